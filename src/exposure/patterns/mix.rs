//! Mix divergence: how different what is bought in one period is from what was bought in the one before.
//!
//! Jensen-Shannon divergence, in bits: with shares p and q of the groups and m = (p + q) / 2, the mean of the two Kullback-Leibler
//! divergences of p and q from m. 0 where the mixes are the same, 1 where they have nothing in common. Source: Lin 1991.
//!
//! Two samples of one mix differ too. With a and b shipments over k groups chance alone makes about
//! (k − 1)(1/a + 1/b) / (8 ln 2) bits, from the first term of the divergence's expansion, a χ² of k − 1 degrees of freedom.

use super::super::basis::{Basis, NO_DAY};
use super::super::finding::{Detail, Exposure, Finding, Unit};
use super::super::measure::{Measure, MeasureId};
use super::PatternsSay as Say;
use super::not_enough::NotEnough;
use super::periods;
use super::quantile::normal;
use super::shares::Shares;
use crate::saying::{Saying, Value};
use crate::table::order;
use crate::understand::Role;

/// What is declared of the number.
pub const MEASURE: Measure =
    Measure { exposure: Exposure::Patterns, id: MeasureId::PatternsMix, headline: false, unit: Unit::Bits };

/// Probability that some change of mix is called more than chance that is not.
pub const DOUBT: f64 = 0.05;

/// A mix takes so many shipments.
pub const MIX_LEAST: u64 = 30;

/// How far the mix of a period is from that of the one before.
#[derive(Copy, Clone, PartialEq, Debug)]
pub struct MixChange {
    /// Jensen-Shannon divergence, in bits, 0 to 1.
    pub bits: f64,
    /// What chance alone makes of it on average if the mix does not change, in bits.
    pub by_chance: f64,
}

/// Jensen-Shannon divergence of two mixes, in bits: weights of the same groups, of any sum.
///
/// # Complexity
/// O(groups).
///
/// ```
/// use portolan::exposure::patterns::mix::divergence;
/// assert!((divergence(&[1.0, 0.0], &[0.5, 0.5]).unwrap() - 0.31127812445913283).abs() < 1e-15);
/// ```
pub fn divergence(one: &[f64], other: &[f64]) -> Result<f64, NotEnough> {
    let fair = |weights: &[f64]| weights.iter().all(|&weight| weight.is_finite() && weight >= 0.0);
    if one.len() != other.len() || !fair(one) || !fair(other) {
        return Err(NotEnough::Irregular);
    }
    let sums = [one.iter().sum::<f64>(), other.iter().sum::<f64>()];
    if sums.contains(&0.0) {
        return Err(NotEnough::Few { have: 0, need: 1 });
    }
    if !sums.iter().all(|sum| sum.is_finite()) {
        return Err(NotEnough::Irregular);
    }
    let part = |share: f64, mean: f64| if share > 0.0 { share * (share / mean).log2() } else { 0.0 };
    let bits = one.iter().zip(other).map(|(one, other)| {
        let (p, q) = (one / sums[0], other / sums[1]);
        let mean = (p + q) / 2.0;
        (part(p, mean) + part(q, mean)) / 2.0
    });
    Ok(bits.sum::<f64>().clamp(0.0, 1.0))
}

/// How far each period's mix is from that of the period before: shipments by period, each with `groups` numbers. One fewer
/// than there are periods.
///
/// # Complexity
/// O(periods · groups).
pub fn consecutive(shipments: &[f64], groups: usize) -> Vec<Result<MixChange, NotEnough>> {
    let periods: Vec<&[f64]> = shipments.chunks_exact(groups.max(1)).collect();
    periods.windows(2).map(|pair| change(pair[0], pair[1])).collect()
}

fn change(before: &[f64], after: &[f64]) -> Result<MixChange, NotEnough> {
    let bits = divergence(before, after)?;
    let (a, b) = (before.iter().sum::<f64>(), after.iter().sum::<f64>());
    NotEnough::unless(a.min(b) as usize, MIX_LEAST as usize)?;
    let groups = before.iter().zip(after).filter(|(before, after)| **before + **after > 0.0).count() as f64;
    Ok(MixChange { bits, by_chance: (groups - 1.0) * (1.0 / a + 1.0 / b) / (8.0 * std::f64::consts::LN_2) })
}

/// A change of mix from one period to the next.
#[derive(Copy, Clone, PartialEq, Debug)]
pub(in crate::exposure) struct Turn {
    /// The later of the two periods.
    pub period: usize,
    pub change: MixChange,
    /// Whether it is more than chance makes, all changes looked at together.
    pub beyond_chance: bool,
}

/// The changes of mix from period to period; those with too few shipments are left out.
///
/// What chance makes is multiplied by the design effect of the shipments; a change is beyond chance if it exceeds the χ² that
/// one of all of them exceeds with a probability of [`DOUBT`] (Bonferroni; Wilson and Hilferty 1931).
pub(in crate::exposure) fn turns(shares: &Shares) -> Vec<Turn> {
    let groups = shares.groups.len();
    let changes = consecutive(&shares.counts, groups);
    let told = changes.iter().filter(|change| change.is_ok()).count().max(1) as f64;
    let z = normal(DOUBT / told);
    let turn = |(period, change): (usize, Result<MixChange, NotEnough>)| {
        let mut change = change.ok()?;
        let rows = &shares.counts[(period - 1) * groups..(period + 1) * groups];
        let (before, after) = rows.split_at(groups);
        let held = before.iter().zip(after).filter(|(before, after)| **before + **after > 0.0).count() as f64;
        let freedom = (held - 1.0).max(1.0);
        change.by_chance *= shares.design_effect;
        // The χ² that is exceeded so seldom, over its degrees of freedom.
        let step = 2.0 / (9.0 * freedom);
        let seldom = (1.0 - step + z * step.sqrt()).powi(3);
        Some(Turn { period, change, beyond_chance: change.bits > change.by_chance * seldom })
    };
    (1..).zip(changes).filter_map(turn).collect()
}

pub(in crate::exposure) fn measure(basis: &Basis) -> Finding {
    let time = basis.in_time();
    if basis.goods.is_empty() || time.span.is_none() {
        return MEASURE.missing(Saying::plain(if basis.goods.is_empty() { Say::NoGoods } else { Say::NoDays }));
    }
    let few = || MEASURE.missing(Saying::of(Say::MixTooFew, [Value::Count(MIX_LEAST)]));
    let Some(shares) = &time.shares else { return few() };
    let mut turns = turns(shares);
    let told = turns.len() as u64;
    order::sort_by(&mut turns, |a, b| {
        b.beyond_chance.cmp(&a.beyond_chance).then(b.change.bits.total_cmp(&a.change.bits)).then(a.period.cmp(&b.period))
    });
    let Some(first) = turns.first() else { return few() };
    let beyond = turns.iter().filter(|turn| turn.beyond_chance).count() as u64;
    let when = |period: usize| match shares.periods.unit {
        periods::Unit::Month => Value::Month(shares.periods.start(period)),
        periods::Unit::Day | periods::Unit::Week => Value::Day(shares.periods.start(period)),
    };
    let times = |change: &MixChange| Value::Number(change.bits / change.by_chance);
    let details = turns.iter().map(|turn| {
        let code = if turn.beyond_chance { Say::MixNoteBeyond } else { Say::MixNoteChance };
        let label = Saying::value(when(turn.period));
        Detail::new(label, turn.change.bits, Saying::of(code, [times(&turn.change)]))
    });
    let details: Vec<Detail> = details.take(Finding::DETAILS).collect();
    let [none, some] = match shares.periods.unit {
        periods::Unit::Day => [Say::MixNoneByDay, Say::MixByDay],
        periods::Unit::Week => [Say::MixNoneByWeek, Say::MixByWeek],
        periods::Unit::Month => [Say::MixNoneByMonth, Say::MixByMonth],
    };
    if beyond == 0 {
        return MEASURE.found(first.change.bits, Saying::of(none, [Value::Count(told)])).with_details(details);
    }
    let says = Saying::of(some, [Value::Count(beyond), Value::Count(told), when(first.period), times(&first.change)]);
    let telling = |line: &u32| {
        let day = basis.day[*line as usize];
        day != NO_DAY && shares.periods.of(day) == Some(first.period)
    };
    let lines = 0..basis.shipments.line_count as u32;
    let records = lines.clone().filter(telling).count() as u64;
    let evidence = basis.evidence(records, lines.filter(telling), |role| matches!(role, Role::Time(_) | Role::Goods(_)));
    MEASURE.found(first.change.bits, says).with_details(details).with_evidence(evidence)
}

#[cfg(test)]
mod tests {
    use super::super::dice::Dice;
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn as_published() {
        assert!((divergence(&[1.0, 0.0], &[0.5, 0.5]).unwrap() - 0.311_278_124_459_132_83).abs() < 1e-15);
        assert_eq!(divergence(&[1.0, 0.0], &[0.0, 7.0]), Ok(1.0));
        assert_eq!(divergence(&[2.0, 6.0], &[1.0, 3.0]), Ok(0.0));
    }

    #[test]
    fn too_little_is_not_enough_to_tell() {
        assert_eq!(divergence(&[0.0], &[1.0]), Err(NotEnough::Few { have: 0, need: 1 }));
        assert_eq!(divergence(&[1.0], &[1.0, 2.0]), Err(NotEnough::Irregular));
        assert_eq!(divergence(&[f64::NAN], &[1.0]), Err(NotEnough::Irregular));
        assert_eq!(consecutive(&[40.0, 2.0, 3.0, 5.0], 2), [Err(NotEnough::Few { have: 8, need: 30 })]);
        assert!(consecutive(&[40.0, 2.0], 2).is_empty() && consecutive(&[], 0).is_empty());
    }

    /// Draws of one mix differ as much as is said, on average.
    #[test]
    fn chance_makes_what_is_said() {
        let mut dice = Dice(0x1eee_2021);
        let (mut seen, mut said) = (0.0, 0.0);
        for _ in 0..2_000 {
            let mut draw = |shipments: usize| {
                let mut mix = [0.0; 8];
                for _ in 0..shipments {
                    let place = dice.uniform();
                    mix[(place * place * 8.0) as usize] += 1.0;
                }
                mix
            };
            let change = change(&draw(300), &draw(900)).unwrap();
            seen += change.bits;
            said += change.by_chance;
        }
        assert!((seen / said - 1.0).abs() < 0.05, "{seen} {said}");
    }

    proptest! {
        /// As the entropy of the mean less the mean of the entropies.
        #[test]
        fn as_by_entropies(pairs in prop::collection::vec((0.0..9.0f64, 0.0..9.0f64), 1..20)) {
            let (one, other): (Vec<f64>, Vec<f64>) = pairs.into_iter().unzip();
            if one.iter().sum::<f64>() == 0.0 || other.iter().sum::<f64>() == 0.0 { return Ok(()) }
            let shares = |weights: &[f64]| weights.iter().map(|weight| weight / weights.iter().sum::<f64>()).collect::<Vec<f64>>();
            let entropy = |shares: &[f64]| -shares.iter().filter(|share| **share > 0.0).map(|share| share * share.log2()).sum::<f64>();
            let (p, q) = (shares(&one), shares(&other));
            let mean: Vec<f64> = p.iter().zip(&q).map(|(p, q)| (p + q) / 2.0).collect();
            let expected = entropy(&mean) - (entropy(&p) + entropy(&q)) / 2.0;
            let bits = divergence(&one, &other).unwrap();
            prop_assert!((bits - expected).abs() < 1e-12);
            prop_assert_eq!(bits, divergence(&other, &one).unwrap());
        }
    }
}
