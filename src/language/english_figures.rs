//! Numbers, days, lists and countries in English, where there is no browser to write them.

use super::Figures;
use crate::exposure::wording;
use crate::reference::country;
use crate::table::Day;

/// English, without a browser.
pub struct EnglishFigures;

impl Figures for EnglishFigures {
    fn count(&self, number: u64) -> String {
        wording::count(number)
    }

    fn share(&self, share: f64) -> String {
        wording::percent_of(share)
    }

    fn number(&self, number: f64) -> String {
        wording::about(number)
    }

    fn fixed(&self, number: f64, places: u8) -> String {
        format!("{number:.*}", usize::from(places))
    }

    fn day(&self, day: i32) -> String {
        wording::day(Day(day))
    }

    fn month(&self, day: i32) -> String {
        wording::month(Day(day))
    }

    fn list(&self, items: &[String]) -> String {
        wording::list(items)
    }

    fn country(&self, code: &str) -> String {
        country::CountryCode::new(code).map_or_else(|| code.to_owned(), |code| country::country(code).name.to_owned())
    }

    fn is_one(&self, number: f64) -> bool {
        number == 1.0
    }
}
