//! What the readers of files say, in German.

pub mod books;
pub mod documents;
pub mod formats;
pub mod hides;
pub mod kinds;
pub mod messages;
pub mod other_messages;
pub mod packed;
pub mod parquet;
pub mod spoilt;
pub mod tables;
pub mod trees;

use crate::ingest::says::IngestSays as Say;

/// Places stand in the nominative, behind a comma, or behind “bei”.
pub fn any(code: Say) -> &'static str {
    match code {
        Say::Line => "Zeile {0}",
        Say::Byte => "Byte {0}",
        Say::LineAndByte => "Zeile {0} (Byte {1})",
        Say::Somewhere => "Stelle unbekannt",
        Say::Both => "{0} {1}",
        Say::With => "{0} ({1})",
        Say::Empty => "{0} ist leer: Die Datei hat 0 Byte. Wurde sie gespeichert, bevor der Export fertig war?",
        Say::NoText => {
            "{0} ist kein Text: Ab Byte {1} stehen darin Steuerzeichen, die in keiner Texttabelle vorkommen. Stammt die \
             Datei aus einem Programm, exportieren Sie dessen Datensätze als CSV und legen Sie diese Datei ab."
        }
        Say::ToUnpack => {
            "{0} ist {1}, was auch immer der Name sagt. Das wird nicht gelesen. Entpacken Sie es und legen Sie die Dateien \
             daraus ab."
        }
        Say::ToExport => {
            "{0} ist {1}, was auch immer der Name sagt. Das wird nicht gelesen. Exportieren Sie die Datensätze dahinter als \
             CSV und legen Sie diese Datei ab."
        }
        Say::NoRecords => {
            "{0} ist {1}, was auch immer der Name sagt. Das wird nicht gelesen. Legen Sie die Dateien ab, die \
             Sendungsdatensätze enthalten."
        }
        Say::NotRead => {
            "{0} ist {1}; das wird nicht gelesen. Exportieren Sie die Datensätze dahinter als CSV und legen Sie diese Datei ab."
        }
        Say::TooLarge => {
            "{0} ist größer als die {1} MB, die eine Datei dieser Art hier haben darf. Exportieren Sie sie als CSV, die \
             größer sein darf, und legen Sie diese Datei ab."
        }
        Say::NoCharacter => {
            "{0} enthält Bytes, die in {1} kein Zeichen sind, zuerst bei {2}; jedes erscheint als �. Sehen Namen falsch aus, \
             speichern Sie die Datei als UTF-8 und legen Sie sie erneut ab."
        }
        Say::NoCharacterWide => {
            "{0} enthält Codeeinheiten, die in {1} kein Zeichen sind, oder am Ende ein halbes, zuerst bei {2}; jede \
             erscheint als �. Sehen Namen falsch aus, speichern Sie die Datei als UTF-8 und legen Sie sie erneut ab."
        }
        Say::EndlessLine => {
            "{0}, {1}: Eine Zeile hat nach mehr als {2} MB noch kein Ende; sie wird übergangen. Die Zeilen davor und danach \
             werden gelesen."
        }
        Say::NoRoom => {
            "{0}: Die Datensätze füllen weniger als eines von {1} Feldern (insgesamt {2} verschiedene); der Speicher würde \
             sich mit leeren Zellen füllen. {3} {3#Datensatz wird|Datensätze werden} nicht gelesen, und {4} {4#Wert|Werte} \
             in Feldern, die erst spät vorkommen, {4#wird|werden} nicht behalten. Teilen Sie die Datei nach der Art der \
             Datensätze auf und legen Sie die Teile ab."
        }
    }
}
