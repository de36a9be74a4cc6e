//! What is said of columns, in English.

use crate::language::page::ColumnsSay;

/// The text of a code.
pub fn text(code: ColumnsSay) -> &'static str {
    match code {
        ColumnsSay::DatesBegin => "Dates such as 3/4/2024 begin with",
        ColumnsSay::Assumed => "the day, as is assumed",
        ColumnsSay::DayFirst => "the day",
        ColumnsSay::MonthFirst => "the month",
        ColumnsSay::Title => "What each column means",
        ColumnsSay::Lead => {
            "Every number on this page follows from these roles. Where one is wrong, choose another: everything is measured again at once."
        }
        ColumnsSay::Caption => "{0}: {1} {1#column|columns}, {2} {2#row|rows}",
        ColumnsSay::Region => "Columns of {0}",
        ColumnsSay::Column => "Column",
        ColumnsSay::Role => "Role",
        ColumnsSay::Holds => "Holds",
        ColumnsSay::Filled => "Filled",
        ColumnsSay::Why => "Why",
        ColumnsSay::ShowAll => "Show all {0} columns",
        ColumnsSay::NoName => "(no name)",
        ColumnsSay::RoleOf => "Role of {0}",
        ColumnsSay::Empty => "empty",
        ColumnsSay::Text => "text",
        ColumnsSay::Number => "number",
        ColumnsSay::Date => "date",
        ColumnsSay::SetByYou => "Set by you.",
        ColumnsSay::AsFound => "As found",
        ColumnsSay::Nothing => "Neither header nor values spoke for a role.",
        ColumnsSay::Clear => "Clear: {0}.",
        ColumnsSay::Likely => "Likely: {0}.",
        ColumnsSay::Uncertain => "Uncertain: {0}.",
    }
}
