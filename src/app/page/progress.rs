//! While the worker works: which phase, how far, how long still, and Cancel.

use super::rose::ChartSheet;
use super::session::Session;
use super::wording::{bytes, count, counted, remaining};
use crate::engine::protocol::Phase;
use leptos::prelude::*;

const PHASES: [(Phase, &str, &str); 3] = [
    (Phase::Reading, "Reading", "bytes into rows and columns"),
    (Phase::Understanding, "Understanding", "columns into parties, places, goods and dates"),
    (Phase::Measuring, "Measuring", "shipments into the six exposures"),
];

/// The panel.
#[component]
pub fn Working() -> impl IntoView {
    let session = Session::of_page();
    let phase = Memo::new(move |_| session.progress.with(|now| now.as_ref().map(|now| now.phase)));
    let stopping = Memo::new(move |_| session.model().with(|model| model.stopping));
    let steps = PHASES
        .into_iter()
        .enumerate()
        .map(|(i, (step, name, what))| {
            let state = move || {
                let at = PHASES.iter().position(|(of, ..)| Some(*of) == phase.get()).unwrap_or(0);
                if i < at {
                    "done"
                } else if i == at {
                    "now"
                } else {
                    "ahead"
                }
            };
            let _ = step;
            view! {
                <li class=state aria-current=move || (state() == "now").then_some("step")>
                    <strong>{name}</strong>
                    <span>{what}</span>
                </li>
            }
        })
        .collect_view();
    let read = move || {
        session.progress.with(|now| match now {
            Some(now) if now.total > 0 => (now.done as f64 / now.total as f64).min(1.0),
            _ => 0.0,
        })
    };
    let file = move || {
        session.progress.with(|now| match now {
            None => "Handing the files to the worker …".to_owned(),
            Some(now) if now.file_count > 1 => format!("File {} of {}: {}", now.file_number, now.file_count, now.file),
            Some(now) => now.file.clone(),
        })
    };
    let extent = move || {
        session.progress.with(|now| {
            now.as_ref().map(|now| format!("{} of {}, {}", bytes(now.done), bytes(now.total), counted(now.rows, "row", "rows")))
        })
    };
    let left = move || {
        session.progress.with(|now| now.as_ref().and_then(|now| now.remaining_ms).map(|ms| format!("{} left", remaining(ms))))
    };
    // The page's first heading, unless a result stands below.
    let says = "Your files are being read, in this browser";
    let alone = session.report.with_untracked(Option::is_none);
    let heading = if !alone {
        view! { <h2 id="working-title">{says}</h2> }.into_any()
    } else {
        view! { <h1 id="working-title">{says}</h1> }.into_any()
    };
    view! {
        <div class=if alone { "start" } else { "" }>
        {alone.then(|| view! { <ChartSheet/> })}
        <section class="working" aria-labelledby="working-title">
            {heading}
            <ol class="phases">{steps}</ol>
            <progress max="1" prop:value=read aria-label="Bytes read">{move || format!("{} %", count((read() * 100.0) as u64))}</progress>
            <p class="now"><span class="file">{file}</span><span>{extent}</span><span class="left">{left}</span></p>
            <p>
                <button type="button" id="cancel" disabled=stopping on:click=move |_| session.cancel()>
                    {move || if stopping.get() { "Stopping …" } else { "Cancel" }}
                </button>
            </p>
        </section>
        </div>
    }
}
