//! The encodings of levels and values in pages. (After the Parquet format's Encodings.md.)

use super::thrift::{varint, zigzag};

/// Runs and bit-packed groups of small numbers: levels, and codes into a dictionary. Nothing is kept but where it stands.
#[derive(Clone, Debug, Default)]
pub(super) struct Runs<'a> {
    bytes: &'a [u8],
    width: u32,
    run: u64,
    value: u32,
    packed: u64,
    bit: usize,
}

impl<'a> Runs<'a> {
    /// Numbers of so many bits.
    pub(super) fn new(bytes: &'a [u8], width: u32) -> Self {
        Runs { bytes, width, ..Runs::default() }
    }

    /// The next number; `None` if the bytes end before it.
    pub(super) fn next(&mut self) -> Option<u32> {
        while self.run == 0 && self.packed == 0 {
            if self.width == 0 && self.bytes.is_empty() {
                return Some(0);
            }
            let header = varint(&mut self.bytes)?;
            if header & 1 == 1 {
                self.packed = (header >> 1).checked_mul(8)?;
                self.bit = 0;
            } else {
                self.run = header >> 1;
                let width = self.width.div_ceil(8) as usize;
                let bytes = self.bytes.get(..width)?;
                self.value = bytes.iter().rev().fold(0, |value, &byte| value << 8 | u32::from(byte));
                self.bytes = &self.bytes[width..];
            }
        }
        if self.run > 0 {
            self.run -= 1;
            return Some(self.value);
        }
        let value = bits(self.bytes, self.bit, self.width)? as u32;
        self.bit += self.width as usize;
        self.packed -= 1;
        if self.packed == 0 {
            self.bytes = self.bytes.get(self.bit.div_ceil(8)..)?;
        }
        Some(value)
    }
}

/// So many bits from a bit on, the lowest first.
fn bits(bytes: &[u8], at: usize, width: u32) -> Option<u64> {
    let mut value = 0u64;
    let mut have = 0;
    let mut at = at;
    while have < width {
        let byte = u64::from(*bytes.get(at / 8)?) >> (at % 8);
        let take = (8 - at as u32 % 8).min(width - have);
        value |= (byte & ((1 << take) - 1)) << have;
        have += take;
        at += take as usize;
    }
    Some(value)
}

/// Differences of integers, packed in blocks; at most `most` of them. The bytes go on behind them.
pub(super) fn deltas(bytes: &mut &[u8], most: usize) -> Option<Vec<i64>> {
    let block = usize::try_from(varint(bytes)?).ok()?;
    let minis = usize::try_from(varint(bytes)?).ok()?;
    let count = usize::try_from(varint(bytes)?).ok()?;
    let mut value = zigzag(bytes)?;
    if count > most || minis == 0 || minis > 512 || block == 0 || block > 1 << 16 || block % minis != 0 {
        return None;
    }
    let mini = block / minis;
    let mut values = Vec::new();
    if count > 0 {
        values.push(value);
    }
    while values.len() < count {
        let least = zigzag(bytes)?;
        let widths = bytes.get(..minis)?;
        *bytes = &bytes[minis..];
        for &width in widths {
            if values.len() == count {
                break;
            }
            let length = (mini * usize::from(width)).div_ceil(8);
            if width > 64 {
                return None;
            }
            let packed = bytes.get(..length)?;
            for at in 0..mini.min(count - values.len()) {
                let delta = bits(packed, at * usize::from(width), u32::from(width))?;
                value = value.wrapping_add(least).wrapping_add(delta as i64);
                values.push(value);
            }
            *bytes = &bytes[length..];
        }
    }
    Some(values)
}

/// Byte arrays end to end, and where each ends.
#[derive(Clone, Debug, Default)]
pub(super) struct Texts {
    pub(super) bytes: Vec<u8>,
    pub(super) ends: Vec<u32>,
}

impl Texts {
    pub(super) fn get(&self, at: usize) -> Option<&[u8]> {
        let end = *self.ends.get(at)? as usize;
        let begin = at.checked_sub(1).and_then(|before| self.ends.get(before)).map_or(0, |&begin| begin as usize);
        self.bytes.get(begin..end)
    }

    fn push(&mut self, before: &[u8], bytes: &[u8]) -> Option<()> {
        if self.bytes.len() + before.len() + bytes.len() > super::MAX_PAGE {
            return None;
        }
        self.bytes.extend_from_slice(before);
        self.bytes.extend_from_slice(bytes);
        self.ends.push(self.bytes.len() as u32);
        Some(())
    }
}

/// Byte arrays with all lengths first.
pub(super) fn delta_lengths(mut bytes: &[u8], most: usize) -> Option<Texts> {
    let mut texts = Texts::default();
    for length in deltas(&mut bytes, most)? {
        let length = usize::try_from(length).ok()?;
        texts.push(&[], bytes.get(..length)?)?;
        bytes = &bytes[length..];
    }
    Some(texts)
}

/// Byte arrays that begin as the one before.
pub(super) fn delta_bytes(mut bytes: &[u8], most: usize) -> Option<Texts> {
    let shared = deltas(&mut bytes, most)?;
    let rests = delta_lengths(bytes, most)?;
    let mut texts = Texts::default();
    let mut before: Vec<u8> = Vec::new();
    for (at, shared) in shared.into_iter().enumerate() {
        before.truncate(usize::try_from(shared).ok().filter(|&shared| shared <= before.len())?);
        before.extend_from_slice(rests.get(at)?);
        texts.push(&[], &before)?;
    }
    Some(texts)
}

/// Values of fixed width whose first bytes come first, then all second ones …: put together again.
pub(super) fn joined(bytes: &[u8], width: usize) -> Option<Vec<u8>> {
    let count = bytes.len().checked_div(width)?;
    let mut out = vec![0; count * width];
    for (stream, bytes) in bytes.chunks_exact(count.max(1)).take(width).enumerate() {
        for (at, &byte) in bytes.iter().enumerate() {
            out[at * width + stream] = byte;
        }
    }
    Some(out)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn runs_and_groups() {
        // Eight times 4 in a run, then 0 to 7 in a group of three bits: the example of Encodings.md.
        let mut runs = Runs::new(&[0x10, 4, 0x03, 0b1000_1000, 0b1100_0110, 0b1111_1010], 3);
        let values: Vec<u32> = (0..16).map(|_| runs.next().unwrap()).collect();
        assert_eq!(values, [4, 4, 4, 4, 4, 4, 4, 4, 0, 1, 2, 3, 4, 5, 6, 7]);
        assert_eq!(runs.next(), None);
    }

    #[test]
    fn differences() {
        // 1 to 5: a block of 8 in one piece, 5 values, first 1, then differences of 1 in no bits.
        assert_eq!(deltas(&mut &[8, 1, 5, 2, 2, 0][..], 10).unwrap(), [1, 2, 3, 4, 5]);
        assert_eq!(deltas(&mut &[8, 1, 5, 2, 2, 0][..], 4), None);
        assert_eq!(joined(&[1, 3, 2, 4], 2).unwrap(), [1, 2, 3, 4]);
    }
}
