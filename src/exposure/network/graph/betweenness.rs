//! Betweenness: how often a node lies on the shortest ways between others.
//!
//! For a node v the sum, over all pairs of other nodes, of the share of their shortest paths that pass v, divided by the number
//! of such pairs, (n − 1)(n − 2) / 2: from 0 to 1. Length is the number of edges; pairs that no path joins count nothing.
//!
//! Source: Freeman 1977; Brandes 2001: a search from each node s gives its share δₛ(v) for all v at once; normalised as networkx
//! does. Where that is too much work, only a sample of nodes is searched from (Brandes and Pich 2007), drawn without
//! replacement with a fixed seed from the nodes that have an edge. Then, with 95 % confidence, no node's betweenness is off by more
//! than [`Betweenness::error`]: Hoeffding's inequality for draws without replacement (Serfling 1974) and a union over the nodes
//! with two edges or more (the betweenness of others is 0). δₛ(v) is at most c − 2 where the largest component has c nodes.

use super::SupplyGraph;
use super::components::components;

/// Up to so many nodes all are searched from (EXPOSURE.md §5), …
pub const EXACT_NODES: u32 = 2_000;
/// … unless that looks at more nodes and edge ends than this: about a second.
pub const LOOKS_MOST: u64 = 150_000_000;
/// At least so many are searched from, however large the graph.
pub const SAMPLE_LEAST: u32 = 32;
/// The sample's seed.
pub const SEED: u64 = 0x1eee_2021;
/// Probability that some node's betweenness is off by more than the error.
pub const DOUBT: f64 = 0.05;

/// Betweenness of all nodes.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Betweenness {
    /// Betweenness of each node, 0 to 1.
    pub of: Vec<f64>,
    /// Number of nodes that were searched from.
    pub searched: u32,
    /// By how much any may be off, with 95 % confidence for all at once; `None` where all are exact.
    pub error: Option<f64>,
}

/// Betweenness of a graph's nodes, exact where that is affordable, else from a sample.
///
/// # Complexity
/// O(searched · (nodes + edges)) in time, bounded by [`LOOKS_MOST`] but for [`SAMPLE_LEAST`] searches; O(nodes) beside the graph.
///
/// ```
/// use portolan::exposure::network::graph::{SupplyGraph, betweenness::betweenness};
/// let star = SupplyGraph::new(4, &[(0, 1, 1), (0, 2, 1), (0, 3, 1)]).unwrap();
/// assert_eq!(betweenness(&star).of, [1.0, 0.0, 0.0, 0.0]);
/// ```
pub fn betweenness(graph: &SupplyGraph) -> Betweenness {
    let looks = u64::from(graph.nodes()) + 2 * graph.edges().len() as u64;
    let affordable = u32::try_from(LOOKS_MOST / looks.max(1)).unwrap_or(u32::MAX).clamp(SAMPLE_LEAST, EXACT_NODES);
    sampled(graph, affordable)
}

/// Betweenness from searches from so many nodes; exact where there are no more.
pub fn sampled(graph: &SupplyGraph, searches: u32) -> Betweenness {
    let nodes = graph.nodes();
    let mut found = Betweenness { of: vec![0.0; nodes as usize], searched: 0, error: None };
    // A node without edges lies on no path and begins none.
    let mut starts: Vec<u32> = (0..nodes).filter(|&node| graph.degree(node) > 0).collect();
    if nodes < 3 || starts.is_empty() {
        return found;
    }
    let population = starts.len();
    let pairs = f64::from(nodes - 1) * f64::from(nodes - 2);
    let size = (searches.max(1) as usize).min(population);
    if size < population {
        found.error = Some(error(graph, size, population));
        draw(&mut starts, size);
        starts.sort_unstable();
    }
    let mut search = Search::new(nodes);
    for &start in &starts {
        search.run(graph, start, &mut found.of);
    }
    found.searched = size as u32;
    let scale = population as f64 / size as f64 / pairs;
    for value in &mut found.of {
        *value *= scale;
    }
    found
}

/// By how much any node's betweenness may be off when `size` of `population` nodes are searched from.
fn error(graph: &SupplyGraph, size: usize, population: usize) -> f64 {
    let nodes = f64::from(graph.nodes());
    let between = (0..graph.nodes()).filter(|&node| graph.degree(node) > 1).count().max(1) as f64;
    let parts = components(graph);
    let largest = f64::from(parts.sizes.iter().copied().max().unwrap_or(0));
    let (size, population) = (size as f64, population as f64);
    let left = 1.0 - (size - 1.0) / population;
    let share = population / (nodes - 1.0) * (largest - 2.0).max(0.0) / (nodes - 2.0);
    share * (left * (2.0 * between / DOUBT).ln() / (2.0 * size)).sqrt()
}

/// Leaves `size` of the numbers, drawn without replacement.
fn draw(numbers: &mut Vec<u32>, size: usize) {
    // SplitMix64 (Steele, Lea and Flood 2014).
    let mut state = SEED;
    for at in 0..size.min(numbers.len()) {
        state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut bits = (state ^ (state >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        bits = (bits ^ (bits >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        bits ^= bits >> 31;
        let left = (numbers.len() - at) as u64;
        numbers.swap(at, at + (bits % left) as usize);
    }
    numbers.truncate(size);
}

/// What a search needs, kept from one to the next.
struct Search {
    /// Steps from the start; [`Search::FAR`] for what is not reached.
    steps: Vec<u32>,
    /// Number of shortest paths from the start, over the scale of its level.
    paths: Vec<f64>,
    /// The share of shortest paths to all others that pass.
    passing: Vec<f64>,
    /// Nodes in the order they are reached.
    order: Vec<u32>,
    /// Levels at which the numbers of paths were scaled down.
    scaled: Vec<u32>,
}

impl Search {
    const FAR: u32 = u32::MAX;
    /// Numbers of paths above this are scaled down: a float holds no more than 2¹⁰²³, and chains of parallel ways have more.
    const MANY: f64 = 1e150;

    fn new(nodes: u32) -> Self {
        let nodes = nodes as usize;
        Search {
            steps: vec![Self::FAR; nodes],
            paths: vec![0.0; nodes],
            passing: vec![0.0; nodes],
            order: Vec::with_capacity(nodes),
            scaled: Vec::new(),
        }
    }

    /// Adds to each node the share of shortest paths from `start` that pass it.
    fn run(&mut self, graph: &SupplyGraph, start: u32, sums: &mut [f64]) {
        self.order.clear();
        self.scaled.clear();
        self.order.push(start);
        (self.steps[start as usize], self.paths[start as usize]) = (0, 1.0);
        let (mut begin, mut level) = (0, 0);
        while begin < self.order.len() {
            let end = self.order.len();
            level += 1;
            for at in begin..end {
                let node = self.order[at];
                let paths = self.paths[node as usize];
                for &other in graph.neighbours(node) {
                    let other = other as usize;
                    if self.steps[other] == Self::FAR {
                        self.steps[other] = level;
                        self.paths[other] = 0.0;
                        self.order.push(other as u32);
                    }
                    if self.steps[other] == level {
                        self.paths[other] += paths;
                    }
                }
            }
            self.scale(end, level);
            begin = end;
        }
        // From the furthest back: what passes a node is shared among those a step nearer by their numbers of paths.
        for at in (1..self.order.len()).rev() {
            let node = self.order[at] as usize;
            let (steps, passing) = (self.steps[node], self.passing[node]);
            let scale = if self.scaled.binary_search(&steps).is_ok() { 1.0 / Self::MANY } else { 1.0 };
            let share = (1.0 + passing) / self.paths[node] * scale;
            for &other in graph.neighbours(node as u32) {
                let other = other as usize;
                if self.steps[other] == steps - 1 {
                    self.passing[other] += self.paths[other] * share;
                }
            }
            sums[node] += passing;
        }
        for &node in &self.order {
            (self.steps[node as usize], self.passing[node as usize]) = (Self::FAR, 0.0);
        }
    }

    /// Scales a level's numbers of paths down where they are too many. A number so much smaller than its level's highest
    /// that nothing is left of it stays above 0.
    fn scale(&mut self, begin: usize, level: u32) {
        let nodes = &self.order[begin..];
        if nodes.iter().any(|&node| self.paths[node as usize] > Self::MANY) {
            for &node in nodes {
                let paths = &mut self.paths[node as usize];
                *paths = (*paths / Self::MANY).max(1.0 / Self::MANY);
            }
            self.scaled.push(level);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::published::{florentine_families, karate_club};
    use super::super::tests::any_graph;
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn as_published() {
        let karate = betweenness(&karate_club());
        assert!((karate.of[0] - 0.437_635_281_385_281_46).abs() < 1e-12, "{}", karate.of[0]);
        assert_eq!((karate.searched, karate.error), (34, None));
        let (graph, families) = florentine_families();
        let medici = families.iter().position(|family| *family == "Medici").unwrap();
        let florence = betweenness(&graph);
        assert!((florence.of[medici] - 0.521_978_021_978_022).abs() < 1e-12);
        assert_eq!(florence.of.iter().copied().fold(0.0, f64::max), florence.of[medici]);
    }

    /// Layers of two nodes, each joined to both of the next: 2¹¹⁹⁹ shortest paths from end to end, more than a float holds.
    #[test]
    fn more_paths_than_a_float_holds() {
        let layers = 1_200u32;
        let edges: Vec<(u32, u32, u64)> = (0..layers - 1)
            .flat_map(|layer| [(0, 2), (0, 3), (1, 2), (1, 3)].map(|(a, b)| (2 * layer + a, 2 * layer + b, 1)))
            .collect();
        let chain = |layers: u32, edges: &[(u32, u32, u64)]| sampled(&SupplyGraph::new(2 * layers, edges).unwrap(), u32::MAX);
        let found = chain(layers, &edges);
        let nodes = f64::from(2 * layers);
        for layer in 0..layers {
            // Pairs with an end on either side use both nodes of a layer equally; two nodes of one layer meet by any that
            // both know: four, at the ends two.
            let across = f64::from(2 * layer) * f64::from(2 * (layers - 1 - layer)) / 2.0;
            let met = |of: u32| if of == 0 || of == layers - 1 { 0.5 } else { 0.25 };
            let beside: f64 =
                [layer.checked_sub(1), Some(layer + 1).filter(|&next| next < layers)].into_iter().flatten().map(met).sum();
            let expected = (across + beside) / ((nodes - 1.0) * (nodes - 2.0) / 2.0);
            let value = found.of[2 * layer as usize];
            assert!((value - expected).abs() < 1e-9, "layer {layer}: {value} {expected}");
        }
    }

    #[test]
    fn a_sample_is_within_its_error() {
        // A ring of stars: hubs 0 to 19 with 15 leaves each.
        let ring = (0..20).map(|hub| (hub, (hub + 1) % 20, 1));
        let leaves = (0..300).map(|leaf| (leaf % 20, 20 + leaf, 1));
        let graph = SupplyGraph::new(320, &ring.chain(leaves).collect::<Vec<_>>()).unwrap();
        let exact = betweenness(&graph);
        for searches in [1, 10, 50, 319] {
            let sample = sampled(&graph, searches);
            let error = sample.error.unwrap();
            let worst = exact.of.iter().zip(&sample.of).map(|(one, other)| (one - other).abs()).fold(0.0, f64::max);
            assert!(worst <= error, "{searches}: off by {worst}, said {error}");
            assert_eq!(sample, sampled(&graph, searches), "the same each time");
        }
        assert!(sampled(&graph, 50).error < sampled(&graph, 10).error);
    }

    #[test]
    fn few_nodes_lie_between_none() {
        assert_eq!(betweenness(&SupplyGraph::default()).of, Vec::<f64>::new());
        assert_eq!(betweenness(&SupplyGraph::new(2, &[(0, 1, 1)]).unwrap()).of, [0.0, 0.0]);
        assert_eq!(betweenness(&SupplyGraph::new(4, &[]).unwrap()).of, [0.0; 4]);
    }

    proptest! {
        /// Lengths and numbers of shortest paths of all pairs (Floyd and Warshall), and for each pair and node whether it lies
        /// between.
        #[test]
        fn as_by_all_pairs(graph in any_graph(12)) {
            let nodes = graph.nodes() as usize;
            let mut length = vec![vec![usize::MAX / 4; nodes]; nodes];
            let mut count = vec![vec![0.0f64; nodes]; nodes];
            for node in 0..nodes {
                (length[node][node], count[node][node]) = (0, 1.0);
            }
            for edge in graph.edges() {
                let (a, b) = (edge.a as usize, edge.b as usize);
                (length[a][b], length[b][a]) = (1, 1);
            }
            for via in 0..nodes {
                for from in 0..nodes {
                    for to in 0..nodes {
                        length[from][to] = length[from][to].min(length[from][via] + length[via][to]);
                    }
                }
            }
            // Paths of each length from those one shorter.
            for steps in 1..nodes {
                for from in 0..nodes {
                    for to in (0..nodes).filter(|&to| length[from][to] == steps) {
                        count[from][to] = graph.neighbours(to as u32).iter()
                            .filter(|&&before| length[from][before as usize] == steps - 1)
                            .map(|&before| count[from][before as usize])
                            .sum();
                    }
                }
            }
            let found = betweenness(&graph);
            prop_assert!(found.error.is_none());
            for node in 0..nodes {
                let mut sum = 0.0;
                for from in (0..nodes).filter(|&from| from != node) {
                    for to in (0..from).filter(|&to| to != node && length[from][to] < nodes) {
                        if length[from][node] + length[node][to] == length[from][to] {
                            sum += count[from][node] * count[node][to] / count[from][to];
                        }
                    }
                }
                let pairs = ((nodes.max(3) - 1) * (nodes.max(3) - 2)) as f64 / 2.0;
                prop_assert!((found.of[node] - sum / pairs).abs() < 1e-12, "{} {}", found.of[node], sum / pairs);
            }
        }

        #[test]
        fn samples_stay_within_their_errors(graph in any_graph(30), searches in 1..30u32) {
            let (exact, sample) = (sampled(&graph, u32::MAX), sampled(&graph, searches));
            let error = sample.error.unwrap_or(1e-12);
            prop_assert!(exact.of.iter().zip(&sample.of).all(|(one, other)| (one - other).abs() <= error));
        }
    }
}
