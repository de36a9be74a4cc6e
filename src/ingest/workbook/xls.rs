//! XLS: the binary workbooks of Excel 5 to 2003 (BIFF5, BIFF8).
//!
//! Read here and not by calamine, which panics on a file that was cut off: in the browser that ends the worker.

use super::biff::{self, Records, Writing, f64_at, u16_at, u32_at};
use super::compound::Compound;
use super::grid::{Grid, Merge};
use super::hiding::{self, SheetHides};
use super::value::Format;
use super::{Book, old_properties, refuse};
use crate::ingest::Ingested;
use crate::ingest::archive::zip::Trouble;
use crate::ingest::says::{BooksSay, FormatSays, KindSays};
use std::collections::HashMap;

const CONTINUE: u16 = 0x003C;
const EOF: u16 = 0x000A;
const BOF: u16 = 0x0809;

/// What stands before the sheets.
struct Globals {
    writing: Writing,
    /// Where it begins, state, kind, name.
    sheets: Vec<(usize, u8, u8, String)>,
    names: Vec<(String, String)>,
    strings: Vec<Box<str>>,
    formats: Vec<Format>,
    since_1904: bool,
    encrypted: bool,
}

/// Reads a workbook whose stream of records is `stream`.
pub(super) fn read(file: &str, compound: &Compound<'_>, stream: &[u8]) -> Ingested {
    let globals = globals(stream);
    if globals.encrypted {
        return refuse(file, KindSays::EncryptedXls, BooksSay::Encrypted);
    }
    let mut book = Book::new(file, FormatSays::Xls);
    for name in ["\u{5}SummaryInformation", "\u{5}DocumentSummaryInformation"] {
        if let Some(properties) = compound.stream(name) {
            old_properties::list(&properties, name.starts_with("\u{5}Document"), &mut book.hidden);
        }
    }
    hiding::names(&globals.names, &mut book.hidden);
    if globals.sheets.is_empty() {
        book.damaged(None, &Trouble::Damaged);
    }
    for (begin, state, kind, name) in &globals.sheets {
        if state & 3 != 0 {
            hiding::sheet(name, state & 3 == 2, &mut book.hidden);
        }
        // Sheets of charts, macros and modules hold no cells.
        if *kind != 0 || !book.has_room() {
            continue;
        }
        let mut grid = Grid::new(file, name);
        let mut hides = SheetHides::default();
        merges(stream, *begin, &mut grid);
        if !globals.sheet(stream, *begin, &mut grid, &mut hides) {
            book.damaged(Some(name), &Trouble::Damaged);
        }
        hides.list(name, &mut book.hidden);
        book.sheets.push(grid.finish());
    }
    book.finish()
}

fn globals(stream: &[u8]) -> Globals {
    let mut globals = Globals {
        writing: Writing { biff8: true, label: "windows-1252" },
        sheets: Vec::new(),
        names: Vec::new(),
        strings: Vec::new(),
        formats: Vec::new(),
        since_1904: false,
        encrypted: false,
    };
    let mut codes: HashMap<u16, Format> = HashMap::new();
    let mut styles: Vec<u16> = Vec::new();
    let mut shared: Vec<&[u8]> = Vec::new();
    let mut before = 0;
    for (_, kind, body) in Records::from(stream, 0) {
        match kind {
            BOF => globals.writing.biff8 = u16_at(body, 0) != Some(0x0500),
            // FILEPASS
            0x002F => {
                globals.encrypted = true;
                break;
            }
            // CODEPAGE
            0x0042 => globals.writing.label = biff::code_page(u16_at(body, 0).unwrap_or(0)),
            // DATEMODE
            0x0022 => globals.since_1904 = u16_at(body, 0) == Some(1),
            // FORMAT
            0x041E => {
                if let (Some(id), Some(code)) = (u16_at(body, 0), body.get(2..)) {
                    codes.insert(id, Format::of_code(&globals.writing.text(code, globals.writing.biff8)));
                }
            }
            // XF
            0x00E0 => styles.push(u16_at(body, 2).unwrap_or(0)),
            // BOUNDSHEET
            0x0085 => {
                if let (Some(begin), Some(&[state, kind]), Some(name)) = (u32_at(body, 0), body.get(4..6), body.get(6..)) {
                    globals.sheets.push((begin as usize, state, kind, globals.writing.text(name, false)));
                }
            }
            // NAME: bits, key, length of the name, length of the formula …; those that Excel makes itself are left out.
            0x0018 if u16_at(body, 0).is_some_and(|bits| bits & 0x20 == 0) => {
                if let (Some(&length), Some(name)) = (body.get(3), body.get(14..)) {
                    let name = globals.writing.letters(name, usize::from(length));
                    globals.names.push((name, String::new()));
                }
            }
            // SST
            0x00FC => shared.push(body),
            CONTINUE if before == 0x00FC => {
                shared.push(body);
                continue;
            }
            EOF => break,
            _ => {}
        }
        before = kind;
    }
    globals.strings = biff::shared_texts(&shared);
    let format = |id: &u16| codes.get(id).copied().unwrap_or_else(|| Format::built_in(u32::from(*id)));
    globals.formats = styles.iter().map(format).collect();
    globals
}

/// The records of a sheet, those of charts in it left out, its end included.
fn records_of_sheet(stream: &[u8], begin: usize) -> impl Iterator<Item = (u16, &[u8])> {
    let mut depth = 0usize;
    Records::from(stream, begin)
        .map_while(move |(_, kind, body)| {
            match kind {
                BOF => depth += 1,
                EOF => depth = depth.saturating_sub(1),
                _ if depth == 0 => return None,
                _ => {}
            }
            Some((depth, kind, body))
        })
        .filter(|(depth, kind, _)| *depth == 1 && *kind != BOF || *depth == 0)
        .map(|(_, kind, body)| (kind, body))
}

/// Merged cells stand behind the others: MERGEDCELLS, a count, then first and last row, first and last column.
fn merges(stream: &[u8], begin: usize, grid: &mut Grid) {
    for (_, body) in records_of_sheet(stream, begin).filter(|(kind, _)| *kind == 0x00E5) {
        for area in body.get(2..).unwrap_or_default().chunks_exact(8) {
            let at = |at: usize| u32::from(u16_at(area, at).unwrap_or(0));
            grid.merge(Merge { first_row: at(0), last_row: at(2), first_column: at(4), last_column: at(6) });
        }
    }
}

impl Globals {
    /// Reads the cells of a sheet, and what hides in it; `false` if its records end before it does.
    fn sheet(&self, stream: &[u8], begin: usize, grid: &mut Grid, hides: &mut SheetHides) -> bool {
        // A formula whose text is in the record behind it.
        let mut text_of: Option<(u32, u32)> = None;
        for (kind, body) in records_of_sheet(stream, begin) {
            let at = |at: usize| u16_at(body, at).map(u32::from);
            match kind {
                EOF => return true,
                // ROW
                0x0208 if at(12).is_some_and(|bits| bits & 0x20 != 0) => hides.rows(at(0).unwrap_or(0), 1),
                // COLINFO
                0x007D if at(8).is_some_and(|bits| bits & 1 != 0) => {
                    hides.columns(at(0).unwrap_or(0), at(2).unwrap_or(0).min(255));
                }
                // NOTE: row, column, bits, object, then in BIFF8 the author; in BIFF5 the text, in further records of row -1.
                0x001C if self.writing.biff8 || at(0) != Some(0xFFFF) => {
                    let author = if self.writing.biff8 { body.get(8..) } else { None };
                    hides.comment(&author.map(|author| self.writing.text(author, true)).unwrap_or_default());
                }
                // STRING
                0x0207 => {
                    if let Some((row, column)) = text_of.take() {
                        grid.put(row, column, &self.writing.text(body, true), None);
                    }
                }
                _ => {
                    if let (Some(row), Some(column), Some(value)) = (at(0), at(2), body.get(4..)) {
                        text_of = self.cell(kind, (row, column), value, grid).or(text_of);
                    }
                }
            }
        }
        false
    }

    /// A cell: its style, then its value. Gives the place of a formula whose text comes later.
    fn cell(&self, kind: u16, (row, column): (u32, u32), value: &[u8], grid: &mut Grid) -> Option<(u32, u32)> {
        match kind {
            // NUMBER
            0x0203 => self.number(row, column, u16_at(value, 0)?, f64_at(value, 2)?, grid),
            // RK
            0x027E => self.number(row, column, u16_at(value, 0)?, biff::packed_number(u32_at(value, 2)?), grid),
            // MULRK: a style and a number for each column, then the last column.
            0x00BD => {
                for (step, cell) in (0u32..).zip(value.chunks_exact(6)) {
                    self.number(row, column + step, u16_at(cell, 0)?, biff::packed_number(u32_at(cell, 2)?), grid);
                }
            }
            // LABELSST
            0x00FD => {
                let text = self.strings.get(u32_at(value, 2)? as usize)?;
                grid.put(row, column, text, None);
            }
            // LABEL, RSTRING
            0x0204 | 0x00D6 => grid.put(row, column, &self.writing.text(value.get(2..)?, true), None),
            // BOOLERR
            0x0205 => grid.put(row, column, truth_or_error(*value.get(2)?, *value.get(3)? != 0), None),
            // FORMULA
            0x0006 => {
                let result = value.get(2..10)?;
                if result[6..] != [0xFF, 0xFF] {
                    self.number(row, column, u16_at(value, 0)?, f64_at(result, 0)?, grid);
                    return None;
                }
                match result[0] {
                    0 => return Some((row, column)),
                    1 => grid.put(row, column, truth_or_error(result[2], false), None),
                    2 => grid.put(row, column, truth_or_error(result[2], true), None),
                    _ => {}
                }
            }
            _ => {}
        }
        None
    }

    fn number(&self, row: u32, column: u32, style: u16, value: f64, grid: &mut Grid) {
        let format = self.formats.get(usize::from(style)).copied().unwrap_or_default();
        let held = matches!(format, Format::Number | Format::Padded(_)).then_some(value);
        grid.put(row, column, &format.show(value, self.since_1904), held);
    }
}

fn truth_or_error(value: u8, error: bool) -> &'static str {
    match (error, value) {
        (true, code) => biff::error_text(code),
        (false, 0) => "FALSE",
        (false, _) => "TRUE",
    }
}
