//! SAP IDocs as XML: deliveries (DELVRY, DESADV), shipments (SHPMNT), orders and invoices (ORDERS, INVOIC).

use super::{Recognised, Top};
use crate::ingest::terms::*;
use crate::ingest::tree::profile::{Field, How, Profile, field};

// Partner functions of SAP: AG sold to, WE ship to, RE bill to, RG payer, LF vendor, SP forwarder, OSO/OSP shipping point.
const PARTIES: &[(&str, &str)] = &[
    ("E1ADRM1[PARTNER_Q=WE]", CONSIGNEE),
    ("E1ADRM1[PARTNER_Q=AG]", BUYER),
    ("E1ADRM1[PARTNER_Q=LF]", SELLER),
    ("E1ADRM1[PARTNER_Q=OSO|OSP|WS]", CONSIGNOR),
    ("E1ADRM1[PARTNER_Q=SP|FR|TF]", CARRIER),
    ("E1EDT43/E1ADRM5|E1EDT44", CARRIER),
    ("E1EDKA1[PARVW=WE]", CONSIGNEE),
    ("E1EDKA1[PARVW=AG]", BUYER),
    ("E1EDKA1[PARVW=LF|RS]", SELLER),
    ("E1EDKA1[PARVW=SP|FR]", CARRIER),
    ("E1EDKA1[PARVW=RE|RG]", OTHER_PARTY),
];

const PARTY: &[Field] = &[
    field("NAME1 + NAME2", NAME, How::Words),
    field("PARTNER_ID ; PARTN ; LIFNR", ID, How::Text),
    field("STREET1 + STREET2 + STRAS + STRS2", STREET, How::Lines),
    field("POSTL_COD1 ; PSTLZ", POSTCODE, How::Text),
    field("CITY1 ; ORT01", CITY, How::Text),
    field("REGION ; REGIO", REGION, How::Text),
    field("COUNTRY1 ; LAND1", COUNTRY, How::Text),
    field("CONTACT ; BNAME", CONTACT, How::Text),
    field("E_MAIL ; ILNNR", EMAIL, How::Text),
    field("TELEPHONE1 ; TELF1", PHONE, How::Text),
];

const FIELDS: &[Field] = &[
    field("E1EDL20/VBELN ; VBELN ; E1EDT20/TKNUM ; TKNUM", SHIPMENT, How::Text),
    field("E1EDL43[QUALF=C]/BELNR ; VGBEL ; E1EDK01/BELNR", ORDER, How::Text),
    field("E1EDT20/EXTI1 ; EXTI1 ; BOLNR", MASTER_BILL, How::Text),
    field("EXIDV", CONTAINER, How::Text),
    field("./POSNR ; ./POSEX", LINE, How::Text),
    field("E1EDL35/STAWN ; STAWN", TARIFF, How::Text),
    field("E1EDL35/HERKL ; HERKL", ORIGIN, How::Text),
    field("ARKTX ; E1EDP19[QUALF=002]/KTEXT ; E1EDP19/KTEXT", GOODS, How::Text),
    field("MATNR ; E1EDP19[QUALF=002]/IDTNR ; E1EDP19/IDTNR", ARTICLE, How::Text),
    field("LFIMG ; MENGE", QUANTITY, How::Text),
    field("ANZPK", PACKAGES, How::Text),
    field("VPREI", UNIT_PRICE, How::Text),
    field("NETWR", VALUE, How::Text),
    field("CURCY", CURRENCY, How::Text),
    field("INCO1 ; E1EDK17[QUALF=001]/LKOND", TERMS, How::Text),
    field("ROUTE ; VSART", SERVICE, How::Text),
    field("SIGNI", MEANS, How::Text),
    field("E1EDT13[QUALF=006]/NTANF", DEPARTED, How::Date),
    field("E1EDT13[QUALF=007]/NTANF ; E1EDK03[IDDAT=002]/DATUM", PLANNED, How::Date),
    field("E1EDK03[IDDAT=012]/DATUM", ORDERED, How::Date),
    field("EDI_DC40/CREDAT", ISSUED, How::Date),
    field("E1EDKT1/E1EDKT2/TDLINE + E1TXTH8/E1TXTP8/TDLINE", FREE_TEXT, How::Words),
];

static DELIVERY: Profile = Profile {
    rows: "IDOC/E1EDT20/E1EDL20 ; IDOC/E1EDL20 ; IDOC/E1EDT20 ; IDOC",
    lines: "E1EDL24 ; E1EDP01",
    parties: PARTIES,
    party: PARTY,
    fields: &[FIELDS],
    noise: &["SEGMENT", "BEGIN", "MANDT", "DOCNUM", "DOCREL"],
    further: Some(masses),
    envelope: "IDOC/EDI_DC40/SNDPRN + IDOC/EDI_DC40/RCVPRN",
    signatories: "",
};

/// Masses have their unit in a member of their own, `GEWEI`.
fn masses(
    tree: &crate::ingest::tree::Tree,
    at: crate::ingest::tree::NodeId,
    _: crate::ingest::tree::NodeId,
    row: &mut crate::ingest::tree::row::Row,
) {
    use crate::ingest::tree::values::{Quantity, in_kilograms};
    let text = |name: &str| tree.child(at, name).map_or("", |child| tree.text_of(child));
    let unit = text("GEWEI");
    for (names, column) in [(["BRGEW", "BTGEW"], GROSS_MASS), (["NTGEW", "NTGEW"], NET_MASS)] {
        if let Some(number) = names.into_iter().map(text).find(|number| !number.is_empty()) {
            row.put(column, &in_kilograms(&Quantity { number, unit }, "KGM"));
        }
    }
}

pub(super) fn recognise(top: &Top<'_>) -> Option<Recognised> {
    let idoc = top.tree.child(top.node, "IDOC")?;
    top.tree.child(idoc, "EDI_DC40")?;
    Some(Recognised::named(&DELIVERY, format!("SAP IDoc {}", top.name()), top.name()))
}
