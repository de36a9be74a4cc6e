//! What the records say of themselves.

crate::codes! {
    /// The records: all rows, and those behind a finding.
    pub enum RecordsSay {
        /// The view's title.
        Title = "records.title",
        /// What it shows and where it comes from.
        Lead = "records.lead",
        /// The choice of table.
        Table = "records.table",
        /// The field that filters.
        Filter = "records.filter",
        /// In which column it filters.
        In = "records.in",
        /// In any column.
        Anywhere = "records.anywhere",
        /// `{0}` rows.
        Rows = "records.rows",
        /// `{0}` of `{1}` rows match.
        Matching = "records.matching",
        /// While the worker sorts or filters.
        Waiting = "records.waiting",
        /// No row matches.
        NoRow = "records.no-row",
        /// There is no table.
        NoTable = "records.no-table",
        /// Shows what is masked.
        Show = "records.show",
        /// Masks it again.
        Hide = "records.hide",
        /// Why there are dots: `{0}` columns are masked.
        Masked = "records.masked",
        /// The column of line numbers.
        Line = "records.line",
        /// The name of the table of rows, for those who hear it; `{0}` is the file's.
        Grid = "records.grid",
        /// How the grid is used.
        Keys = "records.keys",
        /// What the underline of a cell means.
        Marked = "records.marked",
        /// Says that these are the rows behind a finding.
        Behind = "records.behind",
        /// Leads back to all rows.
        AllRows = "records.all-rows",
        /// A finding of which the report knows nothing.
        NoFinding = "records.no-finding",
        /// `{0}` rows are shown of the `{1}` behind a finding.
        FirstOf = "records.first-of",
        /// `{0}` rows behind a finding, all shown.
        AllOf = "records.all-of",
        /// That they come from memory.
        FromMemory = "records.from-memory",
        /// While they are fetched.
        Fetching = "records.fetching",
        /// A table without a name.
        Unnamed = "records.unnamed",
        /// Leads from a finding to its rows in the view.
        Open = "records.open",
        /// A file's part: `{0}` of file `{1}`.
        Part = "records.part",
        /// A cell that is masked, for those who hear it.
        Hidden = "records.hidden",
    }
}
