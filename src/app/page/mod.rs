//! The page. It draws the engine's events and knows nothing of how they came to be.
//!
//! What the page knows is one [`state::Model`]; it changes only by [`state::Model::hear`], a pure function. A
//! [`session::Session`] holds it, and the line to the worker; views read memos of it and give commands by its methods.
//!
//! | room | what is in it |
//! |---|---|
//! | [`state`] | what the page knows, and how each thing heard changes it |
//! | [`session`] | the model, the worker, the commands |
//! | [`intake`], [`drop`](mod@drop) | the ways in: drop, paste, pickers; folders walked |
//! | [`start`], [`sealed`] | what is seen first; the seal's state, and trying it |
//! | [`progress`] | while the worker works |
//! | [`result`] | the links to the views, and the view that is shown |
//! | [`looked_at`] | what part of the shipments is looked at, above every view |
//! | [`overview`], [`worst`] | the worst findings, the observer matrix, what the files hold, the six at a glance |
//! | [`exposures`], [`disclosure`] | each exposure with what stands behind it |
//! | [`records`] | the rows themselves, masked; those behind a finding |
//! | [`map`] | flows on a chart |
//! | [`who`] | kinds of data flowing to observers, their groups and the laws over them |
//! | [`observers`], [`hand_over`], [`laws`] | each observer; whom else the files are handed to; each jurisdiction once |
//! | [`products`], [`network`] | the goods as areas; the supply network, and what would fail |
//! | [`consumers`], [`patterns`] | how identifiable people are; changes over time |
//! | [`picture`] | a chart on the page, by pointer and keys, as table and file |
//! | [`columns`], [`files`] | what each column means; what was read |
//! | [`level`], [`rose`], [`theme`] | marks of level, the compass rose, light and dark |
//! | [`wording`], [`words`] | sizes and times for people; what page and engine say, in the page's language |
//! | [`address`], [`navigation`] | the view and the one selection, as they stand in the address; the way there and back |
//! | [`browser`], [`figures`] | the few things asked of the browser itself; numbers and days as it writes them |
//! | [`place`] | the keyboard's place, kept where what had the focus goes |
//!
//! Below it lies [`super::shell`]: what the boot script hands over, whether anything can leave, the line to the worker.

pub mod address;
pub mod browser;
pub mod columns;
pub mod consumers;
pub mod disclosure;
pub mod drop;
pub mod exposures;
pub mod figures;
pub mod files;
pub mod hand_over;
pub mod intake;
pub mod laws;
pub mod level;
pub mod looked_at;
pub mod map;
pub mod navigation;
pub mod network;
pub mod observers;
pub mod overview;
pub mod parties;
pub mod patterns;
pub mod picture;
pub mod place;
pub mod products;
pub mod progress;
pub mod records;
pub mod result;
pub mod rose;
pub mod sealed;
pub mod session;
pub mod start;
pub mod state;
pub mod theme;
pub mod who;
pub mod wording;
pub mod words;

use leptos::prelude::*;
use wasm_bindgen::JsCast;

use address::View;
use navigation::Navigation;
use session::Session;
use state::{Tone, Work};
use words::{say, t};

use crate::language::page::{FrameSays, NoticeSays, StartSays};
use crate::saying::Value;

/// Puts the page in the place of what `index.html` showed while loading. A panic leaves a sentence on the page.
pub fn run() {
    std::panic::set_hook(Box::new(|panic| {
        console_error_panic_hook::hook(panic);
        show_failure(words::calmly(NoticeSays::PageFell));
    }));
    let place = document().get_element_by_id("app").and_then(|found| found.dyn_into::<web_sys::HtmlElement>().ok());
    let Some(place) = place else { return };
    place.set_inner_html("");
    mount_to(place, Page).forget();
}

/// Adds a sentence to the page without the program's help.
fn show_failure(sentence: &str) {
    let document = document();
    if let (Some(body), Ok(line)) = (document.body(), document.create_element("p")) {
        line.set_text_content(Some(sentence));
        let _ = line.set_attribute("role", "alert");
        let _ = body.prepend_with_node_1(&line);
    }
}

/// The whole page.
#[component]
fn Page() -> impl IntoView {
    let session = Session::open();
    provide_context(session);
    let navigation = Navigation::open();
    provide_context(navigation);
    // A `#` in the address means a view, so what only moves the focus must not change it.
    let skip = |event: leptos::ev::MouseEvent| {
        event.prevent_default();
        browser::focus("main");
    };
    let home = move |event: leptos::ev::MouseEvent| {
        event.prevent_default();
        navigation.show(View::Overview);
    };
    Effect::new(move |_| session.choose(navigation.selection.with(|selection| selection.chosen())));
    place::keep();
    let held = intake::listen(session);
    let has_result = Memo::new(move |_| session.report.with(Option::is_some));
    let reading = Memo::new(move |_| session.work.get() == Some(Work::Reading));
    let live = Memo::new(move |_| session.model().with(|model| model.live.as_ref().map(words::said)));

    view! {
        <a class="skip" href="#main" on:click=skip>{t(FrameSays::Skip)}</a>
        <div class="page" class:with-result=has_result>
            <header class="mast">
                <a class="brand" href="#/overview" on:click=home>
                    <rose::SmallRose/>
                    <span>"Portolan"</span>
                </a>
                <Show when=move || has_result.get()>
                    <result::Views/>
                </Show>
                <div class="mast-end">
                    <sealed::SealWord/>
                    <words::LanguageSwitch/>
                    <theme::ThemeSwitch/>
                </div>
            </header>
            <main id="main" tabindex="-1">
                <Notice/>
                <Show when=move || reading.get()>
                    <progress::Working/>
                </Show>
                <Show when=move || has_result.get()>
                    <result::Result/>
                </Show>
                <Show when=move || !has_result.get() && !reading.get()>
                    <start::Start/>
                </Show>
            </main>
            <footer class="foot">
                <p>{move || say(FrameSays::Foot, [Value::Name(crate::app::shell::version::PACKAGE.to_owned())])}</p>
                <p>{t(FrameSays::FootMap)}</p>
            </footer>
        </div>
        <p class="unseen" role="status" aria-live="polite">{live}</p>
        <Show when=move || session.work.get() == Some(Work::Measuring)>
            <p class="dock">{t(NoticeSays::MeasuringAgain)}</p>
        </Show>
        <div class="over" class:held=held aria-hidden="true">
            <p>{t(StartSays::LetGo)}</p>
        </div>
    }
}

/// What is to be said, above everything, until it is dismissed.
#[component]
fn Notice() -> impl IntoView {
    let session = Session::of_page();
    move || {
        session.said.get().map(|notice| {
            let (role, class) = match notice.tone {
                Tone::Note => ("status", "notice"),
                Tone::Trouble => ("alert", "notice trouble"),
            };
            let text = move || notice.says.iter().map(words::said).collect::<Vec<_>>().join(" ");
            view! {
                <div class=class role=role>
                    <p>{text}</p>
                    <button type="button" class="quiet" on:click=move |_| session.dismiss()>{t(NoticeSays::Dismiss)}</button>
                </div>
            }
        })
    }
}
