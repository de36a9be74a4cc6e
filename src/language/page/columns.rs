//! Codes of what is said of columns.

crate::codes! {
    /// What is said of columns.
    pub enum ColumnsSay {
        /// Before the choice of what dates begin with.
        DatesBegin = "columns.dates-begin",
        /// The day is assumed.
        Assumed = "columns.assumed",
        /// The day.
        DayFirst = "columns.day-first",
        /// The month.
        MonthFirst = "columns.month-first",
        /// The title.
        Title = "columns.title",
        /// What the roles are for.
        Lead = "columns.lead",
        /// Of `{0}`: `{1}` columns and `{2}` rows.
        Caption = "columns.caption",
        /// The name of the table of columns, for those who hear it; `{0}` is the file's.
        Region = "columns.region",
        /// Head of a column.
        Column = "columns.column",
        /// Head of a column.
        Role = "columns.role",
        /// Head of a column: what most cells are.
        Holds = "columns.holds",
        /// Head of a column: the share of cells that are not empty.
        Filled = "columns.filled",
        /// Head of a column.
        Why = "columns.why",
        /// Shows all `{0}` columns.
        ShowAll = "columns.show-all",
        /// A column without a name.
        NoName = "columns.no-name",
        /// The choice of the role of `{0}`.
        RoleOf = "columns.role-of",
        /// What most cells are: nothing.
        Empty = "columns.empty",
        /// What most cells are.
        Text = "columns.text",
        /// What most cells are.
        Number = "columns.number",
        /// What most cells are.
        Date = "columns.date",
        /// The person chose the role.
        SetByYou = "columns.set-by-you",
        /// Takes that back.
        AsFound = "columns.as-found",
        /// Nothing spoke for a role.
        Nothing = "columns.nothing",
        /// The role is clear, because of `{0}`.
        Clear = "columns.clear",
        /// The role is likely, because of `{0}`.
        Likely = "columns.likely",
        /// The role is uncertain, because of `{0}`.
        Uncertain = "columns.uncertain",
    }
}
