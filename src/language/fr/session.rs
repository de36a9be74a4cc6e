//! What is said of opening files and of corrections, in French.

use crate::engine::says::SessionSays as Say;

/// The text of a code.
pub fn text(code: Say) -> &'static str {
    match code {
        Say::TooLarge => {
            "{0} fait {1} Mo ; avec ce qui est déjà lu, c’est plus que les {2} Mo qui tiennent dans la mémoire d’un navigateur. Déposez-en une partie (un mois, par exemple), ou choisissez d’abord « Effacer »."
        }
        Say::CannotOpen => "{0} ne peut pas être ouvert : {1}.",
        Say::BrokeOff => {
            "{0} n’a pu être lu que jusqu’à l’octet {1} : {2}. Ce qui a été lu jusque-là est montré ; déposez de nouveau le fichier pour le reste."
        }
        Say::NotOpened => "non ouvert",
        Say::BrowserCannotRead => {
            "le navigateur n’a pas pu le lire ({0}). Il a pu être déplacé ou modifié depuis qu’il a été déposé, ou c’est un dossier"
        }
        Say::CorrectionsFormat => "corrections enregistrées par cette page",
        Say::CorrectionsTaken => "{0} : des corrections sont reprises, pour {1} {1#colonne|colonnes} et {2} {2#partie|parties}.",
        Say::CorrectionsUnread => "{0} : {1}.",
        Say::CorrectionsDamaged => {
            "{0}, ligne {1} : c’est un fichier de corrections que quelque chose a modifié ({2}) ; rien n’en est utilisé. Enregistrez de nouveau les corrections."
        }
        Say::CorrectionsLater => {
            "{0} contient des corrections d’une version ({1}) plus récente que celle que cette page connaît ({2}) ; rien n’en est utilisé. Rechargez la page."
        }
        Say::CorrectionsWait => {
            "Des corrections des colonnes {0} et d’autres attendent un fichier ayant de telles colonnes ; aucun tableau ici n’en a."
        }
    }
}
