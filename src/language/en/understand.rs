//! What is said of how tables were understood, in English.

use crate::understand::{CurrencySays, EvidenceSays, KindBecause, NotesSay, ShipmentSays};

pub fn notes(code: NotesSay) -> &'static str {
    match code {
        NotesSay::ReadAs => "{0}: {1} is read as {2}.",
        NotesSay::Seconds => "seconds since 1970",
        NotesSay::Milliseconds => "milliseconds since 1970",
        NotesSay::Days => "days since 1900, as spreadsheets count them",
        NotesSay::ValueIs => "{0}: value is {1} times {2}.",
        NotesSay::NoCurrency => {
            "{0} {0#line has|lines have} a value and {0#names|name} no currency, while others do: {0#its value is|their values are} not added to values of a known currency."
        }
        NotesSay::NoUnit => "{0}: {1} names no unit; kilograms are assumed.",
        NotesSay::UnitBeside => "{0}: the unit of {1} is that of {2}.",
        NotesSay::UnitOfCells => "{0}: the unit of {1} is taken from its cells ({2}).",
        NotesSay::MixesUnits => "{0}: {1} mixes units ({2}); each cell is read by its own.",
        NotesSay::UnknownUnits => "{0}: {1}: {2} {2#cell of unknown unit is|cells of unknown units are} left out.",
        NotesSay::MixesCounts => "{0}: {1} counts {2}: its sums mix them.",
        NotesSay::Pieces => "pieces",
        NotesSay::Cartons => "cartons",
        NotesSay::Packages => "packages",
        NotesSay::Pallets => "pallets",
        NotesSay::Pairs => "pairs",
        NotesSay::Sets => "sets",
        NotesSay::Dozens => "dozens",
        NotesSay::Litres => "litres",
        NotesSay::Metres => "metres",
        NotesSay::NoOperatorsSought => "{0}: {1} was not searched for names of operators, since its texts are too many.",
        NotesSay::NoPersonsSought => {
            "{0}: {2} texts of {1} that could mention persons were not searched for them, since they are too many; what they mention is not counted."
        }
        NotesSay::NotAllCompared => {
            "Not all names of organisations were compared: after {0} million comparisons, or {1} thousand pairs, those who share the largest places were left out. More may be written in two ways than are marked as possibly the same."
        }
        NotesSay::Joined => {
            "{0} {0#shipment stands|shipments stand} both in {1} and in {2}, with the same {3}, and {0#is|are} counted once."
        }
        NotesSay::PartOfFile => "{0} ({1})",
        NotesSay::Origins => "{0} of {1} {1#origin|origins} {0#is|are} not recognised: {2}.",
        NotesSay::Departures => "{0} of {1} {1#place of departure|places of departure} {0#is|are} not recognised: {2}.",
        NotesSay::Loadings => "{0} of {1} {1#port of loading|ports of loading} {0#is|are} not recognised: {2}.",
        NotesSay::Transits => "{0} of {1} {1#place on the way|places on the way} {0#is|are} not recognised: {2}.",
        NotesSay::Discharges => "{0} of {1} {1#port of discharge|ports of discharge} {0#is|are} not recognised: {2}.",
        NotesSay::Destinations => "{0} of {1} {1#destination|destinations} {0#is|are} not recognised: {2}.",
        NotesSay::CustomsOffices => "{0} of {1} {1#customs office|customs offices} {0#is|are} not recognised: {2}.",
        NotesSay::Positions => "{0} of {1} {1#position|positions} {0#is|are} not recognised: {2}.",
        NotesSay::Example => "\"{0}\" ({1})",
    }
}

pub fn shipment_is(code: ShipmentSays) -> &'static str {
    match code {
        ShipmentSays::OnePerRow => "one per row",
        ShipmentSays::OwnNumber => "one per row, each with its own {0} ({1})",
        ShipmentSays::SameNumber => "rows with the same {0} ({1})",
        ShipmentSays::OfFile => "{0}: {1}",
        ShipmentSays::ShipmentNumber => "shipment number",
        ShipmentSays::TrackingNumber => "tracking number",
        ShipmentSays::DeclarationNumber => "declaration number",
        ShipmentSays::OrderNumber => "order number",
        ShipmentSays::InvoiceNumber => "invoice number",
        ShipmentSays::WaybillNumber => "waybill number",
        ShipmentSays::ContainerNumber => "container number",
        ShipmentSays::ParcelNumber => "parcel or house bill number",
    }
}

pub fn party_kind(code: KindBecause) -> &'static str {
    match code {
        KindBecause::Corrected => "you said so",
        KindBecause::Numbered => "a registered number",
        KindBecause::LegalForm => "legal form in the name",
        KindBecause::CompanyWord => "a company's word in the name",
        KindBecause::CompanySign => "a company's sign in the name",
        KindBecause::CompanyAsARule => "makers, carriers and platforms are companies as a rule",
        KindBecause::CommonWord => "a word for a place, a thing or a quality in the name",
        KindBecause::PersonalFormAmongCompanies => "the form of a personal name, in a column of companies",
        KindBecause::SenderAsARule => "who sends or sells is a company as a rule",
        KindBecause::OwnDomain => "an e-mail address at a domain of that name",
        KindBecause::CompanyMailbox => "an e-mail address of a desk, such as “info” or “sales”",
        KindBecause::NoPersonalForm => "not the form of a personal name",
        KindBecause::TitleBefore => "title before the name",
        KindBecause::TitleBehind => "title behind the name",
        KindBecause::GivenName => "a given name, and no legal form",
        KindBecause::ChineseForm => "the form of a Chinese personal name",
        KindBecause::SurnameForm => "the form that surnames have, and no company’s word",
        KindBecause::AddressedByName => "addressed by name",
        KindBecause::PersonalFormAmongPersons => "the form of a personal name, in a column of persons",
        KindBecause::PersonalForm => "the form of a personal name, no legal form, no company's word",
        KindBecause::PersonsNumber => "a natural person's number",
        KindBecause::PrivateMailbox => "an e-mail address at a provider of private mailboxes",
        KindBecause::NoPersonalFormAmongPersons => "not the form of a personal name, in a column of persons",
        KindBecause::NumberOnly => "known by a number only",
        KindBecause::EmailOnly => "known by an e-mail address only",
    }
}

pub fn evidence(code: EvidenceSays) -> &'static str {
    match code {
        EvidenceSays::SameName => "same name and country",
        EvidenceSays::SameNumber => "same registered number",
        EvidenceSays::SameRow => "beside it in the same row",
        EvidenceSays::MergedByPerson => "merged by you",
        EvidenceSays::NamesSame => "the same name",
        EvidenceSays::NamesSameWords => "the same words",
        EvidenceSays::NamesSimilar => "similar names ({0})",
        EvidenceSays::NamesOtherScript => "names in two scripts",
        EvidenceSays::Postcode => "postcode {0}",
        EvidenceSays::City => "city {0}",
        EvidenceSays::Email => "e-mail {0}",
        EvidenceSays::EmailDomain => "e-mail domain {0}",
        EvidenceSays::Phone => "telephone {0}",
    }
}

pub fn currency(code: CurrencySays) -> &'static str {
    match code {
        CurrencySays::NotSaid => "currency not said",
        CurrencySays::Dollars => "$ (dollars, which ones is not said)",
        CurrencySays::YenOrYuan => "¥ (yen or yuan, which one is not said)",
    }
}
