//! How far unpacking goes: what a small file may grow to, whoever made it and whatever it says of itself.

use std::cell::Cell;
use std::rc::Rc;

/// All that is unpacked from one dropped file, archives in archives included, may be so many bytes: more than any
/// export that fits the memory of a tab.
pub(in crate::ingest) const MAX_UNPACKED: u64 = 4 << 30;
/// Archives may lie in archives so deep; real ones are one or two deep.
pub(in crate::ingest) const MAX_DEPTH: usize = 4;
/// What is unpacked may be so many times what was packed: tables shrink ten to a hundred times, bombs a thousand.
pub(in crate::ingest) const MAX_RATIO: u64 = 500;
/// The ratio is asked for only beyond so many bytes: a small file of one letter over and over does no harm.
const RATIO_FROM: u64 = if cfg!(test) { 1 << 20 } else { 64 << 20 };

/// What is left of [`MAX_UNPACKED`], shared by all that is unpacked from one file.
#[derive(Clone, Debug)]
pub(in crate::ingest) struct Budget(Rc<Cell<u64>>);

impl Budget {
    /// The whole budget.
    pub(in crate::ingest) fn new() -> Self {
        Budget(Rc::new(Cell::new(MAX_UNPACKED)))
    }

    /// Takes so many bytes; `false` if there are not so many left.
    pub(in crate::ingest) fn spend(&self, bytes: u64) -> bool {
        let left = self.0.get().checked_sub(bytes);
        self.0.set(left.unwrap_or(0));
        left.is_some()
    }
}

/// Watches how many times larger than its packed form something gets.
#[derive(Clone, Debug)]
pub(in crate::ingest) struct Ratio {
    most: u64,
    so_far: u64,
}

impl Ratio {
    /// For something of so many packed bytes.
    pub(in crate::ingest) fn of(packed: u64) -> Self {
        Ratio { most: packed.saturating_mul(MAX_RATIO).max(RATIO_FROM), so_far: 0 }
    }

    /// Counts so many packed bytes more, where they are not known from the beginning.
    pub(in crate::ingest) fn feed(&mut self, packed: u64) {
        self.most = self.most.saturating_add(packed.saturating_mul(MAX_RATIO));
    }

    /// Counts so many unpacked bytes; `false` if they are too many.
    pub(in crate::ingest) fn allows(&mut self, unpacked: u64) -> bool {
        self.so_far = self.so_far.saturating_add(unpacked);
        self.so_far <= self.most
    }
}

/// How deep a file lies, and what is left to unpack.
#[derive(Clone, Debug)]
pub(in crate::ingest) struct Nesting {
    pub(in crate::ingest) depth: usize,
    pub(in crate::ingest) budget: Budget,
}

impl Nesting {
    /// A file as it was dropped.
    pub(in crate::ingest) fn top() -> Self {
        Nesting { depth: 0, budget: Budget::new() }
    }

    /// A file in such a file.
    pub(in crate::ingest) fn within(&self) -> Self {
        Nesting { depth: self.depth + 1, budget: self.budget.clone() }
    }
}
