//! ZIP containers: the list of their entries, and each entry's bytes in pieces, however large it says that it is.
//!
//! Read by the central directory at the end, as PKWARE's APPNOTE 6.3 has it, with Zip64. Nothing is allocated by a size
//! that the file declares.

use super::limits::{Budget, Ratio};
use super::names::{self, Page};
use crate::ingest::says::{PackedSays, name};
use crate::saying::{Saying, Value};
use flate2::Crc;
use flate2::read::DeflateDecoder;
use std::io::{self, BufReader, Read};

/// A container may list so many entries; further ones are counted, not read.
pub(in crate::ingest) const MAX_ENTRIES: usize = 10_000;

const LOCAL: &[u8] = b"PK\x03\x04";
const CENTRAL: &[u8] = b"PK\x01\x02";
const END: &[u8] = b"PK\x05\x06";
const END_64: &[u8] = b"PK\x06\x06";
const LOCATOR_64: &[u8] = b"PK\x06\x07";
/// The flag of an entry whose name is in UTF-8 (APPNOTE, 4.4.4, bit 11).
const UTF8: u16 = 0x0800;
/// The extra field with the name in UTF-8 (APPNOTE, 4.6.9).
const UNICODE_PATH: u16 = 0x7075;
/// The end of the directory is followed by a comment of at most 64 kB.
const END_WITHIN: usize = 22 + 0xFFFF;

/// One file in a container.
#[derive(Clone, Debug)]
pub(in crate::ingest) struct Entry {
    /// Its path, with "/" between folders.
    pub(in crate::ingest) name: String,
    method: u16,
    encrypted: bool,
    packed: u64,
    local: u64,
    crc: u32,
}

/// Why an entry cannot be read.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(in crate::ingest) enum Trouble {
    /// It is encrypted with a password.
    Encrypted,
    /// It is packed by a method that is not read; its number.
    Method(u16),
    /// Its bytes are not where the list says, or do not unpack.
    Damaged,
    /// It unpacks to more than is taken.
    TooLarge,
}

/// The list of a container's entries over its bytes.
pub(in crate::ingest) struct Container<'a> {
    bytes: &'a [u8],
    entries: Vec<Entry>,
    passed_over: u64,
    guessed: Option<(Page, u64)>,
}

impl Entry {
    /// Whether it is a folder.
    pub(in crate::ingest) fn is_folder(&self) -> bool {
        self.name.ends_with('/')
    }
}

impl<'a> Container<'a> {
    /// Reads the list at the end; `None` if there is none.
    pub(in crate::ingest) fn open(bytes: &'a [u8]) -> Option<Container<'a>> {
        let from = bytes.len().saturating_sub(END_WITHIN);
        let end = from + memchr::memmem::rfind(&bytes[from..], END)?;
        let mut size = u64::from(u32_at(bytes, end + 12)?);
        let mut offset = u64::from(u32_at(bytes, end + 16)?);
        let mut directory_end = end as u64;
        if let Some(locator) = end.checked_sub(20).filter(|&at| bytes[at..].starts_with(LOCATOR_64)) {
            let at = usize::try_from(u64_at(bytes, locator + 8)?).ok()?;
            if bytes.get(at..)?.starts_with(END_64) {
                size = u64_at(bytes, at + 40)?;
                offset = u64_at(bytes, at + 48)?;
                directory_end = at as u64;
            }
        }
        // Bytes may stand before the archive (of a program that unpacks itself): offsets count from its beginning.
        let begin = directory_end.checked_sub(size)?;
        let before = begin.checked_sub(offset)?;
        let mut container = Container { bytes, entries: Vec::new(), passed_over: 0, guessed: None };
        // Names of which the archive does not say how they are written.
        let mut raw: Vec<(usize, &[u8])> = Vec::new();
        let mut at = usize::try_from(begin).ok()?;
        while bytes.get(at..).is_some_and(|rest| rest.starts_with(CENTRAL)) {
            let Some((entry, name, next)) = central(bytes, at, before) else { break };
            if container.entries.len() < MAX_ENTRIES {
                raw.extend(name.map(|name| (container.entries.len(), name)));
                container.entries.push(entry);
            } else {
                container.passed_over += 1;
            }
            at = next;
        }
        if !raw.is_empty() {
            let page = Page::of(&raw.iter().map(|(_, name)| *name).collect::<Vec<_>>());
            container.guessed = Some((page, raw.len() as u64));
            for (entry, name) in raw {
                container.entries[entry].name = page.decode(name).replace('\\', "/");
            }
        }
        Some(container)
    }

    /// All entries, in order.
    pub(in crate::ingest) fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// Entries beyond [`MAX_ENTRIES`].
    pub(in crate::ingest) fn passed_over(&self) -> u64 {
        self.passed_over
    }

    /// How names were taken to be written of which the archive does not say it, and how many they are.
    pub(super) fn guessed(&self) -> Option<(Page, u64)> {
        self.guessed
    }

    /// An entry by its path, whatever the case of its letters.
    pub(in crate::ingest) fn find(&self, name: &str) -> Option<&Entry> {
        let name = name.trim_start_matches('/');
        self.entries.iter().find(|entry| entry.name.eq_ignore_ascii_case(name))
    }

    /// Opens an entry: its bytes come until it ends, is found damaged, or the budget is spent.
    pub(in crate::ingest) fn unpack(&self, entry: &Entry, budget: &Budget) -> Result<BufReader<Unpacked<'a>>, Trouble> {
        if entry.encrypted {
            return Err(Trouble::Encrypted);
        }
        let local = usize::try_from(entry.local).map_err(|_| Trouble::Damaged)?;
        let header = self.bytes.get(local..).filter(|rest| rest.starts_with(LOCAL)).ok_or(Trouble::Damaged)?;
        let name = u16_at(header, 26).ok_or(Trouble::Damaged)?;
        let extra = u16_at(header, 28).ok_or(Trouble::Damaged)?;
        let packed = header.get(30 + usize::from(name) + usize::from(extra)..).ok_or(Trouble::Damaged)?;
        let packed = &packed[..packed.len().min(usize::try_from(entry.packed).unwrap_or(usize::MAX))];
        let source = match entry.method {
            0 => Source::Stored(packed),
            8 => Source::Deflated(DeflateDecoder::new(packed)),
            other => return Err(Trouble::Method(other)),
        };
        let ratio = Ratio::of(packed.len() as u64);
        let unpacked = Unpacked { source, crc: Crc::new(), expected: entry.crc, ratio, budget: budget.clone() };
        Ok(BufReader::with_capacity(64 << 10, unpacked))
    }

    /// All of an entry, if it unpacks to no more than `most` bytes.
    pub(in crate::ingest) fn part(&self, name: &str, most: usize, budget: &Budget) -> Option<Vec<u8>> {
        let mut reader = self.unpack(self.find(name)?, budget).ok()?;
        let mut bytes = Vec::new();
        // What was read before trouble is what there is.
        let _ = reader.by_ref().take(most as u64).read_to_end(&mut bytes);
        Some(bytes)
    }
}

/// The bytes of an entry as they unpack. An error carries a [`Trouble`] as its kind (see [`trouble`]).
pub(in crate::ingest) struct Unpacked<'a> {
    source: Source<'a>,
    crc: Crc,
    expected: u32,
    ratio: Ratio,
    budget: Budget,
}

enum Source<'a> {
    Stored(&'a [u8]),
    Deflated(DeflateDecoder<&'a [u8]>),
}

impl Read for Unpacked<'_> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        if into.is_empty() {
            return Ok(0);
        }
        let read = match &mut self.source {
            Source::Stored(rest) => rest.read(into)?,
            Source::Deflated(decoder) => decoder.read(into)?,
        };
        self.crc.update(&into[..read]);
        if !self.ratio.allows(read as u64) || !self.budget.spend(read as u64) {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        if read == 0 && self.crc.sum() != self.expected {
            return Err(io::ErrorKind::InvalidData.into());
        }
        Ok(read)
    }
}

/// What an error of [`Unpacked`] means.
pub(in crate::ingest) fn trouble(error: &io::Error) -> Trouble {
    if error.kind() == io::ErrorKind::FileTooLarge { Trouble::TooLarge } else { Trouble::Damaged }
}

/// An entry of the central directory at `at`, its name where that is still to be decoded, and where the next one begins.
fn central(bytes: &[u8], at: usize, before: u64) -> Option<(Entry, Option<&[u8]>, usize)> {
    let header = bytes.get(at..)?;
    let flags = u16_at(header, 8)?;
    let name_length = usize::from(u16_at(header, 28)?);
    let extra_length = usize::from(u16_at(header, 30)?);
    let comment_length = usize::from(u16_at(header, 32)?);
    let name = header.get(46..46 + name_length)?;
    let mut extra = header.get(46 + name_length..46 + name_length + extra_length)?;
    let mut packed = u64::from(u32_at(header, 20)?);
    let size = u32_at(header, 24)?;
    let mut local = u64::from(u32_at(header, 42)?);
    let mut path = None;
    while let (Some(id), Some(length)) = (u16_at(extra, 0), u16_at(extra, 2)) {
        let Some(field) = extra.get(4..4 + usize::from(length)) else { break };
        if id == 1 {
            // Zip64: those of size, packed size and offset that do not fit into 32 bits, in this order.
            let mut next = if size == u32::MAX { 8 } else { 0 };
            if packed == u64::from(u32::MAX) {
                packed = u64_at(field, next)?;
                next += 8;
            }
            if local == u64::from(u32::MAX) {
                local = u64_at(field, next)?;
            }
        } else if id == UNICODE_PATH {
            path = names::unicode_path(field, name);
        }
        extra = &extra[4 + usize::from(length)..];
    }
    // Names without the mark of UTF-8 are often in it all the same; one with the mark that is not is damaged.
    let utf8 = path.or_else(|| std::str::from_utf8(name).ok().map(str::to_owned));
    let raw = Some(name).filter(|_| utf8.is_none() && flags & UTF8 == 0);
    let entry = Entry {
        name: utf8.unwrap_or_else(|| String::from_utf8_lossy(name).into_owned()).replace('\\', "/"),
        method: u16_at(header, 10)?,
        encrypted: flags & 1 != 0,
        packed,
        local: local.checked_add(before)?,
        crc: u32_at(header, 16)?,
    };
    Some((entry, raw, at + 46 + name_length + extra_length + comment_length))
}

/// What a method is called.
pub(in crate::ingest) fn method_says(method: u16) -> Value {
    let code = match method {
        1..=6 => PackedSays::OldMethod,
        9 => return name("Deflate64"),
        12 => return name("bzip2"),
        14 => return name("LZMA"),
        20 | 93 => return name("Zstandard"),
        95 => return name("XZ"),
        98 => return name("PPMd"),
        99 => PackedSays::Aes,
        _ => PackedSays::UnknownMethod,
    };
    Saying::plain(code).into()
}

fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_le_bytes(bytes.get(at..at + 2)?.try_into().ok()?))
}

fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_le_bytes(bytes.get(at..at + 4)?.try_into().ok()?))
}

fn u64_at(bytes: &[u8], at: usize) -> Option<u64> {
    Some(u64::from_le_bytes(bytes.get(at..at.checked_add(8)?)?.try_into().ok()?))
}

/// Makes containers for tests.
#[cfg(test)]
pub(in crate::ingest) mod make {
    use flate2::write::DeflateEncoder;
    use flate2::{Compression, Crc};
    use std::io::Write;

    /// A container of these files, deflated where that is asked for.
    pub(in crate::ingest) fn zip(files: &[(&str, &[u8])], deflate: bool) -> Vec<u8> {
        let files: Vec<_> = files.iter().map(|&(name, bytes)| (name.as_bytes(), &b""[..], bytes)).collect();
        zip_of(&files, 0x0800, deflate)
    }

    /// A container of files with names in any bytes, extra fields in its list, and these flags.
    pub(in crate::ingest) fn zip_of(files: &[(&[u8], &[u8], &[u8])], flags: u16, deflate: bool) -> Vec<u8> {
        let (mut out, mut list) = (Vec::new(), Vec::new());
        for (name, extra, bytes) in files {
            let mut crc = Crc::new();
            crc.update(bytes);
            let mut encoder = DeflateEncoder::new(Vec::new(), Compression::best());
            let _ = encoder.write_all(bytes);
            let packed = if deflate { encoder.finish().unwrap_or_default() } else { bytes.to_vec() };
            let local = out.len() as u32;
            let mut common = vec![20, 0];
            common.extend(flags.to_le_bytes());
            common.extend([if deflate { 8 } else { 0 }, 0, 0, 0, 0, 0]);
            common.extend(crc.sum().to_le_bytes());
            common.extend((packed.len() as u32).to_le_bytes());
            common.extend((bytes.len() as u32).to_le_bytes());
            common.extend((name.len() as u16).to_le_bytes());
            out.extend(b"PK\x03\x04");
            out.extend(&common);
            out.extend([0, 0]);
            out.extend(*name);
            out.extend(packed);
            list.extend(b"PK\x01\x02\x14\0");
            list.extend(common);
            list.extend((extra.len() as u16).to_le_bytes());
            list.extend([0; 10]);
            list.extend(local.to_le_bytes());
            list.extend(*name);
            list.extend(*extra);
        }
        let begin = out.len() as u32;
        out.extend(&list);
        out.extend(b"PK\x05\x06\0\0\0\0");
        out.extend([(files.len() as u16).to_le_bytes(), (files.len() as u16).to_le_bytes()].concat());
        out.extend((list.len() as u32).to_le_bytes());
        out.extend(begin.to_le_bytes());
        out.extend([0, 0]);
        out
    }
}
