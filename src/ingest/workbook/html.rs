//! Tables of HTML, as programs write them that call them .xls: elements left open, attributes without quotes.

use super::Book;
use super::grid::{Grid, Merge};
use super::xml::unescape;
use crate::ingest::decode::Decoder;
use crate::ingest::says::FormatSays;
use crate::ingest::{HEAD, Ingested};

/// A cell spans at most so many columns or rows: what claims more is a layout, or a bomb.
const MAX_SPAN: u32 = 1_000;
/// Tables may stand in cells of tables so deep; those further in belong to the cell that they stand in.
const MAX_INNER: usize = 32;

/// Reads the tables of a document.
pub(in crate::ingest) fn read(file: &str, bytes: &[u8]) -> Ingested {
    let mut text = String::new();
    Decoder::new(&bytes[..bytes.len().min(HEAD)]).decode(bytes, true, &mut text);
    let mut reading = Reading { file: file.to_owned(), book: Book::new(file, FormatSays::Html), open: Vec::new(), tables: 0 };
    reading.document(&text);
    while !reading.open.is_empty() {
        reading.end_table();
    }
    reading.book.finish()
}

struct Reading {
    file: String,
    book: Book,
    /// Tables that are open, the innermost last.
    open: Vec<TableUnderWay>,
    tables: usize,
}

struct TableUnderWay {
    grid: Grid,
    row: u32,
    began: bool,
    column: u32,
    /// For each column the first row that no cell from above reaches into.
    taken: Vec<u32>,
    cell: Option<CellUnderWay>,
}

struct CellUnderWay {
    text: String,
    across: u32,
    down: u32,
}

impl Reading {
    fn document(&mut self, text: &str) {
        let mut rest = text;
        while let Some(at) = rest.find('<') {
            self.text(&rest[..at]);
            rest = &rest[at..];
            if let Some(comment) = rest.strip_prefix("<!--") {
                rest = comment.find("-->").map_or("", |end| &comment[end + 3..]);
                continue;
            }
            let tag = &rest[1..];
            if !tag.starts_with(|first: char| first.is_ascii_alphabetic() || matches!(first, '/' | '!' | '?')) {
                self.text("<");
                rest = tag;
                continue;
            }
            let end = end_of_tag(tag);
            let inside = &tag[..end];
            rest = tag.get(end + 1..).unwrap_or("");
            let name: String =
                inside.chars().take_while(|symbol| symbol.is_ascii_alphanumeric() || matches!(symbol, '/' | '!' | ':')).collect();
            let name = name.to_ascii_lowercase();
            self.tag(&name, &inside[name.len().min(inside.len())..]);
            if matches!(name.as_str(), "script" | "style") {
                rest = skip_to(rest, &name);
            }
        }
        self.text(rest);
    }

    fn text(&mut self, text: &str) {
        if let Some(cell) = self.open.last_mut().and_then(|table| table.cell.as_mut()) {
            // White space of any length is one space, and none at the beginning of a line.
            for symbol in unescape(text).chars() {
                if !symbol.is_whitespace() {
                    cell.text.push(symbol);
                } else if !(cell.text.is_empty() || cell.text.ends_with(['\n', ' '])) {
                    cell.text.push(' ');
                }
            }
        }
    }

    fn tag(&mut self, name: &str, attributes: &str) {
        match name {
            "table" if self.open.len() < MAX_INNER => {
                self.tables += 1;
                let grid = Grid::new(&self.file, &format!("Table {}", self.tables));
                self.open.push(TableUnderWay { grid, row: 0, began: false, column: 0, taken: Vec::new(), cell: None });
            }
            "/table" => self.end_table(),
            _ => {
                let Some(table) = self.open.last_mut() else { return };
                match name {
                    "tr" => table.begin_row(),
                    "/tr" => table.end_cell(),
                    "td" | "th" => table.begin_cell(attributes),
                    "/td" | "/th" => table.end_cell(),
                    "br" | "br/" | "/p" | "/div" | "li" => {
                        if let Some(cell) = table.cell.as_mut().filter(|cell| !cell.text.is_empty()) {
                            cell.text.truncate(cell.text.trim_end().len());
                            cell.text.push('\n');
                        }
                    }
                    _ => {}
                }
            }
        }
    }

    fn end_table(&mut self) {
        if let Some(mut table) = self.open.pop() {
            table.end_cell();
            let sheet = table.grid.finish();
            // One column or one row is layout, not a table.
            let rows = sheet.table.as_ref().map_or(0, crate::table::Table::row_count);
            if sheet.width > 1 && rows > 0 && self.book.has_room() {
                self.book.sheets.push(sheet);
            }
        }
    }
}

impl TableUnderWay {
    fn begin_row(&mut self) {
        self.end_cell();
        if self.began {
            self.row = self.row.saturating_add(1);
        }
        self.began = true;
        self.column = 0;
    }

    fn begin_cell(&mut self, attributes: &str) {
        self.end_cell();
        self.began = true;
        let span = |name| attribute(attributes, name).and_then(|value| value.trim().parse::<u32>().ok()).unwrap_or(1);
        self.cell = Some(CellUnderWay {
            text: String::new(),
            across: span("colspan").clamp(1, MAX_SPAN),
            down: span("rowspan").clamp(1, MAX_SPAN),
        });
    }

    fn end_cell(&mut self) {
        let Some(cell) = self.cell.take() else { return };
        while self.taken.get(self.column as usize).is_some_and(|&free| free > self.row) {
            self.column += 1;
        }
        let (first, last) = (self.column, self.column.saturating_add(cell.across - 1));
        if last < super::grid::MAX_COLUMNS {
            self.grid.merge(Merge {
                first_row: self.row,
                last_row: self.row.saturating_add(cell.down - 1),
                first_column: first,
                last_column: last,
            });
            if self.taken.len() <= last as usize {
                self.taken.resize(last as usize + 1, 0);
            }
            self.taken[first as usize..=last as usize].fill(self.row.saturating_add(cell.down));
        }
        let text = cell.text.trim();
        let number = text.parse::<f64>().ok().filter(|_| text.starts_with(|first: char| first.is_ascii_digit() || first == '-'));
        self.grid.put(self.row, first, text, number);
        self.column = last.saturating_add(1);
    }
}

/// Where a tag ends: at the first ">" that is not between quotation marks of an attribute.
fn end_of_tag(tag: &str) -> usize {
    let mut quote = None;
    let mut before = b' ';
    for (at, byte) in tag.bytes().enumerate() {
        match (quote, byte) {
            (Some(open), _) if open == byte => quote = None,
            (None, b'"' | b'\'') if before == b'=' => quote = Some(byte),
            (None, b'>') => return at,
            _ => {}
        }
        if byte != b' ' {
            before = byte;
        }
    }
    // A quotation mark that never closes: the tag ends at the first ">" whatever stands before it.
    tag.find('>').unwrap_or(tag.len())
}

/// The value of an attribute, with quotation marks or without.
fn attribute<'a>(attributes: &'a str, name: &str) -> Option<&'a str> {
    let lower = attributes.to_ascii_lowercase();
    let at = lower.match_indices(name).map(|(at, _)| at).find(|&at| {
        at > 0 && lower.as_bytes()[at - 1].is_ascii_whitespace() && lower[at + name.len()..].trim_start().starts_with('=')
    })?;
    let value = attributes[at + name.len()..].trim_start().strip_prefix('=')?.trim_start();
    match value.chars().next()? {
        quote @ ('"' | '\'') => value[1..].split(quote).next(),
        _ => value.split(|symbol: char| symbol.is_ascii_whitespace() || symbol == '/').next(),
    }
}

/// The text behind the end of an element whose content is no HTML.
fn skip_to<'a>(text: &'a str, name: &str) -> &'a str {
    let mut rest = text;
    while let Some(at) = rest.find("</") {
        rest = &rest[at + 2..];
        if rest.get(..name.len()).is_some_and(|end| end.eq_ignore_ascii_case(name)) {
            return rest.find('>').map_or("", |end| &rest[end + 1..]);
        }
    }
    ""
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::table::RowId;

    #[test]
    fn tables_of_careless_programs() {
        let html = "<html><head><style>td > a {}</style></head><body><table><tr><td>menu</table>
            <TABLE border=1><tr><td colspan=3>Shipments of May<tr><th>No<th>Name<th>Mass (kg)
            <tr><td>1<td>Example &amp; Co<br>Gent</td><td>2.5
            <tr><td rowspan=\"2\">2<td>A<b>c</b>me <td title='a > b'>3&nbsp;
            <tr><td>Other<td>4</table>";
        let ingested = read("a.xls", html.as_bytes());
        assert_eq!(ingested.tables.len(), 1, "{ingested:?}");
        let table = &ingested.tables[0];
        let names: Vec<&str> = table.columns().iter().map(crate::table::Column::name).collect();
        assert_eq!(names, ["No", "Name", "Mass (kg)"]);
        let row = |row| table.columns().iter().map(|column| column.text(RowId(row)).into_owned()).collect::<Vec<_>>();
        assert_eq!(row(0), ["1", "Example & Co\nGent", "2.5"]);
        assert_eq!(row(1), ["2", "Acme", "3"]);
        assert_eq!(row(2), ["2", "Other", "4"]);
    }
}
