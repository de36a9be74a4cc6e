//! Codes of bytes as a few decisions each, which come in front of what they are used for.

use crate::coder::{Bits, CERTAIN};
use crate::model::move_slowly;

/// The longest code of a byte, in decisions.
pub(crate) const LONGEST_CODE: usize = 15;

/// A Huffman code in canonical form (RFC 1951, 3.2.2), of bytes.
pub(crate) struct Code {
    /// By byte: how many decisions, and which.
    lengths: [u8; 256],
    codes: [u16; 256],
    /// By length: the first code, how many there are, and where their bytes begin in `bytes`.
    first: [u16; LONGEST_CODE + 1],
    count: [u16; LONGEST_CODE + 1],
    start: [u16; LONGEST_CODE + 1],
    bytes: Vec<u8>,
}

impl Code {
    /// From the length of each byte's code, 0 for a byte that does not occur.
    pub fn new(lengths: &[u8; 256]) -> Code {
        let mut code = Code {
            lengths: lengths.map(|length| if usize::from(length) <= LONGEST_CODE { length } else { 0 }),
            codes: [0; 256],
            first: [0; LONGEST_CODE + 1],
            count: [0; LONGEST_CODE + 1],
            start: [0; LONGEST_CODE + 1],
            bytes: Vec::new(),
        };
        let mut next = 0_u16;
        for length in 1..=LONGEST_CODE {
            next = next.wrapping_shl(1);
            code.first[length] = next;
            code.start[length] = code.bytes.len() as u16;
            for byte in 0..=255_u8 {
                if usize::from(lengths[usize::from(byte)]) == length {
                    code.codes[usize::from(byte)] = next;
                    code.bytes.push(byte);
                    code.count[length] += 1;
                    next = next.wrapping_add(1);
                }
            }
        }
        code
    }

    /// The byte to which these decisions lead, if they lead to one.
    pub fn byte(&self, path: u32, length: usize) -> Option<u8> {
        let after = path.wrapping_sub(u32::from(self.first[length]));
        if after >= u32::from(self.count[length]) {
            return None;
        }
        self.bytes.get(usize::from(self.start[length]) + after as usize).copied()
    }

    /// Decision number `depth` on the way to a byte.
    pub fn decision(&self, byte: u8, depth: usize) -> bool {
        let length = usize::from(self.lengths[usize::from(byte)]);
        length > depth && self.codes[usize::from(byte)] >> (length - depth - 1) & 1 == 1
    }

    /// Whether these decisions can lead to a byte, and have not yet.
    pub fn leads(&self, path: u32, depth: usize, byte: u8) -> bool {
        let length = usize::from(self.lengths[usize::from(byte)]);
        length > depth && u32::from(self.codes[usize::from(byte)]) >> (length - depth) == path
    }
}

/// Codes the lengths of codes, and gives them: each from the one before, and its own of the code before.
pub(crate) fn lengths(bits: &mut impl Bits, known: Option<&[[u8; 256]]>, count: usize) -> Vec<[u8; 256]> {
    let mut chances = vec![[(CERTAIN / 2) as u16; 16]; 256];
    let mut before = [0; 256];
    let mut all = Vec::new();
    for code in 0..count {
        let mut lengths = [0; 256];
        let mut last = 0_u8;
        for (byte, length) in lengths.iter_mut().enumerate() {
            let known = known.map_or(0, |known| known[code][byte]);
            let chances = &mut chances[usize::from(last) << 4 | usize::from(before[byte])];
            let mut node = 1;
            for bit in (0..4).rev() {
                let chance = &mut chances[node];
                let bit = bits.bit(known >> bit & 1 == 1, u32::from(*chance).clamp(64, CERTAIN - 64));
                move_slowly(chance, bit, 4);
                node = node << 1 | usize::from(bit);
            }
            *length = node as u8 & 15;
            last = *length;
        }
        before = lengths;
        all.push(lengths);
    }
    all
}
