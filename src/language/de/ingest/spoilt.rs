//! Values that a program spoilt, in German.

use crate::ingest::says::SpoiltSays as Say;

/// The text of a code.
pub fn text(code: Say) -> &'static str {
    match code {
        Say::In => "{0}, Spalte „{1}“, Zeile {2} („{3}“)",
        Say::InPart => "{0}, „{4}“, Spalte „{1}“, Zeile {2} („{3}“)",
        Say::SameForColumns => "Dasselbe gilt für {0} weitere {0#Spalte|Spalten}.",
        Say::DayFirst => "mit dem Tag zuerst",
        Say::MonthFirst => "mit dem Monat zuerst",
        Say::BothOrders => {
            "{0}: Datumsangaben der Spalte sind in beiden Reihenfolgen geschrieben. Gelesen werden sie {1}, wie die meisten, \
             bei denen es sich erkennen lässt; {2}, die nur andersherum sein {2#kann, wird|können, werden} nicht als Datum \
             gelesen, und {3} {3#könnte|könnten} beides sein. Exportieren Sie Datumsangaben als Jahr-Monat-Tag und legen Sie \
             die Datei erneut ab."
        }
        Say::Exchangeable => {
            "{0}: Bei {1} {1#Datumsangabe|Datumsangaben} könnten Tag und Monat vertauscht sein: Keine Zahl der Spalte, die \
             beides sein könnte, ist größer als 12. Gelesen werden sie {2}, wie in den meisten Ländern, da nichts in der \
             Tabelle es entscheidet. Ist das falsch, exportieren Sie Datumsangaben als Jahr-Monat-Tag (2024-04-03) und legen \
             Sie die Datei erneut ab."
        }
        Say::ExchangeableAs => {
            "{0}: Bei {1} {1#Datumsangabe|Datumsangaben} könnten Tag und Monat vertauscht sein: Keine Zahl der Spalte, die \
             beides sein könnte, ist größer als 12. Gelesen werden sie {2}, so wie „{3}“ in derselben Tabelle. Ist das \
             falsch, exportieren Sie Datumsangaben als Jahr-Monat-Tag (2024-04-03) und legen Sie die Datei erneut ab."
        }
        Say::ExchangeableBut => {
            "{0}: Bei {1} {1#Datumsangabe|Datumsangaben} könnten Tag und Monat vertauscht sein: Keine Zahl der Spalte, die \
             beides sein könnte, ist größer als 12. Gelesen werden sie {2}, da nichts in der Spalte es entscheidet; doch \
             „{3}“ in derselben Tabelle ist {4} geschrieben, und das kann auch hier gelten. Ist das falsch gelesen, \
             exportieren Sie Datumsangaben als Jahr-Monat-Tag (2024-04-03) und legen Sie die Datei erneut ab."
        }
        Say::Fractions => {
            "{0}: {1} von {2} Zellen {1#ist eine lange ganze Zahl|sind lange ganze Zahlen} mit „.0“ dahinter, wie ein \
             Programm sie schreibt, das sie für Beträge hielt. Sie werden gelesen, wie sie dastehen. Dienen sie als Kennung \
             (Frachtbrief, Paket, Telefon), stimmen sie nur ohne diesen Zusatz mit denselben Nummern anderer Dateien \
             überein: Exportieren Sie die Spalte erneut als Text."
        }
        Say::LostDigits => {
            "{0}: {1} von {2} Zellen {1#ist eine Zahl, von der|sind Zahlen, von denen} eine Tabellenkalkulation nur die \
             ersten Ziffern behalten hat; die anderen sind verloren. Sie werden gelesen, wie sie dastehen. Dienen sie als \
             Kennung (Frachtbrief, Paket, Telefon), stimmen sie mit nichts mehr überein, und verschiedene sehen gleich aus: \
             Exportieren Sie die Spalte erneut als Text."
        }
        Say::PostcodesOfCountry => {
            "{0}: {1} {1#Postleitzahl hat|Postleitzahlen haben} weniger Stellen als die des Landes, das „{2}“ daneben nennt. \
             Ein Programm, das sie für Zahlen hielt, hat führende Nullen weggelassen: Aus 02139 wird 2139. Sie werden \
             gelesen, wie sie dastehen; exportieren Sie die Spalte erneut als Text."
        }
        Say::Postcodes => {
            "{0}: {1} von {2} Postleitzahlen {1#hat|haben} weniger als die {3} Stellen, die die meisten haben, und keine mit \
             {3} Stellen beginnt mit 0. Entweder gehören sie zu anderen Ländern, oder ein Programm, das sie für Zahlen \
             hielt, hat führende Nullen weggelassen: Aus 02139 wird 2139. Sie werden gelesen, wie sie dastehen. Fehlen \
             Nullen, exportieren Sie die Spalte erneut als Text."
        }
    }
}
