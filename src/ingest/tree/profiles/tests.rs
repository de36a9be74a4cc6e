//! Small made-up documents of every kind, and the cells that they must give.

use crate::ingest::message::testing::read;
use crate::ingest::{HiddenKind, Ingested};
use crate::language::english;
use crate::saying::Saying;
use crate::table::RowId;

/// Rows as column → text, empty cells left out.
fn rows(ingested: &Ingested) -> Vec<Vec<(String, String)>> {
    let table = &ingested.tables[0];
    (0..table.row_count() as u32)
        .map(|row| {
            let cells = table.columns().iter().map(|column| (column.name().to_owned(), column.text(RowId(row)).into_owned()));
            cells.filter(|(_, text)| !text.is_empty()).collect()
        })
        .collect()
}

/// Checks the format, the number of rows, and cells as `row column = text`, one a line.
pub(super) fn check(text: &str, format: &str, count: usize, cells: &str) -> Ingested {
    let ingested = read(text);
    assert_eq!(english(&ingested.format), format);
    let rows = rows(&ingested);
    assert_eq!(rows.len(), count, "{rows:#?}");
    for line in cells.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let (row, rest) = line.split_once(' ').unwrap();
        let (column, text) = rest.split_once(" = ").unwrap();
        let row = &rows[row.parse::<usize>().unwrap()];
        let cell = row.iter().find(|(name, _)| name == column).map(|(_, text)| text.as_str());
        assert_eq!(cell, Some(text), "{column} of {row:#?}");
    }
    ingested
}

#[test]
fn a_house_manifest_gives_its_houses() {
    let house = |number: &str, consignee: &str| {
        format!(
            r#"<ram:IncludedHouseConsignment><ram:ID>{number}</ram:ID><ram:GrossWeightMeasure unitCode="LBR">10</ram:GrossWeightMeasure>
            <ram:ConsignorParty><ram:Name>Specimen Ltd</ram:Name></ram:ConsignorParty>
            <ram:ConsigneeParty><ram:Name>{consignee}</ram:Name><ram:PostalStructuredAddress><ram:PostcodeCode>9000</ram:PostcodeCode>
            <ram:CityName>Gent</ram:CityName><ram:CountryID>BE</ram:CountryID></ram:PostalStructuredAddress></ram:ConsigneeParty>
            <ram:SummaryDescription>CUPS</ram:SummaryDescription></ram:IncludedHouseConsignment>"#
        )
    };
    let text = format!(
        r#"<x:HouseManifest xmlns:x="iata:housemanifest:1" xmlns:ram="iata:datamodel:3"><x:BusinessHeaderDocument><ram:ID>888-11111111</ram:ID>
        <ram:SignatoryCarrierAuthentication><ram:Signatory>ANN EXAMPLE</ram:Signatory></ram:SignatoryCarrierAuthentication></x:BusinessHeaderDocument>
        <x:MasterConsignment>{}{}</x:MasterConsignment></x:HouseManifest>"#,
        house("H1", "Example BV"),
        house("H2", "Sample &amp; Sons")
    );
    let ingested = check(
        &text,
        "IATA Cargo-XML (house manifest, XFHL)",
        2,
        "0 Shipment number = H1
        0 Master bill of lading or air waybill = 888-11111111
        0 Consignee postcode = 9000
        0 Gross mass (kg) = 4.535924
        1 Consignee name = Sample & Sons
        1 Goods description = CUPS",
    );
    assert_eq!(ingested.messages, [(Saying::name("XFHL"), 1)]);
    assert!(
        ingested.hidden.iter().any(|hidden| hidden.kind == HiddenKind::Property && english(&hidden.says).contains("ANN EXAMPLE"))
    );
}

#[test]
fn a_flight_manifest_gives_its_waybills() {
    check(
        r#"<FlightManifest xmlns="iata:flightmanifest:1"><LogisticsTransportMovement><ID>XX123</ID></LogisticsTransportMovement>
        <ArrivalEvent><OccurrenceArrivalLocation><ID>LGG</ID></OccurrenceArrivalLocation><AssociatedTransportCargo>
        <UtilizedUnitLoadTransportEquipment><ID>12345</ID><CharacteristicCode>PMC</CharacteristicCode></UtilizedUnitLoadTransportEquipment>
        <IncludedMasterConsignment><TransportContractDocument><ID>888-11111111</ID></TransportContractDocument>
        <GrossWeightMeasure unitCode="KGM">7</GrossWeightMeasure></IncludedMasterConsignment></AssociatedTransportCargo></ArrivalEvent></FlightManifest>"#,
        "IATA Cargo-XML (flight manifest, XFFM)",
        1,
        "0 Master bill of lading or air waybill = 888-11111111
        0 Voyage or flight number = XX123
        0 Port of discharge = LGG
        0 Container number = PMC 12345
        0 Gross mass (kg) = 7",
    );
}

const EVENTS_XML: &str = r#"<epcis:EPCISDocument xmlns:epcis="urn:epcglobal:epcis:xsd:2" schemaVersion="2.0"><EPCISBody><EventList>
<ObjectEvent><eventTime>2024-05-01T10:00:00Z</eventTime><eventTimeZoneOffset>+02:00</eventTimeZoneOffset>
<epcList><epc>urn:epc:id:sgtin:0614141.107346.2018</epc><epc>urn:epc:id:sscc:0614141.1234567890</epc></epcList><action>OBSERVE</action>
<bizStep>urn:epcglobal:cbv:bizstep:shipping</bizStep><readPoint><id>urn:epc:id:sgln:0614141.00777.0</id></readPoint>
<bizTransactionList><bizTransaction type="urn:epcglobal:cbv:btt:po">PO-7</bizTransaction></bizTransactionList>
<quantityList><quantityElement><epcClass>urn:epc:class:lgtin:4054739.099914.L1</epcClass><quantity>5</quantity><uom>KGM</uom></quantityElement></quantityList>
<sourceList><source type="urn:epcglobal:cbv:sdt:owning_party">urn:epc:id:pgln:0614141.00777</source></sourceList>
<destinationList><destination type="urn:epcglobal:cbv:sdt:possessing_party">urn:epc:id:pgln:4012345.00001</destination></destinationList>
</ObjectEvent>
<AggregationEvent><eventTime>2024-05-02T10:00:00Z</eventTime><parentID>urn:epc:id:sscc:0614141.1234567890</parentID>
<childEPCs><epc>urn:epc:id:sgtin:0614141.107346.2018</epc></childEPCs><action>ADD</action><bizStep>packing</bizStep></AggregationEvent>
</EventList></EPCISBody></epcis:EPCISDocument>"#;

const EVENTS_JSON: &str = r#"{"@context": ["https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld"], "type": "EPCISDocument", "schemaVersion": "2.0",
"epcisBody": {"eventList": [{"type": "ObjectEvent", "eventTime": "2024-05-01T10:00:00Z", "eventTimeZoneOffset": "+02:00",
"epcList": ["urn:epc:id:sgtin:0614141.107346.2018", "urn:epc:id:sscc:0614141.1234567890"], "action": "OBSERVE",
"bizStep": "shipping", "readPoint": {"id": "urn:epc:id:sgln:0614141.00777.0"},
"bizTransactionList": [{"type": "po", "bizTransaction": "PO-7"}],
"quantityList": [{"epcClass": "urn:epc:class:lgtin:4054739.099914.L1", "quantity": 5, "uom": "KGM"}],
"sourceList": [{"type": "owning_party", "source": "urn:epc:id:pgln:0614141.00777"}],
"destinationList": [{"type": "possessing_party", "destination": "urn:epc:id:pgln:4012345.00001"}]},
{"type": "AggregationEvent", "eventTime": "2024-05-02T10:00:00Z", "parentID": "urn:epc:id:sscc:0614141.1234567890",
"childEPCs": ["urn:epc:id:sgtin:0614141.107346.2018"], "action": "ADD", "bizStep": "https://ref.gs1.org/cbv/BizStep-packing"}]}}"#;

#[test]
fn epcis_twins_agree() {
    let cells = "0 Event type = ObjectEvent
        0 Departure date = 2024-05-01T10:00:00Z
        0 Article number = 10614141073464 | 04054739999148
        0 Shipment number = 106141412345678908
        0 Serial number = 2018
        0 Batch or lot = L1
        0 Net mass (kg) = 5
        0 Order number = PO-7
        0 Seller VAT or EORI number = 0614141007776
        0 Consignee VAT or EORI number = 4012345000016
        0 GS1 company prefix = 0614141 | 4054739 | 4012345
        1 Status = packing
        1 Recorded at = 2024-05-02T10:00:00Z";
    let xml = check(EVENTS_XML, "EPCIS 2.0 (XML)", 2, cells);
    let json = check(EVENTS_JSON, "EPCIS 2.0 (JSON-LD)", 2, cells);
    // Columns stand in the order of their terms, then of their appearance; what a row says is the same.
    let sorted = |ingested: &Ingested| {
        let mut rows = rows(ingested);
        rows.iter_mut().for_each(|row| row.sort());
        rows
    };
    assert_eq!(sorted(&xml), sorted(&json));
    assert_eq!(xml.messages, json.messages);
    let (one, other) = (xml.tables[0].origin(RowId(1)), json.tables[0].origin(RowId(1)));
    assert_eq!(one.line, 10);
    assert!(EVENTS_XML[one.byte as usize..].starts_with("<AggregationEvent>"));
    assert!(EVENTS_JSON[other.byte as usize..].starts_with("{\"type\": \"AggregationEvent\""));
}

#[test]
fn one_record_is_read_in_every_spelling() {
    let cells = "0 Goods description = Cups
        0 Consignee name = Example BV
        0 Consignee city = Gent
        0 Gross mass (kg) = 0.5";
    let bare = r#"{"@context": {"@vocab": "https://onerecord.iata.org/ns/cargo#"}, "@type": "Piece", "goodsDescription": "Cups",
        "grossWeight": {"numericalValue": 500, "unit": {"@id": "https://vocabulary.uncefact.org/UnitMeasureCode#GRM"}},
        "involvedParties": [{"partyRole": {"@id": "https://onerecord.iata.org/ns/code-lists/ParticipantIdentifier#CNE"},
        "partyDetails": {"@type": "Company", "name": "Example BV", "address": {"cityName": "Gent"}}}]}"#;
    let prefixed = r#"{"@context": {"cargo": "https://onerecord.iata.org/ns/cargo#"}, "@graph": [
        {"@id": "https://x.example.com/p", "@type": "cargo:Piece", "cargo:goodsDescription": {"@value": "Cups"},
        "cargo:grossWeight": {"cargo:numericalValue": 500, "cargo:unit": {"@id": "x#GRM"}},
        "cargo:involvedParties": [{"cargo:partyRole": {"@id": "x#CNE"}, "cargo:partyDetails": {"@id": "https://x.example.com/c"}}]},
        {"@id": "https://x.example.com/c", "@type": "cargo:Company", "cargo:name": "Example BV", "cargo:address": {"cargo:cityName": "Gent"}}]}"#;
    let expanded = r#"[{"@type": ["https://onerecord.iata.org/ns/cargo#Piece"], "https://onerecord.iata.org/ns/cargo#goodsDescription": [{"@value": "Cups"}],
        "https://onerecord.iata.org/ns/cargo#grossWeight": [{"https://onerecord.iata.org/ns/cargo#numericalValue": [{"@value": 500}],
        "https://onerecord.iata.org/ns/cargo#unit": [{"@id": "x#GRM"}]}], "https://onerecord.iata.org/ns/cargo#involvedParties": [
        {"https://onerecord.iata.org/ns/cargo#partyRole": [{"@id": "x#CNE"}], "https://onerecord.iata.org/ns/cargo#partyDetails":
        [{"https://onerecord.iata.org/ns/cargo#name": [{"@value": "Example BV"}], "https://onerecord.iata.org/ns/cargo#address":
        [{"https://onerecord.iata.org/ns/cargo#cityName": [{"@value": "Gent"}]}]}]}]}]"#;
    check(bare, "ONE Record Piece (JSON-LD)", 1, cells);
    let linked = check(prefixed, "ONE Record Piece (JSON-LD)", 1, cells);
    check(expanded, "ONE Record Piece (JSON-LD)", 1, cells);
    assert!(
        linked.hidden.iter().any(|hidden| hidden.kind == HiddenKind::Link && english(&hidden.says).contains("x.example.com"))
    );
}

#[test]
fn customs_documents_of_many_authorities() {
    check(
        r#"<CC315A xmlns="http://ics.dgtaxud.ec/CC315A"><MesSenMES3>EXAMPLE</MesSenMES3><HEAHEA><RefNumHEA4>REF7</RefNumHEA4></HEAHEA>
        <TRACONCO1><NamCO17>Specimen Ltd</NamCO17><PosCodCO123>1000</PosCodCO123></TRACONCO1>
        <GOOITEGDS><IteNumGDS7>1</IteNumGDS7><GooDesGDS23>Cups</GooDesGDS23><GroMasGDS46>5.5</GroMasGDS46>
        <TRACONCE2><NamCE27>Example BV</NamCE27><CitCE224>Gent</CitCE224></TRACONCE2><COMCODGODITM><ComNomCMD1>691200</ComNomCMD1></COMCODGODITM></GOOITEGDS></CC315A>"#,
        "EU entry summary declaration (CC315A)",
        1,
        "0 Consignor name = Specimen Ltd
        0 Consignee city = Gent
        0 Tariff code = 691200
        0 Customs declaration number = REF7",
    );
    check(
        r#"<n:CC415C xmlns:n="http://example.eu/ics"><ImportOperation><LRN>L1</LRN></ImportOperation><GoodsShipment><Importer><name>Ann Example</name>
        <Address><streetAndNumber>Voorbeeldstraat 1</streetAndNumber><postcode>9000</postcode><city>Gent</city><country>BE</country></Address></Importer>
        <GoodsItem><declarationGoodsItemNumber>1</declarationGoodsItemNumber><Commodity><descriptionOfGoods>Cup</descriptionOfGoods><CommodityCode>
        <harmonizedSystemSubHeadingCode>691200</harmonizedSystemSubHeadingCode></CommodityCode><GoodsMeasure><grossMass>0.4</grossMass></GoodsMeasure></Commodity>
        <IntrinsicValue><amount>12.50</amount><currency>EUR</currency></IntrinsicValue></GoodsItem></GoodsShipment></n:CC415C>"#,
        "EU import declaration (CC415C)",
        1,
        "0 Importer name = Ann Example
        0 Importer postcode = 9000
        0 Tariff code = 691200
        0 Value of goods = 12.50
        0 Currency = EUR",
    );
    check(
        r"<ASYCUDA><Declarant><Declarant_name><null/></Declarant_name></Declarant><Traders><Consignee><Consignee_name>Example BV
        1 Example Street</Consignee_name></Consignee></Traders><Item><Tarification><HScode><Commodity_code>69120000</Commodity_code></HScode></Tarification>
        <Goods_description><Commercial_Description>Cups</Commercial_Description></Goods_description><Valuation_item><Weight_itm><Gross_weight_itm>7</Gross_weight_itm></Weight_itm></Valuation_item></Item></ASYCUDA>",
        "ASYCUDA World declaration (SAD)",
        1,
        "0 Consignee name = Example BV 1 Example Street
        0 Tariff code = 69120000
        0 Gross mass (kg) = 7",
    );
    check(
        r"<Awmds><General_segment><General_segment_id><Voyage_number>V1</Voyage_number></General_segment_id></General_segment>
        <Bol_segment><Bol_id><Bol_reference>B1</Bol_reference></Bol_id><Traders_segment><Exporter><Exporter_name>Specimen Ltd</Exporter_name></Exporter>
        <Consignee><Consignee_name>Example BV</Consignee_name></Consignee></Traders_segment><Goods_segment><Gross_mass>9</Gross_mass></Goods_segment></Bol_segment>
        <Bol_segment><Bol_id><Bol_reference>B2</Bol_reference></Bol_id></Bol_segment></Awmds>",
        "ASYCUDA World manifest",
        2,
        "0 Shipment number = B1
        0 Exporter name = Specimen Ltd
        1 Voyage or flight number = V1",
    );
}

#[test]
fn systems_of_forwarders_and_factories() {
    check(
        r#"<DELVRY07><IDOC BEGIN="1"><EDI_DC40 SEGMENT="1"><SNDPRN>EXAMPLE</SNDPRN><CREDAT>20240501</CREDAT></EDI_DC40><E1EDL20 SEGMENT="1"><VBELN>80001</VBELN>
        <E1ADRM1><PARTNER_Q>WE</PARTNER_Q><NAME1>Example BV</NAME1><POSTL_COD1>9000</POSTL_COD1><CITY1>Gent</CITY1></E1ADRM1>
        <E1EDL24><POSNR>10</POSNR><MATNR>M1</MATNR><ARKTX>Cup</ARKTX><BRGEW>500</BRGEW><GEWEI>GRM</GEWEI></E1EDL24>
        <E1EDL24><POSNR>20</POSNR><MATNR>M2</MATNR></E1EDL24></E1EDL20></IDOC></DELVRY07>"#,
        "SAP IDoc DELVRY07",
        2,
        "0 Shipment number = 80001
        0 Gross mass (kg) = 0.5
        0 Document date = 2024-05-01
        1 Consignee postcode = 9000
        1 Article number = M2",
    );
    check(
        r#"<UniversalShipment xmlns="http://www.cargowise.com/Schemas/Universal/2011/11"><Shipment><WayBillNumber>W1</WayBillNumber><GoodsDescription>Cups</GoodsDescription>
        <TotalWeight>2</TotalWeight><TotalWeightUnit><Code>T</Code></TotalWeightUnit><PortOfLoading><Code>CNSHA</Code></PortOfLoading>
        <OrganizationAddressCollection><OrganizationAddress><AddressType>ConsigneeDocumentaryAddress</AddressType><CompanyName>Example BV</CompanyName>
        <City>Gent</City><Country><Code>BE</Code></Country></OrganizationAddress></OrganizationAddressCollection></Shipment></UniversalShipment>"#,
        "CargoWise UniversalShipment",
        1,
        "0 Consignee name = Example BV
        0 Consignee country = BE
        0 Gross mass (kg) = 2000
        0 Port of loading = CNSHA",
    );
    check(
        r#"<b:DespatchAdvice xmlns:b="urn:oasis:names:specification:ubl:schema:xsd:DespatchAdvice-2"><UBLVersionID>2.1</UBLVersionID><ID>D1</ID>
        <DeliveryCustomerParty><Party><PartyName><Name>Example BV</Name></PartyName><PostalAddress><PostalZone>9000</PostalZone></PostalAddress></Party></DeliveryCustomerParty>
        <DespatchLine><ID>1</ID><DeliveredQuantity unitCode="C62">3</DeliveredQuantity><Item><Name>Cup</Name></Item></DespatchLine></b:DespatchAdvice>"#,
        "UBL DespatchAdvice 2.1",
        1,
        "0 Consignee name = Example BV
        0 Consignee postcode = 9000
        0 Quantity = 3
        0 Goods description = Cup",
    );
}

#[test]
fn carriers_and_shops() {
    check(
        r#"[{"eventType": "TRANSPORT", "eventDateTime": "2024-05-01T10:00:00Z", "transportEventTypeCode": "DEPA", "transportCall": {"UNLocationCode": "BEANR", "vessel": {"vesselName": "EXAMPLE"}}},
        {"eventType": "EQUIPMENT", "eventDateTime": "2024-05-02T10:00:00Z", "equipmentEventTypeCode": "DISC", "equipmentReference": "ABCU1234560"}]"#,
        "DCSA track and trace",
        2,
        "0 Vessel = EXAMPLE
        0 Place of transhipment = BEANR
        1 Container number = ABCU1234560
        1 Recorded at = 2024-05-02T10:00:00Z",
    );
    check(
        r#"{"data": [{"id": 7, "number": "1007", "currency": "EUR", "billing": {"first_name": "Ann", "last_name": "Example", "postcode": "9000"},
        "shipping": {"first_name": "Bob", "last_name": "Sample", "city": "Gent"}, "line_items": [{"name": "Cup", "quantity": 2, "total": "9.00", "sku": "C1"}, {"name": "Mug", "sku": "M1"}]}]}"#,
        "WooCommerce orders (JSON)",
        2,
        "0 Order number = 1007
        0 Consignee name = Bob Sample
        0 Buyer postcode = 9000
        0 Value of goods = 9.00
        1 Goods description = Mug",
    );
    check(
        r#"{"orders": [{"id": 1, "order_number": 1001, "email": "ann@example.com", "financial_status": "paid", "shipping_address": {"name": "Ann Example", "zip": "9000"},
        "line_items": [{"title": "Cup", "grams": 400, "price": "4.50", "quantity": 1}]}]}"#,
        "Shopify orders (JSON)",
        1,
        "0 Consignee name = Ann Example
        0 Buyer email = ann@example.com
        0 Gross mass (kg) = 0.4
        0 Unit price = 4.50",
    );
    check(
        r#"{"payload": {"Orders": [{"AmazonOrderId": "000-0000000-0000000", "PurchaseDate": "2024-05-01", "OrderTotal": {"Amount": "9.00", "CurrencyCode": "EUR"},
        "ShippingAddress": {"Name": "Ann Example", "PostalCode": "9000", "CountryCode": "BE"}}]}}"#,
        "Amazon orders (JSON)",
        1,
        "0 Consignee postcode = 9000
        0 Value of goods = 9.00
        0 Currency = EUR",
    );
    check(
        r#"{"id": "shp_1", "object": "Shipment", "to_address": {"name": "Ann Example", "zip": "9000"}, "parcel": {"weight": 16.0}, "tracking_code": "T1",
        "customs_info": {"customs_signer": "Bob Sample", "customs_items": [{"description": "Cup", "hs_tariff_number": "6912", "value": 5, "currency": "USD", "origin_country": "CN"}]}}"#,
        "EasyPost shipment (JSON)",
        1,
        "0 Consignee name = Ann Example
        0 Tariff code = 6912
        0 Country of origin = CN
        0 Value of goods = 5
        0 Gross mass (kg) = 0.453592",
    );
}
