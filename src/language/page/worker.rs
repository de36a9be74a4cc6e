//! Codes of what befalls the worker.

crate::codes! {
    /// What befalls the worker, and the line to it.
    pub enum WorkerSays {
        /// The boot script handed over no worker script.
        NoScript = "worker.no-script",
        /// The boot script handed over no worker program.
        NoProgram = "worker.no-program",
        /// The browser would not make one, because of `{0}`.
        NotMade = "worker.not-made",
        /// There is none, though one was asked for.
        None = "worker.none",
        /// Its program did not start, because of `{0}`.
        NotStarted = "worker.not-started",
        /// It fell, because of `{0}`.
        Fell = "worker.fell",
        /// It sent what the browser could not read.
        Unreadable = "worker.unreadable",
        /// It sent what the page could not read, because of `{0}`.
        NotUnderstood = "worker.not-understood",
        /// It sent a message of kind `{0}`, which there is not.
        UnknownKind = "worker.unknown-kind",
        /// The page is of version `{0}`, the worker of version `{1}`.
        OtherVersion = "worker.other-version",
        /// It is gone; `{0}` says how.
        Gone = "worker.gone",
        /// It was ended on request.
        Ended = "worker.ended",
        /// A message could not be handed to it, because of `{0}`.
        NotPosted = "worker.not-posted",
        /// Where the browser says nothing of why.
        NoReason = "worker.no-reason",
    }
}
