//! Rows of a table for whoever scrolls through it: sorted by a column, filtered by a text, a window at a time.
//!
//! An order is computed once for each question and kept. Numbers and dates are compared as such; texts word by word, fifteen
//! bytes at a time, so that a million rows need neither a hash nor a copy of any cell. Empty cells come last, whichever way a
//! column is sorted, and rows that compare equal stay in the order of the file.
//!
//! # Complexity
//! O(n log n) for a new order, O(n) for a new filter over a known one, O(count) for a window of a known answer.

use crate::table::{Column, Kind, RowId, Table, trimmed};
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// No window holds more rows.
pub const MOST_ROWS: u32 = 1_000;
/// So many orders and answers are kept: 4 bytes a row each.
const KEPT: usize = 4;

/// What of a table is asked for.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct RowsAsked {
    /// Index of the table in the report.
    pub table: u32,
    /// Only these rows, in this order; `None` for all that are looked at.
    pub only: Option<Vec<u32>>,
    /// The column to sort by; `None` for the order of the file.
    pub sort: Option<Sort>,
    /// What a row must hold; `None` for any.
    pub filter: Option<Filter>,
    /// The first row of the window, counted over the rows that match.
    pub from: u32,
    /// How many rows; at most [`MOST_ROWS`] are sent.
    pub count: u32,
}

/// By which column, which way.
#[derive(Copy, Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Sort {
    /// The column, from 0.
    pub column: u32,
    /// The greatest first.
    pub descending: bool,
}

/// A text that a cell must contain; large and small letters are the same.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Filter {
    /// The column, from 0; `None` for any.
    pub column: Option<u32>,
    /// The text; white space around it does not count.
    pub text: String,
}

/// A row as it is sent.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct RowSent {
    /// The row, from 0.
    pub row: u32,
    /// Its line in the file, from 1.
    pub line: u32,
    /// Its cells as they were written.
    pub cells: Vec<String>,
}

/// A window of an answer.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Window {
    /// Rows before the filter.
    pub total: u32,
    /// Rows that match it.
    pub matching: u32,
    /// The rows of the window.
    pub rows: Vec<RowSent>,
}

/// Orders and answers already computed.
#[derive(Default)]
pub struct Orders {
    sorted: Vec<Known>,
    answers: Vec<Known>,
}

/// Of which table, to which question, which rows.
type Known = (Arc<Table>, Question, Arc<[u32]>);

/// What an order or an answer depends on.
#[derive(Clone, PartialEq)]
struct Question {
    only: Option<Vec<u32>>,
    sort: Option<Sort>,
    filter: Option<Filter>,
}

impl Orders {
    /// The window that is asked for of `table`. A column that the table does not have sorts and filters nothing.
    pub fn window(&mut self, table: &Arc<Table>, asked: &RowsAsked) -> Window {
        let rows = table.row_count() as u32;
        let has = |column: u32| (column as usize) < table.columns().len();
        let filter = asked.filter.clone().filter(|filter| !filter.text.trim().is_empty() && filter.column.is_none_or(has));
        let question = Question { only: asked.only.clone(), sort: asked.sort.filter(|sort| has(sort.column)), filter };
        let total = question.only.as_ref().map_or(rows, |only| only.iter().filter(|&&row| row < rows).count() as u32);
        let answer = self.answer(table, &question);
        let matching = answer.as_ref().map_or(rows, |answer| answer.len() as u32);
        let until = asked.from.saturating_add(asked.count.min(MOST_ROWS)).min(matching);
        let at = |place: u32| answer.as_ref().map_or(Some(place), |answer| answer.get(place as usize).copied());
        let sent = |row: u32| RowSent {
            row: table.row_read(RowId(row)).0,
            line: table.origin(RowId(row)).line,
            cells: table.columns().iter().map(|column| column.text(RowId(row)).into_owned()).collect(),
        };
        Window { total, matching, rows: (asked.from..until).filter_map(at).map(sent).collect() }
    }

    /// The rows that answer a question, in order; `None` for all rows in the order of the file.
    fn answer(&mut self, table: &Arc<Table>, question: &Question) -> Option<Arc<[u32]>> {
        let Some(filter) = &question.filter else { return self.order(table, question) };
        if let Some(known) = kept(&self.answers, table, question) {
            return Some(known);
        }
        let holds = matches(table, filter);
        let is_in = |row: &u32| holds.get(*row as usize).copied().unwrap_or(false);
        let answer: Arc<[u32]> = match self.order(table, question) {
            Some(order) => order.iter().copied().filter(is_in).collect(),
            None => (0..table.row_count() as u32).filter(is_in).collect(),
        };
        keep(&mut self.answers, table, question.clone(), &answer);
        Some(answer)
    }

    /// The rows before the filter, in order; `None` for all in the order of the file.
    fn order(&mut self, table: &Arc<Table>, question: &Question) -> Option<Arc<[u32]>> {
        let rows = table.row_count() as u32;
        let question = Question { filter: None, ..question.clone() };
        let chosen = || question.only.iter().flatten().copied().filter(|&row| row < rows);
        let Some(sort) = question.sort else { return question.only.as_ref().map(|_| chosen().collect()) };
        if let Some(known) = kept(&self.sorted, table, &question) {
            return Some(known);
        }
        let column = table.columns().get(sort.column as usize)?;
        let order = match question.only {
            Some(_) => sorted(column, &mut chosen(), sort.descending),
            None => sorted(column, &mut (0..rows), sort.descending),
        };
        let order: Arc<[u32]> = order.into();
        keep(&mut self.sorted, table, question, &order);
        Some(order)
    }
}

fn kept(all: &[Known], table: &Arc<Table>, question: &Question) -> Option<Arc<[u32]>> {
    let found = all.iter().find(|(of, known, _)| Arc::ptr_eq(of, table) && known == question);
    found.map(|(.., order)| Arc::clone(order))
}

fn keep(all: &mut Vec<Known>, table: &Arc<Table>, question: Question, order: &Arc<[u32]>) {
    if all.len() >= KEPT {
        all.remove(0);
    }
    all.push((Arc::clone(table), question, Arc::clone(order)));
}

/// `rows` in the order of a column: numbers or dates where it holds them, then whatever else is written in it as texts, then
/// the empty cells. Descending turns the first two about.
fn sorted(column: &Column, rows: &mut dyn Iterator<Item = u32>, descending: bool) -> Vec<u32> {
    let flip = if descending { u128::MAX } else { 0 };
    let kind = column.kind();
    let value = |row: RowId| match kind {
        Kind::Number(_) => column.number(row),
        Kind::Date(_) => column.date(row).map(|moment| moment.0 as f64),
        _ => None,
    };
    let (mut values, mut texts, mut empty) = (Vec::new(), Vec::new(), Vec::new());
    for row in rows {
        // The place is kept beside the key: rows that compare equal stay as they came.
        let place = (values.len() + texts.len() + empty.len()) as u32;
        match value(RowId(row)) {
            Some(value) => values.push(Keyed { key: ordered(value) ^ flip, place, row }),
            None if column.is_filled(RowId(row)) => texts.push(Keyed { key: 0, place, row }),
            None => empty.push(row),
        }
    }
    values.sort_unstable();
    sort_texts(column, &mut texts, flip);
    let (first, second) = if descending { (texts, values) } else { (values, texts) };
    first.into_iter().chain(second).map(|keyed| keyed.row).chain(empty).collect()
}

/// A row with what it is compared by.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Keyed {
    key: u128,
    place: u32,
    row: u32,
}

/// A number's bits, so that they are ordered as the numbers are; −0 is 0.
fn ordered(value: f64) -> u128 {
    let bits = (value + 0.0).to_bits();
    u128::from(if bits >> 63 == 1 { !bits } else { bits | (1 << 63) })
}

/// Bytes of a text that one word of it holds: a reference mostly fits into one, and is not fetched again.
const WORD: usize = 15;

/// Fifteen bytes of a text from `at` on, small letters for large, and in the last byte how many there were.
fn word(text: &[u8], at: usize) -> u128 {
    let left = text.get(at..).unwrap_or_default();
    let mut bytes = [0; 16];
    for (to, from) in bytes.iter_mut().zip(left.iter().take(WORD)) {
        *to = from.to_ascii_lowercase();
    }
    bytes[WORD] = left.len().min(WORD) as u8;
    u128::from_be_bytes(bytes)
}

/// Sorts rows by their texts: by the first word, then each run of equals by the next.
fn sort_texts(column: &Column, rows: &mut [Keyed], flip: u128) {
    let mut runs = vec![(0, rows.len(), 0)];
    while let Some((from, until, at)) = runs.pop() {
        let Some(run) = rows.get_mut(from..until) else { continue };
        for keyed in run.iter_mut() {
            keyed.key = word(trimmed(&column.text(RowId(keyed.row))).as_bytes(), at) ^ flip;
        }
        run.sort_unstable();
        let mut start = 0;
        for equal in run.chunk_by(|one, other| one.key == other.key) {
            let goes_on = equal.first().is_some_and(|keyed| (keyed.key ^ flip) as u8 == WORD as u8);
            if equal.len() > 1 && goes_on {
                runs.push((from + start, from + start + equal.len(), at + WORD));
            }
            start += equal.len();
        }
    }
}

/// For each row whether a cell of it contains the text.
fn matches(table: &Table, filter: &Filter) -> Vec<bool> {
    let wanted = filter.text.trim().to_lowercase();
    let mut holds = vec![false; table.row_count()];
    let columns = table.columns().iter().enumerate();
    for (_, column) in columns.filter(|(at, _)| filter.column.is_none_or(|wanted| wanted as usize == *at)) {
        for row in column.pick(&mut |cell| contains(cell, &wanted)).rows {
            if let Some(holds) = holds.get_mut(row.index()) {
                *holds = true;
            }
        }
        // Plain numbers stand in no dictionary and are written out, where what is wanted can be part of one.
        if matches!(column.kind(), Kind::Number(_)) && wanted.bytes().all(|byte| b"0123456789.,+-".contains(&byte)) {
            for (row, holds) in holds.iter_mut().enumerate().filter(|(_, holds)| !**holds) {
                *holds = contains(trimmed(&column.text(RowId(row as u32))), &wanted);
            }
        }
    }
    holds
}

/// Whether a cell contains a text that is in small letters.
fn contains(cell: &str, wanted: &str) -> bool {
    if !cell.is_ascii() {
        return cell.to_lowercase().contains(wanted);
    }
    let Some(first) = wanted.bytes().next() else { return true };
    let (cell, wanted) = (cell.as_bytes(), wanted.as_bytes());
    let Some(last) = cell.len().checked_sub(wanted.len()) else { return false };
    (0..=last).any(|at| cell[at].to_ascii_lowercase() == first && cell[at..at + wanted.len()].eq_ignore_ascii_case(wanted))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::table::{Origin, Source, TableBuilder};
    use proptest::prelude::*;
    use std::cmp::Ordering;

    fn table(columns: &[Vec<String>]) -> Arc<Table> {
        let names: Vec<String> = (0..columns.len()).map(|at| format!("c{at}")).collect();
        let mut builder = TableBuilder::new(Source::default(), names);
        for row in 0..columns.first().map_or(0, Vec::len) {
            columns.iter().for_each(|column| {
                builder.push(&column[row]);
            });
            builder.end_row(Origin { line: row as u32 + 2, byte: row as u64 });
        }
        Arc::new(builder.finish())
    }

    /// What a cell is compared by: number or date, else text, and whether it is empty.
    fn compare(column: &Column, one: u32, other: u32, descending: bool) -> Ordering {
        let value = |row: u32| column.number(RowId(row)).or_else(|| column.date(RowId(row)).map(|moment| moment.0 as f64));
        let text = |row: u32| column.text(RowId(row)).trim().to_ascii_lowercase();
        let (a, b) = (text(one), text(other));
        if a.is_empty() || b.is_empty() {
            return a.is_empty().cmp(&b.is_empty());
        }
        let order = match (value(one), value(other)) {
            (Some(a), Some(b)) => a.partial_cmp(&b).unwrap(),
            (Some(_), None) => Ordering::Less,
            (None, Some(_)) => Ordering::Greater,
            (None, None) => a.as_bytes().cmp(b.as_bytes()),
        };
        if descending { order.reverse() } else { order }
    }

    fn rows(window: &Window) -> Vec<u32> {
        window.rows.iter().map(|row| row.row).collect()
    }

    fn cells() -> impl Strategy<Value = Vec<Vec<String>>> {
        let cell = |pattern: &'static str| proptest::collection::vec(pattern, 40);
        (
            cell("[aB ]{0,3}|shipment-number-[ab]{0,9}|É[a-c]|x\u{0}{0,9}|reference-of-a-long-shipment-[ab]{0,20}"),
            cell("-?[0-9]{1,3}(\\.[0-9])?|-0||n/a"),
            cell("20[01][0-9]-0[1-9]-[012][1-8]|"),
        )
            .prop_map(|(texts, numbers, dates)| vec![texts, numbers, dates])
    }

    proptest! {
        #[test]
        fn sorted_as_by_brute_force(cells in cells(), column in 0u32..3, descending: bool) {
            let table = table(&cells);
            let sort = Some(Sort { column, descending });
            let asked = RowsAsked { sort, count: 100, ..RowsAsked::default() };
            let mut expected: Vec<u32> = (0..table.row_count() as u32).collect();
            expected.sort_by(|&one, &other| compare(&table.columns()[column as usize], one, other, descending));
            prop_assert_eq!(rows(&Orders::default().window(&table, &asked)), expected);
        }

        #[test]
        fn filtered_as_by_brute_force(cells in cells(), column in proptest::option::of(0u32..3), text in "[aBÉé0-9.-]{1,2}") {
            let table = table(&cells);
            let sort = Some(Sort { column: 1, descending: false });
            let whole = RowsAsked { sort, count: 100, ..RowsAsked::default() };
            let asked = RowsAsked { filter: Some(Filter { column, text: text.clone() }), ..whole.clone() };
            let mut orders = Orders::default();
            let holds = |row: &u32| cells.iter().enumerate().any(|(at, cells)| {
                column.is_none_or(|column| column as usize == at) && cells[*row as usize].to_lowercase().contains(&text.to_lowercase())
            });
            let expected: Vec<u32> = rows(&orders.window(&table, &whole)).into_iter().filter(holds).collect();
            let window = orders.window(&table, &asked);
            prop_assert_eq!(window.matching as usize, expected.len());
            prop_assert_eq!(rows(&window), expected);
        }
    }

    #[test]
    fn a_window_is_a_part_of_the_whole_and_no_window_is_too_large() {
        let table = table(&[(0..3_000).map(|row| format!("P{}", row % 7)).collect()]);
        let mut orders = Orders::default();
        let window = orders.window(&table, &RowsAsked { from: 2_990, count: 50, ..RowsAsked::default() });
        assert_eq!((window.total, window.matching, window.rows.len()), (3_000, 3_000, 10));
        assert_eq!((window.rows[0].row, window.rows[0].line), (2_990, 2_992));
        let all = orders.window(&table, &RowsAsked { count: u32::MAX, ..RowsAsked::default() });
        assert_eq!(all.rows.len(), MOST_ROWS as usize);
        assert!(orders.window(&table, &RowsAsked { from: u32::MAX, count: 9, ..RowsAsked::default() }).rows.is_empty());
    }

    #[test]
    fn chosen_rows_keep_their_order_until_they_are_sorted() {
        let table = table(&[["b", "a", "c", "a"].map(String::from).to_vec()]);
        let mut orders = Orders::default();
        let chosen = RowsAsked { only: Some(vec![3, 2, 9, 0]), count: 10, ..RowsAsked::default() };
        let window = orders.window(&table, &chosen);
        assert_eq!((window.total, rows(&window)), (3, vec![3, 2, 0]));
        let sort = Some(Sort { column: 0, descending: true });
        assert_eq!(rows(&orders.window(&table, &RowsAsked { sort, ..chosen })), [2, 0, 3]);
    }

    #[test]
    fn a_column_that_is_not_there_changes_nothing() {
        let table = table(&[["b", "a"].map(String::from).to_vec()]);
        let asked = RowsAsked {
            sort: Some(Sort { column: 7, descending: false }),
            filter: Some(Filter { column: Some(7), text: "a".into() }),
            count: 10,
            ..RowsAsked::default()
        };
        assert_eq!(rows(&Orders::default().window(&table, &asked)), [0, 1]);
    }
}
