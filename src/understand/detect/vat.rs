//! VAT numbers with their country before them: the 27 member states, Great Britain and Northern Ireland, Switzerland, Norway.
//!
//! Forms as the Commission's VIES gives them; check digits as each tax administration has laid them down. Some of those rules
//! are not published officially, and numbers of natural persons may follow the rules of `personal`.

use super::check_digits::{eleven_less, falling, hybrid, is_date, last, luhn, mod97, number, part, value, weighted};
use super::{Check, Detector, Form, Kind, PLAIN};

const VAT: Detector = Detector {
    kind: Kind::Vat,
    tells: true,
    in_text: true,
    source: "VIES, structure of VAT numbers (Directive 2006/112/EC, Art. 215); check digit by the state's tax administration",
    ..PLAIN
};

macro_rules! rows {
    ($($id:literal $of:literal $form:literal $check:ident $by_chance:literal $examples:literal $counter:literal)*) => {
        &[$(Detector {
            id: $id,
            of: $of,
            form: Form::Packed($form),
            check: Check::digit(|whole| $check(part(whole, 2..whole.len())), $by_chance),
            examples: $examples,
            counter_examples: $counter,
            ..VAT
        },)*]
    };
}

pub(super) const ROWS: &[Detector] = rows! {
    "vat-at" "AT" "AT U d{8}" at 0.1 "ATU39099603|AT U 0824 6281" "ATU39099604|AT39099603"
    "vat-be" "BE" "BE [01] d{9}" be 0.011 "BE0246770968|BE 1282.149.562" "BE0246770969|BE2246770968"
    "vat-bg" "BG" "BG d{9,10}" bg 0.25 "BG397125906|BG029011952" "BG397125907|BG12345678"
    "vat-cy" "CY" "CY d{8} a" cy 0.04 "CY50769520P|CY64665866E" "CY50769520Q|CY12345678X"
    "vat-cz" "CZ" "CZ d{8,10}" cz 0.1 "CZ33680485|CZ05324025" "CZ33680486|CZ93680485"
    "vat-de" "DE" "DE [1-9] d{8}" de 0.1 "DE252333510|DE 656 613 596" "DE252333511|DE052333510"
    "vat-dk" "DK" "DK [1-9] d{7}" dk 0.1 "DK31567904|DK 74 24 45 05" "DK31567905|DK3156790"
    "vat-ee" "EE" "EE d{9}" ee 0.1 "EE380836813|EE281784721" "EE380836814|EE38083681"
    "vat-el" "EL" "EL d{9} | GR d{9}" el 0.1 "EL016534077|GR145773580" "EL016534078|EL01653407"
    "vat-es" "ES" "ES x d{7} x" es 0.07 "ESA23097173|ESQ2430011C|ES00005857S|ESX0000550K" "ESA23097174|ESQ2430011D|ES00005857T"
    "vat-fi" "FI" "FI d{8}" fi 0.1 "FI37546584|FI 5289623-2" "FI37546585|FI3754658"
    "vat-fr" "FR" "FR x{2} d{9}" fr 0.01 "FR72051052090|FR 33 208 187 518" "FR72051052091|FR73051052090|FRI2051052090"
    "vat-hr" "HR" "HR d{11}" hr 0.1 "HR31002340135|HR12216941084" "HR31002340136|HR3100234013"
    "vat-hu" "HU" "HU d{8}" hu 0.1 "HU99922999|HU23149474" "HU99922998|HU9992299"
    "vat-ie" "IE" "IE d{7} [A-W] [A-IW]? | IE d [A-Z] d{5} [A-W]" ie 0.044 "IE9307632D|IE6360269TA|IE8Z49289F" "IE9307632E|IE6360269UA|IE9307632"
    "vat-it" "IT" "IT d{11}" it 0.01 "IT69762920903|IT 40099760817" "IT69762920904|IT6976292090"
    "vat-lt" "LT" "LT d{9} | LT d{12}" lt 0.01 "LT323273915|LT400394784116" "LT323273916|LT323273925"
    "vat-lu" "LU" "LU d{8}" lu 0.011 "LU55867522|LU92361865" "LU55867523|LU5586752"
    "vat-lv" "LV" "LV d{11}" lv 0.09 "LV40985072112|LV42464551994" "LV40985072113|LV4098507211"
    "vat-mt" "MT" "MT [1-9] d{7}" mt 0.027 "MT49199653|MT32901214" "MT49199654|MT4919965"
    "vat-nl" "NL" "NL d{9} B d{2}" nl 0.1 "NL203683900B02|NL 4523.96.670.B52" "NL203683901B02|NL203683900B00"
    "vat-pl" "PL" "PL d{10}" pl 0.09 "PL5358339178|PL 841-00-18-943" "PL5358339179|PL535833917"
    "vat-pt" "PT" "PT [1-9] d{8}" pt 0.1 "PT515285455|PT572674686" "PT515285456|PT015285455"
    "vat-ro" "RO" "RO [1-9] d{3,9}" ro 0.1 "RO83449704|RO4151766" "RO83449705|RO12"
    "vat-se" "SE" "SE d{12}" se 0.1 "SE559825994201|SE515542831001" "SE559825994301|SE559825994200"
    "vat-si" "SI" "SI [1-9] d{7}" si 0.09 "SI79443427|SI58923292" "SI79443428|SI09443427"
    "vat-sk" "SK" "SK d{10}" sk 0.09 "SK6043588936|SK6745360479" "SK6043588937|SK6013588936"
    "vat-gb" "GB" "GB d{9} | GB d{12} | XI d{9} | XI d{12} | GB [GH] [DA] d{3}" gb 0.02 "GB052548278|GB 431 8597 76|XI800123445|GBGD001|GBHA500" "GB052548279|GBGD500|GBHD001"
    "vat-ch" "CH" "CHE d{9} | CHE d{9} MWST | CHE d{9} TVA | CHE d{9} IVA" ch 0.09 "CHE482092269|CHE-709.259.424 MWST" "CHE482092268|CHE48209226|CHE-709.259.425 TVA"
    "vat-no" "NO" "NO d{9} | NO d{9} MVA" no 0.09 "NO450948969|NO 499 711 328 MVA" "NO450948968|NO45094896"
};

fn at(n: &[u8]) -> bool {
    let (check, before) = last(part(n, 1..n.len()));
    let doubled = |digit: u32| if digit > 4 { 2 * digit - 9 } else { 2 * digit };
    let sum: u32 =
        before.iter().enumerate().map(|(at, byte)| if at % 2 == 1 { doubled(value(*byte)) } else { value(*byte) }).sum();
    (96 - sum) % 10 == check
}

pub(super) fn be(n: &[u8]) -> bool {
    97 - number(part(n, 0..8)) % 97 == number(part(n, 8..10))
}

fn bg(n: &[u8]) -> bool {
    let (check, before) = last(n);
    if before.len() == 8 {
        let first = weighted(before, &[1, 2, 3, 4, 5, 6, 7, 8]) % 11;
        let sum = if first == 10 { weighted(before, &[3, 4, 5, 6, 7, 8, 9, 10]) % 11 } else { first };
        return sum % 10 == check;
    }
    let citizen = weighted(before, &[2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11 % 10 == check;
    let foreigner = weighted(before, &[21, 19, 17, 13, 11, 9, 7, 3, 1]) % 10 == check;
    citizen || foreigner || eleven_less(weighted(before, &[4, 3, 2, 7, 6, 5, 4, 3, 2]), check)
}

/// What odd places count in Cyprus and in Italy's personal code.
pub(super) const ODD: [u32; 26] = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];

fn cy(n: &[u8]) -> bool {
    let sum: u32 = part(n, 0..8)
        .iter()
        .enumerate()
        .map(|(at, byte)| if at % 2 == 0 { ODD.get(value(*byte) as usize).copied().unwrap_or(0) } else { value(*byte) })
        .sum();
    !n.starts_with(b"12") && n.last().is_some_and(|letter| value(*letter) == sum % 26 + 10)
}

fn cz(n: &[u8]) -> bool {
    let (check, before) = last(n);
    match n.len() {
        8 => {
            let rest = (11 - falling(before, 8) % 11) % 11;
            !n.starts_with(b"9") && (if rest == 0 { 1 } else { rest % 10 }) == check
        }
        9 if n.starts_with(b"6") => {
            let rest = falling(part(before, 1..8), 8) % 11;
            (18 - (21 - rest) % 11) % 10 == check
        }
        _ => birth_number(n),
    }
}

/// The birth number of Czechia and Slovakia: date, three digits and, since 1954, a tenth that makes it divisible by 11.
pub(super) fn birth_number(n: &[u8]) -> bool {
    let (year, month) = (part(n, 0..2), number(part(n, 2..4)));
    let divisible = number(n).is_multiple_of(11) || number(part(n, 0..9)) % 11 == 10 && n.last() == Some(&b'0');
    is_date(year, month % 50 % 20, number(part(n, 4..6))) && if n.len() == 9 { number(year) < 54 } else { divisible }
}

fn de(n: &[u8]) -> bool {
    hybrid(n, 10)
}

fn dk(n: &[u8]) -> bool {
    weighted(n, &[2, 7, 6, 5, 4, 3, 2, 1]).is_multiple_of(11)
}

fn ee(n: &[u8]) -> bool {
    weighted(n, &[3, 7, 1, 3, 7, 1, 3, 7, 1]).is_multiple_of(10)
}

fn el(n: &[u8]) -> bool {
    let (check, before) = last(n);
    weighted(before, &[256, 128, 64, 32, 16, 8, 4, 2]) % 11 % 10 == check
}

/// The letter of Spain's identity numbers.
pub(super) fn spanish_letter(digits: u64, letter: u8) -> bool {
    b"TRWAGMYFPDXBNJZSQVHLCKE".get((digits % 23) as usize) == Some(&letter)
}

pub(super) fn es(n: &[u8]) -> bool {
    let (Some(&first), Some(&close)) = (n.first(), n.last()) else { return false };
    let middle = part(n, 1..8);
    match first {
        b'0'..=b'9' => spanish_letter(number(part(n, 0..8)), close),
        b'X'..=b'Z' => spanish_letter(u64::from(first - b'X') * 10_000_000 + number(middle), close),
        b'K' | b'L' | b'M' => spanish_letter(number(middle), close),
        b'I' | b'O' | b'T' => false,
        _ => (0..10u8)
            .find(|digit| luhn(&[middle, &[b'0' + digit]].concat()))
            .is_some_and(|digit| close == b'0' + digit || b"JABCDEFGHI".get(usize::from(digit)) == Some(&close)),
    }
}

fn fi(n: &[u8]) -> bool {
    weighted(n, &[7, 9, 10, 5, 8, 4, 2, 1]).is_multiple_of(11)
}

fn fr(n: &[u8]) -> bool {
    let (key, siren) = (part(n, 0..2), part(n, 2..11));
    // Monaco's begin with 000 and are in no French register.
    if !siren.starts_with(b"000") && !luhn(siren) {
        return false;
    }
    let company = number(siren);
    if key.iter().all(u8::is_ascii_digit) {
        return number(key) == (12 + 3 * (company % 97)) % 97;
    }
    // Letters without I and O.
    let place = |byte: u8| value(byte) - u32::from(byte > b'I') - u32::from(byte > b'O');
    let &[one, other] = key else { return false };
    if matches!(one, b'I' | b'O') || matches!(other, b'I' | b'O') {
        return false;
    }
    let sum = if one.is_ascii_digit() { place(one) * 24 + place(other) - 10 } else { place(one) * 34 + place(other) - 100 };
    (company + 1 + u64::from(sum / 11)) % 11 == u64::from(sum % 11)
}

fn hr(n: &[u8]) -> bool {
    hybrid(n, 10)
}

fn hu(n: &[u8]) -> bool {
    weighted(n, &[9, 7, 3, 1, 9, 7, 3, 1]).is_multiple_of(10)
}

fn ie(n: &[u8]) -> bool {
    let letter = |byte: u8| if byte == b'W' { 0 } else { value(byte).saturating_sub(9) };
    let right = |digits: &[u8], more: u32, check: u8| (falling(digits, 8) + 9 * more) % 23 == letter(check);
    match n {
        [first, second, middle @ .., check] if second.is_ascii_uppercase() => {
            right(&[b"0", middle, &[*first]].concat(), 0, *check)
        }
        [digits @ .., check, more] if check.is_ascii_uppercase() => right(digits, letter(*more), *check),
        [digits @ .., check] => right(digits, 0, *check),
        [] => false,
    }
}

fn it(n: &[u8]) -> bool {
    let province = number(part(n, 7..10));
    matches!(province, 1..=100 | 120 | 121 | 888 | 999) && number(part(n, 0..7)) > 0 && luhn(n)
}

fn lt(n: &[u8]) -> bool {
    let (check, before) = last(n);
    let sum = |from: u32| -> u32 { before.iter().zip(from..).map(|(digit, at)| value(*digit) * (1 + at % 9)).sum::<u32>() % 11 };
    let rest = if sum(0) == 10 { sum(2) } else { sum(0) };
    before.last() == Some(&b'1') && rest % 10 == check
}

fn lu(n: &[u8]) -> bool {
    number(part(n, 0..6)) % 89 == number(part(n, 6..8))
}

fn lv(n: &[u8]) -> bool {
    if n.first().is_some_and(|first| *first > b'3') {
        return weighted(n, &[9, 1, 4, 8, 3, 10, 2, 5, 7, 6, 1]) % 11 == 3;
    }
    let (check, before) = last(n);
    let dated = is_date(part(n, 4..6), number(part(n, 2..4)), number(part(n, 0..2)));
    (n.starts_with(b"32") || dated) && (1 + weighted(before, &[10, 5, 8, 4, 2, 1, 6, 3, 7, 9])) % 11 % 10 == check
}

fn mt(n: &[u8]) -> bool {
    weighted(n, &[3, 4, 6, 7, 8, 9, 10, 1]).is_multiple_of(37)
}

/// The Dutch eleven-proof of nine digits.
pub(super) fn eleven_proof(n: &[u8]) -> bool {
    let (check, before) = last(n);
    before.len() == 8 && falling(before, 9) % 11 == check && number(n) > 0
}

fn nl(n: &[u8]) -> bool {
    let legal = eleven_proof(part(n, 0..9)) || mod97(&[b"NL", n].concat()) == 1;
    legal && number(part(n, 10..12)) > 0 && number(part(n, 0..9)) > 0
}

fn pl(n: &[u8]) -> bool {
    let (check, before) = last(n);
    weighted(before, &[6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 == check
}

pub(super) fn pt(n: &[u8]) -> bool {
    let (check, before) = last(n);
    (11 - falling(before, 9) % 11) % 11 % 10 == check
}

fn ro(n: &[u8]) -> bool {
    let (check, before) = last(n);
    let sum: u32 = before.iter().rev().zip([2, 3, 5, 7, 1, 2, 3, 5, 7]).map(|(digit, weight)| value(*digit) * weight).sum();
    sum * 10 % 11 % 10 == check
}

fn se(n: &[u8]) -> bool {
    luhn(part(n, 0..10)) && number(part(n, 10..12)) > 0
}

fn si(n: &[u8]) -> bool {
    let (check, before) = last(n);
    match 11 - falling(before, 8) % 11 {
        11 => false,
        right => right % 10 == check,
    }
}

fn sk(n: &[u8]) -> bool {
    let company = !n.starts_with(b"0") && matches!(n.get(2), Some(b'2'..=b'4' | b'7'..=b'9'));
    company && number(n).is_multiple_of(11) || birth_number(n)
}

fn gb(n: &[u8]) -> bool {
    if n.len() == 5 {
        return match part(n, 0..2) {
            b"GD" => number(part(n, 2..5)) < 500,
            b"HA" => number(part(n, 2..5)) >= 500,
            _ => false,
        };
    }
    let rest = weighted(part(n, 0..9), &[8, 7, 6, 5, 4, 3, 2, 10, 1]) % 97;
    // Since 2010 also with 55 added, for numbers from 100 on.
    rest == 0 || rest == 42 && number(part(n, 0..3)) >= 100
}

/// Modulo 11 of nine digits as Switzerland weighs them.
fn ch(n: &[u8]) -> bool {
    let digits = part(n, 1..10);
    let (check, before) = last(digits);
    eleven_less(weighted(before, &[5, 4, 3, 2, 7, 6, 5, 4]), check)
}

pub(super) fn no(n: &[u8]) -> bool {
    let (check, before) = last(part(n, 0..9));
    eleven_less(weighted(before, &[3, 2, 7, 6, 5, 4, 3, 2]), check)
}
