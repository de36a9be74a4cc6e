//! What fails if one node is lost: a source, or a place or operator on the way.
//!
//! A *flow* is an amount of a product that goes from a source over hubs to a destination in a month. Its *way* is the source and
//! the hubs in their order. A *delivery* is a product to a destination; the ways seen for it in the file are its alternatives. A
//! node is lost as a source and as a hub; a node that is only where flows end leaves them as they are. Once a node is lost:
//!
//! - *touched* is the amount of all flows whose way holds it;
//! - *cut off* is the amount of deliveries all of whose ways hold it, and *products cut off* are those of which no flow in the
//!   whole file avoids it. Such a product loses its only source if the node is the source of each of its ways; else its only
//!   hub, if it is a hub on each; else its only route (here the source, there a hub);
//! - *with substitution* the touched amount of a delivery in a month moves to its ways that avoid the node, each up to the
//!   highest amount seen on it in any one month, less what it carries in that month already. What finds no room is *lost*.
//!   In a file of one month nothing has room.
//!
//! Each way has its own room, as seen. A hub has no bound of its own, which understates what fails; a product moves to no way
//! that it was never seen on, which overstates it. Source: stated by this project (EXPOSURE.md §5).
//!
//! The room that avoids a node follows from sums without looking at the other ways: (highest of all ways − highest of those
//! touched) − (carried by all in the month − carried by those touched). So a node costs only what it touches.

use super::{NODES_MOST, TooLarge};
use rustc_hash::FxHashMap;

/// An amount of a product that goes to a destination in a month.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub struct Flow {
    /// The product: any number.
    pub product: u32,
    /// Where it goes: any number that tells destinations apart.
    pub destination: u32,
    /// Its way, as [`Ways`] numbers it.
    pub way: u32,
    /// The month: numbers from 0; room is taken for all up to the highest.
    pub month: u32,
    /// How much: shipments, grams, cents of one currency.
    pub amount: u64,
}

impl Flow {
    /// Flows of one way stand together, ways by delivery, deliveries by product.
    fn order(&self) -> u128 {
        // One number is compared without a branch.
        [self.product, self.destination, self.way, self.month].iter().fold(0, |order, &part| order << 32 | u128::from(part))
    }
}

/// Products of which no flow avoids a node.
#[derive(Copy, Clone, PartialEq, Eq, Debug, Default)]
pub struct ProductsCut {
    /// The node is the source of each of their ways.
    pub only_source: u32,
    /// It is a hub on each.
    pub only_hub: u32,
    /// It is the source of some and a hub on the others.
    pub only_route: u32,
}

impl ProductsCut {
    /// All of them.
    pub fn all(self) -> u32 {
        self.only_source + self.only_hub + self.only_route
    }
}

/// What fails if a node is lost.
#[derive(Copy, Clone, PartialEq, Eq, Debug, Default)]
pub struct Failure {
    /// The node.
    pub node: u32,
    /// Amount of the flows whose way holds it.
    pub touched: u64,
    /// Number of products with such a flow.
    pub products_touched: u32,
    /// Amount of the deliveries all of whose ways hold it.
    pub cut_off: u64,
    /// Products of which no flow avoids it.
    pub products_cut: ProductsCut,
    /// What of the touched amount finds no room on other ways.
    pub lost: u64,
    /// Number of products of which something is lost.
    pub products_short: u32,
}

impl Failure {
    /// Adds what fails of other products without the same node.
    pub fn add(&mut self, other: Failure) {
        self.touched = self.touched.saturating_add(other.touched);
        self.products_touched += other.products_touched;
        self.cut_off = self.cut_off.saturating_add(other.cut_off);
        self.products_cut.only_source += other.products_cut.only_source;
        self.products_cut.only_hub += other.products_cut.only_hub;
        self.products_cut.only_route += other.products_cut.only_route;
        self.lost = self.lost.saturating_add(other.lost);
        self.products_short += other.products_short;
    }

    /// Puts those first without which most is lost; of equals those that touch more, then the lower number.
    pub fn worst_first(failures: &mut [Failure]) {
        failures.sort_unstable_by(|a, b| (b.lost, b.touched, a.node).cmp(&(a.lost, a.touched, b.node)));
    }
}

/// Ways, each a source and the hubs behind it in their order: a tree of their steps.
#[derive(Default)]
pub struct Ways {
    /// The end of a way so far, with one node more.
    known: FxHashMap<u64, u32>,
    /// Of each step the step before, and the node.
    steps: Vec<(u32, u32)>,
    /// One more than the highest node.
    nodes: u32,
}

/// A number for each node of the flows at hand; [`NONE`] between one [`Ways::lay_out`] and the next.
#[derive(Default)]
pub struct Local(Vec<u32>);

/// Not numbered.
const NONE: u32 = u32::MAX;

impl Ways {
    /// The number of a way. O(hubs) expected.
    pub fn number(&mut self, source: u32, hubs: &[u32]) -> u32 {
        let mut step = NONE;
        for node in std::iter::once(source).chain(hubs.iter().copied()) {
            step = *self.known.entry(u64::from(step) << 32 | u64::from(node)).or_insert_with(|| {
                self.steps.push((step, node));
                self.nodes = self.nodes.max(node.saturating_add(1));
                self.steps.len() as u32 - 1
            });
        }
        step
    }

    /// Gives back the room that numbering takes, once all ways are numbered.
    pub fn close(&mut self) {
        self.known = FxHashMap::default();
    }

    /// Of each way which of some nodes it holds: bit *i* for the *i*th of them. At most 32 are looked at.
    pub fn holding(&self, nodes: &[u32]) -> Vec<u32> {
        let mut held: Vec<u32> = Vec::with_capacity(self.steps.len());
        for &(before, node) in &self.steps {
            let own = nodes.iter().take(32).position(|&other| other == node).map_or(0, |at| 1 << at);
            held.push(own | held.get(before as usize).copied().unwrap_or(0));
        }
        held
    }

    /// Lays flows out for [`Supply::without`]; they are put in order. `Err` where a node on a way is not below [`NODES_MOST`].
    ///
    /// # Complexity
    /// O(flows · (log flows + hubs)), and once for each `local` O(nodes).
    pub fn lay_out(&self, flows: &mut [Flow], local: &mut Local) -> Result<Supply, TooLarge> {
        if self.nodes > NODES_MOST {
            return Err(TooLarge);
        }
        local.0.resize(self.nodes as usize, NONE);
        flows.sort_unstable_by_key(Flow::order);
        Ok(Supply::new(self, flows, local))
    }
}

/// The nodes of a way, the last first.
fn back(steps: &[(u32, u32)], way: u32) -> impl Iterator<Item = (u32, As)> {
    let mut step = way;
    std::iter::from_fn(move || {
        let &(before, node) = steps.get(step as usize)?;
        step = before;
        Some((node, if before == NONE { As::Source } else { As::Hub }))
    })
}

/// One way of a delivery.
#[derive(Copy, Clone)]
struct Way {
    delivery: u32,
    /// The highest amount of a month.
    highest: u64,
}

/// A delivery in sum.
#[derive(Copy, Clone, Default)]
struct Delivery {
    product: u32,
    ways: u32,
    amount: u64,
    /// Highest amounts of all its ways.
    highest: u64,
}

/// What a way carries in a month.
#[derive(Copy, Clone)]
struct Cell {
    /// Number of the delivery and month.
    month: u32,
    amount: u64,
}

/// Flows laid out by delivery, way and month, and by the nodes that they pass.
#[derive(Default)]
pub struct Supply {
    deliveries: Vec<Delivery>,
    /// By delivery, deliveries by product.
    ways: Vec<Way>,
    cells: Vec<Cell>,
    cell_begins: Vec<u32>,
    /// What each delivery carries in each of its months.
    carried: Vec<u64>,
    /// Number of ways of each product.
    product_ways: Vec<u32>,
    /// The nodes that are on any way.
    nodes: Vec<u32>,
    /// The ways that each of them is on, ascending, and as what.
    at_node: Vec<(u32, As)>,
    node_begins: Vec<u32>,
}

/// What a node is to a way; a source that is a hub too is a source.
#[derive(Copy, Clone, PartialEq, Eq)]
enum As {
    Source,
    Hub,
}

impl Supply {
    /// Of flows in their order.
    fn new(ways: &Ways, flows: &[Flow], local: &mut Local) -> Self {
        let mut laid = Supply::default();
        // Of each month the number of delivery and month, and the delivery that it is of.
        let mut month_of: Vec<(u32, u32)> = Vec::new();
        let mut way_list: Vec<u32> = Vec::new();
        let mut before: Option<&Flow> = None;
        for flow in flows {
            let same = |last: &&Flow| (last.product, last.destination) == (flow.product, flow.destination);
            let same_product = before.is_some_and(|last| last.product == flow.product);
            let same_delivery = before.filter(same);
            let same_way = same_delivery.filter(|last| last.way == flow.way);
            let same_month = same_way.is_some_and(|last| last.month == flow.month);
            before = Some(flow);
            if !same_product {
                laid.product_ways.push(0);
            }
            if same_delivery.is_none() {
                laid.deliveries.push(Delivery { product: laid.product_ways.len() as u32 - 1, ..Delivery::default() });
            }
            let delivery = laid.deliveries.len() as u32 - 1;
            if same_way.is_none() {
                laid.ways.push(Way { delivery, highest: 0 });
                laid.cell_begins.push(laid.cells.len() as u32);
                way_list.push(flow.way);
            }
            if !same_month {
                let at = flow.month as usize;
                if month_of.len() <= at {
                    month_of.resize(at + 1, (0, NONE));
                }
                if month_of[at].1 != delivery {
                    month_of[at] = (laid.carried.len() as u32, delivery);
                    laid.carried.push(0);
                }
                laid.cells.push(Cell { month: month_of[at].0, amount: 0 });
            }
            if let Some(cell) = laid.cells.last_mut() {
                cell.amount = cell.amount.saturating_add(flow.amount);
            }
        }
        laid.cell_begins.push(laid.cells.len() as u32);
        for (way, bounds) in laid.ways.iter_mut().zip(laid.cell_begins.windows(2)) {
            let delivery = &mut laid.deliveries[way.delivery as usize];
            for cell in &laid.cells[bounds[0] as usize..bounds[1] as usize] {
                way.highest = way.highest.max(cell.amount);
                delivery.amount = delivery.amount.saturating_add(cell.amount);
                let carried = &mut laid.carried[cell.month as usize];
                *carried = carried.saturating_add(cell.amount);
            }
            delivery.ways += 1;
            delivery.highest = delivery.highest.saturating_add(way.highest);
            laid.product_ways[delivery.product as usize] += 1;
        }
        laid.by_node(ways, &way_list, local);
        laid
    }

    /// Lays out the ways of each node, each way once.
    fn by_node(&mut self, ways: &Ways, way_list: &[u32], local: &mut Local) {
        // Counted, then filled, by the same walk. A node that stands twice on a way counts once.
        let mut counts: Vec<(u32, u32)> = Vec::new();
        for (way, &old) in (0..).zip(way_list) {
            for (node, _) in back(&ways.steps, old) {
                let number = &mut local.0[node as usize];
                if *number == NONE {
                    *number = self.nodes.len() as u32;
                    self.nodes.push(node);
                    counts.push((0, NONE));
                }
                let (count, last) = &mut counts[*number as usize];
                *count += u32::from(*last != way);
                *last = way;
            }
        }
        let mut end = 0;
        self.node_begins.push(0);
        for (count, last) in &mut counts {
            end += *count;
            self.node_begins.push(end);
            // From how many to where the next stands.
            *count = end - *count;
            *last = NONE;
        }
        self.at_node = vec![(0, As::Hub); end as usize];
        for (way, &old) in (0..).zip(way_list) {
            for (node, role) in back(&ways.steps, old) {
                let (next, last) = &mut counts[local.0[node as usize] as usize];
                if *last == way {
                    // The source is met last.
                    self.at_node[*next as usize - 1].1 = role;
                } else {
                    self.at_node[*next as usize] = (way, role);
                    *next += 1;
                }
                *last = way;
            }
        }
        self.nodes.iter().for_each(|&node| local.0[node as usize] = NONE);
    }

    /// What fails without a node.
    ///
    /// # Complexity
    /// O(nodes + ways that hold it · months).
    pub fn without(&self, node: u32) -> Failure {
        match self.nodes.iter().position(|&known| known == node) {
            Some(at) => self.failure(at, &mut vec![0; self.carried.len()]),
            None => Failure { node, ..Failure::default() },
        }
    }

    /// What fails without each node that is on any way, in no order that says anything.
    ///
    /// # Complexity
    /// O(Σ ways · their nodes · months).
    pub fn of_each(&self) -> impl Iterator<Item = Failure> {
        let mut taken = vec![0; self.carried.len()];
        (0..self.nodes.len()).map(move |at| self.failure(at, &mut taken))
    }

    /// What fails without each node that is on any way, in [`Failure::worst_first`].
    pub fn each(&self) -> Vec<Failure> {
        let mut found: Vec<Failure> = self.of_each().collect();
        Failure::worst_first(&mut found);
        found
    }

    /// What fails without the node at a position; `taken` is 0 for each delivery and month, and is left so.
    fn failure(&self, at: usize, taken: &mut [u64]) -> Failure {
        let mut found = Failure { node: self.nodes[at], ..Failure::default() };
        // By delivery, and these by product.
        let held = &self.at_node[self.node_begins[at] as usize..self.node_begins[at + 1] as usize];
        let delivery_of = |way: u32| self.ways[way as usize].delivery;
        let product_of = |way: u32| self.deliveries[delivery_of(way) as usize].product;
        for of_product in held.chunk_by(|one, next| product_of(one.0) == product_of(next.0)) {
            let lost_before = found.lost;
            for of_delivery in of_product.chunk_by(|one, next| delivery_of(one.0) == delivery_of(next.0)) {
                self.lose(of_delivery, taken, &mut found);
            }
            let Some(&(first, _)) = of_product.first() else { continue };
            found.products_touched += 1;
            found.products_short += u32::from(found.lost > lost_before);
            if of_product.len() == self.product_ways[product_of(first) as usize] as usize {
                let sources = of_product.iter().filter(|(_, role)| *role == As::Source).count();
                let cut = &mut found.products_cut;
                *(match sources {
                    0 => &mut cut.only_hub,
                    all if all == of_product.len() => &mut cut.only_source,
                    _ => &mut cut.only_route,
                }) += 1;
            }
        }
        found
    }

    /// Adds what fails of one delivery when some of its ways are lost.
    fn lose(&self, ways: &[(u32, As)], taken: &mut [u64], found: &mut Failure) {
        let Some(delivery) = ways.first().map(|&(way, _)| self.deliveries[self.ways[way as usize].delivery as usize]) else {
            return;
        };
        let cells = || {
            ways.iter().flat_map(|&(way, _)| {
                let (begin, end) = (self.cell_begins[way as usize], self.cell_begins[way as usize + 1]);
                &self.cells[begin as usize..end as usize]
            })
        };
        let mut highest = 0u64;
        for &(way, _) in ways {
            highest = highest.saturating_add(self.ways[way as usize].highest);
        }
        for cell in cells() {
            let taken = &mut taken[cell.month as usize];
            *taken = taken.saturating_add(cell.amount);
            found.touched = found.touched.saturating_add(cell.amount);
        }
        let avoided = ways.len() < delivery.ways as usize;
        if !avoided {
            found.cut_off = found.cut_off.saturating_add(delivery.amount);
        }
        let elsewhere = if avoided { delivery.highest.saturating_sub(highest) } else { 0 };
        for cell in cells() {
            // Each month once: what was taken is put back to 0.
            let taken = std::mem::take(&mut taken[cell.month as usize]);
            let staying = self.carried[cell.month as usize].saturating_sub(taken);
            let room = elsewhere.saturating_sub(staying);
            found.lost = found.lost.saturating_add(taken.saturating_sub(room));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::{BTreeMap, BTreeSet};

    type Given = Vec<(Sent, Vec<u32>)>;

    #[derive(Copy, Clone, Debug)]
    struct Sent {
        product: u32,
        source: u32,
        destination: u32,
        month: u32,
        amount: u64,
    }

    fn flow(product: u32, source: u32, destination: u32, month: u32, amount: u64) -> Sent {
        Sent { product, source, destination, month, amount }
    }

    fn supply(given: &Given) -> Supply {
        let mut ways = Ways::default();
        let mut flows: Vec<Flow> = given
            .iter()
            .map(|(sent, hubs)| {
                let way = ways.number(sent.source, hubs);
                Flow { product: sent.product, destination: sent.destination, way, month: sent.month, amount: sent.amount }
            })
            .collect();
        let mut local = Local::default();
        let supply = ways.lay_out(&mut flows, &mut local).unwrap();
        assert!(local.0.iter().all(|&local| local == NONE));
        supply
    }

    /// Word for word the definition, from the flows as they were given.
    fn plain(given: &Given, node: u32) -> Failure {
        let holds = |flow: &Sent, hubs: &[u32]| flow.source == node || hubs.contains(&node);
        let mut found = Failure { node, ..Failure::default() };
        found.touched = given.iter().filter(|(flow, hubs)| holds(flow, hubs)).map(|(flow, _)| flow.amount).sum();
        for product in given.iter().map(|(flow, _)| flow.product).collect::<BTreeSet<u32>>() {
            let of: Vec<&(Sent, Vec<u32>)> = given.iter().filter(|(flow, _)| flow.product == product).collect();
            let touched = of.iter().filter(|(flow, hubs)| holds(flow, hubs)).count();
            found.products_touched += u32::from(touched > 0);
            if touched == of.len() {
                if of.iter().all(|(flow, _)| flow.source == node) {
                    found.products_cut.only_source += 1;
                } else if of.iter().all(|(flow, _)| flow.source != node) {
                    found.products_cut.only_hub += 1;
                } else {
                    found.products_cut.only_route += 1;
                }
            }
            let mut short = 0;
            for destination in of.iter().map(|(flow, _)| flow.destination).collect::<BTreeSet<u32>>() {
                let of: Vec<&&(Sent, Vec<u32>)> = of.iter().filter(|(flow, _)| flow.destination == destination).collect();
                if of.iter().all(|(flow, hubs)| holds(flow, hubs)) {
                    found.cut_off += of.iter().map(|(flow, _)| flow.amount).sum::<u64>();
                }
                // Way → month → amount.
                let mut ways: BTreeMap<(u32, &[u32]), BTreeMap<u32, u64>> = BTreeMap::new();
                for (flow, hubs) in of.iter().copied() {
                    *ways.entry((flow.source, hubs)).or_default().entry(flow.month).or_default() += flow.amount;
                }
                for month in given.iter().map(|(flow, _)| flow.month).collect::<BTreeSet<u32>>() {
                    let carried = |months: &BTreeMap<u32, u64>| months.get(&month).copied().unwrap_or(0);
                    let (mut stopped, mut room) = (0, 0);
                    for ((source, hubs), months) in &ways {
                        if *source == node || hubs.contains(&node) {
                            stopped += carried(months);
                        } else {
                            room += months.values().max().unwrap() - carried(months);
                        }
                    }
                    short += stopped - stopped.min(room);
                }
            }
            found.lost += short;
            found.products_short += u32::from(short > 0);
        }
        found
    }

    #[test]
    fn boots_by_two_ways_and_toys_by_one() {
        // Boots (0) come from 10 over hub 1, and over hub 2 with room for 30; toys (1) from 11 over hub 1 alone.
        let given: Given = vec![
            (flow(0, 10, 0, 1, 100), vec![1]),
            (flow(0, 10, 0, 2, 80), vec![1]),
            (flow(0, 10, 0, 1, 20), vec![2]),
            (flow(0, 10, 0, 2, 50), vec![2]),
            (flow(1, 11, 0, 1, 7), vec![1]),
        ];
        let supply = supply(&given);
        let hub = supply.without(1);
        assert_eq!((hub.touched, hub.products_touched, hub.cut_off), (187, 2, 7));
        assert_eq!(hub.products_cut, ProductsCut { only_hub: 1, ..ProductsCut::default() });
        // In the first month 30 of 100 find room on the other way (50 at most, 20 carried), in the second none.
        assert_eq!((hub.lost, hub.products_short), (70 + 80 + 7, 2));
        let source = supply.without(10);
        assert_eq!(source.products_cut, ProductsCut { only_source: 1, ..ProductsCut::default() });
        assert_eq!((source.touched, source.cut_off, source.lost), (250, 250, 250));
        assert_eq!(supply.each().iter().map(|failure| failure.node).collect::<Vec<_>>(), [10, 1, 2, 11]);
        assert_eq!(supply.without(99), Failure { node: 99, ..Failure::default() });
    }

    #[test]
    fn a_node_that_is_source_here_and_hub_there_is_the_only_route() {
        let given: Given = vec![(flow(0, 1, 0, 1, 5), vec![]), (flow(0, 2, 0, 1, 5), vec![1, 1])];
        assert_eq!(supply(&given).without(1).products_cut, ProductsCut { only_route: 1, ..ProductsCut::default() });
        let twice: Given = vec![(flow(0, 1, 0, 1, 5), vec![1])];
        assert_eq!(supply(&twice).without(1).products_cut, ProductsCut { only_source: 1, ..ProductsCut::default() });
        assert!(supply(&Vec::new()).each().is_empty());
        let mut ways = Ways::default();
        ways.number(u32::MAX, &[]);
        assert!(ways.lay_out(&mut [], &mut Local::default()).is_err());
    }

    #[test]
    fn ways_hold_their_nodes() {
        let mut ways = Ways::default();
        let numbers = [ways.number(3, &[1, 2]), ways.number(3, &[1]), ways.number(1, &[])];
        let held = ways.holding(&[1, 3]);
        assert_eq!(numbers.map(|way| held[way as usize]), [3, 3, 1]);
        assert_eq!(ways.number(3, &[1]), numbers[1]);
    }

    proptest! {
        #[test]
        fn as_the_definition_word_for_word(
            given in prop::collection::vec(
                ((0..3u32, 0..5u32, 0..3u32, 0..4u32, 0..20u64), prop::collection::vec(0..7u32, 0..3)), 0..40
            )
        ) {
            let given: Given = given.into_iter().map(|((p, s, d, m, a), hubs)| (flow(p, s, d, m, a), hubs)).collect();
            let supply = supply(&given);
            let each = supply.each();
            for node in 0..8 {
                let expected = plain(&given, node);
                prop_assert_eq!(supply.without(node), expected);
                prop_assert_eq!(each.iter().find(|failure| failure.node == node).copied().unwrap_or(Failure { node, ..Failure::default() }), expected);
            }
            prop_assert!(each.iter().all(|failure| failure.lost <= failure.touched && failure.cut_off <= failure.lost));
        }
    }
}
