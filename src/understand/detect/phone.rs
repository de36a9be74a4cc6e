//! Telephone numbers: international ones by calling code and length, national ones by their groups.
//!
//! Bare digits are never taken for a telephone number, since any order number could be one.

use super::known;
use crate::reference::country::CountryCode;

/// Calling codes with the country that they lead to (of several, the largest; none where area codes tell), and the least
/// and most digits that follow. ITU-T E.164D, E.129.
const CODES: &str = "1-10-10 7-10-10 20EG8-10 27ZA9-9 30GR10-10 31NL9-9 32BE8-9 33FR9-9 34ES9-9 36HU8-9 39IT6-11 40RO9-9 41CH9-9 \
43AT6-13 44GB9-10 45DK8-8 46SE7-9 47NO8-8 48PL9-9 49DE6-12 51PE8-9 52MX10-10 53CU6-8 54AR10-11 55BR10-11 56CL9-9 57CO8-10 \
58VE10-10 60MY8-10 61AU9-9 62ID8-12 63PH8-10 64NZ8-10 65SG8-8 66TH8-9 81JP9-10 82KR8-10 84VN8-10 86CN9-11 90TR10-10 91IN10-10 \
92PK9-10 93AF9-9 94LK9-9 95MM7-10 98IR10-10 211SS9-9 212MA9-9 213DZ8-9 216TN8-8 218LY8-9 220GM7-7 221SN9-9 222MR8-8 223ML8-8 \
224GN8-9 225CI10-10 226BF8-8 227NE8-8 228TG8-8 229BJ8-10 230MU7-8 231LR7-9 232SL8-8 233GH9-9 234NG7-10 235TD8-8 236CF8-8 \
237CM8-9 238CV7-7 239ST7-7 240GQ9-9 241GA7-9 242CG9-9 243CD7-9 244AO9-9 245GW7-9 246IO7-7 248SC7-7 249SD9-9 250RW9-9 251ET9-9 \
252SO6-9 253DJ8-8 254KE9-9 255TZ9-9 256UG9-9 257BI8-8 258MZ8-9 260ZM9-9 261MG9-9 262RE9-9 263ZW7-9 264NA8-9 265MW7-9 266LS8-8 \
267BW7-8 268SZ8-8 269KM7-7 290SH4-5 291ER7-7 297AW7-7 298FO6-6 299GL6-6 350GI8-8 351PT9-9 352LU6-9 353IE7-9 354IS7-9 355AL8-9 \
356MT8-8 357CY8-8 358FI6-11 359BG7-9 370LT8-8 371LV8-8 372EE7-8 373MD8-8 374AM8-8 375BY9-9 376AD6-9 377MC8-9 378SM6-10 380UA9-9 \
381RS8-9 382ME8-8 383XK8-9 385HR8-9 386SI8-8 387BA8-8 389MK8-8 420CZ9-9 421SK9-9 423LI7-9 500FK5-5 501BZ7-7 502GT8-8 503SV8-8 \
504HN8-8 505NI8-8 506CR8-8 507PA7-8 508PM6-9 509HT8-8 590GP9-9 591BO8-8 592GY7-7 593EC8-9 594GF9-9 595PY9-9 596MQ9-9 597SR6-7 \
598UY8-8 599CW7-8 670TL7-8 672NF6-6 673BN7-7 674NR7-7 675PG7-8 676TO5-7 677SB5-7 678VU5-7 679FJ7-7 680PW7-7 681WF6-6 682CK5-5 \
683NU4-7 685WS5-7 686KI5-8 687NC6-6 688TV5-6 689PF6-8 690TK4-7 691FM7-7 692MH7-7 850KP6-10 852HK8-8 853MO8-8 855KH8-9 856LA8-10 \
880BD8-10 886TW8-9 960MV7-7 961LB7-8 962JO8-9 963SY8-9 964IQ8-10 965KW7-8 966SA8-9 967YE7-9 968OM7-8 970PS8-9 971AE8-9 972IL8-9 \
973BH8-8 974QA7-8 975BT7-8 976MN8-8 977NP8-10 992TJ9-9 993TM8-8 994AZ9-9 995GE9-9 996KG9-9 998UZ9-9";

/// Area codes of +1 outside the United States. NANPA's list of area codes.
const AREAS: [(&str, &str); 22] = [
    (
        "CA",
        "204 226 236 249 250 263 289 306 343 354 365 367 368 382 403 416 418 428 431 437 438 450 468 474 506 514 519 548 579 581 \
         584 587 600 604 613 639 647 672 683 705 709 742 753 778 780 782 807 819 825 867 873 879 902 905 942",
    ),
    ("BS", "242"),
    ("BB", "246"),
    ("AI", "264"),
    ("AG", "268"),
    ("VG", "284"),
    ("VI", "340"),
    ("KY", "345"),
    ("BM", "441"),
    ("GD", "473"),
    ("TC", "649"),
    ("JM", "658 876"),
    ("MS", "664"),
    ("GU", "671"),
    ("SX", "721"),
    ("LC", "758"),
    ("DM", "767"),
    ("VC", "784"),
    ("PR", "787 939"),
    ("DO", "809 829 849"),
    ("TT", "868"),
    ("KN", "869"),
];

/// Codes after which national numbers may begin with nought.
const WITH_NOUGHT: [&str; 5] = ["39", "225", "241", "242", "378"];

/// More than the longest number with its separators and extension.
const LONGEST: usize = 40;

/// A number's digits and how they are written.
struct Written {
    digits: String,
    /// Digits in each group.
    groups: Vec<usize>,
    /// Whether a bracket opens it.
    bracket: bool,
    marks: [usize; 4],
}

/// What separates groups: blanks, hyphens, slashes, dots.
const MARKS: [char; 4] = [' ', '-', '/', '.'];

/// Reads the digits of a number that begins behind its `+`; `None` where anything else than digits and separators is in it,
/// or separators stand as no telephone number has them.
fn written(cell: &str) -> Option<Written> {
    if cell.len() > LONGEST {
        return None;
    }
    let lower = cell.to_ascii_lowercase();
    let end = ["ext", "x", "#"].iter().filter_map(|mark| lower.find(mark)).min().unwrap_or(cell.len());
    let (number, extension) = (cell.get(..end)?.trim_end_matches([' ', ',', ';']), cell.get(end..)?);
    if !extension.is_empty() && !(1..=6).contains(&extension.bytes().filter(u8::is_ascii_digit).count()) {
        return None;
    }
    let mut found = Written { digits: String::new(), groups: Vec::new(), bracket: number.starts_with('('), marks: [0; 4] };
    let (mut open, mut in_group, mut last) = (false, false, '(');
    for letter in number.replace("(0)", " ").chars() {
        match letter {
            '0'..='9' => {
                if !in_group {
                    found.groups.push(0);
                }
                if let Some(group) = found.groups.last_mut() {
                    *group += 1;
                }
                found.digits.push(letter);
            }
            '(' if !open => open = true,
            ')' if open && last.is_ascii_digit() => open = false,
            _ => {
                let at = MARKS.iter().position(|mark| *mark == letter)?;
                // No two marks side by side, blanks aside.
                if letter != ' ' && matches!(last, '-' | '/' | '.' | '(') {
                    return None;
                }
                found.marks[at] += 1;
            }
        }
        in_group = letter.is_ascii_digit();
        last = letter;
    }
    (!open && last.is_ascii_digit() && found.digits.len() <= 15).then_some(found)
}

/// The country, empty where area codes tell, and the national number, of digits behind a `+`.
fn split(digits: &str) -> Option<(&'static str, &str)> {
    for entry in CODES.split(' ') {
        let (head, most) = entry.rsplit_once('-')?;
        let at = head.find(|letter: char| !letter.is_ascii_digit())?;
        let (code, rest) = head.split_at(at);
        let Some(national) = digits.strip_prefix(code) else { continue };
        let (country, least) = match rest.strip_prefix('-') {
            Some(least) => ("", least),
            None => rest.split_at_checked(2)?,
        };
        let (Ok(least), Ok(most)) = (least.parse::<usize>(), most.parse::<usize>()) else { return None };
        let opening = !national.starts_with('0') || WITH_NOUGHT.contains(&code);
        let area = code != "1" || !national.starts_with('1');
        return ((least..=most).contains(&national.len()) && opening && area).then_some((country, national));
    }
    None
}

/// Digits behind the `+` or `00` of a number.
fn international(cell: &str) -> Option<String> {
    let cell = cell.trim();
    let rest = cell.strip_prefix("(+").map(|rest| rest.replacen(')', " ", 1));
    let rest = rest.or_else(|| Some(cell.strip_prefix('+').or_else(|| cell.strip_prefix("00"))?.trim_start().to_owned()))?;
    let found = written(&rest)?;
    let [blanks, hyphens, slashes, dots] = found.marks;
    // One dot alone makes it an amount.
    let amount = dots == 1 && blanks + hyphens + slashes == 0;
    // Many a number begins with two noughts; with `00`, a telephone number needs its groups.
    let grouped = cell.contains('+') || found.groups.len() > 1;
    (!amount && grouped).then_some(found.digits)
}

pub(super) fn phone_international(cell: &str) -> bool {
    matches!(cell.as_bytes(), [b'+', ..] | [b'0', b'0', ..] | [b'(', b'+', ..])
        && international(cell).is_some_and(|digits| split(&digits).is_some())
}

/// The country of an international telephone number.
///
/// ```
/// use portolan::understand::detect::phone_country;
/// assert_eq!(phone_country("+32 4 000 00 00").map(|code| code.to_string()).as_deref(), Some("BE"));
/// assert_eq!(phone_country("+1 604 555 0100").map(|code| code.to_string()).as_deref(), Some("CA"));
/// assert_eq!(phone_country("04 000 00 00"), None);
/// ```
pub fn phone_country(cell: &str) -> Option<CountryCode> {
    let digits = international(cell)?;
    let (country, national) = split(&digits)?;
    if !country.is_empty() {
        return CountryCode::new(country);
    }
    if digits.starts_with('7') {
        return CountryCode::new(if national.starts_with(['6', '7']) { "KZ" } else { "RU" });
    }
    let area = national.get(..3)?;
    let outside = AREAS.iter().find(|(_, areas)| areas.split(' ').any(|one| one == area));
    CountryCode::new(outside.map_or("US", |(country, _)| country))
}

/// Three, three and four digits as North America writes them.
fn north_american(digits: &str) -> bool {
    let bytes = digits.as_bytes();
    matches!(bytes, [b'2'..=b'9', b'0'..=b'8', _, b'2'..=b'9', second, third, ..] if (*second, *third) != (b'1', b'1'))
}

pub(super) fn phone_national(cell: &str) -> bool {
    let Some(found) = written(cell) else { return false };
    let [blanks, hyphens, slashes, dots] = found.marks;
    if dots == 1 && blanks + hyphens + slashes == 0 {
        return false;
    }
    let (digits, groups) = (found.digits.as_str(), found.groups.as_slice());
    if found.bracket {
        return (8..=12).contains(&digits.len()) && groups.len() > 1 && matches!(groups.first(), Some(2..=5));
    }
    if groups == [3, 3, 4] && !digits.starts_with('0') {
        return north_american(digits);
    }
    if !digits.starts_with('0') || digits.starts_with("00") || !(9..=12).contains(&digits.len()) {
        return false;
    }
    // Two groups parted by a hyphen are any number; the landlines of China are told by their area codes.
    let chinese = matches!(groups, [3, 8] | [3, 4, 4]) && (digits.starts_with("010") || digits.starts_with("02"));
    match groups {
        [2, 2, 2] | [2, 2, 4] | [4, 2, 2] => false,
        [_] => false,
        _ if chinese => !known::air_waybill(cell) || groups.len() > 2,
        [2..=6, second] => *second >= 5 && hyphens + dots == 0,
        [first, rest @ ..] => (2..=5).contains(first) && rest.iter().all(|group| (2..=4).contains(group)),
        [] => false,
    }
}

pub(super) fn phone_bare(cell: &str) -> bool {
    let Some(found) = written(cell.strip_prefix('+').unwrap_or(cell)) else { return false };
    let [blanks, hyphens, slashes, dots] = found.marks;
    let bytes = found.digits.as_bytes();
    (6..=15).contains(&bytes.len())
        && !(dots == 1 && blanks + hyphens + slashes == 0)
        && bytes.iter().any(|byte| Some(byte) != bytes.first())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_entry_is_whole_and_no_code_hides_another() {
        let codes: Vec<&str> = CODES.split(' ').map(|entry| entry.trim_end_matches(|c: char| !c.is_ascii_digit())).collect();
        assert!(codes.len() > 200);
        for entry in CODES.split(' ') {
            let at = entry.find(|letter: char| !letter.is_ascii_digit()).unwrap();
            let (code, rest) = entry.split_at(at);
            let (country, lengths) = rest.strip_prefix('-').map_or_else(|| rest.split_at(2), |lengths| ("", lengths));
            assert!(country.is_empty() || CountryCode::new(country).is_some(), "{entry}");
            let (least, most) = lengths.split_once('-').unwrap();
            let (least, most): (usize, usize) = (least.parse().unwrap(), most.parse().unwrap());
            assert!(least <= most && code.len() + most <= 15, "{entry}");
            let hidden = CODES.split(' ').filter(|other| {
                let end = other.find(|letter: char| !letter.is_ascii_digit()).unwrap();
                other[..end].starts_with(code) && &other[..end] != code
            });
            assert_eq!(hidden.count(), 0, "{entry}");
        }
        for (country, _) in AREAS {
            assert!(CountryCode::new(country).is_some(), "{country}");
        }
    }

    #[test]
    fn countries_are_told() {
        for (number, country) in [
            ("+32 4 000 00 00", Some("BE")),
            ("0031 20 000 0000", Some("NL")),
            ("+1 212 555 0100", Some("US")),
            ("+1 (514) 555-0100", Some("CA")),
            ("+7 495 000 00 00", Some("RU")),
            ("+7 701 000 00 00", Some("KZ")),
            ("+86 138 0000 0000", Some("CN")),
            ("+999 12345678", None),
            ("212-555-0100", None),
        ] {
            assert_eq!(phone_country(number), country.and_then(CountryCode::new), "{number}");
        }
    }
}
