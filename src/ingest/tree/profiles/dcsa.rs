//! DCSA, JSON: electronic bills of lading and shipping instructions, bookings, track-and-trace events.

use super::{Message, Recognised, Top};
use crate::ingest::says::{DocumentSays, FormatSays, IngestSays, name};
use crate::ingest::terms::{self, *};
use crate::ingest::tree::profile::{Field, How, Profile, field};
use crate::saying::Saying;

const PARTIES: &[(&str, &str)] = &[
    ("documentParties/shipper", CONSIGNOR),
    ("documentParties/consignee", CONSIGNEE),
    ("documentParties/endorsee", CONSIGNEE),
    ("documentParties/notifyParties", NOTIFY),
    ("documentParties/bookingAgent", FORWARDER),
    ("documentParties/carriersAgentAtDestination", CARRIER),
    ("documentParties/seller", SELLER),
    ("documentParties/buyer", BUYER),
    ("documentParties[partyFunction=OS]/party", CONSIGNOR),
    ("documentParties[partyFunction=CN]/party", CONSIGNEE),
    ("documentParties[partyFunction=N1]/party", NOTIFY),
    ("documentParties/issueTo", OTHER_PARTY),
    ("documentParties/other/party", OTHER_PARTY),
    ("carrierParty|issuingParty", CARRIER),
];

const PARTY: &[Field] = &[
    field("partyName", NAME, How::Text),
    field("partyReference|reference", ID, How::Text),
    field("identifyingCodes/partyCode ; taxLegalReferences/value", REGISTERED_ID, How::Text),
    field("address/street + address/streetNumber + address/floor + displayedAddress", STREET, How::Lines),
    field("address/postCode|postalCode", POSTCODE, How::Text),
    field("address/city", CITY, How::Text),
    field("address/stateRegion", terms::REGION, How::Text),
    field("address/countryCode|country", COUNTRY, How::Text),
    field("partyContactDetails/name", CONTACT, How::Text),
    field("partyContactDetails/email", EMAIL, How::Text),
    field("partyContactDetails/phone", PHONE, How::Text),
];

const FIELDS: &[Field] = &[
    field("transportDocumentReference ; carrierBookingReference ; documentID", MASTER_BILL, How::Text),
    field("shippingInstructionsReference|carrierBookingRequestReference|bookingReference", REFERENCE, How::Text),
    field("serviceContractReference|contractQuotationReference", "Contract reference", How::Text),
    field(
        "cargoItems/equipmentReference ; ./equipmentReference ; equipmentReference ; utilizedTransportEquipments/equipmentReference",
        CONTAINER,
        How::Text,
    ),
    field("utilizedTransportEquipments/seals/number", "Seal number", How::Text),
    field("HSCodes ; commodities/HSCodes ; HSCode", TARIFF, How::Text),
    field("descriptionOfGoods ; commodities/commodityType ; commodityType", GOODS, How::Text),
    field("cargoItems/cargoGrossWeight ; commodities/cargoGrossWeight ; cargoGrossWeight", GROSS_MASS, How::Mass("KGM")),
    field("cargoItems/cargoGrossVolume ; commodities/cargoGrossVolume", VOLUME, How::Volume("MTQ")),
    field("cargoItems/outerPackaging/numberOfPackages ; ./units", PACKAGES, How::Text),
    field("commoditySubReference", LINE, How::Text),
    field(
        "transports/portOfLoading/UNLocationCode ; shipmentLocations[locationTypeCode=POL]/location/UNLocationCode",
        LOADING,
        How::Text,
    ),
    field(
        "transports/portOfDischarge/UNLocationCode ; shipmentLocations[locationTypeCode=POD]/location/UNLocationCode",
        DISCHARGE,
        How::Text,
    ),
    field(
        "transports/placeOfReceipt/UNLocationCode ; shipmentLocations[locationTypeCode=PRE]/location/UNLocationCode",
        DEPARTURE,
        How::Text,
    ),
    field(
        "transports/placeOfDelivery/UNLocationCode ; shipmentLocations[locationTypeCode=PDE]/location/UNLocationCode",
        DESTINATION,
        How::Text,
    ),
    field(
        "transportCall/UNLocationCode ; transportCall/location/UNLocationCode ; eventLocation/UNLocationCode",
        TRANSIT,
        How::Text,
    ),
    field("transports/vesselVoyages/vesselName ; vessel/name ; transportCall/vessel/vesselName ; vesselName", MEANS, How::Text),
    field(
        "transports/vesselVoyages/carrierExportVoyageNumber ; transportCall/exportVoyageNumber ; carrierExportVoyageNumber ; carrierVoyageNumber",
        VOYAGE,
        How::Text,
    ),
    field("transportCall/modeOfTransport", MODE, How::Text),
    field("incoTerms|freightPaymentTermCode", TERMS, How::Text),
    field("receiptTypeAtOrigin + deliveryTypeAtDestination", SERVICE, How::Words),
    field("eventType", "Event type", How::Text),
    field("transportEventTypeCode|shipmentEventTypeCode|equipmentEventTypeCode", STATUS, How::Text),
    field("declaredValue", VALUE, How::Text),
    field("declaredValueCurrency", CURRENCY, How::Text),
    field("issueDate|shippedOnBoardDate", ISSUED, How::Date),
    field("expectedDepartureDate|plannedDepartureDate", PLANNED, How::Date),
];

const EVENT: &[Field] = &[
    field("eventDateTime", RECORDED, How::Date),
    field("eventCreatedDateTime", "Record time", How::Date),
    field(
        "documentReferences[documentReferenceType=BKG|CBR]/documentReferenceValue ; references[referenceType=BKG]/referenceValue",
        REFERENCE,
        How::Text,
    ),
    field("documentReferences[documentReferenceType=TRD]/documentReferenceValue", MASTER_BILL, How::Text),
];

const BASE: Profile = Profile { parties: PARTIES, party: PARTY, ..Profile::EMPTY };
static BILL: Profile = Profile { rows: "consignmentItems", fields: &[FIELDS], ..BASE };
static BOOKING: Profile = Profile { rows: "requestedEquipments ; commodities", lines: "commodities", fields: &[FIELDS], ..BASE };
static TRACKING_EVENTS: Profile = Profile { rows: "events ; .", fields: &[FIELDS, EVENT], ..BASE };

pub(super) fn recognise(top: &Top<'_>) -> Option<Recognised> {
    if top.has(&["documentParties", "consignmentItems"]) || top.has(&["utilizedTransportEquipments", "consignmentItems"]) {
        let issued = top.has(&["transportDocumentReference"]);
        let kind = Saying::plain(if issued { DocumentSays::TransportDocument } else { DocumentSays::ShippingInstructions });
        let format = Saying::of(IngestSays::With, [name("DCSA eBL"), kind.clone().into()]);
        return Some(Recognised::document(&BILL, format, kind));
    }
    if top.has(&["requestedEquipments"]) && (top.has(&["documentParties"]) || top.has(&["shipmentLocations"])) {
        return Some(Recognised::of(&BOOKING, FormatSays::DcsaBooking, DocumentSays::Booking));
    }
    let event = top.tree.child(top.node, "events").unwrap_or(top.node);
    let kind = top.tree.child(event, "eventType").map_or("", |kind| top.tree.text_of(kind));
    (matches!(kind, "SHIPMENT" | "TRANSPORT" | "EQUIPMENT") && top.tree.child(event, "eventDateTime").is_some()).then(|| {
        Recognised {
            profile: &TRACKING_EVENTS,
            format: Saying::plain(FormatSays::DcsaTracking),
            linked: false,
            message: Message::Row("Event type"),
        }
    })
}
