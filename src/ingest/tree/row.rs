//! A row under way: columns with all their values, joined only when it is complete.

use crate::ingest::records::Records;
use crate::ingest::terms;
use crate::table::Origin;
use std::collections::{HashMap, HashSet};

/// A cell holds at most so many different values; how many more there were is said in it.
const MAX_VALUES: usize = 1000;

/// A row under way.
#[derive(Default)]
pub(super) struct Row {
    columns: Vec<(String, Values)>,
    at: HashMap<String, usize>,
    parties: HashSet<String>,
}

#[derive(Default)]
struct Values {
    texts: Vec<String>,
    known: HashSet<String>,
    more: usize,
}

impl Row {
    /// Puts a value into a column; a value that it has already is not put again.
    pub(super) fn put(&mut self, column: &str, text: &str) {
        let text = text.trim();
        if text.is_empty() {
            return;
        }
        let at = match self.at.get(column) {
            Some(&at) => at,
            None => {
                self.columns.push((column.to_owned(), Values::default()));
                self.at.insert(column.to_owned(), self.columns.len() - 1);
                self.columns.len() - 1
            }
        };
        let values = &mut self.columns[at].1;
        if values.known.contains(text) {
            return;
        }
        if values.texts.len() >= MAX_VALUES {
            values.more += 1;
            return;
        }
        values.known.insert(text.to_owned());
        values.texts.push(text.to_owned());
    }

    /// Puts an attribute of a party.
    pub(super) fn put_party(&mut self, part: &str, attribute: &str, text: &str) {
        if !text.trim().is_empty() {
            self.parties.insert(part.to_owned());
            self.put(&terms::party(part, attribute), text);
        }
    }

    /// Whether something is told of a party.
    pub(super) fn has_party(&self, part: &str) -> bool {
        self.parties.contains(part)
    }

    /// Values of a column.
    pub(super) fn values(&self, column: &str) -> &[String] {
        self.at.get(column).map_or(&[], |&at| &self.columns[at].1.texts)
    }

    /// Ends the row.
    pub(super) fn end(self, records: &mut Records, origin: Origin) {
        for (column, values) in self.columns {
            let mut text = values.texts.join(" | ");
            if values.more > 0 {
                text += &format!(" | … (+{})", values.more);
            }
            records.put(&column, &text);
        }
        records.end(origin);
    }
}
