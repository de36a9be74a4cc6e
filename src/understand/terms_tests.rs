//! The names that readers of messages give to columns are found as what they are meant to be.

use super::{GoodsRole, Identifier, Measure, Money, PartyAttribute, PartyRole, PlaceRole, Role, TimeRole, Transport, find_roles};
use crate::ingest::terms::{self, *};
use crate::table::{Origin, Source, TableBuilder};

/// The role found for a column of this name with cells that fit it, beside an identifier.
fn found(name: &str, cells: [&str; 3]) -> Role {
    let source = Source { file: "a.edi".to_owned(), part: Some("IFTMIN".to_owned()) };
    let mut builder = TableBuilder::new(source, ["Message", name]);
    for (at, cell) in cells.into_iter().enumerate() {
        builder.push(["M-7", "M-9", "M-4"][at]);
        builder.push(cell);
        builder.end_row(Origin { line: 1, byte: 0 });
    }
    find_roles(&builder.finish())[1].role
}

#[test]
fn parties_of_messages_are_found() {
    const ROLES: [(&str, PartyRole); 13] = [
        (CONSIGNOR, PartyRole::Consignor),
        (SELLER, PartyRole::Seller),
        (EXPORTER, PartyRole::Exporter),
        (MANUFACTURER, PartyRole::Manufacturer),
        (CONSIGNEE, PartyRole::Consignee),
        (BUYER, PartyRole::Buyer),
        (IMPORTER, PartyRole::Importer),
        (NOTIFY, PartyRole::Notify),
        (DECLARANT, PartyRole::Declarant),
        (CARRIER, PartyRole::Carrier),
        (FORWARDER, PartyRole::Forwarder),
        (PLATFORM, PartyRole::Platform),
        (OTHER_PARTY, PartyRole::Unspecified),
    ];
    const ATTRIBUTE_ROLES: [(&str, PartyAttribute, [&str; 3]); 11] = [
        (NAME, PartyAttribute::Name, ["Example BV", "Specimen NV", "Sample GmbH"]),
        (ID, PartyAttribute::Id, ["C-100381", "C-200417", "C-300922"]),
        (REGISTERED_ID, PartyAttribute::RegisteredId, ["BE0123456749", "NL001234567B01", "DE136695976"]),
        (STREET, PartyAttribute::Street, ["Main Street 1", "High Road 22", "Quay 7"]),
        (POSTCODE, PartyAttribute::Postcode, ["1000", "9000", "2000"]),
        (CITY, PartyAttribute::City, ["Brussels", "Ghent", "Antwerp"]),
        (REGION, PartyAttribute::Region, ["TX", "CA", "NY"]),
        (COUNTRY, PartyAttribute::Country, ["BE", "NL", "DE"]),
        (CONTACT, PartyAttribute::Contact, ["Ann Example", "Bob Specimen", "Eve Sample"]),
        (EMAIL, PartyAttribute::Email, ["a@example.com", "b@example.com", "c@example.com"]),
        (PHONE, PartyAttribute::Phone, ["+32 2 555 01 00", "+32 2 555 01 01", "+32 2 555 01 02"]),
    ];
    assert_eq!(ROLES.map(|(name, _)| name), PARTIES);
    assert_eq!(ATTRIBUTE_ROLES.map(|(name, _, _)| name), ATTRIBUTES);
    let mut wrong = Vec::new();
    for (part, role) in ROLES {
        for (attribute, meant, cells) in ATTRIBUTE_ROLES {
            let name = terms::party(part, attribute);
            let seen = found(&name, cells);
            if seen != Role::Party(role, meant) {
                wrong.push((name, seen));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn other_terms_of_messages_are_found() {
    let ids = ["AB10038112", "AB20041755", "AB30092293"];
    let counts = ["12", "3", "40"];
    let amounts = ["12.50", "1300.00", "7.25"];
    let dates = ["2026-04-01", "2026-04-13 15:30", "2026-05-02"];
    let places = ["BEANR", "NLRTM", "DEHAM"];
    let roles: [(&str, Role, [&str; 3]); 46] = [
        (SHIPMENT, Role::Identifier(Identifier::Shipment), ids),
        (TRACKING, Role::Identifier(Identifier::Tracking), ids),
        (MASTER_BILL, Role::Identifier(Identifier::MasterBill), ids),
        (CONTAINER, Role::Identifier(Identifier::Container), ["MSKU1234565", "TCNU6849731", "HASU4316170"]),
        (ORDER, Role::Identifier(Identifier::Order), ids),
        (LINE, Role::Identifier(Identifier::Line), ["1", "2", "3"]),
        (INVOICE, Role::Identifier(Identifier::Invoice), ids),
        (DECLARATION, Role::Identifier(Identifier::Declaration), ids),
        (REFERENCE, Role::Identifier(Identifier::Reference), ids),
        (TARIFF, Role::Goods(GoodsRole::TariffCode), ["691110", "851712", "610910"]),
        (GOODS, Role::Goods(GoodsRole::Description), ["porcelain cups", "telephones", "cotton shirts"]),
        (ARTICLE, Role::Goods(GoodsRole::Article), ["A-100", "B-200", "C-300"]),
        (ORIGIN, Role::Place(PlaceRole::Origin), ["CN", "BD", "IT"]),
        (DEPARTURE, Role::Place(PlaceRole::Departure), places),
        (LOADING, Role::Place(PlaceRole::Loading), places),
        (TRANSIT, Role::Place(PlaceRole::Transit), places),
        (DISCHARGE, Role::Place(PlaceRole::Discharge), places),
        (DESTINATION, Role::Place(PlaceRole::Destination), places),
        (DESTINATION_COUNTRY, Role::Place(PlaceRole::Destination), ["BE", "NL", "DE"]),
        (MODE, Role::Transport(Transport::Mode), ["Sea", "Air", "Road"]),
        (MEANS, Role::Transport(Transport::Means), ["EXAMPLE STAR", "SPECIMEN SEA", "SAMPLE WAVE"]),
        (VOYAGE, Role::Transport(Transport::Voyage), ["123W", "SU1244", "325S"]),
        (TERMS, Role::Transport(Transport::Terms), ["DAP", "EXW", "FOB"]),
        (SERVICE, Role::Transport(Transport::Service), ["19 A4", "express", "1"]),
        (STATUS, Role::Other, ["D1", "AF", "X6"]),
        (ORDERED, Role::Time(TimeRole::Ordered), dates),
        (ISSUED, Role::Time(TimeRole::Issued), dates),
        (DEPARTED, Role::Time(TimeRole::Departed), dates),
        (PLANNED, Role::Time(TimeRole::Planned), dates),
        (DELIVERED, Role::Time(TimeRole::Delivered), dates),
        (RECORDED, Role::Time(TimeRole::Recorded), dates),
        (GROSS_MASS, Role::Measure(Measure::GrossMass), amounts),
        (NET_MASS, Role::Measure(Measure::NetMass), amounts),
        (QUANTITY, Role::Measure(Measure::Quantity), counts),
        (PACKAGES, Role::Measure(Measure::Packages), counts),
        (VOLUME, Role::Measure(Measure::Size), amounts),
        (VALUE, Role::Money(Money::Value), amounts),
        (UNIT_PRICE, Role::Money(Money::UnitPrice), amounts),
        (CURRENCY, Role::Money(Money::Currency), ["EUR", "USD", "GBP"]),
        (FREIGHT, Role::Money(Money::Freight), amounts),
        (INSURANCE, Role::Money(Money::Insurance), amounts),
        (TAX, Role::Money(Money::Tax), amounts),
        (FREE_TEXT, Role::Other, ["leave at the door", "ring twice", "fragile"]),
        // What EDI readers add of their own is no reference of a consignment by accident.
        ("Container load", Role::Other, ["full", "empty", "full"]),
        ("Dangerous goods", Role::Goods(GoodsRole::Dangerous), ["UN 1463 class 5.1", "UN 1263", "UN 3480"]),
        ("Package type", Role::Other, ["CT", "PK", "Pallet"]),
    ];
    let named: Vec<&str> = roles.iter().map(|(name, _, _)| *name).take(OTHERS.len()).collect();
    assert_eq!(named, OTHERS);
    let wrong: Vec<(&str, Role)> = roles
        .into_iter()
        .map(|(name, meant, cells)| (name, meant, found(name, cells)))
        .filter(|(_, meant, seen)| meant != seen)
        .map(|(name, _, seen)| (name, seen))
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// Codes of carriers are the carrier's, whoever else the table speaks of.
#[test]
fn a_column_of_scac_is_the_carriers() {
    let carriers_code = Role::Party(PartyRole::Carrier, PartyAttribute::Id);
    for header in ["SCAC", "scac code", "Carrier SCAC", "Carrier Code"] {
        for text in [
            "{}\nMAEU\nMSCU\nHLCU\n",
            "{},Order ID\nMAEU,A1\nMSCU,A2\nHLCU,A3\n",
            "Buyer Name,City,{}\nAnna Voorbeeld,Gent,UPSN\nJan Voorbeeld,Namur,FDEG\nEls Exempel,Brugge,UPSN\n",
        ] {
            let table = super::sample::csv(&text.replace("{}", header));
            let found: Vec<Role> = find_roles(&table).into_iter().map(|found| found.role).collect();
            assert!(found.contains(&carriers_code), "{header}: {found:?}");
        }
    }
}
