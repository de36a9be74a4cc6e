//! The parts of the page that know no browser, tested natively: the page itself is built for WebAssembly only.
#![allow(dead_code, missing_docs)]

use portolan::{engine, exposure, language, reference, report, saying, table, understand};

#[path = "../src/app/page/address.rs"]
mod address;
#[path = "../src/app/page/records/masking.rs"]
mod masking;
#[path = "../src/app/page/map/months.rs"]
mod months;
#[path = "../src/app/page/state.rs"]
mod state;
#[path = "../src/app/page/records/window.rs"]
mod window;
#[path = "../src/app/page/wording.rs"]
mod wording;
