//! Seasonality: how much of a series' ups and downs returns with each cycle.
//!
//! A series is taken apart into trend + seasonal + rest; its strength of season is max(0, 1 − Var(rest) / Var(rest + seasonal)),
//! from 0 to 1. Source: Wang, Smith and Hyndman 2006; Hyndman and Athanasopoulos, Forecasting: Principles and Practice, 3rd
//! ed., 4.3. It takes two whole cycles.
//!
//! The decomposition is that of STL (Cleveland et al. 1990) with a season that does not change ("periodic"): in turn, the trend
//! is a local line (tricube weights over the nearest 1.5 cycles) through the series less its season, and the season the mean of
//! each phase of the series less its trend, together 0. The classical decomposition, with its moving average, loses half a
//! cycle at each end: of two cycles one is left, and the rest of one cycle is always nothing. In STL's place for the low-pass
//! filter the turns are repeated until they settle.
//!
//! Noise alone has a strength too, the more so the fewer the cycles: two cycles of noise look seasonal by half. So beside the
//! strength stands what noise would give on average: (c − 1) / (T − 1 − T/c), with c periods a cycle and T in all (degrees of
//! freedom of the season, and of the series less its trend; within 0.05 of simulation).

use super::super::basis::Basis;
use super::super::finding::{Detail, Exposure, Finding, Unit as Counts};
use super::super::measure::{Measure, MeasureId};
use super::super::thresholds::SEASONAL;
use super::PatternsSay as Say;
use super::not_enough::NotEnough;
use super::periods::{Periods, Unit};
use super::quantile::normal;
use super::series::InTime;
use super::smallest_visible::MEAN_LEAST;
use crate::saying::{Saying, Value};
use crate::table::{Day, order};
use crate::understand::Role;

/// What is declared of the number.
pub const MEASURE: Measure =
    Measure { exposure: Exposure::Patterns, id: MeasureId::PatternsSeasonality, headline: false, unit: Counts::Share };

/// Probability that a season is called more than chance that is not.
pub const DOUBT: f64 = 0.01;

/// Turns of trend and season.
const TURNS: usize = 10;
/// A series is bounded to so many periods: more are not judged.
pub const PERIODS_BOUND: usize = 20_000;

/// How seasonal a series is.
#[derive(Clone, PartialEq, Debug)]
pub struct Seasonality {
    /// Strength, 0 to 1.
    pub strength: f64,
    /// What a series of noise would have on average.
    pub by_chance: f64,
    /// What each phase of the cycle adds, from the series' first period on; together 0.
    pub season: Vec<f64>,
}

/// The seasonality of a series with a value for each period and so many periods a cycle (12 for months, 7 for days).
///
/// # Complexity
/// O(periods · cycle).
pub fn seasonality(series: &[f64], cycle: usize) -> Result<Seasonality, NotEnough> {
    if cycle < 2 || series.len() > PERIODS_BOUND || !series.iter().all(|value| value.is_finite()) {
        return Err(NotEnough::Irregular);
    }
    NotEnough::unless(series.len(), (2 * cycle).max(8))?;
    if 2 * series.iter().filter(|&&value| value == 0.0).count() > series.len() {
        return Err(NotEnough::Sparse);
    }
    let length = series.len();
    let window = ((3 * cycle).div_ceil(2) | 1).clamp(5, length);
    let mut season = vec![0.0; cycle];
    let mut trend = vec![0.0; length];
    let mut plain = vec![0.0; length];
    for _ in 0..TURNS {
        for (at, plain) in plain.iter_mut().enumerate() {
            *plain = series[at] - season[at % cycle];
        }
        for (at, trend) in trend.iter_mut().enumerate() {
            *trend = local_line(&plain, at, window);
        }
        for (phase, mean) in season.iter_mut().enumerate() {
            let (sum, count) =
                (phase..length).step_by(cycle).fold((0.0, 0.0), |(sum, count), at| (sum + series[at] - trend[at], count + 1.0));
            *mean = sum / count;
        }
        let middle = season.iter().sum::<f64>() / cycle as f64;
        season.iter_mut().for_each(|value| *value -= middle);
    }
    let detrended: Vec<f64> = series.iter().zip(&trend).map(|(value, trend)| value - trend).collect();
    let rest: Vec<f64> = detrended.iter().enumerate().map(|(at, value)| value - season[at % cycle]).collect();
    let (spread, left) = (variance(&detrended), variance(&rest));
    // What rounding leaves of a straight line is no spread.
    let size = series.iter().fold(0.0f64, |most, value| most.max(value.abs()));
    if spread <= (size * 1e-9).powi(2) {
        return Err(NotEnough::NoSpread);
    }
    let (periods, phases) = (length as f64, cycle as f64);
    let by_chance = ((phases - 1.0) / (periods - 1.0 - periods / phases)).clamp(0.0, 1.0);
    Ok(Seasonality { strength: (1.0 - left / spread).clamp(0.0, 1.0), by_chance, season })
}

fn variance(values: &[f64]) -> f64 {
    let mean = values.iter().sum::<f64>() / values.len().max(1) as f64;
    values.iter().map(|value| (value - mean).powi(2)).sum::<f64>() / values.len().max(1) as f64
}

/// The line through the values nearest to a place, near ones weighing more (tricube), at that place.
fn local_line(values: &[f64], place: usize, window: usize) -> f64 {
    let begin = place.saturating_sub(window / 2).min(values.len() - window);
    let reach = (place - begin).max(begin + window - 1 - place) as f64 + 1.0;
    // Weighted least squares around the place: the line's height there is what is asked.
    let (mut weight, mut x, mut xx, mut y, mut xy) = (0.0, 0.0, 0.0, 0.0, 0.0);
    for (at, value) in values.iter().enumerate().skip(begin).take(window) {
        let distance = at as f64 - place as f64;
        let near = (1.0 - (distance.abs() / reach).powi(3)).powi(3);
        weight += near;
        x += near * distance;
        xx += near * distance * distance;
        y += near * value;
        xy += near * distance * value;
    }
    (y * xx - x * xy) / (weight * xx - x * x)
}

impl Seasonality {
    /// Whether the strength of a series of so many periods is more than noise has but seldom. Noise has a strength that follows
    /// a beta distribution about `by_chance`, like a coefficient of determination; its upper end is taken from the normal one.
    pub fn beyond_chance(&self, periods: usize) -> bool {
        let (periods, phases) = (periods as f64, self.season.len() as f64);
        let freedom = (periods - 1.0 - periods / phases).max(1.0);
        let spread = (self.by_chance * (1.0 - self.by_chance) / (freedom / 2.0 + 1.0)).sqrt();
        self.strength > self.by_chance + normal(DOUBT) * spread
    }
}

/// The season of days or months counted in some periods: of the week, or of the year. Weeks have none to be told from so few
/// years as files hold.
pub(in crate::exposure) fn season_of(unit: Unit, counts: &[f64]) -> Result<Seasonality, NotEnough> {
    if counts.iter().sum::<f64>() < MEAN_LEAST * counts.len() as f64 {
        return Err(NotEnough::Sparse);
    }
    match unit {
        Unit::Day => seasonality(counts, 7),
        Unit::Month => seasonality(counts, 12),
        Unit::Week => Err(NotEnough::Irregular),
    }
}

/// The seasons of some counts over the days of a file: of the week, and of the year.
pub(in crate::exposure) fn seasons(
    span: Option<(i32, i32)>,
    counts: impl Fn(&Periods) -> Vec<f64>,
) -> [Option<(Periods, Seasonality)>; 2] {
    [Unit::Day, Unit::Month].map(|unit| {
        let (first, last) = span?;
        let periods = Periods::new(unit, first, last);
        let counts = counts(&periods);
        season_of(unit, &counts).ok().map(|season| (periods, season))
    })
}

pub(in crate::exposure) fn measure(basis: &Basis) -> Finding {
    let time = basis.in_time();
    if time.span.is_none() {
        return MEASURE.missing(Saying::plain(Say::NoDays));
    }
    let found = seasons(time.span, |periods| time.counts_in(periods));
    if found.iter().all(Option::is_none) {
        return MEASURE.missing(Saying::of(Say::SeasonTooFew, [Value::Number(MEAN_LEAST)]));
    }
    let details = found.iter().flatten().map(|(periods, season)| {
        let label = if periods.unit == Unit::Day { Say::OverTheWeek } else { Say::OverTheYear };
        let note = Saying::of(Say::SeasonByChance, [Value::Number(hundredth(season.by_chance))]);
        Detail::new(Saying::plain(label), season.strength, note)
    });
    let of_series = series_with_season(time).into_iter().map(|(series, unit, strength)| {
        let over = if unit == Unit::Day { Say::OverTheWeek } else { Say::OverTheYear };
        Detail::new(time.said(basis, series), strength, Saying::plain(over))
    });
    let details: Vec<Detail> = details.chain(of_series).take(Finding::DETAILS).collect();
    let clear = found.iter().flatten().filter(|(periods, season)| season.beyond_chance(periods.len()));
    let Some((periods, season)) = clear.max_by(|(_, a), (_, b)| a.strength.total_cmp(&b.strength)) else {
        return MEASURE.found(0.0, Saying::plain(Say::NoSeason)).judged(&SEASONAL, 0.0).with_details(details);
    };
    let extreme = |sign: f64| {
        let phase = season
            .season
            .iter()
            .enumerate()
            .max_by(|(at, a), (other, b)| (**a * sign).total_cmp(&(**b * sign)).then(other.cmp(at)));
        phase_said(periods, phase.map_or(0, |(phase, _)| phase)).into()
    };
    let code = if periods.unit == Unit::Day { Say::SeasonOfWeek } else { Say::SeasonOfYear };
    let says = Saying::of(code, [Value::Number(hundredth(season.strength)), extreme(1.0), extreme(-1.0)]);
    let columns = basis.columns_of(0, |role| matches!(role, Role::Time(_)));
    let mut finding = MEASURE.found(season.strength, says).judged(&SEASONAL, season.strength).with_details(details);
    finding.evidence.columns = columns;
    finding
}

fn hundredth(number: f64) -> f64 {
    (number * 100.0).round() / 100.0
}

/// The series whose season is more than chance makes, the strongest first.
fn series_with_season(time: &InTime) -> Vec<(usize, Unit, f64)> {
    let mut found: Vec<(usize, Unit, f64)> = Vec::new();
    if time.judged.len() < 2 {
        return found;
    }
    for judged in &time.judged {
        let periods = &time.calendars[judged.calendar];
        if let Ok(season) = season_of(periods.unit, &judged.counts)
            && season.beyond_chance(periods.len())
        {
            found.push((judged.series, periods.unit, season.strength));
        }
    }
    order::sort_by(&mut found, |a, b| b.2.total_cmp(&a.2));
    found
}

/// The weekday or month of a phase.
fn phase_said(periods: &Periods, phase: usize) -> Saying {
    const WEEKDAYS: [Say; 7] =
        [Say::Monday, Say::Tuesday, Say::Wednesday, Say::Thursday, Say::Friday, Say::Saturday, Say::Sunday];
    const MONTHS: [Say; 12] = [
        Say::January,
        Say::February,
        Say::March,
        Say::April,
        Say::May,
        Say::June,
        Say::July,
        Say::August,
        Say::September,
        Say::October,
        Say::November,
        Say::December,
    ];
    let day = periods.start(phase);
    Saying::plain(match periods.unit {
        Unit::Month => MONTHS[(Day(day).ymd().1 as usize + 11) % 12],
        // 1970-01-01 was a Thursday.
        _ => WEEKDAYS[(day + 3).rem_euclid(7) as usize],
    })
}

#[cfg(test)]
mod tests {
    use super::super::dice::Dice;
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_season_on_a_trend_is_all_season() {
        let wave = [0.0, 3.0, 5.0, 2.0, -1.0, -4.0, -6.0, -2.0, 0.0, 1.0, 2.0, 0.0];
        for months in [24, 30, 60] {
            let series: Vec<f64> = (0..months).map(|month| 50.0 + 0.5 * month as f64 + wave[month % 12]).collect();
            let found = seasonality(&series, 12).unwrap();
            assert!(found.strength > 0.99, "{months}: {}", found.strength);
            assert!(found.season.iter().zip(wave).all(|(found, planted)| (found - planted).abs() < 0.5), "{:?}", found.season);
        }
    }

    #[test]
    fn too_little_is_not_enough_to_tell() {
        assert_eq!(seasonality(&[1.0; 23], 12), Err(NotEnough::Few { have: 23, need: 24 }));
        assert_eq!(seasonality(&[4.0; 24], 12), Err(NotEnough::NoSpread));
        let line: Vec<f64> = (0..36).map(f64::from).collect();
        assert_eq!(seasonality(&line, 12), Err(NotEnough::NoSpread));
        let mut gap = line.clone();
        gap[7] = f64::NAN;
        assert_eq!(seasonality(&gap, 12), Err(NotEnough::Irregular));
        assert_eq!(seasonality(&line, 1), Err(NotEnough::Irregular));
        let rare: Vec<f64> = (0..36).map(|at| f64::from(at % 12 == 0)).collect();
        assert_eq!(seasonality(&rare, 12), Err(NotEnough::Sparse));
    }

    /// Noise is as seasonal as is said, on average.
    #[test]
    fn noise_has_what_chance_makes() {
        let mut dice = Dice(0x1eee_2021);
        for (cycle, length) in [(12, 24), (12, 36), (12, 60), (7, 14), (7, 28), (7, 90), (4, 16)] {
            let (mut sum, mut said) = (0.0, 0.0);
            for _ in 0..400 {
                let series: Vec<f64> = (0..length).map(|_| 50.0 + dice.normal()).collect();
                let found = seasonality(&series, cycle).unwrap();
                (sum, said) = (sum + found.strength / 400.0, found.by_chance);
            }
            assert!((sum - said).abs() < 0.05, "{cycle} {length}: {sum} {said}");
        }
    }

    proptest! {
        /// Any series gives a strength between 0 and 1, the same whatever its level and unit.
        #[test]
        fn neither_level_nor_unit_matters(series in prop::collection::vec(1..200u32, 14..60), level in 0..1000u32) {
            let series: Vec<f64> = series.into_iter().map(f64::from).collect();
            let other: Vec<f64> = series.iter().map(|value| 3.0 * value + f64::from(level)).collect();
            if let (Ok(one), Ok(other)) = (seasonality(&series, 7), seasonality(&other, 7)) {
                prop_assert!((0.0..=1.0).contains(&one.strength) && (one.strength - other.strength).abs() < 1e-6);
                prop_assert!(one.season.iter().sum::<f64>().abs() < 1e-6);
            }
        }

        /// The local line by solving the normal equations at each place, around the mean of its window.
        #[test]
        fn local_lines_are_least_squares(values in prop::collection::vec(-9.0..9.0f64, 7..30), place in 0..30usize) {
            let place = place % values.len();
            let begin = place.saturating_sub(3).min(values.len() - 7);
            let distance = |at: usize| (at as f64 - place as f64).abs();
            let reach = (begin..begin + 7).map(distance).fold(0.0, f64::max) + 1.0;
            let weight = |at: usize| (1.0 - (distance(at) / reach).powi(3)).powi(3);
            let total: f64 = (begin..begin + 7).map(weight).sum();
            let mean_x = (begin..begin + 7).map(|at| weight(at) * at as f64).sum::<f64>() / total;
            let mean_y = (begin..begin + 7).map(|at| weight(at) * values[at]).sum::<f64>() / total;
            let slope = (begin..begin + 7).map(|at| weight(at) * (at as f64 - mean_x) * (values[at] - mean_y)).sum::<f64>()
                / (begin..begin + 7).map(|at| weight(at) * (at as f64 - mean_x).powi(2)).sum::<f64>();
            prop_assert!((local_line(&values, place, 7) - (mean_y + slope * (place as f64 - mean_x))).abs() < 1e-9);
        }
    }
}
