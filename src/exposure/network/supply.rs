//! The supply network of the shipments: who and where hands on to whom and where.
//!
//! The *stops* of a line follow each other: shipper, start of the transport, port of loading, hub, port of discharge,
//! destination, consignee; those that the file does not name are passed over. Stops are nodes, and each pair that follows each
//! other is joined by an edge that weighs as many shipments as go that way.
//!
//! Nodes are organisations and places. Natural persons are no nodes. A place stands for itself, merged by the code of its port
//! or airport, else by its folded name and country; one known by its address stands as its region, else its country. The only
//! shipper of a file, its only consignee, its only start and its only end are *its own*: that all shipments pass them is no
//! finding.
//!
//! Source: EXPOSURE.md §5. Complexity: O(lines + nodes) and betweenness within its bounds; 20 bytes a line while it is laid out.

use super::super::basis::{Basis, at, party_said};
use super::super::tally::pair_numbers;
use super::NetworkSay;
use super::graph::SupplyGraph;
use super::graph::articulation::{WeakPoints, weak_points};
use super::graph::betweenness::{Betweenness, betweenness};
use crate::reference::country::CountryCode;
use crate::reference::fold;
use crate::saying::{Saying, Value};
use crate::understand::{NONE, PlaceDetail, PlaceRole};
use rustc_hash::FxHashMap;

/// A kind of stop, in their order.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Stop {
    /// Who ships.
    Shipper,
    /// Where the transport begins.
    Start,
    /// Port or airport of loading.
    Loading,
    /// A hub on the way.
    Hub,
    /// Port or airport of discharge.
    Discharge,
    /// Where the transport ends.
    End,
    /// Who receives.
    Consignee,
}

impl Stop {
    /// All of them, in their order.
    pub const ALL: [Stop; 7] =
        [Stop::Shipper, Stop::Start, Stop::Loading, Stop::Hub, Stop::Discharge, Stop::End, Stop::Consignee];
    /// Those that can be lost on the way.
    pub const ON_THE_WAY: [Stop; 3] = [Stop::Loading, Stop::Hub, Stop::Discharge];
}

/// What a node stands for.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Node {
    /// An organisation, or a party known by a number only: its position among the parties.
    Party(u32),
    /// A place by itself: the position of its first spelling among the places.
    Place(u32),
    /// A region; the position of a place in it.
    Region(u32),
    /// A country.
    Country(CountryCode),
}

/// The supply network, with its weak points.
pub(in crate::exposure) struct SupplyNetwork {
    pub nodes: Vec<Node>,
    pub graph: SupplyGraph,
    pub weak: WeakPoints,
    pub betweenness: Betweenness,
    /// Nodes that are the file's own.
    pub own: Vec<u32>,
    /// The node of each party and of each place, or [`NONE`].
    party_node: Vec<u32>,
    place_node: Vec<u32>,
}

/// The stops of each line, as nodes.
#[derive(Copy, Clone)]
pub(super) struct Stops<'b> {
    network: &'b SupplyNetwork,
    /// Parties for the shipper and the consignee, else places.
    columns: [&'b [u32]; Stop::ALL.len()],
}

impl Stops<'_> {
    /// The node of a line's stop, or [`NONE`].
    #[inline]
    pub fn at(&self, stop: Stop, line: u32) -> u32 {
        match at(self.columns[stop as usize], line) {
            NONE => NONE,
            index => at(self.network.nodes_at(stop), index),
        }
    }

    /// Whether a line passes a node.
    pub fn pass(&self, node: u32, line: u32) -> bool {
        Stop::ALL.iter().any(|&stop| self.at(stop, line) == node)
    }
}

/// A stop that the file names, with a number for each entry of its column.
pub(super) struct NamedStop<'b> {
    column: &'b [u32],
    number_of: Vec<u32>,
}

impl NamedStop<'_> {
    /// The number at a line, or [`NONE`].
    #[inline]
    pub fn at(&self, line: u32) -> u32 {
        match at(self.column, line) {
            NONE => NONE,
            index => at(&self.number_of, index),
        }
    }
}

impl SupplyNetwork {
    pub fn of(basis: &Basis) -> Self {
        let (nodes, party_node, place_node) = nodes(basis);
        let mut network = SupplyNetwork {
            nodes,
            graph: SupplyGraph::default(),
            weak: WeakPoints::default(),
            betweenness: Betweenness::default(),
            own: Vec::new(),
            party_node,
            place_node,
        };
        let edges = network.edges(basis);
        // Beyond what a graph may hold there is none: nothing is said then rather than something wrong.
        network.graph = SupplyGraph::new(network.nodes.len() as u32, &edges).unwrap_or_default();
        drop(edges);
        network.weak = weak_points(&network.graph);
        network.betweenness = betweenness(&network.graph);
        network.own = network.only_ones(basis);
        network
    }

    /// The stops of each line.
    pub(super) fn stops<'b>(&'b self, basis: &'b Basis) -> Stops<'b> {
        Stops { network: self, columns: Stop::ALL.map(|stop| column(basis, stop)) }
    }

    /// The stops that the file names, in their order, with a number for each node.
    pub(super) fn named_stops<'b>(&'b self, basis: &'b Basis, number: impl Fn(u32) -> u32) -> Vec<NamedStop<'b>> {
        let number = |&node: &u32| if node == NONE { NONE } else { number(node) };
        let named = Stop::ALL.into_iter().map(|stop| (stop, column(basis, stop))).filter(|(_, column)| !column.is_empty());
        named.map(|(stop, column)| NamedStop { column, number_of: self.nodes_at(stop).iter().map(number).collect() }).collect()
    }

    /// The node of each entry of a stop's column.
    fn nodes_at(&self, stop: Stop) -> &[u32] {
        match stop {
            Stop::Shipper | Stop::Consignee => &self.party_node,
            _ => &self.place_node,
        }
    }

    /// The node of a place of the file, or [`NONE`].
    pub fn of_place(&self, place: u32) -> u32 {
        if place == NONE { NONE } else { at(&self.place_node, place) }
    }

    /// What to call a node. Natural persons are none.
    pub fn said(&self, basis: &Basis, node: u32) -> Saying {
        let place = |place: u32| basis.shipments.places.get(place as usize);
        match self.nodes.get(node as usize) {
            Some(&Node::Party(party)) => basis.shipments.parties.get(party as usize).map(party_said),
            Some(&Node::Place(number)) => place(number).map(|place| Saying::name(super::super::wording::short(&place.label))),
            Some(&Node::Region(number)) => place(number).map(|place| {
                let region = Value::Name(super::super::wording::short(place.region.as_deref().unwrap_or_default()));
                match place.country {
                    Some(country) => Saying::of(NetworkSay::Region, [region, Value::Country(country.to_string())]),
                    None => Saying::value(region),
                }
            }),
            Some(Node::Country(country)) => Some(Saying::value(Value::Country(country.to_string()))),
            None => None,
        }
        .unwrap_or_else(|| Saying::name(""))
    }

    /// Whether a node is a point that can be lost: an organisation or a place, not a whole region or country, nor the file's own.
    pub fn is_point(&self, node: u32) -> bool {
        matches!(self.nodes.get(node as usize), Some(Node::Party(_) | Node::Place(_))) && !self.own.contains(&node)
    }

    /// Whether a node is a place by itself.
    pub fn is_port(&self, node: u32) -> bool {
        matches!(self.nodes.get(node as usize), Some(Node::Place(_)))
    }

    /// Betweenness of a node where it is more than the error that a sample makes.
    pub fn between(&self, node: u32) -> Option<f64> {
        let value = self.betweenness.of.get(node as usize).copied()?;
        (value > self.betweenness.error.unwrap_or(0.0)).then_some(value)
    }

    /// The only shipper, start, end and consignee.
    fn only_ones(&self, basis: &Basis) -> Vec<u32> {
        let stops = self.stops(basis);
        let mut own: Vec<u32> = Vec::new();
        for stop in [Stop::Shipper, Stop::Start, Stop::End, Stop::Consignee] {
            let mut known = (0..basis.shipments.line_count as u32).map(|line| stops.at(stop, line));
            let first = known.find(|&node| node != NONE);
            let only = first.filter(|&first| known.all(|other| other == first || other == NONE));
            own.extend(only.filter(|node| !own.contains(node)));
        }
        own
    }

    /// Pairs of stops that follow each other, with their shipments.
    fn edges(&self, basis: &Basis) -> Vec<(u32, u32, u64)> {
        let lines = basis.shipments.line_count;
        let mut of_each_stop: Vec<Vec<(u32, u32, u64)>> = Vec::new();
        // The last stop first: of each line the node that comes next is known then.
        let mut next = vec![NONE; lines];
        for stop in self.named_stops(basis, |node| node).iter().rev() {
            let leg = |line: u32| match (stop.at(line), at(&next, line)) {
                // What stands twice in a row is one stop, whose leg begins at the second.
                (from, to) if from != to && from != NONE && to != NONE => (from, to),
                _ => (NONE, NONE),
            };
            let (numbers, count) = pair_numbers(lines, leg);
            let mut legs = vec![(NONE, NONE, 0u64); count as usize];
            let mut last = vec![NONE; count as usize];
            for (shipment, lines) in basis.each_shipment() {
                for &line in lines {
                    let number = at(&numbers, line);
                    if number == NONE || last[number as usize] == shipment {
                        continue;
                    }
                    last[number as usize] = shipment;
                    let known = &mut legs[number as usize];
                    if known.2 == 0 {
                        (known.0, known.1) = leg(line);
                    }
                    known.2 += 1;
                }
            }
            of_each_stop.push(legs);
            for (line, next) in (0..).zip(&mut next) {
                *next = Some(stop.at(line)).filter(|&own| own != NONE).unwrap_or(*next);
            }
        }
        of_each_stop.into_iter().rev().flatten().collect()
    }
}

/// The column of a stop: parties for the shipper and the consignee, else places.
pub(super) fn column<'b>(basis: &'b Basis, stop: Stop) -> &'b [u32] {
    match stop {
        Stop::Shipper => &basis.shipper,
        Stop::Start => &basis.lane_start,
        Stop::Loading => basis.places(PlaceRole::Loading),
        Stop::Hub => basis.places(PlaceRole::Transit),
        Stop::Discharge => basis.places(PlaceRole::Discharge),
        Stop::End => &basis.lane_end,
        Stop::Consignee => &basis.consignee,
    }
}

/// The nodes, and which each party and each place is: places first, in the order of their first spelling.
fn nodes(basis: &Basis) -> (Vec<Node>, Vec<u32>, Vec<u32>) {
    let (parties, places) = (&basis.shipments.parties, &basis.shipments.places);
    let mut used = vec![false; places.len().max(parties.len())];
    let mut mark = |stops: &[Stop], length: usize| -> Vec<bool> {
        used.fill(false);
        for &stop in stops {
            for &index in column(basis, stop).iter().filter(|&&index| index != NONE) {
                if let Some(used) = used.get_mut(index as usize) {
                    *used = true;
                }
            }
        }
        used[..length].to_vec()
    };
    let places_used = mark(&[Stop::Start, Stop::Loading, Stop::Hub, Stop::Discharge, Stop::End], places.len());
    let parties_used = mark(&[Stop::Shipper, Stop::Consignee], parties.len());
    let mut nodes = Vec::new();
    let mut known: FxHashMap<String, u32> = FxHashMap::default();
    let mut place_node = vec![NONE; places.len()];
    for (number, place) in (0..).zip(places).filter(|(number, _)| places_used[*number as usize]) {
        let country = place.country.map(|country| country.to_string()).unwrap_or_default();
        let (key, node) = match (place.detail, &place.region, place.country) {
            (PlaceDetail::Address | PlaceDetail::Region, Some(region), _) => {
                (format!("r{country}{}", fold(region)), Node::Region(number))
            }
            (PlaceDetail::Address | PlaceDetail::Country, _, Some(code)) => (format!("c{country}"), Node::Country(code)),
            (PlaceDetail::Address, ..) => continue,
            _ => match place.hub {
                Some(hub) => (format!("h{hub}"), Node::Place(number)),
                None => (format!("p{country}{}", fold(&place.label)), Node::Place(number)),
            },
        };
        place_node[number as usize] = *known.entry(key).or_insert_with(|| {
            nodes.push(node);
            nodes.len() as u32 - 1
        });
    }
    let mut party_node = vec![NONE; parties.len()];
    for number in 0..parties.len() as u32 {
        if parties_used[number as usize] && !basis.kinds().persons.has(number) {
            party_node[number as usize] = nodes.len() as u32;
            nodes.push(Node::Party(number));
        }
    }
    (nodes, party_node, place_node)
}

#[cfg(test)]
mod tests {
    use super::super::super::sample::{Made, any_shipments};
    use super::*;
    use crate::language::english;
    use crate::understand::{PartyKind, PartyRole};
    use proptest::prelude::*;
    use std::collections::{BTreeMap, BTreeSet};

    fn edges_said(basis: &Basis) -> Vec<(String, String, u64)> {
        let network = basis.network();
        let name = |node| english(&network.said(basis, node));
        let mut edges: Vec<_> = network.graph.edges().iter().map(|edge| (name(edge.a), name(edge.b), edge.weight)).collect();
        edges.sort();
        edges
    }

    #[test]
    fn stops_follow_each_other_and_persons_are_none() {
        let shipments = Made::new(3)
            .parties(PartyRole::Consignor, &["Acme", "Acme", "Birch"])
            .places(PlaceRole::Departure, &["CN/Yiwu", "CN/YIWU", ""])
            .places(PlaceRole::Transit, &["BE/Liège", "BE/Liège", "BE/Liège"])
            .places(PlaceRole::Destination, &["BE//Rue 1", "NL", "NL"])
            .parties(PartyRole::Consignee, &["@Ann", "Cedar", "#7"])
            .build();
        let basis = Basis::new(&shipments);
        let edge = |a: &str, b: &str, weight| (a.to_owned(), b.to_owned(), weight);
        assert_eq!(
            edges_said(&basis),
            [
                edge("BE/Liège", "Belgium", 1),
                edge("BE/Liège", "Birch", 1),
                edge("BE/Liège", "Netherlands", 2),
                edge("CN/Yiwu", "Acme", 2),
                edge("CN/Yiwu", "BE/Liège", 2),
                edge("Netherlands", "Cedar", 1),
                edge("Netherlands", "number 7", 1),
            ]
        );
        let network = basis.network();
        assert_eq!(network.own.iter().map(|&node| english(&network.said(&basis, node))).collect::<Vec<_>>(), ["CN/Yiwu"]);
    }

    #[test]
    fn a_shipment_counts_once_on_each_edge() {
        let shipments = Made::new(4)
            .parties(PartyRole::Consignor, &["Acme"; 4])
            .parties(PartyRole::Consignee, &["Birch", "Birch", "Birch", "Cedar"])
            .folded(&[0, 0, 1, 0])
            .build();
        let weights: Vec<u64> = Basis::new(&shipments).network().graph.edges().iter().map(|edge| edge.weight).collect();
        assert_eq!(weights, [2, 1]);
    }

    proptest! {
        /// As sets of shipments by pairs of stops.
        #[test]
        fn agrees_with_sets_of_shipments(shipments in any_shipments()) {
            let basis = Basis::new(&shipments);
            let network = basis.network();
            let mut expected: BTreeMap<(u32, u32), BTreeSet<(u32, usize)>> = BTreeMap::new();
            for line in shipments.lines() {
                let stops: Vec<(usize, u32)> = Stop::ALL.iter().enumerate()
                    .map(|(kind, &stop)| (kind, network.stops(&basis).at(stop, line.0))).filter(|(_, node)| *node != NONE).collect();
                for pair in stops.windows(2) {
                    let (a, b) = (pair[0].1, pair[1].1);
                    if a != b {
                        // There and back, or from another kind of stop, a shipment counts again.
                        let way = pair[0].0 * 2 + usize::from(a < b);
                        expected.entry((a.min(b), a.max(b))).or_default().insert((shipments.shipment_of(line), way));
                    }
                }
            }
            let found: Vec<_> = network.graph.edges().iter().map(|edge| ((edge.a, edge.b), edge.weight)).collect();
            prop_assert_eq!(found, expected.into_iter().map(|(pair, set)| (pair, set.len() as u64)).collect::<Vec<_>>());
            for node in &network.nodes {
                if let Node::Party(party) = node {
                    prop_assert!(shipments.parties[*party as usize].kind != PartyKind::Person);
                }
            }
        }
    }
}
