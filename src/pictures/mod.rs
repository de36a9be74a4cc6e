//! The report becomes pictures: which numbers of it a chart shows, under which words.
//!
//! One picture, or the pictures of one view, is one file. The page draws them and lets things in them be chosen; a printed
//! report holds them as they are. Knows the report, the charts and the languages; knows no screen.

pub mod flow;
pub mod goods;
pub mod map;
pub mod matrix;
pub mod people;
pub mod supply;
pub mod time;

use crate::chart::scene::Words;
use crate::language::Speech;
use crate::language::page::PictureSays;
use crate::saying::Value;

/// Numbers and what is left out, as charts say them.
pub struct InWords<'a> {
    number: Box<dyn Fn(f64) -> String + 'a>,
    others: Box<dyn Fn(usize) -> String + 'a>,
}

impl InWords<'_> {
    /// The same, as charts take them.
    pub fn words(&self) -> Words<'_> {
        Words { number: &*self.number, others: &*self.others }
    }
}

/// Numbers in a language.
pub fn in_words<'a>(speech: &'a Speech<'a>) -> InWords<'a> {
    let others = |others: usize| speech.say(PictureSays::Others, [Value::Count(others as u64)]);
    InWords { number: Box::new(|number| speech.figures.number(number)), others: Box::new(others) }
}

/// Numbers that are shares, in a language.
pub fn in_shares<'a>(speech: &'a Speech<'a>) -> InWords<'a> {
    InWords { number: Box::new(|share| speech.figures.share(share)), ..in_words(speech) }
}
