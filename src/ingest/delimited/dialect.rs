//! How a delimited text is written: which sign parts cells, which ends rows. Decided on the first records.

use super::sign::{self, Sign};
use crate::ingest::says::FormatSays;
use crate::saying::Saying;
use crate::table::order;
use memchr::memmem;

/// How cells and rows are parted.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub(super) struct Dialect {
    /// The sign between cells. [`Dialect::NONE`] where each line is one cell.
    pub(super) delimiter: Sign,
    pub(super) line_end: LineEnd,
}

/// What ends a row.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub(super) enum LineEnd {
    /// LF, with or without CR before it.
    Lf,
    /// CR, with or without LF behind it: files of old Macs, and of some exports.
    Cr,
    /// A sign, with or without a line break behind it; other line breaks belong to the cells.
    Sign(Sign),
}

/// The characters that are tried, the one first that wins where two do equally well.
const CANDIDATES: [u8; 7] = [0x1F, 0x01, b'\t', b';', b',', b'|', b'^'];
/// Row ends that are tried where they stand in the text, whether or not lines break behind them.
const ROW_ENDS: [&[u8]; 2] = [b"\x1E", b"&|"];
/// Where a text has no line break at all, these are tried too.
const WITHOUT_BREAKS: [&[u8]; 2] = [b"~", b"|"];
/// So many records are looked at.
const RECORDS: usize = 200;
/// Where a sign could end the rows, lines must explain the text so much better to be taken instead: a delimiter that is part
/// of that sign seems to part one cell more.
const CLEARLY: f64 = 0.1;
/// A sign stands for a character if at most this share of its occurrences is not in the sign.
const OUTSIDE: f64 = 0.02;

impl Dialect {
    /// The delimiter of text that has none: a byte that no UTF-8 holds.
    pub(super) const NONE: Sign = Sign::one(0xFF);

    /// The dialect that the beginning of a text is written in.
    pub(super) fn of(text: &str) -> Dialect {
        // Line breaks of the other kind may stand in quoted cells.
        let lf = memchr::memchr_iter(b'\n', text.as_bytes()).count();
        let lone_cr = memchr::memchr_iter(b'\r', text.as_bytes()).filter(|&at| text.as_bytes().get(at + 1) != Some(&b'\n'));
        let line_end = if lone_cr.count() > lf { LineEnd::Cr } else { LineEnd::Lf };
        let lines: Vec<&str> = text.split(['\n', '\r']).filter(|line| !line.trim().is_empty()).take(RECORDS).collect();
        let mut ends: Vec<LineEnd> = row_ends(text, &lines).into_iter().map(LineEnd::Sign).collect();
        ends.push(line_end);
        let mut best = (Dialect { delimiter: Self::NONE, line_end }, 0.0);
        for line_end in ends {
            let lines: Vec<&str> = match line_end {
                LineEnd::Sign(sign) => split(text, sign).take(RECORDS).collect(),
                LineEnd::Lf | LineEnd::Cr => lines.clone(),
            };
            for delimiter in delimiters(&lines) {
                let dialect = Dialect { delimiter, line_end };
                // What parts cells ends rows only behind their empty last cell.
                if matches!(line_end, LineEnd::Sign(sign) if sign.is_made_of(delimiter)) {
                    continue;
                }
                let score = score(text, dialect);
                let found = matches!(best.0.line_end, LineEnd::Sign(_)) && !matches!(line_end, LineEnd::Sign(_));
                if score > best.1 + if found { CLEARLY } else { 1e-9 } {
                    best = (dialect, score);
                }
            }
        }
        best.0
    }

    /// Whether the beginning of a text shows where its rows end, so that it is enough to judge by.
    pub(super) fn shows_rows(text: &str) -> bool {
        text.contains(['\n', '\r']) || ROW_ENDS.iter().any(|sign| memmem::find(text.as_bytes(), sign).is_some())
    }

    /// What parts its cells: "comma".
    pub(super) fn delimiter_says(self) -> Saying {
        if self.delimiter == Self::NONE { Saying::plain(FormatSays::OneColumn) } else { self.delimiter.says() }
    }

    /// Whether cells are parted by one character and rows end with a line: the way of nearly all files.
    pub(super) fn is_plain(self) -> bool {
        self.delimiter.bytes().len() == 1 && !matches!(self.line_end, LineEnd::Sign(_))
    }
}

/// The texts between a sign and the next, without those that hold nothing.
fn split(text: &str, sign: Sign) -> impl Iterator<Item = &str> {
    let mut from = 0;
    let ends = memmem::find_iter(text.as_bytes(), sign.bytes()).map(|at| (at, at + sign.bytes().len()));
    let ends: Vec<(usize, usize)> = ends.take(RECORDS).chain([(text.len(), text.len())]).collect();
    ends.into_iter().filter_map(move |(end, next)| {
        let row = text.get(from..end);
        from = next;
        row.filter(|row| !row.trim().is_empty())
    })
}

/// Signs that could end rows: what all lines end with, together with the break behind it, and some known ones.
fn row_ends(text: &str, lines: &[&str]) -> Vec<Sign> {
    let breaks = ["\r\n", "\n", "\r"].into_iter().find(|line_break| text.contains(line_break));
    let at_ends = sign::at_line_ends(lines).zip(breaks);
    let at_ends = at_ends.and_then(|(sign, line_break)| Sign::of(&[sign.bytes(), line_break.as_bytes()].concat()));
    let known = ROW_ENDS.iter().chain(if breaks.is_some() { &[][..] } else { &WITHOUT_BREAKS[..] });
    let known = known.filter(|sign| memmem::find_iter(text.as_bytes(), sign).take(2).count() == 2);
    at_ends.into_iter().chain(known.filter_map(|sign| Sign::of(sign))).collect()
}

/// Delimiters to try: single characters, and signs of a few; a character that stands in such a sign only is not tried alone.
fn delimiters(lines: &[&str]) -> Vec<Sign> {
    let few = sign::of_a_few(lines);
    let all = |sign: &[u8]| -> usize { lines.iter().map(|line| memmem::find_iter(line.as_bytes(), sign).count()).sum() };
    let mut tried = few.clone();
    for byte in CANDIDATES {
        let stands_in = |sign: &&Sign| {
            let within = sign.bytes().iter().filter(|&&other| other == byte).count();
            let (alone, together) = (all(&[byte]), all(sign.bytes()) * within);
            within > 0 && (alone - together.min(alone)) as f64 <= OUTSIDE * alone as f64
        };
        if !few.iter().any(|sign| stands_in(&sign)) {
            tried.push(Sign::one(byte));
        }
    }
    // Of two that do equally well the single character is the likelier one.
    order::sort_by_key(&mut tried, |sign| sign.bytes().len() > 1);
    tried
}

/// How well a dialect explains the text, 0 to 1: the share of records with the commonest number of cells, if that is
/// more than one, and a little more for more cells. A comma that nearly always stands between digits is a decimal one.
fn score(text: &str, dialect: Dialect) -> f64 {
    let (mut widths, mut between_digits, mut seen) = (Vec::new(), 0usize, 0usize);
    let bytes = text.as_bytes();
    let delimiter = dialect.delimiter.bytes();
    let (mut width, mut quoted, mut field_begins, mut blank) = (1usize, false, true, true);
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        let rest = &bytes[at..];
        let row_end = match dialect.line_end {
            LineEnd::Sign(sign) => sign.ends_row(rest),
            LineEnd::Cr => usize::from(byte == b'\n' || byte == b'\r'),
            LineEnd::Lf => usize::from(byte == b'\n'),
        };
        let begin = at;
        at += 1;
        if quoted {
            quoted = byte != b'"';
        } else if byte == b'"' && (field_begins || (begin > 0 && bytes[begin - 1] == b'"')) {
            quoted = true;
        } else if row_end > 0 {
            if !blank {
                widths.push(width);
            }
            (width, field_begins, blank) = (1, true, true);
            if widths.len() == RECORDS {
                break;
            }
            at = begin + row_end;
            continue;
        } else if rest.starts_with(delimiter) {
            at = begin + delimiter.len();
            width += 1;
            seen += 1;
            let digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
            between_digits += usize::from(begin > 0 && digit(begin - 1) && digit(at));
            field_begins = true;
            continue;
        }
        field_begins = false;
        blank = blank && byte.is_ascii_whitespace();
    }
    if widths.is_empty() && !blank {
        widths.push(width);
    }
    let (mut commonest, mut times) = (1usize, 0usize);
    let mut sorted = widths.clone();
    sorted.sort_unstable();
    for group in sorted.chunk_by(|a, b| a == b) {
        if group[0] > 1 && group.len() * group[0].min(4) > times * commonest.min(4) {
            (commonest, times) = (group[0], group.len());
        }
    }
    if times == 0 {
        return 0.0;
    }
    let share = times as f64 / widths.len() as f64;
    let decimal = delimiter == b"," && between_digits * 10 > seen * 8;
    // One record alone agrees with itself only.
    let doubtful = decimal || widths.len() == 1;
    share * (1.0 - 0.5 / commonest as f64) * if doubtful { 0.5 } else { 1.0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_delimiter_is_the_one_that_explains_the_lines() {
        for (text, delimiter) in [
            ("a,b,c\n1,2,3\n4,5,6\n", &b","[..]),
            ("a;b\n1,5;2,5\n3,5;4,5\n", b";"),
            ("a\tb\tc\n1, x\t2\t3\n1, y\t2\t3\n", b"\t"),
            ("a|b|c\n1|2|3\n", b"|"),
            ("id,text\n1,\"a;b;c\"\n2,\"d;e;f\"\n", b","),
            ("Price list;;\n\nname;city;price\nx;Liège;1,50\ny;Gent;2,75\n", b";"),
            ("one column\nof words\n", b"\xFF"),
            ("1,5\n2,5\n3,25\n", b","),
        ] {
            assert_eq!(Dialect::of(text).delimiter.bytes(), delimiter, "{text:?}");
        }
    }

    #[test]
    fn signs_of_several_characters_are_found_by_content() {
        for (text, delimiter, end) in [
            ("a||b||c\n1||||3\n||2||\n", &b"||"[..], None),
            ("a|b|c\n1||3\n|2|\n", b"|", None),
            ("a~|~b~|~c\r\n1~|~~|~3, 4\r\n", b"~|~", None),
            ("a::b::c\n1::10:30:00::3\n2::11:30:00::4\n", b"::", None),
            ("a;;b;;c\n1;;;;3\n", b";;", None),
            ("a\t,b\t,c\n1\t,2,5\t,3\n4\t,5\t,6\n", b"\t,", None),
            ("a+|b+|c&|\r\n1+|+|x&|\r\n2+|z+|&|\r\n3+|z+|v&|\r\n", b"+|", Some(&b"&|\r\n"[..])),
            ("a+|b+|c&|\r\n1+|+|x\ny&|\r\n2+|z+|&|\r\n3+|z+|v&|\r\n", b"+|", Some(b"&|")),
            ("a|b|c~\n1|2|3~\n", b"|", Some(b"~\n")),
            ("a~|~b|\r\n1~|~2|\r\n", b"~|~", Some(b"|\r\n")),
            ("a\x1Fb\x1E1\x1Fx\ny\x1E", b"\x1F", Some(b"\x1E")),
            ("a,b\x1E1,2\x1E", b",", Some(b"\x1E")),
            ("a|b~1|2~3|4~", b"|", Some(b"~")),
            ("a+|b&|1+|2&|", b"+|", Some(b"&|")),
            ("a¦b¦c\n1¦2, 3¦4\n", "¦".as_bytes(), None),
            ("a\x01b\n1\x012\n", b"\x01", None),
            ("a#|#b\n\"1#|#2\"#|#3\n", b"#|#", None),
            // No signs of several characters: empty cells, signs that cells begin or end with.
            ("a|b|\n1|2|\n", b"|", None),
            ("x;y;;\n1;2;;\n", b";", None),
            ("item,price,discount\nx,$5,10%\ny,$6,15%\n", b",", None),
            ("1,$5,$6\n2,$6,$7\n", b",", None),
            ("a,b!\n1,2!\n", b",", None),
        ] {
            let dialect = Dialect::of(text);
            assert_eq!(dialect.delimiter.bytes(), delimiter, "{text:?}");
            let found = match &dialect.line_end {
                LineEnd::Sign(sign) => Some(sign.bytes()),
                LineEnd::Lf | LineEnd::Cr => None,
            };
            assert_eq!(found, end, "{text:?}");
        }
    }

    #[test]
    fn line_ends() {
        assert_eq!(Dialect::of("a,b\r1,2\r").line_end, LineEnd::Cr);
        assert_eq!(Dialect::of("a,b\r\n1,2\r\n").line_end, LineEnd::Lf);
        assert_eq!(Dialect::of("a,b\n\"x\ry\",2\n").line_end, LineEnd::Lf);
    }
}
