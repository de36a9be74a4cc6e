//! Parquet.

crate::codes! {
    /// What is said of Parquet files; `{0}` is the file.
    pub enum ParquetSays {
        /// The footer is encrypted.
        FooterEncrypted = "ingest-parquet.footer-encrypted",
        /// There is no whole footer.
        FooterMissing = "ingest-parquet.footer-missing",
        /// The schema is damaged.
        ColumnsDamaged = "ingest-parquet.columns-damaged",
        /// The columns are encrypted.
        ColumnsEncrypted = "ingest-parquet.columns-encrypted",
        /// Of `{2}` kB it unpacks to `{1}` MB.
        Unpacks = "ingest-parquet.unpacks",
        /// `{1}` rows of `{2}` columns are more than `{3}` cells.
        MoreCells = "ingest-parquet.more-cells",
        /// It is compressed by `{1}`.
        Codec = "ingest-parquet.codec",
        /// A codec.
        UnknownCodec = "ingest-parquet.unknown-codec",
        /// It has `{1}` columns, more than `{2}`.
        MoreColumns = "ingest-parquet.more-columns",
        /// `{1}` columns hold lists.
        Lists = "ingest-parquet.lists",
        /// From row `{1}` on `{2}` of `{3}` rows are damaged.
        PagesDamaged = "ingest-parquet.pages-damaged",
        /// Columns without rows.
        NoRows = "ingest-parquet.no-rows",
    }
}
