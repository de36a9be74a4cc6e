//! The few things asked of the browser itself: focus, saving a file, whether an event is meant for a text field.

use gloo_timers::callback::Timeout;
use js_sys::Array;
use leptos::prelude::document;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, BlobPropertyBag, Element, Event, HtmlAnchorElement, HtmlElement, Url};

/// Moves the focus to the element with this id, if there is one.
pub fn focus(id: &str) {
    if let Some(found) = document().get_element_by_id(id) {
        // Shapes of an SVG take focus too, by a method of the same name.
        let _ = found.unchecked_into::<HtmlElement>().focus();
    }
}

/// Moves the focus as soon as the page has drawn what it was just told.
pub fn focus_soon(id: &'static str) {
    Timeout::new(30, move || focus(id)).forget();
}

/// Hands the person a file, without asking anything of a network.
///
/// # Errors
///
/// What the browser threw.
pub fn download(name: &str, kind: &str, text: &str) -> Result<(), JsValue> {
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    let blob = Blob::new_with_str_sequence_and_options(&Array::of1(&text.into()), &options)?;
    let url = Url::create_object_url_with_blob(&blob)?;
    let link: HtmlAnchorElement = document().create_element("a")?.unchecked_into();
    link.set_href(&url);
    link.set_download(name);
    link.click();
    // Revoked later: the browser takes the file from the address after this function has returned.
    Timeout::new(10_000, move || {
        let _ = Url::revoke_object_url(&url);
    })
    .forget();
    Ok(())
}

/// Whether an event happened where text is written.
pub fn in_text_field(event: &Event) -> bool {
    event
        .target()
        .and_then(|target| target.dyn_into::<Element>().ok())
        .is_some_and(|element| element.closest("input, textarea, select, [contenteditable]").ok().flatten().is_some())
}
