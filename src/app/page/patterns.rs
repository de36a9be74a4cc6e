//! Changes over time: every series in small, the days of the file, and the goods whose share moved; below them the findings.

use super::exposures::ExposuresOf;
use super::picture::Picture;
use super::session::Session;
use super::words::{speech, t};
use crate::chart::scene::Chart;
use crate::exposure::{Exposure, PatternsSection};
use crate::language::Speech;
use crate::language::page::TimeSay;
use crate::pictures::time;
use leptos::prelude::*;

/// The view.
#[component]
pub fn PatternsView() -> impl IntoView {
    let session = Session::of_page();
    let has = move |is: fn(&PatternsSection) -> bool| {
        Memo::new(move |_| session.report.with(|report| report.as_ref().is_some_and(|report| is(&report.patterns))))
    };
    let series = has(|patterns| !patterns.series.is_empty());
    let days = has(|patterns| patterns.calendar.is_some());
    let moved = has(|patterns| patterns.movers.as_ref().is_some_and(|movers| !movers.groups.is_empty()));
    let with = move |draw: fn(&Speech, &PatternsSection, f64) -> Chart| {
        move |width: f64| {
            let drawn = |section: &PatternsSection| speech(|speech| draw(speech, section, width));
            session.report.with(|report| report.as_ref().map(|report| drawn(&report.patterns)).unwrap_or_default())
        }
    };
    let lead = move || t(if series.get() || days.get() { TimeSay::Lead } else { TimeSay::Nothing })();
    view! {
        <section class="patterns" aria-labelledby="time">
            <h2 id="time" tabindex="-1">{t(TimeSay::Title)}</h2>
            <p class="lead">{lead}</p>
            <Show when=move || series.get()><Picture name="series" draw=with(time::all_series)/></Show>
            <Show when=move || days.get()><Picture name="calendar" draw=with(time::all_days)/></Show>
            <Show when=move || moved.get()><Picture name="movers" draw=with(time::movers)/></Show>
        </section>
        <ExposuresOf exposure=Exposure::Patterns/>
    }
}
