//! Changes in what goes where: points at which the number of shipments of a product group to a destination changes level.
//!
//! The series are those of [`super::series`], their changes those of [`super::pelt`]. Source: EXPOSURE.md §6; Killick 2012.
//! Complexity: for a series of T periods O(T²) at worst, with T bounded.

use super::super::basis::{Basis, NO_DAY};
use super::super::finding::{Detail, Exposure, Finding, Unit as Counts};
use super::super::measure::{Measure, MeasureId};
use super::super::thresholds::{FEW_SERIES_CHANGED, PERIOD_MEDIAN, PERIODS_LEAST, SERIES_CHANGED, SERIES_LEAST};
use super::PatternsSay as Say;
use super::periods::Unit;
use super::series::{Change, Judged};
use crate::saying::{Saying, Value};
use crate::table::order;
use crate::understand::{PlaceRole, Role};

/// What is declared of the number.
pub const MEASURE: Measure =
    Measure { exposure: Exposure::Patterns, id: MeasureId::PatternsChangePoints, headline: true, unit: Counts::ChangePoints };

pub(in crate::exposure) fn measure(basis: &Basis) -> Finding {
    let time = basis.in_time();
    if time.span.is_none() {
        return MEASURE.missing(Saying::plain(Say::NoDays));
    }
    if time.judged.is_empty() {
        let takes = [Value::Count(PERIODS_LEAST as u64), Value::Number(PERIOD_MEDIAN)];
        return MEASURE.missing(Saying::of(Say::ChangeTooFew, takes));
    }
    let mut changes: Vec<(&Judged, Change)> =
        time.judged.iter().flat_map(|judged| judged.changes.iter().map(move |&change| (judged, change))).collect();
    // The clearest first; of equals the first found.
    order::sort_by(&mut changes, |(_, a), (_, b)| b.clear.total_cmp(&a.clear));
    let changed = time.judged.iter().filter(|judged| !judged.changes.is_empty()).count();
    let one = time.judged.len() == 1;
    let thresholds = if time.judged.len() < SERIES_LEAST { &FEW_SERIES_CHANGED } else { &SERIES_CHANGED };
    let all = || Value::from(time.series_said(time.judged.len()));
    let Some(&(judged, clearest)) = changes.first() else {
        let rest = match (time.series() - time.judged.len()) as u64 {
            0 => Saying::plain(Say::NothingMore),
            untold => Saying::of(Say::MoreTooShort, [Value::Count(untold)]),
        };
        let says =
            if one { Saying::of(Say::NoChangeInOne, [rest.into()]) } else { Saying::of(Say::NoChange, [all(), rest.into()]) };
        return MEASURE.found(0.0, says).judged(thresholds, 0.0);
    };
    let periods = |judged: &Judged| &time.calendars[judged.calendar];
    let when = |judged: &Judged, period: usize| match periods(judged).unit {
        Unit::Month => Value::Month(periods(judged).start(period)),
        Unit::Day | Unit::Week => Value::Day(periods(judged).start(period)),
    };
    let details = changes.iter().map(|(judged, change)| {
        let code = match periods(judged).unit {
            Unit::Day => Say::ADayBefore,
            Unit::Week => Say::AWeekBefore,
            Unit::Month => Say::AMonthBefore,
        };
        let note = Saying::of(code, [when(judged, change.period), Value::Number(change.before)]);
        Detail::new(time.said(basis, judged.series), tenth(change.after), note).in_unit(Counts::Shipments)
    });
    let details: Vec<Detail> = details.take(Finding::DETAILS).collect();
    let code = match periods(judged).unit {
        Unit::Day => Say::LevelADay,
        Unit::Week => Say::LevelAWeek,
        Unit::Month => Say::LevelAMonth,
    };
    let levels = [Value::Number(tenth(clearest.before)), Value::Number(tenth(clearest.after)), when(judged, clearest.period)];
    let level = Value::from(Saying::of(code, levels));
    let label = Value::from(time.said(basis, judged.series));
    let says = match (one, changes.len() as u64) {
        (true, 1) => Saying::of(Say::OneSeriesOneChange, [label, level]),
        (true, seen) => Saying::of(Say::OneSeriesChanges, [label, level, Value::Count(seen)]),
        (false, 1) => Saying::of(Say::OneChange, [label, level, all()]),
        (false, seen) => Saying::of(Say::Changes, [label, level, all(), Value::Count(seen), Value::Count(changed as u64)]),
    };
    let from = periods(judged).start(clearest.period);
    let telling = |line: &u32| {
        let day = basis.day[*line as usize];
        day != NO_DAY && day >= from && time.holds(basis, judged.series, *line)
    };
    let lines: Vec<u32> = (0..basis.shipments.line_count as u32).filter(telling).collect();
    let at_once = lines.iter().filter(|&&line| periods(judged).of(basis.day[line as usize]) == Some(clearest.period));
    let evidence = basis.evidence(lines.len() as u64, at_once.chain(&lines).copied(), |role| {
        matches!(role, Role::Time(_) | Role::Goods(_) | Role::Place(PlaceRole::Destination))
    });
    let share = changed as f64 / time.judged.len() as f64;
    MEASURE.found(changes.len() as f64, says).judged(thresholds, share).with_details(details).with_evidence(evidence)
}

/// As fine as it is said.
pub(super) fn tenth(number: f64) -> f64 {
    if number >= 10.0 { number.round() } else { (number * 10.0).round() / 10.0 }
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

    proptest! {
        /// Any shipments give a finding and no stumble.
        #[test]
        fn any_shipments_give_a_finding(shipments in any_shipments()) {
            measure(&Basis::new(&shipments));
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
