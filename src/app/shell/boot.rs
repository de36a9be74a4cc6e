//! What the boot script hands over: the worker, ready to be started, whether the page is sealed, and the languages' books.
//!
//! `public/boot.js` loads everything before it closes the way out, so the worker's two files and the books reach the program
//! as values and never as addresses. They lie, frozen, in one global object, `portolanBoot`.

use crate::language::page::{SealSays, WorkerSays};
use crate::saying::{Saying, Value};
use js_sys::{Array, Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// The worker's two files and the state of the seal, as the boot script left them.
#[derive(Debug, Clone)]
pub struct Boot {
    /// The text of the worker's glue, a classic script that defines `wasm_bindgen`.
    pub worker_glue: String,
    /// The worker's program, as soon as it is unpacked and compiled: the page is shown before.
    pub worker_module: Promise,
    /// Why the seal does not hold; `None` when the browser reported that it refused a request.
    pub not_sealed_because: Option<Saying>,
}

/// Reads the global object `portolanBoot`.
///
/// # Errors
///
/// A sentence for the person when the page was not started by its boot script, or by one of another version.
pub fn boot() -> Result<Boot, Saying> {
    let handed = field(&js_sys::global(), "portolanBoot");
    Ok(Boot {
        worker_glue: field(&handed, "workerGlue").as_string().ok_or_else(|| Saying::plain(WorkerSays::NoScript))?,
        worker_module: field(&handed, "workerModule").dyn_into().map_err(|_| Saying::plain(WorkerSays::NoProgram))?,
        not_sealed_because: why_not_sealed(&field(&handed, "notSealedBecause")),
    })
}

/// The language that the boot script chose: its code, and its book as it is handed over. Nothing where there was no such script.
pub fn language() -> Option<(String, String)> {
    let handed = field(&js_sys::global(), "portolanBoot");
    Some((field(&handed, "language").as_string()?, field(&handed, "book").as_string()?))
}

/// The book of a language.
///
/// # Errors
///
/// The boot script's sentence if the book is damaged.
pub async fn book_of(language: &str) -> Result<String, String> {
    let handed = field(&js_sys::global(), "portolanBoot");
    let unpack = field(&handed, "bookOf").dyn_into::<Function>().map_err(|_| String::new())?;
    let book = unpack.call1(&handed, &JsValue::from_str(language)).map(Promise::from).map_err(|error| in_words(&error))?;
    let book = JsFuture::from(book).await.map_err(|error| in_words(&error))?;
    book.as_string().ok_or_else(String::new)
}

/// What the boot script says of a seal that does not hold: `let-through`, `no-report`, or the names of what it could not
/// remove; null where the seal holds.
fn why_not_sealed(reason: &JsValue) -> Option<Saying> {
    if let Some(left) = reason.dyn_ref::<Array>() {
        let left = left.iter().filter_map(|name| name.as_string()).map(Value::Name);
        return Some(Saying::of(SealSays::NotRemoved, [Value::List(left.collect())]));
    }
    Some(Saying::plain(match reason.as_string()?.as_str() {
        "let-through" => SealSays::LetThrough,
        _ => SealSays::NoReport,
    }))
}

/// A field of a JavaScript object; `undefined` when there is no such field or no object.
pub fn field(object: &JsValue, name: &str) -> JsValue {
    Reflect::get(object, &JsValue::from_str(name)).unwrap_or(JsValue::UNDEFINED)
}

/// A thrown value in words: `TypeError: Failed to fetch`.
pub fn in_words(error: &JsValue) -> String {
    String::from(js_sys::Object::from(error.clone()).to_string())
}
