//! The supply network as the page draws it: the nodes and edges of most weight, their weak points, and what fails without each.
//!
//! A part of what [`super::supply`], [`super::what_fails`] and [`super::dependents`] lay out. Complexity: O(lines + nodes + edges).

use super::super::basis::Basis;
use super::super::tally::most;
use super::dependents::Shared;
use super::supply::Node;
use crate::saying::Saying;
use crate::understand::NONE;
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};

/// So many nodes are shown.
pub const NODES_SHOWN: usize = 400;
/// So many edges are shown.
pub const EDGES_SHOWN: usize = 1_200;

/// The supply network, or the part of it of most weight.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
pub struct NetworkSection {
    /// The nodes of most weight, the heaviest first, at most [`NODES_SHOWN`].
    pub nodes: Vec<NodeReport>,
    /// Edges among these, the heaviest first, at most [`EDGES_SHOWN`].
    pub edges: Vec<EdgeReport>,
    /// Nodes that are not shown.
    pub nodes_left_out: u64,
    /// Edges that are not shown.
    pub edges_left_out: u64,
    /// By how much a betweenness may be off; `None` where all are exact.
    pub betweenness_error: Option<f64>,
    /// Shipments looked at for what fails; a shipment counts once for each of its products.
    pub shipments: u64,
    /// Products looked at for what fails: those with enough shipments.
    pub products: u64,
    /// Months of these shipments; in one month nothing can take another way, by definition.
    pub months: u64,
}

/// What a node is.
#[derive(Copy, Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NodeKind {
    /// An organisation, or a party known by a number only.
    Organisation,
    /// A port, airport, city or other place.
    Place,
    /// A region.
    Region,
    /// A country.
    Country,
}

/// An organisation or place.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct NodeReport {
    /// What it is called. Natural persons are no nodes.
    pub label: Saying,
    /// What it is.
    pub kind: NodeKind,
    /// The number of the party, where it is one.
    pub party: Option<u32>,
    /// ISO 3166-1 alpha-2 of its country, where known.
    pub country: Option<String>,
    /// Shipments on its legs.
    pub weight: u64,
    /// The only shipper, consignee, start or end of the file.
    pub own: bool,
    /// Whether the network falls apart without it.
    pub articulation: bool,
    /// Nodes that would be cut off from the rest.
    pub cut_off_nodes: u64,
    /// Shipments on the legs of these.
    pub cut_off_shipments: u64,
    /// Share of the shortest ways between others that pass it; `None` where it is within the error.
    pub betweenness: Option<f64>,
    /// What fails without it; `None` where no way of a product with enough shipments passes it.
    pub fails: Option<FailsReport>,
    /// Shipments that pass it: each once, however many of its legs it takes.
    pub shipments: u64,
    /// The nodes shown of whose shipments at least a quarter pass this one, those that lose the greatest part first; none of what
    /// is the file's own, which all of them pass.
    pub dependents: Vec<DependentReport>,
}

/// A node that relies on another.
#[derive(Copy, Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct DependentReport {
    /// Its position among the nodes.
    pub node: u32,
    /// Its shipments that pass the other.
    pub shipments: u64,
}

/// What fails without a node.
#[derive(Copy, Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct FailsReport {
    /// Shipments that pass it.
    pub shipments: u64,
    /// Products that pass it.
    pub products: u64,
    /// Shipments of products to countries that are never seen to get there without it.
    pub cut_off: u64,
    /// Products that are never seen without it.
    pub products_cut: u64,
    /// Shipments that find no other way, where others take over up to their best month.
    pub lost: u64,
    /// Products of which some are lost then.
    pub products_short: u64,
}

/// A leg between two nodes.
#[derive(Copy, Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct EdgeReport {
    /// Position of one end among the nodes.
    pub a: u32,
    /// Position of the other.
    pub b: u32,
    /// Shipments that take it.
    pub weight: u64,
    /// Whether the network falls apart without it.
    pub bridge: bool,
}

/// The nodes that are drawn.
pub(in crate::exposure) struct Drawn {
    /// Of each node the shipments on its legs, …
    weights: Vec<u64>,
    /// … and its place among those drawn, or [`NONE`].
    place: Vec<u32>,
    /// Those drawn, the heaviest first.
    shown: Vec<u32>,
    /// Number of nodes that have an edge.
    joined: usize,
    shared: Shared,
}

impl Drawn {
    pub fn of(basis: &Basis) -> Self {
        let network = basis.network();
        let graph = &network.graph;
        let mut weights = vec![0u64; graph.nodes() as usize];
        for edge in graph.edges() {
            for end in [edge.a, edge.b] {
                weights[end as usize] = weights[end as usize].saturating_add(edge.weight);
            }
        }
        let joined: Vec<u32> = (0..graph.nodes()).filter(|&node| weights[node as usize] > 0).collect();
        let shown = most(&joined, NODES_SHOWN, |&node| weights[node as usize]);
        let mut place = vec![NONE; graph.nodes() as usize];
        for (at, &node) in (0..).zip(&shown) {
            place[node as usize] = at;
        }
        let shared = Shared::of(basis, network, &place, shown.len());
        Drawn { weights, place, shown, joined: joined.len(), shared }
    }
}

pub(in crate::exposure) fn section(basis: &Basis) -> NetworkSection {
    let (network, failing) = (basis.network(), basis.failing());
    let graph = &network.graph;
    let Drawn { weights, place, shown, joined, shared } = basis.drawn();
    let fails: FxHashMap<u32, FailsReport> = failing
        .failures
        .iter()
        .filter(|failure| place.get(failure.node as usize).is_some_and(|&place| place != NONE))
        .map(|failure| {
            let fails = FailsReport {
                shipments: failure.touched,
                products: u64::from(failure.products_touched),
                cut_off: failure.cut_off,
                products_cut: u64::from(failure.products_cut.all()),
                lost: failure.lost,
                products_short: u64::from(failure.products_short),
            };
            (failure.node, fails)
        })
        .collect();
    let node = |&node: &u32| {
        let (at, own) = (place[node as usize], network.own.contains(&node));
        let points = &network.weak.articulation_points;
        let point = points.binary_search_by_key(&node, |point| point.node).ok().and_then(|at| points.get(at));
        let (kind, country) = match network.nodes.get(node as usize) {
            Some(&Node::Party(party)) => {
                (NodeKind::Organisation, basis.shipments.parties.get(party as usize).and_then(|party| party.country))
            }
            Some(&Node::Region(at)) => (NodeKind::Region, basis.shipments.places.get(at as usize).and_then(|at| at.country)),
            Some(&Node::Country(code)) => (NodeKind::Country, Some(code)),
            Some(&Node::Place(at)) => (NodeKind::Place, basis.shipments.places.get(at as usize).and_then(|at| at.country)),
            None => (NodeKind::Place, None),
        };
        NodeReport {
            label: network.said(basis, node),
            kind,
            party: match network.nodes.get(node as usize) {
                Some(&Node::Party(party)) => Some(party),
                _ => None,
            },
            country: country.map(|code| code.to_string()),
            weight: weights[node as usize],
            own,
            articulation: point.is_some(),
            cut_off_nodes: point.map_or(0, |point| u64::from(point.cut_off_nodes)),
            cut_off_shipments: point.map_or(0, |point| point.cut_off_weight),
            betweenness: network.between(node),
            fails: fails.get(&node).copied(),
            shipments: u64::from(shared.passing(at)),
            dependents: if own { Vec::new() } else { shared.dependents(at) },
        }
    };
    let among = |&edge: &u32| {
        let edge = graph.edges()[edge as usize];
        place[edge.a as usize] != NONE && place[edge.b as usize] != NONE
    };
    let edges: Vec<u32> = (0..graph.edges().len() as u32).filter(among).collect();
    let edges = most(&edges, EDGES_SHOWN, |&edge| graph.edges()[edge as usize].weight);
    let edge = |&number: &u32| {
        let edge = graph.edges()[number as usize];
        let bridge = network.weak.bridges.binary_search_by_key(&number, |bridge| bridge.edge).is_ok();
        EdgeReport { a: place[edge.a as usize], b: place[edge.b as usize], weight: edge.weight, bridge }
    };
    NetworkSection {
        nodes: shown.iter().map(node).collect(),
        edges: edges.iter().map(edge).collect(),
        nodes_left_out: (joined - shown.len()) as u64,
        edges_left_out: (graph.edges().len() - edges.len()) as u64,
        betweenness_error: network.betweenness.error,
        shipments: failing.shipments,
        products: failing.products,
        months: failing.months,
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::sample::{Made, any_shipments};
    use super::*;
    use crate::understand::PartyRole;
    use proptest::prelude::*;

    #[test]
    fn the_heaviest_are_shown_and_the_others_counted() {
        let shippers: Vec<String> = (0..900).map(|line| format!("Shipper {}", line % 450)).collect();
        let consignees: Vec<String> = (0..900).map(|line| format!("Consignee {}", line % 3)).collect();
        let cells = |names: &[String]| names.iter().map(String::as_str).collect::<Vec<_>>().join("\n");
        let (shippers, consignees) = (cells(&shippers), cells(&consignees));
        let shipments = Made::new(900)
            .parties(PartyRole::Consignor, &shippers.lines().collect::<Vec<_>>())
            .parties(PartyRole::Consignee, &consignees.lines().collect::<Vec<_>>())
            .build();
        let section = section(&Basis::new(&shipments));
        assert_eq!((section.nodes.len(), section.nodes_left_out), (400, 53));
        assert_eq!(section.edges.len() as u64 + section.edges_left_out, 450);
        assert!(section.nodes[0].articulation && section.nodes[0].weight == 300);
        assert!(section.edges.iter().all(|edge| edge.bridge && edge.a < 400 && edge.b < 400));
    }

    proptest! {
        #[test]
        fn what_is_shown_hangs_together(shipments in any_shipments()) {
            let section = section(&Basis::new(&shipments));
            let nodes = section.nodes.len() as u32;
            prop_assert!(section.edges.iter().all(|edge| edge.a < nodes && edge.b < nodes && edge.a != edge.b));
            prop_assert!(section.nodes.is_sorted_by(|a, b| a.weight >= b.weight));
        }
    }
}
