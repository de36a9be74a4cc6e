//! A job: what is to be read, how far that is, and what comes after reading.

use super::corrections::Corrected;
use super::files::{CHUNK, Current, FileRead, MAX_BYTES, Opened, Waiting, close, open};
use super::protocol::{Event, Phase};
use crate::understand::{self, Shipments};
use std::collections::VecDeque;

/// An estimate is given once so many milliseconds have passed.
const ESTIMATE_AFTER_MS: f64 = 400.0;
/// What part of the whole time reading takes, and understanding; measured on a million rows, for the estimate only.
const READING_SHARE: f64 = 0.6;
const UNDERSTANDING_SHARE: f64 = 0.3;

/// The work under way.
pub(super) struct Job {
    pub(super) began: f64,
    pub(super) reading_ms: f64,
    pub(super) total: u64,
    pub(super) done: u64,
    pub(super) count: u32,
    pub(super) waiting: VecDeque<Waiting>,
    pub(super) current: Option<Current>,
    pub(super) read: Vec<FileRead>,
    /// Corrections that were among the files.
    pub(super) dropped: Vec<Corrected>,
    pub(super) next: Next,
}

/// What comes after reading.
pub(super) enum Next {
    Roles {
        file: usize,
        table: usize,
    },
    Shipments,
    Findings(Box<Shipments>),
    /// Only what is looked at and who sees it: the shipments stay as they are.
    Views,
}

impl Job {
    pub(super) fn new(began: f64, waiting: VecDeque<Waiting>, next: Next) -> Self {
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

    pub(super) fn progress(&self, phase: Phase, now: f64) -> Event {
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

    /// Reads a few megabytes of the file under way, or opens the next; `kept` are the bytes of the files that the session holds.
    pub(super) fn step_reading(&mut self, kept: u64) {
        let Some(mut current) = self.current.take() else {
            let Some(waiting) = self.waiting.pop_front() else { return };
            let kept = kept + self.read.iter().map(FileRead::bytes_kept).sum::<u64>();
            match open(waiting, MAX_BYTES.saturating_sub(kept)) {
                Ok(Opened::Reading(opened)) => self.current = Some(opened),
                Ok(Opened::Corrections(file, dropped)) => {
                    self.done += file.report.bytes;
                    self.read.push(*file);
                    self.dropped.push(dropped);
                }
                Err(refused) => {
                    self.done += refused.report.bytes;
                    self.read.push(*refused);
                }
            }
            return;
        };
        let length = current.file.bytes.len();
        match current.file.bytes.read(current.at, CHUNK) {
            Ok(chunk) if chunk.is_empty() || current.at >= length => self.read.push(close(current, None)),
            Ok(chunk) => {
                current.reader.feed(&chunk);
                current.at += chunk.len() as u64;
                self.done += chunk.len() as u64;
                if current.at >= length {
                    self.read.push(close(current, None));
                } else {
                    self.current = Some(current);
                }
            }
            Err(why) => {
                self.done += length - current.at.min(length);
                self.read.push(close(current, Some(why)));
            }
        }
    }

    /// Finds the roles of the first table that has none yet, from this one on; what comes next.
    pub(super) fn step_roles(&mut self, mut file: usize, mut table: usize) -> Next {
        while let Some(read) = self.read.get_mut(file) {
            table = table.max(read.found.len());
            if let Some(unread) = read.tables.get(table) {
                read.found.push(understand::find_roles(unread));
                return Next::Roles { file, table: table + 1 };
            }
            (file, table) = (file + 1, 0);
        }
        Next::Shipments
    }
}
