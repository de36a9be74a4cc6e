//! t-closeness: how far the sensitive values of a class are from those of the table.
//!
//! t is the greatest earth mover's distance between the shares q of a class and the shares p of the table: the least mass times
//! distance that turns one into the other. Three distances between values:
//!
//! - *equal*: all are 1 apart; ½ Σ |p − q|
//! - *ordered*: the v values that occur stand in the order of their codes, 1/(v−1) from one to the next; Σ |cumulated p − q| / (v−1)
//! - *hierarchical*: values are leaves of a generalization hierarchy of height H, and as far apart as the level h at which they
//!   meet, h/H; at each node above the leaves h/H · min(surplus, shortage) of what its children have left over
//!
//! Source: Li, Li and Venkatasubramanian 2007; ARX (equal, hierarchical), pyCANON (ordered for numbers, equal otherwise).
//! Complexity: O(counts + classes) for equal; O(classes · values) for ordered; O(classes · values · H) for hierarchical.

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
    let present: Vec<(u32, f64)> = occurring(sensitive);
    if present.len() < 2 {
        return 0.0;
    }
    let of = |class: &[(u32, u32)]| {
        let all = f64::from(size(class));
        let mut own = class.iter().peekable();
        let (mut carried, mut moved) = (0.0f64, 0.0);
        for &(code, share) in &present {
            let count = own.next_if(|(next, _)| *next == code).map_or(0, |(_, count)| *count);
            carried += share - f64::from(count) / all;
            moved += carried.abs();
        }
        moved / (present.len() - 1) as f64
    };
    sensitive.each_class().map(of).fold(0.0, f64::max)
}

/// The greatest distance with the values as leaves of a hierarchy, whose base is the sensitive column's codes.
pub fn hierarchical(sensitive: &Sensitive, hierarchy: &Hierarchy) -> f64 {
    sensitive.each_class().map(|class| hierarchical_of(sensitive, hierarchy, class)).fold(0.0, f64::max)
}

/// The hierarchical distance of one class.
pub fn hierarchical_of(sensitive: &Sensitive, hierarchy: &Hierarchy, class: &[(u32, u32)]) -> f64 {
    let height = hierarchy.levels() - 1;
    let all = f64::from(size(class));
    // What each node of a level has left over: positive a surplus of the table, negative of the class.
    let mut extra: Vec<f64> = (0..hierarchy.cardinality(0)).map(|code| sensitive.share(code)).collect();
    for &(code, count) in class {
        if let Some(extra) = extra.get_mut(code as usize) {
            *extra -= f64::from(count) / all;
        }
    }
    let mut moved = 0.0;
    for level in 1..=height {
        let mut nodes = vec![(0.0, 0.0); hierarchy.cardinality(level) as usize];
        for (child, extra) in extra.iter().enumerate() {
            let node: &mut (f64, f64) = &mut nodes[hierarchy.parent(level - 1, child as u32) as usize];
            if *extra > 0.0 { node.0 += extra } else { node.1 -= extra }
        }
        moved += nodes.iter().map(|(surplus, shortage)| surplus.min(*shortage)).sum::<f64>() * level as f64 / height as f64;
        extra = nodes.iter().map(|(surplus, shortage)| surplus - shortage).collect();
    }
    moved
}

/// The codes that occur, with their shares in the table.
fn occurring(sensitive: &Sensitive) -> Vec<(u32, f64)> {
    let codes = sensitive.totals().iter().zip(0u32..).filter(|(total, _)| **total > 0);
    codes.map(|(_, code)| (code, sensitive.share(code))).collect()
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
