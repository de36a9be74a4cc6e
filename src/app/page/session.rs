//! One session: the model, the worker behind it, and the commands that views may give.
//!
//! Everything that a view shows it reads from [`Session::model`] or one of the memos over it; everything that it wants it
//! asks for by a method here. A command goes to the worker as `{command, files}`: the command as serde makes it, and the
//! `File` objects of a [`Command::Read`] beside it, in the same order. Events come back bare.

use super::browser;
use super::drop::Found;
use super::state::{Cells, Deed, Heard, Model, Operators, Progress, Said, Shared, Tone, Work};
use super::words::speech;
use crate::app::shell::seal::Attempt;
use crate::app::shell::worker_link::WorkerLink;
use crate::engine::protocol::{Command, Event};
use crate::engine::rows::{RowsAsked, Window};
use crate::exposure::{Asked, Chosen};
use crate::language::page::{NoticeSays, WorkerSays};
use crate::paper::html;
use crate::report::Report;
use crate::saying::{Saying, Value};
use crate::table::DateOrder;
use crate::understand::{OrganisationCorrections, Role};
use gloo_timers::callback::Timeout;
use js_sys::{Array, Object, Reflect};
use leptos::prelude::*;
use serde::Serialize;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::JsValue;

/// So long a worker may take to answer Cancel.
const PATIENCE_MS: u32 = 3_000;

/// The session; copies are handles to the same one.
#[derive(Copy, Clone)]
pub struct Session {
    model: RwSignal<Model>,
    /// The report of what is looked at, once there is one.
    pub report: Memo<Option<Shared<Report>>>,
    /// The report of everything.
    pub whole: Memo<Option<Shared<Report>>>,
    /// What is under way.
    pub work: Memo<Option<Work>>,
    /// How far it is.
    pub progress: Memo<Option<Progress>>,
    /// What is to be said.
    pub said: Memo<Option<Said>>,
    /// What the person has said of parties.
    pub parties: Memo<OrganisationCorrections>,
    /// What the person has said of observers.
    pub asked: Memo<Vec<Asked>>,
    /// To whom a file can be said to be handed; [`Session::ask_operators`] asks for it.
    pub operators: Memo<Option<Shared<Operators>>>,
    /// Columns whose role the person has set right.
    pub corrected_columns: Memo<u32>,
    link: StoredValue<Option<WorkerLink>, LocalStorage>,
    chosen: StoredValue<Chosen>,
    requests: StoredValue<u32>,
    stops: StoredValue<u32>,
}

impl Session {
    /// Opens a session and starts its worker.
    pub fn open() -> Session {
        let model = RwSignal::new(Model::default());
        let session = Session {
            model,
            report: Memo::new(move |_| model.with(|model| model.report.clone())),
            whole: Memo::new(move |_| model.with(|model| model.whole.clone())),
            work: Memo::new(move |_| model.with(|model| model.work)),
            progress: Memo::new(move |_| model.with(|model| model.progress.clone())),
            said: Memo::new(move |_| model.with(|model| model.said.clone())),
            parties: Memo::new(move |_| model.with(|model| model.parties.clone())),
            asked: Memo::new(move |_| model.with(|model| model.asked.clone())),
            operators: Memo::new(move |_| model.with(|model| model.operators.clone())),
            corrected_columns: Memo::new(move |_| model.with(|model| model.corrected_columns)),
            link: StoredValue::new_local(None),
            chosen: StoredValue::new(Chosen::default()),
            requests: StoredValue::new(0),
            stops: StoredValue::new(0),
        };
        session.start_worker();
        session
    }

    /// The session that the page opened.
    pub fn of_page() -> Session {
        expect_context::<Session>()
    }

    /// The whole model, to derive memos from.
    pub fn model(&self) -> RwSignal<Model> {
        self.model
    }

    /// Reads files, in addition to those read before.
    pub fn read(&self, found: Vec<Found>) {
        let (names, files): (Vec<String>, Array) = found.into_iter().map(|found| (found.name, JsValue::from(found.file))).unzip();
        self.hear(Heard::Asked(Work::Reading));
        self.post(&Command::Read { names }, &files);
    }

    /// Reads pasted text.
    pub fn paste(&self, text: String) {
        self.hear(Heard::Asked(Work::Reading));
        self.post(&Command::Paste { text }, &Array::new());
    }

    /// Makes and reads the synthetic sample.
    pub fn sample(&self) {
        self.hear(Heard::Asked(Work::Reading));
        self.post(&Command::Sample, &Array::new());
    }

    /// Gives a column a role, or takes that back.
    pub fn set_role(&self, table: u32, column: u32, role: Option<Role>) {
        self.hear(Heard::Asked(Work::Measuring));
        self.post(&Command::SetRole { table, column, role }, &Array::new());
    }

    /// Says which of day and month comes first in a column, or takes that back.
    pub fn set_date_order(&self, table: u32, column: u32, order: Option<DateOrder>) {
        self.hear(Heard::Asked(Work::Measuring));
        self.post(&Command::SetDateOrder { table, column, order }, &Array::new());
    }

    /// Takes this for everything that the person has said of parties.
    pub fn set_parties(&self, parties: OrganisationCorrections) {
        self.hear(Heard::Asked(Work::Measuring));
        self.post(&Command::SetParties { parties }, &Array::new());
    }

    /// Takes this for everything that the person has said of observers.
    pub fn set_observers(&self, asked: Vec<Asked>) {
        self.hear(Heard::OfObservers(asked.clone()));
        self.post(&Command::SetObservers { asked }, &Array::new());
    }

    /// Looks at a part of the shipments, or with nothing chosen at all of them.
    pub fn choose(&self, chosen: Chosen) {
        if self.chosen.with_value(|now| *now == chosen) {
            return;
        }
        self.chosen.set_value(chosen.clone());
        // Without a report the worker only remembers it, and while it reads the part follows by itself.
        if self.model.with_untracked(|model| model.report.is_some() && model.work != Some(Work::Reading)) {
            self.hear(Heard::Asked(Work::Measuring));
        }
        self.post(&Command::Choose { chosen }, &Array::new());
    }

    /// What a picture draws that shows one kind of choice by itself: everything, where nothing else is chosen; else the part.
    /// `own` takes the picture's own kind of choice out.
    pub fn around(&self, own: fn(&mut Chosen)) -> Memo<Option<Shared<Report>>> {
        let (report, whole) = (self.report, self.whole);
        Memo::new(move |_| {
            let chosen = report.with(|report| Some(report.as_ref()?.part.as_ref()?.chosen.clone()));
            let others = chosen.is_some_and(|mut chosen| {
                own(&mut chosen);
                !chosen.is_everything()
            });
            if others { report.get() } else { whole.get() }
        })
    }

    /// Asks for the operators of the reference table, unless they are here.
    pub fn ask_operators(&self) {
        if self.operators.with_untracked(Option::is_none) {
            self.post(&Command::Operators, &Array::new());
        }
    }

    /// Asks for what the person set right as a file; the browser then saves it.
    pub fn save_corrections(&self) {
        self.post(&Command::CorrectionsJson, &Array::new());
    }

    /// Asks for the cells of records; the number of the request names the answer in [`Session::cells`].
    pub fn ask_records(&self, table: u32, rows: Vec<u32>) -> u32 {
        let request = self.requests.get_value();
        self.requests.set_value(request.wrapping_add(1));
        self.post(&Command::Records { request, table, rows }, &Array::new());
        request
    }

    /// The answer to a request, once it is there.
    pub fn cells(&self, request: u32) -> Option<Shared<Cells>> {
        self.model.with(|model| model.records.get(&request).cloned())
    }

    /// Asks for a window of rows; the number of the request names the answer in [`Session::window`].
    pub fn ask_rows(&self, asked: RowsAsked) -> u32 {
        let request = self.requests.get_value();
        self.requests.set_value(request.wrapping_add(1));
        self.post(&Command::Rows { request, asked }, &Array::new());
        request
    }

    /// The window that answers a request, once it is there.
    pub fn window(&self, request: u32) -> Option<Shared<Window>> {
        self.model.with(|model| model.rows.get(&request).cloned())
    }

    /// Asks for the report as JSON; the browser then saves it.
    pub fn save_report(&self) {
        let json = self.report.with(|report| report.as_ref().map(|report| super::words::json(report)));
        if let Some(json) = json {
            self.hear(Heard::Saved { name: "portolan-report.json", text: json });
        }
    }

    /// Writes the report as one document to read and print; the browser then saves it.
    pub fn save_paper(&self) {
        let html = self.report.with(|report| report.as_ref().map(|report| speech(|speech| html(report, speech))));
        if let Some(html) = html {
            self.hear(Heard::Saved { name: "portolan-report.html", text: html });
        }
    }

    /// Stops what is under way. A worker that does not answer is ended and started afresh.
    pub fn cancel(&self) {
        let session = *self;
        let stop = self.stops.get_value().wrapping_add(1);
        self.stops.set_value(stop);
        self.hear(Heard::Stopping);
        self.post(&Command::Cancel, &Array::new());
        Timeout::new(PATIENCE_MS, move || {
            let unanswered = session.model.with_untracked(|model| model.stopping);
            if unanswered && session.stops.get_value() == stop {
                session.start_worker();
                session.hear(Heard::StoppedByForce);
            }
        })
        .forget();
    }

    /// Throws everything away: the worker ends with all that it holds, and a fresh one starts.
    pub fn clear(&self) {
        self.start_worker();
        self.hear(Heard::Cleared);
        browser::focus_soon("start");
    }

    /// Says something to the person, in one sentence or several.
    pub fn say(&self, tone: Tone, says: Vec<Saying>) {
        self.hear(Heard::Say(tone, says));
    }

    /// What was said was read.
    pub fn dismiss(&self) {
        self.hear(Heard::Dismissed);
    }

    /// Has the worker really try to send something to `url`; empty if there is none.
    pub async fn try_from_worker(&self, url: &str) -> Vec<Attempt> {
        match self.link.with_value(|link| link.as_ref().map(|link| link.try_to_send(url))) {
            Some(answer) => answer.await,
            None => Vec::new(),
        }
    }

    fn hear(&self, heard: Heard) {
        let mut deed = None;
        self.model.update(|model| deed = model.hear(heard));
        match deed {
            Some(Deed::Download { name, text }) => self.save(name, &text),
            Some(Deed::ShowResult) => browser::focus_soon("result"),
            None => {}
        }
    }

    fn save(&self, name: &str, text: &str) {
        let kind = if name.ends_with(".html") { "text/html" } else { "application/json" };
        if browser::download(name, kind, text).is_err() {
            self.say(Tone::Trouble, vec![Saying::of(NoticeSays::NotSaved, [Value::Name(name.to_owned())])]);
        }
    }

    /// Starts a worker in the place of the one that is there. The old one ends first: two would need twice the memory.
    fn start_worker(&self) {
        let session = *self;
        self.link.set_value(None);
        // Of no view: what starts a worker may be gone when it answers.
        let waiting = Rc::new(RefCell::new(Vec::<Event>::new()));
        let heard = move |message: JsValue| match serde_wasm_bindgen::from_value::<Event>(message) {
            // To read a report and to draw it each takes so long that together they would be felt; what follows it waits too.
            Ok(event) if matches!(event, Event::Report { .. }) || !waiting.borrow().is_empty() => {
                waiting.borrow_mut().push(event);
                let waiting = Rc::clone(&waiting);
                Timeout::new(0, move || {
                    for event in waiting.take() {
                        // What was cleared meanwhile does not come back. Of two that were asked for, one after the other, the
                        // first ends the work, and the second is wanted all the same.
                        let wanted = session.model.with_untracked(|model| model.work.is_some() || model.report.is_some());
                        if wanted || !matches!(event, Event::Report { .. }) {
                            session.hear(Heard::Worker(event));
                        }
                    }
                })
                .forget();
            }
            Ok(event) => session.hear(Heard::Worker(event)),
            Err(error) => {
                session.hear(Heard::Crashed(Saying::of(WorkerSays::NotUnderstood, [Value::Name(error.to_string())])));
                session.restart_soon();
            }
        };
        let crashed = move |how: Saying| {
            let busy = session.model.with_untracked(|model| model.work.is_some() || model.report.is_some());
            session.hear(Heard::Crashed(how));
            // One that falls without having been asked anything would fall again: it is started when it is needed.
            if busy {
                session.restart_soon();
            } else {
                session.forget_soon();
            }
        };
        match WorkerLink::start(heard, crashed) {
            Ok(link) => self.link.set_value(Some(link)),
            Err(why) => self.say(Tone::Trouble, vec![why]),
        }
        // A fresh worker knows nothing of what is looked at.
        let chosen = self.chosen.get_value();
        if !chosen.is_everything() {
            self.post(&Command::Choose { chosen }, &Array::new());
        }
    }

    /// Not at once: the caller may be a listener of the link that would be dropped.
    fn restart_soon(&self) {
        let session = *self;
        Timeout::new(0, move || session.start_worker()).forget();
    }

    fn forget_soon(&self) {
        let session = *self;
        Timeout::new(0, move || session.link.set_value(None)).forget();
    }

    fn post(&self, command: &Command, files: &Array) {
        if self.link.with_value(Option::is_none) {
            self.start_worker();
        }
        let message = Object::new();
        // Optional fields as null, numbers as numbers: what the other end reads back.
        let serializer = serde_wasm_bindgen::Serializer::new().serialize_missing_as_null(true);
        let posted = command.serialize(&serializer).map_err(|error| WorkerLink::not_posted(&error.into())).and_then(|command| {
            let _ = Reflect::set(&message, &"command".into(), &command);
            let _ = Reflect::set(&message, &"files".into(), files);
            self.link.with_value(|link| match link {
                Some(link) => link.post(&message),
                None => Err(Saying::plain(WorkerSays::None)),
            })
        });
        if let Err(why) = posted {
            self.hear(Heard::NotAsked(why));
        }
    }
}
