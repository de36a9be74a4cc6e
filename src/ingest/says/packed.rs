//! Archives and packed files.

crate::codes! {
    /// What is said of archives and packed files; `{0}` is the file.
    pub enum PackedSays {
        /// `{1}` files of an operating system.
        OfSystem = "ingest-packed.of-system",
        /// `{1}` file names are read in the encoding `{2}`.
        NamesGuessed = "ingest-packed.names-guessed",
        /// `{2}` files beyond the first `{1}`.
        MoreFiles = "ingest-packed.more-files",
        /// No file.
        NoFile = "ingest-packed.no-file",
        /// No list of contents.
        NoList = "ingest-packed.no-list",
        /// It lies deeper than `{1}` archives.
        TooDeep = "ingest-packed.too-deep",
        /// It is encrypted.
        Encrypted = "ingest-packed.encrypted",
        /// It is packed by the method `{1}`.
        Method = "ingest-packed.method",
        /// A method.
        OldMethod = "ingest-packed.old-method",
        /// A method.
        Aes = "ingest-packed.aes",
        /// A method.
        UnknownMethod = "ingest-packed.unknown-method",
        /// It is damaged.
        Damaged = "ingest-packed.damaged",
        /// It unpacks to more than `{1}` times its size, or to more than `{2}` GB.
        TooLarge = "ingest-packed.too-large",
    }
}
