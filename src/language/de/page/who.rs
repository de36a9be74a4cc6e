//! What the view of observers says, in German.

use crate::language::page::WhoSays;

/// The text of a code.
pub fn text(code: WhoSays) -> &'static str {
    match code {
        WhoSays::Title => "Wer es sehen könnte",
        WhoSays::Lead => {
            "{0} Betreiber {0#ist|sind} in diesen Datensätzen oder von Ihnen genannt. Wer eine Sendung befördert, lagert oder \
             vermittelt, kann ihren Datensatz sehen; die Gesetze unten sagen, wer zur Herausgabe verpflichtet werden könnte. \
             Dass ein Gesetz eine Anordnung zulässt, heißt nicht, dass es eine gab."
        }
        WhoSays::Nobody => "Kein Betreiber aus unserer Tabelle ist in diesen Datensätzen genannt.",
        WhoSays::NobodyMeans => {
            "Das heißt, dass kein Frachtführer, keine Plattform, kein Spediteur und kein Drehkreuz, die diese Seite dem Namen \
             nach kennt, in einer Spalte vorkommt, die solche nennt. Es heißt nicht, dass niemand sonst diese Datensätze \
             sieht: Wem die Dateien geschickt werden, der sieht sie, und ein Betreiber kann ungenannt sein oder in der Tabelle \
             fehlen."
        }
        WhoSays::FlowTitle => "Von Datenarten zu Rechtsordnungen",
        WhoSays::FlowUnits => "Sendungen, deren Datensatz zu sehen wäre, einmal je Datenart gezählt",
        WhoSays::FlowDescription => {
            "Ein Flussdiagramm von Datenarten über {0} Beobachter und ihre Gruppen zu {1} {1#Rechtsordnung|Rechtsordnungen}."
        }
        WhoSays::FlowNote => {
            "Was ein Beobachter sehen könnte und wer die Herausgabe anordnen könnte; nicht, was jemand getan hat. Ein Beobachter unter mehreren Rechtsordnungen steht bei jeder in voller Breite."
        }
        WhoSays::FlowChoose => "Wählen Sie einen Beobachter, um ihn zu öffnen.",
        WhoSays::FlowThin => "Ströme, die dünner als ein Pixel wären, sind ein Pixel breit gezeichnet.",
        WhoSays::FlowFrom => "Von",
        WhoSays::FlowTo => "Nach",
        WhoSays::FlowValue => "Sendungen × Datenarten",
        WhoSays::StageKinds => "Datenart",
        WhoSays::StageObservers => "Beobachter",
        WhoSays::StageGroups => "Gruppe",
        WhoSays::StageLaws => "Anordnung denkbar nach",
        WhoSays::NoLaw => "Nicht bekannt",
        WhoSays::Shipments => "Sendungen",
        WhoSays::KindParties => "Wer versendet, wer empfängt",
        WhoSays::KindPersons => "Adressen und Kontakte",
        WhoSays::KindRoute => "Route und Beförderung",
        WhoSays::KindGoods => "Waren",
        WhoSays::KindValue => "Wert und Menge",
        WhoSays::KindTimes => "Zeiten und Referenzen",
        WhoSays::Observers => "Beobachter",
        WhoSays::ObserversLead => {
            "Öffnen Sie einen, um zu sehen, was er erfahren könnte, und um richtigzustellen, welche Zeilen und Felder er sieht."
        }
        WhoSays::GroupIs => "Gruppe: {0}",
        WhoSays::SeesShipments => "{0} {0#Sendung|Sendungen}",
        WhoSays::SetByYou => "von Ihnen gesetzt",
        WhoSays::Part => "Seine Rolle",
        WhoSays::PartAsFound => "wie gefunden: {0}",
        WhoSays::PartCarrier => "Frachtführer",
        WhoSays::PartPost => "Postbetreiber",
        WhoSays::PartPlatform => "Plattform",
        WhoSays::PartForwarder => "Spediteur",
        WhoSays::PartCustomsBroker => "Zollagent",
        WhoSays::PartHub => "Drehkreuz, Hafen oder Lager",
        WhoSays::PartTracking => "Trackingdienst",
        WhoSays::PartDataSystem => "Software oder Datensystem",
        WhoSays::PartEquipment => "Ausrüstung",
        WhoSays::PartRecipient => "Empfänger der Datei",
        WhoSays::RowsSeen => "Zeilen, die er sieht",
        WhoSays::RowsNamed => "die, die ihn nennen",
        WhoSays::RowsAll => "die ganze Datei",
        WhoSays::FieldsSeen => "Felder, die er sieht",
        WhoSays::FieldsAbsent => "Nicht in diesen Dateien: {0}.",
        WhoSays::FieldShipper => "wer versendet",
        WhoSays::FieldConsignee => "wer empfängt",
        WhoSays::FieldOtherParties => "weitere Beteiligte",
        WhoSays::FieldAddresses => "Straßen",
        WhoSays::FieldContacts => "E-Mail, Telefon",
        WhoSays::FieldPersonalNumbers => "persönliche Nummern",
        WhoSays::FieldRoute => "Orte",
        WhoSays::FieldTransport => "Beförderungsmittel",
        WhoSays::FieldGoods => "Warenbeschreibungen",
        WhoSays::FieldTariff => "Tarifnummern",
        WhoSays::FieldValue => "Werte und Preise",
        WhoSays::FieldQuantity => "Masse und Menge",
        WhoSays::FieldTimes => "Tage und Zeiten",
        WhoSays::FieldReferences => "Referenznummern",
        WhoSays::AsByDefault => "Wie vorgegeben",
        WhoSays::Remove => "Entfernen",
        WhoSays::RemoveWho => "Entfernen: {0}",
        WhoSays::Recognised => "Erkannt an",
        WhoSays::Way => "„{0}“ in der Spalte „{1}“, {2}: {3} {3#Zeile|Zeilen}",
        WhoSays::NotNamed => "Die Datensätze nennen ihn nicht; Sie haben ihn genannt.",
        WhoSays::ActsCarrier => "als Frachtführer",
        WhoSays::ActsPlatform => "als Plattform",
        WhoSays::ActsForwarder => "als Spediteur",
        WhoSays::ActsDeclarant => "als Zollanmelder",
        WhoSays::ActsPlace => "als Ort auf dem Weg",
        WhoSays::ActsShipper => "als Absender",
        WhoSays::ActsConsignee => "als Empfänger",
        WhoSays::ActsParty => "als Beteiligter",
        WhoSays::ActsNamed => "in einem Text genannt",
        WhoSays::CouldLearn => "Könnte erfahren",
        WhoSays::CouldBeOrdered => "Könnte zur Herausgabe verpflichtet werden; Rechtsordnung",
        WhoSays::NoneRecorded => "Für diesen Betreiber ist keine Rechtsordnung verzeichnet.",
        WhoSays::RestsOn => "Angaben zur Kontrolle beruhen auf",
        WhoSays::GeneralKnowledge => "Allgemeinwissen",
        WhoSays::ToldByYou => "Ihren Angaben",
        WhoSays::Unverified => "ungeprüft",
        WhoSays::Position => "Seine veröffentlichte Position",
        WhoSays::HandTitle => "Ich übergebe diese Dateien an …",
        WhoSays::HandLead => {
            "Fügen Sie hinzu, wer sie sonst erhält. Wem eine Datei übergeben wird, der sieht ohne andere Angabe alles darin."
        }
        WhoSays::HandKnown => "Ein Betreiber, den diese Seite kennt",
        WhoSays::HandChoose => "wählen …",
        WhoSays::HandOther => "Jemand anderes, mit Namen",
        WhoSays::HandCountry => "Rechtsordnung",
        WhoSays::HandAdd => "Hinzufügen",
        WhoSays::Laws => "Nach welchem Recht die Herausgabe angeordnet werden könnte",
        WhoSays::LawsLead => {
            "Jede Rechtsordnung einmal, in einem Ton für alle. Eine Vorschrift ist, was ein Gesetz zulässt, nicht, was jemand \
             getan hat."
        }
        WhoSays::Over => "Betrifft: {0}.",
        WhoSays::TogetherSee => "Zusammengenommen sehen sie {0} der Sendungen und könnten erfahren:",
        WhoSays::Provisions => "{0} {0#Vorschrift|Vorschriften}",
        WhoSays::NoProvisions => "Hier ist keine Vorschrift verzeichnet. Das heißt nicht, dass es keine gibt.",
        WhoSays::Source => "Quelle: {0}",
        WhoSays::Contested => "Umstritten",
    }
}
