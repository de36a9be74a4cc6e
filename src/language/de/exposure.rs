//! What exposures say, in German.

use crate::exposure::observers::ObserversSay;
use crate::exposure::thresholds::ThresholdSays;

pub fn observers(code: ObserversSay) -> &'static str {
    match code {
        ObserversSay::NotInFile => "die Datei enthält nichts davon",
        ObserversSay::NotSeen => "nichts davon steht in den einsehbaren Zeilen und Feldern",
        ObserversSay::Links => "{0} von {1} {1#Lieferbeziehung|Lieferbeziehungen}",
        ObserversSay::GoodsByValue => "Waren bekannt für {0} des Werts",
        ObserversSay::Goods => "Waren bekannt bei {0} von {1} {1#Sendung|Sendungen}",
        ObserversSay::Lanes => "Strecke bekannt bei {0} von {1} {1#Sendung|Sendungen}",
        ObserversSay::Persons => "{0} von {1} {1#Privatperson könnte|Privatpersonen könnten} identifiziert werden",
        ObserversSay::Legs => "{0} von {1} {1#Teilstrecke|Teilstrecken} des Liefernetzes",
        ObserversSay::LegsWrong => {
            "{0} von {1} {1#Teilstrecke|Teilstrecken} des Liefernetzes; von dem, was für Teilstrecken gehalten würde, wären \
             {2} falsch"
        }
        ObserversSay::RiseInADay => "ein Anstieg um {0} würde binnen eines Tages sichtbar",
        ObserversSay::RiseInAWeek => "ein Anstieg um {0} würde binnen einer Woche sichtbar",
        ObserversSay::RiseInAMonth => "ein Anstieg um {0} würde binnen eines Monats sichtbar",
        ObserversSay::TooFewInTime => "zu wenige Sendungen im Zeitverlauf, um eine Änderung vom Zufall zu unterscheiden",
    }
}

pub fn thresholds(code: ThresholdSays) -> &'static str {
    match code {
        ThresholdSays::Judged => "{0}: {1} ({2})",
        ThresholdSays::Low => "gering",
        ThresholdSays::Moderate => "mäßig",
        ThresholdSays::High => "hoch",
        ThresholdSays::Severe => "gravierend",
        ThresholdSays::AtLeast => "mindestens {0}",
        ThresholdSays::AtMost => "höchstens {0}",
        ThresholdSays::LinksSeen => "ablesbare Lieferbeziehungen der Datei: {0}",
        ThresholdSays::PersonsSeen => "identifizierbare natürliche Personen der Datei: {0}",
        ThresholdSays::LegsSeen => "rekonstruierbare Teilstrecken des Liefernetzes: {0}",
        ThresholdSays::RiseSeen => "kleinster Anstieg, der binnen eines Zeitabschnitts sichtbar wird: {0}",
        ThresholdSays::MoreThan => "mehr als {0}",
        ThresholdSays::Under => "unter {0}",
        ThresholdSays::AtLeastOne => "mehr als null",
        ThresholdSays::NoneOf => "keine",
        ThresholdSays::Stated => "von diesem Projekt festgelegt",
        ThresholdSays::ClassSize => {
            "Klassengröße 5 entspricht der Risikoschwelle 0,2 von ARX; die Anteile sind von diesem Projekt festgelegt"
        }
        ThresholdSays::MergerGuidelines => {
            "SWD(2021) 352, nach CEPII, für die Schwelle der Abhängigkeit, 4.000; US-Fusionsleitlinien 2023 für 1.800 und 1.000"
        }
        ThresholdSays::OrganisationsNamed => "Sendungen, die eine identifizierbare Organisation nennen: {0}",
        ThresholdSays::LinksVisible => "Sendungen, die zeigen, wer an wen versendet: {0}",
        ThresholdSays::ShipmentsKnown => "Sendungen, von denen dies bekannt ist: {0}",
        ThresholdSays::LinesKnown => "Zeilen, von denen dies bekannt ist: {0}",
        ThresholdSays::StrategicLines => "Zeilen auf einer Liste: {0}",
        ThresholdSays::RevealingLines => "Zeilen, deren Waren eine besondere Kategorie über eine Person offenbaren können: {0}",
        ThresholdSays::PersonsArt9 => "natürliche Personen mit Waren, die eine besondere Kategorie offenbaren können: {0}",
        ThresholdSays::HubShare => "Sendungen über das meistgenutzte Drehkreuz: {0}",
        ThresholdSays::Predictable => "Strecken und Lieferbeziehungen, deren nächste Sendung vorhersagbar wäre: {0}",
        ThresholdSays::DirectIdentifiers => "Zeilen mit direktem Identifikator, in der Spalte mit den meisten: {0}",
        ThresholdSays::PersonNumbers => "Nummern, die für Personen stehen, ohne direkten Identifikator: {0}",
        ThresholdSays::SmallClasses => "Sendungen, die diese Werte mit weniger als vier anderen teilen: {0}",
        ThresholdSays::Reidentification => "mittlere Wahrscheinlichkeit, die richtige Sendung zu finden: {0}",
        ThresholdSays::RiskBounds => {
            "20 % ist die Risikoschwelle von ARX, 9 % die der EMA-Policy 0070 für veröffentlichte klinische Daten; 50 % sind \
             von diesem Projekt festgelegt"
        }
        ThresholdSays::SpecialUniques => "Sendungen, die drei oder weniger Werte herausgreifen: {0}",
        ThresholdSays::GoodsFollow => "Sendungen, deren Waren aus Ort und Datum folgen: {0}",
        ThresholdSays::Unicity => "Empfänger, die wenige Lieferungen aussondern: {0}",
        ThresholdSays::Concentration => "Konzentration: {0} von 10.000",
        ThresholdSays::SingleSources => "Produkte mit genügend Sendungen, die eine einzige Quelle haben: {0}",
        ThresholdSays::CutOff => "Organisationen und Orte, die vom Rest abgeschnitten wären: {0}",
        ThresholdSays::ShipmentsLost => "Sendungen, die keinen anderen Weg fänden: {0}",
        ThresholdSays::EuDependent => "Warengruppen, die eine Abhängigkeit zeigen: {0}",
        ThresholdSays::EuCommission => {
            "SWD(2021) 352 für die Schwellen 0,4 und 0,5; die Anteile sind von diesem Projekt festgelegt"
        }
        ThresholdSays::ShareMoved => "Änderung des Anteils einer Gruppe an den Sendungen: {0}",
        ThresholdSays::Seasonal => "Stärke der Saison: {0}",
        ThresholdSays::Hyndman => "nach Wang, Smith und Hyndman 2006; ab 0,64 gilt eine Saison im R-Paket forecast als stark",
        ThresholdSays::SeriesChanged => "ausreichend lange Reihen, die eine Änderung zeigen: {0}",
        ThresholdSays::FewSeriesChanged => "Reihen, die eine Änderung zeigen, bei weniger als 3 ausreichend langen: {0}",
    }
}
