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

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::super::sign::Sign;
    use super::*;
    use proptest::prelude::*;

    #[derive(Default, PartialEq, Debug)]
    struct Seen {
        records: Vec<Vec<String>>,
        places: Vec<(u32, u64)>,
        unbalanced: Vec<(u32, u64)>,
        endless: Vec<(u32, u64)>,
    }

    impl Sink for Seen {
        fn record(&mut self, mut record: Record<'_>) {
            let mut cells = Vec::new();
            record.each(|cell| cells.push(cell.to_owned()));
            assert_eq!(cells.len(), record.len());
            self.records.push(cells);
            self.places.push((record.line, record.at));
        }
        fn unbalanced_quote(&mut self, line: u32, at: u64) {
            self.unbalanced.push((line, at));
        }
        fn endless_line(&mut self, line: u32, at: u64) {
            self.endless.push((line, at));
        }
    }

    fn read(text: &str, line_end: LineEnd, size: usize) -> Seen {
        read_as(text, Dialect { delimiter: Sign::one(b','), line_end }, size)
    }

    fn read_as(text: &str, dialect: Dialect, size: usize) -> Seen {
        let mut tokenizer = Tokenizer::new(dialect);
        let mut seen = Seen::default();
        let symbols: Vec<char> = text.chars().collect();
        for chunk in symbols.chunks(size.max(1)) {
            tokenizer.buffer().extend(chunk);
            tokenizer.run(false, &mut seen);
        }
        tokenizer.run(true, &mut seen);
        seen
    }

    fn records(text: &str) -> Vec<Vec<String>> {
        let whole = read(text, LineEnd::Lf, text.len());
        assert_eq!(whole, read(text, LineEnd::Lf, 1), "{text:?} by single characters");
        whole.records
    }

    #[test]
    fn cells_and_records() {
        assert_eq!(records("a,b\n1,2\n"), [["a", "b"], ["1", "2"]]);
        assert_eq!(records("a,b\r\n1,\r\n,"), [["a", "b"], ["1", ""], ["", ""]]);
        assert_eq!(records("a"), [["a"]]);
        assert_eq!(records("\n\n"), [[""], [""]]);
        assert_eq!(records("é,漢\n"), [["é", "漢"]]);
        assert_eq!(records("a\rb,c\n"), [["a\rb", "c"]]);
    }

    #[test]
    fn quotes() {
        assert_eq!(records("\"a,b\",c\n"), [["a,b", "c"]]);
        assert_eq!(records("\"a \"\"b\"\"\",c\r\n"), [["a \"b\"", "c"]]);
        assert_eq!(records("\"a\nb\",c\n1,2"), [["a\nb", "c"], ["1", "2"]]);
        assert_eq!(records("\"a\"x,c\r\n"), [["ax", "c"]]);
        assert_eq!(records("\"\",\"\"\"\"\r\n"), [["", "\""]]);
        assert_eq!(records("5\" pipe,\"6\"\" pipe\"\n"), [["5\" pipe", "6\" pipe"]]);
    }

    #[test]
    fn lines_and_bytes_are_counted_through_quotes() {
        let seen = read("h,i\r\n\"a\r\nb\",2\r\nc,3\r\n", LineEnd::Lf, 100);
        assert_eq!(seen.places, [(1, 0), (2, 5), (4, 15)]);
    }

    #[test]
    fn bare_carriage_returns_end_lines_where_the_file_has_them() {
        for size in [1, 2, 100] {
            let seen = read("a,b\r1,\"2\r3\"\r\n4,5\r", LineEnd::Cr, size);
            assert_eq!(seen.records, [["a", "b"], ["1", "2\r3"], ["4", "5"]]);
            assert_eq!(seen.places, [(1, 0), (2, 4), (4, 13)]);
        }
    }

    #[test]
    fn a_quote_that_opens_nothing_is_a_character() {
        let seen = read("a,b\n1,\"x\n2,y\n", LineEnd::Lf, 100);
        assert_eq!(seen.records, [["a", "b"], ["1", "\"x"], ["2", "y"]]);
        assert_eq!(seen.unbalanced, [(2, 6)]);
        // Many of them do not make the tokenizer read the rest of the file for each.
        let text = "1,\"x\n".repeat(10) + "2,y\n";
        let seen = read(&text, LineEnd::Lf, 1000);
        assert_eq!(seen.records.last().map(Vec::as_slice), Some(&["2".to_owned(), "y".to_owned()][..]));
    }

    #[test]
    fn a_line_without_end_is_passed_over() {
        let text = "a,b\n".to_owned() + &"x".repeat(MAX_RECORD + 5) + "\nc,d\n";
        let seen = read(&text, LineEnd::Lf, 1 << 22);
        assert!(seen.records == [["a", "b"], ["c", "d"]], "{} records", seen.records.len());
        assert_eq!(seen.endless, [(2, 4)]);
        assert_eq!(seen.places.last(), Some(&(3, (MAX_RECORD + 10) as u64)));
    }

    #[test]
    fn cells_beyond_the_limit_are_counted() {
        struct Count(usize, u64);
        impl Sink for Count {
            fn record(&mut self, record: Record<'_>) {
                *self = Count(record.len(), record.passed_over);
            }
            fn unbalanced_quote(&mut self, _: u32, _: u64) {}
            fn endless_line(&mut self, _: u32, _: u64) {}
        }
        let mut tokenizer = Tokenizer::new(Dialect { delimiter: Sign::one(b','), line_end: LineEnd::Lf });
        let mut count = Count(0, 0);
        tokenizer.buffer().push_str(&",".repeat(MAX_CELLS + 9));
        tokenizer.run(true, &mut count);
        assert_eq!((count.0, count.1), (MAX_CELLS, 10));
    }

    fn signs(delimiter: &str, line_end: &str) -> Dialect {
        let line_end = match line_end {
            "\n" => LineEnd::Lf,
            "\r" => LineEnd::Cr,
            sign => LineEnd::Sign(Sign::of(sign.as_bytes()).unwrap()),
        };
        Dialect { delimiter: Sign::of(delimiter.as_bytes()).unwrap(), line_end }
    }

    #[test]
    fn signs_of_several_characters() {
        for (text, delimiter, end, expected, places) in [
            (
                "a||b\n\"1||\"\"2\"\"\"||3|4\n||\n",
                "||",
                "\n",
                vec![vec!["a", "b"], vec!["1||\"2\"", "3|4"], vec!["", ""]],
                vec![(1, 0), (2, 5), (3, 21)],
            ),
            (
                "a+|b&|\r\n1+|x\r\ny&|\r\n2+|&&+|&|\r\n3+|4&|",
                "+|",
                "&|\r\n",
                vec![vec!["a", "b"], vec!["1", "x\r\ny"], vec!["2", "&&", ""], vec!["3", "4"]],
                vec![(1, 0), (2, 8), (4, 19), (5, 30)],
            ),
            (
                "a\x1Fb\x1E1\x1Fx\ny\x1E2\x1F\"\x1E\"\x1E",
                "\x1F",
                "\x1E",
                vec![vec!["a", "b"], vec!["1", "x\ny"], vec!["2", "\x1E"]],
                vec![(1, 0), (2, 4), (4, 10)],
            ),
            ("a|b&|\n1|2&|\n", "|", "&|", vec![vec!["a", "b"], vec!["1", "2"]], vec![(1, 0), (2, 6)]),
        ] {
            for size in [1, 2, 3, 100] {
                let seen = read_as(text, signs(delimiter, end), size);
                assert_eq!(seen.records, expected, "{text:?} by {size}");
                assert_eq!(seen.places, places, "{text:?} by {size}");
            }
        }
    }

    #[test]
    fn an_endless_row_is_passed_over_to_the_sign_that_ends_it() {
        let text = "a,b&|\n".to_owned() + &"x".repeat(MAX_RECORD + 5) + "&|\nc,d&|\n";
        let seen = read_as(&text, signs(",", "&|\n"), (1 << 22) + 3);
        assert!(seen.records == [["a", "b"], ["c", "d"]], "{} records", seen.records.len());
        assert_eq!(seen.endless, [(2, 6)]);
    }

    /// RFC 4180 written out, for text that keeps its rules.
    fn write(rows: &[Vec<String>]) -> String {
        let quoted = |cell: &String| {
            if cell.contains(['"', ',', '\n', '\r']) { format!("\"{}\"", cell.replace('"', "\"\"")) } else { cell.clone() }
        };
        rows.iter().map(|row| row.iter().map(quoted).collect::<Vec<_>>().join(",") + "\r\n").collect()
    }

    proptest! {
        #[test]
        fn what_is_written_by_the_rules_is_read_back(
            rows in proptest::collection::vec(proptest::collection::vec("[a\",\n\r é]{0,6}", 2..5), 1..8), size in 1usize..50) {
            // A cell that ends with a bare CR before the line's end cannot be told from CRLF when it is not quoted: it is quoted here.
            prop_assert_eq!(read(&write(&rows), LineEnd::Lf, size).records, rows);
        }

        #[test]
        fn chunks_do_not_matter(text in "[a\",\n\r]{0,60}", size in 1usize..20, cr in any::<bool>()) {
            let line_end = if cr { LineEnd::Cr } else { LineEnd::Lf };
            prop_assert_eq!(read(&text, line_end, size), read(&text, line_end, text.len()));
        }

        #[test]
        fn chunks_do_not_matter_to_signs(text in "[a\"|~&\n\r]{0,60}", size in 1usize..20, end in 0usize..4) {
            let dialect = signs("|~", ["\n", "\r", "&|", "&\r\n"][end]);
            prop_assert_eq!(read_as(&text, dialect, size), read_as(&text, dialect, text.len()));
        }

        #[test]
        fn one_character_is_read_alike_as_a_sign(text in "[a\",\n\r]{0,60}") {
            let plain = Dialect { delimiter: Sign::one(b','), line_end: LineEnd::Lf };
            let written = text.replace(',', "~|~");
            let signs = read_as(&written, signs("~|~", "\n"), 9);
            let cells: Vec<Vec<String>> = read_as(&text, plain, 9).records;
            let as_signs: Vec<Vec<String>> =
                cells.into_iter().map(|row| row.into_iter().map(|cell| cell.replace(',', "~|~")).collect()).collect();
            prop_assert_eq!(signs.records, as_signs);
        }
    }
}
