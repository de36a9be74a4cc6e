//! Numbers under which companies are registered, VAT aside: EORI, one-stop shops, LEI, national registers.

use super::check_digits::{luhn, mod97, number, part, value, weighted};
use super::vat;
use super::{Check, Detector, Form, Kind, PLAIN};

const COMPANY: Detector = Detector { kind: Kind::CompanyId, ..PLAIN };

pub(super) const ROWS: &[Detector] = &[
    Detector {
        id: "eori",
        kind: Kind::Eori,
        form: Form::Packed("aa x{5,15}"),
        check: Check::listed(eori, 0.01),
        examples: "BE0123456749|DE1234567890123|XI123456789000|NL123456782",
        counter_examples: "US12345678|BEAUTIFUL|BE123|DEABCDEFGHIJKL1",
        source: "Regulation (EU) 952/2013, Art. 9; 2015/2446, Annex 12-01 (country, and up to 15 characters; no check digit that \
                 all states share)",
        ..PLAIN
    },
    Detector {
        id: "eori-fr",
        kind: Kind::Eori,
        of: "FR",
        form: Form::Packed("FR d{14}"),
        check: Check::digit(|whole| siret(part(whole, 2..16)), 0.01),
        tells: true,
        in_text: true,
        examples: "FR05105209000019|FR 208 187 518 00013",
        counter_examples: "FR05105209000017|FR0510520900001",
        source: "as EORI, with the SIRET behind the country (INSEE: Luhn over 9 and 14 digits)",
    },
    Detector {
        id: "ioss",
        kind: Kind::Ioss,
        of: "import",
        form: Form::Packed("IM d{10} | IN d{10}"),
        check: Check::listed(member_state, 0.028),
        tells: true,
        in_text: true,
        examples: "IM0560000000|IM3720000224|IN2760000001",
        counter_examples: "IM8400000000|IM05600000|IO0560000000",
        source: "Regulation (EU) 2020/194; Directive 2006/112/EC, Art. 369q: IM (intermediaries IN) and the member state's ISO \
                 3166-1 number. The check digit's rule is not public",
    },
    Detector {
        id: "oss",
        kind: Kind::Ioss,
        of: "non-Union",
        form: Form::Packed("EU d{9}"),
        check: Check::listed(member_state, 0.028),
        tells: true,
        in_text: true,
        examples: "EU372022452|EU826000000",
        counter_examples: "EU840000000|EU37202245",
        source: "Directive 2006/112/EC, Art. 362: EU and the member state's ISO 3166-1 number. The check digit's rule is not public",
    },
    Detector {
        id: "lei",
        kind: Kind::Lei,
        form: Form::Packed("x{18} d{2}"),
        check: Check::digit(|lei| mod97(lei) == 1 && lei.iter().any(u8::is_ascii_uppercase), 0.01),
        tells: true,
        in_text: true,
        examples: "529900T8BM49AURSDO55|213800KUD8LAJWSQ9D15",
        counter_examples: "529900T8BM49AURSDO56|529900T8BM49AURSDO5|00000000000000000098",
        source: "ISO 17442-1; ISO/IEC 7064 MOD 97-10",
        ..PLAIN
    },
    Detector {
        id: "company-be",
        of: "BE",
        form: Form::Packed("[01] d{9}"),
        check: Check::digit(vat::be, 0.011),
        examples: "0246.770.968|1282149562",
        counter_examples: "0246.770.969|2246770968",
        source: "Crossroads Bank for Enterprises: 97 minus the remainder by 97",
        ..COMPANY
    },
    Detector {
        id: "company-fr",
        of: "FR",
        form: Form::Packed("d{9} | d{14}"),
        check: Check::digit(|n| if n.len() == 14 { siret(n) } else { luhn(n) }, 0.1),
        examples: "051 052 090|20818751800013",
        counter_examples: "051 052 091|20818751800014",
        source: "INSEE, SIREN and SIRET (Luhn)",
        ..COMPANY
    },
    Detector {
        id: "company-no",
        of: "NO",
        form: Form::Packed("[89] d{8}"),
        check: Check::digit(vat::no, 0.09),
        examples: "974 760 673|999999980",
        counter_examples: "974 760 674|774760673",
        source: "Brønnøysund Register Centre: modulo 11",
        ..COMPANY
    },
    Detector {
        id: "company-cn",
        of: "CN",
        form: Form::Packed("[0-9ANY] x d{6} [0-9A-HJ-NPQRTUWXY]{10}"),
        check: Check::digit(uscc, 0.032),
        examples: "91110000600037341L|91310000MA00000012",
        counter_examples: "91110000600037341M|9111000060003734",
        source: "GB 32100-2015, unified social credit code: modulo 31",
        ..COMPANY
    },
    Detector {
        id: "company-br",
        of: "BR",
        form: Form::Packed("d{14}"),
        check: Check::digit(cnpj, 0.01),
        examples: "11.222.333/0001-81|11444777000161",
        counter_examples: "11.222.333/0001-82|1144477700016",
        source: "Receita Federal, CNPJ: two check digits modulo 11",
        ..COMPANY
    },
];

/// A country that registers economic operators, and digits for the most part behind it.
pub(super) fn eori(eori: &[u8]) -> bool {
    const COUNTRIES: &str = "AT BE BG CH CY CZ DE DK EE EL ES FI FR GB GR HR HU IE IM IT LT LU LV MT NL NO PL PT RO SE SI SK XI";
    let country = part(eori, 0..2);
    let rest = part(eori, 2..eori.len());
    let digits = rest.iter().filter(|byte| byte.is_ascii_digit()).count();
    COUNTRIES.split(' ').any(|known| known.as_bytes() == country) && digits >= 5 && digits * 3 >= rest.len() * 2
}

/// The member state of identification, by its number; 826 and 900 are Northern Ireland's, before and since 2021.
fn member_state(shop: &[u8]) -> bool {
    const STATES: [u64; 29] = [
        40, 56, 100, 191, 196, 203, 208, 233, 246, 250, 276, 300, 348, 372, 380, 428, 440, 442, 470, 528, 616, 620, 642, 703,
        705, 724, 752, 826, 900,
    ];
    STATES.contains(&number(part(shop, 2..5)))
}

fn siret(n: &[u8]) -> bool {
    luhn(part(n, 0..9)) && luhn(n)
}

fn uscc(code: &[u8]) -> bool {
    const LETTERS: &[u8] = b"0123456789ABCDEFGHJKLMNPQRTUWXY";
    let place = |byte: &u8| LETTERS.iter().position(|letter| letter == byte);
    let mut sum = 0;
    let mut weight = 1;
    for byte in part(code, 0..17) {
        let Some(place) = place(byte) else { return false };
        sum += place * weight;
        weight = weight * 3 % 31;
    }
    code.get(17).and_then(place) == Some((31 - sum % 31) % 31)
}

fn cnpj(n: &[u8]) -> bool {
    let check = |count: usize, weights: &[u32]| {
        let rest = weighted(part(n, 0..count), weights) % 11;
        n.get(count).is_some_and(|digit| value(*digit) == if rest < 2 { 0 } else { 11 - rest })
    };
    check(12, &[5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2]) && check(13, &[6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2])
}
