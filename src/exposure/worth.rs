//! Value by currency: values of different currencies are never added (EXPOSURE.md §0).

use super::basis::{Basis, number_at};
use crate::understand::NONE;

/// The currencies of a file's values. Where the file names one at most, all values are taken to be in it.
pub(super) struct Worth<'a> {
    basis: &'a Basis<'a>,
    one: bool,
    /// Number of places that sums by currency take.
    pub places: usize,
}

/// A part of the value in one currency.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct PartOfValue<'a> {
    /// The currency; `None` where the file names none.
    pub currency: Option<&'a str>,
    /// From 0 to 1.
    pub share: f64,
}

impl<'a> Worth<'a> {
    pub fn new(basis: &'a Basis) -> Self {
        let one = basis.one_currency();
        Worth { basis, one, places: if one { 1 } else { basis.shipments.currencies.len() + 1 } }
    }

    /// The place of a line's currency, and its value; `None` where it has no value above zero.
    #[inline]
    pub fn of(&self, line: u32) -> Option<(usize, f64)> {
        let value = number_at(&self.basis.shipments.value_of, line);
        if !(value.is_finite() && value > 0.0) {
            return None;
        }
        let currency = match self.basis.shipments.currency_of.get(line as usize) {
            _ if self.one => 0,
            Some(&currency) if currency != NONE => currency as usize,
            _ => self.places - 1,
        };
        Some((currency, value))
    }

    /// The place of the currency that most lines' values are in.
    pub fn main(&self) -> usize {
        let sums = self.sums(|_| true);
        (0..sums.len()).max_by_key(|&place| (sums[place].1, usize::MAX - place)).unwrap_or(0)
    }

    /// The currency of a place.
    pub fn currency(&self, place: usize) -> Option<&'a str> {
        self.basis.shipments.currencies.get(place).map(String::as_str).filter(|name| !name.is_empty())
    }

    /// Sum of the values by currency, and how many lines have one, over the lines of which something holds.
    pub fn sums(&self, holds: impl Fn(u32) -> bool) -> Vec<(f64, u64)> {
        let mut sums = vec![(0.0, 0); self.places];
        if self.basis.shipments.value_of.is_empty() {
            return sums;
        }
        for line in (0..self.basis.shipments.line_count as u32).filter(|&line| holds(line)) {
            if let Some((place, value)) = self.of(line) {
                sums[place].0 += value;
                sums[place].1 += 1;
            }
        }
        sums
    }

    /// Shares of parts in wholes by currency, that of most lines first, at most `most`.
    pub fn shares(&self, parts: &[f64], wholes: &[(f64, u64)], most: usize) -> Vec<PartOfValue<'a>> {
        let mut order: Vec<(u64, usize)> = wholes
            .iter()
            .enumerate()
            .filter(|(_, whole)| whole.0 > 0.0)
            .map(|(place, whole)| (u64::MAX - whole.1, place))
            .collect();
        order.sort_unstable();
        let places = order.into_iter().take(most).map(|(_, place)| place);
        places
            .map(|place| PartOfValue {
                currency: self.currency(place),
                share: parts.get(place).map_or(0.0, |part| (part / wholes[place].0).min(1.0)),
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample::Made;
    use super::*;

    #[test]
    fn euros_are_not_added_to_yuan() {
        let mut shipments = Made::new(4).values(&[10.0, 30.0, 5.0, f64::NAN], "EUR").build();
        shipments.currencies.push("CNY".to_owned());
        shipments.currency_of = vec![0, 0, 1, 1].into();
        let basis = Basis::new(&shipments);
        let worth = Worth::new(&basis);
        let wholes = worth.sums(|_| true);
        assert_eq!(wholes, [(40.0, 2), (5.0, 1), (0.0, 0)]);
        let parts: Vec<f64> = worth.sums(|line| line == 0).iter().map(|sum| sum.0).collect();
        let shares = worth.shares(&parts, &wholes, 3);
        assert_eq!(
            shares,
            [PartOfValue { currency: Some("EUR"), share: 0.25 }, PartOfValue { currency: Some("CNY"), share: 0.0 }]
        );
    }
}
