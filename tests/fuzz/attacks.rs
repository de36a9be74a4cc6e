//! Attacks made by hand: small files that say they are large, and large ones made of one thing over and over.
//!
//! Each is read within stated bounds, and a sentence says what happened. What grows is tried at two sizes: time grows with
//! the file, not with its square.

use crate::harness::{SLOWER, TIME_FLOOR, allowed_memory, seconds};
use crate::measure::{Cost, cost};
use crate::pack::{gzip, zip, zstandard};
use crate::{binary, seeds};
use portolan::ingest::{self, HEAD, Ingested};
use portolan::language::english;
use portolan::table::Table;
use std::time::Duration;

/// Chunks as the page feeds them, or nearly.
const CHUNK: usize = 64 << 10;

/// Reads a file that comes in pieces.
fn read(name: &str, mut pieces: impl Iterator<Item = Vec<u8>>) -> (Ingested, usize) {
    let mut head = Vec::new();
    while head.len() < HEAD {
        let Some(piece) = pieces.next() else { break };
        head.extend(piece);
    }
    let mut fed = head.len();
    match ingest::open(name, &head[..head.len().min(HEAD)]) {
        Err(refused) => (*refused, fed),
        Ok(mut reader) => {
            head.chunks(CHUNK).for_each(|chunk| reader.feed(chunk));
            drop(head);
            for piece in pieces {
                fed += piece.len();
                piece.chunks(CHUNK).for_each(|chunk| reader.feed(chunk));
            }
            (reader.finish(), fed)
        }
    }
}

/// Reads a file, holds it to the bounds of memory, and to a sentence that contains `phrase`.
fn attack(name: &str, pieces: impl Iterator<Item = Vec<u8>>, phrase: &str) -> (Ingested, Cost) {
    let ((ingested, fed), cost) = cost(|| read(name, pieces));
    let cells: usize = ingested.tables.iter().map(|table| table.row_count() * table.columns().len()).sum();
    println!("attack {name:24} {fed:10} bytes, at most {:4} MB, {:?}, {cells} cells", cost.peak >> 20, cost.time);
    assert!(cost.peak <= allowed_memory(fed), "{name}: {} MB held for {fed} bytes", cost.peak >> 20);
    assert!(
        phrase.is_empty() || ingested.warnings.iter().any(|warning| english(&warning.says).contains(phrase)),
        "{name}: no sentence has {phrase:?}: {:#?}",
        ingested.warnings
    );
    (ingested, cost)
}

fn one(bytes: impl Into<Vec<u8>>) -> std::iter::Once<Vec<u8>> {
    std::iter::once(bytes.into())
}

/// Reads a file of size `n`, and one four times as large: time may grow to eight times, never to sixteen.
fn grows<I: Iterator<Item = Vec<u8>>>(name: &str, n: usize, pieces: impl Fn(usize) -> I, phrase: &str) -> Ingested {
    let n = if seconds().is_some() { n } else { n.div_ceil(16) };
    let mut slow = Vec::new();
    // Thrice, for other programs have the machine too.
    for _ in 0..3 {
        let (_, small) = attack(name, pieces(n), phrase);
        let (ingested, large) = attack(name, pieces(4 * n), phrase);
        if large.time < small.time * 8 + Duration::from_millis(100) {
            return ingested;
        }
        slow.push((small.time, large.time));
    }
    panic!("{name}: four times as large takes longer by more than eight times: {slow:?}");
}

/// Reads a file of size `n`, or of `few` in a short run: whatever its size, a limit stops it.
fn stops<I: Iterator<Item = Vec<u8>>>(name: &str, n: usize, few: usize, pieces: impl Fn(usize) -> I, phrase: &str) -> Ingested {
    attack(name, pieces(if seconds().is_some() { n } else { few }), phrase).0
}

/// `text` so many times, in pieces.
fn over(text: impl AsRef<[u8]>, times: usize) -> impl Iterator<Item = Vec<u8>> {
    let text = text.as_ref().to_vec();
    let each = (CHUNK / text.len()).max(1);
    (0..times.div_ceil(each)).map(move |at| text.repeat(each.min(times - at * each)))
}

fn rows(ingested: &Ingested) -> usize {
    ingested.tables.iter().map(Table::row_count).sum()
}

#[test]
fn a_sheet_that_declares_all_cells_of_excel() {
    let cells = |row: u32| {
        format!("<row r=\"{row}\"><c r=\"A{row}\" t=\"inlineStr\"><is><t>x{row}</t></is></c><c r=\"XFD{row}\"/></row>")
    };
    let sheet = format!(
        "<worksheet><dimension ref=\"A1:XFD1048576\"/><sheetData>{}{}{}</sheetData></worksheet>",
        cells(1),
        cells(2),
        cells(1_048_576)
    );
    attack("declared.xlsx", one(zip(&binary::xlsx(&sheet, seeds::SHARED))), "");
}

#[test]
fn shared_texts_that_declare_four_thousand_millions() {
    let shared = seeds::SHARED.replace("ount=\"3\"", "ount=\"4294967295\"");
    attack("shared.xlsx", one(zip(&binary::xlsx(seeds::SHEET, &shared))), "shows an error instead of a value");
}

#[test]
fn a_sheet_of_a_wide_row_and_many_narrow_ones() {
    let wide: String = (0..16_384).map(|at| format!("<c t=\"inlineStr\"><is><t>c{at}</t></is></c>")).collect();
    let pieces = |n| {
        one(zip(&binary::xlsx(
            &format!("<worksheet><sheetData><row>{wide}</row>{}</sheetData></worksheet>", "<row><c><v>1</v></c></row>".repeat(n)),
            "",
        )))
    };
    let ingested = stops("wide.xlsx", 64_000, 1100, pieces, "memory would fill with empty cells");
    assert!(ingested.rows_not_read > 0 && rows(&ingested) > 0);
}

#[test]
fn repeated_rows_of_an_opendocument_sheet() {
    let content = seeds::ODS.replace("number-rows-repeated=\"2\"", "number-rows-repeated=\"1000000000\"");
    attack("repeated.ods", one(zip(&binary::ods(&content))), "repeat more than 1,000,000 times");
    let content = content.replace(
        "<table:table-cell office:value-type=\"float\"",
        "<table:table-cell table:number-columns-repeated=\"1000000000\" office:value-type=\"float\"",
    );
    attack("repeated2.ods", one(zip(&binary::ods(&content))), "repeat more than 1,000,000 times");
}

#[test]
fn bombs() {
    // Below the ratio that is stopped, and packed twice, beyond it.
    let zeros = vec![b'0'; if seconds().is_some() { 80 << 20 } else { 20 << 20 }];
    let once = gzip(&zeros);
    attack("bomb.csv.gz", one(once.clone()), "a line goes on for more than 16 MB");
    attack("bomb.zip", one(zip(&[("zeros.csv".to_owned(), zeros)])), "a line goes on for more than 16 MB");
    attack("bomb.csv.gz.gz", one(gzip(&gzip(&once.repeat(if seconds().is_some() { 20 } else { 1 })))), "");
    // Zstandard's own: a block of one byte, so many times, over and over.
    let mut frame = vec![0x28, 0xB5, 0x2F, 0xFD, 0x00, 0x50];
    (0..1000).for_each(|_| {
        frame.extend([(100_000u32 << 3 | 2) as u8, (100_000u32 << 3 >> 8) as u8, (100_000u32 << 3 >> 16) as u8, b'0'])
    });
    frame.extend([1, 0, 0]);
    attack("bomb.csv.zst", one(frame), "unpacks to too much");
    // A window of 4 TB that nothing asks for.
    let mut frame = zstandard(b"a,b\n1,2\n");
    frame[5] = 0xFF;
    attack("window.csv.zst", one(frame), "");
}

#[test]
fn archives_in_archives() {
    let mut deep = b"id,city\n1,Gent\n".to_vec();
    for _ in 0..40 {
        deep = zip(&[("inner.zip".to_owned(), deep)]);
    }
    attack("deep.zip", one(deep), "archives in archives");
    // Ten of ten of ten …: 10,000 files from a few kB.
    let mut many = zip(&[("a.csv".to_owned(), b"id,city\n1,Gent\n".to_vec())]);
    for _ in 0..4 {
        many = zip(&(0..10).map(|at| (format!("{at}.zip"), many.clone())).collect::<Vec<_>>());
    }
    attack("many.zip", one(many), "");
    let empty: Vec<(String, Vec<u8>)> = (0..20_000).map(|at| (format!("{at}.csv"), Vec::new())).collect();
    attack("entries.zip", one(zip(&empty)), "more than 10,000 files");
}

#[test]
fn json_a_hundred_thousand_deep() {
    attack("deep.json", one("[".repeat(100_000) + &"]".repeat(100_000)), "deep");
    attack("deep2.json", one("{\"a\":".repeat(100_000)), "deep");
    attack("deep.ndjson", one("{\"a\":1}\n".to_owned() + &"[".repeat(100_000)), "deep");
}

#[test]
fn xml_a_hundred_thousand_deep() {
    attack("deep.xml", one(format!("<r>{}{}</r>", "<a>".repeat(100_000), "</a>".repeat(100_000))), "deep");
    attack("open.xml", one(format!("<r>{}", "<a>".repeat(100_000))), "deep");
    attack("deep.html", one(format!("<html>{}", "<table><tr><td>".repeat(30_000))), "");
}

#[test]
fn events_that_never_end() {
    let event = "<ObjectEvent><eventTime>2024-05-01T00:00:00Z</eventTime><epcList><epc>urn:epc:id:sscc:0614141.1234567890</epc></epcList></ObjectEvent>";
    let pieces = |open: usize| {
        let begin = "<e:EPCISDocument xmlns:e=\"urn:epcglobal:epcis:xsd:1\"><EPCISBody><EventList>";
        one(begin.to_owned() + &"<ObjectEvent>".repeat(open)).chain(over(event, 2000))
    };
    let (_, sound) = attack("events.xml", pieces(0), "");
    let (_, open) = attack("open.xml", pieces(100), "");
    // Each of a hundred events holds all others; none of them says so a hundred times.
    assert!(open.time < sound.time * SLOWER + TIME_FLOOR, "{open:?}, as against {sound:?}");
}

#[test]
fn parties_and_lines_by_the_thousand_in_one_shipment() {
    let one_more = ",\"to_address\":{\"name\":\"B\",\"zip\":\"1\"},\"parcel\":{\"weight\":1.5},\"customs_info\":{\"customs_items\":[{\"value\":\"2\"},{\"value\":\"3\"}]}";
    let begin = "{\"object\":\"Shipment\",\"id\":\"shp_1\",\"tracking_code\":\"9\",\"from_address\":{\"name\":\"A\"}";
    grows("many.json", 1000, |n| one(begin).chain(over(one_more, n)).chain(one("}")), "belong to no single row");
}

#[test]
fn a_billion_laughs() {
    let mut text = "<!DOCTYPE r [<!ENTITY a0 \"ha\">".to_owned();
    (1..10).for_each(|at| text += &format!("<!ENTITY a{at} \"{}\">", format!("&a{};", at - 1).repeat(10)));
    text += "]><r><row><x>&a9;</x><y>1</y></row><row><x>&a9;</x><y>2</y></row></r>";
    let (ingested, _) = attack("laughs.xml", one(text), "");
    let memory: usize = ingested.tables.iter().map(Table::memory).sum();
    assert!(memory < 1 << 20, "{memory} bytes");
}

#[test]
fn a_parquet_file_of_huge_lengths() {
    let sound = binary::parquet(200);
    for at in 0..sound.len() {
        for word in [[0xFF; 4], [0xFF, 0xFF, 0xFF, 0x7F], [0xFE, 0xFF, 0xFF, 0x0F]] {
            let mut bytes = sound.clone();
            let width = word.len().min(sound.len() - at);
            bytes[at..at + width].copy_from_slice(&word[..width]);
            let ((_, fed), cost) = cost(|| read("a.parquet", one(bytes)));
            assert!(cost.peak < allowed_memory(fed) && cost.time < Duration::from_secs(2), "byte {at}: {cost:?}");
        }
    }
    let mut bytes = sound;
    let end = bytes.len();
    bytes[end - 8..end - 4].fill(0xFF);
    attack("footer.parquet", one(bytes), "its footer is missing or damaged");
}

#[test]
fn an_old_workbook_whose_sectors_run_in_a_circle() {
    let sound = binary::xls();
    // The chains stand in the first sector: every one of them leads to the first sector of the workbook again.
    for to in [2u32, 3, 0, 1] {
        let mut bytes = sound.clone();
        (2..128).for_each(|at| bytes[512 + 4 * at..516 + 4 * at].copy_from_slice(&to.to_le_bytes()));
        attack("circle.xls", one(bytes), "");
    }
    // The directory, and the list of further lists, in a circle.
    let mut bytes = sound.clone();
    bytes[516..520].copy_from_slice(&1u32.to_le_bytes());
    attack("directory.xls", one(bytes), "");
    let mut bytes = sound;
    bytes[68..72].copy_from_slice(&0u32.to_le_bytes());
    attack("lists.xls", one(bytes), "");
}

#[test]
fn a_quote_that_never_closes() {
    // 200 MB in all in `make fuzz`.
    grows("quote.csv", 50 << 20, |n| one("a,b\n1,\"".to_owned()).chain(over("x,y\n", n / 4)), "does not close");
    grows("quotes.csv", 4 << 20, |n| one("a,b\n".to_owned()).chain(over("1,\"\n2,x\n", n / 8)), "");
    stops("line.csv", 200 << 20, 4 << 20, |n| one("a,b\n1,".to_owned()).chain(over("xxxxxxxx", n / 8)), "");
}

#[test]
fn messages_without_any_end() {
    grows("endless.edi", 8 << 20, |n| one("UNB+UNOC:3+A+B+240101:1200+1+".to_owned()).chain(over("xxxxxxx+", n / 8)), "");
    grows(
        "one.edi",
        8 << 20,
        |n| one("UNB+UNOC:3+A+B+240101:1200+1'UNH+1+IFTMIN:D:96A:UN'".to_owned()).chain(over("FTX+AAA+++X'", n / 12)),
        "",
    );
    grows(
        "gid.edi",
        2 << 20,
        |n| {
            one("UNB+UNOC:3+A+B+240101:1200+1'UNH+1+IFTMIN:D:96A:UN'".to_owned()).chain(over("GID+1+5:CT'FTX+AAA+++TEA'", n / 25))
        },
        "",
    );
    grows(
        "nad.edi",
        1 << 20,
        |n| {
            one("UNB+UNOC:3+A+B+240101:1200+1'UNH+1+IFTMIN:D:96A:UN'".to_owned())
                .chain(over("NAD+CZ+++EXAMPLE'RFF+CU:1'", n / 26))
                .chain(over("GID+1'MEA+WT+G+KGM:1'", n / 20))
        },
        "",
    );
    let isa = "ISA*00*          *00*          *ZZ*SENDER         *ZZ*RECEIVER       *240101*1200*U*00401*000000007*0*P*>~";
    grows("endless.x12", 8 << 20, |n| one(isa.to_owned()).chain(over("xxxxxxx*", n / 8)), "");
    grows(
        "levels.x12",
        1 << 20,
        |n| {
            one(format!("{isa}GS*SH*A*B*20240101*1200*7*X*004010~ST*856*0001~BSN*00*S1*20240101*1200~"))
                .chain((1..n / 16).map(|at| format!("HL*{}*{at}*I~SN1**1~", at + 1).into_bytes()))
        },
        "",
    );
    grows(
        "endless.txt",
        4 << 20,
        |n| one("FWB/17\r\n777-12345675BRUJFK/T2K120.5\r\n".to_owned()).chain(over("xxxxxxx/", n / 8)),
        "",
    );
    grows(
        "lines.txt",
        2 << 20,
        |n| one("FFM/8\n1/EX123/17APR/BRU\nJFK\n".to_owned()).chain(over("777-12345675BRUJFK/T2K120/TEA\n", n / 30)),
        "",
    );
}

#[test]
fn a_row_of_a_million_columns() {
    grows("columns.csv", 250_000, |n| over("c,", n).chain(one("\n1,2\n3,4\n")), "");
    grows("cells.csv", 250_000, |n| one("a,b\n1,2\n").chain(over("c,", n)).chain(one("\n3,4\n")), "");
    stops("wide.csv", 80_000, 1200, |n| over("c,", 16_000).chain(over("\n1,2", n)), "memory would fill with empty ones");
    grows(
        "wide.html",
        16_000,
        |n| one("<table><tr>").chain(over("<td>c</td>", n)).chain(one("</tr><tr><td>1</td></tr></table>")),
        "",
    );
}

#[test]
fn one_record_of_many_names_among_many_of_one() {
    let wide: String = (0..4000).map(|at| format!(",\"k{at}\":1")).collect();
    let wide = format!("{{\"a\":1{wide}}}\n");
    let says = "memory would fill with empty cells";
    let first = stops("first.ndjson", 1_000_000, 5000, |n| one(wide.clone()).chain(over("{\"a\":1}\n", n)), says);
    let last = stops("last.ndjson", 1_000_000, 10_000, |n| over("{\"a\":1}\n", n).chain(one(wide.clone())), says);
    assert!(first.rows_not_read > 0 && last.rows_not_read == 0);
}

#[test]
fn every_record_with_new_names() {
    stops(
        "names.ndjson",
        4 * 250_000,
        5000,
        |n| {
            (0..n / 10)
                .map(|at| (at * 10..at * 10 + 10).map(|at| format!("{{\"k{at}\":{at}}}\n")).collect::<String>().into_bytes())
        },
        "",
    );
    stops(
        "names.json",
        4 * 250_000,
        500,
        |n| one("[{\"a\":1}").chain((0..n).map(|at| format!(",{{\"k{at}\":{at}}}").into_bytes())).chain(one("]")),
        "",
    );
    grows(
        "members.json",
        250_000,
        |n| one("[{\"a\":1").chain((0..n).map(|at| format!(",\"k{at}\":{at}").into_bytes())).chain(one("}]")),
        "",
    );
    stops(
        "names.xml",
        4 * 100_000,
        500,
        |n| one("<r>").chain((0..n).map(|at| format!("<row><k{at}>{at}</k{at}></row>").into_bytes())).chain(one("</r>")),
        "",
    );
    grows(
        "attributes.xml",
        50_000,
        |n| one("<r><row ").chain((0..n).map(|at| format!("k{at}='{at}' ").into_bytes())).chain(one("/><row/></r>")),
        "",
    );
    grows("empty.json", 1 << 20, |n| one("[{},").chain(over("[],", n)).chain(one("[]]")), "");
    grows("line.ndjson", 4 << 20, |n| one("{\"a\":1}\n{\"a\":\"").chain(over("xxxxxxxx", n)).chain(one("\"}\n{\"a\":2}\n")), "");
}
