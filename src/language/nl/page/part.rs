//! What is looked at, in Dutch.

use crate::language::page::PartSays;

/// The text of a code.
pub fn text(code: PartSays) -> &'static str {
    match code {
        PartSays::Title => "Wat bekeken wordt",
        PartSays::All => "Alle {0} {0#zending|zendingen} worden bekeken",
        PartSays::Of => "{0} van {1} {1#zending|zendingen} worden bekeken",
        PartSays::None => "Geen van de {0} {0#zending|zendingen} voldoet hieraan: neem een keuze terug.",
        PartSays::Period => "{0} tot {1}",
        PartSays::Remove => "Terugnemen: {0}",
        PartSays::Everything => "Alles bekijken",
        PartSays::Between => "Alleen een periode bekijken",
        PartSays::From => "Van",
        PartSays::To => "Tot",
        PartSays::OnlyIts => "Alleen de zendingen ervan bekijken",
    }
}
