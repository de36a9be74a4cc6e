//! A sign that parts cells or ends rows: one character or a few of them, and the search for those of a few in a text.

use crate::ingest::says::{FormatSays, name};
use crate::saying::Saying;
use crate::table::order;

/// A sign has at most so many bytes.
pub(super) const MAX_SIGN: usize = 7;
/// … of which a line break at its end may take two.
const MAX_WITHOUT_BREAK: usize = MAX_SIGN - 2;
/// Lines that are searched for signs.
const LINES: usize = 100;
/// So many signs of a few characters are tried.
const MAX_TRIED: usize = 6;
/// So many different runs of such characters are counted.
const MAX_RUNS: usize = 1000;
/// A sign stands in at least this share of the lines.
const IN_LINES: f64 = 0.7;

/// Characters that part cells and hardly ever stand at the edge of one.
const PARTING: &[u8] = b"|~^;,:\t";
/// Of those, the ones that no cell begins or ends with, so that what stands beside them all the time belongs to them.
const STRONG: &[u8] = b"|~^";
/// Characters that make a sign together with those above (`+|`, `<|>`), or twice over (`##`).
const BESIDE: &[u8] = b"+#@$&*!%=<>[]{}";
/// Single characters beyond ASCII that part cells.
const BEYOND: [&str; 4] = ["¦", "§", "¬", "｜"];

/// Up to [`MAX_SIGN`] bytes of UTF-8, at least one.
#[derive(Copy, Clone, PartialEq, Eq)]
pub(super) struct Sign {
    bytes: [u8; MAX_SIGN],
    length: u8,
}

impl Sign {
    /// A sign of one ASCII character.
    pub(super) const fn one(byte: u8) -> Sign {
        let mut bytes = [0; MAX_SIGN];
        bytes[0] = byte;
        Sign { bytes, length: 1 }
    }

    /// A sign of these bytes; `None` if there are none or too many.
    pub(super) fn of(text: &[u8]) -> Option<Sign> {
        let mut bytes = [0; MAX_SIGN];
        bytes.get_mut(..text.len()).filter(|into| !into.is_empty())?.copy_from_slice(text);
        Some(Sign { bytes, length: text.len() as u8 })
    }

    #[inline]
    pub(super) fn bytes(&self) -> &[u8] {
        &self.bytes[..usize::from(self.length)]
    }

    /// The first byte.
    #[inline]
    pub(super) fn first(&self) -> u8 {
        self.bytes[0]
    }

    /// Whether a text begins with it; how many bytes it and, where it has none itself, a line break behind it take. 0 if not.
    pub(super) fn ends_row(&self, text: &[u8]) -> usize {
        if !text.starts_with(self.bytes()) {
            return 0;
        }
        let length = self.bytes().len();
        match &text[length..] {
            _ if self.has_break() => length,
            [b'\r', b'\n', ..] => length + 2,
            [b'\r' | b'\n', ..] => length + 1,
            _ => length,
        }
    }

    /// Whether it ends with a line break.
    pub(super) fn has_break(&self) -> bool {
        matches!(self.bytes().last(), Some(b'\n' | b'\r'))
    }

    /// It, without the line break that it ends with.
    pub(super) fn without_break(&self) -> &[u8] {
        let bytes = self.bytes();
        let end = bytes.iter().rposition(|byte| !matches!(byte, b'\n' | b'\r')).map_or(0, |at| at + 1);
        &bytes[..end]
    }

    /// Whether it is another one, once or several times over, line break aside.
    pub(super) fn is_made_of(&self, other: Sign) -> bool {
        let mut pieces = self.without_break().chunks(other.bytes().len());
        pieces.all(|piece| piece == other.bytes())
    }

    /// How people call it: "comma", "“~|~”".
    pub(super) fn says(&self) -> Saying {
        let code = match self.without_break() {
            b"\t" => FormatSays::Tab,
            b";" => FormatSays::Semicolon,
            b"," => FormatSays::Comma,
            b"|" => FormatSays::Bar,
            b"^" => FormatSays::Circumflex,
            b"\x1F" => FormatSays::UnitSeparator,
            b"\x1E" => FormatSays::RecordSeparator,
            _ => return Saying::of(FormatSays::Quoted, [name(self.shown())]),
        };
        Saying::plain(code)
    }

    /// It as it stands, without its line break; what does not show, by a name.
    fn shown(&self) -> String {
        let mut shown = String::new();
        for letter in String::from_utf8_lossy(self.without_break()).chars() {
            match letter {
                '\t' => shown.push_str("<tab>"),
                letter if letter.is_control() => shown.push_str(&format!("<0x{:02X}>", u32::from(letter))),
                letter => shown.push(letter),
            }
        }
        shown
    }
}

impl std::fmt::Debug for Sign {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.shown())
    }
}

fn is_control(byte: u8) -> bool {
    byte < 0x20 && !matches!(byte, b'\t' | b'\n' | b'\r')
}

/// Signs of a few characters that could part the cells of these lines, the likeliest first.
pub(super) fn of_a_few(lines: &[&str]) -> Vec<Sign> {
    let lines = &lines[..lines.len().min(LINES)];
    let mut tried: Vec<(&[u8], usize)> = Vec::new();
    for line in lines {
        let bytes = line.as_bytes();
        let mut at = 0;
        while at < bytes.len() {
            let begin = at;
            while at < bytes.len() && (PARTING.contains(&bytes[at]) || BESIDE.contains(&bytes[at]) || is_control(bytes[at])) {
                at += 1;
            }
            let run = &bytes[begin..at];
            if (2..=MAX_WITHOUT_BREAK).contains(&run.len()) && could_be(run) {
                let known = tried.iter().position(|(known, _)| *known == run);
                match known {
                    Some(known) => tried[known].1 += 1,
                    None if tried.len() < MAX_RUNS => tried.push((run, 1)),
                    None => {}
                }
            }
            at += 1;
        }
    }
    // Cells that are empty make two signs one run: it is the shorter one that counts.
    order::sort_by_key(&mut tried, |&(run, times)| (std::cmp::Reverse(times), run.len()));
    let beyond = BEYOND.iter().map(|sign| sign.as_bytes());
    let stands = |sign: &[u8]| lines.iter().filter(|line| memchr::memmem::find(line.as_bytes(), sign).is_some()).count();
    tried
        .into_iter()
        .take(MAX_TRIED * 4)
        .map(|(run, _)| run)
        .chain(beyond)
        .filter(|sign| stands(sign) as f64 >= IN_LINES * lines.len() as f64)
        .filter_map(Sign::of)
        .take(MAX_TRIED)
        .collect()
}

/// Whether characters beside each other make one sign, rather than a sign and what a cell begins with.
fn could_be(run: &[u8]) -> bool {
    let of = |set: &[u8]| run.iter().filter(|&byte| set.contains(byte) || is_control(*byte)).count();
    let alike = run.iter().all(|&byte| byte == run[0]);
    alike || of(PARTING) == run.len() || of(STRONG) > 0
}

/// What all lines end with, beyond their break: `&|`. `None` where that is nothing, or no more than empty cells at the end.
pub(super) fn at_line_ends(lines: &[&str]) -> Option<Sign> {
    let lines = &lines[..lines.len().min(LINES)];
    // Not the first one: that may be a title.
    let first = lines.get(lines.len() / 2).filter(|_| lines.len() > 1)?;
    let signs = |byte: &u8| PARTING.contains(byte) || BESIDE.contains(byte) || is_control(*byte);
    let mut end = first.bytes().rev().take(MAX_WITHOUT_BREAK).take_while(signs).count();
    let mut without = 0;
    for line in lines {
        let common = first.bytes().rev().zip(line.bytes().rev()).take(end).take_while(|(a, b)| a == b).count();
        // A line break in a quoted cell ends a line, too.
        if common == 0 {
            without += 1;
        } else {
            end = common;
        }
    }
    let sign = &first.as_bytes()[first.len() - end..];
    let parts = |byte: &u8| STRONG.contains(byte) || *byte == b';' || is_control(*byte);
    (end > 0 && without * 10 <= lines.len() && sign.iter().any(parts)).then(|| Sign::of(sign)).flatten()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn signs_have_names() {
        for (sign, name) in
            [(&b"\t"[..], "tab"), (b"~|~", "“~|~”"), (b"\t,", "“<tab>,”"), (b"\x01", "“<0x01>”"), ("¦".as_bytes(), "“¦”")]
        {
            assert_eq!(crate::language::english(&Sign::of(sign).unwrap().says()), name);
        }
        assert_eq!(Sign::of(b""), None);
        assert_eq!(Sign::of(b"12345678"), None);
    }

    #[test]
    fn what_lines_end_with() {
        let end = |text: &str| at_line_ends(&text.lines().collect::<Vec<_>>()).map(|sign| sign.bytes().to_vec());
        assert_eq!(end("a+|b&|\n1+|2&|\n"), Some(b"&|".to_vec()));
        assert_eq!(end("a,b~\n1,2~\n"), Some(b"~".to_vec()));
        assert_eq!(end("share %\n5%\n"), None);
        assert_eq!(end("a,b$$\n1,2$$\n"), None);
        assert_eq!(end("a,b\n1,2\n"), None);
    }
}
