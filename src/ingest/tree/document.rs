//! From trees to a table: what the documents are, their rows, what hides in them.

use super::Tree;
use super::generic::{self, Around, Leave};
use super::leaks::Leaks;
use super::profile::Prepared;
use super::profiles::{self, Message, Recognised};
use super::row::Row;
use crate::ingest::decode::Decoder;
use crate::ingest::records::{MAX_RECORD_COLUMNS, Records};
use crate::ingest::says::{DocumentSays, FormatSays, TreesSay, count, name};
use crate::ingest::warning::Gathered;
use crate::ingest::{Ingested, Place, Severity};
use crate::saying::{Saying, Value};
use std::collections::BTreeMap;

/// A text that no column of a profile asks for is kept up to so many bytes: labels and signatures embedded in a file
/// are longer, and say nothing in a cell.
const MAX_FURTHER_TEXT: usize = 2000;
/// Without a profile a text is kept up to so many bytes.
const MAX_TEXT: usize = 32 << 10;

/// A whole file as text.
pub(in crate::ingest) struct Document {
    pub(in crate::ingest) text: String,
    /// Knows the byte of the file for each byte of the text.
    pub(in crate::ingest) decoder: Decoder,
}

impl Document {
    /// Decodes a whole file.
    pub(in crate::ingest) fn decode(bytes: Vec<u8>) -> Self {
        let mut decoder = Decoder::new(&bytes);
        let mut text = String::with_capacity(bytes.len());
        decoder.decode(&bytes, true, &mut text);
        Document { text, decoder }
    }
}

/// A file of documents being read: trees go in, a table comes out.
pub(in crate::ingest) struct Reading {
    file: String,
    /// The namespace of the root, if it is XML.
    namespace: Option<String>,
    records: Option<Records>,
    /// What the documents are, once some were seen.
    recognised: Option<Recognised>,
    /// Documents of a kind that counts as a message.
    documents: u64,
    /// Rows that do, by their own kind; "" where they say none.
    messages: BTreeMap<String, u64>,
    leaks: Leaks,
    left_out: BTreeMap<String, u64>,
    /// What its owner should know.
    pub(in crate::ingest) warnings: Gathered,
    /// Records that could not be read.
    pub(in crate::ingest) rows_not_read: u64,
}

impl Reading {
    /// Of a file; `namespace` is that of the root element if it is XML.
    pub(in crate::ingest) fn new(file: &str, namespace: Option<String>) -> Self {
        Reading {
            file: file.to_owned(),
            namespace,
            records: None,
            recognised: None,
            documents: 0,
            messages: BTreeMap::new(),
            leaks: Leaks::default(),
            left_out: BTreeMap::new(),
            warnings: Gathered::new(file),
            rows_not_read: 0,
        }
    }

    /// Rows so far.
    pub(in crate::ingest) fn rows(&self) -> u64 {
        self.records.as_ref().map_or(0, |records| records.len() as u64)
    }

    /// The namespace of the root element, once it is known.
    pub(in crate::ingest) fn set_namespace(&mut self, namespace: String) {
        self.namespace = Some(namespace);
    }

    /// A comment in the file's source.
    pub(in crate::ingest) fn comment(&mut self, text: &str, place: Place) {
        self.leaks.comment(text, place);
    }

    /// Takes the documents of a tree.
    pub(in crate::ingest) fn take(&mut self, tree: &mut Tree) {
        tree.close_all();
        if self.recognised.is_none() && self.records.is_none() {
            self.recognised = profiles::recognise(tree, self.namespace.as_deref());
        }
        let recognised = self.recognised.as_ref();
        if recognised.is_some_and(|recognised| recognised.linked) {
            tree.follow_links();
        }
        tree.index_entries(&["VocabularyElement", "vocabularyElementList"]);
        let tree = &*tree;
        let records = self.records.get_or_insert_with(|| Records::new(&self.file, None));
        let mut used = vec![false; tree.len()];
        let mut around = Around::default();
        match recognised {
            Some(recognised) => {
                let prepared = Prepared::new(recognised.profile, tree);
                let documents: Vec<_> =
                    tree.documents().into_iter().map(|document| (document, prepared.rows(tree, document))).collect();
                let all: Vec<_> = documents.iter().flat_map(|(_, rows)| rows.iter().copied()).collect();
                let holds_rows = generic::mark_rows(tree, &all);
                let mut is_row = vec![false; tree.len()];
                all.iter().for_each(|row| is_row[row.0 as usize] = true);
                for (document, rows) in documents {
                    if let Message::Document(_) = &recognised.message {
                        self.documents += 1;
                    }
                    for at in rows {
                        let mut row = Row::default();
                        prepared.fill(tree, at, document, &is_row, &mut row, &mut used);
                        if let Message::Row(column) = recognised.message {
                            let kind = row.values(column).first().cloned().unwrap_or_default();
                            *self.messages.entry(kind).or_default() += 1;
                        }
                        let leave = Leave {
                            used: &used,
                            rows: &holds_rows,
                            is_row: &is_row,
                            noise: recognised.profile.noise,
                            longest: MAX_FURTHER_TEXT,
                        };
                        generic::fill(tree, at, document, &mut row, &mut around, &leave);
                        row.end(records, tree.origin(at));
                    }
                }
                for (name, times) in prepared.left_out() {
                    *self.left_out.entry(name.to_owned()).or_default() += times;
                }
            }
            None => {
                let rows = generic::rows(tree);
                let holds_rows = generic::mark_rows(tree, &rows);
                let leave = Leave {
                    used: &used,
                    rows: &holds_rows,
                    is_row: &[],
                    noise: &["schemaLocation", "noNamespaceSchemaLocation"],
                    longest: MAX_TEXT,
                };
                let documents = tree.documents();
                for at in rows {
                    // The document that the row stands in: rows and documents are in the same order.
                    let document = documents[documents.partition_point(|&document| document <= at).saturating_sub(1)];
                    let mut row = Row::default();
                    generic::fill(tree, at, document, &mut row, &mut around, &leave);
                    row.end(records, tree.origin(at));
                }
            }
        }
        for (name, times) in around.into_left_out() {
            *self.left_out.entry(name).or_default() += times;
        }
        self.leaks.scan(tree, recognised.map(|recognised| recognised.profile));
    }

    /// The end of the file. `otherwise` names the format if the documents are of no known kind.
    pub(in crate::ingest) fn finish(mut self, otherwise: Saying, encoding: &str) -> Ingested {
        let (mut format, document) = match self.recognised {
            Some(Recognised { format, message: Message::Document(kind), .. }) => (format, Some(kind)),
            Some(recognised) => (recognised.format, None),
            None => (otherwise, None),
        };
        let by_row = self.messages.into_iter().map(|(kind, times)| match kind.as_str() {
            "" => (Saying::plain(DocumentSays::Event), times),
            _ => (Saying::name(kind), times),
        });
        let by_document = document.map(|kind| (kind, self.documents)).filter(|(_, times)| *times > 0);
        let messages = by_document.into_iter().chain(by_row).collect();
        if encoding != "UTF-8" {
            format = Saying::of(FormatSays::InEncoding, [format.into(), name(encoding)]);
        }
        let passed_over = self.records.as_ref().map_or(0, Records::passed_over);
        if passed_over > 0 {
            self.warnings.say_times(Severity::Partly, None, None, passed_over, &|file, _| {
                Saying::of(TreesSay::MoreFields, [file, count(MAX_RECORD_COLUMNS), count(passed_over)])
            });
        }
        if let Some(records) = &self.records {
            self.rows_not_read += records.say_no_room(&mut self.warnings);
        }
        if !self.left_out.is_empty() {
            let names = Value::List(self.left_out.keys().take(5).map(name).collect());
            self.warnings.say(Severity::Note, None, None, &|file, _| Saying::of(TreesSay::LongLists, [file, names.clone()]));
        }
        let table = self.records.and_then(Records::finish);
        if table.is_none() {
            self.warnings
                .say(Severity::Unreadable, None, None, &|file, _| Saying::of(TreesSay::NoRecord, [file, format.clone().into()]));
        }
        Ingested {
            tables: table.into_iter().collect(),
            format,
            rows_not_read: self.rows_not_read,
            warnings: self.warnings.into_list(),
            messages,
            hidden: self.leaks.into_list(),
        }
    }
}
