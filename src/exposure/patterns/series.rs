//! The shipments in time: what goes where, in days, weeks or months, laid out once for all that is asked of it.
//!
//! A series counts the shipments of a product group to a destination country by period. The finest periods (day, week, month)
//! with a median of at least five shipments are used; series with a strong weekly rhythm are cut into weeks. Where the series
//! that can be judged hold less than a quarter of the shipments, destinations, then goods are taken together. A shipment counts
//! on its first day, once in each series. Source: EXPOSURE.md §6. Complexity: one hash a line, and what PELT takes.

use super::super::basis::{Basis, Countries, NO_DAY, at};
use super::super::tally::Tally;
use super::super::thresholds::{LEVEL_LASTS, PERIOD_MEDIAN, PERIODS_LEAST, PERIODS_MOST, SERIES_HOLD, WEEKDAY_RHYTHM};
use super::PatternsSay as Say;
use super::pelt::{change_points, median, noise};
use super::periods::{Periods, Unit, span};
use super::shares::Shares;
use crate::reference::country::CountryCode;
use crate::saying::{Saying, Value};
use crate::understand::NONE;

/// A change in a series.
#[derive(Copy, Clone, PartialEq, Debug)]
pub(in crate::exposure) struct Change {
    /// The period from which on the level is another.
    pub period: usize,
    /// Shipments a period before, …
    pub before: f64,
    /// … and from then on.
    pub after: f64,
    /// By how much it lowers the cost: how clear it is.
    pub clear: f64,
}

/// What tells series apart: the first under which those that can be judged hold enough of the shipments is used.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub(in crate::exposure) struct By {
    pub goods: bool,
    pub destination: bool,
}

impl By {
    const LADDER: [By; 4] = [
        By { goods: true, destination: true },
        By { goods: true, destination: false },
        By { goods: false, destination: true },
        By { goods: false, destination: false },
    ];
}

/// A series that is long enough to tell.
pub(in crate::exposure) struct Judged {
    /// Its number among all series.
    pub series: usize,
    /// Its periods, as a position in [`InTime::calendars`].
    pub calendar: usize,
    /// Shipments in each period.
    pub counts: Vec<f64>,
    pub changes: Vec<Change>,
}

/// The shipments in time.
#[derive(Default)]
pub(in crate::exposure) struct InTime {
    /// The first and last day; `None` where there is none.
    pub span: Option<(i32, i32)>,
    /// Shipments on each day of the span, whatever they hold.
    pub by_day: Vec<u32>,
    /// The span in every unit that makes enough periods and not too many, the finest first.
    pub calendars: Vec<Periods>,
    /// What tells the series apart.
    pub by: Option<By>,
    /// Those long enough to tell.
    pub judged: Vec<Judged>,
    /// All shipments together, where they are enough: the position of their calendar, their counts and changes.
    pub whole: Option<Judged>,
    /// Shipments by product group and period, where they are enough.
    pub shares: Option<Shares>,
    /// Product group and destination country of each series; 0 for what does not tell them apart.
    keys: Vec<(u32, u32)>,
    /// Days of all series, one series after another, …
    days: Vec<i32>,
    /// … and where in it each begins, one more than there are series.
    begins: Vec<usize>,
    countries: Vec<CountryCode>,
    country_of: Vec<u32>,
}

impl InTime {
    pub fn of(basis: &Basis) -> Self {
        let Some((first, last)) = span(basis.day.iter().copied()) else { return InTime::default() };
        let mut time = InTime { span: Some((first, last)), calendars: calendars(first, last), ..InTime::default() };
        time.by_day = vec![0; (last - first + 1) as usize];
        for (_, lines) in basis.each_shipment() {
            let place = day_of(basis, lines).and_then(|day| usize::try_from(i64::from(day) - i64::from(first)).ok());
            if let Some(count) = place.and_then(|place| time.by_day.get_mut(place)) {
                *count += 1;
            }
        }
        let mut countries = Countries::default();
        time.country_of = countries.of_places(basis.shipments);
        time.countries = countries.0;
        for by in By::LADDER {
            // What the file does not say tells no series apart.
            let by = By { goods: by.goods && !basis.goods.is_empty(), destination: by.destination && !basis.lane_end.is_empty() };
            if time.by == Some(by) {
                continue;
            }
            time.cut(basis, by);
            let held: usize = time.judged.iter().map(|judged| time.days_of(judged.series).len()).sum();
            if held as f64 >= SERIES_HOLD * time.days.len() as f64 && held > 0 {
                break;
            }
        }
        time.whole = time.finest_of_all().map(|(calendar, counts)| {
            let changes = changes_of(&counts);
            Judged { series: usize::MAX, calendar, counts, changes }
        });
        time.shares = Shares::of(basis, &time);
        time
    }

    /// Cuts the shipments into series, and judges those that are long enough.
    fn cut(&mut self, basis: &Basis, by: By) {
        self.by = Some(by);
        let mut tally = Tally::below(basis.groups.len().max(1), self.countries.len().max(1), basis.shipments.line_count);
        let mut events: Vec<(u32, i32)> = Vec::with_capacity(basis.shipments.shipment_count);
        for (shipment, lines) in basis.each_shipment() {
            let Some(day) = day_of(basis, lines) else { continue };
            for &line in lines {
                if let Some(key) = self.key(basis, by, line)
                    && let (number, true) = tally.add(key, shipment, line)
                {
                    events.push((number, day));
                }
            }
        }
        self.keys = tally.entries.iter().map(|entry| entry.key).collect();
        self.begins = vec![0; self.keys.len() + 1];
        for &(number, _) in &events {
            self.begins[number as usize + 1] += 1;
        }
        for number in 0..self.keys.len() {
            self.begins[number + 1] += self.begins[number];
        }
        let mut next = self.begins.clone();
        self.days = vec![0; events.len()];
        for (number, day) in events {
            self.days[next[number as usize]] = day;
            next[number as usize] += 1;
        }
        let judged = (0..self.keys.len()).filter_map(|series| {
            let (calendar, counts) = finest(&self.calendars, self.days_of(series))?;
            let changes = changes_of(&counts);
            Some(Judged { series, calendar, counts, changes })
        });
        self.judged = judged.collect();
    }

    /// Product group and destination country of a line; 0 for what does not tell series apart.
    fn key(&self, basis: &Basis, by: By, line: u32) -> Option<(u32, u32)> {
        let group = if by.goods { basis.group(line) } else { 0 };
        let country = match at(&basis.lane_end, line) {
            _ if self.countries.is_empty() || !by.destination => 0,
            NONE => NONE,
            place => at(&self.country_of, place),
        };
        (group != NONE && country != NONE).then_some((group, country))
    }

    /// Whether a line is of a series.
    pub fn holds(&self, basis: &Basis, series: usize, line: u32) -> bool {
        self.by.and_then(|by| self.key(basis, by, line)) == self.keys.get(series).copied()
    }

    /// Number of series, those too short to tell included.
    pub fn series(&self) -> usize {
        self.keys.len()
    }

    /// The days of a series' shipments.
    pub fn days_of(&self, series: usize) -> &[i32] {
        match (self.begins.get(series), self.begins.get(series + 1)) {
            (Some(&begin), Some(&end)) => &self.days[begin..end],
            _ => &[],
        }
    }

    /// What a series is of.
    pub fn said(&self, basis: &Basis, series: usize) -> Saying {
        let (Some(by), Some(&(group, destination))) = (self.by, self.keys.get(series)) else {
            return Saying::plain(Say::AllShipments);
        };
        let what = if by.goods { basis.group_said(group) } else { Saying::plain(Say::AllShipments) };
        match self.countries.get(destination as usize).filter(|_| by.destination) {
            Some(code) => Saying::of(Say::GoodsTo, [what.into(), Value::Country(code.to_string())]),
            None => what,
        }
    }

    /// So many series, and what tells them apart.
    pub fn series_said(&self, how_many: usize) -> Saying {
        let code = match self.by.map(|by| (by.goods, by.destination)) {
            Some((true, true)) => Say::SeriesOfGoodsTo,
            Some((true, false)) => Say::SeriesOfGoods,
            Some((false, true)) => Say::SeriesTo,
            _ => Say::SeriesOfAll,
        };
        Saying::of(code, [Value::Count(how_many as u64)])
    }

    /// All shipments in some periods.
    pub fn counts_in(&self, periods: &Periods) -> Vec<f64> {
        let first = self.span.map_or(0, |(first, _)| first);
        let mut counts = vec![0.0; periods.len()];
        for (day, &count) in (first..).zip(&self.by_day) {
            if let Some(period) = periods.of(day) {
                counts[period] += f64::from(count);
            }
        }
        counts
    }

    fn finest_of_all(&self) -> Option<(usize, Vec<f64>)> {
        self.calendars.iter().enumerate().find_map(|(at, periods)| {
            let counts = self.counts_in(periods);
            enough(periods, &counts).then_some((at, counts))
        })
    }
}

/// The day of a shipment: that of its first line that has one.
pub(super) fn day_of(basis: &Basis, lines: &[u32]) -> Option<i32> {
    lines.iter().filter_map(|&line| basis.day.get(line as usize)).copied().find(|&day| day != NO_DAY)
}

/// The days from `first` to `last` cut into every unit that makes enough periods and not too many.
fn calendars(first: i32, last: i32) -> Vec<Periods> {
    Unit::ALL
        .into_iter()
        .map(|unit| Periods::new(unit, first, last))
        .filter(|periods| (PERIODS_LEAST..=PERIODS_MOST).contains(&periods.len()))
        .collect()
}

/// Days counted in the finest periods in which they are enough for a series; `None` where they are not in any.
pub(in crate::exposure) fn counts_in_time(days: &[i32]) -> Option<(Unit, Vec<f64>)> {
    let (first, last) = span(days.iter().copied())?;
    let calendars = calendars(first, last);
    finest(&calendars, days).map(|(at, counts)| (calendars[at].unit, counts))
}

/// The finest periods in which a series has enough shipments, and its shipments in each.
fn finest(calendars: &[Periods], days: &[i32]) -> Option<(usize, Vec<f64>)> {
    calendars.iter().enumerate().find_map(|(at, periods)| {
        // A median of five takes five in half of the periods.
        if (days.len() as f64) < PERIOD_MEDIAN * periods.len() as f64 / 2.0 {
            return None;
        }
        let mut counts = vec![0.0; periods.len()];
        for period in days.iter().filter_map(|&day| periods.of(day)) {
            counts[period] += 1.0;
        }
        enough(periods, &counts).then_some((at, counts))
    })
}

fn enough(periods: &Periods, counts: &[f64]) -> bool {
    median(&mut counts.to_vec()) >= PERIOD_MEDIAN && !(periods.unit == Unit::Day && weekly_rhythm(counts))
}

/// Whether days of the week differ so much that a change of day is no change of trade.
fn weekly_rhythm(counts: &[f64]) -> bool {
    let mut medians = (0..7).map(|weekday| {
        let mut days: Vec<f64> = counts.iter().skip(weekday).step_by(7).copied().collect();
        median(&mut days)
    });
    let first = medians.next().unwrap_or(0.0);
    let (low, high) = medians.fold((first, first), |(low, high), median| (low.min(median), high.max(median)));
    low < WEEKDAY_RHYTHM * high
}

/// The changes of one series: those of PELT on log(1 + x), squared error, penalty 2·σ̂²·ln T. σ̂ comes from the median absolute
/// difference of neighbouring periods, and is never taken to be less than counting alone makes it (1 / √(1 + median)).
///
/// A low level is noisier in logarithms than a high one, which one σ̂ for all does not know. So a change stands only if it
/// lowers the cost by the penalty that counting alone makes at the lower of its two levels; the weakest is taken back first.
pub(in crate::exposure) fn changes_of(counts: &[f64]) -> Vec<Change> {
    let logs: Vec<f64> = counts.iter().map(|count| count.ln_1p()).collect();
    let by_counting = 1.0 / (1.0 + median(&mut counts.to_vec())).sqrt();
    let sigma = noise(&logs).max(by_counting);
    let weight = 2.0 * (counts.len() as f64).ln();
    let mut bounds = vec![0];
    bounds.extend(change_points(&logs, weight * sigma * sigma, LEVEL_LASTS));
    bounds.push(counts.len());
    loop {
        let changes: Vec<Change> = bounds.windows(3).map(|bounds| change(counts, &logs, bounds)).collect();
        let standing = |change: &Change| {
            let variance = (1.0 / (1.0 + change.before.min(change.after))).max(sigma * sigma);
            change.clear / (weight * variance)
        };
        match changes.iter().enumerate().min_by(|(_, a), (_, b)| standing(a).total_cmp(&standing(b))) {
            Some((weakest, change)) if standing(change) < 1.0 => bounds.remove(weakest + 1),
            _ => return changes,
        };
    }
}

/// The change between two levels, by their bounds.
fn change(counts: &[f64], logs: &[f64], bounds: &[usize]) -> Change {
    let mean = |values: &[f64]| values.iter().sum::<f64>() / values.len() as f64;
    let (before, after) = (bounds[0]..bounds[1], bounds[1]..bounds[2]);
    let (left, right) = (before.len() as f64, after.len() as f64);
    let step = mean(&logs[after.clone()]) - mean(&logs[before.clone()]);
    Change {
        period: bounds[1],
        before: mean(&counts[before]),
        after: mean(&counts[after]),
        clear: left * right / (left + right) * step * step,
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::sample::any_shipments;
    use super::super::dice::Dice;
    use super::*;
    use proptest::prelude::*;

    /// How often a series without any change is said to have one: a measurement of the stated penalty, not of this code.
    #[test]
    #[ignore = "a measurement"]
    fn alarms_where_nothing_changes() {
        let mut dice = Dice(0x9e37_79b9_7f4a_7c15);
        for (mean, periods) in [(6.0, 12), (6.0, 52), (6.0, 365), (30.0, 12), (30.0, 52), (30.0, 365)] {
            let (mut changes, mut changed) = (0, 0);
            for _ in 0..400 {
                let counts: Vec<f64> = (0..periods).map(|_| dice.poisson(mean)).collect();
                let found = changes_of(&counts).len();
                changes += found;
                changed += usize::from(found > 0);
            }
            println!("mean {mean}, {periods} periods: {changed} of 400 series, {changes} changes");
        }
    }

    proptest! {
        /// Series hold each shipment once, and each day is counted.
        #[test]
        fn series_hold_each_shipment_once(shipments in any_shipments()) {
            let basis = Basis::new(&shipments);
            let mut time = InTime::of(&basis);
            if basis.day.is_empty() { return Ok(()) }
            prop_assert!(time.by_day.iter().map(|&count| u64::from(count)).sum::<u64>() <= basis.n);
            let by = By { goods: !basis.goods.is_empty(), destination: !basis.lane_end.is_empty() };
            time.cut(&basis, by);
            let mut expected = std::collections::BTreeSet::new();
            for line in shipments.lines() {
                let shipment = shipments.shipment_of(line);
                let dated = day_of(&basis, basis.lines_of(shipment as usize)).is_some();
                if let (Some(key), true) = (time.key(&basis, by, line.0), dated) {
                    expected.insert((key, shipment));
                }
            }
            prop_assert_eq!(time.days.len(), expected.len());
        }
    }
}
