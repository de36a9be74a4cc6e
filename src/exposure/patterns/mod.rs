//! Patterns: changes in what is bought where (EXPOSURE.md §6).

pub mod change_points;
#[cfg(test)]
mod dice;
pub mod mix;
pub mod movers;
pub mod not_enough;
pub mod pelt;
pub(in crate::exposure) mod periods;
pub mod quantile;
pub mod seasonality;
pub mod smallest_visible;
