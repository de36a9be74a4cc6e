//! Workbooks made here, part by part.

use crate::ingest::archive::zip::make::zip;
use crate::ingest::{self, HEAD, HiddenKind, Ingested};
use crate::language::english;
use crate::table::{Column, RowId, Table};

fn read(name: &str, bytes: &[u8]) -> Ingested {
    match ingest::open(name, &bytes[..bytes.len().min(HEAD)]) {
        Err(refused) => *refused,
        Ok(mut reader) => {
            reader.feed(bytes);
            reader.finish()
        }
    }
}

fn names(table: &Table) -> Vec<&str> {
    table.columns().iter().map(Column::name).collect()
}

fn rows(table: &Table) -> Vec<Vec<String>> {
    let row = |row| table.columns().iter().map(|column| column.text(RowId(row)).into_owned()).collect();
    (0..table.row_count() as u32).map(row).collect()
}

fn says(ingested: &Ingested, phrase: &str) -> bool {
    ingested.warnings.iter().any(|warning| english(&warning.says).contains(phrase))
}

fn hides(ingested: &Ingested, kind: HiddenKind, phrase: &str) -> bool {
    ingested.hidden.iter().any(|hidden| hidden.kind == kind && english(&hidden.says).contains(phrase))
}

/// An XLSX of one sheet, "Orders", with this XML in its worksheet.
fn xlsx(worksheet: &str, since_1904: bool) -> Vec<u8> {
    let system = if since_1904 { "<workbookPr date1904=\"1\"/>" } else { "" };
    let workbook = format!(
        "<workbook xmlns:r=\"r\">{system}<sheets><sheet name=\"Orders\" sheetId=\"1\" r:id=\"rId1\"/>\
         <sheet name=\"Margins\" sheetId=\"2\" state=\"veryHidden\" r:id=\"rId1\"/></sheets>\
         <definedNames><definedName name=\"Margin\">Orders!$C$2</definedName></definedNames></workbook>"
    );
    let relation = |id: &str, kind: &str, target: &str| {
        format!("<Relationships><Relationship Id=\"{id}\" Type=\"x/{kind}\" Target=\"{target}\"/></Relationships>")
    };
    let relations = relation("rId1", "worksheet", "worksheets/sheet1.xml")
        .replace("</Relationships>", "<Relationship Id=\"s\" Type=\"x/styles\" Target=\"styles.xml\"/></Relationships>");
    zip(
        &[
            ("_rels/.rels", relation("rId1", "officeDocument", "xl/workbook.xml").as_bytes()),
            ("xl/workbook.xml", workbook.as_bytes()),
            ("xl/_rels/workbook.xml.rels", relations.as_bytes()),
            (
                "xl/styles.xml",
                b"<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"00000\"/></numFmts>\
                  <cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/></cellXfs></styleSheet>",
            ),
            ("xl/worksheets/sheet1.xml", format!("<worksheet>{worksheet}</worksheet>").as_bytes()),
            ("xl/worksheets/_rels/sheet1.xml.rels", relation("c", "comments", "../comments1.xml").as_bytes()),
            (
                "xl/comments1.xml",
                b"<comments><authors><author>A. Example</author></authors><commentList>\
                  <comment ref=\"A1\" authorId=\"0\"><text><t>secret</t></text></comment></commentList></comments>",
            ),
            ("docProps/core.xml", b"<cp:coreProperties><dc:creator>B. Specimen</dc:creator></cp:coreProperties>"),
        ],
        true,
    )
}

fn text(cell: &str, text: &str) -> String {
    format!("<c r=\"{cell}\" t=\"inlineStr\"><is><t>{text}</t></is></c>")
}

fn orders() -> String {
    let mut sheet =
        String::from("<dimension ref=\"A1:XFD1048576\"/><cols><col min=\"3\" max=\"4\" hidden=\"1\"/></cols><sheetData>");
    sheet += &format!("<row r=\"1\">{}</row>", text("A1", "Shipments of May"));
    sheet += &format!("<row r=\"3\">{}{}{}</row>", text("A3", "Order"), text("B3", "Receiver"), text("E3", "Waybill"));
    sheet += &format!("<row r=\"4\">{}{}{}</row>", text("B4", "Postcode"), text("C4", "City"), text("D4", "Date"));
    for (row, postcode) in [(5, 10115), (6, 2139), (7, 60311)] {
        sheet += &format!(
            "<row r=\"{row}\"{}>{}<c r=\"B{row}\"><v>{postcode}</v></c>{}<c r=\"D{row}\" s=\"1\"><v>45000</v></c>\
             <c r=\"E{row}\"><v>3.40435000000001E+17</v></c></row>",
            if row == 6 { " hidden=\"1\"" } else { "" },
            if row == 6 { String::new() } else { text(&format!("A{row}"), "A1") },
            text(&format!("C{row}"), "Gent &amp; x"),
        );
    }
    sheet += &format!("<row r=\"9\">{}<c r=\"B9\"><v>3</v></c></row>", text("A9", "Total"));
    sheet += "<row r=\"1048576\"><c r=\"XFD1048576\" s=\"2\"/></row></sheetData>";
    sheet += "<mergeCells><mergeCell ref=\"A1:E1\"/><mergeCell ref=\"B3:D3\"/><mergeCell ref=\"A3:A4\"/><mergeCell ref=\"E3:E4\"/><mergeCell ref=\"A5:A6\"/></mergeCells>";
    sheet
}

#[test]
fn a_workbook_as_people_make_them() {
    let ingested = read("a.xlsx", &xlsx(&orders(), false));
    let table = &ingested.tables[0];
    assert_eq!(names(table), ["Order", "Receiver Postcode", "Receiver City", "Receiver Date", "Waybill"], "{ingested:?}");
    let all = rows(table);
    assert_eq!(all[0], ["A1", "10115", "Gent & x", "2023-03-15", "340435000000001000"]);
    assert_eq!(all[1][..2], ["A1", "2139"]);
    assert_eq!((all.len(), table.origin(RowId(3)).line), (4, 9));
    for phrase in [
        "sheet “Orders” has 1 row of title",
        "“Orders”, column “Waybill”, line 5 (“340435000000001000”): 3 of its 3 cells are numbers of which",
        "“Orders”, column “Receiver Postcode”, line 6 (“2139”): 1 of 3 postcodes have fewer than the 5 digits",
        "row 9: the last row (“Total”) looks like totals",
        "1 cell is merged with one above",
    ] {
        assert!(says(&ingested, phrase), "{phrase}: {:#?}", ingested.warnings);
    }
    for (kind, phrase) in [
        (HiddenKind::HiddenSheet, "“Margins” is hidden so that only a program"),
        (HiddenKind::HiddenSheet, "1 row of the sheet “Orders”"),
        (HiddenKind::HiddenSheet, "Columns C–D of the sheet “Orders”"),
        (HiddenKind::Comment, "1 comment by A. Example"),
        (HiddenKind::DefinedName, "“Margin” stands for Orders!$C$2"),
        (HiddenKind::Property, "author: B. Specimen"),
    ] {
        assert!(hides(&ingested, kind, phrase), "{phrase}: {:#?}", ingested.hidden);
    }
    assert!(!ingested.hidden.iter().any(|hidden| english(&hidden.says).contains("secret")));
}

#[test]
fn days_since_1904_and_padded_numbers() {
    let sheet = format!(
        "<sheetData><row>{}{}</row><row><c r=\"A2\" s=\"1\"><v>43538</v></c><c s=\"2\"><v>2139</v></c></row></sheetData>",
        text("A1", "Date"),
        text("B1", "Postcode")
    );
    let ingested = read("a.xlsx", &xlsx(&sheet, true));
    assert_eq!(rows(&ingested.tables[0])[0], ["2023-03-15", "02139"]);
}

/// An ODS with this content in its spreadsheet.
fn ods(content: &str) -> Vec<u8> {
    zip(
        &[
            ("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"),
            ("content.xml", format!("<office:document-content>{content}</office:document-content>").as_bytes()),
            ("meta.xml", b"<office:meta><meta:initial-creator>B. Specimen</meta:initial-creator></office:meta>"),
        ],
        true,
    )
}

const ODS: &str = "<style:style style:name=\"ta1\"><style:table-properties table:display=\"false\"/></style:style>\
    <table:table table:name=\"List\" table:style-name=\"ta1\"><table:table-column table:number-columns-repeated=\"2\"/>\
    <table:table-column table:visibility=\"collapse\"/>\
    <table:table-row><table:table-cell><text:p>No</text:p><office:annotation><dc:creator>A. Example</dc:creator><text:p>secret</text:p>\
    </office:annotation></table:table-cell><table:table-cell><text:p>When</text:p></table:table-cell><table:table-cell><text:p>Mass</text:p></table:table-cell></table:table-row>\
    <table:table-row table:number-rows-repeated=\"2\"><table:table-cell office:value-type=\"float\" office:value=\"7\"><text:p>007</text:p></table:table-cell>\
    <table:table-cell office:value-type=\"date\" office:date-value=\"2024-05-01T00:00:00\"><text:p>1/5/24</text:p></table:table-cell>\
    <table:table-cell office:value-type=\"float\" office:value=\"0.30000000000000004\"><text:p>0,3</text:p></table:table-cell></table:table-row>\
    <table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row></table:table>\
    <table:named-range table:name=\"Area\" table:cell-range-address=\"$List.$A$1\"/>";

#[test]
fn an_opendocument_spreadsheet() {
    let ingested = read("a.ods", &ods(ODS));
    assert_eq!(names(&ingested.tables[0]), ["No", "When", "Mass"], "{ingested:?}");
    assert_eq!(rows(&ingested.tables[0]), [["007", "2024-05-01", "0.3"], ["007", "2024-05-01", "0.3"]]);
    assert!(hides(&ingested, HiddenKind::Comment, "1 comment by A. Example"), "{:?}", ingested.hidden);
    assert!(hides(&ingested, HiddenKind::HiddenSheet, "“List” is hidden"));
    assert!(hides(&ingested, HiddenKind::HiddenSheet, "Columns C of"));
    assert!(hides(&ingested, HiddenKind::DefinedName, "“Area”"));
    assert!(hides(&ingested, HiddenKind::Property, "first author: B. Specimen"));
    // Filled cells that repeat by the million are not taken at their word.
    let bomb = ODS.replace("number-rows-repeated=\"2\"", "number-rows-repeated=\"1000000000\"");
    assert!(read("bomb.ods", &ods(&bomb)).tables[0].row_count() < 400_000);
}

const SPREADSHEETML: &str = "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?>\
    <Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\">\
    <DocumentProperties><Author>B. Specimen</Author></DocumentProperties>\
    <Worksheet ss:Name=\"Out\"><Table><Column ss:Index=\"2\" ss:Hidden=\"1\"/>\
    <Row><Cell><Data ss:Type=\"String\">No</Data><Comment ss:Author=\"A. Example\"><ss:Data>secret</ss:Data></Comment></Cell>\
    <Cell><Data ss:Type=\"String\">When</Data></Cell><Cell><Data ss:Type=\"String\">Name</Data></Cell></Row>\
    <Row ss:Index=\"4\"><Cell><Data ss:Type=\"Number\">12.5</Data></Cell><Cell ss:Index=\"3\"><Data ss:Type=\"String\">a &lt; b</Data></Cell></Row>\
    <Row><Cell><Data ss:Type=\"Number\">3</Data></Cell><Cell><Data ss:Type=\"DateTime\">2024-05-01T00:00:00.000</Data></Cell></Row>\
    </Table><WorksheetOptions><Visible>SheetHidden</Visible></WorksheetOptions></Worksheet></Workbook>";

#[test]
fn a_workbook_of_excel_2003_in_xml() {
    let ingested = read("a.xls", SPREADSHEETML.as_bytes());
    assert_eq!(rows(&ingested.tables[0]), [["12.5", "", "a < b"], ["3", "2024-05-01", ""]], "{ingested:?}");
    assert_eq!(ingested.tables[0].origin(RowId(0)).line, 4);
    assert!(hides(&ingested, HiddenKind::Comment, "by A. Example"));
    assert!(hides(&ingested, HiddenKind::HiddenSheet, "The sheet “Out” is hidden."));
    assert!(hides(&ingested, HiddenKind::Property, "author: B. Specimen"));
}

#[test]
fn what_is_no_workbook_is_called_by_its_name() {
    let word = zip(&[("word/document.xml", b"<a/>"), ("[Content_Types].xml", b"<a/>")], false);
    assert!(says(&read("a.xlsx", &word), "a.xlsx is a Word document"));
    let mut encrypted = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".to_vec();
    encrypted.resize(512, 0);
    assert!(says(&read("a.xls", &encrypted), "Its list of contents cannot be read"));
}

/// A compound file with one empty stream of this name, as far as the list of its contents goes.
#[test]
fn an_encrypted_workbook_is_called_so() {
    let mut bytes = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".to_vec();
    bytes.resize(512, 0);
    bytes[30] = 9;
    bytes[48..52].copy_from_slice(&1u32.to_le_bytes());
    bytes[60..64].copy_from_slice(&0xFFFF_FFFEu32.to_le_bytes());
    bytes[68..72].copy_from_slice(&0xFFFF_FFFEu32.to_le_bytes());
    bytes[76..512].fill(0xFF);
    bytes[76..80].copy_from_slice(&0u32.to_le_bytes());
    bytes.extend([0xFD, 0xFF, 0xFF, 0xFF, 0xFE, 0xFF, 0xFF, 0xFF]);
    bytes.resize(1024, 0xFF);
    for (name, kind) in [("Root Entry", 5), ("EncryptedPackage", 2), ("", 0), ("", 0)] {
        let begin = bytes.len();
        bytes.extend(name.encode_utf16().flat_map(u16::to_le_bytes));
        bytes.resize(begin + 64, 0);
        bytes.extend((name.len() as u16 * 2 + 2).to_le_bytes());
        bytes.push(kind);
        bytes.resize(begin + 116, 0);
        bytes.extend(0xFFFF_FFFEu32.to_le_bytes());
        bytes.resize(begin + 128, 0);
    }
    assert!(says(&read("a.xlsx", &bytes), "a.xlsx is a workbook that is encrypted with a password"));
}
