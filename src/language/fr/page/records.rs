//! What the records say of themselves, in French.

use crate::language::page::records::RecordsSay;

/// The text of a code.
pub fn text(code: RecordsSay) -> &'static str {
    match code {
        RecordsSay::Title => "Les données elles-mêmes",
        RecordsSay::Lead => {
            "Toutes les lignes telles qu’elles ont été lues. Elles viennent de la mémoire de ce navigateur ; ce qui dit qui est quelqu’un reste masqué jusqu’à ce que vous le demandiez."
        }
        RecordsSay::Table => "Tableau",
        RecordsSay::Filter => "Lignes contenant",
        RecordsSay::In => "dans",
        RecordsSay::Anywhere => "toute colonne",
        RecordsSay::Rows => "{0} {0#ligne|lignes}",
        RecordsSay::Matching => "{0} {0#ligne|lignes} sur {1}",
        RecordsSay::Waiting => "Parcours des lignes…",
        RecordsSay::NoRow => "Aucune ligne ne contient cela.",
        RecordsSay::NoTable => "Aucune ligne n’a été lue dans ces fichiers.",
        RecordsSay::Show => "Voir les données personnelles",
        RecordsSay::Hide => "Masquer les données personnelles",
        RecordsSay::Masked => {
            "{0} {0#colonne dit qui est quelqu’un ; elle est masquée|colonnes disent qui est quelqu’un ; elles sont masquées}."
        }
        RecordsSay::Line => "Ligne",
        RecordsSay::Grid => "Lignes de {0}",
        RecordsSay::Keys => {
            "Les touches fléchées vont de cellule en cellule, Page préc. et Page suiv. d’un écran, Début et Fin à la première et à la dernière colonne, avec Ctrl à la première et à la dernière ligne. Entrée sur le nom d’une colonne trie selon elle."
        }
        RecordsSay::Marked => "Souligné : peut être suivi de fichier en fichier, ou dit qui est quelqu’un.",
        RecordsSay::Behind => "Les enregistrements à l’appui de ce constat",
        RecordsSay::AllRows => "Retour à toutes les lignes",
        RecordsSay::NoFinding => "Le rapport ne contient pas ce constat.",
        RecordsSay::FirstOf => "{0} {0#enregistrement|enregistrements} sur {1}, les plus importants d’abord.",
        RecordsSay::AllOf => "{0} {0#enregistrement|enregistrements, les plus importants d’abord}.",
        RecordsSay::FromMemory => "Ils viennent de la mémoire de ce navigateur.",
        RecordsSay::Fetching => "Récupération des enregistrements…",
        RecordsSay::Unnamed => "le tableau",
        RecordsSay::Open => "Les ouvrir sous Données",
        RecordsSay::Part => "{1}, {0}",
        RecordsSay::Hidden => "masqué",
    }
}
