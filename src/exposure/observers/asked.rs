//! What the person says of observers: to whom a file is handed, and how an observer's rows and fields differ from the default.

use super::fields::{Fields, Part};
use crate::reference::country::CountryCode;
use serde::{Deserialize, Serialize};

/// Who observes.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Who {
    /// An operator of the reference table, by its id.
    Operator(String),
    /// One that is not in the table: its name, and the country whose law it is under.
    Other {
        /// What to call it.
        name: String,
        /// Where it could be ordered to hand over.
        country: CountryCode,
    },
    /// All operators that are found or named and that a jurisdiction controls, taken together.
    Jurisdiction(CountryCode),
}

/// Which rows an observer sees.
#[derive(Copy, Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Rows {
    /// Every row: it is handed the file.
    WholeFile,
    /// The rows of the shipments in whose records it is named.
    WhereNamed,
}

/// What the person says of an observer. Of a found one it changes the default; any other it adds.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Asked {
    /// Who.
    pub who: Who,
    /// Its part; `None` for the one that its kind suggests.
    pub part: Option<Part>,
    /// Its rows; `None` for the default: where it is named, or the whole file for one that is not found.
    pub rows: Option<Rows>,
    /// Its fields; `None` for the template of its part.
    pub fields: Option<Fields>,
}

impl Who {
    /// A key that stays the same from run to run: `operator:cainiao`, `jurisdiction:CN`, `other:Acme`.
    pub fn key(&self) -> String {
        match self {
            Who::Operator(id) => format!("operator:{id}"),
            Who::Other { name, .. } => format!("other:{name}"),
            Who::Jurisdiction(code) => format!("jurisdiction:{code}"),
        }
    }
}
