//! What is said of the supply network, in German.

use crate::exposure::network::NetworkSay as Say;

/// The text of a code.
///
/// Who or what does most stands first and by itself, with the part of the shipments in the dative behind it: countries come
/// without an article.
pub fn text(code: Say) -> &'static str {
    match code {
        Say::Chapter => "„{0}“ (HS-Kapitel {1})",
        Say::ChapterNumber => "HS-Kapitel {0}",
        Say::GoodsNamed => "„{0}“",
        Say::Region => "{0} ({1})",
        Say::Between => "{0} – {1}",
        Say::NoShipments => {
            "Diese Zeilen sehen nicht nach Sendungen aus: Keine Spalte beschreibt Waren, nennt einen Empfänger oder ein Ziel \
             oder enthält eine Sendungsnummer, daher lässt sich nicht sagen, wovon sie abhängen."
        }
        Say::NoSideOfGoods => {
            "Keine Spalte nennt Lieferant, Ursprungsland, Frachtführer, Hafen oder Drehkreuz, daher lässt sich nicht sagen, \
             wovon die Waren abhängen."
        }
        Say::NoSideOfShipments => {
            "Keine Spalte nennt Lieferant, Ursprungsland, Frachtführer, Hafen oder Drehkreuz, daher lässt sich nicht sagen, \
             wovon die Sendungen abhängen."
        }
        Say::OnlySupplierOfGoods => {
            "Zu wenig für eine Aussage: Die ganze Datei hat einen Lieferanten, und sonst ist nichts bekannt, wovon ihre Waren \
             abhängen könnten."
        }
        Say::OnlySupplierOfShipments => {
            "Zu wenig für eine Aussage: Die ganze Datei hat einen Lieferanten, und sonst ist nichts bekannt, wovon ihre \
             Sendungen abhängen könnten."
        }
        Say::ConcentrationTooFew => {
            "Zu wenig für eine Aussage: Es gibt keine {0} Sendungen, deren Lieferant, Ursprung, Frachtführer, Hafen oder \
             Drehkreuz bekannt ist."
        }
        Say::GoodsTogether => "alle Waren zusammen",
        Say::ShipmentsTogether => "alle Sendungen zusammen",
        Say::GoodsHang => "Zusammengenommen hängen die Waren am stärksten von {0} ab: {1} (Konzentration {2} von 10.000).",
        Say::ShipmentsHang => {
            "Zusammengenommen hängen die Sendungen am stärksten von {0} ab: {1} (Konzentration {2} von 10.000)."
        }
        Say::OneGroupHangs => "{3} hängt am stärksten von {0} ab: {1} (Konzentration {2} von 10.000).",
        Say::OfGroupsHangs => {
            "Von {4} {4#Warengruppe|Warengruppen} hängt {3} am stärksten von {0} ab: {1} (Konzentration {2} von 10.000)."
        }
        Say::ConcentrationNote => "Index {0}: {1}; wie bei {2} mit gleichem Anteil",
        Say::OneSupplier => "einem Lieferanten",
        Say::OneOrigin => "einem Ursprungsland",
        Say::OneCarrier => "einem Frachtführer",
        Say::OneLoading => "einem Ladehafen oder -flughafen",
        Say::OneDischarge => "einem Entladehafen oder -flughafen",
        Say::OneHub => "einem Drehkreuz",
        Say::OverSuppliers => "über Lieferanten",
        Say::OverOrigins => "über Ursprungsländer",
        Say::OverCarriers => "über Frachtführer",
        Say::OverLoadings => "über Ladehäfen",
        Say::OverDischarges => "über Entladehäfen",
        Say::OverHubs => "über Drehkreuze",
        Say::SupplierShips => "Lieferant {0} bei {1}",
        Say::OriginOf => "Ursprungsland {0} bei {1}",
        Say::CarrierCarries => "Frachtführer {0} bei {1}",
        Say::LoadedAt => "Ladeort {0} bei {1}",
        Say::DischargedAt => "Entladeort {0} bei {1}",
        Say::HubSees => "Drehkreuz {0} bei {1}",
        Say::AllOf => "allen {0} {0#Sendung|Sendungen}",
        Say::PartOf => "{0} von {1} {1#Sendung|Sendungen}",
        Say::SourceNeither => {
            "Keine Spalte beschreibt die Waren oder nennt, wer sie versendet, daher lassen sich keine einzigen Quellen ablesen."
        }
        Say::SourceNoGoods => "Keine Spalte beschreibt die Waren, daher lassen sich keine einzigen Quellen ablesen.",
        Say::SourceNoSupplier => "Keine Spalte nennt, wer die Waren versendet, daher lassen sich keine einzigen Quellen ablesen.",
        Say::SourceOnlySupplier => {
            "Alle Sendungen kommen von einem Lieferanten, daher sind einzige Quellen nicht von anderen zu unterscheiden."
        }
        Say::SourceTooFew => "Zu wenig für eine Aussage: Kein Produkt hat {0} Sendungen, deren Lieferant bekannt ist.",
        Say::SourceNone => "Keines von {0} {0#Produkt|Produkten} mit genügend Sendungen kommt überwiegend von einem Lieferanten.",
        Say::SourceSome => {
            "{0} von {1} {1#Produkt|Produkten} mit genügend Sendungen ({2}) {0#kommt|kommen} von nur einem Lieferanten oder zu \
             mehr als 60 % von einem: Ein Beobachter könnte sehen, welche und von wem."
        }
        Say::SourceAlone => "von nur einem Lieferanten",
        Say::SourceNote => "{0} von {1}, bei {2} Lieferanten",
        Say::EuNoGoods => "Keine Spalte beschreibt die Waren, daher lässt sich keine Abhängigkeit der EU ablesen.",
        Say::EuNoDestination => {
            "Von keiner Sendung ist bekannt, dass sie in die EU geht, daher lässt sich nicht sagen, wovon die EU abhinge."
        }
        Say::EuNoOrigin => {
            "Für die Waren, die in die EU gehen, ist kein Ursprungsland bekannt, daher lässt sich keine Abhängigkeit ablesen."
        }
        Say::EuOneOrigin => {
            "Alle Sendungen, von denen bekannt ist, dass sie in die EU gehen, haben ein und dasselbe Ursprungsland ({0}), \
             daher kann diese Datei nicht unterscheiden, wovon die EU abhängt und was ihr Absender versendet."
        }
        Say::EuTooFew => "Zu wenig für eine Aussage: Keine Warengruppe hat {0} Sendungen in die EU, deren Ursprung bekannt ist.",
        Say::EuNone => {
            "Keine von {0} {0#Warengruppe, die in die EU geht|Warengruppen, die in die EU gehen}, zeigt eine Abhängigkeit, wie \
             sie die Europäische Kommission sucht."
        }
        Say::EuSome => {
            "Von {1} {1#Warengruppe, die in die EU geht|Warengruppen, die in die EU gehen}, {0#zeigt|zeigen} {0} eine \
             Abhängigkeit, wie sie die Europäische Kommission sucht: {2} kommt in {3} der Sendungen von außerhalb der EU, \
             davon {5} aus einem Land ({4})."
        }
        Say::EuNote => {
            "von außerhalb der EU, von {3} {3#Sendung|Sendungen}; Konzentration {0} von 1; davon {2} aus einem Land ({1})"
        }
        Say::EuNoteNone => "von außerhalb der EU, von {0} {0#Sendung|Sendungen}",
        Say::ChokeTooSmall => {
            "Zu wenig für eine Aussage: Ein Liefernetz braucht {0} Organisationen oder Orte, die Sendungen aneinander \
             weitergeben, und diese Datensätze zeigen weniger."
        }
        Say::ChokeNone => {
            "Keine einzelne Organisation und kein einzelner Ort würde das Liefernetz aus {0}, das diese Datensätze zeigen, \
             zerteilen."
        }
        Say::Choke => {
            "Ohne „{0}“ {1#wäre|wären} {1} der {2} übrigen Organisationen und Orte des Liefernetzes vom Rest abgeschnitten; \
             {3} einzelne schneiden auf diese Weise andere ab."
        }
        Say::ChokePoint => {
            "des Netzes wären abgeschnitten: {0} {0#Organisation oder Ort|Organisationen und Orte}, mit {1} \
             {1#Sendung|Sendungen} auf ihren Teilstrecken"
        }
        Say::ChokeBridge => {
            "des Netzes hängen allein an dieser Teilstrecke: {0} {0#Organisation oder Ort|Organisationen und Orte}; {1} \
             {1#Sendung nimmt|Sendungen nehmen} sie"
        }
        Say::ChokeBetween => "der kürzesten Wege zwischen anderen führen hindurch",
        Say::ChokeBetweenSampled => {
            "der kürzesten Wege zwischen anderen führen hindurch (aus einer Stichprobe, Fehler höchstens {0})"
        }
        Say::ChokeLane => {
            "{0#Hafen oder Drehkreuz|Häfen und Drehkreuze} mindestens, ohne die keine der {1} {1#Sendung|Sendungen}, bei denen \
             welche zu sehen sind, ans Ziel kommt: {2}"
        }
        Say::FailsNoGoods => {
            "Keine Spalte beschreibt die Waren, daher lässt sich nicht sagen, was an die Stelle wovon treten könnte."
        }
        Say::FailsTooFew => "Zu wenig für eine Aussage: Kein Produkt hat {0} Sendungen, deren Lieferant oder Weg bekannt ist.",
        Say::FailsOnlyOwn => {
            "Alle Sendungen haben denselben Lieferanten oder Ausgangsort, und sonst ist auf ihrem Weg keine Organisation und \
             kein Ort genannt, daher lässt sich nicht sagen, was ohne wen ausfiele."
        }
        Say::FailsNothing => {
            "Welcher einzelne Lieferant, Ort oder welches Drehkreuz auch ausfällt: Alle Sendungen könnten einen anderen Weg \
             nehmen, den diese Datei zeigt."
        }
        Say::Fails => {
            "Ohne „{0}“ fänden {1} der Sendungen keinen anderen Weg ({2}); {3} von {4} {4#Produkt|Produkten} \
             {3#bliebe|blieben} ganz ohne Weg."
        }
        Say::FailsNoProduct => "Ohne „{0}“ fänden {1} der Sendungen keinen anderen Weg ({2}); kein Produkt bliebe ganz ohne Weg.",
        Say::FailsOverMonths => "als anderer Weg zählt, was diese Datei für dasselbe Produkt zeigt, bis zu dessen bestem Monat",
        Say::FailsInOneMonth => "in einer Datei über einen Monat kann definitionsgemäß nichts einen anderen Weg nehmen",
        Say::FailsPasses => "{0} der Sendungen laufen darüber",
        Say::FailsValue => "{0} des Werts",
        Say::LosesSource => "einzige Quelle von {0} {0#Produkt|Produkten}",
        Say::LosesWay => "auf jedem Weg von {0} {0#Produkt|Produkten}",
        Say::ChokeOne => {
            "Ohne „{0}“ {1#wäre|wären} {1} der {2} übrigen Organisationen und Orte des Liefernetzes vom Rest abgeschnitten; \
             sonst schneidet keine einzelne Organisation und kein einzelner Ort etwas ab."
        }
    }
}
