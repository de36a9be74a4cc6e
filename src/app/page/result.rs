//! The result: the links to its views, and the view that the address names.

use super::address::{Address, View};
use super::columns::Columns;
use super::consumers::ConsumersView;
use super::exposures::ExposuresOf;
use super::files::Files;
use super::looked_at::LookedAt;
use super::map::FlowMap;
use super::navigation::Navigation;
use super::network::NetworkView;
use super::overview::Overview;
use super::parties::Parties;
use super::patterns::PatternsView;
use super::products::Products;
use super::records::RecordsView;
use super::sealed::SealLine;
use super::who::WhoView;
use super::words::t;
use crate::exposure::Exposure;
use crate::language::page::FrameSays;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

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
    // Where the names do not fit beside each other, the one that is shown is scrolled to.
    let list = NodeRef::<leptos::html::Ul>::new();
    Effect::new(move |_| {
        navigation.view.track();
        request_animation_frame(move || {
            let Some(list) = list.get_untracked() else { return };
            let current = list.query_selector("[aria-current]").ok().flatten();
            let Some(current) = current.and_then(|current| current.dyn_into::<web_sys::HtmlElement>().ok()) else { return };
            let (left, wide) = (current.offset_left() - list.offset_left(), current.offset_width());
            let (from, room) = (list.scroll_left(), list.client_width());
            if left < from || left + wide > from + room {
                list.set_scroll_left(left - (room - wide) / 2);
            }
        });
    });
    view! {
        <nav class="sections" aria-label=t(FrameSays::Views)>
            <ul node_ref=list>{View::ALL.map(link).collect_view()}</ul>
            <p class="back-and-forth">
                <button type="button" class="quiet" aria-disabled=move || (!navigation.can_undo()).then_some("true") on:click=move |_| navigation.undo()>{t(FrameSays::Undo)}</button>
                <button type="button" class="quiet" aria-disabled=move || (!navigation.can_redo()).then_some("true") on:click=move |_| navigation.redo()>{t(FrameSays::Redo)}</button>
            </p>
        </nav>
    }
}

/// The view that the address names.
#[component]
pub fn Result() -> impl IntoView {
    let navigation = Navigation::of_page();
    let shown = move || match navigation.view.get() {
        View::Overview => view! { <Overview/> }.into_any(),
        View::Who => view! { <WhoView/> }.into_any(),
        View::Map => view! { <FlowMap/><ExposuresOf exposure=Exposure::Routes/> }.into_any(),
        View::Network => view! { <NetworkView/> }.into_any(),
        View::Products => view! { <Products/> }.into_any(),
        View::Consumers => view! { <ConsumersView/> }.into_any(),
        View::Patterns => view! { <PatternsView/> }.into_any(),
        View::Records => view! { <RecordsView/> }.into_any(),
        View::Files => view! { <Columns/><Parties/><Files/> }.into_any(),
    };
    view! {
        // The overview has a heading of its own; the others are named by the link that leads to them.
        <Show when=move || navigation.view.get() != View::Overview>
            <h1 class="unseen">{move || t(name(navigation.view.get()))()}</h1>
        </Show>
        <LookedAt/>
        <div id="view" tabindex="-1">{shown}</div>
        <SealLine/>
    }
}
