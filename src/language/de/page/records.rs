//! What the records say of themselves, in German.

use crate::language::page::records::RecordsSay;

/// The text of a code.
pub fn text(code: RecordsSay) -> &'static str {
    match code {
        RecordsSay::Title => "Die Datensätze selbst",
        RecordsSay::Lead => {
            "Alle Zeilen, wie sie gelesen wurden. Sie werden aus dem Speicher dieses Browsers gezeigt; was verrät, wer jemand \
             ist, bleibt verborgen, bis Sie danach fragen."
        }
        RecordsSay::Table => "Tabelle",
        RecordsSay::Filter => "Zeilen mit",
        RecordsSay::In => "in",
        RecordsSay::Anywhere => "beliebiger Spalte",
        RecordsSay::Rows => "{0} {0#Zeile|Zeilen}",
        RecordsSay::Matching => "{0} von {1} {1#Zeile|Zeilen}",
        RecordsSay::Waiting => "Zeilen werden durchgesehen …",
        RecordsSay::NoRow => "Keine Zeile enthält das.",
        RecordsSay::NoTable => "Aus diesen Dateien wurden keine Zeilen gelesen.",
        RecordsSay::Show => "Personenbezogenes zeigen",
        RecordsSay::Hide => "Personenbezogenes verbergen",
        RecordsSay::Masked => "{0} {0#Spalte verrät|Spalten verraten}, wer jemand ist; {0#sie ist|sie sind} maskiert.",
        RecordsSay::Line => "Zeile",
        RecordsSay::Grid => "Zeilen: {0}",
        RecordsSay::Keys => {
            "Pfeiltasten führen von Zelle zu Zelle, Bild auf und Bild ab um einen Bildschirm, Pos1 und Ende zur ersten und \
             letzten Spalte, mit Strg zur ersten und letzten Zeile. Eingabe auf einem Spaltennamen sortiert danach."
        }
        RecordsSay::Marked => "Unterstrichen: lässt sich von Datei zu Datei verfolgen oder verrät, wer jemand ist.",
        RecordsSay::Behind => "Die Datensätze hinter diesem Befund",
        RecordsSay::AllRows => "Zurück zu allen Zeilen",
        RecordsSay::NoFinding => "Der Bericht hat keinen solchen Befund.",
        RecordsSay::FirstOf => "Die ersten {0} von {1} Datensätzen, die gewichtigsten zuerst.",
        RecordsSay::AllOf => "{0} {0#Datensatz|Datensätze}, die gewichtigsten zuerst.",
        RecordsSay::FromMemory => "Sie werden aus dem Speicher dieses Browsers gezeigt.",
        RecordsSay::Fetching => "Die Datensätze werden vom Worker geholt …",
        RecordsSay::Unnamed => "die Tabelle",
        RecordsSay::Open => "Unter Datensätze öffnen",
        RecordsSay::Part => "{1}, {0}",
        RecordsSay::Hidden => "verborgen",
    }
}
