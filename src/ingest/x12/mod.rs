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
use super::message::{MessageReader, Messages, Syntax};
use super::{HiddenKind, Ingested, Reader, Severity, terms};
use crate::table::Origin;
use meaning::{Reading, Shape};

/// Opens the reader for a file that begins with `head`.
pub(super) fn open(file: &str, head: &[u8]) -> Box<dyn Reader> {
    let decoder = Decoder::new(head).or_else("windows-1252");
    Box::new(MessageReader::new(decoder, X12 { tokenizer: Tokenizer::new(), state: State::new(file) }))
}

/// Elements of an ISA.
const ISA_ELEMENTS: usize = 16;
/// So many kinds of set are named in the format line.
const MAX_LABELS: usize = 6;

struct X12 {
    tokenizer: Tokenizer,
    state: State,
}

/// A set that has begun.
struct Set {
    number: String,
    control: String,
    segments: u64,
    origin: Origin,
    /// None if it is no shipment.
    reading: Option<Reading>,
}

/// A counted part of the envelope that has begun.
struct Part {
    control: String,
    inside: u64,
}

struct State {
    messages: Messages,
    interchange: Option<Part>,
    group: Option<Part>,
    set: Option<Set>,
    sender: String,
    version: String,
    labels: Vec<String>,
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
            labels: Vec::new(),
            last: Origin { line: 1, byte: 0 },
        }
    }

    fn segment(&mut self, segment: &Segment, at: Origin) {
        self.last = at;
        if !segment.ended && segment.tag() != "IEA" {
            self.messages.say(
                Severity::Partly,
                at,
                "the file ends inside this segment; what is there of it is read. Was the file cut short?",
            );
        }
        if let Some(set) = &mut self.set {
            set.segments += 1;
        }
        match segment.tag() {
            "ISA" => self.begin_interchange(segment, at),
            "IEA" => self.end_interchange(segment, at),
            "GS" => {
                self.end_set(None, at);
                if let Some(interchange) = &mut self.interchange {
                    interchange.inside += 1;
                }
                self.version = segment.element(8).chars().take(6).collect();
                self.group = Some(Part { control: segment.element(6).to_owned(), inside: 0 });
            }
            "GE" => self.end_group(segment, at),
            "ST" => {
                self.end_set(None, at);
                self.begin(segment.element(1), segment.element(2), at);
            }
            "SE" => self.end_set(Some(segment), at),
            tag => match &mut self.set {
                Some(set) => {
                    if let Some(reading) = &mut set.reading {
                        reading.take(segment, at, &mut self.messages);
                    }
                }
                None if is_tag(tag) => {
                    self.messages.say(
                        Severity::Note,
                        at,
                        "segments stand outside any set (no ST before them); they are passed over.",
                    );
                    self.messages.unknown(tag, at);
                }
                None => {
                    self.messages.rows_not_read += 1;
                    self.messages.say(Severity::Partly, at, "this is no segment of a message; it is passed over.");
                }
            },
        }
    }

    fn begin_interchange(&mut self, segment: &Segment, at: Origin) {
        self.end_set(None, at);
        self.close_interchange(at);
        for (who, element) in [("Sender", 6), ("Recipient", 8)] {
            let id = segment.element(element);
            if !id.is_empty() {
                self.messages.hide(HiddenKind::EnvelopeParty, "ISA", at, &format!("{who} in the envelope: {id}."));
            }
        }
        // Many write zeros where there is none.
        let secret = |element: usize| !segment.element(element).trim_matches(['0', ' ']).is_empty();
        if secret(2) || secret(4) {
            self.messages.hide(
                HiddenKind::Password,
                "ISA",
                at,
                "The envelope (ISA) holds a password of the recipient's system, in plain text.",
            );
        }
        if segment.element(15) == "T" {
            self.messages.hide(HiddenKind::Property, "ISA", at, "The envelope says that this is a test.");
            self.messages.say(Severity::Note, at, "the interchange is marked as a test (ISA15).");
        }
        self.sender = segment.element(6).to_owned();
        self.interchange = Some(Part { control: segment.element(13).to_owned(), inside: 0 });
    }

    fn end_interchange(&mut self, segment: &Segment, at: Origin) {
        self.end_set(None, at);
        self.group = None;
        let Some(interchange) = self.interchange.take() else {
            return self.messages.say(Severity::Note, at, "an interchange ends (IEA) that has not begun (ISA).");
        };
        if segment.element(1).parse() != Ok(interchange.inside) {
            let text = format!(
                "IEA counts {} groups; there are {}. All that are there are read.",
                segment.element(1),
                interchange.inside
            );
            self.messages.say(Severity::Note, at, &text);
        }
        if segment.element(2).trim_start_matches('0') != interchange.control.trim_start_matches('0') {
            self.messages.say(Severity::Note, at, "the control number in IEA is not that of ISA.");
        }
    }

    fn close_interchange(&mut self, at: Origin) {
        self.group = None;
        if self.interchange.take().is_some() {
            self.messages.say(
                Severity::Note,
                at,
                "the interchange has no end (IEA). If the file was cut short, the last sets are missing.",
            );
        }
    }

    fn end_group(&mut self, segment: &Segment, at: Origin) {
        self.end_set(None, at);
        if let Some(group) = self.group.take() {
            if segment.element(1).parse() != Ok(group.inside) {
                let text =
                    format!("GE counts {} sets; there are {}. All that are there are read.", segment.element(1), group.inside);
                self.messages.say(Severity::Note, at, &text);
            }
            if segment.element(2).trim_start_matches('0') != group.control.trim_start_matches('0') {
                self.messages.say(Severity::Note, at, "the control number in GE is not that of GS.");
            }
        }
    }

    fn begin(&mut self, number: &str, control: &str, at: Origin) {
        if let Some(group) = &mut self.group {
            group.inside += 1;
        }
        let is_shipment = !fields::NO_SHIPMENTS.iter().any(|(known, _)| *known == number);
        let mut reading = is_shipment.then(|| Reading::new(meaning::shape(number).unwrap_or(Shape::Lines), at));
        if let Some(reading) = &mut reading
            && !self.sender.is_empty()
        {
            reading.tree.party(terms::PLATFORM, 9);
            reading.tree.of_party(terms::ID, &self.sender);
        }
        self.set = Some(Set { number: number.to_owned(), control: control.to_owned(), segments: 1, origin: at, reading });
    }

    fn end_set(&mut self, end: Option<&Segment>, at: Origin) {
        let Some(set) = self.set.take() else {
            if end.is_some() {
                self.messages.say(Severity::Note, at, "a set ends (SE) that has not begun (ST).");
            }
            return;
        };
        match end {
            None => self.messages.say(
                Severity::Partly,
                set.origin,
                "the set that begins here has no end (SE); what is there of it is read.",
            ),
            Some(end) => {
                if end.element(1).parse() != Ok(set.segments) {
                    let text =
                        format!("SE counts {} segments; the set has {}. It is read as it stands.", end.element(1), set.segments);
                    self.messages.say(Severity::Note, at, &text);
                }
                if end.element(2) != set.control {
                    self.messages.say(Severity::Note, at, "the control number in SE is not that of ST.");
                }
            }
        }
        let label = format!("{} {}", set.number, self.version).trim().to_owned();
        if !self.labels.contains(&label) && self.labels.len() <= MAX_LABELS {
            self.labels.push(label.clone());
        }
        if let Some(&(kind, what)) = fields::NO_SHIPMENTS.iter().find(|(known, _)| *known == set.number) {
            return self.messages.no_shipment(kind, what);
        }
        if meaning::shape(&set.number).is_none() {
            let text = format!(
                "{} is no set of shipments that is known here; it is read by the segments that all sets share.",
                set.number
            );
            self.messages.say(Severity::Note, set.origin, &text);
        }
        self.messages.count(&label);
        if let Some(mut reading) = set.reading {
            reading.finish(&mut self.messages);
            self.messages.take(&set.number, reading.tree, set.origin);
        }
    }

    fn format(&self) -> String {
        let mut labels = self.labels.clone();
        let more = if labels.len() > MAX_LABELS { " and others" } else { "" };
        labels.truncate(MAX_LABELS);
        format!("ANSI X12 ({}{more})", labels.join(" and "))
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
        let at = Origin { line, byte: self.decoder.source_of(at) };
        self.state.messages.say(Severity::Note, at, "a terminator stands with no segment before it; nothing is lost.");
    }

    fn endless(&mut self, line: u32, at: u64) {
        let at = Origin { line, byte: self.decoder.source_of(at) };
        self.state.messages.rows_not_read += 1;
        self.state.messages.say(
            Severity::Partly,
            at,
            "a segment goes on for more than a million characters without an end; it is passed over.",
        );
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
        self.state.end_set(None, at);
        self.state.close_interchange(at);
        if self.tokenizer.wraps > 0 {
            let (line, times) = (self.tokenizer.first_wrap, self.tokenizer.wraps);
            self.state.messages.warnings.add_times(Severity::Note, Some(line), None, times, &|file, place| {
                format!("{file} is wrapped: lines break inside segments, first in the one at {place}. The breaks are taken out.")
            });
        }
        let format = self.state.format();
        self.state.messages.finish(format, decoder)
    }
}
