//! Records whose fields come in any order and number, as messages and documents have them, made into one table.
//!
//! A column is added when a record first fills it; records before it are empty there. Columns stand in the order of
//! [`super::terms`] where they are named there, then in order of first appearance, so that tables of messages look alike.

use super::says::{IngestSays, count};
use super::warning::Gathered;
use super::{Severity, room, terms};
use crate::saying::Saying;
use crate::table::order;
use crate::table::{Origin, Source, Table, TableBuilder};
use std::collections::HashMap;

/// A table of messages has at most so many columns; cells for further ones are counted, not kept.
pub(super) const MAX_RECORD_COLUMNS: usize = 4096;

/// Takes records field by field and makes a table of them.
pub(super) struct Records {
    source: Source,
    names: Vec<String>,
    column_of: HashMap<String, usize>,
    /// Fields of all records, record by record: column and text.
    cells: Vec<(u32, Box<str>)>,
    /// For each record its origin and the end of its cells.
    ends: Vec<(Origin, usize)>,
    passed_over: u64,
    /// Values and records that would make the table one of empty cells.
    no_room: (u64, u64),
}

impl Records {
    /// No record yet. `part` names the table where its file has several: the kind of message, the sheet.
    pub(super) fn new(file: &str, part: Option<&str>) -> Self {
        Records {
            source: Source { file: file.to_owned(), part: part.map(str::to_owned) },
            names: Vec::new(),
            column_of: HashMap::new(),
            cells: Vec::new(),
            ends: Vec::new(),
            passed_over: 0,
            no_room: (0, 0),
        }
    }

    /// Puts a field into the record under way. A column that the record has filled already takes both, parted by " | ".
    pub(super) fn put(&mut self, name: &str, text: &str) {
        let text = text.trim();
        if text.is_empty() {
            return;
        }
        let column = match self.column_of.get(name) {
            Some(&column) => column,
            None if self.names.len() >= MAX_RECORD_COLUMNS => {
                self.passed_over += 1;
                return;
            }
            None if !room::allows(self.ends.len() + 1, self.names.len() + 1, self.cells.len() as u64) => {
                self.no_room.0 += 1;
                return;
            }
            None => {
                self.names.push(name.to_owned());
                self.column_of.insert(name.to_owned(), self.names.len() - 1);
                self.names.len() - 1
            }
        };
        let begin = self.ends.last().map_or(0, |&(_, end)| end);
        match self.cells[begin..].iter_mut().find(|(filled, _)| *filled as usize == column) {
            Some((_, before)) if &**before == text => {}
            Some((_, before)) => *before = format!("{before} | {text}").into(),
            None => self.cells.push((column as u32, text.into())),
        }
    }

    /// Ends the record under way; one without fields is none.
    pub(super) fn end(&mut self, origin: Origin) {
        let begin = self.ends.last().map_or(0, |&(_, end)| end);
        if self.cells.len() == begin {
            return;
        }
        if room::allows(self.ends.len() + 1, self.names.len(), self.cells.len() as u64) {
            self.ends.push((origin, self.cells.len()));
        } else {
            self.cells.truncate(begin);
            self.no_room.1 += 1;
        }
    }

    /// Number of records.
    pub(super) fn len(&self) -> usize {
        self.ends.len()
    }

    /// Fields that were not kept, because there were too many columns.
    pub(super) fn passed_over(&self) -> u64 {
        self.passed_over
    }

    /// Says that values or records were not kept because they would have made the table one of empty cells, and gives
    /// the number of those records.
    pub(super) fn say_no_room(&self, warnings: &mut Gathered) -> u64 {
        let (values, records) = self.no_room;
        if values + records > 0 {
            let columns = self.names.len();
            warnings.say_times(Severity::Partly, None, None, values + records, &|file, _| {
                let counts = [count(room::ONE_IN), count(columns), count(records), count(values)];
                Saying::of(IngestSays::NoRoom, std::iter::once(file).chain(counts))
            });
        }
        records
    }

    /// The table; `None` if there is no record.
    pub(super) fn finish(self) -> Option<Table> {
        if self.ends.is_empty() {
            return None;
        }
        let mut order: Vec<usize> = (0..self.names.len()).collect();
        order::sort_by_key(&mut order, |&column| terms::rank(&self.names[column]));
        let mut builder = TableBuilder::new(self.source, order.iter().map(|&column| self.names[column].as_str()));
        let mut row: Vec<&str> = vec![""; self.names.len()];
        let mut begin = 0;
        for (origin, end) in &self.ends {
            row.fill("");
            for (column, text) in &self.cells[begin..*end] {
                row[*column as usize] = text;
            }
            for &column in &order {
                builder.push(row[column]);
            }
            builder.end_row(*origin);
            begin = *end;
        }
        Some(builder.finish())
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::table::RowId;

    #[test]
    fn records_of_different_fields_make_one_table() {
        let origin = |line| Origin { line, byte: 0 };
        let mut records = Records::new("a.edi", Some("IFTMIN"));
        records.put("Something of its own", "x");
        records.put(&terms::party(terms::CONSIGNEE, terms::NAME), "Example BV");
        records.end(origin(1));
        records.end(origin(2));
        records.put(&terms::party(terms::CONSIGNOR, terms::NAME), "Specimen NV");
        records.put(terms::REFERENCE, "A");
        records.put(terms::REFERENCE, "B");
        records.end(origin(3));
        let table = records.finish().unwrap();
        let names: Vec<&str> = table.columns().iter().map(crate::table::Column::name).collect();
        assert_eq!(names, ["Reference", "Consignor name", "Consignee name", "Something of its own"]);
        let row = |row| table.columns().iter().map(|column| column.text(RowId(row)).into_owned()).collect::<Vec<_>>();
        assert_eq!(row(0), ["", "", "Example BV", "x"]);
        assert_eq!(row(1), ["A | B", "Specimen NV", "", ""]);
        assert_eq!(table.origin(RowId(1)).line, 3);
    }
}
