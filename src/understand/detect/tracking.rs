//! Numbers of carriers' parcels and of platforms' orders.
//!
//! Where a carrier's numbers are bare digits, a column is reported on its check digits alone. Forms of which this project has
//! read no source say so.

use super::check_digits::{gs1, hybrid, luhn, mod7, part, weights_12, weights_137};
use super::{Check, Detector, Form, Kind, PLAIN};

const MARKED: Detector = Detector { kind: Kind::Parcel, tells: true, in_text: true, ..PLAIN };
/// Letters that other numbers begin with, too: not looked for in texts, nor told by the form alone.
const VAGUE: Detector = Detector { kind: Kind::Parcel, ..PLAIN };
const BARE: Detector = Detector { kind: Kind::Parcel, ..PLAIN };
const PLATFORM: Detector = Detector { kind: Kind::PlatformNumber, tells: true, in_text: true, ..PLAIN };

const OBSERVED: &str = "carrier's numbers as several public trackers describe them";
const CARRIER: &str = "carrier's labels and public trackers; check digit by its label specification";
const UNSOURCED: &str = "general knowledge; unverified";

/// A row without a check digit.
macro_rules! row {
    ($base:ident $id:literal $of:literal $form:literal $examples:literal $counter:literal $source:ident) => {
        Detector {
            id: $id,
            of: $of,
            form: Form::Packed($form),
            examples: $examples,
            counter_examples: $counter,
            source: $source,
            ..$base
        }
    };
    ($base:ident $id:literal $of:literal $form:literal $check:expr, $examples:literal $counter:literal $source:ident) => {
        Detector {
            id: $id,
            of: $of,
            form: Form::Packed($form),
            check: $check,
            examples: $examples,
            counter_examples: $counter,
            source: $source,
            ..$base
        }
    };
}

pub(super) const ROWS: &[Detector] = &[
    row!(PLATFORM "cainiao-lp" "Cainiao" "LP d{12,16}" "LP00123456789012|LP00999999999999" "LP123456|LR00123456789012" OBSERVED),
    row!(PLATFORM "cainiao-us" "Cainiao, United States" "CNUSUP d{8,11}" "CNUSUP00000000001" "CNUSUP0000001|CNUSDN00000000001" OBSERVED),
    row!(PLATFORM "cainiao-cn" "Cainiao" "CN a{0,4} d{12,15}" "CNG00000000000001|CN123456789012" "CN12345678901|CNABCDE123456789012" OBSERVED),
    row!(BARE "cainiao-domestic" "Cainiao, China" "621 d{12}" "621000000000001" "622000000000001|62100000000000" OBSERVED),
    Detector {
        id: "temu-order",
        of: "Temu",
        form: Form::Exact("PO-d{3}-d{17}"),
        examples: "PO-123-12345678901234567",
        counter_examples: "PO-123-1234567|PO12312345678901234567",
        source: UNSOURCED,
        ..PLATFORM
    },
    row!(PLATFORM "temu-parcel" "Temu" "PC d{13} | FH d{13} | WB d{12,13}" "PC1234567890123|FH1234567890123|WB123456789012" "PC123456789012|PX1234567890123" OBSERVED),
    Detector {
        id: "amazon-order",
        of: "Amazon",
        form: Form::Exact("d{3}-d{7}-d{7}"),
        examples: "112-3456789-0123456|302-0000000-0000001",
        counter_examples: "112-345678-0123456|11234567890123456",
        source: OBSERVED,
        ..PLATFORM
    },
    row!(PLATFORM "amazon-fba" "Amazon FBA" "FBA [dA-Z]{8,9} | FBA [dA-Z]{12}" "FBA15ABC123D|FBA1ABCDEFG" "FBA12345|FBX15ABC123D" UNSOURCED),
    row!(MARKED "amazon" "Amazon" "TB [ACM] d{12}" "TBA000000000000|TBC 010000000000" "TBB000000000000|TBA00000000000" OBSERVED),
    row!(VAGUE "amazon-international" "Amazon" "[AFC] d{10}" "C1000000000|A1234567890" "D1234567890|C100000000" OBSERVED),
    row!(MARKED "yunexpress" "YunExpress" "YT d{16}" "YT2200000000000001" "YT220000000000001|YX2200000000000001" OBSERVED),
    row!(MARKED "yto" "YTO Express" "YT d{13}" "YT1000000000000" "YT100000000000|YR1000000000000" OBSERVED),
    row!(MARKED "4px" "4PX" "4PX d{10,16} CN" "4PX3000000000000CN" "4PX3000000000000|4PY3000000000000CN" UNSOURCED),
    row!(MARKED "sf" "SF Express" "SF x d{12}" "SF1000000000000" "SF10000000000|SG1000000000000" OBSERVED),
    row!(MARKED "jd" "JD Logistics" "JD x{2} d{11}" "JDV000000000001|JDAP00000000001" "JD0000000001|JE0000000000001" OBSERVED),
    row!(MARKED "jt" "J&T Express" "JT d{13}" "JT1000000000000" "JT100000000000|JX1000000000000" OBSERVED),
    row!(BARE "sto" "STO Express" "77 d{12,15} | 43 d{12,15}" "77000000000001" "7700000000001|78000000000001" OBSERVED),
    row!(BARE "zto" "ZTO Express" "7 [3-68] d{12}" "73000000000001|78000000000001" "7300000000001|77000000000001" OBSERVED),
    row!(BARE "yunda" "Yunda" "[34] d{14} | 5 d{12}" "300000000000001|5000000000001" "600000000000001|500000000001" OBSERVED),
    row!(MARKED "deppon" "Deppon" "DPK d{12}" "DPK000000000001" "DPK00000000001|DPL000000000001" OBSERVED),
    row!(MARKED "yanwen" "Yanwen" "aa d{9} YP" "UA000000001YP" "UA00000001YP|UA000000001CN" UNSOURCED),
    row!(MARKED "sunyou" "SunYou" "SY aa d{9,12}" "SYAE000000001" "SYAE00000001|SX00000000001" UNSOURCED),
    row!(MARKED "gofo" "GOFO" "GFUS d{14}" "GFUS00000000000001" "GFUS0000000000001|GFUK00000000000001" OBSERVED),
    row!(MARKED "landmark" "Landmark Global" "LTN d{8} N1" "LTN00000001N1" "LTN00000001N2|LSN00000001N1" OBSERVED),
    row!(BARE "bpost" "bpost" "3232 d{20}" "323200000000000000000001" "323300000000000000000001|32320000000000000001" OBSERVED),
    row!(MARKED "postnl" "PostNL" "3S x{4} d{7,11}" "3SABCD0000001|3STEST000000001" "3SABCD000001|4SABCD0000001" OBSERVED),
    row!(BARE "inpost" "InPost" "[56] d{23}" "600000000000000000000001" "700000000000000000000001|60000000000000000000001" OBSERVED),
    row!(BARE "gls" "GLS" "d{11,12}" "00000000001|123456789012" "1234567890|A2345678901" UNSOURCED),
    row!(VAGUE "la-poste" "La Poste" "d a d{11}" "6A00000000001|8R12345678901" "6A0000000001|AA00000000001" OBSERVED),
    row!(BARE "dhl-express" "DHL Express" "d{10,11}" Check::tenth(mod7), "1234567891|73000000006" "1234567892|123456789" CARRIER),
    row!(MARKED "dhl-piece" "DHL" "J a{2,3} d{9,10} | JJD d{10,22} | JVGL x{10,20} | JD d{16,20}" "JJD0099999999|JVGL0999999990|JD0000000000000001" "XJD0099999998|JJD00999" CARRIER),
    row!(MARKED "dhl-ecommerce" "DHL eCommerce" "GM d x{9,38}" "GM2900000000000001|GM 2 9 0 0 0 0 0 0 0 0 0 1" "GS2900000000000001|GMABCDEFGHIJKLM" CARRIER),
    row!(VAGUE "dhl-ecommerce-partner" "DHL eCommerce" "[LRU] [XV] d x{9,38} | CN d x{9,38} | SG d x{9,38} | TH d x{9,38} | IN d x{9,38} | HK d x{9,38} | MY d x{9,38}" "LX29000000000001|MY2900000000001" "GS29000000000001|LX" CARRIER),
    row!(BARE "dhl-ecommerce-14" "DHL eCommerce" "d{14}" "60120000000001" "6012000000000|A60120000000001" CARRIER),
    row!(MARKED "yodel" "Yodel" "J J? D d{16}" "JD0002000000000001|JJD0002000000000001" "JD000200000000001|JC0002000000000001" CARRIER),
    row!(MARKED "ups" "UPS" "1Z x{15} d" Check::tenth(|n| weights_12(part(n, 2..18))), "1Z85A4050381075865|1Z 999 AA1 01 2345 6784" "1Z 999 AA1 01 2345 6785|2Z85A4050381075865|1Z85A405038107586" CARRIER),
    row!(VAGUE "ups-waybill" "UPS waybill" "[AHJKTV] d{10}" Check::tenth(|n| weights_12(part(n, 1..11))), "K1234567895|V0000000019" "K1234567890|B1234567895" CARRIER),
    row!(BARE "fedex-12" "FedEx" "d{12}" Check::tenth(weights_137), "787789328793" "787789328794|78778932879" CARRIER),
    row!(BARE "fedex-ground" "FedEx Ground" "d{15}" Check::tenth(gs1), "217421809679293" "217421809679294|21742180967929" CARRIER),
    row!(BARE "fedex-ground-18" "FedEx Ground" "d{18}" Check::tenth(gs1), "000810033907579385" "000810033907579386|00081003390757938" CARRIER),
    row!(BARE "fedex-34" "FedEx" "[0-8] d{33}" Check::tenth(|n| weights_137(part(n, 20..34))), "1347017468145384019161461003307669" "1347017468145384019161461003307660|134701746814538401916146100330766" CARRIER),
    row!(BARE "fedex-32" "FedEx" "3 d{31}" Check::tenth(|n| weights_137(part(n, 16..28))), "36193451450612310077283783226616" "36193451450612310077383783226616|3619345145061231007728378322661" CARRIER),
    row!(BARE "fedex-ground-96" "FedEx Ground" "96 d{20}" Check::tenth(|n| gs1(part(n, 7..22))), "9663049403269910237408" "9663049403269910237409|966304940326991023740" CARRIER),
    row!(BARE "fedex-gsn" "FedEx Ground" "96 d{32}" Check::tenth(|n| weights_137(part(n, 20..34))), "9695461113930955972979262243933285" "9695461113930955972979262243933286|969546111393095597297926224393328" CARRIER),
    row!(BARE "usps-20" "USPS" "d{20}" Check::tenth(gs1), "36791601108436469745" "36791601108436469746|3679160110843646974" CARRIER),
    row!(BARE "usps-91" "USPS" "d{20} | 91 d{20} | 420 d{5} 91 d{20} | 420 d{9} 91 d{20}" Check::tenth(usps_91), "9182123789914330146739|71002458921527589298" "9182123789914330146730|71002458921527589299" CARRIER),
    // What follows the service decides: the shipper has nine digits if the first is a 9, else six.
    row!(BARE "usps-92" "USPS" "92 ddd 9 d{16} | 92 ddd 9 d{20} | 93 ddd [0-8] d{16} | 93 ddd [0-8] d{20} | 95 d{20} | 95 d{24} | 420 d{5} 9 [235] d{20} | 420 d{5} 9 [235] d{24} | 420 d{9} 9 [235] d{20}" Check::digit(usps_92, 0.1), "92007954009171452117850252|4201000100009261295171607909669094" "92007954009171452117850253|9200000000000000000000" CARRIER),
    row!(BARE "usps-94" "USPS" "94 d{20} | 94 d{24} | 94 ddd 9 d{24} | 420 d{5} 94 d{20} | 420 d{5} 94 d{24} | 420 d{9} 94 d{20}" Check::tenth(usps_94), "9411114656977781880492|420100019417031797405429382577" "9411114656977781880493|2311114656977781880492" CARRIER),
    row!(BARE "dpd-28" "DPD" "d{27} x" Check::digit(|n| hybrid(n, 36), 0.028), "007356436336395322750142177G" "007356436336395322750142177H|007356436336395322750142177" CARRIER),
    row!(BARE "dpd-14" "DPD" "d{14} x" Check::digit(|n| hybrid(n, 36), 0.028), "43668759751049G" "43668759751049H|43668759751049" CARRIER),
    row!(BARE "canada-post" "Canada Post" "d{16}" Check::tenth(gs1), "0495490267304326" "0495490267304327|049549026730432" CARRIER),
    row!(MARKED "canpar" "Canpar" "[CDKLSUXZ] d{21}" "D000000000000000000001" "M000000000000000000001|D00000000000000000001" CARRIER),
    row!(VAGUE "lasership" "LaserShip" "L [AIEHNX] [1-3] d{7}" "LX10000001|LI 100 00002" "LX40000001|LB10000001|LX1000000A" CARRIER),
    row!(MARKED "lasership-1ls" "LaserShip" "1LS7 [12] d{10} | 1LS7 [12] d{2} 01 [1-4] d{6} 1 | 1LSCX x{10}" "1LS720000000000|1LS7100011000001-1|1LS CX AB00 00001X" "1LX720000000000|1LS7100011000001-2|1LSCZAB0000001X" CARRIER),
    row!(BARE "old-dominion" "Old Dominion" "77 [78] d{8} | 072 d{8} | 780 d{8} | 80 d{9}" Check::tenth(luhn), "07200171853|80133742074" "07200171854|0720017185|79927398713|10000000000" CARRIER),
    row!(VAGUE "ontrac" "OnTrac" "[CD] d{14}" Check::tenth(ontrac), "C80234588892635|D16627730689850" "C80234588892636|C8023458889263" CARRIER),
    row!(BARE "purolator" "Purolator" "[0-5] d{11}" Check::tenth(luhn), "375311336149" "375311336140|37531133614" CARRIER),
    row!(VAGUE "purolator-letters" "Purolator" "a{3} d{9}" "ABC000000001" "AB000000001|ABCD00000001" CARRIER),
    row!(MARKED "speedee" "Spee-Dee" "SP d{18}" "SP000000000000000001" "SX000000000000000001|SP00000000000000001" CARRIER),
];

/// The barcode of 22 digits begins with 91; labels leave it out, but the check digit counts it.
fn usps_91(n: &[u8]) -> bool {
    let serial = match n.len() {
        30 => part(n, 8..30),
        34 => part(n, 12..34),
        _ => n,
    };
    if serial.starts_with(b"91") { gs1(serial) } else { gs1(&[b"91", serial].concat()) }
}

/// What follows 420 and a ZIP code of five or nine digits, in each way to read it.
fn without_zip(n: &[u8]) -> [&[u8]; 2] {
    match (n.starts_with(b"420"), n.len()) {
        (true, 30) => [part(n, 8..30), &[]],
        (true, 34) => [part(n, 8..34), part(n, 12..34)],
        _ => [n, &[]],
    }
}

fn usps_92(n: &[u8]) -> bool {
    let well_formed = |serial: &[u8]| {
        let nine = serial.get(5) == Some(&b'9');
        matches!(serial.len(), 22 | 26)
            && match part(serial, 0..2) {
                b"92" => nine,
                b"93" => !nine,
                b"95" => true,
                _ => false,
            }
    };
    without_zip(n).into_iter().any(|serial| well_formed(serial) && gs1(serial))
}

fn usps_94(n: &[u8]) -> bool {
    // A shipper of six digits leaves room for ten or fourteen more, one of nine for eleven, seven or fifteen.
    let well_formed = |serial: &[u8]| {
        let nine = serial.get(5) == Some(&b'9');
        serial.starts_with(b"94") && (matches!(serial.len(), 22 | 26) || serial.len() == 30 && nine && n.len() == 30)
    };
    without_zip(n).into_iter().any(|serial| well_formed(serial) && gs1(serial))
}

/// C counts as a 4 before the digits, D as a 5, unless it is there already.
fn ontrac(n: &[u8]) -> bool {
    let (opening, digits) = (if n.starts_with(b"C") { b"4" } else { b"5" }, part(n, 1..n.len()));
    if digits.starts_with(opening) { weights_12(digits) } else { weights_12(&[opening, digits].concat()) }
}
