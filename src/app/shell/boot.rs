//! What the boot script hands over: the worker, ready to be started, and whether the page is sealed.
//!
//! `public/boot.js` loads everything before it closes the way out, so the worker's two files reach the program as
//! values and never as addresses. They lie, frozen, in one global object, `portolanBoot`.

use js_sys::{Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};

/// The worker's two files and the state of the seal, as the boot script left them.
#[derive(Debug, Clone)]
pub struct Boot {
    /// The text of the worker's glue, a classic script that defines `wasm_bindgen`.
    pub worker_glue: String,
    /// The worker's program, as soon as it is unpacked and compiled: the page is shown before.
    pub worker_module: Promise,
    /// Why the seal does not hold; `None` when the browser reported that it refused a request.
    pub not_sealed_because: Option<String>,
}

/// Reads the global object `portolanBoot`.
///
/// # Errors
///
/// A sentence for the person when the page was not started by its boot script, or by one of another version.
pub fn boot() -> Result<Boot, String> {
    let handed = field(&js_sys::global(), "portolanBoot");
    let missing =
        |what: &str| format!("The page was not started as a whole: its boot script handed over no {what}. Load the page again.");
    Ok(Boot {
        worker_glue: field(&handed, "workerGlue").as_string().ok_or_else(|| missing("worker script"))?,
        worker_module: field(&handed, "workerModule").dyn_into().map_err(|_| missing("worker program"))?,
        not_sealed_because: field(&handed, "notSealedBecause").as_string(),
    })
}

/// A field of a JavaScript object; `undefined` when there is no such field or no object.
pub fn field(object: &JsValue, name: &str) -> JsValue {
    Reflect::get(object, &JsValue::from_str(name)).unwrap_or(JsValue::UNDEFINED)
}

/// A thrown value in words: `TypeError: Failed to fetch`.
pub fn in_words(error: &JsValue) -> String {
    String::from(js_sys::Object::from(error.clone()).to_string())
}
