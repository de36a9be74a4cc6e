//! Countries: the codes of ISO 3166-1, and the names under which shipping papers know them.
//!
//! Codes and names in six languages come from `i18n-iso-countries`, centres from `world-atlas`; regions, EU and EEA
//! membership and further names were written for this project (see `make/tables.mjs` and `tables/`).

use std::fmt;
use std::sync::OnceLock;

use rustc_hash::FxHashMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::place::Point;
use super::{cells, fold, lines, parts};

/// A country: two capital letters of ISO 3166-1 alpha-2 (and `XK`, Kosovo, in general use).
#[derive(Copy, Clone, Eq, PartialEq, Hash, Ord, PartialOrd)]
pub struct CountryCode([u8; 2]);

impl CountryCode {
    /// The code, if it is in the table; small letters are accepted, names are not (see [`country_named`]).
    ///
    /// ```
    /// use portolan::reference::country::CountryCode;
    /// assert_eq!(CountryCode::new("be").map(|code| code.to_string()).as_deref(), Some("BE"));
    /// assert_eq!(CountryCode::new("UK"), None);
    /// ```
    pub fn new(code: &str) -> Option<Self> {
        let code = Self::spelt(code)?;
        index().by_code.contains_key(&code).then_some(code)
    }

    /// The two letters.
    pub fn as_str(&self) -> &str {
        str::from_utf8(&self.0).unwrap_or("??")
    }

    fn spelt(code: &str) -> Option<Self> {
        let letters: [u8; 2] = code.as_bytes().try_into().ok()?;
        letters.iter().all(u8::is_ascii_alphabetic).then(|| Self(letters.map(|letter| letter.to_ascii_uppercase())))
    }
}

impl fmt::Display for CountryCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl fmt::Debug for CountryCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl std::str::FromStr for CountryCode {
    type Err = UnknownCountry;

    fn from_str(code: &str) -> Result<Self, UnknownCountry> {
        Self::new(code).ok_or(UnknownCountry)
    }
}

/// The text is no country code of the table.
#[derive(Copy, Clone, Debug, Eq, PartialEq)]
pub struct UnknownCountry;

impl fmt::Display for UnknownCountry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a country code of ISO 3166-1 alpha-2")
    }
}

impl std::error::Error for UnknownCountry {}

impl Serialize for CountryCode {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for CountryCode {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let code = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
        code.parse().map_err(serde::de::Error::custom)
    }
}

/// A continent, close to the regions of UN M49 (Cyprus, Georgia and Türkiye are in Asia, Russia in Europe).
#[derive(Copy, Clone, Debug, Eq, PartialEq, Hash, Ord, PartialOrd, Serialize, Deserialize)]
pub enum Region {
    /// Africa, with the islands around it.
    Africa,
    /// Antarctica.
    Antarctica,
    /// Asia, the Middle East and the Caucasus included.
    Asia,
    /// Europe, Russia included.
    Europe,
    /// North and Central America and the Caribbean.
    NorthAmerica,
    /// Australia, New Zealand and the Pacific.
    Oceania,
    /// South America.
    SouthAmerica,
}

impl Region {
    /// Its English name.
    pub fn name(self) -> &'static str {
        match self {
            Region::Africa => "Africa",
            Region::Antarctica => "Antarctica",
            Region::Asia => "Asia",
            Region::Europe => "Europe",
            Region::NorthAmerica => "North America",
            Region::Oceania => "Oceania",
            Region::SouthAmerica => "South America",
        }
    }

    fn coded(code: &str) -> Option<Self> {
        Some(match code {
            "AF" => Region::Africa,
            "AN" => Region::Antarctica,
            "AS" => Region::Asia,
            "EU" => Region::Europe,
            "NA" => Region::NorthAmerica,
            "OC" => Region::Oceania,
            "SA" => Region::SouthAmerica,
            _ => return None,
        })
    }
}

/// A country or territory with a code of its own.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Country {
    /// ISO 3166-1 alpha-2.
    pub code: CountryCode,
    /// ISO 3166-1 alpha-3.
    pub alpha3: &'static str,
    /// ISO 3166-1 numeric.
    pub numeric: u16,
    /// Short English name.
    pub name: &'static str,
    /// Centroid of its largest part, to put a mark on a map.
    pub centre: Point,
    /// Member State of the European Union.
    pub eu: bool,
    /// In the European Economic Area: the EU, Iceland, Liechtenstein and Norway.
    pub eea: bool,
    /// Continent.
    pub region: Region,
}

/// Never in the table: stands in if the embedded table were damaged, which a test rules out.
static NOWHERE: Country = Country {
    code: CountryCode(*b"ZZ"),
    alpha3: "ZZZ",
    numeric: 0,
    name: "unknown country",
    centre: Point { lon: 0.0, lat: 0.0 },
    eu: false,
    eea: false,
    region: Region::Antarctica,
};

struct Index {
    all: Vec<Country>,
    by_code: FxHashMap<CountryCode, usize>,
    /// Folded name or code → country.
    by_name: FxHashMap<String, CountryCode>,
    /// The words of a name in alphabetical order → country; none where two countries share them.
    by_words: FxHashMap<String, Option<CountryCode>>,
}

fn index() -> &'static Index {
    static INDEX: OnceLock<Index> = OnceLock::new();
    INDEX.get_or_init(|| {
        let mut all = Vec::with_capacity(256);
        let mut names: Vec<(CountryCode, &'static str)> = Vec::with_capacity(2048);
        let mut further: Vec<(CountryCode, &'static str)> = Vec::with_capacity(2048);
        for line in lines(include_str!("tables/countries.tsv")) {
            let [code, alpha3, numeric, name, lon, lat, union, region, others] = cells(line);
            let (Some(code), Ok(numeric), Some(region)) = (CountryCode::spelt(code), numeric.parse(), Region::coded(region))
            else {
                continue;
            };
            let centre = Point { lon: lon.parse().unwrap_or_default(), lat: lat.parse().unwrap_or_default() };
            let (eu, eea) = (union == "EU", !union.is_empty());
            all.push(Country { code, alpha3, numeric, name, centre, eu, eea, region });
            names.extend([(code, alpha3), (code, name)]);
            further.extend(parts(others).map(|other| (code, other)));
        }
        for line in lines(include_str!("tables/country-aliases.tsv")) {
            let [code, others] = cells(line);
            let Some(code) = CountryCode::spelt(code) else {
                continue;
            };
            names.extend(parts(others).map(|other| (code, other)));
        }
        // Codes first, then English and our own names, then those of other languages: the first to claim a name has it.
        let by_code: FxHashMap<_, _> = all.iter().enumerate().map(|(at, country)| (country.code, at)).collect();
        let mut by_name = FxHashMap::default();
        let mut by_words: FxHashMap<String, Option<CountryCode>> = FxHashMap::default();
        for country in &all {
            by_name.insert(country.code.as_str().to_ascii_lowercase(), country.code);
        }
        for (code, name) in names.into_iter().chain(further) {
            let name = without_the(&fold(name));
            if let Some(words) = sorted_words(&name) {
                by_words.entry(words).and_modify(|known| *known = known.filter(|known| *known == code)).or_insert(Some(code));
            }
            by_name.entry(name).or_insert(code);
        }
        Index { all, by_code, by_name, by_words }
    })
}

/// Every country, by code.
pub fn countries() -> &'static [Country] {
    &index().all
}

/// The country of a code.
pub fn country(code: CountryCode) -> &'static Country {
    let index = index();
    index.by_code.get(&code).and_then(|at| index.all.get(*at)).unwrap_or(&NOWHERE)
}

/// The country that a cell means: alpha-2, alpha-3, a name in English, French, Dutch, German, Spanish or Chinese, or one
/// of the further names of shipping papers ("UK", "Congo, DRC", "Korea, Republic of").
///
/// Case, accents, punctuation and "the" do not matter, nor does the order of the words; a code beside the name
/// ("BE - Belgium") is accepted if both mean the same. "XI", the customs prefix of Northern Ireland, and "Northern
/// Ireland" give `GB`: the code is no country, and who treats Northern Ireland's goods as the Union's has to look at the
/// prefix itself. "EL", as VAT numbers write Greece, gives `GR`. A bare "Congo" is `CG`, a bare "Korea" `KR`, as ISO and
/// usage have it. Provinces and cities give nothing ("New Jersey").
pub fn country_named(text: &str) -> Option<CountryCode> {
    if text.len() > 120 {
        return None;
    }
    let name = without_the(&fold(text));
    if name.is_empty() {
        return None;
    }
    let index = index();
    if let Some(code) = index.by_name.get(&name) {
        return Some(*code);
    }
    if let Some(Some(code)) = sorted_words(&name).and_then(|words| index.by_words.get(&words)) {
        return Some(*code);
    }
    let beside = |code: Option<(&str, &str)>, code_first: bool| {
        let (first, last) = code?;
        let (code, name) = if code_first { (first, last) } else { (last, first) };
        let code = CountryCode::new(code)?;
        (index.by_name.get(name) == Some(&code)).then_some(code)
    };
    beside(name.split_once(' '), true).or_else(|| beside(name.rsplit_once(' '), false))
}

fn without_the(name: &str) -> String {
    let kept: Vec<&str> = name.split(' ').filter(|word| *word != "the").collect();
    if kept.is_empty() { name.to_owned() } else { kept.join(" ") }
}

/// The words that matter, usual abbreviations spelt out, in alphabetical order; none for a single word.
fn sorted_words(name: &str) -> Option<String> {
    let mut words: Vec<&str> = name
        .split(' ')
        .filter(|word| !matches!(*word, "of" | "and"))
        .map(|word| match word {
            "st" => "saint",
            "rep" => "republic",
            "dem" => "democratic",
            "is" => "islands",
            other => other,
        })
        .collect();
    words.sort_unstable();
    (words.len() > 1).then(|| words.join(" "))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn named(text: &str) -> Option<String> {
        country_named(text).map(|code| code.to_string())
    }

    #[test]
    fn the_table_is_whole() {
        assert_eq!(countries().len(), 250);
        assert_eq!(countries().iter().filter(|country| country.eu).count(), 27);
        assert_eq!(countries().iter().filter(|country| country.eea).count(), 30);
        for one in countries() {
            assert_eq!(country(one.code), one);
            assert_eq!(one.alpha3.len(), 3);
            assert!(one.centre.lon.abs() <= 180.0 && one.centre.lat.abs() <= 90.0 && one.centre != NOWHERE.centre);
            for name in [one.code.as_str(), one.alpha3, one.name] {
                assert_eq!(country_named(name), Some(one.code), "{name}");
            }
        }
    }

    #[test]
    fn names_in_use_are_known() {
        for (text, code) in [
            ("BE", "BE"),
            ("bel", "BE"),
            ("België", "BE"),
            ("比利时", "BE"),
            ("UK", "GB"),
            ("U.S.A.", "US"),
            ("The United States of America", "US"),
            ("Vereinigte Staaten", "US"),
            ("Verenigde Staten", "US"),
            ("美国", "US"),
            ("Pays-Bas", "NL"),
            ("Holland", "NL"),
            ("THE NETHERLANDS", "NL"),
            ("Korea", "KR"),
            ("KOREA, REPUBLIC OF", "KR"),
            ("Korea, Democratic People's Republic of", "KP"),
            ("Côte d’Ivoire", "CI"),
            ("COTE D'IVOIRE", "CI"),
            ("Ivory Coast", "CI"),
            ("Congo, DRC", "CD"),
            ("Congo, The Democratic Republic of the", "CD"),
            ("Congo", "CG"),
            ("Viet Nam", "VN"),
            ("Vietnam", "VN"),
            ("Russia", "RU"),
            ("Russian Federation", "RU"),
            ("Türkiye", "TR"),
            ("TURKEY", "TR"),
            ("Czech Republic", "CZ"),
            ("Iran, Islamic Republic of", "IR"),
            ("Tanzania, United Republic of", "TZ"),
            ("Bolivia (Plurinational State of)", "BO"),
            ("Hong Kong SAR", "HK"),
            ("P.R. China", "CN"),
            ("台湾", "TW"),
            ("St. Lucia", "LC"),
            ("Saint Lucia", "LC"),
            ("Georgia", "GE"),
            ("Jersey", "JE"),
            ("BE - Belgium", "BE"),
            ("Belgium (BE)", "BE"),
            ("XI", "GB"),
            ("Northern Ireland", "GB"),
            ("EL", "GR"),
            ("Curaçao", "CW"),
        ] {
            assert_eq!(named(text).as_deref(), Some(code), "{text}");
        }
    }

    #[test]
    fn namesakes_are_told_apart() {
        for (text, code) in [
            ("Niger", "NE"),
            ("NIGERIA", "NG"),
            ("GUINEA", "GN"),
            ("Guinea-Bissau", "GW"),
            ("Equatorial Guinea", "GQ"),
            ("Papua New Guinea", "PG"),
            ("Dominica", "DM"),
            ("Dominican Republic", "DO"),
            ("Samoa", "WS"),
            ("American Samoa", "AS"),
            ("Ireland", "IE"),
            ("Iceland", "IS"),
            ("Austria", "AT"),
            ("Australia", "AU"),
            ("Slovakia", "SK"),
            ("Slovenia", "SI"),
            ("Mali", "ML"),
            ("Malawi", "MW"),
            ("Sudan", "SD"),
            ("South Sudan", "SS"),
            ("Republic of China", "TW"),
            ("People's Republic of China", "CN"),
        ] {
            assert_eq!(named(text).as_deref(), Some(code), "{text}");
        }
    }

    #[test]
    fn what_is_no_country_gives_nothing() {
        for text in ["", "the", "New Jersey", "Georgia Tech", "Europe", "ZZ", "B", "Liège", "BE - France", "Guinea pig"] {
            assert_eq!(named(text), None, "{text}");
        }
    }

    #[test]
    fn a_code_travels_as_text() {
        let code = CountryCode::new("BE").unwrap();
        assert_eq!(serde_json::to_string(&code).unwrap(), "\"BE\"");
        assert_eq!(serde_json::from_str::<CountryCode>("\"BE\"").unwrap(), code);
        assert!(serde_json::from_str::<CountryCode>("\"UK\"").is_err());
        assert_eq!(format!("{code} {code:?} {code:>3}"), "BE BE  BE");
    }
}
