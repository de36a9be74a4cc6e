//! What is said of the supply network, in Dutch.

use crate::exposure::network::NetworkSay as Say;

/// The text of a code.
pub fn text(code: Say) -> &'static str {
    match code {
        Say::Chapter => "“{0}” (GS-hoofdstuk {1})",
        Say::ChapterNumber => "GS-hoofdstuk {0}",
        Say::GoodsNamed => "“{0}”",
        Say::Region => "{0} ({1})",
        Say::Between => "{0} – {1}",
        Say::NoShipments => {
            "Deze rijen lijken geen zendingen te zijn: geen kolom zegt iets over goederen, een geadresseerde of een bestemming, of bevat een nummer van een zending, dus is niet te zeggen waarvan ze afhangen."
        }
        Say::NoSideOfGoods => {
            "Geen kolom noemt een leverancier, een land van oorsprong, een vervoerder, een haven of een hub, dus is niet te zeggen waarvan de goederen afhangen."
        }
        Say::NoSideOfShipments => {
            "Geen kolom noemt een leverancier, een land van oorsprong, een vervoerder, een haven of een hub, dus is niet te zeggen waarvan de zendingen afhangen."
        }
        Say::OnlySupplierOfGoods => {
            "Te weinig om te beoordelen: het hele bestand heeft één leverancier, en verder is niets bekend waarvan de goederen zouden kunnen afhangen."
        }
        Say::OnlySupplierOfShipments => {
            "Te weinig om te beoordelen: het hele bestand heeft één leverancier, en verder is niets bekend waarvan de zendingen zouden kunnen afhangen."
        }
        Say::ConcentrationTooFew => {
            "Te weinig om te beoordelen: er zijn geen {0} zendingen waarvan leverancier, oorsprong, vervoerder, haven of hub bekend is."
        }
        Say::GoodsTogether => "alle goederen samen",
        Say::ShipmentsTogether => "alle zendingen samen",
        Say::GoodsHang => "Samengenomen hangen de goederen het meest af van {0}: {1} (concentratie {2} van 10.000).",
        Say::ShipmentsHang => "Samengenomen hangen de zendingen het meest af van {0}: {1} (concentratie {2} van 10.000).",
        Say::OneGroupHangs => "{3} hangt het meest af van {0}: {1} (concentratie {2} van 10.000).",
        Say::OfGroupsHangs => {
            "Van {4} {4#productgroep|productgroepen} hangt {3} het meest af van {0}: {1} (concentratie {2} van 10.000)."
        }
        Say::ConcentrationNote => "index {0}: {1}; alsof er {2} met een gelijk aandeel {2#was|waren}",
        Say::OneSupplier => "één leverancier",
        Say::OneOrigin => "één land van oorsprong",
        Say::OneCarrier => "één vervoerder",
        Say::OneLoading => "één haven of luchthaven van lading",
        Say::OneDischarge => "één haven of luchthaven van lossing",
        Say::OneHub => "één hub",
        Say::OverSuppliers => "over leveranciers",
        Say::OverOrigins => "over landen van oorsprong",
        Say::OverCarriers => "over vervoerders",
        Say::OverLoadings => "over laadhavens",
        Say::OverDischarges => "over loshavens",
        Say::OverHubs => "over hubs",
        Say::SupplierShips => "{0} verzendt {1}",
        Say::OriginOf => "{0} is het land van oorsprong van {1}",
        Say::CarrierCarries => "{0} vervoert {1}",
        Say::LoadedAt => "{0} laadt {1}",
        Say::DischargedAt => "{0} lost {1}",
        Say::HubSees => "{0} ziet {1}",
        Say::AllOf => "alle {0} {0#zending|zendingen}",
        Say::PartOf => "{0} van {1} {1#zending|zendingen}",
        Say::SourceNeither => {
            "Geen kolom zegt iets over de goederen of over wie ze verzendt, dus is niet af te lezen wat van één enkele bron komt."
        }
        Say::SourceNoGoods => "Geen kolom zegt iets over de goederen, dus is niet af te lezen wat van één enkele bron komt.",
        Say::SourceNoSupplier => {
            "Geen kolom noemt wie de goederen verzendt, dus is niet af te lezen wat van één enkele bron komt."
        }
        Say::SourceOnlySupplier => {
            "Alle zendingen komen van één leverancier, dus zijn producten met één enkele bron niet van andere te onderscheiden."
        }
        Say::SourceTooFew => "Te weinig om te beoordelen: geen product heeft {0} zendingen waarvan de leverancier bekend is.",
        Say::SourceNone => "Geen van de {0} {0#product|producten} met genoeg zendingen komt grotendeels van één leverancier.",
        Say::SourceSome => {
            "{0} van {1} {1#product|producten} met genoeg zendingen ({2}) {0#komt|komen} uitsluitend of voor meer dan 60 % van één leverancier: een waarnemer zou kunnen zien welke, en van wie."
        }
        Say::SourceAlone => "van één enkele leverancier",
        Say::SourceNote => "{0} van {1}, op {2} {2#leverancier|leveranciers}",
        Say::EuNoGoods => "Geen kolom zegt iets over de goederen, dus is geen afhankelijkheid van de EU af te lezen.",
        Say::EuNoDestination => {
            "Van geen zending is bekend dat ze naar de EU gaat, dus is niet te zeggen waarvan de EU zou afhangen."
        }
        Say::EuNoOrigin => {
            "Van de goederen die naar de EU gaan is geen land van oorsprong bekend, dus is geen afhankelijkheid af te lezen."
        }
        Say::EuOneOrigin => {
            "Alle zendingen waarvan bekend is dat ze naar de EU gaan, komen uit {0}, dus is in dit bestand niet te onderscheiden waarvan de EU afhangt en wat zijn verzender verzendt."
        }
        Say::EuTooFew => {
            "Te weinig om te beoordelen: geen productgroep heeft {0} zendingen naar de EU waarvan de oorsprong bekend is."
        }
        Say::EuNone => {
            "Geen van de {0} {0#productgroep|productgroepen} die naar de EU {0#gaat|gaan}, vertoont een afhankelijkheid zoals de Europese Commissie die zoekt."
        }
        Say::EuSome => {
            "Van {1} {1#productgroep|productgroepen} die naar de EU {1#gaat|gaan}, {0#vertoont|vertonen} er {0} een afhankelijkheid zoals de Europese Commissie die zoekt: {2} komt bij {3} van de zendingen van buiten de EU, {5} daarvan uit {4}."
        }
        Say::EuNote => "van buiten de EU, op {3} {3#zending|zendingen}; concentratie {0} van 1; {2} daarvan uit {1}",
        Say::EuNoteNone => "van buiten de EU, op {0} {0#zending|zendingen}",
        Say::ChokeTooSmall => {
            "Te weinig om te beoordelen: een toeleveringsnetwerk vergt {0} organisaties of plaatsen die aan elkaar doorgeven, en deze gegevens tonen er minder."
        }
        Say::ChokeNone => {
            "Bij uitval van één organisatie of plaats zou het toeleveringsnetwerk dat deze gegevens tonen ({0} organisaties en plaatsen) nergens uiteenvallen."
        }
        Say::Choke => {
            "Zonder {0} {1#zou|zouden} {1} van de {2} andere organisaties en plaatsen van het toeleveringsnetwerk van de rest afgesneden zijn; in totaal zijn er {3} die elk op zichzelf andere zo afsnijden."
        }
        Say::ChokePoint => {
            "van het netwerk zou afgesneden zijn: {0} {0#organisatie of plaats|organisaties en plaatsen}, met {1} {1#zending|zendingen} op hun schakels"
        }
        Say::ChokeBridge => {
            "van het netwerk hangt alleen aan deze schakel: {0} {0#organisatie of plaats|organisaties en plaatsen}; {1} {1#zending neemt|zendingen nemen} die"
        }
        Say::ChokeBetween => "van de kortste wegen tussen andere loopt erlangs",
        Say::ChokeBetweenSampled => {
            "van de kortste wegen tussen andere loopt erlangs (uit een steekproef, hoogstens {0} ernaast)"
        }
        Say::ChokeLane => {
            "{0#haven of hub|havens en hubs} ten minste, zonder welke geen van de {1} {1#zending|zendingen} die zichtbaar langs zulke punten gaan, aankomt: {2}"
        }
        Say::FailsNoGoods => {
            "Geen kolom zegt iets over de goederen, dus is niet te zeggen wat de plaats van wat zou kunnen innemen."
        }
        Say::FailsTooFew => {
            "Te weinig om te beoordelen: geen product heeft {0} zendingen waarvan de leverancier of de weg bekend is."
        }
        Say::FailsOnlyOwn => {
            "Alle zendingen hebben dezelfde leverancier of hetzelfde vertrekpunt, en geen andere organisatie of plaats op hun weg wordt genoemd, dus is niet te zeggen wat uitvalt als er een wegvalt."
        }
        Say::FailsNothing => {
            "Welke leverancier, plaats of hub ook zou wegvallen, alle zendingen zouden een andere weg kunnen nemen die dit bestand laat zien."
        }
        Say::Fails => {
            "Zonder {0} zou {1} van de zendingen geen andere weg vinden ({2}); {3} van {4} {4#product|producten} {3#zou|zouden} helemaal geen weg overhouden."
        }
        Say::FailsNoProduct => {
            "Zonder {0} zou {1} van de zendingen geen andere weg vinden ({2}); geen product zou helemaal zonder weg komen te zitten."
        }
        Say::FailsOverMonths => {
            "een andere weg is een weg die dit bestand voor hetzelfde product laat zien, tot het aantal zendingen van zijn beste maand"
        }
        Say::FailsInOneMonth => "in een bestand van één maand kan per definitie niets een andere weg nemen",
        Say::FailsPasses => "{0} van de zendingen loopt erlangs",
        Say::FailsValue => "{0} van de waarde",
        Say::LosesSource => "de enige bron van {0} {0#product|producten}",
        Say::LosesWay => "op elke weg van {0} {0#product|producten}",
        Say::ChokeOne => {
            "Zonder {0} {1#zou|zouden} {1} van de {2} andere organisaties en plaatsen van het toeleveringsnetwerk van de rest afgesneden zijn; geen enkele andere snijdt op zichzelf iets af."
        }
    }
}
