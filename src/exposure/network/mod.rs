//! Network: the supply network and its weak points (EXPOSURE.md §5).

pub mod concentration;
pub mod graph;
pub mod single_source;
