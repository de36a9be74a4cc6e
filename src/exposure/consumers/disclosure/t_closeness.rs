//! t-closeness: how far the sensitive values of a class are from those of the table.
//!
//! t is the greatest earth mover's distance between the shares q of a class and the shares p of the table: the least mass times
//! distance that turns one into the other. Three distances between values:
//!
//! - *equal*: all are 1 apart; ½ Σ |p − q|
//! - *ordered*: the v values that occur stand in the order of their codes, 1/(v−1) from one to the next; Σ |cumulated p − q| / (v−1)
//! - *hierarchical*: values are leaves of a generalization hierarchy of height H, and as far apart as the level h at which they
//!   meet, h/H. Each edge of the tree carries what is below it: Σ |p − q| / 2H over all nodes but the root (the same as h/H ·
//!   min(surplus, shortage) at each node, as the paper puts it). Where the highest level has several values, they meet one above.
//!
//! Source: Li, Li and Venkatasubramanian 2007; ARX (equal, hierarchical), pyCANON (ordered for numbers, equal otherwise).
//! Complexity: O(counts) for equal, O(values + counts · log values) for ordered, O(values · H + counts · H · log counts) for
//! hierarchical.

use super::hierarchy::Hierarchy;
use super::sensitive::{Sensitive, size};

/// The greatest distance with all values 1 apart; 0 where there is no class.
pub fn equal(sensitive: &Sensitive) -> f64 {
    sensitive.each_class().map(|class| equal_of(sensitive, class)).fold(0.0, f64::max)
}

/// The distance of one class, all values 1 apart: the mass by which it exceeds the table.
pub fn equal_of(sensitive: &Sensitive, class: &[(u32, u32)]) -> f64 {
    let all = f64::from(size(class));
    class.iter().map(|&(code, count)| (f64::from(count) / all - sensitive.share(code)).max(0.0)).sum()
}

/// The greatest distance with the values that occur in the order of their codes.
pub fn ordered(sensitive: &Sensitive) -> f64 {
    let line = Line::of(sensitive);
    sensitive.each_class().map(|class| line.distance(class)).fold(0.0, f64::max)
}

/// The values that occur, in order.
struct Line {
    /// The place of each code that occurs.
    places: Vec<u32>,
    /// The share of the table up to each value, itself included.
    up_to: Vec<f64>,
    /// Sums of `up_to` before each value, and of all.
    sums: Vec<f64>,
}

impl Line {
    fn of(sensitive: &Sensitive) -> Self {
        let (mut places, mut up_to, mut sums) = (Vec::with_capacity(sensitive.totals().len()), Vec::new(), vec![0.0]);
        let (mut before, mut sum) = (0u64, 0.0);
        for &total in sensitive.totals() {
            places.push(up_to.len() as u32);
            if total > 0 {
                before += total;
                let share = before as f64 / sensitive.records().max(1) as f64;
                sum += share;
                up_to.push(share);
                sums.push(sum);
            }
        }
        Line { places, up_to, sums }
    }

    /// Between two values of a class its cumulated share stays the same, and the table's rises: it is below at first and
    /// above from some value on.
    fn distance(&self, class: &[(u32, u32)]) -> f64 {
        let values = self.up_to.len();
        if values < 2 {
            return 0.0;
        }
        let (all, mut before, mut from, mut moved) = (f64::from(size(class)), 0u32, 0, 0.0);
        let mut gap = |from: usize, to: usize, share: f64| {
            let turn = from + self.up_to[from..to].partition_point(|up_to| *up_to < share);
            moved += share * (turn - from) as f64 - (self.sums[turn] - self.sums[from]);
            moved += self.sums[to] - self.sums[turn] - share * (to - turn) as f64;
        };
        for &(code, count) in class {
            let place = self.places[code as usize] as usize;
            gap(from, place, f64::from(before) / all);
            (before, from) = (before + count, place);
        }
        // At the last value both are 1.
        gap(from, values - 1, f64::from(before) / all);
        moved / (values - 1) as f64
    }
}

/// The greatest distance with the values as leaves of a hierarchy, whose base is the sensitive column's codes.
pub fn hierarchical(sensitive: &Sensitive, hierarchy: &Hierarchy) -> f64 {
    let tree = Tree::of(sensitive, hierarchy);
    sensitive.each_class().map(|class| tree.distance(class)).fold(0.0, f64::max)
}

/// The values of a table as leaves of a hierarchy.
#[derive(Clone, Debug)]
pub struct Tree<'h> {
    hierarchy: &'h Hierarchy,
    /// The share of each node in the table, by level.
    shares: Vec<Vec<f64>>,
    height: f64,
}

impl<'h> Tree<'h> {
    /// The tree of a table's values. Values beyond the hierarchy's base are left out.
    pub fn of(sensitive: &Sensitive, hierarchy: &'h Hierarchy) -> Self {
        let several = |level: usize| hierarchy.cardinality(level) > 1;
        let below_root = (0..hierarchy.levels()).filter(|&level| level + 1 < hierarchy.levels() || several(level));
        let mut shares: Vec<Vec<f64>> = Vec::new();
        for level in below_root {
            let mut counts = vec![0u64; hierarchy.cardinality(level) as usize];
            for (code, total) in (0..hierarchy.cardinality(0)).zip(sensitive.totals()) {
                counts[hierarchy.at(level, code) as usize] += total;
            }
            shares.push(counts.iter().map(|&count| count as f64 / sensitive.records().max(1) as f64).collect());
        }
        Tree { hierarchy, height: shares.len().max(1) as f64, shares }
    }

    /// The distance of one class.
    pub fn distance(&self, class: &[(u32, u32)]) -> f64 {
        let all = f64::from(size(class));
        let mut moved = 0.0;
        for (level, shares) in self.shares.iter().enumerate() {
            let known = class.iter().filter(|(code, _)| *code < self.hierarchy.cardinality(0));
            let mut nodes: Vec<(u32, u32)> = known.map(|&(code, count)| (self.hierarchy.at(level, code), count)).collect();
            nodes.sort_unstable();
            // As much is too much somewhere as is too little elsewhere: half of Σ |p − q| is what exceeds.
            for own in nodes.chunk_by(|one, other| one.0 == other.0) {
                moved += (f64::from(size(own)) / all - shares[own[0].0 as usize]).max(0.0);
            }
        }
        moved / self.height
    }
}

#[cfg(test)]
mod tests {
    use super::super::sensitive::tests::{any_records, counted, sensitive, shares};
    use super::*;
    use proptest::prelude::*;

    /// Eight values in pairs, the pairs in pairs, all under one root: 3 levels above the leaves.
    fn pairs() -> Hierarchy {
        let text: String =
            (0..8).map(|value| format!("{value};{};{};*\n", "abcd".as_bytes()[value / 2], "xy".as_bytes()[value / 4])).collect();
        let labels: Vec<String> = (0..8).map(|value| value.to_string()).collect();
        Hierarchy::read(&text, ';', &labels, None).unwrap()
    }

    /// The salaries of Li et al.: 3k 4k 5k | 6k 8k 11k | 7k 9k 10k; the first class is 0.375 from the table, the second 0.167.
    #[test]
    fn the_papers_example_of_ordered_values() {
        let salaries = [0, 1, 2, 3, 5, 8, 4, 6, 7];
        let column = |class: usize| salaries[class * 3..class * 3 + 3].to_vec();
        let table: Vec<u32> = (0..9).collect();
        let distance = |class: usize| {
            let counts: Vec<u32> = table.iter().map(|value| u32::from(column(class).contains(value))).collect();
            let mut carried = 0.0f64;
            let moved = counts.iter().map(|&count| {
                carried += 1.0 / 9.0 - f64::from(count) / 3.0;
                carried.abs()
            });
            moved.sum::<f64>() / 8.0
        };
        assert!((distance(0) - 0.375).abs() < 1e-12 && (distance(1) - 1.0 / 6.0).abs() < 1e-12);
        // Nine values are one more than the eight of these tests: leave the tables to the measure itself.
        let codes: Vec<u32> = salaries.to_vec();
        let classes = super::super::classes::Numbered { class_of: vec![0, 0, 0, 1, 1, 1, 2, 2, 2], sizes: vec![3, 3, 3] };
        let values = super::super::Column::new(&codes, 9, None).unwrap();
        assert!((ordered(&Sensitive::of(&classes, &values).unwrap()) - 0.375).abs() < 1e-12);
    }

    #[test]
    fn equal_and_hierarchical_by_hand() {
        // The table is half 0, half 7; each class has one of them: half the mass moves, over the root.
        let apart = counted(&[&[4], &[0, 0, 0, 0, 0, 0, 0, 4]]);
        assert_eq!((equal(&apart), hierarchical(&apart, &pairs()), ordered(&apart)), (0.5, 0.5, 0.5));
        // Within a pair it moves one level of three.
        let near = counted(&[&[4], &[0, 4]]);
        assert_eq!(equal(&near), 0.5);
        assert!((hierarchical(&near, &pairs()) - 0.5 / 3.0).abs() < 1e-12);
    }

    /// The least cost of moving q to p, by the ground distance between leaves of a tree: each edge carries what is below it.
    fn by_edges(p: &[f64], q: &[f64]) -> f64 {
        let below = |width: usize| (0..8 / width).map(move |node| node * width..(node + 1) * width);
        let flow =
            |width| below(width).map(|own| (p[own.clone()].iter().sum::<f64>() - q[own].iter().sum::<f64>()).abs()).sum::<f64>();
        (flow(1) + flow(2) + flow(4)) / 6.0
    }

    /// The least cost on a line: the n-th part of q goes to the n-th part of p.
    fn by_parts(p: &[f64], q: &[f64], present: &[usize]) -> f64 {
        let (mut from, mut to): (Vec<f64>, Vec<f64>) = present.iter().map(|&at| (q[at], p[at])).unzip();
        let (mut i, mut j, mut cost) = (0, 0, 0.0);
        while i < from.len() && j < to.len() {
            let mass = from[i].min(to[j]);
            cost += mass * i.abs_diff(j) as f64;
            from[i] -= mass;
            to[j] -= mass;
            if from[i] <= 1e-15 { i += 1 } else { j += 1 }
        }
        cost / (present.len().max(2) - 1) as f64
    }

    proptest! {
        #[test]
        fn agrees_with_moving_the_mass(records in any_records()) {
            let (classes, p) = shares(&records);
            let found = sensitive(&records);
            let greatest = |of: &dyn Fn(&[f64]) -> f64| classes.iter().map(|q| of(q)).fold(0.0, f64::max);
            let by_halves = greatest(&|q| q.iter().zip(&p).map(|(q, p)| (p - q).abs()).sum::<f64>() / 2.0);
            prop_assert!((equal(&found) - by_halves).abs() < 1e-12);
            let present: Vec<usize> = (0..8).filter(|&at| p[at] > 0.0).collect();
            prop_assert!((ordered(&found) - greatest(&|q| by_parts(&p, q, &present))).abs() < 1e-9);
            prop_assert!((hierarchical(&found, &pairs()) - greatest(&|q| by_edges(&p, q))).abs() < 1e-9);
        }
    }
}
