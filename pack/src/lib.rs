//! One archive for the page's program and the worker's, packed when the page is built and unpacked in the browser.
//!
//! Every host sends gzip at best, and browsers unpack nothing better by themselves. LZMA takes a quarter less, and since
//! both programs are packed as one, what they share (the standard library, serde) is sent once. For the browser, this
//! library is a third program that unpacks the two others: public/boot.js calls [`exports`].
//!
//!
//! LZMA alone does not see what WebAssembly is made of. So the programs are taken apart first, into three streams: opcodes,
//! which repeat well; whatever lies outside of functions; and immediates (indices, offsets, constants), which are guessed from
//! the instructions around them ([`model`]). The first two go into one LZMA stream, the third into an arithmetic coder. To
//! put them together again a [`follow::Follower`] tells before each byte from which stream it comes.
//!
//! The archive, its numbers little-endian:
//!
//! | bytes | what |
//! |---|---|
//! | 0..4 | length of the page's program |
//! | 4..8 | length of the worker's program |
//! | 8..16 | XXH64 of both programs, the worker's first, seed 0 |
//! | 16.. | both programs as they are, if just as long; else: |
//! | 16..20 | length of the stream of opcodes |
//! | 20..24 | length of the stream of what lies outside of functions |
//! | 24..28 | length of the packed LZMA stream |
//! | 28.. | a raw LZMA stream without end marker of 32 × 256 lengths of codes ([`model::Code`]) and of these two streams |
//! | .. | immediates, from the arithmetic coder |

mod coder;
mod follow;
mod model;

use coder::{Bits, Decoder, Encoder};
use follow::{Field, Follower};
use lzma_rust2::{LzmaOptions, LzmaReader, LzmaWriter, Read, Write};
use model::{Code, KINDS, LONGEST_CODE, Model};
use xxhash_rust::xxh64::xxh64;

/// Literal context, literal position and position bits: neither stream is aligned to anything, so positions tell nothing.
const LC: u32 = 3;
const LP: u32 = 0;
const PB: u32 = 0;
/// How far back the packed stream can refer, in bytes: over both programs, or they would not be packed as one.
const WINDOW: u32 = 8 << 20;
/// The longest match that is looked for, in bytes; LZMA knows none longer.
const LONGEST_MATCH: u32 = 273;

/// As many bytes of programs are unpacked at most: a damaged length must cost no more than a few seconds.
const UNPACKED_LIMIT: usize = 16 << 20;
/// Lengths of codes, in front of the streams.
const CODES: usize = KINDS * 256;

/// From where a byte of a program comes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stream {
    Opcodes,
    Outside,
    Immediates,
}

fn stream(field: Field) -> Stream {
    match field {
        Field::Plain => Stream::Outside,
        // Natural alignments and empty block types follow from the opcode, nearly always.
        Field::Opcode | Field::Align | Field::BlockType | Field::SubOpcode => Stream::Opcodes,
        _ => Stream::Immediates,
    }
}

/// The archive of both programs. Packing takes a few seconds; `stored` leaves them as they are.
pub fn pack(page: &[u8], worker: &[u8], stored: bool) -> Result<Vec<u8>, &'static str> {
    let programs = [worker, page].concat();
    let length = |bytes: &[u8]| u32::try_from(bytes.len()).map_err(|_| "a program is longer than 4 GiB");
    let mut archive = [length(page)?.to_le_bytes(), length(worker)?.to_le_bytes()].concat();
    archive.extend(xxh64(&programs, 0).to_le_bytes());
    let head = archive.len();
    if stored {
        archive.extend(programs);
        return Ok(archive);
    }
    if programs.len() > UNPACKED_LIMIT {
        return Err("the programs are longer than the page unpacks");
    }

    let mut counts = vec![[0_u32; 256]; KINDS];
    let (mut opcodes, mut outside) = (Vec::new(), Vec::new());
    for program in [worker, page] {
        let mut follower = Follower::new();
        for &byte in program {
            match stream(follower.field) {
                Stream::Opcodes => opcodes.push(byte),
                Stream::Outside => outside.push(byte),
                Stream::Immediates => counts[model::kind(&follower)][usize::from(byte)] += 1,
            }
            follower.feed(byte);
        }
    }
    let lengths: Vec<[u8; 256]> = counts.iter().map(lengths_of_codes).collect();
    let mut encoder = Encoder::new();
    weave(&opcodes, &outside, &lengths, &mut encoder, [worker, page].map(|program| (program.len(), program))).ok_or("the programs could not be followed")?;

    let packed = packed_stream(&[lengths.concat(), opcodes.clone(), outside.clone()].concat())?;
    for bytes in [&opcodes, &outside, &packed] {
        archive.extend(length(bytes)?.to_le_bytes());
    }
    archive.extend(packed);
    archive.extend(encoder.finish());
    // An archive just as long as what it holds would be taken for the programs themselves.
    if archive.len() - head == programs.len() { pack(page, worker, true) } else { Ok(archive) }
}

fn packed_stream(bytes: &[u8]) -> Result<Vec<u8>, &'static str> {
    let mut options = LzmaOptions::with_preset(9);
    (options.lc, options.lp, options.pb) = (LC, LP, PB);
    (options.dict_size, options.nice_len) = (WINDOW, LONGEST_MATCH);
    let packed = || {
        let mut writer = LzmaWriter::new_no_header(Vec::new(), &options, false)?;
        writer.write_all(bytes)?;
        writer.finish()
    };
    packed().map_err(|_: lzma_rust2::Error| "the programs could not be packed")
}

/// The length of each byte's code, by how often it occurs: Huffman's, with rare bytes taken for less rare until none is too
/// long.
fn lengths_of_codes(counts: &[u32; 256]) -> [u8; 256] {
    let mut counts = *counts;
    loop {
        let mut trees: Vec<(u32, Vec<u8>)> =
            (0..=255_u8).map(|byte| (counts[usize::from(byte)], vec![byte])).filter(|(count, _)| *count > 0).collect();
        let mut lengths = [0_u8; 256];
        if let [(_, bytes)] = trees.as_slice() {
            lengths[usize::from(bytes[0])] = 1;
        }
        while trees.len() > 1 {
            trees.sort_by(|one, other| other.cmp(one));
            let (Some(one), Some(other)) = (trees.pop(), trees.pop()) else { break };
            let bytes = [one.1, other.1].concat();
            bytes.iter().for_each(|&byte| lengths[usize::from(byte)] += 1);
            trees.push((one.0 + other.0, bytes));
        }
        if lengths.iter().all(|&length| usize::from(length) <= LONGEST_CODE) {
            return lengths;
        }
        counts.iter_mut().filter(|count| **count > 0).for_each(|count| *count = *count / 2 + 1);
    }
}

/// Both programs, the worker's first; `None` if the archive is damaged.
pub fn unpack(archive: &[u8]) -> Option<Vec<u8>> {
    let (page, rest) = number(archive)?;
    let (worker, rest) = number(rest)?;
    let (&digest, body) = rest.split_first_chunk()?;
    let programs = if body.len() == page.checked_add(worker)? { body.to_vec() } else { unpack_streams(body, page, worker)? };
    (xxh64(&programs, 0) == u64::from_le_bytes(digest)).then_some(programs)
}

fn number(bytes: &[u8]) -> Option<(usize, &[u8])> {
    let (&number, rest) = bytes.split_first_chunk()?;
    Some((u32::from_le_bytes(number) as usize, rest))
}

fn unpack_streams(body: &[u8], page: usize, worker: usize) -> Option<Vec<u8>> {
    let (opcodes, rest) = number(body)?;
    let (outside, rest) = number(rest)?;
    let (packed, rest) = number(rest)?;
    let (packed, immediates) = rest.split_at_checked(packed)?;
    let length = opcodes.checked_add(outside)?;
    if length > UNPACKED_LIMIT || page.checked_add(worker)? > UNPACKED_LIMIT {
        return None;
    }
    let mut streams = vec![0; CODES + length];
    let mut reader = LzmaReader::new(packed, streams.len() as u64, LC, LP, PB, WINDOW, None).ok()?;
    reader.read_exact(&mut streams).ok()?;
    let (lengths, streams) = streams.split_at_checked(CODES)?;
    let (opcodes, outside) = streams.split_at_checked(opcodes)?;
    let (lengths, _) = lengths.as_chunks();
    weave(opcodes, outside, lengths, &mut Decoder::new(immediates), [(worker, &[]), (page, &[])])
}

/// Puts programs together from their streams. Each is given by its length; for packing also by its bytes, of which the
/// immediates are then written to `bits`. `None` if a stream is too short.
fn weave(mut opcodes: &[u8], mut outside: &[u8], lengths: &[[u8; 256]], bits: &mut impl Bits, programs: [(usize, &[u8]); 2]) -> Option<Vec<u8>> {
    let mut model = Model::new(lengths.iter().map(Code::new).collect());
    let mut woven = Vec::with_capacity(programs[0].0 + programs[1].0);
    for (length, known) in programs {
        let mut follower = Follower::new();
        for at in 0..length {
            let byte = match stream(follower.field) {
                Stream::Opcodes => *opcodes.split_off_first()?,
                Stream::Outside => *outside.split_off_first()?,
                Stream::Immediates => {
                    let ahead = opcodes.first_chunk().copied().unwrap_or_default();
                    model.byte(bits, known.get(at).copied().unwrap_or(0), &follower, ahead)
                }
            };
            woven.push(byte);
            follower.feed(byte);
        }
    }
    Some(woven)
}

/// What public/boot.js calls, on plain memory. Nothing is given back: the page drops the unpacker when it is done.
#[cfg(target_arch = "wasm32")]
#[allow(unsafe_code, reason = "a program without wasm-bindgen is called by names and addresses")]
pub mod exports {
    /// Room for `length` bytes: the address at which the page puts the archive.
    #[unsafe(no_mangle)]
    pub extern "C" fn room(length: usize) -> *mut u8 {
        vec![0; length].leak().as_mut_ptr()
    }

    /// Unpacks the archive at an address that [`room`] gave. The address of both programs, the worker's first; 0 if the
    /// archive is damaged.
    ///
    /// # Safety
    /// `length` bytes from `archive` on must be room that was asked for.
    #[unsafe(no_mangle)]
    pub unsafe extern "C" fn unpack(archive: *const u8, length: usize) -> *const u8 {
        // SAFETY: the caller's word, above.
        let archive = unsafe { std::slice::from_raw_parts(archive, length) };
        super::unpack(archive).map_or(std::ptr::null(), |programs| programs.leak().as_ptr())
    }
}

#[cfg(test)]
mod tests {
    use super::{UNPACKED_LIMIT, pack, unpack};

    /// Two programs that share much and repeat themselves in part, as compiled ones do.
    fn programs() -> (Vec<u8>, Vec<u8>) {
        let mut state = 1_u32;
        let mut noise = |length: usize| -> Vec<u8> {
            let step = || {
                state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                (state >> 24) as u8 & 0x1f
            };
            std::iter::repeat_with(step).take(length).collect()
        };
        let shared = noise(40_000);
        let page = [noise(5_000), shared.clone(), vec![0; 3_000]].concat();
        let worker = [shared, noise(20_000)].concat();
        (page, worker)
    }

    #[test]
    fn what_was_packed_is_unpacked_and_shared_parts_are_packed_once() {
        let (page, worker) = programs();
        let both = [worker.as_slice(), &page].concat();
        let archive = pack(&page, &worker, false).unwrap();
        assert!(archive.len() < both.len() / 2, "{} of {}", archive.len(), both.len());
        assert!(unpack(&archive).as_ref() == Some(&both));
        let stored = pack(&page, &worker, true).unwrap();
        assert_eq!(stored.len(), 16 + both.len());
        assert!(unpack(&stored) == Some(both));
    }

    #[test]
    fn programs_of_any_length_come_back() {
        for length in 0..40 {
            let page: Vec<u8> = (0..length).collect();
            let archive = pack(&page, &[7], false).unwrap();
            assert_eq!(unpack(&archive), Some([&[7], page.as_slice()].concat()), "{length}");
        }
    }

    #[test]
    fn a_damaged_archive_is_refused() {
        let (page, worker) = programs();
        let archive = pack(&page, &worker, false).unwrap();
        for length in (0..archive.len() - 8).step_by(997).chain(0..24) {
            assert!(unpack(&archive[..length]).is_none(), "cut to {length}");
        }
        // The length of one program alone: a sum that is too large, too small, or beyond what is unpacked.
        for at in (0..archive.len() - 8).step_by(491).chain(0..24) {
            let mut damaged = archive.clone();
            damaged[at] ^= 0x40;
            assert!(unpack(&damaged).is_none(), "byte {at}");
        }
        assert!(unpack(&[b"not an archive, but longer than its head".as_slice(), &[0xff; 64]].concat()).is_none());
        let mut endless = archive;
        endless[..4].copy_from_slice(&u32::try_from(UNPACKED_LIMIT - worker.len()).unwrap().to_le_bytes());
        assert!(unpack(&endless).is_none());
    }
}
