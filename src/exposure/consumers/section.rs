//! What the page shows of consumers: the shares behind the findings, bounded, in one typed structure.
//!
//! Nothing is computed here: all comes from what the measures share ([`super::Room`]).

use super::super::basis::Basis;
use super::super::products::revealing::{CATEGORIES, by_strength};
use super::super::thresholds::CLASS_SIZES;
use super::apart::Apart;
use super::disclosure::unicity::{SEED, Unicity};
use super::quasi::{Deliveries, QuasiId};
use crate::saying::Saying;
use serde::{Deserialize, Serialize};

/// Which people, how identifiable, what their goods say about them.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
pub struct ConsumersSection {
    /// Shipments that may be a person's.
    pub records: u64,
    /// Why nothing tells them apart, where nothing does.
    pub missing: Option<Saying>,
    /// What others may know of a delivery, the most telling first.
    pub quasi: Vec<QuasiReport>,
    /// Every set of up to three of those that are used, the smaller first.
    pub subsets: Vec<SubsetReport>,
    /// Shipments that the sets were measured over: all, or some that were drawn and compared with all.
    pub looked_at: u64,
    /// The seed of all draws.
    pub seed: u64,
    /// Shipments by the size of their class.
    pub class_sizes: Vec<ClassSizeReport>,
    /// Shipments in classes smaller than 2, 3, 5 and 11.
    pub at_risk: Vec<AtRiskReport>,
    /// What makes shipments special uniques, the most first.
    pub contributions: Vec<ContributionReport>,
    /// How few deliveries single a consignee out.
    pub unicity: Vec<UnicityReport>,
    /// Natural persons who receive goods.
    pub persons: u64,
    /// Those with goods that may reveal a special category, the strongest sign first.
    pub revealing: Vec<RevealingReport>,
}

/// A quasi-identifier of the file.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct QuasiReport {
    /// Its id, by which a person chooses it.
    pub id: QuasiId,
    /// What it is called.
    pub label: Saying,
    /// Distinct values.
    pub distinct: u64,
    /// Shipments without a value.
    pub missing: u64,
    /// Whether it is used.
    pub used: bool,
}

/// A set of quasi-identifiers.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct SubsetReport {
    /// Their ids.
    pub quasi: Vec<QuasiId>,
    /// Classes by shipments.
    pub distinction: f64,
    /// Share of pairs of shipments that differ.
    pub separation: f64,
    /// Share of shipments alike with fewer than four others.
    pub at_risk: f64,
}

/// Shipments in classes of some sizes.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct ClassSizeReport {
    /// The smallest size.
    pub from: u32,
    /// The largest; `None` where there is no bound.
    pub to: Option<u32>,
    /// Shipments.
    pub records: u64,
}

/// Shipments in small classes.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct AtRiskReport {
    /// Classes smaller than this.
    pub below: u32,
    /// Shipments.
    pub records: u64,
    /// Their share.
    pub share: f64,
}

/// What a quasi-identifier has to do with special uniques.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct ContributionReport {
    /// Its id.
    pub quasi: QuasiId,
    /// Share of the score in sets that hold it.
    pub share: f64,
}

/// A point of a curve of unicity.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct UnicityReport {
    /// What is known of each delivery.
    pub known_by: Vec<QuasiId>,
    /// Number of deliveries.
    pub points: u32,
    /// Share of consignees whom these single out.
    pub share: f64,
    /// Where its interval at 95 % begins.
    pub low: f64,
    /// Where it ends.
    pub high: f64,
    /// Consignees with so many deliveries.
    pub subjects: u64,
    /// Those looked at.
    pub trials: u64,
}

/// Persons with goods that may reveal a special category.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct RevealingReport {
    /// The category.
    pub category: Saying,
    /// How strong the sign is, 1 to 3.
    pub strength: u8,
    /// Persons, each at their strongest sign in the category.
    pub persons: u64,
}

/// Where buckets of class sizes begin.
const BUCKETS: [u32; 8] = [1, 2, 3, 5, 11, 21, 51, 101];

/// The section of a file.
pub(in crate::exposure) fn section(basis: &Basis) -> ConsumersSection {
    let mut section = ConsumersSection { seed: SEED, ..ConsumersSection::default() };
    if let Ok(persons) = basis.consumers().persons(basis) {
        section.persons = persons.persons;
        let revealing = by_strength(&persons.counts).into_iter();
        let revealing = revealing.map(|(category, strength, persons)| {
            let (_, _, label) = CATEGORIES[category];
            RevealingReport { category: Saying::plain(label), strength, persons }
        });
        section.revealing = revealing.collect();
    }
    let deliveries = match basis.consumers().deliveries(basis) {
        Ok(deliveries) => deliveries,
        Err(missing) => return ConsumersSection { missing: Some(missing), ..section },
    };
    let apart = basis.consumers().apart(deliveries);
    section.records = u64::from(deliveries.n);
    section.quasi = quasi(deliveries, apart);
    let ids: Vec<QuasiId> = deliveries.used().map(|quasi| quasi.id).collect();
    let subsets = apart.sets.iter().map(|set| SubsetReport {
        quasi: ids.iter().enumerate().filter(|(at, _)| set.columns >> at & 1 == 1).map(|(_, id)| *id).collect(),
        distinction: set.distinction,
        separation: set.separation,
        at_risk: set.at_risk,
    });
    section.subsets = subsets.collect();
    section.looked_at = apart.looked_at.len() as u64;
    section.class_sizes = class_sizes(deliveries);
    let at_risk = CLASS_SIZES.iter().map(|&below| (below, deliveries.classes.records_below(below)));
    let share = |records: u64| records as f64 / f64::from(deliveries.n.max(1));
    section.at_risk = at_risk.map(|(below, records)| AtRiskReport { below, records, share: share(records) }).collect();
    let contributions = ids.iter().zip(&apart.contributions).map(|(&quasi, &share)| ContributionReport { quasi, share });
    section.contributions = contributions.collect();
    section.contributions.sort_by(|one, other| other.share.total_cmp(&one.share));
    if let Ok(curves) = basis.consumers().curves(basis) {
        let curves = curves.curves.iter();
        section.unicity = curves.flat_map(|curve| curve.points.iter().map(|unicity| point(&curve.of, unicity))).collect();
    }
    section
}

/// By how much each tells apart alone; those that are not used come last.
fn quasi(deliveries: &Deliveries, apart: &Apart) -> Vec<QuasiReport> {
    let alone = |id: QuasiId| {
        let at = deliveries.used().position(|quasi| quasi.id == id)?;
        apart.sets.iter().find(|set| set.columns == 1 << at).map(|set| set.distinction)
    };
    let reports = deliveries.all.iter().map(|quasi| {
        let report = QuasiReport {
            id: quasi.id,
            label: quasi.id.label(),
            distinct: u64::from(quasi.distinct),
            missing: u64::from(quasi.missing),
            used: deliveries.is_used(quasi.id),
        };
        (alone(quasi.id), report)
    });
    let mut reports: Vec<(Option<f64>, QuasiReport)> = reports.collect();
    reports.sort_by(|one, other| other.0.unwrap_or(-1.0).total_cmp(&one.0.unwrap_or(-1.0)));
    reports.into_iter().map(|(_, report)| report).collect()
}

fn class_sizes(deliveries: &Deliveries) -> Vec<ClassSizeReport> {
    let mut buckets: Vec<ClassSizeReport> = BUCKETS
        .iter()
        .enumerate()
        .map(|(at, &from)| ClassSizeReport { from, to: BUCKETS.get(at + 1).map(|next| next - 1), records: 0 })
        .collect();
    for (size, count) in deliveries.classes.histogram() {
        if let Some(bucket) = buckets.iter_mut().rfind(|bucket| bucket.from <= size) {
            bucket.records += u64::from(size) * count;
        }
    }
    buckets
}

fn point(known_by: &[QuasiId], unicity: &Unicity) -> UnicityReport {
    let (low, high) = unicity.interval;
    UnicityReport {
        known_by: known_by.to_vec(),
        points: unicity.points as u32,
        share: unicity.share,
        low,
        high,
        subjects: unicity.subjects,
        trials: unicity.trials,
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::sample::any_shipments;
    use super::super::QuasiAsked;
    use super::*;
    use proptest::prelude::*;

    proptest! {
        /// The buckets hold all shipments, and what the person leaves out is not used.
        #[test]
        fn holds_all_shipments_and_only_what_is_asked(shipments in any_shipments(), asked in any::<bool>()) {
            let mut basis = Basis::new(&shipments);
            basis.laid.consumers.asked = asked.then(|| QuasiAsked { quasi: vec![QuasiId::Date, QuasiId::Goods] });
            let section = section(&basis);
            prop_assert_eq!(section.class_sizes.iter().map(|bucket| bucket.records).sum::<u64>(), section.records);
            prop_assert_eq!(section.missing.is_some(), section.records == 0);
            prop_assert!(section.missing.is_some() || section.quasi.iter().any(|quasi| quasi.used));
            for quasi in section.quasi.iter().filter(|quasi| quasi.used) {
                prop_assert!(!asked || matches!(quasi.id, QuasiId::Date | QuasiId::Goods));
            }
            let used = section.quasi.iter().filter(|quasi| quasi.used).count();
            prop_assert_eq!(section.contributions.len(), used);
            prop_assert!(section.subsets.iter().all(|set| set.quasi.len() <= 3 && (0.0..=1.0).contains(&set.separation)));
        }
    }
}
