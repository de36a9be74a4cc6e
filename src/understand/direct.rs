//! Direct identifiers of natural persons: by column and kind, counted and, where they have a check digit, verified.

use super::detect::known;
use super::mentions::mentioned;
use super::name_forms::party_name_says;
use super::names::{NameSays, without_legal_form};
use super::role::{Identifier, PartyAttribute, PartyRole, Role};
use super::says::{NotesSay, of_column};
use super::shared::Shared;
use super::sheet::{Sheet, fingerprint};
use super::shipments::{DirectIdentifier, DirectKind, NONE, Party, PartyKind};
use crate::reference::fold;
use crate::saying::{Saying, Value};
use crate::table::{ColumnId, Groups, RowId};
use std::collections::BTreeMap;

/// What is known of parties.
#[derive(Copy, Clone)]
pub(super) struct Told<'a> {
    /// For each part the party of each line.
    pub of_line: &'a BTreeMap<PartyRole, Shared<u32>>,
    /// The parties.
    pub seen: &'a [Party],
}

impl Told<'_> {
    /// Nothing is known of any.
    pub const NOTHING: Told<'static> = Told { of_line: &BTreeMap::new(), seen: &[] };
}

/// So many rows are kept as evidence.
const EVIDENCE: usize = 20;

/// Whether a number of somebody's books in this part can stand for a natural person.
fn numbers_persons(party: PartyRole) -> bool {
    matches!(party, PartyRole::Consignee | PartyRole::Buyer | PartyRole::Importer | PartyRole::Notify | PartyRole::Unspecified)
}

/// Counts the cells of a column of which `is` holds and that are not left out.
fn count(
    sheet: &Sheet,
    column: ColumnId,
    table: usize,
    kind: DirectKind,
    is: impl Fn(&str) -> bool,
    is_left_out: &mut dyn FnMut(RowId, &str) -> bool,
    check: Option<fn(&str) -> bool>,
) -> Option<DirectIdentifier> {
    let mut found =
        DirectIdentifier { table, column, kind, cells: 0, distinct: 0, verified: check.map(|_| 0), first: Vec::new() };
    // Sorted at the end: a million look-ups in a table that no cache holds would take longer.
    let mut prints: Vec<u64> = Vec::with_capacity(sheet.column(column).filled());
    for row in sheet.rows() {
        let cell = sheet.text(column, row);
        if cell.is_empty() || !is(&cell) || is_left_out(row, &cell) {
            continue;
        }
        found.cells += 1;
        prints.push(fingerprint(&*cell));
        if let (Some(check), Some(verified)) = (check, found.verified.as_mut()) {
            *verified += u64::from(check(&cell));
        }
        if found.first.len() < EVIDENCE {
            found.first.push(row);
        }
    }
    prints.sort_unstable();
    prints.dedup();
    found.distinct = prints.len() as u64;
    (found.cells > 0).then_some(found)
}

/// Whether the party of a part is an organisation in the `row`th row: its address and its telephone are no person's. Where
/// nothing is known of the party, they can be.
fn is_organisation(sheet: &Sheet, parties: Told, party: PartyRole, row: RowId) -> bool {
    let of_line = parties.of_line.get(&party).and_then(|of_line| of_line.get(sheet.first_line() + row.index()));
    let party = of_line.and_then(|&party| parties.seen.get(party as usize));
    party.is_some_and(|party| party.kind == PartyKind::Organisation)
}

/// Whether an e-mail address is called by somebody's name ("anna.voorbeeld@…"), who can be reached by it wherever it is.
fn is_somebodys(email: &str) -> bool {
    let name = email.split('@').next().unwrap_or_default();
    let folded = fold(name);
    folded.contains(' ') && matches!(party_name_says(name, &folded, &folded), NameSays::Is(PartyKind::Person, _))
}

/// Names are direct identifiers where the party is a person.
fn names(sheet: &Sheet, column: ColumnId, table: usize, party: PartyRole, parties: Told) -> Option<DirectIdentifier> {
    let of_line = parties.of_line.get(&party)?;
    let groups = sheet.groups(column);
    let lines = &of_line[sheet.first_line()..];
    let kind = DirectKind::PersonName;
    let mut found = DirectIdentifier { table, column, kind, cells: 0, distinct: 0, verified: None, first: Vec::new() };
    let mut holds = vec![false; groups.len()];
    for (row, (&group, &party)) in groups.codes.iter().zip(lines).enumerate() {
        let is_person = party != NONE && parties.seen[party as usize].kind == PartyKind::Person;
        if group != Groups::EMPTY && is_person {
            found.cells += 1;
            found.distinct += u64::from(!std::mem::replace(&mut holds[group as usize], true));
            if found.first.len() < EVIDENCE {
                found.first.push(RowId(row as u32));
            }
        }
    }
    (found.cells > 0).then_some(found)
}

/// Whether the person to speak to is named, rather than a department or the company once more.
fn names_a_person(cell: &str) -> bool {
    let folded = fold(cell);
    let says = party_name_says(cell, &folded, without_legal_form(&folded));
    matches!(says, NameSays::PersonalForm | NameSays::Is(PartyKind::Person, _))
}

fn check_of_person(cell: &str) -> bool {
    known::chinese_identity(cell) || known::cpf(cell) || known::iban(cell)
}

fn is_customs_id(cell: &str) -> bool {
    known::ioss(cell) || known::movement_reference(cell) || known::eori_or_vat(cell)
}

/// The direct identifiers of a table, in the order of its columns, and how many streets, e-mail addresses and telephone
/// numbers are left out since they are an organisation's. Gives back each column's groups after use.
pub(super) fn direct(sheet: &Sheet, table: usize, parties: Told) -> (Vec<DirectIdentifier>, u64) {
    let (mut all, mut of_organisations) = (Vec::new(), 0);
    for (column, role) in sheet.roles() {
        let (found, left_out) = direct_of_column(sheet, table, column, role, parties, &mut Vec::new());
        all.extend(found);
        of_organisations += left_out;
        sheet.forget(column);
    }
    (all, of_organisations)
}

/// The same of a column; adds a note if its texts are too many to be searched.
pub(super) fn direct_of_column(
    sheet: &Sheet,
    table: usize,
    column: ColumnId,
    role: Role,
    parties: Told,
    notes: &mut Vec<Saying>,
) -> (Vec<DirectIdentifier>, u64) {
    let (mut all, mut of_organisations) = (Vec::new(), 0);
    let any = |_: &str| true;
    let none = &mut |_: RowId, _: &str| false;
    let mut left_out = |row: RowId, cell: &str| {
        let Role::Party(party, attribute) = role else { return false };
        let is = is_organisation(sheet, parties, party, row) && !(attribute == PartyAttribute::Email && is_somebodys(cell));
        of_organisations += u64::from(is);
        is
    };
    let found = match role {
        Role::Party(party, PartyAttribute::Name) => names(sheet, column, table, party, parties),
        Role::Party(_, PartyAttribute::Contact) => {
            count(sheet, column, table, DirectKind::PersonName, names_a_person, none, None)
        }
        Role::Party(_, PartyAttribute::Street) => {
            count(sheet, column, table, DirectKind::StreetAddress, any, &mut left_out, None)
        }
        Role::Party(_, PartyAttribute::Email) => {
            count(sheet, column, table, DirectKind::Email, |cell| cell.contains('@'), &mut left_out, None)
        }
        Role::Party(_, PartyAttribute::Phone) => {
            let enough = |cell: &str| cell.bytes().filter(u8::is_ascii_digit).count() >= 6;
            count(sheet, column, table, DirectKind::Phone, enough, &mut left_out, None)
        }
        Role::Party(_, PartyAttribute::PersonalId) => {
            count(sheet, column, table, DirectKind::PersonalOrTaxId, any, none, Some(check_of_person))
        }
        Role::Party(_, PartyAttribute::RegisteredId) => {
            all.extend(count(sheet, column, table, DirectKind::PersonalOrTaxId, check_of_person, none, Some(check_of_person)));
            let customs = |cell: &str| is_customs_id(cell) && !check_of_person(cell);
            count(sheet, column, table, DirectKind::CustomsId, customs, none, None)
        }
        Role::Party(party, PartyAttribute::Id) if numbers_persons(party) => {
            count(sheet, column, table, DirectKind::CustomerNumber, any, none, None)
        }
        Role::Identifier(Identifier::Declaration) => {
            let sampled = sheet.column(column).sample(50).iter().any(|cell| known::movement_reference(cell));
            sampled.then(|| count(sheet, column, table, DirectKind::CustomsId, known::movement_reference, none, None)).flatten()
        }
        _ => None,
    };
    all.extend(found);
    let unsearched = mentioned(sheet, column, role, table, &mut all);
    if unsearched > 0 {
        let [file, name] = of_column(&sheet.table.source().file, sheet.column(column).name());
        notes.push(Saying::of(NotesSay::NoPersonsSought, [file, name, Value::Count(unsearched)]));
    }
    (all, of_organisations)
}

#[cfg(test)]
mod tests {
    use super::super::sample::csv;
    use super::super::understand;
    use super::*;

    #[test]
    fn kinds_are_counted_by_column() {
        let text = "Consignee Name,Consignee Address,Consignee Email,Consignee Phone,Consignee CPF,Importer EORI,Customer ID,Buyer Contact\n\
                    Anna Voorbeeld,Voorbeeldstraat 1,a@example.org,+32 4 000 00 00,529.982.247-25,BE0123456749,C001,Jan Exempel\n\
                    Anna Voorbeeld,Voorbeeldstraat 1,,+32 4 000 00 01,529.982.247-26,BE0123456749,C001,Accounts department\n\
                    Voorbeeld Trading BV,Voorbeeldstraat 3,b@example.org,n/a,,,,\n";
        let shipments = understand(&[csv(text)], &Default::default());
        assert_eq!(shipments.contacts_of_organisations, 2);
        let direct = shipments.direct;
        let counts: Vec<_> = direct.iter().map(|found| (found.kind, found.cells, found.distinct, found.verified)).collect();
        assert_eq!(
            counts,
            [
                (DirectKind::PersonName, 2, 1, None),
                (DirectKind::StreetAddress, 2, 1, None),
                (DirectKind::Email, 1, 1, None),
                (DirectKind::Phone, 2, 2, None),
                (DirectKind::PersonalOrTaxId, 2, 2, Some(1)),
                (DirectKind::CustomsId, 2, 1, None),
                (DirectKind::CustomerNumber, 2, 1, None),
                (DirectKind::PersonName, 1, 1, None),
            ]
        );
        assert_eq!(direct[0].first, [RowId(0), RowId(1)]);
    }

    #[test]
    fn what_reaches_an_organisation_reaches_nobody() {
        let text = "Consignee Name,Consignee Address,Consignee Email,Consignee Phone\n\
                    Voorbeeld Trading BV,Voorbeeldstraat 3,info@example.org,+32 4 000 00 00\n\
                    Voorbeeld Trading BV,Voorbeeldstraat 3,anna.voorbeeld@example.org,+32 4 000 00 00\n\
                    ,Voorbeeldstraat 5,b@example.org,+32 4 000 00 03\n";
        let shipments = understand(&[csv(text)], &Default::default());
        let counts: Vec<_> = shipments.direct.iter().map(|found| (found.kind, found.cells, found.first.clone())).collect();
        assert_eq!(
            counts,
            [
                (DirectKind::StreetAddress, 1, vec![RowId(2)]),
                (DirectKind::Email, 2, vec![RowId(1), RowId(2)]),
                (DirectKind::Phone, 1, vec![RowId(2)]),
            ]
        );
        assert_eq!(shipments.contacts_of_organisations, 5);
        let kept = shipments.of_lines(&[false, true, true]);
        assert_eq!((kept.contacts_of_organisations, kept.direct.len()), (2, 3));
    }
}
