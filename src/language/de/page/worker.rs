//! What befalls the worker, in German.

use crate::language::page::WorkerSays;

/// The text of a code. Reasons stand behind a colon: whole sentences, which begin with a capital there.
pub fn text(code: WorkerSays) -> &'static str {
    match code {
        WorkerSays::NoScript => {
            "Die Seite wurde nicht vollständig gestartet: Das Startskript hat kein Worker-Skript übergeben. Laden Sie die \
             Seite neu."
        }
        WorkerSays::NoProgram => {
            "Die Seite wurde nicht vollständig gestartet: Das Startskript hat kein Worker-Programm übergeben. Laden Sie die \
             Seite neu."
        }
        WorkerSays::NotMade => "Der Browser hat den Worker, der Dateien liest, nicht gestartet: {0}.",
        WorkerSays::None => "Der Worker, der Dateien liest, konnte nicht gestartet werden.",
        WorkerSays::NotStarted => "Der Worker, der Dateien liest, konnte nicht starten: {0}.",
        WorkerSays::Fell => "Der Worker, der Dateien liest, ist abgestürzt: {0}.",
        WorkerSays::Unreadable => {
            "Der Worker, der Dateien liest, hat eine Nachricht gesandt, die der Browser nicht lesen konnte."
        }
        WorkerSays::NotUnderstood => "Der Worker hat etwas gesagt, das diese Seite nicht versteht ({0}).",
        WorkerSays::UnknownKind => "Der Worker hat „{0}“ gesagt, was diese Seite nicht kennt. Laden Sie die Seite neu.",
        WorkerSays::OtherVersion => {
            "Diese Seite hat die Version {0}, ihr Worker aber die Version {1}: Eines von beiden ist eine alte Kopie. Laden \
             Sie die Seite ohne Cache neu (Umschalttaste und Neuladen)."
        }
        WorkerSays::Gone => "Der Worker ist nicht mehr da: {0}",
        WorkerSays::Ended => "Die Seite hat ihn beendet",
        WorkerSays::NotPosted => "Der Browser konnte dem Worker eine Nachricht nicht übergeben: {0}.",
        WorkerSays::NoReason => "Der Browser nannte keinen Grund",
    }
}
