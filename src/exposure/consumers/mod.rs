//! Consumers: which people, how identifiable (EXPOSURE.md §4).

pub mod art9;
pub mod classes;
pub mod identifiers;
pub mod k;
