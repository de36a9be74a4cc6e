//! Each jurisdiction once: over whom, what they could learn together, and the provisions under which it could order them to
//! hand over. One tone for all; what a law permits, never what anyone did.

use super::observers::{MatrixRow, focus_where, id_of, selected};
use super::session::Session;
use super::who::is_single;
use super::words::{said, say, t};
use crate::language::page::WhoSays;
use crate::report::{JurisdictionReport, ProvisionReport};
use crate::saying::Value;
use leptos::prelude::*;

/// The jurisdictions, each once.
#[component]
pub fn Laws() -> impl IntoView {
    let session = Session::of_page();
    let codes = Memo::new(move |_| {
        session.report.with(|report| {
            let all = report.as_ref().map(|report| report.jurisdictions.as_slice()).unwrap_or_default();
            all.iter().map(|jurisdiction| jurisdiction.code.clone()).collect::<Vec<_>>()
        })
    });
    view! {
        <Show when=move || codes.with(|codes| !codes.is_empty())>
            <section class="laws" aria-labelledby="laws">
                <h3 id="laws">{t(WhoSays::Laws)}</h3>
                <p class="lead">{t(WhoSays::LawsLead)}</p>
                <For each=move || codes.get() key=|code| code.clone() let(code)>
                    <Jurisdiction code/>
                </For>
            </section>
        </Show>
    }
}

#[component]
fn Jurisdiction(code: String) -> impl IntoView {
    let session = Session::of_page();
    let key = format!("jurisdiction:{code}");
    let (id, open) = (id_of(&key), selected(key.clone()));
    focus_where(open, id.clone());
    let law = {
        let code = code.clone();
        Memo::new(move |_| {
            session.report.with(|report| report.as_ref()?.jurisdictions.iter().find(|known| known.code == code).cloned())
        })
    };
    let together = Memo::new(move |_| {
        session.report.with(|report| report.as_ref()?.observers.iter().find(|known| known.key == key).cloned())
    });
    let over = Memo::new(move |_| {
        session.report.with(|report| {
            let all = report.as_ref().map(|report| report.observers.as_slice()).unwrap_or_default();
            let over = all.iter().filter(|observer| is_single(observer) && observer.control.contains(&code));
            over.map(|observer| said(&observer.name)).collect::<Vec<_>>()
        })
    });
    let matrix = Memo::new(move |_| together.with(|found| found.as_ref().map(|found| found.matrix.clone()).unwrap_or_default()));
    let seen = move || {
        let share = together.with(|found| found.as_ref().map(|found| found.share));
        share.map(|share| view! { <p>{move || say(WhoSays::TogetherSee, [Value::Share(share)])}</p><MatrixRow matrix/> })
    };
    let of = move |get: fn(&JurisdictionReport) -> String| move || law.with(|law| law.as_ref().map(get).unwrap_or_default());
    let provisions = move || {
        let provisions = law.with(|law| law.as_ref().map(|law| law.provisions.clone()).unwrap_or_default());
        if provisions.is_empty() {
            return view! { <p>{t(WhoSays::NoProvisions)}</p> }.into_any();
        }
        let list = provisions.into_iter().map(|provision| view! { <Provision provision/> }).collect_view();
        view! { <ul>{list}</ul> }.into_any()
    };
    let contested = move || {
        let contested = law.with(|law| law.as_ref().and_then(|law| law.contested.clone()));
        contested.map(
            |contested| view! { <p class="contested"><strong>{t(WhoSays::Contested)}</strong>" "{move || said(&contested)}</p> },
        )
    };
    view! {
        <details class="jurisdiction" open=move || open.get()>
            <summary id=id>
                <strong>{of(|law| said(&law.name))}</strong>" "
                <span class="quietly">{of(|law| say(WhoSays::Provisions, [Value::Count(law.provisions.len() as u64)]))}"; "{of(|law| said(&law.adequacy))}</span>
            </summary>
            <p>{move || say(WhoSays::Over, [Value::List(over.get().into_iter().map(Value::Name).collect())])}</p>
            {seen}
            {provisions}
            {contested}
        </details>
    }
}

#[component]
fn Provision(provision: ProvisionReport) -> impl IntoView {
    let ProvisionReport { law, says, source, sourced } = provision;
    view! {
        <li>
            <p><strong>{move || said(&law)}</strong>{(!sourced).then(|| view! { " "<span class="unverified">{t(WhoSays::Unverified)}</span> })}</p>
            <p>{move || said(&says)}</p>
            <p class="source">{move || say(WhoSays::Source, [Value::Name(source.clone())])}</p>
        </li>
    }
}
