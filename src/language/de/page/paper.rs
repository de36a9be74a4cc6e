//! What the printed report says, in German.

use crate::language::page::PaperSays;

/// The text of a code.
pub fn text(code: PaperSays) -> &'static str {
    match code {
        PaperSays::Contents => "Inhalt",
        PaperSays::Part => "Diese Zahlen gelten für einen Teil der Dateien: {0} von {1} Sendungen, in {2} {2#Zeile|Zeilen}.",
        PaperSays::PartDays => "Vom {0} bis {1}.",
        PaperSays::PartTariff => "Waren, deren Warennummer mit {0} beginnt.",
        PaperSays::PartGoods => "Eine einzelne Warengruppe.",
        PaperSays::PartCountry => "Was dieses Land betrifft: {0}.",
        PaperSays::PartPlace => "Ein einzelner Ort.",
        PaperSays::PartParty => "Eine einzelne Partei.",
        PaperSays::Threshold => "Stufe nach dieser Schwelle",
        PaperSays::Records => "{0} {0#Datensatz steht|Datensätze stehen} dahinter; keiner davon ist in diesem Bericht.",
        PaperSays::Table => "Dasselbe als Tabelle",
        PaperSays::Way => "die Spalte „{0}“, {1}: {2} {2#Zeile|Zeilen}",
        PaperSays::More => "{0} {0#weiterer Eintrag ist|weitere Einträge sind} hier weggelassen.",
        PaperSays::Files => "Was gelesen wurde und was dazu zu wissen ist",
        PaperSays::Size => "Größe in Byte",
        PaperSays::Warnings => "Zu wissen über {0}",
        PaperSays::Hidden => "Verborgen in {0}",
        PaperSays::Sure => "Sicherheit",
        PaperSays::Clear => "eindeutig",
        PaperSays::Likely => "wahrscheinlich",
        PaperSays::Uncertain => "unsicher",
        PaperSays::ByPerson => "von einer Person gesetzt",
        PaperSays::Definitions => "Definitionen",
        PaperSays::Methods => "Methoden und Grenzen",
        PaperSays::Permits => {
            "Dieser Bericht sagt, was sich aus den Datensätzen erfahren ließe, nie, was jemand getan hat. Dass ein Gesetz eine Anordnung erlaubt, heißt nicht, dass es eine gab."
        }
        PaperSays::Levels => {
            "Stufen folgen aus genannten Schwellen für genannte Zahlen. Es gibt keine Gesamtnote, und die Stufen zweier Offenlegungen lassen sich nicht miteinander verrechnen."
        }
        PaperSays::Inferred => {
            "Was eine Spalte bedeutet, welche Schreibweisen eine Organisation sind und wer eine Person ist, ist aus Kopfzeilen und Werten erschlossen. Wo das nicht stimmt, stimmen auch die Zahlen nicht, die darauf beruhen."
        }
        PaperSays::OnlyThese => {
            "Nur diese Dateien wurden betrachtet. Was ein Beobachter schon weiß oder kaufen kann, würde mehr verraten; eine Datei ist keine Zufallsstichprobe eines Handels, und ihre Anteile sind Anteile der Datei."
        }
        PaperSays::Incomplete => {
            "Die Tabellen der Betreiber, Eigentümer und Gesetze sind nicht vollständig. Was darin fehlt, besagt nichts; was keine Quelle hat, ist als ungeprüft gekennzeichnet. Dies ist keine Rechtsberatung."
        }
        PaperSays::HoldsNone => {
            "Dieser Bericht enthält keine Datensätze. Er nennt aber Dateien, Spalten, Organisationen, Orte und Waren sowie, was in den Dateien verborgen ist: Wer ihn liest, erfährt diese."
        }
        PaperSays::WhereMade => {
            "Alles wurde auf dem Gerät berechnet, auf dem die Dateien lagen; nichts wurde irgendwohin gesendet."
        }
        PaperSays::Made => "Erstellt mit {0}. Aufbau des Berichts: Version {1}.",
    }
}
