//! The form of a number, in a tiny language of its own: no regular expressions, for those weigh more than all detectors.
//!
//! `d` is a digit, `a` a letter, `x` either, `_` a space; capitals, digits and `- . / + < # : ( ) ,` stand for themselves;
//! `[AFC]`, `[2-9]` and `[dX]` are sets; `?`, `{4}` and `{4,7}` say how often; `|` parts alternatives. Blanks do not count.
//! Letters of a cell are compared as capitals. What a form cannot say (a condition on what follows) its check says.

/// A cell longer than this, separators included, has no form.
pub(super) const MOST: usize = 48;

/// So many different symbols a form can speak of.
const MARKS: &[u8] = b" -.</+#:(),*@_&'\"";
const DIGITS: u64 = (1 << 10) - 1;
const LETTERS: u64 = ((1 << 26) - 1) << 10;

/// The place of a byte among the symbols, if it has one.
pub(super) fn symbol(byte: u8) -> Option<u8> {
    match byte {
        b'0'..=b'9' => Some(byte - b'0'),
        b'A'..=b'Z' => Some(byte - b'A' + 10),
        b'a'..=b'z' => Some(byte - b'a' + 10),
        _ => MARKS.iter().position(|mark| *mark == byte).map(|at| at as u8 + 36),
    }
}

/// A symbol (or one of several), so many times.
struct Atom {
    set: u64,
    least: u8,
    most: u8,
}

/// A form that was read.
pub(super) struct Pattern {
    ways: Vec<Vec<Atom>>,
    /// Symbols that a text of this form can begin with.
    pub(super) first: u64,
    /// Shortest and longest text.
    pub(super) lengths: (usize, usize),
}

fn class(byte: u8) -> Option<u64> {
    match byte {
        b'd' => Some(DIGITS),
        b'a' => Some(LETTERS),
        b'x' => Some(DIGITS | LETTERS),
        b'_' => Some(1 << 36),
        b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'/' | b'+' | b'<' | b'#' | b':' | b'(' | b')' | b',' => {
            symbol(byte).map(|at| 1 << at)
        }
        _ => None,
    }
}

/// The set that stands between brackets, and what follows it.
fn set(mut rest: &[u8]) -> Option<(u64, &[u8])> {
    let mut found = 0;
    loop {
        rest = match rest {
            [b']', after @ ..] => return Some((found, after)),
            [from, b'-', to, after @ ..] if *to != b']' => {
                for byte in *from..=*to {
                    found |= 1 << symbol(byte)?;
                }
                after
            }
            [byte, after @ ..] => {
                found |= class(*byte)?;
                after
            }
            [] => return None,
        }
    }
}

/// How often, and what follows.
fn times(rest: &[u8]) -> Option<(u8, u8, &[u8])> {
    match rest {
        [b'?', after @ ..] => Some((0, 1, after)),
        [b'{', after @ ..] => {
            let end = after.iter().position(|byte| *byte == b'}')?;
            let said = str::from_utf8(after.get(..end)?).ok()?;
            let (least, most) = said.split_once(',').unwrap_or((said, said));
            Some((least.parse().ok()?, most.parse().ok()?, after.get(end + 1..)?))
        }
        _ => Some((1, 1, rest)),
    }
}

impl Pattern {
    /// Reads a form; `None` where it is not written in the language.
    pub(super) fn new(form: &str) -> Option<Pattern> {
        let mut pattern = Pattern { ways: Vec::new(), first: 0, lengths: (usize::MAX, 0) };
        for way in form.split('|') {
            let bytes: Vec<u8> = way.bytes().filter(|byte| *byte != b' ').collect();
            let mut rest = bytes.as_slice();
            let mut atoms = Vec::new();
            let (mut shortest, mut longest) = (0, 0);
            while let [byte, after @ ..] = rest {
                let (one, after) = if *byte == b'[' { set(after)? } else { (class(*byte)?, after) };
                let (least, most, after) = times(after)?;
                rest = after;
                if shortest == 0 {
                    pattern.first |= one;
                }
                shortest += usize::from(least);
                longest += usize::from(most);
                atoms.push(Atom { set: one, least, most });
            }
            pattern.lengths = (pattern.lengths.0.min(shortest), pattern.lengths.1.max(longest));
            pattern.ways.push(atoms);
        }
        (pattern.lengths.0 > 0 && pattern.lengths.1 <= MOST).then_some(pattern)
    }

    /// Whether symbols have this form, all of them.
    pub(super) fn fits(&self, symbols: &[u8]) -> bool {
        self.ways.iter().any(|way| fits(way, symbols))
    }
}

/// Greedy, and back where that fails: the forms are short and few atoms vary.
fn fits(way: &[Atom], symbols: &[u8]) -> bool {
    let Some((atom, others)) = way.split_first() else { return symbols.is_empty() };
    let run = symbols.iter().take(usize::from(atom.most)).take_while(|symbol| atom.set >> **symbol & 1 == 1).count();
    let least = usize::from(atom.least);
    run >= least && (least..=run).rev().any(|count| fits(others, &symbols[count..]))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fits(form: &str, text: &str) -> bool {
        let symbols: Option<Vec<u8>> = text.bytes().map(symbol).collect();
        Pattern::new(form).unwrap().fits(&symbols.unwrap())
    }

    #[test]
    fn forms_fit_as_they_say() {
        assert!(fits("IM d{10}", "IM0560000000") && !fits("IM d{10}", "IM056000000"));
        assert!(fits("JJD d{10,22} | JVGL x{10,20}", "JVGL0999999990"));
        assert!(fits("d{3}-?d{2,4}_?a?", "123-45 A") && fits("d{3}-?d{2,4}_?a?", "12345"));
        assert!(fits("[AFC] [2-9] [dX]", "f9x") && !fits("[AFC] [2-9] [dX]", "G9X"));
        assert!(fits("d{1,3} d{2} 9", "1239") && !fits("d{1,3} d{2} 9", "1230"));
    }

    #[test]
    fn what_is_not_in_the_language_is_refused() {
        for form in ["", "d{", "[ab", "é", "d{x}", "d{60}", "d?"] {
            assert!(Pattern::new(form).is_none(), "{form}");
        }
    }
}
