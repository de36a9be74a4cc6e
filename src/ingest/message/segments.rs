//! Text becomes segments: a state machine over decoded characters, for any separators, fed in any chunks.
//!
//! Line breaks inside a segment are wraps and are dropped, unless a line break is the terminator. White space before a
//! tag is indentation. A release character makes the next character plain text; it is taken away here, after splitting
//! and never before.

use crate::table::Origin;

/// A segment may have so many characters; a longer one is passed over, and said.
pub(in crate::ingest) const MAX_SEGMENT: usize = 1 << 20;

/// So many characters are looked at to find the separators of an envelope.
pub(super) const LOOK_AHEAD: usize = 4096;

/// The characters that part a message.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub(in crate::ingest) struct Separators {
    pub(in crate::ingest) element: char,
    /// None where components are left together, as in X12.
    pub(in crate::ingest) component: Option<char>,
    pub(in crate::ingest) release: Option<char>,
    /// `'\n'` stands for any line break.
    pub(in crate::ingest) terminator: char,
    pub(in crate::ingest) decimal: char,
}

/// A segment: its tag is element 0.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(in crate::ingest) struct Segment {
    elements: Vec<Vec<String>>,
    /// Line on which it begins, from 1.
    pub(in crate::ingest) line: u32,
    /// Byte of the decoded text at which it begins.
    pub(in crate::ingest) at: u64,
    /// Whether its terminator was there.
    pub(in crate::ingest) ended: bool,
}

impl Segment {
    /// Its tag.
    pub(in crate::ingest) fn tag(&self) -> &str {
        self.component(0, 1)
    }

    /// The first component of an element, "" if it is not there.
    pub(in crate::ingest) fn element(&self, element: usize) -> &str {
        self.component(element, 1)
    }

    /// A component of an element, counted from 1 as the directories do; "" if it is not there.
    pub(in crate::ingest) fn component(&self, element: usize, component: usize) -> &str {
        self.elements.get(element).and_then(|parts| parts.get(component.saturating_sub(1))).map_or("", |text| text.trim())
    }

    /// The components of an element, as they stand.
    pub(in crate::ingest) fn components(&self, element: usize) -> &[String] {
        self.elements.get(element).map_or(&[], Vec::as_slice)
    }

    /// Number of elements after the tag.
    pub(in crate::ingest) fn len(&self) -> usize {
        self.elements.len().saturating_sub(1)
    }

    fn is_blank(&self) -> bool {
        self.elements.iter().flatten().all(|text| text.trim().is_empty())
    }
}

/// Where segments go, and who knows the separators.
pub(in crate::ingest) trait Grammar {
    /// Whether an envelope with separators of its own may begin with this text.
    fn is_envelope(&self, ahead: &str) -> bool;
    /// The separators of the envelope that begins here, and the bytes to pass over (a UNA).
    fn separators(&mut self, ahead: &str, before: Option<Separators>) -> (Separators, usize);
    /// A whole segment.
    fn segment(&mut self, segment: Segment);
    /// A terminator with nothing before it.
    fn empty(&mut self, line: u32, at: u64);
    /// A segment longer than [`MAX_SEGMENT`].
    fn endless(&mut self, line: u32, at: u64);
}

/// Cuts text into segments.
#[derive(Default)]
pub(in crate::ingest) struct Tokenizer {
    separators: Option<Separators>,
    /// Text that waits for more, to see an envelope whole.
    pending: String,
    current: Segment,
    length: usize,
    inside: bool,
    released: bool,
    line: u32,
    at: u64,
    after_return: bool,
    /// Line breaks inside segments, and the line of the first.
    pub(in crate::ingest) wraps: u64,
    pub(in crate::ingest) first_wrap: u32,
    wraps_here: u64,
}

impl Tokenizer {
    pub(in crate::ingest) fn new() -> Self {
        Tokenizer { line: 1, ..Tokenizer::default() }
    }

    /// Takes the next text, the `last` or not.
    pub(in crate::ingest) fn push(&mut self, text: &str, last: bool, grammar: &mut impl Grammar) {
        self.pending.push_str(text);
        let pending = std::mem::take(&mut self.pending);
        let mut rest = pending.as_str();
        while let Some(symbol) = rest.chars().next() {
            if !self.inside && !symbol.is_whitespace() && !symbol.is_control() {
                // A tag of an envelope has three letters and a separator; fewer characters may still become one.
                if rest.len() < LOOK_AHEAD && !last {
                    let could_be = rest.chars().take(4).count() < 4 || self.separators.is_none() || grammar.is_envelope(rest);
                    if could_be {
                        break;
                    }
                }
                if self.separators.is_none() || grammar.is_envelope(rest) {
                    let mut cut = rest.len().min(LOOK_AHEAD);
                    while !rest.is_char_boundary(cut) {
                        cut -= 1;
                    }
                    let (separators, pass) = grammar.separators(&rest[..cut], self.separators);
                    self.separators = Some(separators);
                    if pass > 0 {
                        rest[..pass].chars().for_each(|symbol| self.step(symbol));
                        rest = &rest[pass..];
                        continue;
                    }
                }
                self.begin();
            }
            rest = &rest[symbol.len_utf8()..];
            self.take(symbol, grammar);
            self.step(symbol);
        }
        self.pending = rest.to_owned();
        if last && self.inside {
            self.end(false, grammar);
        }
    }

    /// Counts a character and its line.
    fn step(&mut self, symbol: char) {
        self.at += symbol.len_utf8() as u64;
        if symbol == '\r' || (symbol == '\n' && !self.after_return) {
            self.line = self.line.saturating_add(1);
        }
        self.after_return = symbol == '\r';
    }

    fn begin(&mut self) {
        self.inside = true;
        self.length = 0;
        self.wraps_here = 0;
        self.current = Segment { elements: vec![vec![String::new()]], line: self.line, at: self.at, ended: false };
    }

    fn take(&mut self, symbol: char, grammar: &mut impl Grammar) {
        let Some(by) = self.separators else { return };
        if !self.inside {
            return;
        }
        let is_break = matches!(symbol, '\n' | '\r');
        if is_break && by.terminator != '\n' {
            self.wraps_here += u64::from(symbol == '\n' || !self.after_return);
            return;
        }
        if std::mem::take(&mut self.released) && !is_break {
            return self.keep(symbol);
        }
        if symbol == by.terminator || (is_break && by.terminator == '\n') {
            self.end(true, grammar);
        } else if by.release == Some(symbol) {
            self.released = true;
        } else if symbol == by.element {
            self.length += 1;
            if self.length <= MAX_SEGMENT {
                self.current.elements.push(vec![String::new()]);
            }
        } else if by.component == Some(symbol) {
            self.length += 1;
            if self.length <= MAX_SEGMENT
                && let Some(parts) = self.current.elements.last_mut()
            {
                parts.push(String::new());
            }
        } else {
            self.keep(symbol);
        }
    }

    fn keep(&mut self, symbol: char) {
        self.length += 1;
        if self.length <= MAX_SEGMENT
            && let Some(text) = self.current.elements.last_mut().and_then(|parts| parts.last_mut())
        {
            text.push(symbol);
        }
    }

    fn end(&mut self, ended: bool, grammar: &mut impl Grammar) {
        self.inside = false;
        self.released = false;
        let mut segment = std::mem::take(&mut self.current);
        segment.ended = ended;
        if self.length > MAX_SEGMENT {
            return grammar.endless(segment.line, segment.at);
        }
        if segment.is_blank() {
            return grammar.empty(segment.line, segment.at);
        }
        if self.wraps_here > 0 && ended {
            if self.wraps == 0 {
                self.first_wrap = segment.line;
            }
            self.wraps += self.wraps_here;
        }
        if let Some(tag) = segment.elements.first_mut().and_then(|parts| parts.first_mut()) {
            tag.make_ascii_uppercase();
        }
        grammar.segment(segment);
    }
}

/// The place of a segment in the file.
pub(in crate::ingest) fn origin(segment: &Segment, byte: u64) -> Origin {
    Origin { line: segment.line, byte }
}
