//! What is said of opening files and of corrections, in Dutch.

use crate::engine::says::SessionSays as Say;

/// The text of a code.
pub fn text(code: Say) -> &'static str {
    match code {
        Say::TooLarge => {
            "{0} is {1} MB groot; met wat al is gelezen is dat meer dan de {2} MB die in het geheugen van een browser passen. Sleep een deel ervan hierheen (bijvoorbeeld één maand), of kies eerst “Wissen”."
        }
        Say::CannotOpen => "{0} kan niet worden geopend: {1}.",
        Say::BrokeOff => {
            "{0} kon maar tot byte {1} worden gelezen: {2}. Wat tot daar is gelezen, wordt getoond; sleep het bestand opnieuw hierheen voor de rest."
        }
        Say::NotOpened => "niet geopend",
        Say::BrowserCannotRead => {
            "de browser kon het niet lezen ({0}). Misschien is het verplaatst of gewijzigd sinds het hierheen is gesleept, of is het een map"
        }
        Say::CorrectionsFormat => "correcties die door deze pagina zijn opgeslagen",
        Say::CorrectionsTaken => "{0}: correcties overgenomen, {1} van kolommen en {2} van partijen.",
        Say::CorrectionsUnread => "{0}: {1}.",
        Say::CorrectionsDamaged => {
            "{0}, regel {1}: dit is een bestand met correcties waarin iets is veranderd ({2}); er wordt niets van gebruikt. Sla de correcties opnieuw op."
        }
        Say::CorrectionsLater => {
            "{0}: dit zijn correcties van een latere versie ({1}) dan deze pagina kent ({2}); er wordt niets van gebruikt. Laad de pagina opnieuw."
        }
        Say::CorrectionsWait => {
            "Correcties van de kolommen {0} en andere wachten op een bestand met zulke kolommen; geen tabel hier heeft ze."
        }
    }
}
