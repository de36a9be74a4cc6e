//! δ-disclosure: how much likelier or less likely a class makes the sensitive values that it has.
//!
//! The greatest |ln(q/p)| over the classes and the values that occur in them, with the share q of a value in the class and p in
//! the table; a table is δ-disclosure-private for every δ above it. A value that a class lacks is left out, as in pyCANON (by
//! the letter of the definition such a class has no δ at all). Source: Brickell and Shmatikov 2008; ARX, pyCANON. Complexity:
//! O(counts).

use super::sensitive::{Sensitive, size};

/// The greatest |ln(q/p)|; 0 where there is no class.
pub fn delta(sensitive: &Sensitive) -> f64 {
    let of = |class: &[(u32, u32)]| {
        let all = f64::from(size(class));
        let each = class.iter().map(|&(code, count)| (f64::from(count) / all / sensitive.share(code)).ln().abs());
        each.fold(0.0, f64::max)
    };
    sensitive.each_class().map(of).fold(0.0, f64::max)
}

/// Classes that lack a value of the table, and so have no δ by the letter of the definition.
pub fn lacking(sensitive: &Sensitive) -> usize {
    let values = sensitive.totals().iter().filter(|&&total| total > 0).count();
    sensitive.each_class().filter(|class| class.len() < values).count()
}

#[cfg(test)]
mod tests {
    use super::super::sensitive::tests::{any_records, counted, sensitive, shares};
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn twice_as_often_and_half_as_often() {
        // The table has 3 of 8; the first class all of one kind.
        let found = counted(&[&[0, 2], &[5, 1]]);
        assert!((delta(&found) - (8f64 / 3.0).ln()).abs() < 1e-12);
        assert_eq!((lacking(&found), delta(&counted(&[&[2, 1], &[4, 2]]))), (1, 0.0));
    }

    proptest! {
        #[test]
        fn agrees_with_the_shares_of_each_class(records in any_records()) {
            let (classes, p) = shares(&records);
            let each = classes.iter().flat_map(|q| q.iter().zip(&p)).filter(|(q, _)| **q > 0.0);
            let expected = each.map(|(q, p)| (q.ln() - p.ln()).abs()).fold(0.0, f64::max);
            prop_assert!((delta(&sensitive(&records)) - expected).abs() < 1e-9);
            let lack = |q: &&Vec<f64>| q.iter().zip(&p).any(|(q, p)| *q == 0.0 && *p > 0.0);
            prop_assert_eq!(lacking(&sensitive(&records)), classes.iter().filter(lack).count());
        }
    }
}
