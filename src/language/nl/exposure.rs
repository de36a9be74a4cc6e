//! What exposures say, in Dutch.

use crate::exposure::observers::ObserversSay;
use crate::exposure::thresholds::ThresholdSays;

pub fn observers(code: ObserversSay) -> &'static str {
    match code {
        ObserversSay::NotInFile => "het bestand bevat hier niets van",
        ObserversSay::NotSeen => "niets hiervan staat in de rijen en velden die deze waarnemer ziet",
        ObserversSay::Links => "{0} van {1} {1#handelsrelatie|handelsrelaties}",
        ObserversSay::GoodsByValue => "goederen bekend voor {0} van de waarde",
        ObserversSay::Goods => "goederen bekend bij {0} van {1} {1#zending|zendingen}",
        ObserversSay::Lanes => "traject bekend bij {0} van {1} {1#zending|zendingen}",
        ObserversSay::Persons => "{0} van {1} {1#privépersoon|privépersonen} {0#zou|zouden} geïdentificeerd kunnen worden",
        ObserversSay::Legs => "{0} van {1} {1#schakel|schakels} van het toeleveringsnetwerk",
        ObserversSay::LegsWrong => {
            "{0} van {1} {1#schakel|schakels} van het toeleveringsnetwerk; {2} van wat voor schakels zou worden gehouden, zou onjuist zijn"
        }
        ObserversSay::RiseInADay => "een stijging met {0} zou binnen een dag te zien zijn",
        ObserversSay::RiseInAWeek => "een stijging met {0} zou binnen een week te zien zijn",
        ObserversSay::RiseInAMonth => "een stijging met {0} zou binnen een maand te zien zijn",
        ObserversSay::TooFewInTime => "te weinig zendingen in de tijd om een verandering van toeval te onderscheiden",
    }
}

pub fn thresholds(code: ThresholdSays) -> &'static str {
    match code {
        ThresholdSays::Judged => "{0}: {1} ({2})",
        ThresholdSays::Low => "laag",
        ThresholdSays::Moderate => "matig",
        ThresholdSays::High => "hoog",
        ThresholdSays::Severe => "ernstig",
        ThresholdSays::AtLeast => "ten minste {0}",
        ThresholdSays::AtMost => "ten hoogste {0}",
        ThresholdSays::LinksSeen => "handelsrelaties van het bestand die afleesbaar zijn: {0}",
        ThresholdSays::PersonsSeen => "natuurlijke personen van het bestand die identificeerbaar zijn: {0}",
        ThresholdSays::LegsSeen => "schakels van het toeleveringsnetwerk die te reconstrueren zijn: {0}",
        ThresholdSays::RiseSeen => "kleinste stijging die binnen één periode te zien is: {0}",
        ThresholdSays::MoreThan => "meer dan {0}",
        ThresholdSays::Under => "minder dan {0}",
        ThresholdSays::AtLeastOne => "ten minste één",
        ThresholdSays::NoneOf => "geen",
        ThresholdSays::Stated => "vastgesteld door dit project",
        ThresholdSays::ClassSize => {
            "klassegrootte 5 is de risicodrempel 0,2 van ARX; de aandelen zijn vastgesteld door dit project"
        }
        ThresholdSays::MergerGuidelines => {
            "SWD(2021) 352, naar CEPII, voor de grens van afhankelijkheid, 4.000; US Merger Guidelines 2023 voor 1.800 en 1.000"
        }
        ThresholdSays::OrganisationsNamed => "zendingen die een identificeerbare organisatie noemen: {0}",
        ThresholdSays::LinksVisible => "zendingen die tonen wie aan wie verzendt: {0}",
        ThresholdSays::ShipmentsKnown => "zendingen waarvan dit bekend is: {0}",
        ThresholdSays::LinesKnown => "regels waarvan dit bekend is: {0}",
        ThresholdSays::StrategicLines => "regels op een lijst: {0}",
        ThresholdSays::RevealingLines => {
            "regels waarvan de goederen een bijzondere categorie over een persoon kunnen onthullen: {0}"
        }
        ThresholdSays::PersonsArt9 => "natuurlijke personen met goederen die een bijzondere categorie kunnen onthullen: {0}",
        ThresholdSays::HubShare => "zendingen die langs de drukste hub gaan: {0}",
        ThresholdSays::Predictable => "trajecten en handelsrelaties waarvan de volgende zending voorspeld zou kunnen worden: {0}",
        ThresholdSays::DirectIdentifiers => "regels met een directe identificator, in de kolom die er de meeste bevat: {0}",
        ThresholdSays::PersonNumbers => "nummers die voor personen staan, zonder directe identificator: {0}",
        ThresholdSays::SmallClasses => "zendingen die deze waarden met minder dan vier andere delen: {0}",
        ThresholdSays::Reidentification => "kans om de juiste zending te vinden, gemiddeld: {0}",
        ThresholdSays::RiskBounds => {
            "20 % is de risicodrempel van ARX, 9 % die van EMA-beleid 0070 voor gepubliceerde klinische gegevens; 50 % is vastgesteld door dit project"
        }
        ThresholdSays::SpecialUniques => "zendingen die met drie of minder waarden aan te wijzen zijn: {0}",
        ThresholdSays::GoodsFollow => "zendingen waarvan de goederen uit plaats en datum volgen: {0}",
        ThresholdSays::Unicity => "geadresseerden die door enkele leveringen te onderscheiden zijn: {0}",
        ThresholdSays::Concentration => "concentratie: {0} van 10.000",
        ThresholdSays::SingleSources => "producten met genoeg zendingen die één enkele bron hebben: {0}",
        ThresholdSays::CutOff => "organisaties en plaatsen die van de rest afgesneden zouden zijn: {0}",
        ThresholdSays::ShipmentsLost => "zendingen die geen andere weg zouden vinden: {0}",
        ThresholdSays::EuDependent => "productgroepen die een afhankelijkheid vertonen: {0}",
        ThresholdSays::EuCommission => "SWD(2021) 352 voor de grenzen 0,4 en 0,5; de aandelen zijn vastgesteld door dit project",
        ThresholdSays::ShareMoved => "verandering in het aandeel van een groep in de zendingen: {0}",
        ThresholdSays::Seasonal => "sterkte van het seizoenspatroon: {0}",
        ThresholdSays::Hyndman => {
            "naar Wang, Smith en Hyndman 2006; vanaf 0,64 geldt een seizoenspatroon in het R-pakket forecast als sterk"
        }
        ThresholdSays::SeriesChanged => "te beoordelen reeksen die een verandering vertonen: {0}",
        ThresholdSays::FewSeriesChanged => {
            "reeksen die een verandering vertonen, waarbij er minder dan 3 te beoordelen zijn: {0}"
        }
    }
}
