//! What was read, from where, and what its owner should know.

use super::session::Session;
use super::words::{bytes, figures, said, say, t};
use crate::ingest::{Hidden, HiddenKind, Severity, Warning};
use crate::language::page::{FilesSay, FrameSays, OverviewSays};
use crate::report::{FileReport, MessageCount};
use crate::saying::{Common, Saying, Value};
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
            let sentences = notes.iter().cloned().map(
                |note| view! { <li class="note"><strong>{t(FilesSay::Note)}</strong><span>{move || said(&note)}</span></li> },
            );
            let sentences = sentences.collect_view();
            (!notes.is_empty()).then(|| view! { <h3>{t(FilesSay::Notes)}</h3><ul>{sentences}</ul> })
        })
    };
    view! {
        <section class="files" aria-labelledby="files">
            <h2 id="files" tabindex="-1">{t(FilesSay::Title)}</h2>
            <p class="lead">{move || say(FilesSay::Lead, [bytes(memory.get()).into()])}</p>
            <div class="scroll" tabindex="0" role="region" aria-label=t(FrameSays::Files)>
                <table>
                    <caption class="unseen">{t(FilesSay::Caption)}</caption>
                    <thead>
                        <tr>
                            <th scope="col">{t(OverviewSays::File)}</th>
                            <th scope="col">{t(OverviewSays::Format)}</th>
                            <th scope="col" class="number">{t(FilesSay::Size)}</th>
                            <th scope="col" class="number">{t(OverviewSays::Rows)}</th>
                            <th scope="col" class="number">{t(FilesSay::RowsNotRead)}</th>
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
            <td class="number">{said(&bytes(file.bytes))}</td>
            <td class="number">{count(file.rows_read)}</td>
            <td class="number" class:attention=file.rows_not_read != 0>{count(file.rows_not_read)}</td>
        </tr>
    }
}

fn count(number: u64) -> String {
    figures(|figures| figures.count(number))
}

/// Messages by kind, in a line: "12 × IFTMIN D.96A".
fn messages(file: &FileReport) -> Option<String> {
    let of_kind = |messages: &MessageCount| say(FilesSay::Messages, [Value::Count(messages.count), messages.kind.clone().into()]);
    let kinds: Vec<String> = file.messages.iter().map(of_kind).collect();
    (!kinds.is_empty()).then(|| kinds.join(", "))
}

fn of_file(file: &FileReport) -> impl IntoView + use<> {
    let warnings = file.warnings.iter().map(warning).collect_view();
    let hidden = (!file.hidden.is_empty()).then(|| {
        let things = file.hidden.iter().take(MOST_HIDDEN).map(thing).collect_view();
        let more = file.hidden.len().saturating_sub(MOST_HIDDEN);
        view! {
            <h4>{t(FilesSay::Hidden)}</h4>
            <ul class="hidden-things">
                {things}
                {(more > 0).then(|| view! { <li>{say(FilesSay::HiddenMore, [Value::Count(more as u64)])}</li> })}
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
        HiddenKind::Password => FilesSay::Password,
        HiddenKind::EnvelopeParty => FilesSay::Envelope,
        HiddenKind::FreeText => FilesSay::FreeText,
        HiddenKind::HiddenSheet => FilesSay::OutOfSight,
        HiddenKind::Comment => FilesSay::Comment,
        HiddenKind::DefinedName => FilesSay::DefinedName,
        HiddenKind::Property => FilesSay::Property,
        HiddenKind::Link => FilesSay::Link,
    };
    let within = match hidden.place {
        Some(place) => Saying::of(Common::Listed, [hidden.within.clone().into(), place.says().into()]),
        None => hidden.within.clone(),
    };
    view! {
        <li class="note">
            <strong>{t(word)}</strong>
            <span>{said(&hidden.says)}</span>
            <span class="quietly">{said(&within)}</span>
        </li>
    }
}

fn warning(warning: &Warning) -> impl IntoView + use<> {
    let (class, word) = match warning.severity {
        Severity::Note => ("note", FilesSay::Note),
        Severity::Partly => ("partly", FilesSay::Partly),
        Severity::Unreadable => ("unreadable", FilesSay::Unreadable),
    };
    let place = warning.place.map(|place| Value::from(place.says()));
    let at = match (place, warning.times) {
        (None, 0 | 1) => None,
        (Some(place), 0 | 1) => Some(say(FilesSay::At, [place])),
        (None, times) => Some(say(FilesSay::Times, [Value::Count(times)])),
        (Some(place), times) => Some(say(FilesSay::TimesAt, [Value::Count(times), place])),
    };
    view! {
        <li class=class>
            <strong>{t(word)}</strong>
            <span>{said(&warning.says)}</span>
            {at.map(|at| view! { <span class="quietly">{at}</span> })}
        </li>
    }
}
