//! Gaps: how evenly the shipments of a lane or a trade link follow one another, and when the next is due.
//!
//! Of the days on which a series has shipments (several on one day are one), the gaps between each and the next: their
//! *coefficient of variation* is their standard deviation (with n − 1) over their mean. A series is *predictable* if it is under
//! 0.3. The next is then due one mean gap after the last day, give or take Student's quantile times the deviation of a gap to
//! come, s·√(1 + 1/n): a prediction interval of 95 % if gaps are normal. Source: EXPOSURE.md §3; Hahn and Meeker 1991 for the
//! interval. Weekends are not looked at: each working day has gaps of 1 and 3 and is not predictable by this measure.

use super::super::patterns::not_enough::NotEnough;
use super::super::patterns::quantile::student;

/// It takes shipments on so many days.
pub const DAYS_LEAST: usize = 5;
/// Predictable below this coefficient of variation.
pub const PREDICTABLE: f64 = 0.3;
/// Probability that the next day falls outside what is said.
pub const DOUBT: f64 = 0.05;

/// How evenly a series goes.
#[derive(Copy, Clone, PartialEq, Debug)]
pub struct Regularity {
    /// Number of days with shipments.
    pub days: u32,
    /// Mean gap, in days.
    pub mean_gap: f64,
    /// Coefficient of variation of the gaps.
    pub variation: f64,
    /// When the next is due: days since 1970-01-01, rounded.
    pub next_due: i64,
    /// Give or take so many days.
    pub give_or_take: f64,
}

impl Regularity {
    /// Whether it can be said when the next is due.
    pub fn predictable(&self) -> bool {
        self.variation < PREDICTABLE
    }
}

/// The regularity of a series: its days since 1970-01-01 in any order, which are sorted in place.
///
/// # Complexity
/// O(days · log days); nothing is allocated.
///
/// ```
/// use portolan::exposure::routes::gaps::regularity;
/// let weekly = regularity(&mut [0, 7, 14, 22, 28]).unwrap();
/// assert!(weekly.predictable());
/// assert_eq!(weekly.next_due, 35);
/// ```
pub fn regularity(days: &mut [i32]) -> Result<Regularity, NotEnough> {
    days.sort_unstable();
    let mut count = 0;
    let (mut first, mut last, mut squares) = (0i64, 0i64, 0i128);
    for &day in &*days {
        let day = i64::from(day);
        if count == 0 {
            first = day;
        } else if day == last {
            continue;
        } else {
            squares += i128::from(day - last).pow(2);
        }
        last = day;
        count += 1;
    }
    NotEnough::unless(count, DAYS_LEAST)?;
    let gaps = (count - 1) as i128;
    let span = i128::from(last - first);
    // In whole numbers, so that an even series has no deviation at all: n Σg² − (Σg)².
    let spread = gaps * squares - span * span;
    let (gaps, mean_gap) = (gaps as f64, span as f64 / gaps as f64);
    let deviation = (spread.max(0) as f64 / (gaps * (gaps - 1.0))).sqrt();
    Ok(Regularity {
        days: count as u32,
        mean_gap,
        variation: deviation / mean_gap,
        next_due: last + mean_gap.round() as i64,
        give_or_take: student(DOUBT / 2.0, gaps - 1.0) * deviation * (1.0 + 1.0 / gaps).sqrt(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    #[test]
    fn each_monday_is_predictable_to_the_day() {
        let found = regularity(&mut [21, 0, 7, 14, 28, 7]).unwrap();
        assert_eq!((found.days, found.mean_gap, found.variation), (5, 7.0, 0.0));
        assert_eq!((found.next_due, found.give_or_take), (35, 0.0));
        // Gaps 7, 7, 8, 6: deviation √(2/3), Student's 3.18 at 3 degrees of freedom.
        let found = regularity(&mut [0, 7, 14, 22, 28]).unwrap();
        assert!((found.variation - (2.0f64 / 3.0).sqrt() / 7.0).abs() < 1e-15);
        assert!((found.give_or_take - 3.18 * (2.0f64 / 3.0 * 1.25).sqrt()).abs() < 0.01);
    }

    #[test]
    fn too_little_is_not_enough_to_tell() {
        assert_eq!(regularity(&mut [1, 1, 1, 2, 3, 4]), Err(NotEnough::Few { have: 4, need: 5 }));
        assert_eq!(regularity(&mut []), Err(NotEnough::Few { have: 0, need: 5 }));
        assert!(!regularity(&mut [0, 1, 2, 40, 41, 100]).unwrap().predictable());
        assert!(regularity(&mut [i32::MIN, -5, 0, 5, i32::MAX]).is_ok());
    }

    proptest! {
        /// By the definition, from a set of days.
        #[test]
        fn as_by_the_gaps_themselves(days in prop::collection::vec(19_000..19_400i32, 0..40)) {
            let set: BTreeSet<i32> = days.iter().copied().collect();
            let sorted: Vec<i32> = set.into_iter().collect();
            let found = regularity(&mut days.clone());
            if sorted.len() < DAYS_LEAST {
                prop_assert_eq!(found, Err(NotEnough::Few { have: sorted.len() as u64, need: 5 }));
                return Ok(());
            }
            let gaps: Vec<f64> = sorted.windows(2).map(|pair| f64::from(pair[1] - pair[0])).collect();
            let mean = gaps.iter().sum::<f64>() / gaps.len() as f64;
            let variance = gaps.iter().map(|gap| (gap - mean).powi(2)).sum::<f64>() / (gaps.len() - 1) as f64;
            let found = found.unwrap();
            prop_assert!((found.variation - variance.sqrt() / mean).abs() < 1e-9);
            prop_assert_eq!(found.next_due, i64::from(sorted[sorted.len() - 1]) + mean.round() as i64);
        }
    }
}
