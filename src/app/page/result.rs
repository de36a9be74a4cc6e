//! The result: its head, what can be done with it, the six at a glance, and then its sections in order.

use super::columns::Columns;
use super::exposures::{Exposures, anchor, quantity, title};
use super::files::Files;
use super::intake::Picker;
use super::level::LevelMark;
use super::map::FlowMap;
use super::observers::Observers;
use super::parties::Parties;
use super::sealed::SealLine;
use super::session::Session;
use super::wording::{count, counted, took};
use crate::exposure::Exposure;
use leptos::prelude::*;

/// The sections, in the order of the page.
const SECTIONS: [(&str, &str); 6] = [
    ("exposures", "Six exposures"),
    ("map", "Map"),
    ("observers", "Who could see it"),
    ("columns", "Columns"),
    ("parties", "Who is who"),
    ("files", "Files"),
];

/// Links to the sections.
#[component]
pub fn Sections() -> impl IntoView {
    let links = SECTIONS.into_iter().map(|(id, name)| view! { <li><a href=format!("#{id}")>{name}</a></li> }).collect_view();
    view! { <nav class="sections" aria-label="Sections of the result"><ul>{links}</ul></nav> }
}

/// The whole result.
#[component]
pub fn Result() -> impl IntoView {
    view! {
        <Head/>
        <Exposures/>
        <FlowMap/>
        <Observers/>
        <Columns/>
        <Parties/>
        <Files/>
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
    let value = move || match headline.get().and_then(|(_, number)| number) {
        Some(found) => {
            let (value, unit) = quantity(found);
            if unit.is_empty() { value } else { format!("{value} {unit}") }
        }
        None => "not in these files".into(),
    };
    view! {
        <li>
            <a href=format!("#{}", anchor(exposure))>
                <span class="glance-name">{title(exposure)}</span>
                <LevelMark level/>
                <span class="glance-number">{value}</span>
            </a>
        </li>
    }
}
