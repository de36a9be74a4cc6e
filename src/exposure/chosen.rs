//! What is looked at: a period, goods, a place, a party. Each narrows the lines; all that is measured is then measured over
//! these alone, by the same definitions.

use super::basis::{Basis, NO_DAY, at, chapter};
use crate::reference::country::CountryCode;
use crate::table::Day;
use crate::understand::{NONE, Shipments};
use serde::{Deserialize, Serialize};

/// What is looked at; nothing chosen is everything. A line is looked at if all that is chosen holds of it.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case")]
pub struct Chosen {
    /// First and last day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub period: Option<(Day, Day)>,
    /// The goods.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods: Option<GoodsChosen>,
    /// A place in any part of the transport.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub place: Option<PlaceChosen>,
    /// A party in any part, by its number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub party: Option<u32>,
}

/// Goods that are looked at.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum GoodsChosen {
    /// All whose tariff code begins with these digits.
    Tariff(String),
    /// A group of goods by its number: a tariff chapter, a category of the file, goods of one name.
    Group(u32),
}

/// A place that is looked at.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PlaceChosen {
    /// All places of a country or territory.
    Country(CountryCode),
    /// A place by its number.
    Place(u32),
}

impl Chosen {
    /// Whether nothing is chosen.
    pub fn is_everything(&self) -> bool {
        *self == Chosen::default()
    }
}

/// The shipments of the lines that are looked at, see [`Shipments::of_lines`]. A line without a day is in no period, one whose
/// goods are not known has none of those chosen.
///
/// # Complexity
/// A look at each line for each thing chosen, and one at each cell of the lines kept.
pub fn part(shipments: &Shipments, chosen: &Chosen) -> Shipments {
    let basis = Basis::new(shipments);
    let lines = 0..shipments.line_count as u32;
    let mut keep = vec![true; shipments.line_count];
    let mut only = |holds: &dyn Fn(u32) -> bool| {
        for (line, keep) in lines.clone().zip(&mut keep) {
            *keep = *keep && holds(line);
        }
    };
    if let Some((from, to)) = chosen.period {
        let day = |line: u32| basis.day.get(line as usize).copied().unwrap_or(NO_DAY);
        only(&|line| day(line) != NO_DAY && (from.0..=to.0).contains(&day(line)));
    }
    match &chosen.goods {
        Some(GoodsChosen::Group(group)) => only(&|line| basis.group(line) == *group),
        Some(GoodsChosen::Tariff(digits)) => {
            let tariff = shipments.goods.iter().map(|goods| match &goods.tariff {
                Some(tariff) => chapter(goods).is_some() && tariff.starts_with(digits.as_str()),
                None => false,
            });
            let is: Vec<bool> = tariff.collect();
            only(&|line| is.get(at(basis.goods, line) as usize) == Some(&true));
        }
        None => {}
    }
    if let Some(chosen) = &chosen.place {
        let places = (0..).zip(&shipments.places).map(|(number, place)| match chosen {
            PlaceChosen::Country(code) => place.country == Some(*code),
            PlaceChosen::Place(chosen) => *chosen == number,
        });
        let is: Vec<bool> = places.collect();
        only(&|line| shipments.place_of.values().any(|column| is.get(at(column, line) as usize) == Some(&true)));
    }
    if let Some(party) = chosen.party.filter(|&party| party != NONE) {
        only(&|line| shipments.party_of.values().any(|column| at(column, line) == party));
    }
    shipments.of_lines(&keep)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::super::sample::{Made, any_shipments};
    use super::super::{Finding, findings, see};
    use super::*;
    use crate::understand::{LineId, PartyRole, PlaceRole, Shared, TimeRole};
    use proptest::prelude::*;

    fn made() -> Shipments {
        Made::new(6)
            .goods(&["640399", "640411", "854231", "~toys", "640399", "-"])
            .places(PlaceRole::Departure, &["CN/Yiwu", "CN/Yiwu", "VN", "CN", "US", "CN/Yiwu"])
            .places(PlaceRole::Destination, &["BE", "NL", "BE", "FR", "BE", "BE"])
            .parties(PartyRole::Consignor, &["Acme", "Acme", "Example", "Acme", "Example", "Sample"])
            .days(TimeRole::Departed, &[10, 20, 30, 40, 50, NO_DAY])
            .build()
    }

    fn rows(chosen: Chosen) -> Vec<u32> {
        let shipments = part(&made(), &chosen);
        let basis = Basis::new(&shipments);
        (0..shipments.line_count as u32).map(|line| basis.record(line).map_or(line, |record| record.row)).collect()
    }

    #[test]
    fn each_choice_narrows_and_all_hold_together() {
        let tariff = |digits: &str| Some(GoodsChosen::Tariff(digits.to_owned()));
        let country = |code: &str| Some(PlaceChosen::Country(CountryCode::new(code).unwrap()));
        assert_eq!(rows(Chosen::default()).len(), 6);
        assert_eq!(rows(Chosen { goods: tariff("64"), ..Chosen::default() }), [0, 1, 4]);
        assert_eq!(rows(Chosen { goods: tariff("6403"), ..Chosen::default() }), [0, 4]);
        assert_eq!(rows(Chosen { goods: Some(GoodsChosen::Group(2)), ..Chosen::default() }), [3]);
        assert_eq!(rows(Chosen { place: country("BE"), ..Chosen::default() }), [0, 2, 4, 5]);
        assert_eq!(rows(Chosen { party: Some(1), ..Chosen::default() }), [2, 4]);
        assert_eq!(rows(Chosen { period: Some((Day(20), Day(40))), ..Chosen::default() }), [1, 2, 3]);
        let both = Chosen { period: Some((Day(0), Day(45))), place: country("BE"), goods: tariff("64"), party: Some(0) };
        assert_eq!(rows(both), [0]);
        assert_eq!(rows(Chosen { party: Some(99), ..Chosen::default() }), [0; 0]);
    }

    /// The first measure that says something else.
    fn differ(one: &[Finding], other: &[Finding]) -> Option<String> {
        let said =
            |finding: &Finding| (finding.number.map(|number| number.value.to_bits()), finding.sentence(), finding.evidence.total);
        let (one, other) = one.iter().zip(other).find(|(one, other)| said(one) != said(other))?;
        Some(format!("{:?}: {:?} is not {:?}", one.measure, said(one), said(other)))
    }

    proptest! {
        /// Everything kept is everything; and what is not named any more counts for nothing: measured over a part, no number
        /// depends on parties, places or goods that only other lines name.
        #[test]
        fn a_part_is_measured_like_a_whole(shipments in any_shipments(), keep in proptest::collection::vec(any::<bool>(), 64)) {
            let all = shipments.of_lines(&vec![true; shipments.line_count]);
            // Shipments made up at random name identifiers without reading them from the cells.
            let whole = Shipments {
                direct: all.direct.clone(),
                contacts_of_organisations: all.contacts_of_organisations,
                identifiers: all.identifiers.clone(),
                ..shipments.clone()
            };
            prop_assert_eq!(differ(&findings(&all), &findings(&whole)), None);
            let keep: Vec<bool> = (0..shipments.line_count).map(|line| keep[line % keep.len()]).collect();
            let part = shipments.of_lines(&keep);
            prop_assert_eq!(part.line_count, keep.iter().filter(|keep| **keep).count());
            let own: std::collections::BTreeSet<u32> = (0..).zip(&keep).filter(|(_, keep)| **keep).map(|(line, _)| shipments.shipment_of(LineId(line))).collect();
            prop_assert_eq!(part.shipment_count, own.len());
            let mut bare = part.clone();
            let unnamed = |columns: &mut dyn Iterator<Item = &Shared<u32>>, of: usize| {
                let mut named = vec![false; of];
                columns.flatten().filter(|index| **index != NONE).for_each(|&index| named[index as usize] = true);
                named
            };
            let parties = unnamed(&mut part.party_of.values(), part.parties.len());
            for (party, _) in bare.parties.iter_mut().zip(&parties).filter(|(_, named)| !**named) {
                *party = super::super::sample::party("@nobody");
            }
            let places = unnamed(&mut part.place_of.values(), part.places.len());
            for (place, _) in bare.places.iter_mut().zip(&places).filter(|(_, named)| !**named) {
                *place = super::super::sample::place("?nowhere");
            }
            let goods = unnamed(&mut std::iter::once(&part.goods_of), part.goods.len());
            for (goods, _) in bare.goods.iter_mut().zip(&goods).filter(|(_, named)| !**named) {
                *goods = super::super::sample::goods("-");
            }
            let (named, bare) = (see(&part, &[]), see(&bare, &[]));
            prop_assert_eq!(differ(&named.findings, &bare.findings), None);
        }
    }
}
