//! Parquet: columns in compressed pages, described by a footer at the end.
//!
//! Read here and not by a library, for three reasons: a page in the browser must not panic on a damaged file, the
//! library's decoder of Zstandard is C, and it is six times as large. (After the Parquet format 2.11: parquet.thrift,
//! Encodings.md, Compression.md. Nested fields become columns with dots in their names, lists one cell with " | " between.)

mod codec;
mod column;
mod encoding;
mod schema;
mod show;
mod thrift;

use super::archive::MAX_RATIO;
use super::says::{FormatSays, HidesSay, IngestSays, ParquetSays, count, name};
use super::warning::Gathered;
use super::{Hidden, HiddenKind, Ingested, Severity};
use crate::saying::{Saying, Value};
use crate::table::order;
use crate::table::{Origin, Source, TableBuilder};
use column::ColumnRows;
use schema::{Leaf, MAX_COLUMNS};
use thrift::Fields;

/// All columns of a file may say to unpack to so many bytes: asked before anything is unpacked.
const MAX_PARQUET_UNCOMPRESSED: u64 = 4 << 30;
/// Below this, nobody asks how many times larger a file gets by unpacking.
const RATIO_FROM: u64 = 64 << 20;
/// A page may unpack to so many bytes; writers make pages of a megabyte.
const MAX_PAGE: usize = 256 << 20;
/// A page may have so many values; writers put some ten thousand into one.
const MAX_PAGE_VALUES: usize = 8 << 20;
/// Rows times columns of a file.
const MAX_PARQUET_CELLS: u64 = 500_000_000;
/// The footer may have so many bytes; one of a thousand columns and a hundred groups has ten million.
const MAX_FOOTER: usize = 32 << 20;

const MAGIC: &[u8] = b"PAR1";

/// Reads a file.
pub(super) fn read(file: &str, bytes: &[u8]) -> Ingested {
    let refuse = |says: ParquetSays, more: Vec<Value>| {
        let mut warnings = Gathered::new(file);
        let more = more.as_slice();
        warnings.say(Severity::Unreadable, None, None, &|file, _| {
            Saying::of(says, std::iter::once(file).chain(more.iter().cloned()))
        });
        Ingested { format: Saying::name("Parquet"), warnings: warnings.into_list(), ..Ingested::default() }
    };
    let Some(footer) = footer(bytes) else {
        let encrypted = bytes.ends_with(b"PARE");
        return refuse(if encrypted { ParquetSays::FooterEncrypted } else { ParquetSays::FooterMissing }, Vec::new());
    };
    let elements: Vec<&Fields<'_>> = footer.structures(2).collect();
    let Some(leaves) = schema::leaves(&elements).filter(|leaves| !leaves.is_empty()) else {
        return refuse(ParquetSays::ColumnsDamaged, Vec::new());
    };
    if footer.has(8) {
        return refuse(ParquetSays::ColumnsEncrypted, Vec::new());
    }
    let chunks = || footer.structures(4).flat_map(|group| group.structures(1)).filter_map(|chunk| chunk.structure(3));
    let unpacked = chunks().filter_map(|chunk| chunk.size(6)).fold(0u64, u64::saturating_add);
    let rows = footer.structures(4).filter_map(|group| group.size(3)).fold(0u64, u64::saturating_add);
    let expected = (bytes.len() as u64).saturating_mul(MAX_RATIO).max(RATIO_FROM);
    if unpacked > MAX_PARQUET_UNCOMPRESSED || unpacked > expected {
        return refuse(ParquetSays::Unpacks, vec![count(unpacked >> 20), count(bytes.len().div_ceil(1024))]);
    }
    if rows.saturating_mul(leaves.len().min(MAX_COLUMNS) as u64) > MAX_PARQUET_CELLS || rows > u64::from(u32::MAX) {
        return refuse(ParquetSays::MoreCells, vec![count(rows), count(leaves.len()), count(MAX_PARQUET_CELLS)]);
    }
    if let Some(codec) = chunks().find_map(|chunk| codec::unread(chunk.int(4).unwrap_or(0))) {
        return refuse(ParquetSays::Codec, vec![codec]);
    }
    groups(file, bytes, &footer, &leaves, rows)
}

/// The footer: before the last eight bytes, which are its length and the magic.
fn footer(bytes: &[u8]) -> Option<Fields<'_>> {
    let before = bytes.len().checked_sub(8)?;
    let length = u32::from_le_bytes(bytes[before..before + 4].try_into().ok()?) as usize;
    if !bytes.ends_with(MAGIC) || length > MAX_FOOTER {
        return None;
    }
    thrift::structure(&mut &bytes[before.checked_sub(length)?..before])
}

/// Reads group after group of rows, as far as they are whole.
fn groups(file: &str, bytes: &[u8], footer: &Fields<'_>, leaves: &[Leaf], rows: u64) -> Ingested {
    let mut warnings = Gathered::new(file);
    let read = &leaves[..leaves.len().min(MAX_COLUMNS)];
    if leaves.len() > read.len() {
        warnings.say_times(Severity::Partly, None, None, (leaves.len() - read.len()) as u64, &|file, _| {
            Saying::of(ParquetSays::MoreColumns, [file, count(leaves.len()), count(MAX_COLUMNS)])
        });
    }
    let lists = read.iter().filter(|leaf| leaf.repetition > 0).count();
    if lists > 0 {
        warnings.say(Severity::Note, None, None, &|file, _| Saying::of(ParquetSays::Lists, [file, count(lists)]));
    }
    let names: Vec<String> = read.iter().map(|leaf| leaf.name.clone()).collect();
    let (names, ..) = super::header::names(&names, read.len());
    let mut builder = TableBuilder::new(Source { file: file.to_owned(), part: None }, names);
    let mut text = String::new();
    for group in footer.structures(4) {
        let columns: Option<Vec<ColumnRows<'_>>> = column_rows(bytes, group, read);
        let in_group = group.size(3).unwrap_or(0);
        let whole = columns.is_some_and(|mut columns| {
            (0..in_group).all(|_| {
                let mut cells: Vec<(usize, usize)> = Vec::with_capacity(columns.len());
                text.clear();
                let whole = columns.iter_mut().all(|column| {
                    let begin = text.len();
                    let read = cell(column, &mut text).is_some();
                    cells.push((begin, text.len()));
                    read
                });
                if whole {
                    for (begin, end) in cells {
                        builder.push(&text[begin..end]);
                    }
                    let row = u32::try_from(builder.row_count() + 1).unwrap_or(u32::MAX);
                    builder.end_row(Origin { line: row, byte: 0 });
                }
                whole
            })
        });
        if !whole {
            break;
        }
    }
    let have = builder.row_count() as u64;
    let missing = rows.saturating_sub(have);
    if missing > 0 {
        warnings.say_times(
            if have == 0 { Severity::Unreadable } else { Severity::Partly },
            u32::try_from(have + 1).ok(),
            None,
            missing,
            &|file, _| Saying::of(ParquetSays::PagesDamaged, [file, count(have + 1), count(missing), count(rows)]),
        );
    } else if rows == 0 {
        warnings.say(Severity::Note, None, None, &|file, _| Saying::of(ParquetSays::NoRows, [file]));
    }
    let tables = if have > 0 || rows == 0 { vec![builder.finish()] } else { Vec::new() };
    Ingested {
        tables,
        format: format(footer),
        rows_not_read: missing,
        warnings: warnings.into_list(),
        hidden: hidden(footer),
        ..Ingested::default()
    }
}

/// Appends a row of a column, as a cell without line ends at its edges.
fn cell(column: &mut ColumnRows<'_>, text: &mut String) -> Option<()> {
    // Whether a list has begun is told by its text: each cell is written on its own.
    let mut own = String::new();
    column.row(&mut own)?;
    text.push_str(own.trim());
    Some(())
}

/// The columns of a group; `None` if they are not all there.
fn column_rows<'a>(bytes: &'a [u8], group: &Fields<'_>, leaves: &'a [Leaf]) -> Option<Vec<ColumnRows<'a>>> {
    let chunks: Vec<_> = group.structures(1).collect();
    if chunks.len() < leaves.len() {
        return None;
    }
    chunks
        .iter()
        .zip(leaves)
        .map(|(chunk, leaf)| {
            // Columns in other files are none of this one.
            if chunk.has(1) {
                return None;
            }
            let about = chunk.structure(3)?;
            let data = about.size(9)?;
            let begin = about.size(11).filter(|&dictionary| dictionary > 0 && dictionary < data).unwrap_or(data);
            let begin = usize::try_from(begin).ok()?;
            let end = begin.checked_add(usize::try_from(about.size(7)?).ok()?)?.min(bytes.len());
            Some(ColumnRows::new(leaf, about.int(4)?, bytes.get(begin..end)?))
        })
        .collect()
}

/// The format, with the codecs of its columns; nothing stands for none.
fn format(footer: &Fields<'_>) -> Saying {
    const NAMES: [&str; 8] = ["", "Snappy", "gzip", "LZO", "Brotli", "LZ4", "Zstandard", "LZ4"];
    let chunks = footer.structures(4).flat_map(|group| group.structures(1)).filter_map(|chunk| chunk.structure(3));
    let mut names: Vec<&str> = chunks.filter_map(|chunk| NAMES.get(usize::try_from(chunk.int(4)?).ok()?).copied()).collect();
    order::sort_by(&mut names, Ord::cmp);
    names.dedup();
    let names: Vec<Value> = names
        .into_iter()
        .map(|codec| if codec.is_empty() { Saying::plain(FormatSays::Uncompressed).into() } else { name(codec) })
        .collect();
    match names.is_empty() {
        true => Saying::name("Parquet"),
        false => Saying::of(IngestSays::With, [name("Parquet"), Value::List(names)]),
    }
}

/// What the footer says beside the columns: who wrote it, and notes by key.
fn hidden(footer: &Fields<'_>) -> Vec<Hidden> {
    let property = |key: Value, says| {
        let within = Saying::of(HidesSay::InFooter, [key]);
        Hidden { kind: HiddenKind::Property, within, place: None, says }
    };
    let mut hidden = Vec::new();
    if let Some(by) = footer.text(6).filter(|by| !by.is_empty()) {
        let says = Saying::of(HidesSay::FooterProgram, [name(by)]);
        hidden.push(property(Saying::plain(HidesSay::CreatedBy).into(), says));
    }
    for note in footer.structures(5).take(50) {
        let key = note.text(1).unwrap_or_default();
        let length = note.text(2).map_or(0, |value| value.chars().count());
        hidden.push(property(name(&*key), Saying::of(HidesSay::FooterNote, [name(&*key), count(length)])));
    }
    hidden
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::english;

    /// A file of one column and one group, by hand: schema, group, its sizes as said.
    fn file(rows: u64, unpacked: u64) -> Vec<u8> {
        let number = |value: u64| {
            let mut value = value << 1;
            let mut bytes = Vec::new();
            while value >= 0x80 {
                bytes.push(value as u8 | 0x80);
                value >>= 7;
            }
            bytes.push(value as u8);
            bytes
        };
        let mut footer = vec![0x15, 2, 0x19, 0x2C, 0x48, 1, b's', 0x15, 2, 0, 0x15, 12, 0x25, 0, 0x18, 1, b'a', 0, 0x16];
        footer.extend(number(rows));
        footer.extend([0x19, 0x1C, 0x19, 0x1C, 0x3C, 0x15, 12, 0x35, 8, 0x16, 2, 0x16]);
        footer.extend(number(unpacked));
        footer.extend([0x16, 8, 0x26, 8, 0, 0, 0x26]);
        footer.extend(number(rows));
        footer.extend([0, 0]);
        let mut bytes = b"PAR1\0\0\0\0".to_vec();
        bytes.extend(&footer);
        bytes.extend((footer.len() as u32).to_le_bytes());
        bytes.extend(MAGIC);
        bytes
    }

    #[test]
    fn what_would_fill_memory_is_refused_by_its_footer() {
        let says = |rows, unpacked| english(&read("bomb.parquet", &file(rows, unpacked)).warnings[0].says);
        assert!(says(2, 4 << 30).contains("says to unpack to 4,096 MB, of 1 kB"), "{}", says(2, 4 << 30));
        assert!(says(1 << 40, 100).contains("1,099,511,627,776 rows of 1 column:"), "{}", says(1 << 40, 100));
        assert!(says(5, 100).contains("damaged from row 1 on: 5 of its 5 rows"), "{}", says(5, 100));
    }
}
