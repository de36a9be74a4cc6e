//! What columns mean, in English.

use crate::understand::{
    GoodsRole, Identifier, Measure, Money, PartyAttribute, PartyRole, PlaceRole, RoleSays, TimeRole, Transport,
};

pub fn roles(code: RoleSays) -> &'static str {
    match code {
        RoleSays::OfParty => "{0}: {1}",
        RoleSays::Other => "Other (not used)",
        RoleSays::Parties => "Parties",
        RoleSays::Places => "Places",
        RoleSays::Goods => "Goods",
        RoleSays::Transport => "Transport",
        RoleSays::Dates => "Dates",
        RoleSays::References => "References",
        RoleSays::WeightsAndCounts => "Weights and counts",
        RoleSays::Money => "Money",
        RoleSays::NotUsed => "Not used",
    }
}

pub fn party(code: PartyRole) -> &'static str {
    match code {
        PartyRole::Consignor => "Consignor (shipper)",
        PartyRole::Seller => "Seller",
        PartyRole::Exporter => "Exporter",
        PartyRole::Manufacturer => "Manufacturer",
        PartyRole::Consignee => "Consignee",
        PartyRole::Buyer => "Buyer",
        PartyRole::Importer => "Importer",
        PartyRole::Notify => "Notify party",
        PartyRole::Declarant => "Declarant",
        PartyRole::Carrier => "Carrier",
        PartyRole::Forwarder => "Forwarder",
        PartyRole::Platform => "Platform",
        PartyRole::Unspecified => "Party (part not said)",
    }
}

pub fn attribute(code: PartyAttribute) -> &'static str {
    match code {
        PartyAttribute::Name => "name",
        PartyAttribute::Id => "number or code",
        PartyAttribute::RegisteredId => "registered number (VAT, EORI, LEI…)",
        PartyAttribute::Street => "street address",
        PartyAttribute::City => "city",
        PartyAttribute::Region => "state or region",
        PartyAttribute::Postcode => "postcode",
        PartyAttribute::Country => "country",
        PartyAttribute::Contact => "contact person",
        PartyAttribute::Email => "e-mail",
        PartyAttribute::Phone => "telephone or fax",
        PartyAttribute::PersonalId => "identity or passport number",
    }
}

pub fn place(code: PlaceRole) -> &'static str {
    match code {
        PlaceRole::Origin => "Country of origin",
        PlaceRole::Departure => "Place or country of departure",
        PlaceRole::Loading => "Port or airport of loading",
        PlaceRole::Transit => "Place passed on the way",
        PlaceRole::Discharge => "Port or airport of discharge",
        PlaceRole::Destination => "Place or country of destination",
        PlaceRole::CustomsOffice => "Customs office",
        PlaceRole::Coordinates => "Coordinates",
    }
}

pub fn goods(code: GoodsRole) -> &'static str {
    match code {
        GoodsRole::TariffCode => "Tariff code (HS)",
        GoodsRole::Description => "Description of goods",
        GoodsRole::Article => "Article number (SKU, GTIN)",
        GoodsRole::Category => "Category of goods",
        GoodsRole::Brand => "Brand",
        GoodsRole::Lot => "Lot or serial number",
        GoodsRole::Dangerous => "Dangerous goods (UN number)",
    }
}

pub fn transport(code: Transport) -> &'static str {
    match code {
        Transport::Mode => "Mode of transport",
        Transport::Means => "Vessel or vehicle",
        Transport::Voyage => "Flight or voyage number",
        Transport::Terms => "Terms of delivery (Incoterms)",
        Transport::Service => "Service",
    }
}

pub fn time(code: TimeRole) -> &'static str {
    match code {
        TimeRole::Ordered => "Date ordered or sold",
        TimeRole::Issued => "Date declared or issued",
        TimeRole::Departed => "Date of despatch or departure",
        TimeRole::Planned => "Date planned",
        TimeRole::Delivered => "Date of arrival or delivery",
        TimeRole::Recorded => "Date recorded",
        TimeRole::Expiry => "Date of expiry",
        TimeRole::Unspecified => "Date (of what is not said)",
    }
}

pub fn identifier(code: Identifier) -> &'static str {
    match code {
        Identifier::Shipment => "Shipment or house bill number",
        Identifier::Tracking => "Tracking number",
        Identifier::MasterBill => "Air waybill or master bill",
        Identifier::Container => "Container number",
        Identifier::Order => "Order number",
        Identifier::Line => "Line number",
        Identifier::Invoice => "Invoice number",
        Identifier::Declaration => "Declaration number",
        Identifier::Seal => "Seal number",
        Identifier::Reference => "Other reference",
    }
}

pub fn measure(code: Measure) -> &'static str {
    match code {
        Measure::GrossMass => "Weight (gross)",
        Measure::NetMass => "Weight (net)",
        Measure::Quantity => "Quantity",
        Measure::Packages => "Number of packages",
        Measure::Size => "Length, width, height or volume",
    }
}

pub fn money(code: Money) -> &'static str {
    match code {
        Money::Value => "Value of the goods",
        Money::UnitPrice => "Price of one unit",
        Money::Freight => "Freight",
        Money::Insurance => "Insurance",
        Money::Tax => "Duty or tax",
        Money::Currency => "Currency",
    }
}
