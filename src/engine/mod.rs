//! Commands in, events out: the whole state of a worker. Knows no DOM: the same session runs in a worker, in
//! `examples/analyze.rs` and in tests.

pub mod corrections;
pub mod protocol;
pub mod rows;
pub mod sample;
pub mod says;
mod session;

pub use session::{Bytes, InMemory, MAX_BYTES, Session};
