//! A session: the files read so far, and the work under way, done in steps so that a Cancel is heard between them.

use super::corrections::Corrected;
use super::protocol::{Command, Event, Phase};
use super::rows::{Orders, RowsAsked, Window};
use super::sample;
use super::says::SessionSays;
use crate::exposure::{self, Asked, Chosen};
use crate::ingest::{self, Ingested, Reader, Severity, Warning};
use crate::reference::country::countries;
use crate::reference::operator::operators;
use crate::report::{self, DateOrderReport, FileReport, MessageCount, Report};
use crate::saying::{Saying, Value};
use crate::table::{ColumnId, RowId, Table};
use crate::understand::{self, LineId, RoleFound, Shipments, TableRoles};
use std::collections::VecDeque;
use std::sync::Arc;

/// All files of a session together may have so many bytes: more would not fit in a worker's memory (4 GB in WebAssembly,
/// of which columns and shipments take somewhat more than the files themselves).
pub const MAX_BYTES: u64 = 2 << 30;
/// Bytes read in one step. Chromium hands over 4 MiB at a time at half the speed of 8, and more brings little.
const CHUNK: u64 = 8 << 20;
/// An estimate is given once so many milliseconds have passed.
const ESTIMATE_AFTER_MS: f64 = 400.0;
/// What part of the whole time reading takes, and understanding; measured on a million rows, for the estimate only.
const READING_SHARE: f64 = 0.6;
const UNDERSTANDING_SHARE: f64 = 0.3;

/// A file's bytes, wherever they are.
pub trait Bytes {
    /// How many there are.
    fn len(&self) -> u64;

    /// Whether there are none.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// `length` bytes from `at` on; fewer only at the end.
    ///
    /// # Errors
    /// If the file can no longer be read: a clause that says why, without a full stop.
    fn read(&mut self, at: u64, length: u64) -> Result<Vec<u8>, Saying>;
}

/// Bytes in memory: pasted text, the sample.
pub struct InMemory(pub Vec<u8>);

impl Bytes for InMemory {
    fn len(&self) -> u64 {
        self.0.len() as u64
    }

    fn read(&mut self, at: u64, length: u64) -> Result<Vec<u8>, Saying> {
        let from = (at as usize).min(self.0.len());
        let to = from.saturating_add(length as usize).min(self.0.len());
        Ok(self.0[from..to].to_vec())
    }
}

/// Everything a worker knows.
pub struct Session {
    clock: fn() -> f64,
    files: Vec<FileRead>,
    corrected: Corrected,
    shipments: Shipments,
    /// What the person says of observers.
    asked: Vec<Asked>,
    report: Option<Report>,
    /// What was said of observers when the report was made.
    observed: Vec<Asked>,
    /// What part of the shipments is looked at, and that part with its report, unless it is everything.
    chosen: Chosen,
    part: Option<(Shipments, Report)>,
    /// Orders of rows that were asked for.
    orders: Orders,
    job: Option<Job>,
}

/// A file that was read, or refused.
struct FileRead {
    report: FileReport,
    synthetic: bool,
    tables: Vec<Arc<Table>>,
    /// For each table the roles that were found, the person's corrections not applied.
    found: Vec<Vec<RoleFound>>,
}

/// The work under way.
struct Job {
    began: f64,
    reading_ms: f64,
    total: u64,
    done: u64,
    count: u32,
    waiting: VecDeque<Waiting>,
    current: Option<Current>,
    read: Vec<FileRead>,
    /// Corrections that were among the files.
    dropped: Vec<Corrected>,
    next: Next,
}

/// What comes after reading.
enum Next {
    Roles {
        file: usize,
        table: usize,
    },
    Shipments,
    Findings(Box<Shipments>),
    /// Only what is looked at and who sees it: the shipments stay as they are.
    Views,
}

struct Waiting {
    name: String,
    bytes: Box<dyn Bytes>,
    synthetic: bool,
}

struct Current {
    file: Waiting,
    reader: Box<dyn Reader>,
    at: u64,
}

impl Session {
    /// Nothing read yet. `clock` gives milliseconds from any fixed point.
    pub fn new(clock: fn() -> f64) -> Self {
        Session {
            clock,
            files: Vec::new(),
            corrected: Corrected::default(),
            shipments: Shipments::default(),
            asked: Vec::new(),
            report: None,
            observed: Vec::new(),
            chosen: Chosen::default(),
            part: None,
            orders: Orders::default(),
            job: None,
        }
    }

    /// The report of what is looked at, once it is made.
    pub fn report(&self) -> Option<&Report> {
        self.part.as_ref().map(|(_, report)| report).or(self.report.as_ref())
    }

    /// Takes a command; `files` stand beside [`Command::Read`], in the order of its names. Longer work is only begun:
    /// [`Session::step`] does it.
    pub fn handle(&mut self, command: Command, files: Vec<Box<dyn Bytes>>) -> Vec<Event> {
        match command {
            Command::Read { names } => {
                let waiting = names.into_iter().zip(files).map(|(name, bytes)| Waiting { name, bytes, synthetic: false });
                self.begin(waiting.collect());
            }
            Command::Paste { text } => {
                self.begin(
                    [Waiting { name: "pasted text".into(), bytes: Box::new(InMemory(text.into_bytes())), synthetic: false }]
                        .into(),
                );
            }
            Command::Sample => {
                let bytes = Box::new(InMemory(sample::csv(sample::PARCELS).into_bytes()));
                self.begin([Waiting { name: sample::NAME.into(), bytes, synthetic: true }].into());
            }
            Command::Cancel => {
                self.job = None;
                return vec![Event::Cancelled];
            }
            Command::SetRole { table, column, role } => {
                if let Some(of) = self.table(table)
                    && (column as usize) < of.columns().len()
                {
                    self.corrected.set_role(&of, ColumnId(column), role);
                    self.understand_anew();
                }
            }
            Command::SetDateOrder { table, column, order } => {
                if let Some(of) = self.table(table)
                    && (column as usize) < of.columns().len()
                {
                    self.corrected.set_date_order(&of, ColumnId(column), order);
                    self.understand_anew();
                }
            }
            Command::SetParties { parties } => {
                self.corrected.organisations = parties;
                self.understand_anew();
            }
            Command::SetObservers { asked } => {
                self.asked = asked;
                self.look_anew();
            }
            Command::Choose { chosen } => {
                self.chosen = chosen;
                self.look_anew();
            }
            Command::Records { request, table, rows } => return vec![self.records(request, table, &rows)],
            Command::Operators => return vec![operators_known()],
            Command::Rows { request, asked } => return vec![self.rows(request, &asked)],
            Command::CorrectionsJson => return vec![Event::CorrectionsJson { json: self.corrected.to_json() }],
        }
        Vec::new()
    }

    fn begin(&mut self, mut waiting: VecDeque<Waiting>) {
        // What is still under way is not lost: its remaining files are read first.
        if let Some(job) = self.job.take() {
            let unread = job.current.map(|current| current.file).into_iter().chain(job.waiting);
            waiting = unread.chain(waiting).collect();
            self.files.extend(job.read);
            job.dropped.into_iter().for_each(|dropped| self.corrected.add(dropped));
        }
        self.job = Some(Job::new((self.clock)(), waiting, Next::Roles { file: 0, table: 0 }));
    }

    /// A table of those read, by its index in the report.
    fn table(&self, index: u32) -> Option<Arc<Table>> {
        self.files.iter().flat_map(|file| &file.tables).nth(index as usize).cloned()
    }

    /// Has the tables understood once more, since the person set something right.
    fn understand_anew(&mut self) {
        match &mut self.job {
            Some(job) if matches!(job.next, Next::Roles { .. } | Next::Shipments) => {} // it comes in time
            Some(job) => job.next = Next::Shipments,
            None => self.job = Some(Job::new((self.clock)(), VecDeque::new(), Next::Shipments)),
        }
    }

    /// Has the part that is looked at and the observers measured once more.
    fn look_anew(&mut self) {
        // What is under way ends with just this.
        if self.job.is_none() && self.report.is_some() {
            self.job = Some(Job::new((self.clock)(), VecDeque::new(), Next::Views));
        }
    }

    /// Brings the reports to what is asked: the whole's observers, the part that is looked at. What is so already stays.
    fn look(&mut self) {
        let Some(whole) = &mut self.report else { return };
        let other_observers = self.observed != self.asked;
        if other_observers {
            report::observe(whole, &self.shipments, &self.asked);
            self.observed = self.asked.clone();
        }
        let of = |report: &Report| report.part.as_ref().is_some_and(|part| part.chosen == self.chosen);
        match &mut self.part {
            part if self.chosen.is_everything() => *part = None,
            Some((part, report)) if of(report) => {
                if other_observers {
                    report::observe(report, part, &self.asked);
                }
            }
            part => {
                let chosen = exposure::part(&self.shipments, &self.chosen);
                let report = report::of_part(whole, &self.chosen, &chosen, &self.asked);
                *part = Some((chosen, report));
            }
        }
    }

    /// Whether there is work under way.
    pub fn is_busy(&self) -> bool {
        self.job.is_some()
    }

    /// Does a part of the work under way that takes little time where that can be chosen: a few megabytes of a file, or
    /// one table's roles.
    pub fn step(&mut self) -> Vec<Event> {
        let Some(mut job) = self.job.take() else { return Vec::new() };
        if job.current.is_some() || !job.waiting.is_empty() {
            self.step_reading(&mut job);
            job.reading_ms = (self.clock)() - job.began;
            let event = job.progress(Phase::Reading, (self.clock)());
            self.job = Some(job);
            return vec![event];
        }
        match std::mem::replace(&mut job.next, Next::Shipments) {
            Next::Roles { file, table } => {
                job.next = step_roles(&mut job.read, file, table);
                let event = job.progress(Phase::Understanding, (self.clock)());
                self.job = Some(job);
                vec![event]
            }
            Next::Shipments => {
                let mut corrected = self.corrected.clone();
                job.dropped.iter().cloned().for_each(|dropped| corrected.add(dropped));
                job.next = Next::Findings(Box::new(self.understand(&job.read, &corrected)));
                let event = job.progress(Phase::Measuring, (self.clock)());
                self.job = Some(job);
                vec![event]
            }
            Next::Findings(shipments) => {
                self.files.append(&mut job.read);
                job.dropped.drain(..).for_each(|dropped| self.corrected.add(dropped));
                self.shipments = *shipments;
                self.report = Some(self.assemble());
                self.observed = self.asked.clone();
                self.part = None;
                let mut events = self.reported(&job);
                if !self.chosen.is_everything() {
                    job.next = Next::Views;
                    events.push(job.progress(Phase::Measuring, (self.clock)()));
                    self.job = Some(job);
                }
                events
            }
            Next::Views => {
                self.look();
                self.reported(&job)
            }
        }
    }

    /// The report as an event, at the end of a job.
    fn reported(&self, job: &Job) -> Vec<Event> {
        let Some(report) = self.report() else { return Vec::new() };
        vec![Event::Report {
            report: Box::new(report.clone()),
            more: self.part.is_none() && !self.chosen.is_everything(),
            took_ms: (self.clock)() - job.began,
            reading_ms: job.reading_ms,
            memory: self.files.iter().flat_map(|file| &file.tables).map(|table| table.memory() as u64).sum(),
            heap: heap(),
            parties: self.corrected.organisations.clone(),
            corrections: self.corrected.count().0 as u32,
        }]
    }

    fn step_reading(&self, job: &mut Job) {
        let Some(mut current) = job.current.take() else {
            let Some(waiting) = job.waiting.pop_front() else { return };
            let held = self.files.iter().chain(&job.read).filter(|file| !file.tables.is_empty());
            let kept: u64 = held.map(|file| file.report.bytes).sum();
            match open(waiting, MAX_BYTES.saturating_sub(kept)) {
                Ok(Opened::Reading(opened)) => job.current = Some(opened),
                Ok(Opened::Corrections(file, dropped)) => {
                    job.done += file.report.bytes;
                    job.read.push(*file);
                    job.dropped.push(dropped);
                }
                Err(refused) => {
                    job.done += refused.report.bytes;
                    job.read.push(*refused);
                }
            }
            return;
        };
        let length = current.file.bytes.len();
        match current.file.bytes.read(current.at, CHUNK) {
            Ok(chunk) if chunk.is_empty() || current.at >= length => job.read.push(close(current, None)),
            Ok(chunk) => {
                current.reader.feed(&chunk);
                current.at += chunk.len() as u64;
                job.done += chunk.len() as u64;
                if current.at >= length {
                    job.read.push(close(current, None));
                } else {
                    job.current = Some(current);
                }
            }
            Err(why) => {
                job.done += length - current.at.min(length);
                job.read.push(close(current, Some(why)));
            }
        }
    }

    /// The shipments of the files read before and of those just read, as the person has set them right.
    fn understand(&self, just_read: &[FileRead], corrected: &Corrected) -> Shipments {
        let tables = || self.files.iter().chain(just_read).flat_map(|file| file.tables.iter().zip(&file.found));
        let (corrections, waiting) = corrected.for_tables(tables().map(|(table, _)| &**table));
        let roles = tables().enumerate().map(|(index, (table, found))| TableRoles {
            table: corrections.of_table(table, index),
            roles: understand::with_corrections(found, index, &corrections),
            first_line: LineId(0),
        });
        let mut shipments = understand::shipments(roles.collect(), &corrections.organisations);
        shipments.notes.extend(waiting);
        shipments
    }

    fn assemble(&self) -> Report {
        let files: Vec<FileReport> = self.files.iter().map(|file| file.report.clone()).collect();
        let of_file = |(index, file): (usize, &FileRead)| std::iter::repeat_n(index as u32, file.tables.len());
        let table_files: Vec<u32> = self.files.iter().enumerate().flat_map(of_file).collect();
        let synthetic = !self.files.is_empty() && self.files.iter().all(|file| file.synthetic);
        let mut report = report::assemble(&self.shipments, files, &table_files, synthetic, &self.asked);
        let tables = self.files.iter().flat_map(|file| &file.tables);
        for (read, told) in tables.zip(&mut report.tables) {
            // The tables as they were read: in those understood, what the person said is no assumption any more.
            for column in read.ambiguous_dates() {
                let said = self.corrected.date_order(read, column);
                told.columns[column.index()].date_order =
                    Some(DateOrderReport { first: said.unwrap_or_default(), said: said.is_some() });
            }
        }
        report
    }

    fn rows(&mut self, request: u32, asked: &RowsAsked) -> Event {
        // As it was understood, so that dates are sorted by the order of day and month that the person stated.
        let part = self.part.as_ref().filter(|_| asked.only.is_none()).map(|(part, _)| part);
        let shipments = part.unwrap_or(&self.shipments);
        let understood = shipments.tables.get(asked.table as usize).map(|of| Arc::clone(&of.table));
        let window = match understood.or_else(|| self.table(asked.table)) {
            Some(table) => self.orders.window(&table, asked),
            None => Window::default(),
        };
        Event::Rows { request, total: window.total, matching: window.matching, rows: window.rows }
    }

    fn records(&self, request: u32, table: u32, rows: &[u32]) -> Event {
        let Some(table) = self.table(table) else { return Event::Records { request, columns: Vec::new(), rows: Vec::new() } };
        let cells = |row: RowId| table.columns().iter().map(|column| column.text(row).into_owned()).collect();
        Event::Records {
            request,
            columns: table.columns().iter().map(|column| column.name().to_owned()).collect(),
            rows: rows
                .iter()
                .filter(|&&row| (row as usize) < table.row_count())
                .map(|&row| (table.origin(RowId(row)).line, cells(RowId(row))))
                .collect(),
        }
    }
}

/// Finds the roles of one table that has none yet; what comes next.
fn operators_known() -> Event {
    let mut known: Vec<(String, String)> =
        operators().iter().map(|operator| (operator.id.to_owned(), operator.name.to_owned())).collect();
    known.sort_by_cached_key(|(_, name)| name.to_lowercase());
    Event::Operators { operators: known, countries: countries().iter().map(|country| country.code).collect() }
}

fn step_roles(files: &mut [FileRead], mut file: usize, mut table: usize) -> Next {
    while let Some(read) = files.get_mut(file) {
        table = table.max(read.found.len());
        if let Some(unread) = read.tables.get(table) {
            read.found.push(understand::find_roles(unread));
            return Next::Roles { file, table: table + 1 };
        }
        (file, table) = (file + 1, 0);
    }
    Next::Shipments
}

/// Bytes that this program's memory has grown to.
fn heap() -> Option<u64> {
    #[cfg(target_arch = "wasm32")]
    return Some(core::arch::wasm32::memory_size::<0>() as u64 * 65_536);
    #[cfg(not(target_arch = "wasm32"))]
    None
}

/// A file that was opened.
enum Opened {
    /// Its rows are read step by step.
    Reading(Current),
    /// It was what the person set right before, and is read at once.
    Corrections(Box<FileRead>, Corrected),
}

/// A file of corrections has no more bytes than this.
const MAX_CORRECTIONS: u64 = 64 << 20;

/// Reads a file of corrections.
fn corrections(mut waiting: Waiting) -> Result<Opened, Box<FileRead>> {
    let length = waiting.bytes.len().min(MAX_CORRECTIONS);
    let file = || Value::File(waiting.name.clone());
    let read = match waiting.bytes.read(0, length) {
        Ok(bytes) => Corrected::of_file(&waiting.name, &bytes),
        Err(why) => Err(Saying::of(SessionSays::CorrectionsUnread, [file(), why.into()])),
    };
    match read {
        Err(says) => Err(Box::new(FileRead::refused(&waiting, SessionSays::CorrectionsFormat, says))),
        Ok(corrected) => {
            let (columns, parties) = corrected.count();
            let says = [file(), Value::Count(columns as u64), Value::Count(parties as u64)];
            let says = Saying::of(SessionSays::CorrectionsTaken, says);
            let warning = Warning { file: waiting.name.clone(), place: None, severity: Severity::Note, says, times: 1 };
            let format = SessionSays::CorrectionsFormat.into();
            let ingested = Ingested { format, warnings: vec![warning], ..Ingested::default() };
            Ok(Opened::Corrections(Box::new(FileRead::new(&waiting, ingested)), corrected))
        }
    }
}

fn open(mut waiting: Waiting, room: u64) -> Result<Opened, Box<FileRead>> {
    let bytes = waiting.bytes.len();
    if bytes > room {
        let megabytes = |bytes: u64| Value::Name(format!("{:.0}", bytes as f64 / 1e6));
        let file = Value::File(waiting.name.clone());
        let says = Saying::of(SessionSays::TooLarge, [file, megabytes(bytes), megabytes(MAX_BYTES)]);
        return Err(Box::new(FileRead::refused(&waiting, SessionSays::NotOpened, says)));
    }
    match waiting.bytes.read(0, (ingest::HEAD as u64).min(bytes)) {
        Err(why) => {
            let says = Saying::of(SessionSays::CannotOpen, [Value::File(waiting.name.clone()), why.into()]);
            Err(Box::new(FileRead::refused(&waiting, SessionSays::NotOpened, says)))
        }
        Ok(head) if Corrected::is_file(&head) => corrections(waiting),
        Ok(head) => match ingest::open(&waiting.name, &head) {
            Ok(reader) => Ok(Opened::Reading(Current { file: waiting, reader, at: 0 })),
            Err(refused) => Err(Box::new(FileRead::new(&waiting, *refused))),
        },
    }
}

/// Ends reading of a file, at its end or where it broke off.
fn close(current: Current, broke_off: Option<Saying>) -> FileRead {
    let Current { file, reader, at } = current;
    let mut ingested = reader.finish();
    if let Some(why) = broke_off {
        let values = [Value::File(file.name.clone()), Value::Name(at.to_string()), why.into()];
        let says = Saying::of(SessionSays::BrokeOff, values);
        ingested.warnings.insert(
            0,
            Warning {
                file: file.name.clone(),
                place: Some(ingest::Place { line: None, byte: Some(at) }),
                severity: Severity::Partly,
                says,
                times: 1,
            },
        );
    }
    FileRead::new(&file, ingested)
}

impl FileRead {
    fn new(file: &Waiting, ingested: Ingested) -> Self {
        let rows = ingested.tables.iter().map(|table| table.row_count() as u64).sum();
        FileRead {
            report: FileReport {
                name: file.name.clone(),
                bytes: file.bytes.len(),
                format: ingested.format,
                rows_read: rows,
                rows_not_read: ingested.rows_not_read,
                warnings: ingested.warnings,
                messages: ingested.messages.into_iter().map(|(kind, count)| MessageCount { kind, count }).collect(),
                hidden: ingested.hidden,
            },
            synthetic: file.synthetic,
            tables: ingested.tables.into_iter().map(Arc::new).collect(),
            found: Vec::new(),
        }
    }

    fn refused(file: &Waiting, format: SessionSays, says: Saying) -> Self {
        let warning = Warning { file: file.name.clone(), place: None, severity: Severity::Unreadable, says, times: 1 };
        Self::new(file, Ingested { format: format.into(), warnings: vec![warning], ..Ingested::default() })
    }
}

impl Job {
    fn new(began: f64, waiting: VecDeque<Waiting>, next: Next) -> Self {
        let total = waiting.iter().map(|file| file.bytes.len()).sum();
        Job {
            began,
            reading_ms: 0.0,
            total,
            done: 0,
            count: waiting.len() as u32,
            waiting,
            current: None,
            read: Vec::new(),
            dropped: Vec::new(),
            next,
        }
    }

    fn progress(&self, phase: Phase, now: f64) -> Event {
        let read = self.total.max(1);
        let done = match phase {
            Phase::Reading => READING_SHARE * self.done as f64 / read as f64,
            Phase::Understanding => READING_SHARE,
            Phase::Measuring => READING_SHARE + UNDERSTANDING_SHARE,
        };
        let elapsed = now - self.began;
        let current = self.current.as_ref();
        let rows_read: u64 = self.read.iter().map(|file| file.report.rows_read).sum();
        Event::Progress {
            phase,
            file: current
                .map(|current| current.file.name.clone())
                .or_else(|| self.read.last().map(|file| file.report.name.clone()))
                .unwrap_or_default(),
            file_number: (self.count - self.waiting.len() as u32).max(1),
            file_count: self.count,
            done: self.done,
            total: self.total,
            rows: rows_read + current.map_or(0, |current| current.reader.rows()),
            remaining_ms: (elapsed > ESTIMATE_AFTER_MS && done > 0.02).then(|| elapsed * (1.0 - done) / done),
        }
    }
}
