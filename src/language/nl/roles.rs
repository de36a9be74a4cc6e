//! What columns mean, in Dutch.

use crate::understand::{
    GoodsRole, Identifier, Measure, Money, PartyAttribute, PartyRole, PlaceRole, RoleSays, TimeRole, Transport,
};

pub fn roles(code: RoleSays) -> &'static str {
    match code {
        RoleSays::OfParty => "{0}: {1}",
        RoleSays::Other => "Overige (niet gebruikt)",
        RoleSays::Parties => "Partijen",
        RoleSays::Places => "Plaatsen",
        RoleSays::Goods => "Goederen",
        RoleSays::Transport => "Vervoer",
        RoleSays::Dates => "Datums",
        RoleSays::References => "Referenties",
        RoleSays::WeightsAndCounts => "Massa en aantallen",
        RoleSays::Money => "Bedragen",
        RoleSays::NotUsed => "Niet gebruikt",
    }
}

pub fn party(code: PartyRole) -> &'static str {
    match code {
        PartyRole::Consignor => "Afzender (verzender)",
        PartyRole::Seller => "Verkoper",
        PartyRole::Exporter => "Exporteur",
        PartyRole::Manufacturer => "Fabrikant",
        PartyRole::Consignee => "Geadresseerde",
        PartyRole::Buyer => "Koper",
        PartyRole::Importer => "Importeur",
        PartyRole::Notify => "Notify party",
        PartyRole::Declarant => "Aangever",
        PartyRole::Carrier => "Vervoerder",
        PartyRole::Forwarder => "Expediteur",
        PartyRole::Platform => "Platform",
        PartyRole::Unspecified => "Partij (rol niet vermeld)",
    }
}

pub fn attribute(code: PartyAttribute) -> &'static str {
    match code {
        PartyAttribute::Name => "naam",
        PartyAttribute::Id => "nummer of code",
        PartyAttribute::RegisteredId => "registratienummer (btw, EORI, LEI …)",
        PartyAttribute::Street => "straatadres",
        PartyAttribute::City => "plaats",
        PartyAttribute::Region => "staat, provincie of regio",
        PartyAttribute::Postcode => "postcode",
        PartyAttribute::Country => "land",
        PartyAttribute::Contact => "contactpersoon",
        PartyAttribute::Email => "e-mail",
        PartyAttribute::Phone => "telefoon of fax",
        PartyAttribute::PersonalId => "identiteits- of paspoortnummer",
    }
}

pub fn place(code: PlaceRole) -> &'static str {
    match code {
        PlaceRole::Origin => "Land van oorsprong",
        PlaceRole::Departure => "Plaats of land van vertrek",
        PlaceRole::Loading => "Haven of luchthaven van lading",
        PlaceRole::Transit => "Plaats onderweg",
        PlaceRole::Discharge => "Haven of luchthaven van lossing",
        PlaceRole::Destination => "Plaats of land van bestemming",
        PlaceRole::CustomsOffice => "Douanekantoor",
        PlaceRole::Coordinates => "Coördinaten",
    }
}

pub fn goods(code: GoodsRole) -> &'static str {
    match code {
        GoodsRole::TariffCode => "Goederencode (GS)",
        GoodsRole::Description => "Goederenomschrijving",
        GoodsRole::Article => "Artikelnummer (SKU, GTIN)",
        GoodsRole::Category => "Goederencategorie",
        GoodsRole::Brand => "Merk",
        GoodsRole::Lot => "Partij- of serienummer",
        GoodsRole::Dangerous => "Gevaarlijke goederen (UN-nummer)",
    }
}

pub fn transport(code: Transport) -> &'static str {
    match code {
        Transport::Mode => "Vervoerswijze",
        Transport::Means => "Schip of voertuig",
        Transport::Voyage => "Vlucht- of reisnummer",
        Transport::Terms => "Leveringsvoorwaarden (Incoterms)",
        Transport::Service => "Dienst",
    }
}

pub fn time(code: TimeRole) -> &'static str {
    match code {
        TimeRole::Ordered => "Order- of verkoopdatum",
        TimeRole::Issued => "Datum van aangifte of afgifte",
        TimeRole::Departed => "Datum van verzending of vertrek",
        TimeRole::Planned => "Geplande datum",
        TimeRole::Delivered => "Datum van aankomst of levering",
        TimeRole::Recorded => "Datum van registratie",
        TimeRole::Expiry => "Houdbaarheids- of vervaldatum",
        TimeRole::Unspecified => "Datum (waarvan niet vermeld)",
    }
}

pub fn identifier(code: Identifier) -> &'static str {
    match code {
        Identifier::Shipment => "Zending- of housecognossementnummer",
        Identifier::Tracking => "Trackingnummer",
        Identifier::MasterBill => "Luchtvrachtbrief (AWB) of mastercognossement",
        Identifier::Container => "Containernummer",
        Identifier::Order => "Ordernummer",
        Identifier::Line => "Regelnummer",
        Identifier::Invoice => "Factuurnummer",
        Identifier::Declaration => "Aangiftenummer",
        Identifier::Seal => "Zegelnummer",
        Identifier::Reference => "Andere referentie",
    }
}

pub fn measure(code: Measure) -> &'static str {
    match code {
        Measure::GrossMass => "Massa (bruto)",
        Measure::NetMass => "Massa (netto)",
        Measure::Quantity => "Hoeveelheid",
        Measure::Packages => "Aantal colli",
        Measure::Size => "Lengte, breedte, hoogte of volume",
    }
}

pub fn money(code: Money) -> &'static str {
    match code {
        Money::Value => "Waarde van de goederen",
        Money::UnitPrice => "Prijs per eenheid",
        Money::Freight => "Vracht",
        Money::Insurance => "Verzekering",
        Money::Tax => "Rechten of belasting",
        Money::Currency => "Valuta",
    }
}
