//! Files of messages, in German.

use crate::ingest::says::MessagesSay as Say;

/// The text of a code.
pub fn text(code: Say) -> &'static str {
    match code {
        Say::LeftOut => {
            "{0}, {1}: Die Nachricht, die hier beginnt, sagt über eine Sache so viel, dass nicht alles davon in ihren Zeilen \
             behalten wird."
        }
        Say::NotRepeated => {
            "{0} sagt über ganze Nachrichten so viel, dass es in jeder Zeile zu wiederholen mehr als {2} MB bräuchte; ab der \
             Nachricht bei {1} haben Zeilen nur, was über sie selbst gesagt ist."
        }
        Say::NoColumn => {
            "{0} enthält Segmente, für die keine Spalte Platz hat, zuerst bei {1}: {2}. Der Rest ihrer Nachrichten wird gelesen."
        }
        Say::OtherTags => "{0} weitere {0#Art|Arten}",
        Say::NoShipments => "{0} enthält {1}; das sind keine Sendungen. Legen Sie die Dateien ab, die Sendungen enthalten.",
        Say::SomeNoShipments => "{0} enthält {1}; das sind keine Sendungen. Die übrigen Nachrichten werden gelesen.",
        Say::KindIs => "{0} ({1})",
        Say::SaysNothing => {
            "{0} beginnt als Datei mit Nachrichten und enthält keine Nachricht, die etwas sagt. Wurde sie abgeschnitten?"
        }
        Say::MoreColumns => {
            "{0} nennt mehr Arten von Dingen, als eine Tabelle Spalten haben darf; was darüber hinausgeht, wird nicht behalten."
        }
        Say::NoEnd => {
            "{0}, {1}: Was {2} hier beginnt, hat kein Ende ({3}); was davon da ist, wird gelesen. Wurde die Datei abgeschnitten?"
        }
        Say::CountsSegments => "{0}, {1}: {2} zählt {3} Segmente; da {4#ist|sind} {4}. Alles, was da ist, wird gelesen.",
        Say::CountsMessages => "{0}, {1}: {2} zählt {3} Nachrichten; da {4#ist|sind} {4}. Alles, was da ist, wird gelesen.",
        Say::CountsGroups => "{0}, {1}: {2} zählt {3} Gruppen; da {4#ist|sind} {4}. Alles, was da ist, wird gelesen.",
        Say::CountsSets => "{0}, {1}: {2} zählt {3} Transaktionssätze; da {4#ist|sind} {4}. Alles, was da ist, wird gelesen.",
        Say::OtherReference => "{0}, {1}: Die Referenz in {2} ist nicht die von {3}.",
        Say::IsTest => "{0}, {1}: Die Übertragung ist als Test gekennzeichnet ({2}).",
        Say::NeverBegan => "{0}, {1}: {2} beendet, was nicht begonnen hat ({3}).",
        Say::CutShort => {
            "{0}, {1}: Die Datei endet mitten in diesem Segment; was davon da ist, wird gelesen. Wurde sie abgeschnitten?"
        }
        Say::Stray => "{0}, {1}: Das ist kein Segment einer Nachricht; es wird übergangen.",
        Say::EmptySegment => "{0}, {1}: Ein Segmentende steht ohne Segment davor; nichts geht verloren.",
        Say::EndlessSegment => {
            "{0}, {1}: Ein Segment hat nach mehr als einer Million Zeichen noch kein Ende; es wird übergangen."
        }
        Say::Wrapped => {
            "{0} ist umbrochen: Zeilen brechen innerhalb von Segmenten um, zuerst bei {1}. Die Umbrüche werden entfernt."
        }
        Say::OutsideMessage => {
            "{0}, {1}: Segmente stehen außerhalb jeder Nachricht (kein UNH davor); sie werden als eigene Nachricht gelesen."
        }
        Say::OutsideSet => "{0}, {1}: Segmente stehen außerhalb jedes Transaktionssatzes (kein ST davor); sie werden übergangen.",
        Say::Guessed => {
            "{0}, {1}: Die Nachricht, die hier beginnt, sagt nicht, was sie ist; nach ihren Segmenten wird sie als {2} gelesen."
        }
        Say::UnknownMessage => {
            "{0}, {1}: {2} ist keine hier bekannte Nachricht über Sendungen; sie wird anhand der Segmente gelesen, die alle \
             Nachrichten gemeinsam haben."
        }
        Say::NoUnit => "{0}, {1}: Ein Gewicht hat keine Einheit; es wird als Pfund gelesen, wie in X12 üblich.",
        Say::UnknownSet => {
            "{0}, {1}: {2} ist kein hier bekannter Transaktionssatz über Sendungen; er wird anhand der Segmente gelesen, die \
             alle gemeinsam haben."
        }
        Say::ShortUna => {
            "{0}, {1}: Die Trennzeichenvorgabe (UNA) ist kürzer als ihre 9 Zeichen; was fehlt, wird wie üblich angenommen."
        }
        Say::CheckDigit => "{0}, {1}: Die Prüfziffer des Luftfrachtbriefs {2} ist falsch; er wird gelesen, wie er dasteht.",
        Say::BreaksLost => {
            "{0}: Die Nachricht bei {1} hat ihre Zeilenumbrüche verloren (das tun E-Mail-Programme); sie werden dort wieder \
             eingesetzt, wo eine Gruppe beginnt."
        }
        Say::NoManifestEnd => {
            "{0}, {1}: Das Manifest, das hier beginnt, hat kein Ende (LAST oder CONT); was davon da ist, wird gelesen. Wurde \
             die Datei abgeschnitten?"
        }
    }
}
