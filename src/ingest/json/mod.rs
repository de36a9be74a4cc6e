//! JSON as files have it: a document, a list of records, records line by line (NDJSON).
//!
//! Lines are read as they come; anything else when all of it is there.

mod parse;

use super::decode::Decoder;
use super::says::{FormatSays, IngestSays, TreesSay, count};
use super::tree::{Document, Reading, Tree};
use super::whole::Whole;
use super::{HEAD, Ingested, Place, Reader, Severity};
use crate::saying::Saying;
use parse::{Begin, parse};

/// A line of NDJSON may have so many bytes; a longer one is passed over.
const MAX_LINE: usize = 64 << 20;
/// Lines are gathered until their trees have so many nodes, then become rows.
const BATCH: usize = 100_000;

/// Opens the reader, if a file that begins with `head` is JSON.
pub(super) fn open(name: &str, head: &[u8]) -> Option<Box<dyn Reader>> {
    let mut decoder = Decoder::new(head);
    let mut text = String::new();
    decoder.decode(&head[..head.len().min(HEAD)], false, &mut text);
    let begins = text.trim_start_matches('\u{feff}').trim_start();
    let next = |from: usize| begins.get(from..).map(str::trim_start).and_then(|rest| rest.bytes().next());
    let is_json = match begins.bytes().next()? {
        b'{' => matches!(next(1), Some(b'"' | b'}')),
        b'[' => matches!(next(1), Some(b'{' | b'[' | b'"')),
        _ => false,
    };
    // "[a],[b]" is a line of a table; a name in quotation marks is followed by what follows in JSON.
    if !is_json || !is_followed(begins) {
        return None;
    }
    Some(if is_lines(begins) { Box::new(Lines::new(name, head)) } else { Box::new(Whole::new(name, read)) })
}

/// Whether the first text in quotation marks is followed by what can follow it in JSON.
fn is_followed(begins: &str) -> bool {
    let Some(open) = begins.find('"') else { return true };
    let mut escaped = false;
    for (at, letter) in begins[open + 1..].char_indices() {
        match letter {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => {
                let rest = begins[open + 1 + at + 1..].trim_start();
                return rest.is_empty() || rest.starts_with([':', ',', ']']);
            }
            _ => {}
        }
    }
    true
}

/// Whether each line is a value of its own: the first is whole, and another begins behind it.
fn is_lines(begins: &str) -> bool {
    let Some((first, rest)) = begins.split_once('\n') else { return false };
    let rest = rest.trim_start();
    let mut tree = Tree::new();
    (rest.is_empty() || rest.starts_with(['{', '[']))
        && !rest.is_empty()
        && parse(first, Begin { text: 0, line: 1 }, &mut |at| at, &mut tree).is_ok()
}

/// Reads a whole document.
fn read(name: &str, bytes: Vec<u8>) -> Ingested {
    let Document { text, mut decoder } = Document::decode(bytes);
    let mut reading = Reading::new(name, None);
    let mut tree = Tree::new();
    let outcome = parse(&text, Begin { text: 0, line: 1 }, &mut |at| decoder.source_of(at), &mut tree);
    drop(text);
    if let Err(trouble) = outcome {
        let byte = decoder.source_of(trouble.text);
        let kept = tree.len() > 1;
        let severity = if kept { Severity::Partly } else { Severity::Unreadable };
        let code = if kept { TreesSay::JsonFrom } else { TreesSay::JsonNone };
        reading.warnings.say(severity, Some(trouble.line), Some(byte), &|file, _| {
            Saying::of(code, [file, count(trouble.line), count(trouble.column), count(byte), trouble.what.clone().into()])
        });
    }
    decoder.say_replaced(&mut reading.warnings);
    reading.take(&mut tree);
    reading.finish(Saying::name("JSON"), decoder.encoding().name())
}

/// Reads records line by line.
struct Lines {
    decoder: Decoder,
    reading: Reading,
    tree: Tree,
    buffer: String,
    /// So much of it is known to hold no end of line.
    searched: usize,
    /// The place of the buffer's beginning in the text.
    begin: Begin,
    /// Whether the line under way is too long, and passed over.
    endless: bool,
}

impl Lines {
    fn new(name: &str, head: &[u8]) -> Self {
        Lines {
            decoder: Decoder::new(head),
            reading: Reading::new(name, None),
            tree: Tree::new(),
            buffer: String::new(),
            searched: 0,
            begin: Begin { text: 0, line: 1 },
            endless: false,
        }
    }

    fn run(&mut self, last: bool) {
        // A long line comes in many pieces: what was searched and kept is neither searched nor copied again.
        let from = std::mem::replace(&mut self.searched, 0);
        let goes_on = memchr::memchr(b'\n', &self.buffer.as_bytes()[from..]).is_none() && self.buffer.len() <= MAX_LINE;
        if goes_on && !last && !self.endless {
            self.searched = self.buffer.len();
            return;
        }
        let buffer = std::mem::take(&mut self.buffer);
        let mut rest = buffer.as_str();
        while let Some(end) = memchr::memchr(b'\n', rest.as_bytes()) {
            self.line(&rest[..end]);
            self.begin.text += end as u64 + 1;
            self.begin.line = self.begin.line.saturating_add(1);
            rest = &rest[end + 1..];
        }
        if last {
            self.line(rest);
            return;
        }
        if rest.len() > MAX_LINE && !self.endless {
            self.endless = true;
            self.reading.rows_not_read += 1;
            let byte = self.decoder.source_of(self.begin.text);
            self.reading.warnings.say(Severity::Partly, Some(self.begin.line), Some(byte), &|file, place| {
                Saying::of(IngestSays::EndlessLine, [file, place, count(MAX_LINE >> 20)])
            });
        }
        if self.endless {
            self.begin.text += rest.len() as u64;
        } else {
            rest.clone_into(&mut self.buffer);
        }
    }

    fn line(&mut self, line: &str) {
        if std::mem::take(&mut self.endless) || line.trim().is_empty() {
            return;
        }
        let before = self.tree.len();
        let decoder = &mut self.decoder;
        // Places are asked for in order: that of a mistake may lie before that of the last value.
        let outcome = parse(line, self.begin, &mut |at| decoder.source_of(at), &mut self.tree);
        if let Err(trouble) = outcome {
            self.tree.drop_from(before);
            self.reading.rows_not_read += 1;
            let place = Place { line: Some(trouble.line), byte: Some(self.decoder.source_of(trouble.text)) };
            self.reading.warnings.say(Severity::Partly, place.line, place.byte, &|file, place| {
                Saying::of(TreesSay::JsonLine, [file, place, count(trouble.column), trouble.what.clone().into()])
            });
        }
        if self.tree.len() > BATCH {
            self.reading.take(&mut self.tree);
            self.tree.clear();
        }
    }
}

impl Reader for Lines {
    fn feed(&mut self, chunk: &[u8]) {
        self.decoder.decode(chunk, false, &mut self.buffer);
        self.run(false);
    }

    fn rows(&self) -> u64 {
        self.reading.rows()
    }

    fn finish(mut self: Box<Self>) -> Ingested {
        self.decoder.decode(&[], true, &mut self.buffer);
        self.run(true);
        self.decoder.say_replaced(&mut self.reading.warnings);
        if self.tree.len() > 1 || self.reading.rows() == 0 {
            self.reading.take(&mut self.tree);
        }
        self.reading.finish(Saying::plain(FormatSays::JsonLines), self.decoder.encoding().name())
    }
}

/// The tree of a JSON text, as far as it is valid, for tests.
#[cfg(test)]
pub(super) fn tree_of(text: &str) -> Tree {
    let mut tree = Tree::new();
    let _ = parse(text, Begin { text: 0, line: 1 }, &mut |at| at, &mut tree);
    tree.close_all();
    tree
}
