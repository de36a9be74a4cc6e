//! What the page says of its own work, in English.

use crate::language::page::{ProgressSays, SessionSays};

/// The text of a code.
pub fn text(code: SessionSays) -> &'static str {
    match code {
        SessionSays::Dismiss => "Dismiss",
        SessionSays::PageFell => {
            "The page itself broke down and does not react any more. Load it again; nothing was sent anywhere."
        }
        SessionSays::ReadingBegun => "Reading has begun.",
        SessionSays::MeasuringBegun => "Measuring again.",
        SessionSays::MeasuringAgain => "Measuring again …",
        SessionSays::MeasuredAgain => "Measured again with what you set right.",
        SessionSays::Done => "Done: {0} {0#row|rows} read, {1} {1#shipment|shipments}. The six exposures follow.",
        SessionSays::Reading => "Reading.",
        SessionSays::Understanding => "Understanding the columns.",
        SessionSays::Measuring => "Measuring.",
        SessionSays::Read => "{0} read.",
        SessionSays::ReadLeft => "{0} read, {1} left.",
        SessionSays::ReportSaved => "The report was handed to the browser as a download.",
        SessionSays::CorrectionsSaved => "The corrections were handed to the browser as a download.",
        SessionSays::NotSaved => "The browser did not let {0} be saved.",
        SessionSays::Cleared => "Everything is cleared. Nothing of the files is left in this page.",
        SessionSays::StoppedKept => "Stopped. What was read before is still here.",
        SessionSays::StoppedNothing => "Stopped. Nothing was kept.",
        SessionSays::StoppedByForce => {
            "The worker did not answer within three seconds, so it was ended and a fresh one started. What had been read went with it: open the files again."
        }
        SessionSays::FreshWorker => "A fresh one was started.",
        SessionSays::FreshWorkerLost => {
            "A fresh one was started; what had been read went with the old one, and nothing was sent anywhere. Open the files again, perhaps fewer at a time."
        }
        SessionSays::OtherReport => {
            "The worker's report is of version {0}, and this page reads version {1}: one of them is an old copy. Load the page again without the cache (Shift and reload)."
        }
    }
}

/// The text of a code.
pub fn progress(code: ProgressSays) -> &'static str {
    match code {
        ProgressSays::Title => "Your files are being read, in this browser",
        ProgressSays::Reading => "Reading",
        ProgressSays::ReadingWhat => "bytes into rows and columns",
        ProgressSays::Understanding => "Understanding",
        ProgressSays::UnderstandingWhat => "columns into parties, places, goods and dates",
        ProgressSays::Measuring => "Measuring",
        ProgressSays::MeasuringWhat => "shipments into the six exposures",
        ProgressSays::Bar => "Bytes read",
        ProgressSays::Handing => "Handing the files to the worker …",
        ProgressSays::FileOf => "File {0} of {1}: {2}",
        ProgressSays::Extent => "{0} of {1}, {2} {2#row|rows}",
        ProgressSays::Left => "{0} left",
        ProgressSays::Cancel => "Cancel",
        ProgressSays::Stopping => "Stopping …",
    }
}
