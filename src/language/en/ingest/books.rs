//! Workbooks, in English.

use crate::ingest::says::BooksSay as Say;

/// The text of a code.
pub fn text(code: Say) -> &'static str {
    match code {
        Say::SaveTable => "{0} is {1}. If it holds a table of shipments, save that as XLSX or CSV and drop it.",
        Say::Encrypted => {
            "{0} is {1}. Open it with its password, save a copy without one, and drop that; nothing leaves this page."
        }
        Say::SaveAgain => {
            "{0} is {1}. Its list of contents cannot be read: copy it again, or open it in a spreadsheet program and save it as XLSX."
        }
        Say::SaveAttachments => "{0} is {1}. Save its attachments and drop them.",
        Say::Export => "{0} is {1}. Export the records behind it as CSV and drop that.",
        Say::Sheet => "{0}, sheet “{1}”",
        Say::MoreSheets => "{0} has more than {1} sheets; further ones are not read.",
        Say::CutTooLarge => {
            "{0} cannot be read to its end: it unpacks to more than is taken here. What stands before that is read. Open it in a spreadsheet program, save it again and drop that."
        }
        Say::CutEncrypted => {
            "{0} cannot be read to its end: it is encrypted. What stands before that is read. Open it in a spreadsheet program, save it again and drop that."
        }
        Say::CutMethod => {
            "{0} cannot be read to its end: it is packed by {1}. What stands before that is read. Open it in a spreadsheet program, save it again and drop that."
        }
        Say::CutDamaged => {
            "{0} cannot be read to its end: its bytes are damaged or cut off. What stands before that is read. Open it in a spreadsheet program, save it again and drop that."
        }
        Say::SingleColumn => {
            "{0}, sheet “{1}” is a single column of {2} {2#cell|cells} beside sheets with tables; it is not read."
        }
        Say::NoTable => "{0} is a workbook without any table: none of its sheets has rows and columns that could be shipments.",
        Say::Errors => {
            "{0}, sheet “{1}”, cell {2}: {3} {3#cell shows|cells show} an error instead of a value, such as #N/A; {3#it is read as it shows|they are read as they show}."
        }
        Say::MoreMerges => {
            "{0}, sheet “{1}”: more than {2} areas of merged cells; in further ones only the first cell is filled."
        }
        Say::BeyondColumn => "{0}, sheet “{1}”, row {2}: cells beyond column {3} are not read.",
        Say::Title => "{0}, sheet “{1}” has {2} {2#row|rows} of title above its table; {2#it is no row|they are not rows} of it.",
        Say::TwoRows => {
            "{0}, sheet “{1}”, rows {2} and {3}: both hold column names, the upper ones of groups; they are read as one header, such as “{4}”."
        }
        Say::NoHeader => "{0}, sheet “{1}” has no row of column names; its columns are called by their position.",
        Say::HeaderMended => {
            "{0}, sheet “{1}”: in its header {2} column {2#name is|names are} empty and {3} {3#repeats|repeat} another; they are called by position or numbered."
        }
        Say::OtherOrder => {
            "{0}, sheet “{1}”: rows stand in the file in another order than their numbers say; they are read as they stand."
        }
        Say::LateColumns => {
            "{0}, sheet “{1}”, cell {2}: more than {3} columns are filled only far below the header; cells in further ones are not read."
        }
        Say::MoreCells => {
            "{0}, sheet “{1}” has more than {2} cells; {3} {3#row|rows} at its end {3#is|are} not read. Split it and drop the parts."
        }
        Say::NoRoom => {
            "{0}, sheet “{1}”: its rows have fewer than one in {2} of the table's {3} {3#column|columns}; memory would fill with empty cells, and {4} {4#row|rows} at its end {4#is|are} not read. Delete columns that hold nothing and drop it again."
        }
        Say::Merged => {
            "{0}, sheet “{1}”: {2} {2#cell is|cells are} merged with one above; {2#it repeats|they repeat} what it shows."
        }
        Say::Totals => {
            "{0}, sheet “{1}”, row {2}: the last row (“{3}”) looks like totals. It is kept as a row: sums over the table count it too."
        }
        Say::OnlyCells => "{0}, sheet “{1}” holds no table, only {2} filled {2#cell|cells}; it is not read.",
        Say::OnlyHeader => "{0}, sheet “{1}” has column names and no rows below them.",
        Say::Repeated => {
            "{0}, sheet “{1}” says that filled cells repeat more than {2} times; {3} of them {3#is|are} not read. If it is meant so, save it as CSV and drop that."
        }
    }
}
