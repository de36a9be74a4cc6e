//! Codes of the seal, and of trying it.

crate::codes! {
    /// The state of the seal, and the ways out that were tried.
    pub enum SealSays {
        /// It holds, in a word.
        Sealed = "seal.sealed",
        /// It does not, in two words.
        NotSealed = "seal.not-sealed",
        /// What it means that it holds.
        SealedMeans = "seal.sealed-means",
        /// It does not hold, because of `{0}`.
        NotSealedBecause = "seal.not-sealed-because",
        /// The name of the line, for those who hear it.
        Region = "seal.region",
        /// Tries it.
        Try = "seal.try",
        /// While it is tried.
        Trying = "seal.trying",
        /// `{0}` ways out, all refused.
        AllRefused = "seal.all-refused",
        /// `{0}` ways out, of which `{1}` were not refused.
        SomeNotRefused = "seal.some-not-refused",
        /// The name of their table, for those who hear it.
        Tried = "seal.tried",
        /// What the table holds.
        TriedCaption = "seal.tried-caption",
        /// Head of a column.
        WayOut = "seal.way-out",
        /// Head of a column: from where it was tried.
        From = "seal.from",
        /// Head of a column.
        Outcome = "seal.outcome",
        /// Head of a column.
        BrowsersWord = "seal.browsers-word",
        /// From the page.
        OfPage = "seal.of-page",
        /// From the worker.
        OfWorker = "seal.of-worker",
        /// An outcome.
        Refused = "seal.refused",
        /// An outcome.
        NotRefused = "seal.not-refused",
        /// The policy refused it, by its directive `{0}`.
        ByPolicy = "seal.by-policy",
        /// `{0}` is no address.
        NoAddress = "seal.no-address",
        /// The way ended as `{0}` says, and no refusal was reported.
        Unreported = "seal.unreported",
        /// The way threw `{0}`, and no refusal was reported.
        Threw = "seal.threw",
        /// How a way ended: with an answer of status `{0}`.
        Answered = "seal.answered",
        /// How a way ended: it was taken for sending.
        TakenForSending = "seal.taken-for-sending",
        /// How a way ended: it was not taken for sending.
        NotTakenForSending = "seal.not-taken-for-sending",
        /// How a way ended: a script was loaded.
        Loaded = "seal.loaded",
        /// How a way ended: not at all.
        NoEnd = "seal.no-end",
        /// Why it does not hold: `{0}` cannot be removed from the window.
        NotRemoved = "seal.not-removed",
        /// Why it does not hold: a request went through.
        LetThrough = "seal.let-through",
        /// Why it does not hold: no refusal was reported.
        NoReport = "seal.no-report",
        /// Why it does not hold: the boot script handed nothing over.
        NotWhole = "seal.not-whole",
    }
}
