//! Numbers of goods: tariff codes, articles, logistic units.

use super::check_digits::gs1;
use super::{Check, Detector, Form, Kind, PLAIN, needs};
use crate::reference::goods::is_hs6;

const GS1: &str = "GS1 General Specifications, 7.9";

pub(super) const ROWS: &[Detector] = &[
    Detector {
        id: "hs",
        kind: Kind::TariffCode,
        of: "HS",
        form: Form::Exact("d{6} | d{4}.d{2} | d{4}_d{2} | dd.dd.dd"),
        check: Check::listed(tariff, 0.11),
        examples: "610910|6109.10|8517 13|85.17.13",
        counter_examples: "990000|6199.10|77.01.10|61091",
        source: "WCO Harmonised System 2022: chapters and headings",
        ..PLAIN
    },
    Detector {
        id: "cn-code",
        kind: Kind::TariffCode,
        of: "CN, TARIC, HTS",
        form: Form::Exact(
            "d{8} | d{10} | d{4}_d{2}_d{2} | d{4}_d{2}_d{2}_d{2} | d{4}.d{2}.d{2} | d{4}.d{2}.d{2}.d{2} | d{4}.d{2}.d{4}",
        ),
        check: Check::listed(tariff, 0.11),
        examples: "61091000|6109 10 00|8517.13.00.00|8517130000|8517.13.0000",
        counter_examples: "99000000|61991000|2024.01.15",
        source: "Regulation (EEC) 2658/87 (CN, 8 digits; TARIC, 10), HTSUS: the first six digits are the Harmonised System's",
        ..PLAIN
    },
    Detector {
        id: "gtin",
        kind: Kind::TradeItem,
        of: "GTIN, GLN",
        form: Form::Packed("d{8} | d{12,14}"),
        check: Check::tenth(gs1),
        examples: "4006381333931|036000291452|96385074|10614141000415",
        counter_examples: "4006381333932|036000291453|12345|00000000",
        source: GS1,
        ..PLAIN
    },
    Detector {
        id: "sscc",
        kind: Kind::LogisticUnit,
        form: Form::Packed("d{18} | 00 d{18}"),
        check: Check::tenth(gs1),
        examples: "106141412345678908|00 106141412345678908",
        counter_examples: "106141412345678909|10614141234567890",
        source: GS1,
        ..PLAIN
    },
    Detector {
        id: "sscc-marked",
        kind: Kind::LogisticUnit,
        of: "with its identifier",
        form: Form::Read(needs::DIGIT, sscc_marked),
        tells: true,
        in_text: true,
        examples: "(00)106141412345678908|(00) 1 0614141 234567890 8",
        counter_examples: "(00)106141412345678909|106141412345678908|(01)10614141000415",
        source: GS1,
        ..PLAIN
    },
];

fn tariff(code: &[u8]) -> bool {
    let digits: String = code.iter().filter(|byte| byte.is_ascii_digit()).take(6).map(|byte| char::from(*byte)).collect();
    is_hs6(&digits)
}

fn sscc_marked(cell: &str) -> bool {
    let Some(rest) = cell.strip_prefix("(00)").filter(|rest| rest.len() < 30) else { return false };
    let digits: Vec<u8> = rest.bytes().filter(|byte| *byte != b' ').collect();
    digits.len() == 18 && digits.iter().all(u8::is_ascii_digit) && gs1(&digits)
}
