//! JSON and XML, in Dutch.

use crate::ingest::says::TreesSay as Say;

/// The text of a code.
pub fn text(code: Say) -> &'static str {
    match code {
        Say::JsonFrom => {
            "{0} is geen geldige JSON vanaf regel {1}, kolom {2} (byte {3}): {4}. Wat ervoor staat, is gelezen; wat volgt niet."
        }
        Say::JsonNone => "{0} is geen geldige JSON vanaf regel {1}, kolom {2} (byte {3}): {4}. Er kon niets van worden gelezen.",
        Say::JsonLine => {
            "{0}, {1}: vanaf kolom {2} is deze regel geen geldige JSON: {3}. De regel wordt overgeslagen; de andere worden gelezen."
        }
        Say::TextEnds => "de tekst eindigt",
        Say::ControlStands => "er staat teken {0}",
        Say::Stands => "er staat “{0}”",
        Say::WhereName => "{0} waar de naam van een lid of “}” hoort",
        Say::WhereColon => "{0} waar een dubbelepunt hoort",
        Say::WhereBrace => "{0} waar een komma of “}” hoort",
        Say::WhereBracket => "{0} waar een komma of “]” hoort",
        Say::WhereValue => "{0} waar een waarde hoort",
        Say::TooManyValues => "er zijn meer dan {0} waarden, en meer worden er niet gelezen",
        Say::TooDeep => "het is dieper genest dan {0} niveaus, en zo diep gaat geen zendingsdocument",
        Say::OpenText => "een tekst tussen aanhalingstekens eindigt niet",
        Say::NoDigits => "achter “\\u” horen vier hexadecimale cijfers",
        Say::MoreElements => {
            "{0}, {1}: het heeft meer dan {2} elementen en attributen, en meer worden er niet gelezen. Wat volgt, wordt niet gelezen."
        }
        Say::DeepElements => "{0}, {1}: elementen zijn dieper genest dan {2} niveaus; wat dieper staat, wordt niet gelezen.",
        Say::EndsEarly => {
            "{0}, {1}: “</{2}>” beëindigt een element terwijl “{3}” daarbinnen nog niet is beëindigd. Het wordt gelezen alsof dat wel zo was; controleer wat ervoor staat."
        }
        Say::NeverBegan => {
            "{0}, {1}: “</{2}>” beëindigt een element dat nooit is begonnen; het wordt overgeslagen. Een niet-afgesloten opmerking ervoor kan de oorzaak zijn."
        }
        Say::Entity => {
            "{0}, {1}: “&{2};” staat voor een tekst die elders is gedefinieerd. Zulke teksten worden nooit ingevoegd; het blijft staan zoals het is."
        }
        Say::Entities => {
            "{0}, {1}: hier worden teksten gedefinieerd die elders moeten worden ingevoegd (entiteiten). Ze worden niet ingevoegd: zulke definities kunnen een bestand doen uitdijen of andere bestanden ophalen."
        }
        Say::Unended => "wat “{0}” begint, wordt niet beëindigd door “{1}”",
        Say::Malformed => "het schendt de regels van XML",
        Say::NoXml => "{0}, {1}: vanaf hier is het geen geldige XML ({2}). Wat ervoor staat, is gelezen; wat volgt niet.",
        Say::CutOff => {
            "{0} eindigt op {1} terwijl “{2}” nog niet is beëindigd: het is afgebroken, of een element is niet afgesloten. Wat er staat, wordt gelezen."
        }
        Say::MoreFields => {
            "{0} heeft meer dan {1} verschillende velden; {2} {2#waarde|waarden} van de verdere velden {2#is|zijn} niet bewaard."
        }
        Say::LongLists => {
            "Naast de rijen bevat {0} lange lijsten ({1}) die bij geen enkele rij horen; ze worden niet op elke rij herhaald."
        }
        Say::NoRecord => {
            "{0} ({1}) bevat geen record: niets erin heeft een waarde. Heeft een filter alles uit de export weggelaten?"
        }
    }
}
