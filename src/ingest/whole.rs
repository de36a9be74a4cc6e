//! Formats that can only be read when all of the file is there: collected up to a limit, then read in one go.

use super::says::{IngestSays, count};
use super::warning::Gathered;
use super::{Ingested, Reader, Severity};
use crate::saying::Saying;

/// A file of such a format may have so many bytes. (Delimited text and messages are read as they come, and may be larger.)
pub(super) const MAX_WHOLE: usize = 512 << 20;

/// Reads a whole file: its name, its bytes.
type Read = Box<dyn FnOnce(&str, Vec<u8>) -> Ingested>;

/// Collects a file and hands it over when it is complete.
pub(super) struct Whole {
    file: String,
    bytes: Vec<u8>,
    beyond: bool,
    read: Read,
}

impl Whole {
    pub(super) fn new(file: &str, read: impl FnOnce(&str, Vec<u8>) -> Ingested + 'static) -> Self {
        Whole { file: file.to_owned(), bytes: Vec::new(), beyond: false, read: Box::new(read) }
    }
}

impl Reader for Whole {
    fn feed(&mut self, chunk: &[u8]) {
        self.beyond = self.beyond || self.bytes.len() + chunk.len() > MAX_WHOLE;
        if self.beyond {
            self.bytes = Vec::new();
        } else {
            self.bytes.extend_from_slice(chunk);
        }
    }

    fn rows(&self) -> u64 {
        0
    }

    fn finish(self: Box<Self>) -> Ingested {
        if !self.beyond {
            return (self.read)(&self.file, self.bytes);
        }
        let mut warnings = Gathered::new(&self.file);
        warnings
            .say(Severity::Unreadable, None, None, &|file, _| Saying::of(IngestSays::TooLarge, [file, count(MAX_WHOLE >> 20)]));
        Ingested { warnings: warnings.into_list(), ..Ingested::default() }
    }
}
