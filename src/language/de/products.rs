//! What is said of products, in German.

use crate::exposure::products::ProductsSay;

/// The text of a code.
pub(super) fn text(code: ProductsSay) -> &'static str {
    use ProductsSay as Say;
    match code {
        Say::NothingMore => "",
        Say::NoGoods => {
            "Keine Spalte beschreibt die Waren (Tarifnummer, Beschreibung, Artikelnummer), daher ist über sie nichts bekannt."
        }
        Say::Known => "In {0} sind die Waren bis zum Produkt oder bis zu sechs oder mehr Stellen des Zolltarifs bekannt{1}.",
        Say::KnownByValue => "; nach Wert in {0}",
        Say::AsProduct => "benanntes Produkt oder Artikelnummer",
        Say::AsNational => "nationale Warennummer (8 bis 10 Stellen)",
        Say::AsSubheading => "Tarifunterposition (6 Stellen)",
        Say::AsHeading => "Tarifposition (4 Stellen)",
        Say::AsChapter => "Kapitel des Tarifs (2 Stellen) oder Kategorie",
        Say::AsNothing => "nichts",
        Say::SomeShipments => "{0} der Sendungen",
        Say::OfValue => "{0} des Werts",
        Say::OfValueIn => "{0} des Werts in {1}",
        Say::Guess => "vielleicht „{0}“ (HS-Kapitel {1})",
        Say::GuessNote => {
            "{0} {0#Sendung|Sendungen} ohne Tarifnummer; vermutet aus den Wörtern {1}; von solchen Vermutungen treffen {2} zu; \
             nicht gezählt"
        }

        Say::NoValueNoQuantity => "Keine Spalte gibt einen Wert oder eine Menge an, daher lässt sich kein Preis ablesen.",
        Say::NoValue => "Keine Spalte gibt den Wert der Waren an, daher lässt sich kein Preis ablesen.",
        Say::NoQuantity => "Keine Spalte gibt eine Menge an, daher lässt sich der Preis je Einheit nicht ablesen.",
        Say::NoQuantityButMass => {
            "Keine Spalte gibt eine Menge an, daher lässt sich der Preis je Einheit nicht ablesen. Wert und Masse ergeben \
             dennoch einen Preis je Kilogramm in {0}."
        }
        Say::PriceVisible => "In {0} lässt sich der Preis je Einheit aus Wert und Menge errechnen.",
        Say::ByUnit => "Wert und Menge: Preis je Einheit",
        Say::ByKilogram => "Wert und Masse: Preis je Kilogramm",
        Say::ValueAlone => "Wert",
        Say::SomeLines => "{0} der Zeilen",

        Say::DispersionNoBuyer => {
            "Keine Spalte nennt, wer kauft oder empfängt, daher lassen sich Preise nicht von Käufer zu Käufer vergleichen."
        }
        Say::DispersionNoPrice => {
            "Keine Zeile gibt Wert und Menge zugleich an, daher lassen sich Preise nicht von Käufer zu Käufer vergleichen."
        }
        Say::DispersionTooFew => {
            "Zu wenig für eine Aussage: Kein Produkt hat {0} Käufer, für die sich der Preis je Einheit errechnen lässt."
        }
        Say::Dispersion => {
            "Bei {0} {0#Produkt|Produkten} ließe sich vergleichen, was jeder Käufer für eine Einheit zahlt: am oberen Quartil \
             der Käufer das {1}-Fache des unteren{2}."
        }
        Say::DispersionNearlyNone => {
            "Bei {0} {0#Produkt|Produkten} ließe sich vergleichen, was jeder Käufer für eine Einheit zahlt: nahezu dasselbe{1}."
        }
        Say::DispersionMedian => ", im Median dieser Produkte",
        Say::DispersionNote => "mal so viel; {0} Käufer",
        Say::DispersionNoteIn => "mal so viel; {0} Käufer, Preise in {1}",

        Say::NoTariffCode => {
            "Keine Spalte enthält Tarifnummern, daher lassen sich die Waren nicht mit Listen strategischer Güter abgleichen."
        }
        Say::StrategicNone => "Keine Zeile enthält Waren mit einer Tarifnummer auf den Listen strategischer Güter{0}.",
        Say::Strategic => "{0} {0#Zeile|Zeilen} ({1}) {0#könnte|könnten} strategische Güter erkennen lassen: {2}{3}.",
        Say::CodesTooShort => {
            "; in {0} {0#Zeile|Zeilen} hat die Tarifnummer weniger als sechs Stellen, zu wenige für den Abgleich"
        }
        Say::OnHighPriority => "{0} auf der Liste gemeinsamer Güter mit hoher Priorität",
        Say::OnRawMaterials => "{0} als kritische Rohstoffe vorgeschlagen",
        Say::OnDualUse => "{0} mit Hinweis auf doppelten Verwendungszweck (keine Einstufung)",
        Say::TariffCode => "HS {0}",
        Say::LinesOf => "{0#Zeile|Zeilen}",
        Say::HighPriorityTier => "Liste gemeinsamer Güter mit hoher Priorität, Stufe {0} (Liste)",
        Say::StrategicMaterial => "strategischer Rohstoff: {0} (Vorschlag)",
        Say::CriticalMaterial => "kritischer Rohstoff: {0} (Vorschlag)",
        Say::DualUse => "doppelter Verwendungszweck: {0} (Hinweis, keine Einstufung)",

        Say::RevealingNone => {
            "Es fand sich keine Zeile, deren Waren über eine Person, die sie empfängt, offenbaren könnten, was Art. 9 DSGVO \
             schützt{0}."
        }
        Say::Revealing => {
            "{0} {0#Zeile|Zeilen} ({1}) {0#könnte|könnten} über die Person, die die Waren empfängt, offenbaren, was Art. 9 \
             DSGVO schützt: {2}{3}."
        }
        Say::RevealingToOthers => {
            "; {0} {0#Zeile|Zeilen} mit solchen Waren {0#geht|gehen} an eine Organisation oder an niemanden, der genannt ist"
        }
        Say::RevealingByPurpose => "; in {0} davon ist der Zweck des Produkts selbst die Kategorie",
        Say::InBiometric => "biometrische Daten ({0})",
        Say::InGenetic => "genetische Daten ({0})",
        Say::InHealth => "Gesundheit ({0})",
        Say::InPolitics => "politische Meinungen ({0})",
        Say::InBelief => "Religion oder Weltanschauung ({0})",
        Say::InSexLife => "Sexualleben oder sexuelle Orientierung ({0})",
        Say::InUnion => "Gewerkschaftszugehörigkeit ({0})",
        Say::Biometric => "biometrische Daten",
        Say::Genetic => "genetische Daten",
        Say::Health => "Gesundheit",
        Say::Politics => "politische Meinungen",
        Say::Belief => "Religion oder Weltanschauung",
        Say::SexLife => "Sexualleben oder sexuelle Orientierung",
        Say::Union => "Gewerkschaftszugehörigkeit",
        Say::WeakSign => "{0}: schwaches Anzeichen (1 von 3)",
        Say::TypicalSign => "{0}: typisches Anzeichen (2 von 3)",
        Say::PurposeSign => "{0}: eigentlicher Zweck des Produkts (3 von 3)",
        Say::BasisHealth => {
            "Art. 9 Abs. 1 DSGVO; EuGH C-21/23 (Bestellung apothekenpflichtiger Arzneimittel), C-184/20 (mittelbarer Rückschluss)"
        }
        Say::BasisBiometric => "Art. 9 Abs. 1, Erwägungsgrund 51 DSGVO: nur bei Verarbeitung zur Identifizierung einer Person",
        Say::BasisOther => {
            "Art. 9 Abs. 1 DSGVO; EuGH C-184/20 (mittelbarer Rückschluss), C-252/21 (eine solche Angabe prägt einen gemischten \
             Datensatz)"
        }
        Say::ToldBy => "erkannt an „{0}“",
    }
}
