//! The supply graph, and what can be read of its weak points; knows nothing of shipments or findings (EXPOSURE.md §5).
//!
//! Nodes are numbers from 0: organisations and places, numbered by whoever lays the graph out. An edge joins two nodes and
//! weighs as much as is carried between them, in whole units (shipments, grams, cents), so that sums are exact in any order.
//! The graph is undirected and simple: edges between the same two nodes become one with the sum of their weights, and an edge
//! from a node to itself is left out. Neighbours stand in compressed rows, as in a sparse matrix: two lists of numbers hold a
//! million edges.
//!
//! All algorithms are here rather than petgraph's: that has no betweenness, no size of what an articulation point cuts off,
//! and no cut beside the flow, and gives sets in the order of a hash. It serves the tests as a second opinion.

pub mod articulation;
pub mod betweenness;
pub mod components;
pub mod min_cut;
#[cfg(test)]
mod published;
pub mod reconstruction;
pub mod what_fails;

/// A graph may have so many nodes.
pub const NODES_MOST: u32 = 1 << 24;
/// A graph may have so many edges, repeated ones counted each time.
pub const EDGES_MOST: usize = 1 << 24;

/// An edge of the graph.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub struct Edge {
    /// The end with the lower number.
    pub a: u32,
    /// The end with the higher number.
    pub b: u32,
    /// What is carried between them.
    pub weight: u64,
}

/// More nodes or edges than [`NODES_MOST`] or [`EDGES_MOST`].
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub struct TooLarge;

/// An undirected simple graph in compressed rows.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct SupplyGraph {
    /// Where each node's neighbours begin, one more than there are nodes.
    begins: Vec<u32>,
    /// Neighbours of all nodes, one node after another, each in ascending order, …
    neighbours: Vec<u32>,
    /// … and the edge that leads to each.
    through: Vec<u32>,
    edges: Vec<Edge>,
    left_out: usize,
}

impl SupplyGraph {
    /// Lays out nodes `0..nodes` and edges (end, end, weight) in any order. Edges from a node to itself, or with an end that
    /// is no node, are left out and counted.
    ///
    /// # Complexity
    /// O(nodes + edges): sorted by counting.
    ///
    /// ```
    /// use portolan::exposure::network::graph::SupplyGraph;
    /// let graph = SupplyGraph::new(3, &[(2, 1, 5), (0, 1, 1), (1, 2, 1)]).unwrap();
    /// assert_eq!(graph.edges().len(), 2);
    /// assert_eq!(graph.neighbours(1), [0, 2]);
    /// assert_eq!(graph.weight(), 7);
    /// ```
    pub fn new(nodes: u32, edges: &[(u32, u32, u64)]) -> Result<Self, TooLarge> {
        if nodes > NODES_MOST || edges.len() > EDGES_MOST {
            return Err(TooLarge);
        }
        let held = |&&(a, b, _): &&(u32, u32, u64)| a != b && a < nodes && b < nodes;
        let mut sorted: Vec<Edge> =
            edges.iter().filter(held).map(|&(a, b, weight)| Edge { a: a.min(b), b: a.max(b), weight }).collect();
        let left_out = edges.len() - sorted.len();
        let mut spare = sorted.clone();
        sort_by_number(nodes, &sorted, &mut spare, |edge| edge.b);
        sort_by_number(nodes, &spare, &mut sorted, |edge| edge.a);
        drop(spare);
        sorted.dedup_by(|next, kept| {
            let same = (next.a, next.b) == (kept.a, kept.b);
            if same {
                kept.weight = kept.weight.saturating_add(next.weight);
            }
            same
        });
        let begins = beginnings(nodes as usize, sorted.iter().flat_map(|edge| [edge.a, edge.b]));
        let mut next = begins.clone();
        let (mut neighbours, mut through) = (vec![0; 2 * sorted.len()], vec![0; 2 * sorted.len()]);
        // In order of (a, b), a node meets its lower neighbours first, then its higher ones: each row comes out ascending.
        for (number, edge) in (0..).zip(&sorted) {
            for (from, to) in [(edge.a, edge.b), (edge.b, edge.a)] {
                let place = next[from as usize] as usize;
                (neighbours[place], through[place]) = (to, number);
                next[from as usize] += 1;
            }
        }
        Ok(SupplyGraph { begins, neighbours, through, edges: sorted, left_out })
    }

    /// Number of nodes.
    pub fn nodes(&self) -> u32 {
        self.begins.len().saturating_sub(1) as u32
    }

    /// The edges, ascending by their ends; an edge's number is its position here.
    pub fn edges(&self) -> &[Edge] {
        &self.edges
    }

    /// The neighbours of a node, ascending. Empty for what is no node.
    #[inline]
    pub fn neighbours(&self, node: u32) -> &[u32] {
        self.neighbours.get(self.row(node)).unwrap_or(&[])
    }

    /// Number of neighbours of a node.
    pub fn degree(&self, node: u32) -> usize {
        self.row(node).len()
    }

    /// Weight of all edges.
    pub fn weight(&self) -> u64 {
        self.edges.iter().fold(0, |sum, edge| sum.saturating_add(edge.weight))
    }

    /// Number of given edges that are not in the graph: from a node to itself, or with an end that is no node.
    pub fn left_out(&self) -> usize {
        self.left_out
    }

    /// Where a node's neighbours stand.
    #[inline]
    fn row(&self, node: u32) -> std::ops::Range<usize> {
        match (self.begins.get(node as usize), self.begins.get(node as usize + 1)) {
            (Some(&begin), Some(&end)) => begin as usize..end as usize,
            _ => 0..0,
        }
    }
}

/// Sorts by a number below `numbers`; equals stay in their order. Both lists are of one length.
fn sort_by_number(numbers: u32, from: &[Edge], to: &mut [Edge], number: fn(&Edge) -> u32) {
    let mut next = beginnings(numbers as usize, from.iter().map(number));
    for edge in from {
        let place = &mut next[number(edge) as usize];
        to[*place as usize] = *edge;
        *place += 1;
    }
}

/// Where each row begins when things that belong to rows `0..rows` are laid out row by row, one more than there are rows.
fn beginnings(rows: usize, row_of: impl Iterator<Item = u32>) -> Vec<u32> {
    let mut begins = vec![0u32; rows + 1];
    for row in row_of {
        begins[row as usize + 1] += 1;
    }
    for row in 0..rows {
        begins[row + 1] += begins[row];
    }
    begins
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeMap;

    /// Graphs of a few nodes, most of them sparse, with repeated edges and edges from a node to itself.
    pub fn any_graph(nodes: u32) -> impl Strategy<Value = SupplyGraph> {
        (1..nodes).prop_flat_map(move |count| {
            prop::collection::vec((0..count, 0..count, 0..9u64), 0..2 * nodes as usize)
                .prop_map(move |edges| SupplyGraph::new(count, &edges).unwrap())
        })
    }

    #[test]
    fn what_is_no_edge_is_left_out() {
        let graph = SupplyGraph::new(2, &[(0, 0, 3), (0, 2, 1), (1, 0, 2)]).unwrap();
        assert_eq!((graph.left_out(), graph.edges()), (2, &[Edge { a: 0, b: 1, weight: 2 }][..]));
        assert!(graph.neighbours(9).is_empty());
        assert_eq!(SupplyGraph::new(NODES_MOST + 1, &[]), Err(TooLarge));
        assert_eq!(SupplyGraph::default().nodes(), SupplyGraph::new(0, &[]).unwrap().nodes());
    }

    proptest! {
        #[test]
        fn as_a_map_of_pairs(edges in prop::collection::vec((0..12u32, 0..12u32, 0..100u64), 0..60)) {
            let graph = SupplyGraph::new(10, &edges).unwrap();
            let mut map: BTreeMap<(u32, u32), u64> = BTreeMap::new();
            for &(a, b, weight) in edges.iter().filter(|(a, b, _)| a != b && a.max(b) < &10) {
                *map.entry((a.min(b), a.max(b))).or_default() += weight;
            }
            let laid: Vec<((u32, u32), u64)> = graph.edges().iter().map(|edge| ((edge.a, edge.b), edge.weight)).collect();
            prop_assert_eq!(&laid, &map.iter().map(|(&pair, &weight)| (pair, weight)).collect::<Vec<_>>());
            for node in 0..10 {
                let expected: Vec<u32> = (0..10).filter(|&other| map.contains_key(&(node.min(other), node.max(other)))).collect();
                prop_assert_eq!(graph.neighbours(node), expected);
                for place in graph.row(node) {
                    let edge = graph.edges[graph.through[place] as usize];
                    prop_assert_eq!(edge.a + edge.b, node + graph.neighbours[place]);
                }
            }
        }
    }
}
