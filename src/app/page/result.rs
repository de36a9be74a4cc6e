//! The result: its head, what can be done with it, the six at a glance, and then its sections in order.

use super::address::{Address, View};
use super::columns::Columns;
use super::exposures::{Exposures, ExposuresOf, quantity, title};
use super::files::Files;
use super::intake::Picker;
use super::level::LevelMark;
use super::map::FlowMap;
use super::navigation::Navigation;
use super::observers::Observers;
use super::parties::Parties;
use super::records::RecordsView;
use super::sealed::SealLine;
use super::session::Session;
use super::wording::{count, counted, took};
use super::words::t;
use crate::exposure::Exposure;
use crate::language::page::FrameSays;
use leptos::prelude::*;

/// What a view is called.
fn name(view: View) -> FrameSays {
    match view {
        View::Overview => FrameSays::Overview,
        View::Who => FrameSays::Who,
        View::Map => FrameSays::Map,
        View::Network => FrameSays::Network,
        View::Products => FrameSays::Products,
        View::Consumers => FrameSays::Consumers,
        View::Patterns => FrameSays::Patterns,
        View::Records => FrameSays::Records,
        View::Files => FrameSays::Files,
    }
}

/// Links to the views, and the way back.
#[component]
pub fn Views() -> impl IntoView {
    let navigation = Navigation::of_page();
    let link = |view: View| {
        let current = move || (navigation.view.get() == view).then_some("page");
        let to = move || Address { view, finding: None, ..navigation.address() }.written();
        let show = move |event: leptos::ev::MouseEvent| {
            // With a key held the browser opens the link elsewhere, as it does with any.
            if !(event.ctrl_key() || event.meta_key() || event.shift_key()) {
                event.prevent_default();
                navigation.show(view);
            }
        };
        view! { <li><a href=to aria-current=current on:click=show>{t(name(view))}</a></li> }
    };
    view! {
        <nav class="sections" aria-label=t(FrameSays::Views)>
            <ul>{View::ALL.map(link).collect_view()}</ul>
            <p class="back-and-forth">
                <button type="button" class="quiet" disabled=move || !navigation.can_undo() on:click=move |_| navigation.undo()>{t(FrameSays::Undo)}</button>
                <button type="button" class="quiet" disabled=move || !navigation.can_redo() on:click=move |_| navigation.redo()>{t(FrameSays::Redo)}</button>
            </p>
        </nav>
    }
}

/// The view that the address names.
#[component]
pub fn Result() -> impl IntoView {
    let navigation = Navigation::of_page();
    let shown = move || match navigation.view.get() {
        View::Overview => view! { <Head/><Exposures/> }.into_any(),
        View::Who => view! { <Observers/> }.into_any(),
        View::Map => view! { <FlowMap/> }.into_any(),
        View::Network => view! { <ExposuresOf exposure=Exposure::Network/> }.into_any(),
        View::Products => view! { <ExposuresOf exposure=Exposure::Products/> }.into_any(),
        View::Consumers => view! { <ExposuresOf exposure=Exposure::Consumers/> }.into_any(),
        View::Patterns => view! { <ExposuresOf exposure=Exposure::Patterns/> }.into_any(),
        View::Records => view! { <RecordsView/><Parties/> }.into_any(),
        View::Files => view! { <Columns/><Files/> }.into_any(),
    };
    view! {
        <div id="view" tabindex="-1">{shown}</div>
        <SealLine/>
    }
}

#[component]
fn Head() -> impl IntoView {
    let session = Session::of_page();
    let took_ms = Memo::new(move |_| session.model().with(|model| model.took_ms));
    let facts = move || {
        session.report.with(|report| {
            let report = report.as_ref()?;
            let read = report.files.iter().map(|file| file.rows_read).sum::<u64>();
            let not_read = report.files.iter().map(|file| file.rows_not_read).sum::<u64>();
            let file = match report.files.as_slice() {
                [one] => one.name.clone(),
                all => counted(all.len() as u64, "file", "files"),
            };
            let fact = |value: String, name: String, class: &'static str| {
                view! { <div class=class><dt>{name}</dt><dd>{value}</dd></div> }
            };
            let noun = |number: u64, one: &str, many: &str| if number == 1 { one.to_owned() } else { many.to_owned() };
            Some(view! {
                <p class="of">{file}</p>
                <dl class="facts">
                    {fact(count(read), noun(read, "row read", "rows read"), "")}
                    {fact(count(not_read), noun(not_read, "row not read", "rows not read"), if not_read > 0 { "attention" } else { "" })}
                    {fact(count(report.shipments), format!("{}: {}", noun(report.shipments, "shipment", "shipments"), report.shipment_is), "")}
                    {fact(took(took_ms.get()), "to read and measure".into(), "")}
                </dl>
            })
        })
    };
    let synthetic = Memo::new(move |_| session.report.with(|report| report.as_ref().is_some_and(|report| report.synthetic)));
    view! {
        <header class="head">
            <h1 id="result" tabindex="-1">"What these files give away"</h1>
            {move || synthetic.get().then(|| view! {
                <p class="synthetic"><strong>"Synthetic"</strong>" These records were made up by this page. No real person or company is in them."</p>
            })}
            {facts}
            <p class="ways">
                <Picker label="Add files"/>
                <button type="button" id="save" on:click=move |_| session.save_report()>"Report (JSON)"</button>
                <button type="button" id="clear" on:click=move |_| session.clear()>"Clear"</button>
            </p>
            <Glance/>
        </header>
    }
}

/// The six, one line each.
#[component]
fn Glance() -> impl IntoView {
    let lines = Exposure::ALL.into_iter().map(|exposure| view! { <GlanceLine exposure/> }).collect_view();
    view! { <ul class="glance" aria-label="The six exposures at a glance">{lines}</ul> }
}

#[component]
fn GlanceLine(exposure: Exposure) -> impl IntoView {
    let session = Session::of_page();
    let headline = Memo::new(move |_| {
        session.report.with(|report| {
            let mut of = report.as_ref()?.findings.iter().filter(|finding| finding.exposure == exposure);
            let found = of.clone().find(|finding| finding.headline).or_else(|| of.next())?;
            Some((found.level, found.number))
        })
    });
    let level = Signal::derive(move || headline.get().and_then(|(level, _)| level));
    let navigation = Navigation::of_page();
    let show = move |event: leptos::ev::MouseEvent| {
        event.prevent_default();
        navigation.show(view_of(exposure));
    };
    let value = move || match headline.get().and_then(|(_, number)| number) {
        Some(found) => {
            let (value, unit) = quantity(found);
            if unit.is_empty() { value } else { format!("{value} {unit}") }
        }
        None => "not in these files".into(),
    };
    view! {
        <li>
            <a href=move || Address { view: view_of(exposure), ..navigation.address() }.written() on:click=show>
                <span class="glance-name">{title(exposure)}</span>
                <LevelMark level/>
                <span class="glance-number">{value}</span>
            </a>
        </li>
    }
}

/// The view in which an exposure is shown at length.
fn view_of(exposure: Exposure) -> View {
    match exposure {
        Exposure::Organisations | Exposure::Network => View::Network,
        Exposure::Products => View::Products,
        Exposure::Routes => View::Map,
        Exposure::Consumers => View::Consumers,
        Exposure::Patterns => View::Patterns,
    }
}
