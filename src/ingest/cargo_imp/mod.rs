//! IATA Cargo-IMP: messages of teletype lines, each group with its identifier, its further lines with a slash.
//!
//! Several messages may follow each other, with or without teletype envelopes. Where mail programs made blanks of line
//! breaks, the lines are found again by the identifiers.

#[cfg(test)]
mod kinds;
mod lines;
mod meaning;
#[cfg(test)]
mod tests;

use super::decode::Decoder;
use super::message::{MessageReader, Messages, Syntax};
use super::says::{HidesSay, IngestSays, MessagesSay, name};
use super::{HiddenKind, Ingested, Reader, Severity};
use crate::saying::{Saying, Value};
use crate::table::Origin;
use meaning::Reading;

pub(super) use lines::recognises;

/// Opens the reader for a file that begins with `head`.
pub(super) fn open(file: &str, head: &[u8]) -> Box<dyn Reader> {
    let decoder = Decoder::new(head).or_else("windows-1252");
    Box::new(MessageReader::new(decoder, CargoImp::new(file)))
}

/// A line may have so many characters, and so may a message that lost its line breaks; what goes beyond is passed over.
const MAX_LINE: usize = 256 << 10;

/// A message that has begun.
struct Message {
    kind: String,
    label: String,
    origin: Origin,
    /// None if it is no shipment.
    reading: Option<Reading>,
    /// Its text, if its line breaks were lost.
    flat: Option<String>,
}

struct CargoImp {
    messages: Messages,
    message: Option<Message>,
    /// The line under way, its number, and the byte of text at which it begins.
    line: String,
    number: u32,
    at: u64,
    next: u64,
    after_return: bool,
    too_long: bool,
    labels: Vec<String>,
}

impl CargoImp {
    fn new(file: &str) -> Self {
        CargoImp {
            messages: Messages::new(file),
            message: None,
            line: String::new(),
            number: 1,
            at: 0,
            next: 0,
            after_return: false,
            too_long: false,
            labels: Vec::new(),
        }
    }

    fn end_line(&mut self, decoder: &mut Decoder) {
        let line = std::mem::take(&mut self.line);
        let text = line.trim_matches(|symbol: char| symbol.is_whitespace() || symbol.is_control());
        let origin = Origin { line: self.number, byte: decoder.source_of(self.at) };
        if std::mem::take(&mut self.too_long) {
            self.messages.rows_not_read += 1;
            self.messages.warnings.say(Severity::Partly, Some(origin.line), Some(origin.byte), &|file, place| {
                Saying::of(IngestSays::EndlessLine, [file, place, Value::Number(MAX_LINE as f64 / f64::from(1 << 20))])
            });
        } else if !text.is_empty() {
            self.take(text, origin);
        }
    }

    fn take(&mut self, line: &str, origin: Origin) {
        if let Some((kind, version, rest)) = lines::message(line) {
            self.end_message();
            let label = if version.is_empty() { kind.to_owned() } else { format!("{kind}/{version}") };
            let is_shipment = !lines::NO_SHIPMENTS.iter().any(|(known, _)| *known == kind);
            self.message = Some(Message {
                kind: kind.to_owned(),
                label,
                origin,
                reading: is_shipment.then(|| Reading::new(kind, origin)),
                flat: (!rest.is_empty()).then(|| rest.to_owned()),
            });
            return;
        }
        match &mut self.message {
            Some(Message { flat: Some(flat), .. }) => {
                if flat.len() + line.len() < MAX_LINE {
                    flat.push(' ');
                    flat.push_str(line);
                }
            }
            Some(Message { reading: Some(reading), .. }) if !envelope(line) => reading.take(line, origin, &mut self.messages),
            Some(_) if !envelope(line) => {}
            _ => self.outside(line, origin),
        }
    }

    /// A line before a message: the envelope of the teletype network, or nothing known.
    fn outside(&mut self, line: &str, origin: Origin) {
        if envelope(line) {
            let code = if line.starts_with('.') { HidesSay::TeletypeSender } else { HidesSay::TeletypeAddressees };
            let says = Saying::of(code, [name(line.trim_start_matches('.'))]);
            self.messages.hide(HiddenKind::EnvelopeParty, Saying::plain(HidesSay::InTeletype), origin, says);
        } else {
            self.messages.unknown(&line.chars().take(4).collect::<String>(), origin);
        }
    }

    fn end_message(&mut self) {
        let Some(mut message) = self.message.take() else { return };
        let origin = message.origin;
        if !self.labels.contains(&message.label) && self.labels.len() < MAX_LABELS {
            self.labels.push(message.label.clone());
        }
        if let Some(&(kind, what)) = lines::NO_SHIPMENTS.iter().find(|(known, _)| *known == message.kind) {
            return self.messages.no_shipment(kind, what);
        }
        let Some(mut reading) = message.reading.take() else { return };
        if let Some(flat) = message.flat {
            self.messages.warnings.say(Severity::Note, Some(origin.line), Some(origin.byte), &|file, place| {
                Saying::of(MessagesSay::BreaksLost, [file, place])
            });
            for line in lines::split_again(&flat) {
                reading.take(&line, origin, &mut self.messages);
            }
        }
        reading.finish(&mut self.messages);
        if matches!(message.kind.as_str(), "FFM" | "FBL") && !reading.ended {
            self.messages.warnings.say(Severity::Partly, Some(origin.line), Some(origin.byte), &|file, place| {
                Saying::of(MessagesSay::NoManifestEnd, [file, place])
            });
        }
        self.messages.count(&message.label);
        self.messages.take(&message.kind, reading.tree, origin);
    }
}

/// So many kinds of message are named in the format line.
const MAX_LABELS: usize = 6;

/// Whether a line is of a teletype envelope: `QD SIN05XH`, `.HDQFMQR 200739`.
fn envelope(line: &str) -> bool {
    let address = |text: &str| text.len() == 7 && text.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit());
    match line.strip_prefix('.') {
        Some(rest) => rest.split_whitespace().next().is_some_and(address),
        None => {
            let mut words = line.split_whitespace();
            let priority = words.next().is_some_and(|word| matches!(word, "QD" | "QK" | "QU" | "QP" | "QN" | "QX" | "QC" | "QS"));
            priority && words.next().is_some_and(address)
        }
    }
}

impl Syntax for CargoImp {
    fn push(&mut self, text: &str, last: bool, decoder: &mut Decoder) {
        for symbol in text.chars() {
            let is_break = matches!(symbol, '\n' | '\r');
            let again = symbol == '\n' && self.after_return;
            self.after_return = symbol == '\r';
            self.next += symbol.len_utf8() as u64;
            if again {
                self.at = self.next;
                continue;
            }
            if is_break {
                self.end_line(decoder);
                self.number = self.number.saturating_add(1);
                self.at = self.next;
            } else if self.line.len() < MAX_LINE {
                self.line.push(symbol);
            } else {
                self.too_long = true;
            }
        }
        if last {
            self.end_line(decoder);
        }
    }

    fn rows(&self) -> u64 {
        self.messages.rows()
    }

    fn finish(mut self, decoder: &Decoder) -> Ingested {
        self.end_message();
        let labels = self.labels.iter().map(name).collect();
        let format = Saying::of(IngestSays::With, [name("IATA Cargo-IMP"), Value::List(labels)]);
        self.messages.finish(format, decoder)
    }
}
