//! What tells the shipments apart: every set of up to three quasi-identifiers, and which records each of them leaves alone.
//!
//! Laid out once for the measures of distinction and of special uniques. With f, the number of records alike with a record in
//! a set: *distinction* is the mean of 1/f, which is classes / n; *separation* is 1 − the mean of (f − 1)/(n − 1), which is 1 −
//! Σ f(f−1) / (n(n−1)) over the class sizes; at risk are records with f < 5. A set is a *minimal sample unique* of a record that is
//! alone in it and in no part of it ([`super::disclosure::special_uniques`]).
//!
//! Up to [`EXACT`] records all of them are looked at. Of more, [`DRAWN`] are drawn with a seed, and f of each is counted over *all*
//! records: then means over the drawn are estimates without bias, within ±1.6 % at 95 %, and what is said of a drawn record
//! is exact. Two different sets of values are taken for one with probability 2⁻⁶⁴ for each pair. Complexity: O(sets · records)
//! at most, 32 bytes a record at most; a set that leaves everybody alone is not extended, and what is unlike in a set is not looked
//! at in sets that hold more.

use super::super::thresholds::SMALL_CLASS;
use super::disclosure::classes::Classes;
use super::disclosure::unicity::{Draws, SEED};
use super::quasi::{Deliveries, Quasi};

/// Up to so many records all are looked at.
pub const EXACT: u32 = 1 << 16;

/// Of more records so many are drawn.
pub const DRAWN: usize = 4_096;

/// Sets have at most so many quasi-identifiers.
pub const MOST: usize = 3;

/// A set of quasi-identifiers and how far it tells records apart.
#[derive(Clone, PartialEq, Debug)]
pub(in crate::exposure) struct Set {
    /// Bit *i* for the quasi-identifier *i* of those used.
    pub columns: u32,
    /// Classes / n.
    pub distinction: f64,
    /// Share of pairs of records that differ.
    pub separation: f64,
    /// Share of records alike with fewer than four others.
    pub at_risk: f64,
}

/// What tells the shipments apart.
#[derive(Clone, PartialEq, Debug)]
pub(in crate::exposure) struct Apart {
    /// The records that were looked at, rising.
    pub looked_at: Vec<u32>,
    /// Whether these are some of the records, drawn.
    pub drawn: bool,
    /// Every set, the smaller first.
    pub sets: Vec<Set>,
    /// Of those looked at, records with a minimal unique, by the size of their smallest, from 1.
    pub special: [u64; MOST],
    /// For each quasi-identifier, the share of the sum of all scores that lies in minimal uniques which hold it.
    pub contributions: Vec<f64>,
    /// The score of each record looked at.
    pub scores: Vec<u64>,
}

impl Apart {
    /// Looks at all records, or at those drawn.
    pub fn of(deliveries: &Deliveries) -> Apart {
        Apart::within(deliveries, EXACT, DRAWN)
    }

    fn within(deliveries: &Deliveries, exact: u32, most: usize) -> Apart {
        let drawn = deliveries.n > exact;
        let most = if drawn { most } else { deliveries.n as usize };
        let looked_at = Draws(SEED).some_below(deliveries.n, most);
        let quasi: Vec<&Quasi> = deliveries.used().collect();
        let mut sets: Vec<u32> = (1..1u32 << quasi.len()).filter(|set| set.count_ones() as usize <= MOST).collect();
        sets.sort_by_key(|set| set.count_ones());
        let mut found = Apart {
            drawn,
            sets: Vec::with_capacity(sets.len()),
            special: [0; MOST],
            contributions: vec![0.0; quasi.len()],
            scores: vec![0; looked_at.len()],
            looked_at,
        };
        let worth: Vec<u64> = (0..=MOST).map(|size| (1..=quasi.len().saturating_sub(size) as u64).product()).collect();
        let mut held = vec![0u64; quasi.len()];
        let mut special = vec![false; found.looked_at.len()];
        // Which of those looked at a set leaves alone, in the order of `sets`; all of them where it is empty.
        let mut alone: Vec<Vec<u64>> = Vec::with_capacity(sets.len());
        let mut search = Counting { n: deliveries.n, some: &found.looked_at, hashes: Vec::new() };
        // All records alike with one of those looked at, for sets in which they are few: no other can be in a set that holds more.
        let mut like: Vec<Option<Vec<u32>>> = Vec::with_capacity(sets.len());
        for (at, &set) in sets.iter().enumerate() {
            let parts: Vec<usize> = (0..at)
                .filter(|&part| sets[part] & set == sets[part] && sets[part].count_ones() + 1 == set.count_ones())
                .collect();
            if parts.iter().any(|&part| alone[part].is_empty()) {
                found.sets.push(Set { columns: set, distinction: 1.0, separation: 1.0, at_risk: 1.0 });
                alone.push(Vec::new());
                like.push(None);
                continue;
            }
            let columns: Vec<&Quasi> = (0..quasi.len()).filter(|at| set >> at & 1 == 1).map(|at| quasi[at]).collect();
            let (f, alike) = match columns[..] {
                _ if !drawn => (classes(&columns, deliveries.n), None),
                [alone] => search.counted_by_code(alone),
                _ => {
                    let fewest = parts.iter().filter_map(|&part| like[part].as_deref()).min_by_key(|few| few.len());
                    search.counted(&columns, fewest)
                }
            };
            like.push(alike);
            found.sets.push(Set::of(set, &f, deliveries.n));
            let mut own = vec![0u64; f.len().div_ceil(64)];
            // Of a single record nothing can be told apart.
            for (record, _) in f.iter().enumerate().filter(|(_, f)| **f == 1 && deliveries.n > 1) {
                let (word, bit) = (record / 64, 1u64 << (record % 64));
                own[word] |= bit;
                if parts.iter().any(|&part| alone[part][word] & bit != 0) {
                    continue;
                }
                let size = set.count_ones() as usize;
                found.scores[record] += worth[size];
                (0..quasi.len()).filter(|at| set >> at & 1 == 1).for_each(|at| held[at] += worth[size]);
                if !std::mem::replace(&mut special[record], true) {
                    found.special[size - 1] += 1;
                }
            }
            let all = f.iter().all(|&f| f == 1);
            alone.push(if all { Vec::new() } else { own });
        }
        let all: u64 = found.scores.iter().sum();
        for (contribution, held) in found.contributions.iter_mut().zip(held) {
            *contribution = held as f64 / all.max(1) as f64;
        }
        found
    }

    /// Of those looked at, records with a minimal unique.
    pub fn special(&self) -> u64 {
        self.special.iter().sum()
    }

    /// The set that tells most with least: of the sets within one in a hundred of the greatest distinction the smallest, and
    /// of these that of the greatest distinction.
    pub fn most_telling(&self) -> Option<&Set> {
        let best = self.sets.iter().map(|set| set.distinction).fold(0.0, f64::max);
        let near = self.sets.iter().filter(|set| set.distinction >= 0.99 * best);
        near.min_by(|one, other| {
            let size = one.columns.count_ones().cmp(&other.columns.count_ones());
            size.then(other.distinction.total_cmp(&one.distinction))
        })
    }
}

impl Set {
    fn of(columns: u32, f: &[u32], n: u32) -> Set {
        let mean = |of: &dyn Fn(u32) -> f64| f.iter().map(|&f| of(f)).sum::<f64>() / f.len().max(1) as f64;
        let pairs = f64::from(n.saturating_sub(1).max(1));
        Set {
            columns,
            distinction: mean(&|f| 1.0 / f64::from(f)),
            separation: if n < 2 { 0.0 } else { 1.0 - mean(&|f| f64::from(f - 1) / pairs) },
            at_risk: mean(&|f| f64::from(u8::from(f < SMALL_CLASS))),
        }
    }

    /// The quasi-identifiers of the set.
    pub fn quasi<'d>(&self, deliveries: &'d Deliveries) -> impl Iterator<Item = &'d Quasi> {
        let columns = self.columns;
        deliveries.used().enumerate().filter(move |(at, _)| columns >> at & 1 == 1).map(|(_, quasi)| quasi)
    }
}

/// f of each record, by classes.
fn classes(columns: &[&Quasi], n: u32) -> Vec<u32> {
    let mut classes = Classes::one(n as usize);
    for quasi in columns {
        classes.split(|record| u64::from(quasi.code(record)), Some(u64::from(quasi.below)));
    }
    classes.size_of_each()
}

/// Records are hashed in blocks of so many.
const BLOCK: usize = 4_096;

/// Records alike with those looked at are kept if they are no more than one in so many.
const FEW: usize = 4;

/// Counts among all records those that are alike with some.
struct Counting<'a> {
    n: u32,
    some: &'a [u32],
    /// The hashes of a block.
    hashes: Vec<u64>,
}

impl Counting<'_> {
    /// What [`Counting::counted`] gives for one quasi-identifier.
    fn counted_by_code(&self, quasi: &Quasi) -> (Vec<u32>, Option<Vec<u32>>) {
        let mut counts = vec![0u32; quasi.below as usize];
        (0..self.n).for_each(|record| counts[quasi.code(record) as usize] += 1);
        let mut is_alike = vec![false; counts.len()];
        self.some.iter().for_each(|&record| is_alike[quasi.code(record) as usize] = true);
        let alike = counts.iter().zip(&is_alike).filter(|(_, is)| **is).map(|(count, _)| *count as usize).sum::<usize>();
        let few = alike <= self.n as usize / FEW;
        let alike = few.then(|| (0..self.n).filter(|&record| is_alike[quasi.code(record) as usize]).collect());
        (self.some.iter().map(|&record| counts[quasi.code(record) as usize]).collect(), alike)
    }

    /// f of some records among all, by their hashes, and all records that are alike with one of them, where these are few.
    ///
    /// `among` are records beside which none can be alike with these.
    fn counted(&mut self, columns: &[&Quasi], among: Option<&[u32]>) -> (Vec<u32>, Option<Vec<u32>>) {
        // Odd numbers from the digits of √2, √3 and √5.
        const TIMES: [u64; MOST] = [0x6A09_E667_F3BC_C909, 0xBB67_AE85_84CA_A73B, 0x3C6E_F372_FE94_F82B];
        let mixed = |hash: u64| (hash ^ (hash >> 32)).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        let places = (self.some.len() * 4).next_power_of_two().max(64);
        let (shift, mask) = (64 - (places as u64 * 8).trailing_zeros(), places - 1);
        // One bit for eight times as many places tells of most records that they are like none of these.
        let mut may_be = vec![0u64; places / 8];
        let mut slots: Vec<(u64, u32)> = vec![(0, 0); places];
        // An empty slot has no count; the first of its kind has 1.
        let find = |slots: &[(u64, u32)], hash: u64| {
            let mut at = (hash >> 20) as usize & mask;
            while slots[at].1 != 0 && slots[at].0 != hash {
                at = (at + 1) & mask;
            }
            at
        };
        let hash_of = |record: u32| {
            let add = |sum: u64, (quasi, times): (&&Quasi, u64)| {
                sum.wrapping_add((u64::from(quasi.code(record)) + 1).wrapping_mul(times))
            };
            mixed(columns.iter().zip(TIMES).fold(0, add))
        };
        let own: Vec<usize> = self
            .some
            .iter()
            .map(|&record| {
                let hash = hash_of(record);
                let bit = (hash >> shift) as usize;
                may_be[bit / 64] |= 1 << (bit % 64);
                let at = find(&slots, hash);
                slots[at] = (hash, 1);
                at
            })
            .collect();
        let most = self.n as usize / FEW;
        let mut alike: Vec<u32> = Vec::new();
        // From marked to counted: 1 stays as the mark.
        let mut count = |hash: u64, record: u32| {
            let bit = (hash >> shift) as usize;
            if may_be[bit / 64] >> (bit % 64) & 1 == 1 {
                let at = find(&slots, hash);
                if slots[at].1 != 0 {
                    slots[at].1 += 1;
                    if alike.len() <= most {
                        alike.push(record);
                    }
                }
            }
        };
        if let Some(among) = among {
            among.iter().for_each(|&record| count(hash_of(record), record));
        } else {
            for from in (0..self.n as usize).step_by(BLOCK) {
                self.hashes.clear();
                self.hashes.resize(BLOCK.min(self.n as usize - from), 0);
                columns.iter().zip(TIMES).for_each(|(quasi, times)| quasi.add_to(&mut self.hashes, from, times));
                (from as u32..).zip(&self.hashes).for_each(|(record, &hash)| count(mixed(hash), record));
            }
        }
        let few = alike.len() <= most;
        (own.into_iter().map(|at| slots[at].1 - 1).collect(), few.then_some(alike))
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::basis::Basis;
    use super::super::super::sample::{Made, any_shipments};
    use super::super::disclosure::special_uniques::SpecialUniques;
    use super::super::disclosure::subsets::subsets;
    use super::super::disclosure::{Column, Keys};
    use super::*;
    use crate::understand::TimeRole;
    use proptest::prelude::*;

    #[test]
    fn two_values_tell_what_neither_tells() {
        let shipments = Made::new(4).days(TimeRole::Delivered, &[1, 1, 2, 2]).goods(&["64", "65", "64", "65"]).build();
        let found = Apart::of(&Deliveries::of(&Basis::new(&shipments), None).unwrap());
        let sets: Vec<(u32, f64, f64)> = found.sets.iter().map(|set| (set.columns, set.distinction, set.at_risk)).collect();
        assert_eq!(sets, [(1, 0.5, 1.0), (2, 0.5, 1.0), (3, 1.0, 1.0)]);
        assert_eq!(found.sets[0].separation, 1.0 - 4.0 / 12.0);
        assert_eq!((found.special, found.scores.clone(), found.contributions.clone()), ([0, 4, 0], vec![1; 4], vec![1.0, 1.0]));
        assert_eq!(found.most_telling().map(|set| set.columns), Some(3));
    }

    proptest! {
        /// The library's own measures, over the same codes; and f of records that are drawn, counted by hash, over all.
        #[test]
        fn agrees_with_the_library_and_whether_drawn_or_not(shipments in any_shipments()) {
            let basis = Basis::new(&shipments);
            let Ok(deliveries) = Deliveries::of(&basis, None) else { return Ok(()) };
            let codes: Vec<(Vec<u32>, u32)> =
                deliveries.used().map(|quasi| ((0..deliveries.n).map(|record| quasi.code(record)).collect(), quasi.below)).collect();
            let columns = codes.iter().map(|(codes, below)| Column::new(codes, *below, None).unwrap()).collect();
            let keys = Keys::new(columns).unwrap();
            let found = Apart::of(&deliveries);
            let expected = subsets(&keys, MOST);
            prop_assert_eq!(found.sets.len(), expected.len());
            for set in expected {
                let bits = set.columns.iter().fold(0, |bits, at| bits | 1 << at);
                let own = found.sets.iter().find(|own| own.columns == bits).unwrap();
                prop_assert!((own.distinction - set.distinction).abs() < 1e-12);
                prop_assert!(deliveries.n < 2 || (own.separation - set.separation).abs() < 1e-12);
            }
            let special = SpecialUniques::of(&keys, Some(MOST)).unwrap();
            prop_assert_eq!(&found.scores, &special.scores);
            for (own, other) in found.contributions.iter().zip(&special.contributions) {
                prop_assert!((own - other).abs() < 1e-12);
            }
            let drawn = Apart::within(&deliveries, 0, deliveries.n as usize);
            prop_assert_eq!(&Apart { drawn: false, ..drawn }, &found);
            let few = Apart::within(&deliveries, 0, 3);
            for (record, score) in few.looked_at.iter().zip(&few.scores) {
                prop_assert_eq!(*score, found.scores[*record as usize]);
            }
        }
    }
}
