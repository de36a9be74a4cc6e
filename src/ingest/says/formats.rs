//! Formats that are read.

crate::codes! {
    /// What a file is that is read, without an article: the words of its format.
    pub enum FormatSays {
        /// Delimiter `{0}`, encoding `{1}`, end of lines `{2}`.
        Delimited = "ingest-formats.delimited",
        /// No delimiter.
        OneColumn = "ingest-formats.one-column",
        /// Rows end with the sign `{0}`.
        RowsEndWith = "ingest-formats.rows-end-with",
        /// A delimiter.
        Tab = "ingest-formats.tab",
        /// A delimiter.
        Semicolon = "ingest-formats.semicolon",
        /// A delimiter.
        Comma = "ingest-formats.comma",
        /// A delimiter.
        Bar = "ingest-formats.bar",
        /// A delimiter.
        Circumflex = "ingest-formats.circumflex",
        /// A delimiter, U+001F.
        UnitSeparator = "ingest-formats.unit-separator",
        /// A delimiter, U+001E.
        RecordSeparator = "ingest-formats.record-separator",
        /// A sign as it stands.
        Quoted = "ingest-formats.quoted",
        /// Code page `{0}` of MS-DOS.
        CodePage = "ingest-formats.code-page",
        /// XLSX.
        Xlsx = "ingest-formats.xlsx",
        /// XLSM.
        Xlsm = "ingest-formats.xlsm",
        /// XLSB.
        Xlsb = "ingest-formats.xlsb",
        /// XLS.
        Xls = "ingest-formats.xls",
        /// ODS.
        Ods = "ingest-formats.ods",
        /// XML of Excel 2003.
        SpreadsheetMl = "ingest-formats.spreadsheet-ml",
        /// Tables in HTML.
        Html = "ingest-formats.html",
        /// NDJSON.
        JsonLines = "ingest-formats.json-lines",
        /// The format `{0}` in the encoding `{1}`.
        InEncoding = "ingest-formats.in-encoding",
        /// EDIFACT: messages of the kinds `{0}`, with the syntax or envelope `{1}`.
        Edifact = "ingest-formats.edifact",
        /// EDIFACT without UNB.
        NoEnvelope = "ingest-formats.no-envelope",
        /// Further kinds of messages, at the end of a list.
        OtherLabels = "ingest-formats.other-labels",
        /// EPCIS of version `{0}` in the syntax `{1}`: the results of a query.
        EpcisResults = "ingest-formats.epcis-results",
        /// EPCIS: events without a document around them.
        EpcisBare = "ingest-formats.epcis-bare",
        /// A document `{0}` of Cargo-XML, with its code `{1}`.
        CargoXml = "ingest-formats.cargo-xml",
        /// A document `{0}` of the customs of the European Union, with its number `{1}`.
        EuMessage = "ingest-formats.eu-message",
        /// The declaration of the United Kingdom.
        UkDeclaration = "ingest-formats.uk-declaration",
        /// A declaration in the data model of the World Customs Organization.
        WcoDeclaration = "ingest-formats.wco-declaration",
        /// ASYCUDA World: a declaration.
        AsycudaDeclaration = "ingest-formats.asycuda-declaration",
        /// ASYCUDA World: a manifest.
        AsycudaManifest = "ingest-formats.asycuda-manifest",
        /// ASYCUDA World: a manifest of what was loaded together.
        AsycudaDegroupage = "ingest-formats.asycuda-degroupage",
        /// DCSA: a booking.
        DcsaBooking = "ingest-formats.dcsa-booking",
        /// DCSA: events on the way.
        DcsaTracking = "ingest-formats.dcsa-tracking",
        /// ONE Record: an object that does not say of which kind it is.
        OneRecordObject = "ingest-formats.one-record-object",
        /// Orders of the shop system `{0}`.
        Orders = "ingest-formats.orders",
        /// A document `{0}` of the traceability vocabulary of the W3C.
        Traceability = "ingest-formats.traceability",
        /// A ZIP archive that holds `{0}`.
        Zip = "ingest-formats.zip",
        /// A ZIP archive that holds nothing.
        ZipEmpty = "ingest-formats.zip-empty",
        /// Files in an archive: `{0}` of the kind `{1}`.
        Times = "ingest-formats.times",
        /// Further files in an archive, of other kinds.
        OtherFiles = "ingest-formats.other-files",
        /// The format `{1}`, packed by `{0}`.
        Packed = "ingest-formats.packed",
        /// Something unreadable, packed by `{0}`.
        PackedUnreadable = "ingest-formats.packed-unreadable",
        /// Parquet that is not compressed.
        Uncompressed = "ingest-formats.uncompressed",
    }
}
