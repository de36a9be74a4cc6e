//! Tables and their roles become [`Shipments`]: each station of this folder reads its columns, table by table.

use super::amounts::{Amounts, settle_currencies};
use super::commodities::Commodities;
use super::consignment::consignments;
use super::corrections::{Corrections, OrganisationCorrections};
use super::direct::Told;
use super::join::join;
use super::judge::find_roles;
use super::kept::{Kept, Named, OfColumn, ReadFrom};
use super::parties::Parties;
use super::places::{Places, tells_place};
use super::recognised::Recognised;
use super::role::{Identifier, PartyAttribute, Role};
use super::says::ShipmentSays;
use super::sheet::Sheet;
use super::shipments::{Confidence, LineId, NONE, RoleFound, RoleSource, Shipments, TableRoles};
use crate::saying::{Saying, Value};
use crate::side_by_side;
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
pub fn shipments(tables: Vec<TableRoles>, corrections: &OrganisationCorrections) -> Shipments {
    shipments_again(tables, corrections, &mut Kept::default())
}

/// The same, where the tables were read before: what stands in columns whose role is as it was is not read again.
pub fn shipments_again(mut tables: Vec<TableRoles>, corrections: &OrganisationCorrections, kept: &mut Kept) -> Shipments {
    let mut lines = 0usize;
    for table in &mut tables {
        table.first_line = LineId(lines as u32);
        lines += table.table.row_count();
    }
    kept.begin(&tables);
    let sheets: Vec<Sheet> = tables.iter().map(Sheet::new).collect();
    let Kept { grouped, amounts, places, goods, parties, columns, .. } = &mut *kept;
    let from = |asks: fn(Role) -> bool| ReadFrom::of(&tables, asks, None);
    // Who is named, and all that hangs on it; meanwhile everything else.
    side_by_side::both(
        || {
            let from = ReadFrom::of(&tables, |role| matches!(role, Role::Party(..)), Some(corrections));
            parties.of(from, || read_parties(&tables, &sheets, corrections, lines));
        },
        || {
            grouped.of(from(|role| matches!(role, Role::Identifier(_))), || group(&sheets));
            // A column without a role can say in which unit another weighs.
            let counts = |role| matches!(role, Role::Time(_) | Role::Money(_) | Role::Measure(_) | Role::Other);
            amounts.of(from(counts), || read_amounts(&sheets, lines));
            places.of(from(tells_place), || read_places(&sheets, lines));
            goods.of(from(|role| matches!(role, Role::Goods(_))), || read_goods(&sheets, lines));
            for (at, (sheet, columns)) in sheets.iter().zip(columns.iter_mut()).enumerate() {
                search(sheet, at, columns);
            }
        },
    );
    drop(sheets);
    let (grouped, amounts, places, goods) = (grouped.read(), amounts.read(), places.read(), goods.read());
    let (parties, named) = parties.read();
    let mut operators = Recognised::default();
    let (mut direct, mut direct_notes, mut identifiers) = (Vec::new(), Vec::new(), Vec::new());
    let mut contacts_of_organisations = 0;
    for (at, (table, columns)) in tables.iter().zip(columns.iter()).enumerate() {
        for ((column, found), searched) in table.table.column_ids().zip(&table.roles).zip(columns) {
            let named = named.iter().find(|(of, _)| *of == (at, column)).map(|(_, named)| named);
            if let Some(of) = named.or(searched.as_ref().map(|(_, searched)| searched)) {
                operators.add(&of.operators);
                direct.extend(of.direct.iter().cloned());
                contacts_of_organisations += of.contacts_of_organisations;
                direct_notes.extend(of.notes.iter().cloned());
            }
            match found.role {
                Role::Identifier(Identifier::Line | Identifier::Reference) => {}
                Role::Identifier(identifier) if table.table.column(column).filled() > 0 => {
                    identifiers.push((at, column, identifier));
                }
                _ => {}
            }
        }
    }
    operators.settle();
    let mut notes = amounts.notes.clone();
    notes.append(&mut operators.notes);
    notes.extend(parties.notes.iter().cloned());
    notes.append(&mut direct_notes);
    notes.extend(places.notes.iter().cloned());
    let mut shipments = Shipments {
        line_count: lines,
        shipment_count: grouped.shipment_count,
        shipment_of_line: grouped.shipment_of_line.clone(),
        shipment_is: grouped.shipment_is.clone(),
        parties: parties.parties.clone(),
        evidence: Arc::clone(&parties.evidence),
        party_of: parties.party_of.clone(),
        places: places.places.clone(),
        place_of: places.place_of.clone(),
        unresolved: places.unresolved.clone(),
        goods: goods.goods.clone(),
        goods_of: goods.goods_of.clone(),
        day_of: amounts.day_of.clone(),
        value_of: amounts.value_of.clone(),
        currency_of: amounts.currency_of.clone(),
        currencies: amounts.currencies.clone(),
        mass_of: amounts.mass_of.clone(),
        quantity_of: amounts.quantity_of.clone(),
        identifiers,
        direct,
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

/// Which lines are one shipment, table by table.
fn group(sheets: &[Sheet]) -> Shipments {
    let mut of_line: Option<Vec<u32>> = None;
    let mut count = 0usize;
    let mut is: Vec<(String, Saying)> = Vec::new();
    for sheet in sheets {
        let consignments = consignments(sheet);
        if consignments.of_row.is_some() && of_line.is_none() {
            of_line = Some((0..sheet.first_line() as u32).collect());
        }
        if let Some(of_line) = &mut of_line {
            let base = count as u32;
            match consignments.of_row {
                Some(of_row) => of_line.extend(of_row.into_iter().map(|shipment| base + shipment)),
                None => of_line.extend(sheet.rows().map(|row| base + row.0)),
            }
        }
        count += consignments.count;
        is.push((sheet.table.source().file.clone(), consignments.is));
    }
    let shipment_of_line = of_line.map(Into::into);
    Shipments { shipment_of_line, shipment_count: count, shipment_is: each_its_own(&is), ..Shipments::default() }
}

fn read_amounts(sheets: &[Sheet], lines: usize) -> Shipments {
    let mut read = Amounts::default();
    sheets.iter().for_each(|sheet| read.read(sheet, lines));
    Shipments {
        day_of: read.day_of,
        value_of: read.value_of.into(),
        currency_of: read.currency_of.into(),
        currencies: read.currencies,
        mass_of: read.mass_of.into(),
        quantity_of: read.quantity_of.into(),
        notes: read.notes,
        ..Shipments::default()
    }
}

fn read_places(sheets: &[Sheet], lines: usize) -> Shipments {
    let mut read = Places::default();
    sheets.iter().for_each(|sheet| read.read(sheet, lines));
    let unresolved = read.unresolved();
    let notes = unresolved.iter().map(|unresolved| unresolved.says()).collect();
    Shipments { places: read.seen.into(), place_of: read.of_line, unresolved, notes, ..Shipments::default() }
}

fn read_goods(sheets: &[Sheet], lines: usize) -> Shipments {
    let mut read = Commodities::default();
    sheets.iter().for_each(|sheet| read.read(sheet, lines));
    let goods_of = if read.of_line.is_empty() { vec![NONE; lines] } else { read.of_line };
    Shipments { goods: read.seen.into(), goods_of: goods_of.into(), ..Shipments::default() }
}

/// The parties, and what is found in the columns of their names and addresses, which is told by who they are.
fn read_parties(
    tables: &[TableRoles],
    sheets: &[Sheet],
    corrections: &OrganisationCorrections,
    lines: usize,
) -> (Shipments, Vec<Named>) {
    let mut parties = Parties::new(corrections);
    let mut named = Vec::new();
    for (at, sheet) in sheets.iter().enumerate() {
        parties.read(sheet, at, lines);
        let told = Told { of_line: &parties.of_line, seen: &parties.seen };
        let columns: Vec<(ColumnId, Role)> = sheet.roles().filter(|&(_, role)| told_by_party(role)).collect();
        let searched = side_by_side::each(&columns, |&(column, role)| {
            let of = OfColumn::of(sheet, at, column, role, told);
            sheet.forget(column);
            ((at, column), of)
        });
        named.extend(searched);
    }
    parties.settle(tables);
    let read = Shipments {
        parties: parties.seen.into(),
        evidence: parties.evidence.into(),
        party_of: parties.of_line,
        notes: parties.notes,
        ..Shipments::default()
    };
    (read, named)
}

/// Whether what a column holds is a person's or an organisation's as its party is.
fn told_by_party(role: Role) -> bool {
    use PartyAttribute::{Email, Name, Phone, Street};
    matches!(role, Role::Party(_, Name | Street | Email | Phone))
}

/// Searches the columns of a table, but those that are [told by who a party is](told_by_party), for operators and persons, as far
/// as their role is not the one with which they were searched before.
fn search(sheet: &Sheet, table: usize, columns: &mut [Option<(Role, OfColumn)>]) {
    let known = columns.iter().map(|known| known.as_ref().map(|(role, _)| *role));
    let stale = sheet.roles().zip(known).filter(|&((_, role), known)| known != Some(role)).map(|(column, _)| column);
    let stale: Vec<(ColumnId, Role)> = stale.collect();
    let searched = side_by_side::each(&stale, |&(column, role)| {
        let of = (!told_by_party(role)).then(|| OfColumn::of(sheet, table, column, role, Told::NOTHING));
        // The groups of others are asked for again.
        if !matches!(role, Role::Party(..)) {
            sheet.forget(column);
        }
        of
    });
    for ((column, role), searched) in stale.into_iter().zip(searched) {
        if let Some(known) = columns.get_mut(column.index()) {
            *known = searched.map(|searched| (role, searched));
        }
    }
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
