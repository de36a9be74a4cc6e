//! What the engine says, in the page's language.

use crate::exposure::{Finding, MeasureId};
use crate::language::en::ENGLISH;
use crate::language::{EnglishFigures, MeasureWords, sentence};
use crate::report::{self, Report};
use crate::saying::Saying;

/// What is said, as text.
pub fn said(saying: &Saying) -> String {
    sentence(saying, ENGLISH, &EnglishFigures)
}

/// The words of a measure.
pub fn words(measure: MeasureId) -> MeasureWords {
    (ENGLISH.measure)(measure)
}

/// What would lower a finding's number: what is said of this file, else what holds for every file.
pub fn lowering(finding: &Finding) -> String {
    finding.lowered_by.as_ref().map_or_else(|| words(finding.measure).lowered_by.to_owned(), said)
}

/// The report as JSON text, written out in the page's language.
pub fn json(report: &Report) -> String {
    report::to_json(&report::written(report, ENGLISH, &EnglishFigures))
}
