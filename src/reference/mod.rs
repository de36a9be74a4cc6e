//! Embedded facts with their sources: countries, places, operators, law, goods, and a map of the world.
//!
//! Each kind of fact lies in a compact table of text under `tables/`, parsed once when it is first asked for; every
//! look-up after that is a hash map's. The first line of a table says where its facts come from. What came from no
//! public source that we read carries `sourced: false`, to be shown as "unverified".
//!
//! All look-ups by name share one normalisation, [`fold`].

pub mod chapter;
pub mod country;
pub mod goods;
pub mod law;
pub mod operator;
pub mod outline;
pub mod place;
pub mod region;
pub mod says;

/// The one normalisation of names: compatibility forms unified (NFKC), lower case, accents dropped, and everything
/// that is neither letter nor digit turned into single spaces, none at the ends.
///
/// Letters that only look accented are spelt out (`ø` → `o`, `ß` → `ss`, `æ` → `ae`); marks of scripts where they are
/// not accents (Japanese, Hindi, Thai…) stay.
///
/// ```
/// use portolan::reference::fold;
/// assert_eq!(fold("  Côte d'Ivoire (C.I.)"), "cote d ivoire c i");
/// assert_eq!(fold("Weißrußland"), "weissrussland");
/// ```
pub fn fold(text: &str) -> String {
    let mut folded = String::new();
    fold_into(text, &mut folded);
    folded
}

/// [`fold`] into a buffer, whose former text is lost: for whoever folds a million names one after another.
pub(crate) fn fold_into(text: &str, folded: &mut String) {
    folded.clear();
    folded.reserve(text.len());
    if text.is_ascii() {
        let mut bytes = std::mem::take(folded).into_bytes();
        let mut gap = false;
        for byte in text.bytes() {
            match ASCII[usize::from(byte)] {
                0 => gap = !bytes.is_empty(),
                letter => {
                    if gap {
                        bytes.push(b' ');
                        gap = false;
                    }
                    bytes.push(letter);
                }
            }
        }
        *folded = String::from_utf8(bytes).unwrap_or_default();
        return;
    }
    let bare = without_accents(text);
    for letter in bare.chars().flat_map(char::to_lowercase) {
        match letter {
            'ß' => folded.push_str("ss"),
            'æ' => folded.push_str("ae"),
            'œ' => folded.push_str("oe"),
            'þ' => folded.push_str("th"),
            'ø' => folded.push('o'),
            'ł' => folded.push('l'),
            'đ' | 'ð' => folded.push('d'),
            'ı' => folded.push('i'),
            '\u{300}'..='\u{36f}' => {}
            other => push(folded, other),
        }
    }
    if folded.ends_with(' ') {
        folded.pop();
    }
}

/// What each ASCII character folds to; 0 for what is neither letter nor digit.
const ASCII: [u8; 256] = {
    let mut table = [0; 256];
    let mut byte = 0;
    while byte < 128 {
        if (byte as u8).is_ascii_alphanumeric() {
            table[byte] = (byte as u8).to_ascii_lowercase();
        }
        byte += 1;
    }
    table
};

/// Compatibility forms unified (NFKC), and accents dropped: Unicode Standard Annex 15.
fn without_accents(text: &str) -> std::borrow::Cow<'_, str> {
    if text.chars().all(has_one_form) {
        return text.into();
    }
    let is_accent = |letter: &char| ('\u{300}'..='\u{36f}').contains(letter);
    let apart = platform::apart(text);
    let bare: String = apart.chars().filter(|letter| !is_accent(letter)).collect();
    platform::together(bare).into()
}

/// Whether a letter is its own normal form in every sense, and joins with no other: most of what is written in Chinese
/// and Korean, which so needs no look into the tables.
fn has_one_form(letter: char) -> bool {
    letter.is_ascii() || matches!(letter, '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}')
}

/// Unicode's tables take 75 kB of a program, and the browser has them already: `String.prototype.normalize`.
#[cfg(target_arch = "wasm32")]
mod platform {
    use js_sys::JsString;

    /// NFKD.
    pub(super) fn apart(text: &str) -> String {
        JsString::from(text).normalize("NFKD").into()
    }

    /// NFC.
    pub(super) fn together(text: String) -> String {
        JsString::from(text).normalize("NFC").into()
    }
}

#[cfg(not(target_arch = "wasm32"))]
mod platform {
    use unicode_normalization::UnicodeNormalization;

    /// NFKD.
    pub(super) fn apart(text: &str) -> String {
        text.nfkd().collect()
    }

    /// NFC.
    pub(super) fn together(text: String) -> String {
        text.nfc().collect()
    }
}

fn push(folded: &mut String, letter: char) {
    if letter.is_alphanumeric() || is_mark(letter) {
        folded.push(letter);
    } else if !folded.is_empty() && !folded.ends_with(' ') {
        folded.push(' ');
    }
}

/// Vowel signs and the like, which belong to the word in Indic and South-East Asian scripts.
fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{900}'..='\u{dff}' | '\u{e31}'..='\u{e4e}' | '\u{3099}' | '\u{309a}')
        && !letter.is_ascii()
        && !matches!(letter, '\u{964}' | '\u{965}' | '\u{e3f}')
}

/// Whether a letter is written without spaces between words, so that names are found as substrings.
pub(crate) fn is_han(letter: char) -> bool {
    matches!(letter, '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{323af}')
}

/// The lines of an embedded table that hold facts.
pub(crate) fn lines(table: &'static str) -> impl Iterator<Item = &'static str> {
    table.lines().filter(|line| !line.is_empty() && !line.starts_with('#'))
}

/// One line's cells; cells that are missing at the end are empty.
pub(crate) fn cells<const N: usize>(line: &'static str) -> [&'static str; N] {
    let mut found = [""; N];
    for (cell, text) in found.iter_mut().zip(line.split('\t')) {
        *cell = text;
    }
    found
}

/// The parts of a cell that holds a list.
pub(crate) fn parts(cell: &'static str) -> impl Iterator<Item = &'static str> {
    cell.split('|').filter(|part| !part.is_empty())
}

#[cfg(test)]
mod tests {
    use super::fold;

    #[test]
    fn names_that_mean_the_same_fold_to_the_same() {
        for (one, other) in [
            ("Liège", "LIEGE"),
            ("Liège", "Lie\u{300}ge"),
            ("Å", "a"),
            ("ﬁnland", "Finland"),
            ("ＢＥ", "be"),
            ("Türkiye", "turkiye"),
            ("  A.P. Møller - Mærsk ", "a p moller maersk"),
            ("İstanbul", "istanbul"),
        ] {
            assert_eq!(fold(one), fold(other));
        }
    }

    #[test]
    fn scripts_without_accents_keep_their_marks() {
        assert_eq!(fold("菜鸟，网络"), "菜鸟 网络");
        assert_eq!(fold("한국"), "한국");
        assert_eq!(fold("ガ"), "ガ");
        assert_eq!(fold("हिन्दी"), "हिन्दी");
    }

    #[test]
    fn nothing_stays_nothing() {
        assert_eq!(fold(""), "");
        assert_eq!(fold(" ./- "), "");
    }
}
