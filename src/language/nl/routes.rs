//! What is said of routes, in Dutch.

use crate::exposure::routes::RoutesSay;

/// The text of a code.
pub(super) fn text(code: RoutesSay) -> &'static str {
    use RoutesSay as Say;
    match code {
        Say::NothingMore => "",
        Say::NoEnds => "Geen kolom noemt een plaats van herkomst of van bestemming, dus is er geen traject af te lezen.",
        Say::NoStart => {
            "Geen kolom zegt waar de goederen vandaan komen, dus is er geen traject af te lezen; waar ze heen gaan is bekend bij {0}."
        }
        Say::NoEnd => {
            "Geen kolom zegt waar de goederen heen gaan, dus is er geen traject af te lezen; waar ze vandaan komen is bekend bij {0}."
        }
        Say::InNone => "geen enkele",
        Say::Lanes => {
            "Waar een zending vandaan komt en waar ze heen gaat is bekend bij {0}, over {1} {1#traject|verschillende trajecten}{2}."
        }
        Say::LanesFiner => "; bij {0} tot op de plaats, haven, postcode of straat",
        Say::LanesUnresolved => {
            "Herkomst en bestemming worden genoemd, maar bij geen enkele zending konden beide tot een land worden herleid: de herkomst bij {0}, de bestemming bij {1}."
        }
        Say::AtAddress => "straatadres aan beide kanten",
        Say::AtPlace => "plaats, haven, luchthaven of postcode",
        Say::AtRegion => "staat, provincie of regio",
        Say::AtCountry => "land",
        Say::OrFiner => "{0} van de zendingen op dit niveau of nauwkeuriger",

        Say::NoReference => {
            "Geen kolom bevat een referentie (trackingnummer, cognossement, container, aangifte), dus is geen zending elders op nummer te volgen."
        }
        Say::LinkableNone => "Geen zending draagt een nummer waarmee ze elders zou kunnen worden gevolgd.",
        Say::Linkable => "Elders zou men {0} kunnen volgen{1}{2}.",
        Say::LinkableBy => " aan de hand van {0}",
        Say::LinkableChecked => "; het controlecijfer klopt bij {0}",
        Say::Cells => "cellen, {0}",
        Say::CellsVerified => "cellen, {0}; controlecijfer bevestigd bij {1}",
        Say::TrackingNumber => "het trackingnummer",
        Say::MasterBill => "het mastercognossement of de luchtvrachtbrief (AWB)",
        Say::ContainerNumber => "het containernummer",
        Say::ShipmentNumbers => "zendingnummers",
        Say::TrackingNumbers => "trackingnummers",
        Say::MasterBills => "mastercognossementen of luchtvrachtbrieven (AWB)",
        Say::ContainerNumbers => "containernummers",
        Say::OrderNumbers => "ordernummers",
        Say::LineNumbers => "regelnummers",
        Say::InvoiceNumbers => "factuurnummers",
        Say::DeclarationNumbers => "aangiftenummers",
        Say::SealNumbers => "zegelnummers",
        Say::References => "referenties",
        Say::MeansOfTransport => "vervoermiddelen",
        Say::SomeContainers => "{0} {0#containernummer|containernummers}",
        Say::SomeAirWaybills => "{0} {0#luchtvrachtbrief|luchtvrachtbrieven}",
        Say::SomePostalItems => "{0} {0#postzendingnummer|postzendingnummers}",
        Say::SomeShips => "{0} {0#scheepsnummer|scheepsnummers}",

        Say::ChainNothing => {
            "Geen kolom noemt een vervoerder, vlucht, schip of voertuig, dus is geen etappe van de weg te identificeren."
        }
        Say::ChainNoMeans => {
            "Geen kolom noemt een vlucht, schip of voertuig, dus is geen etappe van de weg te identificeren; een vervoerder wordt genoemd bij {0}."
        }
        Say::ChainNoDate => {
            "Een vlucht, schip of voertuig wordt genoemd bij {0}, maar geen kolom zegt wanneer het vertrekt of aankomt, dus is geen etappe van de weg te identificeren."
        }
        Say::ChainNone => {
            "Bij geen enkele zending is een etappe van de weg te identificeren: daarvoor moeten vervoerder, vlucht, schip of voertuig, en datum in één regel staan."
        }
        Say::Chain => {
            "Bij {0} is ten minste één etappe van de weg te identificeren, aan de hand van vervoerder, vlucht, schip of voertuig, en datum."
        }
        Say::ChainAll => "alle drie in één regel",
        Say::ChainCarrier => "vervoerder, genoemd of via het vluchtnummer",
        Say::ChainMeans => "vlucht, schip of voertuig",
        Say::ChainDate => "datum van vertrek of aankomst",
        Say::SomeShipments => "{0} van de zendingen",

        Say::RhythmNoDay => "Geen kolom zegt wanneer iets is gebeurd, dus is er geen ritme van zendingen af te lezen.",
        Say::RhythmNothing => {
            "Geen kolom noemt beide uiteinden van een traject, of verzender en geadresseerde, dus is er geen ritme van zendingen af te lezen."
        }
        Say::RhythmTooFew => {
            "Te weinig om te beoordelen: geen traject en geen handelsrelatie heeft zendingen op {0} of meer dagen."
        }
        Say::RhythmNone => {
            "Van {0} {0#traject of handelsrelatie|trajecten en handelsrelaties} met zendingen op {1} of meer dagen vertoont er geen enkele een ritme waarmee de volgende zending zou kunnen worden voorspeld."
        }
        Say::Rhythm => {
            "{0} van {1} {1#traject of handelsrelatie|trajecten en handelsrelaties} met zendingen op {2} of meer dagen {0#vertoont|vertonen} een ritme waarmee de volgende zending zou kunnen worden voorspeld{3}."
        }
        Say::RhythmDue => "; voor {0} zou die te verwachten zijn op {1}, plus of min {2} {2#dag|dagen}",
        Say::OnLane => "het traject {0}",
        Say::OnLink => "de handelsrelatie {0}",
        Say::RhythmNote => "dagen tussen zendingen, gemiddeld; de volgende te verwachten op {0}, plus of min {1} {1#dag|dagen}",
        Say::RhythmEnded => "dagen tussen zendingen, gemiddeld; de laatste op {0}, en geen toen de volgende te verwachten was",

        Say::HubNone => {
            "Geen kolom noemt een haven, een luchthaven of een andere hub, dus is van geen enkele het aandeel te bepalen."
        }
        Say::Hub => {
            "Het vervoer van {0} loopt via {1}, van {2} genoemde havens, luchthavens en hubs de drukste: wie die exploiteert, zou deze zendingen kunnen zien{3}."
        }
        Say::HubOnly => {
            "Het vervoer van {0} loopt via {1}, de enige haven, luchthaven of hub die wordt genoemd: wie die exploiteert, zou deze zendingen kunnen zien{2}."
        }
        Say::HubValue => "; naar waarde is dat {0}",
        Say::Airport => "luchthaven {0} ({1})",
        Say::Port => "de haven van {0} ({1})",
        Say::HubByName => "{0} ({1})",
        Say::OfValue => "{0} van de waarde",
        Say::OfValueIn => "{0} van de waarde in {1}",
    }
}
