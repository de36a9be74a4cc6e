//! Attribute disclosure: what is learnt of the goods by who knows where and when, without picking the shipment out.
//!
//! Classes are shipments alike in the quasi-identifiers that tell where and when (postcode, city, destination, date), as a
//! neighbour sees them without the parcel; the goods are the sensitive value. The number is the share of shipments whose goods
//! follow: alone in their class, or in one whose goods are all the same; a shipment without goods does not count. Behind it: l
//! (distinct, entropy, recursive), t (all goods 1 apart), β, δ, each that of the worst class, a missing value of goods being
//! one of its own. Source: EXPOSURE.md §4; Machanavajjhala et al. 2007, Li et al. 2007, Cao and Karras 2012, Brickell and
//! Shmatikov 2008. Complexity: O(n log n) at worst, 8 bytes a shipment that is not alone.

use super::super::basis::Basis;
use super::super::finding::{Detail, Exposure, Finding, Unit};
use super::super::measure::{Measure, MeasureId};
use super::super::thresholds::GOODS_FOLLOW;
use super::ConsumersSay as Say;
use super::disclosure::sensitive::Sensitive;
use super::disclosure::{beta_likeness, delta_disclosure, l_diversity, t_closeness};
use super::quasi::{QuasiId, names};
use crate::saying::{Common, Saying, Value};

/// What is declared of the number.
pub const MEASURE: Measure =
    Measure { exposure: Exposure::Consumers, id: MeasureId::ConsumersAttributeDisclosure, headline: false, unit: Unit::Share };

pub(in crate::exposure) fn measure(basis: &Basis) -> Finding {
    let deliveries = match basis.consumers().enough(basis) {
        Ok(deliveries) => deliveries,
        Err(missing) => return MEASURE.missing(missing),
    };
    let Some(goods) = deliveries.find(QuasiId::Goods) else {
        return MEASURE.missing(Saying::plain(Say::AttributeNoGoods));
    };
    let Some(classes) = deliveries.where_and_when() else {
        return MEASURE.missing(Saying::plain(Say::AttributeNoPlace));
    };
    let n = u64::from(deliveries.n);
    // Shipments of classes of several whose goods are all the same, and which they are.
    let mut is_alone = vec![true; deliveries.n as usize];
    let (mut same, mut first_same) = (0u64, Vec::new());
    for class in classes.each() {
        class.iter().for_each(|&record| is_alone[record as usize] = false);
        let Some(code) = class.first().and_then(|&record| goods.known(record)) else { continue };
        if class.iter().all(|&record| goods.code(record) == code) {
            same += class.len() as u64;
            if first_same.len() < 20 {
                first_same.extend_from_slice(class);
            }
        }
    }
    let alone = || (0..deliveries.n).filter(|&record| is_alone[record as usize] && goods.known(record).is_some());
    let alone_count = alone().count() as u64;
    let follow = same + alone_count;
    let share = follow as f64 / n as f64;
    let known = names(deliveries.used().filter(|quasi| quasi.id.is_where_or_when()));
    let (all, part) = (Value::Count(n), Value::Part(follow, n));
    let unsaid = deliveries.unsaid();
    let says = match (alone_count, same) {
        (0, 0) => Saying::of(Say::AttributeNone, [known, all, unsaid]),
        (_, 0) => Saying::of(Say::AttributeAlone, [known, part, all, unsaid]),
        (0, _) => Saying::of(Say::AttributeSame, [known, part, all, unsaid]),
        (alone, same) => Saying::of(Say::AttributeBoth, [known, part, all, Value::Count(alone), Value::Count(same), unsaid]),
    };
    let sensitive = Sensitive::of_each(classes, |record| goods.code(record), goods.below);
    let number =
        |label: Say, value: f64, note: Say| Detail::new(Saying::plain(label), value, Saying::plain(note)).in_unit(Unit::Number);
    let count = |label: Say, count: u64| {
        Detail::new(Saying::plain(label), count as f64, Saying::of(Common::Shipments, [Value::Count(count)]))
            .in_unit(Unit::Shipments)
    };
    // By its letter recursive diversity is infinite where a class has one value; a row that is not finite is left out.
    let details = [
        count(Say::AloneInClass, alone_count),
        count(Say::SameGoodsInClass, same),
        number(Say::LDistinct, l_diversity::distinct(&sensitive) as f64, Say::LDistinctNote),
        number(Say::LEntropy, l_diversity::entropy(&sensitive), Say::LEntropyNote),
        number(Say::LRecursive, l_diversity::recursive(&sensitive, 2), Say::LRecursiveNote),
        number(Say::TCloseness, t_closeness::equal(&sensitive), Say::TClosenessNote),
        number(Say::BetaLikeness, beta_likeness::basic(&sensitive), Say::BetaLikenessNote),
        number(Say::BetaEnhanced, beta_likeness::enhanced(&sensitive), Say::BetaEnhancedNote),
        number(Say::DeltaDisclosure, delta_disclosure::delta(&sensitive), Say::DeltaDisclosureNote),
    ];
    let first = first_same.into_iter().chain(alone());
    let finding = deliveries.judged(MEASURE.found(share, says), &GOODS_FOLLOW, share);
    finding.with_details(details).with_evidence(deliveries.evidence(basis, follow, first))
}

#[cfg(test)]
mod tests {
    use super::super::super::sample::{Made, any_shipments};
    use super::*;
    use crate::understand::TimeRole;
    use proptest::prelude::*;

    #[test]
    fn a_class_of_one_kind_tells_without_picking_out() {
        let shipments = Made::new(6)
            .days(TimeRole::Delivered, &[1, 1, 2, 2, 3, 4])
            .goods(&["boots", "boots", "boots", "hats", "hats", ""])
            .build();
        let finding = measure(&Basis::new(&shipments));
        assert_eq!(
            finding.sentence(),
            "Whoever knows the date of a delivery could tell the goods of 50 % of the 6 shipments: of 1 because no other is like it, \
             of 2 because all that are alike hold the same goods; \
             whether a person stands behind a delivery the file does not say."
        );
        assert_eq!(finding.evidence.first.iter().map(|record| record.row).collect::<Vec<_>>(), [0, 1, 4]);
        let value = |label: &str| finding.details.iter().find(|row| row.label_text().starts_with(label)).map(|row| row.value);
        assert_eq!((value("l, "), value("t, ")), (Some(1.0), Some(5.0 / 6.0)));
        // The blank is 1 of 6, and all of its class.
        assert!((value("β, ").unwrap() - 5.0).abs() < 1e-12 && (value("δ, ").unwrap() - 6f64.ln()).abs() < 1e-12);
    }

    #[test]
    fn without_goods_or_place_there_is_nothing_to_learn() {
        assert_eq!(measure(&Basis::new(&Made::new(2).days(TimeRole::Delivered, &[1, 2]).build())).number, None);
        let goods =
            Made::new(3).goods(&["a", "b", "a"]).parties(crate::understand::PartyRole::Consignee, &["@Ann", "@Ben", "@Ann"]);
        assert_eq!(measure(&Basis::new(&goods.build())).number, None);
    }

    proptest! {
        #[test]
        fn agrees_with_looking_at_all_alike(shipments in any_shipments()) {
            let basis = Basis::new(&shipments);
            if let (Some(number), Ok(deliveries)) = (measure(&basis).number, basis.consumers().deliveries(&basis)) {
                let goods = deliveries.find(QuasiId::Goods).unwrap();
                let key = |record: u32| deliveries.used().filter(|quasi| !quasi.id.is_what()).map(|quasi| quasi.code(record)).collect::<Vec<_>>();
                let follows = |record: &u32| goods.known(*record).is_some()
                    && (0..deliveries.n).filter(|&other| key(other) == key(*record)).all(|other| goods.code(other) == goods.code(*record));
                let follow = (0..deliveries.n).filter(follows).count();
                prop_assert_eq!(number.value, follow as f64 / f64::from(deliveries.n));
            }
        }
    }
}
