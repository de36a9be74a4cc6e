//! Binary workbooks made here, record by record: XLS of both kinds, XLSB, encrypted ones.

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

fn rows(table: &Table) -> Vec<Vec<String>> {
    let row = |row| table.columns().iter().map(|column| column.text(RowId(row)).into_owned()).collect();
    (0..table.row_count() as u32).map(row).collect()
}

fn hides(ingested: &Ingested, kind: HiddenKind, phrase: &str) -> bool {
    ingested.hidden.iter().any(|hidden| hidden.kind == kind && english(&hidden.says).contains(phrase))
}

/// A compound file of these streams, in sectors of 512 bytes, without short ones.
fn compound(streams: &[(&str, &[u8])]) -> Vec<u8> {
    const END: u32 = 0xFFFF_FFFE;
    let sectors = |bytes: usize| bytes.div_ceil(512) as u32;
    let directory = sectors((streams.len() + 1) * 128);
    let mut table = vec![0xFFFF_FFFDu32];
    let mut body = Vec::new();
    let mut chain = |count: u32| {
        let first = table.len() as u32;
        table.extend((1..count).map(|step| first + step));
        table.extend((count > 0).then_some(END));
        if count > 0 { first } else { END }
    };
    let mut entries = Vec::new();
    let first_of_directory = chain(directory);
    for (name, kind, bytes) in
        [("Root Entry", 5u8, &[][..])].into_iter().chain(streams.iter().map(|&(name, bytes)| (name, 2, bytes)))
    {
        let begin = entries.len();
        entries.extend(name.encode_utf16().flat_map(u16::to_le_bytes));
        entries.resize(begin + 64, 0);
        entries.extend((name.encode_utf16().count() as u16 * 2 + 2).to_le_bytes());
        entries.push(kind);
        entries.resize(begin + 116, 0);
        entries.extend(chain(sectors(bytes.len())).to_le_bytes());
        entries.extend((bytes.len() as u32).to_le_bytes());
        entries.resize(begin + 128, 0);
        body.extend_from_slice(bytes);
        body.resize(body.len().next_multiple_of(512), 0);
    }
    entries.resize(entries.len().next_multiple_of(512), 0);
    assert!(table.len() <= 128, "one sector of the table is enough");
    let mut file = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".to_vec();
    file.resize(512, 0);
    file[30] = 9;
    file[48..52].copy_from_slice(&first_of_directory.to_le_bytes());
    file[60..64].copy_from_slice(&END.to_le_bytes());
    file[68..72].copy_from_slice(&END.to_le_bytes());
    file[76..512].fill(0xFF);
    file[76..80].copy_from_slice(&0u32.to_le_bytes());
    file.extend(table.iter().flat_map(|next| next.to_le_bytes()));
    file.resize(1024, 0xFF);
    file.extend(entries);
    file.extend(body);
    file
}

/// A record of BIFF.
fn biff(kind: u16, body: &[u8]) -> Vec<u8> {
    [&kind.to_le_bytes()[..], &(body.len() as u16).to_le_bytes(), body].concat()
}

fn words(words: &[u16]) -> Vec<u8> {
    words.iter().flat_map(|word| word.to_le_bytes()).collect()
}

/// A workbook of one sheet with the names "Straße" and "Mass", a row with "Gent" and 12.5, and two comments; `globals`
/// stands before the list of sheets.
fn xls(biff8: bool, globals: &[Vec<u8>]) -> Vec<u8> {
    let version = if biff8 { 0x0600 } else { 0x0500 };
    // Letters of one byte each: after a byte of flags, or in the workbook's code page.
    let text = |wide_length: bool, text: &str| -> Vec<u8> {
        let letters: Vec<u8> = text.chars().map(|letter| u32::from(letter) as u8).collect();
        let length = if wide_length { words(&[letters.len() as u16]) } else { vec![letters.len() as u8] };
        [length, if biff8 { vec![0] } else { Vec::new() }, letters].concat()
    };
    let label = |row: u16, column: u16, shown: &str| biff(0x0204, &[words(&[row, column, 0]), text(true, shown)].concat());
    let begin = biff(0x0809, &words(&[version, 0x0005]));
    let mut before: Vec<u8> = [begin, biff(0x0042, &words(&[1252]))].concat();
    before.extend(globals.concat());
    before.extend(biff(0x00E0, &words(&[0, 0, 0, 0])));
    let name = text(false, "Größen");
    let sheet_at = (before.len() + 4 + 6 + name.len() + 4) as u32;
    before.extend(biff(0x0085, &[&sheet_at.to_le_bytes()[..], &[0, 0], &name].concat()));
    before.extend(biff(0x000A, &[]));
    let notes = if biff8 {
        vec![
            biff(0x001C, &[words(&[0, 0, 0, 1]), text(true, "A. Example")].concat()),
            biff(0x001C, &[words(&[1, 0, 0, 2]), text(true, "B. Specimen")].concat()),
        ]
    } else {
        // The second goes on in a record of row -1.
        vec![
            biff(0x001C, &[words(&[0, 0, 6]), b"secret".to_vec()].concat()),
            biff(0x001C, &[words(&[1, 0, 8]), b"secr".to_vec()].concat()),
            biff(0x001C, &[words(&[0xFFFF, 0, 4]), b"ets!".to_vec()].concat()),
        ]
    };
    let sheet = [
        biff(0x0809, &words(&[version, 0x0010])),
        label(0, 0, "Straße"),
        label(0, 1, "Mass"),
        label(1, 0, "Gent"),
        biff(0x0203, &[words(&[1, 1, 0]), 12.5f64.to_le_bytes().to_vec()].concat()),
        notes.concat(),
        biff(0x000A, &[]),
    ];
    [before, sheet.concat()].concat()
}

#[test]
fn workbooks_of_excel_5_and_97() {
    for (biff8, stream, by) in
        [(false, "Book", "2 comments hang on"), (true, "Workbook", "2 comments by A. Example and B. Specimen hang on")]
    {
        let ingested = read("a.xls", &compound(&[(stream, &xls(biff8, &[]))]));
        let table = &ingested.tables[0];
        let names: Vec<&str> = table.columns().iter().map(Column::name).collect();
        assert_eq!((table.source().part.as_deref(), names), (Some("Größen"), vec!["Straße", "Mass"]), "{ingested:?}");
        assert_eq!(rows(table), [["Gent", "12.5"]]);
        assert!(hides(&ingested, HiddenKind::Comment, by), "{:?}", ingested.hidden);
        assert!(!ingested.hidden.iter().any(|hidden| english(&hidden.says).contains("secr")));
    }
}

#[test]
fn encrypted_workbooks_are_called_so() {
    // FILEPASS: the old obfuscation, and RC4.
    for (biff8, body) in [(false, words(&[0x1234, 0x5678])), (true, words(&[1, 1, 1]))] {
        let ingested = read("a.xls", &compound(&[("Workbook", &xls(biff8, &[biff(0x002F, &body)]))]));
        assert!(ingested.tables.is_empty());
        let says = &english(&ingested.warnings[0].says);
        for phrase in [
            "a.xls is an Excel workbook of the old kind (.xls) that is encrypted",
            "save a copy without",
            "nothing leaves this page",
        ] {
            assert!(says.contains(phrase), "{says}");
        }
    }
    let package = compound(&[("EncryptionInfo", b"\x04\0\x04\0"), ("EncryptedPackage", &[7; 900])]);
    let says = &english(&read("a.xlsx", &package).warnings[0].says);
    assert!(says.contains("a.xlsx is a workbook that is encrypted with a password. Open it with its password"), "{says}");
}

/// A record of XLSB: kind and length in seven bits a byte.
fn record(kind: u16, body: &[u8]) -> Vec<u8> {
    let mut bytes = if kind < 0x80 { vec![kind as u8] } else { vec![kind as u8 & 0x7F | 0x80, (kind >> 7) as u8] };
    let mut length = body.len();
    while length >= 0x80 {
        bytes.push(length as u8 & 0x7F | 0x80);
        length >>= 7;
    }
    bytes.push(length as u8);
    [bytes, body.to_vec()].concat()
}

fn wide(text: &str) -> Vec<u8> {
    let units: Vec<u16> = text.encode_utf16().collect();
    [(units.len() as u32).to_le_bytes().to_vec(), words(&units)].concat()
}

#[test]
fn comments_of_a_binary_package_are_counted() {
    let cell = |column: u32, text: &str| record(6, &[words(&[column as u16, 0, 0, 0]), wide(text)].concat());
    let row = |row: u32| record(0, &[&row.to_le_bytes()[..], &[0; 12]].concat());
    let number = record(5, &[words(&[1, 0, 0, 0]), 12.5f64.to_le_bytes().to_vec()].concat());
    let sheet = [row(0), cell(0, "City"), cell(1, "Mass"), row(1), cell(0, "Liège"), number, record(130, &[])].concat();
    let workbook = record(156, &[&0u32.to_le_bytes()[..], &1u32.to_le_bytes(), &wide("rId1"), &wide("Out")].concat());
    let comments = [
        record(632, &wide("A. Example")),
        record(635, &[&0u32.to_le_bytes()[..], &[0; 16]].concat()),
        record(637, &[&[0][..], &wide("secret")].concat()),
        record(635, &[&0u32.to_le_bytes()[..], &[0; 16]].concat()),
    ];
    let relation = |kind: &str, target: &str| {
        format!("<Relationships><Relationship Id=\"rId1\" Type=\"x/{kind}\" Target=\"{target}\"/></Relationships>").into_bytes()
    };
    let package = zip(
        &[
            ("_rels/.rels", &relation("officeDocument", "xl/workbook.bin")),
            ("xl/workbook.bin", &workbook),
            ("xl/_rels/workbook.bin.rels", &relation("worksheet", "worksheets/sheet1.bin")),
            ("xl/worksheets/sheet1.bin", &sheet),
            ("xl/worksheets/_rels/sheet1.bin.rels", &relation("comments", "../comments1.bin")),
            ("xl/comments1.bin", &comments.concat()),
        ],
        true,
    );
    let ingested = read("a.xlsb", &package);
    assert_eq!(ingested.tables.iter().map(rows).collect::<Vec<_>>(), [[["Liège", "12.5"]]], "{ingested:?}");
    assert!(hides(&ingested, HiddenKind::Comment, "2 comments by A. Example"), "{:?}", ingested.hidden);
    assert!(!ingested.hidden.iter().any(|hidden| english(&hidden.says).contains("secret")));
}
