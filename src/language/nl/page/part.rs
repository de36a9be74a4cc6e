//! What is looked at, in Dutch.

use crate::language::page::PartSays;

/// The text of a code.
pub fn text(code: PartSays) -> &'static str {
    match code {
        PartSays::Title => "Wat er wordt bekeken",
        PartSays::All => "Alle {0} {0#zending wordt|zendingen worden} bekeken",
        PartSays::Of => "{0} van {1} {1#zending|zendingen} {0#wordt|worden} bekeken",
        PartSays::None => "Geen van de {0} {0#zending|zendingen} voldoet hieraan: neem een keuze terug.",
        PartSays::Period => "{0} t/m {1}",
        PartSays::Remove => "Terugnemen: {0}",
        PartSays::Everything => "Alles bekijken",
        PartSays::Between => "Alleen een periode bekijken",
        PartSays::From => "Van",
        PartSays::To => "T/m",
        PartSays::OnlyIts => "Alleen de zendingen ervan bekijken",
    }
}
