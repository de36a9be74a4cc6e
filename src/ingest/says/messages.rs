//! Files of messages.

crate::codes! {
    /// What is said of files of messages; `{0}` is the file, `{1}` the place where nothing else is said.
    pub enum MessagesSay {
        /// The message there says too much of one thing.
        LeftOut = "ingest-messages.left-out",
        /// What messages say on the whole takes more than `{2}` MB.
        NotRepeated = "ingest-messages.not-repeated",
        /// The segments `{2}`, a list, have no column.
        NoColumn = "ingest-messages.no-column",
        /// `{0}` kinds of segments more, at the end of a list.
        OtherTags = "ingest-messages.other-tags",
        /// All its messages, `{1}`, are no shipments.
        NoShipments = "ingest-messages.no-shipments",
        /// Some of its messages, `{1}`, are no shipments.
        SomeNoShipments = "ingest-messages.some-no-shipments",
        /// A kind of message by its code `{0}`, and what it is.
        KindIs = "ingest-messages.kind-is",
        /// No message says anything.
        SaysNothing = "ingest-messages.says-nothing",
        /// More columns than a table may have.
        MoreColumns = "ingest-messages.more-columns",
        /// What the segment `{2}` begins is not ended by `{3}`.
        NoEnd = "ingest-messages.no-end",
        /// The segment `{2}` counts `{3}` segments; there are `{4}`.
        CountsSegments = "ingest-messages.counts-segments",
        /// The same of messages.
        CountsMessages = "ingest-messages.counts-messages",
        /// The same of groups.
        CountsGroups = "ingest-messages.counts-groups",
        /// The same of sets.
        CountsSets = "ingest-messages.counts-sets",
        /// The segment `{2}` does not have the reference of `{3}`.
        OtherReference = "ingest-messages.other-reference",
        /// The segment `{2}` marks a test.
        IsTest = "ingest-messages.is-test",
        /// The segment `{2}` has no `{3}` before it.
        NeverBegan = "ingest-messages.never-began",
        /// The file ends inside a segment.
        CutShort = "ingest-messages.cut-short",
        /// No segment.
        Stray = "ingest-messages.stray",
        /// A terminator with nothing before it.
        EmptySegment = "ingest-messages.empty-segment",
        /// A segment without an end.
        EndlessSegment = "ingest-messages.endless-segment",
        /// Lines break inside segments.
        Wrapped = "ingest-messages.wrapped",
        /// EDIFACT: segments before any UNH.
        OutsideMessage = "ingest-messages.outside-message",
        /// X12: segments before any ST.
        OutsideSet = "ingest-messages.outside-set",
        /// EDIFACT: a message of no kind, read as `{2}`.
        Guessed = "ingest-messages.guessed",
        /// EDIFACT: a message of the kind `{2}`.
        UnknownMessage = "ingest-messages.unknown-message",
        /// X12: a weight without a unit.
        NoUnit = "ingest-messages.no-unit",
        /// X12: a set of the number `{2}`.
        UnknownSet = "ingest-messages.unknown-set",
        /// EDIFACT: a service string that is too short.
        ShortUna = "ingest-messages.short-una",
        /// Cargo-IMP: the air waybill `{2}`.
        CheckDigit = "ingest-messages.check-digit",
        /// Cargo-IMP: a message in one line.
        BreaksLost = "ingest-messages.breaks-lost",
        /// Cargo-IMP: a manifest without its last line.
        NoManifestEnd = "ingest-messages.no-manifest-end",
    }
}
