//! Prosecutor risk: how likely a record is found by someone who knows that the person is in the table.
//!
//! Of f records that are alike the right one is guessed with probability 1/f. The highest risk is 1 / min f, the average the
//! mean of 1/f over the records (which is classes / n where being alike is an equivalence), and at risk are records with
//! 1/f > τ. Source: El Emam 2013; ARX. Complexity: O(n).

use super::classes::Classes;
use super::frequencies::Frequencies;

/// Above this a record is at risk, where nobody says otherwise: fewer than five alike (EXPOSURE.md §4).
pub const THRESHOLD: f64 = 0.2;

/// Prosecutor risk of a table.
#[derive(Copy, Clone, PartialEq, Debug)]
pub struct Prosecutor {
    /// 1 / min f; 0 where there are no records.
    pub highest: f64,
    /// Mean of 1/f.
    pub average: f64,
    /// Records with 1/f > τ.
    pub records_at_risk: u64,
    /// Their share.
    pub at_risk: f64,
}

/// Measures the risk, with the threshold τ.
pub fn prosecutor(frequencies: &Frequencies, threshold: f64) -> Prosecutor {
    // Records by f: fewer additions, and the sum of an equivalence is exactly its classes.
    let mut records_of: std::collections::BTreeMap<u32, u64> = std::collections::BTreeMap::new();
    frequencies.sample.iter().for_each(|&f| *records_of.entry(f).or_insert(0) += 1);
    by_size(records_of.into_iter(), threshold)
}

/// Measures the risk of records in classes, with the threshold τ.
pub fn of_classes(classes: &Classes, threshold: f64) -> Prosecutor {
    by_size(classes.histogram().into_iter().map(|(size, count)| (size, u64::from(size) * count)), threshold)
}

/// By f, rising, and how many records have it.
fn by_size(records_of: impl Iterator<Item = (u32, u64)>, threshold: f64) -> Prosecutor {
    let mut found = Prosecutor { highest: 0.0, average: 0.0, records_at_risk: 0, at_risk: 0.0 };
    let (mut n, mut sum) = (0u64, 0.0);
    for (f, records) in records_of {
        let risk = 1.0 / f64::from(f);
        n += records;
        sum += records as f64 / f64::from(f);
        found.highest = found.highest.max(risk);
        found.records_at_risk += if risk > threshold { records } else { 0 };
    }
    if n > 0 {
        (found.average, found.at_risk) = (sum / n as f64, found.records_at_risk as f64 / n as f64);
    }
    found
}

#[cfg(test)]
mod tests {
    use super::super::Missing;
    use super::super::made::{TEN, any_rows, keys, letters, with_keys};
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_ten_rows_are_seven_classes() {
        let columns = letters(&TEN);
        let found = prosecutor(&Frequencies::of(&keys(&columns), Missing::Category, None).unwrap(), 0.5);
        assert_eq!(found, Prosecutor { highest: 1.0, average: 0.7, records_at_risk: 4, at_risk: 0.4 });
    }

    #[test]
    fn five_alike_are_not_at_risk_and_four_are() {
        let risk = |n: u32| {
            let frequencies = Frequencies { sample: vec![n; n as usize], population: vec![0.0; n as usize] };
            prosecutor(&frequencies, THRESHOLD).records_at_risk
        };
        assert_eq!([4, 5, 0].map(risk), [4, 0, 0]);
    }

    proptest! {
        #[test]
        fn agrees_with_comparing_all_pairs(rows in any_rows(40)) {
            let (found, classes) = with_keys(&rows, |keys| {
                let frequencies = Frequencies::of(keys, Missing::Category, None).unwrap();
                (prosecutor(&frequencies, 0.3), Classes::of(keys))
            });
            let f: Vec<usize> = rows.iter().map(|row| rows.iter().filter(|other| *other == row).count()).collect();
            prop_assert!((found.average - classes.distinction()).abs() < 1e-12);
            prop_assert_eq!(found.highest, f.iter().map(|&f| 1.0 / f as f64).fold(0.0, f64::max));
            prop_assert_eq!(found.records_at_risk, f.iter().filter(|&&f| f <= 3).count() as u64);
        }
    }
}
