//! Languages: what is said becomes a sentence.
//!
//! Each language is a folder of exhaustive tables, one for each room's codes: a code without a text does not compile. In the
//! browser a language is handed over as a [`Book`] of these texts, once it is chosen. A text
//! has places for its values: `{0}` is the first value; `{0#organisation|organisations}` is the one word or the other by how
//! many the first value is. What ends with a full stop begins with a capital. Numbers, days, lists and countries are
//! written by [`Figures`], which the browser does better than we do. Knows codes; knows no screen.

mod book;
#[cfg(not(target_arch = "wasm32"))]
mod de;
#[cfg(not(target_arch = "wasm32"))]
mod en;
mod english_figures;
#[cfg(not(target_arch = "wasm32"))]
mod fr;
#[cfg(not(target_arch = "wasm32"))]
mod nl;
pub mod page;
mod speech;

pub use book::{Book, keys};
pub use english_figures::EnglishFigures;
pub use speech::Speech;

use crate::exposure::MeasureId;
use crate::exposure::wording::capitalised;
use crate::saying::{Saying, Value};
use std::sync::OnceLock;

/// How numbers, days, lists and countries are written.
pub trait Figures {
    /// A whole number: `8,481`.
    fn count(&self, number: u64) -> String;
    /// A share from 0 to 1, never rounded to nothing or to all where it is neither.
    fn share(&self, share: f64) -> String;
    /// A number that need not be whole, as fine as it tells something.
    fn number(&self, number: f64) -> String;
    /// A number with so many places, whether they tell something or not.
    fn fixed(&self, number: f64, places: u8) -> String;
    /// A day, in days from 1970-01-01.
    fn day(&self, day: i32) -> String;
    /// The month of a day.
    fn month(&self, day: i32) -> String;
    /// A day without its year, as short as an axis needs it.
    fn short_day(&self, day: i32) -> String {
        self.day(day)
    }
    /// A month with its year, as short as an axis needs it.
    fn short_month(&self, day: i32) -> String {
        self.month(day)
    }
    /// Short names of the months, and of the weekdays from Monday on.
    fn calendar_names(&self) -> ([String; 12], [String; 7]) {
        const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
        const DAYS: [&str; 7] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
        (MONTHS.map(str::to_owned), DAYS.map(str::to_owned))
    }
    /// A list in a sentence.
    fn list(&self, items: &[String]) -> String;
    /// A country or territory by its ISO 3166-1 alpha-2 code.
    fn country(&self, code: &str) -> String;
    /// Whether a word for so many stands in the singular.
    fn is_one(&self, number: f64) -> bool;
}

/// What a measure is called and how it is explained.
#[derive(Copy, Clone, PartialEq, Debug)]
pub struct MeasureWords {
    /// Its name, a few words.
    pub title: &'static str,
    /// How it is computed, from what.
    pub definition: &'static str,
    /// What it rests on that a shipment file may not meet; empty if on nothing.
    pub assumption: &'static str,
    /// Where the definition comes from.
    pub source: &'static str,
    /// What would lower it, in one sentence.
    pub lowered_by: &'static str,
}

/// A language.
#[derive(Copy, Clone)]
pub struct Language {
    /// Its code (BCP 47).
    pub code: &'static str,
    /// Its name for itself.
    pub name: &'static str,
    book: &'static OnceLock<Book>,
    #[cfg(not(target_arch = "wasm32"))]
    texts: fn() -> Vec<&'static str>,
}

impl Language {
    /// Its texts.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn book(&self) -> &'static Book {
        self.book.get_or_init(|| Book::of((self.texts)()).unwrap_or_default())
    }

    /// Its texts; none before it was given its book.
    #[cfg(target_arch = "wasm32")]
    pub fn book(&self) -> &'static Book {
        static NONE: Book = Book::NONE;
        self.book.get().unwrap_or(&NONE)
    }

    /// Whether it has its texts.
    pub fn has_book(&self) -> bool {
        self.book.get().is_some()
    }

    /// Gives it its texts, as [`Book::printed`] wrote them; `false` if they are another version's.
    pub fn open(&self, printed: String) -> bool {
        self.has_book() || Book::read(printed).is_some_and(|book| self.book.set(book).is_ok())
    }

    /// The text of a key; `None` if the key is of no room.
    pub fn text(&self, key: &str) -> Option<&'static str> {
        self.book().text(key)
    }

    /// The short title of a chapter of the Harmonized System; `None` where there is no such chapter.
    pub fn chapter(&self, chapter: u8) -> Option<&'static str> {
        self.book().chapter(chapter)
    }

    /// The words of a measure.
    pub fn measure(&self, id: MeasureId) -> MeasureWords {
        self.book().measure(id)
    }
}

/// A language whose texts stand in a folder of its own.
macro_rules! language {
    ($folder:ident, $code:literal, $name:literal) => {{
        static BOOK: OnceLock<Book> = OnceLock::new();
        Language {
            code: $code,
            name: $name,
            book: &BOOK,
            #[cfg(not(target_arch = "wasm32"))]
            texts: $folder::texts,
        }
    }};
}

/// English.
pub const ENGLISH: Language = language!(en, "en", "English");
/// French.
pub const FRENCH: Language = language!(fr, "fr", "Français");
/// Dutch.
pub const DUTCH: Language = language!(nl, "nl", "Nederlands");
/// German.
pub const GERMAN: Language = language!(de, "de", "Deutsch");

/// The languages that the page speaks, the first for whoever reads none of the others.
pub const LANGUAGES: [Language; 4] = [ENGLISH, FRENCH, DUTCH, GERMAN];

/// What is said, as a sentence or a part of one.
pub fn sentence(saying: &Saying, language: Language, figures: &dyn Figures) -> String {
    let Some(text) = language.text(&saying.code.0) else {
        // A code of another version: better its key than nothing.
        return saying.code.0.to_string();
    };
    let mut out = String::with_capacity(text.len() + 16);
    let mut rest = text;
    while let Some(open) = rest.find('{') {
        out.push_str(&rest[..open]);
        let Some(close) = rest[open..].find('}') else { break };
        place(&rest[open + 1..open + close], saying, language, figures, &mut out);
        rest = &rest[open + close + 1..];
    }
    out.push_str(rest);
    if out.ends_with('.') && !begins_with_file(saying, language) { capitalised(&out) } else { out }
}

/// Whether the sentence begins with a file's name.
fn begins_with_file(saying: &Saying, language: Language) -> bool {
    let index = language.text(&saying.code.0).and_then(|text| text.strip_prefix('{')?.split_once('}')?.0.parse::<usize>().ok());
    match index.and_then(|index| saying.values.get(index)) {
        Some(Value::File(_)) => true,
        Some(Value::Says(first)) => begins_with_file(first, language),
        _ => false,
    }
}

fn place(place: &str, saying: &Saying, language: Language, figures: &dyn Figures, out: &mut String) {
    let (index, words) = place.split_once('#').map_or((place, None), |(index, words)| (index, Some(words)));
    let Some(value) = index.parse::<usize>().ok().and_then(|index| saying.values.get(index)) else {
        debug_assert!(false, "{}: no value for {{{place}}}", saying.code.0);
        return;
    };
    match words.and_then(|words| words.split_once('|')) {
        None => out.push_str(&written(value, language, figures)),
        Some((one, many)) => out.push_str(if figures.is_one(amount(value)) { one } else { many }),
    }
}

/// How many a value is, for the word that goes with it.
fn amount(value: &Value) -> f64 {
    match value {
        Value::Count(number) | Value::Part(number, _) => *number as f64,
        Value::Number(number) | Value::Share(number) => *number,
        Value::List(values) => values.len() as f64,
        _ => 1.0,
    }
}

fn written(value: &Value, language: Language, figures: &dyn Figures) -> String {
    match value {
        Value::Count(number) => figures.count(*number),
        Value::Part(part, whole) => figures.share(*part as f64 / (*whole).max(1) as f64),
        Value::Share(share) => figures.share(*share),
        Value::Number(number) => figures.number(*number),
        Value::Day(day) => figures.day(*day),
        Value::Month(day) => figures.month(*day),
        Value::Name(name) | Value::File(name) => name.clone(),
        Value::Country(code) => figures.country(code),
        Value::Chapter(chapter) => language.chapter(*chapter).map_or_else(|| format!("HS {chapter:02}"), str::to_owned),
        Value::Says(saying) => sentence(saying, language, figures),
        Value::List(values) => figures.list(&values.iter().map(|value| written(value, language, figures)).collect::<Vec<_>>()),
    }
}

/// What is said, in English, as tests and the command line read it.
pub fn english(saying: &Saying) -> String {
    sentence(saying, ENGLISH, &EnglishFigures)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::saying::Common;

    #[test]
    fn a_text_takes_its_values() {
        let some = |number| Saying::of(Common::Shipments, [Value::Count(number)]);
        assert_eq!(english(&some(1)), "1 shipment");
        assert_eq!(english(&some(12_480)), "12,480 shipments");
        let list = Value::List([Value::Country("BE".to_owned()), some(2).into(), Value::Share(0.25)].into());
        assert_eq!(english(&Saying::value(list)), "Belgium, 2 shipments and 25 %");
        assert_eq!(english(&Saying::value(Value::Day(19_422))), "6 March 2023");
        assert_eq!(english(&Saying::value(Value::Month(19_422))), "March 2023");
        let joined = [Saying::name("Acme"), some(1), Saying::plain(Common::AllLines)];
        assert_eq!(english(&Saying::joined(joined)), "Acme; 1 shipment; all lines");
        assert_eq!(english(&Saying::name("part is known.")), "Part is known.");
        let file = Saying::value(Value::File("orders.csv is empty.".to_owned()));
        assert_eq!(english(&file), "orders.csv is empty.");
        assert_eq!(english(&Saying::value(file.into())), "orders.csv is empty.");
    }

    #[test]
    fn a_code_of_another_version_stays_readable() {
        let unknown = Saying { code: crate::saying::Key("harbour.at-anchor".into()), values: Vec::new(), text: String::new() };
        assert_eq!(english(&unknown), "harbour.at-anchor");
    }

    #[test]
    fn every_measure_is_explained_in_sentences() {
        for &id in MeasureId::ALL {
            let words = ENGLISH.measure(id);
            for sentence in [words.definition, words.lowered_by] {
                assert!(sentence.ends_with('.') && !sentence.contains("  "), "{}: {sentence}", id.key());
            }
            assert!(words.assumption.is_empty() || words.assumption.ends_with('.'), "{}", id.key());
            assert!(!words.title.is_empty() && !words.title.ends_with('.') && !words.source.is_empty(), "{}", id.key());
        }
    }
}
