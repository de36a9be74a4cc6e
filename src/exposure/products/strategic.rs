//! Strategic goods: lines whose tariff code is on a list that matters to states.
//!
//! Three lists of different standing, never mixed up in words: the common high priority list (a list), critical raw
//! materials (which codes hold them is a proposal of this project), dual-use goods (hints by heading, no classification).
//! Source: EXPOSURE.md §2; the lists with theirs in [`crate::reference::goods`]. Complexity: one look-up for each distinct
//! code, O(lines) besides.

use super::super::basis::{Basis, at};
use super::super::finding::{Detail, Exposure, Finding, Unit};
use super::super::measure::{Measure, MeasureId};
use super::super::tally::most;
use super::super::thresholds::STRATEGIC_LINES;
use super::ProductsSay as Say;
use crate::reference::goods::{Strategic, StrategicHit, strategic};
use crate::saying::{Saying, Value};
use crate::understand::{GoodsRole, NONE, Role};
use rustc_hash::FxHashMap;

/// What is declared of the number.
pub const MEASURE: Measure =
    Measure { exposure: Exposure::Products, id: MeasureId::ProductsStrategic, headline: false, unit: Unit::Share };

/// The lists, the firmest first.
const LISTS: [Say; 3] = [Say::OnHighPriority, Say::OnRawMaterials, Say::OnDualUse];

fn place(hit: &StrategicHit) -> usize {
    match hit.why {
        Strategic::HighPriority { .. } => 0,
        Strategic::RawMaterial { .. } => 1,
        Strategic::DualUseHint { .. } => 2,
    }
}

fn why(hit: &StrategicHit) -> Saying {
    let (code, what) = match hit.why {
        Strategic::HighPriority { tier } => return Saying::of(Say::HighPriorityTier, [Value::Name(tier.to_owned())]),
        Strategic::RawMaterial { material, strategic: true } => (Say::StrategicMaterial, material),
        Strategic::RawMaterial { material, strategic: false } => (Say::CriticalMaterial, material),
        Strategic::DualUseHint { topic } => (Say::DualUse, topic),
    };
    Saying::of(code, [Saying::plain(what).into()])
}

pub(in crate::exposure) fn measure(basis: &Basis) -> Finding {
    // The distinct codes of six digits at most, with what they are listed for.
    let mut codes: Vec<(&str, Vec<StrategicHit>)> = Vec::new();
    let mut known: FxHashMap<&str, u32> = FxHashMap::default();
    let code_of: Vec<u32> = basis
        .shipments
        .goods
        .iter()
        .map(|goods| {
            let Some(tariff) = goods.tariff.as_deref().filter(|tariff| tariff.len() >= 2) else { return NONE };
            let code = tariff.get(..6).unwrap_or(tariff);
            *known.entry(code).or_insert_with(|| {
                codes.push((code, strategic(code)));
                codes.len() as u32 - 1
            })
        })
        .collect();
    let mut lines_of = vec![0u64; codes.len()];
    let mut first_line = vec![NONE; codes.len()];
    let mut short = 0u64;
    for line in 0..basis.shipments.line_count as u32 {
        let code = match at(basis.goods, line) {
            NONE => NONE,
            goods => code_of[goods as usize],
        };
        if code != NONE {
            lines_of[code as usize] += 1;
            first_line[code as usize] = first_line[code as usize].min(line);
            short += u64::from(codes[code as usize].0.len() < 6);
        }
    }
    if lines_of.iter().all(|&lines| lines == 0) {
        return MEASURE.missing(Saying::plain(Say::NoTariffCode));
    }
    let lines = basis.shipments.line_count as u64;
    let is_listed = |&code: &u32| lines_of[code as usize] > 0 && !codes[code as usize].1.is_empty();
    let listed: Vec<u32> = (0..codes.len() as u32).filter(is_listed).collect();
    let number: u64 = listed.iter().map(|&code| lines_of[code as usize]).sum();
    let on: [u64; 3] = std::array::from_fn(|wanted| {
        let on = listed.iter().filter(|&&code| codes[code as usize].1.iter().any(|hit| place(hit) == wanted));
        on.map(|&code| lines_of[code as usize]).sum()
    });
    let share = number as f64 / lines.max(1) as f64;
    let on: Vec<Value> = LISTS
        .into_iter()
        .zip(on)
        .filter(|(_, lines)| *lines > 0)
        .map(|(list, lines)| Saying::of(list, [Value::Count(lines)]).into())
        .collect();
    let too_short = match short {
        0 => Saying::plain(Say::NothingMore),
        some => Saying::of(Say::CodesTooShort, [Value::Count(some)]),
    };
    let says = match number {
        0 => Saying::of(Say::StrategicNone, [too_short.into()]),
        _ => Saying::of(Say::Strategic, [Value::Count(number), Value::Part(number, lines), Value::List(on), too_short.into()]),
    };
    let weight = |&code: &u32| {
        let firmest = codes[code as usize].1.iter().map(place).min().unwrap_or(LISTS.len());
        (LISTS.len() - firmest) as u64 * (u64::from(u32::MAX)) + lines_of[code as usize]
    };
    let ordered = most(&listed, 20, weight);
    let details = ordered.iter().map(|&code| {
        let (code, hits) = &codes[code as usize];
        let lines = lines_of[known[code] as usize];
        let note = [Saying::of(Say::LinesOf, [Value::Count(lines)])].into_iter().chain(hits.iter().take(2).map(why));
        let label = Saying::of(Say::TariffCode, [Value::Name((*code).to_owned())]);
        Detail::new(label, lines as f64, Saying::joined(note)).in_unit(Unit::Lines)
    });
    let evidence = basis.evidence(number, ordered.iter().map(|&code| first_line[code as usize]), |role| {
        matches!(role, Role::Goods(GoodsRole::TariffCode | GoodsRole::Description))
    });
    MEASURE.found(share, says).judged(&STRATEGIC_LINES, share).with_details(details).with_evidence(evidence)
}

#[cfg(test)]
mod tests {
    use super::super::super::sample::{Made, any_shipments};
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn lists_proposals_and_hints_are_told_apart() {
        let shipments = Made::new(4).goods(&["85423190", "250410", "640399", "64"]).build();
        let finding = measure(&Basis::new(&shipments));
        assert!(finding.sentence().starts_with("2 lines (50 %) could tell of strategic goods: 1 on the common high priority list, 1 proposed as critical raw materials"), "{}", finding.sentence());
        assert!(
            finding.sentence().ends_with("; 1 line has fewer than six digits, too few to compare."),
            "{}",
            finding.sentence()
        );
        assert_eq!(finding.details[0].label_text(), "HS 854231");
        assert!(finding.details[0].note_text().contains("tier 1 (list)"));
        assert_eq!(finding.evidence.first[0].row, 0);
    }

    #[test]
    fn without_tariff_codes_nothing_is_compared() {
        let shipments = Made::new(1).goods(&["red boots"]).build();
        assert_eq!(measure(&Basis::new(&shipments)).number, None);
    }

    proptest! {
        #[test]
        fn agrees_with_a_look_at_each_line(shipments in any_shipments()) {
            let listed = shipments.goods_of.iter().filter(|&&goods| {
                shipments.goods.get(goods as usize).and_then(|goods| goods.tariff.as_deref()).is_some_and(|tariff| !strategic(tariff).is_empty())
            }).count();
            let share = measure(&Basis::new(&shipments)).number.map_or(0.0, |number| number.value);
            prop_assert_eq!(share, listed as f64 / shipments.line_count as f64);
        }
    }
}
