//! Workbooks, in German.

use crate::ingest::says::BooksSay as Say;

/// The text of a code.
pub fn text(code: Say) -> &'static str {
    match code {
        Say::SaveTable => {
            "{0} ist {1}. Steht darin eine Tabelle mit Sendungen, speichern Sie diese als XLSX oder CSV und legen Sie die \
             Datei ab."
        }
        Say::Encrypted => {
            "{0} ist {1}. Öffnen Sie die Datei mit ihrem Passwort, speichern Sie eine Kopie ohne Passwort und legen Sie \
             diese ab; nichts verlässt diese Seite."
        }
        Say::SaveAgain => {
            "{0} ist {1}. Das Inhaltsverzeichnis lässt sich nicht lesen: Kopieren Sie die Datei erneut, oder öffnen Sie sie \
             in einer Tabellenkalkulation und speichern Sie sie als XLSX."
        }
        Say::SaveAttachments => "{0} ist {1}. Speichern Sie die Anhänge und legen Sie diese ab.",
        Say::Export => "{0} ist {1}. Exportieren Sie die Datensätze dahinter als CSV und legen Sie diese Datei ab.",
        Say::Sheet => "{0}, Blatt „{1}“",
        Say::MoreSheets => "{0} hat mehr als {1} Blätter; weitere werden nicht gelesen.",
        Say::CutTooLarge => {
            "{0} lässt sich nicht zu Ende lesen: Entpackt ist es mehr, als hier angenommen wird. Was davor steht, wird \
             gelesen. Öffnen Sie die Datei in einer Tabellenkalkulation, speichern Sie sie neu und legen Sie sie erneut ab."
        }
        Say::CutEncrypted => {
            "{0} lässt sich nicht zu Ende lesen: Es ist verschlüsselt. Was davor steht, wird gelesen. Öffnen Sie die Datei \
             in einer Tabellenkalkulation, speichern Sie sie neu und legen Sie sie erneut ab."
        }
        Say::CutMethod => {
            "{0} lässt sich nicht zu Ende lesen, wegen des Packverfahrens: {1}. Was davor steht, wird gelesen. Öffnen Sie \
             die Datei in einer Tabellenkalkulation, speichern Sie sie neu und legen Sie sie erneut ab."
        }
        Say::CutDamaged => {
            "{0} lässt sich nicht zu Ende lesen: Bytes sind beschädigt oder abgeschnitten. Was davor steht, wird gelesen. \
             Öffnen Sie die Datei in einer Tabellenkalkulation, speichern Sie sie neu und legen Sie sie erneut ab."
        }
        Say::SingleColumn => {
            "{0}, Blatt „{1}“ ist eine einzelne Spalte mit {2} {2#Zelle|Zellen} neben Blättern mit Tabellen; es wird nicht \
             gelesen."
        }
        Say::NoTable => {
            "{0} ist eine Arbeitsmappe ohne Tabelle: Keines der Blätter hat Zeilen und Spalten, die Sendungen sein könnten."
        }
        Say::Errors => {
            "{0}, Blatt „{1}“, Zelle {2}: {3} {3#Zelle zeigt|Zellen zeigen} statt eines Werts einen Fehler, etwa #NV; {3#sie \
             wird gelesen, wie sie dasteht|sie werden gelesen, wie sie dastehen}."
        }
        Say::MoreMerges => {
            "{0}, Blatt „{1}“: Es gibt mehr als {2} verbundene Bereiche; in weiteren ist nur die erste Zelle gefüllt."
        }
        Say::BeyondColumn => "{0}, Blatt „{1}“, Zeile {2}: Zellen jenseits der Spalte {3} werden nicht gelesen.",
        Say::Title => "{0}, Blatt „{1}“ hat über der Tabelle {2} {2#Titelzeile; sie gehört|Titelzeilen; sie gehören} nicht dazu.",
        Say::TwoRows => {
            "{0}, Blatt „{1}“, Zeilen {2} und {3}: Beide enthalten Spaltennamen, die obere solche von Gruppen; sie werden \
             als eine Kopfzeile gelesen, etwa „{4}“."
        }
        Say::NoHeader => "{0}, Blatt „{1}“ hat keine Zeile mit Spaltennamen; die Spalten heißen nach ihrer Position.",
        Say::HeaderMended => {
            "{0}, Blatt „{1}“: In der Kopfzeile {2#ist|sind} {2} {2#Spaltenname|Spaltennamen} leer, und {3} \
             {3#wiederholt|wiederholen} einen anderen; solche Spalten heißen nach ihrer Position oder sind nummeriert."
        }
        Say::OtherOrder => {
            "{0}, Blatt „{1}“: Zeilen stehen in der Datei in anderer Reihenfolge, als ihre Nummern sagen; sie werden \
             gelesen, wie sie dastehen."
        }
        Say::LateColumns => {
            "{0}, Blatt „{1}“, Zelle {2}: Mehr als {3} Spalten sind erst weit unter der Kopfzeile gefüllt; Zellen in \
             weiteren werden nicht gelesen."
        }
        Say::MoreCells => {
            "{0}, Blatt „{1}“ hat mehr als {2} Zellen; {3} {3#Zeile|Zeilen} am Ende {3#wird|werden} nicht gelesen. Teilen \
             Sie es auf und legen Sie die Teile ab."
        }
        Say::NoRoom => {
            "{0}, Blatt „{1}“: Die Zeilen füllen weniger als eine von {2} Spalten der Tabelle (insgesamt {3}); der Speicher \
             würde sich mit leeren Zellen füllen, und {4} {4#Zeile|Zeilen} am Ende {4#wird|werden} nicht gelesen. Löschen \
             Sie Spalten, in denen nichts steht, und legen Sie die Datei erneut ab."
        }
        Say::Merged => {
            "{0}, Blatt „{1}“: {2} {2#Zelle ist|Zellen sind} mit einer darüber verbunden; {2#sie wiederholt|sie \
             wiederholen}, was diese zeigt."
        }
        Say::Totals => {
            "{0}, Blatt „{1}“, Zeile {2}: Die letzte Zeile („{3}“) sieht nach Summen aus. Sie bleibt als Zeile erhalten: \
             Summen über die Tabelle zählen sie mit."
        }
        Say::OnlyCells => "{0}, Blatt „{1}“ enthält keine Tabelle, nur {2} gefüllte {2#Zelle|Zellen}; es wird nicht gelesen.",
        Say::OnlyHeader => "{0}, Blatt „{1}“ hat Spaltennamen und darunter keine Zeilen.",
        Say::Repeated => {
            "{0}, Blatt „{1}“: Gefüllte Zellen sollen sich laut Datei mehr als {2} Mal wiederholen; {3} davon \
             {3#wird|werden} nicht gelesen. Ist das so gewollt, speichern Sie das Blatt als CSV und legen Sie diese Datei \
             ab."
        }
    }
}
