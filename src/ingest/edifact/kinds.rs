//! A made-up message of each kind, and every cell that it must give. Built after the segment tables of the UN/EDIFACT
//! directories (D.95B to D.96B); ITMATT, whose specification is not public, of the segments that all messages share.

use super::super::message::testing::exactly;

/// A message in its UNH and UNT.
fn message(kind: &str, body: &str) -> String {
    format!("UNH+1+{kind}'{body}UNT+{}+1'", body.matches("'\n").count() + 2)
}

/// Two parties and a voyage, as transport messages have them, and what they give.
const CARRIAGE: &str = "TDT+20+V12W+1++EXLI:172:20:EXAMPLE LINE+++1234567:146::EXAMPLE STAR'
    LOC+9+BEANR:139:6'
    LOC+11+USNYC:139:6'
    NAD+CZ+++EXAMPLE TEA BV+QUAY 1+ANTWERPEN++2000+BE'
    CTA+IC+:BO SAMPLE'
    COM+?+3225550100:TE'
    NAD+CN+++ANN SPECIMEN+2 HIGH ST+AUSTIN+TX+78701+US'
    COM+ann@example.com:EM'
";
const CARRIED: &str = "Consignor name = EXAMPLE TEA BV; Consignor street = QUAY 1; Consignor postcode = 2000
    Consignor city = ANTWERPEN; Consignor country = BE; Consignor contact name = BO SAMPLE; Consignor phone = +3225550100
    Consignee name = ANN SPECIMEN; Consignee street = 2 HIGH ST; Consignee postcode = 78701
    Consignee city = AUSTIN; Consignee region = TX; Consignee country = US; Consignee email = ann@example.com
    Carrier name = EXAMPLE LINE; Carrier id = EXLI; Mode of transport = Sea; Vessel = EXAMPLE STAR; Vessel id = 1234567
    Voyage or flight number = V12W; Port of loading = BEANR; Port of discharge = USNYC";

#[test]
fn an_instruction_says_which_goods_are_in_which_container() {
    let text = message(
        "IFTMIN:D:96A:UN",
        &format!(
            "BGM+340+BL-77+9'
            DTM+137:20260401:102'
            MOA+44:900:EUR'
            {CARRIAGE}GID+1+10:CT'
            FTX+AAA+++GREEN TEA'
            PIA+5+090210:HS'
            MEA+AAE+AAB+KGM:100'
            SGP+EXPU1234560+10'
            GID+2+5:CT'
            FTX+AAA+++CUPS'
            MEA+AAE+AAB+KGM:50'
            SGP+EXMU7654321+5'
            EQD+CN+EXPU1234560+22G1:102:5++2+5'
            MEA+AAE+T+KGM:2200'
            SEL+S1+CA'
            EQD+CN+EXMU7654321+45G1:102:5++2+5'
            MEA+AAE+G+KGM:3800'
            SEL+S2+CA'
            "
        ),
    );
    exactly(
        &text,
        "IFTMIN",
        &["GID+1", "GID+2"],
        &format!(
            "* {CARRIED}; Shipment number = BL-77; Document date = 2026-04-01; Currency = EUR; Package type = CT; Container load = full

            Line number = 1; Number of packages = 10; Goods description = GREEN TEA; Tariff code = 090210; Gross mass (kg) = 100
            Container number = EXPU1234560; Container type = 22G1; Seal = S1; Tare (kg) = 2200

            Line number = 2; Number of packages = 5; Goods description = CUPS; Gross mass (kg) = 50
            Container number = EXMU7654321; Container type = 45G1; Seal = S2; Container gross mass (kg) = 3800"
        ),
    );
}

#[test]
fn bookings_and_contracts_of_carriage() {
    for (kind, document, extra, gives) in [
        ("IFTMBF", "BGM+335+BK-1+9'", "RFF+FF:FWD-3'", "Reference = FWD-3"),
        ("IFTMBC", "BGM+770+BK-1+9'", "RFF+BN:BOOK-8'", "Reference = BOOK-8"),
        ("IFTMBP", "BGM+335+BK-1+9'", "", ""),
        ("IFTMAN", "BGM+781+BK-1+9'", "DTM+132:202604201800:203'", "Estimated arrival date = 2026-04-20 18:00"),
        (
            "IFTMCS",
            "BGM+705+BK-1+9'",
            "RFF+BM:MBL-5'\nTCC+101019:::OCEAN FREIGHT'\nMOA+64:850.00:EUR'",
            "Master bill of lading or air waybill = MBL-5; Charge = 101019 OCEAN FREIGHT; Freight charge = 850.00; Currency = EUR",
        ),
    ] {
        let extra = if extra.is_empty() { String::new() } else { format!("{extra}\n") };
        let text = message(
            &format!("{kind}:D:96A:UN"),
            &format!(
                "{document}
                DTM+137:20260401:102'
                TSR+30+2'
                TOD+3++FCA'
                {extra}{CARRIAGE}LOC+88+BEBRU:139:6'
                DTM+133:20260405:102'
                GID+1+10:CT'
                FTX+AAA+++GREEN TEA'
                MEA+VOL++MTQ:1.25'
                DGS+IMD+3+1263'
                EQD+CN++22G1:102:5++2+5'
                EQN+2'
                "
            ),
        );
        exactly(
            &text,
            kind,
            &["GID+1"],
            &format!(
                "* {CARRIED}; {gives}

                Shipment number = BK-1; Document date = 2026-04-01; Service = 30 2; Terms of delivery = FCA
                Place of departure = BEBRU; Departure date = 2026-04-05; Line number = 1; Number of packages = 10; Package type = CT
                Goods description = GREEN TEA; Volume (m3) = 1.25; Dangerous goods = UN 1263 class 3
                Container type = 22G1; Container load = full"
            ),
        );
    }
}

#[test]
fn a_groupage_list_has_its_consignments_and_their_items() {
    let text = message(
        "IFCSUM:D:96A:UN",
        "BGM+785+LIST-1+9'
        TDT+20+12+3++++::::'
        CNI+1+HB-1'
        CNT+11:3'
        NAD+CN+++ANN SPECIMEN+2 HIGH ST+GENT++9000+BE'
        FTX+DEL+++RING TEL. 0800 555 01:00 FIRST'
        GID+1+2:CT'
        MEA+WT+G+KGM:4'
        GID+2+1:PK'
        MEA+WT+G+KGM:5'
        CNI+2+HB-2'
        CNT+7:9:KGM'
        NAD+CN+++BO SAMPLE+3 LOW ST+GENT++9000+BE'
        ",
    );
    exactly(
        &text,
        "IFCSUM",
        &["GID+1", "GID+2", "CNI+2"],
        "* Reference = LIST-1; Voyage or flight number = 12; Mode of transport = Road; Consignee city = GENT; Consignee postcode = 9000; Consignee country = BE

        Shipment number = HB-1; Consignee name = ANN SPECIMEN; Consignee street = 2 HIGH ST; Remarks = RING TEL. 0800 555 01 00 FIRST
        Line number = 1; Number of packages = 2; Package type = CT; Gross mass (kg) = 4

        Shipment number = HB-1; Consignee name = ANN SPECIMEN; Consignee street = 2 HIGH ST; Remarks = RING TEL. 0800 555 01 00 FIRST
        Line number = 2; Number of packages = 1; Package type = PK; Gross mass (kg) = 5

        Shipment number = HB-2; Consignee name = BO SAMPLE; Consignee street = 3 LOW ST; Gross mass (kg) = 9",
    );
}

#[test]
fn a_cargo_report_keeps_its_containers_apart() {
    let text = message(
        "CUSCAR:D:95B:UN",
        "BGM+785+MAN-1+9'
        DTM+137:202604010800:203'
        NAD+MS+EXLI:172:166'
        TDT+20+V12W+1++EXLI:172:166+++1234567:146::EXAMPLE STAR'
        LOC+60+BEANR:139:6'
        DTM+132:20260410:102'
        GIS+23'
        EQD+CN+EXPU1234560+22G1:102:5++3+5'
        MEA+AAE+G+KGM:12000'
        SEL+S1+CA'
        LOC+9+CNSHA:139:6'
        EQD+CN+EXMU7654321+22G1:102:5++3+4'
        LOC+9+CNNGB:139:6'
        CNI+1+BILL-1'
        RFF+BM:MBL-5'
        CNT+7:900:KGM'
        LOC+9+CNSHA:139:6'
        LOC+11+BEANR:139:6'
        NAD+CZ++EXAMPLE TEA BV:QUAY 1:ANTWERPEN'
        NAD+CN+++ANN SPECIMEN+2 HIGH ST+GENT++9000+BE'
        NAD+NI+++BO SAMPLE'
        GID+1+50:CT'
        FTX+AAA+++GREEN TEA'
        PIA+5+090210:HS'
        MEA+WT+G+KGM:600'
        SGP+EXPU1234560+50'
        PCI+28+EXAMPLE/GENT'
        GID+2+25:CT'
        FTX+AAA+++CUPS'
        MEA+WT+G+KGM:300'
        SGP+EXPU1234560+25'
        ",
    );
    exactly(
        &text,
        "CUSCAR",
        &["EQD+CN+EXMU", "GID+1", "GID+2"],
        "* Reference = MAN-1; Document date = 2026-04-01 08:00; Platform id = EXLI; Carrier id = EXLI; Mode of transport = Sea
        Vessel = EXAMPLE STAR; Vessel id = 1234567; Voyage or flight number = V12W; Port of discharge = BEANR; Estimated arrival date = 2026-04-10

        Container number = EXMU7654321; Container type = 22G1; Container load = empty; Port of loading = CNNGB

        Shipment number = BILL-1; Master bill of lading or air waybill = MBL-5; Port of loading = CNSHA
        Consignor name = EXAMPLE TEA BV; Consignor street = QUAY 1, ANTWERPEN
        Consignee name = ANN SPECIMEN; Consignee street = 2 HIGH ST; Consignee postcode = 9000; Consignee city = GENT; Consignee country = BE
        Notify party name = BO SAMPLE
        Line number = 1; Number of packages = 50; Package type = CT; Goods description = GREEN TEA; Tariff code = 090210; Gross mass (kg) = 600
        Container number = EXPU1234560; Container type = 22G1; Container load = full; Seal = S1; Container gross mass (kg) = 12000; Marks = EXAMPLE/GENT

        Shipment number = BILL-1; Master bill of lading or air waybill = MBL-5; Port of loading = CNSHA
        Consignor name = EXAMPLE TEA BV; Consignor street = QUAY 1, ANTWERPEN
        Consignee name = ANN SPECIMEN; Consignee street = 2 HIGH ST; Consignee postcode = 9000; Consignee city = GENT; Consignee country = BE
        Notify party name = BO SAMPLE
        Line number = 2; Number of packages = 25; Package type = CT; Goods description = CUPS; Gross mass (kg) = 300
        Container number = EXPU1234560; Container type = 22G1; Container load = full; Seal = S1; Container gross mass (kg) = 12000",
    );
}

#[test]
fn a_customs_declaration_is_not_mistaken_for_its_header() {
    let text = message(
        "CUSDEC:D:96B:UN",
        "BGM+929+DEC-1+9'
        CST++A:117:ZZZ'
        LOC+35+CN::5'
        LOC+36+BE::5'
        LOC+22+BE432000'
        LOC+9+CNSHA:139:6'
        DTM+137:20260401:102'
        GIS+D:134:ZZZ'
        MEA+AAE+AAD+KGM:500'
        RFF+ABE:LRN-9'
        PAC+40'
        PCI+28+EXAMPLE'
        TDT+11+V12W+1+++++1234567:146::EXAMPLE STAR'
        DOC+380+INV-5'
        DTM+3:20260320:102'
        NAD+EX+++EXAMPLE TEA LTD+1 ROAD+SHANGHAI++200000+CN'
        NAD+IM+BE0123456789:167:9++VOORBEELD NV+STRAAT 2+GENT++9000+BE'
        NAD+DT+++SPECIMEN BROKERS'
        TOD+6++CIF'
        CUX+2:USD:11'
        MOA+39:3300:USD'
        UNS+D'
        CST+1+0902100000+4000'
        FTX+AAA+++GREEN TEA'
        LOC+27+CN'
        MEA+WT+AAB+KGM:300'
        MEA+WT+AAC+KGM:280'
        MEA+AAR++NMB:20'
        MOA+38:2250:USD'
        TAX+1+CUD'
        MOA+161:67.50'
        TAX+1+VAT'
        MOA+161:486.68'
        CST+2+6912002100+4000'
        FTX+AAA+++CUPS'
        LOC+27+CN'
        MEA+WT+AAB+KGM:200'
        MOA+38:1050:USD'
        UNS+S'
        TAX+3+TDD'
        MOA+161:67.50'
        CNT+5:2'
        ",
    );
    exactly(
        &text,
        "CUSDEC",
        &["CST+1", "CST+2"],
        "* Customs declaration number = DEC-1 | LRN-9; Invoice number = INV-5; Invoice date = 2026-03-20; Document date = 2026-04-01
        Customs office = BE432000; Place of departure = CN; Country of destination = BE; Port of loading = CNSHA; Marks = EXAMPLE
        Exporter name = EXAMPLE TEA LTD; Exporter street = 1 ROAD; Exporter postcode = 200000; Exporter city = SHANGHAI; Exporter country = CN
        Importer name = VOORBEELD NV; Importer VAT or EORI number = BE0123456789; Importer street = STRAAT 2
        Importer postcode = 9000; Importer city = GENT; Importer country = BE; Declarant name = SPECIMEN BROKERS
        Mode of transport = Sea; Vessel = EXAMPLE STAR; Vessel id = 1234567; Voyage or flight number = V12W
        Terms of delivery = CIF; Currency = USD; Country of origin = CN; Customs procedure = 4000

        Line number = 1; Tariff code = 0902100000; Goods description = GREEN TEA; Gross mass (kg) = 300; Net mass (kg) = 280; Quantity = 20
        Value of goods = 2250; Duty or tax amount = 67.50; Duty or tax amount VAT = 486.68

        Line number = 2; Tariff code = 6912002100; Goods description = CUPS; Gross mass (kg) = 200; Value of goods = 1050",
    );
}

#[test]
fn terminals_tell_of_containers() {
    let body = |document: &str, date: &str| {
        format!(
            "{document}
            TDT+20+V12W+1++EXLI:172:166:EXAMPLE LINE+++A8BI5:103::EXAMPLE STAR'
            LOC+9+PHMNL:139:6'
            NAD+CF+EXL:160:166'
            EQD+CN+EXPU1234560+22G1:102:5++2+5'
            RFF+BN:BOOK-8'
            {date}
            LOC+11+HKHKG:139:6'
            MEA+AAE+VGM+KGM:21430'
            SEL+S1+SH'
            SEL+S2+CA'
            TDT+1++3+31+HAUL:172:87:EXAMPLE HAULAGE+++CXL590'
            EQD+CN+EXMU7654321+45G1:102:5++2+4'
            {date}
            DAM+1+DEN:ZZZ::DENT+LEFT:ZZZ::LEFT'
            CNT+16:2'
            "
        )
    };
    for (kind, document, date, number) in [
        ("CODECO", "BGM+34+GATE-1+9'", "DTM+7:202604011259:203'", "GATE-1"),
        ("COARRI", "BGM+98+DISCH-1+9'", "DTM+203:202604011259:203'", "DISCH-1"),
        ("COPRAR", "BGM+45+LOAD-1+9'", "DTM+7:202604011259:203'", "LOAD-1"),
    ] {
        exactly(
            &message(&format!("{kind}:D:95B:UN"), &body(document, date)),
            kind,
            &["EQD+CN+EXPU", "EQD+CN+EXMU"],
            &format!(
                "* Carrier id = EXL; Party name = EXAMPLE LINE; Party id = EXLI; Mode of transport = Sea; Vessel = EXAMPLE STAR; Vessel id = A8BI5
                Voyage or flight number = V12W; Port of loading = PHMNL; Recorded at = 2026-04-01 12:59

                Reference = BOOK-8 | {number}; Container number = EXPU1234560; Container type = 22G1; Container load = full
                Port of discharge = HKHKG; Gross mass (kg) = 21430; Seal = S1 | S2
                Inland carriage mode of transport = Road; Inland carriage vehicle = CXL590; Inland carriage carrier = HAUL EXAMPLE HAULAGE

                Reference = {number}; Container number = EXMU7654321; Container type = 45G1; Container load = empty; Damage = DENT LEFT"
            ),
        );
    }
}

#[test]
fn stowage_and_schedules() {
    let text = message(
        "BAPLIE:D:95B:UN:SMDG20",
        "BGM++STOW-1+9'
        TDT+20+V12W+++EXLI:172:20+++1234567:146::EXAMPLE STAR'
        LOC+5+BEANR:139:6'
        LOC+61+GBFXT:139:6'
        LOC+147+0010182::5'
        FTX+AAA+++GREEN TEA'
        MEA+WT++KGM:21000'
        LOC+9+BEANR:139:6'
        LOC+11+USNYC:139:6'
        EQD+CN+EXPU1234560+22G1+++5'
        NAD+CA+EXL:172:20'
        LOC+147+0010184::5'
        MEA+WT++KGM:9000'
        LOC+9+BEANR:139:6'
        EQD+CN+EXMU7654321+45R1+++5'
        TMP+2+-18:CEL'
        DGS+IMD+3+1263'
        ",
    );
    exactly(
        &text,
        "BAPLIE",
        &["LOC+147+0010182", "LOC+147+0010184"],
        "* Reference = STOW-1; Vessel = EXAMPLE STAR; Vessel id = 1234567; Voyage or flight number = V12W; Place of departure = BEANR
        Place of transhipment = GBFXT; Port of loading = BEANR; Container load = full

        Stowage cell = 0010182; Goods description = GREEN TEA; Gross mass (kg) = 21000; Port of discharge = USNYC
        Container number = EXPU1234560; Container type = 22G1; Carrier id = EXL

        Stowage cell = 0010184; Gross mass (kg) = 9000; Container number = EXMU7654321; Container type = 45R1
        Temperature = -18 CEL; Dangerous goods = UN 1263 class 3; Carrier id = EXLI",
    );
    let text = message(
        "IFTSAI:D:99B:UN",
        "BGM++SCHED-1+9'
        TDT+20+V12W+1++EXLI:172:20+++1234567:146::EXAMPLE STAR'
        LOC+9+BEANR:139:6'
        DTM+133:202604011200:203'
        LOC+11+USNYC:139:6'
        DTM+132:202604120600:203'
        ",
    );
    exactly(
        &text,
        "IFTSAI",
        &["LOC+9", "LOC+11"],
        "* Reference = SCHED-1; Carrier id = EXLI; Mode of transport = Sea; Vessel = EXAMPLE STAR; Vessel id = 1234567; Voyage or flight number = V12W

        Port of loading = BEANR; Departure date = 2026-04-01 12:00

        Port of discharge = USNYC; Estimated arrival date = 2026-04-12 06:00",
    );
}

#[test]
fn statuses_despatches_orders_and_invoices() {
    let text = message(
        "IFTSTA:D:96A:UN",
        "BGM+77+ST-1+9'
        NAD+CA+5400000000001::9'
        CNI+1+PARCEL-1'
        STS+1+21:::DELIVERED'
        DTM+334:202604011200:203'
        LOC+175+BEGNE:139:6'
        NAD+CN+++ANN SPECIMEN++GENT++9000+BE'
        STS+1+13'
        DTM+334:202603310800:203'
        ",
    );
    exactly(
        &text,
        "IFTSTA",
        &["STS+1+21", "STS+1+13"],
        "* Reference = ST-1; Shipment number = PARCEL-1; Carrier VAT or EORI number = 5400000000001

        Status = 21 DELIVERED; Recorded at = 2026-04-01 12:00; Place of transhipment = BEGNE
        Consignee name = ANN SPECIMEN; Consignee city = GENT; Consignee postcode = 9000; Consignee country = BE

        Status = 13; Recorded at = 2026-03-31 08:00",
    );
    let text = message(
        "DESADV:D:96A:UN",
        "BGM+351+DES-1+9'
        DTM+11:20260401:102'
        RFF+ON:PO-1'
        NAD+SU+5400000000001::9'
        NAD+DP+++ANN SPECIMEN+2 HIGH ST+GENT++9000+BE'
        CPS+1'
        PAC+1++201'
        CPS+2+1'
        PAC+2++CT'
        GIN+BJ+354000000000000011'
        LIN+1++05400000000018:EN'
        PIA+1+LOT-4:NB+090210:HS'
        IMD+F++:::GREEN TEA'
        QTY+12:24:PCE'
        DTM+361:20271231:102'
        CNT+2:1'
        ",
    );
    exactly(
        &text,
        "DESADV",
        &["LIN+1"],
        "Shipment number = DES-1; Departure date = 2026-04-01; Order number = PO-1; Seller VAT or EORI number = 5400000000001
        Consignee name = ANN SPECIMEN; Consignee street = 2 HIGH ST; Consignee city = GENT; Consignee postcode = 9000; Consignee country = BE
        Number of packages = 2; Package type = CT; Tracking number = 354000000000000011; Line number = 1
        Article number = 05400000000018; Batch = LOT-4; Tariff code = 090210; Goods description = GREEN TEA; Quantity = 24; Best before date = 2027-12-31",
    );
    let order = "NAD+BY+++VOORBEELD NV+STRAAT 2+GENT++9000+BE'
        RFF+VA:BE0123456789'
        CTA+PD+:ANN SPECIMEN'
        NAD+SU+++EXAMPLE TEA BV'
        NAD+DP+++SAMPLE SHOP+LANE 3+BRUGGE++8000+BE'
        CUX+2:EUR:9'
        LIN+1++05400000000018:EN'
        PIA+1+TEA-G:SA'
        IMD+F++:::GREEN TEA'
        QTY+21:24:PCE'
        QTY+47:24:PCE'
        MOA+203:60.00'
        PRI+AAA:2.50'
        LIN+2++05400000000025:EN'
        QTY+21:6:PCE'
        QTY+47:6:PCE'
        MOA+203:30.00'
        PRI+AAA:5.00'
        UNS+S'
        MOA+79:90.00'
        CNT+2:2'
        ";
    for (kind, document, gives) in [
        (
            "ORDERS",
            "BGM+220+PO-1+9'\nDTM+4:20260320:102'\nDTM+2:20260401:102'",
            "Order number = PO-1; Order date = 2026-03-20; Estimated arrival date = 2026-04-01",
        ),
        (
            "INVOIC",
            "BGM+380+INV-1+9'\nDTM+3:20260401:102'\nRFF+ON:PO-1'",
            "Invoice number = INV-1; Document date = 2026-04-01; Order number = PO-1",
        ),
    ] {
        exactly(
            &message(&format!("{kind}:D:96A:UN"), &format!("{document}\n{order}")),
            kind,
            &["LIN+1", "LIN+2"],
            &format!(
                "* {gives}; Buyer name = VOORBEELD NV; Buyer VAT or EORI number = BE0123456789; Buyer street = STRAAT 2; Buyer postcode = 9000
                Buyer city = GENT; Buyer country = BE; Buyer contact name = ANN SPECIMEN; Seller name = EXAMPLE TEA BV; Currency = EUR
                Consignee name = SAMPLE SHOP; Consignee street = LANE 3; Consignee postcode = 8000; Consignee city = BRUGGE; Consignee country = BE

                Line number = 1; Article number = 05400000000018 | TEA-G; Goods description = GREEN TEA; Quantity = 24
                Unit price = 2.50; Value of goods = 60.00

                Line number = 2; Article number = 05400000000025; Quantity = 6; Unit price = 5.00; Value of goods = 30.00"
            ),
        );
    }
}

#[test]
fn a_postal_item_is_read_by_the_segments_that_all_share() {
    let text = message(
        "ITMATT:D:00A:UN",
        "BGM+960+LX806576725TW+9'
        DTM+137:20260401:102'
        NAD+CZ+++EXAMPLE SHOP+1 ROAD+TAIPEI++100+TW'
        NAD+CN+++ANN SPECIMEN+2 HIGH ST+GENT++9000+BE'
        COM+?+32470555010:AL'
        GID+1+1:PK'
        FTX+AAA+++TEA CUPS'
        PIA+5+691200:HS'
        LOC+27+TW'
        QTY+1:2'
        MEA+WT+AAA+KGM:0.4'
        MOA+40:12.50:EUR'
        ",
    );
    exactly(
        &text,
        "ITMATT",
        &["GID+1"],
        "Reference = LX806576725TW; Document date = 2026-04-01; Consignor name = EXAMPLE SHOP; Consignor street = 1 ROAD
        Consignor postcode = 100; Consignor city = TAIPEI; Consignor country = TW
        Consignee name = ANN SPECIMEN; Consignee street = 2 HIGH ST; Consignee postcode = 9000; Consignee city = GENT; Consignee country = BE
        Consignee phone = +32470555010; Line number = 1; Number of packages = 1; Package type = PK; Goods description = TEA CUPS
        Tariff code = 691200; Country of origin = TW; Quantity = 2; Net mass (kg) = 0.4; Value of goods = 12.50; Currency = EUR",
    );
}
