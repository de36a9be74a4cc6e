//! The line to the worker: starts it under the seal, keeps messages until it is there, and hears it fall.
//!
//! A worker that is loaded by its address does not inherit the page's policy; one made from a blob does. So the worker
//! is made from the text and the compiled module that the boot script handed over, and can be started as often as wanted
//! after the page is sealed.
//!
//! Two kinds of message share the line. Those of the link itself are objects with a field `link`; all others belong to
//! the engine and pass untouched.
//!
//! | way | message | says |
//! |---|---|---|
//! | to the worker | `{link: "start", module}` | run this module; the first message, and never a second time |
//! | to the worker | `{link: "probe", id, url}` | try to send something to this address |
//! | from the worker | `{link: "ready", version}` | messages are heard from now on |
//! | from the worker | `{link: "not-started", said}` | the module could not be run |
//! | from the worker | `{link: "crash", said}` | the worker panicked |
//! | from the worker | `{link: "probed", id, attempts}` | what became of each way out |

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;

use js_sys::{Array, Function, Object, Promise, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Blob, BlobPropertyBag, Event, MessageEvent, Url, Worker};

use super::boot::{boot, field, in_words};
use super::seal::Attempt;
use super::version::version;
use crate::language::page::WorkerSays;
use crate::saying::{Saying, Value};

/// Follows the worker's glue in the blob: takes the module from the first message and starts it.
///
/// A trap inside a promise (no memory left, say) reaches no `onerror` of the page, so it is posted.
const STARTER: &str = r#"
;self.addEventListener("unhandledrejection", ({ reason }) => {
  if (reason instanceof WebAssembly.RuntimeError || reason instanceof RangeError)
    self.postMessage({ link: "crash", said: String(reason) });
});
self.onmessage = (event) => {
  self.onmessage = null;
  wasm_bindgen({ module_or_path: event.data.module }).catch((error) =>
    self.postMessage({ link: "not-started", said: String(error) }));
};
"#;

/// A running worker. Dropping the link ends the worker and gives its memory back.
pub struct WorkerLink {
    line: Rc<Line>,
    _on_message: Closure<dyn FnMut(MessageEvent)>,
    _on_error: Closure<dyn FnMut(Event)>,
    _on_unreadable: Closure<dyn FnMut(Event)>,
}

/// Is given the one sentence that says how the worker fell.
type OnCrash = Box<dyn FnMut(Saying)>;

/// What the link and its listeners share.
struct Line {
    worker: Worker,
    blob_url: String,
    state: RefCell<State>,
    on_crash: RefCell<Option<OnCrash>>,
    probes: RefCell<BTreeMap<u32, Function>>,
    next_probe: Cell<u32>,
}

enum State {
    /// Not there yet; each message waits with what is to be handed over with it.
    Starting(Vec<(JsValue, Array)>),
    Ready,
    /// Crashed or refused; what was reported.
    Ended(Saying),
}

impl WorkerLink {
    /// Starts a worker.
    ///
    /// `on_message` is given every message of the engine. `on_crash` is given one sentence, once: the worker panicked,
    /// could not be started, or is of another version. After that the worker is gone; start another link.
    ///
    /// # Errors
    ///
    /// A sentence when the boot script handed nothing over or the browser refuses to make a worker.
    pub fn start(
        mut on_message: impl FnMut(JsValue) + 'static,
        on_crash: impl FnMut(Saying) + 'static,
    ) -> Result<WorkerLink, Saying> {
        let boot = boot()?;
        let refused = |error: JsValue| because(WorkerSays::NotMade, in_words(&error));
        let blob_url = script_address(&boot.worker_glue).map_err(refused)?;
        let worker = Worker::new(&blob_url).map_err(refused)?;
        let line = Rc::new(Line {
            worker,
            blob_url,
            state: RefCell::new(State::Starting(Vec::new())),
            on_crash: RefCell::new(Some(Box::new(on_crash))),
            probes: RefCell::default(),
            next_probe: Cell::new(0),
        });

        let heard = Rc::clone(&line);
        let on_message = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
            let data = event.data();
            match field(&data, "link").as_string() {
                None => on_message(data),
                Some(kind) => heard.take(&kind, &data),
            }
        });
        let fallen = Rc::clone(&line);
        let on_error = Closure::<dyn FnMut(Event)>::new(move |event: Event| {
            event.prevent_default();
            let said = field(&event, "message").as_string();
            let said = said.map_or_else(|| Saying::plain(WorkerSays::NoReason), Saying::name);
            fallen.crash(Saying::of(WorkerSays::Fell, [said.into()]));
        });
        let garbled = Rc::clone(&line);
        let on_unreadable = Closure::<dyn FnMut(Event)>::new(move |_| {
            garbled.crash(Saying::plain(WorkerSays::Unreadable));
        });
        line.worker.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
        line.worker.set_onerror(Some(on_error.as_ref().unchecked_ref()));
        line.worker.set_onmessageerror(Some(on_unreadable.as_ref().unchecked_ref()));

        let starting = Rc::clone(&line);
        spawn_local(async move {
            let started = match JsFuture::from(boot.worker_module).await {
                Ok(module) => starting.worker.post_message(&message("start", &[("module", &module)])),
                Err(error) => Err(error),
            };
            if let Err(error) = started {
                starting.crash(refused(error));
            }
        });
        Ok(WorkerLink { line, _on_message: on_message, _on_error: on_error, _on_unreadable: on_unreadable })
    }

    /// Posts a copy of a message. It waits until the worker is ready.
    ///
    /// # Errors
    ///
    /// A sentence when the worker has ended, or when the message cannot be copied.
    pub fn post(&self, message: &JsValue) -> Result<(), Saying> {
        self.line.post(message, Array::new())
    }

    /// Posts a message and hands over what `transfer` lists (array buffers, ports) instead of copying it.
    ///
    /// # Errors
    ///
    /// As [`post`](Self::post).
    pub fn post_with_transfer(&self, message: &JsValue, transfer: &Array) -> Result<(), Saying> {
        self.line.post(message, transfer.clone())
    }

    /// Has the worker really try to send something to `url`; see [`try_to_send`](super::seal::try_to_send).
    ///
    /// The list is empty when the worker ended before it could answer.
    pub fn try_to_send(&self, url: &str) -> impl Future<Output = Vec<Attempt>> + use<> {
        let id = self.line.next_probe.get();
        self.line.next_probe.set(id + 1);
        let line = Rc::clone(&self.line);
        let answer = Promise::new(&mut |resolve, _| {
            line.probes.borrow_mut().insert(id, resolve);
        });
        let asked = self.post(&message("probe", &[("id", &id.into()), ("url", &url.into())]));
        async move {
            if asked.is_err() {
                return Vec::new();
            }
            let attempts = JsFuture::from(answer).await.unwrap_or(JsValue::UNDEFINED);
            serde_wasm_bindgen::from_value(attempts).unwrap_or_default()
        }
    }

    /// What is said where a message could not be handed over, because of a thrown value.
    pub fn not_posted(error: &JsValue) -> Saying {
        because(WorkerSays::NotPosted, in_words(error))
    }

    /// Ends the worker at once, whatever it is doing. All its memory comes back.
    pub fn terminate(self) {
        drop(self);
    }
}

impl Drop for WorkerLink {
    fn drop(&mut self) {
        self.line.on_crash.take();
        self.line.end(Saying::plain(WorkerSays::Ended));
    }
}

impl Line {
    fn post(&self, message: &JsValue, transfer: Array) -> Result<(), Saying> {
        match &mut *self.state.borrow_mut() {
            State::Starting(waiting) => {
                waiting.push((message.clone(), transfer));
                Ok(())
            }
            State::Ready => self.post_now(message, &transfer),
            State::Ended(why) => Err(Saying::of(WorkerSays::Gone, [why.clone().into()])),
        }
    }

    fn post_now(&self, message: &JsValue, transfer: &Array) -> Result<(), Saying> {
        self.worker.post_message_with_transfer(message, transfer).map_err(|error| WorkerLink::not_posted(&error))
    }

    /// Takes a message of the link itself.
    fn take(&self, kind: &str, data: &JsValue) {
        let text = |name: &str| field(data, name).as_string().unwrap_or_default();
        match kind {
            "ready" => self.ready(&text("version")),
            "not-started" => self.crash(because(WorkerSays::NotStarted, text("said"))),
            "crash" => self.crash(because(WorkerSays::Fell, text("said"))),
            "probed" => {
                let id = field(data, "id").as_f64().unwrap_or(-1.0) as u32;
                if let Some(resolve) = self.probes.borrow_mut().remove(&id) {
                    let _ = resolve.call1(&JsValue::UNDEFINED, &field(data, "attempts"));
                }
            }
            other => self.crash(because(WorkerSays::UnknownKind, other.to_owned())),
        }
    }

    fn ready(&self, its_version: &str) {
        let ours = version();
        if its_version != ours {
            let versions = [ours, its_version.to_owned()].map(Value::Name);
            self.crash(Saying::of(WorkerSays::OtherVersion, versions));
            return;
        }
        let _ = Url::revoke_object_url(&self.blob_url);
        let before = self.state.replace(State::Ready);
        if let State::Starting(waiting) = before {
            for (message, transfer) in waiting {
                if let Err(why) = self.post_now(&message, &transfer) {
                    self.crash(why);
                    return;
                }
            }
        }
    }

    /// Reports the first crash and ends the worker.
    fn crash(&self, said: Saying) {
        let Some(mut on_crash) = self.on_crash.take() else {
            return;
        };
        self.end(said.clone());
        on_crash(said);
    }

    fn end(&self, why: Saying) {
        self.worker.terminate();
        self.worker.set_onmessage(None);
        self.worker.set_onerror(None);
        self.worker.set_onmessageerror(None);
        let _ = Url::revoke_object_url(&self.blob_url);
        self.state.replace(State::Ended(why));
        for (_, resolve) in std::mem::take(&mut *self.probes.borrow_mut()) {
            let _ = resolve.call0(&JsValue::UNDEFINED);
        }
    }
}

/// What befell, with what a program said of it; its full stop is the sentence's own.
fn because(code: WorkerSays, said: String) -> Saying {
    Saying::of(code, [Value::Name(said.trim_end_matches('.').to_owned())])
}

/// A message of the link itself: `{link: kind, …}`.
pub fn message(kind: &str, fields: &[(&str, &JsValue)]) -> JsValue {
    let object = Object::new();
    let _ = Reflect::set(&object, &"link".into(), &kind.into());
    for (name, value) in fields {
        let _ = Reflect::set(&object, &(*name).into(), value);
    }
    object.into()
}

/// An address, inside this page, of the worker's whole script.
fn script_address(glue: &str) -> Result<String, JsValue> {
    let kind = BlobPropertyBag::new();
    kind.set_type("text/javascript");
    let parts = Array::of2(&glue.into(), &STARTER.into());
    Url::create_object_url_with_blob(&Blob::new_with_str_sequence_and_options(&parts, &kind)?)
}
