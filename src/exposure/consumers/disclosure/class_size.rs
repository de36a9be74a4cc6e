//! Average class size: how many records are alike, on average over the classes.
//!
//! n over the number of classes. With suppression of records in classes below k, the suppressed ones are all alike and form one
//! class. Source: LeFevre, DeWitt and Ramakrishnan 2006; ARX. Complexity: O(classes).

/// n / classes, classes smaller than `k` being suppressed into one; 0 where there are no records.
pub fn average_class_size(sizes: &[u32], k: u32) -> f64 {
    let n: u64 = sizes.iter().map(|&size| u64::from(size)).sum();
    let kept = sizes.iter().filter(|&&size| size >= k).count();
    let classes = kept + usize::from(kept < sizes.len());
    n as f64 / classes.max(1) as f64
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_suppressed_are_one_class() {
        assert_eq!([1, 2, 3, 9].map(|k| average_class_size(&[1, 2, 3, 4], k)), [2.5, 2.5, 10.0 / 3.0, 10.0]);
        assert_eq!(average_class_size(&[], 2), 0.0);
    }

    proptest! {
        /// Records by what is left of their values.
        #[test]
        fn agrees_with_counting_what_is_left(sizes in prop::collection::vec(1..6u32, 1..20), k in 1..7u32) {
            let left: Vec<Option<usize>> = sizes.iter().enumerate().flat_map(|(class, &size)| vec![(size >= k).then_some(class); size as usize]).collect();
            let distinct: std::collections::BTreeSet<_> = left.iter().collect();
            prop_assert_eq!(average_class_size(&sizes, k), left.len() as f64 / distinct.len() as f64);
        }
    }
}
