//! Whom else the files are handed to: an operator of the reference table, or anyone by name and country.

use super::browser;
use super::navigation::Navigation;
use super::session::Session;
use super::who::is_single;
use super::words::{figures, said, say, t};
use crate::exposure::observers::Who;
use crate::language::page::WhoSays;
use crate::saying::Value;
use leptos::prelude::*;

/// Adds whom the files are handed to.
#[component]
pub fn HandOver() -> impl IntoView {
    let session = Session::of_page();
    let navigation = Navigation::of_page();
    session.ask_operators();
    let operator = RwSignal::new(String::new());
    let name = RwSignal::new(String::new());
    let country = RwSignal::new(String::new());
    let add = move |who: Who| {
        let key = who.key();
        session.say_of_observer(&who, |_| {});
        // It is opened, and takes the focus, when it is measured.
        navigation.select(|selection| selection.observer = Some(key));
    };
    let known = move || {
        let there = session.report.with(|report| {
            let all = report.as_ref().map(|report| report.observers.as_slice()).unwrap_or_default();
            all.iter().map(|observer| observer.key.clone()).collect::<Vec<_>>()
        });
        session.operators.with(|operators| {
            let known = operators.as_ref().map(|operators| operators.known.as_slice()).unwrap_or_default();
            let new = known.iter().filter(|(id, _)| !there.contains(&Who::Operator(id.clone()).key()));
            new.map(|(id, name)| view! { <option value=id.clone()>{name.clone()}</option> }).collect_view()
        })
    };
    let countries = move || {
        let mut named: Vec<(String, String)> = session.operators.with(|operators| {
            let codes = operators.as_ref().map(|operators| operators.countries.as_slice()).unwrap_or_default();
            codes.iter().map(|code| (figures(|figures| figures.country(code.as_str())), code.to_string())).collect()
        });
        named.sort();
        named.into_iter().map(|(name, code)| view! { <option value=code>{name}</option> }).collect_view()
    };
    // No form: what submits one could leave the page.
    let add_known = move || {
        let id = operator.get_untracked();
        if !id.is_empty() {
            operator.set(String::new());
            add(Who::Operator(id));
        }
    };
    let add_other = move || {
        let (given, code) = (name.get_untracked().trim().to_owned(), country.get_untracked());
        if let (false, Ok(country)) = (given.is_empty(), code.parse()) {
            name.set(String::new());
            add(Who::Other { name: given, country });
        }
    };
    let added = move || {
        let added = session.report.with(|report| {
            let all = report.as_ref().map(|report| report.observers.as_slice()).unwrap_or_default();
            let added = all.iter().filter(|observer| is_single(observer) && observer.asked && observer.ways.is_empty());
            added.map(|observer| (observer.who.clone(), said(&observer.name))).collect::<Vec<_>>()
        });
        let line = |(who, name): (Who, String)| {
            let remove = move |_| {
                session.remove_observer(navigation, &who);
                browser::focus_soon("hand-over");
            };
            let label = say(WhoSays::RemoveWho, [Value::Name(name.clone())]);
            view! { <li><span>{name}</span><button type="button" class="quiet" aria-label=label on:click=remove>{t(WhoSays::Remove)}</button></li> }
        };
        (!added.is_empty()).then(|| view! { <ul class="handed">{added.into_iter().map(line).collect_view()}</ul> })
    };
    view! {
        <section class="hand-over" aria-labelledby="hand-over">
            <h3 id="hand-over" tabindex="-1">{t(WhoSays::HandTitle)}</h3>
            <p class="lead">{t(WhoSays::HandLead)}</p>
            <div class="choices">
                <label>
                    <span>{t(WhoSays::HandKnown)}</span>
                    <select prop:value=operator on:change=move |event| operator.set(event_target_value(&event))>
                        <option value="">{t(WhoSays::HandChoose)}</option>
                        {known}
                    </select>
                </label>
                <button type="button" on:click=move |_| add_known() disabled=move || operator.with(String::is_empty)>{t(WhoSays::HandAdd)}</button>
            </div>
            <div class="choices" on:keydown=move |event| if event.key() == "Enter" { add_other() }>
                <label>
                    <span>{t(WhoSays::HandOther)}</span>
                    <input type="text" maxlength="80" autocomplete="off" prop:value=name on:input=move |event| name.set(event_target_value(&event))/>
                </label>
                <label>
                    <span>{t(WhoSays::HandCountry)}</span>
                    <select prop:value=country on:change=move |event| country.set(event_target_value(&event))>
                        <option value="">{t(WhoSays::HandChoose)}</option>
                        {countries}
                    </select>
                </label>
                <button type="button" on:click=move |_| add_other() disabled=move || name.with(|name| name.trim().is_empty()) || country.with(String::is_empty)>{t(WhoSays::HandAdd)}</button>
            </div>
            {added}
        </section>
    }
}
