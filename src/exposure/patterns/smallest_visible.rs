//! Smallest visible change: how much the next period must differ from a steady level for an observer to notice.
//!
//! An observer knows T past periods of a series with mean μ and calls the next one changed if it is further from μ than chance
//! alone goes in one of twenty (two-sided, 5 %). The smallest visible rise is the one that it then notices with a probability
//! of 80 %.
//!
//! Counts vary by φ times their mean: φ is Pearson's χ² / (T − 1), never under 1, which counting alone makes (quasi-Poisson:
//! McCullagh and Nelder 1989, 4.5 and 6.2). The next count differs from the mean of the past with a variance of φμ(1 + 1/T), so
//! the bound is a = t·√(φμ(1 + 1/T)), with Student's t at T − 1 degrees of freedom, since φ is estimated. A count of mean
//! μ + δ varies by φ(μ + δ); it passes the bound with 80 % where δ − a = z·√(φ(μ + δ) + φμ/T), z = 0.84. Squared, that is a
//! quadratic equation in δ; for a fall δ is negative. The formula for power is Cohen's (1988) with the two variances kept
//! apart. The series is taken as level: cut it at its change points, and take its season out, first.
//!
//! Where counts vary by counting alone, φ is estimated as 1 or more, never less: the observer is then the more careful (2 to 4
//! false alarms in 100, measured), and what it notices is a little more than said.

use super::super::basis::Basis;
use super::super::finding::{Detail, Exposure, Finding, Unit as Counts};
use super::super::measure::{Measure, MeasureId};
use super::super::thresholds::{PERIOD_MEDIAN, PERIODS_LEAST, RISE_SEEN};
use super::PatternsSay as Say;
use super::change_points::tenth;
use super::not_enough::NotEnough;
use super::periods::Unit;
use super::quantile::{normal, student};
use super::seasonality::season_of;
use super::series::changes_of;
use crate::saying::{Saying, Value};
use crate::table::order;
use crate::understand::Role;

/// What is declared of the number.
pub const MEASURE: Measure =
    Measure { exposure: Exposure::Patterns, id: MeasureId::PatternsSmallestVisible, headline: false, unit: Counts::Share };

/// It takes so many periods, …
pub const PERIODS_NEEDED: usize = 8;
/// … with so many shipments on average.
pub const MEAN_LEAST: f64 = 5.0;
/// How often a period is called changed that is not.
pub const FALSE_ALARMS: f64 = 0.05;
/// How often a change of the size named is noticed.
pub const POWER: f64 = 0.8;

/// The smallest changes that show within one period.
#[derive(Copy, Clone, PartialEq, Debug)]
pub struct SmallestVisible {
    /// Shipments a period, on average.
    pub level: f64,
    /// How many times a period's variance is its mean, 1 or more.
    pub dispersion: f64,
    /// The smallest rise that shows, in shipments a period.
    pub rise: f64,
    /// The smallest fall; `None` where even a fall to nothing would not show.
    pub fall: Option<f64>,
}

impl SmallestVisible {
    /// The smallest rise as a share of the level.
    pub fn relative(&self) -> f64 {
        self.rise / self.level
    }
}

/// The smallest change that shows in the period after these, of which each value is a count.
///
/// # Complexity
/// O(periods).
///
/// ```
/// use portolan::exposure::patterns::smallest_visible::smallest_visible;
/// let steady = smallest_visible(&[100.0, 104.0, 97.0, 99.0, 103.0, 98.0, 101.0, 98.0]).unwrap();
/// assert_eq!((steady.dispersion, steady.rise.round(), steady.fall.map(f64::round)), (1.0, 35.0, Some(33.0)));
/// ```
pub fn smallest_visible(counts: &[f64]) -> Result<SmallestVisible, NotEnough> {
    if !counts.iter().all(|count| count.is_finite() && *count >= 0.0) {
        return Err(NotEnough::Irregular);
    }
    NotEnough::unless(counts.len(), PERIODS_NEEDED)?;
    let periods = counts.len() as f64;
    let level = counts.iter().sum::<f64>() / periods;
    if !(level >= MEAN_LEAST && level.is_finite()) {
        return Err(NotEnough::Sparse);
    }
    let pearson = counts.iter().map(|count| (count - level).powi(2) / level).sum::<f64>();
    let dispersion = (pearson / (periods - 1.0)).max(1.0);
    let variance = dispersion * level * (1.0 + 1.0 / periods);
    let bound = student(FALSE_ALARMS / 2.0, periods - 1.0) * variance.sqrt();
    // (δ − a)² = z² (variance ± φ δ), the root beyond a.
    let z = normal(1.0 - POWER).powi(2);
    let root = |sign: f64| {
        let half = bound + sign * z * dispersion / 2.0;
        half + (half * half - bound * bound + z * variance).max(0.0).sqrt()
    };
    // A fall so large that its own variance is gone shows once it passes the bound.
    let fall = root(-1.0).max(bound);
    Ok(SmallestVisible { level, dispersion, rise: root(1.0), fall: (fall <= level).then_some(fall) })
}

/// The smallest change that shows in a series once its season is taken out and it is cut where its level changes: of its last
/// level, or where that is too short of the longest.
pub(in crate::exposure) fn in_series(unit: Unit, counts: &[f64]) -> Result<SmallestVisible, NotEnough> {
    let season = season_of(unit, counts).ok().filter(|season| season.beyond_chance(counts.len()));
    let level: Vec<f64> = match season {
        None => counts.to_vec(),
        Some(season) => {
            let phases = season.season.iter().cycle();
            counts.iter().zip(phases).map(|(count, season)| (count - season).max(0.0)).collect()
        }
    };
    let changes = changes_of(&level);
    let bounds: Vec<usize> = [0].into_iter().chain(changes.iter().map(|change| change.period)).chain([level.len()]).collect();
    let levels: Vec<&[f64]> = bounds.windows(2).map(|ends| &level[ends[0]..ends[1]]).collect();
    let last = levels.last().copied().filter(|last| last.len() >= PERIODS_NEEDED);
    smallest_visible(last.or_else(|| levels.into_iter().max_by_key(|level| level.len())).unwrap_or_default())
}

pub(in crate::exposure) fn measure(basis: &Basis) -> Finding {
    let time = basis.in_time();
    if time.span.is_none() {
        return MEASURE.missing(Saying::plain(Say::NoDays));
    }
    let takes = [Value::Count(PERIODS_LEAST as u64), Value::Number(PERIOD_MEDIAN)];
    let few = || MEASURE.missing(Saying::of(Say::VisibleTooFew, takes));
    let Some(whole) = &time.whole else { return few() };
    let unit = time.calendars[whole.calendar].unit;
    let visible = match in_series(unit, &whole.counts) {
        Ok(visible) => visible,
        Err(NotEnough::Few { .. }) => {
            let says = Saying::of(Say::VisibleLevelTooShort, [Value::Count(PERIODS_NEEDED as u64)]);
            return MEASURE.missing(says);
        }
        Err(_) => return MEASURE.missing(Saying::of(Say::VisibleLevelTooLow, [Value::Number(MEAN_LEAST)])),
    };
    let mut series: Vec<(usize, Unit, SmallestVisible)> = Vec::new();
    if time.judged.len() > 1 {
        series.extend(time.judged.iter().filter_map(|judged| {
            let unit = time.calendars[judged.calendar].unit;
            Some((judged.series, unit, in_series(unit, &judged.counts).ok()?))
        }));
    }
    // Where least goes unnoticed first; of equals the first found.
    order::sort_by(&mut series, |a, b| a.2.relative().total_cmp(&b.2.relative()));
    let note = |unit: Unit, visible: &SmallestVisible| {
        let code = match unit {
            Unit::Day => Say::VisibleNoteDay,
            Unit::Week => Say::VisibleNoteWeek,
            Unit::Month => Say::VisibleNoteMonth,
        };
        Saying::of(code, [Value::Number(tenth(visible.level))])
    };
    let details = series
        .iter()
        .map(|(series, unit, visible)| Detail::new(time.said(basis, *series), visible.relative(), note(*unit, visible)));
    let all = Detail::new(Saying::plain(Say::AllShipments), visible.relative(), note(unit, &visible));
    let details: Vec<Detail> = [all].into_iter().chain(details).take(Finding::DETAILS).collect();
    let code = match unit {
        Unit::Day => Say::VisibleInADay,
        Unit::Week => Say::VisibleInAWeek,
        Unit::Month => Say::VisibleInAMonth,
    };
    let fall = match visible.fall {
        Some(fall) => Saying::of(Say::FallVisible, [Value::Share(fall / visible.level)]),
        None => Saying::plain(Say::FallHidden),
    };
    let rise = match visible.relative() {
        share if share < 1.0 => Saying::of(Say::RiseBy, [Value::Share(share)]),
        share => Saying::of(Say::RiseTo, [Value::Number(tenth(1.0 + share))]),
    };
    let says = Saying::of(code, [rise.into(), fall.into(), Value::Number(tenth(visible.level))]);
    let columns = basis.columns_of(0, |role| matches!(role, Role::Time(_)));
    let relative = visible.relative();
    let mut finding = MEASURE.found(relative, says).judged(&RISE_SEEN, relative).with_details(details);
    finding.evidence.columns = columns;
    finding
}

#[cfg(test)]
mod tests {
    use super::super::dice::Dice;
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn too_little_is_not_enough_to_tell() {
        assert_eq!(smallest_visible(&[9.0; 7]), Err(NotEnough::Few { have: 7, need: 8 }));
        assert_eq!(smallest_visible(&[2.0; 12]), Err(NotEnough::Sparse));
        assert_eq!(smallest_visible(&[9.0, f64::NAN]), Err(NotEnough::Irregular));
        assert_eq!(smallest_visible(&[6.0; 12]).unwrap().fall, None, "six shipments a week may all be missing by chance");
    }

    /// A count of overdispersion about φ: shipments in batches.
    fn count(dice: &mut Dice, mean: f64, batch: f64) -> f64 {
        batch * dice.poisson(mean / batch)
    }

    /// An observer that goes by the rule: how often it calls out where nothing changes, and how often at the size named.
    #[test]
    fn an_observer_errs_as_often_as_said() {
        let mut dice = Dice(0x1eee_2021);
        for (mean, batch, periods) in [(20.0, 1.0, 12), (60.0, 1.0, 30), (60.0, 3.0, 30), (200.0, 4.0, 52)] {
            let (mut alarms, mut rises, mut falls) = (0, 0, 0);
            let times = 4_000;
            for _ in 0..times {
                let past: Vec<f64> = (0..periods).map(|_| count(&mut dice, mean, batch)).collect();
                let found = smallest_visible(&past).unwrap();
                let variance = found.dispersion * found.level * (1.0 + 1.0 / f64::from(periods));
                let bound = student(FALSE_ALARMS / 2.0, f64::from(periods - 1)) * variance.sqrt();
                let mut noticed = |change: f64| (count(&mut dice, mean + change, batch) - found.level).abs() > bound;
                alarms += u32::from(noticed(0.0));
                rises += u32::from(noticed(found.rise));
                falls += u32::from(noticed(-found.fall.unwrap_or(mean).min(mean)));
            }
            let share = |count: u32| f64::from(count) / f64::from(times);
            // Of what varies by counting alone φ is estimated too high as often as not, and never too low.
            let least = if batch > 1.0 { 0.03 } else { 0.01 };
            assert!((least..0.07).contains(&share(alarms)), "{mean} {batch} {periods}: {}", share(alarms));
            assert!((share(rises) - 0.8).abs() < 0.05, "{mean} {batch} {periods}: {}", share(rises));
            assert!((share(falls) - 0.8).abs() < 0.06, "{mean} {batch} {periods}: {}", share(falls));
        }
    }

    proptest! {
        /// The root found is where the equation holds, by putting it in.
        #[test]
        fn the_equation_holds(counts in prop::collection::vec(5..500u32, 8..60)) {
            let counts: Vec<f64> = counts.into_iter().map(f64::from).collect();
            let found = smallest_visible(&counts).unwrap();
            let periods = counts.len() as f64;
            let (level, dispersion) = (found.level, found.dispersion);
            let bound = student(0.025, periods - 1.0) * (dispersion * level * (1.0 + 1.0 / periods)).sqrt();
            let holds = |change: f64, sign: f64| {
                let variance = dispersion * (level + sign * change) + dispersion * level / periods;
                (change - bound - normal(0.2) * variance.max(0.0).sqrt()).abs() < 1e-6 * level
            };
            prop_assert!(holds(found.rise, 1.0));
            prop_assert!(found.fall.is_none_or(|fall| fall < found.rise && fall <= level && holds(fall, -1.0)));
        }
    }
}
