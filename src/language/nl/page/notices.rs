//! What the page says of its own work, in Dutch.

use crate::language::page::{NoticeSays, ProgressSays};

/// The text of a code.
pub fn text(code: NoticeSays) -> &'static str {
    match code {
        NoticeSays::Dismiss => "Sluiten",
        NoticeSays::PageFell => {
            "De pagina zelf is vastgelopen en reageert niet meer. Laad de pagina opnieuw; er is niets verzonden."
        }
        NoticeSays::ReadingBegun => "Het lezen is begonnen.",
        NoticeSays::MeasuringBegun => "Er wordt opnieuw gemeten.",
        NoticeSays::MeasuringAgain => "Er wordt opnieuw gemeten …",
        NoticeSays::MeasuredAgain => "Opnieuw gemeten met wat u hebt gecorrigeerd.",
        NoticeSays::Done => {
            "Klaar: {0} {0#rij|rijen} gelezen, {1} {1#zending|zendingen}. Hieronder volgen de zes blootstellingen."
        }
        NoticeSays::Reading => "De bestanden worden gelezen.",
        NoticeSays::Understanding => "De kolommen worden geduid.",
        NoticeSays::Measuring => "Er wordt gemeten.",
        NoticeSays::Read => "{0} gelezen.",
        NoticeSays::ReadLeft => "{0} gelezen, nog {1}.",
        NoticeSays::ReportSaved => "Het rapport is als download aan de browser gegeven.",
        NoticeSays::CorrectionsSaved => "De correcties zijn als download aan de browser gegeven.",
        NoticeSays::NotSaved => "De browser stond niet toe om {0} op te slaan.",
        NoticeSays::Cleared => "Alles is gewist. Van de bestanden is op deze pagina niets meer over.",
        NoticeSays::StoppedKept => "Gestopt. Wat eerder was gelezen, is er nog.",
        NoticeSays::StoppedNothing => "Gestopt. Er is niets bewaard.",
        NoticeSays::StoppedByForce => {
            "De worker antwoordde niet binnen drie seconden; daarom is die beëindigd en is een nieuwe gestart. Wat was gelezen, is daarmee verdwenen: open de bestanden opnieuw."
        }
        NoticeSays::FreshWorker => "Er is een nieuwe gestart.",
        NoticeSays::FreshWorkerLost => {
            "Er is een nieuwe gestart; wat was gelezen, is met de oude verdwenen, en er is niets verzonden. Open de bestanden opnieuw, desnoods minder tegelijk."
        }
        NoticeSays::OtherReport => {
            "Het rapport van de worker is van versie {0}, en deze pagina leest versie {1}: een van beide is een oude kopie. Laad de pagina opnieuw zonder de cache (Shift en vernieuwen)."
        }
    }
}

/// The text of a code.
pub fn progress(code: ProgressSays) -> &'static str {
    match code {
        ProgressSays::Title => "Uw bestanden worden gelezen, in deze browser",
        ProgressSays::Reading => "Lezen",
        ProgressSays::ReadingWhat => "van bytes naar rijen en kolommen",
        ProgressSays::Understanding => "Duiden",
        ProgressSays::UnderstandingWhat => "van kolommen naar partijen, plaatsen, goederen en datums",
        ProgressSays::Measuring => "Meten",
        ProgressSays::MeasuringWhat => "van zendingen naar de zes blootstellingen",
        ProgressSays::Bar => "Gelezen bytes",
        ProgressSays::Handing => "De bestanden worden aan de worker gegeven …",
        ProgressSays::FileOf => "Bestand {0} van {1}: {2}",
        ProgressSays::Extent => "{0} van {1}, {2} {2#rij|rijen}",
        ProgressSays::Left => "nog {0}",
        ProgressSays::Cancel => "Annuleren",
        ProgressSays::Stopping => "Wordt gestopt …",
    }
}
