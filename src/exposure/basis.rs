//! The basis of all measures: what each line says, laid out once so that every measure runs over plain columns.
//!
//! Built in O(lines). Measures count shipments, not lines: [`Basis::each_shipment`] hands out the lines of one shipment
//! after another, wherever they stand in the files.

use super::consumers::Room;
use super::finding::{Evidence, RecordRef};
use super::kinds::Kinds;
use super::network::NetworkSay;
use super::network::concentration::origin_countries;
use super::network::section::Drawn;
use super::network::supply::SupplyNetwork;
use super::network::what_fails::{Failing, LineWays};
use super::observers::facts::Journeys;
use super::patterns::series::InTime;
use super::reads::Reads;
use super::routes::hub_share::{Passed, passed};
use super::tally::pair_numbers;
use crate::reference::country::CountryCode;
use crate::reference::goods::chapter_label;
use crate::saying::{Common, Saying, Value};
use crate::table::{ColumnId, RowId};
use crate::understand::{
    CONSIGNEES, DAYS, Goods, GoodsDetail, LANE_ENDS, LANE_STARTS, LineId, NONE, Party, PartyKind, PartyRole, PlaceRole, Role,
    SHIPPERS, Shared, Shipments,
};
use rustc_hash::FxHashMap;
use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

/// A line without a day.
pub(super) const NO_DAY: i32 = i32::MIN;

/// A group of goods that is looked at together: an HS chapter; without a tariff code the file's own category; without either
/// goods of one name.
#[derive(Copy, Clone, PartialEq, Debug)]
pub(super) struct ProductGroup {
    /// The first of its goods.
    goods: u32,
}

/// What is laid out of a basis when it is first asked for, and handed on to the next as far as what it reads is the same.
#[derive(Clone, Default)]
pub(super) struct Laid {
    /// For each goods what they could reveal about a person.
    pub revealing: Arc<OnceLock<Vec<super::products::revealing::Strengths>>>,
    kinds: Arc<OnceLock<Kinds>>,
    links: Arc<OnceLock<(Vec<u32>, u32)>>,
    hubs: Arc<OnceLock<Passed>>,
    network: Arc<OnceLock<SupplyNetwork>>,
    origins: Arc<OnceLock<(Vec<u32>, Vec<CountryCode>)>>,
    ways: Arc<OnceLock<LineWays>>,
    failing: Arc<OnceLock<Failing>>,
    drawn: Arc<OnceLock<Drawn>>,
    in_time: Arc<OnceLock<InTime>>,
    journeys: Arc<OnceLock<Journeys>>,
    /// What the measures of consumers share.
    pub consumers: Room,
}

impl Laid {
    /// What does not read `changed`.
    pub fn without(&self, changed: Reads) -> Laid {
        let trade = Reads::PARTIES | Reads::PLACES;
        Laid {
            revealing: changed.spare(&self.revealing, Reads::GOODS),
            kinds: changed.spare(&self.kinds, Reads::PARTIES),
            links: changed.spare(&self.links, Reads::PARTIES),
            hubs: changed.spare(&self.hubs, Reads::PLACES),
            network: changed.spare(&self.network, trade),
            origins: changed.spare(&self.origins, trade),
            ways: changed.spare(&self.ways, trade),
            drawn: changed.spare(&self.drawn, trade),
            failing: changed.spare(&self.failing, trade | Reads::GOODS | Reads::DAYS),
            in_time: changed.spare(&self.in_time, Reads::PLACES | Reads::GOODS | Reads::DAYS),
            journeys: changed.spare(&self.journeys, trade),
            consumers: self.consumers.without(changed),
        }
    }
}

/// The lines' columns, each of length `line_count`, or empty where no line says anything.
pub(super) struct Basis<'a> {
    pub shipments: &'a Shipments,
    /// Number of shipments.
    pub n: u64,
    pub shipper: Shared<u32>,
    pub consignee: Shared<u32>,
    pub lane_start: Shared<u32>,
    pub lane_end: Shared<u32>,
    pub goods: &'a [u32],
    pub day: Shared<i32>,
    pub groups: Vec<ProductGroup>,
    group_of_goods: Vec<u32>,
    pub laid: Laid,
    /// Lines in order of their shipments, …
    lines: Vec<u32>,
    /// … and where in it each shipment begins, one more than there are shipments.
    begins: Vec<u32>,
}

impl<'a> Basis<'a> {
    pub fn new(shipments: &'a Shipments) -> Self {
        Basis::over(shipments, Laid::default())
    }

    /// The basis where some of what is laid out of it is known already.
    pub fn over(shipments: &'a Shipments, laid: Laid) -> Self {
        let (lines, begins) = order_by_shipment(shipments);
        let (groups, group_of_goods) = product_groups(&shipments.goods);
        let goods = if spoken_of(&shipments.goods_of) { &shipments.goods_of[..] } else { &[] };
        Basis {
            shipments,
            n: shipments.shipment_count as u64,
            shipper: first_of(&SHIPPERS, &shipments.party_of, NONE),
            consignee: first_of(&CONSIGNEES, &shipments.party_of, NONE),
            lane_start: first_of(&LANE_STARTS, &shipments.place_of, NONE),
            lane_end: first_of(&LANE_ENDS, &shipments.place_of, NONE),
            goods,
            day: first_of(&DAYS, &shipments.day_of, NO_DAY),
            groups,
            group_of_goods,
            laid,
            lines,
            begins,
        }
    }

    /// Each shipment with its lines, in order.
    pub fn each_shipment(&self) -> impl Iterator<Item = (u32, &[u32])> {
        (0..self.shipments.shipment_count).map(|shipment| (shipment as u32, self.lines_of(shipment)))
    }

    /// The lines of a shipment, in order.
    pub fn lines_of(&self, shipment: usize) -> &[u32] {
        &self.lines[self.begins[shipment] as usize..self.begins[shipment + 1] as usize]
    }

    /// The product group of a line, or [`NONE`].
    pub fn group(&self, line: u32) -> u32 {
        match at(self.goods, line) {
            NONE => NONE,
            goods => self.group_of_goods[goods as usize],
        }
    }

    /// The product group of goods, or [`NONE`].
    pub fn group_of(&self, goods: u32) -> u32 {
        self.group_of_goods[goods as usize]
    }

    /// What to call a product group: `“Footwear” (HS chapter 64)`.
    pub fn group_said(&self, group: u32) -> Saying {
        let goods = self.groups.get(group as usize).and_then(|group| self.shipments.goods.get(group.goods as usize));
        goods.map_or_else(|| Saying::name(""), group_said)
    }

    /// What the parties are, by bits that are set when they are first asked for.
    pub fn kinds(&self) -> &Kinds {
        self.laid.kinds.get_or_init(|| Kinds::of(&self.shipments.parties))
    }

    /// The trade link of each line, a number for its shipper and consignee or [`NONE`], and how many there are; empty where the
    /// file has none.
    pub fn links(&self) -> (&[u32], u32) {
        let pair = |line: u32| (at(&self.shipper, line), at(&self.consignee, line));
        let (of_line, count) = self.laid.links.get_or_init(|| pair_numbers(self.shipments.line_count, pair));
        (of_line, *count)
    }

    /// The country of origin of each line, or [`NONE`], and the countries that are numbered so.
    pub fn origins(&self) -> (&[u32], &[CountryCode]) {
        let (of_line, countries) = self.laid.origins.get_or_init(|| origin_countries(self));
        (of_line, countries)
    }

    /// The hubs and what passes them, counted when they are first asked for.
    pub fn hubs(&self) -> &Passed {
        self.laid.hubs.get_or_init(|| passed(self))
    }

    /// The supply network, laid out when it is first asked for.
    pub fn network(&self) -> &SupplyNetwork {
        self.laid.network.get_or_init(|| SupplyNetwork::of(self))
    }

    /// What fails without each node of the supply network, worked out when it is first asked for.
    pub fn failing(&self) -> &Failing {
        self.laid.failing.get_or_init(|| Failing::of(self))
    }

    /// The part of the supply network that is drawn, chosen when it is first asked for.
    pub fn drawn(&self) -> &Drawn {
        self.laid.drawn.get_or_init(|| Drawn::of(self))
    }

    /// The way of each line, worked out when it is first asked for.
    pub fn ways(&self) -> &LineWays {
        self.laid.ways.get_or_init(|| LineWays::of(self))
    }

    /// The journey of each line as observers see it, laid out when it is first asked for.
    pub fn journeys(&self) -> &Journeys {
        self.laid.journeys.get_or_init(|| Journeys::of(self))
    }

    /// What the measures of consumers share.
    pub fn consumers(&self) -> &Room {
        &self.laid.consumers
    }

    /// The shipments in time, laid out when they are first asked for.
    pub fn in_time(&self) -> &InTime {
        self.laid.in_time.get_or_init(|| InTime::of(self))
    }

    /// The goods of a line.
    pub fn goods_of(&self, line: u32) -> Option<&'a Goods> {
        self.shipments.goods.get(at(self.goods, line) as usize)
    }

    /// The party column of a role, where the file has one.
    pub fn parties(&self, role: PartyRole) -> &'a [u32] {
        self.shipments.party_of.get(&role).filter(|column| spoken_of(column)).map_or(&[], |column| &column[..])
    }

    /// The place column of a role, where the file has one.
    pub fn places(&self, role: PlaceRole) -> &'a [u32] {
        self.shipments.place_of.get(&role).filter(|column| spoken_of(column)).map_or(&[], |column| &column[..])
    }

    /// The record of a line.
    pub fn record(&self, line: u32) -> Option<RecordRef> {
        if self.shipments.tables.is_empty() {
            return None;
        }
        let (table, row) = self.shipments.row_of(LineId(line));
        self.record_at(table, row)
    }

    /// The record of a table's row.
    pub fn record_at(&self, table: usize, row: RowId) -> Option<RecordRef> {
        let read = self.shipments.tables.get(table)?.table.row_read(row);
        Some(RecordRef { table: table as u32, row: read.0 })
    }

    /// Evidence: `total` records, the first of `lines` (most telling first), and the columns whose role matters.
    pub fn evidence(&self, total: u64, lines: impl IntoIterator<Item = u32>, matters: impl Fn(&Role) -> bool) -> Evidence {
        let mut first: Vec<RecordRef> = Vec::new();
        for record in lines.into_iter().filter_map(|line| self.record(line)) {
            if first.len() == Evidence::MOST {
                break;
            }
            if !first.contains(&record) {
                first.push(record);
            }
        }
        let columns = first.first().map_or_else(Vec::new, |record| self.columns_of(record.table as usize, matters));
        Evidence { total, first, columns }
    }

    /// Columns of a table whose role matters, as positions.
    pub fn columns_of(&self, table: usize, matters: impl Fn(&Role) -> bool) -> Vec<u32> {
        let roles = self.shipments.tables.get(table).map_or(&[][..], |table| &table.roles[..]);
        roles.iter().enumerate().filter(|(_, found)| matters(&found.role)).map(|(position, _)| position as u32).collect()
    }

    /// A table's column by table index and id, with the table's first line.
    pub fn column(&self, table: usize, column: ColumnId) -> Option<(&'a crate::table::Column, u32)> {
        let table = self.shipments.tables.get(table)?;
        (column.index() < table.table.columns().len()).then(|| (table.table.column(column), table.first_line.0))
    }

    /// Whether anything tells that something was sent: a consignee, a destination, or a number of a consignment. A list of
    /// sellers or of articles has none of these.
    pub fn tells_of_deliveries(&self) -> bool {
        !self.consignee.is_empty() || !self.lane_end.is_empty() || !self.shipments.identifiers.is_empty()
    }

    /// The only currency of the values, where there is no more than one: values of several are never added.
    pub fn one_currency(&self) -> bool {
        self.shipments.currencies.len() <= 1
    }
}

/// What to call a party where others read it: natural persons are not named.
pub(super) fn party_said(party: &Party) -> Saying {
    match party.kind {
        PartyKind::Person => Saying::plain(Common::PrivatePerson),
        _ if party.only_a_number => Saying::of(Common::Numbered, [Value::Name(super::wording::short(&party.name))]),
        _ => Saying::name(super::wording::short(&party.name)),
    }
}

/// Countries numbered in order of first appearance.
#[derive(Clone, PartialEq, Debug, Default)]
pub(super) struct Countries(pub Vec<CountryCode>);

impl Countries {
    /// The number of a country, or [`NONE`] where it is not known.
    pub fn number(&mut self, country: Option<CountryCode>) -> u32 {
        let Some(country) = country else { return NONE };
        self.0.iter().position(|known| *known == country).unwrap_or_else(|| {
            self.0.push(country);
            self.0.len() - 1
        }) as u32
    }

    /// The number of each place's country.
    pub fn of_places(&mut self, shipments: &Shipments) -> Vec<u32> {
        shipments.places.iter().map(|place| self.number(place.country)).collect()
    }
}

/// The value of a column at a line; [`NONE`] where there is no column.
#[inline]
pub(super) fn at(column: &[u32], line: u32) -> u32 {
    column.get(line as usize).copied().unwrap_or(NONE)
}

/// The number of a column at a line; NaN where there is no column.
#[inline]
pub(super) fn number_at(column: &[f64], line: u32) -> f64 {
    column.get(line as usize).copied().unwrap_or(f64::NAN)
}

/// Whether a column says anything at all.
pub(super) fn spoken_of(column: &[u32]) -> bool {
    column.iter().any(|&index| index != NONE)
}

/// Of each line what the first of some columns says that says anything of it; empty if none does. Mostly one column says all,
/// and is handed on without a copy.
fn first_of<K: Ord, T: Copy + PartialEq>(order: &[K], columns: &BTreeMap<K, Shared<T>>, none: T) -> Shared<T> {
    let columns = order.iter().filter_map(|role| columns.get(role));
    let mut spoken = columns.filter(|column| column.iter().any(|said| *said != none));
    let Some(mut first) = spoken.next().cloned() else { return Shared::default() };
    for column in spoken {
        if first.contains(&none) {
            let silent = first.to_mut().iter_mut().zip(column).filter(|(said, _)| **said == none);
            silent.for_each(|(said, &further)| *said = further);
        }
    }
    first
}

/// Lines sorted by shipment, stable, by counting: O(lines + shipments).
fn order_by_shipment(shipments: &Shipments) -> (Vec<u32>, Vec<u32>) {
    let count = shipments.shipment_count;
    let Some(of) = &shipments.shipment_of_line else {
        return ((0..shipments.line_count as u32).collect(), (0..=count as u32).collect());
    };
    let mut begins = vec![0u32; count + 1];
    for &shipment in of {
        begins[shipment as usize + 1] += 1;
    }
    for shipment in 0..count {
        begins[shipment + 1] += begins[shipment];
    }
    let mut next = begins.clone();
    let mut lines = vec![0u32; of.len()];
    for (line, &shipment) in of.iter().enumerate() {
        lines[next[shipment as usize] as usize] = line as u32;
        next[shipment as usize] += 1;
    }
    (lines, begins)
}

fn product_groups(goods: &[Goods]) -> (Vec<ProductGroup>, Vec<u32>) {
    let mut groups: Vec<ProductGroup> = Vec::new();
    let mut chapters = [NONE; 100];
    let mut names: FxHashMap<&str, u32> = FxHashMap::default();
    let of = (0..)
        .zip(goods)
        .map(|(number, goods)| {
            let known = match chapter(goods) {
                Some(chapter) => &mut chapters[usize::from(chapter)],
                None if goods.detail == GoodsDetail::Nothing => return NONE,
                None => names.entry(group_name(goods)).or_insert(NONE),
            };
            if *known == NONE {
                *known = groups.len() as u32;
                groups.push(ProductGroup { goods: number });
            }
            *known
        })
        .collect();
    (groups, of)
}

/// The HS chapter of goods, where their tariff code has one.
pub(super) fn chapter(goods: &Goods) -> Option<u8> {
    goods.tariff.as_deref()?.get(..2)?.parse().ok().filter(|&chapter| chapter > 0)
}

fn group_said(goods: &Goods) -> Saying {
    match chapter(goods) {
        Some(chapter) => {
            let number = Value::Name(format!("{chapter:02}"));
            match chapter_label(chapter) {
                Some(_) => Saying::of(NetworkSay::Chapter, [Value::Chapter(chapter), number]),
                None => Saying::of(NetworkSay::ChapterNumber, [number]),
            }
        }
        None => Saying::of(NetworkSay::GoodsNamed, [Value::Name(super::wording::short(group_name(goods)))]),
    }
}

/// What a group of goods without tariff code is called.
fn group_name(goods: &Goods) -> &str {
    goods.category.as_deref().unwrap_or(&goods.label)
}
