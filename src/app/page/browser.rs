//! The few things asked of the browser itself: focus, saving a file, whether an event is meant for a text field.

use gloo_timers::callback::Timeout;
use js_sys::{Array, Function, Object, Reflect};
use leptos::prelude::{document, window};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    Blob, BlobPropertyBag, CanvasRenderingContext2d, Element, Event, HtmlAnchorElement, HtmlCanvasElement, HtmlElement,
    HtmlImageElement, Url,
};

/// Milliseconds after which the page has drawn what it was told.
const SOON_MS: u32 = 30;

/// Moves the focus to the element with this id, if there is one.
pub fn focus(id: &str) {
    if let Some(found) = document().get_element_by_id(id) {
        // Shapes of an SVG take focus too, by a method of the same name.
        let _ = found.unchecked_into::<HtmlElement>().focus();
    }
}

/// Moves the focus to an element; what is seen of the page stays where it is.
pub fn focus_still(element: &Element) {
    let options = Object::new();
    let _ = Reflect::set(&options, &"preventScroll".into(), &JsValue::TRUE);
    let focus = Reflect::get(element, &"focus".into()).ok().and_then(|focus| focus.dyn_into::<Function>().ok());
    if let Some(focus) = focus {
        let _ = focus.call1(element, &options);
    }
}

/// Shows the top of the page at once, and moves the focus to the element with this id as soon as the page has drawn what it
/// was just told.
pub fn begin_at_top(id: &'static str) {
    let options = Object::new();
    for (name, value) in [("top", JsValue::from(0)), ("left", JsValue::from(0)), ("behavior", JsValue::from("instant"))] {
        let _ = Reflect::set(&options, &name.into(), &value);
    }
    let window = window();
    if let Some(scroll) = Reflect::get(&window, &"scrollTo".into()).ok().and_then(|scroll| scroll.dyn_into::<Function>().ok()) {
        let _ = scroll.call1(&window, &options);
    }
    Timeout::new(SOON_MS, move || {
        if let Some(found) = document().get_element_by_id(id) {
            focus_still(&found);
        }
    })
    .forget();
}

/// Moves the focus as soon as the page has drawn what it was just told.
pub fn focus_soon(id: &'static str) {
    Timeout::new(SOON_MS, move || focus(id)).forget();
}

/// Hands the person a file, without asking anything of a network.
///
/// # Errors
///
/// What the browser threw.
pub fn download(name: &str, kind: &str, text: &str) -> Result<(), JsValue> {
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    hand_over(name, &Blob::new_with_str_sequence_and_options(&Array::of1(&text.into()), &options)?)
}

fn hand_over(name: &str, blob: &Blob) -> Result<(), JsValue> {
    let url = Url::create_object_url_with_blob(blob)?;
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

/// Hands the person a drawing as a picture of twice its size, for screens that are fine. It is drawn in the browser, from an
/// address of its own; a drawing that cannot be drawn is not handed over.
pub fn download_png(name: &str, svg: &str) {
    let options = BlobPropertyBag::new();
    options.set_type("image/svg+xml");
    let Ok(blob) = Blob::new_with_str_sequence_and_options(&Array::of1(&svg.into()), &options) else { return };
    let Ok(address) = Url::create_object_url_with_blob(&blob) else { return };
    let Ok(image) = HtmlImageElement::new() else { return };
    let (drawn, name) = (image.clone(), name.to_owned());
    let done = Closure::once_into_js(move || {
        let (width, height) = (drawn.natural_width() * 2, drawn.natural_height() * 2);
        let Ok(canvas) = document().create_element("canvas").map(JsCast::unchecked_into::<HtmlCanvasElement>) else { return };
        canvas.set_width(width);
        canvas.set_height(height);
        let context = canvas.get_context("2d").ok().flatten().map(JsCast::unchecked_into::<CanvasRenderingContext2d>);
        let Some(context) = context else { return };
        let size = (f64::from(width), f64::from(height));
        let _ = context.draw_image_with_html_image_element_and_dw_and_dh(&drawn, 0.0, 0.0, size.0, size.1);
        let given = Closure::once_into_js(move |picture: Option<Blob>| {
            if let Some(picture) = picture {
                let _ = hand_over(&name, &picture);
            }
        });
        let _ = canvas.to_blob(given.unchecked_ref());
    });
    image.set_onload(Some(done.unchecked_ref()));
    image.set_src(&address);
    Timeout::new(10_000, move || {
        let _ = Url::revoke_object_url(&address);
    })
    .forget();
}

/// Whether an event happened where text is written.
pub fn in_text_field(event: &Event) -> bool {
    event
        .target()
        .and_then(|target| target.dyn_into::<Element>().ok())
        .is_some_and(|element| element.closest("input, textarea, select, [contenteditable]").ok().flatten().is_some())
}
