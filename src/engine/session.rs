//! A session: the files read so far, and the work under way, done in steps so that a Cancel is heard between them.

use super::corrections::Corrected;
use super::files::{Bytes, FileRead, InMemory, Waiting};
use super::job::{Job, Next};
use super::protocol::{Command, Event, Phase};
use super::rows::{Orders, RowsAsked, Window};
use super::sample;
use crate::exposure::{self, Asked, Chosen, Measured, Reads};
use crate::reference::country::countries;
use crate::reference::operator::operators;
use crate::report::{self, DateOrderReport, FileReport, Report};
use crate::table::{ColumnId, RowId, Table};
use crate::understand::{self, Kept, LineId, Shipments, TableRoles};
use std::collections::VecDeque;
use std::sync::Arc;

/// Everything a worker knows.
pub struct Session {
    clock: fn() -> f64,
    files: Vec<FileRead>,
    corrected: Corrected,
    shipments: Shipments,
    /// What was read of the tables and measured of the shipments, for when a role is set right.
    kept: Kept,
    measured: Measured,
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

impl Session {
    /// Nothing read yet. `clock` gives milliseconds from any fixed point.
    pub fn new(clock: fn() -> f64) -> Self {
        Session {
            clock,
            files: Vec::new(),
            corrected: Corrected::default(),
            shipments: Shipments::default(),
            kept: Kept::default(),
            measured: Measured::default(),
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
            job.step_reading(self.files.iter().map(FileRead::bytes_kept).sum());
            job.reading_ms = (self.clock)() - job.began;
            let event = job.progress(Phase::Reading, (self.clock)());
            self.job = Some(job);
            return vec![event];
        }
        match std::mem::replace(&mut job.next, Next::Shipments) {
            Next::Roles { file, table } => {
                job.next = job.step_roles(file, table);
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
                let changed = Reads::that_differ(&self.shipments, &shipments);
                self.shipments = *shipments;
                self.report = Some(self.assemble(changed));
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

    /// The shipments of the files read before and of those just read, as the person has set them right.
    fn understand(&mut self, just_read: &[FileRead], corrected: &Corrected) -> Shipments {
        let tables = || self.files.iter().chain(just_read).flat_map(|file| file.tables.iter().zip(&file.found));
        let (corrections, waiting) = corrected.for_tables(tables().map(|(table, _)| &**table));
        let roles = tables().enumerate().map(|(index, (table, found))| TableRoles {
            table: corrections.of_table(table, index),
            roles: understand::with_corrections(found, index, &corrections),
            first_line: LineId(0),
        });
        let roles: Vec<TableRoles> = roles.collect();
        let mut shipments = understand::shipments_again(roles, &corrections.organisations, &mut self.kept);
        shipments.notes.extend(waiting);
        shipments
    }

    fn assemble(&mut self, changed: Reads) -> Report {
        let files: Vec<FileReport> = self.files.iter().map(|file| file.report.clone()).collect();
        let of_file = |(index, file): (usize, &FileRead)| std::iter::repeat_n(index as u32, file.tables.len());
        let table_files: Vec<u32> = self.files.iter().enumerate().flat_map(of_file).collect();
        let synthetic = !self.files.is_empty() && self.files.iter().all(|file| file.synthetic);
        let (shipments, measured) = (&self.shipments, &mut self.measured);
        let mut report = report::assemble_again(shipments, files, &table_files, synthetic, &self.asked, measured, changed);
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

/// The operators that a file can be said to be handed to, by name.
fn operators_known() -> Event {
    let mut known: Vec<(String, String)> =
        operators().iter().map(|operator| (operator.id.to_owned(), operator.name.to_owned())).collect();
    known.sort_by_cached_key(|(_, name)| name.to_lowercase());
    Event::Operators { operators: known, countries: countries().iter().map(|country| country.code).collect() }
}

/// Bytes that this program's memory has grown to.
fn heap() -> Option<u64> {
    #[cfg(target_arch = "wasm32")]
    return Some(core::arch::wasm32::memory_size::<0>() as u64 * 65_536);
    #[cfg(not(target_arch = "wasm32"))]
    None
}
