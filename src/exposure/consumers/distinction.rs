//! Distinction and separation: which of the quasi-identifiers, alone or up to three together, tell the shipments apart.
//!
//! Distinction is classes / n, separation the share of pairs of shipments that differ, for every set of up to three
//! ([`super::apart`], where records are drawn if there are many). The most telling set is that of the greatest distinction; of sets
//! within one in a hundred of it, the smallest. The number is its distinction, the level goes by the share of shipments in
//! classes smaller than [`SMALL_CLASS`] in it. Source: EXPOSURE.md §4; Motwani and Xu 2007; ARX. Complexity: that of
//! [`super::apart`].

use super::super::basis::Basis;
use super::super::finding::{Detail, Exposure, Finding, Unit};
use super::super::measure::{Measure, MeasureId};
use super::super::tally::most;
use super::super::thresholds::{SMALL_CLASS, SMALL_CLASSES};
use super::ConsumersSay as Say;
use super::apart::{Apart, Set};
use super::disclosure::unicity::SEED;
use super::quasi::{Deliveries, names};
use crate::saying::{Saying, Value};

/// What is declared of the number.
pub const MEASURE: Measure =
    Measure { exposure: Exposure::Consumers, id: MeasureId::ConsumersDistinction, headline: false, unit: Unit::Share };

pub(in crate::exposure) fn measure(basis: &Basis) -> Finding {
    let deliveries = match basis.consumers().enough(basis) {
        Ok(deliveries) => deliveries,
        Err(missing) => return MEASURE.missing(missing),
    };
    let apart = basis.consumers().apart(deliveries);
    let Some(best) = apart.most_telling() else {
        return MEASURE.missing(Saying::plain(Say::NoneUsed));
    };
    let set = names(best.quasi(deliveries));
    let n = Value::Count(u64::from(deliveries.n));
    let says = if best.at_risk > 0.0 {
        Saying::of(Say::Distinction, [set, Value::Share(best.at_risk), n, drawn(apart).into(), deliveries.unsaid()])
    } else {
        Saying::of(Say::DistinctionNone, [set, n, drawn(apart).into(), deliveries.unsaid()])
    };
    let finding = deliveries.judged(MEASURE.found(best.distinction, says), &SMALL_CLASSES, best.at_risk);
    let small = deliveries.classes.records_below(SMALL_CLASS);
    let evidence = deliveries.evidence(basis, small, deliveries.smallest().iter().copied());
    finding.with_details(rows(deliveries, apart)).with_evidence(evidence)
}

/// A clause on how many shipments were drawn, if not all were looked at.
pub(super) fn drawn(apart: &Apart) -> Saying {
    match apart.drawn {
        false => Saying::plain(Say::NothingMore),
        true => Saying::of(Say::Drawn, [Value::Count(apart.looked_at.len() as u64), Value::Name(SEED.to_string())]),
    }
}

/// Each quasi-identifier alone, and as many of the most telling pairs and triples as there is room for, by distinction.
fn rows(deliveries: &Deliveries, apart: &Apart) -> Vec<Detail> {
    let room = (Finding::DETAILS - deliveries.used().len().min(Finding::DETAILS)) / 2;
    let weight = |set: &&Set| (set.distinction * 1e15) as u64;
    let of_size = |size: u32| apart.sets.iter().filter(|set| set.columns.count_ones() == size).collect::<Vec<_>>();
    let mut rows = of_size(1);
    rows.extend(most(&of_size(2), room, weight));
    rows.extend(most(&of_size(3), room, weight));
    let rows = most(&rows, Finding::DETAILS, weight).into_iter();
    rows.map(|set| {
        let note = [Value::Share(set.separation), Value::Share(set.at_risk), Value::Count(u64::from(SMALL_CLASS))];
        Detail::new(Saying::value(names(set.quasi(deliveries))), set.distinction, Saying::of(Say::DistinctionNote, note))
            .in_unit(Unit::Share)
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use super::super::super::sample::{Made, any_shipments};
    use super::*;
    use crate::understand::TimeRole;
    use proptest::prelude::*;

    #[test]
    fn the_smallest_of_the_most_telling_sets_is_named() {
        let shipments =
            Made::new(6).days(TimeRole::Delivered, &[1, 2, 3, 4, 5, 6]).goods(&["64", "64", "64", "65", "65", "65"]).build();
        let finding = measure(&Basis::new(&shipments));
        assert_eq!(
            finding.sentence(),
            "Of all that others may know of a delivery, the most telling is the date: 100 % of the 6 shipments share it with \
             fewer than four others; \
             whether a person stands behind a delivery the file does not say."
        );
        assert_eq!(finding.number.map(|number| number.value), Some(1.0));
        let rows: Vec<(String, f64)> = finding.details.iter().map(|row| (row.label_text(), row.value)).collect();
        assert_eq!(rows, [("date".to_owned(), 1.0), ("date and goods".to_owned(), 1.0), ("goods".to_owned(), 2.0 / 6.0)]);
        assert_eq!(
            finding.details[2].note_text(),
            "classes by shipments; 60 % of the pairs told apart; 100 % of the shipments in classes of fewer than 5"
        );
    }

    proptest! {
        /// No set has more classes in a hundred shipments, by comparing all shipments with all.
        #[test]
        fn no_set_tells_more(shipments in any_shipments()) {
            let basis = Basis::new(&shipments);
            if let (Some(number), Ok(deliveries)) = (measure(&basis).number, basis.consumers().deliveries(&basis)) {
                let used: Vec<_> = deliveries.used().collect();
                for set in 1..1u32 << used.len() {
                    if set.count_ones() <= 3 {
                        let key = |record: u32| used.iter().enumerate().filter(|(at, _)| set >> at & 1 == 1).map(|(_, quasi)| quasi.code(record)).collect::<Vec<_>>();
                        let classes: std::collections::BTreeSet<_> = (0..deliveries.n).map(key).collect();
                        prop_assert!(classes.len() as f64 / f64::from(deliveries.n) * 0.99 <= number.value + 1e-12);
                    }
                }
            }
        }
    }
}
