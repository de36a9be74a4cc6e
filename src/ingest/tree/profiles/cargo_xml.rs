//! IATA Cargo-XML: master waybill (XFWB), house waybill (XFZB), house manifest (XFHL), flight manifest (XFFM), status
//! (XFSU).
//!
//! A row is a rated item of a waybill, or a consignment that has none; of a status message, what is told of a part of a
//! consignment.

use super::{Recognised, Top};
use crate::ingest::says::{DocumentSays, FormatSays, name};
use crate::ingest::terms::{self, *};
use crate::ingest::tree::profile::{Field, How, Profile, field};
use crate::saying::Saying;

const PARTIES: &[(&str, &str)] = &[
    ("ConsignorParty", CONSIGNOR),
    ("ConsigneeParty", CONSIGNEE),
    ("AssociatedParty[RoleCode=NI]", NOTIFY),
    ("AssociatedParty", NOTIFY),
    ("FreightForwarderParty", FORWARDER),
];

const PARTY: &[Field] = &[
    field("Name", NAME, How::Text),
    field("PrimaryID ; AccountID ; CargoAgentID", ID, How::Text),
    field("*/StreetName + */PostOfficeBox", STREET, How::Lines),
    field("*/PostcodeCode", POSTCODE, How::Text),
    field("*/CityName", CITY, How::Text),
    field("*/CountrySubDivisionName ; */CountrySubDivisionID", terms::REGION, How::Text),
    field("*/CountryID", COUNTRY, How::Text),
    field("DefinedTradeContact/PersonName", CONTACT, How::Text),
    field("DefinedTradeContact/DirectTelephoneCommunication/CompleteNumber", PHONE, How::Text),
    field("DefinedTradeContact/URIEmailCommunication/URIID|CompleteNumber", EMAIL, How::Text),
];

const CONSIGNMENT: &[Field] = &[
    field("OriginLocation/ID", LOADING, How::Text),
    field("FinalDestinationLocation/ID", DISCHARGE, How::Text),
    field("SpecifiedLogisticsTransportMovement/ID", VOYAGE, How::Text),
    field("SpecifiedLogisticsTransportMovement/ModeCode", MODE, How::Mode),
    field("SpecifiedLogisticsTransportMovement/ArrivalEvent/OccurrenceArrivalLocation/ID", TRANSIT, How::Text),
    field(
        "SpecifiedLogisticsTransportMovement/DepartureEvent/ActualOccurrenceDateTime|ScheduledOccurrenceDateTime",
        DEPARTED,
        How::Date,
    ),
    field("SpecifiedLogisticsTransportMovement/ArrivalEvent/ScheduledOccurrenceDateTime", PLANNED, How::Date),
    field("GrossWeightMeasure ; IncludedTareGrossWeightMeasure", GROSS_MASS, How::Mass("KGM")),
    field("GrossVolumeMeasure", VOLUME, How::Volume("MTQ")),
    field("PieceQuantity ; TotalPieceQuantity", PACKAGES, How::Text),
    field("./TypeCode", TARIFF, How::Text),
    field("NatureIdentificationTransportCargo/Identification ; SummaryDescription", GOODS, How::Text),
    field("SequenceNumeric", LINE, How::Text),
    field("OriginCountry/ID", ORIGIN, How::Text),
    field("DeclaredValueForCustomsAmount", VALUE, How::Amount),
    field("ApplicableFreightRateServiceCharge/AppliedAmount", FREIGHT, How::Amount),
    field("InsuranceValueAmount", INSURANCE, How::Amount),
    field(
        "AssociatedUnitLoadTransportEquipment/CharacteristicCode + AssociatedUnitLoadTransportEquipment/ID",
        CONTAINER,
        How::Words,
    ),
    field("HandlingSPHInstructions/DescriptionCode", SERVICE, How::Text),
    field("HandlingOSIInstructions/Description + HandlingSSRInstructions/Description", FREE_TEXT, How::Text),
    field("IncludedCustomsNote[SubjectCode=SHP][ContentCode=T]/Content", "Consignor VAT or EORI number", How::Text),
    field("IncludedCustomsNote[SubjectCode=SHP][ContentCode=CP|KC]/Content", "Consignor contact name", How::Text),
    field("IncludedCustomsNote[SubjectCode=SHP][ContentCode=CT|U]/Content", "Consignor phone", How::Text),
    field("IncludedCustomsNote[SubjectCode=CNE][ContentCode=T]/Content", "Consignee VAT or EORI number", How::Text),
    field("IncludedCustomsNote[SubjectCode=CNE][ContentCode=CP|KC]/Content", "Consignee contact name", How::Text),
    field("IncludedCustomsNote[SubjectCode=CNE][ContentCode=CT|U]/Content", "Consignee phone", How::Text),
    field("IncludedCustomsNote[ContentCode=M]/Content", DECLARATION, How::Text),
    field("MessageHeaderDocument/IssueDateTime", ISSUED, How::Date),
    field("SignatoryCarrierAuthentication/ActualDateTime", "Carrier signed at", How::Date),
];

const MASTER: &[Field] = &[field("/BusinessHeaderDocument/ID", MASTER_BILL, How::Text)];

const HOUSE: &[Field] = &[
    field("/MasterConsignment/TransportContractDocument/ID", MASTER_BILL, How::Text),
    field("/BusinessHeaderDocument/ID", SHIPMENT, How::Text),
];

const HOUSES: &[Field] = &[
    field("/MasterConsignment/TransportContractDocument/ID ; /BusinessHeaderDocument/ID", MASTER_BILL, How::Text),
    field("./TransportContractDocument/ID ; ./ID", SHIPMENT, How::Text),
];

const FLIGHT: &[Field] = &[
    field("TransportContractDocument/ID", MASTER_BILL, How::Text),
    field("/LogisticsTransportMovement/ID", VOYAGE, How::Text),
    field("/LogisticsTransportMovement/DepartureEvent/*/ID", LOADING, How::Text),
    field("OccurrenceArrivalLocation/ID", DISCHARGE, How::Text),
    field("UtilizedUnitLoadTransportEquipment/CharacteristicCode + UtilizedUnitLoadTransportEquipment/ID", CONTAINER, How::Words),
    field("GrossWeightMeasure", GROSS_MASS, How::Mass("KGM")),
    field("PieceQuantity ; TotalPieceQuantity", PACKAGES, How::Text),
    field("SummaryDescription", GOODS, How::Text),
];

const STATUS_UPDATE: &[Field] = &[
    field("ReasonCode", STATUS, How::Text),
    field("DiscrepancyDescriptionCode", "Discrepancy", How::Text),
    field("MasterConsignment/TransportContractDocument/ID", MASTER_BILL, How::Text),
    field("IncludedHouseConsignment/TransportContractDocument/ID", SHIPMENT, How::Text),
    field("SpecifiedLogisticsTransportMovement/SpecifiedEvent/OccurrenceDateTime", RECORDED, How::Date),
    field("SpecifiedLogisticsTransportMovement/SpecifiedLocation/ID", TRANSIT, How::Text),
    field("SpecifiedLogisticsTransportMovement/DepartureEvent/DepartureOccurrenceDateTime", DEPARTED, How::Date),
    field(
        "SpecifiedLogisticsTransportMovement/ArrivalEvent[ArrivalDateTimeTypeCode=A]/ArrivalOccurrenceDateTime",
        DELIVERED,
        How::Date,
    ),
    field(
        "SpecifiedLogisticsTransportMovement/ScheduledArrivalEvent/ScheduledOccurrenceDateTime ; SpecifiedLogisticsTransportMovement/ArrivalEvent/ArrivalOccurrenceDateTime",
        PLANNED,
        How::Date,
    ),
    field("SpecifiedLogisticsTransportMovement/UsedLogisticsTransportMeans/Name", MEANS, How::Text),
    field("SpecifiedLogisticsTransportMovement/CarrierParty/PrimaryID", "Carrier id", How::Text),
    field("UtilizedUnitLoadTransportEquipment/CharacteristicCode + UtilizedUnitLoadTransportEquipment/ID", CONTAINER, How::Words),
    // Who took the goods, was told of them, handed them over: people.
    field("DeliveryParty/Name", "Consignee contact name", How::Text),
    field("NotifiedParty/Name", "Notify party contact name", How::Text),
    field("AssociatedReceivedFromParty/Name", "Consignor contact name", How::Text),
    field("AssociatedTransferredFromParty/Name|PrimaryID", "Transferred from", How::Text),
];

const BASE: Profile = Profile {
    rows: "MasterConsignment",
    lines: "ApplicableRating/IncludedMasterConsignmentItem ; IncludedMasterConsignmentItem",
    parties: PARTIES,
    party: PARTY,
    noise: &["MessageHeaderDocument"],
    signatories: "**/Signatory ; **/IncludedCustomsNote[ContentCode=SN]/Content",
    envelope: "**/SenderParty/PrimaryID + **/RecipientParty/PrimaryID",
    ..Profile::EMPTY
};

static XFWB: Profile = Profile { fields: &[MASTER, CONSIGNMENT], ..BASE };
static XFZB: Profile = Profile {
    rows: "MasterConsignment/IncludedHouseConsignment ; MasterConsignment",
    lines: "IncludedHouseConsignmentItem",
    fields: &[HOUSE, CONSIGNMENT],
    ..BASE
};
static XFHL: Profile = Profile {
    rows: "MasterConsignment/IncludedHouseConsignment ; MasterConsignment",
    lines: "IncludedHouseConsignmentItem",
    fields: &[HOUSES, CONSIGNMENT],
    ..BASE
};
static XFFM: Profile =
    Profile { rows: "ArrivalEvent/AssociatedTransportCargo/IncludedMasterConsignment", lines: "", fields: &[FLIGHT], ..BASE };

static XFSU: Profile = Profile {
    rows: "MasterConsignment/ReportedStatus ; MasterConsignment",
    lines: "AssociatedStatusConsignment",
    fields: &[STATUS_UPDATE, CONSIGNMENT],
    ..BASE
};

pub(super) fn recognise(top: &Top<'_>) -> Option<Recognised> {
    let (profile, kind, code): (&'static Profile, DocumentSays, &str) = match (top.name(), top.namespace) {
        ("Waybill", space) if space.starts_with("iata:") => (&XFWB, DocumentSays::MasterWaybill, "XFWB"),
        ("HouseWaybill", space) if space.starts_with("iata:") => (&XFZB, DocumentSays::HouseWaybill, "XFZB"),
        ("HouseManifest", space) if space.starts_with("iata:") => (&XFHL, DocumentSays::HouseManifest, "XFHL"),
        ("FlightManifest", space) if space.starts_with("iata:") => (&XFFM, DocumentSays::FlightManifest, "XFFM"),
        ("StatusMessage", space) if space.starts_with("iata:") => (&XFSU, DocumentSays::Status, "XFSU"),
        _ => return None,
    };
    let format = Saying::of(FormatSays::CargoXml, [Saying::plain(kind).into(), name(code)]);
    Some(Recognised::document(profile, format, Saying::name(code)))
}
