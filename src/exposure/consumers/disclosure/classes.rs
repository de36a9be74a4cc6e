//! Equivalence classes: records that are alike in a set of quasi-identifiers.
//!
//! *k* is the size of the smallest class (Sweeney 2002); *distinction* is classes / n; *separation* is
//! 1 − Σ f(f−1) / (n(n−1)) over the class sizes f: the share of pairs of records that the quasi-identifiers tell apart
//! (ARX). The classes are found exactly, by refinement: they begin as one class and are split by one quasi-identifier after
//! another. A record that stands alone is never looked at again, so that n records and q quasi-identifiers take at most n·q
//! steps, each a hash or an index, and mostly far fewer.

use super::{Column, Keys};
use rustc_hash::FxHashMap;
use std::collections::BTreeMap;

/// Records in classes.
#[derive(Clone, Debug)]
pub struct Classes {
    /// The class of each record that is not alone, or [`ALONE`].
    class_of: Vec<u32>,
    /// Size of each class of two records or more.
    sizes: Vec<u32>,
    /// Records that are not alone, in order.
    together: Vec<u32>,
}

/// A record that is a class of its own.
const ALONE: u32 = u32::MAX;

/// A table of keys is laid out flat up to so many entries per record, which is quicker than hashing.
const FLAT: u64 = 4;

impl Classes {
    /// All records in one class.
    pub fn one(records: usize) -> Self {
        let mut classes =
            Classes { class_of: vec![0; records], sizes: vec![records as u32], together: (0..records as u32).collect() };
        classes.settle(|_| {});
        classes
    }

    /// The classes of records alike in all columns; a missing cell is a category of its own.
    pub fn of(keys: &Keys) -> Self {
        let mut classes = Classes::one(keys.records());
        for column in keys.columns() {
            classes.split_by(column, |_| {});
        }
        classes
    }

    /// Splits every class by a column; `alone` is told, in order, of each record that stands alone from now on.
    pub fn split_by(&mut self, column: &Column, alone: impl FnMut(u32)) {
        let codes = column.codes();
        self.split_telling(
            |record| codes.get(record as usize).copied().map_or(0, u64::from),
            Some(u64::from(column.cardinality())),
            alone,
        );
    }

    /// Splits every class by a quasi-identifier: records stay together if `value` is the same for both.
    ///
    /// `below` says, where it is known, that all values are less than it; small ranges need no hash.
    ///
    /// # Complexity
    /// O(records that are not yet alone).
    pub fn split(&mut self, value: impl Fn(u32) -> u64, below: Option<u64>) {
        self.split_telling(value, below, |_| {});
    }

    fn split_telling(&mut self, value: impl Fn(u32) -> u64, below: Option<u64>, alone: impl FnMut(u32)) {
        let flat = FLAT * self.together.len() as u64 + 1024;
        let room = below.and_then(|below| below.checked_mul(self.sizes.len() as u64)).filter(|&room| room <= flat);
        let mut sizes: Vec<u32> = Vec::new();
        match (room, below) {
            (Some(room), Some(below)) => {
                let mut known = vec![ALONE; room as usize];
                for &record in &self.together {
                    let class = &mut self.class_of[record as usize];
                    *class = number(&mut known[(u64::from(*class) * below + value(record)) as usize], &mut sizes);
                }
            }
            _ => {
                let mut known: FxHashMap<(u32, u64), u32> = FxHashMap::default();
                known.reserve(self.together.len() / 2);
                for &record in &self.together {
                    let class = &mut self.class_of[record as usize];
                    *class = number(known.entry((*class, value(record))).or_insert(ALONE), &mut sizes);
                }
            }
        }
        self.sizes = sizes;
        self.settle(alone);
    }

    /// Sets aside the records that are alone, and numbers the classes of the others densely.
    fn settle(&mut self, mut alone: impl FnMut(u32)) {
        let mut dense = vec![ALONE; self.sizes.len()];
        for (next, (class, _)) in self.sizes.iter().enumerate().filter(|&(_, &size)| size > 1).enumerate() {
            dense[class] = next as u32;
        }
        let class_of = &mut self.class_of;
        self.together.retain(|&record| {
            let class = &mut class_of[record as usize];
            *class = dense[*class as usize];
            if *class == ALONE {
                alone(record);
            }
            *class != ALONE
        });
        self.sizes.retain(|&size| size > 1);
    }

    /// Number of records.
    pub fn records(&self) -> u64 {
        self.class_of.len() as u64
    }

    /// Records that stand alone.
    pub fn alone(&self) -> u64 {
        (self.class_of.len() - self.together.len()) as u64
    }

    /// Number of classes.
    pub fn count(&self) -> u64 {
        self.alone() + self.sizes.len() as u64
    }

    /// Size of the class of a record.
    pub fn size_of(&self, record: u32) -> u32 {
        match self.class_of[record as usize] {
            ALONE => 1,
            class => self.sizes[class as usize],
        }
    }

    /// Size of the smallest class; 0 where there are no records.
    pub fn k(&self) -> u32 {
        if self.alone() > 0 { 1 } else { self.sizes.iter().copied().min().unwrap_or(0) }
    }

    /// Records in classes smaller than `size`.
    pub fn records_below(&self, size: u32) -> u64 {
        let alone = if size > 1 { self.alone() } else { 0 };
        alone + self.sizes.iter().filter(|&&class| class < size).map(|&class| u64::from(class)).sum::<u64>()
    }

    /// How many classes there are of each size, by size.
    pub fn histogram(&self) -> Vec<(u32, u64)> {
        let mut of_size: BTreeMap<u32, u64> = BTreeMap::new();
        if self.alone() > 0 {
            of_size.insert(1, self.alone());
        }
        self.sizes.iter().for_each(|&size| *of_size.entry(size).or_insert(0) += 1);
        of_size.into_iter().collect()
    }

    /// A number for every class, those of one record included, in the order of each class's first record.
    pub fn numbered(&self) -> Numbered {
        let mut dense = vec![ALONE; self.sizes.len()];
        let mut sizes = Vec::with_capacity(self.count() as usize);
        let class_of = self.class_of.iter().map(|&class| match class {
            ALONE => number(&mut ALONE.clone(), &mut sizes),
            class => number(&mut dense[class as usize], &mut sizes),
        });
        let class_of = class_of.collect();
        Numbered { class_of, sizes }
    }

    /// Classes / n; 0 where there are no records.
    pub fn distinction(&self) -> f64 {
        self.count() as f64 / self.records().max(1) as f64
    }

    /// Share of pairs of records that lie in different classes; 0 where there is no pair.
    pub fn separation(&self) -> f64 {
        let pairs = |size: u64| size as f64 * (size.saturating_sub(1)) as f64;
        let all = pairs(self.records());
        if all == 0.0 {
            return 0.0;
        }
        1.0 - self.sizes.iter().map(|&size| pairs(u64::from(size))).sum::<f64>() / all
    }
}

/// Every record's class by number.
#[derive(Clone, PartialEq, Debug)]
pub struct Numbered {
    /// The class of each record.
    pub class_of: Vec<u32>,
    /// The size of each class.
    pub sizes: Vec<u32>,
}

#[inline]
fn number(known: &mut u32, sizes: &mut Vec<u32>) -> u32 {
    if *known == ALONE {
        *known = sizes.len() as u32;
        sizes.push(0);
    }
    sizes[*known as usize] += 1;
    *known
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn split(columns: &[Vec<u64>], below: Option<u64>) -> Classes {
        let mut classes = Classes::one(columns.first().map_or(0, Vec::len));
        for column in columns {
            classes.split(|record| column[record as usize], below);
        }
        classes
    }

    /// Eight people by postcode, year of birth and sex, written out: classes {0,1} {2} {3,4,5} {6} {7}.
    #[test]
    fn a_small_table_by_hand() {
        let postcode = vec![1000, 1000, 1000, 2000, 2000, 2000, 2000, 3000];
        let year = vec![80, 80, 81, 70, 70, 70, 71, 70];
        let sex = vec![0, 0, 0, 1, 1, 1, 1, 1];
        let classes = split(&[postcode, year, sex], None);
        assert_eq!((classes.records(), classes.count(), classes.k()), (8, 5, 1));
        assert_eq!(classes.distinction(), 5.0 / 8.0);
        // Pairs within classes: 1 + 3 of 28.
        assert!((classes.separation() - 24.0 / 28.0).abs() < 1e-12);
        assert_eq!([2, 3, 5, 11].map(|size| classes.records_below(size)), [3, 5, 8, 8]);
        assert_eq!((0..8).map(|record| classes.size_of(record)).collect::<Vec<_>>(), [2, 2, 1, 3, 3, 3, 1, 1]);
    }

    /// The ten rows of sdcMicro's documentation (EXPOSURE.md §9): residence, gender, education, labour.
    #[test]
    fn sdcmicros_ten_rows() {
        let rows = ["UFSE", "UFSE", "UFPN", "UMCE", "RFCU", "UMCE", "UFON", "UMOU", "UFSN", "UFSN"];
        let keys: Vec<Vec<u64>> = (0..4).map(|at| rows.iter().map(|row| u64::from(row.as_bytes()[at])).collect()).collect();
        let classes = split(&keys, Some(128));
        let f: Vec<u32> = (0..10).map(|record| classes.size_of(record)).collect();
        assert_eq!(f, [2, 2, 1, 2, 1, 2, 1, 1, 2, 2]);
    }

    #[test]
    fn classes_are_numbered_by_their_first_records() {
        let classes = split(&[vec![5, 7, 5, 9, 7, 7]], None);
        assert_eq!(classes.numbered(), Numbered { class_of: vec![0, 1, 0, 2, 1, 1], sizes: vec![2, 3, 1] });
        assert_eq!(classes.histogram(), [(1, 1), (2, 1), (3, 1)]);
    }

    #[test]
    fn nothing_and_one_record() {
        assert_eq!((Classes::one(0).k(), Classes::one(0).count(), Classes::one(0).separation()), (0, 0, 0.0));
        let classes = split(&[vec![7]], None);
        assert_eq!((classes.k(), classes.count(), classes.distinction()), (1, 1, 1.0));
    }

    proptest! {
        /// Sizes by comparing each record with each other, as nobody would do it with a million.
        #[test]
        fn agrees_with_comparing_all_pairs(rows in prop::collection::vec(prop::array::uniform4(0..4u64), 0..60), flat in any::<bool>()) {
            let columns: Vec<Vec<u64>> = (0..4).map(|at| rows.iter().map(|row| row[at]).collect()).collect();
            let classes = split(&columns, flat.then_some(4));
            let sizes: Vec<u32> = rows.iter().map(|row| rows.iter().filter(|other| *other == row).count() as u32).collect();
            for (record, size) in sizes.iter().enumerate() {
                prop_assert_eq!(classes.size_of(record as u32), *size);
            }
            let n = rows.len();
            let pairs = (0..n).flat_map(|a| (0..a).map(move |b| (a, b)));
            let apart = pairs.filter(|&(a, b)| rows[a] != rows[b]).count();
            if n > 1 {
                prop_assert!((classes.separation() - apart as f64 / (n * (n - 1) / 2) as f64).abs() < 1e-12);
            }
            prop_assert_eq!(classes.k(), sizes.iter().copied().min().unwrap_or(0));
            let mut told = Vec::new();
            let codes: Vec<Vec<u32>> = columns.iter().map(|column| column.iter().map(|&code| code as u32).collect()).collect();
            let mut again = Classes::one(n);
            for codes in &codes {
                again.split_by(&Column::new(codes, 4, None).unwrap(), |record| told.push(record));
            }
            told.sort_unstable();
            let alone: Vec<u32> = (0..n as u32).filter(|&record| n > 1 && sizes[record as usize] == 1).collect();
            prop_assert_eq!(told, alone);
            let numbered = classes.numbered();
            prop_assert_eq!(&numbered, &again.numbered());
            for (record, &size) in sizes.iter().enumerate() {
                prop_assert_eq!(numbered.sizes[numbered.class_of[record] as usize], size);
            }
            prop_assert_eq!(classes.histogram().iter().map(|&(size, count)| u64::from(size) * count).sum::<u64>(), n as u64);
            prop_assert_eq!(classes.records_below(3), sizes.iter().filter(|&&size| size < 3).count() as u64);
            let distinct: std::collections::BTreeSet<_> = rows.iter().collect();
            prop_assert_eq!(classes.count(), distinct.len() as u64);
        }
    }
}
