//! Articulation points and bridges: the nodes and the edges whose loss splits a network.
//!
//! An *articulation point* is a node without which what was connected falls into two or more parts; a *bridge* is such an
//! edge. Of the parts the largest stays (most nodes; of equals the one with more weight); all others are *cut off*: their
//! nodes, and the weight of every edge with an end in them. Weight between the lost node and the largest part is the node's
//! own and not counted as cut off.
//!
//! Source: Hopcroft and Tarjan 1973 (Algorithm 447), Tarjan 1974 for bridges. In a depth-first search every edge joins a node
//! and one above it. The subtree below a child hangs on its parent alone if no edge leads from it past the parent; its nodes
//! and weight are then summed by the same search. A stack of nodes stands for the recursion, so that a long chain does not
//! exhaust the program's own.

use super::SupplyGraph;

/// A node whose loss splits its component.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub struct ArticulationPoint {
    /// The node.
    pub node: u32,
    /// Into how many parts its component falls, 2 or more.
    pub parts: u32,
    /// Number of nodes outside the largest part, the node itself not counted.
    pub cut_off_nodes: u32,
    /// Weight of the edges with an end outside the largest part, those to the node included.
    pub cut_off_weight: u64,
}

/// An edge whose loss splits its component.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub struct Bridge {
    /// The edge's number in [`SupplyGraph::edges`].
    pub edge: u32,
    /// Number of nodes of the smaller side.
    pub cut_off_nodes: u32,
    /// Weight of the edges within the smaller side, the bridge not counted.
    pub cut_off_weight: u64,
}

/// Articulation points by node, and bridges by edge, both ascending.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct WeakPoints {
    /// Nodes whose loss splits their component.
    pub articulation_points: Vec<ArticulationPoint>,
    /// Edges whose loss splits their component.
    pub bridges: Vec<Bridge>,
}

/// Nodes and weight of a part; of two the larger has more nodes, or as many and more weight.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Default)]
struct Part {
    nodes: u32,
    weight: u64,
}

impl Part {
    fn add(&mut self, other: Part) {
        self.nodes += other.nodes;
        self.weight = self.weight.saturating_add(other.weight);
    }

    fn less(self, other: Part) -> Part {
        Part { nodes: self.nodes.saturating_sub(other.nodes), weight: self.weight.saturating_sub(other.weight) }
    }
}

/// What the search keeps of a node.
#[derive(Copy, Clone)]
struct Visit {
    /// When it was first met, from 1; 0 before.
    met: u32,
    /// The earliest met of all that its subtree has an edge to.
    low: u32,
    parent: u32,
    /// The edge to the parent.
    up: u32,
    /// Where in its row the search stands.
    next: u32,
    /// Its subtree: nodes, and edges whose lower end is in it.
    below: Part,
    /// Subtrees of children that hang on it alone: how many, all together, and the largest.
    hanging: u32,
    hung: Part,
    largest: Part,
}

const NOT_MET: Visit = Visit {
    met: 0,
    low: 0,
    parent: u32::MAX,
    up: u32::MAX,
    next: 0,
    below: Part { nodes: 1, weight: 0 },
    hanging: 0,
    hung: Part { nodes: 0, weight: 0 },
    largest: Part { nodes: 0, weight: 0 },
};

/// The articulation points and bridges of a graph.
///
/// # Complexity
/// O(nodes + edges) in time, O(nodes) beside the graph.
pub fn weak_points(graph: &SupplyGraph) -> WeakPoints {
    let mut visits = vec![NOT_MET; graph.nodes() as usize];
    let mut clock = 0;
    // The nodes of one component in the order they are met.
    let mut order: Vec<u32> = Vec::new();
    let mut found = WeakPoints::default();
    for root in 0..graph.nodes() {
        if visits[root as usize].met == 0 {
            search(graph, root, &mut visits, &mut clock, &mut order);
            judge(graph, &visits, root, &order, &mut found);
        }
    }
    found.articulation_points.sort_unstable_by_key(|point| point.node);
    found.bridges.sort_unstable_by_key(|bridge| bridge.edge);
    found
}

/// Searches the component of a node, depth first.
fn search(graph: &SupplyGraph, root: u32, visits: &mut [Visit], clock: &mut u32, order: &mut Vec<u32>) {
    order.clear();
    let mut node = root;
    loop {
        let row = graph.row(node);
        let visit = &mut visits[node as usize];
        if visit.met == 0 {
            *clock += 1;
            (visit.met, visit.low, visit.next) = (*clock, *clock, row.start as u32);
            order.push(node);
        }
        let at = visit.next as usize;
        if at < row.end {
            visit.next += 1;
            let (other, through) = (graph.neighbours[at], graph.through[at]);
            if through == visit.up {
                continue;
            }
            let (met, node_met) = (visits[other as usize].met, visits[node as usize].met);
            if met == 0 {
                let child = &mut visits[other as usize];
                (child.parent, child.up) = (node, through);
                node = other;
            } else if met < node_met {
                // An edge to a node above: met once from each end, counted from the lower one.
                let visit = &mut visits[node as usize];
                visit.low = visit.low.min(met);
                visit.below.weight = visit.below.weight.saturating_add(graph.edges[through as usize].weight);
            }
            continue;
        }
        let mut done = *visit;
        if done.up == u32::MAX {
            return;
        }
        // The edge to the parent has its lower end here.
        done.below.weight = done.below.weight.saturating_add(graph.edges[done.up as usize].weight);
        visit.below = done.below;
        let parent = &mut visits[done.parent as usize];
        parent.low = parent.low.min(done.low);
        parent.below.add(done.below);
        if done.low >= parent.met {
            parent.hanging += 1;
            parent.hung.add(done.below);
            parent.largest = parent.largest.max(done.below);
        }
        node = done.parent;
    }
}

/// Reads the weak points off a searched component.
fn judge(graph: &SupplyGraph, visits: &[Visit], root: u32, order: &[u32], found: &mut WeakPoints) {
    let whole = visits[root as usize].below;
    for &node in order {
        let visit = visits[node as usize];
        // All that does not hang on the node is one part, above it; above the root there is nothing.
        let above = whole.less(visit.hung).less(Part { nodes: 1, weight: 0 });
        let parts = visit.hanging + u32::from(node != root);
        if visit.hanging > 0 && parts > 1 {
            let all = Part { nodes: whole.nodes.saturating_sub(1), weight: whole.weight };
            let largest = if node == root { visit.largest } else { visit.largest.max(above) };
            let cut = all.less(largest);
            found.articulation_points.push(ArticulationPoint {
                node,
                parts,
                cut_off_nodes: cut.nodes,
                cut_off_weight: cut.weight,
            });
        }
        if node != root && visit.low == visit.met {
            // The subtree's weight holds the bridge, whose lower end is in it.
            let bridge = Part { nodes: 0, weight: graph.edges[visit.up as usize].weight };
            let (below, rest) = (visit.below.less(bridge), whole.less(visit.below));
            let cut = below.min(rest);
            found.bridges.push(Bridge { edge: visit.up, cut_off_nodes: cut.nodes, cut_off_weight: cut.weight });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::components::components;
    use super::super::published::{florentine_families, karate_club};
    use super::super::tests::any_graph;
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn karate_club_hangs_on_its_instructor() {
        let weak = weak_points(&karate_club());
        // Members 4, 5, 6, 10, 16 are one part, member 11 is another.
        let point = ArticulationPoint { node: 0, parts: 3, cut_off_nodes: 6, cut_off_weight: 11 };
        assert_eq!(weak.articulation_points, [point]);
        assert_eq!(weak.bridges.len(), 1);
        let edge = karate_club().edges()[weak.bridges[0].edge as usize];
        assert_eq!((edge.a, edge.b, weak.bridges[0].cut_off_nodes, weak.bridges[0].cut_off_weight), (0, 11, 1, 0));
    }

    #[test]
    fn florentine_families_hang_on_four() {
        let (graph, families) = florentine_families();
        let weak = weak_points(&graph);
        let names: Vec<&str> = weak.articulation_points.iter().map(|point| families[point.node as usize]).collect();
        assert_eq!(names, ["Albizzi", "Guadagni", "Medici", "Salviati"]);
        assert_eq!(weak.bridges.len(), 5);
        let medici = weak.articulation_points[2];
        assert_eq!((medici.parts, medici.cut_off_nodes, medici.cut_off_weight), (3, 3, 3));
    }

    #[test]
    fn a_long_chain_does_not_exhaust_the_stack() {
        let edges: Vec<(u32, u32, u64)> = (0..300_000).map(|node| (node, node + 1, 2)).collect();
        let weak = weak_points(&SupplyGraph::new(300_001, &edges).unwrap());
        assert_eq!((weak.articulation_points.len(), weak.bridges.len()), (299_999, 300_000));
        // Without node 100 the nodes 0 to 99 are cut off.
        assert_eq!(
            weak.articulation_points[99],
            ArticulationPoint { node: 100, parts: 2, cut_off_nodes: 100, cut_off_weight: 200 }
        );
        assert_eq!(weak.bridges[99], Bridge { edge: 99, cut_off_nodes: 100, cut_off_weight: 198 });
    }

    /// The graph without a node (which stays, alone) and without an edge.
    fn without(graph: &SupplyGraph, node: Option<u32>, edge: Option<usize>) -> SupplyGraph {
        let edges = graph
            .edges()
            .iter()
            .enumerate()
            .filter(|(number, kept)| Some(*number) != edge && Some(kept.a) != node && Some(kept.b) != node);
        let edges: Vec<(u32, u32, u64)> = edges.map(|(_, edge)| (edge.a, edge.b, edge.weight)).collect();
        SupplyGraph::new(graph.nodes(), &edges).unwrap()
    }

    /// The parts of what was the component of `node`: nodes, and weight of the edges of the whole graph with an end in it.
    fn parts(graph: &SupplyGraph, reduced: &SupplyGraph, node: u32, counted: impl Fn(usize) -> bool) -> Vec<(u32, u64)> {
        let (before, after) = (components(graph), components(reduced));
        let mut parts = Vec::new();
        for part in 0..after.sizes.len() as u32 {
            let members: Vec<u32> = (0..graph.nodes()).filter(|&member| after.of[member as usize] == part).collect();
            if before.of[members[0] as usize] != before.of[node as usize] {
                continue;
            }
            let ends = graph
                .edges()
                .iter()
                .enumerate()
                .filter(|(number, edge)| counted(*number) && (members.contains(&edge.a) || members.contains(&edge.b)));
            parts.push((members.len() as u32, ends.map(|(_, edge)| edge.weight).sum()));
        }
        parts
    }

    proptest! {
        /// Each node and each edge taken out in turn, and components counted.
        #[test]
        fn as_by_taking_each_out(graph in any_graph(14)) {
            let weak = weak_points(&graph);
            let mut points = Vec::new();
            let count = components(&graph).sizes.len();
            for node in 0..graph.nodes() {
                let reduced = without(&graph, Some(node), None);
                if graph.degree(node) == 0 || components(&reduced).sizes.len() <= count + 1 {
                    continue;
                }
                let mut parts = parts(&graph, &reduced, node, |_| true);
                // The node itself stands alone in the reduced graph, with all its edges.
                let own = (1, graph.edges().iter().filter(|edge| edge.a == node || edge.b == node).map(|edge| edge.weight).sum());
                let at = parts.iter().position(|part| *part == own).unwrap();
                parts.remove(at);
                parts.sort_unstable();
                let split = parts.len() as u32;
                parts.pop();
                points.push(ArticulationPoint {
                    node,
                    parts: split,
                    cut_off_nodes: parts.iter().map(|part| part.0).sum(),
                    cut_off_weight: parts.iter().map(|part| part.1).sum(),
                });
            }
            prop_assert_eq!(&weak.articulation_points, &points);
            let mut bridges = Vec::new();
            for number in 0..graph.edges().len() {
                let reduced = without(&graph, None, Some(number));
                if components(&reduced).sizes.len() > count {
                    let sides = parts(&graph, &reduced, graph.edges()[number].a, |other| other != number);
                    let cut = sides.iter().min().unwrap();
                    bridges.push(Bridge { edge: number as u32, cut_off_nodes: cut.0, cut_off_weight: cut.1 });
                }
            }
            prop_assert_eq!(&weak.bridges, &bridges);
        }

        /// As petgraph finds them.
        #[test]
        fn as_petgraph_finds_them(graph in any_graph(40)) {
            let mut other = petgraph::graph::UnGraph::<(), u64>::new_undirected();
            let nodes: Vec<_> = (0..graph.nodes()).map(|_| other.add_node(())).collect();
            for edge in graph.edges() {
                other.add_edge(nodes[edge.a as usize], nodes[edge.b as usize], edge.weight);
            }
            let weak = weak_points(&graph);
            let mut points: Vec<u32> =
                petgraph::algo::articulation_points::articulation_points(&other).into_iter().map(|node| node.index() as u32).collect();
            points.sort_unstable();
            prop_assert_eq!(weak.articulation_points.iter().map(|point| point.node).collect::<Vec<_>>(), points);
            let mut bridges: Vec<u32> = petgraph::algo::bridges(&other).map(|edge| petgraph::visit::EdgeRef::id(&edge).index() as u32).collect();
            bridges.sort_unstable();
            prop_assert_eq!(weak.bridges.iter().map(|bridge| bridge.edge).collect::<Vec<_>>(), bridges);
        }
    }
}
