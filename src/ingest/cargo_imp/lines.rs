//! Lines of Cargo-IMP: which begin a message, and what an air waybill line holds.

use crate::ingest::says::OtherMessages;

/// Messages that are read, by their identifier.
const READ: [&str; 6] = ["FWB", "FHL", "FFM", "FSU", "FSA", "FBL"];

/// Messages that are recognised and not read as shipments, and what they are.
pub(super) const NO_SHIPMENTS: &[(&str, OtherMessages)] = &[
    ("FSR", OtherMessages::StatusRequests),
    ("FFR", OtherMessages::SpaceRequests),
    ("FFA", OtherMessages::SpaceAnswers),
    ("FNA", OtherMessages::Rejections),
    ("FMA", OtherMessages::Acknowledgements),
];

/// Identifiers of groups, by which a message whose line breaks were lost is split again.
const GROUPS: [&str; 45] = [
    "FLT", "RTG", "SHP", "CNE", "NFY", "AGT", "SSR", "ACC", "CVD", "RTD", "OTH", "PPD", "COL", "CER", "ISU", "OSI", "CDC", "REF",
    "COR", "COI", "SII", "ARD", "SPH", "NOM", "SRI", "OPI", "OCI", "MBI", "HBS", "TXT", "HTS", "ULD", "DIM", "NAM", "ADR", "LOC",
    "LAST", "CONT", "RCS", "RCF", "DEP", "DLV", "MAN", "NFD", "AWD",
];

/// The identifier and version of a message that begins with this line, and what stands behind them on it.
pub(super) fn message(line: &str) -> Option<(&str, &str, &str)> {
    let id = line.get(..3)?;
    if !READ.contains(&id) && !NO_SHIPMENTS.iter().any(|(known, _)| *known == id) {
        return None;
    }
    let rest = &line[3..];
    let (version, rest) = match rest.strip_prefix('/') {
        Some(rest) => rest.split_at(rest.bytes().take_while(u8::is_ascii_digit).count()),
        None => ("", rest),
    };
    let is_whole = rest.is_empty() || rest.starts_with(' ');
    (is_whole && (line.len() == 3 || !version.is_empty())).then(|| (id, version, rest.trim()))
}

/// An air waybill and its quantities: `157-68076960BSLDOH/T1K40MC0.36/SHOES`.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Waybill<'a> {
    pub(super) prefix: &'a str,
    pub(super) serial: &'a str,
    pub(super) origin: &'a str,
    pub(super) destination: &'a str,
    pub(super) quantity: Quantity<'a>,
    pub(super) goods: &'a str,
}

/// `T1K40MC0.36T12`: pieces, weight, volume, total pieces.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Quantity<'a> {
    pub(super) pieces: &'a str,
    pub(super) weight: &'a str,
    pub(super) weight_unit: &'a str,
    pub(super) volume: &'a str,
    pub(super) volume_unit: &'a str,
}

fn digits(text: &str, count: usize) -> Option<(&str, &str)> {
    let head = text.get(..count)?;
    head.bytes().all(|byte| byte.is_ascii_digit()).then(|| (head, &text[count..]))
}

fn letters(text: &str, count: usize) -> Option<(&str, &str)> {
    let head = text.get(..count)?;
    head.bytes().all(|byte| byte.is_ascii_uppercase()).then(|| (head, &text[count..]))
}

/// Reads the line of an air waybill; the hyphen may be missing.
pub(super) fn waybill(line: &str) -> Option<Waybill<'_>> {
    let (prefix, rest) = digits(line, 3)?;
    let (serial, rest) = digits(rest.strip_prefix('-').unwrap_or(rest), 8)?;
    let (origin, rest) = letters(rest, 3).unwrap_or(("", rest));
    let (destination, rest) = letters(rest, 3).unwrap_or(("", rest));
    if !(rest.is_empty() || rest.starts_with('/')) {
        return None;
    }
    let mut parts = rest.trim_start_matches('/').splitn(2, '/');
    let quantity = quantity(parts.next().unwrap_or_default()).unwrap_or_default();
    Some(Waybill { prefix, serial, origin, destination, quantity, goods: parts.next().unwrap_or_default().trim() })
}

fn figure(text: &str) -> (&str, &str) {
    text.split_at(text.bytes().take_while(|byte| byte.is_ascii_digit() || *byte == b'.').count())
}

/// Reads pieces, weight and volume.
pub(super) fn quantity(text: &str) -> Option<Quantity<'_>> {
    let text = text.trim();
    let rest = text.strip_prefix(['T', 'S', 'P', 'D', 'M'])?;
    let (pieces, rest) = figure(rest);
    if pieces.is_empty() {
        return None;
    }
    let mut found = Quantity { pieces, ..Quantity::default() };
    let mut rest = rest;
    if rest.starts_with(['K', 'L']) {
        (found.weight_unit, rest) = rest.split_at(1);
        (found.weight, rest) = figure(rest);
    }
    if let Some(unit) = ["MC", "CC", "CI", "CF"].into_iter().find(|unit| rest.starts_with(unit)) {
        (found.volume_unit, rest) = (unit, &rest[2..]);
        found.volume = figure(rest).0;
    }
    Some(found)
}

/// Whether the last digit of a serial is the remainder of the first seven by 7.
pub(super) fn check_digit(serial: &str) -> bool {
    let (head, last) = serial.split_at(serial.len().min(7));
    match (head.parse::<u32>(), last.parse::<u32>()) {
        (Ok(head), Ok(last)) => head % 7 == last,
        _ => true,
    }
}

/// The lines of a message whose line breaks became blanks: cut before each `/` or identifier that follows a blank.
pub(super) fn split_again(text: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split(' ').filter(|word| !word.is_empty()) {
        let id = word.split('/').next().unwrap_or_default();
        let begins = word.starts_with('/') || GROUPS.contains(&id) || waybill(word).is_some();
        match lines.last_mut() {
            Some(line) if !begins => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

/// An ISU date with its year, `01OCT06`, as an ISO date; others as they stand.
pub(super) fn date(text: &str) -> String {
    const MONTHS: [&str; 12] = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];
    let text = text.trim();
    let month = text.get(2..5).and_then(|month| MONTHS.iter().position(|known| *known == month));
    match (text.len(), digits(text, 2), month, text.get(5..).and_then(|year| digits(year, 2))) {
        (7, Some((day, _)), Some(month), Some((year, _))) => format!("20{year}-{:02}-{day}", month + 1),
        _ => text.to_owned(),
    }
}

/// Whether a field is a date without a year: `17APR`, with a time behind it or not.
pub(super) fn is_date(text: &str) -> bool {
    digits(text, 2).and_then(|(_, rest)| letters(rest, 3)).is_some_and(|(_, rest)| rest.bytes().all(|byte| byte.is_ascii_digit()))
}

/// Whether a field is a flight: two signs of an airline and up to four digits.
pub(super) fn is_flight(text: &str) -> bool {
    let number = text.get(2..).map(|number| number.trim_end_matches(|symbol: char| symbol.is_ascii_uppercase()));
    let carrier = text.get(..2).is_some_and(|carrier| {
        carrier.bytes().all(|byte| byte.is_ascii_alphanumeric()) && carrier.bytes().any(|byte| byte.is_ascii_alphabetic())
    });
    carrier && number.is_some_and(|number| (1..=4).contains(&number.len()) && number.bytes().all(|byte| byte.is_ascii_digit()))
}

/// Whether a text is Cargo-IMP: one of its first lines begins a message, and what follows is a line of one.
pub(in crate::ingest) fn recognises(text: &str) -> bool {
    let mut lines = text.lines().map(str::trim).filter(|line| !line.is_empty()).take(LINES);
    while let Some(line) = lines.next() {
        if let Some((_, _, rest)) = message(line) {
            let next = if rest.is_empty() { lines.next().unwrap_or_default() } else { rest };
            let manifest = next.split('/').nth(1).is_some_and(is_flight);
            return next.starts_with("MBI/")
                || next.split_whitespace().next().and_then(waybill).is_some()
                || waybill(next).is_some()
                || manifest;
        }
    }
    false
}

/// A message begins within so many lines; a teletype envelope may precede it.
const LINES: usize = 10;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waybill_lines_are_read() {
        let found = waybill("777-12345675LHRJFK/S1K913.0MC0.5T13/BOOKS AND MORE").unwrap_or_default();
        assert_eq!((found.prefix, found.serial, found.origin, found.destination), ("777", "12345675", "LHR", "JFK"));
        assert_eq!((found.quantity.pieces, found.quantity.weight, found.quantity.volume), ("1", "913.0", "0.5"));
        assert_eq!(found.goods, "BOOKS AND MORE");
        assert!(waybill("77712345675").is_some() && waybill("777-1234").is_none());
        assert!(check_digit("12345675") && !check_digit("12345676"));
    }

    #[test]
    fn dates_keep_what_they_say() {
        assert_eq!(date("01OCT26"), "2026-10-01");
        assert_eq!(date("17APR"), "17APR");
        assert!(is_date("17APR") && is_date("01JAN0400") && !is_date("SHOES"));
        assert!(is_flight("KL775") && is_flight("9W1") && !is_flight("LHRJFK"));
    }

    #[test]
    fn lost_line_breaks_are_found_again() {
        let lines = split_again("157-68076960BSLDOH/T1K40 RTG/DOHQR SHP /EXAMPLE AG /ROAD 1 /BASEL /CH/4000");
        assert_eq!(lines, ["157-68076960BSLDOH/T1K40", "RTG/DOHQR", "SHP", "/EXAMPLE AG", "/ROAD 1", "/BASEL", "/CH/4000"]);
    }
}
