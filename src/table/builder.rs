//! Building a table row by row, choosing for each column the form that suits it as its cells arrive.

use super::chunk::{self, CHUNK_ROWS, Chunk};
use super::dictionary::{Dictionary, EMPTY};
use super::kind::Votes;
use super::number::parse_number;
use super::{Column, Kind, Origin, Source, Table};
use std::sync::Arc;

/// After so many rows a column is judged for the first time; then at the end of each chunk.
const FIRST_LOOK: usize = 4096;
/// A column whose new distinct cells exceed this share of its filled cells does not repeat itself.
const HARDLY_REPEATS: f64 = 0.6;
/// Of cells held as text, every one of the first chunk is asked for its kind, and then every so manieth: whoever does
/// not repeat itself in 65,536 cells shows there what it is.
const ASK_EVERY: usize = 16;
/// A dictionary with more entries than this costs more than it saves.
const DICTIONARY_LIMIT: usize = 1 << 17;

/// Takes cells row by row and makes a [`Table`].
///
/// ```
/// use portolan::table::{Origin, RowId, Source, TableBuilder};
/// let mut builder = TableBuilder::new(Source { file: "a.csv".into(), part: None }, ["Country", "Mass"]);
/// builder.push("BE");
/// builder.push("12.50");
/// builder.end_row(Origin { line: 2, byte: 13 });
/// let table = builder.finish();
/// assert_eq!(table.columns()[1].number(RowId(0)), Some(12.5));
/// assert_eq!(table.columns()[1].text(RowId(0)), "12.50");
/// ```
pub struct TableBuilder {
    source: Source,
    columns: Vec<ColumnBuilder>,
    lines: Vec<u32>,
    bytes: Vec<u64>,
    next: usize,
}

impl TableBuilder {
    /// A table without rows.
    pub fn new<N: Into<String>>(source: Source, names: impl IntoIterator<Item = N>) -> Self {
        let columns = names.into_iter().map(|name| ColumnBuilder::new(name.into())).collect();
        TableBuilder { source, columns, lines: Vec::new(), bytes: Vec::new(), next: 0 }
    }

    /// Number of columns so far.
    pub fn column_count(&self) -> usize {
        self.columns.len()
    }

    /// Number of rows so far.
    pub fn row_count(&self) -> usize {
        self.lines.len()
    }

    /// Adds a column; rows that have ended already are empty in it.
    pub fn add_column(&mut self, name: impl Into<String>) {
        let mut column = ColumnBuilder::new(name.into());
        for _ in 0..self.lines.len() {
            column.push("");
        }
        self.columns.push(column);
    }

    /// The next cell of the row under way. A cell behind the last column is not taken, and `false` comes back.
    #[inline]
    pub fn push(&mut self, cell: &str) -> bool {
        match self.columns.get_mut(self.next) {
            Some(column) => {
                column.push(cell);
                self.next += 1;
                true
            }
            None => false,
        }
    }

    /// Ends the row under way; cells that it did not bring are empty.
    #[inline]
    pub fn end_row(&mut self, origin: Origin) {
        for column in &mut self.columns[self.next..] {
            column.push("");
        }
        self.next = 0;
        self.lines.push(origin.line);
        self.bytes.push(origin.byte);
    }

    /// Decides each column's kind and seals the table.
    pub fn finish(mut self) -> Table {
        self.lines.shrink_to_fit();
        self.bytes.shrink_to_fit();
        let columns = self.columns.into_iter().map(ColumnBuilder::finish).collect();
        Table { source: self.source, columns, lines: Arc::new(self.lines), bytes: Arc::new(self.bytes), read: None }
    }
}

struct ColumnBuilder {
    name: String,
    rows: u32,
    filled: u32,
    dictionary: Dictionary,
    /// Entries of the dictionary when the chunk under way began.
    entries_before: usize,
    filled_before: u32,
    chunks: Vec<Chunk>,
    open: Open,
    /// The cell before, and its code: neighbours are often alike.
    last: (String, u32),
}

/// The chunk under way.
enum Open {
    Codes(Vec<u32>),
    Text { text: String, ends: Vec<u32> },
}

impl ColumnBuilder {
    fn new(name: String) -> Self {
        ColumnBuilder {
            name,
            rows: 0,
            filled: 0,
            dictionary: Dictionary::new(),
            entries_before: 1,
            filled_before: 0,
            chunks: Vec::new(),
            open: Open::Codes(Vec::new()),
            last: (String::new(), EMPTY),
        }
    }

    #[inline]
    fn push(&mut self, cell: &str) {
        self.rows += 1;
        self.filled += u32::from(!cell.is_empty());
        let length = match &mut self.open {
            Open::Codes(codes) => {
                if cell != self.last.0 {
                    let code = self.dictionary.code(cell);
                    self.last.0.clear();
                    self.last.0.push_str(cell);
                    self.last.1 = code;
                }
                codes.push(self.last.1);
                let length = codes.len();
                if length == FIRST_LOOK && self.chunks.is_empty() && self.hardly_repeats() {
                    self.turn_to_text();
                }
                length
            }
            Open::Text { text, ends } => {
                text.push_str(cell);
                ends.push(text.len() as u32);
                ends.len()
            }
        };
        if length == CHUNK_ROWS {
            self.seal();
        }
    }

    fn hardly_repeats(&self) -> bool {
        let new = self.dictionary.len() - self.entries_before;
        let filled = self.filled - self.filled_before;
        new as f64 > HARDLY_REPEATS * f64::from(filled.max(1)) || self.dictionary.len() > DICTIONARY_LIMIT
    }

    /// Makes text of a chunk that began as codes, before any chunk was sealed.
    fn turn_to_text(&mut self) {
        let Open::Codes(codes) = &self.open else { return };
        let mut text = String::new();
        let mut ends = Vec::with_capacity(codes.len());
        for &code in codes {
            text.push_str(self.dictionary.get(code));
            ends.push(text.len() as u32);
        }
        self.open = Open::Text { text, ends };
        self.dictionary = Dictionary::new();
    }

    fn seal(&mut self) {
        let chunk_under_way = std::mem::replace(&mut self.open, Open::Codes(Vec::new()));
        match chunk_under_way {
            Open::Codes(mut codes) => {
                self.chunks.push(Chunk::from_codes(&codes));
                if self.hardly_repeats() {
                    // Not with room for a whole chunk: of thousands of columns, few may have another one.
                    self.open = Open::Text { text: String::new(), ends: Vec::new() };
                } else {
                    codes.clear();
                    self.open = Open::Codes(codes);
                }
            }
            Open::Text { text, ends } => {
                let room = text.len() + text.len() / 16;
                self.chunks.push(Chunk::Text { text: text.into(), ends: ends.into() });
                self.open = Open::Text { text: String::with_capacity(room), ends: Vec::new() };
            }
        }
        self.entries_before = self.dictionary.len();
        self.filled_before = self.filled;
    }

    fn finish(mut self) -> Column {
        let rest = match &self.open {
            Open::Codes(codes) => codes.len(),
            Open::Text { ends, .. } => ends.len(),
        };
        if rest > 0 {
            self.seal();
        }
        self.dictionary.freeze();
        let kind = self.votes().decide();
        let entries = (0..self.dictionary.len() as u32).map(|code| self.dictionary.get(code));
        let entries = match kind {
            Kind::Number(style) => entries.map(|entry| parse_number(entry, style).unwrap_or(f64::NAN)).collect(),
            Kind::Date(style) => self.dictionary.dates(style),
            Kind::Empty | Kind::Text => Vec::new(),
        };
        if let Kind::Number(style) = kind {
            for chunk in &mut self.chunks {
                if let Some(packed) = chunk.packed(style) {
                    *chunk = packed;
                }
            }
        }
        Column {
            name: self.name,
            kind,
            rows: self.rows,
            filled: self.filled,
            dictionary: Arc::new(self.dictionary),
            chunks: self.chunks.into(),
            entries,
        }
    }

    /// What the cells say about the column's kind: dictionary entries by how often they stand, text cell by cell.
    /// (Cells of text in later chunks stand for [`ASK_EVERY`] each.)
    fn votes(&self) -> Votes {
        let mut votes = Votes::default();
        let mut times = vec![0u64; self.dictionary.len()];
        let mut first_text = true;
        for chunk in &self.chunks {
            match chunk {
                Chunk::Codes8(codes) => codes.iter().for_each(|&code| times[code as usize] += 1),
                Chunk::Codes16(codes) => codes.iter().for_each(|&code| times[code as usize] += 1),
                Chunk::Codes32(codes) => codes.iter().for_each(|&code| times[code as usize] += 1),
                Chunk::Text { text, ends } => {
                    let step = if std::mem::take(&mut first_text) { 1 } else { ASK_EVERY };
                    for at in (0..ends.len()).step_by(step) {
                        let cell = chunk::cell(text, ends, at);
                        if !cell.is_empty() {
                            votes.add(cell, step as u64);
                        }
                    }
                }
                Chunk::Decimals(_) => {}
            }
        }
        for (code, &times) in times.iter().enumerate().skip(EMPTY as usize + 1) {
            if times > 0 {
                votes.add(self.dictionary.get(code as u32), times);
            }
        }
        votes
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::super::{RowId, *};
    use super::*;
    use proptest::prelude::*;

    fn one_column<'a>(cells: impl IntoIterator<Item = &'a str>) -> Table {
        let mut builder = TableBuilder::new(Source::default(), ["x"]);
        for (at, cell) in cells.into_iter().enumerate() {
            builder.push(cell);
            builder.end_row(Origin { line: at as u32 + 2, byte: at as u64 * 10 });
        }
        builder.finish()
    }

    #[test]
    fn short_rows_are_filled_and_late_columns_are_empty_above() {
        let mut builder = TableBuilder::new(Source::default(), ["a", "b"]);
        builder.push("1");
        builder.end_row(Origin { line: 2, byte: 4 });
        builder.add_column("c");
        for cell in ["2", "3", "4"] {
            assert!(builder.push(cell));
        }
        assert!(!builder.push("beyond"));
        builder.end_row(Origin { line: 3, byte: 6 });
        let table = builder.finish();
        let row = |row| table.columns().iter().map(|column| column.text(RowId(row)).into_owned()).collect::<Vec<_>>();
        assert_eq!(row(0), ["1", "", ""]);
        assert_eq!(row(1), ["2", "3", "4"]);
        assert_eq!(table.origin(RowId(1)), Origin { line: 3, byte: 6 });
        assert_eq!(table.columns()[2].filled(), 1);
    }

    /// Every form a chunk can have, over several chunks, gives back what was put in.
    #[test]
    fn cells_come_back_whatever_the_form() {
        let rows = 3 * CHUNK_ROWS + 17;
        let cell = |form: usize, row: usize| match form {
            0 => ["BE", "NL", "", "DE"][row % 4].to_owned(),
            1 => format!("P{row:08}"),
            2 => format!("{}.{:02}", row * 7 % 9973, row % 100),
            3 => {
                if row < CHUNK_ROWS {
                    "same".to_owned()
                } else {
                    format!("{row} other")
                }
            }
            4 => format!("{}", row % 70_000),
            _ => format!("2024-01-{:02} 12:00:{:02}.{:03}", row % 28 + 1, row % 60, row % 1000),
        };
        let mut builder = TableBuilder::new(Source::default(), (0..6).map(|form| form.to_string()));
        for row in 0..rows {
            for form in 0..6 {
                builder.push(&cell(form, row));
            }
            builder.end_row(Origin { line: row as u32, byte: row as u64 });
        }
        let table = builder.finish();
        for (form, column) in table.columns().iter().enumerate() {
            for row in (0..rows).step_by(101).chain([rows - 1]) {
                assert_eq!(column.text(RowId(row as u32)), cell(form, row), "form {form}, row {row}");
            }
        }
        assert_eq!(table.columns()[2].kind(), Kind::Number(NumberStyle::default()));
        assert_eq!(table.columns()[2].number(RowId(8)), Some(56.08));
        assert!(matches!(table.columns()[5].kind(), Kind::Date(_)));
        assert_eq!(table.columns()[5].date(RowId(1)).unwrap().day(), Day::from_ymd(2024, 1, 2).unwrap());
        assert_eq!(table.columns()[4].groups().len(), 70_000);
        assert_eq!(table.columns()[1].groups().len(), rows);
    }

    #[test]
    fn dates_are_read_again_by_another_order() {
        let rows = CHUNK_ROWS + 7;
        // A chunk of codes and one of text.
        let cell = |row: usize| if row < CHUNK_ROWS { "03/04/2024".to_owned() } else { format!("03/04/2024 10:{:02}", row % 60) };
        let cells: Vec<String> = (0..rows).map(cell).collect();
        let mut builder = TableBuilder::new(Source::default(), ["sent", "note"]);
        for cell in &cells {
            builder.push(cell);
            builder.push("n");
            builder.end_row(Origin { line: 1, byte: 0 });
        }
        let table = builder.finish();
        assert!(table.columns()[0].is_ambiguous() && !table.columns()[1].is_ambiguous());
        assert_eq!(table.ambiguous_dates(), [ColumnId(0)]);
        let day = |table: &Table, row: usize| table.columns()[0].date(RowId(row as u32)).unwrap().day().to_string();
        assert_eq!(day(&table, 0), "2024-04-03");
        let other = table.with_date_order(ColumnId(0), DateOrder::MonthFirst);
        for row in [0, rows - 1] {
            assert_eq!(day(&other, row), "2024-03-04");
            assert_eq!(other.columns()[0].text(RowId(row as u32)), cells[row]);
        }
        assert!(!other.columns()[0].is_ambiguous());
        let back = other.with_date_order(ColumnId(0), DateOrder::DayFirst);
        assert_eq!(day(&back, rows - 1), "2024-04-03");
        let as_it_is = table.with_date_order(ColumnId(1), DateOrder::MonthFirst);
        assert_eq!(as_it_is.columns()[1].kind(), Kind::Text);
        assert_eq!(table.with_date_order(ColumnId(9), DateOrder::MonthFirst).columns().len(), 2);
    }

    #[test]
    fn cells_are_picked_whatever_the_form() {
        let rows = 2 * CHUNK_ROWS + 5;
        let cell = |row: usize| if row < CHUNK_ROWS { ["a@b", "", "c"][row % 3].to_owned() } else { format!("{row} @ once") };
        let cells: Vec<String> = (0..rows).map(cell).collect();
        let table = one_column(cells.iter().map(String::as_str));
        let picked = table.columns()[0].pick(&mut |cell| cell.contains('@'));
        let expected: Vec<RowId> = (0..rows).filter(|&row| cells[row].contains('@')).map(|row| RowId(row as u32)).collect();
        assert_eq!(picked.rows, expected);
        for (row, &cell) in picked.rows.iter().zip(&picked.cells) {
            assert_eq!(cells[row.index()], cells[picked.first[cell as usize].index()]);
        }
        assert_eq!((picked.cells[0], picked.cells[1]), (0, 0), "an entry of the dictionary is asked once");
    }

    proptest! {
        #[test]
        fn groups_agree_with_a_plain_map(cells in proptest::collection::vec("[ab ]{0,2}", 0..200)) {
            let table = one_column(cells.iter().map(String::as_str));
            let groups = table.columns()[0].groups();
            let mut order: Vec<&str> = Vec::new();
            for (row, cell) in cells.iter().enumerate() {
                let cell = cell.trim();
                let expected = if cell.is_empty() { Groups::EMPTY } else {
                    order.iter().position(|known| *known == cell).unwrap_or_else(|| { order.push(cell); order.len() - 1 }) as u32
                };
                prop_assert_eq!(groups.codes[row], expected);
            }
            prop_assert_eq!(groups.len(), order.len());
            prop_assert_eq!(groups.sizes.iter().sum::<u32>() as usize, groups.codes.iter().filter(|&&code| code != Groups::EMPTY).count());
        }
    }
}
