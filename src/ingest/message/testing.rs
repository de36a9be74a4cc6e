//! What the tests of messages and documents share: reading a made-up text, and asking its tables.

use crate::ingest::{HEAD, HiddenKind, Ingested, open};
use crate::language::english;
use crate::table::{RowId, Table};

/// Reads in chunks of a size.
pub(in crate::ingest) fn read_by(bytes: &[u8], size: usize) -> Ingested {
    match open("made-up", &bytes[..bytes.len().min(HEAD)]) {
        Err(refused) => *refused,
        Ok(mut reader) => {
            bytes.chunks(size.max(1)).for_each(|chunk| reader.feed(chunk));
            reader.finish()
        }
    }
}

/// Reads in small chunks.
pub(in crate::ingest) fn read(text: &str) -> Ingested {
    read_by(text.as_bytes(), 7)
}

/// The text of a cell; "" if the table has no such column.
pub(in crate::ingest) fn cell(table: &Table, name: &str, row: u32) -> String {
    let column = table.columns().iter().find(|column| column.name() == name);
    column.map_or_else(String::new, |column| column.text(RowId(row)).into_owned())
}

/// All warnings.
pub(in crate::ingest) fn said(ingested: &Ingested) -> String {
    ingested.warnings.iter().map(|warning| english(&warning.says) + "\n").collect()
}

/// Whether something of a kind hides, in words that contain these.
pub(in crate::ingest) fn hides(ingested: &Ingested, kind: HiddenKind, words: &str) -> bool {
    ingested.hidden.iter().any(|hidden| hidden.kind == kind && hidden.place.is_some() && english(&hidden.says).contains(words))
}

/// Rows of a table as column = text, a cell a line in the order of the columns; empty cells are left out.
pub(in crate::ingest) fn rows(table: &Table) -> Vec<Vec<String>> {
    let filled = |row| {
        let cells = table.columns().iter().map(move |column| (column.name(), column.text(RowId(row)).into_owned()));
        cells.filter(|(_, text)| !text.is_empty()).map(|(name, text)| format!("{name} = {text}")).collect()
    };
    (0..table.row_count() as u32).map(filled).collect()
}

/// A text of one message kind, the tags at which its rows stand, and every filled cell of every row: `column = text`,
/// parted by `;` or line, rows parted by an empty line; what holds for all rows stands first, behind `*`. The text must
/// give no warning.
pub(in crate::ingest) fn exactly(text: &str, kind: &str, begins: &[&str], cells: &str) -> Ingested {
    let ingested = read(text);
    assert_eq!(said(&ingested), "", "{kind}");
    assert_eq!((ingested.tables.len(), ingested.rows_not_read), (1, 0), "{kind}");
    let table = &ingested.tables[0];
    assert_eq!(table.source().part.as_deref(), Some(kind));
    let cells_of = |block: &str| -> Vec<String> {
        block.split([';', '\n']).map(|cell| cell.trim().to_owned()).filter(|cell| !cell.is_empty()).collect()
    };
    let mut blocks: Vec<&str> = cells.split("\n\n").map(str::trim).collect();
    let of_all = blocks[0].strip_prefix('*').map(cells_of).unwrap_or_default();
    if !of_all.is_empty() && blocks.len() > 1 {
        blocks.remove(0);
    }
    let seen = rows(table);
    for (row, seen) in seen.iter().enumerate() {
        let mut wanted = of_all.clone();
        wanted.extend(blocks.get(row).map(|block| cells_of(block.trim_start_matches('*'))).unwrap_or_default());
        wanted.sort();
        wanted.dedup();
        let mut seen = seen.clone();
        seen.sort();
        assert_eq!(seen.join("\n"), wanted.join("\n"), "{kind} row {row}");
    }
    assert_eq!((table.row_count(), begins.len()), (blocks.len(), blocks.len()), "{kind}");
    for (row, begin) in begins.iter().enumerate() {
        let origin = table.origin(RowId(row as u32));
        let at = &text[origin.byte as usize..];
        assert!(at.starts_with(begin), "{kind} row {row} begins at {:?}", at.chars().take(20).collect::<String>());
        let line = text[..origin.byte as usize].matches('\n').count() + 1;
        assert_eq!(origin.line as usize, line, "{kind} row {row}");
    }
    ingested
}
