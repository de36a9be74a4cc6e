//! Archives and packed files: ZIP, gzip, Zstandard. What lies in them is recognised and read like any dropped file.
//!
//! Tables and warnings of a file in an archive are called "archive.zip › folder/orders.csv".

mod inner;
mod limits;
mod names;
mod packed;
pub(super) mod zip;

pub(super) use limits::{Budget, MAX_DEPTH, MAX_RATIO, MAX_UNPACKED, Nesting};
pub(super) use packed::{Gzip, zstandard};

use super::warning::Gathered;
use super::{Ingested, Severity};
use inner::{Inner, WITHIN};
use std::collections::BTreeMap;
use std::io::Read;
use zip::{Container, Trouble};

/// Reads every file of a ZIP archive.
pub(super) fn read(file: &str, container: &Container<'_>, nesting: &Nesting) -> Ingested {
    let mut all = Ingested::default();
    let mut warnings = Gathered::new(file);
    let mut kinds: BTreeMap<String, u64> = BTreeMap::new();
    let (mut files, mut system) = (0u64, 0u64);
    for entry in container.entries() {
        if entry.is_folder() {
            continue;
        }
        if is_system(&entry.name) {
            system += 1;
            continue;
        }
        files += 1;
        let name = format!("{file}{WITHIN}{}", entry.name);
        let ingested = read_entry(&name, container, entry, nesting);
        let kind = if ingested.format.is_empty() { "unreadable" } else { &ingested.format };
        *kinds.entry(kind.to_owned()).or_default() += 1;
        append(&mut all, ingested);
        if !nesting.budget.spend(0) {
            break;
        }
    }
    if system > 0 {
        warnings.add_times(Severity::Note, None, None, system, &|file, _| {
            format!("{file} holds {system} files that an operating system adds (__MACOSX, .DS_Store, Thumbs.db); they are passed over.")
        });
    }
    if let Some((page, times)) = container.guessed() {
        warnings.add_times(Severity::Note, None, None, times, &|file, _| {
            format!("{file} does not say how {times} of its file names are written; they are read as {page}. If they look wrong, what the files hold is not touched by it.")
        });
    }
    if container.passed_over() > 0 {
        warnings.add_times(Severity::Partly, None, None, container.passed_over(), &|file, _| {
            format!(
                "{file} lists more than {} files; the {} behind them are not read. Split the archive and drop its parts.",
                zip::MAX_ENTRIES,
                container.passed_over()
            )
        });
    }
    if files == 0 {
        warnings.add(Severity::Unreadable, None, None, &|file, _| format!("{file} is a ZIP archive without any file in it."));
    }
    let kinds: Vec<String> = kinds.iter().map(|(kind, times)| format!("{times} × {kind}")).collect();
    all.format = format!("ZIP archive ({})", if kinds.is_empty() { "empty".to_owned() } else { kinds.join("; ") });
    all.warnings.extend(warnings.into_list());
    all
}

/// The sentence about a ZIP archive whose list is missing.
pub(super) fn without_list(file: &str) -> Ingested {
    let mut warnings = Gathered::new(file);
    warnings.add(Severity::Unreadable, None, None, &|file, _| {
        format!("{file} begins as a ZIP archive or workbook does, but the list of its contents at the end is missing: it was cut off on its way. Copy or download it again.")
    });
    Ingested { format: "damaged ZIP archive".to_owned(), warnings: warnings.into_list(), ..Ingested::default() }
}

/// The sentence about an archive in an archive in an archive …
pub(super) fn too_deep(file: &str) -> Ingested {
    let mut warnings = Gathered::new(file);
    warnings.add(Severity::Unreadable, None, None, &|file, _| {
        format!(
            "{file} lies more than {MAX_DEPTH} archives in archives deep; it is not opened. Unpack it and drop the files inside."
        )
    });
    Ingested { format: "archive in archives".to_owned(), warnings: warnings.into_list(), ..Ingested::default() }
}

fn read_entry(name: &str, container: &Container<'_>, entry: &zip::Entry, nesting: &Nesting) -> Ingested {
    let mut reader = match container.unpack(entry, &nesting.budget) {
        Ok(reader) => reader,
        Err(trouble) => return unreadable(name, &trouble),
    };
    let mut inner = Inner::new(name.to_owned(), nesting.within());
    let mut piece = vec![0; 64 << 10];
    let trouble = loop {
        match reader.read(&mut piece) {
            Ok(0) => break None,
            Ok(read) => inner.feed(&piece[..read]),
            Err(error) => break Some(zip::trouble(&error)),
        }
        if inner.refused() {
            break None;
        }
    };
    let mut ingested = inner.finish();
    if let Some(trouble) = trouble {
        ingested.warnings.extend(unreadable(name, &trouble).warnings);
    }
    ingested
}

fn is_system(name: &str) -> bool {
    let last = name.rsplit('/').next().unwrap_or(name);
    name.starts_with("__MACOSX/") || matches!(last, ".DS_Store" | "Thumbs.db" | "desktop.ini") || last.starts_with("._")
}

/// A file in an archive that could not be read, or not to its end.
fn unreadable(name: &str, trouble: &Trouble) -> Ingested {
    let mut warnings = Gathered::new(name);
    warnings.add(Severity::Unreadable, None, None, &|name, _| match trouble {
        Trouble::Encrypted => {
            format!("{name} is encrypted with a password. Unpack the archive with it and drop the files inside.")
        }
        Trouble::Method(method) => {
            format!("{name} is packed by {method}, which is not read here. Unpack the archive and drop the files inside.")
        }
        Trouble::Damaged => format!("{name} is damaged: it does not unpack to what was packed. What could be read of it is shown. Copy or download the archive again."),
        Trouble::TooLarge => format!(
            "{name} unpacks to too much: more than {MAX_RATIO} times its packed size, or more than the {} GB that one dropped file may hold in all. Unpacking was stopped there.",
            MAX_UNPACKED >> 30
        ),
    });
    Ingested { warnings: warnings.into_list(), ..Ingested::default() }
}

/// Adds what one file gave to what the archive gave.
fn append(all: &mut Ingested, one: Ingested) {
    all.tables.extend(one.tables);
    all.rows_not_read += one.rows_not_read;
    all.warnings.extend(one.warnings);
    all.hidden.extend(one.hidden);
    for (kind, times) in one.messages {
        match all.messages.iter_mut().find(|(known, _)| *known == kind) {
            Some((_, count)) => *count += times,
            None => all.messages.push((kind, times)),
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::zip::make::zip;
    use super::*;
    use crate::ingest::{self, HEAD};

    fn read(name: &str, bytes: &[u8]) -> Ingested {
        match ingest::open(name, &bytes[..bytes.len().min(HEAD)]) {
            Err(refused) => *refused,
            Ok(mut reader) => {
                bytes.chunks(1000).for_each(|chunk| reader.feed(chunk));
                reader.finish()
            }
        }
    }

    fn files(ingested: &Ingested) -> Vec<(&str, usize)> {
        ingested.tables.iter().map(|table| (table.source().file.as_str(), table.row_count())).collect()
    }

    const ORDERS: &[u8] = b"id,city\n1,Gent\n2,Namur\n";

    #[test]
    fn files_in_archives_are_read_by_their_way() {
        for deflate in [false, true] {
            let inner = zip(&[("b.csv", ORDERS)], deflate);
            let archive = zip(
                &[
                    ("folder/", b""),
                    ("folder/a.csv", ORDERS),
                    ("__MACOSX/._a.csv", b"\0\0"),
                    ("c.zip", &inner),
                    ("p.png", b"\x89PNG\r\n\x1A\n"),
                ],
                deflate,
            );
            let ingested = read("all.zip", &archive);
            assert_eq!(files(&ingested), [("all.zip › folder/a.csv", 2), ("all.zip › c.zip › b.csv", 2)], "{ingested:?}");
            assert!(ingested.warnings.iter().any(|warning| warning.says.contains("all.zip › p.png is a picture")));
            assert!(ingested.warnings.iter().any(|warning| warning.says.contains("1 files that an operating system adds")));
        }
    }

    #[test]
    fn names_of_every_writing_are_read() {
        let gbk = encoding_rs::GBK.encode("订单/发货清单.csv").0.into_owned();
        let ingested = read("all.zip", &zip::make::zip_of(&[(&gbk, b"", ORDERS), (b"plain.csv", b"", ORDERS)], 0, true));
        assert_eq!(files(&ingested), [("all.zip › 订单/发货清单.csv", 2), ("all.zip › plain.csv", 2)]);
        assert!(ingested.warnings[0].says.contains("1 of its file names are written; they are read as GB18030"), "{ingested:?}");
        // UTF-8 without its mark.
        let ingested = read("all.zip", &zip::make::zip_of(&[("Liège.csv".as_bytes(), b"", ORDERS)], 0, false));
        assert_eq!((files(&ingested)[0].0, ingested.warnings.len()), ("all.zip › Liège.csv", 0));
        // The field with the name in UTF-8 holds, unless it was made for another name.
        let field = |name: &[u8], path: &str| {
            let mut crc = flate2::Crc::new();
            crc.update(name);
            let body = [&[1][..], &crc.sum().to_le_bytes(), path.as_bytes()].concat();
            [&[0x75, 0x70][..], &(body.len() as u16).to_le_bytes(), &body].concat()
        };
        for (made_for, name) in [(&b"Li\x8Age.csv"[..], "all.zip › Luik.csv"), (b"other.csv", "all.zip › Liège.csv")] {
            let archive = zip::make::zip_of(&[(b"Li\x8Age.csv", &field(made_for, "Luik.csv"), ORDERS)], 0, true);
            assert_eq!(files(&read("all.zip", &archive))[0].0, name);
        }
    }

    #[test]
    fn packed_files_are_read_as_they_come() {
        use std::io::Write;
        let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
        gzip.write_all(ORDERS).unwrap();
        let gzip = gzip.finish().unwrap();
        assert_eq!(files(&read("a.csv.gz", &gzip)), [("a.csv.gz › a.csv", 2)]);
        // Two members end to end are one file.
        assert_eq!(files(&read("a.csv.gz", &[gzip.clone(), gzip.clone()].concat()))[0].1, 5);
        let cut = read("a.csv.gz", &gzip[..gzip.len() - 6]);
        assert!(cut.warnings.iter().any(|warning| warning.says.contains("damaged")), "{cut:?}");
        // A Zstandard frame of one raw block, by hand: magic, descriptor (one segment, size in one byte), block header.
        let mut frame = vec![0x28, 0xB5, 0x2F, 0xFD, 0x20, ORDERS.len() as u8];
        frame.extend(&((ORDERS.len() as u32) << 3 | 1).to_le_bytes()[..3]);
        frame.extend(ORDERS);
        assert_eq!(files(&read("a.csv.zst", &frame)), [("a.csv.zst › a.csv", 2)]);
        let cut = read("a.csv.zst", &frame[..20]);
        assert!(cut.warnings.iter().any(|warning| warning.says.contains("damaged")), "{cut:?}");
    }

    #[test]
    fn bombs_are_stopped() {
        let zeros = vec![b'0'; 4 << 20];
        let ingested = read("bomb.zip", &zip(&[("zeros.csv", &zeros)], true));
        assert!(ingested.warnings.iter().any(|warning| warning.says.contains("unpacks to too much")), "{:?}", ingested.warnings);
        let mut deep = ORDERS.to_vec();
        for _ in 0..8 {
            deep = zip(&[("inner.zip", &deep)], true);
        }
        let ingested = read("deep.zip", &deep);
        assert!(ingested.warnings.iter().any(|warning| warning.says.contains("archives in archives")), "{:?}", ingested.warnings);
    }

    #[test]
    fn what_cannot_be_unpacked_is_said() {
        let archive = zip(&[("a.csv", ORDERS), ("b.csv", ORDERS)], true);
        assert!(read("cut.zip", &archive[..archive.len() - 30]).warnings[0].says.contains("cut off"));
        let mut locked = archive.clone();
        let central = memchr::memmem::find(&locked, b"PK\x01\x02").unwrap();
        locked[central + 8] |= 1;
        let ingested = read("locked.zip", &locked);
        assert!(ingested.warnings[0].says.contains("locked.zip › a.csv is encrypted"), "{:?}", ingested.warnings);
        assert_eq!(files(&ingested), [("locked.zip › b.csv", 2)]);
        let mut odd = archive;
        odd[central + 10] = 14;
        assert!(read("odd.zip", &odd).warnings[0].says.contains("LZMA"));
    }
}
