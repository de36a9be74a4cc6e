//! What was read, in French.

use crate::language::page::FilesSay;

/// The text of a code.
pub fn text(code: FilesSay) -> &'static str {
    match code {
        FilesSay::Title => "Ce qui a été lu",
        FilesSay::Lead => "Les tableaux occupent {0} de la mémoire de cet onglet. « Effacer » la libère.",
        FilesSay::Caption => "Fichiers, et ce qui a été lu de chacun",
        FilesSay::Size => "Taille",
        FilesSay::RowsNotRead => "Non lues",
        FilesSay::Messages => "{0} × {1}",
        FilesSay::Notes => "Ce qui a été supposé, réuni ou laissé ouvert",
        FilesSay::Note => "Remarque",
        FilesSay::Partly => "Lu en partie",
        FilesSay::Unreadable => "Non lu",
        FilesSay::Times => "{0} fois",
        FilesSay::At => "{0}",
        FilesSay::TimesAt => "{0} fois, la première : {1}",
        FilesSay::Hidden => "Caché dans ce fichier",
        FilesSay::HiddenMore => "… et {0} de plus, dans le rapport (JSON).",
        FilesSay::Password => "Mot de passe",
        FilesSay::Envelope => "Enveloppe",
        FilesSay::FreeText => "Texte libre",
        FilesSay::OutOfSight => "Masqué",
        FilesSay::Comment => "Commentaire",
        FilesSay::DefinedName => "Nom défini",
        FilesSay::Property => "Propriété",
        FilesSay::Link => "Lien",
    }
}
