//! Products: what, how specifically, at what price; strategic goods (EXPOSURE.md §2).

pub mod price;
pub mod specificity;
pub mod strategic;
