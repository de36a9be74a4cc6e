//! Delimited text.

crate::codes! {
    /// What is said of delimited text; `{0}` is the file.
    pub enum TablesSay {
        /// Two lines of column names are one header, with a name such as `{1}`.
        TwoLines = "ingest-tables.two-lines",
        /// No line of column names.
        NoHeader = "ingest-tables.no-header",
        /// `{1}` column names are empty, `{2}` repeat another.
        HeaderMended = "ingest-tables.header-mended",
        /// `{1}` lines of title.
        Title = "ingest-tables.title",
        /// At the place `{1}` a quotation mark does not close within `{2}` kB.
        OpenQuote = "ingest-tables.open-quote",
        /// From the place `{1}` on rows fill fewer than one in `{2}` of the table's `{3}` cells.
        NoRoom = "ingest-tables.no-room",
        /// At the place `{1}` a row has more than `{2}` cells.
        TooManyCells = "ingest-tables.too-many-cells",
        /// Rows have fewer cells than the `{1}` of the header, first at the place `{2}`, with `{3}`.
        FewerCells = "ingest-tables.fewer-cells",
        /// Rows have more cells than the `{1}` of the header, first at the place `{2}`, with `{3}`.
        MoreCells = "ingest-tables.more-cells",
        /// The same, and more than the `{4}` columns that are added.
        FarMoreCells = "ingest-tables.far-more-cells",
        /// Lines without any filled cell.
        Blank = "ingest-tables.blank",
        /// A header without rows.
        OnlyHeader = "ingest-tables.only-header",
        /// Nothing at all.
        NoRow = "ingest-tables.no-row",
    }
}
