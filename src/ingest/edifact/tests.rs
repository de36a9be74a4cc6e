//! EDIFACT messages made up here, each with one thing that real files do.

use super::super::message::testing::{cell, hides, read, read_by, rows, said};
use super::super::{HiddenKind, Ingested, terms};
use crate::language::english;
use crate::saying::Saying;
use crate::table::{RowId, Table};
use proptest::prelude::*;

const PARCELS: &str = "UNA:+.? '\
UNB+UNOC:3+5400000000001:14+5400000000002:14+260401:0930+REF1++++++1'\
UNH+1+IFTMIN:D:96A:UN:EAN004'BGM+610+SHIP-1+9'DTM+137:20260401:102'\
NAD+CZ+5400000000001::9++Example Tea BV+Quay 1+ANTWERPEN++2000+BE'\
NAD+CN+++Ann Specimen+O?'Hara Street 2+GENT++9000+BE'CTA+IC+:Ann Specimen'COM+?+32 2 555 01 00:TE'\
GID+1+2:CT'FTX+AAA+++Green tea'MEA+WT+G+KGM:1.5'PCI+18+00012345678901'\
GID+2+1:CT'FTX+DEL+++Ring TEL. 0800 555 0100 first'MEA+WT+G+GRM:500'\
UNT+15+1'UNZ+1+REF1'";

#[test]
fn a_goods_item_is_a_row_with_all_that_holds_for_it() {
    let ingested = read(PARCELS);
    assert_eq!(english(&ingested.format), "UN/EDIFACT (IFTMIN D.96A, UNOC)");
    assert_eq!(ingested.messages, [(Saying::name("IFTMIN D.96A"), 1)]);
    let table = &ingested.tables[0];
    assert_eq!((table.row_count(), table.source().part.as_deref()), (2, Some("IFTMIN")));
    for (name, first, second) in [
        (terms::SHIPMENT, "SHIP-1", "SHIP-1"),
        ("Consignee name", "Ann Specimen", "Ann Specimen"),
        ("Consignee street", "O'Hara Street 2", "O'Hara Street 2"),
        ("Consignee postcode", "9000", "9000"),
        ("Consignee phone", "+32 2 555 01 00", "+32 2 555 01 00"),
        ("Consignor VAT or EORI number", "5400000000001", "5400000000001"),
        (terms::GROSS_MASS, "1.5", "0.5"),
        (terms::GOODS, "Green tea", ""),
        (terms::TRACKING, "00012345678901", ""),
        (terms::ISSUED, "2026-04-01", "2026-04-01"),
    ] {
        assert_eq!([cell(table, name, 0).as_str(), cell(table, name, 1).as_str()], [first, second], "{name}");
    }
    let begins = &PARCELS.as_bytes()[table.origin(RowId(1)).byte as usize..];
    assert!(begins.starts_with(b"GID+2"));
    assert!(
        ingested
            .hidden
            .iter()
            .any(|hidden| hidden.kind == HiddenKind::FreeText && english(&hidden.says).contains("0800 555 0100"))
    );
    assert!(said(&ingested).contains("marked as a test") && !said(&ingested).contains("counts"), "{}", said(&ingested));
}

#[test]
fn passwords_are_said_and_never_shown() {
    let ingested = read(&PARCELS.replace("REF1++++++1'", "REF1+SECRET9'"));
    let found = ingested.hidden.iter().find(|hidden| hidden.kind == HiddenKind::Password).map(|hidden| english(&hidden.says));
    assert!(found.is_some_and(|says| says.contains("password")));
    assert!(!format!("{ingested:?}").contains("SECRET9"));
}

#[test]
fn sender_and_recipient_of_the_envelope_are_said() {
    let ingested = read(PARCELS);
    assert!(hides(&ingested, HiddenKind::EnvelopeParty, "Sender in the envelope: 5400000000001."));
    assert!(hides(&ingested, HiddenKind::EnvelopeParty, "Recipient in the envelope: 5400000000002."));
    assert!(hides(&ingested, HiddenKind::Property, "this is a test"));
}

#[test]
fn contacts_in_free_text_are_found_after_its_pieces_are_joined() {
    let text =
        |components: &str| PARCELS.replace("FTX+DEL+++Ring TEL. 0800 555 0100 first'", &format!("FTX+DEL+++{components}'"));
    for (components, found) in [
        // 35 characters, cut in the middle of a word.
        ("PLEASE WRITE TO ANN.SPECIMEN@EXAMPL:E.COM BEFORE DELIVERY", "ANN.SPECIMEN@EXAMPLE.COM"),
        ("CALL BEFORE DELIVERY TEL 0800 555 0:100 AT THE GATE", "0800 555 0100"),
        ("AP?: H. EXAMPLE :TEL. 0800 555 0100", "H. EXAMPLE"),
        ("ATTN ANN SPECIMEN, SECOND FLOOR", "ANN SPECIMEN"),
        ("CALL ?+32 2 555 01 00:ASK FOR THE DOOR", "+32 2 555 01 00"),
    ] {
        let ingested = read(&text(components));
        assert!(hides(&ingested, HiddenKind::FreeText, found), "{components}: {:#?}", ingested.hidden);
        let place = ingested.hidden.iter().find(|hidden| hidden.kind == HiddenKind::FreeText).and_then(|hidden| hidden.place);
        let byte = place.and_then(|place| place.byte).map_or(0, |byte| byte as usize);
        assert!(text(components)[byte..].starts_with("FTX+DEL"), "{components}");
    }
    assert!(!hides(&read(&text("HS 4411.1400 PO 4500012345")), HiddenKind::FreeText, ""));
}

/// Forms of one and the same message that real files have.
fn forms() -> Vec<(&'static str, String, &'static str)> {
    let wrapped: String = PARCELS.as_bytes().chunks(80).map(|line| String::from_utf8_lossy(line).into_owned() + "\r\n").collect();
    let newline = PARCELS.replace("UNA:+.? '", "").replace("?'", "\u{1}").replace('\'', "\n").replace('\u{1}', "'");
    vec![
        ("CRLF after each", PARCELS.replace("?'", "\u{1}").replace('\'', "'\r\n").replace('\u{1}', "?'"), ""),
        ("wrapped", wrapped, "wrapped"),
        ("newline ends", newline, ""),
        ("short UNA", PARCELS.replace("UNA:+.? '", "UNA:+.?'"), "shorter than its 9"),
        ("no UNA", PARCELS.replace("UNA:+.? '", ""), ""),
        ("byte order mark", format!("\u{feff}{PARCELS}"), ""),
        ("doubled terminator", PARCELS.replace("GID+1", "'GID+1"), "no segment before it"),
        ("indented", PARCELS.replace("'GID", "'\n\t\tGID"), ""),
        ("wrong count", PARCELS.replace("UNT+15", "UNT+99"), "UNT counts 99 segments; there are 15"),
        ("wrong count of messages", PARCELS.replace("UNZ+1", "UNZ+3"), "UNZ counts 3"),
        ("no UNZ", PARCELS.replace("UNZ+1+REF1'", ""), "no end (UNZ)"),
        ("no UNT", PARCELS.replace("UNT+15+1'", ""), "no end (UNT)"),
        ("cut short", PARCELS.replace("UNT+15+1'UNZ+1+REF1'", "LOC+9+BEA"), "ends inside this segment"),
    ]
}

#[test]
fn broken_forms_give_the_same_rows_and_are_said() {
    let clean = read(PARCELS);
    for (form, text, sentence) in forms() {
        let ingested = read(&text);
        assert_eq!(ingested.tables.first().map(Table::row_count), Some(2), "{form}: {}", said(&ingested));
        for name in ["Consignee street", terms::GROSS_MASS, "Consignor name", terms::TRACKING] {
            assert_eq!(cell(&ingested.tables[0], name, 0), cell(&clean.tables[0], name, 0), "{form}: {name}");
        }
        assert!(said(&ingested).contains(sentence), "{form}: {}", said(&ingested));
    }
}

#[test]
fn each_end_that_is_wrong_is_said_for_itself() {
    let said = said(&read(&PARCELS.replace("UNT+15+1'UNZ+1+REF1'", "UNT+9+7'UNZ+3+REF2'")));
    for sentence in [
        "UNT counts 9 segments; there are 15.",
        "the reference in UNT is not that of UNH.",
        "UNZ counts 3 messages; there is 1.",
        "the reference in UNZ is not that of UNB.",
    ] {
        assert!(said.contains(sentence), "{sentence}: {said}");
    }
}

#[test]
fn swapped_signs_and_decimal_commas_are_read() {
    let swap = |symbol: char| match symbol {
        '+' => '*',
        ':' => '=',
        '\'' => '~',
        '.' => ',',
        '\u{1}' => '\'',
        other => other,
    };
    let swapped: String = PARCELS.replace("?'", "\u{1}").chars().map(swap).collect();
    let ingested = read(&swapped);
    let table = &ingested.tables[0];
    assert_eq!(cell(table, terms::GROSS_MASS, 0), "1.5");
    assert_eq!(cell(table, "Consignee street", 0), "O'Hara Street 2");
}

#[test]
fn other_messages_are_called_by_their_name() {
    let ingested = read("UNB+UNOA:2+A+B+260401:0930+1'UNH+1+PAXLST:D:05B:UN'BGM+745'UNT+3+1'UNZ+1+1'");
    assert!(ingested.tables.is_empty());
    assert!(said(&ingested).contains("holds PAXLST passenger lists, which are no shipments"), "{}", said(&ingested));
    let ingested = read("UNH+1+:D:95B:UN'BGM+85+M1'CNI+1+BILL9'GID+1+3:PK'XYZ+1'UNT+6+1'");
    assert!(said(&ingested).contains("read as CUSCAR") && said(&ingested).contains("XYZ (1)"), "{}", said(&ingested));
    assert_eq!(cell(&ingested.tables[0], terms::SHIPMENT, 0), "BILL9");
}

#[test]
fn levels_of_other_messages_make_rows() {
    for (text, family, rows) in [
        (
            "UNH+1+DESADV:D:96A:UN'CPS+1'CPS+2+1'GIN+BJ+354000000000000011'LIN+1++05400000000018:SRV'LIN+2++05400000000025:SRV'CPS+3+1'LIN+3'CNT+2:3'UNT+10+1'",
            "DESADV",
            3,
        ),
        ("UNH+1+IFTSTA:D:96A:UN'CNI+1+P1'STS+1+21'DTM+334:202604011200:203'STS+1+13'CNI+2+P2'STS+1+21'UNT+8+1'", "IFTSTA", 3),
        (
            "UNH+1+BAPLIE:D:95B:UN'TDT+20+1W'LOC+147+0010101::5'MEA+WT++KGM:100'LOC+147+0010102::5'EQD+CN+MSKU1234565'UNT+7+1'",
            "BAPLIE",
            2,
        ),
        ("UNH+1+IFCSUM:D:96A:UN'CNI+1+A'GID+1'GID+2'CNI+2+B'UNT+6+1'", "IFCSUM", 3),
        ("UNH+1+INVOIC:D:96A:UN'LIN+1'MOA+203:5:EUR'UNS+S'MOA+39:5:EUR'UNT+6+1'", "INVOIC", 1),
    ] {
        let ingested = read(text);
        assert_eq!(ingested.tables[0].source().part.as_deref(), Some(family));
        assert_eq!(ingested.tables[0].row_count(), rows, "{family}");
        assert!(ingested.warnings.is_empty(), "{family}: {}", said(&ingested));
    }
    let ingested = read("UNH+1+DESADV:D:96A:UN'CPS+1'GIN+BJ+354000000000000011'LIN+1'LIN+2'UNT+6+1'");
    assert_eq!(cell(&ingested.tables[0], terms::TRACKING, 1), "354000000000000011");
}

#[test]
fn eight_bit_letters_follow_the_label_or_windows() {
    let mut bytes = PARCELS.replace("GENT", "LI\u{c8}GE").chars().map(|symbol| u32::from(symbol) as u8).collect::<Vec<u8>>();
    assert_eq!(cell(&read_by(&bytes, 5).tables[0], "Consignee city", 0), "LI\u{c8}GE");
    bytes = PARCELS.replace("GENT", "LI\u{c8}GE").into_bytes();
    assert_eq!(cell(&read_by(&bytes, 5).tables[0], "Consignee city", 0), "LI\u{c8}GE");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn chunks_do_not_matter(form in 0usize..13, size in 1usize..200) {
        let text = forms().remove(form).1;
        let (whole, parts) = (read_by(text.as_bytes(), text.len()), read_by(text.as_bytes(), size));
        prop_assert_eq!(&whole.warnings, &parts.warnings);
        prop_assert_eq!(&whole.hidden, &parts.hidden);
        let rows = |ingested: &Ingested| ingested.tables.iter().map(rows).collect::<Vec<_>>();
        prop_assert_eq!(rows(&whole), rows(&parts));
    }
}
