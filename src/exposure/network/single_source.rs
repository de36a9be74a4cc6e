//! Single sources: products that one supplier alone ships, or one nearly alone.
//!
//! A product is a tariff subheading where six digits are known, else goods of one name. Source: EXPOSURE.md §5 (60 % is
//! stated there). Complexity: O(lines + suppliers).

use super::super::basis::{Basis, at, party_said};
use super::super::finding::{Detail, Exposure, Finding, Unit};
use super::super::measure::{Measure, MeasureId};
use super::super::tally::pairs;
use super::super::thresholds::{SINGLE_SOURCE_SHARE, SINGLE_SOURCE_SHIPMENTS, SINGLE_SOURCES};
use super::NetworkSay as Say;
use super::product::Products;
use crate::saying::{Saying, Value};
use crate::table::order;
use crate::understand::{NONE, PartyRole, Role};

/// What is declared of the number.
pub const MEASURE: Measure =
    Measure { exposure: Exposure::Network, id: MeasureId::NetworkSingleSource, headline: false, unit: Unit::Share };

/// A product with its suppliers.
#[derive(Copy, Clone)]
struct Product {
    id: u32,
    shipments: u64,
    suppliers: u64,
    top: u32,
    top_shipments: u64,
}

pub(in crate::exposure) fn measure(basis: &Basis) -> Finding {
    match (basis.goods.is_empty(), basis.shipper.is_empty()) {
        (true, true) => return MEASURE.missing(Saying::plain(Say::SourceNeither)),
        (true, false) => return MEASURE.missing(Saying::plain(Say::SourceNoGoods)),
        (false, true) => return MEASURE.missing(Saying::plain(Say::SourceNoSupplier)),
        (false, false) => {}
    }
    let mut suppliers = basis.shipper.iter().filter(|&&party| party != NONE);
    if suppliers.next().is_some_and(|first| suppliers.all(|other| other == first)) {
        return MEASURE.missing(Saying::plain(Say::SourceOnlySupplier));
    }
    let named = Products::of(basis);
    let product = |line: u32| named.at(basis, line);
    let sources = pairs(basis, product, |line| at(&basis.shipper, line));
    let mut products: Vec<Product> =
        (0..named.len() as u32).map(|id| Product { id, shipments: 0, suppliers: 0, top: NONE, top_shipments: 0 }).collect();
    for entry in &sources {
        let product = &mut products[entry.key.0 as usize];
        let shipments = u64::from(entry.shipments);
        product.shipments += shipments;
        product.suppliers += 1;
        if shipments > product.top_shipments {
            (product.top, product.top_shipments) = (entry.key.1, shipments);
        }
    }
    products.retain(|product| product.shipments >= u64::from(SINGLE_SOURCE_SHIPMENTS));
    let judged = products.len() as u64;
    if judged == 0 {
        return MEASURE.missing(Saying::of(Say::SourceTooFew, [Value::Count(u64::from(SINGLE_SOURCE_SHIPMENTS))]));
    }
    products.retain(|product| product.top_shipments as f64 > SINGLE_SOURCE_SHARE * product.shipments as f64);
    let alone = products.iter().filter(|product| product.suppliers == 1).count() as u64;
    let single = products.len() as u64;
    let share = single as f64 / judged as f64;
    order::sort_by_key(&mut products, |product| u64::MAX - product.shipments);
    let says = match single {
        0 => Saying::of(Say::SourceNone, [Value::Count(judged)]),
        _ => Saying::of(Say::SourceSome, [Value::Count(single), Value::Count(judged), Value::Part(single, judged)]),
    };
    let parties = &basis.shipments.parties;
    let alone = Detail::new(Saying::plain(Say::SourceAlone), alone as f64, Saying::name("")).in_unit(Unit::Products);
    let details = products.iter().map(|product| {
        let top = party_said(&parties[product.top as usize]).into();
        let part = Value::Part(product.top_shipments, product.shipments);
        let note = Saying::of(Say::SourceNote, [part, top, Value::Count(product.suppliers)]);
        Detail::new(named.said(product.id), product.shipments as f64, note).in_unit(Unit::Shipments)
    });
    let alone = Some(alone).filter(|_| single > 0).into_iter();
    let details: Vec<Detail> = alone.chain(details.take(Finding::DETAILS)).collect();
    let mut source_of = vec![NONE; named.len()];
    for product in &products {
        source_of[product.id as usize] = product.top;
    }
    let telling = |line: &u32| {
        let product = product(*line);
        product != NONE && source_of[product as usize] != NONE && source_of[product as usize] == at(&basis.shipper, *line)
    };
    let lines = 0..basis.shipments.line_count as u32;
    let records = lines.clone().filter(telling).count() as u64;
    // First the product with most shipments, then the others.
    let first = products.first().map_or(NONE, |product| product.id);
    let ordered = lines.clone().filter(|line| telling(line) && product(*line) == first).chain(lines.filter(telling));
    MEASURE
        .found(share, says)
        .judged(&SINGLE_SOURCES, share)
        .with_details(details)
        .with_evidence(basis.evidence(records, ordered, is_source))
}

pub(super) fn is_source(role: &Role) -> bool {
    use PartyRole::{Consignor, Exporter, Manufacturer, Seller};
    matches!(role, Role::Goods(_) | Role::Party(Consignor | Exporter | Seller | Manufacturer, _))
}

#[cfg(test)]
mod tests {
    use super::super::super::sample::{Made, any_shipments};
    use super::*;
    use crate::understand::GoodsDetail;
    use proptest::prelude::*;
    use std::collections::{BTreeMap, BTreeSet};

    #[test]
    fn products_that_hang_on_one_are_counted() {
        let goods: Vec<&str> = (0..15).map(|line| ["64039900", "950300", "851762"][line / 5]).collect();
        let shippers: Vec<&str> = (0..15)
            .map(|line| if line < 5 || line % 5 < 4 && line < 10 { "Acme" } else { ["Birch", "Cedar"][line % 2] })
            .collect();
        let shipments = Made::new(15).goods(&goods).parties(PartyRole::Consignor, &shippers).build();
        let finding = measure(&Basis::new(&shipments));
        assert_eq!(
            finding.sentence(),
            "2 of 3 products with enough shipments (67 %) come from one supplier alone or more than 60 % from one: an observer \
             could see which, and from whom."
        );
        assert_eq!(finding.details[0].value, 1.0);
    }

    #[test]
    fn one_supplier_in_the_whole_file_tells_nothing() {
        let shipments = Made::new(6).goods(&["640399"; 6]).parties(PartyRole::Consignor, &["Acme"; 6]).build();
        assert_eq!(measure(&Basis::new(&shipments)).number, None);
    }

    proptest! {
        #[test]
        fn agrees_with_sets_of_shipments(shipments in any_shipments()) {
            let Some(number) = measure(&Basis::new(&shipments)).number else { return Ok(()) };
            let mut products: BTreeMap<String, BTreeMap<u32, BTreeSet<u32>>> = BTreeMap::new();
            for line in shipments.lines() {
                let goods = shipments.goods_of[line.0 as usize];
                let Some(goods) = shipments.goods.get(goods as usize).filter(|goods| goods.detail > GoodsDetail::Nothing) else { continue };
                let Some(shipper) = shipments.shipper(line) else { continue };
                let name = if goods.tariff.is_some() { goods.label.chars().take(6).collect() } else { goods.label.clone() };
                products.entry(name).or_default().entry(shipper).or_default().insert(shipments.shipment_of(line));
            }
            let all = |suppliers: &BTreeMap<u32, BTreeSet<u32>>| suppliers.values().map(BTreeSet::len).sum::<usize>();
            products.retain(|_, suppliers| all(suppliers) >= 5);
            let single = products.values().filter(|suppliers| suppliers.values().any(|set| set.len() as f64 > 0.6 * all(suppliers) as f64)).count();
            prop_assert_eq!(number.value, single as f64 / products.len() as f64);
        }
    }
}
