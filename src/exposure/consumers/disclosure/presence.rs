//! δ-presence: how sure one can be that a person of the population is in the table.
//!
//! In each class of the population, δ = f/F: of F people who are alike, f are in the table. The table is
//! (δ_min, δ_max)-present if all δ lie between these two; a class of which the table has nobody has δ = 0. Source: Nergiz,
//! Atzori and Clifton 2007; ARX. Complexity: O(classes).

use super::linkage::Linked;

/// The range of δ.
#[derive(Copy, Clone, PartialEq, Debug)]
pub struct Presence {
    /// The smallest δ.
    pub least: f64,
    /// The greatest δ.
    pub greatest: f64,
}

impl Presence {
    /// Whether the table is (`least`, `greatest`)-present.
    pub fn within(&self, least: f64, greatest: f64) -> bool {
        self.least >= least && self.greatest <= greatest
    }
}

/// Measures δ over all classes of the population; `None` where there are none. A class that the population lacks, or has fewer
/// records of than the table, counts as known to be present (δ = 1).
pub fn presence(classes: &[Linked]) -> Option<Presence> {
    let delta = |class: &Linked| f64::from(class.sample) / f64::from(class.population.max(class.sample).max(1));
    let first = delta(classes.first()?);
    Some(classes.iter().map(delta).fold(Presence { least: first, greatest: first }, |range, delta| Presence {
        least: range.least.min(delta),
        greatest: range.greatest.max(delta),
    }))
}

#[cfg(test)]
mod tests {
    use super::super::linkage::link;
    use super::super::made::{any_rows, with_keys};
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn three_classes_by_hand() {
        let classes = [(1, 4), (1, 2), (2, 5)].map(|(sample, population)| Linked { sample, population });
        let found = presence(&classes).unwrap();
        assert_eq!(found, Presence { least: 0.25, greatest: 0.5 });
        assert!(found.within(0.25, 0.5) && !found.within(0.3, 0.5) && !found.within(0.0, 0.4));
        assert_eq!(presence(&[]), None);
        assert_eq!(presence(&[Linked { sample: 0, population: 3 }]), Some(Presence { least: 0.0, greatest: 0.0 }));
    }

    proptest! {
        /// The table is a part of the population, record by record.
        #[test]
        fn agrees_with_asking_of_each_person(population in any_rows(40), chosen in any::<u64>()) {
            let here = |at: usize| chosen >> (at % 64) & 1 == 1;
            let table: Vec<[u32; 3]> = (0..population.len()).filter(|&at| here(at)).map(|at| population[at]).collect();
            let classes = with_keys(&table, |table| with_keys(&population, |population| link(table, population).unwrap()));
            let sure = |row: &[u32; 3]| {
                let alike: Vec<usize> = (0..population.len()).filter(|&at| population[at] == *row).collect();
                alike.iter().filter(|&&at| here(at)).count() as f64 / alike.len() as f64
            };
            let sure: Vec<f64> = population.iter().map(sure).collect();
            let found = presence(&classes).unwrap();
            prop_assert_eq!(found.least, sure.iter().copied().fold(1.0, f64::min));
            prop_assert_eq!(found.greatest, sure.iter().copied().fold(0.0, f64::max));
        }
    }
}
