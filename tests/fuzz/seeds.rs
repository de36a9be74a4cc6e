//! Sound files of each format: small ones made up here, so that a clone alone fuzzes each, and the corpus where it is.

use crate::binary;
use crate::harness::{Pack, Seed};
use crate::pack;

pub const SHEET: &str = "<worksheet><dimension ref=\"A1:XFD1048576\"/><cols><col min=\"3\" max=\"4\" hidden=\"1\"/></cols><sheetData>\
    <row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c><c r=\"C1\" t=\"inlineStr\"><is><t>Date</t></is></c></row>\
    <row r=\"2\" hidden=\"1\"><c r=\"A2\"><v>10115</v></c><c r=\"B2\" t=\"s\"><v>2</v></c><c r=\"C2\" s=\"1\"><v>45000</v></c></row>\
    <row r=\"3\"><c r=\"A3\" s=\"2\"><v>2139</v></c><c r=\"B3\" t=\"str\"><f>B2</f><v>Gent &amp; x</v></c><c r=\"C3\" s=\"1\"><v>45001.5</v></c></row>\
    <row r=\"5\"><c r=\"A5\"><v>3.40435000000001E+17</v></c><c r=\"B5\" t=\"b\"><v>1</v></c><c r=\"C5\" t=\"e\"><v>#N/A</v></c></row>\
    </sheetData><mergeCells><mergeCell ref=\"A2:A3\"/><mergeCell ref=\"B3:C4\"/></mergeCells></worksheet>";

pub const SHARED: &str = "<sst count=\"3\" uniqueCount=\"3\"><si><t>Order</t></si><si><r><t>Ci</t></r><r><t>ty</t></r></si><si><t xml:space=\"preserve\"> Gent</t></si></sst>";

pub const ODS: &str = "<style:style style:name=\"ta1\"><style:table-properties table:display=\"false\"/></style:style>\
    <table:table table:name=\"List\" table:style-name=\"ta1\"><table:table-column table:number-columns-repeated=\"2\"/>\
    <table:table-column table:visibility=\"collapse\"/>\
    <table:table-row><table:table-cell><text:p>No</text:p><office:annotation><dc:creator>A. Example</dc:creator><text:p>x</text:p>\
    </office:annotation></table:table-cell><table:table-cell><text:p>When</text:p></table:table-cell><table:table-cell><text:p>Mass</text:p></table:table-cell></table:table-row>\
    <table:table-row table:number-rows-repeated=\"2\"><table:table-cell office:value-type=\"float\" office:value=\"7\"><text:p>007</text:p></table:table-cell>\
    <table:table-cell office:value-type=\"date\" office:date-value=\"2024-05-01T00:00:00\"><text:p>1/5/24</text:p></table:table-cell>\
    <table:table-cell office:value-type=\"float\" office:value=\"0.30000000000000004\"><text:p>0,3<text:s text:c=\"3\"/>x</text:p></table:table-cell></table:table-row>\
    <table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row></table:table>\
    <table:named-range table:name=\"Area\" table:cell-range-address=\"$List.$A$1\"/>";

const SPREADSHEETML: &str = "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?>\
    <Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\">\
    <DocumentProperties><Author>B. Specimen</Author></DocumentProperties>\
    <Worksheet ss:Name=\"Out\"><Table><Column ss:Index=\"2\" ss:Hidden=\"1\"/>\
    <Row><Cell><Data ss:Type=\"String\">No</Data><Comment ss:Author=\"A. Example\"><ss:Data>x</ss:Data></Comment></Cell>\
    <Cell><Data ss:Type=\"String\">When</Data></Cell><Cell ss:MergeDown=\"1\"><Data ss:Type=\"String\">Name</Data></Cell></Row>\
    <Row ss:Index=\"4\"><Cell><Data ss:Type=\"Number\">12.5</Data></Cell><Cell ss:Index=\"3\"><Data ss:Type=\"String\">a &lt; b</Data></Cell></Row>\
    <Row><Cell><Data ss:Type=\"Number\">3</Data></Cell><Cell><Data ss:Type=\"DateTime\">2024-05-01T00:00:00.000</Data></Cell></Row>\
    </Table><WorksheetOptions><Visible>SheetHidden</Visible></WorksheetOptions></Worksheet></Workbook>";

const HTML: &str = "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><style>td{mso-number-format:\"\\@\"}</style></head><body>\
    <table border=1><tr><th>No<th colspan=2>City &amp; more</tr><tr><td rowspan=\"2\">1</td><td>Gent<br>x</td><td>&euro; 5</td></tr>\
    <tr><td>Namur<td><!-- x -->&#232;</tr></table><p>text<table><tr><td>a</td><td>b</td></tr><tr><td>1</td><td>2</td></tr></table></body></html>";

const CSV: [&str; 5] = [
    "parcel,shipper name,country,hs code,net mass,item price,date\nP1,Example Trading Ltd,CN,610910,1.5,20.00,2024-01-02\n\
     P2,\"Specimen, \"\"Metals\"\" GmbH\",DE,731815,9.0,45.50,2024-01-04\nP3,\"two\nlines\",BE,,,,\n",
    "numéro;ville;masse\r\n1;Liège;\"1.234,5\"\r\n2;Düsseldorf;-3\r\n\r\n3;Évreux;0,5 kg\r\n",
    "Shipments of May\t\t\nid\tcity\tdate\n1\tGent\t1/2/2024\n2\tNamur\t13/2/2024\nTotal\t2\t\n",
    "sep=|\nid|id||city\n1|2|3|Gent|further\n1|2\n",
    "a,b\r1,2\r3,\"4",
];

const JSON: [&str; 4] = [
    r#"{"meta": {"page": 1}, "result": {"orders": [{"id": "A", "buyer": {"name": "Ann Example", "tags": ["x", "y"]}, "items": [{"sku": "S1", "price": 1.10}, {"sku": "S2", "price": null}]}, {"id": "B", "note": "call ann@example.com \u00e9\ud83d\ude00", "items": []}]}}"#,
    r#"[{"id": 1, "to": "Gent", "at": "2024-05-01T00:00:00Z", "url": "https://example.com/?token=x"}, {"id": 2, "deep": [[[{"a": [true, false, null, -1.5e-7]}]]]}]"#,
    r#"{"object": "Shipment", "id": "shp_1", "from_address": {"name": "Ann Example", "country": "US", "zip": "78701"}, "to_address": {"name": "Bob Specimen", "country": "BE"}, "parcel": {"weight": 15.4}, "customs_info": {"customs_items": [{"hs_tariff_number": "610910", "value": "23.25", "origin_country": "US"}]}, "tracking_code": "9400100000000000000000"}"#,
    r#"{"carrierBookingReference": "ABC123", "documentParties": {"shipper": {"partyName": "Example BV"}, "consignee": {"partyName": "Specimen NV"}}, "utilizedTransportEquipments": [{"equipment": {"equipmentReference": "APZU4812090"}, "cargoItems": [{"cargoGrossWeight": {"value": 12.5, "unit": "KGM"}}]}], "commodities": [{"HSCodes": ["090210"]}]}"#,
];

const LINES: &str = "{\"id\": 12345678901234567890, \"to\": \"Gent\"}\n\n{\"id\": 2, \"to\": }\n{\"id\": 3, \"note\": {\"x\": [1, {\"b\": 2}]}}\n";

const XML: [&str; 2] = [
    "<?xml version=\"1.0\"?>\n<!-- made by Ann, ext. 7 -->\n<export day='2024-05-01'><parcel no=\"1\"><to>Gent</to></parcel>\n<parcel no=\"2\"><to>Li&#232;ge &amp; more</to></parcel></export>",
    "<!DOCTYPE a [<!ENTITY b \"c\">]><a><row><![CDATA[x]]>&b;<x y='1'/></row><row><x y='2'>z<!-- --></x><?p q?></row></a>",
];

const ONE_RECORD: &str = r#"{"@context": {"cargo": "https://onerecord.iata.org/ns/cargo#"}, "@graph": [{"@id": "a", "@type": "cargo:Piece", "cargo:shipper": {"@id": "b"}, "cargo:grossWeight": {"@type": "cargo:Value", "cargo:value": 5}}, {"@id": "b", "@type": "cargo:Company", "cargo:name": "Example", "cargo:x": {"@id": "a"}}]}"#;

const EPCIS: [&str; 2] = [
    r#"{"@context": ["https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld"], "type": "EPCISDocument", "epcisBody": {"eventList": [{"type": "ObjectEvent", "eventTime": "2024-05-01T00:00:00Z", "epcList": ["urn:epc:id:sgtin:0614141.107346.2018", "https://id.gs1.org/01/10614141073464/21/2018"], "bizLocation": {"id": "urn:epc:id:sgln:0614141.00888.0"}}]}}"#,
    r#"<e:EPCISDocument xmlns:e="urn:epcglobal:epcis:xsd:1"><EPCISBody><EventList><ObjectEvent><eventTime>2024-05-01T00:00:00Z</eventTime><epcList><epc>urn:epc:id:sscc:0614141.1234567890</epc></epcList><action>OBSERVE</action></ObjectEvent></EventList></EPCISBody></e:EPCISDocument>"#,
];

const UBL: &str = r#"<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2" xmlns:c="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2"><!-- x --><c:ID>1</c:ID><AccountingSupplierParty><Party><PartyName><c:Name>Example</c:Name></PartyName></Party></AccountingSupplierParty><InvoiceLine><c:ID>1</c:ID><c:LineExtensionAmount currencyID="EUR">5</c:LineExtensionAmount><Item><c:Name>Tea</c:Name></Item></InvoiceLine><InvoiceLine><c:ID>2</c:ID></InvoiceLine></Invoice>"#;

const CUSTOMS: [&str; 2] = [
    "<MetaData xmlns=\"urn:wco:datamodel:WCO:DocumentMetaData-DMS:2\"><Declaration xmlns=\"urn:wco:datamodel:WCO:DEC-DMS:2\"><FunctionCode>9</FunctionCode><GoodsShipment><Consignee><Name>Ann Example</Name></Consignee><GovernmentAgencyGoodsItem><SequenceNumeric>1</SequenceNumeric><Commodity><Description>Tea</Description><Classification><ID>090210</ID></Classification></Commodity></GovernmentAgencyGoodsItem></GoodsShipment></Declaration></MetaData>",
    "<CC315A><HEAHEA><DecPlaHEA394>Gent</DecPlaHEA394></HEAHEA><GOOITEGDS><GroMasGDS46>5</GroMasGDS46><TRACONCE2><NamCE27>Example</NamCE27></TRACONCE2></GOOITEGDS></CC315A>",
];

const CARGO_XML: &str = "<rsm:Waybill xmlns:rsm=\"iata:waybill:1\" xmlns:ram=\"iata:datamodel:3\"><rsm:MessageHeaderDocument><ram:ID>777-12345675</ram:ID><ram:Name>Air Waybill</ram:Name></rsm:MessageHeaderDocument><rsm:MasterConsignment><ram:IncludedTareGrossWeightMeasure unitCode=\"KGM\">120.5</ram:IncludedTareGrossWeightMeasure><ram:ConsignorParty><ram:Name>Example Tea BV</ram:Name><ram:PostalStructuredAddress><ram:CountryID>BE</ram:CountryID></ram:PostalStructuredAddress></ram:ConsignorParty><ram:ApplicableRating><ram:IncludedMasterConsignmentItem><ram:SequenceNumeric>1</ram:SequenceNumeric><ram:TypeCode>090210</ram:TypeCode></ram:IncludedMasterConsignmentItem></ram:ApplicableRating></rsm:MasterConsignment></rsm:Waybill>";

const EDIFACT: [&str; 2] = [
    "UNA:+.? 'UNB+UNOC:3+SENDER+RECEIVER+240101:1200+REF1'UNH+1+IFTMIN:D:96A:UN'BGM+340+S1+9'DTM+137:202401011200:203'TSR+30'\
     FTX+AAA+++CALL ANN ?+32 55501 AT THE DOOR?'S'LOC+9+BEANR'LOC+11+USNYC'TDT+20+V1+1'NAD+CZ+++EXAMPLE BV+QUAY 1+ANTWERPEN++2000+BE'CTA+IC+:ANN'COM+5550100:TE'\
     NAD+CN+++SPECIMEN INC'GID+1+5:CT'FTX+AAA+++TEA'MEA+WT+G+KGM:120.5'PCI+28+MARKS'GID+2+3:PX'MEA+WT+G+KGM:1,5'GDS+090210'EQD+CN+APZU4812090'UNT+22+1'UNZ+1+REF1'",
    "UNB+UNOA:1+A+B+240101:1200+7'UNH+1+INVOIC:D:96A:UN'BGM+380+I1+9'NAD+BY+++EXAMPLE'CUX+2:EUR:4'LIN+1++4000000000000:EN'IMD+F++:::TEA'QTY+47:5'PRI+AAA:1.50'\
     LIN+2'QTY+47:x'UNS+S'MOA+86:7.5'UNT+13+1'UNH+2+BAPLIE:D:95B:UN'BGM++1'LOC+147+0010282::5'MEA+WT++KGM:1000'LOC+9+BEANR'EQD+CN+APZU4812090+22G1'UNT+7+2'UNZ+2+7'",
];

const ISA: &str = "ISA*00*          *00*          *ZZ*SENDER         *ZZ*RECEIVER       *240101*1200*U*00401*000000007*0*P*>~";

const X12: [&str; 2] = [
    "GS*SH*A*B*20240101*1200*7*X*004010~ST*856*0001~BSN*00*S1*20240101*1200~HL*1**S~TD1*CTN*5****G*120.5*LB~REF*BM*B1~N1*SF*EXAMPLE TEA~N3*QUAY 1~N4*AUSTIN*TX*78701*US~\
     N1*ST*ANN SPECIMEN~HL*2*1*O~PRF*PO1~HL*3*2*I~LIN**UP*400000000000~SN1**5*EA~PID*F****GREEN TEA~HL*4*2*I~LIN**SK*X~SN1**1*CA~CTT*2~SE*21*0001~GE*1*7~IEA*1*000000007~",
    "GS*SM*A*B*20240101*1200*7*X*004010~ST*204*0001~B2**SCAC**L1**PP~B2A*00~N1*SH*EXAMPLE~S5*1*CL~N1*SF*EXAMPLE~S5*2*UL~N1*ST*ANN SPECIMEN~N4*AUSTIN*TX*78701~OID*1*2**CT*5*L*120~SE*11*0001~\
     ST*810*0002~BIG*20240101*I1~IT1*1*5*EA*1.5**UP*400000000000~PID*F****TEA~TDS*750~CTT*1~SE*7*0002~GE*2*7~IEA*1*000000007~",
];

const CARGO_IMP: [&str; 4] = [
    "FWB/17\r\n777-12345675BRUJFK/T2K120.5MC0.36\r\nFLT/EX123/01\r\nRTG/LHREX/JFKEX\r\nSHP\r\nNAM/EXAMPLE TEA BV\r\nADR/QUAY 1\r\n\
     LOC/ANTWERPEN\r\n/BE/2000/TE/3225550100\r\nCNE\r\nNAM/ANN SPECIMEN\r\nADR/2 HIGH ST\r\nLOC/AUSTIN/TX\r\n/US/78701\r\n\
     CVD/EUR//PP/NVD/99.50/XXX\r\nRTD/1/P2/K120.5/CQ/W121/R2.00/T242.00\r\n/NG/GREEN TEA\r\n/2/NH/090210\r\nISU/01APR26/BRUSSELS\r\nOCI/BE/ISS/RA/00001-01\r\n",
    "FHL/5\nMBI/777-12345675BRUJFK/T7K100\nHBS/H-1/BRUJFK/3/K40/3/PORCELAIN CUPS \nTXT/AND SAUCERS\nHTS/691110\nSHP\nNAM/EXAMPLE TEA BV\nHBS/H-2/BRUJFK/4/K60/4/GREEN TEA\n",
    "FFM/8\n1/EX123/17APR/BRU/OOABC\nLHR/NIL\nJFK\n777-12345675BRUJFK/T2K120/TEA\nULD/AKE12345EX\n777-12345686BRUJFK/S1K5T2/CUPS\n/SPX\nLAST\n",
    "FSU/14\n777-12345675BRUJFK/T2K120\nRCS/17APR1200/BRU/T2K120/B SAMPLE\nDLV/19APR0900/JFK/T2K120/ANN SPECIMEN\n",
];

/// The files of a folder of the corpus whose names end so.
fn corpus(folder: &str, ending: &str) -> Vec<(String, Vec<u8>)> {
    let Some(shared) = option_env!("PORTOLAN_SHARED") else { return Vec::new() };
    let folder = std::path::Path::new(shared).join("corpus").join(folder);
    let mut paths: Vec<_> = std::fs::read_dir(folder).into_iter().flatten().map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.to_string_lossy().ends_with(ending));
    paths.sort();
    paths
        .into_iter()
        .map(|path| (path.file_name().unwrap().to_string_lossy().into_owned(), std::fs::read(path).unwrap()))
        .collect()
}

fn texts(name: &str, own: &[&str], folder: &str, ending: &str) -> Vec<Seed> {
    let own = own.iter().enumerate().map(|(at, text)| Seed::plain(&format!("{at}.{name}"), *text));
    own.chain(corpus(folder, ending).into_iter().map(|(name, bytes)| Seed::plain(&name, bytes))).collect()
}

fn packages(own: Vec<(String, Vec<u8>)>, ending: &str) -> Vec<Seed> {
    let own = [Seed::packed(ending, Pack::Zip, own)].into_iter();
    let files = corpus("spreadsheet-edge", ending).into_iter();
    own.chain(files.map(|(name, bytes)| Seed::packed(&name, Pack::Zip, pack::unzip(&bytes)))).collect()
}

pub fn delimited() -> Vec<Seed> {
    texts("csv", &CSV, "csv", "")
}

pub fn encodings() -> Vec<Seed> {
    let mut seeds = texts("csv", &[], "encoding-edge", "");
    for text in CSV.iter().chain(&[JSON[1], LINES, XML[0], EDIFACT[0], HTML, CARGO_IMP[0]]) {
        let utf16 = |bytes: fn(u16) -> [u8; 2]| ["\u{feff}", text].concat().encode_utf16().flat_map(bytes).collect::<Vec<u8>>();
        seeds.push(Seed::plain("utf-16le", utf16(u16::to_le_bytes)));
        seeds.push(Seed::plain("utf-16be", utf16(u16::to_be_bytes)));
        seeds.push(Seed::plain("utf-32", text.chars().flat_map(|symbol| u32::from(symbol).to_le_bytes()).collect::<Vec<u8>>()));
        seeds.push(Seed::plain("latin", text.chars().map(|symbol| u8::try_from(symbol).unwrap_or(b'?')).collect::<Vec<u8>>()));
        seeds.push(Seed::plain("gbk", [text.as_bytes(), b"\n\xB6\xA9\xB5\xA5,\xC0\xCF\xCA\xA6\n"].concat()));
    }
    seeds
}

pub fn json() -> Vec<Seed> {
    texts("json", &JSON, "json", "")
}

pub fn json_lines() -> Vec<Seed> {
    let lines = JSON.map(|text| text.repeat(3).replace("}{", "}\n{").replace("][", "]\n["));
    texts("ndjson", &[LINES, &lines[0], &lines[1], &lines[2], &lines[3]], "-", "")
}

pub fn xml() -> Vec<Seed> {
    texts("xml", &XML, "-", "")
}

pub fn cargo_xml() -> Vec<Seed> {
    texts("xml", &[CARGO_XML], "cargo-xml", "")
}

pub fn one_record() -> Vec<Seed> {
    texts("json", &[ONE_RECORD], "onerecord", "")
}

pub fn epcis() -> Vec<Seed> {
    texts("epcis", &EPCIS, "epcis", "")
}

pub fn ubl() -> Vec<Seed> {
    texts("xml", &[UBL], "ubl", "")
}

pub fn customs() -> Vec<Seed> {
    texts("xml", &CUSTOMS, "customs", "")
}

pub fn edifact() -> Vec<Seed> {
    texts("edi", &EDIFACT, "edifact", "")
}

pub fn x12() -> Vec<Seed> {
    let own = X12.map(|text| [ISA, text].concat());
    texts("x12", &[&own[0], &own[1], X12[0]], "x12", "")
}

pub fn cargo_imp() -> Vec<Seed> {
    texts("txt", &CARGO_IMP, "cargo-imp", "")
}

pub fn xlsx() -> Vec<Seed> {
    packages(binary::xlsx(SHEET, SHARED), ".xlsx")
}

pub fn xlsb() -> Vec<Seed> {
    packages(binary::xlsb(), ".xlsb")
}

pub fn ods() -> Vec<Seed> {
    packages(binary::ods(ODS), ".ods")
}

pub fn xls() -> Vec<Seed> {
    let stream = vec![("Workbook".to_owned(), binary::xls_stream())];
    let own = [Seed::plain("made.xls", binary::xls()), Seed::packed("stream.xls", Pack::Compound, stream)].into_iter();
    own.chain(corpus("spreadsheet-edge", ".xls").into_iter().map(|(name, bytes)| Seed::plain(&name, bytes))).collect()
}

pub fn spreadsheetml() -> Vec<Seed> {
    texts("xml", &[SPREADSHEETML], "-", "")
}

pub fn html() -> Vec<Seed> {
    texts("html", &[HTML], "-", "")
}

pub fn parquet() -> Vec<Seed> {
    let own = [Seed::plain("made.parquet", binary::parquet(200))].into_iter();
    own.chain(corpus("parquet", "").into_iter().map(|(name, bytes)| Seed::plain(&name, bytes))).collect()
}

pub fn zip() -> Vec<Seed> {
    let part = |name: &str, bytes: Vec<u8>| (name.to_owned(), bytes);
    let inner = vec![part("b.csv", CSV[1].into()), part("c.json", JSON[1].into())];
    let files = vec![
        part("folder/", Vec::new()),
        part("folder/a.csv", CSV[0].into()),
        part("__MACOSX/._a.csv", vec![0, 0]),
        part("d.zip", pack::zip(&inner)),
        part("e.xlsx", pack::zip(&binary::xlsx(SHEET, SHARED))),
        part("f.csv.gz", pack::gzip(CSV[2].as_bytes())),
        part("g.edi", EDIFACT[0].into()),
        part("h.xls", binary::xls()),
    ];
    vec![Seed::packed("all.zip", Pack::Zip, files), Seed::packed("few.zip", Pack::Zip, inner)]
}

fn one_packed(pack: Pack) -> Vec<Seed> {
    let files = [CSV[0], JSON[0], LINES, XML[0], EDIFACT[0], HTML].map(|text| ("a".to_owned(), text.as_bytes().to_vec()));
    let mut seeds: Vec<Seed> = files.into_iter().map(|file| Seed::packed("a", pack, vec![file])).collect();
    seeds.push(Seed::packed("b", pack, vec![("b".to_owned(), pack::gzip(CSV[1].as_bytes()))]));
    seeds
}

pub fn gzip() -> Vec<Seed> {
    one_packed(Pack::Gzip)
}

pub fn zstandard() -> Vec<Seed> {
    one_packed(Pack::Zstandard)
}
