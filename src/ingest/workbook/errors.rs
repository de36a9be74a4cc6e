//! Cells of a sheet that show an error instead of a value. (What else spoils values is looked for in all tables, see
//! [`crate::ingest`].)

use super::grid::Cell;
use super::value::cell_name;
use crate::ingest::Severity;
use crate::ingest::says::{BooksSay, count, name};
use crate::ingest::warning::Gathered;
use crate::saying::Saying;

/// Counts cells that show an error.
#[derive(Default)]
pub(super) struct Errors {
    times: u64,
    /// Row and column of the first, counted from 0.
    first: (u32, u32),
}

impl Errors {
    /// Looks at a cell.
    pub(super) fn see(&mut self, row: u32, cell: &Cell) {
        if cell.text.starts_with('#') && is_error(&cell.text) {
            if self.times == 0 {
                self.first = (row, cell.column);
            }
            self.times += 1;
        }
    }

    /// Says what was seen.
    pub(super) fn say(&self, sheet: &str, warnings: &mut Gathered) {
        if self.times > 0 {
            let (row, column) = self.first;
            let (cell, times) = (cell_name(row, column), self.times);
            warnings.say_times(Severity::Note, Some(row.saturating_add(1)), None, times, &|file, _| {
                Saying::of(BooksSay::Errors, [file, name(sheet), name(&cell), count(times)])
            });
        }
    }
}

fn is_error(text: &str) -> bool {
    matches!(
        text,
        "#N/A" | "#REF!" | "#VALUE!" | "#DIV/0!" | "#NAME?" | "#NULL!" | "#NUM!" | "#SPILL!" | "#CALC!" | "#GETTING_DATA"
    )
}
