//! A column: its name, its kind, its cells.

use super::chunk::{self, CHUNK_ROWS, Chunk};
use super::dictionary::{Dictionary, EMPTY, text_hash};
use super::firsts::firsts;
use super::number::{self, NumberStyle, parse_number};
use super::{DateOrder, DateStyle, Day, Kind, Moment, RowId, parse_date};
use std::borrow::Cow;
use std::sync::Arc;

/// One column of a table.
#[derive(Clone, Debug)]
pub struct Column {
    pub(super) name: String,
    pub(super) kind: Kind,
    pub(super) rows: u32,
    pub(super) filled: u32,
    /// Shared with the same column read by another order of day and month.
    pub(super) dictionary: Arc<Dictionary>,
    pub(super) chunks: Arc<[Chunk]>,
    /// What each dictionary entry is as a number or date, where the kind asks for it; NaN where it is none.
    pub(super) entries: Vec<f64>,
}

/// The distinct filled cells of a column, and which of them each row holds.
#[derive(Clone, Debug)]
pub struct Groups {
    /// For each row the index of its group, or [`Groups::EMPTY`] where the cell is empty.
    pub codes: Vec<u32>,
    /// For each group the first row that belongs to it: groups stand in order of first appearance.
    pub first: Vec<RowId>,
    /// For each group its number of rows.
    pub sizes: Vec<u32>,
}

/// The rows of a column that a question picked, see [`Column::pick`].
#[derive(Clone, Debug, Default)]
pub struct Picked {
    /// The rows, in order.
    pub rows: Vec<RowId>,
    /// For each of them the index of its cell in `first`.
    pub cells: Vec<u32>,
    /// For each cell picked the first row that holds it. Cells that a column holds as text, not in its dictionary, stand
    /// here once for each row.
    pub first: Vec<RowId>,
}

impl Groups {
    /// The code of a row whose cell is empty.
    pub const EMPTY: u32 = u32::MAX;

    /// Number of distinct filled cells.
    pub fn len(&self) -> usize {
        self.first.len()
    }

    /// Whether the column has no filled cell.
    pub fn is_empty(&self) -> bool {
        self.first.is_empty()
    }
}

impl Column {
    /// The column's name as its header has it, or a name made from its position where there is none.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What most of its cells are.
    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// Number of rows.
    pub fn row_count(&self) -> usize {
        self.rows as usize
    }

    /// Number of cells that are not empty.
    pub fn filled(&self) -> usize {
        self.filled as usize
    }

    fn number_style(&self) -> Option<NumberStyle> {
        match self.kind {
            Kind::Number(style) => Some(style),
            _ => None,
        }
    }

    fn date_style(&self) -> Option<DateStyle> {
        match self.kind {
            Kind::Date(style) => Some(style),
            _ => None,
        }
    }

    #[inline]
    fn place(&self, row: RowId) -> (&Chunk, usize) {
        (&self.chunks[row.index() / CHUNK_ROWS], row.index() % CHUNK_ROWS)
    }

    /// The dictionary code of a cell that is held by one: cells of one code are written alike, those of different codes need not
    /// differ.
    pub(crate) fn code(&self, row: RowId) -> Option<u32> {
        let (chunk, at) = self.place(row);
        chunk.code(at)
    }

    /// A cell that is held as a packed decimal number.
    pub(super) fn decimal(&self, row: RowId) -> Option<i64> {
        match self.place(row) {
            (Chunk::Decimals(values), at) => Some(values[at]),
            _ => None,
        }
    }

    /// A cell as it was written; `""` where it is empty.
    ///
    /// # Panics
    /// If the row is not of this table.
    #[inline]
    pub fn text(&self, row: RowId) -> Cow<'_, str> {
        let (chunk, at) = self.place(row);
        chunk.text(at, &self.dictionary, self.number_style())
    }

    /// Whether a cell holds anything but white space.
    ///
    /// # Panics
    /// If the row is not of this table.
    #[inline]
    pub fn is_filled(&self, row: RowId) -> bool {
        match self.place(row) {
            (Chunk::Decimals(values), at) => number::unpack(values[at]).is_some(),
            (Chunk::Text { text, ends }, at) => !trimmed(chunk::cell(text, ends, at)).is_empty(),
            (chunk, at) => chunk.code(at) != Some(EMPTY) && !trimmed(&chunk.text(at, &self.dictionary, None)).is_empty(),
        }
    }

    /// A cell as a number, if the column is of that kind and the cell holds one.
    #[inline]
    pub fn number(&self, row: RowId) -> Option<f64> {
        let style = self.number_style()?;
        match self.place(row) {
            (Chunk::Decimals(values), at) => number::unpack(values[at]),
            (chunk, at) => match chunk.code(at) {
                Some(code) => Some(self.entries[code as usize]).filter(|value| !value.is_nan()),
                None => parse_number(&chunk.text(at, &self.dictionary, None), style),
            },
        }
    }

    /// A cell as a date, if the column is of that kind and the cell holds one.
    #[inline]
    pub fn date(&self, row: RowId) -> Option<Moment> {
        let style = self.date_style()?;
        let (chunk, at) = self.place(row);
        match chunk.code(at) {
            Some(code) => Some(self.entries[code as usize]).filter(|value| !value.is_nan()).map(|value| Moment(value as i64)),
            None => {
                let cell = chunk.text(at, &self.dictionary, None);
                iso_moment(&cell).or_else(|| parse_date(&cell, style))
            }
        }
    }

    /// The distinct filled cells, and which of them each row holds. White space around a cell does not count.
    ///
    /// # Complexity
    /// One look at each row; for rows held as text, one hash of each too. 4 bytes a row and 8 a distinct cell, and for a while 24
    /// more for each row held as text.
    pub fn groups(&self) -> Groups {
        self.grouped(true)
    }

    /// The same, but cells that the column holds as text, not in its dictionary, are a group each, however often they repeat: for
    /// whoever asks something of each cell and does not count what is distinct.
    ///
    /// # Complexity
    /// One look at each row; no cell is hashed but the dictionary's.
    pub fn cells(&self) -> Groups {
        self.grouped(false)
    }

    fn grouped(&self, all: bool) -> Groups {
        const UNMET: u32 = u32::MAX - 1;
        // A dictionary's entry when it is first met, and each cell held as text: its row, and its hash.
        let mut met: Vec<RowId> = Vec::new();
        let mut hashes: Vec<u64> = Vec::new();
        let mut codes: Vec<u32> = Vec::with_capacity(self.rows as usize);
        let mut of_code = vec![UNMET; self.dictionary.len()];
        of_code[EMPTY as usize] = Groups::EMPTY;
        for row in (0..self.rows).map(RowId) {
            let (chunk, at) = self.place(row);
            let code = chunk.code(at);
            if let Some(known) = code.map(|code| of_code[code as usize]).filter(|&known| known != UNMET) {
                codes.push(known);
                continue;
            }
            if code.is_none() && met.capacity() < self.rows as usize {
                // Rows held as text hardly repeat: to grow step by step would only copy.
                let left = self.rows.saturating_sub(row.0) as usize;
                met.reserve(left);
                hashes.reserve(left);
            }
            let text = chunk.text(at, &self.dictionary, self.number_style());
            let text = trimmed(&text);
            let own = if text.is_empty() {
                Groups::EMPTY
            } else {
                hashes.push(if all || code.is_some() { text_hash(text) } else { 0 });
                met.push(row);
                met.len() as u32 - 1
            };
            if let Some(code) = code {
                of_code[code as usize] = own;
            }
            codes.push(own);
        }
        let cell = |met: RowId| {
            let (chunk, at) = self.place(met);
            chunk.text(at, &self.dictionary, self.number_style())
        };
        let mut group_of: Vec<u32> = if all {
            firsts(&hashes, &mut |one, other| trimmed(&cell(met[one as usize])) == trimmed(&cell(met[other as usize])))
        } else {
            (0..met.len() as u32).collect()
        };
        drop(hashes);
        let mut groups = Groups { codes, first: Vec::new(), sizes: Vec::new() };
        // From the first that is alike to the number of the group; the first stands before.
        for at in 0..group_of.len() {
            let first = group_of[at] as usize;
            group_of[at] = if first == at {
                groups.first.push(met[at]);
                groups.first.len() as u32 - 1
            } else {
                group_of[first]
            };
        }
        groups.sizes = vec![0; groups.first.len()];
        for code in groups.codes.iter_mut().filter(|code| **code != Groups::EMPTY) {
            *code = group_of[*code as usize];
            groups.sizes[*code as usize] += 1;
        }
        groups
    }

    /// Whether the order of day and month is an assumption: no cell of a column of dates decides it, though some would need it.
    pub fn is_ambiguous(&self) -> bool {
        self.date_style().is_some_and(|style| style.ambiguous)
    }

    /// The same column with its dates read by an order that somebody who knows has stated; a column of anything else as it is.
    ///
    /// # Complexity
    /// The entries of the dictionary are read again; the cells are shared.
    pub(super) fn with_date_order(&self, order: DateOrder) -> Column {
        if self.date_style().is_none() {
            return self.clone();
        }
        let style = DateStyle { order, ambiguous: false };
        Column { kind: Kind::Date(style), entries: self.dictionary.dates(style), ..self.clone() }
    }

    /// The rows whose cell a question accepts.
    ///
    /// # Complexity
    /// The question is asked once for each entry of the dictionary and for each cell held as text; no cell is hashed. 8 bytes
    /// a row picked and 4 a cell. Cells held as plain numbers are not asked for.
    pub fn pick(&self, accepts: &mut dyn FnMut(&str) -> bool) -> Picked {
        const UNASKED: u32 = u32::MAX;
        const NO: u32 = u32::MAX - 1;
        let mut picked = Picked::default();
        let mut of_code = vec![UNASKED; self.dictionary.len()];
        for (chunk, from) in self.chunks.iter().zip((0u32..).step_by(CHUNK_ROWS)) {
            if matches!(chunk, Chunk::Decimals(_)) {
                continue;
            }
            for row in from..(from + CHUNK_ROWS as u32).min(self.rows) {
                let at = (row - from) as usize;
                let cell = match chunk.code(at) {
                    Some(EMPTY) => continue,
                    Some(code) => {
                        let known = &mut of_code[code as usize];
                        if *known == UNASKED {
                            *known = NO;
                            if accepts(trimmed(self.dictionary.get(code))) {
                                *known = picked.first.len() as u32;
                                picked.first.push(RowId(row));
                            }
                        }
                        *known
                    }
                    None if accepts(trimmed(&chunk.text(at, &self.dictionary, None))) => {
                        picked.first.push(RowId(row));
                        picked.first.len() as u32 - 1
                    }
                    None => NO,
                };
                if cell != NO {
                    picked.rows.push(RowId(row));
                    picked.cells.push(cell);
                }
            }
        }
        picked
    }

    /// Up to `most` filled cells, taken evenly over all rows, in order: enough to judge a column by.
    pub fn sample(&self, most: usize) -> Vec<Cow<'_, str>> {
        let rows = self.rows as usize;
        let step = rows.div_ceil(most.max(1)).max(1);
        let mut cells: Vec<_> =
            (0..rows).step_by(step).map(|row| self.text(RowId(row as u32))).filter(|cell| !cell.trim().is_empty()).collect();
        if cells.len() < most / 4 && self.filled as usize > cells.len() {
            cells = (0..rows).map(|row| self.text(RowId(row as u32))).filter(|cell| !cell.trim().is_empty()).take(most).collect();
        }
        cells
    }

    /// Bytes that the column's cells take in memory, allocator's overhead not counted.
    pub fn memory(&self) -> usize {
        self.chunks.iter().map(Chunk::memory).sum::<usize>() + self.dictionary.memory() + self.entries.capacity() * 8
    }
}

/// [`str::trim`], quick where there is nothing to trim.
#[inline]
pub(crate) fn trimmed(text: &str) -> &str {
    let plain = |byte: Option<&u8>| byte.is_some_and(|byte| (b'!'..=b'~').contains(byte));
    let bytes = text.as_bytes();
    if plain(bytes.first()) && plain(bytes.last()) { text } else { text.trim() }
}

/// [`parse_date`] for the one form that logs write: `2024-03-01`, `2024-03-01 17:05`, `2024-03-01T17:05:09`. `None` says nothing.
fn iso_moment(cell: &str) -> Option<Moment> {
    let cell = cell.as_bytes();
    if !matches!(cell.len(), 10 | 16 | 19) || cell[4] != b'-' || cell[7] != b'-' {
        return None;
    }
    let two = |at: usize| {
        let (tens, ones) = (cell[at].wrapping_sub(b'0'), cell[at + 1].wrapping_sub(b'0'));
        (tens < 10 && ones < 10).then_some(u32::from(tens * 10 + ones))
    };
    let (century, month, day) = (two(0)?, two(5)?, two(8)?);
    let mut milliseconds = 0;
    if cell.len() > 10 {
        let (hour, minute) = (two(11)?, two(14)?);
        let second = if cell.len() == 19 { two(17)? } else { 0 };
        let marked = matches!(cell[10], b' ' | b'T') && cell[13] == b':' && cell.get(16).is_none_or(|&mark| mark == b':');
        if !marked || hour > 24 || minute > 59 || second > 60 {
            return None;
        }
        milliseconds = i64::from((hour * 60 + minute) * 60 + second) * 1000;
    }
    if !matches!(century, 19 | 20) {
        return None;
    }
    let day = Day::from_ymd((century * 100 + two(2)?) as i32, month, day)?;
    Some(Moment(i64::from(day.0) * 86_400_000 + milliseconds))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        /// The short way to a moment gives what the long one gives, or nothing.
        #[test]
        fn the_short_way_to_a_moment_is_no_other(cell in "(19|20|21)[0-9]{2}-[01][0-9]-[0-3][0-9]([ T:][012][0-9]:[0-6][0-9](:[0-6][0-9])?)?") {
            if let Some(moment) = iso_moment(&cell) {
                prop_assert_eq!(Some(moment), parse_date(&cell, DateStyle::default()));
            }
        }

        #[test]
        fn trimmed_is_trim(text in "[ \t\u{a0}é.a]{0,5}") {
            prop_assert_eq!(trimmed(&text), text.trim());
        }
    }

    #[test]
    fn logs_are_read_the_short_way() {
        for cell in ["2024-03-01", "2024-03-01 17:05", "2024-03-01T17:05:09"] {
            assert!(iso_moment(cell).is_some(), "{cell}");
        }
        for cell in ["", "2024-13-01", "2023-02-29", "1824-03-01", "2024-03-01 25:00", "2024-03-01X10:00", "2024/03/01"] {
            assert_eq!(iso_moment(cell), None, "{cell}");
        }
    }
}
