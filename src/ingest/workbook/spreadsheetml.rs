//! SpreadsheetML 2003: the one-file XML of Excel 2003, mostly called .xls or .xml by whoever exports it.

use super::Book;
use super::grid::{Grid, Merge};
use super::hiding::{self, SheetHides};
use super::value::number;
use super::xml::{Piece, Tag, walk};
use crate::ingest::Ingested;
use crate::ingest::decode::Decoder;
use crate::ingest::says::FormatSays;

/// Reads a document.
pub(in crate::ingest) fn read(file: &str, bytes: &[u8]) -> Ingested {
    let mut text = String::new();
    Decoder::new(&bytes[..bytes.len().min(crate::ingest::HEAD)]).decode(bytes, true, &mut text);
    let mut book = Book::new(file, FormatSays::SpreadsheetMl);
    let mut reading = Reading { file: file.to_owned(), ..Reading::default() };
    let walked = walk(text.as_bytes(), |piece| {
        reading.take(piece, &mut book);
        true
    });
    if let Err(trouble) = walked {
        book.damaged(None, &trouble);
    }
    reading.end_sheet(&mut book);
    hiding::names(&reading.names, &mut book.hidden);
    book.finish()
}

#[derive(Default)]
struct Reading {
    file: String,
    names: Vec<(String, String)>,
    sheet: Option<(String, Grid, SheetHides)>,
    row: u32,
    column: u32,
    cell_column: u32,
    declared_columns: u32,
    kind: String,
    in_data: bool,
    in_properties: bool,
    /// The text of the element under way.
    text: String,
}

fn count(tag: &Tag<'_>, name: &str) -> Option<u32> {
    tag.get(name).and_then(|value| value.parse().ok())
}

impl Reading {
    fn take(&mut self, piece: Piece<'_>, book: &mut Book) {
        match piece {
            Piece::Open(tag) => self.open(&tag, book),
            Piece::Text(text) => self.text.push_str(text),
            Piece::Close(name) => self.close(name, book),
        }
    }

    fn open(&mut self, tag: &Tag<'_>, book: &mut Book) {
        // Texts of cells may hold elements of HTML: only others begin a new text.
        if !self.in_data {
            self.text.clear();
        }
        match tag.name() {
            "DocumentProperties" => self.in_properties = true,
            "NamedRange" => {
                self.names.push((tag.get("Name").unwrap_or_default(), tag.get("RefersTo").unwrap_or_default()));
            }
            "Worksheet" => {
                self.end_sheet(book);
                if book.has_room() {
                    let name = tag.get("Name").unwrap_or_default();
                    self.sheet = Some((name.clone(), Grid::new(&self.file, &name), SheetHides::default()));
                }
                (self.row, self.column, self.declared_columns) = (0, 0, 0);
            }
            "Column" => {
                let first = count(tag, "Index").map_or(self.declared_columns, |index| index.saturating_sub(1));
                let last = first.saturating_add(count(tag, "Span").unwrap_or(0));
                if tag.says("Hidden")
                    && let Some((_, _, hides)) = &mut self.sheet
                {
                    hides.columns(first, last);
                }
                self.declared_columns = last.saturating_add(1);
            }
            "Row" => {
                self.row = count(tag, "Index").map_or(self.row, |index| index.saturating_sub(1));
                self.column = 0;
                if tag.says("Hidden")
                    && let Some((_, _, hides)) = &mut self.sheet
                {
                    hides.rows(self.row, 1);
                }
            }
            "Cell" => {
                self.cell_column = count(tag, "Index").map_or(self.column, |index| index.saturating_sub(1));
                let across = count(tag, "MergeAcross").unwrap_or(0);
                let down = count(tag, "MergeDown").unwrap_or(0);
                if let Some((_, grid, _)) = &mut self.sheet {
                    grid.merge(Merge {
                        first_row: self.row,
                        last_row: self.row.saturating_add(down),
                        first_column: self.cell_column,
                        last_column: self.cell_column.saturating_add(across),
                    });
                }
                self.column = self.cell_column.saturating_add(across).saturating_add(1);
            }
            "Comment" => {
                if let Some((_, _, hides)) = &mut self.sheet {
                    hides.comment(&tag.get("Author").unwrap_or_default());
                }
            }
            // The text of a comment is in an element of the same name, within another.
            "Data" if tag.get("Type").is_some() => {
                self.kind = tag.get("Type").unwrap_or_default();
                self.in_data = true;
            }
            _ => {}
        }
    }

    fn close(&mut self, name: &str, book: &mut Book) {
        match name {
            "Data" if self.in_data => {
                self.in_data = false;
                let (text, value) = shows(&self.kind, &self.text);
                if let Some((_, grid, _)) = &mut self.sheet {
                    grid.put(self.row, self.cell_column, &text, value);
                }
            }
            "Row" => self.row = self.row.saturating_add(1),
            "Visible" if self.text.trim() != "SheetVisible" => {
                if let Some((name, _, _)) = &self.sheet {
                    hiding::sheet(name, self.text.trim() == "SheetVeryHidden", &mut book.hidden);
                }
            }
            "Worksheet" => self.end_sheet(book),
            "DocumentProperties" => self.in_properties = false,
            name if self.in_properties => {
                if let Some(name) = hiding::property_name(name) {
                    hiding::property(name, &self.text, &mut book.hidden);
                }
            }
            _ => {}
        }
    }

    fn end_sheet(&mut self, book: &mut Book) {
        if let Some((name, grid, hides)) = self.sheet.take() {
            hides.list(&name, &mut book.hidden);
            book.sheets.push(grid.finish());
        }
    }
}

/// What a cell shows, and its number if it holds one.
fn shows(kind: &str, text: &str) -> (String, Option<f64>) {
    let text = text.trim();
    match kind {
        "Number" => match text.parse::<f64>() {
            Ok(value) if text.bytes().all(|byte| byte.is_ascii_digit()) => (text.to_owned(), Some(value)),
            Ok(value) => (number(value), Some(value)),
            Err(_) => (text.to_owned(), None),
        },
        "DateTime" => {
            let text = text.trim_end_matches(".000").trim_end_matches("T00:00:00");
            // Times alone stand on the last day of 1899.
            (text.strip_prefix("1899-12-31T").unwrap_or(text).to_owned(), None)
        }
        "Boolean" => (if text == "1" { "TRUE" } else { "FALSE" }.to_owned(), None),
        _ => (text.to_owned(), None),
    }
}
