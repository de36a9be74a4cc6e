//! Files on their way into tables: their bytes wherever they are, opened, read a few megabytes at a time, and closed.

use super::corrections::Corrected;
use super::says::SessionSays;
use crate::ingest::{self, Ingested, Reader, Severity, Warning};
use crate::report::{FileReport, MessageCount};
use crate::saying::{Saying, Value};
use crate::table::Table;
use crate::understand::RoleFound;
use std::sync::Arc;

/// All files of a session together may have so many bytes: more would not fit in a worker's memory (4 GB in WebAssembly,
/// of which columns and shipments take somewhat more than the files themselves).
pub const MAX_BYTES: u64 = 2 << 30;
/// Bytes read in one step. Chromium hands over 4 MiB at a time at half the speed of 8, and more brings little.
pub(super) const CHUNK: u64 = 8 << 20;

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

/// A file that was read, or refused.
pub(super) struct FileRead {
    pub(super) report: FileReport,
    pub(super) synthetic: bool,
    pub(super) tables: Vec<Arc<Table>>,
    /// For each table the roles that were found, the person's corrections not applied.
    pub(super) found: Vec<Vec<RoleFound>>,
}

/// A file that is to be read.
pub(super) struct Waiting {
    pub(super) name: String,
    pub(super) bytes: Box<dyn Bytes>,
    pub(super) synthetic: bool,
}

/// A file that is being read.
pub(super) struct Current {
    pub(super) file: Waiting,
    pub(super) reader: Box<dyn Reader>,
    pub(super) at: u64,
}

/// A file that was opened.
pub(super) enum Opened {
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

/// Opens a file that may have so many bytes; else it is refused, with a sentence that says why.
pub(super) fn open(mut waiting: Waiting, room: u64) -> Result<Opened, Box<FileRead>> {
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
pub(super) fn close(current: Current, broke_off: Option<Saying>) -> FileRead {
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
    /// Bytes of the file that are held as tables.
    pub(super) fn bytes_kept(&self) -> u64 {
        if self.tables.is_empty() { 0 } else { self.report.bytes }
    }

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
