//! What is said of opening files, and of corrections.

use crate::codes;

codes! {
    /// What is said of opening files, and of corrections.
    pub enum SessionSays {
        /// The file `{0}` of `{1}` MB is more than fits into `{2}` MB.
        TooLarge = "session.too-large",
        /// The file `{0}` cannot be opened, for the reason `{1}`, a clause.
        CannotOpen = "session.cannot-open",
        /// The file `{0}` could be read up to the byte `{1}`, for the reason `{2}`, a clause.
        BrokeOff = "session.broke-off",
        /// The format of a file that was not opened.
        NotOpened = "session.not-opened",
        /// A reason: the browser says `{0}`.
        BrowserCannotRead = "session.browser-cannot-read",
        /// The format of a file of corrections.
        CorrectionsFormat = "session.corrections-format",
        /// The file `{0}` has corrections of `{1}` columns and `{2}` of parties.
        CorrectionsTaken = "session.corrections-taken",
        /// The file of corrections `{0}` cannot be read, for the reason `{1}`, a clause.
        CorrectionsUnread = "session.corrections-unread",
        /// The file of corrections `{0}` is damaged at the line `{1}`; `{2}` is what the parser says.
        CorrectionsDamaged = "session.corrections-damaged",
        /// The file of corrections `{0}` has the version `{1}`; the page knows `{2}`.
        CorrectionsLater = "session.corrections-later",
        /// Corrections of the columns `{0}` are of no table here.
        CorrectionsWait = "session.corrections-wait",
    }
}
