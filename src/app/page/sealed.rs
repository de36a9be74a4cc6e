//! The seal on the page: its state in a line, and a button that really tries to break it.

use super::session::Session;
use super::wording::counted;
use crate::app::shell::seal::{Attempt, SealState, seal_state, try_to_send};
use leptos::prelude::*;
use leptos::task::spawn_local;

/// The state in two words, for the head of the page.
#[component]
pub fn SealWord() -> impl IntoView {
    match seal_state() {
        SealState::Sealed => view! { <span class="seal-word">"Sealed"</span> }.into_any(),
        SealState::NotSealed(_) => view! { <span class="seal-word broken">"Not sealed"</span> }.into_any(),
    }
}

/// The state as a sentence, with the button.
#[component]
pub fn SealLine() -> impl IntoView {
    let session = Session::of_page();
    let attempts = RwSignal::new(None::<Vec<(&'static str, Attempt)>>);
    let busy = RwSignal::new(false);
    let try_it = move |_| {
        busy.set(true);
        spawn_local(async move {
            let url = own_address();
            let mut all: Vec<_> = try_to_send(&url).await.into_iter().map(|attempt| ("page", attempt)).collect();
            all.extend(session.try_from_worker(&url).await.into_iter().map(|attempt| ("worker", attempt)));
            attempts.set(Some(all));
            busy.set(false);
        });
    };
    let (class, says) = match seal_state() {
        SealState::Sealed => ("seal", "Sealed: this page can no longer send anything.".to_owned()),
        SealState::NotSealed(why) => ("seal broken", format!("Not sealed: {why}. Do not open files here.")),
    };
    view! {
        <section class=class aria-label="Whether anything can leave this page">
            <p id="seal">
                <svg class="seal-mark" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
                    <circle cx="10" cy="10" r="8.5"></circle>
                    <circle cx="10" cy="10" r="5.5"></circle>
                    <path d="M10 1.5v17M1.5 10h17"></path>
                </svg>
                <span>{says}</span>
                <button type="button" id="try" class="quiet" disabled=busy on:click=try_it>
                    {move || if busy.get() { "Trying …" } else { "Try it" }}
                </button>
            </p>
            <div role="status">
                {move || attempts.get().map(|attempts| view! { <Attempts attempts/> })}
            </div>
        </section>
    }
}

#[component]
fn Attempts(attempts: Vec<(&'static str, Attempt)>) -> impl IntoView {
    let all = attempts.len() as u64;
    let refused = attempts.iter().filter(|(_, attempt)| attempt.refused).count() as u64;
    let summary = if refused == all {
        format!("{} tried just now, each refused by the browser.", counted(all, "way out was", "ways out were"))
    } else {
        format!(
            "{} tried just now; {} not refused. Do not open files here.",
            counted(all, "way out was", "ways out were"),
            counted(all - refused, "was", "were")
        )
    };
    let rows = attempts
        .into_iter()
        .map(|(from, attempt)| {
            let way = attempt.way.clone();
            view! {
                <tr data-from=from data-way=way data-refused=attempt.refused.to_string()>
                    <th scope="row">{attempt.way}</th>
                    <td>{from}</td>
                    <td>{if attempt.refused { "refused" } else { "not refused" }}</td>
                    <td>{attempt.said}</td>
                </tr>
            }
        })
        .collect_view();
    view! {
        <p class="seal-summary">{summary}</p>
        <div class="scroll" tabindex="0" role="region" aria-label="Ways out that were tried">
            <table id="attempts">
                <caption class="unseen">"Ways out that were tried, and what the browser said"</caption>
                <thead>
                    <tr><th scope="col">"Way out"</th><th scope="col">"From"</th><th scope="col">"Outcome"</th><th scope="col">"The browser’s word"</th></tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
}

/// An address at this page's own host: the one that a page can most easily reach.
fn own_address() -> String {
    let base = document().base_uri().ok().flatten().unwrap_or_default();
    web_sys::Url::new_with_base("tried-by-the-page", &base).map_or(base, |url| url.href())
}
