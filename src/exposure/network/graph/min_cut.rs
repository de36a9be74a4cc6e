//! Minimum cut: the least that must be lost so that nothing runs any more from some nodes to others.
//!
//! A cut *by edges* is a set of edges without which no way leads from any source to any sink; of all cuts the one whose edges
//! can carry least together. A cut *by nodes* is the same with nodes, sources and sinks excepted. By the theorem of Ford and
//! Fulkerson (1956) the least capacity of a cut is the most that can flow. Of several least cuts the one nearest to the sources
//! is named: it is the same whatever flow is found.
//!
//! Source: Dinic 1970, with each edge open both ways; a node is an arc from its entry to its exit. Searched without recursion.

use super::{SupplyGraph, beginnings};

/// Why there is no cut to name.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum NoCut {
    /// No source or no sink is a node of the graph.
    NoEnds,
    /// A node is both a source and a sink.
    SourceIsSink,
    /// A source and a sink are neighbours, so that no other node stands between them.
    Neighbours,
    /// Capacities add up to more than 2⁶².
    TooHeavy,
}

/// Edges to lose.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct EdgeCut {
    /// What the edges can carry together; 0 where nothing runs to begin with.
    pub capacity: u64,
    /// The edges' numbers in [`SupplyGraph::edges`], ascending.
    pub edges: Vec<u32>,
}

/// Nodes to lose.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct NodeCut {
    /// What the nodes can carry together; 0 where nothing runs to begin with.
    pub capacity: u64,
    /// The nodes, ascending.
    pub nodes: Vec<u32>,
}

/// The least cut by edges, each of which can carry its weight.
///
/// # Complexity
/// O(nodes² · edges) at worst, far less on networks of trade; O(nodes + edges) beside the graph.
///
/// ```
/// use portolan::exposure::network::graph::{SupplyGraph, min_cut::edge_cut};
/// let graph = SupplyGraph::new(4, &[(0, 1, 5), (0, 2, 4), (1, 3, 3), (2, 3, 9)]).unwrap();
/// let cut = edge_cut(&graph, &[0], &[3]).unwrap();
/// assert_eq!((cut.capacity, cut.edges), (7, vec![1, 2]));
/// ```
pub fn edge_cut(graph: &SupplyGraph, sources: &[u32], sinks: &[u32]) -> Result<EdgeCut, NoCut> {
    let ends = Ends::new(graph.nodes(), sources, sinks)?;
    let infinite = infinite(graph.edges().iter().map(|edge| edge.weight))?;
    let (source, sink) = (graph.nodes(), graph.nodes() + 1);
    let mut network = Network::with_room(graph.edges().len() + ends.count());
    for edge in graph.edges() {
        network.join(edge.a, edge.b, edge.weight, edge.weight);
    }
    for (node, end) in (0..).zip(&ends.of) {
        match end {
            End::Source => network.join(source, node, infinite, 0),
            End::Sink => network.join(node, sink, infinite, 0),
            End::Neither => {}
        }
    }
    let (capacity, near) = network.flow(source, sink);
    let crosses = |&number: &u32| {
        let edge = graph.edges()[number as usize];
        edge.weight > 0 && near[edge.a as usize] != near[edge.b as usize]
    };
    Ok(EdgeCut { capacity, edges: (0..graph.edges().len() as u32).filter(crosses).collect() })
}

/// The least cut by nodes other than sources and sinks, where a node can carry what `capacity` says of it (1 for the least
/// number of nodes). A capacity of 0 counts as a node that carries nothing: it is never named.
///
/// # Complexity
/// As [`edge_cut`]; where each capacity is 1, O(edges · √nodes) (Even and Tarjan 1975).
pub fn node_cut(graph: &SupplyGraph, sources: &[u32], sinks: &[u32], capacity: &dyn Fn(u32) -> u64) -> Result<NodeCut, NoCut> {
    let ends = Ends::new(graph.nodes(), sources, sinks)?;
    let end = |node: u32| ends.of[node as usize];
    let meet = |a: End, b: End| (a, b) == (End::Source, End::Sink) || (a, b) == (End::Sink, End::Source);
    if graph.edges().iter().any(|edge| meet(end(edge.a), end(edge.b))) {
        return Err(NoCut::Neighbours);
    }
    let inner = (0..graph.nodes()).filter(|&node| end(node) == End::Neither);
    let infinite = infinite(inner.map(capacity))?;
    let (entry, exit) = (|node: u32| 2 * node, |node: u32| 2 * node + 1);
    let (source, sink) = (2 * graph.nodes(), 2 * graph.nodes() + 1);
    let mut network = Network::with_room(2 * graph.edges().len() + graph.nodes() as usize + ends.count());
    for node in 0..graph.nodes() {
        let carries = if end(node) == End::Neither { capacity(node) } else { infinite };
        network.join(entry(node), exit(node), carries, 0);
        match end(node) {
            End::Source => network.join(source, entry(node), infinite, 0),
            End::Sink => network.join(exit(node), sink, infinite, 0),
            End::Neither => {}
        }
    }
    for edge in graph.edges() {
        network.join(exit(edge.a), entry(edge.b), infinite, 0);
        network.join(exit(edge.b), entry(edge.a), infinite, 0);
    }
    let (flow, near) = network.flow(source, sink);
    let crosses = |&node: &u32| near[entry(node) as usize] && !near[exit(node) as usize] && capacity(node) > 0;
    Ok(NodeCut { capacity: flow, nodes: (0..graph.nodes()).filter(crosses).collect() })
}

/// What a node is to a cut.
#[derive(Copy, Clone, PartialEq, Eq)]
enum End {
    Neither,
    Source,
    Sink,
}

struct Ends {
    of: Vec<End>,
}

impl Ends {
    fn new(nodes: u32, sources: &[u32], sinks: &[u32]) -> Result<Self, NoCut> {
        let mut of = vec![End::Neither; nodes as usize];
        let (mut begins, mut ends) = (false, false);
        for &node in sources {
            if let Some(end) = of.get_mut(node as usize) {
                (*end, begins) = (End::Source, true);
            }
        }
        for &node in sinks {
            match of.get_mut(node as usize) {
                Some(End::Source) => return Err(NoCut::SourceIsSink),
                Some(end) => (*end, ends) = (End::Sink, true),
                None => {}
            }
        }
        if begins && ends { Ok(Ends { of }) } else { Err(NoCut::NoEnds) }
    }

    fn count(&self) -> usize {
        self.of.iter().filter(|&&end| end != End::Neither).count()
    }
}

/// More than everything together can carry.
fn infinite(capacities: impl Iterator<Item = u64>) -> Result<u64, NoCut> {
    const MOST: u64 = 1 << 62;
    let sum = capacities.fold(0u64, u64::saturating_add);
    if sum < MOST { Ok(sum + 1) } else { Err(NoCut::TooHeavy) }
}

/// Arcs in pairs, there and back: arc `e` and arc `e ^ 1` join the same two nodes.
struct Network {
    to: Vec<u32>,
    /// What can still flow through each arc.
    left: Vec<u64>,
}

impl Network {
    const UNREACHED: u32 = u32::MAX;

    fn with_room(joins: usize) -> Self {
        Network { to: Vec::with_capacity(2 * joins), left: Vec::with_capacity(2 * joins) }
    }

    fn join(&mut self, from: u32, to: u32, there: u64, back: u64) {
        self.to.extend([to, from]);
        self.left.extend([there, back]);
    }

    /// The most that flows from `source` to `sink`, the node with the highest number, and which nodes could still be reached.
    fn flow(mut self, source: u32, sink: u32) -> (u64, Vec<bool>) {
        let nodes = sink as usize + 1;
        // An arc begins where its twin ends.
        let begins = beginnings(nodes, (0..self.to.len()).map(|arc| self.to[arc ^ 1]));
        let mut next = begins.clone();
        let mut arcs = vec![0u32; self.to.len()];
        for arc in 0..self.to.len() {
            let place = &mut next[self.to[arc ^ 1] as usize];
            arcs[*place as usize] = arc as u32;
            *place += 1;
        }
        let mut levels = vec![Self::UNREACHED; nodes];
        let mut queue = Vec::with_capacity(nodes);
        let mut path = Vec::new();
        let mut flow = 0;
        while self.level(&begins, &arcs, source, sink, &mut levels, &mut queue) {
            next.copy_from_slice(&begins);
            flow += self.block(&begins, &arcs, (source, sink), &mut levels, &mut next, &mut path);
        }
        (flow, levels.iter().map(|&level| level != Self::UNREACHED).collect())
    }

    /// Steps from the source along arcs that can still carry; whether the sink is reached.
    fn level(&self, begins: &[u32], arcs: &[u32], source: u32, sink: u32, levels: &mut [u32], queue: &mut Vec<u32>) -> bool {
        levels.fill(Self::UNREACHED);
        levels[source as usize] = 0;
        queue.clear();
        queue.push(source);
        let mut seen = 0;
        while let Some(&node) = queue.get(seen) {
            seen += 1;
            for &arc in &arcs[begins[node as usize] as usize..begins[node as usize + 1] as usize] {
                let to = self.to[arc as usize];
                if self.left[arc as usize] > 0 && levels[to as usize] == Self::UNREACHED {
                    levels[to as usize] = levels[node as usize] + 1;
                    if to == sink {
                        return true;
                    }
                    queue.push(to);
                }
            }
        }
        false
    }

    /// Sends what can be sent along ways that go up one level with each arc; how much.
    fn block(
        &mut self,
        begins: &[u32],
        arcs: &[u32],
        (source, sink): (u32, u32),
        levels: &mut [u32],
        next: &mut [u32],
        path: &mut Vec<u32>,
    ) -> u64 {
        let mut sent = 0;
        let mut node = source;
        path.clear();
        loop {
            if node == sink {
                let most = path.iter().map(|&arc| self.left[arc as usize]).min().unwrap_or(0);
                sent += most;
                for &arc in path.iter() {
                    self.left[arc as usize] -= most;
                    self.left[arc as usize ^ 1] += most;
                }
                // Back to before the first arc that is full now.
                let full = path.iter().position(|&arc| self.left[arc as usize] == 0).unwrap_or(0);
                node = path.get(full).map_or(source, |&arc| self.to[arc as usize ^ 1]);
                path.truncate(full);
                continue;
            }
            let place = next[node as usize];
            if place < begins[node as usize + 1] {
                let arc = arcs[place as usize];
                let to = self.to[arc as usize];
                if self.left[arc as usize] > 0 && levels[to as usize] == levels[node as usize] + 1 {
                    path.push(arc);
                    node = to;
                } else {
                    next[node as usize] += 1;
                }
                continue;
            }
            // A dead end.
            let Some(arc) = path.pop() else { return sent };
            node = self.to[arc as usize ^ 1];
            next[node as usize] += 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::published::{florentine_families, karate_club};
    use super::super::tests::any_graph;
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    #[test]
    fn the_club_split_between_its_two_heads() {
        // Zachary's own result: a least cut between the instructor (0) and the officer (33), each tie of weight 1, is of 10.
        let club = karate_club();
        assert_eq!(edge_cut(&club, &[0], &[33]).unwrap().capacity, 10);
        let (florence, families) = florentine_families();
        let at = |name: &str| families.iter().position(|family| *family == name).unwrap() as u32;
        let cut = node_cut(&florence, &[at("Pazzi")], &[at("Strozzi")], &|_| 1).unwrap();
        assert_eq!((cut.capacity, cut.nodes), (1, vec![at("Salviati")]));
        assert_eq!(node_cut(&florence, &[at("Pazzi")], &[at("Salviati")], &|_| 1), Err(NoCut::Neighbours));
    }

    #[test]
    fn no_cut_is_said_to_be_none() {
        let graph = SupplyGraph::new(4, &[(0, 1, 1), (2, 3, u64::MAX)]).unwrap();
        assert_eq!(edge_cut(&graph, &[0], &[0]), Err(NoCut::SourceIsSink));
        assert_eq!(edge_cut(&graph, &[], &[1]), Err(NoCut::NoEnds));
        assert_eq!(edge_cut(&graph, &[0], &[9]), Err(NoCut::NoEnds));
        assert_eq!(edge_cut(&graph, &[0], &[1]), Err(NoCut::TooHeavy));
        assert_eq!(node_cut(&graph, &[0], &[3], &|_| 1), Ok(NodeCut::default()));
    }

    /// Whether no sink is reached from a source over what is kept.
    fn severed(graph: &SupplyGraph, sources: &[u32], sinks: &[u32], edges: &BTreeSet<u32>, nodes: &BTreeSet<u32>) -> bool {
        let mut reached: BTreeSet<u32> = sources.iter().copied().collect();
        loop {
            let before = reached.len();
            for (number, edge) in (0..).zip(graph.edges()) {
                let open = !edges.contains(&number) && !nodes.contains(&edge.a) && !nodes.contains(&edge.b) && edge.weight > 0;
                if open && (reached.contains(&edge.a) || reached.contains(&edge.b)) {
                    reached.extend([edge.a, edge.b]);
                }
            }
            if reached.len() == before {
                return sinks.iter().all(|sink| !reached.contains(sink));
            }
        }
    }

    /// A graph whose first node, and perhaps its second, is a source, and whose last a sink.
    fn with_ends() -> impl Strategy<Value = (SupplyGraph, Vec<u32>, Vec<u32>)> {
        (any_graph(9), 1..3u32).prop_filter_map("two ends", |(graph, sources)| {
            let last = graph.nodes() - 1;
            (last >= sources).then(|| (graph, (0..sources).collect(), vec![last]))
        })
    }

    proptest! {
        /// Every side that holds the sources and no sink, one by one.
        #[test]
        fn edges_as_by_every_side((graph, sources, sinks) in with_ends()) {
            let cut = edge_cut(&graph, &sources, &sinks).unwrap();
            let least = (0u32..1 << graph.nodes())
                .filter(|side| sources.iter().all(|node| side >> node & 1 == 1) && sinks.iter().all(|node| side >> node & 1 == 0))
                .map(|side| graph.edges().iter().filter(|edge| (side >> edge.a ^ side >> edge.b) & 1 == 1).map(|edge| edge.weight).sum::<u64>())
                .min();
            prop_assert_eq!(Some(cut.capacity), least);
            prop_assert_eq!(cut.edges.iter().map(|&edge| graph.edges()[edge as usize].weight).sum::<u64>(), cut.capacity);
            prop_assert!(severed(&graph, &sources, &sinks, &cut.edges.into_iter().collect(), &BTreeSet::new()));
        }

        /// Every set of nodes that severs, one by one.
        #[test]
        fn nodes_as_by_every_set((graph, sources, sinks) in with_ends()) {
            // Without edges of no weight, which node cuts do not look at.
            let edges: Vec<_> = graph.edges().iter().map(|edge| (edge.a, edge.b, 1)).collect();
            let graph = SupplyGraph::new(graph.nodes(), &edges).unwrap();
            let capacity = |node: u32| u64::from(node % 4);
            let sets = (0u32..1 << graph.nodes()).map(|set| (0..graph.nodes()).filter(|node| set >> node & 1 == 1).collect::<BTreeSet<u32>>());
            let least = sets
                .filter(|set| sources.iter().chain(&sinks).all(|end| !set.contains(end)))
                .filter(|set| severed(&graph, &sources, &sinks, &BTreeSet::new(), set))
                .map(|set| set.into_iter().map(capacity).sum::<u64>())
                .min();
            match node_cut(&graph, &sources, &sinks, &capacity) {
                Ok(cut) => {
                    prop_assert_eq!(Some(cut.capacity), least);
                    prop_assert_eq!(cut.nodes.iter().map(|&node| capacity(node)).sum::<u64>(), cut.capacity);
                    let nothing = (0..graph.nodes()).filter(|&node| capacity(node) == 0 && !sources.contains(&node) && !sinks.contains(&node));
                    let lost = cut.nodes.into_iter().chain(nothing).collect();
                    prop_assert!(severed(&graph, &sources, &sinks, &BTreeSet::new(), &lost));
                }
                Err(why) => prop_assert_eq!((why, least), (NoCut::Neighbours, None)),
            }
        }

        /// As much as petgraph lets flow.
        #[test]
        fn flows_as_petgraphs(graph in any_graph(40)) {
            if graph.nodes() < 2 { return Ok(()) }
            let mut other = petgraph::Graph::<(), u64>::new();
            let nodes: Vec<_> = (0..graph.nodes()).map(|_| other.add_node(())).collect();
            for edge in graph.edges() {
                other.add_edge(nodes[edge.a as usize], nodes[edge.b as usize], edge.weight);
                other.add_edge(nodes[edge.b as usize], nodes[edge.a as usize], edge.weight);
            }
            let last = graph.nodes() - 1;
            let (flow, _) = petgraph::algo::dinics(&other, nodes[0], nodes[last as usize]);
            prop_assert_eq!(edge_cut(&graph, &[0], &[last]).unwrap().capacity, flow);
        }
    }
}
