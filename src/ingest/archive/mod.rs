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

use super::says::{FormatSays, KindSays, PackedSays, count};
use super::warning::Gathered;
use super::{Ingested, Severity};
use crate::saying::Saying;
use inner::{Inner, WITHIN};
use std::io::Read;
use zip::{Container, Trouble};

/// So many formats of the files in an archive are named.
const MAX_KINDS: usize = 12;

/// Reads every file of a ZIP archive.
pub(super) fn read(file: &str, container: &Container<'_>, nesting: &Nesting) -> Ingested {
    let mut all = Ingested::default();
    let mut warnings = Gathered::new(file);
    let mut kinds = Kinds::default();
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
        let mut ingested = read_entry(&name, container, entry, nesting);
        kinds.add(std::mem::replace(&mut ingested.format, Saying::plain(KindSays::Unreadable)));
        append(&mut all, ingested);
        if !nesting.budget.spend(0) {
            break;
        }
    }
    if system > 0 {
        warnings
            .say_times(Severity::Note, None, None, system, &|file, _| Saying::of(PackedSays::OfSystem, [file, count(system)]));
    }
    if let Some((page, times)) = container.guessed() {
        warnings.say_times(Severity::Note, None, None, times, &|file, _| {
            Saying::of(PackedSays::NamesGuessed, [file, count(times), page.says()])
        });
    }
    let passed_over = container.passed_over();
    if passed_over > 0 {
        warnings.say_times(Severity::Partly, None, None, passed_over, &|file, _| {
            Saying::of(PackedSays::MoreFiles, [file, count(zip::MAX_ENTRIES), count(passed_over)])
        });
    }
    if files == 0 {
        warnings.say(Severity::Unreadable, None, None, &|file, _| Saying::of(PackedSays::NoFile, [file]));
    }
    all.format = kinds.format();
    all.warnings.extend(warnings.into_list());
    all
}

/// Formats of the files in an archive, counted.
#[derive(Default)]
struct Kinds {
    named: Vec<(Saying, u64)>,
    others: u64,
}

impl Kinds {
    fn add(&mut self, format: Saying) {
        let room = self.named.len() < MAX_KINDS;
        match self.named.iter_mut().find(|(known, _)| *known == format) {
            Some((_, times)) => *times += 1,
            None if room => self.named.push((format, 1)),
            None => self.others += 1,
        }
    }

    /// What the archive is: "ZIP archive (3 × JSON; 1 × Parquet)".
    fn format(self) -> Saying {
        if self.named.is_empty() {
            return Saying::plain(FormatSays::ZipEmpty);
        }
        let named = self.named.into_iter().map(|(format, times)| Saying::of(FormatSays::Times, [count(times), format.into()]));
        let others = (self.others > 0).then(|| Saying::of(FormatSays::OtherFiles, [count(self.others)]));
        Saying::of(FormatSays::Zip, [Saying::joined(named.chain(others)).into()])
    }
}

/// The sentence about a ZIP archive whose list is missing.
pub(super) fn without_list(file: &str) -> Ingested {
    let mut warnings = Gathered::new(file);
    warnings.say(Severity::Unreadable, None, None, &|file, _| Saying::of(PackedSays::NoList, [file]));
    Ingested { format: Saying::plain(KindSays::DamagedZip), warnings: warnings.into_list(), ..Ingested::default() }
}

/// The sentence about an archive in an archive in an archive …
pub(super) fn too_deep(file: &str) -> Ingested {
    let mut warnings = Gathered::new(file);
    warnings.say(Severity::Unreadable, None, None, &|file, _| Saying::of(PackedSays::TooDeep, [file, count(MAX_DEPTH)]));
    Ingested { format: Saying::plain(KindSays::ArchiveInArchives), warnings: warnings.into_list(), ..Ingested::default() }
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
    warnings.say(Severity::Unreadable, None, None, &|file, _| match trouble {
        Trouble::Encrypted => Saying::of(PackedSays::Encrypted, [file]),
        Trouble::Method(method) => Saying::of(PackedSays::Method, [file, zip::method_says(*method)]),
        Trouble::Damaged => Saying::of(PackedSays::Damaged, [file]),
        Trouble::TooLarge => Saying::of(PackedSays::TooLarge, [file, count(MAX_RATIO), count(MAX_UNPACKED >> 30)]),
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
    use crate::language::english;

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
            assert!(ingested.warnings.iter().any(|warning| english(&warning.says).contains("all.zip › p.png is a picture")));
            assert!(
                ingested.warnings.iter().any(|warning| english(&warning.says).contains("1 file that an operating system adds"))
            );
        }
    }

    #[test]
    fn names_of_every_writing_are_read() {
        let gbk = encoding_rs::GBK.encode("订单/发货清单.csv").0.into_owned();
        let ingested = read("all.zip", &zip::make::zip_of(&[(&gbk, b"", ORDERS), (b"plain.csv", b"", ORDERS)], 0, true));
        assert_eq!(files(&ingested), [("all.zip › 订单/发货清单.csv", 2), ("all.zip › plain.csv", 2)]);
        assert!(
            english(&ingested.warnings[0].says).contains("1 of its file names are written; they are read as GB18030"),
            "{ingested:?}"
        );
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
        assert!(cut.warnings.iter().any(|warning| english(&warning.says).contains("damaged")), "{cut:?}");
        // A Zstandard frame of one raw block, by hand: magic, descriptor (one segment, size in one byte), block header.
        let mut frame = vec![0x28, 0xB5, 0x2F, 0xFD, 0x20, ORDERS.len() as u8];
        frame.extend(&((ORDERS.len() as u32) << 3 | 1).to_le_bytes()[..3]);
        frame.extend(ORDERS);
        assert_eq!(files(&read("a.csv.zst", &frame)), [("a.csv.zst › a.csv", 2)]);
        let cut = read("a.csv.zst", &frame[..20]);
        assert!(cut.warnings.iter().any(|warning| english(&warning.says).contains("damaged")), "{cut:?}");
    }

    #[test]
    fn bombs_are_stopped() {
        let zeros = vec![b'0'; 4 << 20];
        let ingested = read("bomb.zip", &zip(&[("zeros.csv", &zeros)], true));
        assert!(
            ingested.warnings.iter().any(|warning| english(&warning.says).contains("unpacks to too much")),
            "{:?}",
            ingested.warnings
        );
        let mut deep = ORDERS.to_vec();
        for _ in 0..8 {
            deep = zip(&[("inner.zip", &deep)], true);
        }
        let ingested = read("deep.zip", &deep);
        assert!(
            ingested.warnings.iter().any(|warning| english(&warning.says).contains("archives in archives")),
            "{:?}",
            ingested.warnings
        );
    }

    #[test]
    fn what_cannot_be_unpacked_is_said() {
        let archive = zip(&[("a.csv", ORDERS), ("b.csv", ORDERS)], true);
        assert!(english(&read("cut.zip", &archive[..archive.len() - 30]).warnings[0].says).contains("cut off"));
        let mut locked = archive.clone();
        let central = memchr::memmem::find(&locked, b"PK\x01\x02").unwrap();
        locked[central + 8] |= 1;
        let ingested = read("locked.zip", &locked);
        assert!(english(&ingested.warnings[0].says).contains("locked.zip › a.csv is encrypted"), "{:?}", ingested.warnings);
        assert_eq!(files(&ingested), [("locked.zip › b.csv", 2)]);
        let mut odd = archive;
        odd[central + 10] = 14;
        assert!(english(&read("odd.zip", &odd).warnings[0].says).contains("LZMA"));
    }
}
