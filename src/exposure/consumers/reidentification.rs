//! Re-identification: how likely the right shipment is found by someone who knows that it is in the file.
//!
//! Prosecutor risk ([`super::disclosure::prosecutor`]): of f shipments alike in all quasi-identifiers the right one is guessed with
//! probability 1/f. The number is the mean, which is classes / n; the highest is 1 / min f, and at risk are shipments with
//! 1/f > τ = 0.2. A missing cell is a value of its own; where there are any, and up to [`EXACT`] shipments, the share at risk is
//! shown for the other meaning as well, a missing cell being any value. Individual risk ([`super::disclosure::individual_risk`]) takes
//! weights: the file has none, so each shipment stands for 1/π, π = [`SAMPLING_FRACTION`]. Journalist and marketer risk take a
//! population, which nobody gave: they are left out. Source: EXPOSURE.md §4; El Emam 2013; Benedetti and Franconi 1998; ARX.
//! Complexity: O(classes); with missing cells that of [`super::disclosure::frequencies`] besides.

use super::super::basis::Basis;
use super::super::finding::{Detail, Exposure, Finding, Unit};
use super::super::measure::{Measure, MeasureId};
use super::super::thresholds::{REIDENTIFICATION, SAMPLING_FRACTION, SMALL_CLASS};
use super::ConsumersSay as Say;
use super::apart::EXACT;
use super::disclosure::frequencies::Frequencies;
use super::disclosure::individual_risk::risk;
use super::disclosure::prosecutor::{THRESHOLD, of_classes, prosecutor};
use super::disclosure::{Column, Keys, Missing};
use super::quasi::{Deliveries, names};
use crate::saying::{Common, Saying, Value};

/// What is declared of the number.
pub const MEASURE: Measure =
    Measure { exposure: Exposure::Consumers, id: MeasureId::ConsumersReidentification, headline: false, unit: Unit::Share };

pub(in crate::exposure) fn measure(basis: &Basis) -> Finding {
    let deliveries = match basis.consumers().enough(basis) {
        Ok(deliveries) => deliveries,
        Err(missing) => return MEASURE.missing(missing),
    };
    let n = u64::from(deliveries.n);
    let found = of_classes(&deliveries.classes, THRESHOLD);
    let known = names(deliveries.used());
    let says = if found.highest == found.average {
        Saying::of(Say::ReidentificationEven, [known, Value::Share(found.average), Value::Count(n), deliveries.unsaid()])
    } else {
        let values = [known, Value::Share(found.average), Value::Share(found.highest), Value::Count(n), deliveries.unsaid()];
        Saying::of(Say::Reidentification, values)
    };
    let shipments = |count: u64| Saying::of(Common::Shipments, [Value::Count(count)]);
    let mut details = vec![
        Detail::new(
            Saying::plain(Say::ProsecutorAverage),
            found.average,
            Saying::of(Say::ClassesOf, [Value::Count(deliveries.classes.count())]),
        ),
        Detail::new(
            Saying::plain(Say::ProsecutorHighest),
            found.highest,
            Saying::of(Say::SmallestClassOf, [Value::Count(u64::from(deliveries.classes.k()))]),
        ),
        Detail::new(
            Saying::of(Say::ProsecutorAtRisk, [Value::Share(THRESHOLD)]),
            found.at_risk,
            shipments(found.records_at_risk),
        ),
    ];
    if let Some((at_risk, records)) = with_wildcards(deliveries) {
        let label = Saying::of(Say::AtRiskWithWildcards, [Value::Share(THRESHOLD)]);
        details.push(Detail::new(label, at_risk, shipments(records)));
    }
    let individual = Saying::of(Say::IndividualRisk, [Value::Share(SAMPLING_FRACTION)]);
    details.push(Detail::new(individual, individual_risk(deliveries), Saying::plain(Say::IndividualRiskNote)));
    let details = details.into_iter().map(|detail| detail.in_unit(Unit::Share));
    let evidence =
        deliveries.evidence(basis, deliveries.classes.records_below(SMALL_CLASS), deliveries.smallest().iter().copied());
    let finding = deliveries.judged(MEASURE.found(found.average, says), &REIDENTIFICATION, found.average);
    finding.with_details(details).with_evidence(evidence)
}

/// The mean of the individual risk, each shipment standing for 1/π.
fn individual_risk(deliveries: &Deliveries) -> f64 {
    let each = deliveries.classes.histogram().into_iter();
    let sum: f64 = each.map(|(f, count)| count as f64 * f64::from(f) * risk(f, f64::from(f) / SAMPLING_FRACTION)).sum();
    sum / f64::from(deliveries.n.max(1))
}

/// Shipments at risk if a missing cell may be any value: their share and number; `None` where no cell is missing or there are
/// too many to compare.
fn with_wildcards(deliveries: &Deliveries) -> Option<(f64, u64)> {
    if deliveries.n > EXACT || deliveries.used().all(|quasi| quasi.missing == 0) {
        return None;
    }
    let codes: Vec<Vec<u32>> =
        deliveries.used().map(|quasi| (0..deliveries.n).map(|record| quasi.code(record)).collect()).collect();
    let columns = codes.iter().zip(deliveries.used());
    let columns: Result<Vec<Column>, _> =
        columns.map(|(codes, quasi)| Column::new(codes, quasi.below, Some(quasi.below - 1))).collect();
    let frequencies = Frequencies::of(&Keys::new(columns.ok()?).ok()?, Missing::Wildcard, None).ok()?;
    let found = prosecutor(&frequencies, THRESHOLD);
    Some((found.at_risk, found.records_at_risk))
}

#[cfg(test)]
mod tests {
    use super::super::super::basis::NO_DAY;
    use super::super::super::sample::{Made, any_shipments};
    use super::*;
    use crate::understand::TimeRole;
    use proptest::prelude::*;

    #[test]
    fn one_of_two_and_one_of_three() {
        let shipments = Made::new(6).days(TimeRole::Delivered, &[1, 1, 2, 2, 2, NO_DAY]).build();
        let finding = measure(&Basis::new(&shipments));
        assert_eq!(
            finding.sentence(),
            "Whoever looks for a delivery of which they know the date would pick the right one of the 6 shipments with a \
             probability of 50 % on average, and of 100 % in the worst case; \
             whether a person stands behind a delivery the file does not say."
        );
        let rows: Vec<(String, f64)> = finding.details.iter().map(|row| (row.label_text(), row.value)).collect();
        assert_eq!(
            rows[..4],
            [
                ("on average".to_owned(), 0.5),
                ("in the worst case".to_owned(), 1.0),
                ("shipments at more than 20 %".to_owned(), 1.0),
                // The blank may be either day: 3, 3, 4, 4, 4 and 6 are alike.
                ("shipments at more than 20 %, a blank being any value".to_owned(), 5.0 / 6.0),
            ]
        );
        assert_eq!(finding.evidence.first.iter().map(|record| record.row).collect::<Vec<_>>(), [5, 0, 1, 2, 3, 4]);
    }

    proptest! {
        #[test]
        fn is_the_mean_of_one_in_those_alike(shipments in any_shipments()) {
            let basis = Basis::new(&shipments);
            if let (Some(number), Ok(deliveries)) = (measure(&basis).number, basis.consumers().deliveries(&basis)) {
                let key = |record: u32| deliveries.used().map(|quasi| quasi.code(record)).collect::<Vec<_>>();
                let keys: Vec<_> = (0..deliveries.n).map(key).collect();
                let f = |own: &Vec<u32>| keys.iter().filter(|other| *other == own).count() as f64;
                let mean = keys.iter().map(|own| 1.0 / f(own)).sum::<f64>() / keys.len() as f64;
                prop_assert!((number.value - mean).abs() < 1e-12);
            }
        }
    }
}
