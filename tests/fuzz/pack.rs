//! Containers, packed and unpacked, so that what is in them can be mutated where no checksum shields it.

use flate2::write::{DeflateEncoder, GzEncoder};
use flate2::{Compression, Crc};
use std::io::{Read, Write};

/// A ZIP archive of these files.
pub fn zip(files: &[(String, Vec<u8>)]) -> Vec<u8> {
    let (mut out, mut list) = (Vec::new(), Vec::new());
    for (name, bytes) in files {
        let packed = deflate(bytes);
        let local = out.len() as u32;
        let mut common = vec![20, 0, 0, 8, 8, 0, 0, 0, 0, 0];
        common.extend(crc(bytes).to_le_bytes());
        common.extend((packed.len() as u32).to_le_bytes());
        common.extend((bytes.len() as u32).to_le_bytes());
        common.extend((name.len() as u16).to_le_bytes());
        common.extend([0, 0]);
        out.extend(b"PK\x03\x04");
        out.extend(&common);
        out.extend(name.as_bytes());
        out.extend(packed);
        list.extend(b"PK\x01\x02\x14\0");
        list.extend(common);
        list.extend([0; 10]);
        list.extend(local.to_le_bytes());
        list.extend(name.as_bytes());
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

fn crc(bytes: &[u8]) -> u32 {
    let mut crc = Crc::new();
    crc.update(bytes);
    crc.sum()
}

fn deflate(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = DeflateEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

/// The files of a sound ZIP archive, those that are stored or deflated.
pub fn unzip(bytes: &[u8]) -> Vec<(String, Vec<u8>)> {
    let short = |at: usize| usize::from(u16::from_le_bytes([bytes[at], bytes[at + 1]]));
    let long = |at: usize| short(at) | short(at + 2) << 16;
    let end = memchr::memmem::rfind(bytes, b"PK\x05\x06").unwrap();
    let mut at = long(end + 16);
    let mut files = Vec::new();
    while bytes[at..].starts_with(b"PK\x01\x02") {
        let (method, packed, name, local) = (short(at + 10), long(at + 20), short(at + 28), long(at + 42));
        let begin = local + 30 + short(local + 26) + short(local + 28);
        let mut unpacked = Vec::new();
        match method {
            0 => unpacked.extend_from_slice(&bytes[begin..begin + packed]),
            _ => drop(flate2::read::DeflateDecoder::new(&bytes[begin..begin + packed]).read_to_end(&mut unpacked)),
        }
        files.push((String::from_utf8_lossy(&bytes[at + 46..at + 46 + name]).into_owned(), unpacked));
        at += 46 + name + short(at + 30) + short(at + 32);
    }
    files
}

pub fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

/// A Zstandard frame of raw blocks, without a checksum.
pub fn zstandard(bytes: &[u8]) -> Vec<u8> {
    // Magic; a descriptor without a size, a window of 1 MB.
    let mut frame = vec![0x28, 0xB5, 0x2F, 0xFD, 0x00, 0x50];
    let mut blocks = bytes.chunks(100_000).peekable();
    if blocks.peek().is_none() {
        frame.extend([1, 0, 0]);
    }
    while let Some(block) = blocks.next() {
        let last = u32::from(blocks.peek().is_none());
        frame.extend(&((block.len() as u32) << 3 | last).to_le_bytes()[..3]);
        frame.extend(block);
    }
    frame
}
