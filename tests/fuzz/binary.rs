//! Small binary files made up here: XLS, XLSB, Parquet.

use crate::pack::zip;

fn wide(text: &str) -> Vec<u8> {
    text.encode_utf16().flat_map(u16::to_le_bytes).collect()
}

/// An Excel workbook of the old kind, of one sheet.
pub fn xls() -> Vec<u8> {
    compound(&xls_stream())
}

/// The records of an Excel workbook of the old kind, of one sheet.
pub fn xls_stream() -> Vec<u8> {
    let record = |kind: u16, body: &[u8]| [&kind.to_le_bytes()[..], &(body.len() as u16).to_le_bytes(), body].concat();
    let cell = |row: u16, column: u16, value: &[u8]| {
        [&row.to_le_bytes()[..], &column.to_le_bytes(), &0u16.to_le_bytes(), value].concat()
    };
    let text = |text: &str| [&(text.len() as u16).to_le_bytes()[..], &[0], text.as_bytes()].concat();
    let strings: Vec<Vec<u8>> = ["Order", "City", "Mass", "Gent", "Namur"].map(text).to_vec();
    let globals = |begin: u32| {
        [
            record(0x0809, &[0, 6, 5, 0]),
            record(0x0042, &1200u16.to_le_bytes()),
            record(0x041E, &[&164u16.to_le_bytes()[..], &text("00000")].concat()),
            record(0x00E0, &[0, 0, 0, 0]),
            record(0x00E0, &[0, 0, 14, 0]),
            record(0x00E0, &[0, 0, 164, 0]),
            record(0x0085, &[&begin.to_le_bytes()[..], &[0, 0, 6, 0], b"Orders"].concat()),
            record(0x00FC, &[&[5, 0, 0, 0, 5, 0, 0, 0][..], &strings.concat()].concat()),
            record(0x000A, &[]),
        ]
        .concat()
    };
    let mut stream = globals(globals(0).len() as u32);
    stream.extend(record(0x0809, &[0, 6, 16, 0]));
    for column in 0..3u16 {
        stream.extend(record(0x00FD, &cell(0, column, &u32::from(column).to_le_bytes())));
    }
    for row in 1..40u16 {
        stream.extend(record(0x0203, &cell(row, 0, &f64::from(row).to_le_bytes())));
        stream.extend(record(0x00FD, &cell(row, 1, &(3 + u32::from(row % 2)).to_le_bytes())));
        stream.extend(record(0x027E, &cell(row, 2, &(u32::from(row) << 2 | 3).to_le_bytes())));
        stream.extend(record(0x0204, &cell(row, 3, &text("note"))));
    }
    let many: Vec<u8> = (0..20u8).flat_map(|at| [0, 0, at << 2 | 2, 0, 0, 0]).collect();
    stream.extend(record(0x00BD, &[&[40, 0, 0, 0][..], &many, &[19, 0]].concat()));
    stream.extend(record(0x00E5, &[1, 0, 1, 0, 3, 0, 1, 0, 1, 0]));
    stream.extend(record(0x000A, &[]));
    stream
}

/// A compound file with this stream as its workbook, as far as one sector of chains leads.
pub fn compound(stream: &[u8]) -> Vec<u8> {
    let mut stream = stream.to_vec();
    stream.resize(stream.len().next_multiple_of(512).clamp(4608, 125 * 512), 0);
    let sectors = stream.len() / 512;
    let end = 0xFFFF_FFFEu32;
    let mut file = vec![0; 512];
    file[..8].copy_from_slice(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
    file[24..34].copy_from_slice(&[0x3E, 0, 3, 0, 0xFE, 0xFF, 9, 0, 6, 0]);
    for (at, word) in [(44, 1), (48, 1), (56, 4096), (60, end), (68, end), (76, 0)] {
        file[at..at + 4].copy_from_slice(&u32::to_le_bytes(word));
    }
    file[80..512].fill(0xFF);
    // Sector 0: the chains; 1: the directory; from 2 on: the workbook.
    let mut chains = vec![0xFFFF_FFFD, end];
    chains.extend((0..sectors as u32).map(|at| if at as usize + 1 < sectors { at + 3 } else { end }));
    chains.resize(128, u32::MAX);
    file.extend(chains.into_iter().flat_map(u32::to_le_bytes));
    for (name, kind, first, size) in
        [("Root Entry", 5, end, 0), ("Workbook", 2, 2, stream.len() as u32), ("", 0, 0, 0), ("", 0, 0, 0)]
    {
        let mut entry = wide(name);
        entry.resize(64, 0);
        entry.extend((name.len() as u16 * 2 + 2).to_le_bytes());
        entry.push(kind);
        entry.resize(116, 0);
        entry.extend([first, size, 0].into_iter().flat_map(u32::to_le_bytes));
        file.extend(entry);
    }
    file.extend(stream);
    file
}

/// The parts of a binary Excel workbook of one sheet.
pub fn xlsb() -> Vec<(String, Vec<u8>)> {
    let record = |kind: u16, body: &[u8]| {
        let mut bytes = if kind < 0x80 { vec![kind as u8] } else { kind.to_le_bytes().to_vec() };
        bytes.extend([body.len() as u8 & 0x7F | 0x80, (body.len() >> 7) as u8]);
        [&bytes[..], body].concat()
    };
    let long = |number: u32| number.to_le_bytes();
    let text = |text: &str| [&long(text.len() as u32)[..], &wide(text)].concat();
    let workbook = [
        record(0x0199, &[0; 12]),
        record(0x019C, &[&long(0)[..], &long(1), &text("rId1"), &text("Orders")].concat()),
        record(0x0027, &[&[0; 9][..], &text("Area")].concat()),
    ];
    let strings = ["Order", "City", "Mass", "Gent", "Namur"].map(|word| record(0x0013, &[&[0][..], &text(word)].concat()));
    let styles =
        [record(0x04E9, &[3, 0, 0, 0]), record(0x002F, &[0, 0, 0, 0]), record(0x002F, &[0, 0, 14, 0]), record(0x04EA, &[])];
    let cell = |column: u32, value: &[u8]| [&long(column)[..], &long(0), value].concat();
    let mut sheet = vec![record(0x003C, &[0; 18])];
    sheet.push(record(0, &[0; 17]));
    (0..3).for_each(|column| sheet.push(record(7, &cell(column, &long(column)))));
    for row in 1..20u32 {
        sheet.push(record(0, &[&long(row)[..], &[0; 13]].concat()));
        sheet.push(record(2, &cell(0, &long(row << 2 | 2))));
        sheet.push(record(7, &cell(1, &long(3 + row % 2))));
        sheet.push(record(5, &cell(2, &f64::from(row).to_le_bytes())));
        sheet.push(record(6, &cell(3, &text("note"))));
        sheet.push(record(4, &cell(4, &[1])));
    }
    sheet.push(record(0x0182, &[]));
    sheet.push(record(0x01B0, &[long(1), long(3), long(1), long(1)].concat()));
    let relation =
        |id: &str, kind: &str, target: &str| format!("<Relationship Id=\"{id}\" Type=\"x/{kind}\" Target=\"{target}\"/>");
    let relations = |list: &[String]| format!("<Relationships>{}</Relationships>", list.concat()).into_bytes();
    [
        ("_rels/.rels", relations(&[relation("rId1", "officeDocument", "xl/workbook.bin")])),
        ("xl/workbook.bin", workbook.concat()),
        (
            "xl/_rels/workbook.bin.rels",
            relations(&[
                relation("rId1", "worksheet", "worksheets/sheet1.bin"),
                relation("rId2", "sharedStrings", "sharedStrings.bin"),
                relation("rId3", "styles", "styles.bin"),
            ]),
        ),
        ("xl/sharedStrings.bin", strings.concat()),
        ("xl/styles.bin", styles.concat()),
        ("xl/worksheets/sheet1.bin", sheet.concat()),
        ("docProps/core.xml", b"<cp:coreProperties><dc:creator>B. Specimen</dc:creator></cp:coreProperties>".to_vec()),
    ]
    .map(|(name, bytes)| (name.to_owned(), bytes))
    .to_vec()
}

/// A number as Thrift's compact protocol writes it.
fn thrift(value: u64) -> Vec<u8> {
    let mut value = value << 1;
    let mut bytes = Vec::new();
    while value >= 0x80 {
        bytes.push(value as u8 | 0x80);
        value >>= 7;
    }
    bytes.push(value as u8);
    bytes
}

/// A Parquet file of two plain columns, one of texts and one of optional whole numbers, each with a page of `rows` values.
pub fn parquet(rows: u64) -> Vec<u8> {
    let mut file = b"PAR1".to_vec();
    let texts: Vec<u8> =
        (0..rows).flat_map(|row| [&[4, 0, 0, 0][..], if row % 2 == 0 { b"Gent" } else { b"Mons" }].concat()).collect();
    // Definition levels before the numbers: one run of "filled".
    let run: Vec<u8> = [thrift(rows), vec![1]].concat();
    let numbers =
        [&(run.len() as u32).to_le_bytes()[..], &run, &(0..rows as u32).flat_map(u32::to_le_bytes).collect::<Vec<u8>>()].concat();
    let mut columns = Vec::new();
    for (kind, name, data) in [(6u64, b'a', texts), (1, b'b', numbers)] {
        let begin = file.len() as u64;
        // PageHeader: a data page, its two sizes, and in it values, PLAIN, levels as runs.
        let size = thrift(data.len() as u64);
        let header =
            [&[0x15, 0, 0x15][..], &size, &[0x15], &size, &[0x2C, 0x15], &thrift(rows), &[0x15, 0, 0x15, 6, 0x15, 6, 0, 0]]
                .concat();
        file.extend([header.clone(), data].concat());
        let total = thrift(file.len() as u64 - begin);
        // ColumnChunk, field 3: ColumnMetaData of type, encodings, path, codec, values, sizes, first page.
        columns.push(
            [
                &[0x3C, 0x15][..],
                &thrift(kind),
                &[0x19, 0x15, 0, 0x19, 0x18, 1, name, 0x15, 0, 0x16],
                &thrift(rows),
                &[0x16],
                &total,
            ]
            .concat()
            .into_iter()
            .chain([0x16])
            .chain(total)
            .chain([0x26])
            .chain(thrift(begin))
            .chain([0, 0])
            .collect::<Vec<u8>>(),
        );
    }
    let footer = [
        &[0x15, 2, 0x19, 0x3C][..],
        // The root, then a required text and an optional number.
        &[0x48, 1, b's', 0x15, 4, 0],
        &[0x15, 12, 0x25, 0, 0x18, 1, b'a', 0x25, 0, 0],
        &[0x15, 2, 0x25, 2, 0x18, 1, b'b', 0],
        &[0x16],
        &thrift(rows),
        &[0x19, 0x1C, 0x19, 0x2C],
        &columns.concat(),
        &[0x16],
        &thrift(file.len() as u64),
        &[0x16],
        &thrift(rows),
        &[0, 0],
    ]
    .concat();
    file.extend(&footer);
    file.extend((footer.len() as u32).to_le_bytes());
    file.extend(b"PAR1");
    file
}

/// The parts of an XLSX workbook whose sheet and shared texts are these.
pub fn xlsx(sheet: &str, shared: &str) -> Vec<(String, Vec<u8>)> {
    let relation =
        |id: &str, kind: &str, target: &str| format!("<Relationship Id=\"{id}\" Type=\"x/{kind}\" Target=\"{target}\"/>");
    let relations = |list: &[String]| format!("<Relationships>{}</Relationships>", list.concat());
    [
        ("_rels/.rels", relations(&[relation("rId1", "officeDocument", "xl/workbook.xml")])),
        (
            "xl/workbook.xml",
            "<workbook xmlns:r=\"r\"><sheets><sheet name=\"Orders\" sheetId=\"1\" r:id=\"rId1\"/></sheets>\
             <definedNames><definedName name=\"Margin\">Orders!$C$2</definedName></definedNames></workbook>"
                .to_owned(),
        ),
        (
            "xl/_rels/workbook.xml.rels",
            relations(&[
                relation("rId1", "worksheet", "worksheets/sheet1.xml"),
                relation("rId2", "sharedStrings", "sharedStrings.xml"),
                relation("rId3", "styles", "styles.xml"),
            ]),
        ),
        ("xl/sharedStrings.xml", shared.to_owned()),
        (
            "xl/styles.xml",
            "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"00000\"/></numFmts>\
             <cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/></cellXfs></styleSheet>"
                .to_owned(),
        ),
        ("xl/worksheets/sheet1.xml", sheet.to_owned()),
        ("xl/worksheets/_rels/sheet1.xml.rels", relations(&[relation("c", "comments", "../comments1.xml")])),
        (
            "xl/comments1.xml",
            "<comments><authors><author>A. Example</author></authors><commentList>\
             <comment ref=\"A1\" authorId=\"0\"><text><t>x</t></text></comment></commentList></comments>"
                .to_owned(),
        ),
        ("docProps/core.xml", "<cp:coreProperties><dc:creator>B. Specimen</dc:creator></cp:coreProperties>".to_owned()),
    ]
    .map(|(name, text)| (name.to_owned(), text.into_bytes()))
    .to_vec()
}

/// An OpenDocument spreadsheet with this content.
pub fn ods(content: &str) -> Vec<(String, Vec<u8>)> {
    [
        ("mimetype", "application/vnd.oasis.opendocument.spreadsheet".to_owned()),
        ("content.xml", format!("<office:document-content>{content}</office:document-content>")),
        ("meta.xml", "<office:meta><meta:initial-creator>B. Specimen</meta:initial-creator></office:meta>".to_owned()),
    ]
    .map(|(name, text)| (name.to_owned(), text.into_bytes()))
    .to_vec()
}

#[test]
fn what_is_made_here_is_read() {
    for (name, bytes, rows) in [
        ("a.xls", xls(), 40),
        ("a.xlsb", zip(&xlsb()), 19),
        ("a.parquet", parquet(100), 100),
        ("a.xlsx", zip(&xlsx(crate::seeds::SHEET, crate::seeds::SHARED)), 3),
        ("a.ods", zip(&ods(crate::seeds::ODS)), 2),
    ] {
        let ingested = crate::harness::read(name, &bytes, &mut |_| 1000);
        let found: Vec<usize> = ingested.tables.iter().map(portolan::table::Table::row_count).collect();
        assert_eq!(found, [rows], "{name}: {:#?}", ingested.warnings);
    }
}
