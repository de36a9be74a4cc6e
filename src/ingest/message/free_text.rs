//! Names, telephone numbers and e-mail addresses in free text, after the pieces that a format wraps it into are joined.

use crate::ingest::says::HidesSay;
use crate::saying::{Saying, Value};

/// Kinds of contact that free text gives away.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub(in crate::ingest) enum Contact {
    Email,
    Phone,
    Name,
}

impl Contact {
    /// Where it stands: it, in the segment or group of this name.
    pub(super) fn within(self, segment: &str) -> Saying {
        let code = match self {
            Contact::Email => HidesSay::InEmail,
            Contact::Phone => HidesSay::InPhone,
            Contact::Name => HidesSay::InName,
        };
        Saying::of(code, [Value::Name(segment.to_owned())])
    }

    /// That free text holds it.
    pub(super) fn says(self, found: String) -> Saying {
        let code = match self {
            Contact::Email => HidesSay::Email,
            Contact::Phone => HidesSay::Phone,
            Contact::Name => HidesSay::Name,
        };
        Saying::of(code, [Value::Name(found)])
    }
}

/// A telephone number has at least so many digits, and at most [`MAX_DIGITS`] (ITU-T E.164).
const MIN_DIGITS: usize = 7;
/// See [`MIN_DIGITS`].
const MAX_DIGITS: usize = 15;
/// A word that announces a telephone number stands at most so many bytes before it.
const ANNOUNCED: usize = 12;
/// Free text is searched up to so many bytes.
const MAX_SEARCHED: usize = 64 << 10;

const PHONE_WORDS: [&str; 11] = ["TEL", "PHONE", "PH", "PHN", "MOB", "MOBILE", "FAX", "CALL", "CONTACT", "TELEFON", "GSM"];
const NAME_WORDS: [&str; 11] = ["ATTN", "ATT", "ATTENTION", "C/O", "MR", "MRS", "MS", "DR", "CONTACT", "PIC", "AP"];
/// Words that follow those and are no names.
const NO_NAMES: [&str; 14] =
    ["THE", "AT", "FOR", "TEL", "PHONE", "FAX", "NO", "NUMBER", "AND", "OR", "BEFORE", "ON", "IS", "PERSON"];

/// Joins the pieces of a wrapped text. `widths` are those at which the format cuts, in the middle of words too: a shorter
/// piece ended with its word.
pub(in crate::ingest) fn join<S: AsRef<str>>(pieces: &[S], widths: &[usize]) -> String {
    let mut text = String::new();
    let mut full = false;
    for piece in pieces {
        let piece = piece.as_ref();
        let (trimmed, length) = (piece.trim(), piece.chars().count());
        if trimmed.is_empty() {
            continue;
        }
        let before = text.chars().next_back().unwrap_or(' ');
        let next = piece.chars().next().unwrap_or(' ');
        let inside_word = (before.is_alphabetic() && next.is_alphabetic())
            || (before.is_ascii_digit() && next.is_ascii_digit())
            || matches!(before, '@' | '-') && next.is_alphanumeric()
            || before.is_alphanumeric() && matches!(next, '@' | '.');
        let goes_on = full && inside_word;
        if !text.is_empty() && !goes_on {
            text.push(' ');
        }
        text.push_str(trimmed);
        full = widths.contains(&length);
    }
    text
}

/// The first contact of each kind in a text.
pub(in crate::ingest) fn contacts(text: &str) -> Vec<(Contact, String)> {
    let mut cut = text.len().min(MAX_SEARCHED);
    while !text.is_char_boundary(cut) {
        cut -= 1;
    }
    let text = &text[..cut];
    [(Contact::Email, email(text)), (Contact::Phone, phone(text)), (Contact::Name, name(text))]
        .into_iter()
        .filter_map(|(kind, found)| found.map(|found| (kind, found.to_owned())))
        .collect()
}

fn email(text: &str) -> Option<&str> {
    let part = |symbol: char| symbol.is_alphanumeric() || matches!(symbol, '.' | '_' | '-' | '+');
    text.match_indices('@').find_map(|(at, _)| {
        let begin = text[..at].trim_end_matches(part).len();
        let end = text.len() - text[at + 1..].trim_start_matches(part).len();
        let host = text[at + 1..end].trim_end_matches(['.', '-']);
        let dotted = host.rsplit_once('.').is_some_and(|(_, top)| top.len() >= 2 && top.chars().all(char::is_alphabetic));
        (begin < at && dotted).then(|| &text[begin..at + 1 + host.len()])
    })
}

fn phone(text: &str) -> Option<&str> {
    let inside = |symbol: char| symbol.is_ascii_digit() || matches!(symbol, ' ' | '-' | '(' | ')' | '.' | '/' | '+');
    let mut at = 0;
    while let Some(begin) = text[at..].find(|symbol: char| symbol.is_ascii_digit() || symbol == '+').map(|found| at + found) {
        let end = text[begin..].find(|symbol: char| !inside(symbol)).map_or(text.len(), |found| begin + found);
        let run = text[begin..end].trim_end_matches(|symbol: char| !symbol.is_ascii_digit());
        at = end.max(begin + 1);
        let digits = run.chars().filter(char::is_ascii_digit).count();
        let joined_to_word = text[..begin].chars().next_back().is_some_and(char::is_alphabetic)
            || text[end..].chars().next().is_some_and(char::is_alphabetic)
                && text[..end].ends_with(|symbol: char| symbol.is_ascii_digit());
        if !(MIN_DIGITS..=MAX_DIGITS).contains(&digits) || joined_to_word {
            continue;
        }
        let groups: Vec<usize> = run.split([' ', '-', '.', '(', ')']).map(str::len).filter(|&length| length > 0).collect();
        let mut from = begin.saturating_sub(ANNOUNCED);
        while !text.is_char_boundary(from) {
            from -= 1;
        }
        let announced = words(&text[from..begin]).any(|word| PHONE_WORDS.iter().any(|known| word.eq_ignore_ascii_case(known)));
        if run.starts_with('+') || announced || groups.ends_with(&[3, 3, 4]) {
            return Some(run);
        }
    }
    None
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|symbol: char| !symbol.is_alphanumeric() && symbol != '/').filter(|word| !word.is_empty())
}

fn name(text: &str) -> Option<&str> {
    let mut at = 0;
    while let Some(found) = text[at..].find(|symbol: char| symbol.is_alphabetic()) {
        let begin = at + found;
        let end = text[begin..]
            .find(|symbol: char| !symbol.is_alphanumeric() && symbol != '/')
            .map_or(text.len(), |found| begin + found);
        at = end;
        if !NAME_WORDS.iter().any(|known| text[begin..end].eq_ignore_ascii_case(known)) {
            continue;
        }
        let rest = &text[end..];
        let gap = rest.find(char::is_alphabetic).unwrap_or(rest.len());
        // "ATTN: A. Example", "MR Example": punctuation between, no line of digits.
        if gap == 0 || gap > 3 || rest[..gap].contains(|symbol: char| symbol.is_ascii_digit()) {
            continue;
        }
        let rest = &rest[gap..];
        let length =
            rest.find(|symbol: char| !(symbol.is_alphabetic() || matches!(symbol, ' ' | '.' | '-' | '\''))).unwrap_or(rest.len());
        let words: Vec<&str> = rest[..length].split_whitespace().take(3).collect();
        let is_name = |word: &str| word.len() > 1 && !NO_NAMES.iter().any(|no| word.eq_ignore_ascii_case(no));
        let Some(first) = words.first().filter(|first| {
            first.chars().next().is_some_and(char::is_uppercase) && !NO_NAMES.iter().any(|no| first.eq_ignore_ascii_case(no))
        }) else {
            continue;
        };
        let kept = 1 + words[1..].iter().take_while(|word| is_name(word)).count();
        let last = words[kept - 1];
        if kept > 1 || first.trim_end_matches('.').len() > 2 {
            let end = last.as_ptr() as usize + last.len() - rest.as_ptr() as usize;
            return Some(rest[..end].trim_end_matches(['.', ' ']));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contacts_are_found_and_codes_are_not() {
        for (text, found) in [
            ("Ring TEL. 0800 555 0100 first", vec![(Contact::Phone, "0800 555 0100")]),
            ("call before: +32 2 555 01 00.", vec![(Contact::Phone, "+32 2 555 01 00")]),
            ("WAREHOUSE 555-010-4477", vec![(Contact::Phone, "555-010-4477")]),
            ("mail ann@example.com, please", vec![(Contact::Email, "ann@example.com")]),
            ("ATTN: ANN EXAMPLE", vec![(Contact::Name, "ANN EXAMPLE")]),
            ("HS 4411.1400 PO 4500012345", vec![]),
            ("CALL 112 BEFORE DELIVERY", vec![]),
            ("REF AB20260401123", vec![]),
            ("room @ 5", vec![]),
        ] {
            let contacts = contacts(text);
            let seen: Vec<(Contact, &str)> = contacts.iter().map(|(kind, text)| (*kind, text.as_str())).collect();
            assert_eq!(seen, found, "{text}");
        }
    }

    #[test]
    fn pieces_join_where_the_width_cut_them() {
        assert_eq!(join(&["RING ANN@EXAM", "PLE.COM", "NEXT"], &[13]), "RING ANN@EXAMPLE.COM NEXT");
        assert_eq!(join(&["two", "words ", " ", "here"], &[35]), "two words here");
    }
}
