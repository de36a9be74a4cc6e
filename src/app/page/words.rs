//! What the page and the engine say, in the language that the person chose.
//!
//! The language comes from the browser until the person chooses another; the choice is stored, with the theme the only thing
//! that is. Whatever is said inside a view changes with it.

use super::figures::BrowserFigures;
use crate::exposure::{Finding, MeasureId};
use crate::language::{Figures, LANGUAGES, Language, MeasureWords, Speech, sentence};
use crate::report::{self, Report};
use crate::saying::{Key, Saying, Value};
use leptos::prelude::*;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::HtmlSelectElement;

use crate::language::page::FrameSays;

const KEY: &str = "portolan-language";

/// A language with its figures.
#[derive(Clone)]
struct Spoken {
    language: Language,
    figures: Rc<BrowserFigures>,
}

thread_local! {
    static SPOKEN: RwSignal<Spoken, LocalStorage> = RwSignal::new_local(Spoken::of(first()));
}

impl Spoken {
    fn of(language: Language) -> Self {
        if let Some(root) = document().document_element() {
            let _ = root.set_attribute("lang", language.code);
        }
        Spoken { language, figures: Rc::new(BrowserFigures::new(language.code)) }
    }
}

/// The language stored, else the first of the browser's that the page speaks, else English.
fn first() -> Language {
    let stored = window().local_storage().ok().flatten().and_then(|storage| storage.get_item(KEY).ok().flatten());
    let browsers = window().navigator().languages().iter().filter_map(|code| code.as_string()).collect::<Vec<_>>();
    let wanted = stored.into_iter().chain(browsers);
    let known = |wanted: String| {
        let short = wanted.get(..2).unwrap_or_default().to_ascii_lowercase();
        LANGUAGES.into_iter().find(|language| language.code == short)
    };
    wanted.into_iter().find_map(known).unwrap_or(LANGUAGES[0])
}

fn with<T>(speak: impl FnOnce(&Spoken) -> T) -> T {
    SPOKEN.with(|spoken| *spoken).with(speak)
}

/// The page's language with its figures, for whoever makes texts and knows no page.
pub fn speech<T>(speak: impl FnOnce(&Speech) -> T) -> T {
    with(|spoken| speak(&Speech { language: spoken.language, figures: &*spoken.figures }))
}

/// What is said, as text.
pub fn said(saying: &Saying) -> String {
    with(|spoken| sentence(saying, spoken.language, &*spoken.figures))
}

/// A code's text, with its values.
pub fn say(code: impl Into<Key>, values: impl IntoIterator<Item = Value>) -> String {
    said(&Saying::of(code, values))
}

/// A code's text, as a view takes it: it changes with the language.
pub fn t<C: Into<Key> + Copy + Send + 'static>(code: C) -> impl Fn() -> String + Copy + Send + 'static {
    move || say(code, [])
}

/// Numbers, days, lists and countries in the page's language.
pub fn figures<T>(write: impl FnOnce(&dyn Figures) -> T) -> T {
    with(|spoken| write(&*spoken.figures))
}

/// The words of a measure.
pub fn words(measure: MeasureId) -> MeasureWords {
    with(|spoken| (spoken.language.measure)(measure))
}

/// What would lower a finding's number: what is said of this file, else what holds for every file.
pub fn lowering(finding: &Finding) -> String {
    finding.lowered_by.as_ref().map_or_else(|| words(finding.measure).lowered_by.to_owned(), said)
}

/// The report as JSON text, written out in the page's language.
pub fn json(report: &Report) -> String {
    with(|spoken| report::to_json(&report::written(report, spoken.language, &*spoken.figures)))
}

/// Sets the language and stores the choice. Where storing is not allowed it holds until the page is closed.
fn choose(code: &str) {
    let Some(language) = LANGUAGES.into_iter().find(|language| language.code == code) else { return };
    SPOKEN.with(|spoken| *spoken).set(Spoken::of(language));
    if let Ok(Some(storage)) = window().local_storage() {
        let _ = storage.set_item(KEY, code);
    }
}

/// The switch: every language by its own name.
#[component]
pub fn LanguageSwitch() -> impl IntoView {
    let now = with(|spoken| spoken.language.code);
    let chosen = move |event: leptos::ev::Event| {
        if let Some(field) = event.target().and_then(|target| target.dyn_into::<HtmlSelectElement>().ok()) {
            choose(&field.value());
        }
    };
    let option = |language: Language| {
        view! { <option value=language.code lang=language.code selected={language.code == now}>{language.name}</option> }
    };
    view! {
        <label class="theme">
            <span>{t(FrameSays::Language)}</span>
            <select on:change=chosen>{LANGUAGES.map(option).collect_view()}</select>
        </label>
    }
}
