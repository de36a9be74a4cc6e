//! Sizes and times, in German. Between number and sign stands a narrow space that does not break.

use crate::language::page::AmountSays;

/// The text of a code.
pub fn text(code: AmountSays) -> &'static str {
    match code {
        AmountSays::Bytes => "{0} Byte",
        AmountSays::Kilobytes => "{0}\u{202f}kB",
        AmountSays::Megabytes => "{0}\u{202f}MB",
        AmountSays::Gigabytes => "{0}\u{202f}GB",
        AmountSays::Terabytes => "{0}\u{202f}TB",
        AmountSays::Seconds => "{0}\u{202f}s",
        AmountSays::MinutesSeconds => "{0}\u{202f}min {1}\u{202f}s",
        AmountSays::FewSeconds => "einige Sekunden",
        AmountSays::AboutSeconds => "etwa {0} Sekunden",
        AmountSays::AboutMinute => "etwa eine Minute",
        AmountSays::AboutMinutes => "etwa {0} Minuten",
    }
}
