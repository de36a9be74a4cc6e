//! Unicity: how few points of its trace single a subject out.
//!
//! A subject's trace is the set of its distinct points (place × day of a delivery, say, with goods or price where these are
//! known). Of the subjects with at least p points, unicity is the share whom p of their points, drawn at random, tell from every
//! other subject: nobody else has all p. Each subject is drawn for once; where there are many, a random part of them. The
//! interval is Wilson's at 95 %, for the drawing of points and of subjects. The same seed gives the same draws. Source: de
//! Montjoye et al. 2013 (places), 2015 (shops, with prices).
//!
//! Complexity: O(points · log) to prepare; a trial is O(holders of its rarest point · p · log points of a trace) at worst, and
//! stops at the first other subject that has all p points.

use super::interval::{Z_95, wilson};
use super::{Column, Unfit};

/// The seed where nobody names another.
pub const SEED: u64 = 2013;

/// Most subjects that are tried: the interval is then within ±1 %.
pub const MOST_TRIALS: usize = 10_000;

/// The points of each subject, and the subjects of each point.
#[derive(Clone, Debug)]
pub struct Traces {
    points: Lists,
    holders: Lists,
}

/// Lists one after the other.
#[derive(Clone, Debug)]
struct Lists {
    starts: Vec<u32>,
    items: Vec<u32>,
}

impl Lists {
    /// Sorts items into the lists that they belong to, keeping their order.
    fn of(pairs: impl Iterator<Item = (u32, u32)> + Clone, lists: usize) -> Self {
        let mut starts = vec![0u32; lists + 1];
        let mut items = 0;
        for (list, _) in pairs.clone() {
            starts[list as usize + 1] += 1;
            items += 1;
        }
        for list in 0..lists {
            starts[list + 1] += starts[list];
        }
        let (mut next, mut items) = (starts.clone(), vec![0; items]);
        for (list, item) in pairs {
            let place = &mut next[list as usize];
            items[*place as usize] = item;
            *place += 1;
        }
        Lists { starts, items }
    }

    fn len(&self) -> usize {
        self.starts.len() - 1
    }

    fn list(&self, list: u32) -> &[u32] {
        &self.items[self.starts[list as usize] as usize..self.starts[list as usize + 1] as usize]
    }

    /// Sorts each list and drops what it has twice.
    fn distinct(mut self) -> Self {
        let mut kept = 0;
        for list in 0..self.len() {
            let (from, to) = (self.starts[list] as usize, self.starts[list + 1] as usize);
            self.items[from..to].sort_unstable();
            self.starts[list] = kept as u32;
            let mut last = None;
            for at in from..to {
                let item = self.items[at];
                if last.replace(item) != Some(item) {
                    self.items[kept] = item;
                    kept += 1;
                }
            }
        }
        if let Some(end) = self.starts.last_mut() {
            *end = kept as u32;
        }
        self.items.truncate(kept);
        self
    }
}

impl Traces {
    /// The traces of subjects: one record is one point of one subject. A record whose subject or point is missing is left out.
    ///
    /// # Errors
    /// Columns of different lengths.
    pub fn of(subjects: &Column, points: &Column) -> Result<Self, Unfit> {
        if subjects.codes().len() != points.codes().len() {
            return Err(Unfit::Lengths(subjects.codes().len(), points.codes().len()));
        }
        let each = subjects.codes().iter().copied().zip(points.codes().iter().copied());
        let known = each.filter(|(subject, point)| subjects.missing() != Some(*subject) && points.missing() != Some(*point));
        let traces = Lists::of(known, subjects.cardinality() as usize).distinct();
        let turned = (0..traces.len() as u32).flat_map(|subject| traces.list(subject).iter().map(move |&point| (point, subject)));
        let holders = Lists::of(turned, points.cardinality() as usize);
        Ok(Traces { points: traces, holders })
    }

    /// Subjects with at least so many distinct points.
    pub fn subjects_with(&self, points: usize) -> u64 {
        (0..self.points.len() as u32).filter(|&subject| self.points.list(subject).len() >= points.max(1)).count() as u64
    }

    /// Whether no other subject has all of these points.
    fn tells_apart(&self, subject: u32, points: &[u32]) -> bool {
        let Some(&rarest) = points.iter().min_by_key(|&&point| self.holders.list(point).len()) else { return false };
        let has_all = |other: u32| {
            let trace = self.points.list(other);
            points.iter().all(|point| *point == rarest || trace.binary_search(point).is_ok())
        };
        !self.holders.list(rarest).iter().any(|&other| other != subject && has_all(other))
    }
}

/// The unicity of traces for a number of points.
#[derive(Clone, PartialEq, Debug)]
pub struct Unicity {
    /// Number of points drawn, p.
    pub points: usize,
    /// Subjects with at least p points.
    pub subjects: u64,
    /// Subjects that were drawn for.
    pub trials: u64,
    /// Of these, whom the points single out.
    pub singled_out: u64,
    /// Their share; 0 where there was no trial.
    pub share: f64,
    /// The interval of the share at 95 %.
    pub interval: (f64, f64),
    /// The seed of the draws.
    pub seed: u64,
    /// The first subjects that are singled out, at most [`FIRST`].
    pub first: Vec<u32>,
}

/// So many of the subjects that are singled out are named.
pub const FIRST: usize = 20;

/// Measures unicity for p points, with up to `most` trials.
pub fn unicity(traces: &Traces, p: usize, seed: u64, most: usize) -> Unicity {
    unicity_among(traces, 0..traces.points.len() as u32, p, seed, most)
}

/// The same for some of the subjects, told from all others. The traces of the others may lack points that none of these has.
pub fn unicity_among(traces: &Traces, among: impl Iterator<Item = u32>, p: usize, seed: u64, most: usize) -> Unicity {
    let p = p.max(1);
    let mut eligible: Vec<u32> = among.filter(|&subject| traces.points.list(subject).len() >= p).collect();
    let subjects = eligible.len() as u64;
    let mut draws = Draws(seed.wrapping_mul(4).wrapping_add(p as u64));
    if eligible.len() > most {
        draws.draw(&mut eligible, most);
        eligible.truncate(most);
    }
    let mut own = Vec::new();
    let mut singled_out = 0;
    let mut first = Vec::new();
    for &subject in &eligible {
        own.clear();
        own.extend_from_slice(traces.points.list(subject));
        draws.draw(&mut own, p);
        if traces.tells_apart(subject, &own[..p]) {
            singled_out += 1;
            if first.len() < FIRST {
                first.push(subject);
            }
        }
    }
    let trials = eligible.len() as u64;
    let share = singled_out as f64 / trials.max(1) as f64;
    Unicity { points: p, subjects, trials, singled_out, share, interval: wilson(singled_out, trials, Z_95), seed, first }
}

/// Random draws that are the same for the same seed: SplitMix64 (Steele, Lea and Flood 2014).
pub struct Draws(pub u64);

impl Draws {
    /// So many different numbers below a bound, rising; all of them where there are no more.
    pub fn some_below(&mut self, below: u32, count: usize) -> Vec<u32> {
        if below as usize <= count {
            return (0..below).collect();
        }
        let mut drawn: Vec<u32> = Vec::with_capacity(count);
        while drawn.len() < count {
            let missing = count - drawn.len();
            drawn.extend((0..missing).map(|_| ((u128::from(self.bits()) * u128::from(below)) >> 64) as u32));
            drawn.sort_unstable();
            drawn.dedup();
        }
        drawn
    }

    fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// Draws so many items without putting back, and moves them to the front (Fisher and Yates).
    fn draw(&mut self, items: &mut [u32], count: usize) {
        let all = items.len();
        for at in 0..count.min(all) {
            let below = (all - at) as u128;
            items.swap(at, at + ((u128::from(self.bits()) * below) >> 64) as usize);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    fn traces(records: &[(u32, u32)]) -> Traces {
        let (subjects, points): (Vec<u32>, Vec<u32>) = records.iter().copied().unzip();
        Traces::of(&Column::new(&subjects, 9, Some(8)).unwrap(), &Column::new(&points, 9, Some(8)).unwrap()).unwrap()
    }

    /// Three people and four points: nobody stands out by one point but the last; by two everybody does who has two.
    #[test]
    fn three_traces_by_hand() {
        let found = traces(&[(0, 1), (0, 2), (0, 1), (1, 2), (1, 3), (2, 1), (2, 3), (3, 4), (3, 8), (8, 4)]);
        assert_eq!([1, 2, 3].map(|points| found.subjects_with(points)), [4, 3, 0]);
        let one = unicity(&found, 1, SEED, MOST_TRIALS);
        assert_eq!((one.subjects, one.trials, one.singled_out, one.share), (4, 4, 1, 0.25));
        let two = unicity(&found, 2, SEED, MOST_TRIALS);
        assert_eq!((two.singled_out, two.share, two.interval.1), (3, 1.0, 1.0));
        let three = unicity(&found, 3, SEED, MOST_TRIALS);
        assert_eq!((three.trials, three.share, three.interval), (0, 0.0, (0.0, 1.0)));
    }

    #[test]
    fn the_same_seed_draws_the_same_and_another_does_not() {
        let records: Vec<(u32, u32)> =
            (0..8).flat_map(|subject| (0..5).map(move |at| (subject, (subject * at + at) % 8))).collect();
        let found = traces(&records);
        assert_eq!(unicity(&found, 2, 7, 100), unicity(&found, 2, 7, 100));
        let shares: BTreeSet<u64> = (0..20).map(|seed| unicity(&found, 2, seed, 100).singled_out).collect();
        assert!(shares.len() > 1);
        assert_eq!(unicity(&found, 2, 7, 3).trials, 3);
    }

    proptest! {
        /// By all sets of p points of each subject: certain shares are met, others lie between.
        #[test]
        fn agrees_with_trying_all_points(records in prop::collection::vec((0..8u32, 0..8u32), 1..40), p in 1..4usize, seed in any::<u64>()) {
            let found = traces(&records);
            let mut of: Vec<BTreeSet<u32>> = vec![BTreeSet::new(); 8];
            records.iter().for_each(|&(subject, point)| { of[subject as usize].insert(point); });
            let (mut eligible, mut always, mut ever) = (0, 0, 0);
            for (subject, trace) in of.iter().enumerate().filter(|(_, trace)| trace.len() >= p) {
                eligible += 1;
                let sets = (0..256u32).filter(|set| set.count_ones() as usize == p && (0..8).all(|at| set >> at & 1 == 0 || trace.contains(&at)));
                let tells: Vec<bool> = sets.map(|set| {
                    let all = |other: &BTreeSet<u32>| (0..8).all(|at| set >> at & 1 == 0 || other.contains(&at));
                    let points: Vec<u32> = (0..8).filter(|at| set >> at & 1 == 1).collect();
                    let tells = of.iter().enumerate().all(|(other, trace)| other == subject || !all(trace));
                    assert_eq!(found.tells_apart(subject as u32, &points), tells);
                    tells
                }).collect();
                always += u64::from(tells.iter().all(|&tells| tells));
                ever += u64::from(tells.iter().any(|&tells| tells));
            }
            let one = unicity(&found, p, seed, 100);
            prop_assert_eq!((one.subjects, one.trials), (eligible, eligible));
            prop_assert!((always..=ever).contains(&one.singled_out));
            prop_assert!(one.interval.0 <= one.share && one.share <= one.interval.1 || eligible == 0);
        }
    }
}
