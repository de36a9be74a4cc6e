//! The records of a BIFF workbook (XLS, BIFF5 and BIFF8), and the texts and numbers in them. (After Microsoft's MS-XLS.)

use crate::ingest::decode;

/// Record after record: where it stands, its kind, its body.
pub(super) struct Records<'a> {
    stream: &'a [u8],
    at: usize,
}

impl<'a> Records<'a> {
    /// From a byte of the stream on.
    pub(super) fn from(stream: &'a [u8], at: usize) -> Self {
        Records { stream, at }
    }
}

impl<'a> Iterator for Records<'a> {
    type Item = (usize, u16, &'a [u8]);

    fn next(&mut self) -> Option<Self::Item> {
        let at = self.at;
        let header = self.stream.get(at..)?;
        let (kind, length) = (u16_at(header, 0)?, usize::from(u16_at(header, 2)?));
        let body = header.get(4..4 + length)?;
        self.at = at + 4 + length;
        Some((at, kind, body))
    }
}

pub(super) fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_le_bytes(bytes.get(at..at + 2)?.try_into().ok()?))
}

pub(super) fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_le_bytes(bytes.get(at..at + 4)?.try_into().ok()?))
}

pub(super) fn f64_at(bytes: &[u8], at: usize) -> Option<f64> {
    Some(f64::from_le_bytes(bytes.get(at..at + 8)?.try_into().ok()?))
}

/// A number packed into four bytes: a whole one or the first half of a float, perhaps in hundredths.
pub(super) fn packed_number(packed: u32) -> f64 {
    let value = if packed & 2 != 0 { f64::from(packed.cast_signed() >> 2) } else { f64::from_bits(u64::from(packed & !3) << 32) };
    if packed & 1 != 0 { value / 100.0 } else { value }
}

/// What a cell with an error shows.
pub(super) fn error_text(code: u8) -> &'static str {
    match code {
        0x00 => "#NULL!",
        0x07 => "#DIV/0!",
        0x17 => "#REF!",
        0x1D => "#NAME?",
        0x24 => "#NUM!",
        0x2A => "#N/A",
        0x2B => "#GETTING_DATA",
        _ => "#VALUE!",
    }
}

/// How a workbook writes texts.
#[derive(Copy, Clone, Debug)]
pub(super) struct Writing {
    /// BIFF8: letters of one byte or two. Else bytes of a code page.
    pub(super) biff8: bool,
    /// The code page's label.
    pub(super) label: &'static str,
}

impl Writing {
    /// A text with its length before it, in one byte or two.
    pub(super) fn text(self, bytes: &[u8], wide_length: bool) -> String {
        let (length, rest) = if wide_length {
            (u16_at(bytes, 0).map(usize::from), bytes.get(2..))
        } else {
            (bytes.first().map(|&length| usize::from(length)), bytes.get(1..))
        };
        let (Some(length), Some(rest)) = (length, rest) else { return String::new() };
        self.letters(rest, length)
    }

    /// A text of so many letters; in BIFF8 a byte before it says how wide they are.
    pub(super) fn letters(self, bytes: &[u8], length: usize) -> String {
        match bytes.split_first() {
            Some((wide, rest)) if self.biff8 => letters(rest, length, wide & 1 != 0),
            _ => decode::by_label(self.label, &bytes[..length.min(bytes.len())]),
        }
    }
}

/// The label of a code page.
pub(super) fn code_page(page: u16) -> &'static str {
    match page {
        874 => "windows-874",
        932 => "shift_jis",
        936 => "gbk",
        949 => "euc-kr",
        950 => "big5",
        1250 => "windows-1250",
        1251 => "windows-1251",
        1253 => "windows-1253",
        1254 => "windows-1254",
        1255 => "windows-1255",
        1256 => "windows-1256",
        1257 => "windows-1257",
        1258 => "windows-1258",
        10000 | 32768 => "macintosh",
        65001 => "utf-8",
        _ => "windows-1252",
    }
}

/// The texts that cells share: one record and those that continue it, at any byte of a text.
pub(super) fn shared_texts(records: &[&[u8]]) -> Vec<Box<str>> {
    let mut reading = Pieces { records, record: 0, at: 8 };
    let mut texts = Vec::new();
    while let Some(text) = reading.text() {
        texts.push(text.into());
    }
    texts
}

/// Reads over the borders of records.
struct Pieces<'a> {
    records: &'a [&'a [u8]],
    record: usize,
    at: usize,
}

impl Pieces<'_> {
    fn byte(&mut self) -> Option<u8> {
        while self.at >= self.records.get(self.record)?.len() {
            self.record += 1;
            self.at = 0;
        }
        self.at += 1;
        self.records[self.record].get(self.at - 1).copied()
    }

    fn number(&mut self, bytes: u32) -> Option<u32> {
        (0..bytes).try_fold(0, |value, at| Some(value | u32::from(self.byte()?) << (8 * at)))
    }

    fn skip(&mut self, mut bytes: usize) -> Option<()> {
        while bytes > 0 {
            let left = self.records.get(self.record)?.len().saturating_sub(self.at);
            if left >= bytes {
                self.at += bytes;
                return Some(());
            }
            bytes -= left;
            self.record += 1;
            self.at = 0;
        }
        Some(())
    }

    fn text(&mut self) -> Option<String> {
        let length = self.number(2)?;
        let flags = self.byte()?;
        let runs = if flags & 8 != 0 { self.number(2)? as usize * 4 } else { 0 };
        let phonetic = if flags & 4 != 0 { self.number(4)? as usize } else { 0 };
        let mut wide = flags & 1 != 0;
        let mut units = Vec::new();
        for _ in 0..length {
            // Letters that go on in the next record have the byte that says how wide they are anew.
            if self.at >= self.records.get(self.record)?.len() {
                wide = self.byte()? & 1 != 0;
            }
            units.push(self.number(if wide { 2 } else { 1 })? as u16);
        }
        self.skip(runs)?;
        self.skip(phonetic)?;
        Some(char::decode_utf16(units).map(|symbol| symbol.unwrap_or('\u{fffd}')).collect())
    }
}

fn letters(bytes: &[u8], length: usize, wide: bool) -> String {
    if wide {
        let units = bytes.chunks_exact(2).take(length).map(|unit| u16::from_le_bytes([unit[0], unit[1]]));
        char::decode_utf16(units).map(|symbol| symbol.unwrap_or('\u{fffd}')).collect()
    } else {
        bytes.iter().take(length).map(|&byte| char::from(byte)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_in_four_bytes() {
        assert_eq!(packed_number(12 << 2 | 2), 12.0);
        assert_eq!(packed_number(1234 << 2 | 3), 12.34);
        assert_eq!(packed_number(0x3FF0_0000), 1.0);
        assert_eq!(packed_number((-5i32 << 2 | 2).cast_unsigned()), -5.0);
    }

    #[test]
    fn texts_go_on_in_further_records() {
        // "Gent" in one byte a letter, then "Liège" begun so and continued in two bytes a letter.
        let first = [&[0u8; 8][..], b"\x04\0\0Gent", b"\x05\0\0Li"].concat();
        let texts = shared_texts(&[&first, b"\x01\xE8\0g\0e\0"]);
        assert_eq!(texts, ["Gent".into(), "Liège".into()]);
    }
}
