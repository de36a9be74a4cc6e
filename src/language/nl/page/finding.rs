//! What stands around a finding, in Dutch.

use crate::language::page::FindingSays;

/// The text of a code.
pub fn text(code: FindingSays) -> &'static str {
    match code {
        FindingSays::Nothing => "Hier is niets gemeten.",
        FindingSays::Behind => "Achter: {0}",
        FindingSays::Definition => "Definitie",
        FindingSays::Figures => "Cijfers",
        FindingSays::Records => "Records erachter ({0})",
        FindingSays::Computed => "Hoe het wordt berekend",
        FindingSays::Assumes => "Het veronderstelt",
        FindingSays::Level => "Niveau",
        FindingSays::Source => "Bron",
        FindingSays::MostTelling => "{0#Het meest zeggende cijfer|De meest zeggende cijfers} ({0})",
        FindingSays::FiguresRegion => "Cijfers achter het getal",
        FindingSays::What => "Wat",
        FindingSays::Number => "Getal",
        FindingSays::Note => "Toelichting",
    }
}
