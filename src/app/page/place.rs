//! The keyboard's place on the page. Where what had the focus goes, or can no longer be pressed, the browser gives the focus to
//! nobody; here it is handed to what took its place, else to what comes first where it stood, else to what stood around it.

use super::browser::focus_still;
use leptos::ev;
use leptos::prelude::*;
use std::cell::RefCell;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue, prelude::wasm_bindgen};
use web_sys::Element;

/// What the keyboard can stop at.
const STOPS: &str =
    "a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea, summary, [tabindex='0']";
/// A stop is looked for so far around what went; further out it would be another matter.
const AROUND: usize = 4;

#[wasm_bindgen]
extern "C" {
    type MutationObserver;
    #[wasm_bindgen(constructor)]
    fn new(changed: &js_sys::Function) -> MutationObserver;
    #[wasm_bindgen(method)]
    fn observe(this: &MutationObserver, target: &web_sys::Node, options: &js_sys::Object);
}

thread_local! {
    /// What had the focus last, and what stood around it then, from the inside out.
    static PLACE: RefCell<Vec<Element>> = const { RefCell::new(Vec::new()) };
}

/// Keeps it for as long as the page lives.
pub fn keep() {
    window_event_listener(ev::focusin, |event| {
        let focused = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        PLACE.set(std::iter::successors(focused, |element| element.parent_element()).collect());
    });
    // Who presses beside everything takes the focus away on purpose.
    window_event_listener(ev::pointerdown, |_| PLACE.set(Vec::new()));
    let Some(body) = document().body() else { return };
    let options = js_sys::Object::new();
    let set = |name: &str, value: &JsValue| js_sys::Reflect::set(&options, &name.into(), value);
    let _ = set("childList", &JsValue::TRUE);
    let _ = set("subtree", &JsValue::TRUE);
    let _ = set("attributeFilter", &js_sys::Array::of1(&"disabled".into()));
    let changed = Closure::<dyn FnMut()>::new(restore).into_js_value();
    MutationObserver::new(changed.unchecked_ref()).observe(&body, &options);
}

/// Whether the keyboard cannot be there any more.
fn is_lost(element: &Element) -> bool {
    !element.is_connected() || element.matches(":disabled").unwrap_or(false)
}

fn restore() {
    let place = PLACE.with_borrow(|place| if place.first().is_some_and(is_lost) { place.clone() } else { Vec::new() });
    let Some((lost, around)) = place.split_first() else { return };
    let active = document().active_element();
    if active.is_some_and(|active| active.tag_name() != "BODY" && active != *lost) {
        return;
    }
    let mut near = around.iter().take(AROUND).filter(|element| element.is_connected()).take_while(|element| !is_whole(element));
    let found = near
        .clone()
        .find_map(|element| like(lost, element))
        .or_else(|| near.find_map(|element| element.query_selector(STOPS).ok().flatten()));
    let Some(to) = found.or_else(|| around.iter().find(|element| element.is_connected()).cloned()) else { return };
    if to.tag_name() == "BODY" {
        return;
    }
    if !to.matches(STOPS).unwrap_or(true) && !to.has_attribute("tabindex") {
        let _ = to.set_attribute("tabindex", "-1");
    }
    focus_still(&to);
}

/// Whether an element holds a view or more: its first stop has nothing to do with what went.
fn is_whole(element: &Element) -> bool {
    element.id() == "view" || element.tag_name() == "MAIN" || element.tag_name() == "BODY"
}

/// What stands for a lost element in what was drawn anew: of the same id, the same item of a picture, or of the same name.
fn like(lost: &Element, around: &Element) -> Option<Element> {
    let of = |name: &str| lost.get_attribute(name).filter(|value| !value.is_empty());
    let tag = lost.tag_name();
    let found = if let Some(id) = of("id") {
        document().get_element_by_id(&id)?
    } else if let Some(item) = of("data-item") {
        let hit = around.query_selector(&format!(".hit[data-item='{item}']")).ok().flatten()?;
        // One item of a picture is a stop, and this is now the one.
        if let Ok(Some(stop)) = around.query_selector(".hit[tabindex='0']") {
            let _ = stop.set_attribute("tabindex", "-1");
        }
        let _ = hit.set_attribute("tabindex", "0");
        hit
    } else {
        let name = of("aria-label")?;
        let all = around.query_selector_all(&tag).ok()?;
        (0..all.length())
            .filter_map(|at| all.get(at)?.dyn_into::<Element>().ok())
            .find(|element| element.get_attribute("aria-label").as_ref() == Some(&name))?
    };
    (!is_lost(&found)).then_some(found)
}
