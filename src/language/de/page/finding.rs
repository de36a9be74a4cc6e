//! What stands around a finding, in German.

use crate::language::page::FindingSays;

/// The text of a code.
pub fn text(code: FindingSays) -> &'static str {
    match code {
        FindingSays::Nothing => "Hier wurde nichts gemessen.",
        FindingSays::Behind => "Dahinter: {0}",
        FindingSays::Definition => "Definition",
        FindingSays::Figures => "Zahlen",
        FindingSays::Records => "Datensätze dahinter ({0})",
        FindingSays::Computed => "Berechnung",
        FindingSays::Assumes => "Annahme",
        FindingSays::Level => "Stufe",
        FindingSays::Source => "Quelle",
        FindingSays::MostTelling => "Die {0} {0#aussagekräftigste Zahl|aussagekräftigsten Zahlen}",
        FindingSays::FiguresRegion => "Zahlen hinter dem Befund",
        FindingSays::What => "Was",
        FindingSays::Number => "Zahl",
        FindingSays::Note => "Anmerkung",
    }
}
