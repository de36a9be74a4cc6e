//! Files of messages, in Dutch.

use crate::ingest::says::MessagesSay as Say;

/// The text of a code.
pub fn text(code: Say) -> &'static str {
    match code {
        Say::LeftOut => {
            "{0}: het bericht dat begint op {1}, zegt zoveel over één ding dat niet alles daarvan in de rijen is bewaard."
        }
        Say::NotRepeated => {
            "{0} zegt zoveel over hele berichten dat herhaling op elke rij meer dan {2} MB vergt; vanaf het bericht op {1} hebben rijen alleen wat over henzelf is gezegd."
        }
        Say::NoColumn => {
            "{0} heeft segmenten waarvoor geen kolom bestaat, het eerst op {1}: {2}. De rest van die berichten wordt gelezen."
        }
        Say::OtherTags => "{0} andere {0#soort|soorten}",
        Say::NoShipments => "{0} bevat {1}, en dat zijn geen zendingen. Sleep de bestanden met zendingen hierheen.",
        Say::SomeNoShipments => "{0} bevat {1}, en dat zijn geen zendingen. De andere berichten erin worden gelezen.",
        Say::KindIs => "{0} {1}",
        Say::SaysNothing => "{0} begint als een bestand met berichten en bevat geen bericht dat iets zegt. Is het afgebroken?",
        Say::MoreColumns => {
            "{0} noemt meer soorten dingen dan een tabel kolommen mag hebben; wat daarboven uitkomt, wordt niet bewaard."
        }
        Say::NoEnd => {
            "{0}, {1}: wat {2} hier begint, heeft geen einde ({3}); wat ervan aanwezig is, wordt gelezen. Is het bestand afgebroken?"
        }
        Say::CountsSegments => "{0}, {1}: {2} telt {3} segmenten; het {4#is|zijn} er {4}. Alle aanwezige worden gelezen.",
        Say::CountsMessages => "{0}, {1}: {2} telt {3} berichten; het {4#is|zijn} er {4}. Alle aanwezige worden gelezen.",
        Say::CountsGroups => "{0}, {1}: {2} telt {3} groepen; het {4#is|zijn} er {4}. Alle aanwezige worden gelezen.",
        Say::CountsSets => "{0}, {1}: {2} telt {3} transactiesets; het {4#is|zijn} er {4}. Alle aanwezige worden gelezen.",
        Say::OtherReference => "{0}, {1}: de referentie in {2} is niet die van {3}.",
        Say::IsTest => "{0}, {1}: de uitwisseling is als test gemarkeerd ({2}).",
        Say::NeverBegan => "{0}, {1}: {2} beëindigt wat niet is begonnen ({3}).",
        Say::CutShort => {
            "{0}, {1}: het bestand eindigt binnen dit segment; wat ervan aanwezig is, wordt gelezen. Is het bestand afgebroken?"
        }
        Say::Stray => "{0}, {1}: dit is geen segment van een bericht; het wordt overgeslagen.",
        Say::EmptySegment => "{0}, {1}: er staat een segmenteindeteken zonder segment ervoor; er gaat niets verloren.",
        Say::EndlessSegment => {
            "{0}, {1}: een segment gaat meer dan een miljoen tekens door zonder einde; het wordt overgeslagen."
        }
        Say::Wrapped => "{0} heeft regeleinden binnen segmenten, het eerst in dat op {1}. Die regeleinden worden weggehaald.",
        Say::OutsideMessage => {
            "{0}, {1}: er staan segmenten buiten elk bericht (zonder UNH ervoor); ze worden als een eigen bericht gelezen."
        }
        Say::OutsideSet => "{0}, {1}: er staan segmenten buiten elke transactieset (zonder ST ervoor); ze worden overgeslagen.",
        Say::Guessed => {
            "{0}, {1}: het bericht dat hier begint, zegt niet wat het is; op grond van de segmenten wordt het gelezen als {2}."
        }
        Say::UnknownMessage => {
            "{0}, {1}: {2} is geen bericht over zendingen dat hier bekend is; het wordt gelezen op grond van de segmenten die alle berichten gemeen hebben."
        }
        Say::NoUnit => "{0}, {1}: een gewicht heeft geen eenheid; pond wordt aangenomen, zoals gebruikelijk in X12.",
        Say::UnknownSet => {
            "{0}, {1}: {2} is geen transactieset over zendingen die hier bekend is; ze wordt gelezen op grond van de segmenten die alle gemeen hebben."
        }
        Say::ShortUna => {
            "{0}, {1}: de service string (UNA) is korter dan de 9 tekens die ze hoort te hebben; wat ontbreekt, wordt aangenomen zoals gebruikelijk."
        }
        Say::CheckDigit => {
            "{0}, {1}: het controlecijfer van luchtvrachtbrief {2} klopt niet; het nummer wordt gelezen zoals het er staat."
        }
        Say::BreaksLost => {
            "{0}: het bericht op {1} is zijn regeleinden kwijt (mailprogramma’s doen dat); ze worden teruggezet waar een groep begint."
        }
        Say::NoManifestEnd => {
            "{0}: het manifest dat begint op {1}, heeft geen einde (LAST of CONT); wat ervan aanwezig is, wordt gelezen. Is het bestand afgebroken?"
        }
    }
}
