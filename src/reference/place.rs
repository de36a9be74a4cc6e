//! Places: airports by IATA code, sea ports and inland hubs by UN/LOCODE, all of them by name.
//!
//! Airports come from `airportsdata`, sea ports from `sea-ports`; inland hubs, names in further languages and the order
//! among namesakes were written for this project (see `make/tables.mjs` and `tables/`).

use std::sync::OnceLock;

use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};

use super::country::{CountryCode, country_named};
use super::{cells, fold, lines, parts};

/// A point on the Earth, in decimal degrees (WGS 84).
#[derive(Copy, Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Point {
    /// Degrees east.
    pub lon: f32,
    /// Degrees north.
    pub lat: f32,
}

impl Point {
    /// Great-circle distance in kilometres, on a sphere of radius 6,371 km.
    pub fn km_to(self, other: Point) -> f64 {
        let (from, to) = (f64::from(self.lat).to_radians(), f64::from(other.lat).to_radians());
        let east = f64::from(other.lon - self.lon).to_radians();
        let half = ((to - from) / 2.0).sin().powi(2) + from.cos() * to.cos() * (east / 2.0).sin().powi(2);
        2.0 * 6371.0 * half.sqrt().min(1.0).asin()
    }
}

/// What kind of place.
#[derive(Copy, Clone, Debug, Eq, PartialEq, Hash, Ord, PartialOrd, Serialize, Deserialize)]
pub enum PlaceKind {
    /// An airport with an IATA code.
    Airport,
    /// A sea port; some are on rivers.
    SeaPort,
    /// A city that matters as a hub by rail, road or barge.
    InlandHub,
}

/// A place that shipments pass.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Place {
    /// IATA code of an airport, UN/LOCODE of any other place; empty for the few hubs whose code we do not know.
    pub code: &'static str,
    /// What kind of place.
    pub kind: PlaceKind,
    /// Its name; an airport's without a closing "International Airport" and the like.
    pub name: &'static str,
    /// The city that it serves; may be empty.
    pub city: &'static str,
    /// Its country.
    pub country: CountryCode,
    /// Where it lies, to 0.01 degree.
    pub at: Point,
}

#[derive(Default)]
struct Index {
    all: Vec<Place>,
    iata: FxHashMap<[u8; 3], u32>,
    locode: FxHashMap<[u8; 5], u32>,
    /// Further names: place, name.
    further: Vec<(u32, &'static str)>,
}

impl Index {
    fn add(&mut self, place: Place) -> u32 {
        let at = u32::try_from(self.all.len()).unwrap_or(u32::MAX);
        self.all.push(place);
        at
    }

    fn place(&self, at: Option<&u32>) -> Option<&Place> {
        self.all.get(usize::try_from(*at?).ok()?)
    }

    fn airports(&mut self, table: &Table) {
        for (country, code, at, names) in table.rows() {
            let [name, city] = cells(names);
            let name = if name.is_empty() { city } else { name };
            let at = self.add(Place { code, kind: PlaceKind::Airport, name, city, country, at });
            if let Some(code) = letters(code) {
                self.iata.insert(code, at);
            }
        }
    }

    fn ports(&mut self, table: &Table) {
        for (country, codes, at, names) in table.rows() {
            let [name, city, others] = cells(names);
            let city = if city.is_empty() { name } else { city };
            let code = codes.split(' ').next().unwrap_or_default();
            let at = self.add(Place { code, kind: PlaceKind::SeaPort, name, city, country, at });
            self.further.extend(parts(others).map(|other| (at, other)));
            for (nth, code) in codes.split(' ').enumerate() {
                let Some(code) = letters(code) else { continue };
                if nth == 0 {
                    self.locode.insert(code, at);
                } else {
                    self.locode.entry(code).or_insert(at);
                }
            }
        }
    }

    fn hubs(&mut self, table: &'static str) {
        for line in lines(table) {
            let [code, name, city, lon, lat] = cells(line);
            let (Some(country), Some(at)) = (code.get(..2).and_then(CountryCode::new), point(lon, lat)) else {
                continue;
            };
            let whole = if code.len() == 5 { code } else { "" };
            let at = self.add(Place { code: whole, kind: PlaceKind::InlandHub, name, city, country, at });
            if let Some(code) = letters(whole) {
                self.locode.insert(code, at);
            }
        }
    }
}

/// A table of places by columns, as the build script made it: what is alike lies together, which packs better.
struct Table {
    /// A line per place, and one per country before its places: `@AE`.
    codes: &'static str,
    /// Longitudes, then latitudes, in twentieths of a degree: of all places the upper byte, then of all the lower one.
    points: &'static [u8],
    /// A line per place: the cells after the coordinates.
    names: &'static str,
}

impl Table {
    /// Country, codes, coordinates and further cells of each place.
    fn rows(&self) -> impl Iterator<Item = (CountryCode, &'static str, Point, &'static str)> {
        let count = self.points.len() / 4;
        let degrees = move |column: usize, row: usize| {
            let byte = |plane: usize| self.points.get(plane * count + row).copied();
            Some(f32::from(i16::from_be_bytes([byte(2 * column)?, byte(2 * column + 1)?])) / 20.0)
        };
        let mut country = None;
        let places = self.codes.lines().filter_map(move |line| match line.strip_prefix('@') {
            Some(code) => {
                country = CountryCode::new(code);
                None
            }
            None => Some((country, line)),
        });
        places.zip(self.names.lines()).enumerate().filter_map(move |(row, ((country, codes), names))| {
            Some((country?, codes, Point { lon: degrees(0, row)?, lat: degrees(1, row)? }, names))
        })
    }
}

macro_rules! table {
    ($name:literal) => {
        Table {
            codes: include_str!(concat!(env!("OUT_DIR"), "/", $name, ".codes")),
            points: include_bytes!(concat!(env!("OUT_DIR"), "/", $name, ".points")),
            names: include_str!(concat!(env!("OUT_DIR"), "/", $name, ".names")),
        }
    };
}

fn index() -> &'static Index {
    static INDEX: OnceLock<Index> = OnceLock::new();
    INDEX.get_or_init(|| {
        let mut index = Index::default();
        index.airports(&table!("airports"));
        index.ports(&table!("seaports"));
        index.hubs(include_str!("tables/inland-hubs.tsv"));
        index
    })
}

fn point(lon: &str, lat: &str) -> Option<Point> {
    Some(Point { lon: lon.parse().ok()?, lat: lat.parse().ok()? })
}

/// The letters and digits of a code in capitals, if there are exactly as many as wanted.
fn letters<const N: usize>(code: &str) -> Option<[u8; N]> {
    let mut found = [0; N];
    let mut count = 0;
    for byte in code.bytes().filter(|byte| !matches!(byte, b' ' | b'-' | b'.' | b'/')) {
        if !byte.is_ascii_alphanumeric() {
            return None;
        }
        *found.get_mut(count)? = byte.to_ascii_uppercase();
        count += 1;
    }
    (count == N).then_some(found)
}

/// Every place.
pub fn places() -> &'static [Place] {
    &index().all
}

/// The airport of a three-letter IATA code.
///
/// ```
/// use portolan::reference::place::airport;
/// assert_eq!(airport("LGG").map(|place| place.city), Some("Liège"));
/// ```
pub fn airport(iata: &str) -> Option<&'static Place> {
    let index = index();
    index.place(index.iata.get(&letters::<3>(iata)?))
}

/// The sea port or inland hub of a UN/LOCODE: "BEANR", "BE ANR", "be-anr".
pub fn port(locode: &str) -> Option<&'static Place> {
    let index = index();
    index.place(index.locode.get(&letters::<5>(locode)?))
}

/// The place of a UN/LOCODE of any kind: as [`port`], or else the airport whose IATA code closes it and whose country
/// opens it ("CNPVG"). UN/LOCODE uses IATA codes where it can, so the second is right nearly always, not by definition.
pub fn place_of_locode(locode: &str) -> Option<&'static Place> {
    port(locode).or_else(|| {
        let code = letters::<5>(locode)?;
        let place = index().place(index().iata.get(&[code[2], code[3], code[4]]))?;
        place.country.as_str().bytes().eq(code.iter().take(2).copied()).then_some(place)
    })
}

/// Folded name → places, the most important first.
fn names() -> &'static FxHashMap<String, Vec<u32>> {
    static NAMES: OnceLock<FxHashMap<String, Vec<u32>>> = OnceLock::new();
    NAMES.get_or_init(|| {
        let index = index();
        let mut names: FxHashMap<String, Vec<u32>> = FxHashMap::default();
        let mut rank: Vec<u32> = index.all.iter().map(|place| 10_000 - u32::from(place.name.contains("International"))).collect();
        let mut put = |name: &str, at: u32| {
            for key in [name.to_owned(), essence(name).to_owned()] {
                let places = if key.is_empty() {
                    continue;
                } else {
                    names.entry(key).or_default()
                };
                if !places.contains(&at) {
                    places.push(at);
                }
            }
        };
        for (at, place) in (0..).zip(&index.all) {
            for name in [place.name, place.city] {
                put(&fold(name), at);
                // "Gent (Ghent)" is known under both.
                if let Some((first, second)) = name.split_once('(') {
                    put(&fold(first), at);
                    put(&fold(second), at);
                }
            }
        }
        for (at, name) in &index.further {
            put(&fold(name), *at);
        }
        for line in lines(include_str!("tables/place-aliases.tsv")) {
            let [code, others] = cells(line);
            if code == "!" {
                for (first, code) in (0..).zip(parts(others)) {
                    let place = if code.len() == 3 {
                        letters(code).and_then(|code| index.iata.get(&code))
                    } else {
                        letters(code).and_then(|code| index.locode.get(&code))
                    };
                    if let Some(slot) = place.and_then(|at| rank.get_mut(usize::try_from(*at).ok()?)) {
                        *slot = first;
                    }
                }
                continue;
            }
            let place = match code.split_once(' ') {
                Some((country, name)) => (0..)
                    .zip(&index.all)
                    .find(|(_, place)| place.code.is_empty() && place.country.as_str() == country && place.name == name)
                    .map(|(at, _)| at),
                None if code.len() == 3 => letters(code).and_then(|code| index.iata.get(&code)).copied(),
                None => letters(code).and_then(|code| index.locode.get(&code)).copied(),
            };
            for name in parts(others) {
                if let Some(at) = place {
                    put(&fold(name), at);
                }
            }
        }
        let rank_of = |at: &u32| usize::try_from(*at).ok().and_then(|at| rank.get(at)).copied();
        for places in names.values_mut() {
            places.sort_by_key(rank_of);
        }
        names
    })
}

/// A folded name without the words that say only what kind of place it is.
fn essence(name: &str) -> &str {
    let mut rest = name;
    for first in
        ["port of ", "airport of ", "aeroport de ", "aeroport d ", "haven van ", "hafen ", "port autonome de ", "port de "]
    {
        rest = rest.strip_prefix(first).unwrap_or(rest);
    }
    loop {
        let shorter = [
            " airport",
            " international",
            " intl",
            " apt",
            " port",
            " terminal",
            " haven",
            " hafen",
            " seaport",
            " regional",
            " municipal",
            " cargo",
        ]
        .iter()
        .find_map(|last| rest.strip_suffix(last));
        match shorter {
            Some(shorter) => rest = shorter,
            None => return rest,
        }
    }
}

/// Every place of a name, or in a city of that name, the most important first where we know one; empty if there is none.
///
/// "Airport", "Port of" and the like do not matter. A country after a comma or in parentheses narrows the choice:
/// "Valencia, Spain".
pub fn places_named(text: &str) -> Vec<&'static Place> {
    if text.len() > 120 {
        return Vec::new();
    }
    let found = named(&fold(text));
    if !found.is_empty() {
        return found;
    }
    let Some(at) = text.rfind([',', '(']) else {
        return found;
    };
    let (name, country) = text.split_at(at);
    let Some(country) = country_named(country) else {
        return found;
    };
    named(&fold(name)).into_iter().filter(|place| place.country == country).collect()
}

fn named(name: &str) -> Vec<&'static Place> {
    let (index, names) = (index(), names());
    let found = names.get(name).or_else(|| names.get(essence(name)));
    found.into_iter().flatten().filter_map(|at| index.place(Some(at))).collect()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn codes(name: &str) -> Vec<&'static str> {
        places_named(name).iter().map(|place| place.code).collect()
    }

    #[test]
    fn the_tables_are_whole() {
        let count = |kind| places().iter().filter(|place| place.kind == kind).count();
        assert!(count(PlaceKind::Airport) > 7_800);
        assert!(count(PlaceKind::SeaPort) > 1_500);
        assert!(count(PlaceKind::InlandHub) > 40);
        for place in places() {
            assert!(place.at.lon.abs() <= 180.0 && place.at.lat.abs() <= 90.0, "{place:?}");
            assert!(!place.name.is_empty(), "{place:?}");
            match place.kind {
                PlaceKind::Airport => assert_eq!(airport(place.code), Some(place)),
                _ if place.code.is_empty() => {}
                _ => assert_eq!(port(place.code), Some(place)),
            }
        }
    }

    #[test]
    fn codes_find_their_place() {
        let liege = airport("lgg").unwrap();
        assert_eq!((liege.name, liege.country.as_str()), ("Liège", "BE"));
        assert!(liege.at.km_to(Point { lon: 5.443, lat: 50.637 }) < 2.0, "degrees and minutes were put right");
        assert_eq!(airport("PVG").unwrap().city, "Shanghai");
        assert_eq!(port("BEANR"), port("BE ANR"));
        assert_eq!(port("be-anr").unwrap().country.as_str(), "BE");
        assert_eq!(port("BELGG").unwrap().kind, PlaceKind::InlandHub);
        assert_eq!(port("CNSHA").unwrap().code, "CNSHA");
        assert_eq!(place_of_locode("CNPVG"), airport("PVG"));
        assert_eq!(place_of_locode("BEPVG"), None);
    }

    #[test]
    fn what_is_no_code_finds_nothing() {
        for text in ["", "L", "LG", "ÉÉ", "QQQ", "LGGX"] {
            assert_eq!(airport(text), None, "{text}");
        }
        assert_eq!(port("BEXXX"), None);
        assert_eq!(port("LGG"), None);
    }

    #[test]
    fn names_find_every_candidate_and_the_important_one_first() {
        for (name, first) in [
            ("Liège Airport", "LGG"),
            ("Luik", "LGG"),
            ("列日", "LGG"),
            ("Antwerpen", "BEANR"),
            ("Port of Antwerp", "BEANR"),
            ("ROTTERDAM", "NLRTM"),
            ("London", "LHR"),
            ("Shanghai", "CNSHA"),
            ("Pudong", "PVG"),
            ("Gent", "BEGNE"),
            ("Ghent", "BEGNE"),
            ("Duisburg", "DEDUI"),
            ("义乌", "CNYIW"),
            ("Paris", "CDG"),
            ("Hamburg, Germany", "DEHAM"),
            ("Valencia (ES)", "ESVLC"),
            ("Frankfurt", "FRA"),
        ] {
            assert_eq!(codes(name).first(), Some(&first), "{name}: {:?}", codes(name));
        }
        assert!(codes("London").contains(&"LGW"));
        assert_eq!(places_named("Mlada Boleslav").first().unwrap().country.as_str(), "CZ");
        for place in places_named("Hamburg, Germany") {
            assert_eq!(place.country.as_str(), "DE");
        }
    }

    #[test]
    fn unknown_names_find_nothing() {
        for text in ["", "Airport", "Port of", "Nowhere-on-Sea", "12345", "Liège, France"] {
            assert!(codes(text).is_empty(), "{text}: {:?}", codes(text));
        }
    }

    #[test]
    fn distances_follow_the_great_circle() {
        let km = airport("LGG").unwrap().at.km_to(airport("PVG").unwrap().at);
        assert!((8_900.0..9_200.0).contains(&km), "{km}");
    }
}
