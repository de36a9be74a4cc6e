//! What befalls the worker, in English.

use crate::language::page::WorkerSays;

/// The text of a code.
pub fn text(code: WorkerSays) -> &'static str {
    match code {
        WorkerSays::NoScript => {
            "The page was not started as a whole: its boot script handed over no worker script. Load the page again."
        }
        WorkerSays::NoProgram => {
            "The page was not started as a whole: its boot script handed over no worker program. Load the page again."
        }
        WorkerSays::NotMade => "The browser would not start the worker that reads files: {0}.",
        WorkerSays::None => "The worker that reads files could not be started.",
        WorkerSays::NotStarted => "The worker that reads files broke down: could not be started: {0}.",
        WorkerSays::Fell => "The worker that reads files broke down: {0}.",
        WorkerSays::Unreadable => "The worker that reads files sent a message that the browser could not read.",
        WorkerSays::NotUnderstood => "The worker said something that this page does not understand ({0}).",
        WorkerSays::UnknownKind => "The worker said “{0}”, which this page does not know. Load the page again.",
        WorkerSays::OtherVersion => {
            "This page is version {0}, but the worker that came with it is version {1}: one of them is an old copy. Load the page again without the cache (Shift and reload)."
        }
        WorkerSays::Gone => "The worker is not there any more: {0}",
        WorkerSays::Ended => "it was ended by the page",
        WorkerSays::NotPosted => "The browser could not hand a message to the worker: {0}.",
        WorkerSays::NoReason => "the browser gave no reason",
    }
}
