//! Every file of the corpus is recognised by its content as what its folder says, and none ends the program.
//!
//! Rows and values are held to account in `delimited.rs`, `edi.rs`, `books.rs` and `trees.rs`.

#![allow(clippy::unwrap_used)]
#![cfg_attr(not(portolan_shared), allow(dead_code, unused_imports))]

use portolan::engine::protocol::Command;
use portolan::engine::{Bytes, InMemory, Session};
use portolan::language::english;
use portolan::report::FileReport;
use std::path::Path;

/// What the format of a folder's files says; files that stand in a folder for another reason are named with theirs.
const FOLDERS: [(&str, &[&str]); 13] = [
    ("csv", &["delimited text"]),
    ("edifact", &["UN/EDIFACT"]),
    ("x12", &["X12"]),
    ("cargo-imp", &["Cargo-IMP"]),
    ("cargo-xml", &["Cargo-XML"]),
    ("customs", &["UK CDS declaration"]),
    ("epcis", &["EPCIS", "JSON"]),
    ("json", &["DCSA", "EasyPost", "W3C"]),
    ("onerecord", &["ONE Record"]),
    ("parquet", &["Parquet"]),
    ("ubl", &["UBL"]),
    ("spreadsheet-edge", &["XLS", "Excel", "OpenDocument"]),
    ("encoding-edge", &["UTF-16", "UTF-32", "Avro"]),
];

fn reports(folder: &Path) -> Vec<FileReport> {
    let mut paths: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    let names = paths.iter().map(|path| path.file_name().unwrap().to_string_lossy().into_owned()).collect();
    let files = paths.iter().map(|path| Box::new(InMemory(std::fs::read(path).unwrap())) as Box<dyn Bytes>).collect();
    let mut session = Session::new(|| 0.0);
    session.handle(Command::Read { names }, files);
    while session.is_busy() {
        session.step();
    }
    session.report().unwrap().files.clone()
}

#[cfg_attr(not(portolan_shared), ignore = "needs ../shared beside the project")]
#[test]
fn every_file_is_what_its_folder_says_and_the_whole_way_goes_through() {
    let corpus = Path::new(option_env!("PORTOLAN_SHARED").unwrap_or_default()).join("corpus");
    let mut seen = 0;
    for (folder, formats) in FOLDERS {
        for file in reports(&corpus.join(folder)) {
            seen += 1;
            assert!(
                formats.iter().any(|format| english(&file.format).contains(format)),
                "{folder}/{}: {}",
                file.name,
                english(&file.format)
            );
            // Either there are rows, or a sentence says why there are none.
            assert!(file.rows_read > 0 || !file.warnings.is_empty(), "{folder}/{}", file.name);
        }
    }
    assert!(seen > 100, "{seen} files");
}
