//! Price dispersion: how far apart the prices of one product are from buyer to buyer.
//!
//! A buyer's price of one unit is its value over its quantity, summed over its lines of the same goods in the same currency.
//! Dispersion is the ratio of the upper quartile of the buyers' prices to the lower one: prices are skewed, and a single slip in
//! a quantity, which would carry away a coefficient of variation, moves no quartile. Goods count that are known at six digits of
//! the tariff or finer, with at least [`PRICE_BUYERS`] buyers; the number is the median over them. Shipments of which only some
//! lines have a value are left out. Source: EXPOSURE.md §2; the
//! measure and the minimum are stated by this project. Complexity: O(lines · log lines of one product), 24 bytes a line.

use super::super::basis::{Basis, at, number_at};
use super::super::finding::{Detail, Exposure, Finding, Unit};
use super::super::measure::{Measure, MeasureId};
use super::super::thresholds::PRICE_BUYERS;
use super::super::wording::short;
use super::super::worth::Worth;
use super::ProductsSay as Say;
use crate::saying::{Saying, Value};
use crate::table::order;
use crate::understand::{GoodsDetail, Measure as Measured, Money, NONE, Role, currency_said};

/// What is declared of the number.
pub const MEASURE: Measure =
    Measure { exposure: Exposure::Products, id: MeasureId::ProductsPriceDispersion, headline: false, unit: Unit::Ratio };

/// A line that is sold to somebody.
#[derive(Copy, Clone, Default)]
struct Sale {
    buyer: u32,
    line: u32,
    value: f64,
    quantity: f64,
}

/// What a buyer pays for one unit, a line that shows it, and the buyer's first.
#[derive(Copy, Clone)]
struct Price {
    currency: usize,
    unit: f64,
    line: u32,
    first_line: u32,
}

/// A product in one currency.
#[derive(Copy, Clone)]
struct Product {
    goods: u32,
    currency: usize,
    buyers: u64,
    lines: u64,
    ratio: f64,
    /// Lines of the dearest and the cheapest buyer.
    ends: [u32; 2],
}

pub(in crate::exposure) fn measure(basis: &Basis) -> Finding {
    let shipments = basis.shipments;
    if basis.goods.is_empty() {
        return MEASURE.missing(Saying::plain(Say::NoGoods));
    }
    if basis.consignee.is_empty() {
        return MEASURE.missing(Saying::plain(Say::DispersionNoBuyer));
    }
    let worth = Worth::new(basis);
    let quantity = |line: u32| Some(number_at(&shipments.quantity_of, line)).filter(|number| number.is_finite() && *number > 0.0);
    // Where only some lines of a shipment have a value, it can be the total of all of them.
    let mut is_total = vec![false; if shipments.shipment_of_line.is_some() { shipments.line_count } else { 0 }];
    for (_, lines) in basis.each_shipment().filter(|(_, lines)| lines.len() > 1) {
        if lines.iter().any(|&line| worth.of(line).is_none()) {
            lines.iter().for_each(|&line| is_total[line as usize] = true);
        }
    }
    let priced = |line: u32| {
        quantity(line).is_some() && worth.of(line).is_some() && !is_total.get(line as usize).is_some_and(|&total| total)
    };
    let fine: Vec<bool> = shipments.goods.iter().map(|goods| goods.detail >= GoodsDetail::Subheading).collect();
    let goods = |line: u32| match at(basis.goods, line) {
        goods if goods != NONE && fine[goods as usize] && priced(line) => goods,
        _ => NONE,
    };
    if (0..shipments.line_count as u32).all(|line| !priced(line)) {
        return MEASURE.missing(Saying::plain(Say::DispersionNoPrice));
    }
    let sale = |line: u32| {
        let buyer = Some(at(&basis.consignee, line)).filter(|&buyer| buyer != NONE)?;
        let (goods, (_, value), quantity) = (Some(goods(line)).filter(|&goods| goods != NONE)?, worth.of(line)?, quantity(line)?);
        Some((goods, Sale { buyer, line, value, quantity }))
    };
    let sales = Sales::of(shipments.line_count as u32, shipments.goods.len(), sale);
    // All values of a file with one currency are in it.
    let currency_of = |line: u32| if worth.places == 1 { 0 } else { worth.of(line).map_or(0, |(currency, _)| currency) };
    let mut products: Vec<Product> = Vec::new();
    let mut prices: Vec<Price> = Vec::new();
    let mut lines_of = vec![0u64; worth.places];
    let mut sums = vec![(0.0, 0.0, NONE); worth.places];
    let mut by_buyer: Vec<(u32, u32)> = Vec::new();
    for (goods, sales) in sales.of_each_goods().filter(|(_, sales)| sales.len() >= PRICE_BUYERS) {
        prices.clear();
        by_buyer.clear();
        by_buyer.extend(sales.iter().zip(0..).map(|(sale, at)| (sale.buyer, at)));
        by_buyer.sort_unstable();
        for own in by_buyer.chunk_by(|one, next| one.0 == next.0) {
            for sale in own.iter().map(|&(_, at)| &sales[at as usize]) {
                let currency = currency_of(sale.line);
                let sum = &mut sums[currency];
                *sum = (sum.0 + sale.value, sum.1 + sale.quantity, sum.2.min(sale.line));
                lines_of[currency] += 1;
            }
            let first_line = own.first().map_or(NONE, |&(_, at)| sales[at as usize].line);
            for (currency, sum) in sums.iter_mut().enumerate() {
                let (value, quantity, line) = std::mem::replace(sum, (0.0, 0.0, NONE));
                if line != NONE {
                    prices.push(Price { currency, unit: value / quantity, line, first_line });
                }
            }
        }
        for (currency, lines) in lines_of.iter_mut().enumerate() {
            products.extend(product(goods, &prices, currency, std::mem::take(lines)));
        }
    }
    if products.is_empty() {
        return MEASURE.missing(Saying::of(Say::DispersionTooFew, [Value::Count(PRICE_BUYERS as u64)]));
    }
    order::sort_by(&mut products, |a, b| b.ratio.total_cmp(&a.ratio));
    let number = products.len() as u64;
    let middle = (products[products.len() / 2].ratio + products[(products.len() - 1) / 2].ratio) / 2.0;
    let of_several = Saying::plain(if number == 1 { Say::NothingMore } else { Say::DispersionMedian });
    let says = if middle < 1.05 {
        Saying::of(Say::DispersionNearlyNone, [Value::Count(number), of_several.into()])
    } else {
        Saying::of(Say::Dispersion, [Value::Count(number), Value::Number(middle), of_several.into()])
    };
    let details = products.iter().take(Finding::DETAILS).map(|product| {
        let buyers = Value::Count(product.buyers);
        let note = match worth.currency(product.currency) {
            Some(name) => Saying::of(Say::DispersionNoteIn, [buyers, currency_said(name)]),
            None => Saying::of(Say::DispersionNote, [buyers]),
        };
        let label = shipments.goods.get(product.goods as usize).map_or_else(String::new, |goods| short(&goods.label));
        Detail::new(Saying::name(label), (product.ratio * 100.0).round() / 100.0, note)
    });
    let total = products.iter().map(|product| product.lines).sum();
    let evidence = basis.evidence(total, products.iter().take(20).flat_map(|product| product.ends), |role| {
        matches!(role, Role::Money(Money::Value | Money::Currency | Money::UnitPrice) | Role::Measure(Measured::Quantity))
    });
    MEASURE.found(middle, says).with_details(details).with_evidence(evidence)
}

/// Sales by goods, those of each in the order of their lines.
struct Sales {
    begins: Vec<u32>,
    sales: Vec<Sale>,
}

impl Sales {
    /// Sorted by counting.
    fn of(lines: u32, goods: usize, sale: impl Fn(u32) -> Option<(u32, Sale)>) -> Sales {
        let mut begins = vec![0u32; goods + 1];
        (0..lines).filter_map(&sale).for_each(|(goods, _)| begins[goods as usize + 1] += 1);
        for goods in 0..goods {
            begins[goods + 1] += begins[goods];
        }
        let mut next = begins.clone();
        let mut sales = vec![Sale::default(); begins[goods] as usize];
        for (goods, sale) in (0..lines).filter_map(&sale) {
            let place = &mut next[goods as usize];
            sales[*place as usize] = sale;
            *place += 1;
        }
        Sales { begins, sales }
    }

    fn of_each_goods(&self) -> impl Iterator<Item = (u32, &[Sale])> {
        (0..).zip(self.begins.windows(2).map(|bounds| &self.sales[bounds[0] as usize..bounds[1] as usize]))
    }
}

/// The dispersion over the buyers of one product in one currency, where there are enough of them.
fn product(goods: u32, prices: &[Price], currency: usize, lines: u64) -> Option<Product> {
    if prices.len() < PRICE_BUYERS {
        return None;
    }
    let own = || prices.iter().filter(|price| price.currency == currency);
    // Numbers above zero stand in the order of their bits, which sort faster.
    let mut units: Vec<u64> = own().map(|price| price.unit.to_bits()).collect();
    if units.len() < PRICE_BUYERS {
        return None;
    }
    units.sort_unstable();
    let (lower, upper) = (quantile(&units, 0.25), quantile(&units, 0.75));
    // Of equal prices that of the buyer who is seen first is the cheapest, of the one who is seen last the dearest.
    let in_order = |a: &&Price, b: &&Price| a.unit.total_cmp(&b.unit).then(a.first_line.cmp(&b.first_line));
    let (cheapest, dearest) = (own().min_by(in_order)?.line, own().max_by(in_order)?.line);
    let product = Product { goods, currency, buyers: units.len() as u64, lines, ratio: upper / lower, ends: [dearest, cheapest] };
    product.ratio.is_finite().then_some(product)
}

/// A quantile of sorted numbers above zero, given by their bits: between two of them by their distance (Hyndman and Fan's
/// type 7).
fn quantile(sorted: &[u64], part: f64) -> f64 {
    let at = (sorted.len() - 1) as f64 * part;
    let (below, above) = (f64::from_bits(sorted[at.floor() as usize]), f64::from_bits(sorted[at.ceil() as usize]));
    below + (above - below) * at.fract()
}

#[cfg(test)]
mod tests {
    use super::super::super::sample::{Made, any_shipments};
    use super::*;
    use crate::understand::PartyRole;
    use proptest::prelude::*;
    use std::collections::BTreeMap;

    const BUYERS: [&str; 5] = ["Acme", "Birch", "Cedar", "Dahlia", "Elm"];

    #[test]
    fn quartiles_of_the_buyers_prices_are_compared() {
        // Prices 1, 2, 3, 4 and, by a slip, 500: the quartiles are 2 and 4.
        let shipments = Made::new(6)
            .goods(&["640399", "640399", "640399", "640399", "640399", "64"])
            .parties(PartyRole::Buyer, &["Acme", "Birch", "Cedar", "Dahlia", "Elm", "Elm"])
            .values(&[10.0, 20.0, 30.0, 40.0, 500.0, 1.0], "EUR")
            .quantities(&[10.0, 10.0, 10.0, 10.0, 1.0, 1.0])
            .build();
        let finding = measure(&Basis::new(&shipments));
        assert_eq!(
            finding.sentence(),
            "For 1 product it could be compared what each buyer pays for one unit: at the upper quartile of the buyers 2 times \
             as much as at the lower."
        );
        assert_eq!(finding.details[0].label_text(), "640399");
        assert_eq!(finding.details[0].note_text(), "times as much; 5 buyers, prices in EUR");
        assert_eq!(finding.evidence.first.iter().map(|record| record.row).collect::<Vec<_>>(), [4, 0]);
        assert_eq!(finding.evidence.total, 5);
    }

    #[test]
    fn one_price_for_all_is_said_to_be_one() {
        let shipments = Made::new(5)
            .goods(&["boots"; 5])
            .parties(PartyRole::Buyer, &BUYERS)
            .values(&[10.0; 5], "EUR")
            .quantities(&[1.0; 5])
            .build();
        assert_eq!(
            measure(&Basis::new(&shipments)).sentence(),
            "For 1 product it could be compared what each buyer pays for one unit: nearly the same."
        );
    }

    #[test]
    fn prices_in_two_currencies_are_not_compared() {
        let mut shipments = Made::new(5)
            .goods(&["boots"; 5])
            .parties(PartyRole::Buyer, &BUYERS)
            .values(&[10.0; 5], "EUR")
            .quantities(&[1.0; 5])
            .build();
        shipments.currencies.push("CNY".to_owned());
        shipments.currency_of[4] = 1;
        let finding = measure(&Basis::new(&shipments));
        assert_eq!(finding.number, None);
        assert!(finding.sentence().starts_with("Not enough to tell: no product has 5 buyers"), "{}", finding.sentence());
    }

    #[test]
    fn the_total_of_an_order_is_no_price() {
        let made = Made::new(6)
            .goods(&["boots", "boots", "boots", "boots", "boots", "laces"])
            .parties(PartyRole::Buyer, &["Acme", "Birch", "Cedar", "Dahlia", "Elm", "Elm"])
            .values(&[10.0, 10.0, 10.0, 10.0, 90.0, f64::NAN], "EUR")
            .quantities(&[1.0; 6]);
        let finding = measure(&Basis::new(&made.folded(&[0, 1, 2, 3, 4, 4]).build()));
        assert!(finding.sentence().starts_with("Not enough to tell"), "{}", finding.sentence());
    }

    #[test]
    fn what_is_missing_is_named() {
        let said = |made: Made| measure(&Basis::new(&made.build())).sentence();
        assert!(said(Made::new(1).goods(&["64"])).contains("who buys or receives"));
        let made = Made::new(1).goods(&["640399"]).parties(PartyRole::Buyer, &["Acme"]);
        assert!(said(made).starts_with("No line gives both a value and a quantity"));
    }

    proptest! {
        #[test]
        fn agrees_with_maps(
            lines in prop::collection::vec((0..3usize, 0..9usize, 1..9u32, 0..4u32, 0..2u32), 30..90),
        ) {
            const GOODS: [&str; 3] = ["640399", "red boots", "64"];
            let names: Vec<String> = (0..9).map(|buyer| format!("Buyer {buyer}")).collect();
            let goods: Vec<&str> = lines.iter().map(|line| GOODS[line.0]).collect();
            let buyer: Vec<&str> = lines.iter().map(|line| names[line.1].as_str()).collect();
            let mut shipments = Made::new(lines.len())
                .goods(&goods)
                .parties(PartyRole::Buyer, &buyer)
                .values(&lines.iter().map(|line| f64::from(line.2)).collect::<Vec<_>>(), "EUR")
                .quantities(&lines.iter().map(|line| f64::from(line.3)).collect::<Vec<_>>())
                .build();
            shipments.currencies.push("CNY".to_owned());
            shipments.currency_of = lines.iter().map(|line| line.4).collect();
            type Sums<'a> = BTreeMap<&'a str, (f64, f64)>;
            let mut sums: BTreeMap<(u32, &str), Sums> = BTreeMap::new();
            for (at, line) in lines.iter().enumerate().filter(|(_, line)| line.0 < 2 && line.3 > 0) {
                let sum = sums.entry((line.4, goods[at])).or_default().entry(buyer[at]).or_default();
                *sum = (sum.0 + f64::from(line.2), sum.1 + f64::from(line.3));
            }
            let mut ratios: Vec<f64> = sums
                .values()
                .filter(|buyers| buyers.len() >= PRICE_BUYERS)
                .map(|buyers| {
                    let mut prices: Vec<f64> = buyers.values().map(|sum| sum.0 / sum.1).collect();
                    prices.sort_by(f64::total_cmp);
                    // Between the two prices around a quarter of the way.
                    let at = |part: f64| {
                        let place = (prices.len() - 1) as f64 * part;
                        let below = prices[place as usize];
                        below + (prices[place.ceil() as usize] - below) * place.fract()
                    };
                    at(0.75) / at(0.25)
                })
                .collect();
            ratios.sort_by(f64::total_cmp);
            let middle = (!ratios.is_empty()).then(|| (ratios[ratios.len() / 2] + ratios[(ratios.len() - 1) / 2]) / 2.0);
            let number = measure(&Basis::new(&shipments)).number.map(|number| number.value);
            prop_assert_eq!(number.is_some(), middle.is_some());
            prop_assert!((number.unwrap_or(0.0) - middle.unwrap_or(0.0)).abs() < 1e-12);
        }

        #[test]
        fn any_file_is_borne(shipments in any_shipments()) {
            let finding = measure(&Basis::new(&shipments));
            prop_assert!(finding.number.is_none_or(|number| number.value >= 1.0));
        }
    }
}
