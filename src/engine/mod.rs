//! Commands in, events out: the whole state of a worker. Knows no DOM: the same session runs in a worker, in
//! `examples/analyze.rs` and in tests.

pub mod corrections;
mod files;
mod job;
pub mod protocol;
pub mod rows;
pub mod sample;
pub mod says;
mod session;

pub use files::{Bytes, InMemory, MAX_BYTES};
pub use session::Session;
