//! What is said of how tables were understood, in French.

use crate::understand::{CurrencySays, EvidenceSays, KindBecause, NotesSay, ShipmentSays};

pub fn notes(code: NotesSay) -> &'static str {
    match code {
        NotesSay::ReadAs => "{0} : la colonne « {1} » est lue comme un nombre de {2}.",
        NotesSay::Seconds => "secondes depuis 1970",
        NotesSay::Milliseconds => "millisecondes depuis 1970",
        NotesSay::Days => "jours depuis 1900, comme les comptent les tableurs",
        NotesSay::ValueIs => "{0} : la valeur est « {1} » multiplié par « {2} ».",
        NotesSay::NoCurrency => {
            "{0} {0#ligne a|lignes ont} une valeur et ne {0#nomme|nomment} pas de monnaie, alors que d’autres en nomment une : {0#sa valeur n’est pas ajoutée|leurs valeurs ne sont pas ajoutées} à celles d’une monnaie connue."
        }
        NotesSay::NoUnit => "{0} : la colonne « {1} » n’indique pas d’unité ; le kilogramme est supposé.",
        NotesSay::UnitBeside => "{0} : l’unité de la colonne « {1} » est celle de la colonne « {2} ».",
        NotesSay::UnitOfCells => "{0} : l’unité de la colonne « {1} » est tirée de ses cellules ({2}).",
        NotesSay::MixesUnits => "{0} : la colonne « {1} » mélange des unités ({2}) ; chaque cellule est lue selon la sienne.",
        NotesSay::UnknownUnits => {
            "{0} : dans la colonne « {1} », {2} {2#cellule d’unité inconnue est écartée|cellules d’unité inconnue sont écartées}."
        }
        NotesSay::MixesCounts => "{0} : la colonne « {1} » compte ceci : {2} ; ses sommes les mélangent.",
        NotesSay::Pieces => "pièces",
        NotesSay::Cartons => "cartons",
        NotesSay::Packages => "colis",
        NotesSay::Pallets => "palettes",
        NotesSay::Pairs => "paires",
        NotesSay::Sets => "jeux",
        NotesSay::Dozens => "douzaines",
        NotesSay::Litres => "litres",
        NotesSay::Metres => "mètres",
        NotesSay::NoOperatorsSought => {
            "{0} : aucun nom d’opérateur n’a été cherché dans la colonne « {1} », car ses textes sont trop nombreux."
        }
        NotesSay::NoPersonsSought => {
            "{0} : {2} {2#texte|textes} de la colonne « {1} » qui {2#pourrait|pourraient} mentionner des personnes n’{2#a|ont} pas été {2#examiné|examinés}, car il y en a trop ; ce qu’{2#il mentionne|ils mentionnent} n’est pas compté."
        }
        NotesSay::NotAllCompared => {
            "Les noms d’organisations n’ont pas tous été comparés : après {0} {0#million|millions} de comparaisons, ou {1} {1#millier|milliers} de paires, ceux qui partagent les lieux les plus fréquents ont été laissés de côté. Davantage de noms peuvent être écrits de deux façons qu’il n’en est marqué comme peut-être identiques."
        }
        NotesSay::Joined => {
            "{0} {0#envoi figure|envois figurent} à la fois dans {1} et dans {2}, avec le même {3}, et {0#n’est compté|ne sont comptés} qu’une fois."
        }
        NotesSay::PartOfFile => "{0} ({1})",
        NotesSay::Origins => "{0} {0#origine|origines} sur {1} {0#n’est pas reconnue|ne sont pas reconnues} : {2}.",
        NotesSay::Departures => "{0} {0#lieu|lieux} de départ sur {1} {0#n’est pas reconnu|ne sont pas reconnus} : {2}.",
        NotesSay::Loadings => "{0} {0#port|ports} de chargement sur {1} {0#n’est pas reconnu|ne sont pas reconnus} : {2}.",
        NotesSay::Transits => "{0} {0#lieu|lieux} de passage sur {1} {0#n’est pas reconnu|ne sont pas reconnus} : {2}.",
        NotesSay::Discharges => "{0} {0#port|ports} de déchargement sur {1} {0#n’est pas reconnu|ne sont pas reconnus} : {2}.",
        NotesSay::Destinations => "{0} {0#destination|destinations} sur {1} {0#n’est pas reconnue|ne sont pas reconnues} : {2}.",
        NotesSay::CustomsOffices => "{0} {0#bureau|bureaux} de douane sur {1} {0#n’est pas reconnu|ne sont pas reconnus} : {2}.",
        NotesSay::Positions => {
            "{0} {0#position géographique|positions géographiques} sur {1} {0#n’est pas reconnue|ne sont pas reconnues} : {2}."
        }
        NotesSay::Example => "« {0} » ({1})",
    }
}

pub fn shipment_is(code: ShipmentSays) -> &'static str {
    match code {
        ShipmentSays::OnePerRow => "un par ligne",
        ShipmentSays::OwnNumber => "un par ligne, chacun avec son propre {0} ({1})",
        ShipmentSays::SameNumber => "lignes ayant le même {0} ({1})",
        ShipmentSays::OfFile => "{0} : {1}",
        ShipmentSays::ShipmentNumber => "numéro d’envoi",
        ShipmentSays::TrackingNumber => "numéro de suivi",
        ShipmentSays::DeclarationNumber => "numéro de déclaration",
        ShipmentSays::OrderNumber => "numéro de commande",
        ShipmentSays::InvoiceNumber => "numéro de facture",
        ShipmentSays::WaybillNumber => "numéro de lettre de transport",
        ShipmentSays::ContainerNumber => "numéro de conteneur",
        ShipmentSays::ParcelNumber => "numéro de colis ou de connaissement house",
    }
}

pub fn party_kind(code: KindBecause) -> &'static str {
    match code {
        KindBecause::Corrected => "vous l’avez indiqué",
        KindBecause::Numbered => "un numéro d’enregistrement",
        KindBecause::LegalForm => "forme juridique dans le nom",
        KindBecause::CompanyWord => "mot d’entreprise dans le nom",
        KindBecause::CompanySign => "signe d’entreprise dans le nom",
        KindBecause::CompanyAsARule => "fabricants, transporteurs et plateformes sont en général des entreprises",
        KindBecause::CommonWord => "un mot désignant un lieu, une chose ou une qualité dans le nom",
        KindBecause::PersonalFormAmongCompanies => "la forme d’un nom de personne, dans une colonne d’entreprises",
        KindBecause::SenderAsARule => "qui expédie ou vend est en règle générale une entreprise",
        KindBecause::OwnDomain => "une adresse e-mail sur un domaine de ce nom",
        KindBecause::CompanyMailbox => "une adresse e-mail de service (info, sales)",
        KindBecause::NoPersonalForm => "n’a pas la forme d’un nom de personne",
        KindBecause::TitleBefore => "titre devant le nom",
        KindBecause::TitleBehind => "titre après le nom",
        KindBecause::GivenName => "un prénom, et aucune forme juridique",
        KindBecause::ChineseForm => "la forme d’un nom de personne chinois",
        KindBecause::SurnameForm => "la forme d’un nom de famille, sans mot d’entreprise",
        KindBecause::AddressedByName => "adresse nominative",
        KindBecause::PersonalFormAmongPersons => "la forme d’un nom de personne, dans une colonne de personnes",
        KindBecause::PersonalForm => "la forme d’un nom de personne, sans forme juridique ni mot d’entreprise",
        KindBecause::PersonsNumber => "un numéro de personne physique",
        KindBecause::PrivateMailbox => "une adresse électronique chez un fournisseur de messageries privées",
        KindBecause::NoPersonalFormAmongPersons => "n’a pas la forme d’un nom de personne, dans une colonne de personnes",
        KindBecause::NumberOnly => "seulement un numéro est connu",
        KindBecause::EmailOnly => "seulement une adresse électronique est connue",
    }
}

pub fn evidence(code: EvidenceSays) -> &'static str {
    match code {
        EvidenceSays::SameName => "mêmes nom et pays",
        EvidenceSays::SameNumber => "même numéro d’enregistrement",
        EvidenceSays::SameRow => "à côté, dans la même ligne",
        EvidenceSays::MergedByPerson => "fusionné par vous",
        EvidenceSays::NamesSame => "le même nom",
        EvidenceSays::NamesSameWords => "les mêmes mots",
        EvidenceSays::NamesSimilar => "noms semblables ({0})",
        EvidenceSays::NamesOtherScript => "noms en deux écritures",
        EvidenceSays::Postcode => "code postal {0}",
        EvidenceSays::City => "ville {0}",
        EvidenceSays::Email => "adresse électronique {0}",
        EvidenceSays::EmailDomain => "domaine de messagerie {0}",
        EvidenceSays::Phone => "téléphone {0}",
    }
}

pub fn currency(code: CurrencySays) -> &'static str {
    match code {
        CurrencySays::NotSaid => "monnaie non indiquée",
        CurrencySays::Dollars => "$ (dollars, sans dire lesquels)",
        CurrencySays::YenOrYuan => "¥ (yens ou yuans, sans dire lesquels)",
    }
}
