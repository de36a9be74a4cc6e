//! Periods: the days of a file cut into days, weeks or months.
//!
//! Weeks begin on Monday. A week or month that the file holds only in part, at either end, is left out: half a month is no
//! fall in trade. Days far from all others (a typing error in the year) do not stretch the span.

use super::super::basis::NO_DAY;
use crate::table::Day;
use serde::{Deserialize, Serialize};

/// A unit of time.
#[derive(Copy, Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Unit {
    /// A day.
    Day,
    /// A week, from Monday on.
    Week,
    /// A month of the calendar.
    Month,
}

impl Unit {
    /// The finest first.
    pub const ALL: [Unit; 3] = [Unit::Day, Unit::Week, Unit::Month];

    /// The number of the period that holds a day.
    pub(in crate::exposure) fn number(self, day: i32) -> i32 {
        match self {
            Unit::Day => day,
            // 1970-01-01 was a Thursday.
            Unit::Week => (day + 3).div_euclid(7),
            Unit::Month => {
                let (year, month, _) = Day(day).ymd();
                year * 12 + month as i32 - 1
            }
        }
    }

    /// Days that may be missing at an end for the period still to count as whole: a weekend, a holiday.
    fn slack(self) -> i32 {
        match self {
            Unit::Day => 0,
            Unit::Week => 2,
            Unit::Month => 3,
        }
    }
}

/// A span of days cut into periods.
#[derive(Clone, Debug)]
pub(in crate::exposure) struct Periods {
    pub unit: Unit,
    first_day: i32,
    /// The period of each day of the span; [`Periods::OUTSIDE`] for those at the ends that are left out.
    of_day: Vec<u32>,
    /// The first day of each period.
    starts: Vec<i32>,
}

impl Periods {
    const OUTSIDE: u32 = u32::MAX;

    /// Cuts the days from `first` to `last`.
    pub fn new(unit: Unit, first: i32, last: i32) -> Self {
        let numbers: Vec<i32> = (first..=last).map(|day| unit.number(day)).collect();
        // Whole periods only: the days before the first whole one, and behind the last.
        let before = (1..=unit.slack() + 1).find(|back| unit.number(first - back) != unit.number(first));
        let behind = (1..=unit.slack() + 1).find(|ahead| unit.number(last + ahead) != unit.number(last));
        let mut of_day = Vec::with_capacity(numbers.len());
        let mut starts = Vec::new();
        let mut known = None;
        for (at, &number) in numbers.iter().enumerate() {
            let partial = before.is_none() && number == numbers[0] || behind.is_none() && Some(&number) == numbers.last();
            if partial {
                of_day.push(Self::OUTSIDE);
                continue;
            }
            if known != Some(number) {
                known = Some(number);
                starts.push(first + at as i32);
            }
            of_day.push(starts.len() as u32 - 1);
        }
        Periods { unit, first_day: first, of_day, starts }
    }

    /// Number of periods.
    pub fn len(&self) -> usize {
        self.starts.len()
    }

    /// The period of a day, if it lies in one.
    #[inline]
    pub fn of(&self, day: i32) -> Option<usize> {
        let at = usize::try_from(i64::from(day) - i64::from(self.first_day)).ok()?;
        self.of_day.get(at).copied().filter(|&period| period != Self::OUTSIDE).map(|period| period as usize)
    }

    /// The first day of a period.
    pub fn start(&self, period: usize) -> i32 {
        self.starts[period]
    }
}

/// The first and last day of a file, without days that stand far from all others: further from the middle 98 % than
/// those are wide. O(days).
pub(in crate::exposure) fn span(days: impl Iterator<Item = i32> + Clone) -> Option<(i32, i32)> {
    let days = days.filter(|&day| day != NO_DAY);
    let (first, last, count) =
        days.clone().fold((i32::MAX, i32::MIN, 0u64), |(first, last, count), day| (first.min(day), last.max(day), count + 1));
    if count == 0 {
        return None;
    }
    let width = usize::try_from(i64::from(last) - i64::from(first) + 1).ok().filter(|&width| width <= MOST_DAYS)?;
    let mut histogram = vec![0u64; width];
    for day in days {
        histogram[(day - first) as usize] += 1;
    }
    let quantile = |rank: u64| -> i32 {
        let mut seen = 0;
        let at = histogram.iter().position(|&count| {
            seen += count;
            seen > rank
        });
        first + at.unwrap_or(width - 1) as i32
    };
    let (low, high) = (quantile(count / 100), quantile(count - 1 - count / 100));
    let reach = high - low + 31;
    let (low, high) = (first.max(low - reach), last.min(high + reach));
    let held = |day: &i32| histogram[(day - first) as usize] > 0;
    Some(((low..=high).find(held)?, (low..=high).rev().find(held)?))
}

/// Days from 1900 to 2099, as the tables read them, and room beside.
const MOST_DAYS: usize = 100_000;

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: i32, month: u32, day: u32) -> i32 {
        Day::from_ymd(year, month, day).unwrap_or(Day(0)).0
    }

    #[test]
    fn months_in_part_are_left_out() {
        let periods = Periods::new(Unit::Month, day(2024, 1, 15), day(2024, 4, 29));
        assert_eq!((periods.len(), periods.start(0)), (3, day(2024, 2, 1)));
        assert_eq!(periods.of(day(2024, 1, 31)), None);
        assert_eq!(periods.of(day(2024, 2, 29)), Some(0));
        assert_eq!(periods.of(day(2024, 4, 1)), Some(2));
        assert_eq!(periods.of(day(2023, 1, 1)), None);
    }

    #[test]
    fn weeks_begin_on_monday_and_may_lack_a_weekend() {
        // 1 January 2024 was a Monday; 19 January a Friday.
        let periods = Periods::new(Unit::Week, day(2024, 1, 1), day(2024, 1, 19));
        assert_eq!((periods.len(), periods.start(1)), (3, day(2024, 1, 8)));
        assert_eq!(Periods::new(Unit::Week, day(2024, 1, 4), day(2024, 1, 19)).len(), 2);
        assert_eq!(Periods::new(Unit::Day, 5, 9).len(), 5);
    }

    #[test]
    fn a_slip_of_the_year_does_not_stretch_the_span() {
        let days = (0..400).map(|at| day(2024, 1, 1) + at % 100).chain([day(2044, 1, 1)]);
        assert_eq!(span(days), Some((day(2024, 1, 1), day(2024, 1, 1) + 99)));
        assert_eq!(span([NO_DAY].into_iter()), None);
        assert_eq!(span([7].into_iter()), Some((7, 7)));
    }
}
