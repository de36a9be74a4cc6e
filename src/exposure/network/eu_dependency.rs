//! Dependency as the European Commission looks for it: imports into the EU that come from few countries outside it.
//!
//! Of the goods that go to the EU, for each product group: *non-EU share*, the shipments that begin outside the EU as a share of
//! all (like the indicator CDI2), and the *concentration* of these over their countries, a Herfindahl-Hirschman index from 0 to 1
//! (like CDI1). A group is dependent if the share is above 0.5 and the concentration above 0.4. "Like", since the Commission goes
//! by the value of all imports of the Union, weighs in its exports, and a file is not the trade of the Union.
//!
//! Source: SWD(2021) 352, section 3 (bounds 0.4 and 0.5). Complexity: O(lines).

use super::super::basis::{Basis, at};
use super::super::finding::{Detail, Exposure, Finding, Unit};
use super::super::measure::{Measure, MeasureId};
use super::super::tally::Tally;
use super::super::thresholds::{CONCENTRATION_SHIPMENTS, EU_CONCENTRATION, EU_DEPENDENT, EU_FOREIGN_SHARE};
use super::NetworkSay as Say;
use super::concentration::hhi;
use crate::reference::country::{CountryCode, country};
use crate::saying::{Saying, Value};
use crate::table::order;
use crate::understand::{NONE, PlaceRole, Role};
use std::cell::LazyCell;

/// What is declared of the number.
pub const MEASURE: Measure =
    Measure { exposure: Exposure::Network, id: MeasureId::NetworkEuDependency, headline: false, unit: Unit::Share };

/// A product group on its way to the EU.
struct Imported {
    group: u32,
    shipments: u64,
    foreign: u64,
    concentration: f64,
    top: u32,
    top_shipments: u64,
}

impl Imported {
    fn foreign_share(&self) -> f64 {
        self.foreign as f64 / self.shipments.max(1) as f64
    }

    fn dependent(&self) -> bool {
        self.concentration > EU_CONCENTRATION && self.foreign_share() > EU_FOREIGN_SHARE
    }
}

pub(in crate::exposure) fn measure(basis: &Basis) -> Finding {
    if basis.goods.is_empty() {
        return MEASURE.missing(Saying::plain(Say::EuNoGoods));
    }
    let (origins, countries) = basis.origins();
    let to_eu = to_the_eu(basis);
    if !to_eu.iter().any(|&to| to) {
        return MEASURE.missing(Saying::plain(Say::EuNoDestination));
    }
    let known = |line: u32| to_eu[line as usize] && at(origins, line) != NONE && basis.group(line) != NONE;
    let lines = 0..basis.shipments.line_count as u32;
    let mut seen = lines.clone().filter(|&line| known(line)).map(|line| at(origins, line));
    let first = seen.next();
    if first.is_none() {
        return MEASURE.missing(Saying::plain(Say::EuNoOrigin));
    }
    if let Some(&only) = first.and_then(|first| countries.get(first as usize))
        && seen.all(|other| Some(other) == first)
    {
        return MEASURE.missing(Saying::of(Say::EuOneOrigin, [Value::Country(only.to_string())]));
    }
    let mut tally = Tally::below(basis.groups.len(), countries.len(), basis.shipments.line_count);
    for (shipment, lines) in basis.each_shipment() {
        for &line in lines.iter().filter(|&&line| known(line)) {
            tally.add((basis.group(line), at(origins, line)), shipment, line);
        }
    }
    let mut groups: Vec<Vec<(u32, u64)>> = vec![Vec::new(); basis.groups.len()];
    for entry in &tally.entries {
        groups[entry.key.0 as usize].push((entry.key.1, u64::from(entry.shipments)));
    }
    let mut found: Vec<Imported> =
        (0..).zip(&groups).filter_map(|(group, origins)| imported(group, origins, countries)).collect();
    let judged = found.len() as u64;
    if judged == 0 {
        return MEASURE.missing(Saying::of(Say::EuTooFew, [Value::Count(u64::from(CONCENTRATION_SHIPMENTS))]));
    }
    let dependent = found.iter().filter(|group| group.dependent()).count() as u64;
    // Dependent ones first, then those with most shipments, then the first found.
    order::sort_by_key(&mut found, |group| (!group.dependent(), u64::MAX - group.foreign));
    let details = found.iter().map(|group| {
        let top = countries.get(group.top as usize).map(CountryCode::to_string).unwrap_or_default();
        let values = [
            Value::Number(group.concentration),
            Value::Country(top),
            Value::Part(group.top_shipments, group.foreign),
            Value::Count(group.shipments),
        ];
        let note = if group.foreign == 0 {
            Saying::of(Say::EuNoteNone, [Value::Count(group.shipments)])
        } else {
            Saying::of(Say::EuNote, values)
        };
        Detail::new(basis.group_said(group.group), group.foreign_share(), note)
    });
    let details: Vec<Detail> = details.take(Finding::DETAILS).collect();
    let share = dependent as f64 / judged as f64;
    let (says, worst) = match found.first().filter(|group| group.dependent()) {
        None => (Saying::of(Say::EuNone, [Value::Count(judged)]), None),
        Some(worst) => {
            let top = countries.get(worst.top as usize).map(CountryCode::to_string).unwrap_or_default();
            let values = [
                Value::Count(dependent),
                Value::Count(judged),
                basis.group_said(worst.group).into(),
                Value::Part(worst.foreign, worst.shipments),
                Value::Country(top),
                Value::Part(worst.top_shipments, worst.foreign),
            ];
            (Saying::of(Say::EuSome, values), Some((worst.group, worst.top)))
        }
    };
    let telling = |line: &u32| known(*line) && worst == Some((basis.group(*line), at(origins, *line)));
    let records = lines.clone().filter(telling).count() as u64;
    let evidence = basis.evidence(records, lines.filter(telling), |role| {
        matches!(role, Role::Goods(_) | Role::Place(PlaceRole::Origin | PlaceRole::Departure | PlaceRole::Destination))
    });
    MEASURE.found(share, says).judged(&EU_DEPENDENT, share).with_details(details).with_evidence(evidence)
}

/// Whether each line goes to the EU: its transport ends there, or else its consignee is there.
fn to_the_eu(basis: &Basis) -> Vec<bool> {
    let eu = |code: Option<CountryCode>| code.is_some_and(|code| country(code).eu);
    let places: Vec<Option<bool>> = basis.shipments.places.iter().map(|place| place.country.map(|code| eu(Some(code)))).collect();
    // Only looked at where no place tells.
    let parties: LazyCell<Vec<bool>, _> =
        LazyCell::new(|| basis.shipments.parties.iter().map(|party| eu(party.country)).collect());
    let consigned = |line: u32| parties.get(at(&basis.consignee, line) as usize).copied().unwrap_or(false);
    (0..basis.shipments.line_count as u32)
        .map(|line| places.get(at(&basis.lane_end, line) as usize).copied().flatten().unwrap_or_else(|| consigned(line)))
        .collect()
}

/// `None` where there are too few shipments.
fn imported(group: u32, origins: &[(u32, u64)], countries: &[CountryCode]) -> Option<Imported> {
    let shipments = origins.iter().map(|(_, shipments)| shipments).sum();
    if shipments < u64::from(CONCENTRATION_SHIPMENTS) {
        return None;
    }
    let foreign = |&&(origin, _): &&(u32, u64)| countries.get(origin as usize).is_some_and(|&code| !country(code).eu);
    let outside: Vec<(u32, u64)> = origins.iter().filter(foreign).copied().collect();
    let (top, top_shipments) = outside.iter().rev().max_by_key(|(_, shipments)| *shipments).copied().unwrap_or((NONE, 0));
    let concentration = hhi(outside.iter().map(|(_, shipments)| *shipments)) / 10_000.0;
    let foreign = outside.iter().map(|(_, shipments)| shipments).sum();
    Some(Imported { group, shipments, foreign, concentration, top, top_shipments })
}

#[cfg(test)]
mod tests {
    use super::super::super::sample::{Made, any_shipments};
    use super::*;
    use crate::understand::PartyRole;
    use proptest::prelude::*;
    use std::collections::{BTreeMap, BTreeSet};

    #[test]
    fn goods_from_one_country_outside_are_dependent() {
        let goods: Vec<&str> = (0..80).map(|line| if line < 40 { "6403" } else { "9503" }).collect();
        let from: Vec<&str> = (0..80).map(|line| if line < 30 { "CN" } else { ["FR", "DE", "VN", "TR"][line % 4] }).collect();
        let shipments =
            Made::new(80).goods(&goods).places(PlaceRole::Origin, &from).places(PlaceRole::Destination, &["BE"; 80]).build();
        let finding = measure(&Basis::new(&shipments));
        assert_eq!(finding.number.unwrap().value, 0.5);
        assert_eq!(
            finding.sentence(),
            "Of 2 product groups that go to the EU, 1 shows a dependency like those that the European Commission looks for: \
             “Shoes” (HS chapter 64) comes from outside the EU in 90 % of the shipments, 83 % of these from China."
        );
        assert_eq!(finding.evidence.total, 30);
    }

    #[test]
    fn what_does_not_go_to_the_eu_or_comes_from_one_country_is_not_judged() {
        let made = || Made::new(40).goods(&["6403"; 40]);
        let away = made().places(PlaceRole::Origin, &["CN"; 40]).places(PlaceRole::Destination, &["US"; 40]).build();
        assert!(measure(&Basis::new(&away)).sentence().starts_with("No shipment is known to go to the EU"));
        let one = made().places(PlaceRole::Origin, &["CN"; 40]).places(PlaceRole::Destination, &["BE"; 40]).build();
        assert!(
            measure(&Basis::new(&one)).sentence().starts_with("All shipments that are known to go to the EU come from China")
        );
        let consigned = made().places(PlaceRole::Origin, &["CN"; 40]).parties(PartyRole::Consignee, &["Acme"; 40]).build();
        assert_eq!(measure(&Basis::new(&consigned)).number, None);
    }

    proptest! {
        #[test]
        fn agrees_with_sets_of_shipments(shipments in prop::collection::vec((0..5usize, 0..3usize, 0..2usize), 30..200)) {
            let pick = |from: &[&'static str], at: &dyn Fn(&(usize, usize, usize)) -> usize| shipments.iter().map(|line| from[at(line)]).collect::<Vec<_>>();
            let origins = pick(&["CN", "VN", "FR", "DE", ""], &|line| line.0);
            let goods = pick(&["64", "95", "85"], &|line| line.1);
            let ends = pick(&["BE", "US"], &|line| line.2);
            let made = Made::new(shipments.len()).goods(&goods).places(PlaceRole::Origin, &origins).places(PlaceRole::Destination, &ends).build();
            let mut sets: BTreeMap<&str, BTreeMap<&str, f64>> = BTreeMap::new();
            for ((goods, origin), _) in goods.iter().zip(&origins).zip(&ends).filter(|((_, origin), end)| **end == "BE" && !origin.is_empty()) {
                *sets.entry(goods).or_default().entry(origin).or_default() += 1.0;
            }
            sets.retain(|_, origins| origins.values().sum::<f64>() >= 30.0);
            let dependent = sets.values().filter(|origins| {
                let outside: Vec<f64> = origins.iter().filter(|(origin, _)| ["CN", "VN"].contains(origin)).map(|(_, count)| *count).collect();
                let sum: f64 = outside.iter().sum();
                sum / origins.values().sum::<f64>() > 0.5 && outside.iter().map(|count| (count / sum).powi(2)).sum::<f64>() > 0.4
            }).count();
            if let Some(number) = measure(&Basis::new(&made)).number {
                prop_assert_eq!(number.value, dependent as f64 / sets.len() as f64);
                prop_assert!(!origins.iter().collect::<BTreeSet<_>>().is_empty());
            } else {
                prop_assert_eq!(dependent, 0);
            }
        }

        #[test]
        fn any_shipments_give_a_finding(shipments in any_shipments()) {
            measure(&Basis::new(&shipments));
        }
    }
}
