//! A finding: one plain sentence, its number, its definition, the records behind it, its level and what would lower it.

use super::measure::MeasureId;
use crate::saying::Saying;
use serde::{Deserialize, Serialize};

/// The six exposures (DESIGN.md §3).
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Exposure {
    /// Who trades with whom.
    Organisations,
    /// What, how specifically, at what price.
    Products,
    /// By which way, with whom, how regularly.
    Routes,
    /// Which people, how identifiable, what their goods say about them.
    Consumers,
    /// The supply network and its weak points.
    Network,
    /// Changes in what is bought where.
    Patterns,
}

impl Exposure {
    /// All six, in the order in which the page shows them.
    pub const ALL: [Exposure; 6] = [
        Exposure::Organisations,
        Exposure::Products,
        Exposure::Routes,
        Exposure::Consumers,
        Exposure::Network,
        Exposure::Patterns,
    ];
}

/// How much a finding gives away, by a stated threshold on a stated number.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// Little.
    Low,
    /// Some.
    Moderate,
    /// Much.
    High,
    /// Nearly everything of its kind.
    Severe,
}

/// What a number counts.
#[derive(Copy, Clone, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Unit {
    /// A share from 0 to 1.
    Share,
    /// Organisations.
    Organisations,
    /// Distinct pairs of shipper and consignee.
    Links,
    /// Shipments.
    Shipments,
    /// Cells of the tables.
    Cells,
    /// Natural persons.
    Persons,
    /// Herfindahl-Hirschman index, 0 to 10,000.
    HhiPoints,
    /// Points in time at which a series changes.
    ChangePoints,
    /// Lines of the tables.
    Lines,
    /// Spellings of a name.
    Spellings,
    /// Days.
    Days,
    /// How many times as much one is as the other.
    Ratio,
    /// Products.
    Products,
    /// Organisations and places of the supply network.
    Stops,
    /// Jensen-Shannon divergence, 0 to 1.
    Bits,
    /// A plain number, which its label explains.
    Number,
}

/// A number with what it counts.
#[derive(Copy, Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Quantity {
    /// The number.
    pub value: f64,
    /// What it counts.
    pub unit: Unit,
}

/// A row behind a finding.
#[derive(Copy, Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct RecordRef {
    /// Index of the table in the report.
    pub table: u32,
    /// The row in the table, from 0.
    pub row: u32,
}

/// The records behind a finding.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Evidence {
    /// How many records there are.
    pub total: u64,
    /// The first of them in order of weight, at most [`Evidence::MOST`].
    pub first: Vec<RecordRef>,
    /// The columns (of the first record's table) that matter, as positions from 0.
    pub columns: Vec<u32>,
}

impl Evidence {
    /// So many records a finding names.
    pub const MOST: usize = 20;
}

/// A row of the table behind a number: "chapter 42", 312, 0.04.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Detail {
    /// What the row is about.
    pub label: Saying,
    /// Its number.
    pub value: f64,
    /// What it counts, where that is not the unit of the finding.
    pub unit: Option<Unit>,
    /// What else to know of it.
    pub note: Saying,
}

/// What an observer of the file could learn, as one number.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Finding {
    /// Which exposure it belongs to.
    pub exposure: Exposure,
    /// Which measure; its title, definition and source stand in the languages' tables.
    pub measure: MeasureId,
    /// Whether this is the exposure's headline.
    pub headline: bool,
    /// One plain sentence.
    pub says: Saying,
    /// The number; `None` if the file does not hold what it is computed from (the sentence then says what is missing).
    pub number: Option<Quantity>,
    /// The level; `None` if there is no number or no threshold for it.
    pub level: Option<Level>,
    /// The threshold that gave the level.
    pub threshold: Option<Saying>,
    /// The table behind the number, most telling first, at most 12 rows.
    pub details: Vec<Detail>,
    /// The records behind it.
    pub evidence: Evidence,
    /// What would lower it, where more can be said than what holds for every file.
    pub lowered_by: Option<Saying>,
}

/// What is said, in English, for tests to read.
#[cfg(test)]
#[allow(missing_docs)]
impl Finding {
    pub fn sentence(&self) -> String {
        crate::language::english(&self.says)
    }

    /// What would lower it: what is said of this file, else what holds for every file.
    pub fn lowering(&self) -> String {
        let words = crate::language::ENGLISH.measure(self.measure);
        self.lowered_by.as_ref().map_or_else(|| words.lowered_by.to_owned(), crate::language::english)
    }
}

/// What is said, in English, for tests to read.
#[cfg(test)]
#[allow(missing_docs)]
impl Detail {
    pub fn label_text(&self) -> String {
        crate::language::english(&self.label)
    }

    pub fn note_text(&self) -> String {
        crate::language::english(&self.note)
    }
}
