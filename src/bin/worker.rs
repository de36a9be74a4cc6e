//! The worker's binary: says that it is there, hands every message to the engine, and says so when it falls.

/// Installs what the page relies on; the line's messages are listed in [`portolan::app::worker_link`].
#[cfg(target_arch = "wasm32")]
fn main() {
    shell::start();
}

/// The worker has no native form; `examples/analyze.rs` is the engine's native door.
#[cfg(not(target_arch = "wasm32"))]
fn main() {}

#[cfg(target_arch = "wasm32")]
mod shell {
    use js_sys::{Object, Reflect};
    use portolan::app::boot::field;
    use portolan::app::seal::try_to_send;
    use portolan::app::version::version;
    use portolan::app::worker_link::message;
    use wasm_bindgen::closure::Closure;
    use wasm_bindgen::{JsCast, JsValue};
    use wasm_bindgen_futures::spawn_local;
    use web_sys::{DedicatedWorkerGlobalScope, MessageEvent};

    pub fn start() {
        let scope: DedicatedWorkerGlobalScope = js_sys::global().unchecked_into();

        let falling = scope.clone();
        std::panic::set_hook(Box::new(move |panic| {
            let _ = falling.post_message(&message("crash", &[("said", &panic.to_string().into())]));
        }));

        let heard = scope.clone();
        let on_message = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
            let data = event.data();
            match field(&data, "link").as_string().as_deref() {
                Some("probe") => probe(heard.clone(), data),
                _ => hand_to_engine(&heard, &data),
            }
        });
        scope.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
        // It lives as long as the worker.
        on_message.forget();

        let _ = scope.post_message(&message("ready", &[("version", &version().into())]));
    }

    /// Tries to send something, and posts what became of it.
    fn probe(scope: DedicatedWorkerGlobalScope, asked: JsValue) {
        spawn_local(async move {
            let attempts = try_to_send(&field(&asked, "url").as_string().unwrap_or_default()).await;
            let attempts = serde_wasm_bindgen::to_value(&attempts).unwrap_or(JsValue::NULL);
            let _ = scope.post_message(&message("probed", &[("id", &field(&asked, "id")), ("attempts", &attempts)]));
        });
    }

    /// The engine's place: until it moves in, `{Ping: …}` is answered with `{Pong: {version, back}}`.
    fn hand_to_engine(scope: &DedicatedWorkerGlobalScope, data: &JsValue) {
        let ping = field(data, "Ping");
        if ping.is_undefined() {
            return;
        }
        let pong = Object::new();
        let _ = Reflect::set(&pong, &"version".into(), &version().into());
        let _ = Reflect::set(&pong, &"back".into(), &ping);
        let answer = Object::new();
        let _ = Reflect::set(&answer, &"Pong".into(), &pong);
        let _ = scope.post_message(&answer);
    }
}
