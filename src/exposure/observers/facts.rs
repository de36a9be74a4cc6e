//! What each line could tell an observer, laid out once for all observers: links, goods, lanes, persons, legs.
//!
//! A *leg* joins two stops of a shipment that follow each other among those the file knows: shipper, place of departure,
//! hub, destination, consignee. Legs are told apart by where they begin and end and by the kind of stop they begin at.
//! Natural persons are no stops: nodes are organisations and places (EXPOSURE.md §5). Complexity: O(lines).

use super::super::basis::{Basis, at, number_at};
use super::super::tally::pair_numbers;
use super::fields::{Field, Fields};
use crate::understand::{GoodsDetail, NONE, PlaceDetail, PlaceRole};

/// What each line could tell.
pub(super) struct Facts<'a> {
    /// The trade link of each line, or [`NONE`]; empty where the file has none.
    pub link: &'a [u32],
    /// How many links there are.
    pub links: u32,
    /// Goods that are known at a tariff subheading or finer by tariff code, and by name or article.
    pub goods_by: Vec<(bool, bool)>,
    pub goods: &'a [u32],
    /// The values, where all are in one currency; empty where they are not.
    value: &'a [f64],
    /// Their sum.
    pub value_sum: f64,
    pub journeys: &'a Journeys,
}

/// From where, over what, to where and to whom each line goes.
pub(in crate::exposure) struct Journeys {
    /// Whether both ends of each line's lane are known by country; empty where no lane is.
    pub lane: Vec<bool>,
    /// The natural person that each line goes to, or [`NONE`]; empty where none does.
    pub person: Vec<u32>,
    pub persons: u32,
    /// The legs of each line by the stop they begin at: shipper, departure, hub, destination.
    pub legs: [Vec<u32>; 4],
    /// How many legs begin at each kind of stop.
    pub leg_counts: [u32; 4],
    /// For each leg that begins at a shipper, departure or hub, whether it ends at the consignee.
    pub to_consignee: [Vec<bool>; 4],
}

impl<'a> Facts<'a> {
    pub fn of(basis: &'a Basis) -> Self {
        let (link, links) = basis.links();
        let goods_by = basis.shipments.goods.iter().map(|goods| {
            let by_code = goods.tariff.as_deref().is_some_and(|code| code.len() >= 6);
            (by_code, goods.detail == GoodsDetail::Product || goods.detail >= GoodsDetail::Subheading && !by_code)
        });
        let mut facts = Facts {
            link,
            links,
            goods_by: goods_by.collect(),
            goods: basis.goods,
            value: if basis.one_currency() { &basis.shipments.value_of } else { &[] },
            value_sum: 0.0,
            journeys: basis.journeys(),
        };
        facts.value_sum = (0..basis.shipments.line_count as u32).map(|line| facts.value(line)).sum();
        if !(facts.value_sum > 0.0 && facts.value_sum.is_finite()) {
            (facts.value, facts.value_sum) = (&[], 0.0);
        }
        facts
    }

    /// The value of a line, 0 where it is not known.
    #[inline]
    pub fn value(&self, line: u32) -> f64 {
        Some(number_at(self.value, line)).filter(|value| *value > 0.0).unwrap_or(0.0)
    }

    /// Whether a line's goods are known at a tariff subheading or finer to whoever sees these fields.
    #[inline]
    pub fn goods_known(&self, line: u32, fields: Fields) -> bool {
        match at(self.goods, line) {
            NONE => false,
            goods => {
                let (by_code, by_name) = self.goods_by[goods as usize];
                by_code && fields.has(Field::Tariff) || by_name && fields.has(Field::Goods)
            }
        }
    }
}

impl Journeys {
    pub fn of(basis: &Basis) -> Self {
        let natural = &basis.kinds().persons;
        let lines = basis.shipments.line_count;
        let all = || 0..lines as u32;
        let place_known: Vec<bool> = basis.shipments.places.iter().map(|place| place.detail >= PlaceDetail::Country).collect();
        let known = |column: &[u32], line: u32| place_known.get(at(column, line) as usize).copied().unwrap_or(false);
        let lane: Vec<bool> = if basis.lane_start.is_empty() || basis.lane_end.is_empty() {
            Vec::new()
        } else {
            all().map(|line| known(&basis.lane_start, line) && known(&basis.lane_end, line)).collect()
        };

        let mut person_of_party = vec![NONE; basis.shipments.parties.len()];
        let mut persons = 0;
        let person: Vec<u32> = all()
            .map(|line| match at(&basis.consignee, line) {
                NONE => NONE,
                party if !natural.has(party) => NONE,
                party => {
                    let person = &mut person_of_party[party as usize];
                    if *person == NONE {
                        *person = persons;
                        persons += 1;
                    }
                    *person
                }
            })
            .collect();
        let person = if persons == 0 { Vec::new() } else { person };

        let hubs = [PlaceRole::Transit, PlaceRole::Loading, PlaceRole::Discharge].map(|role| basis.places(role));
        let hub = hubs.into_iter().find(|column| !column.is_empty()).unwrap_or(&[]);
        // Parties stand behind the places, so that one number names a stop.
        let behind = basis.shipments.places.len() as u32;
        let organisation = |column: &[u32], line: u32| match at(column, line) {
            NONE => NONE,
            party if natural.has(party) => NONE,
            party => behind + party,
        };
        let stop = |kind: usize, line: u32| match kind {
            0 => organisation(&basis.shipper, line),
            1 => at(&basis.lane_start, line),
            2 => at(hub, line),
            3 => at(&basis.lane_end, line),
            _ => organisation(&basis.consignee, line),
        };
        let next = |kind: usize, line: u32, from: u32| {
            (kind + 1..5).map(|kind| stop(kind, line)).find(|&to| to != NONE && to != from).unwrap_or(NONE)
        };
        let mut leg_counts = [0; 4];
        let mut to_consignee: [Vec<bool>; 4] = Default::default();
        let legs = std::array::from_fn(|kind| {
            let (legs, count) = pair_numbers(lines, |line| match stop(kind, line) {
                NONE => (NONE, NONE),
                from => (from, next(kind, line, from)),
            });
            leg_counts[kind] = count;
            let mut ends = vec![false; count as usize];
            for (line, &leg) in (0..).zip(&legs) {
                if leg != NONE {
                    ends[leg as usize] = next(kind, line, stop(kind, line)) >= behind;
                }
            }
            to_consignee[kind] = ends;
            legs
        });
        Journeys { lane, person, persons, legs, leg_counts, to_consignee }
    }
}
