//! What each line could tell an observer, laid out once for all observers: goods, lanes, persons, legs.
//!
//! A *leg* joins two stops of a shipment that follow each other among those the file knows: shipper, place of departure,
//! hub, destination, consignee. Legs are told apart by where they begin and end and by the kind of stop they begin at.
//! Natural persons are no stops: nodes are organisations and places (EXPOSURE.md §5). Complexity: O(lines).

use super::super::basis::{Basis, at, number_at};
use super::super::tally::pair_numbers;
use super::fields::{Field, Fields};
use crate::understand::{GoodsDetail, NONE, PlaceDetail, PlaceRole};

/// What each line could tell.
pub(in crate::exposure) struct Facts {
    /// Goods that are known at a tariff subheading or finer by tariff code, and by name or article.
    pub goods_by: Vec<(bool, bool)>,
    /// Whether both ends of each line's lane are known by country; empty where no lane is.
    pub lane: Vec<bool>,
    /// The natural person that each line goes to, or [`NONE`]; empty where none does.
    pub person: Vec<u32>,
    pub persons: u32,
    /// Each line's share of the value, where all values are in one currency; empty where they are not.
    pub value: Vec<f64>,
    /// The legs of each line by the stop they begin at: shipper, departure, hub, destination.
    pub legs: [Vec<u32>; 4],
    /// How many legs begin at each kind of stop.
    pub leg_counts: [u32; 4],
    /// For each leg that begins at a shipper, departure or hub, whether it ends at the consignee.
    pub to_consignee: [Vec<bool>; 4],
}

impl Facts {
    pub fn of(basis: &Basis) -> Self {
        let natural = &basis.kinds().persons;
        let lines = basis.shipments.line_count;
        let all = || 0..lines as u32;
        let goods_by = basis.shipments.goods.iter().map(|goods| {
            let by_code = goods.tariff.as_deref().is_some_and(|code| code.len() >= 6);
            (by_code, goods.detail == GoodsDetail::Product || goods.detail >= GoodsDetail::Subheading && !by_code)
        });
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

        let value = if basis.one_currency() && !basis.shipments.value_of.is_empty() {
            let positive = |line| Some(number_at(&basis.shipments.value_of, line)).filter(|value| *value > 0.0).unwrap_or(0.0);
            let values: Vec<f64> = all().map(positive).collect();
            let sum: f64 = values.iter().sum();
            if sum > 0.0 && sum.is_finite() { values } else { Vec::new() }
        } else {
            Vec::new()
        };

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
        Facts { goods_by: goods_by.collect(), lane, person, persons, value, legs, leg_counts, to_consignee }
    }

    /// Whether a line's goods are known at a tariff subheading or finer to whoever sees these fields.
    #[inline]
    pub fn goods_known(&self, basis: &Basis, line: u32, fields: Fields) -> bool {
        match at(basis.goods, line) {
            NONE => false,
            goods => {
                let (by_code, by_name) = self.goods_by[goods as usize];
                by_code && fields.has(Field::Tariff) || by_name && fields.has(Field::Goods)
            }
        }
    }
}
