//! Operators that the records name: carriers, platforms, hubs and makers of software, by name in a cell or by a number of theirs.

use super::by_number::{Named, named_by_numbers};
use super::direct::Told;
use super::role::{Goods, Identifier, PartyAttribute, PartyRole, Role, Transport};
use super::says::{NotesSay, of_column};
use super::sheet::Sheet;
use super::shipments::{LineId, NONE, OperatorRole, OperatorSeen, OperatorSign, OperatorWay, PartyKind};
use crate::reference::operator::{Operator, OperatorCode, OperatorContext, operator_of_code, recognise_operator};
use crate::saying::Saying;
use crate::table::{ColumnId, Groups, Kind, RowId};

/// Free text with more distinct cells than this is not searched.
const FREE_TEXT: usize = 20_000;
/// … which is foreseen from a sample of so many cells, of which more than nine in ten differ.
const SAMPLE: usize = 200;

/// So many columns and parts are kept for an operator.
const MOST_WAYS: usize = 64;

/// The operators recognised so far, in the order in which they were found, each with the ways in which it was.
#[derive(Default)]
pub(super) struct Recognised {
    pub(super) seen: Vec<OperatorSeen>,
    pub(super) ways: Vec<Vec<OperatorWay>>,
    pub(super) notes: Vec<Saying>,
}

/// A column that is searched, and what a name or number in it means.
#[derive(Copy, Clone)]
struct Searched {
    table: usize,
    column: ColumnId,
    role: Role,
    acts_as: OperatorRole,
    by: OperatorSign,
}

/// In which part an operator acts that stands in a column of names or texts.
fn part(role: Role) -> OperatorRole {
    use PartyRole::{
        Buyer, Carrier, Consignee, Consignor, Declarant, Exporter, Forwarder, Importer, Manufacturer, Notify, Platform, Seller,
        Unspecified,
    };
    match role {
        Role::Place(_) | Role::Party(_, PartyAttribute::Street) => OperatorRole::Place,
        Role::Party(party, _) => match party {
            Carrier => OperatorRole::Carrier,
            Forwarder => OperatorRole::Forwarder,
            Platform => OperatorRole::Platform,
            Declarant => OperatorRole::Declarant,
            Consignor | Seller | Exporter | Manufacturer => OperatorRole::Shipper,
            Consignee | Buyer | Importer | Notify => OperatorRole::Consignee,
            Unspecified => OperatorRole::Party,
        },
        Role::Transport(_) => OperatorRole::Carrier,
        _ => OperatorRole::Named,
    }
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
    /// The lines of an operator in a column and part; `cell` is asked for if it is the first of them.
    fn of(&mut self, operator: &'static Operator, at: Searched, cell: impl FnOnce() -> String) -> &mut Vec<LineId> {
        let place = self.seen.iter().position(|seen| std::ptr::eq(seen.operator, operator)).unwrap_or_else(|| {
            self.seen.push(OperatorSeen { operator, lines: Vec::new(), by: (String::new(), at.table, at.column) });
            self.ways.push(Vec::new());
            self.seen.len() - 1
        });
        let ways = &mut self.ways[place];
        let same = |way: &OperatorWay| (way.table, way.column, way.acts_as, way.by) == (at.table, at.column, at.acts_as, at.by);
        // The last ways are those of the column that is being searched.
        let known = ways.iter().rposition(same);
        let known =
            known.or_else(|| if ways.len() < MOST_WAYS { None } else { ways.iter().position(|way| way.acts_as == at.acts_as) });
        let way = known.unwrap_or_else(|| {
            let Searched { table, column, role, acts_as, by } = at;
            ways.push(OperatorWay { acts_as, by, table, column, role, cell: cell(), lines: None });
            ways.len() - 1
        });
        ways[way].lines.get_or_insert_default()
    }

    /// Searches a column for the operators that it names; `parties` are known where the column names them.
    pub(super) fn of_column(sheet: &Sheet, table: usize, column: ColumnId, role: Role, parties: Told) -> Recognised {
        let mut found = Recognised::default();
        let at = Searched { table, column, role, acts_as: part(role), by: OperatorSign::Name };
        match role {
            Role::Party(party, PartyAttribute::Name) => found.in_parties(sheet, at, party, parties),
            Role::Party(
                party @ (PartyRole::Carrier | PartyRole::Platform | PartyRole::Forwarder),
                PartyAttribute::Id | PartyAttribute::RegisteredId,
            ) => {
                found.in_cells(sheet, Searched { by: OperatorSign::Number, ..at }, context_of_party(party));
            }
            Role::Identifier(Identifier::Reference) => {
                found.in_numbers(sheet, at, Some(Identifier::Reference));
                found.in_free_text(sheet, at);
            }
            // Carriers' codes stand in columns of their own, whoever they are held to belong to.
            Role::Party(_, PartyAttribute::RegisteredId | PartyAttribute::Id) => {
                found.in_numbers(sheet, at, None);
            }
            Role::Identifier(identifier) if identifier != Identifier::Line => {
                found.in_numbers(sheet, at, Some(identifier));
            }
            Role::Transport(Transport::Service) => found.in_cells(sheet, at, OperatorContext::CarrierColumn),
            Role::Transport(Transport::Means) => found.in_cells(sheet, at, OperatorContext::AnyParty),
            Role::Other | Role::Goods(Goods::Description) | Role::Place(_) | Role::Party(_, PartyAttribute::Street) => {
                found.in_free_text(sheet, at);
            }
            _ => {}
        }
        found
    }

    /// Adds the operators that a further column names.
    pub(super) fn add(&mut self, of_column: &Recognised) {
        for (seen, ways) in of_column.seen.iter().zip(&of_column.ways) {
            for OperatorWay { acts_as, by, table, column, role, cell, lines } in ways {
                let at = Searched { table: *table, column: *column, role: *role, acts_as: *acts_as, by: *by };
                self.of(seen.operator, at, || cell.clone()).extend(lines.iter().flatten());
            }
        }
        self.notes.extend(of_column.notes.iter().cloned());
    }

    /// Each party once, persons left out.
    fn in_parties(&mut self, sheet: &Sheet, at: Searched, party: PartyRole, parties: Told) {
        let Some(of_line) = parties.of_line.get(&party) else { return };
        let context = context_of_party(party);
        // For each party 0 until it was looked at, then 1 if it is no operator, else the operator's place in a list.
        let mut known = vec![0u8; parties.seen.len()];
        let mut named: Vec<&'static Operator> = Vec::new();
        for row in sheet.rows() {
            let line = sheet.first_line() + row.index();
            let named_here = of_line[line];
            if named_here == NONE {
                continue;
            }
            let place = &mut known[named_here as usize];
            if *place == 0 {
                let party = &parties.seen[named_here as usize];
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
                self.of(operator, at, || sheet.text(at.column, row).into_owned()).push(LineId(line as u32));
            }
        }
    }

    fn in_numbers(&mut self, sheet: &Sheet, at: Searched, identifier: Option<Identifier>) {
        if let Some(Named { groups, operators }) = named_by_numbers(sheet, at.column, identifier) {
            self.write(sheet, Searched { by: OperatorSign::Number, ..at }, &groups, &operators);
        }
    }

    fn in_free_text(&mut self, sheet: &Sheet, at: Searched) {
        let cells = sheet.column(at.column);
        if !matches!(cells.kind(), Kind::Text) {
            return;
        }
        let sample = cells.sample(SAMPLE);
        let mut distinct: Vec<&str> = sample.iter().map(AsRef::as_ref).collect();
        distinct.sort_unstable();
        distinct.dedup();
        let too_many = distinct.len() * 10 > sample.len() * 9 && cells.filled() > FREE_TEXT;
        if too_many || sheet.groups(at.column).len() > FREE_TEXT {
            let file = &sheet.table.source().file;
            self.notes.push(Saying::of(NotesSay::NoOperatorsSought, of_column(file, cells.name())));
            return;
        }
        self.in_cells(sheet, Searched { by: OperatorSign::Text, ..at }, OperatorContext::FreeText);
    }

    fn in_cells(&mut self, sheet: &Sheet, at: Searched, context: OperatorContext) {
        if !matches!(sheet.column(at.column).kind(), Kind::Text) {
            return;
        }
        let groups = sheet.groups(at.column);
        let named = |&row: &RowId| operator_named(&sheet.text(at.column, row), context).map(|operator| (operator, at.acts_as));
        let found: Vec<Option<(&'static Operator, OperatorRole)>> = groups.first.iter().map(named).collect();
        if found.iter().any(Option::is_some) {
            self.write(sheet, at, &groups, &found);
        }
    }

    /// Enters the rows of each distinct cell that names an operator, which acts as the cell says.
    fn write(&mut self, sheet: &Sheet, at: Searched, groups: &Groups, found: &[Option<(&'static Operator, OperatorRole)>]) {
        for (row, &group) in groups.codes.iter().enumerate() {
            let Some(&Some((operator, acts_as))) = found.get(group as usize) else { continue };
            let line = LineId((sheet.first_line() + row) as u32);
            let first =
                || groups.first.get(group as usize).map_or_else(String::new, |&row| sheet.text(at.column, row).into_owned());
            self.of(operator, Searched { acts_as, ..at }, first).push(line);
        }
    }

    /// Puts the lines of each operator in order, each once. Those of a way that has them all are not kept twice.
    pub(super) fn settle(&mut self) {
        for (seen, ways) in self.seen.iter_mut().zip(&mut self.ways) {
            if let Some(first) = ways.first() {
                seen.by.0 = first.cell.clone();
            }
            if let [only] = &mut ways[..] {
                seen.lines = only.lines.take().unwrap_or_default();
            } else {
                seen.lines = ways.iter().flat_map(|way| way.lines.iter().flatten()).copied().collect();
            }
            seen.lines.sort_unstable();
            seen.lines.dedup();
            seen.lines.shrink_to_fit();
            for way in ways {
                let Some(lines) = &mut way.lines else { continue };
                lines.sort_unstable();
                lines.dedup();
                lines.shrink_to_fit();
                if lines.len() == seen.lines.len() {
                    way.lines = None;
                }
            }
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

    #[test]
    fn an_operator_is_known_by_every_way_and_part() {
        use super::super::{OperatorRole, OperatorSign};
        let text = "Carrier,Tracking Number,Customs Broker,Destination,Shipper Name\n\
                    UPS,1Z85A4050381075865,,,Example BV\n\
                    UPS,,UPS Supply Chain Solutions,,Example BV\n\
                    ,1Z85A4050381075865,,,Example BV\n\
                    DHL Express,,,,Example BV\n";
        let shipments = understand(&[csv(text)], &Default::default());
        let ups = shipments.operators.iter().position(|seen| seen.operator.id == "ups").expect("UPS");
        let lines = |lines: &[super::LineId]| lines.iter().map(|line| line.0).collect::<Vec<_>>();
        let ways: Vec<_> = shipments.operator_ways(ups).map(|(way, of)| (way.column.0, way.acts_as, way.by, lines(of))).collect();
        assert_eq!(
            ways,
            [
                (0, OperatorRole::Carrier, OperatorSign::Name, vec![0, 1]),
                (1, OperatorRole::Carrier, OperatorSign::Number, vec![0, 2]),
                (2, OperatorRole::Declarant, OperatorSign::Name, vec![1]),
            ]
        );
        assert_eq!(lines(&shipments.operators[ups].lines), [0, 1, 2]);
        assert_eq!(lines(&shipments.lines_acting_as(ups, OperatorRole::Carrier)), [0, 1, 2]);
        assert_eq!(lines(&shipments.lines_acting_as(ups, OperatorRole::Declarant)), [1]);
        assert!(shipments.lines_acting_as(ups, OperatorRole::Platform).is_empty());
        assert_eq!(shipments.operator_ways(99).count(), 0);
        let all: Vec<_> = shipments.operators.iter().map(|seen| seen.by.0.as_str()).collect();
        assert_eq!(all, ["UPS", "DHL Express"]);
        let dhl: Vec<_> = shipments.operator_ways(1 - ups).map(|(way, of)| (way.cell.as_str(), lines(of))).collect();
        assert_eq!(dhl, [("DHL Express", vec![3])], "the only way has all lines");
    }

    #[test]
    fn numbers_of_a_platform_say_that_the_order_runs_on_it() {
        use super::super::OperatorRole;
        let shipments = understand(&[csv("Tracking Number\nLP00123456789012\nLP00123456789013\n")], &Default::default());
        let ways: Vec<_> = shipments.operator_ways(0).map(|(way, lines)| (way.acts_as, lines.len())).collect();
        assert_eq!(ways, [(OperatorRole::Platform, 2)]);
    }
}
