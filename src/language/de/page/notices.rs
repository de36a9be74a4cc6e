//! What the page says of its own work, in German.

use crate::language::page::{NoticeSays, ProgressSays};

/// The text of a code.
pub fn text(code: NoticeSays) -> &'static str {
    match code {
        NoticeSays::Dismiss => "Ausblenden",
        NoticeSays::PageFell => {
            "Die Seite selbst ist abgestürzt und reagiert nicht mehr. Laden Sie sie neu; es wurde nichts übertragen."
        }
        NoticeSays::ReadingBegun => "Das Lesen hat begonnen.",
        NoticeSays::MeasuringBegun => "Es wird neu gemessen.",
        NoticeSays::MeasuringAgain => "Es wird neu gemessen …",
        NoticeSays::MeasuredAgain => "Neu gemessen, mit Ihren Korrekturen.",
        NoticeSays::Done => "Fertig: {0} {0#Zeile|Zeilen} gelesen, {1} {1#Sendung|Sendungen}. Die sechs Bereiche folgen.",
        NoticeSays::Reading => "Die Dateien werden gelesen.",
        NoticeSays::Understanding => "Die Spalten werden gedeutet.",
        NoticeSays::Measuring => "Es wird gemessen.",
        NoticeSays::Read => "{0} gelesen.",
        NoticeSays::ReadLeft => "{0} gelesen, noch {1}.",
        NoticeSays::ReportSaved => "Der Bericht wurde dem Browser als Download übergeben.",
        NoticeSays::CorrectionsSaved => "Die Korrekturen wurden dem Browser als Download übergeben.",
        NoticeSays::NotSaved => "Der Browser ließ {0} nicht speichern.",
        NoticeSays::Cleared => "Alles ist geleert. Von den Dateien ist auf dieser Seite nichts mehr da.",
        NoticeSays::StoppedKept => "Abgebrochen. Was vorher gelesen war, ist noch da.",
        NoticeSays::StoppedNothing => "Abgebrochen. Nichts wurde behalten.",
        NoticeSays::StoppedByForce => {
            "Der Worker antwortete nicht binnen drei Sekunden, daher wurde er beendet und ein neuer gestartet. Was gelesen \
             war, ging mit ihm verloren: Öffnen Sie die Dateien erneut."
        }
        NoticeSays::FreshWorker => "Ein neuer wurde gestartet.",
        NoticeSays::FreshWorkerLost => {
            "Ein neuer wurde gestartet; was gelesen war, ging mit dem alten verloren, und es wurde nichts übertragen. Öffnen \
             Sie die Dateien erneut, vielleicht weniger auf einmal."
        }
        NoticeSays::OtherReport => {
            "Der Bericht des Workers hat die Version {0}, und diese Seite liest Version {1}: Eines von beiden ist eine alte \
             Kopie. Laden Sie die Seite ohne Cache neu (Umschalttaste und Neuladen)."
        }
    }
}

/// The text of a code.
pub fn progress(code: ProgressSays) -> &'static str {
    match code {
        ProgressSays::Title => "Ihre Dateien werden gelesen, in diesem Browser",
        ProgressSays::Reading => "Lesen",
        ProgressSays::ReadingWhat => "aus Bytes werden Zeilen und Spalten",
        ProgressSays::Understanding => "Deuten",
        ProgressSays::UnderstandingWhat => "aus Spalten werden Beteiligte, Orte, Waren und Tage",
        ProgressSays::Measuring => "Messen",
        ProgressSays::MeasuringWhat => "aus Sendungen werden die sechs Bereiche",
        ProgressSays::Bar => "Gelesene Bytes",
        ProgressSays::Handing => "Die Dateien werden dem Worker übergeben …",
        ProgressSays::FileOf => "Datei {0} von {1}: {2}",
        ProgressSays::Extent => "{0} von {1}, {2} {2#Zeile|Zeilen}",
        ProgressSays::Left => "noch {0}",
        ProgressSays::Cancel => "Abbrechen",
        ProgressSays::Stopping => "Wird abgebrochen …",
    }
}
