//! Non-uniform entropy: how many bits of information generalization takes away.
//!
//! A cell of value a that becomes b loses log₂(n_b / n_a): what it would take to guess a among the records that have b. The
//! measure is the sum over all cells. Source: Gionis and Tassa 2009; ARX (before its normalization). Complexity: O(n +
//! values) a column.

use super::hierarchy::Hierarchy;
use super::{Keys, Unfit};

/// The bits lost in all cells when each column is generalized to its level.
///
/// # Errors
/// Other numbers of hierarchies or levels than of columns, a hierarchy that does not fit its column, a level that it lacks.
pub fn non_uniform_entropy(keys: &Keys, hierarchies: &[&Hierarchy], levels: &[usize]) -> Result<f64, Unfit> {
    super::hierarchy::fit(keys, hierarchies, levels)?;
    let each = keys.columns().iter().zip(hierarchies).zip(levels);
    Ok(each.map(|((column, hierarchy), &level)| lost(column.codes(), hierarchy, level)).sum())
}

fn lost(codes: &[u32], hierarchy: &Hierarchy, level: usize) -> f64 {
    let (mut before, mut after) =
        (vec![0u64; hierarchy.cardinality(0) as usize], vec![0u64; hierarchy.cardinality(level) as usize]);
    for &code in codes {
        before[code as usize] += 1;
    }
    for (code, count) in before.iter().enumerate() {
        after[hierarchy.at(level, code as u32) as usize] += count;
    }
    let bits = |(code, &count): (usize, &u64)| {
        let wider = after[hierarchy.at(level, code as u32) as usize];
        count as f64 * (wider as f64 / count as f64).log2()
    };
    before.iter().enumerate().filter(|(_, count)| **count > 0).map(bits).sum()
}

#[cfg(test)]
mod tests {
    use super::super::made::{any_rows, with_keys};
    use super::*;
    use proptest::prelude::*;

    fn hierarchy() -> Hierarchy {
        let labels: Vec<String> = ["a", "b", "c", "d"].map(str::to_owned).to_vec();
        Hierarchy::read("a;ab;*\nb;ab;*\nc;cd;*\nd;cd;*", ';', &labels, None).unwrap()
    }

    #[test]
    fn halves_lose_a_bit_a_cell() {
        let rows = [[0, 0], [1, 1], [2, 2], [3, 3]];
        let (one, levels) = (hierarchy(), [[0, 0], [1, 0], [1, 1], [2, 1]]);
        let lost = levels.map(|levels| with_keys(&rows, |keys| non_uniform_entropy(keys, &[&one, &one], &levels).unwrap()));
        assert_eq!(lost, [0.0, 4.0, 8.0, 12.0]);
        let wrong = with_keys(&rows, |keys| non_uniform_entropy(keys, &[&one, &one], &[3, 0]));
        assert_eq!(wrong, Err(Unfit::Level { column: 0, level: 3, levels: 3 }));
    }

    proptest! {
        /// Cell by cell.
        #[test]
        fn agrees_with_guessing_each_cell(rows in any_rows(30), levels in prop::array::uniform3(0..3usize)) {
            let one = hierarchy();
            let found = with_keys(&rows, |keys| non_uniform_entropy(keys, &[&one, &one, &one], &levels).unwrap());
            let wide = |code: u32, level: usize| [code, code / 2, 0][level];
            let mut bits = 0.0;
            for row in &rows {
                for at in 0..3 {
                    let same = rows.iter().filter(|other| other[at] == row[at]).count() as f64;
                    let like = rows.iter().filter(|other| wide(other[at], levels[at]) == wide(row[at], levels[at])).count() as f64;
                    bits -= (same / like).log2();
                }
            }
            prop_assert!((found - bits).abs() < 1e-9);
        }
    }
}
