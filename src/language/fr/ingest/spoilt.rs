//! Values that a program spoilt, in French.

use crate::ingest::says::SpoiltSays as Say;

/// The text of a code.
pub fn text(code: Say) -> &'static str {
    match code {
        Say::In => "{0}, colonne « {1} », ligne {2} (« {3} »)",
        Say::InPart => "{0}, « {4} », colonne « {1} », ligne {2} (« {3} »)",
        Say::SameForColumns => "Il en va de même pour {0} {0#autre colonne|autres colonnes}.",
        Say::DayFirst => "avec le jour en premier",
        Say::MonthFirst => "avec le mois en premier",
        Say::BothOrders => {
            "{0} : les dates de la colonne sont écrites dans les deux ordres. Elles sont lues {1}, comme la plupart de celles qui permettent d’en juger ; {2} {2#date qui ne peut être que dans l’autre ordre n’est pas lue comme une date|dates qui ne peuvent être que dans l’autre ordre ne sont pas lues comme des dates}, et {3} {3#pourrait|pourraient} être dans l’un ou dans l’autre. Exportez les dates sous la forme année-mois-jour et déposez de nouveau le fichier."
        }
        Say::Exchangeable => {
            "{0} : dans {1} {1#date|dates}, le jour et le mois pourraient être échangés : aucun nombre de la colonne qui pourrait être l’un ou l’autre ne dépasse 12. Elles sont lues {2}, comme dans la plupart des pays, puisque rien dans le tableau ne tranche. Si c’est faux, exportez les dates sous la forme année-mois-jour (2024-04-03) et déposez de nouveau le fichier."
        }
        Say::ExchangeableAs => {
            "{0} : dans {1} {1#date|dates}, le jour et le mois pourraient être échangés : aucun nombre de la colonne qui pourrait être l’un ou l’autre ne dépasse 12. Elles sont lues {2}, comme la colonne « {3} » du même tableau. Si c’est faux, exportez les dates sous la forme année-mois-jour (2024-04-03) et déposez de nouveau le fichier."
        }
        Say::ExchangeableBut => {
            "{0} : dans {1} {1#date|dates}, le jour et le mois pourraient être échangés : aucun nombre de la colonne qui pourrait être l’un ou l’autre ne dépasse 12. Elles sont lues {2}, puisque rien dans la colonne ne tranche ; mais la colonne « {3} » du même tableau est écrite {4}, et il pourrait en aller de même ici. Si c’est faux, exportez les dates sous la forme année-mois-jour (2024-04-03) et déposez de nouveau le fichier."
        }
        Say::Fractions => {
            "{0} : {1} de ses {2} cellules contiennent de longs nombres entiers suivis de « .0 », comme les écrit un programme qui les a pris pour des montants. Elles sont lues telles quelles. Si ces nombres identifient quelque chose (lettre de transport, colis, téléphone), ils ne correspondent aux mêmes numéros d’autres fichiers que sans ce suffixe : exportez de nouveau la colonne comme texte."
        }
        Say::LostDigits => {
            "{0} : {1} de ses {2} cellules contiennent des nombres dont un tableur n’a gardé que les premiers chiffres ; les autres sont perdus. Elles sont lues telles quelles. Si ces nombres identifient quelque chose (lettre de transport, colis, téléphone), ils ne correspondent plus à rien, et des numéros différents paraissent identiques : exportez de nouveau la colonne comme texte."
        }
        Say::PostcodesOfCountry => {
            "{0} : {1} {1#code postal a|codes postaux ont} moins de chiffres que ceux du pays que « {2} » indique à côté. Un programme qui les a pris pour des nombres en a supprimé les zéros initiaux : 02139 devient 2139. Ils sont lus tels quels ; exportez de nouveau la colonne comme texte."
        }
        Say::Postcodes => {
            "{0} : {1} codes postaux sur {2} ont moins que les {3} chiffres de la plupart, et aucun de {3} chiffres ne commence par 0. Soit ils sont d’autres pays, soit un programme qui les a pris pour des nombres a supprimé les zéros initiaux : 02139 devient 2139. Ils sont lus tels quels. S’il manque des zéros, exportez de nouveau la colonne comme texte."
        }
    }
}
