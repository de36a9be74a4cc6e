//! What the readers of files say, in English.

pub mod books;
pub mod documents;
pub mod formats;
pub mod hides;
pub mod kinds;
pub mod messages;
pub mod other_messages;
pub mod packed;
pub mod parquet;
pub mod spoilt;
pub mod tables;
pub mod trees;

use crate::ingest::says::IngestSays as Say;

pub fn any(code: Say) -> &'static str {
    match code {
        Say::Line => "line {0}",
        Say::Byte => "byte {0}",
        Say::LineAndByte => "line {0} (byte {1})",
        Say::Somewhere => "an unknown place",
        Say::Both => "{0} {1}",
        Say::With => "{0} ({1})",
        Say::Empty => "{0} is empty: it has 0 bytes. Was it saved before the export had finished?",
        Say::NoText => {
            "{0} is not text: from byte {1} on it holds control characters that no table of text has. If it comes from a program, export its records as CSV and drop that."
        }
        Say::ToUnpack => "{0} is {1}, whatever its name says. That is not read. Unpack it and drop the files inside.",
        Say::ToExport => {
            "{0} is {1}, whatever its name says. That is not read. Export the records behind it as CSV and drop that."
        }
        Say::NoRecords => "{0} is {1}, whatever its name says. That is not read. Drop the files that hold shipment records.",
        Say::NotRead => "{0} is {1}, which is not read. Export the records behind it as CSV and drop that.",
        Say::TooLarge => {
            "{0} is larger than the {1} MB that a file of its kind may have here. Export it as CSV, which may be larger, and drop that."
        }
        Say::NoCharacter => {
            "{0} has bytes that are no character in {1}, first at {2}; each shows as �. If names look wrong, save the file as UTF-8 and drop it again."
        }
        Say::NoCharacterWide => {
            "{0} has code units that are no character, or half of one at its end, in {1}, first at {2}; each shows as �. If names look wrong, save the file as UTF-8 and drop it again."
        }
        Say::EndlessLine => {
            "{0}, {1}: a line goes on for more than {2} MB without an end; it is passed over. Lines before and after it are read."
        }
        Say::NoRoom => {
            "{0}: its records have fewer than one in {1} of their {2} different fields; memory would fill with empty cells. {3} {3#record is|records are} not read, and {4} {4#value|values} in fields that first appear late {4#is|are} not kept. Split the file by kind of record and drop the parts."
        }
    }
}
