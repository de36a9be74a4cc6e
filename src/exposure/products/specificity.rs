//! How specifically the goods are known: from nothing to a named product.
//!
//! A shipment's level is the finest of its lines. The number is the share of shipments at HS6 or finer: a subheading of six
//! digits, a national code, a named product or article number. Source: EXPOSURE.md §2. Complexity: O(lines).

use super::super::basis::{Basis, number_at};
use super::super::finding::{Detail, Exposure, Finding, Unit};
use super::super::measure::{Measure, MeasureId};
use super::super::thresholds::SHIPMENTS_KNOWN;
use super::super::wording::{count, part_of, percent, percent_of};
use crate::understand::{GoodsDetail, Role};

/// What is declared of the number.
pub const MEASURE: Measure =
    Measure { exposure: Exposure::Products, id: MeasureId::ProductsSpecificity, headline: true, unit: Unit::Share };

/// The levels, the finest first.
const LEVELS: [(GoodsDetail, &str); 6] = [
    (GoodsDetail::Product, "a named product or article number"),
    (GoodsDetail::National, "a national tariff code (8 to 10 digits)"),
    (GoodsDetail::Subheading, "a tariff subheading (6 digits)"),
    (GoodsDetail::Heading, "a tariff heading (4 digits)"),
    (GoodsDetail::Chapter, "a tariff chapter (2 digits) or a category"),
    (GoodsDetail::Nothing, "nothing"),
];

pub(in crate::exposure) fn measure(basis: &Basis) -> Finding {
    if basis.goods.is_empty() {
        return MEASURE
            .missing("No column tells of the goods (tariff code, description, article number), so nothing is known of them.");
    }
    let level = |line: u32| basis.goods_of(line).map_or(GoodsDetail::Nothing, |goods| goods.detail);
    let mut shipments_at = [0u64; 6];
    for (_, lines) in basis.each_shipment() {
        shipments_at[lines.iter().map(|&line| level(line)).max().unwrap_or(GoodsDetail::Nothing) as usize] += 1;
    }
    let mut value_at = [0.0f64; 6];
    let mut records = 0u64;
    for line in 0..basis.shipments.line_count as u32 {
        let level = level(line);
        records += u64::from(level >= GoodsDetail::Subheading);
        let value = number_at(&basis.shipments.value_of, line);
        value_at[level as usize] += if value.is_finite() { value.max(0.0) } else { 0.0 };
    }
    let fine = |at: &[u64; 6]| at[GoodsDetail::Subheading as usize..].iter().sum::<u64>();
    let value: f64 = value_at.iter().sum();
    let by_value =
        (basis.one_currency() && value > 0.0).then(|| value_at[GoodsDetail::Subheading as usize..].iter().sum::<f64>() / value);
    let known = fine(&shipments_at);
    let share = known as f64 / basis.n.max(1) as f64;

    let mut sentence = format!(
        "In {} the goods are known down to the product, or to six digits of the tariff or more",
        part_of(known, basis.n, "shipments")
    );
    // By value nothing is added where it is the same.
    if let Some(by_value) = by_value.map(percent_of).filter(|by_value| *by_value != percent(known, basis.n)) {
        sentence.push_str(&format!("; by value in {by_value}"));
    }
    sentence.push('.');
    let details = LEVELS.iter().filter(|(level, _)| shipments_at[*level as usize] > 0).map(|&(level, label)| {
        let shipments = shipments_at[level as usize];
        let mut note = format!("{} of the shipments", count(shipments));
        if by_value.is_some() {
            note.push_str(&format!("; {} of the value", percent_of(value_at[level as usize] / value)));
        }
        Detail::new(label, shipments as f64 / basis.n.max(1) as f64, note)
    });
    let telling = LEVELS
        .iter()
        .take(3)
        .flat_map(|&(wanted, _)| (0..basis.shipments.line_count as u32).filter(move |&line| level(line) == wanted));
    MEASURE.found(share, sentence).judged(&SHIPMENTS_KNOWN, share).with_details(details).with_evidence(basis.evidence(
        records,
        telling,
        |role| matches!(role, Role::Goods(_)),
    ))
}

#[cfg(test)]
mod tests {
    use super::super::super::sample::{Made, any_shipments, lines_by_shipment};
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_shipment_is_as_specific_as_its_most_specific_line() {
        let shipments = Made::new(5)
            .goods(&["64", "640399", "6403", "", "red boots"])
            .values(&[10.0, 60.0, 10.0, f64::NAN, 20.0], "EUR")
            .folded(&[0, 0, 1, 2, 3])
            .build();
        let finding = measure(&Basis::new(&shipments));
        assert_eq!(
            finding.sentence(),
            "In 50 % of the shipments the goods are known down to the product, or to six digits of the tariff or more; by \
             value in 80 %."
        );
        assert_eq!(finding.number.map(|number| number.value), Some(0.5));
        assert_eq!(finding.details.iter().map(|detail| detail.value).collect::<Vec<_>>(), [0.25; 4]);
        assert_eq!(finding.evidence.first.iter().map(|record| record.row).collect::<Vec<_>>(), [4, 1]);
    }

    #[test]
    fn the_share_by_value_is_left_out_where_it_is_the_same() {
        let shipments = Made::new(2).goods(&["640399"; 2]).values(&[10.0, 60.0], "EUR").build();
        assert_eq!(
            measure(&Basis::new(&shipments)).sentence(),
            "In all shipments the goods are known down to the product, or to six digits of the tariff or more."
        );
    }

    #[test]
    fn values_of_two_currencies_are_never_added() {
        let mut shipments = Made::new(1).goods(&["64"]).values(&[10.0], "EUR").build();
        shipments.currencies.push("CNY".to_owned());
        assert!(!measure(&Basis::new(&shipments)).sentence().contains("by value in"));
    }

    proptest! {
        #[test]
        fn agrees_with_a_look_at_each_shipment(shipments in any_shipments()) {
            let finding = measure(&Basis::new(&shipments));
            let fine = lines_by_shipment(&shipments).iter().filter(|lines| {
                lines.iter().any(|line| {
                    let goods = shipments.goods_of[line.0 as usize];
                    goods != crate::understand::NONE && shipments.goods[goods as usize].detail >= GoodsDetail::Subheading
                })
            }).count();
            let share = finding.number.map_or(0.0, |number| number.value);
            prop_assert!((share - fine as f64 / shipments.shipment_count as f64).abs() < 1e-12);
        }
    }
}
