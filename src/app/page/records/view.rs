//! The view of the records: which table, which rows, and, where a finding led here, what it says and the way back.

use super::behind::{by_table, name_of, so_many};
use super::grid::{Grid, Shows};
use super::masking::masked;
use crate::app::page::address::{Address, View};
use crate::app::page::navigation::Navigation;
use crate::app::page::session::Session;
use crate::app::page::words::{said, say, t};
use crate::engine::rows::Filter;
use crate::language::page::records::RecordsSay;
use crate::saying::Value;
use gloo_timers::callback::Timeout;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{HtmlInputElement, HtmlSelectElement};

/// A filter is asked for once nothing was typed for so long, in milliseconds.
const PAUSE_MS: u32 = 180;

/// The view.
#[component]
pub fn RecordsView() -> impl IntoView {
    let session = Session::of_page();
    let navigation = Navigation::of_page();
    let revealed = RwSignal::new(false);
    let key = Memo::new(move |_| navigation.address().finding);
    let finding = Memo::new(move |_| {
        let key = key.get()?;
        session.report.with(|report| report.as_ref()?.findings.iter().find(|finding| finding.measure.key() == key).cloned())
    });
    let chosen = RwSignal::new(None::<u32>);
    // Tables that can be chosen, with the rows of each that are shown.
    let tables = Memo::new(move |_| {
        let of_finding = finding.with(|finding| finding.as_ref().map(|finding| by_table(&finding.evidence.first)));
        let all = session.report.with(|report| report.as_ref().map_or(0, |report| report.tables.len() as u32));
        match of_finding {
            Some(tables) => tables.into_iter().map(|(table, rows)| (table, Some(rows))).collect::<Vec<_>>(),
            None => (0..all).map(|table| (table, None)).collect(),
        }
    });
    let shows = Memo::new(move |_| {
        let report = session.report.get()?;
        let (table, only) = tables.with(|tables| {
            let chosen = chosen.get().and_then(|chosen| tables.iter().find(|(table, _)| *table == chosen));
            // The first table with rows, for a file may begin with an empty sheet.
            let filled = tables.iter().find(|(table, _)| report.tables.get(*table as usize).is_some_and(|table| table.rows > 0));
            chosen.or(filled).or(tables.first()).cloned()
        })?;
        let matter = finding.with(|finding| {
            let evidence = &finding.as_ref()?.evidence;
            let first = evidence.first.first().is_some_and(|first| first.table == table);
            first.then(|| evidence.columns.clone())
        });
        Some(Shows { report, table, only, matter: matter.unwrap_or_default() })
    });
    let typed = RwSignal::new(String::new());
    let within = RwSignal::new(None::<u32>);
    let table = Memo::new(move |_| shows.with(|shows| shows.as_ref().map(|shows| shows.table)));
    Effect::new(move |before: Option<Option<u32>>| {
        // A column of one table is none of another.
        if before.is_some_and(|before| before != table.get()) {
            within.set(None);
        }
        table.get()
    });
    let filter = Memo::new(move |_| {
        let text = typed.with(|typed| typed.trim().to_owned());
        (!text.is_empty()).then(|| Filter { column: within.get(), text })
    });
    let found = RwSignal::new(None::<(u32, u32)>);
    let counted = move || match found.get() {
        None => say(RecordsSay::Waiting, []),
        Some((matching, total)) if filter.with(Option::is_some) && total > 0 && matching == 0 => say(RecordsSay::NoRow, []),
        Some((matching, total)) if filter.with(Option::is_some) => {
            say(RecordsSay::Matching, [Value::Count(matching.into()), Value::Count(total.into())])
        }
        Some((_, total)) => say(RecordsSay::Rows, [Value::Count(total.into())]),
    };
    let masks = Memo::new(move |_| {
        let count = |masked: Vec<bool>| masked.into_iter().filter(|masked| *masked).count() as u64;
        shows.with(|shows| shows.as_ref().map_or(0, |shows| count(masked(&shows.report, shows.table))))
    });
    let is_masked = move || masks.get() > 0;
    view! {
        <section class="all-records" aria-labelledby="records">
            <h2 id="records" tabindex="-1">{t(RecordsSay::Title)}</h2>
            <p class="lead">{t(RecordsSay::Lead)}</p>
            {move || key.with(Option::is_some).then(|| view! { <BehindFinding finding/> })}
            <div class="grid-ways">
                <TableChoice tables chosen table/>
                <FilterField typed within table/>
                <Show when=is_masked><Reveal revealed/></Show>
            </div>
            <p class="grid-says" role="status">
                <span>{counted}</span>
                {move || is_masked().then(|| view! { " "<span class="quietly">{say(RecordsSay::Masked, [Value::Count(masks.get())])}</span> })}
            </p>
            {move || match shows.get() {
                Some(shows) => view! { <Grid shows filter revealed found/> }.into_any(),
                None => view! { <p class="quietly">{t(RecordsSay::NoTable)}</p> }.into_any(),
            }}
        </section>
    }
}

/// The button that shows what is masked, and hides it again.
#[component]
pub fn Reveal(
    /// Whether it is shown.
    revealed: RwSignal<bool>,
) -> impl IntoView {
    let says = move || if revealed.get() { t(RecordsSay::Hide)() } else { t(RecordsSay::Show)() };
    view! {
        <button
            type="button" class="reveal" class:revealed=revealed
            on:click=move |_| revealed.update(|revealed| *revealed = !*revealed)
        >
            {says}
        </button>
    }
}

/// What the finding says whose records are shown, and the way back to all.
#[component]
fn BehindFinding(finding: Memo<Option<crate::exposure::Finding>>) -> impl IntoView {
    let navigation = Navigation::of_page();
    let to = Memo::new(move |_| Address { view: View::Records, finding: None, ..navigation.address() });
    let back = move |event: leptos::ev::MouseEvent| {
        if !(event.ctrl_key() || event.meta_key() || event.shift_key()) {
            event.prevent_default();
            navigation.go(to.get_untracked());
        }
    };
    let sentence = move || {
        finding.with(|finding| finding.as_ref().map_or_else(|| say(RecordsSay::NoFinding, []), |finding| said(&finding.says)))
    };
    let many = move || {
        finding
            .with(|finding| finding.as_ref().map(|finding| so_many(finding.evidence.first.len() as u64, finding.evidence.total)))
    };
    view! {
        <div class="of-finding" role="group" aria-labelledby="of-finding">
            <h3 id="of-finding">{t(RecordsSay::Behind)}</h3>
            <p class="sentence">{sentence}</p>
            <p class="quietly">{many}</p>
            <p><a href=move || to.with(Address::written) on:click=back>{t(RecordsSay::AllRows)}</a></p>
        </div>
    }
}

/// The tables, where there are several.
#[component]
fn TableChoice(
    tables: Memo<Vec<(u32, Option<Vec<u32>>)>>,
    chosen: RwSignal<Option<u32>>,
    table: Memo<Option<u32>>,
) -> impl IntoView {
    let session = Session::of_page();
    let several = move || tables.with(|tables| tables.len() > 1);
    let options = move || {
        let name = |of: u32| session.report.with(|report| report.as_ref().map(|report| name_of(report, of)).unwrap_or_default());
        let option =
            |of: u32| view! { <option value=of.to_string() selected=move || table.get() == Some(of)>{name(of)}</option> };
        tables.with(|tables| tables.iter().map(|(of, _)| option(*of)).collect_view())
    };
    view! {
        <Show when=several>
            <label class="field">
                <span>{t(RecordsSay::Table)}</span>
                <select on:change=move |event| chosen.set(selected(&event))>{options}</select>
            </label>
        </Show>
    }
}

/// What a row must contain, and where.
#[component]
fn FilterField(typed: RwSignal<String>, within: RwSignal<Option<u32>>, table: Memo<Option<u32>>) -> impl IntoView {
    let session = Session::of_page();
    let strokes = StoredValue::new(0u32);
    let on_input = move |event: leptos::ev::Event| {
        let field = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
        let Some(text) = field.map(|field| field.value()) else { return };
        let stroke = strokes.get_value().wrapping_add(1);
        strokes.set_value(stroke);
        Timeout::new(PAUSE_MS, move || {
            // The view may be gone by now.
            if strokes.try_get_value() == Some(stroke) {
                typed.set(text);
            }
        })
        .forget();
    };
    let columns = move || {
        session.report.with(|report| {
            let table = report.as_ref()?.tables.get(table.get()? as usize)?;
            let option = |(at, name): (usize, &String)| view! { <option value=at.to_string()>{name.clone()}</option> };
            Some(table.columns.iter().map(|column| &column.name).enumerate().map(option).collect_view())
        })
    };
    view! {
        <label class="field">
            <span>{t(RecordsSay::Filter)}</span>
            <input type="search" id="row-filter" autocomplete="off" spellcheck="false" on:input=on_input/>
        </label>
        <label class="field">
            <span>{t(RecordsSay::In)}</span>
            <select on:change=move |event| within.set(selected(&event))>
                <option value="">{t(RecordsSay::Anywhere)}</option>
                {columns}
            </select>
        </label>
    }
}

/// The number that was chosen in a list; `None` for its first line without one.
fn selected(event: &leptos::ev::Event) -> Option<u32> {
    event.target()?.dyn_into::<HtmlSelectElement>().ok()?.value().parse().ok()
}
