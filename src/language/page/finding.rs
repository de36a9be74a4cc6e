//! Codes of what stands around a finding.

crate::codes! {
    /// What stands behind a finding, one click away.
    pub enum FindingSays {
        /// Where an exposure has no finding.
        Nothing = "finding.nothing",
        /// The name of the row of buttons, for those who hear it; `{0}` is the finding.
        Behind = "finding.behind",
        /// Opens the definition.
        Definition = "finding.definition",
        /// Opens the figures.
        Figures = "finding.figures",
        /// Opens the `{0}` records.
        Records = "finding.records",
        /// Before how it is computed.
        Computed = "finding.computed",
        /// Before what it rests on.
        Assumes = "finding.assumes",
        /// Before what makes the level.
        Level = "finding.level",
        /// Before where it comes from.
        Source = "finding.source",
        /// What the table of `{0}` figures holds.
        MostTelling = "finding.most-telling",
        /// The name of that table, for those who hear it.
        FiguresRegion = "finding.figures-region",
        /// Head of a column.
        What = "finding.what",
        /// Head of a column.
        Number = "finding.number",
        /// Head of a column.
        Note = "finding.note",
    }
}
