//! Special uniques: records that stand out even by few of their values.
//!
//! A *minimal sample unique* (MSU) of a record is a set of columns by which it is alone, and by no part of the set. The smaller
//! the set and the more there are, the more special the record. With m columns an MSU of size s scores (m − s)!, and a record
//! the sum over its MSUs; a column contributes to a record the share of that score which lies in MSUs that hold the column.
//! Source: Elliot, Manning and Ford 2002; Manning, Haglin and Keane 2008 (SUDA2); sdcMicro's `suda2`. A missing cell is a
//! category of its own. The set of MSUs is the same that SUDA2 finds; the search is another one: sets of columns are walked
//! so that every part of a set comes before it, and a set is looked at only for the records that it newly leaves alone: it is
//! minimal for those that no part with a column less had left alone.
//!
//! For the file as a whole, *DIS* estimates how likely a match with a unique record is right when the file is a sample of
//! fraction π: π u / (π u + 2 (1 − π) p), with u uniques and p pairs (classes of two). Source: Skinner and Elliot 2002.
//!
//! Complexity: O(2^m · n) at worst, and far less where records are soon alone; with a bound on the size s only sets of up to s
//! columns are walked.

use super::classes::Classes;
use super::{Keys, Unfit};

/// Most columns: their factorial must be a number of 64 bits.
pub const MOST_COLUMNS: usize = 20;

/// Most MSUs that are kept (a record can have hundreds).
const MOST_UNIQUES: usize = 1 << 25;

/// Most words that say for sets of columns which records are alone.
const MOST_WORDS: usize = 1 << 25;

/// A minimal sample unique.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct MinimalUnique {
    /// The record.
    pub record: u32,
    /// Its columns: bit *i* for column *i*.
    pub columns: u32,
}

/// The special uniques of a table.
#[derive(Clone, PartialEq, Debug)]
pub struct SpecialUniques {
    /// Every minimal sample unique, by record, then by columns.
    pub minimal: Vec<MinimalUnique>,
    /// The score of each record; 0 for a record that has no MSU.
    pub scores: Vec<u64>,
    /// Number of columns.
    pub columns: usize,
    /// For each column, the share of the sum of all scores that lies in MSUs which hold it.
    pub contributions: Vec<f64>,
    /// MSUs of each size, from 1.
    pub sizes: Vec<u64>,
}

impl SpecialUniques {
    /// Finds all MSUs of up to `most` columns (all sizes if it is `None`).
    ///
    /// # Errors
    /// More than [`MOST_COLUMNS`] columns, or more MSUs than are kept.
    pub fn of(keys: &Keys, most: Option<usize>) -> Result<Self, Unfit> {
        let m = keys.columns().len();
        if m > MOST_COLUMNS {
            return Err(Unfit::TooManyColumns { given: m, most: MOST_COLUMNS });
        }
        let mut search =
            Search { keys, most: most.unwrap_or(m), found: Vec::new(), alone: vec![Alone::Unseen; 1 << m], words: 0 };
        let words = keys.records().div_ceil(u64::BITS as usize);
        search.below(m, 0, &Classes::one(keys.records()), &vec![0; words])?;
        let minimal = by_record(&search.found, keys.records());
        let mut scores = vec![0u64; keys.records()];
        let (mut held, mut sizes) = (vec![0u64; m], vec![0u64; m]);
        let worth: Vec<u64> = (0..=m).map(|size| (1..=(m - size) as u64).product()).collect();
        for unique in &minimal {
            let size = unique.columns.count_ones() as usize;
            let score = &mut scores[unique.record as usize];
            *score = score.saturating_add(worth[size]);
            sizes[size - 1] += 1;
            for (_, held) in held.iter_mut().enumerate().filter(|(at, _)| unique.columns >> at & 1 == 1) {
                *held = held.saturating_add(worth[size]);
            }
        }
        let all = scores.iter().fold(0u64, |all, score| all.saturating_add(*score));
        let contributions = held.iter().map(|&held| if all == 0 { 0.0 } else { held as f64 / all as f64 }).collect();
        Ok(SpecialUniques { minimal, scores, columns: m, contributions, sizes })
    }

    /// The MSUs of a record.
    pub fn of_record(&self, record: u32) -> &[MinimalUnique] {
        let from = self.minimal.partition_point(|unique| unique.record < record);
        let to = self.minimal.partition_point(|unique| unique.record <= record);
        &self.minimal[from..to]
    }

    /// For each column, the share of a record's score that lies in MSUs which hold it; `None` for a record without MSU.
    pub fn contributions_to(&self, record: u32) -> Option<Vec<f64>> {
        let all = self.scores.get(record as usize).copied().filter(|&all| all > 0)?;
        let own = self.of_record(record);
        let share = |at: usize| {
            let held = own.iter().filter(|unique| unique.columns >> at & 1 == 1);
            let score = |unique: &MinimalUnique| (1..=(self.columns - unique.columns.count_ones() as usize) as u64).product();
            held.map(score).fold(0u64, u64::saturating_add) as f64 / all as f64
        };
        Some((0..self.columns).map(share).collect())
    }

    /// Records with an MSU.
    pub fn special(&self) -> u64 {
        self.scores.iter().filter(|&&score| score > 0).count() as u64
    }
}

/// The chance that a match with a unique record is right, the file being a sample of `fraction` (between 0 and 1) of a
/// population; `None` where nothing is unique and nothing in pairs.
pub fn file_risk(classes: &Classes, fraction: f64) -> Option<f64> {
    let of_size = |size| classes.histogram().iter().find(|(of, _)| *of == size).map_or(0.0, |(_, count)| *count as f64);
    let unique = fraction * of_size(1);
    let all = unique + 2.0 * (1.0 - fraction) * of_size(2);
    (all > 0.0).then(|| unique / all)
}

/// Sorts by record; MSUs of a record keep their order, which is that of their columns.
fn by_record(found: &[MinimalUnique], records: usize) -> Vec<MinimalUnique> {
    let mut next = vec![0usize; records + 1];
    found.iter().for_each(|unique| next[unique.record as usize + 1] += 1);
    for record in 0..records {
        next[record + 1] += next[record];
    }
    let mut sorted = vec![MinimalUnique { record: 0, columns: 0 }; found.len()];
    for &unique in found {
        let place = &mut next[unique.record as usize];
        sorted[*place] = unique;
        *place += 1;
    }
    sorted
}

/// Which records a set of columns leaves alone.
#[derive(Clone)]
enum Alone {
    /// Not walked, and no part of a set that will be.
    Unseen,
    /// A bit for each record.
    Some(Vec<u64>),
    All,
}

struct Search<'k> {
    keys: &'k Keys<'k>,
    most: usize,
    found: Vec<MinimalUnique>,
    /// By the bits of the set.
    alone: Vec<Alone>,
    /// Words held in `alone`.
    words: usize,
}

impl Search<'_> {
    /// Extends a set by each column below its lowest, in rising order: sets come in the order of their bits as numbers, so
    /// that every part of a set comes before it.
    fn below(&mut self, lowest: usize, set: u32, classes: &Classes, alone: &[u64]) -> Result<(), Unfit> {
        if classes.alone() == classes.records() {
            // Whatever is added, nothing is minimal any more.
            (1..1u32 << lowest).for_each(|more| self.alone[(set | more) as usize] = Alone::All);
            return Ok(());
        }
        if set.count_ones() as usize >= self.most {
            return Ok(());
        }
        for (at, column) in self.keys.columns().iter().enumerate().take(lowest) {
            let columns = set | 1 << at;
            // The part without the column just added is the set that is extended: it did not leave these records alone.
            let parts: Vec<&Alone> = (at + 1..self.keys.columns().len())
                .filter(|at| set >> at & 1 == 1)
                .map(|at| &self.alone[(columns & !(1 << at)) as usize])
                .collect();
            let (mut finer, mut alone) = (classes.clone(), alone.to_vec());
            let found = &mut self.found;
            finer.split_by(column, |record| {
                let (word, bit) = (record as usize / 64, 1u64 << (record % 64));
                alone[word] |= bit;
                let minimal = parts.iter().all(|part| match part {
                    Alone::Unseen => true,
                    Alone::Some(alone) => alone[word] & bit == 0,
                    Alone::All => false,
                });
                if minimal && found.len() < MOST_UNIQUES {
                    found.push(MinimalUnique { record, columns });
                }
            });
            self.words += alone.len();
            if self.found.len() >= MOST_UNIQUES || self.words > MOST_WORDS {
                return Err(Unfit::TooLarge("it has more minimal sample uniques than can be kept; bound their size"));
            }
            self.below(at, columns, &finer, &alone)?;
            self.alone[columns as usize] = if finer.alone() == finer.records() { Alone::All } else { Alone::Some(alone) };
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::super::made::{TEN, any_rows, keys, letters, with_keys};
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_ten_rows_score_as_sdcmicro_says() {
        let columns = letters(&TEN);
        let found = SpecialUniques::of(&keys(&columns), None).unwrap();
        assert_eq!(found.scores, [0, 0, 6, 0, 12, 0, 6, 10, 0, 0]);
        // Row 5: rural alone, and three pairs of gender, education and labour.
        let own: Vec<u32> = found.of_record(4).iter().map(|unique| unique.columns).collect();
        assert_eq!(own, [0b0001, 0b0110, 0b1010, 0b1100]);
        assert_eq!(found.contributions_to(4), Some(vec![0.5, 4.0 / 12.0, 4.0 / 12.0, 4.0 / 12.0]));
        assert_eq!((found.contributions_to(0), found.special(), found.sizes.clone()), (None, 4, vec![4, 5, 0, 0]));
        let singles = SpecialUniques::of(&keys(&columns), Some(1)).unwrap();
        assert_eq!(singles.scores, [0, 0, 6, 0, 6, 0, 6, 6, 0, 0]);
        // 4 uniques and 3 pairs in a tenth of the population.
        let risk = file_risk(&Classes::of(&keys(&columns)), 0.1).unwrap();
        assert!((risk - 0.4 / (0.4 + 1.8 * 3.0)).abs() < 1e-15);
    }

    proptest! {
        /// Every set of columns, every pair of records.
        #[test]
        fn agrees_with_trying_every_set(rows in prop::collection::vec(prop::array::uniform4(0..4u32), 2..25)) {
            let found = with_keys(&rows, |keys| SpecialUniques::of(keys, None).unwrap());
            let like = |a: usize, b: usize, set: u32| (0..4).all(|at| set >> at & 1 == 0 || rows[a][at] == rows[b][at]);
            let alone = |a: usize, set: u32| (0..rows.len()).all(|b| a == b || !like(a, b, set));
            let mut expected = Vec::new();
            for record in 0..rows.len() {
                for columns in 1..16u32 {
                    let minimal = (0..4).all(|at| columns >> at & 1 == 0 || !alone(record, columns & !(1 << at)));
                    if alone(record, columns) && minimal {
                        expected.push(MinimalUnique { record: record as u32, columns });
                    }
                }
            }
            for (record, &score) in found.scores.iter().enumerate() {
                let own = expected.iter().filter(|unique| unique.record as usize == record);
                prop_assert_eq!(score, own.map(|unique| [6, 2, 1, 1][unique.columns.count_ones() as usize - 1]).sum::<u64>());
            }
            prop_assert_eq!(&found.minimal, &expected);
            let few = with_keys(&rows, |keys| SpecialUniques::of(keys, Some(2)).unwrap());
            expected.retain(|unique| unique.columns.count_ones() <= 2);
            prop_assert_eq!(few.minimal, expected);
        }

        #[test]
        fn no_record_or_one_has_no_special_unique(rows in any_rows(2)) {
            prop_assert_eq!(with_keys(&rows, |keys| SpecialUniques::of(keys, None).unwrap()).special(), 0);
        }
    }
}
