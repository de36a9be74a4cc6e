//! Prints the report of shipment files as JSON, the same that the page makes of them.
//!
//! `cargo run --release --example analyze -- FILE…` or `… -- --sample`; with `--html` before them as one HTML document; exit code 0, or 2 with one sentence a file on stderr when a file cannot be
//! read at all.

use portolan::engine::protocol::Command;
use portolan::engine::{Bytes, Session};
use portolan::ingest::Severity;
use portolan::language::{ENGLISH, EnglishFigures, Speech, english};
use portolan::paper::html;
use portolan::report::{to_json, written};
use portolan::saying::Saying;
use std::fs::File;
use std::io::{Read, Seek, SeekFrom, Write};
use std::process::ExitCode;
use std::time::Instant;

struct OnDisk {
    file: File,
    length: u64,
}

impl Bytes for OnDisk {
    fn len(&self) -> u64 {
        self.length
    }

    fn read(&mut self, at: u64, length: u64) -> Result<Vec<u8>, Saying> {
        let mut bytes = Vec::new();
        let said = |why: std::io::Error| Saying::name(why.to_string());
        self.file.seek(SeekFrom::Start(at)).map_err(said)?;
        (&mut self.file).take(length).read_to_end(&mut bytes).map_err(said)?;
        Ok(bytes)
    }
}

fn milliseconds() -> f64 {
    thread_local!(static BEGAN: Instant = Instant::now());
    BEGAN.with(|began| began.elapsed().as_secs_f64() * 1000.0)
}

fn open(path: &str) -> Result<(String, Box<dyn Bytes>), String> {
    let cannot = |why: std::io::Error| format!("{path} cannot be opened: {why}.");
    let file = File::open(path).map_err(cannot)?;
    let about = file.metadata().map_err(cannot)?;
    if !about.is_file() {
        return Err(format!("{path} is not a file; name the files in it instead."));
    }
    let name = std::path::Path::new(path).file_name().unwrap_or_default().to_string_lossy().into_owned();
    Ok((name, Box::new(OnDisk { file, length: about.len() })))
}

fn main() -> ExitCode {
    let mut paths: Vec<String> = std::env::args().skip(1).collect();
    let as_html = paths.first().is_some_and(|first| first == "--html");
    if as_html {
        paths.remove(0);
    }
    let sample = paths == ["--sample"];
    let paths = if sample { Vec::new() } else { paths };
    if paths.is_empty() && !sample {
        eprintln!(
            "No file is named: say `analyze FILE…`, or `analyze --sample` for made-up parcels; `--html` before them for a page to read."
        );
        return ExitCode::from(2);
    }
    let (mut names, mut files, mut unreadable) = (Vec::new(), Vec::new(), Vec::new());
    for path in &paths {
        match open(path) {
            Ok((name, file)) => {
                names.push(name);
                files.push(file);
            }
            Err(sentence) => unreadable.push(sentence),
        }
    }
    let mut session = Session::new(milliseconds);
    if sample {
        session.handle(Command::Sample, Vec::new());
    } else {
        session.handle(Command::Read { names }, files);
    }
    while session.is_busy() {
        session.step();
    }
    let Some(report) = session.report() else { return ExitCode::from(2) };
    let refused = report.files.iter().flat_map(|file| &file.warnings).filter(|warning| warning.severity == Severity::Unreadable);
    unreadable.extend(refused.map(|warning| english(&warning.says)));
    if report.files.iter().any(|file| file.rows_read > 0) {
        let text = if as_html {
            html(report, &Speech { language: ENGLISH, figures: &EnglishFigures })
        } else {
            to_json(&written(report, ENGLISH, &EnglishFigures))
        };
        let _ = std::io::stdout().write_all(text.as_bytes());
    }
    unreadable.iter().for_each(|sentence| eprintln!("{sentence}"));
    if unreadable.is_empty() { ExitCode::SUCCESS } else { ExitCode::from(2) }
}
