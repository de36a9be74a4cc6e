//! The goods as areas: chapters and headings by shipments or value, shaded by how specifically they are known, with signs
//! for strategic and revealing ones; below them the findings.

use super::address::GROUP;
use super::exposures::ExposuresOf;
use super::looked_at::{Choice, Kind};
use super::navigation::Navigation;
use super::picture::Picture;
use super::session::Session;
use super::words::{say, speech, t};
use crate::chart::scene::Of;
use crate::exposure::products::section::{GoodsGroup, GoodsItem};
use crate::exposure::{Exposure, ProductsSection};
use crate::language::page::{GoodsSay, names};
use crate::pictures::goods::{self, Area};
use crate::report::Report;
use crate::saying::Value;
use crate::understand::{GoodsDetail, currency_said};
use leptos::prelude::*;

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
        let chosen = navigation.selection.with(|selection| selection.product.clone());
        let is_chosen = |group: &GoodsGroup, item: Option<&GoodsItem>| match (&chosen, item) {
            (None, _) => false,
            (chosen, Some(item)) => item.code == *chosen,
            (Some(chosen), None) => code_of(group) == *chosen,
        };
        let draw = |report: &Report| speech(|speech| goods::drawn_with(speech, &report.products, area, &is_chosen, width));
        report.with(|report| report.as_ref().map(|report| draw(report)).unwrap_or_default())
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
        name: speech(|speech| goods::item_name(speech, group, item)),
        shipments: item.shipments,
        value: item.value,
        value_head: speech(|speech| goods::value_head(speech, goods)),
        detail: Some(item.detail),
        strategic: item.strategic,
        revealing: item.revealing > 0,
    };
    let of_group = |group: &GoodsGroup| ChosenGoods {
        name: speech(|speech| goods::group_name(speech, group)),
        shipments: group.shipments,
        value: group.value,
        value_head: speech(|speech| goods::value_head(speech, goods)),
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
            let money = speech(|speech| goods::money(speech, found.value));
            parts.push(say(GoodsSay::ChosenValue, [Value::Name(found.value_head), Value::Name(money)]));
        }
        parts.extend(found.detail.map(|detail| say(GoodsSay::ChosenKnown, [Value::Name(say(names::detail(detail), []))])));
        for (is, code) in [(found.strategic, GoodsSay::Strategic), (found.revealing, GoodsSay::Revealing)] {
            parts.extend(is.then(|| say(code, []) + "."));
        }
        parts.join(" ")
    };
    let any = Signal::derive(move || code.with(Option::is_some));
    view! { <Choice kind=Kind::Goods says=Signal::derive(words) back=GoodsSay::Release any/> }
}
