//! What a workbook holds that does not show when it is opened: hidden sheets, rows and columns, comments, defined names,
//! properties. Whoever gets the file can read it all.

use super::value::letters;
use crate::ingest::says::{HidesSay, count, name};
use crate::ingest::{Hidden, HiddenKind, Place};
use crate::saying::{Saying, Value};

/// Defined names that are listed one by one; further ones are counted.
const MAX_NAMES: usize = 50;
/// Authors of comments that are named; further ones are counted.
const MAX_AUTHORS: usize = 8;
/// Ranges of hidden columns that are listed.
const MAX_RANGES: usize = 64;

/// A property of a document: the element that holds it, how it is called.
const PROPERTIES: [(&str, HidesSay); 19] = [
    ("creator", HidesSay::Author),
    ("initial-creator", HidesSay::FirstAuthor),
    ("Author", HidesSay::Author),
    ("lastModifiedBy", HidesSay::LastChangedBy),
    ("LastAuthor", HidesSay::LastChangedBy),
    ("printed-by", HidesSay::PrintedBy),
    ("Company", HidesSay::Company),
    ("Manager", HidesSay::Manager),
    ("created", HidesSay::Created),
    ("Created", HidesSay::Created),
    ("creation-date", HidesSay::Created),
    ("modified", HidesSay::LastChanged),
    ("LastSaved", HidesSay::LastChanged),
    ("lastPrinted", HidesSay::LastPrinted),
    ("title", HidesSay::Title),
    ("Title", HidesSay::Title),
    ("subject", HidesSay::Subject),
    ("description", HidesSay::Description),
    ("keywords", HidesSay::Keywords),
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
        let mut hide = |kind, place, says| hidden.push(Hidden { kind, within: within(sheet), place, says });
        if self.rows > 0 {
            let place = Place { line: Some(self.first_row.saturating_add(1)), byte: None };
            let says = Saying::of(HidesSay::HiddenRows, [count(self.rows), name(sheet)]);
            hide(HiddenKind::HiddenSheet, Some(place), says);
        }
        if !self.columns.is_empty() {
            let range = |&(first, last): &(u32, u32)| match first == last {
                true => name(letters(first)),
                false => name(format!("{}–{}", letters(first), letters(last))),
            };
            let columns = Value::List(self.columns.iter().map(range).collect());
            hide(HiddenKind::HiddenSheet, None, Saying::of(HidesSay::HiddenColumns, [columns, name(sheet)]));
        }
        if self.comments > 0 {
            hide(HiddenKind::Comment, None, comments(sheet, self.comments, &self.authors));
        }
    }
}

/// Where something hides: in a sheet.
fn within(sheet: &str) -> Saying {
    Saying::of(HidesSay::InSheet, [name(sheet)])
}

fn comments(sheet: &str, times: u64, authors: &[String]) -> Saying {
    let more = authors.len().saturating_sub(MAX_AUTHORS);
    let others = (more > 0).then(|| Saying::of(HidesSay::OtherAuthors, [count(more)]).into());
    let by: Vec<Value> = authors.iter().take(MAX_AUTHORS).map(name).chain(others).collect();
    match by.is_empty() {
        true => Saying::of(HidesSay::Comments, [count(times), name(sheet)]),
        false => Saying::of(HidesSay::CommentsBy, [count(times), name(sheet), Value::List(by)]),
    }
}

/// A sheet that does not show.
pub(super) fn sheet(sheet: &str, very: bool, hidden: &mut Vec<Hidden>) {
    let code = if very { HidesSay::VeryHiddenSheet } else { HidesSay::HiddenSheet };
    let says = Saying::of(code, [name(sheet)]);
    hidden.push(Hidden { kind: HiddenKind::HiddenSheet, within: within(sheet), place: None, says });
}

/// Names that the workbook gives to areas or formulas.
pub(super) fn names(names: &[(String, String)], hidden: &mut Vec<Hidden>) {
    let names: Vec<_> = names.iter().filter(|(name, _)| !name.starts_with("_xlnm") && !name.starts_with('\u{1}')).collect();
    let mut hide = |says| {
        let within = Saying::plain(HidesSay::InNames);
        hidden.push(Hidden { kind: HiddenKind::DefinedName, within, place: None, says });
    };
    for (defined, stands_for) in names.iter().take(MAX_NAMES) {
        let stands_for: String = stands_for.trim().trim_start_matches('=').chars().take(120).collect();
        hide(match stands_for.is_empty() {
            true => Saying::of(HidesSay::DefinedName, [name(defined)]),
            false => Saying::of(HidesSay::DefinedNameFor, [name(defined), name(stands_for)]),
        });
    }
    if names.len() > MAX_NAMES {
        hide(Saying::of(HidesSay::MoreNames, [count(names.len() - MAX_NAMES)]));
    }
}

/// How a property is called whose element has this name; `None` if it is none that tells of its makers.
pub(super) fn property_name(element: &str) -> Option<Value> {
    PROPERTIES.iter().find(|(known, _)| *known == element).map(|&(_, called)| Saying::plain(called).into())
}

/// A property of the document.
pub(super) fn property(called: Value, value: &str, hidden: &mut Vec<Hidden>) {
    let value: String = value.trim().chars().take(200).collect();
    let is_empty = value.is_empty();
    let says = Saying::of(HidesSay::Property, [called.clone(), name(value)]);
    if !is_empty && !hidden.iter().any(|known| known.says == says) {
        let within = Saying::of(HidesSay::InProperty, [called]);
        hidden.push(Hidden { kind: HiddenKind::Property, within, place: None, says });
    }
}
