//! Where something is: UN/LOCODEs, postcodes, coordinates.

use super::postcode::{is_postcode, is_telling_postcode};
use super::{Check, Detector, Form, Kind, PLAIN, needs};
use crate::reference::place::place_of_locode;

pub(super) const ROWS: &[Detector] = &[
    Detector {
        id: "locode",
        kind: Kind::Locode,
        form: Form::Packed("aa [A-Z2-9]{3}"),
        check: Check::listed(|code| str::from_utf8(code).is_ok_and(|code| place_of_locode(code).is_some()), 0.001),
        examples: "BEANR|NL RTM|cnpvg",
        counter_examples: "XXANR|BEAN|BE1NR",
        source: "UNECE Recommendation 16; sea ports, airports and hubs of this project's tables",
        ..PLAIN
    },
    Detector {
        id: "postcode",
        kind: Kind::Postcode,
        form: Form::Read(needs::DIGIT, is_postcode),
        examples: "4460|12345|110001|SW1A 1AA|1234 AB|00-940|5187",
        counter_examples: "12345678901|12.50|A|2024-01-15|1",
        source: "forms of 176 countries compiled for this project (tables/postcodes.tsv); bare digits only where the header says so",
        ..PLAIN
    },
    Detector {
        id: "postcode-letters",
        kind: Kind::Postcode,
        of: "with letters: GB, IE, NL, CA",
        form: Form::Read(needs::DIGIT | needs::LETTER, is_telling_postcode),
        tells: true,
        examples: "SW1A 1AA|1234 AB|K1A 0B1|D02 X285",
        counter_examples: "SW1A1AA|1234|AB 1234|12345|A1B2C3",
        source: "as postcode; with the blank between the parts",
        ..PLAIN
    },
    Detector {
        id: "coordinates",
        kind: Kind::Coordinates,
        form: Form::Read(needs::DIGIT, is_coordinates),
        tells: true,
        examples: "50.6374, 5.4432|(50.6374;5.4432)|50°38'14\"N 5°26'35\"E|+50.6374+005.4432/|POINT (5.4432 50.6374)|N50.6374 E5.4432",
        counter_examples: "50,5|50.6|1.50 2.50|91.1234, 181.1234|2024-01-15|POINT ()|12.50, 13.00",
        source: "ISO 6709; OGC Simple Features (WKT). Decimal pairs have three decimals at least",
        ..PLAIN
    },
];

/// Degrees with three decimals at least, by number.
fn degrees(part: &str, most: f64) -> bool {
    let decimals = part.split_once('.').map_or(0, |(_, decimals)| decimals.len());
    let plain = part.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b'+' | b'-'));
    plain && decimals >= 3 && part.parse::<f64>().is_ok_and(|degrees| degrees.abs() <= most)
}

fn pair(one: &str, other: &str) -> bool {
    let (one, other) = (one.trim(), other.trim());
    degrees(one, 180.0) && degrees(other, 180.0) && (degrees(one, 90.0) || degrees(other, 90.0))
}

fn is_coordinates(cell: &str) -> bool {
    if cell.len() > 64 {
        return false;
    }
    if let Some(inner) = cell.strip_prefix("POINT").and_then(|rest| rest.trim().strip_prefix('(')?.strip_suffix(')')) {
        return inner.trim().split_once(' ').is_some_and(|(one, other)| pair(one, other));
    }
    if cell.contains('°') {
        return sexagesimal(cell);
    }
    // ISO 6709: both signs, one behind the other.
    if cell.starts_with(['+', '-']) && !cell.contains([' ', ',', ';']) {
        let body = cell.strip_suffix('/').unwrap_or(cell);
        return body.get(1..).and_then(|rest| rest.find(['+', '-'])).is_some_and(|at| pair(&body[..at + 1], &body[at + 1..]));
    }
    let inner = cell.trim_matches(['(', ')', '[', ']']);
    let parts = [',', ';', ' '].iter().find_map(|mark| inner.split_once(*mark));
    let Some((one, other)) = parts else { return false };
    let lettered = |part: &str, letters: [char; 2]| part.trim().starts_with(letters) || part.trim().ends_with(letters);
    if lettered(one, ['N', 'S']) && lettered(other, ['E', 'W']) {
        let without = [' ', 'N', 'S', 'E', 'W'];
        return pair(one.trim_matches(without), other.trim_matches(without));
    }
    pair(one, other)
}

/// Degrees, minutes and seconds, with the letters of both directions.
fn sexagesimal(cell: &str) -> bool {
    let count = |letters: &str| cell.chars().filter(|letter| letters.contains(*letter)).count();
    let known = |letter: char| letter.is_ascii_digit() || " .,°'′\"″NSEWO".contains(letter);
    count("NS") == 1 && count("EWO") == 1 && count("°") == 2 && cell.chars().all(known)
}
