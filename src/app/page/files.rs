//! What was read, from where, and what its owner should know.

use super::session::Session;
use super::wording::{bytes, count};
use super::words::said;
use crate::ingest::{Hidden, HiddenKind, Severity, Warning};
use crate::report::FileReport;
use leptos::prelude::*;

/// So many hidden things of a file are shown.
const MOST_HIDDEN: usize = 40;

/// The section.
#[component]
pub fn Files() -> impl IntoView {
    let session = Session::of_page();
    let files =
        Memo::new(move |_| session.report.with(|report| report.as_ref().map(|report| report.files.clone()).unwrap_or_default()));
    let memory = Memo::new(move |_| session.model().with(|model| model.memory));
    let rows = move || files.with(|files| files.iter().map(row).collect_view());
    let of_interest = |file: &&FileReport| !file.warnings.is_empty() || !file.hidden.is_empty();
    let warnings = move || files.with(|files| files.iter().filter(of_interest).map(of_file).collect_view());
    let notes =
        Memo::new(move |_| session.report.with(|report| report.as_ref().map(|report| report.notes.clone()).unwrap_or_default()));
    let assumed = move || {
        notes.with(|notes| {
            let sentences =
                notes.iter().cloned().map(|note| view! { <li class="note"><strong>"Note"</strong><span>{note}</span></li> });
            let sentences = sentences.collect_view();
            (!notes.is_empty()).then(|| view! { <h3>"What was assumed, joined or left open"</h3><ul>{sentences}</ul> })
        })
    };
    view! {
        <section class="files" aria-labelledby="files">
            <h2 id="files" tabindex="-1">"What was read"</h2>
            <p class="lead">"The tables take "{move || bytes(memory.get())}" of this tab’s memory. “Clear” gives it back."</p>
            <div class="scroll" tabindex="0" role="region" aria-label="Files">
                <table>
                    <caption class="unseen">"Files, and what was read of each"</caption>
                    <thead>
                        <tr>
                            <th scope="col">"File"</th>
                            <th scope="col">"Format"</th>
                            <th scope="col" class="number">"Size"</th>
                            <th scope="col" class="number">"Rows read"</th>
                            <th scope="col" class="number">"Not read"</th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
            <div class="warnings">{assumed}{warnings}</div>
        </section>
    }
}

fn row(file: &FileReport) -> impl IntoView + use<> {
    view! {
        <tr>
            <th scope="row">{file.name.clone()}</th>
            <td>{said(&file.format)}{messages(file).map(|messages| view! { <span class="messages">{messages}</span> })}</td>
            <td class="number">{bytes(file.bytes)}</td>
            <td class="number">{count(file.rows_read)}</td>
            <td class="number" class:attention=file.rows_not_read != 0>{count(file.rows_not_read)}</td>
        </tr>
    }
}

/// Messages by kind, in a line: "12 × IFTMIN D.96A".
fn messages(file: &FileReport) -> Option<String> {
    let kinds: Vec<String> =
        file.messages.iter().map(|messages| format!("{} × {}", count(messages.count), said(&messages.kind))).collect();
    (!kinds.is_empty()).then(|| kinds.join(", "))
}

fn of_file(file: &FileReport) -> impl IntoView + use<> {
    let warnings = file.warnings.iter().map(warning).collect_view();
    let hidden = (!file.hidden.is_empty()).then(|| {
        let things = file.hidden.iter().take(MOST_HIDDEN).map(thing).collect_view();
        let more = file.hidden.len().saturating_sub(MOST_HIDDEN);
        view! {
            <h4>"Hidden in this file"</h4>
            <ul class="hidden-things">
                {things}
                {(more > 0).then(|| view! { <li>"… and "{count(more as u64)}" more, in the report (JSON)."</li> })}
            </ul>
        }
    });
    view! {
        <h3>{file.name.clone()}</h3>
        <ul>{warnings}</ul>
        {hidden}
    }
}

fn thing(hidden: &Hidden) -> impl IntoView + use<> {
    let word = match hidden.kind {
        HiddenKind::Password => "Password",
        HiddenKind::EnvelopeParty => "Envelope",
        HiddenKind::FreeText => "Free text",
        HiddenKind::HiddenSheet => "Out of sight",
        HiddenKind::Comment => "Comment",
        HiddenKind::DefinedName => "Defined name",
        HiddenKind::Property => "Property",
        HiddenKind::Link => "Link",
    };
    let place = hidden.place.map(|place| said(&place.says()));
    view! {
        <li class="note">
            <strong>{word}</strong>
            <span>{said(&hidden.says)}</span>
            <span class="quietly">{said(&hidden.within)}{place.map(|place| format!(", {place}"))}</span>
        </li>
    }
}

fn warning(warning: &Warning) -> impl IntoView + use<> {
    let (class, word) = match warning.severity {
        Severity::Note => ("note", "Note"),
        Severity::Partly => ("partly", "Read in part"),
        Severity::Unreadable => ("unreadable", "Not read"),
    };
    let place = warning.place.map(|place| said(&place.says()));
    let times = (warning.times > 1).then(|| format!("{} times", count(warning.times)));
    let first = if times.is_some() { "first at " } else { "at " };
    let where_ = [times, place.map(|place| format!("{first}{place}"))].into_iter().flatten().collect::<Vec<_>>().join(", ");
    view! {
        <li class=class>
            <strong>{word}</strong>
            <span>{said(&warning.says)}</span>
            {(!where_.is_empty()).then(|| view! { <span class="quietly">{where_}</span> })}
        </li>
    }
}
