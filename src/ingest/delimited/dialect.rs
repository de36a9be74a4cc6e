//! How a delimited text is written: which character parts cells, which ends lines. Decided on the first records.

/// How cells and lines are parted.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub(super) struct Dialect {
    /// The character between cells, ASCII. [`Dialect::NONE`] where each line is one cell.
    pub(super) delimiter: u8,
    pub(super) line_end: LineEnd,
}

/// What ends a line.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub(super) enum LineEnd {
    /// LF, with or without CR before it.
    Lf,
    /// CR, with or without LF behind it: files of old Macs, and of some exports.
    Cr,
}

/// The characters that are tried, the one first that wins where two do equally well.
const CANDIDATES: [u8; 5] = [b'\t', b';', b',', b'|', b'^'];
/// So many records are looked at.
const RECORDS: usize = 200;

impl Dialect {
    /// The delimiter of text that has none: a control character that no text holds.
    pub(super) const NONE: u8 = 0x1F;

    /// The dialect that the beginning of a text is written in.
    pub(super) fn of(text: &str) -> Dialect {
        let (mut lf, mut cr) = (0usize, 0usize);
        for byte in text.bytes() {
            lf += usize::from(byte == b'\n');
            cr += usize::from(byte == b'\r');
        }
        let line_end = if lf == 0 && cr > 0 { LineEnd::Cr } else { LineEnd::Lf };
        let mut best = (Self::NONE, 0.0);
        for delimiter in CANDIDATES {
            let score = score(text, Dialect { delimiter, line_end });
            if score > best.1 + 1e-9 {
                best = (delimiter, score);
            }
        }
        Dialect { delimiter: best.0, line_end }
    }

    /// In words: "comma".
    pub(super) fn delimiter_name(self) -> &'static str {
        match self.delimiter {
            b'\t' => "tab",
            b';' => "semicolon",
            b',' => "comma",
            b'|' => "vertical bar",
            b'^' => "circumflex",
            _ => "one column",
        }
    }
}

/// How well a delimiter explains the text, 0 to 1: the share of records with the commonest number of cells, if that is
/// more than one, and a little more for more cells. A comma that nearly always stands between digits is a decimal one.
fn score(text: &str, dialect: Dialect) -> f64 {
    let (mut widths, mut between_digits, mut seen) = (Vec::new(), 0usize, 0usize);
    let bytes = text.as_bytes();
    let (mut width, mut quoted, mut field_begins, mut blank) = (1usize, false, true, true);
    for (at, &byte) in bytes.iter().enumerate() {
        let ends_line = byte == b'\n' || (byte == b'\r' && dialect.line_end == LineEnd::Cr);
        if quoted {
            quoted = byte != b'"';
        } else if byte == b'"' && (field_begins || (at > 0 && bytes[at - 1] == b'"')) {
            quoted = true;
        } else if byte == dialect.delimiter {
            width += 1;
            seen += 1;
            let digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
            between_digits += usize::from(at > 0 && digit(at - 1) && digit(at + 1));
            field_begins = true;
            continue;
        } else if ends_line {
            if !blank {
                widths.push(width);
            }
            (width, field_begins, blank) = (1, true, true);
            if widths.len() == RECORDS {
                break;
            }
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
    let decimal = dialect.delimiter == b',' && between_digits * 10 > seen * 8;
    share * (1.0 - 0.5 / commonest as f64) * if decimal { 0.5 } else { 1.0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_delimiter_is_the_one_that_explains_the_lines() {
        for (text, delimiter) in [
            ("a,b,c\n1,2,3\n4,5,6\n", b','),
            ("a;b\n1,5;2,5\n3,5;4,5\n", b';'),
            ("a\tb\tc\n1, x\t2\t3\n1, y\t2\t3\n", b'\t'),
            ("a|b|c\n1|2|3\n", b'|'),
            ("id,text\n1,\"a;b;c\"\n2,\"d;e;f\"\n", b','),
            ("Price list;;\n\nname;city;price\nx;Liège;1,50\ny;Gent;2,75\n", b';'),
            ("one column\nof words\n", Dialect::NONE),
            ("1,5\n2,5\n3,25\n", b','),
        ] {
            assert_eq!(Dialect::of(text).delimiter, delimiter, "{text:?}");
        }
    }

    #[test]
    fn line_ends() {
        assert_eq!(Dialect::of("a,b\r1,2\r").line_end, LineEnd::Cr);
        assert_eq!(Dialect::of("a,b\r\n1,2\r\n").line_end, LineEnd::Lf);
        assert_eq!(Dialect::of("a,b\n\"x\ry\",2\n").line_end, LineEnd::Lf);
    }
}
