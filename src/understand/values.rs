//! What a column's values are, judged on a sample: the share of each kind that shipment papers know.

use super::detect::known;
use super::names::{NameSays, is_street, name_says, without_legal_form};
use super::says::KindBecause;
use super::shipments::PartyKind;
use super::units::{Epoch, has_unit};
use crate::reference::country::{CountryCode, country_named};
use crate::reference::fold;
use crate::reference::goods::is_hs6;
use crate::reference::place::{airport, place_of_locode, places_named};
use crate::table::{Column, Kind, Origin, Source, TableBuilder};
use rustc_hash::FxHashMap;
use std::borrow::Cow;

/// So many filled cells of a column are looked at.
const SAMPLE: usize = 400;
/// How readers of messages join what stands in one cell.
const JOINT: &str = " | ";

crate::codes! {
    /// Kinds of values that say something by themselves, in the plural.
    pub enum Looks {
        /// ISO 3166 country codes.
        CountryCode = "looks.country-code",
        /// Country names.
        CountryName = "looks.country-name",
        /// IATA airport codes.
        Airport = "looks.airport",
        /// UN/LOCODEs.
        Locode = "looks.locode",
        /// Names of known places.
        PlaceName = "looks.place-name",
        /// HS codes.
        Hs = "looks.hs",
        /// E-mail addresses.
        Email = "looks.email",
        /// Telephone numbers.
        Phone = "looks.phone",
        /// Postcodes.
        Postcode = "looks.postcode",
        /// UUIDs.
        Uuid = "looks.uuid",
        /// Hashes.
        Hash = "looks.hash",
        /// Codes of letters and digits.
        Opaque = "looks.opaque",
        /// Numbers behind a #.
        OrderNumber = "looks.order-number",
        /// ISO 4217 currency codes.
        Currency = "looks.currency",
        /// Air waybill numbers with a right check digit.
        AirWaybill = "looks.air-waybill",
        /// Container numbers with a right check digit.
        Container = "looks.container",
        /// Postal item numbers with a right check digit.
        PostalItem = "looks.postal-item",
        /// GS1 article numbers with a right check digit.
        Gtin = "looks.gtin",
        /// IMO numbers with a right check digit.
        Vessel = "looks.vessel",
        /// Names of persons.
        Person = "looks.person",
        /// Names of the form of a person's.
        PersonalForm = "looks.personal-form",
        /// Names of companies.
        Company = "looks.company",
        /// Street addresses.
        Street = "looks.street",
        /// Incoterms.
        Incoterm = "looks.incoterm",
        /// Modes of transport.
        Mode = "looks.mode",
        /// VAT, EORI or LEI numbers.
        RegisteredId = "looks.registered-id",
        /// Personal numbers with a right check digit.
        PersonalId = "looks.personal-id",
        /// Coordinates.
        Coordinates = "looks.coordinates",
        /// Yes or no.
        Flag = "looks.flag",
        /// Digits.
        Digits = "looks.digits",
        /// Words.
        Letters = "looks.letters",
        /// Texts of several words.
        LongText = "looks.long-text",
    }
}

const KINDS: usize = Looks::LongText as usize + 1;

/// What a column's values are.
#[derive(Clone, Debug)]
pub(super) struct Profile {
    /// Filled cells looked at.
    pub(super) cells: usize,
    /// Distinct ones among them.
    pub(super) distinct: usize,
    /// The column's kind.
    pub(super) kind: Kind,
    /// The share of dates in a column that is not of dates on the whole.
    pub(super) dated: f32,
    /// Whether the cells are counts of seconds or days, if the column is one of times.
    pub(super) counts_time: bool,
    /// The share of distinct cells that are a number with a unit of mass, money or count.
    pub(super) with_unit: f32,
    shares: [f32; KINDS],
}

/// ISO 4217 codes of the currencies in which goods are traded.
const CURRENCIES: &str = "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY CNH COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWL RMB";

/// Whether a cell is an ISO 4217 code (or `RMB`, as papers write CNY).
pub(super) fn is_currency(cell: &str) -> bool {
    cell.len() == 3 && cell.bytes().all(|byte| byte.is_ascii_uppercase()) && CURRENCIES.split(' ').any(|code| code == cell)
}

const INCOTERMS: [&str; 16] =
    ["EXW", "FCA", "FAS", "FOB", "CFR", "CIF", "CPT", "CIP", "DAP", "DPU", "DDP", "DAT", "DDU", "DAF", "DES", "DEQ"];

const MODES: [&str; 34] = [
    "air",
    "sea",
    "ocean",
    "road",
    "truck",
    "rail",
    "train",
    "post",
    "mail",
    "courier",
    "express",
    "air charter",
    "air freight",
    "sea freight",
    "airfreight",
    "seafreight",
    "inland waterway",
    "multimodal",
    "barge",
    "parcel",
    "luft",
    "see",
    "strasse",
    "schiene",
    "maritime",
    "aerien",
    "routier",
    "lucht",
    "zee",
    "weg",
    "海运",
    "空运",
    "陆运",
    "铁路",
];

fn is_email(cell: &str) -> bool {
    let Some((local, domain)) = cell.split_once('@') else { return false };
    !local.is_empty()
        && !cell.contains(char::is_whitespace)
        && domain.split('.').count() >= 2
        && domain.split('.').all(|part| !part.is_empty() && part.chars().all(|letter| letter.is_alphanumeric() || letter == '-'))
}

fn is_phone(cell: &str) -> bool {
    let digits = cell.bytes().filter(u8::is_ascii_digit).count();
    let shape = cell.chars().all(|letter| letter.is_ascii_digit() || " +-()./".contains(letter));
    let marked = cell.starts_with('+') || cell.starts_with("00") || cell.starts_with('(');
    let mobile_cn = cell.len() == 11 && cell.starts_with('1') && digits == 11;
    let parted = cell.starts_with('0') && cell.contains([' ', '-', '/', '.']);
    shape && (7..=15).contains(&digits) && (marked || mobile_cn || parted) && cell.matches('.').count() != 1
}

/// Postcodes by their form: 4 to 6 digits, `1234 AB`, `SW1A 1AA`, `K1A 0B1`, `12345-678`, `PL-12-345`.
fn is_postcode(cell: &str) -> bool {
    let bytes = cell.as_bytes();
    if !(4..=10).contains(&bytes.len()) || !cell.is_ascii() {
        return false;
    }
    let digits = bytes.iter().filter(|byte| byte.is_ascii_digit()).count();
    let letters = bytes.iter().filter(|byte| byte.is_ascii_uppercase()).count();
    let marks = bytes.iter().filter(|byte| matches!(byte, b' ' | b'-')).count();
    if digits + letters + marks != bytes.len() || marks > 2 {
        return false;
    }
    match letters {
        0 => (4..=6).contains(&digits) && marks == 0 || marks == 1 && (5..=9).contains(&digits),
        1..=2 => (4..=6).contains(&digits) || (2..=3).contains(&digits) && marks == 1,
        3..=5 => {
            (2..=3).contains(&digits) && bytes[0].is_ascii_uppercase() && (marks == 1 || bytes.len() >= 5 && bytes.len() <= 7)
        }
        _ => false,
    }
}

fn is_uuid(cell: &str) -> bool {
    let bytes = cell.trim_matches(['{', '}']).as_bytes();
    bytes.len() == 36
        && bytes
            .iter()
            .enumerate()
            .all(|(at, byte)| if matches!(at, 8 | 13 | 18 | 23) { *byte == b'-' } else { byte.is_ascii_hexdigit() })
}

fn is_hash(cell: &str) -> bool {
    cell.len() >= 32 && cell.bytes().all(|byte| byte.is_ascii_hexdigit())
}

fn is_opaque(cell: &str) -> bool {
    let digits = cell.bytes().filter(u8::is_ascii_digit).count();
    let letters = cell.bytes().filter(u8::is_ascii_alphabetic).count();
    (4..=64).contains(&cell.len())
        && digits > 0
        && cell.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
        && (letters > 0 || digits >= 6)
}

fn is_coordinates(cell: &str) -> bool {
    let mut parts = cell.trim_matches(['(', ')', '[', ']']).splitn(2, [',', ';', ' ']);
    let (Some(one), Some(other)) = (parts.next(), parts.next()) else { return false };
    let degrees = |part: &str| part.trim().parse::<f64>().ok().filter(|_| part.contains('.'));
    matches!((degrees(one), degrees(other)), (Some(one), Some(other)) if one.abs() <= 180.0 && other.abs() <= 180.0)
}

fn is_hs(cell: &str) -> bool {
    let digits: String = cell.chars().filter(|letter| !matches!(letter, '.' | ' ')).collect();
    matches!(digits.len(), 6 | 8 | 10 | 11) && digits.bytes().all(|byte| byte.is_ascii_digit()) && is_hs6(&digits[..6])
}

fn is_flag(cell: &str) -> bool {
    const FLAGS: [&str; 20] = [
        "yes", "no", "y", "n", "true", "false", "0", "1", "ja", "nein", "nee", "oui", "non", "si", "是", "否", "t", "f", "x",
        "none",
    ];
    FLAGS.iter().any(|flag| cell.eq_ignore_ascii_case(flag))
}

impl Profile {
    /// Looks at a sample of a column.
    ///
    /// # Complexity
    /// Some twenty looks at each distinct cell of at most 400, however long the column.
    pub(super) fn of(column: &Column) -> Profile {
        let counts_time = Epoch::of(column).is_some();
        let sample = column.sample(SAMPLE);
        if matches!(column.kind(), Kind::Text) && sample.iter().any(|cell| cell.contains(JOINT)) {
            // What stands several times in a message is judged one by one.
            let mut apart = TableBuilder::new(Source::default(), [column.name()]);
            for part in sample.iter().flat_map(|cell| cell.split(JOINT)).take(SAMPLE) {
                apart.push(part);
                apart.end_row(Origin { line: 0, byte: 0 });
            }
            if let [column] = apart.finish().columns() {
                return Profile { counts_time, ..Profile::of_cells(column.kind(), &column.sample(SAMPLE)) };
            }
        }
        Profile { counts_time, ..Profile::of_cells(column.kind(), &sample) }
    }

    fn of_cells(kind: Kind, sample: &[Cow<'_, str>]) -> Profile {
        let mut times: FxHashMap<&str, u32> = FxHashMap::default();
        let mut order: Vec<&str> = Vec::new();
        for cell in sample {
            let cell = cell.trim();
            let count = times.entry(cell).or_insert(0);
            if *count == 0 {
                order.push(cell);
            }
            *count += 1;
        }
        let mut counts = [0u32; KINDS];
        for cell in &order {
            let count = times.get(cell).copied().unwrap_or(1);
            look(cell, |looks| counts[looks as usize] += count);
        }
        let cells = sample.len();
        let shares = counts.map(|count| count as f32 / cells.max(1) as f32);
        let dated = if matches!(kind, Kind::Text) { share_of_dates(sample) } else { 0.0 };
        let with_unit = order.iter().filter(|cell| has_unit(cell)).count() as f32 / order.len().max(1) as f32;
        Profile { cells, distinct: order.len(), kind, dated, counts_time: false, with_unit, shares }
    }

    /// The share of the cells that are of a kind.
    pub(super) fn share(&self, looks: Looks) -> f32 {
        self.shares[looks as usize]
    }

    /// Whether the column holds dates.
    pub(super) fn is_date(&self) -> bool {
        matches!(self.kind, Kind::Date(_))
    }

    /// Whether the column holds numbers.
    pub(super) fn is_number(&self) -> bool {
        matches!(self.kind, Kind::Number(_))
    }

    /// The share of cells that differ from each other.
    pub(super) fn distinct_share(&self) -> f32 {
        self.distinct as f32 / self.cells.max(1) as f32
    }
}

/// The share of cells that are dates of one style, other cells being words.
fn share_of_dates(sample: &[Cow<'_, str>]) -> f32 {
    let like_dates = |cell: &&Cow<'_, str>| {
        let digits = cell.bytes().filter(u8::is_ascii_digit).count();
        (3..=20).contains(&digits) && cell.len() <= 32 && cell.contains(['-', '/', '.', ' ', ':', '年'])
    };
    let count = sample.iter().filter(like_dates).count();
    if count * 2 < sample.len() || count == 0 {
        return 0.0;
    }
    let mut dates = TableBuilder::new(Source::default(), ["dates"]);
    for cell in sample.iter().filter(like_dates) {
        dates.push(cell);
        dates.end_row(Origin { line: 0, byte: 0 });
    }
    let are_dates = dates.finish().columns().first().is_some_and(|column| matches!(column.kind(), Kind::Date(_)));
    if are_dates { count as f32 / sample.len() as f32 } else { 0.0 }
}

/// Reports everything that a cell looks like.
fn look(cell: &str, mut report: impl FnMut(Looks)) {
    // What links are made of is nobody's name.
    if cell.contains("://") || cell.starts_with("urn:") {
        return;
    }
    let digits_only = cell.bytes().all(|byte| byte.is_ascii_digit());
    let has_digit = cell.bytes().any(|byte| byte.is_ascii_digit());
    let mut when = |is: bool, looks: Looks| {
        if is {
            report(looks);
        }
    };
    when(is_flag(cell), Looks::Flag);
    when(digits_only, Looks::Digits);
    when(is_hs(cell), Looks::Hs);
    when(is_postcode(cell), Looks::Postcode);
    when(is_opaque(cell), Looks::Opaque);
    when(is_phone(cell), Looks::Phone);
    when(known::air_waybill(cell), Looks::AirWaybill);
    when(known::gs1(cell), Looks::Gtin);
    when(known::imo(cell), Looks::Vessel);
    when(known::cpf(cell) && cell.contains(['.', '-']) || known::chinese_identity(cell), Looks::PersonalId);
    if digits_only {
        return;
    }
    when(cell.len() > 1 && cell.starts_with('#') && cell[1..].bytes().all(|byte| byte.is_ascii_digit()), Looks::OrderNumber);
    when(is_email(cell), Looks::Email);
    when(is_uuid(cell), Looks::Uuid);
    when(is_hash(cell), Looks::Hash);
    when(known::container(cell), Looks::Container);
    when(known::postal_item(cell), Looks::PostalItem);
    when(known::lei(cell) || known::eori_or_vat(cell) || known::ioss(cell), Looks::RegisteredId);
    when(is_coordinates(cell), Looks::Coordinates);
    let capitals = cell.len() <= 5 && cell.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit());
    if capitals {
        when(cell.len() == 2 && CountryCode::new(cell).is_some(), Looks::CountryCode);
        when(is_currency(cell), Looks::Currency);
        when(cell.len() == 3 && airport(cell).is_some(), Looks::Airport);
        when(cell.len() == 5 && place_of_locode(cell).is_some(), Looks::Locode);
    }
    when(
        INCOTERMS.contains(&cell.get(..3).unwrap_or_default()) && cell.get(3..4).is_none_or(|next| next == " "),
        Looks::Incoterm,
    );
    let folded = fold(cell);
    when(MODES.contains(&folded.as_str()), Looks::Mode);
    when(cell.chars().count() > 2 && country_named(cell).is_some(), Looks::CountryName);
    let letters = !has_digit && cell.chars().any(char::is_alphabetic);
    when(letters, Looks::Letters);
    when(cell.split_whitespace().count() >= 4 && cell.len() >= 20, Looks::LongText);
    when(letters && cell.len() < 40 && cell.chars().count() > 3 && !places_named(cell).is_empty(), Looks::PlaceName);
    when(is_street(cell), Looks::Street);
    match name_says(cell, &folded, without_legal_form(&folded)) {
        NameSays::Is(PartyKind::Person, _) => report(Looks::Person),
        // "Not known / none": an oblique stroke in a name says little where nothing says that it is one.
        NameSays::Is(_, KindBecause::CompanySign) if cell.contains('/') => {}
        NameSays::Is(..) => report(Looks::Company),
        NameSays::PersonalForm => report(Looks::PersonalForm),
        NameSays::Nothing => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_look_like_what_they_are() {
        for (cell, looks) in [
            ("BE", Looks::CountryCode),
            ("Belgium", Looks::CountryName),
            ("LGG", Looks::Airport),
            ("BEANR", Looks::Locode),
            ("Antwerp", Looks::PlaceName),
            ("6109.10", Looks::Hs),
            ("jan@example.org", Looks::Email),
            ("+32 4 000 00 00", Looks::Phone),
            ("4460", Looks::Postcode),
            ("1234 AB", Looks::Postcode),
            ("K4B 1S2", Looks::Postcode),
            ("SW1A 1AA", Looks::Postcode),
            ("#1001", Looks::OrderNumber),
            ("EUR", Looks::Currency),
            ("FOB Shanghai", Looks::Incoterm),
            ("Air Charter", Looks::Mode),
            ("50.63, 5.44", Looks::Coordinates),
            ("12 Sample Street", Looks::Street),
            ("9AADCB0D-36CF-483F-84D8-585C2D4EC6E9", Looks::Uuid),
        ] {
            let mut seen = Vec::new();
            look(cell, |looks| seen.push(looks));
            assert!(seen.contains(&looks), "{cell}: {seen:?}");
        }
    }
}
