//! Movers: groups whose share of the shipments changed from one period to another, by more than chance explains.
//!
//! The change of a group's share is the difference of two proportions; its interval is Newcombe's (1998, method 10), made of
//! Wilson's intervals (1927) of the two shares, good for shares near 0 too. Many groups are looked at together, so each interval
//! is drawn at 5 % divided by their number (Bonferroni): with 95 % confidence all hold at once, whatever the shares depend on (one
//! group's rise is another's fall). A group moved if its interval leaves 0 out.
//!
//! Shipments that come in batches are fewer decisions than they are shipments. The *design effect* (Kish 1965) says how many
//! shipments make one: numbers of shipments are divided by it. 1 takes each as independent.

use super::super::basis::{Basis, NO_DAY};
use super::super::finding::{Detail, Exposure, Finding, Unit};
use super::super::measure::{Measure, MeasureId};
use super::super::thresholds::SHARE_MOVED;
use super::PatternsSay as Say;
use super::mix::MIX_LEAST;
use super::not_enough::NotEnough;
use super::quantile::normal;
use super::shares::Shares;
use crate::saying::{Saying, Value};
use crate::table::order;
use crate::understand::{NONE, Role};

/// What is declared of the number.
pub const MEASURE: Measure =
    Measure { exposure: Exposure::Patterns, id: MeasureId::PatternsMovers, headline: false, unit: Unit::Share };

/// A period takes so many shipments, after division by the design effect.
pub const PERIOD_LEAST: u64 = 30;
/// Probability that some interval does not hold.
pub const DOUBT: f64 = 0.05;

/// A group's share before and after.
#[derive(Copy, Clone, PartialEq, Debug)]
pub struct Mover {
    /// The group's number.
    pub group: u32,
    /// Its share before, 0 to 1.
    pub before: f64,
    /// Its share after.
    pub after: f64,
    /// The change, `after − before`.
    pub change: f64,
    /// The lowest change that the shipments allow, …
    pub low: f64,
    /// … and the highest.
    pub high: f64,
}

impl Mover {
    /// Whether chance alone does not explain the change.
    pub fn moved(&self) -> bool {
        self.low > 0.0 || self.high < 0.0
    }
}

/// The change of each group that has shipments in either period, by group: shipments of each group in either.
///
/// # Complexity
/// O(groups).
pub fn movers(before: &[u64], after: &[u64], design_effect: f64) -> Result<Vec<Mover>, NotEnough> {
    if before.len() != after.len() || !(design_effect.is_finite() && design_effect >= 1.0) {
        return Err(NotEnough::Irregular);
    }
    let sum = |counts: &[u64]| counts.iter().fold(0u64, |sum, &count| sum.saturating_add(count)) as f64 / design_effect;
    let totals = (sum(before), sum(after));
    NotEnough::unless(totals.0.min(totals.1) as usize, PERIOD_LEAST as usize)?;
    let held = |(_, (before, after)): &(u32, (&u64, &u64))| **before > 0 || **after > 0;
    let pairs = (0..).zip(before.iter().zip(after)).filter(held);
    let groups = pairs.clone().count();
    let z = normal(DOUBT / (2.0 * groups as f64));
    Ok(pairs
        .map(|(group, (&before, &after))| {
            let (before, after) = (before as f64 / design_effect / totals.0, after as f64 / design_effect / totals.1);
            let (low, high) = difference((after, totals.1), (before, totals.0), z);
            Mover { group, before, after, change: after - before, low, high }
        })
        .collect())
}

/// Newcombe's interval of the difference of two shares, each with the number that it is a share of.
fn difference(one: (f64, f64), other: (f64, f64), z: f64) -> (f64, f64) {
    let ((low, high), (other_low, other_high)) = (wilson(one, z), wilson(other, z));
    let change = one.0 - other.0;
    (change - (one.0 - low).hypot(other_high - other.0), change + (high - one.0).hypot(other.0 - other_low))
}

/// Wilson's interval of a share.
fn wilson((share, of): (f64, f64), z: f64) -> (f64, f64) {
    let square = z * z / of;
    let middle = (share + square / 2.0) / (1.0 + square);
    let reach = z * (share * (1.0 - share) / of + square / (4.0 * of)).sqrt() / (1.0 + square);
    // At 0 and at 1 the interval ends there; rounding must not carry it on.
    (if share <= 0.0 { 0.0 } else { middle - reach }, if share >= 1.0 { 1.0 } else { middle + reach })
}

/// The change of each product group from the first half of the periods to the second, those that moved first, the largest
/// change first.
pub(in crate::exposure) fn between_halves(shares: &Shares) -> Result<Vec<Mover>, NotEnough> {
    let [before, after] = shares.halves();
    let mut found = movers(&before, &after, shares.design_effect)?;
    order::sort_by(&mut found, |a, b| {
        b.moved().cmp(&a.moved()).then(b.change.abs().total_cmp(&a.change.abs())).then(a.group.cmp(&b.group))
    });
    Ok(found)
}

pub(in crate::exposure) fn measure(basis: &Basis) -> Finding {
    let time = basis.in_time();
    if basis.goods.is_empty() || time.span.is_none() {
        return MEASURE.missing(Saying::plain(if basis.goods.is_empty() { Say::NoGoods } else { Say::NoDays }));
    }
    let few = || MEASURE.missing(Saying::of(Say::MixTooFew, [Value::Count(MIX_LEAST)]));
    let Some(shares) = &time.shares else { return few() };
    let Ok(found) = between_halves(shares) else { return few() };
    let moved = found.iter().filter(|mover| mover.moved()).count() as u64;
    let group = |mover: &Mover| shares.groups.get(mover.group as usize).copied().unwrap_or(NONE);
    let label = |mover: &Mover| match group(mover) {
        NONE => Saying::plain(Say::OtherGoods),
        group => basis.group_said(group),
    };
    let points = |number: f64| Value::Number((number * 1000.0).round() / 10.0);
    let clause = |mover: &Mover, rise: Say, fall: Say| {
        let (code, low, high) = if mover.change >= 0.0 { (rise, mover.low, mover.high) } else { (fall, -mover.high, -mover.low) };
        let shares = [Value::Share(mover.before), Value::Share(mover.after)];
        Saying::of(code, [label(mover).into()].into_iter().chain(shares).chain([points(low), points(high)]))
    };
    let details = found.iter().map(|mover| {
        let note = if mover.moved() {
            clause(mover, Say::RoseNote, Say::FellNote)
        } else {
            Saying::of(Say::ByChance, [Value::Share(mover.before), Value::Share(mover.after)])
        };
        Detail::new(label(mover), mover.change, note)
    });
    let details: Vec<Detail> = details.take(Finding::DETAILS).collect();
    let middle = shares.periods.start(shares.periods.len() / 2);
    let Some(first) = found.first().filter(|mover| mover.moved()) else {
        let says = Saying::of(Say::NoMover, [Value::Count(found.len() as u64), Value::Day(middle)]);
        return MEASURE.found(0.0, says).judged(&SHARE_MOVED, 0.0).with_details(details);
    };
    let values =
        [Value::Count(moved), Value::Count(found.len() as u64), Value::Day(middle), clause(first, Say::Rose, Say::Fell).into()];
    // What speaks for a rise comes after, and for a fall before.
    let telling = |line: &u32| {
        let day = basis.day[*line as usize];
        day != NO_DAY && basis.group(*line) == group(first) && (day >= middle) == (first.change > 0.0)
    };
    let lines = 0..basis.shipments.line_count as u32;
    let records = lines.clone().filter(telling).count() as u64;
    let evidence = basis.evidence(records, lines.filter(telling), |role| matches!(role, Role::Time(_) | Role::Goods(_)));
    let largest = first.change.abs();
    MEASURE
        .found(largest, Saying::of(Say::Movers, values))
        .judged(&SHARE_MOVED, largest)
        .with_details(details)
        .with_evidence(evidence)
}

#[cfg(test)]
mod tests {
    use super::super::dice::Dice;
    use super::*;
    use proptest::prelude::*;

    /// Newcombe 1998, table II, method 10.
    #[test]
    fn as_published() {
        let table = [
            ((56.0, 70.0), (48.0, 80.0), (0.0524, 0.3339)),
            ((9.0, 10.0), (3.0, 10.0), (0.1705, 0.8090)),
            ((6.0, 7.0), (2.0, 7.0), (0.0582, 0.8062)),
            ((5.0, 56.0), (0.0, 29.0), (-0.0381, 0.1926)),
            ((0.0, 10.0), (0.0, 20.0), (-0.1611, 0.2775)),
            ((10.0, 10.0), (0.0, 20.0), (0.6791, 1.0)),
        ];
        for ((a, m), (b, n), (low, high)) in table {
            let found = difference((a / m, m), (b / n, n), normal(0.025));
            assert!((found.0 - low).abs() < 5e-5 && (found.1 - high).abs() < 5e-5, "{a}/{m} {b}/{n}: {found:?}");
        }
    }

    #[test]
    fn a_planted_mover_is_found() {
        let found = movers(&[400, 300, 300, 0], &[250, 300, 450, 0], 1.0).unwrap();
        assert_eq!(found.iter().map(|mover| mover.group).collect::<Vec<_>>(), [0, 1, 2]);
        assert_eq!(found.iter().map(Mover::moved).collect::<Vec<_>>(), [true, false, true]);
        // In batches of forty it could be chance.
        assert!(movers(&[400, 300, 300], &[250, 300, 450], 20.0).unwrap().iter().all(|mover| !mover.moved()));
    }

    #[test]
    fn too_little_is_not_enough_to_tell() {
        assert_eq!(movers(&[20, 9], &[50, 50], 1.0), Err(NotEnough::Few { have: 29, need: 30 }));
        assert_eq!(movers(&[], &[], 1.0), Err(NotEnough::Few { have: 0, need: 30 }));
        assert_eq!(movers(&[90], &[90, 1], 1.0), Err(NotEnough::Irregular));
        assert_eq!(movers(&[90], &[90], f64::NAN), Err(NotEnough::Irregular));
    }

    /// Where nothing changes, a mover is named in at most one file of twenty.
    #[test]
    fn few_are_named_by_chance() {
        let mut dice = Dice(0x1eee_2021);
        let mut draw = || {
            let mut counts = [0u64; 15];
            for _ in 0..400 {
                let place = dice.uniform();
                counts[(place * place * 15.0) as usize] += 1;
            }
            counts
        };
        let named = (0..1_000).filter(|_| movers(&draw(), &draw(), 1.0).unwrap().iter().any(Mover::moved)).count();
        assert!(named <= 60, "{named} of 1,000");
    }

    proptest! {
        /// Wilson's bounds are where the share would be just significant: |p − s| = z √(p (1 − p) / n).
        #[test]
        fn wilson_by_its_definition(part in 0..200u64, rest in 1..200u64) {
            let of = (part + rest) as f64;
            let share = part as f64 / of;
            let (low, high) = wilson((share, of), 1.96);
            for bound in [low, high] {
                prop_assert!(((bound - share).abs() - 1.96 * (bound * (1.0 - bound) / of).sqrt()).abs() < 1e-9);
            }
        }

        #[test]
        fn the_change_is_within_its_interval(groups in prop::collection::vec((0..500u64, 0..500u64), 1..20)) {
            let (before, after): (Vec<u64>, Vec<u64>) = groups.into_iter().unzip();
            for mover in movers(&before, &after, 1.0).unwrap_or_default() {
                prop_assert!(mover.low <= mover.change && mover.change <= mover.high);
                prop_assert!(mover.low >= -1.0 - 1e-12 && mover.high <= 1.0 + 1e-12);
            }
        }
    }
}
