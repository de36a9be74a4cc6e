//! Portolan: what shipment files give away, measured where they lie.
//!
//! The stations, in the order in which a file passes them. Each knows only those before it:
//!
//! 0. [`saying`]: what is said to a person, in no language yet: codes with their values.
//! 1. [`table`]: columnar tables, the only form in which cells travel.
//! 2. [`ingest`]: bytes in chunks become tables, with the place each row came from.
//! 3. [`reference`]: embedded facts with their sources: countries, ports, operators, law.
//! 4. [`understand`]: tables become shipments: roles, parties, places, goods, times.
//! 5. [`exposure`]: shipments become findings: what an observer could learn.
//! 6. [`language`]: what is said becomes sentences, in English and other languages.
//! 7. [`chart`]: numbers become scenes: marks, words and tables; knows no screen.
//! 8. [`report`]: findings become the versioned report.
//! 9. [`engine`]: commands in, events out; the whole state of a worker.
//! 10. [`pictures`]: the report becomes scenes in a language.
//! 11. [`paper`]: the report becomes one document that needs no script, to be read, kept and printed.
//! 12. [`app`]: the page. It draws events and knows nothing of how they came to be.

#[cfg(target_arch = "wasm32")]
pub mod app;
pub mod chart;
pub mod engine;
pub mod exposure;
pub mod ingest;
pub mod language;
pub mod paper;
pub mod pictures;
pub mod reference;
pub mod report;
pub mod saying;
mod side_by_side;
pub mod table;
pub mod understand;
