//! Reconstruction: how much of the whole network an observer can draw from what it sees.
//!
//! *Recall* is the share of the network's edges that the observer draws, by number and by weight; *precision* the share of what
//! it draws that is there. Edges are compared by their ends only; both graphs number the nodes alike. Source: EXPOSURE.md §5;
//! precision and recall as in van Rijsbergen 1979.

use super::SupplyGraph;
use std::cmp::Ordering;

/// Edges seen, held and in both.
#[derive(Copy, Clone, PartialEq, Eq, Debug, Default)]
pub struct Reconstruction {
    /// Edges that the observer draws.
    pub seen: u64,
    /// Edges of the whole network.
    pub held: u64,
    /// Edges of the network that the observer draws.
    pub recovered: u64,
    /// Weight of the whole network.
    pub weight: u64,
    /// Weight, in the whole network, of the edges that the observer draws.
    pub recovered_weight: u64,
}

impl Reconstruction {
    /// Share of what is drawn that is there; `None` where nothing is drawn.
    pub fn precision(&self) -> Option<f64> {
        share(self.recovered, self.seen)
    }

    /// Share of the network's edges that is drawn; `None` where there are none.
    pub fn recall(&self) -> Option<f64> {
        share(self.recovered, self.held)
    }

    /// Share of the network's weight that is drawn; `None` where it weighs nothing.
    pub fn recall_by_weight(&self) -> Option<f64> {
        share(self.recovered_weight, self.weight)
    }
}

fn share(part: u64, whole: u64) -> Option<f64> {
    (whole > 0).then(|| part as f64 / whole as f64)
}

/// Compares what an observer draws with the whole network.
///
/// # Complexity
/// O(edges of both): one walk along both lists.
pub fn reconstruction(seen: &SupplyGraph, whole: &SupplyGraph) -> Reconstruction {
    let mut found = Reconstruction {
        seen: seen.edges().len() as u64,
        held: whole.edges().len() as u64,
        weight: whole.weight(),
        ..Reconstruction::default()
    };
    let mut drawn = seen.edges().iter().peekable();
    for edge in whole.edges() {
        while let Some(other) = drawn.peek() {
            match (other.a, other.b).cmp(&(edge.a, edge.b)) {
                Ordering::Less => drawn.next(),
                Ordering::Equal => {
                    found.recovered += 1;
                    found.recovered_weight = found.recovered_weight.saturating_add(edge.weight);
                    break;
                }
                Ordering::Greater => break,
            };
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::super::published::karate_club;
    use super::super::tests::any_graph;
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    #[test]
    fn one_members_view_of_the_club() {
        let club = karate_club();
        let own: Vec<(u32, u32, u64)> = club.neighbours(0).iter().map(|&other| (0, other, 1)).chain([(0, 33, 1)]).collect();
        let found = reconstruction(&SupplyGraph::new(34, &own).unwrap(), &club);
        assert_eq!((found.seen, found.held, found.recovered), (17, 78, 16));
        assert_eq!((found.precision(), found.recall()), (Some(16.0 / 17.0), Some(16.0 / 78.0)));
        let nothing = reconstruction(&SupplyGraph::default(), &SupplyGraph::default());
        assert_eq!((nothing.precision(), nothing.recall(), nothing.recall_by_weight()), (None, None, None));
    }

    proptest! {
        #[test]
        fn as_sets_of_pairs(seen in any_graph(9), whole in any_graph(9)) {
            let pairs = |graph: &SupplyGraph| graph.edges().iter().map(|edge| (edge.a, edge.b)).collect::<BTreeSet<_>>();
            let (left, right) = (pairs(&seen), pairs(&whole));
            let both: BTreeSet<(u32, u32)> = left.intersection(&right).copied().collect();
            let found = reconstruction(&seen, &whole);
            prop_assert_eq!((found.seen, found.held, found.recovered), (left.len() as u64, right.len() as u64, both.len() as u64));
            let weight: u64 = whole.edges().iter().filter(|edge| both.contains(&(edge.a, edge.b))).map(|edge| edge.weight).sum();
            prop_assert_eq!(found.recovered_weight, weight);
        }
    }
}
