//! Lanes: whether a shipment's beginning and end are known, and how finely.
//!
//! A lane is known as finely as the coarser of its two ends; a shipment's is that of its best known line.
//! Source: EXPOSURE.md §3. Complexity: O(lines), and one hash a line for the lanes themselves.

use super::super::basis::{Basis, at};
use super::super::finding::{Detail, Exposure, Finding, Unit};
use super::super::measure::{Measure, MeasureId};
use super::super::tally::{Tally, most};
use super::super::thresholds::SHIPMENTS_KNOWN;
use super::{RoutesSay as Say, place_said};
use crate::saying::{Common, Saying, Value, of_shipments};
use crate::understand::{PlaceDetail, PlaceSeen, Role};

/// What is declared of the number.
pub const MEASURE: Measure =
    Measure { exposure: Exposure::Routes, id: MeasureId::RoutesLaneKnown, headline: true, unit: Unit::Share };

/// The levels, the finest first.
const LEVELS: [(PlaceDetail, Say); 4] = [
    (PlaceDetail::Address, Say::AtAddress),
    (PlaceDetail::Place, Say::AtPlace),
    (PlaceDetail::Region, Say::AtRegion),
    (PlaceDetail::Country, Say::AtCountry),
];

pub(in crate::exposure) fn measure(basis: &Basis) -> Finding {
    // Where one end is missing, how far the other is known is still worth saying.
    let known_end = |column: &[u32]| -> Value {
        let known = |line: &u32| {
            let place = basis.shipments.places.get(at(column, *line) as usize);
            place.is_some_and(|place| place.detail >= PlaceDetail::Country)
        };
        let shipments = basis.each_shipment().filter(|(_, lines)| lines.iter().any(known)).count() as u64;
        if shipments == 0 { Saying::plain(Say::InNone).into() } else { of_shipments(shipments, basis.n) }
    };
    match (basis.lane_start.is_empty(), basis.lane_end.is_empty()) {
        (true, true) => return MEASURE.missing(Saying::plain(Say::NoEnds)),
        (true, false) => return MEASURE.missing(Saying::of(Say::NoStart, [known_end(&basis.lane_end)])),
        (false, true) => return MEASURE.missing(Saying::of(Say::NoEnd, [known_end(&basis.lane_start)])),
        (false, false) => {}
    }
    let places = &basis.shipments.places;
    let place = |index: u32| -> Option<&PlaceSeen> { places.get(index as usize) };
    let level = |line: u32| -> PlaceDetail {
        let ends = (place(at(&basis.lane_start, line)), place(at(&basis.lane_end, line)));
        ends.0.zip(ends.1).map_or(PlaceDetail::Unresolved, |(start, end)| start.detail.min(end.detail))
    };
    let mut shipments_at = [0u64; 5];
    let mut lanes = Tally::below(places.len(), places.len(), basis.shipments.line_count);
    let mut records = 0u64;
    for (shipment, lines) in basis.each_shipment() {
        let mut best = PlaceDetail::Unresolved;
        for &line in lines {
            let level = level(line);
            if level >= PlaceDetail::Country {
                lanes.add((at(&basis.lane_start, line), at(&basis.lane_end, line)), shipment, line);
                records += 1;
            }
            best = best.max(level);
        }
        shipments_at[best as usize] += 1;
    }
    let known: u64 = shipments_at[PlaceDetail::Country as usize..].iter().sum();
    let finer: u64 = shipments_at[PlaceDetail::Place as usize..].iter().sum();
    let share = known as f64 / basis.n.max(1) as f64;
    let says = if known == 0 {
        Saying::of(Say::LanesUnresolved, [known_end(&basis.lane_start), known_end(&basis.lane_end)])
    } else {
        let finer = match finer {
            0 => Saying::plain(Say::NothingMore),
            some => Saying::of(Say::LanesFiner, [Value::Part(some, basis.n)]),
        };
        Saying::of(Say::Lanes, [of_shipments(known, basis.n), Value::Count(lanes.entries.len() as u64), finer.into()])
    };

    let mut details: Vec<Detail> = Vec::new();
    let mut so_far = 0;
    for (level, label) in LEVELS {
        so_far += shipments_at[level as usize];
        let note = Saying::of(Say::OrFiner, [Value::Count(so_far)]);
        details.push(Detail::new(Saying::plain(label), so_far as f64 / basis.n.max(1) as f64, note));
    }
    let busiest = lanes.most(8);
    details.extend(busiest.iter().map(|lane| {
        let label = Saying::of(Common::Arrow, [place_said(place(lane.key.0)), place_said(place(lane.key.1))]);
        let shipments = u64::from(lane.shipments);
        let note = Saying::of(Common::Shipments, [Value::Count(shipments)]);
        Detail::new(label, shipments as f64 / basis.n.max(1) as f64, note)
    }));
    // The most finely known lanes are the most telling; among them the busiest.
    let telling = most(&lanes.entries, 20, |lane| (level(lane.first_line) as u64) << 32 | u64::from(lane.shipments));
    MEASURE.found(share, says).judged(&SHIPMENTS_KNOWN, share).with_details(details).with_evidence(basis.evidence(
        records,
        telling.iter().map(|lane| lane.first_line),
        is_place,
    ))
}

fn is_place(role: &Role) -> bool {
    use crate::understand::PartyAttribute::{City, Country, Postcode, Region, Street};
    matches!(role, Role::Place(_) | Role::Party(_, City | Country | Postcode | Region | Street))
}

#[cfg(test)]
mod tests {
    use super::super::super::sample::{Made, any_shipments, lines_by_shipment};
    use super::*;
    use crate::understand::PlaceRole;
    use proptest::prelude::*;

    #[test]
    fn a_lane_is_known_as_finely_as_its_coarser_end() {
        let shipments = Made::new(4)
            .places(PlaceRole::Departure, &["CN", "CN/Yiwu", "CN/Yiwu", "?x"])
            .places(PlaceRole::Destination, &["BE//Rue 1", "BE/Liège", "NL:Utrecht", "BE"])
            .build();
        let finding = measure(&Basis::new(&shipments));
        assert_eq!(
            finding.sentence(),
            "Where a shipment comes from and where it goes is known in 75 % of the shipments, over 3 different lanes; in 25 % \
             down to the city, port, postcode or street."
        );
        let shares: Vec<f64> = finding.details.iter().take(4).map(|detail| detail.value).collect();
        assert_eq!(shares, [0.0, 0.25, 0.5, 0.75]);
        assert_eq!(finding.evidence.first.iter().map(|record| record.row).collect::<Vec<_>>(), [1, 2, 0]);
    }

    #[test]
    fn a_destination_alone_is_no_lane() {
        let shipments = Made::new(1).places(PlaceRole::Destination, &["BE"]).build();
        let finding = measure(&Basis::new(&shipments));
        assert_eq!(
            finding.sentence(),
            "No column says where the goods come from, so no lane can be read; where they go is known in all shipments."
        );
    }

    #[test]
    fn names_that_lead_nowhere_are_no_lane_and_no_zero_lanes_are_counted() {
        let shipments =
            Made::new(2).places(PlaceRole::Departure, &["US"; 2]).places(PlaceRole::Destination, &["?depot 12"; 2]).build();
        let finding = measure(&Basis::new(&shipments));
        assert_eq!(
            finding.sentence(),
            "Origins and destinations are named, but in no shipment could both be resolved to a country: origins in all \
             shipments, destinations in none."
        );
        assert_eq!(finding.number.map(|number| number.value), Some(0.0));
    }

    proptest! {
        #[test]
        fn agrees_with_a_look_at_each_shipment(shipments in any_shipments()) {
            let detail = |index: Option<u32>| index.map(|index| shipments.places[index as usize].detail);
            let known = lines_by_shipment(&shipments).iter().filter(|lines| lines.iter().any(|&line| {
                detail(shipments.lane_start(line)) >= Some(PlaceDetail::Country) && detail(shipments.lane_end(line)) >= Some(PlaceDetail::Country)
            })).count();
            let share = measure(&Basis::new(&shipments)).number.map_or(0.0, |number| number.value);
            prop_assert_eq!(share, known as f64 / shipments.shipment_count as f64);
        }
    }
}
