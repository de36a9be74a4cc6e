//! Patterns: changes in what is bought where (EXPOSURE.md §6).

pub mod change_points;
pub mod not_enough;
pub mod pelt;
pub(in crate::exposure) mod periods;
pub mod quantile;
