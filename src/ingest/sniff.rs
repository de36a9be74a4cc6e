//! What a file is, by its first bytes; its name is never asked.

use super::archive::{self, Nesting};
use super::delimited::DelimitedReader;
use super::encoding::{self, Encoding};
use super::says::{IngestSays, KindSays, count, name as named};
use super::warning::Gathered;
use super::whole::Whole;
use super::{Ingested, Reader, Severity, cargo_imp, edifact, json, parquet, workbook, x12, xml};
use crate::saying::{Saying, Value};

/// So many bytes of a file are enough to say what it is.
pub const HEAD: usize = 64 << 10;

/// A kind of file that is recognised and not read.
struct Known {
    /// Bytes at a place by which it is recognised.
    at: usize,
    magic: &'static [u8],
    /// What it is, and of which format if it is a picture.
    is: (KindSays, &'static str),
    /// What is said of it.
    says: IngestSays,
}

use IngestSays::{NoRecords, ToExport, ToUnpack};

const KNOWN: [Known; 16] = [
    known(0, b"Obj\x01", KindSays::Avro, ToExport),
    known(0, b"BZh", KindSays::Bzip2, ToUnpack),
    known(0, b"7z\xBC\xAF\x27\x1C", KindSays::SevenZip, ToUnpack),
    known(0, b"Rar!\x1A\x07", KindSays::Rar, ToUnpack),
    known(0, b"%PDF-", KindSays::Pdf, ToExport),
    picture(0, b"\x89PNG\r\n\x1A\n", "PNG"),
    picture(0, b"\xFF\xD8\xFF", "JPEG"),
    picture(0, b"GIF8", "GIF"),
    picture(8, b"WEBP", "WebP"),
    picture(0, b"II*\0", "TIFF"),
    picture(0, b"MM\0*", "TIFF"),
    known(4, b"ftyp", KindSays::Film, ToExport),
    known(0, b"SQLite format 3\0", KindSays::Sqlite, ToExport),
    known(0, b"\x7FELF", KindSays::Program, NoRecords),
    known(0, b"MZ\x90\0", KindSays::Program, NoRecords),
    known(0, b"ARROW1", KindSays::Arrow, ToExport),
];

const fn known(at: usize, magic: &'static [u8], is: KindSays, says: IngestSays) -> Known {
    Known { at, magic, is: (is, ""), says }
}

const fn picture(at: usize, magic: &'static [u8], format: &'static str) -> Known {
    Known { at, magic, is: (KindSays::Picture, format), says: ToExport }
}

impl Known {
    fn kind(&self) -> Saying {
        match self.is {
            (kind, "") => Saying::plain(kind),
            (kind, format) => Saying::of(kind, [named(format)]),
        }
    }
}

/// Text that is no delimited table.
enum Message {
    Edifact,
    X12,
    /// Of a kind that is not read.
    Other(KindSays),
}

/// More than this share of control characters, and it is no text.
const MAX_CONTROL_SHARE: f64 = 0.01;

/// Opens the reader for a file that begins with `head`.
pub(super) fn sniff(name: &str, head: &[u8]) -> Result<Box<dyn Reader>, Box<Ingested>> {
    sniff_within(name, head, &Nesting::top())
}

/// Opens the reader for a file that lies in archives.
pub(super) fn sniff_within(name: &str, head: &[u8], nesting: &Nesting) -> Result<Box<dyn Reader>, Box<Ingested>> {
    // `more`: what is said beside the file.
    let refuse = |is: Saying, code: IngestSays, more: Option<Value>| {
        let mut warnings = Gathered::new(name);
        warnings.say(Severity::Unreadable, None, None, &|file, _| Saying::of(code, std::iter::once(file).chain(more.clone())));
        Box::new(Ingested { format: is, warnings: warnings.into_list(), ..Ingested::default() })
    };
    if head.is_empty() {
        return Err(refuse(Saying::plain(KindSays::Empty), IngestSays::Empty, None));
    }
    if let Some(opened) = books(name, head, nesting).or_else(|| markup(name, head)) {
        return opened;
    }
    if let Some(known) = KNOWN.iter().find(|known| head.get(known.at..).is_some_and(|rest| rest.starts_with(known.magic))) {
        return Err(refuse(known.kind(), known.says, Some(known.kind().into())));
    }
    let sample = &head[..head.len().min(HEAD)];
    if let Some(byte) = first_control(sample) {
        return Err(refuse(Saying::plain(KindSays::Binary), IngestSays::NoText, Some(count(byte))));
    }
    if cargo_imp::recognises(&first_lines(sample)) {
        return Ok(cargo_imp::open(name, head));
    }
    if let Some(reader) = json::open(name, head).or_else(|| xml::open(name, head)) {
        return Ok(reader);
    }
    match message(sample) {
        Some(Message::Edifact) => Ok(edifact::open(name, head)),
        Some(Message::X12) => Ok(x12::open(name, head)),
        Some(Message::Other(is)) => Err(refuse(Saying::plain(is), IngestSays::NotRead, Some(Saying::plain(is).into()))),
        None => Ok(Box::new(DelimitedReader::new(name, head))),
    }
}

/// Workbooks, archives and packed files.
fn books(name: &str, head: &[u8], nesting: &Nesting) -> Option<Result<Box<dyn Reader>, Box<Ingested>>> {
    let begins = |magic: &[u8]| head.starts_with(magic);
    let whole = |read: fn(&str, &[u8], &Nesting) -> Ingested| -> Box<dyn Reader> {
        let nesting = nesting.clone();
        Box::new(Whole::new(name, move |name, bytes| read(name, &bytes, &nesting)))
    };
    let packed = begins(b"PK\x03\x04") || begins(b"PK\x05\x06") || begins(b"\x1F\x8B") || begins(b"\x28\xB5\x2F\xFD");
    if packed && nesting.depth > archive::MAX_DEPTH {
        return Some(Err(Box::new(archive::too_deep(name))));
    }
    let reader: Box<dyn Reader> = if begins(b"PK\x03\x04") || begins(b"PK\x05\x06") {
        whole(workbook::container)
    } else if begins(b"\x1F\x8B") {
        Box::new(archive::Gzip::new(name, nesting))
    } else if begins(b"\x28\xB5\x2F\xFD") {
        whole(archive::zstandard)
    } else if begins(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") {
        whole(|name, bytes, _| workbook::compound(name, bytes))
    } else if begins(b"PAR1") {
        whole(|name, bytes, _| parquet::read(name, bytes))
    } else {
        return None;
    };
    Some(Ok(reader))
}

/// Tables in XML of Excel 2003 and in HTML.
fn markup(name: &str, head: &[u8]) -> Option<Result<Box<dyn Reader>, Box<Ingested>>> {
    let text = beginning(head, HEAD);
    let start = text.trim_ascii_start();
    let has = |words: &[u8]| memchr::memmem::find(start, words).is_some();
    let lower = start[..start.len().min(4096)].to_ascii_lowercase();
    let begins = |with: &[u8]| lower.starts_with(with);
    let read: fn(&str, &[u8]) -> Ingested = if !begins(b"<") {
        return None;
    } else if has(b"urn:schemas-microsoft-com:office:spreadsheet") && has(b"Workbook") && !begins(b"<html") {
        workbook::spreadsheetml
    } else if [&b"<html"[..], b"<!doctype html", b"<table", b"<head", b"<meta", b"<style", b"<body", b"<div"]
        .iter()
        .any(|tag| begins(tag))
        || memchr::memmem::find(&lower, b"<html").is_some()
    {
        workbook::html
    } else {
        return None;
    };
    Some(Ok(Box::new(Whole::new(name, move |name, bytes| read(name, &bytes)))))
}

/// The first letters of a text, which are ASCII in every encoding; the zeros of wider ones are left out.
fn beginning(sample: &[u8], most: usize) -> Vec<u8> {
    let (encoding, mark) = encoding::begins_as(sample);
    sample[mark..].iter().copied().filter(|&byte| byte != 0 || encoding == Encoding::Utf8).take(most).collect()
}

/// The byte of the first control character, if there are too many of them for text.
fn first_control(sample: &[u8]) -> Option<usize> {
    let (encoding, mark) = encoding::begins_as(sample);
    let unit = encoding.unit();
    let is_control = |unit: &[u8]| {
        let value = match encoding {
            Encoding::Utf16Le | Encoding::Utf32Le => unit.iter().rev().fold(0u32, |value, &byte| value << 8 | u32::from(byte)),
            _ => unit.iter().fold(0u32, |value, &byte| value << 8 | u32::from(byte)),
        };
        // Those of separators (0x1C to 0x1F, and Hive's 0x01) part the cells of some tables.
        value < 0x20 && !matches!(value, 0x01 | 0x09..=0x0D | 0x1A | 0x1C..=0x1F)
    };
    let units = sample[mark..].chunks_exact(unit);
    let count = units.len();
    let mut controls = units.enumerate().filter(|(_, unit)| is_control(unit)).map(|(at, _)| mark + at * unit);
    let first = controls.next()?;
    ((1 + controls.count()) as f64 > MAX_CONTROL_SHARE * count as f64).then_some(first)
}

/// The first lines of a text, its letters beyond ASCII replaced.
fn first_lines(sample: &[u8]) -> String {
    beginning(sample, 4096).into_iter().map(|byte| if byte.is_ascii() { char::from(byte) } else { '?' }).collect()
}

/// Messages and documents that are text but no delimited tables.
fn message(sample: &[u8]) -> Option<Message> {
    let text = beginning(sample, 512);
    let text = text.trim_ascii_start();
    let begins = |with: &[u8]| text.get(..with.len()).is_some_and(|start| start.eq_ignore_ascii_case(with));
    let lone = |begin: u8, then: &[u8]| {
        text.first() == Some(&begin) && text[1..].trim_ascii_start().first().is_some_and(|next| then.contains(next))
    };
    if begins(b"UNA") && una(text) {
        return Some(Message::Edifact);
    }
    if (begins(b"UNB") || begins(b"UNH")) && text.get(3).is_some_and(|byte| byte.is_ascii_punctuation()) {
        return Some(Message::Edifact);
    }
    if begins(b"STX=") {
        return Some(Message::Other(KindSays::Tradacoms));
    }
    if begins(b"ISA") && text.get(3).is_some_and(|byte| !byte.is_ascii_alphanumeric() && text.get(6) == Some(byte)) {
        return Some(Message::X12);
    }
    if bare_set(text) {
        return Some(Message::X12);
    }
    if begins(b"<?xml")
        || begins(b"<!doctype")
        || begins(b"<html")
        || (lone(b'<', b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ!") && text.contains(&b'>'))
    {
        return Some(Message::Other(KindSays::Markup));
    }
    if lone(b'{', b"\"}") || lone(b'[', b"{[\"]") {
        return Some(Message::Other(KindSays::Json));
    }
    None
}

/// Whether an X12 group or set begins the text without an interchange around it: `GS*SH*`, `ST*856*`.
fn bare_set(text: &[u8]) -> bool {
    let sign = |at: usize| {
        text.get(at).copied().filter(|byte| byte.is_ascii_punctuation() && !matches!(byte, b',' | b';' | b'_' | b'"'))
    };
    let all = |from: usize, to: usize, is: fn(&u8) -> bool| text.get(from..to).is_some_and(|part| part.iter().all(is));
    match text.get(..2) {
        Some(b"ST") => sign(2).is_some() && sign(2) == sign(6) && all(3, 6, u8::is_ascii_digit),
        Some(b"GS") => sign(2).is_some() && sign(2) == sign(5) && all(3, 5, u8::is_ascii_uppercase),
        _ => false,
    }
}

/// Whether a service string (UNA) begins the text: up to six signs, then an envelope or a message, wrapped or not.
fn una(text: &[u8]) -> bool {
    let mut rest = text[3..].iter().copied().filter(|byte| !matches!(byte, b'\n' | b'\r')).take(9).collect::<Vec<u8>>();
    let signs = rest.iter().take_while(|byte| !byte.is_ascii_alphanumeric()).count();
    (3..=7).contains(&signs) && rest.split_off(signs).starts_with(b"UN")
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::language::english;

    const UNPACK: &str = "Unpack it and drop the files inside.";
    const EXPORT: &str = "Export the records behind it as CSV and drop that.";

    fn refusal(name: &str, bytes: &[u8]) -> String {
        let refused = sniff(name, bytes).err().map(|refused| english(&refused.warnings[0].says));
        refused.unwrap_or_default()
    }

    #[test]
    fn what_is_no_table_is_called_by_its_name() {
        for (bytes, is, instead) in [
            (&b""[..], "is empty", "before the export had finished"),
            (b"\x89PNG\r\n\x1A\n\0\0\0\rIHDR", "a picture (PNG)", EXPORT),
            (b"\xFF\xD8\xFF\xE0\0\x10JFIF", "a picture (JPEG)", EXPORT),
            (b"GIF89a\x01\0", "a picture (GIF)", EXPORT),
            (b"RIFF\x10\0\0\0WEBPVP8 ", "a picture (WebP)", EXPORT),
            (b"II*\0\x08\0\0\0", "a picture (TIFF)", EXPORT),
            (b"\0\0\0\x18ftypheic", "a film or picture (MP4, HEIC)", EXPORT),
            (b"%PDF-1.7\n", "a PDF document", EXPORT),
            (b"Obj\x01\x04\x14avro.codec", "an Avro file", EXPORT),
            (b"ARROW1\0\0", "an Arrow file", EXPORT),
            (b"SQLite format 3\0", "an SQLite database", EXPORT),
            (b"STX=ANA:1+5000000000000:EXAMPLE'", "a TRADACOMS message", EXPORT),
            (b"7z\xBC\xAF\x27\x1C\0\x04", "a 7-Zip archive", UNPACK),
            (b"Rar!\x1A\x07\x01\0", "a RAR archive", UNPACK),
            (b"BZh91AY&SY", "a bzip2 archive", UNPACK),
            (b"MZ\x90\0\x03\0", "a program", "Drop the files that hold shipment records."),
        ] {
            let says = refusal("orders.csv", bytes);
            assert!(says.contains("orders.csv") && says.contains(is) && says.contains(instead), "{says}");
        }
        let junk: Vec<u8> = (0..2000u32).map(|at| (at.wrapping_mul(2_654_435_761) >> 13) as u8).collect();
        assert!(refusal("junk.csv", &junk).contains("not text"), "{}", refusal("junk.csv", &junk));
    }

    /// What the reader of a whole file says of it.
    fn read(bytes: &[u8]) -> Ingested {
        let mut reader = sniff("orders.csv", bytes).unwrap_or_else(|refused| panic!("{refused:?}"));
        reader.feed(bytes);
        reader.finish()
    }

    #[test]
    fn messages_that_are_no_shipments_are_called_by_their_name() {
        let edifact = |kind: &str| format!("UNB+UNOA:4+EXAMPLE+SAMPLE+260401:0930+1'UNH+1+{kind}'BGM+745'UNT+3+1'UNZ+1+1'");
        let x12 = |set: &str| format!("ST*{set}*0001~BPR*I*1~SE*3*0001~");
        for (text, says) in [
            (edifact("PNRGOV:11:1:IA"), "PNRGOV passenger bookings"),
            (edifact("PAXLST:D:05B:UN"), "PAXLST passenger lists"),
            (edifact("PRICAT:D:96A:UN"), "PRICAT price catalogues"),
            (edifact("MEDRPT:D:93A:UN"), "MEDRPT medical reports"),
            (edifact("UTILMD:D:11A:UN"), "UTILMD energy customers' master data"),
            (edifact("CONTRL:D:3:UN"), "CONTRL acknowledgements"),
            (x12("835"), "835 health care payments"),
            (x12("837"), "837 health care claims"),
            (x12("997"), "997 acknowledgements"),
            ("FSR\n777-12345675\n".to_owned(), "FSR status requests"),
        ] {
            let ingested = read(text.as_bytes());
            assert!(ingested.tables.is_empty(), "{says}");
            let warning = &ingested.warnings[0];
            assert_eq!(warning.severity, Severity::Unreadable, "{says}");
            let wanted = format!("orders.csv holds {says}, which are no shipments. Drop the files that hold shipments.");
            assert_eq!(english(&warning.says), wanted);
        }
        // Beside a shipment they are passed over, and said.
        let both = edifact("PAXLST:D:05B:UN").replace("UNZ+1", "UNH+2+IFTMIN:D:96A:UN'BGM+340+S1+9'UNT+3+2'UNZ+2");
        let ingested = read(both.as_bytes());
        assert_eq!(ingested.tables[0].row_count(), 1);
        assert_eq!(ingested.warnings[0].severity, Severity::Note);
        assert!(english(&ingested.warnings[0].says).contains("Its other messages are read."), "{:?}", ingested.warnings);
    }

    #[test]
    fn tables_are_not_refused() {
        for bytes in [
            &b"a,b\n1,2\n"[..],
            b"[note],x\n1,2\n",
            b"{id},x\n1,2\n",
            b"<5 kg,>5 kg\n1,2\n",
            b"UNIT,UNA\n1,2\n",
            b"\xFF\xFEa\0,\0b\0\n\0",
            b"\xEF\xBB\xBFid;x",
        ] {
            assert!(sniff("a.csv", bytes).is_ok(), "{:?}", String::from_utf8_lossy(bytes));
        }
    }
}
