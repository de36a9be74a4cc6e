//! The properties of documents in compound files: author, company and the rest. (After Microsoft's MS-OLEPS.)

use super::biff::{self, u16_at, u32_at};
use super::hiding;
use crate::ingest::says::HidesSay;
use crate::ingest::{Hidden, decode};
use crate::saying::Saying;
use crate::table::Day;

/// Properties are looked at up to so many.
const MAX_PROPERTIES: usize = 256;

/// Lists the properties in a stream: the summary, or the further one that names the company.
pub(super) fn list(stream: &[u8], further: bool, hidden: &mut Vec<Hidden>) {
    // Bytes that say what it is, then a list of sections, of which the first counts.
    let Some(section) = u32_at(stream, 44).and_then(|at| stream.get(at as usize..)) else { return };
    let count = u32_at(section, 4).unwrap_or(0) as usize;
    let properties = || {
        (0..count.min(MAX_PROPERTIES)).filter_map(|at| {
            let offset = u32_at(section, 12 + 8 * at)? as usize;
            Some((u32_at(section, 8 + 8 * at)?, section.get(offset..)?))
        })
    };
    let page = properties().find(|(id, _)| *id == 1).and_then(|(_, value)| u16_at(value, 4)).unwrap_or(1252);
    for (id, value) in properties() {
        let name = match (further, id) {
            (false, 2) => HidesSay::Title,
            (false, 3) => HidesSay::Subject,
            (false, 4) => HidesSay::Author,
            (false, 5) => HidesSay::Keywords,
            (false, 6) => HidesSay::Description,
            (false, 8) => HidesSay::LastChangedBy,
            (false, 11) => HidesSay::LastPrinted,
            (false, 12) => HidesSay::Created,
            (false, 13) => HidesSay::LastChanged,
            (true, 14) => HidesSay::Manager,
            (true, 15) => HidesSay::Company,
            _ => continue,
        };
        if let Some(text) = shows(value, page) {
            hiding::property(Saying::plain(name).into(), &text, hidden);
        }
    }
}

/// A value, its type before it.
fn shows(value: &[u8], page: u16) -> Option<String> {
    let length = u32_at(value, 4)? as usize;
    match u32_at(value, 0)? {
        // Text of a code page.
        30 => {
            let bytes = value.get(8..8usize.checked_add(length)?)?;
            Some(decode::by_label(biff::code_page(page), bytes).trim_end_matches('\0').to_owned())
        }
        // Text of two bytes a letter.
        31 => {
            let units = value.get(8..)?.chunks_exact(2).take(length).map(|unit| u16::from_le_bytes([unit[0], unit[1]]));
            let text: String = char::decode_utf16(units).map(|symbol| symbol.unwrap_or('\u{fffd}')).collect();
            Some(text.trim_end_matches('\0').to_owned())
        }
        // Tenths of microseconds since 1601.
        64 => {
            let ticks = u64::from(u32_at(value, 4)?) | u64::from(u32_at(value, 8)?) << 32;
            let seconds = i64::try_from(ticks / 10_000_000).ok().filter(|&seconds| seconds > 0)? - 11_644_473_600;
            let (day, second) = (seconds.div_euclid(86_400), seconds.rem_euclid(86_400));
            let day = i32::try_from(day).ok().filter(|&day| day.unsigned_abs() < 4_000_000)?;
            Some(format!("{}T{:02}:{:02}:{:02}Z", Day(day), second / 3600, second / 60 % 60, second % 60))
        }
        _ => None,
    }
}
