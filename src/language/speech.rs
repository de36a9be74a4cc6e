//! A language with its figures: what turns codes, numbers and names into text, on the page and in a printed report alike.

use super::page::{OverviewSays, names};
use super::{Figures, Language, MeasureWords, sentence};
use crate::exposure::{Exposure, Finding, MeasureId, Quantity, Unit};
use crate::saying::{Key, Saying, Value};

/// A language with its figures.
#[derive(Copy, Clone)]
pub struct Speech<'a> {
    /// The language's tables.
    pub language: Language,
    /// How it writes numbers, days, lists and countries.
    pub figures: &'a dyn Figures,
}

impl Speech<'_> {
    /// A code's text, with its values.
    pub fn say(&self, code: impl Into<Key>, values: impl IntoIterator<Item = Value>) -> String {
        self.said(&Saying::of(code, values))
    }

    /// A code's text.
    pub fn plain(&self, code: impl Into<Key>) -> String {
        self.said(&Saying::plain(code))
    }

    /// What is said, as text.
    pub fn said(&self, saying: &Saying) -> String {
        sentence(saying, self.language, self.figures)
    }

    /// The words of a measure.
    pub fn words(&self, measure: MeasureId) -> MeasureWords {
        self.language.measure(measure)
    }

    /// What an exposure is called.
    pub fn exposure(&self, exposure: Exposure) -> String {
        self.plain(names::exposure(exposure))
    }

    /// What would lower a finding's number: what is said of this file, else what holds for every file.
    pub fn lowering(&self, finding: &Finding) -> String {
        finding.lowered_by.as_ref().map_or_else(|| self.words(finding.measure).lowered_by.to_owned(), |says| self.said(says))
    }

    /// A quantity as a number and what it counts; a share counts nothing, what a plain number counts its sentence says.
    pub fn amount(&self, quantity: Quantity) -> (String, String) {
        let Quantity { value, unit } = quantity;
        let of = match unit {
            Unit::Share => return (self.figures.share(value), String::new()),
            Unit::Number => return (self.figures.number(value), String::new()),
            Unit::Organisations => OverviewSays::UnitOrganisations,
            Unit::Links => OverviewSays::UnitLinks,
            Unit::Shipments => OverviewSays::UnitShipments,
            Unit::Cells => OverviewSays::UnitCells,
            Unit::Persons => OverviewSays::UnitPersons,
            Unit::HhiPoints => OverviewSays::UnitHhiPoints,
            Unit::ChangePoints => OverviewSays::UnitChangePoints,
            Unit::Lines => OverviewSays::UnitLines,
            Unit::Spellings => OverviewSays::UnitSpellings,
            Unit::Days => OverviewSays::UnitDays,
            Unit::Ratio => OverviewSays::UnitRatio,
            Unit::Products => OverviewSays::UnitProducts,
            Unit::Stops => OverviewSays::UnitStops,
            // Bits of divergence are thousandths where they matter.
            Unit::Bits => return (self.figures.fixed(value, 3), self.say(OverviewSays::UnitBits, [Value::Number(value)])),
        };
        (self.figures.number(value), self.say(of, [Value::Number(value)]))
    }
}
