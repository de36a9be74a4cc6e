//! What the page and the engine say, in the language that the person chose.
//!
//! The boot script takes the language from the browser until the person chooses another; the choice is stored, with the theme
//! the only thing that is. Whatever is said inside a view changes with it.

use super::figures::BrowserFigures;
use super::wording;
use crate::app::shell::boot;
use crate::exposure::{Finding, MeasureId};
use crate::language::page::{FrameSays, StartSays};
use crate::language::{Figures, LANGUAGES, Language, MeasureWords, Speech, sentence};
use crate::report::{self, Report};
use crate::saying::{Key, Saying, Value};
use leptos::prelude::*;
use std::borrow::Cow;
use std::cell::Cell;
use wasm_bindgen::JsCast;
use web_sys::HtmlSelectElement;

const KEY: &str = "portolan-language";

/// A language with its figures.
struct Spoken {
    language: Language,
    figures: BrowserFigures,
}

thread_local! {
    // Counted, not owned by the view that happens to speak first: it would go with that view.
    static SPOKEN: ArcRwSignal<Spoken> = ArcRwSignal::new(Spoken::of(first()));
    /// The language alone, which can be asked for where the page's state cannot.
    static LANGUAGE: Cell<Language> = const { Cell::new(LANGUAGES[0]) };
}

impl Spoken {
    fn of(language: Language) -> Self {
        LANGUAGE.set(language);
        if let Some(root) = document().document_element() {
            let _ = root.set_attribute("lang", language.code);
        }
        if let Some(title) = language.text(StartSays::WindowTitle.key()) {
            document().set_title(title);
        }
        Spoken { language, figures: BrowserFigures::new(language.code) }
    }
}

/// The language that the boot script chose, with its book.
fn first() -> Language {
    let Some((code, book)) = boot::language() else { return LANGUAGES[0] };
    let language = LANGUAGES.into_iter().find(|language| language.code == code).unwrap_or(LANGUAGES[0]);
    language.open(book);
    language
}

fn with<T>(speak: impl FnOnce(&Spoken) -> T) -> T {
    SPOKEN.with(ArcRwSignal::clone).with(speak)
}

/// The page's language with its figures, for whoever makes texts and knows no page.
pub fn speech<T>(speak: impl FnOnce(&Speech) -> T) -> T {
    with(|spoken| speak(&Speech { language: spoken.language, figures: &spoken.figures }))
}

/// What is said, as text.
pub fn said(saying: &Saying) -> String {
    with(|spoken| sentence(saying, spoken.language, &spoken.figures))
}

/// A code's text, with its values.
pub fn say(code: impl Into<Key>, values: impl IntoIterator<Item = Value>) -> String {
    said(&Saying::of(code, values))
}

/// A code's text, as a view takes it: it changes with the language.
pub fn t(code: impl Into<Key>) -> impl Fn() -> String + Copy + Send + Sync + 'static {
    match code.into().0 {
        Cow::Borrowed(key) => text(key),
        Cow::Owned(_) => text(""),
    }
}

/// Of one type whatever it says: the program then holds the code that shows it once.
fn text(key: &'static str) -> impl Fn() -> String + Copy + Send + Sync + 'static {
    move || said(&Saying::plain(Key(Cow::Borrowed(key))))
}

/// A size in bytes.
pub fn bytes(size: u64) -> Saying {
    figures(|figures| wording::bytes(size, figures))
}

/// How long something took.
pub fn took(milliseconds: f64) -> Saying {
    figures(|figures| wording::took(milliseconds, figures))
}

/// A text without values, where the page itself broke down and its state may be beyond reach.
pub fn calmly(code: impl Into<Key>) -> &'static str {
    LANGUAGE.get().text(&code.into().0).unwrap_or_default()
}

/// Numbers, days, lists and countries in the page's language.
pub fn figures<T>(write: impl FnOnce(&dyn Figures) -> T) -> T {
    with(|spoken| write(&spoken.figures))
}

/// The words of a measure.
pub fn words(measure: MeasureId) -> MeasureWords {
    with(|spoken| spoken.language.measure(measure))
}

/// What would lower a finding's number: what is said of this file, else what holds for every file.
pub fn lowering(finding: &Finding) -> String {
    finding.lowered_by.as_ref().map_or_else(|| words(finding.measure).lowered_by.to_owned(), said)
}

/// The report as JSON text, written out in the page's language.
pub fn json(report: &Report) -> String {
    with(|spoken| report::to_json(&report::written(report, spoken.language, &spoken.figures)))
}

/// Sets the language and stores the choice. Where storing is not allowed it holds until the page is closed.
async fn choose(language: Language) {
    // A book that cannot be had leaves the language as it is: everything is still said.
    if !language.has_book() && !boot::book_of(language.code).await.is_ok_and(|book| language.open(book)) {
        return;
    }
    SPOKEN.with(ArcRwSignal::clone).set(Spoken::of(language));
    if let Ok(Some(storage)) = window().local_storage() {
        let _ = storage.set_item(KEY, language.code);
    }
}

/// The switch: every language by its own name. There is none where the page speaks but one.
#[component]
pub fn LanguageSwitch() -> impl IntoView {
    let now = SPOKEN.with(ArcRwSignal::clone).with_untracked(|spoken| spoken.language.code);
    let chosen = move |event: leptos::ev::Event| {
        let field = event.target().and_then(|target| target.dyn_into::<HtmlSelectElement>().ok());
        let chosen = field.and_then(|field| LANGUAGES.into_iter().find(|language| language.code == field.value()));
        if let Some(language) = chosen {
            leptos::task::spawn_local(choose(language));
        }
    };
    let option = |language: Language| {
        view! { <option value=language.code lang=language.code selected={language.code == now}>{language.name}</option> }
    };
    (LANGUAGES.len() > 1).then(|| {
        view! {
            <label class="theme">
                <span>{t(FrameSays::Language)}</span>
                <select on:change=chosen>{LANGUAGES.map(option).collect_view()}</select>
            </label>
        }
    })
}
