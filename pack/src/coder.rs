//! An arithmetic coder for decisions of two outcomes (the carryless range coder of Mahoney's paq), and counters that learn how
//! likely they are.

/// Probabilities are of 16 bits.
pub(crate) const CERTAIN: u32 = 1 << 16;

/// What takes decisions, or gives them back.
pub(crate) trait Bits {
    /// Codes `bit`, whose chance to be true is `chance` of [`CERTAIN`] (1..CERTAIN); gives it, or the one that was coded.
    fn bit(&mut self, bit: bool, chance: u32) -> bool;
}

pub(crate) struct Encoder {
    low: u32,
    high: u32,
    packed: Vec<u8>,
}

impl Encoder {
    pub fn new() -> Encoder {
        Encoder { low: 0, high: u32::MAX, packed: Vec::new() }
    }

    pub fn finish(mut self) -> Vec<u8> {
        self.packed.extend(self.high.to_be_bytes());
        self.packed
    }
}

fn middle(low: u32, high: u32, chance: u32) -> u32 {
    low + ((u64::from(high - low) * u64::from(chance)) >> 16) as u32
}

impl Bits for Encoder {
    fn bit(&mut self, bit: bool, chance: u32) -> bool {
        let middle = middle(self.low, self.high, chance);
        if bit {
            self.high = middle;
        } else {
            self.low = middle + 1;
        }
        while (self.low ^ self.high) >> 24 == 0 {
            self.packed.push((self.high >> 24) as u8);
            self.low <<= 8;
            self.high = self.high << 8 | 0xff;
        }
        bit
    }
}

pub(crate) struct Decoder {
    low: u32,
    high: u32,
    window: u32,
    packed: std::vec::IntoIter<u8>,
}

impl Decoder {
    pub fn new(packed: Vec<u8>) -> Decoder {
        let mut decoder = Decoder { low: 0, high: u32::MAX, window: 0, packed: packed.into_iter() };
        for _ in 0..4 {
            decoder.shift();
        }
        decoder
    }

    /// Behind the end lie zeros: what comes of them is refused by its digest.
    fn shift(&mut self) {
        self.window = self.window << 8 | u32::from(self.packed.next().unwrap_or(0));
    }
}

impl Bits for Decoder {
    fn bit(&mut self, _: bool, chance: u32) -> bool {
        let middle = middle(self.low, self.high, chance);
        let bit = self.window <= middle;
        if bit {
            self.high = middle;
        } else {
            self.low = middle + 1;
        }
        while (self.low ^ self.high) >> 24 == 0 {
            self.low <<= 8;
            self.high = self.high << 8 | 0xff;
            self.shift();
        }
        bit
    }
}
