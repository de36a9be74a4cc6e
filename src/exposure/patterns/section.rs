//! The shipments in time as the page draws them: series with their changes, a calendar, the turns of the mix, and movers.
//!
//! A part of what [`super::series`] and [`super::shares`] lay out; only the smallest visible change and the season of the series
//! shown are worked out here. Complexity: O(periods of the series shown).

use super::super::basis::Basis;
use super::PatternsSay;
use super::mix::turns;
use super::movers::between_halves;
use super::periods::Unit;
use super::seasonality::season_of;
use super::series::{InTime, Judged};
use super::smallest_visible::in_series;
use crate::saying::Saying;
use crate::table::order;
use crate::understand::NONE;
use serde::{Deserialize, Serialize};

/// So many series are shown.
pub const SERIES_SHOWN: usize = 60;
/// So many counts are shown of all series together.
pub const COUNTS_SHOWN: usize = 20_000;
/// So many days the calendar shows, about ten years.
pub const DAYS_SHOWN: usize = 3_653;

/// The shipments in time.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
pub struct PatternsSection {
    /// All shipments together, then the series with most shipments; those too short to tell are left out.
    pub series: Vec<SeriesReport>,
    /// Series long enough to tell that are not shown.
    pub series_left_out: u64,
    /// Series too short to tell.
    pub series_too_short: u64,
    /// Shipments on each day; `None` where there is no day.
    pub calendar: Option<CalendarReport>,
    /// How far the goods of each period are from those of the one before.
    pub mix: Vec<MixReport>,
    /// Product groups by their change of share from the first half of the periods to the second.
    pub movers: Option<MoversReport>,
}

/// A number of shipments over time.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct SeriesReport {
    /// What it counts.
    pub label: Saying,
    /// What a period is.
    pub unit: Unit,
    /// The first day, in days from 1970-01-01.
    pub first_day: i32,
    /// Shipments in each period.
    pub counts: Vec<u32>,
    /// Positions of the periods from which on the level is another.
    pub changes: Vec<u32>,
    /// Shipments a period at the level on which the smallest visible change rests.
    pub level: Option<f64>,
    /// The smallest rise that shows within one period, in shipments; `None` if there is not enough to tell.
    pub smallest_rise: Option<f64>,
    /// Strength of its season, 0 to 1, of the week for days and of the year for months; `None` if there is not enough to tell.
    pub season: Option<f64>,
    /// Whether that is more than chance makes.
    pub seasonal: bool,
}

/// Shipments on each day.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct CalendarReport {
    /// The first day, in days from 1970-01-01.
    pub first_day: i32,
    /// Shipments on each day from then on; of longer spans the last ten years.
    pub counts: Vec<u32>,
}

/// How far the goods of a period are from those of the one before.
#[derive(Copy, Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct MixReport {
    /// What a period is.
    pub unit: Unit,
    /// Its first day, in days from 1970-01-01.
    pub first_day: i32,
    /// Jensen-Shannon divergence, in bits, 0 to 1.
    pub bits: f64,
    /// What chance alone makes of it on average.
    pub by_chance: f64,
    /// Whether it is more than chance explains.
    pub beyond_chance: bool,
}

/// Product groups by their change of share.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct MoversReport {
    /// The first day of the first half, in days from 1970-01-01.
    pub first_day: i32,
    /// The first day of the second half.
    pub second_half: i32,
    /// The groups, those that moved first, the largest change first.
    pub groups: Vec<MoverReport>,
}

/// A product group's change of share.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct MoverReport {
    /// The group.
    pub label: Saying,
    /// Its share of the shipments in the first half, 0 to 1.
    pub before: f64,
    /// Its share in the second half.
    pub after: f64,
    /// The lowest change of share that the shipments allow, −1 to 1, …
    pub low: f64,
    /// … and the highest.
    pub high: f64,
    /// Whether chance alone does not explain the change.
    pub moved: bool,
}

pub(in crate::exposure) fn section(basis: &Basis) -> PatternsSection {
    let time = basis.in_time();
    let Some((first, _)) = time.span else { return PatternsSection::default() };
    let mut judged: Vec<&Judged> = time.judged.iter().collect();
    order::sort_by_key(&mut judged, |judged| usize::MAX - time.days_of(judged.series).len());
    // Where the only series holds all shipments, it is shown once.
    let alone = time.series() == 1;
    let whole = time.whole.iter().filter(|_| !alone);
    let mut room = COUNTS_SHOWN;
    let shown: Vec<SeriesReport> = whole
        .chain(judged.iter().copied())
        .take(SERIES_SHOWN)
        .take_while(|judged| {
            let fits = judged.counts.len() <= room;
            room = room.saturating_sub(judged.counts.len());
            fits
        })
        .map(|judged| series(basis, time, judged))
        .collect();
    let of_all = usize::from(!alone && time.whole.is_some() && !shown.is_empty());
    let skipped = time.by_day.len().saturating_sub(DAYS_SHOWN);
    PatternsSection {
        series_left_out: (judged.len() + of_all).saturating_sub(shown.len()) as u64,
        series_too_short: (time.series() - judged.len()) as u64,
        series: shown,
        calendar: Some(CalendarReport { first_day: first + skipped as i32, counts: time.by_day[skipped..].to_vec() }),
        mix: mix(time),
        movers: movers(basis, time),
    }
}

fn series(basis: &Basis, time: &InTime, judged: &Judged) -> SeriesReport {
    let periods = &time.calendars[judged.calendar];
    let visible = in_series(periods.unit, &judged.counts).ok();
    let season = season_of(periods.unit, &judged.counts).ok();
    SeriesReport {
        label: time.said(basis, judged.series),
        unit: periods.unit,
        first_day: periods.start(0),
        counts: judged.counts.iter().map(|&count| count as u32).collect(),
        changes: judged.changes.iter().map(|change| change.period as u32).collect(),
        level: visible.map(|visible| visible.level),
        smallest_rise: visible.map(|visible| visible.rise),
        season: season.as_ref().map(|season| season.strength),
        seasonal: season.is_some_and(|season| season.beyond_chance(judged.counts.len())),
    }
}

fn mix(time: &InTime) -> Vec<MixReport> {
    let Some(shares) = &time.shares else { return Vec::new() };
    let turn = |turn: super::mix::Turn| MixReport {
        unit: shares.periods.unit,
        first_day: shares.periods.start(turn.period),
        bits: turn.change.bits,
        by_chance: turn.change.by_chance,
        beyond_chance: turn.beyond_chance,
    };
    turns(shares).into_iter().map(turn).collect()
}

fn movers(basis: &Basis, time: &InTime) -> Option<MoversReport> {
    let shares = time.shares.as_ref()?;
    let groups = between_halves(shares).ok()?.into_iter().map(|mover| {
        let label = match shares.groups.get(mover.group as usize) {
            Some(&group) if group != NONE => basis.group_said(group),
            _ => Saying::plain(PatternsSay::OtherGoods),
        };
        let moved = mover.moved();
        MoverReport { label, before: mover.before, after: mover.after, low: mover.low, high: mover.high, moved }
    });
    let periods = &shares.periods;
    Some(MoversReport { first_day: periods.start(0), second_half: periods.start(periods.len() / 2), groups: groups.collect() })
}
