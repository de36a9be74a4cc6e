//! Who could see it: kinds of data flowing to observers, their groups and the laws over them; then each observer, whom else
//! the files are handed to, and each jurisdiction once.

use super::hand_over::HandOver;
use super::laws::Laws;
use super::navigation::Navigation;
use super::observers::Observers;
use super::picture::Picture;
use super::session::Session;
use super::words::{say, speech, t};
use crate::chart::scene::Of;
use crate::language::page::WhoSays;
use crate::pictures::flow;
pub use crate::pictures::flow::{held, is_single};
use crate::report::Report;
use crate::saying::Value;
use leptos::prelude::*;

/// The view.
#[component]
pub fn WhoView() -> impl IntoView {
    let session = Session::of_page();
    let count = Memo::new(move |_| {
        session.report.with(|report| {
            report.as_ref().map_or(0, |report| report.observers.iter().filter(|observer| is_single(observer)).count())
        })
    });
    let any = Memo::new(move |_| count.get() > 0);
    let lead = move || {
        if any.get() {
            let lead = move || say(WhoSays::Lead, [Value::Count(count.get() as u64)]);
            view! { <p class="lead">{lead}</p><Flow/> }.into_any()
        } else {
            view! { <p class="sentence">{t(WhoSays::Nobody)}</p><p class="lead">{t(WhoSays::NobodyMeans)}</p> }.into_any()
        }
    };
    view! {
        <section class="who-view" aria-labelledby="observers">
            <h2 id="observers" tabindex="-1">{t(WhoSays::Title)}</h2>
            {lead}
            <Observers/>
            <HandOver/>
            <Laws/>
        </section>
    }
}

#[component]
fn Flow() -> impl IntoView {
    let session = Session::of_page();
    let navigation = Navigation::of_page();
    let draw = move |width| {
        let drawn = |report: &Report| {
            let mut chart = speech(|speech| flow::drawn(speech, report, width));
            chart.caption.notes.push(say(WhoSays::FlowChoose, []));
            chart
        };
        session.report.with(|report| report.as_ref().map(|report| drawn(report)).unwrap_or_default())
    };
    let choose = Callback::new(move |of: Of| {
        let nodes = |report: &Report| untrack(|| speech(|speech| flow::nodes(speech, report)));
        let all = session.report.with_untracked(|report| report.as_ref().map(|report| nodes(report)));
        if let Some(key) = all.and_then(|all| flow::chosen(&all, of)) {
            navigation.select(|selection| selection.observer = Some(key));
        }
    });
    view! { <Picture name="who" draw choose/> }
}
