//! The goods as areas: chapters and headings by shipments or value, shaded by how specifically they are known, with signs
//! for strategic and revealing ones.

use super::in_words;
use crate::chart::scene::{Caption, Chart};
use crate::chart::treemap::{Chapter, Leaf, Treemap, treemap};
use crate::exposure::ProductsSection;
use crate::exposure::products::section::{GoodsGroup, GoodsItem};
use crate::language::Speech;
use crate::language::page::{GoodsSay, PictureSays, names};
use crate::saying::Value;
use crate::understand::{GoodsDetail, currency_said};

/// Width and height of the picture, as a share of each other, and the least height in pixels.
const HEIGHT: (f64, f64) = (0.5, 440.0);

/// How specifically goods can be known, from little to much.
const DETAILS: [GoodsDetail; 6] = [
    GoodsDetail::Nothing,
    GoodsDetail::Chapter,
    GoodsDetail::Heading,
    GoodsDetail::Subheading,
    GoodsDetail::National,
    GoodsDetail::Product,
];

/// What areas show.
#[derive(Copy, Clone, PartialEq, Eq)]
pub enum Area {
    /// Shipments.
    Shipments,
    /// Value.
    Value,
}

/// A group as it is called, with its chapter where it has one.
pub fn group_name(speech: &Speech, group: &GoodsGroup) -> String {
    coded(speech, group.code.as_deref(), speech.said(&group.label))
}

/// Whether a group, or a heading in it, is chosen.
pub type IsChosen<'a> = dyn Fn(&GoodsGroup, Option<&GoodsItem>) -> bool + 'a;

fn coded(speech: &Speech, code: Option<&str>, name: String) -> String {
    match code {
        Some(code) if name.is_empty() => code.to_owned(),
        Some(code) => speech.say(GoodsSay::Code, [Value::Name(code.to_owned()), Value::Name(name)]),
        None => name,
    }
}

/// A heading or product as it is called.
pub fn item_name(speech: &Speech, group: &GoodsGroup, item: &GoodsItem) -> String {
    let name = speech.said(&item.label);
    match (&item.code, &group.code) {
        (None, Some(_)) if name.is_empty() => speech.plain(GoodsSay::NoHeading),
        _ => coded(speech, item.code.as_deref(), name),
    }
}

/// An amount of money, whole.
pub fn money(speech: &Speech, value: f64) -> String {
    speech.figures.number(value.round())
}

fn chapter(speech: &Speech, group: &GoodsGroup, area: Area, chosen: &IsChosen, value_head: Option<&str>) -> Chapter {
    let shipments_head = speech.plain(GoodsSay::HeadShipments);
    let lines = |shipments: u64, value: f64| {
        let shipments = (shipments_head.clone(), speech.figures.count(shipments));
        // What the area shows is in the tip already.
        match (area, value_head) {
            (Area::Shipments, Some(head)) => vec![(head.to_owned(), money(speech, value))],
            (Area::Shipments, None) => Vec::new(),
            (Area::Value, _) => vec![shipments],
        }
    };
    let measured = |shipments: u64, value: f64| match area {
        Area::Shipments => shipments as f64,
        Area::Value => value,
    };
    let mut leaves: Vec<Leaf> = group
        .items
        .iter()
        .map(|item| Leaf {
            name: item_name(speech, group, item),
            value: measured(item.shipments, item.value),
            shade: DETAILS.iter().position(|known| *known == item.detail).unwrap_or(0) as u8,
            strategic: item.strategic,
            revealing: item.revealing > 0,
            chosen: chosen(group, Some(item)),
            more: lines(item.shipments, item.value),
        })
        .collect();
    let (others, shipments) = group.others;
    if others > 0 {
        let value = (group.value - group.items.iter().map(|item| item.value).sum::<f64>()).max(0.0);
        leaves.push(Leaf {
            name: speech.say(PictureSays::Others, [Value::Count(others)]),
            value: measured(shipments, value),
            // Of what is left out it is not known.
            shade: DETAILS.len() as u8,
            strategic: false,
            revealing: false,
            chosen: false,
            more: lines(shipments, value),
        });
    }
    Chapter { name: group_name(speech, group), chosen: chosen(group, None), leaves }
}

/// The head above values, with their currency where the files name one.
pub fn value_head(speech: &Speech, goods: &ProductsSection) -> String {
    match &goods.currency {
        Some(currency) => speech.say(GoodsSay::HeadValue, [currency_said(currency)]),
        None => speech.plain(GoodsSay::HeadValueAlone),
    }
}

/// The goods by `area`, `width` pixels wide; items are [`Of::Cell`](crate::chart::scene::Of)s of groups and headings.
pub fn drawn(speech: &Speech, goods: &ProductsSection, area: Area, width: f64) -> Chart {
    drawn_with(speech, goods, area, &|_, _| false, width)
}

/// The same, with the group or the heading in it marked that is chosen.
pub fn drawn_with(speech: &Speech, goods: &ProductsSection, area: Area, chosen: &IsChosen, width: f64) -> Chart {
    let value_head = goods.groups.iter().any(|group| group.value > 0.0).then(|| value_head(speech, goods));
    let chapter = |group| chapter(speech, group, area, chosen, value_head.as_deref());
    let chapters: Vec<Chapter> = goods.groups.iter().map(chapter).collect();
    let headings = goods.groups.iter().map(|group| group.items.len() as u64 + group.others.0).sum();
    let mut notes = Vec::new();
    match area {
        Area::Shipments => notes.push(speech.plain(GoodsSay::Several)),
        Area::Value if goods.other_currencies > 0 => {
            notes.push(speech.say(GoodsSay::OtherCurrencies, [Value::Count(goods.other_currencies)]));
        }
        Area::Value => {}
    }
    if goods.unknown > 0 {
        notes.push(speech.say(GoodsSay::Unknown, [Value::Count(goods.unknown)]));
    }
    if goods.others.0 > 0 {
        notes.push(speech.say(GoodsSay::OtherGroups, [Value::Count(goods.others.0), Value::Count(goods.others.1)]));
    }
    let (units, value) = match (area, &goods.currency, value_head) {
        (Area::Value, Some(currency), Some(head)) => (speech.say(GoodsSay::UnitsValue, [currency_said(currency)]), head),
        (Area::Value, None, Some(head)) => (speech.plain(GoodsSay::UnitsValueAlone), head),
        _ => (speech.plain(GoodsSay::UnitsShipments), speech.plain(GoodsSay::HeadShipments)),
    };
    let caption = Caption {
        title: speech.plain(GoodsSay::TreeTitle),
        units,
        description: speech.say(GoodsSay::Description, [Value::Count(chapters.len() as u64), Value::Count(headings)]),
        notes,
    };
    let [head, heading, detail, signs, strategic, revealing, marked] = [
        GoodsSay::HeadChapter,
        GoodsSay::HeadHeading,
        GoodsSay::HeadDetail,
        GoodsSay::HeadSigns,
        GoodsSay::Strategic,
        GoodsSay::Revealing,
        GoodsSay::Marked,
    ]
    .map(|code| speech.plain(code));
    let shades = DETAILS.map(|detail| speech.plain(names::detail(detail)));
    let words = in_words(speech);
    let input = Treemap {
        caption: &caption,
        heads: [&head, &heading, &value, &detail, &signs],
        chapters: &chapters,
        shades: &shades.each_ref().map(String::as_str),
        signs: [&strategic, &revealing],
        chosen: &marked,
        words: words.words(),
    };
    treemap(&input, width, (width * HEIGHT.0).max(HEIGHT.1))
}
