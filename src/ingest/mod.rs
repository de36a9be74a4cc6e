//! Bytes in chunks become tables, with the place each row came from, and warnings.
//!
//! A file is recognised by its first bytes, never by its name ([`open`]); its [`Reader`] is then fed chunk by chunk and
//! owns no I/O, so that the same code runs in a worker, natively and in tests. One module per format; what a format
//! brings is a [`Reader`] and a line in [`sniff`].
//!
//! Knows tables; knows nothing of shipments or screens.

mod archive;
mod cargo_imp;
mod decode;
mod delimited;
mod edifact;
mod encoding;
mod header;
mod hidden;
mod json;
mod message;
mod parquet;
mod records;
mod room;
pub mod says;
mod sniff;
mod spoilt;
pub mod terms;
mod tree;
mod warning;
mod whole;
mod workbook;
mod x12;
mod xml;

pub use hidden::{Hidden, HiddenKind};
pub use sniff::HEAD;
pub use warning::{Place, Severity, Warning};

use crate::saying::Saying;
use crate::table::Table;
use says::KindSays;

/// A file being read: fed with its bytes from first to last, then finished.
pub trait Reader {
    /// The next bytes of the file.
    fn feed(&mut self, chunk: &[u8]);

    /// Rows read so far.
    fn rows(&self) -> u64;

    /// The end of the file.
    fn finish(self: Box<Self>) -> Ingested;
}

/// What a file gave.
#[derive(Debug)]
pub struct Ingested {
    /// Its tables; none if nothing could be read.
    pub tables: Vec<Table>,
    /// What it is: "delimited text (semicolon, Windows-1252, CRLF)".
    pub format: Saying,
    /// Rows that could not be read.
    pub rows_not_read: u64,
    /// What its owner should know.
    pub warnings: Vec<Warning>,
    /// Messages in it by kind ("IFTMIN D.96A", 12); empty where it is no file of messages.
    pub messages: Vec<(Saying, u64)>,
    /// What hides in it and is easily handed over unawares.
    pub hidden: Vec<Hidden>,
}

impl Default for Ingested {
    /// Of a file of which nothing could be read.
    fn default() -> Self {
        Ingested {
            tables: Vec::new(),
            format: Saying::plain(KindSays::Unreadable),
            rows_not_read: 0,
            warnings: Vec::new(),
            messages: Vec::new(),
            hidden: Vec::new(),
        }
    }
}

/// Recognises a file by its first bytes and opens the reader for it.
///
/// `head` is the beginning of the file: all of it, or at least [`HEAD`] bytes. The reader has not been fed yet.
///
/// # Errors
/// If the file is of a kind that is not read, or of no kind at all: what it is, and what to do instead.
pub fn open(name: &str, head: &[u8]) -> Result<Box<dyn Reader>, Box<Ingested>> {
    sniff::sniff(name, head).map(|reader| -> Box<dyn Reader> { Box::new(spoilt::Looked(reader)) })
}
