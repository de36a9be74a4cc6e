//! The frame that EDIFACT and X12 share: interchanges, groups and messages, each of which names itself and counts what it
//! holds at its end. Counts that are wrong and ends that are missing are said, never a reason to refuse.

use super::Messages;
use super::segments::{Segment, Tokenizer};
use crate::ingest::{HiddenKind, Severity};
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
        let text = format!("what {begins} begins here has no end ({ends}); what is there of it is read. Was the file cut short?");
        messages.say_of(ends, severity, self.at, &text);
    }

    /// Compares what its end says, count and reference, with what there was. `holds`: what it counts, "segments".
    pub(in crate::ingest) fn end(&self, end: &Segment, holds: &str, at: Origin, messages: &mut Messages) {
        let [begins, ends] = self.tags;
        if end.element(1).parse() != Ok(self.inside) {
            let text =
                format!("{ends} counts {} {holds}; there are {}. All that are there are read.", end.element(1), self.inside);
            messages.say_of(ends, Severity::Note, at, &text);
        }
        let bare = |text: &'_ str| text.trim_start_matches('0').to_owned();
        if bare(end.element(2)) != bare(&self.reference) {
            messages.say_of(ends, Severity::Note, at, &format!("the reference in {ends} is not that of {begins}."));
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

    /// "IFTMIN D.96A and IFTSTA D.96A and others".
    pub(in crate::ingest) fn words(&self) -> String {
        let more = if self.0.len() > MAX_LABELS { " and others" } else { "" };
        self.0[..self.0.len().min(MAX_LABELS)].join(" and ") + more
    }
}

impl Messages {
    /// Says what an interchange's beginning gives away.
    pub(in crate::ingest) fn envelope(&mut self, envelope: &Envelope<'_>, at: Origin) {
        let &Envelope { tag, sender, recipient, has_password, is_test } = envelope;
        for (who, id) in [("Sender", sender), ("Recipient", recipient)] {
            if !id.is_empty() {
                self.hide(HiddenKind::EnvelopeParty, tag, at, &format!("{who} in the envelope: {id}."));
            }
        }
        if has_password {
            let says = format!("The envelope ({tag}) holds a password of the recipient's system, in plain text.");
            self.hide(HiddenKind::Password, tag, at, &says);
        }
        if is_test {
            self.hide(HiddenKind::Property, tag, at, "The envelope says that this is a test.");
            self.say(Severity::Note, at, &format!("the interchange is marked as a test ({tag})."));
        }
    }

    /// A part ends that has not begun.
    pub(in crate::ingest) fn never_began(&mut self, [begins, ends]: [&'static str; 2], at: Origin) {
        self.say_of(ends, Severity::Note, at, &format!("{ends} ends what has not begun ({begins})."));
    }

    /// The file ends inside a segment.
    pub(in crate::ingest) fn cut_short(&mut self, at: Origin) {
        self.say(Severity::Partly, at, "the file ends inside this segment; what is there of it is read. Was the file cut short?");
    }

    /// Something that is no segment stands between messages.
    pub(in crate::ingest) fn stray(&mut self, at: Origin) {
        self.rows_not_read += 1;
        self.say(Severity::Partly, at, "this is no segment of a message; it is passed over.");
    }

    /// A terminator stands with nothing before it.
    pub(in crate::ingest) fn empty_segment(&mut self, at: Origin) {
        self.say(Severity::Note, at, "a terminator stands with no segment before it; nothing is lost.");
    }

    /// A segment is longer than a segment may be.
    pub(in crate::ingest) fn endless_segment(&mut self, at: Origin) {
        self.rows_not_read += 1;
        self.say(Severity::Partly, at, "a segment goes on for more than a million characters without an end; it is passed over.");
    }

    /// Says how the file was wrapped.
    pub(in crate::ingest) fn wrapped(&mut self, tokenizer: &Tokenizer) {
        if tokenizer.wraps > 0 {
            let (line, times) = (tokenizer.first_wrap, tokenizer.wraps);
            self.warnings.add_times(Severity::Note, Some(line), None, times, &|file, place| {
                format!("{file} is wrapped: lines break inside segments, first in the one at {place}. The breaks are taken out.")
            });
        }
    }
}
