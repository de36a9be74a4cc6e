//! Chokepoints: single organisations and places that hold the supply network together.
//!
//! An *articulation point* is a node of the supply network without which what was connected falls apart; all but the largest part
//! are cut off from the rest. A *bridge* is such an edge. *Betweenness* is the share of shortest ways between others that pass a
//! node; it is shown only where it exceeds the error of its sample. The *least cut* of a lane is the fewest ports and hubs without
//! which nothing of what is seen to pass any gets from a country of origin to a country of destination. Whole countries and
//! regions are no points, and what is the file's own (its only shipper, consignee, start or end) is left out.
//!
//! Source: EXPOSURE.md §5; Tarjan 1974; Brandes 2001; Ford and Fulkerson 1956. Complexity: see [`super::supply`]; the least
//! cuts take one hash a line and stop.

use super::super::basis::{Basis, Countries, at};
use super::super::finding::{Detail, Exposure, Finding, Unit};
use super::super::measure::{Measure, MeasureId};
use super::super::tally::{Tally, most};
use super::super::thresholds::{CUT_OFF, LANE_SHIPMENTS};
use super::NetworkSay as Say;
use super::graph::SupplyGraph;
use super::graph::articulation::{ArticulationPoint, Bridge};
use super::graph::min_cut::node_cut;
use super::supply::{Stop, SupplyNetwork, column};
use crate::reference::country::CountryCode;
use crate::saying::{Common, Saying, Value};
use crate::understand::{NONE, Role};
use rustc_hash::FxHashSet;

/// What is declared of the number.
pub const MEASURE: Measure =
    Measure { exposure: Exposure::Network, id: MeasureId::NetworkChokepoints, headline: false, unit: Unit::Share };

/// Rows for articulation points, bridges, betweenness and lanes.
const ROWS: [usize; 4] = [5, 2, 2, 3];
/// A network of fewer nodes has no points to speak of: of three in a row the middle one is always one.
const NODES_LEAST: u32 = 5;

pub(in crate::exposure) fn measure(basis: &Basis) -> Finding {
    let network = basis.network();
    let joined = (0..network.graph.nodes()).filter(|&node| network.graph.degree(node) > 0).count() as u64;
    if joined < u64::from(NODES_LEAST) {
        return MEASURE.missing(Saying::of(Say::ChokeTooSmall, [Value::Count(u64::from(NODES_LEAST))]));
    }
    let others = joined - 1;
    let points: Vec<ArticulationPoint> =
        network.weak.articulation_points.iter().filter(|point| network.is_point(point.node)).copied().collect();
    let weigh = |nodes: u32, weight: u64| u64::from(nodes) << 32 | weight.min(u64::from(u32::MAX));
    let heaviest = most(&points, ROWS[0], |point| weigh(point.cut_off_nodes, point.cut_off_weight));
    let mut details: Vec<Detail> = Vec::new();
    let part = |nodes: u32| f64::from(nodes) / others as f64;
    for point in &heaviest {
        let note =
            Saying::of(Say::ChokePoint, [Value::Count(u64::from(point.cut_off_nodes)), Value::Count(point.cut_off_weight)]);
        details.push(Detail::new(network.said(basis, point.node), part(point.cut_off_nodes), note));
    }
    bridges(network, basis, &mut details, part, weigh);
    between(network, basis, &mut details);
    let lanes = lanes(basis);
    for lane in &lanes {
        let ends = lane.ends.map(|country| Value::Country(country.to_string()));
        let names: Vec<Value> = lane.cut.iter().take(5).map(|&node| network.said(basis, node).into()).collect();
        let count = Value::Count(lane.cut.len() as u64);
        let note = Saying::of(Say::ChokeLane, [count, Value::Count(lane.shipments), Value::List(names)]);
        details.push(Detail::new(Saying::of(Common::Arrow, ends), lane.cut.len() as f64, note).in_unit(Unit::Stops));
    }
    let Some(worst) = heaviest.first() else {
        let says = Saying::of(Say::ChokeNone, [Value::Count(joined)]);
        return MEASURE.found(0.0, says).judged(&CUT_OFF, 0.0).with_details(details);
    };
    let share = part(worst.cut_off_nodes);
    let values = [
        network.said(basis, worst.node).into(),
        Value::Count(u64::from(worst.cut_off_nodes)),
        Value::Count(others),
        Value::Count(points.len() as u64),
    ];
    let code = if points.len() == 1 { Say::ChokeOne } else { Say::Choke };
    let stops = network.stops(basis);
    let telling = |line: &u32| stops.pass(worst.node, *line);
    let lines = 0..basis.shipments.line_count as u32;
    let records = lines.clone().filter(telling).count() as u64;
    let evidence = basis.evidence(records, lines.filter(telling), |role| matches!(role, Role::Place(_) | Role::Party(..)));
    MEASURE.found(share, Saying::of(code, values)).judged(&CUT_OFF, share).with_details(details).with_evidence(evidence)
}

/// Edges whose loss splits the network, between two points and with more than one node behind them: that a consignee with one
/// supplier hangs on that is said of the supplier.
fn bridges(
    network: &SupplyNetwork,
    basis: &Basis,
    details: &mut Vec<Detail>,
    part: impl Fn(u32) -> f64,
    weigh: impl Fn(u32, u64) -> u64,
) {
    let edge = |bridge: &Bridge| network.graph.edges()[bridge.edge as usize];
    let told = |bridge: &&Bridge| {
        let edge = edge(bridge);
        bridge.cut_off_nodes > 1 && network.is_point(edge.a) && network.is_point(edge.b)
    };
    let bridges: Vec<Bridge> = network.weak.bridges.iter().filter(told).copied().collect();
    for bridge in most(&bridges, ROWS[1], |bridge| weigh(bridge.cut_off_nodes, bridge.cut_off_weight)) {
        let edge = edge(&bridge);
        let ends = [edge.a, edge.b].map(|node| network.said(basis, node).into());
        let note = Saying::of(Say::ChokeBridge, [Value::Count(u64::from(bridge.cut_off_nodes)), Value::Count(edge.weight)]);
        details.push(Detail::new(Saying::of(Say::Between, ends), part(bridge.cut_off_nodes), note));
    }
}

fn between(network: &SupplyNetwork, basis: &Basis, details: &mut Vec<Detail>) {
    let nodes: Vec<u32> =
        (0..network.graph.nodes()).filter(|&node| network.is_point(node) && network.between(node).is_some()).collect();
    // Enough digits to tell them apart, and a whole number to sort by.
    let weight = |node: &u32| (network.between(*node).unwrap_or(0.0) * 1e12) as u64;
    for node in most(&nodes, ROWS[2], weight) {
        let value = network.between(node).unwrap_or(0.0);
        let note = match network.betweenness.error {
            Some(error) => Saying::of(Say::ChokeBetweenSampled, [Value::Share(error)]),
            None => Saying::plain(Say::ChokeBetween),
        };
        details.push(Detail::new(network.said(basis, node), value, note));
    }
}

/// A lane from country to country with its least cut by ports and hubs.
struct Lane {
    ends: [CountryCode; 2],
    /// Shipments of which at least one port or hub is known.
    shipments: u64,
    /// Nodes of the supply network.
    cut: Vec<u32>,
}

/// The lanes with most shipments that pass a port or hub.
fn lanes(basis: &Basis) -> Vec<Lane> {
    let network = basis.network();
    if Stop::ON_THE_WAY.iter().all(|&stop| column(basis, stop).is_empty()) {
        return Vec::new();
    }
    let mut countries = Countries::default();
    let of_place = countries.of_places(basis.shipments);
    let countries = countries.0;
    let country = |place: u32| if place == NONE { NONE } else { at(&of_place, place) };
    // Ports and hubs of a line, in order.
    let stops = network.stops(basis);
    let hubs = |line: u32| {
        let nodes = Stop::ON_THE_WAY.map(|stop| stops.at(stop, line));
        nodes.into_iter().filter(|&node| node != NONE && network.is_port(node))
    };
    let lane = |line: u32| (country(at(&basis.lane_start, line)), country(at(&basis.lane_end, line)));
    let whole = |line: u32| {
        let (from, to) = lane(line);
        from != NONE && to != NONE && from != to && hubs(line).next().is_some()
    };
    let mut tally = Tally::below(countries.len(), countries.len(), basis.shipments.line_count);
    for (shipment, lines) in basis.each_shipment() {
        for &line in lines.iter().filter(|&&line| whole(line)) {
            tally.add(lane(line), shipment, line);
        }
    }
    let busiest = tally.most(ROWS[3]);
    let mut steps: Vec<FxHashSet<(u32, u32)>> = vec![FxHashSet::default(); busiest.len()];
    for line in (0..basis.shipments.line_count as u32).filter(|&line| whole(line)) {
        let Some(number) = busiest.iter().position(|entry| entry.key == lane(line)) else { continue };
        let mut before = START;
        for node in hubs(line) {
            steps[number].insert((before, node));
            before = node;
        }
        steps[number].insert((before, END));
    }
    let judged = busiest.iter().zip(&steps).filter(|(entry, _)| entry.shipments >= LANE_SHIPMENTS);
    judged
        .filter_map(|(entry, steps)| {
            let ends = [entry.key.0, entry.key.1].map(|country| countries[country as usize]);
            Some(Lane { ends, shipments: u64::from(entry.shipments), cut: least_cut(steps)? })
        })
        .collect()
}

const START: u32 = u32::MAX - 1;
const END: u32 = u32::MAX - 2;

/// The fewest nodes without which no way leads from the start to the end over these steps.
fn least_cut(steps: &FxHashSet<(u32, u32)>) -> Option<Vec<u32>> {
    let mut nodes: Vec<u32> = steps.iter().flat_map(|&(from, to)| [from, to]).collect();
    // START and END, as the highest numbers, come last.
    nodes.sort_unstable();
    nodes.dedup();
    let number = |node: u32| nodes.partition_point(|&known| known < node) as u32;
    let edges: Vec<(u32, u32, u64)> = steps.iter().map(|&(from, to)| (number(from), number(to), 1)).collect();
    let graph = SupplyGraph::new(nodes.len() as u32, &edges).ok()?;
    let cut = node_cut(&graph, &[number(START)], &[number(END)], &|_| 1).ok()?;
    Some(cut.nodes.into_iter().filter_map(|node| nodes.get(node as usize).copied()).collect())
}

#[cfg(test)]
mod tests {
    use super::super::super::sample::{Made, any_shipments};
    use super::*;
    use crate::understand::{PartyRole, PlaceRole};
    use proptest::prelude::*;

    /// Two clusters of shippers and consignees that only Acme joins.
    fn two_clusters() -> Made {
        let shippers = ["Birch", "Birch", "Cedar", "Cedar", "Acme", "Acme", "Dill", "Dill", "Elm", "Elm"];
        let consignees = ["One", "Two", "One", "Two", "Two", "Three", "Three", "Four", "Three", "Four"];
        Made::new(10).parties(PartyRole::Consignor, &shippers).parties(PartyRole::Consignee, &consignees)
    }

    #[test]
    fn the_one_that_joins_two_clusters_is_named() {
        let shipments = two_clusters().build();
        let finding = measure(&Basis::new(&shipments));
        assert_eq!(
            finding.sentence(),
            "Without Acme, 4 of the 8 other organisations and places of the supply network would be cut off from the rest; 3 \
             single ones cut off others in this way."
        );
        let labels: Vec<String> = finding.details.iter().map(Detail::label_text).collect();
        assert!(labels[..3].contains(&"Acme".to_owned()) && labels[..3].contains(&"Three".to_owned()), "{labels:?}");
        assert!(labels.contains(&"Two – Acme".to_owned()) || labels.contains(&"Acme – Two".to_owned()), "{labels:?}");
    }

    #[test]
    fn countries_and_the_files_own_are_no_points() {
        let shippers: Vec<String> = (0..40).map(|line| format!("Shipper {}", line % 10)).collect();
        let shippers: Vec<&str> = shippers.iter().map(String::as_str).collect();
        let shipments = Made::new(40)
            .parties(PartyRole::Consignor, &shippers)
            .places(PlaceRole::Departure, &["CN"; 40])
            .places(PlaceRole::Destination, &["BE"; 40])
            .parties(PartyRole::Consignee, &["Acme"; 40])
            .build();
        let finding = measure(&Basis::new(&shipments));
        assert_eq!(finding.number.map(|number| number.value), Some(0.0));
        assert!(finding.sentence().starts_with("No single organisation or place"), "{}", finding.sentence());
        assert_eq!(measure(&Basis::new(&Made::new(2).build())).number, None);
    }

    #[test]
    fn the_hubs_that_all_must_pass_are_named() {
        let lines = 60;
        let ports: Vec<&str> = (0..lines).map(|line| ["CN/Ningbo", "CN/Shanghai", "CN/Yantian"][line % 3]).collect();
        let hubs: Vec<&str> = (0..lines).map(|line| ["BE/Bierset", "NL/Schiphol"][line % 2]).collect();
        let shipments = Made::new(lines)
            .places(PlaceRole::Departure, &vec!["CN"; lines])
            .places(PlaceRole::Loading, &ports)
            .places(PlaceRole::Transit, &hubs)
            .places(PlaceRole::Destination, &vec!["BE"; lines])
            .build();
        let finding = measure(&Basis::new(&shipments));
        let lane = finding.details.iter().find(|detail| detail.label_text() == "China → Belgium").unwrap();
        assert_eq!(lane.value, 2.0);
        assert_eq!(
            lane.note_text(),
            "ports and hubs at the least without which none of the 60 shipments that are seen to pass any gets there: \
             BE/Bierset and NL/Schiphol"
        );
    }

    proptest! {
        #[test]
        fn any_shipments_give_a_finding(shipments in any_shipments()) {
            let finding = measure(&Basis::new(&shipments));
            prop_assert!(finding.number.is_none_or(|number| (0.0..=1.0).contains(&number.value)));
        }

        /// Every set of nodes, one by one.
        #[test]
        fn the_least_cut_is_the_smallest_set(ways in prop::collection::vec(prop::collection::vec(0..5u32, 1..4), 1..6)) {
            let mut steps = FxHashSet::default();
            for way in &ways {
                let mut before = START;
                for &node in way.iter().chain([&END]) {
                    steps.insert((before, node));
                    before = node;
                }
            }
            let cut = least_cut(&steps).unwrap();
            let severed = |set: u32| {
                let mut reached = vec![START];
                loop {
                    let lost = |node: u32| node < 5 && set >> node & 1 == 1;
                    let joins = |a: u32, b: u32, reached: &[u32]| reached.contains(&a) && !reached.contains(&b) && !lost(b);
                    let next = steps.iter().find_map(|&(a, b)| {
                        if joins(a, b, &reached) { Some(b) } else if joins(b, a, &reached) { Some(a) } else { None }
                    });
                    match next {
                        Some(END) => return false,
                        Some(node) => reached.push(node),
                        None => return true,
                    }
                }
            };
            let least = (0..32u32).filter(|&set| severed(set)).map(u32::count_ones).min();
            prop_assert_eq!(Some(cut.len() as u32), least);
            prop_assert!(severed(cut.iter().fold(0, |set, node| set | 1 << node)));
        }
    }
}
