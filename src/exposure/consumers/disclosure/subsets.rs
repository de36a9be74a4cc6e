//! Distinction and separation of every set of up to three quasi-identifiers: which of them tell records apart.
//!
//! *Distinction* is classes / n, the share of records that would have to stay if no two were to be alike; *separation* is the
//! share of pairs of records that differ in the set, 1 − Σ f(f−1) / (n(n−1)) over the class sizes f. Source: Motwani and Xu
//! 2007; ARX's analysis of quasi-identifiers. A missing cell is a category of its own.
//!
//! Complexity: O(sets · n); sets that begin alike share the work of their beginning, and a record that is alone is not looked
//! at again.

use super::Keys;
use super::classes::Classes;

/// A set of columns and how far it tells records apart.
#[derive(Clone, PartialEq, Debug)]
pub struct Subset {
    /// The columns by position, rising.
    pub columns: Vec<usize>,
    /// Number of classes.
    pub classes: u64,
    /// Records that are alone.
    pub uniques: u64,
    /// Classes / n.
    pub distinction: f64,
    /// Share of pairs of records that differ.
    pub separation: f64,
}

/// Measures every set of 1 to `most` columns, the smaller ones first, then by position.
pub fn subsets(keys: &Keys, most: usize) -> Vec<Subset> {
    let mut found = Vec::new();
    each_subset(keys, most, &mut |columns, classes| {
        found.push(Subset {
            columns: columns.to_vec(),
            classes: classes.count(),
            uniques: classes.alone(),
            distinction: classes.distinction(),
            separation: classes.separation(),
        });
    });
    found.sort_by(|one: &Subset, other| (one.columns.len(), &one.columns).cmp(&(other.columns.len(), &other.columns)));
    found
}

/// Hands out the classes of every set of 1 to `most` columns, a set before those that extend it.
pub fn each_subset(keys: &Keys, most: usize, see: &mut dyn FnMut(&[usize], &Classes)) {
    grow(keys, most, &Classes::one(keys.records()), &mut Vec::new(), see);
}

fn grow(keys: &Keys, most: usize, classes: &Classes, columns: &mut Vec<usize>, see: &mut dyn FnMut(&[usize], &Classes)) {
    if columns.len() == most {
        return;
    }
    let first = columns.last().map_or(0, |last| last + 1);
    for (at, column) in keys.columns().iter().enumerate().skip(first) {
        let mut finer = classes.clone();
        finer.split_by(column, |_| {});
        columns.push(at);
        see(columns, &finer);
        grow(keys, most, &finer, columns, see);
        columns.pop();
    }
}

#[cfg(test)]
mod tests {
    use super::super::made::{any_rows, keys, letters, with_keys};
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    #[test]
    fn a_small_table_by_hand() {
        let columns = letters(&["ax", "ax", "ay", "bz"]);
        let found = subsets(&keys(&columns), 3);
        let sets: Vec<&[usize]> = found.iter().map(|set| set.columns.as_slice()).collect();
        assert_eq!(sets, [&[0][..], &[1], &[0, 1]]);
        // Pairs of four records: 6. The first column leaves 3 alike, the second 1.
        assert_eq!(found.iter().map(|set| set.distinction).collect::<Vec<_>>(), [0.5, 0.75, 0.75]);
        assert_eq!(found.iter().map(|set| (set.separation * 6.0).round()).collect::<Vec<_>>(), [3.0, 5.0, 5.0]);
        assert_eq!(found[2].uniques, 2);
    }

    proptest! {
        #[test]
        fn agrees_with_comparing_all_pairs(rows in any_rows(30)) {
            let found = with_keys(&rows, |keys| subsets(keys, 3));
            prop_assert_eq!(found.len(), 7);
            for set in found {
                let cut: Vec<Vec<u32>> = rows.iter().map(|row| set.columns.iter().map(|&at| row[at]).collect()).collect();
                let distinct: BTreeSet<&Vec<u32>> = cut.iter().collect();
                prop_assert_eq!(set.classes, distinct.len() as u64);
                let pairs: Vec<(usize, usize)> = (0..cut.len()).flat_map(|a| (0..a).map(move |b| (a, b))).collect();
                let apart = pairs.iter().filter(|&&(a, b)| cut[a] != cut[b]).count();
                prop_assert!((set.separation - apart as f64 / pairs.len().max(1) as f64).abs() < 1e-12);
            }
        }
    }
}
