//! A dictionary: each distinct text of a column once, with a code in order of first appearance.

use super::{DateStyle, parse_date};
use hashbrown::HashTable;
use xxhash_rust::xxh64::xxh64;

/// The code of the empty cell, in every dictionary.
pub(super) const EMPTY: u32 = 0;

#[derive(Clone, Debug)]
pub(super) struct Dictionary {
    text: String,
    ends: Vec<u32>,
    codes: HashTable<u32>,
}

/// A hash of a text: 64 bits that are all of use, and the same on every machine. (A hasher made for the machine's own word
/// would leave the upper half empty in WebAssembly, and page and command line would differ.)
pub fn text_hash(text: &str) -> u64 {
    xxh64(text.as_bytes(), 0)
}

impl Dictionary {
    pub(super) fn new() -> Self {
        let mut dictionary = Dictionary { text: String::new(), ends: Vec::new(), codes: HashTable::new() };
        dictionary.code("");
        dictionary
    }

    /// The code of a text, which is entered if it is new.
    #[inline]
    pub(super) fn code(&mut self, text: &str) -> u32 {
        let hash = text_hash(text);
        let (arena, ends) = (&self.text, &self.ends);
        if let Some(&code) = self.codes.find(hash, |&code| slice(arena, ends, code) == text) {
            return code;
        }
        let code = self.ends.len() as u32;
        self.text.push_str(text);
        self.ends.push(self.text.len() as u32);
        let (arena, ends) = (&self.text, &self.ends);
        self.codes.insert_unique(hash, code, |&code| text_hash(slice(arena, ends, code)));
        code
    }

    /// The text behind a code of this dictionary.
    #[inline]
    pub(super) fn get(&self, code: u32) -> &str {
        slice(&self.text, &self.ends, code)
    }

    /// Number of entries, the empty one included.
    pub(super) fn len(&self) -> usize {
        self.ends.len()
    }

    /// Ends growth: gives back what was reserved for it, and the look-up table.
    pub(super) fn freeze(&mut self) {
        self.text.shrink_to_fit();
        self.ends.shrink_to_fit();
        self.codes = HashTable::new();
    }

    /// Each entry as a date, in milliseconds; NaN where it is none.
    pub(super) fn dates(&self, style: DateStyle) -> Vec<f64> {
        let entries = (0..self.len() as u32).map(|code| self.get(code));
        entries.map(|entry| parse_date(entry, style).map_or(f64::NAN, |moment| moment.0 as f64)).collect()
    }

    pub(super) fn memory(&self) -> usize {
        self.text.capacity() + self.ends.capacity() * 4 + self.codes.capacity() * 5
    }
}

#[inline]
fn slice<'a>(text: &'a str, ends: &[u32], code: u32) -> &'a str {
    let code = code as usize;
    let start = if code == 0 { 0 } else { ends[code - 1] as usize };
    &text[start..ends[code] as usize]
}
