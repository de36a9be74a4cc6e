//! Unpacking pages: to no more than their header says, and never more than a page may have.

use super::MAX_PAGE;
use crate::ingest::says::{ParquetSays, name};
use crate::saying::{Saying, Value};
use std::io::Read;

/// Snappy and LZ4 make a page at most so many times larger: what says more is wrong, and nothing is allocated for it.
const MAX_BLOCK_RATIO: usize = 256;

/// The name of a codec that is not read; `None` for those that are.
pub(super) fn unread(codec: i64) -> Option<Value> {
    match codec {
        0..=2 | 4..=7 => None,
        3 => Some(name("LZO")),
        _ => Some(Saying::plain(ParquetSays::UnknownCodec).into()),
    }
}

/// Unpacks a page that its header says to have `size` bytes; `None` if it does not unpack to that.
pub(super) fn unpack(codec: i64, packed: &[u8], size: usize) -> Option<Vec<u8>> {
    if size > MAX_PAGE {
        return None;
    }
    let block = || (size <= packed.len().saturating_mul(MAX_BLOCK_RATIO).saturating_add(64)).then_some(());
    let page = match codec {
        0 => packed.to_vec(),
        1 => {
            block()?;
            (snap::raw::decompress_len(packed).ok()? == size).then_some(())?;
            snap::raw::Decoder::new().decompress_vec(packed).ok()?
        }
        2 => all(flate2::read::MultiGzDecoder::new(packed), size)?,
        4 => all(brotli_decompressor::Decompressor::new(packed, 4096), size)?,
        5 => {
            block()?;
            framed(packed, size).or_else(|| lz4_flex::block::decompress(packed, size).ok())?
        }
        6 => all(ruzstd::decoding::StreamingDecoder::new(packed).ok()?, size)?,
        7 => {
            block()?;
            lz4_flex::block::decompress(packed, size).ok()?
        }
        _ => return None,
    };
    (page.len() == size).then_some(page)
}

fn all(source: impl Read, size: usize) -> Option<Vec<u8>> {
    let mut page = Vec::new();
    source.take(size as u64 + 1).read_to_end(&mut page).ok()?;
    Some(page)
}

/// LZ4 as Hadoop frames it: blocks, each with its size unpacked and packed before it.
fn framed(mut packed: &[u8], size: usize) -> Option<Vec<u8>> {
    let mut page = Vec::new();
    while !packed.is_empty() {
        let word = |at: usize| Some(u32::from_be_bytes(packed.get(at..at + 4)?.try_into().ok()?) as usize);
        let (unpacked_size, packed_size) = (word(0)?, word(4)?);
        let block = packed.get(8..8usize.checked_add(packed_size)?)?;
        if page.len().checked_add(unpacked_size)? > size {
            return None;
        }
        page.extend(lz4_flex::block::decompress(block, unpacked_size).ok()?);
        packed = &packed[8 + packed_size..];
    }
    Some(page)
}
