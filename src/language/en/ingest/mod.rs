//! What the readers of files say, in English.

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

use crate::ingest::says::{
    BooksSay, DocumentSays, FormatSays, HidesSay, IngestSays as Say, KindSays, MessagesSay, OtherMessages, PackedSays,
    ParquetSays, SpoiltSays, TablesSay, TreesSay,
};

/// The text of a key of these rooms.
pub fn text(room: &str, key: &str) -> Option<&'static str> {
    match room {
        "ingest" => Say::of_key(key).map(any),
        "ingest-books" => BooksSay::of_key(key).map(books::text),
        "ingest-documents" => DocumentSays::of_key(key).map(documents::text),
        "ingest-formats" => FormatSays::of_key(key).map(formats::text),
        "ingest-hidden" => HidesSay::of_key(key).map(hides::text),
        "ingest-kinds" => KindSays::of_key(key).map(kinds::text),
        "ingest-messages" => MessagesSay::of_key(key).map(messages::text),
        "ingest-other-messages" => OtherMessages::of_key(key).map(other_messages::text),
        "ingest-packed" => PackedSays::of_key(key).map(packed::text),
        "ingest-parquet" => ParquetSays::of_key(key).map(parquet::text),
        "ingest-spoilt" => SpoiltSays::of_key(key).map(spoilt::text),
        "ingest-tables" => TablesSay::of_key(key).map(tables::text),
        "ingest-trees" => TreesSay::of_key(key).map(trees::text),
        _ => None,
    }
}

fn any(code: Say) -> &'static str {
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

#[cfg(test)]
mod tests {
    use super::*;

    /// A room under another name than its keys have would leave its keys on the screen.
    #[test]
    fn every_code_has_its_text() {
        macro_rules! all {
            ($($Room:ident)*) => { [$($Room::ALL.iter().map(|code| code.key()).collect::<Vec<_>>(),)*].concat() };
        }
        let keys = all!(
            Say KindSays FormatSays DocumentSays OtherMessages TablesSay SpoiltSays BooksSay MessagesSay TreesSay PackedSays
            ParquetSays HidesSay
        );
        for key in keys {
            let text = key.split_once('.').and_then(|(room, _)| text(room, key));
            assert!(text.is_some_and(|text| !text.is_empty() && text.trim() == text), "{key}: {text:?}");
        }
    }
}
