//! The seal, and trying it, in French.

use crate::language::page::SealSays;

/// The text of a code.
pub fn text(code: SealSays) -> &'static str {
    match code {
        SealSays::Sealed => "Scellée",
        SealSays::NotSealed => "Non scellée",
        SealSays::SealedMeans => "Scellée : cette page ne peut plus rien envoyer.",
        SealSays::NotSealedBecause => "Non scellée : {0}. N’ouvrez pas de fichiers ici.",
        SealSays::Region => "Si quelque chose peut sortir de cette page",
        SealSays::Try => "Mettre à l’épreuve",
        SealSays::Trying => "Mise à l’épreuve…",
        SealSays::AllRefused => {
            "{0} {0#issue vient d’être essayée ; le navigateur l’a refusée|issues viennent d’être essayées ; le navigateur les a toutes refusées}."
        }
        SealSays::SomeNotRefused => {
            "{0} {0#issue vient d’être essayée|issues viennent d’être essayées} ; {1} {1#n’a pas été refusée|n’ont pas été refusées}. N’ouvrez pas de fichiers ici."
        }
        SealSays::Tried => "Issues essayées",
        SealSays::TriedCaption => "Issues essayées, et ce qu’a dit le navigateur",
        SealSays::WayOut => "Issue",
        SealSays::From => "Depuis",
        SealSays::Outcome => "Résultat",
        SealSays::BrowsersWord => "Dit par le navigateur",
        SealSays::OfPage => "la page",
        SealSays::OfWorker => "le processus de lecture",
        SealSays::Refused => "refusée",
        SealSays::NotRefused => "non refusée",
        SealSays::ByPolicy => "refusée par la politique de cette page ({0})",
        SealSays::NoAddress => "non essayée : « {0} » n’est pas une adresse complète",
        SealSays::Unreported => "{0} ; le navigateur n’a signalé aucun refus",
        SealSays::Threw => "a levé l’erreur {0} ; le navigateur n’a signalé aucun refus",
        SealSays::Answered => "réponse avec le code d’état {0}",
        SealSays::TakenForSending => "acceptée pour envoi",
        SealSays::NotTakenForSending => "non acceptée pour envoi",
        SealSays::Loaded => "chargée",
        SealSays::NoEnd => "ni réponse ni refus",
        SealSays::NotRemoved => "le navigateur ne permet pas de retirer {0}",
        SealSays::LetThrough => "le navigateur a laissé passer une requête après la mise en place de la politique",
        SealSays::NoReport => "le navigateur n’a pas signalé que sa politique a refusé une requête",
        SealSays::NotWhole => "la page n’a pas démarré en entier",
    }
}
