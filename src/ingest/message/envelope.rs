//! The frame that EDIFACT and X12 share: interchanges, groups and messages, each of which names itself and counts what it
//! holds at its end. Counts that are wrong and ends that are missing are said, never a reason to refuse.

use super::Messages;
use super::segments::{Segment, Tokenizer};
use crate::ingest::says::{FormatSays, HidesSay, MessagesSay, count, name};
use crate::ingest::{HiddenKind, Severity};
use crate::saying::{Saying, Value};
use crate::table::Origin;

/// A part of the frame that has begun.
pub(in crate::ingest) struct Part {
    /// The tags that begin and end it.
    tags: [&'static str; 2],
    reference: String,
    /// Where it begins.
    pub(in crate::ingest) at: Origin,
    /// How many of what it counts it holds.
    pub(in crate::ingest) inside: u64,
}

impl Part {
    /// A part that begins with the first tag and has to end with the second.
    pub(in crate::ingest) fn new(tags: [&'static str; 2], reference: &str, inside: u64, at: Origin) -> Self {
        Part { tags, reference: reference.to_owned(), at, inside }
    }

    /// Says that it has no end.
    pub(in crate::ingest) fn missing_end(&self, severity: Severity, messages: &mut Messages) {
        let [begins, ends] = self.tags;
        messages.say_of(ends, severity, self.at, &|file, place| {
            Saying::of(MessagesSay::NoEnd, [file, place, name(begins), name(ends)])
        });
    }

    /// Compares what its end says, count and reference, with what there was. `counts` says that it counts otherwise.
    pub(in crate::ingest) fn end(&self, end: &Segment, counts: MessagesSay, at: Origin, messages: &mut Messages) {
        let [begins, ends] = self.tags;
        if end.element(1).parse() != Ok(self.inside) {
            messages.say_of(ends, Severity::Note, at, &|file, place| {
                Saying::of(counts, [file, place, name(ends), name(end.element(1)), count(self.inside)])
            });
        }
        let bare = |text: &'_ str| text.trim_start_matches('0').to_owned();
        if bare(end.element(2)) != bare(&self.reference) {
            messages.say_of(ends, Severity::Note, at, &|file, place| {
                Saying::of(MessagesSay::OtherReference, [file, place, name(ends), name(begins)])
            });
        }
    }
}

/// What an interchange's beginning gives away.
pub(in crate::ingest) struct Envelope<'a> {
    pub(in crate::ingest) tag: &'static str,
    pub(in crate::ingest) sender: &'a str,
    pub(in crate::ingest) recipient: &'a str,
    pub(in crate::ingest) has_password: bool,
    pub(in crate::ingest) is_test: bool,
}

/// Kinds of message seen, for the format line.
#[derive(Default)]
pub(in crate::ingest) struct Labels(Vec<String>);

/// So many kinds of message are named in the format line.
const MAX_LABELS: usize = 4;

impl Labels {
    pub(in crate::ingest) fn add(&mut self, label: &str) {
        if self.0.len() <= MAX_LABELS && !self.0.iter().any(|known| known == label) {
            self.0.push(label.to_owned());
        }
    }

    /// "IFTMIN D.96A, IFTSTA D.96A and others".
    pub(in crate::ingest) fn list(&self) -> Value {
        let more = (self.0.len() > MAX_LABELS).then(|| Saying::plain(FormatSays::OtherLabels).into());
        Value::List(self.0.iter().take(MAX_LABELS).map(name).chain(more).collect())
    }
}

impl Messages {
    /// Says what an interchange's beginning gives away.
    pub(in crate::ingest) fn envelope(&mut self, envelope: &Envelope<'_>, at: Origin) {
        let &Envelope { tag, sender, recipient, has_password, is_test } = envelope;
        let within = || Saying::name(tag);
        for (code, id) in [(HidesSay::Sender, sender), (HidesSay::Recipient, recipient)] {
            if !id.is_empty() {
                self.hide(HiddenKind::EnvelopeParty, within(), at, Saying::of(code, [name(id)]));
            }
        }
        if has_password {
            self.hide(HiddenKind::Password, within(), at, Saying::of(HidesSay::Password, [name(tag)]));
        }
        if is_test {
            self.hide(HiddenKind::Property, within(), at, Saying::plain(HidesSay::Test));
            self.say(Severity::Note, at, &|file, place| Saying::of(MessagesSay::IsTest, [file, place, name(tag)]));
        }
    }

    /// A part ends that has not begun.
    pub(in crate::ingest) fn never_began(&mut self, [begins, ends]: [&'static str; 2], at: Origin) {
        self.say_of(ends, Severity::Note, at, &|file, place| {
            Saying::of(MessagesSay::NeverBegan, [file, place, name(ends), name(begins)])
        });
    }

    /// The file ends inside a segment.
    pub(in crate::ingest) fn cut_short(&mut self, at: Origin) {
        self.say(Severity::Partly, at, &|file, place| Saying::of(MessagesSay::CutShort, [file, place]));
    }

    /// Something that is no segment stands between messages.
    pub(in crate::ingest) fn stray(&mut self, at: Origin) {
        self.rows_not_read += 1;
        self.say(Severity::Partly, at, &|file, place| Saying::of(MessagesSay::Stray, [file, place]));
    }

    /// A terminator stands with nothing before it.
    pub(in crate::ingest) fn empty_segment(&mut self, at: Origin) {
        self.say(Severity::Note, at, &|file, place| Saying::of(MessagesSay::EmptySegment, [file, place]));
    }

    /// A segment is longer than a segment may be.
    pub(in crate::ingest) fn endless_segment(&mut self, at: Origin) {
        self.rows_not_read += 1;
        self.say(Severity::Partly, at, &|file, place| Saying::of(MessagesSay::EndlessSegment, [file, place]));
    }

    /// Says how the file was wrapped.
    pub(in crate::ingest) fn wrapped(&mut self, tokenizer: &Tokenizer) {
        if tokenizer.wraps > 0 {
            let (line, times) = (tokenizer.first_wrap, tokenizer.wraps);
            self.warnings.say_times(Severity::Note, Some(line), None, times, &|file, place| {
                Saying::of(MessagesSay::Wrapped, [file, place])
            });
        }
    }
}
