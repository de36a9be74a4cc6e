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

use super::{NODES_MOST, TooLarge, beginnings};
use rustc_hash::FxHashMap;

/// An amount of a product that goes from a source to a destination in a month.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub struct Flow {
    /// The product: any number.
    pub product: u32,
    /// The node that it comes from.
    pub source: u32,
    /// Where it goes: any number that tells destinations apart.
    pub destination: u32,
    /// The month: any number that tells months apart.
    pub month: u32,
    /// How much: shipments, grams, cents of one currency.
    pub amount: u64,
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
}

/// Flows as they are gathered, added up by way and month.
#[derive(Default)]
pub struct Flows {
    /// The end of a way so far, with one node more: a tree of all ways.
    steps: FxHashMap<u64, u32>,
    deliveries: FxHashMap<u64, u32>,
    ways: FxHashMap<u64, u32>,
    cells: FxHashMap<u64, u32>,
    /// Of each step the step before, and the node.
    step_list: Vec<(u32, u32)>,
    /// Product and destination.
    delivery_list: Vec<(u32, u32)>,
    /// Delivery and last step.
    way_list: Vec<(u32, u32)>,
    /// Way, month and amount.
    cell_list: Vec<(u32, u32, u64)>,
}

const ROOT: u32 = u32::MAX;

fn number<T>(known: &mut FxHashMap<u64, u32>, list: &mut Vec<T>, key: (u32, u32), new: T) -> u32 {
    *known.entry(u64::from(key.0) << 32 | u64::from(key.1)).or_insert_with(|| {
        list.push(new);
        list.len() as u32 - 1
    })
}

impl Flows {
    /// Adds a flow over hubs, in their order. O(hubs) expected.
    pub fn add(&mut self, flow: Flow, hubs: &[u32]) {
        let mut step = ROOT;
        for node in std::iter::once(flow.source).chain(hubs.iter().copied()) {
            step = number(&mut self.steps, &mut self.step_list, (step, node), (step, node));
        }
        let delivery = (flow.product, flow.destination);
        let delivery = number(&mut self.deliveries, &mut self.delivery_list, delivery, delivery);
        let way = number(&mut self.ways, &mut self.way_list, (delivery, step), (delivery, step));
        let cell = number(&mut self.cells, &mut self.cell_list, (way, flow.month), (way, flow.month, 0));
        let amount = &mut self.cell_list[cell as usize].2;
        *amount = amount.saturating_add(flow.amount);
    }

    /// Lays the flows out for [`Supply::without`]. `Err` where a node on a way is not below [`NODES_MOST`].
    ///
    /// # Complexity
    /// O(flows + hubs), expected.
    pub fn lay_out(self) -> Result<Supply, TooLarge> {
        Supply::new(self)
    }
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
    /// The ways that each node is on, ascending, and as what.
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
    fn new(flows: Flows) -> Result<Self, TooLarge> {
        let Flows { step_list, delivery_list, way_list, cell_list, .. } = flows;
        // Numbers from 0 for the products, by first appearance; deliveries by product, ways by delivery, cells by way.
        let (mut products, mut product_of) = (FxHashMap::default(), Vec::with_capacity(delivery_list.len()));
        for &(product, _) in &delivery_list {
            let next = products.len() as u32;
            product_of.push(*products.entry(product).or_insert(next));
        }
        let (delivery_order, _) = in_rows(products.len(), &product_of);
        let delivery_place = places(&delivery_order);
        let delivery_of: Vec<u32> = way_list.iter().map(|&(delivery, _)| delivery_place[delivery as usize]).collect();
        let (way_order, _) = in_rows(delivery_list.len(), &delivery_of);
        let way_place = places(&way_order);
        let way_of: Vec<u32> = cell_list.iter().map(|&(way, ..)| way_place[way as usize]).collect();
        let (cell_order, cell_begins) = in_rows(way_list.len(), &way_of);

        let mut deliveries: Vec<Delivery> =
            delivery_order.iter().map(|&old| Delivery { product: product_of[old as usize], ..Delivery::default() }).collect();
        let mut ways: Vec<Way> = way_order.iter().map(|&old| Way { delivery: delivery_of[old as usize], highest: 0 }).collect();
        let mut cells = Vec::with_capacity(cell_list.len());
        let (mut months, mut carried) = (FxHashMap::default(), Vec::new());
        for &old in &cell_order {
            let (way, (_, month, amount)) = (way_of[old as usize], cell_list[old as usize]);
            let way = &mut ways[way as usize];
            way.highest = way.highest.max(amount);
            let delivery = &mut deliveries[way.delivery as usize];
            delivery.amount = delivery.amount.saturating_add(amount);
            let month = number(&mut months, &mut carried, (way.delivery, month), 0u64);
            carried[month as usize] = carried[month as usize].saturating_add(amount);
            cells.push(Cell { month, amount });
        }
        let mut product_ways = vec![0; products.len()];
        for way in &ways {
            let delivery = &mut deliveries[way.delivery as usize];
            delivery.ways += 1;
            delivery.highest = delivery.highest.saturating_add(way.highest);
            product_ways[delivery.product as usize] += 1;
        }
        let (at_node, node_begins) = by_node(&step_list, &way_list, &way_order)?;
        Ok(Supply { deliveries, ways, cells, cell_begins, carried, product_ways, at_node, node_begins })
    }

    /// What fails without a node.
    ///
    /// # Complexity
    /// O(ways that hold it · months).
    pub fn without(&self, node: u32) -> Failure {
        self.failure(node, &mut vec![0; self.carried.len()])
    }

    /// What fails without each node that is on any way, those without which most is lost first; of equals those that touch
    /// more, then the lower number.
    ///
    /// # Complexity
    /// O(Σ ways · their nodes · months), and a sort of the nodes.
    pub fn each(&self) -> Vec<Failure> {
        let mut taken = vec![0; self.carried.len()];
        let held = |&node: &usize| self.node_begins[node] < self.node_begins[node + 1];
        let nodes = (0..self.node_begins.len().saturating_sub(1)).filter(held);
        let mut found: Vec<Failure> = nodes.map(|node| self.failure(node as u32, &mut taken)).collect();
        found.sort_unstable_by(|a, b| (b.lost, b.touched, a.node).cmp(&(a.lost, a.touched, b.node)));
        found
    }

    /// The ways that a node is on, by delivery and these by product.
    fn held(&self, node: u32) -> &[(u32, As)] {
        let bounds = self.node_begins.get(node as usize).zip(self.node_begins.get(node as usize + 1));
        bounds.map_or(&[], |(&begin, &end)| &self.at_node[begin as usize..end as usize])
    }

    /// `taken` is 0 for each delivery and month, and is left so.
    fn failure(&self, node: u32, taken: &mut [u64]) -> Failure {
        let mut found = Failure { node, ..Failure::default() };
        let delivery_of = |way: u32| self.ways[way as usize].delivery;
        let product_of = |way: u32| self.deliveries[delivery_of(way) as usize].product;
        for of_product in self.held(node).chunk_by(|one, next| product_of(one.0) == product_of(next.0)) {
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

/// Items in the order of their rows, equals as they stand, and where each row begins.
fn in_rows(rows: usize, row_of: &[u32]) -> (Vec<u32>, Vec<u32>) {
    let begins = beginnings(rows, row_of.iter().copied());
    let mut next = begins.clone();
    let mut order = vec![0; row_of.len()];
    for (item, &row) in (0..).zip(row_of) {
        order[next[row as usize] as usize] = item;
        next[row as usize] += 1;
    }
    (order, begins)
}

/// Of each item the place where an order puts it.
fn places(order: &[u32]) -> Vec<u32> {
    let mut places = vec![0; order.len()];
    for (place, &item) in (0..).zip(order) {
        places[item as usize] = place;
    }
    places
}

/// The ways that each node is on, ascending, each way once; and where each node's begin.
#[expect(clippy::type_complexity, reason = "two columns of one table")]
fn by_node(steps: &[(u32, u32)], way_list: &[(u32, u32)], way_order: &[u32]) -> Result<(Vec<(u32, As)>, Vec<u32>), TooLarge> {
    let nodes = steps.iter().map(|&(_, node)| node).max().map_or(0, |most| most.saturating_add(1));
    if nodes > NODES_MOST {
        return Err(TooLarge);
    }
    // Counted, then filled, by the same walk: back along the steps from hub to hub to the source.
    let walk = |visit: &mut dyn FnMut(u32, u32, As)| {
        for (way, &old) in (0..).zip(way_order) {
            let mut step = way_list[old as usize].1;
            while let Some(&(before, node)) = steps.get(step as usize) {
                visit(way, node, if before == ROOT { As::Source } else { As::Hub });
                step = before;
            }
        }
    };
    // A node that stands twice on a way counts once.
    let mut last = vec![u32::MAX; nodes as usize];
    let mut begins = vec![0u32; nodes as usize + 1];
    walk(&mut |way, node, _| {
        begins[node as usize + 1] += u32::from(last[node as usize] != way);
        last[node as usize] = way;
    });
    for node in 0..nodes as usize {
        begins[node + 1] += begins[node];
    }
    last.fill(u32::MAX);
    let mut next = begins.clone();
    let mut list = vec![(0, As::Hub); begins.last().map_or(0, |&end| end as usize)];
    walk(&mut |way, node, role| {
        let next = &mut next[node as usize];
        if last[node as usize] == way {
            // The source is met last.
            list[*next as usize - 1].1 = role;
        } else {
            list[*next as usize] = (way, role);
            *next += 1;
        }
        last[node as usize] = way;
    });
    Ok((list, begins))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::{BTreeMap, BTreeSet};

    type Given = Vec<(Flow, Vec<u32>)>;

    fn flow(product: u32, source: u32, destination: u32, month: u32, amount: u64) -> Flow {
        Flow { product, source, destination, month, amount }
    }

    fn supply(given: &Given) -> Supply {
        let mut flows = Flows::default();
        for (flow, hubs) in given {
            flows.add(*flow, hubs);
        }
        flows.lay_out().unwrap()
    }

    /// Word for word the definition, from the flows as they were given.
    fn plain(given: &Given, node: u32) -> Failure {
        let holds = |flow: &Flow, hubs: &[u32]| flow.source == node || hubs.contains(&node);
        let mut found = Failure { node, ..Failure::default() };
        found.touched = given.iter().filter(|(flow, hubs)| holds(flow, hubs)).map(|(flow, _)| flow.amount).sum();
        for product in given.iter().map(|(flow, _)| flow.product).collect::<BTreeSet<u32>>() {
            let of: Vec<&(Flow, Vec<u32>)> = given.iter().filter(|(flow, _)| flow.product == product).collect();
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
                let of: Vec<&&(Flow, Vec<u32>)> = of.iter().filter(|(flow, _)| flow.destination == destination).collect();
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
        let mut flows = Flows::default();
        flows.add(flow(0, u32::MAX, 0, 0, 1), &[]);
        assert!(flows.lay_out().is_err());
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
