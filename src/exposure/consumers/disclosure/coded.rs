//! Texts as category codes, and what of them counts as redacted.
//!
//! A cell that is blank, or holds nothing but `*` or `?`, is missing. A range (`20-29`, `[20, 30)`, `< 18`, `65+`) and a value
//! with `*` in it (`40**`) were coarsened. With [`Missing::Wildcard`] a coarsened cell is missing as well if other cells of the
//! column hold whole values: then single cells were redacted. A column of ranges only was coarsened evenly, and its ranges
//! are its categories. With [`Missing::Category`] a coarsened cell is always a category of its own.
//!
//! Codes follow the order of the values: by number where every value is a number, else by text, so that a distance between
//! ordered values may go by codes; the missing cells' code is the last. Complexity: O(cells + distinct · log distinct).

use super::{Column, Missing, Unfit};
use rustc_hash::FxHashMap;

/// A column of texts as codes.
#[derive(Clone, Debug, Default)]
pub struct Coded {
    /// The code of each cell.
    pub codes: Vec<u32>,
    /// The text of each code; of the missing cells' it is `*`.
    pub labels: Vec<String>,
    /// The code of missing cells, if there are any.
    pub missing: Option<u32>,
}

impl Coded {
    /// Codes a column of texts.
    pub fn of<'t>(cells: impl IntoIterator<Item = &'t str>, meaning: Missing) -> Coded {
        let mut known: FxHashMap<&str, u32> = FxHashMap::default();
        let mut texts: Vec<&str> = Vec::new();
        let mut codes: Vec<u32> = Vec::new();
        for cell in cells {
            let cell = cell.trim();
            codes.push(*known.entry(cell).or_insert_with(|| {
                texts.push(cell);
                (texts.len() - 1) as u32
            }));
        }
        let whole = texts.iter().any(|text| !is_missing(text) && !is_coarse(text));
        let says_nothing = |text: &str| is_missing(text) || (meaning == Missing::Wildcard && whole && is_coarse(text));
        let mut order: Vec<u32> = (0..texts.len() as u32).filter(|&at| !says_nothing(texts[at as usize])).collect();
        let numbers: Vec<Option<f64>> = texts.iter().map(|text| number(text)).collect();
        if order.iter().all(|&at| numbers[at as usize].is_some()) {
            order.sort_by(|&a, &b| {
                let by_number = numbers[a as usize].unwrap_or(0.0).total_cmp(&numbers[b as usize].unwrap_or(0.0));
                by_number.then_with(|| texts[a as usize].cmp(texts[b as usize]))
            });
        } else {
            order.sort_by_key(|&at| texts[at as usize]);
        }
        let mut labels: Vec<String> = order.iter().map(|&at| texts[at as usize].to_owned()).collect();
        let missing = (order.len() < texts.len()).then_some(order.len() as u32);
        labels.extend(missing.map(|_| "*".to_owned()));
        let mut place = vec![order.len() as u32; texts.len()];
        for (next, &at) in order.iter().enumerate() {
            place[at as usize] = next as u32;
        }
        codes.iter_mut().for_each(|code| *code = place[*code as usize]);
        Coded { codes, labels, missing }
    }

    /// The column for measures.
    ///
    /// # Errors
    /// As [`Column::new`].
    pub fn column(&self) -> Result<Column<'_>, Unfit> {
        Column::new(&self.codes, self.labels.len() as u32, self.missing)
    }
}

/// Codes two columns of two tables alike, so that their records can be compared.
pub fn alike<'t>(
    one: impl IntoIterator<Item = &'t str>,
    other: impl IntoIterator<Item = &'t str>,
    meaning: Missing,
) -> (Coded, Coded) {
    let mut first = 0;
    let counted = one.into_iter().inspect(|_| first += 1);
    let mut both = Coded::of(counted.chain(other), meaning);
    let rest = both.codes.split_off(first.min(both.codes.len()));
    let other = Coded { codes: rest, labels: both.labels.clone(), missing: both.missing };
    (both, other)
}

/// Whether a cell holds nothing.
pub fn is_missing(text: &str) -> bool {
    text.bytes().all(|byte| matches!(byte, b'*' | b'?' | b' '))
}

/// Whether a cell holds a range, or a value that is partly masked.
pub fn is_coarse(text: &str) -> bool {
    if text.contains('*') {
        return true;
    }
    let bare = text.trim_matches(['[', ']', '(', ')', ' ']);
    if bare.is_empty() {
        return false;
    }
    let open = |rest: &str| number(rest.trim()).is_some();
    if let Some(rest) = bare.strip_prefix(['<', '>', '≤', '≥']) {
        return open(rest.trim_start_matches('='));
    }
    if let Some(rest) = bare.strip_suffix('+') {
        return open(rest);
    }
    let bracketed = text.starts_with(['[', '(']) && text.ends_with([']', ')']);
    let between = |(low, high): (&str, &str)| match (number(low.trim()), number(high.trim())) {
        (Some(low), Some(high)) => low < high,
        _ => false,
    };
    // A sign is no dash: the dash is sought after the first byte.
    let dash = bare.char_indices().skip(1).find(|&(_, letter)| matches!(letter, '-' | '–'));
    let by_dash = dash.is_some_and(|(at, letter)| between((&bare[..at], &bare[at + letter.len_utf8()..])));
    by_dash || (bracketed && bare.split_once([',', ';']).is_some_and(between))
}

/// A plain decimal number.
pub fn number(text: &str) -> Option<f64> {
    text.starts_with(|first: char| first.is_ascii_digit() || matches!(first, '-' | '+' | '.'))
        .then(|| text.parse::<f64>().ok())
        .flatten()
        .filter(|number| number.is_finite())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn numbers_are_in_the_order_of_numbers_and_blanks_last() {
        let coded = Coded::of(["10", "", "9", "*", "-1.5", "9"], Missing::Category);
        assert_eq!(coded.labels, ["-1.5", "9", "10", "*"]);
        assert_eq!(coded.codes, [2, 3, 1, 3, 0, 1]);
        assert_eq!(coded.missing, Some(3));
        let coded = Coded::of(["b", "a", "10"], Missing::Wildcard);
        assert_eq!((coded.labels.len(), coded.codes, coded.missing), (3, vec![2, 1, 0], None));
    }

    #[test]
    fn ranges_among_values_are_wildcards_if_the_switch_says_so() {
        let cells = ["23", "20-29", "[20, 30)", "65+", "< 18", "31"];
        assert_eq!(Coded::of(cells, Missing::Wildcard).codes, [0, 2, 2, 2, 2, 1]);
        assert_eq!(Coded::of(cells, Missing::Category).labels.len(), 6);
        // A column of ranges alone is coarse, not redacted.
        let bands = Coded::of(["20-29", "30-39", "*", "20-29"], Missing::Wildcard);
        assert_eq!((bands.codes, bands.missing), (vec![0, 1, 2, 0], Some(2)));
    }

    #[test]
    fn what_is_a_range_and_what_is_not() {
        for coarse in ["20-29", "20 – 29", "-5-5", "(0;10]", "[1,2]", ">=65", "≤ 3", "65+", "40**", "4*"] {
            assert!(is_coarse(coarse), "{coarse}");
        }
        for whole in ["", "x", "2024-01-15", "2024-01", "-5", "+32", "1,5", "(none)", "+", "[]", "A-B", "<", "0-4-8"] {
            assert!(!is_coarse(whole), "{whole}");
        }
        assert!(["", "*", "***", "?", " "].into_iter().all(is_missing) && !["0", "NA", "-"].into_iter().any(is_missing));
    }

    proptest! {
        #[test]
        fn equal_texts_and_no_others_have_equal_codes(cells in prop::collection::vec("[ab*]{0,2}|[0-9]{1,2}", 0..40)) {
            let coded = Coded::of(cells.iter().map(String::as_str), Missing::Category);
            prop_assert!(coded.column().is_ok());
            for (a, one) in cells.iter().enumerate() {
                for (b, other) in cells.iter().enumerate() {
                    let same = one == other || (is_missing(one) && is_missing(other));
                    prop_assert_eq!(coded.codes[a] == coded.codes[b], same);
                }
            }
            let half = cells.len() / 2;
            let (left, right) = alike(cells[..half].iter().map(String::as_str), cells[half..].iter().map(String::as_str), Missing::Category);
            prop_assert_eq!([left.codes, right.codes].concat(), coded.codes);
        }
    }
}
