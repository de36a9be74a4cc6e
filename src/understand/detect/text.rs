//! Numbers and addresses within free text.
//!
//! One pass over the bytes: a cell without a digit and without an `@` or a dot holds nothing. Then words: a number may be
//! written in several, parted by single blanks, and must then be right as a whole. Of what overlaps, the longest stays.

use super::contact::{is_host, of_mailbox};
use super::phone::{phone_international, phone_national};
use super::{Detection, Detector, Form, Kind, Reader, Symbols, detectors, needs, with_form};
use crate::table::order;
use std::ops::Range;
use std::sync::OnceLock;

/// A number is written in so many words at most.
const WORDS: usize = 8;
/// Of a longer text, the beginning is searched.
const SEARCHED: usize = 64 * 1024;
/// More than the longest telephone number as it is written.
const PHONE: usize = 32;

/// The detectors that texts are searched for, by what is looked for.
struct Sought {
    email: Option<&'static Detector>,
    url: Option<&'static Detector>,
    phone: Option<&'static Detector>,
    national: Option<&'static Detector>,
    /// Those that read a word with a dot or colon: addresses of the Internet.
    of_words: Vec<Reader>,
}

fn sought() -> &'static Sought {
    static SOUGHT: OnceLock<Sought> = OnceLock::new();
    SOUGHT.get_or_init(|| {
        let of = |id: &str| detectors().find(|one| one.id == id && one.in_text);
        let of_words = detectors().filter(|one| one.in_text && matches!(one.kind, Kind::IpAddress | Kind::LogisticUnit));
        Sought {
            email: of("email"),
            url: of("url"),
            phone: of("phone"),
            national: of("phone-national"),
            of_words: of_words
                .filter_map(|one| match one.form {
                    Form::Read(needs, read) => Some((one, needs, read)),
                    _ => None,
                })
                .collect(),
        }
    })
}

fn add(found: &mut Vec<Detection>, detector: Option<&'static Detector>, span: Range<usize>, verified: Option<bool>) {
    let Some(detector) = detector else { return };
    if found.iter().all(|other| other.span.end <= span.start || span.end <= other.span.start) {
        found.push(Detection { detector, span, verified });
    }
}

/// E-mail addresses around each `@`.
fn mails(text: &str, found: &mut Vec<Detection>) {
    for at in memchr::memchr_iter(b'@', text.as_bytes()) {
        let (before, behind) = (&text[..at], &text[at + 1..]);
        let start = before
            .rfind(|letter| !of_mailbox(letter))
            .map_or(0, |last| last + before[last..].chars().next().map_or(1, char::len_utf8));
        let mut end =
            behind.find(|letter: char| !letter.is_alphanumeric() && letter != '-' && letter != '.').unwrap_or(behind.len());
        while behind[..end].ends_with(['.', '-']) {
            end -= 1;
        }
        let local = before[start..].trim_start_matches(['.', '\'', '=', '&']);
        let start = at - local.len();
        if !local.is_empty() && local.len() <= 64 && !local.ends_with('.') && is_host(&behind[..end]) {
            add(found, sought().email, start..at + 1 + end, None);
        }
    }
}

/// Web addresses, by what they begin with.
fn addresses(text: &str, found: &mut Vec<Detection>) {
    for mark in ["://", "www."] {
        for at in memchr::memmem::find_iter(text.as_bytes(), mark.as_bytes()) {
            let start = if mark == "www." {
                at
            } else {
                text[..at].rfind(|letter: char| !letter.is_ascii_alphabetic()).map_or(0, |last| last + 1)
            };
            let Some(rest) = text.get(start..) else { continue };
            let end = rest.find(|letter: char| letter.is_whitespace() || "<>\"'|,;)]}".contains(letter)).unwrap_or(rest.len());
            let end = rest[..end].trim_end_matches(['.', '!', '?', ':']).len();
            if sought().url.is_some_and(|one| matches!(one.form, Form::Read(_, read) if read(&rest[..end]))) {
                add(found, sought().url, start..start + end, None);
            }
        }
    }
}

/// Telephone numbers: what begins with `+`, `(`, `0` or, in groups, with any digit, as far as digits and separators reach.
fn phones(text: &str, found: &mut Vec<Detection>) {
    let bytes = text.as_bytes();
    let mut at = 0;
    while let Some(start) =
        bytes.get(at..).and_then(|rest| rest.iter().position(|byte| matches!(byte, b'+' | b'(' | b'0'..=b'9')))
    {
        let start = at + start;
        let free =
            start == 0 || !(bytes[start - 1].is_ascii_alphanumeric() || matches!(bytes[start - 1], b'-' | b'.' | b'/' | b'_'));
        let run = bytes[start..]
            .iter()
            .take(PHONE)
            .take_while(|byte| matches!(byte, b'+' | b'(' | b')' | b'0'..=b'9' | b' ' | b'-' | b'.' | b'/'));
        let end = start + run.count();
        at = end.max(start + 1);
        let letter_behind = bytes.get(end).is_some_and(|byte| byte.is_ascii_alphanumeric() || *byte >= 128);
        if !free {
            continue;
        }
        // From the longest reading to shorter ones, word by word: what follows may be another number.
        let mut end = text[start..end].trim_end_matches(|letter: char| !letter.is_ascii_digit()).len() + start;
        if letter_behind && end == at {
            end = start;
        }
        while end > start + 6 {
            let cut = &text[start..end];
            let detector = if phone_international(cut) {
                sought().phone
            } else if cut.contains([' ', '-', '/', '(']) && phone_national(cut) {
                sought().national
            } else {
                None
            };
            if detector.is_some() {
                add(found, detector, start..end, None);
                at = end;
                break;
            }
            let Some(blank) = cut.rfind(' ') else { break };
            end = start + cut[..blank].trim_end().len();
        }
    }
}

/// A word of letters, digits and the marks that stand within numbers.
fn of_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'/' | b'+' | b'<')
}

/// Numbers with their forms and checks, in up to eight words; those of a form whose check fails are told apart.
fn numbers(text: &str, found: &mut Vec<Detection>, wrong: &mut dyn FnMut(&'static Detector)) {
    let bytes = text.as_bytes();
    let mut words: Vec<Range<usize>> = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        let Some(start) = bytes[at..].iter().position(|byte| of_word(*byte)).map(|start| start + at) else { break };
        let end = bytes[start..].iter().position(|byte| !of_word(*byte)).map_or(bytes.len(), |end| end + start);
        at = end;
        // A word that touches a letter of another script is part of it.
        let touches = start > 0 && bytes[start - 1] >= 128 || bytes.get(end).is_some_and(|byte| *byte >= 128);
        let mut word = start..end;
        while bytes[word.clone()].ends_with(b".") || bytes[word.clone()].ends_with(b"-") || bytes[word.clone()].ends_with(b"/") {
            word.end -= 1;
        }
        if !touches && !word.is_empty() {
            words.push(word);
        }
    }
    let has_digit = |word: &Range<usize>| bytes[word.clone()].iter().any(u8::is_ascii_digit);
    let mut first = 0;
    while let Some(word) = words.get(first) {
        let lone = words.get(first + 1).is_none_or(|next| !has_digit(next) && next.len() > 4);
        if !has_digit(word) && (lone || word.len() > 6) {
            first += 1;
            continue;
        }
        let joined = (1..WORDS).take_while(|more| {
            let pair = (words.get(first + more - 1), words.get(first + more));
            matches!(pair, (Some(one), Some(next)) if next.start == one.end + 1 && bytes[one.end] == b' ')
        });
        let most = joined.count();
        let mut taken = 0;
        let mut failed: Option<&'static Detector> = None;
        for more in (0..=most).rev() {
            let Some(end) = words.get(first + more).map(|word| word.end) else { continue };
            let span = word.start..end;
            let Some(symbols) = Symbols::of(&text[span.clone()]) else { continue };
            if symbols.packed_length < 6 && symbols.exact_length < 6 {
                continue;
            }
            let mut best: Option<(&'static Detector, Option<bool>)> = None;
            with_form(&symbols, &|detector| detector.in_text, |detector, verified| {
                // Without a check digit, only a number in one word.
                let sure = verified != Some(false) && (detector.check.is_some() || more == 0);
                if verified == Some(false) {
                    failed = Some(detector);
                }
                if sure && best.is_none_or(|(other, _)| other.check.is_none() && detector.check.is_some()) {
                    best = Some((detector, verified));
                }
            });
            if let Some((detector, verified)) = best {
                add(found, Some(detector), span, verified);
                taken = more + 1;
                break;
            }
        }
        if taken == 0 {
            failed.into_iter().for_each(&mut *wrong);
            let cut = &text[word.clone()];
            let held = super::holds(cut);
            for &(detector, needs, read) in &sought().of_words {
                if held & needs == needs && read(cut) {
                    add(found, Some(detector), word.clone(), None);
                }
            }
        }
        first += taken.max(1);
    }
}

/// What a text mentions, by their place in it: e-mail, web and Internet addresses, telephone numbers with `+` or in groups, and
/// numbers whose form is rare and, where there is one, whose check digit is right.
///
/// ```
/// use portolan::understand::detect::in_text;
/// let text = "Please send to anna@example.org, ref. LP00123456789012 (IBAN BE71 0961 2345 6769).";
/// let found: Vec<&str> = in_text(text).into_iter().map(|one| &text[one.span]).collect();
/// assert_eq!(found, ["anna@example.org", "LP00123456789012", "BE71 0961 2345 6769"]);
/// assert!(in_text("Deliver on 2024-01-15, order 1234567890, 12.50 EUR").is_empty());
/// ```
///
/// # Complexity
/// Linear in the text; of one longer than 64 KiB, the beginning.
pub fn in_text(cell: &str) -> Vec<Detection> {
    search(cell, &mut |_| {})
}

/// The same as [`in_text`]; `wrong` is called with the detector of each number that has a form but not its check digit, so that
/// whoever sees many texts can tell numbers from accidents.
pub(in crate::understand) fn search(cell: &str, wrong: &mut dyn FnMut(&'static Detector)) -> Vec<Detection> {
    let mut end = cell.len().min(SEARCHED);
    while !cell.is_char_boundary(end) {
        end -= 1;
    }
    let text = &cell[..end];
    let held = super::holds(text);
    let mut found = Vec::new();
    if held & (needs::DIGIT | needs::AT | needs::DOT) == 0 {
        return found;
    }
    if held & needs::AT != 0 {
        mails(text, &mut found);
    }
    if held & needs::DOT != 0 {
        addresses(text, &mut found);
    }
    if held & needs::DIGIT != 0 {
        numbers(text, &mut found, wrong);
        phones(text, &mut found);
        if held & needs::COLON != 0 {
            network(text, &mut found);
        }
    }
    order::sort_by_key(&mut found, |one| one.span.start);
    found
}

/// Internet addresses of version 6, whose colons part words.
fn network(text: &str, found: &mut Vec<Detection>) {
    let mut at = 0;
    for word in text.split(|letter: char| letter.is_whitespace() || "()[]<>,;".contains(letter)) {
        let start = at;
        at += word.len() + text[start + word.len()..].chars().next().map_or(0, char::len_utf8);
        if word.matches(':').count() < 2 {
            continue;
        }
        for &(detector, needs, read) in &sought().of_words {
            if needs & needs::COLON != 0 && read(word) {
                add(found, Some(detector), start..start + word.len(), None);
            }
        }
    }
}
