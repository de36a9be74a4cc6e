//! The report: everything that is said of the files, in one versioned structure. The page draws it, `analyze` prints it.
//!
//! It names rows by number and holds no cell of any record, but for column names and the labels of parties, places and goods
//! in [`Finding::details`] and [`Flow`].

mod assemble;
mod parties;
mod worst;
mod written;

pub use assemble::{assemble, assemble_again, observe, of_part};
pub use parties::{AlikeReport, MergedReport, PartiesReport, PartyReport, SpellingReport};
pub use worst::{could_learn, worst};
pub use written::{to_json, written};

use crate::exposure::consumers::ConsumersSection;
use crate::exposure::observers::{Fields, Part, Rows, Who};
use crate::exposure::{
    Chosen, Exposure, Finding, HubSeen, Level, MeasureId, NetworkSection, PatternsSection, ProductsSection, RecordRef,
};
use crate::ingest::{Hidden, Warning};
use crate::saying::Saying;
use crate::table::DateOrder;
use crate::understand::{OperatorRole, OperatorSign, RoleFound};
use serde::{Deserialize, Serialize};

/// Version of the report's structure. The first number changes when a reader of the old one would misread the new one.
pub const VERSION: &str = "4.0";

/// The report's structure as a JSON Schema (draft 2020-12), described field by field.
pub const SCHEMA: &str = include_str!("schema.json");

/// Everything that is said of the files.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Report {
    /// [`VERSION`].
    pub version: String,
    /// Name and version of the program.
    pub generator: String,
    /// The data are made up, by this program.
    pub synthetic: bool,
    /// The language of its texts (BCP 47); empty until it is [`written`].
    pub language: String,
    /// The files, in the order given.
    pub files: Vec<FileReport>,
    /// The tables read from them.
    pub tables: Vec<TableReport>,
    /// Number of shipments over all tables, or in the part that is looked at.
    pub shipments: u64,
    /// What part of them the numbers below are of; `None` if they are of all.
    pub part: Option<PartReport>,
    /// What makes rows a shipment.
    pub shipment_is: Saying,
    /// What was assumed or left undone in understanding the tables, a sentence each.
    pub notes: Vec<Saying>,
    /// Who is who among the parties.
    pub parties: PartiesReport,
    /// What an observer of the whole file could learn; by exposure, the headline of each first.
    pub findings: Vec<Finding>,
    /// What the measures of the findings are called and how they are explained; empty until it is [`written`].
    pub measures: Vec<MeasureReport>,
    /// The goods, for a picture of them.
    pub products: ProductsSection,
    /// The hubs that most shipments pass.
    pub hubs: Vec<HubSeen>,
    /// Which people, how identifiable: what stands behind the findings on consumers.
    pub consumers: ConsumersSection,
    /// Flows between countries, the largest first.
    pub flows: Vec<Flow>,
    /// The first day of the first month that flows are counted by, in days from 1970-01-01; `None` where there are no months.
    pub first_month: Option<i32>,
    /// The currency of the flows' values; `None` where the file names none.
    pub currency: Option<String>,
    /// Shipments that no flow holds, because origin or destination is not known by country.
    pub without_flow: u64,
    /// Those of them of which one end is known by country, the most first.
    pub known_ends: Vec<KnownEnd>,
    /// Who could see it: operators found in the records or named by the person, the one that sees most shipments first; then
    /// jurisdictions that control several of them.
    pub observers: Vec<ObserverReport>,
    /// The jurisdictions that could order these observers to hand over, in order of first appearance.
    pub jurisdictions: Vec<JurisdictionReport>,
    /// The supply network, for the page to draw.
    pub network: NetworkSection,
    /// The shipments in time, for the page to draw.
    pub patterns: PatternsSection,
}

/// The part of the shipments that is looked at.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct PartReport {
    /// What was chosen.
    pub chosen: Chosen,
    /// Lines in it.
    pub lines: u64,
    /// Number of shipments over all tables.
    pub of: u64,
}

/// What a measure is called and how it is explained.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct MeasureReport {
    /// The measure, as findings name it.
    pub id: MeasureId,
    /// Its name, a few words.
    pub title: String,
    /// How it is computed, from what.
    pub definition: String,
    /// What it rests on that a shipment file may not meet; `None` if on nothing.
    pub assumption: Option<String>,
    /// Where the definition or its threshold comes from.
    pub source: String,
    /// What would lower it, in one sentence.
    pub lowered_by: String,
}

/// A file as it was read.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct FileReport {
    /// Its name as the person knows it.
    pub name: String,
    /// Its size in bytes.
    pub bytes: u64,
    /// What it is: "delimited text (semicolon, Windows-1252, CRLF)".
    pub format: Saying,
    /// Rows read from it.
    pub rows_read: u64,
    /// Rows that could not be read.
    pub rows_not_read: u64,
    /// What its owner should know.
    pub warnings: Vec<Warning>,
    /// Messages in it by kind; empty where it is no file of messages.
    pub messages: Vec<MessageCount>,
    /// What hides in it and is easily handed over unawares.
    pub hidden: Vec<Hidden>,
}

/// How many messages of a kind a file holds.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct MessageCount {
    /// The kind: "IFTMIN D.96A".
    pub kind: Saying,
    /// How many.
    pub count: u64,
}

/// A table as it was understood.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct TableReport {
    /// Index of its file.
    pub file: u32,
    /// The part of the file (sheet, message), where it is not the whole.
    pub part: Option<String>,
    /// Number of rows.
    pub rows: u64,
    /// Its columns, in order.
    pub columns: Vec<ColumnReport>,
}

/// A column as it was understood.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct ColumnReport {
    /// Its name.
    pub name: String,
    /// What most of its cells are.
    pub kind: String,
    /// Cells that are not empty.
    pub filled: u64,
    /// Its role, and why.
    pub role: RoleFound,
    /// Which of day and month its dates begin with, where no cell decides it.
    pub date_order: Option<DateOrderReport>,
}

/// Which of day and month dates begin with, where no cell of their column decides it.
#[derive(Copy, Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct DateOrderReport {
    /// What comes first.
    pub first: DateOrder,
    /// The person said so; else it is assumed.
    pub said: bool,
}

/// Shipments from one country to another.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Flow {
    /// ISO 3166-1 alpha-2 of the country where the lane begins.
    pub from: String,
    /// ISO 3166-1 alpha-2 of the country where it ends.
    pub to: String,
    /// Longitude and latitude of the beginning.
    pub from_at: (f32, f32),
    /// Longitude and latitude of the end.
    pub to_at: (f32, f32),
    /// Number of shipments.
    pub shipments: u64,
    /// Mass in kilograms, as far as it is known.
    pub mass: f64,
    /// Value in [`Report::currency`], as far as it is known.
    pub value: f64,
    /// Shipments in each month from [`Report::first_month`] on.
    pub months: Vec<u32>,
}

/// Shipments of which only one end is known by country.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct KnownEnd {
    /// ISO 3166-1 alpha-2 of the country.
    pub country: String,
    /// They begin there; else they end there.
    pub begins: bool,
    /// Longitude and latitude of its centre.
    pub at: (f32, f32),
    /// Number of shipments.
    pub shipments: u64,
}

/// Someone who could see the records or a part of them, what that tells, and who could order it handed over.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct ObserverReport {
    /// Its key, the same from run to run: `operator:cainiao`, `jurisdiction:CN`, `other:Acme`.
    pub key: String,
    /// Who it is.
    pub who: Who,
    /// Its name.
    pub name: Saying,
    /// The group that controls it, where it is part of one.
    pub group: Option<String>,
    /// How it was recognised, the way with most rows first; empty if the records do not name it.
    pub ways: Vec<WayReport>,
    /// What it does in the trade; `None` for several observers taken together.
    pub part: Option<Part>,
    /// Which rows it sees.
    pub rows: Rows,
    /// Which fields it sees of any row.
    pub fields: Fields,
    /// Whether the person named it or changed what it sees.
    pub asked: bool,
    /// Shipments that it sees.
    pub shipments: u64,
    /// Those as a share of all.
    pub share: f64,
    /// The observer matrix: one number of each exposure, in their order.
    pub matrix: Vec<MatrixCell>,
    /// Codes of the jurisdictions that could order it, or its group, to hand over; [`Report::jurisdictions`] explains them.
    pub control: Vec<String>,
    /// Keys of the observers that are taken together, for a jurisdiction.
    pub together: Vec<String>,
    /// What it has said in public.
    pub position: Option<Saying>,
    /// Whether the facts on control have a source; "unverified" is shown where not.
    pub sourced: bool,
    /// What the facts on control rest on.
    pub basis: String,
    /// The first records in which it is named.
    pub evidence: Vec<RecordRef>,
}

/// A column in which an observer is recognised in one part.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct WayReport {
    /// In which part.
    pub acts_as: OperatorRole,
    /// By what kind of cell.
    pub by: OperatorSign,
    /// The column's name.
    pub column: String,
    /// The first cell that names it, as written.
    pub cell: String,
    /// Rows in which it does.
    pub rows: u64,
}

/// A cell of the observer matrix.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct MatrixCell {
    /// The exposure.
    pub exposure: Exposure,
    /// The number, a share from 0 to 1; for patterns the smallest visible rise as a share of the level, which can be more.
    pub number: Option<f64>,
    /// How much that gives away.
    pub level: Option<Level>,
    /// What the number means, as a clause; where there is none, why.
    pub says: Saying,
}

/// A jurisdiction, with the provisions under which it could order a company to hand over.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct JurisdictionReport {
    /// Its code.
    pub code: String,
    /// Its name.
    pub name: Saying,
    /// Whether the GDPR applies, or an adequacy decision under its Art. 45, or neither.
    pub adequacy: Saying,
    /// Where the reading of a provision is disputed: by whom, and how.
    pub contested: Option<Saying>,
    /// The provisions.
    pub provisions: Vec<ProvisionReport>,
}

/// A provision of law, as a neutral sentence with its source.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct ProvisionReport {
    /// The law and article.
    pub law: Saying,
    /// What it says, neutrally.
    pub says: Saying,
    /// Where that can be read.
    pub source: String,
    /// Whether it was checked against the source.
    pub sourced: bool,
}
