//! Numbers, bytes and times as people read them; the one place that formats them. No browser type in here.

/// A narrow space that does not break, between number and unit.
const THIN: char = '\u{202f}';

/// A whole number with its thousands set apart: `12,480`.
pub fn count(number: u64) -> String {
    let digits = number.to_string();
    let mut grouped = String::with_capacity(digits.len() + digits.len() / 3);
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

/// A number and its noun: `1 row`, `12,480 rows`.
pub fn counted(number: u64, one: &str, many: &str) -> String {
    format!("{} {}", count(number), if number == 1 { one } else { many })
}

/// A number that need not be whole: whole ones as such, others with as many places as tell something.
pub fn number(value: f64) -> String {
    if !value.is_finite() {
        return "–".into();
    }
    let size = value.abs();
    let sign = if value < 0.0 { "−" } else { "" };
    if size.fract() == 0.0 || size >= 1000.0 {
        format!("{sign}{}", count(size.round() as u64))
    } else if size >= 10.0 {
        format!("{sign}{size:.1}")
    } else {
        format!("{sign}{size:.2}")
    }
}

/// A share from 0 to 1 in per cent. What is not nothing is not shown as 0, and what is not all not as 100.
pub fn share(value: f64) -> String {
    let percent = value * 100.0;
    if !percent.is_finite() {
        "–".into()
    } else if percent > 0.0 && percent < 0.1 {
        format!("<{THIN}0.1{THIN}%")
    } else if percent < 100.0 && percent > 99.9 {
        format!(">{THIN}99.9{THIN}%")
    } else if (percent < 10.0 && (0.05..0.95).contains(&percent.fract())) || (percent > 99.05 && percent < 100.0) {
        format!("{percent:.1}{THIN}%")
    } else {
        format!("{percent:.0}{THIN}%")
    }
}

/// A size in bytes: `812 bytes`, `1.2 MB`; powers of ten, as file managers count.
pub fn bytes(size: u64) -> String {
    const UNITS: [&str; 4] = ["kB", "MB", "GB", "TB"];
    if size < 1000 {
        return counted(size, "byte", "bytes");
    }
    let mut value = size as f64 / 1000.0;
    let mut unit = 0;
    while value >= 999.5 && unit + 1 < UNITS.len() {
        value /= 1000.0;
        unit += 1;
    }
    let places = usize::from(value < 99.5 && unit > 0);
    format!("{value:.places$}{THIN}{}", UNITS[unit])
}

/// How long something took: `0.4 s`, `12 s`, `3 min 20 s`.
pub fn took(milliseconds: f64) -> String {
    let seconds = milliseconds / 1000.0;
    if seconds < 10.0 {
        format!("{:.1}{THIN}s", seconds.max(0.1))
    } else if seconds < 60.0 {
        format!("{seconds:.0}{THIN}s")
    } else {
        let seconds = seconds.round() as u64;
        format!("{}{THIN}min {}{THIN}s", seconds / 60, seconds % 60)
    }
}

/// How long something will take, no finer than an estimate is: `a few seconds`, `about 40 seconds`, `about 3 minutes`.
pub fn remaining(milliseconds: f64) -> String {
    let seconds = milliseconds / 1000.0;
    if seconds < 5.0 {
        "a few seconds".into()
    } else if seconds < 55.0 {
        format!("about {} seconds", (seconds / 5.0).ceil() as u64 * 5)
    } else if seconds < 90.0 {
        "about a minute".into()
    } else {
        format!("about {} minutes", (seconds / 60.0).round() as u64)
    }
}

/// Names in a sentence: `China`, `China and Belgium`, `China, Belgium and 3 more`.
pub fn listed(names: &[String], most: usize) -> String {
    let shown = &names[..names.len().min(most)];
    let more = names.len() - shown.len();
    match (shown, more) {
        ([], _) => String::new(),
        ([one], 0) => one.clone(),
        ([all @ .., last], 0) => format!("{} and {last}", all.join(", ")),
        (some, more) => format!("{} and {} more", some.join(", "), count(more as u64)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_numbers() {
        assert_eq!(count(0), "0");
        assert_eq!(count(999), "999");
        assert_eq!(count(1_048_576), "1,048,576");
        assert_eq!(counted(1, "row", "rows"), "1 row");
    }

    #[test]
    fn numbers_tell_no_more_than_they_know() {
        assert_eq!(number(2431.4), "2,431");
        assert_eq!(number(12.34), "12.3");
        assert_eq!(number(0.5), "0.50");
        assert_eq!(number(-3.0), "−3");
        assert_eq!(number(f64::NAN), "–");
    }

    #[test]
    fn a_share_is_not_rounded_to_nothing_or_to_all() {
        let plain = |value| share(value).replace(THIN, " ");
        assert_eq!(plain(0.0), "0 %");
        assert_eq!(plain(0.0004), "< 0.1 %");
        assert_eq!(plain(0.034), "3.4 %");
        assert_eq!(plain(0.62), "62 %");
        assert_eq!(plain(0.996), "99.6 %");
        assert_eq!(plain(0.99999), "> 99.9 %");
        assert_eq!(plain(1.0), "100 %");
    }

    #[test]
    fn sizes_and_times() {
        let plain = |text: String| text.replace(THIN, " ");
        assert_eq!(plain(bytes(812)), "812 bytes");
        assert_eq!(plain(bytes(4_200_000)), "4.2 MB");
        assert_eq!(plain(bytes(999_900)), "1.0 MB");
        assert_eq!(plain(took(420.0)), "0.4 s");
        assert_eq!(plain(took(200_000.0)), "3 min 20 s");
        assert_eq!(remaining(12_000.0), "about 15 seconds");
        assert_eq!(remaining(170_000.0), "about 3 minutes");
    }

    #[test]
    fn names_in_a_sentence() {
        let names: Vec<String> = ["A", "B", "C", "D"].map(String::from).to_vec();
        assert_eq!(listed(&names[..1], 3), "A");
        assert_eq!(listed(&names[..3], 3), "A, B and C");
        assert_eq!(listed(&names, 2), "A, B and 2 more");
    }
}
