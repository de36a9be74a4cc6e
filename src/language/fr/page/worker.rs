//! What befalls the worker, in French.

use crate::language::page::WorkerSays;

/// The text of a code.
pub fn text(code: WorkerSays) -> &'static str {
    match code {
        WorkerSays::NoScript => {
            "La page n’a pas démarré en entier : son script de démarrage n’a pas remis le script du processus de lecture. Rechargez la page."
        }
        WorkerSays::NoProgram => {
            "La page n’a pas démarré en entier : son script de démarrage n’a pas remis le programme du processus de lecture. Rechargez la page."
        }
        WorkerSays::NotMade => "Le navigateur n’a pas voulu lancer le processus qui lit les fichiers : {0}.",
        WorkerSays::None => "Le processus qui lit les fichiers n’a pas pu être lancé.",
        WorkerSays::NotStarted => "Le processus qui lit les fichiers est tombé en panne : il n’a pas pu démarrer : {0}.",
        WorkerSays::Fell => "Le processus qui lit les fichiers est tombé en panne : {0}.",
        WorkerSays::Unreadable => "Le processus qui lit les fichiers a envoyé un message que le navigateur n’a pas pu lire.",
        WorkerSays::NotUnderstood => "Le processus de lecture a dit quelque chose que cette page ne comprend pas ({0}).",
        WorkerSays::UnknownKind => "Le processus de lecture a dit « {0} », que cette page ne connaît pas. Rechargez la page.",
        WorkerSays::OtherVersion => {
            "Cette page est de version {0}, mais le processus de lecture venu avec elle est de version {1} : l’un des deux est une ancienne copie. Rechargez la page sans le cache (Maj et recharger)."
        }
        WorkerSays::Gone => "Le processus de lecture n’est plus là : {0}",
        WorkerSays::Ended => "la page y a mis fin",
        WorkerSays::NotPosted => "Le navigateur n’a pas pu remettre un message au processus de lecture : {0}.",
        WorkerSays::NoReason => "le navigateur n’a donné aucune raison",
    }
}
