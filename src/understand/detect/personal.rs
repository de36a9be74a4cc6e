//! Numbers of natural persons: in registers of population, tax and social security, and of passports.
//!
//! The examples are made up (births in 1970 without a real serial number, or days that never were) or the authorities' own.

use super::check_digits::{eleven_less, falling, gs1, hybrid, icao, is_date, last, luhn, mod11_2, number, part, value, weighted};
use super::vat::{ODD, birth_number, eleven_proof, pt, spanish_letter};
use super::{Check, Detector, Form, Kind, PLAIN};

const ID: Detector = Detector { kind: Kind::PersonalId, ..PLAIN };

pub(super) const ROWS: &[Detector] = &[
    Detector {
        id: "person-be",
        of: "BE",
        form: Form::Packed("d{11}"),
        check: Check::digit(be, 0.005),
        examples: "70.00.10-362.32|04002274269",
        counter_examples: "70.00.10-362.33|70.53.10-362.32|04002274270",
        source: "Royal decree of 3 April 1984, Art. 1-3: 97 minus the remainder by 97, since 2000 with a 2 before the nine digits",
        ..ID
    },
    Detector {
        id: "person-be-written",
        of: "BE",
        form: Form::Exact("dd.dd.dd-ddd.dd | dd.dd.dd-ddd-dd | d{6}-ddd.dd | d{6}-ddd-dd"),
        check: Check::digit(written_be, 0.005),
        tells: true,
        in_text: true,
        examples: "70.00.10-362.32|040022-742-69",
        counter_examples: "70.00.10-362.33|70001036232",
        source: "as the bare number",
        ..ID
    },
    Detector {
        id: "person-nl",
        of: "NL",
        form: Form::Packed("d{9}"),
        check: Check::digit(eleven_proof, 0.09),
        examples: "111222333|123456782",
        counter_examples: "111222334|12345678",
        source: "Besluit burgerservicenummer, Art. 1: the eleven-proof",
        ..ID
    },
    Detector {
        id: "person-fr",
        of: "FR",
        form: Form::Packed("[123478] d{5} [dAB] d{8}"),
        check: Check::digit(fr, 0.005),
        in_text: true,
        examples: "2 70 01 99 000 001 20|170019900000269|170012A00000196",
        counter_examples: "270019900000121|570019900000120|170012C00000196",
        source: "INSEE, NIR: 97 minus the remainder by 97; 2A and 2B of Corsica count 19 and 18",
        ..ID
    },
    Detector {
        id: "person-de",
        of: "DE",
        form: Form::Packed("[1-9] d{10}"),
        check: Check::digit(de, 0.02),
        examples: "86 095 742 719|50382917267",
        counter_examples: "86095742718|12345678903|11111111111",
        source: "Abgabenordnung § 139b; ISO/IEC 7064 MOD 11,10; one digit of the first ten twice or three times",
        ..ID
    },
    Detector {
        id: "person-es",
        of: "ES",
        form: Form::Packed("d{8} a | [XYZ] d{7} a"),
        check: Check::digit(es, 0.044),
        tells: true,
        in_text: true,
        examples: "12345678Z|00005857-S|X0000550K|X-0000807-W",
        counter_examples: "12345678A|X0000550L|1234567Z",
        source: "Real Decreto 1553/2005 (DNI) and 557/2011 (NIE): remainder by 23",
        ..ID
    },
    Detector {
        id: "person-it",
        of: "IT",
        form: Form::Packed("a{6} [dLMNPQRSTUV]{2} [ABCDEHLMPRST] [dLMNPQRSTUV]{2} a [dLMNPQRSTUV]{3} a"),
        check: Check::digit(it, 0.039),
        tells: true,
        in_text: true,
        examples: "RSSMRA85T10A562S|MTZLNE70A41Z999L",
        counter_examples: "RSSMRA85T10A562T|RSSMRA85F10A562S|RSSMRA85T10A56S",
        source: "Decreto ministeriale 23 December 1976, Art. 2-7",
        ..ID
    },
    Detector {
        id: "person-pl",
        of: "PL",
        form: Form::Packed("d{11}"),
        check: Check::digit(pl, 0.02),
        examples: "44051401359|80021926701",
        counter_examples: "44051401358|44151401359",
        source: "Ustawa o ewidencji ludności, Art. 15 (PESEL): weights 1, 3, 7, 9",
        ..ID
    },
    Detector {
        id: "person-cn",
        of: "CN",
        form: Form::Packed("[1-9] d{16} [dX]"),
        check: Check::digit(cn, 0.0001),
        tells: true,
        in_text: true,
        examples: "11010519491231002X|110105194912310927",
        counter_examples: "110105194912310021|11010519491331002X|123456789012345678",
        source: "GB 11643-1999; ISO/IEC 7064 MOD 11-2",
        ..ID
    },
    Detector {
        id: "person-se",
        of: "SE",
        form: Form::Exact("d{6}[-+]d{4} | d{8}-d{4}"),
        check: Check::digit(se, 0.01),
        tells: true,
        in_text: true,
        examples: "701130-5591|19701130-0352|811228-9874",
        counter_examples: "701130-5592|701330-5591|7011305591",
        source: "Folkbokföringslag 1991:481, § 18; Skatteverket's example (Luhn); days from 61 are coordination numbers",
        ..ID
    },
    Detector {
        id: "person-fi",
        of: "FI",
        form: Form::Exact("d{6}[-+A-FU-Y]d{3}[dA-FHJ-NPR-Y]"),
        check: Check::digit(fi, 0.01),
        tells: true,
        in_text: true,
        examples: "131052-308T|010170A900J",
        counter_examples: "131052-308U|311352-308T|131052-308",
        source: "Digital and Population Data Services Agency: remainder by 31",
        ..ID
    },
    Detector {
        id: "person-dk",
        of: "DK",
        form: Form::Exact("d{6}-d{4}"),
        check: Check::listed(dated_day_first, 0.04),
        examples: "010170-6140|311299-0001",
        counter_examples: "321370-0000|0101706140",
        source: "CPR-kontoret: since 2007 without a check digit, so that only the date can be wrong",
        ..ID
    },
    Detector {
        id: "person-no",
        of: "NO",
        form: Form::Packed("d{11}"),
        check: Check::digit(no, 0.005),
        examples: "01017012696|010170 74683",
        counter_examples: "01017012697|01137012696",
        source: "Skatteetaten, fødselsnummer: two check digits modulo 11; D and H numbers have 40 added to day or month",
        ..ID
    },
    Detector {
        id: "person-pt",
        of: "PT",
        form: Form::Packed("[1-3] d{8}"),
        check: Check::tenth(pt),
        examples: "200394428|284 829 048",
        counter_examples: "200394429|984829048",
        source: "Decreto-Lei 14/2013 (NIF): modulo 11",
        ..ID
    },
    Detector {
        id: "person-ro",
        of: "RO",
        form: Form::Packed("[1-9] d{12}"),
        check: Check::digit(ro, 0.005),
        examples: "1700101527900|1700101521301",
        counter_examples: "1700101527901|1701301527900",
        source: "OUG 97/2005 (CNP): modulo 11",
        ..ID
    },
    Detector {
        id: "person-cz-sk",
        of: "CZ, SK",
        form: Form::Exact("d{6}/d{4}"),
        check: Check::digit(written_birth_number, 0.01),
        tells: true,
        in_text: true,
        examples: "700101/4890|700101/9355",
        counter_examples: "700101/4891|701301/4890|7001014890",
        source: "Zákon 133/2000 Sb., § 13: divisible by 11",
        ..ID
    },
    Detector {
        id: "person-ee-lt",
        of: "EE, LT",
        form: Form::Packed("[1-6] d{10}"),
        check: Check::digit(ee_lt, 0.02),
        examples: "37001010037|37001010073",
        counter_examples: "37001010038|37013010037",
        source: "EVS 585:2007; Lietuvos gyventojų registras: two rounds of weights modulo 11",
        ..ID
    },
    Detector {
        id: "person-bg",
        of: "BG",
        form: Form::Packed("d{10}"),
        check: Check::digit(bg, 0.02),
        examples: "7001017715|7001016880",
        counter_examples: "7001017716|7013017715",
        source: "GRAO, EGN: modulo 11 and 10; months from 21 and 41 for other centuries",
        ..ID
    },
    Detector {
        id: "person-hr",
        of: "HR",
        form: Form::Packed("d{11}"),
        check: Check::tenth(|n| hybrid(n, 10)),
        examples: "31002340135|12216941084",
        counter_examples: "31002340136|3100234013",
        source: "Zakon o osobnom identifikacijskom broju; ISO/IEC 7064 MOD 11,10 (companies have one too)",
        ..ID
    },
    Detector {
        id: "person-ch",
        of: "CH",
        form: Form::Packed("756 d{10}"),
        check: Check::tenth(gs1),
        in_text: true,
        examples: "756.9217.0769.85|7560001567825",
        counter_examples: "756.9217.0769.84|7570001567825",
        source: "AHVV Art. 133 (AHVN13): check digit of EAN-13",
        ..ID
    },
    Detector {
        id: "person-kr",
        of: "KR",
        form: Form::Exact("d{6}-[1-8]d{6}"),
        check: Check::digit(kr, 0.005),
        tells: true,
        in_text: true,
        examples: "700101-1744366|700101-1220265",
        counter_examples: "700101-1744367|701301-1744366|7001011744366",
        source: "Resident Registration Act, Annex: modulo 11 (serials since October 2020 have no check digit)",
        ..ID
    },
    Detector {
        id: "person-kr-customs",
        of: "KR, customs",
        form: Form::Packed("P d{12}"),
        examples: "P123456789012",
        counter_examples: "P12345678901|Q123456789012",
        source: "Korea Customs Service, personal customs clearance code; no check digit that is public",
        ..ID
    },
    Detector {
        id: "person-tr",
        of: "TR",
        form: Form::Packed("[1-9] d{10}"),
        check: Check::digit(tr, 0.01),
        examples: "10000000146|11954244662",
        counter_examples: "10000000147|01954244662",
        source: "Nüfus Hizmetleri Kanunu 5490: two check digits modulo 10",
        ..ID
    },
    Detector {
        id: "person-br",
        of: "BR",
        form: Form::Packed("d{11}"),
        check: Check::digit(br, 0.01),
        examples: "529.982.247-25|11144477735",
        counter_examples: "529.982.247-26|1114447773",
        source: "Receita Federal, CPF: two check digits modulo 11",
        ..ID
    },
    Detector {
        id: "person-br-written",
        of: "BR",
        form: Form::Exact("ddd.ddd.ddd-dd"),
        check: Check::digit(|written| br(&digits(written)), 0.01),
        tells: true,
        in_text: true,
        examples: "529.982.247-25|111.444.777-35",
        counter_examples: "529.982.247-26|52998224725",
        source: "as the bare number",
        ..ID
    },
    Detector {
        id: "person-gb",
        of: "GB",
        form: Form::Packed("[A-CEGHJ-PR-TW-Z] [A-CEGHJ-NPR-TW-Z] d{6} [A-D]"),
        examples: "JG000001A|JG 00 00 01 D",
        counter_examples: "DA123456C|QO123456C|AB123456E",
        source: "HMRC, NIM39110 (national insurance number; no check digit)",
        ..ID
    },
    Detector {
        id: "person-us",
        of: "US",
        form: Form::Exact("[0-8] dd - dd - d{4}"),
        check: Check::listed(us, 0.97),
        examples: "078-05-1120|219-09-9999",
        counter_examples: "000-12-3456|666-12-3456|123-00-4567|900-12-3456",
        source: "Social Security Administration, POMS RM 10201.035 (no check digit; the examples are its void ones)",
        ..ID
    },
    Detector {
        id: "passport-line",
        kind: Kind::Passport,
        of: "machine-readable",
        form: Form::Exact("[x<]{9} d [a<]{3} d{7} [MF<] d{7} [x<]{14} [d<] d"),
        check: Check::digit(passport_line, 0.0001),
        tells: true,
        in_text: true,
        examples: "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
        counter_examples: "L898902C36UTO7408122F1204159ZE184226B<<<<<11|L898902C37UTO7408122F1204159ZE184226B<<<<<10",
        source: "ICAO Doc 9303, part 4, 4.2.2 (its own example)",
    },
    Detector {
        id: "passport",
        kind: Kind::Passport,
        form: Form::Packed("a{0,2} d{6,9} | [CFGHJKLMNPRTVWXYZ] [dCFGHJKLMNPRTVWXYZ]{8} | dd aa d{5}"),
        examples: "C01X00T47|E00000000|123456789|EA0000000",
        counter_examples: "12345|ABC123456|PASSPORTS",
        source: "ICAO Doc 9303, part 3 (nine characters; forms of the larger issuers); only where the header speaks of passports",
        ..PLAIN
    },
];

fn digits(written: &[u8]) -> Vec<u8> {
    written.iter().copied().filter(u8::is_ascii_digit).collect()
}

fn be(n: &[u8]) -> bool {
    let base = number(part(n, 0..9));
    let check = number(part(n, 9..11));
    // Months have 20 or 40 added where the register of population does not hold the person; either may be unknown.
    let month = number(part(n, 2..4)) % 20;
    let dated = number(part(n, 2..4)) <= 52 && month <= 12 && number(part(n, 4..6)) <= 31;
    // With a 2 before it, the year is of this century; nobody is born after its middle yet.
    let young = number(part(n, 0..2)) < 50;
    dated && (97 - base % 97 == check || young && 97 - (2_000_000_000 + base) % 97 == check)
}

fn written_be(written: &[u8]) -> bool {
    be(&digits(written))
}

fn fr(n: &[u8]) -> bool {
    let base = match part(n, 5..7) {
        b"2A" => [part(n, 0..5), b"19", part(n, 7..13)].concat(),
        b"2B" => [part(n, 0..5), b"18", part(n, 7..13)].concat(),
        _ => part(n, 0..13).to_vec(),
    };
    let month = number(part(n, 3..5));
    let dated = matches!(month, 1..=12 | 20..=42 | 50..=99);
    dated && base.iter().all(u8::is_ascii_digit) && 97 - number(&base) % 97 == number(part(n, 13..15))
}

fn de(n: &[u8]) -> bool {
    let mut times = [0u8; 10];
    for digit in part(n, 0..10) {
        if let Some(times) = times.get_mut(value(*digit) as usize) {
            *times += 1;
        }
    }
    let mut repeated = times.iter().filter(|times| **times > 1);
    matches!((repeated.next(), repeated.next()), (Some(2 | 3), None)) && hybrid(n, 10)
}

fn es(n: &[u8]) -> bool {
    let Some((&letter, before)) = n.split_last() else { return false };
    let first = before.first().copied().unwrap_or(b'0');
    let digits = number(part(before, 1..8));
    let opening = if first.is_ascii_digit() { value(first) } else { u32::from(first.saturating_sub(b'X')) };
    spanish_letter(u64::from(opening) * 10_000_000 + digits, letter)
}

fn it(n: &[u8]) -> bool {
    let Some((&letter, before)) = n.split_last() else { return false };
    let place = |byte: u8| if byte.is_ascii_digit() { value(byte) } else { value(byte).saturating_sub(10) };
    let one = |(at, byte): (usize, &u8)| {
        if at % 2 == 0 { ODD.get(place(*byte) as usize).copied().unwrap_or(0) } else { place(*byte) }
    };
    before.iter().enumerate().map(one).sum::<u32>() % 26 + 10 == value(letter)
}

fn pl(n: &[u8]) -> bool {
    let (check, before) = last(n);
    let sum = weighted(before, &[1, 3, 7, 9, 1, 3, 7, 9, 1, 3]);
    is_date(part(n, 0..2), number(part(n, 2..4)) % 20, number(part(n, 4..6))) && (10 - sum % 10) % 10 == check
}

pub(super) fn cn(n: &[u8]) -> bool {
    let year = part(n, 6..10);
    (1900..=2099).contains(&number(year)) && is_date(year, number(part(n, 10..12)), number(part(n, 12..14))) && mod11_2(n)
}

fn se(written: &[u8]) -> bool {
    let all = digits(written);
    let n = part(&all, all.len().saturating_sub(10)..all.len());
    let day = number(part(n, 4..6));
    is_date(part(n, 0..2), number(part(n, 2..4)), if day > 60 { day - 60 } else { day }) && luhn(n)
}

fn fi(written: &[u8]) -> bool {
    let n = [part(written, 0..6), part(written, 7..10)].concat();
    let right = b"0123456789ABCDEFHJKLMNPRSTUVWXY".get((number(&n) % 31) as usize);
    dated_day_first(written) && right == written.last()
}

/// Day, month and year, two digits each.
fn dated_day_first(n: &[u8]) -> bool {
    is_date(part(n, 4..6), number(part(n, 2..4)), number(part(n, 0..2)))
}

fn no(n: &[u8]) -> bool {
    let digit = |at: usize| n.get(at).map_or(u32::MAX, |digit| value(*digit));
    let (day, month) = (number(part(n, 0..2)), number(part(n, 2..4)));
    let dated = is_date(part(n, 4..6), if month > 40 { month - 40 } else { month }, if day > 40 { day - 40 } else { day });
    dated
        && eleven_less(weighted(part(n, 0..9), &[3, 7, 6, 1, 8, 9, 4, 5, 2]), digit(9))
        && eleven_less(weighted(part(n, 0..10), &[5, 4, 3, 2, 7, 6, 5, 4, 3, 2]), digit(10))
}

fn ro(n: &[u8]) -> bool {
    let (check, before) = last(n);
    let rest = weighted(before, &[2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11;
    let county = matches!(number(part(n, 7..9)), 1..=52 | 70..=83);
    county && is_date(part(n, 1..3), number(part(n, 3..5)), number(part(n, 5..7))) && (if rest == 10 { 1 } else { rest }) == check
}

fn written_birth_number(written: &[u8]) -> bool {
    birth_number(&digits(written))
}

fn ee_lt(n: &[u8]) -> bool {
    let (check, before) = last(n);
    let first = weighted(before, &[1, 2, 3, 4, 5, 6, 7, 8, 9, 1]) % 11;
    let rest = if first == 10 { weighted(before, &[3, 4, 5, 6, 7, 8, 9, 1, 2, 3]) % 11 } else { first };
    is_date(part(n, 1..3), number(part(n, 3..5)), number(part(n, 5..7))) && rest % 10 == check
}

fn bg(n: &[u8]) -> bool {
    let (check, before) = last(n);
    let month = number(part(n, 2..4));
    is_date(part(n, 0..2), if month < 60 { month % 20 } else { 0 }, number(part(n, 4..6)))
        && weighted(before, &[2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11 % 10 == check
}

fn kr(written: &[u8]) -> bool {
    let n = digits(written);
    let (check, before) = last(&n);
    let sum = weighted(before, &[2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5]);
    is_date(part(&n, 0..2), number(part(&n, 2..4)), number(part(&n, 4..6))) && (11 - sum % 11) % 10 == check
}

fn tr(n: &[u8]) -> bool {
    let digit = |at: usize| n.get(at).map_or(0, |digit| value(*digit));
    let odd: u32 = (0..9).step_by(2).map(digit).sum();
    let even: u32 = (1..8).step_by(2).map(digit).sum();
    (odd * 7 + 90 - even) % 10 == digit(9) && (0..10).map(digit).sum::<u32>() % 10 == digit(10)
}

pub(super) fn br(n: &[u8]) -> bool {
    let check = |count: usize| {
        let sum = falling(part(n, 0..count), count as u32 + 1);
        n.get(count).is_some_and(|digit| value(*digit) == sum * 10 % 11 % 10)
    };
    n.len() == 11 && n.iter().any(|digit| Some(digit) != n.first()) && check(9) && check(10)
}

fn us(written: &[u8]) -> bool {
    let (area, group, serial) = (part(written, 0..3), part(written, 4..6), part(written, 7..11));
    area != b"000" && area != b"666" && group != b"00" && serial != b"0000"
}

fn passport_line(line: &[u8]) -> bool {
    let whole = [part(line, 0..10), part(line, 13..20), part(line, 21..44)].concat();
    icao(part(line, 0..10)) && icao(part(line, 13..20)) && icao(part(line, 21..28)) && icao(&whole)
}
