//! OASIS UBL 2.x: invoices, orders, despatch and receipt advices, waybills, bills of lading, forwarding instructions,
//! itineraries, passports, status. A row is a line or goods item.

use super::{Recognised, Top};
use crate::ingest::terms::{self, *};
use crate::ingest::tree::profile::{Field, How, Profile, field};

const PARTIES: &[(&str, &str)] = &[
    ("ConsignorParty", CONSIGNOR),
    ("Consignment/ConsignorParty", CONSIGNOR),
    ("Shipment/Consignment/ConsignorParty", CONSIGNOR),
    ("DespatchSupplierParty", CONSIGNOR),
    ("HolderParty", CONSIGNOR),
    ("ConsigneeParty", CONSIGNEE),
    ("Consignment/ConsigneeParty", CONSIGNEE),
    ("Shipment/Consignment/ConsigneeParty", CONSIGNEE),
    ("DeliveryCustomerParty", CONSIGNEE),
    ("Delivery/DeliveryParty", CONSIGNEE),
    ("Shipment/Delivery/DeliveryParty", CONSIGNEE),
    ("SellerSupplierParty", SELLER),
    ("AccountingSupplierParty", SELLER),
    ("BuyerCustomerParty", BUYER),
    ("AccountingCustomerParty", BUYER),
    ("ImporterParty", IMPORTER),
    ("ExporterParty", EXPORTER),
    ("Item/ManufacturerParty", MANUFACTURER),
    ("NotifyParty", NOTIFY),
    ("Shipment/Consignment/NotifyParty", NOTIFY),
    ("CarrierParty", CARRIER),
    ("Shipment/Consignment/CarrierParty", CARRIER),
    ("Shipment/ShipmentStage/CarrierParty", CARRIER),
    ("TransportServiceProviderParty", CARRIER),
    ("FreightForwarderParty", FORWARDER),
    ("Shipment/Consignment/FreightForwarderParty", FORWARDER),
    ("RepresentativeParty", DECLARANT),
    ("OriginatorCustomerParty", OTHER_PARTY),
    ("PayeeParty", OTHER_PARTY),
    ("IssuerParty", OTHER_PARTY),
    ("SenderParty", PLATFORM),
    ("ReceiverParty", OTHER_PARTY),
];

const PARTY: &[Field] = &[
    field(
        "Party/PartyName/Name ; PartyName/Name ; Party/PartyLegalEntity/RegistrationName ; PartyLegalEntity/RegistrationName ; Party/PartyTaxScheme/RegistrationName ; PartyTaxScheme/RegistrationName",
        NAME,
        How::Text,
    ),
    field(
        "Party/PartyIdentification/ID ; PartyIdentification/ID ; SupplierAssignedAccountID ; CustomerAssignedAccountID",
        ID,
        How::Text,
    ),
    field(
        "Party/PartyTaxScheme/CompanyID + PartyTaxScheme/CompanyID + Party/PartyLegalEntity/CompanyID + PartyLegalEntity/CompanyID",
        REGISTERED_ID,
        How::Text,
    ),
    field(
        "**/PostalAddress/AddressLine/Line + **/PostalAddress/BuildingName + **/PostalAddress/StreetName + **/PostalAddress/AdditionalStreetName + **/PostalAddress/BuildingNumber + **/PostalAddress/Postbox",
        STREET,
        How::Lines,
    ),
    field("**/PostalAddress/PostalZone", POSTCODE, How::Text),
    field("**/PostalAddress/CityName", CITY, How::Text),
    field("**/PostalAddress/CountrySubentity ; **/PostalAddress/CountrySubentityCode", terms::REGION, How::Text),
    field("**/PostalAddress/Country/IdentificationCode ; **/PostalAddress/Country/Name", COUNTRY, How::Text),
    field("Party/Contact/Name ; Contact/Name", CONTACT, How::Text),
    field("**/Person/FirstName + **/Person/MiddleName + **/Person/FamilyName", CONTACT, How::Words),
    field("**/Contact/ElectronicMail", EMAIL, How::Text),
    field("**/Contact/Telephone", PHONE, How::Text),
];

const FIELDS: &[Field] = &[
    field("Shipment/ID ; ReferencedConsignment/ID ; Consignment/ID", SHIPMENT, How::Text),
    field("/ID", "Document number", How::Text),
    field("Shipment/Consignment/CarrierAssignedID ; MasterWaybill/ID", MASTER_BILL, How::Text),
    field(
        "OrderReference/ID ; OrderLineReference/OrderReference/ID ; ./LineItem/SalesOrderID ; ./OrderLineReference/LineID",
        ORDER,
        How::Text,
    ),
    field("DespatchDocumentReference/ID", "Despatch advice number", How::Text),
    field("./ID ; ./LineItem/ID ; ./SequenceNumeric", LINE, How::Text),
    field(
        "./RequiredCustomsID ; ./CustomsTariffQuantity ; **/CommodityClassification/NatureCode ; **/CommodityClassification/CommodityCode ; **/CommodityClassification/ItemClassificationCode[listID=HS|TARIC|CN]",
        TARIFF,
        How::Text,
    ),
    field("./Item/CommodityClassification/ItemClassificationCode", "Classification code", How::Text),
    field("./Item/Description ; ./LineItem/Item/Description ; ./Description ; ./Item/Name ; Information", GOODS, How::Text),
    field("./Item/Name ; ./LineItem/Item/Name", "Goods name", How::Text),
    field(
        "./Item/StandardItemIdentification/ID ; ./Item/SellersItemIdentification/ID ; ./LineItem/Item/SellersItemIdentification/ID ; ./LineItem/Item/StandardItemIdentification/ID",
        ARTICLE,
        How::Text,
    ),
    field("./Item/ItemInstance/LotIdentification/LotNumberID", "Batch or lot", How::Text),
    field("./Item/OriginCountry/IdentificationCode ; ./OriginAddress/Country/IdentificationCode", ORIGIN, How::Text),
    field("Shipment/OriginAddress/Country/IdentificationCode ; Shipment/OriginAddress/CityName", DEPARTURE, How::Text),
    field("**/LoadingPortLocation/ID ; **/LoadingPortLocation/Name", LOADING, How::Text),
    field("**/UnloadingPortLocation/ID ; **/UnloadingPortLocation/Name", DISCHARGE, How::Text),
    field("ShipmentStage/PlannedDepartureTransportEvent/Location/Address/CityName", DEPARTURE, How::Text),
    field("ShipmentStage/PlannedArrivalTransportEvent/Location/Address/CityName", DESTINATION, How::Text),
    field("ShipmentStage/PlannedDepartureTransportEvent/Period/StartDate", DEPARTED, How::Date),
    field("ShipmentStage/PlannedArrivalTransportEvent/Period/StartDate", PLANNED, How::Date),
    field("FirstArrivalPortLocation/Name ; Shipment/FirstArrivalPortLocation/Name", TRANSIT, How::Text),
    field("Shipment/Consignment/FinalDestinationCountry/IdentificationCode", DESTINATION_COUNTRY, How::Text),
    field("Delivery/DeliveryAddress/CityName ; Delivery/DeliveryLocation/Address/CityName", DESTINATION, How::Text),
    field("Delivery/DeliveryAddress/StreetName + Delivery/DeliveryAddress/BuildingNumber", "Delivery street", How::Lines),
    field(
        "Delivery/DeliveryLocation/Address/StreetName + Delivery/DeliveryLocation/Address/BuildingNumber",
        "Delivery street",
        How::Lines,
    ),
    field("Delivery/DeliveryAddress/PostalZone ; Delivery/DeliveryLocation/Address/PostalZone", "Delivery postcode", How::Text),
    field(
        "Delivery/DeliveryAddress/Country/IdentificationCode ; Delivery/DeliveryLocation/Address/Country/IdentificationCode",
        DESTINATION_COUNTRY,
        How::Text,
    ),
    field("ShipmentStage/TransportModeCode ; Shipment/ShipmentStage/TransportModeCode", MODE, How::Mode),
    field("**/MaritimeTransport/VesselName ; **/RoadTransport/LicensePlateID ; **/RailTransport/TrainID", MEANS, How::Text),
    field("**/AirTransport/AircraftID ; **/JourneyID", VOYAGE, How::Text),
    field("**/ContainedInTransportEquipment/ID ; **/TransportEquipment/ID", CONTAINER, How::Text),
    field("DeliveryTerms/ID ; Shipment/DeliveryTerms/ID", TERMS, How::Text),
    field("**/TransportationServiceDescription ; **/TransportServiceCode", SERVICE, How::Text),
    field("**/Status/StatusReason ; **/Status/ConditionCode ; StatusCode", STATUS, How::Text),
    field(
        "./GrossWeightMeasure ; Shipment/GrossWeightMeasure ; Shipment/Consignment/GrossWeightMeasure",
        GROSS_MASS,
        How::Mass("KGM"),
    ),
    field("./NetWeightMeasure ; Shipment/NetWeightMeasure", NET_MASS, How::Mass("KGM")),
    field("./GrossVolumeMeasure ; Shipment/GrossVolumeMeasure", VOLUME, How::Volume("MTQ")),
    field(
        "./InvoicedQuantity ; ./DeliveredQuantity ; ./ReceivedQuantity ; ./LineItem/Quantity ; ./Quantity",
        QUANTITY,
        How::Text,
    ),
    field(
        "Shipment/TotalTransportHandlingUnitQuantity ; Shipment/Consignment/TotalGoodsItemQuantity ; **/Package/Quantity",
        PACKAGES,
        How::Text,
    ),
    field(
        "./LineExtensionAmount ; ./LineItem/LineExtensionAmount ; ./ValueAmount ; ./DeclaredStatisticsValueAmount ; ./DeclaredCustomsValueAmount",
        VALUE,
        How::Amount,
    ),
    field("./Price/PriceAmount ; ./LineItem/Price/PriceAmount", UNIT_PRICE, How::Amount),
    field("./TaxTotal/TaxAmount", TAX, How::Amount),
    field("/DocumentCurrencyCode", CURRENCY, How::Text),
    field("/IssueDate", ISSUED, How::Date),
    field("Delivery/ActualDeliveryDate ; Shipment/Delivery/ActualDeliveryDate", DELIVERED, How::Date),
    field(
        "Delivery/RequestedDeliveryPeriod/EndDate ; Shipment/Delivery/RequestedDeliveryPeriod/EndDate ; DespatchAdvice/Delivery/RequestedDeliveryDate",
        PLANNED,
        How::Date,
    ),
    field("Note + Shipment/SpecialInstructions + Shipment/DeliveryInstructions", FREE_TEXT, How::Text),
];

const BASE: Profile = Profile {
    parties: PARTIES,
    party: PARTY,
    fields: &[FIELDS],
    noise: &[
        "UBLExtensions",
        "UBLVersionID",
        "CustomizationID",
        "ProfileID",
        "CopyIndicator",
        "schemeID",
        "schemeAgencyID",
        "schemeName",
        "schemeAgencyName",
        "listID",
        "listAgencyID",
        "listName",
        "languageID",
        "unitCode",
        "currencyID",
        "mimeCode",
        "schemaLocation",
        "EmbeddedDocumentBinaryObject",
        "TaxScheme",
        "listVersionID",
        "schemeVersionID",
        "name",
    ],
    signatories: "**/Signature/SignatoryParty/PartyName/Name ; **/SignatoryContact/Name ; **/SignatoryParty/Person/FamilyName",
    envelope: "./SenderParty/PartyName/Name + ./ReceiverParty/PartyName/Name",
    ..Profile::EMPTY
};

static LINES: Profile = Profile {
    rows: "InvoiceLine ; CreditNoteLine ; OrderLine ; DespatchLine ; ReceiptLine ; Shipment/GoodsItem ; Shipment/Consignment/GoodsItem ; Shipment/TransportHandlingUnit/GoodsItem ; TransportationSegment ; Consignment/TransportHandlingUnit ; Consignment ; Shipment ; .",
    ..BASE
};

static DESPATCH: Profile = Profile { rows: "DespatchLine ; Shipment/GoodsItem ; Shipment ; .", ..BASE };

pub(super) fn recognise(top: &Top<'_>) -> Option<Recognised> {
    let rest = top.namespace.strip_prefix("urn:oasis:names:specification:ubl:schema:xsd:")?;
    let kind = rest.rsplit_once('-').map_or(rest, |(kind, _)| kind);
    let version = match top.text("UBLVersionID") {
        "" => top.text("CustomizationID").strip_prefix("UBL-").unwrap_or("2.x"),
        version => version,
    };
    let profile = if kind == "DespatchAdvice" { &DESPATCH } else { &LINES };
    Some(Recognised::named(profile, format!("UBL {kind} {version}"), kind))
}
