//! Mutations: what happens to files on their way, and what somebody does to them who means harm.

/// A stream of numbers that a seed decides (SplitMix64).
pub struct Chance(u64);

impl Chance {
    pub fn new(seed: u64) -> Self {
        Chance(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ 0x5DEE_CE66_D1CE_4E5B)
    }

    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A number below `end`; 0 if there is none.
    pub fn below(&mut self, end: usize) -> usize {
        (self.next() % end.max(1) as u64) as usize
    }

    /// True once in so many times.
    pub fn once_in(&mut self, times: usize) -> bool {
        self.below(times) == 0
    }

    pub fn of<'a, T: ?Sized>(&mut self, list: &[&'a T]) -> &'a T {
        list[self.below(list.len())]
    }

    /// A length: mostly small.
    pub fn length(&mut self, most: usize) -> usize {
        let bits = self.below(most.max(1).ilog2() as usize + 1);
        1 + self.below((2usize << bits).min(most.max(1)))
    }
}

/// Bytes that mean something to some format.
const BYTES: &[u8] = b"\0\xFF\x7F\x80\x01\"'<>&[]{}(),;:|\t\r\n\\/*~+?.-=#_^ 019AZaz\xC3\xFE\x1A\xE2";

/// Words that mean something to some format, or to those who break programs.
const WORDS: &[&[u8]] = &[
    b"\"",
    b"\"\"",
    b"\r\n",
    b"\n\n",
    b"\xEF\xBB\xBF",
    b"\xFF\xFE",
    b"\xEF\xBF\xBD",
    b"\xED\xA0\x80",
    b"\xF4\x90\x80\x80",
    b"\0\0\0\0",
    b"<!--",
    b"-->",
    b"<![CDATA[",
    b"]]>",
    b"<?xml version='1.0' encoding='UTF-16'?>",
    b"<!DOCTYPE a [<!ENTITY b \"&c;\">]>",
    b"&#0;",
    b"&#x110000;",
    b"&amp;",
    b"<a>",
    b"</a>",
    b"<a b='c' d='e'/>",
    b"/>",
    b"xmlns:x=\"urn:x\"",
    b"[[[[[[[[",
    b"]]]]",
    b"{\"a\":",
    b"}",
    b"null",
    b"\\ud800",
    b"\\u0000",
    b"1e999",
    b"-0",
    b"NaN",
    b"-1",
    b"0",
    b"1048576",
    b"16384",
    b"XFD1048576",
    b"A0",
    b"4294967295",
    b"4294967296",
    b"2147483648",
    b"18446744073709551615",
    b"9223372036854775808",
    b"99999999999999999999999999999999999999999",
    b"0.000000000000000000000000000000001",
    b"9999-12-31",
    b"0000-00-00",
    b"31/02/2024",
    b"2024-02-30T25:61:61Z",
    b"24:00",
    b"-9999",
    b"UNA:+.? '",
    b"UNB+UNOC:3+A+B+240101:1200+1'",
    b"UNH+1+IFTMIN:D:96A:UN'",
    b"UNT+0+1'",
    b"UNZ+1+1'",
    b"?",
    b"'",
    b"''",
    b"ISA*00*",
    b"~",
    b"~~",
    b"ST*856*0001~",
    b"SE*1*0001~",
    b"HL*1*1*S~",
    b"HL*2*1*I~",
    b"FWB/17\r\n",
    b"/",
    b"///////",
    b"table:number-columns-repeated=\"1000000000\"",
    b"table:number-rows-repeated=\"1000000000\"",
    b"ss:Index=\"2147483647\"",
    b"rowspan=\"1000000\"",
    b"colspan=\"1000000\"",
    b"<table><tr><td>",
    b"r=\"XFD1048576\"",
    b"t=\"s\"",
    b"count=\"4294967295\"",
    b"@context",
    b"@graph",
    b"@id",
    b"urn:epc:id:sgtin:",
    b"PAR1",
    b"PK\x01\x02",
    b"PK\x05\x06",
    b"\x1F\x8B\x08",
    b"\x28\xB5\x2F\xFD",
];

/// Numbers that say how much there is of something.
const HUGE: &[u32] = &[
    u32::MAX,
    u32::MAX - 1,
    u32::MAX - 2,
    0x8000_0000,
    0x7FFF_FFFF,
    0x7FFF_FFF0,
    0x4000_0000,
    0x0FFF_FFFF,
    0x00FF_FFFF,
    0x0010_0000,
    0xFFFF,
    0x8000,
    0x7FFF,
    0x100,
    0xFF,
    1,
    0,
];

/// A file after a few mutations, of at most `most` bytes; `other` is one of the same format.
pub fn mutate(chance: &mut Chance, file: &[u8], other: &[u8], most: usize) -> Vec<u8> {
    let mut bytes = file.to_vec();
    let mut steps = 1;
    while steps < 6 && chance.once_in(2) {
        steps += 1;
    }
    for _ in 0..steps {
        step(chance, &mut bytes, other, most);
        bytes.truncate(most);
    }
    bytes
}

fn step(chance: &mut Chance, bytes: &mut Vec<u8>, other: &[u8], most: usize) {
    let length = bytes.len();
    let at = chance.below(length + 1);
    let piece = |chance: &mut Chance, of: &[u8]| {
        let begin = chance.below(of.len());
        begin..(begin + chance.length(of.len())).min(of.len())
    };
    match chance.below(12) {
        0 => bytes.truncate(at),
        1 => (0..chance.length(16)).for_each(|_| {
            let at = chance.below(length);
            if let Some(byte) = bytes.get_mut(at) {
                *byte ^= 1 << chance.below(8);
            }
        }),
        2 => (0..chance.length(8)).for_each(|_| {
            let at = chance.below(length);
            if let Some(byte) = bytes.get_mut(at) {
                *byte = BYTES[chance.below(BYTES.len())];
            }
        }),
        3 => {
            // A number becomes one of many digits.
            let from = bytes[at..].iter().position(u8::is_ascii_digit).map_or(at, |digit| at + digit);
            let digits = bytes[from..].iter().take_while(|byte| byte.is_ascii_digit()).count();
            let many = if chance.once_in(2) { digits } else { chance.length(40) };
            bytes.splice(from..from + digits, std::iter::repeat_n(b'9', many));
        }
        4 => {
            // The beginning of one, the end of the other.
            let tail = chance.below(other.len() + 1);
            bytes.truncate(at);
            bytes.extend_from_slice(&other[tail..]);
        }
        5 => {
            let piece = piece(chance, other);
            bytes.splice(at..at, other[piece].iter().copied());
        }
        6 | 7 => {
            let range = piece(chance, bytes);
            let piece = bytes[range.clone()].to_vec();
            let room = most.saturating_sub(length) / piece.len().max(1);
            let again = chance.length(room.clamp(1, 1 << 14));
            bytes.splice(range.end..range.end, piece.repeat(again.min(room)));
        }
        8 => {
            let piece = piece(chance, bytes);
            bytes.drain(piece);
        }
        9 => {
            // Two pieces change places.
            let (one, two) = (piece(chance, bytes), piece(chance, bytes));
            let moved = bytes[one.clone()].to_vec();
            let into = if two.start >= one.end { two.start - moved.len() } else { two.start.min(one.start) };
            bytes.drain(one);
            let into = into.min(bytes.len());
            bytes.splice(into..into, moved);
        }
        10 => {
            let word = chance.of(WORDS);
            let over = if chance.once_in(2) { word.len().min(length - at) } else { 0 };
            bytes.splice(at..at + over, word.iter().copied());
        }
        _ => {
            let number = HUGE[chance.below(HUGE.len())];
            let word = if chance.once_in(4) { number.to_be_bytes() } else { number.to_le_bytes() };
            let width = [2, 4, 4, 4][chance.below(4)].min(length - at);
            bytes[at..at + width].copy_from_slice(&word[..width]);
        }
    }
}
