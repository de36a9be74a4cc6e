//! What is said of products, in Dutch.

use crate::exposure::products::ProductsSay;

/// The text of a code.
pub(super) fn text(code: ProductsSay) -> &'static str {
    use ProductsSay as Say;
    match code {
        Say::NothingMore => "",
        Say::NoGoods => {
            "Geen kolom zegt iets over de goederen (goederencode, omschrijving, artikelnummer), dus is er niets over bekend."
        }
        Say::Known => "Bij {0} zijn de goederen bekend tot op het product, of tot op zes of meer cijfers van het tarief{1}.",
        Say::KnownByValue => "; naar waarde bij {0}",
        Say::AsProduct => "een genoemd product of artikelnummer",
        Say::AsNational => "een nationale goederencode (8 tot 10 cijfers)",
        Say::AsSubheading => "een postonderverdeling (6 cijfers)",
        Say::AsHeading => "een tariefpost (4 cijfers)",
        Say::AsChapter => "een hoofdstuk (2 cijfers) of een categorie",
        Say::AsNothing => "niets",
        Say::SomeShipments => "{0} van de zendingen",
        Say::OfValue => "{0} van de waarde",
        Say::OfValueIn => "{0} van de waarde in {1}",
        Say::Guess => "mogelijk “{0}” (GS-hoofdstuk {1})",
        Say::GuessNote => {
            "{0} {0#zending|zendingen} zonder goederencode; geraden op grond van de woorden {1}; van zulke gissingen is {2} juist; niet meegeteld"
        }

        Say::NoValueNoQuantity => "Geen kolom geeft een waarde of een hoeveelheid, dus is er geen prijs af te lezen.",
        Say::NoValue => "Geen kolom geeft de waarde van de goederen, dus is er geen prijs af te lezen.",
        Say::NoQuantity => "Geen kolom geeft een hoeveelheid, dus is de prijs per eenheid niet af te lezen.",
        Say::NoQuantityButMass => {
            "Geen kolom geeft een hoeveelheid, dus is de prijs per eenheid niet af te lezen. Waarde en massa geven wel een prijs per kilogram bij {0}."
        }
        Say::PriceVisible => "Bij {0} kan de prijs per eenheid uit waarde en hoeveelheid worden afgeleid.",
        Say::ByUnit => "waarde en hoeveelheid: prijs per eenheid",
        Say::ByKilogram => "waarde en massa: prijs per kilogram",
        Say::ValueAlone => "waarde",
        Say::SomeLines => "{0} van de regels",

        Say::DispersionNoBuyer => {
            "Geen kolom noemt wie koopt of ontvangt, dus zijn prijzen niet van koper tot koper te vergelijken."
        }
        Say::DispersionNoPrice => {
            "Geen regel geeft zowel een waarde als een hoeveelheid, dus zijn prijzen niet van koper tot koper te vergelijken."
        }
        Say::DispersionTooFew => {
            "Te weinig om te beoordelen: geen product heeft {0} kopers van wie de prijs per eenheid kan worden afgeleid."
        }
        Say::Dispersion => {
            "Voor {0} {0#product|producten} zou vergeleken kunnen worden wat elke koper per eenheid betaalt: op het bovenste kwartiel van de kopers {1} keer zoveel als op het onderste{2}."
        }
        Say::DispersionNearlyNone => {
            "Voor {0} {0#product|producten} zou vergeleken kunnen worden wat elke koper per eenheid betaalt: bijna hetzelfde{1}."
        }
        Say::DispersionMedian => ", in de mediaan van deze producten",
        Say::DispersionNote => "keer zoveel; {0} kopers",
        Say::DispersionNoteIn => "keer zoveel; {0} kopers, prijzen in {1}",

        Say::NoTariffCode => {
            "Geen kolom bevat goederencodes, dus zijn de goederen niet met lijsten van strategische goederen te vergelijken."
        }
        Say::StrategicNone => "Geen regel bevat goederen met een goederencode op de lijsten van strategische goederen{0}.",
        Say::Strategic => "{0} {0#regel|regels} ({1}) {0#zou|zouden} op strategische goederen kunnen wijzen: {2}{3}.",
        Say::CodesTooShort => "; {0} {0#regel heeft|regels hebben} minder dan zes cijfers, te weinig om te vergelijken",
        Say::OnHighPriority => "{0} op de gemeenschappelijke lijst van hoogprioritaire goederen",
        Say::OnRawMaterials => "{0} voorgesteld als kritieke grondstof",
        Say::OnDualUse => "{0} met een aanwijzing voor tweeërlei gebruik (geen indeling)",
        Say::TariffCode => "GS {0}",
        Say::LinesOf => "{0#regel|regels}",
        Say::HighPriorityTier => "gemeenschappelijke lijst van hoogprioritaire goederen, categorie {0} (lijst)",
        Say::StrategicMaterial => "strategische grondstof: {0} (voorstel)",
        Say::CriticalMaterial => "kritieke grondstof: {0} (voorstel)",
        Say::DualUse => "tweeërlei gebruik: {0} (aanwijzing, geen indeling)",

        Say::RevealingNone => {
            "Er is geen regel gevonden waarvan de goederen zouden kunnen onthullen wat art. 9 AVG beschermt over een persoon die ze ontvangt{0}."
        }
        Say::Revealing => {
            "{0} {0#regel|regels} ({1}) {0#zou|zouden} kunnen onthullen wat art. 9 AVG beschermt over de persoon die de goederen ontvangt: {2}{3}."
        }
        Say::RevealingToOthers => {
            "; {0} {0#regel|regels} met zulke goederen {0#gaat|gaan} naar een organisatie, of naar niemand die wordt genoemd"
        }
        Say::RevealingByPurpose => "; bij {0} is het doel van het product zelf de categorie",
        Say::InBiometric => "biometrische gegevens bij {0}",
        Say::InGenetic => "genetische gegevens bij {0}",
        Say::InHealth => "gezondheid bij {0}",
        Say::InPolitics => "politieke opvattingen bij {0}",
        Say::InBelief => "religie of levensovertuiging bij {0}",
        Say::InSexLife => "seksueel gedrag of seksuele gerichtheid bij {0}",
        Say::InUnion => "lidmaatschap van een vakbond bij {0}",
        Say::Biometric => "biometrische gegevens",
        Say::Genetic => "genetische gegevens",
        Say::Health => "gezondheid",
        Say::Politics => "politieke opvattingen",
        Say::Belief => "religie of levensovertuiging",
        Say::SexLife => "seksueel gedrag of seksuele gerichtheid",
        Say::Union => "lidmaatschap van een vakbond",
        Say::WeakSign => "{0}: een zwak teken (1 van 3)",
        Say::TypicalSign => "{0}: een typisch teken (2 van 3)",
        Say::PurposeSign => "{0}: het eigen doel van het product (3 van 3)",
        Say::BasisHealth => {
            "AVG, art. 9, lid 1; HvJ EU C-21/23 (bestelling van apotheekplichtige geneesmiddelen), C-184/20 (afleiding)"
        }
        Say::BasisBiometric => "AVG, art. 9, lid 1, overweging 51: alleen bij verwerking om een persoon te identificeren",
        Say::BasisOther => {
            "AVG, art. 9, lid 1; HvJ EU C-184/20 (afleiding), C-252/21 (één zo’n gegeven kenmerkt een gemengde set)"
        }
        Say::ToldBy => "herkend aan “{0}”",
    }
}
