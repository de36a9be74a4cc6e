//! Customs declarations of the WCO data model (UK CDS and others), and ASYCUDA World declarations and manifests. A row
//! is a goods item.

use super::{Recognised, Top};
use crate::ingest::says::{DocumentSays, FormatSays};
use crate::ingest::terms::{self, *};
use crate::ingest::tree::profile::{Field, How, Profile, field};

const WCO_PARTIES: &[(&str, &str)] = &[
    ("Exporter", EXPORTER),
    ("Consignor", CONSIGNOR),
    ("Consignment/Consignor", CONSIGNOR),
    ("Consignee", CONSIGNEE),
    ("Consignment/Consignee", CONSIGNEE),
    ("Importer", IMPORTER),
    ("Seller", SELLER),
    ("Buyer", BUYER),
    ("Manufacturer", MANUFACTURER),
    ("NotifyParty", NOTIFY),
    ("Declarant", DECLARANT),
    ("Consignment/Carrier", CARRIER),
    ("Carrier", CARRIER),
    ("Agent", OTHER_PARTY),
];

const WCO_PARTY: &[Field] = &[
    field("Name", NAME, How::Text),
    field("ID", REGISTERED_ID, How::Text),
    field("Address/Line", STREET, How::Text),
    field("Address/PostcodeID", POSTCODE, How::Text),
    field("Address/CityName", CITY, How::Text),
    field("Address/CountrySubDivisionName", terms::REGION, How::Text),
    field("Address/CountryCode", COUNTRY, How::Text),
    field("Contact/Name", CONTACT, How::Text),
    field("Communication[TypeCode=EM]/ID", EMAIL, How::Text),
    field("Communication[TypeCode=TE]/ID", PHONE, How::Text),
];

const WCO_FIELDS: &[Field] = &[
    field("UCR/TraderAssignedReferenceID", SHIPMENT, How::Text),
    field("**/TransportContractDocument/ID", MASTER_BILL, How::Text),
    field("/Declaration/FunctionalReferenceID ; /FunctionalReferenceID", "Local reference number", How::Text),
    field("/Declaration/ID ; /ID", DECLARATION, How::Text),
    field("/Declaration/TypeCode ; /TypeCode", "Declaration type", How::Text),
    field("./SequenceNumeric", LINE, How::Text),
    field("Consignment/TransportEquipment/ID", CONTAINER, How::Text),
    field("PreviousDocument/ID", REFERENCE, How::Text),
    field("./AdditionalDocument/ID", "Document number", How::Text),
    field("./GovernmentProcedure/CurrentCode + ./GovernmentProcedure/PreviousCode", "Procedure code", How::Text),
    field("./Commodity/Classification[IdentificationTypeCode=TSP|HS|CV]/ID ; ./Commodity/Classification/ID", TARIFF, How::Text),
    field("./Commodity/Description", GOODS, How::Text),
    field("./Origin[TypeCode=1]/CountryCode ; ./Origin/CountryCode", ORIGIN, How::Text),
    field("ExportCountry/ID", DEPARTURE, How::Text),
    field("Destination/CountryCode", DESTINATION_COUNTRY, How::Text),
    field("Consignment/LoadingLocation/ID", LOADING, How::Text),
    field("Consignment/GoodsLocation/Name", "Location of goods", How::Text),
    field("BorderTransportMeans/ModeCode", MODE, How::Mode),
    field(
        "Consignment/ArrivalTransportMeans/ID ; Consignment/DepartureTransportMeans/ID ; BorderTransportMeans/ID",
        MEANS,
        How::Text,
    ),
    field("TradeTerms/ConditionCode", TERMS, How::Text),
    field("./Commodity/GoodsMeasure/GrossMassMeasure ; TotalGrossMassMeasure", GROSS_MASS, How::Mass("KGM")),
    field("./Commodity/GoodsMeasure/NetNetWeightMeasure", NET_MASS, How::Mass("KGM")),
    field("./Commodity/GoodsMeasure/TariffQuantity", QUANTITY, How::Text),
    field("./Packaging/QuantityQuantity ; TotalPackageQuantity", PACKAGES, How::Text),
    field("./Packaging/MarksNumbersID", "Shipping marks", How::Text),
    field(
        "./CustomsValueAmount ; ./Commodity/InvoiceLine/ItemChargeAmount ; ./StatisticalValueAmount ; InvoiceAmount",
        VALUE,
        How::Amount,
    ),
    field("CustomsValuation/FreightChargeAmount", FREIGHT, How::Amount),
    field("./Commodity/DutyTaxFee/Payment/TaxAssessedAmount", TAX, How::Amount),
    field("DomesticDutyTaxParty/ID", "Fiscal reference", How::Text),
    field("AcceptanceDateTime/DateTimeString ; IssueDateTime/DateTimeString", ISSUED, How::Date),
    field("AdditionalInformation/StatementDescription", FREE_TEXT, How::Text),
];

static WCO: Profile = Profile {
    rows: "**/GoodsShipment/GovernmentAgencyGoodsItem ; **/Declaration ; .",
    parties: WCO_PARTIES,
    party: WCO_PARTY,
    fields: &[WCO_FIELDS],
    noise: &[
        "Declaration",
        "schemaLocation",
        "currencyID",
        "formatCode",
        "WCODataModelVersionCode",
        "WCOTypeName",
        "ResponsibleAgencyName",
        "AgencyAssignedCustomizationVersionCode",
        "AgencyAssignedCustomizationCode",
        "ResponsibleCountryCode",
        "unitCode",
    ],
    signatories: "**/Authenticator/Name",
    ..Profile::EMPTY
};

const SAD_PARTIES: &[(&str, &str)] = &[
    ("Traders/Exporter", EXPORTER),
    ("Traders/Consignee", CONSIGNEE),
    ("Traders/Financial", OTHER_PARTY),
    ("Declarant", DECLARANT),
    ("Traders_segment/Exporter", EXPORTER),
    ("Traders_segment/Consignee", CONSIGNEE),
    ("Traders_segment/Notify", NOTIFY),
    ("Traders_segment/FreightForwarder", FORWARDER),
    ("Traders_segment/Shipping_Agent", FORWARDER),
    ("Traders_segment/Carrier", CARRIER),
    ("General_segment/Transport_information/Carrier", CARRIER),
];

const SAD_PARTY: &[Field] = &[
    field(
        "Exporter_name|Consignee_name|Notify_name|Declarant_name|Carrier_name|Shipping_Agent_name|Financial_name|FFName",
        NAME,
        How::Text,
    ),
    field(
        "Exporter_code|Consignee_code|Notify_code|Declarant_code|Carrier_code|Shipping_Agent_code|Financial_code|FFId",
        ID,
        How::Text,
    ),
    field("Exporter_address|Consignee_address|Notify_address|Carrier_address", STREET, How::Text),
    field("Declarant_representative", CONTACT, How::Text),
];

const SAD_FIELDS: &[Field] = &[
    field("Bol_id/Bol_reference", SHIPMENT, How::Text),
    field(
        "Bol_id/Master_bol_ref_number ; Previous_doc/Summary_declaration ; Master_bol/Reference_number",
        MASTER_BILL,
        How::Text,
    ),
    field("Bol_id/Line_number", LINE, How::Text),
    field("Identification/Registration/Number ; Declarant/Reference/Number", DECLARATION, How::Text),
    field("Identification/Registration/Date", ISSUED, How::Date),
    field("ctn_segment/Ctn_reference ; /Container/Container_identity", CONTAINER, How::Text),
    field("Tarification/HScode/Commodity_code + Tarification/HScode/Precision_1", TARIFF, How::Words),
    field("Goods_description/Description_of_goods + Goods_description/Commercial_Description", GOODS, How::Text),
    field("Goods_segment/Goods_description", GOODS, How::Text),
    field("Goods_description/Country_of_origin_code", ORIGIN, How::Text),
    field("General_information/Country/Export/Export_country_code", DEPARTURE, How::Text),
    field("General_information/Country/Destination/Destination_country_code", DESTINATION_COUNTRY, How::Text),
    field(
        "Load_unload_place/Place_of_loading_code ; Transport/Place_of_loading/Code ; Load_unload_place/Place_of_departure_code ; Load_unload_place/Port_of_origin_code",
        LOADING,
        How::Text,
    ),
    field("Load_unload_place/Place_of_unloading_code ; Load_unload_place/Place_of_destination_code", DISCHARGE, How::Text),
    field(
        "Transport/Means_of_transport/Border_information/Mode ; General_segment/Transport_information/Mode_of_transport_code",
        MODE,
        How::Mode,
    ),
    field(
        "Transport/Means_of_transport/Departure_arrival_information/Identity ; General_segment/Transport_information/Identity_of_transporter",
        MEANS,
        How::Text,
    ),
    field("General_segment/General_segment_id/Voyage_number ; Master_bol/Voyage_number", VOYAGE, How::Text),
    field("General_segment/General_segment_id/Date_of_departure ; Master_bol/Date_of_departure", DEPARTED, How::Date),
    field("General_segment/General_segment_id/Date_of_arrival", PLANNED, How::Date),
    field("Transport/Delivery_terms/Code", TERMS, How::Text),
    field("Valuation_item/Weight_itm/Gross_weight_itm ; Goods_segment/Gross_mass", GROSS_MASS, How::Mass("KGM")),
    field("Valuation_item/Weight_itm/Net_weight_itm", NET_MASS, How::Mass("KGM")),
    field("Goods_segment/Volume_in_cubic_meters", VOLUME, How::Volume("MTQ")),
    field("Packages/Number_of_packages ; Goods_segment/Number_of_packages", PACKAGES, How::Text),
    field(
        "Valuation_item/Item_Invoice/Amount_foreign_currency ; Value_segment/Customs_segment/Customs_value ; Valuation_item/Statistical_value",
        VALUE,
        How::Text,
    ),
    field("Valuation_item/Item_Invoice/Currency_code ; Value_segment/Customs_segment/Customs_currency", CURRENCY, How::Text),
    field("Value_segment/Freight_segment/Freight_value", FREIGHT, How::Text),
    field("Taxation/Item_taxes_amount", TAX, How::Text),
    field("Goods_segment/Information ; Free_text_1 + Free_text_2", FREE_TEXT, How::Text),
];

static ASYCUDA: Profile = Profile {
    rows: "Item ; Bol_segment",
    parties: SAD_PARTIES,
    party: SAD_PARTY,
    fields: &[SAD_FIELDS],
    noise: &["null", "Assessment_notice", "Global_taxes", "Form"],
    ..Profile::EMPTY
};

pub(super) fn recognise(top: &Top<'_>) -> Option<Recognised> {
    let of_wco = top.namespace.contains(":DEC-DMS:") || top.namespace.contains("DocumentMetaData-DMS");
    let inner = top.tree.child(top.node, "Declaration").is_some() || top.name() == "Declaration";
    if of_wco || (top.name() == "submitDeclarationRequest") {
        return Some(Recognised::of(&WCO, FormatSays::UkDeclaration, DocumentSays::Declaration));
    }
    if inner && top.namespace.contains(":wco:") {
        return Some(Recognised::of(&WCO, FormatSays::WcoDeclaration, DocumentSays::Declaration));
    }
    match top.name() {
        "ASYCUDA" => Some(Recognised::of(&ASYCUDA, FormatSays::AsycudaDeclaration, DocumentSays::Declaration)),
        "Awmds" => Some(Recognised::of(&ASYCUDA, FormatSays::AsycudaManifest, DocumentSays::Manifest)),
        "Awbolds" => Some(Recognised::of(&ASYCUDA, FormatSays::AsycudaDegroupage, DocumentSays::Manifest)),
        _ => None,
    }
}
