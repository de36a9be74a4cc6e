//! What is said of how tables were understood, in German.

use crate::understand::{CurrencySays, EvidenceSays, KindBecause, NotesSay, ShipmentSays};

pub fn notes(code: NotesSay) -> &'static str {
    match code {
        NotesSay::ReadAs => "{0}: „{1}“ wird gelesen als {2}.",
        NotesSay::Seconds => "Sekunden seit 1970",
        NotesSay::Milliseconds => "Millisekunden seit 1970",
        NotesSay::Days => "Tage seit 1900, wie Tabellenkalkulationen sie zählen",
        NotesSay::ValueIs => "{0}: Der Wert ist „{1}“ mal „{2}“.",
        NotesSay::NoCurrency => {
            "{0} {0#Zeile hat|Zeilen haben} einen Wert und {0#nennt|nennen} keine Währung, andere dagegen schon: {0#Dieser \
             Wert wird|Diese Werte werden} nicht zu Werten in bekannter Währung addiert."
        }
        NotesSay::NoUnit => "{0}: „{1}“ nennt keine Einheit; angenommen werden Kilogramm.",
        NotesSay::UnitBeside => "{0}: Die Einheit von „{1}“ ist die von „{2}“.",
        NotesSay::UnitOfCells => "{0}: Die Einheit von „{1}“ ist den Zellen entnommen ({2}).",
        NotesSay::MixesUnits => "{0}: „{1}“ mischt Einheiten ({2}); jede Zelle wird nach ihrer eigenen gelesen.",
        NotesSay::UnknownUnits => {
            "{0}: „{1}“: {2} {2#Zelle mit unbekannter Einheit bleibt|Zellen mit unbekannter Einheit bleiben} außer Betracht."
        }
        NotesSay::MixesCounts => "{0}: „{1}“ zählt {2}: Summen davon vermischen sie.",
        NotesSay::Pieces => "Stück",
        NotesSay::Cartons => "Kartons",
        NotesSay::Packages => "Packstücke",
        NotesSay::Pallets => "Paletten",
        NotesSay::Pairs => "Paare",
        NotesSay::Sets => "Sätze",
        NotesSay::Dozens => "Dutzende",
        NotesSay::Litres => "Liter",
        NotesSay::Metres => "Meter",
        NotesSay::NoOperatorsSought => {
            "{0}: „{1}“ wurde nicht nach Namen von Betreibern durchsucht, weil es zu viele Texte enthält."
        }
        NotesSay::NoPersonsSought => {
            "{0}: {2} {2#Text|Texte} aus „{1}“, in denen Personen erwähnt sein könnten, {2#wurde|wurden} nicht danach \
             durchsucht, weil es zu viele sind; was darin erwähnt ist, zählt nicht mit."
        }
        NotesSay::NotAllCompared => {
            "Nicht alle Namen von Organisationen wurden verglichen: Nach {0} Millionen Vergleichen oder {1} Tausend Paaren \
             blieben die außer Betracht, die die größten Orte gemeinsam haben. Mehr Organisationen, als hier als \
             möglicherweise dieselben markiert sind, können in zwei Schreibweisen vorkommen."
        }
        NotesSay::Joined => {
            "{0} {0#Sendung steht|Sendungen stehen} sowohl in {1} als auch in {2}, mit derselben {3}, und {0#zählt|zählen} \
             einmal."
        }
        NotesSay::PartOfFile => "{0} ({1})",
        NotesSay::Origins => "{0} von {1} {1#Ursprungsangabe|Ursprungsangaben} {0#wurde|wurden} nicht erkannt: {2}.",
        NotesSay::Departures => "{0} von {1} {1#Abgangsort|Abgangsorten} {0#wurde|wurden} nicht erkannt: {2}.",
        NotesSay::Loadings => "{0} von {1} {1#Ladehafen|Ladehäfen} {0#wurde|wurden} nicht erkannt: {2}.",
        NotesSay::Transits => "{0} von {1} {1#Ort|Orten} auf dem Weg {0#wurde|wurden} nicht erkannt: {2}.",
        NotesSay::Discharges => "{0} von {1} {1#Entladehafen|Entladehäfen} {0#wurde|wurden} nicht erkannt: {2}.",
        NotesSay::Destinations => "{0} von {1} {1#Bestimmungsort|Bestimmungsorten} {0#wurde|wurden} nicht erkannt: {2}.",
        NotesSay::CustomsOffices => "{0} von {1} {1#Zollstelle|Zollstellen} {0#wurde|wurden} nicht erkannt: {2}.",
        NotesSay::Positions => "{0} von {1} {1#Positionsangabe|Positionsangaben} {0#wurde|wurden} nicht erkannt: {2}.",
        NotesSay::Example => "„{0}“ ({1})",
    }
}

/// Kinds of number are feminine, and stand in the dative where rows share one.
pub fn shipment_is(code: ShipmentSays) -> &'static str {
    match code {
        ShipmentSays::OnePerRow => "je Zeile eine",
        ShipmentSays::OwnNumber => "je Zeile eine, jede mit eigener {0} ({1})",
        ShipmentSays::SameNumber => "Zeilen mit derselben {0} ({1})",
        ShipmentSays::OfFile => "{0}: {1}",
        ShipmentSays::ShipmentNumber => "Sendungsnummer",
        ShipmentSays::TrackingNumber => "Trackingnummer",
        ShipmentSays::DeclarationNumber => "Nummer der Zollanmeldung",
        ShipmentSays::OrderNumber => "Bestellnummer",
        ShipmentSays::InvoiceNumber => "Rechnungsnummer",
        ShipmentSays::WaybillNumber => "Frachtbriefnummer",
        ShipmentSays::ContainerNumber => "Containernummer",
        ShipmentSays::ParcelNumber => "Nummer des Pakets oder House-Konnossements",
    }
}

pub fn party_kind(code: KindBecause) -> &'static str {
    match code {
        KindBecause::Corrected => "Ihre Angabe",
        KindBecause::Numbered => "eine Registernummer",
        KindBecause::LegalForm => "Rechtsform im Namen",
        KindBecause::CompanyWord => "ein Wort im Namen, das zu Unternehmen gehört",
        KindBecause::CompanySign => "ein Zeichen im Namen, das zu Unternehmen gehört",
        KindBecause::CompanyAsARule => "Hersteller, Frachtführer und Plattformen sind in der Regel Unternehmen",
        KindBecause::CommonWord => "ein Wort für einen Ort, ein Ding oder eine Eigenschaft im Namen",
        KindBecause::PersonalFormAmongCompanies => "die Form eines Personennamens, in einer Spalte mit Unternehmen",
        KindBecause::SenderAsARule => "wer versendet oder verkauft, ist in der Regel ein Unternehmen",
        KindBecause::OwnDomain => "eine E-Mail-Adresse unter einer Domain dieses Namens",
        KindBecause::CompanyMailbox => "eine E-Mail-Adresse einer Stelle, etwa „info“ oder „sales“",
        KindBecause::NoPersonalForm => "nicht die Form eines Personennamens",
        KindBecause::TitleBefore => "Anrede oder Titel vor dem Namen",
        KindBecause::TitleBehind => "Titel hinter dem Namen",
        KindBecause::GivenName => "ein Vorname und keine Rechtsform",
        KindBecause::ChineseForm => "die Form eines chinesischen Personennamens",
        KindBecause::SurnameForm => "die Form von Familiennamen und kein Wort, das zu Unternehmen gehört",
        KindBecause::AddressedByName => "mit Namen angesprochen",
        KindBecause::PersonalFormAmongPersons => "die Form eines Personennamens, in einer Spalte mit Personen",
        KindBecause::PersonalForm => "die Form eines Personennamens, keine Rechtsform, kein Wort, das zu Unternehmen gehört",
        KindBecause::PersonsNumber => "die Nummer einer natürlichen Person",
        KindBecause::PrivateMailbox => "eine E-Mail-Adresse bei einem Anbieter privater Postfächer",
        KindBecause::NoPersonalFormAmongPersons => "nicht die Form eines Personennamens, in einer Spalte mit Personen",
        KindBecause::NumberOnly => "nur durch eine Nummer bekannt",
        KindBecause::EmailOnly => "nur durch eine E-Mail-Adresse bekannt",
    }
}

pub fn evidence(code: EvidenceSays) -> &'static str {
    match code {
        EvidenceSays::SameName => "gleicher Name, gleiches Land",
        EvidenceSays::SameNumber => "gleiche Registernummer",
        EvidenceSays::SameRow => "daneben in derselben Zeile",
        EvidenceSays::MergedByPerson => "von Ihnen zusammengeführt",
        EvidenceSays::NamesSame => "der gleiche Name",
        EvidenceSays::NamesSameWords => "die gleichen Wörter",
        EvidenceSays::NamesSimilar => "ähnliche Namen ({0})",
        EvidenceSays::NamesOtherScript => "Namen in zwei Schriften",
        EvidenceSays::Postcode => "Postleitzahl {0}",
        EvidenceSays::City => "Ort {0}",
        EvidenceSays::Email => "E-Mail {0}",
        EvidenceSays::EmailDomain => "E-Mail-Domain {0}",
        EvidenceSays::Phone => "Telefon {0}",
    }
}

/// A currency stands behind “in” or directly behind its value: the dative and the genitive are the same word here.
pub fn currency(code: CurrencySays) -> &'static str {
    match code {
        CurrencySays::NotSaid => "nicht genannter Währung",
        CurrencySays::Dollars => "$ (Dollar, ohne nähere Angabe)",
        CurrencySays::YenOrYuan => "¥ (Yen oder Yuan, ohne nähere Angabe)",
    }
}
