//! W3C traceability vocabulary, JSON-LD, bare or as a verifiable credential: de minimis shipments, entries, bills of
//! lading, air waybills, packing lists, parcels.

use super::{Recognised, Top};
use crate::ingest::terms::{self, *};
use crate::ingest::tree::profile::{Field, How, Profile, field};
use crate::ingest::tree::values::code;

/// The documents of the vocabulary that speak of shipments, and what people call them.
const KINDS: [(&str, &str); 22] = [
    ("DeMinimisShipment", "de minimis shipment"),
    ("CBPEntryType86", "CBP entry type 86"),
    ("CBPEntry", "CBP entry"),
    ("CBP3461", "CBP form 3461"),
    ("CBP7501EntrySummary", "CBP entry summary"),
    ("ImporterSecurityFiling", "importer security filing"),
    ("IATAAirWaybill", "air waybill"),
    ("HouseBillOfLading", "house bill of lading"),
    ("MasterBillOfLading", "master bill of lading"),
    ("MultiModalBillOfLading", "multimodal bill of lading"),
    ("BillOfLading", "bill of lading"),
    ("PackingList", "packing list"),
    ("ParcelDelivery", "parcel delivery"),
    ("CommercialInvoice", "commercial invoice"),
    ("PurchaseOrder", "purchase order"),
    ("DeliverySchedule", "delivery schedule"),
    ("DeliveryStatement", "delivery statement"),
    ("FreightManifest", "freight manifest"),
    ("ShippingInstructions", "shipping instructions"),
    ("SeaCargoManifest", "sea cargo manifest"),
    ("EntryNumber", "entry number"),
    ("IntentToImport", "intent to import"),
];

const PARTIES: &[(&str, &str)] = &[
    ("shipper", CONSIGNOR),
    ("consignor", CONSIGNOR),
    ("shipFromParty", CONSIGNOR),
    ("originAddress", CONSIGNOR),
    ("consignee", CONSIGNEE),
    ("itemParty[role=Consignee]", CONSIGNEE),
    ("finalDeliverTo", CONSIGNEE),
    ("shipToParty", CONSIGNEE),
    ("deliveryAddress", CONSIGNEE),
    ("buyer", BUYER),
    ("customer", BUYER),
    ("seller", SELLER),
    ("importer", IMPORTER),
    ("exporter", EXPORTER),
    ("manufacturer", MANUFACTURER),
    ("notifyParty", NOTIFY),
    ("carrier", CARRIER),
    ("forwarder|freightForwarder|consolidator", FORWARDER),
    ("shipmentInitiator|platform|marketplace", PLATFORM),
    ("broker|declarant|filer", DECLARANT),
    ("/issuer", OTHER_PARTY),
];

const PARTY: &[Field] = &[
    field("name ; organization/name ; address/name", NAME, How::Text),
    field("id ; scac ; iataCarrierCode", ID, How::Text),
    field("taxId|vatID|leiCode|globalLocationNumber", REGISTERED_ID, How::Text),
    field("**/streetAddress", STREET, How::Text),
    field("**/postalCode", POSTCODE, How::Text),
    field("**/addressLocality", CITY, How::Text),
    field("**/addressRegion", terms::REGION, How::Text),
    field("**/addressCountry", COUNTRY, How::Text),
    field("contactPoint/name ; contactPerson", CONTACT, How::Text),
    field("**/email", EMAIL, How::Text),
    field("**/phoneNumber|telephone", PHONE, How::Text),
];

const FIELDS: &[Field] = &[
    field("trackingNumber|shipmentTrackingNumber", TRACKING, How::Text),
    field("billOfLadingNumber|bolNumber|airWaybillNumber|masterBillOfLadingNumber", MASTER_BILL, How::Text),
    field("airlineCodeNumber + serialNumber", "Air waybill prefix and serial", How::Words),
    field("bookingNumber", REFERENCE, How::Text),
    field("orderNumber|purchaseOrderNumber", ORDER, How::Text),
    field("invoiceNumber|identifier", INVOICE, How::Text),
    field("entryNumber", DECLARATION, How::Text),
    field("importerOfRecord/number", "Importer id", How::Text),
    field("utilizedTransportEquipment/equipmentReference", CONTAINER, How::Text),
    field("commodity/commodityCode ; htsusNumber/commodityCode", TARIFF, How::Text),
    field(
        "productDescription ; enhancedProductDescription ; transportPackages/includedTradeLineItems/description ; commodity/description ; natureAndVolumeOfGoods ; descriptionOfPackagesAndGoods ; marksAndNumbers",
        GOODS,
        How::Text,
    ),
    field("countryOfOrigin", ORIGIN, How::Text),
    field("airportOfDeparture/iataAirportCode ; airportOfDeparture/unLocode ; portOfLoading/unLocode", LOADING, How::Text),
    field(
        "destinationAirport/iataAirportCode ; destinationAirport/unLocode ; portOfDischarge/unLocode ; portOfUnlading/unLocode ; portOfUnlading/usPortCode",
        DISCHARGE,
        How::Text,
    ),
    field("portOfEntry/unLocode ; portOfEntry/usPortCode", "Port of entry", How::Text),
    field("placeOfDelivery/unLocode", DESTINATION, How::Text),
    field("modeOfTransportation|transportMode|deliveryMethod", MODE, How::Text),
    field("mainCarriageTransportMovement/vesselNumber ; conveyanceName", MEANS, How::Text),
    field("mainCarriageTransportMovement/voyageNumber ; requestedFlight ; voyageFlightTrip", VOYAGE, How::Text),
    field("grossWeight ; transportPackages/grossWeight ; totalGrossWeight", GROSS_MASS, How::Mass("KGM")),
    field("netWeight ; transportPackages/netWeight ; totalNetWeight", NET_MASS, How::Mass("KGM")),
    field("grossVolume ; transportPackages/grossVolume ; totalGrossVolume", VOLUME, How::Volume("MTQ")),
    field("packageQuantity ; numberOfPieces ; totalNumberOfPackages", PACKAGES, How::Text),
    field("itemCount ; transportPackages/includedTradeLineItems/itemCount ; quantity", QUANTITY, How::Amount),
    field("./value ; fairRetailValue ; listedPriceOnMarketplace ; declaredValue ; entryValue", VALUE, How::Amount),
    field("freightAndCharges/appliedAmount", FREIGHT, How::Amount),
    field("shippedOnBoardDate", DEPARTED, How::Date),
    field("arrivalDate", DELIVERED, How::Date),
    field("requestedDate", PLANNED, How::Date),
    field("executedOn ; /validFrom ; /issuanceDate ; invoiceDate", ISSUED, How::Date),
    field("handlingInformation|accountingInformation|handlingInstructions/description", FREE_TEXT, How::Text),
];

static DOCUMENT: Profile = Profile {
    rows: "credentialSubject ; .",
    lines: "lineItems ; filingItems ; particulars ; includedConsignmentItems ; items ; consignmentRatingDetails ; consignments",
    parties: PARTIES,
    party: PARTY,
    fields: &[FIELDS],
    noise: &["context", "type", "proof", "credentialSchema", "credentialStatus"],
    signatories: "**/shippersCertificationBox ; **/signedBy/name",
    ..Profile::EMPTY
};

pub(super) fn recognise(top: &Top<'_>) -> Option<Recognised> {
    let subject = top.tree.child(top.node, "credentialSubject").unwrap_or(top.node);
    let kinds: Vec<&str> = top
        .tree
        .children(subject)
        .filter(|&child| top.tree.name(child) == "type")
        .map(|kind| code(top.tree.text_of(kind)))
        .collect();
    let known = |kind: &str| KINDS.iter().find(|(name, _)| *name == kind);
    let (kind, words) = kinds.iter().find_map(|kind| known(kind).or_else(|| known(kind.trim_end_matches("Credential"))))?;
    Some(Recognised::document(&DOCUMENT, format!("W3C traceability {words} (JSON-LD)"), *kind))
}
