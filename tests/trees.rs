//! JSON and XML as people really have them: the corpus where it is beside the project, and every kind of bad input.

#![allow(clippy::unwrap_used)]

use portolan::ingest::{self, HEAD, HiddenKind, Ingested, Severity};
use portolan::language::english;
use portolan::table::RowId;
use proptest::prelude::*;

fn read_by(name: &str, bytes: &[u8], chunk: usize) -> Ingested {
    match ingest::open(name, &bytes[..bytes.len().min(HEAD)]) {
        Err(refused) => *refused,
        Ok(mut reader) => {
            bytes.chunks(chunk.max(1)).for_each(|chunk| reader.feed(chunk));
            reader.finish()
        }
    }
}

/// Reads in one piece, and sees that pieces do not matter.
fn read(name: &str, bytes: &[u8]) -> Ingested {
    let whole = read_by(name, bytes, bytes.len());
    let pieces = read_by(name, bytes, 7);
    assert_eq!(cells(&whole), cells(&pieces), "{name} in pieces of 7 bytes");
    assert_eq!((&whole.warnings, &whole.hidden), (&pieces.warnings, &pieces.hidden));
    whole
}

fn cells(ingested: &Ingested) -> Vec<Vec<String>> {
    let Some(table) = ingested.tables.first() else { return Vec::new() };
    (0..table.row_count() as u32)
        .map(|row| table.columns().iter().map(|column| column.text(RowId(row)).into_owned()).collect())
        .collect()
}

fn names(ingested: &Ingested) -> Vec<&str> {
    ingested.tables.first().map(|table| table.columns().iter().map(portolan::table::Column::name).collect()).unwrap_or_default()
}

fn cell(ingested: &Ingested, row: usize, column: &str) -> String {
    let at =
        names(ingested).iter().position(|name| *name == column).unwrap_or_else(|| panic!("{column} in {:?}", names(ingested)));
    cells(ingested)[row][at].clone()
}

/// The one sentence that contains a phrase.
fn says(ingested: &Ingested, phrase: &str) -> String {
    let mut found: Vec<String> =
        ingested.warnings.iter().map(|warning| english(&warning.says)).filter(|says| says.contains(phrase)).collect();
    assert_eq!(found.len(), 1, "{phrase:?} in {:#?}", ingested.warnings);
    found.remove(0)
}

#[test]
fn records_nested_anywhere_become_rows() {
    let text = r#"{"meta": {"page": 1}, "result": {"orders": [
        {"id": "A", "buyer": {"name": "Ann", "tags": ["x", "y"]}, "items": [{"sku": "S1", "price": 1.10}, {"sku": "S2", "price": null}]},
        {"id": "B", "buyer": {"name": "Bob"}, "items": []}]}}"#;
    let ingested = read("orders.json", text.as_bytes());
    assert_eq!(english(&ingested.format), "JSON");
    assert_eq!(cells(&ingested).len(), 3);
    assert_eq!((cell(&ingested, 0, "sku"), cell(&ingested, 0, "price")), ("S1".to_owned(), "1.10".to_owned()));
    assert_eq!(cell(&ingested, 1, "result.orders[].buyer.name"), "Ann");
    assert_eq!(cell(&ingested, 1, "result.orders[].buyer.tags[]"), "x | y");
    assert_eq!(cell(&ingested, 2, "buyer.name"), "Bob");
    assert_eq!(cell(&ingested, 2, "meta.page"), "1");
    let origin = ingested.tables[0].origin(RowId(1));
    assert!(text[origin.byte as usize..].starts_with("{\"sku\": \"S2\"") && origin.line == 2);
}

#[test]
fn unknown_xml_becomes_rows() {
    let text = "<?xml version=\"1.0\"?>\n<!-- made by Ann, ext. 7 -->\n<export day='2024-05-01'><parcel no=\"1\"><to>Gent</to></parcel>\n<parcel no=\"2\"><to>Li&#232;ge &amp; more</to></parcel></export>";
    let ingested = read("export.xml", text.as_bytes());
    assert_eq!(english(&ingested.format), "XML (export)");
    assert_eq!(names(&ingested), ["no", "to", "day"]);
    assert_eq!(cells(&ingested), [["1", "Gent", "2024-05-01"], ["2", "Liège & more", "2024-05-01"]]);
    assert_eq!(ingested.tables[0].origin(RowId(1)).line, 4);
    assert!(ingested.hidden.iter().any(|hidden| hidden.kind == HiddenKind::Comment && english(&hidden.says).contains("Ann")));
}

#[test]
fn lines_of_json_are_read_one_by_one() {
    let text = "{\"id\": 12345678901234567890, \"to\": \"Gent\"}\n\n{\"id\": 2, \"to\": }\n{\"id\": 3, \"note\": \"call Ann at ann@example.com first\"}\n";
    for bytes in [text.as_bytes().to_vec(), [0xFEFF].into_iter().chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect()]
    {
        let ingested = read("lines.json", &bytes);
        assert!(english(&ingested.format).starts_with("JSON, one record a line"), "{}", english(&ingested.format));
        assert_eq!(cells(&ingested), [["12345678901234567890", "Gent", ""], ["3", "", "call Ann at ann@example.com first"]]);
        assert_eq!(ingested.rows_not_read, 1);
        assert!(says(&ingested, "not valid JSON").contains("lines.json, line 3"));
        assert!(
            ingested
                .hidden
                .iter()
                .any(|hidden| hidden.kind == HiddenKind::FreeText && english(&hidden.says).contains("ann@example.com"))
        );
        assert_eq!(ingested.tables[0].origin(RowId(1)).line, 4);
    }
}

#[test]
fn bad_json_gives_what_stands_before() {
    let ingested = read("cut.json", b"[{\"id\": 1, \"to\": \"Gent\"},\n {\"id\": 2, \"to\" \"Namur\"}, {\"id\": 3}]");
    assert_eq!(cells(&ingested), [["1", "Gent"], ["2", ""]]);
    assert!(says(&ingested, "line 2, column 17").contains("a colon belongs"));
    assert_eq!(read("none.json", b"{}").warnings[0].severity, Severity::Unreadable);
}

#[test]
fn bad_xml_is_read_as_far_as_it_goes() {
    let crossed = read("crossed.xml", b"<a><r><x>1</x></r>\n<r><x>2</y></x></r><r><x>3</r></a>");
    assert_eq!(cells(&crossed), [["1"], ["2"], ["3"]]);
    says(&crossed, "never began");
    assert!(says(&crossed, "has not ended").contains("crossed.xml, line 2"));
    let cut = read("cut.xml", b"<a><r><x>1</x></r><r><x>2");
    assert_eq!(cells(&cut), [["1"], ["2"]]);
    says(&cut, "cut off");
    let dashes = read("dashes.xml", b"<a><!-- one -- <b>two</b> --><r>3</r><r>4</r></a>");
    assert!(!cells(&dashes).is_empty());
}

#[test]
fn entities_are_never_expanded() {
    let bomb = "<!DOCTYPE a [<!ENTITY x \"ha\"><!ENTITY y \"&x;&x;&x;&x;\"><!ENTITY z SYSTEM \"file:///etc/hostname\">]><a><r><t>&y;</t></r><r><t>&z;</t></r></a>";
    let ingested = read("bomb.xml", bomb.as_bytes());
    assert_eq!(cells(&ingested), [["&y;"], ["&z;"]]);
    says(&ingested, "defines texts");
    says(&ingested, "stands for a text defined elsewhere");
}

#[test]
fn bombs_do_no_harm() {
    let deep = read_by("deep.json", "[".repeat(1 << 20).as_bytes(), 1 << 20);
    assert!(deep.warnings.iter().any(|warning| english(&warning.says).contains("nests deeper")), "{:?}", deep.warnings);
    let deep = read_by("deep.xml", "<a>".repeat(1 << 18).as_bytes(), 1 << 20);
    says(&deep, "nest deeper");
    let wide: String = (0..20_000).map(|column| format!("\"c{column}\": 1,")).collect();
    let wide = read_by("wide.json", format!("{{{}\"z\": 1}}", wide).as_bytes(), 1 << 20);
    assert!(names(&wide).len() <= 4096);
    says(&wide, "not kept");
    let many: String = format!(
        "{{\"type\": \"ObjectEvent\", \"action\": \"ADD\", \"epcList\": [{}\"x\"]}}",
        (0..50_000).map(|serial| format!("\"urn:epc:id:sgtin:0614141.107346.{serial}\",")).collect::<String>()
    );
    assert!(cell(&read_by("many.json", many.as_bytes(), 1 << 20), 0, "Serial number").ends_with("(+49000)"));
}

#[test]
fn no_row_takes_a_value_of_another_and_long_lists_are_read_in_linear_time() {
    let event = |at: usize| {
        let lot = if at == 1 { r#", "ilmd": {"cbvmda:lotNumber": "L1"}"# } else { "" };
        format!(r#"{{"type": "ObjectEvent", "action": "ADD", "epcList": ["urn:epc:id:sgtin:0614141.107346.{at}"]{lot}}}"#)
    };
    let events: Vec<String> = (0..5000).map(event).collect();
    let text = format!(r#"{{"type": "EPCISDocument", "epcisBody": {{"eventList": [{}]}}}}"#, events.join(","));
    let ingested = read_by("events.json", text.as_bytes(), 1 << 20);
    let lots: Vec<String> = (0..3).map(|row| cell(&ingested, row, "Batch or lot")).collect();
    assert_eq!(lots, ["", "L1", ""]);
    assert_eq!(cells(&ingested).len(), 5000);
}

#[test]
fn objects_that_link_to_each_other_are_no_maze() {
    let object = |at: usize| {
        let links: Vec<String> = (0..40).map(|other| format!(r#"{{"@id": "o{other}"}}"#)).collect();
        format!(r#"{{"@id": "o{at}", "@type": "cargo:Piece", "cargo:upid": "{at}", "cargo:shipper": [{}]}}"#, links.join(","))
    };
    let objects: Vec<String> = (0..40).map(object).collect();
    let text = format!(r#"{{"@graph": [{}]}}"#, objects.join(","));
    assert_eq!(cells(&read_by("maze.json", text.as_bytes(), 1 << 20)).len(), 40);
}

/// A file of the shared corpus.
fn corpus(file: &str) -> Vec<u8> {
    std::fs::read(std::path::Path::new(option_env!("PORTOLAN_SHARED").unwrap_or_default()).join("corpus").join(file)).unwrap()
}

const CONSIGNEE: &str = "Consignee name|Consignee city";
const UBL_PARTIES: &str = "Seller name|Seller postcode|Seller city|Buyer name|Buyer postcode|Buyer city";

/// File, format, rows, columns that must be filled in the first row (parted by bars).
///
/// Rows as Python's json and ElementTree count them (elements of the lists, of the names in the profiles), those marked
/// "hand" by eye.
const CORPUS: &[(&str, &str, usize, &str)] = &[
    // Equipment requested, by hand.
    ("json/dcsa_booking.json", "DCSA booking", 1, "Goods description|Gross mass (kg)|Port of loading|Vessel"),
    // Consignment items, by hand.
    (
        "json/dcsa_ebl_dg.json",
        "DCSA eBL (shipping instructions)",
        1,
        "Consignor name|Consignee name|Consignee city|Tariff code|Goods description|Container number|Gross mass (kg)",
    ),
    (
        "json/easypost_order.json",
        "EasyPost order (JSON)",
        2,
        "Consignor name|Consignee name|Consignee postcode|Consignee city|Tracking number|Gross mass (kg)",
    ),
    ("json/easypost_shipment_bought.json", "EasyPost shipment (JSON)", 1, "Consignee name|Consignee postcode|Tracking number"),
    ("json/easypost_shipment_form.json", "EasyPost shipment (JSON)", 1, "Consignee name|Consignee postcode|Tracking number"),
    ("json/easypost_trackers.json", "EasyPost trackers (JSON)", 5, "Tracking number|Status"),
    (
        "json/w3c_CBPEntry.json",
        "W3C traceability CBP entry (JSON-LD)",
        1,
        "Importer name|Importer postcode|Consignee name|Tariff code|Goods description|Value of goods|Customs declaration number",
    ),
    (
        "json/w3c_CBPEntryType86Credential.json",
        "W3C traceability CBP entry type 86 (JSON-LD)",
        1,
        "Consignor name|Consignee name|Consignee postcode|Consignee city|Tariff code|Value of goods|Currency",
    ),
    (
        "json/w3c_DeMinimisShipment.json",
        "W3C traceability de minimis shipment (JSON-LD)",
        1,
        "Buyer name|Buyer postcode|Consignee name|Consignee city|Seller name|Goods description|Value of goods|Currency",
    ),
    (
        "json/w3c_IATAAirWaybill.json",
        "W3C traceability air waybill (JSON-LD)",
        1,
        "Consignor name|Consignee postcode|Port of loading|Port of discharge|Gross mass (kg)|Goods description",
    ),
    (
        "json/w3c_ImporterSecurityFiling.json",
        "W3C traceability importer security filing (JSON-LD)",
        1,
        "Seller name|Buyer name|Importer name|Consignee name|Consignee postcode|Manufacturer name|Tariff code|Country of origin",
    ),
    (
        "json/w3c_MasterBillOfLading.json",
        "W3C traceability master bill of lading (JSON-LD)",
        1,
        "Consignor name|Consignee postcode|Notify party name|Carrier name|Tariff code|Gross mass (kg)|Container number|Value of goods",
    ),
    (
        "json/w3c_MultiModalBillOfLadingCredential.json",
        "W3C traceability multimodal bill of lading (JSON-LD)",
        1,
        "Consignor name|Consignee postcode|Tariff code|Gross mass (kg)",
    ),
    (
        "json/w3c_PackingListCredential.json",
        "W3C traceability packing list (JSON-LD)",
        3,
        "Consignor name|Consignee postcode|Buyer name|Seller name|Goods description|Gross mass (kg)",
    ),
    (
        "json/w3c_ParcelDelivery.json",
        "W3C traceability parcel delivery (JSON-LD)",
        1,
        "Consignor name|Consignee name|Consignee postcode|Consignee city|Tracking number",
    ),
    (
        "epcis/openepcis_allkeys.json",
        "EPCIS 2.0 (JSON-LD)",
        1,
        "Article number|GS1 company prefix|Recorded at|Shipment number|Other GS1 key",
    ),
    ("epcis/openepcis_bare_event.json", "EPCIS 2.0 (JSON-LD, bare events)", 1, "Article number|Delivery date|Order number"),
    ("epcis/openepcis_combo.xml", "EPCIS 2.0 (XML)", 6, "Event type|Read point"),
    (
        "epcis/openepcis_curies.json",
        "EPCIS 2.0 (JSON-LD)",
        1,
        "Article number|Seller VAT or EORI number|Buyer VAT or EORI number|Place of departure",
    ),
    ("epcis/openepcis_dropship_design.json", "JSON", 2, "eventType"),
    ("epcis/openepcis_invalid_nocontext.json", "EPCIS 2.0 (JSON-LD)", 1, "Article number"),
    ("epcis/openepcis_query.xml", "EPCIS 2.0 (XML, query results)", 6, "Event type|Read point"),
    ("epcis/openepcis_sensor_combo.json", "EPCIS 2.0 (JSON-LD)", 13, "Event type|Recorded at|Status"),
    (
        "epcis/openepcis_uspharma_12.xml",
        "EPCIS 1.2 (XML)",
        8,
        "Event type|Article number|Goods description|Manufacturer name|Batch or lot",
    ),
    ("onerecord/chi_companies_samsung.json", "ONE Record Company (JSON-LD)", 1, "Party name|Party postcode|Party city"),
    (
        "onerecord/chi_pieces_samsung_piece307.json",
        "ONE Record Piece (JSON-LD)",
        2,
        "Consignor name|Consignor postcode|Consignor city|Goods description",
    ),
    ("onerecord/chi_securityDeclarations_samsung_dec1.json", "ONE Record SecurityDeclaration (JSON-LD)", 1, "Status"),
    // Pieces before the mistake in line 316, by hand and with grep.
    ("onerecord/iata_CIMP-Example1.json", "ONE Record Waybill (JSON-LD)", 6, "Goods description|Gross mass (kg)"),
    ("onerecord/iata_Change_example1.json", "ONE Record Change (JSON-LD)", 1, ""),
    ("onerecord/iata_Company_with_id.json", "ONE Record Company (JSON-LD)", 1, "Party name|Party contact name"),
    ("onerecord/iata_Notification_example2.json", "ONE Record Notification (JSON-LD)", 1, "Goods description"),
    ("onerecord/iata_Piece_with_id.rev3.json", "ONE Record Piece (JSON-LD)", 1, "Goods description"),
    ("onerecord/iata_Sensor.compacted.json", "ONE Record Sensor (JSON-LD)", 1, "serialNumber"),
    ("onerecord/iata_Sensor.expanded.json", "ONE Record Sensor (JSON-LD)", 1, "serialNumber"),
    ("onerecord/iata_Shipment_with_Piece.embedded.json", "ONE Record Shipment (JSON-LD)", 1, "Goods description"),
    ("onerecord/iata_Shipment_with_Piece.json", "ONE Record Shipment (JSON-LD)", 1, "Goods description"),
    (
        "ubl/UBL-FreightInvoice-2.1-Example.xml",
        "UBL FreightInvoice 2.1",
        5,
        "Goods description|Value of goods|Currency|Quantity|Gross mass (kg)",
    ),
    (
        "ubl/UBL-GoodsItemItinerary-2.1-Example.xml",
        "UBL GoodsItemItinerary 2.1",
        3,
        "Carrier name|Place of departure|Place of destination|Departure date|Container number",
    ),
    (
        "ubl/UBL-GoodsItemPassport-2.3-Example-Issued.xml",
        "UBL GoodsItemPassport 2.3",
        20,
        "Consignor name|Consignor postcode|Consignor city|Goods description|Country of origin|Value of goods",
    ),
    ("ubl/UBL-Invoice-2.1-Example.xml", "UBL Invoice 2.1", 5, "Goods description|Value of goods|Delivery postcode|Delivery date"),
    (
        "ubl/UBL-Order-2.0-Example-International.xml",
        "UBL Order 2.0",
        1,
        "Goods description|Unit price|Delivery postcode|Terms of delivery",
    ),
    (
        "ubl/UBL-ReceiptAdvice-2.0-Example.xml",
        "UBL ReceiptAdvice 2.0",
        1,
        "Consignor name|Consignee name|Consignee postcode|Goods description|Quantity|Delivery date",
    ),
    ("ubl/UBL-TransportationStatus-2.1.xml", "UBL TransportationStatus 2.1", 1, "Status|Container number|Document date"),
    (
        "customs/hmrc_IMZ_Aggregated_Supplementary_Declaration.xml",
        "UK CDS declaration (WCO DEC-DMS)",
        2,
        "Exporter name|Exporter postcode|Importer VAT or EORI number|Tariff code|Goods description|Value of goods|Currency|Document date",
    ),
    (
        "customs/hmrc_Step1_TT_IM001a.xml",
        "UK CDS declaration (WCO DEC-DMS)",
        1,
        "Exporter name|Tariff code|Goods description|Value of goods",
    ),
    (
        "customs/hmrc_Step1_TT_IM184a.xml",
        "UK CDS declaration (WCO DEC-DMS)",
        4,
        "Exporter name|Exporter city|Tariff code|Goods description|Gross mass (kg)|Net mass (kg)",
    ),
    (
        "customs/hmrc_Step2_TT_IM68a_Amendment.xml",
        "UK CDS declaration (WCO DEC-DMS)",
        1,
        "Value of goods|Freight charge|Customs declaration number",
    ),
    (
        "customs/hmrc_TT_EX001a.xml",
        "UK CDS declaration (WCO DEC-DMS)",
        1,
        "Consignee name|Consignee postcode|Consignee city|Tariff code|Goods description|Value of goods|Container number",
    ),
    ("customs/hmrc_TT_IM053a.xml", "UK CDS declaration (WCO DEC-DMS)", 1, "Exporter name|Goods description"),
    (
        "customs/hmrc_TT_IM067a.xml",
        "UK CDS declaration (WCO DEC-DMS)",
        1,
        "Exporter name|Exporter city|Tariff code|Goods description|Value of goods|Mode of transport",
    ),
    ("customs/hmrc_TT_IM068a.xml", "UK CDS declaration (WCO DEC-DMS)", 1, "Goods description|Value of goods"),
    ("customs/hmrc_TT_IM072a.xml", "UK CDS declaration (WCO DEC-DMS)", 1, "Importer VAT or EORI number|Value of goods"),
    ("customs/hmrc_TT_IM080a.xml", "UK CDS declaration (WCO DEC-DMS)", 1, "Goods description|Tariff code"),
    (
        "cargo-xml/riege_888-11111111_XFWB_ACAS_US.xml",
        "IATA Cargo-XML (master waybill, XFWB)",
        1,
        "Consignor name|Consignor postcode|Port of loading|Port of discharge|Goods description|Voyage or flight number",
    ),
    (
        "cargo-xml/riege_888-11111111_XFWB_multipleULD_multipleHTS.xml",
        "IATA Cargo-XML (master waybill, XFWB)",
        2,
        "Consignor name|Consignor postcode|Consignee name|Consignee city|Tariff code|Goods description|Container number",
    ),
    (
        "cargo-xml/riege_888-11111111_XFWB_noModeCode.xml",
        "IATA Cargo-XML (master waybill, XFWB)",
        1,
        "Consignor name|Consignee name|Goods description",
    ),
    (
        "cargo-xml/riege_SEL22222222_XFZB.xml",
        "IATA Cargo-XML (house waybill, XFZB)",
        1,
        "Consignor name|Consignor postcode|Consignee name|Consignee postcode|Consignee city|Tariff code|Goods description|Shipment number|Master bill of lading or air waybill",
    ),
    ("encoding-edge/iris-utf-16.json", "JSON, one record a line, UTF-16", 150, "Id|Species"),
];

#[cfg_attr(not(portolan_shared), ignore = "needs ../shared beside the project")]
#[test]
fn every_document_of_the_corpus_has_its_format_rows_and_columns() {
    for (file, format, rows, filled) in CORPUS {
        let bytes = corpus(file);
        let ingested = read_by(file, &bytes, bytes.len());
        let table = &ingested.tables[0];
        assert_eq!((english(&ingested.format).as_str(), table.row_count()), (*format, *rows), "{file}");
        let mut wanted: Vec<&str> = filled.split('|').filter(|name| !name.is_empty()).collect();
        if *format == "UBL Invoice 2.1" || *format == "UBL FreightInvoice 2.1" || *format == "UBL Order 2.0" {
            wanted.extend(UBL_PARTIES.split('|'));
        }
        if file.contains("XFZB") {
            wanted.extend(CONSIGNEE.split('|'));
        }
        for column in wanted {
            assert!(!cell(&ingested, 0, column).is_empty(), "{column} of {file}");
        }
        let pieces = read_by(file, &bytes, 4099);
        assert_eq!((cells(&ingested), &ingested.hidden), (cells(&pieces), &pieces.hidden), "{file} in pieces");
        for row in 0..*rows as u32 {
            let begins = &bytes[table.origin(RowId(row)).byte as usize..];
            assert!(matches!(begins[0], b'{' | b'<' | b'[') || file.contains("utf-16"), "{file}: row {row} begins elsewhere");
        }
    }
}

#[cfg_attr(not(portolan_shared), ignore = "needs ../shared beside the project")]
#[test]
fn what_hides_in_the_corpus_is_found() {
    let kinds = |file: &str| read_by(file, &corpus(file), 65_537).hidden.iter().map(|hidden| hidden.kind).collect::<Vec<_>>();
    assert!(kinds("cargo-xml/riege_SEL22222222_XFZB.xml").contains(&HiddenKind::Property), "signatures");
    assert!(kinds("epcis/openepcis_uspharma_12.xml").contains(&HiddenKind::EnvelopeParty), "SBDH");
    assert!(kinds("customs/hmrc_TT_IM067a.xml").contains(&HiddenKind::Comment));
    assert!(kinds("json/w3c_DeMinimisShipment.json").contains(&HiddenKind::Link));
    assert!(kinds("ubl/UBL-GoodsItemPassport-2.3-Example-Issued.xml").contains(&HiddenKind::Property), "endorser");
    let broken = read_by("CIMP.json", &corpus("onerecord/iata_CIMP-Example1.json"), 65_537);
    assert!(says(&broken, "not valid JSON").contains("line 316, column 29"), "as Python's json says");
}

/// What is mutated: made-up documents of several kinds.
const SEEDS: [&str; 6] = [
    r#"{"@context": {"cargo": "https://onerecord.iata.org/ns/cargo#"}, "@graph": [{"@id": "a", "@type": "cargo:Piece", "cargo:shipper": {"@id": "b"}}, {"@id": "b", "cargo:name": "\u00e9\ud83d\ude00", "cargo:x": {"@id": "a"}}]}"#,
    r#"{"type": "EPCISDocument", "epcisBody": {"eventList": [{"type": "ObjectEvent", "eventTime": "2024", "epcList": ["urn:epc:id:sgtin:0614141.107346.2018", "https://id.gs1.org/01/10614141073464/21/2018"]}]}}"#,
    r#"<e:EPCISDocument xmlns:e="urn:epcglobal:epcis:xsd:1"><EPCISBody><EventList><ObjectEvent><epcList><epc>urn:epc:id:sscc:0614141.1234567890</epc></epcList></ObjectEvent></EventList></EPCISBody></e:EPCISDocument>"#,
    r#"<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"><!-- x --><ID>1</ID><InvoiceLine><ID>1</ID><LineExtensionAmount currencyID="EUR">5</LineExtensionAmount></InvoiceLine></Invoice>"#,
    "{\"a\": 1}\n{\"a\": [1, {\"b\": 2}]}\n{\"a\": \"x\"}\n",
    r#"<CC315A><GOOITEGDS><GroMasGDS46>5</GroMasGDS46><TRACONCE2><NamCE27>Example</NamCE27></TRACONCE2></GOOITEGDS><![CDATA[x]]>&amp;&#x41;&y;</CC315A>"#,
];

/// Truncates, flips, splices and repeats.
fn mutate(mut bytes: Vec<u8>, other: &[u8], steps: &[(u8, prop::sample::Index, prop::sample::Index, u8)]) -> Vec<u8> {
    for (kind, one, two, byte) in steps {
        if bytes.is_empty() {
            break;
        }
        let (from, to) = (one.index(bytes.len()), two.index(bytes.len()));
        let (from, to) = (from.min(to), from.max(to));
        match kind % 5 {
            0 => bytes.truncate(to),
            1 => bytes[from] = *byte,
            2 => bytes = [&bytes[..from], &other[..other.len().min(to)], &bytes[from..]].concat(),
            3 => bytes = [&bytes[..to], &bytes[from..to], &bytes[to..]].concat(),
            _ => drop(bytes.drain(from..to)),
        }
        bytes.truncate(1 << 16);
    }
    bytes
}

fn steps() -> impl Strategy<Value = Vec<(u8, prop::sample::Index, prop::sample::Index, u8)>> {
    prop::collection::vec((any::<u8>(), any::<prop::sample::Index>(), any::<prop::sample::Index>(), any::<u8>()), 1..6)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn mutated_documents_do_no_harm(one in 0..SEEDS.len(), other in 0..SEEDS.len(), steps in steps(), chunk in 1usize..64) {
        let bytes = mutate(SEEDS[one].as_bytes().to_vec(), SEEDS[other].as_bytes(), &steps);
        let whole = read_by("mutated", &bytes, bytes.len());
        let pieces = read_by("mutated", &bytes, chunk);
        if !english(&whole.format).contains("Windows") {
            prop_assert_eq!(whole.rows_not_read, pieces.rows_not_read);
        }
    }
}

#[cfg(portolan_shared)]
proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn mutated_files_of_the_corpus_do_no_harm(one in 0..CORPUS.len(), other in 0..CORPUS.len(), steps in steps()) {
        let bytes = mutate(corpus(CORPUS[one].0), &corpus(CORPUS[other].0), &steps);
        let _ = read_by("mutated", &bytes, 65_537);
    }
}
