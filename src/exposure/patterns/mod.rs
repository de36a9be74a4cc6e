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
mod says;
pub mod seasonality;
pub mod section;
pub(in crate::exposure) mod series;
pub(in crate::exposure) mod shares;
pub mod smallest_visible;

pub use periods::Unit as PeriodUnit;
pub use says::PatternsSay;
