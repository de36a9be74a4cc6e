//! Who relies on whom: of the shipments of each node, how many pass each other one as well.
//!
//! A shipment passes two nodes where one of its lines does. What most shipments of a node pass is what the node loses when that is cut, as the file stands: whether others could take over
//! is told by [`super::what_fails`], for products and not for nodes. Source: stated by this project. Complexity: O(lines), and
//! O(n²) for the n nodes that are shown.

use super::super::basis::{Basis, at};
use super::section::DependentReport;
use super::supply::{Stop, SupplyNetwork};
use crate::understand::NONE;

/// A node is a dependent of those that at least this part of its shipments pass.
pub const LEAST: f64 = 0.25;

/// Shipments that pass each node, and each pair of nodes.
pub(super) struct Shared {
    nodes: usize,
    /// By the pair, the greater first; a node with itself is all of its own.
    shipments: Vec<u32>,
}

impl Shared {
    /// Counts the pairs of the nodes that have a place below `nodes`; others have [`NONE`].
    pub(super) fn of(basis: &Basis, network: &SupplyNetwork, place: &[u32], nodes: usize) -> Shared {
        let stops = network.named_stops(basis, |node| at(place, node));
        // Shipments that pass a pair, and the one that was counted last.
        let mut counted = vec![(0u32, NONE); nodes * (nodes + 1) / 2];
        let mut passed = [0u32; Stop::ALL.len()];
        for (shipment, lines) in basis.each_shipment() {
            for &line in lines {
                let mut count = 0;
                for node in stops.iter().map(|stop| stop.at(line)).filter(|&node| node != NONE) {
                    if !passed[..count].contains(&node) {
                        passed[count] = node;
                        count += 1;
                    }
                }
                for (at, &one) in passed[..count].iter().enumerate() {
                    for &other in &passed[..=at] {
                        if let Some((shipments, last)) = counted.get_mut(pair(one, other)) {
                            *shipments += u32::from(*last != shipment);
                            *last = shipment;
                        }
                    }
                }
            }
        }
        Shared { nodes, shipments: counted.into_iter().map(|(shipments, _)| shipments).collect() }
    }

    fn at(&self, one: u32, other: u32) -> u32 {
        self.shipments.get(pair(one, other)).copied().unwrap_or(0)
    }

    /// Shipments that pass a node.
    pub(super) fn passing(&self, node: u32) -> u32 {
        self.at(node, node)
    }

    /// The nodes that rely on one, those that lose the greatest part first, then the greater number.
    pub(super) fn dependents(&self, node: u32) -> Vec<DependentReport> {
        let relies = |other: u32| {
            let (both, all) = (self.at(node, other), self.passing(other));
            let part = f64::from(both) / f64::from(all.max(1));
            (other != node && part >= LEAST).then_some((part, DependentReport { node: other, shipments: u64::from(both) }))
        };
        let mut found: Vec<(f64, DependentReport)> = (0..self.nodes as u32).filter_map(relies).collect();
        found.sort_by(|(a, one), (b, other)| b.total_cmp(a).then((other.shipments, one.node).cmp(&(one.shipments, other.node))));
        found.into_iter().map(|(_, dependent)| dependent).collect()
    }
}

fn pair(one: u32, other: u32) -> usize {
    let (low, high) = (one.min(other) as usize, one.max(other) as usize);
    high * (high + 1) / 2 + low
}

#[cfg(test)]
mod tests {
    use super::super::super::sample::{Made, any_shipments};
    use super::super::section::{NodeReport, section};
    use super::*;
    use crate::language::english;
    use crate::understand::{PartyRole, PlaceRole};
    use proptest::prelude::*;
    use std::collections::{BTreeMap, BTreeSet};

    #[test]
    fn whose_shipments_all_pass_a_hub_relies_on_it_wholly() {
        let shipments = Made::new(5)
            .parties(PartyRole::Consignor, &["Acme", "Acme", "Birch", "Birch", "Birch"])
            .places(PlaceRole::Transit, &["BE/Liège", "BE/Liège", "NL/Schiphol", "NL/Schiphol", "BE/Liège"])
            .parties(PartyRole::Consignee, &["Cedar", "Dogwood", "Cedar", "Dogwood", "Cedar"])
            .build();
        let section = section(&Basis::new(&shipments));
        let name = |node: u32| english(&section.nodes[node as usize].label);
        let of = |wanted: &str| section.nodes.iter().find(|node| english(&node.label) == wanted).unwrap();
        let hub = of("BE/Liège");
        assert_eq!(hub.shipments, 3);
        let relies: Vec<_> = hub.dependents.iter().map(|it| (name(it.node), it.shipments)).collect();
        let expected = [("Acme", 2), ("Cedar", 2), ("Dogwood", 1), ("Birch", 1)];
        assert_eq!(relies, expected.map(|(name, shipments)| (name.to_owned(), shipments)));
    }

    proptest! {
        /// As sets of shipments by pairs of nodes.
        #[test]
        fn agrees_with_sets_of_shipments(shipments in any_shipments()) {
            let basis = Basis::new(&shipments);
            let (network, section) = (basis.network(), section(&basis));
            let said = |node: u32| english(&network.said(&basis, node));
            let mut of: BTreeMap<(String, String), BTreeSet<u32>> = BTreeMap::new();
            for line in shipments.lines() {
                let stops = network.stops(&basis);
                let passed: Vec<u32> = Stop::ALL.map(|stop| stops.at(stop, line.0)).into_iter().filter(|&node| node != NONE).collect();
                for &one in &passed {
                    for &other in &passed {
                        of.entry((said(one), said(other))).or_default().insert(shipments.shipment_of(line));
                    }
                }
            }
            let all: Vec<String> = (0..network.nodes.len() as u32).map(said).collect();
            let only = |node: &NodeReport| all.iter().filter(|name| **name == english(&node.label)).count() == 1;
            let count = |one: &NodeReport, other: &NodeReport| {
                of.get(&(english(&one.label), english(&other.label))).map_or(0, BTreeSet::len) as u64
            };
            for node in section.nodes.iter().filter(|node| !node.own && only(node)) {
                prop_assert_eq!(node.shipments, count(node, node));
                for (at, other) in (0..).zip(&section.nodes).filter(|(_, other)| other.label != node.label && only(other)) {
                    let both = count(node, other);
                    let expected = (both as f64 / count(other, other) as f64 >= LEAST).then_some(both);
                    let found = node.dependents.iter().find(|it| it.node == at).map(|it| it.shipments);
                    prop_assert_eq!(found, expected);
                }
            }
        }
    }
}
