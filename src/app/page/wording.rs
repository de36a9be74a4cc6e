//! Sizes and times as people read them: no finer than they tell something. No browser type in here.

use crate::language::Figures;
use crate::language::page::AmountSays;
use crate::saying::{Saying, Value};

/// A size in bytes: `812 bytes`, `1.2 MB`; powers of ten, as file managers count.
pub fn bytes(size: u64, figures: &dyn Figures) -> Saying {
    const UNITS: [AmountSays; 4] = [AmountSays::Kilobytes, AmountSays::Megabytes, AmountSays::Gigabytes, AmountSays::Terabytes];
    if size < 1000 {
        return Saying::of(AmountSays::Bytes, [Value::Count(size)]);
    }
    let mut value = size as f64 / 1000.0;
    let mut unit = 0;
    while value >= 999.5 && unit + 1 < UNITS.len() {
        value /= 1000.0;
        unit += 1;
    }
    let places = u8::from(value < 99.5 && unit > 0);
    Saying::of(UNITS[unit], [Value::Name(figures.fixed(value, places))])
}

/// How long something took: `0.4 s`, `12 s`, `3 min 20 s`.
pub fn took(milliseconds: f64, figures: &dyn Figures) -> Saying {
    let seconds = milliseconds / 1000.0;
    if seconds < 59.5 {
        let (seconds, places) = if seconds < 9.95 { (seconds.max(0.1), 1) } else { (seconds, 0) };
        return Saying::of(AmountSays::Seconds, [Value::Name(figures.fixed(seconds, places))]);
    }
    let seconds = seconds.round() as u64;
    Saying::of(AmountSays::MinutesSeconds, [Value::Count(seconds / 60), Value::Count(seconds % 60)])
}

/// How long something will take, no finer than an estimate is: `a few seconds`, `about 40 seconds`, `about 3 minutes`.
pub fn remaining(milliseconds: f64) -> Saying {
    let seconds = milliseconds / 1000.0;
    if seconds < 5.0 {
        Saying::plain(AmountSays::FewSeconds)
    } else if seconds < 55.0 {
        Saying::of(AmountSays::AboutSeconds, [Value::Count((seconds / 5.0).ceil() as u64 * 5)])
    } else if seconds < 90.0 {
        Saying::plain(AmountSays::AboutMinute)
    } else {
        Saying::of(AmountSays::AboutMinutes, [Value::Count((seconds / 60.0).round() as u64)])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::{EnglishFigures, english};

    #[test]
    fn sizes_and_times() {
        let plain = |saying: Saying| english(&saying).replace('\u{202f}', " ");
        assert_eq!(plain(bytes(1, &EnglishFigures)), "1 byte");
        assert_eq!(plain(bytes(812, &EnglishFigures)), "812 bytes");
        assert_eq!(plain(bytes(88_102, &EnglishFigures)), "88 kB");
        assert_eq!(plain(bytes(4_200_000, &EnglishFigures)), "4.2 MB");
        assert_eq!(plain(bytes(999_900, &EnglishFigures)), "1.0 MB");
        assert_eq!(plain(took(420.0, &EnglishFigures)), "0.4 s");
        assert_eq!(plain(took(9_980.0, &EnglishFigures)), "10 s");
        assert_eq!(plain(took(200_000.0, &EnglishFigures)), "3 min 20 s");
        assert_eq!(plain(remaining(12_000.0)), "about 15 seconds");
        assert_eq!(plain(remaining(170_000.0)), "about 3 minutes");
    }
}
