//! The header of a table: one row of names, or two and three where names stand over others.

use super::grid::{Cell, Merge, Row};
use super::groups;
use crate::ingest::header::{self, Beginning};

/// A header has at most so many rows.
const MAX_HEADER_ROWS: usize = 3;
/// Rows from the header on that tell whether names stand over others.
const NEARBY: usize = MAX_HEADER_ROWS + groups::BELOW;
/// Columns that are looked at to find it.
const LOOK_AT: usize = 512;

/// Where a table begins, and how its columns are called.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(in crate::ingest) struct Heading {
    /// Rows above the header: titles, a letterhead. (Of a sheet, filled ones.)
    pub(in crate::ingest) above: usize,
    /// Rows of the header.
    pub(in crate::ingest) rows: usize,
    /// Names by column of the sheet; empty where there is none.
    pub(in crate::ingest) names: Vec<String>,
    pub(in crate::ingest) has_header: bool,
    /// That names stand over others was told by blank cells alone.
    pub(in crate::ingest) grouped: bool,
}

/// Finds the header among the first records of a text, of which `beginning` tells where it is.
pub(in crate::ingest) fn of_records(records: &[Vec<String>], beginning: Beginning) -> Heading {
    let row = |(row, record): (u32, &Vec<String>)| {
        let cells = (0u32..).zip(record.iter().map(|cell| cell.trim())).filter(|(_, text)| !text.is_empty());
        Row { row, cells: cells.map(|(column, text)| Cell { column, text: text.to_owned(), number: None }).collect() }
    };
    let rows: Vec<Row> = (0u32..).zip(records).take(beginning.above + NEARBY).map(row).collect();
    let width = records.iter().map(Vec::len).max().unwrap_or(0) as u32;
    around(&rows, &[], beginning, width)
}

/// Finds the header among the first filled rows of a sheet.
pub(super) fn find(rows: &[Row], merges: &[Merge]) -> Heading {
    let first = rows.iter().flat_map(|row| row.cells.first()).map(|cell| cell.column).min().unwrap_or(0) as usize;
    let records: Vec<Vec<String>> = rows.iter().map(|row| dense(row, first)).collect();
    let width = records.iter().map(Vec::len).max().unwrap_or(0) as u32;
    around(rows, merges, header::find(&records), width)
}

/// The rows of the header, of which one is known.
fn around(rows: &[Row], merges: &[Merge], beginning: Beginning, width: u32) -> Heading {
    if !beginning.has_header || beginning.above >= rows.len() {
        return Heading { above: beginning.above, ..Heading::default() };
    }
    let (mut begin, mut end) = (beginning.above, beginning.above + 1);
    let nearby = &rows[begin.saturating_sub(1)..rows.len().min(begin + 2)];
    if nearby.iter().all(|row| of_row(merges, row.row).next().is_none())
        && let Some((begin, groups)) = groups::find(rows, begin)
    {
        let names = names(&rows[begin..begin + 2], &groups);
        return Heading { above: begin, rows: 2, names, has_header: true, grouped: true };
    }
    // A row of names over names: merged to the right, but not over the whole table, as titles are.
    while begin > 0 && end - begin < MAX_HEADER_ROWS && groups_names(&rows[begin - 1], merges, width) {
        begin -= 1;
    }
    // Names that are merged downwards, and names below those that are merged to the right.
    let last = of_row(merges, rows[begin].row).map(|merge| merge.last_row).max().unwrap_or(0);
    while end < rows.len() && end - begin < MAX_HEADER_ROWS {
        let reached = rows[end].row <= last;
        let below = groups_names(&rows[end - 1], merges, width) && all_words(&rows[end]);
        if !(reached || below) {
            break;
        }
        end += 1;
    }
    Heading { above: begin, rows: end - begin, names: names(&rows[begin..end], merges), has_header: true, grouped: false }
}

/// The names of columns, from the top down, each said once.
fn names(rows: &[Row], merges: &[Merge]) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    let several = rows.len() > 1;
    for row in rows {
        for cell in &row.cells {
            let last = of_row(merges, row.row)
                .find(|merge| merge.first_row == row.row && merge.first_column == cell.column)
                .map_or(cell.column, |merge| merge.last_column.min(cell.column.saturating_add(LOOK_AT as u32)));
            // In a header of one row a name that is merged to the right stands over all its columns too.
            for column in cell.column as usize..=last as usize {
                if names.len() <= column {
                    names.resize(column + 1, String::new());
                }
                let name = &mut names[column];
                if name.is_empty() {
                    name.push_str(&cell.text);
                } else if several && *name != cell.text {
                    name.push(' ');
                    name.push_str(&cell.text);
                }
            }
        }
    }
    names
}

/// The longest name: an example of one that was joined.
pub(in crate::ingest) fn longest(names: &[String]) -> &str {
    names.iter().rev().max_by_key(|name| name.chars().count()).map_or("", String::as_str)
}

/// Merges that begin in a row. (They stand in the order of their rows.)
fn of_row(merges: &[Merge], row: u32) -> impl Iterator<Item = &Merge> {
    let from = merges.partition_point(|merge| merge.first_row < row);
    merges[from..].iter().take_while(move |merge| merge.first_row == row)
}

/// Whether a row has names that are merged to the right, over a part of the table.
fn groups_names(row: &Row, merges: &[Merge], width: u32) -> bool {
    row.cells.len() > 1
        && of_row(merges, row.row).any(|merge| {
            let across = merge.last_column - merge.first_column + 1;
            across > 1 && across < width && row.cells.iter().any(|cell| cell.column == merge.first_column)
        })
        && all_words(row)
}

/// Whether no cell of a row is plainly a value.
pub(super) fn all_words(row: &Row) -> bool {
    row.cells.iter().all(|cell| cell.number.is_none() && !header::is_value(&cell.text))
}

fn dense(row: &Row, first: usize) -> Vec<String> {
    let mut record = Vec::new();
    for cell in &row.cells {
        let at = (cell.column as usize).saturating_sub(first);
        if at >= LOOK_AT {
            break;
        }
        if record.len() <= at {
            record.resize(at + 1, String::new());
        }
        record[at].clone_from(&cell.text);
    }
    record
}

/// Whether the first cell of a last row says that it holds totals.
pub(super) fn is_total(text: &str) -> bool {
    const WORDS: [&str; 18] = [
        "total",
        "totals",
        "grand total",
        "subtotal",
        "sum",
        "summe",
        "gesamt",
        "gesamtsumme",
        "insgesamt",
        "totaal",
        "somme",
        "total général",
        "total general",
        "suma",
        "totale",
        "合计",
        "总计",
        "小计",
    ];
    let text = text.trim().trim_end_matches([':', '：', '.']).trim().to_lowercase();
    WORDS.contains(&text.as_str()) || text.starts_with("total ") || text.starts_with("grand total")
}
