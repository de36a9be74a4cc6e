//! Sizes and times, in Dutch.

use crate::language::page::AmountSays;

/// The text of a code.
pub fn text(code: AmountSays) -> &'static str {
    match code {
        AmountSays::Bytes => "{0} {0#byte|bytes}",
        AmountSays::Kilobytes => "{0}\u{202f}kB",
        AmountSays::Megabytes => "{0}\u{202f}MB",
        AmountSays::Gigabytes => "{0}\u{202f}GB",
        AmountSays::Terabytes => "{0}\u{202f}TB",
        AmountSays::Seconds => "{0}\u{202f}s",
        AmountSays::MinutesSeconds => "{0}\u{202f}min {1}\u{202f}s",
        AmountSays::FewSeconds => "enkele seconden",
        AmountSays::AboutSeconds => "ongeveer {0} seconden",
        AmountSays::AboutMinute => "ongeveer een minuut",
        AmountSays::AboutMinutes => "ongeveer {0} minuten",
    }
}
