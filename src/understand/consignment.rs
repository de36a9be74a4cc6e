//! Which lines are one shipment: those with the same number at the finest level that really groups lines.

use super::role::{Identifier, Role};
use super::says::ShipmentSays;
use super::sheet::{Sheet, fingerprint};
use crate::saying::{Saying, Value};
use crate::table::{ColumnId, RowId, firsts};

/// Identifiers of a consignment, the finest first.
const FINEST_FIRST: [(Identifier, ShipmentSays); 7] = [
    (Identifier::Shipment, ShipmentSays::ShipmentNumber),
    (Identifier::Tracking, ShipmentSays::TrackingNumber),
    (Identifier::Declaration, ShipmentSays::DeclarationNumber),
    (Identifier::Order, ShipmentSays::OrderNumber),
    (Identifier::Invoice, ShipmentSays::InvoiceNumber),
    (Identifier::MasterBill, ShipmentSays::WaybillNumber),
    (Identifier::Container, ShipmentSays::ContainerNumber),
];

/// An identifier of which fewer cells are filled does not stand for the lines of the table.
const FILLED: f64 = 0.3;

/// The shipments of one table.
pub(super) struct Consignments {
    /// For each row its shipment, numbered from 0 in order of first appearance; `None` if each row is one of its own.
    pub(super) of_row: Option<Vec<u32>>,
    /// How many there are.
    pub(super) count: usize,
    /// What makes rows one shipment.
    pub(super) is: Saying,
}

/// Whether a row without number continues the one above: it has a line number, or says less than the row that has it.
fn continues(sheet: &Sheet, row: RowId, head: RowId) -> bool {
    if !sheet.with_role(Role::Identifier(Identifier::Line)).is_empty() {
        return true;
    }
    let filled = |row: RowId| sheet.table.columns().iter().filter(|column| !column.text(row).trim().is_empty()).count();
    filled(row) + 1 < filled(head)
}

fn grouped(sheet: &Sheet, column: ColumnId) -> (Vec<u32>, usize) {
    let mut prints: Vec<u64> = Vec::with_capacity(sheet.table.row_count());
    let mut is_filled: Vec<bool> = Vec::with_capacity(sheet.table.row_count());
    for row in sheet.rows() {
        let cell = sheet.text(column, row);
        is_filled.push(!cell.is_empty());
        if !cell.is_empty() {
            prints.push(fingerprint(&*cell));
        }
    }
    // Of each filled cell the first that is equal, then its shipment.
    let mut shipment_of = firsts(&prints, &mut |_, _| true);
    drop(prints);
    let mut of_row: Vec<u32> = Vec::with_capacity(is_filled.len());
    let (mut count, mut filled) = (0u32, 0usize);
    let mut head: Option<RowId> = None;
    for (row, is_filled) in sheet.rows().zip(is_filled) {
        let above = of_row.last().copied();
        let shipment = match (is_filled, head, above) {
            (false, Some(head), Some(above)) if continues(sheet, row, head) => above,
            (false, ..) => {
                count += 1;
                count - 1
            }
            (true, ..) => {
                head = Some(row);
                let first = shipment_of[filled] as usize;
                shipment_of[filled] = if first == filled {
                    count += 1;
                    count - 1
                } else {
                    shipment_of[first]
                };
                filled += 1;
                shipment_of[filled - 1]
            }
        };
        of_row.push(shipment);
    }
    (of_row, count as usize)
}

/// Groups the rows of a table into shipments.
pub(super) fn consignments(sheet: &Sheet) -> Consignments {
    let rows = sheet.table.row_count();
    for (identifier, words) in FINEST_FIRST {
        let mut columns = sheet.with_role(Role::Identifier(identifier));
        columns.retain(|&column| sheet.column(column).filled() as f64 >= FILLED * rows as f64);
        // Of boxes and the parcels in them the parcels; of equals the first.
        let column = match columns.as_slice() {
            [] => continue,
            [one] => *one,
            several => {
                let distinct = |column: &ColumnId| (sheet.groups(*column).len(), std::cmp::Reverse(column.0));
                let Some(finest) = several.iter().copied().max_by_key(distinct) else { continue };
                finest
            }
        };
        let (of_row, count) = grouped(sheet, column);
        let number = [Saying::plain(words).into(), Value::Name(sheet.column(column).name().to_owned())];
        if count == rows {
            return Consignments { of_row: None, count, is: Saying::of(ShipmentSays::OwnNumber, number) };
        }
        return Consignments { of_row: Some(of_row), count, is: Saying::of(ShipmentSays::SameNumber, number) };
    }
    Consignments { of_row: None, count: rows, is: ShipmentSays::OnePerRow.into() }
}

#[cfg(test)]
mod tests {
    use super::super::sample::csv;
    use super::super::understand;
    use crate::language::english;

    #[test]
    fn the_finest_identifier_groups() {
        let parcels = csv("Order ID,Parcel ID,Item\nO1,P1,cup\nO1,P1,plate\nO1,P2,fork\nO2,P3,cup\n");
        let shipments = understand(&[parcels], &Default::default());
        assert_eq!(shipments.shipment_of_line.as_deref(), Some(&[0, 0, 1, 2][..]));
        assert_eq!(shipments.shipment_count, 3);
        assert_eq!(english(&shipments.shipment_is), "rows with the same shipment number (Parcel ID)");
    }

    #[test]
    fn of_two_numbers_of_one_kind_the_finer_groups() {
        let shipments = understand(&[csv("BoxID,ParcelID,Item\nB1,P1,cup\nB1,P1,plate\nB1,P2,cup\n")], &Default::default());
        assert_eq!(shipments.shipment_of_line.as_deref(), Some(&[0, 0, 1][..]));
    }

    #[test]
    fn a_number_unlike_in_every_row_makes_each_row_a_shipment() {
        let shipments = understand(&[csv("Order ID,Item\nO1,cup\nO2,cup\n")], &Default::default());
        assert_eq!((shipments.shipment_of_line, shipments.shipment_count), (None, 2));
    }

    #[test]
    fn rows_without_number_continue_the_one_above_if_they_say_less() {
        let text = "Tracking No,Consignee,City,Item\nT1,Anna Voorbeeld,Gent,cup\n,,,plate\nT2,Jan Voorbeeld,Gent,cup\n,Piet Exempel,Gent,cup\n";
        let shipments = understand(&[csv(text)], &Default::default());
        assert_eq!(shipments.shipment_of_line.as_deref(), Some(&[0, 0, 1, 2][..]));
    }
}
