//! What stands behind a sentence, one click away: a row of buttons, and under it what the open ones show.

use super::words::{say, t};
use crate::language::page::FindingSays;
use crate::saying::{Key, Value};
use leptos::prelude::*;
use std::sync::Arc;

/// One thing that can be opened.
#[derive(Clone)]
pub struct Leaf {
    /// What its button says.
    pub label: Signal<String>,
    /// What it shows; made when it is opened.
    pub show: Arc<dyn Fn() -> AnyView + Send + Sync>,
}

impl Leaf {
    /// A leaf whose label is a code without values.
    pub fn new<V: IntoView + 'static>(label: impl Into<Key>, show: impl Fn() -> V + Send + Sync + 'static) -> Leaf {
        Leaf::labelled(Signal::derive(t(label)), show)
    }

    /// A leaf whose label changes.
    pub fn labelled<V: IntoView + 'static>(label: Signal<String>, show: impl Fn() -> V + Send + Sync + 'static) -> Leaf {
        Leaf { label, show: Arc::new(move || show().into_any()) }
    }
}

/// The row and what is open. At most one leaf of a row is open.
#[component]
pub fn Disclosures(
    /// Begins the ids of what is opened; unique on the page.
    id: String,
    /// What the row is about, for those who hear it.
    about: Signal<String>,
    /// What can be opened.
    leaves: Vec<Leaf>,
) -> impl IntoView {
    let open = RwSignal::new(None::<usize>);
    let shown_id = format!("{id}-shown");
    let buttons = leaves
        .iter()
        .enumerate()
        .map(|(i, leaf)| {
            let label = leaf.label;
            let is_open = move || open.get() == Some(i);
            view! {
                <li>
                    <button
                        type="button" class="leaf"
                        aria-expanded=move || if is_open() { "true" } else { "false" }
                        aria-controls=shown_id.clone()
                        on:click=move |_| open.update(|open| *open = if *open == Some(i) { None } else { Some(i) })
                    >
                        {label}
                    </button>
                </li>
            }
        })
        .collect_view();
    view! {
        <ul class="leaves" aria-label=move || say(FindingSays::Behind, [Value::Name(about.get())])>{buttons}</ul>
        <div class="shown" id=shown_id class:open=move || open.get().is_some()>
            {move || open.get().and_then(|i| leaves.get(i).cloned()).map(|leaf| (leaf.show)())}
        </div>
    }
}
