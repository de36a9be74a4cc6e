//! Equivalence classes: records that are alike in a set of quasi-identifiers.
//!
//! *k* is the size of the smallest class (Sweeney 2002); *distinction* is classes / n; *separation* is
//! 1 − Σ f(f−1) / (n(n−1)) over the class sizes f: the share of pairs of records that the quasi-identifiers tell apart
//! (ARX). The classes are found exactly, by refinement: they begin as one class and are split by one quasi-identifier after
//! another. A record that stands alone is never looked at again, so that n records and q quasi-identifiers take at most n·q
//! steps, and mostly far fewer. Records of a class lie together, so that splitting it needs a table of the column's values only.

use super::{Column, Keys};
use rustc_hash::FxHashMap;
use std::collections::BTreeMap;

/// Records in classes.
#[derive(Clone, Debug)]
pub struct Classes {
    records: usize,
    /// Records that are not alone, class by class, rising within each.
    together: Vec<u32>,
    /// Where each class of two records or more ends in `together`.
    ends: Vec<u32>,
}

/// Not numbered yet.
const NONE: u32 = u32::MAX;

/// Values get a table of their own up to so many entries per record; beyond, those that occur are numbered first.
const FLAT: u64 = 4;

impl Classes {
    /// All records in one class.
    pub fn one(records: usize) -> Self {
        if records < 2 {
            return Classes { records, together: Vec::new(), ends: Vec::new() };
        }
        Classes { records, together: (0..records as u32).collect(), ends: vec![records as u32] }
    }

    /// The classes of records alike in all columns; a missing cell is a category of its own.
    pub fn of(keys: &Keys) -> Self {
        let mut classes = Classes::one(keys.records());
        for column in keys.columns() {
            classes.split_by(column, |_| {});
        }
        classes
    }

    /// Splits every class by a column; `alone` is told of each record that stands alone from now on.
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

    fn split_telling(&mut self, value: impl Fn(u32) -> u64, below: Option<u64>, mut alone: impl FnMut(u32)) {
        let (values, distinct) = self.values(value, below);
        // For each value the class in which it was last met, and its number there.
        let mut met = vec![(NONE, 0u32); distinct];
        let mut sizes: Vec<u32> = Vec::new();
        let (mut together, mut ends) = (Vec::with_capacity(self.together.len()), Vec::new());
        let mut from = 0;
        for (class, &end) in self.ends.iter().enumerate() {
            let own = from..end as usize;
            from = own.end;
            sizes.clear();
            for &value in &values[own.clone()] {
                let met = &mut met[value as usize];
                if met.0 != class as u32 {
                    *met = (class as u32, sizes.len() as u32);
                    sizes.push(0);
                }
                sizes[met.1 as usize] += 1;
            }
            // From sizes to places: of a record that is alone there is none.
            let mut next = together.len() as u32;
            for size in &mut sizes {
                match *size {
                    1 => *size = NONE,
                    many => {
                        *size = next;
                        next += many;
                        ends.push(next);
                    }
                }
            }
            together.resize(next as usize, 0);
            for (&record, &value) in self.together[own.clone()].iter().zip(&values[own]) {
                match &mut sizes[met[value as usize].1 as usize] {
                    place if *place == NONE => alone(record),
                    place => {
                        together[*place as usize] = record;
                        *place += 1;
                    }
                }
            }
        }
        (self.together, self.ends) = (together, ends);
    }

    /// The values of the records that are not alone, as small numbers, and what all of these are below.
    fn values(&self, value: impl Fn(u32) -> u64, below: Option<u64>) -> (Vec<u32>, usize) {
        let flat = FLAT * self.together.len() as u64 + 1024;
        if let Some(below) = below.filter(|&below| below <= flat) {
            return (self.together.iter().map(|&record| value(record) as u32).collect(), below as usize);
        }
        let mut known: FxHashMap<u64, u32> = FxHashMap::default();
        let values = self.together.iter().map(|&record| {
            let next = known.len() as u32;
            *known.entry(value(record)).or_insert(next)
        });
        (values.collect(), known.len())
    }

    /// The sizes of the classes of two records or more.
    fn sizes(&self) -> impl Iterator<Item = u32> {
        self.ends.iter().scan(0, |from, &end| Some(end - std::mem::replace(from, end)))
    }

    /// The records of each class of two or more.
    pub fn each(&self) -> impl Iterator<Item = &[u32]> {
        let mut from = 0;
        self.ends.iter().map(move |&end| &self.together[std::mem::replace(&mut from, end as usize)..end as usize])
    }

    /// Number of records.
    pub fn records(&self) -> u64 {
        self.records as u64
    }

    /// Records that stand alone.
    pub fn alone(&self) -> u64 {
        (self.records - self.together.len()) as u64
    }

    /// Number of classes.
    pub fn count(&self) -> u64 {
        self.alone() + self.ends.len() as u64
    }

    /// Size of the class of each record.
    pub fn size_of_each(&self) -> Vec<u32> {
        let mut size_of = vec![1; self.records];
        for class in self.each() {
            class.iter().for_each(|&record| size_of[record as usize] = class.len() as u32);
        }
        size_of
    }

    /// Size of the smallest class; 0 where there are no records.
    pub fn k(&self) -> u32 {
        if self.alone() > 0 { 1 } else { self.sizes().min().unwrap_or(0) }
    }

    /// Records in classes smaller than `size`.
    pub fn records_below(&self, size: u32) -> u64 {
        let alone = if size > 1 { self.alone() } else { 0 };
        alone + self.sizes().filter(|&class| class < size).map(u64::from).sum::<u64>()
    }

    /// How many classes there are of each size, by size.
    pub fn histogram(&self) -> Vec<(u32, u64)> {
        let mut of_size: BTreeMap<u32, u64> = BTreeMap::new();
        if self.alone() > 0 {
            of_size.insert(1, self.alone());
        }
        self.sizes().for_each(|size| *of_size.entry(size).or_insert(0) += 1);
        of_size.into_iter().collect()
    }

    /// A number for every class, those of one record included, in the order of each class's first record.
    pub fn numbered(&self) -> Numbered {
        let mut class_of = vec![NONE; self.records];
        for (class, records) in self.each().enumerate() {
            records.iter().for_each(|&record| class_of[record as usize] = class as u32);
        }
        let (mut dense, mut sizes) = (vec![NONE; self.ends.len()], Vec::with_capacity(self.count() as usize));
        for class in &mut class_of {
            let mut of_its_own = NONE;
            let known = dense.get_mut(*class as usize).unwrap_or(&mut of_its_own);
            if *known == NONE {
                *known = sizes.len() as u32;
                sizes.push(0);
            }
            sizes[*known as usize] += 1;
            *class = *known;
        }
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
        1.0 - self.sizes().map(|size| pairs(u64::from(size))).sum::<f64>() / all
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
        assert_eq!(classes.size_of_each(), [2, 2, 1, 3, 3, 3, 1, 1]);
    }

    /// The ten rows of sdcMicro's documentation (EXPOSURE.md §9): residence, gender, education, labour.
    #[test]
    fn sdcmicros_ten_rows() {
        let rows = ["UFSE", "UFSE", "UFPN", "UMCE", "RFCU", "UMCE", "UFON", "UMOU", "UFSN", "UFSN"];
        let keys: Vec<Vec<u64>> = (0..4).map(|at| rows.iter().map(|row| u64::from(row.as_bytes()[at])).collect()).collect();
        let classes = split(&keys, Some(128));
        assert_eq!(classes.size_of_each(), [2, 2, 1, 2, 1, 2, 1, 1, 2, 2]);
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
            prop_assert_eq!(&classes.size_of_each(), &sizes);
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
