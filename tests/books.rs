//! Workbooks, archives and Parquet: the corpus where it is beside the project, and files mutated in every way.

#![allow(clippy::unwrap_used)]

use portolan::ingest::{self, HEAD, Ingested};
use portolan::table::{RowId, Table};

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

#[cfg_attr(not(portolan_shared), ignore = "needs ../shared beside the project")]
#[test]
fn look() {
    for file in [
        "issues.xlsb",
        "merge_cells.xls",
        "merged_range.xls",
        "pass_protected.ods",
        "special_cells.ods",
        "strict_iso_paths.xlsx",
        "xls_wrong_decimals.xls",
    ] {
        let ingested = read(file, &corpus(&format!("spreadsheet-edge/{file}")));
        println!("== {file}: {}", ingested.format);
        for table in &ingested.tables {
            let names: Vec<&str> = table.columns().iter().map(portolan::table::Column::name).collect();
            println!("{:?} {} × {} {names:?}", table.source(), table.row_count(), table.columns().len());
            for at in 0..table.row_count().min(4) {
                println!("   {:?} {:?}", table.origin(RowId(at as u32)), row(table, at as u32));
            }
        }
        for warning in &ingested.warnings {
            println!("  W {:?} {}", warning.severity, warning.says);
        }
        for hidden in &ingested.hidden {
            println!("  H {:?} {}", hidden.kind, hidden.says);
        }
    }
}
