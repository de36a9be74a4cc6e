//! Markup that is whole: what is opened is closed, what is text is escaped.

use crate::chart::scene::{Cell, Chart};
use crate::chart::svg::{escape, inside};
use crate::exposure::Level;
use crate::language::Speech;
use crate::language::page::{PaperSays, names};
use crate::saying::Value;

/// So many rows of a table are in the document.
const ROWS: usize = 200;

/// A table of no more rows than this is open where it may be.
const OPEN: usize = 24;

/// Where the table behind a picture stands.
#[derive(Copy, Clone, PartialEq, Eq)]
pub enum Behind {
    /// Where a person opens it; on paper it is left out.
    Closed,
    /// The same, but open unless it is long: it says what the picture cannot.
    Open,
    /// Under the picture. Both are a section of their own, under its heading.
    Beside,
}

/// Writes elements, in order.
#[derive(Default)]
pub struct Writer {
    out: String,
    open: Vec<&'static str>,
}

/// The id of a thing of a kind: `heading-worst`. What is no letter or digit becomes a hyphen.
pub fn anchor(kind: &str, of: &str) -> String {
    let plain = |c: char| if c.is_ascii_alphanumeric() { c } else { '-' };
    kind.chars().chain("-".chars()).chain(of.chars().map(plain)).collect()
}

impl Writer {
    /// Markup of the program's own, as it is.
    pub fn raw(&mut self, markup: &str) {
        self.out.push_str(markup);
    }

    /// Text.
    pub fn text(&mut self, text: &str) {
        escape(&mut self.out, text);
    }

    /// Opens an element; a value that is empty is no attribute.
    pub fn start(&mut self, tag: &'static str, attributes: &[(&str, &str)]) {
        self.out.push('<');
        self.out.push_str(tag);
        for (name, value) in attributes.iter().filter(|(_, value)| !value.is_empty()) {
            self.out.push(' ');
            self.out.push_str(name);
            self.out.push_str("=\"");
            escape(&mut self.out, value);
            self.out.push('"');
        }
        self.out.push('>');
        self.open.push(tag);
    }

    /// Closes the element that was opened last.
    pub fn end(&mut self) {
        if let Some(tag) = self.open.pop() {
            self.out.push_str("</");
            self.out.push_str(tag);
            self.out.push_str(">\n");
        }
    }

    /// The document, everything closed.
    pub fn finish(mut self) -> String {
        while !self.open.is_empty() {
            self.end();
        }
        self.out
    }

    /// An element that holds text, with a class unless that is empty.
    pub fn leaf(&mut self, tag: &'static str, class: &str, text: &str) {
        self.start(tag, &[("class", class)]);
        self.text(text);
        self.end();
    }

    /// A heading with an id.
    pub fn heading(&mut self, tag: &'static str, id: &str, text: &str) {
        self.start(tag, &[("id", id)]);
        self.text(text);
        self.end();
    }

    /// A link to an id of this document.
    pub fn link(&mut self, id: &str, text: &str) {
        let mut to = String::with_capacity(id.len() + 1);
        to.push('#');
        to.push_str(id);
        self.start("a", &[("href", &to)]);
        self.text(text);
        self.end();
    }

    /// A line of a list of definitions; nothing where there is no text.
    pub fn term(&mut self, name: &str, text: &str) {
        if !text.is_empty() {
            self.start("div", &[]);
            self.leaf("dt", "", name);
            self.leaf("dd", "", text);
            self.end();
        }
    }

    /// The mark of a level and its word: never by colour alone.
    pub fn level(&mut self, level: Option<Level>, speech: &Speech) {
        let class = match level {
            None => "level none",
            Some(Level::Low) => "level low",
            Some(Level::Moderate) => "level moderate",
            Some(Level::High) => "level high",
            Some(Level::Severe) => "level severe",
        };
        let filled = level.map_or(0, |level| level as usize + 1);
        self.start("span", &[("class", class)]);
        self.raw("<svg class=\"scale-bar\" viewBox=\"0 0 44 9\" width=\"44\" height=\"9\" aria-hidden=\"true\">");
        for (at, x) in ["0.75", "11.75", "22.75", "33.75"].into_iter().enumerate() {
            self.raw(if at < filled { "<rect class=\"filled\" x=\"" } else { "<rect class=\"empty\" x=\"" });
            self.raw(x);
            self.raw("\" y=\"0.75\" width=\"9.5\" height=\"7.5\"/>");
        }
        self.raw("</svg>");
        self.text(&speech.plain(names::level(level)));
        self.end();
    }

    /// A table with a caption. Of each head, whether its cells are numbers; the first cell of a row is its head. Of many rows
    /// the first are shown and the others counted.
    pub fn table(&mut self, caption: &str, heads: &[(String, bool)], rows: &[Vec<String>], speech: &Speech) {
        // What scrolls can be reached by the keyboard, too.
        self.start("div", &[("class", "scroll"), ("role", "group"), ("tabindex", "0"), ("aria-label", caption)]);
        self.start("table", &[]);
        self.leaf("caption", "", caption);
        self.start("thead", &[]);
        self.start("tr", &[]);
        let class = |number: bool| if number { "number" } else { "" };
        for (head, number) in heads {
            self.start("th", &[("scope", "col"), ("class", class(*number))]);
            self.text(head);
            self.end();
        }
        self.end();
        self.end();
        self.start("tbody", &[]);
        for row in rows.iter().take(ROWS) {
            self.start("tr", &[]);
            for (at, (cell, (_, number))) in row.iter().zip(heads).enumerate() {
                match at {
                    0 => self.start("th", &[("scope", "row")]),
                    _ => self.start("td", &[("class", class(*number))]),
                }
                self.text(cell);
                self.end();
            }
            self.end();
        }
        self.end();
        self.end();
        self.end();
        self.left_out(rows.len(), ROWS, speech);
    }

    /// Says how many of a list are left out, where some are.
    pub fn left_out(&mut self, all: usize, shown: usize, speech: &Speech) {
        if all > shown {
            self.leaf("p", "note", &speech.say(PaperSays::More, [Value::Count((all - shown) as u64)]));
        }
    }

    /// A picture with the table behind it. `name` is letters, digits and hyphens.
    pub fn picture(&mut self, name: &str, chart: &Chart, table: Behind, speech: &Speech) {
        if chart.marks.is_empty() {
            return;
        }
        let caption = &chart.caption;
        self.start("figure", &[("id", &anchor("picture", name))]);
        self.start("figcaption", &[]);
        if table != Behind::Beside {
            self.leaf("h3", "", &caption.title);
        }
        self.leaf("p", "units", &caption.units);
        self.end();
        self.raw(&inside(chart, name));
        for note in &caption.notes {
            self.leaf("p", "note", note);
        }
        self.end();
        let heads: Vec<(String, bool)> = chart.table.columns.iter().map(|column| (column.name.clone(), column.number)).collect();
        let written = |cell: &Cell| match cell {
            Cell::Text(text) | Cell::Number(_, text) => text.clone(),
            Cell::Empty => "–".to_owned(),
        };
        let rows: Vec<Vec<String>> = chart.table.rows.iter().map(|row| row.iter().map(written).collect()).collect();
        if rows.is_empty() {
            return;
        }
        if table != Behind::Beside {
            let open = if table == Behind::Open && rows.len() <= OPEN { "open" } else { "" };
            self.start("details", &[("open", open)]);
            self.leaf("summary", "", &speech.plain(PaperSays::Table));
        }
        self.table(&caption.title, &heads, &rows, speech);
        if table != Behind::Beside {
            self.end();
        }
    }
}
