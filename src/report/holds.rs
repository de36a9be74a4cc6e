//! What most cells of a column are: a word in reports, which a language calls by its own.

use crate::codes;

codes! {
    /// What most cells of a column are.
    pub enum HoldsSays {
        /// Nothing.
        Empty = "holds.empty",
        /// Text.
        Text = "holds.text",
        /// Numbers.
        Number = "holds.number",
        /// Dates.
        Date = "holds.date",
    }
}

/// The room's name, and the dot behind it.
const ROOM: &str = "holds.";

impl HoldsSays {
    /// As reports write it: `number`.
    pub fn in_report(self) -> &'static str {
        self.key().trim_start_matches(ROOM)
    }

    /// What a report's word stands for.
    pub fn of_report(word: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|holds| holds.in_report() == word)
    }
}
