//! Where an axis is marked: round numbers, and the calendar's own beginnings.
//!
//! Numbers: the search of Justin Talbot, Sharon Lin and Pat Hanrahan, "An Extension of Wilkinson's Algorithm for
//! Positioning Tick Labels on Axes", IEEE TVCG 16(6), 2010, without the part on legibility: the caller formats. Times: the
//! finest step of days, weeks, months, quarters or years that leaves no more ticks than there is room for.

use super::dates::{Date, date, day, weekday};

/// Steps in order of niceness, as the paper has them.
const STEPS: [f64; 6] = [1.0, 5.0, 2.0, 2.5, 4.0, 3.0];
/// Weights of simplicity, coverage and density, as the paper has them without legibility.
const WEIGHTS: [f64; 3] = [0.25, 0.2, 0.5];
/// No axis has more ticks.
pub const MOST_TICKS: usize = 30;

/// Round numbers that span `low..=high`, about `wanted` of them: the first is at or below `low`, the last at or above
/// `high`. One tick where there is no range, none where the range is not finite.
pub fn spanning(low: f64, high: f64, wanted: usize) -> Vec<f64> {
    if !low.is_finite() || !high.is_finite() {
        return Vec::new();
    }
    let (low, high) = (low.min(high), low.max(high));
    let range = high - low;
    if range <= 0.0 || range < high.abs().max(low.abs()) * 1e-10 || !range.is_finite() {
        return vec![low];
    }
    let wanted = wanted.clamp(2, MOST_TICKS) as f64;
    let mut best = (f64::NEG_INFINITY, 0.0, 0.0, 0usize);
    // j: how many multiples of the step are skipped; k: number of ticks; z: power of ten.
    'search: for j in 1..=4u8 {
        let j = f64::from(j);
        for (i, q) in STEPS.iter().enumerate() {
            let simple_most = 1.0 - i as f64 / 5.0 - j + 1.0;
            if score(simple_most, 1.0, 1.0) < best.0 {
                if i == 0 {
                    break 'search;
                }
                continue;
            }
            for k in 2..=MOST_TICKS {
                let density_most = if k as f64 >= wanted { 2.0 - (k as f64 - 1.0) / (wanted - 1.0) } else { 1.0 };
                if score(simple_most, 1.0, density_most) < best.0 {
                    break;
                }
                let delta = range / (k as f64 + 1.0) / j / q;
                let first = delta.log10().ceil() as i32;
                for z in first..first + 3 {
                    let step = j * q * 10f64.powi(z);
                    let span = step * (k as f64 - 1.0);
                    // How much of the range is not covered or covered in vain.
                    let cover_most = if span > range { 1.0 - ((span - range) / 2.0 / (0.1 * range)).powi(2) } else { 1.0 };
                    if score(simple_most, cover_most, density_most) < best.0 {
                        break;
                    }
                    let unit = step / j;
                    let start_low = ((high / step).floor() * j - (k as f64 - 1.0) * j) as i64;
                    let start_high = ((low / step).ceil() * j) as i64;
                    for start in start_low..=start_high.min(start_low + 200) {
                        let from = start as f64 * unit;
                        let to = from + span;
                        let with_zero = from <= 0.0 && to >= 0.0 && (from / step - (from / step).round()).abs() < 1e-9;
                        let simple = if with_zero { simple_most } else { simple_most - 1.0 };
                        let cover = 1.0 - 0.5 * ((high - to).powi(2) + (low - from).powi(2)) / (0.1 * range).powi(2);
                        let r = (k as f64 - 1.0) / span;
                        let rt = (wanted - 1.0) / (to.max(high) - from.min(low));
                        let dense = 2.0 - (r / rt).max(rt / r);
                        let total = score(simple, cover, dense);
                        if total > best.0 && from <= low + 1e-9 * range && to >= high - 1e-9 * range {
                            best = (total, from, step, k);
                        }
                    }
                }
            }
        }
    }
    let (_, from, step, count) = best;
    if count == 0 {
        return vec![low, high];
    }
    // Multiples of the step, so that nought is nought and 0.3 is not 0.30000000000000004.
    let first = from / step;
    (0..count).map(|i| tidy((first + i as f64) * step)).collect()
}

fn score(simple: f64, cover: f64, dense: f64) -> f64 {
    WEIGHTS[0] * simple + WEIGHTS[1] * cover + WEIGHTS[2] * dense
}

/// The nearest number of twelve digits: what a sum of steps has behind them is noise.
fn tidy(value: f64) -> f64 {
    if value == 0.0 || !value.is_finite() {
        return 0.0;
    }
    let scale = 10f64.powi(11 - value.abs().log10().floor() as i32);
    let rounded = (value * scale).round() / scale;
    if rounded.is_finite() { rounded } else { value }
}

/// What a tick on an axis of time begins.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Step {
    /// A day.
    Day,
    /// A week, on its first day.
    Week,
    /// A month.
    Month,
    /// A year.
    Year,
    /// Not a tick: a day in full, for tips and tables.
    Date,
}

/// The beginnings of days, weeks, months or years within `first..=last` (days since 1970), at most `most` of them, and what
/// they begin. `week_start` is the first day of the week, Monday 0.
pub fn times(first: i64, last: i64, most: usize, week_start: u8) -> (Step, Vec<i64>) {
    let most = most.clamp(1, MOST_TICKS);
    if last < first {
        return (Step::Day, Vec::new());
    }
    let span = last.saturating_sub(first).min(2 * super::dates::FARTHEST);
    let (first, last) = (first, first + span);
    let every = |from: i64, step: i64| (from..=last).step_by(step as usize).take(MOST_TICKS + 1).collect::<Vec<_>>();
    for step in [1, 2] {
        let ticks = if span / step <= MOST_TICKS as i64 { every(first, step) } else { Vec::new() };
        if !ticks.is_empty() && ticks.len() <= most {
            return (Step::Day, ticks);
        }
    }
    let monday = first + i64::from((week_start % 7 + 7 - weekday(first)) % 7);
    for step in [7, 14] {
        let ticks = if span / step <= MOST_TICKS as i64 { every(monday, step) } else { Vec::new() };
        if !ticks.is_empty() && ticks.len() <= most {
            return (Step::Week, ticks);
        }
    }
    let Date { year, .. } = date(first);
    let years = date(last).year - year;
    for months in [1, 2, 3, 6] {
        if years > MOST_TICKS as i32 {
            break;
        }
        let ticks: Vec<i64> = (0..(years + 1) * 12 / months)
            .map(|i| day(year + i * months / 12, (i * months % 12) as u8 + 1, 1))
            .filter(|tick| (first..=last).contains(tick))
            .collect();
        if !ticks.is_empty() && ticks.len() <= most {
            return (Step::Month, ticks);
        }
    }
    for step in [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 100_000] {
        if years / step > MOST_TICKS as i32 {
            continue;
        }
        let begin = year.div_euclid(step) * step;
        let ticks: Vec<i64> =
            (0..=years / step + 1).map(|i| day(begin + i * step, 1, 1)).filter(|tick| (first..=last).contains(tick)).collect();
        if ticks.len() <= most {
            return (Step::Year, if ticks.is_empty() { vec![first] } else { ticks });
        }
    }
    (Step::Day, vec![first])
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn round_numbers() {
        assert_eq!(spanning(0.0, 100.0, 5), [0.0, 25.0, 50.0, 75.0, 100.0]);
        assert_eq!(spanning(0.0, 1.0, 6), [0.0, 0.2, 0.4, 0.6, 0.8, 1.0]);
        assert_eq!(spanning(0.0, 873.0, 4).first(), Some(&0.0));
        assert_eq!(spanning(5.0, 5.0, 4), [5.0]);
        assert!(spanning(f64::NAN, 5.0, 4).is_empty());
    }

    #[test]
    fn beginnings_of_months_and_years() {
        let (step, ticks) = times(day(2023, 1, 1), day(2023, 12, 31), 12, 0);
        assert_eq!((step, ticks.len(), ticks[1]), (Step::Month, 12, day(2023, 2, 1)));
        assert_eq!(times(day(2023, 1, 1), day(2023, 12, 31), 4, 0).1.len(), 4);
        assert_eq!(times(day(2020, 5, 1), day(2024, 5, 1), 5, 0), (Step::Year, (2021..=2024).map(|y| day(y, 1, 1)).collect()));
        assert_eq!(times(day(2024, 2, 27), day(2024, 3, 2), 8, 0).1.len(), 5);
        let (step, ticks) = times(day(2024, 1, 3), day(2024, 2, 20), 8, 0);
        assert_eq!((step, weekday(ticks[0])), (Step::Week, 0));
    }

    proptest! {
        #[test]
        fn ticks_span_and_rise(low in -1e9..1e9f64, range in 1e-6..1e9f64, wanted in 2usize..12) {
            prop_assume!(range > low.abs() * 1e-9);
            let ticks = spanning(low, low + range, wanted);
            prop_assert!((2..=MOST_TICKS).contains(&ticks.len()));
            prop_assert!(ticks.windows(2).all(|pair| pair[0] < pair[1]));
            prop_assert!(ticks[0] <= low + range * 1e-6 && ticks[ticks.len() - 1] >= low + range * (1.0 - 1e-6));
            // Not more than half of the axis is in vain.
            prop_assert!(ticks[ticks.len() - 1] - ticks[0] <= 2.5 * range, "{ticks:?}");
        }

        #[test]
        fn time_ticks_are_within_and_few(first in -100_000i64..100_000, span in 0i64..60_000, most in 1usize..20) {
            let (_, ticks) = times(first, first + span, most, 0);
            prop_assert!(!ticks.is_empty() && ticks.len() <= most);
            prop_assert!(ticks.windows(2).all(|pair| pair[0] < pair[1]));
            prop_assert!(ticks.iter().all(|tick| (first..=first + span).contains(tick)));
        }
    }
}
