//! The records behind a finding: asked of the worker when they are opened, shown with the columns that matter first.

use super::session::Session;
use super::state::{Cells, Shared};
use super::wording::{count, counted};
use crate::exposure::{Evidence, Finding, RecordRef};
use leptos::prelude::*;

/// The first records of a finding, a table for each table of the report that they lie in.
#[component]
pub fn Records(
    /// The finding.
    finding: Signal<Option<Finding>>,
) -> impl IntoView {
    let evidence =
        Memo::new(move |_| finding.with(|finding| finding.as_ref().map(|finding| finding.evidence.clone()).unwrap_or_default()));
    view! {
        {move || evidence.with(|evidence| {
            let shown = evidence.first.len() as u64;
            let says = if shown < evidence.total {
                format!("The first {} of {} records, the weightiest first.", count(shown), count(evidence.total))
            } else {
                format!("{}, the weightiest first.", counted(shown, "record", "records"))
            };
            let tables = by_table(&evidence.first)
                .into_iter()
                .map(|(table, rows)| {
                    let columns = if evidence.first.first().is_some_and(|first| first.table == table) { evidence.columns.clone() } else { Vec::new() };
                    view! { <RecordTable table rows columns/> }
                })
                .collect_view();
            view! {
                <p class="lead">{says}" They are shown from this browser’s memory."</p>
                {tables}
            }
        })}
    }
}

/// The rows of each table, tables in the order in which they come first.
fn by_table(records: &[RecordRef]) -> Vec<(u32, Vec<u32>)> {
    let mut tables: Vec<(u32, Vec<u32>)> = Vec::new();
    for record in records.iter().take(Evidence::MOST) {
        match tables.iter_mut().find(|(table, _)| *table == record.table) {
            Some((_, rows)) => rows.push(record.row),
            None => tables.push((record.table, vec![record.row])),
        }
    }
    tables
}

#[component]
fn RecordTable(table: u32, rows: Vec<u32>, columns: Vec<u32>) -> impl IntoView {
    let session = Session::of_page();
    let request = session.ask_records(table, rows);
    let cells = Memo::new(move |_| session.cells(request));
    let name = session.report.with_untracked(|report| {
        let report = report.as_ref()?;
        let table = report.tables.get(table as usize)?;
        let file = report.files.get(table.file as usize)?;
        Some(match &table.part {
            Some(part) => format!("{}, {part}", file.name),
            None => file.name.clone(),
        })
    });
    let name = name.unwrap_or_else(|| "records".into());
    move || match cells.get() {
        None => view! { <p class="waiting">"Fetching the records from the worker …"</p> }.into_any(),
        Some(cells) => filled(&name, &cells, &columns).into_any(),
    }
}

/// The table, the columns that matter first.
fn filled(name: &str, cells: &Shared<Cells>, matter: &[u32]) -> impl IntoView + use<> {
    let matter: Vec<usize> =
        matter.iter().map(|&column| column as usize).filter(|&column| column < cells.columns.len()).collect();
    let rest = (0..cells.columns.len()).filter(|column| !matter.contains(column));
    let order: Vec<usize> = matter.iter().copied().chain(rest).collect();
    let class = |column: usize| if matter.contains(&column) { "matters" } else { "" };
    let head = order
        .iter()
        .map(|&column| view! { <th scope="col" class=class(column)>{cells.columns[column].clone()}</th> })
        .collect_view();
    let rows = cells
        .rows
        .iter()
        .map(|(line, row)| {
            let inside = order
                .iter()
                .map(|&column| view! { <td class=class(column)>{row.get(column).cloned().unwrap_or_default()}</td> })
                .collect_view();
            view! { <tr><th scope="row">{count(u64::from(*line))}</th>{inside}</tr> }
        })
        .collect_view();
    view! {
        <div class="scroll records" tabindex="0" role="region" aria-label=format!("Records of {name}")>
            <table>
                <caption>{name.to_owned()}</caption>
                <thead><tr><th scope="col">"Line"</th>{head}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
}
