//! Consumers: which people, how identifiable (EXPOSURE.md §4).

pub mod art9;
pub mod disclosure;
pub mod identifiers;
pub mod k;
