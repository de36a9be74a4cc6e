//! Link novelty: how soon a new supplier or customer shows.
//!
//! A trade link is new in the period in which its first dated line falls. Periods are the finest of days, weeks and months
//! that hold at least five shipments in the median; those held in part, at either end, are left out, and in the first one
//! every link is new, so that it never counts. The number is that of the last period. Source: EXPOSURE.md §1.
//! Complexity: O(lines + parties + days).

use super::super::basis::{Basis, NO_DAY};
use super::super::finding::{Detail, Exposure, Finding, Unit};
use super::super::measure::{Measure, MeasureId};
use super::super::patterns::periods::{Periods, Unit as Calendar, span};
use super::super::tally::most;
use super::super::thresholds::PERIOD_MEDIAN;
use super::OrganisationsSay as Say;
use crate::saying::{Saying, Value};
use crate::table::order;
use crate::understand::{NONE, Role};

/// What is declared of the number.
pub const MEASURE: Measure =
    Measure { exposure: Exposure::Organisations, id: MeasureId::OrganisationsNovelty, headline: false, unit: Unit::Links };

/// A link by its dated lines.
#[derive(Copy, Clone)]
struct Link {
    /// The first day, and the first line of that day.
    day: i32,
    first_line: u32,
    lines: u32,
}

pub(in crate::exposure) fn measure(basis: &Basis) -> Finding {
    match (basis.shipper.is_empty(), basis.consignee.is_empty()) {
        (true, true) => return MEASURE.missing(Saying::plain(Say::NoShipperNoConsignee)),
        (true, false) => return MEASURE.missing(Saying::plain(Say::NoShipper)),
        (false, true) => return MEASURE.missing(Saying::plain(Say::NoConsignee)),
        (false, false) => {}
    }
    let Some((first, last)) = span(basis.day.iter().copied()) else {
        return MEASURE.missing(Saying::plain(Say::NoveltyNoDay));
    };
    let Some(periods) = finest(basis, first, last) else {
        return MEASURE.missing(Saying::of(Say::NoveltyTooFew, [Value::Number(PERIOD_MEDIAN)]));
    };
    let (link_of, links) = basis.links();
    let dated = || (0..).zip(link_of).zip(&basis.day).filter(|((_, link), day)| **link != NONE && **day != NO_DAY);
    let mut known = vec![Link { day: i32::MAX, first_line: NONE, lines: 0 }; links as usize];
    let mut begins = vec![0u32; periods.len() + 1];
    for ((line, &link), &day) in dated() {
        let known = &mut known[link as usize];
        if day < known.day {
            (known.day, known.first_line) = (day, line);
        }
        known.lines += 1;
        if let Some(period) = periods.of(day) {
            begins[period + 1] += 1;
        }
    }
    if known.iter().all(|link| link.lines == 0) {
        return MEASURE.missing(Saying::plain(Say::NoveltyNoDatedLink));
    }
    let mut new_in = vec![0u64; periods.len()];
    let mut newest: Vec<Link> = Vec::new();
    for link in known {
        if let Some(period) = periods.of(link.day).filter(|&period| period > 0 && link.lines > 0) {
            new_in[period] += 1;
            if period + 1 == periods.len() {
                newest.push(link);
            }
        }
    }
    // The links of each period, one period after another: each counts once in it.
    for period in 0..periods.len() {
        begins[period + 1] += begins[period];
    }
    let mut next = begins.clone();
    let mut laid_out = vec![0u32; begins[periods.len()] as usize];
    for ((_, &link), &day) in dated() {
        if let Some(period) = periods.of(day) {
            laid_out[next[period] as usize] = link;
            next[period] += 1;
        }
    }
    let mut last_seen = vec![NONE; links as usize];
    let seen_in: Vec<u64> = (0u32..)
        .zip(begins.windows(2))
        .map(|(period, bounds)| {
            let new = |&&link: &&u32| std::mem::replace(&mut last_seen[link as usize], period) != period;
            laid_out[bounds[0] as usize..bounds[1] as usize].iter().filter(new).count() as u64
        })
        .collect();
    let last = periods.len() - 1;
    let new = new_in[last];
    let code = match periods.unit {
        Calendar::Day => Say::NoveltyDay,
        Calendar::Week => Say::NoveltyWeek,
        Calendar::Month => Say::NoveltyMonth,
    };
    let when = match periods.unit {
        Calendar::Month => Value::Month(periods.start(last)),
        Calendar::Day | Calendar::Week => Value::Day(periods.start(last)),
    };
    let says = Saying::of(code, [when, Value::Count(new), before(&new_in[1..last], periods.unit).into()]);
    let details = (1..=last).rev().map(|period| {
        let start = periods.start(period);
        let label = match periods.unit {
            Calendar::Day => Saying::value(Value::Day(start)),
            Calendar::Week => Saying::of(Say::NoveltyWeekFrom, [Value::Day(start)]),
            Calendar::Month => Saying::value(Value::Month(start)),
        };
        Detail::new(label, new_in[period] as f64, Saying::of(Say::NoveltyOf, [Value::Count(seen_in[period])]))
    });
    let records = newest.iter().map(|new| u64::from(new.lines)).sum();
    let telling = most(&newest, 20, |new| u64::from(new.lines) << 32 | u64::from(u32::MAX - new.first_line));
    let evidence = basis.evidence(records, telling.iter().map(|new| new.first_line), |role| {
        super::links::is_link(role) || matches!(role, Role::Time(_))
    });
    MEASURE.found(new as f64, says).with_details(details).with_evidence(evidence)
}

/// A clause on the periods between the first and the last.
fn before(new_in: &[u64], unit: Calendar) -> Saying {
    let mut sorted = new_in.to_vec();
    order::sort_by(&mut sorted, Ord::cmp);
    let Some(median) = median(&sorted) else { return Saying::plain(Say::NoveltyNothingBefore) };
    let code = match unit {
        Calendar::Day => Say::NoveltyDaysBefore,
        Calendar::Week => Say::NoveltyWeeksBefore,
        Calendar::Month => Say::NoveltyMonthsBefore,
    };
    Saying::of(code, [Value::Number(median), Value::Count(new_in.len() as u64)])
}

fn median(sorted: &[u64]) -> Option<f64> {
    let middle = sorted.get(sorted.len() / 2)?;
    let below = sorted.get(sorted.len().saturating_sub(1) / 2)?;
    Some((below + middle) as f64 / 2.0)
}

/// The finest periods that hold enough shipments in the median: two at least, one to come before the other.
fn finest(basis: &Basis, first: i32, last: i32) -> Option<Periods> {
    Calendar::ALL.into_iter().map(|unit| Periods::new(unit, first, last)).find(|periods| {
        let mut counts = vec![0u64; periods.len()];
        for (_, lines) in basis.each_shipment() {
            let day = lines.iter().map(|&line| basis.day[line as usize]).find(|&day| day != NO_DAY);
            if let Some(period) = day.and_then(|day| periods.of(day)) {
                counts[period] += 1;
            }
        }
        order::sort_by(&mut counts, Ord::cmp);
        counts.len() > 1 && median(&counts).is_some_and(|median| median >= PERIOD_MEDIAN)
    })
}

#[cfg(test)]
mod tests {
    use super::super::super::sample::{Made, any_shipments};
    use super::*;
    use crate::understand::{PartyRole, TimeRole};
    use proptest::prelude::*;
    use std::collections::BTreeMap;

    /// 6 March 2023.
    const DAY: i32 = 19_422;

    #[test]
    fn a_new_customer_shows_on_the_day_of_the_first_delivery() {
        let to = |day: usize| match day {
            0 => ["Cedar", "Cedar", "Cedar", "Dahlia", "Dahlia"],
            1 => ["Cedar", "Elm", "Cedar", "Dahlia", "Dahlia"],
            _ => ["Cedar", "Elm", "Fir", "Fir", "Gorse"],
        };
        let consignees: Vec<&str> = (0..3).flat_map(to).collect();
        let days: Vec<i32> = (0..15).map(|line| DAY + line / 5).collect();
        let shipments = Made::new(15)
            .parties(PartyRole::Consignor, &["Acme"; 15])
            .parties(PartyRole::Consignee, &consignees)
            .days(TimeRole::Departed, &days)
            .build();
        let finding = measure(&Basis::new(&shipments));
        assert_eq!(
            finding.sentence(),
            "A new supplier or customer could be noticed within a day: on 8 March 2023, the last day, 2 trade links are seen for \
             the first time; in the median 1 a day over the 1 day before."
        );
        let rows: Vec<_> = finding.details.iter().map(|row| (row.label_text(), row.value, row.note_text())).collect();
        assert_eq!(rows[0], ("8 March 2023".to_owned(), 2.0, "new trade links, of 4 seen".to_owned()));
        // The first day is left out: on it everything is new.
        assert_eq!(rows.len(), 2);
        assert_eq!(finding.evidence.first.iter().map(|record| record.row).collect::<Vec<_>>(), [12, 14]);
        assert_eq!(finding.evidence.total, 3);
    }

    #[test]
    fn few_shipments_a_day_are_looked_at_by_month() {
        let days: Vec<i32> = (0..95).step_by(5).map(|day| DAY - 5 + day).collect();
        let shipments = Made::new(days.len())
            .parties(PartyRole::Consignor, &vec!["Acme"; days.len()])
            .parties(PartyRole::Consignee, &vec!["Cedar"; days.len()])
            .days(TimeRole::Departed, &days)
            .build();
        assert_eq!(
            measure(&Basis::new(&shipments)).sentence(),
            "A new supplier or customer could be noticed within a month: in May 2023, the last whole month, 0 trade links are \
             seen for the first time; in the median 0 a month over the 1 month before."
        );
    }

    #[test]
    fn without_days_or_with_too_few_it_says_so() {
        let made = || Made::new(1).parties(PartyRole::Consignor, &["Acme"]).parties(PartyRole::Consignee, &["Cedar"]);
        assert!(measure(&Basis::new(&made().build())).sentence().starts_with("No column tells when"));
        let finding = measure(&Basis::new(&made().days(TimeRole::Departed, &[DAY]).build()));
        assert!(finding.sentence().starts_with("Not enough to tell"), "{}", finding.sentence());
    }

    proptest! {
        #[test]
        fn agrees_with_a_map_of_first_days(
            shipments in any_shipments(),
            days in prop::collection::vec(0..3i32, 40),
        ) {
            let mut shipments = shipments;
            let days: Vec<i32> = days.into_iter().take(shipments.line_count).collect();
            shipments.day_of = [(TimeRole::Departed, days.clone().into())].into();
            let mut first: BTreeMap<(u32, u32), i32> = BTreeMap::new();
            for line in shipments.lines() {
                if let Some(link) = shipments.shipper(line).zip(shipments.consignee(line)) {
                    let day = days[line.0 as usize];
                    first.entry(link).and_modify(|known| *known = day.min(*known)).or_insert(day);
                }
            }
            let basis = Basis::new(&shipments);
            if let Some(number) = measure(&basis).number {
                let (begins, ends) = (*days.iter().min().unwrap(), *days.iter().max().unwrap());
                prop_assert!(begins < ends);
                prop_assert_eq!(number.value as usize, first.values().filter(|&&day| day == ends).count());
            }
        }
    }
}
