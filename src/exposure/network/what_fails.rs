//! What fails if one organisation or place is lost: shipments that find no other way, and products that are cut off.
//!
//! The *way* of a shipment is its shipper, the start of its transport, and the ports and hubs that it passes. Every organisation,
//! place, region and country on a way is lost in turn; see [`super::graph::what_fails`] for what is cut off, and what finds room
//! on other ways that the file shows: another supplier or route of the same product to the same country, up to the most
//! shipments of a month seen on it. Only products with at least 5 shipments count: of fewer, everything is the only one.
//! Whatever all shipments pass because it is the file's own is not looked at.
//!
//! Source: stated by this project (EXPOSURE.md §5). Complexity: O(lines + ways · stops), expected.

use super::super::basis::{Basis, NO_DAY, at, number_at};
use super::super::finding::{Detail, Exposure, Finding, Unit};
use super::super::measure::{Measure, MeasureId};
use super::super::patterns::periods;
use super::super::tally::alike_in;
use super::super::thresholds::{SHIPMENTS_LOST, SINGLE_SOURCE_SHIPMENTS};
use super::NetworkSay as Say;
use super::graph::what_fails::{Failure, Flow, Local, Ways};
use super::product::Products;
use super::supply::{Stop, Stops, column};
use crate::saying::{Saying, Value};
use crate::understand::{NONE, PlaceSeen, Role};
use rustc_hash::FxHashMap;

/// What is declared of the number.
pub const MEASURE: Measure =
    Measure { exposure: Exposure::Network, id: MeasureId::NetworkWhatFails, headline: false, unit: Unit::Share };

/// What fails without each node of the supply network.
#[derive(Default)]
pub(in crate::exposure) struct Failing {
    /// Those without which most is lost first.
    pub failures: Vec<Failure>,
    /// Shipments looked at; a shipment counts once for each of its products.
    pub shipments: u64,
    /// Products looked at.
    pub products: u64,
    /// Months that the shipments lie in; those without a day make one more.
    pub months: u64,
}

/// The ways of the file, and of each line its own, or [`NONE`].
#[derive(Default)]
pub(in crate::exposure) struct LineWays {
    ways: Ways,
    of: Vec<u32>,
}

impl LineWays {
    /// Lines with the same entries in all columns go the same way: it is worked out for the first of them.
    pub fn of(basis: &Basis) -> Self {
        let stops = basis.network().stops(basis);
        let (alike, count) = alike_in(basis.shipments.line_count, &STOPS.map(|stop| column(basis, stop)));
        let mut ways = Ways::default();
        let mut known = vec![UNKNOWN; count as usize];
        let of = (0..).zip(alike).map(|(line, alike)| {
            let known = &mut known[alike as usize];
            if *known == UNKNOWN {
                *known = match Way::of(stops, line) {
                    way if way.source == NONE => NONE,
                    way => ways.number(way.source, way.hubs()),
                };
            }
            *known
        });
        let of = of.collect();
        ways.close();
        LineWays { ways, of }
    }
}

/// A way that is not worked out yet.
const UNKNOWN: u32 = NONE - 1;

/// A way: its source, and the hubs behind it.
struct Way {
    source: u32,
    hubs: [u32; 4],
    length: usize,
}

/// The stops that make a way.
const STOPS: [Stop; 5] = [Stop::Shipper, Stop::Start, Stop::Loading, Stop::Hub, Stop::Discharge];

impl Way {
    fn of(stops: Stops, line: u32) -> Self {
        let mut way = Way { source: NONE, hubs: [NONE; 4], length: 0 };
        let mut last = NONE;
        for stop in STOPS {
            let node = stops.at(stop, line);
            if node == NONE || node == last {
                continue;
            }
            last = node;
            if way.source == NONE {
                way.source = node;
            } else if let Some(hub) = way.hubs.get_mut(way.length) {
                *hub = node;
                way.length += 1;
            }
        }
        way
    }

    fn hubs(&self) -> &[u32] {
        &self.hubs[..self.length]
    }
}

impl Failing {
    /// Product by product, since nothing takes the place of another: what is at hand stays small, however many ways there are.
    pub fn of(basis: &Basis) -> Self {
        let (network, products) = (basis.network(), Products::of(basis));
        let mut found = Failing::default();
        if products.len() == 0 {
            return found;
        }
        let LineWays { ways, of: way_of } = basis.ways();
        let laid = LaidOut::of(basis, &products, way_of);
        let mut in_month = vec![false; laid.months];
        // Of each node the position of its failure.
        let mut place = vec![NONE; network.nodes.len()];
        let (mut flows, mut local) = (Vec::<Flow>::new(), Local::default());
        for product in 0..products.len() as u32 {
            if laid.shipments[product as usize] < SINGLE_SOURCE_SHIPMENTS {
                continue;
            }
            let sent = laid.of_product(product).iter();
            flows.clear();
            flows.extend(sent.map(|&Sent { destination, way, month }| Flow { product, destination, way, month, amount: 1 }));
            flows.iter().for_each(|flow| in_month[flow.month as usize] = true);
            found.shipments += flows.len() as u64;
            found.products += u64::from(!flows.is_empty());
            let supply = ways.lay_out(&mut flows, &mut local).unwrap_or_default();
            for failure in supply.of_each() {
                let Some(place) = place.get_mut(failure.node as usize) else { continue };
                if *place == NONE {
                    *place = found.failures.len() as u32;
                    found.failures.push(Failure { node: failure.node, ..Failure::default() });
                }
                found.failures[*place as usize].add(failure);
            }
        }
        Failure::worst_first(&mut found.failures);
        found.months = in_month.iter().filter(|&&is_in| is_in).count() as u64;
        found
    }
}

/// A shipment of a product: where to, which way, and when.
#[derive(Copy, Clone, Default)]
struct Sent {
    destination: u32,
    way: u32,
    month: u32,
}

/// The shipments of each product whose way is known, product by product: read line by line in their order, since columns would be
/// slow to read in any other.
struct LaidOut {
    sent: Vec<Sent>,
    bounds: Vec<(u32, u32)>,
    /// Shipments of each product, whether or not their way is known.
    shipments: Vec<u32>,
    /// Months are numbered below this.
    months: usize,
}

impl LaidOut {
    fn of(basis: &Basis, products: &Products, way_of: &[u32]) -> Self {
        let mut bounds = vec![(0u32, 0u32); products.len()];
        for line in 0..basis.shipments.line_count as u32 {
            if let Some((_, lines)) = bounds.get_mut(products.at(basis, line) as usize) {
                *lines += 1;
            }
        }
        let mut end = 0;
        for bounds in &mut bounds {
            let lines = bounds.1;
            *bounds = (end, end);
            end += lines;
        }
        let destinations: Vec<u32> = basis.shipments.places.iter().zip(0..).map(|(place, at)| destination(place, at)).collect();
        let mut months = Months::default();
        let mut sent = vec![Sent::default(); end as usize];
        let mut shipments = vec![0u32; products.len()];
        // Of each product the shipment that was counted last, and the one whose way was noted last.
        let mut last = vec![(NONE, NONE); products.len()];
        for (shipment, lines) in basis.each_shipment() {
            for &line in lines {
                let product = products.at(basis, line) as usize;
                let Some((counted, noted)) = last.get_mut(product) else { continue };
                shipments[product] += u32::from(*counted != shipment);
                *counted = shipment;
                let way = at(way_of, line);
                if way == NONE || *noted == shipment {
                    continue;
                }
                *noted = shipment;
                let month = months.number(basis.day.get(line as usize).copied().unwrap_or(NO_DAY));
                let destination = destinations.get(at(&basis.lane_end, line) as usize).copied().unwrap_or(0);
                let end = &mut bounds[product].1;
                sent[*end as usize] = Sent { destination, way, month };
                *end += 1;
            }
        }
        LaidOut { sent, bounds, shipments, months: months.of_month.len() }
    }

    fn of_product(&self, product: u32) -> &[Sent] {
        let (begin, end) = self.bounds[product as usize];
        &self.sent[begin as usize..end as usize]
    }
}

/// Where goods are wanted: the country where the transport ends, else the place; one for all without either is 0.
fn destination(place: &PlaceSeen, at: u32) -> u32 {
    match place.country {
        Some(country) => country.as_str().bytes().fold(1, |number, letter| number << 8 | u32::from(letter)),
        None => 1 << 31 | at,
    }
}

/// Months by number, in order of first appearance; what has no day makes one of its own.
#[derive(Default)]
struct Months {
    of_day: FxHashMap<i32, u32>,
    of_month: FxHashMap<i32, u32>,
}

impl Months {
    fn number(&mut self, day: i32) -> u32 {
        *self.of_day.entry(day).or_insert_with(|| {
            let month = if day == NO_DAY { NO_DAY } else { periods::Unit::Month.number(day) };
            let next = self.of_month.len() as u32;
            *self.of_month.entry(month).or_insert(next)
        })
    }
}

pub(in crate::exposure) fn measure(basis: &Basis) -> Finding {
    if basis.goods.is_empty() {
        return MEASURE.missing(Saying::plain(Say::FailsNoGoods));
    }
    let (network, failing) = (basis.network(), basis.failing());
    if failing.shipments == 0 {
        return MEASURE.missing(Saying::of(Say::FailsTooFew, [Value::Count(u64::from(SINGLE_SOURCE_SHIPMENTS))]));
    }
    let looked_at = |failure: &&Failure| !network.own.contains(&failure.node);
    let failures: Vec<&Failure> = failing.failures.iter().filter(looked_at).take(Finding::DETAILS).collect();
    let Some(worst) = failures.first() else {
        return MEASURE.missing(Saying::plain(Say::FailsOnlyOwn));
    };
    let share = worst.lost as f64 / failing.shipments as f64;
    let name = || Value::from(network.said(basis, worst.node));
    let lost = Value::Part(worst.lost, failing.shipments);
    let substitution = Saying::plain(if failing.months > 1 { Say::FailsOverMonths } else { Say::FailsInOneMonth });
    let cut = u64::from(worst.products_cut.all());
    let products = [Value::Count(cut), Value::Count(failing.products)];
    let says = match (worst.lost, cut) {
        (0, _) => Saying::plain(Say::FailsNothing),
        (_, 0) => Saying::of(Say::FailsNoProduct, [name(), lost, substitution.into()]),
        _ => Saying::of(Say::Fails, [name(), lost, substitution.into()].into_iter().chain(products)),
    };
    // Bit by bit for each of them.
    let LineWays { ways, of: way_of } = basis.ways();
    let held = ways.holding(&failures.iter().map(|failure| failure.node).collect::<Vec<u32>>());
    let held = |line: u32| held.get(at(way_of, line) as usize).copied().unwrap_or(0);
    let values = values_passing(basis, failures.len(), held);
    let details = failures.iter().zip(values).map(|(failure, value)| {
        let cut = failure.products_cut;
        let passes = Saying::of(Say::FailsPasses, [Value::Part(failure.touched, failing.shipments)]);
        let value = value.map(|value| Saying::of(Say::FailsValue, [Value::Share(value)]));
        let product = |code: Say, products: u32| (products > 0).then(|| Saying::of(code, [Value::Count(u64::from(products))]));
        let notes = [
            Some(passes),
            value,
            product(Say::LosesSource, cut.only_source),
            product(Say::LosesWay, cut.only_hub + cut.only_route),
        ];
        let lost = failure.lost as f64 / failing.shipments as f64;
        Detail::new(network.said(basis, failure.node), lost, Saying::joined(notes.into_iter().flatten()))
    });
    let details: Vec<Detail> = details.collect();
    let telling = |line: &u32| held(*line) & 1 == 1;
    let lines = 0..basis.shipments.line_count as u32;
    let records = lines.clone().filter(telling).count() as u64;
    let evidence = basis.evidence(records, lines.filter(telling), |role| {
        matches!(role, Role::Goods(_) | Role::Place(_))
            || matches!(role, Role::Party(..)) && super::single_source::is_source(role)
    });
    MEASURE.found(share, says).judged(&SHIPMENTS_LOST, share).with_details(details).with_evidence(evidence)
}

/// Of each of some nodes the share of the value that passes it, where all values are in one currency; `held` has a bit for each
/// that a line passes.
fn values_passing(basis: &Basis, nodes: usize, held: impl Fn(u32) -> u32) -> Vec<Option<f64>> {
    let values = &basis.shipments.value_of;
    if values.is_empty() || !basis.one_currency() {
        return vec![None; nodes];
    }
    let mut sums = vec![0.0; nodes];
    let mut all = 0.0;
    for line in 0..basis.shipments.line_count as u32 {
        let value = number_at(values, line);
        if !(value > 0.0 && value.is_finite()) {
            continue;
        }
        all += value;
        let mut held = held(line);
        while held != 0 {
            sums[held.trailing_zeros() as usize] += value;
            held &= held - 1;
        }
    }
    sums.into_iter().map(|sum| Some(sum / all).filter(|share: &f64| share.is_finite())).collect()
}

#[cfg(test)]
mod tests {
    use super::super::super::sample::{Made, any_shipments};
    use super::*;
    use crate::table::Day;
    use crate::understand::{LineId, PartyRole, PlaceRole, TimeRole};
    use proptest::prelude::*;
    use std::collections::{BTreeMap, BTreeSet};

    /// Boots of two suppliers over one hub, toys of one supplier over another; `months` of them.
    fn boots_and_toys(months: u32) -> Made {
        let (mut goods, mut shippers, mut hubs, mut days) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        for month in 0..months {
            let day = Day::from_ymd(2024, 1 + month, 3).unwrap().0;
            // The second supplier of boots sends more in the second month, so that there is room in the first.
            for number in 0..20 + if month == 1 { 6 } else { 0 } {
                goods.push(if number < 6 { "950300" } else { "640399" });
                shippers.push(if number < 6 {
                    "Toymaker"
                } else if number < 12 {
                    "Birch"
                } else {
                    "Acme"
                });
                hubs.push(if number < 6 { "BE/Bierset" } else { "NL/Schiphol" });
                days.push(day);
            }
        }
        Made::new(goods.len())
            .goods(&goods)
            .parties(PartyRole::Consignor, &shippers)
            .places(PlaceRole::Transit, &hubs)
            .places(PlaceRole::Destination, &vec!["BE"; goods.len()])
            .days(TimeRole::Departed, &days)
    }

    #[test]
    fn what_has_no_other_way_is_lost() {
        let shipments = boots_and_toys(1).build();
        let finding = measure(&Basis::new(&shipments));
        assert_eq!(
            finding.sentence(),
            "Without NL/Schiphol, 70 % of the shipments would find no other way (in a file of one month, by definition, nothing \
             can take another way); 1 of 2 products would be left without any way at all."
        );
        assert_eq!(finding.number.unwrap().value, 0.7);
        assert_eq!(finding.details[0].note_text(), "70 % of the shipments pass it; on every way of 1 product");
    }

    #[test]
    fn what_another_way_has_carried_before_finds_room() {
        let shipments = boots_and_toys(2).build();
        let basis = Basis::new(&shipments);
        let network = basis.network();
        let lost = |name: &str| {
            let is = |failure: &&Failure| crate::language::english(&network.said(&basis, failure.node)) == name;
            basis.failing().failures.iter().find(is).unwrap().lost
        };
        // Acme's 8 and 14 boots: Birch carried 6 at most, and does so already. Birch's 6 find room at Acme's in the first month.
        assert_eq!((lost("Acme"), lost("Birch"), lost("Toymaker")), (22, 6, 12));
        assert_eq!((basis.failing().months, basis.failing().products), (2, 2));
    }

    #[test]
    fn goods_that_are_not_known_tell_nothing() {
        let shipments = Made::new(9).parties(PartyRole::Consignor, &["Acme"; 9]).build();
        assert_eq!(measure(&Basis::new(&shipments)).number, None);
        let own = Made::new(9).goods(&["640399"; 9]).parties(PartyRole::Consignor, &["Acme"; 9]).build();
        assert!(measure(&Basis::new(&own)).sentence().starts_with("All shipments have the same supplier"));
    }

    proptest! {
        /// As all products laid out at once.
        #[test]
        fn product_by_product_as_all_at_once(shipments in any_shipments()) {
            let basis = Basis::new(&shipments);
            measure(&basis);
            let (stops, products) = (basis.network().stops(&basis), Products::of(&basis));
            let mut lines: BTreeMap<u32, Vec<(u32, u32)>> = BTreeMap::new();
            for (shipment, of) in basis.each_shipment() {
                for &line in of.iter().filter(|&&line| products.at(&basis, line) != NONE) {
                    lines.entry(products.at(&basis, line)).or_default().push((shipment, line));
                }
            }
            let mut ways = Ways::default();
            let mut flows = Vec::new();
            let mut months: Vec<Option<i32>> = Vec::new();
            for (&product, lines) in &lines {
                if lines.iter().map(|(shipment, _)| shipment).collect::<BTreeSet<_>>().len() < 5 {
                    continue;
                }
                let mut seen = BTreeSet::new();
                for &(shipment, line) in lines {
                    let way = Way::of(stops, line);
                    if way.source != NONE && seen.insert(shipment) {
                        let month = shipments.day(LineId(line)).map(|day| periods::Unit::Month.number(day.0));
                        let at_month = months.iter().position(|known| *known == month).unwrap_or_else(|| {
                            months.push(month);
                            months.len() - 1
                        });
                        let end = at(&basis.lane_end, line);
                        let destination = shipments.places.get(end as usize).map_or(0, |place| destination(place, end));
                        let (way, month) = (ways.number(way.source, way.hubs()), at_month as u32);
                        flows.push(Flow { product, destination, way, month, amount: 1 });
                    }
                }
            }
            prop_assert_eq!(basis.failing().months, months.len() as u64);
            prop_assert_eq!(&ways.lay_out(&mut flows, &mut Local::default()).unwrap().each(), &basis.failing().failures);
        }
    }
}
