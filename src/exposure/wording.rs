//! Numbers, shares, lists and days as people read them. For human eyes only: nothing is computed from what is written here.

use crate::table::Day;

/// A count with thousands separators: `8,481`.
pub fn count(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::with_capacity(digits.len() + digits.len() / 3);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// A share from 0 to 1 in per cent, never rounded to none or to all where it is neither.
///
/// ```
/// use portolan::exposure::wording::percent_of;
/// assert_eq!(percent_of(8_480.0 / 8_481.0), "more than 99.9 %");
/// assert_eq!(percent_of(1.0), "100 %");
/// assert_eq!(percent_of(1.0 / 3.0), "33 %");
/// assert_eq!(percent_of(1.0 / 8_481.0), "less than 0.1 %");
/// ```
pub fn percent_of(share: f64) -> String {
    let per_cent = share * 100.0;
    match per_cent {
        _ if share.is_nan() || share <= 0.0 => "0 %".to_owned(),
        _ if share >= 1.0 => "100 %".to_owned(),
        _ if per_cent > 99.9 => "more than 99.9 %".to_owned(),
        _ if per_cent < 0.1 => "less than 0.1 %".to_owned(),
        _ if (0.95..99.0).contains(&per_cent) => format!("{per_cent:.0} %"),
        _ => format!("{per_cent:.1} %"),
    }
}

/// A list in a sentence: `name`, `name and city`, `name, city and date`.
pub fn list<T: AsRef<str>>(items: &[T]) -> String {
    match items {
        [] => String::new(),
        [one] => one.as_ref().to_owned(),
        [before @ .., last] => {
            let before: Vec<&str> = before.iter().map(AsRef::as_ref).collect();
            format!("{} and {}", before.join(", "), last.as_ref())
        }
    }
}

/// An estimate of a count: whole from 10 on, with one decimal below.
pub fn about(number: f64) -> String {
    let rounded = (number * 10.0).round() / 10.0;
    if rounded >= 10.0 || rounded.fract() == 0.0 { count(number.max(0.0).round() as u64) } else { format!("{rounded:.1}") }
}

/// Months by number, from 1.
const MONTHS: [&str; 12] =
    ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

/// A day: `6 March 2023`.
pub fn day(day: Day) -> String {
    format!("{} {}", day.ymd().2, month(day))
}

/// The month of a day: `March 2023`.
pub fn month(day: Day) -> String {
    let (year, month, _) = day.ymd();
    format!("{} {year}", MONTHS[(month as usize + 11) % 12])
}

/// A sentence's first letter made a capital.
pub fn capitalised(sentence: &str) -> String {
    let mut letters = sentence.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// A label cut to a length that a sentence bears.
pub fn short(label: &str) -> String {
    const MOST: usize = 60;
    let label: String = label.split_whitespace().collect::<Vec<_>>().join(" ");
    if label.chars().count() <= MOST {
        return label;
    }
    let cut: String = label.chars().take(MOST - 1).collect();
    format!("{}…", cut.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_have_separators() {
        assert_eq!(count(0), "0");
        assert_eq!(count(999), "999");
        assert_eq!(count(1_000), "1,000");
        assert_eq!(count(12_345_678), "12,345,678");
    }

    #[test]
    fn shares_are_never_all_or_nothing_unless_they_are() {
        for (part, whole, expected) in [
            (0u32, 5u32, "0 %"),
            (5, 5, "100 %"),
            (0, 0, "0 %"),
            (999_999, 1_000_000, "more than 99.9 %"),
            (1, 1_000_000, "less than 0.1 %"),
            (995, 1_000, "99.5 %"),
            (999, 1_000, "99.9 %"),
            (986, 1_000, "99 %"),
            (5, 1_000, "0.5 %"),
            (99, 10_000, "1 %"),
            (2, 3, "67 %"),
        ] {
            assert_eq!(percent_of(f64::from(part) / f64::from(whole)), expected, "{part} of {whole}");
        }
    }

    #[test]
    fn lists_estimates_and_days_read_as_text() {
        assert_eq!(list::<&str>(&[]), "");
        assert_eq!(list(&["a"]), "a");
        assert_eq!(list(&["a", "b"]), "a and b");
        assert_eq!(list(&["a", "b", "c"]), "a, b and c");
        assert_eq!(about(4.23), "4.2");
        assert_eq!(about(4.0), "4");
        assert_eq!(about(1234.5), "1,235");
        assert_eq!(Day::from_ymd(2023, 3, 6).map(day).as_deref(), Some("6 March 2023"));
        assert_eq!(Day::from_ymd(2023, 12, 31).map(month).as_deref(), Some("December 2023"));
        assert_eq!(capitalised("footwear"), "Footwear");
        assert!(short(&"word ".repeat(40)).chars().count() <= 60);
    }
}
