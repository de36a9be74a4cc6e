//! Distinct organisations that the records name, and how many of them can be identified.
//!
//! An organisation can be identified if a registered identifier of it is known, or its name together with a postcode or
//! city. A party known only by a number in somebody's books can be a company or a person: it is no organisation here, and
//! is counted beside them. Source: EXPOSURE.md §0 and §1. Complexity: O(lines · party columns).

use super::super::basis::{Basis, party_said};
use super::super::finding::{Detail, Exposure, Finding, Unit};
use super::super::measure::{Measure, MeasureId};
use super::super::tally::most;
use super::super::thresholds::ORGANISATIONS_NAMED;
use super::OrganisationsSay as Say;
use crate::saying::{Saying, Value};
use crate::table::order;
use crate::understand::{NONE, PartyRole, Role};

/// What is declared of the number.
pub const MEASURE: Measure =
    Measure { exposure: Exposure::Organisations, id: MeasureId::OrganisationsCount, headline: true, unit: Unit::Organisations };

/// What a part is called: so many of them, and as a label.
fn part(role: PartyRole) -> (Say, Say) {
    match role {
        PartyRole::Consignor => (Say::Consignors, Say::AsConsignor),
        PartyRole::Seller => (Say::Sellers, Say::AsSeller),
        PartyRole::Exporter => (Say::Exporters, Say::AsExporter),
        PartyRole::Manufacturer => (Say::Manufacturers, Say::AsManufacturer),
        PartyRole::Consignee => (Say::Consignees, Say::AsConsignee),
        PartyRole::Buyer => (Say::Buyers, Say::AsBuyer),
        PartyRole::Importer => (Say::Importers, Say::AsImporter),
        PartyRole::Notify => (Say::NotifyParties, Say::AsNotify),
        PartyRole::Declarant => (Say::Declarants, Say::AsDeclarant),
        PartyRole::Carrier => (Say::Carriers, Say::AsCarrier),
        PartyRole::Forwarder => (Say::Forwarders, Say::AsForwarder),
        PartyRole::Platform => (Say::Platforms, Say::AsPlatform),
        PartyRole::Unspecified => (Say::OtherParties, Say::AsOther),
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
        return MEASURE.missing(Saying::plain(Say::NoParty));
    }
    let kinds = basis.kinds();
    let is_organisation = |at: usize| kinds.organisations.has(at as u32);
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
            organisations: count(&is_organisation),
            identifiable: count(&|at| is_organisation(at) && shipments.parties[at].identifiable),
            persons: count(&|at| kinds.persons.has(at as u32)),
            numbers: count(&|at| kinds.unknown.has(at as u32)),
        });
    }
    let organisations: Vec<u32> =
        (0..shipments.parties.len()).filter(|&at| is_organisation(at) && named[at] > 0).map(|at| at as u32).collect();
    let identifiable = organisations.iter().filter(|&&at| shipments.parties[at as usize].identifiable).count() as u64;
    let number = organisations.len() as u64;

    let names = |line: u32, is: &dyn Fn(usize) -> bool| {
        columns.iter().any(|(_, column)| column[line as usize] != NONE && is(column[line as usize] as usize))
    };
    let is_identifiable = |at: usize| is_organisation(at) && shipments.parties[at].identifiable;
    let shown = basis.each_shipment().filter(|(_, lines)| lines.iter().any(|&line| names(line, &is_identifiable))).count() as f64;
    let records = (0..shipments.line_count as u32).filter(|&line| names(line, &is_organisation)).count() as u64;

    let mut busiest = most(&organisations, 20, |&at| named[at as usize]);
    order::sort_by_key(&mut busiest, |&at| !shipments.parties[at as usize].identifiable);
    let evidence =
        basis.evidence(records, busiest.iter().map(|&at| first_line[at as usize]), |role| matches!(role, Role::Party(..)));
    MEASURE
        .found(number as f64, sentence(number, identifiable, &parts, known_by(basis, &named)))
        .judged(&ORGANISATIONS_NAMED, shown / basis.n.max(1) as f64)
        .with_details(details(basis, &parts, &organisations, &named))
        .with_evidence(evidence)
}

/// What parties are known by of which neither name nor kind is known.
fn known_by(basis: &Basis, named: &[u64]) -> Saying {
    let is_unknown = |&at: &usize| named[at] > 0 && basis.kinds().unknown.has(at as u32);
    let unknown = || (0..named.len()).filter(is_unknown).map(|at| &basis.shipments.parties[at]);
    let mailed = unknown().any(|party| !party.only_a_number && party.name.contains('@'));
    Saying::plain(match (unknown().any(|party| party.only_a_number), mailed) {
        (_, false) => Say::ByNumber,
        (false, true) => Say::ByEmail,
        (true, true) => Say::ByNumberOrEmail,
    })
}

fn sentence(number: u64, identifiable: u64, parts: &[Part], known_by: Saying) -> Saying {
    let mut numbers: Vec<Part> = parts.iter().copied().filter(|part| part.numbers > 0).collect();
    order::sort_by_key(&mut numbers, |part| u64::MAX - part.numbers);
    let listed: Vec<Value> =
        numbers.iter().take(2).map(|part| Saying::of(self::part(part.role).0, [Value::Count(part.numbers)]).into()).collect();
    let how_many = if let [one] = &numbers[..] { one.numbers } else { 2 };
    let by_number = (!listed.is_empty())
        .then(|| Saying::of(Say::KnownOnlyBy, [Value::List(listed), known_by.into(), Value::Count(how_many)]));
    if number == 0 {
        return match by_number {
            Some(by_number) => Saying::of(Say::OnlyNumbers, [by_number.into()]),
            None => Saying::plain(Say::OnlyPersons),
        };
    }
    let which = match (identifiable, number) {
        (0, 1) => Saying::plain(Say::OneUnknown),
        (0, _) => Saying::plain(Say::NoneKnown),
        (1, 1) => Saying::plain(Say::OneKnown),
        (all, of) if all == of => Saying::plain(Say::AllKnown),
        (some, _) => Saying::of(Say::SomeKnown, [Value::Count(some)]),
    };
    let by_number =
        by_number.map_or_else(|| Saying::plain(Say::NothingMore), |by_number| Saying::of(Say::AndNumbers, [by_number.into()]));
    Saying::of(Say::Named, [Value::Count(number), which.into(), by_number.into()])
}

fn details(basis: &Basis, parts: &[Part], organisations: &[u32], named: &[u64]) -> Vec<Detail> {
    let parties = &basis.shipments.parties;
    let mut details: Vec<Detail> = parts
        .iter()
        .take(6)
        .map(|part| {
            let mut note = vec![Saying::of(Say::Identifiable, [Value::Count(part.identifiable)])];
            if part.persons > 0 {
                note.push(Saying::of(Say::BesidePersons, [Value::Count(part.persons)]));
            }
            if part.numbers > 0 {
                note.push(Saying::of(Say::BesideNumbers, [Value::Count(part.numbers), known_by(basis, named).into()]));
            }
            Detail::new(Saying::plain(self::part(part.role).1), part.organisations as f64, Saying::joined(note))
        })
        .collect();
    order::sort_by(&mut details, |a, b| b.value.total_cmp(&a.value));
    let variants = organisations.iter().filter(|&&at| parties[at as usize].spellings > 1).count();
    if variants > 0 {
        details.push(Detail::new(Saying::plain(Say::TwoWays), variants as f64, Saying::plain(Say::TwoWaysNote)));
    }
    let alike = basis.shipments.evidence.alike.len();
    if alike > 0 {
        details.push(Detail::new(Saying::plain(Say::PossiblySame), alike as f64, Saying::plain(Say::PossiblySameNote)));
    }
    for at in most(organisations, 5, |&at| named[at as usize]) {
        let mentions = named[at as usize];
        let note = Saying::of(Say::Mentions, [Value::Count(mentions)]);
        details.push(Detail::new(party_said(&parties[at as usize]), mentions as f64, note));
    }
    details
}

#[cfg(test)]
mod tests {
    use super::super::super::sample::{Made, any_shipments};
    use super::*;
    use crate::understand::PartyKind;
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
