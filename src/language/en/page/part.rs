//! What is looked at, in English.

use crate::language::page::PartSays;

/// The text of a code.
pub fn text(code: PartSays) -> &'static str {
    match code {
        PartSays::Title => "What is looked at",
        PartSays::All => "All {0} {0#shipment|shipments} are looked at",
        PartSays::Of => "{0} of {1} {1#shipment|shipments} are looked at",
        PartSays::None => "None of the {0} {0#shipment|shipments} is like that: take a choice back.",
        PartSays::Period => "{0} to {1}",
        PartSays::Remove => "Take back: {0}",
        PartSays::Everything => "Look at all",
        PartSays::Between => "Look at a period only",
        PartSays::From => "From",
        PartSays::To => "To",
        PartSays::OnlyIts => "Look at its shipments only",
    }
}
