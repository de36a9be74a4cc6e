//! JSON and XML, in French.

use crate::ingest::says::TreesSay as Say;

/// The text of a code.
pub fn text(code: Say) -> &'static str {
    match code {
        Say::JsonFrom => {
            "{0} n’est plus du JSON valide à partir de la ligne {1}, colonne {2} (octet {3}) : {4}. Ce qui précède est lu, ce qui suit ne l’est pas."
        }
        Say::JsonNone => {
            "{0} n’est pas du JSON valide à partir de la ligne {1}, colonne {2} (octet {3}) : {4}. Rien n’a pu en être lu."
        }
        Say::JsonLine => {
            "{0}, {1} : à la colonne {2}, cette ligne n’est pas du JSON valide : {3}. Elle est ignorée ; les autres sont lues."
        }
        Say::TextEnds => "le texte finit",
        Say::ControlStands => "le caractère {0} se trouve",
        Say::Stands => "« {0} » se trouve",
        Say::WhereName => "{0} là où doit se trouver un nom de membre ou « } »",
        Say::WhereColon => "{0} là où doit se trouver un deux-points",
        Say::WhereBrace => "{0} là où doit se trouver une virgule ou « } »",
        Say::WhereBracket => "{0} là où doit se trouver une virgule ou « ] »",
        Say::WhereValue => "{0} là où doit se trouver une valeur",
        Say::TooManyValues => "il y a plus de {0} valeurs, ce qui est le maximum lu",
        Say::TooDeep => "l’imbrication dépasse {0} niveaux, ce que ne fait aucun document du métier",
        Say::OpenText => "un texte entre guillemets ne se termine pas",
        Say::NoDigits => "quatre chiffres hexadécimaux doivent suivre « \\u »",
        Say::MoreElements => "{0}, {1} : plus de {2} éléments et attributs, ce qui est le maximum lu. Ce qui suit n’est pas lu.",
        Say::DeepElements => {
            "{0}, {1} : des éléments s’imbriquent au-delà de {2} niveaux ; ce qui se trouve plus profond n’est pas lu."
        }
        Say::EndsEarly => {
            "{0}, {1} : « </{2}> » ferme un élément alors que « {3} », à l’intérieur, n’est pas fermé. Il est lu comme s’il l’était ; vérifiez ce qui précède."
        }
        Say::NeverBegan => {
            "{0}, {1} : « </{2}> » ferme un élément qui n’a jamais été ouvert ; cette fermeture est ignorée. Un commentaire non fermé plus haut peut en être la cause."
        }
        Say::Entity => {
            "{0}, {1} : « &{2}; » représente un texte défini ailleurs. De tels textes ne sont jamais insérés ; il est laissé tel quel."
        }
        Say::Entities => {
            "{0}, {1} : il définit des textes à insérer ailleurs (entités). Ils ne sont pas insérés : de telles définitions peuvent gonfler un fichier ou en faire chercher d’autres."
        }
        Say::Unended => "ce que « {0} » commence n’est pas terminé par « {1} »",
        Say::Malformed => "il enfreint les règles de XML",
        Say::NoXml => {
            "{0}, {1} : ce n’est plus du XML valide à partir d’ici ({2}). Ce qui précède est lu, ce qui suit ne l’est pas."
        }
        Say::CutOff => {
            "{0} finit ici ({1}) alors que « {2} » n’est pas fermé : il a été coupé, ou un élément n’est pas fermé. Ce qui s’y trouve est lu."
        }
        Say::MoreFields => {
            "{0} a plus de {1} champs différents ; {2} {2#valeur|valeurs} des suivants ne {2#est pas gardée|sont pas gardées}."
        }
        Say::LongLists => {
            "Outre les lignes, {0} contient de longues listes ({1}) qui n’appartiennent à aucune ligne en particulier ; elles ne sont pas répétées sur chacune."
        }
        Say::NoRecord => {
            "{0} ({1}) ne contient aucun enregistrement : rien n’y a de valeur. L’export a-t-il été filtré jusqu’à ne rien laisser ?"
        }
    }
}
