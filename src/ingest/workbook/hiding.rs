//! What a workbook holds that does not show when it is opened: hidden sheets, rows and columns, comments, defined names,
//! properties. Whoever gets the file can read it all.

use super::value::letters;
use crate::ingest::{Hidden, HiddenKind, Place};

/// Defined names that are listed one by one; further ones are counted.
const MAX_NAMES: usize = 50;
/// Authors of comments that are named; further ones are counted.
const MAX_AUTHORS: usize = 8;
/// Ranges of hidden columns that are listed.
const MAX_RANGES: usize = 64;

/// A property of a document: the element that holds it, how it is called.
const PROPERTIES: [(&str, &str); 19] = [
    ("creator", "author"),
    ("initial-creator", "first author"),
    ("Author", "author"),
    ("lastModifiedBy", "last changed by"),
    ("LastAuthor", "last changed by"),
    ("printed-by", "printed by"),
    ("Company", "company"),
    ("Manager", "manager"),
    ("created", "created"),
    ("Created", "created"),
    ("creation-date", "created"),
    ("modified", "last changed"),
    ("LastSaved", "last changed"),
    ("lastPrinted", "last printed"),
    ("title", "title"),
    ("Title", "title"),
    ("subject", "subject"),
    ("description", "description"),
    ("keywords", "keywords"),
];

/// What hides in a sheet, while it is read.
#[derive(Default)]
pub(super) struct SheetHides {
    /// Hidden rows, and the first of them, counted from 0.
    rows: u64,
    first_row: u32,
    /// Hidden columns from … to, counted from 0.
    columns: Vec<(u32, u32)>,
    comments: u64,
    authors: Vec<String>,
}

impl SheetHides {
    /// So many hidden rows from this one on, counted from 0.
    pub(super) fn rows(&mut self, first: u32, times: u64) {
        if self.rows == 0 {
            self.first_row = first;
        }
        self.rows += times;
    }

    /// Hidden columns, counted from 0, ends included.
    pub(super) fn columns(&mut self, first: u32, last: u32) {
        if let Some((_, before)) = self.columns.last_mut()
            && first == before.saturating_add(1)
        {
            *before = last;
        } else if self.columns.len() < MAX_RANGES {
            self.columns.push((first, last));
        }
    }

    /// A comment.
    pub(super) fn comment(&mut self, author: &str) {
        self.comments += 1;
        let author = author.trim();
        if !author.is_empty() && !self.authors.iter().any(|known| known == author) {
            self.authors.push(author.to_owned());
        }
    }

    /// Lists it.
    pub(super) fn list(self, sheet: &str, hidden: &mut Vec<Hidden>) {
        let within = format!("sheet “{sheet}”");
        if self.rows > 0 {
            let place = Place { line: Some(self.first_row.saturating_add(1)), byte: None };
            let says = format!("{} rows of the {within} are hidden; they are read like the others.", self.rows);
            hidden.push(Hidden { kind: HiddenKind::HiddenSheet, within: within.clone(), place: Some(place), says });
        }
        if !self.columns.is_empty() {
            let columns: Vec<String> = self
                .columns
                .iter()
                .map(
                    |&(first, last)| {
                        if first == last { letters(first) } else { format!("{}–{}", letters(first), letters(last)) }
                    },
                )
                .collect();
            let says = format!("Columns {} of the {within} are hidden; they are read like the others.", columns.join(", "));
            hidden.push(Hidden { kind: HiddenKind::HiddenSheet, within: within.clone(), place: None, says });
        }
        if self.comments > 0 {
            hidden.push(Hidden {
                kind: HiddenKind::Comment,
                says: comments(&within, self.comments, &self.authors),
                within,
                place: None,
            });
        }
    }
}

fn comments(within: &str, times: u64, authors: &[String]) -> String {
    let mut by = authors.iter().take(MAX_AUTHORS).map(String::as_str).collect::<Vec<_>>().join(", ");
    if authors.len() > MAX_AUTHORS {
        by.push_str(&format!(" and {} others", authors.len() - MAX_AUTHORS));
    }
    let by = if by.is_empty() { String::new() } else { format!(" by {by}") };
    format!("{times} comments{by} hang on cells of the {within}. What they say is not shown here, and goes with the file.")
}

/// A sheet that does not show.
pub(super) fn sheet(name: &str, very: bool, hidden: &mut Vec<Hidden>) {
    let how = if very { "hidden so that only a program can show it" } else { "hidden" };
    hidden.push(Hidden {
        kind: HiddenKind::HiddenSheet,
        within: format!("sheet “{name}”"),
        place: None,
        says: format!("The sheet “{name}” is {how}. It is read like the others."),
    });
}

/// Names that the workbook gives to areas or formulas.
pub(super) fn names(names: &[(String, String)], hidden: &mut Vec<Hidden>) {
    let names: Vec<_> = names.iter().filter(|(name, _)| !name.starts_with("_xlnm") && !name.starts_with('\u{1}')).collect();
    for (name, stands_for) in names.iter().take(MAX_NAMES) {
        let stands_for: String = stands_for.trim().trim_start_matches('=').chars().take(120).collect();
        let stands_for = if stands_for.is_empty() { String::new() } else { format!(" stands for {stands_for}") };
        hidden.push(Hidden {
            kind: HiddenKind::DefinedName,
            within: "defined names".to_owned(),
            place: None,
            says: format!("The defined name “{name}”{stands_for}."),
        });
    }
    if names.len() > MAX_NAMES {
        hidden.push(Hidden {
            kind: HiddenKind::DefinedName,
            within: "defined names".to_owned(),
            place: None,
            says: format!("{} more defined names.", names.len() - MAX_NAMES),
        });
    }
}

/// How a property is called whose element has this name; `None` if it is none that tells of its makers.
pub(super) fn property_name(element: &str) -> Option<&'static str> {
    PROPERTIES.iter().find(|(known, _)| *known == element).map(|(_, name)| *name)
}

/// A property of the document.
pub(super) fn property(name: &str, value: &str, hidden: &mut Vec<Hidden>) {
    let value: String = value.trim().chars().take(200).collect();
    let says = format!("The properties of the document say, {name}: {value}");
    if !value.is_empty() && !hidden.iter().any(|known| known.says == says) {
        hidden.push(Hidden { kind: HiddenKind::Property, within: format!("document property “{name}”"), place: None, says });
    }
}
