//! One archive for the page's program and the worker's, and one for the languages' books, packed when the page is built and
//! unpacked in the browser.
//!
//! Every host sends gzip at best, and browsers unpack nothing better by themselves. LZMA takes a quarter less, and since
//! both programs are packed as one, what they share (the standard library, serde) is sent once. For the browser, this
//! library is a third program that unpacks the two others: public/boot.js calls [`exports`]. The page's program comes first,
//! and the page is shown while the worker's is still being unpacked.
//!
//! LZMA alone does not see what WebAssembly is made of. So the programs are taken apart first, into three streams: opcodes,
//! which repeat well; whatever lies outside of functions; and immediates (indices, offsets, constants), which are guessed from
//! the instructions around them ([`immediates`]). The first two go into one LZMA stream, the third into an arithmetic coder. To
//! put them together again a [`follow::Follower`] tells before each byte from which stream it comes.
//!
//! To guess the other bytes too would save 65 kB, and take twice as long before the page is shown, and three times before the
//! worker is ready.
//!
//! The archive of the programs, its numbers little-endian (that of the books: [`book`]):
//!
//! | bytes | what |
//! |---|---|
//! | 0..4 | length of the page's program |
//! | 4..8 | length of the worker's program |
//! | 8..16 | XXH64 of all that follows; its seed is these 8 bytes of lengths |
//! | 16..24 | XXH64 of the page's program |
//! | 24..32 | XXH64 of the worker's program |
//! | 32.. | both programs as they are, the page's first, if just as long; else: |
//! | 32..36 | length of the stream of opcodes |
//! | 36..40 | length of the stream of what lies outside of functions |
//! | 40..44 | length of the packed LZMA stream |
//! | 44.. | a raw LZMA stream without end marker: 32 × 256 lengths of codes ([`code::Code`]), then these two streams |
//! | .. | immediates, from the arithmetic coder |

mod book;
mod code;
mod coder;
mod follow;
mod immediates;
mod model;
mod repeats;
mod text;

pub use book::{Book, pack_books, unpack_book};
use code::{Code, LONGEST_CODE};
use coder::{Bits, Decoder, Encoder};
use follow::{Field, Follower};
use immediates::{Immediates, KINDS};
use lzma_rust2::{LzmaOptions, LzmaReader, LzmaWriter, Read, Write};
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
    let programs = [page, worker].concat();
    let mut body = if stored { programs.clone() } else { packed_body([page, worker])? };
    // Streams just as long as what they hold would be taken for the programs themselves.
    if body.len() == programs.len() {
        body = programs;
    }
    let mut rest: Vec<u8> = [page, worker].iter().flat_map(|program| xxh64(program, 0).to_le_bytes()).collect();
    rest.extend(body);
    let head = [length_of(page)?, length_of(worker)?].concat();
    let digest = xxh64(&rest, seed(&head)).to_le_bytes().to_vec();
    Ok([head, digest, rest].concat())
}

/// Of the archive's digest, so that it covers the lengths in front of it too.
fn seed(archive: &[u8]) -> u64 {
    archive.first_chunk().map_or(0, |lengths| u64::from_le_bytes(*lengths))
}

fn length_of(bytes: &[u8]) -> Result<[u8; 4], &'static str> {
    u32::try_from(bytes.len()).map(u32::to_le_bytes).map_err(|_| "a program is longer than 4 GiB")
}

fn packed_body(programs: [&[u8]; 2]) -> Result<Vec<u8>, &'static str> {
    if programs[0].len() + programs[1].len() > UNPACKED_LIMIT {
        return Err("the programs are longer than the page unpacks");
    }
    let mut counts = vec![[0_u32; 256]; KINDS];
    let (mut opcodes, mut outside) = (Vec::new(), Vec::new());
    for program in programs {
        let mut follower = Follower::new();
        for &byte in program {
            match stream(follower.field) {
                Stream::Opcodes => opcodes.push(byte),
                Stream::Outside => outside.push(byte),
                Stream::Immediates => counts[immediates::kind(&follower)][usize::from(byte)] += 1,
            }
            follower.feed(byte);
        }
    }
    let lengths: Vec<[u8; 256]> = counts.iter().map(lengths_of_codes).collect();
    let packed = packed_stream(&[lengths.concat(), opcodes.clone(), outside.clone()].concat())?;
    let mut body = [length_of(&opcodes)?, length_of(&outside)?, length_of(&packed)?].concat();
    body.extend(packed);

    let mut encoder = Encoder::new();
    let mut weaver = Weaver::new(opcodes, outside, &lengths);
    for program in programs {
        weaver.follower = Follower::new();
        for &byte in program {
            weaver.byte(&mut encoder, byte).ok_or("the programs could not be followed")?;
        }
    }
    body.extend(encoder.finish());
    Ok(body)
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

/// Unpacks an archive, as far as it is asked to.
pub struct Unpacker {
    /// Of the page's program and the worker's.
    lengths: [usize; 2],
    digests: [u64; 2],
    /// The page's program, then the worker's, as far as they are unpacked.
    programs: Vec<u8>,
    streams: Option<(Weaver, Decoder)>,
}

impl Unpacker {
    /// `None` if the archive is damaged.
    pub fn new(archive: &[u8]) -> Option<Unpacker> {
        let (page, rest) = number(archive)?;
        let (worker, rest) = number(rest)?;
        let (digest, rest) = digest(rest)?;
        if xxh64(rest, seed(archive)) != digest {
            return None;
        }
        let (of_page, rest) = self::digest(rest)?;
        let (of_worker, body) = self::digest(rest)?;
        let length = page.checked_add(worker)?;
        let (lengths, digests) = ([page, worker], [of_page, of_worker]);
        if body.len() == length {
            return Some(Unpacker { lengths, digests, programs: body.to_vec(), streams: None });
        }
        if length > UNPACKED_LIMIT {
            return None;
        }
        let streams = Some(streams(body)?);
        let mut programs = Vec::new();
        programs.try_reserve_exact(length).ok()?;
        Some(Unpacker { lengths, digests, programs, streams })
    }

    /// The first `length` bytes of both programs, the page's first; `None` if the archive is damaged or holds fewer.
    pub fn unpack(&mut self, length: usize) -> Option<&[u8]> {
        let [page, worker] = self.lengths;
        while self.programs.len() < length.min(page + worker) {
            let (weaver, decoder) = self.streams.as_mut()?;
            if self.programs.len() == page {
                weaver.follower = Follower::new();
            }
            self.programs.push(weaver.byte(decoder, 0)?);
            let made = self.programs.len();
            let whole = |from: usize, program: usize| xxh64(&self.programs[from..], 0) == self.digests[program];
            if made == page && !whole(0, 0) || made == page + worker && !whole(page, 1) {
                return None;
            }
        }
        self.programs.get(..length)
    }
}

fn number(bytes: &[u8]) -> Option<(usize, &[u8])> {
    let (&number, rest) = bytes.split_first_chunk()?;
    Some((u32::from_le_bytes(number) as usize, rest))
}

fn digest(bytes: &[u8]) -> Option<(u64, &[u8])> {
    let (&digest, rest) = bytes.split_first_chunk()?;
    Some((u64::from_le_bytes(digest), rest))
}

fn streams(body: &[u8]) -> Option<(Weaver, Decoder)> {
    let (opcodes, rest) = number(body)?;
    let (outside, rest) = number(rest)?;
    let (packed, rest) = number(rest)?;
    let (packed, immediates) = rest.split_at_checked(packed)?;
    let length = opcodes.checked_add(outside)?;
    if length > UNPACKED_LIMIT {
        return None;
    }
    let mut streams = vec![0; CODES + length];
    let mut reader = LzmaReader::new(packed, streams.len() as u64, LC, LP, PB, WINDOW, None).ok()?;
    reader.read_exact(&mut streams).ok()?;
    let (lengths, streams) = streams.split_at_checked(CODES)?;
    let (opcodes, outside) = streams.split_at_checked(opcodes)?;
    Some((Weaver::new(opcodes.to_vec(), outside.to_vec(), lengths.as_chunks().0), Decoder::new(immediates.to_vec())))
}

/// Puts programs together from their streams.
struct Weaver {
    /// In front of a program's first byte, a new one is put here.
    follower: Follower,
    immediates: Immediates,
    opcodes: Vec<u8>,
    next_opcode: usize,
    outside: Vec<u8>,
    next_outside: usize,
}

impl Weaver {
    fn new(opcodes: Vec<u8>, outside: Vec<u8>, lengths: &[[u8; 256]]) -> Weaver {
        let immediates = Immediates::new(lengths.iter().map(Code::new).collect());
        Weaver { follower: Follower::new(), immediates, opcodes, next_opcode: 0, outside, next_outside: 0 }
    }

    /// The next byte; one of an immediate comes from `bits`, to which it goes in packing: then `known` is that byte. `None` if
    /// a stream is too short.
    fn byte(&mut self, bits: &mut impl Bits, known: u8) -> Option<u8> {
        let next = |stream: &[u8], at: &mut usize| {
            *at += 1;
            stream.get(*at - 1).copied()
        };
        let byte = match stream(self.follower.field) {
            Stream::Opcodes => next(&self.opcodes, &mut self.next_opcode)?,
            Stream::Outside => next(&self.outside, &mut self.next_outside)?,
            Stream::Immediates => {
                let ahead = self.opcodes.get(self.next_opcode..).and_then(|ahead| ahead.first_chunk());
                self.immediates.byte(bits, known, &self.follower, ahead.copied().unwrap_or_default())
            }
        };
        self.follower.feed(byte);
        Some(byte)
    }
}

/// What public/boot.js calls, on plain memory. Nothing is given back: the page drops the unpacker when it is done.
#[cfg(target_arch = "wasm32")]
#[allow(unsafe_code, reason = "a program without wasm-bindgen is called by names and addresses")]
pub mod exports {
    use super::{Unpacker, unpack_book};

    /// Room for `length` bytes: the address at which the page puts the archive.
    #[unsafe(no_mangle)]
    pub extern "C" fn room(length: usize) -> *mut u8 {
        vec![0; length].leak().as_mut_ptr()
    }

    /// Begins to unpack the archive at an address that [`room`] gave; null if the archive is damaged.
    ///
    /// # Safety
    /// `length` bytes from `archive` on must be room that was asked for.
    #[unsafe(no_mangle)]
    pub unsafe extern "C" fn open(archive: *const u8, length: usize) -> *mut Unpacker {
        // SAFETY: the caller's word, above.
        let archive = unsafe { std::slice::from_raw_parts(archive, length) };
        Unpacker::new(archive).map_or(std::ptr::null_mut(), |unpacker| Box::leak(Box::new(unpacker)))
    }

    /// Unpacks so far that `length` bytes of both programs are there, the page's first, and gives their address, the same
    /// each time; null if the archive is damaged.
    ///
    /// # Safety
    /// `unpacker` must be what [`open`] gave, and not null.
    #[unsafe(no_mangle)]
    pub unsafe extern "C" fn unpack(unpacker: *mut Unpacker, length: usize) -> *const u8 {
        // SAFETY: the caller's word, above.
        let unpacker = unsafe { &mut *unpacker };
        unpacker.unpack(length).map_or(std::ptr::null(), <[u8]>::as_ptr)
    }

    /// Unpacks a book of the archive of books at an address that [`room`] gave, and gives its address; null if it is damaged.
    ///
    /// # Safety
    /// `length` bytes from `archive` on must be room that was asked for.
    #[unsafe(no_mangle)]
    pub unsafe extern "C" fn book(archive: *const u8, length: usize, index: usize) -> *const u8 {
        // SAFETY: the caller's word, above.
        let archive = unsafe { std::slice::from_raw_parts(archive, length) };
        unpack_book(archive, index).map_or(std::ptr::null(), |book| book.leak().as_ptr())
    }
}

#[cfg(test)]
mod tests {
    use super::{UNPACKED_LIMIT, Unpacker, pack, xxh64};

    fn unpack(archive: &[u8]) -> Option<Vec<u8>> {
        let length =
            archive.first_chunk::<8>()?.as_chunks::<4>().0.iter().map(|&length| u32::from_le_bytes(length) as usize).sum();
        Some(Unpacker::new(archive)?.unpack(length)?.to_vec())
    }

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
        let both = [page.as_slice(), &worker].concat();
        let archive = pack(&page, &worker, false).unwrap();
        assert!(archive.len() < both.len() / 2, "{} of {}", archive.len(), both.len());
        assert!(unpack(&archive).as_ref() == Some(&both));
        let stored = pack(&page, &worker, true).unwrap();
        assert_eq!(stored.len(), 32 + both.len());
        assert!(unpack(&stored) == Some(both));
    }

    #[test]
    fn programs_of_any_length_come_back() {
        for length in 0..40 {
            let page: Vec<u8> = (0..length).collect();
            let archive = pack(&page, &[7], false).unwrap();
            assert_eq!(unpack(&archive), Some([page.as_slice(), &[7]].concat()), "{length}");
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

    #[test]
    fn what_is_damaged_behind_a_right_digest_gives_no_other_programs() {
        let (page, worker) = programs();
        let archive = pack(&page, &worker, false).unwrap();
        let both = [page, worker].concat();
        for at in (16..archive.len() - 8).step_by(1_499).chain([32, 36, 40, 44, 47]) {
            let mut damaged = archive.clone();
            damaged[at] ^= 0x81;
            let digest = xxh64(&damaged[16..], super::seed(&damaged)).to_le_bytes();
            damaged[8..16].copy_from_slice(&digest);
            // A stream may be said to be longer than it has to be.
            let unpacked = unpack(&damaged);
            assert!(unpacked.is_none_or(|programs| programs == both), "byte {at}");
        }
    }

    /// A module of one code section, with these bytes as the bodies of its functions.
    fn module(bodies: &[Vec<u8>]) -> Vec<u8> {
        let number = |number: usize| [number as u8 & 0x7f | 0x80, (number >> 7) as u8 & 0x7f | 0x80, (number >> 14) as u8];
        let bodies: Vec<u8> = bodies.iter().flat_map(|body| [number(body.len()).to_vec(), body.clone()].concat()).collect();
        let section = [number(3).as_slice(), &bodies].concat();
        [b"\0asm\x01\0\0\0\x0a".as_slice(), &number(section.len()), &section, b"\x0b\x01\x00"].concat()
    }

    #[test]
    fn functions_come_back_and_are_guessed_whatever_they_hold() {
        // No local variables; then all that has immediates: blocks, branches, calls, memory, constants, prefixes.
        let instructions = b"\x00\x02\x40\x03\x7f\x0c\x00\x0e\x02\x00\x01\x02\x10\x85\x01\x11\x03\x00\x20\x01\x22\x02\x23\x00\
            \x28\x02\x10\x36\x02\x84\x80\x40\x41\x80\x80\xc0\x00\x42\x7f\x43\x00\x00\x80\x3f\x44\x00\x00\x00\x00\x00\x00\xf0\x3f\
            \xfc\x0a\x00\x00\xfd\x00\x04\x00\xfd\x0c\x00\x01\x02\x03\x04\x05\x06\x07\x08\x09\x0a\x0b\x0c\x0d\x0e\x0f\xfd\x15\x03\x0b\x0b\x0b";
        let whole = [b"\x02\x03\x7f\x01\x7e".as_slice(), &instructions.repeat(40)[1..]].concat();
        let any: Vec<u8> =
            programs().0.iter().zip(0_u32..).take(9_000).map(|(byte, at)| ((u32::from(*byte) * at) >> 3) as u8).collect();
        let page = module(&[whole.clone(), any, Vec::new()]);
        let worker = module(&[Vec::new(), whole, vec![0xfd; 300]]);
        let archive = pack(&page, &worker, false).unwrap();
        assert!(unpack(&archive) == Some([page, worker].concat()));
    }
}
