//! Files of messages, in English.

use crate::ingest::says::MessagesSay as Say;

/// The text of a code.
pub fn text(code: Say) -> &'static str {
    match code {
        Say::LeftOut => "{0}: the message that begins at {1} says so much of one thing that not all of it is kept in its rows.",
        Say::NotRepeated => {
            "{0} says so much of whole messages that repeating it on each row takes more than {2} MB; from the message at {1} on, rows have only what is said of themselves."
        }
        Say::NoColumn => {
            "{0} has segments that no column has a place for, first at {1}: {2}. The rest of their messages is read."
        }
        Say::OtherTags => "{0} other {0#kind|kinds}",
        Say::NoShipments => "{0} holds {1}, which are no shipments. Drop the files that hold shipments.",
        Say::SomeNoShipments => "{0} holds {1}, which are no shipments. Its other messages are read.",
        Say::KindIs => "{0} {1}",
        Say::SaysNothing => "{0} begins as a file of messages and holds no message that says anything. Was it cut short?",
        Say::MoreColumns => "{0} names more kinds of things than a table may have columns; what goes beyond is not kept.",
        Say::NoEnd => "{0}, {1}: what {2} begins here has no end ({3}); what is there of it is read. Was the file cut short?",
        Say::CountsSegments => "{0}, {1}: {2} counts {3} segments; there {4#is|are} {4}. All that are there are read.",
        Say::CountsMessages => "{0}, {1}: {2} counts {3} messages; there {4#is|are} {4}. All that are there are read.",
        Say::CountsGroups => "{0}, {1}: {2} counts {3} groups; there {4#is|are} {4}. All that are there are read.",
        Say::CountsSets => "{0}, {1}: {2} counts {3} sets; there {4#is|are} {4}. All that are there are read.",
        Say::OtherReference => "{0}, {1}: the reference in {2} is not that of {3}.",
        Say::IsTest => "{0}, {1}: the interchange is marked as a test ({2}).",
        Say::NeverBegan => "{0}, {1}: {2} ends what has not begun ({3}).",
        Say::CutShort => "{0}, {1}: the file ends inside this segment; what is there of it is read. Was the file cut short?",
        Say::Stray => "{0}, {1}: this is no segment of a message; it is passed over.",
        Say::EmptySegment => "{0}, {1}: a terminator stands with no segment before it; nothing is lost.",
        Say::EndlessSegment => {
            "{0}, {1}: a segment goes on for more than a million characters without an end; it is passed over."
        }
        Say::Wrapped => "{0} is wrapped: lines break inside segments, first in the one at {1}. The breaks are taken out.",
        Say::OutsideMessage => {
            "{0}, {1}: segments stand outside any message (no UNH before them); they are read as a message of their own."
        }
        Say::OutsideSet => "{0}, {1}: segments stand outside any set (no ST before them); they are passed over.",
        Say::Guessed => "{0}, {1}: the message that begins here does not say what it is; by its segments it is read as {2}.",
        Say::UnknownMessage => {
            "{0}, {1}: {2} is no message of shipments that is known here; it is read by the segments that all messages share."
        }
        Say::NoUnit => "{0}, {1}: a weight has no unit; it is taken as pounds, as is usual in X12.",
        Say::UnknownSet => {
            "{0}, {1}: {2} is no set of shipments that is known here; it is read by the segments that all sets share."
        }
        Say::ShortUna => {
            "{0}, {1}: the service string (UNA) is shorter than its 9 characters; what is missing is taken as usual."
        }
        Say::CheckDigit => "{0}, {1}: the check digit of air waybill {2} is wrong; it is read as it stands.",
        Say::BreaksLost => {
            "{0}: the message at {1} has lost its line breaks (mail programs do that); they are put back where a group begins."
        }
        Say::NoManifestEnd => {
            "{0}: the manifest that begins at {1} has no end (LAST or CONT); what is there of it is read. Was the file cut short?"
        }
    }
}
