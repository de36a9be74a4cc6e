//! What stands around a finding, in English.

use crate::language::page::FindingSays;

/// The text of a code.
pub fn text(code: FindingSays) -> &'static str {
    match code {
        FindingSays::Nothing => "Nothing was measured here.",
        FindingSays::Behind => "Behind: {0}",
        FindingSays::Definition => "Definition",
        FindingSays::Figures => "Figures",
        FindingSays::Records => "Records behind it ({0})",
        FindingSays::Computed => "How it is computed",
        FindingSays::Assumes => "It assumes",
        FindingSays::Level => "Level",
        FindingSays::Source => "Source",
        FindingSays::MostTelling => "The most telling {0} {0#figure|figures}",
        FindingSays::FiguresRegion => "Figures behind the number",
        FindingSays::What => "What",
        FindingSays::Number => "Number",
        FindingSays::Note => "Note",
    }
}
