//! What a spreadsheet does to identifiers that it takes for numbers: digits after the fifteenth turn into zeros, leading
//! zeros of postcodes go.

use super::grid::Cell;
use super::value::{OVER_15_DIGITS, cell_name};
use crate::ingest::Severity;
use crate::ingest::warning::Gathered;
use crate::table::order;
use std::collections::HashMap;

/// Postcodes with leading zeros have at least so many digits (Germany, France, the United States, China …).
const POSTCODE: usize = 5;

/// Counts suspicious cells of a sheet.
#[derive(Default)]
pub(super) struct Suspicious {
    lost_digits: Option<(String, u32, u64)>,
    errors: Option<(String, u32, u64)>,
    postcodes: HashMap<u32, Postcodes>,
}

/// Numbers in a column of postcodes by their count of digits, and the first cell of each.
#[derive(Default)]
struct Postcodes {
    name: String,
    by_digits: [u64; 10],
    first: [u32; 10],
}

impl Suspicious {
    /// Says how a column is called.
    pub(super) fn column(&mut self, column: u32, name: &str) {
        if is_postcode(name) {
            self.postcodes.insert(column, Postcodes { name: name.to_owned(), ..Postcodes::default() });
        }
    }

    /// Looks at a cell.
    pub(super) fn see(&mut self, row: u32, cell: &Cell) {
        if lost_digits(cell) {
            count(&mut self.lost_digits, row, cell.column);
        } else if cell.text.starts_with('#') && is_error(&cell.text) {
            count(&mut self.errors, row, cell.column);
        }
        if cell.number.is_some()
            && let Some(postcodes) = self.postcodes.get_mut(&cell.column)
            && cell.text.len() < postcodes.by_digits.len()
            && cell.text.bytes().all(|byte| byte.is_ascii_digit())
        {
            let digits = cell.text.len();
            if postcodes.by_digits[digits] == 0 {
                postcodes.first[digits] = row;
            }
            postcodes.by_digits[digits] += 1;
        }
    }

    /// Says what was seen.
    pub(super) fn say(&self, sheet: &str, warnings: &mut Gathered) {
        if let Some((cell, line, times)) = &self.lost_digits {
            warnings.add_times(Severity::Partly, Some(*line), None, *times, &|file, _| {
                format!("{file}, sheet “{sheet}”, cell {cell}: {times} numbers have more than 15 digits, of which a spreadsheet keeps 15; the others are lost. If they identify something (waybill, parcel, telephone), they match nothing any more: export them again as text.")
            });
        }
        if let Some((cell, line, times)) = &self.errors {
            warnings.add_times(Severity::Note, Some(*line), None, *times, &|file, _| {
                format!("{file}, sheet “{sheet}”, cell {cell}: {times} cells show an error instead of a value, such as #N/A; they are read as they show.")
            });
        }
        let mut columns: Vec<_> = self.postcodes.iter().collect();
        order::sort_by_key(&mut columns, |(column, _)| **column);
        for (column, postcodes) in columns {
            let all: u64 = postcodes.by_digits.iter().sum();
            let Some((digits, &most)) = postcodes.by_digits.iter().enumerate().max_by_key(|(_, times)| **times) else { continue };
            let short: u64 = postcodes.by_digits[..digits].iter().sum();
            if digits < POSTCODE || short == 0 || most * 2 < all {
                continue;
            }
            let row = (0..digits)
                .filter(|&digits| postcodes.by_digits[digits] > 0)
                .map(|digits| postcodes.first[digits])
                .min()
                .unwrap_or(0);
            let (cell, name) = (cell_name(row, *column), &postcodes.name);
            warnings.add_times(Severity::Note, Some(row.saturating_add(1)), None, short, &|file, _| {
                format!("{file}, sheet “{sheet}”, cell {cell}: {short} of the postcodes in “{name}” have fewer than the {digits} digits that most have. A spreadsheet that takes them for numbers drops leading zeros: 02139 becomes 2139.")
            });
        }
    }
}

fn count(seen: &mut Option<(String, u32, u64)>, row: u32, column: u32) {
    match seen {
        Some((_, _, times)) => *times += 1,
        None => *seen = Some((cell_name(row, column), row.saturating_add(1), 1)),
    }
}

/// Whether a cell is a whole number of more than 15 digits that was kept as a number, or a text that shows one
/// ("3.40435E+17").
fn lost_digits(cell: &Cell) -> bool {
    if let Some(number) = cell.number {
        // A writer that is no spreadsheet may have kept all digits: those of a spreadsheet end in zeros.
        let digits = cell.text.trim_start_matches('-');
        return number.abs() >= OVER_15_DIGITS
            && number.abs() < 1e30
            && digits.len() > 15
            && digits.bytes().skip(15).all(|byte| byte == b'0');
    }
    let Some((digits, exponent)) = cell.text.split_once("E+") else { return false };
    digits.starts_with(|symbol: char| symbol.is_ascii_digit())
        && digits.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b','))
        && matches!(exponent.parse::<u32>(), Ok(8..=40))
}

fn is_error(text: &str) -> bool {
    matches!(
        text,
        "#N/A" | "#REF!" | "#VALUE!" | "#DIV/0!" | "#NAME?" | "#NULL!" | "#NUM!" | "#SPILL!" | "#CALC!" | "#GETTING_DATA"
    )
}

fn is_postcode(name: &str) -> bool {
    let name: String = name.to_lowercase().chars().filter(|symbol| symbol.is_alphanumeric()).collect();
    ["zip", "postcode", "postalcode", "codepostal", "plz", "postleitzahl", "codigopostal", "códigopostal", "邮编", "邮政编码"]
        .iter()
        .any(|word| name.contains(word))
}
