//! Patterns: changes in what is bought where (EXPOSURE.md §6).

pub mod change_points;
pub mod pelt;
pub(in crate::exposure) mod periods;
