//! Lines by pairs: those of each pair of indices one after another, without a hash.
//!
//! For measures that look at what happened on a link, a lane or between a product and its buyer. Complexity: O(lines +
//! distinct indices), 8 bytes a line and one pass more within the lines of each first.

use super::basis::Basis;
use crate::understand::NONE;

/// Lines laid out by the first of a pair.
pub(super) struct Paired {
    begins: Vec<usize>,
    /// The second of the pair and the line, by the first of the pair, then in order of the lines.
    entries: Vec<(u32, u32)>,
    seconds: usize,
}

impl Paired {
    /// The lines of which `first` and `second` give something other than [`NONE`].
    pub fn new(basis: &Basis, first: impl Fn(u32) -> u32, second: impl Fn(u32) -> u32) -> Self {
        let lines = 0..basis.shipments.line_count as u32;
        let known = |line: u32| Some((first(line), second(line))).filter(|pair| pair.0 != NONE && pair.1 != NONE);
        let mut begins: Vec<usize> = vec![0];
        let (mut seconds, mut total) = (0, 0);
        for (first, second) in lines.clone().filter_map(known) {
            let key = first as usize + 1;
            if begins.len() <= key {
                begins.resize(key + 1, 0);
            }
            begins[key] += 1;
            total += 1;
            seconds = seconds.max(second as usize + 1);
        }
        for key in 1..begins.len() {
            begins[key] += begins[key - 1];
        }
        let mut next = begins.clone();
        let mut entries = vec![(0, 0); total];
        for line in lines {
            if let Some((first, second)) = known(line) {
                let place = &mut next[first as usize];
                entries[*place] = (second, line);
                *place += 1;
            }
        }
        Paired { begins, entries, seconds }
    }

    /// Each pair that has at least so many lines, with its lines in order. Pairs come by the first, then in order of
    /// appearance.
    pub fn each(&self, least: usize, mut see: impl FnMut((u32, u32), &[u32])) {
        // The slot of a second within its first; an entry of an earlier first is out of date and needs no wiping.
        let mut slot_of = vec![(u32::MAX, 0u32); self.seconds];
        let mut slots: Vec<(u32, usize)> = Vec::new();
        let mut lines: Vec<u32> = Vec::new();
        for (first, bounds) in self.begins.windows(2).enumerate() {
            let entries = &self.entries[bounds[0]..bounds[1]];
            if entries.len() < least {
                continue;
            }
            let first = first as u32;
            slots.clear();
            for &(second, _) in entries {
                let slot = &mut slot_of[second as usize];
                if slot.0 != first {
                    *slot = (first, slots.len() as u32);
                    slots.push((second, 0));
                }
                slots[slot.1 as usize].1 += 1;
            }
            // From how many lines a pair has to where they end.
            let mut end = 0;
            for slot in &mut slots {
                let count = slot.1;
                slot.1 = end;
                end += count;
            }
            lines.clear();
            lines.resize(entries.len(), 0);
            for &(second, line) in entries {
                let place = &mut slots[slot_of[second as usize].1 as usize].1;
                lines[*place] = line;
                *place += 1;
            }
            let mut from = 0;
            for &(second, to) in &slots {
                if to - from >= least {
                    see((first, second), &lines[from..to]);
                }
                from = to;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::basis::at;
    use super::super::sample::any_shipments;
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeMap;

    proptest! {
        #[test]
        fn agrees_with_a_map_of_pairs(shipments in any_shipments(), least in 0..3usize) {
            let basis = Basis::new(&shipments);
            let (first, second) = (|line| at(&basis.shipper, line), |line| at(&basis.consignee, line));
            let mut by_hand: BTreeMap<(u32, u32), Vec<u32>> = BTreeMap::new();
            for line in (0..shipments.line_count as u32).filter(|&line| first(line) != NONE && second(line) != NONE) {
                by_hand.entry((first(line), second(line))).or_default().push(line);
            }
            by_hand.retain(|_, lines| lines.len() >= least);
            let mut seen = BTreeMap::new();
            Paired::new(&basis, first, second).each(least, |pair, lines| {
                assert_eq!(seen.insert(pair, lines.to_vec()), None);
            });
            prop_assert_eq!(seen, by_hand);
        }
    }
}
