//! Regions: states and provinces of the countries whose addresses name them, by code and name.
//!
//! Which, and where their middles lie, was written from general knowledge for this project (`tables/regions.tsv`); the codes are
//! those of ISO 3166-2 without the country.

use std::sync::OnceLock;

use rustc_hash::FxHashMap;

use super::country::CountryCode;
use super::place::Point;
use super::{cells, fold, lines, parts};

/// A state or province.
#[derive(Clone, Debug, PartialEq)]
pub struct Region {
    /// Its code within the country.
    pub code: &'static str,
    /// Its name.
    pub name: &'static str,
    /// Its country.
    pub country: CountryCode,
    /// Its middle, to a degree.
    pub at: Point,
}

#[derive(Default)]
struct Index {
    all: Vec<Region>,
    /// Folded name or code → regions.
    by_name: FxHashMap<String, Vec<u16>>,
}

fn index() -> &'static Index {
    static INDEX: OnceLock<Index> = OnceLock::new();
    INDEX.get_or_init(|| {
        let mut index = Index::default();
        let mut country = None;
        for line in lines(include_str!("tables/regions.tsv")) {
            if let Some(code) = line.strip_prefix('@') {
                country = CountryCode::new(code);
                continue;
            }
            let [code, name, lon, lat, others] = cells(line);
            let (Some(country), Ok(lon), Ok(lat)) = (country, lon.parse(), lat.parse()) else { continue };
            let at = index.all.len() as u16;
            index.all.push(Region { code, name, country, at: Point { lon, lat } });
            for name in [code, name].into_iter().chain(parts(others)) {
                index.by_name.entry(fold(name)).or_default().push(at);
            }
        }
        index
    })
}

/// The region of a country that a text names: its code, its name, or the code with the country before it (`US-CA`).
///
/// ```
/// use portolan::reference::{country::CountryCode, region::region_of};
/// let us = CountryCode::new("US").unwrap();
/// assert_eq!(region_of(us, "ca").map(|region| region.name), Some("California"));
/// assert_eq!(region_of(us, "Bayern"), None);
/// ```
pub fn region_of(country: CountryCode, text: &str) -> Option<&'static Region> {
    if text.len() > 60 {
        return None;
    }
    let index = index();
    let name = fold(text);
    let of = |name: &str| {
        let regions = index.by_name.get(name)?.iter().filter_map(|&at| index.all.get(usize::from(at)));
        regions.into_iter().find(|region| region.country == country)
    };
    of(&name).or_else(|| {
        let (first, rest) = name.split_once(' ')?;
        first.eq_ignore_ascii_case(country.as_str()).then(|| of(rest)).flatten()
    })
}

/// The countries that have a region of a name or code, each once, in the order of the table.
pub fn countries_with_region(text: &str) -> Vec<CountryCode> {
    let index = index();
    let regions = index.by_name.get(&fold(text)).into_iter().flatten();
    let mut countries: Vec<CountryCode> =
        regions.filter_map(|&at| index.all.get(usize::from(at))).map(|region| region.country).collect();
    countries.dedup();
    countries
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::reference::country::country;

    fn named(code: &str, text: &str) -> Option<&'static str> {
        region_of(CountryCode::new(code).unwrap(), text).map(|region| region.name)
    }

    #[test]
    fn every_region_lies_in_its_country_and_has_one_name_there() {
        for region in &index().all {
            assert_eq!(region_of(region.country, region.code), Some(region));
            assert_eq!(region_of(region.country, region.name), Some(region));
            let km = region.at.km_to(country(region.country).centre);
            assert!(km < 6_000.0, "{region:?}: {km}");
        }
    }

    #[test]
    fn codes_and_names_in_their_country() {
        assert_eq!(named("US", "US-CA"), Some("California"));
        assert_eq!(named("CA", "québec"), Some("Quebec"));
        assert_eq!(named("BR", "SP"), Some("São Paulo"));
        assert_eq!(named("CN", "广东省"), Some("Guangdong"));
        assert_eq!(named("DE", "NRW"), Some("Nordrhein-Westfalen"));
        assert_eq!(countries_with_region("SP"), [CountryCode::new("BR").unwrap()]);
        for (country, text) in [("US", "SP"), ("US", ""), ("FR", "CA"), ("US", "CAL-CA")] {
            assert_eq!(named(country, text), None, "{text}");
        }
    }
}
