//! Workbooks.

crate::codes! {
    /// What is said of workbooks; `{0}` is the file, `{1}` the sheet where nothing else is said.
    pub enum BooksSay {
        /// It is `{1}`, in which there may be a table.
        SaveTable = "ingest-books.save-table",
        /// It is `{1}`, which is encrypted.
        Encrypted = "ingest-books.encrypted",
        /// It is `{1}`, which is damaged.
        SaveAgain = "ingest-books.save-again",
        /// It is `{1}`.
        SaveAttachments = "ingest-books.save-attachments",
        /// It is `{1}`.
        Export = "ingest-books.export",
        /// The sheet `{1}` of the file, before what is said of it.
        Sheet = "ingest-books.sheet",
        /// More than `{1}` sheets.
        MoreSheets = "ingest-books.more-sheets",
        /// `{0}`, a file or sheet, unpacks to too much.
        CutTooLarge = "ingest-books.cut-too-large",
        /// `{0}`, a file or sheet, is encrypted.
        CutEncrypted = "ingest-books.cut-encrypted",
        /// `{0}`, a file or sheet, is packed by the method `{1}`.
        CutMethod = "ingest-books.cut-method",
        /// `{0}`, a file or sheet, is damaged.
        CutDamaged = "ingest-books.cut-damaged",
        /// A column of `{2}` cells.
        SingleColumn = "ingest-books.single-column",
        /// No sheet holds a table.
        NoTable = "ingest-books.no-table",
        /// `{3}` cells show an error, first the cell `{2}`.
        Errors = "ingest-books.errors",
        /// More than `{2}` areas of merged cells.
        MoreMerges = "ingest-books.more-merges",
        /// In row `{2}` cells stand beyond the column `{3}`.
        BeyondColumn = "ingest-books.beyond-column",
        /// `{2}` rows of title.
        Title = "ingest-books.title",
        /// Rows `{2}` and `{3}` are one header, with a name such as `{4}`.
        TwoRows = "ingest-books.two-rows",
        /// No row of column names.
        NoHeader = "ingest-books.no-header",
        /// `{2}` column names are empty, `{3}` repeat another.
        HeaderMended = "ingest-books.header-mended",
        /// Rows do not stand in order.
        OtherOrder = "ingest-books.other-order",
        /// At the cell `{2}` more than `{3}` columns have no name.
        LateColumns = "ingest-books.late-columns",
        /// More than `{2}` cells; `{3}` rows are left out.
        MoreCells = "ingest-books.more-cells",
        /// Rows fill fewer than one in `{2}` of `{3}` columns; `{4}` rows are left out.
        NoRoom = "ingest-books.no-room",
        /// `{2}` cells repeat the one above.
        Merged = "ingest-books.merged",
        /// Row `{2}`, the last one, which begins with `{3}`, looks like totals.
        Totals = "ingest-books.totals",
        /// No table, `{2}` filled cells.
        OnlyCells = "ingest-books.only-cells",
        /// A header without rows.
        OnlyHeader = "ingest-books.only-header",
        /// Cells say to repeat more than `{2}` times; `{3}` of them are left out.
        Repeated = "ingest-books.repeated",
    }
}
