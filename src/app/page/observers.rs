//! Who could see it: the operators recognised in the records, and under which law each could be ordered to hand over.

use super::session::Session;
use super::wording::{counted, share};
use crate::report::{JurisdictionReport, ObserverReport, ProvisionReport};
use leptos::prelude::*;

/// The section.
#[component]
pub fn Observers() -> impl IntoView {
    let session = Session::of_page();
    let observers = Memo::new(move |_| {
        session.report.with(|report| report.as_ref().map(|report| report.observers.clone()).unwrap_or_default())
    });
    let inside = move || {
        observers.with(|observers| {
            if observers.is_empty() {
                return view! { <Nobody/> }.into_any();
            }
            let list = observers.iter().cloned().map(|observer| view! { <Observer observer/> }).collect_view();
            view! {
                <p class="lead">
                    {counted(observers.len() as u64, "operator is", "operators are")}
                    " named in these records. Whoever carries, stores or brokers a shipment can see its record; the laws below say who could \
                     order them to hand it over. That a law permits an order does not mean that there was one."
                </p>
                <ul class="observers">{list}</ul>
            }
            .into_any()
        })
    };
    view! {
        <section class="who" aria-labelledby="observers">
            <h2 id="observers" tabindex="-1">"Who could see it"</h2>
            {inside}
        </section>
    }
}

#[component]
fn Nobody() -> impl IntoView {
    view! {
        <p class="sentence">"No operator of our table is named in these records."</p>
        <p class="lead">
            "It means that no carrier, platform, forwarder or hub that this page knows by name appears in a column that names one. It does not \
             mean that nobody else sees these records: whoever is sent the files sees them, and an operator can be left unnamed, or be \
             missing from the table."
        </p>
    }
}

#[component]
fn Observer(observer: ObserverReport) -> impl IntoView {
    let session = Session::of_page();
    let laws = observer
        .control
        .iter()
        .map(|code| {
            session.report.with(|report| report.as_ref()?.jurisdictions.iter().find(|known| known.code == *code).cloned())
        })
        .map(|jurisdiction| jurisdiction.map(|jurisdiction| view! { <Jurisdiction jurisdiction/> }))
        .collect_view();
    let none = observer.control.is_empty();
    let part = observer.share.clamp(0.0, 1.0) * 100.0;
    view! {
        <li class="observer">
            <div class="observer-head">
                <h3>{observer.name.clone()}</h3>
                {observer.group.clone().map(|group| view! { <p class="group">"Group: "{group}</p> })}
                <p class="seen">
                    <span class="seen-share">{share(observer.share)}</span>
                    <span>{counted(observer.shipments, "shipment", "shipments")}</span>
                </p>
                <svg class="share-bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true" focusable="false">
                    <rect class="whole" width="100" height="6"></rect>
                    <rect class="part" width=part height="6"></rect>
                </svg>
            </div>
            <div class="observer-law">
                <dl class="definition">
                    {observer.ways.first().cloned().map(|way| view! { <div><dt>"Recognised by"</dt><dd>"“"{way.cell}"” in the column “"{way.column}"”"</dd></div> })}
                    <div>
                        <dt>"Facts rest on"</dt>
                        <dd>{if observer.basis.is_empty() { "general knowledge".to_owned() } else { observer.basis.clone() }}{(!observer.sourced).then(|| view! { " "<Unverified/> })}</dd>
                    </div>
                    {observer.position.clone().map(|position| view! { <div><dt>"Its published position"</dt><dd>{position}</dd></div> })}
                </dl>
                <h4>"Could be ordered to hand over, under the law of"</h4>
                {none.then(|| view! { <p>"No jurisdiction is recorded for this operator."</p> })}
                {laws}
            </div>
        </li>
    }
}

#[component]
fn Jurisdiction(jurisdiction: JurisdictionReport) -> impl IntoView {
    let count = counted(jurisdiction.provisions.len() as u64, "provision", "provisions");
    let provisions = jurisdiction.provisions.into_iter().map(|provision| view! { <Provision provision/> }).collect_view();
    view! {
        <details class="jurisdiction">
            <summary><strong>{jurisdiction.name}</strong>" "<span class="quietly">{count}"; "{jurisdiction.adequacy}</span></summary>
            <ul>{provisions}</ul>
        </details>
    }
}

#[component]
fn Provision(provision: ProvisionReport) -> impl IntoView {
    view! {
        <li>
            <p><strong>{provision.law}</strong>{(!provision.sourced).then(|| view! { " "<Unverified/> })}</p>
            <p>{provision.says}</p>
            <p class="source">"Source: "{provision.source}</p>
        </li>
    }
}

/// The mark of a fact that was not checked against its source.
#[component]
fn Unverified() -> impl IntoView {
    view! { <span class="unverified">"unverified"</span> }
}
