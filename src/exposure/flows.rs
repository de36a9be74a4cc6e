//! Flows: shipments from country to country, by where their transport begins and ends.
//!
//! A shipment of several lines counts once, by its first line whose both ends are known by country. Complexity: O(lines).

use super::basis::{Basis, Countries, NO_DAY, at, number_at};
use super::patterns::periods::span;
use super::tally::{Tally, most};
use super::worth::Worth;
use crate::reference::country::{CountryCode, country};
use crate::reference::place::Point;
use crate::table::Day;
use crate::understand::{NONE, Shipments};

/// Shipments from one country to another.
#[derive(Clone, PartialEq, Debug)]
pub struct CountryFlow {
    /// Where they begin.
    pub from: CountryCode,
    /// Where they end.
    pub to: CountryCode,
    /// Number of shipments.
    pub shipments: u64,
    /// Mass of their lines in kilograms, as far as it is known.
    pub mass: f64,
    /// Value of their lines in [`Flows::currency`], as far as it is known.
    pub value: f64,
    /// Shipments in each month from [`Flows::first_month`] on, by their first day; empty where there are no months.
    pub months: Vec<u32>,
}

impl CountryFlow {
    /// The centres of both countries: a flow gathers many places.
    pub fn ends(&self) -> (Point, Point) {
        (country(self.from).centre, country(self.to).centre)
    }
}

/// Shipments of which only one end is known by country.
#[derive(Copy, Clone, PartialEq, Debug)]
pub struct KnownEnd {
    /// The country.
    pub country: CountryCode,
    /// They begin there; else they end there.
    pub begins: bool,
    /// Number of shipments.
    pub shipments: u64,
}

/// Where the shipments go, as far as the file says.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Flows {
    /// From country to country, the largest first, ties by first appearance.
    pub flows: Vec<CountryFlow>,
    /// The first day of the first month that has a shipment; `None` where no day is known, or the months are too many.
    pub first_month: Option<Day>,
    /// The currency of the values, that of most lines; `None` where the file names none.
    pub currency: Option<String>,
    /// Shipments that are in no flow.
    pub without: u64,
    /// Those of them of which one end is known, the most first.
    pub ends: Vec<KnownEnd>,
}

/// Flows between countries, and what is known of the shipments that are in none.
pub fn flows(shipments: &Shipments) -> Flows {
    flows_over(&Basis::new(shipments))
}

/// What is added up of a flow.
struct Amounts {
    mass: f64,
    value: f64,
    months: Vec<u32>,
}

/// A file of more months than this has none: a slider over them would tell nothing.
const MONTHS_MOST: usize = 240;

pub(super) fn flows_over(basis: &Basis) -> Flows {
    let mut countries = Countries::default();
    let of_place = countries.of_places(basis.shipments);
    let countries = countries.0;
    let of = |place: u32| if place == NONE { NONE } else { at(&of_place, place) };
    let mut tally = Tally::below(countries.len(), countries.len(), basis.shipments.line_count);
    let mut one_ended = Tally::below(countries.len(), 2, basis.shipments.line_count);
    let mut without = 0;
    let worth = Worth::new(basis);
    let currency = worth.main();
    let month_of = |day: i32| {
        let (year, month, _) = Day(day).ymd();
        year * 12 + month as i32 - 1
    };
    let days = span(basis.day.iter().copied());
    let span = days.map(|(first, last)| (month_of(first), month_of(last)));
    let months = span.map(|(first, last)| (first, (last - first + 1) as usize)).filter(|&(_, months)| months <= MONTHS_MOST);
    // The month of each day of the span, where there are months.
    let month_at: Vec<usize> = match (months, days) {
        (Some((first_month, _)), Some((first, last))) => {
            (first..=last).map(|day| (month_of(day) - first_month) as usize).collect()
        }
        _ => Vec::new(),
    };
    let mut amounts: Vec<Amounts> = Vec::new();
    for (shipment, lines) in basis.each_shipment() {
        let lane = |line: u32| (of(at(&basis.lane_start, line)), of(at(&basis.lane_end, line)));
        match lines.iter().map(|&line| (line, lane(line))).find(|(_, lane)| lane.0 != NONE && lane.1 != NONE) {
            Some((line, lane)) => {
                let (flow, _) = tally.add(lane, shipment, line);
                if flow as usize == amounts.len() {
                    amounts.push(Amounts { mass: 0.0, value: 0.0, months: vec![0; months.map_or(0, |(_, months)| months)] });
                }
                let amounts = &mut amounts[flow as usize];
                for &line in lines {
                    amounts.mass += Some(number_at(&basis.shipments.mass_of, line)).filter(|mass| *mass > 0.0).unwrap_or(0.0);
                    amounts.value += worth.of(line).filter(|&(place, _)| place == currency).map_or(0.0, |(_, value)| value);
                }
                let day = lines.iter().filter_map(|&line| basis.day.get(line as usize)).find(|&&day| day != NO_DAY);
                if let (Some((first, _)), Some(&day)) = (days, day)
                    && let Some(&month) = month_at.get((day - first) as usize)
                    && let Some(month) = amounts.months.get_mut(month)
                {
                    *month += 1;
                }
            }
            None => {
                without += 1;
                let known = |line: u32| match lane(line) {
                    (NONE, NONE) => None,
                    (NONE, to) => Some((line, (to, 1))),
                    (from, _) => Some((line, (from, 0))),
                };
                if let Some((line, end)) = lines.iter().find_map(|&line| known(line)) {
                    one_ended.add(end, shipment, line);
                }
            }
        }
    }
    let order: Vec<u32> = (0..tally.entries.len() as u32).collect();
    let busiest = most(&order, usize::MAX, |&flow| {
        let entry = &tally.entries[flow as usize];
        u64::from(entry.shipments) << 32 | u64::from(u32::MAX - entry.first_line)
    });
    let flow = |flow: u32| {
        let entry = &tally.entries[flow as usize];
        let Amounts { mass, value, months } = &amounts[flow as usize];
        CountryFlow {
            from: countries[entry.key.0 as usize],
            to: countries[entry.key.1 as usize],
            shipments: u64::from(entry.shipments),
            mass: *mass,
            value: *value,
            months: months.clone(),
        }
    };
    let end = |entry: &super::tally::Counted| KnownEnd {
        country: countries[entry.key.0 as usize],
        begins: entry.key.1 == 0,
        shipments: u64::from(entry.shipments),
    };
    Flows {
        flows: busiest.into_iter().map(flow).collect(),
        first_month: months.and_then(|(first, _)| Day::from_ymd(first.div_euclid(12), first.rem_euclid(12) as u32 + 1, 1)),
        currency: worth.currency(currency).map(str::to_owned),
        without,
        ends: one_ended.most(usize::MAX).iter().map(end).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample::{Made, any_shipments, lines_by_shipment};
    use super::*;
    use crate::understand::PlaceRole;
    use proptest::prelude::*;
    use std::collections::BTreeMap;

    #[test]
    fn the_largest_flow_comes_first() {
        let shipments = Made::new(5)
            .places(PlaceRole::Departure, &["CN", "CN/Yiwu", "VN", "?x", "CN"])
            .places(PlaceRole::Destination, &["BE", "BE/Liège", "NL", "BE", "BE"])
            .folded(&[0, 1, 2, 3, 0])
            .build();
        let Flows { flows, without, ends, .. } = flows(&shipments);
        let seen: Vec<_> = flows.iter().map(|flow| (flow.from.to_string(), flow.to.to_string(), flow.shipments)).collect();
        assert_eq!(seen, [("CN".to_owned(), "BE".to_owned(), 2), ("VN".to_owned(), "NL".to_owned(), 1)]);
        assert_eq!(without, 1);
        // The fourth shipment's beginning could not be resolved; that it ends in Belgium is still known.
        let ends: Vec<_> = ends.iter().map(|end| (end.country.to_string(), end.begins, end.shipments)).collect();
        assert_eq!(ends, [("BE".to_owned(), false, 1)]);
        assert!(flows[0].ends().0.lon > 70.0);
    }

    proptest! {
        #[test]
        fn agrees_with_a_plain_map(shipments in any_shipments()) {
            let Flows { flows, without, ends, .. } = flows(&shipments);
            let mut expected: BTreeMap<(CountryCode, CountryCode), u64> = BTreeMap::new();
            let mut rest = 0;
            for lines in lines_by_shipment(&shipments) {
                let country = |place: Option<u32>| place.and_then(|place| shipments.places[place as usize].country);
                match lines.iter().find_map(|&line| Some((country(shipments.lane_start(line))?, country(shipments.lane_end(line))?))) {
                    Some(lane) => *expected.entry(lane).or_default() += 1,
                    None => rest += 1,
                }
            }
            prop_assert_eq!(without, rest);
            prop_assert!(ends.iter().map(|end| end.shipments).sum::<u64>() <= rest);
            prop_assert!(flows.is_sorted_by(|a, b| a.shipments >= b.shipments));
            prop_assert_eq!(flows.iter().map(|flow| ((flow.from, flow.to), flow.shipments)).collect::<BTreeMap<_, _>>(), expected);
        }
    }
}
