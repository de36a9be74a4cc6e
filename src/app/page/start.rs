//! What is seen first: the promise, the seal, the ways to open files, and what will be said of them.

use super::exposures::{about, title};
use super::intake::Picker;
use super::rose::ChartSheet;
use super::sealed::SealLine;
use super::session::Session;
use crate::exposure::Exposure;
use leptos::html::{Dialog, Textarea};
use leptos::prelude::*;

/// The first page.
#[component]
pub fn Start() -> impl IntoView {
    let session = Session::of_page();
    let legend = Exposure::ALL
        .into_iter()
        .map(|exposure| {
            view! {
                <div>
                    <dt>{title(exposure)}</dt>
                    <dd>{about(exposure)}</dd>
                </div>
            }
        })
        .collect_view();
    view! {
        <div class="start">
            <ChartSheet/>
            <div class="hero">
                <h1 id="start" tabindex="-1">"Portolan"</h1>
                <p class="promise">"Drop your shipment files. See what they give away, and to whom."</p>
                <p class="promise second">"Nothing leaves this browser."</p>
            </div>
            <section class="dropzone" aria-labelledby="open-title">
                <h2 id="open-title">"Drop files or a folder anywhere on this page"</h2>
                <p class="ways">
                    <Picker label="Choose files" class="main"/>
                    <Picker label="Choose a folder" folder=true/>
                    <PasteText/>
                </p>
                <p class="reads">
                    "Read are tables (CSV and kin, Excel, OpenDocument, Parquet, JSON, XML), messages (UN/EDIFACT, ANSI X12, Cargo-IMP, Cargo-XML, ONE Record, EPCIS, UBL, customs declarations) and archives of these, recognised by what is in them. You can also press Ctrl+V with rows copied from a spreadsheet."
                </p>
                <p class="sample">
                    <button type="button" id="sample" class="linklike" on:click=move |_| session.sample()>"Try a sample"</button>
                    " About 5,000 parcels through Liège airport, made up by this page; no real person or company is in them."
                </p>
            </section>
            <SealLine/>
            <section class="legend" aria-labelledby="legend-title">
                <h2 id="legend-title">"What is measured"</h2>
                <p class="lead">
                    "Six exposures: what anyone who gets these files could learn. Each comes as one sentence and one number, with its \
                     definition, the records behind it, and what would lower it."
                </p>
                <dl>{legend}</dl>
            </section>
        </div>
    }
}

/// A button that opens a dialog with a field for text.
#[component]
fn PasteText() -> impl IntoView {
    let session = Session::of_page();
    let dialog = NodeRef::<Dialog>::new();
    let field = NodeRef::<Textarea>::new();
    let empty = RwSignal::new(true);
    let close = move || {
        if let Some(dialog) = dialog.get_untracked() {
            dialog.close();
        }
    };
    let open = move |_| {
        if let Some(dialog) = dialog.get_untracked() {
            let _ = dialog.show_modal();
        }
    };
    let written = move || field.get_untracked().map(|field| field.value()).unwrap_or_default();
    let read = move |_| {
        let text = written();
        close();
        if let Some(field) = field.get_untracked() {
            field.set_value("");
        }
        empty.set(true);
        session.paste(text);
    };
    view! {
        <button type="button" id="paste" on:click=open>"Paste text"</button>
        <dialog node_ref=dialog aria-labelledby="paste-title">
            <h2 id="paste-title">"Paste rows"</h2>
            <label for="paste-field">"Rows copied from a table or a text file, with their header"</label>
            <textarea
                id="paste-field" node_ref=field rows="10" spellcheck="false" autocomplete="off"
                on:input=move |_| empty.set(written().trim().is_empty())
            ></textarea>
            <p class="ways">
                <button type="button" class="main" disabled=empty on:click=read>"Read this text"</button>
                <button type="button" on:click=move |_| close()>"Close"</button>
            </p>
        </dialog>
    }
}
