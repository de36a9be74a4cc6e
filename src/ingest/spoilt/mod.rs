//! Values that a program spoilt before the file came here, noticed in finished tables of every format and said: long numbers
//! that lost digits, postcodes that lost zeros, dates whose day and month could be exchanged. Nothing is mended: a guess
//! would look like data.
//!
//! Columns are judged by a sample first, so that a million rows cost little; only where it shows something are all cells
//! looked at.

mod dates;
mod numbers;
mod postcodes;

use super::says::{IngestSays, SpoiltSays, count, name};
use super::{Ingested, Place, Reader, Severity, Warning};
use crate::saying::{Saying, Value};
use crate::table::order;
use crate::table::{Column, RowId, Table};

/// Cells of a column that are looked at, evenly over its rows, before all are.
const SAMPLE: usize = 4096;
/// Columns of a table of which one kind of trouble is said; further ones are counted.
const MAX_SAID: usize = 20;

/// A reader whose tables are looked through when they are finished.
pub(super) struct Looked(pub(super) Box<dyn Reader>);

impl Reader for Looked {
    fn feed(&mut self, chunk: &[u8]) {
        self.0.feed(chunk);
    }

    fn rows(&self) -> u64 {
        self.0.rows()
    }

    fn finish(self: Box<Self>) -> Ingested {
        let mut ingested = self.0.finish();
        look(&mut ingested);
        ingested
    }
}

/// Looks through the tables of a file and adds what there is to say of them to its warnings.
fn look(ingested: &mut Ingested) {
    let before = ingested.warnings.len();
    for table in &ingested.tables {
        for find in [numbers::find, postcodes::find, dates::find] {
            let mut found = find(table);
            let more = found.len().saturating_sub(MAX_SAID);
            found.truncate(MAX_SAID);
            if let (Some(last), true) = (found.last_mut(), more > 0) {
                let same = Saying::of(SpoiltSays::SameForColumns, [count(more)]);
                let says = std::mem::replace(&mut last.says, same.clone());
                last.says = Saying::of(IngestSays::Both, [says.into(), same.into()]);
            }
            ingested.warnings.extend(found);
        }
    }
    if ingested.warnings.len() > before {
        order::sort_by_key(&mut ingested.warnings, |warning| std::cmp::Reverse(warning.severity));
    }
}

/// The cells of a column that something was found in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Cells {
    times: u64,
    /// The first row that has one.
    first: Option<RowId>,
}

impl Cells {
    fn add(&mut self, row: RowId) {
        self.times += 1;
        self.first.get_or_insert(row);
    }
}

fn rows(table: &Table) -> impl Iterator<Item = RowId> {
    (0..table.row_count() as u32).map(RowId)
}

/// A warning of cells in a column; `code` takes the place, "orders.csv, column “ZIP”, line 7 (“2139”)", and then `more`.
fn warning(
    table: &Table,
    column: &Column,
    severity: Severity,
    cells: Cells,
    code: SpoiltSays,
    more: impl IntoIterator<Item = Value>,
) -> Warning {
    let source = table.source();
    let row = cells.first.unwrap_or(RowId(0));
    let origin = table.origin(row);
    let shown: String = column.text(row).trim().chars().take(40).collect();
    let code_of_place = if source.part.is_some() { SpoiltSays::InPart } else { SpoiltSays::In };
    let place = [Value::File(source.file.clone()), name(column.name()), count(origin.line), name(shown)];
    let place = Saying::of(code_of_place, place.into_iter().chain(source.part.as_ref().map(name)));
    Warning {
        file: source.file.clone(),
        place: Some(Place { line: Some(origin.line), byte: Some(origin.byte).filter(|&byte| byte > 0) }),
        severity,
        says: Saying::of(code, std::iter::once(place.into()).chain(more)),
        times: cells.times,
    }
}

#[cfg(test)]
mod tests {
    use super::super::{self as ingest, Ingested};

    /// What is said of a file, by the column that it names.
    pub(super) fn said(text: &str) -> Vec<String> {
        let read = |mut reader: Box<dyn ingest::Reader>| {
            reader.feed(text.as_bytes());
            reader.finish()
        };
        let ingested: Ingested = ingest::open("a.csv", text.as_bytes()).map_or_else(|refused| *refused, read);
        ingested
            .warnings
            .into_iter()
            .map(|warning| crate::language::english(&warning.says))
            .filter(|says| says.contains("column “"))
            .collect()
    }

    /// A column of these cells, beside one that nothing is to be said of.
    pub(super) fn column(name: &str, cells: &[&str]) -> String {
        cells.iter().enumerate().fold(format!("note;{name}\n"), |text, (row, cell)| text + &format!("n{row};{cell}\n"))
    }

    #[test]
    fn nothing_is_said_of_whole_values() {
        for (name, cells) in [
            ("waybill", &["340435000000001234", "340435000000001241", "02076000001"][..]),
            ("mass", &["1.5E+12", "1.5E-05", "2.5E+11"]),
            ("zip", &["02139", "10115", "60311"]),
            ("day", &["2024-04-05", "2024-04-06", "2024-04-07"]),
        ] {
            assert_eq!(said(&column(name, cells)), Vec::<String>::new(), "{name}");
        }
    }
}
