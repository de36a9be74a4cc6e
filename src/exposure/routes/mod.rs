//! Routes: by which way, with whom, how regularly (EXPOSURE.md §3).

pub mod gaps;
pub mod lane;
pub mod linkable;
