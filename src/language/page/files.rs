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
        /// At a line.
        AtLine = "file-list.at-line",
        /// At a byte.
        AtByte = "file-list.at-byte",
        /// At line `{0}`, byte `{1}`.
        AtLineByte = "file-list.at-line-byte",
        /// `{0}` times, first at line `{1}`.
        TimesAtLine = "file-list.times-at-line",
        /// `{0}` times, first at byte `{1}`.
        TimesAtByte = "file-list.times-at-byte",
        /// `{0}` times, first at line `{1}`, byte `{2}`.
        TimesAtLineByte = "file-list.times-at-line-byte",
        /// In the part `{0}` of the file, line `{1}`.
        WithinLine = "file-list.within-line",
        /// In the part `{0}` of the file, byte `{1}`.
        WithinByte = "file-list.within-byte",
        /// In the part `{0}` of the file, line `{1}`, byte `{2}`.
        WithinLineByte = "file-list.within-line-byte",
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
