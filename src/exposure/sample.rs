//! Shipments made up for tests: written out by hand, or at random for the property tests.

use crate::reference::country::{CountryCode, country};
use crate::table::order;
use crate::table::{ColumnId, Origin, RowId, Source, TableBuilder};
use crate::understand::*;
use proptest::prelude::*;
use std::sync::Arc;

/// Shipments under construction: one table, `rows` lines, each a shipment of its own unless [`Made::folded`] says otherwise.
pub struct Made {
    rows: usize,
    columns: Vec<(String, Role, Vec<String>)>,
    shipments: Shipments,
}

pub fn country_code(code: &str) -> Option<CountryCode> {
    CountryCode::new(code)
}

pub fn party(name: &str) -> Party {
    let (kind, only_a_number) = match name.as_bytes() {
        [b'#', ..] => (PartyKind::Unknown, true),
        [b'@', ..] => (PartyKind::Person, false),
        _ => (PartyKind::Organisation, false),
    };
    Party {
        name: name.trim_start_matches(['#', '@']).to_owned(),
        kind,
        because: KindBecause::Numbered,
        country: None,
        identifiable: !only_a_number && !name.ends_with('?'),
        spellings: if name.ends_with('~') { 2 } else { 1 },
        only_a_number,
    }
}

pub fn place(label: &str) -> PlaceSeen {
    // "CN" is a country, "CN:Zhejiang" a region, "CN/Yiwu" a place, "CN//Street 1" an address, "?x" unresolved.
    let code = country_code(label.get(..2).unwrap_or_default());
    let detail = match (&code, label.len()) {
        (None, _) => PlaceDetail::Unresolved,
        (_, 2) => PlaceDetail::Country,
        _ if label[2..].starts_with("//") => PlaceDetail::Address,
        _ if label[2..].starts_with('/') => PlaceDetail::Place,
        _ => PlaceDetail::Region,
    };
    PlaceSeen {
        label: label.to_owned(),
        detail,
        country: code,
        at: code.map(|code| country(code).centre),
        region: None,
        hub: None,
    }
}

pub fn goods(label: &str) -> Goods {
    // Digits are a tariff code; "~x" is a category; "-" is nothing; anything else is a product.
    let digits = label.bytes().all(|byte| byte.is_ascii_digit());
    let detail = match (digits, label.len()) {
        (true, 0 | 1) => GoodsDetail::Nothing,
        (true, 2 | 3) => GoodsDetail::Chapter,
        (true, 4 | 5) => GoodsDetail::Heading,
        (true, 6 | 7) => GoodsDetail::Subheading,
        (true, _) => GoodsDetail::National,
        _ if label == "-" => GoodsDetail::Nothing,
        _ if label.starts_with('~') => GoodsDetail::Chapter,
        _ => GoodsDetail::Product,
    };
    Goods { label: label.to_owned(), tariff: digits.then(|| label.to_owned()), category: None, detail, chapter_guess: None }
}

fn intern<T>(distinct: &mut Vec<T>, cells: &[&str], is: impl Fn(&T, &T) -> bool, make: impl Fn(&str) -> T) -> Vec<u32> {
    cells
        .iter()
        .map(|cell| {
            if cell.is_empty() {
                return NONE;
            }
            let made = make(cell);
            distinct.iter().position(|known| is(known, &made)).unwrap_or_else(|| {
                distinct.push(made);
                distinct.len() - 1
            }) as u32
        })
        .collect()
}

impl Made {
    pub fn new(rows: usize) -> Self {
        let shipments = Shipments {
            line_count: rows,
            shipment_count: rows,
            shipment_is: ShipmentSays::OnePerRow.into(),
            goods_of: vec![NONE; rows].into(),
            ..Shipments::default()
        };
        Made { rows, columns: Vec::new(), shipments }
    }

    /// Parties: `#12` is known by a number only, `@Ann` is a person, `Name?` cannot be identified, `Name~` has two spellings.
    pub fn parties(mut self, role: PartyRole, cells: &[&str]) -> Self {
        let of = intern(self.shipments.parties.to_mut(), cells, |a, b| a == b, party);
        self.shipments.party_of.insert(role, of.into());
        self.column("party", Role::Party(role, PartyAttribute::Name), cells)
    }

    /// Places, as [`place`] reads them.
    pub fn places(mut self, role: PlaceRole, cells: &[&str]) -> Self {
        let of = intern(self.shipments.places.to_mut(), cells, |a, b| a == b, place);
        self.shipments.place_of.insert(role, of.into());
        self.column("place", Role::Place(role), cells)
    }

    /// Goods, as [`goods`] reads them.
    pub fn goods(mut self, cells: &[&str]) -> Self {
        self.shipments.goods_of = intern(self.shipments.goods.to_mut(), cells, |a, b| a == b, goods).into();
        self.column("goods", Role::Goods(GoodsRole::Description), cells)
    }

    pub fn days(mut self, role: TimeRole, days: &[i32]) -> Self {
        self.shipments.day_of.insert(role, days.to_vec().into());
        let cells: Vec<String> = days.iter().map(ToString::to_string).collect();
        self.column("day", Role::Time(role), &cells)
    }

    pub fn values(mut self, values: &[f64], currency: &str) -> Self {
        self.shipments.value_of = values.to_vec().into();
        self.shipments.currency_of = vec![0; self.rows].into();
        self.shipments.currencies = vec![currency.to_owned()];
        let cells: Vec<String> = values.iter().map(ToString::to_string).collect();
        self.column("value", Role::Money(Money::Value), &cells)
    }

    pub fn quantities(mut self, quantities: &[f64]) -> Self {
        self.shipments.quantity_of = quantities.to_vec().into();
        let cells: Vec<String> = quantities.iter().map(ToString::to_string).collect();
        self.column("quantity", Role::Measure(Measure::Quantity), &cells)
    }

    pub fn masses(mut self, masses: &[f64]) -> Self {
        self.shipments.mass_of = masses.to_vec().into();
        let cells: Vec<String> = masses.iter().map(ToString::to_string).collect();
        self.column("mass", Role::Measure(Measure::GrossMass), &cells)
    }

    /// A column with its role and nothing else.
    pub fn column<T: AsRef<str>>(mut self, name: &str, role: Role, cells: &[T]) -> Self {
        assert_eq!(cells.len(), self.rows);
        if let Role::Identifier(kind) = role {
            self.shipments.identifiers.push((0, ColumnId(self.columns.len() as u32), kind));
        }
        self.columns.push((name.to_owned(), role, cells.iter().map(|cell| cell.as_ref().to_owned()).collect()));
        self
    }

    /// The shipment of each line.
    pub fn folded(mut self, shipment_of: &[u32]) -> Self {
        self.shipments.shipment_count = shipment_of.iter().max().map_or(0, |&most| most as usize + 1);
        self.shipments.shipment_of_line = Some(shipment_of.to_vec().into());
        self
    }

    /// Direct identifiers of a kind in the column added last.
    pub fn direct(mut self, kind: DirectKind, verified: Option<u64>) -> Self {
        let (_, _, cells) = self.columns.last().unwrap();
        let filled: Vec<u32> = (0..self.rows as u32).filter(|&row| !cells[row as usize].is_empty()).collect();
        let mut distinct: Vec<&String> = cells.iter().filter(|cell| !cell.is_empty()).collect();
        order::sort_by(&mut distinct, Ord::cmp);
        distinct.dedup();
        self.shipments.direct.push(DirectIdentifier {
            table: 0,
            column: ColumnId(self.columns.len() as u32 - 1),
            kind,
            cells: filled.len() as u64,
            distinct: distinct.len() as u64,
            verified,
            first: filled.iter().take(20).map(|&row| RowId(row)).collect(),
        });
        self
    }

    pub fn build(self) -> Shipments {
        let source = Source { file: "made-up.csv".to_owned(), part: None };
        let mut builder = TableBuilder::new(source, self.columns.iter().map(|(name, ..)| name.clone()));
        for row in 0..self.rows {
            for (_, _, cells) in &self.columns {
                builder.push(&cells[row]);
            }
            builder.end_row(Origin { line: row as u32 + 2, byte: 0 });
        }
        let found = |role| RoleFound { role, confidence: Confidence(1.0), reasons: Vec::new(), source: RoleSource::Found };
        let mut shipments = self.shipments;
        shipments.tables = vec![TableRoles {
            table: Arc::new(builder.finish()),
            roles: self.columns.iter().map(|&(_, role, _)| found(role)).collect(),
            first_line: LineId(0),
        }];
        shipments
    }
}

/// Any shipments: a few parties, places and goods over a few lines, folded or not.
pub fn any_shipments() -> impl Strategy<Value = Shipments> {
    const PARTIES: [&str; 7] = ["", "Acme", "Birch", "Cedar?", "#11", "@Ann", "#12"];
    const PLACES: [&str; 8] = ["", "CN", "CN:Zhejiang", "CN/Yiwu", "BE//Rue 1", "BE", "NL/Breda", "?somewhere"];
    const GOODS: [&str; 8] = ["", "64", "6403", "640399", "64039990", "-", "~toys", "red boots"];
    let line = (0..7usize, 0..7usize, 0..8usize, 0..8usize, 0..8usize, -1..30i32, 0..4u32, 0..4u32, any::<prop::sample::Index>());
    (prop::collection::vec(line, 1..40), any::<bool>()).prop_map(|(lines, fold)| {
        let pick = |from: &[&'static str], at: &dyn Fn(usize) -> usize| -> Vec<&'static str> {
            (0..lines.len()).map(|line| from[at(line)]).collect()
        };
        let amount = |number: u32| if number == 0 { f64::NAN } else { f64::from(number) };
        let days: Vec<i32> = lines.iter().map(|line| if line.5 < 0 { i32::MIN } else { line.5 }).collect();
        let made = Made::new(lines.len())
            .parties(PartyRole::Consignor, &pick(&PARTIES, &|line| lines[line].0))
            .parties(PartyRole::Consignee, &pick(&PARTIES, &|line| lines[line].1))
            .places(PlaceRole::Departure, &pick(&PLACES, &|line| lines[line].2))
            .places(PlaceRole::Destination, &pick(&PLACES, &|line| lines[line].3))
            .goods(&pick(&GOODS, &|line| lines[line].4))
            .days(TimeRole::Departed, &days)
            .values(&lines.iter().map(|line| amount(line.6)).collect::<Vec<_>>(), "EUR")
            .quantities(&lines.iter().map(|line| amount(line.7)).collect::<Vec<_>>());
        if !fold {
            return made.build();
        }
        // Every shipment has a line: the first third of the lines are shipments, the others join them.
        let shipments = lines.len().div_ceil(3);
        let of: Vec<u32> = lines
            .iter()
            .enumerate()
            .map(|(line, cells)| if line < shipments { line } else { cells.8.index(shipments) } as u32)
            .collect();
        made.folded(&of).build()
    })
}

/// The lines of each shipment, the plain way.
pub fn lines_by_shipment(shipments: &Shipments) -> Vec<Vec<LineId>> {
    let mut by = vec![Vec::new(); shipments.shipment_count];
    for line in shipments.lines() {
        by[shipments.shipment_of(line) as usize].push(line);
    }
    by
}
