//! Shipments become findings: what an observer of the records could learn, each number by its definition (EXPOSURE.md).
//!
//! One measure is one file that opens with its definition; [`MEASURES`] declares them all, and [`findings`] computes them
//! over one basis that is laid out once. Knows shipments and the reference facts; knows nothing of formats or screens.

mod basis;
mod chosen;
pub mod consumers;
mod finding;
pub mod flows;
mod kinds;
mod measure;
pub mod network;
pub mod observers;
pub mod organisations;
mod paired;
pub mod patterns;
pub mod products;
mod reads;
pub mod routes;
#[cfg(test)]
#[allow(clippy::unwrap_used, missing_docs)]
mod sample;
mod tally;
pub mod thresholds;
#[cfg(test)]
#[allow(missing_docs)]
mod timing;
pub mod wording;
mod worth;

pub use chosen::{Chosen, GoodsChosen, PlaceChosen, part};
pub use finding::{Detail, Evidence, Exposure, Finding, Level, Quantity, RecordRef, Unit};
pub use flows::{CountryFlow, Flows, KnownEnd};
pub use measure::{Measure, MeasureId};
pub use network::section::NetworkSection;
pub use observers::{Asked, Observer};
pub use patterns::section::PatternsSection;
pub use reads::Reads;
#[cfg(test)]
pub(crate) use sample::{Made, any_shipments};

use crate::side_by_side;
use crate::table::order;
use crate::understand::Shipments;
use basis::{Basis, Laid};
pub use products::section::ProductsSection;
pub use routes::hub_share::HubSeen;

/// A measure with the function that computes it.
type Computed = (Measure, fn(&Basis) -> Finding);

/// All measures, by exposure, the headline of each first.
const ALL: &[Computed] = &[
    (organisations::count::MEASURE, organisations::count::measure),
    (organisations::links::MEASURE, organisations::links::measure),
    (organisations::novelty::MEASURE, organisations::novelty::measure),
    (organisations::variants::MEASURE, organisations::variants::measure),
    (products::specificity::MEASURE, products::specificity::measure),
    (products::price::MEASURE, products::price::measure),
    (products::price_dispersion::MEASURE, products::price_dispersion::measure),
    (products::strategic::MEASURE, products::strategic::measure),
    (products::revealing::MEASURE, products::revealing::measure),
    (routes::lane::MEASURE, routes::lane::measure),
    (routes::linkable::MEASURE, routes::linkable::measure),
    (routes::chain::MEASURE, routes::chain::measure),
    (routes::regularity::MEASURE, routes::regularity::measure),
    (routes::hub_share::MEASURE, routes::hub_share::measure),
    (consumers::identifiers::MEASURE, consumers::identifiers::measure),
    (consumers::k::MEASURE, consumers::k::measure),
    (consumers::distinction::MEASURE, consumers::distinction::measure),
    (consumers::reidentification::MEASURE, consumers::reidentification::measure),
    (consumers::population_uniques::MEASURE, consumers::population_uniques::measure),
    (consumers::special_uniques::MEASURE, consumers::special_uniques::measure),
    (consumers::attribute::MEASURE, consumers::attribute::measure),
    (consumers::unicity::MEASURE, consumers::unicity::measure),
    (consumers::art9::MEASURE, consumers::art9::measure),
    (network::concentration::MEASURE, network::concentration::measure),
    (network::single_source::MEASURE, network::single_source::measure),
    (network::eu_dependency::MEASURE, network::eu_dependency::measure),
    (network::chokepoints::MEASURE, network::chokepoints::measure),
    (network::what_fails::MEASURE, network::what_fails::measure),
    (patterns::change_points::MEASURE, patterns::change_points::measure),
    (patterns::smallest_visible::MEASURE, patterns::smallest_visible::measure),
    (patterns::movers::MEASURE, patterns::movers::measure),
    (patterns::mix::MEASURE, patterns::mix::measure),
    (patterns::seasonality::MEASURE, patterns::seasonality::measure),
];

/// What is declared of every measure, by exposure, the headline of each first.
pub fn measures() -> impl Iterator<Item = Measure> {
    ALL.iter().map(|&(measure, _)| measure)
}

/// What an observer of the whole file could learn: by exposure, the headline of each first.
///
/// # Complexity
/// O(lines), but for change points (see [`patterns::change_points`]).
pub fn findings(shipments: &Shipments) -> Vec<Finding> {
    let basis = Basis::new(shipments);
    let all: Vec<usize> = (0..ALL.len()).collect();
    side_by_side::each(&all, |&at| ALL[at].1(&basis))
}

/// All that the report says of shipments, over one basis.
#[derive(Default)]
pub(crate) struct Seen {
    /// What [`findings`] gives.
    pub findings: Vec<Finding>,
    /// Which people, as the page shows it.
    pub consumers: consumers::ConsumersSection,
    /// What [`flows::flows`] gives.
    pub flows: Flows,
    /// The goods, for a picture of them.
    pub products: ProductsSection,
    /// The hubs, for a picture of the routes.
    pub hubs: Vec<HubSeen>,
    /// What [`observers::observers`] gives.
    pub observers: Vec<Observer>,
    /// What [`network::section`] draws.
    pub network: NetworkSection,
    /// What [`patterns::section`] draws.
    pub patterns: PatternsSection,
}

/// A part of what is seen, which needs nothing of the others.
#[derive(Copy, Clone, PartialEq)]
enum Part {
    /// The measure that stands there in [`ALL`].
    Finding(usize),
    Consumers,
    Flows,
    Products,
    Hubs,
    Observers,
    Network,
    Patterns,
}

/// What came of a [`Part`].
#[derive(Clone)]
enum Done {
    Finding(usize, Finding),
    Consumers(consumers::ConsumersSection),
    Flows(Flows),
    Products(ProductsSection),
    Hubs(Vec<HubSeen>),
    Observers(Vec<Observer>),
    Network(NetworkSection),
    Patterns(PatternsSection),
}

impl Part {
    fn of(self, basis: &Basis, asked: &[Asked]) -> Done {
        match self {
            Part::Finding(at) => Done::Finding(at, ALL[at].1(basis)),
            Part::Consumers => Done::Consumers(consumers::section(basis)),
            Part::Flows => Done::Flows(flows::flows_over(basis)),
            Part::Products => Done::Products(products::section::section(basis)),
            Part::Hubs => Done::Hubs(routes::hub_share::hubs(basis)),
            Part::Observers => Done::Observers(observers::observers_over(basis, asked)),
            Part::Network => Done::Network(network::section::section(basis)),
            Part::Patterns => Done::Patterns(patterns::section::section(basis)),
        }
    }

    /// When it is begun: what takes longest first, and what uses the same only once that is there.
    fn turn(self) -> u8 {
        match self {
            Part::Finding(at) => match (ALL[at].0.id, ALL[at].0.exposure) {
                (MeasureId::NetworkWhatFails, _) => 0,
                (_, Exposure::Consumers) => 1,
                (_, Exposure::Products) => 2,
                (_, Exposure::Organisations) => 3,
                (_, Exposure::Routes) => 4,
                (_, Exposure::Patterns) => 5,
                (_, Exposure::Network) => 7,
            },
            Part::Observers | Part::Flows => 6,
            Part::Consumers | Part::Products | Part::Hubs | Part::Network | Part::Patterns => 8,
        }
    }
}

/// All parts, in the order in which they are begun.
fn all_parts() -> Vec<Part> {
    let mut parts: Vec<Part> = (0..ALL.len()).map(Part::Finding).collect();
    parts.extend([Part::Consumers, Part::Flows, Part::Products, Part::Hubs, Part::Observers, Part::Network, Part::Patterns]);
    order::sort_by_key(&mut parts, |part| u64::from(part.turn()));
    parts
}

/// What was measured, kept for when something of the shipments changes: what does not read it stays.
#[derive(Default)]
pub struct Measured {
    /// In the order of [`all_parts`].
    done: Vec<Done>,
    /// What was asked of observers.
    asked: Vec<Asked>,
    laid: Laid,
}

/// Findings, flows and observers, as the person asked for them, at once: the basis is laid out a single time, and what needs
/// nothing of each other is measured side by side.
pub(crate) fn see(shipments: &Shipments, asked: &[Asked]) -> Seen {
    see_again(shipments, asked, &mut Measured::default(), Reads::EVERYTHING)
}

/// The same, where these shipments were measured before and since then no more than `changed` did.
pub(crate) fn see_again(shipments: &Shipments, asked: &[Asked], measured: &mut Measured, changed: Reads) -> Seen {
    let laid = measured.laid.without(changed);
    let basis = Basis::over(shipments, laid.clone());
    let parts = all_parts();
    let asked_else = measured.asked != asked;
    let is_stale = |at: usize, part: Part| {
        measured.done.get(at).is_none() || part.reads().meets(changed) || part == Part::Observers && asked_else
    };
    let stale: Vec<usize> = (0..).zip(&parts).filter(|&(at, &part)| is_stale(at, part)).map(|(at, _)| at).collect();
    let again = side_by_side::each(&stale, |&at| parts[at].of(&basis, asked));
    let mut again = stale.into_iter().zip(again).peekable();
    let mut before = std::mem::take(&mut measured.done).into_iter();
    measured.done = (0..parts.len())
        .filter_map(|at| {
            let known = before.next();
            again.next_if(|(stale, _)| *stale == at).map(|(_, done)| done).or(known)
        })
        .collect();
    measured.laid = laid;
    measured.asked = asked.to_vec();
    let mut seen = Seen::default();
    let mut findings: Vec<Option<Finding>> = ALL.iter().map(|_| None).collect();
    for done in measured.done.iter().cloned() {
        match done {
            Done::Finding(at, finding) => findings[at] = Some(finding),
            Done::Consumers(consumers) => seen.consumers = consumers,
            Done::Flows(flows) => seen.flows = flows,
            Done::Products(products) => seen.products = products,
            Done::Hubs(hubs) => seen.hubs = hubs,
            Done::Observers(observers) => seen.observers = observers,
            Done::Network(network) => seen.network = network,
            Done::Patterns(patterns) => seen.patterns = patterns,
        }
    }
    seen.findings = findings.into_iter().flatten().collect();
    seen
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn every_exposure_has_one_headline_and_it_comes_first() {
        let measures: Vec<Measure> = measures().collect();
        assert!(measures.is_sorted_by_key(|measure| (measure.exposure, !measure.headline)));
        for exposure in Exposure::ALL {
            assert_eq!(measures.iter().filter(|measure| measure.exposure == exposure && measure.headline).count(), 1);
        }
        let mut ids: Vec<&str> = measures.iter().map(|measure| measure.id.key()).collect();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), measures.len());
    }

    fn is_a_sentence(text: &str) -> bool {
        text.ends_with('.')
            && !text.contains("  ")
            && !text.contains("NaN")
            && text.chars().next().is_some_and(|first| !first.is_lowercase())
    }

    fn check(finding: &Finding) {
        assert!(is_a_sentence(&finding.sentence()), "{}", finding.sentence());
        assert!(is_a_sentence(&finding.lowering()), "{}", finding.lowering());
        assert!(finding.number.is_none_or(|number| number.value.is_finite()));
        assert!(finding.number.is_some() || finding.level.is_none(), "{:?}", finding.measure);
        assert_eq!(finding.level.is_none(), finding.threshold.is_none());
        assert!(finding.details.len() <= Finding::DETAILS && finding.evidence.first.len() <= Evidence::MOST);
        assert!(finding.details.iter().all(|detail| detail.value.is_finite()));
        assert!(
            finding.evidence.total >= finding.evidence.first.len() as u64
                || finding.measure == MeasureId::ConsumersDirectIdentifiers
        );
    }

    #[test]
    fn an_empty_file_says_what_is_missing_and_makes_no_number_up() {
        for finding in findings(&Shipments::default()) {
            check(&finding);
            assert_eq!(finding.number, None, "{:?}", finding.measure);
        }
    }

    proptest! {
        #[test]
        fn findings_are_whole_and_the_same_each_time(shipments in any_shipments()) {
            let found = findings(&shipments);
            prop_assert_eq!(found.len(), ALL.len());
            found.iter().for_each(check);
            prop_assert_eq!(&found, &findings(&shipments));
        }
    }
}
