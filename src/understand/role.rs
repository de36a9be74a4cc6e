//! What a column can mean: a closed set, in the trade's own terms.
//!
//! Each part of a role is a code, which a language calls by its own word; behind the room's name stands how files of ours
//! write it.

/// What a column means. Reports and corrections write it as its [`key`](super::key).
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Role {
    /// An attribute of a party: the consignee's name, the shipper's city.
    Party(PartyRole, PartyAttribute),
    /// A place of the transport that is no party's address.
    Place(PlaceRole),
    /// What is shipped.
    Goods(Goods),
    /// How it travels.
    Transport(Transport),
    /// When something happened or is to happen.
    Time(TimeRole),
    /// A reference by which the shipment can be followed.
    Identifier(Identifier),
    /// A weight or count.
    Measure(Measure),
    /// An amount, or the currency of amounts.
    Money(Money),
    /// None of these: a status, a flag, an internal key.
    Other,
}

crate::codes! {
    /// A party's part in a shipment.
    pub enum PartyRole {
        /// Who hands the goods over (shipper).
        Consignor = "role-party.consignor",
        /// Who sells them.
        Seller = "role-party.seller",
        /// Who declares their export.
        Exporter = "role-party.exporter",
        /// Who made them.
        Manufacturer = "role-party.manufacturer",
        /// Who receives them.
        Consignee = "role-party.consignee",
        /// Who buys them.
        Buyer = "role-party.buyer",
        /// Who declares, or is liable for, their import.
        Importer = "role-party.importer",
        /// Who is told of their arrival.
        Notify = "role-party.notify",
        /// Who lodges the customs declaration.
        Declarant = "role-party.declarant",
        /// Who carries them.
        Carrier = "role-party.carrier",
        /// Who arranges the carriage.
        Forwarder = "role-party.forwarder",
        /// On whose marketplace or system the order runs.
        Platform = "role-party.platform",
        /// A party whose part the file does not say.
        Unspecified = "role-party.party",
    }
}

crate::codes! {
    /// What a column tells of a party.
    pub enum PartyAttribute {
        /// The name of the person or company.
        Name = "role-attribute.name",
        /// A number that stands for the party in somebody's books.
        Id = "role-attribute.id",
        /// A number from a public register: VAT, EORI, LEI, GLN, tax number.
        RegisteredId = "role-attribute.registered-id",
        /// Street and house number.
        Street = "role-attribute.street",
        /// City or town.
        City = "role-attribute.city",
        /// State, province or region.
        Region = "role-attribute.region",
        /// Postal code, or part of one.
        Postcode = "role-attribute.postcode",
        /// Country of the address.
        Country = "role-attribute.country",
        /// The person to speak to.
        Contact = "role-attribute.contact",
        /// E-mail address.
        Email = "role-attribute.email",
        /// Telephone or fax number.
        Phone = "role-attribute.phone",
        /// Identity card, passport or national person number.
        PersonalId = "role-attribute.personal-id",
    }
}

crate::codes! {
    /// A place's part in the transport.
    pub enum PlaceRole {
        /// Where the goods were made or grown (country of origin).
        Origin = "role-place.country-of-origin",
        /// Where the transport begins: country or place of departure, export or despatch.
        Departure = "role-place.place-of-departure",
        /// Port or airport of loading.
        Loading = "role-place.place-of-loading",
        /// A hub, port, airport or office passed on the way.
        Transit = "role-place.place-of-transit",
        /// Port or airport of discharge.
        Discharge = "role-place.place-of-discharge",
        /// Where the goods go: country, region or place of destination.
        Destination = "role-place.place-of-destination",
        /// The customs office that is competent, whatever the goods' way.
        CustomsOffice = "role-place.customs-office",
        /// Latitude, longitude or both.
        Coordinates = "role-place.coordinates",
    }
}

crate::codes! {
    /// What a column tells of the goods.
    pub enum Goods {
        /// Tariff code at any depth (HS, CN, HTS).
        TariffCode = "role-goods.tariff-code",
        /// Description in words.
        Description = "role-goods.goods-description",
        /// Article number of the seller or maker (SKU, GTIN).
        Article = "role-goods.article-number",
        /// Group or category of goods.
        Category = "role-goods.goods-category",
        /// Brand.
        Brand = "role-goods.brand",
        /// Batch, lot or serial number of the goods.
        Lot = "role-goods.lot-number",
        /// UN number or class of dangerous goods.
        Dangerous = "role-goods.un-number",
    }
}

crate::codes! {
    /// What a column tells of the carriage.
    pub enum Transport {
        /// Sea, air, road, rail, post.
        Mode = "role-transport.mode-of-transport",
        /// Name or IMO number of the vessel, registration of the vehicle.
        Means = "role-transport.means-of-transport",
        /// Flight or voyage number.
        Voyage = "role-transport.voyage",
        /// Terms of delivery (Incoterms).
        Terms = "role-transport.terms-of-delivery",
        /// Kind of service bought.
        Service = "role-transport.service",
    }
}

crate::codes! {
    /// What happened at a time.
    pub enum TimeRole {
        /// Ordered or sold.
        Ordered = "role-time.date-ordered",
        /// Declared to customs, or the document issued.
        Issued = "role-time.date-issued",
        /// Despatched or departed.
        Departed = "role-time.date-departed",
        /// Arrival or delivery planned.
        Planned = "role-time.date-planned",
        /// Arrived or delivered.
        Delivered = "role-time.date-delivered",
        /// Written into a system.
        Recorded = "role-time.date-recorded",
        /// The goods expire.
        Expiry = "role-time.date-expiry",
        /// A date whose meaning the file does not say.
        Unspecified = "role-time.date",
    }
}

crate::codes! {
    /// What a reference stands for.
    pub enum Identifier {
        /// The consignment: house bill, parcel, shipment or declaration number.
        Shipment = "role-identifier.shipment-number",
        /// Tracking number of a carrier or post.
        Tracking = "role-identifier.tracking-number",
        /// Air waybill or master bill.
        MasterBill = "role-identifier.master-bill",
        /// Container.
        Container = "role-identifier.container-number",
        /// Order.
        Order = "role-identifier.order-number",
        /// Line of an order or declaration.
        Line = "role-identifier.line-number",
        /// Invoice.
        Invoice = "role-identifier.invoice-number",
        /// Customs declaration.
        Declaration = "role-identifier.declaration-number",
        /// Seal of a container or vehicle.
        Seal = "role-identifier.seal-number",
        /// Any other reference.
        Reference = "role-identifier.reference",
    }
}

crate::codes! {
    /// What is weighed or counted.
    pub enum Measure {
        /// Gross mass, or mass with no word on packing.
        GrossMass = "role-measure.gross-mass",
        /// Net mass.
        NetMass = "role-measure.net-mass",
        /// Number of units of the goods.
        Quantity = "role-measure.quantity",
        /// Number of packages.
        Packages = "role-measure.packages",
        /// Length, width, height or volume.
        Size = "role-measure.size",
    }
}

crate::codes! {
    /// What is paid or worth.
    pub enum Money {
        /// Value of the goods of the line.
        Value = "role-money.goods-value",
        /// Price of one unit.
        UnitPrice = "role-money.unit-price",
        /// Freight.
        Freight = "role-money.freight",
        /// Insurance.
        Insurance = "role-money.insurance",
        /// Duty, tax or rate of it.
        Tax = "role-money.duty-or-tax",
        /// Currency of the amounts.
        Currency = "role-money.currency",
    }
}
