//! The goods as areas: chapters and headings by shipments or value, shaded by how specifically they are known, with signs
//! for strategic and revealing ones; below them the findings.

use super::address::GROUP;
use super::exposures::ExposuresOf;
use super::navigation::Navigation;
use super::overview::in_words;
use super::picture::Picture;
use super::session::Session;
use super::words::{figures, said, say, t};
use crate::chart::scene::{Caption, Chart, Of};
use crate::chart::treemap::{Chapter, Leaf, Treemap, treemap};
use crate::exposure::products::section::{GoodsGroup, GoodsItem};
use crate::exposure::{Exposure, ProductsSection};
use crate::language::page::{GoodsSay, PictureSays};
use crate::saying::Value;
use crate::understand::{GoodsDetail, currency_said};
use leptos::prelude::*;

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

fn detail_name(detail: GoodsDetail) -> GoodsSay {
    match detail {
        GoodsDetail::Nothing => GoodsSay::DetailNothing,
        GoodsDetail::Chapter => GoodsSay::DetailChapter,
        GoodsDetail::Heading => GoodsSay::DetailHeading,
        GoodsDetail::Subheading => GoodsSay::DetailSubheading,
        GoodsDetail::National => GoodsSay::DetailNational,
        GoodsDetail::Product => GoodsSay::DetailProduct,
    }
}

/// What areas show.
#[derive(Copy, Clone, PartialEq, Eq)]
enum Area {
    Shipments,
    Value,
}

/// The view.
#[component]
pub fn Products() -> impl IntoView {
    let session = Session::of_page();
    let any = Memo::new(move |_| {
        session.report.with(|report| report.as_ref().is_some_and(|report| !report.products.groups.is_empty()))
    });
    let inside = move || {
        if any.get() { view! { <Goods/> }.into_any() } else { view! { <p class="lead">{t(GoodsSay::Nothing)}</p> }.into_any() }
    };
    view! {
        <section class="goods" aria-labelledby="goods">
            <h2 id="goods" tabindex="-1">{t(GoodsSay::Title)}</h2>
            {inside}
        </section>
        <ExposuresOf exposure=Exposure::Products/>
    }
}

#[component]
fn Goods() -> impl IntoView {
    let session = Session::of_page();
    let navigation = Navigation::of_page();
    // What is chosen here is shown among all goods.
    let report = session.around(|chosen| chosen.goods = None);
    let wanted = RwSignal::new(Area::Shipments);
    // Whether values are known, and in which currency, where the files name one.
    let valued = Memo::new(move |_| {
        report.with(|report| {
            let goods = &report.as_ref()?.products;
            goods.groups.iter().any(|group| group.value > 0.0).then(|| goods.currency.clone())
        })
    });
    // The files that are open now may hold no values.
    let area = Memo::new(move |_| if valued.with(Option::is_some) { wanted.get() } else { Area::Shipments });
    let draw = move |width| {
        let area = area.get();
        report.with(|report| report.as_ref().map(|report| drawn(&report.products, area, width)).unwrap_or_default())
    };
    let choose = Callback::new(move |of: Of| {
        let Of::Cell(group, item) = of else { return };
        let code = report.with_untracked(|report| {
            let group = report.as_ref()?.products.groups.get(group as usize)?;
            // What has no heading stands for its chapter or group.
            let heading = group.items.get(item as usize).and_then(|item| item.code.clone());
            Some(heading.unwrap_or_else(|| code_of(group)))
        });
        if code.is_some() {
            navigation.select(|selection| {
                selection.product = if selection.product == code { None } else { code };
            });
        }
    });
    let by = move |of: Area, name: Signal<String>| {
        view! {
            <button type="button" aria-pressed=move || if area.get() == of { "true" } else { "false" } on:click=move |_| wanted.set(of)>{name}</button>
        }
    };
    let switch = move || {
        valued.get().map(|currency| {
            let value = Signal::derive(move || match &currency {
                Some(currency) => say(GoodsSay::ByValue, [currency_said(currency)]),
                None => say(GoodsSay::ByValueAlone, []),
            });
            view! {
                <div class="map-key">
                    <div class="segments" role="group" aria-label=t(GoodsSay::Area)>
                        {by(Area::Shipments, Signal::derive(t(GoodsSay::ByShipments)))}
                        {by(Area::Value, value)}
                    </div>
                </div>
            }
        })
    };
    view! {
        <p class="lead">{t(GoodsSay::Lead)}</p>
        {switch}
        <Picture name="goods" draw choose/>
        <Chosen/>
    }
}

/// A group as the selection names it: its chapter, or its number.
fn code_of(group: &GoodsGroup) -> String {
    group.code.clone().unwrap_or_else(|| format!("{GROUP}{}", group.group))
}

/// A group as it is called, with its chapter where it has one.
fn group_name(group: &GoodsGroup) -> String {
    coded(group.code.as_deref(), said(&group.label))
}

fn coded(code: Option<&str>, name: String) -> String {
    match code {
        Some(code) if name.is_empty() => code.to_owned(),
        Some(code) => say(GoodsSay::Code, [Value::Name(code.to_owned()), Value::Name(name)]),
        None => name,
    }
}

fn item_name(group: &GoodsGroup, item: &GoodsItem) -> String {
    let name = said(&item.label);
    match (&item.code, &group.code) {
        (None, Some(_)) if name.is_empty() => say(GoodsSay::NoHeading, []),
        _ => coded(item.code.as_deref(), name),
    }
}

fn count(number: u64) -> String {
    figures(|figures| figures.count(number))
}

fn money(value: f64) -> String {
    figures(|figures| figures.number(value.round()))
}

fn chapter(group: &GoodsGroup, area: Area, value_head: Option<&str>) -> Chapter {
    let shipments_head = say(GoodsSay::HeadShipments, []);
    let lines = |shipments: u64, value: f64| {
        let shipments = (shipments_head.clone(), count(shipments));
        // What the area shows is in the tip already.
        match (area, value_head) {
            (Area::Shipments, Some(head)) => vec![(head.to_owned(), money(value))],
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
            name: item_name(group, item),
            value: measured(item.shipments, item.value),
            shade: DETAILS.iter().position(|known| *known == item.detail).unwrap_or(0) as u8,
            strategic: item.strategic,
            revealing: item.revealing > 0,
            more: lines(item.shipments, item.value),
        })
        .collect();
    let (others, shipments) = group.others;
    if others > 0 {
        let value = (group.value - group.items.iter().map(|item| item.value).sum::<f64>()).max(0.0);
        leaves.push(Leaf {
            name: say(PictureSays::Others, [Value::Count(others)]),
            value: measured(shipments, value),
            // Of what is left out it is not known.
            shade: DETAILS.len() as u8,
            strategic: false,
            revealing: false,
            more: lines(shipments, value),
        });
    }
    Chapter { name: group_name(group), leaves }
}

/// The head above values, with their currency where the files name one.
fn value_head(goods: &ProductsSection) -> String {
    match &goods.currency {
        Some(currency) => say(GoodsSay::HeadValue, [currency_said(currency)]),
        None => say(GoodsSay::HeadValueAlone, []),
    }
}

fn drawn(goods: &ProductsSection, area: Area, width: f64) -> Chart {
    let value_head = goods.groups.iter().any(|group| group.value > 0.0).then(|| value_head(goods));
    let chapters: Vec<Chapter> = goods.groups.iter().map(|group| chapter(group, area, value_head.as_deref())).collect();
    let headings = goods.groups.iter().map(|group| group.items.len() as u64 + group.others.0).sum();
    let mut notes = Vec::new();
    match area {
        Area::Shipments => notes.push(say(GoodsSay::Several, [])),
        Area::Value if goods.other_currencies > 0 => {
            notes.push(say(GoodsSay::OtherCurrencies, [Value::Count(goods.other_currencies)]));
        }
        Area::Value => {}
    }
    if goods.unknown > 0 {
        notes.push(say(GoodsSay::Unknown, [Value::Count(goods.unknown)]));
    }
    if goods.others.0 > 0 {
        notes.push(say(GoodsSay::OtherGroups, [Value::Count(goods.others.0), Value::Count(goods.others.1)]));
    }
    let (units, value) = match (area, &goods.currency, value_head) {
        (Area::Value, Some(currency), Some(head)) => (say(GoodsSay::UnitsValue, [currency_said(currency)]), head),
        (Area::Value, None, Some(head)) => (say(GoodsSay::UnitsValueAlone, []), head),
        _ => (say(GoodsSay::UnitsShipments, []), say(GoodsSay::HeadShipments, [])),
    };
    let caption = Caption {
        title: say(GoodsSay::TreeTitle, []),
        units,
        description: say(GoodsSay::Description, [Value::Count(chapters.len() as u64), Value::Count(headings)]),
        notes,
    };
    let [head, heading, detail, signs, strategic, revealing] = [
        GoodsSay::HeadChapter,
        GoodsSay::HeadHeading,
        GoodsSay::HeadDetail,
        GoodsSay::HeadSigns,
        GoodsSay::Strategic,
        GoodsSay::Revealing,
    ]
    .map(|code| say(code, []));
    let shades = DETAILS.map(|detail| say(detail_name(detail), []));
    let input = Treemap {
        caption: &caption,
        heads: [&head, &heading, &value, &detail, &signs],
        chapters: &chapters,
        shades: &shades.each_ref().map(String::as_str),
        signs: [&strategic, &revealing],
        words: in_words(),
    };
    treemap(&input, width, (width * HEIGHT.0).max(HEIGHT.1))
}

/// What is said of the goods that are chosen.
struct ChosenGoods {
    name: String,
    shipments: u64,
    value: f64,
    value_head: String,
    detail: Option<GoodsDetail>,
    strategic: bool,
    revealing: bool,
}

/// What the goods that a selection names are called.
pub fn name_of(goods: &ProductsSection, code: &str) -> Option<String> {
    find(goods, code).map(|found| found.name)
}

/// The goods that a selection names.
fn find(goods: &ProductsSection, code: &str) -> Option<ChosenGoods> {
    let of_item = |item: &GoodsItem, group: &GoodsGroup| ChosenGoods {
        name: item_name(group, item),
        shipments: item.shipments,
        value: item.value,
        value_head: value_head(goods),
        detail: Some(item.detail),
        strategic: item.strategic,
        revealing: item.revealing > 0,
    };
    let of_group = |group: &GoodsGroup| ChosenGoods {
        name: group_name(group),
        shipments: group.shipments,
        value: group.value,
        value_head: value_head(goods),
        detail: group.items.iter().map(|item| item.detail).max(),
        strategic: group.items.iter().any(|item| item.strategic),
        revealing: group.items.iter().any(|item| item.revealing > 0),
    };
    goods.groups.iter().find_map(|group| {
        if code_of(group) == code {
            return Some(of_group(group));
        }
        group.items.iter().find(|item| item.code.as_deref() == Some(code)).map(|item| of_item(item, group))
    })
}

/// What is chosen, in words, and the way back to all goods.
#[component]
fn Chosen() -> impl IntoView {
    let session = Session::of_page();
    let navigation = Navigation::of_page();
    let code = Memo::new(move |_| navigation.selection.with(|selection| selection.product.clone()));
    let words = move || {
        let Some(code) = code.get() else { return say(GoodsSay::ChosenNone, []) };
        let found = session.whole.with(|report| report.as_ref().and_then(|report| find(&report.products, &code)));
        let Some(found) = found else { return say(GoodsSay::Chosen, [Value::Name(code)]) };
        let mut parts = vec![
            say(GoodsSay::Chosen, [Value::Name(found.name)]) + ".",
            say(GoodsSay::ChosenHolds, [Value::Count(found.shipments)]),
        ];
        if found.value > 0.0 {
            parts.push(say(GoodsSay::ChosenValue, [Value::Name(found.value_head), Value::Name(money(found.value))]));
        }
        parts.extend(found.detail.map(|detail| say(GoodsSay::ChosenKnown, [Value::Name(say(detail_name(detail), []))])));
        for (is, code) in [(found.strategic, GoodsSay::Strategic), (found.revealing, GoodsSay::Revealing)] {
            parts.extend(is.then(|| say(code, []) + "."));
        }
        parts.join(" ")
    };
    let release = move |_| navigation.select(|selection| selection.product = None);
    view! {
        <div class="chosen" role="status">
            <p>{words}</p>
            <Show when=move || code.with(Option::is_some)>
                <button type="button" class="quiet" on:click=release>{t(GoodsSay::Release)}</button>
            </Show>
        </div>
    }
}
