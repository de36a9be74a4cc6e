//! W3C traceability vocabulary, JSON-LD, bare or as a verifiable credential: de minimis shipments, entries, bills of
//! lading, air waybills, packing lists, parcels.

use super::{Recognised, Top};
use crate::ingest::says::{DocumentSays, FormatSays};
use crate::ingest::terms::{self, *};
use crate::ingest::tree::profile::{Field, How, Profile, field};
use crate::ingest::tree::values::code;
use crate::saying::Saying;

/// The documents of the vocabulary that speak of shipments, and what people call them.
const KINDS: [(&str, DocumentSays); 22] = [
    ("DeMinimisShipment", DocumentSays::DeMinimis),
    ("CBPEntryType86", DocumentSays::EntryType86),
    ("CBPEntry", DocumentSays::CbpEntry),
    ("CBP3461", DocumentSays::Cbp3461),
    ("CBP7501EntrySummary", DocumentSays::CbpEntrySummary),
    ("ImporterSecurityFiling", DocumentSays::SecurityFiling),
    ("IATAAirWaybill", DocumentSays::AirWaybill),
    ("HouseBillOfLading", DocumentSays::HouseBill),
    ("MasterBillOfLading", DocumentSays::MasterBill),
    ("MultiModalBillOfLading", DocumentSays::MultimodalBill),
    ("BillOfLading", DocumentSays::BillOfLading),
    ("PackingList", DocumentSays::PackingList),
    ("ParcelDelivery", DocumentSays::ParcelDelivery),
    ("CommercialInvoice", DocumentSays::CommercialInvoice),
    ("PurchaseOrder", DocumentSays::PurchaseOrder),
    ("DeliverySchedule", DocumentSays::DeliverySchedule),
    ("DeliveryStatement", DocumentSays::DeliveryStatement),
    ("FreightManifest", DocumentSays::FreightManifest),
    ("ShippingInstructions", DocumentSays::ShippingInstructions),
    ("SeaCargoManifest", DocumentSays::SeaManifest),
    ("EntryNumber", DocumentSays::EntryNumber),
    ("IntentToImport", DocumentSays::IntentToImport),
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
    let &(kind, is) = kinds.iter().find_map(|kind| known(kind).or_else(|| known(kind.trim_end_matches("Credential"))))?;
    let format = Saying::of(FormatSays::Traceability, [Saying::plain(is).into()]);
    Some(Recognised::document(&DOCUMENT, format, Saying::name(kind)))
}
