//! Messages as people really have them: the corpus where it is beside the project, and mutations that must not break a reader.

#![allow(clippy::unwrap_used)]

use portolan::ingest::{self, HEAD, HiddenKind, Ingested, Severity};
use portolan::language::english;
use portolan::table::{RowId, Table};
use proptest::prelude::*;
use std::path::PathBuf;

fn read_by(name: &str, bytes: &[u8], chunk: usize) -> Ingested {
    match ingest::open(name, &bytes[..bytes.len().min(HEAD)]) {
        Err(refused) => *refused,
        Ok(mut reader) => {
            bytes.chunks(chunk.max(1)).for_each(|chunk| reader.feed(chunk));
            reader.finish()
        }
    }
}

fn cells(table: &Table) -> Vec<Vec<String>> {
    (0..table.row_count() as u32)
        .map(|row| table.columns().iter().map(|column| column.text(RowId(row)).into_owned()).collect())
        .collect()
}

fn cell(table: &Table, name: &str, row: u32) -> String {
    let column = table.columns().iter().find(|column| column.name() == name);
    column.map_or_else(String::new, |column| column.text(RowId(row)).into_owned())
}

/// File; its tables and their rows; its messages in all; how the rows were counted. Empty tables: recognised, and no
/// shipments.
///
/// A tag: so many segments of it there are by a script of regular expressions in another language, the wraps taken out.
/// "hand": by reading the file.
type Expected = (&'static str, &'static [(&'static str, usize)], u64, &'static str);
const EXPECTED: &[Expected] = &[
    ("edifact/apimeister_BAPLIE_D04B.edi", &[("BAPLIE", 1)], 1, "LOC+147"),
    ("edifact/apimeister_COPRAR_D95B.edi", &[("COPRAR", 2)], 1, "EQD"),
    ("edifact/bring_IFTMIN_D00B_BIG14.edi", &[("IFTMIN", 1)], 1, "GID"),
    ("edifact/chemaclass_IFTMIN_S93A_2msg.edi", &[("IFTMIN", 2)], 2, "GID"),
    ("edifact/edinet_IFCSUM_D01B.edi", &[("IFCSUM", 2)], 1, "GID"),
    ("edifact/edinet_IFCSUM_D01B_newline_terminator.edi", &[("IFCSUM", 2)], 1, "GID"),
    ("edifact/edinet_INFENT_issue139.edi", &[], 1, "hand"),
    ("edifact/edinet_issue188_IFTMIN_INVOIC_mixed.edi", &[("IFTMIN", 2), ("INVOIC", 2)], 4, "UNH"),
    ("edifact/portxchange_IFTSAI_D99B.edi", &[("IFTSAI", 14)], 1, "LOC"),
    ("edifact/staedi_INVOIC_wrapped_una.edi", &[("INVOIC", 2)], 1, "LIN"),
    ("x12/apimeister_301_0.x12", &[("301", 1)], 1, "LX"),
    ("x12/apimeister_301_2.x12", &[("301", 1)], 1, "LX"),
    ("x12/apimeister_301_3.x12", &[("301", 1)], 1, "LX"),
    ("x12/apimeister_310.x12", &[("310", 1)], 1, "LX"),
    ("x12/apimeister_322_0.x12", &[("322", 1)], 1, "N7"),
    ("x12/apimeister_322_1.x12", &[("322", 1)], 1, "N7"),
    ("x12/apimeister_322_2.x12", &[("322", 1)], 1, "N7"),
    ("x12/apimeister_322_4.x12", &[("322", 1)], 1, "N7"),
    ("x12/apimeister_404_0.x12", &[("404", 1)], 1, "LX"),
    ("x12/apimeister_404_1.x12", &[("404", 1)], 1, "LX"),
    ("x12/apimeister_856.x12", &[("856", 2)], 1, "HL of level I"),
    ("x12/apimeister_856_3.x12", &[("856", 1)], 1, "HL of level I"),
    ("x12/apimeister_940_0.x12", &[("940", 3)], 1, "W01"),
    ("x12/apimeister_940_1.x12", &[("940", 1)], 1, "W01"),
    ("x12/apimeister_940_2.x12", &[("940", 2)], 1, "W01"),
    ("x12/apimeister_940_3.x12", &[("940", 1)], 1, "W01"),
    ("x12/apimeister_940_4.x12", &[("940", 1)], 1, "hand: it has no W01"),
    ("x12/edinet_204.x12", &[("204", 1)], 1, "hand: S5 that unload"),
    ("x12/edinet_210.x12", &[("210", 1)], 1, "hand: LX with weight, pieces, parcel or party; 1 of 4"),
    ("x12/edinet_214.x12", &[("214", 1)], 1, "AT7"),
    ("x12/edinet_214b.x12", &[("214", 1)], 1, "AT7"),
    ("x12/edinet_810a.x12", &[("810", 2)], 1, "IT1"),
    ("x12/gozer_856.x12", &[("856", 2)], 1, "HL of level I"),
    ("x12/omniparser_canadapost_214.x12", &[("214", 19)], 19, "AT7"),
    ("x12/omniparser_ups_210.x12", &[("210", 105)], 5, "hand: 108 LX less 3 that only charge a tax"),
    ("x12/staedi_210_80col.x12", &[("210", 1)], 1, "hand: as edinet_210; 1 of 3"),
    ("x12/staedi_810_850_dual.x12", &[("810", 9), ("850", 4)], 3, "IT1, PO1"),
    ("cargo-imp/gumraq_fbl4.txt", &[("FBL", 10)], 1, "lines that begin with an air waybill"),
    ("cargo-imp/gumraq_ffm8.txt", &[("FFM", 35)], 5, "lines that begin with an air waybill"),
    ("cargo-imp/gumraq_fsr1.txt", &[], 3, "hand"),
    ("cargo-imp/gumraq_fwb17.txt", &[("FWB", 5)], 5, "FWB/17"),
    ("cargo-imp/onerecord_FWB-Example1.txt", &[("FWB", 1)], 1, "FWB/"),
];

/// File, table, row, column, text: key values in the right columns.
const VALUES: &[(&str, usize, u32, &str, &str)] = &[
    ("edifact/chemaclass_IFTMIN_S93A_2msg.edi", 0, 0, "Shipment number", "56677786689"),
    ("edifact/chemaclass_IFTMIN_S93A_2msg.edi", 0, 1, "Consignee postcode", "12345"),
    ("edifact/chemaclass_IFTMIN_S93A_2msg.edi", 0, 1, "Consignee country", "DE"),
    ("edifact/chemaclass_IFTMIN_S93A_2msg.edi", 0, 0, "Departure date", "2019-10-11"),
    ("edifact/bring_IFTMIN_D00B_BIG14.edi", 0, 0, "Tariff code", "7411220000"),
    ("edifact/bring_IFTMIN_D00B_BIG14.edi", 0, 0, "Goods description", "Dekk på felg"),
    ("edifact/bring_IFTMIN_D00B_BIG14.edi", 0, 0, "Consignor postcode", "0001"),
    ("edifact/bring_IFTMIN_D00B_BIG14.edi", 0, 0, "Terms of delivery", "EXW"),
    ("edifact/edinet_IFCSUM_D01B.edi", 0, 1, "Shipment number", "311447177"),
    ("edifact/edinet_IFCSUM_D01B.edi", 0, 0, "Tracking number", "350114081527920321"),
    ("edifact/edinet_IFCSUM_D01B_newline_terminator.edi", 0, 1, "Estimated arrival date", "2018-05-29 00:00"),
    ("edifact/apimeister_COPRAR_D95B.edi", 0, 1, "Container number", "MSTI6415664"),
    ("edifact/apimeister_COPRAR_D95B.edi", 0, 0, "Port of loading", "AEJEA"),
    ("edifact/apimeister_COPRAR_D95B.edi", 0, 0, "Goods description", "PLASTICS:ARTICLES"),
    ("edifact/apimeister_BAPLIE_D04B.edi", 0, 0, "Gross mass (kg)", "23000"),
    ("edifact/portxchange_IFTSAI_D99B.edi", 0, 0, "Port of loading", "NLRTM"),
    ("edifact/portxchange_IFTSAI_D99B.edi", 0, 13, "Departure date", "2019-07-02 01:00"),
    ("edifact/staedi_INVOIC_wrapped_una.edi", 0, 0, "Value of goods", "1202.58"),
    ("edifact/staedi_INVOIC_wrapped_una.edi", 0, 1, "Country of origin", "JP"),
    ("x12/apimeister_856.x12", 0, 1, "Article number", "99887D | 999999311746"),
    ("x12/gozer_856.x12", 0, 0, "Buyer postcode", "31139-0020"),
    ("x12/apimeister_310.x12", 0, 0, "Container number", "TCNU6849731"),
    ("x12/apimeister_310.x12", 0, 0, "Volume (m3)", "31.32"),
    ("x12/apimeister_310.x12", 0, 0, "Consignee postcode", "30346"),
    ("x12/apimeister_301_3.x12", 0, 0, "Port of loading", "USPEF"),
    ("x12/apimeister_322_0.x12", 0, 0, "Container number", "HASU4316170"),
    ("x12/apimeister_322_4.x12", 0, 0, "Recorded at", "2009-09-25 01:12"),
    ("x12/apimeister_404_1.x12", 0, 0, "Tariff code", "4801.00.0140"),
    ("x12/apimeister_404_0.x12", 0, 0, "Consignee postcode", "60067"),
    ("x12/apimeister_940_0.x12", 0, 2, "Quantity", "12"),
    ("x12/apimeister_940_1.x12", 0, 0, "Consignee postcode", "100096"),
    ("x12/edinet_204.x12", 0, 0, "Consignor postcode", "04276"),
    ("x12/edinet_204.x12", 0, 0, "Consignee postcode", "53214"),
    ("x12/edinet_210.x12", 0, 0, "Freight charge", "659.40"),
    ("x12/staedi_210_80col.x12", 0, 0, "Freight charge", "124.17"),
    ("x12/edinet_214.x12", 0, 0, "Delivery date", "2016-07-26 12:30"),
    ("x12/edinet_214b.x12", 0, 0, "Consignee postcode", "05301"),
    ("x12/omniparser_canadapost_214.x12", 0, 0, "Consignee postcode", "T0C1Z0"),
    ("x12/omniparser_canadapost_214.x12", 0, 18, "Consignee country", "CA"),
    ("x12/omniparser_ups_210.x12", 0, 1, "Tracking number", "1Z1808WW0473048017"),
    ("x12/omniparser_ups_210.x12", 0, 0, "Freight charge", "17.00"),
    ("x12/edinet_810a.x12", 0, 1, "Unit price", "79.99"),
    ("x12/staedi_810_850_dual.x12", 1, 3, "Quantity", "25"),
    ("cargo-imp/gumraq_fwb17.txt", 0, 0, "Consignee postcode", "52601"),
    ("cargo-imp/gumraq_fwb17.txt", 0, 4, "Value of goods", "1500.00"),
    ("cargo-imp/gumraq_fwb17.txt", 0, 2, "Gross mass (kg)", "68.038855"),
    ("cargo-imp/gumraq_fwb17.txt", 0, 1, "Document date", "2006-10-01"),
    ("cargo-imp/gumraq_ffm8.txt", 0, 0, "Voyage or flight number", "AF077"),
    ("cargo-imp/gumraq_fbl4.txt", 0, 0, "Departure date", "09FEB"),
    ("cargo-imp/onerecord_FWB-Example1.txt", 0, 0, "Tariff code", "123456 | 987543"),
];

#[cfg(portolan_shared)]
fn corpus_folder() -> PathBuf {
    PathBuf::from(env!("PORTOLAN_SHARED")).join("corpus")
}
/// The tests that ask are ignored here.
#[cfg(not(portolan_shared))]
fn corpus_folder() -> PathBuf {
    PathBuf::new()
}

fn corpus(path: &str) -> Vec<u8> {
    std::fs::read(corpus_folder().join(path)).unwrap()
}

#[test]
#[cfg_attr(not(portolan_shared), ignore = "needs ../shared beside the project")]
fn every_file_of_the_corpus_is_read_as_what_it_is() {
    let kinds = [("edifact/", "UN/EDIFACT"), ("x12/", "ANSI X12"), ("cargo-imp/", "IATA Cargo-IMP")];
    for (path, tables, messages, _) in EXPECTED {
        // The name must not matter.
        let bytes = corpus(path);
        let ingested = read_by("orders.csv", &bytes, usize::MAX);
        let kind = kinds.iter().find(|(folder, _)| path.starts_with(folder)).unwrap().1;
        assert!(english(&ingested.format).starts_with(kind), "{path}: {}", english(&ingested.format));
        let seen: Vec<(&str, usize)> =
            ingested.tables.iter().map(|table| (table.source().part.as_deref().unwrap(), table.row_count())).collect();
        assert_eq!(seen, *tables, "{path}: {:#?}", ingested.warnings);
        assert_eq!(ingested.messages.iter().map(|(_, times)| times).sum::<u64>(), *messages, "{path}");
        assert_eq!(ingested.rows_not_read, 0, "{path}");
        let refused = ingested.warnings.iter().any(|warning| warning.severity == Severity::Unreadable);
        assert_eq!(refused, tables.is_empty(), "{path}");
        for table in &ingested.tables {
            for row in 0..table.row_count() as u32 {
                let origin = table.origin(RowId(row));
                let before = &bytes[..origin.byte as usize];
                assert_eq!(before.iter().filter(|&&byte| byte == b'\n').count() as u32 + 1, origin.line, "{path} row {row}");
            }
        }
        for chunk in [1, 7, 64] {
            let pieces = read_by("orders.csv", &bytes, chunk);
            assert_eq!(ingested.warnings, pieces.warnings, "{path} by {chunk}");
            assert_eq!(ingested.hidden, pieces.hidden, "{path} by {chunk}");
            let rows = |ingested: &Ingested| ingested.tables.iter().map(cells).collect::<Vec<_>>();
            assert_eq!(rows(&ingested), rows(&pieces), "{path} by {chunk}");
        }
    }
}

#[test]
#[cfg_attr(not(portolan_shared), ignore = "needs ../shared beside the project")]
fn no_file_of_the_corpus_is_left_out() {
    for folder in ["edifact", "x12", "cargo-imp"] {
        let there = corpus_folder().join(folder);
        for file in std::fs::read_dir(there).unwrap() {
            let path = format!("{folder}/{}", file.unwrap().file_name().to_string_lossy());
            assert!(EXPECTED.iter().any(|(known, ..)| *known == path), "{path}");
        }
    }
}

#[test]
#[cfg_attr(not(portolan_shared), ignore = "needs ../shared beside the project")]
fn values_stand_in_the_right_columns() {
    let mut wrong = Vec::new();
    for (path, table, row, column, text) in VALUES {
        let ingested = read_by("a", &corpus(path), usize::MAX);
        let seen = cell(&ingested.tables[*table], column, *row);
        if seen != *text {
            wrong.push(format!("{path} row {row} {column}: {seen:?}, not {text:?}"));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
#[cfg_attr(not(portolan_shared), ignore = "needs ../shared beside the project")]
fn what_hides_is_found() {
    for (path, kind, within) in [
        ("edifact/edinet_IFCSUM_D01B.edi", HiddenKind::Password, "UNB"),
        ("edifact/chemaclass_IFTMIN_S93A_2msg.edi", HiddenKind::EnvelopeParty, "UNB"),
        ("edifact/bring_IFTMIN_D00B_BIG14.edi", HiddenKind::Property, "UNB"),
        ("x12/apimeister_940_2.x12", HiddenKind::FreeText, "NTE: a telephone number"),
        ("x12/apimeister_940_3.x12", HiddenKind::FreeText, "NTE: a telephone number"),
        ("cargo-imp/gumraq_fbl4.txt", HiddenKind::FreeText, "OCI/SN"),
    ] {
        let ingested = read_by("a", &corpus(path), usize::MAX);
        let found = ingested
            .hidden
            .iter()
            .any(|hidden| hidden.kind == kind && english(&hidden.within) == within && hidden.place.is_some());
        assert!(found, "{path}: {:#?}", ingested.hidden);
    }
    assert!(!format!("{:?}", read_by("a", &corpus("edifact/edinet_IFCSUM_D01B.edi"), 99)).contains("PASSWORD"));
}

/// Messages made up here, and the corpus where it is: what mutations start from.
fn seeds() -> Vec<Vec<u8>> {
    let mut seeds: Vec<Vec<u8>> = [
        "UNA:+.? 'UNB+UNOC:3+A:14+B:14+260401:0930+1+PW'UNH+1+IFTMIN:D:96A:UN'BGM+610+S1+9'NAD+CN+++Ann Specimen+Street 2+GENT++9000+BE'\
CTA+IC+:Ann'COM+?+3225550100:TE'GID+1+2:CT'FTX+DEL+++TEL. 0800 555 0100'MEA+WT+G+KGM:1,5'CPS+2+1'LIN+1++5:EN'UNT+12+1'UNZ+1+1'",
        "ISA*00*          *00*          *ZZ*A              *ZZ*B              *260401*0930*U*00401*000000007*0*P*>~GS*SH*A*B*20260401*0930*7*X*004010~\
ST*856*0001~HL*1**S~TD1*CTN*3****G*100*LB~N1*ST*ANN~HL*2*1*I~LIN**UP*1~SE*7*0001~GE*1*7~IEA*1*000000007~",
        "FHL/5\nMBI/777-12345675BRUJFK/T7K100\nHBS/H-1/BRUJFK/3/K40/3/PORCELAIN CUPS A\nTXT/ND SAUCERS\nCNE\nNAM/ANN\nADR/ST 2\nLOC/GENT\n/BE/9000\nOCI/BE/ISS/RA/1\n///SN/EVE\n",
        "FFM/8\n1/EX123/17APR/BRU/OOABC\nJFK\nULD/AKE12345EX\n777-12345675BRUJFK/T2K120MC1.5/TEA\n/SPX\nLAST\nFSU/14\n777-12345675BRUJFK/T2K120\nDLV/19APR0900/JFK/T2K120/ANN\n",
    ]
    .iter()
    .map(|text| text.as_bytes().to_vec())
    .collect();
    if cfg!(portolan_shared) {
        seeds.extend(EXPECTED.iter().map(|(path, ..)| corpus(path)));
    }
    seeds
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn mutations_never_break_a_reader(
        which in any::<prop::sample::Index>(),
        other in any::<prop::sample::Index>(),
        cuts in proptest::collection::vec(any::<prop::sample::Index>(), 4),
        flips in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..12),
        mutation in 0usize..5,
        chunk in 1usize..300,
    ) {
        let seeds = seeds();
        let seed = &seeds[which.index(seeds.len())];
        let mut bytes = seed.clone();
        let cut = |at: usize, of: &[u8]| cuts[at].index(of.len() + 1);
        match mutation {
            0 => bytes.truncate(cut(0, seed)),
            1 => {
                // Splice: the beginning of one, the end of another.
                let tail = &seeds[other.index(seeds.len())];
                bytes.truncate(cut(0, seed));
                bytes.extend_from_slice(&tail[cut(1, tail)..]);
            }
            2 => {
                // Repeat a piece.
                let (from, to) = (cut(0, seed).min(cut(1, seed)), cut(0, seed).max(cut(1, seed)));
                let piece = seed[from..to].to_vec();
                let at = cut(2, seed);
                (0..5).for_each(|_| drop(bytes.splice(at..at, piece.iter().copied())));
            }
            3 => drop(bytes.drain(cut(0, seed).min(cut(1, seed))..cut(0, seed).max(cut(1, seed)))),
            _ => {}
        }
        for (at, byte) in flips {
            if !bytes.is_empty() {
                let at = at.index(bytes.len());
                bytes[at] = byte;
            }
        }
        let ingested = read_by("a", &bytes, chunk);
        // No reader makes more of a file than it holds, by much.
        let held: usize = ingested.tables.iter().map(Table::row_count).sum();
        prop_assert!(held <= bytes.len() + 1);
    }
}
