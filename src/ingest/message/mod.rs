//! What readers of messages share: a file of messages under way, its segments, its levels, and values in one form.

mod envelope;
pub(super) mod free_text;
pub(super) mod segments;
#[cfg(test)]
pub(super) mod testing;
mod tree;
pub(super) mod values;

pub(super) use envelope::{Envelope, Labels, Part};
pub(super) use tree::{Level, Tree};

use super::decode::Decoder;
use super::records::Records;
use super::says::{HidesSay, IngestSays, MessagesSay, OtherMessages, count, name};
use super::warning::{Gathered, Sentence};
use super::{Hidden, HiddenKind, Ingested, Place, Reader, Severity};
use crate::saying::{Saying, Value};
use crate::table::Origin;
use crate::table::order;
use std::collections::BTreeMap;

/// Columns that messages have and `terms` does not.
pub(super) const SEAL: &str = "Seal";
/// UN number of dangerous goods.
pub(super) const DANGEROUS: &str = "Dangerous goods";
/// Kind of packages.
pub(super) const PACKAGING: &str = "Package type";
/// Marks on the packages.
pub(super) const MARKS: &str = "Marks";

/// Things of one kind that hide in one kind of place are one entry up to so many kinds of place.
const MAX_HIDDEN: usize = 200;
/// So many unknown tags are named.
const MAX_NAMED: usize = 12;
/// So many sentences are said of one thing that hides.
const MAX_SENTENCES: usize = 12;
/// So many different unknown tags are counted apart.
const MAX_UNKNOWN: usize = 1000;

struct Found {
    kind: HiddenKind,
    within: Saying,
    place: Place,
    /// One sentence or a few.
    says: Vec<Saying>,
    times: u64,
}

impl Found {
    /// All that is said of it, and how many times it was found.
    fn says(self) -> Saying {
        let two = |one: Saying, next: Saying| Saying::of(IngestSays::Both, [one.into(), next.into()]);
        let says = self.says.into_iter().reduce(two).unwrap_or_else(|| Saying::name(""));
        match self.times {
            1 => says,
            times => Saying::of(HidesSay::Times, [says.into(), count(times)]),
        }
    }
}

/// What a file of messages has given so far.
pub(super) struct Messages {
    file: String,
    pub(super) warnings: Gathered,
    found: Vec<Found>,
    tables: Vec<(String, Records)>,
    counts: Vec<(String, u64)>,
    /// Kinds that are no shipments, and what they are.
    others: Vec<(String, OtherMessages, u64)>,
    unknown: BTreeMap<String, (u64, Place)>,
    repeated: usize,
    pub(super) rows_not_read: u64,
}

fn place(origin: Origin) -> Place {
    Place { line: Some(origin.line), byte: Some(origin.byte) }
}

impl Messages {
    pub(super) fn new(file: &str) -> Self {
        Messages {
            file: file.to_owned(),
            warnings: Gathered::new(file),
            found: Vec::new(),
            tables: Vec::new(),
            counts: Vec::new(),
            others: Vec::new(),
            unknown: BTreeMap::new(),
            repeated: 0,
            rows_not_read: 0,
        }
    }

    /// Warns of something at a place.
    #[track_caller]
    pub(super) fn say(&mut self, severity: Severity, at: Origin, sentence: &Sentence<'_>) {
        self.warnings.say(severity, Some(at.line), Some(at.byte), sentence);
    }

    /// The same for things that are told apart by name: the tag of the segment that is wrong.
    #[track_caller]
    fn say_of(&mut self, about: &'static str, severity: Severity, at: Origin, sentence: &Sentence<'_>) {
        self.warnings.say_about(about, severity, Some(at.line), Some(at.byte), sentence);
    }

    /// Counts a message of a kind.
    pub(super) fn count(&mut self, kind: &str) {
        match self.counts.iter_mut().find(|(known, _)| known == kind) {
            Some((_, times)) => *times += 1,
            None => self.counts.push((kind.to_owned(), 1)),
        }
    }

    /// Counts a message that is no shipment: its kind, and what it is ("passenger lists").
    pub(super) fn no_shipment(&mut self, kind: &str, what: OtherMessages) {
        match self.others.iter_mut().find(|(known, _, _)| known == kind) {
            Some((_, _, times)) => *times += 1,
            None => self.others.push((kind.to_owned(), what, 1)),
        }
    }

    /// Makes a message's rows, in the table of its family.
    pub(super) fn take(&mut self, family: &str, tree: Tree, origin: Origin) {
        let left_out = tree.left_out();
        if !self.tables.iter().any(|(known, _)| known == family) {
            self.tables.push((family.to_owned(), Records::new(&self.file, Some(family))));
        }
        let Some((_, records)) = self.tables.iter_mut().find(|(known, _)| known == family) else { return };
        let bare = tree.rows(records, &mut self.repeated);
        let (line, byte) = (Some(origin.line), Some(origin.byte));
        if left_out > 0 {
            self.warnings.say_times(Severity::Partly, line, byte, left_out, &|file, place| {
                Saying::of(MessagesSay::LeftOut, [file, place])
            });
        }
        if bare > 0 {
            self.warnings.say_times(Severity::Partly, line, byte, bare, &|file, place| {
                Saying::of(MessagesSay::NotRepeated, [file, place, count(tree::MAX_REPEATED >> 20)])
            });
        }
    }

    /// Rows so far.
    pub(super) fn rows(&self) -> u64 {
        self.tables.iter().map(|(_, records)| records.len() as u64).sum()
    }

    /// Counts a segment or line that no column has a place for.
    pub(super) fn unknown(&mut self, tag: &str, origin: Origin) {
        let known = self.unknown.contains_key(tag);
        let tag = if known || self.unknown.len() < MAX_UNKNOWN { tag } else { "…" };
        let short: String = tag.chars().take(8).collect();
        self.unknown.entry(short).or_insert((0, place(origin))).0 += 1;
    }

    /// Says that something hides in a kind of place; the second time there, it is counted.
    pub(super) fn hide(&mut self, kind: HiddenKind, within: Saying, origin: Origin, says: Saying) {
        let same = |found: &&mut Found| found.kind == kind && found.within == within;
        let is_full = self.found.len() >= MAX_HIDDEN;
        match self.found.iter_mut().find(same) {
            Some(found) if kind == HiddenKind::EnvelopeParty || kind == HiddenKind::Property => {
                if found.says.len() < MAX_SENTENCES && !found.says.contains(&says) {
                    found.says.push(says);
                }
            }
            Some(found) => found.times += 1,
            None if is_full => {}
            None => self.found.push(Found { kind, within, place: place(origin), says: vec![says], times: 1 }),
        }
    }

    /// Looks for contacts in free text, already joined.
    pub(super) fn free_text(&mut self, within: &str, origin: Origin, text: &str) {
        for (contact, found) in free_text::contacts(text) {
            self.hide(HiddenKind::FreeText, contact.within(within), origin, contact.says(found));
        }
    }

    /// Joins the pieces of a free text and looks for contacts in it; for e-mail addresses also as
    /// if each piece went on in the next, because writers cut at widths of their own.
    pub(super) fn pieces<S: AsRef<str>>(&mut self, within: &str, origin: Origin, pieces: &[S], widths: &[usize]) -> String {
        let text = free_text::join(pieces, widths);
        self.free_text(within, origin, &text);
        if pieces.len() > 1 {
            let tight: String = pieces.iter().map(|piece| piece.as_ref().trim()).collect();
            let known = free_text::contacts(&text);
            for (contact, found) in free_text::contacts(&tight) {
                if contact == free_text::Contact::Email && !known.iter().any(|(kind, _)| *kind == contact) {
                    let says = Saying::of(HidesSay::EmailCut, [name(found)]);
                    self.hide(HiddenKind::FreeText, contact.within(within), origin, says);
                }
            }
        }
        text
    }

    /// Ends the file. `format` says what it is.
    pub(super) fn finish(mut self, format: Saying, decoder: &Decoder) -> Ingested {
        decoder.say_replaced(&mut self.warnings);
        if let Some((_, first)) = self.unknown.values().min_by_key(|(_, place)| place.byte) {
            let times = self.unknown.values().map(|(times, _)| times).sum();
            let first = *first;
            let mut by_count: Vec<(&String, u64)> = self.unknown.iter().map(|(tag, (times, _))| (tag, *times)).collect();
            order::sort_by_key(&mut by_count, |&(tag, times)| (std::cmp::Reverse(times), tag));
            let more = by_count.len().saturating_sub(MAX_NAMED);
            let more = (more > 0).then(|| Saying::of(MessagesSay::OtherTags, [count(more)]));
            let named = by_count.iter().take(MAX_NAMED);
            let named = named.map(|&(tag, times)| Saying::of(IngestSays::With, [name(tag), count(times)]));
            let named = Value::List(named.chain(more).map(Value::from).collect());
            self.warnings.say_times(Severity::Note, first.line, first.byte, times, &|file, place| {
                Saying::of(MessagesSay::NoColumn, [file, place, named.clone()])
            });
        }
        let rows = self.rows();
        if !self.others.is_empty() {
            let kinds = self
                .others
                .iter()
                .map(|(kind, what, _)| Saying::of(MessagesSay::KindIs, [name(kind), Saying::plain(*what).into()]).into());
            let kinds = Value::List(kinds.collect());
            let times = self.others.iter().map(|(_, _, times)| times).sum();
            let (severity, code) = match rows {
                0 => (Severity::Unreadable, MessagesSay::NoShipments),
                _ => (Severity::Note, MessagesSay::SomeNoShipments),
            };
            self.warnings.say_times(severity, None, None, times, &|file, _| Saying::of(code, [file, kinds.clone()]));
        } else if rows == 0 {
            self.warnings.say(Severity::Unreadable, None, None, &|file, _| Saying::of(MessagesSay::SaysNothing, [file]));
        }
        let passed_over: u64 = self.tables.iter().map(|(_, records)| records.passed_over()).sum();
        if passed_over > 0 {
            self.warnings
                .say_times(Severity::Partly, None, None, passed_over, &|file, _| Saying::of(MessagesSay::MoreColumns, [file]));
        }
        for (_, records) in &self.tables {
            self.rows_not_read += records.say_no_room(&mut self.warnings);
        }
        let others = self.others.into_iter().map(|(kind, _, times)| (kind, times));
        let messages = self.counts.into_iter().chain(others).map(|(kind, times)| (Saying::name(kind), times)).collect();
        let hidden = self.found.into_iter().map(|found| Hidden {
            kind: found.kind,
            within: found.within.clone(),
            place: Some(found.place),
            says: found.says(),
        });
        Ingested {
            hidden: hidden.collect(),
            tables: self.tables.into_iter().filter_map(|(_, records)| records.finish()).collect(),
            format,
            rows_not_read: self.rows_not_read,
            warnings: self.warnings.into_list(),
            messages,
        }
    }
}

/// A syntax of messages, fed with decoded text.
pub(super) trait Syntax {
    /// The next text, the `last` or not. The decoder knows the bytes of the file.
    fn push(&mut self, text: &str, last: bool, decoder: &mut Decoder);
    /// Rows so far.
    fn rows(&self) -> u64;
    /// The end of the file.
    fn finish(self, decoder: &Decoder) -> Ingested;
}

/// Reads a file in a syntax: decodes, and hands on.
pub(super) struct MessageReader<S> {
    decoder: Decoder,
    text: String,
    syntax: S,
}

impl<S: Syntax> MessageReader<S> {
    pub(super) fn new(decoder: Decoder, syntax: S) -> Self {
        MessageReader { decoder, text: String::new(), syntax }
    }
}

impl<S: Syntax> Reader for MessageReader<S> {
    fn feed(&mut self, chunk: &[u8]) {
        self.text.clear();
        self.decoder.decode(chunk, false, &mut self.text);
        self.syntax.push(&self.text, false, &mut self.decoder);
    }

    fn rows(&self) -> u64 {
        self.syntax.rows()
    }

    fn finish(mut self: Box<Self>) -> Ingested {
        self.text.clear();
        self.decoder.decode(&[], true, &mut self.text);
        self.syntax.push(&self.text, true, &mut self.decoder);
        self.syntax.finish(&self.decoder)
    }
}
