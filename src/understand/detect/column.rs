//! What a column holds, judged on its cells: by the share that verifies, never by the share that merely looks so.
//!
//! A number with a check digit is right by chance in one of ten, 23 or 97 cases; hundreds of numbers are not. Detectors whose
//! form is rare in itself need the share alone. Those of bare digits need, too, that so many right ones among the distinct
//! values of that form are no accident: the binomial tail P[X ≥ verified], X ~ Bin(distinct, by_chance), must be below 2·10⁻⁹
//! (10⁻³ where the caller's header names the kind). A hundred such detectors over ten thousand columns so report about 2 in 1,000 times
//! a column that they should not; nine right numbers of nine suffice at one in ten, five of five at one in 97.

use super::{Detector, Kind, each};
use crate::table::text_hash;
use hashbrown::HashTable;
use std::cmp::Reverse;

/// The least share of a column's filled cells that must verify (or have the form, where there is nothing to verify).
pub const LEAST_SHARE: f32 = 0.8;
/// The greatest tail probability that is no accident, for a column without a header that helps.
const BY_ACCIDENT: f64 = 2e-9;
/// The same where the header names the kind.
const BY_ACCIDENT_HINTED: f64 = 1e-3;
/// So many filled cells are looked at; the rest are not asked for.
const JUDGED: usize = 1000;

/// What a detector finds in a column.
#[derive(Clone, Debug)]
pub struct ColumnDetection {
    /// By what.
    pub detector: &'static Detector,
    /// Filled cells looked at.
    pub cells: u32,
    /// Those of the detector's form.
    pub matched: u32,
    /// Those that pass its check, too; as `matched` where it has none ("form only").
    pub verified: u32,
    /// Of all cells, how many verify.
    pub share: f32,
    /// The share that would if the check digits were random.
    pub expected_by_chance: f32,
    /// Distinct values of the form, and those of them that pass.
    distinct: (u32, u32),
}

impl ColumnDetection {
    /// The probability that random values would verify as often; 1 where there is nothing to verify.
    pub fn by_accident(&self) -> f64 {
        let by_chance = self.detector.check.map_or(1.0, |check| check.by_chance);
        tail(self.distinct.0, self.distinct.1, by_chance)
    }

    /// Whether the column holds this, given the kinds that its header allows for.
    pub fn holds(&self, hints: &[Kind]) -> bool {
        let hinted = hints.contains(&self.detector.kind);
        self.share >= LEAST_SHARE
            && (self.detector.tells
                || self
                    .detector
                    .check
                    .map_or(hinted, |_| self.by_accident() <= if hinted { BY_ACCIDENT_HINTED } else { BY_ACCIDENT }))
    }
}

/// P[X ≥ least] for X ~ Bin(count, chance).
pub(in crate::understand) fn tail(count: u32, least: u32, chance: f64) -> f64 {
    if chance >= 1.0 || least == 0 {
        return 1.0;
    }
    // From all right down to `least`, each term from the one before: C(n, k-1) = C(n, k) * k / (n - k + 1).
    let (mut term, mut sum) = (chance.powi(count as i32), 0.0);
    if term == 0.0 {
        // Below what a number can hold; the first term that counts is nearer to `least`.
        let k = f64::from(least);
        let n = f64::from(count);
        let divergence = k / n * (k / n / chance).ln() + (1.0 - k / n) * ((1.0 - k / n).max(1e-300) / (1.0 - chance)).ln();
        return if k / n > chance { (-n * divergence).exp() } else { 1.0 };
    }
    for right in (least..=count).rev() {
        sum += term;
        term *= f64::from(right) / f64::from(count - right + 1) * (1.0 - chance) / chance;
    }
    f64::min(sum, 1.0)
}

/// Counts what the cells of a column (at most the first thousand filled ones) can be, in the order of the tables.
///
/// # Complexity
/// One look by all detectors at each distinct cell.
pub fn tally<'a>(cells: impl IntoIterator<Item = &'a str>) -> Vec<ColumnDetection> {
    let mut order: Vec<(&str, u32)> = Vec::new();
    let mut known: HashTable<u32> = HashTable::new();
    let mut count = 0;
    for cell in cells.into_iter().map(str::trim).filter(|cell| !cell.is_empty()).take(JUDGED) {
        count += 1;
        let text_of = |at: &u32| order.get(*at as usize).map_or("", |(text, _)| *text);
        match known.find(text_hash(cell), |at| text_of(at) == cell) {
            Some(&at) => {
                if let Some((_, times)) = order.get_mut(at as usize) {
                    *times += 1;
                }
            }
            None => {
                known.insert_unique(text_hash(cell), order.len() as u32, |at| text_hash(text_of(at)));
                order.push((cell, 1));
            }
        }
    }
    let mut found: Vec<ColumnDetection> = Vec::new();
    for &(cell, times) in &order {
        each(cell, &|_| true, |detector, verified| {
            let at = found.iter().position(|one| std::ptr::eq(one.detector, detector)).unwrap_or_else(|| {
                let (matched, verified, share, expected_by_chance, distinct) = (0, 0, 0.0, 0.0, (0, 0));
                found.push(ColumnDetection { detector, cells: count, matched, verified, share, expected_by_chance, distinct });
                found.len() - 1
            });
            if let Some(one) = found.get_mut(at) {
                let right = u32::from(verified != Some(false));
                one.matched += times;
                one.verified += times * right;
                one.distinct.0 += 1;
                one.distinct.1 += right;
            }
        });
    }
    for one in &mut found {
        let of_all = |part: u32| part as f32 / count.max(1) as f32;
        one.share = of_all(one.verified);
        one.expected_by_chance = of_all(one.matched) * one.detector.check.map_or(1.0, |check| check.by_chance as f32);
    }
    found
}

/// What a column holds, the most certain first; `hints` are the kinds that its header allows for.
///
/// A detector with a check reports the column only on the share that verifies; one of bare digits without a check is never
/// heard unless hinted at.
///
/// ```
/// use portolan::understand::detect::{Kind, judge};
/// // Order numbers of eight digits: a tenth of them pass as article numbers, which is chance.
/// let orders: Vec<String> = (0..100).map(|order| format!("{}", 12345670 + order)).collect();
/// assert!(judge(orders.iter().map(String::as_str), &[]).is_empty());
/// assert!(judge(["13812345678"], &[]).is_empty());
/// assert_eq!(judge(["13812345678"], &[Kind::Phone]).len(), 1);
/// ```
pub fn judge<'a>(cells: impl IntoIterator<Item = &'a str>, hints: &[Kind]) -> Vec<ColumnDetection> {
    let mut found = tally(cells);
    found.retain(|one| one.holds(hints));
    found.sort_by_cached_key(|one| {
        let hinted = hints.contains(&one.detector.kind);
        Reverse((hinted, one.detector.check.is_some(), one.detector.tells, (one.share * 1000.0) as u32))
    });
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tail_is_the_binomial_one() {
        assert!((tail(2, 2, 0.1) - 0.01).abs() < 1e-12);
        assert!((tail(2, 1, 0.1) - 0.19).abs() < 1e-12);
        assert!((tail(10, 0, 0.1) - 1.0).abs() < 1e-12);
        assert!(tail(1000, 900, 0.1) < 1e-300 && tail(1000, 100, 0.1) > 0.4);
        assert!(tail(100, 80, 0.1) > 0.0 && tail(100, 80, 0.1) < 1e-50);
        assert!(tail(9, 9, 0.1) <= BY_ACCIDENT && tail(8, 8, 0.1) > BY_ACCIDENT);
    }
}
