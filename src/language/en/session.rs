//! What is said of opening files and of corrections, in English.

use crate::engine::says::SessionSays as Say;

/// The text of a code.
pub fn text(code: Say) -> &'static str {
    match code {
        Say::TooLarge => {
            "{0} has {1} MB; with what is read already that is more than the {2} MB that fit in a browser's memory. Drop a part of it (a month, say), or Clear first."
        }
        Say::CannotOpen => "{0} cannot be opened: {1}.",
        Say::BrokeOff => {
            "{0} could be read only up to byte {1}: {2}. What was read until there is shown; drop the file again for the rest."
        }
        Say::NotOpened => "not opened",
        Say::BrowserCannotRead => {
            "the browser could not read it ({0}). It may have been moved or changed since it was dropped, or it is a folder"
        }
        Say::CorrectionsFormat => "corrections saved by this page",
        Say::CorrectionsTaken => "{0}: corrections of {1} columns and {2} of parties are taken over.",
        Say::CorrectionsUnread => "{0}, {1}.",
        Say::CorrectionsDamaged => {
            "{0}, line {1}: it is a file of corrections that something changed ({2}); nothing of it is used. Save the corrections anew."
        }
        Say::CorrectionsLater => {
            "{0}, it holds corrections of a later version ({1}) than this page knows ({2}); nothing of it is used. Load the page again."
        }
        Say::CorrectionsWait => {
            "Corrections of the columns {0} and others wait for a file with such columns; no table here has them."
        }
    }
}
