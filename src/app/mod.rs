//! The page. It draws the engine's events and knows nothing of how they came to be.
//!
//! - [`boot`]: what the boot script hands over.
//! - [`seal`]: whether anything can still leave, and trying it.
//! - [`worker_link`]: the line to the worker.
//! - [`version`]: one number for page and worker.

pub mod boot;
pub mod seal;
pub mod version;
pub mod worker_link;

use std::cell::RefCell;
use std::rc::Rc;

use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::{JsCast, JsValue};

use seal::{Attempt, SealState, seal_state, try_to_send};
use worker_link::WorkerLink;

/// Puts the page in the place of what `index.html` showed while loading. A panic leaves a sentence on the page.
pub fn run() {
    std::panic::set_hook(Box::new(|panic| {
        console_error_panic_hook::hook(panic);
        show_failure("The page itself broke down and does not react any more. Load it again; nothing was sent anywhere.");
    }));
    let place = document().get_element_by_id("app").and_then(|found| found.dyn_into::<web_sys::HtmlElement>().ok());
    let Some(place) = place else { return };
    place.set_inner_html("");
    mount_to(place, App).forget();
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

/// A placeholder for the page: the seal's state, and trying it.
#[component]
pub fn App() -> impl IntoView {
    let (worker_says, set_worker_says) = signal(String::from("starting"));
    let (attempts, set_attempts) = signal(Vec::<(&'static str, Attempt)>::new());
    let (busy, set_busy) = signal(false);
    let link = Rc::new(RefCell::new(None::<WorkerLink>));

    let start = {
        let link = Rc::clone(&link);
        move || {
            // The old one first: two workers would need twice the memory.
            link.replace(None);
            let started = WorkerLink::start(
                move |answer| {
                    let version = boot::field(&boot::field(&answer, "Pong"), "version").as_string();
                    set_worker_says.set(format!("ready, version {}", version.unwrap_or_default()));
                },
                {
                    let link = Rc::clone(&link);
                    move |said| {
                        link.replace(None);
                        set_worker_says.set(said);
                    }
                },
            );
            match started {
                Ok(started) => {
                    if let Err(said) = started.post(&ping()) {
                        set_worker_says.set(said);
                    }
                    link.replace(Some(started));
                }
                Err(said) => set_worker_says.set(said),
            }
        }
    };
    start();

    let restart = move |_| {
        set_worker_says.set("starting".into());
        start();
    };
    let try_it = move |_| {
        set_busy.set(true);
        let from_worker = {
            let url = own_address();
            link.borrow().as_ref().map(|link| link.try_to_send(&url))
        };
        spawn_local(async move {
            let mut all: Vec<_> = try_to_send(&own_address()).await.into_iter().map(|attempt| ("page", attempt)).collect();
            if let Some(from_worker) = from_worker {
                all.extend(from_worker.await.into_iter().map(|attempt| ("worker", attempt)));
            }
            set_attempts.set(all);
            set_busy.set(false);
        });
    };
    let state = match seal_state() {
        SealState::Sealed => "Sealed: this page can no longer send anything.".to_owned(),
        SealState::NotSealed(why) => format!("Not sealed: {why}. Do not open files here."),
    };

    view! {
        <main>
            <h1>"Portolan"</h1>
            <p>"See what your shipment files give away, and to whom. Your files stay in this browser: nothing is sent anywhere."</p>
            <p id="seal">{state}</p>
            <p>"Worker: "<span id="worker" role="status">{worker_says}</span></p>
            <p>
                <button id="try" disabled=busy on:click=try_it>"Try to send something"</button>
                " "
                <button id="restart" on:click=restart>"Restart the worker"</button>
            </p>
            <ul id="attempts" aria-label="Attempts to send something">
                <For each=move || attempts.get() key=|(from, attempt)| (*from, attempt.clone().way) let((from, attempt))>
                    <li data-from=from data-way=attempt.way.clone() data-refused=attempt.refused.to_string()>
                        {format!("{} from the {from}: {}", attempt.way, attempt.said)}
                    </li>
                </For>
            </ul>
        </main>
    }
}

/// An address at this page's own host: the one that a page can most easily reach.
fn own_address() -> String {
    let base = document().base_uri().ok().flatten().unwrap_or_default();
    web_sys::Url::new_with_base("tried-by-the-page", &base).map_or(base, |url| url.href())
}

fn ping() -> JsValue {
    let ping = js_sys::Object::new();
    let _ = js_sys::Reflect::set(&ping, &"Ping".into(), &JsValue::TRUE);
    ping.into()
}
