//! What was read, in English.

use crate::language::page::FilesSay;

/// The text of a code.
pub fn text(code: FilesSay) -> &'static str {
    match code {
        FilesSay::Title => "What was read",
        FilesSay::Lead => "The tables take {0} of this tab’s memory. “Clear” gives it back.",
        FilesSay::Caption => "Files, and what was read of each",
        FilesSay::Size => "Size",
        FilesSay::RowsNotRead => "Not read",
        FilesSay::Messages => "{0} × {1}",
        FilesSay::Notes => "What was assumed, joined or left open",
        FilesSay::Note => "Note",
        FilesSay::Partly => "Read in part",
        FilesSay::Unreadable => "Not read",
        FilesSay::Times => "{0} times",
        FilesSay::AtLine => "at line {0}",
        FilesSay::AtByte => "at byte {0}",
        FilesSay::AtLineByte => "at line {0}, byte {1}",
        FilesSay::TimesAtLine => "{0} times, first at line {1}",
        FilesSay::TimesAtByte => "{0} times, first at byte {1}",
        FilesSay::TimesAtLineByte => "{0} times, first at line {1}, byte {2}",
        FilesSay::WithinLine => "{0}, line {1}",
        FilesSay::WithinByte => "{0}, byte {1}",
        FilesSay::WithinLineByte => "{0}, line {1} (byte {2})",
        FilesSay::Hidden => "Hidden in this file",
        FilesSay::HiddenMore => "… and {0} more, in the report (JSON).",
        FilesSay::Password => "Password",
        FilesSay::Envelope => "Envelope",
        FilesSay::FreeText => "Free text",
        FilesSay::OutOfSight => "Out of sight",
        FilesSay::Comment => "Comment",
        FilesSay::DefinedName => "Defined name",
        FilesSay::Property => "Property",
        FilesSay::Link => "Link",
    }
}
