//! Cargo-IMP messages made up here, each with one thing that real files do.

use super::super::message::testing::{cell, read, read_by, rows, said};
use super::super::{HiddenKind, Ingested, terms};
use crate::language::english;
use proptest::prelude::*;

const NEW: &str = "FWB/17\r\n777-12345675BRUJFK/T2K120.5MC0.36\r\nFLT/EX123/01\r\nRTG/LHREX/JFKEX\r\nSHP\r\nNAM/EXAMPLE TEA BV\r\nADR/QUAY 1\r\n\
LOC/ANTWERPEN\r\n/BE/2000/TE/3225550100\r\nCNE\r\nNAM/ANN SPECIMEN\r\nADR/2 HIGH ST\r\nLOC/AUSTIN/TX\r\n/US/78701\r\n\
SSR/LEAVE AT THE DOOR\r\nCVD/EUR//PP/NVD/99.50/XXX\r\nRTD/1/P2/K120.5/CQ/W121/R2.00/T242.00\r\n/NG/GREEN TEA\r\n/2/NH/090210\r\nPPD/WT242.00\r\n/CT260.00\r\n\
ISU/01APR26/BRUSSELS/B SAMPLE\r\nOCI/BE/ISS/RA/00001-01\r\n///SN/EVE SCREENER\r\n/US/CNE/CT/5125550100\r\n";

const OLD: &str = "FWB/16\n777-12345675BRUJFK/T2K120.5\nSHP/12345\n/EXAMPLE TEA BV\n/QUAY 1\n/ANTWERPEN\n/BE/2000/TE/3225550100\n\
CNE\n/ANN SPECIMEN\n/2 HIGH ST\n/AUSTIN/TX\n/US/78701\n";

const HOUSES: &str = "FHL/5\nMBI/777-12345675BRUJFK/T7K100\nHBS/H-1/BRUJFK/3/K40/3/PORCELAIN CUPS \nTXT/AND SAUCERS\nHTS/691110\nSHP\nNAM/EXAMPLE TEA BV\nADR/QUAY 1\nLOC/ANTWERPEN\n/BE/2000\n\
CNE\nNAM/ANN SPECIMEN\nADR/2 HIGH ST\nLOC/AUSTIN/TX\n/US/78701\nHBS/H-2/BRUJFK/4/K60/4/GREEN TEA IN BA\nTXT/GS\n";

const MANIFEST: &str = "FFM/8\n1/EX123/17APR/BRU/OOABC\nLHR/NIL\nJFK\n777-12345675BRUJFK/T2K120/TEA\nULD/AKE12345EX\n777-12345686BRUJFK/S1K5T2/CUPS\n/SPX\nLAST\n";

const STATUS: &str = "FSU/14\n777-12345675BRUJFK/T2K120\nRCS/17APR1200/BRU/T2K120/B SAMPLE\nDEP/EX123/17APR/BRUJFK/T2K120\nDLV/19APR0900/JFK/T2K120/ANN SPECIMEN\n";

#[test]
fn old_and_new_parties_are_the_same() {
    for (text, format) in [(NEW, "IATA Cargo-IMP (FWB/17)"), (OLD, "IATA Cargo-IMP (FWB/16)")] {
        let ingested = read(text);
        assert_eq!((english(&ingested.format).as_str(), said(&ingested).as_str()), (format, ""));
        let table = &ingested.tables[0];
        assert_eq!(table.row_count(), 1);
        for (name, text) in [
            (terms::MASTER_BILL, "777-12345675"),
            (terms::LOADING, "BRU"),
            (terms::DISCHARGE, "JFK"),
            (terms::GROSS_MASS, "120.5"),
            ("Consignor name", "EXAMPLE TEA BV"),
            ("Consignor postcode", "2000"),
            ("Consignor phone", "3225550100"),
            ("Consignee street", "2 HIGH ST"),
            ("Consignee city", "AUSTIN"),
            ("Consignee region", "TX"),
            ("Consignee postcode", "78701"),
        ] {
            assert_eq!(cell(table, name, 0), text, "{format} {name}");
        }
    }
    let ingested = read(NEW);
    let table = &ingested.tables[0];
    for (name, text) in [
        (terms::TARIFF, "090210"),
        (terms::GOODS, "GREEN TEA"),
        (terms::VALUE, "99.50"),
        (terms::FREIGHT, "260.00"),
        (terms::ISSUED, "2026-04-01"),
        (terms::VOLUME, "0.36"),
        ("Consignee phone", "5125550100"),
    ] {
        assert_eq!(cell(table, name, 0), text, "{name}");
    }
    assert!(
        ingested
            .hidden
            .iter()
            .any(|hidden| english(&hidden.within) == "OCI/SN" && english(&hidden.says).contains("EVE SCREENER"))
    );
}

#[test]
fn house_bills_are_rows_and_their_goods_go_on_in_the_middle_of_a_word() {
    let ingested = read(HOUSES);
    let table = &ingested.tables[0];
    assert_eq!(table.row_count(), 2, "{}", said(&ingested));
    assert_eq!([cell(table, terms::SHIPMENT, 0), cell(table, terms::SHIPMENT, 1)], ["H-1", "H-2"]);
    assert_eq!([cell(table, terms::GOODS, 0), cell(table, terms::GOODS, 1)], ["PORCELAIN CUPS AND SAUCERS", "GREEN TEA IN BAGS"]);
    assert_eq!([cell(table, "Consignee postcode", 0), cell(table, "Consignee postcode", 1)], ["78701", ""]);
    assert_eq!([cell(table, terms::GROSS_MASS, 0), cell(table, terms::GROSS_MASS, 1)], ["40", "60"]);
    assert_eq!(cell(table, terms::MASTER_BILL, 1), "777-12345675");
}

#[test]
fn manifests_and_statuses_are_read() {
    let ingested = read(MANIFEST);
    let table = &ingested.tables[0];
    assert_eq!((table.row_count(), said(&ingested).as_str()), (2, ""));
    assert_eq!([cell(table, "Unit load device", 0), cell(table, "Unit load device", 1)], ["", "AKE12345EX"]);
    assert_eq!(cell(table, terms::DEPARTED, 0), "17APR", "no year is made up");
    let ingested = read(STATUS);
    let table = &ingested.tables[0];
    assert_eq!(table.row_count(), 3);
    assert_eq!([cell(table, terms::STATUS, 0), cell(table, terms::STATUS, 2)], ["RCS", "DLV"]);
    assert_eq!(cell(table, "Consignee contact name", 2), "ANN SPECIMEN");
}

#[test]
fn what_mail_and_teletype_do_to_messages_is_undone() {
    let flat = OLD.replace('\n', " ").replace(" /AUSTIN", "\n/AUSTIN");
    let ingested = read(&flat);
    assert!(said(&ingested).contains("lost its line breaks"), "{}", said(&ingested));
    assert_eq!(cell(&ingested.tables[0], "Consignee postcode", 0), "78701");
    let ingested = read(&format!("QD BRUEXXH\n.ANREXXH 011200\n{NEW}\n\n{HOUSES}"));
    assert_eq!(ingested.tables.len(), 2);
    assert!(
        ingested
            .hidden
            .iter()
            .any(|hidden| hidden.kind == HiddenKind::EnvelopeParty && english(&hidden.says).contains("ANREXXH"))
    );
    let ingested = read(&NEW.replace("12345675", "12345670"));
    assert!(said(&ingested).contains("check digit of air waybill 777-12345670 is wrong"));
    let ingested = read(&MANIFEST.replace("LAST\n", ""));
    assert!(said(&ingested).contains("no end (LAST or CONT)"));
    let ingested = read("FSR\n777-12345675\n");
    assert!(ingested.tables.is_empty() && said(&ingested).contains("FSR status requests, which are no shipments"));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn chunks_do_not_matter(which in 0usize..5, size in 1usize..100) {
        let text = [NEW, OLD, HOUSES, MANIFEST, STATUS][which];
        let (whole, parts) = (read_by(text.as_bytes(), text.len()), read_by(text.as_bytes(), size));
        prop_assert_eq!(&whole.warnings, &parts.warnings);
        prop_assert_eq!(&whole.hidden, &parts.hidden);
        let rows = |ingested: &Ingested| ingested.tables.iter().map(rows).collect::<Vec<_>>();
        prop_assert_eq!(rows(&whole), rows(&parts));
    }
}
