//! What is looked at, in German.

use crate::language::page::PartSays;

/// The text of a code.
pub fn text(code: PartSays) -> &'static str {
    match code {
        PartSays::Title => "Was betrachtet wird",
        PartSays::All => "Alle {0} {0#Sendung|Sendungen} werden betrachtet",
        PartSays::Of => "{0} von {1} {1#Sendung|Sendungen} werden betrachtet",
        PartSays::None => "Keine der {0} {0#Sendung|Sendungen} entspricht dem: Nehmen Sie eine Auswahl zurück.",
        PartSays::Period => "{0} bis {1}",
        PartSays::Remove => "Zurücknehmen: {0}",
        PartSays::Everything => "Alles betrachten",
        PartSays::Between => "Nur einen Zeitraum betrachten",
        PartSays::From => "Von",
        PartSays::To => "Bis",
        PartSays::OnlyIts => "Nur diese Sendungen betrachten",
    }
}
