//! A measure: what is declared of a number before any file is seen. Its words stand in the languages' tables.

use super::finding::{Detail, Evidence, Exposure, Finding, Quantity, Unit};
use super::thresholds::Thresholds;
use crate::saying::Saying;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

crate::codes! {
    /// Every number of the report, by its name, which is stable over versions.
    pub enum MeasureId {
        /// See [`super::organisations::count`].
        OrganisationsCount = "organisations.count",
        /// See [`super::organisations::links`].
        OrganisationsLinks = "organisations.links",
        /// See [`super::organisations::novelty`].
        OrganisationsNovelty = "organisations.novelty",
        /// See [`super::organisations::variants`].
        OrganisationsVariants = "organisations.variants",
        /// See [`super::products::specificity`].
        ProductsSpecificity = "products.specificity",
        /// See [`super::products::price`].
        ProductsPriceVisible = "products.price-visible",
        /// See [`super::products::price_dispersion`].
        ProductsPriceDispersion = "products.price-dispersion",
        /// See [`super::products::strategic`].
        ProductsStrategic = "products.strategic",
        /// See [`super::products::revealing`].
        ProductsRevealing = "products.revealing",
        /// See [`super::routes::lane`].
        RoutesLaneKnown = "routes.lane-known",
        /// See [`super::routes::linkable`].
        RoutesLinkable = "routes.linkable",
        /// See [`super::routes::chain`].
        RoutesChain = "routes.chain",
        /// See [`super::routes::regularity`].
        RoutesRegularity = "routes.regularity",
        /// See [`super::routes::hub_share`].
        RoutesHubShare = "routes.hub-share",
        /// See [`super::consumers::identifiers`].
        ConsumersDirectIdentifiers = "consumers.direct-identifiers",
        /// See [`super::consumers::k`].
        ConsumersK = "consumers.k",
        /// See [`super::consumers::distinction`].
        ConsumersDistinction = "consumers.distinction",
        /// See [`super::consumers::reidentification`].
        ConsumersReidentification = "consumers.reidentification",
        /// See [`super::consumers::population_uniques`].
        ConsumersPopulationUniques = "consumers.population-uniques",
        /// See [`super::consumers::special_uniques`].
        ConsumersSpecialUniques = "consumers.special-uniques",
        /// See [`super::consumers::attribute`].
        ConsumersAttributeDisclosure = "consumers.attribute-disclosure",
        /// See [`super::consumers::unicity`].
        ConsumersUnicity = "consumers.unicity",
        /// See [`super::consumers::art9`].
        ConsumersPersonsArt9 = "consumers.persons-art9",
        /// See [`super::network::concentration`].
        NetworkConcentration = "network.concentration",
        /// See [`super::network::single_source`].
        NetworkSingleSource = "network.single-source",
        /// See [`super::network::eu_dependency`].
        NetworkEuDependency = "network.eu-dependency",
        /// See [`super::network::chokepoints`].
        NetworkChokepoints = "network.chokepoints",
        /// See [`super::network::what_fails`].
        NetworkWhatFails = "network.what-fails",
        /// See [`super::patterns::change_points`].
        PatternsChangePoints = "patterns.change-points",
        /// See [`super::patterns::smallest_visible`].
        PatternsSmallestVisible = "patterns.smallest-visible",
        /// See [`super::patterns::movers`].
        PatternsMovers = "patterns.movers",
        /// See [`super::patterns::mix`].
        PatternsMix = "patterns.mix",
        /// See [`super::patterns::seasonality`].
        PatternsSeasonality = "patterns.seasonality",
    }
}

impl Serialize for MeasureId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.key())
    }
}

impl<'de> Deserialize<'de> for MeasureId {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let key = String::deserialize(deserializer)?;
        MeasureId::of_key(&key).ok_or_else(|| serde::de::Error::custom("no such measure"))
    }
}

/// What is declared of a number.
#[derive(Copy, Clone, Debug)]
pub struct Measure {
    /// The exposure that it measures.
    pub exposure: Exposure,
    /// Its name.
    pub id: MeasureId,
    /// Whether it is the exposure's headline.
    pub headline: bool,
    /// What it counts.
    pub unit: Unit,
}

impl Measure {
    /// A finding without a number: what is said tells what the file lacks.
    pub(super) fn missing(&self, says: impl Into<Saying>) -> Finding {
        Finding {
            exposure: self.exposure,
            measure: self.id,
            headline: self.headline,
            says: says.into(),
            number: None,
            level: None,
            threshold: None,
            details: Vec::new(),
            evidence: Evidence::default(),
            lowered_by: None,
        }
    }

    /// A finding with its number. A number that is not finite is none.
    pub(super) fn found(&self, number: f64, says: impl Into<Saying>) -> Finding {
        let mut finding = self.missing(says);
        finding.number = number.is_finite().then_some(Quantity { value: number, unit: self.unit });
        finding
    }
}

impl Finding {
    /// Rows of its table that a finding shows.
    pub const DETAILS: usize = 12;

    /// With the level that thresholds give a number.
    pub(super) fn judged(mut self, thresholds: &Thresholds, number: f64) -> Self {
        if number.is_finite() {
            let (level, threshold) = thresholds.judge(number);
            self.level = Some(level);
            self.threshold = Some(threshold);
        }
        self
    }

    /// With the table behind the number, cut to [`Finding::DETAILS`] rows.
    pub(super) fn with_details(mut self, details: impl IntoIterator<Item = Detail>) -> Self {
        self.details = details.into_iter().filter(|detail| detail.value.is_finite()).take(Self::DETAILS).collect();
        self
    }

    /// With the records behind the number.
    pub(super) fn with_evidence(mut self, evidence: Evidence) -> Self {
        self.evidence = evidence;
        self
    }

    /// With a sentence of its own on what would lower the number.
    pub(super) fn lowered_by(mut self, says: impl Into<Saying>) -> Self {
        self.lowered_by = Some(says.into());
        self
    }
}

impl Detail {
    /// A row of the table behind a number, in the unit of the finding.
    pub(super) fn new(label: impl Into<Saying>, value: f64, note: impl Into<Saying>) -> Self {
        Detail { label: label.into(), value, unit: None, note: note.into() }
    }

    /// In a unit of its own.
    pub(super) fn in_unit(mut self, unit: Unit) -> Self {
        self.unit = Some(unit);
        self
    }
}
