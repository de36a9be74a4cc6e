//! Concentration: how far a group of goods hangs on one supplier, country of origin, carrier, port of loading or discharge, hub.
//!
//! The Herfindahl-Hirschman index is the sum of the squared shares in per cent, from 10,000 / m for m equal shares to
//! 10,000 for one alone; its *effective number* is 10,000 / HHI. Shares are by shipments. A side on which the whole file has
//! only one member (its owner as the only supplier, say) says nothing of one group and is used only where there is no other.
//! Source: EXPOSURE.md §5; bounds of the US merger guidelines 2023 and of SWD(2021) 352. Complexity: O(lines + members) a side.

use super::super::basis::{Basis, Countries, at, party_said};
use super::super::finding::{Detail, Exposure, Finding, Unit};
use super::super::measure::{Measure, MeasureId};
use super::super::tally::{Tally, pairs};
use super::super::thresholds::{CONCENTRATION, CONCENTRATION_SHIPMENTS};
use super::NetworkSay as Say;
use super::supply::{Stop, column};
use crate::reference::country::CountryCode;
use crate::saying::{Saying, Value};
use crate::table::order;
use crate::understand::{NONE, PartyRole, PlaceRole, Role};
use std::borrow::Cow;

/// What is declared of the number.
pub const MEASURE: Measure =
    Measure { exposure: Exposure::Network, id: MeasureId::NetworkConcentration, headline: true, unit: Unit::HhiPoints };

/// Herfindahl-Hirschman index of counts, 0 to 10,000; 0 where there is none.
///
/// ```
/// use portolan::exposure::network::concentration::hhi;
/// assert_eq!(hhi([30, 30, 20, 20]).round(), 2_600.0);
/// ```
pub fn hhi(counts: impl IntoIterator<Item = u64>) -> f64 {
    let (sum, squares) =
        counts.into_iter().fold((0.0, 0.0), |(sum, squares), count| (sum + count as f64, squares + (count as f64).powi(2)));
    if sum == 0.0 { 0.0 } else { 10_000.0 * squares / (sum * sum) }
}

/// What a product group can hang on.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
enum Side {
    Supplier,
    OriginCountry,
    Carrier,
    Loading,
    Discharge,
    Hub,
}

impl Side {
    /// "hangs on *one supplier* most", "index over *suppliers*", and "*Acme ships 90 % of 40 shipments*".
    fn words(self) -> [Say; 3] {
        match self {
            Side::Supplier => [Say::OneSupplier, Say::OverSuppliers, Say::SupplierShips],
            Side::OriginCountry => [Say::OneOrigin, Say::OverOrigins, Say::OriginOf],
            Side::Carrier => [Say::OneCarrier, Say::OverCarriers, Say::CarrierCarries],
            Side::Loading => [Say::OneLoading, Say::OverLoadings, Say::LoadedAt],
            Side::Discharge => [Say::OneDischarge, Say::OverDischarges, Say::DischargedAt],
            Side::Hub => [Say::OneHub, Say::OverHubs, Say::HubSees],
        }
    }

    fn matters(self, role: &Role) -> bool {
        use PartyRole::{Consignor, Exporter, Manufacturer, Seller};
        match self {
            Side::Supplier => matches!(role, Role::Party(Consignor | Exporter | Seller | Manufacturer, _)),
            Side::OriginCountry => matches!(role, Role::Place(PlaceRole::Origin | PlaceRole::Departure | PlaceRole::Loading)),
            Side::Carrier => matches!(role, Role::Party(PartyRole::Carrier, _)),
            Side::Loading => matches!(role, Role::Place(PlaceRole::Loading)),
            Side::Discharge => matches!(role, Role::Place(PlaceRole::Discharge)),
            Side::Hub => matches!(role, Role::Place(PlaceRole::Transit)),
        }
    }
}

/// The members of a side, line by line.
struct Members<'b> {
    side: Side,
    of: Cow<'b, [u32]>,
    countries: &'b [CountryCode],
}

impl Members<'_> {
    fn said(&self, basis: &Basis, member: u32) -> Saying {
        match self.side {
            Side::Supplier | Side::Carrier => party_said(&basis.shipments.parties[member as usize]),
            Side::OriginCountry => Saying::value(Value::Country(self.countries[member as usize].to_string())),
            Side::Loading | Side::Discharge | Side::Hub => basis.network().said(basis, member),
        }
    }
}

/// A product group on one side.
struct Concentrated {
    side: usize,
    group: u32,
    hhi: f64,
    shipments: u64,
    top: u32,
    top_shipments: u64,
}

impl Concentrated {
    /// "Acme ships 90 % of 40 shipments".
    fn top_does(&self, basis: &Basis, members: &Members) -> Saying {
        let part = if self.top_shipments == self.shipments {
            Saying::of(Say::AllOf, [Value::Count(self.shipments)])
        } else {
            Saying::of(Say::PartOf, [Value::Part(self.top_shipments, self.shipments), Value::Count(self.shipments)])
        };
        Saying::of(members.side.words()[2], [members.said(basis, self.top).into(), part.into()])
    }
}

pub(in crate::exposure) fn measure(basis: &Basis) -> Finding {
    if !basis.tells_of_deliveries() && basis.goods.is_empty() {
        return MEASURE.missing(Saying::plain(Say::NoShipments));
    }
    let mut sides = sides(basis);
    // What the file does not tell of is not spoken of.
    let goods = !basis.goods.is_empty();
    if sides.is_empty() {
        return MEASURE.missing(Saying::plain(if goods { Say::NoSideOfGoods } else { Say::NoSideOfShipments }));
    }
    let varied = |members: &Members| {
        let mut known = members.of.iter().filter(|&&member| member != NONE);
        known.next().is_some_and(|first| known.any(|other| other != first))
    };
    if sides.iter().any(varied) {
        sides.retain(varied);
    } else {
        sides.retain(|members| members.side != Side::Supplier);
    }
    if sides.is_empty() {
        return MEASURE.missing(Saying::plain(if goods { Say::OnlySupplierOfGoods } else { Say::OnlySupplierOfShipments }));
    }
    let by_group = concentrated(basis, &sides, |line| basis.group(line));
    let whole = by_group.is_empty();
    let mut found = if whole { concentrated(basis, &sides, |_| 0) } else { by_group };
    // The most concentrated first; of equals the one with most shipments, then the first found.
    order::sort_by(&mut found, |a, b| b.hhi.total_cmp(&a.hhi).then(b.shipments.cmp(&a.shipments)));
    let Some(worst) = found.first() else {
        return MEASURE.missing(Saying::of(Say::ConcentrationTooFew, [Value::Count(u64::from(CONCENTRATION_SHIPMENTS))]));
    };
    let members = &sides[worst.side];
    let together = if goods { Say::GoodsTogether } else { Say::ShipmentsTogether };
    let label = |group: u32| if whole { Saying::plain(together) } else { basis.group_said(group) };
    let mut groups: Vec<u32> = found.iter().map(|found| found.group).collect();
    order::sort_by(&mut groups, Ord::cmp);
    groups.dedup();
    let side = Saying::plain(members.side.words()[0]).into();
    let (top, index) = (worst.top_does(basis, members).into(), Value::Number(worst.hhi.round()));
    let says = match (whole, groups.len() as u64) {
        (true, _) if goods => Saying::of(Say::GoodsHang, [side, top, index]),
        (true, _) => Saying::of(Say::ShipmentsHang, [side, top, index]),
        (false, 1) => Saying::of(Say::OneGroupHangs, [side, top, index, label(worst.group).into()]),
        (false, groups) => Saying::of(Say::OfGroupsHangs, [side, top, index, label(worst.group).into(), Value::Count(groups)]),
    };
    let details = found.iter().take(Finding::DETAILS).map(|found| {
        let members = &sides[found.side];
        let over = Saying::plain(members.side.words()[1]).into();
        let equal = Value::Number(10_000.0 / found.hhi);
        let note = Saying::of(Say::ConcentrationNote, [over, found.top_does(basis, members).into(), equal]);
        Detail::new(label(found.group), found.hhi, note)
    });
    let group = |line: u32| if whole { 0 } else { basis.group(line) };
    let telling = |line: &u32| group(*line) == worst.group && at(&members.of, *line) == worst.top;
    let lines = 0..basis.shipments.line_count as u32;
    let records = lines.clone().filter(telling).count() as u64;
    let side = members.side;
    let evidence = basis.evidence(records, lines.filter(telling), |role| side.matters(role) || matches!(role, Role::Goods(_)));
    MEASURE.found(worst.hhi, says).judged(&CONCENTRATION, worst.hhi).with_details(details).with_evidence(evidence)
}

/// The sides that the file speaks of.
fn sides<'b>(basis: &'b Basis) -> Vec<Members<'b>> {
    let mut sides = Vec::new();
    let mut add = |side: Side, of: Cow<'b, [u32]>, countries: &'b [CountryCode]| {
        if of.iter().any(|&member| member != NONE) {
            sides.push(Members { side, of, countries });
        }
    };
    add(Side::Supplier, Cow::Borrowed(&basis.shipper), &[]);
    let (origins, countries) = basis.origins();
    add(Side::OriginCountry, Cow::Borrowed(origins), countries);
    add(Side::Carrier, Cow::Borrowed(basis.parties(PartyRole::Carrier)), &[]);
    for (side, stop) in [(Side::Loading, Stop::Loading), (Side::Discharge, Stop::Discharge), (Side::Hub, Stop::Hub)] {
        // By the nodes of the network, in which spellings of one port are one.
        let of = column(basis, stop).iter().map(|&place| basis.network().of_place(place));
        add(side, Cow::Owned(of.collect()), &[]);
    }
    sides
}

/// The country of origin of each line, else where its transport begins, else the shipper's.
pub(in crate::exposure) fn origin_countries(basis: &Basis) -> (Vec<u32>, Vec<CountryCode>) {
    let mut countries = Countries::default();
    let of_place = countries.of_places(basis.shipments);
    let known = |of: &[u32], index: u32| Some(at(of, index)).filter(|&country| index != NONE && country != NONE);
    let origin = basis.places(PlaceRole::Origin);
    let by_place =
        |line: u32| known(&of_place, at(origin, line)).or_else(|| known(&of_place, at(&basis.lane_start, line))).unwrap_or(NONE);
    let mut of: Vec<u32> = (0..basis.shipments.line_count as u32).map(by_place).collect();
    if of.contains(&NONE) && !basis.shipper.is_empty() {
        let of_party: Vec<u32> = basis.shipments.parties.iter().map(|party| countries.number(party.country)).collect();
        for (line, country) in (0..).zip(&mut of).filter(|(_, country)| **country == NONE) {
            *country = known(&of_party, at(&basis.shipper, line)).unwrap_or(NONE);
        }
    }
    (of, countries.0)
}

/// So many pairs of a group and a member are counted where they stand; more would not stay in a cache.
const FEW: u64 = 1 << 15;

/// The groups with enough shipments, on every side, in order of first appearance.
fn concentrated(basis: &Basis, sides: &[Members], group: impl Fn(u32) -> u32) -> Vec<Concentrated> {
    let mut found: Vec<Concentrated> = Vec::new();
    for (side, members) in sides.iter().enumerate() {
        let most = members.of.iter().filter(|&&member| member != NONE).max().map_or(0, |&most| most as usize + 1);
        let member = |line: u32| at(&members.of, line);
        let groups = basis.groups.len().max(1);
        let entries = if groups as u64 * most as u64 <= FEW {
            let mut tally = Tally::below(groups, most, basis.shipments.line_count);
            for (shipment, lines) in basis.each_shipment() {
                for &line in lines.iter().filter(|&&line| group(line) != NONE && member(line) != NONE) {
                    tally.add((group(line), member(line)), shipment, line);
                }
            }
            tally.entries
        } else {
            pairs(basis, &group, member)
        };
        let mut counts: Vec<Vec<(u32, u64)>> = vec![Vec::new(); groups];
        for entry in &entries {
            counts[entry.key.0 as usize].push((entry.key.1, u64::from(entry.shipments)));
        }
        for (group, counts) in counts.iter().enumerate() {
            let shipments: u64 = counts.iter().map(|(_, shipments)| shipments).sum();
            if shipments < u64::from(CONCENTRATION_SHIPMENTS) {
                continue;
            }
            let Some(&(top, top_shipments)) = counts.iter().rev().max_by_key(|(_, shipments)| *shipments) else { continue };
            let hhi = hhi(counts.iter().map(|(_, shipments)| *shipments));
            found.push(Concentrated { side, group: group as u32, hhi, shipments, top, top_shipments });
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::super::super::finding::Level;
    use super::super::super::sample::{Made, any_shipments};
    use super::*;
    use proptest::prelude::*;
    use std::collections::{BTreeMap, BTreeSet};

    #[test]
    fn the_index_is_the_published_one() {
        assert!((hhi([30, 30, 20, 20]) - 2_600.0).abs() < 1e-9);
        assert_eq!(hhi([7]), 10_000.0);
        assert_eq!(hhi([]), 0.0);
    }

    fn boots_and_toys() -> Made {
        let goods: Vec<&str> = (0..80).map(|line| if line < 40 { "6403" } else { "9503" }).collect();
        let shippers: Vec<&str> =
            (0..80).map(|line| if line < 36 { "Acme" } else { ["Birch", "Cedar", "Dill", "Elm"][line % 4] }).collect();
        Made::new(80).goods(&goods).parties(PartyRole::Consignor, &shippers)
    }

    #[test]
    fn the_group_that_hangs_most_on_one_is_named() {
        let shipments = boots_and_toys().build();
        let finding = measure(&Basis::new(&shipments));
        assert!(
            finding.sentence().starts_with("Of 2 product groups, ")
                && finding.sentence().ends_with(
                    "(HS chapter 64) hangs most on one supplier: Acme ships 90 % of 40 shipments (concentration 8,125 of 10,000)."
                ),
            "{}",
            finding.sentence()
        );
        assert_eq!(finding.level, Some(Level::Severe));
        assert_eq!(finding.evidence.total, 36);
        assert_eq!(finding.details.len(), 2);
    }

    #[test]
    fn the_files_own_shipper_is_no_weak_point() {
        let origins: Vec<&str> = (0..40).map(|line| if line % 4 == 0 { "VN" } else { "CN" }).collect();
        let shipments = Made::new(40)
            .parties(PartyRole::Consignor, &["Acme"; 40])
            .places(PlaceRole::Origin, &origins)
            .places(PlaceRole::Destination, &["BE"; 40])
            .build();
        let finding = measure(&Basis::new(&shipments));
        assert!(
            finding
                .sentence()
                .starts_with("Taken together, the shipments hang on one country of origin most: China is the origin of 75 %")
        );
        assert!((finding.number.unwrap().value - 6_250.0).abs() < 1e-9);
    }

    #[test]
    fn few_shipments_tell_nothing() {
        let shipments = Made::new(3).goods(&["64"; 3]).parties(PartyRole::Carrier, &["Acme"; 3]).build();
        assert_eq!(measure(&Basis::new(&shipments)).number, None);
        let acme = || Made::new(50).parties(PartyRole::Consignor, &["Acme"; 50]);
        let shipments = acme().parties(PartyRole::Consignee, &["Birch"; 50]).build();
        let finding = measure(&Basis::new(&shipments));
        assert_eq!(finding.number, None);
        assert!(finding.sentence().starts_with("Not enough to tell"));
        let finding_of_a_list = measure(&Basis::new(&acme().build())).sentence();
        assert!(finding_of_a_list.starts_with("These rows do not look like shipments"), "{finding_of_a_list}");
    }

    #[test]
    fn the_files_own_categories_are_the_groups() {
        let goods: Vec<&str> = (0..60).map(|line| ["red pills", "blue pills", "a test kit"][line % 3]).collect();
        let carriers: Vec<&str> = (0..60).map(|line| ["Acme", "Birch"][line % 2]).collect();
        let mut shipments = Made::new(60).goods(&goods).parties(PartyRole::Carrier, &carriers).build();
        for goods in &mut shipments.goods {
            goods.category = goods.label.contains("pills").then(|| "ARV".to_owned());
        }
        let finding = measure(&Basis::new(&shipments));
        assert!(finding.sentence().starts_with("“ARV” hangs on one carrier most: "), "{}", finding.sentence());
    }

    proptest! {
        #[test]
        fn agrees_with_sets_of_shipments(shipments in any_shipments()) {
            let basis = Basis::new(&shipments);
            let Some(number) = measure(&basis).number else { return Ok(()) };
            // The plain way: for each key a set of shipments; for each group the shares; of all the highest.
            let country = |line| shipments.lane_start(line).and_then(|place| shipments.places[place as usize].country);
            type Side<'a> = &'a dyn Fn(crate::understand::LineId) -> Option<String>;
            let sides: [Side; 2] = [
                &|line| shipments.shipper(line).map(|party| party.to_string()),
                &|line| country(line).map(|country| country.to_string()),
            ];
            let varied = |side: &&Side| {
                shipments.lines().filter_map(*side).collect::<BTreeSet<_>>().len() > 1
            };
            let some_vary = sides.iter().filter(varied).count() > 0;
            let sides = if some_vary { &sides[..] } else { &sides[1..] };
            let mut best = [f64::NEG_INFINITY; 2];
            for side in sides.iter().filter(|side| !some_vary || varied(side)) {
                for (at, whole) in [false, true].into_iter().enumerate() {
                    let mut sets: BTreeMap<u32, BTreeMap<String, BTreeSet<u32>>> = BTreeMap::new();
                    for line in shipments.lines() {
                        let group = if whole { 0 } else { basis.group(line.0) };
                        if let (true, Some(member)) = (group != NONE, side(line)) {
                            sets.entry(group).or_default().entry(member).or_default().insert(shipments.shipment_of(line));
                        }
                    }
                    for members in sets.values() {
                        let all: usize = members.values().map(BTreeSet::len).sum();
                        if all >= CONCENTRATION_SHIPMENTS as usize {
                            let hhi: f64 = members.values().map(|set| (100.0 * set.len() as f64 / all as f64).powi(2)).sum();
                            best[at] = best[at].max(hhi);
                        }
                    }
                }
            }
            let expected = if best[0].is_finite() { best[0] } else { best[1] };
            prop_assert!((number.value - expected).abs() < 1e-6, "{} {}", number.value, expected);
        }
    }
}
