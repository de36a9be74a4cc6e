//! Betweenness: how often a node lies on the shortest ways between others.
//!
//! For a node v the sum, over all pairs of other nodes, of the share of their shortest paths that pass v, divided by the number
//! of such pairs, (n − 1)(n − 2) / 2: from 0 to 1. Length is the number of edges; pairs that no path joins count nothing.
//!
//! Source: Freeman 1977; Brandes 2001: a search from each node s gives its share δₛ(v) for all v at once; normalised as networkx
//! does. What hangs on the rest by single edges (a consignee with one supplier, whole trees) is folded into the node that it
//! hangs on, which then counts for all of it, and what passes there follows from sizes alone (Baglioni et al. 2012). The rest
//! is the *core*, in which every node has two edges or more.
//!
//! Where searching from every node of the core is too much work, those that count for most are searched from, and a sample of
//! the others (Brandes and Pich 2007): nodes of the graph, drawn without replacement with a fixed seed, each searched from where
//! it is folded in. Then, with 95 % confidence, no node's
//! betweenness is off by more than [`Betweenness::error`]: Hoeffding's inequality for draws without replacement (Serfling
//! 1974), with a union over the nodes of the core; δₛ(v) is at most c − 2 where the largest component has c nodes.

use super::components::components;
use super::{SupplyGraph, beginnings};

/// Up to so many nodes all are searched from (EXPOSURE.md §5); of the core, so that the whole graph may have more, …
pub const EXACT_NODES: u32 = 2_000;
/// … unless that looks at more nodes and edge ends than this.
pub const LOOKS_MOST: u64 = 100_000_000;
/// A sample looks at no more than this: large graphs do not fit into the processor's cache, and each look costs more.
pub const SAMPLE_LOOKS_MOST: u64 = 12_000_000;
/// Where the looks allow fewer searches than this, none is made: the error would be as large as any betweenness.
pub const SAMPLE_LEAST: u32 = 16;
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
    /// Number of nodes of the core: as many searches would be exact.
    pub core: u32,
    /// By how much any may be off, with 95 % confidence for all at once; `None` where all are exact.
    pub error: Option<f64>,
}

/// Betweenness of a graph's nodes, exact where that is affordable, else from a sample.
///
/// # Complexity
/// O(nodes + edges) for what is folded, and O(searched · (nodes + edges of the core)), bounded by [`LOOKS_MOST`], or
/// [`SAMPLE_LOOKS_MOST`]; O(nodes + edges of the core) beside the graph.
///
/// ```
/// use portolan::exposure::network::graph::{SupplyGraph, betweenness::betweenness};
/// let star = SupplyGraph::new(4, &[(0, 1, 1), (0, 2, 1), (0, 3, 1)]).unwrap();
/// assert_eq!(betweenness(&star).of, [1.0, 0.0, 0.0, 0.0]);
/// ```
pub fn betweenness(graph: &SupplyGraph) -> Betweenness {
    let core = Core::new(graph);
    let looks = core.weights.len() as u64 + core.neighbours.len() as u64;
    let all = core.weights.len() as u64;
    let affordable = if all <= u64::from(EXACT_NODES) && all * looks <= LOOKS_MOST {
        EXACT_NODES
    } else {
        u32::try_from(SAMPLE_LOOKS_MOST / looks.max(1)).unwrap_or(u32::MAX).min(EXACT_NODES)
    };
    if affordable < SAMPLE_LEAST {
        let of = vec![0.0; graph.nodes() as usize];
        return Betweenness { of, searched: 0, core: core.weights.len() as u32, error: Some(1.0) };
    }
    searched_from(graph, &core, affordable)
}

/// Betweenness from searches from so many nodes; exact where the core has no more.
pub fn sampled(graph: &SupplyGraph, searches: u32) -> Betweenness {
    searched_from(graph, &Core::new(graph), searches)
}

fn searched_from(graph: &SupplyGraph, core: &Core, searches: u32) -> Betweenness {
    let nodes = f64::from(graph.nodes());
    let pairs = (nodes - 1.0) * (nodes - 2.0);
    let starts = Starts::choose(core, searches.max(1) as usize);
    let mut sums = vec![0.0; core.weights.len()];
    let mut search = Search::new(core.weights.len());
    for &(start, weight) in &starts.list {
        search.run(core, start, weight, &mut sums);
    }
    let mut of = core.folded.clone();
    for (&node, sum) in core.nodes.iter().zip(&sums) {
        of[node as usize] += sum;
    }
    for value in &mut of {
        *value = if pairs > 0.0 { *value / pairs } else { 0.0 };
    }
    let error = starts.error.map(|error| (error * (f64::from(core.largest) - 2.0).max(0.0) / pairs.max(1.0)).min(1.0));
    Betweenness { of, searched: starts.list.len() as u32, core: core.weights.len() as u32, error }
}

/// What is left of a graph when all that hangs by single edges is folded in, again and again.
struct Core {
    /// The core's nodes, numbered anew in the order of a breadth-first search, so that neighbours lie near in memory; those
    /// alone in a core are left out.
    nodes: Vec<u32>,
    /// How many nodes of the graph each stands for.
    weights: Vec<f64>,
    begins: Vec<u32>,
    neighbours: Vec<u32>,
    /// Of each node of the graph the ordered pairs that pass it because one of them hangs on it.
    folded: Vec<f64>,
    /// Number of nodes of the largest component.
    largest: u32,
}

impl Core {
    fn new(graph: &SupplyGraph) -> Self {
        let nodes = graph.nodes();
        let parts = components(graph);
        // What hangs on each node: how many nodes, and the sum of the squares of what hangs by each edge.
        let (mut hanging, mut squares) = (vec![0u32; nodes as usize], vec![0.0f64; nodes as usize]);
        let mut degrees: Vec<u32> = (0..nodes).map(|node| graph.degree(node) as u32).collect();
        let mut leaves: Vec<u32> = (0..nodes).filter(|&node| degrees[node as usize] == 1).collect();
        while let Some(leaf) = leaves.pop() {
            if degrees[leaf as usize] != 1 {
                // The last of a tree: all else hangs on it.
                continue;
            }
            degrees[leaf as usize] = 0;
            let Some(&stem) = graph.neighbours(leaf).iter().find(|&&node| degrees[node as usize] > 0) else { continue };
            let size = hanging[leaf as usize] + 1;
            hanging[stem as usize] += size;
            squares[stem as usize] += f64::from(size).powi(2);
            degrees[stem as usize] -= 1;
            if degrees[stem as usize] == 1 {
                leaves.push(stem);
            }
        }
        let folded = (0..nodes as usize).map(|node| {
            let (hang, all) = (f64::from(hanging[node]), f64::from(parts.sizes[parts.of[node] as usize]));
            // From one that hangs here to one that hangs here by another edge, and to all others and back.
            hang * hang - squares[node] + 2.0 * hang * (all - 1.0 - hang)
        });
        let folded = folded.collect();
        let (order, place) = breadth_first(graph, &degrees);
        let rows = || order.iter().flat_map(|&node| graph.neighbours(node).iter().map(move |&other| (node, other)));
        let kept = rows().filter(|&(_, other)| degrees[other as usize] > 0);
        let begins = beginnings(order.len(), kept.clone().map(|(node, _)| place[node as usize]));
        let neighbours = kept.map(|(_, other)| place[other as usize]).collect();
        let weights = order.iter().map(|&node| f64::from(hanging[node as usize] + 1)).collect();
        let largest = parts.sizes.iter().copied().max().unwrap_or(0);
        Core { nodes: order, weights, begins, neighbours, folded, largest }
    }

    #[inline]
    fn row(&self, node: u32) -> &[u32] {
        &self.neighbours[self.begins[node as usize] as usize..self.begins[node as usize + 1] as usize]
    }
}

/// The nodes that still have edges in the order of a breadth-first search, and the place of each.
fn breadth_first(graph: &SupplyGraph, degrees: &[u32]) -> (Vec<u32>, Vec<u32>) {
    let mut order: Vec<u32> = Vec::new();
    let mut place = vec![u32::MAX; degrees.len()];
    let mut seen = 0;
    for start in 0..graph.nodes() {
        let mut reach = |node: u32, order: &mut Vec<u32>| {
            if degrees[node as usize] > 0 && place[node as usize] == u32::MAX {
                place[node as usize] = order.len() as u32;
                order.push(node);
            }
        };
        reach(start, &mut order);
        while let Some(&node) = order.get(seen) {
            seen += 1;
            for &other in graph.neighbours(node) {
                reach(other, &mut order);
            }
        }
    }
    (order, place)
}

/// The nodes to search from.
struct Starts {
    /// Each with the number of nodes of the graph that it stands for.
    list: Vec<(u32, f64)>,
    /// By how much a sum may be off, for a δₛ(v) of at most 1; `None` where all are searched from.
    error: Option<f64>,
}

impl Starts {
    fn choose(core: &Core, size: usize) -> Self {
        let weight = |node: u32| core.weights[node as usize];
        let mut order: Vec<u32> = (0..core.weights.len() as u32).collect();
        if order.len() <= size {
            return Starts { list: order.iter().map(|&node| (node, weight(node))).collect(), error: None };
        }
        // Those that count for most in any case, so many as makes the error least.
        order.sort_unstable_by(|&a, &b| weight(b).total_cmp(&weight(a)).then(a.cmp(&b)));
        let all: f64 = core.weights.iter().sum();
        let doubt = (2.0 * order.len() as f64 / DOUBT).ln();
        let (mut certain, mut light, mut least) = (0, all, f64::INFINITY);
        let mut left = all;
        for (number, &node) in order.iter().enumerate().take(size) {
            let drawn = (size - number) as f64;
            let error = left * ((1.0 - (drawn - 1.0) / left) * doubt / (2.0 * drawn)).max(0.0).sqrt();
            if error < least {
                (certain, light, least) = (number, left, error);
            }
            left -= weight(node);
        }
        let (heavy, others) = order.split_at(certain);
        let mut list: Vec<(u32, f64)> = heavy.iter().map(|&node| (node, weight(node))).collect();
        // Of the others, nodes of the graph are drawn: a node of the core as often as nodes hang on it.
        let each = light / (size - certain) as f64;
        let mut drawn = draw(light as u64, size - certain).into_iter().peekable();
        let mut passed = 0.0;
        for &node in others {
            passed += weight(node);
            let mut times = 0.0;
            while drawn.next_if(|&number| (number as f64) < passed).is_some() {
                times += 1.0;
            }
            if times > 0.0 {
                list.push((node, each * times));
            }
        }
        Starts { list, error: Some(least) }
    }
}

/// So many different numbers below a bound, ascending; the same each time.
fn draw(below: u64, size: usize) -> Vec<u64> {
    // SplitMix64 (Steele, Lea and Flood 2014).
    let mut state = SEED;
    let mut drawn: Vec<u64> = Vec::with_capacity(size);
    while drawn.len() < size && (drawn.len() as u64) < below {
        while drawn.len() < size {
            state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
            let mut bits = (state ^ (state >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
            bits = (bits ^ (bits >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
            drawn.push((bits ^ (bits >> 31)) % below);
        }
        drawn.sort_unstable();
        drawn.dedup();
    }
    drawn
}

/// What a search knows of a node: together, since they are looked at together.
#[derive(Copy, Clone)]
struct Seen {
    /// Number of shortest paths from the start, over the scale of its level.
    paths: f64,
    /// The share of shortest paths to all others that pass.
    passing: f64,
    /// Steps from the start.
    steps: u32,
}

const UNSEEN: Seen = Seen { paths: 0.0, passing: 0.0, steps: u32::MAX };

/// A search, whose room is kept from one to the next.
struct Search {
    seen: Vec<Seen>,
    /// Nodes in the order they are reached.
    order: Vec<u32>,
    /// Levels at which the numbers of paths were scaled down.
    scaled: Vec<u32>,
}

impl Search {
    /// Numbers of paths above this are scaled down: a float holds no more than 2¹⁰²³, and chains of parallel ways have more.
    const MANY: f64 = 1e150;

    fn new(nodes: usize) -> Self {
        Search { seen: vec![UNSEEN; nodes], order: Vec::with_capacity(nodes), scaled: Vec::new() }
    }

    /// Adds to each node the share of shortest paths from `start` that pass it, times `weight`.
    fn run(&mut self, core: &Core, start: u32, weight: f64, sums: &mut [f64]) {
        self.order.clear();
        self.scaled.clear();
        self.order.push(start);
        self.seen[start as usize] = Seen { paths: 1.0, passing: 0.0, steps: 0 };
        let (mut begin, mut level) = (0, 0);
        while begin < self.order.len() {
            let end = self.order.len();
            level += 1;
            for at in begin..end {
                let node = self.order[at];
                let paths = self.seen[node as usize].paths;
                for &other in core.row(node) {
                    let seen = &mut self.seen[other as usize];
                    if seen.steps == UNSEEN.steps {
                        seen.steps = level;
                        self.order.push(other);
                    }
                    if seen.steps == level {
                        seen.paths += paths;
                    }
                }
            }
            self.scale(end, level);
            begin = end;
        }
        // From the furthest back: what passes a node, or ends there, is shared among those a step nearer by their numbers of
        // paths.
        for at in (1..self.order.len()).rev() {
            let node = self.order[at];
            let Seen { paths, passing, steps } = self.seen[node as usize];
            let scale = if self.scaled.binary_search(&steps).is_ok() { 1.0 / Self::MANY } else { 1.0 };
            let share = (core.weights[node as usize] + passing) / paths * scale;
            for &other in core.row(node) {
                let nearer = &mut self.seen[other as usize];
                if nearer.steps == steps - 1 {
                    nearer.passing += nearer.paths * share;
                }
            }
            sums[node as usize] += weight * passing;
        }
        for &node in &self.order {
            self.seen[node as usize] = UNSEEN;
        }
    }

    /// Scales a level's numbers of paths down where they are too many. A number so much smaller than its level's highest
    /// that nothing is left of it stays above 0.
    fn scale(&mut self, begin: usize, level: u32) {
        let nodes = &self.order[begin..];
        if nodes.iter().any(|&node| self.seen[node as usize].paths > Self::MANY) {
            for &node in nodes {
                let paths = &mut self.seen[node as usize].paths;
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
        assert_eq!((karate.searched, karate.core, karate.error), (33, 33, None), "member 11 hangs on 0");
        let (graph, families) = florentine_families();
        let medici = families.iter().position(|family| *family == "Medici").unwrap();
        let florence = betweenness(&graph);
        assert!((florence.of[medici] - 0.521_978_021_978_022).abs() < 1e-12);
        assert_eq!(florence.of.iter().copied().fold(0.0, f64::max), florence.of[medici]);
    }

    /// Layers of two nodes, each joined to both of the next: 2¹⁰²⁸ shortest paths from end to end, more than a float holds.
    #[test]
    fn more_paths_than_a_float_holds() {
        let layers = 1_030u32;
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
        // A ring of 300, every tenth with a chord across and with leaves, the more the further on.
        let ring = (0..300).map(|node| (node, (node + 1) % 300, 1));
        let chords = (0..300).step_by(10).map(|node| (node, (node + 137) % 300, 1));
        let leaves = (0..2_000u32).map(|leaf| (leaf.isqrt() / 2 * 10 % 300, 300 + leaf, 1));
        let graph = SupplyGraph::new(2_300, &ring.chain(chords).chain(leaves).collect::<Vec<_>>()).unwrap();
        let exact = betweenness(&graph);
        assert_eq!((exact.core, exact.searched, exact.error), (300, 300, None));
        let mut errors = Vec::new();
        for searches in [1, 10, 50, 150, 299] {
            let sample = sampled(&graph, searches);
            let error = sample.error.unwrap();
            let worst = exact.of.iter().zip(&sample.of).map(|(one, other)| (one - other).abs()).fold(0.0, f64::max);
            assert!(worst <= error, "{searches}: off by {worst}, said {error}");
            assert_eq!(sample, sampled(&graph, searches), "the same each time");
            errors.push(error);
        }
        assert!(errors.is_sorted_by(|one, next| one > next), "{errors:?}");
        assert!(errors[2] < 0.2, "the heavy ones are searched from: {errors:?}");
    }

    #[test]
    fn trees_need_no_search() {
        let edges: Vec<(u32, u32, u64)> = (1..5_000).map(|node| (node, (node - 1) / 2, 1)).collect();
        let found = betweenness(&SupplyGraph::new(5_000, &edges).unwrap());
        assert_eq!((found.searched, found.core, found.error), (0, 0, None));
        // Below the root are 2,952 nodes on the left (11 full levels and 905 of the twelfth) and 2,047 on the right.
        let expected = 2_952.0 * 2_047.0 / (4_999.0 * 4_998.0 / 2.0);
        assert!((found.of[0] - expected).abs() < 1e-12, "{}", found.of[0]);
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
