//! What hides in files.

crate::codes! {
    /// What hides in a file, and where.
    pub enum HidesSay {
        /// An envelope: the sender `{0}`.
        Sender = "ingest-hidden.sender",
        /// An envelope: the recipient `{0}`.
        Recipient = "ingest-hidden.recipient",
        /// An envelope: the segment `{0}` holds a password.
        Password = "ingest-hidden.password",
        /// An envelope: it is a test.
        Test = "ingest-hidden.test",
        /// Where: the envelope of the teletype network.
        InTeletype = "ingest-hidden.in-teletype",
        /// A teletype envelope: the sender `{0}`.
        TeletypeSender = "ingest-hidden.teletype-sender",
        /// A teletype envelope: the addressees `{0}`.
        TeletypeAddressees = "ingest-hidden.teletype-addressees",
        /// Where: an e-mail address in the segment `{0}`.
        InEmail = "ingest-hidden.in-email",
        /// Where: a telephone number in the segment `{0}`.
        InPhone = "ingest-hidden.in-phone",
        /// Where: a person's name in the segment `{0}`.
        InName = "ingest-hidden.in-name",
        /// Free text: the address `{0}`.
        Email = "ingest-hidden.email",
        /// Free text: the number `{0}`.
        Phone = "ingest-hidden.phone",
        /// Free text: the name `{0}`.
        Name = "ingest-hidden.name",
        /// Free text in pieces: the address `{0}`.
        EmailCut = "ingest-hidden.email-cut",
        /// The name `{0}` of who signed.
        Signature = "ingest-hidden.signature",
        /// The name `{0}` of who screened.
        Screener = "ingest-hidden.screener",
        /// `{0}`, a sentence, `{1}` times.
        Times = "ingest-hidden.times",
        /// Where: a comment.
        InSource = "ingest-hidden.in-source",
        /// The comment `{0}`.
        SourceComment = "ingest-hidden.source-comment",
        /// A document: the person `{0}`.
        Signatory = "ingest-hidden.signatory",
        /// A document: the party `{0}`.
        EnvelopeParty = "ingest-hidden.envelope-party",
        /// The address `{0}` in the text `{1}`.
        EmailInText = "ingest-hidden.email-in-text",
        /// `{0}` further things like the one before.
        MoreOfThese = "ingest-hidden.more-of-these",
        /// A link to the host `{0}`.
        Link = "ingest-hidden.link",
        /// `{1}` links to the host `{0}`.
        Links = "ingest-hidden.links",
        /// Links to `{0}` hosts more.
        MoreHosts = "ingest-hidden.more-hosts",
        /// Where: the sheet `{0}`.
        InSheet = "ingest-hidden.in-sheet",
        /// `{0}` rows of the sheet `{1}`.
        HiddenRows = "ingest-hidden.hidden-rows",
        /// The columns `{0}`, a list, of the sheet `{1}`.
        HiddenColumns = "ingest-hidden.hidden-columns",
        /// The sheet `{0}`.
        HiddenSheet = "ingest-hidden.hidden-sheet",
        /// The sheet `{0}`, hidden from people.
        VeryHiddenSheet = "ingest-hidden.very-hidden-sheet",
        /// `{0}` comments in the sheet `{1}`, by nobody.
        Comments = "ingest-hidden.comments",
        /// `{0}` comments in the sheet `{1}`, by the list `{2}`.
        CommentsBy = "ingest-hidden.comments-by",
        /// `{0}` authors more, at the end of a list.
        OtherAuthors = "ingest-hidden.other-authors",
        /// Where: the defined names.
        InNames = "ingest-hidden.in-names",
        /// The name `{0}`, for nothing.
        DefinedName = "ingest-hidden.defined-name",
        /// The name `{0}`, for `{1}`.
        DefinedNameFor = "ingest-hidden.defined-name-for",
        /// `{0}` names more.
        MoreNames = "ingest-hidden.more-names",
        /// Where: the property `{0}`.
        InProperty = "ingest-hidden.in-property",
        /// The property `{0}` is `{1}`.
        Property = "ingest-hidden.property",
        /// A property.
        Author = "ingest-hidden.author",
        /// A property.
        FirstAuthor = "ingest-hidden.first-author",
        /// A property.
        LastChangedBy = "ingest-hidden.last-changed-by",
        /// A property.
        PrintedBy = "ingest-hidden.printed-by",
        /// A property.
        Company = "ingest-hidden.company",
        /// A property.
        Manager = "ingest-hidden.manager",
        /// A property: when.
        Created = "ingest-hidden.created",
        /// A property: when.
        LastChanged = "ingest-hidden.last-changed",
        /// A property: when.
        LastPrinted = "ingest-hidden.last-printed",
        /// A property.
        Title = "ingest-hidden.title",
        /// A property.
        Subject = "ingest-hidden.subject",
        /// A property.
        Description = "ingest-hidden.description",
        /// A property.
        Keywords = "ingest-hidden.keywords",
        /// Where: the note `{0}` in the footer of a Parquet file.
        InFooter = "ingest-hidden.in-footer",
        /// Such a note: the program.
        CreatedBy = "ingest-hidden.created-by",
        /// The program `{0}`.
        FooterProgram = "ingest-hidden.footer-program",
        /// The note `{0}` of `{1}` letters.
        FooterNote = "ingest-hidden.footer-note",
    }
}
