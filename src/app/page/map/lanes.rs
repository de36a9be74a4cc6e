//! The report's flows as lanes, as the page says them.

use super::scene::{Hub, Lane, Reach};
use crate::app::page::words::{figures, said, say, speech};
use crate::language::page::map::MapSays;
use crate::pictures::map::lanes as of_report;
pub use crate::pictures::map::lanes::{By, Lanes};
use crate::report::Report;
use crate::saying::Value;
use crate::understand::currency_said;

/// The lanes of a report; with `months` those of some months, from and to, by number of shipments.
pub fn lanes(report: &Report, by: By, months: Option<(usize, usize)>) -> Lanes {
    speech(|speech| of_report::lanes(speech, report, by, months))
}

/// The hubs whose place is known.
pub fn hubs(report: &Report) -> Vec<Hub> {
    speech(|speech| of_report::hubs(speech, report))
}

impl Lanes {
    /// An amount, with what it counts.
    pub fn amount(&self, amount: f64) -> String {
        match self.by {
            By::Shipments => say(MapSays::SomeShipments, [Value::Count(amount as u64)]),
            By::Weight if amount >= 10_000.0 => say(MapSays::Tonnes, [Value::Count((amount / 1_000.0).round() as u64)]),
            By::Weight => say(MapSays::Kilograms, [Value::Number(amount)]),
            By::Worth => say(MapSays::Money, [Value::Number(amount), currency_said(&self.currency)]),
        }
    }

    /// An amount as a bare number.
    pub fn number(&self, amount: f64) -> String {
        figures(|figures| figures.number(amount))
    }

    /// What goes over a lane, and which part of all that is.
    pub fn of(&self, lane: &Lane) -> String {
        let code = if self.of_flows { MapSays::AmountOnFlows } else { MapSays::Amount };
        say(code, [Value::Name(self.amount(lane.amount)), Value::Share(self.share(lane))])
    }

    /// A lane in a sentence.
    pub fn sentence(&self, lane: &Lane) -> String {
        let way = match lane.reach {
            Reach::Between => say(MapSays::SpokenWay, [Value::Name(lane.from.clone()), Value::Name(lane.to.clone())]),
            _ => said(&lane.title()),
        };
        say(MapSays::Flow, [Value::Name(way), Value::Name(self.amount(lane.amount)), Value::Share(self.share(lane))])
    }

    /// What amounts are, as the head of a column or a legend.
    pub fn head(&self) -> String {
        match self.by {
            By::Shipments => say(MapSays::Shipments, []),
            By::Weight => say(MapSays::WeightKey, []),
            By::Worth => say(MapSays::WorthKey, [currency_said(&self.currency)]),
        }
    }
}
