//! What befalls the worker, in Dutch.

use crate::language::page::WorkerSays;

/// The text of a code.
pub fn text(code: WorkerSays) -> &'static str {
    match code {
        WorkerSays::NoScript => {
            "De pagina is niet volledig gestart: het opstartscript gaf geen workerscript door. Laad de pagina opnieuw."
        }
        WorkerSays::NoProgram => {
            "De pagina is niet volledig gestart: het opstartscript gaf geen workerprogramma door. Laad de pagina opnieuw."
        }
        WorkerSays::NotMade => "De browser wilde de worker die bestanden leest niet starten: {0}.",
        WorkerSays::None => "De worker die bestanden leest, kon niet worden gestart.",
        WorkerSays::NotStarted => "De worker die bestanden leest, is uitgevallen en kon niet worden gestart: {0}.",
        WorkerSays::Fell => "De worker die bestanden leest, is uitgevallen: {0}.",
        WorkerSays::Unreadable => "De worker die bestanden leest, stuurde een bericht dat de browser niet kon lezen.",
        WorkerSays::NotUnderstood => "De worker zei iets wat deze pagina niet begrijpt ({0}).",
        WorkerSays::UnknownKind => "De worker zei “{0}”, en dat kent deze pagina niet. Laad de pagina opnieuw.",
        WorkerSays::OtherVersion => {
            "Deze pagina is versie {0}, maar de bijbehorende worker is versie {1}: een van beide is een oude kopie. Laad de pagina opnieuw zonder de cache (Shift en vernieuwen)."
        }
        WorkerSays::Gone => "De worker is er niet meer: {0}",
        WorkerSays::Ended => "de pagina heeft die beëindigd",
        WorkerSays::NotPosted => "De browser kon geen bericht aan de worker geven: {0}.",
        WorkerSays::NoReason => "de browser gaf geen reden",
    }
}
