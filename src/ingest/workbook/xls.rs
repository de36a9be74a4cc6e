//! XLS: the binary workbooks of Excel 5 to 2003 (BIFF5, BIFF8), read by calamine.

use super::grid::{Grid, Merge};
use super::hiding;
use super::value::{date, duration, number};
use super::{Book, biff, encrypted, refuse};
use crate::ingest::Ingested;
use calamine::{CellErrorType, Data, ExcelDateTime, ExcelDateTimeType, Reader, SheetType, SheetVisible, WorkbookProperties, Xls};
use std::collections::HashMap;
use std::io::Cursor;

/// Cells that the filled ones of all sheets may span: a table of them is allocated, filled or not.
const MAX_SPANNED_CELLS: u64 = 8_000_000;

/// Reads a workbook whose stream of records is `stream`.
pub(super) fn read(file: &str, bytes: &[u8], stream: &[u8]) -> Ingested {
    let found = biff::walk(stream);
    if found.encrypted {
        return encrypted(file, "an Excel workbook of the old kind (.xls) that is encrypted with a password");
    }
    if found.area > MAX_SPANNED_CELLS {
        return refuse(
            file,
            "an Excel workbook of the old kind (.xls) whose cells lie too far apart",
            &format!(
                "They span {} cells, more than the {MAX_SPANNED_CELLS} that are read. Open it in a spreadsheet program, save it as XLSX and drop that.",
                found.area
            ),
        );
    }
    let unreadable = || {
        refuse(
            file,
            "an Excel workbook of the old kind (.xls) that is damaged or cut off",
            "Copy it again, or open it in a spreadsheet program, save it as XLSX and drop that.",
        )
    };
    let Ok(mut workbook) = Xls::new(Cursor::new(bytes)) else { return unreadable() };
    let mut book = Book::new(file, "Excel workbook of the old kind (XLS)");
    if found.cut {
        book.damaged(None, &crate::ingest::archive::zip::Trouble::Damaged);
    }
    if let Ok(properties) = workbook.workbook_properties() {
        list_properties(&properties, &mut book);
    }
    hiding::names(workbook.defined_names(), &mut book.hidden);
    let mut hides: HashMap<String, _> = found.sheets.into_iter().collect();
    for sheet in workbook.sheets_metadata().to_vec() {
        visible(&sheet.name, sheet.visible, &mut book);
        if sheet.typ != SheetType::WorkSheet || !book.has_room() {
            continue;
        }
        let mut grid = Grid::new(file, &sheet.name);
        for area in workbook.merge_cells_by_sheet_name(&sheet.name).unwrap_or_default() {
            grid.merge(Merge {
                first_row: area.start.0,
                last_row: area.end.0,
                first_column: area.start.1,
                last_column: area.end.1,
            });
        }
        if let Ok(range) = workbook.worksheet_range(&sheet.name) {
            let (top, left) = range.start().unwrap_or((0, 0));
            for (row, column, value) in range.used_cells() {
                let (text, value) = shows(value);
                grid.put(top + row as u32, left + column as u32, &text, value);
            }
        }
        if let Some(hides) = hides.remove(&sheet.name) {
            hides.list(&sheet.name, &mut book.hidden);
        }
        book.sheets.push(grid.finish());
    }
    book.finish()
}

/// Says that a sheet does not show.
fn visible(name: &str, visible: SheetVisible, book: &mut Book) {
    if visible != SheetVisible::Visible {
        hiding::sheet(name, visible == SheetVisible::VeryHidden, &mut book.hidden);
    }
}

/// What a cell shows, and its number if it holds one.
fn shows(value: &Data) -> (String, Option<f64>) {
    match value {
        Data::Int(value) => (value.to_string(), Some(*value as f64)),
        Data::Float(value) => (number(*value), Some(*value)),
        Data::String(text) | Data::DateTimeIso(text) | Data::DurationIso(text) => (text.clone(), None),
        Data::Bool(value) => (truth(*value).to_owned(), None),
        Data::DateTime(moment) => (moment_text(moment), None),
        Data::Error(error) => (error_text(error).to_owned(), None),
        Data::Empty => (String::new(), None),
    }
}

fn truth(value: bool) -> &'static str {
    if value { "TRUE" } else { "FALSE" }
}

/// A date of calamine as ISO text.
fn moment_text(moment: &ExcelDateTime) -> String {
    let serial = moment.as_f64();
    let text = if moment.is_duration() {
        duration(serial)
    } else {
        // calamine does not say which system the day is of: it shows in the date that it makes of it.
        let since_1900 = ExcelDateTime::new(serial, ExcelDateTimeType::DateTime, false);
        let since_1904 = moment.to_ymd_hms_milli() != since_1900.to_ymd_hms_milli();
        date(serial, since_1904)
    };
    text.unwrap_or_else(|| number(serial))
}

fn error_text(error: &CellErrorType) -> &'static str {
    match error {
        CellErrorType::Div0 => "#DIV/0!",
        CellErrorType::NA => "#N/A",
        CellErrorType::Name => "#NAME?",
        CellErrorType::Null => "#NULL!",
        CellErrorType::Num => "#NUM!",
        CellErrorType::Ref => "#REF!",
        CellErrorType::GettingData => "#GETTING_DATA",
        _ => "#VALUE!",
    }
}

/// Lists the properties that tell of the makers of a workbook.
fn list_properties(properties: &WorkbookProperties, book: &mut Book) {
    for (name, value) in [
        ("author", &properties.creator),
        ("last changed by", &properties.last_modified_by),
        ("company", &properties.company),
        ("manager", &properties.manager),
        ("created", &properties.created),
        ("last changed", &properties.modified),
        ("title", &properties.title),
        ("subject", &properties.subject),
        ("description", &properties.description),
        ("keywords", &properties.keywords),
    ] {
        if let Some(value) = value {
            hiding::property(name, value, &mut book.hidden);
        }
    }
}
