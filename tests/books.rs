//! Workbooks and Parquet: the corpus where it is beside the project, and its files truncated, flipped and spliced.

#![allow(clippy::unwrap_used)]

use portolan::ingest::{self, HEAD, HiddenKind, Ingested};
use portolan::language::english;
use portolan::table::{Column, RowId, Table};
use proptest::prelude::*;

fn read(name: &str, bytes: &[u8]) -> Ingested {
    match ingest::open(name, &bytes[..bytes.len().min(HEAD)]) {
        Err(refused) => *refused,
        Ok(mut reader) => {
            bytes.chunks(1 << 16).for_each(|chunk| reader.feed(chunk));
            reader.finish()
        }
    }
}

fn corpus(file: &str) -> Vec<u8> {
    std::fs::read(std::path::Path::new(option_env!("PORTOLAN_SHARED").unwrap_or_default()).join("corpus").join(file)).unwrap()
}

fn row(table: &Table, row: u32) -> Vec<String> {
    table.columns().iter().map(|column| column.text(RowId(row)).into_owned()).collect()
}

fn names(table: &Table) -> Vec<&str> {
    table.columns().iter().map(Column::name).collect()
}

/// A file of the corpus; of each sheet that holds a table its name, rows, columns, and the first cell of the last row.
type Expected<'a> = (&'a str, &'a [(&'a str, usize, usize, &'a str)]);

#[cfg_attr(not(portolan_shared), ignore = "needs ../shared beside the project")]
#[test]
fn every_table_of_the_corpus_has_the_rows_that_another_parser_counts() {
    // Rows as pandas (with xlrd, odfpy, pyxlsb) and pyarrow count them, less empty ones and those that are read as header;
    // of the strict XLSX, which openpyxl does not read, its <row> elements. Columns are fewer than pandas has where one is
    // empty throughout. By eye instead: merge_cells.xls, whose two rows both are header, and what merged cells repeat.
    let expected: [Expected<'_>; 11] = [
        ("spreadsheet-edge/issues.xlsb", &[("issue2", 3, 2, "3")]),
        ("spreadsheet-edge/merge_cells.xls", &[("Sheet1", 0, 4, "")]),
        ("spreadsheet-edge/merged_range.xls", &[("Sheet1", 3, 7, "A4"), ("Sheet2", 3, 5, "A1")]),
        ("spreadsheet-edge/pass_protected.ods", &[]),
        ("spreadsheet-edge/special_cells.ods", &[("sheet1", 4, 1, "Value   With 2 spaces before and after")]),
        ("spreadsheet-edge/strict_iso_paths.xlsx", &[("ml_out", 75, 18, "1622530102")]),
        ("spreadsheet-edge/xls_wrong_decimals.xls", &[]),
        ("parquet/acme_shipments.parquet", &[("", 56_240, 15, "SHP00056240")]),
        ("parquet/pt_byte_stream_split.zstd.parquet", &[("", 300, 2, "0.37005588")]),
        ("parquet/pt_datapage_v2.snappy.parquet", &[("", 5, 5, "abc")]),
        ("parquet/pt_lz4_raw_compressed_larger.parquet", &[("", 10_000, 1, "85440778-460a-41ac-aa2e-ac3ee41696bf")]),
    ];
    for (file, tables) in expected {
        let ingested = read(file, &corpus(file));
        let found: Vec<(String, usize, usize, String)> = ingested
            .tables
            .iter()
            .map(|table| {
                let rows = table.row_count();
                let last = rows.checked_sub(1).map(|last| row(table, last as u32)[0].clone()).unwrap_or_default();
                (table.source().part.clone().unwrap_or_default(), rows, table.columns().len(), last)
            })
            .collect();
        let found: Vec<(&str, usize, usize, &str)> =
            found.iter().map(|(name, rows, columns, last)| (name.as_str(), *rows, *columns, last.as_str())).collect();
        assert_eq!(found, tables, "{file}: {:#?}", ingested.warnings);
        assert_eq!(ingested.rows_not_read, 0, "{file}");
    }
}

#[cfg_attr(not(portolan_shared), ignore = "needs ../shared beside the project")]
#[test]
fn what_cannot_be_read_is_said() {
    for (file, phrases) in [
        ("spreadsheet-edge/pass_protected.ods", ["encrypted with a password", "save a copy without one"]),
        ("spreadsheet-edge/xls_wrong_decimals.xls", ["without any table", "shipments"]),
        ("parquet/pt_BAD_levels.parquet", ["pages are damaged from row 1 on", "Copy or export it again"]),
    ] {
        let ingested = read(file, &corpus(file));
        let says = &english(&ingested.warnings[0].says);
        assert!(says.contains(file) && phrases.iter().all(|phrase| says.contains(phrase)), "{says}");
    }
    let whole = corpus("parquet/acme_shipments.parquet");
    assert!(english(&read("cut.parquet", &whole[..whole.len() / 2]).warnings[0].says).contains("footer is missing"));
}

#[cfg_attr(not(portolan_shared), ignore = "needs ../shared beside the project")]
#[test]
fn what_hides_is_listed() {
    let ingested = read("issues.xlsb", &corpus("spreadsheet-edge/issues.xlsb"));
    let says =
        |kind, phrase: &str| ingested.hidden.iter().any(|hidden| hidden.kind == kind && english(&hidden.says).contains(phrase));
    assert!(says(HiddenKind::Property, "author: Johann Tuffe"));
    assert!(says(HiddenKind::Property, "company: SOCIETE GENERALE"));
    assert!(says(HiddenKind::DefinedName, "The defined name “MyDataTypes”"));
}

#[cfg_attr(not(portolan_shared), ignore = "needs ../shared beside the project")]
#[test]
fn nested_columns_stand_in_one_cell() {
    let ingested = read("nested.parquet", &corpus("parquet/pt_nested_lists.snappy.parquet"));
    assert_eq!(names(&ingested.tables[0]), ["a", "b"]);
    assert_eq!(row(&ingested.tables[0], 2), ["a | b | c | d | e | f", "1"]);
    let ingested = read("v2.parquet", &corpus("parquet/pt_datapage_v2.snappy.parquet"));
    assert_eq!(row(&ingested.tables[0], 0), ["abc", "1", "2", "true", "1 | 2 | 3"]);
}

#[cfg_attr(not(portolan_shared), ignore = "needs ../shared beside the project")]
#[test]
fn the_twins_agree() {
    let csv = read("a.csv", &corpus("csv/acme_shipments_sample.csv"));
    let parquet = read("a.parquet", &corpus("parquet/acme_shipments.parquet"));
    let (csv, parquet) = (&csv.tables[0], &parquet.tables[0]);
    assert_eq!(names(csv), names(parquet));
    for at in 0..100 {
        for (one, other) in row(csv, at).iter().zip(row(parquet, at)) {
            // A number is written "1.0" in one and "1" in the other.
            let same = *one == other || one.parse::<f64>().is_ok_and(|one| other.parse() == Ok(one));
            assert!(same, "row {at}: {one} and {other}");
        }
    }
}

/// A file cut short, with bytes changed, and with a piece of itself put elsewhere.
fn mutated(bytes: &[u8], cut: Option<usize>, flips: &[(usize, u8)], splice: Option<(usize, usize, usize)>) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    for &(at, value) in flips {
        let at = at % bytes.len();
        bytes[at] = value;
    }
    if let Some((from, length, to)) = splice {
        let (from, to) = (from % bytes.len(), to % bytes.len());
        let piece = bytes[from..(from + length).min(bytes.len())].to_vec();
        bytes.splice(to..to, piece);
    }
    if let Some(cut) = cut {
        bytes.truncate(cut % bytes.len());
    }
    bytes
}

#[cfg_attr(not(portolan_shared), ignore = "needs ../shared beside the project")]
#[test]
fn mutated_files_do_no_harm() {
    let files: Vec<(&str, Vec<u8>)> = [
        "spreadsheet-edge/issues.xlsb",
        "spreadsheet-edge/xls_wrong_decimals.xls",
        "spreadsheet-edge/merge_cells.xls",
        "spreadsheet-edge/merged_range.xls",
        "spreadsheet-edge/special_cells.ods",
        "spreadsheet-edge/strict_iso_paths.xlsx",
        "parquet/pt_BAD_levels.parquet",
        "parquet/pt_byte_stream_split.zstd.parquet",
        "parquet/pt_datapage_v2.snappy.parquet",
        "parquet/pt_nested_lists.snappy.parquet",
    ]
    .map(|file| (file, corpus(file)))
    .to_vec();
    let cases = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(300);
    proptest!(ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }, |(
        file in 0..files.len(),
        cut in proptest::option::weighted(0.3, any::<usize>()),
        flips in proptest::collection::vec((any::<usize>(), any::<u8>()), 0..6),
        splice in proptest::option::weighted(0.2, (any::<usize>(), 1..2000usize, any::<usize>())),
    )| {
        let (name, bytes) = &files[file];
        let ingested = read(name, &mutated(bytes, cut, &flips, splice));
        let memory: usize = ingested.tables.iter().map(Table::memory).sum();
        prop_assert!(memory < 64 << 20, "{} bytes", memory);
    });
}
