//! What a column holds, decided over the whole column: numbers, dates or text.

use super::date::{self, DateOrder, DateStyle};
use super::number::{self, DecimalMark, NumberStyle};
use serde::{Deserialize, Serialize};

/// What most cells of a column are.
#[derive(Copy, Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Kind {
    /// No filled cell at all.
    Empty,
    /// Anything that is neither number nor date.
    Text,
    /// Numbers, perhaps with words among them.
    Number(NumberStyle),
    /// Dates, perhaps with words among them.
    Date(DateStyle),
}

/// A column is of a kind if at least this share of its filled cells is …
const MOSTLY: f64 = 0.5;
/// … or at least this share, when the cells that are not are a few words ("Date Not Captured") over and over.
const OFTEN: f64 = 0.2;
const FEW_WORDS: usize = 16;
/// … where "over and over" is, on average, at least so often.
const OVER_AND_OVER: u64 = 4;
/// Eight digits are a date only if nearly all of the column can be read as one.
const NEARLY_ALL: f64 = 0.98;

/// Votes of a column's cells, weighted by how often each stands there.
#[derive(Clone, Debug, Default)]
pub(super) struct Votes {
    filled: u64,
    numbers: Tally,
    dates: Tally,
    eight_digits: u64,
    number_words: Words,
    date_words: Words,
}

#[derive(Clone, Debug, Default)]
struct Tally {
    either: u64,
    first: u64,
    second: u64,
    undecided: u64,
}

impl Tally {
    fn all(&self) -> u64 {
        self.either + self.first + self.second + self.undecided
    }
}

/// Distinct cells that are not of a kind, counted up to one more than a few.
#[derive(Clone, Debug, Default)]
struct Words(Vec<Box<str>>);

impl Words {
    fn add(&mut self, cell: &str) {
        if self.0.len() <= FEW_WORDS && !self.0.iter().any(|word| &**word == cell) {
            self.0.push(cell.into());
        }
    }

    /// Whether `cells` cells are a few words over and over.
    fn few(&self, cells: u64) -> bool {
        self.0.len() <= FEW_WORDS && cells >= OVER_AND_OVER * self.0.len() as u64
    }
}

impl Votes {
    /// Counts a filled cell that stands in the column `times` times.
    pub(super) fn add(&mut self, cell: &str, times: u64) {
        self.filled += times;
        match number::shape(cell) {
            number::Shape::Either => self.numbers.either += times,
            number::Shape::Point => self.numbers.first += times,
            number::Shape::Comma => self.numbers.second += times,
            number::Shape::Word => self.number_words.add(cell),
        }
        match date::shape(cell) {
            date::Shape::Either => {
                self.dates.either += times;
                self.eight_digits += if cell.trim().bytes().all(|byte| byte.is_ascii_digit()) { times } else { 0 };
            }
            date::Shape::DayFirst => self.dates.first += times,
            date::Shape::MonthFirst => self.dates.second += times,
            date::Shape::Undecided => self.dates.undecided += times,
            date::Shape::Word => self.date_words.add(cell),
        }
    }

    pub(super) fn decide(&self) -> Kind {
        if self.filled == 0 {
            return Kind::Empty;
        }
        let share = |count: u64| count as f64 / self.filled as f64;
        let dates = share(self.dates.all());
        let digits_only = self.eight_digits > 0 && share(self.eight_digits) > OFTEN;
        let is_date = if digits_only {
            dates >= NEARLY_ALL
        } else {
            dates >= MOSTLY || (dates >= OFTEN && self.date_words.few(self.filled - self.dates.all()))
        };
        if is_date {
            let order = if self.dates.second > self.dates.first { DateOrder::MonthFirst } else { DateOrder::DayFirst };
            let ambiguous = self.dates.undecided > 0 && self.dates.first + self.dates.second == 0;
            return Kind::Date(DateStyle { order, ambiguous });
        }
        let numbers = share(self.numbers.all());
        if numbers >= MOSTLY || (numbers >= OFTEN && self.number_words.few(self.filled - self.numbers.all())) {
            let mark = if self.numbers.second > self.numbers.first { DecimalMark::Comma } else { DecimalMark::Point };
            return Kind::Number(NumberStyle { mark });
        }
        Kind::Text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kind(cells: &[&str]) -> Kind {
        let mut votes = Votes::default();
        cells.iter().for_each(|cell| votes.add(cell, 1));
        votes.decide()
    }

    #[test]
    fn the_decimal_mark_is_the_columns() {
        assert_eq!(kind(&["1,234", "12,5", "7"]), Kind::Number(NumberStyle { mark: DecimalMark::Comma }));
        assert_eq!(kind(&["1,234", "1,234.5", "7"]), Kind::Number(NumberStyle { mark: DecimalMark::Point }));
        assert_eq!(kind(&["1,234", "7"]), Kind::Number(NumberStyle { mark: DecimalMark::Point }));
    }

    #[test]
    fn the_order_of_day_and_month_is_the_columns() {
        assert_eq!(kind(&["4/5/2021", "4/13/2021"]), Kind::Date(DateStyle { order: DateOrder::MonthFirst, ambiguous: false }));
        assert_eq!(kind(&["4/5/2021", "6/7/2021"]), Kind::Date(DateStyle { order: DateOrder::DayFirst, ambiguous: true }));
    }

    #[test]
    fn words_over_and_over_do_not_hide_a_kind() {
        assert_eq!(kind(&["n/a", "n/a", "n/a", "n/a", "2021-04-01"]), Kind::Date(DateStyle::default()));
        assert_eq!(kind(&["pending", "12", "pending", "pending", "pending"]), Kind::Number(NumberStyle::default()));
        assert_eq!(kind(&["Bothell", "Liège", "7"]), Kind::Text);
    }

    #[test]
    fn identifiers_are_text() {
        assert_eq!(kind(&["00417", "00418"]), Kind::Text);
        assert_eq!(kind(&["1234567890123456"]), Kind::Text);
    }

    #[test]
    fn eight_digits_are_dates_only_together() {
        assert_eq!(kind(&["20210401", "20210402"]), Kind::Date(DateStyle::default()));
        assert_eq!(kind(&["20210401", "41256141"]), Kind::Number(NumberStyle::default()));
    }
}
