//! Sorting of short lists of many kinds, by one piece of code.
//!
//! The standard library's stable sort becomes five kilobytes of program for each type of item; what the browser loads
//! would hold twenty copies. Here only positions are sorted, whatever the items are. Long lists of numbers are better
//! sorted by `sort_unstable`.

use std::cmp::Ordering;

/// Sorts a list; items that compare equal stay in their order.
pub fn sort_by<T>(list: &mut Vec<T>, compare: impl Fn(&T, &T) -> Ordering) {
    let order = positions(list.len(), &|one, other| match (list.get(one as usize), list.get(other as usize)) {
        (Some(one), Some(other)) => compare(one, other),
        _ => Ordering::Equal,
    });
    let mut items: Vec<Option<T>> = std::mem::take(list).into_iter().map(Some).collect();
    list.extend(order.into_iter().filter_map(|from| items.get_mut(from as usize)?.take()));
}

/// Sorts a list by a key; items with equal keys stay in their order.
pub fn sort_by_key<T, K: Ord>(list: &mut Vec<T>, key: impl Fn(&T) -> K) {
    sort_by(list, |one, other| key(one).cmp(&key(other)));
}

/// The positions of a list in the order of its items.
fn positions(count: usize, compare: &dyn Fn(u32, u32) -> Ordering) -> Vec<u32> {
    let mut positions: Vec<u32> = (0..u32::try_from(count).unwrap_or(u32::MAX)).collect();
    positions.sort_by(|&one, &other| compare(one, other));
    positions
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn as_the_standard_library_sorts(list in proptest::collection::vec((0u8..9, any::<u16>()), 0..80)) {
            let mut expected = list.clone();
            expected.sort_by_key(|item| item.0);
            let mut sorted = list;
            sort_by_key(&mut sorted, |item| item.0);
            prop_assert_eq!(sorted, expected);
        }
    }
}
