//! Further made-up documents: the kinds of Cargo-XML, bills of lading, declarations, invoices and credentials.

use super::tests::check;
use crate::ingest::HiddenKind;
use crate::language::english;
use crate::saying::Saying;

/// Parties and places of a waybill of Cargo-XML.
const WAYBILL: &str = r#"<ram:ConsignorParty><ram:Name>EXAMPLE TEA BV</ram:Name><ram:PostalStructuredAddress><ram:PostcodeCode>2000</ram:PostcodeCode>
    <ram:StreetName>QUAY 1</ram:StreetName><ram:CityName>ANTWERPEN</ram:CityName><ram:CountryID>BE</ram:CountryID></ram:PostalStructuredAddress>
    <ram:DefinedTradeContact><ram:PersonName>BO SAMPLE</ram:PersonName><ram:DirectTelephoneCommunication><ram:CompleteNumber>3225550100</ram:CompleteNumber></ram:DirectTelephoneCommunication></ram:DefinedTradeContact></ram:ConsignorParty>
    <ram:ConsigneeParty><ram:Name>ANN SPECIMEN</ram:Name><ram:PostalStructuredAddress><ram:PostcodeCode>78701</ram:PostcodeCode>
    <ram:CityName>AUSTIN</ram:CityName><ram:CountryID>US</ram:CountryID></ram:PostalStructuredAddress></ram:ConsigneeParty>
    <ram:OriginLocation><ram:ID>BRU</ram:ID></ram:OriginLocation><ram:FinalDestinationLocation><ram:ID>JFK</ram:ID></ram:FinalDestinationLocation>
    <ram:SpecifiedLogisticsTransportMovement><ram:ModeCode>4</ram:ModeCode><ram:ID>EX123</ram:ID>
    <ram:DepartureEvent><ram:ScheduledOccurrenceDateTime>2026-04-01T12:00:00</ram:ScheduledOccurrenceDateTime></ram:DepartureEvent></ram:SpecifiedLogisticsTransportMovement>
    <ram:HandlingOSIInstructions><ram:Description>RING ANN@EXAMPLE.COM FIRST</ram:Description></ram:HandlingOSIInstructions>
    <ram:IncludedCustomsNote><ram:CountryID>US</ram:CountryID><ram:SubjectCode>CNE</ram:SubjectCode><ram:ContentCode>T</ram:ContentCode><ram:Content>12-3456789</ram:Content></ram:IncludedCustomsNote>"#;

const OF_WAYBILL: &str = "0 Consignor name = EXAMPLE TEA BV
    0 Consignor street = QUAY 1
    0 Consignor postcode = 2000
    0 Consignor contact name = BO SAMPLE
    0 Consignor phone = 3225550100
    0 Consignee name = ANN SPECIMEN
    0 Consignee postcode = 78701
    0 Consignee country = US
    0 Consignee VAT or EORI number = 12-3456789
    0 Port of loading = BRU
    0 Port of discharge = JFK
    0 Mode of transport = Air
    0 Voyage or flight number = EX123
    0 Departure date = 2026-04-01T12:00:00
    0 Remarks = RING ANN@EXAMPLE.COM FIRST
    0 Master bill of lading or air waybill = 888-11111111
    ";

#[test]
fn waybills_of_cargo_xml() {
    let item = r#"<ram:SequenceNumeric>1</ram:SequenceNumeric><ram:TypeCode listAgencyID="1">090210</ram:TypeCode><ram:GrossWeightMeasure unitCode="LBR">10</ram:GrossWeightMeasure>
        <ram:GrossVolumeMeasure unitCode="MTQ">0.36</ram:GrossVolumeMeasure><ram:PieceQuantity>2</ram:PieceQuantity><ram:OriginCountry><ram:ID>CN</ram:ID></ram:OriginCountry>
        <ram:NatureIdentificationTransportCargo><ram:Identification>GREEN TEA</ram:Identification></ram:NatureIdentificationTransportCargo>"#;
    let of_item = "0 Tariff code = 090210
        0 Gross mass (kg) = 4.535924
        0 Volume (m3) = 0.36
        0 Number of packages = 2
        0 Country of origin = CN
        0 Goods description = GREEN TEA
        0 Value of goods = 99.50
        0 Currency = EUR";
    let text = format!(
        r#"<rsm:Waybill xmlns:rsm="iata:waybill:1" xmlns:ram="iata:datamodel:3"><rsm:BusinessHeaderDocument><ram:ID>888-11111111</ram:ID></rsm:BusinessHeaderDocument>
        <rsm:MasterConsignment>{WAYBILL}<ram:DeclaredValueForCustomsAmount currencyID="EUR">99.50</ram:DeclaredValueForCustomsAmount>
        <ram:ApplicableRating><ram:IncludedMasterConsignmentItem>{item}</ram:IncludedMasterConsignmentItem></ram:ApplicableRating></rsm:MasterConsignment></rsm:Waybill>"#
    );
    let ingested = check(&text, "IATA Cargo-XML (master waybill, XFWB)", 1, &format!("{OF_WAYBILL}{of_item}"));
    assert!(
        ingested
            .hidden
            .iter()
            .any(|hidden| hidden.kind == HiddenKind::FreeText && english(&hidden.says).contains("ANN@EXAMPLE.COM"))
    );
    let text = format!(
        r#"<ns2:HouseWaybill xmlns:ns2="iata:housewaybill:1" xmlns:ram="iata:datamodel:3"><ns2:BusinessHeaderDocument><ram:ID>H-1</ram:ID></ns2:BusinessHeaderDocument>
        <ns2:MasterConsignment><ram:TransportContractDocument><ram:ID>888-11111111</ram:ID></ram:TransportContractDocument>
        <ram:IncludedHouseConsignment>{WAYBILL}<ram:DeclaredValueForCustomsAmount currencyID="EUR">99.50</ram:DeclaredValueForCustomsAmount>
        <ram:IncludedHouseConsignmentItem>{item}</ram:IncludedHouseConsignmentItem></ram:IncludedHouseConsignment></ns2:MasterConsignment></ns2:HouseWaybill>"#
    );
    let cells = format!("{OF_WAYBILL}{of_item}\n0 Shipment number = H-1");
    check(&text, "IATA Cargo-XML (house waybill, XFZB)", 1, &cells);
}

#[test]
fn statuses_of_cargo_xml() {
    let status = |code: &str, rest: &str| {
        format!(
            r#"<ram:ReportedStatus><ram:ReasonCode>{code}</ram:ReasonCode><ram:AssociatedStatusConsignment><ram:GrossWeightMeasure unitCode="KGM">40</ram:GrossWeightMeasure>
            <ram:PieceQuantity>2</ram:PieceQuantity><ram:TransportSplitDescription>T</ram:TransportSplitDescription>{rest}</ram:AssociatedStatusConsignment></ram:ReportedStatus>"#
        )
    };
    let text = format!(
        r#"<rsm:StatusMessage xmlns:rsm="iata:statusmessage:1" xmlns:ram="iata:datamodel:3"><rsm:MessageHeaderDocument><ram:IssueDateTime>2026-04-02T10:00:00</ram:IssueDateTime>
        <ram:SenderParty><ram:PrimaryID schemeID="C">EXAMPLE</ram:PrimaryID></ram:SenderParty></rsm:MessageHeaderDocument><rsm:BusinessHeaderDocument><ram:ID>888-11111111</ram:ID></rsm:BusinessHeaderDocument>
        <rsm:MasterConsignment><ram:TotalGrossWeightMeasure unitCode="KGM">50</ram:TotalGrossWeightMeasure><ram:TotalPieceQuantity>3</ram:TotalPieceQuantity>
        <ram:TransportContractDocument><ram:ID>888-11111111</ram:ID></ram:TransportContractDocument><ram:OriginLocation><ram:ID>BRU</ram:ID></ram:OriginLocation>
        <ram:FinalDestinationLocation><ram:ID>JFK</ram:ID></ram:FinalDestinationLocation>{}{}</rsm:MasterConsignment></rsm:StatusMessage>"#,
        status(
            "DEP",
            "<ram:SpecifiedLogisticsTransportMovement><ram:ID>EX123</ram:ID><ram:ScheduledArrivalEvent><ram:ScheduledOccurrenceDateTime>2026-04-01T20:00:00</ram:ScheduledOccurrenceDateTime></ram:ScheduledArrivalEvent>
            <ram:DepartureEvent><ram:DepartureOccurrenceDateTime>2026-04-01T12:10:00</ram:DepartureOccurrenceDateTime><ram:DepartureDateTimeTypeCode>A</ram:DepartureDateTimeTypeCode></ram:DepartureEvent>
            <ram:CarrierParty><ram:PrimaryID>EX</ram:PrimaryID></ram:CarrierParty></ram:SpecifiedLogisticsTransportMovement>",
        ),
        status(
            "DLV",
            "<ram:SpecifiedLogisticsTransportMovement><ram:SpecifiedLocation><ram:ID>JFK</ram:ID></ram:SpecifiedLocation><ram:SpecifiedEvent><ram:OccurrenceDateTime>2026-04-02T09:00:00</ram:OccurrenceDateTime>
            <ram:DateTimeTypeCode>A</ram:DateTimeTypeCode></ram:SpecifiedEvent></ram:SpecifiedLogisticsTransportMovement><ram:DeliveryParty><ram:Name>EVE RECEIVER</ram:Name></ram:DeliveryParty>
            <ram:IncludedHouseConsignment><ram:TransportContractDocument><ram:ID>H-1</ram:ID></ram:TransportContractDocument></ram:IncludedHouseConsignment>",
        ),
    );
    let ingested = check(
        &text,
        "IATA Cargo-XML (status, XFSU)",
        2,
        "0 Status = DEP
        0 Master bill of lading or air waybill = 888-11111111
        0 Port of loading = BRU
        0 Port of discharge = JFK
        0 Gross mass (kg) = 40
        0 Number of packages = 2
        0 Voyage or flight number = EX123
        0 Departure date = 2026-04-01T12:10:00
        0 Estimated arrival date = 2026-04-01T20:00:00
        0 Carrier id = EX
        0 Document date = 2026-04-02T10:00:00
        1 Status = DLV
        1 Shipment number = H-1
        1 Recorded at = 2026-04-02T09:00:00
        1 Place of transhipment = JFK
        1 Consignee contact name = EVE RECEIVER",
    );
    assert_eq!(ingested.messages, [(Saying::name("XFSU"), 1)]);
    assert!(
        ingested
            .hidden
            .iter()
            .any(|hidden| hidden.kind == HiddenKind::EnvelopeParty && english(&hidden.says).contains("EXAMPLE"))
    );
}

#[test]
fn bills_of_lading_of_dcsa() {
    check(
        r#"{"transportDocumentReference": "BL-1", "shippingInstructionsReference": "SI-1", "issueDate": "2026-04-01", "declaredValue": 900, "declaredValueCurrency": "EUR",
        "documentParties": {"shipper": {"partyName": "Example Tea BV", "address": {"street": "Quay", "streetNumber": "1", "postCode": "2000", "city": "Antwerpen", "countryCode": "BE"},
        "partyContactDetails": [{"name": "Bo Sample", "email": "bo@example.com"}]}, "consignee": {"partyName": "Voorbeeld NV", "address": {"city": "New York", "countryCode": "US"}},
        "notifyParties": [{"partyName": "Specimen Ltd"}]},
        "transports": {"portOfLoading": {"UNLocationCode": "BEANR"}, "portOfDischarge": {"UNLocationCode": "USNYC"}, "vesselVoyages": [{"vesselName": "Example Star", "carrierExportVoyageNumber": "12W"}]},
        "utilizedTransportEquipments": [{"equipment": {"equipmentReference": "EXPU1234560"}, "seals": [{"number": "S1"}]}],
        "consignmentItems": [{"descriptionOfGoods": ["Green tea"], "HSCodes": ["090210"], "cargoItems": [{"equipmentReference": "EXPU1234560",
        "cargoGrossWeight": {"value": 1200.5, "unit": "KGM"}, "cargoGrossVolume": {"value": 2, "unit": "MTQ"}, "outerPackaging": {"numberOfPackages": 10}}]},
        {"descriptionOfGoods": ["Cups"], "HSCodes": ["691200"]}]}"#,
        "DCSA eBL (transport document)",
        2,
        "0 Master bill of lading or air waybill = BL-1
        0 Reference = SI-1
        0 Document date = 2026-04-01
        0 Consignor name = Example Tea BV
        0 Consignor street = Quay, 1
        0 Consignor postcode = 2000
        0 Consignor contact name = Bo Sample
        0 Consignor email = bo@example.com
        0 Consignee name = Voorbeeld NV
        0 Consignee country = US
        0 Notify party name = Specimen Ltd
        0 Port of loading = BEANR
        0 Port of discharge = USNYC
        0 Vessel = Example Star
        0 Voyage or flight number = 12W
        0 Container number = EXPU1234560
        0 Seal number = S1
        0 Tariff code = 090210
        0 Goods description = Green tea
        0 Gross mass (kg) = 1200.5
        0 Volume (m3) = 2
        0 Number of packages = 10
        1 Goods description = Cups
        1 Tariff code = 691200
        1 Consignee name = Voorbeeld NV",
    );
}

#[test]
fn declarations_of_the_united_kingdom() {
    let declaration = |shipment: &str| {
        format!(
            r#"<md:MetaData xmlns:md="urn:wco:datamodel:WCO:DocumentMetaData-DMS:2"><Declaration xmlns="urn:wco:datamodel:WCO:DEC-DMS:2"><FunctionalReferenceID>LRN1</FunctionalReferenceID>
            <TypeCode>IMD</TypeCode><Exporter><Name>Example Tea Ltd</Name><Address><CityName>Shanghai</CityName><CountryCode>CN</CountryCode><Line>1 Road</Line><PostcodeID>200000</PostcodeID></Address></Exporter>
            <GoodsShipment>{shipment}</GoodsShipment></Declaration></md:MetaData>"#
        )
    };
    // H7: the importer is the consumer.
    check(
        &declaration(
            r#"<Importer><Name>Ann Specimen</Name><Address><CityName>Exampleton</CityName><CountryCode>GB</CountryCode><Line>2 High Street</Line><PostcodeID>ZZ1 1ZZ</PostcodeID></Address></Importer>
            <DomesticDutyTaxParty><ID>IM0000000000</ID><RoleCode>FR5</RoleCode></DomesticDutyTaxParty>
            <GovernmentAgencyGoodsItem><SequenceNumeric>1</SequenceNumeric><CustomsValueAmount currencyID="GBP">12.50</CustomsValueAmount><Commodity><Description>Tea cups</Description>
            <Classification><ID>691200</ID><IdentificationTypeCode>TSP</IdentificationTypeCode></Classification><GoodsMeasure><GrossMassMeasure>0.4</GrossMassMeasure></GoodsMeasure></Commodity>
            <GovernmentProcedure><CurrentCode>40</CurrentCode><PreviousCode>00</PreviousCode></GovernmentProcedure><GovernmentProcedure><CurrentCode>1H7</CurrentCode></GovernmentProcedure></GovernmentAgencyGoodsItem>
            <PreviousDocument><ID>LX806576725TW</ID></PreviousDocument><UCR><TraderAssignedReferenceID>ORDER-9</TraderAssignedReferenceID></UCR>"#,
        ),
        "UK CDS declaration (WCO DEC-DMS)",
        1,
        "0 Importer name = Ann Specimen
        0 Importer street = 2 High Street
        0 Importer postcode = ZZ1 1ZZ
        0 Importer country = GB
        0 Exporter name = Example Tea Ltd
        0 Exporter city = Shanghai
        0 Shipment number = ORDER-9
        0 Reference = LX806576725TW
        0 Local reference number = LRN1
        0 Declaration type = IMD
        0 Fiscal reference = IM0000000000
        0 Tariff code = 691200
        0 Goods description = Tea cups
        0 Gross mass (kg) = 0.4
        0 Value of goods = 12.50
        0 Currency = GBP
        0 Procedure code = 40 | 1H7 | 00",
    );
    // H1: seller and buyer, terms, origin, containers.
    check(
        &declaration(
            r#"<Buyer><Name>Voorbeeld Ltd</Name></Buyer><Seller><Name>Specimen Trading</Name></Seller><Importer><ID>GB123456789000</ID></Importer>
            <Consignment><TransportEquipment><ID>EXPU1234560</ID></TransportEquipment><ArrivalTransportMeans><ID>EXAMPLE STAR</ID></ArrivalTransportMeans></Consignment>
            <Destination><CountryCode>GB</CountryCode></Destination><ExportCountry><ID>CN</ID></ExportCountry><TradeTerms><ConditionCode>CIF</ConditionCode></TradeTerms>
            <GovernmentAgencyGoodsItem><SequenceNumeric>1</SequenceNumeric><Commodity><Description>Green tea</Description><Classification><ID>09021000</ID><IdentificationTypeCode>TSP</IdentificationTypeCode></Classification>
            <GoodsMeasure><GrossMassMeasure>300</GrossMassMeasure><NetNetWeightMeasure>280</NetNetWeightMeasure></GoodsMeasure><InvoiceLine><ItemChargeAmount currencyID="USD">2250</ItemChargeAmount></InvoiceLine></Commodity>
            <Origin><CountryCode>CN</CountryCode><TypeCode>1</TypeCode></Origin><Packaging><MarksNumbersID>EX 1</MarksNumbersID><QuantityQuantity>40</QuantityQuantity></Packaging></GovernmentAgencyGoodsItem>
            <GovernmentAgencyGoodsItem><SequenceNumeric>2</SequenceNumeric><Commodity><Description>Cups</Description></Commodity></GovernmentAgencyGoodsItem>"#,
        ),
        "UK CDS declaration (WCO DEC-DMS)",
        2,
        "0 Buyer name = Voorbeeld Ltd
        0 Seller name = Specimen Trading
        0 Importer VAT or EORI number = GB123456789000
        0 Container number = EXPU1234560
        0 Vessel = EXAMPLE STAR
        0 Country of destination = GB
        0 Place of departure = CN
        0 Terms of delivery = CIF
        0 Tariff code = 09021000
        0 Gross mass (kg) = 300
        0 Net mass (kg) = 280
        0 Value of goods = 2250
        0 Country of origin = CN
        0 Number of packages = 40
        1 Goods description = Cups
        1 Buyer name = Voorbeeld Ltd",
    );
}

#[test]
fn invoices_and_waybills_of_ubl() {
    let party = |name: &str| {
        format!(
            "<Party><PartyName><Name>{name}</Name></PartyName><PostalAddress><StreetName>Street</StreetName><BuildingNumber>1</BuildingNumber><CityName>Gent</CityName>
            <PostalZone>9000</PostalZone><Country><IdentificationCode>BE</IdentificationCode></Country></PostalAddress>
            <PartyTaxScheme><CompanyID>BE0123456789</CompanyID></PartyTaxScheme><Contact><Name>Bo Sample</Name><ElectronicMail>bo@example.com</ElectronicMail></Contact></Party>"
        )
    };
    check(
        &format!(
            r#"<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"><UBLVersionID>2.1</UBLVersionID><ID>INV-1</ID><IssueDate>2026-04-01</IssueDate>
            <DocumentCurrencyCode>EUR</DocumentCurrencyCode><OrderReference><ID>PO-1</ID></OrderReference><AccountingSupplierParty>{}</AccountingSupplierParty>
            <AccountingCustomerParty>{}</AccountingCustomerParty><Delivery><ActualDeliveryDate>2026-03-30</ActualDeliveryDate><DeliveryLocation><Address><PostalZone>8000</PostalZone></Address></DeliveryLocation></Delivery>
            <InvoiceLine><ID>1</ID><InvoicedQuantity unitCode="C62">3</InvoicedQuantity><LineExtensionAmount currencyID="EUR">30.00</LineExtensionAmount><Item><Description>Green tea</Description>
            <SellersItemIdentification><ID>TEA-G</ID></SellersItemIdentification><OriginCountry><IdentificationCode>CN</IdentificationCode></OriginCountry></Item><Price><PriceAmount currencyID="EUR">10.00</PriceAmount></Price></InvoiceLine>
            <InvoiceLine><ID>2</ID><Item><Name>Cups</Name></Item></InvoiceLine></Invoice>"#,
            party("Example Tea BV"),
            party("Specimen NV")
        ),
        "UBL Invoice 2.1",
        2,
        "0 Document number = INV-1
        0 Document date = 2026-04-01
        0 Order number = PO-1
        0 Seller name = Example Tea BV
        0 Seller street = Street, 1
        0 Seller VAT or EORI number = BE0123456789
        0 Buyer name = Specimen NV
        0 Buyer postcode = 9000
        0 Buyer contact name = Bo Sample
        0 Buyer email = bo@example.com
        0 Delivery date = 2026-03-30
        0 Delivery postcode = 8000
        0 Quantity = 3
        0 Value of goods = 30.00
        0 Currency = EUR
        0 Unit price = 10.00
        0 Goods description = Green tea
        0 Article number = TEA-G
        0 Country of origin = CN
        1 Goods description = Cups
        1 Seller name = Example Tea BV",
    );
    for kind in ["Waybill", "BillOfLading", "ForwardingInstructions"] {
        check(
            &format!(
                r#"<w:{kind} xmlns:w="urn:oasis:names:specification:ubl:schema:xsd:{kind}-2"><UBLVersionID>2.1</UBLVersionID><ID>WB-1</ID><IssueDate>2026-04-01</IssueDate>
                <ConsignorParty>{}</ConsignorParty><CarrierParty>{}</CarrierParty><Shipment><ID>SH-1</ID><Consignment><ID>C-1</ID><ConsigneeParty>{}</ConsigneeParty></Consignment>
                <GoodsItem><Description>Green tea</Description><RequiredCustomsID>090210</RequiredCustomsID><GrossWeightMeasure unitCode="KGM">300</GrossWeightMeasure>
                <ValueAmount currencyID="USD">2250</ValueAmount></GoodsItem><ShipmentStage><TransportModeCode>1</TransportModeCode><TransportMeans><MaritimeTransport><VesselName>EXAMPLE STAR</VesselName></MaritimeTransport></TransportMeans>
                <LoadingPortLocation><ID>BEANR</ID></LoadingPortLocation><UnloadingPortLocation><ID>USNYC</ID></UnloadingPortLocation></ShipmentStage></Shipment></w:{kind}>"#,
                party("Example Tea BV").replace("<Party>", "").replace("</Party>", ""),
                party("Example Line").replace("<Party>", "").replace("</Party>", ""),
                party("Ann Specimen").replace("<Party>", "").replace("</Party>", "")
            ),
            &format!("UBL {kind} 2.1"),
            1,
            "0 Document number = WB-1
            0 Shipment number = SH-1
            0 Document date = 2026-04-01
            0 Consignor name = Example Tea BV
            0 Consignor postcode = 9000
            0 Carrier name = Example Line
            0 Consignee name = Ann Specimen
            0 Goods description = Green tea
            0 Tariff code = 090210
            0 Gross mass (kg) = 300
            0 Value of goods = 2250
            0 Currency = USD
            0 Mode of transport = Sea
            0 Vessel = EXAMPLE STAR
            0 Port of loading = BEANR
            0 Port of discharge = USNYC",
        );
    }
}

#[test]
fn credentials_of_traceability() {
    check(
        r#"{"@context": ["https://www.w3.org/2018/credentials/v1", "https://w3id.org/traceability/v1"], "type": ["VerifiableCredential", "DeMinimisShipmentCredential"], "issuanceDate": "2026-04-01T10:00:00Z",
        "issuer": {"name": "Example Platform"}, "credentialSubject": {"type": ["DeMinimisShipment"], "trackingNumber": "T1", "shipper": {"type": "Organization", "name": "Example Tea Ltd"},
        "finalDeliverTo": {"type": "Person", "name": "Ann Specimen", "address": {"streetAddress": "2 High St", "postalCode": "78701", "addressLocality": "Austin", "addressCountry": "US"}},
        "seller": {"name": "Specimen Shop", "email": "shop@example.com"}, "productDescription": "Tea cups", "countryOfOrigin": "CN", "fairRetailValue": {"value": "12.50", "unitCode": "USD"},
        "masterBillOfLadingNumber": "MBL-5"}}"#,
        "W3C traceability de minimis shipment (JSON-LD)",
        1,
        "0 Tracking number = T1
        0 Consignor name = Example Tea Ltd
        0 Consignee name = Ann Specimen
        0 Consignee street = 2 High St
        0 Consignee postcode = 78701
        0 Consignee country = US
        0 Seller name = Specimen Shop
        0 Seller email = shop@example.com
        0 Party name = Example Platform
        0 Goods description = Tea cups
        0 Country of origin = CN
        0 Value of goods = 12.50
        0 Currency = USD
        0 Master bill of lading or air waybill = MBL-5
        0 Document date = 2026-04-01T10:00:00Z",
    );
}
