//! Population uniques by Zayatz: which share of the records would be unique in the population too.
//!
//! The table is taken for a random sample of n of N = n/π records, and the shares of class sizes in the population for those
//! seen in the table. By Bayes a class that is unique in the table is unique in the population with probability
//! P(1) h(1) / Σ P(i) h(i), where P(i) is the share of classes of size i and h(i) the hypergeometric probability that a class
//! of i in N gives exactly one of n. Times the uniques of the table, by n: the share of population uniques. Source: Zayatz
//! 1991; ARX, whose numbers these are. *Assumption*: a random sample, which a shipment file is not; the page says so.
//! Complexity: O(greatest class).

use super::classes::Classes;

/// The share of the population that is unique in it, by Zayatz, at a sampling fraction π in (0, 1]; `None` where there are no
/// records or π is not in that range. At π = 1 it is the share of uniques of the table.
pub fn zayatz(classes: &Classes, fraction: f64) -> Option<f64> {
    let n = classes.records() as f64;
    let population = super::pitman::population(n, fraction)?;
    let unique = classes.alone() as f64;
    if unique == 0.0 {
        return Some(0.0);
    }
    // h(i) = i · n/N · Π (N−n−j)/(N−1−j) over j = 0 … i−2; n/N is common to all.
    let (mut size, mut missed, mut sum) = (1u32, 1.0, 0.0);
    for (of, count) in classes.histogram() {
        while size < of {
            let j = f64::from(size - 1);
            missed *= ((population - n - j) / (population - 1.0 - j)).max(0.0);
            size += 1;
        }
        sum += count as f64 * f64::from(of) * missed;
    }
    Some(unique / sum * unique / n)
}

#[cfg(test)]
mod tests {
    use super::super::made::{TEN, any_rows, keys, letters, with_keys};
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_whole_population_has_the_uniques_of_the_table() {
        let columns = letters(&TEN);
        let classes = Classes::of(&keys(&columns));
        assert_eq!(zayatz(&classes, 1.0), Some(0.4));
        // 4 uniques and 3 pairs, 10 of 100: h(1) = 1/10, h(2) = 2 · 1/10 · 90/99.
        let expected = 0.4 / (4.0 + 3.0 * 2.0 * 90.0 / 99.0) * 4.0;
        assert!((zayatz(&classes, 0.1).unwrap() - expected).abs() < 1e-15);
        assert_eq!((zayatz(&classes, 0.0), zayatz(&classes, 1.5), zayatz(&Classes::one(0), 0.5)), (None, None, None));
        assert_eq!(zayatz(&Classes::one(4), 0.5), Some(0.0));
    }

    fn choose(from: u64, take: u64) -> f64 {
        (0..take).map(|at| (from as f64 - at as f64) / (take - at) as f64).product()
    }

    proptest! {
        /// Bayes with binomial coefficients.
        #[test]
        fn agrees_with_counting_samples(rows in any_rows(30), times in 2..8u64) {
            let classes = with_keys(&rows, Classes::of);
            let n = rows.len() as u64;
            let h = |size: u64| choose(size, 1) * choose(n * times - size, n - 1) / choose(n * times, n);
            let sum: f64 = classes.histogram().iter().map(|&(size, count)| count as f64 * h(u64::from(size))).sum();
            let alone = classes.alone() as f64;
            let expected = if alone > 0.0 { alone * h(1) / sum * alone / n as f64 } else { 0.0 };
            prop_assert!((zayatz(&classes, 1.0 / times as f64).unwrap() - expected).abs() < 1e-9);
        }
    }
}
