//! JSON and XML, in German.

use crate::ingest::says::TreesSay as Say;

/// The text of a code.
pub fn text(code: Say) -> &'static str {
    match code {
        Say::JsonFrom => {
            "{0} ist ab Zeile {1}, Spalte {2} (Byte {3}) kein gültiges JSON: {4}. Was davor steht, wird gelesen, was folgt, \
             nicht."
        }
        Say::JsonNone => "{0} ist ab Zeile {1}, Spalte {2} (Byte {3}) kein gültiges JSON: {4}. Nichts davon ließ sich lesen.",
        Say::JsonLine => {
            "{0}, {1}: Diese Zeile ist ab Spalte {2} kein gültiges JSON: {3}. Sie wird übergangen; die anderen werden gelesen."
        }
        Say::TextEnds => "Der Text endet",
        Say::ControlStands => "Das Zeichen {0} steht",
        Say::Stands => "„{0}“ steht",
        Say::WhereName => "{0}, wo der Name eines Felds oder „}“ stehen müsste",
        Say::WhereColon => "{0}, wo ein Doppelpunkt stehen müsste",
        Say::WhereBrace => "{0}, wo ein Komma oder „}“ stehen müsste",
        Say::WhereBracket => "{0}, wo ein Komma oder „]“ stehen müsste",
        Say::WhereValue => "{0}, wo ein Wert stehen müsste",
        Say::TooManyValues => "Es enthält mehr als {0} Werte; so viele werden höchstens gelesen",
        Say::TooDeep => "Es ist tiefer als {0} Ebenen verschachtelt, was in keinem Dokument des Handels vorkommt",
        Say::OpenText => "Ein Text in Anführungszeichen endet nicht",
        Say::NoDigits => "Hinter „\\u“ müssten vier hexadezimale Ziffern stehen",
        Say::MoreElements => {
            "{0}, {1}: Es gibt mehr als {2} Elemente und Attribute; so viele werden höchstens gelesen. Was folgt, wird nicht \
             gelesen."
        }
        Say::DeepElements => "{0}, {1}: Elemente sind tiefer als {2} Ebenen verschachtelt; was tiefer steht, wird nicht gelesen.",
        Say::EndsEarly => {
            "{0}, {1}: „</{2}>“ beendet ein Element, während „{3}“ darin nicht beendet ist. Es wird gelesen, als wäre es \
             das; prüfen Sie, was davor steht."
        }
        Say::NeverBegan => {
            "{0}, {1}: „</{2}>“ beendet ein Element, das nie begonnen hat; es wird übergangen. Ein nicht geschlossener \
             Kommentar davor kann die Ursache sein."
        }
        Say::Entity => {
            "{0}, {1}: „&{2};“ steht für einen Text, der anderswo definiert ist. Solche Texte werden nie eingesetzt; es \
             bleibt, wie es dasteht."
        }
        Say::Entities => {
            "{0}, {1}: Hier werden Texte definiert, die anderswo einzusetzen wären (Entitäten). Sie werden nicht eingesetzt: \
             Solche Definitionen können eine Datei aufblähen oder andere nachladen."
        }
        Say::Unended => "was „{0}“ beginnt, wird nicht durch „{1}“ beendet",
        Say::Malformed => "es verstößt gegen die Regeln von XML",
        Say::NoXml => "{0}, {1}: Von hier an ist es kein gültiges XML ({2}). Was davor steht, wird gelesen, was folgt, nicht.",
        Say::CutOff => {
            "{0} endet bei {1}, während „{2}“ nicht beendet ist: Die Datei wurde abgeschnitten, oder ein Element ist nicht \
             geschlossen. Was da ist, wird gelesen."
        }
        Say::MoreFields => {
            "{0} enthält mehr als {1} verschiedene Felder; {2} {2#Wert|Werte} der weiteren {2#wird|werden} nicht behalten."
        }
        Say::LongLists => {
            "Neben den Zeilen enthält {0} lange Listen ({1}), die zu keiner einzelnen Zeile gehören; sie werden nicht bei \
             jeder wiederholt."
        }
        Say::NoRecord => {
            "{0} ({1}) enthält keinen Datensatz: Nichts darin hat einen Wert. Wurde beim Export alles herausgefiltert?"
        }
    }
}
