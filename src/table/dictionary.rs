//! A dictionary: each distinct text of a column once, with a code in order of first appearance.

use hashbrown::HashTable;
use rustc_hash::FxHasher;
use std::hash::Hasher;

/// The code of the empty cell, in every dictionary.
pub(super) const EMPTY: u32 = 0;

#[derive(Clone, Debug)]
pub(super) struct Dictionary {
    text: String,
    ends: Vec<u32>,
    codes: HashTable<u32>,
}

pub(super) fn hash(text: &str) -> u64 {
    let mut hasher = FxHasher::default();
    hasher.write(text.as_bytes());
    hasher.finish()
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
        let hash = hash(text);
        let (arena, ends) = (&self.text, &self.ends);
        if let Some(&code) = self.codes.find(hash, |&code| slice(arena, ends, code) == text) {
            return code;
        }
        let code = self.ends.len() as u32;
        self.text.push_str(text);
        self.ends.push(self.text.len() as u32);
        let (arena, ends) = (&self.text, &self.ends);
        self.codes.insert_unique(hash, code, |&code| self::hash(slice(arena, ends, code)));
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
