//! Shares: shipments by product group and period, for whatever compares one mix of goods with another.
//!
//! Periods are weeks, where there are four or more with a median of at least 30 shipments, else months, else days; where none
//! has four, two are enough. The product groups with most shipments stand by themselves, all others as one.
//!
//! Shipments come in batches, so that mixes differ by more than single draws would. The *design effect* (Kish 1965) is
//! estimated within each half of the periods, where all periods are taken to have one mix: Pearson's χ² of groups by periods over
//! its degrees of freedom, never under 1. Complexity: O(lines + periods · groups).

use super::super::basis::Basis;
use super::super::tally::most;
use super::super::thresholds::PERIODS_MOST;
use super::mix::MIX_LEAST;
use super::pelt::median;
use super::periods::{Periods, Unit};
use super::series::{InTime, day_of};
use crate::understand::NONE;

/// So many product groups stand by themselves.
const GROUPS: usize = 40;
/// So many periods are better than two.
const PERIODS: usize = 4;

/// Shipments by product group and period.
pub(in crate::exposure) struct Shares {
    pub periods: Periods,
    /// The product group of each column; [`NONE`] for all others together.
    pub groups: Vec<u32>,
    /// Shipments, period by period.
    pub counts: Vec<f64>,
    /// How many shipments make one decision, 1 or more.
    pub design_effect: f64,
}

impl Shares {
    pub fn of(basis: &Basis, time: &InTime) -> Option<Self> {
        let (first, last) = time.span.filter(|_| !basis.goods.is_empty())?;
        let cut = |unit: Unit, least: usize| {
            let periods = Periods::new(unit, first, last);
            let held = (least..=PERIODS_MOST).contains(&periods.len());
            (held && median(&mut time.counts_in(&periods)) >= MIX_LEAST as f64).then_some(periods)
        };
        let units = [Unit::Week, Unit::Month, Unit::Day];
        let choices = [PERIODS, 2].into_iter().flat_map(|least| units.map(|unit| (unit, least)));
        let periods = choices.into_iter().find_map(|(unit, least)| cut(unit, least))?;
        // Each group of a shipment once: the last shipment that had it.
        let mut last = vec![NONE; basis.groups.len()];
        let mut totals = vec![0u64; basis.groups.len()];
        let mut each = |with: &mut dyn FnMut(u32, usize)| {
            last.fill(NONE);
            for (shipment, lines) in basis.each_shipment() {
                let Some(period) = day_of(basis, lines).and_then(|day| periods.of(day)) else { continue };
                for group in lines.iter().map(|&line| basis.group(line)).filter(|&group| group != NONE) {
                    if std::mem::replace(&mut last[group as usize], shipment) != shipment {
                        with(group, period);
                    }
                }
            }
        };
        each(&mut |group, _| totals[group as usize] += 1);
        let numbers: Vec<u32> = (0..basis.groups.len() as u32).filter(|&group| totals[group as usize] > 0).collect();
        let mut groups = most(&numbers, GROUPS, |&group| totals[group as usize]);
        let mut column = vec![groups.len() as u32; basis.groups.len()];
        for (place, &group) in (0..).zip(&groups) {
            column[group as usize] = place;
        }
        if numbers.len() > groups.len() {
            groups.push(NONE);
        }
        let mut counts = vec![0.0; periods.len() * groups.len()];
        each(&mut |group, period| {
            if let Some(count) = counts.get_mut(period * groups.len() + column[group as usize] as usize) {
                *count += 1.0;
            }
        });
        if groups.len() < 2 {
            return None;
        }
        let rows: Vec<&[f64]> = counts.chunks_exact(groups.len()).collect();
        let (before, after) = rows.split_at(rows.len() / 2);
        let (chi, freedom) = [before, after].into_iter().map(homogeneity).fold((0.0, 0.0), |a, b| (a.0 + b.0, a.1 + b.1));
        let design_effect = if freedom > 0.0 { f64::max(chi / freedom, 1.0) } else { 1.0 };
        Some(Shares { periods, groups, counts, design_effect })
    }

    /// Shipments of each group in the first half of the periods, and in the second.
    pub fn halves(&self) -> [Vec<u64>; 2] {
        let rows: Vec<&[f64]> = self.counts.chunks_exact(self.groups.len()).collect();
        let sum =
            |rows: &[&[f64]]| (0..self.groups.len()).map(|group| rows.iter().map(|row| row[group]).sum::<f64>() as u64).collect();
        let (before, after) = rows.split_at(rows.len() / 2);
        [sum(before), sum(after)]
    }
}

/// Pearson's χ² of rows of counts that all have one mix, and its degrees of freedom.
fn homogeneity(rows: &[&[f64]]) -> (f64, f64) {
    let groups = rows.first().map_or(0, |row| row.len());
    let columns: Vec<f64> = (0..groups).map(|group| rows.iter().map(|row| row[group]).sum()).collect();
    let all: f64 = columns.iter().sum();
    let filled = rows.iter().filter(|row| row.iter().sum::<f64>() > 0.0);
    let mut chi = 0.0;
    for row in filled.clone() {
        let sum: f64 = row.iter().sum();
        for (count, column) in row.iter().zip(&columns).filter(|(_, column)| **column > 0.0) {
            let expected = sum * column / all;
            chi += (count - expected).powi(2) / expected;
        }
    }
    let held = columns.iter().filter(|&&column| column > 0.0).count() as f64;
    (chi, (filled.count() as f64 - 1.0).max(0.0) * (held - 1.0).max(0.0))
}

#[cfg(test)]
mod tests {
    use super::super::dice::Dice;
    use super::*;

    #[test]
    fn batches_make_a_design_effect_of_their_size() {
        let mut dice = Dice(0x1eee_2021);
        for batch in [1.0, 4.0] {
            let rows: Vec<Vec<f64>> =
                (0..60).map(|_| (1..8).map(|group| batch * dice.poisson(5.0 * f64::from(group))).collect()).collect();
            let rows: Vec<&[f64]> = rows.iter().map(Vec::as_slice).collect();
            let (chi, freedom) = homogeneity(&rows);
            assert_eq!(freedom, 59.0 * 6.0);
            assert!((chi / freedom / batch - 1.0).abs() < 0.15, "{batch}: {}", chi / freedom);
        }
        assert_eq!(homogeneity(&[]), (0.0, 0.0));
    }
}
