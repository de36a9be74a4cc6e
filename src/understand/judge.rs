//! Roles for all columns of a table together: neighbours settle what a header leaves open, and no two columns have a role
//! that only one can have.

use super::candidate::{Candidate, candidates, is_exclusive};
use super::reasons::{self, ReasonSays};
use super::role::{Identifier, Measure, PartyAttribute, PartyRole, PlaceRole, Role, TimeRole};
use super::shipments::{Confidence, Reason, RoleFound, RoleSource};
use super::unnamed;
use super::values::{Looks, Profile};
use crate::saying::Saying;
use crate::table::order;
use crate::table::{Column, RowId, Table};

/// Finds the role of each column of a table, from its header, its values and its neighbours.
///
/// # Returns
/// A role for each column, in order; [`Role::Other`] without reasons where nothing speaks for any role.
///
/// # Complexity
/// At most 400 cells of each column are looked at, however long the table.
pub fn find_roles(table: &Table) -> Vec<RoleFound> {
    let profiles: Vec<Profile> = table.columns().iter().map(Profile::of).collect();
    let mut found: Vec<Vec<Candidate>> =
        table.columns().iter().zip(&profiles).map(|(column, profile)| candidates(column.name(), profile)).collect();
    numbers_that_count_up(table, &mut found);
    addresses_without_header(&profiles, &mut found);
    countries_of_addresses(&profiles, &mut found);
    regions_before_countries(&mut found);
    if unnamed::is_headerless(table) {
        unnamed::find(table, &profiles, &mut found);
        two_addresses(&mut found);
    }
    settle_parties(&mut found);
    settle_dates(&mut found);
    one_column_a_role(&mut found);
    sizes_of_no_goods(&mut found);
    found.into_iter().map(role_found).collect()
}

fn role_found(candidates: Vec<Candidate>) -> RoleFound {
    let best = candidates.into_iter().next();
    let (role, score, reasons) = best.map_or((Role::Other, 0.0, Vec::new()), |best| (best.role, best.score, best.reasons));
    RoleFound { role, confidence: Confidence(score.clamp(0.0, 1.0)), reasons, source: RoleSource::Found }
}

fn best(candidates: &[Candidate]) -> Option<&Candidate> {
    candidates.first()
}

fn role(candidates: &[Candidate]) -> Role {
    best(candidates).map_or(Role::Other, |best| best.role)
}

fn put_first(candidates: &mut Vec<Candidate>, candidate: Candidate) {
    candidates.insert(0, candidate);
}

/// Numbers that rise by one from row to row are keys of a database, whatever else they look like.
fn numbers_that_count_up(table: &Table, found: &mut [Vec<Candidate>]) {
    let rows = table.row_count().min(50) as u32;
    if rows < 5 {
        return;
    }
    let rises = |column: &Column| {
        let first = (0..rows).map(|row| column.number(RowId(row)));
        let next = (1..rows).map(|row| column.number(RowId(row)));
        first.zip(next).all(|(one, next)| matches!((one, next), (Some(one), Some(next)) if next == one + 1.0))
    };
    for (column, candidates) in table.columns().iter().zip(found) {
        let by_header = best(candidates).is_some_and(|best| matches!(best.reasons.first(), Some(Reason::Header { .. })));
        if !by_header && rises(column) {
            let reasons = vec![Reason::values(ReasonSays::CountRows, 1.0)];
            *candidates =
                vec![Candidate { role: Role::Other, score: 0.4, reasons, settled: true, part_of_name: false, plain: false }];
        }
    }
}

/// A column of what could be postcodes, unnamed, is one if a street or city stands within two columns of it.
fn addresses_without_header(profiles: &[Profile], found: &mut [Vec<Candidate>]) {
    let is_address = |role: Role| matches!(role, Role::Party(_, PartyAttribute::Street | PartyAttribute::City));
    for at in 0..found.len() {
        let open = best(&found[at]).is_none_or(|best| best.score < 0.45 && !best.settled);
        let from = at.saturating_sub(2);
        let near = found[from..(at + 3).min(found.len())].iter().any(|other| is_address(role(other)));
        let share = profiles[at].share(Looks::Postcode);
        if open && near && share > 0.8 && profiles[at].distinct >= 3 && !profiles[at].is_date() {
            let reasons = vec![Reason::values(Looks::Postcode, share), Reason::neighbours(ReasonSays::BesideStreetOrCity)];
            let role = Role::Party(PartyRole::Unspecified, PartyAttribute::Postcode);
            put_first(&mut found[at], Candidate { role, score: 0.5, reasons, settled: false, part_of_name: false, plain: false });
        }
    }
}

/// Codes of one or two countries, unnamed, are an address's country if a street, city or postcode stands near.
fn countries_of_addresses(profiles: &[Profile], found: &mut [Vec<Candidate>]) {
    use PartyAttribute::{City, Country, Postcode, Street};
    for at in 0..found.len() {
        let near = &found[at.saturating_sub(3)..(at + 3).min(found.len())];
        let in_address = near.iter().any(|near| matches!(role(near), Role::Party(_, Street | City | Postcode)));
        let share = profiles[at].share(Looks::CountryCode);
        if found[at].is_empty() && in_address && share > 0.9 {
            let reasons = vec![Reason::values(Looks::CountryCode, share), Reason::neighbours(ReasonSays::BesideAddress)];
            let role = Role::Party(PartyRole::Unspecified, Country);
            put_first(&mut found[at], Candidate { role, score: 0.5, reasons, settled: false, part_of_name: false, plain: false });
        }
    }
}

/// Of two addresses without a header the first is mostly the sender's.
fn two_addresses(found: &mut [Vec<Candidate>]) {
    use PartyAttribute::{City, Postcode, Street};
    let mut blocks: Vec<Vec<(usize, PartyAttribute)>> = Vec::new();
    for (at, candidates) in found.iter().enumerate() {
        let Role::Party(PartyRole::Unspecified, attribute) = role(candidates) else { continue };
        // A second name or town begins the next address; a second line of the street, which stands right behind, does not.
        let begins = blocks.last().is_none_or(|block| {
            block.iter().any(|&(before, known)| known == attribute && !(attribute == Street && before + 1 == at))
        });
        if begins {
            blocks.push(Vec::new());
        }
        if let Some(block) = blocks.last_mut() {
            block.push((at, attribute));
        }
    }
    let is_address = |block: &Vec<(usize, PartyAttribute)>| {
        let parts = block.iter().filter(|(_, attribute)| matches!(attribute, Street | City | Postcode)).count();
        parts >= 1 && block.len() >= 3
    };
    let [sender, receiver] = &blocks[..] else { return };
    if !is_address(sender) || !is_address(receiver) {
        return;
    }
    for (block, party) in [(sender, PartyRole::Consignor), (receiver, PartyRole::Consignee)] {
        for &(at, attribute) in block {
            if let Some(open) = best(&found[at]) {
                let because = ReasonSays::SenderFirst;
                let score = open.score.min(0.5);
                let settled = Candidate { score, ..open.settled_as(Role::Party(party, attribute), because) };
                put_first(&mut found[at], settled);
            }
        }
    }
}

/// Of two columns of country codes in one address the first is the region: "…, Springfield, IL, US".
fn regions_before_countries(found: &mut [Vec<Candidate>]) {
    let open_country = |candidates: &Vec<Candidate>| {
        best(candidates).is_some_and(|best| {
            best.role == Role::Party(PartyRole::Unspecified, PartyAttribute::Country)
                && !matches!(best.reasons.first(), Some(Reason::Header { .. }))
        })
    };
    for at in 1..found.len().saturating_sub(1) {
        let in_town = matches!(role(&found[at - 1]), Role::Party(_, PartyAttribute::City | PartyAttribute::Postcode));
        let behind = (at + 1..(at + 3).min(found.len())).any(|behind| open_country(&found[behind]));
        if in_town && behind && open_country(&found[at]) {
            let because = ReasonSays::BetweenCityAndCountry;
            let region = Role::Party(PartyRole::Unspecified, PartyAttribute::Region);
            if let Some(settled) = best(&found[at]).map(|country| country.settled_as(region, because)) {
                put_first(&mut found[at], Candidate { settled: false, ..settled });
            }
        }
    }
}

/// Whether a party is one whose address shipment files write down.
fn has_address(party: PartyRole) -> bool {
    !matches!(
        party,
        PartyRole::Unspecified
            | PartyRole::Carrier
            | PartyRole::Platform
            | PartyRole::Forwarder
            | PartyRole::Declarant
            | PartyRole::Manufacturer
    )
}

/// "City" alone does not say whose: the party named before it, or the only one there is, or the buyer of an order.
fn settle_parties(found: &mut [Vec<Candidate>]) {
    let named: Vec<Option<PartyRole>> = found
        .iter()
        .map(|candidates| match best(candidates) {
            Some(Candidate { role: Role::Party(party, _), settled: true, .. }) if has_address(*party) => Some(*party),
            _ => None,
        })
        .collect();
    let mut parties: Vec<PartyRole> = named.iter().flatten().copied().collect();
    order::sort_by(&mut parties, Ord::cmp);
    parties.dedup();
    let roles: Vec<Role> = found.iter().map(|candidates| role(candidates)).collect();
    let an_order = roles.contains(&Role::Identifier(Identifier::Order));
    let bare_address = roles.iter().any(|role| {
        matches!(
            role,
            Role::Party(PartyRole::Unspecified, PartyAttribute::City | PartyAttribute::Postcode | PartyAttribute::Street)
        )
    });
    let a_destination = roles.contains(&Role::Place(PlaceRole::Destination));
    let mut taken: Vec<Role> = roles.iter().copied().filter(|role| is_exclusive(*role)).collect();
    for at in 0..found.len() {
        let Some(candidate) = best(&found[at]).filter(|candidate| !candidate.settled).cloned() else { continue };
        let Role::Party(PartyRole::Unspecified, attribute) = candidate.role else { continue };
        let by_header = matches!(candidate.reasons.first(), Some(Reason::Header { .. }));
        let before = named[..at].iter().rev().flatten().next().copied();
        let right_before = at > 0 && named[at - 1].is_some();
        if attribute == PartyAttribute::Country && by_header && !bare_address && !right_before {
            if !a_destination {
                let because = ReasonSays::BesideNoAddress;
                let settled = candidate.settled_as(Role::Place(PlaceRole::Destination), because);
                put_first(&mut found[at], settled);
            }
            continue;
        }
        let parts = found.iter().enumerate().filter(|&(other, _)| other != at).filter_map(|(_, other)| best(other));
        let completes =
            |role: Role| candidate.part_of_name && parts.clone().any(|other| other.role == role && other.part_of_name);
        let free = |party: PartyRole| !taken.contains(&Role::Party(party, attribute)) || completes(Role::Party(party, attribute));
        let owner = match (before, parties.as_slice()) {
            (Some(before), _) if free(before) => Some((before, reasons::after(before))),
            (_, [only]) if free(*only) => Some((*only, reasons::only(*only))),
            _ if an_order && by_header && free(PartyRole::Buyer) => Some((PartyRole::Buyer, ReasonSays::BuyerOfOrders)),
            _ => None,
        };
        if let Some((party, because)) = owner {
            let settled = candidate.settled_as(Role::Party(party, attribute), because);
            if is_exclusive(settled.role) {
                taken.push(settled.role);
            }
            put_first(&mut found[at], settled);
        }
    }
}

/// A date of which nothing is said is that of the document that the file lists.
fn settle_dates(found: &mut [Vec<Candidate>]) {
    let has = |role: Role, found: &[Vec<Candidate>]| found.iter().any(|candidates| self::role(candidates) == role);
    let an_order = has(Role::Identifier(Identifier::Order), found);
    let a_declaration = has(Role::Identifier(Identifier::Declaration), found);
    let an_invoice = has(Role::Identifier(Identifier::Invoice), found);
    let dates = found.iter().filter(|candidates| matches!(role(candidates), Role::Time(_))).count();
    let sent = has(Role::Identifier(Identifier::Shipment), found) || has(Role::Identifier(Identifier::Tracking), found);
    let ordered = has(Role::Time(TimeRole::Ordered), found);
    for candidates in found.iter_mut() {
        let Some(candidate) = best(candidates).cloned() else { continue };
        let by_header = matches!(candidate.reasons.first(), Some(Reason::Header { .. }));
        let settled = match candidate.role {
            Role::Time(TimeRole::Unspecified) if dates == 1 && by_header && a_declaration => {
                candidate.settled_as(Role::Time(TimeRole::Issued), ReasonSays::OnlyDateOfDeclarations)
            }
            Role::Time(TimeRole::Unspecified) if dates == 1 && by_header && an_order => {
                candidate.settled_as(Role::Time(TimeRole::Ordered), ReasonSays::OnlyDateOfOrders)
            }
            Role::Time(TimeRole::Unspecified) if dates == 1 && by_header && an_invoice => {
                candidate.settled_as(Role::Time(TimeRole::Issued), ReasonSays::OnlyDateOfInvoices)
            }
            Role::Time(TimeRole::Recorded) if an_order && !ordered && !sent => {
                candidate.settled_as(Role::Time(TimeRole::Ordered), ReasonSays::RecordedWhenPlaced)
            }
            _ => continue,
        };
        put_first(candidates, settled);
    }
}

/// Lengths and widths in a table that speaks of nothing else that is shipped are those of something else.
fn sizes_of_no_goods(found: &mut [Vec<Candidate>]) {
    let of_no_trade = |role: Role| {
        matches!(
            role,
            Role::Other
                | Role::Measure(Measure::Size)
                | Role::Time(TimeRole::Unspecified)
                | Role::Identifier(Identifier::Line | Identifier::Reference)
        )
    };
    let sizes = found.iter().filter(|candidates| role(candidates) == Role::Measure(Measure::Size)).count();
    if sizes > 1 && found.iter().all(|candidates| of_no_trade(role(candidates))) {
        for candidates in found.iter_mut().filter(|candidates| role(candidates) == Role::Measure(Measure::Size)) {
            *candidates = vec![no_role(ReasonSays::NoShipment)];
        }
    }
}

fn no_role(because: impl Into<Saying>) -> Candidate {
    let reasons = vec![Reason::neighbours(because)];
    Candidate { role: Role::Other, score: 0.3, reasons, settled: true, part_of_name: false, plain: false }
}

/// Where several columns claim a role that only one can have, the likeliest has it and the others get their next best. What
/// a header says in full is no claim: a second amount, or the city of a second address, is what it is called.
fn one_column_a_role(found: &mut [Vec<Candidate>]) {
    loop {
        let mut changed = false;
        for at in 0..found.len() {
            let Some(mine) = best(&found[at]).filter(|mine| is_exclusive(mine.role)).cloned() else { continue };
            let rival = (0..found.len()).filter(|&other| other != at).find(|&other| {
                best(&found[other]).is_some_and(|theirs| {
                    let complete_each_other = mine.part_of_name && theirs.part_of_name;
                    let better = match (theirs.plain, mine.plain) {
                        (true, false) => true,
                        (false, true) | (true, true) => false,
                        (false, false) => theirs.score > mine.score || (theirs.score == mine.score && other < at),
                    };
                    theirs.role == mine.role && better && !complete_each_other
                })
            });
            if rival.is_some() {
                found[at].retain(|candidate| candidate.role != mine.role);
                let next = found[at].first().filter(|next| next.score >= 0.3);
                if next.is_none() {
                    let because = Saying::of(ReasonSays::LikelierColumn, [super::label(mine.role).into()]);
                    found[at] = vec![no_role(because)];
                }
                changed = true;
            }
        }
        if !changed {
            return;
        }
    }
}
