//! The seal, and trying it: ways out are really taken, and only the browser's own word counts as a refusal.
//!
//! A request that fails proves nothing: a host can be down, a cable out. So a way counts as refused only when the
//! browser said that its policy refused it, by a `securitypolicyviolation` event for that address, or by a
//! `SecurityError` thrown at the call. The same code runs in the page and in the worker; each takes the ways it has.

use crate::language::page::SealSays;
use crate::saying::{Saying, Value};
use std::cell::RefCell;
use std::rc::Rc;

use js_sys::{Function, Promise, Reflect};
use serde::{Deserialize, Serialize};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Event, EventSource, EventTarget, HtmlImageElement, SecurityPolicyViolationEvent};
use web_sys::{Url, WebSocket, WorkerGlobalScope, XmlHttpRequest};

use super::boot::{boot, field, in_words};

/// How long a way is watched for a refusal before it counts as not refused.
const PATIENCE_MS: u32 = 2_000;
/// How long a refusal may come after the way itself has failed or succeeded.
const GRACE_MS: u32 = 400;
/// How often the watch looks.
const STEP_MS: u32 = 10;

/// Whether this page can still send anything.
#[derive(Debug, Clone, PartialEq)]
pub enum SealState {
    /// The boot script closed the page, tried a request, and the browser reported the refusal.
    Sealed,
    /// Something did not hold; the clause says what.
    NotSealed(Saying),
}

/// The state of the seal, as it was tried before the program started.
pub fn seal_state() -> SealState {
    match boot() {
        Err(_) => SealState::NotSealed(Saying::plain(SealSays::NotWhole)),
        Ok(boot) => match boot.not_sealed_because {
            Some(reason) => SealState::NotSealed(reason),
            None => SealState::Sealed,
        },
    }
}

/// One way out that was taken, and what became of it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Attempt {
    /// The way: `fetch`, `beacon`, `XMLHttpRequest`, `WebSocket`, `EventSource`, `image` or `importScripts`.
    pub way: String,
    /// True only with evidence: the browser reported that its policy refused this very request.
    pub refused: bool,
    /// What the browser said, in a few words: the directive that refused, or how the way ended.
    pub said: Saying,
}

/// Really tries to send something to `url`, by every way that the page or the worker has, one after the other.
///
/// `url` must be a whole address (`https://…`). When the seal holds, nothing is sent. When it does not hold, something
/// *is* sent: pass an address that may be asked.
pub async fn try_to_send(url: &str) -> Vec<Attempt> {
    let Ok(parsed) = Url::new(url) else {
        let said = Saying::of(SealSays::NoAddress, [Value::Name(url.to_owned())]);
        return vec![Attempt { way: "none".into(), refused: false, said }];
    };
    let socket_url =
        format!("{}//{}{}", if parsed.protocol() == "https:" { "wss:" } else { "ws:" }, parsed.host(), parsed.pathname());
    let watch = Watch::new(parsed.host());
    let in_worker = worker_scope().is_some();

    let mut attempts = vec![
        watch.attempt("fetch", || by_fetch(url)).await,
        watch.attempt("XMLHttpRequest", || by_xhr(url)).await,
        watch.attempt("WebSocket", || by_socket(&socket_url)).await,
    ];
    if in_worker {
        attempts.push(watch.attempt("importScripts", || by_import(url)).await);
    } else {
        // Not in a worker: Firefox refuses it there too, but without a report, so that it could only be shown as
        // unproven. That nothing arrives from there is for the tests' servers to say.
        attempts.push(watch.attempt("EventSource", || by_event_source(url)).await);
        attempts.push(watch.attempt("beacon", || by_beacon(url)).await);
        attempts.push(watch.attempt("image", || by_image(url)).await);
    }
    attempts
}

/// How a way ended, in a few words; empty while it has not.
type Ending = Rc<RefCell<Option<Saying>>>;

fn by_fetch(url: &str) -> Result<Ending, JsValue> {
    let ending = Ending::default();
    let fetch: Function = field(&js_sys::global(), "fetch").dyn_into()?;
    let answer: Promise = fetch.call1(&JsValue::UNDEFINED, &url.into())?.dyn_into()?;
    let told = ending.clone();
    spawn_local(async move {
        let said = match JsFuture::from(answer).await {
            Ok(response) => {
                let status = field(&response, "status").as_f64().unwrap_or(0.0);
                Saying::of(SealSays::Answered, [Value::Name(status.to_string())])
            }
            Err(error) => Saying::name(in_words(&error)),
        };
        *told.borrow_mut() = Some(said);
    });
    Ok(ending)
}

fn by_xhr(url: &str) -> Result<Ending, JsValue> {
    let request = XmlHttpRequest::new()?;
    request.open("GET", url)?;
    let ending = ending_of(&request, &["load", "error", "abort"]);
    request.send()?;
    Ok(ending)
}

fn by_socket(url: &str) -> Result<Ending, JsValue> {
    let socket = WebSocket::new(url)?;
    Ok(ending_of(&socket, &["open", "error", "close"]))
}

fn by_event_source(url: &str) -> Result<Ending, JsValue> {
    let source = EventSource::new(url)?;
    let ending = ending_of(&source, &["open", "error"]);
    // It would come back on its own, for ever.
    let closing = ending.clone();
    spawn_local(async move {
        let mut waited = 0;
        while closing.borrow().is_none() && waited < PATIENCE_MS {
            sleep(STEP_MS).await;
            waited += STEP_MS;
        }
        source.close();
    });
    Ok(ending)
}

fn by_beacon(url: &str) -> Result<Ending, JsValue> {
    let window = web_sys::window().ok_or("no window")?;
    let taken = window.navigator().send_beacon(url)?;
    // What a beacon returns says only whether it was taken for sending, not whether it was sent.
    let said = if taken { SealSays::TakenForSending } else { SealSays::NotTakenForSending };
    Ok(Rc::new(RefCell::new(Some(Saying::plain(said)))))
}

fn by_image(url: &str) -> Result<Ending, JsValue> {
    let image = HtmlImageElement::new()?;
    let ending = ending_of(&image, &["load", "error"]);
    image.set_src(url);
    Ok(ending)
}

fn by_import(url: &str) -> Result<Ending, JsValue> {
    let scope = worker_scope().ok_or("not a worker")?;
    let said = match scope.import_scripts_1(url) {
        Ok(()) => Saying::plain(SealSays::Loaded),
        Err(error) => Saying::name(in_words(&error)),
    };
    Ok(Rc::new(RefCell::new(Some(said))))
}

/// Listens for what the browser's policy refuses on its way to one host.
struct Watch {
    scope: EventTarget,
    seen: Rc<RefCell<Vec<String>>>,
    listener: Closure<dyn FnMut(SecurityPolicyViolationEvent)>,
}

impl Watch {
    fn new(host: String) -> Self {
        let seen = Rc::new(RefCell::new(Vec::new()));
        let noted = seen.clone();
        let listener = Closure::new(move |event: SecurityPolicyViolationEvent| {
            // A policy that only reports refuses nothing.
            if event.blocked_uri().contains(&host) && field(&event, "disposition") == "enforce" {
                noted.borrow_mut().push(event.effective_directive());
            }
        });
        let scope: EventTarget = js_sys::global().unchecked_into();
        // The page's events are fired at the document and rise to the window; the worker's are fired at its scope.
        let _ = scope.add_event_listener_with_callback("securitypolicyviolation", listener.as_ref().unchecked_ref());
        Watch { scope, seen, listener }
    }

    /// Takes one way and waits for the browser's word on it.
    async fn attempt(&self, way: &str, take: impl FnOnce() -> Result<Ending, JsValue>) -> Attempt {
        self.seen.borrow_mut().clear();
        let attempt = |refused, said| Attempt { way: way.into(), refused, said };
        let (ending, thrown) = match take() {
            Ok(ending) => (ending, false),
            Err(error) if field(&error, "name") == "SecurityError" => {
                return attempt(true, Saying::name(in_words(&error)));
            }
            Err(error) => (Rc::new(RefCell::new(Some(Saying::name(in_words(&error))))), true),
        };
        let (mut waited, mut since_end) = (0, 0);
        while waited < PATIENCE_MS && since_end < GRACE_MS {
            if let Some(directive) = self.seen.borrow().first() {
                return attempt(true, Saying::of(SealSays::ByPolicy, [Value::Name(directive.clone())]));
            }
            sleep(STEP_MS).await;
            waited += STEP_MS;
            if ending.borrow().is_some() {
                since_end += STEP_MS;
            }
        }
        let said = ending.borrow().clone().unwrap_or_else(|| Saying::plain(SealSays::NoEnd));
        attempt(false, Saying::of(if thrown { SealSays::Threw } else { SealSays::Unreported }, [said.into()]))
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        let listener = self.listener.as_ref().unchecked_ref();
        let _ = self.scope.remove_event_listener_with_callback("securitypolicyviolation", listener);
    }
}

/// The first of `names` that is fired at `target`.
fn ending_of(target: &EventTarget, names: &[&str]) -> Ending {
    let ending = Ending::default();
    for name in names {
        let told = ending.clone();
        let listener = Closure::once_into_js(move |event: Event| {
            told.borrow_mut().get_or_insert_with(|| Saying::name(event.type_()));
        });
        let _ = target.add_event_listener_with_callback(name, listener.unchecked_ref());
    }
    ending
}

fn worker_scope() -> Option<WorkerGlobalScope> {
    js_sys::global().dyn_into().ok()
}

async fn sleep(milliseconds: u32) {
    let waiting = Promise::new(&mut |resolve, _| {
        let set_timeout = Reflect::get(&js_sys::global(), &"setTimeout".into()).ok();
        if let Some(set_timeout) = set_timeout.and_then(|found| found.dyn_into::<Function>().ok()) {
            let _ = set_timeout.call2(&JsValue::UNDEFINED, &resolve, &milliseconds.into());
        }
    });
    let _ = JsFuture::from(waiting).await;
}
