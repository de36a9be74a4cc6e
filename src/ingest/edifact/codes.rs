//! What EDIFACT's qualifiers mean here, as data: segment and qualifier to the column of `terms`.
//!
//! Codes of the UN directories (D.21A); qualifiers that stand in no table keep their text under a general column.

use crate::ingest::message::{DANGEROUS, SEAL};
use crate::ingest::says::OtherMessages;
use crate::ingest::terms::{self, *};

/// The party of a part by NAD's 3035, and how much it is that party: the lowest takes the columns.
pub(super) const PARTY: &[(&str, &str, u8)] = &[
    ("CZ", CONSIGNOR, 0),
    ("OS", CONSIGNOR, 1),
    ("SF", CONSIGNOR, 2),
    ("PW", CONSIGNOR, 3),
    ("DEP", CONSIGNOR, 3),
    ("SE", SELLER, 0),
    ("SU", SELLER, 1),
    ("VN", SELLER, 2),
    ("EX", EXPORTER, 0),
    ("MF", MANUFACTURER, 0),
    ("CN", CONSIGNEE, 0),
    ("UC", CONSIGNEE, 1),
    ("ST", CONSIGNEE, 2),
    ("DP", CONSIGNEE, 2),
    ("UD", CONSIGNEE, 3),
    ("BY", BUYER, 0),
    ("IV", BUYER, 1),
    ("OB", BUYER, 2),
    ("IM", IMPORTER, 0),
    ("NI", NOTIFY, 0),
    ("N1", NOTIFY, 1),
    ("N2", NOTIFY, 2),
    ("CB", DECLARANT, 1),
    ("DT", DECLARANT, 0),
    ("AE", DECLARANT, 1),
    ("CA", CARRIER, 0),
    ("CF", CARRIER, 1),
    ("CPE", CARRIER, 2),
    ("FW", FORWARDER, 0),
    ("FF", FORWARDER, 0),
    ("CS", FORWARDER, 1),
    ("CX", FORWARDER, 2),
    ("MS", PLATFORM, 0),
];

/// The place by LOC's 3227.
pub(super) const PLACE: &[(&str, &str)] = &[
    ("5", DEPARTURE),
    ("1", DEPARTURE),
    ("80", DEPARTURE),
    ("84", DEPARTURE),
    ("88", DEPARTURE),
    ("35", DEPARTURE),
    ("9", LOADING),
    ("76", LOADING),
    ("6", LOADING),
    ("125", LOADING),
    ("13", TRANSIT),
    ("94", TRANSIT),
    ("61", TRANSIT),
    ("152", TRANSIT),
    ("92", TRANSIT),
    ("175", TRANSIT),
    ("165", TRANSIT),
    ("11", DISCHARGE),
    ("12", DISCHARGE),
    ("60", DISCHARGE),
    ("7", DESTINATION),
    ("8", DESTINATION),
    ("20", DESTINATION),
    ("83", DESTINATION),
    ("65", DESTINATION),
    ("28", DESTINATION_COUNTRY),
    ("36", DESTINATION_COUNTRY),
    ("27", ORIGIN),
    ("14", "Location of goods"),
    ("22", "Customs office"),
    ("41", "Customs office"),
    ("42", "Customs office"),
    ("147", "Stowage cell"),
    ("202", "Charging point"),
];

/// The date by DTM's 2005.
pub(super) const DATE: &[(&str, &str)] = &[
    ("137", ISSUED),
    ("3", ISSUED),
    ("182", ISSUED),
    ("4", ORDERED),
    ("171", "Reference date"),
    ("11", DEPARTED),
    ("10", DEPARTED),
    ("110", DEPARTED),
    ("133", DEPARTED),
    ("136", DEPARTED),
    ("186", DEPARTED),
    ("189", DEPARTED),
    ("200", DEPARTED),
    ("234", DEPARTED),
    ("235", DEPARTED),
    ("2", PLANNED),
    ("17", PLANNED),
    ("63", PLANNED),
    ("64", PLANNED),
    ("69", PLANNED),
    ("76", PLANNED),
    ("132", PLANNED),
    ("191", PLANNED),
    ("232", PLANNED),
    ("35", DELIVERED),
    ("178", DELIVERED),
    ("1", DELIVERED),
    ("334", RECORDED),
    ("7", RECORDED),
    ("203", RECORDED),
    ("36", "Expiry date"),
    ("361", "Best before date"),
    ("94", "Production date"),
];

/// The reference by RFF's 1153.
pub(super) const REFERENCES: &[(&str, &str)] = &[
    ("BM", MASTER_BILL),
    ("MB", MASTER_BILL),
    ("AWB", MASTER_BILL),
    ("MWB", MASTER_BILL),
    ("HWB", SHIPMENT),
    ("BH", SHIPMENT),
    ("DQ", SHIPMENT),
    ("AAK", SHIPMENT),
    ("SI", SHIPMENT),
    ("AAS", SHIPMENT),
    ("UCN", SHIPMENT),
    ("CW", TRACKING),
    ("AQW", TRACKING),
    ("CN", TRACKING),
    ("AAQ", CONTAINER),
    ("EQ", CONTAINER),
    ("ON", ORDER),
    ("CO", ORDER),
    ("VN", ORDER),
    ("IV", INVOICE),
    ("ABE", DECLARATION),
    ("ABT", DECLARATION),
    ("AAE", DECLARATION),
    ("VON", VOYAGE),
    ("LI", LINE),
    ("SN", SEAL),
    ("UNDG", DANGEROUS),
    ("HS", TARIFF),
];

/// The document by DOC's 1001.
pub(super) const DOCUMENTS: &[(&str, &str)] = &[
    ("325", INVOICE),
    ("380", INVOICE),
    ("704", MASTER_BILL),
    ("705", MASTER_BILL),
    ("740", MASTER_BILL),
    ("741", MASTER_BILL),
    ("703", SHIPMENT),
    ("714", SHIPMENT),
];

/// What a stage of transport (TDT's 8051) puts before its columns; none: the main stage.
pub(super) const STAGES: &[(&str, &str)] = &[
    ("1", "Inland carriage"),
    ("10", "Pre-carriage"),
    ("12", "Inland carriage"),
    ("13", "Inland carriage"),
    ("30", "On-carriage"),
];

/// References that say something of the party before them.
pub(super) const PARTY_REFERENCES: &[(&str, &str)] = &[
    ("VA", REGISTERED_ID),
    ("AHP", REGISTERED_ID),
    ("GN", REGISTERED_ID),
    ("FC", REGISTERED_ID),
    ("XA", REGISTERED_ID),
    ("ADE", ID),
    ("ACD", ID),
    ("API", ID),
    ("IA", ID),
    ("YC1", ID),
];

/// The amount by MOA's 5025.
pub(super) const AMOUNT: &[(&str, &str)] = &[
    ("40", VALUE),
    ("203", VALUE),
    ("66", VALUE),
    ("38", VALUE),
    ("123", VALUE),
    ("141", VALUE),
    ("44", VALUE),
    ("63", VALUE),
    ("114", VALUE),
    ("116", VALUE),
    ("77", VALUE),
    ("39", VALUE),
    ("9", VALUE),
    ("79", VALUE),
    ("86", VALUE),
    ("128", VALUE),
    ("43", VALUE),
    ("64", FREIGHT),
    ("144", FREIGHT),
    ("304", FREIGHT),
    ("67", INSURANCE),
    ("124", TAX),
    ("55", TAX),
    ("161", TAX),
    ("176", TAX),
    ("150", TAX),
    ("22", "Cash on delivery"),
];

/// The measure by MEA's dimension (6313).
pub(super) const DIMENSION: &[(&str, &str)] = &[
    ("G", GROSS_MASS),
    ("AAB", GROSS_MASS),
    ("AAD", GROSS_MASS),
    ("VGM", GROSS_MASS),
    ("EGW", GROSS_MASS),
    ("AET", GROSS_MASS),
    ("WT", GROSS_MASS),
    ("N", NET_MASS),
    ("AAA", NET_MASS),
    ("AAC", NET_MASS),
    ("AAL", NET_MASS),
    ("ADZ", NET_MASS),
    ("AAW", VOLUME),
    ("ABJ", VOLUME),
    ("AAX", VOLUME),
    ("UCO", QUANTITY),
    ("CT", QUANTITY),
    ("SQ", QUANTITY),
];

/// Units of MEA's 6411 that count pieces.
pub(super) const PIECES: [&str; 7] = ["PCE", "C62", "NMB", "NAR", "H87", "EA", "NO"];

/// The total by CNT's 6069 (older: 6069 with the same codes).
pub(super) const CONTROL: &[(&str, &str)] =
    &[("7", GROSS_MASS), ("11", PACKAGES), ("15", VOLUME), ("26", VOLUME), ("29", NET_MASS), ("8", PACKAGES)];

/// The quantity by QTY's 6063.
pub(super) const QUANTITIES: &[(&str, &str)] = &[
    ("1", QUANTITY),
    ("12", QUANTITY),
    ("21", QUANTITY),
    ("46", QUANTITY),
    ("47", QUANTITY),
    ("48", QUANTITY),
    ("66", QUANTITY),
    ("52", "Quantity per package"),
    ("59", "Quantity per package"),
];

/// The number by the type of PIA's and LIN's 7143.
pub(super) const ITEM_NUMBER: &[(&str, &str)] = &[
    ("HS", TARIFF),
    ("CV", TARIFF),
    ("TG", TARIFF),
    ("CC", TARIFF),
    ("GN", TARIFF),
    ("TSN", TARIFF),
    ("NB", "Batch"),
    ("SN", "Serial"),
    ("EN", ARTICLE),
    ("SRV", ARTICLE),
    ("UP", ARTICLE),
    ("SA", ARTICLE),
    ("BP", ARTICLE),
    ("IN", ARTICLE),
    ("MF", ARTICLE),
    ("VP", ARTICLE),
];

/// Messages that are recognised and are no shipments.
pub(super) const NO_SHIPMENTS: &[(&str, OtherMessages)] = &[
    ("PNRGOV", OtherMessages::PassengerBookings),
    ("PAXLST", OtherMessages::PassengerLists),
    ("CUSRES", OtherMessages::CustomsResponses),
    ("APERAK", OtherMessages::Acknowledgements),
    ("CONTRL", OtherMessages::Acknowledgements),
    ("INFENT", OtherMessages::CompanyDeclarations),
    ("UTILMD", OtherMessages::EnergyMasterData),
    ("UTILTS", OtherMessages::EnergyTimeSeries),
    ("MSCONS", OtherMessages::MeterReadings),
    ("INVRPT", OtherMessages::StockReports),
    ("SLSRPT", OtherMessages::SalesReports),
    ("SLSFCT", OtherMessages::SalesForecasts),
    ("MEDRPT", OtherMessages::MedicalReports),
    ("MEDPRE", OtherMessages::Prescriptions),
    ("MEDREQ", OtherMessages::MedicalRequests),
    ("MEDRUC", OtherMessages::MedicalBills),
    ("PRICAT", OtherMessages::PriceCatalogues),
    ("PRODAT", OtherMessages::ProductData),
    ("PARTIN", OtherMessages::PartyInformation),
    ("PAYMUL", OtherMessages::Payments),
    ("PAYORD", OtherMessages::Payments),
    ("PAYEXT", OtherMessages::Payments),
    ("CREMUL", OtherMessages::CreditAdvices),
    ("DEBMUL", OtherMessages::DebitAdvices),
    ("BANSTA", OtherMessages::BankStatements),
    ("FINSTA", OtherMessages::BankStatements),
    ("DIRDEB", OtherMessages::DirectDebits),
    ("REMADV", OtherMessages::RemittanceAdvices),
    ("TAXCON", OtherMessages::TaxControls),
    ("BERMAN", OtherMessages::BerthRequests),
    ("CALINF", OtherMessages::VesselCalls),
    ("MOVINS", OtherMessages::StowageInstructions),
    ("VESDEP", OtherMessages::VesselDepartures),
    ("TANSTA", OtherMessages::TankReports),
    ("RESPONSE", OtherMessages::Responses),
];

/// The second of a pair by the first.
pub(super) fn find(table: &[(&str, &'static str)], code: &str) -> Option<&'static str> {
    table.iter().find(|(known, _)| *known == code).map(|&(_, means)| means)
}

/// The part and strength of a party.
pub(super) fn party(code: &str) -> (&'static str, u8) {
    let known = PARTY.iter().find(|(known, _, _)| *known == code);
    let part = known.and_then(|&(_, part, _)| PARTIES.into_iter().find(|name| *name == part));
    part.zip(known).map_or((terms::OTHER_PARTY, 9), |(part, &(_, _, strength))| (part, strength))
}
