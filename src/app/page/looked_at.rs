//! What is looked at, above every view: how many of the shipments, what was chosen, and the way back to all of them.

use super::navigation::Navigation;
use super::products;
use super::session::Session;
use super::words::{figures, said, say, t};
use crate::language::page::PartSays;
use crate::saying::{Common, Saying, Value};
use crate::table::Day;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;

/// A kind of choice.
#[derive(Copy, Clone, PartialEq, Eq, Hash, Debug)]
enum Kind {
    Period,
    Goods,
    Place,
    Party,
}

/// The line above the views.
#[component]
pub fn LookedAt() -> impl IntoView {
    let (session, navigation) = (Session::of_page(), Navigation::of_page());
    let counts = Memo::new(move |_| {
        session.report.with(|report| {
            let report = report.as_ref()?;
            Some((report.shipments, report.part.as_ref().map(|part| part.of)))
        })
    });
    let how_many = move || {
        counts.get().map(|counts| match counts {
            (all, None) => say(PartSays::All, [Value::Count(all)]),
            (0, Some(of)) => say(PartSays::None, [Value::Count(of)]),
            (some, Some(of)) => say(PartSays::Of, [Value::Count(some), Value::Count(of)]),
        })
    };
    let chosen = Memo::new(move |_| navigation.selection.with(|selection| !selection.chosen().is_everything()));
    let choices = move || {
        navigation.selection.get();
        [Kind::Goods, Kind::Place, Kind::Party, Kind::Period]
            .into_iter()
            .filter_map(|kind| Some((kind, name(session, navigation, kind)?)))
            .map(|(kind, name)| {
                let remove = say(PartSays::Remove, [Value::Name(name.clone())]);
                view! {
                    <li>
                        <button type="button" class="choice" aria-label=remove on:click=move |_| take_back(navigation, kind)>
                            {name}<span aria-hidden="true">" ×"</span>
                        </button>
                    </li>
                }
            })
            .collect_view()
    };
    let everything = move |_| navigation.select(|selection| *selection = selection.of_everything());
    view! {
        <section class="looked-at" aria-label=t(PartSays::Title)>
            <p role="status">{how_many}</p>
            <Show when=move || chosen.get()>
                <ul>{choices}</ul>
                <button type="button" class="quiet" on:click=everything>{t(PartSays::Everything)}</button>
            </Show>
            <Period/>
        </section>
    }
}

/// What a choice is called, where one is made.
fn name(session: Session, navigation: Navigation, kind: Kind) -> Option<String> {
    let selection = navigation.selection.get_untracked();
    match kind {
        Kind::Period => {
            let (from, to) = selection.period?;
            Some(say(PartSays::Period, [Value::Day(from.0), Value::Day(to.0)]))
        }
        Kind::Goods => {
            let code = selection.product?;
            let name = session.whole.with(|report| products::name_of(&report.as_ref()?.products, &code));
            Some(name.unwrap_or(code))
        }
        Kind::Place => {
            let place = selection.place?;
            let is_country = place.bytes().all(|byte| byte.is_ascii_uppercase());
            Some(if is_country { figures(|figures| figures.country(&place)) } else { number(&place) })
        }
        Kind::Party => {
            let party = selection.organisation?;
            let named = session.whole.with(|report| {
                let nodes = &report.as_ref()?.network.nodes;
                nodes.iter().find(|node| node.party == Some(party)).map(|node| said(&node.label))
            });
            Some(named.unwrap_or_else(|| number(&party.to_string())))
        }
    }
}

fn number(number: &str) -> String {
    said(&Saying::of(Common::Numbered, [Value::Name(number.to_owned())]))
}

fn take_back(navigation: Navigation, kind: Kind) {
    navigation.select(|selection| match kind {
        Kind::Period => selection.period = None,
        Kind::Goods => selection.product = None,
        Kind::Place => selection.place = None,
        Kind::Party => selection.organisation = None,
    });
}

/// Two fields for a period, folded away.
#[component]
fn Period() -> impl IntoView {
    let navigation = Navigation::of_page();
    let (from, to) = (NodeRef::<leptos::html::Input>::new(), NodeRef::<leptos::html::Input>::new());
    let shown = move |last: bool| {
        let period = navigation.selection.with(|selection| selection.period);
        period.map_or_else(String::new, |(from, to)| if last { to } else { from }.to_string())
    };
    let day = |field: NodeRef<leptos::html::Input>| -> Option<Day> {
        let field: HtmlInputElement = field.get_untracked()?.unchecked_into();
        super::address::day(&field.value())
    };
    // A year is written digit by digit, and each makes a day that a browser reports.
    let typed = |day: Day| super::address::day("1000-01-01").is_none_or(|first| day >= first);
    let changed = move |_| {
        let period = match (day(from), day(to)) {
            (Some(from), Some(to)) if typed(from) && from <= to => Some((from, to)),
            // One field alone, the first day after the last, or a year of which not all is written: the rest is still to come.
            (Some(_), _) | (_, Some(_)) => return,
            (None, None) => None,
        };
        navigation.select(|selection| selection.period = period);
    };
    view! {
        <details>
            <summary>{t(PartSays::Between)}</summary>
            <label class="field"><span>{t(PartSays::From)}</span><input type="date" node_ref=from prop:value=move || shown(false) on:change=changed/></label>
            <label class="field"><span>{t(PartSays::To)}</span><input type="date" node_ref=to prop:value=move || shown(true) on:change=changed/></label>
        </details>
    }
}
