//! Parquet, in English.

use crate::ingest::says::ParquetSays as Say;

/// The text of a code.
pub fn text(code: Say) -> &'static str {
    match code {
        Say::FooterEncrypted => "{0} is a Parquet file, and its footer is encrypted. Export it without encryption and drop that.",
        Say::FooterMissing => {
            "{0} is a Parquet file, and its footer is missing or damaged: it was cut off on its way, or not written to its end. Copy or export it again."
        }
        Say::ColumnsDamaged => "{0} is a Parquet file, and the list of its columns is damaged. Copy or export it again.",
        Say::ColumnsEncrypted => {
            "{0} is a Parquet file, and its columns are encrypted. Export it without encryption and drop that."
        }
        Say::Unpacks => {
            "{0} is a Parquet file, and it says to unpack to {1} MB, of {2} kB: more than is taken here. If it is meant so, export a part of it."
        }
        Say::MoreCells => {
            "{0} is a Parquet file, and it says to have {1} {1#row|rows} of {2} {2#column|columns}: more than the {3} cells that are read. Export a part of it."
        }
        Say::Codec => {
            "{0} is a Parquet file, and it is compressed by {1}, which is not read here. Export it with Zstandard, Snappy or none."
        }
        Say::UnknownCodec => "an unknown codec",
        Say::MoreColumns => "{0} has {1} columns; those beyond {2} are not read.",
        Say::Lists => {
            "{0} has {1} {1#column that holds|columns that hold} lists; the values of a list stand in one cell, with “|” between them."
        }
        Say::PagesDamaged => {
            "{0} is a Parquet file whose pages are damaged from row {1} on: {2} of its {3} rows cannot be read. Copy or export it again."
        }
        Say::NoRows => "{0} has columns and no rows.",
    }
}
