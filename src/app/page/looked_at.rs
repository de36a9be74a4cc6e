//! What is looked at, above every view: how many of the shipments, what was chosen, and the way back to all of them.

use super::navigation::Navigation;
use super::products;
use super::session::Session;
use super::words::{figures, said, say, t};
use crate::language::page::PartSays;
use crate::saying::{Common, Key, Saying, Value};
use crate::table::Day;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;

/// A kind of choice.
#[derive(Copy, Clone, PartialEq, Eq, Hash, Debug)]
pub enum Kind {
    /// A period.
    Period,
    /// Goods.
    Goods,
    /// A country or place.
    Place,
    /// A party.
    Party,
    /// What is thought to be cut out of the supply network; it chooses no shipments.
    Cut,
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
        [Kind::Goods, Kind::Place, Kind::Party, Kind::Period]
            .into_iter()
            .filter_map(|kind| name(session, navigation, kind).map(|name| (kind, name)))
            .map(|(kind, name)| view! { <li><Choice kind says=name/></li> })
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

/// A choice and the way to take it back: by itself, a button with its name; where it was made, what is `says`d of it beside a
/// button that is called as what it goes back to.
#[component]
pub fn Choice(
    /// What is taken back.
    kind: Kind,
    /// What is said of it.
    #[prop(into)]
    says: Signal<String>,
    /// What the button goes back to; without it the button has the choice's own name.
    #[prop(optional, into)]
    back: Option<Key>,
    /// Whether anything of this kind is chosen; where nothing is, there is nothing to go back to.
    #[prop(optional, into)]
    any: Option<Signal<bool>>,
    /// What else can be done with it.
    #[prop(optional)]
    children: Option<ChildrenFn>,
) -> impl IntoView {
    let navigation = Navigation::of_page();
    let take_back = move |_| match kind {
        Kind::Cut => navigation.cut_out(None),
        _ => navigation.select(|selection| match kind {
            Kind::Period => selection.period = None,
            Kind::Goods => selection.product = None,
            Kind::Place => selection.place = None,
            Kind::Party => selection.organisation = None,
            Kind::Cut => {}
        }),
    };
    let Some(back) = back else {
        let remove = move || say(PartSays::Remove, [Value::Name(says.get())]);
        return view! {
            <button type="button" class="choice" aria-label=remove on:click=take_back>
                {says}<span aria-hidden="true">" ×"</span>
            </button>
        }
        .into_any();
    };
    let back = t(back);
    view! {
        <div class="chosen" role="status">
            <p>{says}</p>
            {move || any.is_none_or(|any| any.get()).then(|| view! {
                {children.as_ref().map(|children| children())}
                <button type="button" class="quiet" on:click=take_back>{back}</button>
            })}
        </div>
    }
    .into_any()
}

/// What a choice is called, where one is made.
pub fn name(session: Session, navigation: Navigation, kind: Kind) -> Option<String> {
    let selection = navigation.selection.get();
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
        // It stands where it was made only.
        Kind::Cut => None,
    }
}

fn number(number: &str) -> String {
    said(&Saying::of(Common::Numbered, [Value::Name(number.to_owned())]))
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
