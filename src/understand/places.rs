//! Places: what the file calls them, resolved as far as the reference tables go, and no further.

use super::role::{PartyAttribute, PartyRole, PlaceRole, Role};
use super::says::NotesSay;
use super::shared::Shared;
use super::sheet::Sheet;
use super::shipments::{NONE, PlaceDetail, PlaceSeen, Unresolved};
use crate::reference::country::{CountryCode, country, country_named};
use crate::reference::place::{Place, airport, place_of_locode, places_named};
use crate::reference::region::{Region, countries_with_region, region_of};
use crate::saying::{Saying, Value};
use crate::table::{ColumnId, RowId, order};
use rustc_hash::FxHashMap;
use std::collections::BTreeMap;

/// The places of all tables, each once.
#[derive(Default)]
pub(super) struct Places {
    pub(super) seen: Vec<PlaceSeen>,
    known: FxHashMap<(String, Option<CountryCode>, PlaceDetail), u32>,
    pub(super) of_line: BTreeMap<PlaceRole, Shared<u32>>,
}

fn a_country(label: &str, code: CountryCode) -> PlaceSeen {
    let at = Some(country(code).centre);
    PlaceSeen { label: label.to_owned(), detail: PlaceDetail::Country, country: Some(code), at, region: None, hub: None }
}

fn a_place(label: &str, place: &'static Place, is_code: bool) -> PlaceSeen {
    let hub = Some(place.code).filter(|code| !code.is_empty() && is_code);
    let (country, at) = (Some(place.country), Some(place.at));
    PlaceSeen { label: label.to_owned(), detail: PlaceDetail::Place, country, at, region: None, hub }
}

/// A place further from the middle of a region than this is another of that name.
const REGION_KM: f64 = 700.0;

/// The place of a name that lies in a region; else the middle of the region stands for it.
fn in_region(label: &str, name: &str, region: &'static Region) -> PlaceSeen {
    let here = places_named(name).into_iter().filter(|place| place.country == region.country);
    let far = |place: &&'static Place| place.at.km_to(region.at);
    let nearest = here.filter(|place| far(place) <= REGION_KM).min_by(|one, other| far(one).total_cmp(&far(other)));
    PlaceSeen {
        label: label.to_owned(),
        detail: if name.is_empty() { PlaceDetail::Region } else { PlaceDetail::Place },
        country: Some(region.country),
        at: Some(nearest.map_or(region.at, |place| place.at)),
        region: Some(region.name.to_owned()),
        hub: None,
    }
}

/// The region that the end of a text names, and what stands before it: `San Jose, CA`. Two letters after a comma can be a
/// country's as well: they are a region's where the row's country says so, or where a place of that name lies in that country and
/// none in the other (`Wilmington, DE`).
fn region_at_end(text: &str, context: Option<CountryCode>) -> Option<(&str, &'static Region)> {
    let (name, last) = text.rsplit_once(',')?;
    let (name, last) = (name.trim(), last.trim().trim_end_matches('.'));
    if let Some(country) = context {
        return region_of(country, last).map(|region| (name, region));
    }
    if last.len() != 2 || !last.bytes().all(|byte| byte.is_ascii_uppercase()) {
        return None;
    }
    let places = places_named(name);
    let lies_in = |country: CountryCode| places.iter().any(|place| place.country == country);
    if CountryCode::new(last).is_some_and(lies_in) {
        return None;
    }
    let regions = ["US", "CA"].into_iter().filter_map(CountryCode::new).filter(|&country| lies_in(country));
    regions.into_iter().find_map(|country| region_of(country, last)).map(|region| (name, region))
}

/// The place of a name among its namesakes: in the country that the row speaks of; without one, only if no more of them lie
/// elsewhere than in the country of the most important.
fn among_namesakes(text: &str, context: Option<CountryCode>) -> Option<&'static Place> {
    let places = places_named(text);
    if let Some(context) = context {
        return places.into_iter().find(|place| place.country == context);
    }
    let first = *places.first()?;
    let there = places.iter().filter(|place| place.country == first.country).count();
    (there * 2 >= places.len()).then_some(first)
}

/// What a text means as a place. `hubs_first` where ports and airports are to be expected: `CAN` is then Guangzhou's airport
/// rather than Canada. A country's two-letter code at the end of a longer text is not read: `Wilmington, DE` is not German.
pub(super) fn resolve(text: &str, context: Option<CountryCode>, hubs_first: bool) -> PlaceSeen {
    let capitals = text.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b' ');
    let hub = || match text.len() {
        3 if capitals => airport(text),
        5 | 6 if capitals => place_of_locode(text),
        _ => None,
    };
    if hubs_first && let Some(place) = hub() {
        return a_place(text, place, true);
    }
    if let Some(code) = country_named(text) {
        return a_country(text, code);
    }
    if let Some(place) = hub() {
        return a_place(text, place, true);
    }
    if let Some(place) = among_namesakes(text, context) {
        return a_place(text, place, hubs_first);
    }
    if let Some((name, region)) = region_at_end(text, context) {
        return in_region(text, name, region);
    }
    let last = text
        .rsplit(',')
        .next()
        .map(|last| last.trim().trim_end_matches('.'))
        .filter(|last| last.len() > 3 && last.len() < text.len());
    let inside = last.and_then(country_named).or(context);
    PlaceSeen {
        label: text.to_owned(),
        detail: if inside.is_some() { PlaceDetail::Place } else { PlaceDetail::Unresolved },
        country: inside,
        at: inside.map(|code| country(code).centre),
        region: None,
        hub: None,
    }
}

/// Whose addresses say where a transport begins where no column does, and whose where it ends: the first that has one.
const SENDERS: [PartyRole; 3] = [PartyRole::Consignor, PartyRole::Exporter, PartyRole::Seller];
const RECEIVERS: [PartyRole; 3] = [PartyRole::Consignee, PartyRole::Importer, PartyRole::Buyer];

/// Whether a column of this role can say where a shipment begins, passes or ends.
pub(super) fn tells_place(role: Role) -> bool {
    use PartyAttribute::{City, Country, Postcode, Region, Street};
    match role {
        Role::Place(_) => true,
        Role::Party(party, City | Country | Postcode | Region | Street) => SENDERS.contains(&party) || RECEIVERS.contains(&party),
        _ => false,
    }
}

impl Places {
    fn enter(&mut self, place: PlaceSeen) -> u32 {
        let key = (place.label.clone(), place.country, place.detail);
        *self.known.entry(key).or_insert_with(|| {
            self.seen.push(place);
            self.seen.len() as u32 - 1
        })
    }

    fn write(&mut self, role: PlaceRole, lines: usize, first_line: usize, codes: &[u32], of_code: &[u32]) {
        let column = self.of_line.entry(role).or_insert_with(|| vec![NONE; lines].into());
        for (line, &code) in column[first_line..].iter_mut().zip(codes) {
            if code != NONE {
                *line = of_code[code as usize];
            }
        }
    }

    /// Enters the places of a table.
    pub(super) fn read(&mut self, sheet: &Sheet, lines: usize) {
        const ROLES: [PlaceRole; 6] = [
            PlaceRole::Origin,
            PlaceRole::Departure,
            PlaceRole::Loading,
            PlaceRole::Transit,
            PlaceRole::Discharge,
            PlaceRole::Destination,
        ];
        for role in ROLES {
            let columns = sheet.with_role(Role::Place(role));
            if columns.is_empty() {
                continue;
            }
            let hubs_first = matches!(role, PlaceRole::Loading | PlaceRole::Transit | PlaceRole::Discharge);
            let combined = sheet.combine(&columns);
            let of_code: Vec<u32> =
                combined.first.iter().map(|&row| self.enter(finest(sheet, &columns, row, hubs_first))).collect();
            self.write(role, lines, sheet.first_line(), &combined.codes, &of_code);
        }
        let has = |roles: &[PlaceRole]| roles.iter().any(|&role| !sheet.with_role(Role::Place(role)).is_empty());
        if !has(&[PlaceRole::Departure, PlaceRole::Loading]) {
            self.read_addresses(sheet, lines, PlaceRole::Departure, &SENDERS);
        }
        if !has(&[PlaceRole::Destination, PlaceRole::Discharge]) {
            self.read_addresses(sheet, lines, PlaceRole::Destination, &RECEIVERS);
        }
    }

    /// The places named of which not even the country is known, by part of the transport.
    ///
    /// # Complexity
    /// One look at each line of each part.
    pub(super) fn unresolved(&self) -> Vec<Unresolved> {
        const EXAMPLES: usize = 5;
        let mut found = Vec::new();
        for (&role, of_line) in &self.of_line {
            let mut times = vec![0u64; self.seen.len()];
            for &place in of_line {
                if let Some(times) = times.get_mut(place as usize) {
                    *times += 1;
                }
            }
            let of = times.iter().sum();
            let is_open = |place: &PlaceSeen| place.country.is_none() && !place.label.is_empty();
            let mut open: Vec<(&str, u64)> = Vec::new();
            for (place, &times) in self.seen.iter().zip(&times) {
                if times > 0 && is_open(place) {
                    open.push((&place.label, times));
                }
            }
            if open.is_empty() {
                continue;
            }
            let (lines, distinct) = (open.iter().map(|(_, times)| times).sum(), open.len() as u64);
            order::sort_by_key(&mut open, |&(_, times)| u64::MAX - times);
            let examples = open.iter().take(EXAMPLES).map(|&(label, times)| (shortened(label), times)).collect();
            found.push(Unresolved { role, lines, of, distinct, examples });
        }
        found
    }

    /// Where no column says where the transport begins or ends, the address of the shipper or consignee does.
    fn read_addresses(&mut self, sheet: &Sheet, lines: usize, role: PlaceRole, parties: &[PartyRole]) {
        use PartyAttribute::{City, Country, Postcode, Region, Street};
        for &party in parties {
            let of = |attribute| sheet.of_party(party, attribute);
            let (countries, regions, cities, streets) = (of(Country), of(Region), of(City), of(Street));
            let postcodes = if cities.is_empty() { of(Postcode) } else { Vec::new() };
            let parts: Vec<ColumnId> = [&cities, &postcodes, &regions, &countries].into_iter().flatten().copied().collect();
            if parts.is_empty() {
                continue;
            }
            let of_regions = if countries.is_empty() { country_of_regions(sheet, &regions) } else { None };
            let combined = sheet.combine(&parts);
            let of_code: Vec<u32> = combined
                .first
                .iter()
                .map(|&row| {
                    let said = sheet.joined(&regions, row, ", ");
                    let told = countries.iter().find_map(|&column| country_named(&sheet.text(column, row)));
                    let context = told.or(of_regions.filter(|&country| region_of(country, &said).is_some()));
                    let town = sheet.first_filled(&cities, row);
                    let written = |columns: &[ColumnId]| columns.iter().any(|&column| !sheet.text(column, row).is_empty());
                    let region = context.and_then(|country| region_of(country, &said));
                    let mut place = match region {
                        Some(region) => in_region(&town, &town, region),
                        None => resolve(&town, context, false),
                    };
                    if region.is_none() && (town.is_empty() || place.detail == PlaceDetail::Country) {
                        place = PlaceSeen { country: context, at: context.map(|code| country(code).centre), ..place };
                    }
                    if place.region.is_none() && !said.is_empty() {
                        place.region = Some(said);
                    }
                    let said = [&cities, &postcodes, &regions, &countries].map(|columns| sheet.first_filled(columns, row));
                    place.label = said.iter().filter(|cell| !cell.is_empty()).map(AsRef::as_ref).collect::<Vec<_>>().join(", ");
                    place.hub = None;
                    place.detail = match () {
                        () if written(&streets) => PlaceDetail::Address,
                        () if !town.is_empty() || written(&postcodes) => PlaceDetail::Place,
                        () if written(&regions) => PlaceDetail::Region,
                        () if context.is_some() => PlaceDetail::Country,
                        () => PlaceDetail::Unresolved,
                    };
                    self.enter(place)
                })
                .collect();
            self.write(role, lines, sheet.first_line(), &combined.codes, &of_code);
            return;
        }
    }
}

/// The country whose states or provinces some columns name, where no other country is named: that of nearly all of their
/// distinct cells, of at least three, and of twice as many as of any other.
fn country_of_regions(sheet: &Sheet, regions: &[ColumnId]) -> Option<CountryCode> {
    const LOOKED_AT: usize = 200;
    const FEWEST: usize = 3;
    let &column = regions.first()?;
    let groups = sheet.groups(column);
    let first = groups.first.get(..groups.first.len().min(LOOKED_AT)).unwrap_or_default();
    let mut of: Vec<(CountryCode, usize)> = Vec::new();
    for country in first.iter().flat_map(|&row| countries_with_region(&sheet.text(column, row))) {
        match of.iter_mut().find(|(known, _)| *known == country) {
            Some((_, times)) => *times += 1,
            None => of.push((country, 1)),
        }
    }
    order::sort_by_key(&mut of, |&(_, times)| usize::MAX - times);
    let (country, most) = *of.first()?;
    let next = of.get(1).map_or(0, |&(_, times)| times);
    (most >= FEWEST && most * 10 >= first.len() * 9 && most >= 2 * next).then_some(country)
}

/// The finest place that a row's cells of one role give; a country among them narrows the others.
fn finest(sheet: &Sheet, columns: &[ColumnId], row: RowId, hubs_first: bool) -> PlaceSeen {
    let cells: Vec<_> = columns.iter().map(|&column| sheet.text(column, row)).filter(|cell| !cell.is_empty()).collect();
    let context = if cells.len() > 1 { cells.iter().find_map(|cell| country_named(cell)) } else { None };
    let resolved = cells.iter().map(|cell| resolve(cell, context, hubs_first));
    // Of equally fine ones the first.
    resolved.reduce(|best, next| if next.detail > best.detail { next } else { best }).unwrap_or(PlaceSeen {
        label: String::new(),
        detail: PlaceDetail::Unresolved,
        country: None,
        at: None,
        region: None,
        hub: None,
    })
}

/// What is said of places of a part of the transport that are not recognised.
fn not_recognised(role: PlaceRole) -> NotesSay {
    match role {
        PlaceRole::Origin => NotesSay::Origins,
        PlaceRole::Departure => NotesSay::Departures,
        PlaceRole::Loading => NotesSay::Loadings,
        PlaceRole::Transit => NotesSay::Transits,
        PlaceRole::Discharge => NotesSay::Discharges,
        PlaceRole::Destination => NotesSay::Destinations,
        PlaceRole::CustomsOffice => NotesSay::CustomsOffices,
        PlaceRole::Coordinates => NotesSay::Positions,
    }
}

/// A label as an example in a sentence.
fn shortened(label: &str) -> String {
    const LONGEST: usize = 40;
    if label.chars().count() <= LONGEST {
        return label.to_owned();
    }
    label.chars().take(LONGEST).chain(['…']).collect()
}

impl Unresolved {
    /// `12 of 4,870 destinations are not recognised: "XQ" (7), "Nowhere" (5).`
    pub fn says(&self) -> Saying {
        let examples = self
            .examples
            .iter()
            .map(|(label, lines)| Saying::of(NotesSay::Example, [Value::Name(label.clone()), Value::Count(*lines)]));
        let more = (self.distinct > self.examples.len() as u64).then(|| Saying::name("…"));
        let examples = Saying::listed(examples.chain(more));
        Saying::of(not_recognised(self.role), [Value::Count(self.lines), Value::Count(self.of), examples.into()])
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample::{csv, notes};
    use super::super::understand;
    use super::*;

    fn code(place: &PlaceSeen) -> Option<&str> {
        place.country.as_ref().map(CountryCode::as_str)
    }

    #[test]
    fn texts_are_read_as_far_as_they_go() {
        let liege = resolve("LGG", None, true);
        assert_eq!((code(&liege), liege.hub, liege.detail), (Some("BE"), Some("LGG"), PlaceDetail::Place));
        assert_eq!(code(&resolve("BEANR", None, true)), Some("BE"));
        assert_eq!(code(&resolve("CAN", None, true)), Some("CN"));
        assert_eq!(code(&resolve("CAN", None, false)), Some("CA"));
        assert_eq!(resolve("Côte d'Ivoire", None, false).detail, PlaceDetail::Country);
        assert_eq!(code(&resolve("马来西亚", None, false)), Some("MY"));
        assert_eq!(code(&resolve("Sampleville, India.", None, false)), Some("IN"));
        for unread in ["Nowhere-on-Sea, DE", "Sample Unit III Nowhereabad IN", "华北", "40"] {
            assert_eq!(resolve(unread, None, false).country, None, "{unread}");
        }
        let within = resolve("Nowhereabad", CountryCode::new("IN"), false);
        assert_eq!((code(&within), within.detail), (Some("IN"), PlaceDetail::Place));
    }

    #[test]
    fn namesakes_are_told_apart_by_the_country_of_the_row() {
        for (name, country, lon) in [
            ("San Jose", "CR", -84.0),
            ("San Jose", "US", -121.9),
            ("Valencia", "ES", -0.4),
            ("Valencia", "VE", -67.9),
            ("Cambridge", "GB", 0.2),
            ("Cambridge", "US", -76.0),
            ("Birmingham", "GB", -1.7),
            ("Birmingham", "US", -86.8),
            ("Santiago", "CL", -70.8),
            ("Santiago", "DO", -70.6),
        ] {
            let place = resolve(name, CountryCode::new(country), false);
            assert_eq!((code(&place), place.detail), (Some(country), PlaceDetail::Place), "{name}");
            assert!((place.at.unwrap().lon - lon).abs() < 1.0, "{name}, {country}: {place:?}");
        }
        let elsewhere = resolve("Halifax", CountryCode::new("GB"), false);
        assert_eq!(code(&elsewhere), Some("GB"), "no place of the table, but the row says where");
        assert_eq!(elsewhere.at, Some(country(CountryCode::new("GB").unwrap()).centre));
        assert_eq!(code(&resolve("Halifax", None, false)), Some("CA"), "one only");
        assert_eq!(code(&resolve("San Jose", None, false)), None, "four countries have one");
    }

    #[test]
    fn a_state_or_province_narrows_the_place() {
        let region = |text: &str, context: Option<&str>| {
            let place = resolve(text, context.and_then(CountryCode::new), false);
            (code(&place).map(str::to_owned), place.region.clone(), place.at)
        };
        let (country, name, at) = region("San Jose, CA", None);
        assert_eq!((country.as_deref(), name.as_deref()), (Some("US"), Some("California")));
        assert!((at.unwrap().lon + 121.9).abs() < 0.5);
        assert_eq!(region("Wilmington, DE", None).1.as_deref(), Some("Delaware"), "no Wilmington lies in Germany");
        assert_eq!(region("Köln, DE", None).1, None);
        assert_eq!(region("Vancouver, BC", None).1.as_deref(), Some("British Columbia"));
        assert_eq!(region("Nowhereville, TX", Some("US")).1.as_deref(), Some("Texas"));
        assert_eq!(region("Nowhereville, TX", None), (None, None, None));
    }

    #[test]
    fn the_region_of_an_address_is_kept() {
        let text = "Consignee Name,Consignee City,Consignee State,Consignee Country\nA Voorbeeld,Portland,ME,US\nB Muster,Portland,OR,US\nC Exemple,Exempleville,XQ,FR\n";
        let shipments = understand(&[csv(text)], &Default::default());
        let places: Vec<_> = shipments.places.iter().map(|place| place.region.as_deref()).collect();
        assert_eq!(places, [Some("Maine"), Some("Oregon"), Some("XQ")]);
        assert!(shipments.places[0].at.unwrap().lon > -72.0 && shipments.places[1].at.unwrap().lon < -120.0);
        assert!(shipments.unresolved.is_empty(), "the country is known");
    }

    #[test]
    fn states_tell_their_country_where_nothing_else_does() {
        let read = |text: &str| {
            let shipments = understand(&[csv(text)], &Default::default());
            let of = |place: &PlaceSeen| (code(place).map(str::to_owned), place.region.clone());
            shipments.places.iter().map(of).collect::<Vec<_>>()
        };
        let brazil = |region: &str| (Some("BR".to_owned()), Some(region.to_owned()));
        let text =
            "Seller Name,Seller City,Seller State\nA Exemplo,exemplopolis,SP\nB Exemplo,exemplina,RJ\nC Exemplo,exemplar,MG\n";
        assert_eq!(read(text), ["São Paulo", "Rio de Janeiro", "Minas Gerais"].map(brazil));
        let few = "Seller Name,Seller City,Seller State\nA Exemplo,exemplopolis,SP\nB Exemplo,exemplina,SP\n";
        assert!(read(few).iter().all(|(country, _)| country.is_none()), "one state only");
        let unknown = text.replace("SP", "XQ");
        assert!(read(&unknown).iter().all(|(country, _)| country.is_none()), "one in three is none");
    }

    #[test]
    fn what_is_not_recognised_is_counted_with_examples() {
        let mut text = String::from("Declaration ID,Country of Origin,Country of Destination\n");
        for row in 0..1200 {
            let origin = match row % 100 {
                0 => "XQ",
                1..=3 => "Nowhereland",
                _ => "CN",
            };
            text += &format!("D{row},{origin},BE\n");
        }
        let shipments = understand(&[csv(&text)], &Default::default());
        let [unresolved] = &shipments.unresolved[..] else { panic!("{:?}", shipments.unresolved) };
        assert_eq!((unresolved.role, unresolved.lines, unresolved.of, unresolved.distinct), (PlaceRole::Origin, 48, 1200, 2));
        let said = "48 of 1,200 origins are not recognised: \"Nowhereland\" (36), \"XQ\" (12).";
        assert_eq!(notes(&shipments), [said]);
    }

    #[test]
    fn the_consignees_address_is_the_destination_where_nothing_else_is() {
        let text =
            "Consignee Name,Consignee City,Consignee Country,Shipper Country\nA Voorbeeld,Gent,BE,CN\nB Muster,Köln,DE,CN\n";
        let shipments = understand(&[csv(text)], &Default::default());
        let ends: Vec<_> =
            shipments.lines().map(|line| shipments.places[shipments.lane_end(line).unwrap() as usize].label.clone()).collect();
        assert_eq!(ends, ["Gent, BE", "Köln, DE"]);
        let start = &shipments.places[shipments.lane_start(super::super::LineId(0)).unwrap() as usize];
        assert_eq!((code(start), start.detail), (Some("CN"), PlaceDetail::Country));
    }
}
