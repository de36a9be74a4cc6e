//! The seal, and trying it, in German.

use crate::language::page::SealSays;

/// The text of a code. Why the seal does not hold stands behind a colon: a whole sentence there begins with a capital.
pub fn text(code: SealSays) -> &'static str {
    match code {
        SealSays::Sealed => "Versiegelt",
        SealSays::NotSealed => "Nicht versiegelt",
        SealSays::SealedMeans => "Versiegelt: Diese Seite kann nichts mehr übertragen.",
        SealSays::NotSealedBecause => "Nicht versiegelt: {0}. Öffnen Sie hier keine Dateien.",
        SealSays::Region => "Ob etwas diese Seite verlassen kann",
        SealSays::Try => "Ausprobieren",
        SealSays::Trying => "Wird ausprobiert …",
        SealSays::AllRefused => {
            "{0} {0#Weg|Wege} nach draußen {0#wurde|wurden} soeben ausprobiert; der Browser hat {0#ihn|jeden} blockiert."
        }
        SealSays::SomeNotRefused => {
            "{0} {0#Weg|Wege} nach draußen {0#wurde|wurden} soeben ausprobiert; {1} {1#wurde|wurden} nicht blockiert. Öffnen \
             Sie hier keine Dateien."
        }
        SealSays::Tried => "Ausprobierte Wege nach draußen",
        SealSays::TriedCaption => "Ausprobierte Wege nach draußen und was der Browser dazu sagte",
        SealSays::WayOut => "Weg nach draußen",
        SealSays::From => "Von",
        SealSays::Outcome => "Ergebnis",
        SealSays::BrowsersWord => "Aussage des Browsers",
        SealSays::OfPage => "Seite",
        SealSays::OfWorker => "Worker",
        SealSays::Refused => "blockiert",
        SealSays::NotRefused => "nicht blockiert",
        SealSays::ByPolicy => "blockiert durch die Richtlinie dieser Seite ({0})",
        SealSays::NoAddress => "nicht ausprobiert: „{0}“ ist keine vollständige Adresse",
        SealSays::Unreported => "{0}; der Browser meldete keine Blockierung",
        SealSays::Threw => "Fehler {0}; der Browser meldete keine Blockierung",
        SealSays::Answered => "beantwortet mit Status {0}",
        SealSays::TakenForSending => "zum Senden angenommen",
        SealSays::NotTakenForSending => "nicht zum Senden angenommen",
        SealSays::Loaded => "geladen",
        SealSays::NoEnd => "weder beantwortet noch blockiert",
        SealSays::NotRemoved => "In diesem Browser {0#lässt|lassen} sich {0} nicht entfernen",
        SealSays::LetThrough => "Der Browser ließ eine Anfrage durch, nachdem die Richtlinie gesetzt war",
        SealSays::NoReport => "Der Browser meldete nicht, dass seine Richtlinie eine Anfrage blockiert hat",
        SealSays::NotWhole => "Die Seite wurde nicht vollständig gestartet",
    }
}
