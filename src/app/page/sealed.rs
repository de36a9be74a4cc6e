//! The seal on the page: its state in a line, and a button that really tries to break it.

use super::session::Session;
use super::words::{said, say, t};
use crate::app::shell::seal::{Attempt, SealState, seal_state, try_to_send};
use crate::language::page::SealSays;
use crate::saying::{Saying, Value};
use leptos::prelude::*;
use leptos::task::spawn_local;

/// The state in two words, for the head of the page.
#[component]
pub fn SealWord() -> impl IntoView {
    let (class, says) = match seal_state() {
        SealState::Sealed => ("seal-word", SealSays::Sealed),
        SealState::NotSealed(_) => ("seal-word broken", SealSays::NotSealed),
    };
    view! { <span class=class>{t(says)}</span> }
}

/// The state as a sentence, with the button.
#[component]
pub fn SealLine() -> impl IntoView {
    let session = Session::of_page();
    let attempts = RwSignal::new(None::<Vec<(&'static str, Attempt)>>);
    let busy = RwSignal::new(false);
    let try_it = move |_| {
        if busy.get_untracked() {
            return;
        }
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
        SealState::Sealed => ("seal", Saying::plain(SealSays::SealedMeans)),
        SealState::NotSealed(why) => ("seal broken", Saying::of(SealSays::NotSealedBecause, [why.into()])),
    };
    view! {
        <section class=class aria-label=t(SealSays::Region)>
            <p id="seal">
                <svg class="seal-mark" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
                    <circle cx="10" cy="10" r="8.5"></circle>
                    <circle cx="10" cy="10" r="5.5"></circle>
                    <path d="M10 1.5v17M1.5 10h17"></path>
                </svg>
                <span>{move || said(&says)}</span>
                <button type="button" id="try" class="quiet" aria-disabled=move || busy.get().then_some("true") on:click=try_it>
                    {move || say(if busy.get() { SealSays::Trying } else { SealSays::Try }, [])}
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
        Saying::of(SealSays::AllRefused, [Value::Count(all)])
    } else {
        Saying::of(SealSays::SomeNotRefused, [Value::Count(all), Value::Count(all - refused)])
    };
    let rows = attempts
        .into_iter()
        .map(|(from, Attempt { way, refused, said: how })| {
            let name = way.clone();
            let place = if from == "page" { SealSays::OfPage } else { SealSays::OfWorker };
            let outcome = if refused { SealSays::Refused } else { SealSays::NotRefused };
            view! {
                <tr data-from=from data-way=way data-refused=refused.to_string()>
                    <th scope="row">{name}</th>
                    <td>{t(place)}</td>
                    <td>{t(outcome)}</td>
                    <td>{move || said(&how)}</td>
                </tr>
            }
        })
        .collect_view();
    view! {
        <p class="seal-summary">{move || said(&summary)}</p>
        <div class="scroll" tabindex="0" role="region" aria-label=t(SealSays::Tried)>
            <table id="attempts">
                <caption class="unseen">{t(SealSays::TriedCaption)}</caption>
                <thead>
                    <tr><th scope="col">{t(SealSays::WayOut)}</th><th scope="col">{t(SealSays::From)}</th><th scope="col">{t(SealSays::Outcome)}</th><th scope="col">{t(SealSays::BrowsersWord)}</th></tr>
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
