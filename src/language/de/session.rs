//! What is said of opening files and of corrections, in German.

use crate::engine::says::SessionSays as Say;

/// The text of a code. Reasons stand behind a colon: whole sentences, which begin with a capital there.
pub fn text(code: Say) -> &'static str {
    match code {
        Say::TooLarge => {
            "{0} hat {1} MB; mit dem schon Gelesenen ist das mehr als die {2} MB, die in den Speicher eines Browsers passen. \
             Legen Sie einen Teil davon ab (etwa einen Monat) oder wählen Sie zuerst „Leeren“."
        }
        Say::CannotOpen => "{0} lässt sich nicht öffnen: {1}.",
        Say::BrokeOff => {
            "{0} ließ sich nur bis Byte {1} lesen: {2}. Was bis dahin gelesen wurde, wird gezeigt; legen Sie die Datei für \
             den Rest erneut ab."
        }
        Say::NotOpened => "nicht geöffnet",
        Say::BrowserCannotRead => {
            "Der Browser konnte die Datei nicht lesen ({0}). Vielleicht wurde sie verschoben oder geändert, seit sie \
             abgelegt wurde, oder es ist ein Ordner"
        }
        Say::CorrectionsFormat => "von dieser Seite gespeicherte Korrekturen",
        Say::CorrectionsTaken => {
            "{0}: Korrekturen für {1} {1#Spalte|Spalten} und {2} {2#Beteiligten|Beteiligte} sind übernommen."
        }
        Say::CorrectionsUnread => "{0}: {1}.",
        Say::CorrectionsDamaged => {
            "{0}, Zeile {1}: Etwas hat diese Datei mit Korrekturen verändert ({2}); nichts daraus wird verwendet. Speichern \
             Sie die Korrekturen neu."
        }
        Say::CorrectionsLater => {
            "{0} enthält Korrekturen einer späteren Version ({1}), als diese Seite kennt ({2}); nichts daraus wird \
             verwendet. Laden Sie die Seite neu."
        }
        Say::CorrectionsWait => {
            "Korrekturen, unter anderem der Spalten {0}, warten auf eine Datei mit solchen Spalten; keine Tabelle hier hat sie."
        }
    }
}
