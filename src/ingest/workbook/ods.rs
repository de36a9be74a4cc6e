//! ODS: OpenDocument spreadsheets (OASIS OpenDocument 1.3, part 3).

use super::grid::{Grid, Merge};
use super::hiding::{self, SheetHides};
use super::value::number;
use super::xml::{Piece, Tag, walk};
use super::{Book, refuse, xlsx};
use crate::ingest::archive::Nesting;
use crate::ingest::archive::zip::{Container, Trouble};
use crate::ingest::says::{BooksSay, FormatSays, KindSays, count, name};
use crate::ingest::{Ingested, Severity};
use crate::saying::Saying;
use std::collections::HashSet;

/// A cell or row that says that it repeats does so as far as this, together with what it holds: a file of a few bytes
/// could else fill memory. (Empty ones, which repeat to the edge of the sheet, cost nothing.)
const MAX_REPEATED: u64 = 1_000_000;

/// Reads a package.
pub(super) fn read(file: &str, container: &Container<'_>, nesting: &Nesting) -> Ingested {
    let budget = &nesting.budget;
    let manifest = container.part("META-INF/manifest.xml", super::MAX_PART, budget).unwrap_or_default();
    if memchr::memmem::find(&manifest, b"encryption-data").is_some() {
        return refuse(file, KindSays::EncryptedOds, BooksSay::Encrypted);
    }
    let mut book = Book::new(file, FormatSays::Ods);
    xlsx::properties(container, budget, &mut book.hidden);
    let content = container.find("content.xml").ok_or(Trouble::Damaged).and_then(|entry| container.unpack(entry, budget));
    let mut reading = Reading::new(file);
    let walked = content.and_then(|content| {
        walk(content, |piece| {
            reading.take(piece, &mut book);
            true
        })
    });
    if let Err(trouble) = walked {
        book.damaged(None, &trouble);
    }
    reading.end_sheet(&mut book);
    hiding::names(&reading.names, &mut book.hidden);
    book.finish()
}

struct Reading {
    file: String,
    /// Styles of sheets that do not show.
    hidden_styles: HashSet<String>,
    style: String,
    names: Vec<(String, String)>,
    sheet: Option<SheetUnderWay>,
}

struct SheetUnderWay {
    name: String,
    grid: Grid,
    hides: SheetHides,
    row: u32,
    row_times: u32,
    column: u32,
    cells: Vec<(u32, u32, String, Option<f64>)>,
    cell: Option<CellUnderWay>,
    /// In how many elements of an annotation: its text is not the cell's.
    annotation: usize,
    in_author: bool,
    author: String,
    repeated: u64,
    /// Cells that say that they repeat beyond [`MAX_REPEATED`], and are not.
    not_repeated: u64,
    declared_columns: u32,
    /// Tables in cells of tables: passed over.
    inner: usize,
}

#[derive(Default)]
struct CellUnderWay {
    kind: String,
    value: String,
    text: String,
    paragraphs: u32,
    in_paragraph: bool,
    times: u32,
    down: u32,
    across: u32,
}

impl Reading {
    fn new(file: &str) -> Self {
        Reading { file: file.to_owned(), hidden_styles: HashSet::new(), style: String::new(), names: Vec::new(), sheet: None }
    }

    fn take(&mut self, piece: Piece<'_>, book: &mut Book) {
        match piece {
            Piece::Open(tag) => self.open(&tag, book),
            Piece::Text(text) => {
                let Some(sheet) = &mut self.sheet else { return };
                if sheet.in_author {
                    sheet.author.push_str(text);
                } else if sheet.annotation == 0
                    && sheet.inner == 0
                    && let Some(cell) = sheet.cell.as_mut().filter(|cell| cell.in_paragraph)
                {
                    cell.text.push_str(text);
                }
            }
            Piece::Close(name) => self.close(name, book),
        }
    }

    fn open(&mut self, tag: &Tag<'_>, book: &mut Book) {
        match tag.name() {
            "style" => self.style = tag.get("name").unwrap_or_default(),
            "table-properties" if tag.get("display").is_some_and(|display| display == "false") => {
                self.hidden_styles.insert(std::mem::take(&mut self.style));
            }
            "named-range" => {
                self.names.push((tag.get("name").unwrap_or_default(), tag.get("cell-range-address").unwrap_or_default()));
            }
            "named-expression" => {
                self.names.push((tag.get("name").unwrap_or_default(), tag.get("expression").unwrap_or_default()));
            }
            "table" if self.sheet.is_none() => {
                if !book.has_room() {
                    return;
                }
                let name = tag.get("name").unwrap_or_default();
                if tag.get("style-name").is_some_and(|style| self.hidden_styles.contains(&style)) {
                    hiding::sheet(&name, false, &mut book.hidden);
                }
                self.sheet = Some(SheetUnderWay::new(&self.file, name));
            }
            name => {
                if let Some(sheet) = &mut self.sheet {
                    sheet.open(name, tag);
                }
            }
        }
    }

    fn close(&mut self, name: &str, book: &mut Book) {
        let Some(sheet) = &mut self.sheet else { return };
        match name {
            "table" if sheet.inner > 0 => sheet.inner -= 1,
            "table" => self.end_sheet(book),
            name => sheet.close(name),
        }
    }

    fn end_sheet(&mut self, book: &mut Book) {
        if let Some(sheet) = self.sheet.take() {
            sheet.hides.list(&sheet.name, &mut book.hidden);
            if sheet.not_repeated > 0 {
                let times = sheet.not_repeated;
                book.warnings.say_times(Severity::Partly, None, None, times, &|file, _| {
                    Saying::of(BooksSay::Repeated, [file, name(&sheet.name), count(MAX_REPEATED), count(times)])
                });
            }
            book.sheets.push(sheet.grid.finish());
        }
    }
}

/// The number of an attribute that counts: 1 where it is not there.
fn times(tag: &Tag<'_>, name: &str) -> u32 {
    tag.get(name).and_then(|value| value.parse().ok()).unwrap_or(1).max(1)
}

fn is_hidden(tag: &Tag<'_>) -> bool {
    tag.get("visibility").is_some_and(|visibility| visibility != "visible")
}

impl SheetUnderWay {
    fn new(file: &str, name: String) -> Self {
        SheetUnderWay {
            grid: Grid::new(file, &name),
            name,
            hides: SheetHides::default(),
            row: 0,
            row_times: 1,
            column: 0,
            cells: Vec::new(),
            cell: None,
            annotation: 0,
            in_author: false,
            author: String::new(),
            repeated: 0,
            not_repeated: 0,
            declared_columns: 0,
            inner: 0,
        }
    }

    fn open(&mut self, name: &str, tag: &Tag<'_>) {
        if self.inner > 0 {
            self.inner += usize::from(name == "table");
            return;
        }
        match name {
            "table" => self.inner += 1,
            "table-column" => {
                let columns = times(tag, "number-columns-repeated");
                if is_hidden(tag) {
                    self.hides.columns(self.declared_columns, self.declared_columns.saturating_add(columns - 1));
                }
                self.declared_columns = self.declared_columns.saturating_add(columns);
            }
            "table-row" => {
                self.row_times = times(tag, "number-rows-repeated");
                self.column = 0;
                if is_hidden(tag) {
                    self.hides.rows(self.row, u64::from(self.row_times));
                }
            }
            "table-cell" | "covered-table-cell" => {
                let mut cell = CellUnderWay { times: 1, down: 1, across: 1, ..CellUnderWay::default() };
                tag.each(|key, value| match key {
                    "value-type" if cell.kind.is_empty() => cell.kind = value.into_owned(),
                    "value" | "date-value" | "time-value" | "boolean-value" => cell.value = value.into_owned(),
                    "number-columns-repeated" => cell.times = value.parse().unwrap_or(1).max(1),
                    "number-rows-spanned" => cell.down = value.parse().unwrap_or(1).max(1),
                    "number-columns-spanned" => cell.across = value.parse().unwrap_or(1).max(1),
                    _ => {}
                });
                self.cell = Some(cell);
            }
            "annotation" => self.annotation += 1,
            "creator" if self.annotation > 0 => self.in_author = true,
            _ => {
                if self.annotation == 0
                    && let Some(cell) = &mut self.cell
                {
                    match name {
                        "p" => {
                            if cell.paragraphs > 0 {
                                cell.text.push('\n');
                            }
                            cell.paragraphs += 1;
                            cell.in_paragraph = true;
                        }
                        "s" => cell.text.extend(std::iter::repeat_n(' ', times(tag, "c").min(1000) as usize)),
                        "tab" => cell.text.push('\t'),
                        "line-break" => cell.text.push('\n'),
                        _ => {}
                    }
                }
            }
        }
    }

    fn close(&mut self, name: &str) {
        if self.inner > 0 {
            return;
        }
        match name {
            "table-row" => self.end_row(),
            "table-cell" | "covered-table-cell" => {
                if let Some(cell) = self.cell.take() {
                    self.end_cell(&cell);
                }
            }
            "annotation" => {
                self.annotation = self.annotation.saturating_sub(1);
                self.hides.comment(&std::mem::take(&mut self.author));
            }
            "creator" => self.in_author = false,
            "p" => {
                if self.annotation == 0
                    && let Some(cell) = &mut self.cell
                {
                    cell.in_paragraph = false;
                }
            }
            _ => {}
        }
    }

    fn end_cell(&mut self, cell: &CellUnderWay) {
        let (text, value) = cell.shows();
        let first = self.column;
        self.column = self.column.saturating_add(cell.times);
        if text.trim().is_empty() {
            return;
        }
        let mut copies = cell.times;
        if copies > 1 {
            let left = MAX_REPEATED.saturating_sub(self.repeated);
            copies = copies.min(u32::try_from(left).unwrap_or(u32::MAX).saturating_add(1));
            self.repeated += u64::from(copies - 1);
            self.not_repeated += u64::from(cell.times - copies);
        }
        if cell.down > 1 || cell.across > 1 {
            self.grid.merge(Merge {
                first_row: self.row,
                last_row: self.row.saturating_add(cell.down - 1),
                first_column: first,
                last_column: first.saturating_add(cell.across - 1),
            });
        }
        self.cells.push((first, copies, text, value));
    }

    fn end_row(&mut self) {
        let cells = std::mem::take(&mut self.cells);
        let filled: u64 = cells.iter().map(|(_, copies, _, _)| u64::from(*copies)).sum();
        if let Some(left) = MAX_REPEATED.saturating_sub(self.repeated).checked_div(filled) {
            let rows = u64::from(self.row_times).min(left + 1);
            self.repeated += (rows - 1) * filled;
            self.not_repeated = self.not_repeated.saturating_add((u64::from(self.row_times) - rows).saturating_mul(filled));
            for row in 0..rows as u32 {
                for (first, copies, text, value) in &cells {
                    for copy in 0..*copies {
                        self.grid.put(self.row.saturating_add(row), first.saturating_add(copy), text, *value);
                    }
                }
            }
        }
        self.row = self.row.saturating_add(self.row_times);
        self.row_times = 1;
    }
}

impl CellUnderWay {
    /// What it shows, and its number if it holds one.
    fn shows(&self) -> (String, Option<f64>) {
        match self.kind.as_str() {
            "float" | "currency" | "percentage" => match self.value.trim().parse::<f64>() {
                Ok(value) => {
                    let shown = self.text.trim();
                    let padded = shown.len() > 1 && shown.starts_with('0') && shown.bytes().all(|byte| byte.is_ascii_digit());
                    (if padded { shown.to_owned() } else { number(value) }, Some(value))
                }
                Err(_) => (self.text.clone(), None),
            },
            "date" if !self.value.is_empty() => (self.value.trim_end_matches("T00:00:00").to_owned(), None),
            "time" if !self.value.is_empty() => (duration(&self.value).unwrap_or_else(|| self.value.clone()), None),
            "boolean" => (if self.value == "true" { "TRUE" } else { "FALSE" }.to_owned(), None),
            _ => (self.text.clone(), None),
        }
    }
}

/// "PT26H30M00S" as "26:30:00".
fn duration(iso: &str) -> Option<String> {
    let rest = iso.strip_prefix("PT")?;
    let (hours, rest) = rest.split_once('H')?;
    let (minutes, rest) = rest.split_once('M')?;
    let seconds = rest.trim_end_matches('S').split(['.', ',']).next()?;
    let field = |text: &str| text.parse::<u32>().ok();
    Some(format!("{:02}:{:02}:{:02}", field(hours)?, field(minutes)?, field(seconds)?))
}
