//! The report's flows as lanes: by number, weight or value, in all months or some.

use super::scene::{Hub, Lane, Reach};
use crate::exposure::HubSeen;
use crate::language::Speech;
use crate::report::Report;

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
pub fn lanes(speech: &Speech, report: &Report, by: By, months: Option<(usize, usize)>) -> Lanes {
    let by = if months.is_some() { By::Shipments } else { by };
    let name = |code: &str| speech.figures.country(code);
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
pub fn hubs(speech: &Speech, report: &Report) -> Vec<Hub> {
    let hub = |hub: &HubSeen| {
        let (longitude, latitude) = hub.at?;
        Some(Hub { name: speech.said(&hub.label), at: (f64::from(longitude), f64::from(latitude)), share: hub.share })
    };
    report.hubs.iter().filter_map(hub).collect()
}

impl Lanes {
    /// A lane's share of the whole.
    pub fn share(&self, lane: &Lane) -> f64 {
        if self.whole > 0.0 { lane.amount / self.whole } else { 0.0 }
    }
}
