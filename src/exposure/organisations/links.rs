//! Trade links: distinct pairs of shipper and consignee.
//!
//! The shipper is the consignor, else the exporter, seller or manufacturer; the consignee is the consignee, else the
//! importer or buyer. A side that is known by a number only still makes a link: the number can be followed.
//! Source: EXPOSURE.md §1. Complexity: O(lines + parties).

use super::super::basis::{Basis, at, party_label};
use super::super::finding::{Detail, Exposure, Finding, Unit};
use super::super::measure::Measure;
use super::super::tally::{busiest, pairs};
use super::super::thresholds::LINKS_VISIBLE;
use super::super::wording::{count, counted, either, part_of};
use crate::understand::{NONE, PartyKind, PartyRole, Role};

/// What is declared of the number.
pub const MEASURE: Measure = Measure {
    exposure: Exposure::Organisations,
    id: "organisations.links",
    headline: false,
    unit: Unit::Links,
    definition: "Distinct pairs of a shipper (consignor, else exporter, seller or manufacturer) and a consignee (consignee, else \
                 importer or buyer) named in the same line. A party known only by a number counts, for the number can be \
                 followed from line to line.",
    assumption: None,
    source: "EXPOSURE.md §1 (stated by this project)",
    lowered_by: "Leave out either the shipper or the consignee for recipients who need only one of them: a link takes both.",
};

pub(in crate::exposure) fn measure(basis: &Basis) -> Finding {
    match (basis.shipper.is_empty(), basis.consignee.is_empty()) {
        (true, true) => return MEASURE.missing("No column names a shipper or a consignee, so no trade link can be read."),
        (true, false) => {
            return MEASURE.missing(
                "No column names who ships (consignor, exporter, seller or manufacturer), so no trade link can be read.",
            );
        }
        (false, true) => {
            return MEASURE.missing("No column names who receives (consignee, importer or buyer), so no trade link can be read.");
        }
        (false, false) => {}
    }
    let linked = |line: u32| at(&basis.shipper, line) != NONE && at(&basis.consignee, line) != NONE;
    let links = pairs(basis, |line| at(&basis.shipper, line), |line| at(&basis.consignee, line));
    let records = (0..basis.shipments.line_count as u32).filter(|&line| linked(line)).count() as u64;
    let shown = basis.each_shipment().filter(|(_, lines)| lines.iter().any(|&line| linked(line))).count() as u64;
    let number = links.len() as u64;
    let parties = &basis.shipments.parties;
    let to_persons = links.iter().filter(|link| parties[link.key.1 as usize].kind == PartyKind::Person).count() as u64;
    let by_number =
        links.iter().filter(|link| [link.key.0, link.key.1].iter().any(|&party| parties[party as usize].only_a_number)).count()
            as u64;
    let mut sentence = format!(
        "Whoever reads these records could learn of {}: who ships to whom, in {}",
        counted(number, "trade link", "trade links"),
        part_of(shown, basis.n, "shipments"),
    );
    match (to_persons, by_number) {
        (0, 0) => {}
        (0, numbered) if numbered == number => sentence.push_str(", one side known only by a number"),
        (0, numbered) => {
            sentence.push_str(&format!("; in {} of them one side is known only by a number", count(numbered)));
        }
        (persons, _) if persons == number => sentence.push_str(", each to a private person"),
        (persons, _) => {
            sentence.push_str(&format!("; {} of them {} at a private person", count(persons), either(persons, "ends", "end")));
        }
    }
    sentence.push('.');
    let largest = busiest(&links, 20);
    let details = largest.iter().map(|link| {
        let label = format!("{} → {}", party_label(&parties[link.key.0 as usize]), party_label(&parties[link.key.1 as usize]));
        Detail::new(label, f64::from(link.shipments), either(u64::from(link.shipments), "shipment", "shipments"))
    });
    MEASURE
        .found(number as f64, sentence)
        .judged(&LINKS_VISIBLE, shown as f64 / basis.n.max(1) as f64)
        .with_details(details)
        .with_evidence(basis.evidence(records, largest.iter().map(|link| link.first_line), is_link))
}

fn is_link(role: &Role) -> bool {
    use PartyRole::{Buyer, Consignee, Consignor, Exporter, Importer, Manufacturer, Seller};
    matches!(role, Role::Party(Consignor | Exporter | Seller | Manufacturer | Consignee | Importer | Buyer, _))
}

#[cfg(test)]
mod tests {
    use super::super::super::sample::{Made, any_shipments};
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    #[test]
    fn a_pair_counts_once_and_the_busiest_comes_first() {
        let shipments = Made::new(5)
            .parties(PartyRole::Consignor, &["Acme", "Acme", "Birch", "Birch", "Birch"])
            .parties(PartyRole::Consignee, &["Cedar", "#7", "Cedar", "Cedar", ""])
            .build();
        let finding = measure(&Basis::new(&shipments));
        assert_eq!(
            finding.sentence,
            "Whoever reads these records could learn of 3 trade links: who ships to whom, in 80 % of the shipments; \
             in 1 of them one side is known only by a number."
        );
        assert_eq!(finding.details[0].label, "Birch → Cedar");
        assert_eq!(finding.evidence.first[0].row, 2);
        assert_eq!(finding.evidence.total, 4);
    }

    #[test]
    fn private_persons_are_not_named() {
        let shipments = Made::new(1).parties(PartyRole::Seller, &["Acme"]).parties(PartyRole::Buyer, &["@Ann Example"]).build();
        let finding = measure(&Basis::new(&shipments));
        assert_eq!(finding.details[0].label, "Acme → a private person");
        assert!(finding.sentence.ends_with("1 trade link: who ships to whom, in all shipments, each to a private person."));
    }

    #[test]
    fn one_side_alone_makes_no_link() {
        let shipments = Made::new(1).parties(PartyRole::Consignee, &["Acme"]).build();
        let finding = measure(&Basis::new(&shipments));
        assert_eq!(finding.number, None);
        assert!(finding.sentence.contains("who ships"));
    }

    proptest! {
        #[test]
        fn agrees_with_a_set_of_pairs(shipments in any_shipments()) {
            let finding = measure(&Basis::new(&shipments));
            let pairs: BTreeSet<_> = shipments
                .lines()
                .filter_map(|line| Some((shipments.shipper(line)?, shipments.consignee(line)?)))
                .collect();
            prop_assert_eq!(finding.number.map_or(0, |number| number.value as usize), pairs.len());
        }
    }
}
