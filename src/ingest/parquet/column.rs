//! One column of one group of rows, read page by page; a row of it is one text.

use super::codec;
use super::encoding::{Runs, Texts, delta_bytes, delta_lengths, deltas, joined};
use super::schema::{Leaf, Physical};
use super::show;
use super::thrift::{self, Fields};
use super::{MAX_PAGE, MAX_PAGE_VALUES};

/// Between the values of a list in one cell.
const AND: &str = " | ";

/// Reads a column's rows one after the other.
pub(super) struct ColumnRows<'a> {
    leaf: &'a Leaf,
    codec: i64,
    rest: &'a [u8],
    dictionary: Texts,
    page: Page,
}

/// A page: its levels and values, each decoded up to where the rows are.
#[derive(Default)]
struct Page {
    repetition: Vec<u8>,
    definition: Vec<u8>,
    /// Values that are left in the page, those that are null counted.
    values: Values,
    next: usize,
    count: usize,
}

#[derive(Default)]
enum Values {
    #[default]
    None,
    /// Codes into the dictionary: bytes, width in bits, where it stands.
    Codes(std::vec::IntoIter<u32>),
    /// Values of fixed width.
    Fixed {
        bytes: Vec<u8>,
        width: usize,
        at: usize,
    },
    /// Bits.
    Bits {
        bytes: Vec<u8>,
        at: usize,
    },
    /// Byte arrays, each with its length before it.
    Lengths {
        bytes: Vec<u8>,
        at: usize,
    },
    Texts {
        texts: Texts,
        at: usize,
    },
    Integers {
        values: std::vec::IntoIter<i64>,
        wide: bool,
    },
    Truths(std::vec::IntoIter<u32>),
}

impl<'a> ColumnRows<'a> {
    /// A column whose pages lie in `pages`.
    pub(super) fn new(leaf: &'a Leaf, codec: i64, pages: &'a [u8]) -> Self {
        ColumnRows { leaf, codec, rest: pages, dictionary: Texts::default(), page: Page::default() }
    }

    /// Appends the text of the next row; `None` if the pages do not hold it.
    pub(super) fn row(&mut self, out: &mut String) -> Option<()> {
        self.more()?;
        self.entry(out, false)?;
        if self.leaf.repetition > 0 {
            let mut several = !out.is_empty();
            while self.more_of_row() {
                several = self.entry(out, several)?;
            }
        }
        Some(())
    }

    /// Whether the next entry belongs to the same row.
    fn more_of_row(&mut self) -> bool {
        self.more().is_some() && self.page.repetition.get(self.page.next).is_some_and(|&level| level > 0)
    }

    /// Sees that there is an entry, in the next page if need be.
    fn more(&mut self) -> Option<()> {
        while self.page.next >= self.page.count {
            self.turn()?;
        }
        Some(())
    }

    /// Appends an entry; says whether there is text before the next one.
    fn entry(&mut self, out: &mut String, several: bool) -> Option<bool> {
        let at = self.page.next;
        self.page.next += 1;
        if self.leaf.definition > 0 && *self.page.definition.get(at)? < self.leaf.definition {
            return Some(several);
        }
        if several {
            out.push_str(AND);
        }
        self.page.values.show(self.leaf, &self.dictionary, out)?;
        Some(true)
    }

    /// Reads the next page.
    fn turn(&mut self) -> Option<()> {
        if self.rest.is_empty() {
            return None;
        }
        let header = thrift::structure(&mut self.rest)?;
        let size = usize::try_from(header.size(2)?).ok().filter(|&size| size <= MAX_PAGE)?;
        let packed_size = usize::try_from(header.size(3)?).ok()?;
        let packed = self.rest.get(..packed_size)?;
        self.rest = &self.rest[packed_size..];
        match header.int(1)? {
            0 => self.first_kind(header.structure(5)?, packed, size),
            2 => {
                let dictionary = header.structure(7)?;
                let count = count(dictionary, 1)?;
                let bytes = codec::unpack(self.codec, packed, size)?;
                self.dictionary = plain_texts(&bytes, self.leaf, count)?;
                Some(())
            }
            3 => self.second_kind(header.structure(8)?, packed, size),
            // An index is no page of values.
            _ => Some(()),
        }
    }

    fn first_kind(&mut self, header: &Fields<'_>, packed: &[u8], size: usize) -> Option<()> {
        let count = count(header, 1)?;
        let bytes = codec::unpack(self.codec, packed, size)?;
        let mut rest = &bytes[..];
        let repetition = old_levels(&mut rest, self.leaf.repetition, header.int(4)?, count)?;
        let definition = old_levels(&mut rest, self.leaf.definition, header.int(3)?, count)?;
        self.fill(rest, header.int(2)?, repetition, definition, count)
    }

    fn second_kind(&mut self, header: &Fields<'_>, packed: &[u8], size: usize) -> Option<()> {
        let count = count(header, 1)?;
        let definition_length = usize::try_from(header.size(5)?).ok()?;
        let repetition_length = usize::try_from(header.size(6)?).ok()?;
        let levels = definition_length.checked_add(repetition_length)?;
        let (repetition, rest) = packed.split_at_checked(repetition_length)?;
        let (definition, values) = rest.split_at_checked(definition_length)?;
        let repetition = levels_of(repetition, self.leaf.repetition, count)?;
        let definition = levels_of(definition, self.leaf.definition, count)?;
        // Where all are null, nothing is packed.
        let packed = header.truth(7).unwrap_or(true) && !values.is_empty();
        let bytes = if packed { codec::unpack(self.codec, values, size.checked_sub(levels)?)? } else { values.to_vec() };
        self.fill(&bytes, header.int(4)?, repetition, definition, count)
    }

    fn fill(&mut self, bytes: &[u8], encoding: i64, repetition: Vec<u8>, definition: Vec<u8>, count: usize) -> Option<()> {
        let filled = if self.leaf.definition == 0 {
            count
        } else {
            definition.iter().filter(|&&level| level == self.leaf.definition).count()
        };
        let values = Values::of(self.leaf, bytes, encoding, filled)?;
        self.page = Page { repetition, definition, values, next: 0, count };
        Some(())
    }
}

/// The number of values of a page, if a page may have so many.
fn count(header: &Fields<'_>, field: i16) -> Option<usize> {
    usize::try_from(header.size(field)?).ok().filter(|&count| count <= MAX_PAGE_VALUES)
}

/// Levels of a page of the first kind: with their length before them, or bits end to end.
fn old_levels(bytes: &mut &[u8], most: u8, encoding: i64, count: usize) -> Option<Vec<u8>> {
    if most == 0 {
        return Some(Vec::new());
    }
    if encoding == 4 {
        let width = usize::try_from(width_of(most)).ok()?;
        let length = count.checked_mul(width)?.div_ceil(8);
        let packed = bytes.get(..length)?;
        *bytes = &bytes[length..];
        let bit = |at: usize| packed[at / 8] >> (7 - at % 8) & 1;
        return (0..count)
            .map(|entry| (0..width).fold(0u8, |level, at| level << 1 | bit(entry * width + at)))
            .map(|level| (level <= most).then_some(level))
            .collect();
    }
    let length = u32::from_le_bytes(bytes.get(..4)?.try_into().ok()?) as usize;
    let levels = bytes.get(4..4usize.checked_add(length)?)?;
    *bytes = &bytes[4 + length..];
    levels_of(levels, most, count)
}

fn levels_of(bytes: &[u8], most: u8, count: usize) -> Option<Vec<u8>> {
    if most == 0 {
        return Some(Vec::new());
    }
    let mut runs = Runs::new(bytes, width_of(most));
    (0..count).map(|_| runs.next().and_then(|level| u8::try_from(level).ok()).filter(|&level| level <= most)).collect()
}

fn width_of(most: u8) -> u32 {
    u8::BITS - most.leading_zeros()
}

/// The width of a value in bytes, of those that have one.
fn fixed_width(physical: Physical) -> Option<usize> {
    match physical {
        Physical::Int32 | Physical::Float => Some(4),
        Physical::Int64 | Physical::Double => Some(8),
        Physical::Int96 => Some(12),
        Physical::Fixed(width) => Some(width),
        Physical::Boolean | Physical::Bytes => None,
    }
}

/// The texts of a dictionary.
fn plain_texts(bytes: &[u8], leaf: &Leaf, count: usize) -> Option<Texts> {
    let mut values = Values::of(leaf, bytes, 0, count)?;
    let (mut texts, mut text) = (Texts::default(), String::new());
    for _ in 0..count {
        text.clear();
        values.show(leaf, &Texts::default(), &mut text)?;
        texts.bytes.extend_from_slice(text.as_bytes());
        texts.ends.push(u32::try_from(texts.bytes.len()).ok()?);
    }
    Some(texts)
}

impl Values {
    /// So many values in an encoding.
    fn of(leaf: &Leaf, bytes: &[u8], encoding: i64, count: usize) -> Option<Values> {
        let width = fixed_width(leaf.physical);
        Some(match (encoding, leaf.physical) {
            _ if count == 0 => Values::None,
            (0, Physical::Boolean) => Values::Bits { bytes: bytes.to_vec(), at: 0 },
            (0, Physical::Bytes) => Values::Lengths { bytes: bytes.to_vec(), at: 0 },
            (0, _) => Values::Fixed { bytes: bytes.to_vec(), width: width?, at: 0 },
            (2 | 8, _) => {
                let (&bits, rest) = bytes.split_first()?;
                let mut runs = Runs::new(rest, u32::from(bits).min(32));
                Values::Codes((0..count).map(|_| runs.next()).collect::<Option<Vec<u32>>>()?.into_iter())
            }
            (3, Physical::Boolean) => {
                let mut runs = Runs::new(bytes.get(4..)?, 1);
                Values::Truths((0..count).map(|_| runs.next()).collect::<Option<Vec<u32>>>()?.into_iter())
            }
            (5, Physical::Int32 | Physical::Int64) => {
                let values = deltas(&mut &bytes[..], count)?;
                Values::Integers { values: values.into_iter(), wide: leaf.physical == Physical::Int64 }
            }
            (6, Physical::Bytes) => Values::Texts { texts: delta_lengths(bytes, count)?, at: 0 },
            (7, Physical::Bytes | Physical::Fixed(_)) => Values::Texts { texts: delta_bytes(bytes, count)?, at: 0 },
            (9, _) => Values::Fixed { bytes: joined(bytes, width?)?, width: width?, at: 0 },
            _ => return None,
        })
    }

    /// Appends the next value.
    fn show(&mut self, leaf: &Leaf, dictionary: &Texts, out: &mut String) -> Option<()> {
        match self {
            Values::None => None,
            Values::Codes(codes) => {
                let text = dictionary.get(codes.next()? as usize)?;
                out.push_str(std::str::from_utf8(text).ok()?);
                Some(())
            }
            Values::Fixed { bytes, width, at } => {
                let value = bytes.get(*at..*at + *width)?;
                *at += *width;
                show::value(leaf, value, out)
            }
            Values::Bits { bytes, at } => {
                let bit = bytes.get(*at / 8)? >> (*at % 8) & 1;
                *at += 1;
                show::value(leaf, &[bit], out)
            }
            Values::Lengths { bytes, at } => {
                let length = u32::from_le_bytes(bytes.get(*at..*at + 4)?.try_into().ok()?) as usize;
                let value = bytes.get(*at + 4..(*at + 4).checked_add(length)?)?;
                *at += 4 + length;
                show::value(leaf, value, out)
            }
            Values::Texts { texts, at } => {
                *at += 1;
                show::value(leaf, texts.get(*at - 1)?, out)
            }
            Values::Integers { values, wide } => {
                let value = values.next()?;
                if *wide {
                    show::value(leaf, &value.to_le_bytes(), out)
                } else {
                    show::value(leaf, &(value as i32).to_le_bytes(), out)
                }
            }
            Values::Truths(truths) => show::value(leaf, &[truths.next()? as u8], out),
        }
    }
}
