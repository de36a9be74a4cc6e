//! The records of a BIFF workbook (XLS), walked through once for what calamine does not tell: what would be allocated,
//! what is hidden, who commented, and whether all of it is encrypted. (After Microsoft's MS-XLS.)

use super::hiding::SheetHides;

/// What a walk through the records found.
#[derive(Default)]
pub(super) struct Found {
    /// The records are encrypted from here on.
    pub(super) encrypted: bool,
    /// Rows times columns that the filled cells of all sheets span.
    pub(super) area: u64,
    /// What hides in each sheet, by the name of the sheet.
    pub(super) sheets: Vec<(String, SheetHides)>,
    /// The records end before the last of them ends.
    pub(super) cut: bool,
}

/// A sheet's cells so far: first and last row, first and last column.
type Span = Option<(u16, u16, u16, u16)>;

/// Walks through the records of the stream "Workbook" or "Book".
pub(super) fn walk(stream: &[u8]) -> Found {
    let mut found = Found::default();
    // Where the sheets begin, by their list at the beginning.
    let mut begins: Vec<(u32, String)> = Vec::new();
    let mut sheet: Option<(String, SheetHides)> = None;
    let mut span: Span = None;
    let mut biff8 = true;
    let mut at = 0;
    while let Some(header) = stream.get(at..at + 4) {
        let kind = u16::from_le_bytes([header[0], header[1]]);
        let length = usize::from(u16::from_le_bytes([header[2], header[3]]));
        let Some(body) = stream.get(at + 4..at + 4 + length) else {
            found.cut = true;
            break;
        };
        let u16_at = |at: usize| body.get(at..at + 2).map(|bytes| u16::from_le_bytes([bytes[0], bytes[1]]));
        match kind {
            // BOF
            0x0809 => {
                if u16_at(0) == Some(0x0500) {
                    biff8 = false;
                }
                found.end(&mut sheet, &mut span);
                if let Some((_, name)) = begins.iter().find(|(begin, _)| *begin as usize == at) {
                    sheet = Some((name.clone(), SheetHides::default()));
                }
            }
            // FILEPASS
            0x002F => {
                found.encrypted = true;
                return found;
            }
            // BOUNDSHEET
            0x0085 if begins.len() < super::MAX_SHEETS => {
                if let (Some(begin), Some(name)) = (body.get(..4), body.get(6..)) {
                    let begin = u32::from_le_bytes([begin[0], begin[1], begin[2], begin[3]]);
                    begins.push((begin, short_string(name, biff8)));
                }
            }
            // ROW
            0x0208 => {
                if let (Some(row), Some(flags), Some((_, hides))) = (u16_at(0), u16_at(12), &mut sheet)
                    && flags & 0x20 != 0
                {
                    hides.rows(u32::from(row), 1);
                }
            }
            // COLINFO
            0x007D => {
                if let (Some(first), Some(last), Some(flags), Some((_, hides))) = (u16_at(0), u16_at(2), u16_at(8), &mut sheet)
                    && flags & 1 != 0
                {
                    hides.columns(u32::from(first), u32::from(last.min(255)));
                }
            }
            // NOTE
            0x001C => {
                if let Some((_, hides)) = &mut sheet {
                    let author = if biff8 { body.get(8..).map(long_string).unwrap_or_default() } else { String::new() };
                    hides.comment(&author);
                }
            }
            // FORMULA, RK, NUMBER, LABEL, BOOLERR, LABELSST, RSTRING, MULRK
            0x0006 | 0x027E | 0x0203 | 0x0204 | 0x0205 | 0x00FD | 0x00D6 | 0x00BD | 0x0406 | 0x0206 => {
                if let (Some(row), Some(column)) = (u16_at(0), u16_at(2)) {
                    let last = if kind == 0x00BD { u16_at(length.saturating_sub(2)).unwrap_or(column) } else { column };
                    let (top, bottom, left, right) = span.unwrap_or((row, row, column, last));
                    span = Some((top.min(row), bottom.max(row), left.min(column), right.max(last)));
                }
            }
            _ => {}
        }
        at += 4 + length;
    }
    found.end(&mut sheet, &mut span);
    found
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

impl Found {
    fn end(&mut self, sheet: &mut Option<(String, SheetHides)>, span: &mut Span) {
        if let Some((top, bottom, left, right)) = span.take() {
            self.area += (u64::from(bottom - top) + 1) * (u64::from(right - left) + 1);
        }
        self.sheets.extend(sheet.take());
    }
}

/// A text with its length in one byte: in BIFF8 a byte follows that says whether letters take one byte or two.
fn short_string(bytes: &[u8], biff8: bool) -> String {
    let Some((&length, rest)) = bytes.split_first() else { return String::new() };
    match rest.split_first() {
        Some((wide, rest)) if biff8 => letters(rest, usize::from(length), wide & 1 != 0),
        _ => letters(rest, usize::from(length), false),
    }
}

/// A text of BIFF8 with its length in two bytes.
fn long_string(bytes: &[u8]) -> String {
    match bytes {
        [low, high, wide, rest @ ..] => letters(rest, usize::from(u16::from_le_bytes([*low, *high])), wide & 1 != 0),
        _ => String::new(),
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
