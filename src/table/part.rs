//! A part of a table: some of its rows, as a table of their own.

use super::chunk::{CHUNK_ROWS, Chunk};
use super::{Column, RowId, Table};
use std::sync::Arc;

impl Table {
    /// Some of the rows, in ascending order, as a table of their own. What its columns are was decided by all rows and stays;
    /// [`Table::row_read`] leads back.
    ///
    /// # Panics
    /// If a row is not of this table.
    ///
    /// # Complexity
    /// One look at each cell of the rows; dictionaries are shared.
    ///
    /// ```
    /// use portolan::table::{ColumnId, Origin, RowId, Source, TableBuilder};
    /// let mut builder = TableBuilder::new(Source::default(), ["Goods"]);
    /// for (line, goods) in (2..).zip(["tea", "cups", "tea"]) {
    ///     builder.push(goods);
    ///     builder.end_row(Origin { line, byte: 0 });
    /// }
    /// let tea = builder.finish().of_rows(&[RowId(0), RowId(2)]);
    /// assert_eq!((tea.row_count(), &*tea.column(ColumnId(0)).text(RowId(1))), (2, "tea"));
    /// assert_eq!((tea.row_read(RowId(1)), tea.origin(RowId(1)).line), (RowId(2), 4));
    /// ```
    pub fn of_rows(&self, rows: &[RowId]) -> Table {
        Table {
            source: self.source.clone(),
            columns: self.columns.iter().map(|column| column.of_rows(rows)).collect(),
            lines: Arc::new(rows.iter().map(|row| self.lines[row.index()]).collect()),
            bytes: Arc::new(rows.iter().map(|row| self.bytes[row.index()]).collect()),
            read: Some(Arc::new(rows.iter().map(|&row| self.row_read(row)).collect())),
        }
    }

    /// The row of the table as it was read; in a table that is no part of another the row itself.
    pub fn row_read(&self, row: RowId) -> RowId {
        self.read.as_ref().and_then(|read| read.get(row.index()).copied()).unwrap_or(row)
    }
}

impl Column {
    fn of_rows(&self, rows: &[RowId]) -> Column {
        Column {
            rows: rows.len() as u32,
            filled: rows.iter().filter(|&&row| self.is_filled(row)).count() as u32,
            chunks: rows.chunks(CHUNK_ROWS).map(|rows| self.chunk_of(rows)).collect(),
            ..self.clone()
        }
    }

    /// The cells of some rows in the form in which they are held; as text where they are held in several.
    fn chunk_of(&self, rows: &[RowId]) -> Chunk {
        let codes: Option<Vec<u32>> = rows.iter().map(|&row| self.code(row)).collect();
        if let Some(codes) = codes {
            return Chunk::from_codes(&codes);
        }
        let decimals: Option<Vec<i64>> = rows.iter().map(|&row| self.decimal(row)).collect();
        if let Some(decimals) = decimals {
            return Chunk::Decimals(decimals.into());
        }
        let mut text = String::new();
        let ends = rows.iter().map(|&row| {
            text.push_str(&self.text(row));
            text.len() as u32
        });
        let ends = ends.collect();
        Chunk::Text { text: text.into(), ends }
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Kind, Origin, Source, TableBuilder};
    use super::*;
    use proptest::prelude::*;

    fn table(cells: &[&str]) -> Table {
        let mut builder = TableBuilder::new(Source::default(), ["x"]);
        for (line, cell) in (2..).zip(cells) {
            builder.push(cell);
            builder.end_row(Origin { line, byte: u64::from(line) * 10 });
        }
        builder.finish()
    }

    fn same(whole: &Table, part: &Table, rows: &[RowId]) {
        let (all, some) = (&whole.columns()[0], &part.columns()[0]);
        assert_eq!((part.row_count(), some.row_count(), some.kind()), (rows.len(), rows.len(), all.kind()));
        assert_eq!(some.filled(), rows.iter().filter(|&&row| all.is_filled(row)).count());
        for (at, &row) in (0..).map(RowId).zip(rows) {
            assert_eq!(some.text(at), all.text(row));
            assert_eq!(some.number(at).map(f64::to_bits), all.number(row).map(f64::to_bits));
            assert_eq!(some.date(at), all.date(row));
            assert_eq!((part.origin(at), part.row_read(at)), (whole.origin(row), row));
        }
    }

    proptest! {
        #[test]
        fn each_cell_is_that_of_its_row(
            cells in proptest::collection::vec(prop_oneof!["[a-c]{0,2}", "[0-9]{1,3}(\\.[0-9]{1,2})?", "2024-0[1-9]-1[0-9]", " ?"], 0..60),
            keep in proptest::collection::vec(any::<bool>(), 60),
        ) {
            let whole = table(&cells.iter().map(String::as_str).collect::<Vec<_>>());
            let rows: Vec<RowId> = (0..cells.len() as u32).map(RowId).filter(|row| keep[row.index()]).collect();
            let part = whole.of_rows(&rows);
            same(&whole, &part, &rows);
            let twice: Vec<RowId> = (0..rows.len() as u32).step_by(2).map(RowId).collect();
            let read: Vec<RowId> = rows.iter().step_by(2).copied().collect();
            same(&whole, &part.of_rows(&twice), &read);
        }
    }

    /// Rows by the ten thousand are held in every form: words by code, numbers as decimals, numbers of order as text.
    #[test]
    fn every_form_of_chunk_is_kept() {
        let count = 2 * CHUNK_ROWS + 100;
        let cells: [Vec<String>; 3] = [
            (0..count).map(|row| ["tea", "cups", ""][row % 3].to_owned()).collect(),
            (0..count).map(|row| format!("{}.{:02}", row, row % 100)).collect(),
            (0..count).map(|row| if row < CHUNK_ROWS { "tea".to_owned() } else { format!("A-{row:07}") }).collect(),
        ];
        for cells in cells {
            let whole = table(&cells.iter().map(String::as_str).collect::<Vec<_>>());
            assert_ne!(whole.columns()[0].kind(), Kind::Empty);
            let rows: Vec<RowId> = (0..count as u32).filter(|row| row % 3 != 1).map(RowId).collect();
            same(&whole, &whole.of_rows(&rows), &rows);
        }
    }
}
