//! The worker's binary: says that it is there, hands commands to the engine and events to the page, and says so when it falls.

/// Installs what the page relies on; the line's messages are listed in [`portolan::app::shell::worker_link`].
#[cfg(target_arch = "wasm32")]
fn main() {
    shell::start();
}

/// The worker has no native form; `examples/analyze.rs` is the engine's native door.
#[cfg(not(target_arch = "wasm32"))]
fn main() {}

#[cfg(target_arch = "wasm32")]
mod shell {
    use js_sys::{Array, Uint8Array};
    use portolan::app::shell::boot::{field, in_words};
    use portolan::app::shell::seal::try_to_send;
    use portolan::app::shell::version::version;
    use portolan::app::shell::worker_link::message;
    use portolan::engine::protocol::{Command, Event, Phase};
    use portolan::engine::says::SessionSays;
    use portolan::engine::{Bytes, Session};
    use portolan::saying::{Saying, Value};
    use serde::Serialize;
    use std::cell::{Cell, RefCell};
    use std::rc::Rc;
    use wasm_bindgen::closure::Closure;
    use wasm_bindgen::{JsCast, JsValue};
    use wasm_bindgen_futures::spawn_local;
    use web_sys::{DedicatedWorkerGlobalScope, File, FileReaderSync, MessageChannel, MessageEvent, MessagePort};

    /// Progress is told at most so often, in milliseconds.
    const TELL_EVERY_MS: f64 = 80.0;

    pub fn start() {
        let scope: DedicatedWorkerGlobalScope = js_sys::global().unchecked_into();

        let falling = scope.clone();
        std::panic::set_hook(Box::new(move |panic| {
            let _ = falling.post_message(&message("crash", &[("said", &panic.to_string().into())]));
        }));

        let engine = match Engine::start(scope.clone()) {
            Ok(engine) => engine,
            Err(why) => {
                let _ = scope.post_message(&message("crash", &[("said", &in_words(&why).into())]));
                return;
            }
        };
        let heard = scope.clone();
        let on_message = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
            let data = event.data();
            match field(&data, "link").as_string().as_deref() {
                Some("probe") => probe(heard.clone(), data),
                _ => engine.take(&data),
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

    /// The engine's session, and the bell that wakes it for its next step. The bell is a message to itself: the browser puts
    /// it behind the page's messages that have come meanwhile, so that a Cancel is heard between two steps.
    struct Engine {
        scope: DedicatedWorkerGlobalScope,
        session: RefCell<Session>,
        bell: MessagePort,
        /// When progress was told last, and of which phase.
        told: Cell<(f64, Option<Phase>)>,
    }

    impl Engine {
        fn start(scope: DedicatedWorkerGlobalScope) -> Result<Rc<Engine>, JsValue> {
            let channel = MessageChannel::new()?;
            let session = RefCell::new(Session::new(js_sys::Date::now));
            let engine = Rc::new(Engine { scope, session, bell: channel.port2(), told: Cell::new((0.0, None)) });
            let woken = Rc::clone(&engine);
            let on_bell = Closure::<dyn FnMut()>::new(move || woken.step());
            channel.port1().set_onmessage(Some(on_bell.as_ref().unchecked_ref()));
            on_bell.forget();
            Ok(engine)
        }

        /// Takes `{command, files}` from the page.
        fn take(&self, data: &JsValue) {
            let command = match serde_wasm_bindgen::from_value::<Command>(field(data, "command")) {
                Ok(command) => command,
                Err(error) => {
                    self.tell(&Event::Failed {
                        says: format!("The page asked for something that the worker does not understand ({error})."),
                    });
                    return;
                }
            };
            let files = field(data, "files").dyn_into::<Array>().unwrap_or_default();
            let files = files.iter().filter_map(|file| file.dyn_into::<File>().ok());
            let files = files.map(|file| Box::new(Dropped { file, reader: FileReaderSync::new() }) as Box<dyn Bytes>).collect();
            let was_busy = self.session.borrow().is_busy();
            let events = self.session.borrow_mut().handle(command, files);
            events.iter().for_each(|event| self.tell(event));
            if !was_busy && self.session.borrow().is_busy() {
                self.ring();
            }
        }

        fn step(&self) {
            let events = self.session.borrow_mut().step();
            events.iter().for_each(|event| self.tell(event));
            if self.session.borrow().is_busy() {
                self.ring();
            }
        }

        fn ring(&self) {
            let _ = self.bell.post_message(&JsValue::NULL);
        }

        fn tell(&self, event: &Event) {
            if let Event::Progress { phase, .. } = event {
                let (now, (told, of)) = (js_sys::Date::now(), self.told.get());
                if of == Some(*phase) && now - told < TELL_EVERY_MS {
                    return;
                }
                self.told.set((now, Some(*phase)));
            }
            let serializer = serde_wasm_bindgen::Serializer::new().serialize_missing_as_null(true);
            let posted = event.serialize(&serializer).map_err(JsValue::from).and_then(|event| self.scope.post_message(&event));
            if let Err(why) = posted {
                let _ = self.scope.post_message(&message("crash", &[("said", &in_words(&why).into())]));
            }
        }
    }

    /// A file that the person dropped, read slice by slice: its bytes never stand in memory together.
    struct Dropped {
        file: File,
        reader: Result<FileReaderSync, JsValue>,
    }

    impl Bytes for Dropped {
        fn len(&self) -> u64 {
            self.file.size() as u64
        }

        fn read(&mut self, at: u64, length: u64) -> Result<Vec<u8>, Saying> {
            let end = (at + length).min(self.len());
            let slice = self.file.slice_with_f64_and_f64(at as f64, end as f64);
            let read = self.reader.as_ref().map_err(JsValue::clone).and_then(|reader| reader.read_as_array_buffer(&slice?));
            read.map(|buffer| Uint8Array::new(&buffer).to_vec())
                .map_err(|why| Saying::of(SessionSays::BrowserCannotRead, [Value::Name(in_words(&why))]))
        }
    }
}
