//! What is looked at, in French.

use crate::language::page::PartSays;

/// The text of a code.
pub fn text(code: PartSays) -> &'static str {
    match code {
        PartSays::Title => "Ce qui est examiné",
        PartSays::All => "Les {0} {0#envoi|envois} sont tous examinés",
        PartSays::Of => "{0} sur {1} {1#envoi|envois} sont examinés",
        PartSays::None => "Aucun des {0} {0#envoi|envois} n’y répond : retirez un choix.",
        PartSays::Period => "du {0} au {1}",
        PartSays::Remove => "Retirer : {0}",
        PartSays::Everything => "Tout examiner",
        PartSays::Between => "N’examiner qu’une période",
        PartSays::From => "Début",
        PartSays::To => "Fin",
        PartSays::OnlyIts => "N’examiner que ses envois",
    }
}
