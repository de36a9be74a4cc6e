//! Variants: organisations written in two ways or more.
//!
//! Who hides one spelling of a name has not hidden the organisation. Spellings are of one organisation only where evidence
//! holds them together (EXPOSURE.md §0): the same registered number, the same normalised name and country, or one row.
//! Source: EXPOSURE.md §1. Complexity: O(lines · party columns) at worst, one look at a flag each.

use super::super::basis::{Basis, party_said};
use super::super::finding::{Detail, Exposure, Finding, Unit};
use super::super::measure::{Measure, MeasureId};
use super::super::tally::most;
use super::super::wording::short;
use super::OrganisationsSay as Say;
use crate::saying::{Saying, Value};
use crate::understand::{NONE, PartyAttribute, PartyKind, Role, Spelling, Tie};

/// What is declared of the number.
pub const MEASURE: Measure = Measure {
    exposure: Exposure::Organisations,
    id: MeasureId::OrganisationsVariants,
    headline: false,
    unit: Unit::Organisations,
};

/// So many other spellings are shown of one organisation.
const SHOWN: usize = 3;

pub(in crate::exposure) fn measure(basis: &Basis) -> Finding {
    let shipments = basis.shipments;
    let parties = &shipments.parties;
    let is_organisation: Vec<bool> = parties.iter().map(|party| party.kind == PartyKind::Organisation).collect();
    let varies: Vec<bool> =
        parties.iter().zip(&is_organisation).map(|(party, &organisation)| organisation && party.spellings > 1).collect();
    let mut named = vec![false; parties.len()];
    let mut records = vec![false; shipments.line_count];
    // The first line and the number of mentions of those that vary; of the others only that they are named.
    let mut mentions = vec![0u64; parties.len()];
    let mut first_line = vec![NONE; parties.len()];
    for &role in shipments.party_of.keys() {
        for (line, &party) in basis.parties(role).iter().enumerate().filter(|&(_, &party)| party != NONE) {
            let at = party as usize;
            named[at] = true;
            if varies[at] {
                mentions[at] += 1;
                first_line[at] = first_line[at].min(line as u32);
                records[line] = true;
            }
        }
    }
    let organisations = (0..parties.len()).filter(|&at| named[at] && is_organisation[at]).count() as u64;
    if organisations == 0 {
        return MEASURE.missing(Saying::plain(Say::VariantsNoOrganisation));
    }
    let variants: Vec<u32> = (0..parties.len() as u32).filter(|&at| named[at as usize] && varies[at as usize]).collect();
    let number = variants.len() as u64;
    let says = match number {
        0 => Saying::of(Say::VariantsNone, [Value::Count(organisations)]),
        _ => Saying::of(Say::Variants, [Value::Count(number), Value::Count(organisations)]),
    };
    // Those of most spellings first, among them the busiest.
    let telling = most(&variants, 20, |&at| {
        u64::from(parties[at as usize].spellings) << 32 | mentions[at as usize].min(u64::from(u32::MAX))
    });
    let details = telling.iter().map(|&at| {
        let party = &parties[at as usize];
        Detail::new(party_said(party), f64::from(party.spellings), note(shipments.evidence.spellings_of(at)))
            .in_unit(Unit::Spellings)
    });
    // Of each organisation the rows in which its spellings differ; then the next one's.
    let lines = telling.iter().flat_map(|&at| {
        let spellings = shipments.evidence.spellings_of(at);
        let own = spellings.iter().map(|spelling| spelling.first.0);
        own.chain(spellings.is_empty().then_some(first_line[at as usize]))
    });
    let total = records.iter().filter(|&&record| record).count() as u64;
    let evidence = basis.evidence(total, lines, |role| matches!(role, Role::Party(_, PartyAttribute::Name)));
    MEASURE.found(number as f64, says).with_details(details).with_evidence(evidence)
}

/// The spellings beside the one that the organisation is called by, and what ties them to it.
fn note(spellings: &[Spelling]) -> Saying {
    let others: Vec<Value> = spellings.iter().skip(1).take(SHOWN).map(|spelling| said(spelling).into()).collect();
    match others.is_empty() {
        true => Saying::plain(Say::VariantsCount),
        false => Saying::of(Say::VariantsSpellings, [Value::List(others)]),
    }
}

fn said(spelling: &Spelling) -> Saying {
    let tied = match spelling.because {
        Tie::Name => Say::VariantByName,
        Tie::Number => Say::VariantByNumber,
        Tie::SameRow => Say::VariantByRow,
        Tie::Person => Say::VariantByPerson,
    };
    Saying::of(tied, [Value::Name(short(&spelling.text))])
}

#[cfg(test)]
mod tests {
    use super::super::super::sample::{Made, any_shipments};
    use super::*;
    use crate::understand::{LineId, PartyRole, Shipments};
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    fn made() -> Shipments {
        let mut shipments = Made::new(5)
            .parties(PartyRole::Consignor, &["Acme~", "Birch", "Acme~", "Birch", "Birch"])
            .parties(PartyRole::Consignee, &["Cedar~", "Cedar~", "Cedar~", "#7", "@Ann~"])
            .build();
        let spelling =
            |party, text: &str, first, because| Spelling { party, text: text.to_owned(), rows: 1, first: LineId(first), because };
        std::sync::Arc::make_mut(&mut shipments.evidence).spellings =
            vec![spelling(0, "Acme~", 0, Tie::Name), spelling(0, "ACME Ltd.", 2, Tie::Number)];
        shipments
    }

    #[test]
    fn a_name_in_two_spellings_is_found_and_a_persons_is_not_shown() {
        let shipments = made();
        let finding = measure(&Basis::new(&shipments));
        assert_eq!(
            finding.sentence(),
            "2 of 3 organisations are written in two ways or more: hiding one spelling would not hide them."
        );
        // Cedar is named oftener than Acme.
        assert_eq!(finding.details.iter().map(Detail::label_text).collect::<Vec<_>>(), ["Cedar~", "Acme~"]);
        assert_eq!(finding.details[1].note_text(), "spellings; also “ACME Ltd.” (same registered number)");
        assert_eq!(finding.evidence.first.iter().map(|record| record.row).collect::<Vec<_>>(), [0, 2]);
        assert_eq!(finding.evidence.total, 3);
    }

    #[test]
    fn without_variants_or_organisations_it_says_so() {
        let shipments = Made::new(1).parties(PartyRole::Consignor, &["Acme"]).build();
        let finding = measure(&Basis::new(&shipments));
        assert_eq!(finding.sentence(), "Of 1 organisation none is found to be written in two ways.");
        assert_eq!(finding.number.map(|number| number.value), Some(0.0));
        let shipments = Made::new(1).parties(PartyRole::Consignee, &["@Ann"]).build();
        assert_eq!(measure(&Basis::new(&shipments)).number, None);
    }

    proptest! {
        #[test]
        fn agrees_with_a_set_of_names(shipments in any_shipments(), spellings in prop::collection::vec(1..4u32, 8)) {
            let mut shipments = shipments;
            shipments.parties.iter_mut().zip(spellings).for_each(|(party, spellings)| party.spellings = spellings);
            let named: BTreeSet<u32> = shipments.party_of.values().flatten().copied().filter(|&party| party != NONE).collect();
            let of = |least| {
                let is = |&&party: &&u32| {
                    let party = &shipments.parties[party as usize];
                    party.kind == PartyKind::Organisation && party.spellings >= least
                };
                named.iter().filter(is).count()
            };
            let number = measure(&Basis::new(&shipments)).number.map(|number| number.value as usize);
            prop_assert_eq!(number, (of(1) > 0).then(|| of(2)));
        }
    }
}
