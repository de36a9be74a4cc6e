//! Tables and their roles become [`Shipments`]: each station of this folder reads its columns, table by table.

use super::amounts::{Amounts, settle_currencies};
use super::commodities::Commodities;
use super::consignment::consignments;
use super::corrections::{Corrections, OrganisationCorrections};
use super::direct::{Told, direct};
use super::join::join;
use super::judge::find_roles;
use super::parties::Parties;
use super::places::Places;
use super::recognised::Recognised;
use super::role::{Identifier, Role};
use super::says::ShipmentSays;
use super::sheet::Sheet;
use super::shipments::{Confidence, LineId, NONE, RoleFound, RoleSource, Shipments, TableRoles};
use crate::saying::{Saying, Value};
use crate::table::{ColumnId, Table};
use std::sync::Arc;

/// Understands tables: finds the role of each column, puts the person's corrections over them, and reads the shipments.
///
/// The same as [`find_roles`], [`with_corrections`] with [`Corrections::of_table`], and [`shipments`] one after the other;
/// whoever keeps the roles found needs only what follows when something is corrected.
pub fn understand(tables: &[Arc<Table>], corrections: &Corrections) -> Shipments {
    let found = tables.iter().enumerate().map(|(at, table)| {
        let roles = with_corrections(&find_roles(table), at, corrections);
        TableRoles { table: corrections.of_table(table, at), roles, first_line: LineId(0) }
    });
    shipments(found.collect(), &corrections.organisations)
}

/// The roles found in the `table`th table, with the person's corrections over them.
pub fn with_corrections(found: &[RoleFound], table: usize, corrections: &Corrections) -> Vec<RoleFound> {
    let corrected = found.iter().zip(0..).map(|(found, column)| match corrections.roles.get(&(table, ColumnId(column))) {
        Some(&role) => RoleFound { role, confidence: Confidence(1.0), reasons: Vec::new(), source: RoleSource::Person },
        None => found.clone(),
    });
    corrected.collect()
}

/// Reads the shipments of tables whose roles are known, with the person's corrections of parties. The tables' first lines are set here, whatever they were.
///
/// # Complexity
/// A few looks at each row for each column that has a role, and work for each distinct cell; see [`crate::table::Column::groups`].
pub fn shipments(mut tables: Vec<TableRoles>, corrections: &OrganisationCorrections) -> Shipments {
    let mut line_count = 0usize;
    for table in &mut tables {
        table.first_line = LineId(line_count as u32);
        line_count += table.table.row_count();
    }
    let mut parties = Parties::new(corrections);
    let mut places = Places::default();
    let mut goods = Commodities::default();
    let mut amounts = Amounts::default();
    let mut operators = Recognised::default();
    let mut shipment_of_line: Option<Vec<u32>> = None;
    let mut shipment_count = 0usize;
    let mut shipment_is: Vec<(String, Saying)> = Vec::new();
    let mut contacts_of_organisations = 0;
    let (mut direct_identifiers, mut direct_notes, mut identifiers) = (Vec::new(), Vec::new(), Vec::new());

    for (at, roles) in tables.iter().enumerate() {
        let sheet = Sheet::new(roles);
        let consignments = consignments(&sheet);
        let first = sheet.first_line();
        if consignments.of_row.is_some() && shipment_of_line.is_none() {
            shipment_of_line = Some((0..first as u32).collect());
        }
        if let Some(of_line) = &mut shipment_of_line {
            let base = shipment_count as u32;
            match consignments.of_row {
                Some(of_row) => of_line.extend(of_row.into_iter().map(|shipment| base + shipment)),
                None => of_line.extend((0..roles.table.row_count() as u32).map(|row| base + row)),
            }
        }
        shipment_count += consignments.count;
        shipment_is.push((roles.table.source().file.clone(), consignments.is));

        amounts.read(&sheet, line_count);
        places.read(&sheet, line_count);
        goods.read(&sheet, line_count);
        parties.read(&sheet, at, line_count);
        operators.read(&sheet, at, &parties);
        let told = Told { of_line: &parties.of_line, seen: &parties.seen };
        let (found, of_organisations) = direct(&sheet, at, told, &mut direct_notes);
        direct_identifiers.extend(found);
        contacts_of_organisations += of_organisations;
        identifiers.extend(sheet.roles().filter_map(|(column, role)| match role {
            Role::Identifier(Identifier::Line | Identifier::Reference) => None,
            Role::Identifier(identifier) if sheet.column(column).filled() > 0 => Some((at, column, identifier)),
            _ => None,
        }));
    }
    parties.settle(&tables);
    operators.settle();
    let mut notes = amounts.notes;
    notes.extend(operators.notes);
    notes.extend(parties.notes);
    notes.extend(direct_notes);
    let unresolved = places.unresolved();
    notes.extend(unresolved.iter().map(|unresolved| unresolved.says()));
    let mut shipments = Shipments {
        line_count,
        shipment_count,
        shipment_of_line,
        shipment_is: each_its_own(&shipment_is),
        parties: parties.seen,
        evidence: parties.evidence,
        party_of: parties.of_line,
        places: places.seen,
        place_of: places.of_line,
        unresolved,
        goods: goods.seen,
        goods_of: if goods.of_line.is_empty() { vec![NONE; line_count] } else { goods.of_line },
        day_of: amounts.day_of,
        value_of: amounts.value_of,
        currency_of: amounts.currency_of,
        currencies: amounts.currencies,
        mass_of: amounts.mass_of,
        quantity_of: amounts.quantity_of,
        identifiers,
        direct: direct_identifiers,
        contacts_of_organisations,
        operators: operators.seen,
        ways: operators.ways,
        notes,
        tables,
    };
    join(&mut shipments);
    settle_currencies(&mut shipments);
    let Shipments { shipment_of_line, shipment_count, party_of, place_of, day_of, .. } = &mut shipments;
    if let Some(of_line) = shipment_of_line {
        for column in party_of.values_mut().chain(place_of.values_mut()) {
            continue_down(column, of_line, *shipment_count, NONE);
        }
        day_of.values_mut().for_each(|column| continue_down(column, of_line, *shipment_count, i32::MIN));
    }
    shipments
}

/// What a shipment's first line says of parties, places and days holds for its lines below that say nothing.
fn continue_down<T: Copy + PartialEq>(column: &mut [T], shipment_of: &[u32], shipments: usize, nothing: T) {
    if !column.contains(&nothing) {
        return;
    }
    let mut of_shipment = vec![nothing; shipments];
    let mut begun = vec![false; shipments];
    for (cell, &shipment) in column.iter_mut().zip(shipment_of) {
        let shipment = shipment as usize;
        if !std::mem::replace(&mut begun[shipment], true) {
            of_shipment[shipment] = *cell;
        } else if *cell == nothing {
            *cell = of_shipment[shipment];
        }
    }
}

/// One clause where all tables are alike, else one for each.
fn each_its_own(is: &[(String, Saying)]) -> Saying {
    match is {
        [] => Saying::default(),
        [(_, first), rest @ ..] if rest.iter().all(|(_, other)| other == first) => first.clone(),
        _ => Saying::joined(
            is.iter().map(|(file, is)| Saying::of(ShipmentSays::OfFile, [Value::File(file.clone()), is.clone().into()])),
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::super::role::{PartyRole, PlaceRole};
    use super::super::sample::csv;
    use super::*;
    use crate::language::english;
    use crate::table::{Origin, Source, TableBuilder};
    use proptest::prelude::*;

    fn roles_set(roles: impl IntoIterator<Item = ((usize, ColumnId), Role)>) -> Corrections {
        Corrections { roles: roles.into_iter().collect(), ..Corrections::default() }
    }

    #[test]
    fn a_correction_is_the_persons_and_changes_what_follows() {
        let table = csv("Field7,Country of Departure\nExample Trading Ltd,CN\nSample GmbH,DE\n");
        let found = understand(&[Arc::clone(&table)], &Corrections::default());
        assert!(!found.party_of.contains_key(&PartyRole::Consignee));
        let role = Role::Party(PartyRole::Consignee, super::super::PartyAttribute::Name);
        let corrected = understand(&[table], &roles_set([((0, ColumnId(0)), role)]));
        assert_eq!(corrected.party_of[&PartyRole::Consignee], [0, 1]);
        assert_eq!(corrected.tables[0].roles[0].source, RoleSource::Person);
    }

    #[test]
    fn the_order_of_day_and_month_is_the_persons() {
        let table = csv("Order ID,Order Date\nA1,03/04/2024\nA2,05/06/2024\n");
        assert_eq!(table.ambiguous_dates(), [ColumnId(1)]);
        let days = |corrections: &Corrections| {
            let shipments = understand(&[csv("a,b\n1,2\n"), Arc::clone(&table)], corrections);
            shipments.lines().filter_map(|line| shipments.day(line)).map(|day| day.to_string()).collect::<Vec<_>>()
        };
        assert_eq!(days(&Corrections::default()), ["2024-04-03", "2024-06-05"]);
        let order = ((1, ColumnId(1)), crate::table::DateOrder::MonthFirst);
        assert_eq!(days(&Corrections { date_orders: [order].into(), ..Default::default() }), ["2024-03-04", "2024-05-06"]);
    }

    #[test]
    fn cells_of_the_whole_order_hold_for_its_lines_below() {
        let text = "Name,Email,Created at,Total,Lineitem name\n#1,a@example.org,2025-01-15,9.50,cup\n#1,,,,plate\n#2,b@example.org,2025-01-16,1,cup\n#3,,,1,cup\n#4,,,1,cup\n#5,,,1,cup\n";
        let shipments = understand(&[csv(text)], &Corrections::default());
        assert_eq!(shipments.party_of[&PartyRole::Buyer], [0, 0, 1, NONE, NONE, NONE]);
        assert_eq!(shipments.day(LineId(1)), shipments.day(LineId(0)));
        assert!(shipments.value_of[1].is_nan(), "the total is the order's, and counted once");
    }

    #[test]
    fn lines_and_shipments_run_on_over_tables() {
        let one = csv("Declaration ID,Country of Origin\nD1,CN\nD2,JP\n");
        let two = csv("Order ID,Item\nO1,cup\nO1,plate\nO2,cup\n");
        let shipments = understand(&[one, two], &Corrections::default());
        assert_eq!((shipments.line_count, shipments.shipment_count), (5, 4));
        assert_eq!(shipments.shipment_of_line.as_deref(), Some(&[0, 1, 2, 2, 3][..]));
        assert_eq!(shipments.place_of[&PlaceRole::Origin], [0, 1, NONE, NONE, NONE]);
        assert_eq!(shipments.row_of(LineId(3)), (1, crate::table::RowId(1)));
        assert!(english(&shipments.shipment_is).contains("; "));
    }

    #[test]
    fn nothing_comes_of_nothing() {
        let shipments = understand(&[], &Corrections::default());
        assert_eq!((shipments.line_count, shipments.shipment_count), (0, 0));
        let empty = understand(&[csv("a,b\n")], &Corrections::default());
        assert_eq!(empty.line_count, 0);
    }

    proptest! {
        /// Whatever the cells and the roles, every list is as long as the lines and every index leads somewhere.
        #[test]
        fn any_table_is_read(
            headers in proptest::collection::vec(0..super::super::all_roles().len(), 1..9),
            cells in proptest::collection::vec("[ -~éß元€李厂]{0,12}|[0-9]{1,14}|[A-Z]{2,5}|20[0-9]{2}-0[1-9]-1[0-9]", 0..90),
        ) {
            let roles: Vec<Role> = headers.iter().map(|&at| super::super::all_roles()[at]).collect();
            let mut builder = TableBuilder::new(Source::default(), roles.iter().map(|&role| english(&super::super::label(role))));
            for row in cells.chunks(headers.len()) {
                row.iter().for_each(|cell| { builder.push(cell); });
                builder.end_row(Origin { line: 1, byte: 0 });
            }
            let table = Arc::new(builder.finish());
            let corrections = roles_set(roles.iter().zip(0..).map(|(&role, column)| ((1, ColumnId(column)), role)));
            let shipments = understand(&[Arc::clone(&table), Arc::clone(&table)], &corrections);
            let lines = shipments.line_count;
            prop_assert_eq!(lines, 2 * table.row_count());
            let within = |column: &[u32], most: usize| column.len() == lines && column.iter().all(|&at| at == NONE || (at as usize) < most);
            prop_assert!(shipments.party_of.values().all(|column| within(column, shipments.parties.len())));
            prop_assert!(shipments.place_of.values().all(|column| within(column, shipments.places.len())));
            prop_assert!(within(&shipments.goods_of, shipments.goods.len()));
            prop_assert!(shipments.day_of.values().all(|column| column.len() == lines));
            prop_assert!(shipments.shipment_of_line.as_ref().is_none_or(|column| within(column, shipments.shipment_count)));
            prop_assert!(shipments.currency_of.is_empty() || within(&shipments.currency_of, shipments.currencies.len()));
            for amounts in [&shipments.value_of, &shipments.mass_of, &shipments.quantity_of] {
                prop_assert!(amounts.is_empty() || amounts.len() == lines);
            }
        }
    }
}
