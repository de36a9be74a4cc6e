//! What hides in a file: things that whoever hands it over does not see when opening it, and whoever gets it can read.

use super::Place;
use crate::saying::Saying;
use serde::{Deserialize, Serialize};

/// What kind of thing hides.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum HiddenKind {
    /// A password or access code in an envelope.
    Password,
    /// Sender or recipient in an envelope.
    EnvelopeParty,
    /// A name, telephone number or e-mail address in free text.
    FreeText,
    /// A hidden sheet, row or column of a workbook.
    HiddenSheet,
    /// A comment: of a cell, or in the source of a document.
    Comment,
    /// A defined name of a workbook.
    DefinedName,
    /// Author, company, dates of a document's properties.
    Property,
    /// A host or path in a link.
    Link,
}

/// Something that hides in a file.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Hidden {
    /// What kind of thing.
    pub kind: HiddenKind,
    /// Where: the segment, the sheet, the property.
    pub within: Saying,
    /// Where in the file, if known.
    pub place: Option<Place>,
    /// A sentence that says what it is. It names no secret: a password is said to be there, not shown.
    pub says: Saying,
}
