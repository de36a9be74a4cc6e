//! Distinct organisations that the records name, and how many of them can be identified.
//!
//! An organisation can be identified if a registered identifier of it is known, or its name together with a postcode or
//! city. A party known only by a number in somebody's books can be a company or a person: it is no organisation here, and
//! is counted beside them. Source: EXPOSURE.md §0 and §1. Complexity: O(lines · party columns).

use super::super::basis::{Basis, party_label};
use super::super::finding::{Detail, Exposure, Finding, Unit};
use super::super::measure::{Measure, MeasureId};
use super::super::tally::most;
use super::super::thresholds::ORGANISATIONS_NAMED;
use super::super::wording::{capitalised, counted, either, list};
use crate::table::order;
use crate::understand::{NONE, PartyKind, PartyRole, Role, Shipments};

/// What is declared of the number.
pub const MEASURE: Measure =
    Measure { exposure: Exposure::Organisations, id: MeasureId::OrganisationsCount, headline: true, unit: Unit::Organisations };

/// What a part is called, one and many.
pub(crate) fn part(role: PartyRole) -> (&'static str, &'static str) {
    match role {
        PartyRole::Consignor => ("consignor", "consignors"),
        PartyRole::Seller => ("seller", "sellers"),
        PartyRole::Exporter => ("exporter", "exporters"),
        PartyRole::Manufacturer => ("manufacturer", "manufacturers"),
        PartyRole::Consignee => ("consignee", "consignees"),
        PartyRole::Buyer => ("buyer", "buyers"),
        PartyRole::Importer => ("importer", "importers"),
        PartyRole::Notify => ("notify party", "notify parties"),
        PartyRole::Declarant => ("declarant", "declarants"),
        PartyRole::Carrier => ("carrier", "carriers"),
        PartyRole::Forwarder => ("forwarder", "forwarders"),
        PartyRole::Platform => ("platform", "platforms"),
        PartyRole::Unspecified => ("other party", "other parties"),
    }
}

/// Parties of one part, by what they are.
#[derive(Copy, Clone)]
struct Part {
    role: PartyRole,
    organisations: u64,
    identifiable: u64,
    persons: u64,
    numbers: u64,
}

pub(in crate::exposure) fn measure(basis: &Basis) -> Finding {
    let shipments = basis.shipments;
    let columns: Vec<(PartyRole, &[u32])> =
        shipments.party_of.keys().map(|&role| (role, basis.parties(role))).filter(|(_, column)| !column.is_empty()).collect();
    if columns.is_empty() {
        return MEASURE.missing("No column names a party (consignor, consignee, carrier …), so no organisation can be read.");
    }
    let is_organisation: Vec<bool> = shipments.parties.iter().map(|party| party.kind == PartyKind::Organisation).collect();
    let mut named = vec![0u64; shipments.parties.len()];
    let mut first_line = vec![NONE; shipments.parties.len()];
    let mut parts = Vec::new();
    for &(role, column) in &columns {
        let mut seen = vec![false; shipments.parties.len()];
        for (line, &party) in column.iter().enumerate().filter(|&(_, &party)| party != NONE) {
            let party = party as usize;
            seen[party] = true;
            named[party] += 1;
            first_line[party] = first_line[party].min(line as u32);
        }
        let count = |is: &dyn Fn(usize) -> bool| seen.iter().enumerate().filter(|&(at, &seen)| seen && is(at)).count() as u64;
        parts.push(Part {
            role,
            organisations: count(&|at| is_organisation[at]),
            identifiable: count(&|at| is_organisation[at] && shipments.parties[at].identifiable),
            persons: count(&|at| shipments.parties[at].kind == PartyKind::Person),
            numbers: count(&|at| shipments.parties[at].kind == PartyKind::Unknown),
        });
    }
    let organisations: Vec<u32> =
        (0..shipments.parties.len()).filter(|&at| is_organisation[at] && named[at] > 0).map(|at| at as u32).collect();
    let identifiable = organisations.iter().filter(|&&at| shipments.parties[at as usize].identifiable).count() as u64;
    let number = organisations.len() as u64;

    let names = |line: u32, is: &dyn Fn(usize) -> bool| {
        columns.iter().any(|(_, column)| column[line as usize] != NONE && is(column[line as usize] as usize))
    };
    let is_identifiable = |at: usize| is_organisation[at] && shipments.parties[at].identifiable;
    let shown = basis.each_shipment().filter(|(_, lines)| lines.iter().any(|&line| names(line, &is_identifiable))).count() as f64;
    let records = (0..shipments.line_count as u32).filter(|&line| names(line, &|at| is_organisation[at])).count() as u64;

    let mut busiest = most(&organisations, 20, |&at| named[at as usize]);
    order::sort_by_key(&mut busiest, |&at| !shipments.parties[at as usize].identifiable);
    let evidence =
        basis.evidence(records, busiest.iter().map(|&at| first_line[at as usize]), |role| matches!(role, Role::Party(..)));
    MEASURE
        .found(number as f64, sentence(number, identifiable, &parts, known_by(shipments)))
        .judged(&ORGANISATIONS_NAMED, shown / basis.n.max(1) as f64)
        .with_details(details(basis, &parts, &organisations, &named))
        .with_evidence(evidence)
}

/// What parties are known by of which neither name nor kind is known.
fn known_by(shipments: &Shipments) -> &'static str {
    let unknown = || shipments.parties.iter().filter(|party| party.kind == PartyKind::Unknown);
    let mailed = unknown().any(|party| !party.only_a_number && party.name.contains('@'));
    match (unknown().any(|party| party.only_a_number), mailed) {
        (_, false) => "a number",
        (false, true) => "an e-mail address",
        (true, true) => "a number or an e-mail address",
    }
}

fn sentence(number: u64, identifiable: u64, parts: &[Part], known_by: &str) -> String {
    let mut numbers: Vec<Part> = parts.iter().copied().filter(|part| part.numbers > 0).collect();
    order::sort_by_key(&mut numbers, |part| u64::MAX - part.numbers);
    let by_number: Vec<String> = numbers
        .iter()
        .take(2)
        .map(|part| {
            let (one, many) = self::part(part.role);
            counted(part.numbers, one, many)
        })
        .collect();
    let are = either(if numbers.len() == 1 { numbers[0].numbers } else { 2 }, "is", "are");
    let by_number = (!by_number.is_empty()).then(|| format!("{} {are} known only by {known_by}", list(&by_number)));
    if number == 0 {
        return match by_number {
            Some(by_number) => capitalised(&format!("{by_number}; no organisation is named.")),
            None => "No organisation is named: the parties are private persons.".to_owned(),
        };
    }
    let which = match (identifiable, number) {
        (0, 1) => ", though without a register number or place to tell which it is".to_owned(),
        (0, _) => ", though none with a register number or place to tell which it is".to_owned(),
        (1, 1) => ", well enough to tell which it is".to_owned(),
        (all, of) if all == of => ", all of them well enough to tell which they are".to_owned(),
        (some, _) => format!(
            ", {} of them well enough to tell which {}",
            super::super::wording::count(some),
            either(some, "it is", "they are")
        ),
    };
    let organisations = counted(number, "organisation", "organisations");
    let by_number = by_number.map_or_else(String::new, |by_number| format!("; {by_number}"));
    format!("Whoever reads these records could learn of {organisations}{which}{by_number}.")
}

fn details(basis: &Basis, parts: &[Part], organisations: &[u32], named: &[u64]) -> Vec<Detail> {
    let parties = &basis.shipments.parties;
    let mut details: Vec<Detail> = parts
        .iter()
        .take(6)
        .map(|part| {
            let mut note = vec![format!("organisations, {} identifiable", super::super::wording::count(part.identifiable))];
            if part.persons > 0 {
                note.push(format!("beside {}", counted(part.persons, "private person", "private persons")));
            }
            if part.numbers > 0 {
                let count = super::super::wording::count(part.numbers);
                note.push(format!("{count} known only by {}", known_by(basis.shipments)));
            }
            Detail::new(self::part(part.role).1, part.organisations as f64, note.join("; "))
        })
        .collect();
    order::sort_by(&mut details, |a, b| b.value.total_cmp(&a.value));
    let variants = organisations.iter().filter(|&&at| parties[at as usize].spellings > 1).count();
    if variants > 0 {
        details.push(Detail::new("written in two ways or more", variants as f64, "hiding one spelling would not hide them"));
    }
    let alike = basis.shipments.evidence.alike.len();
    if alike > 0 {
        let note = "pairs of similar names with a postcode, city, e-mail or telephone number in common: counted as two each";
        details.push(Detail::new("possibly the same", alike as f64, note));
    }
    for at in most(organisations, 5, |&at| named[at as usize]) {
        let lines = counted(named[at as usize], "mention", "mentions");
        details.push(Detail::new(party_label(&parties[at as usize]), named[at as usize] as f64, lines));
    }
    details
}

#[cfg(test)]
mod tests {
    use super::super::super::sample::{Made, any_shipments};
    use super::*;
    use crate::understand::Shipments;
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    #[test]
    fn companies_numbers_and_persons_are_told_apart() {
        let shipments = Made::new(4)
            .parties(PartyRole::Consignor, &["Acme", "Acme", "Birch?", "Cedar"])
            .parties(PartyRole::Importer, &["#1", "#2", "#1", "@Ann"])
            .build();
        let finding = measure(&Basis::new(&shipments));
        assert_eq!(
            finding.sentence(),
            "Whoever reads these records could learn of 3 organisations, 2 of them well enough to tell which they are; \
             2 importers are known only by a number."
        );
        assert_eq!(finding.number.map(|number| number.value), Some(3.0));
        assert_eq!(finding.level, Some(crate::exposure::Level::Severe));
        assert_eq!(finding.evidence.first.iter().map(|record| record.row).collect::<Vec<_>>(), [0, 3, 2]);
        assert_eq!(finding.evidence.columns, [0, 1]);
    }

    #[test]
    fn importers_by_number_alone_are_no_organisations() {
        let shipments = Made::new(3).parties(PartyRole::Importer, &["#1", "#2", "#1"]).build();
        let finding = measure(&Basis::new(&shipments));
        assert_eq!(finding.sentence(), "2 importers are known only by a number; no organisation is named.");
        assert_eq!(finding.number.map(|number| number.value), Some(0.0));
    }

    #[test]
    fn without_parties_it_says_what_is_missing() {
        let shipments = Made::new(3).goods(&["64", "64", "64"]).build();
        let finding = measure(&Basis::new(&shipments));
        assert_eq!((finding.number, finding.level), (None, None));
        assert!(finding.sentence().contains("No column names a party"));
    }

    /// The plain way: names in a set.
    fn by_hand(shipments: &Shipments) -> usize {
        let mut names = BTreeSet::new();
        for column in shipments.party_of.values() {
            for &party in column {
                if party != NONE && shipments.parties[party as usize].kind == PartyKind::Organisation {
                    names.insert(shipments.parties[party as usize].name.clone());
                }
            }
        }
        names.len()
    }

    proptest! {
        #[test]
        fn agrees_with_a_set_of_names(shipments in any_shipments()) {
            let finding = measure(&Basis::new(&shipments));
            if let Some(number) = finding.number {
                prop_assert_eq!(number.value as usize, by_hand(&shipments));
            } else {
                prop_assert_eq!(by_hand(&shipments), 0);
            }
        }
    }
}
