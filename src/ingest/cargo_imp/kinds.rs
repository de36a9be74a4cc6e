//! A made-up message of each kind, and every cell that it must give.

use super::super::HiddenKind;
use super::super::message::testing::{exactly, hides};

#[test]
fn a_master_waybill_says_all_of_its_consignment() {
    let text = "FWB/17\n777-12345675BRUJFK/T2K120.5MC0.36\nFLT/EX123/01\nRTG/LHREX/JFKEX\nSHP\nNAM/EXAMPLE TEA BV\nADR/QUAY 1\n\
LOC/ANTWERPEN\n/BE/2000/TE/3225550100\nCNE\nNAM/ANN SPECIMEN\nADR/2 HIGH ST\nLOC/AUSTIN/TX\n/US/78701\nNFY\nNAM/BO SAMPLE\nADR/LANE 3\nLOC/DALLAS/TX\n/US/75201\n\
AGT/ACC1/1234567\n/EXAMPLE FORWARDERS\n/BRUSSELS\nSSR/LEAVE AT THE DOOR\nACC/GEN/CALL ATTN EVE EXAMPLE TEL 512 555\n/GEN/ 0100 BEFORE DELIVERY\n\
CVD/EUR//PP/NVD/99.50/10.00\nRTD/1/P2/K120.5/CQ/W121/R2.00/T242.00\n/NG/GREEN TEA\n/2/NH/090210\n/3/NO/CN\n/4/NU/AKE12345EX\nPPD/WT242.00\n/CT260.00\n\
CER/C SIGNER\nISU/01APR26/BRUSSELS/B SAMPLE\nOSI/MAIL ANN.SPECIMEN@EXAMPLE\n/.COM WHEN READY\nREF/EXREF\nSPH/EAP/PER\nOCI/BE/ISS/RA/00001-01\n///SN/EVE SCREENER\n/US/CNE/CT/5125550100\n//SHP/T/BE0123456789\n";
    let ingested = exactly(
        text,
        "FWB",
        &["FWB/17"],
        "Master bill of lading or air waybill = 777-12345675; Mode of transport = Air; Port of loading = BRU; Port of discharge = JFK
        Number of packages = 2; Gross mass (kg) = 120.5; Volume (m3) = 0.36; Voyage or flight number = EX123; Place of transhipment = LHR
        Carrier id = EX; Consignor name = EXAMPLE TEA BV; Consignor street = QUAY 1; Consignor postcode = 2000; Consignor city = ANTWERPEN
        Consignor country = BE; Consignor phone = 3225550100; Consignor VAT or EORI number = BE0123456789
        Consignee name = ANN SPECIMEN; Consignee street = 2 HIGH ST; Consignee postcode = 78701; Consignee city = AUSTIN; Consignee region = TX
        Consignee country = US; Consignee phone = 5125550100; Notify party name = BO SAMPLE; Notify party street = LANE 3
        Notify party postcode = 75201; Notify party city = DALLAS; Notify party region = TX; Notify party country = US
        Freight forwarder id = ACC1, 1234567; Freight forwarder name = EXAMPLE FORWARDERS; Freight forwarder city = BRUSSELS
        Remarks = LEAVE AT THE DOOR | CALL ATTN EVE EXAMPLE TEL 512 555 0100 BEFORE DELIVERY | MAIL ANN.SPECIMEN@EXAMPLE .COM WHEN READY
        Currency = EUR; Value of goods = 99.50; Insurance amount = 10.00; Freight charge = 260.00; Goods description = GREEN TEA
        Tariff code = 090210; Country of origin = CN; Unit load device = AKE12345EX; Signature = C SIGNER | B SAMPLE
        Document date = 2026-04-01; Place of issue = BRUSSELS; Handling = EAP PER; Screened by = EVE SCREENER
        Customs information = BE/ISS/RA/00001-01",
    );
    for within in ["EVE SCREENER", "512 555 0100", "EVE EXAMPLE", "ANN.SPECIMEN@EXAMPLE.COM", "C SIGNER", "B SAMPLE"] {
        assert!(hides(&ingested, HiddenKind::FreeText, within), "{within}: {:#?}", ingested.hidden);
    }
}

#[test]
fn house_bills_have_their_parties() {
    let text = "FHL/5\nMBI/777-12345675BRUJFK/T7K100\nHBS/H-1/BRUJFK/3/K40/3/PORCELAIN CUPS \n/EAP\nTXT/AND SAUCERS\nHTS/691110\nOCI/US/CNE/T/12-3456789\nSHP\nNAM/EXAMPLE TEA BV\nADR/QUAY 1\n\
LOC/ANTWERPEN\n/BE/2000\nCNE\nNAM/ANN SPECIMEN\nADR/2 HIGH ST\nLOC/AUSTIN/TX\n/US/78701\nCVD/EUR/PP/NVD/50.00/XXX\nHBS/H-2/BRUJFK/4/L60/4/GREEN TEA IN BA\nTXT/GS\n";
    exactly(
        text,
        "FHL",
        &["HBS/H-1", "HBS/H-2"],
        "* Master bill of lading or air waybill = 777-12345675; Mode of transport = Air; Port of loading = BRU; Port of discharge = JFK

        Shipment number = H-1; Number of packages = 3; Gross mass (kg) = 40; Quantity = 3; Goods description = PORCELAIN CUPS AND SAUCERS
        Handling = EAP; Tariff code = 691110; Consignor name = EXAMPLE TEA BV; Consignor street = QUAY 1; Consignor postcode = 2000
        Consignor city = ANTWERPEN; Consignor country = BE; Consignee name = ANN SPECIMEN; Consignee street = 2 HIGH ST
        Consignee postcode = 78701; Consignee city = AUSTIN; Consignee region = TX; Consignee country = US
        Consignee VAT or EORI number = 12-3456789; Currency = EUR; Value of goods = 50.00

        Shipment number = H-2; Number of packages = 4; Gross mass (kg) = 27.215542; Quantity = 4; Goods description = GREEN TEA IN BAGS",
    );
}

#[test]
fn manifests_and_booking_lists() {
    let text = "FFM/8\n1/EX123/17APR/BRU/OOABC\nLHR/NIL\nJFK\n777-12345675BRUJFK/T2K120MC1.5/TEA\n/SPX\nOSI/RING TEL 512 555 0100\nULD/AKE12345EX\n777-12345686BRUJFK/S1K5T2/CUPS\nLAST\n";
    let ingested = exactly(
        text,
        "FFM",
        &["777-12345675", "777-12345686"],
        "* Mode of transport = Air; Voyage or flight number = EX123; Departure date = 17APR; Vessel = OOABC; Port of loading = BRU; Port of discharge = JFK

        Master bill of lading or air waybill = 777-12345675; Number of packages = 2; Gross mass (kg) = 120; Volume (m3) = 1.5
        Goods description = TEA; Handling = SPX; Remarks = RING TEL 512 555 0100

        Master bill of lading or air waybill = 777-12345686; Number of packages = 1; Gross mass (kg) = 5; Goods description = CUPS
        Unit load device = AKE12345EX",
    );
    assert!(hides(&ingested, HiddenKind::FreeText, "512 555 0100"));
    exactly(
        "FBL/4\n1/EX123/09FEB/ZRH/HBABC\nJFK\n777-12345675ZRHJFK/T2K120MC1.5/TEA\n/SPX\nLAST\n",
        "FBL",
        &["777-12345675"],
        "Mode of transport = Air; Voyage or flight number = EX123; Departure date = 09FEB; Vessel = HBABC; Port of loading = ZRH; Port of discharge = JFK
        Master bill of lading or air waybill = 777-12345675; Number of packages = 2; Gross mass (kg) = 120; Volume (m3) = 1.5
        Goods description = TEA; Handling = SPX",
    );
}

#[test]
fn statuses_and_answers_to_status_requests() {
    for kind in ["FSU", "FSA"] {
        let text = format!(
            "{kind}/14\n777-12345675BRUJFK/T2K120\nRCS/17APR1200/BRU/T2K120/B SAMPLE\nDEP/EX123/17APR/BRUJFK/T2K120\nNFD/19APR0800/JFK/T2K120/C CLERK\nDLV/19APR0900/JFK/T1K60/ANN SPECIMEN\n"
        );
        exactly(
            &text,
            kind,
            &["RCS/", "DEP/", "NFD/", "DLV/"],
            "* Master bill of lading or air waybill = 777-12345675; Mode of transport = Air; Port of loading = BRU; Port of discharge = JFK

            Status = RCS; Recorded at = 17APR1200; Place of transhipment = BRU; Number of packages = 2; Gross mass (kg) = 120
            Consignor contact name = B SAMPLE

            Status = DEP; Voyage or flight number = EX123; Recorded at = 17APR; Departure date = 17APR; Place of transhipment = BRU; Next station = JFK
            Number of packages = 2; Gross mass (kg) = 120

            Status = NFD; Recorded at = 19APR0800; Place of transhipment = JFK; Number of packages = 2; Gross mass (kg) = 120
            Consignee contact name = C CLERK

            Status = DLV; Recorded at = 19APR0900; Delivery date = 19APR0900; Place of transhipment = JFK; Number of packages = 1; Gross mass (kg) = 60
            Consignee contact name = ANN SPECIMEN",
        );
    }
}
