//! β-likeness: how much likelier a class makes a sensitive value than the table does.
//!
//! With the share q of a value in a class and p in the table, the gain is (q − p) / p. *Basic* β is the greatest gain. *Enhanced*
//! β bounds the gain of a value by −ln p as well, so that frequent values may gain less; the number is the greatest
//! min(gain, −ln p) over classes and values. A value that a class has less often than the table gains nothing. Source: Cao and
//! Karras 2012; pyCANON. Complexity: O(counts).

use super::sensitive::{Sensitive, size};

/// The greatest gain; 0 where there is none.
pub fn basic(sensitive: &Sensitive) -> f64 {
    gains(sensitive).map(|(gain, _)| gain).fold(0.0, f64::max)
}

/// The greatest gain, that of each value bounded by −ln of its share in the table; 0 where there is none.
pub fn enhanced(sensitive: &Sensitive) -> f64 {
    gains(sensitive).map(|(gain, share)| gain.min(-share.ln())).fold(0.0, f64::max)
}

/// The gain of each value in each class, with its share in the table.
fn gains(sensitive: &Sensitive) -> impl Iterator<Item = (f64, f64)> {
    sensitive.each_class().flat_map(move |class| {
        let all = f64::from(size(class));
        class.iter().map(move |&(code, count)| {
            let share = sensitive.share(code);
            ((f64::from(count) / all - share) / share, share)
        })
    })
}

#[cfg(test)]
mod tests {
    use super::super::sensitive::tests::{any_records, counted, sensitive, shares};
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_rare_value_in_a_class_by_hand() {
        // The second value is 1 of 10, and half of the second class: a gain of 4, more than ln 10.
        let found = counted(&[&[8], &[1, 1]]);
        assert!((basic(&found) - 4.0).abs() < 1e-12);
        assert!((enhanced(&found) - 10f64.ln()).abs() < 1e-12);
        assert_eq!((basic(&counted(&[&[2, 2], &[1, 1]])), enhanced(&counted(&[&[3]]))), (0.0, 0.0));
    }

    proptest! {
        #[test]
        fn agrees_with_the_shares_of_each_class(records in any_records()) {
            let (classes, p) = shares(&records);
            let each = || classes.iter().flat_map(|q| q.iter().zip(&p)).filter(|(_, p)| **p > 0.0);
            let gain = each().map(|(q, p)| q / p - 1.0).fold(0.0, f64::max);
            let bounded = each().map(|(q, p)| (q / p - 1.0).min((1.0 / p).ln())).fold(0.0, f64::max);
            prop_assert!((basic(&sensitive(&records)) - gain).abs() < 1e-9);
            prop_assert!((enhanced(&sensitive(&records)) - bounded).abs() < 1e-9);
        }
    }
}
