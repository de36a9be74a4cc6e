//! Identifiers that a program took for numbers: a spreadsheet shows long ones as "3.40435E+17" and keeps 15 digits; others
//! write whole numbers with ".0" behind them.

use super::{Cells, SAMPLE, rows, warning};
use crate::ingest::says::{SpoiltSays, count};
use crate::ingest::{Severity, Warning};
use crate::table::{Column, Table};

/// Digits that a spreadsheet keeps (those of a double, IEEE 754).
const KEPT: usize = 15;
/// Zeros that by chance alone all stand behind the fifteenth digits of a column: one in ten thousand such columns.
const ZEROS: usize = 4;
/// Of long numbers at least this share ends in zeros where the column lost digits.
const NEARLY_ALL: f64 = 0.95;
/// Whole numbers of so many digits with ".0" behind them are identifiers, not amounts.
const LONG: usize = 10;

/// What a cell shows.
#[derive(Copy, Clone, PartialEq, Eq)]
enum Shown {
    /// "3.40435E+17".
    Exponent,
    /// "1.5E-05": a measured value.
    Small,
    /// More than 15 digits, of which so many are zeros at the end beyond the fifteenth; `None` if they are not all zeros.
    Long(Option<usize>),
    /// "3247012345.0".
    Fraction,
    Other,
}

fn shown(cell: &str) -> Shown {
    let cell = cell.trim();
    let digits = cell.strip_prefix('-').unwrap_or(cell);
    if !digits.starts_with(|first: char| first.is_ascii_digit()) {
        return Shown::Other;
    }
    let all_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if all_digits(digits) {
        let beyond = digits.len().saturating_sub(KEPT);
        return match beyond {
            0 => Shown::Other,
            _ => Shown::Long(digits.bytes().skip(KEPT).all(|byte| byte == b'0').then_some(beyond)),
        };
    }
    if let Some((number, exponent)) = digits.split_once(['E', 'e']) {
        let plain = number.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b','));
        return match exponent.split_at_checked(1) {
            Some(("+", power)) if plain && matches!(power.parse::<u32>(), Ok(8..=40)) => Shown::Exponent,
            Some(("-", power)) if plain && all_digits(power) => Shown::Small,
            _ => Shown::Other,
        };
    }
    match digits.split_once(['.', ',']) {
        Some((whole, "0")) if whole.len() >= LONG && all_digits(whole) => Shown::Fraction,
        _ => Shown::Other,
    }
}

pub(super) fn find(table: &Table) -> Vec<Warning> {
    table.columns().iter().filter_map(|column| of_column(table, column)).collect()
}

fn of_column(table: &Table, column: &Column) -> Option<Warning> {
    let sample = column.sample(SAMPLE);
    let (mut exponents, mut small, mut long, mut round, mut zeros, mut fractions) = (0, 0, 0, 0, 0, 0);
    for cell in &sample {
        match shown(cell) {
            Shown::Exponent => exponents += 1,
            Shown::Small => small += 1,
            Shown::Long(ends) => {
                long += 1;
                round += usize::from(ends.is_some());
                zeros += ends.unwrap_or(0);
            }
            Shown::Fraction => fractions += 1,
            Shown::Other => {}
        }
    }
    let by_exponent = exponents > 0 && small == 0;
    let by_zeros = zeros >= ZEROS && round as f64 >= NEARLY_ALL * f64::from(long);
    let by_fraction = fractions > 0 && fractions * 2 > sample.len();
    if !(by_exponent || by_zeros || by_fraction) {
        return None;
    }
    let (mut lost, mut fractions) = (Cells::default(), Cells::default());
    for row in rows(table) {
        match shown(&column.text(row)) {
            Shown::Exponent if by_exponent => lost.add(row),
            Shown::Long(Some(_)) if by_zeros => lost.add(row),
            Shown::Fraction => fractions.add(row),
            _ => {}
        }
    }
    let filled = column.filled();
    if lost.times == 0 {
        let more = [count(fractions.times), count(filled)];
        return Some(warning(table, column, Severity::Note, fractions, SpoiltSays::Fractions, more));
    }
    let more = [count(lost.times), count(filled)];
    Some(warning(table, column, Severity::Partly, lost, SpoiltSays::LostDigits, more))
}

#[cfg(test)]
mod tests {
    use super::super::tests::{column, said};

    #[test]
    fn lost_digits_are_said() {
        for (cells, line, times) in [
            (&["1.23457E+12", "1.23457E+12", "x"][..], "line 2 (“1.23457E+12”)", "2 of its 3 cells"),
            (&["", "3,40435E+17", "340435"], "line 3", "1 of its 2 cells"),
            (&["340435000000001000", "340435000000002000"], "line 2", "2 of its 2 cells"),
            (&["1234567890123450", "1234567890123460", "1234567890123470", "1234567890123480"], "line 2", "4 of its 4 cells"),
        ] {
            let said = said(&column("waybill", cells));
            assert_eq!(said.len(), 1, "{said:?}");
            for phrase in ["a.csv, column “waybill”, ", line, times, "read as they stand", "export the column again"] {
                assert!(said[0].contains(phrase), "{phrase}: {said:?}");
            }
        }
        let said = said(&column("phone", &["3247012345.0", "", "3247012346.0"]));
        assert!(said[0].contains("2 of its 2 cells are long whole numbers with “.0”"), "{said:?}");
    }

    #[test]
    fn what_chance_explains_is_not_said() {
        for cells in [&["1234567890123450", "1234567890123461"][..], &["1234567890123450"], &["1E+05"], &["12.0", "13.0"]] {
            assert!(said(&column("waybill", cells)).is_empty(), "{cells:?}");
        }
    }
}
