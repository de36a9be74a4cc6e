//! What a column can mean: a closed set, in the trade's own terms.

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

/// A party's part in a shipment.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum PartyRole {
    /// Who hands the goods over (shipper).
    Consignor,
    /// Who sells them.
    Seller,
    /// Who declares their export.
    Exporter,
    /// Who made them.
    Manufacturer,
    /// Who receives them.
    Consignee,
    /// Who buys them.
    Buyer,
    /// Who declares, or is liable for, their import.
    Importer,
    /// Who is told of their arrival.
    Notify,
    /// Who lodges the customs declaration.
    Declarant,
    /// Who carries them.
    Carrier,
    /// Who arranges the carriage.
    Forwarder,
    /// On whose marketplace or system the order runs.
    Platform,
    /// A party whose part the file does not say.
    Unspecified,
}

/// What a column tells of a party.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum PartyAttribute {
    /// The name of the person or company.
    Name,
    /// A number that stands for the party in somebody's books.
    Id,
    /// A number from a public register: VAT, EORI, LEI, GLN, tax number.
    RegisteredId,
    /// Street and house number.
    Street,
    /// City or town.
    City,
    /// State, province or region.
    Region,
    /// Postal code, or part of one.
    Postcode,
    /// Country of the address.
    Country,
    /// The person to speak to.
    Contact,
    /// E-mail address.
    Email,
    /// Telephone or fax number.
    Phone,
    /// Identity card, passport or national person number.
    PersonalId,
}

/// A place's part in the transport.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum PlaceRole {
    /// Where the goods were made or grown (country of origin).
    Origin,
    /// Where the transport begins: country or place of departure, export or despatch.
    Departure,
    /// Port or airport of loading.
    Loading,
    /// A hub, port, airport or office passed on the way.
    Transit,
    /// Port or airport of discharge.
    Discharge,
    /// Where the goods go: country, region or place of destination.
    Destination,
    /// The customs office that is competent, whatever the goods' way.
    CustomsOffice,
    /// Latitude, longitude or both.
    Coordinates,
}

/// What a column tells of the goods.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Goods {
    /// Tariff code at any depth (HS, CN, HTS).
    TariffCode,
    /// Description in words.
    Description,
    /// Article number of the seller or maker (SKU, GTIN).
    Article,
    /// Group or category of goods.
    Category,
    /// Brand.
    Brand,
    /// Batch, lot or serial number of the goods.
    Lot,
    /// UN number or class of dangerous goods.
    Dangerous,
}

/// What a column tells of the carriage.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Transport {
    /// Sea, air, road, rail, post.
    Mode,
    /// Name or IMO number of the vessel, registration of the vehicle.
    Means,
    /// Flight or voyage number.
    Voyage,
    /// Terms of delivery (Incoterms).
    Terms,
    /// Kind of service bought.
    Service,
}

/// What happened at a time.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum TimeRole {
    /// Ordered or sold.
    Ordered,
    /// Declared to customs, or the document issued.
    Issued,
    /// Despatched or departed.
    Departed,
    /// Arrival or delivery planned.
    Planned,
    /// Arrived or delivered.
    Delivered,
    /// Written into a system.
    Recorded,
    /// The goods expire.
    Expiry,
    /// A date whose meaning the file does not say.
    Unspecified,
}

/// What a reference stands for.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Identifier {
    /// The consignment: house bill, parcel, shipment or declaration number.
    Shipment,
    /// Tracking number of a carrier or post.
    Tracking,
    /// Air waybill or master bill.
    MasterBill,
    /// Container.
    Container,
    /// Order.
    Order,
    /// Line of an order or declaration.
    Line,
    /// Invoice.
    Invoice,
    /// Customs declaration.
    Declaration,
    /// Seal of a container or vehicle.
    Seal,
    /// Any other reference.
    Reference,
}

/// What is weighed or counted.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Measure {
    /// Gross mass, or mass with no word on packing.
    GrossMass,
    /// Net mass.
    NetMass,
    /// Number of units of the goods.
    Quantity,
    /// Number of packages.
    Packages,
    /// Length, width, height or volume.
    Size,
}

/// What is paid or worth.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Money {
    /// Value of the goods of the line.
    Value,
    /// Price of one unit.
    UnitPrice,
    /// Freight.
    Freight,
    /// Insurance.
    Insurance,
    /// Duty, tax or rate of it.
    Tax,
    /// Currency of the amounts.
    Currency,
}
