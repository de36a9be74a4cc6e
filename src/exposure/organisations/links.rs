//! Trade links: distinct pairs of shipper and consignee.
//!
//! The shipper is the consignor, else the exporter, seller or manufacturer; the consignee is the consignee, else the
//! importer or buyer. A side that is known by a number only still makes a link: the number can be followed.
//! Source: EXPOSURE.md §1. Complexity: O(lines + parties).

use super::super::basis::{Basis, at, party_said};
use super::super::finding::{Detail, Exposure, Finding, Unit};
use super::super::kinds::Kinds;
use super::super::measure::{Measure, MeasureId};
use super::super::tally::most;
use super::super::thresholds::LINKS_VISIBLE;
use super::super::worth::Worth;
use super::OrganisationsSay;
use crate::saying::{Common, Saying, Value, of_shipments};
use crate::understand::{NONE, PartyRole, Role, currency_said};

/// What is declared of the number.
pub const MEASURE: Measure =
    Measure { exposure: Exposure::Organisations, id: MeasureId::OrganisationsLinks, headline: false, unit: Unit::Links };

/// A link by its shipments and lines.
#[derive(Copy, Clone)]
struct Link {
    shipments: u32,
    last_shipment: u32,
    first_line: u32,
}

impl Default for Link {
    fn default() -> Self {
        Link { shipments: 0, last_shipment: NONE, first_line: NONE }
    }
}

impl Link {
    /// Adds a line of a shipment; those of one shipment come one after another.
    fn add(&mut self, shipment: u32, line: u32) {
        self.shipments += u32::from(self.last_shipment != shipment);
        self.last_shipment = shipment;
        self.first_line = self.first_line.min(line);
    }
}

pub(in crate::exposure) fn measure(basis: &Basis) -> Finding {
    match (basis.shipper.is_empty(), basis.consignee.is_empty()) {
        (true, true) => return MEASURE.missing(Saying::plain(OrganisationsSay::NoShipperNoConsignee)),
        (true, false) => return MEASURE.missing(Saying::plain(OrganisationsSay::NoShipper)),
        (false, true) => return MEASURE.missing(Saying::plain(OrganisationsSay::NoConsignee)),
        (false, false) => {}
    }
    let (link_of, count) = basis.links();
    let linked = |line: u32| at(link_of, line) != NONE;
    let mut links = vec![Link::default(); count as usize];
    for (shipment, lines) in basis.each_shipment() {
        for &line in lines.iter().filter(|&&line| linked(line)) {
            links[link_of[line as usize] as usize].add(shipment, line);
        }
    }
    let ends = |link: &Link| (at(&basis.shipper, link.first_line), at(&basis.consignee, link.first_line));
    let records = (0..basis.shipments.line_count as u32).filter(|&line| linked(line)).count() as u64;
    let shown = basis.each_shipment().filter(|(_, lines)| lines.iter().any(|&line| linked(line))).count() as u64;
    let number = links.len() as u64;
    let parties = &basis.shipments.parties;
    let Kinds { persons, numbered, .. } = basis.kinds();
    let to_persons = links.iter().filter(|link| persons.has(ends(link).1)).count() as u64;
    let is_numbered = |ends: (u32, u32)| numbered.has(ends.0) || numbered.has(ends.1);
    let by_number = links.iter().filter(|link| is_numbered(ends(link))).count() as u64;
    let known_ends = match (to_persons, by_number) {
        (0, 0) => Saying::plain(OrganisationsSay::LinksNothingMore),
        (0, numbered) if numbered == number => Saying::plain(OrganisationsSay::LinksAllNumbered),
        (0, numbered) => Saying::of(OrganisationsSay::LinksSomeNumbered, [Value::Count(numbered)]),
        (persons, _) if persons == number => Saying::plain(OrganisationsSay::LinksAllToPersons),
        (persons, _) => Saying::of(OrganisationsSay::LinksSomeToPersons, [Value::Count(persons)]),
    };
    let says = Saying::of(OrganisationsSay::Links, [Value::Count(number), of_shipments(shown, basis.n), known_ends.into()]);
    let largest = most(&links, 20, |link| u64::from(link.shipments) << 32 | u64::from(u32::MAX - link.first_line));
    let largest_links = largest.iter().map(|link| {
        let (from, to) = ends(link);
        let [from, to] = [from, to].map(|party| party_said(&parties[party as usize]).into());
        let shipments = f64::from(link.shipments);
        Detail::new(Saying::of(Common::Arrow, [from, to]), shipments, Saying::name("")).in_unit(Unit::Shipments)
    });
    MEASURE
        .found(number as f64, says)
        .judged(&LINKS_VISIBLE, shown as f64 / basis.n.max(1) as f64)
        .with_details(values_on(basis, linked).into_iter().chain(largest_links))
        .with_evidence(basis.evidence(records, largest.iter().map(|link| link.first_line), is_link))
}

/// The share of the value that stands on visible links, by currency: that of most lines first, at most three.
fn values_on(basis: &Basis, linked: impl Fn(u32) -> bool) -> Vec<Detail> {
    let worth = Worth::new(basis);
    let wholes = worth.sums(|_| true);
    let parts: Vec<f64> = worth.sums(linked).into_iter().map(|(sum, _)| sum).collect();
    let shares = worth.shares(&parts, &wholes, 3).into_iter();
    shares
        .map(|part| {
            let label = match part.currency {
                Some(currency) => Saying::of(OrganisationsSay::LinksValue, [currency_said(currency)]),
                None => Saying::plain(OrganisationsSay::LinksValueOfNoCurrency),
            };
            Detail::new(label, part.share, Saying::plain(OrganisationsSay::LinksValueNote)).in_unit(Unit::Share)
        })
        .collect()
}

pub(in crate::exposure) fn is_link(role: &Role) -> bool {
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
            finding.sentence(),
            "Whoever reads these records could learn of 3 trade links: who ships to whom, in 80 % of the shipments; \
             in 1 of them one side is known only by a number."
        );
        assert_eq!(finding.details[0].label_text(), "Birch → Cedar");
        assert_eq!(finding.evidence.first[0].row, 2);
        assert_eq!(finding.evidence.total, 4);
    }

    #[test]
    fn the_value_on_links_is_shown_by_currency() {
        let mut shipments = Made::new(4)
            .parties(PartyRole::Consignor, &["Acme", "Acme", "", "Birch"])
            .parties(PartyRole::Consignee, &["Cedar", "", "Cedar", "Cedar"])
            .values(&[30.0, 50.0, 20.0, 7.0], "EUR")
            .build();
        shipments.currencies.push("CNY".to_owned());
        shipments.currency_of[3] = 1;
        let finding = measure(&Basis::new(&shipments));
        let values: Vec<(String, f64)> =
            finding.details.iter().take(2).map(|detail| (detail.label_text(), detail.value)).collect();
        assert_eq!(
            values,
            [("value in EUR on visible links".to_owned(), 0.3), ("value in CNY on visible links".to_owned(), 1.0)]
        );
    }

    #[test]
    fn private_persons_are_not_named() {
        let shipments = Made::new(1).parties(PartyRole::Seller, &["Acme"]).parties(PartyRole::Buyer, &["@Ann Example"]).build();
        let finding = measure(&Basis::new(&shipments));
        assert_eq!(finding.details[0].label_text(), "Acme → a private person");
        assert!(finding.sentence().ends_with("1 trade link: who ships to whom, in all shipments, each to a private person."));
    }

    #[test]
    fn one_side_alone_makes_no_link() {
        let shipments = Made::new(1).parties(PartyRole::Consignee, &["Acme"]).build();
        let finding = measure(&Basis::new(&shipments));
        assert_eq!(finding.number, None);
        assert!(finding.sentence().contains("who ships"));
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
