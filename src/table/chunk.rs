//! A chunk: one column's cells over at most [`CHUNK_ROWS`] rows, in the form that suits them.

use super::dictionary::Dictionary;
use super::number::{self, NumberStyle};
use std::borrow::Cow;

/// Rows in a full chunk.
pub const CHUNK_ROWS: usize = 1 << 16;

/// Cells of one column, sealed.
#[derive(Clone, Debug)]
pub(super) enum Chunk {
    /// Codes into the column's dictionary, as narrow as they can be.
    Codes8(Box<[u8]>),
    Codes16(Box<[u16]>),
    Codes32(Box<[u32]>),
    /// Text end to end; cell `i` ends at `ends[i]`.
    Text {
        text: Box<str>,
        ends: Box<[u32]>,
    },
    /// Decimal numbers exactly as written, see [`number::pack`].
    Decimals(Box<[i64]>),
}

impl Chunk {
    /// Seals codes, choosing the width by the highest of them.
    pub(super) fn from_codes(codes: &[u32]) -> Self {
        let highest = codes.iter().copied().max().unwrap_or(0);
        if highest <= u32::from(u8::MAX) {
            Chunk::Codes8(codes.iter().map(|&code| code as u8).collect())
        } else if highest <= u32::from(u16::MAX) {
            Chunk::Codes16(codes.iter().map(|&code| code as u16).collect())
        } else {
            Chunk::Codes32(codes.into())
        }
    }

    /// The dictionary code of a cell, where the chunk has codes.
    #[inline]
    pub(super) fn code(&self, at: usize) -> Option<u32> {
        match self {
            Chunk::Codes8(codes) => Some(u32::from(codes[at])),
            Chunk::Codes16(codes) => Some(u32::from(codes[at])),
            Chunk::Codes32(codes) => Some(codes[at]),
            Chunk::Text { .. } | Chunk::Decimals(_) => None,
        }
    }

    /// A cell as text, as it was written.
    #[inline]
    pub(super) fn text<'a>(&'a self, at: usize, dictionary: &'a Dictionary, style: Option<NumberStyle>) -> Cow<'a, str> {
        match self {
            Chunk::Text { text, ends } => Cow::Borrowed(cell(text, ends, at)),
            Chunk::Decimals(values) => Cow::Owned(number::unpack_text(values[at], style.unwrap_or_default())),
            _ => Cow::Borrowed(dictionary.get(self.code(at).unwrap_or_default())),
        }
    }

    /// The same cells as packed decimals, if each is a plain decimal number in `style` or empty.
    pub(super) fn packed(&self, style: NumberStyle) -> Option<Chunk> {
        let Chunk::Text { text, ends } = self else { return None };
        let mut values = Vec::with_capacity(ends.len());
        for at in 0..ends.len() {
            values.push(number::pack(cell(text, ends, at), style)?);
        }
        Some(Chunk::Decimals(values.into()))
    }

    pub(super) fn memory(&self) -> usize {
        match self {
            Chunk::Codes8(codes) => codes.len(),
            Chunk::Codes16(codes) => codes.len() * 2,
            Chunk::Codes32(codes) => codes.len() * 4,
            Chunk::Text { text, ends } => text.len() + ends.len() * 4,
            Chunk::Decimals(values) => values.len() * 8,
        }
    }
}

/// Cell `at` of text laid end to end.
#[inline]
pub(super) fn cell<'a>(text: &'a str, ends: &[u32], at: usize) -> &'a str {
    let start = if at == 0 { 0 } else { ends[at - 1] as usize };
    &text[start..ends[at] as usize]
}
