//! What the page says of its own work, in English.

use crate::language::page::{NoticeSays, ProgressSays};

/// The text of a code.
pub fn text(code: NoticeSays) -> &'static str {
    match code {
        NoticeSays::Dismiss => "Dismiss",
        NoticeSays::PageFell => {
            "The page itself broke down and does not react any more. Load it again; nothing was sent anywhere."
        }
        NoticeSays::ReadingBegun => "Reading has begun.",
        NoticeSays::MeasuringBegun => "Measuring again.",
        NoticeSays::MeasuringAgain => "Measuring again …",
        NoticeSays::MeasuredAgain => "Measured again with what you set right.",
        NoticeSays::Done => "Done: {0} {0#row|rows} read, {1} {1#shipment|shipments}. The six exposures follow.",
        NoticeSays::Reading => "Reading.",
        NoticeSays::Understanding => "Understanding the columns.",
        NoticeSays::Measuring => "Measuring.",
        NoticeSays::Read => "{0} read.",
        NoticeSays::ReadLeft => "{0} read, {1} left.",
        NoticeSays::ReportSaved => "The report was handed to the browser as a download.",
        NoticeSays::CorrectionsSaved => "The corrections were handed to the browser as a download.",
        NoticeSays::NotSaved => "The browser did not let {0} be saved.",
        NoticeSays::Cleared => "Everything is cleared. Nothing of the files is left in this page.",
        NoticeSays::StoppedKept => "Stopped. What was read before is still here.",
        NoticeSays::StoppedNothing => "Stopped. Nothing was kept.",
        NoticeSays::StoppedByForce => {
            "The worker did not answer within three seconds, so it was ended and a fresh one started. What had been read went with it: open the files again."
        }
        NoticeSays::FreshWorker => "A fresh one was started.",
        NoticeSays::FreshWorkerLost => {
            "A fresh one was started; what had been read went with the old one, and nothing was sent anywhere. Open the files again, perhaps fewer at a time."
        }
        NoticeSays::OtherReport => {
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
