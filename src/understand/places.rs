//! Places: what the file calls them, resolved as far as the reference tables go, and no further.

use super::role::{PartyAttribute, PartyRole, PlaceRole, Role};
use super::sheet::Sheet;
use super::shipments::{NONE, PlaceDetail, PlaceSeen};
use crate::reference::country::{CountryCode, country, country_named};
use crate::reference::place::{Place, airport, place_of_locode, places_named};
use crate::table::{ColumnId, RowId};
use rustc_hash::FxHashMap;
use std::collections::BTreeMap;

/// The places of all tables, each once.
#[derive(Default)]
pub(super) struct Places {
    pub(super) seen: Vec<PlaceSeen>,
    known: FxHashMap<(String, Option<CountryCode>, PlaceDetail), u32>,
    pub(super) of_line: BTreeMap<PlaceRole, Vec<u32>>,
}

fn a_country(label: &str, code: CountryCode) -> PlaceSeen {
    let at = Some(country(code).centre);
    PlaceSeen { label: label.to_owned(), detail: PlaceDetail::Country, country: Some(code), at, hub: None }
}

fn a_place(label: &str, place: &'static Place, is_code: bool) -> PlaceSeen {
    let hub = Some(place.code).filter(|code| !code.is_empty() && is_code);
    PlaceSeen { label: label.to_owned(), detail: PlaceDetail::Place, country: Some(place.country), at: Some(place.at), hub }
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
        hub: None,
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
        let column = self.of_line.entry(role).or_insert_with(|| vec![NONE; lines]);
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
            let from = [PartyRole::Consignor, PartyRole::Exporter, PartyRole::Seller];
            self.read_addresses(sheet, lines, PlaceRole::Departure, &from);
        }
        if !has(&[PlaceRole::Destination, PlaceRole::Discharge]) {
            let to = [PartyRole::Consignee, PartyRole::Importer, PartyRole::Buyer];
            self.read_addresses(sheet, lines, PlaceRole::Destination, &to);
        }
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
            let combined = sheet.combine(&parts);
            let of_code: Vec<u32> = combined
                .first
                .iter()
                .map(|&row| {
                    let context = countries.iter().find_map(|&column| country_named(&sheet.text(column, row)));
                    let town = sheet.first_filled(&cities, row);
                    let written = |columns: &[ColumnId]| columns.iter().any(|&column| !sheet.text(column, row).is_empty());
                    let mut place = resolve(&town, context, false);
                    if town.is_empty() || place.detail == PlaceDetail::Country {
                        place = PlaceSeen { country: context, at: context.map(|code| country(code).centre), hub: None, ..place };
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
        hub: None,
    })
}

#[cfg(test)]
mod tests {
    use super::super::sample::csv;
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
        for unread in ["Wilmington, DE", "Sample Unit III Nowhereabad IN", "华北", "40"] {
            assert_eq!(resolve(unread, None, false).country, None, "{unread}");
        }
        let within = resolve("Nowhereabad", CountryCode::new("IN"), false);
        assert_eq!((code(&within), within.detail), (Some("IN"), PlaceDetail::Place));
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
