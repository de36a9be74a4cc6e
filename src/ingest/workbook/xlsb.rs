//! XLSB: the binary packages of Excel 2007 and later. (After Microsoft's MS-XLSB.)

use super::grid::{Grid, Merge};
use super::hiding::{self, SheetHides};
use super::value::Format;
use super::{Book, biff, xlsx};
use crate::ingest::Ingested;
use crate::ingest::archive::Nesting;
use crate::ingest::archive::zip::{Container, Trouble};
use crate::ingest::says::FormatSays;
use std::collections::HashMap;

/// A part of a package, which is held in memory as a whole, may unpack to so many bytes; what is behind is not read.
const MAX_BINARY_PART: usize = 512 << 20;

/// What the part of the workbook says.
#[derive(Default)]
struct Contents {
    /// Name, state, id of the relation.
    sheets: Vec<(String, u32, String)>,
    names: Vec<(String, String)>,
    since_1904: bool,
}

/// Reads a package.
pub(super) fn read(file: &str, container: &Container<'_>, workbook: &str, nesting: &Nesting) -> Ingested {
    let budget = &nesting.budget;
    let mut book = Book::new(file, FormatSays::Xlsb);
    let relations = xlsx::relations_of(container, workbook, budget);
    let part = |path: &str| container.part(path, MAX_BINARY_PART, budget);
    let target =
        |kind: &str| relations.iter().find(|relation| relation.kind.ends_with(kind)).and_then(|found| part(&found.target));
    let contents = contents(&part(workbook).unwrap_or_default());
    let strings = strings(&target("/sharedStrings").unwrap_or_default());
    let formats = formats(&target("/styles").unwrap_or_default());
    xlsx::properties(container, budget, &mut book.hidden);
    hiding::names(&contents.names, &mut book.hidden);
    if contents.sheets.is_empty() {
        book.damaged(None, &Trouble::Damaged);
    }
    for (name, state, id) in &contents.sheets {
        if *state != 0 {
            hiding::sheet(name, *state == 2, &mut book.hidden);
        }
        let Some(relation) = relations.iter().find(|relation| relation.id == *id) else { continue };
        if !relation.kind.ends_with("/worksheet") || !book.has_room() {
            continue;
        }
        let mut grid = Grid::new(file, name);
        let mut hides = SheetHides::default();
        xlsx::comments(container, &relation.target, budget, &mut hides);
        let sheet = part(&relation.target).unwrap_or_default();
        merges(&sheet, &mut grid);
        let reading = Reading { formats: &formats, strings: &strings, since_1904: contents.since_1904 };
        if !reading.sheet(&sheet, &mut grid, &mut hides) {
            book.damaged(Some(name), &Trouble::Damaged);
        }
        hides.list(name, &mut book.hidden);
        book.sheets.push(grid.finish());
    }
    book.finish()
}

/// What is needed to read the cells of sheets.
struct Reading<'a> {
    formats: &'a [Format],
    strings: &'a [Box<str>],
    since_1904: bool,
}

impl Reading<'_> {
    /// Reads the cells of a sheet, and what hides in it; `false` if its records end before it does.
    fn sheet(&self, part: &[u8], grid: &mut Grid, hides: &mut SheetHides) -> bool {
        let mut row = 0;
        for (kind, body) in Records(part) {
            match kind {
                // BrtRowHdr: row, style, height, then bits of which the fifth of the second byte hides it.
                0x0000 => {
                    row = u32_at(body, 0).unwrap_or(row);
                    if body.get(11).is_some_and(|bits| bits & 0x10 != 0) {
                        hides.rows(row, 1);
                    }
                }
                // BrtColInfo: first, last, width, style, bits.
                0x003C => {
                    if let (Some(first), Some(last), Some(bits)) = (u32_at(body, 0), u32_at(body, 4), body.get(16))
                        && bits & 1 != 0
                    {
                        hides.columns(first, last);
                    }
                }
                0x0002..=0x000B => self.cell(kind, row, body, grid),
                // BrtEndSheet
                0x0182 => return true,
                _ => {}
            }
        }
        false
    }

    /// A cell: column, style in three bytes, then its value.
    fn cell(&self, kind: u16, row: u32, body: &[u8], grid: &mut Grid) {
        let (Some(column), Some(style), Some(value)) = (u32_at(body, 0), u32_at(body, 4), body.get(8..)) else { return };
        let format = self.formats.get((style & 0x00FF_FFFF) as usize).copied().unwrap_or_default();
        let mut number = |value: f64| {
            let held = matches!(format, Format::Number | Format::Padded(_)).then_some(value);
            grid.put(row, column, &format.show(value, self.since_1904), held);
        };
        match kind {
            // BrtCellRk
            2 => {
                if let Some(packed) = u32_at(value, 0) {
                    number(biff::packed_number(packed));
                }
            }
            // BrtCellReal, BrtFmlaNum
            5 | 9 => {
                if let Some(bytes) = value.get(..8).and_then(|bytes| bytes.try_into().ok()) {
                    number(f64::from_le_bytes(bytes));
                }
            }
            // BrtCellError, BrtFmlaError
            3 | 11 => grid.put(row, column, biff::error_text(value.first().copied().unwrap_or(0)), None),
            // BrtCellBool, BrtFmlaBool
            4 | 10 => grid.put(row, column, if value.first() == Some(&1) { "TRUE" } else { "FALSE" }, None),
            // BrtCellSt, BrtFmlaString
            6 | 8 => grid.put(row, column, &wide_string(value), None),
            // BrtCellIsst
            7 => {
                let text = u32_at(value, 0).and_then(|at| self.strings.get(at as usize));
                grid.put(row, column, text.map_or("", |text| text), None);
            }
            _ => {}
        }
    }
}

fn contents(part: &[u8]) -> Contents {
    let mut contents = Contents::default();
    for (kind, body) in Records(part) {
        match kind {
            // BrtWbProp
            0x0199 => contents.since_1904 = body.first().is_some_and(|bits| bits & 1 != 0),
            // BrtBundleSh: state, number, id of the relation, name.
            0x019C => {
                let id = body.get(8..).unwrap_or_default();
                let behind = 12 + 2 * u32_at(id, 0).unwrap_or(0) as usize;
                let name = wide_string(body.get(behind..).unwrap_or_default());
                contents.sheets.push((name, u32_at(body, 0).unwrap_or(0), wide_string(id)));
            }
            // BrtName: bits, key, sheet, name; the formula behind it is not put into words.
            0x0027 => contents.names.push((wide_string(body.get(9..).unwrap_or_default()), String::new())),
            _ => {}
        }
    }
    contents
}

/// The texts that cells share: BrtSSTItem, bits and text.
fn strings(part: &[u8]) -> Vec<Box<str>> {
    Records(part)
        .filter(|(kind, _)| *kind == 0x0013)
        .map(|(_, body)| wide_string(body.get(1..).unwrap_or_default()).into())
        .collect()
}

/// The format of each style of cells.
fn formats(part: &[u8]) -> Vec<Format> {
    let mut codes: HashMap<u32, Format> = HashMap::new();
    let mut formats = Vec::new();
    let mut of_cells = false;
    let u16_at = |body: &[u8], at: usize| body.get(at..at + 2).map(|bytes| u32::from(bytes[0]) | u32::from(bytes[1]) << 8);
    for (kind, body) in Records(part) {
        match kind {
            // BrtFmt
            0x002C => {
                if let (Some(id), Some(code)) = (u16_at(body, 0), body.get(2..)) {
                    codes.insert(id, Format::of_code(&wide_string(code)));
                }
            }
            // BrtBeginCellXFs, BrtEndCellXFs
            0x04E9 => of_cells = true,
            0x04EA => of_cells = false,
            // BrtXF
            0x002F if of_cells => {
                let id = u16_at(body, 2).unwrap_or(0);
                formats.push(codes.get(&id).copied().unwrap_or_else(|| Format::built_in(id)));
            }
            _ => {}
        }
    }
    formats
}

/// The records of a binary part: kind and body.
struct Records<'a>(&'a [u8]);

impl<'a> Iterator for Records<'a> {
    type Item = (u16, &'a [u8]);

    fn next(&mut self) -> Option<Self::Item> {
        let (&low, mut rest) = self.0.split_first()?;
        let mut kind = u16::from(low);
        if low & 0x80 != 0 {
            let (&high, further) = rest.split_first()?;
            kind |= u16::from(high) << 8;
            rest = further;
        }
        let mut length = 0usize;
        for shift in 0..4 {
            let (&byte, further) = rest.split_first()?;
            rest = further;
            length |= usize::from(byte & 0x7F) << (7 * shift);
            if byte & 0x80 == 0 {
                break;
            }
        }
        let body = rest.get(..length)?;
        self.0 = &rest[length..];
        Some((kind, body))
    }
}

fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_le_bytes(bytes.get(at..at + 4)?.try_into().ok()?))
}

/// A text with its length in four bytes, two bytes a letter.
fn wide_string(bytes: &[u8]) -> String {
    let length = u32_at(bytes, 0).unwrap_or(0) as usize;
    let units = bytes.get(4..).unwrap_or_default().chunks_exact(2).take(length);
    char::decode_utf16(units.map(|unit| u16::from_le_bytes([unit[0], unit[1]])))
        .map(|symbol| symbol.unwrap_or('\u{fffd}'))
        .collect()
}

/// The merged cells, which stand behind the others: BrtMergeCell, first and last row, first and last column.
fn merges(part: &[u8], grid: &mut Grid) {
    for (_, body) in Records(part).filter(|(kind, _)| *kind == 0x01B0) {
        if let (Some(first_row), Some(last_row), Some(first_column), Some(last_column)) =
            (u32_at(body, 0), u32_at(body, 4), u32_at(body, 8), u32_at(body, 12))
        {
            grid.merge(Merge { first_row, last_row, first_column, last_column });
        }
    }
}

/// Counts the comments in a part of them by their authors.
pub(super) fn comments(part: &[u8], hides: &mut SheetHides) {
    let mut authors: Vec<String> = Vec::new();
    for (kind, body) in Records(part) {
        match kind {
            // BrtCommentAuthor
            0x04F8 => authors.push(wide_string(body)),
            // BrtBeginComment
            0x04FB => hides.comment(u32_at(body, 0).and_then(|id| authors.get(id as usize)).map_or("", String::as_str)),
            _ => {}
        }
    }
}
