//! Quasi-identifiers: what others may know of a delivery, and the shipments that may be a person's.
//!
//! Proposed from the roles of the columns: postcode and city of who receives (the destination where there is neither), date,
//! goods, mass and value, each if it takes two values or more; a person can leave some of them out ([`QuasiAsked`]). Shipments
//! to organisations are left out: they are nobody's personal data. A shipment of several lines has the first value that one
//! of its lines tells. A missing cell is a value of its own, with the last code. Source: EXPOSURE.md §4. Complexity: O(lines ·
//! quasi-identifiers) once, two or four bytes a shipment and quasi-identifier.

use super::super::basis::{Basis, NO_DAY, at, number_at};
use super::super::finding::{Evidence, Finding};
use super::super::reads::Reads;
use super::super::thresholds::{SMALL_CLASS, Thresholds};
use super::ConsumersSay as Say;
use super::disclosure::classes::Classes;
use crate::saying::{Saying, Value};
use crate::understand::{Measure as Measured, Money, NONE, PartyAttribute, PartyRole, PlaceRole, Role};
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

/// What others may know of a delivery.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum QuasiId {
    /// The postcode of who receives.
    Postcode,
    /// The city of who receives.
    City,
    /// Where the shipment goes.
    Destination,
    /// The day.
    Date,
    /// The goods.
    Goods,
    /// The mass.
    Mass,
    /// The value.
    Value,
}

impl QuasiId {
    /// All of them: where and when come before what.
    const ALL: [QuasiId; 7] =
        [QuasiId::Postcode, QuasiId::City, QuasiId::Destination, QuasiId::Date, QuasiId::Goods, QuasiId::Mass, QuasiId::Value];

    /// What it is called.
    pub fn label(self) -> Saying {
        Saying::plain(match self {
            QuasiId::Postcode => Say::Postcode,
            QuasiId::City => Say::City,
            QuasiId::Destination => Say::Destination,
            QuasiId::Date => Say::Date,
            QuasiId::Goods => Say::Goods,
            QuasiId::Mass => Say::Mass,
            QuasiId::Value => Say::Value,
        })
    }

    /// Whether it tells where or when: what a neighbour can see without the parcel.
    pub fn is_where_or_when(self) -> bool {
        !self.is_what()
    }

    /// Whether it tells what is in the parcel.
    pub fn is_what(self) -> bool {
        matches!(self, QuasiId::Goods | QuasiId::Mass | QuasiId::Value)
    }

    /// Whether a column of this role tells it.
    fn is_told_by(self, role: &Role) -> bool {
        match (self, role) {
            (QuasiId::Postcode, Role::Party(role, PartyAttribute::Postcode))
            | (QuasiId::City, Role::Party(role, PartyAttribute::City)) => RECEIVERS.contains(role),
            (QuasiId::Destination, Role::Place(PlaceRole::Destination)) => true,
            (QuasiId::Date, Role::Time(_)) | (QuasiId::Goods, Role::Goods(_)) => true,
            (QuasiId::Mass, Role::Measure(Measured::GrossMass | Measured::NetMass)) => true,
            (QuasiId::Value, Role::Money(Money::Value)) => true,
            _ => false,
        }
    }
}

/// Which quasi-identifiers a person wants to be used, instead of all.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct QuasiAsked {
    /// Their ids; what the file does not have is passed over.
    pub quasi: Vec<QuasiId>,
}

/// Whose postcode and city are those of a delivery, the first that the file has.
const RECEIVERS: [PartyRole; 5] =
    [PartyRole::Consignee, PartyRole::Buyer, PartyRole::Importer, PartyRole::Notify, PartyRole::Unspecified];

/// The codes of a quasi-identifier, one a record, as narrow as they may be.
enum Codes {
    Narrow(Vec<u16>),
    Wide(Vec<u32>),
}

/// A quasi-identifier of the file.
pub(in crate::exposure) struct Quasi {
    pub id: QuasiId,
    codes: Codes,
    /// All codes are below this; the last is that of a missing cell.
    pub below: u32,
    /// Distinct values among the records, the missing cell not counted.
    pub distinct: u32,
    /// Records of which the value is missing.
    pub missing: u32,
}

impl Quasi {
    fn new(id: QuasiId, span: u32, codes: impl Iterator<Item = u32>) -> Quasi {
        let below = span + 1;
        let mut met = vec![false; below as usize];
        let mut missing = 0;
        let mut see = |code: u32| {
            let code = code.min(span);
            met[code as usize] = true;
            missing += u32::from(code == span);
            code
        };
        let codes = if below <= 1 << 16 {
            Codes::Narrow(codes.map(|code| see(code) as u16).collect())
        } else {
            Codes::Wide(codes.map(&mut see).collect())
        };
        let distinct = met[..span as usize].iter().filter(|met| **met).count() as u32;
        Quasi { id, codes, below, distinct, missing }
    }

    /// The code of a record.
    #[inline]
    pub fn code(&self, record: u32) -> u32 {
        match &self.codes {
            Codes::Narrow(codes) => codes.get(record as usize).map_or(0, |&code| u32::from(code)),
            Codes::Wide(codes) => codes.get(record as usize).copied().unwrap_or(0),
        }
    }

    /// The code of a record; `None` where the cell is missing.
    #[inline]
    pub fn known(&self, record: u32) -> Option<u32> {
        Some(self.code(record)).filter(|&code| code + 1 < self.below)
    }

    /// Adds to each of a block of hashes, from a record on, the code times an odd number.
    pub fn add_to(&self, hashes: &mut [u64], from: usize, times: u64) {
        let add = |hash: &mut u64, code: u64| *hash = hash.wrapping_add((code + 1).wrapping_mul(times));
        match &self.codes {
            Codes::Narrow(codes) => hashes.iter_mut().zip(&codes[from..]).for_each(|(hash, &code)| add(hash, u64::from(code))),
            Codes::Wide(codes) => hashes.iter_mut().zip(&codes[from..]).for_each(|(hash, &code)| add(hash, u64::from(code))),
        }
    }
}

/// The parts of what others may know, each of which is kept as long as what it reads is the same.
#[derive(Clone, Default)]
pub(in crate::exposure) struct Coded {
    records: Arc<OnceLock<Arc<Option<Vec<u32>>>>>,
    quasi: [Arc<OnceLock<Option<Arc<Quasi>>>>; QuasiId::ALL.len()],
    where_and_when: Arc<OnceLock<Arc<Split>>>,
}

impl Coded {
    /// What does not read `changed`.
    pub fn without(&self, changed: Reads) -> Coded {
        // Parties say which shipments are records.
        let told_by = |id: QuasiId| match id {
            QuasiId::Postcode | QuasiId::City => Reads::PARTIES,
            QuasiId::Destination => Reads::PARTIES | Reads::PLACES,
            QuasiId::Date => Reads::PARTIES | Reads::DAYS,
            QuasiId::Goods => Reads::PARTIES | Reads::GOODS,
            QuasiId::Mass => Reads::PARTIES | Reads::MASSES,
            QuasiId::Value => Reads::PARTIES | Reads::VALUES,
        };
        Coded {
            records: changed.spare(&self.records, Reads::PARTIES),
            quasi: QuasiId::ALL.map(|id| changed.spare(&self.quasi[id as usize], told_by(id))),
            where_and_when: changed.spare(&self.where_and_when, Reads::PARTIES | Reads::PLACES | Reads::DAYS),
        }
    }
}

/// The classes by some quasi-identifiers, and records in small classes after each of them.
#[derive(Clone)]
struct Split {
    classes: Classes,
    small_after: Vec<u64>,
}

impl Split {
    fn one(n: u32) -> Split {
        Split { classes: Classes::one(n as usize), small_after: Vec::new() }
    }

    /// By further quasi-identifiers.
    fn by<'q>(mut self, quasi: impl Iterator<Item = &'q Quasi>) -> Split {
        for quasi in quasi {
            self.classes.split(|record| u64::from(quasi.code(record)), Some(u64::from(quasi.below)));
            self.small_after.push(self.classes.records_below(SMALL_CLASS));
        }
        self
    }
}

/// The shipments that may be a person's, with what others may know of each.
pub(in crate::exposure) struct Deliveries {
    /// The shipment of each record; `None` where all shipments are records.
    shipments: Arc<Option<Vec<u32>>>,
    /// Number of records.
    pub n: u32,
    /// All quasi-identifiers of the file: where and when come before what.
    pub all: Vec<Arc<Quasi>>,
    /// Positions in `all` of those that are used.
    used: Vec<usize>,
    /// Records in small classes after each of those used.
    pub small_after: Vec<u64>,
    /// Whether the file says of anybody that they receive: else nobody knows whether a person stands behind a shipment.
    person_said: bool,
    /// The classes by where and when; `None` where none of those used tells either.
    where_and_when: Option<Arc<Split>>,
    /// The classes by all that are used.
    pub classes: Classes,
    smallest: OnceLock<Vec<u32>>,
}

impl Deliveries {
    /// Lays them out; where nothing can be measured, what is said tells why.
    pub fn of(basis: &Basis, asked: Option<&QuasiAsked>) -> Result<Deliveries, Saying> {
        let coded = &basis.consumers().coded;
        let shipments = Arc::clone(coded.records.get_or_init(|| Arc::new(persons(basis))));
        let n = shipments.as_ref().as_ref().map_or(basis.n, |shipments| shipments.len() as u64) as u32;
        let all = proposed(basis, coded, shipments.as_ref().as_deref(), n);
        if all.is_empty() {
            return Err(Saying::plain(Say::NoQuasi));
        }
        if !basis.tells_of_deliveries() && all.iter().all(|quasi| quasi.id.is_what()) {
            return Err(Saying::plain(Say::NoDelivery));
        }
        if n == 0 {
            return Err(Saying::plain(if basis.n == 0 { Say::NoShipment } else { Say::OnlyOrganisations }));
        }
        let wanted = |quasi: &Quasi| asked.is_none_or(|asked| asked.quasi.contains(&quasi.id));
        let used: Vec<usize> = (0..all.len()).filter(|&at| wanted(&all[at])).collect();
        if used.is_empty() {
            return Err(Saying::plain(Say::NoneUsed));
        }
        let what = used.iter().position(|&at| all[at].id.is_what()).unwrap_or(used.len());
        let [by_where_and_when, by_what] = [&used[..what], &used[what..]].map(|used| used.iter().map(|&at| &*all[at]));
        let first = || Arc::new(Split::one(n).by(by_where_and_when));
        let first = if asked.is_none() { Arc::clone(coded.where_and_when.get_or_init(first)) } else { first() };
        let Split { classes, small_after } = first.as_ref().clone().by(by_what);
        let where_and_when = (what > 0).then_some(first);
        let person_said = !(basis.consignee.is_empty() && basis.shipments.direct.is_empty());
        Ok(Deliveries { person_said, shipments, n, all, used, small_after, where_and_when, classes, smallest: OnceLock::new() })
    }

    /// The quasi-identifiers that are used.
    pub fn used(&self) -> impl ExactSizeIterator<Item = &Quasi> + Clone {
        self.used.iter().map(|&at| &*self.all[at])
    }

    /// The classes by where and when; `None` where none of those used tells either.
    pub fn where_and_when(&self) -> Option<&Classes> {
        self.where_and_when.as_ref().map(|split| &split.classes)
    }

    /// Why so few shipments tell nothing, if they are.
    pub fn too_few(&self) -> Option<Saying> {
        match self.n {
            1 => Some(Saying::plain(Say::OneShipment)),
            n if n < SMALL_CLASS => Some(Saying::of(Say::TooFew, [Value::Count(u64::from(n))])),
            _ => None,
        }
    }

    /// A clause that says so where the file does not say whether a person stands behind a shipment.
    pub fn unsaid(&self) -> Value {
        Saying::plain(if self.person_said { Say::NothingMore } else { Say::NoPersonSaid }).into()
    }

    /// With the level that a number has, where persons are spoken of.
    pub fn judged(&self, finding: Finding, thresholds: &Thresholds, number: f64) -> Finding {
        if self.person_said { finding.judged(thresholds, number) } else { finding }
    }

    /// Whether one of the file's is used.
    pub fn is_used(&self, id: QuasiId) -> bool {
        self.used().any(|quasi| quasi.id == id)
    }

    /// The file's quasi-identifier of an id, used or not.
    pub fn find(&self, id: QuasiId) -> Option<&Quasi> {
        self.all.iter().map(Arc::as_ref).find(|quasi| quasi.id == id)
    }

    /// The lines of a record.
    pub fn lines<'b>(&self, basis: &'b Basis, record: u32) -> &'b [u32] {
        basis.lines_of(shipment(self.shipments.as_ref().as_deref(), record))
    }

    /// The first line of each record, for evidence.
    pub fn evidence(&self, basis: &Basis, total: u64, records: impl IntoIterator<Item = u32>) -> Evidence {
        let lines = records.into_iter().filter_map(|record| self.lines(basis, record).first().copied());
        let ids: Vec<QuasiId> = self.used().map(|quasi| quasi.id).collect();
        basis.evidence(total, lines, |role| ids.iter().any(|id| id.is_told_by(role)))
    }

    /// Records in small classes, those in the smallest first, at most as many as evidence names.
    pub fn smallest(&self) -> &[u32] {
        self.smallest.get_or_init(|| {
            let sizes = self.classes.size_of_each();
            let mut first = Vec::with_capacity(Evidence::MOST);
            for size in 1..SMALL_CLASS {
                let of_size = (0..self.n).zip(&sizes).filter(|(_, own)| **own == size).map(|(record, _)| record);
                first.extend(of_size.take(Evidence::MOST - first.len()));
            }
            first
        })
    }
}

/// The shipment of a record.
fn shipment(shipments: Option<&[u32]>, record: u32) -> usize {
    shipments.map_or(record, |shipments| shipments[record as usize]) as usize
}

/// The names of quasi-identifiers, as a list.
pub(in crate::exposure) fn names<'q>(quasi: impl IntoIterator<Item = &'q Quasi>) -> Value {
    Value::List(quasi.into_iter().map(|quasi| quasi.id.label().into()).collect())
}

/// Shipments that may be a person's; `None` where all may.
fn persons(basis: &Basis) -> Option<Vec<u32>> {
    let organisations = &basis.kinds().organisations;
    let is_person = |lines: &[u32]| {
        let consignee = lines.iter().map(|&line| at(&basis.consignee, line)).find(|&party| party != NONE);
        !consignee.is_some_and(|party| organisations.has(party)) && !lines.is_empty()
    };
    let count = basis.each_shipment().filter(|(_, lines)| is_person(lines)).count() as u64;
    (count < basis.n).then(|| basis.each_shipment().filter(|(_, lines)| is_person(lines)).map(|(shipment, _)| shipment).collect())
}

/// A quasi-identifier of lines.
struct OfLines<'b> {
    /// All codes are below this.
    span: u32,
    /// The code of a line, or [`NONE`].
    code: Box<dyn Fn(u32) -> u32 + 'b>,
}

/// The quasi-identifiers that the file has and that take at least two values, where and when before what.
fn proposed(basis: &Basis, coded: &Coded, shipments: Option<&[u32]>, n: u32) -> Vec<Arc<Quasi>> {
    let of_records = |id: QuasiId| {
        let quasi = of_lines(basis, id)?;
        let first = |record: u32| {
            let lines = basis.lines_of(shipment(shipments, record));
            lines.iter().map(|&line| (quasi.code)(line)).find(|&code| code != NONE).unwrap_or(NONE)
        };
        Some(Arc::new(Quasi::new(id, quasi.span, (0..n).map(first))))
    };
    let mut proposed: Vec<Arc<Quasi>> = Vec::new();
    for id in QuasiId::ALL {
        // The destination stands in for the postcode and the city.
        if id != QuasiId::Destination || proposed.is_empty() {
            proposed.extend(coded.quasi[id as usize].get_or_init(|| of_records(id)).clone());
        }
    }
    proposed
}

/// A quasi-identifier of the lines, where the file has it and it takes at least two values.
fn of_lines<'b>(basis: &'b Basis, id: QuasiId) -> Option<OfLines<'b>> {
    let by_index = |column: &'b [u32], span: usize| {
        varies(column).then(|| OfLines { span: span as u32, code: Box::new(move |line| at(column, line)) })
    };
    match id {
        QuasiId::Postcode => receivers(basis, PartyAttribute::Postcode),
        QuasiId::City => receivers(basis, PartyAttribute::City),
        QuasiId::Destination => by_index(&basis.lane_end, basis.shipments.places.len()),
        QuasiId::Date => days(&basis.day),
        QuasiId::Goods => by_index(basis.goods, basis.shipments.goods.len()),
        QuasiId::Mass => numbers(&basis.shipments.mass_of),
        QuasiId::Value => numbers(&basis.shipments.value_of),
    }
}

fn days(days: &[i32]) -> Option<OfLines<'_>> {
    let known = days.iter().copied().filter(|&day| day != NO_DAY);
    let (first, last) = known.fold((i32::MAX, i32::MIN), |(first, last), day| (first.min(day), last.max(day)));
    if first >= last {
        return None;
    }
    let of = |line: u32| Some(days.get(line as usize).copied()?).filter(|&day| day != NO_DAY);
    let (span, code): (u32, Box<dyn Fn(u32) -> u32>) =
        match u32::try_from(i64::from(last) - i64::from(first)).ok().filter(|&days| days < DAYS) {
            Some(days) => (days + 1, Box::new(move |line| of(line).map_or(NONE, |day| (day - first) as u32))),
            None => {
                // Days that no calendar of shipments spans, of a date misread: only those that occur have a code.
                let mut known: BTreeMap<i32, u32> = BTreeMap::new();
                for line in 0..days.len() as u32 {
                    let next = known.len() as u32;
                    of(line).map(|day| *known.entry(day).or_insert(next));
                }
                let (span, code) = (known.len() as u32, move |line| of(line).and_then(|day| known.get(&day).copied()));
                (span, Box::new(move |line| code(line).unwrap_or(NONE)))
            }
        };
    Some(OfLines { span, code })
}

/// Whether a column takes at least two values.
fn varies(column: &[u32]) -> bool {
    let mut known = column.iter().filter(|&&index| index != NONE);
    known.next().is_some_and(|first| known.any(|other| other != first))
}

/// Days from first to last, up to which each has a code of its own: 1,000 years.
const DAYS: u32 = 366_000;

/// Decimals that numbers have; numbers with more are told apart by hash.
const SCALES: [f64; 4] = [1.0, 10.0, 100.0, 1_000.0];

/// Numbers span at most so many steps a line to be told apart without a hash: a bit each.
const STEPS: f64 = 64.0;

/// Codes for numbers, equal numbers alike; `None` where all are equal. Missing ones are not finite.
///
/// Numbers of few decimals are counted in steps of the last: no hash, one bit a step. O(numbers).
fn numbers(column: &[f64]) -> Option<OfLines<'_>> {
    let finite = || column.iter().copied().filter(|number| number.is_finite());
    if finite().skip(1).zip(finite()).all(|(next, number)| next == number) {
        return None;
    }
    let (least, most) = finite().fold((f64::INFINITY, f64::NEG_INFINITY), |(least, most), x| (x.min(least), x.max(most)));
    // The nearest number of so many decimals is the number itself: then no two have the same steps.
    let exact = |scale: f64| finite().all(|number| (number * scale).round() / scale == number);
    let few = |scale: f64| {
        (most - least) * scale < STEPS * column.len() as f64 + 65_536.0 && most.abs().max(least.abs()) * scale < 9e15
    };
    let (span, code): (u32, Box<dyn Fn(u32) -> u32>) = match SCALES.into_iter().find(|&scale| few(scale) && exact(scale)) {
        Some(scale) => {
            let lowest = (least * scale).round();
            let steps = move |number: f64| ((number * scale).round() - lowest) as usize;
            let mut met = vec![0u64; steps(most) / 64 + 1];
            finite().for_each(|number| met[steps(number) / 64] |= 1 << (steps(number) % 64));
            // How many are met before each word.
            let mut count = 0;
            let before: Vec<u32> = met
                .iter()
                .map(|word| {
                    count += word.count_ones();
                    count - word.count_ones()
                })
                .collect();
            let code = move |line: u32| {
                let Some(number) = Some(number_at(column, line)).filter(|number| number.is_finite()) else { return NONE };
                let (word, bit) = (steps(number) / 64, steps(number) % 64);
                before[word] + (met[word] & ((1 << bit) - 1)).count_ones()
            };
            (count, Box::new(code))
        }
        None => {
            let mut known: FxHashMap<u64, u32> = FxHashMap::default();
            // Zero has two signs.
            let bits = |number: f64| (number + 0.0).to_bits();
            for number in finite() {
                let next = known.len() as u32;
                known.entry(bits(number)).or_insert(next);
            }
            let span = known.len() as u32;
            (span, Box::new(move |line| known.get(&bits(number_at(column, line))).copied().unwrap_or(NONE)))
        }
    };
    Some(OfLines { span, code })
}

/// A receiver's attribute; the same text has the same code in all tables.
fn receivers<'b>(basis: &Basis, attribute: PartyAttribute) -> Option<OfLines<'b>> {
    let tables = &basis.shipments.tables;
    let column_of = |role: PartyRole, table: usize| {
        let is = |found: &crate::understand::RoleFound| found.role == Role::Party(role, attribute);
        tables[table].roles.iter().position(is).and_then(|at| tables[table].table.columns().get(at))
    };
    let role = RECEIVERS.into_iter().find(|&role| (0..tables.len()).any(|table| column_of(role, table).is_some()))?;
    let mut codes = vec![NONE; basis.shipments.line_count];
    let mut known: BTreeMap<String, u32> = BTreeMap::new();
    for (table, roles) in tables.iter().enumerate() {
        let Some(column) = column_of(role, table) else { continue };
        let groups = column.groups();
        let mut code = |&row: &crate::table::RowId| {
            let next = known.len() as u32;
            *known.entry(column.text(row).trim().to_owned()).or_insert(next)
        };
        let code: Vec<u32> = groups.first.iter().map(&mut code).collect();
        for (cell, &group) in codes.iter_mut().skip(roles.first_line.0 as usize).zip(&groups.codes) {
            if let Some(&code) = code.get(group as usize) {
                *cell = code;
            }
        }
    }
    (known.len() > 1).then(|| OfLines { span: known.len() as u32, code: Box::new(move |line| at(&codes, line)) })
}

#[cfg(test)]
mod tests {
    use super::super::super::sample::Made;
    use super::*;
    use crate::understand::TimeRole;
    use proptest::prelude::*;

    fn laid_out(basis: &Basis, asked: Option<&[QuasiId]>) -> Vec<(QuasiId, u32, u32)> {
        let asked = asked.map(|quasi| QuasiAsked { quasi: quasi.to_vec() });
        let found = Deliveries::of(basis, asked.as_ref()).unwrap();
        found.used().map(|quasi| (quasi.id, quasi.distinct, quasi.missing)).collect()
    }

    #[test]
    fn what_the_file_has_is_proposed_and_the_person_chooses() {
        let shipments = Made::new(3)
            .column("Zip", Role::Party(PartyRole::Consignee, PartyAttribute::Postcode), &["4000", "", "1000"])
            .column("Town", Role::Party(PartyRole::Consignee, PartyAttribute::City), &["Liège", "Liège", "Liège"])
            .days(TimeRole::Delivered, &[1, 2, NO_DAY])
            .goods(&["64", "64", "65"])
            .values(&[1.5, 2.25, f64::NAN], "EUR")
            .build();
        let basis = Basis::new(&shipments);
        let all = [(QuasiId::Postcode, 2, 1), (QuasiId::Date, 2, 1), (QuasiId::Goods, 2, 0), (QuasiId::Value, 2, 1)];
        assert_eq!(laid_out(&basis, None), all);
        assert_eq!(laid_out(&basis, Some(&[QuasiId::Value, QuasiId::City, QuasiId::Date])), [all[1], all[3]]);
        let none = Deliveries::of(&basis, Some(&QuasiAsked::default())).err().unwrap();
        assert_eq!(none, Saying::plain(Say::NoneUsed));
    }

    #[test]
    fn a_shipment_has_the_first_value_of_its_lines() {
        let shipments = Made::new(3).goods(&["", "65", "64"]).days(TimeRole::Delivered, &[1, 2, 3]).folded(&[0, 0, 1]).build();
        let found = Deliveries::of(&Basis::new(&shipments), None).unwrap();
        assert_eq!((found.n, found.find(QuasiId::Goods).map(|goods| [goods.code(0), goods.code(1)])), (2, Some([0, 1])));
    }

    proptest! {
        #[test]
        fn numbers_have_equal_codes_if_they_are_equal(
            cells in prop::collection::vec(
                prop_oneof![(-50..50i32).prop_map(|n| f64::from(n) / 100.0), Just(f64::NAN), Just(-0.0), any::<f64>()], 2..20
            ),
            few in any::<bool>(),
        ) {
            let cells: Vec<f64> = cells.into_iter().filter(|cell| !few || cell.is_nan() || cell.abs() < 1.0 && (cell * 100.0).fract() == 0.0).collect();
            let Some(OfLines { span: below, code }) = numbers(&cells) else {
                let finite: Vec<f64> = cells.into_iter().filter(|cell| cell.is_finite()).collect();
                prop_assert!(finite.iter().all(|cell| *cell == finite[0]));
                return Ok(());
            };
            let codes: Vec<u32> = (0..cells.len() as u32).map(code).collect();
            for (a, &one) in cells.iter().enumerate() {
                prop_assert_eq!(codes[a] == NONE, !one.is_finite());
                prop_assert!(codes[a] == NONE || codes[a] < below);
                for (b, &other) in cells.iter().enumerate() {
                    prop_assert_eq!(codes[a] == codes[b], one == other || !(one.is_finite() || other.is_finite()));
                }
            }
        }
    }
}
