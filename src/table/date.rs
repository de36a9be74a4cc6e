//! Dates as people write them: `2021-04-01`, `1.4.21`, `4/13/2021`, `2-Jun-06`, `2016年7月30日`, with or without a time.
//!
//! Whether the day or the month comes first in `04/05/2021` is decided for a column, never for a cell.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// A day, counted from 1970-01-01 in the proleptic Gregorian calendar.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
pub struct Day(pub i32);

/// A moment in the local time of whoever wrote it, in milliseconds since 1970-01-01T00:00. A zone that the file states
/// is not applied: what is wanted is the day on which people there say that it happened.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
pub struct Moment(pub i64);

const DAY_MS: i64 = 86_400_000;
/// Years that a shipment file can plausibly speak of; others are numbers that look like dates.
const YEARS: std::ops::RangeInclusive<i32> = 1900..=2099;

impl Moment {
    /// The day of the moment.
    pub fn day(self) -> Day {
        Day(self.0.div_euclid(DAY_MS) as i32)
    }
}

impl Day {
    /// The day of a calendar date, or `None` if there is no such date.
    pub fn from_ymd(year: i32, month: u32, day: u32) -> Option<Day> {
        let date = NaiveDate::from_ymd_opt(year, month, day)?;
        Some(Day(date.to_epoch_days()))
    }

    /// Year, month (1-12) and day of the month.
    pub fn ymd(self) -> (i32, u32, u32) {
        use chrono::Datelike;
        let date = NaiveDate::from_epoch_days(self.0).unwrap_or_default();
        (date.year(), date.month(), date.day())
    }
}

impl std::fmt::Display for Day {
    /// ISO 8601, `2021-04-01`.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (year, month, day) = self.ymd();
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}

/// Which of day and month a column writes first, where both are numbers and the year comes last.
#[derive(Copy, Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DateOrder {
    /// `13/4/2021`.
    #[default]
    DayFirst,
    /// `4/13/2021`.
    MonthFirst,
}

/// How the dates of a column are written.
#[derive(Copy, Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct DateStyle {
    /// Day or month first.
    pub order: DateOrder,
    /// No cell of the column decides the order, though some would need it: `order` is then an assumption.
    pub ambiguous: bool,
}

/// What a cell says about its column's order of day and month.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub(super) enum Shape {
    Word,
    /// A date whatever the order.
    Either,
    /// A date in both orders, but not the same one.
    Undecided,
    DayFirst,
    MonthFirst,
}

pub(super) fn shape(cell: &str) -> Shape {
    if !could_be_date(cell) {
        return Shape::Word;
    }
    let day = parse_date(cell, DateStyle { order: DateOrder::DayFirst, ambiguous: false });
    let month = parse_date(cell, DateStyle { order: DateOrder::MonthFirst, ambiguous: false });
    match (day, month) {
        (None, None) => Shape::Word,
        (Some(_), None) => Shape::DayFirst,
        (None, Some(_)) => Shape::MonthFirst,
        (Some(day), Some(month)) if day == month => Shape::Either,
        _ => Shape::Undecided,
    }
}

/// A quick refusal for the many cells that are no date.
fn could_be_date(cell: &str) -> bool {
    let bytes = cell.as_bytes();
    (6..=40).contains(&bytes.len()) && bytes.iter().filter(|byte| byte.is_ascii_digit()).count() >= 3
}

/// Reads a date, with its time where it has one, in a column's style; `None` if the cell holds none.
///
/// ```
/// use portolan::table::{DateStyle, Day, parse_date};
/// let style = DateStyle::default();
/// let day = parse_date("2-Jun-06", style).map(|moment| moment.day());
/// assert_eq!(day, Day::from_ymd(2006, 6, 2));
/// assert_eq!(day.map(|day| day.to_string()).as_deref(), Some("2006-06-02"));
/// ```
pub fn parse_date(cell: &str, style: DateStyle) -> Option<Moment> {
    let cell = cell.trim();
    if !could_be_date(cell) {
        return None;
    }
    if cell.len() == 8 && cell.bytes().all(|byte| byte.is_ascii_digit()) {
        return moment(cell[..4].parse().ok()?, cell[4..6].parse().ok()?, cell[6..].parse().ok()?, 0);
    }
    let mut rest = cell;
    let first = take_part(&mut rest)?;
    take_separator(&mut rest)?;
    let second = take_part(&mut rest)?;
    take_separator(&mut rest)?;
    let third = take_part(&mut rest)?;
    let (year, month, day) = match (first, second, third) {
        (Part::Number(year, 4), Part::Number(month, 1..=2), Part::Number(day, 1..=2)) => (year, month, day),
        (Part::Number(year, 4), Part::Month(month), Part::Number(day, 1..=2)) => (year, month, day),
        (Part::Number(day, 1..=2), Part::Month(month), Part::Number(year, digits @ (2 | 4))) => {
            (full_year(year, digits), month, day)
        }
        (Part::Month(month), Part::Number(day, 1..=2), Part::Number(year, digits @ (2 | 4))) => {
            (full_year(year, digits), month, day)
        }
        (Part::Number(a, 1..=2), Part::Number(b, 1..=2), Part::Number(year, digits @ (2 | 4))) => match style.order {
            DateOrder::DayFirst => (full_year(year, digits), b, a),
            DateOrder::MonthFirst => (full_year(year, digits), a, b),
        },
        _ => return None,
    };
    let rest = rest.trim_start_matches(['日', '号']);
    moment(year as i32, month, day, time(rest)?)
}

fn moment(year: i32, month: u32, day: u32, milliseconds: i64) -> Option<Moment> {
    if !YEARS.contains(&year) {
        return None;
    }
    Some(Moment(i64::from(Day::from_ymd(year, month, day)?.0) * DAY_MS + milliseconds))
}

/// Two-digit years are those from 1970 to 2069, as POSIX `strptime` nearly has it.
fn full_year(year: u32, digits: usize) -> u32 {
    match (digits, year) {
        (2, 70..) => year + 1900,
        (2, _) => year + 2000,
        _ => year,
    }
}

enum Part {
    /// A number and its count of digits.
    Number(u32, usize),
    /// A month by name, 1-12.
    Month(u32),
}

fn take_part(rest: &mut &str) -> Option<Part> {
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    if digits > 0 {
        let number = rest.get(..digits).filter(|_| digits <= 4)?.parse().ok()?;
        *rest = &rest[digits..];
        return Some(Part::Number(number, digits));
    }
    let letters: usize = rest.chars().take_while(|symbol| symbol.is_alphabetic()).map(char::len_utf8).sum();
    let month = month_named(&rest[..letters])?;
    *rest = rest[letters..].trim_start_matches('.');
    Some(Part::Month(month))
}

fn take_separator(rest: &mut &str) -> Option<()> {
    let trimmed = rest.trim_start_matches(['-', '/', '.', ' ', ',', '年', '月']);
    let taken = rest.len() - trimmed.len();
    *rest = trimmed;
    (1..=3).contains(&taken).then_some(())
}

/// Months in English, German, French, Dutch and Spanish, by the letters that tell them apart.
fn month_named(word: &str) -> Option<u32> {
    // Most words are no months: their first letter or their length says so.
    let may_begin = word.as_bytes().first().is_some_and(|first| b"jefmasondg".contains(&first.to_ascii_lowercase()));
    if !may_begin || word.len() > 12 || word.chars().count() < 3 {
        return None;
    }
    let word = word.to_lowercase();
    const STARTS: [(&str, u32); 38] = [
        ("jan", 1),
        ("ene", 1),
        ("feb", 2),
        ("fév", 2),
        ("fev", 2),
        ("mar", 3),
        ("mär", 3),
        ("mrt", 3),
        ("maa", 3),
        ("mrz", 3),
        ("apr", 4),
        ("avr", 4),
        ("abr", 4),
        ("may", 5),
        ("mai", 5),
        ("mei", 5),
        ("jun", 6),
        ("juin", 6),
        ("jul", 7),
        ("juil", 7),
        ("aug", 8),
        ("aoû", 8),
        ("aou", 8),
        ("ago", 8),
        ("sep", 9),
        ("set", 9),
        ("oct", 10),
        ("okt", 10),
        ("out", 10),
        ("nov", 11),
        ("dec", 12),
        ("déc", 12),
        ("dez", 12),
        ("dic", 12),
        ("sept", 9),
        ("juni", 6),
        ("juli", 7),
        ("gen", 1),
    ];
    STARTS.iter().find(|(start, _)| word.starts_with(start)).map(|&(_, month)| month)
}

/// What stands behind the date: nothing, or a time of day, in milliseconds; `None` if it is something else.
fn time(rest: &str) -> Option<i64> {
    let rest = rest.trim_start_matches(['T', ' ', ',']).trim_end();
    if rest.is_empty() {
        return Some(0);
    }
    let clock = rest.bytes().take_while(|byte| byte.is_ascii_digit() || matches!(byte, b':' | b'.')).count();
    let mut fields = rest[..clock].split(':');
    let hour: i64 = fields.next()?.parse().ok()?;
    let minute: i64 = fields.next()?.parse().ok()?;
    let second: f64 = fields.next().map_or(Some(0.0), |field| field.parse().ok())?;
    let behind = rest[clock..].trim();
    let hour = match behind.get(..2).map(str::to_ascii_uppercase).as_deref() {
        Some("PM") if hour < 12 => hour + 12,
        Some("AM") if hour == 12 => 0,
        _ => hour,
    };
    let known_behind = behind.is_empty()
        || behind.starts_with(['Z', '+', '-', '('])
        || behind.chars().all(|symbol| symbol.is_ascii_alphabetic()) && behind.len() <= 5;
    let in_range = (0..=24).contains(&hour) && (0..60).contains(&minute) && (0.0..61.0).contains(&second);
    (fields.next().is_none() && known_behind && in_range).then(|| (hour * 60 + minute) * 60_000 + (second * 1000.0) as i64)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn day(cell: &str, order: DateOrder) -> Option<String> {
        parse_date(cell, DateStyle { order, ambiguous: false }).map(|moment| moment.day().to_string())
    }

    #[test]
    fn reads_what_files_hold() {
        for (cell, expected) in [
            ("2021-04-01", "2021-04-01"),
            ("2016-7-30", "2016-07-30"),
            ("20210401", "2021-04-01"),
            ("2-Jun-06", "2006-06-02"),
            ("13/4/2021", "2021-04-13"),
            ("1.4.21", "2021-04-01"),
            ("Jan 5, 2024", "2024-01-05"),
            ("3 août 2023", "2023-08-03"),
            ("2016年7月30日", "2016-07-30"),
            ("2018-12-03 00:00:00.000", "2018-12-03"),
            ("2025-01-15 17:41:00 -0500", "2025-01-15"),
            ("2024-02-29T23:59:59Z", "2024-02-29"),
        ] {
            assert_eq!(day(cell, DateOrder::DayFirst).as_deref(), Some(expected), "{cell}");
        }
        assert_eq!(day("11/13/06", DateOrder::MonthFirst).as_deref(), Some("2006-11-13"));
    }

    #[test]
    fn leaves_what_is_none() {
        for cell in [
            "",
            "Date Not Captured",
            "Pre-PQ Process",
            "2021-13-01",
            "2023-02-29",
            "12345678",
            "40.0",
            "SO-27816",
            "1-800-555",
            "10.0.0.1",
            "1/2",
            "N/A - From RDC",
        ] {
            assert_eq!(day(cell, DateOrder::DayFirst), None, "{cell}");
        }
        assert_eq!(day("11/13/06", DateOrder::DayFirst), None);
    }

    #[test]
    fn a_cell_says_which_order_it_needs() {
        assert_eq!(shape("13/4/2021"), Shape::DayFirst);
        assert_eq!(shape("4/13/2021"), Shape::MonthFirst);
        assert_eq!(shape("4/5/2021"), Shape::Undecided);
        assert_eq!(shape("4/4/2021"), Shape::Either);
        assert_eq!(shape("2021-04-05"), Shape::Either);
        assert_eq!(shape("4711"), Shape::Word);
    }

    #[test]
    fn the_time_of_day_counts() {
        let at = |cell| parse_date(cell, DateStyle::default()).unwrap().0 % DAY_MS;
        assert_eq!(at("2024-02-29 01:02:03.5"), 3_723_500);
        assert_eq!(at("2/29/2024 1:02 PM".replace("2/29", "29/2").as_str()), 46_920_000);
    }
}
