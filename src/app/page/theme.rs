//! Light, dark, or as the system has it. The choice is, with the language, the one thing that the page stores.

use super::words::t;
use crate::language::page::FrameSays;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::HtmlSelectElement;

const KEY: &str = "portolan-theme";

/// The choice as stored; anything else is "auto".
fn stored() -> String {
    let storage = window().local_storage().ok().flatten();
    storage
        .and_then(|storage| storage.get_item(KEY).ok().flatten())
        .filter(|theme| theme == "light" || theme == "dark")
        .unwrap_or_else(|| "auto".into())
}

/// Sets the theme and stores the choice. Where storing is not allowed the choice holds until the page is closed.
fn choose(theme: &str) {
    if let Some(root) = document().document_element() {
        let _ = root.set_attribute("data-theme", theme);
    }
    if let Ok(Some(storage)) = window().local_storage() {
        let _ = if theme == "auto" { storage.remove_item(KEY) } else { storage.set_item(KEY, theme) };
    }
}

/// The switch.
#[component]
pub fn ThemeSwitch() -> impl IntoView {
    let now = stored();
    choose(&now);
    let chosen = move |event: leptos::ev::Event| {
        if let Some(field) = event.target().and_then(|target| target.dyn_into::<HtmlSelectElement>().ok()) {
            choose(&field.value());
        }
    };
    let option = |value: &'static str, says: FrameSays| {
        let selected = now == value;
        view! { <option value=value selected=selected>{t(says)}</option> }
    };
    view! {
        <label class="theme">
            <span>{t(FrameSays::Theme)}</span>
            <select on:change=chosen>
                {option("auto", FrameSays::ThemeAuto)}
                {option("light", FrameSays::ThemeLight)}
                {option("dark", FrameSays::ThemeDark)}
            </select>
        </label>
    }
}
