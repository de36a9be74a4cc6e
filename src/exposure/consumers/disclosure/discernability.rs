//! Discernability: how many records each record cannot be told from, summed up.
//!
//! Σ f² over the classes. With a penalty, a record in a class below k is suppressed and cannot be told from any: it counts n.
//! Without, Σ f² over all classes (ARX calls this DM*). Source: Bayardo and Agrawal 2005; El Emam et al. 2009 (without
//! penalty); ARX. Complexity: O(classes).

/// How suppressed records count.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Suppressed {
    /// As alike with all n records.
    Penalized,
    /// As if they had been kept (ARX's DM*, which never falls from a node of a lattice to a coarser one).
    Kept,
}

/// Σ f², records of classes smaller than `k` counting n each.
pub fn with_penalty(sizes: &[u32], k: u32) -> u64 {
    let n: u64 = sizes.iter().map(|&size| u64::from(size)).sum();
    sizes.iter().map(|&size| u64::from(size) * if size >= k { u64::from(size) } else { n }).sum()
}

/// Σ f² over all classes.
pub fn without_penalty(sizes: &[u32]) -> u64 {
    sizes.iter().map(|&size| u64::from(size) * u64::from(size)).sum()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn by_hand() {
        assert_eq!((with_penalty(&[1, 2, 3], 2), with_penalty(&[1, 2, 3], 1), without_penalty(&[1, 2, 3])), (19, 14, 14));
    }

    proptest! {
        #[test]
        fn agrees_with_comparing_all_pairs(sizes in prop::collection::vec(1..6u32, 0..12), k in 1..7u32) {
            let records: Vec<(usize, bool)> = sizes.iter().enumerate().flat_map(|(class, &size)| vec![(class, size < k); size as usize]).collect();
            let alike = |a: &(usize, bool), b: &(usize, bool)| a.0 == b.0 || a.1;
            let pairs = records.iter().flat_map(|a| records.iter().filter(move |b| alike(a, b))).count();
            prop_assert_eq!(with_penalty(&sizes, k), pairs as u64);
            let same = records.iter().flat_map(|a| records.iter().filter(move |b| a.0 == b.0)).count();
            prop_assert_eq!(without_penalty(&sizes), same as u64);
        }
    }
}
