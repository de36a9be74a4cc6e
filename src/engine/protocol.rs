//! What the page and the worker say to each other. Carried by serde-wasm-bindgen; files travel beside it as `File` objects.

use super::rows::{RowSent, RowsAsked};
use crate::exposure::{Asked, Chosen};
use crate::reference::country::CountryCode;
use crate::report::Report;
use crate::table::DateOrder;
use crate::understand::{OrganisationCorrections, Role};
use serde::{Deserialize, Serialize};

/// What the page asks of the worker.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Command {
    /// Read files, in addition to those read before. The `File` objects stand beside the command, in the same order.
    Read {
        /// Their names, with the folder where a folder was dropped.
        names: Vec<String>,
    },
    /// Read pasted text as a file named "pasted text".
    Paste {
        /// The text.
        text: String,
    },
    /// Make and read the synthetic sample.
    Sample,
    /// Stop what is under way; what was read before stays.
    Cancel,
    /// Give a column a role, or with `None` take the person's choice back.
    SetRole {
        /// Index of the table in the report.
        table: u32,
        /// The column, from 0.
        column: u32,
        /// The role.
        role: Option<Role>,
    },
    /// Say which of day and month comes first in a column whose dates could be either, or with `None` take that back.
    SetDateOrder {
        /// Index of the table in the report.
        table: u32,
        /// The column, from 0.
        column: u32,
        /// What comes first.
        order: Option<DateOrder>,
    },
    /// Send cells of records.
    Records {
        /// The page's name for the request; comes back with the answer.
        request: u32,
        /// Index of the table in the report.
        table: u32,
        /// Rows, from 0.
        rows: Vec<u32>,
    },
    /// Send a window of a table's rows, sorted and filtered.
    Rows {
        /// The page's name for the request; comes back with the answer.
        request: u32,
        /// Which rows.
        asked: RowsAsked,
    },
    /// Take this for everything that the person has said of parties; what was said before is no longer held.
    SetParties {
        /// Which are one, which are two, and what they are.
        parties: OrganisationCorrections,
    },
    /// Take this for everything that the person has said of observers; what was said before is no longer held.
    SetObservers {
        /// Who is named, and who sees other rows or fields than the default.
        asked: Vec<Asked>,
    },
    /// Look at this part of the shipments from now on, or with nothing chosen at all of them.
    Choose {
        /// What is looked at.
        chosen: Chosen,
    },
    /// Send the operators that a file can be said to be handed to.
    Operators,
    /// Send what the person set right, as a file's text.
    CorrectionsJson,
}

/// What a worker is doing.
#[derive(Copy, Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Phase {
    /// Bytes into columns.
    Reading,
    /// Columns into roles, parties, places, goods.
    Understanding,
    /// Shipments into findings.
    Measuring,
}

/// What the worker tells the page.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Event {
    /// How far it is.
    Progress {
        /// What it is doing.
        phase: Phase,
        /// The file under way.
        file: String,
        /// Which file of how many, from 1.
        file_number: u32,
        /// How many files.
        file_count: u32,
        /// Bytes read over all files of this drop.
        done: u64,
        /// Bytes of all files of this drop.
        total: u64,
        /// Rows read so far.
        rows: u64,
        /// Milliseconds until the end, once there is ground for an estimate.
        remaining_ms: Option<f64>,
    },
    /// The report, after reading or after something was changed. Where a part of the shipments is looked at, that of the part;
    /// whenever the whole is measured anew, its report comes first.
    Report {
        /// The report.
        report: Box<Report>,
        /// Whether the report of the part that is looked at follows at once.
        more: bool,
        /// Milliseconds that reading, understanding and measuring took.
        took_ms: f64,
        /// Milliseconds of those that bytes took to become columns.
        reading_ms: f64,
        /// Bytes that the tables take.
        memory: u64,
        /// Bytes that the worker's memory has grown to, where that is known (WebAssembly).
        heap: Option<u64>,
        /// What the person has said of parties.
        parties: OrganisationCorrections,
        /// Columns whose role the person has set right, in tables here or still to come.
        corrections: u32,
    },
    /// Cells of records.
    Records {
        /// The page's name for the request.
        request: u32,
        /// The columns' names.
        columns: Vec<String>,
        /// For each row: its line in the file (from 1), and its cells as text.
        rows: Vec<(u32, Vec<String>)>,
    },
    /// The operators of the reference table, and the countries whose law one that is not in it can be under.
    Operators {
        /// The id and name of each, by name.
        operators: Vec<(String, String)>,
        /// The countries, by code.
        countries: Vec<CountryCode>,
    },
    /// A window of a table's rows.
    Rows {
        /// The page's name for the request.
        request: u32,
        /// Rows before the filter.
        total: u32,
        /// Rows that match it.
        matching: u32,
        /// The rows of the window, in order.
        rows: Vec<RowSent>,
    },
    /// What the person set right, as a file's text.
    CorrectionsJson {
        /// The text.
        json: String,
    },
    /// What was under way is stopped; what was there before is still there.
    Cancelled,
    /// Something went wrong that concerns no single file; a sentence for the person.
    Failed {
        /// The sentence.
        says: String,
    },
}
