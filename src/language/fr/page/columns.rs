//! What is said of columns, in French.

use crate::language::page::ColumnsSay;

/// The text of a code.
pub fn text(code: ColumnsSay) -> &'static str {
    match code {
        ColumnsSay::DatesBegin => "Les dates comme 3/4/2024 commencent par",
        ColumnsSay::Assumed => "le jour, comme supposé",
        ColumnsSay::DayFirst => "le jour",
        ColumnsSay::MonthFirst => "le mois",
        ColumnsSay::Title => "Ce que signifie chaque colonne",
        ColumnsSay::Lead => {
            "Chaque chiffre de cette page découle de ces rôles. Là où l’un d’eux est faux, choisissez-en un autre : tout est aussitôt mesuré de nouveau."
        }
        ColumnsSay::Caption => "{0} : {1} {1#colonne|colonnes}, {2} {2#ligne|lignes}",
        ColumnsSay::Region => "Colonnes de {0}",
        ColumnsSay::Column => "Colonne",
        ColumnsSay::Role => "Rôle",
        ColumnsSay::Holds => "Contient",
        ColumnsSay::Filled => "Remplie",
        ColumnsSay::Why => "Pourquoi",
        ColumnsSay::ShowAll => "Voir les {0} colonnes",
        ColumnsSay::NoName => "(sans nom)",
        ColumnsSay::RoleOf => "Rôle de {0}",
        ColumnsSay::Empty => "rien",
        ColumnsSay::Text => "texte",
        ColumnsSay::Number => "nombre",
        ColumnsSay::Date => "date",
        ColumnsSay::SetByYou => "Fixé par vous.",
        ColumnsSay::AsFound => "Comme trouvé",
        ColumnsSay::Nothing => "Ni l’en-tête ni les valeurs ne parlent pour un rôle.",
        ColumnsSay::Clear => "Clair : {0}.",
        ColumnsSay::Likely => "Probable : {0}.",
        ColumnsSay::Uncertain => "Incertain : {0}.",
    }
}
