//! The records behind a finding: asked of the worker when they are opened, shown with the columns that matter first.

use super::masking::{masked, shown};
use super::view::Reveal;
use crate::app::page::address::{Address, View};
use crate::app::page::navigation::Navigation;
use crate::app::page::session::Session;
use crate::app::page::state::{Cells, Shared};
use crate::app::page::words::{figures, say, t};
use crate::exposure::{Evidence, Finding, RecordRef};
use crate::language::page::records::RecordsSay;
use crate::report::Report;
use crate::saying::Value;
use leptos::prelude::*;

/// The first records of a finding, a table for each table of the report that they lie in.
#[component]
pub fn Records(
    /// The finding.
    finding: Signal<Option<Finding>>,
) -> impl IntoView {
    let navigation = Navigation::of_page();
    let revealed = RwSignal::new(false);
    let evidence =
        Memo::new(move |_| finding.with(|finding| finding.as_ref().map(|finding| finding.evidence.clone()).unwrap_or_default()));
    let to = Memo::new(move |_| {
        let finding = finding.with(|finding| finding.as_ref().map(|finding| finding.measure.key().to_owned()));
        Address { view: View::Records, finding, ..navigation.address() }
    });
    let open = move |event: leptos::ev::MouseEvent| {
        if !(event.ctrl_key() || event.meta_key() || event.shift_key()) {
            event.prevent_default();
            navigation.go(to.get_untracked());
        }
    };
    view! {
        {move || evidence.with(|evidence| {
            let tables = by_table(&evidence.first)
                .into_iter()
                .map(|(table, rows)| {
                    let columns = if evidence.first.first().is_some_and(|first| first.table == table) { evidence.columns.clone() } else { Vec::new() };
                    view! { <RecordTable table rows columns revealed/> }
                })
                .collect_view();
            let (listed, total) = (evidence.first.len() as u64, evidence.total);
            view! {
                <p class="lead">{move || so_many(listed, total)}" "{t(RecordsSay::FromMemory)}</p>
                <p class="ways"><Reveal revealed/>" "<a href=move || to.with(Address::written) on:click=open>{t(RecordsSay::Open)}</a></p>
                {tables}
            }
        })}
    }
}

/// How many of the records behind a finding are listed.
pub fn so_many(listed: u64, total: u64) -> String {
    if listed < total {
        say(RecordsSay::FirstOf, [Value::Count(listed), Value::Count(total)])
    } else {
        say(RecordsSay::AllOf, [Value::Count(listed)])
    }
}

/// The rows of each table, tables in the order in which they come first.
pub fn by_table(records: &[RecordRef]) -> Vec<(u32, Vec<u32>)> {
    let mut tables: Vec<(u32, Vec<u32>)> = Vec::new();
    for record in records.iter().take(Evidence::MOST) {
        match tables.iter_mut().find(|(table, _)| *table == record.table) {
            Some((_, rows)) => rows.push(record.row),
            None => tables.push((record.table, vec![record.row])),
        }
    }
    tables
}

/// What a table is called: its file, and its part of it.
pub fn name_of(report: &Report, table: u32) -> String {
    let name = || {
        let table = report.tables.get(table as usize)?;
        let file = report.files.get(table.file as usize)?;
        Some(match &table.part {
            Some(part) => say(RecordsSay::Part, [Value::Name(part.clone()), Value::Name(file.name.clone())]),
            None => file.name.clone(),
        })
    };
    name().unwrap_or_else(|| say(RecordsSay::Unnamed, []))
}

#[component]
fn RecordTable(table: u32, rows: Vec<u32>, columns: Vec<u32>, revealed: RwSignal<bool>) -> impl IntoView {
    let session = Session::of_page();
    let request = session.ask_records(table, rows);
    let cells = Memo::new(move |_| session.cells(request));
    let masks = session.report.with_untracked(|report| report.as_ref().map(|report| masked(report, table)).unwrap_or_default());
    let name = Memo::new(move |_| {
        session.report.with(|report| report.as_ref().map(|report| name_of(report, table)).unwrap_or_default())
    });
    move || match cells.get() {
        None => view! { <p class="waiting">{t(RecordsSay::Fetching)}</p> }.into_any(),
        Some(cells) => {
            let masks = if revealed.get() { &[][..] } else { masks.as_slice() };
            filled(&name.get(), &cells, &columns, masks).into_any()
        }
    }
}

/// The table, the columns that matter first.
fn filled(name: &str, cells: &Shared<Cells>, matter: &[u32], masks: &[bool]) -> impl IntoView + use<> {
    let matter: Vec<usize> =
        matter.iter().map(|&column| column as usize).filter(|&column| column < cells.columns.len()).collect();
    let rest = (0..cells.columns.len()).filter(|column| !matter.contains(column));
    let order: Vec<usize> = matter.iter().copied().chain(rest).collect();
    let class = |column: usize| if matter.contains(&column) { "matters" } else { "" };
    let is_masked = |column: usize| masks.get(column).copied().unwrap_or(false);
    let head = order
        .iter()
        .map(|&column| view! { <th scope="col" class=class(column)>{cells.columns.get(column).cloned()}</th> })
        .collect_view();
    let rows = cells
        .rows
        .iter()
        .map(|(line, row)| {
            let inside = order
                .iter()
                .map(|&column| {
                    let cell = row.get(column).map(|cell| shown(cell, is_masked(column)));
                    view! { <td class=class(column)>{cell}</td> }
                })
                .collect_view();
            let line = figures(|figures| figures.count(u64::from(*line)));
            view! { <tr><th scope="row">{line}</th>{inside}</tr> }
        })
        .collect_view();
    let label = say(RecordsSay::Grid, [Value::Name(name.to_owned())]);
    view! {
        <div class="scroll records" tabindex="0" role="region" aria-label=label>
            <table>
                <caption>{name.to_owned()}</caption>
                <thead><tr><th scope="col">{t(RecordsSay::Line)}</th>{head}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
}
