//! The same shipment in two tables becomes one: an order and the parcel it went in, a manifest and the declarations.
//!
//! Two rows speak of one shipment if they bear the same number of the same kind (parcel or house bill, waybill,
//! declaration, order), and that number stands for a single shipment in each table; one that stands for several joins
//! nothing. Short numbers are found in everybody's books: they join two tables only if the shipments so joined mostly agree
//! in what both tables say of them, and agree in something.
//!
//! A value, mass or quantity that two tables state of one shipment is counted once, as the first table has it.

use super::role::{Identifier, Role};
use super::says::{NotesSay, ShipmentSays};
use super::sheet::fingerprint;
use super::shipments::{LineId, NONE, Shipments};
use crate::saying::{Saying, Value};
use crate::table::order;
use crate::table::trimmed;

/// Numbers that may join, by what they stand for; the first of a kind names it.
const KINDS: [(&[Identifier], ShipmentSays); 4] = [
    (&[Identifier::Shipment, Identifier::Tracking], ShipmentSays::ParcelNumber),
    (&[Identifier::MasterBill], ShipmentSays::WaybillNumber),
    (&[Identifier::Declaration], ShipmentSays::DeclarationNumber),
    (&[Identifier::Order], ShipmentSays::OrderNumber),
];

/// A number of so many letters and digits is hardly ever given twice.
const TELLING_LENGTH: usize = 10;
/// Shorter numbers than this join nothing.
const LEAST_LENGTH: usize = 3;
/// Short numbers join two tables if no more than this share of what can be compared disagrees.
const MOST_DISAGREEING: f64 = 0.1;

/// A number, and the shipment that bears it in a table.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Seat {
    number: u64,
    table: u32,
    shipment: u32,
    telling: bool,
}

/// Joins the shipments of different tables; adds a note for each two tables that share some.
pub(super) fn join(shipments: &mut Shipments) {
    if shipments.tables.len() < 2 {
        return;
    }
    let of_line: Vec<u32> = shipments.lines().map(|line| shipments.shipment_of(line)).collect();
    let mut first_line = vec![NONE; shipments.shipment_count];
    for (line, &shipment) in of_line.iter().enumerate().rev() {
        first_line[shipment as usize] = line as u32;
    }
    let mut one = OneOf((0..shipments.shipment_count as u32).collect());
    let mut notes = Vec::new();
    for (identifiers, words) in KINDS {
        let mut pairs = pairs(seats(shipments, &of_line, identifiers));
        pairs.retain(|&(seat, other)| one.of(seat.shipment) != one.of(other.shipment));
        for pairs in pairs.chunk_by(|one, other| (one.0.table, one.1.table) == (other.0.table, other.1.table)) {
            let short_ones_join = agree(shipments, &first_line, pairs.iter().filter(|(seat, _)| !seat.telling));
            let mut joined = 0u64;
            for (seat, other) in pairs.iter().filter(|(seat, _)| seat.telling || short_ones_join) {
                joined += u64::from(one.make(seat.shipment, other.shipment));
            }
            if let ([(seat, other), ..], 1..) = (pairs, joined) {
                notes.push(note(shipments, seat.table, other.table, joined, words));
            }
        }
    }
    if notes.is_empty() {
        return;
    }
    let mut number = vec![NONE; shipments.shipment_count];
    let mut count = 0;
    let renumbered = of_line.iter().map(|&shipment| {
        let number = &mut number[one.of(shipment) as usize];
        if *number == NONE {
            *number = count;
            count += 1;
        }
        *number
    });
    shipments.shipment_of_line = Some(renumbered.collect());
    shipments.shipment_count = count as usize;
    count_once(shipments);
    shipments.notes.extend(notes);
}

fn note(shipments: &Shipments, one: u32, other: u32, joined: u64, words: ShipmentSays) -> Saying {
    let name = |table: u32| {
        let source = shipments.tables[table as usize].table.source();
        let file = Value::File(source.file.clone());
        match &source.part {
            None => file,
            Some(part) => Saying::of(NotesSay::PartOfFile, [file, Value::Name(part.clone())]).into(),
        }
    };
    Saying::of(NotesSay::Joined, [Value::Count(joined), name(one), name(other), Saying::plain(words).into()])
}

/// The numbers of some kinds in all tables, each with its shipment, in order and each once.
fn seats(shipments: &Shipments, of_line: &[u32], identifiers: &[Identifier]) -> Vec<Seat> {
    let mut seats = Vec::new();
    let mut letters = String::new();
    for (table, roles) in shipments.tables.iter().enumerate() {
        let columns = roles.table.columns().iter().zip(&roles.roles);
        for (column, _) in columns.filter(|(_, found)| matches!(found.role, Role::Identifier(one) if identifiers.contains(&one)))
        {
            for (line, row) in (roles.first_line.0..).zip(0..roles.table.row_count() as u32) {
                let cell = column.text(crate::table::RowId(row));
                letters.clear();
                letters.extend(trimmed(&cell).chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_uppercase));
                if letters.len() >= LEAST_LENGTH {
                    let telling = letters.len() >= TELLING_LENGTH;
                    let shipment = of_line[line as usize];
                    seats.push(Seat { number: fingerprint(letters.as_str()), table: table as u32, shipment, telling });
                }
            }
        }
    }
    seats.sort_unstable();
    seats.dedup();
    seats
}

/// Two shipments of different tables that bear one number, which stands for no other shipment of these tables; by table.
fn pairs(seats: Vec<Seat>) -> Vec<(Seat, Seat)> {
    let mut pairs = Vec::new();
    for bearers in seats.chunk_by(|one, other| one.number == other.number) {
        let mut alone = bearers.chunk_by(|one, other| one.table == other.table).filter(|of_table| of_table.len() == 1).flatten();
        if let Some(&first) = alone.next() {
            pairs.extend(alone.map(|&other| (first, other)));
        }
    }
    order::sort_by_key(&mut pairs, |(one, other)| (one.table, other.table, one.number));
    pairs
}

/// Whether pairs of shipments agree in something, and disagree in little, of what both tables say.
fn agree<'a>(shipments: &Shipments, first_line: &[u32], pairs: impl Iterator<Item = &'a (Seat, Seat)>) -> bool {
    let country = |place: Option<u32>| place.and_then(|place| shipments.places[place as usize].country);
    let (mut same, mut other) = (0u64, 0u64);
    let mut compare = |equal: Option<bool>| match equal {
        Some(true) => same += 1,
        Some(false) => other += 1,
        None => {}
    };
    for (one, two) in pairs {
        let [one, two] = [one, two].map(|seat| LineId(first_line[seat.shipment as usize]));
        compare(both(country(shipments.lane_end(one)), country(shipments.lane_end(two))));
        compare(both(country(shipments.lane_start(one)), country(shipments.lane_start(two))));
        compare(both(shipments.consignee(one), shipments.consignee(two)));
        compare(both(shipments.shipper(one), shipments.shipper(two)));
        let value = |line: LineId| shipments.value_of.get(line.0 as usize).copied().filter(|value| !value.is_nan());
        compare(both(value(one), value(two)));
    }
    same > 0 && other as f64 <= MOST_DISAGREEING * (same + other) as f64
}

fn both<T: PartialEq>(one: Option<T>, other: Option<T>) -> Option<bool> {
    Some(one? == other?)
}

/// Of amounts that several tables state of one shipment, leaves those of the first table.
fn count_once(shipments: &mut Shipments) {
    let mut table_of = Vec::with_capacity(shipments.line_count);
    for (table, roles) in shipments.tables.iter().enumerate() {
        table_of.resize(table_of.len() + roles.table.row_count(), table as u32);
    }
    let Some(of_line) = &shipments.shipment_of_line else { return };
    for amounts in [&mut shipments.value_of, &mut shipments.mass_of, &mut shipments.quantity_of] {
        let mut states = vec![NONE; shipments.shipment_count];
        for ((amount, &shipment), &table) in amounts.iter_mut().zip(of_line).zip(&table_of) {
            if amount.is_nan() {
                continue;
            }
            let first = &mut states[shipment as usize];
            if *first == NONE {
                *first = table;
            } else if *first != table {
                *amount = f64::NAN;
            }
        }
    }
}

/// Which shipments have become one: a forest of the shipments, each tree with its lowest number as root.
struct OneOf(Vec<u32>);

impl OneOf {
    fn of(&mut self, mut shipment: u32) -> u32 {
        while self.0[shipment as usize] != shipment {
            let above = self.0[self.0[shipment as usize] as usize];
            self.0[shipment as usize] = above;
            shipment = above;
        }
        shipment
    }

    /// Makes two shipments one; says whether they were not yet.
    fn make(&mut self, one: u32, other: u32) -> bool {
        let (one, other) = (self.of(one), self.of(other));
        self.0[one.max(other) as usize] = one.min(other);
        one != other
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample::{csv, notes};
    use super::super::{PartyRole, understand};
    use super::*;

    fn of(tables: &[&str]) -> Shipments {
        understand(&tables.iter().map(|text| csv(text)).collect::<Vec<_>>(), &Default::default())
    }

    const ORDERS: &str = "Order Number,Consignee Name,Country of destination,Value EUR\n\
        ORD-2025-00017,Anna Voorbeeld,BE,10.50\nORD-2025-00018,Jan Exempel,NL,20\n";

    #[test]
    fn an_order_and_its_parcel_are_one_shipment() {
        let parcels = "Tracking Number,Order Number,Gross weight kg,Value EUR\nRR473124829GB,ord 2025 00018,1.5,20\nRR123456785GB,ORD-2025-00099,2,7\n";
        let shipments = of(&[ORDERS, parcels]);
        assert_eq!(shipments.shipment_of_line.as_deref(), Some(&[0, 1, 1, 2][..]));
        assert_eq!(shipments.shipment_count, 3);
        let consignees = &shipments.party_of[&PartyRole::Consignee];
        assert_eq!(consignees[2], consignees[1], "what the order says holds for its parcel");
        assert!(shipments.value_of[2].is_nan(), "the value is counted once");
        assert_eq!(shipments.mass_of[2], 1.5);
        assert_eq!(
            notes(&shipments).last().map(String::as_str),
            Some("1 shipment stands both in made-up.csv and in made-up.csv, with the same order number, and is counted once.")
        );
    }

    #[test]
    fn an_order_of_two_parcels_joins_neither() {
        let parcels = "Tracking Number,Order Number\nRR473124829GB,ORD-2025-00018\nRR123456785GB,ORD-2025-00018\n";
        let shipments = of(&[ORDERS, parcels]);
        assert_eq!(shipments.shipment_count, 4);
        assert!(notes(&shipments).iter().all(|note| !note.contains("both in")));
    }

    #[test]
    fn short_numbers_join_only_where_the_rest_agrees() {
        let one = "Order Number,Country of destination\n1001,BE\n1002,NL\n1003,FR\n";
        let same = "Order Number,Country of destination,Carrier\n1001,BE,x\n1003,FR,x\n";
        let another = "Order Number,Country of destination,Carrier\n1001,US,x\n1002,US,x\n";
        let silent = "Order Number,Item\n1001,cup\n1002,fork\n";
        assert_eq!(of(&[one, same]).shipment_count, 3);
        assert_eq!(of(&[one, another]).shipment_count, 5);
        assert_eq!(of(&[one, silent]).shipment_count, 5);
    }

    #[test]
    fn three_tables_of_one_shipment_make_one() {
        let of_number = |header: &str| format!("{header},Tracking Number\nx,RR473124829GB\n");
        let (one, two, three) = (of_number("Item"), of_number("Consignee Name"), of_number("Carrier"));
        let shipments = of(&[&one, &two, &three]);
        assert_eq!(shipments.shipment_of_line.as_deref(), Some(&[0, 0, 0][..]));
        assert_eq!(shipments.shipment_count, 1);
    }
}
