//! Decoding a stream of bytes, and remembering which byte of the file each line of text came from.
//!
//! Older encodings are decoded by the platform: the browser's `TextDecoder` in WebAssembly, `encoding_rs` natively; both
//! follow the WHATWG Encoding Standard.

use super::Severity;
use super::encoding::{self, Encoding};
use super::says::{IngestSays, name};
use super::warning::Gathered;
use crate::saying::Saying;
use std::collections::VecDeque;

/// Bytes that an older encoding is judged by.
const LETTERS: usize = 256 << 10;

/// Turns chunks of bytes into text.
pub(super) struct Decoder {
    encoding: Encoding,
    /// Nothing but ASCII so far: the encoding may still turn out to be an older one.
    only_ascii: bool,
    platform: Option<platform::Stream>,
    /// Bytes of a character that the chunk before did not finish.
    carry: Vec<u8>,
    /// Byte of the file that comes next, carried ones not counted.
    source_at: u64,
    /// Byte of the decoded text that comes next.
    text_at: u64,
    marks: VecDeque<Mark>,
    skip: usize,
    replaced: Replaced,
    /// The older encoding that the file itself names.
    named: Option<&'static str>,
}

/// From this byte of the text on, bytes of text are bytes of the file, until the next mark.
#[derive(Copy, Clone, Debug)]
struct Mark {
    text: u64,
    source: u64,
}

/// Bytes that are no character in the file's encoding.
#[derive(Copy, Clone, Default, Debug)]
struct Replaced {
    /// How many places.
    times: u64,
    /// The first of them, as a byte of the file.
    first: Option<u64>,
}

impl Decoder {
    /// For a file that begins with `head`.
    pub(super) fn new(head: &[u8]) -> Self {
        let (encoding, mark) = encoding::begins_as(head);
        Decoder {
            encoding,
            only_ascii: encoding == Encoding::Utf8 && mark == 0,
            platform: None,
            carry: Vec::new(),
            source_at: 0,
            text_at: 0,
            marks: VecDeque::from([Mark { text: 0, source: 0 }]),
            skip: mark,
            replaced: Replaced::default(),
            named: None,
        }
    }

    /// If it turns out to be in an older encoding, it is in this one, by its label in the WHATWG Encoding Standard.
    pub(super) fn or_else(mut self, label: &'static str) -> Self {
        self.named = Some(label);
        self
    }

    pub(super) fn encoding(&self) -> Encoding {
        self.encoding
    }

    /// Warns of what was no character in the file's encoding, if anything was.
    pub(super) fn say_replaced(&self, warnings: &mut Gathered) {
        let Some(first) = self.replaced.first else { return };
        let code = match self.encoding.unit() {
            1 => IngestSays::NoCharacter,
            _ => IngestSays::NoCharacterWide,
        };
        warnings.say_times(Severity::Partly, None, Some(first), self.replaced.times, &|file, place| {
            Saying::of(code, [file, name(self.encoding.name()), place])
        });
    }

    /// The byte of the file at which a byte of the text stands: exact for beginnings of lines. Must be asked in order.
    pub(super) fn source_of(&mut self, text: u64) -> u64 {
        while self.marks.get(1).is_some_and(|next| next.text <= text) {
            self.marks.pop_front();
        }
        self.marks.front().map_or(text, |mark| mark.source + text.saturating_sub(mark.text))
    }

    /// Decodes a chunk, the `last` of the file or not, and appends its text to `out`.
    pub(super) fn decode(&mut self, mut chunk: &[u8], last: bool, out: &mut String) {
        if self.skip > 0 {
            let cut = self.skip.min(chunk.len());
            chunk = &chunk[cut..];
            self.skip -= cut;
            self.source_at += cut as u64;
            self.mark();
        }
        match self.encoding {
            Encoding::Utf8 => self.decode_utf8(chunk, last, out),
            Encoding::Legacy(label) => self.decode_legacy(label, chunk, last, out),
            _ => self.decode_units(chunk, last, out),
        }
    }

    /// Says that the next byte of text is the next byte of the file.
    fn mark(&mut self) {
        self.marks.push_back(Mark { text: self.text_at, source: self.source_at });
    }

    fn replace(&mut self, out: &mut String) {
        self.replaced.times += 1;
        self.replaced.first.get_or_insert(self.source_at);
        out.push(char::REPLACEMENT_CHARACTER);
        self.text_at += char::REPLACEMENT_CHARACTER.len_utf8() as u64;
    }

    fn decode_utf8(&mut self, chunk: &[u8], last: bool, out: &mut String) {
        let joined;
        let mut rest = chunk;
        if !self.carry.is_empty() {
            let mut carry = std::mem::take(&mut self.carry);
            carry.extend_from_slice(chunk);
            joined = carry;
            rest = &joined;
        }
        loop {
            let (valid, error) = match std::str::from_utf8(rest) {
                Ok(text) => (text, None),
                Err(error) => {
                    let valid = rest.get(..error.valid_up_to()).and_then(|bytes| std::str::from_utf8(bytes).ok());
                    (valid.unwrap_or_default(), Some(error.error_len()))
                }
            };
            out.push_str(valid);
            self.only_ascii = self.only_ascii && valid.is_ascii();
            self.source_at += valid.len() as u64;
            self.text_at += valid.len() as u64;
            rest = &rest[valid.len()..];
            let broken = match error {
                None => return,
                Some(None) if !last => {
                    self.carry = rest.to_vec();
                    return;
                }
                Some(None) => rest.len(),
                Some(Some(length)) => length,
            };
            if self.only_ascii {
                // The first bytes beyond ASCII are no UTF-8: all of the file is in an older encoding.
                let judged = || encoding::by_letters(&rest[..rest.len().min(LETTERS)]);
                let Encoding::Legacy(label) = self.named.map_or_else(judged, Encoding::Legacy) else { return };
                self.encoding = Encoding::Legacy(label);
                let rest = rest.to_vec();
                return self.decode_legacy(label, &rest, last, out);
            }
            self.replace(out);
            self.source_at += broken as u64;
            self.mark();
            rest = &rest[broken..];
        }
    }

    fn decode_legacy(&mut self, label: &'static str, chunk: &[u8], last: bool, out: &mut String) {
        let begin = out.len();
        self.platform.get_or_insert_with(|| platform::Stream::new(label)).decode(chunk, last, out);
        let text = &out.as_bytes()[begin..];
        if let Some(at) = memchr::memmem::find(text, "\u{fffd}".as_bytes()) {
            // Where in the line is not known in these encodings: the line's beginning is named.
            let line = memchr::memrchr2(b'\n', b'\r', &text[..at])
                .map_or(0, |end| memchr::memchr2_iter(b'\n', b'\r', &text[..=end]).count());
            let byte =
                line.checked_sub(1).and_then(|line| memchr::memchr2_iter(b'\n', b'\r', chunk).nth(line)).map_or(0, |at| at + 1);
            self.replaced.first.get_or_insert(self.source_at + byte as u64);
            self.replaced.times += memchr::memmem::find_iter(text, "\u{fffd}".as_bytes()).count() as u64;
        }
        // In these encodings line breaks are never part of another character, so that the breaks of bytes and text pair up.
        let breaks = memchr::memchr2_iter(b'\n', b'\r', chunk).zip(memchr::memchr2_iter(b'\n', b'\r', text));
        let (source_at, text_at) = (self.source_at, self.text_at);
        self.marks
            .extend(breaks.map(|(source, text)| Mark { text: text_at + text as u64 + 1, source: source_at + source as u64 + 1 }));
        self.source_at += chunk.len() as u64;
        self.text_at += text.len() as u64;
    }

    /// UTF-16 and UTF-32.
    fn decode_units(&mut self, chunk: &[u8], last: bool, out: &mut String) {
        let unit = self.encoding.unit();
        let mut bytes = std::mem::take(&mut self.carry);
        bytes.extend_from_slice(chunk);
        let value = |at: usize| -> u32 {
            let unit_bytes = &bytes[at..at + unit];
            let fold = |value: u32, byte: &u8| (value << 8) | u32::from(*byte);
            match self.encoding {
                Encoding::Utf16Le | Encoding::Utf32Le => unit_bytes.iter().rev().fold(0, fold),
                _ => unit_bytes.iter().fold(0, fold),
            }
        };
        let mut decoded: Vec<(Option<char>, usize)> = Vec::with_capacity(bytes.len() / unit);
        let mut at = 0;
        while at + unit <= bytes.len() {
            let first = value(at);
            if unit == 2 && (0xD800..0xDC00).contains(&first) {
                if at + 4 > bytes.len() && !last {
                    break;
                }
                let second = if at + 4 <= bytes.len() { value(at + 2) } else { 0 };
                if (0xDC00..0xE000).contains(&second) {
                    decoded.push((char::from_u32(0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00)), 4));
                    at += 4;
                    continue;
                }
            }
            decoded.push((char::from_u32(first), unit));
            at += unit;
        }
        let tail = bytes[at..].to_vec();
        for (symbol, length) in decoded {
            match symbol {
                Some(symbol) => {
                    out.push(symbol);
                    self.text_at += symbol.len_utf8() as u64;
                }
                None => self.replace(out),
            }
            self.source_at += length as u64;
            if matches!(symbol, Some('\n' | '\r')) {
                self.mark();
            }
        }
        if last && !tail.is_empty() {
            self.replace(out);
            self.source_at += tail.len() as u64;
        } else {
            self.carry = tail;
        }
    }
}

/// Decodes text whose encoding is known by its label in the WHATWG Encoding Standard.
pub(super) fn by_label(label: &str, bytes: &[u8]) -> String {
    let mut text = String::new();
    platform::Stream::new(label).decode(bytes, true, &mut text);
    text
}

#[cfg(not(target_arch = "wasm32"))]
mod platform {
    //! `encoding_rs`.

    pub(super) struct Stream(encoding_rs::Decoder);

    impl Stream {
        pub(super) fn new(label: &str) -> Self {
            let encoding = encoding_rs::Encoding::for_label(label.as_bytes()).unwrap_or(encoding_rs::WINDOWS_1252);
            Stream(encoding.new_decoder_without_bom_handling())
        }

        pub(super) fn decode(&mut self, mut chunk: &[u8], last: bool, out: &mut String) {
            loop {
                let room = self.0.max_utf8_buffer_length(chunk.len()).unwrap_or(chunk.len() * 3 + 16);
                out.reserve(room);
                let (result, read, _) = self.0.decode_to_string(chunk, out, last);
                chunk = &chunk[read..];
                if result == encoding_rs::CoderResult::InputEmpty {
                    return;
                }
            }
        }
    }
}

#[cfg(target_arch = "wasm32")]
mod platform {
    //! The browser's `TextDecoder`.

    pub(super) struct Stream(Option<web_sys::TextDecoder>);

    impl Stream {
        pub(super) fn new(label: &str) -> Self {
            Stream(web_sys::TextDecoder::new_with_label(label).ok())
        }

        pub(super) fn decode(&mut self, chunk: &[u8], last: bool, out: &mut String) {
            let options = web_sys::TextDecodeOptions::new();
            options.set_stream(!last);
            let text = self.0.as_ref().and_then(|decoder| decoder.decode_with_u8_array_and_options(chunk, &options).ok());
            // Every browser has these encodings; should one fail, nothing of the file may pass for read.
            out.push_str(&text.unwrap_or_else(|| "\u{fffd}".repeat(chunk.len())));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Decodes in chunks of a size, and gives the text with the source byte of each line's beginning.
    fn decode(bytes: &[u8], size: usize) -> (String, Vec<u64>, Decoder) {
        let mut decoder = Decoder::new(bytes);
        let mut text = String::new();
        for chunk in bytes.chunks(size.max(1)) {
            decoder.decode(chunk, false, &mut text);
        }
        decoder.decode(&[], true, &mut text);
        let begins = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at as u64 + 1)).collect::<Vec<_>>();
        let sources = begins.into_iter().map(|begin| decoder.source_of(begin)).collect();
        (text, sources, decoder)
    }

    #[test]
    fn lines_know_their_bytes_in_any_encoding_and_chunk() {
        let text = "名称,a\nä,漢字\r\nlast";
        for size in [1, 2, 3, 7, 100] {
            let (decoded, sources, _) = decode(text.as_bytes(), size);
            assert_eq!((decoded.as_str(), sources), (text, vec![0, 9, 20]), "UTF-8 by {size}");

            let utf16: Vec<u8> = [0xFEFF].into_iter().chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect();
            let (decoded, sources, _) = decode(&utf16, size);
            assert_eq!((decoded.as_str(), sources), (text, vec![2, 12, 24]), "UTF-16 by {size}");
        }
        let gbk = encoding_rs::GBK.encode("订单号,销售时间\n一号,二号交货\n三").0.into_owned();
        let (decoded, sources, decoder) = decode(&gbk, 100);
        assert_eq!(decoder.encoding(), Encoding::Legacy("gb18030"));
        assert_eq!((decoded.as_str(), sources), ("订单号,销售时间\n一号,二号交货\n三", vec![0, 16, 30]));
    }

    #[test]
    fn broken_bytes_are_counted_and_placed() {
        let (text, sources, decoder) = decode("é\na\u{0}\n".replace('\u{0}', "").as_bytes(), 3);
        assert_eq!((text.as_str(), sources), ("é\na\n", vec![0, 3, 5]));
        assert_eq!(decoder.replaced.times, 0);
        let (text, sources, decoder) = decode(b"\xC3\xA9\xFF\nb\n", 2);
        assert_eq!((text.as_str(), sources), ("é\u{fffd}\nb\n", vec![0, 4, 6]));
        assert_eq!((decoder.replaced.times, decoder.replaced.first), (1, Some(2)));
        let (_, _, decoder) = decode(b"\xFF\xFEa\0b\0\n", 4);
        assert_eq!((decoder.replaced.times, decoder.replaced.first), (1, Some(6)));
    }

    proptest! {
        #[test]
        fn chunks_do_not_matter(bytes in proptest::collection::vec(any::<u8>(), 0..300), mark in 0usize..4, size in 1usize..40) {
            let mut all = [&b""[..], b"\xEF\xBB\xBF", b"\xFF\xFE", b"\xFF\xFE\0\0"][mark].to_vec();
            all.extend(bytes);
            let (whole, lines, _) = decode(&all, all.len());
            let (parts, part_lines, decoder) = decode(&all, size);
            // The judgement by letters sees only the chunk; once judged alike, all is alike.
            if !matches!(decoder.encoding(), Encoding::Legacy(_)) {
                prop_assert_eq!(whole, parts);
                prop_assert_eq!(lines, part_lines);
            }
        }
    }
}
