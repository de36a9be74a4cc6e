//! What the view of observers says, in Dutch.

use crate::language::page::WhoSays;

/// The text of a code.
pub fn text(code: WhoSays) -> &'static str {
    match code {
        WhoSays::Title => "Wie het zou kunnen zien",
        WhoSays::Lead => {
            "{0} {0#marktdeelnemer wordt|marktdeelnemers worden} genoemd in deze gegevens, of door u. Wie een zending vervoert, opslaat of bemiddelt, kan de gegevens ervan zien; de wetten hieronder zeggen wie verplicht zou kunnen worden om ze te verstrekken. Dat een wet een bevel toelaat, betekent niet dat er een is gegeven."
        }
        WhoSays::Nobody => "In deze gegevens wordt geen marktdeelnemer uit onze tabel genoemd.",
        WhoSays::NobodyMeans => {
            "Dat betekent dat geen vervoerder, platform, expediteur of hub die deze pagina bij naam kent, voorkomt in een kolom die er een noemt. Het betekent niet dat niemand anders deze gegevens ziet: wie de bestanden krijgt toegestuurd, ziet ze, en een marktdeelnemer kan ongenoemd blijven of in de tabel ontbreken."
        }
        WhoSays::FlowTitle => "Van soorten gegevens naar jurisdicties",
        WhoSays::FlowUnits => "Zendingen waarvan de gegevens gezien zouden kunnen worden, één keer geteld per soort gegevens",
        WhoSays::FlowDescription => {
            "Een stroomdiagram van soorten gegevens via {0} {0#waarnemer|waarnemers} en hun groepen naar {1} {1#jurisdictie|jurisdicties}."
        }
        WhoSays::FlowNote => {
            "Wat een waarnemer zou kunnen zien, en wie hem zou kunnen verplichten om dat te verstrekken; niet wat iemand heeft gedaan. Een waarnemer onder verschillende wetten staat bij elk daarvan voluit."
        }
        WhoSays::FlowChoose => "Kies een waarnemer om hem te openen.",
        WhoSays::FlowThin => "Stromen dunner dan een pixel zijn één pixel breed getekend.",
        WhoSays::FlowFrom => "Van",
        WhoSays::FlowTo => "Naar",
        WhoSays::FlowValue => "Zendingen × soorten gegevens",
        WhoSays::StageKinds => "Soort gegevens",
        WhoSays::StageObservers => "Waarnemer",
        WhoSays::StageGroups => "Groep",
        WhoSays::StageLaws => "Te verplichten onder",
        WhoSays::NoLaw => "Niet bekend",
        WhoSays::Shipments => "Zendingen",
        WhoSays::KindParties => "Wie verzendt, wie ontvangt",
        WhoSays::KindPersons => "Adressen en contactgegevens",
        WhoSays::KindRoute => "Route en vervoer",
        WhoSays::KindGoods => "Goederen",
        WhoSays::KindValue => "Waarde en hoeveelheid",
        WhoSays::KindTimes => "Tijden en referenties",
        WhoSays::Observers => "Waarnemers",
        WhoSays::ObserversLead => {
            "Open er een om te zien wat die zou kunnen achterhalen, en om te corrigeren welke rijen en velden die ziet."
        }
        WhoSays::GroupIs => "Groep: {0}",
        WhoSays::SeesShipments => "{0} {0#zending|zendingen}",
        WhoSays::SetByYou => "door u ingesteld",
        WhoSays::Part => "Rol",
        WhoSays::PartAsFound => "zoals gevonden: {0}",
        WhoSays::PartCarrier => "vervoerder",
        WhoSays::PartPost => "postbedrijf",
        WhoSays::PartPlatform => "platform",
        WhoSays::PartForwarder => "expediteur",
        WhoSays::PartCustomsBroker => "douane-expediteur",
        WhoSays::PartHub => "hub, haven of magazijn",
        WhoSays::PartTracking => "trackingdienst",
        WhoSays::PartDataSystem => "software of gegevenssysteem",
        WhoSays::PartEquipment => "apparatuur",
        WhoSays::PartRecipient => "ontvanger van het bestand",
        WhoSays::RowsSeen => "Zichtbare rijen",
        WhoSays::RowsNamed => "waarin de naam staat",
        WhoSays::RowsAll => "het hele bestand",
        WhoSays::FieldsSeen => "Zichtbare velden",
        WhoSays::FieldsAbsent => "Niet in deze bestanden: {0}.",
        WhoSays::FieldShipper => "wie verzendt",
        WhoSays::FieldConsignee => "wie ontvangt",
        WhoSays::FieldOtherParties => "andere partijen",
        WhoSays::FieldAddresses => "straten",
        WhoSays::FieldContacts => "e-mail, telefoon",
        WhoSays::FieldPersonalNumbers => "persoonlijke nummers",
        WhoSays::FieldRoute => "plaatsen",
        WhoSays::FieldTransport => "vervoermiddelen",
        WhoSays::FieldGoods => "goederenomschrijvingen",
        WhoSays::FieldTariff => "goederencodes",
        WhoSays::FieldValue => "waarden en prijzen",
        WhoSays::FieldQuantity => "massa en hoeveelheid",
        WhoSays::FieldTimes => "dagen en tijden",
        WhoSays::FieldReferences => "referentienummers",
        WhoSays::AsByDefault => "Zoals standaard",
        WhoSays::Remove => "Verwijderen",
        WhoSays::RemoveWho => "Verwijderen: {0}",
        WhoSays::Recognised => "Herkend aan",
        WhoSays::Way => "“{0}” in de kolom “{1}”, {2}: {3} {3#rij|rijen}",
        WhoSays::NotNamed => "Niet genoemd in de gegevens, wel door u.",
        WhoSays::ActsCarrier => "als vervoerder",
        WhoSays::ActsPlatform => "als platform",
        WhoSays::ActsForwarder => "als expediteur",
        WhoSays::ActsDeclarant => "als douaneaangever",
        WhoSays::ActsPlace => "als plaats onderweg",
        WhoSays::ActsShipper => "als verzender",
        WhoSays::ActsConsignee => "als geadresseerde",
        WhoSays::ActsParty => "als partij",
        WhoSays::ActsNamed => "genoemd in een tekst",
        WhoSays::CouldLearn => "Zou kunnen achterhalen",
        WhoSays::CouldBeOrdered => "Zou verplicht kunnen worden om te verstrekken op grond van het recht van",
        WhoSays::NoneRecorded => "Voor deze marktdeelnemer is geen jurisdictie opgenomen.",
        WhoSays::RestsOn => "Feiten over zeggenschap berusten op",
        WhoSays::GeneralKnowledge => "algemene kennis",
        WhoSays::ToldByYou => "wat u zei",
        WhoSays::Unverified => "niet geverifieerd",
        WhoSays::Position => "Gepubliceerd standpunt",
        WhoSays::HandTitle => "Ik overhandig deze bestanden aan …",
        WhoSays::HandLead => "Voeg toe wie ze nog ontvangt. Standaard ziet wie een bestand krijgt, alles ervan.",
        WhoSays::HandKnown => "Een marktdeelnemer die deze pagina kent",
        WhoSays::HandChoose => "kies …",
        WhoSays::HandOther => "Iemand anders, bij naam",
        WhoSays::HandCountry => "Onder het recht van",
        WhoSays::HandAdd => "Toevoegen",
        WhoSays::Laws => "Op grond van welk recht zij verplicht zouden kunnen worden",
        WhoSays::LawsLead => {
            "Elke jurisdictie één keer, voor alle in dezelfde toon. Een bepaling is wat een wet toelaat, niet wat iemand heeft gedaan."
        }
        WhoSays::Over => "Over {0}.",
        WhoSays::TogetherSee => "Samen zien zij {0} van de zendingen, en zouden zij kunnen achterhalen:",
        WhoSays::Provisions => "{0} {0#bepaling|bepalingen}",
        WhoSays::NoProvisions => "Hier is geen bepaling opgenomen. Dat betekent niet dat er geen is.",
        WhoSays::Source => "Bron: {0}",
        WhoSays::Contested => "Betwist",
    }
}
