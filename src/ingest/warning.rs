//! A warning: which file, where, what is wrong and what was done about it. Data, not a log line.

use serde::{Deserialize, Serialize};

/// How much of the file a warning touches.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// Worth knowing; nothing was lost.
    Note,
    /// Some cells or rows could not be read as they stand.
    Partly,
    /// Nothing of the file could be read.
    Unreadable,
}

/// Where in the file.
#[derive(Copy, Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Place {
    /// Line, counted from 1.
    pub line: Option<u32>,
    /// Byte, counted from 0.
    pub byte: Option<u64>,
}

/// Something about a file that its owner should know.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Warning {
    /// The file, as the person knows it.
    pub file: String,
    /// The first place where it shows.
    pub place: Option<Place>,
    /// How much it touches.
    pub severity: Severity,
    /// A whole sentence or two: what is wrong, what was done, what now. It names the file and the place.
    pub says: String,
    /// How many times it happened.
    pub times: u64,
}
