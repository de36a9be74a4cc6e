//! The ways in: a drop anywhere on the window, paste anywhere, the two pickers. Each ends in a command or in a sentence.

use super::browser::in_text_field;
use super::drop::{Drop, Dropped, of_list};
use super::session::Session;
use super::state::Tone;
use crate::language::page::{OverviewSays, StartSays};
use crate::saying::{Saying, Value};
use leptos::ev;
use leptos::html::Input;
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::JsCast;
use web_sys::{ClipboardEvent, DataTransfer, HtmlInputElement};

/// So many names are said of what was dropped.
const NAMED: usize = 3;

/// Hears drops and pastes for as long as the page lives. The signal is true while files are held over the window.
pub fn listen(session: Session) -> ReadSignal<bool> {
    let (held, set_held) = signal(false);
    // Entering a child comes before leaving its parent: only the count says whether the window itself was left.
    let depth = StoredValue::new(0i32);

    window_event_listener(ev::dragenter, move |event| {
        if carries_something(event.data_transfer()) {
            event.prevent_default();
            depth.update_value(|depth| *depth += 1);
            set_held.set(true);
        }
    });
    window_event_listener(ev::dragover, move |event| {
        if carries_something(event.data_transfer()) {
            event.prevent_default();
        }
    });
    window_event_listener(ev::dragleave, move |_| {
        depth.update_value(|depth| *depth = (*depth - 1).max(0));
        if depth.get_value() == 0 {
            set_held.set(false);
        }
    });
    window_event_listener(ev::drop, move |event| {
        depth.set_value(0);
        set_held.set(false);
        let Some(data) = event.data_transfer() else { return };
        if in_text_field(&event) && !has_type(&data, "Files") {
            return;
        }
        event.prevent_default();
        take(session, &data);
    });
    window_event_listener(ev::paste, move |event: ClipboardEvent| {
        if in_text_field(&event) {
            return;
        }
        if let Some(data) = event.clipboard_data() {
            event.prevent_default();
            take(session, &data);
        }
    });
    held
}

/// Takes files, folders or text that a drop or paste carries.
fn take(session: Session, data: &DataTransfer) {
    let drop = Drop::of(data);
    if drop.is_empty() {
        match data.get_data("text/plain") {
            Ok(text) if !text.trim().is_empty() => session.paste(text),
            _ => session.say(Tone::Note, vec![Saying::plain(StartSays::NothingIn)]),
        }
        return;
    }
    spawn_local(async move { read(session, drop.walk().await) });
}

/// Reads what was found, or says why there is nothing to read.
fn read(session: Session, dropped: Dropped) {
    let nothing = dropped.files.is_empty();
    let mut sentences = Vec::new();
    if let Some(((name, why), others)) = dropped.refused.split_first() {
        let (name, why) = (Value::Name(name.clone()), why.clone().into());
        sentences.push(match others.len() as u64 {
            0 => Saying::of(StartSays::Refused, [name, why]),
            more => Saying::of(StartSays::RefusedMore, [name, Value::Count(more), why]),
        });
    }
    if nothing && !dropped.empty_folders.is_empty() {
        let folders = [Value::Count(dropped.empty_folders.len() as u64), quoted(&dropped.empty_folders)];
        sentences.push(Saying::of(StartSays::EmptyFolders, folders));
    } else if nothing && sentences.is_empty() {
        sentences.push(Saying::plain(StartSays::NoFile));
    }
    if !nothing {
        session.read(dropped.files);
    }
    if !sentences.is_empty() {
        session.say(Tone::Note, sentences);
    }
}

/// Names in quotation marks: all of them, or the first and how many more.
fn quoted(names: &[String]) -> Value {
    let quoted = |name: &String| Saying::of(StartSays::Quoted, [Value::Name(name.clone())]).into();
    let list = Value::List(names.iter().take(NAMED).map(quoted).collect());
    match names.len().saturating_sub(NAMED) as u64 {
        0 => list,
        more => Saying::of(OverviewSays::ObserversMore, [list, Value::Count(more)]).into(),
    }
}

fn carries_something(data: Option<DataTransfer>) -> bool {
    data.is_some_and(|data| has_type(&data, "Files") || has_type(&data, "text/plain"))
}

fn has_type(data: &DataTransfer, kind: &str) -> bool {
    data.types().iter().any(|found| found == kind)
}

/// A button that opens the browser's file picker, or its folder picker.
#[component]
pub fn Picker(
    /// What it says.
    #[prop(into)]
    label: Signal<String>,
    /// Pick a folder instead of files.
    #[prop(optional)]
    folder: bool,
    /// The class of the button.
    #[prop(optional)]
    class: &'static str,
) -> impl IntoView {
    let session = Session::of_page();
    let field = NodeRef::<Input>::new();
    if folder {
        field.on_load(|field| {
            let _ = field.set_attribute("webkitdirectory", "");
        });
    }
    let open = move |_| {
        if let Some(field) = field.get_untracked() {
            field.click();
        }
    };
    let chosen = move |event: ev::Event| {
        let Some(field) = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok()) else { return };
        let files = field.files().map(|files| of_list(&files)).unwrap_or_default();
        // So that the same file can be chosen again.
        field.set_value("");
        if files.is_empty() {
            session.say(Tone::Note, vec![Saying::plain(StartSays::ChosenEmpty)]);
        } else {
            session.read(files);
        }
    };
    let kind = if folder { "folder" } else { "files" };
    view! {
        <button type="button" class=class data-pick=kind on:click=open>{label}</button>
        <input type="file" hidden=true multiple=true node_ref=field aria-label=label data-picks=kind on:change=chosen/>
    }
}
