//! Finds where what came last came before, and guesses that the same follows.

use crate::follow::mix;
use crate::model::Guess;

/// Entries of the table of places, as a power of two.
const PLACES_BITS: u32 = 18;
/// Longer repeats are not told apart, and not looked at.
const LONGEST: usize = 400;

pub(crate) struct Repeats {
    /// All that came so far.
    pub bytes: Vec<u8>,
    /// Behind the last bytes, by their digest.
    places: Vec<u32>,
    /// So many bytes must be the same.
    shortest: usize,
    /// From so many bytes on, another byte hardly follows.
    long: usize,
    at: usize,
    length: usize,
}

impl Repeats {
    pub fn new(shortest: usize, long: usize) -> Repeats {
        Repeats { bytes: Vec::new(), places: vec![0; 1 << PLACES_BITS], shortest, long, at: 0, length: 0 }
    }

    /// The byte so far back, 1 for the last one; 0 if there is none.
    pub fn back(&self, far: usize) -> u32 {
        self.bytes.len().checked_sub(far).map_or(0, |at| u32::from(self.bytes[at]))
    }

    /// The byte that followed, and how long the repeat is, 0..16.
    pub fn guess(&self) -> Guess {
        if self.length == 0 {
            return None;
        }
        let long = match self.length - self.shortest.min(self.length) {
            short @ 0..8 => short,
            8..12 => 8,
            12..16 => 9,
            16..24 => 10,
            24..32 => 11,
            32..64 => 12,
            64..128 => 13,
            128..256 => 14,
            _ => 15,
        };
        Some((self.bytes[self.at], long as u8))
    }

    /// The byte that followed, if the repeat is so long that hardly another can follow.
    pub fn sure(&self) -> Option<u8> {
        (self.length >= self.long).then(|| self.bytes[self.at])
    }

    pub fn push(&mut self, byte: u8) {
        if self.length > 0 && self.bytes[self.at] == byte {
            (self.length, self.at) = (self.length + 1, self.at + 1);
        } else {
            self.length = 0;
        }
        self.bytes.push(byte);
        let here = self.bytes.len();
        if here < self.shortest {
            return;
        }
        let digest = (1..=self.shortest).fold(0, |digest, far| mix(digest, self.back(far)));
        let place = &mut self.places[(digest >> (32 - PLACES_BITS)) as usize];
        if self.length == 0 && *place > 0 {
            let at = *place as usize;
            let same = |back: &usize| self.bytes[at - 1 - back] == self.bytes[here - 1 - back];
            let length = (0..at.min(LONGEST)).take_while(same).count();
            (self.at, self.length) = (at, if length < self.shortest { 0 } else { length });
        }
        *place = here as u32;
    }
}
