//! One packed file: gzip as it comes, Zstandard when all of it is there.

use super::inner::{Inner, WITHIN};
use super::limits::{Nesting, Ratio};
use super::zip::Trouble;
use super::{append, unreadable};
use crate::ingest::says::{FormatSays, KindSays, name};
use crate::ingest::{Ingested, Reader};
use crate::saying::Saying;
use flate2::write::MultiGzDecoder;
use ruzstd::decoding::StreamingDecoder;
use std::io::{self, Read, Write};

/// The name of what is packed in a file: its own, without the ending that says how it is packed.
fn inner_name(file: &str) -> String {
    let last = file.rsplit(['/', '›']).next().unwrap_or(file).trim();
    let stem = [".gz", ".gzip", ".zst", ".zstd"].iter().find_map(|ending| {
        let at = last.len().checked_sub(ending.len())?;
        last.get(at..)?.eq_ignore_ascii_case(ending).then(|| &last[..at])
    });
    format!("{file}{WITHIN}{}", stem.unwrap_or("content"))
}

/// Takes unpacked bytes as far as the limits go.
struct Taking {
    inner: Inner,
    nesting: Nesting,
    ratio: Ratio,
    too_large: bool,
}

impl Taking {
    fn new(file: &str, nesting: &Nesting) -> Self {
        let inner = Inner::new(inner_name(file), nesting.within());
        Taking { inner, nesting: nesting.clone(), ratio: Ratio::of(0), too_large: false }
    }

    fn finish(self, file: &str, by: &str, damaged: bool) -> Ingested {
        let mut all = self.inner.finish();
        all.format = match all.format {
            format if format.code == KindSays::Unreadable.into() => Saying::of(FormatSays::PackedUnreadable, [name(by)]),
            format => Saying::of(FormatSays::Packed, [name(by), format.into()]),
        };
        if self.too_large || damaged {
            append(&mut all, unreadable(file, if self.too_large { &Trouble::TooLarge } else { &Trouble::Damaged }));
        }
        all
    }
}

impl Write for Taking {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let length = bytes.len() as u64;
        if self.too_large || !self.ratio.allows(length) || !self.nesting.budget.spend(length) {
            self.too_large = true;
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        self.inner.feed(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Reads what is in a gzip file while it comes.
pub(in crate::ingest) struct Gzip {
    file: String,
    decoder: MultiGzDecoder<Taking>,
    failed: bool,
}

impl Gzip {
    pub(in crate::ingest) fn new(file: &str, nesting: &Nesting) -> Self {
        Gzip { file: file.to_owned(), decoder: MultiGzDecoder::new(Taking::new(file, nesting)), failed: false }
    }
}

impl Reader for Gzip {
    fn feed(&mut self, chunk: &[u8]) {
        if !self.failed {
            self.decoder.get_mut().ratio.feed(chunk.len() as u64);
            self.failed = self.decoder.write_all(chunk).is_err();
        }
    }

    fn rows(&self) -> u64 {
        self.decoder.get_ref().inner.rows()
    }

    fn finish(mut self: Box<Self>) -> Ingested {
        let failed = self.failed || self.decoder.try_finish().is_err();
        let nothing = Nesting::top();
        let taking = std::mem::replace(self.decoder.get_mut(), Taking::new(&self.file, &nothing));
        taking.finish(&self.file, "gzip", failed)
    }
}

/// Reads what is in a Zstandard file: frame after frame.
pub(in crate::ingest) fn zstandard(file: &str, bytes: &[u8], nesting: &Nesting) -> Ingested {
    let mut taking = Taking::new(file, nesting);
    taking.ratio.feed(bytes.len() as u64);
    let mut rest = bytes;
    let mut damaged = false;
    while !rest.is_empty() && !damaged {
        // Frames that are to be skipped: 0x184D2A5?, a length, so many bytes.
        if let [0x50..=0x5F, 0x2A, 0x4D, 0x18, a, b, c, d, ..] = *rest {
            let length = u32::from_le_bytes([a, b, c, d]) as usize;
            rest = rest.get(8usize.saturating_add(length)..).unwrap_or_default();
            continue;
        }
        damaged = unpack_frame(&mut rest, &mut taking).is_err();
    }
    taking.finish(file, "Zstandard", damaged)
}

fn unpack_frame(rest: &mut &[u8], taking: &mut Taking) -> io::Result<()> {
    let mut decoder = StreamingDecoder::new(&mut *rest).map_err(|_| io::Error::from(io::ErrorKind::InvalidData))?;
    let mut piece = vec![0; 64 << 10];
    loop {
        let read = decoder.read(&mut piece)?;
        if read == 0 {
            return Ok(());
        }
        taking.write_all(&piece[..read])?;
    }
}
