//! The header of a sheet: one row of names, or two and three where names are merged over others.

use super::grid::{Merge, Row};
use crate::ingest::header;

/// A header has at most so many rows.
const MAX_HEADER_ROWS: usize = 3;
/// Columns that are looked at to find it.
const LOOK_AT: usize = 512;

/// Where a sheet's table begins, and how its columns are called.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(super) struct Heading {
    /// Filled rows above the header: titles, a letterhead.
    pub(super) above: usize,
    /// Rows of the header.
    pub(super) rows: usize,
    /// Names by column of the sheet; empty where there is none.
    pub(super) names: Vec<String>,
    pub(super) has_header: bool,
}

/// Finds the header among the first filled rows of a sheet.
pub(super) fn find(rows: &[Row], merges: &[Merge]) -> Heading {
    let first = rows.iter().flat_map(|row| row.cells.first()).map(|cell| cell.column).min().unwrap_or(0) as usize;
    let records: Vec<Vec<String>> = rows.iter().map(|row| dense(row, first)).collect();
    let beginning = header::find(&records);
    if !beginning.has_header {
        return Heading { above: beginning.above, ..Heading::default() };
    }
    let (mut begin, mut end) = (beginning.above, beginning.above + 1);
    let width = records.iter().map(Vec::len).max().unwrap_or(0) as u32;
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
    Heading { above: begin, rows: end - begin, names: names(&rows[begin..end], merges), has_header: true }
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

fn all_words(row: &Row) -> bool {
    row.cells.iter().all(|cell| cell.number.is_none() && !cell.text.bytes().all(|byte| byte.is_ascii_digit()))
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
