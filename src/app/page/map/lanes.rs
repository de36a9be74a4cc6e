//! The report's flows as lanes: by number, weight or value, in all months or some.

use super::scene::{Hub, Lane, Reach};
use crate::app::page::words::{figures, said, say};
use crate::language::page::map::MapSays;
use crate::report::Report;
use crate::saying::Value;
use crate::understand::currency_said;

/// What widths stand for.
#[derive(Copy, Clone, PartialEq, Eq, Debug, Default)]
pub enum By {
    /// Number of shipments.
    #[default]
    Shipments,
    /// Mass in kilograms.
    Weight,
    /// Value in the report's currency.
    Worth,
}

/// All lanes, the largest first, and what they are parts of.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Lanes {
    /// The lanes.
    pub all: Vec<Lane>,
    /// What widths stand for.
    pub by: By,
    /// The currency of values.
    pub currency: String,
    /// What all shipments, or all flows, come to.
    pub whole: f64,
    /// That is what flows come to, and not all shipments.
    pub of_flows: bool,
}

/// The lanes of a report; with `months` those of some months, from and to, by number of shipments.
pub fn lanes(report: &Report, by: By, months: Option<(usize, usize)>) -> Lanes {
    let by = if months.is_some() { By::Shipments } else { by };
    let name = |code: &str| figures(|figures| figures.country(code));
    let wide = |(longitude, latitude): (f32, f32)| (f64::from(longitude), f64::from(latitude));
    let flows = report.flows.iter().map(|flow| Lane {
        from: name(&flow.from),
        to: name(&flow.to),
        codes: (flow.from.clone(), flow.to.clone()),
        from_at: wide(flow.from_at),
        to_at: wide(flow.to_at),
        reach: if flow.from == flow.to { Reach::Within } else { Reach::Between },
        amount: match (by, months) {
            (By::Weight, _) => flow.mass,
            (By::Worth, _) => flow.value,
            (By::Shipments, None) => flow.shipments as f64,
            (By::Shipments, Some((from, to))) => {
                flow.months.iter().skip(from).take((to + 1).saturating_sub(from)).map(|&count| f64::from(count)).sum()
            }
        },
    });
    // Of ends alone only the number of shipments is known.
    let ends = report.known_ends.iter().filter(|_| by == By::Shipments && months.is_none()).map(|end| Lane {
        from: name(&end.country),
        to: name(&end.country),
        codes: (end.country.clone(), end.country.clone()),
        from_at: wide(end.at),
        to_at: wide(end.at),
        reach: if end.begins { Reach::Begins } else { Reach::Ends },
        amount: end.shipments as f64,
    });
    let mut all: Vec<Lane> = flows.chain(ends).filter(|lane| lane.amount > 0.0).collect();
    crate::table::order::sort_by(&mut all, |one, other| other.amount.total_cmp(&one.amount));
    let of_flows = by != By::Shipments || months.is_some();
    let whole = if of_flows { all.iter().map(|lane| lane.amount).sum() } else { report.shipments as f64 };
    Lanes { all, by, currency: report.currency.clone().unwrap_or_default(), whole, of_flows }
}

/// The hubs whose place is known.
pub fn hubs(report: &Report) -> Vec<Hub> {
    let hub = |hub: &crate::exposure::HubSeen| {
        let (longitude, latitude) = hub.at?;
        Some(Hub { name: said(&hub.label), at: (f64::from(longitude), f64::from(latitude)), share: hub.share })
    };
    report.hubs.iter().filter_map(hub).collect()
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

    /// A lane's share of the whole.
    pub fn share(&self, lane: &Lane) -> f64 {
        if self.whole > 0.0 { lane.amount / self.whole } else { 0.0 }
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
