//! UN/EDIFACT, as real files have it: interchanges (UNB), messages (UNH … UNT), segments.
//!
//! The separators are those that the beginning shows, not those it promises: a UNA may be short or wrapped, a line
//! break may stand for the terminator. Counts and missing ends are said, never a reason to refuse.

mod codes;
#[cfg(test)]
mod kinds;
mod meaning;
#[cfg(test)]
mod tests;

use super::decode::Decoder;
use super::message::segments::{Grammar, Segment, Separators, Tokenizer, origin};
use super::message::{Envelope, Labels, MessageReader, Messages, Part, Syntax};
use super::says::{FormatSays, IngestSays, MessagesSay, name};
use super::{Ingested, Reader, Severity};
use crate::saying::{Saying, Value};
use crate::table::Origin;
use meaning::{Reading, Shape};

/// Opens the reader for a file that begins with `head`.
pub(super) fn open(file: &str, head: &[u8]) -> Box<dyn Reader> {
    let decoder = Decoder::new(head).or_else(named_encoding(head));
    Box::new(MessageReader::new(decoder, Edifact { tokenizer: Tokenizer::new(), state: State::new(file) }))
}

/// The encoding that UNB's syntax identifier names, for bytes that are no UTF-8.
fn named_encoding(head: &[u8]) -> &'static str {
    let names = [(&b"UNOD"[..], "iso-8859-2"), (b"UNOE", "iso-8859-5"), (b"UNOF", "iso-8859-7")];
    let head = &head[..head.len().min(200)];
    let named = names.iter().find(|(name, _)| head.windows(4).any(|window| window == *name));
    named.map_or("windows-1252", |(_, label)| label)
}

struct Edifact {
    tokenizer: Tokenizer,
    state: State,
}

const INTERCHANGE: [&str; 2] = ["UNB", "UNZ"];
const MESSAGE: [&str; 2] = ["UNH", "UNT"];

/// A message that has begun.
struct Message {
    part: Part,
    /// "IFTMIN", or "" where UNH says nothing.
    kind: String,
    /// "D.96A".
    version: String,
    /// None if it is no shipment.
    reading: Option<Reading>,
    /// Tags seen, to guess the kind where UNH says none.
    tags: Vec<String>,
}

struct State {
    messages: Messages,
    /// The interchange that has begun, and its sender.
    interchange: Option<(Part, String)>,
    message: Option<Message>,
    decimal: char,
    /// "UNOC".
    syntaxes: Vec<String>,
    labels: Labels,
    /// Whether a UNA has just said the separators.
    began: bool,
    /// The segment read last.
    last: Origin,
}

/// Of so many tags of a message without a type its kind is guessed.
const MAX_TAGS: usize = 40;
/// So many syntaxes are named in the format line.
const MAX_SYNTAXES: usize = 4;

impl State {
    fn new(file: &str) -> Self {
        State {
            messages: Messages::new(file),
            interchange: None,
            message: None,
            decimal: '.',
            syntaxes: Vec::new(),
            labels: Labels::default(),
            began: false,
            last: Origin { line: 1, byte: 0 },
        }
    }

    fn segment(&mut self, segment: &Segment, at: Origin) {
        self.last = at;
        if !segment.ended && segment.tag() != "UNZ" {
            self.messages.cut_short(at);
        }
        if let Some(message) = &mut self.message {
            message.part.inside += 1;
        }
        match segment.tag() {
            "UNA" => {}
            "UNB" => self.begin_interchange(segment, at),
            "UNZ" => {
                self.end_message(None, at);
                match self.interchange.take() {
                    Some((interchange, _)) => interchange.end(segment, MessagesSay::CountsMessages, at, &mut self.messages),
                    None => self.messages.never_began(INTERCHANGE, at),
                }
            }
            "UNH" => {
                let said = [segment.component(2, 2), segment.component(2, 3)];
                let version = said.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(".");
                self.begin_message(segment.component(2, 1), version, segment.element(1), at);
            }
            "UNT" => self.end_message(Some(segment), at),
            "UNG" | "UNE" if self.message.is_none() => {}
            tag => match &mut self.message {
                Some(message) => {
                    if message.kind.is_empty() && message.tags.len() < MAX_TAGS {
                        message.tags.push(tag.to_owned());
                    }
                    if let Some(reading) = &mut message.reading {
                        reading.take(segment, at, &mut self.messages);
                    }
                }
                None if is_tag(tag) => {
                    self.messages.say(Severity::Note, at, &|file, place| Saying::of(MessagesSay::OutsideMessage, [file, place]));
                    self.begin_message("", String::new(), "", at);
                    self.segment(segment, at);
                }
                None => self.messages.stray(at),
            },
        }
    }

    fn begin_interchange(&mut self, segment: &Segment, at: Origin) {
        self.end_interchange(at);
        let syntax = segment.component(1, 1).to_owned();
        if !syntax.is_empty() && !self.syntaxes.contains(&syntax) && self.syntaxes.len() < MAX_SYNTAXES {
            self.syntaxes.push(syntax);
        }
        let envelope = Envelope {
            tag: "UNB",
            sender: segment.component(2, 1),
            recipient: segment.component(3, 1),
            has_password: !segment.component(6, 1).is_empty(),
            is_test: segment.element(11) == "1",
        };
        self.messages.envelope(&envelope, at);
        self.interchange = Some((Part::new(INTERCHANGE, segment.component(5, 1), 0, at), envelope.sender.to_owned()));
    }

    /// At the beginning of another interchange or the end of the file.
    fn end_interchange(&mut self, at: Origin) {
        self.end_message(None, at);
        if let Some((interchange, _)) = self.interchange.take() {
            interchange.missing_end(Severity::Note, &mut self.messages);
        }
    }

    fn begin_message(&mut self, kind: &str, version: String, reference: &str, at: Origin) {
        self.end_message(None, at);
        let kind = kind.to_ascii_uppercase();
        let is_shipment = !codes::NO_SHIPMENTS.iter().any(|(known, _)| *known == kind);
        let (shape, number) = meaning::shape(&kind).unwrap_or((Shape::Goods, crate::ingest::terms::REFERENCE));
        let mut reading = is_shipment.then(|| Reading::new(shape, number, self.decimal, at));
        if let Some((interchange, sender)) = &mut self.interchange {
            interchange.inside += 1;
            if let Some(reading) = reading.as_mut().filter(|_| !sender.is_empty()) {
                // The sender counts as the platform unless the message names one.
                reading.tree.party(crate::ingest::terms::PLATFORM, 9);
                reading.tree.of_party(crate::ingest::terms::ID, sender);
            }
        }
        let part = Part::new(MESSAGE, reference, 1, at);
        self.message = Some(Message { part, kind, version, reading, tags: Vec::new() });
    }

    fn end_message(&mut self, end: Option<&Segment>, at: Origin) {
        let Some(message) = self.message.take() else {
            if end.is_some() {
                self.messages.never_began(MESSAGE, at);
            }
            return;
        };
        match end {
            None => message.part.missing_end(Severity::Partly, &mut self.messages),
            Some(end) => message.part.end(end, MessagesSay::CountsSegments, at, &mut self.messages),
        }
        let kind = if message.kind.is_empty() {
            let guessed = guess(&message.tags);
            self.messages.say(Severity::Note, message.part.at, &|file, place| {
                Saying::of(MessagesSay::Guessed, [file, place, name(guessed)])
            });
            guessed.to_owned()
        } else {
            message.kind
        };
        let label = format!("{kind} {}", message.version);
        self.labels.add(label.trim());
        if let Some(&(kind, what)) = codes::NO_SHIPMENTS.iter().find(|(known, _)| *known == kind) {
            return self.messages.no_shipment(kind, what);
        }
        if meaning::shape(&kind).is_none() {
            self.messages.say(Severity::Note, message.part.at, &|file, place| {
                Saying::of(MessagesSay::UnknownMessage, [file, place, name(&kind)])
            });
        }
        self.messages.count(label.trim());
        if let Some(reading) = message.reading {
            self.messages.take(&kind, reading.finish(), message.part.at);
        }
    }

    fn format(&self) -> Saying {
        let envelope = match self.syntaxes.as_slice() {
            [] => Saying::plain(FormatSays::NoEnvelope).into(),
            syntaxes => Value::List(syntaxes.iter().map(name).collect()),
        };
        match self.labels.list() {
            Value::List(labels) if labels.is_empty() => Saying::of(IngestSays::With, [name("UN/EDIFACT"), envelope]),
            labels => Saying::of(FormatSays::Edifact, [labels, envelope]),
        }
    }
}

/// What a message is that does not say so, by its segments.
fn guess(tags: &[String]) -> &'static str {
    let has = |tag: &str| tags.iter().any(|known| known == tag);
    if has("CNI") && has("STS") {
        "IFTSTA"
    } else if has("CNI") {
        "CUSCAR"
    } else if has("CPS") {
        "DESADV"
    } else if has("LIN") {
        "ORDERS"
    } else if has("CST") {
        "CUSDEC"
    } else if has("GID") {
        "IFTMIN"
    } else if has("EQD") {
        "COPRAR"
    } else {
        "IFTMIN"
    }
}

fn is_tag(tag: &str) -> bool {
    tag.len() == 3 && tag.bytes().all(|byte| byte.is_ascii_alphanumeric()) && tag.as_bytes()[0].is_ascii_alphabetic()
}

struct Feeding<'a> {
    state: &'a mut State,
    decoder: &'a mut Decoder,
}

impl Grammar for Feeding<'_> {
    fn is_envelope(&self, ahead: &str) -> bool {
        let begins = |tag: &str| ahead.get(..3).is_some_and(|start| start.eq_ignore_ascii_case(tag));
        begins("UNA") || (begins("UNB") && ahead[3..].chars().next().is_some_and(|next| !next.is_alphanumeric()))
    }

    fn separators(&mut self, ahead: &str, before: Option<Separators>) -> (Separators, usize) {
        // A UNB right after its UNA keeps what the UNA said.
        if let Some(before) = before
            && !ahead.get(..3).is_some_and(|tag| tag.eq_ignore_ascii_case("UNA"))
            && self.state.began
        {
            self.state.began = false;
            return (before, 0);
        }
        let (separators, pass, short) = separators(ahead);
        self.state.began = pass > 0;
        self.state.decimal = separators.decimal;
        if short {
            let begin = Origin { line: 1, byte: 0 };
            self.state.messages.say(Severity::Note, begin, &|file, place| Saying::of(MessagesSay::ShortUna, [file, place]));
        }
        (separators, pass)
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

/// The separators of an interchange, the length of its UNA, and whether that is too short.
fn separators(ahead: &str) -> (Separators, usize, bool) {
    let mut by = Separators { element: '+', component: Some(':'), release: Some('?'), terminator: '\'', decimal: '.' };
    let (mut pass, mut short) = (0, false);
    let behind = ahead.get(3..).unwrap_or_default();
    let upper = ahead.get(..3).map(str::to_ascii_uppercase).unwrap_or_default();
    if upper == "UNA" {
        // The string ends where the next tag begins, wherever that is.
        let next = [",UNB", ",UNH", ",UNG"].iter().filter_map(|tag| find_wrapped(&ahead[3..], &tag[1..])).min();
        let end = 3 + next.unwrap_or_else(|| ahead[3..].char_indices().nth(6).map_or(ahead.len() - 3, |(at, _)| at));
        let said: Vec<char> = ahead[3..end].chars().filter(|symbol| !matches!(symbol, '\n' | '\r')).collect();
        if let [component, element, decimal, release, rest @ ..] = said.as_slice()
            && said.len() <= 8
        {
            by.component = Some(*component);
            by.element = *element;
            by.decimal = *decimal;
            by.release = Some(*release).filter(|symbol| *symbol != ' ');
            match rest {
                [_, terminator, ..] => by.terminator = *terminator,
                [only] if *only != ' ' => (by.terminator, short) = (*only, true),
                // Nothing but the reserved blank: the line break after it is the terminator.
                _ => (by.terminator, short) = ('\n', true),
            }
        } else {
            short = true;
        }
        pass = end;
    } else if let Some(element) = behind.chars().next().filter(|next| !next.is_alphanumeric()) {
        by.element = element;
        let component = behind.chars().skip(5).find(|symbol| !matches!(symbol, '\n' | '\r'));
        if upper == "UNB"
            && let Some(component) = component.filter(|symbol| symbol.is_ascii_punctuation() && *symbol != element)
        {
            by.component = Some(component);
        }
    }
    if breaks_end_segments(&ahead[pass..], &by) {
        by.terminator = '\n';
    } else if pass == 0 && !ahead.contains(by.terminator) {
        // No UNA, and not the usual terminator: whatever stands before the next UNH.
        let before = behind.find(&format!("UNH{}", by.element)).and_then(|at| behind[..at].trim_end().chars().next_back());
        by.terminator = before.filter(|symbol| !symbol.is_alphanumeric() && *symbol != by.element).unwrap_or(by.terminator);
    }
    (by, pass, short)
}

/// Where a tag stands, even if a line break is inside it.
fn find_wrapped(text: &str, tag: &str) -> Option<usize> {
    text.char_indices().map(|(at, _)| at).take(24).find(|&at| {
        let mut symbols = text[at..].chars().filter(|symbol| !matches!(symbol, '\n' | '\r'));
        !text[at..].starts_with(['\n', '\r']) && tag.chars().all(|wanted| symbols.next() == Some(wanted))
    })
}

/// Whether line breaks end segments: most lines that begin with a tag come after a line without terminator.
fn breaks_end_segments(text: &str, by: &Separators) -> bool {
    let (mut with, mut without) = (0u32, 0u32);
    let mut before = "";
    for line in text.lines() {
        let trimmed = line.trim();
        let begins = trimmed.get(..3).is_some_and(is_tag) && trimmed.get(3..).is_some_and(|rest| rest.starts_with(by.element));
        if begins && !before.is_empty() {
            if before.ends_with(by.terminator) { with += 1 } else { without += 1 }
        }
        if !trimmed.is_empty() {
            before = trimmed;
        }
    }
    without > with
}

impl Syntax for Edifact {
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
        let format = self.state.format();
        self.state.messages.finish(format, decoder)
    }
}
