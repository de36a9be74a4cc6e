//! α of (α, k)-anonymity: how sure the class of a record can make its sensitive value.
//!
//! The greatest share of one sensitive value within a class. Source: Wong et al. 2006; pyCANON. Complexity: O(counts).

use super::sensitive::{Sensitive, size};

/// The greatest share of a value in a class; 0 where there is no class.
pub fn alpha(sensitive: &Sensitive) -> f64 {
    let of = |class: &[(u32, u32)]| {
        let most = class.iter().map(|(_, count)| *count).max().unwrap_or(0);
        f64::from(most) / f64::from(size(class).max(1))
    };
    sensitive.each_class().map(of).fold(0.0, f64::max)
}

#[cfg(test)]
mod tests {
    use super::super::sensitive::tests::{any_records, counted, sensitive, shares};
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn three_of_four_are_alike() {
        assert_eq!((alpha(&counted(&[&[3, 1], &[1, 1]])), alpha(&counted(&[]))), (0.75, 0.0));
    }

    proptest! {
        #[test]
        fn agrees_with_the_shares_of_each_class(records in any_records()) {
            let (classes, _) = shares(&records);
            prop_assert_eq!(alpha(&sensitive(&records)), classes.iter().flatten().copied().fold(0.0, f64::max));
        }
    }
}
