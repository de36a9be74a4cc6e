//! Shipments: what the tables say, line by line, in the trade's terms.
//!
//! A *line* is a row of a table; a *shipment* is one consignment at the finest level that the file has
//! (EXPOSURE.md §0), and may have several lines. Everything is columnar: for each line an index into a list of
//! distinct parties, places or goods, or [`NONE`].

use super::evidence::PartyEvidence;
use super::role::{Identifier, PartyRole, PlaceRole, Role, TimeRole};
use super::says::{KindBecause, NOT_SAID};
use super::shared::Shared;
use crate::reference::chapter::ChapterGuess;
use crate::reference::country::CountryCode;
use crate::reference::operator::Operator;
use crate::reference::place::Point;
use crate::saying::Saying;
use crate::table::{ColumnId, Day, RowId, Table};
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The index of nothing: the line says nothing of this.
pub const NONE: u32 = u32::MAX;

/// A row over all tables: those of the first table, then those of the second, and so on.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
pub struct LineId(pub u32);

/// How sure a role is, 0 to 1. Never a probability: a rank with stated reasons.
#[derive(Copy, Clone, PartialEq, PartialOrd, Debug, Serialize, Deserialize)]
pub struct Confidence(pub f32);

/// Why a column was given its role.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reason {
    /// The header holds a word of the vocabulary.
    Header {
        /// The word, as the vocabulary has it.
        word: String,
    },
    /// So many of the column's values are of a kind.
    Values {
        /// What they are: "ISO 3166 country codes", "e-mail addresses".
        kind: Saying,
        /// The share of filled cells that are, of those looked at.
        share: f32,
    },
    /// The columns beside it settle it: "the only date", "stands between city and country".
    Neighbours {
        /// What settles it.
        because: Saying,
    },
}

/// Who decided a role.
#[derive(Copy, Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RoleSource {
    /// Found from header and values.
    Found,
    /// Set by the person.
    Person,
}

/// The role of a column, and why.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct RoleFound {
    /// The role.
    pub role: Role,
    /// How sure.
    pub confidence: Confidence,
    /// Why, the strongest reason first; empty where nothing spoke for any role.
    pub reasons: Vec<Reason>,
    /// Who decided.
    pub source: RoleSource,
}

/// A table with the roles of its columns.
#[derive(Clone, Debug)]
pub struct TableRoles {
    /// The table.
    pub table: Arc<Table>,
    /// A role for each column, in order.
    pub roles: Vec<RoleFound>,
    /// The line of the table's first row.
    pub first_line: LineId,
}

/// Whether a party is a company or a natural person.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PartyKind {
    /// A company, authority or other organisation.
    Organisation,
    /// A natural person.
    Person,
    /// Known by a number only: it can be either.
    Unknown,
}

/// A distinct party. Merged on the same registered identifier, or the same folded name and country (EXPOSURE.md §0).
#[derive(Clone, PartialEq, Debug)]
pub struct Party {
    /// The name as it is written most often; where there is none, the identifier.
    pub name: String,
    /// Company or person.
    pub kind: PartyKind,
    /// Why it is held to be that.
    pub because: KindBecause,
    /// Country of its address, where known.
    pub country: Option<CountryCode>,
    /// A registered identifier is known, or a name with postcode or city: the party can be identified.
    pub identifiable: bool,
    /// Distinct spellings under which it appears.
    pub spellings: u32,
    /// Whether only an opaque number of somebody's books stands for it.
    pub only_a_number: bool,
}

/// How finely a place is known.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PlaceDetail {
    /// A name or code that could not be resolved.
    Unresolved,
    /// Country.
    Country,
    /// State, province or region.
    Region,
    /// City, port, airport or postcode.
    Place,
    /// Street address.
    Address,
}

/// A distinct place as the file names it.
#[derive(Clone, PartialEq, Debug)]
pub struct PlaceSeen {
    /// As the file names it.
    pub label: String,
    /// How finely it is known.
    pub detail: PlaceDetail,
    /// Its country, where known.
    pub country: Option<CountryCode>,
    /// Where it is: the place itself, else the middle of its region or country.
    pub at: Option<Point>,
    /// Its state or province, where the file names one: by its own name where it is known, else as the file writes it.
    pub region: Option<String>,
    /// Code of the airport or port, where it is one.
    pub hub: Option<&'static str>,
}

/// Cells of one part of the transport that name a place of which not even the country is known.
#[derive(Clone, PartialEq, Debug)]
pub struct Unresolved {
    /// The part.
    pub role: PlaceRole,
    /// Lines that have such a place.
    pub lines: u64,
    /// Lines that have any place of this part.
    pub of: u64,
    /// Distinct names among them.
    pub distinct: u64,
    /// The most frequent ones with their lines, at most 5; of equally frequent ones the first.
    pub examples: Vec<(String, u64)>,
}

/// How specifically goods are known, from nothing to a named product.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum GoodsDetail {
    /// Nothing, or a text that names no goods.
    Nothing,
    /// HS chapter (2 digits), or a named category of goods.
    Chapter,
    /// HS heading (4 digits).
    Heading,
    /// HS subheading (6 digits).
    Subheading,
    /// National code (8 to 10 digits).
    National,
    /// A named product or article number.
    Product,
}

/// Distinct goods.
#[derive(Clone, PartialEq, Debug)]
pub struct Goods {
    /// What to call them: the description, else the article, else the code.
    pub label: String,
    /// Tariff code, digits only, where known.
    pub tariff: Option<String>,
    /// The category that the file puts them in, where it names one: the first category of the row.
    pub category: Option<String>,
    /// How specifically they are known.
    pub detail: GoodsDetail,
    /// The chapter that the words of the description speak for, only where there is no tariff code. It is a guess, to be shown
    /// as one with its words and its confidence: `detail` and `tariff` do not know of it.
    pub chapter_guess: Option<ChapterGuess>,
}

/// Kinds of direct identifiers (EXPOSURE.md §4).
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DirectKind {
    /// Name of a natural person.
    PersonName,
    /// Street address.
    StreetAddress,
    /// E-mail address.
    Email,
    /// Telephone number.
    Phone,
    /// Tax, identity or bank number of a person or sole trader, check digit verified where it has one.
    PersonalOrTaxId,
    /// Customs identifier: EORI, IOSS, MRN.
    CustomsId,
    /// A number that stands for one person in somebody's books (customer number, hashed id).
    CustomerNumber,
}

/// Direct identifiers of one kind in one column.
#[derive(Clone, PartialEq, Debug)]
pub struct DirectIdentifier {
    /// Index of the table in [`Shipments::tables`].
    pub table: usize,
    /// The column.
    pub column: ColumnId,
    /// What it holds.
    pub kind: DirectKind,
    /// Cells that hold one.
    pub cells: u64,
    /// Distinct values among them.
    pub distinct: u64,
    /// Cells whose check digit was verified, where the kind has one.
    pub verified: Option<u64>,
    /// First rows that hold one, at most 20.
    pub first: Vec<RowId>,
}

/// An operator recognised in the records.
#[derive(Clone, Debug)]
pub struct OperatorSeen {
    /// The operator.
    pub operator: &'static Operator,
    /// Lines in which it is named, in order.
    pub lines: Vec<LineId>,
    /// What it was recognised by: the cell, as written, and its column, as "table index, column".
    pub by: (String, usize, ColumnId),
}

/// The part in which an operator acts where the records name it.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum OperatorRole {
    /// It carries: a column of carriers, services or vessels, or a number that it gave (tracking, waybill, container).
    Carrier,
    /// The order runs on it: a column of platforms, or a number of its books.
    Platform,
    /// It arranges the carriage.
    Forwarder,
    /// It lodges the customs declaration.
    Declarant,
    /// It is at a place: a hub, a terminal, a warehouse, or an address in its care.
    Place,
    /// The goods come from it: consignor, seller, exporter or maker.
    Shipper,
    /// The goods go to it: consignee, buyer, importer, or who is told of their arrival.
    Consignee,
    /// A party whose part the file does not say.
    Party,
    /// It is named in a text or reference that says no part.
    Named,
}

/// By what kind of cell an operator is recognised.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum OperatorSign {
    /// Its name, in a column of names.
    Name,
    /// Its code, or a number that it gave.
    Number,
    /// Its name within a text.
    Text,
}

/// A column in which an operator is recognised in one part.
#[derive(Clone, Debug)]
pub struct OperatorWay {
    /// In which part.
    pub acts_as: OperatorRole,
    /// By what kind of cell.
    pub by: OperatorSign,
    /// Index of the table in [`Shipments::tables`].
    pub table: usize,
    /// The column.
    pub column: ColumnId,
    /// The column's role.
    pub role: Role,
    /// The first cell that names it, as written.
    pub cell: String,
    /// The lines, in order; `None` if they are all of the operator's, which are kept once.
    pub(super) lines: Option<Vec<LineId>>,
}

/// What the tables say, line by line.
#[derive(Clone, Debug, Default)]
pub struct Shipments {
    /// The tables, with the roles of their columns.
    pub tables: Vec<TableRoles>,
    /// Number of lines over all tables.
    pub line_count: usize,
    /// Number of shipments.
    pub shipment_count: usize,
    /// For each line its shipment; `None` where each line is a shipment of its own.
    pub shipment_of_line: Option<Shared<u32>>,
    /// What makes lines one shipment ("one per row", "rows with the same order number").
    pub shipment_is: Saying,
    /// Distinct parties.
    pub parties: Shared<Party>,
    /// Why they are held to be one each, and which are possibly the same.
    pub evidence: Arc<PartyEvidence>,
    /// For each part that the file speaks of, the party of each line.
    pub party_of: BTreeMap<PartyRole, Shared<u32>>,
    /// Distinct places.
    pub places: Shared<PlaceSeen>,
    /// For each part that the file speaks of, the place of each line.
    pub place_of: BTreeMap<PlaceRole, Shared<u32>>,
    /// Places that are not recognised, by part; parts without any left out.
    pub unresolved: Vec<Unresolved>,
    /// Distinct goods.
    pub goods: Shared<Goods>,
    /// The goods of each line.
    pub goods_of: Shared<u32>,
    /// The day of each line by what happened on it; `i32::MIN` where there is none.
    pub day_of: BTreeMap<TimeRole, Shared<i32>>,
    /// Value of each line's goods, NaN where unknown; empty if no column has it.
    pub value_of: Shared<f64>,
    /// Currency of each line's value as an index into `currencies`, or [`NONE`].
    pub currency_of: Shared<u32>,
    /// Currencies seen, ISO 4217 where the file says so, else a sign; [`currency_said`](super::currency_said) says them. Where some values name one and others none, the others have an entry
    /// of their own, see [`Shipments::currency_not_said`]: values of two entries are never added. Empty if no value names one.
    pub currencies: Vec<String>,
    /// Mass of each line in kilograms, NaN where unknown; empty if no column has it.
    pub mass_of: Shared<f64>,
    /// Quantity of each line, NaN where unknown; empty if no column has it.
    pub quantity_of: Shared<f64>,
    /// Columns whose values can be followed elsewhere, by kind.
    pub identifiers: Vec<(usize, ColumnId, Identifier)>,
    /// Direct identifiers of natural persons, by column and kind.
    pub direct: Vec<DirectIdentifier>,
    /// Streets, e-mail addresses and telephone numbers that are an organisation's, and so among no direct identifiers; an e-mail
    /// address that is called by somebody's name is.
    pub contacts_of_organisations: u64,
    /// Operators recognised.
    pub operators: Vec<OperatorSeen>,
    /// For each operator where and as what it is recognised, see [`Shipments::operator_ways`]; in the order of the columns.
    pub ways: Vec<Vec<OperatorWay>>,
    /// What was assumed or left undone, a sentence each: "parcels.csv: Weight names no unit; kilograms are assumed."
    pub notes: Vec<Saying>,
}

/// Which part gives the shipper of a trade link, the first that the line has.
pub(crate) const SHIPPERS: [PartyRole; 4] =
    [PartyRole::Consignor, PartyRole::Exporter, PartyRole::Seller, PartyRole::Manufacturer];
/// Which part gives the consignee of a trade link.
pub(crate) const CONSIGNEES: [PartyRole; 3] = [PartyRole::Consignee, PartyRole::Importer, PartyRole::Buyer];
/// Which place begins a lane.
pub(crate) const LANE_STARTS: [PlaceRole; 3] = [PlaceRole::Departure, PlaceRole::Loading, PlaceRole::Origin];
/// Which place ends it.
pub(crate) const LANE_ENDS: [PlaceRole; 2] = [PlaceRole::Destination, PlaceRole::Discharge];
/// Which day stands for a line in time series.
pub(crate) const DAYS: [TimeRole; 7] = [
    TimeRole::Departed,
    TimeRole::Issued,
    TimeRole::Ordered,
    TimeRole::Delivered,
    TimeRole::Planned,
    TimeRole::Unspecified,
    TimeRole::Recorded,
];

fn first_of<K: Ord + Copy>(order: &[K], columns: &BTreeMap<K, Shared<u32>>, line: LineId) -> Option<u32> {
    order.iter().filter_map(|role| columns.get(role)).map(|column| column[line.0 as usize]).find(|&index| index != NONE)
}

impl Shipments {
    /// The shipment of a line.
    #[inline]
    pub fn shipment_of(&self, line: LineId) -> u32 {
        self.shipment_of_line.as_ref().map_or(line.0, |of| of[line.0 as usize])
    }

    /// All lines, in order.
    pub fn lines(&self) -> impl Iterator<Item = LineId> + use<> {
        (0..self.line_count as u32).map(LineId)
    }

    /// The shipper of a line, as an index into `parties`.
    pub fn shipper(&self, line: LineId) -> Option<u32> {
        first_of(&SHIPPERS, &self.party_of, line)
    }

    /// The consignee of a line, as an index into `parties`.
    pub fn consignee(&self, line: LineId) -> Option<u32> {
        first_of(&CONSIGNEES, &self.party_of, line)
    }

    /// Where a line's transport begins, as an index into `places`.
    pub fn lane_start(&self, line: LineId) -> Option<u32> {
        first_of(&LANE_STARTS, &self.place_of, line)
    }

    /// Where a line's transport ends, as an index into `places`.
    pub fn lane_end(&self, line: LineId) -> Option<u32> {
        first_of(&LANE_ENDS, &self.place_of, line)
    }

    /// The day that stands for a line in time series.
    pub fn day(&self, line: LineId) -> Option<Day> {
        DAYS.iter()
            .filter_map(|role| self.day_of.get(role))
            .map(|column| column[line.0 as usize])
            .find(|&day| day != i32::MIN)
            .map(Day)
    }

    /// Where and as what an operator (an index into `operators`) is recognised: each column and part, with its lines in order.
    /// A line stands under each way that it has. At most 64 ways; what further columns say of a part is added to a way of that
    /// part.
    pub fn operator_ways(&self, operator: usize) -> impl Iterator<Item = (&OperatorWay, &[LineId])> {
        let all = self.operators.get(operator).map_or(&[][..], |seen| &seen.lines);
        let ways = self.ways.get(operator).map_or(&[][..], Vec::as_slice);
        ways.iter().map(move |way| (way, way.lines.as_deref().unwrap_or(all)))
    }

    /// The lines in which an operator (an index into `operators`) acts in a part, in order, each once.
    pub fn lines_acting_as(&self, operator: usize, part: OperatorRole) -> Cow<'_, [LineId]> {
        let mut ways = self.operator_ways(operator).filter(|(way, _)| way.acts_as == part).map(|(_, lines)| lines);
        let Some(first) = ways.next() else { return Cow::Borrowed(&[]) };
        let mut lines = Cow::Borrowed(first);
        for further in ways {
            lines.to_mut().extend_from_slice(further);
        }
        if let Cow::Owned(lines) = &mut lines {
            lines.sort_unstable();
            lines.dedup();
        }
        lines
    }

    /// Names an operator in lines of the first table's first column, for tests.
    #[cfg(test)]
    pub(crate) fn name_operator(&mut self, operator: &'static Operator, acts_as: OperatorRole, lines: &[LineId]) {
        let (cell, table, column) = ("Acme".to_owned(), 0, ColumnId(0));
        self.operators.push(OperatorSeen { operator, lines: lines.to_vec(), by: (cell.clone(), table, column) });
        let by = OperatorSign::Name;
        self.ways.push(vec![OperatorWay { acts_as, by, table, column, role: Role::Other, cell, lines: None }]);
    }

    /// The entry of `currencies` that stands for values beside which no currency is named, while others name one. It is the last
    /// one, and no currency: its values may be of several.
    pub fn currency_not_said(&self) -> Option<u32> {
        let last = self.currencies.len().checked_sub(1)?;
        (self.currencies.get(last)? == NOT_SAID).then_some(last as u32)
    }

    /// Table (as an index into `tables`) and row of a line.
    pub fn row_of(&self, line: LineId) -> (usize, RowId) {
        let table = self.tables.partition_point(|table| table.first_line <= line).saturating_sub(1);
        (table, RowId(line.0 - self.tables[table].first_line.0))
    }
}
