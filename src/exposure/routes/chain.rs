//! Whether the chain is known: shipments of which at least one leg can be identified.
//!
//! A leg is identified where one line names its carrier, its flight, vessel or vehicle, and a day on which it departs, arrives
//! or is planned to. The carrier is the party in that part, an operator that carries and is recognised in the line, or the
//! airline that begins a flight number (IATA designator, as in `AB123`). A date whose meaning the file does not say counts; one
//! of an order, a document or an entry does not. Source: EXPOSURE.md §3; what counts as a date is stated by this project.
//! Complexity: O(lines · columns of flights, vessels and vehicles).

use super::super::basis::{Basis, NO_DAY, at};
use super::super::finding::{Detail, Exposure, Finding, Unit};
use super::super::measure::{Measure, MeasureId};
use super::super::thresholds::SHIPMENTS_KNOWN;
use super::RoutesSay as Say;
use crate::reference::operator::{Operator, OperatorKind};
use crate::saying::{Saying, Value, of_shipments};
use crate::table::RowId;
use crate::understand::{NONE, PartyRole, Role, TimeRole, Transport};

/// What is declared of the number.
pub const MEASURE: Measure =
    Measure { exposure: Exposure::Routes, id: MeasureId::RoutesChain, headline: false, unit: Unit::Share };

/// Days that can be those of a leg.
const DAYS: [TimeRole; 4] = [TimeRole::Departed, TimeRole::Delivered, TimeRole::Planned, TimeRole::Unspecified];

/// What a line knows of its leg, one bit each.
mod knows {
    pub const CARRIER: u8 = 1;
    pub const MEANS: u8 = 2;
    pub const DATE: u8 = 4;
    pub const ALL: u8 = CARRIER | MEANS | DATE;
}

fn carries(operator: &Operator) -> bool {
    let carrying = [OperatorKind::Airline, OperatorKind::Carrier, OperatorKind::PostalOperator];
    operator.kinds.iter().any(|kind| carrying.contains(kind))
}

/// Whether a cell is a flight number that begins with an airline's designator: two letters, or a letter and a digit, then one
/// to four digits and at most one letter (IATA, Standard Schedules Information Manual).
fn names_airline(cell: &str) -> bool {
    let mut packed = [0u8; 7];
    let mut length = 0;
    for byte in cell.bytes().filter(|byte| !matches!(byte, b' ' | b'-')) {
        let Some(place) = packed.get_mut(length) else { return false };
        *place = byte.to_ascii_uppercase();
        length += 1;
    }
    let [first, second, number @ ..] = &packed[..length] else { return false };
    let designator = first.is_ascii_alphanumeric()
        && second.is_ascii_alphanumeric()
        && (first.is_ascii_alphabetic() || second.is_ascii_alphabetic());
    let digits = number.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let suffix = &number[digits..];
    designator && (1..=4).contains(&digits) && (suffix.is_empty() || matches!(suffix, [letter] if letter.is_ascii_alphabetic()))
}

pub(in crate::exposure) fn measure(basis: &Basis) -> Finding {
    let shipments = basis.shipments;
    let mut known = vec![0u8; shipments.line_count];
    for (line, _) in basis.parties(PartyRole::Carrier).iter().enumerate().filter(|&(_, &party)| party != NONE) {
        known[line] |= knows::CARRIER;
    }
    for seen in shipments.operators.iter().filter(|seen| carries(seen.operator)) {
        for line in &seen.lines {
            known[line.0 as usize] |= knows::CARRIER;
        }
    }
    for table in &shipments.tables {
        for (found, column) in table.roles.iter().zip(table.table.columns()) {
            let Role::Transport(means @ (Transport::Means | Transport::Voyage)) = found.role else { continue };
            for row in (0..column.row_count() as u32).map(RowId).filter(|&row| column.is_filled(row)) {
                let Some(known) = known.get_mut((table.first_line.0 + row.0) as usize) else { break };
                *known |= knows::MEANS;
                if means == Transport::Voyage && *known & knows::CARRIER == 0 && names_airline(&column.text(row)) {
                    *known |= knows::CARRIER;
                }
            }
        }
    }
    for column in DAYS.iter().filter_map(|role| shipments.day_of.get(role)) {
        for (known, _) in known.iter_mut().zip(column).filter(|(_, day)| **day != NO_DAY) {
            *known |= knows::DATE;
        }
    }
    // Shipments with a line that knows all of these.
    let with = |all: u8| {
        let has = |line: &u32| known[*line as usize] & all == all;
        basis.each_shipment().filter(|(_, lines)| lines.iter().any(has)).count() as u64
    };
    let [carrier, means, date, all] = [knows::CARRIER, knows::MEANS, knows::DATE, knows::ALL].map(with);
    match (carrier, means, date) {
        (0, 0, _) => return MEASURE.missing(Saying::plain(Say::ChainNothing)),
        (some, 0, _) => return MEASURE.missing(Saying::of(Say::ChainNoMeans, [of_shipments(some, basis.n)])),
        (_, some, 0) => return MEASURE.missing(Saying::of(Say::ChainNoDate, [of_shipments(some, basis.n)])),
        _ => {}
    }
    let says = match all {
        0 => Saying::plain(Say::ChainNone),
        some => Saying::of(Say::Chain, [of_shipments(some, basis.n)]),
    };
    let share = |some: u64| some as f64 / basis.n.max(1) as f64;
    let details = [(Say::ChainAll, all), (Say::ChainCarrier, carrier), (Say::ChainMeans, means), (Say::ChainDate, date)];
    let details = details.map(|(label, some)| {
        Detail::new(Saying::plain(label), share(some), Saying::of(Say::SomeShipments, [Value::Count(some)]))
    });
    let identified = || (0..shipments.line_count as u32).filter(|&line| known[line as usize] == knows::ALL);
    // A named place makes a leg tell more than one whose way is open.
    let placed = |line: &u32| at(&basis.lane_start, *line) != NONE && at(&basis.lane_end, *line) != NONE;
    let telling = identified().filter(placed).chain(identified());
    let evidence = basis.evidence(identified().count() as u64, telling, |role| {
        matches!(role, Role::Transport(Transport::Means | Transport::Voyage) | Role::Party(PartyRole::Carrier, _))
            || matches!(role, Role::Time(role) if DAYS.contains(role))
    });
    MEASURE.found(share(all), says).judged(&SHIPMENTS_KNOWN, share(all)).with_details(details).with_evidence(evidence)
}

#[cfg(test)]
mod tests {
    use super::super::super::sample::Made;
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    #[test]
    fn a_leg_takes_carrier_means_and_date() {
        let shipments = Made::new(4)
            .parties(PartyRole::Carrier, &["Acme Lines", "Acme Lines", "", ""])
            .column("vessel", Role::Transport(Transport::Means), &["MV Example", "", "MV Example", ""])
            .column("flight", Role::Transport(Transport::Voyage), &["", "", "", "ZX 123"])
            .days(TimeRole::Departed, &[5, 5, 5, 5])
            .build();
        let finding = measure(&Basis::new(&shipments));
        assert_eq!(
            finding.sentence(),
            "In 50 % of the shipments at least one leg of the way can be identified, by carrier, flight, vessel or vehicle, and \
             date."
        );
        assert_eq!(finding.details.iter().map(|detail| detail.value).collect::<Vec<_>>(), [0.5, 0.75, 0.75, 1.0]);
        assert_eq!(finding.evidence.first.iter().map(|record| record.row).collect::<Vec<_>>(), [0, 3]);
    }

    #[test]
    fn flight_numbers_begin_with_their_airline() {
        for flight in ["ZX123", "zx 1", "Z9-4567", "9Z12A"] {
            assert!(names_airline(flight), "{flight}");
        }
        for other in ["", "ZX", "123", "99123", "ZX12345", "ZX12AB", "MV Example", "031W"] {
            assert!(!names_airline(other), "{other}");
        }
    }

    #[test]
    fn what_is_missing_is_named() {
        let said = |made: Made| measure(&Basis::new(&made.build())).sentence();
        assert!(said(Made::new(1).goods(&["64"])).starts_with("No column names a carrier, flight, vessel or vehicle"));
        assert!(said(Made::new(1).parties(PartyRole::Carrier, &["Acme"])).ends_with("a carrier is named in all shipments."));
        let vessel = || Made::new(1).column("vessel", Role::Transport(Transport::Means), &["MV Example"]);
        assert!(said(vessel()).starts_with("A flight, vessel or vehicle is named in all shipments, but no column"));
        // The day of an order is not that of a leg.
        assert!(said(vessel().days(TimeRole::Ordered, &[5])).contains("no column says when"));
        assert!(said(vessel().days(TimeRole::Departed, &[5])).starts_with("In no shipment can a leg"));
    }

    proptest! {
        #[test]
        fn agrees_with_a_look_at_each_line(
            lines in prop::collection::vec((any::<bool>(), any::<bool>(), any::<bool>(), 0..6u32), 1..30),
        ) {
            let text = |is: bool, text: &'static str| if is { text } else { "" };
            let shipments: Vec<u32> = lines.iter().map(|line| line.3).collect();
            let carriers: Vec<&str> = lines.iter().map(|line| text(line.0, "Acme Lines")).collect();
            let vessels: Vec<&str> = lines.iter().map(|line| text(line.1, "MV Example")).collect();
            let days: Vec<i32> = lines.iter().map(|line| if line.2 { 7 } else { NO_DAY }).collect();
            let made = Made::new(lines.len())
                .parties(PartyRole::Carrier, &carriers)
                .column("vessel", Role::Transport(Transport::Means), &vessels)
                .days(TimeRole::Delivered, &days)
                .folded(&shipments)
                .build();
            let known: BTreeSet<u32> = lines.iter().filter(|line| line.0 && line.1 && line.2).map(|line| line.3).collect();
            let share = measure(&Basis::new(&made)).number.map_or(0.0, |number| number.value);
            prop_assert_eq!(share, known.len() as f64 / made.shipment_count as f64);
        }
    }
}
