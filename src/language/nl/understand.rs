//! What is said of how tables were understood, in Dutch.

use crate::understand::{CurrencySays, EvidenceSays, KindBecause, NotesSay, ShipmentSays};

pub fn notes(code: NotesSay) -> &'static str {
    match code {
        NotesSay::ReadAs => "{0}: {1} wordt gelezen als {2}.",
        NotesSay::Seconds => "seconden sinds 1970",
        NotesSay::Milliseconds => "milliseconden sinds 1970",
        NotesSay::Days => "dagen sinds 1900, zoals rekenbladen ze tellen",
        NotesSay::ValueIs => "{0}: de waarde is {1} maal {2}.",
        NotesSay::NoCurrency => {
            "{0} {0#regel heeft|regels hebben} een waarde maar {0#noemt|noemen} geen valuta, terwijl andere dat wel doen: {0#die waarde wordt|die waarden worden} niet opgeteld bij waarden in een bekende valuta."
        }
        NotesSay::NoUnit => "{0}: {1} noemt geen eenheid; kilogram wordt aangenomen.",
        NotesSay::UnitBeside => "{0}: de eenheid van {1} is die van {2}.",
        NotesSay::UnitOfCells => "{0}: de eenheid van {1} is uit de cellen zelf afgeleid ({2}).",
        NotesSay::MixesUnits => "{0}: {1} bevat verschillende eenheden ({2}); elke cel wordt in haar eigen eenheid gelezen.",
        NotesSay::UnknownUnits => {
            "{0}: {1}: {2} {2#cel met een onbekende eenheid is|cellen met een onbekende eenheid zijn} weggelaten."
        }
        NotesSay::MixesCounts => "{0}: {1} telt {2}: in sommen lopen die door elkaar.",
        NotesSay::Pieces => "stuks",
        NotesSay::Cartons => "dozen",
        NotesSay::Packages => "colli",
        NotesSay::Pallets => "pallets",
        NotesSay::Pairs => "paren",
        NotesSay::Sets => "sets",
        NotesSay::Dozens => "dozijnen",
        NotesSay::Litres => "liters",
        NotesSay::Metres => "meters",
        NotesSay::NoOperatorsSought => {
            "{0}: in {1} is niet gezocht naar namen van marktdeelnemers, omdat het te veel teksten zijn."
        }
        NotesSay::NoPersonsSought => {
            "{0}: {2} {2#tekst|teksten} van {1} waarin personen vermeld kunnen zijn, {2#is|zijn} niet doorzocht, omdat het er te veel zijn; wat daarin vermeld staat, is niet meegeteld."
        }
        NotesSay::NotAllCompared => {
            "Niet alle namen van organisaties zijn vergeleken: na {0} miljoen vergelijkingen, of {1} duizend paren, zijn namen die de grootste plaatsen delen, overgeslagen. Er kunnen er meer op twee manieren geschreven zijn dan er als mogelijk dezelfde zijn gemarkeerd."
        }
        NotesSay::Joined => {
            "{0} {0#zending staat|zendingen staan} zowel in {1} als in {2}, met hetzelfde {3}, en {0#is|zijn} één keer geteld."
        }
        NotesSay::PartOfFile => "{0} ({1})",
        NotesSay::Origins => "{0} van {1} {1#land|landen} van oorsprong {0#is|zijn} niet herkend: {2}.",
        NotesSay::Departures => "{0} van {1} {1#plaats|plaatsen} van vertrek {0#is|zijn} niet herkend: {2}.",
        NotesSay::Loadings => "{0} van {1} {1#laadhaven|laadhavens} {0#is|zijn} niet herkend: {2}.",
        NotesSay::Transits => "{0} van {1} {1#plaats|plaatsen} onderweg {0#is|zijn} niet herkend: {2}.",
        NotesSay::Discharges => "{0} van {1} {1#loshaven|loshavens} {0#is|zijn} niet herkend: {2}.",
        NotesSay::Destinations => "{0} van {1} {1#bestemming|bestemmingen} {0#is|zijn} niet herkend: {2}.",
        NotesSay::CustomsOffices => "{0} van {1} {1#douanekantoor|douanekantoren} {0#is|zijn} niet herkend: {2}.",
        NotesSay::Positions => "{0} van {1} {1#positie|posities} {0#is|zijn} niet herkend: {2}.",
        NotesSay::Example => "“{0}” ({1})",
    }
}

pub fn shipment_is(code: ShipmentSays) -> &'static str {
    // The kinds of number are all neuter: they stand behind “eigen”, “hetzelfde” and nothing else.
    match code {
        ShipmentSays::OnePerRow => "één per rij",
        ShipmentSays::OwnNumber => "één per rij, elk met een eigen {0} ({1})",
        ShipmentSays::SameNumber => "rijen met hetzelfde {0} ({1})",
        ShipmentSays::OfFile => "{0}: {1}",
        ShipmentSays::ShipmentNumber => "zendingnummer",
        ShipmentSays::TrackingNumber => "trackingnummer",
        ShipmentSays::DeclarationNumber => "aangiftenummer",
        ShipmentSays::OrderNumber => "ordernummer",
        ShipmentSays::InvoiceNumber => "factuurnummer",
        ShipmentSays::WaybillNumber => "vrachtbriefnummer",
        ShipmentSays::ContainerNumber => "containernummer",
        ShipmentSays::ParcelNumber => "pakket- of housecognossementnummer",
    }
}

pub fn party_kind(code: KindBecause) -> &'static str {
    match code {
        KindBecause::Corrected => "dat hebt u gezegd",
        KindBecause::Numbered => "een registratienummer",
        KindBecause::LegalForm => "rechtsvorm in de naam",
        KindBecause::CompanyWord => "een woord in de naam dat op een onderneming wijst",
        KindBecause::CompanySign => "een teken in de naam dat op een onderneming wijst",
        KindBecause::CompanyAsARule => "fabrikanten, vervoerders en platforms zijn in de regel ondernemingen",
        KindBecause::CommonWord => "een woord voor een plaats, een ding of een eigenschap in de naam",
        KindBecause::PersonalFormAmongCompanies => "de vorm van een persoonsnaam, in een kolom met ondernemingen",
        KindBecause::SenderAsARule => "wie verzendt of verkoopt is in de regel een onderneming",
        KindBecause::OwnDomain => "een e-mailadres op een domein met die naam",
        KindBecause::CompanyMailbox => "een e-mailadres van een afdeling, zoals ‘info’ of ‘sales’",
        KindBecause::NoPersonalForm => "niet de vorm van een persoonsnaam",
        KindBecause::TitleBefore => "aanspreektitel voor de naam",
        KindBecause::TitleBehind => "titel achter de naam",
        KindBecause::GivenName => "een voornaam, en geen rechtsvorm",
        KindBecause::ChineseForm => "de vorm van een Chinese persoonsnaam",
        KindBecause::SurnameForm => "de vorm van een achternaam, zonder woord van een onderneming",
        KindBecause::AddressedByName => "bij naam aangesproken",
        KindBecause::PersonalFormAmongPersons => "de vorm van een persoonsnaam, in een kolom met personen",
        KindBecause::PersonalForm => "de vorm van een persoonsnaam, geen rechtsvorm, geen woord dat op een onderneming wijst",
        KindBecause::PersonsNumber => "een nummer van een natuurlijke persoon",
        KindBecause::PrivateMailbox => "een e-mailadres bij een aanbieder van privémailboxen",
        KindBecause::NoPersonalFormAmongPersons => "niet de vorm van een persoonsnaam, in een kolom met personen",
        KindBecause::NumberOnly => "alleen bekend onder een nummer",
        KindBecause::EmailOnly => "alleen bekend onder een e-mailadres",
    }
}

pub fn evidence(code: EvidenceSays) -> &'static str {
    match code {
        EvidenceSays::SameName => "zelfde naam en land",
        EvidenceSays::SameNumber => "zelfde registratienummer",
        EvidenceSays::SameRow => "ernaast in dezelfde rij",
        EvidenceSays::MergedByPerson => "door u samengevoegd",
        EvidenceSays::NamesSame => "dezelfde naam",
        EvidenceSays::NamesSameWords => "dezelfde woorden",
        EvidenceSays::NamesSimilar => "gelijkende namen ({0})",
        EvidenceSays::NamesOtherScript => "namen in twee schriften",
        EvidenceSays::Postcode => "postcode {0}",
        EvidenceSays::City => "plaats {0}",
        EvidenceSays::Email => "e-mail {0}",
        EvidenceSays::EmailDomain => "e-maildomein {0}",
        EvidenceSays::Phone => "telefoon {0}",
    }
}

pub fn currency(code: CurrencySays) -> &'static str {
    match code {
        CurrencySays::NotSaid => "valuta niet vermeld",
        CurrencySays::Dollars => "$ (dollar, welke is niet vermeld)",
        CurrencySays::YenOrYuan => "¥ (yen of yuan, welke van beide is niet vermeld)",
    }
}
