//! Text in chunks becomes records: a push-style tokenizer that keeps what a chunk leaves unfinished.
//!
//! ```text
//!              delimiter                         anything but a quote
//!            ┌───────────┐                            ┌──────┐
//!            ▼           │                            ▼      │
//!  record ─▶ field begins ─ quote ─▶ inside quotes ───┴──────┘
//!            │   ▲                     │ quote        ▲
//!            │   └─ delimiter ── quote seen ─ quote ──┘
//!            ▼                         │ line end
//!          unquoted ─ line end ─▶ record ends ◀┘
//! ```
//!
//! A quote that opens and does not close within [`MAX_QUOTED`] bytes is an ordinary character; after
//! [`MAX_UNBALANCED`] of those, cells of the file no longer span lines. A line without end beyond [`MAX_RECORD`]
//! bytes is passed over. Both are told to the sink.

use super::dialect::{Dialect, LineEnd};
use memchr::{memchr, memchr_iter, memmem};

/// A record may be so long, in bytes of UTF-8; beyond that it is no line of a table.
pub(in crate::ingest) const MAX_RECORD: usize = 16 << 20;
/// A quoted cell may be so long, in bytes of UTF-8; beyond that its quote opens nothing.
pub(in crate::ingest) const MAX_QUOTED: usize = 1 << 20;
/// After so many quotes that open nothing, quoted cells end with their line.
const MAX_UNBALANCED: u32 = 8;
/// A record may have so many cells (Excel's limit of columns); further ones are counted, not kept.
pub(in crate::ingest) const MAX_CELLS: usize = 1 << 14;

/// Takes what the tokenizer finds.
pub(super) trait Sink {
    /// A record.
    fn record(&mut self, record: Record<'_>);
    /// A quote at a byte of the text, in a record that begins on a line, that opens nothing.
    fn unbalanced_quote(&mut self, line: u32, at: u64);
    /// A line that has no end within [`MAX_RECORD`], and begins at a byte of the text.
    fn endless_line(&mut self, line: u32, at: u64);
}

/// Cells between two ends of line.
pub(super) struct Record<'a> {
    text: &'a str,
    fields: &'a [Field],
    scratch: &'a mut String,
    /// The line on which it begins, from 1.
    pub(super) line: u32,
    /// The byte of the text at which it begins.
    pub(super) at: u64,
    /// Cells beyond [`MAX_CELLS`], which are not kept.
    pub(super) passed_over: u64,
}

impl Record<'_> {
    /// Number of cells.
    pub(super) fn len(&self) -> usize {
        self.fields.len()
    }

    /// Whether each cell is empty.
    pub(super) fn is_blank(&self) -> bool {
        self.fields.iter().all(|field| self.text[field.start..field.end].bytes().all(|byte| byte.is_ascii_whitespace()))
    }

    /// Gives each cell, unquoted, to `take`.
    #[inline]
    pub(super) fn each(&mut self, mut take: impl FnMut(&str)) {
        for field in self.fields {
            let raw = &self.text[field.start..field.end];
            if field.plain {
                take(raw);
            } else {
                unquote(raw, self.scratch);
                take(self.scratch);
            }
        }
    }
}

/// A cell's place in the text. One that is not plain begins with a quote and has doubled quotes or more behind its end.
#[derive(Copy, Clone)]
struct Field {
    start: usize,
    end: usize,
    plain: bool,
}

fn unquote(raw: &str, cell: &mut String) {
    cell.clear();
    let mut rest = raw.strip_prefix('"').unwrap_or(raw);
    while let Some(at) = rest.find('"') {
        cell.push_str(&rest[..at]);
        rest = &rest[at + 1..];
        match rest.strip_prefix('"') {
            Some(behind) => {
                cell.push('"');
                rest = behind;
            }
            None => break, // the closing quote; what stands behind it belongs to the cell as it is
        }
    }
    cell.push_str(rest);
}

/// Splits text that comes in chunks into records.
pub(super) struct Tokenizer {
    dialect: Dialect,
    stops: [bool; 256],
    text: String,
    /// Where in `text` the next record begins.
    from: usize,
    /// Bytes of text before `text`.
    before: u64,
    line: u32,
    fields: Vec<Field>,
    passed_over: u64,
    scratch: String,
    unbalanced: u32,
    /// Inside a line that is passed over.
    skipping: bool,
}

enum Scan {
    /// The record ends, the next one begins there, so many line ends later.
    Record { next: usize, lines: u32 },
    /// The text ends before the record does.
    Unfinished,
    /// A quote that opens nothing stands there.
    Unbalanced { at: usize },
}

enum End {
    Field {
        next: usize,
    },
    Record {
        next: usize,
    },
    /// Nothing: the character only begins like a sign that ends something.
    Nothing,
}

impl Tokenizer {
    pub(super) fn new(dialect: Dialect) -> Self {
        let mut stops = [false; 256];
        stops[usize::from(dialect.delimiter.first())] = true;
        match dialect.line_end {
            LineEnd::Lf => stops[usize::from(b'\n')] = true,
            LineEnd::Cr => (stops[usize::from(b'\n')], stops[usize::from(b'\r')]) = (true, true),
            LineEnd::Sign(sign) => stops[usize::from(sign.first())] = true,
        }
        Tokenizer {
            dialect,
            stops,
            text: String::new(),
            from: 0,
            before: 0,
            line: 1,
            fields: Vec::new(),
            passed_over: 0,
            scratch: String::new(),
            unbalanced: 0,
            skipping: false,
        }
    }

    /// The text so far that no record has taken: the caller appends the next chunk to it.
    pub(super) fn buffer(&mut self) -> &mut String {
        if self.from > 0 {
            self.before += self.from as u64;
            self.text.drain(..self.from);
            self.from = 0;
        }
        &mut self.text
    }

    /// Gives every record that is finished to the sink; with `last`, the unfinished one too.
    pub(super) fn run(&mut self, last: bool, sink: &mut impl Sink) {
        while self.from < self.text.len() {
            if self.skipping && !self.skip_line(last) {
                return;
            }
            if self.from >= self.text.len() {
                return;
            }
            let may_span = self.unbalanced < MAX_UNBALANCED;
            let plain = self.dialect.is_plain();
            let mut scan = if plain { self.scan::<true>(last, true, may_span) } else { self.scan::<false>(last, true, may_span) };
            if let Scan::Unbalanced { at } = scan {
                self.unbalanced += 1;
                sink.unbalanced_quote(self.line, self.before + at as u64);
                scan = if plain { self.scan::<true>(last, false, false) } else { self.scan::<false>(last, false, false) };
            }
            match scan {
                Scan::Record { next, lines } if next - self.from > MAX_RECORD => {
                    sink.endless_line(self.line, self.before + self.from as u64);
                    self.from = next;
                    self.line += lines;
                }
                Scan::Record { next, lines } => {
                    sink.record(Record {
                        text: &self.text,
                        fields: &self.fields,
                        scratch: &mut self.scratch,
                        line: self.line,
                        at: self.before + self.from as u64,
                        passed_over: self.passed_over,
                    });
                    self.from = next;
                    self.line += lines;
                }
                _ if self.text.len() - self.from > MAX_RECORD => {
                    sink.endless_line(self.line, self.before + self.from as u64);
                    self.skipping = true;
                }
                _ => return,
            }
        }
    }

    /// Moves behind the line that is passed over; `false` if its end is not in sight.
    fn skip_line(&mut self, last: bool) -> bool {
        let bytes = self.text.as_bytes();
        let end = match self.dialect.line_end {
            LineEnd::Lf => memchr(b'\n', &bytes[self.from..]),
            LineEnd::Cr => memchr::memchr2(b'\n', b'\r', &bytes[self.from..]),
            // One that the text ends amid is found when the rest of it has come.
            LineEnd::Sign(sign) if !last && bytes.len() - self.from < sign.bytes().len() => return false,
            LineEnd::Sign(sign) => memmem::find(&bytes[self.from..], sign.bytes()).map(|at| at + sign.bytes().len() - 1),
        };
        match end {
            Some(end) => {
                self.from += end + 1;
                self.line += 1;
                self.skipping = false;
                true
            }
            None => {
                let beginning = match self.dialect.line_end {
                    LineEnd::Sign(sign) if !last => sign.bytes().len() - 1,
                    _ => 0,
                };
                self.from = (bytes.len() - beginning).max(self.from);
                while !self.text.is_char_boundary(self.from) {
                    self.from -= 1;
                }
                self.skipping = !last;
                false
            }
        }
    }

    /// Finds the cells of the record that begins at `from`. `PLAIN` is [`Dialect::is_plain`]: whether single characters end
    /// cells and lines, which is compiled apart so that it stays as quick as can be.
    fn scan<const PLAIN: bool>(&mut self, last: bool, quotes: bool, may_span: bool) -> Scan {
        self.fields.clear();
        self.passed_over = 0;
        let bytes = self.text.as_bytes();
        let mut at = self.from;
        let mut lines = 1;
        loop {
            let start = at;
            let mut field = Field { start, end: start, plain: true };
            if quotes && bytes.get(at) == Some(&b'"') {
                // Inside quotes.
                let mut doubled = false;
                at += 1;
                loop {
                    let limit = bytes.len().min(start + MAX_QUOTED);
                    let Some(quote) = memchr(b'"', &bytes[at.min(limit)..limit]) else {
                        return if last || limit < bytes.len() { Scan::Unbalanced { at: start } } else { Scan::Unfinished };
                    };
                    at += quote + 1;
                    match bytes.get(at) {
                        Some(b'"') => {
                            doubled = true;
                            at += 1;
                        }
                        None if !last => return Scan::Unfinished,
                        _ => break,
                    }
                }
                let breaks = match self.dialect.line_end {
                    LineEnd::Lf => memchr_iter(b'\n', &bytes[start..at]).count(),
                    LineEnd::Cr => memchr_iter(b'\r', &bytes[start..at]).count(),
                    LineEnd::Sign(sign) => {
                        lines_in(&bytes[start..at]) as usize + memmem::find_iter(&bytes[start..at], sign.bytes()).count()
                    }
                } as u32;
                if breaks > 0 && !may_span {
                    return Scan::Unbalanced { at: start };
                }
                lines += breaks;
                field = if doubled {
                    Field { start, end: at, plain: false }
                } else {
                    Field { start: start + 1, end: at - 1, plain: true }
                };
            }
            // Unquoted, or behind the closing quote.
            let behind = at;
            let end = loop {
                while at < bytes.len() && !self.stops[usize::from(bytes[at])] {
                    at += 1;
                }
                let end = if PLAIN { self.end(bytes, at, last) } else { self.end_of_signs(bytes, at, last) };
                match end {
                    Some(End::Nothing) => at += 1,
                    Some(end) => break end,
                    None => return Scan::Unfinished,
                }
            };
            let mut stop = at;
            let may_have_cr = PLAIN || !matches!(self.dialect.line_end, LineEnd::Sign(_));
            if may_have_cr && matches!(end, End::Record { .. }) && stop > behind && bytes[stop - 1] == b'\r' {
                stop -= 1;
            }
            if behind == start {
                field.end = stop;
            } else if stop > behind {
                field = Field { start, end: stop, plain: false };
            }
            if self.fields.len() < MAX_CELLS {
                self.fields.push(field);
            } else {
                self.passed_over += 1;
            }
            match end {
                End::Field { next } => at = next,
                End::Record { next } if PLAIN => return Scan::Record { next, lines },
                End::Record { next } => return Scan::Record { next, lines: self.lines_to(next, lines) },
                End::Nothing => {}
            }
        }
    }

    /// How many lines a record takes that ends before `next`; without line breaks each record counts as a line.
    fn lines_to(&self, next: usize, lines: u32) -> u32 {
        match self.dialect.line_end {
            LineEnd::Lf | LineEnd::Cr => lines,
            LineEnd::Sign(_) => {
                let record = &self.text.as_bytes()[self.from..next];
                lines_in(record) + u32::from(!matches!(record.last(), Some(b'\n' | b'\r')))
            }
        }
    }

    /// What signs of several characters end at a byte; `None` if that depends on text that has not come yet.
    fn end_of_signs(&self, bytes: &[u8], at: usize, last: bool) -> Option<End> {
        let rest = &bytes[at..];
        if rest.is_empty() {
            return last.then_some(End::Record { next: at });
        }
        let longest = match self.dialect.line_end {
            // Two more for the line break behind it.
            LineEnd::Sign(sign) => sign.bytes().len().max(self.dialect.delimiter.bytes().len()) + 2,
            LineEnd::Lf | LineEnd::Cr => self.dialect.delimiter.bytes().len().max(2),
        };
        if rest.len() < longest && !last {
            return None;
        }
        let row_end = match self.dialect.line_end {
            LineEnd::Sign(sign) => match sign.ends_row(rest) {
                // The last row may end without its line break.
                0 if last && !sign.without_break().is_empty() && rest == sign.without_break() => rest.len(),
                length => length,
            },
            LineEnd::Cr if rest.starts_with(b"\r\n") => 2,
            LineEnd::Cr => usize::from(rest[0] == b'\r' || rest[0] == b'\n'),
            LineEnd::Lf => usize::from(rest[0] == b'\n'),
        };
        let delimiter = self.dialect.delimiter.bytes();
        Some(if row_end > 0 {
            End::Record { next: at + row_end }
        } else if rest.starts_with(delimiter) {
            End::Field { next: at + delimiter.len() }
        } else {
            End::Nothing
        })
    }

    /// What the stop at a byte ends; `None` if that depends on text that has not come yet.
    #[inline]
    fn end(&self, bytes: &[u8], at: usize, last: bool) -> Option<End> {
        match bytes.get(at) {
            None if last => Some(End::Record { next: at }),
            None => None,
            Some(b'\n') => Some(End::Record { next: at + 1 }),
            Some(b'\r') if self.dialect.line_end == LineEnd::Cr => match bytes.get(at + 1) {
                Some(b'\n') => Some(End::Record { next: at + 2 }),
                None if !last => None,
                _ => Some(End::Record { next: at + 1 }),
            },
            Some(_) => Some(End::Field { next: at + 1 }),
        }
    }
}

/// Line breaks in a text: LF, or CR where there is no LF.
fn lines_in(text: &[u8]) -> u32 {
    match memchr_iter(b'\n', text).count() {
        0 => memchr_iter(b'\r', text).count() as u32,
        breaks => breaks as u32,
    }
}
