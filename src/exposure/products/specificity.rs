//! How specifically the goods are known: from nothing to a named product.
//!
//! A shipment's level is the finest of its lines. The number is the share of shipments at HS6 or finer: a subheading of six
//! digits, a national code, a named product or article number. Chapters guessed from words are shown as guesses and count for
//! nothing. Source: EXPOSURE.md §2. Complexity: O(lines).

use super::super::basis::Basis;
use super::super::finding::{Detail, Exposure, Finding, Unit};
use super::super::measure::{Measure, MeasureId};
use super::super::tally::most;
use super::super::thresholds::SHIPMENTS_KNOWN;
use super::super::worth::Worth;
use super::ProductsSay as Say;
use crate::saying::{Common, Saying, Value, of_shipments};
use crate::understand::{GoodsDetail, Role, currency_said};

/// What is declared of the number.
pub const MEASURE: Measure =
    Measure { exposure: Exposure::Products, id: MeasureId::ProductsSpecificity, headline: true, unit: Unit::Share };

/// The levels, the finest first.
const LEVELS: [(GoodsDetail, Say); 6] = [
    (GoodsDetail::Product, Say::AsProduct),
    (GoodsDetail::National, Say::AsNational),
    (GoodsDetail::Subheading, Say::AsSubheading),
    (GoodsDetail::Heading, Say::AsHeading),
    (GoodsDetail::Chapter, Say::AsChapter),
    (GoodsDetail::Nothing, Say::AsNothing),
];

/// So many currencies a level's note speaks of.
const CURRENCIES: usize = 2;

/// So many guessed chapters are shown.
const GUESSES: usize = 4;

pub(in crate::exposure) fn measure(basis: &Basis) -> Finding {
    if basis.goods.is_empty() {
        return MEASURE.missing(Saying::plain(Say::NoGoods));
    }
    let level = |line: u32| basis.goods_of(line).map_or(GoodsDetail::Nothing, |goods| goods.detail);
    let mut shipments_at = [0u64; 6];
    for (_, lines) in basis.each_shipment() {
        shipments_at[lines.iter().map(|&line| level(line)).max().unwrap_or(GoodsDetail::Nothing) as usize] += 1;
    }
    let worth = Worth::new(basis);
    // By level and, within it, by currency.
    let mut value_at = vec![vec![0.0f64; worth.places]; 6];
    let mut wholes = vec![(0.0, 0u64); worth.places];
    let mut records = 0u64;
    for line in 0..basis.shipments.line_count as u32 {
        let level = level(line);
        records += u64::from(level >= GoodsDetail::Subheading);
        if let Some((currency, value)) = worth.of(line) {
            value_at[level as usize][currency] += value;
            wholes[currency].0 += value;
            wholes[currency].1 += 1;
        }
    }
    let known: u64 = shipments_at[GoodsDetail::Subheading as usize..].iter().sum();
    let share = known as f64 / basis.n.max(1) as f64;
    let by_value = (worth.places == 1 && wholes[0].0 > 0.0).then(|| {
        let fine: f64 = value_at[GoodsDetail::Subheading as usize..].iter().map(|level| level[0]).sum();
        fine / wholes[0].0
    });
    // By value nothing is added where it is the same.
    let value = match by_value.filter(|by_value| (by_value - share).abs() >= 0.005) {
        Some(by_value) => Saying::of(Say::KnownByValue, [Value::Share(by_value)]),
        None => Saying::plain(Say::NothingMore),
    };
    let says = Saying::of(Say::Known, [of_shipments(known, basis.n), value.into()]);
    let levels = LEVELS.iter().filter(|(level, _)| shipments_at[*level as usize] > 0).map(|&(level, label)| {
        let shipments = shipments_at[level as usize];
        let mut note = vec![Saying::of(Say::SomeShipments, [Value::Count(shipments)])];
        note.extend(
            worth.shares(&value_at[level as usize], &wholes, CURRENCIES).into_iter().filter(|part| part.share > 0.0).map(
                |part| match part.currency.filter(|_| worth.places > 1) {
                    Some(name) => Saying::of(Say::OfValueIn, [Value::Share(part.share), currency_said(name)]),
                    None => Saying::of(Say::OfValue, [Value::Share(part.share)]),
                },
            ),
        );
        Detail::new(Saying::plain(label), shipments as f64 / basis.n.max(1) as f64, Saying::joined(note))
    });
    let telling = LEVELS
        .iter()
        .take(3)
        .flat_map(|&(wanted, _)| (0..basis.shipments.line_count as u32).filter(move |&line| level(line) == wanted));
    MEASURE
        .found(share, says)
        .judged(&SHIPMENTS_KNOWN, share)
        .with_details(levels.chain(guesses(basis)))
        .with_evidence(basis.evidence(records, telling, |role| matches!(role, Role::Goods(_))))
}

/// The chapters that words speak for where there is no tariff code, those of most shipments first.
fn guesses(basis: &Basis) -> Vec<Detail> {
    let goods = &basis.shipments.goods;
    if goods.iter().all(|goods| goods.chapter_guess.is_none()) {
        return Vec::new();
    }
    let mut shipments = [0u64; 100];
    let mut last = [u32::MAX; 100];
    // The sum of the confidences over the lines, the number of lines, and the goods by which the guess is shown.
    let mut lines_of = [(0.0f64, 0u64, None); 100];
    for (shipment, lines) in basis.each_shipment() {
        for guess in lines.iter().filter_map(|&line| basis.goods_of(line)?.chapter_guess) {
            let chapter = usize::from(guess.chapter).min(99);
            shipments[chapter] += u64::from(last[chapter] != shipment);
            last[chapter] = shipment;
            let of = &mut lines_of[chapter];
            *of = (of.0 + f64::from(guess.confidence()), of.1 + 1, of.2.or(Some(guess)));
        }
    }
    let chapters: Vec<usize> = (1..100).filter(|&chapter| shipments[chapter] > 0).collect();
    most(&chapters, GUESSES, |&chapter| shipments[chapter])
        .into_iter()
        .filter_map(|chapter| {
            let (confidence, lines, guess) = lines_of[chapter];
            let quoted = |word: &str| Saying::of(Common::Quoted, [Value::Name(word.to_owned())]).into();
            let words = guess?.words().map(quoted).collect();
            let number = Value::Name(format!("{chapter:02}"));
            let note = [Value::Count(shipments[chapter]), Value::List(words), Value::Share(confidence / lines.max(1) as f64)];
            Some(Detail::new(
                Saying::of(Say::Guess, [Value::Chapter(chapter as u8), number]),
                shipments[chapter] as f64 / basis.n.max(1) as f64,
                Saying::of(Say::GuessNote, note),
            ))
        })
        .collect()
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
        let finding = measure(&Basis::new(&shipments));
        assert!(!finding.sentence().contains("by value in"));
        assert_eq!(finding.details[0].note_text(), "1 of the shipments; 100 % of the value in EUR");
    }

    #[test]
    fn a_guessed_chapter_is_shown_as_a_guess_and_not_counted() {
        let mut shipments = Made::new(3).goods(&["~wristwatch, blue", "~wristwatch, blue", "~other"]).build();
        shipments.goods[0].chapter_guess = crate::reference::chapter::guess_chapter("wristwatch, blue");
        let finding = measure(&Basis::new(&shipments));
        assert_eq!(finding.number.map(|number| number.value), Some(0.0));
        let guess = &finding.details[1];
        assert_eq!(guess.label_text(), "perhaps “Clocks and watches” (HS chapter 91)");
        assert!(
            guess.note_text().starts_with("2 shipments without tariff code; guessed from the words “"),
            "{}",
            guess.note_text()
        );
        assert!((guess.value - 2.0 / 3.0).abs() < 1e-12);
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
