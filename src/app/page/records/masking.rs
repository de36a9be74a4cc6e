//! Which columns tell who somebody is or how to reach them. Their cells are dots until a person asks for them on purpose.
//!
//! By role, and by what the finding on direct identifiers names. No browser type in here. A name is taken for a person's wherever a party can be one:
//! better an organisation behind dots than a person in plain sight.

use crate::exposure::MeasureId;
use crate::report::Report;
use crate::understand::{PartyAttribute, PartyRole, Role};

/// What stands in the place of a masked cell.
pub const MASK: &str = "••••";

/// For each column of a table whether its cells are masked.
pub fn masked(report: &Report, table: u32) -> Vec<bool> {
    let Some(of) = report.tables.get(table as usize) else { return Vec::new() };
    let mut masked: Vec<bool> = of.columns.iter().map(|column| tells_who(column.role.role)).collect();
    let direct = report.findings.iter().find(|finding| finding.measure == MeasureId::ConsumersDirectIdentifiers);
    let evidence = direct.map(|finding| &finding.evidence);
    if let Some(evidence) = evidence.filter(|evidence| evidence.first.first().is_some_and(|first| first.table == table)) {
        for &column in &evidence.columns {
            if let Some(masked) = masked.get_mut(column as usize) {
                *masked = true;
            }
        }
    }
    masked
}

/// For each column of a table whether its cells can be followed from file to file: references, and whatever tells who.
pub fn detected(report: &Report, table: u32) -> Vec<bool> {
    let Some(of) = report.tables.get(table as usize) else { return Vec::new() };
    of.columns.iter().map(|column| matches!(column.role.role, Role::Identifier(_)) || tells_who(column.role.role)).collect()
}

/// Whether a role is that of a direct identifier of persons.
pub fn tells_who(role: Role) -> bool {
    let Role::Party(party, attribute) = role else { return false };
    match attribute {
        PartyAttribute::Street
        | PartyAttribute::Contact
        | PartyAttribute::Email
        | PartyAttribute::Phone
        | PartyAttribute::PersonalId => true,
        PartyAttribute::Name | PartyAttribute::Id | PartyAttribute::RegisteredId => can_be_a_person(party),
        PartyAttribute::City | PartyAttribute::Region | PartyAttribute::Postcode | PartyAttribute::Country => false,
    }
}

/// Whether a natural person can act in this part; those who carry, arrange and run systems are companies.
fn can_be_a_person(party: PartyRole) -> bool {
    match party {
        PartyRole::Consignor
        | PartyRole::Seller
        | PartyRole::Exporter
        | PartyRole::Consignee
        | PartyRole::Buyer
        | PartyRole::Importer
        | PartyRole::Notify
        | PartyRole::Unspecified => true,
        PartyRole::Manufacturer | PartyRole::Declarant | PartyRole::Carrier | PartyRole::Forwarder | PartyRole::Platform => false,
    }
}

/// A cell as it is shown: empty ones stay empty, for that too is told by the file.
pub fn shown(cell: &str, masked: bool) -> String {
    if masked && !cell.trim().is_empty() { MASK.to_owned() } else { cell.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_somebody_is_and_how_to_reach_them_is_masked_and_what_was_sent_is_not() {
        let of = Role::Party;
        for role in [
            of(PartyRole::Consignee, PartyAttribute::Name),
            of(PartyRole::Carrier, PartyAttribute::Phone),
            of(PartyRole::Consignor, PartyAttribute::Street),
            of(PartyRole::Buyer, PartyAttribute::RegisteredId),
        ] {
            assert!(tells_who(role), "{role:?}");
        }
        for role in [of(PartyRole::Carrier, PartyAttribute::Name), of(PartyRole::Consignee, PartyAttribute::City), Role::Other] {
            assert!(!tells_who(role), "{role:?}");
        }
        assert_eq!((shown("Anna", true), shown(" ", true), shown("Anna", false)), (MASK.into(), " ".into(), "Anna".into()));
    }
}
