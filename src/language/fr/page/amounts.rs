//! Sizes and times, in French. Between number and sign stands a narrow space that does not break.

use crate::language::page::AmountSays;

/// The text of a code.
pub fn text(code: AmountSays) -> &'static str {
    match code {
        AmountSays::Bytes => "{0} {0#octet|octets}",
        AmountSays::Kilobytes => "{0}\u{202f}ko",
        AmountSays::Megabytes => "{0}\u{202f}Mo",
        AmountSays::Gigabytes => "{0}\u{202f}Go",
        AmountSays::Terabytes => "{0}\u{202f}To",
        AmountSays::Seconds => "{0}\u{202f}s",
        AmountSays::MinutesSeconds => "{0}\u{202f}min {1}\u{202f}s",
        AmountSays::FewSeconds => "quelques secondes",
        AmountSays::AboutSeconds => "environ {0} secondes",
        AmountSays::AboutMinute => "environ une minute",
        AmountSays::AboutMinutes => "environ {0} minutes",
    }
}
