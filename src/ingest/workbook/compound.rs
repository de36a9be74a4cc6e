//! Compound files of OLE: XLS workbooks, and encrypted workbooks of the newer kind. (After Microsoft's MS-CFB.)
//!
//! Only what is needed to find a stream and its bytes; chains of sectors are followed no further than the file is long.

use super::{refuse, xls};
use crate::ingest::Ingested;
use crate::ingest::says::{BooksSay, KindSays};

const END_OF_CHAIN: u32 = 0xFFFF_FFFE;
/// Sectors that are listed in the header itself.
const IN_HEADER: usize = 109;

/// A compound file and its directory.
pub(super) struct Compound<'a> {
    bytes: &'a [u8],
    sector: usize,
    next: Vec<u32>,
    next_mini: Vec<u32>,
    mini: Vec<u8>,
    mini_below: u64,
    /// Name, first sector, length.
    streams: Vec<(String, u32, u64)>,
}

/// Reads a compound file.
pub(in crate::ingest) fn read(file: &str, bytes: &[u8]) -> Ingested {
    let Some(compound) = Compound::open(bytes) else {
        return refuse(file, KindSays::DamagedXls, BooksSay::SaveAgain);
    };
    if compound.has("EncryptedPackage") {
        return refuse(file, KindSays::EncryptedWorkbook, BooksSay::Encrypted);
    }
    for name in ["Workbook", "Book"] {
        if let Some(stream) = compound.stream(name) {
            return xls::read(file, &compound, &stream);
        }
    }
    let (is, says) = if compound.has("WordDocument") {
        (KindSays::OldWord, BooksSay::SaveTable)
    } else if compound.has("__properties_version1.0") || compound.has("__nameid_version1.0") {
        (KindSays::Outlook, BooksSay::SaveAttachments)
    } else {
        (KindSays::Compound, BooksSay::Export)
    };
    refuse(file, is, says)
}

impl<'a> Compound<'a> {
    /// Reads header, tables of sectors and directory; `None` if they do not fit together.
    pub(super) fn open(bytes: &'a [u8]) -> Option<Self> {
        let shift = u16_at(bytes, 30)?;
        let sector = match shift {
            9 | 12 => 1usize << shift,
            _ => return None,
        };
        let mut compound = Compound {
            bytes,
            sector,
            next: Vec::new(),
            next_mini: Vec::new(),
            mini: Vec::new(),
            mini_below: u64::from(u32_at(bytes, 56)?),
            streams: Vec::new(),
        };
        let most = bytes.len() / sector + 1;
        // The table of sectors lies in sectors itself, of which the first are listed here, others in a chain of lists.
        let mut tables: Vec<u32> = (0..IN_HEADER).map_while(|at| u32_at(bytes, 76 + 4 * at)).collect();
        let mut list = u32_at(bytes, 68)?;
        for _ in 0..most {
            let Some(sectors) = compound.at(list).filter(|_| list < END_OF_CHAIN - 3) else { break };
            let numbers: Vec<u32> = words(sectors).collect();
            let (last, listed) = numbers.split_last()?;
            tables.extend(listed);
            list = *last;
        }
        for table in tables.into_iter().take(most) {
            let Some(sectors) = compound.at(table) else { continue };
            let numbers: Vec<u32> = words(sectors).collect();
            compound.next.extend(numbers);
        }
        let directory = compound.chain(u32_at(bytes, 48)?);
        let mut root = None;
        for entry in directory.chunks_exact(128) {
            let length = usize::from(u16_at(entry, 64)?).clamp(2, 64);
            let units = entry[..length - 2].chunks_exact(2).map(|unit| u16::from_le_bytes([unit[0], unit[1]]));
            let name: String = char::decode_utf16(units).map(|symbol| symbol.unwrap_or('\u{fffd}')).collect();
            let (first, size) = (u32_at(entry, 116)?, u64::from(u32_at(entry, 120)?));
            match entry[66] {
                5 => root = Some(first),
                1 | 2 => compound.streams.push((name, first, size)),
                _ => {}
            }
        }
        let next_mini = compound.chain(u32_at(bytes, 60)?);
        compound.next_mini = words(&next_mini).collect();
        compound.mini = compound.chain(root?);
        Some(compound)
    }

    /// Whether there is a stream or storage of this name.
    pub(super) fn has(&self, name: &str) -> bool {
        self.streams.iter().any(|(known, _, _)| known.eq_ignore_ascii_case(name))
    }

    /// The bytes of a stream.
    pub(super) fn stream(&self, name: &str) -> Option<Vec<u8>> {
        let (_, first, size) = self.streams.iter().find(|(known, _, _)| known.eq_ignore_ascii_case(name))?;
        let mut bytes = if *size < self.mini_below { self.mini_chain(*first) } else { self.chain(*first) };
        bytes.truncate(usize::try_from(*size).ok()?);
        Some(bytes)
    }

    fn at(&self, sector: u32) -> Option<&'a [u8]> {
        let begin = (sector as usize).checked_add(1)?.checked_mul(self.sector)?;
        // The last sector may be cut short.
        let end = begin.checked_add(self.sector)?.min(self.bytes.len());
        self.bytes.get(begin..end)
    }

    fn chain(&self, first: u32) -> Vec<u8> {
        let mut bytes = Vec::new();
        let mut sector = first;
        for _ in 0..=self.next.len() {
            let Some(piece) = self.at(sector) else { break };
            // A chain that runs in a circle would be longer than the file.
            if bytes.len() > self.bytes.len() {
                break;
            }
            bytes.extend_from_slice(piece);
            let Some(&next) = self.next.get(sector as usize) else { break };
            sector = next;
        }
        bytes
    }

    fn mini_chain(&self, first: u32) -> Vec<u8> {
        let mut bytes = Vec::new();
        let mut sector = first;
        for _ in 0..=self.next_mini.len() {
            let begin = sector as usize * 64;
            let Some(piece) = self.mini.get(begin..(begin + 64).min(self.mini.len())) else { break };
            if bytes.len() > self.mini.len() {
                break;
            }
            bytes.extend_from_slice(piece);
            let Some(&next) = self.next_mini.get(sector as usize) else { break };
            sector = next;
        }
        bytes
    }
}

fn words(bytes: &[u8]) -> impl Iterator<Item = u32> {
    bytes.chunks_exact(4).map(|word| u32::from_le_bytes([word[0], word[1], word[2], word[3]]))
}

fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_le_bytes(bytes.get(at..at + 2)?.try_into().ok()?))
}

fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_le_bytes(bytes.get(at..at + 4)?.try_into().ok()?))
}
