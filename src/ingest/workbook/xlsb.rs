//! XLSB: the binary packages of Excel 2007 and later, read by calamine cell by cell. (After Microsoft's MS-XLSB.)

use super::grid::{Grid, Merge};
use super::hiding::{self, SheetHides};
use super::value::number;
use super::{Book, refuse, xls, xlsx};
use crate::ingest::Ingested;
use crate::ingest::archive::zip::{Container, Trouble, trouble};
use crate::ingest::archive::{Budget, Nesting};
use calamine::{DataRef, Reader, SheetType, Xlsb};
use std::io::{Cursor, Read};

/// The parts of a package that are held in memory at once may unpack to so many bytes.
const MAX_PARTS: u64 = 1 << 30;

/// Reads a package.
pub(super) fn read(file: &str, bytes: &[u8], container: &Container<'_>, nesting: &Nesting) -> Ingested {
    let budget = &nesting.budget;
    if let Err(is) = unpacks(container, budget) {
        return refuse(file, is, "Open it in a spreadsheet program, save it as XLSX and drop that.");
    }
    let Ok(mut workbook) = Xlsb::new(Cursor::new(bytes)) else {
        return refuse(
            file,
            "a binary Excel workbook (XLSB) that is damaged",
            "Copy it again, or open it in a spreadsheet program, save it as XLSX and drop that.",
        );
    };
    let mut book = Book::new(file, "binary Excel workbook (XLSB)");
    xlsx::properties(container, budget, &mut book.hidden);
    hiding::names(workbook.defined_names(), &mut book.hidden);
    // Parts of sheets, in the order of the workbook's relations; names and parts meet by the relation's number.
    let parts = sheet_parts(container, budget);
    for (at, sheet) in workbook.sheets_metadata().to_vec().into_iter().enumerate() {
        xls::visible(&sheet.name, sheet.visible, &mut book);
        if sheet.typ != SheetType::WorkSheet || !book.has_room() {
            continue;
        }
        let mut grid = Grid::new(file, &sheet.name);
        let mut hides = SheetHides::default();
        if let Some(path) = parts.get(at) {
            xlsx::comments(container, path, budget, &mut hides);
            let part = container.part(path, usize::MAX, budget).unwrap_or_default();
            layout(&part, &mut grid, &mut hides);
        }
        if cells(&mut workbook, &sheet.name, &mut grid).is_none() {
            book.damaged(Some(&sheet.name), &Trouble::Damaged);
        }
        hides.list(&sheet.name, &mut book.hidden);
        book.sheets.push(grid.finish());
    }
    book.finish()
}

/// Sees that all parts unpack to no more than is taken, before any of them is held.
fn unpacks(container: &Container<'_>, budget: &Budget) -> Result<(), &'static str> {
    let mut total = 0;
    for entry in container.entries().iter().filter(|entry| entry.name.ends_with(".bin")) {
        let Ok(mut reader) = container.unpack(entry, budget) else { continue };
        let mut piece = vec![0; 64 << 10];
        loop {
            match reader.read(&mut piece) {
                Ok(0) => break,
                Ok(read) => total += read as u64,
                Err(error) if trouble(&error) == Trouble::TooLarge => total = u64::MAX,
                Err(_) => break,
            }
            if total > MAX_PARTS {
                return Err("a binary Excel workbook (XLSB) that unpacks to more than is taken here");
            }
        }
    }
    Ok(())
}

fn cells<R: Read + std::io::Seek>(workbook: &mut Xlsb<R>, name: &str, grid: &mut Grid) -> Option<()> {
    let mut reader = workbook.worksheet_cells_reader(name).ok()?;
    while let Some(cell) = reader.next_cell().ok()? {
        let (row, column) = cell.get_position();
        match cell.get_value() {
            DataRef::Int(value) => grid.put(row, column, &value.to_string(), Some(*value as f64)),
            DataRef::Float(value) => grid.put(row, column, &number(*value), Some(*value)),
            DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => grid.put(row, column, text, None),
            DataRef::SharedString(text) => grid.put(row, column, text, None),
            DataRef::Bool(value) => grid.put(row, column, xls::truth(*value), None),
            DataRef::DateTime(moment) => grid.put(row, column, &xls::moment_text(moment), None),
            DataRef::Error(error) => grid.put(row, column, xls::error_text(error), None),
            DataRef::Empty => {}
        }
    }
    Some(())
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

/// The paths of the sheets' parts, in the order of the workbook's list of sheets.
fn sheet_parts(container: &Container<'_>, budget: &Budget) -> Vec<String> {
    let workbook = container.part("xl/workbook.bin", super::MAX_PART, budget).unwrap_or_default();
    let relations = xlsx::relations_of(container, "xl/workbook.bin", budget);
    // BrtBundleSh: state, number, id of the relation, name. The kind's two bytes stand as they are written.
    Records(&workbook)
        .filter(|(kind, _)| *kind == 0x019C)
        .map(|(_, body)| {
            let id = wide_string(body.get(8..).unwrap_or_default());
            relations.iter().find(|relation| relation.id == id).map(|relation| relation.target.clone()).unwrap_or_default()
        })
        .collect()
}

/// Hidden rows and columns, and merged cells.
fn layout(part: &[u8], grid: &mut Grid, hides: &mut SheetHides) {
    for (kind, body) in Records(part) {
        match kind {
            // BrtRowHdr: row, style, height, then bits of which the fifth of the second byte hides it.
            0x0000 => {
                if let (Some(row), Some(bits)) = (u32_at(body, 0), body.get(11))
                    && bits & 0x10 != 0
                {
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
            // BrtMergeCell: first and last row, first and last column.
            0x01B0 => {
                if let (Some(first_row), Some(last_row), Some(first_column), Some(last_column)) =
                    (u32_at(body, 0), u32_at(body, 4), u32_at(body, 8), u32_at(body, 12))
                {
                    grid.merge(Merge { first_row, last_row, first_column, last_column });
                }
            }
            _ => {}
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
