//! What is seen first: the promise, the seal, the ways to open files, and what will be said of them.

use super::exposures::about;
use super::intake::Picker;
use super::overview::name_of;
use super::rose::ChartSheet;
use super::sealed::SealLine;
use super::session::Session;
use super::words::t;
use crate::exposure::Exposure;
use crate::language::page::StartSays;
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
                    <dt>{t(name_of(exposure))}</dt>
                    <dd>{t(about(exposure))}</dd>
                </div>
            }
        })
        .collect_view();
    view! {
        <div class="start">
            <ChartSheet/>
            <div class="hero">
                <h1 id="start" tabindex="-1">"Portolan"</h1>
                <p class="promise">{t(StartSays::Promise)}</p>
                <p class="promise second">{t(StartSays::Second)}</p>
            </div>
            <section class="dropzone" aria-labelledby="open-title">
                <h2 id="open-title">{t(StartSays::Open)}</h2>
                <p class="ways">
                    <Picker label=Signal::derive(t(StartSays::ChooseFiles)) class="main"/>
                    <Picker label=Signal::derive(t(StartSays::ChooseFolder)) folder=true/>
                    <PasteText/>
                </p>
                <p class="reads">{t(StartSays::Reads)}</p>
                <p class="sample">
                    <button type="button" id="sample" class="linklike" on:click=move |_| session.sample()>{t(StartSays::Sample)}</button>
                    " "{t(StartSays::SampleIs)}
                </p>
            </section>
            <SealLine/>
            <section class="legend" aria-labelledby="legend-title">
                <h2 id="legend-title">{t(StartSays::Measured)}</h2>
                <p class="lead">{t(StartSays::MeasuredLead)}</p>
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
        <button type="button" id="paste" on:click=open>{t(StartSays::PasteText)}</button>
        <dialog node_ref=dialog aria-labelledby="paste-title">
            <h2 id="paste-title">{t(StartSays::PasteTitle)}</h2>
            <label for="paste-field">{t(StartSays::PasteWhat)}</label>
            <textarea
                id="paste-field" node_ref=field rows="10" spellcheck="false" autocomplete="off"
                on:input=move |_| empty.set(written().trim().is_empty())
            ></textarea>
            <p class="ways">
                <button type="button" class="main" disabled=empty on:click=read>{t(StartSays::PasteRead)}</button>
                <button type="button" on:click=move |_| close()>{t(StartSays::Close)}</button>
            </p>
        </dialog>
    }
}
