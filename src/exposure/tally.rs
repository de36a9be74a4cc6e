//! A tally: shipments per key, each shipment once per key however many lines it has.

use super::basis::{Basis, at};
use crate::understand::NONE;
use rustc_hash::FxHashMap;

/// A key's count.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub(super) struct Counted {
    pub key: (u32, u32),
    /// Number of shipments.
    pub shipments: u32,
    /// The first line with the key.
    pub first_line: u32,
    last_shipment: u32,
}

/// Shipments per pair of indices, the pairs in order of first appearance. Shipments must come one after another.
///
/// One hash a call, or one index where the keys are few: O(1) expected.
pub(super) struct Tally {
    index: Index,
    pub entries: Vec<Counted>,
}

/// Where a key's entry is.
enum Index {
    Hashed(FxHashMap<u64, u32>),
    /// One place for each key there can be: `first · width + second`.
    Flat {
        width: usize,
        places: Vec<u32>,
    },
}

/// A flat index may have so many places for each line.
const FLAT: u64 = 4;

impl Tally {
    /// For keys of which nothing is known but how many lines will be counted.
    pub fn hashed(lines: usize) -> Self {
        let mut index = FxHashMap::default();
        index.reserve(lines / 4);
        Tally { index: Index::Hashed(index), entries: Vec::new() }
    }

    /// For keys below `(first, second)`.
    pub fn below(first: usize, second: usize, lines: usize) -> Self {
        match (first as u64).checked_mul(second as u64).filter(|&places| places <= FLAT * lines as u64 + 1024) {
            Some(places) => {
                Tally { index: Index::Flat { width: second, places: vec![u32::MAX; places as usize] }, entries: Vec::new() }
            }
            None => Tally::hashed(lines),
        }
    }

    /// Counts, and gives the key's number and whether it is the first line of the shipment that has the key.
    #[inline]
    pub fn add(&mut self, key: (u32, u32), shipment: u32, line: u32) -> (u32, bool) {
        let next = self.entries.len() as u32;
        let index = match &mut self.index {
            Index::Hashed(index) => *index.entry(u64::from(key.0) << 32 | u64::from(key.1)).or_insert(next),
            Index::Flat { width, places } => {
                let place = &mut places[key.0 as usize * *width + key.1 as usize];
                if *place == u32::MAX {
                    *place = next;
                }
                *place
            }
        };
        if index == next {
            self.entries.push(Counted { key, shipments: 1, first_line: line, last_shipment: shipment });
            return (index, true);
        }
        let entry = &mut self.entries[index as usize];
        let first = entry.last_shipment != shipment;
        entry.shipments += u32::from(first);
        entry.last_shipment = shipment;
        (index, first)
    }

    /// The entries with most shipments, ties by first appearance.
    pub fn most(&self, how_many: usize) -> Vec<Counted> {
        busiest(&self.entries, how_many)
    }
}

/// The entries with most shipments, ties by first line.
pub(super) fn busiest(entries: &[Counted], how_many: usize) -> Vec<Counted> {
    most(entries, how_many, |entry| u64::from(entry.shipments) << 32 | u64::from(u32::MAX - entry.first_line))
}

/// What [`Tally`] gives where nearly every pair is new, without a hash: the lines are laid out by the first of the pair, and
/// within it the second is looked up by its number. Entries stand by the first of the pair, then in order of appearance.
///
/// `first` and `second` are columns; a line without either is not counted. O(lines + distinct parties), 16 bytes a line.
pub(super) fn pairs(basis: &Basis, first: impl Fn(u32) -> u32, second: impl Fn(u32) -> u32) -> Vec<Counted> {
    let known = |line: u32| first(line) != NONE && second(line) != NONE;
    let mut begins: Vec<u32> = vec![0];
    let mut seconds = 0;
    let lines = 0..basis.shipments.line_count as u32;
    for line in lines.filter(|&line| known(line)) {
        let key = first(line) as usize + 1;
        if begins.len() <= key {
            begins.resize(key + 1, 0);
        }
        begins[key] += 1;
        seconds = seconds.max(second(line) as usize + 1);
    }
    for key in 1..begins.len() {
        begins[key] += begins[key - 1];
    }
    let total = begins.last().copied().unwrap_or(0) as usize;
    let mut next = begins.clone();
    let mut laid_out = vec![(0u32, 0u32, 0u32); total];
    for (shipment, lines) in basis.each_shipment() {
        for &line in lines.iter().filter(|&&line| known(line)) {
            let place = &mut next[first(line) as usize];
            laid_out[*place as usize] = (second(line), shipment, line);
            *place += 1;
        }
    }
    let mut entries: Vec<Counted> = Vec::new();
    let mut entry_of = vec![u32::MAX; seconds];
    for (key, bounds) in begins.windows(2).enumerate() {
        // An entry from before this key is another key's: nothing needs to be wiped.
        let own = entries.len() as u32;
        for &(second, shipment, line) in &laid_out[bounds[0] as usize..bounds[1] as usize] {
            let entry = entry_of[second as usize];
            if entry == u32::MAX || entry < own {
                entry_of[second as usize] = entries.len() as u32;
                let key = (key as u32, second);
                entries.push(Counted { key, shipments: 1, first_line: line, last_shipment: shipment });
                continue;
            }
            let entry = &mut entries[entry as usize];
            entry.shipments += u32::from(entry.last_shipment != shipment);
            entry.last_shipment = shipment;
            entry.first_line = entry.first_line.min(line);
        }
    }
    entries
}

/// Numbers the pairs of lines densely, equal pairs alike, in no order that says anything; a line without either half has no
/// number ([`NONE`]). The number of pairs comes with it; the list is empty where there is none.
///
/// No hash: where few pairs can be, each has its place; else lines are laid out by the first half, and within it the second is
/// looked up. O(lines + distinct halves), 12 bytes a line.
pub(super) fn pair_numbers(lines: usize, pair: impl Fn(u32) -> (u32, u32)) -> (Vec<u32>, u32) {
    let known = |line: u32| Some(pair(line)).filter(|&(first, second)| first != NONE && second != NONE);
    let (mut firsts, mut seconds) = (0, 0);
    for (first, second) in (0..lines as u32).filter_map(known) {
        firsts = firsts.max(first as usize + 1);
        seconds = seconds.max(second as usize + 1);
    }
    if firsts == 0 {
        return (Vec::new(), 0);
    }
    let places = firsts as u64 * seconds as u64;
    if places <= FLAT * lines as u64 {
        let mut number_of = vec![NONE; places as usize];
        let mut count = 0;
        let mut number = |(first, second): (u32, u32)| {
            let number = &mut number_of[first as usize * seconds + second as usize];
            if *number == NONE {
                *number = count;
                count += 1;
            }
            *number
        };
        let numbers = (0..lines as u32).map(|line| known(line).map_or(NONE, &mut number)).collect();
        return (numbers, count);
    }
    let mut begins = vec![0u32; firsts + 1];
    (0..lines as u32).filter_map(known).for_each(|(first, _)| begins[first as usize + 1] += 1);
    for key in 1..begins.len() {
        begins[key] += begins[key - 1];
    }
    let mut next = begins.clone();
    let mut laid_out = vec![(0u32, 0u32); begins[firsts] as usize];
    for line in 0..lines as u32 {
        if let Some((first, second)) = known(line) {
            let place = &mut next[first as usize];
            laid_out[*place as usize] = (second, line);
            *place += 1;
        }
    }
    drop(next);
    let mut numbers = vec![NONE; lines];
    let mut number_of = vec![NONE; seconds];
    let mut count = 0;
    for bounds in begins.windows(2) {
        // A number from before this half is another half's: nothing needs to be wiped.
        let own = count;
        for &(second, line) in &laid_out[bounds[0] as usize..bounds[1] as usize] {
            let number = &mut number_of[second as usize];
            if *number == NONE || *number < own {
                *number = count;
                count += 1;
            }
            numbers[line as usize] = *number;
        }
    }
    (numbers, count)
}

/// Numbers lines densely, alike if they have the same entries in all columns, of which some can be empty. The number of kinds
/// comes with it. O(lines · columns), 16 bytes a line.
pub(super) fn alike_in(lines: usize, columns: &[&[u32]]) -> (Vec<u32>, u32) {
    columns.iter().filter(|column| !column.is_empty()).fold((vec![0; lines], 1), |(numbers, _), column| {
        // No entry is an entry like others.
        pair_numbers(lines, |line| (at(&numbers, line), at(column, line).wrapping_add(1)))
    })
}

/// The items that weigh most, heaviest first, ties in their order: O(items · log(how many)) and no sort of the rest.
pub(super) fn most<T: Copy>(items: &[T], how_many: usize, weight: impl Fn(&T) -> u64) -> Vec<T> {
    let mut order: Vec<(u64, usize)> = items.iter().enumerate().map(|(at, item)| (u64::MAX - weight(item), at)).collect();
    if order.len() > how_many && how_many > 0 {
        order.select_nth_unstable(how_many - 1);
    }
    order.truncate(how_many);
    order.sort_unstable();
    order.into_iter().map(|(_, at)| items[at]).collect()
}

#[cfg(test)]
mod tests {
    use super::super::sample::any_shipments;
    use super::*;
    use proptest::prelude::*;

    proptest! {
        /// Both ways of counting pairs agree.
        #[test]
        fn pairs_agree_with_the_tally(shipments in any_shipments()) {
            let basis = Basis::new(&shipments);
            let (first, second) = (|line| at(&basis.shipper, line), |line| at(&basis.consignee, line));
            let mut tally = Tally::hashed(0);
            for (shipment, lines) in basis.each_shipment() {
                for &line in lines.iter().filter(|&&line| first(line) != NONE && second(line) != NONE) {
                    tally.add((first(line), second(line)), shipment, line);
                }
            }
            let plain = |entries: &[Counted]| {
                let mut entries: Vec<_> = entries.iter().map(|entry| (entry.key, entry.shipments)).collect();
                entries.sort_unstable();
                entries
            };
            prop_assert_eq!(plain(&pairs(&basis, first, second)), plain(&tally.entries));
        }
    }

    proptest! {
        /// Equal pairs have equal numbers, others others, and none is left out.
        #[test]
        fn pairs_are_numbered_densely(pairs in prop::collection::vec((0..5u32, 0..5u32), 0..60)) {
            let pair = |line: u32| match pairs[line as usize] {
                (4, second) => (NONE, second),
                (first, 4) => (first, NONE),
                pair => pair,
            };
            let (numbers, count) = pair_numbers(pairs.len(), pair);
            let of: std::collections::BTreeMap<u32, (u32, u32)> =
                (0..).zip(&numbers).filter(|(_, number)| **number != NONE).map(|(line, &number)| (number, pair(line))).collect();
            let lines = 0..pairs.len() as u32;
            let known: std::collections::BTreeSet<_> = lines.map(pair).filter(|pair| pair.0 != NONE && pair.1 != NONE).collect();
            prop_assert_eq!(of.keys().copied().collect::<Vec<_>>(), (0..count).collect::<Vec<_>>());
            prop_assert_eq!(of.values().copied().collect::<std::collections::BTreeSet<_>>(), known);
            for (line, &number) in (0..).zip(&numbers) {
                prop_assert_eq!(number == NONE, pair(line).0 == NONE || pair(line).1 == NONE);
                prop_assert!(number == NONE || of[&number] == pair(line));
            }
        }
    }

    #[test]
    fn a_shipment_counts_once_per_key() {
        for mut tally in [Tally::hashed(5), Tally::below(3, 2, 5)] {
            for (line, (key, shipment)) in
                [((1, 1), 0), ((1, 1), 0), ((2, 1), 0), ((1, 1), 1), ((2, 1), 2)].into_iter().enumerate()
            {
                tally.add(key, shipment, line as u32);
            }
            let counts: Vec<_> = tally.most(5).iter().map(|entry| (entry.key, entry.shipments, entry.first_line)).collect();
            assert_eq!(counts, [((1, 1), 2, 0), ((2, 1), 2, 2)]);
            assert_eq!(tally.most(1).len(), 1);
        }
        assert_eq!(most(&[3, 1, 3, 2], 3, |&item| item), [3, 3, 2]);
    }
}
