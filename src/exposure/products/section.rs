//! The goods for a picture of them: groups and what is in them, with shipments, value, and what marks them.
//!
//! A group is an HS chapter; without a tariff code the file's own category, or goods of one name. Within a chapter goods stand
//! by their heading of four digits, and what has no heading together. Value is in the currency of most lines only: values of
//! several currencies are never added. Complexity: O(lines).

use super::super::basis::{Basis, at, chapter};
use super::super::wording::short;
use super::super::worth::Worth;
use super::revealing::Told;
use crate::reference::goods::strategic;
use crate::saying::{Saying, Value};
use crate::table::order;
use crate::understand::{GoodsDetail, NONE};
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};

/// So many groups are held, those with most shipments.
pub const GROUPS: usize = 40;
/// So many goods are held within a group.
pub const ITEMS: usize = 24;

/// The goods of the file.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
pub struct ProductsSection {
    /// The groups with most shipments.
    pub groups: Vec<GoodsGroup>,
    /// Groups that are left out, and their shipments.
    pub others: (u64, u64),
    /// Shipments of whose goods nothing is known.
    pub unknown: u64,
    /// The currency of the values; `None` where the file names none.
    pub currency: Option<String>,
    /// Lines whose value is in another currency, and is in no sum here.
    pub other_currencies: u64,
}

/// A chapter, category or product.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct GoodsGroup {
    /// Its number, as [`super::super::GoodsChosen::Group`] has it.
    pub group: u32,
    /// The chapter's two digits; `None` where goods have no tariff code.
    pub code: Option<String>,
    /// What it is called.
    pub label: Saying,
    /// Number of shipments.
    pub shipments: u64,
    /// Value of its lines.
    pub value: f64,
    /// What is in it, the most first: tariff headings, or goods by name where there is no heading.
    pub items: Vec<GoodsItem>,
    /// Items that are left out, and their shipments.
    pub others: (u64, u64),
}

/// A heading or product.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct GoodsItem {
    /// The heading's four digits; `None` where there is none.
    pub code: Option<String>,
    /// What it is called: the goods of it that are named most often.
    pub label: Saying,
    /// Number of shipments; one of several items counts for each.
    pub shipments: u64,
    /// Value of its lines.
    pub value: f64,
    /// How specifically its goods are known, at most.
    pub detail: GoodsDetail,
    /// Whether a tariff code of it is on a list of strategic goods.
    pub strategic: bool,
    /// The highest strength, 1 to 3, with which its goods can reveal a special category of personal data; 0 for none.
    pub revealing: u8,
}

/// What is counted of a group or item.
#[derive(Clone, Copy)]
struct Counted {
    shipments: u64,
    last: u32,
    value: f64,
}

impl Counted {
    const NONE: Counted = Counted { shipments: 0, last: NONE, value: 0.0 };

    fn add(&mut self, shipment: u32, value: f64) {
        self.shipments += u64::from(self.last != shipment);
        self.last = shipment;
        self.value += value;
    }
}

/// An item under construction.
struct Item {
    group: u32,
    code: Option<String>,
    counted: Counted,
    /// The goods with most lines so far, by their index.
    goods: Vec<u32>,
}

pub(in crate::exposure) fn section(basis: &Basis) -> ProductsSection {
    if basis.goods.is_empty() {
        return ProductsSection { unknown: basis.n, ..ProductsSection::default() };
    }
    let goods = &basis.shipments.goods;
    let mut items: Vec<Item> = Vec::new();
    let mut known: FxHashMap<(u32, &str), u32> = FxHashMap::default();
    let item_of: Vec<u32> = (0..goods.len() as u32)
        .map(|index| {
            let of = &goods[index as usize];
            let group = basis.group_of(index);
            if group == NONE {
                return NONE;
            }
            let heading = chapter(of).and(of.tariff.as_deref()).and_then(|code| code.get(..4));
            // Goods of a category stand by their own names; a group of one name has one item.
            let key = heading.unwrap_or(if chapter(of).is_some() { "" } else { &of.label });
            let item = *known.entry((group, key)).or_insert_with(|| {
                items.push(Item { group, code: heading.map(str::to_owned), counted: Counted::NONE, goods: Vec::new() });
                items.len() as u32 - 1
            });
            items[item as usize].goods.push(index);
            item
        })
        .collect();

    let worth = Worth::new(basis);
    let most = worth.main();
    let mut groups = vec![Counted::NONE; basis.groups.len()];
    let mut lines_of = vec![0u32; goods.len()];
    let (mut unknown, mut other_currencies) = (0, 0);
    for (shipment, lines) in basis.each_shipment() {
        let mut any = false;
        for &line in lines {
            let index = at(basis.goods, line);
            let item = if index == NONE { NONE } else { item_of[index as usize] };
            if item == NONE {
                continue;
            }
            any = true;
            let value = match worth.of(line) {
                Some((place, value)) if place == most => value,
                Some(_) => {
                    other_currencies += 1;
                    0.0
                }
                None => 0.0,
            };
            lines_of[index as usize] += 1;
            let item = &mut items[item as usize];
            item.counted.add(shipment, value);
            groups[item.group as usize].add(shipment, value);
        }
        unknown += u64::from(!any);
    }

    let told = Told::new(basis);
    let mut of_group: Vec<Vec<u32>> = vec![Vec::new(); groups.len()];
    for (index, item) in (0..).zip(&items).filter(|(_, item)| item.counted.shipments > 0) {
        of_group[item.group as usize].push(index);
    }
    let mut ranked: Vec<u32> = (0..groups.len() as u32).filter(|&group| groups[group as usize].shipments > 0).collect();
    order::sort_by_key(&mut ranked, |&group| u64::MAX - groups[group as usize].shipments);
    let others = rest(&ranked, GROUPS, |&group| groups[group as usize].shipments);
    ranked.truncate(GROUPS);
    let groups = ranked.into_iter().map(|group| {
        let mut inside = std::mem::take(&mut of_group[group as usize]);
        order::sort_by_key(&mut inside, |&item| u64::MAX - items[item as usize].counted.shipments);
        let others = rest(&inside, ITEMS, |&item| items[item as usize].counted.shipments);
        inside.truncate(ITEMS);
        let Counted { shipments, value, .. } = groups[group as usize];
        let code = inside.iter().find_map(|&item| chapter(&goods[*items[item as usize].goods.first()? as usize]));
        GoodsGroup {
            group,
            code: code.map(|chapter| format!("{chapter:02}")),
            label: match code {
                Some(chapter) => Saying::value(Value::Chapter(chapter)),
                None => basis.group_said(group),
            },
            shipments,
            value,
            items: inside.into_iter().map(|at| item(basis, &told, &items[at as usize], &lines_of)).collect(),
            others,
        }
    });
    ProductsSection {
        groups: groups.collect(),
        others,
        unknown,
        currency: worth.currency(most).map(str::to_owned),
        other_currencies,
    }
}

/// What is left out behind the first so many, and the shipments of it.
fn rest(ranked: &[u32], held: usize, shipments: impl Fn(&u32) -> u64) -> (u64, u64) {
    let out = ranked.get(held..).unwrap_or(&[]);
    (out.len() as u64, out.iter().map(shipments).sum())
}

fn item(basis: &Basis, told: &Told, item: &Item, lines_of: &[u32]) -> GoodsItem {
    let goods = &basis.shipments.goods;
    let named = item.goods.iter().copied().reduce(
        |most, next| {
            if lines_of[next as usize] > lines_of[most as usize] { next } else { most }
        },
    );
    let seen = item.goods.iter().filter(|&&index| lines_of[index as usize] > 0).map(|&index| &goods[index as usize]);
    GoodsItem {
        code: item.code.clone(),
        label: Saying::name(named.map_or_else(String::new, |index| short(&goods[index as usize].label))),
        shipments: item.counted.shipments,
        value: item.counted.value,
        detail: seen.clone().map(|goods| goods.detail).max().unwrap_or(GoodsDetail::Nothing),
        strategic: seen.filter_map(|goods| goods.tariff.as_deref()).any(|code| code.len() >= 2 && !strategic(code).is_empty()),
        revealing: item.goods.iter().flat_map(|&index| told.strengths(index)).max().unwrap_or(0),
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::sample::{Made, any_shipments};
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn chapters_hold_headings_and_goods_without_a_code_stand_by_name() {
        let shipments = Made::new(6)
            .goods(&["640319", "640399", "6404", "red boots", "red boots", "-"])
            .values(&[10.0, 20.0, 5.0, 1.0, 2.0, 9.0], "EUR")
            .folded(&[0, 0, 1, 2, 3, 4])
            .build();
        let section = section(&Basis::new(&shipments));
        assert_eq!((section.groups.len(), section.unknown, section.currency.as_deref()), (2, 1, Some("EUR")));
        let shoes = &section.groups[0];
        assert_eq!((shoes.code.as_deref(), shoes.shipments, shoes.value), (Some("64"), 2, 35.0));
        let headings: Vec<_> = shoes.items.iter().map(|item| (item.code.as_deref(), item.shipments, item.value)).collect();
        assert_eq!(headings, [(Some("6403"), 1, 30.0), (Some("6404"), 1, 5.0)]);
        assert_eq!((section.groups[1].code.as_deref(), section.groups[1].items.len()), (None, 1));
    }

    proptest! {
        /// Every shipment with known goods is in a group, and every group's shipments in its items.
        #[test]
        fn nothing_is_lost(shipments in any_shipments()) {
            let basis = Basis::new(&shipments);
            let section = section(&basis);
            let known = (0..shipments.line_count as u32).filter(|&line| basis.group(line) != NONE);
            let shipments_known: std::collections::BTreeSet<u32> =
                known.map(|line| shipments.shipment_of(crate::understand::LineId(line))).collect();
            prop_assert_eq!(basis.n - section.unknown, shipments_known.len() as u64);
            for group in &section.groups {
                let inside: u64 = group.items.iter().map(|item| item.shipments).sum::<u64>() + group.others.1;
                prop_assert!(inside >= group.shipments);
                prop_assert!(group.items.iter().all(|item| item.shipments <= group.shipments));
            }
        }
    }
}
