//! Journalist and marketer risk: how likely records are linked right by someone who has the population they come from.
//!
//! A class of f records of the table belongs to F records of a known population. The *journalist* wants one record, whichever,
//! and does not know who is in the table: the highest risk is 1 / min F over the classes of the table, and at risk are records
//! with 1/F > τ. The *marketer* links them all: the expected share of right links is Σ (f/F) / n. Source: El Emam 2013; ARX.
//! A missing cell is a category of its own. Complexity: O((n + N) · columns) for N records of the population.

use super::classes::Classes;
use super::{Column, Keys, Unfit};

/// A class of records alike, in the table and in the population.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub struct Linked {
    /// Records of the table.
    pub sample: u32,
    /// Records of the population.
    pub population: u32,
}

/// The classes of the population and of the table together, in the order of first records: the table's, then those of which
/// the table has nobody.
///
/// Both must be coded alike (see [`super::coded::alike`]).
///
/// # Errors
/// Different numbers of columns, or more records than can be numbered.
pub fn link(table: &Keys, population: &Keys) -> Result<Vec<Linked>, Unfit> {
    if table.columns().len() != population.columns().len() {
        return Err(Unfit::Lengths(table.columns().len(), population.columns().len()));
    }
    let pairs = || table.columns().iter().zip(population.columns());
    let joined: Vec<Vec<u32>> = pairs().map(|(one, other)| [one.codes(), other.codes()].concat()).collect();
    let below = pairs().map(|(one, other)| one.cardinality().max(other.cardinality()));
    let columns: Result<Vec<Column>, Unfit> =
        joined.iter().zip(below).map(|(codes, below)| Column::new(codes, below, None)).collect();
    let classes = Classes::of(&Keys::new(columns?)?).numbered();
    let mut linked = vec![Linked { sample: 0, population: 0 }; classes.sizes.len()];
    for (record, &class) in classes.class_of.iter().enumerate() {
        let class = &mut linked[class as usize];
        if record < table.records() { class.sample += 1 } else { class.population += 1 }
    }
    Ok(linked)
}

/// Journalist and marketer risk.
#[derive(Copy, Clone, PartialEq, Debug)]
pub struct Linkage {
    /// 1 / min F.
    pub highest: f64,
    /// Records with 1/F > τ.
    pub records_at_risk: u64,
    /// Their share.
    pub at_risk: f64,
    /// Σ (f/F) / n, which is also the journalist's average.
    pub marketer: f64,
    /// Records of which the population has fewer than the table: it is not the population of this table. They are taken at
    /// F = f, as if it held them.
    pub beyond: u64,
}

/// Measures the risks, with the threshold τ.
pub fn linkage(classes: &[Linked], threshold: f64) -> Linkage {
    let (mut n, mut beyond, mut records_at_risk, mut links) = (0u64, 0u64, 0u64, 0.0);
    let mut least = u32::MAX;
    for class in classes.iter().filter(|class| class.sample > 0) {
        let f = u64::from(class.sample);
        let size = class.population.max(class.sample);
        n += f;
        beyond += if class.population < class.sample { f } else { 0 };
        records_at_risk += if 1.0 / f64::from(size) > threshold { f } else { 0 };
        links += f64::from(class.sample) / f64::from(size);
        least = least.min(size);
    }
    if n == 0 {
        return Linkage { highest: 0.0, records_at_risk: 0, at_risk: 0.0, marketer: 0.0, beyond: 0 };
    }
    let share = |part: f64| part / n as f64;
    let (at_risk, marketer) = (share(records_at_risk as f64), share(links));
    Linkage { highest: 1.0 / f64::from(least), records_at_risk, at_risk, marketer, beyond }
}

#[cfg(test)]
mod tests {
    use super::super::made::{any_rows, keys, letters, with_keys};
    use super::*;
    use proptest::prelude::*;

    fn linked<const C: usize>(classes: [(u32, u32); C]) -> [Linked; C] {
        classes.map(|(sample, population)| Linked { sample, population })
    }

    #[test]
    fn a_small_table_in_its_population_by_hand() {
        // Coded by letters, both tables alike: a = 0, b = 1, c = 2.
        let population = letters(&["a", "a", "a", "a", "b", "b", "c"]);
        let table = letters(&["a", "a", "b"]);
        let classes = link(&keys(&table), &keys(&population)).unwrap();
        assert_eq!(classes, linked([(2, 4), (1, 2), (0, 1)]));
        let risk = linkage(&classes, 0.3);
        assert_eq!((risk.highest, risk.records_at_risk, risk.beyond), (0.5, 1, 0));
        assert!((risk.marketer - (2.0 / 4.0 + 1.0 / 2.0) / 3.0).abs() < 1e-15);
    }

    #[test]
    fn a_population_that_lacks_records_of_the_table_is_told() {
        let risk = linkage(&linked([(2, 1), (1, 5)]), 0.2);
        assert_eq!((risk.beyond, risk.highest, risk.records_at_risk), (2, 0.5, 2));
        assert_eq!(linkage(&[], 0.2).marketer, 0.0);
    }

    proptest! {
        #[test]
        fn agrees_with_counting_for_each_record(table in any_rows(20), population in any_rows(60)) {
            let classes = with_keys(&table, |table| with_keys(&population, |population| link(table, population).unwrap()));
            let risk = linkage(&classes, 0.4);
            let count = |rows: &[[u32; 3]], row: &[u32; 3]| rows.iter().filter(|other| *other == row).count();
            let sizes: Vec<(usize, usize)> = table.iter().map(|row| (count(&table, row), count(&population, row))).collect();
            let taken: Vec<f64> = sizes.iter().map(|&(f, size)| 1.0 / f.max(size) as f64).collect();
            prop_assert!((risk.marketer - taken.iter().sum::<f64>() / table.len() as f64).abs() < 1e-12);
            prop_assert_eq!(risk.highest, taken.iter().copied().fold(0.0, f64::max));
            prop_assert_eq!(risk.records_at_risk, taken.iter().filter(|&&risk| risk > 0.4).count() as u64);
            prop_assert_eq!(risk.beyond, sizes.iter().filter(|&&(f, size)| size < f).count() as u64);
        }
    }
}
