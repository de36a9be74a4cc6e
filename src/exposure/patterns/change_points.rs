//! Changes in what goes where: points at which the number of shipments of a product group to a destination changes level.
//!
//! Each series is cut into the finest periods (day, week, month) with a median of at least five shipments. Its changes are
//! those of PELT on log(1 + x), squared error, penalty 2·σ̂²·ln T. σ̂ comes from the median absolute difference of
//! neighbouring periods, and is never taken to be less than counting alone makes it (1 / √(1 + median)). Series with a strong
//! weekly rhythm are cut into weeks. Source: EXPOSURE.md §6; Killick 2012. Complexity: one hash a line, and for a series of T
//! periods O(T²) at worst, with T bounded.

use super::super::basis::{Basis, NO_DAY, at};
use super::super::finding::{Detail, Exposure, Finding, Unit as Counts};
use super::super::measure::{Measure, MeasureId};
use super::super::tally::Tally;
use super::super::thresholds::{
    FEW_SERIES_CHANGED, LEVEL_LASTS, PERIOD_MEDIAN, PERIODS_LEAST, PERIODS_MOST, SERIES_CHANGED, SERIES_HOLD, SERIES_LEAST,
    WEEKDAY_RHYTHM,
};
use super::super::wording::{about, count, counted, short};
use super::pelt::{change_points, median, noise};
use super::periods::{Periods, Unit, span};
use crate::reference::country::{CountryCode, country};
use crate::table::order;
use crate::understand::{NONE, Role};

/// What is declared of the number.
pub const MEASURE: Measure =
    Measure { exposure: Exposure::Patterns, id: MeasureId::PatternsChangePoints, headline: true, unit: Counts::ChangePoints };

/// A change in a series.
struct Change {
    series: usize,
    period: usize,
    before: f64,
    after: f64,
    /// By how much it lowers the cost: how clear it is.
    clear: f64,
}

/// What tells series apart: the first under which those that can be judged hold enough of the shipments is used.
#[derive(Copy, Clone)]
struct By {
    goods: bool,
    destination: bool,
}

impl By {
    const LADDER: [By; 4] = [
        By { goods: true, destination: true },
        By { goods: true, destination: false },
        By { goods: false, destination: true },
        By { goods: false, destination: false },
    ];

    fn name(self) -> &'static str {
        match (self.goods, self.destination) {
            (true, true) => "series of goods by destination",
            (true, false) => "series of goods",
            (false, true) => "series by destination",
            (false, false) => "series of all shipments",
        }
    }
}

/// Series over the shipments: what, where to, and on which days.
struct Series {
    by: By,
    keys: Vec<(u32, u32)>,
    /// Days of all series, one series after another, …
    days: Vec<i32>,
    /// … and where in it each begins, one more than there are series.
    begins: Vec<usize>,
    countries: Vec<CountryCode>,
    country_of: Vec<u32>,
}

impl Series {
    fn of(basis: &Basis, by: By) -> Self {
        // What the file does not say tells no series apart.
        let by = By { goods: by.goods && !basis.goods.is_empty(), destination: by.destination && !basis.lane_end.is_empty() };
        let mut series =
            Series { by, keys: Vec::new(), days: Vec::new(), begins: Vec::new(), countries: Vec::new(), country_of: Vec::new() };
        for place in &basis.shipments.places {
            let number = place.country.map_or(NONE, |country| {
                series.countries.iter().position(|known| *known == country).unwrap_or_else(|| {
                    series.countries.push(country);
                    series.countries.len() - 1
                }) as u32
            });
            series.country_of.push(number);
        }
        let mut tally = Tally::below(basis.groups.len().max(1), series.countries.len().max(1), basis.shipments.line_count);
        let mut events: Vec<(u32, i32)> = Vec::with_capacity(basis.shipments.shipment_count);
        for (shipment, lines) in basis.each_shipment() {
            let Some(day) = lines.iter().map(|&line| basis.day[line as usize]).find(|&day| day != NO_DAY) else { continue };
            for &line in lines {
                if let Some(key) = series.key(basis, line)
                    && let (number, true) = tally.add(key, shipment, line)
                {
                    events.push((number, day));
                }
            }
        }
        series.keys = tally.entries.iter().map(|entry| entry.key).collect();
        series.begins = vec![0; series.keys.len() + 1];
        for &(number, _) in &events {
            series.begins[number as usize + 1] += 1;
        }
        for number in 0..series.keys.len() {
            series.begins[number + 1] += series.begins[number];
        }
        let mut next = series.begins.clone();
        series.days = vec![0; events.len()];
        for (number, day) in events {
            series.days[next[number as usize]] = day;
            next[number as usize] += 1;
        }
        series
    }

    /// Product group and destination country of a line; where the file has no goods or no destinations at all, 0.
    fn key(&self, basis: &Basis, line: u32) -> Option<(u32, u32)> {
        let group = if !self.by.goods { 0 } else { basis.group(line) };
        let country = match at(&basis.lane_end, line) {
            _ if self.countries.is_empty() || !self.by.destination => 0,
            NONE => NONE,
            place => self.country_of[place as usize],
        };
        (group != NONE && country != NONE).then_some((group, country))
    }

    fn days_of(&self, series: usize) -> &[i32] {
        &self.days[self.begins[series]..self.begins[series + 1]]
    }

    fn label(&self, basis: &Basis, series: usize) -> String {
        let (group, destination) = self.keys[series];
        let what = if !self.by.goods { "all shipments" } else { &basis.groups[group as usize].label };
        match self.countries.get(destination as usize).filter(|_| self.by.destination) {
            Some(&code) => format!("{} to {}", short(what), country(code).name),
            None => short(what),
        }
    }
}

pub(in crate::exposure) fn measure(basis: &Basis) -> Finding {
    let Some((first, last)) = span(basis.day.iter().copied()) else {
        return MEASURE.missing("No column tells when anything happened, so no change over time can be read.");
    };
    let calendars = calendars(first, last);
    let mut series = Series::of(basis, By::LADDER[0]);
    let mut judged: Vec<(usize, usize)> = Vec::new();
    let mut changes: Vec<Change> = Vec::new();
    for (step, by) in By::LADDER.into_iter().enumerate() {
        if step > 0 {
            series = Series::of(basis, by);
        }
        judged.clear();
        changes.clear();
        let mut held = 0;
        for number in 0..series.keys.len() {
            let Some((calendar, counts)) = finest(&calendars, series.days_of(number)) else { continue };
            held += series.days_of(number).len();
            judged.push((number, calendar));
            changes.extend(changes_of(number, &counts));
        }
        if held as f64 >= SERIES_HOLD * series.days.len() as f64 && held > 0 {
            break;
        }
    }
    if judged.is_empty() {
        return MEASURE.missing(format!(
            "Not enough to tell: a change takes {PERIODS_LEAST} days, weeks or months with {PERIOD_MEDIAN} shipments or more in at \
             least half of them, and not even all shipments together have these."
        ));
    }
    // The clearest first; of equals the first found.
    order::sort_by(&mut changes, |a, b| b.clear.total_cmp(&a.clear));
    let mut changed: Vec<usize> = changes.iter().map(|change| change.series).collect();
    order::sort_by(&mut changed, Ord::cmp);
    changed.dedup();
    let periods_of = |number: usize| {
        let at = judged.partition_point(|&(known, _)| known < number);
        &calendars[judged[at].1]
    };
    let one = judged.len() == 1;
    let all = if one { "the one series".to_owned() } else { counted(judged.len() as u64, series.by.name(), series.by.name()) };
    let thresholds = if judged.len() < SERIES_LEAST { &FEW_SERIES_CHANGED } else { &SERIES_CHANGED };
    let untold = (series.keys.len() - judged.len()) as u64;
    let details = changes.iter().take(Finding::DETAILS).map(|change| {
        let periods = periods_of(change.series);
        let note = format!(
            "shipments a {} from {} on, {} before",
            periods.unit.name(),
            periods.when(change.period),
            about(change.before)
        );
        Detail::new(series.label(basis, change.series), (change.after * 10.0).round() / 10.0, note)
    });
    let share = changed.len() as f64 / judged.len() as f64;
    let Some(clearest) = changes.first() else {
        let rest = if untold > 0 { format!("; {} more have too few shipments to tell", count(untold)) } else { String::new() };
        return MEASURE
            .found(0.0, format!("No change shows in {} that can be judged{rest}.", if one { all } else { format!("the {all}") }))
            .judged(thresholds, 0.0);
    };
    let periods = periods_of(clearest.series);
    let label = series.label(basis, clearest.series);
    let seen = counted(changes.len() as u64, "change", "changes");
    let seen = match (one, changes.len()) {
        (true, 1) => format!("{seen} in the number of shipments: {label}"),
        (true, _) => format!("{seen} in the number of shipments, the clearest: {label}"),
        (false, 1) => format!("{seen} in one of {all}: {label}"),
        (false, _) => format!("{seen} in {} of {all}; the clearest: {label}", count(changed.len() as u64)),
    };
    let sentence = format!(
        "Whoever watches these records could see {seen}, from about {} to about {} a {} from {} on.",
        about(clearest.before),
        counted_about(clearest.after),
        periods.unit.name(),
        periods.when(clearest.period),
    );
    let from = periods.start(clearest.period);
    let key = series.keys[clearest.series];
    let telling = |line: &u32| {
        let day = basis.day[*line as usize];
        day != NO_DAY && day >= from && series.key(basis, *line) == Some(key)
    };
    let lines: Vec<u32> = (0..basis.shipments.line_count as u32).filter(telling).collect();
    let period = periods.of(from);
    let at_once = lines.iter().filter(|&&line| periods.of(basis.day[line as usize]) == period);
    let evidence = basis.evidence(lines.len() as u64, at_once.chain(&lines).copied(), |role| {
        matches!(role, Role::Time(_) | Role::Goods(_) | Role::Place(crate::understand::PlaceRole::Destination))
    });
    MEASURE.found(changes.len() as f64, sentence).judged(thresholds, share).with_details(details).with_evidence(evidence)
}

fn counted_about(number: f64) -> String {
    let text = about(number);
    if text == "1" { "1 shipment".to_owned() } else { format!("{text} shipments") }
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
        let enough = median(&mut counts.clone()) >= PERIOD_MEDIAN;
        (enough && !(periods.unit == Unit::Day && weekly_rhythm(&counts))).then_some((at, counts))
    })
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

/// The changes of one series.
fn changes_of(number: usize, counts: &[f64]) -> impl Iterator<Item = Change> {
    let logs: Vec<f64> = counts.iter().map(|count| count.ln_1p()).collect();
    let by_counting = 1.0 / (1.0 + median(&mut counts.to_vec())).sqrt();
    let sigma = noise(&logs).max(by_counting);
    let penalty = 2.0 * sigma * sigma * (counts.len() as f64).ln();
    let changes = change_points(&logs, penalty, LEVEL_LASTS);
    let bounds: Vec<usize> = [0].into_iter().chain(changes).chain([counts.len()]).collect();
    let mean = |values: &[f64]| values.iter().sum::<f64>() / values.len() as f64;
    let found: Vec<Change> = bounds
        .windows(3)
        .map(|bounds| {
            let (before, after) = (bounds[0]..bounds[1], bounds[1]..bounds[2]);
            let (left, right) = (before.len() as f64, after.len() as f64);
            let step = mean(&logs[after.clone()]) - mean(&logs[before.clone()]);
            Change {
                series: number,
                period: bounds[1],
                before: mean(&counts[before]),
                after: mean(&counts[after]),
                clear: left * right / (left + right) * step * step,
            }
        })
        .collect();
    found.into_iter()
}

#[cfg(test)]
mod tests {
    use super::super::super::finding::Level;
    use super::super::super::sample::{Made, any_shipments};
    use super::*;
    use crate::table::Day;
    use crate::understand::{PlaceRole, TimeRole};
    use proptest::prelude::*;

    /// Boots to Belgium, six a day from 1 January 2024, twelve from day `at` on; toys to the Netherlands, six a day.
    fn planted(at: i32) -> Made {
        let first = Day::from_ymd(2024, 1, 1).unwrap().0;
        let (mut goods, mut places, mut days) = (Vec::new(), Vec::new(), Vec::new());
        for day in 0..90 {
            for number in 0..(if day < at { 6 } else { 12 }) + 6 {
                let toy = number < 6;
                goods.push(if toy { "9503" } else { "6403" });
                places.push(if toy { "NL" } else { "BE" });
                days.push(first + day);
            }
        }
        Made::new(goods.len()).goods(&goods).places(PlaceRole::Destination, &places).days(TimeRole::Departed, &days)
    }

    #[test]
    fn a_planted_change_is_found_and_none_is_invented() {
        let shipments = planted(40).build();
        let finding = measure(&Basis::new(&shipments));
        assert!(
            finding
                .sentence()
                .starts_with("Whoever watches these records could see 1 change in one of 2 series of goods by destination: ")
                && finding
                    .sentence()
                    .ends_with("(HS chapter 64) to Belgium, from about 6 to about 12 shipments a day from 10 February 2024 on."),
            "{}",
            finding.sentence()
        );
        assert_eq!(finding.number.map(|number| number.value), Some(1.0));
        assert_eq!(finding.level, Some(Level::Moderate), "two series make no share");
        let row = finding.evidence.first[0].row;
        assert_eq!(shipments.day(crate::understand::LineId(row)).map(|day| day.to_string()).as_deref(), Some("2024-02-10"));
    }

    #[test]
    fn steady_trade_shows_no_change() {
        let shipments = planted(90).build();
        let finding = measure(&Basis::new(&shipments));
        assert_eq!(finding.number.map(|number| number.value), Some(0.0));
        assert_eq!(finding.sentence(), "No change shows in the 2 series of goods by destination that can be judged.");
    }

    #[test]
    fn weekends_are_no_change() {
        let first = Day::from_ymd(2024, 1, 1).unwrap().0;
        let days: Vec<i32> = (0..140).filter(|day| day % 7 < 5).flat_map(|day| [first + day; 10]).collect();
        let shipments = Made::new(days.len()).days(TimeRole::Departed, &days).build();
        let finding = measure(&Basis::new(&shipments));
        assert_eq!(finding.number.map(|number| number.value), Some(0.0), "{}", finding.sentence());
    }

    #[test]
    fn too_little_is_not_enough_to_tell() {
        let shipments = Made::new(3).days(TimeRole::Departed, &[1, 2, 3]).build();
        let finding = measure(&Basis::new(&shipments));
        assert_eq!(finding.number, None);
        assert!(finding.sentence().starts_with("Not enough to tell"));
        let undated = Made::new(3).goods(&["64"; 3]).build();
        assert!(measure(&Basis::new(&undated)).sentence().starts_with("No column tells when"));
    }

    /// How often a series without any change is said to have one: a measurement of the stated penalty, not of this code.
    #[test]
    #[ignore = "a measurement"]
    fn alarms_where_nothing_changes() {
        let mut state = 0x9e37_79b9_7f4a_7c15u64;
        let mut uniform = || {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            (state >> 11) as f64 / (1u64 << 53) as f64
        };
        for (mean, periods) in [(6.0, 12), (6.0, 52), (6.0, 365), (30.0, 12), (30.0, 52), (30.0, 365)] {
            let (mut changes, mut changed) = (0, 0);
            for _ in 0..400 {
                let counts: Vec<f64> = (0..periods)
                    .map(|_| {
                        // Knuth's Poisson.
                        let (limit, mut product, mut count) = (f64::exp(-mean), uniform(), 0.0);
                        while product > limit {
                            product *= uniform();
                            count += 1.0;
                        }
                        count
                    })
                    .collect();
                let found = changes_of(0, &counts).count();
                changes += found;
                changed += usize::from(found > 0);
            }
            println!("mean {mean}, {periods} periods: {changed} of 400 series, {changes} changes");
        }
    }

    proptest! {
        /// Any shipments give a finding and no stumble; series hold each shipment once.
        #[test]
        fn series_hold_each_shipment_once(shipments in any_shipments()) {
            let basis = Basis::new(&shipments);
            measure(&basis);
            if basis.day.is_empty() { return Ok(()) }
            let series = Series::of(&basis, By::LADDER[0]);
            let mut expected = std::collections::BTreeSet::new();
            for line in shipments.lines() {
                let shipment = shipments.shipment_of(line);
                let dated = basis.lines_of(shipment as usize).iter().any(|&line| basis.day[line as usize] != NO_DAY);
                if let (Some(key), true) = (series.key(&basis, line.0), dated) {
                    expected.insert((key, shipment));
                }
            }
            prop_assert_eq!(series.days.len(), expected.len());
        }

        /// A step of three or more times its size, anywhere, is found where it is.
        #[test]
        fn a_clear_step_is_found(at in 10..80i32) {
            let shipments = planted(at).build();
            let number = measure(&Basis::new(&shipments)).number.map(|number| number.value);
            prop_assert_eq!(number, Some(1.0));
        }
    }
}
