//! Hub share: the share of shipments, and of value, that passes each port, airport or other hub.
//!
//! A place is a hub if the file gives the code of an airport or port for it, or names a known one as a place of loading, transit
//! or discharge: a street or the number of a warehouse is none. A shipment passes a hub if one of its lines names it, in whatever part; it counts once for each. Value is that of
//! the lines that name it, by currency. The number is the share of the busiest. Source: EXPOSURE.md §3.
//! Complexity: O(lines · place columns).

use super::super::basis::Basis;
use super::super::finding::{Detail, Exposure, Finding, Unit};
use super::super::measure::{Measure, MeasureId};
use super::super::tally::most;
use super::super::thresholds::HUB_SHARE;
use super::super::wording::short;
use super::super::worth::Worth;
use super::RoutesSay as Say;
use crate::reference::place::{Place, PlaceKind, airport, places_named, port};
use crate::saying::{Saying, Value, of_shipments};
use crate::understand::{NONE, PlaceDetail, PlaceRole, Role};
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};

/// What is declared of the number.
pub const MEASURE: Measure =
    Measure { exposure: Exposure::Routes, id: MeasureId::RoutesHubShare, headline: false, unit: Unit::Share };

/// Parts in which a shipment passes a place, and whether the place is a hub by its part alone.
const PARTS: [(PlaceRole, bool); 5] = [
    (PlaceRole::Departure, false),
    (PlaceRole::Loading, true),
    (PlaceRole::Transit, true),
    (PlaceRole::Discharge, true),
    (PlaceRole::Destination, false),
];

/// A hub, and what passes it.
#[derive(Clone)]
struct Hub {
    /// The place by which it is called.
    place: u32,
    shipments: u64,
    last_shipment: u32,
    last_line: u32,
    first_line: u32,
    value: Vec<f64>,
}

/// A hub for a picture of the routes.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct HubSeen {
    /// What it is called.
    pub label: Saying,
    /// Its IATA code or UN/LOCODE, where it is known.
    pub code: Option<String>,
    /// Longitude and latitude, where they are known.
    pub at: Option<(f32, f32)>,
    /// ISO 3166-1 alpha-2 of its country, where it is known.
    pub country: Option<String>,
    /// Shipments that pass it.
    pub shipments: u64,
    /// Those as a share of all.
    pub share: f64,
}

/// So many hubs a picture holds.
const HUBS_SHOWN: usize = 40;

/// The hubs that most shipments pass.
pub(in crate::exposure) fn hubs(basis: &Basis) -> Vec<HubSeen> {
    let Passed { hubs, .. } = basis.hubs();
    let order: Vec<u32> = (0..hubs.len() as u32).collect();
    let seen = most(&order, HUBS_SHOWN, |&hub| hubs[hub as usize].shipments).into_iter().map(|hub| {
        let hub = &hubs[hub as usize];
        let place = &basis.shipments.places[hub.place as usize];
        HubSeen {
            label: said(basis, hub.place),
            code: place.hub.map(str::to_owned),
            at: place.at.map(|at| (at.lon, at.lat)),
            country: place.country.map(|country| country.to_string()),
            shipments: hub.shipments,
            share: hub.shipments as f64 / basis.n.max(1) as f64,
        }
    });
    seen.collect()
}

/// The hubs in order of first appearance, and the lines that name one.
pub(in crate::exposure) struct Passed {
    hubs: Vec<Hub>,
    records: u64,
}

pub(in crate::exposure) fn passed(basis: &Basis) -> Passed {
    let places = &basis.shipments.places;
    let columns: Vec<(&[u32], bool)> =
        PARTS.iter().map(|&(role, by_part)| (basis.places(role), by_part)).filter(|(column, _)| !column.is_empty()).collect();
    // Places of one code are one hub; others are hubs of their own.
    let mut by_code: FxHashMap<&str, u32> = FxHashMap::default();
    let same: Vec<u32> = (0..places.len() as u32)
        .map(|place| places[place as usize].hub.map_or(place, |code| *by_code.entry(code).or_insert(place)))
        .collect();
    // Names are looked up only where the part says that they can be those of a port or airport.
    let mut named = vec![false; places.len()];
    for (column, _) in columns.iter().filter(|(_, by_part)| *by_part) {
        for &place in column.iter().filter(|&&place| place != NONE) {
            named[place as usize] = true;
        }
    }
    for (named, place) in named.iter_mut().zip(places).filter(|(named, _)| **named) {
        *named = place.detail == PlaceDetail::Place && !places_named(&place.label).is_empty();
    }
    let hub_of = |place: u32, by_part: bool| {
        let seen = places.get(place as usize)?;
        (seen.hub.is_some() || by_part && named[place as usize]).then(|| same[place as usize])
    };
    let worth = Worth::new(basis);
    let mut hubs: Vec<Hub> = Vec::new();
    let mut number_of = vec![NONE; places.len()];
    let mut records = 0u64;
    for (shipment, lines) in basis.each_shipment() {
        for &line in lines {
            let mut passes = false;
            for &(column, by_part) in &columns {
                let Some(place) = hub_of(column[line as usize], by_part) else { continue };
                passes = true;
                let number = &mut number_of[place as usize];
                if *number == NONE {
                    *number = hubs.len() as u32;
                    let value = vec![0.0; worth.places];
                    hubs.push(Hub { place, shipments: 0, last_shipment: NONE, last_line: NONE, first_line: line, value });
                }
                let hub = &mut hubs[*number as usize];
                hub.shipments += u64::from(hub.last_shipment != shipment);
                hub.last_shipment = shipment;
                if hub.last_line != line
                    && let Some((currency, value)) = worth.of(line)
                {
                    hub.value[currency] += value;
                }
                hub.last_line = line;
            }
            records += u64::from(passes);
        }
    }
    Passed { hubs, records }
}

pub(in crate::exposure) fn measure(basis: &Basis) -> Finding {
    let &Passed { ref hubs, records } = basis.hubs();
    let worth = Worth::new(basis);
    let order: Vec<u32> = (0..hubs.len() as u32).collect();
    let busiest = most(&order, 20, |&hub| hubs[hub as usize].shipments);
    let Some(top) = busiest.first().map(|&hub| &hubs[hub as usize]) else {
        return MEASURE.missing(Saying::plain(Say::HubNone));
    };
    let wholes = worth.sums(|_| true);
    let share = top.shipments as f64 / basis.n.max(1) as f64;
    let by_value = worth.shares(&top.value, &wholes, 2);
    let value = match &by_value[..] {
        // By value nothing is added where it is the same, nor where there are several currencies.
        [one] if (one.share - share).abs() >= 0.005 => Saying::of(Say::HubValue, [Value::Share(one.share)]),
        _ => Saying::plain(Say::NothingMore),
    };
    let called = |hub: &Hub| Value::from(said(basis, hub.place));
    let part = of_shipments(top.shipments, basis.n);
    let says = match hubs.len() {
        1 => Saying::of(Say::HubOnly, [part, called(top), value.into()]),
        many => Saying::of(Say::Hub, [part, called(top), Value::Count(many as u64), value.into()]),
    };
    let details = busiest.iter().map(|&hub| {
        let hub = &hubs[hub as usize];
        let mut note = vec![Saying::of(Say::SomeShipments, [Value::Count(hub.shipments)])];
        note.extend(worth.shares(&hub.value, &wholes, 2).into_iter().map(
            |part| match part.currency.filter(|_| worth.places > 1) {
                Some(name) => Saying::of(Say::OfValueIn, [Value::Share(part.share), Value::Name(name.to_owned())]),
                None => Saying::of(Say::OfValue, [Value::Share(part.share)]),
            },
        ));
        Detail::new(said(basis, hub.place), hub.shipments as f64 / basis.n.max(1) as f64, Saying::joined(note))
    });
    let evidence = basis.evidence(
        records,
        busiest.iter().map(|&hub| hubs[hub as usize].first_line),
        |role| matches!(role, Role::Place(role) if PARTS.iter().any(|(part, _)| part == role)),
    );
    MEASURE.found(share, says).judged(&HUB_SHARE, share).with_details(details).with_evidence(evidence)
}

/// What a hub is called: by name and code where the code is known, else as the file has it.
fn said(basis: &Basis, place: u32) -> Saying {
    let Some(seen) = basis.shipments.places.get(place as usize) else { return Saying::name("") };
    let known: Option<&Place> = seen.hub.and_then(|code| airport(code).or_else(|| port(code)));
    let Some(known) = known else { return Saying::name(short(&seen.label)) };
    let code = match known.kind {
        // Names that say already what they name.
        _ if known.name.contains("Airport") || known.name.starts_with("Port ") => Say::HubByName,
        PlaceKind::Airport => Say::Airport,
        PlaceKind::SeaPort => Say::Port,
        PlaceKind::InlandHub => Say::HubByName,
    };
    Saying::of(code, [Value::Name(known.name.to_owned()), Value::Name(known.code.to_owned())])
}

#[cfg(test)]
mod tests {
    use super::super::super::sample::{Made, any_shipments};
    use super::*;
    use crate::understand::Shipments;
    use proptest::prelude::*;
    use std::collections::{BTreeMap, BTreeSet};

    fn coded(mut shipments: Shipments) -> Shipments {
        for place in &mut shipments.places {
            place.hub = match place.label.as_str() {
                "BE/LGG" | "BE/Liège airport" => Some("LGG"),
                "BE/BEANR" => Some("BEANR"),
                _ => None,
            };
            place.label = place.label.trim_start_matches("BE/").to_owned();
        }
        shipments
    }

    #[test]
    fn a_hub_counts_once_a_shipment_under_all_its_names() {
        let shipments = Made::new(5)
            .places(PlaceRole::Transit, &["BE/LGG", "BE/Liège airport", "BE/LGG", "BE/Zeebrugge", ""])
            .places(PlaceRole::Destination, &["BE/LGG", "BE/BEANR", "BE/Elsewhere", "BE", "BE/Elsewhere"])
            .values(&[10.0, 10.0, 10.0, 10.0, 60.0], "EUR")
            .folded(&[0, 0, 1, 2, 3])
            .build();
        let finding = measure(&Basis::new(&coded(shipments)));
        assert_eq!(
            finding.sentence(),
            "50 % of the shipments pass Liège airport (LGG), the busiest of 3 ports, airports and hubs named: whoever runs it \
             could see them; by value that is 30 %."
        );
        let labels: Vec<String> = finding.details.iter().map(Detail::label_text).collect();
        assert_eq!(labels[1..], ["the port of Antwerpen (BEANR)", "Zeebrugge"]);
        assert_eq!(finding.details[0].note_text(), "2 of the shipments; 30 % of the value");
        assert_eq!(finding.evidence.first.iter().map(|record| record.row).collect::<Vec<_>>(), [0, 1, 3]);
    }

    #[test]
    fn streets_and_warehouses_are_no_hubs() {
        let shipments = Made::new(2).places(PlaceRole::Loading, &["BE/CW1117770", "BE/Rue Haute 12"]).build();
        assert_eq!(measure(&Basis::new(&shipments)).number, None);
    }

    #[test]
    fn a_destination_by_name_is_no_hub() {
        let shipments = Made::new(1).places(PlaceRole::Destination, &["BE/Elsewhere"]).build();
        assert_eq!(measure(&Basis::new(&shipments)).number, None);
    }

    proptest! {
        #[test]
        fn agrees_with_sets_of_shipments(shipments in any_shipments(), coded in any::<bool>()) {
            let mut shipments = shipments;
            if coded {
                for place in shipments.places.iter_mut().filter(|place| place.detail >= PlaceDetail::Region) {
                    place.hub = Some(if place.label.starts_with("CN") { "PVG" } else { "LGG" });
                }
            } else {
                let destinations = shipments.place_of.remove(&PlaceRole::Destination).unwrap();
                shipments.place_of.insert(PlaceRole::Discharge, destinations);
            }
            let mut by: BTreeMap<String, BTreeSet<u32>> = BTreeMap::new();
            for line in shipments.lines() {
                for (role, column) in &shipments.place_of {
                    let Some(place) = shipments.places.get(column[line.0 as usize] as usize) else { continue };
                    let hub = match (place.hub, role, place.detail) {
                        (Some(code), ..) => code.to_owned(),
                        (None, PlaceRole::Discharge, PlaceDetail::Place) if !places_named(&place.label).is_empty() => place.label.clone(),
                        _ => continue,
                    };
                    by.entry(hub).or_default().insert(shipments.shipment_of(line));
                }
            }
            let top = by.values().map(BTreeSet::len).max().map(|top| top as f64 / shipments.shipment_count as f64);
            prop_assert_eq!(measure(&Basis::new(&shipments)).number.map(|number| number.value), top);
        }
    }
}
