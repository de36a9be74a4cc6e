//! Special uniques: shipments that three of their values or fewer pick out, and which values do it.
//!
//! A minimal unique of a shipment is a set of quasi-identifiers in which it is alone, and in no part of which it is. Of m
//! quasi-identifiers a minimal unique of s scores (m − s)!, a shipment the sum over its own; a quasi-identifier contributes the share
//! of all scores that lies in minimal uniques which hold it (SUDA: [`super::disclosure::special_uniques`], up to three columns). The number
//! is the share of shipments that have one. Where records are drawn ([`super::apart`]), the number is an estimate, and each
//! unique named is one among all shipments. Source: EXPOSURE.md §4; Elliot, Manning and Ford 2002; sdcMicro. Complexity: that of
//! [`super::apart`].

use super::super::basis::Basis;
use super::super::finding::{Detail, Exposure, Finding, Unit};
use super::super::measure::{Measure, MeasureId};
use super::super::tally::most;
use super::super::thresholds::SPECIAL_UNIQUES;
use super::ConsumersSay as Say;
use super::apart::MOST;
use super::distinction::drawn;
use super::quasi::names;
use crate::saying::{Common, Saying, Value};
use crate::table::order;

/// What is declared of the number.
pub const MEASURE: Measure =
    Measure { exposure: Exposure::Consumers, id: MeasureId::ConsumersSpecialUniques, headline: false, unit: Unit::Share };

pub(in crate::exposure) fn measure(basis: &Basis) -> Finding {
    let deliveries = match basis.consumers().enough(basis) {
        Ok(deliveries) => deliveries,
        Err(missing) => return MEASURE.missing(missing),
    };
    let apart = basis.consumers().apart(deliveries);
    let (special, looked_at) = (apart.special(), apart.looked_at.len() as u64);
    let share = special as f64 / looked_at.max(1) as f64;
    let mut quasi: Vec<_> = deliveries.used().zip(&apart.contributions).collect();
    order::sort_by(&mut quasi, |one, other| other.1.total_cmp(one.1));
    let unsaid = deliveries.unsaid();
    let n = Value::Count(u64::from(deliveries.n));
    let known = names(deliveries.used());
    let says = match quasi.first() {
        Some((first, contribution)) if special > 0 && quasi.len() > 1 => {
            let part = Value::Part(special, looked_at);
            let values = [part, n, known, first.id.label().into(), Value::Share(**contribution), drawn(apart).into(), unsaid];
            Saying::of(Say::Special, values)
        }
        Some(_) if special > 0 => {
            Saying::of(Say::SpecialByOne, [Value::Part(special, looked_at), n, known, drawn(apart).into(), unsaid])
        }
        _ => Saying::of(Say::SpecialNone, [n, known, drawn(apart).into(), unsaid]),
    };
    let sizes = (1..=MOST as u64).zip(apart.special).filter(|(_, count)| *count > 0).map(|(size, count)| {
        let label = Saying::of(Say::AloneBySo, [Value::Count(size)]);
        Detail::new(label, count as f64, Saying::of(Common::Shipments, [Value::Count(count)])).in_unit(Unit::Shipments)
    });
    let contributions = quasi
        .iter()
        .filter(|_| special > 0)
        .map(|(quasi, share)| Detail::new(quasi.id.label(), **share, Saying::plain(Say::ContributionNote)).in_unit(Unit::Share));
    let records: Vec<usize> = (0..apart.scores.len()).filter(|&at| apart.scores[at] > 0).collect();
    let highest = most(&records, 20, |&at| apart.scores[at]).into_iter().map(|at| apart.looked_at[at]);
    let finding = deliveries.judged(MEASURE.found(share, says), &SPECIAL_UNIQUES, share);
    finding.with_details(contributions.chain(sizes)).with_evidence(deliveries.evidence(basis, special, highest))
}

#[cfg(test)]
mod tests {
    use super::super::super::sample::{Made, any_shipments};
    use super::super::disclosure::special_uniques::SpecialUniques;
    use super::super::disclosure::{Column, Keys};
    use super::*;
    use crate::understand::TimeRole;
    use proptest::prelude::*;

    #[test]
    fn who_is_alone_by_fewest_values_comes_first() {
        let shipments = Made::new(6)
            .days(TimeRole::Delivered, &[1, 1, 2, 2, 2, 3])
            .goods(&["64", "65", "64", "64", "65", "65"])
            .masses(&[1.0; 6])
            .build();
        let finding = measure(&Basis::new(&shipments));
        assert_eq!(
            finding.sentence(),
            "Three values or fewer, out of date and goods, are enough to pick out 67 % of the 6 shipments; the most telling of \
             them is the date, with a part in 100 % of the score; \
             whether a person stands behind a delivery the file does not say."
        );
        // The last is alone by its date, worth 1! = 1; three others by date and goods, worth 0! = 1.
        assert_eq!(finding.evidence.first.iter().map(|record| record.row).collect::<Vec<_>>(), [0, 1, 4, 5]);
        let rows: Vec<(String, f64)> = finding.details.iter().map(|row| (row.label_text(), row.value)).collect();
        let expected =
            [("date", 1.0), ("goods", 0.75), ("alone by 1 value, by no fewer", 1.0), ("alone by 2 values, by no fewer", 3.0)];
        assert_eq!(rows, expected.map(|(label, value)| (label.to_owned(), value)));
    }

    proptest! {
        #[test]
        fn agrees_with_the_search_of_the_library(shipments in any_shipments()) {
            let basis = Basis::new(&shipments);
            if let (Some(number), Ok(deliveries)) = (measure(&basis).number, basis.consumers().deliveries(&basis)) {
                let codes: Vec<(Vec<u32>, u32)> =
                    deliveries.used().map(|quasi| ((0..deliveries.n).map(|record| quasi.code(record)).collect(), quasi.below)).collect();
                let keys = Keys::new(codes.iter().map(|(codes, below)| Column::new(codes, *below, None).unwrap()).collect()).unwrap();
                let special = SpecialUniques::of(&keys, Some(MOST)).unwrap().special();
                prop_assert_eq!(number.value, special as f64 / f64::from(deliveries.n));
            }
        }
    }
}
