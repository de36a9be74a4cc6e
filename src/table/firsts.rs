//! Which of many numbers are equal, as a hash table would tell it, but for a million at a time.
//!
//! A table of a million entries is in no cache, so that each look-up waits for the memory. Here the numbers are laid out by
//! their upper bits first, and each part has a small table of its own.

/// No position.
const NONE: u32 = u32::MAX;

/// Parts have about so many numbers.
const PART: usize = 2_048;

/// For each number the position of the first one that is equal and, by `same`, stands for the same. The numbers' upper bits must be
/// as mixed as their lower ones, as those of [`super::text_hash`] are.
///
/// # Complexity
/// O(numbers), 12 bytes each beside the result. `same` is asked once for each number that is not the first of its kind, in their
/// order, in which who compares texts passes through them once; only where two equal numbers stand for different things, which
/// among mixed ones hardly happens, all are gone through again.
pub(crate) fn firsts(numbers: &[u64], same: &mut dyn FnMut(u32, u32) -> bool) -> Vec<u32> {
    let firsts = firsts_by(numbers, &mut |_, _| true);
    let agree = (0..).zip(&firsts).all(|(at, &first)| first == at || same(first, at));
    if agree { firsts } else { firsts_by(numbers, same) }
}

/// The same, where `same` is asked whenever two numbers are equal.
fn firsts_by(numbers: &[u64], same: &mut dyn FnMut(u32, u32) -> bool) -> Vec<u32> {
    let bits = (numbers.len() / PART).checked_ilog2().map_or(0, |log| log + 1).min(12);
    // In two steps, since none may shift by all 64 bits.
    let part = |number: u64| (number >> 32 >> (32 - bits)) as usize;
    let mut begins = vec![0u32; (1 << bits) + 1];
    numbers.iter().for_each(|&number| begins[part(number) + 1] += 1);
    for part in 0..1 << bits {
        begins[part + 1] += begins[part];
    }
    let mut next = begins.clone();
    // The lower half of each, and where it stands.
    let mut laid_out = vec![(0u32, 0u32); numbers.len()];
    for (at, &number) in (0..).zip(numbers) {
        let place = &mut next[part(number)];
        laid_out[*place as usize] = (number as u32, at);
        *place += 1;
    }
    let mut firsts = vec![NONE; numbers.len()];
    let mut slots: Vec<u32> = Vec::new();
    for bounds in begins.windows(2) {
        let part = &laid_out[bounds[0] as usize..bounds[1] as usize];
        let mask = (part.len() * 2).next_power_of_two() - 1;
        slots.clear();
        slots.resize(mask + 1, NONE);
        for (own, &(half, at)) in (0..).zip(part) {
            let mut slot = half as usize & mask;
            firsts[at as usize] = loop {
                let Some(&(other_half, other)) = part.get(slots[slot] as usize) else {
                    slots[slot] = own;
                    break at;
                };
                if other_half == half && numbers[other as usize] == numbers[at as usize] && same(other, at) {
                    break other;
                }
                slot = (slot + 1) & mask;
            };
        }
    }
    firsts
}

#[cfg(test)]
mod tests {
    use super::super::text_hash;
    use super::*;
    use proptest::prelude::*;

    proptest! {
        /// As looking through all that come before; equal numbers of different things are told apart.
        #[test]
        fn agrees_with_a_search(given in prop::collection::vec((0..40u64, 0..2u8), 0..60), mixed in any::<bool>(), many in any::<bool>()) {
            let mix = |number: u64| if mixed { number.wrapping_mul(0x9E37_79B9_7F4A_7C15) } else { number };
            let mut given: Vec<(u64, u8)> = given.into_iter().map(|(number, of)| (mix(number), of)).collect();
            let whole = given.len();
            if many {
                given.extend((0..3 * PART as u32).map(|at| (text_hash(&at.to_string()), 9)));
            }
            let numbers: Vec<u64> = given.iter().map(|(number, _)| *number).collect();
            let found = firsts(&numbers, &mut |one, other| given[one as usize].1 == given[other as usize].1);
            for at in 0..whole {
                let first = given.iter().position(|other| *other == given[at]).unwrap();
                prop_assert_eq!(found[at] as usize, first);
            }
            prop_assert!((whole..given.len()).all(|at| found[at] as usize == at));
        }
    }
}
