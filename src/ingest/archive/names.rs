//! Names of files in a ZIP archive that does not say how they are written.
//!
//! APPNOTE (4.4.4, appendix D) knows UTF-8, marked as such, and code page 437. In fact programs write UTF-8 without the mark,
//! and whatever their system used: GBK in China, Shift_JIS in Japan, code page 866 in Russia. All names of an archive come
//! from one system, and are judged together.

use crate::ingest::decode;
use crate::ingest::encoding::{self, Encoding};
use crate::ingest::says::{FormatSays, name};
use crate::saying::{Saying, Value};

/// The upper half of code page 437, which the Encoding Standard does not have.
const CP437: &str = "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u{a0}";
/// Korean is judged by letters that Chinese has too: names must hold so many of them before they pass for Korean.
const ENOUGH_KOREAN: usize = 12;
/// Bytes of Cyrillic vowels in code page 866 (а, е, и, о), and the least share that they have of Russian letters.
const VOWELS_866: [u8; 4] = [0xA0, 0xA5, 0xA8, 0xAE];
const VOWEL_SHARE: f64 = 0.2;

/// How names are written.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub(super) enum Page {
    /// Code page 437 of MS-DOS.
    Cp437,
    /// One of the Encoding Standard.
    Of(&'static str),
}

impl Page {
    /// Judges names that are no UTF-8, all of them together.
    pub(super) fn of(names: &[&[u8]]) -> Page {
        let all = names.join(&b'\n');
        let high: Vec<u8> = all.iter().copied().filter(|byte| *byte >= 0x80).collect();
        let within =
            |ranges: &[std::ops::RangeInclusive<u8>]| high.iter().all(|byte| ranges.iter().any(|range| range.contains(byte)));
        let latin = between_letters(&all);
        let vowels = high.iter().filter(|byte| VOWELS_866.contains(byte)).count();
        if !latin && within(&[0x80..=0xAF, 0xE0..=0xF1]) && vowels as f64 >= VOWEL_SHARE * high.len() as f64 {
            return Page::Of("ibm866");
        }
        let Encoding::Legacy(label) = encoding::by_letters(&all) else { return Page::Cp437 };
        match label {
            "euc-kr" if high.len() < 2 * ENOUGH_KOREAN => Page::Of("gb18030"),
            "gb18030" | "big5" | "shift_jis" | "euc-jp" | "euc-kr" if !latin => Page::Of(label),
            "windows-1251" if !latin => Page::Of(label),
            // Letters of code page 437 stand where Windows has signs, and the other way round.
            _ if within(&[0x80..=0xA8, 0xE1..=0xE1]) => Page::Cp437,
            "windows-1250" | "windows-1254" => Page::Of(label),
            _ => Page::Of("windows-1252"),
        }
    }

    /// What it is called.
    pub(super) fn says(self) -> Value {
        let page = |number| Saying::of(FormatSays::CodePage, [name(number)]).into();
        match self {
            Page::Cp437 => page("437"),
            Page::Of("ibm866") => page("866"),
            Page::Of(label) => name(Encoding::Legacy(label).name()),
        }
    }

    pub(super) fn decode(self, name: &[u8]) -> String {
        match self {
            Page::Cp437 => {
                let letters: Vec<char> = CP437.chars().collect();
                let letter = |&byte: &u8| match byte.checked_sub(0x80) {
                    None => char::from(byte),
                    Some(high) => letters.get(usize::from(high)).copied().unwrap_or(char::REPLACEMENT_CHARACTER),
                };
                name.iter().map(letter).collect()
            }
            Page::Of(label) => decode::by_label(label, name),
        }
    }
}

/// Whether bytes beyond ASCII stand one or two at a time beside small letters, as in "Größe": so Latin words have them.
fn between_letters(names: &[u8]) -> bool {
    let mut at = 0;
    while at < names.len() {
        let run = names[at..].iter().take_while(|byte| **byte >= 0x80).count();
        let beside = |at: Option<usize>| at.and_then(|at| names.get(at)).is_some_and(u8::is_ascii_lowercase);
        if run > 2 || (run > 0 && !beside(at.checked_sub(1)) && !beside(Some(at + run))) {
            return false;
        }
        at += run.max(1);
    }
    true
}

/// The name in an Info-ZIP Unicode Path field (0x7075): version 1, the checksum of the name that it stands for, UTF-8.
/// `None` if it stands for another name, as after renaming by a program that does not know the field.
pub(super) fn unicode_path(field: &[u8], name: &[u8]) -> Option<String> {
    let (&version, rest) = field.split_first()?;
    let (sum, path) = rest.split_at_checked(4)?;
    let mut crc = flate2::Crc::new();
    crc.update(name);
    (version == 1 && crc.sum().to_le_bytes() == sum).then(|| String::from_utf8(path.to_vec()).ok())?
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_is_the_one_that_makes_words() {
        assert_eq!(CP437.chars().count(), 128);
        for (label, page, names) in [
            ("gb18030", "GB18030", &["订单/2024年5月订单.csv", "发货清单.xlsx"][..]),
            ("gb18030", "GB18030", &["订单.csv"]),
            ("shift_jis", "Shift_JIS", &["おとどけさき.csv", "シャツ.csv"]),
            ("big5", "Big5", &["訂單/收貨人名單.csv", "陶瓷茶杯訂單備註.csv"]),
            ("ibm866", "code page 866", &["Заказы/получатели.csv"]),
            ("windows-1252", "Windows-1252", &["Empfänger.csv", "Größe.csv"]),
        ] {
            let bytes: Vec<Vec<u8>> = names
                .iter()
                .filter_map(|name| Some(encoding_rs::Encoding::for_label(label.as_bytes())?.encode(name).0.into_owned()))
                .collect();
            let found = Page::of(&bytes.iter().map(Vec::as_slice).collect::<Vec<_>>());
            assert_eq!(crate::language::english(&Saying::value(found.says())), page, "{names:?}");
            let decoded: Vec<String> = bytes.iter().map(|name| found.decode(name)).collect();
            assert_eq!(decoded, names);
        }
        // "Empfänger Größe Liège", in the order of the page above.
        for (bytes, name) in
            [(&b"Empf\x84nger.csv"[..], "Empfänger.csv"), (b"Gr\x94\xE1e.csv", "Größe.csv"), (b"Li\x8Age.csv", "Liège.csv")]
        {
            let page = Page::of(&[bytes]);
            assert_eq!((page, page.decode(bytes).as_str()), (Page::Cp437, name));
        }
    }
}
