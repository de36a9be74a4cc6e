//! Numbers of transport and customs: waybills, containers, ships, postal items, declarations, carriers, dangerous goods.

use super::check_digits::{iso6346, number, part, s10, value, weighted};
use super::{Check, Detector, Form, Kind, PLAIN};
use crate::reference::country::CountryCode;

const WAYBILL: Detector = Detector {
    kind: Kind::AirWaybill,
    source: "IATA Cargo Services Conference Resolution 600a: remainder of the serial number by 7",
    ..PLAIN
};
const SHIP: Detector = Detector {
    kind: Kind::Ship,
    check: Check::tenth(imo),
    source: "IMO Resolution A.1117(30): weighted sum, its last digit",
    ..PLAIN
};
const DECLARATION: Detector = Detector { kind: Kind::Declaration, tells: true, in_text: true, ..PLAIN };

pub(super) const ROWS: &[Detector] = &[
    Detector {
        id: "awb",
        form: Form::Packed("d{11}"),
        check: Check::tenth(air_waybill),
        examples: "02012345675|020-1234 5675|999-12345675",
        counter_examples: "02012345674|000-12345675|0201234567",
        ..WAYBILL
    },
    // With its hyphen and the prefix of an airline that is known, it is one wherever it stands.
    Detector {
        id: "awb-written",
        form: Form::Exact("ddd[-_]d{8} | ddd[-_]dddd_dddd | ddd_-_d{8}"),
        check: Check::digit(known_waybill, 0.02),
        tells: true,
        in_text: true,
        examples: "020-12345675|172-1234 5675",
        counter_examples: "020-12345674|000-12345675|002-12345675|02012345675",
        ..WAYBILL
    },
    Detector {
        id: "airline-prefix",
        kind: Kind::AirlinePrefix,
        form: Form::Packed("ddd"),
        check: Check::listed(|prefix| airline(prefix).is_some(), 0.12),
        examples: "020|172|176",
        counter_examples: "000|002|20",
        source: "IATA airline accounting codes of carriers of much freight, from general knowledge; not complete",
        ..PLAIN
    },
    Detector {
        id: "container",
        kind: Kind::Container,
        form: Form::Packed("a{3} [UJZ] d{7}"),
        check: Check::tenth(iso6346),
        tells: true,
        in_text: true,
        examples: "CSQU3054383|CSQU 305438-3|tasu1170000",
        counter_examples: "CSQU3054384|CSQA3054383|CSQU305438",
        source: "ISO 6346, 3.1.4 and annex A",
        ..PLAIN
    },
    Detector {
        id: "imo",
        form: Form::Packed("[1-9] d{6}"),
        examples: "9074729|9319466",
        counter_examples: "9074728|907472",
        ..SHIP
    },
    Detector {
        id: "imo-written",
        form: Form::Packed("IMO d{7}"),
        check: Check::tenth(|written| imo(part(written, 3..10))),
        tells: true,
        in_text: true,
        examples: "IMO 9074729|IMO9319466",
        counter_examples: "IMO 9074728|IMO 907472",
        ..SHIP
    },
    Detector {
        id: "s10",
        kind: Kind::PostalItem,
        form: Form::Packed("aa d{9} aa"),
        check: Check::digit(postal_item, 0.04),
        tells: true,
        in_text: true,
        examples: "RB123456785GB|RR 473 124 829 GB|RR123456785CN",
        counter_examples: "RB123456784GB|RB123456785XX|RB12345678GB",
        source: "UPU S10-12: check digit modulo 11, country of ISO 3166-1",
        ..PLAIN
    },
    Detector {
        id: "mrn",
        form: Form::Packed("dd [A-FH-Z] a x{13} d | dd G [AC-Z] x{13} d"),
        check: Check::digit(mrn, 0.05),
        examples: "10NL5663962BE1E825|24BE123456789012B6|06 DE 586600006143 E1",
        counter_examples: "10NL5663962BE1E826|24XX123456789012B6|24BE1234",
        source: "DG TAXUD DGXXI/0879/99 (after ISO 6346); 2015/2447, Annex B: year, country, 13 characters, check digit",
        ..DECLARATION
    },
    Detector {
        id: "mrn-gb",
        of: "GB",
        form: Form::Packed("[12] d GB x{13} d | [12] d XI x{13} d"),
        examples: "22GB02I89012847596|24XI00000000000001",
        counter_examples: "22GB02I8901284759|72GB02I89012847596",
        source: "HMRC, Customs Declaration Service; its numbers do not all have the Union's check digit",
        ..DECLARATION
    },
    Detector {
        id: "ucr",
        kind: Kind::ConsignmentReference,
        form: Form::Exact("d aa d{9,12} x{0,3} - [x-]{1,19}"),
        check: Check::listed(|ucr| is_country(part(ucr, 1..3)), 0.37),
        tells: true,
        examples: "4GB123456789000-ABC123|4BE0123456749-2024-17",
        counter_examples: "4GB1234-ABC123|4QQ123456789000-ABC123|GB123456789000-ABC",
        source: "HMRC, (D)UCR: digit of the year, EORI, hyphen, reference",
        ..PLAIN
    },
    Detector {
        id: "scac",
        kind: Kind::CarrierCode,
        form: Form::Exact("a{4}"),
        check: Check::listed(scac, 0.0002),
        examples: "MAEU|MSCU|FDEG",
        counter_examples: "ABCD|MAE|MAEU1",
        source: "NMFTA Standard Carrier Alpha Codes of the larger carriers, from general knowledge; not complete",
        ..PLAIN
    },
    Detector {
        id: "un-number",
        kind: Kind::DangerousGoods,
        form: Form::Packed("UN d{4}"),
        check: Check::listed(|un| matches!(number(part(un, 2..6)), 4..=600 | 1001..=3560), 0.32),
        tells: true,
        in_text: true,
        examples: "UN3480|UN 1203|un-0004",
        counter_examples: "UN0999|UN9999|UN348",
        source: "UN Recommendations on the Transport of Dangerous Goods, 3.2 (numbers given out: 0004-0514, 1001-3560)",
        ..PLAIN
    },
];

pub(super) fn imo(n: &[u8]) -> bool {
    n.last().is_some_and(|check| weighted(part(n, 0..6), &[7, 6, 5, 4, 3, 2]) % 10 == value(*check))
}

fn air_waybill(n: &[u8]) -> bool {
    let serial = number(part(n, 3..10));
    number(part(n, 0..3)) > 0 && serial > 0 && serial % 7 == number(part(n, 10..11))
}

fn known_waybill(written: &[u8]) -> bool {
    let n: Vec<u8> = written.iter().copied().filter(u8::is_ascii_digit).collect();
    air_waybill(&n) && airline(part(&n, 0..3)).is_some()
}

fn is_country(letters: &[u8]) -> bool {
    str::from_utf8(letters).is_ok_and(|code| CountryCode::new(code).is_some())
}

fn postal_item(n: &[u8]) -> bool {
    s10(part(n, 2..11)) && is_country(part(n, 11..13))
}

fn mrn(n: &[u8]) -> bool {
    is_country(part(n, 2..4)) && part(n, 4..17).iter().any(u8::is_ascii_digit) && iso6346(n)
}

/// Airlines' accounting codes and their IATA designators.
const AIRLINES: &str = "001AA 006DL 014AC 016UA 020LH 023FX 027AS 037US 043KA 044AR 045LA 047TP 050OA 053EI 055AZ 057AF 061HM 064OK \
065SV 070RB 071ET 072GF 074KL 075IB 077MS 079PR 080LO 081QF 082SN 083SA 086NZ 098AI 105AY 108FI 112CK 114LY 115JU 117SK \
124AH 125BA 126GA 127G3 131JL 134AV 139AM 140LI 147AT 157QR 160CX 172CV 176EK 180KE 199TU 202TA 205NH 214PK 217TG \
220LH 229KU 230CM 232MH 235TK 239MK 250HY 257OS 258MD 279B6 281RO 288LD 297CI 324SC 3695Y 403PO 4065X 421S7 465KC 479ZH \
5017L 512RJ 526WN 537W5 555SU 566PS 5729U 580RU 603UL 607EY 615QY 618SQ 624PC 629MI 643KM 656PX 657BT 675NX 695BR 7005C 706KQ 716MB \
724LX 729QT 731MF 738VN 7563V 771J2 774FM 781MU 784CZ 810M6 826GS 831OU 851HX 8598L 865M7 871Y8 8763U 880HU 881DE 900FD 910WY \
932VS 933KZ 936D0 957JJ 960OV 988OZ 996UX 997BG 999CA";

/// The airline whose accounting code three digits are: its IATA designator.
pub(super) fn airline(prefix: &[u8]) -> Option<&'static str> {
    AIRLINES
        .split(' ')
        .find_map(|entry| entry.split_at_checked(3).filter(|(code, _)| code.as_bytes() == prefix))
        .map(|(_, iata)| iata)
}

fn scac(code: &[u8]) -> bool {
    const CODES: &str = "ACLU ANNU APLU ARKU CMDU COSU CSFU DAAE EGLV ESPD FESO GSLU HDMU HLCU IILU KKLU KMTU \
MAEI MAEU MATS MCPU MELL MOLU MSCU NYKS ONEY OOLU PABV PCIU SAFM SEAU SMLM SNKO SUDU WHLC YMLU ZIMU \
ABFS AVRT CNWY DHLC EXLA FDEG FXFE FXNL HJBT HMES ODFL PITD PYLE RDWY RLCA SAIA SCNN SNLU SWFT UPGF \
UPSN USPS WERN BNSF CSXT CNRU ";
    CODES.split(' ').any(|known| known.as_bytes() == code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_in_order_of_their_digits() {
        let codes: Vec<&str> = AIRLINES.split(' ').collect();
        assert!(codes.iter().all(|entry| entry.len() == 5) && codes.windows(2).all(|pair| pair[0][..3] < pair[1][..3]));
        assert_eq!(airline(b"172"), Some("CV"));
    }
}
