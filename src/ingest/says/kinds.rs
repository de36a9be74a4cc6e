//! What a file is that is not read.

crate::codes! {
    /// What a file is that is not read as records: a noun with its article, as in “orders.csv is an Avro file”.
    pub enum KindSays {
        /// Avro.
        Avro = "ingest-kinds.avro",
        /// bzip2.
        Bzip2 = "ingest-kinds.bzip-2",
        /// 7-Zip.
        SevenZip = "ingest-kinds.seven-zip",
        /// RAR.
        Rar = "ingest-kinds.rar",
        /// PDF.
        Pdf = "ingest-kinds.pdf",
        /// A picture of the format `{0}`.
        Picture = "ingest-kinds.picture",
        /// MP4, HEIC: a film or a picture.
        Film = "ingest-kinds.film",
        /// SQLite.
        Sqlite = "ingest-kinds.sqlite",
        /// A program.
        Program = "ingest-kinds.program",
        /// Arrow.
        Arrow = "ingest-kinds.arrow",
        /// Nothing; without an article.
        Empty = "ingest-kinds.empty",
        /// No text and nothing known; without an article.
        Binary = "ingest-kinds.binary",
        /// TRADACOMS.
        Tradacoms = "ingest-kinds.tradacoms",
        /// XML or HTML that could not be read as such.
        Markup = "ingest-kinds.markup",
        /// JSON that could not be read as such.
        Json = "ingest-kinds.json",
        /// Word, of the new kind.
        Word = "ingest-kinds.word",
        /// PowerPoint.
        Presentation = "ingest-kinds.presentation",
        /// OpenDocument, but no spreadsheet.
        OpenDocument = "ingest-kinds.open-document",
        /// Numbers, Pages, Keynote.
        Apple = "ingest-kinds.apple",
        /// An encrypted workbook of the old kind.
        EncryptedXls = "ingest-kinds.encrypted-xls",
        /// An encrypted OpenDocument spreadsheet.
        EncryptedOds = "ingest-kinds.encrypted-ods",
        /// An encrypted workbook of the new kind.
        EncryptedWorkbook = "ingest-kinds.encrypted-workbook",
        /// A compound file whose contents cannot be listed.
        DamagedXls = "ingest-kinds.damaged-xls",
        /// Word, of the old kind.
        OldWord = "ingest-kinds.old-word",
        /// A message of Outlook.
        Outlook = "ingest-kinds.outlook",
        /// Another compound file.
        Compound = "ingest-kinds.compound",
        /// A ZIP archive without its list; without an article.
        DamagedZip = "ingest-kinds.damaged-zip",
        /// An archive that lies too deep; without an article.
        ArchiveInArchives = "ingest-kinds.archive-in-archives",
        /// A file of which nothing could be read; an adjective.
        Unreadable = "ingest-kinds.unreadable",
    }
}
