//! Operators that the records name: carriers, platforms, hubs and makers of software, by name in a cell or by a number of theirs.

use super::by_number::{Named, named_by_numbers};
use super::parties::Parties;
use super::role::{Goods, Identifier, PartyAttribute, PartyRole, Role, Transport};
use super::sheet::Sheet;
use super::shipments::{LineId, NONE, OperatorSeen, PartyKind};
use crate::reference::operator::{Operator, OperatorCode, OperatorContext, operator_of_code, recognise_operator};
use crate::table::{ColumnId, Groups, Kind};

/// Free text with more distinct cells than this is not searched.
const FREE_TEXT: usize = 20_000;
/// … which is foreseen from a sample of so many cells, of which more than nine in ten differ.
const SAMPLE: usize = 200;

/// The operators recognised so far, in the order in which they were found.
#[derive(Default)]
pub(super) struct Recognised {
    pub(super) seen: Vec<OperatorSeen>,
    pub(super) notes: Vec<String>,
}

fn context_of_party(party: PartyRole) -> OperatorContext {
    match party {
        PartyRole::Carrier | PartyRole::Platform | PartyRole::Forwarder => OperatorContext::CarrierColumn,
        _ => OperatorContext::AnyParty,
    }
}

/// The operator that a cell names, by its name or, where carriers stand, by its code.
fn operator_named(cell: &str, context: OperatorContext) -> Option<&'static Operator> {
    let code = (context == OperatorContext::CarrierColumn).then(|| operator_of_code(OperatorCode::Carrier, cell)).flatten();
    code.or_else(|| recognise_operator(cell, context))
}

impl Recognised {
    fn of(&mut self, operator: &'static Operator, by: impl FnOnce() -> (String, usize, ColumnId)) -> &mut Vec<LineId> {
        let at = self.seen.iter().position(|seen| seen.operator.id == operator.id).unwrap_or_else(|| {
            self.seen.push(OperatorSeen { operator, lines: Vec::new(), by: by() });
            self.seen.len() - 1
        });
        &mut self.seen[at].lines
    }

    /// Searches the columns of a table that can name an operator. Gives back the groups of those that are no party's.
    pub(super) fn read(&mut self, sheet: &Sheet, table: usize, parties: &Parties) {
        for (column, role) in sheet.roles() {
            match role {
                Role::Party(party, PartyAttribute::Name) => self.in_parties(sheet, table, column, party, parties),
                Role::Party(
                    party @ (PartyRole::Carrier | PartyRole::Platform | PartyRole::Forwarder),
                    PartyAttribute::Id | PartyAttribute::RegisteredId,
                ) => {
                    self.in_cells(sheet, table, column, context_of_party(party));
                }
                Role::Identifier(Identifier::Reference) => {
                    self.in_numbers(sheet, table, column, Some(Identifier::Reference));
                    self.in_free_text(sheet, table, column);
                }
                // Carriers' codes stand in columns of their own, whoever they are held to belong to.
                Role::Party(_, PartyAttribute::RegisteredId | PartyAttribute::Id) => {
                    self.in_numbers(sheet, table, column, None);
                }
                Role::Identifier(identifier) if identifier != Identifier::Line => {
                    self.in_numbers(sheet, table, column, Some(identifier));
                }
                Role::Transport(Transport::Service) => self.in_cells(sheet, table, column, OperatorContext::CarrierColumn),
                Role::Transport(Transport::Means) => self.in_cells(sheet, table, column, OperatorContext::AnyParty),
                Role::Other | Role::Goods(Goods::Description) | Role::Place(_) | Role::Party(_, PartyAttribute::Street) => {
                    self.in_free_text(sheet, table, column);
                }
                _ => {}
            }
            if !matches!(role, Role::Party(..)) {
                sheet.forget(column);
            }
        }
    }

    /// Each party once, persons left out.
    fn in_parties(&mut self, sheet: &Sheet, table: usize, column: ColumnId, party: PartyRole, parties: &Parties) {
        let Some(of_line) = parties.of_line.get(&party) else { return };
        let context = context_of_party(party);
        // For each party 0 until it was looked at, then 1 if it is no operator, else the operator's place in a list.
        let mut known = vec![0u8; parties.seen.len()];
        let mut named: Vec<&'static Operator> = Vec::new();
        for row in sheet.rows() {
            let line = sheet.first_line() + row.index();
            let at = of_line[line];
            if at == NONE {
                continue;
            }
            let place = &mut known[at as usize];
            if *place == 0 {
                let party = &parties.seen[at as usize];
                let operator = if party.kind == PartyKind::Person { None } else { operator_named(&party.name, context) };
                *place = operator.map_or(1, |operator| {
                    let at = named.iter().position(|known| known.id == operator.id).unwrap_or_else(|| {
                        named.push(operator);
                        named.len() - 1
                    });
                    u8::try_from(at + 2).unwrap_or(1)
                });
            }
            if let Some(&operator) = usize::from(*place).checked_sub(2).and_then(|at| named.get(at)) {
                self.of(operator, || (sheet.text(column, row).into_owned(), table, column)).push(LineId(line as u32));
            }
        }
    }

    fn in_numbers(&mut self, sheet: &Sheet, table: usize, column: ColumnId, identifier: Option<Identifier>) {
        if let Some(Named { groups, operators }) = named_by_numbers(sheet, column, identifier) {
            self.write(sheet, table, column, &groups, &operators);
        }
    }

    fn in_free_text(&mut self, sheet: &Sheet, table: usize, column: ColumnId) {
        let cells = sheet.column(column);
        if !matches!(cells.kind(), Kind::Text) {
            return;
        }
        let sample = cells.sample(SAMPLE);
        let mut distinct: Vec<&str> = sample.iter().map(AsRef::as_ref).collect();
        distinct.sort_unstable();
        distinct.dedup();
        let too_many = distinct.len() * 10 > sample.len() * 9 && cells.filled() > FREE_TEXT;
        if too_many || sheet.groups(column).len() > FREE_TEXT {
            let file = &sheet.table.source().file;
            self.notes
                .push(format!("{file}: {} was not searched for names of operators, since its texts are too many.", cells.name()));
            return;
        }
        self.in_cells(sheet, table, column, OperatorContext::FreeText);
    }

    fn in_cells(&mut self, sheet: &Sheet, table: usize, column: ColumnId, context: OperatorContext) {
        if !matches!(sheet.column(column).kind(), Kind::Text) {
            return;
        }
        let groups = sheet.groups(column);
        let found: Vec<Option<&'static Operator>> =
            groups.first.iter().map(|&row| operator_named(&sheet.text(column, row), context)).collect();
        if found.iter().any(Option::is_some) {
            self.write(sheet, table, column, &groups, &found);
        }
    }

    /// Enters the rows of each distinct cell that names an operator.
    fn write(&mut self, sheet: &Sheet, table: usize, column: ColumnId, groups: &Groups, found: &[Option<&'static Operator>]) {
        for (row, &group) in groups.codes.iter().enumerate() {
            let Some(&Some(operator)) = found.get(group as usize) else { continue };
            let line = LineId((sheet.first_line() + row) as u32);
            let first = || groups.first.get(group as usize).map_or_else(String::new, |&row| sheet.text(column, row).into_owned());
            self.of(operator, || (first(), table, column)).push(line);
        }
    }

    /// Puts the lines of each operator in order, each once.
    pub(super) fn settle(&mut self) {
        for seen in &mut self.seen {
            seen.lines.sort_unstable();
            seen.lines.dedup();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample::csv;
    use super::super::understand;

    #[test]
    fn a_postal_item_names_the_post_that_issued_it() {
        let shipments = understand(&[csv("Tracking Number\nRR473124829BE\nRR473124820BE\n")], &Default::default());
        let found: Vec<_> = shipments.operators.iter().map(|seen| (seen.operator.id, seen.lines.len())).collect();
        assert_eq!(found, [("bpost", 1)], "the second number's check digit is wrong");
    }

    fn found(text: &str) -> Vec<(&'static str, usize)> {
        let shipments = understand(&[csv(text)], &Default::default());
        shipments.operators.iter().map(|seen| (seen.operator.id, seen.lines.len())).collect()
    }

    #[test]
    fn numbers_name_who_gave_them() {
        assert_eq!(found("Container No\nMSKU0000006\nCSQU3054383\n"), [("maersk", 1)], "the other's owner is not in the table");
        assert_eq!(found("AWB No\n172-12345675\n172-00000011\n"), [("cargolux", 2)]);
        assert_eq!(found("Master B/L\nMAEU123456789\nMAEU123456780\n"), [("maersk", 2)]);
        assert_eq!(
            found("Tracking Number\n1Z85A4050381075865\n1Z9999999999999999\nLP00123456789012\n"),
            [("ups", 1), ("cainiao", 1)]
        );
        assert_eq!(found("Carrier SCAC,Order ID\nMAEU,A1\nXXXX,A2\n"), [("maersk", 1)]);
        assert_eq!(found("SCAC,Order ID\nMAEU,A1\nMSCU,A2\nHLCU,A3\n").len(), 3);
        assert_eq!(found("Buyer ID,Order ID\nMAEU,A1\nABCD,A2\nXYZQ,A3\n"), []);
    }

    #[test]
    fn numbers_by_chance_name_nobody() {
        // A tenth of bare digits has any check digit right.
        let mut text = String::from("Tracking Number\n");
        (0..200).for_each(|at| text += &format!("{}\n", 787_789_300_000u64 + at * 37));
        assert_eq!(found(&text), []);
        assert_eq!(found("Container No\nMSKU0000008\nMSKU0000018\nMSKU0000006\n"), [], "one in three verifies");
        // A few order numbers that begin as a carrier's do.
        let mut orders = String::from("Order Number\n");
        (0..50).for_each(|at| orders += &format!("{}{:013}\n", if at % 10 == 0 { "JT" } else { "QX" }, at));
        assert_eq!(found(&orders), []);
    }

    #[test]
    fn short_names_need_a_column_of_carriers() {
        for name in ["TNT", "MSC", "DPD", "GLS", "UPS"] {
            assert_eq!(found(&format!("Carrier,Order ID\n{name},A1\n{name},A2\n")).len(), 1, "{name}");
            for header in ["Seller Name", "Consignee Name", "Description of goods", "Remarks", "Destination"] {
                assert_eq!(found(&format!("{header},Order ID\n{name},A1\n{name},A2\n")), [], "{header}: {name}");
            }
        }
        assert_eq!(found("Remarks,Order ID\nhanded to TNT Express,A1\n"), [("fedex", 1)]);
        assert_eq!(found("Consignee City,Destination\nPost,Post\nPost,Post\n"), []);
    }

    #[test]
    fn carriers_and_platforms_are_recognised_wherever_they_stand() {
        let text =
            "Carrier,Seller Name,Remarks\nDHL Express,Example Trading Ltd,\nCainiao,Example Trading Ltd,handed to DHL Express\n";
        let shipments = understand(&[csv(text)], &Default::default());
        let found: Vec<_> = shipments
            .operators
            .iter()
            .map(|seen| (seen.operator.id, seen.lines.iter().map(|line| line.0).collect::<Vec<_>>()))
            .collect();
        assert_eq!(found.len(), 2, "{found:?}");
        assert!(found.iter().any(|(id, lines)| *id == "cainiao" && *lines == [1]), "{found:?}");
        assert!(found.iter().any(|(_, lines)| *lines == [0, 1]), "{found:?}");
    }
}
