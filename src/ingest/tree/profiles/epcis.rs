//! EPCIS 1.x and 2.0, XML and JSON-LD: documents, query results, bare events. A row is an event.

use super::{Message, Recognised, Top};
use crate::ingest::says::{FormatSays, name};
use crate::ingest::terms::{self, *};
use crate::ingest::tree::gs1::{self, COMPANY_PREFIX, LOT, OTHER_KEY};
use crate::ingest::tree::profile::{Field, How, Profile, field};
use crate::ingest::tree::row::Row;
use crate::ingest::tree::values::code;
use crate::ingest::tree::{NodeId, Tree};
use crate::saying::Saying;

/// Column of the kind of event.
const EVENT: &str = "Event type";

const EVENTS: [&str; 6] =
    ["ObjectEvent", "AggregationEvent", "TransactionEvent", "TransformationEvent", "AssociationEvent", "QuantityEvent"];

const FIELDS: &[Field] = &[
    field("./eventID ; ./baseExtension/eventID", "Event ID", How::Text),
    field("./recordTime", "Record time", How::Date),
    field("./eventTimeZoneOffset", "Time zone", How::Text),
    field("./action", "Action", How::Text),
    field("./bizStep", STATUS, How::Code),
    field("./disposition", "Disposition", How::Code),
    field("./persistentDisposition/set + ./extension/persistentDisposition/set", "Disposition set", How::Code),
    field("./persistentDisposition/unset + ./extension/persistentDisposition/unset", "Disposition unset", How::Code),
    field("./readPoint/id", "Read point", How::Gs1),
    field("./bizLocation/id", TRANSIT, How::Gs1),
    field("./parentID", "Parent", How::Gs1),
    field("./epcList/epc + ./epcList + ./childEPCs/epc + ./childEPCs + ./epcClass", OTHER_KEY, How::Gs1),
    field("./inputEPCList/epc + ./inputEPCList + ./outputEPCList/epc + ./outputEPCList", OTHER_KEY, How::Gs1),
    field(
        "./quantityList/quantityElement/epcClass + ./quantityList/epcClass + ./extension/quantityList/quantityElement/epcClass",
        OTHER_KEY,
        How::Gs1,
    ),
    field(
        "./childQuantityList/quantityElement/epcClass + ./childQuantityList/epcClass + ./extension/childQuantityList/quantityElement/epcClass",
        OTHER_KEY,
        How::Gs1,
    ),
    field("./inputQuantityList/quantityElement/epcClass + ./inputQuantityList/epcClass", OTHER_KEY, How::Gs1),
    field("./outputQuantityList/quantityElement/epcClass + ./outputQuantityList/epcClass", OTHER_KEY, How::Gs1),
    field("./transformationID", "Transformation", How::Text),
    field("**/ilmd/lotNumber", LOT, How::Text),
    field("**/ilmd/itemExpirationDate", "Expiry date", How::Date),
    field("**/ilmd/countryOfOrigin", ORIGIN, How::Text),
];

static EVENT_ROWS: Profile = Profile {
    rows: "**/ObjectEvent|AggregationEvent|TransactionEvent|TransformationEvent|AssociationEvent|QuantityEvent ; epcisBody/eventList ; epcisBody/queryResults/resultsBody/eventList ; epcisBody/event ; eventList",
    fields: &[FIELDS],
    noise: &[
        "context",
        "EPCISHeader",
        "epcisHeader",
        "EPCISBody",
        "epcisBody",
        "EventList",
        "eventList",
        "schemaVersion",
        "creationDate",
        "schemaLocation",
        "type",
        "eventTime",
        "bizTransactionList",
        "sourceList",
        "destinationList",
        "quantityList",
        "childQuantityList",
        "inputQuantityList",
        "outputQuantityList",
        "quantity",
    ],
    further: Some(further),
    envelope: "**/StandardBusinessDocumentHeader/Sender/Identifier + **/StandardBusinessDocumentHeader/Receiver/Identifier + sender + receiver",
    ..Profile::EMPTY
};

pub(super) fn recognise(top: &Top<'_>) -> Option<Recognised> {
    let format = if top.is_xml {
        if !top.namespace.contains(":epcis") || !matches!(top.name(), "EPCISDocument" | "EPCISQueryDocument") {
            return None;
        }
        let of_one = top.namespace.ends_with(":1");
        let stated = top.text("schemaVersion");
        let stated = if stated.is_empty() { if of_one { "1.x" } else { "2.0" } } else { stated };
        match top.name() {
            "EPCISQueryDocument" => Saying::of(FormatSays::EpcisResults, [name(stated), name("XML")]),
            _ => Saying::name(format!("EPCIS {stated} (XML)")),
        }
    } else {
        let kind = top.text("type");
        let bare = EVENTS.contains(&kind) && (top.has(&["eventTime"]) || top.has(&["action"]));
        match kind {
            "EPCISDocument" => Saying::name("EPCIS 2.0 (JSON-LD)"),
            "EPCISQueryDocument" => Saying::of(FormatSays::EpcisResults, [name("2.0"), name("JSON-LD")]),
            _ if bare => Saying::plain(FormatSays::EpcisBare),
            _ if top.has(&["epcisBody"]) => Saying::name("EPCIS 2.0 (JSON-LD)"),
            _ => return None,
        }
    };
    Some(Recognised { profile: &EVENT_ROWS, format, linked: false, message: Message::Row(EVENT) })
}

/// What paths alone cannot say: the kind of event, its time by its step, parties and places by their master data.
fn further(tree: &Tree, event: NodeId, _: NodeId, row: &mut Row) {
    let named = tree.name(event);
    let kind = if EVENTS.contains(&named) { named } else { tree.child(event, "type").map_or("", |kind| tree.text_of(kind)) };
    row.put(EVENT, kind);
    let step = row.values(STATUS).first().cloned().unwrap_or_default();
    let when = match step.as_str() {
        "shipping" | "departing" | "loading" | "staging_outbound" => DEPARTED,
        "receiving" | "arriving" | "accepting" | "unloading" => DELIVERED,
        _ => RECORDED,
    };
    row.put(when, tree.child(event, "eventTime").map_or("", |time| tree.text_of(time)));

    let holders: Vec<NodeId> =
        std::iter::once(event).chain(tree.child(event, "extension")).chain(tree.child(event, "baseExtension")).collect();
    for &holder in &holders {
        for list in tree.children(holder) {
            match tree.name(list) {
                "sourceList" => typed(tree, list, "source", &mut |kind, id| {
                    let part = match kind {
                        "owning_party" => SELLER,
                        "possessing_party" => CONSIGNOR,
                        _ => return place(tree, DEPARTURE, id, row),
                    };
                    party(tree, part, id, row);
                }),
                "destinationList" => typed(tree, list, "destination", &mut |kind, id| {
                    let part = match kind {
                        "owning_party" => BUYER,
                        "possessing_party" => CONSIGNEE,
                        _ => return place(tree, DESTINATION, id, row),
                    };
                    party(tree, part, id, row);
                }),
                "bizTransactionList" => typed(tree, list, "bizTransaction", &mut |kind, id| {
                    let column = match kind {
                        "po" | "pedigree" => ORDER,
                        "inv" => INVOICE,
                        "bol" => MASTER_BILL,
                        "desadv" | "prodorder" => SHIPMENT,
                        _ => REFERENCE,
                    };
                    row.put(column, id.strip_prefix("urn:epcglobal:cbv:bt:").unwrap_or(id));
                }),
                "quantityList" | "childQuantityList" | "inputQuantityList" | "outputQuantityList" => {
                    quantities(tree, list, row);
                }
                _ => {}
            }
        }
    }
    if let Some(quantity) = tree.child(event, "quantity") {
        row.put(QUANTITY, tree.text_of(quantity));
    }
    names(tree, event, row);
}

/// Entries of a list with a type each: children with an attribute in XML, objects in JSON.
fn typed(tree: &Tree, list: NodeId, name: &str, take: &mut dyn FnMut(&str, &str)) {
    for entry in tree.children(list).filter(|&entry| tree.name(entry) == name) {
        // In JSON the list itself is the entry, in XML its children are.
        let holder = if tree.child(entry, "type").is_some() { entry } else { list };
        let kind = tree.child(holder, "type").map_or("", |kind| code(tree.text_of(kind)));
        take(kind, tree.text_of(entry));
    }
}

fn quantities(tree: &Tree, list: NodeId, row: &mut Row) {
    let elements: Vec<NodeId> = match tree.child(list, "quantityElement") {
        Some(_) => tree.children(list).collect(),
        None => vec![list],
    };
    for element in elements {
        let text = |name: &str| tree.child(element, name).map_or("", |child| tree.text_of(child));
        match text("uom") {
            "" => row.put(QUANTITY, text("quantity")),
            unit => {
                let quantity = super::super::values::Quantity { number: text("quantity"), unit };
                row.put(NET_MASS, &super::super::values::in_kilograms(&quantity, unit));
            }
        }
    }
}

/// The master data of an identifier: attributes by their names.
fn master<'t>(tree: &'t Tree, id: &str) -> Option<Vec<(&'t str, &'t str)>> {
    let element = tree.entry(id)?;
    let attributes = tree.children(element).filter(|&child| matches!(tree.name(child), "attribute" | "attributes"));
    Some(
        attributes
            .map(|attribute| {
                let name = tree.child(attribute, "id").map_or("", |id| code(tree.text_of(id)));
                let own = tree.own_text(attribute);
                let text =
                    if own.is_empty() { tree.child(attribute, "attribute").map_or("", |value| tree.text_of(value)) } else { own };
                (name, text)
            })
            .collect(),
    )
}

fn number(id: &str, row: &mut Row) -> String {
    let Some(key) = gs1::parse(id) else { return id.to_owned() };
    if let Some(company) = &key.company {
        row.put(COMPANY_PREFIX, company);
    }
    key.number
}

fn party(tree: &Tree, part: &str, id: &str, row: &mut Row) {
    let number = number(id, row);
    row.put_party(part, terms::REGISTERED_ID, &number);
    for (name, text) in master(tree, id).unwrap_or_default() {
        let attribute = match name {
            "name" => NAME,
            "streetAddressOne" | "streetAddressTwo" | "streetAddress" => STREET,
            "city" => CITY,
            "state" => terms::REGION,
            "postalCode" => POSTCODE,
            "countryCode" => COUNTRY,
            _ => continue,
        };
        row.put_party(part, attribute, text);
    }
}

fn place(tree: &Tree, column: &str, id: &str, row: &mut Row) {
    let number = number(id, row);
    match master(tree, id) {
        None => row.put(column, &number),
        Some(attributes) => {
            let of = |wanted: &str| attributes.iter().find(|(name, _)| *name == wanted).map_or("", |(_, text)| *text);
            let parts: Vec<&str> =
                ["name", "city", "countryCode"].iter().map(|name| of(name)).filter(|text| !text.is_empty()).collect();
            row.put(column, &if parts.is_empty() { number } else { parts.join(", ") });
        }
    }
}

/// Names of goods by the master data of their class.
fn names(tree: &Tree, event: NodeId, row: &mut Row) {
    if !tree.has_entries() {
        return;
    }
    let mut classes: Vec<String> = Vec::new();
    let mut stack = vec![event];
    while let Some(node) = stack.pop() {
        let text = tree.own_text(node);
        let class = text
            .strip_prefix("urn:epc:id:")
            .and_then(|rest| rest.rsplit_once('.'))
            .map(|(class, _)| format!("urn:epc:idpat:{class}.*"));
        if let Some(class) = class.filter(|class| class.contains(":sgtin:"))
            && !classes.contains(&class)
        {
            classes.push(class);
        }
        if classes.len() < 100 {
            stack.extend(tree.children(node));
        }
    }
    classes.sort_unstable();
    for class in classes {
        for (name, text) in master(tree, &class).unwrap_or_default() {
            match name {
                "regulatedProductName" | "tradeItemDescription" | "descriptionShort" | "functionalName" => row.put(GOODS, text),
                "manufacturerOfTradeItemPartyName" => row.put_party(MANUFACTURER, NAME, text),
                _ => {}
            }
        }
    }
}
