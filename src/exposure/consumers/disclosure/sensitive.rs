//! A sensitive column within classes: how often each value occurs in each class, and in the table.
//!
//! What l-diversity, t-closeness, β-likeness, δ-disclosure and α take. A missing sensitive cell is a value of its own.
//! Complexity: O(n log n) at worst.

use super::classes::{Classes, Numbered};
use super::{Column, Unfit};

/// Counts of sensitive values by class.
#[derive(Clone, PartialEq, Debug)]
pub struct Sensitive {
    /// Where each class begins in `counts`, and where the last ends.
    starts: Vec<u32>,
    /// Values by code, rising, with how often they occur, class after class.
    counts: Vec<(u32, u32)>,
    /// Records of each value in the table; 0 for a code that does not occur.
    totals: Vec<u64>,
    records: u64,
}

impl Sensitive {
    /// Counts a column within classes.
    ///
    /// # Errors
    /// A column of another length than the classes'.
    pub fn of(classes: &Numbered, column: &Column) -> Result<Self, Unfit> {
        if classes.class_of.len() != column.codes().len() {
            return Err(Unfit::Lengths(classes.class_of.len(), column.codes().len()));
        }
        // Records sorted by class: their places are known from the sizes.
        let mut next: Vec<u32> = Vec::with_capacity(classes.sizes.len());
        let mut begin = 0;
        for &size in &classes.sizes {
            next.push(begin);
            begin += size;
        }
        let mut sorted = vec![0u32; column.codes().len()];
        for (&class, &code) in classes.class_of.iter().zip(column.codes()) {
            let place = &mut next[class as usize];
            sorted[*place as usize] = code;
            *place += 1;
        }
        let mut counts = Builder::new(column.cardinality());
        let mut rest = sorted.as_mut_slice();
        for &size in &classes.sizes {
            let (own, others) = rest.split_at_mut(size as usize);
            own.sort_unstable();
            own.iter().for_each(|&code| counts.add(code, 1));
            counts.end_class();
            rest = others;
        }
        Ok(counts.done())
    }

    /// Counts the codes that `value` gives within classes, all of them below `cardinality`.
    ///
    /// Of the records that are alone one of each value makes a class: all measures take the worst class, and the others are
    /// the same. [`Sensitive::classes`] counts those only.
    pub fn of_each(classes: &Classes, value: impl Fn(u32) -> u32, cardinality: u32) -> Self {
        let mut counts = Builder::new(cardinality);
        let mut alone = vec![true; classes.records() as usize];
        let mut own: Vec<u32> = Vec::new();
        for class in classes.each() {
            own.clear();
            own.extend(class.iter().map(|&record| value(record)));
            class.iter().for_each(|&record| alone[record as usize] = false);
            own.sort_unstable();
            own.iter().for_each(|&code| counts.add(code, 1));
            counts.end_class();
        }
        let mut met = vec![false; cardinality as usize];
        for (record, _) in alone.iter().enumerate().filter(|(_, alone)| **alone) {
            let code = value(record as u32);
            if std::mem::replace(&mut met[code as usize], true) {
                counts.made.totals[code as usize] += 1;
                counts.made.records += 1;
            } else {
                counts.add(code, 1);
                counts.end_class();
            }
        }
        counts.done()
    }

    /// Number of classes.
    pub fn classes(&self) -> usize {
        self.starts.len() - 1
    }

    /// Number of records.
    pub fn records(&self) -> u64 {
        self.records
    }

    /// The values of each class with their counts, by code.
    pub fn each_class(&self) -> impl Iterator<Item = &[(u32, u32)]> {
        self.starts.windows(2).map(|ends| &self.counts[ends[0] as usize..ends[1] as usize])
    }

    /// Records of each value in the table, by code; some may be 0.
    pub fn totals(&self) -> &[u64] {
        &self.totals
    }

    /// The share of a value in the table.
    pub fn share(&self, code: u32) -> f64 {
        self.totals.get(code as usize).map_or(0.0, |&total| total as f64) / self.records.max(1) as f64
    }
}

/// Takes counts class by class.
pub(super) struct Builder {
    made: Sensitive,
}

impl Builder {
    pub(super) fn new(cardinality: u32) -> Self {
        Builder { made: Sensitive { starts: vec![0], counts: Vec::new(), totals: vec![0; cardinality as usize], records: 0 } }
    }

    /// Adds records of a value to the class; values come in rising order.
    pub(super) fn add(&mut self, code: u32, count: u32) {
        let Sensitive { starts, counts, totals, records } = &mut self.made;
        let begun = counts.len() > starts.last().map_or(0, |&start| start as usize);
        match counts.last_mut() {
            Some((last, known)) if begun && *last == code => *known += count,
            _ => counts.push((code, count)),
        }
        totals[code as usize] += u64::from(count);
        *records += u64::from(count);
    }

    pub(super) fn end_class(&mut self) {
        self.made.starts.push(self.made.counts.len() as u32);
    }

    pub(super) fn done(self) -> Sensitive {
        self.made
    }
}

/// Size of a class.
pub fn size(class: &[(u32, u32)]) -> u32 {
    class.iter().map(|(_, count)| count).sum()
}

#[cfg(test)]
pub(super) mod tests {
    use super::super::made::column;
    use super::super::{beta_likeness, delta_disclosure, l_diversity, t_closeness};
    use super::*;
    use proptest::prelude::*;

    /// Records of a class and a value, both below 8.
    pub fn sensitive(records: &[[u32; 2]]) -> Sensitive {
        let (classes, values) = (column(records, 0), column(records, 1));
        let mut split = Classes::one(records.len());
        split.split(|record| u64::from(classes[record as usize]), Some(8));
        Sensitive::of(&split.numbered(), &Column::new(&values, 8, None).unwrap()).unwrap()
    }

    /// Classes given by how often each value occurs in them.
    pub fn counted(classes: &[&[u32]]) -> Sensitive {
        let each = classes.iter().zip(0u32..).flat_map(|(counts, class)| {
            counts.iter().zip(0u32..).flat_map(move |(&count, value)| vec![[class, value]; count as usize])
        });
        sensitive(&each.collect::<Vec<_>>())
    }

    pub fn any_records() -> impl Strategy<Value = Vec<[u32; 2]>> {
        prop::collection::vec((0..5u32, 0..5u32).prop_map(|(class, value)| [class, value]), 1..40)
    }

    /// Each class by name, as shares of all eight values, and the table's.
    pub fn shares(records: &[[u32; 2]]) -> (Vec<Vec<f64>>, Vec<f64>) {
        let of = |own: Vec<u32>| -> Vec<f64> {
            (0..8).map(|value| own.iter().filter(|&&other| other == value).count() as f64 / own.len() as f64).collect()
        };
        let class = |name: u32| records.iter().filter(|record| record[0] == name).map(|record| record[1]).collect::<Vec<u32>>();
        let classes = (0..8).map(class).filter(|own| !own.is_empty()).map(of).collect();
        (classes, of(column(records, 1)))
    }

    #[test]
    fn counts_by_hand() {
        let found = sensitive(&[[1, 4], [0, 2], [1, 4], [1, 0]]);
        assert_eq!(found.each_class().collect::<Vec<_>>(), [&[(0, 1), (4, 2)][..], &[(2, 1)]]);
        assert_eq!((found.classes(), found.records(), found.totals()[4], found.share(4)), (2, 4, 2, 0.5));
        assert_eq!(found.each_class().map(size).collect::<Vec<_>>(), [3, 1]);
    }

    proptest! {
        /// Records that are alone need no class each: no measure of the worst class can tell.
        #[test]
        fn one_of_those_alone_stands_for_all(records in any_records()) {
            let mut classes = Classes::one(records.len());
            classes.split(|record| u64::from(records[record as usize][0]), Some(8));
            let found = Sensitive::of_each(&classes, |record| records[record as usize][1], 8);
            let expected = sensitive(&records);
            prop_assert_eq!((found.records(), found.totals()), (expected.records(), expected.totals()));
            for measure in [
                l_diversity::entropy, t_closeness::equal, beta_likeness::basic, beta_likeness::enhanced, delta_disclosure::delta,
            ] {
                prop_assert!((measure(&found) - measure(&expected)).abs() < 1e-12);
            }
            prop_assert_eq!(l_diversity::distinct(&found), l_diversity::distinct(&expected));
        }
    }

    proptest! {
        #[test]
        fn agrees_with_counting_each(records in any_records()) {
            let found = sensitive(&records);
            let mut names: Vec<u32> = Vec::new();
            column(&records, 0).iter().for_each(|name| if !names.contains(name) { names.push(*name) });
            prop_assert_eq!(found.classes(), names.len());
            for (class, name) in found.each_class().zip(names) {
                let count = |value| records.iter().filter(|record| **record == [name, value]).count() as u32;
                let expected: Vec<(u32, u32)> = (0..8).map(|value| (value, count(value))).filter(|(_, count)| *count > 0).collect();
                prop_assert_eq!(class, expected.as_slice());
            }
        }
    }
}
