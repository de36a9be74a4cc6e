//! What stands around a finding, in French.

use crate::language::page::FindingSays;

/// The text of a code.
pub fn text(code: FindingSays) -> &'static str {
    match code {
        FindingSays::Nothing => "Rien n’a été mesuré ici.",
        FindingSays::Behind => "À l’appui : {0}",
        FindingSays::Definition => "Définition",
        FindingSays::Figures => "Chiffres",
        FindingSays::Records => "Enregistrements à l’appui ({0})",
        FindingSays::Computed => "Mode de calcul",
        FindingSays::Assumes => "Hypothèse",
        FindingSays::Level => "Niveau",
        FindingSays::Source => "Source",
        FindingSays::MostTelling => "{0#Le chiffre le plus révélateur|Les chiffres les plus révélateurs} ({0})",
        FindingSays::FiguresRegion => "Chiffres à l’appui du résultat",
        FindingSays::What => "Quoi",
        FindingSays::Number => "Chiffre",
        FindingSays::Note => "Remarque",
    }
}
