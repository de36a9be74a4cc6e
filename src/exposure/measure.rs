//! A measure: what is declared of a number before any file is seen. The page, the report and the tests read the same table.

use super::finding::{Definition, Detail, Evidence, Exposure, Finding, Quantity, Unit};
use super::thresholds::Thresholds;

/// What is declared of a number.
#[derive(Copy, Clone, Debug)]
pub struct Measure {
    /// The exposure that it measures.
    pub exposure: Exposure,
    /// Its name, stable over versions.
    pub id: &'static str,
    /// Whether it is the exposure's headline.
    pub headline: bool,
    /// What it counts.
    pub unit: Unit,
    /// How it is computed, from what.
    pub definition: &'static str,
    /// What it rests on that a shipment file may not meet.
    pub assumption: Option<&'static str>,
    /// Where the definition comes from.
    pub source: &'static str,
    /// What would lower it, in one sentence.
    pub lowered_by: &'static str,
}

impl Measure {
    /// A finding without a number: the sentence says what the file lacks.
    pub(super) fn missing(&self, sentence: impl Into<String>) -> Finding {
        Finding {
            exposure: self.exposure,
            measure: self.id.to_owned(),
            headline: self.headline,
            sentence: sentence.into(),
            number: None,
            definition: Definition {
                text: self.definition.to_owned(),
                assumption: self.assumption.map(str::to_owned),
                source: self.source.to_owned(),
            },
            level: None,
            threshold: None,
            details: Vec::new(),
            evidence: Evidence::default(),
            lowered_by: self.lowered_by.to_owned(),
        }
    }

    /// A finding with its number. A number that is not finite is none.
    pub(super) fn found(&self, number: f64, sentence: impl Into<String>) -> Finding {
        let mut finding = self.missing(sentence);
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
            let (level, words) = thresholds.judge(number);
            self.level = Some(level);
            self.threshold = Some(words);
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
    pub(super) fn lowered_by(mut self, sentence: String) -> Self {
        self.lowered_by = sentence;
        self
    }
}

impl Detail {
    /// A row of the table behind a number.
    pub(super) fn new(label: impl Into<String>, value: f64, note: impl Into<String>) -> Self {
        Detail { label: label.into(), value, note: note.into() }
    }
}
