//! What the records say of themselves, in English.

use crate::language::page::records::RecordsSay;

/// The text of a code.
pub fn text(code: RecordsSay) -> &'static str {
    match code {
        RecordsSay::Title => "The records themselves",
        RecordsSay::Lead => {
            "All rows as they were read. They are shown from this browser’s memory; what tells who somebody is stays hidden until you ask for it."
        }
        RecordsSay::Table => "Table",
        RecordsSay::Filter => "Rows that contain",
        RecordsSay::In => "in",
        RecordsSay::Anywhere => "any column",
        RecordsSay::Rows => "{0} {0#row|rows}",
        RecordsSay::Matching => "{0} of {1} {1#row|rows}",
        RecordsSay::Waiting => "Looking through the rows …",
        RecordsSay::NoRow => "No row contains that.",
        RecordsSay::NoTable => "No rows were read from these files.",
        RecordsSay::Show => "Show personal data",
        RecordsSay::Hide => "Hide personal data",
        RecordsSay::Masked => "{0} {0#column tells|columns tell} who somebody is; {0#it is|they are} masked.",
        RecordsSay::Line => "Line",
        RecordsSay::Grid => "Rows of {0}",
        RecordsSay::Keys => {
            "Arrow keys go from cell to cell, Page Up and Page Down by a screen, Home and End to the first and last column, with Ctrl to the first and last row. Enter on a column’s name sorts by it."
        }
        RecordsSay::Marked => "Underlined: can be followed from file to file, or tells who somebody is.",
        RecordsSay::Behind => "The records behind this finding",
        RecordsSay::AllRows => "Back to all rows",
        RecordsSay::NoFinding => "The report has no such finding.",
        RecordsSay::FirstOf => "The first {0} of {1} records, the weightiest first.",
        RecordsSay::AllOf => "{0} {0#record|records}, the weightiest first.",
        RecordsSay::FromMemory => "They are shown from this browser’s memory.",
        RecordsSay::Fetching => "Fetching the records from the worker …",
        RecordsSay::Unnamed => "the table",
        RecordsSay::Open => "Open them under Records",
        RecordsSay::Part => "{1}, {0}",
        RecordsSay::Hidden => "hidden",
    }
}
