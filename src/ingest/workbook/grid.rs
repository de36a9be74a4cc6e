//! A sheet under way: its filled cells come row by row and become a table; cells that are not filled take no room.

use super::errors::Errors;
use super::heading::{self, Heading, longest};
use super::value::{cell_name, letters};
use crate::ingest::says::{BooksSay, count, name};
use crate::ingest::warning::Gathered;
use crate::ingest::{Severity, Warning, header, room};
use crate::saying::Saying;
use crate::table::order;
use crate::table::{Origin, Source, Table, TableBuilder};
use std::collections::HashMap;

/// Rows times columns of a table made of a sheet: beyond it rows are counted and not read, before memory runs out.
/// (What a sheet *declares* is never asked: only filled cells count.)
pub(super) const MAX_SHEET_CELLS: u64 = 200_000_000;
/// A sheet of Excel has 16,384 columns; cells further out are counted, not kept.
pub(super) const MAX_COLUMNS: u32 = 16_384;
/// Columns that may be added for cells outside the columns of the first rows.
const MAX_EXTRA_COLUMNS: usize = 64;
/// Merged areas of a sheet that are looked after; in further ones only the first cell is filled.
pub(super) const MAX_MERGES: usize = 100_000;
/// Filled rows that are looked at to find the header.
const HEADER_ROWS: usize = 200;

/// Cells merged into one, counted from 0, ends included.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub(super) struct Merge {
    pub(super) first_row: u32,
    pub(super) last_row: u32,
    pub(super) first_column: u32,
    pub(super) last_column: u32,
}

/// A filled cell of a row.
#[derive(Clone, Debug)]
pub(super) struct Cell {
    pub(super) column: u32,
    pub(super) text: String,
    /// The number it holds, if it holds one and not text.
    pub(super) number: Option<f64>,
}

/// The filled cells of a row, in order.
#[derive(Clone, Debug, Default)]
pub(super) struct Row {
    pub(super) row: u32,
    pub(super) cells: Vec<Cell>,
}

/// Takes the filled cells of a sheet.
pub(super) struct Grid {
    file: String,
    sheet: String,
    warnings: Gathered,
    merges: Vec<Merge>,
    under_way: Row,
    /// Filled rows before the header is known.
    first: Vec<Row>,
    body: Option<Body>,
    filled: u64,
    not_read: u64,
    /// Rows that would make the table one of empty cells.
    no_room: u64,
}

/// The table once its columns are known.
struct Body {
    builder: TableBuilder,
    /// Column of the table by column of the sheet.
    place: HashMap<u32, usize>,
    extra: usize,
    has_header: bool,
    errors: Errors,
    /// Merges that begin above or in the row under way and reach further down, with what they show.
    open: Vec<(Merge, String)>,
    next_merge: usize,
    /// Row and first text of the last row.
    last: (u32, String),
    row: Vec<String>,
    repeated: u64,
}

/// What a sheet gave.
pub(super) struct Sheet {
    /// Its table, if it holds one.
    pub(super) table: Option<Table>,
    /// Number of columns that hold something.
    pub(super) width: usize,
    /// Rows beyond the limit.
    pub(super) not_read: u64,
    pub(super) warnings: Vec<Warning>,
}

impl Grid {
    /// A sheet without cells.
    pub(super) fn new(file: &str, sheet: &str) -> Self {
        Grid {
            file: file.to_owned(),
            sheet: sheet.to_owned(),
            warnings: Gathered::new(file),
            merges: Vec::new(),
            under_way: Row::default(),
            first: Vec::new(),
            body: None,
            filled: 0,
            not_read: 0,
            no_room: 0,
        }
    }

    /// Says that cells are merged: before any of their rows, or while the first of them is under way.
    pub(super) fn merge(&mut self, merge: Merge) {
        let several = merge.last_row > merge.first_row || merge.last_column > merge.first_column;
        if several && merge.last_row >= merge.first_row && merge.last_column >= merge.first_column {
            if self.merges.len() < MAX_MERGES {
                self.merges.push(merge);
            } else {
                let sheet = &self.sheet;
                self.warnings.say(Severity::Note, None, None, &|file, _| {
                    Saying::of(BooksSay::MoreMerges, [file, name(sheet), count(MAX_MERGES)])
                });
            }
        }
    }

    /// Takes a cell, row and column counted from 0; rows come in order.
    pub(super) fn put(&mut self, row: u32, column: u32, text: &str, number: Option<f64>) {
        let text = text.trim();
        if text.is_empty() {
            return;
        }
        if row != self.under_way.row {
            self.end_row();
            self.under_way.row = row;
        }
        if column >= MAX_COLUMNS {
            let sheet = &self.sheet;
            self.warnings.say(Severity::Partly, Some(row.saturating_add(1)), None, &|file, _| {
                Saying::of(BooksSay::BeyondColumn, [file, name(sheet), count(u64::from(row) + 1), name(letters(MAX_COLUMNS - 1))])
            });
            return;
        }
        self.filled += 1;
        self.under_way.cells.push(Cell { column, text: text.to_owned(), number });
    }

    fn end_row(&mut self) {
        if self.under_way.cells.is_empty() {
            return;
        }
        let mut row = std::mem::take(&mut self.under_way);
        if !row.cells.is_sorted_by_key(|cell| cell.column) {
            order::sort_by_key(&mut row.cells, |cell| cell.column);
        }
        if self.body.is_some() {
            self.take(row);
        } else {
            self.first.push(row);
            if self.first.len() == HEADER_ROWS {
                self.begin();
            }
        }
    }

    /// Finds the header among the first rows and begins the table.
    fn begin(&mut self) {
        let rows = std::mem::take(&mut self.first);
        // Merges are asked for in order of their rows.
        order::sort_by_key(&mut self.merges, |merge| (merge.first_row, merge.first_column));
        let Heading { above, rows: header_rows, names, has_header, grouped } = heading::find(&rows, &self.merges);
        let sheet = &self.sheet;
        if above > 0 {
            self.warnings
                .say(Severity::Note, None, None, &|file, _| Saying::of(BooksSay::Title, [file, name(sheet), count(above)]));
        }
        if grouped {
            let (row, longest) = (rows.get(above).map_or(0, |row| row.row) + 1, longest(&names));
            self.warnings.say(Severity::Note, Some(row), None, &|file, _| {
                Saying::of(BooksSay::TwoRows, [file, name(sheet), count(row), count(row + 1), name(longest)])
            });
        }
        let mut used: Vec<u32> = rows[above..].iter().flat_map(|row| row.cells.iter().map(|cell| cell.column)).collect();
        used.extend((0u32..).zip(&names).filter(|(_, name)| !name.is_empty()).map(|(column, _)| column));
        used.sort_unstable();
        used.dedup();
        let width = used.last().map_or(0, |&last| last as usize + 1);
        let (unique, _, repeated) = header::names(&names, width);
        let empty = used.iter().filter(|&&column| names.get(column as usize).is_none_or(String::is_empty)).count();
        if !has_header {
            self.warnings.say(Severity::Note, None, None, &|file, _| Saying::of(BooksSay::NoHeader, [file, name(sheet)]));
        } else if empty + repeated > 0 {
            self.warnings.say(Severity::Note, None, None, &|file, _| {
                Saying::of(BooksSay::HeaderMended, [file, name(sheet), count(empty), count(repeated)])
            });
        }
        let source = Source { file: self.file.clone(), part: Some(self.sheet.clone()) };
        self.body = Some(Body {
            builder: TableBuilder::new(source, used.iter().map(|&column| unique[column as usize].as_str())),
            place: used.iter().enumerate().map(|(place, &column)| (column, place)).collect(),
            extra: 0,
            has_header,
            errors: Errors::default(),
            open: Vec::new(),
            next_merge: 0,
            last: (0, String::new()),
            row: vec![String::new(); used.len()],
            repeated: 0,
        });
        for row in rows.into_iter().skip(above + header_rows) {
            self.take(row);
        }
    }

    /// Takes a row of the table.
    fn take(&mut self, mut row: Row) {
        let Some(body) = &mut self.body else { return };
        let width = body.builder.column_count().max(1) as u64;
        if (body.builder.row_count() as u64 + 1) * width > MAX_SHEET_CELLS {
            self.not_read += 1;
            return;
        }
        if !room::allows(body.builder.row_count() + 1, width as usize, self.filled) {
            self.no_room += 1;
            return;
        }
        body.fill_down(&mut row, &self.merges);
        if body.last.0 > row.row {
            let sheet = &self.sheet;
            self.warnings
                .say(Severity::Note, Some(row.row + 1), None, &|file, _| Saying::of(BooksSay::OtherOrder, [file, name(sheet)]));
        }
        body.last = (row.row, row.cells.first().map(|cell| cell.text.clone()).unwrap_or_default());
        for cell in row.cells {
            body.errors.see(row.row, &cell);
            let place = match body.place.get(&cell.column) {
                Some(&place) => place,
                None if body.extra < MAX_EXTRA_COLUMNS => {
                    body.extra += 1;
                    body.builder.add_column(header::by_position(cell.column as usize));
                    body.row.push(String::new());
                    body.place.insert(cell.column, body.row.len() - 1);
                    body.row.len() - 1
                }
                None => {
                    let (sheet, cell) = (&self.sheet, cell_name(row.row, cell.column));
                    self.warnings.say(Severity::Partly, Some(row.row + 1), None, &|file, _| {
                        Saying::of(BooksSay::LateColumns, [file, name(sheet), name(&cell), count(MAX_EXTRA_COLUMNS)])
                    });
                    continue;
                }
            };
            body.row[place] = cell.text;
        }
        for cell in &mut body.row {
            body.builder.push(cell);
            cell.clear();
        }
        body.builder.end_row(Origin { line: row.row.saturating_add(1), byte: 0 });
    }

    /// The end of the sheet.
    pub(super) fn finish(mut self) -> Sheet {
        self.end_row();
        if self.body.is_none() && !self.first.is_empty() {
            self.begin();
        }
        let sheet = self.sheet.as_str();
        let mut warnings = self.warnings;
        let Some(body) = self.body else {
            return Sheet { table: None, width: 0, not_read: 0, warnings: warnings.into_list() };
        };
        if self.not_read > 0 {
            let times = self.not_read;
            warnings.say_times(Severity::Partly, Some(body.last.0.saturating_add(2)), None, times, &|file, _| {
                Saying::of(BooksSay::MoreCells, [file, name(sheet), count(MAX_SHEET_CELLS), count(times)])
            });
        }
        if self.no_room > 0 {
            let (times, columns) = (self.no_room, body.builder.column_count());
            warnings.say_times(Severity::Partly, Some(body.last.0.saturating_add(2)), None, times, &|file, _| {
                Saying::of(BooksSay::NoRoom, [file, name(sheet), count(room::ONE_IN), count(columns), count(times)])
            });
        }
        let not_read = self.not_read + self.no_room;
        if body.repeated > 0 {
            warnings.say_times(Severity::Note, None, None, body.repeated, &|file, _| {
                Saying::of(BooksSay::Merged, [file, name(sheet), count(body.repeated)])
            });
        }
        body.errors.say(sheet, &mut warnings);
        let width = body.place.len();
        let rows = body.builder.row_count();
        if rows > 1 && heading::is_total(&body.last.1) {
            let (row, text) = (u64::from(body.last.0) + 1, &body.last.1);
            warnings.say(Severity::Note, u32::try_from(row).ok(), None, &|file, _| {
                Saying::of(BooksSay::Totals, [file, name(sheet), count(row), name(text)])
            });
        }
        if rows == 0 || (width < 2 && rows < 2) {
            let filled = self.filled;
            // A lone header is a table still: its columns say what would be handed over.
            if !(width > 1 && body.has_header) {
                warnings = Gathered::new(&self.file);
                warnings.say(Severity::Note, None, None, &|file, _| {
                    Saying::of(BooksSay::OnlyCells, [file, name(sheet), count(filled)])
                });
                return Sheet { table: None, width, not_read, warnings: warnings.into_list() };
            }
            warnings.say(Severity::Note, None, None, &|file, _| Saying::of(BooksSay::OnlyHeader, [file, name(sheet)]));
        }
        Sheet { table: Some(body.builder.finish()), width, not_read, warnings: warnings.into_list() }
    }
}

impl Body {
    /// Fills the cells of a row that are merged with one above.
    fn fill_down(&mut self, row: &mut Row, merges: &[Merge]) {
        self.open.retain(|(merge, _)| merge.last_row >= row.row && merge.first_row < row.row);
        for (merge, text) in &self.open {
            if !row.cells.iter().any(|cell| cell.column == merge.first_column) {
                row.cells.push(Cell { column: merge.first_column, text: text.clone(), number: None });
                self.repeated += 1;
            }
        }
        order::sort_by_key(&mut row.cells, |cell| cell.column);
        while let Some(merge) = merges.get(self.next_merge).filter(|merge| merge.first_row <= row.row) {
            self.next_merge += 1;
            if merge.first_row == row.row
                && merge.last_row > row.row
                && let Some(cell) = row.cells.iter().find(|cell| cell.column == merge.first_column)
            {
                self.open.push((*merge, cell.text.clone()));
            }
        }
    }
}
