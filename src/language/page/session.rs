//! Codes of what the page says of its own work: what has begun, ended, failed.

crate::codes! {
    /// What is said above everything, and what is only heard.
    pub enum SessionSays {
        /// Takes a sentence off the page.
        Dismiss = "session.dismiss",
        /// The page itself fell.
        PageFell = "session.page-fell",
        /// Reading has begun.
        ReadingBegun = "session.reading-begun",
        /// Measuring has begun again.
        MeasuringBegun = "session.measuring-begun",
        /// Shown while it lasts.
        MeasuringAgain = "session.measuring-again",
        /// It has ended.
        MeasuredAgain = "session.measured-again",
        /// `{0}` rows were read, which are `{1}` shipments.
        Done = "session.done",
        /// The phase of reading has begun.
        Reading = "session.reading",
        /// The phase of understanding has begun.
        Understanding = "session.understanding",
        /// The phase of measuring has begun.
        Measuring = "session.measuring",
        /// `{0}`, a share, is read.
        Read = "session.read",
        /// `{0}`, a share, is read; it takes `{1}` still.
        ReadLeft = "session.read-left",
        /// The report is saved.
        ReportSaved = "session.report-saved",
        /// The corrections are saved.
        CorrectionsSaved = "session.corrections-saved",
        /// The file `{0}` could not be saved.
        NotSaved = "session.not-saved",
        /// Everything is thrown away.
        Cleared = "session.cleared",
        /// Stopped; a result is there.
        StoppedKept = "session.stopped-kept",
        /// Stopped; there is none.
        StoppedNothing = "session.stopped-nothing",
        /// Stopped by ending the worker.
        StoppedByForce = "session.stopped-by-force",
        /// After what befell the worker: another was started, and nothing is lost.
        FreshWorker = "session.fresh-worker",
        /// After what befell the worker: another was started, and what was read is lost.
        FreshWorkerLost = "session.fresh-worker-lost",
        /// The report is of version `{0}`, the page reads `{1}`.
        OtherReport = "session.other-report",
    }
}

crate::codes! {
    /// What is shown while the worker works.
    pub enum ProgressSays {
        /// The title.
        Title = "progress.title",
        /// A phase.
        Reading = "progress.reading",
        /// What is done in it.
        ReadingWhat = "progress.reading-what",
        /// A phase.
        Understanding = "progress.understanding",
        /// What is done in it.
        UnderstandingWhat = "progress.understanding-what",
        /// A phase.
        Measuring = "progress.measuring",
        /// What is done in it.
        MeasuringWhat = "progress.measuring-what",
        /// The name of the bar.
        Bar = "progress.bar",
        /// Before the first word of the worker.
        Handing = "progress.handing",
        /// File `{0}` of `{1}`, named `{2}`.
        FileOf = "progress.file-of",
        /// `{0}` of `{1}` bytes, and `{2}` rows.
        Extent = "progress.extent",
        /// It takes `{0}` still.
        Left = "progress.left",
        /// Stops it.
        Cancel = "progress.cancel",
        /// While it is being stopped.
        Stopping = "progress.stopping",
    }
}
