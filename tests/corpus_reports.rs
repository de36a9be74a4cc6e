//! The numbers of every report on the corpus, as they stood when somebody read them: what changes one is seen.
//!
//! `tests/corpus_reports.tsv` holds measure by measure the number and the level of each file, and no cell of any record. What
//! changes is looked at first; then `UPDATE_SNAPSHOTS=1 cargo test --test corpus_reports` writes it anew.

#![allow(clippy::unwrap_used)]
#![cfg_attr(not(portolan_shared), allow(dead_code, unused_imports))]

use portolan::engine::protocol::Command;
use portolan::engine::{Bytes, InMemory, Session};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

const SNAPSHOT: &str = "tests/corpus_reports.tsv";

/// One file's numbers, a line each.
fn lines(path: &Path) -> String {
    let name = path.file_name().unwrap().to_string_lossy().into_owned();
    let mut session = Session::new(|| 0.0);
    let bytes: Box<dyn Bytes> = Box::new(InMemory(std::fs::read(path).unwrap()));
    session.handle(Command::Read { names: vec![name.clone()] }, vec![bytes]);
    while session.is_busy() {
        session.step();
    }
    let report = session.report().unwrap();
    let mut out = format!("{name}\tshipments\t{}\n", report.shipments);
    for finding in report.findings.iter().filter(|finding| finding.number.is_some()) {
        let number = finding.number.unwrap().value;
        let level = finding.level.map_or_else(String::new, |level| format!("\t{}", format!("{level:?}").to_lowercase()));
        // Twelve digits: what is behind them is the machine's.
        writeln!(out, "{name}\t{}\t{}{level}", finding.measure.key(), format!("{number:.12e}").parse::<f64>().unwrap()).unwrap();
    }
    for observer in &report.observers {
        let cells: Vec<String> = observer
            .matrix
            .iter()
            .map(|cell| cell.number.map_or_else(|| "-".to_owned(), |number| format!("{number:.6}")))
            .collect();
        writeln!(out, "{name}\t{}\t{}\t{}", observer.key, observer.shipments, cells.join(" ")).unwrap();
    }
    out
}

#[cfg_attr(not(portolan_shared), ignore = "needs ../shared beside the project")]
#[test]
fn numbers_are_those_that_were_read() {
    let corpus = Path::new(option_env!("PORTOLAN_SHARED").unwrap_or_default()).join("corpus");
    let mut files: Vec<PathBuf> = ["csv", "parquet"]
        .iter()
        .flat_map(|folder| std::fs::read_dir(corpus.join(folder)).unwrap().map(|entry| entry.unwrap().path()))
        .collect();
    files.sort();
    let mut now = String::new();
    for file in &files {
        now.push_str(&lines(file));
    }
    if std::env::var_os("UPDATE_SNAPSHOTS").is_some() {
        std::fs::write(SNAPSHOT, &now).unwrap();
    }
    let then = std::fs::read_to_string(SNAPSHOT).unwrap();
    let differ: Vec<String> = now
        .lines()
        .filter(|line| !then.lines().any(|known| known == *line))
        .map(|line| format!("now  {line}"))
        .chain(then.lines().filter(|line| !now.lines().any(|known| known == *line)).map(|line| format!("then {line}")))
        .collect();
    assert!(differ.is_empty(), "{} lines differ:\n{}", differ.len(), differ.join("\n"));
}
