//! What X12's elements mean here, as data: segment, qualifier and element to the column of `terms`.

use crate::ingest::message::{DANGEROUS, PACKAGING, SEAL};
use crate::ingest::terms::*;

/// How an element is read.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub(super) enum As {
    /// As it stands.
    Text,
    /// A date, with the time in another element (0: none).
    Date(usize),
    /// A number.
    Number,
    /// A mass, its unit in another element.
    Mass(usize),
    /// A volume, its unit in another element.
    Volume(usize),
    /// The same, as totals of the message.
    TotalNumber,
    /// An amount with two decimals that are not written.
    TotalImplied,
    /// See [`As::Mass`].
    TotalMass(usize),
    /// See [`As::Volume`].
    TotalVolume(usize),
    /// Joined to the text of the element before it: prefix and number of a container.
    Suffix,
    /// The id of the carrier.
    Carrier,
}

/// A piece of text that says something only if an element has one of these codes (parted by `|`); element 0: always.
pub(super) struct Field {
    pub(super) tag: &'static str,
    pub(super) when: usize,
    pub(super) codes: &'static str,
    pub(super) from: usize,
    pub(super) column: &'static str,
    pub(super) read: As,
}

const fn field(tag: &'static str, from: usize, column: &'static str, read: As) -> Field {
    Field { tag, when: 0, codes: "", from, column, read }
}

const fn when(tag: &'static str, when: usize, codes: &'static str, from: usize, column: &'static str, read: As) -> Field {
    Field { tag, when, codes, from, column, read }
}

/// Segment, element, column.
pub(super) const FIELDS: &[Field] = &[
    // Beginnings.
    field("BSN", 2, SHIPMENT, As::Text),
    field("BSN", 3, ISSUED, As::Date(4)),
    field("B10", 1, TRACKING, As::Text),
    field("B10", 2, SHIPMENT, As::Text),
    field("B10", 3, "", As::Carrier),
    field("B2", 2, "", As::Carrier),
    field("B2", 4, SHIPMENT, As::Text),
    field("B3", 2, INVOICE, As::Text),
    field("B3", 3, SHIPMENT, As::Text),
    field("B3", 6, ISSUED, As::Date(0)),
    field("B3", 7, FREIGHT, As::TotalImplied),
    field("B3", 9, DELIVERED, As::Date(0)),
    field("B3", 11, "", As::Carrier),
    field("B1", 1, "", As::Carrier),
    field("B1", 2, SHIPMENT, As::Text),
    field("B1", 3, ISSUED, As::Date(0)),
    field("Y3", 3, DEPARTED, As::Date(0)),
    field("Y3", 4, PLANNED, As::Date(0)),
    field("Y4", 6, "Container type", As::Text),
    field("BX", 4, SHIPMENT, As::Text),
    field("BX", 5, "", As::Carrier),
    field("M3", 2, ISSUED, As::Date(3)),
    field("BIG", 1, ISSUED, As::Date(0)),
    field("BIG", 2, INVOICE, As::Text),
    field("BIG", 3, ORDERED, As::Date(0)),
    field("BIG", 4, ORDER, As::Text),
    field("BEG", 3, ORDER, As::Text),
    field("BEG", 5, ORDERED, As::Date(0)),
    field("W05", 2, ORDER, As::Text),
    field("W05", 3, ORDER, As::Text),
    field("W06", 2, ORDER, As::Text),
    field("W06", 3, DEPARTED, As::Date(0)),
    field("W06", 4, SHIPMENT, As::Text),
    field("M10", 1, "", As::Carrier),
    field("M10", 4, "Vessel id", As::Text),
    field("M10", 5, MEANS, As::Text),
    field("M10", 6, VOYAGE, As::Text),
    field("P4", 1, DISCHARGE, As::Text),
    field("P4", 2, PLANNED, As::Date(0)),
    field("M11", 1, SHIPMENT, As::Text),
    field("M11", 2, LOADING, As::Text),
    field("M11", 3, PACKAGES, As::Number),
    field("M11", 4, PACKAGING, As::Text),
    field("M11", 5, GROSS_MASS, As::Mass(6)),
    field("M11", 7, VOLUME, As::Volume(8)),
    field("M11", 11, MASTER_BILL, As::Text),
    field("M11", 12, "", As::Carrier),
    field("CUR", 2, CURRENCY, As::Text),
    field("C3", 1, CURRENCY, As::Text),
    // Events.
    field("AT7", 1, STATUS, As::Text),
    field("AT7", 2, STATUS, As::Text),
    field("AT7", 3, STATUS, As::Text),
    when("AT7", 1, "D1", 5, DELIVERED, As::Date(6)),
    when("AT7", 1, "AF|CP", 5, DEPARTED, As::Date(6)),
    field("AT7", 5, RECORDED, As::Date(6)),
    field("MS2", 2, "Equipment", As::Text),
    field("B4", 3, STATUS, As::Text),
    field("B4", 4, RECORDED, As::Date(5)),
    field("B4", 6, TRANSIT, As::Text),
    field("B4", 7, CONTAINER, As::Text),
    field("B4", 8, CONTAINER, As::Suffix),
    field("B4", 10, "Container type", As::Text),
    field("B4", 11, TRANSIT, As::Text),
    field("Q5", 1, STATUS, As::Text),
    field("Q5", 2, RECORDED, As::Date(3)),
    // Carriage.
    field("V1", 1, "Vessel id", As::Text),
    field("V1", 2, MEANS, As::Text),
    field("V1", 4, VOYAGE, As::Text),
    field("Q2", 1, "Vessel id", As::Text),
    field("Q2", 9, VOYAGE, As::Text),
    field("Q2", 13, MEANS, As::Text),
    field("CM", 1, VOYAGE, As::Text),
    field("CM", 9, MEANS, As::Text),
    when("CM", 2, "L", 3, LOADING, As::Text),
    when("CM", 2, "1|D", 3, DISCHARGE, As::Text),
    field("F9", 2, DEPARTURE, As::Text),
    field("D9", 2, DESTINATION, As::Text),
    field("TD5", 5, SERVICE, As::Text),
    when("TD5", 2, "2", 3, "", As::Carrier),
    field("TD3", 2, CONTAINER, As::Text),
    field("TD3", 3, CONTAINER, As::Suffix),
    field("TD3", 9, SEAL, As::Text),
    field("TD1", 1, PACKAGING, As::Text),
    field("TD1", 2, PACKAGES, As::Number),
    when("TD1", 6, "N", 7, NET_MASS, As::Mass(8)),
    field("TD1", 7, GROSS_MASS, As::Mass(8)),
    field("TD1", 9, VOLUME, As::Volume(10)),
    field("W66", 2, MODE, As::Text),
    field("W66", 5, SERVICE, As::Text),
    field("W66", 10, "", As::Carrier),
    field("W27", 1, MODE, As::Text),
    field("W27", 2, "", As::Carrier),
    field("W27", 3, SERVICE, As::Text),
    field("N7", 1, CONTAINER, As::Text),
    field("N7", 2, CONTAINER, As::Suffix),
    field("N7", 3, GROSS_MASS, As::Mass(17)),
    field("N7", 8, VOLUME, As::Volume(9)),
    field("N7", 22, "Container type", As::Text),
    field("W2", 8, "Container load", As::Text),
    field("VID", 2, CONTAINER, As::Text),
    field("VID", 3, CONTAINER, As::Suffix),
    field("VID", 4, SEAL, As::Text),
    field("VID", 5, SEAL, As::Text),
    field("M7", 1, SEAL, As::Text),
    field("M7", 2, SEAL, As::Text),
    field("M7", 3, SEAL, As::Text),
    field("M7", 4, SEAL, As::Text),
    field("W09", 2, "Temperature", As::Text),
    field("W09", 3, "Temperature", As::Suffix),
    field("H3", 1, "Handling", As::Text),
    field("H3", 2, "Handling", As::Text),
    field("ITD", 12, "Payment terms", As::Text),
    // Goods.
    field("PRF", 1, ORDER, As::Text),
    field("PRF", 4, ORDERED, As::Date(0)),
    field("LIN", 1, LINE, As::Text),
    field("SN1", 2, QUANTITY, As::Number),
    field("PID", 5, GOODS, As::Text),
    field("PO4", 6, "Package mass", As::Number),
    field("MAN", 2, TRACKING, As::Text),
    field("IT1", 1, LINE, As::Text),
    field("IT1", 2, QUANTITY, As::Number),
    field("IT1", 4, UNIT_PRICE, As::Number),
    field("PO1", 1, LINE, As::Text),
    field("PO1", 2, QUANTITY, As::Number),
    field("PO1", 4, UNIT_PRICE, As::Number),
    field("W01", 1, QUANTITY, As::Number),
    field("W01", 3, ARTICLE, As::Text),
    field("W12", 3, QUANTITY, As::Number),
    field("W12", 6, ARTICLE, As::Text),
    field("G69", 1, GOODS, As::Text),
    field("LX", 1, LINE, As::Text),
    field("L0", 4, GROSS_MASS, As::Mass(11)),
    field("L0", 6, VOLUME, As::Volume(7)),
    field("L0", 8, PACKAGES, As::Number),
    field("L0", 9, PACKAGING, As::Text),
    when("L5", 4, "J|A|B", 3, TARIFF, As::Text),
    when("L5", 4, "T|N|Z", 3, "Commodity", As::Text),
    field("AT8", 3, GROSS_MASS, As::Mass(2)),
    field("AT8", 4, PACKAGES, As::Number),
    field("AT8", 7, VOLUME, As::Volume(6)),
    field("N10", 1, PACKAGES, As::Number),
    field("N10", 3, "Marks", As::Text),
    when("N10", 4, "J|A|B", 5, TARIFF, As::Text),
    field("N10", 6, VALUE, As::Number),
    field("N10", 8, GROSS_MASS, As::Mass(7)),
    field("N10", 11, ORIGIN, As::Text),
    field("N10", 13, CURRENCY, As::Text),
    field("H1", 1, DANGEROUS, As::Text),
    // Totals.
    field("TDS", 1, VALUE, As::TotalImplied),
    field("W76", 1, QUANTITY, As::TotalNumber),
    field("W76", 2, GROSS_MASS, As::TotalMass(3)),
    field("W76", 4, VOLUME, As::TotalVolume(5)),
    field("ISS", 1, QUANTITY, As::TotalNumber),
    field("L3", 1, GROSS_MASS, As::TotalMass(12)),
    field("L3", 9, VOLUME, As::TotalVolume(10)),
    field("L3", 11, PACKAGES, As::TotalNumber),
];

/// Where free text stands: segment, elements, column, the widths at which it is cut.
pub(super) const TEXTS: &[(&str, &[usize], &str, &[usize])] = &[
    ("L5", &[2], GOODS, &[50]),
    ("N10", &[2], GOODS, &[45]),
    ("K1", &[1, 2], FREE_TEXT, &[30]),
    ("NTE", &[2], FREE_TEXT, &[80]),
    ("C8", &[2, 3], FREE_TEXT, &[60]),
    ("MSG", &[1], FREE_TEXT, &[264]),
    ("MTX", &[2], FREE_TEXT, &[4096]),
    ("CAD", &[5], FREE_TEXT, &[]),
];

/// The party by N1's 98, and how much it is the party of its part.
pub(super) const PARTY: &[(&str, &str, u8)] = &[
    ("SH", CONSIGNOR, 0),
    ("SF", CONSIGNOR, 1),
    ("CZ", CONSIGNOR, 1),
    ("SE", SELLER, 0),
    ("SU", SELLER, 1),
    ("VN", SELLER, 1),
    ("RE", SELLER, 2),
    ("RI", SELLER, 2),
    ("EX", EXPORTER, 0),
    ("MF", MANUFACTURER, 0),
    ("MP", MANUFACTURER, 1),
    ("CN", CONSIGNEE, 0),
    ("ST", CONSIGNEE, 1),
    ("UC", CONSIGNEE, 2),
    ("BY", BUYER, 0),
    ("OB", BUYER, 1),
    ("SO", BUYER, 1),
    ("BT", BUYER, 2),
    ("IM", IMPORTER, 0),
    ("IR", IMPORTER, 1),
    ("N1", NOTIFY, 0),
    ("NP", NOTIFY, 0),
    ("N2", NOTIFY, 1),
    ("CB", DECLARANT, 0),
    ("BR", DECLARANT, 1),
    ("CA", CARRIER, 0),
    ("RR", CARRIER, 1),
    ("MC", CARRIER, 1),
    ("FW", FORWARDER, 0),
    ("FF", FORWARDER, 0),
];

/// The reference by 128 (REF, N9, L11).
pub(super) const REFERENCES: &[(&str, &str)] = &[
    ("BM", MASTER_BILL),
    ("MB", MASTER_BILL),
    ("OB", MASTER_BILL),
    ("AW", MASTER_BILL),
    ("CN", TRACKING),
    ("2I", TRACKING),
    ("97", TRACKING),
    ("PO", ORDER),
    ("CO", ORDER),
    ("VN", ORDER),
    ("IK", INVOICE),
    ("IV", INVOICE),
    ("EQ", CONTAINER),
    ("SN", SEAL),
    ("SE", "Serial"),
    ("HS", TARIFF),
    ("ED", DECLARATION),
    ("PC", "Batch"),
    ("LT", "Batch"),
];

/// The place by R4's 115.
pub(super) const PLACE: &[(&str, &str)] = &[
    ("R", DEPARTURE),
    ("O", DEPARTURE),
    ("L", LOADING),
    ("T", TRANSIT),
    ("I", TRANSIT),
    ("5", TRANSIT),
    ("D", DISCHARGE),
    ("1", DISCHARGE),
    ("E", DESTINATION),
    ("M", DESTINATION),
    ("N", DESTINATION),
    ("7", DESTINATION),
];

/// The date by DTM's 374.
pub(super) const DATES: &[(&str, &str)] = &[
    ("003", ISSUED),
    ("097", ISSUED),
    ("004", ORDERED),
    ("010", DEPARTED),
    ("011", DEPARTED),
    ("118", DEPARTED),
    ("369", DEPARTED),
    ("370", DEPARTED),
    ("002", PLANNED),
    ("017", PLANNED),
    ("067", PLANNED),
    ("063", PLANNED),
    ("371", PLANNED),
    ("035", DELIVERED),
    ("050", DELIVERED),
    ("372", DELIVERED),
    ("036", "Expiry date"),
];

/// The date by G62's 432.
pub(super) const STOP_DATES: &[(&str, &str)] = &[
    ("10", DEPARTED),
    ("11", DEPARTED),
    ("37", DEPARTED),
    ("38", "Latest departure"),
    ("68", DEPARTED),
    ("86", DEPARTED),
    ("69", DEPARTED),
    ("AA", DEPARTED),
    ("02", PLANNED),
    ("17", PLANNED),
    ("53", PLANNED),
    ("54", "Latest arrival"),
    ("70", PLANNED),
    ("AB", PLANNED),
    ("35", DELIVERED),
];

/// The number of an article by 235 (LIN, IT1, PO1, W01).
pub(super) const ITEM_NUMBER: &[(&str, &str)] = &[
    ("HD", TARIFF),
    ("HS", TARIFF),
    ("HT", TARIFF),
    ("CH", ORIGIN),
    ("LT", "Batch"),
    ("SN", "Serial"),
    ("PO", ORDER),
    ("PL", LINE),
];

/// Sets that are recognised and are no shipments.
pub(super) const NO_SHIPMENTS: &[(&str, &str)] = &[
    ("835", "health care payments"),
    ("837", "health care claims"),
    ("834", "benefit enrolments"),
    ("820", "payment orders"),
    ("270", "eligibility inquiries"),
    ("271", "eligibility answers"),
    ("276", "claim status requests"),
    ("277", "claim status answers"),
    ("278", "health care reviews"),
    ("275", "patient information"),
    ("811", "service invoices"),
    ("824", "application advices"),
    ("832", "price catalogues"),
    ("846", "stock reports"),
    ("852", "sales reports"),
    ("867", "sales reports"),
    ("864", "text messages"),
    ("990", "answers to load tenders"),
    ("997", "acknowledgements"),
    ("999", "acknowledgements"),
    ("TA1", "acknowledgements"),
];

/// Segments that are understood and fill no column.
pub(super) const PASSED_OVER: &[&str] = &[
    "CTT", "PO4", "B2A", "BNX", "FOB", "SAC", "AMT", "CD3", "L7", "R2", "EA", "Y2", "R3", "ZC1", "W04", "GE", "GS", "IEA", "LH1",
    "NM1", "ITA",
];
