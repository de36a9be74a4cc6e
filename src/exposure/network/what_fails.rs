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
use super::super::thresholds::{SHIPMENTS_LOST, SINGLE_SOURCE_SHIPMENTS};
use super::NetworkSay as Say;
use super::graph::what_fails::{Failure, Flow, Flows};
use super::product::Products;
use super::supply::{Stop, Stops};
use crate::saying::{Saying, Value};
use crate::understand::{LineId, NONE, Role};

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

/// A way: its source, and the hubs behind it.
struct Way {
    source: u32,
    hubs: [u32; 4],
    length: usize,
}

impl Way {
    fn of(stops: Stops, line: u32) -> Self {
        let mut way = Way { source: NONE, hubs: [NONE; 4], length: 0 };
        let mut last = NONE;
        for stop in [Stop::Shipper, Stop::Start].into_iter().chain(Stop::ON_THE_WAY) {
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

    fn holds(&self, node: u32) -> bool {
        self.source == node || self.hubs().contains(&node)
    }
}

impl Failing {
    /// Product by product, since nothing takes the place of another: what is at hand stays small, however many ways there are.
    pub fn of(basis: &Basis) -> Self {
        let (network, products) = (basis.network(), Products::of(basis));
        let stops = network.stops(basis);
        let mut found = Failing::default();
        let (order, begins) = by_product(basis, &products);
        let mut months: Vec<i32> = Vec::new();
        let mut month_of = Months::default();
        // Of each node the position of its failure.
        let mut place = vec![NONE; network.nodes.len()];
        // Nodes of the product at hand, numbered anew.
        let mut local = vec![NONE; network.nodes.len()];
        let mut names: Vec<u32> = Vec::new();
        for (product, bounds) in (0..).zip(begins.windows(2)) {
            let lines = &order[bounds[0] as usize..bounds[1] as usize];
            if distinct_shipments(basis, lines) < SINGLE_SOURCE_SHIPMENTS {
                continue;
            }
            let mut flows = Flows::default();
            let (mut last, before) = (NONE, found.shipments);
            for &line in lines {
                let shipment = basis.shipments.shipment_of(LineId(line));
                let mut way = Way::of(stops, line);
                if way.source == NONE || shipment == last {
                    continue;
                }
                last = shipment;
                let mut renumber = |node: &mut u32| {
                    let known = &mut local[*node as usize];
                    if *known == NONE {
                        *known = names.len() as u32;
                        names.push(*node);
                    }
                    *node = *known;
                };
                renumber(&mut way.source);
                way.hubs[..way.length].iter_mut().for_each(renumber);
                let day = basis.day.get(line as usize).copied().unwrap_or(NO_DAY);
                let month = month_of.number(day, &mut months);
                let destination = destination(basis, at(&basis.lane_end, line));
                flows.add(Flow { product, source: way.source, destination, month, amount: 1 }, way.hubs());
                found.shipments += 1;
            }
            found.products += u64::from(found.shipments > before);
            for failure in flows.lay_out().map(|supply| supply.each()).unwrap_or_default() {
                let Some(&node) = names.get(failure.node as usize) else { continue };
                let place = &mut place[node as usize];
                if *place == NONE {
                    *place = found.failures.len() as u32;
                    found.failures.push(Failure { node, ..Failure::default() });
                }
                found.failures[*place as usize].add(failure);
            }
            names.drain(..).for_each(|node| local[node as usize] = NONE);
        }
        found.failures.sort_unstable_by(|a, b| (b.lost, b.touched, a.node).cmp(&(a.lost, a.touched, b.node)));
        found.months = months.len() as u64;
        found
    }
}

/// Lines by product, in order of their shipments, and where each product's begin; lines without a product are left out.
fn by_product(basis: &Basis, products: &Products) -> (Vec<u32>, Vec<u32>) {
    let mut begins = vec![0u32; products.len() + 1];
    let lines = || basis.each_shipment().flat_map(|(_, lines)| lines).copied();
    let of = |line: u32| Some(products.at(basis, line)).filter(|&product| product != NONE);
    for product in lines().filter_map(of) {
        begins[product as usize + 1] += 1;
    }
    for product in 0..products.len() {
        begins[product + 1] += begins[product];
    }
    let mut next = begins.clone();
    let mut order = vec![0; begins.last().map_or(0, |&end| end as usize)];
    for line in lines() {
        if let Some(product) = of(line) {
            order[next[product as usize] as usize] = line;
            next[product as usize] += 1;
        }
    }
    (order, begins)
}

/// Number of shipments among lines in their order.
fn distinct_shipments(basis: &Basis, lines: &[u32]) -> u32 {
    let mut shipments: Vec<u32> = lines.iter().map(|&line| basis.shipments.shipment_of(LineId(line))).collect();
    shipments.dedup();
    shipments.len() as u32
}

/// Where goods are wanted: the country where the transport ends, else the place; one for all without either.
fn destination(basis: &Basis, end: u32) -> u32 {
    match basis.shipments.places.get(end as usize) {
        None => 0,
        Some(place) => match place.country {
            Some(country) => country.as_str().bytes().fold(1, |number, letter| number << 8 | u32::from(letter)),
            None => 1 << 31 | end,
        },
    }
}

/// Months by number, the last day asked for remembered.
#[derive(Default)]
struct Months {
    last: Option<(i32, u32)>,
}

impl Months {
    fn number(&mut self, day: i32, months: &mut Vec<i32>) -> u32 {
        if let Some((_, number)) = self.last.filter(|&(last, _)| last == day) {
            return number;
        }
        let month = if day == NO_DAY { NO_DAY } else { periods::Unit::Month.number(day) };
        let number = months.iter().position(|&known| known == month).unwrap_or_else(|| {
            months.push(month);
            months.len() - 1
        }) as u32;
        self.last = Some((day, number));
        number
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
    let values = values_passing(basis, &failures);
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
    let stops = network.stops(basis);
    let telling = |line: &u32| Way::of(stops, *line).holds(worst.node);
    let lines = 0..basis.shipments.line_count as u32;
    let records = lines.clone().filter(telling).count() as u64;
    let evidence = basis.evidence(records, lines.filter(telling), |role| {
        matches!(role, Role::Goods(_) | Role::Place(_))
            || matches!(role, Role::Party(..)) && super::single_source::is_source(role)
    });
    MEASURE.found(share, says).judged(&SHIPMENTS_LOST, share).with_details(details).with_evidence(evidence)
}

/// Of each node the share of the value that passes it, where all values are in one currency.
fn values_passing(basis: &Basis, failures: &[&Failure]) -> Vec<Option<f64>> {
    let values = &basis.shipments.value_of;
    if values.is_empty() || !basis.one_currency() {
        return vec![None; failures.len()];
    }
    let stops = basis.network().stops(basis);
    let mut sums = vec![0.0; failures.len()];
    let mut all = 0.0;
    for line in 0..basis.shipments.line_count as u32 {
        let value = number_at(values, line);
        if !(value > 0.0 && value.is_finite()) {
            continue;
        }
        all += value;
        let way = Way::of(stops, line);
        for (sum, failure) in sums.iter_mut().zip(failures) {
            *sum += if way.holds(failure.node) { value } else { 0.0 };
        }
    }
    sums.into_iter().map(|sum| Some(sum / all).filter(|share: &f64| share.is_finite())).collect()
}

#[cfg(test)]
mod tests {
    use super::super::super::sample::{Made, any_shipments};
    use super::*;
    use crate::table::Day;
    use crate::understand::{PartyRole, PlaceRole, TimeRole};
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
            let mut flows = Flows::default();
            for (&product, lines) in &lines {
                if lines.iter().map(|(shipment, _)| shipment).collect::<BTreeSet<_>>().len() < 5 {
                    continue;
                }
                let mut seen = BTreeSet::new();
                for &(shipment, line) in lines {
                    let way = Way::of(stops, line);
                    if way.source != NONE && seen.insert(shipment) {
                        let month = shipments.day(LineId(line)).map_or(u32::MAX, |day| periods::Unit::Month.number(day.0) as u32);
                        let destination = destination(&basis, at(&basis.lane_end, line));
                        flows.add(Flow { product, source: way.source, destination, month, amount: 1 }, way.hubs());
                    }
                }
            }
            prop_assert_eq!(&flows.lay_out().unwrap().each(), &basis.failing().failures);
        }
    }
}
