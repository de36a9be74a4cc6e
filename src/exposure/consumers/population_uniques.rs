//! Population uniques: how many deliveries would be the only one of their kind, not in the file but among all there are.
//!
//! Nobody has all deliveries, so models estimate it from the sizes of the classes in the file, taken for a random sample of
//! fraction π = [`SAMPLING_FRACTION`]: Pitman's ([`super::disclosure::pitman`]), which is the better one for so small a fraction (Dankar
//! et al. 2012; ARX decides likewise), and Zayatz's ([`super::disclosure::zayatz`]). The number is Pitman's estimate where the model
//! fits, else Zayatz's. *Assumption*: a shipment file is no random sample, and π is not known: the number is therefore not
//! judged. It is only said where the models have something to go by: shipments alone and shipments in pairs. Source: EXPOSURE.md
//! §4; Zayatz 1991, Pitman 1995, Hoshino 2001. Complexity: O(greatest class); Pitman's O(n) for each of mostly under ten steps, and
//! only up to [`PITMAN`] shipments.

use super::super::basis::Basis;
use super::super::finding::{Detail, Exposure, Finding, Unit};
use super::super::measure::{Measure, MeasureId};
use super::super::thresholds::SAMPLING_FRACTION;
use super::ConsumersSay as Say;
use super::disclosure::pitman::pitman;
use super::disclosure::zayatz::zayatz;
use super::quasi::names;
use crate::saying::{Common, Saying, Value};

/// What is declared of the number.
pub const MEASURE: Measure =
    Measure { exposure: Exposure::Consumers, id: MeasureId::ConsumersPopulationUniques, headline: false, unit: Unit::Share };

/// Pitman's model is fitted to at most so many shipments: beyond, it would take longer than all else.
const PITMAN: u32 = 1 << 18;

pub(in crate::exposure) fn measure(basis: &Basis) -> Finding {
    let deliveries = match basis.consumers().deliveries(basis) {
        Ok(deliveries) => deliveries,
        Err(missing) => return MEASURE.missing(missing),
    };
    let classes = &deliveries.classes;
    let (n, alone) = (u64::from(deliveries.n), classes.alone());
    let pairs = classes.histogram().iter().find(|(size, _)| *size == 2).map_or(0, |(_, count)| *count);
    if alone == 0 {
        return MEASURE.missing(Saying::of(Say::PopulationNoneAlone, [names(deliveries.used())]));
    }
    if alone == n {
        return MEASURE.missing(Saying::of(Say::PopulationAllAlone, [names(deliveries.used())]));
    }
    if pairs == 0 {
        return MEASURE.missing(Saying::of(Say::PopulationNoPairs, [names(deliveries.used())]));
    }
    let by_zayatz = zayatz(classes, SAMPLING_FRACTION);
    let by_pitman = (deliveries.n <= PITMAN).then(|| pitman(classes, SAMPLING_FRACTION)).flatten();
    let Some(number) = by_pitman.or(by_zayatz) else {
        return MEASURE.missing(Saying::of(Say::PopulationNoPairs, [names(deliveries.used())]));
    };
    let says = [Value::Share(SAMPLING_FRACTION), Value::Share(number), names(deliveries.used())];
    let row = |label: Say, share: f64, note: Saying| Detail::new(Saying::plain(label), share, note).in_unit(Unit::Share);
    let sampled = || Saying::of(Say::AtFraction, [Value::Share(SAMPLING_FRACTION)]);
    let rows = [
        by_pitman.map(|share| row(Say::ByPitman, share, sampled())),
        by_zayatz.map(|share| row(Say::ByZayatz, share, sampled())),
        Some(row(Say::AloneInFile, alone as f64 / n as f64, Saying::of(Common::Shipments, [Value::Count(alone)]))),
    ];
    let evidence = deliveries.evidence(basis, alone, deliveries.smallest().iter().copied().take(alone as usize));
    MEASURE.found(number, Saying::of(Say::Population, says)).with_details(rows.into_iter().flatten()).with_evidence(evidence)
}

#[cfg(test)]
mod tests {
    use super::super::super::sample::{Made, any_shipments};
    use super::super::disclosure::classes::Classes;
    use super::*;
    use crate::understand::TimeRole;
    use proptest::prelude::*;

    fn of_days(days: &[i32]) -> Finding {
        measure(&Basis::new(&Made::new(days.len()).days(TimeRole::Delivered, days).build()))
    }

    #[test]
    fn some_would_be_alone_among_all() {
        let finding = of_days(&[1, 2, 3, 4, 5, 5, 6, 6, 7, 7, 7]);
        assert!(
            finding.sentence().starts_with("If these shipments were 10 % of all such deliveries, drawn at random, about "),
            "{}",
            finding.sentence()
        );
        assert_eq!((finding.level, finding.evidence.total), (None, 4));
        // π u / Σ f c_f · missed: 4 of 4 + 2 · 2 · 99/109 + 3 · (99/109)(98/108).
        let missed = 99.0 / 109.0;
        let zayatz = 4.0 / (4.0 + 4.0 * missed + 3.0 * missed * 98.0 / 108.0) * 4.0 / 11.0;
        let row = finding.details.iter().find(|row| row.label_text() == "by the model of Zayatz").unwrap();
        assert!((row.value - zayatz).abs() < 1e-12);
    }

    #[test]
    fn where_the_models_have_nothing_to_go_by_nothing_is_said() {
        assert_eq!(
            of_days(&[1, 2, 3]).sentence(),
            "No two shipments are alike in date, so how many would be alone among all deliveries cannot be estimated."
        );
        assert_eq!(of_days(&[1, 1, 2, 2]).number, None);
        assert_eq!(
            of_days(&[1, 2, 2, 2]).sentence(),
            "Shipments alike in date never come in pairs, so how many would be alone among all deliveries cannot be estimated."
        );
    }

    proptest! {
        #[test]
        fn is_that_of_classes_made_anew(shipments in any_shipments()) {
            let basis = Basis::new(&shipments);
            if let (Some(number), Ok(deliveries)) = (measure(&basis).number, basis.consumers().deliveries(&basis)) {
                let mut classes = Classes::one(deliveries.n as usize);
                let used: Vec<_> = deliveries.used().collect();
                used.iter().rev().for_each(|quasi| classes.split(|record| u64::from(quasi.code(record)), None));
                let expected = pitman(&classes, SAMPLING_FRACTION).or(zayatz(&classes, SAMPLING_FRACTION));
                prop_assert!((number.value - expected.unwrap()).abs() < 1e-9);
                prop_assert!((0.0..=1.0).contains(&number.value));
            }
        }
    }
}
