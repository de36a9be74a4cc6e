//! Network: the supply network and its weak points (EXPOSURE.md §5).

pub mod chokepoints;
pub mod concentration;
pub mod dependents;
pub mod eu_dependency;
pub mod graph;
mod product;
mod says;
pub mod section;
pub mod single_source;
pub(in crate::exposure) mod supply;
pub(in crate::exposure) mod what_fails;

pub use says::NetworkSay;
