//! What the readers say, in no language yet: a room for each family of formats.

mod books;
mod documents;
mod formats;
mod hides;
mod kinds;
mod messages;
mod other_messages;
mod packed;
mod parquet;
mod spoilt;
mod tables;
mod trees;

pub use books::BooksSay;
pub use documents::DocumentSays;
pub use formats::FormatSays;
pub use hides::HidesSay;
pub use kinds::KindSays;
pub use messages::MessagesSay;
pub use other_messages::OtherMessages;
pub use packed::PackedSays;
pub use parquet::ParquetSays;
pub use spoilt::SpoiltSays;
pub use tables::TablesSay;
pub use trees::TreesSay;

use crate::saying::Value;

crate::codes! {
    /// What is said of files of any kind; `{0}` is the file where nothing else is said.
    pub enum IngestSays {
        /// Place: line `{0}`.
        Line = "ingest.line",
        /// Place: byte `{0}`.
        Byte = "ingest.byte",
        /// Place: line `{0}`, which holds byte `{1}`.
        LineAndByte = "ingest.line-and-byte",
        /// No place is known.
        Somewhere = "ingest.somewhere",
        /// Two sentences, one after the other.
        Both = "ingest.both",
        /// `{0}`, with what tells more of it, `{1}`.
        With = "ingest.with",
        /// It has no bytes.
        Empty = "ingest.empty",
        /// It is no text from byte `{1}` on.
        NoText = "ingest.no-text",
        /// It is `{1}`, to be unpacked.
        ToUnpack = "ingest.to-unpack",
        /// It is `{1}`, of which the records behind it may be had.
        ToExport = "ingest.to-export",
        /// It is `{1}`, which holds no records.
        NoRecords = "ingest.no-records",
        /// It is `{1}`, as its name may well say.
        NotRead = "ingest.not-read",
        /// It is larger than `{1}` MB.
        TooLarge = "ingest.too-large",
        /// Bytes are no character in the encoding `{1}`, first at the place `{2}`.
        NoCharacter = "ingest.no-character",
        /// Code units of several bytes are none in the encoding `{1}`, first at the place `{2}`.
        NoCharacterWide = "ingest.no-character-wide",
        /// At the place `{1}` a line is longer than `{2}` MB.
        EndlessLine = "ingest.endless-line",
        /// Records fill fewer than one in `{1}` of `{2}` fields; `{3}` records and `{4}` values are left out.
        NoRoom = "ingest.no-room",
    }
}

/// A number of things.
pub(super) fn count(number: impl TryInto<u64>) -> Value {
    Value::Count(number.try_into().unwrap_or(u64::MAX))
}

/// A word of the file, or a proper name.
pub(super) fn name(text: impl Into<String>) -> Value {
    Value::Name(text.into())
}
