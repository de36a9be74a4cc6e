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
        FilesSay::At => "at {0}",
        FilesSay::TimesAt => "{0} times, first at {1}",
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
