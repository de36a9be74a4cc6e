//! Codes of the view of files: what was read of each, and what its owner should know.

crate::codes! {
    /// What was read.
    pub enum FilesSay {
        /// The title.
        Title = "file-list.title",
        /// The tables take `{0}` of memory, and how to have it back.
        Lead = "file-list.lead",
        /// What the table holds.
        Caption = "file-list.caption",
        /// Head of a column.
        Size = "file-list.size",
        /// Head of a column: rows that were not read.
        RowsNotRead = "file-list.rows-not-read",
        /// `{0}` messages of kind `{1}`.
        Messages = "file-list.messages",
        /// Above the notes.
        Notes = "file-list.notes",
        /// How grave: good to know.
        Note = "file-list.note",
        /// How grave: read in part.
        Partly = "file-list.partly",
        /// How grave: not read.
        Unreadable = "file-list.unreadable",
        /// `{0}` times.
        Times = "file-list.times",
        /// At the place `{0}`.
        At = "file-list.at",
        /// `{0}` times, first at the place `{1}`.
        TimesAt = "file-list.times-at",
        /// Above what hides in the file.
        Hidden = "file-list.hidden",
        /// `{0}` hidden things are not listed.
        HiddenMore = "file-list.hidden-more",
        /// What hides: a password.
        Password = "file-list.password",
        /// What hides: a party of the envelope.
        Envelope = "file-list.envelope",
        /// What hides: free text.
        FreeText = "file-list.free-text",
        /// What hides: a sheet, row or column out of sight.
        OutOfSight = "file-list.out-of-sight",
        /// What hides: a comment.
        Comment = "file-list.comment",
        /// What hides: a name that the workbook defines.
        DefinedName = "file-list.defined-name",
        /// What hides: a property of the document.
        Property = "file-list.property",
        /// What hides: a link.
        Link = "file-list.link",
    }
}
