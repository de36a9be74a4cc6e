//! Numbers as people write them: decimal point or comma, grouped or not, with a currency sign or a unit.
//!
//! Which mark is the decimal one is decided for a column, never for a cell: `1,234` alone says nothing.

use serde::{Deserialize, Serialize};

/// The mark between whole and fraction.
#[derive(Copy, Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub enum DecimalMark {
    /// `1,234.5` or `1234.5`.
    #[default]
    Point,
    /// `1.234,5`, `1 234,5` or `1234,5`.
    Comma,
}

/// How the numbers of a column are written.
#[derive(Copy, Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct NumberStyle {
    /// The decimal mark of the column.
    pub mark: DecimalMark,
}

/// No number is written longer than this, its unit included.
const MAX_LENGTH: usize = 40;
/// Most digits of a number that is kept as a number; longer ones are identifiers.
const MAX_DIGITS: u32 = 15;
/// Most digits that a packed decimal holds exactly.
const MAX_PACKED_DIGITS: u32 = 17;
/// A packed decimal that stands for an empty cell.
const MISSING: i64 = i64::MIN;
const SCALE_BITS: u32 = 5;

/// Units and currency marks that may stand before or behind a number, and the factor they carry.
/// ISO 4217 codes are taken as well.
const MARKS: [(&str, f64); 15] = [
    ("万元", 1e4),
    ("万", 1e4),
    ("元", 1.0),
    ("円", 1.0),
    ("€", 1.0),
    ("$", 1.0),
    ("£", 1.0),
    ("¥", 1.0),
    ("¥", 1.0),
    ("₹", 1.0),
    ("₩", 1.0),
    ("kg", 1.0),
    ("KG", 1.0),
    ("Kg", 1.0),
    ("%", 0.01),
];

/// What a cell says about its column's decimal mark.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub(super) enum Shape {
    /// Not a number in either reading.
    Word,
    /// A number in both readings, the same or not: it decides nothing.
    Either,
    /// A number only with a decimal point.
    Point,
    /// A number only with a decimal comma.
    Comma,
}

pub(super) fn shape(cell: &str) -> Shape {
    let cell = cell.trim();
    let (mut digits, mut letters) = (0usize, 0usize);
    for byte in cell.bytes().take(MAX_LENGTH + 1) {
        digits += usize::from(byte.is_ascii_digit());
        letters += usize::from(byte.is_ascii_alphabetic());
    }
    if cell.len() > MAX_LENGTH || digits == 0 || letters > 3 {
        return Shape::Word;
    }
    // One scan serves the common case: digits alone say "either" and are numbers in both readings.
    if digits == cell.len() {
        return if plain_integer(cell) { Shape::Either } else { Shape::Word };
    }
    let point = parse_number(cell, NumberStyle { mark: DecimalMark::Point }).is_some();
    if !cell.contains([',', '.']) {
        return if point { Shape::Either } else { Shape::Word };
    }
    let comma = parse_number(cell, NumberStyle { mark: DecimalMark::Comma }).is_some();
    match (point, comma) {
        (true, true) => Shape::Either,
        (true, false) => Shape::Point,
        (false, true) => Shape::Comma,
        (false, false) => Shape::Word,
    }
}

/// Whether digits alone are a number rather than an identifier: no leading zero, at most 15 of them.
fn plain_integer(digits: &str) -> bool {
    digits.len() <= MAX_DIGITS as usize && (digits.len() == 1 || !digits.starts_with('0'))
}

/// Reads a number in a column's style; `None` if the cell holds none.
///
/// Currency signs, ISO 4217 codes, `kg`, `%` and the Chinese ten-thousand `万` may stand around it; brackets
/// mean minus, as accountants write it. A leading zero before further digits, or more than 15 digits,
/// make an identifier, not a number.
///
/// ```
/// use portolan::table::{DecimalMark, NumberStyle, parse_number};
/// let comma = NumberStyle { mark: DecimalMark::Comma };
/// assert_eq!(parse_number("13.980,26", comma), Some(13980.26));
/// assert_eq!(parse_number("11,50万元", comma), Some(115000.0));
/// assert_eq!(parse_number("1,234.5", NumberStyle::default()), Some(1234.5));
/// assert_eq!(parse_number("007", comma), None);
/// ```
pub fn parse_number(cell: &str, style: NumberStyle) -> Option<f64> {
    let mut text = cell.trim();
    let mut factor = 1.0;
    let mut negative = false;
    if let Some(inner) = text.strip_prefix('(').and_then(|rest| rest.strip_suffix(')')) {
        text = inner.trim();
        negative = true;
    }
    if let Some(rest) = text.strip_prefix(['-', '\u{2212}']) {
        text = rest.trim_start();
        negative = !negative;
    } else if let Some(rest) = text.strip_prefix('+') {
        text = rest;
    }
    let first = text.as_bytes().first()?;
    let last = text.as_bytes().last()?;
    if !(first.is_ascii_digit() || *first == b'.' || *first == b',') {
        let (rest, times) = strip_mark_before(text)?;
        text = rest;
        factor *= times;
    } else if !last.is_ascii_digit() {
        let (rest, times) = strip_mark_behind(text)?;
        text = rest;
        factor *= times;
    }
    if let Some(rest) = text.strip_prefix('-') {
        text = rest;
        negative = !negative;
    }
    let value = digits(text, style)? * factor;
    Some(if negative { -value } else { value })
}

/// Currencies by their code in ISO 4217, those of circulating money.
const CURRENCIES: &str = "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF \
CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK \
JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO \
NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RMB RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT \
TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWG";

/// Whether a text is one of them; they stand in order, four bytes each.
fn is_currency(code: &str) -> bool {
    if code.len() != 3 || !code.bytes().all(|byte| byte.is_ascii_uppercase()) {
        return false;
    }
    let (mut from, mut to) = (0, CURRENCIES.len().div_ceil(4));
    while from < to {
        let middle = (from + to) / 2;
        match CURRENCIES[middle * 4..middle * 4 + 3].cmp(code) {
            std::cmp::Ordering::Equal => return true,
            std::cmp::Ordering::Less => from = middle + 1,
            std::cmp::Ordering::Greater => to = middle,
        }
    }
    false
}

fn strip_mark_before(text: &str) -> Option<(&str, f64)> {
    // No mark begins with a letter but `kg`, and that is asked for only where there is one.
    if text.as_bytes().first().is_some_and(|first| !first.is_ascii_alphanumeric() || first.eq_ignore_ascii_case(&b'k'))
        && let Some(&(mark, factor)) = MARKS.iter().find(|(mark, _)| text.starts_with(mark))
    {
        return Some((text[mark.len()..].trim_start(), factor));
    }
    let (code, rest) = (text.get(..3)?, text.get(3..)?);
    is_currency(code).then(|| (rest.trim_start(), 1.0))
}

fn strip_mark_behind(text: &str) -> Option<(&str, f64)> {
    if text.as_bytes().last().is_some_and(|last| !last.is_ascii_alphanumeric() || last.eq_ignore_ascii_case(&b'g'))
        && let Some(&(mark, factor)) = MARKS.iter().find(|(mark, _)| text.ends_with(mark))
    {
        return Some((text[..text.len() - mark.len()].trim_end(), factor));
    }
    let cut = text.len().checked_sub(3)?;
    let (rest, code) = (text.get(..cut)?, text.get(cut..)?);
    is_currency(code).then(|| (rest.trim_end(), 1.0))
}

/// Digits with grouping and a fraction, nothing else.
fn digits(text: &str, style: NumberStyle) -> Option<f64> {
    let (decimal, group) = match style.mark {
        DecimalMark::Point => ('.', ','),
        DecimalMark::Comma => (',', '.'),
    };
    let (whole, fraction) = match text.split_once(decimal) {
        Some((whole, fraction)) => (whole, fraction),
        None => (text, ""),
    };
    if text.len() == whole.len() + 1 || !fraction.bytes().all(|byte| byte.is_ascii_digit()) {
        return None; // "12." or a second mark
    }
    let mut mantissa: u64 = 0;
    let mut count = 0u32;
    let mut since_group: Option<u32> = None;
    let mut group_mark = None;
    for symbol in whole.chars() {
        if let Some(digit) = symbol.to_digit(10) {
            mantissa = mantissa.checked_mul(10)?.checked_add(u64::from(digit))?;
            count += 1;
            if let Some(since) = since_group.as_mut() {
                *since += 1;
            }
        } else if symbol == group || matches!(symbol, ' ' | '\u{a0}' | '\u{202f}' | '\'' | '\u{2019}') {
            let misplaced = match since_group {
                None => count == 0 || count > 3,
                Some(since) => since != 3,
            };
            if misplaced || group_mark.is_some_and(|mark| mark != symbol) {
                return None;
            }
            group_mark = Some(symbol);
            since_group = Some(0);
        } else {
            return None;
        }
    }
    if since_group.is_some_and(|since| since != 3) || (count == 0 && fraction.is_empty()) {
        return None;
    }
    if count > 1 && whole.starts_with('0') {
        return None;
    }
    let scale = fraction.len() as u32;
    if count + scale > MAX_DIGITS {
        // A long fraction is a measured value, a long whole an identifier.
        if count > MAX_DIGITS {
            return None;
        }
        return format!("{mantissa}.{fraction}").parse().ok();
    }
    for digit in fraction.bytes() {
        mantissa = mantissa * 10 + u64::from(digit - b'0');
    }
    Some(mantissa as f64 / 10f64.powi(scale as i32))
}

/// Packs a plain decimal (`-12.50`, no grouping, no unit) so that its text comes back as it was; the empty cell too.
pub(super) fn pack(cell: &str, style: NumberStyle) -> Option<i64> {
    if cell.is_empty() {
        return Some(MISSING);
    }
    let decimal = match style.mark {
        DecimalMark::Point => b'.',
        DecimalMark::Comma => b',',
    };
    let bytes = cell.as_bytes();
    let (negative, body) = match bytes.first() {
        Some(b'-') => (true, &bytes[1..]),
        _ => (false, bytes),
    };
    let (mut mantissa, mut count, mut scale, mut seen_mark) = (0i64, 0u32, 0u32, false);
    for &byte in body {
        if byte.is_ascii_digit() {
            mantissa = mantissa * 10 + i64::from(byte - b'0');
            count += 1;
            scale += u32::from(seen_mark);
            if count > MAX_PACKED_DIGITS {
                return None;
            }
        } else if byte == decimal && !seen_mark && count > 0 {
            seen_mark = true;
        } else {
            return None;
        }
    }
    let whole = count - scale;
    let ambiguous_zero = (whole > 1 && body[0] == b'0') || (negative && mantissa == 0);
    if whole == 0 || (seen_mark && scale == 0) || ambiguous_zero || whole > MAX_DIGITS {
        return None;
    }
    let signed = if negative { -mantissa } else { mantissa };
    Some((signed << SCALE_BITS) | i64::from(scale))
}

/// The number in a packed cell.
pub(super) fn unpack(packed: i64) -> Option<f64> {
    (packed != MISSING).then(|| (packed >> SCALE_BITS) as f64 / 10f64.powi((packed & 31) as i32))
}

/// The text of a packed cell, as it was written.
pub(super) fn unpack_text(packed: i64, style: NumberStyle) -> String {
    if packed == MISSING {
        return String::new();
    }
    let (mantissa, scale) = (packed >> SCALE_BITS, (packed & 31) as usize);
    let sign = if mantissa < 0 { "-" } else { "" };
    let digits = mantissa.unsigned_abs().to_string();
    if scale == 0 {
        return format!("{sign}{digits}");
    }
    let padded = format!("{digits:0>width$}", width = scale + 1);
    let (whole, fraction) = padded.split_at(padded.len() - scale);
    let mark = match style.mark {
        DecimalMark::Point => '.',
        DecimalMark::Comma => ',',
    };
    format!("{sign}{whole}{mark}{fraction}")
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const POINT: NumberStyle = NumberStyle { mark: DecimalMark::Point };
    const COMMA: NumberStyle = NumberStyle { mark: DecimalMark::Comma };

    #[test]
    fn reads_what_files_hold() {
        for (cell, style, value) in [
            ("8.0", POINT, 8.0),
            (".9900", POINT, 0.99),
            ("1,105,800", POINT, 1_105_800.0),
            ("1052,75元", COMMA, 1052.75),
            ("1 234,5", COMMA, 1234.5),
            ("1\u{a0}234,5", COMMA, 1234.5),
            ("$3.50", POINT, 3.5),
            ("EUR 12", POINT, 12.0),
            ("12.5 USD", POINT, 12.5),
            ("-4", POINT, -4.0),
            ("(4.20)", POINT, -4.2),
            ("1'250.00", POINT, 1250.0),
            ("-$5", POINT, -5.0),
            ("14.2 kg", POINT, 14.2),
        ] {
            assert_eq!(parse_number(cell, style), Some(value), "{cell}");
        }
    }

    #[test]
    fn currencies_stand_in_order() {
        let codes: Vec<&str> = CURRENCIES.split(' ').collect();
        assert!(codes.is_sorted());
        assert!(codes.iter().all(|code| is_currency(code)));
        assert!(!is_currency("SKU") && !is_currency("AAA") && !is_currency("ZZZ") && !is_currency("€"));
    }

    #[test]
    fn leaves_words_dates_and_identifiers() {
        for cell in [
            "",
            " - ",
            "-",
            "Weight Captured Separately",
            "2021-04-01",
            "007",
            "1234567890123456",
            "12.",
            "1,23,456",
            "A1",
            "1.2.3",
            "0x10",
            "1e5",
            "See 5",
        ] {
            assert_eq!(parse_number(cell, POINT), None, "{cell}");
        }
        assert_eq!(shape("1,234"), Shape::Either);
        assert_eq!(shape("1,2345"), Shape::Comma);
        assert_eq!(shape("1,234.5"), Shape::Point);
        assert_eq!(shape("12,5"), Shape::Comma);
        assert_eq!(shape("12.5"), Shape::Point);
        assert_eq!(shape("12.500"), Shape::Either);
    }

    proptest! {
        #[test]
        fn packing_keeps_the_text(whole in -99_999_999i64..99_999_999, scale in 0usize..6, fraction in 0u32..999_999) {
            let digits = format!("{fraction:06}");
            let text = if scale == 0 { whole.to_string() } else { format!("{whole}.{}", &digits[..scale]) };
            let packed = pack(&text, POINT).unwrap();
            prop_assert_eq!(unpack_text(packed, POINT), text.clone());
            prop_assert_eq!(unpack(packed).unwrap(), text.parse::<f64>().unwrap());
        }

        #[test]
        fn any_cell_that_packs_comes_back(text in "-?[0-9.,]{0,8}") {
            if let Some(packed) = pack(&text, POINT) {
                prop_assert_eq!(unpack_text(packed, POINT), text);
            }
        }
    }
}
