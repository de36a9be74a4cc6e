//! What columns mean, in German.

use crate::understand::{
    GoodsRole, Identifier, Measure, Money, PartyAttribute, PartyRole, PlaceRole, RoleSays, TimeRole, Transport,
};

pub fn roles(code: RoleSays) -> &'static str {
    match code {
        RoleSays::OfParty => "{0}: {1}",
        RoleSays::Other => "Anderes (nicht verwendet)",
        RoleSays::Parties => "Beteiligte",
        RoleSays::Places => "Orte",
        RoleSays::Goods => "Waren",
        RoleSays::Transport => "Beförderung",
        RoleSays::Dates => "Datumsangaben",
        RoleSays::References => "Referenzen",
        RoleSays::WeightsAndCounts => "Gewichte und Mengen",
        RoleSays::Money => "Geld",
        RoleSays::NotUsed => "Nicht verwendet",
    }
}

pub fn party(code: PartyRole) -> &'static str {
    match code {
        PartyRole::Consignor => "Versender (Shipper)",
        PartyRole::Seller => "Verkäufer",
        PartyRole::Exporter => "Ausführer",
        PartyRole::Manufacturer => "Hersteller",
        PartyRole::Consignee => "Empfänger",
        PartyRole::Buyer => "Käufer",
        PartyRole::Importer => "Einführer",
        PartyRole::Notify => "Notify-Adresse",
        PartyRole::Declarant => "Anmelder",
        PartyRole::Carrier => "Frachtführer",
        PartyRole::Forwarder => "Spediteur",
        PartyRole::Platform => "Plattform",
        PartyRole::Unspecified => "Beteiligter (Rolle nicht genannt)",
    }
}

pub fn attribute(code: PartyAttribute) -> &'static str {
    match code {
        PartyAttribute::Name => "Name",
        PartyAttribute::Id => "Nummer oder Code",
        PartyAttribute::RegisteredId => "Registernummer (USt-IdNr., EORI, LEI …)",
        PartyAttribute::Street => "Straßenadresse",
        PartyAttribute::City => "Ort",
        PartyAttribute::Region => "Bundesland, Provinz oder Region",
        PartyAttribute::Postcode => "Postleitzahl",
        PartyAttribute::Country => "Land",
        PartyAttribute::Contact => "Kontaktperson",
        PartyAttribute::Email => "E-Mail",
        PartyAttribute::Phone => "Telefon oder Fax",
        PartyAttribute::PersonalId => "Ausweis- oder Passnummer",
    }
}

pub fn place(code: PlaceRole) -> &'static str {
    match code {
        PlaceRole::Origin => "Ursprungsland",
        PlaceRole::Departure => "Abgangsort oder -land",
        PlaceRole::Loading => "Ladehafen oder -flughafen",
        PlaceRole::Transit => "Ort auf dem Weg",
        PlaceRole::Discharge => "Entladehafen oder -flughafen",
        PlaceRole::Destination => "Bestimmungsort oder -land",
        PlaceRole::CustomsOffice => "Zollstelle",
        PlaceRole::Coordinates => "Koordinaten",
    }
}

pub fn goods(code: GoodsRole) -> &'static str {
    match code {
        GoodsRole::TariffCode => "Tarifnummer (HS)",
        GoodsRole::Description => "Warenbeschreibung",
        GoodsRole::Article => "Artikelnummer (SKU, GTIN)",
        GoodsRole::Category => "Warenkategorie",
        GoodsRole::Brand => "Marke",
        GoodsRole::Lot => "Chargen- oder Seriennummer",
        GoodsRole::Dangerous => "Gefahrgut (UN-Nummer)",
    }
}

pub fn transport(code: Transport) -> &'static str {
    match code {
        Transport::Mode => "Verkehrsträger",
        Transport::Means => "Schiff oder Fahrzeug",
        Transport::Voyage => "Flug- oder Reisenummer",
        Transport::Terms => "Lieferbedingung (Incoterms)",
        Transport::Service => "Versandart",
    }
}

pub fn time(code: TimeRole) -> &'static str {
    match code {
        TimeRole::Ordered => "Bestell- oder Verkaufsdatum",
        TimeRole::Issued => "Anmelde- oder Ausstellungsdatum",
        TimeRole::Departed => "Versand- oder Abfahrtsdatum",
        TimeRole::Planned => "Geplantes Datum",
        TimeRole::Delivered => "Ankunfts- oder Zustelldatum",
        TimeRole::Recorded => "Erfassungsdatum",
        TimeRole::Expiry => "Ablaufdatum",
        TimeRole::Unspecified => "Datum (wovon, ist nicht gesagt)",
    }
}

pub fn identifier(code: Identifier) -> &'static str {
    match code {
        Identifier::Shipment => "Nummer der Sendung oder des House-Konnossements",
        Identifier::Tracking => "Trackingnummer",
        Identifier::MasterBill => "Luftfrachtbrief (AWB) oder Master-Konnossement",
        Identifier::Container => "Containernummer",
        Identifier::Order => "Bestellnummer",
        Identifier::Line => "Zeilennummer",
        Identifier::Invoice => "Rechnungsnummer",
        Identifier::Declaration => "Nummer der Zollanmeldung",
        Identifier::Seal => "Plombennummer",
        Identifier::Reference => "Andere Referenz",
    }
}

pub fn measure(code: Measure) -> &'static str {
    match code {
        Measure::GrossMass => "Gewicht (brutto)",
        Measure::NetMass => "Gewicht (netto)",
        Measure::Quantity => "Menge",
        Measure::Packages => "Zahl der Packstücke",
        Measure::Size => "Länge, Breite, Höhe oder Volumen",
    }
}

pub fn money(code: Money) -> &'static str {
    match code {
        Money::Value => "Warenwert",
        Money::UnitPrice => "Preis je Einheit",
        Money::Freight => "Fracht",
        Money::Insurance => "Versicherung",
        Money::Tax => "Zoll oder Steuer",
        Money::Currency => "Währung",
    }
}
