//! Shipments that can be followed elsewhere: with a tracking number, air waybill or master bill, a container, a ship.
//!
//! Whoever has such a number can look it up with the carrier, the post or a tracking service. A cell of any other reference
//! column counts too if it is such an identifier and its check digit is right. Source: EXPOSURE.md §3, with the check digits
//! of [`crate::understand::detect`]. Complexity: one look at each cell of the columns that hold references.

use super::super::basis::Basis;
use super::super::finding::{Detail, Exposure, Finding, Unit};
use super::super::measure::{Measure, MeasureId};
use super::super::thresholds::SHIPMENTS_KNOWN;
use super::RoutesSay as Say;
use crate::saying::{Saying, Value, of_shipments};
use crate::table::order;
use crate::table::{ColumnId, RowId};
use crate::understand::detect::{Verified, verify};
use crate::understand::{Identifier, Role, Transport};

/// What is declared of the number.
pub const MEASURE: Measure =
    Measure { exposure: Exposure::Routes, id: MeasureId::RoutesLinkable, headline: false, unit: Unit::Share };

/// A column that may hold identifiers.
struct Candidate {
    table: usize,
    column: ColumnId,
    kind: Option<Identifier>,
    /// Filled cells that count.
    cells: u64,
    verified: u64,
}

fn follows(kind: Option<Identifier>) -> bool {
    matches!(kind, Some(Identifier::Tracking | Identifier::MasterBill | Identifier::Container))
}

/// What cells of a kind are called.
fn cells_of(kind: Option<Identifier>) -> Say {
    match kind {
        Some(Identifier::Shipment) => Say::ShipmentNumbers,
        Some(Identifier::Tracking) => Say::TrackingNumbers,
        Some(Identifier::MasterBill) => Say::MasterBills,
        Some(Identifier::Container) => Say::ContainerNumbers,
        Some(Identifier::Order) => Say::OrderNumbers,
        Some(Identifier::Line) => Say::LineNumbers,
        Some(Identifier::Invoice) => Say::InvoiceNumbers,
        Some(Identifier::Declaration) => Say::DeclarationNumbers,
        Some(Identifier::Seal) => Say::SealNumbers,
        Some(Identifier::Reference) => Say::References,
        None => Say::MeansOfTransport,
    }
}

pub(in crate::exposure) fn measure(basis: &Basis) -> Finding {
    let shipments = basis.shipments;
    let mut candidates: Vec<Candidate> = shipments
        .identifiers
        .iter()
        .filter(|(.., kind)| *kind != Identifier::Line)
        .map(|&(table, column, kind)| Candidate { table, column, kind: Some(kind), cells: 0, verified: 0 })
        .collect();
    for (table, roles) in shipments.tables.iter().enumerate() {
        for (position, found) in roles.roles.iter().enumerate() {
            if matches!(found.role, Role::Transport(Transport::Means)) {
                candidates.push(Candidate { table, column: ColumnId(position as u32), kind: None, cells: 0, verified: 0 });
            }
        }
    }
    if candidates.is_empty() {
        return MEASURE.missing(Saying::plain(Say::NoReference));
    }
    let mut linked = vec![false; shipments.shipment_count];
    let mut marked = vec![0u8; shipments.line_count];
    let mut by_kind = [0u64; 4];
    for candidate in &mut candidates {
        let Some((column, first_line)) = basis.column(candidate.table, candidate.column) else { continue };
        let whole = follows(candidate.kind);
        let waybills = candidate.kind == Some(Identifier::MasterBill);
        if !whole && !could_verify(column) {
            continue;
        }
        for row in 0..column.row_count() as u32 {
            let cell = column.text(RowId(row));
            if cell.trim().is_empty() {
                continue;
            }
            let verified = verify(&cell, waybills);
            if let Some(kind) = verified {
                by_kind[kind as usize] += 1;
                candidate.verified += 1;
            }
            if whole || verified.is_some() {
                let line = first_line + row;
                candidate.cells += 1;
                linked[shipments.shipment_of(crate::understand::LineId(line)) as usize] = true;
                let mark = &mut marked[line as usize];
                *mark = (*mark).max(1 + u8::from(verified.is_some()));
            }
        }
    }
    let known = linked.iter().filter(|&&linked| linked).count() as u64;
    let share = known as f64 / basis.n.max(1) as f64;
    let records = marked.iter().filter(|&&mark| mark > 0).count() as u64;
    let mut details: Vec<Detail> = candidates
        .iter()
        .filter(|candidate| candidate.cells > 0)
        .filter_map(|candidate| {
            let (column, _) = basis.column(candidate.table, candidate.column)?;
            let kind = Saying::plain(cells_of(candidate.kind)).into();
            let note = match candidate.verified {
                0 => Saying::of(Say::Cells, [kind]),
                verified => Saying::of(Say::CellsVerified, [kind, Value::Count(verified)]),
            };
            Some(Detail::new(Saying::name(column.name()), candidate.cells as f64, note).in_unit(Unit::Cells))
        })
        .collect();
    order::sort_by(&mut details, |a, b| b.value.total_cmp(&a.value));
    let telling = (1..=2u8)
        .rev()
        .flat_map(|wanted| marked.iter().enumerate().filter(move |(_, mark)| **mark == wanted))
        .map(|(line, _)| line as u32);
    MEASURE
        .found(share, sentence(known, basis.n, &by_kind, &candidates))
        .judged(&SHIPMENTS_KNOWN, share)
        .with_details(details)
        .with_evidence(basis.evidence(records, telling, |role| {
            matches!(role, Role::Identifier(kind) if *kind != Identifier::Line)
                || matches!(role, Role::Transport(Transport::Means))
        }))
}

/// Whether a column that is no tracking number, bill or container could hold one all the same: a look at 256 of its cells.
fn could_verify(column: &crate::table::Column) -> bool {
    column.sample(256).iter().any(|cell| verify(cell, false).is_some())
}

fn sentence(known: u64, n: u64, by_kind: &[u64; 4], candidates: &[Candidate]) -> Saying {
    if known == 0 {
        return Saying::plain(Say::LinkableNone);
    }
    let mut kinds: Vec<Say> = Vec::new();
    for candidate in candidates.iter().filter(|candidate| candidate.cells > 0) {
        let kind = match candidate.kind {
            Some(Identifier::Tracking) => Say::TrackingNumber,
            Some(Identifier::MasterBill) => Say::MasterBill,
            Some(Identifier::Container) => Say::ContainerNumber,
            _ => continue,
        };
        if !kinds.contains(&kind) {
            kinds.push(kind);
        }
    }
    let verified: Vec<Value> = [
        (Verified::Container, Say::SomeContainers),
        (Verified::AirWaybill, Say::SomeAirWaybills),
        (Verified::PostalItem, Say::SomePostalItems),
        (Verified::Ship, Say::SomeShips),
    ]
    .into_iter()
    .filter(|&(kind, _)| by_kind[kind as usize] > 0)
    .map(|(kind, said)| Saying::of(said, [Value::Count(by_kind[kind as usize])]).into())
    .collect();
    let clause = |code: Say, list: Vec<Value>| match list.is_empty() {
        true => Saying::plain(Say::NothingMore),
        false => Saying::of(code, [Value::List(list)]),
    };
    let kinds = kinds.into_iter().map(|kind| Saying::plain(kind).into()).collect();
    Saying::of(
        Say::Linkable,
        [of_shipments(known, n), clause(Say::LinkableBy, kinds).into(), clause(Say::LinkableChecked, verified).into()],
    )
}

#[cfg(test)]
mod tests {
    use super::super::super::sample::Made;
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn verified_numbers_come_first() {
        let shipments = Made::new(4)
            .column("track", Role::Identifier(Identifier::Tracking), &["1Z999", "RR473124829GB", "", ""])
            .column("ref", Role::Identifier(Identifier::Reference), &["A1", "A2", "CSQU3054383", "A4"])
            .build();
        let finding = measure(&Basis::new(&shipments));
        assert_eq!(
            finding.sentence(),
            "75 % of the shipments could be followed elsewhere by tracking number; the check digit is right in 1 container \
             number and 1 postal item number."
        );
        assert_eq!(finding.evidence.first.iter().map(|record| record.row).collect::<Vec<_>>(), [1, 2, 0]);
        assert_eq!(finding.evidence.columns, [0, 1]);
    }

    #[test]
    fn an_order_number_alone_leads_nowhere() {
        let shipments = Made::new(1).column("order", Role::Identifier(Identifier::Order), &["4711"]).build();
        let finding = measure(&Basis::new(&shipments));
        assert_eq!(finding.sentence(), "No shipment carries a number by which it could be followed elsewhere.");
        assert_eq!(finding.number.map(|number| number.value), Some(0.0));
    }

    #[test]
    fn without_any_reference_it_says_so() {
        let shipments = Made::new(1).goods(&["64"]).build();
        assert_eq!(measure(&Basis::new(&shipments)).number, None);
    }

    proptest! {
        #[test]
        fn agrees_with_a_plain_count(cells in prop::collection::vec(("[A-C]{0,1}", 0..5u32), 1..30)) {
            let shipments = Made::new(cells.len())
                .column("track", Role::Identifier(Identifier::Tracking), &cells.iter().map(|(cell, _)| cell.clone()).collect::<Vec<_>>());
            let parcels: Vec<u32> = cells.iter().map(|(_, parcel)| *parcel).collect();
            let shipments = shipments.folded(&parcels).build();
            let followed: std::collections::BTreeSet<u32> = cells.iter().filter(|(cell, _)| !cell.is_empty()).map(|(_, parcel)| *parcel).collect();
            let share = measure(&Basis::new(&shipments)).number.map_or(f64::NAN, |number| number.value);
            prop_assert_eq!(share, followed.len() as f64 / shipments.shipment_count as f64);
        }
    }
}
