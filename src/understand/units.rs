//! Units of what is weighed, paid and counted, in headers and in cells: `Weight (lb)`, `12,5 kg`, `US$ 1,234.50`, `10 pcs`; and
//! times that are written as a count of seconds or days.
//!
//! Which mark is the decimal one is decided for a column, never for a cell, as in [`crate::table`].

use super::headers::words;
use super::says::NotesSay;
use super::values::is_currency;
use crate::table::{Column, DecimalMark, Kind, Moment, NumberStyle, parse_number};

/// A cell that holds one number: what stands before it, the number as it is written, what stands behind it.
#[derive(Copy, Clone, PartialEq, Debug)]
pub(super) struct Written<'a> {
    pub(super) before: &'a str,
    pub(super) number: &'a str,
    pub(super) after: &'a str,
}

/// The number of a cell and what stands around it; `None` where there is no number, or too much for one.
pub(super) fn written(cell: &str) -> Option<Written<'_>> {
    const LONGEST: usize = 40;
    let cell = cell.trim();
    if cell.len() > LONGEST {
        return None;
    }
    let first = cell.find(|letter: char| letter.is_ascii_digit())?;
    let last = cell.rfind(|letter: char| letter.is_ascii_digit())? + 1;
    let (mut before, number, after) = (cell.get(..first)?, first, cell.get(last..)?);
    // ".5" and "-3" belong to the number.
    let mut from = number;
    for mark in ['.', ',', '-', '\u{2212}'] {
        if let Some(rest) = before.strip_suffix(mark) {
            from -= mark.len_utf8();
            before = rest;
        }
    }
    Some(Written { before: before.trim(), number: cell.get(from..last)?, after: after.trim_matches([' ', '.', '\u{a0}']) })
}

/// Kilograms in one of a unit of mass, by one of its names or its code of UN/ECE Recommendation 20; `word` is folded.
fn kilograms_in(word: &str) -> Option<f64> {
    Some(match word {
        "kg" | "kgs" | "kgm" | "kilo" | "kilos" | "kilogram" | "kilograms" | "kilogramme" | "kilogrammes" | "kilogramm"
        | "公斤" | "千克" => 1.0,
        "g" | "gr" | "grm" | "gms" | "gram" | "grams" | "gramme" | "grammes" | "gramm" | "克" => 0.001,
        "t" | "mt" | "tne" | "ton" | "tons" | "tonne" | "tonnes" | "tonnen" | "吨" => 1000.0,
        "lb" | "lbs" | "lbr" | "pound" | "pounds" => 0.453_592_37,
        "oz" | "onz" | "ozs" | "ounce" | "ounces" => 0.028_349_523_125,
        "mg" | "mgm" | "milligram" | "milligrams" => 1e-6,
        "斤" => 0.5,
        _ => return None,
    })
}

/// Kilograms in one of the unit that a header names; `None` if it names none.
pub(super) fn kilograms(header: &str) -> Option<f64> {
    // Milligrams and the Chinese pound are no units of consignments: in a header they are something else.
    words(header).split(' ').find_map(|word| kilograms_in(word).filter(|_| !matches!(word, "mg" | "mgm" | "斤")))
}

/// Kilograms in one of the unit that stands alone in a cell, or beside its number.
pub(super) fn mass_unit(text: &str) -> Option<f64> {
    (!text.is_empty() && text.len() <= 12).then(|| kilograms_in(&crate::reference::fold(text))).flatten()
}

/// What a text counts: pieces, cartons, pairs… by one name for each; `None` for any other text.
pub(super) fn count_unit(text: &str) -> Option<NotesSay> {
    if text.is_empty() || text.len() > 16 {
        return None;
    }
    Some(match crate::reference::fold(text).as_str() {
        "pc" | "pcs" | "pce" | "pces" | "piece" | "pieces" | "ea" | "each" | "unit" | "units" | "nar" | "stk" | "stuck"
        | "st" | "stuks" | "stuk" | "unidades" | "uds" | "unites" | "x" | "c62" | "件" | "个" | "只" | "个件" => {
            NotesSay::Pieces
        }
        "ctn" | "ctns" | "ct" | "carton" | "cartons" | "box" | "boxes" | "karton" | "kartons" | "doos" | "dozen" | "箱" => {
            NotesSay::Cartons
        }
        "pk" | "pkg" | "pkgs" | "pack" | "packs" | "package" | "packages" | "包" => NotesSay::Packages,
        "plt" | "plts" | "pallet" | "pallets" | "palette" | "paletten" | "托" => NotesSay::Pallets,
        "pr" | "pair" | "pairs" | "paar" | "paires" | "双" => NotesSay::Pairs,
        "set" | "sets" | "套" => NotesSay::Sets,
        "dz" | "dzn" => NotesSay::Dozens,
        "l" | "ltr" | "liter" | "litre" | "liters" | "litres" => NotesSay::Litres,
        "m" | "mtr" | "meter" | "metre" | "meters" | "metres" | "米" => NotesSay::Metres,
        _ => return None,
    })
}

/// Currencies by sign, in the words of the list of currencies: a code where the sign leaves no doubt. Longer signs come first.
const SIGNS: [(&str, &str); 20] = [
    ("US$", "USD"),
    ("HK$", "HKD"),
    ("NZ$", "NZD"),
    ("NT$", "TWD"),
    ("AU$", "AUD"),
    ("CA$", "CAD"),
    ("A$", "AUD"),
    ("C$", "CAD"),
    ("S$", "SGD"),
    ("R$", "BRL"),
    ("€", "EUR"),
    ("£", "GBP"),
    ("元", "CNY"),
    ("₹", "INR"),
    ("₩", "KRW"),
    ("円", "JPY"),
    ("zł", "PLN"),
    ("¥", "¥"),
    ("¥", "¥"),
    ("$", "$"),
];

/// The currency that a header or a cell names by code or sign.
pub(super) fn currency_named(text: &str) -> Option<&str> {
    let code = text.split(|letter: char| !letter.is_ascii_alphabetic()).find(|word| is_currency(word));
    if let Some(code) = code {
        return Some(if code == "RMB" { "CNY" } else { code });
    }
    SIGNS.iter().find(|(sign, _)| text.contains(sign)).map(|(_, name)| *name)
}

/// Whether a cell is a number with a unit of mass, money or count.
pub(super) fn has_unit(cell: &str) -> bool {
    written(cell).is_some_and(|Written { before, number, after }| {
        let unit = |text: &str| mass_unit(text).is_some() || count_unit(text).is_some() || currency_named(text).is_some();
        let alone = before.is_empty() != after.is_empty();
        alone && unit(if before.is_empty() { after } else { before }) && parse_either(number).is_some()
    })
}

fn parse_either(number: &str) -> Option<f64> {
    let of = |mark| parse_number(number, NumberStyle { mark });
    of(DecimalMark::Point).or_else(|| of(DecimalMark::Comma))
}

/// How the numbers of a column are written: as the table has it, else as those say that can be read in one way only.
pub(super) fn style<'a>(kind: Kind, cells: impl Iterator<Item = &'a str>) -> NumberStyle {
    if let Kind::Number(style) = kind {
        return style;
    }
    let (mut point, mut comma) = (0u32, 0u32);
    for written in cells.filter_map(written) {
        let reads = |mark| parse_number(written.number, NumberStyle { mark }).is_some();
        match (reads(DecimalMark::Point), reads(DecimalMark::Comma)) {
            (true, false) => point += 1,
            (false, true) => comma += 1,
            _ => {}
        }
    }
    NumberStyle { mark: if comma > point { DecimalMark::Comma } else { DecimalMark::Point } }
}

/// What the numbers of a column of times count.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub(super) enum Epoch {
    /// Seconds since 1970 (Unix).
    Seconds,
    /// Milliseconds since 1970.
    Milliseconds,
    /// Days since 30 December 1899, as spreadsheets count them.
    Days,
}

const DAY_MS: f64 = 86_400_000.0;

impl Epoch {
    const ALL: [Epoch; 3] = [Epoch::Seconds, Epoch::Milliseconds, Epoch::Days];

    /// What it counts, in words.
    pub(super) fn name(self) -> NotesSay {
        match self {
            Epoch::Seconds => NotesSay::Seconds,
            Epoch::Milliseconds => NotesSay::Milliseconds,
            Epoch::Days => NotesSay::Days,
        }
    }

    /// The moment of a number, if it lies in the years 2000 to 2099.
    pub(super) fn moment(self, number: f64) -> Option<Moment> {
        const FROM: f64 = 946_684_800_000.0;
        const TO: f64 = 4_102_444_800_000.0;
        let milliseconds = match self {
            Epoch::Seconds => number * 1000.0,
            Epoch::Milliseconds => number,
            Epoch::Days => (number - 25_569.0) * DAY_MS,
        };
        (FROM..TO).contains(&milliseconds).then_some(Moment(milliseconds as i64))
    }

    /// What numbers count that a column of times holds: all of a sample must be such a count.
    pub(super) fn of(column: &Column) -> Option<Epoch> {
        const SAMPLE: usize = 200;
        let Kind::Number(style) = column.kind() else { return None };
        let numbers: Vec<f64> = column.sample(SAMPLE).iter().filter_map(|cell| parse_number(cell, style)).collect();
        let fits = |epoch: &Epoch| !numbers.is_empty() && numbers.iter().all(|&number| epoch.moment(number).is_some());
        Epoch::ALL.into_iter().find(fits)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::super::CurrencySays;
    use super::*;
    use crate::saying::Saying;

    #[test]
    fn units_and_currencies_in_headers() {
        assert_eq!(kilograms("Weight (Kilograms)"), Some(1.0));
        assert_eq!(kilograms("product_weight_g"), Some(0.001));
        assert_eq!(kilograms("Weight"), None);
        assert_eq!(currency_named("Freight Cost (USD)"), Some("USD"));
        assert_eq!(currency_named("1052,75元"), Some("CNY"));
        assert_eq!(currency_named("US$ 5"), Some("USD"));
        assert_eq!(currency_named("The Total"), None);
        let said = |text: &str| currency_named(text).map(super::super::currency_said);
        assert_eq!(said("$5"), Some(Saying::from(CurrencySays::Dollars).into()), "which dollars is not said");
    }

    #[test]
    fn a_number_and_what_stands_around_it() {
        for (cell, before, number, after) in [
            ("12,5 kg", "", "12,5", "kg"),
            ("1.200 g", "", "1.200", "g"),
            ("$1,234.50", "$", "1,234.50", ""),
            ("EUR 12", "EUR", "12", ""),
            ("USD12.00", "USD", "12.00", ""),
            ("10 pcs.", "", "10", "pcs"),
            ("-.5 lb", "", "-.5", "lb"),
            ("€ -3", "€", "-3", ""),
        ] {
            assert_eq!(written(cell), Some(Written { before, number, after }));
            assert!(has_unit(cell), "{cell}");
        }
        for cell in ["", "kg", "12", "12 x 20 cm", "M6 screw", "2024-03-01", "room 12", "12 Example Road", "1 kg 500 g"] {
            assert!(!has_unit(cell), "{cell}");
        }
    }

    #[test]
    fn counts_of_time_are_told_by_their_size() {
        let day = |epoch: Epoch, number: f64| epoch.moment(number).map(|moment| moment.day().to_string());
        assert_eq!(day(Epoch::Seconds, 1_709_251_200.0).as_deref(), Some("2024-03-01"));
        assert_eq!(day(Epoch::Milliseconds, 1_709_251_200_000.0).as_deref(), Some("2024-03-01"));
        assert_eq!(day(Epoch::Days, 45_352.5).as_deref(), Some("2024-03-01"));
        assert_eq!(day(Epoch::Seconds, 45_352.0), None);
        assert_eq!(day(Epoch::Days, 12.0), None);
    }
}
