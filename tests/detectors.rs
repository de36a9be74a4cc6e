//! The detectors against numbers and tables that nobody here wrote: the test numbers of public trackers, and the corpus.

#![allow(clippy::unwrap_used)]
#![cfg_attr(not(portolan_shared), allow(dead_code, unused_imports))]

use portolan::understand::detect::{Kind, detector, judge};
use portolan::understand::{Corrections, DirectKind, PartyAttribute, Role, understand};
use portolan::{ingest, table};
use serde_json::Value;
use std::path::{Path, PathBuf};

fn shared(path: &str) -> PathBuf {
    Path::new(option_env!("PORTOLAN_SHARED").unwrap_or_default()).join(path)
}

/// Which detectors speak for each pattern of the trackers, by file and name.
const CARRIERS: &[(&str, &str, &[&str])] = &[
    ("amazon", "Amazon Logistics", &["amazon"]),
    ("amazon", "Amazon International", &["amazon-international"]),
    ("canadapost", "Canada Post (16)", &["canada-post"]),
    ("canpar", "Canpar (22)", &["canpar"]),
    ("dhl", "DHL Express", &["dhl-express"]),
    ("dhl", "DHL Express (Piece ID)", &["dhl-piece"]),
    ("dhl", "DHL E-Commerce", &["dhl-ecommerce", "dhl-ecommerce-partner"]),
    ("dhl", "DHL E-Commerce (14)", &["dhl-ecommerce-14"]),
    ("dpd", "DPD (28)", &["dpd-28"]),
    ("dpd", "DPD (14)", &["dpd-14"]),
    ("fedex", "FedEx Express (12)", &["fedex-12"]),
    ("fedex", "FedEx Express (34)", &["fedex-34"]),
    ("fedex", "FedEx ASTRA (32)", &["fedex-32"]),
    ("fedex", "FedEx Ground", &["fedex-ground"]),
    ("fedex", "FedEx Ground (SSCC-18)", &["fedex-ground-18"]),
    ("fedex", "FedEx Ground 96 (22)", &["fedex-ground-96"]),
    ("fedex", "FedEx Ground GSN", &["fedex-gsn"]),
    ("gofo", "GOFO Express (US)", &["gofo"]),
    ("landmark", "Landmark Global LTN", &["landmark"]),
    ("lasership", "LaserShip LX", &["lasership"]),
    ("lasership", "LaserShip 1LS7 (15)", &["lasership-1ls"]),
    ("lasership", "LaserShip 1LS7 (18)", &["lasership-1ls"]),
    ("lasership", "LaserShip 1LSCX (15)", &["lasership-1ls"]),
    ("old_dominion", "Old Dominion", &["old-dominion"]),
    ("old_dominion", "Old Dominion Guaranteed Shipment", &["old-dominion"]),
    ("ontrac", "OnTrac", &["ontrac"]),
    ("ontrac", "OnTrac D", &["ontrac"]),
    ("purolator", "Purolator (12)", &["purolator"]),
    ("purolator", "Purolator (alpha + 9)", &["purolator-letters"]),
    ("s10", "S10", &["s10"]),
    ("speedee", "Spee-Dee (20)", &["speedee"]),
    ("ups", "UPS", &["ups"]),
    ("ups", "UPS Waybill", &["ups-waybill"]),
    ("usps", "USPS 20", &["usps-20"]),
    ("usps", "USPS IMpb N", &["usps-94"]),
    ("usps", "USPS Legacy", &["usps-91"]),
    ("usps", "USPS IMpb C", &["usps-92"]),
    ("yodel", "Yodel", &["yodel"]),
    ("yunexpress", "YunExpress", &["yunexpress"]),
];

#[cfg_attr(not(portolan_shared), ignore = "needs ../shared beside the project")]
#[test]
fn test_numbers_of_public_trackers_decide_as_they_say() {
    let mut wrong = Vec::new();
    let mut numbers = 0;
    let mut patterns = 0;
    for entry in std::fs::read_dir(shared("reference/bulk/tracking_number_data/couriers")).unwrap() {
        let path = entry.unwrap().path();
        let courier = path.file_stem().unwrap().to_string_lossy().into_owned();
        let file: Value = serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap();
        for pattern in file["tracking_numbers"].as_array().unwrap() {
            let name = pattern["name"].as_str().unwrap();
            let ids = CARRIERS.iter().find(|(file, of, _)| *file == courier && *of == name).map(|(.., ids)| *ids);
            let Some(ids) = ids else {
                wrong.push(format!("{courier}: {name} has no detector"));
                continue;
            };
            patterns += 1;
            for (list, expected) in [("valid", true), ("invalid", false)] {
                for number in pattern["test_numbers"][list].as_array().into_iter().flatten() {
                    let number = number.as_str().unwrap();
                    numbers += 1;
                    if ids.iter().any(|id| detector(id).unwrap().accepts(number)) != expected {
                        wrong.push(format!("{courier}: {name}: {number} should be {list}"));
                    }
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert_eq!((patterns, numbers), (CARRIERS.len(), 280));
}

/// The tables of a file, read alone.
fn tables(path: &Path) -> Vec<portolan::table::Table> {
    let bytes = std::fs::read(path).unwrap();
    let name = path.file_name().unwrap().to_string_lossy().into_owned();
    let Ok(mut reader) = ingest::open(&name, &bytes[..bytes.len().min(ingest::HEAD)]) else { return Vec::new() };
    for chunk in bytes.chunks(1 << 20) {
        reader.feed(chunk);
    }
    reader.finish().tables
}

/// The files of the corpus, in order.
fn corpus() -> Vec<PathBuf> {
    let mut paths: Vec<PathBuf> = Vec::new();
    for folder in std::fs::read_dir(shared("corpus")).unwrap() {
        let folder = folder.unwrap().path();
        if folder.is_dir() {
            paths.extend(std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()));
        }
    }
    paths.sort();
    paths
}

/// Every column of the corpus that is reported without a hint from its header, dates and web addresses aside. Each was looked
/// at: none is reported for what it is not. Columns that are not here (order numbers, amounts, hashes, quantities, bare
/// postcodes, names) are reported for nothing.
#[rustfmt::skip]
const REPORTED: &[(&str, &str, &str)] = &[
    ("cargo-imp/gumraq_ffm8.txt", "Master bill of lading or air waybill", "awb-written, awb"),
    ("cargo-imp/onerecord_FWB-Example1.txt", "Master bill of lading or air waybill", "awb-written"),
    ("csv/cn_wuliu_GBK.csv", "销售金额", "money"),
    ("csv/kcs_customs_decl_syn_test.csv", "HS6 Code", "hs"),
    ("csv/shopify_orders_sample.csv", "Email", "email"),
    ("customs/hmrc_IMZ_Aggregated_Supplementary_Declaration.xml", "Exporter postcode", "postcode-letters"),
    ("customs/hmrc_Step1_TT_IM184a.xml", "Exporter postcode", "postcode-letters"),
    ("customs/hmrc_Step1_TT_IM184a.xml", "Shipment number", "ucr"),
    ("customs/hmrc_Step2_TT_IM68a_Amendment.xml", "Customs declaration number", "mrn-gb"),
    ("customs/hmrc_TT_IM053a.xml", "Reference", "ucr"),
    ("customs/hmrc_TT_IM053a.xml", "Shipment number", "ucr"),
    ("customs/hmrc_TT_IM068a.xml", "Exporter postcode", "postcode-letters"),
    ("customs/hmrc_TT_IM072a.xml", "Exporter postcode", "postcode-letters"),
    ("customs/hmrc_TT_IM072a.xml", "Reference", "mrn-gb"),
    ("customs/hmrc_TT_IM072a.xml", "Shipment number", "ucr"),
    ("customs/hmrc_TT_IM080a.xml", "Buyer postcode", "postcode-letters"),
    ("customs/hmrc_TT_IM080a.xml", "Seller postcode", "postcode-letters"),
    ("edifact/bring_IFTMIN_D00B_BIG14.edi", "Consignor email", "email"),
    ("edifact/bring_IFTMIN_D00B_BIG14.edi", "Consignor phone", "phone"),
    ("edifact/bring_IFTMIN_D00B_BIG14.edi", "Party email", "email"),
    ("edifact/chemaclass_IFTMIN_S93A_2msg.edi", "Consignee email", "email"),
    ("edifact/portxchange_IFTSAI_D99B.edi", "Place of transhipment", "locode"),
    ("json/dcsa_ebl_dg.json", "Consignee email", "email"),
    ("json/dcsa_ebl_dg.json", "Consignor email", "email"),
    ("json/dcsa_ebl_dg.json", "Container number", "container"),
    ("json/dcsa_ebl_dg.json", "Party email", "email"),
    ("json/dcsa_ebl_dg.json", "partyContactDetails[].email", "email"),
    ("json/dcsa_ebl_dg.json", "utilizedTransportEquipments[].equipmentReference", "container"),
    ("json/w3c_IATAAirWaybill.json", "Air waybill prefix and serial", "awb-written"),
    ("json/w3c_IATAAirWaybill.json", "requestedRouting[].carrier.email", "email"),
    ("json/w3c_IATAAirWaybill.json", "requestedRouting[].carrier.phoneNumber", "phone"),
    ("json/w3c_MasterBillOfLading.json", "Consignor email", "email"),
    ("json/w3c_MasterBillOfLading.json", "Consignor phone", "phone"),
    ("json/w3c_MultiModalBillOfLadingCredential.json", "Consignor email", "email"),
    ("json/w3c_MultiModalBillOfLadingCredential.json", "Consignor phone", "phone"),
    ("onerecord/chi_pieces_samsung_piece307.json", "Value declared for carriage", "money"),
    ("ubl/UBL-FreightInvoice-2.1-Example.xml", "Buyer email", "email"),
    ("ubl/UBL-FreightInvoice-2.1-Example.xml", "Seller email", "email"),
    ("ubl/UBL-GoodsItemItinerary-2.1-Example.xml", "Carrier email", "email"),
    ("ubl/UBL-GoodsItemItinerary-2.1-Example.xml", "Carrier phone", "phone"),
    ("ubl/UBL-GoodsItemItinerary-2.1-Example.xml", "Party email", "email"),
    ("ubl/UBL-GoodsItemItinerary-2.1-Example.xml", "Platform email", "email"),
    ("ubl/UBL-GoodsItemItinerary-2.1-Example.xml", "Platform phone", "phone"),
    ("ubl/UBL-Invoice-2.1-Example.xml", "Buyer email", "email"),
    ("ubl/UBL-Invoice-2.1-Example.xml", "Seller email", "email"),
    ("ubl/UBL-Order-2.0-Example-International.xml", "Buyer email", "email"),
    ("ubl/UBL-Order-2.0-Example-International.xml", "Buyer phone", "phone"),
    ("ubl/UBL-Order-2.0-Example-International.xml", "Party email", "email"),
    ("ubl/UBL-Order-2.0-Example-International.xml", "Seller email", "email"),
    ("ubl/UBL-Order-2.0-Example-International.xml", "cac:BuyerCustomerParty.cac:Party.cac:Contact.cbc:Telefax", "phone"),
    ("ubl/UBL-ReceiptAdvice-2.0-Example.xml", "Consignee email", "email"),
    ("ubl/UBL-ReceiptAdvice-2.0-Example.xml", "Consignee phone", "phone-national"),
    ("ubl/UBL-ReceiptAdvice-2.0-Example.xml", "Consignor email", "email"),
    ("ubl/UBL-ReceiptAdvice-2.0-Example.xml", "Consignor phone", "phone-national"),
    ("ubl/UBL-ReceiptAdvice-2.0-Example.xml", "Consignor postcode", "postcode-letters"),
    ("ubl/UBL-ReceiptAdvice-2.0-Example.xml", "cac:DeliveryCustomerParty.cac:Party.cac:Contact.cbc:Telefax", "phone-national"),
    ("ubl/UBL-ReceiptAdvice-2.0-Example.xml", "cac:DespatchSupplierParty.cac:Party.cac:Contact.cbc:Telefax", "phone-national"),
    ("x12/apimeister_322_0.x12", "Container number", "container"),
    ("x12/apimeister_322_1.x12", "Container number", "container"),
    ("x12/apimeister_322_2.x12", "Container number", "container"),
    ("x12/apimeister_404_0.x12", "Container number", "container"),
    ("x12/apimeister_404_1.x12", "Container number", "container"),
    ("x12/apimeister_310.x12", "Container number", "container"),
    ("x12/apimeister_404_0.x12", "Consignor fax", "phone-national"),
    ("x12/apimeister_404_0.x12", "Consignor phone", "phone"),
    ("x12/apimeister_404_0.x12", "Notify party fax", "phone-national"),
    ("x12/apimeister_404_0.x12", "Notify party phone", "phone"),
    ("x12/apimeister_404_1.x12", "Consignor phone", "phone"),
    ("x12/apimeister_404_1.x12", "Notify party phone", "phone"),
    ("x12/apimeister_940_1.x12", "Buyer fax", "phone-national"),
    ("x12/apimeister_940_1.x12", "Consignee fax", "phone-national"),
    ("x12/edinet_810a.x12", "Buyer email", "email"),
    ("x12/edinet_810a.x12", "Consignee email", "email"),
    ("x12/edinet_810a.x12", "Consignor email", "email"),
    ("x12/edinet_810a.x12", "Seller email", "email"),
    ("x12/omniparser_canadapost_214.x12", "Shipment number", "canada-post"),
    ("x12/omniparser_ups_210.x12", "Tracking number", "ups"),
];

#[cfg_attr(not(portolan_shared), ignore = "needs ../shared beside the project")]
#[test]
fn columns_of_the_corpus_are_reported_for_what_they_are_and_nothing_else() {
    let mut columns = 0;
    let mut reported = Vec::new();
    for path in &corpus() {
        let file = path.strip_prefix(shared("corpus")).unwrap().to_string_lossy().into_owned();
        for table in tables(path) {
            for column in table.columns() {
                columns += 1;
                let sample = column.sample(400);
                let mut ids = Vec::new();
                for found in judge(sample.iter().map(AsRef::as_ref), &[]) {
                    match found.detector.kind {
                        Kind::Date => assert!(matches!(column.kind(), table::Kind::Date(_)), "{file}: {}", column.name()),
                        Kind::Url => assert!(sample.iter().any(|cell| cell.contains("://")), "{file}: {}", column.name()),
                        _ => ids.push(found.detector.id),
                    }
                }
                if !ids.is_empty() {
                    reported.push((file.clone(), column.name().to_owned(), ids.join(", ")));
                }
            }
        }
    }
    assert!(columns > 1500, "{columns}");
    let reported: Vec<(&str, &str, &str)> = reported.iter().map(|(a, b, c)| (a.as_str(), b.as_str(), c.as_str())).collect();
    let mut expected = REPORTED.to_vec();
    let mut found = reported.clone();
    expected.sort_unstable();
    found.sort_unstable();
    let more: Vec<_> = found.iter().filter(|one| !expected.contains(one)).collect();
    let less: Vec<_> = expected.iter().filter(|one| !found.contains(one)).collect();
    assert!(more.is_empty() && less.is_empty(), "not expected: {more:#?}\nmissing: {less:#?}");
}

/// Kinds whose wrong report would call a harmless column personal.
const SENSITIVE: [Kind; 7] =
    [Kind::Phone, Kind::PaymentCard, Kind::Vat, Kind::PersonalId, Kind::Iban, Kind::Passport, Kind::CompanyId];

/// A header that hints at the wrong kind does not make numbers of a check digit into what they are not.
#[cfg_attr(not(portolan_shared), ignore = "needs ../shared beside the project")]
#[test]
fn a_wrong_hint_does_not_make_identifiers_of_other_numbers() {
    for (file, hints) in [
        ("csv/kcs_customs_decl_syn_test.csv", &SENSITIVE[1..5]),
        ("csv/scms_comma_LF_BOM.csv", &SENSITIVE[1..5]),
        ("csv/olist_products.csv", &SENSITIVE[1..5]),
        ("csv/olist_sellers.csv", &SENSITIVE[1..5]),
        ("csv/adventureworks_Address_noheader.tsv", &SENSITIVE[1..5]),
    ] {
        for table in tables(&shared("corpus").join(file)) {
            for column in table.columns() {
                let sample = column.sample(400);
                let found = judge(sample.iter().map(AsRef::as_ref), hints);
                let wrong: Vec<&str> = found
                    .iter()
                    .filter(|one| {
                        SENSITIVE.contains(&one.detector.kind) && one.detector.check.is_some_and(|check| check.is_digit)
                    })
                    .map(|one| one.detector.id)
                    .collect();
                assert!(wrong.is_empty(), "{file}: {}: {wrong:?}", column.name());
            }
        }
    }
}

/// Texts of the corpus (remarks, descriptions, references, streets, whatever has no role) mention nobody that is
/// announced as a person: names, addresses and numbers stand in columns of their own there.
#[cfg_attr(not(portolan_shared), ignore = "needs ../shared beside the project")]
#[test]
fn texts_of_the_corpus_mention_nobody() {
    let mut found = Vec::new();
    for path in corpus() {
        let file = path.strip_prefix(shared("corpus")).unwrap().to_string_lossy().into_owned();
        let tables: Vec<_> = tables(&path).into_iter().map(std::sync::Arc::new).collect();
        let shipments = understand(&tables, &Corrections::default());
        for one in &shipments.direct {
            let roles = &shipments.tables[one.table];
            let is_text = match roles.roles[one.column.index()].role {
                Role::Other | Role::Goods(_) | Role::Identifier(_) => one.kind != DirectKind::CustomsId || one.verified.is_some(),
                Role::Party(_, PartyAttribute::Street) => one.kind != DirectKind::StreetAddress,
                Role::Party(_, PartyAttribute::Name | PartyAttribute::Contact) => one.kind != DirectKind::PersonName,
                _ => false,
            };
            if is_text {
                found.push((file.clone(), roles.table.column(one.column).name().to_owned(), one.kind));
            }
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}
