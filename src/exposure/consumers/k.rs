//! Indirect identification: which shipments can be picked out by what others may know of a delivery.
//!
//! Shipments alike in all quasi-identifiers ([`super::quasi`]) form an equivalence class (see [`super::disclosure::classes`]); the number is
//! the share of shipments in classes smaller than [`SMALL_CLASS`]. Missing cells are a category of their own. Source: EXPOSURE.md
//! §4 (Sweeney 2002, ARX). Complexity: O(shipments · quasi-identifiers).

use super::super::basis::Basis;
use super::super::finding::{Detail, Exposure, Finding, Unit};
use super::super::measure::{Measure, MeasureId};
use super::super::thresholds::{CLASS_SIZES, SMALL_CLASS, SMALL_CLASSES};
use super::ConsumersSay as Say;
use super::quasi::{Deliveries, QuasiId, names};
use crate::saying::{Common, Saying, Value};

/// What is declared of the number.
pub const MEASURE: Measure =
    Measure { exposure: Exposure::Consumers, id: MeasureId::ConsumersK, headline: false, unit: Unit::Share };

pub(in crate::exposure) fn measure(basis: &Basis) -> Finding {
    let deliveries = match basis.consumers().deliveries(basis) {
        Ok(deliveries) => deliveries,
        Err(missing) => return MEASURE.missing(missing),
    };
    let classes = &deliveries.classes;
    let n = classes.records();
    let small = classes.records_below(SMALL_CLASS);
    let share = small as f64 / n as f64;
    let shipments = |count: u64| Saying::of(Common::Shipments, [Value::Count(count)]);
    let share_row =
        |label: Saying, part: u64, note: Saying| Detail::new(label, part as f64 / n as f64, note).in_unit(Unit::Share);
    let mut details = vec![
        Detail::new(Saying::plain(Say::SmallestClass), f64::from(classes.k()), Saying::plain(Say::SmallestClassNote))
            .in_unit(Unit::Shipments),
        share_row(
            Saying::plain(Say::DistinctionRow),
            classes.count(),
            Saying::of(Say::ClassesOf, [Value::Count(classes.count())]),
        ),
    ];
    details.extend(CLASS_SIZES.iter().map(|&size| {
        let below = classes.records_below(size);
        let label = match size {
            2 => Saying::plain(Say::Alone),
            _ => Saying::of(Say::InClassesBelow, [Value::Count(u64::from(size))]),
        };
        share_row(label, below, shipments(below))
    }));
    details.extend(deliveries.used().zip(&deliveries.small_after).enumerate().map(|(at, (quasi, &below))| {
        let label = Saying::of(if at == 0 { Say::ByOne } else { Say::WithAnother }, [quasi.id.label().into()]);
        share_row(label, below, Saying::of(Say::InSmall, [Value::Count(below), Value::Count(u64::from(SMALL_CLASS))]))
    }));
    let evidence = deliveries.evidence(basis, small, deliveries.smallest().iter().copied());
    let finding =
        MEASURE.found(share, says(deliveries)).judged(&SMALL_CLASSES, share).with_details(details).with_evidence(evidence);
    match most_telling(deliveries) {
        Some((quasi, before, after)) if small > 0 => {
            let values = [coarser(quasi).into(), quasi.label().into(), Value::Part(before, n), Value::Part(after, n)];
            finding.lowered_by(Saying::of(Say::Coarsen, values))
        }
        _ => finding,
    }
}

fn says(deliveries: &Deliveries) -> Saying {
    let classes = &deliveries.classes;
    let (n, small, alone) = (classes.records(), classes.records_below(SMALL_CLASS), classes.alone());
    let known = names(deliveries.used());
    let unsaid = deliveries.unsaid();
    let (all, part) = (Value::Count(n), Value::Part(small, n));
    match (small, alone) {
        (_, 1) if n == 1 => Saying::plain(Say::OneShipment),
        (0, _) => Saying::of(Say::KNone, [known, all, unsaid]),
        (_, alone) if alone == n => Saying::of(Say::KAll, [known, all, unsaid]),
        (_, alone) if alone == small => Saying::of(Say::KAlone, [known, all, part, unsaid]),
        (_, alone) => {
            let stand = match alone {
                0 => Saying::plain(Say::NothingMore),
                some => Saying::of(Say::StandAlone, [Value::Count(some)]),
            };
            let code = if small == n { Say::KNearlyAll } else { Say::KNearly };
            Saying::of(code, [known, all, part, stand.into(), unsaid])
        }
    }
}

/// How a quasi-identifier is made coarser.
fn coarser(quasi: QuasiId) -> Saying {
    Saying::plain(match quasi {
        QuasiId::Postcode => Say::CoarserPostcode,
        QuasiId::City => Say::CoarserCity,
        QuasiId::Destination => Say::CoarserDestination,
        QuasiId::Date => Say::CoarserDate,
        QuasiId::Goods => Say::CoarserGoods,
        QuasiId::Mass => Say::CoarserMass,
        QuasiId::Value => Say::CoarserValue,
    })
}

/// The step that adds most records to small classes, with the counts before and after.
fn most_telling(deliveries: &Deliveries) -> Option<(QuasiId, u64, u64)> {
    let before = std::iter::once(0).chain(deliveries.small_after.iter().copied());
    let mut best: Option<(QuasiId, u64, u64)> = None;
    for ((quasi, &after), before) in deliveries.used().zip(&deliveries.small_after).zip(before) {
        if best.is_none_or(|(_, low, high)| after.saturating_sub(before) > high - low) {
            best = Some((quasi.id, before, after.max(before)));
        }
    }
    best
}

#[cfg(test)]
mod tests {
    use super::super::super::sample::{Made, any_shipments, lines_by_shipment};
    use super::*;
    use crate::understand::{LineId, NONE, PartyAttribute, PartyKind, PartyRole, Role, TimeRole};
    use proptest::prelude::*;

    #[test]
    fn what_is_known_of_a_delivery_picks_it_out() {
        let postcode = Role::Party(PartyRole::Consignee, PartyAttribute::Postcode);
        let shipments = Made::new(7)
            .column("Zip", postcode, &["4000", "4000", "4000", "4000", "4000", "4000", "1000"])
            .days(TimeRole::Delivered, &[1, 1, 1, 1, 1, 2, 2])
            .build();
        let finding = measure(&Basis::new(&shipments));
        assert_eq!(
            finding.sentence(),
            "Whoever knows the postcode and date of a delivery could pick it out: 29 % of the 7 shipments are alone in them; \
             whether a person stands behind a delivery the file does not say."
        );
        assert_eq!(finding.number.map(|number| number.value), Some(2.0 / 7.0));
        assert_eq!(finding.details[0].value, 1.0);
        assert_eq!(finding.evidence.first.iter().map(|record| record.row).collect::<Vec<_>>(), [5, 6]);
        assert_eq!(finding.evidence.columns, [0, 1]);
        assert!(
            finding.lowering().starts_with("Keep only the first digits of the postcode")
                || finding.lowering().starts_with("Give the month")
        );
    }

    #[test]
    fn deliveries_to_companies_are_nobodys_personal_data() {
        let shipments = Made::new(2).parties(PartyRole::Consignee, &["Acme", "Birch"]).days(TimeRole::Delivered, &[1, 2]).build();
        let finding = measure(&Basis::new(&shipments));
        assert_eq!((finding.number, finding.level), (None, None));
        assert!(finding.sentence().starts_with("Every consignee is an organisation"));
    }

    #[test]
    fn one_value_throughout_tells_nothing_apart() {
        let shipments = Made::new(2).goods(&["64", "64"]).days(TimeRole::Delivered, &[1, 1]).build();
        assert_eq!(measure(&Basis::new(&shipments)).number, None);
    }

    proptest! {
        #[test]
        fn agrees_with_comparing_all_shipments(shipments in any_shipments()) {
            let basis = Basis::new(&shipments);
            let finding = measure(&basis);
            let first = |lines: &[LineId], of: &dyn Fn(LineId) -> Option<u64>| lines.iter().find_map(|&line| of(line));
            let rows: Vec<[Option<u64>; 4]> = lines_by_shipment(&shipments).iter().filter(|lines| {
                let consignee = first(lines, &|line| shipments.consignee(line).map(u64::from));
                consignee.is_none_or(|party| shipments.parties[party as usize].kind != PartyKind::Organisation)
            }).map(|lines| [
                first(lines, &|line| shipments.lane_end(line).map(u64::from)),
                first(lines, &|line| shipments.day(line).map(|day| day.0 as u64)),
                first(lines, &|line| Some(shipments.goods_of[line.0 as usize]).filter(|&goods| goods != NONE).map(u64::from)),
                first(lines, &|line| Some(shipments.value_of[line.0 as usize]).filter(|value| value.is_finite()).map(f64::to_bits)),
            ]).collect();
            if let Some(number) = finding.number {
                let small = rows.iter().filter(|row| rows.iter().filter(|other| other == row).count() < SMALL_CLASS as usize).count();
                prop_assert_eq!(number.value, small as f64 / rows.len() as f64);
            }
        }
    }
}
