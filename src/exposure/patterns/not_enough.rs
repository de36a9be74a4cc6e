//! Not enough to tell: why a series gives no number.

/// Why nothing can be said of a series or a mix.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum NotEnough {
    /// Fewer values, events or shipments than the number takes.
    Few {
        /// So many there are.
        have: u64,
        /// So many it takes.
        need: u64,
    },
    /// Values are missing, negative or not numbers, or two series do not match.
    Irregular,
    /// Most periods hold nothing, or too little for a level to be spoken of.
    Sparse,
    /// All values are the same, so that nothing can be told from chance.
    NoSpread,
}

impl NotEnough {
    /// `Err` where there are fewer than needed.
    pub(in crate::exposure) fn unless(have: usize, need: usize) -> Result<(), NotEnough> {
        if have < need { Err(NotEnough::Few { have: have as u64, need: need as u64 }) } else { Ok(()) }
    }
}
