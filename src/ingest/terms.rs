//! The names that readers of messages give to columns, so that what comes after reads a message like any table.
//!
//! They are words of the trade that `understand` finds in headers anyway; a test there holds each of them to its role.

/// Parts of parties, in the order in which tables show them.
pub const PARTIES: [&str; 13] = [
    CONSIGNOR,
    SELLER,
    EXPORTER,
    MANUFACTURER,
    CONSIGNEE,
    BUYER,
    IMPORTER,
    NOTIFY,
    DECLARANT,
    CARRIER,
    FORWARDER,
    PLATFORM,
    OTHER_PARTY,
];
/// Who hands the goods over.
pub const CONSIGNOR: &str = "Consignor";
/// Who sells them.
pub const SELLER: &str = "Seller";
/// Who declares their export.
pub const EXPORTER: &str = "Exporter";
/// Who made them.
pub const MANUFACTURER: &str = "Manufacturer";
/// Who receives them.
pub const CONSIGNEE: &str = "Consignee";
/// Who buys them.
pub const BUYER: &str = "Buyer";
/// Who declares their import.
pub const IMPORTER: &str = "Importer";
/// Who is told of their arrival.
pub const NOTIFY: &str = "Notify party";
/// Who lodges the customs declaration.
pub const DECLARANT: &str = "Declarant";
/// Who carries them.
pub const CARRIER: &str = "Carrier";
/// Who arranges the carriage.
pub const FORWARDER: &str = "Freight forwarder";
/// On whose marketplace or system the order runs; the sender of a message.
pub const PLATFORM: &str = "Platform";
/// A party of another part.
pub const OTHER_PARTY: &str = "Party";

/// What is told of a party, in order.
pub const ATTRIBUTES: [&str; 11] = [NAME, ID, REGISTERED_ID, STREET, POSTCODE, CITY, REGION, COUNTRY, CONTACT, EMAIL, PHONE];
/// Its name.
pub const NAME: &str = "name";
/// A number in somebody's books.
pub const ID: &str = "id";
/// A number of a public register: VAT, EORI, GLN, LEI.
pub const REGISTERED_ID: &str = "VAT or EORI number";
/// Street and house number.
pub const STREET: &str = "street";
/// Postal code.
pub const POSTCODE: &str = "postcode";
/// City.
pub const CITY: &str = "city";
/// State or province.
pub const REGION: &str = "region";
/// Country.
pub const COUNTRY: &str = "country";
/// The person to speak to.
pub const CONTACT: &str = "contact name";
/// E-mail address.
pub const EMAIL: &str = "email";
/// Telephone number.
pub const PHONE: &str = "phone";

/// The column of a party's attribute: "Consignee postcode".
pub fn party(part: &str, attribute: &str) -> String {
    format!("{part} {attribute}")
}

macro_rules! names {
    ($($(#[$doc:meta])* $name:ident = $text:literal;)*) => {
        $($(#[$doc])* pub const $name: &str = $text;)*
        /// All names but those of parties, in the order in which tables show them.
        pub const OTHERS: &[&str] = &[$($text),*];
    };
}

names! {
    /// The consignment: house bill, parcel, shipment.
    SHIPMENT = "Shipment number";
    /// Tracking number.
    TRACKING = "Tracking number";
    /// Air waybill or master bill.
    MASTER_BILL = "Master bill of lading or air waybill";
    /// Container.
    CONTAINER = "Container number";
    /// Order.
    ORDER = "Order number";
    /// Line of an order or declaration.
    LINE = "Line number";
    /// Invoice.
    INVOICE = "Invoice number";
    /// Customs declaration.
    DECLARATION = "Customs declaration number";
    /// Any other reference.
    REFERENCE = "Reference";
    /// Tariff code at any depth.
    TARIFF = "Tariff code";
    /// Goods in words.
    GOODS = "Goods description";
    /// Article number: SKU, GTIN.
    ARTICLE = "Article number";
    /// Where the goods were made.
    ORIGIN = "Country of origin";
    /// Where the transport begins.
    DEPARTURE = "Place of departure";
    /// Port or airport of loading.
    LOADING = "Port of loading";
    /// A place on the way.
    TRANSIT = "Place of transhipment";
    /// Port or airport of discharge.
    DISCHARGE = "Port of discharge";
    /// Where the goods go.
    DESTINATION = "Place of destination";
    /// Country where the goods go.
    DESTINATION_COUNTRY = "Country of destination";
    /// Sea, air, road …
    MODE = "Mode of transport";
    /// Vessel or vehicle.
    MEANS = "Vessel";
    /// Flight or voyage.
    VOYAGE = "Voyage or flight number";
    /// Incoterms.
    TERMS = "Terms of delivery";
    /// Kind of service.
    SERVICE = "Service";
    /// What happened, in words or by code.
    STATUS = "Status";
    /// When it was ordered.
    ORDERED = "Order date";
    /// When it was declared, or the document issued.
    ISSUED = "Document date";
    /// When it departed.
    DEPARTED = "Departure date";
    /// When it is to arrive.
    PLANNED = "Estimated arrival date";
    /// When it arrived.
    DELIVERED = "Delivery date";
    /// When it was recorded.
    RECORDED = "Recorded at";
    /// Gross mass in kilograms.
    GROSS_MASS = "Gross mass (kg)";
    /// Net mass in kilograms.
    NET_MASS = "Net mass (kg)";
    /// Units of the goods.
    QUANTITY = "Quantity";
    /// Packages.
    PACKAGES = "Number of packages";
    /// Volume in cubic metres.
    VOLUME = "Volume (m3)";
    /// Value of the goods.
    VALUE = "Value of goods";
    /// Price of one unit.
    UNIT_PRICE = "Unit price";
    /// Currency of the amounts.
    CURRENCY = "Currency";
    /// Freight.
    FREIGHT = "Freight charge";
    /// Insurance.
    INSURANCE = "Insurance amount";
    /// Duty or tax.
    TAX = "Duty or tax amount";
    /// Free text, where names and numbers hide.
    FREE_TEXT = "Remarks";
}

/// Where a column stands among others: those of parties first, then the rest, names of no term last.
pub(super) fn rank(name: &str) -> (usize, usize) {
    // Longer parts first: "Party" begins no other, but one day one might.
    for (part, of) in PARTIES.iter().enumerate() {
        if let Some(attribute) = name.strip_prefix(of).and_then(|rest| rest.strip_prefix(' '))
            && let Some(at) = ATTRIBUTES.iter().position(|known| *known == attribute)
        {
            return (1 + part, at);
        }
    }
    match OTHERS.iter().position(|known| *known == name) {
        // Identifiers lead, as they do in exports.
        Some(at) if at < 9 => (0, at),
        Some(at) => (1 + PARTIES.len(), at),
        None => (usize::MAX, 0),
    }
}
