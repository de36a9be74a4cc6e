//! Workbooks: a table for each sheet that holds one, and what hides in them.
//!
//! Read by hand, cell by cell: nothing is allocated for what is not filled, and a damaged file gives a sentence. (The
//! library that was at hand, calamine, panics on workbooks that were cut off, which in the browser ends the worker.)

mod biff;
#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod binary_tests;
mod compound;
mod errors;
mod grid;
mod groups;
pub(super) mod heading;
mod hiding;
mod html;
mod ods;
mod old_properties;
mod spreadsheetml;
#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests;
mod value;
mod xls;
mod xlsb;
mod xlsx;
mod xml;

pub(super) use compound::read as compound;
pub(super) use html::read as html;
pub(super) use spreadsheetml::read as spreadsheetml;

use super::archive::zip::{Container, Trouble, method_says};
use super::archive::{self, Nesting};
use super::says::{BooksSay, FormatSays, KindSays, count, name};
use super::warning::Gathered;
use super::{Hidden, Ingested, Severity};
use crate::saying::Saying;
use grid::Sheet;

/// A part of a package other than sheets may unpack to so many bytes: styles, comments, properties are small.
const MAX_PART: usize = 64 << 20;
/// A workbook may have so many sheets; further ones are counted, not read.
const MAX_SHEETS: usize = 1_000;

/// Reads what begins like a ZIP archive: a workbook, another document, or an archive.
pub(super) fn container(file: &str, bytes: &[u8], nesting: &Nesting) -> Ingested {
    let Some(container) = Container::open(bytes) else {
        return archive::without_list(file);
    };
    let has = |name: &str| container.find(name).is_some();
    if let Some(workbook) = xlsx::workbook_path(&container, nesting) {
        return if workbook.ends_with(".bin") {
            xlsb::read(file, &container, &workbook, nesting)
        } else {
            xlsx::read(file, &container, &workbook, nesting)
        };
    }
    let kind = container.part("mimetype", 200, &nesting.budget).unwrap_or_default();
    if kind.starts_with(b"application/vnd.oasis.opendocument.spreadsheet") {
        return ods::read(file, &container, nesting);
    }
    let other = if has("word/document.xml") {
        KindSays::Word
    } else if has("ppt/presentation.xml") {
        KindSays::Presentation
    } else if kind.starts_with(b"application/vnd.oasis.opendocument") {
        KindSays::OpenDocument
    } else if has("Index/Document.iwa") || has("Index.zip") {
        KindSays::Apple
    } else {
        return archive::read(file, &container, nesting);
    };
    refuse(file, other, BooksSay::SaveTable)
}

/// What is said of a file that is not read: what it is, and what to do instead.
fn refuse(file: &str, is: KindSays, says: BooksSay) -> Ingested {
    let mut warnings = Gathered::new(file);
    warnings.say(Severity::Unreadable, None, None, &|file, _| Saying::of(says, [file, Saying::plain(is).into()]));
    Ingested { format: Saying::plain(is), warnings: warnings.into_list(), ..Ingested::default() }
}

/// A workbook under way: what its sheets gave.
struct Book {
    file: String,
    format: FormatSays,
    sheets: Vec<Sheet>,
    hidden: Vec<Hidden>,
    warnings: Gathered,
}

impl Book {
    fn new(file: &str, format: FormatSays) -> Self {
        Book { file: file.to_owned(), format, sheets: Vec::new(), hidden: Vec::new(), warnings: Gathered::new(file) }
    }

    /// Whether one more sheet is read; if not, it is said.
    fn has_room(&mut self) -> bool {
        let room = self.sheets.len() < MAX_SHEETS;
        if !room {
            self.warnings
                .say(Severity::Partly, None, None, &|file, _| Saying::of(BooksSay::MoreSheets, [file, count(MAX_SHEETS)]));
        }
        room
    }

    /// Says that a sheet, or the workbook's list of them, could not be read to its end.
    fn damaged(&mut self, sheet: Option<&str>, trouble: &Trouble) {
        self.warnings.say(Severity::Partly, None, None, &|file, _| {
            let within = match sheet {
                Some(sheet) => Saying::of(BooksSay::Sheet, [file, name(sheet)]).into(),
                None => file,
            };
            match trouble {
                Trouble::TooLarge => Saying::of(BooksSay::CutTooLarge, [within]),
                Trouble::Encrypted => Saying::of(BooksSay::CutEncrypted, [within]),
                Trouble::Method(method) => Saying::of(BooksSay::CutMethod, [within, method_says(*method)]),
                Trouble::Damaged => Saying::of(BooksSay::CutDamaged, [within]),
            }
        });
    }

    /// What all sheets gave together.
    fn finish(mut self) -> Ingested {
        let widest = self.sheets.iter().filter(|sheet| sheet.table.is_some()).map(|sheet| sheet.width).max().unwrap_or(0);
        let mut all = Ingested { format: Saying::plain(self.format), hidden: self.hidden, ..Ingested::default() };
        let mut warnings = Vec::new();
        for sheet in self.sheets {
            all.rows_not_read += sheet.not_read;
            let Some(table) = sheet.table else {
                warnings.extend(sheet.warnings);
                continue;
            };
            // Lists of one column are notes where other sheets hold tables.
            if sheet.width < 2 && widest > 1 {
                let (sheet, rows) = (table.source().part.clone().unwrap_or_default(), table.row_count());
                let mut one = Gathered::new(&self.file);
                one.say(Severity::Note, None, None, &|file, _| {
                    Saying::of(BooksSay::SingleColumn, [file, name(&sheet), count(rows)])
                });
                warnings.extend(one.into_list());
                continue;
            }
            warnings.extend(sheet.warnings);
            all.tables.push(table);
        }
        if all.tables.is_empty() {
            self.warnings.say(Severity::Unreadable, None, None, &|file, _| Saying::of(BooksSay::NoTable, [file]));
        }
        all.warnings = self.warnings.into_list();
        all.warnings.extend(warnings);
        all.warnings.sort_by_key(|warning| std::cmp::Reverse(warning.severity));
        all
    }
}
