//! Codes of the line that says what is looked at, above every view.

crate::codes! {
    /// What part of the shipments is looked at.
    pub enum PartSays {
        /// The name of the line.
        Title = "part.title",
        /// All `{0}` shipments are looked at.
        All = "part.all",
        /// `{0}` of `{1}` shipments are looked at.
        Of = "part.of",
        /// None of `{0}` shipments is like that, and what now.
        None = "part.none",
        /// From the day `{0}` to the day `{1}`.
        Period = "part.period",
        /// Takes the choice `{0}` back.
        Remove = "part.remove",
        /// Takes all choices back.
        Everything = "part.everything",
        /// The name of the fields for a period.
        Between = "part.between",
        /// The field of the first day.
        From = "part.from",
        /// The field of the last day.
        To = "part.to",
        /// Chooses a node of the network.
        OnlyIts = "part.only-its",
    }
}
