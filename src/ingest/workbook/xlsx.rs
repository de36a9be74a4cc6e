//! XLSX and XLSM: Office Open XML, transitional and strict (ECMA-376).

use super::grid::{Grid, Merge};
use super::hiding::{self, SheetHides};
use super::value::{Format, position};
use super::xml::{Piece, walk};
use super::{Book, MAX_PART};
use crate::ingest::archive::zip::{Container, Trouble, trouble};
use crate::ingest::archive::{Budget, Nesting};
use crate::ingest::says::FormatSays;
use crate::ingest::{Hidden, Ingested};
use crate::saying::Value;
use std::collections::HashMap;
use std::io::Read;

/// Where the workbook lies in a package, if it is a package of one.
pub(super) fn workbook_path(container: &Container<'_>, nesting: &Nesting) -> Option<String> {
    let relations = relations(container, "_rels/.rels", "", &nesting.budget);
    let main = relations.into_iter().find(|relation| relation.kind.ends_with("/officeDocument")).map(|relation| relation.target);
    main.into_iter()
        .chain(["xl/workbook.xml".to_owned(), "xl/workbook.bin".to_owned()])
        .find(|path| path.to_ascii_lowercase().contains("workbook") && container.find(path).is_some())
}

/// A relation of a part to another.
pub(super) struct Relation {
    pub(super) id: String,
    pub(super) kind: String,
    pub(super) target: String,
}

/// The relations that a part of relations lists, with targets as paths in the package.
fn relations(container: &Container<'_>, path: &str, folder: &str, budget: &Budget) -> Vec<Relation> {
    let mut relations = Vec::new();
    let part = container.part(path, MAX_PART, budget).unwrap_or_default();
    let _ = walk(&part[..], |piece| {
        if let Piece::Open(tag) = piece
            && tag.name() == "Relationship"
            && let (Some(id), Some(kind), Some(target)) = (tag.get("Id"), tag.get("Type"), tag.get("Target"))
        {
            let target = resolve(folder, &target);
            relations.push(Relation { id, kind, target });
        }
        true
    });
    relations
}

/// The relations of a part.
pub(super) fn relations_of(container: &Container<'_>, part: &str, budget: &Budget) -> Vec<Relation> {
    let (folder, name) = part.rsplit_once('/').unwrap_or(("", part));
    relations(container, &format!("{folder}/_rels/{name}.rels"), folder, budget)
}

/// A path as it stands in a relation, from the folder of the part that has it.
fn resolve(folder: &str, target: &str) -> String {
    if let Some(absolute) = target.strip_prefix('/') {
        return absolute.to_owned();
    }
    let mut path: Vec<&str> = folder.split('/').filter(|step| !step.is_empty()).collect();
    for step in target.split('/') {
        match step {
            ".." => drop(path.pop()),
            "." | "" => {}
            step => path.push(step),
        }
    }
    path.join("/")
}

/// What the part of the workbook says.
#[derive(Default)]
struct Contents {
    /// Name, state, id of the relation.
    sheets: Vec<(String, String, String)>,
    names: Vec<(String, String)>,
    since_1904: bool,
}

/// Reads a package.
pub(super) fn read(file: &str, container: &Container<'_>, workbook: &str, nesting: &Nesting) -> Ingested {
    let macros = container.entries().iter().any(|entry| entry.name.ends_with("vbaProject.bin"));
    let mut book = Book::new(file, if macros { FormatSays::Xlsm } else { FormatSays::Xlsx });
    let budget = &nesting.budget;
    let relations = relations_of(container, workbook, budget);
    let contents = match contents(container, workbook, budget) {
        Ok(contents) => contents,
        Err(trouble) => {
            book.damaged(None, &trouble);
            Contents::default()
        }
    };
    let target = |kind: &str| relations.iter().find(|relation| relation.kind.ends_with(kind)).map(|found| found.target.as_str());
    let formats = target("/styles").map(|path| formats(container, path, budget)).unwrap_or_default();
    let mut texts = Vec::new();
    if let Some(Err(trouble)) = target("/sharedStrings").map(|path| strings(container, path, budget, &mut texts)) {
        book.damaged(None, &trouble);
    }
    properties(container, budget, &mut book.hidden);
    hiding::names(&contents.names, &mut book.hidden);
    let reading = Reading { formats: &formats, strings: &texts, since_1904: contents.since_1904 };
    for (name, state, id) in &contents.sheets {
        if state != "visible" {
            hiding::sheet(name, state == "veryHidden", &mut book.hidden);
        }
        let Some(relation) = relations.iter().find(|relation| relation.id == *id) else { continue };
        // Sheets of charts and dialogues hold no cells.
        if !relation.kind.ends_with("/worksheet") || !book.has_room() {
            continue;
        }
        let mut hides = SheetHides::default();
        comments(container, &relation.target, budget, &mut hides);
        let mut grid = Grid::new(file, name);
        if let Err(trouble) = reading.sheet(container, &relation.target, budget, &mut grid, &mut hides) {
            book.damaged(Some(name), &trouble);
        }
        hides.list(name, &mut book.hidden);
        book.sheets.push(grid.finish());
    }
    book.finish()
}

fn open_part<'a>(container: &Container<'a>, path: &str, budget: &Budget) -> Result<impl std::io::BufRead + use<'a>, Trouble> {
    container.unpack(container.find(path).ok_or(Trouble::Damaged)?, budget)
}

fn contents(container: &Container<'_>, path: &str, budget: &Budget) -> Result<Contents, Trouble> {
    let mut contents = Contents::default();
    let mut name: Option<(String, String)> = None;
    walk(open_part(container, path, budget)?, |piece| {
        match piece {
            Piece::Open(tag) => match tag.name() {
                "workbookPr" => contents.since_1904 = tag.says("date1904"),
                "sheet" => {
                    let state = tag.get("state").unwrap_or_else(|| "visible".to_owned());
                    contents.sheets.push((tag.get("name").unwrap_or_default(), state, tag.get("id").unwrap_or_default()));
                }
                "definedName" => name = Some((tag.get("name").unwrap_or_default(), String::new())),
                _ => {}
            },
            Piece::Text(text) => {
                if let Some((_, stands_for)) = &mut name {
                    stands_for.push_str(text);
                }
            }
            Piece::Close("definedName") => contents.names.extend(name.take()),
            Piece::Close(_) => {}
        }
        true
    })?;
    Ok(contents)
}

/// The format of each style of cells.
fn formats(container: &Container<'_>, path: &str, budget: &Budget) -> Vec<Format> {
    let mut codes: HashMap<u32, Format> = HashMap::new();
    let mut formats = Vec::new();
    let mut of_cells = false;
    let number = |value: Option<String>| value.and_then(|value| value.parse::<u32>().ok());
    let part = container.part(path, MAX_PART, budget).unwrap_or_default();
    let _ = walk(&part[..], |piece| {
        match piece {
            Piece::Open(tag) => match tag.name() {
                "numFmt" => {
                    if let (Some(id), Some(code)) = (number(tag.get("numFmtId")), tag.get("formatCode")) {
                        codes.insert(id, Format::of_code(&code));
                    }
                }
                "cellXfs" => of_cells = true,
                "xf" if of_cells => {
                    let id = number(tag.get("numFmtId")).unwrap_or(0);
                    formats.push(codes.get(&id).copied().unwrap_or_else(|| Format::built_in(id)));
                }
                _ => {}
            },
            Piece::Close("cellXfs") => of_cells = false,
            Piece::Close(_) | Piece::Text(_) => {}
        }
        true
    });
    formats
}

/// The texts that cells share.
fn strings(container: &Container<'_>, path: &str, budget: &Budget, strings: &mut Vec<Box<str>>) -> Result<(), Trouble> {
    let mut text = String::new();
    let (mut in_text, mut phonetic) = (false, false);
    walk(open_part(container, path, budget)?, |piece| {
        match piece {
            Piece::Open(tag) => match tag.name() {
                "si" => text.clear(),
                "t" => in_text = !phonetic,
                "rPh" => phonetic = true,
                _ => {}
            },
            Piece::Text(piece) if in_text => text.push_str(piece),
            Piece::Text(_) => {}
            Piece::Close("t") => in_text = false,
            Piece::Close("rPh") => phonetic = false,
            Piece::Close("si") => strings.push(without_escapes(&text).into()),
            Piece::Close(_) => {}
        }
        true
    })
}

/// Replaces "_x000D_" and its kin, by which Excel writes characters that XML has not.
fn without_escapes(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("_x") {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let code = rest.get(2..6).filter(|_| rest.as_bytes().get(6) == Some(&b'_'));
        match code.and_then(|code| u32::from_str_radix(code, 16).ok()).and_then(char::from_u32) {
            Some('\r') => rest = &rest[7..],
            Some(symbol) => {
                out.push(symbol);
                rest = &rest[7..];
            }
            None => {
                out.push_str("_x");
                rest = &rest[2..];
            }
        }
    }
    out.push_str(rest);
    out
}

/// Author, company and the rest of the document's properties.
pub(super) fn properties(container: &Container<'_>, budget: &Budget, hidden: &mut Vec<Hidden>) {
    for path in ["docProps/core.xml", "docProps/app.xml", "meta.xml"] {
        if let Some(part) = container.part(path, MAX_PART, budget) {
            properties_in(&part, hidden);
        }
    }
    if let Some(part) = container.part("docProps/custom.xml", MAX_PART, budget) {
        let (mut name, mut value) = (String::new(), String::new());
        let _ = walk(&part[..], |piece| {
            match piece {
                Piece::Open(tag) if tag.name() == "property" => {
                    name = tag.get("name").unwrap_or_default();
                    value.clear();
                }
                Piece::Text(text) => value.push_str(text),
                Piece::Close("property") => hiding::property(Value::Name(name.clone()), &value, hidden),
                Piece::Open(_) | Piece::Close(_) => {}
            }
            true
        });
    }
}

/// The properties in a document of them.
fn properties_in(part: &[u8], hidden: &mut Vec<Hidden>) {
    let mut value = String::new();
    let _ = walk(part, |piece| {
        match piece {
            Piece::Open(_) => value.clear(),
            Piece::Text(text) => value.push_str(text),
            Piece::Close(name) => {
                if let Some(name) = hiding::property_name(name) {
                    hiding::property(name, &value, hidden);
                }
                value.clear();
            }
        }
        true
    });
}

/// Counts the comments of a sheet by their authors.
pub(super) fn comments(container: &Container<'_>, sheet: &str, budget: &Budget, hides: &mut SheetHides) {
    for relation in relations_of(container, sheet, budget).iter().filter(|relation| relation.kind.ends_with("/comments")) {
        let part = container.part(&relation.target, MAX_PART, budget).unwrap_or_default();
        if relation.target.ends_with(".bin") {
            super::xlsb::comments(&part, hides);
            continue;
        }
        let mut authors: Vec<String> = Vec::new();
        let mut author: Option<String> = None;
        let _ = walk(&part[..], |piece| {
            match piece {
                Piece::Open(tag) => match tag.name() {
                    "author" => author = Some(String::new()),
                    "comment" => {
                        let by = tag.get("authorId").and_then(|id| id.parse::<usize>().ok()).and_then(|id| authors.get(id));
                        // Threads of comments have an identifier in place of an author.
                        hides.comment(by.filter(|by| !by.starts_with("tc={")).map_or("", String::as_str));
                    }
                    _ => {}
                },
                Piece::Text(text) => {
                    if let Some(author) = &mut author {
                        author.push_str(text);
                    }
                }
                Piece::Close("author") => authors.extend(author.take()),
                Piece::Close(_) => {}
            }
            true
        });
    }
}

/// What is needed to read the cells of sheets.
struct Reading<'a> {
    formats: &'a [Format],
    strings: &'a [Box<str>],
    since_1904: bool,
}

/// A cell under way.
#[derive(Default)]
struct Cell {
    row: u32,
    column: u32,
    kind: String,
    style: usize,
    text: String,
}

impl Reading<'_> {
    fn sheet(
        &self,
        container: &Container<'_>,
        path: &str,
        budget: &Budget,
        grid: &mut Grid,
        hides: &mut SheetHides,
    ) -> Result<(), Trouble> {
        merges(open_part(container, path, budget)?, grid)?;
        let mut cell = Cell::default();
        let (mut row, mut column) = (0u32, 0u32);
        let (mut in_value, mut phonetic) = (false, false);
        walk(open_part(container, path, budget)?, |piece| {
            match piece {
                Piece::Open(tag) => match tag.name() {
                    "c" => {
                        cell.kind.clear();
                        cell.text.clear();
                        cell.style = 0;
                        let mut place = None;
                        tag.each(|key, value| match key {
                            "r" => place = position(&value),
                            "t" => cell.kind.push_str(&value),
                            "s" => cell.style = value.parse().unwrap_or(0),
                            _ => {}
                        });
                        // A cell that does not say where it stands is the next one.
                        (cell.row, cell.column) = place.unwrap_or((row, column));
                        column = cell.column.saturating_add(1);
                    }
                    "v" => in_value = true,
                    "t" => in_value = !phonetic,
                    "rPh" => phonetic = true,
                    "row" => {
                        let number = tag.get("r").and_then(|number| number.parse::<u32>().ok());
                        row = number.and_then(|number| number.checked_sub(1)).unwrap_or(row);
                        column = 0;
                        if tag.says("hidden") {
                            hides.rows(row, 1);
                        }
                    }
                    "col" if tag.says("hidden") => {
                        let number = |name: &str| tag.get(name).and_then(|value| value.parse::<u32>().ok());
                        if let (Some(first), Some(last)) = (number("min"), number("max")) {
                            hides.columns(first.saturating_sub(1), last.saturating_sub(1));
                        }
                    }
                    _ => {}
                },
                Piece::Text(text) if in_value => cell.text.push_str(text),
                Piece::Text(_) => {}
                Piece::Close(name) => match name {
                    "v" | "t" => in_value = false,
                    "rPh" => phonetic = false,
                    "c" => self.put(&cell, grid),
                    "row" => row = row.saturating_add(1),
                    "sheetData" => return false,
                    _ => {}
                },
            }
            true
        })
    }

    fn put(&self, cell: &Cell, grid: &mut Grid) {
        let (row, column) = (cell.row, cell.column);
        match cell.kind.as_str() {
            "s" => {
                let text = cell.text.trim().parse::<usize>().ok().and_then(|at| self.strings.get(at));
                grid.put(row, column, text.map_or("", |text| text), None);
            }
            "inlineStr" | "str" => grid.put(row, column, &without_escapes(&cell.text), None),
            "b" => grid.put(row, column, if cell.text.trim() == "1" { "TRUE" } else { "FALSE" }, None),
            "e" => grid.put(row, column, &cell.text, None),
            "d" => grid.put(row, column, cell.text.trim_end_matches("T00:00:00"), None),
            _ => {
                let text = cell.text.trim();
                let format = self.formats.get(cell.style).copied().unwrap_or_default();
                match text.parse::<f64>() {
                    // Whole numbers are kept digit by digit: some writers keep more of them than a spreadsheet does.
                    Ok(value) if format == Format::Number && text.bytes().all(|byte| byte.is_ascii_digit()) => {
                        grid.put(row, column, text, Some(value));
                    }
                    Ok(value) => {
                        let number = matches!(format, Format::Number | Format::Padded(_)).then_some(value);
                        grid.put(row, column, &format.show(value, self.since_1904), number);
                    }
                    Err(_) => grid.put(row, column, text, None),
                }
            }
        }
    }
}

/// Finds the merged cells of a sheet: they stand behind the cells, and are wanted before them.
fn merges(mut source: impl Read, grid: &mut Grid) -> Result<(), Trouble> {
    const NEEDLE: &[u8] = b"mergeCell ";
    let mut piece = vec![0; 64 << 10];
    let mut text: Vec<u8> = Vec::new();
    loop {
        let read = match source.read(&mut piece) {
            Ok(0) => return Ok(()),
            Ok(read) => read,
            Err(error) if trouble(&error) == Trouble::TooLarge => return Err(Trouble::TooLarge),
            // What is damaged shows again, and is said, when the cells are read.
            Err(_) => return Ok(()),
        };
        text.extend_from_slice(&piece[..read]);
        let mut from = 0;
        while let Some(at) = memchr::memmem::find(&text[from..], NEEDLE).map(|at| from + at) {
            let Some(length) = memchr::memchr(b'>', &text[at..]) else {
                from = at;
                break;
            };
            let tag = String::from_utf8_lossy(&text[at..at + length]);
            let area = tag.split_once("ref=").and_then(|(_, rest)| rest.get(1..)).and_then(|rest| rest.split(['"', '\'']).next());
            if let Some((first, last)) = area.and_then(|area| area.split_once(':'))
                && let (Some(first), Some(last)) = (position(first), position(last))
            {
                grid.merge(Merge { first_row: first.0, last_row: last.0, first_column: first.1, last_column: last.1 });
            }
            from = at + length;
        }
        // The last bytes may be the beginning of the needle; a tag that has begun is short.
        let keep = text.len().saturating_sub(from.max(text.len().saturating_sub(NEEDLE.len())));
        let keep = if text[from..].starts_with(NEEDLE) { text.len() - from } else { keep }.min(4096);
        text.drain(..text.len() - keep);
    }
}
