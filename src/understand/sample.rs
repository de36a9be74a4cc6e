//! Tables for tests: from a few lines of text, or from a file of the shared corpus where that lies beside the project.

use crate::table::{Origin, Source, Table, TableBuilder};
use std::sync::Arc;

/// Splits delimited text, quotes and quoted line breaks understood; enough for tests, not a reader.
fn records(text: &str, delimiter: char) -> Vec<Vec<String>> {
    let mut records = vec![vec![String::new()]];
    let mut quoted = false;
    let mut letters = text.trim_start_matches('\u{feff}').chars().peekable();
    while let Some(letter) = letters.next() {
        let record = records.last_mut().unwrap();
        match letter {
            '"' if quoted && letters.peek() == Some(&'"') => {
                letters.next();
                record.last_mut().unwrap().push('"');
            }
            '"' => quoted = !quoted,
            '\r' if !quoted => {}
            '\n' if !quoted => records.push(vec![String::new()]),
            letter if letter == delimiter && !quoted => record.push(String::new()),
            letter => record.last_mut().unwrap().push(letter),
        }
    }
    records.retain(|record| record.len() > 1 || !record[0].is_empty());
    records
}

/// A table of delimited text; without a header the columns are called "Column 1", "Column 2", ….
pub(crate) fn table(text: &str, delimiter: char, header: bool) -> Arc<Table> {
    let mut records = records(text, delimiter);
    let names: Vec<String> =
        if header { records.remove(0) } else { (1..=records[0].len()).map(|at| format!("Column {at}")).collect() };
    let mut builder = TableBuilder::new(Source { file: "made-up.csv".into(), part: None }, names);
    for (at, record) in records.iter().enumerate() {
        for cell in record {
            builder.push(cell);
        }
        builder.end_row(Origin { line: at as u32 + 2, byte: 0 });
    }
    Arc::new(builder.finish())
}

/// A table of comma-separated text with a header.
pub(crate) fn csv(text: &str) -> Arc<Table> {
    table(text, ',', true)
}

/// A file of the shared corpus, decoded.
pub(crate) fn corpus(name: &str) -> Arc<Table> {
    let path = std::path::Path::new(option_env!("PORTOLAN_SHARED").unwrap_or_default()).join("corpus/csv").join(name);
    let bytes = std::fs::read(&path).unwrap();
    let text = if name.contains("GBK") {
        encoding_rs::GB18030.decode(&bytes).0.into_owned()
    } else {
        String::from_utf8_lossy(&bytes).into_owned()
    };
    let tabs = name.ends_with(".tsv");
    table(&text, if tabs { '\t' } else { ',' }, !name.contains("noheader"))
}

/// What was noted, in English.
pub(super) fn notes(shipments: &super::Shipments) -> Vec<String> {
    shipments.notes.iter().map(crate::language::english).collect()
}
