//! A made-up set of each kind, and every cell that it must give. Built after the segment tables of release 004010.

use super::super::message::testing::exactly;

/// A set in its ST and SE.
fn set(number: &str, body: &str) -> String {
    format!("ST*{number}*1~\n{body}SE*{}*1~\n", body.matches("~\n").count() + 2)
}

/// Two parties, and what they give.
const PARTIES: &str = "N1*SH*EXAMPLE TEA INC*92*V77~
    N3*1 QUAY RD*DOCK 2~
    N4*SALEM*MA*01970*US~
    N1*CN*ANN SPECIMEN~
    N3*2 HIGH ST~
    N4*AUSTIN*TX*78701*US~
    PER*IC*BO SAMPLE*TE*512-555-0100*EM*bo@example.com~
";
const WHO: &str =
    "Consignor name = EXAMPLE TEA INC; Consignor id = V77; Consignor street = 1 QUAY RD, DOCK 2; Consignor postcode = 01970
    Consignor city = SALEM; Consignor region = MA; Consignor country = US
    Consignee name = ANN SPECIMEN; Consignee street = 2 HIGH ST; Consignee postcode = 78701; Consignee city = AUSTIN
    Consignee region = TX; Consignee country = US; Consignee contact name = BO SAMPLE; Consignee phone = 512-555-0100
    Consignee email = bo@example.com";

#[test]
fn a_ship_notice_has_its_items_under_orders_and_packs() {
    let text = set(
        "856",
        "BSN*00*SHIP-1*20260401*0930~
        HL*1**S~
        TD1*CTN*2****G*100*LB~
        TD5*B*2*EXPL*M*GROUND~
        TD3*TL*EXPU*1234560******S1~
        REF*BM*BOL-5~
        DTM*011*20260401~
        N1*SF*EXAMPLE TEA INC*9*001234567~
        N1*ST*ANN SPECIMEN~
        N4*AUSTIN*TX*78701*US~
        HL*2*1*O~
        PRF*PO-9***20260320~
        HL*3*2*P~
        MAN*GM*00001234567890123450~
        HL*4*3*I~
        LIN*1*UP*012345678905*VN*TEA-G*LT*L4~
        SN1**12*EA~
        PID*F****GREEN TEA~
        CTT*4~
        ",
    );
    exactly(
        &text,
        "856",
        &["HL*4"],
        "Shipment number = SHIP-1; Document date = 2026-04-01 09:30; Package type = CTN; Number of packages = 2; Gross mass (kg) = 45.359237
        Carrier id = EXPL; Mode of transport = Road; Service = GROUND; Container number = EXPU1234560; Seal = S1
        Master bill of lading or air waybill = BOL-5; Departure date = 2026-04-01; Consignor name = EXAMPLE TEA INC
        Consignor VAT or EORI number = 001234567; Consignee name = ANN SPECIMEN; Consignee postcode = 78701; Consignee city = AUSTIN
        Consignee region = TX; Consignee country = US; Order number = PO-9; Order date = 2026-03-20; Tracking number = 00001234567890123450
        Line number = 1; Article number = 012345678905 | TEA-G; Batch = L4; Quantity = 12; Goods description = GREEN TEA",
    );
}

#[test]
fn statuses_on_the_road_and_at_sea() {
    let text = set(
        "214",
        &format!(
            "B10*PRO-1*SHIP-1*EXPL~
            L11*PO-9*PO~
            {PARTIES}LX*1~
            AT7*X3*NS***20260401*1215*CT~
            MS1*DALLAS*TX*US~
            MS2*EXPL*TRAILER5~
            AT7*D1*NS***20260402*0900*CT~
            MS1****97.7431*30.2672*W*N~
            AT8*G*L*220*4~
            "
        ),
    );
    exactly(
        &text,
        "214",
        &["AT7*X3", "AT7*D1"],
        &format!(
            "* {WHO}; Tracking number = PRO-1; Shipment number = SHIP-1; Carrier id = EXPL; Order number = PO-9; Line number = 1

            Status = X3 | NS; Recorded at = 2026-04-01 12:15; Place of transhipment = DALLAS, TX, US; Equipment = TRAILER5

            Status = D1 | NS; Recorded at = 2026-04-02 09:00; Delivery date = 2026-04-02 09:00; Longitude = 97.7431; Latitude = 30.2672
            Gross mass (kg) = 99.790321; Number of packages = 4"
        ),
    );
    let text = set(
        "315",
        "B4***VD*20260401*1242*USHOU*EXPU*123456*L*4500*USHOU*UN*0~
        N9*BM*MBL-5~
        N9*BN*BOOK-8~
        N9*SN*S1~
        N9*EQ*EXPU1234560~
        N9*SCA*EXLI~
        Q2*1234567*BE****10*9000*G*12W***L*EXAMPLE STAR*20*X*K~
        R4*R*UN*BEBRU*BRUSSELS*BE~
        DTM*140*20260310*0800~
        R4*L*UN*BEANR*ANTWERP*BE~
        DTM*140*20260312*1200~
        R4*5*UN*USHOU*HOUSTON TERMINAL*US***TX~
        DTM*140*20260401*1242*LT~
        R4*D*UN*USHOU*HOUSTON, TX*US***TX~
        DTM*139*20260401*0600~
        R4*E*UN*USAUS*AUSTIN, TX*US***TX~
        ",
    );
    exactly(
        &text,
        "315",
        &["ST*315"],
        "Status = VD; Recorded at = 2026-04-01 12:42; Place of transhipment = USHOU; Container number = EXPU1234560; Container load = full
        Container type = 4500; Master bill of lading or air waybill = MBL-5; Reference = BOOK-8; Seal = S1; Carrier id = EXLI
        Vessel id = 1234567; Vessel = EXAMPLE STAR; Voyage or flight number = 12W; Number of packages = 10; Gross mass (kg) = 9000; Volume (m3) = 20
        Place of departure = BEBRU; Port of loading = BEANR; Departure date = 2026-03-10 08:00; Port of discharge = USHOU
        Estimated arrival date = 2026-04-01 06:00; Place of destination = USAUS",
    );
}

#[test]
fn a_tender_has_a_row_for_each_stop_that_unloads() {
    let text = set(
        "204",
        "B2**EXPL**LOAD-1**PP~
        B2A*00*LT~
        NTE**RING ATTN: BO SAMPLE FIRST~
        S5*1*CL~
        G62*37*20260401*I*1009~
        AT8*G*L*1000**20~
        N1*SH*EXAMPLE TEA INC~
        N4*SALEM*MA*01970*US~
        S5*2*PU~
        L11*PO-1*PO~
        G62*53*20260403*G*0800~
        N1*CN*ANN SPECIMEN~
        N3*2 HIGH ST~
        N4*AUSTIN*TX*78701*US~
        G61*IC*ANN SPECIMEN*TE*512-555-0100~
        L5*1*GREEN TEA~
        AT8*G*K*100*5~
        S5*3*CU~
        L11*PO-2*PO~
        N1*CN*SAMPLE SHOP~
        N4*DALLAS*TX*75201*US~
        L5*1*CUPS~
        AT8*G*K*200*15~
        L3*1000*G*557.21*FR*55721******20*L~
        ",
    );
    exactly(
        &text,
        "204",
        &["S5*2", "S5*3"],
        "* Shipment number = LOAD-1; Carrier id = EXPL; Consignor name = EXAMPLE TEA INC; Consignor postcode = 01970; Consignor city = SALEM
        Consignor region = MA; Consignor country = US; Departure date = 2026-04-01 10:09; Remarks = RING ATTN: BO SAMPLE FIRST

        Order number = PO-1; Consignee name = ANN SPECIMEN; Consignee street = 2 HIGH ST; Consignee postcode = 78701; Consignee city = AUSTIN
        Consignee region = TX; Consignee country = US; Consignee contact name = ANN SPECIMEN; Consignee phone = 512-555-0100
        Estimated arrival date = 2026-04-03 08:00; Goods description = GREEN TEA; Gross mass (kg) = 100; Number of packages = 5

        Order number = PO-2; Consignee name = SAMPLE SHOP; Consignee postcode = 75201; Consignee city = DALLAS; Consignee region = TX
        Consignee country = US; Goods description = CUPS; Gross mass (kg) = 200; Number of packages = 15",
    );
}

#[test]
fn freight_invoices_of_road_and_air() {
    let text = set(
        "210",
        &format!(
            "B3**INV-1*SHIP-1*PP**20260401*3000**20260405**EXPL~
            C3*USD~
            N9*PO*PO-9~
            LX*1~
            {PARTIES}N9*2I*1Z0000000000000001~
            L5*1*GREEN TEA~
            L0*1***10*G***2*CTN**K~
            L1*1***1700****400~
            LX*2~
            {PARTIES}N9*2I*1Z0000000000000002~
            L0*2***20*G***1*CTN**K~
            L1*2***1000****400~
            L1*2***300****405~
            L3*30*G***3000*******K~
            "
        ),
    );
    exactly(
        &text,
        "210",
        &["LX*1", "LX*2"],
        &format!(
            "* {WHO}; Invoice number = INV-1; Shipment number = SHIP-1; Document date = 2026-04-01; Delivery date = 2026-04-05
            Carrier id = EXPL; Currency = USD; Order number = PO-9; Package type = CTN

            Line number = 1; Tracking number = 1Z0000000000000001; Goods description = GREEN TEA; Gross mass (kg) = 10; Number of packages = 2; Freight charge = 17.00

            Line number = 2; Tracking number = 1Z0000000000000002; Gross mass (kg) = 20; Number of packages = 1; Freight charge = 13.00"
        ),
    );
    let text = set(
        "110",
        &format!(
            "B3**INV-1*AWB-5*PP*K*20260401*4500**20260405**EXAF~
            B3A*SS*1~
            C3*USD~
            N1*BT*SAMPLE HOLDING~
            N4*BOSTON*MA*02110*US~
            {PARTIES}LX*1~
            P1*SD*20260401*140*1955~
            R1*EXAF**BOS*EX*BRU~
            POD*20260405*1200*EVE RECEIVER~
            L5*1*COMPUTER PARTS~
            L0*1***99.5*G***1*PCS**K~
            L4*23*23*16*N*1~
            L10*23.5*B*K~
            SL1*SE*41002*41002***SE~
            L1*1*114*FR*3500****400****FREIGHT CHARGE~
            L1*2*114*FR*1000****405****FUEL SURCHARGE~
            L3*99.5*G*114*FR*4500****8464*N*1*K~
            NTE*GEN*ASK FOR MR SAMPLE~
            "
        ),
    );
    let who = WHO.replace("Consignee contact name = BO SAMPLE", "Consignee contact name = BO SAMPLE, EVE RECEIVER");
    exactly(
        &text,
        "110",
        &["LX*1"],
        &format!(
            "{who}; Buyer name = SAMPLE HOLDING; Buyer city = BOSTON; Buyer region = MA; Buyer postcode = 02110; Buyer country = US
            Invoice number = INV-1; Shipment number = AWB-5; Document date = 2026-04-01; Departure date = 2026-04-01 19:55
            Delivery date = 2026-04-05 12:00; Carrier id = EXAF; Currency = USD; Freight charge = 45.00; Line number = 1; Port of loading = BOS
            Port of discharge = BRU; Goods description = COMPUTER PARTS; Gross mass (kg) = 99.5; Number of packages = 1; Package type = PCS
            Volume (m3) = 0.1387; Package size = 23 x 23 x 16 N; Remarks = ASK FOR MR SAMPLE"
        ),
    );
}

#[test]
fn bookings_bills_and_rail() {
    let text = set(
        "301",
        &format!(
            "B1*EXLI*BOOK-8*20260401*A~
            Y3*BOOK-8*EXLI*20260405*20260420~
            Y4*BOOK-8**20260402**1*45R1~
            W09*CZ*-23.3*CE~
            N9*SI*SI-4~
            {PARTIES}R4*R*UN*USORL*ORLANDO*US***FL~
            R4*L*UN*USPEF*PORT EVERGLADES*US***FL~
            R4*D*UN*CLSAI*SAN ANTONIO*CL~
            R4*E*K*33776*SANTIAGO*CL~
            EA*GEN~
            LX*1~
            N7*EXPU*123456*9000*G*******CN*EXLI*****K*0****45R1~
            L0*1***9000*G*20*X*100*CTN**K~
            L5*1*CONSUMER PRODUCTS NOS FROZEN*090210*J~
            H1*UN1263*3~
            V1*1234567*EXAMPLE STAR*SG*325S*EXLI***L~
            "
        ),
    );
    exactly(
        &text,
        "301",
        &["LX*1"],
        &format!(
            "{WHO}; Carrier id = EXLI; Shipment number = BOOK-8; Document date = 2026-04-01; Departure date = 2026-04-05
            Estimated arrival date = 2026-04-20; Container type = 45R1; Temperature = -23.3 CE; Reference = SI-4; Place of departure = USORL
            Port of loading = USPEF; Port of discharge = CLSAI; Place of destination = SANTIAGO; Line number = 1; Container number = EXPU1234560
            Gross mass (kg) = 9000; Volume (m3) = 20; Number of packages = 100; Package type = CTN; Goods description = CONSUMER PRODUCTS NOS FROZEN
            Tariff code = 090210; Dangerous goods = UN1263; Vessel id = 1234567; Vessel = EXAMPLE STAR; Voyage or flight number = 325S"
        ),
    );
    let text = set(
        "310",
        &format!(
            "B3*B*MBL-5*MBL-5*PP**20260401*320000****EXLI~
            N9*BN*BOOK-8~
            V1*1234567*EXAMPLE STAR*SG*234N****L~
            {PARTIES}R4*L*UN*BEANR*ANTWERP*BE~
            DTM*140*20260405~
            R4*D*UN*USBAL*BALTIMORE*US***MD~
            DTM*139*20260420~
            C8***NON NEGOTIABLE~
            LX*1~
            N7*EXPU*1234560*17007*G****31.32*X**CN******K*0****45G1~
            M7*S1*S2~
            L0*1***17007*G*31.32*X*36*PKG**K~
            L5*1*21 PACKAGES OF MOULDINGS OF MEDIUM DENSITY FIBERBO*441114*J~
            L5*1*ARD~
            L3*17007*G*******31.32*X*36*K~
            L1*1*3371*FR*316100****COF~
            C3*USD~
            "
        ),
    );
    exactly(
        &text,
        "310",
        &["LX*1"],
        &format!(
            "{WHO}; Invoice number = MBL-5; Shipment number = MBL-5; Document date = 2026-04-01; Carrier id = EXLI; Reference = BOOK-8
            Vessel id = 1234567; Vessel = EXAMPLE STAR; Voyage or flight number = 234N; Port of loading = BEANR; Departure date = 2026-04-05
            Port of discharge = USBAL; Estimated arrival date = 2026-04-20; Remarks = NON NEGOTIABLE; Line number = 1
            Container number = EXPU1234560; Container type = 45G1; Gross mass (kg) = 17007; Volume (m3) = 31.32; Seal = S1 | S2
            Number of packages = 36; Package type = PKG; Tariff code = 441114; Goods description = 21 PACKAGES OF MOULDINGS OF MEDIUM DENSITY FIBERBOARD
            Freight charge = 3161.00; Currency = USD"
        ),
    );
    let text = set(
        "404",
        &format!(
            "BX*04*R*PP*RAIL-1*EXRR*K*B*N~
            BNX*N**S~
            M3*R*20260401*1151~
            N9*BM*MBL-5~
            N9*HS*4801000140~
            N7*EXMU*765432*18274*N******S*XX****4000**K*1****4500~
            M7*S1~
            F9**MONTREAL YARD*QC~
            D9**ELIZABETH TERMINAL*NJ~
            {PARTIES}R2*EXRR*S*HUNT**85*X~
            H3*XP~
            LX*1~
            L5*1*NEWSPRINT PAPER*2621110*T~
            L0*1***18274*N***2*PKG**K~
            "
        ),
    );
    exactly(
        &text,
        "404",
        &["LX*1"],
        &format!(
            "{WHO}; Shipment number = RAIL-1; Carrier id = EXRR; Mode of transport = Rail; Document date = 2026-04-01 11:51
            Master bill of lading or air waybill = MBL-5; Tariff code = 4801000140; Container number = EXMU7654321; Container type = 4500
            Seal = S1; Place of departure = MONTREAL YARD; Place of destination = ELIZABETH TERMINAL; Handling = XP; Line number = 1
            Goods description = NEWSPRINT PAPER; Commodity = 2621110; Gross mass (kg) = 18274; Number of packages = 2; Package type = PKG"
        ),
    );
    let text = set(
        "322",
        "ZC1*GATE-1~
        Q5*I*20260401*0112*ET**HARBOUR CITY*TX*US~
        N7*EXPU*123456*9000*G*******CN*EXLI*****K*0****45G1~
        M7*S1~
        N7*EXMU*765432**********CN~
        R4*L*UN*USHOU*HOUSTON*US~
        N1*MC*EXAMPLE HAULAGE*2*EXHL~
        N9*BN*BOOK-8~
        ",
    );
    exactly(
        &text,
        "322",
        &["N7*EXPU", "N7*EXMU"],
        "* Status = I; Recorded at = 2026-04-01 01:12; Place of transhipment = HARBOUR CITY, TX, US; Port of loading = USHOU
        Carrier name = EXAMPLE HAULAGE; Carrier id = EXHL; Reference = BOOK-8

        Container number = EXPU1234560; Container type = 45G1; Gross mass (kg) = 9000; Seal = S1

        Container number = EXMU765432",
    );
}

#[test]
fn a_manifest_has_its_bills_and_the_goods_in_their_containers() {
    let text = set(
        "309",
        "M10*EXLI*O*BE*1234567*EXAMPLE STAR*12W*MAN-1*1~
        NM1*CB*2*SPECIMEN BROKERS*****24*12-3456789~
        P4*2704*20260410~
        LX*1~
        M11*BILL-1*57035*3*CTN*100*K*2*X*ANTWERP*24*MBL-5*EXLI~
        N1*SH*EXAMPLE TEA BV~
        N3*QUAY 1~
        N4*ANTWERPEN**2000*BE~
        N1*CN*ANN SPECIMEN~
        N3*2 HIGH ST~
        N4*AUSTIN*TX*78701*US~
        N1*N1*BO SAMPLE~
        M12*61*V1234567890~
        VID*CN*EXPU*1234560*S1*S2~
        N10*2*GREEN TEA IN BAGS*EXAMPLE 1/2*J*090210*500*K*60~
        H1*1263~
        N10*1*CUPS**J*691200*250*K*40~
        LX*2~
        M11*BILL-2*57035*1*CTN*7*K~
        N1*CN*SAMPLE SHOP~
        ",
    );
    exactly(
        &text,
        "309",
        &["N10*2", "N10*1", "M11*BILL-2"],
        "* Carrier id = EXLI; Mode of transport = Sea; Vessel id = 1234567; Vessel = EXAMPLE STAR; Voyage or flight number = 12W
        Declarant name = SPECIMEN BROKERS; Declarant id = 12-3456789; Port of discharge = 2704; Estimated arrival date = 2026-04-10
        Port of loading = 57035; Package type = CTN

        Shipment number = BILL-1; Place of departure = ANTWERP; Master bill of lading or air waybill = MBL-5; Consignor name = EXAMPLE TEA BV; Consignor street = QUAY 1; Consignor postcode = 2000
        Consignor city = ANTWERPEN; Consignor country = BE; Consignee name = ANN SPECIMEN; Consignee street = 2 HIGH ST
        Consignee postcode = 78701; Consignee city = AUSTIN; Consignee region = TX; Consignee country = US; Notify party name = BO SAMPLE
        Customs declaration number = V1234567890; Container number = EXPU1234560; Seal = S1 | S2
        Number of packages = 2; Goods description = GREEN TEA IN BAGS; Marks = EXAMPLE 1/2; Tariff code = 090210; Value of goods = 500
        Gross mass (kg) = 60; Dangerous goods = 1263

        Shipment number = BILL-1; Place of departure = ANTWERP; Master bill of lading or air waybill = MBL-5; Consignor name = EXAMPLE TEA BV; Consignor street = QUAY 1; Consignor postcode = 2000
        Consignor city = ANTWERPEN; Consignor country = BE; Consignee name = ANN SPECIMEN; Consignee street = 2 HIGH ST
        Consignee postcode = 78701; Consignee city = AUSTIN; Consignee region = TX; Consignee country = US; Notify party name = BO SAMPLE
        Customs declaration number = V1234567890; Container number = EXPU1234560; Seal = S1 | S2
        Number of packages = 1; Goods description = CUPS; Tariff code = 691200; Value of goods = 250; Gross mass (kg) = 40

        Shipment number = BILL-2; Consignee name = SAMPLE SHOP; Number of packages = 1; Gross mass (kg) = 7",
    );
}

#[test]
fn orders_invoices_and_warehouses() {
    let text = set(
        "850",
        &format!(
            "BEG*00*SA*PO-9**20260320~
            CUR*BY*USD~
            REF*CO*CUST-2~
            DTM*002*20260401~
            {PARTIES}PO1*1*12*EA*2.50**UP*012345678905*VN*TEA-G~
            PID*F****GREEN TEA~
            PO1*2*5*EA*4.00**UP*012345678912~
            PID*F****CUPS~
            CTT*2~
            "
        ),
    );
    exactly(
        &text,
        "850",
        &["PO1*1", "PO1*2"],
        &format!(
            "* {WHO}; Order number = PO-9 | CUST-2; Order date = 2026-03-20; Currency = USD; Estimated arrival date = 2026-04-01

            Line number = 1; Quantity = 12; Unit price = 2.50; Article number = 012345678905 | TEA-G; Goods description = GREEN TEA

            Line number = 2; Quantity = 5; Unit price = 4.00; Article number = 012345678912; Goods description = CUPS"
        ),
    );
    let text = set(
        "810",
        &format!(
            "BIG*20260401*INV-1*20260320*PO-9~
            CUR*SE*USD~
            {PARTIES}ITD*01*3*****30*****NET 30~
            DTM*011*20260331~
            IT1*1*12*EA*2.50**UP*012345678905~
            PID*F****GREEN TEA~
            TDS*3000~
            CAD*M***EXPL*EXAMPLE LINE~
            ISS*12*EA~
            CTT*1~
            "
        ),
    );
    exactly(
        &text,
        "810",
        &["IT1*1"],
        &format!(
            "{WHO}; Invoice number = INV-1; Document date = 2026-04-01; Order number = PO-9; Order date = 2026-03-20; Currency = USD
            Payment terms = NET 30; Departure date = 2026-03-31; Line number = 1; Quantity = 12; Unit price = 2.50
            Article number = 012345678905; Goods description = GREEN TEA; Value of goods = 30.00; Remarks = EXAMPLE LINE"
        ),
    );
    let text = set(
        "940",
        &format!(
            "W05*N*DEP-1*PO-9~
            {PARTIES}N9*CO*CUST-2~
            G62*10*20260401~
            NTE*WHI*CALL 512-555-0100 BEFORE DELIVERY~
            W66*PP*M***GROUND*****EXPL~
            LX*1~
            W01*12*EA*012345678905*VN*TEA-G*IN*B-7******L4~
            G69*GREEN TEA~
            W76*12*60*K*1*X~
            "
        ),
    );
    exactly(
        &text,
        "940",
        &["W01*12"],
        &format!(
            "{WHO}; Order number = DEP-1 | PO-9 | CUST-2; Departure date = 2026-04-01; Remarks = CALL 512-555-0100 BEFORE DELIVERY
            Mode of transport = Road; Service = GROUND; Carrier id = EXPL; Line number = 1; Quantity = 12; Batch = L4
            Article number = 012345678905 | TEA-G | B-7; Goods description = GREEN TEA; Gross mass (kg) = 60; Volume (m3) = 1"
        ),
    );
    let text = set(
        "945",
        &format!(
            "W06*F*DEP-1*20260401*SHIP-1**PO-9~
            {PARTIES}N9*BM*BOL-5~
            N9*2I*1Z0000000000000001~
            G62*11*20260401~
            W27*M*EXPL*GROUND*PP***TRAILER5~
            W10*1~
            LX*1~
            MAN*GM*00001234567890123450~
            W12*CC*12*12**EA**VN*TEA-G*L4*30*G*K~
            G69*GREEN TEA~
            LX*2~
            W12*CC*5*5**EA**VN*CUP*L5*10*G*K~
            W03*17*40*K~
            "
        ),
    );
    exactly(
        &text,
        "945",
        &["W12*CC*12", "W12*CC*5"],
        &format!(
            "* {WHO}; Order number = DEP-1 | PO-9; Shipment number = SHIP-1; Departure date = 2026-04-01
            Master bill of lading or air waybill = BOL-5; Mode of transport = Road; Carrier id = EXPL; Service = GROUND; Equipment = TRAILER5

            Line number = 1; Tracking number = 00001234567890123450; Quantity = 12; Article number = TEA-G; Batch = L4; Gross mass (kg) = 30
            Goods description = GREEN TEA

            Line number = 2; Tracking number = 1Z0000000000000001; Quantity = 5; Article number = CUP; Batch = L5; Gross mass (kg) = 10"
        ),
    );
}
