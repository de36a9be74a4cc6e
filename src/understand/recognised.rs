//! Operators that the records name: carriers, platforms, hubs and makers of software, by name in a cell.

use super::detect::known;
use super::parties::Parties;
use super::role::{Goods, Identifier, PartyAttribute, PartyRole, Role, Transport};
use super::sheet::Sheet;
use super::shipments::{LineId, NONE, OperatorSeen, PartyKind};
use crate::reference::country::CountryCode;
use crate::reference::operator::{Operator, OperatorContext, OperatorKind, operators, recognise_operator};
use crate::table::order;
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
        PartyRole::Carrier | PartyRole::Platform | PartyRole::Forwarder | PartyRole::Seller => OperatorContext::CarrierColumn,
        _ => OperatorContext::AnyParty,
    }
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
                Role::Party(party @ (PartyRole::Carrier | PartyRole::Platform), PartyAttribute::Id) => {
                    self.in_cells(sheet, table, column, context_of_party(party));
                }
                Role::Identifier(Identifier::Tracking | Identifier::Shipment) => self.in_postal_items(sheet, table, column),
                Role::Transport(Transport::Service) => self.in_cells(sheet, table, column, OperatorContext::CarrierColumn),
                Role::Transport(Transport::Means) => self.in_cells(sheet, table, column, OperatorContext::AnyParty),
                Role::Other
                | Role::Goods(Goods::Description)
                | Role::Place(_)
                | Role::Identifier(Identifier::Reference)
                | Role::Party(_, PartyAttribute::Street) => {
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
                let operator = if party.kind == PartyKind::Person { None } else { recognise_operator(&party.name, context) };
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

    /// The post that issued a postal item's number (UPU S10), where the reference table has one post of that country.
    fn in_postal_items(&mut self, sheet: &Sheet, table: usize, column: ColumnId) {
        if !sheet.column(column).sample(SAMPLE).iter().any(|cell| known::postal_item(cell.trim())) {
            return;
        }
        let mut posts: Vec<(CountryCode, &'static Operator)> = Vec::new();
        for operator in operators().iter().filter(|operator| operator.kinds.contains(&OperatorKind::PostalOperator)) {
            posts.extend(operator.seat.map(|seat| (seat, operator)));
        }
        order::sort_by_key(&mut posts, |(seat, _)| *seat);
        let alone = |seat: CountryCode| {
            let at = posts.partition_point(|(other, _)| *other < seat);
            let of_country = |at: usize| posts.get(at).filter(|(other, _)| *other == seat);
            of_country(at).filter(|_| of_country(at + 1).is_none())
        };
        for row in sheet.rows() {
            let cell = sheet.text(column, row);
            let Some(country) = known::postal_item_country(&cell) else { continue };
            if let Some((_, operator)) = CountryCode::new(country).and_then(alone) {
                let line = LineId((sheet.first_line() + row.index()) as u32);
                self.of(operator, || (cell.into_owned(), table, column)).push(line);
            }
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
            groups.first.iter().map(|&row| recognise_operator(&sheet.text(column, row), context)).collect();
        if found.iter().all(Option::is_none) {
            return;
        }
        for (row, &group) in groups.codes.iter().enumerate() {
            if group == Groups::EMPTY {
                continue;
            }
            if let Some(operator) = found[group as usize] {
                let first = groups.first[group as usize];
                let line = LineId((sheet.first_line() + row) as u32);
                self.of(operator, || (sheet.text(column, first).into_owned(), table, column)).push(line);
            }
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
