//! Frequencies: how many records are like each record, and how many of the population those stand for.
//!
//! f is the number of records that are alike with a record in all columns, itself included; F is the sum of their weights.
//! What a missing cell is alike with is a switch, [`Missing`]: as a *category* it is a value of its own, and f is the size of
//! the equivalence class; as a *wildcard* it is alike with every value, on either side (sdcMicro's `freqCalc`, α = 1). Being
//! alike is then no equivalence any more: records do not fall into classes, and f is counted for each record by itself.
//!
//! Complexity: as a category O(n · columns). As wildcards O(p · d · columns) at worst, for d distinct records and p patterns of
//! missing columns among them: records of two patterns are compared in the columns that both know, by hash.

use super::classes::Classes;
use super::{Keys, Missing, Unfit};
use rustc_hash::FxHashMap;
use std::collections::BTreeMap;

/// Most columns that may hold wildcards: their pattern is a word of so many bits.
pub const MOST_COLUMNS: usize = 32;

/// Most comparisons of a distinct record with a pattern, some ten seconds of work.
const MOST_STEPS: usize = 200_000_000;

/// f and F of each record.
#[derive(Clone, PartialEq, Debug)]
pub struct Frequencies {
    /// Records of the table that are like this one, itself included.
    pub sample: Vec<u32>,
    /// The sum of their weights; equal to `sample` where there are no weights.
    pub population: Vec<f64>,
}

impl Frequencies {
    /// Counts for each record the records that are like it, and adds up their weights (1 each where none are given).
    ///
    /// # Errors
    /// Weights that are not one positive number a record; with wildcards more than [`MOST_COLUMNS`] columns, or too many
    /// patterns of missing columns for the number of records.
    pub fn of(keys: &Keys, meaning: Missing, weights: Option<&[f64]>) -> Result<Self, Unfit> {
        if let Some(weights) = weights {
            if weights.len() != keys.records() {
                return Err(Unfit::Lengths(keys.records(), weights.len()));
            }
            if let Some(record) = weights.iter().position(|weight| !(weight.is_finite() && *weight > 0.0)) {
                return Err(Unfit::Weight { record, weight: weights[record] });
            }
        }
        let distinct = Classes::of(keys).numbered();
        let mut weight = vec![0.0; distinct.sizes.len()];
        for (record, &class) in distinct.class_of.iter().enumerate() {
            weight[class as usize] += weights.map_or(1.0, |weights| weights[record]);
        }
        let blank = |column: &super::Column| column.missing().is_some_and(|missing| column.codes().contains(&missing));
        let (sizes, weight) = match meaning {
            Missing::Wildcard if keys.columns().iter().any(blank) => wild(keys, &distinct.class_of, &distinct.sizes, &weight)?,
            _ => (distinct.sizes, weight),
        };
        Ok(Frequencies {
            sample: distinct.class_of.iter().map(|&class| sizes[class as usize]).collect(),
            population: distinct.class_of.iter().map(|&class| weight[class as usize]).collect(),
        })
    }

    /// Number of records.
    pub fn records(&self) -> usize {
        self.sample.len()
    }

    /// The smallest f; 0 where there are no records.
    pub fn k(&self) -> u32 {
        self.sample.iter().copied().min().unwrap_or(0)
    }

    /// Records with f below `size`.
    pub fn records_below(&self, size: u32) -> u64 {
        self.sample.iter().filter(|&&f| f < size).count() as u64
    }
}

/// f and F of each distinct record, a missing cell being like any other.
fn wild(keys: &Keys, class_of: &[u32], sizes: &[u32], weight: &[f64]) -> Result<(Vec<u32>, Vec<f64>), Unfit> {
    let columns = keys.columns();
    if columns.len() > MOST_COLUMNS {
        return Err(Unfit::TooManyColumns { given: columns.len(), most: MOST_COLUMNS });
    }
    // A record of each class stands for it.
    let mut stands = vec![0u32; sizes.len()];
    for (record, &class) in class_of.iter().enumerate().rev() {
        stands[class as usize] = record as u32;
    }
    // The distinct records by which columns they know.
    let mut patterns: BTreeMap<u32, Vec<u32>> = BTreeMap::new();
    for (class, &record) in stands.iter().enumerate() {
        let knows = |column: &super::Column| column.missing() != Some(column.codes()[record as usize]);
        let known = columns.iter().enumerate().filter(|(_, column)| knows(column)).fold(0, |known, (at, _)| known | 1 << at);
        patterns.entry(known).or_default().push(class as u32);
    }
    if patterns.len().saturating_mul(sizes.len()) > MOST_STEPS {
        return Err(Unfit::TooLarge("its cells are missing in too many patterns to read them as wildcards"));
    }
    // Two distinct records that know the same columns are not alike: each counts its own class.
    let (mut f, mut population) = (sizes.to_vec(), weight.to_vec());
    let groups: Vec<(u32, Vec<u32>)> = patterns.into_iter().collect();
    for (at, (known, one)) in groups.iter().enumerate() {
        for (other_known, other) in &groups[..at] {
            let common = columns.iter().enumerate().filter(|(at, _)| (known & other_known) >> at & 1 == 1);
            let codes: Vec<&[u32]> = common.map(|(_, column)| column.codes()).collect();
            let (few, many) = if one.len() <= other.len() { (one, other) } else { (other, one) };
            let (few, many, alike) = meeting(&codes, &stands, few, many);
            let mut sums = vec![[(0u32, 0.0); 2]; alike];
            for (side, members) in [&few, &many].into_iter().enumerate() {
                for &(class, group) in members {
                    let sum = &mut sums[group as usize][side];
                    *sum = (sum.0 + sizes[class as usize], sum.1 + weight[class as usize]);
                }
            }
            for (side, members) in [&many, &few].into_iter().enumerate() {
                for &(class, group) in members {
                    let (count, weight) = sums[group as usize][side];
                    f[class as usize] += count;
                    population[class as usize] += weight;
                }
            }
        }
    }
    Ok((f, population))
}

/// Distinct records of one side, each with the number of the group of records that are alike.
type Members = Vec<(u32, u32)>;

/// Groups the distinct records of two sides that are alike in some columns, and says how many groups there are.
///
/// Groups are those of the smaller side; records of the larger one that meet none drop out at the first column that shows it.
fn meeting(columns: &[&[u32]], stands: &[u32], few: &[u32], many: &[u32]) -> (Members, Members, usize) {
    let in_one = |side: &[u32]| side.iter().map(|&class| (class, 0)).collect::<Members>();
    let (mut few, mut many, mut groups) = (in_one(few), in_one(many), 1);
    for codes in columns {
        let key = |class: u32, group: u32| u64::from(group) << 32 | u64::from(codes[stands[class as usize] as usize]);
        let mut known: FxHashMap<u64, u32> = FxHashMap::default();
        for (class, group) in &mut few {
            let next = known.len() as u32;
            *group = *known.entry(key(*class, *group)).or_insert(next);
        }
        many.retain_mut(|(class, group)| match known.get(&key(*class, *group)) {
            Some(&next) => {
                *group = next;
                true
            }
            None => false,
        });
        groups = known.len();
    }
    (few, many, groups)
}

#[cfg(test)]
mod tests {
    use super::super::made::{TEN, TEN_POPULATION, any_rows, keys, letters, with_keys};
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_ten_rows_and_whom_they_stand_for() {
        let columns = letters(&TEN);
        let f = [2, 2, 1, 2, 1, 2, 1, 1, 2, 2];
        let weights: Vec<f64> = TEN_POPULATION.iter().zip(f).map(|(all, f)| all / f64::from(f)).collect();
        let found = Frequencies::of(&keys(&columns), Missing::Category, Some(&weights)).unwrap();
        assert_eq!((found.sample.as_slice(), found.population.as_slice()), (&f[..], &TEN_POPULATION[..]));
        assert_eq!((found.k(), found.records_below(2)), (1, 4));
    }

    /// A blank postcode may be either: it makes both others two.
    #[test]
    fn a_blank_is_like_everything_or_like_blanks() {
        let columns = letters(&["aX", "bX", "*X", "*Y", "aZ"]);
        let of = |meaning| Frequencies::of(&keys(&columns), meaning, None).unwrap().sample;
        assert_eq!(of(Missing::Category), [1, 1, 1, 1, 1]);
        assert_eq!(of(Missing::Wildcard), [2, 2, 3, 1, 1]);
    }

    #[test]
    fn weights_that_are_none_are_refused() {
        let columns = letters(&["a", "b"]);
        let with = |weights: &[f64]| Frequencies::of(&keys(&columns), Missing::Category, Some(weights));
        assert_eq!(with(&[1.0]), Err(Unfit::Lengths(2, 1)));
        assert_eq!(with(&[1.0, 0.0]), Err(Unfit::Weight { record: 1, weight: 0.0 }));
        assert!(matches!(with(&[f64::NAN, 1.0]), Err(Unfit::Weight { record: 0, .. })));
    }

    proptest! {
        /// Every record compared with every other.
        #[test]
        fn agrees_with_comparing_all_pairs(rows in any_rows(40), wild in any::<bool>()) {
            let meaning = if wild { Missing::Wildcard } else { Missing::Category };
            let weights: Vec<f64> = (0..rows.len()).map(|at| (at % 5 + 1) as f64).collect();
            let found = with_keys(&rows, |keys| Frequencies::of(keys, meaning, Some(&weights)).unwrap());
            for (record, row) in rows.iter().enumerate() {
                let like = |other: &[u32; 3]| row.iter().zip(other).all(|(a, b)| a == b || (wild && (*a == 3 || *b == 3)));
                let alike: Vec<usize> = (0..rows.len()).filter(|&other| like(&rows[other])).collect();
                prop_assert_eq!(found.sample[record] as usize, alike.len());
                prop_assert_eq!(found.population[record], alike.iter().map(|&other| weights[other]).sum::<f64>());
            }
        }
    }
}
