//! Connected components: the parts of a network between which nothing runs.
//!
//! Two nodes are in one component if a chain of edges joins them; a node without edges is one by itself. Source: Hopcroft and
//! Tarjan 1973 (Algorithm 447), by breadth-first search here.

use super::SupplyGraph;

/// A network's components, numbered by their lowest nodes.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Components {
    /// The component of each node.
    pub of: Vec<u32>,
    /// Number of nodes of each component.
    pub sizes: Vec<u32>,
}

impl Components {
    /// The component with most nodes, of equals the first; `None` where there are no nodes.
    pub fn largest(&self) -> Option<u32> {
        let most = self.sizes.iter().max()?;
        self.sizes.iter().position(|size| size == most).map(|at| at as u32)
    }
}

/// The components of a graph.
///
/// # Complexity
/// O(nodes + edges).
pub fn components(graph: &SupplyGraph) -> Components {
    let nodes = graph.nodes();
    let mut found = Components { of: vec![u32::MAX; nodes as usize], sizes: Vec::new() };
    let mut queue = Vec::with_capacity(nodes as usize);
    for start in 0..nodes {
        if found.of[start as usize] != u32::MAX {
            continue;
        }
        let number = found.sizes.len() as u32;
        found.of[start as usize] = number;
        queue.clear();
        queue.push(start);
        let mut seen = 0;
        while let Some(&node) = queue.get(seen) {
            seen += 1;
            for &other in graph.neighbours(node) {
                if found.of[other as usize] == u32::MAX {
                    found.of[other as usize] = number;
                    queue.push(other);
                }
            }
        }
        found.sizes.push(queue.len() as u32);
    }
    found
}

#[cfg(test)]
mod tests {
    use super::super::published::{florentine_families, karate_club};
    use super::super::tests::any_graph;
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn published_graphs_are_whole() {
        assert_eq!(components(&karate_club()).sizes, [34]);
        assert_eq!(components(&florentine_families().0).sizes, [15]);
        let parts = components(&SupplyGraph::new(5, &[(1, 3, 1), (3, 4, 1)]).unwrap());
        assert_eq!(
            (parts.of.as_slice(), parts.sizes.as_slice(), parts.largest()),
            (&[0, 1, 2, 1, 1][..], &[1, 3, 1][..], Some(1))
        );
        assert_eq!(components(&SupplyGraph::default()).largest(), None);
    }

    proptest! {
        /// Two nodes are in one component exactly if one can be reached from the other.
        #[test]
        fn as_reachability(graph in any_graph(12)) {
            let nodes = graph.nodes() as usize;
            let mut reach = vec![vec![false; nodes]; nodes];
            for (node, row) in reach.iter_mut().enumerate() {
                row[node] = true;
            }
            for edge in graph.edges() {
                reach[edge.a as usize][edge.b as usize] = true;
                reach[edge.b as usize][edge.a as usize] = true;
            }
            for (via, from, to) in (0..nodes).flat_map(|via| (0..nodes).flat_map(move |from| (0..nodes).map(move |to| (via, from, to)))) {
                reach[from][to] |= reach[from][via] && reach[via][to];
            }
            let parts = components(&graph);
            for (from, row) in reach.iter().enumerate() {
                prop_assert_eq!(parts.sizes[parts.of[from] as usize] as usize, row.iter().filter(|&&there| there).count());
                for (to, &there) in row.iter().enumerate() {
                    prop_assert_eq!(parts.of[from] == parts.of[to], there);
                }
            }
        }
    }
}
