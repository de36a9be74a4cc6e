//! Direct identifiers: cells that name a person or can be used to reach one.
//!
//! Counted by column and kind as the station before found them: what reaches an organisation is no person's, and is only said
//! to be left out. A number that stands for one person in somebody's books
//! (customer number, hashed id) is no direct identifier: it is counted beside them, for whoever keeps those books can turn
//! it back. Source: EXPOSURE.md §4. Complexity: O(columns).

use super::super::basis::Basis;
use super::super::finding::{Detail, Evidence, Exposure, Finding, RecordRef, Unit};
use super::super::measure::{Measure, MeasureId};
use super::super::thresholds::{DIRECT_IDENTIFIERS, PERSON_NUMBERS};
use super::ConsumersSay as Say;
use crate::saying::{Common, Saying, Value};
use crate::table::order;
use crate::understand::{DirectIdentifier, DirectKind};

/// What is declared of the number.
pub const MEASURE: Measure =
    Measure { exposure: Exposure::Consumers, id: MeasureId::ConsumersDirectIdentifiers, headline: true, unit: Unit::Cells };

/// Kinds, the most telling first, with what is said of so many and what the cells are called.
const KINDS: [(DirectKind, Say, Say); 7] = [
    (DirectKind::PersonalOrTaxId, Say::TaxIds, Say::AsTaxIds),
    (DirectKind::PersonName, Say::Names, Say::AsNames),
    (DirectKind::StreetAddress, Say::Streets, Say::AsStreets),
    (DirectKind::Email, Say::Emails, Say::AsEmails),
    (DirectKind::Phone, Say::Phones, Say::AsPhones),
    (DirectKind::CustomsId, Say::CustomsIds, Say::AsCustomsIds),
    (DirectKind::CustomerNumber, Say::PersonNumbers, Say::AsPersonNumbers),
];

pub(in crate::exposure) fn measure(basis: &Basis) -> Finding {
    let shipments = basis.shipments;
    let lines = shipments.line_count as u64;
    if lines == 0 {
        return MEASURE.missing(Saying::plain(Say::NoLine));
    }
    let rank = |found: &DirectIdentifier| KINDS.iter().position(|(kind, ..)| *kind == found.kind).unwrap_or(KINDS.len());
    let mut found: Vec<&DirectIdentifier> = shipments.direct.iter().filter(|found| found.cells > 0).collect();
    order::sort_by_key(&mut found, |found| (rank(found), u64::MAX - found.cells));
    let is_number = |found: &DirectIdentifier| found.kind == DirectKind::CustomerNumber;
    let cells: u64 = found.iter().filter(|found| !is_number(found)).map(|found| found.cells).sum();
    let numbers: u64 = found.iter().filter(|found| is_number(found)).map(|found| found.cells).sum();
    let distinct: u64 = found.iter().filter(|found| is_number(found)).map(|found| found.distinct).sum();
    let fullest = |number: bool| {
        let cells = found.iter().filter(|found| is_number(found) == number).map(|found| found.cells).max();
        cells.unwrap_or(0) as f64 / lines as f64
    };

    let kinds = KINDS.iter().filter(|(kind, ..)| *kind != DirectKind::CustomerNumber).filter_map(|&(kind, so_many, _)| {
        let cells: u64 = found.iter().filter(|found| found.kind == kind).map(|found| found.cells).sum();
        (cells > 0).then(|| Saying::of(so_many, [Value::Count(cells)]).into())
    });
    let kinds = Value::List(kinds.collect());
    let in_books = [Value::Count(numbers), Value::Count(distinct)];
    let says = match (cells, numbers) {
        (0, 0) => Saying::plain(Say::DirectNone),
        (0, _) => Saying::of(Say::DirectOnlyNumbers, in_books),
        (some, 0) => Saying::of(Say::Direct, [Value::Count(some), kinds, Saying::plain(Say::NothingMore).into()]),
        (some, _) => Saying::of(Say::Direct, [Value::Count(some), kinds, Saying::of(Say::DirectAndNumbers, in_books).into()]),
    };
    let says = match shipments.contacts_of_organisations {
        0 => says,
        some => {
            let left_out = Saying::of(Say::OrganisationsLeftOut, [Value::Count(some)]);
            Saying::of(Say::DirectAndLeftOut, [says.into(), left_out.into()])
        }
    };
    let finding = MEASURE.found(cells as f64, says).with_details(found.iter().filter_map(|found| detail(basis, found)));
    let finding = if cells == 0 && numbers > 0 {
        finding.judged(&PERSON_NUMBERS, fullest(true))
    } else {
        finding.judged(&DIRECT_IDENTIFIERS, fullest(false))
    };
    let lowered_by = match names(basis, &found) {
        names if names.is_empty() => Saying::plain(Say::NothingToLeaveOut),
        names => {
            let quoted = |name: &str| Saying::of(Common::Quoted, [Value::Name(name.to_owned())]).into();
            Saying::of(Say::LeaveOut, [Value::List(names.into_iter().map(quoted).collect())])
        }
    };
    let finding = finding.lowered_by(lowered_by);
    finding.with_evidence(evidence(basis, &found))
}

fn names<'a>(basis: &Basis<'a>, found: &[&DirectIdentifier]) -> Vec<&'a str> {
    let mut names: Vec<&str> = Vec::new();
    for found in found {
        if let Some((column, _)) = basis.column(found.table, found.column)
            && !names.contains(&column.name())
            && names.len() < 6
        {
            names.push(column.name());
        }
    }
    names
}

fn detail(basis: &Basis, found: &DirectIdentifier) -> Option<Detail> {
    let (column, _) = basis.column(found.table, found.column)?;
    let &(.., kind) = KINDS.iter().find(|(kind, ..)| *kind == found.kind)?;
    let kind = Saying::of(kind, [Value::Count(found.cells)]).into();
    let note = match found.verified {
        None => Saying::of(Say::CellsOf, [kind, Value::Count(found.distinct)]),
        Some(verified) => Saying::of(Say::CellsVerified, [kind, Value::Count(found.distinct), Value::Count(verified)]),
    };
    Some(Detail::new(Saying::name(column.name()), found.cells as f64, note))
}

/// The first rows of each column, the most telling kind first. `total` is that of the fullest column: at least so many.
fn evidence(basis: &Basis, found: &[&DirectIdentifier]) -> Evidence {
    let mut first: Vec<RecordRef> = Vec::new();
    for record in found.iter().flat_map(|found| found.first.iter().filter_map(|&row| basis.record_at(found.table, row))) {
        if first.len() < Evidence::MOST && !first.contains(&record) {
            first.push(record);
        }
    }
    let table = first.first().map(|record| record.table);
    let mut columns: Vec<u32> =
        found.iter().filter(|found| Some(found.table as u32) == table).map(|found| found.column.0).collect();
    columns.sort_unstable();
    columns.dedup();
    Evidence { total: found.iter().map(|found| found.cells).max().unwrap_or(0), first, columns }
}

#[cfg(test)]
mod tests {
    use super::super::super::finding::Level;
    use super::super::super::sample::Made;
    use super::*;
    use crate::understand::Role;
    use proptest::prelude::*;

    #[test]
    fn kinds_and_columns_are_counted() {
        let shipments = Made::new(4)
            .column("Receiver", Role::Other, &["Ann", "Ben", "Ann", ""])
            .direct(DirectKind::PersonName, None)
            .column("Mail", Role::Other, &["", "", "", "ann@example.org"])
            .direct(DirectKind::Email, None)
            .column("Customer", Role::Other, &["1", "2", "1", "3"])
            .direct(DirectKind::CustomerNumber, None)
            .build();
        let finding = measure(&Basis::new(&shipments));
        assert_eq!(
            finding.sentence(),
            "4 cells name a person or tell how to reach one: 3 names and 1 e-mail address; 4 cells hold a number that stands for \
             one of 3 customers in somebody's books."
        );
        assert_eq!(finding.level, Some(Level::Severe));
        assert_eq!(finding.evidence.first.iter().map(|record| record.row).collect::<Vec<_>>(), [0, 1, 2, 3]);
        assert_eq!(finding.evidence.columns, [0, 1, 2]);
        assert_eq!(finding.details[0].note_text(), "names, 2 distinct values");
        assert!(finding.lowering().starts_with("Leave out “Receiver”, “Mail” and “Customer” for"));
    }

    #[test]
    fn what_is_left_out_is_said() {
        let mut shipments = Made::new(1).column("Receiver", Role::Other, &["Ann"]).direct(DirectKind::PersonName, None).build();
        shipments.contacts_of_organisations = 3;
        assert_eq!(
            measure(&Basis::new(&shipments)).sentence(),
            "1 cell names a person or tells how to reach one: 1 name. 3 streets, e-mail addresses and telephone numbers are \
             organisations’ and are not counted."
        );
    }

    #[test]
    fn customer_numbers_alone_are_moderate() {
        let shipments =
            Made::new(2).column("Customer", Role::Other, &["1", "2"]).direct(DirectKind::CustomerNumber, None).build();
        let finding = measure(&Basis::new(&shipments));
        assert_eq!(
            finding.sentence(),
            "2 cells hold a number that stands for one of 2 customers in somebody's books; no cell names a person directly."
        );
        assert_eq!(finding.level, Some(Level::Moderate));
    }

    proptest! {
        #[test]
        fn agrees_with_a_count_of_filled_cells(cells in prop::collection::vec("[AB]{0,1}", 1..20)) {
            let shipments = Made::new(cells.len()).column("Name", Role::Other, &cells).direct(DirectKind::PersonName, None).build();
            let filled = cells.iter().filter(|cell| !cell.is_empty()).count();
            prop_assert_eq!(measure(&Basis::new(&shipments)).number.map(|number| number.value), Some(filled as f64));
        }
    }
}
