//! ANSI X12, as real files have it: interchanges (ISA … IEA), groups (GS … GE), sets (ST … SE), segments.
//!
//! The ISA shows its separators by position only if nobody trimmed it: they are found by counting elements instead.
//! Counts and missing ends are said, never a reason to refuse.

mod fields;
#[cfg(test)]
mod kinds;
mod meaning;
#[cfg(test)]
mod tests;

use super::decode::Decoder;
use super::message::segments::{Grammar, Segment, Separators, Tokenizer, origin};
use super::message::{Envelope, Labels, MessageReader, Messages, Part, Syntax};
use super::says::{IngestSays, MessagesSay, name};
use super::{Ingested, Reader, Severity, terms};
use crate::saying::Saying;
use crate::table::Origin;
use meaning::{Reading, Shape};

/// Opens the reader for a file that begins with `head`.
pub(super) fn open(file: &str, head: &[u8]) -> Box<dyn Reader> {
    let decoder = Decoder::new(head).or_else("windows-1252");
    Box::new(MessageReader::new(decoder, X12 { tokenizer: Tokenizer::new(), state: State::new(file) }))
}

/// Elements of an ISA.
const ISA_ELEMENTS: usize = 16;
const INTERCHANGE: [&str; 2] = ["ISA", "IEA"];
const GROUP: [&str; 2] = ["GS", "GE"];
const SET: [&str; 2] = ["ST", "SE"];

struct X12 {
    tokenizer: Tokenizer,
    state: State,
}

/// A set that has begun.
struct Set {
    part: Part,
    number: String,
    /// None if it is no shipment.
    reading: Option<Reading>,
}

struct State {
    messages: Messages,
    interchange: Option<Part>,
    group: Option<Part>,
    set: Option<Set>,
    sender: String,
    version: String,
    labels: Labels,
    /// The segment read last.
    last: Origin,
}

impl State {
    fn new(file: &str) -> Self {
        State {
            messages: Messages::new(file),
            interchange: None,
            group: None,
            set: None,
            sender: String::new(),
            version: String::new(),
            labels: Labels::default(),
            last: Origin { line: 1, byte: 0 },
        }
    }

    fn segment(&mut self, segment: &Segment, at: Origin) {
        self.last = at;
        if !segment.ended && segment.tag() != "IEA" {
            self.messages.cut_short(at);
        }
        if let Some(set) = &mut self.set {
            set.part.inside += 1;
        }
        match segment.tag() {
            "ISA" => self.begin_interchange(segment, at),
            "IEA" => {
                self.end_set(None, at);
                self.group = None;
                match self.interchange.take() {
                    Some(interchange) => interchange.end(segment, MessagesSay::CountsGroups, at, &mut self.messages),
                    None => self.messages.never_began(INTERCHANGE, at),
                }
            }
            "GS" => {
                self.end_set(None, at);
                if let Some(interchange) = &mut self.interchange {
                    interchange.inside += 1;
                }
                self.version = segment.element(8).chars().take(6).collect();
                self.group = Some(Part::new(GROUP, segment.element(6), 0, at));
            }
            "GE" => {
                self.end_set(None, at);
                if let Some(group) = self.group.take() {
                    group.end(segment, MessagesSay::CountsSets, at, &mut self.messages);
                }
            }
            "ST" => self.begin_set(segment, at),
            "SE" => self.end_set(Some(segment), at),
            tag => match &mut self.set {
                Some(set) => {
                    if let Some(reading) = &mut set.reading {
                        reading.take(segment, at, &mut self.messages);
                    }
                }
                None if is_tag(tag) => {
                    self.messages.say(Severity::Note, at, &|file, place| Saying::of(MessagesSay::OutsideSet, [file, place]));
                    self.messages.unknown(tag, at);
                }
                None => self.messages.stray(at),
            },
        }
    }

    fn begin_interchange(&mut self, segment: &Segment, at: Origin) {
        self.end_interchange(at);
        // Many write zeros where there is none.
        let secret = |element: usize| !segment.element(element).trim_matches(['0', ' ']).is_empty();
        let envelope = Envelope {
            tag: "ISA",
            sender: segment.element(6),
            recipient: segment.element(8),
            has_password: secret(2) || secret(4),
            is_test: segment.element(15) == "T",
        };
        self.messages.envelope(&envelope, at);
        envelope.sender.clone_into(&mut self.sender);
        self.interchange = Some(Part::new(INTERCHANGE, segment.element(13), 0, at));
    }

    /// At the beginning of another interchange or the end of the file.
    fn end_interchange(&mut self, at: Origin) {
        self.end_set(None, at);
        self.group = None;
        if let Some(interchange) = self.interchange.take() {
            interchange.missing_end(Severity::Note, &mut self.messages);
        }
    }

    fn begin_set(&mut self, segment: &Segment, at: Origin) {
        self.end_set(None, at);
        let number = segment.element(1).to_owned();
        if let Some(group) = &mut self.group {
            group.inside += 1;
        }
        let is_shipment = !fields::NO_SHIPMENTS.iter().any(|(known, _)| *known == number);
        let mut reading = is_shipment.then(|| Reading::new(meaning::shape(&number).unwrap_or(Shape::Lines), at));
        if let Some(reading) = reading.as_mut().filter(|_| !self.sender.is_empty()) {
            reading.tree.party(terms::PLATFORM, 9);
            reading.tree.of_party(terms::ID, &self.sender);
        }
        self.set = Some(Set { part: Part::new(SET, segment.element(2), 1, at), number, reading });
    }

    fn end_set(&mut self, end: Option<&Segment>, at: Origin) {
        let Some(set) = self.set.take() else {
            if end.is_some() {
                self.messages.never_began(SET, at);
            }
            return;
        };
        match end {
            None => set.part.missing_end(Severity::Partly, &mut self.messages),
            Some(end) => set.part.end(end, MessagesSay::CountsSegments, at, &mut self.messages),
        }
        let label = format!("{} {}", set.number, self.version).trim().to_owned();
        self.labels.add(&label);
        if let Some(&(kind, what)) = fields::NO_SHIPMENTS.iter().find(|(known, _)| *known == set.number) {
            return self.messages.no_shipment(kind, what);
        }
        if meaning::shape(&set.number).is_none() {
            self.messages.say(Severity::Note, set.part.at, &|file, place| {
                Saying::of(MessagesSay::UnknownSet, [file, place, name(&set.number)])
            });
        }
        self.messages.count(&label);
        if let Some(mut reading) = set.reading {
            reading.finish(&mut self.messages);
            self.messages.take(&set.number, reading.tree, set.part.at);
        }
    }
}

fn is_tag(tag: &str) -> bool {
    (2..=3).contains(&tag.len())
        && tag.bytes().all(|byte| byte.is_ascii_alphanumeric())
        && tag.as_bytes()[0].is_ascii_alphabetic()
}

struct Feeding<'a> {
    state: &'a mut State,
    decoder: &'a mut Decoder,
}

impl Grammar for Feeding<'_> {
    fn is_envelope(&self, ahead: &str) -> bool {
        ahead.get(..3).is_some_and(|start| start.eq_ignore_ascii_case("ISA"))
            && ahead[3..].chars().next().is_some_and(|next| !next.is_alphanumeric())
    }

    fn separators(&mut self, ahead: &str, before: Option<Separators>) -> (Separators, usize) {
        (separators(ahead).or(before).unwrap_or(USUAL), 0)
    }

    fn segment(&mut self, segment: Segment) {
        let at = origin(&segment, self.decoder.source_of(segment.at));
        self.state.segment(&segment, at);
    }

    fn empty(&mut self, line: u32, at: u64) {
        let byte = self.decoder.source_of(at);
        self.state.messages.empty_segment(Origin { line, byte });
    }

    fn endless(&mut self, line: u32, at: u64) {
        let byte = self.decoder.source_of(at);
        self.state.messages.endless_segment(Origin { line, byte });
    }
}

/// The separators that most have.
const USUAL: Separators = Separators { element: '*', component: None, release: None, terminator: '~', decimal: '.' };

/// The separators that the beginning shows.
fn separators(ahead: &str) -> Option<Separators> {
    let is_break = |symbol: &char| matches!(symbol, '\n' | '\r');
    if !ahead.get(..3).is_some_and(|start| start.eq_ignore_ascii_case("ISA")) {
        // No ISA: the sign after the first tag, and what stands before the next line or set.
        let element = ahead.chars().find(|symbol| !symbol.is_alphanumeric())?;
        let line_end = ahead.lines().find(|line| !line.trim().is_empty()).and_then(|line| line.trim_end().chars().next_back());
        let at_end = line_end.filter(|symbol| !symbol.is_alphanumeric() && *symbol != element && ahead.contains('\n'));
        let inside = ['~', '|', '\''].into_iter().find(|symbol| ahead.contains(*symbol));
        let terminator = at_end.or(inside).unwrap_or('\n');
        return Some(Separators { element, terminator, ..USUAL });
    }
    let mut rest = ahead[3..].chars();
    let element = rest.next()?;
    let mut seen = 1;
    while seen < ISA_ELEMENTS {
        seen += usize::from(rest.next()? == element);
    }
    // ISA16 is the component separator, of one sign; the terminator is the sign after it, if any stands before the GS.
    let until = rest.as_str().find(&format!("GS{element}")).or_else(|| rest.as_str().find(&format!("TA1{element}")));
    let tail = until.and_then(|end| rest.as_str().get(..end)).unwrap_or(rest.as_str());
    let signs: Vec<char> = tail.chars().filter(|symbol| !is_break(symbol) && *symbol != ' ').take(2).collect();
    let terminator = match signs.as_slice() {
        [_, terminator] => *terminator,
        [only] if tail.contains(['\n', '\r']) => {
            // One sign and a line break: the sign ends the segments if the next line ends with it too.
            let line = rest.as_str().get(tail.len()..).and_then(|rest| rest.lines().next()).unwrap_or_default();
            if line.trim_end().ends_with(*only) { *only } else { '\n' }
        }
        [only] => *only,
        _ => '\n',
    };
    Some(Separators { element, terminator, ..USUAL })
}

impl Syntax for X12 {
    fn push(&mut self, text: &str, last: bool, decoder: &mut Decoder) {
        self.tokenizer.push(text, last, &mut Feeding { state: &mut self.state, decoder });
    }

    fn rows(&self) -> u64 {
        self.state.messages.rows()
    }

    fn finish(mut self, decoder: &Decoder) -> Ingested {
        let at = self.state.last;
        self.state.end_interchange(at);
        self.state.messages.wrapped(&self.tokenizer);
        let format = Saying::of(IngestSays::With, [name("ANSI X12"), self.state.labels.list()]);
        self.state.messages.finish(format, decoder)
    }
}
