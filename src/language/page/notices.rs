//! Codes of what the page says of its own work: what has begun, ended, failed.

crate::codes! {
    /// What is said above everything, and what is only heard.
    pub enum NoticeSays {
        /// Takes a sentence off the page.
        Dismiss = "notice.dismiss",
        /// The page itself fell.
        PageFell = "notice.page-fell",
        /// Reading has begun.
        ReadingBegun = "notice.reading-begun",
        /// Measuring has begun again.
        MeasuringBegun = "notice.measuring-begun",
        /// Shown while it lasts.
        MeasuringAgain = "notice.measuring-again",
        /// It has ended.
        MeasuredAgain = "notice.measured-again",
        /// `{0}` rows were read, which are `{1}` shipments.
        Done = "notice.done",
        /// The phase of reading has begun.
        Reading = "notice.reading",
        /// The phase of understanding has begun.
        Understanding = "notice.understanding",
        /// The phase of measuring has begun.
        Measuring = "notice.measuring",
        /// `{0}`, a share, is read.
        Read = "notice.read",
        /// `{0}`, a share, is read; it takes `{1}` still.
        ReadLeft = "notice.read-left",
        /// The report is saved.
        ReportSaved = "notice.report-saved",
        /// The corrections are saved.
        CorrectionsSaved = "notice.corrections-saved",
        /// The file `{0}` could not be saved.
        NotSaved = "notice.not-saved",
        /// Everything is thrown away.
        Cleared = "notice.cleared",
        /// Stopped; a result is there.
        StoppedKept = "notice.stopped-kept",
        /// Stopped; there is none.
        StoppedNothing = "notice.stopped-nothing",
        /// Stopped by ending the worker.
        StoppedByForce = "notice.stopped-by-force",
        /// After what befell the worker: another was started, and nothing is lost.
        FreshWorker = "notice.fresh-worker",
        /// After what befell the worker: another was started, and what was read is lost.
        FreshWorkerLost = "notice.fresh-worker-lost",
        /// The report is of version `{0}`, the page reads `{1}`.
        OtherReport = "notice.other-report",
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
