//! Delimited text, in English.

use crate::ingest::says::TablesSay as Say;

/// The text of a code.
pub fn text(code: Say) -> &'static str {
    match code {
        Say::TwoLines => {
            "{0} has two lines of column names, the upper ones of groups; they are read as one header, such as “{1}”."
        }
        Say::NoHeader => "{0} has no line of column names; its columns are called by their position.",
        Say::HeaderMended => {
            "In the header of {0}, {1} column {1#name is|names are} empty and {2} {2#repeats|repeat} another; they are called by position or numbered."
        }
        Say::Title => "{0} has {1} {1#line|lines} of title above its table; {1#it is no row|they are not rows}.",
        Say::OpenQuote => {
            "{0}, {1}: a quotation mark opens a cell and does not close within {2} kB; it is read as an ordinary character. If cells there look joined or split, mend the quotation marks."
        }
        Say::NoRoom => {
            "{0}, {1}: its rows have fewer than one in {2} of the table's {3} {3#cell|cells}; memory would fill with empty ones, and rows from here on are not read. If its first line is no header, delete it and drop the file again."
        }
        Say::TooManyCells => "{0}, {1}: a row has more than {2} cells; the further ones are not kept.",
        Say::FewerCells => {
            "Rows of {0} have fewer cells than the {1} of its header, first {2} with {3}; the missing ones are empty."
        }
        Say::MoreCells => {
            "Rows of {0} have more cells than the {1} of its header, first {2} with {3}; columns are added for them. An unquoted delimiter inside a cell is the usual cause."
        }
        Say::FarMoreCells => {
            "Rows of {0} have more cells than the {1} of its header, first {2} with {3}; columns are added for them as far as {4} columns go; cells further out are not kept. An unquoted delimiter inside a cell is the usual cause."
        }
        Say::Blank => "{0} has lines without any filled cell; they are not rows.",
        Say::OnlyHeader => {
            "{0} has a line of column names and no rows below it: there is nothing to measure. Was the export filtered down to nothing?"
        }
        Say::NoRow => "{0} holds no row of a table.",
    }
}
