//! What the page knows, and how each thing it hears changes that. Plain data and one pure function: [`Model::hear`].

use super::wording::remaining;
use crate::engine::protocol::{Event, Phase};
use crate::engine::rows::Window;
use crate::exposure::Asked;
use crate::language::page::{NoticeSays, PartSays};
use crate::reference::country::CountryCode;
use crate::report::{Report, VERSION};
use crate::saying::{Saying, Value};
use crate::understand::OrganisationCorrections;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Something shared that is equal only to itself, so that comparing it costs nothing.
#[derive(Debug)]
pub struct Shared<T>(Arc<T>);

impl<T> Shared<T> {
    /// Shares it.
    pub fn new(it: T) -> Self {
        Shared(Arc::new(it))
    }
}

impl<T> Clone for Shared<T> {
    fn clone(&self) -> Self {
        Shared(Arc::clone(&self.0))
    }
}

impl<T> PartialEq for Shared<T> {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl<T> std::ops::Deref for Shared<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.0
    }
}

/// What the worker was asked to do and has not finished.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Work {
    /// Read files or text, or make the sample.
    Reading,
    /// Measure again, after the person set something right.
    Measuring,
}

/// How far the worker is.
#[derive(Clone, PartialEq, Debug)]
pub struct Progress {
    /// What it is doing.
    pub phase: Phase,
    /// The file under way.
    pub file: String,
    /// Which file of how many, from 1.
    pub file_number: u32,
    /// How many files.
    pub file_count: u32,
    /// Bytes read of this drop.
    pub done: u64,
    /// Bytes of this drop.
    pub total: u64,
    /// Rows read so far.
    pub rows: u64,
    /// Milliseconds until the end, where there is an estimate.
    pub remaining_ms: Option<f64>,
}

/// How a sentence is meant.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Tone {
    /// Good to know.
    Note,
    /// Something failed.
    Trouble,
}

/// What is shown above everything until it is dismissed.
#[derive(Clone, PartialEq, Debug)]
pub struct Said {
    /// How it is meant.
    pub tone: Tone,
    /// Its sentences.
    pub says: Vec<Saying>,
}

/// Cells of records that were asked for.
#[derive(Clone, PartialEq, Debug)]
pub struct Cells {
    /// The columns' names.
    pub columns: Vec<String>,
    /// For each row its line in the file and its cells.
    pub rows: Vec<(u32, Vec<String>)>,
}

/// To whom a file can be said to be handed.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Operators {
    /// The id and name of each operator of the reference table, by name.
    pub known: Vec<(String, String)>,
    /// The countries whose law one that is not in the table can be under, by code.
    pub countries: Vec<CountryCode>,
}

/// Everything the page knows.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Model {
    /// What is under way.
    pub work: Option<Work>,
    /// How far it is.
    pub progress: Option<Progress>,
    /// Cancel was pressed and is not yet answered.
    pub stopping: bool,
    /// The report of what is looked at, once there is one.
    pub report: Option<Shared<Report>>,
    /// The report of everything, which is the same where everything is looked at.
    pub whole: Option<Shared<Report>>,
    /// Milliseconds that the report took.
    pub took_ms: f64,
    /// Bytes that the tables take in memory.
    pub memory: u64,
    /// What the person has said of parties.
    pub parties: OrganisationCorrections,
    /// What the person has said of observers.
    pub asked: Vec<Asked>,
    /// To whom a file can be said to be handed, once that was asked for.
    pub operators: Option<Shared<Operators>>,
    /// Columns whose role the person has set right.
    pub corrected_columns: u32,
    /// What is to be said.
    pub said: Option<Said>,
    /// What screen readers are told; changes seldom.
    pub live: Option<Saying>,
    /// Records that were asked for, by the number of the request.
    pub records: BTreeMap<u32, Shared<Cells>>,
    /// Windows of rows that were asked for, by the number of the request; the latest [`WINDOWS_KEPT`] only.
    pub rows: BTreeMap<u32, Shared<Window>>,
}

/// So many windows of rows are kept.
pub const WINDOWS_KEPT: usize = 16;

/// What the page hears: from the worker, from its line, from the person.
#[derive(Clone, PartialEq, Debug)]
pub enum Heard {
    /// The worker said something.
    Worker(Event),
    /// The worker was asked for something.
    Asked(Work),
    /// The person said this of observers; it takes the place of what was said before.
    OfObservers(Vec<Asked>),
    /// Something was written that the person wants to keep.
    Saved {
        /// The file's name.
        name: &'static str,
        /// Its text.
        text: String,
    },
    /// Cancel was pressed.
    Stopping,
    /// The worker did not answer Cancel and was ended.
    StoppedByForce,
    /// The worker ended by itself; the sentence says how.
    Crashed(Saying),
    /// What was asked of the worker did not reach it; the sentence says why.
    NotAsked(Saying),
    /// Everything was thrown away on request.
    Cleared,
    /// Something to say.
    Say(Tone, Vec<Saying>),
    /// What was said was read.
    Dismissed,
}

/// What the page does about a thing that it heard, besides redrawing.
#[derive(Clone, PartialEq, Debug)]
pub enum Deed {
    /// Hand the person a file.
    Download {
        /// Its name.
        name: &'static str,
        /// Its content.
        text: String,
    },
    /// Show the beginning of the result.
    ShowResult,
}

impl Model {
    /// Takes in what was heard.
    pub fn hear(&mut self, heard: Heard) -> Option<Deed> {
        match heard {
            Heard::Worker(event) => return self.hear_worker(event),
            Heard::Asked(work) => self.begin(work),
            Heard::OfObservers(asked) => {
                self.begin(Work::Measuring);
                self.asked = asked;
            }
            Heard::Stopping => self.stopping = true,
            Heard::Saved { name, text } => {
                self.live = Some(Saying::plain(NoticeSays::ReportSaved));
                return Some(Deed::Download { name, text });
            }
            Heard::StoppedByForce => {
                self.lost(Tone::Note, vec![Saying::plain(NoticeSays::StoppedByForce)]);
            }
            Heard::Crashed(how) => {
                let lost = self.work.is_some() || self.report.is_some();
                let what_now = if lost { NoticeSays::FreshWorkerLost } else { NoticeSays::FreshWorker };
                self.lost(Tone::Trouble, vec![how, Saying::plain(what_now)]);
            }
            Heard::NotAsked(why) => self.failed(why),
            Heard::Cleared => {
                *self = Model { live: Some(Saying::plain(NoticeSays::Cleared)), ..Model::default() };
            }
            Heard::Say(tone, says) => self.say(tone, says),
            Heard::Dismissed => self.said = None,
        }
        None
    }

    fn hear_worker(&mut self, event: Event) -> Option<Deed> {
        match event {
            Event::Progress { phase, file, file_number, file_count, done, total, rows, remaining_ms } => {
                let now = Progress { phase, file, file_number, file_count, done, total, rows, remaining_ms };
                if let Some(news) = news(self.progress.as_ref(), &now) {
                    self.live = Some(news);
                }
                self.progress = Some(now);
            }
            Event::Report { report, more, took_ms, memory, parties, corrections, .. } => {
                let was = self.work.take();
                self.settle();
                if major(&report.version) != major(VERSION) {
                    let versions = [report.version.as_str(), VERSION].map(|version| Value::Name(version.to_owned()));
                    self.say(Tone::Trouble, vec![Saying::of(NoticeSays::OtherReport, versions)]);
                    return None;
                }
                self.live = Some(announcement(&report, was));
                self.records.clear();
                self.rows.clear();
                let report = Shared::new(*report);
                if report.part.is_none() {
                    self.whole = Some(report.clone());
                }
                self.report = Some(report);
                self.work = more.then_some(Work::Measuring);
                self.took_ms = took_ms;
                self.memory = memory;
                self.parties = parties;
                self.corrected_columns = corrections;
                return (was != Some(Work::Measuring)).then_some(Deed::ShowResult);
            }
            Event::Records { request, columns, rows } => {
                self.records.insert(request, Shared::new(Cells { columns, rows }));
            }
            Event::Operators { operators, countries } => {
                self.operators = Some(Shared::new(Operators { known: operators, countries }));
            }
            Event::Rows { request, total, matching, rows } => {
                self.rows.insert(request, Shared::new(Window { total, matching, rows }));
                while self.rows.len() > WINDOWS_KEPT {
                    self.rows.pop_first();
                }
            }
            Event::CorrectionsJson { json } => {
                self.live = Some(Saying::plain(NoticeSays::CorrectionsSaved));
                return Some(Deed::Download { name: "portolan-corrections.json", text: json });
            }
            Event::Cancelled => {
                self.settle();
                let kept = if self.report.is_some() { NoticeSays::StoppedKept } else { NoticeSays::StoppedNothing };
                self.say(Tone::Note, vec![Saying::plain(kept)]);
            }
            Event::Failed { says } => self.failed(Saying::name(says)),
        }
        None
    }

    fn begin(&mut self, work: Work) {
        self.work = Some(work);
        self.progress = None;
        self.stopping = false;
        self.said = None;
        self.live = Some(Saying::plain(match work {
            Work::Reading => NoticeSays::ReadingBegun,
            Work::Measuring => NoticeSays::MeasuringBegun,
        }));
    }

    fn settle(&mut self) {
        self.work = None;
        self.progress = None;
        self.stopping = false;
    }

    fn failed(&mut self, why: Saying) {
        self.settle();
        self.say(Tone::Trouble, vec![why]);
    }

    fn lost(&mut self, tone: Tone, says: Vec<Saying>) {
        *self = Model::default();
        self.say(tone, says);
    }

    /// Sentences with a place of their own on the page, which is itself announced.
    fn say(&mut self, tone: Tone, says: Vec<Saying>) {
        self.live = None;
        self.said = Some(Said { tone, says });
    }
}

fn major(version: &str) -> &str {
    version.split('.').next().unwrap_or_default()
}

fn announcement(report: &Report, was: Option<Work>) -> Saying {
    if let Some(part) = &report.part {
        return Saying::of(PartSays::Of, [Value::Count(report.shipments), Value::Count(part.of)]);
    }
    if was == Some(Work::Measuring) {
        return Saying::plain(NoticeSays::MeasuredAgain);
    }
    let rows = report.files.iter().map(|file| file.rows_read).sum();
    Saying::of(NoticeSays::Done, [Value::Count(rows), Value::Count(report.shipments)])
}

/// What to announce of progress: a new phase, and each quarter of the reading. `None` most of the time.
fn news(before: Option<&Progress>, now: &Progress) -> Option<Saying> {
    let quarter = |progress: &Progress| (progress.done * 4).checked_div(progress.total).unwrap_or(0);
    if before.is_none_or(|before| before.phase != now.phase) {
        return Some(Saying::plain(match now.phase {
            Phase::Reading => NoticeSays::Reading,
            Phase::Understanding => NoticeSays::Understanding,
            Phase::Measuring => NoticeSays::Measuring,
        }));
    }
    let is = quarter(now);
    if now.phase != Phase::Reading || before.is_some_and(|before| quarter(before) == is) || is == 0 {
        return None;
    }
    let read = Value::Share(is as f64 / 4.0);
    Some(match now.remaining_ms {
        Some(ms) => Saying::of(NoticeSays::ReadLeft, [read, remaining(ms).into()]),
        None => Saying::of(NoticeSays::Read, [read]),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::english;

    fn progress(done: u64, phase: Phase) -> Event {
        Event::Progress {
            phase,
            file: "a.csv".into(),
            file_number: 1,
            file_count: 1,
            done,
            total: 1000,
            rows: done,
            remaining_ms: None,
        }
    }

    fn report(version: &str) -> Event {
        let report = Report {
            version: version.into(),
            generator: "test".into(),
            synthetic: false,
            files: vec![],
            tables: vec![],
            shipments: 3,
            part: None,
            shipment_is: crate::understand::ShipmentSays::OnePerRow.into(),
            notes: Vec::new(),
            parties: Default::default(),
            language: String::new(),
            measures: Vec::new(),
            findings: vec![],
            products: Default::default(),
            hubs: vec![],
            consumers: Default::default(),
            flows: vec![],
            first_month: None,
            currency: None,
            without_flow: 0,
            known_ends: Vec::new(),
            observers: vec![],
            jurisdictions: vec![],
            network: Default::default(),
            patterns: Default::default(),
        };
        Event::Report {
            report: Box::new(report),
            more: false,
            took_ms: 1.0,
            reading_ms: 1.0,
            memory: 1,
            heap: None,
            parties: Default::default(),
            corrections: 0,
        }
    }

    fn after(heard: impl IntoIterator<Item = Heard>) -> Model {
        let mut model = Model::default();
        for heard in heard {
            model.hear(heard);
        }
        model
    }

    #[test]
    fn progress_is_announced_by_phase_and_quarter_only() {
        let mut model = after([Heard::Asked(Work::Reading)]);
        let mut said = Vec::new();
        for done in (0..=1000).step_by(10) {
            model.hear(Heard::Worker(progress(done, Phase::Reading)));
            let live = model.live.as_ref().map(english).unwrap_or_default();
            if said.last() != Some(&live) {
                said.push(live);
            }
        }
        assert_eq!(said, ["Reading.", "25 % read.", "50 % read.", "75 % read.", "100 % read."]);
    }

    #[test]
    fn a_report_ends_the_work_and_is_shown_but_a_changed_role_does_not_move_the_page() {
        let mut model = after([Heard::Asked(Work::Reading), Heard::Worker(progress(5, Phase::Measuring))]);
        assert_eq!(model.hear(Heard::Worker(report(VERSION))), Some(Deed::ShowResult));
        assert!(model.report.is_some() && model.work.is_none() && model.progress.is_none());
        model.hear(Heard::Asked(Work::Measuring));
        assert_eq!(model.hear(Heard::Worker(report("3.7"))), None);
    }

    #[test]
    fn a_report_of_another_structure_is_refused_in_a_sentence() {
        let model = after([Heard::Worker(report("1.0"))]);
        assert!(model.report.is_none());
        assert!(model.said.is_some_and(|said| said.tone == Tone::Trouble && english(&said.says[0]).contains("version 1.0")));
    }

    #[test]
    fn a_crash_leaves_a_sentence_and_nothing_half_read() {
        let model =
            after([Heard::Worker(report(VERSION)), Heard::Asked(Work::Reading), Heard::Crashed(Saying::name("It broke down."))]);
        assert!(model.report.is_none() && model.work.is_none());
        let said: Vec<String> = model.said.unwrap().says.iter().map(english).collect();
        assert_eq!(said[0], "It broke down.");
        assert!(said[1].starts_with("A fresh one was started; what had been read"), "{}", said[1]);
    }

    #[test]
    fn cancel_keeps_what_was_there_before() {
        let model = after([
            Heard::Worker(report(VERSION)),
            Heard::Asked(Work::Reading),
            Heard::Stopping,
            Heard::Worker(Event::Cancelled),
        ]);
        assert!(model.report.is_some() && !model.stopping && model.work.is_none());
    }

    #[test]
    fn what_is_said_of_observers_is_held_until_everything_is_cleared() {
        let who = crate::exposure::observers::Who::Operator("cainiao".into());
        let asked = vec![Asked { who, part: None, rows: None, fields: None }];
        let mut model = after([Heard::Worker(report(VERSION)), Heard::OfObservers(asked.clone())]);
        assert_eq!(model.work, Some(Work::Measuring));
        assert_eq!(model.hear(Heard::Worker(report(VERSION))), None);
        assert_eq!((model.work, &model.asked), (None, &asked));
        model.hear(Heard::Cleared);
        assert!(model.asked.is_empty());
    }

    #[test]
    fn clear_leaves_nothing() {
        let model = after([Heard::Worker(report(VERSION)), Heard::Cleared]);
        assert_eq!(Model { live: None, ..model }, Model::default());
    }
}
