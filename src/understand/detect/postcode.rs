//! Postcodes, country by country.

use super::pattern::{MOST, Pattern, symbol};
use crate::reference::country::CountryCode;
use crate::reference::{cells, lines};
use std::sync::OnceLock;

struct Form {
    country: CountryCode,
    pattern: Pattern,
}

fn forms() -> &'static [Form] {
    static FORMS: OnceLock<Vec<Form>> = OnceLock::new();
    FORMS.get_or_init(|| {
        lines(include_str!("../../reference/tables/postcodes.tsv"))
            .filter_map(|line| {
                let [country, form] = cells(line);
                Some(Form { country: CountryCode::new(country)?, pattern: Pattern::new(form)? })
            })
            .collect()
    })
}

/// The symbols of a cell, if it is as short as a postcode.
fn symbols(cell: &str) -> Option<([u8; 12], usize)> {
    let mut found = [0; 12];
    let mut length = 0;
    for byte in cell.trim().bytes() {
        *found.get_mut(length)? = symbol(byte)?;
        length += 1;
    }
    (3..=MOST).contains(&length).then_some((found, length))
}

/// Whether a cell has the form of a country's postcodes, `None` if that country has none that is known.
///
/// ```
/// use portolan::reference::country::CountryCode;
/// use portolan::understand::detect::postcode_of;
/// let of = |country, cell| CountryCode::new(country).and_then(|country| postcode_of(country, cell));
/// assert_eq!(of("NL", "1234 AB"), Some(true));
/// assert_eq!(of("BE", "1234 AB"), Some(false));
/// assert_eq!(of("HK", "1234"), None);
/// ```
pub fn postcode_of(country: CountryCode, cell: &str) -> Option<bool> {
    let form = forms().iter().find(|form| form.country == country)?;
    Some(symbols(cell).is_some_and(|(found, length)| form.pattern.fits(&found[..length])))
}

pub(super) fn is_postcode(cell: &str) -> bool {
    symbols(cell).is_some_and(|(found, length)| {
        let found = &found[..length];
        forms().iter().any(|form| (form.pattern.lengths.0..=form.pattern.lengths.1).contains(&length) && form.pattern.fits(found))
    })
}

/// Of the forms with letters, those that other values hardly have; the blank must be there.
pub(super) fn is_telling_postcode(cell: &str) -> bool {
    cell.contains(' ')
        && cell.bytes().all(|byte| !byte.is_ascii_lowercase())
        && ["GB", "IE", "NL", "CA"]
            .iter()
            .filter_map(|code| CountryCode::new(code))
            .any(|code| postcode_of(code, cell) == Some(true))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_is_in_the_language_and_fits_its_examples() {
        let mut count = 0;
        for line in lines(include_str!("../../reference/tables/postcodes.tsv")) {
            let [country, form, examples] = cells(line);
            assert!(CountryCode::new(country).is_some() && Pattern::new(form).is_some(), "{line}");
            for example in examples.split(',') {
                assert_eq!(postcode_of(CountryCode::new(country).unwrap(), example), Some(true), "{country}: {example}");
            }
            count += 1;
        }
        assert!(count > 160, "{count}");
    }
}
