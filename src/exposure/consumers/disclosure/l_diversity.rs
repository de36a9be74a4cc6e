//! l-diversity: among how many sensitive values one must still guess who knows a record's class.
//!
//! *Distinct* l: the fewest distinct values in a class. *Entropy* l: e to the smallest entropy of a class, so that a table is
//! entropy-l-diverse for all l up to it (pyCANON gives the whole part). *Recursive* (c, l): with the counts of a class falling,
//! r₁ ≥ r₂ ≥ …, r₁ < c · (r_l + r_{l+1} + …); given l, the number is the greatest r₁ / (r_l + …) of a class, and the table
//! is (c, l)-diverse for every c above it; it is infinite where a class has fewer than l values. Source: Machanavajjhala et al.
//! 2007; ARX, pyCANON. Complexity: O(counts · log counts).

use super::sensitive::{Sensitive, size};

/// The fewest distinct values in a class; 0 where there is no class.
pub fn distinct(sensitive: &Sensitive) -> usize {
    sensitive.each_class().map(<[_]>::len).min().unwrap_or(0)
}

/// e to the smallest entropy of a class; 0 where there is no class.
pub fn entropy(sensitive: &Sensitive) -> f64 {
    let of = |class: &[(u32, u32)]| {
        let all = f64::from(size(class));
        let entropy: f64 = class.iter().map(|&(_, count)| f64::from(count) / all).map(|share| -share * share.ln()).sum();
        entropy.exp()
    };
    sensitive.each_class().map(of).reduce(f64::min).unwrap_or(0.0)
}

/// The c that must be exceeded for recursive (c, l)-diversity; 0 where there is no class.
pub fn recursive(sensitive: &Sensitive, l: usize) -> f64 {
    let of = |class: &[(u32, u32)]| {
        let mut counts: Vec<u32> = class.iter().map(|(_, count)| *count).collect();
        counts.sort_unstable_by(|one, other| other.cmp(one));
        let rest: u64 = counts.iter().skip(l.saturating_sub(1)).map(|&count| u64::from(count)).sum();
        let first = counts.first().copied().map_or(0.0, f64::from);
        if rest == 0 { f64::INFINITY } else { first / rest as f64 }
    };
    sensitive.each_class().map(of).fold(0.0, f64::max)
}

#[cfg(test)]
mod tests {
    use super::super::sensitive::tests::{any_records, counted, sensitive, shares};
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn two_classes_by_hand() {
        let found = counted(&[&[5, 2, 1], &[3, 3]]);
        assert_eq!(distinct(&found), 2);
        assert!((entropy(&found) - 2.0).abs() < 1e-12);
        assert_eq!((recursive(&found, 1), recursive(&found, 2), recursive(&found, 3)), (5.0 / 8.0, 5.0 / 3.0, f64::INFINITY));
    }

    proptest! {
        #[test]
        fn agrees_with_the_shares_of_each_class(records in any_records(), l in 1..4usize) {
            let (classes, _) = shares(&records);
            let found = sensitive(&records);
            prop_assert_eq!(distinct(&found), classes.iter().map(|class| class.iter().filter(|share| **share > 0.0).count()).min().unwrap());
            // Without logarithms: Π q^(−q).
            let spread = classes.iter().map(|class| class.iter().filter(|&&q| q > 0.0).map(|&q| q.powf(-q)).product::<f64>());
            prop_assert!((entropy(&found) - spread.fold(f64::INFINITY, f64::min)).abs() < 1e-9);
            let c = recursive(&found, l);
            let holds = |c: f64| classes.iter().all(|class| {
                let mut falling = class.clone();
                falling.sort_by(|one, other| other.total_cmp(one));
                falling[0] < c * falling[l - 1..].iter().sum::<f64>()
            });
            prop_assert!(c.is_infinite() || (holds(c * 1.000_001) && !holds(c * 0.999_999)));
            prop_assert!(c.is_finite() || !holds(1e9));
        }
    }
}
