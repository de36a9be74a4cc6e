//! Delimited text, in German.

use crate::ingest::says::TablesSay as Say;

/// The text of a code.
pub fn text(code: Say) -> &'static str {
    match code {
        Say::TwoLines => {
            "{0} hat zwei Zeilen mit Spaltennamen, die obere mit solchen von Gruppen; sie werden als eine Kopfzeile gelesen, \
             etwa „{1}“."
        }
        Say::NoHeader => "{0} hat keine Zeile mit Spaltennamen; die Spalten heißen nach ihrer Position.",
        Say::HeaderMended => {
            "In der Kopfzeile von {0} {1#ist|sind} {1} {1#Spaltenname|Spaltennamen} leer, und {2} {2#wiederholt|wiederholen} \
             einen anderen; solche Spalten heißen nach ihrer Position oder sind nummeriert."
        }
        Say::Title => "{0} hat über der Tabelle {1} {1#Titelzeile; sie gehört|Titelzeilen; sie gehören} nicht dazu.",
        Say::OpenQuote => {
            "{0}, {1}: Ein Anführungszeichen öffnet eine Zelle und schließt sich binnen {2} kB nicht; es wird als \
             gewöhnliches Zeichen gelesen. Wirken Zellen dort zusammengezogen oder zerteilt, korrigieren Sie die \
             Anführungszeichen."
        }
        Say::NoRoom => {
            "{0}, {1}: Die Zeilen füllen weniger als eine von {2} Zellen der Tabelle ({3} je Zeile); der Speicher würde sich \
             mit leeren Zellen füllen, und Zeilen von hier an werden nicht gelesen. Ist die erste Zeile keine Kopfzeile, \
             löschen Sie sie und legen Sie die Datei erneut ab."
        }
        Say::TooManyCells => "{0}, {1}: Eine Zeile hat mehr als {2} Zellen; die weiteren werden nicht behalten.",
        Say::FewerCells => {
            "Zeilen von {0} haben weniger Zellen als die {1} der Kopfzeile, zuerst {2} mit {3}; die fehlenden sind leer."
        }
        Say::MoreCells => {
            "Zeilen von {0} haben mehr Zellen als die {1} der Kopfzeile, zuerst {2} mit {3}; dafür werden Spalten \
             hinzugefügt. Meist ist ein Trennzeichen ohne Anführungszeichen in einer Zelle die Ursache."
        }
        Say::FarMoreCells => {
            "Zeilen von {0} haben mehr Zellen als die {1} der Kopfzeile, zuerst {2} mit {3}; dafür werden bis zu {4} Spalten \
             angelegt; weitere Zellen werden nicht behalten. Meist ist ein Trennzeichen ohne Anführungszeichen in einer \
             Zelle die Ursache."
        }
        Say::Blank => "{0} enthält Zeilen ohne eine gefüllte Zelle; sie zählen nicht als Zeilen.",
        Say::OnlyHeader => {
            "{0} hat eine Zeile mit Spaltennamen und darunter keine Zeilen: Es gibt nichts zu messen. Wurde beim Export \
             alles herausgefiltert?"
        }
        Say::NoRow => "{0} enthält keine Tabellenzeile.",
    }
}
