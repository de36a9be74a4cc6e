//! What the parties are, a bit for each and kind.
//!
//! Whoever asks line by line what a party is would fetch the parties from all over the memory; their bits are in a cache.

use crate::understand::{Party, PartyKind};

/// Some of the parties of a file.
#[derive(Default)]
pub(super) struct Parties {
    bits: Vec<u64>,
}

impl Parties {
    fn add(&mut self, party: usize) {
        if let Some(word) = self.bits.get_mut(party / 64) {
            *word |= 1 << (party % 64);
        }
    }

    /// Whether a party is one of them; [`NONE`](crate::understand::NONE) is not.
    #[inline]
    pub fn has(&self, party: u32) -> bool {
        self.bits.get(party as usize / 64).is_some_and(|word| word >> (party % 64) & 1 == 1)
    }
}

/// The parties of a file by what they are.
pub(super) struct Kinds {
    pub persons: Parties,
    pub organisations: Parties,
    pub unknown: Parties,
    /// Those known by a number only, whatever they are.
    pub numbered: Parties,
}

impl Kinds {
    /// O(parties).
    pub fn of(parties: &[Party]) -> Self {
        let none = || Parties { bits: vec![0; parties.len().div_ceil(64)] };
        let mut kinds = Kinds { persons: none(), organisations: none(), unknown: none(), numbered: none() };
        for (at, party) in parties.iter().enumerate() {
            match party.kind {
                PartyKind::Person => kinds.persons.add(at),
                PartyKind::Organisation => kinds.organisations.add(at),
                PartyKind::Unknown => kinds.unknown.add(at),
            }
            if party.only_a_number {
                kinds.numbered.add(at);
            }
        }
        kinds
    }
}
