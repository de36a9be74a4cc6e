//! What is said of consumers, in Dutch.

use crate::exposure::consumers::ConsumersSay;

/// The text of a code.
pub(super) fn text(code: ConsumersSay) -> &'static str {
    use ConsumersSay as Say;
    // All quasi-identifiers take the article “de”, and “dit gegeven” stands for any of them: “goederen” is one, but plural.
    match code {
        Say::NothingMore => "",
        Say::Postcode => "postcode",
        Say::City => "plaats",
        Say::Destination => "bestemming",
        Say::Date => "datum",
        Say::Goods => "goederen",
        Say::Mass => "massa",
        Say::Value => "waarde",

        Say::NoQuasi => {
            "Geen kolom bevat wat anderen van een levering kunnen weten (postcode, plaats, datum, goederen, massa, waarde), dus zou niemand daaraan te herkennen zijn."
        }
        Say::NoDelivery => {
            "Deze rijen lijken geen leveringen te zijn: geen kolom zegt iets over een geadresseerde, een bestemming of een dag, of bevat een nummer van een zending, dus zou niemand aan een levering te herkennen zijn."
        }
        Say::NoneUsed => "Geen van de gekozen waarden staat in het bestand, dus niets onderscheidt de zendingen.",
        Say::NoShipment => "Er is geen zending.",
        Say::OnlyOrganisations => {
            "Elke geadresseerde is een organisatie, dus zou geen persoon te herkennen zijn aan hoe een levering eruitziet."
        }
        Say::OneShipment => "Slechts één zending kan van een persoon zijn, dus wie van die levering weet, heeft haar gevonden.",
        Say::NoPersonSaid => "; of achter een levering een persoon staat, zegt het bestand niet",
        Say::TooFew => {
            "Slechts {0} {0#zending kan|zendingen kunnen} van een persoon zijn, dus wie van een van deze leveringen weet, heeft haar bijna gevonden."
        }
        Say::Drawn => "; dit is geschat uit {0} {0#zending|zendingen}, getrokken met startwaarde {1} en elk met alle vergeleken",

        Say::NoLine => "Er is geen regel waarin naar personen kan worden gezocht.",
        Say::OrganisationsLeftOut => {
            "{0} {0#straat, e-mailadres of telefoonnummer is van een organisatie en telt|straten, e-mailadressen en telefoonnummers zijn van organisaties en tellen} niet mee."
        }
        Say::DirectAndLeftOut => "{0} {1}",
        Say::DirectNone => "Er is geen cel gevonden die een persoon noemt of zegt hoe iemand te bereiken is.",
        Say::DirectOnlyNumbers => {
            "{0} {0#cel bevat|cellen bevatten} een nummer dat in iemands administratie voor één van {1} {1#klant|klanten} staat; geen cel noemt een persoon rechtstreeks."
        }
        Say::Direct => {
            "{0} {0#cel noemt een persoon of zegt hoe die te bereiken is|cellen noemen een persoon of zeggen hoe die te bereiken is}: {1}{2}."
        }
        Say::DirectAndNumbers => {
            "; {0} {0#cel bevat|cellen bevatten} een nummer dat in iemands administratie voor één van {1} {1#klant|klanten} staat"
        }
        Say::TaxIds => "{0} {0#fiscaal, identiteits- of bankrekeningnummer|fiscale, identiteits- of bankrekeningnummers}",
        Say::Names => "{0} {0#naam|namen}",
        Say::Streets => "{0} {0#straatadres|straatadressen}",
        Say::Emails => "{0} {0#e-mailadres|e-mailadressen}",
        Say::Phones => "{0} {0#telefoonnummer|telefoonnummers}",
        Say::CustomsIds => "{0} {0#douane-identificatienummer|douane-identificatienummers}",
        Say::PersonNumbers => "{0} {0#nummer dat voor een persoon staat|nummers die voor een persoon staan}",
        Say::AsTaxIds => "{0#fiscaal, identiteits- of bankrekeningnummer|fiscale, identiteits- of bankrekeningnummers}",
        Say::AsNames => "{0#naam|namen}",
        Say::AsStreets => "{0#straatadres|straatadressen}",
        Say::AsEmails => "{0#e-mailadres|e-mailadressen}",
        Say::AsPhones => "{0#telefoonnummer|telefoonnummers}",
        Say::AsCustomsIds => "{0#douane-identificatienummer|douane-identificatienummers}",
        Say::AsPersonNumbers => "{0#nummer dat voor een persoon staat|nummers die voor een persoon staan}",
        Say::CellsOf => "{0}, {1} {1#verschillende waarde|verschillende waarden}",
        Say::CellsVerified => "{0}, {1} {1#verschillende waarde|verschillende waarden}; controlecijfer klopt bij {2}",
        Say::LeaveOut => "Laat {0} weg voor elke ontvanger die niet aan de deur levert.",
        Say::NothingToLeaveOut => "Niets om weg te laten: er is geen directe identificator gevonden.",

        Say::KNone => {
            "Wie de {0} van een levering kent, zou die niet kunnen aanwijzen: elk van de {1} {1#zending|zendingen} deelt {0#dit gegeven|deze gegevens} met vier of meer andere{2}."
        }
        Say::KAll => {
            "Wie de {0} van een levering kent, zou die kunnen aanwijzen: elk van de {1} {1#zending|zendingen} is uniek in {0#dit gegeven|deze gegevens}{2}."
        }
        Say::KAlone => {
            "Wie de {0} van een levering kent, zou die kunnen aanwijzen: {2} van de {1} {1#zending|zendingen} is uniek in {0#dit gegeven|deze gegevens}{3}."
        }
        Say::KNearly => {
            "Wie de {0} van een levering kent, zou die kunnen aanwijzen, of bijna: {2} van de {1} {1#zending|zendingen} deelt {0#dit gegeven|deze gegevens} met minder dan vier andere{3}{4}."
        }
        Say::KNearlyAll => {
            "Wie de {0} van een levering kent, zou die kunnen aanwijzen, of bijna: alle {1} {1#zending|zendingen} delen {0#dit gegeven|deze gegevens} met minder dan vier andere{3}{4}."
        }
        Say::StandAlone => ", en {0} {0#is|zijn} uniek",
        Say::SmallestClass => "k, de grootte van de kleinste klasse",
        Say::SmallestClassNote => "zendingen die in al deze waarden gelijk zijn",
        Say::DistinctionRow => "onderscheidend vermogen, klassen per zending",
        Say::ClassesOf => "{0} {0#klasse|klassen}",
        Say::Alone => "uniek",
        Say::InClassesBelow => "in klassen van minder dan {0}",
        Say::ByOne => "alleen op {0}",
        Say::WithAnother => "… en ook {0}",
        Say::InSmall => "{0} in klassen van minder dan {1}",
        Say::Coarsen => "{0}: in de volgorde van de tabel hieronder doet kennis van de {1} het aandeel stijgen van {2} naar {3}.",
        Say::CoarserPostcode => "Behoud alleen de eerste cijfers van de postcode",
        Say::CoarserCity => "Geef de regio in plaats van de woonplaats",
        Say::CoarserDestination => "Geef alleen het land van bestemming, niet de plaats",
        Say::CoarserDate => "Geef de maand in plaats van de dag",
        Say::CoarserGoods => "Geef de tariefpost of een categorie in plaats van de goederen zelf",
        Say::CoarserMass => "Rond de massa af, op hele kilogrammen of meer",
        Say::CoarserValue => "Geef de waarde in klassen",

        Say::Distinction => {
            "Van alles wat anderen van een levering kunnen weten, {0#is dit gegeven|zijn deze gegevens} het meest onderscheidend: {0}; {1} van de {2} {2#zending|zendingen} deelt {0#het|ze} met minder dan vier andere{3}{4}."
        }
        Say::DistinctionNone => {
            "Van alles wat anderen van een levering kunnen weten, {0#is dit gegeven|zijn deze gegevens} het meest onderscheidend: {0}; toch deelt elk van de {1} {1#zending|zendingen} {0#het|ze} met vier of meer andere{2}{3}."
        }
        Say::DistinctionNote => {
            "klassen per zending; {0} van de paren onderscheiden; {1} van de zendingen in klassen van minder dan {2}"
        }

        Say::Reidentification => {
            "Wie een levering zoekt en de {0} ervan kent, zou uit de {3} {3#zending|zendingen} de juiste kiezen met een kans van gemiddeld {1}, en van {2} in het ergste geval{4}."
        }
        Say::ReidentificationEven => {
            "Wie een levering zoekt en de {0} ervan kent, zou uit de {2} {2#zending|zendingen} de juiste kiezen met een kans van {1}{3}."
        }
        Say::ProsecutorAverage => "gemiddeld",
        Say::ProsecutorHighest => "in het ergste geval",
        Say::SmallestClassOf => "{0} {0#zending|zendingen} in de kleinste klasse",
        Say::ProsecutorAtRisk => "zendingen boven {0}",
        Say::AtRiskWithWildcards => "zendingen boven {0}, waarbij een lege cel elke waarde is",
        Say::IndividualRisk => "gemiddeld, als dit {0} van al zulke leveringen was",
        Say::IndividualRiskNote => "individueel risico volgens Benedetti en Franconi, waarbij een lege cel een eigen waarde is",

        Say::Population => {
            "Als deze zendingen een aselecte steekproef van {0} van al zulke leveringen waren, zou ongeveer {1} van alle leveringen de enige zijn met die {2}; een bestand is geen aselecte steekproef, dus dit geeft een orde van grootte."
        }
        Say::PopulationNoneAlone => {
            "Geen zending is uniek in {0}, dus kan er geen de enige van haar soort zijn onder alle leveringen."
        }
        Say::PopulationAllAlone => {
            "Geen twee zendingen zijn gelijk in {0}, dus is niet te schatten hoeveel er uniek zouden zijn onder alle leveringen."
        }
        Say::PopulationNoPairs => {
            "Zendingen die gelijk zijn in {0} komen nooit in paren voor, dus is niet te schatten hoeveel er uniek zouden zijn onder alle leveringen."
        }
        Say::ByPitman => "volgens het model van Pitman",
        Say::ByZayatz => "volgens het model van Zayatz",
        Say::AtFraction => "als dit een aselecte steekproef van {0} van alle was",
        Say::AloneInFile => "uniek in het bestand zelf",

        Say::Special => {
            "Drie of minder waarden, van {2}, volstaan om {0} van de {1} {1#zending|zendingen} aan te wijzen; de grootste bijdrage komt van de {3}, met een aandeel in {4} van de score{5}{6}."
        }
        Say::SpecialByOne => "Met alleen de {2} is {0} van de {1} {1#zending|zendingen} al aan te wijzen{3}{4}.",
        Say::SpecialNone => "Geen drie waarden van {1} volstaan om een van de {0} {0#zending|zendingen} aan te wijzen{2}{3}.",
        Say::AloneBySo => "uniek in {0} {0#waarde|waarden}, niet in minder",
        Say::ContributionNote => "aandeel in de score van special uniques waarin deze waarde voorkomt",

        Say::AttributeNoGoods => "Geen kolom onderscheidt goederen, dus is daarover uit plaats en datum niets af te leiden.",
        Say::AttributeNoPlace => {
            "Geen gebruikte waarde zegt waar of wanneer een levering was, dus is er over de goederen niets uit af te leiden."
        }
        Say::AttributeBoth => {
            "Wie de {0} van een levering kent, zou bij {1} van de {2} {2#zending|zendingen} kunnen zeggen welke goederen erin zitten: bij {3} omdat geen andere eraan gelijk is, bij {4} omdat alle gelijke dezelfde goederen bevatten{5}."
        }
        Say::AttributeAlone => {
            "Wie de {0} van een levering kent, zou bij {1} van de {2} {2#zending|zendingen} kunnen zeggen welke goederen erin zitten, omdat geen andere eraan gelijk is{3}."
        }
        Say::AttributeSame => {
            "Wie de {0} van een levering kent, zou bij {1} van de {2} {2#zending|zendingen} kunnen zeggen welke goederen erin zitten zonder er een aan te wijzen, omdat alle gelijke dezelfde goederen bevatten{3}."
        }
        Say::AttributeNone => {
            "Wie de {0} van een levering kent, zou niet met zekerheid kunnen zeggen welke goederen erin zitten: waar enkele van de {1} {1#zending|zendingen} gelijk zijn in {0#dit gegeven|deze gegevens}, verschillen hun goederen{2}."
        }
        Say::AloneInClass => "goederen bekend, geen andere zending gelijk",
        Say::SameGoodsInClass => "goederen bekend, alle gelijke bevatten hetzelfde",
        Say::LDistinct => "l, verschillende goederen",
        Say::LDistinctNote => "het kleinste aantal in een klasse",
        Say::LEntropy => "l, volgens entropie",
        Say::LEntropyNote => "e tot de macht van de kleinste entropie van een klasse",
        Say::LRecursive => "c, voor recursieve (c, 2)-diversiteit",
        Say::LRecursiveNote => "de vaakst voorkomende goederen van een klasse tegenover alle andere ervan, ten hoogste",
        Say::TCloseness => "t, afstand tot de mix van alle goederen",
        Say::TClosenessNote => "van de klasse die er het verst van af ligt; 0 is dezelfde mix, 1 niets gemeen",
        Say::BetaLikeness => "β, de grootste toename",
        Say::BetaLikenessNote => {
            "de grootste stijging van een aandeel, van alle zendingen naar een klasse, in veelvouden van dat aandeel"
        }
        Say::BetaEnhanced => "β, versterkt",
        Say::BetaEnhancedNote => "hetzelfde, maar voor frequente goederen niet meer dan −ln van hun aandeel",
        Say::DeltaDisclosure => "δ, de grootste verandering",
        Say::DeltaDisclosureNote => {
            "de grootste verandering van een aandeel, van alle zendingen naar een klasse, als natuurlijke logaritme"
        }

        Say::UnicityNoPoint => {
            "Noch plaats en datum, noch datum en goederen onderscheiden deze leveringen, dus vormen ze samen geen spoor van wie ze ontvangt."
        }
        Say::UnicityNoConsignee => {
            "Geen kolom zegt wie ontvangt, ook niet met een nummer, dus vormen leveringen samen geen spoor."
        }
        Say::UnicityNobody => {
            "Geen geadresseerde die een persoon kan zijn, heeft een levering waarvan genoeg bekend is, dus is er van niemand een spoor."
        }
        Say::UnicityTooFew => {
            "{0} {0#geadresseerde die een persoon kan zijn, is|geadresseerden die een persoon kunnen zijn, zijn} te weinig om te zeggen hoeveel leveringen er één herkenbaar maken: daarvoor zijn er {1} nodig."
        }
        Say::Unicity => {
            "{0} willekeurig getrokken {0#levering|leveringen}, telkens met bekende {5}, {0#volstaat|volstaan} in {1} van de gevallen om een geadresseerde van alle andere te onderscheiden (95 %-interval: {2} tot {3}), onder de {4} {4#geadresseerde die er zoveel heeft|geadresseerden die er zoveel hebben}."
        }
        Say::UnicityBy => "{0} {0#levering|leveringen}, met bekende {1}",
        Say::UnicityNote => {
            "{0} tot {1}; {2} van {3} {3#geadresseerde|geadresseerden} met zoveel leveringen bekeken, startwaarde {4}"
        }
    }
}
