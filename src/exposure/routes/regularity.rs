//! Regularity: lanes and trade links whose next shipment can be predicted.
//!
//! A lane runs from place of departure to destination, a trade link from shipper to consignee. Their gaps, when they are
//! predictable and when the next shipment is due are those of [`super::gaps`]; the number is the share of the predictable among
//! those with shipments on enough days. Source: EXPOSURE.md §3. Complexity: O(lines + parties), and O(days · log days) for each
//! lane or link.

use super::super::basis::{Basis, NO_DAY, at};
use super::super::finding::{Detail, Exposure, Finding, Unit};
use super::super::measure::{Measure, MeasureId};
use super::super::paired::Paired;
use super::super::patterns::periods::span;
use super::super::thresholds::PREDICTABLE;
use super::gaps::{DAYS_LEAST, Regularity, regularity};
use super::{RoutesSay as Say, place_said};
use crate::exposure::basis::party_said;
use crate::saying::{Common, Saying, Value};
use crate::table::order;
use crate::understand::{NONE, Role};

/// What is declared of the number.
pub const MEASURE: Measure =
    Measure { exposure: Exposure::Routes, id: MeasureId::RoutesRegularity, headline: false, unit: Unit::Share };

/// A lane or link that can be predicted.
#[derive(Copy, Clone)]
struct Predictable {
    lane: bool,
    pair: (u32, u32),
    rhythm: Regularity,
    /// The last day that has a shipment.
    last: i32,
    /// The line of the last shipment.
    line: u32,
}

impl Predictable {
    fn due(&self) -> i32 {
        i32::try_from(self.rhythm.next_due).unwrap_or(i32::MAX)
    }

    /// Give or take so many days: not less than one, for dates tell nothing finer.
    fn give_or_take(&self) -> u64 {
        self.rhythm.give_or_take.ceil().max(1.0) as u64
    }

    /// Whether the next was due before the file ends, by more than is given or taken, and none came.
    fn has_ended(&self, file_ends: i32) -> bool {
        self.rhythm.next_due.saturating_add(self.give_or_take() as i64) < i64::from(file_ends)
    }
}

pub(in crate::exposure) fn measure(basis: &Basis) -> Finding {
    let lanes = !basis.lane_start.is_empty() && !basis.lane_end.is_empty();
    let links = !basis.shipper.is_empty() && !basis.consignee.is_empty();
    let Some((begins, ends)) = span(basis.day.iter().copied()) else {
        return MEASURE.missing(Saying::plain(Say::RhythmNoDay));
    };
    if !lanes && !links {
        return MEASURE.missing(Saying::plain(Say::RhythmNothing));
    }
    let mut judged = 0u64;
    let mut records = 0u64;
    let mut found: Vec<Predictable> = Vec::new();
    let mut days = Days::new(begins, ends);
    let mut see = |lane: bool, pair: (u32, u32), lines: &[u32]| {
        let Some((last, line)) = days.of(basis, lines) else { return };
        let Ok(rhythm) = regularity(&mut days.sorted) else { return };
        judged += 1;
        if rhythm.predictable() {
            records += lines.len() as u64;
            found.push(Predictable { lane, pair, rhythm, last, line });
        }
    };
    let dated = |line: u32, index: u32| if basis.day[line as usize] == NO_DAY { NONE } else { index };
    if lanes {
        let known: Vec<bool> = basis.shipments.places.iter().map(|place| place.country.is_some()).collect();
        let place =
            |column: &[u32], line: u32| Some(at(column, line)).filter(|&at| at != NONE && known[at as usize]).unwrap_or(NONE);
        Paired::new(basis, |line| dated(line, place(&basis.lane_start, line)), |line| place(&basis.lane_end, line))
            .each(DAYS_LEAST, |pair, lines| see(true, pair, lines));
    }
    if links {
        let often = seen_often(basis);
        let party =
            |column: &[u32], line: u32| Some(at(column, line)).filter(|&at| at != NONE && often[at as usize]).unwrap_or(NONE);
        Paired::new(basis, |line| dated(line, party(&basis.shipper, line)), |line| party(&basis.consignee, line))
            .each(DAYS_LEAST, |pair, lines| see(false, pair, lines));
    }
    if judged == 0 {
        return MEASURE.missing(Saying::of(Say::RhythmTooFew, [Value::Count(DAYS_LEAST as u64)]));
    }
    // That something goes every day tells least; among the others the steadiest comes first, and of equals the one of most days.
    order::sort_by(&mut found, |a, b| {
        let daily = |one: &Predictable| one.rhythm.mean_gap < 1.5;
        let ended = |one: &Predictable| one.has_ended(ends);
        (ended(a), daily(a))
            .cmp(&(ended(b), daily(b)))
            .then(a.rhythm.variation.total_cmp(&b.rhythm.variation))
            .then(b.rhythm.days.cmp(&a.rhythm.days))
    });
    let number = found.len() as u64;
    let least = Value::Count(DAYS_LEAST as u64);
    let said = |one: &Predictable| -> Value {
        let ends: [Value; 2] = match one.lane {
            true => [one.pair.0, one.pair.1].map(|place| place_said(basis.shipments.places.get(place as usize))),
            false => [one.pair.0, one.pair.1].map(|party| match basis.shipments.parties.get(party as usize) {
                Some(party) => party_said(party).into(),
                None => Value::Name(String::new()),
            }),
        };
        Saying::of(if one.lane { Say::OnLane } else { Say::OnLink }, [Saying::of(Common::Arrow, ends).into()]).into()
    };
    let says = if number == 0 {
        Saying::of(Say::RhythmNone, [Value::Count(judged), least])
    } else {
        let next = match found.first().filter(|one| !one.has_ended(ends)) {
            Some(one) => Saying::of(Say::RhythmDue, [said(one), Value::Day(one.due()), Value::Count(one.give_or_take())]),
            None => Saying::plain(Say::NothingMore),
        };
        Saying::of(Say::Rhythm, [Value::Count(number), Value::Count(judged), least, next.into()])
    };
    let details = found.iter().take(Finding::DETAILS).map(|one| {
        let note = match one.has_ended(ends) {
            true => Saying::of(Say::RhythmEnded, [Value::Day(one.last)]),
            false => Saying::of(Say::RhythmNote, [Value::Day(one.due()), Value::Count(one.give_or_take())]),
        };
        Detail::new(Saying::value(said(one)), (one.rhythm.mean_gap * 10.0).round() / 10.0, note).in_unit(Unit::Days)
    });
    let share = number as f64 / judged as f64;
    let evidence = basis.evidence(records, found.iter().take(20).map(|one| one.line), |role| {
        matches!(role, Role::Time(_) | Role::Place(_)) || super::super::organisations::links::is_link(role)
    });
    MEASURE.found(share, says).judged(&PREDICTABLE, share).with_details(details).with_evidence(evidence)
}

/// Parties that stand on an end of at least so many lines: a link of enough days has two of them.
fn seen_often(basis: &Basis) -> Vec<bool> {
    let mut lines = vec![0u32; basis.shipments.parties.len()];
    let mut often = vec![false; lines.len()];
    for column in [&basis.shipper, &basis.consignee] {
        lines.fill(0);
        for &party in column.iter().filter(|&&party| party != NONE) {
            lines[party as usize] += 1;
        }
        for (often, &lines) in often.iter_mut().zip(&lines) {
            *often |= lines as usize >= DAYS_LEAST;
        }
    }
    often
}

/// The distinct days of some lines, sorted: by a sort where they are few, by a calendar where they fill it.
struct Days {
    begins: i32,
    calendar: Vec<bool>,
    sorted: Vec<i32>,
}

impl Days {
    fn new(begins: i32, ends: i32) -> Self {
        let width = usize::try_from(i64::from(ends) - i64::from(begins) + 1).unwrap_or(0);
        Days { begins, calendar: vec![false; width], sorted: Vec::new() }
    }

    /// Puts them in `sorted`; days outside the span of the file are slips and do not count. Gives the last day and its first
    /// line.
    fn of(&mut self, basis: &Basis, lines: &[u32]) -> Option<(i32, u32)> {
        let within =
            |day: i32| usize::try_from(i64::from(day) - i64::from(self.begins)).ok().filter(|&at| at < self.calendar.len());
        self.sorted.clear();
        let mut last = (i32::MIN, NONE);
        if lines.len() * 8 < self.calendar.len() {
            for &line in lines {
                let day = basis.day[line as usize];
                if within(day).is_some() {
                    self.sorted.push(day);
                    last = if day > last.0 { (day, line) } else { last };
                }
            }
            self.sorted.sort_unstable();
            self.sorted.dedup();
        } else {
            self.calendar.fill(false);
            for &line in lines {
                let day = basis.day[line as usize];
                let at = usize::try_from(i64::from(day) - i64::from(self.begins)).ok();
                if let Some(held) = at.and_then(|at| self.calendar.get_mut(at)) {
                    *held = true;
                    last = if day > last.0 { (day, line) } else { last };
                }
            }
            let held = self.calendar.iter().enumerate().filter(|(_, held)| **held);
            self.sorted.extend(held.map(|(at, _)| self.begins + at as i32));
        }
        (last.1 != NONE).then_some(last)
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::sample::{Made, any_shipments};
    use super::*;
    use crate::understand::{PartyRole, PlaceDetail, PlaceRole, TimeRole};
    use proptest::prelude::*;
    use std::collections::{BTreeMap, BTreeSet};

    /// 6 March 2023.
    const DAY: i32 = 19_422;

    #[test]
    fn a_weekly_lane_says_when_the_next_is_due() {
        let days: Vec<i32> = [0, 7, 14, 21, 29].into_iter().map(|day| DAY + day).collect();
        let shipments = Made::new(5)
            .places(PlaceRole::Departure, &["CN/Yiwu"; 5])
            .places(PlaceRole::Destination, &["BE"; 5])
            .days(TimeRole::Departed, &days)
            .build();
        let finding = measure(&Basis::new(&shipments));
        assert_eq!(
            finding.sentence(),
            "1 of 1 lane or trade link with shipments on 5 days or more keeps a rhythm by which the next shipment could be \
             predicted; on the lane CN/Yiwu → Belgium it would be due on 11 April 2023, give or take 2 days."
        );
        assert_eq!(finding.details[0].value, 7.3);
        assert_eq!(finding.evidence.first.iter().map(|record| record.row).collect::<Vec<_>>(), [4]);
    }

    #[test]
    fn no_rhythm_is_made_up() {
        let days: Vec<i32> = [0, 1, 20, 21, 60].into_iter().map(|day| DAY + day).collect();
        let made = |days: &[i32]| {
            Made::new(days.len())
                .parties(PartyRole::Consignor, &vec!["Acme"; days.len()])
                .parties(PartyRole::Consignee, &vec!["Cedar"; days.len()])
                .days(TimeRole::Departed, days)
                .build()
        };
        let finding = measure(&Basis::new(&made(&days)));
        assert!(finding.sentence().ends_with("none keeps a rhythm by which the next shipment could be predicted."));
        assert_eq!(finding.number.map(|number| number.value), Some(0.0));
        let finding = measure(&Basis::new(&made(&days[..4])));
        assert!(finding.sentence().starts_with("Not enough to tell"), "{}", finding.sentence());
    }

    #[test]
    fn a_rhythm_that_has_ended_is_not_due() {
        let mut days: Vec<i32> = (0..6).map(|week| DAY + 7 * week).collect();
        days.push(DAY + 100);
        let mut to = vec!["Cedar"; 6];
        to.push("Dahlia");
        let shipments = Made::new(7)
            .parties(PartyRole::Consignor, &["Acme"; 7])
            .parties(PartyRole::Consignee, &to)
            .days(TimeRole::Departed, &days)
            .build();
        let finding = measure(&Basis::new(&shipments));
        assert!(finding.sentence().ends_with("could be predicted."), "{}", finding.sentence());
        assert_eq!(
            finding.details[0].note_text(),
            "days between shipments on average; the last on 10 April 2023, and none when the next was due"
        );
    }

    proptest! {
        #[test]
        fn agrees_with_maps_of_days(shipments in any_shipments()) {
            let mut days: BTreeMap<(bool, u32, u32), BTreeSet<i32>> = BTreeMap::new();
            for line in shipments.lines() {
                let Some(day) = shipments.day(line) else { continue };
                let place = |index: Option<u32>| index.filter(|&at| shipments.places[at as usize].detail != PlaceDetail::Unresolved);
                let lane = place(shipments.lane_start(line)).zip(place(shipments.lane_end(line))).map(|(a, b)| (true, a, b));
                let link = shipments.shipper(line).zip(shipments.consignee(line)).map(|(a, b)| (false, a, b));
                for key in [lane, link].into_iter().flatten() {
                    days.entry(key).or_default().insert(day.0);
                }
            }
            days.retain(|_, days| days.len() >= DAYS_LEAST);
            let regular = days.values().filter(|days| {
                let days: Vec<f64> = days.iter().map(|&day| f64::from(day)).collect();
                let gaps: Vec<f64> = days.windows(2).map(|pair| pair[1] - pair[0]).collect();
                let mean = gaps.iter().sum::<f64>() / gaps.len() as f64;
                let variance = gaps.iter().map(|gap| (gap - mean).powi(2)).sum::<f64>() / (gaps.len() - 1) as f64;
                variance.sqrt() / mean < super::super::gaps::PREDICTABLE
            });
            let share = (!days.is_empty()).then(|| regular.count() as f64 / days.len() as f64);
            prop_assert_eq!(measure(&Basis::new(&shipments)).number.map(|number| number.value), share);
        }

        /// A sort and a calendar find the same days.
        #[test]
        fn days_are_found_either_way(days in prop::collection::vec(0..200i32, 1..60)) {
            let shipments = Made::new(days.len()).days(TimeRole::Departed, &days).build();
            let basis = Basis::new(&shipments);
            let lines: Vec<u32> = (0..days.len() as u32).collect();
            let sorted = |begins, ends| {
                let mut days = Days::new(begins, ends);
                (days.of(&basis, &lines), days.sorted)
            };
            prop_assert_eq!(sorted(0, 200), sorted(0, 2_000));
        }
    }
}
