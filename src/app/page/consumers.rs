//! Consumers: how many shipments look alike, what makes them unique, how few deliveries single a person out, and what goods
//! could reveal; below them the findings.

use super::exposures::ExposuresOf;
use super::picture::Picture;
use super::session::Session;
use super::words::{speech, t};
use crate::chart::scene::Chart;
use crate::exposure::Exposure;
use crate::exposure::consumers::ConsumersSection;
use crate::language::Speech;
use crate::language::page::PeopleSay;
use crate::pictures::people;
use leptos::prelude::*;

/// The view.
#[component]
pub fn ConsumersView() -> impl IntoView {
    let session = Session::of_page();
    let has = move |is: fn(&ConsumersSection) -> bool| {
        Memo::new(move |_| session.report.with(|report| report.as_ref().is_some_and(|report| is(&report.consumers))))
    };
    let classes = has(|people| !people.class_sizes.is_empty());
    let contributions = has(|people| !people.contributions.is_empty());
    let unicity = has(|people| !people.unicity.is_empty());
    let revealing = has(|people| !people.revealing.is_empty());
    let with = move |draw: fn(&Speech, &ConsumersSection, f64) -> Chart| {
        move |width: f64| {
            let drawn = |section: &ConsumersSection| speech(|speech| draw(speech, section, width));
            session.report.with(|report| report.as_ref().map(|report| drawn(&report.consumers)).unwrap_or_default())
        }
    };
    view! {
        <section class="people" aria-labelledby="people">
            <h2 id="people" tabindex="-1">{t(PeopleSay::Title)}</h2>
            <p class="lead">{t(PeopleSay::Lead)}</p>
            <Show when=move || classes.get()><Picture name="class-sizes" draw=with(people::class_sizes)/></Show>
            <Show when=move || contributions.get()><Picture name="contributions" draw=with(people::parts)/></Show>
            <Show when=move || unicity.get()><Picture name="unicity" draw=with(people::singled_out)/></Show>
            <Show when=move || revealing.get()><Picture name="revealing" draw=with(people::revealed)/></Show>
        </section>
        <ExposuresOf exposure=Exposure::Consumers/>
    }
}
