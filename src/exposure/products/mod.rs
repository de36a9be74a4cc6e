//! Products: what, how specifically, at what price; strategic and revealing goods (EXPOSURE.md §2).

pub mod price;
pub mod price_dispersion;
pub mod revealing;
mod says;
pub mod section;
pub mod specificity;
pub mod strategic;

pub use says::ProductsSay;
