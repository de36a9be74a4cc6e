//! Which findings lead, and who could learn them.

use crate::exposure::observers::Who;
use crate::exposure::{Exposure, Finding, Level};
use crate::report::ObserverReport;
use crate::saying::Saying;

/// So many findings lead.
const WORST: usize = 3;

/// The worst findings: by level, headlines first, at most one of each exposure.
pub fn worst(findings: &[Finding]) -> Vec<Finding> {
    let mut ranked: Vec<&Finding> = findings.iter().filter(|finding| finding.level.is_some()).collect();
    // The sort is stable: what is equal stays in the order of the report.
    ranked.sort_by_key(|finding| (std::cmp::Reverse(finding.level), !finding.headline));
    let mut worst: Vec<Finding> = Vec::new();
    for finding in ranked {
        if worst.len() < WORST && worst.iter().all(|known| known.exposure != finding.exposure) {
            worst.push(finding.clone());
        }
    }
    worst
}

/// Names of those for whom an exposure is moderate or more, the worst first.
pub fn could_learn(observers: &[ObserverReport], exposure: Exposure) -> Vec<Saying> {
    let of = |observer: &ObserverReport| observer.matrix.iter().find(|cell| cell.exposure == exposure)?.level;
    let single = observers.iter().filter(|observer| !matches!(observer.who, Who::Jurisdiction(_)));
    let mut seeing: Vec<(Level, &Saying)> = single
        .filter_map(|observer| of(observer).map(|level| (level, &observer.name)))
        .filter(|(level, _)| *level >= Level::Moderate)
        .collect();
    seeing.sort_by_key(|(level, _)| std::cmp::Reverse(*level));
    seeing.into_iter().map(|(_, name)| name.clone()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exposure::MeasureId;
    use crate::report::MatrixCell;

    fn finding(exposure: Exposure, measure: MeasureId, level: Option<Level>, headline: bool) -> Finding {
        Finding {
            exposure,
            measure,
            headline,
            says: Saying::name("made up"),
            number: None,
            level,
            threshold: None,
            details: Vec::new(),
            evidence: Default::default(),
            lowered_by: None,
        }
    }

    #[test]
    fn the_worst_come_first_and_one_of_each_exposure() {
        use MeasureId as Id;
        let all = [
            finding(Exposure::Organisations, Id::OrganisationsLinks, Some(Level::High), true),
            finding(Exposure::Products, Id::ProductsSpecificity, Some(Level::High), false),
            finding(Exposure::Products, Id::ProductsPriceVisible, Some(Level::High), true),
            finding(Exposure::Routes, Id::RoutesLaneKnown, None, true),
            finding(Exposure::Consumers, Id::ConsumersK, Some(Level::Severe), false),
            finding(Exposure::Consumers, Id::ConsumersDirectIdentifiers, Some(Level::Severe), true),
            finding(Exposure::Network, Id::NetworkConcentration, Some(Level::Moderate), true),
        ];
        let measures: Vec<Id> = worst(&all).iter().map(|finding| finding.measure).collect();
        assert_eq!(measures, [Id::ConsumersDirectIdentifiers, Id::OrganisationsLinks, Id::ProductsPriceVisible]);
        assert!(worst(&all[3..4]).is_empty());
    }

    #[test]
    fn those_who_see_most_are_named_first_and_no_jurisdiction() {
        let observer = |id: &str, level| ObserverReport {
            key: String::new(),
            who: Who::Operator(id.into()),
            name: Saying::name(id),
            group: None,
            ways: Vec::new(),
            part: None,
            rows: crate::exposure::observers::Rows::WholeFile,
            fields: Default::default(),
            asked: false,
            shipments: 1,
            share: 1.0,
            matrix: vec![MatrixCell { exposure: Exposure::Routes, number: None, level, says: Saying::name("made up") }],
            control: Vec::new(),
            together: Vec::new(),
            position: None,
            sourced: true,
            basis: String::new(),
            evidence: Vec::new(),
        };
        let jurisdiction =
            ObserverReport { who: Who::Jurisdiction("BE".parse().unwrap()), ..observer("Belgium", Some(Level::Severe)) };
        let all = [
            jurisdiction,
            observer("little", Some(Level::Low)),
            observer("some", Some(Level::Moderate)),
            observer("most", Some(Level::Severe)),
            observer("nothing", None),
        ];
        assert_eq!(could_learn(&all, Exposure::Routes), ["most", "some"].map(Saying::name));
        assert!(could_learn(&all, Exposure::Network).is_empty());
    }
}
