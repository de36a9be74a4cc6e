//! While the worker works: which phase, how far, how long still, and Cancel.

use super::rose::ChartSheet;
use super::session::Session;
use super::wording::remaining;
use super::words::{bytes, figures, say, t};
use crate::engine::protocol::Phase;
use crate::language::page::ProgressSays;
use crate::saying::Value;
use leptos::prelude::*;

const PHASES: [(Phase, ProgressSays, ProgressSays); 3] = [
    (Phase::Reading, ProgressSays::Reading, ProgressSays::ReadingWhat),
    (Phase::Understanding, ProgressSays::Understanding, ProgressSays::UnderstandingWhat),
    (Phase::Measuring, ProgressSays::Measuring, ProgressSays::MeasuringWhat),
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
        .map(|(i, (_, name, what))| {
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
            view! {
                <li class=state aria-current=move || (state() == "now").then_some("step")>
                    <strong>{t(name)}</strong>
                    <span>{t(what)}</span>
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
            None => say(ProgressSays::Handing, []),
            Some(now) if now.file_count > 1 => {
                let (number, count) = (Value::Count(now.file_number.into()), Value::Count(now.file_count.into()));
                say(ProgressSays::FileOf, [number, count, Value::Name(now.file.clone())])
            }
            Some(now) => now.file.clone(),
        })
    };
    let extent = move || {
        session.progress.with(|now| {
            let now = now.as_ref()?;
            Some(say(ProgressSays::Extent, [bytes(now.done).into(), bytes(now.total).into(), Value::Count(now.rows)]))
        })
    };
    let left = move || {
        let left = session.progress.with(|now| now.as_ref().and_then(|now| now.remaining_ms));
        left.map(|ms| say(ProgressSays::Left, [remaining(ms).into()]))
    };
    // The page's first heading, unless a result stands below.
    let says = t(ProgressSays::Title);
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
            <progress max="1" prop:value=read aria-label=t(ProgressSays::Bar)>{move || figures(|figures| figures.share(read()))}</progress>
            <p class="now"><span class="file">{file}</span><span>{extent}</span><span class="left">{left}</span></p>
            <p>
                <button type="button" id="cancel" disabled=stopping on:click=move |_| session.cancel()>
                    {move || say(if stopping.get() { ProgressSays::Stopping } else { ProgressSays::Cancel }, [])}
                </button>
            </p>
        </section>
        </div>
    }
}
