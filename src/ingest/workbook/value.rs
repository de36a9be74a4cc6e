//! What a cell shows: numbers without the noise of floating point, serial days as ISO dates.

use crate::table::Day;

/// How a number is to be shown.
#[derive(Copy, Clone, PartialEq, Eq, Debug, Default)]
pub(super) enum Format {
    /// As a number.
    #[default]
    Number,
    /// As a number with leading zeros up to so many digits: the format "00000".
    Padded(u8),
    /// As a date, a time, or both.
    Date,
    /// As hours, minutes and seconds.
    Duration,
}

/// Whole numbers of this size and more have over 15 digits: more than a spreadsheet keeps.
pub(super) const OVER_15_DIGITS: f64 = 1e15;

impl Format {
    /// By the number of a built-in format (ECMA-376, 18.8.30).
    pub(super) fn built_in(id: u32) -> Format {
        match id {
            14..=22 | 27..=36 | 45 | 47 | 50..=58 => Format::Date,
            46 => Format::Duration,
            _ => Format::Number,
        }
    }

    /// By the code of a format: "yyyy\-mm\-dd", "[h]:mm", "00000".
    pub(super) fn of_code(code: &str) -> Format {
        let first = code.split(';').next().unwrap_or(code);
        if (2..=18).contains(&first.len()) && first.bytes().all(|byte| byte == b'0') {
            return Format::Padded(first.len() as u8);
        }
        let mut symbols = first.chars();
        let mut letters = String::new();
        while let Some(symbol) = symbols.next() {
            match symbol {
                '"' => {
                    symbols.by_ref().find(|&symbol| symbol == '"');
                }
                '\\' | '_' | '*' => {
                    symbols.next();
                }
                '[' => {
                    let inside: String = symbols.by_ref().take_while(|&symbol| symbol != ']').collect();
                    let inside = inside.to_ascii_lowercase();
                    if !inside.is_empty() && inside.bytes().all(|byte| matches!(byte, b'h' | b'm' | b's')) {
                        return Format::Duration;
                    }
                }
                _ => letters.push(symbol.to_ascii_lowercase()),
            }
        }
        let letters = letters.replace("general", "").replace("am/pm", "").replace("a/p", "");
        if letters.contains(['y', 'd', 'h', 'm', 's']) { Format::Date } else { Format::Number }
    }

    /// What a cell of this format shows.
    pub(super) fn show(self, value: f64, since_1904: bool) -> String {
        match self {
            Format::Number => number(value),
            Format::Padded(digits) if value >= 0.0 && value.fract() == 0.0 => {
                format!("{:0>1$}", number(value), usize::from(digits))
            }
            Format::Padded(_) => number(value),
            Format::Date => date(value, since_1904).unwrap_or_else(|| number(value)),
            Format::Duration => duration(value).unwrap_or_else(|| number(value)),
        }
    }
}

/// A number as its owner typed it: the 15 digits that a spreadsheet keeps, no more, no exponent.
pub(super) fn number(value: f64) -> String {
    if !value.is_finite() {
        return String::new();
    }
    if value == 0.0 {
        return "0".to_owned();
    }
    if value.abs() >= 1e30 || value.abs() < 1e-12 {
        return format!("{value:e}");
    }
    let kept = format!("{value:.14e}");
    if value.abs() >= OVER_15_DIGITS {
        // The float's further digits are noise: zeros stand for them, as a spreadsheet shows it.
        let (digits, exponent) = kept.split_once('e').unwrap_or((&kept, "0"));
        let exponent: usize = exponent.parse().unwrap_or(0);
        let mut digits = digits.replace('.', "");
        let sign = usize::from(value < 0.0);
        digits.extend(std::iter::repeat_n('0', (exponent + 1 + sign).saturating_sub(digits.len())));
        return digits;
    }
    let rounded: f64 = kept.parse().unwrap_or(value);
    rounded.to_string()
}

/// A serial day as ISO date; with its time of day where there is one; the time alone for what has no day.
pub(super) fn date(serial: f64, since_1904: bool) -> Option<String> {
    if !(0.0..2_958_466.0).contains(&serial) {
        return None;
    }
    let seconds = (serial * 86_400.0).round() as i64;
    let (day, second) = (seconds.div_euclid(86_400), seconds.rem_euclid(86_400));
    let time = format!("{:02}:{:02}:{:02}", second / 3600, second / 60 % 60, second % 60);
    if day == 0 && !since_1904 {
        return Some(time);
    }
    // Serial 60 is 29 February 1900 for a spreadsheet, which never was: days before it are one further on.
    let since_1900 = if since_1904 { day + 1462 } else { day + i64::from(day < 60) };
    let date = Day(i32::try_from(since_1900 - 25_569).ok()?);
    Some(if second == 0 { date.to_string() } else { format!("{date}T{time}") })
}

/// A number of days as hours, minutes and seconds.
pub(super) fn duration(days: f64) -> Option<String> {
    (days.abs() < 1e6).then(|| {
        let seconds = (days.abs() * 86_400.0).round() as u64;
        let sign = if days < 0.0 { "-" } else { "" };
        format!("{sign}{:02}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60)
    })
}

/// The letters of a column, counted from 0: "A", "Z", "AA".
pub(super) fn letters(column: u32) -> String {
    let mut letters = Vec::new();
    let mut rest = u64::from(column) + 1;
    while rest > 0 {
        rest -= 1;
        letters.push(char::from(b'A' + (rest % 26) as u8));
        rest /= 26;
    }
    letters.iter().rev().collect()
}

/// A cell's name, both counted from 0: "B7".
pub(super) fn cell_name(row: u32, column: u32) -> String {
    format!("{}{}", letters(column), u64::from(row) + 1)
}

/// Row and column, counted from 0, of a cell's name ("B7", "$B$7").
pub(super) fn position(name: &str) -> Option<(u32, u32)> {
    let (mut row, mut column) = (0u32, 0u32);
    for byte in name.bytes() {
        match byte {
            b'$' => {}
            b'0'..=b'9' => row = row.checked_mul(10)?.checked_add(u32::from(byte - b'0'))?,
            _ if byte.is_ascii_alphabetic() && row == 0 => {
                column = column.checked_mul(26)?.checked_add(u32::from(byte.to_ascii_uppercase() - b'A') + 1)?;
            }
            _ => return None,
        }
    }
    Some((row.checked_sub(1)?, column.checked_sub(1)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_have_no_noise() {
        for (value, shown) in [
            (0.1 + 0.2, "0.3"),
            (2.5, "2.5"),
            (-0.0, "0"),
            (-7.0, "-7"),
            (1234567.891, "1234567.891"),
            (3.40435e17, "340435000000000000"),
            (0.525625, "0.525625"),
            (1e-7, "0.0000001"),
            (12.0, "12"),
        ] {
            assert_eq!(number(value), shown);
        }
    }

    #[test]
    fn days_of_both_systems() {
        for (serial, since_1904, shown) in [
            (1.0, false, "1900-01-01"),
            (59.0, false, "1900-02-28"),
            (61.0, false, "1900-03-01"),
            (45943.5, false, "2025-10-13T12:00:00"),
            (46369.0, false, "2026-12-13"),
            (46369.0 - 1462.0, true, "2026-12-13"),
            (0.75, false, "18:00:00"),
            (45943.999999999, false, "2025-10-14"),
        ] {
            assert_eq!(date(serial, since_1904).as_deref(), Some(shown), "{serial}");
        }
        assert_eq!(date(-1.0, false), None);
        assert_eq!(duration(1.5).as_deref(), Some("36:00:00"));
    }

    #[test]
    fn codes_of_formats() {
        for (code, format) in [
            ("General", Format::Number),
            ("0.00E+00", Format::Number),
            ("#,##0.00\\ \"days\"", Format::Number),
            ("[Red]0.00", Format::Number),
            ("yyyy\\-mm\\-dd", Format::Date),
            ("[$-409]d\\-mmm\\-yy;@", Format::Date),
            ("h:mm AM/PM", Format::Date),
            ("[h]:mm:ss", Format::Duration),
            ("00000", Format::Padded(5)),
        ] {
            assert_eq!(Format::of_code(code), format, "{code}");
        }
        assert_eq!(Format::Padded(5).show(2139.0, false), "02139");
    }

    #[test]
    fn cells_have_names() {
        for (row, column, name) in [(0, 0, "A1"), (6, 1, "B7"), (9, 25, "Z10"), (0, 26, "AA1"), (1_048_575, 16_383, "XFD1048576")]
        {
            assert_eq!(cell_name(row, column), name);
            assert_eq!(position(name), Some((row, column)));
        }
        assert_eq!(position("A"), None);
        assert_eq!(position("ZZZZZZZZZZ1"), None);
    }
}
