//! X12 sets made up here, each with one thing that real files do.

use super::super::message::testing::{cell, hides, read, read_by, rows, said};
use super::super::{HiddenKind, Ingested, terms};
use crate::language::english;
use crate::table::{RowId, Table};
use proptest::prelude::*;

const ISA: &str = "ISA*00*          *00*          *ZZ*EXAMPLESENDER  *ZZ*EXAMPLERECEIVER*260401*0930*U*00401*000000007*0*P*>~";

/// A notice of two items, in its envelope.
fn notice() -> String {
    let body = "GS*SH*EXAMPLESENDER*EXAMPLERECEIVER*20260401*0930*7*X*004010~ST*856*0001~BSN*00*SHIP-1*20260401*0930~\
HL*1**S~TD1*CTN*3****G*100*LB~N1*SF*EXAMPLE TEA INC*9*001234567~N3*1 QUAY RD~N4*SALEM*MA*01970*US~\
N1*ST*ANN SPECIMEN~N3*2 HIGH ST~N4*AUSTIN*TX*78701*US~PER*IC*ANN SPECIMEN*TE*512-555-0100~\
HL*2*1*O~PRF*PO-9~HL*3*2*I~LIN*1*UP*012345678905~SN1**12*EA~PID*F****GREEN TEA~HL*4*2*I~LIN*2*UP*012345678912~SN1**5*EA~\
CTT*2~SE*22*0001~GE*1*7~IEA*1*000000007~";
    format!("{ISA}{body}")
}

#[test]
fn the_leaves_of_the_tree_are_rows() {
    let text = notice();
    let ingested = read(&text);
    assert_eq!(english(&ingested.format), "ANSI X12 (856 004010)");
    assert!(ingested.warnings.is_empty(), "{}", said(&ingested));
    let table = &ingested.tables[0];
    assert_eq!((table.row_count(), table.source().part.as_deref()), (2, Some("856")));
    for (name, first, second) in [
        (terms::SHIPMENT, "SHIP-1", "SHIP-1"),
        (terms::ORDER, "PO-9", "PO-9"),
        (terms::QUANTITY, "12", "5"),
        (terms::GOODS, "GREEN TEA", ""),
        ("Consignee name", "ANN SPECIMEN", "ANN SPECIMEN"),
        ("Consignee postcode", "78701", "78701"),
        ("Consignee phone", "512-555-0100", "512-555-0100"),
        ("Consignor VAT or EORI number", "001234567", "001234567"),
        // The shipment's mass would count twice.
        (terms::GROSS_MASS, "", ""),
        (terms::ISSUED, "2026-04-01 09:30", "2026-04-01 09:30"),
    ] {
        assert_eq!([cell(table, name, 0).as_str(), cell(table, name, 1).as_str()], [first, second], "{name}");
    }
    assert!(text.as_bytes()[table.origin(RowId(1)).byte as usize..].starts_with(b"HL*4"));
}

/// Forms of the same notice that real files have.
fn forms() -> Vec<(&'static str, String, &'static str)> {
    let text = notice();
    let wrapped: String = text.as_bytes().chunks(80).map(|line| String::from_utf8_lossy(line).into_owned() + "\n").collect();
    let squeezed = text.split_whitespace().collect::<Vec<_>>().join(" ");
    vec![
        ("CRLF after each", text.replace('~', "~\r\n"), ""),
        ("newline ends", text.replace('~', "\n"), ""),
        ("bar ends", text.replace('~', "|"), ""),
        ("letter of Windows ends", text.replace('~', "\u{d6}"), ""),
        ("wrapped", wrapped, "wrapped"),
        ("trimmed ISA", squeezed, ""),
        ("no component separator", text.replace("*P*>~", "*P*~").replace('~', "~\n"), ""),
        ("byte order mark", format!("\u{feff}{text}"), ""),
        ("indented", text.replace("~HL", "~\n\t\tHL"), ""),
        ("no ISA", text.replace(ISA, "").replace("IEA*1*000000007~", ""), ""),
        ("wrong count", text.replace("SE*22", "SE*99"), "SE counts 99 segments; there are 22"),
        ("wrong control number", text.replace("IEA*1*000000007", "IEA*1*000000008"), "the reference in IEA is not that of ISA"),
        ("no IEA", text.replace("IEA*1*000000007~", ""), "no end (IEA)"),
        ("cut short", text.replace("CTT*2~SE*22*0001~GE*1*7~IEA*1*000000007~", "CTT*"), "ends inside this segment"),
    ]
}

#[test]
fn broken_forms_give_the_same_rows_and_are_said() {
    let clean = read(&notice());
    for (form, text, sentence) in forms() {
        let ingested = read(&text);
        assert_eq!(ingested.tables.first().map(Table::row_count), Some(2), "{form}: {}", said(&ingested));
        for name in ["Consignee street", "Consignee postcode", terms::QUANTITY, terms::ARTICLE] {
            assert_eq!(cell(&ingested.tables[0], name, 1), cell(&clean.tables[0], name, 1), "{form}: {name}");
        }
        assert!(said(&ingested).contains(sentence), "{form}: {}", said(&ingested));
    }
    let windows: Vec<u8> = notice().replace('~', "\u{d6}").chars().map(|symbol| u32::from(symbol) as u8).collect();
    assert_eq!(read_by(&windows, 9).tables[0].row_count(), 2);
    let twice = notice() + "\r\n" + &notice().replace('*', "^");
    let ingested = read(&twice);
    assert_eq!((ingested.tables[0].row_count(), ingested.messages[0].1), (4, 2), "several ISA, each with its own signs");
}

#[test]
fn amounts_have_decimals_that_are_not_written() {
    let text = "ST*210*1~B3**INV-1*SHIP-1*PP**20260401*1700****EXPL~LX*1~L0*1***100*G***2*PCS**K~L1*1***2000****400~\
LX*2~L5*2*DISCOUNT~L0*2~L1*2***-300****DSC~L3*****1700~SE*11*1~";
    let ingested = read(text);
    let table = &ingested.tables[0];
    assert_eq!(table.row_count(), 1, "a line that only charges is no row");
    assert_eq!(cell(table, terms::FREIGHT, 0), "17.00");
    assert_eq!(cell(table, terms::GROSS_MASS, 0), "100");
}

#[test]
fn texts_cut_at_a_width_are_joined_before_they_are_searched() {
    let text = "ST*309*1~M10*EXPL*O*BE*1234567*EXAMPLE STAR*12W~P4*2704*20260401~M11*BILL1*42305*3*CTN*100*K*****X~\
N1*CN*ANN SPECIMEN~VID*CN*EXPU*1234567~N10*3*GREEN TEA IN BAGS, ASK ANN.SPECIMEN@EXAMPLE~N10**.COM BEFORE OPENING~SE*9*1~";
    let piece = "GREEN TEA IN BAGS, ASK ANN.SPECIMEN@EXAMPLE";
    assert!((43..=45).contains(&piece.len()), "{}", piece.len());
    let ingested = read(text);
    let found: Vec<String> =
        ingested.hidden.iter().filter(|hidden| hidden.kind == HiddenKind::FreeText).map(|hidden| english(&hidden.says)).collect();
    assert!(found.iter().any(|says| says.contains("ANN.SPECIMEN@EXAMPLE.COM")), "{found:?}");
    assert_eq!(cell(&ingested.tables[0], terms::CONTAINER, 0), "EXPU1234567");
    assert_eq!(cell(&ingested.tables[0], terms::SHIPMENT, 0), "BILL1");
}

#[test]
fn contacts_in_notes_are_found_over_several_segments() {
    for (body, found) in [
        ("NTE*DEL*CALL BO SAMPLE TEL 512-555-0100 FIRST~", "512-555-0100"),
        ("NTE*DEL*ASK FOR MR~NTE*DEL*SAMPLE AT THE GATE~", "SAMPLE"),
        ("NTE*DEL*MAIL TO BO.SAMPLE@EXAM~NTE*DEL*PLE.COM~", "BO.SAMPLE@EXAMPLE.COM"),
        ("K1*ATTN: ANN SPECIMEN*TEL 512 555 0100~", "ANN SPECIMEN"),
        ("MSG*RING +1 512 555 0100~", "+1 512 555 0100"),
        ("C8***CONSIGNEE ALSO ATTN: ANN SPECIMEN~", "ANN SPECIMEN"),
    ] {
        let ingested = read(&format!("ST*301*1~B1*EXPL*BOOK-8~{body}LX*1~SE*9*1~"));
        assert!(hides(&ingested, HiddenKind::FreeText, found), "{body}: {:#?}", ingested.hidden);
    }
    let ingested = read(&notice());
    assert!(hides(&ingested, HiddenKind::EnvelopeParty, "Sender in the envelope: EXAMPLESENDER."));
    assert!(hides(&ingested, HiddenKind::EnvelopeParty, "Recipient in the envelope: EXAMPLERECEIVER."));
}

#[test]
fn other_sets_are_called_by_their_name() {
    let ingested = read("ST*835*1~BPR*I*1~SE*3*1~");
    assert!(ingested.tables.is_empty());
    assert!(said(&ingested).contains("holds 835 health care payments, which are no shipments"), "{}", said(&ingested));
    let secret = ISA.replace("00*          *ZZ*EXAMPLES", "01*SECRET9   *ZZ*EXAMPLES");
    let ingested = read(&notice().replace(ISA, &secret));
    assert!(ingested.hidden.iter().any(|hidden| hidden.kind == HiddenKind::Password));
    assert!(!format!("{ingested:?}").contains("SECRET9"));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn chunks_do_not_matter(form in 0usize..14, size in 1usize..200) {
        let text = forms().remove(form).1;
        let (whole, parts) = (read_by(text.as_bytes(), text.len()), read_by(text.as_bytes(), size));
        prop_assert_eq!(&whole.warnings, &parts.warnings);
        prop_assert_eq!(&whole.hidden, &parts.hidden);
        let rows = |ingested: &Ingested| ingested.tables.iter().map(rows).collect::<Vec<_>>();
        prop_assert_eq!(rows(&whole), rows(&parts));
    }
}
