//! IATA ONE Record, JSON-LD: bare, prefixed or expanded names, objects embedded or linked by `@id`. A row is a piece
//! with something in it, or whatever the document is about.

use super::{Message, Recognised, Top};
use crate::ingest::says::{DocumentSays, FormatSays};
use crate::ingest::terms::{self, *};
use crate::ingest::tree::profile::{Field, How, Profile, field};
use crate::ingest::tree::{NodeId, Tree};
use crate::saying::Saying;

const PARTIES: &[(&str, &str)] = &[
    ("involvedParties[partyRole=SHP]/partyDetails", CONSIGNOR),
    ("shipment/involvedParties[partyRole=SHP]/partyDetails", CONSIGNOR),
    ("shipper", CONSIGNOR),
    ("involvedParties[partyRole=CNE]/partyDetails", CONSIGNEE),
    ("shipment/involvedParties[partyRole=CNE]/partyDetails", CONSIGNEE),
    ("consignee", CONSIGNEE),
    ("involvedParties[partyRole=NFY]/partyDetails", NOTIFY),
    ("shipment/involvedParties[partyRole=NFY]/partyDetails", NOTIFY),
    ("involvedParties[partyRole=FFW|AGT]/partyDetails", FORWARDER),
    ("shipment/involvedParties[partyRole=FFW|AGT]/partyDetails", FORWARDER),
    ("involvedParties[partyRole=CAR]/partyDetails", CARRIER),
    ("manufacturer", MANUFACTURER),
    ("otherParty", OTHER_PARTY),
    (".[type=Company|Organization|Carrier]", OTHER_PARTY),
    (".[type=Person]", OTHER_PARTY),
];

const PARTY: &[Field] = &[
    field("name ; companyName ; branch/branchName ; branchName", NAME, How::Text),
    field("otherIdentifiers/textualValue ; iataCargoAgentCode ; shortName", ID, How::Text),
    field("vatNumber|taxId", REGISTERED_ID, How::Text),
    field("**/streetAddressLines + **/street + **/addressLine1", STREET, How::Lines),
    field("**/postalCode", POSTCODE, How::Text),
    field("**/cityName ; **/cityCode", CITY, How::Code),
    field("**/regionName ; **/regionCode", terms::REGION, How::Code),
    field("**/country", COUNTRY, How::Code),
    field("contactPersons/firstName + contactPersons/lastName", CONTACT, How::Words),
    field("firstName + lastName", CONTACT, How::Words),
    field("**/contactDetails[contactDetailType=EMAIL_ADDRESS]/textualValue ; **/emailAddress", EMAIL, How::Text),
    field("**/contactDetails[contactDetailType=PHONE_NUMBER]/textualValue ; **/phoneNumber", PHONE, How::Text),
];

const FIELDS: &[Field] = &[
    field("./id", "Logistics object", How::Text),
    field("waybillPrefix + waybillNumber", MASTER_BILL, How::Words),
    field("./upid ; ./shippingMarks", SHIPMENT, How::Text),
    field("goodsDescription ; shipment/goodsDescription ; hasLogisticsObject/goodsDescription", GOODS, How::Text),
    field("contentProducts/hsCode ; contentProducts/commodityItem/hsCode ; **/hsCode ; **/hsCodes", TARIFF, How::Code),
    field("contentProducts/description", GOODS, How::Text),
    field("productionCountry ; contentProducts/productionCountry ; **/originCountry", ORIGIN, How::Code),
    field(
        "grossWeight ; totalGrossWeight ; shipment/totalGrossWeight ; packageWeight ; rateGrossWeight",
        GROSS_MASS,
        How::Mass("KGM"),
    ),
    field("netWeight", NET_MASS, How::Mass("KGM")),
    field("volume ; rateVolume", VOLUME, How::Volume("MTQ")),
    field("slac ; pieceCount ; totalPieceCount", PACKAGES, How::Text),
    field("declaredValueForCustoms ; shipment/insurance/insuredAmount", VALUE, How::Amount),
    field("declaredValueForCarriage", "Value declared for carriage", How::Amount),
    field("departureLocation/**/code ; departureLocation/id|locationName", LOADING, How::Code),
    field("arrivalLocation/**/code ; arrivalLocation/id|locationName", DISCHARGE, How::Code),
    field("transportMovements/transportIdentifier ; transportIdentifier", VOYAGE, How::Text),
    field("transportMovements/modeCode ; modeCode", MODE, How::Code),
    field("specialHandlingCodes ; shipment/specialHandlingCodes", SERVICE, How::Code),
    field("incoterms ; shipment/incoterms", TERMS, How::Code),
    field("securityDeclaration/securityStatus ; securityStatus", STATUS, How::Code),
    field("customsInformation/contentCode", "Customs information", How::Code),
    field("customsInformation/note|otherCustomsInformation", "Customs information text", How::Text),
    field("waybillDate|carrierDeclarationDate", ISSUED, How::Date),
    field("textualHandlingInstructions|handlingInstructions/description|accountingNotes", FREE_TEXT, How::Text),
];

static OBJECT: Profile = Profile {
    rows: "**[type=Piece] ; obj ; .",
    parties: PARTIES,
    party: PARTY,
    fields: &[FIELDS],
    noise: &["context", "type", "hasRevision", "hasLatestRevision", "skeletonIndicator"],
    signatories: "**/consignorDeclarationSignature + **/carrierDeclarationSignature + **/issuedBy/lastName",
    ..Profile::EMPTY
};

/// Whether something in the tree speaks of the cargo ontology: a name, a context, a type.
fn of_cargo(tree: &Tree, node: NodeId) -> bool {
    const SIGNS: [&str; 3] = ["onerecord.iata.org", "cargo:", "iata.org/cargo"];
    let signed = |text: &str| SIGNS.iter().any(|sign| text.contains(sign));
    let mut stack = vec![(node, 0)];
    let mut seen = 0;
    while let Some((node, depth)) = stack.pop() {
        seen += 1;
        let raw = tree.raw_name(node);
        if raw.contains("onerecord.iata.org") || raw.starts_with("cargo:") {
            return true;
        }
        let tells = matches!(raw, "@type" | "@context" | "@vocab" | "cargo" | "api")
            || tree.parent(node).is_some_and(|parent| tree.raw_name(parent) == "@context");
        if tells && signed(tree.own_text(node)) {
            return true;
        }
        if depth < 4 && seen < 500 {
            stack.extend(tree.children(node).map(|child| (child, depth + 1)));
        }
    }
    false
}

pub(super) fn recognise(top: &Top<'_>) -> Option<Recognised> {
    if !of_cargo(top.tree, top.node) {
        return None;
    }
    let graph = top.tree.child(top.node, "graph").unwrap_or(top.node);
    let holder = top.tree.child(graph, "obj").unwrap_or(graph);
    let kinds: Vec<&str> = top
        .tree
        .children(holder)
        .filter(|&child| top.tree.name(child) == "type")
        .map(|kind| super::super::values::code(top.tree.text_of(kind)))
        .collect();
    // The most telling type: logistics objects are agents, physical objects and more besides.
    const TELLING: [&str; 12] = [
        "Waybill",
        "Shipment",
        "Piece",
        "Item",
        "Product",
        "Company",
        "Person",
        "TransportMovement",
        "SecurityDeclaration",
        "Sensor",
        "Change",
        "Notification",
    ];
    let kind = TELLING.iter().find(|kind| kinds.contains(*kind)).copied().or(kinds.first().copied());
    let (format, message) = match kind {
        Some(kind) => (Saying::name(format!("ONE Record {kind} (JSON-LD)")), Saying::name(kind)),
        None => (Saying::plain(FormatSays::OneRecordObject), Saying::plain(DocumentSays::Object)),
    };
    Some(Recognised { profile: &OBJECT, format, linked: true, message: Message::Document(message) })
}
