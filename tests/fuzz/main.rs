//! Files of every format, truncated, flipped, spliced, repeated and made to declare huge sizes: no panic, no memory beyond
//! the limits, no run much longer than the clean file's. And attacks made by hand, each by its name.
//!
//! `make fuzz` runs a minute for each format; `make test` a fixed number of cases.

#![allow(clippy::unwrap_used)]

mod attacks;
mod binary;
mod harness;
mod measure;
mod mutate;
mod pack;
mod seeds;

use harness::{LONG_FLOOR, TIME_FLOOR, fuzz, reader};
use mutate::Chance;
use portolan::engine::protocol::Command;
use portolan::engine::{InMemory, Session};

#[global_allocator]
static COUNTING: measure::Counting = measure::Counting;

macro_rules! formats {
    ($($format:ident)*) => {
        $(#[test]
        fn $format() {
            let long = matches!(stringify!($format), "ods" | "zip");
            fuzz(stringify!($format), seeds::$format(), reader, if long { LONG_FLOOR } else { TIME_FLOOR });
        })*

        /// Not the reader alone: understanding and measuring what it gave, as the page does.
        #[test]
        fn whole_way() {
            fuzz("whole_way", [$(seeds::$format()),*].into_iter().flatten().collect(), session, LONG_FLOOR);
        }
    };
}

formats! {
    delimited encodings json json_lines xml cargo_xml one_record epcis ubl customs edifact x12 cargo_imp
    xlsx xlsb xls ods spreadsheetml html parquet zip gzip zstandard
}

fn session(name: &str, bytes: &[u8], _: &mut Chance) {
    let mut session = Session::new(|| 0.0);
    session.handle(Command::Read { names: vec![name.to_owned()] }, vec![Box::new(InMemory(bytes.to_vec()))]);
    while session.is_busy() {
        session.step();
    }
}

/// Reads the file that `PORTOLAN_FUZZ_FILE` names, and says what it cost: for a case that was saved.
#[test]
fn replay() {
    let Ok(path) = std::env::var("PORTOLAN_FUZZ_FILE") else { return };
    let bytes = std::fs::read(&path).unwrap();
    for size in [bytes.len(), 1 << 16, 4096] {
        let (ingested, cost) = measure::cost(|| harness::read("replayed", &bytes, &mut |_| size));
        println!(
            "{path} in pieces of {size}: {cost:?}, {}, {:#?}",
            portolan::language::english(&ingested.format),
            ingested.warnings
        );
    }
}
