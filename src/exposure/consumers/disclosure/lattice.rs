//! The lattice of generalizations: every combination of levels, what it costs and how far it protects.
//!
//! A node names a level for each column. All nodes are evaluated, each from the classes of a finer one: rolling up a level
//! merges classes and never splits them, so that the table itself is read only once. A node is k-anonymous with suppression if
//! the records in classes below k are no more than a share of all (rounded down, as in ARX); the optimum is the node of least
//! discernability ([`super::discernability`], with a penalty for suppressed records or without) among them, and of equals the
//! one that comes first, by the levels of the first column, then of the second. Source: Samarati 2001; El Emam et al. 2009; ARX.
//!
//! Complexity: O(nodes · classes of the finer node), in memory O(columns · distinct records).

use super::classes::Classes;
use super::discernability::Suppressed;
use super::hierarchy::{Hierarchy, fit};
use super::sensitive::{Builder, Sensitive};
use super::{Column, Keys, Unfit};
use rustc_hash::FxHashMap;

/// Most nodes times distinct records.
const MOST_STEPS: u64 = 1 << 33;

/// Sensitive values are counted in a table of classes by values up to so many entries per value of a distinct record; beyond,
/// they are sorted.
const FLAT: usize = 4;

/// Records of a table that can be generalized.
#[derive(Clone, Debug)]
pub struct Lattice<'h> {
    hierarchies: Vec<&'h Hierarchy>,
    /// Where each column's code begins in a key.
    shifts: Vec<u32>,
    widths: Vec<u32>,
    /// The columns in the order in which levels are tried: the one of most values is rolled up first, so that the others are
    /// rolled up on smaller tables.
    order: Vec<usize>,
    finest: Rows,
    /// Of each distinct record of the finest rows, the sensitive values and how often each occurs.
    values: Vec<(u32, u32, u32)>,
    /// Number of sensitive values.
    cardinality: u32,
    records: u64,
}

/// Distinct keys and how many records have each.
#[derive(Clone, Debug, Default)]
struct Rows {
    keys: Vec<u128>,
    counts: Vec<u32>,
}

/// Numbers keys in the order in which they first come.
#[derive(Default)]
struct Numbers(FxHashMap<u128, u32>);

impl Numbers {
    fn of(&mut self, key: u128) -> usize {
        let next = self.0.len() as u32;
        *self.0.entry(key).or_insert(next) as usize
    }
}

/// One combination of levels.
#[derive(Debug)]
pub struct Node<'n> {
    /// The level of each column.
    pub levels: &'n [usize],
    rows: &'n Rows,
    lattice: &'n Lattice<'n>,
}

/// The cheapest node.
#[derive(Clone, PartialEq, Debug)]
pub struct Optimum {
    /// The level of each column.
    pub levels: Vec<usize>,
    /// Its discernability.
    pub cost: u64,
    /// Number of classes that are kept.
    pub classes: u64,
    /// Records that are suppressed.
    pub suppressed: u64,
}

impl<'h> Lattice<'h> {
    /// The lattice of a table, with a column whose values within the classes matter too, if one is given.
    ///
    /// # Errors
    /// Hierarchies that do not fit the columns, columns of too many values to be packed into 128 bits together, or a lattice
    /// beyond a named limit.
    pub fn of(keys: &Keys, hierarchies: &[&'h Hierarchy], sensitive: Option<&Column>) -> Result<Self, Unfit> {
        fit(keys, hierarchies, &vec![0; hierarchies.len()])?;
        if let Some(column) = sensitive.filter(|column| column.codes().len() != keys.records()) {
            return Err(Unfit::Lengths(keys.records(), column.codes().len()));
        }
        let bits = |cardinality: u32| u32::BITS - cardinality.saturating_sub(1).leading_zeros();
        let widths: Vec<u32> = hierarchies.iter().map(|hierarchy| bits(hierarchy.cardinality(0))).collect();
        let mut next = 0;
        let shifts: Vec<u32> = widths
            .iter()
            .map(|width| {
                next += width;
                next - width
            })
            .collect();
        if next > u128::BITS {
            return Err(Unfit::TooLarge("its columns have too many values to search all generalizations"));
        }
        let classes = Classes::of(keys);
        let distinct = classes.numbered();
        let mut finest = Rows { keys: vec![0; distinct.sizes.len()], counts: distinct.sizes.clone() };
        for (record, &class) in distinct.class_of.iter().enumerate() {
            let each = keys.columns().iter().zip(&shifts);
            finest.keys[class as usize] = each.fold(0, |key, (column, shift)| key | u128::from(column.codes()[record]) << shift);
        }
        let within = sensitive.map(|column| Sensitive::of(&distinct, column)).transpose()?;
        let values = match &within {
            Some(within) => (0..)
                .zip(within.each_class())
                .flat_map(|(row, own)| own.iter().map(move |&(value, count)| (row, value, count)))
                .collect(),
            None => (0..).zip(&finest.counts).map(|(row, &count)| (row, 0, count)).collect(),
        };
        let cardinality = sensitive.map_or(1, Column::cardinality);
        let mut order: Vec<usize> = (0..hierarchies.len()).collect();
        order.sort_by_key(|&column| std::cmp::Reverse(hierarchies[column].cardinality(0)));
        let records = keys.records() as u64;
        let lattice = Lattice { hierarchies: hierarchies.to_vec(), shifts, widths, order, finest, values, cardinality, records };
        if lattice.nodes().saturating_mul(lattice.finest.keys.len() as u64) > MOST_STEPS {
            return Err(Unfit::TooLarge("it has too many combinations of levels to try all of them"));
        }
        Ok(lattice)
    }

    /// Number of nodes.
    pub fn nodes(&self) -> u64 {
        self.hierarchies.iter().fold(1u64, |nodes, hierarchy| nodes.saturating_mul(hierarchy.levels() as u64))
    }

    /// Visits every node, always in the same order.
    pub fn each(&self, mut visit: impl FnMut(&Node)) {
        self.walk(0, self.finest.clone(), &mut vec![0; self.hierarchies.len()], &mut visit);
    }

    fn walk(&self, at: usize, mut rows: Rows, levels: &mut Vec<usize>, visit: &mut dyn FnMut(&Node)) {
        let Some(&column) = self.order.get(at) else {
            visit(&Node { levels, rows: &rows, lattice: self });
            return;
        };
        let last = self.hierarchies[column].levels() - 1;
        for level in 0..last {
            levels[column] = level;
            self.walk(at + 1, rows.clone(), levels, visit);
            rows = self.rolled_up(&rows, column, level);
        }
        levels[column] = last;
        self.walk(at + 1, rows, levels, visit);
    }

    /// The rows with a column one level higher.
    fn rolled_up(&self, rows: &Rows, column: usize, level: usize) -> Rows {
        let (hierarchy, shift) = (self.hierarchies[column], self.shifts[column]);
        let mask = (1u128 << self.widths[column]) - 1;
        let mut numbers = Numbers::default();
        let mut coarser = Rows::default();
        for (&key, &count) in rows.keys.iter().zip(&rows.counts) {
            let parent = u128::from(hierarchy.parent(level, (key >> shift & mask) as u32));
            let key = key & !(mask << shift) | parent << shift;
            let at = numbers.of(key);
            if at == coarser.keys.len() {
                coarser.keys.push(key);
                coarser.counts.push(0);
            }
            coarser.counts[at] += count;
        }
        coarser
    }

    /// How many nodes are k-anonymous for each k, up to a share of records being suppressed.
    pub fn anonymous(&self, ks: &[u32], suppression: f64) -> Vec<u64> {
        let most = self.most_suppressed(suppression);
        let mut nodes = vec![0; ks.len()];
        self.each(|node| {
            for (nodes, &k) in nodes.iter_mut().zip(ks) {
                *nodes += u64::from(node.records_below(k) <= most);
            }
        });
        nodes
    }

    /// The k-anonymous node of least discernability, up to a share of records being suppressed.
    pub fn cheapest(&self, k: u32, suppression: f64, cost: Suppressed) -> Option<Optimum> {
        let mut best = Best::new(self, suppression, cost);
        self.each(|node| best.try_node(node, node.sizes().iter().map(|&size| (size, size >= k))));
        best.found
    }

    /// The node of least discernability of those whose classes all have k records and are kept by `keep`, up to a share of
    /// records being suppressed. `keep` is told the sensitive values of all classes, and of the class.
    pub fn cheapest_keeping(
        &self,
        k: u32,
        suppression: f64,
        cost: Suppressed,
        keep: impl Fn(&Sensitive, &[(u32, u32)]) -> bool,
    ) -> Option<Optimum> {
        let mut best = Best::new(self, suppression, cost);
        self.each(|node| {
            if node.records_below(k) > best.most {
                return;
            }
            let all = node.sensitive();
            let classes = all.each_class().map(|class| {
                let size = super::sensitive::size(class);
                (size, size >= k && keep(&all, class))
            });
            best.try_node(node, classes);
        });
        best.found
    }

    fn most_suppressed(&self, share: f64) -> u64 {
        (share * self.records as f64).floor() as u64
    }
}

/// The cheapest node so far.
struct Best {
    most: u64,
    records: u64,
    suppressed: Suppressed,
    found: Option<Optimum>,
}

impl Best {
    fn new(lattice: &Lattice, suppression: f64, suppressed: Suppressed) -> Self {
        Best { most: lattice.most_suppressed(suppression), records: lattice.records, suppressed, found: None }
    }

    /// Takes a node if it is the cheapest, given its classes' sizes and whether they are kept.
    fn try_node(&mut self, node: &Node, classes: impl Iterator<Item = (u32, bool)>) {
        let (mut cost, mut kept, mut suppressed) = (0, 0, 0);
        for (size, keep) in classes {
            let size = u64::from(size);
            let penalized = !keep && self.suppressed == Suppressed::Penalized;
            cost += size * if penalized { self.records } else { size };
            if keep {
                kept += 1
            } else {
                suppressed += size
            }
            if suppressed > self.most || self.found.as_ref().is_some_and(|found| cost > found.cost) {
                return;
            }
        }
        if self.found.as_ref().is_some_and(|found| cost == found.cost && found.levels.as_slice() < node.levels) {
            return;
        }
        self.found = Some(Optimum { levels: node.levels.to_vec(), cost, classes: kept, suppressed });
    }
}

impl Node<'_> {
    /// The sizes of the classes.
    pub fn sizes(&self) -> &[u32] {
        &self.rows.counts
    }

    /// Number of records.
    pub fn records(&self) -> u64 {
        self.lattice.records
    }

    /// Records in classes smaller than `size`.
    pub fn records_below(&self, size: u32) -> u64 {
        self.sizes().iter().filter(|&&own| own < size).map(|&own| u64::from(own)).sum()
    }

    /// The sensitive values within the classes; without a sensitive column all records have one and the same.
    pub fn sensitive(&self) -> Sensitive {
        let lattice = self.lattice;
        let generalized = |key: u128| {
            let columns = lattice.hierarchies.iter().zip(self.levels).zip(lattice.shifts.iter().zip(&lattice.widths));
            columns.fold(0, |coarser, ((hierarchy, &level), (&shift, &width))| {
                let code = (key >> shift & ((1u128 << width) - 1)) as u32;
                coarser | u128::from(hierarchy.at(level, code)) << shift
            })
        };
        let mut numbers = Numbers::default();
        let class_of: Vec<u32> = lattice.finest.keys.iter().map(|&key| numbers.of(generalized(key)) as u32).collect();
        let each = lattice.values.iter().map(|&(row, value, count)| (class_of[row as usize], value, count));
        let mut counts = Builder::new(lattice.cardinality);
        let (classes, width) = (numbers.0.len(), lattice.cardinality.max(1) as usize);
        if classes.saturating_mul(width) <= FLAT * lattice.values.len() {
            let mut of_class = vec![0u32; classes * width];
            each.for_each(|(class, value, count)| of_class[class as usize * width + value as usize] += count);
            for class in of_class.chunks_exact(width) {
                let present = class.iter().zip(0..).filter(|(count, _)| **count > 0);
                present.for_each(|(&count, value)| counts.add(value, count));
                counts.end_class();
            }
            return counts.done();
        }
        let mut values: Vec<(u32, u32, u32)> = each.collect();
        values.sort_unstable();
        for class in values.chunk_by(|one, other| one.0 == other.0) {
            class.iter().for_each(|&(_, value, count)| counts.add(value, count));
            counts.end_class();
        }
        counts.done()
    }
}

#[cfg(test)]
mod tests {
    use super::super::made::{any_rows, column, with_keys};
    use super::super::t_closeness;
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeMap;

    fn hierarchy() -> Hierarchy {
        let labels: Vec<String> = ["a", "b", "c", "d"].map(str::to_owned).to_vec();
        Hierarchy::read("a;ab;*\nb;ab;*\nc;cd;*\nd;cd;*", ';', &labels, None).unwrap()
    }

    #[test]
    fn a_small_lattice_by_hand() {
        let rows = [[0, 0], [1, 0], [2, 1], [3, 3]];
        let one = hierarchy();
        with_keys(&rows, |keys| {
            let lattice = Lattice::of(keys, &[&one, &one], None).unwrap();
            assert_eq!(lattice.nodes(), 9);
            // Pairs: [1, 2] and [2, 2], and [1, 1] keeps a 0-1 pair but for two records.
            assert_eq!(lattice.anonymous(&[1, 2, 3, 4], 0.0), [9, 2, 1, 1]);
            assert_eq!(lattice.anonymous(&[2], 0.5), [6]);
            let best = lattice.cheapest(2, 0.0, Suppressed::Penalized).unwrap();
            assert_eq!(best, Optimum { levels: vec![1, 2], cost: 8, classes: 2, suppressed: 0 });
            assert_eq!(lattice.cheapest(5, 0.9, Suppressed::Kept), None);
        });
    }

    /// A cost and the levels that it buys.
    type Priced = (u64, Vec<usize>);

    proptest! {
        /// Every node from the table itself.
        #[test]
        fn agrees_with_generalizing_each_table(rows in any_rows(30), k in 1..5u32, suppression in 0.0..0.6f64, penalty in any::<bool>()) {
            let penalty = if penalty { Suppressed::Penalized } else { Suppressed::Kept };
            let one = hierarchy();
            let wide = |code: u32, level: usize| [code, code / 2, 0][level];
            let sensitive = column(&rows, 2);
            let rows: Vec<[u32; 2]> = rows.iter().map(|row| [row[0], row[1]]).collect();
            let values = Column::new(&sensitive, 4, None).unwrap();
            let most = (suppression * rows.len() as f64).floor() as u64;
            // Between all shares of up to 30 records: two ways to add one up then cannot fall on either side of it.
            let bound = 0.4 + 1e-9;
            let mut anonymous = 0;
            let (mut best, mut closest): (Option<Priced>, Option<Priced>) = (None, None);
            let mut all = Vec::new();
            for levels in (0..9).map(|node| vec![node / 3, node % 3]) {
                let mut classes: BTreeMap<Vec<u32>, Vec<u32>> = BTreeMap::new();
                for (row, &value) in rows.iter().zip(&sensitive) {
                    classes.entry(vec![wide(row[0], levels[0]), wide(row[1], levels[1])]).or_default().push(value);
                }
                let mut sizes: Vec<u32> = classes.values().map(|own| own.len() as u32).collect();
                let suppressed: u32 = sizes.iter().filter(|&&size| size < k).sum();
                let price = |size: u64, kept: bool| {
                    if kept || penalty == Suppressed::Kept { size * size } else { size * rows.len() as u64 }
                };
                let cost = sizes.iter().map(|&size| price(u64::from(size), size >= k)).sum();
                if u64::from(suppressed) <= most {
                    anonymous += 1;
                    if best.as_ref().is_none_or(|(least, _)| cost < *least) {
                        best = Some((cost, levels.clone()));
                    }
                }
                let far = |own: &Vec<u32>| (0..4).map(|value| {
                    let share = |all: &[u32]| all.iter().filter(|other| **other == value).count() as f64 / all.len() as f64;
                    (share(own) - share(&sensitive)).abs()
                }).sum::<f64>() / 2.0 > bound;
                let (mut cost, mut gone) = (0, 0);
                for own in classes.values() {
                    let size = own.len() as u64;
                    cost += price(size, !far(own));
                    gone += if far(own) { size } else { 0 };
                }
                if gone <= most && closest.as_ref().is_none_or(|(least, _)| cost < *least) {
                    closest = Some((cost, levels.clone()));
                }
                sizes.sort_unstable();
                all.push((levels, sizes));
            }
            with_keys(&rows, |keys| {
                let lattice = Lattice::of(keys, &[&one, &one], None).unwrap();
                assert_eq!(lattice.anonymous(&[k], suppression), [anonymous]);
                assert_eq!(lattice.cheapest(k, suppression, penalty).map(|best| (best.cost, best.levels)), best);
                let lattice = Lattice::of(keys, &[&one, &one], Some(&values)).unwrap();
                let mut found = Vec::new();
                lattice.each(|node| {
                    let mut sizes = node.sizes().to_vec();
                    sizes.sort_unstable();
                    found.push((node.levels.to_vec(), sizes));
                });
                found.sort();
                assert_eq!(found, all);
                let near = lattice.cheapest_keeping(1, suppression, penalty, |all, class| t_closeness::equal_of(all, class) <= bound);
                assert_eq!(near.map(|best| (best.cost, best.levels)), closest);
            });
        }
    }
}
