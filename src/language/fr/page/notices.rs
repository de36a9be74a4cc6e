//! What the page says of its own work, in French.

use crate::language::page::{NoticeSays, ProgressSays};

/// The text of a code.
pub fn text(code: NoticeSays) -> &'static str {
    match code {
        NoticeSays::Dismiss => "Fermer",
        NoticeSays::PageFell => {
            "La page elle-même est tombée en panne et ne réagit plus. Rechargez-la ; rien n’a été envoyé nulle part."
        }
        NoticeSays::ReadingBegun => "La lecture a commencé.",
        NoticeSays::MeasuringBegun => "Nouvelle mesure en cours.",
        NoticeSays::MeasuringAgain => "Nouvelle mesure…",
        NoticeSays::MeasuredAgain => "Mesuré de nouveau avec vos corrections.",
        NoticeSays::Done => "Terminé : {0} {0#ligne lue|lignes lues}, {1} {1#envoi|envois}. Suivent les six expositions.",
        NoticeSays::Reading => "Lecture.",
        NoticeSays::Understanding => "Interprétation des colonnes.",
        NoticeSays::Measuring => "Mesure.",
        NoticeSays::Read => "Lu : {0}.",
        NoticeSays::ReadLeft => "Lu : {0} ; il reste {1}.",
        NoticeSays::ReportSaved => "Le rapport a été remis au navigateur comme téléchargement.",
        NoticeSays::CorrectionsSaved => "Les corrections ont été remises au navigateur comme téléchargement.",
        NoticeSays::NotSaved => "Le navigateur n’a pas permis d’enregistrer {0}.",
        NoticeSays::Cleared => "Tout est effacé. Il ne reste rien des fichiers dans cette page.",
        NoticeSays::StoppedKept => "Arrêté. Ce qui avait été lu auparavant est toujours là.",
        NoticeSays::StoppedNothing => "Arrêté. Rien n’a été gardé.",
        NoticeSays::StoppedByForce => {
            "Le processus de lecture n’a pas répondu en trois secondes ; il a donc été arrêté et un autre a été lancé. Ce qui avait été lu est perdu : ouvrez de nouveau les fichiers."
        }
        NoticeSays::FreshWorker => "Un nouveau processus a été lancé.",
        NoticeSays::FreshWorkerLost => {
            "Un nouveau processus a été lancé ; ce qui avait été lu est parti avec l’ancien, et rien n’a été envoyé nulle part. Ouvrez de nouveau les fichiers, peut-être moins à la fois."
        }
        NoticeSays::OtherReport => {
            "Le rapport du processus de lecture est de version {0}, et cette page lit la version {1} : l’un des deux est une ancienne copie. Rechargez la page sans le cache (Maj et recharger)."
        }
    }
}

/// The text of a code.
pub fn progress(code: ProgressSays) -> &'static str {
    match code {
        ProgressSays::Title => "Lecture de vos fichiers, dans ce navigateur",
        ProgressSays::Reading => "Lecture",
        ProgressSays::ReadingWhat => "des octets aux lignes et aux colonnes",
        ProgressSays::Understanding => "Interprétation",
        ProgressSays::UnderstandingWhat => "des colonnes aux parties, lieux, marchandises et dates",
        ProgressSays::Measuring => "Mesure",
        ProgressSays::MeasuringWhat => "des envois aux six expositions",
        ProgressSays::Bar => "Octets lus",
        ProgressSays::Handing => "Remise des fichiers au processus de lecture…",
        ProgressSays::FileOf => "Fichier {0} sur {1} : {2}",
        ProgressSays::Extent => "{0} sur {1}, {2} {2#ligne|lignes}",
        ProgressSays::Left => "il reste {0}",
        ProgressSays::Cancel => "Annuler",
        ProgressSays::Stopping => "Arrêt…",
    }
}
