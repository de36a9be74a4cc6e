//! What is said beside the pictures of the network, of changes over time and of consumers, in German.

use crate::language::page::{NetSay, PeopleSay, TimeSay};

/// The text of a code.
pub fn net(code: NetSay) -> &'static str {
    match code {
        NetSay::Title => "Das Liefernetz",
        NetSay::Drawn => "Wer mit wem verbunden ist",
        NetSay::Lead => "Organisationen und Orte, verbunden, wo Sendungen von einem zum anderen gehen.",
        NetSay::Choose => "Wählen Sie ein Element, um zu sehen, was ohne es ausfiele, soweit diese Datei andere Wege zeigt.",
        NetSay::Nothing => "Diese Dateien nennen nicht genug Organisationen und Orte, um ein Netz zu zeichnen.",
        NetSay::Units => "Größe und Breite: Sendungen",
        NetSay::Node => "Organisation oder Ort",
        NetSay::Weight => "Sendungen",
        NetSay::Links => "Verbunden mit",
        NetSay::Role => "Im Netz",
        NetSay::State => "Bei Ausfall",
        NetSay::Chokepoint => "viele Wege führen hindurch",
        NetSay::Separates => "schneidet bei Ausfall andere ab",
        NetSay::Bridge => "einziger Weg zwischen zwei Teilen",
        NetSay::Cut => "ausgefallen",
        NetSay::Affected => "ein Viertel der Sendungen oder mehr läuft über den Ausfall",
        NetSay::Severed => "alle Sendungen laufen über den Ausfall",
        NetSay::IfSevered => "Alle Sendungen von {0} {0#Organisation oder Ort|Organisationen und Orten} laufen über „{1}“.",
        NetSay::IfPart => {
            "Bei {0} {0#Organisation oder Ort|Organisationen und Orten} läuft ein Viertel der Sendungen oder mehr über „{1}“, aber nicht alle."
        }
        NetSay::WhatFails => "Was ausfällt",
        NetSay::Passes => "laufen darüber",
        NetSay::NoOtherWay => "kein anderer Weg in dieser Datei",
        NetSay::NoRoom => "anderswo kein Platz, wenn andere bis zu ihrem besten Monat übernehmen",
        NetSay::Products => "Produkte",
        NetSay::Share => "Anteil",
        NetSay::Dependents => "Wer darauf angewiesen ist",
        NetSay::MoreDependents => "{0} weitere {0#steht|stehen} nicht in der Liste.",
        NetSay::PassToo => "Laufen über den Ausfall",
        NetSay::LeftOut => {
            "Nicht gezeichnet: {0} {0#Organisation oder Ort|Organisationen und Orte} mit den wenigsten Sendungen und {1} \
             {1#Verbindung|Verbindungen}."
        }
        NetSay::IfCut => "Ohne „{0}“ {1#müsste|müssten} {1} {1#Sendung|Sendungen} einen anderen Weg nehmen.",
        NetSay::IfCutOff => {
            "Für {0} {0#Sendung|Sendungen} und {1} {1#Produkt|Produkte} zeigt die Datei keinen Weg, der daran vorbeiführt."
        }
        NetSay::IfLost => {
            "Sprängen andere bis zu ihrem besten Monat ein, so {0#fände|fänden} {0} {0#Sendung|Sendungen} von {1} \
             {1#Produkt|Produkten} immer noch keinen Weg."
        }
        NetSay::IfNothing => "Andere könnten, bis zu ihrem besten Monat, alle übernehmen.",
        NetSay::IfOwn => {
            "Bei „{0}“ beginnen oder enden die eigenen Sendungen der Datei, daher läuft nichts auf dem Weg zu jemand anderem \
             hindurch."
        }
        NetSay::Whole => "Kein Ausfall",
    }
}

/// The text of a code.
pub fn time(code: TimeSay) -> &'static str {
    match code {
        TimeSay::Title => "Änderungen im Zeitverlauf",
        TimeSay::Lead => {
            "Sendungen im Zeitverlauf, nach Waren und Ziel, so fein, wie es genug davon gibt. Markierungen zeigen, wo sich das \
             Niveau stärker änderte, als der Zufall erklärt."
        }
        TimeSay::Nothing => "Diese Dateien nennen nicht genug Tage, um eine Reihe zu zeichnen.",
        TimeSay::Series => "Sendungen nach Waren und Ziel",
        TimeSay::SeriesUnits => "Sendungen pro Tag, Woche oder Monat",
        TimeSay::Group => "Waren und Ziel",
        TimeSay::Day => "Ab",
        TimeSay::Shipments => "Sendungen",
        TimeSay::OwnScale => "Jedes Feld hat seine eigene Skala, von null bis zu seinem höchsten Wert.",
        TimeSay::LeftOut => "{0} {0#Reihe ist|Reihen sind} nicht gezeichnet: die mit den wenigsten Sendungen.",
        TimeSay::TooShort => "{0} {0#Reihe hat|Reihen haben} zu wenige Sendungen, um eine Änderung vom Zufall zu unterscheiden.",
        TimeSay::Changes => "Änderungen des Niveaus",
        TimeSay::SmallestRise => "Kleinster sichtbarer Anstieg",
        TimeSay::Calendar => "Sendungen nach Tagen",
        TimeSay::CalendarUnits => "Sendungen pro Tag",
        TimeSay::None => "keine Sendung",
        TimeSay::Movers => "Waren, deren Anteil sich am stärksten änderte",
        TimeSay::MoversUnits => {
            "Änderung des Anteils an den Sendungen zwischen der ersten und der zweiten Hälfte der Zeit, in Prozentpunkten; \
             schraffiert, wo der Zufall sie erklären kann"
        }
        TimeSay::Before => "Anteil vorher",
        TimeSay::After => "Anteil nachher",
        TimeSay::Change => "Änderung, Prozentpunkte",
    }
}

/// The text of a code.
pub fn people(code: PeopleSay) -> &'static str {
    match code {
        PeopleSay::Title => "Verbraucher",
        PeopleSay::Lead => {
            "Welche Menschen hinter den Sendungen stehen, wie wenige andere ihnen gleichen und was ihre Waren über sie sagen \
             könnten."
        }
        PeopleSay::Classes => "Wie viele Sendungen sich gleichen",
        PeopleSay::ClassesUnits => {
            "Sendungen nach der Zahl derer, die gemeinsam haben, was andere von ihnen wissen können (Äquivalenzklassen)"
        }
        PeopleSay::Alone => "allein",
        PeopleSay::Between => "{0} bis {1} gleiche",
        PeopleSay::From => "{0} oder mehr gleiche",
        PeopleSay::Class => "Gleiche",
        PeopleSay::Shipments => "Sendungen",
        PeopleSay::Contributions => "Was Sendungen einzigartig macht",
        PeopleSay::ContributionsUnits => "Beitrag jedes Werts zur Punktzahl der speziellen Unikate (SUDA)",
        PeopleSay::Value => "Was bekannt ist",
        PeopleSay::Share => "Anteil an der Punktzahl",
        PeopleSay::Unicity => "Wie wenige Lieferungen eine Person aussondern",
        PeopleSay::UnicityUnits => {
            "Anteil der Empfänger, die so viele zufällig gezogene Lieferungen aussondern, jede bekannt durch {0}; 95-%-Intervall"
        }
        PeopleSay::UnicityAxis => "Bekannte Lieferungen",
        PeopleSay::Deliveries => "Lieferungen",
        PeopleSay::Low => "Intervall von",
        PeopleSay::High => "Intervall bis",
        PeopleSay::Revealing => "Was Waren über Personen offenbaren könnten",
        PeopleSay::RevealingUnits => "Natürliche Personen mit solchen Waren, nach Kategorie des Art. 9 DSGVO und Stärke, 1 bis 3",
        PeopleSay::Category => "Kategorie und Stärke",
        PeopleSay::Persons => "Personen",
        PeopleSay::OfStrength => "{0}, Stärke {1}",
    }
}
