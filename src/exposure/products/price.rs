//! Whether prices can be read: lines with value and quantity, from which the unit value follows.
//!
//! Source: EXPOSURE.md §2. Complexity: O(lines).

use super::super::basis::{Basis, number_at};
use super::super::finding::{Detail, Exposure, Finding, Unit};
use super::super::measure::{Measure, MeasureId};
use super::super::thresholds::LINES_KNOWN;
use super::ProductsSay as Say;
use crate::saying::{Saying, Value, of_lines};
use crate::understand::{Measure as Measured, Money, Role};

/// What is declared of the number.
pub const MEASURE: Measure =
    Measure { exposure: Exposure::Products, id: MeasureId::ProductsPriceVisible, headline: false, unit: Unit::Share };

pub(in crate::exposure) fn measure(basis: &Basis) -> Finding {
    let shipments = basis.shipments;
    let lines = shipments.line_count as u64;
    let given = |column: &[f64], line: u32| {
        let number = number_at(column, line);
        number.is_finite() && number > 0.0
    };
    let all = 0..shipments.line_count as u32;
    let value = |line: u32| given(&shipments.value_of, line);
    let with = |other: &[f64]| all.clone().filter(|&line| value(line) && given(other, line)).count() as u64;
    let by_mass = with(&shipments.mass_of);
    match (shipments.value_of.is_empty(), shipments.quantity_of.is_empty()) {
        (true, true) => return MEASURE.missing(Saying::plain(Say::NoValueNoQuantity)),
        (true, false) => return MEASURE.missing(Saying::plain(Say::NoValue)),
        (false, true) if by_mass == 0 => return MEASURE.missing(Saying::plain(Say::NoQuantity)),
        (false, true) => return MEASURE.missing(Saying::of(Say::NoQuantityButMass, [of_lines(by_mass, lines)])),
        (false, false) => {}
    }
    let known = with(&shipments.quantity_of);
    let share = known as f64 / lines.max(1) as f64;
    let values = all.clone().filter(|&line| value(line)).count() as u64;
    let mut telling: Vec<(f64, u32)> = Vec::new();
    if basis.one_currency() {
        // The highest unit values first; a bounded list, kept sorted.
        for line in all.clone().filter(|&line| value(line) && given(&shipments.quantity_of, line)) {
            let unit = shipments.value_of[line as usize] / shipments.quantity_of[line as usize];
            if telling.len() < 20 || telling.last().is_some_and(|last| unit > last.0) {
                let place = telling.partition_point(|known| known.0 >= unit);
                telling.insert(place, (unit, line));
                telling.truncate(20);
            }
        }
    } else {
        telling = all
            .clone()
            .filter(|&line| value(line) && given(&shipments.quantity_of, line))
            .take(20)
            .map(|line| (0.0, line))
            .collect();
    }
    let details = [(Say::ByUnit, known), (Say::ByKilogram, by_mass), (Say::ValueAlone, values)].map(|(label, some)| {
        let note = Saying::of(Say::SomeLines, [Value::Count(some)]);
        Detail::new(Saying::plain(label), some as f64 / lines.max(1) as f64, note)
    });
    MEASURE
        .found(share, Saying::of(Say::PriceVisible, [of_lines(known, lines)]))
        .judged(&LINES_KNOWN, share)
        .with_details(details)
        .with_evidence(basis.evidence(known, telling.into_iter().map(|(_, line)| line), |role| {
            matches!(role, Role::Money(Money::Value | Money::Currency | Money::UnitPrice) | Role::Measure(Measured::Quantity))
        }))
}

#[cfg(test)]
mod tests {
    use super::super::super::sample::{Made, any_shipments};
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_dearest_unit_comes_first() {
        let shipments = Made::new(4).values(&[10.0, 90.0, 10.0, f64::NAN], "EUR").quantities(&[10.0, 2.0, 0.0, 5.0]).build();
        let finding = measure(&Basis::new(&shipments));
        assert_eq!(finding.sentence(), "In 50 % of the lines the price of one unit can be worked out from value and quantity.");
        assert_eq!(finding.evidence.first.iter().map(|record| record.row).collect::<Vec<_>>(), [1, 0]);
    }

    #[test]
    fn without_a_quantity_the_mass_is_still_named() {
        let shipments = Made::new(1).values(&[10.0], "EUR").masses(&[2.0]).build();
        let finding = measure(&Basis::new(&shipments));
        assert_eq!(finding.number, None);
        assert_eq!(
            finding.sentence(),
            "No column gives a quantity, so the price of one unit cannot be read. Value and mass still give a price per \
             kilogram in all lines."
        );
    }

    proptest! {
        #[test]
        fn agrees_with_a_plain_count(shipments in any_shipments()) {
            let both = shipments.value_of.iter().zip(&shipments.quantity_of).filter(|(value, quantity)| **value > 0.0 && **quantity > 0.0).count();
            let share = measure(&Basis::new(&shipments)).number.map_or(0.0, |number| number.value);
            prop_assert_eq!(share, both as f64 / shipments.line_count as f64);
        }
    }
}
