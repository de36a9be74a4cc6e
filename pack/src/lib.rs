//! One archive for the page's program and the worker's, packed when the page is built and unpacked in the browser.
//!
//! Every host sends gzip at best, and browsers unpack nothing better by themselves. LZMA takes a quarter less, and since
//! both programs lie in one stream, what they share (the standard library, serde) is sent once. For the browser, this
//! library is a third program that unpacks the two others: public/boot.js calls [`exports`].
//!
//! The archive, its numbers little-endian:
//!
//! | bytes | what |
//! |---|---|
//! | 0..4 | length of the page's program |
//! | 4..8 | length of the worker's program |
//! | 8..16 | XXH64 of both programs as they lie in the archive, seed 0 |
//! | 16.. | both programs, the worker's first: one raw LZMA stream without end marker; or as they are, if just as long |

use lzma_rust2::{LzmaOptions, LzmaReader, LzmaWriter, Read, Write};
use xxhash_rust::xxh64::xxh64;

/// Literal context, literal position and position bits: WebAssembly is not aligned to anything, so positions tell nothing.
const LC: u32 = 3;
const LP: u32 = 0;
const PB: u32 = 0;
/// How far back the packed stream can refer, in bytes: over both programs, or they would not be packed as one.
const WINDOW: u32 = 8 << 20;
/// The longest match that is looked for, in bytes; LZMA knows none longer.
const LONGEST_MATCH: u32 = 273;

/// As many bytes of programs are unpacked at most: a damaged length must cost no more than a second.
const UNPACKED_LIMIT: usize = 64 << 20;

/// The archive of both programs. Packing takes about three seconds; `stored` leaves them as they are.
pub fn pack(page: &[u8], worker: &[u8], stored: bool) -> Result<Vec<u8>, &'static str> {
    let programs = [worker, page].concat();
    let length = |program: &[u8]| u32::try_from(program.len()).map_err(|_| "a program is longer than 4 GiB");
    let mut archive = [length(page)?.to_le_bytes(), length(worker)?.to_le_bytes()].concat();
    archive.extend(xxh64(&programs, 0).to_le_bytes());
    if stored {
        archive.extend(programs);
        return Ok(archive);
    }
    if programs.len() > UNPACKED_LIMIT {
        return Err("the programs are longer than the page unpacks");
    }
    let mut options = LzmaOptions::with_preset(9);
    (options.lc, options.lp, options.pb) = (LC, LP, PB);
    (options.dict_size, options.nice_len) = (WINDOW, LONGEST_MATCH);
    let head = archive.len();
    let packed = || {
        let mut writer = LzmaWriter::new_no_header(archive, &options, false)?;
        writer.write_all(&programs)?;
        writer.finish()
    };
    let archive = packed().map_err(|_: lzma_rust2::Error| "the programs could not be packed")?;
    // A stream just as long as what it holds would be taken for the programs themselves.
    if archive.len() - head == programs.len() { pack(page, worker, true) } else { Ok(archive) }
}

/// Both programs, the worker's first; `None` if the archive is damaged.
pub fn unpack(archive: &[u8]) -> Option<Vec<u8>> {
    let (&page, rest) = archive.split_first_chunk()?;
    let (&worker, rest) = rest.split_first_chunk()?;
    let (&digest, body) = rest.split_first_chunk()?;
    let length = (u32::from_le_bytes(page) as usize).checked_add(u32::from_le_bytes(worker) as usize)?;
    let programs = if body.len() == length { body.to_vec() } else { unpack_stream(body, length)? };
    (xxh64(&programs, 0) == u64::from_le_bytes(digest)).then_some(programs)
}

fn unpack_stream(packed: &[u8], length: usize) -> Option<Vec<u8>> {
    if length > UNPACKED_LIMIT {
        return None;
    }
    let mut programs = Vec::new();
    programs.try_reserve_exact(length).ok()?;
    programs.resize(length, 0);
    let mut reader = LzmaReader::new(packed, length as u64, LC, LP, PB, WINDOW, None).ok()?;
    reader.read_exact(&mut programs).ok()?;
    Some(programs)
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
