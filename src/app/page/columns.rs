//! What each column was taken to mean, why, and a field to say otherwise; everything is measured again at once.

use super::browser;
use super::records::behind::name_of;
use super::session::Session;
use super::words::{figures, said, say, t};
use crate::language::page::{ColumnsSay, names};
use crate::report::{ColumnReport, DateOrderReport};
use crate::saying::{Key, Saying, Value};
use crate::table::DateOrder;
use crate::understand::{Role, RoleSource, all_roles, group, label};
use leptos::prelude::*;
use std::fmt::Write as _;
use wasm_bindgen::JsCast;
use web_sys::HtmlSelectElement;

/// So many columns of a table are shown at first.
const AT_FIRST: usize = 60;
/// The value of the option that takes a choice back.
const AS_FOUND: &str = "found";

/// The section.
#[component]
pub fn Columns() -> impl IntoView {
    let session = Session::of_page();
    let tables = Memo::new(move |_| session.report.with(|report| report.as_ref().map_or(0, |report| report.tables.len())));
    let options = Memo::new(|_| options());
    view! {
        <section class="columns" aria-labelledby="columns">
            <h2 id="columns" tabindex="-1">{t(ColumnsSay::Title)}</h2>
            <p class="lead">{t(ColumnsSay::Lead)}</p>
            <For each=move || 0..tables.get() key=|table| *table let(table)>
                <TableColumns table options/>
            </For>
        </section>
    }
}

#[component]
fn TableColumns(table: usize, options: Memo<String>) -> impl IntoView {
    let session = Session::of_page();
    let name = Memo::new(move |_| {
        session.report.with(|report| report.as_ref().map(|report| name_of(report, table as u32)).unwrap_or_default())
    });
    let rows = Memo::new(move |_| {
        session.report.with(|report| report.as_ref().and_then(|report| report.tables.get(table)).map_or(0, |table| table.rows))
    });
    let columns = Memo::new(move |_| {
        session
            .report
            .with(|report| report.as_ref().and_then(|report| report.tables.get(table)).map_or(0, |table| table.columns.len()))
    });
    let all = RwSignal::new(false);
    let shown = move || if all.get() { columns.get() } else { columns.get().min(AT_FIRST) };
    let all_hidden = Memo::new(move |_| columns.get() > shown());
    let body = NodeRef::<leptos::html::Tbody>::new();
    let show_all = move |_| {
        all.set(true);
        // The button goes, and the keyboard with it: to the first of those that came.
        request_animation_frame(move || {
            let came = body.get_untracked().and_then(|body| body.children().item(AT_FIRST as u32));
            if let Some(field) = came.and_then(|row| row.query_selector("select").ok().flatten()) {
                browser::focus_still(&field);
            }
        });
    };
    let caption = move || {
        let (columns, rows) = (Value::Count(columns.get() as u64), Value::Count(rows.get()));
        say(ColumnsSay::Caption, [Value::Name(name.get()), columns, rows])
    };
    view! {
        <div class="scroll" tabindex="0" role="region" aria-label=move || say(ColumnsSay::Region, [Value::Name(name.get())])>
            <table class="column-table">
                <caption>{caption}</caption>
                <thead>
                    <tr>
                        <th scope="col">{t(ColumnsSay::Column)}</th>
                        <th scope="col">{t(ColumnsSay::Role)}</th>
                        <th scope="col">{t(ColumnsSay::Holds)}</th>
                        <th scope="col" class="number">{t(ColumnsSay::Filled)}</th>
                        <th scope="col">{t(ColumnsSay::Why)}</th>
                    </tr>
                </thead>
                <tbody node_ref=body>
                    <For each=move || 0..shown() key=|column| *column let(column)>
                        <ColumnRow table column rows options/>
                    </For>
                </tbody>
            </table>
        </div>
        <Show when=move || all_hidden.get()>
            <p><button type="button" on:click=show_all>{move || say(ColumnsSay::ShowAll, [Value::Count(columns.get() as u64)])}</button></p>
        </Show>
    }
}

#[component]
fn ColumnRow(table: usize, column: usize, rows: Memo<u64>, options: Memo<String>) -> impl IntoView {
    let session = Session::of_page();
    let report =
        Memo::new(move |_| session.report.with(|report| report.as_ref()?.tables.get(table)?.columns.get(column).cloned()));
    let of = move |get: fn(&ColumnReport) -> String| move || report.with(|report| report.as_ref().map(get).unwrap_or_default());
    let name = of(|report| if report.name.is_empty() { say(ColumnsSay::NoName, []) } else { report.name.clone() });
    let filled = move || {
        report.with(|report| {
            let filled = |report: &ColumnReport| report.filled as f64 / rows.get().max(1) as f64;
            report.as_ref().map(|report| figures(|figures| figures.share(filled(report)))).unwrap_or_default()
        })
    };
    let by_person =
        Memo::new(move |_| report.with(|report| report.as_ref().is_some_and(|report| report.role.source == RoleSource::Person)));
    let chosen = Memo::new(move |_| report.with(|report| report.as_ref().map_or(Role::Other, |report| report.role.role)));
    let set = move |role| session.set_role(table as u32, column as u32, role);
    let on_change = move |event: leptos::ev::Event| {
        let Some(field) = event.target().and_then(|target| target.dyn_into::<HtmlSelectElement>().ok()) else { return };
        match field.value().parse::<usize>() {
            Ok(index) => set(all_roles().get(index).copied()),
            Err(_) => set(None),
        }
    };
    // A file can have hundreds of columns, and a field some two hundred options: they come when the field is entered.
    let entered = RwSignal::new(false);
    let enter = move || {
        if !entered.get_untracked() {
            entered.set(true);
        }
    };
    let offered = move || if entered.get() { options.get() } else { chosen_alone(chosen.get()) };
    // The field must follow the report also where the worker kept another role than the one chosen.
    let value = move || {
        let role = chosen.get();
        report.track();
        entered.track();
        options.track();
        all_roles().iter().position(|&other| other == role).map_or_else(|| AS_FOUND.to_owned(), |index| index.to_string())
    };
    view! {
        <tr class:by-person=by_person>
            <th scope="row">{name}</th>
            <td>
                <select aria-label=move || say(ColumnsSay::RoleOf, [Value::Name(name())]) on:change=on_change
                    on:focus=move |_| enter() on:pointerdown=move |_| enter() inner_html=offered prop:value=value></select>
            </td>
            <td>{of(|report| say(names::kind(&report.kind), []))}</td>
            <td class="number">{filled}</td>
            <td class="why">
                {move || if by_person.get() {
                    view! {
                        <span class="set-by-you">{t(ColumnsSay::SetByYou)}</span>" "
                        <button type="button" class="linklike" on:click=move |_| set(None)>{t(ColumnsSay::AsFound)}</button>
                    }.into_any()
                } else {
                    of(why)().into_any()
                }}
                <DatesBegin table column/>
            </td>
        </tr>
    }
}

/// Where the dates of a column could be either: which of day and month comes first.
#[component]
fn DatesBegin(table: usize, column: usize) -> impl IntoView {
    let session = Session::of_page();
    let order =
        Memo::new(move |_| session.report.with(|report| report.as_ref()?.tables.get(table)?.columns.get(column)?.date_order));
    let changed = move |event: leptos::ev::Event| {
        let Some(field) = event.target().and_then(|target| target.dyn_into::<HtmlSelectElement>().ok()) else { return };
        let order = match field.value().as_str() {
            "day" => Some(DateOrder::DayFirst),
            "month" => Some(DateOrder::MonthFirst),
            _ => None,
        };
        session.set_date_order(table as u32, column as u32, order);
    };
    let value = move || match order.get() {
        Some(DateOrderReport { said: true, first: DateOrder::DayFirst }) => "day",
        Some(DateOrderReport { said: true, first: DateOrder::MonthFirst }) => "month",
        _ => "assumed",
    };
    view! {
        <Show when=move || order.get().is_some()>
            <label class="dates-begin">
                {t(ColumnsSay::DatesBegin)}" "
                <select on:change=changed prop:value=value>
                    <option value="assumed">{t(ColumnsSay::Assumed)}</option>
                    <option value="day">{t(ColumnsSay::DayFirst)}</option>
                    <option value="month">{t(ColumnsSay::MonthFirst)}</option>
                </select>
            </label>
        </Show>
    }
}

/// The one option of a role field that nobody has entered yet, as HTML.
fn chosen_alone(role: Role) -> String {
    let value =
        all_roles().iter().position(|&other| other == role).map_or_else(|| AS_FOUND.to_owned(), |index| index.to_string());
    format!("<option value=\"{value}\">{}</option>", escaped(&said(&label(role))))
}

/// All options of a role field, as HTML: one text for all fields, parsed by the browser, since a file can have hundreds.
fn options() -> String {
    let heading = |role: Role| match role {
        Role::Party(party, _) => Key::from(party),
        other => Key::from(group(other)),
    };
    let mut html = format!("<option value=\"{AS_FOUND}\">{}</option>", escaped(&say(ColumnsSay::AsFound, [])));
    let mut open = None;
    for (index, &role) in all_roles().iter().enumerate() {
        let head = heading(role);
        if open.as_ref() != Some(&head) {
            let end = if open.is_none() { "" } else { "</optgroup>" };
            let _ = write!(html, "{end}<optgroup label=\"{}\">", escaped(&say(head.clone(), [])));
            open = Some(head);
        }
        let _ = write!(html, "<option value=\"{index}\">{}</option>", escaped(&said(&label(role))));
    }
    html.push_str("</optgroup>");
    html
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}

/// Why a column was given its role, in words.
fn why(report: &ColumnReport) -> String {
    let found = &report.role;
    if found.reasons.is_empty() {
        return say(ColumnsSay::Nothing, []);
    }
    let sure = match found.confidence.0 {
        sure if sure >= 0.85 => ColumnsSay::Clear,
        sure if sure >= 0.6 => ColumnsSay::Likely,
        _ => ColumnsSay::Uncertain,
    };
    say(sure, [Saying::joined(found.reasons.iter().map(|reason| reason.says())).into()])
}
