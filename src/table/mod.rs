//! Columnar tables: the one form in which cells travel between stations.
//!
//! A [`Table`] holds its columns in chunks of [`CHUNK_ROWS`] rows. A chunk of a column that repeats itself
//! holds codes into the column's dictionary; a chunk of a column that does not (identifiers, names) holds its
//! text end to end; a chunk of plain decimal numbers holds eight bytes a cell, exactly as written. Which form a
//! chunk has is decided while it is read and does not show from outside: every cell can be had as text, and, where the
//! column's [`Kind`] says so, as number or date.
//!
//! This station knows nothing of files, shipments or screens.

mod builder;
mod chunk;
mod column;
mod date;
mod dictionary;
mod firsts;
mod kind;
mod number;
pub mod order;
mod part;

pub use builder::TableBuilder;
pub use chunk::CHUNK_ROWS;
pub(crate) use column::trimmed;
pub use column::{Column, Groups, Picked};
pub use date::{DateOrder, DateStyle, Day, Moment, parse_date};
pub use dictionary::text_hash;
pub(crate) use firsts::firsts;
pub use kind::Kind;
pub use number::{DecimalMark, NumberStyle, parse_number};

use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// A row of one table, counted from zero, header not counted.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
pub struct RowId(pub u32);

/// A column of one table, counted from zero.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
pub struct ColumnId(pub u32);

impl RowId {
    /// The row as an index.
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

impl ColumnId {
    /// The column as an index.
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

/// What a table was read from.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default, Serialize, Deserialize)]
pub struct Source {
    /// The file's name as the person knows it, with its folder where a folder was dropped.
    pub file: String,
    /// The part of the file: a sheet's name, a message's kind. `None` where the file is one table.
    pub part: Option<String>,
}

/// Where a row stands in its file.
#[derive(Copy, Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Origin {
    /// The line on which the row begins, counted from 1 as editors do; lines inside quoted cells count.
    pub line: u32,
    /// The byte of the file at which the row begins, counted from 0, before any decoding.
    pub byte: u64,
}

/// Columns of equal length, and where each row came from.
#[derive(Clone, Debug)]
pub struct Table {
    source: Source,
    columns: Vec<Column>,
    lines: Arc<Vec<u32>>,
    bytes: Arc<Vec<u64>>,
    /// For each row that of the table which this one is a part of.
    read: Option<Arc<Vec<RowId>>>,
}

impl Table {
    /// What the table was read from.
    pub fn source(&self) -> &Source {
        &self.source
    }

    /// All columns, in the order of the file.
    pub fn columns(&self) -> &[Column] {
        &self.columns
    }

    /// One column.
    ///
    /// # Panics
    /// If the id is not of this table.
    pub fn column(&self, id: ColumnId) -> &Column {
        &self.columns[id.index()]
    }

    /// Ids of all columns, in order.
    pub fn column_ids(&self) -> impl Iterator<Item = ColumnId> + use<> {
        (0..self.columns.len() as u32).map(ColumnId)
    }

    /// Columns of dates of which no cell says whether the day or the month comes first, though some would need it: somebody who
    /// knows should say it.
    pub fn ambiguous_dates(&self) -> Vec<ColumnId> {
        self.column_ids().zip(&self.columns).filter(|(_, column)| column.is_ambiguous()).map(|(id, _)| id).collect()
    }

    /// The same table with the dates of a column read by the order of day and month that somebody who knows has stated. A
    /// column that holds no dates, or is not of this table, changes nothing.
    ///
    /// # Complexity
    /// That of reading the distinct dates again; all cells are shared with this table.
    ///
    /// ```
    /// use portolan::table::{ColumnId, DateOrder, Origin, RowId, Source, TableBuilder};
    /// let mut builder = TableBuilder::new(Source::default(), ["Sent"]);
    /// builder.push("03/04/2024");
    /// builder.end_row(Origin { line: 2, byte: 5 });
    /// let table = builder.finish();
    /// assert_eq!(table.ambiguous_dates(), [ColumnId(0)]);
    /// let said = table.with_date_order(ColumnId(0), DateOrder::MonthFirst);
    /// let day = said.column(ColumnId(0)).date(RowId(0)).map(|moment| moment.day().to_string());
    /// assert_eq!(day.as_deref(), Some("2024-03-04"));
    /// ```
    pub fn with_date_order(&self, column: ColumnId, order: DateOrder) -> Table {
        let mut table = self.clone();
        if let Some(column) = table.columns.get_mut(column.index()) {
            *column = column.with_date_order(order);
        }
        table
    }

    /// Whether two tables are one, but for the order of day and month by which their dates are read.
    pub fn has_rows_of(&self, other: &Table) -> bool {
        Arc::ptr_eq(&self.lines, &other.lines)
    }

    /// Number of rows, the header not counted.
    pub fn row_count(&self) -> usize {
        self.lines.len()
    }

    /// Where a row stands in its file.
    pub fn origin(&self, row: RowId) -> Origin {
        Origin { line: self.lines[row.index()], byte: self.bytes[row.index()] }
    }

    /// Bytes that the table's cells and origins take in memory, allocator's overhead not counted.
    pub fn memory(&self) -> usize {
        self.columns.iter().map(Column::memory).sum::<usize>() + self.lines.capacity() * 4 + self.bytes.capacity() * 8
    }
}
