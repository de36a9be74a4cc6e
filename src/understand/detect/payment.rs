//! How somebody pays: bank accounts, payment cards, amounts.

use super::super::values::is_currency;
use super::check_digits::{luhn, mod97, number, part};
use super::{Check, Detector, Form, Kind, PLAIN, needs};

const CARD: Detector = Detector {
    kind: Kind::PaymentCard,
    check: Check::tenth(card),
    source: "ISO/IEC 7812-1 (Luhn); ranges of issuers as the card schemes publish them",
    ..PLAIN
};

pub(super) const ROWS: &[Detector] = &[
    Detector {
        id: "iban",
        kind: Kind::Iban,
        form: Form::Packed("aadd x{11,30}"),
        check: Check::digit(iban, 0.01),
        tells: true,
        in_text: true,
        examples: "BE71 0961 2345 6769|GB82WEST12345698765432|DE89 3704 0044 0532 0130 00|NO9386011117947",
        counter_examples: "BE71 0961 2345 6768|BE7109612345676|ZZ71096123456769|ABCDEFGHIJKLMNOP|NO.1193 CHANGNING|XY00123456789012345",
        source: "ISO 13616-1; SWIFT IBAN Registry (lengths; its own examples)",
        ..PLAIN
    },
    Detector {
        id: "card",
        form: Form::Packed("[2-6] d{12,18}"),
        examples: "4111111111111111|5555 5555 5555 4444|378282246310005|6200000000000005|30569309025904",
        counter_examples: "4111111111111112|1234567812345670|411111111111|2024011512345678",
        ..CARD
    },
    // In fours (or as American Express has it), it is a card wherever it stands.
    Detector {
        id: "card-grouped",
        of: "in groups",
        form: Form::Exact("d{4}[-_]d{4}[-_]d{4}[-_]d{4} | d{4}[-_]d{6}[-_]d{5}"),
        check: Check::tenth(card_grouped),
        tells: true,
        in_text: true,
        examples: "4111 1111 1111 1111|5555-5555-5555-4444|3782 822463 10005",
        counter_examples: "4111 1111 1111 1112|1234 5678 1234 5670|4111111111111111",
        ..CARD
    },
    Detector {
        id: "money",
        kind: Kind::Money,
        form: Form::Read(needs::DIGIT, is_money),
        tells: true,
        examples: "EUR 12.50|12,50 €|$1,234.00|1 234,50 CHF|£5|¥ 1,000|1052,75元",
        counter_examples: "12.50|EUR|12.50 kg|ABC 12.50|€|EUR 12a|EUR12345678901234567|SHP00000001|EUR12",
        source: "ISO 4217, and signs in use",
        ..PLAIN
    },
];

/// Letters of an IBAN, by country. SWIFT IBAN Registry.
const LENGTHS: &str = "AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 \
ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 \
LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 \
SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30";

/// Countries whose accounts are of digits alone. SWIFT IBAN Registry (structures `n`).
const OF_DIGITS: &str =
    "AE AT BA BE BI CR CZ DE DJ DK EE EG ES FI FO GL HR HU IL IS LT LY ME MN MR NO PL PT RS SD SE SI SK SO ST TL TN VA XK";
/// Accounts have digits enough; words after "No. 12" have not, and are right by chance once in a hundred.
const LEAST_DIGITS: usize = 8;

pub(super) fn iban(account: &[u8]) -> bool {
    let digits = account.iter().filter(|byte| byte.is_ascii_digit()).count();
    let of_digits = OF_DIGITS.split(' ').any(|country| account.starts_with(country.as_bytes()));
    if digits < if of_digits { account.len().saturating_sub(2) } else { LEAST_DIGITS } {
        return false;
    }
    let length = account.len().to_string();
    let known = LENGTHS.split(' ').any(|entry| {
        let (country, letters) = entry.as_bytes().split_at(2);
        account.starts_with(country) && letters == length.as_bytes()
    });
    known && mod97(&[part(account, 4..account.len()), part(account, 0..4)].concat()) == 1
}

/// Which scheme a card number is of, by its first digits and its length.
fn scheme(card: &[u8]) -> bool {
    let six = number(part(card, 0..6));
    let length = card.len();
    match six {
        400_000..=499_999 => matches!(length, 13 | 16 | 19),
        510_000..=559_999 | 222_100..=272_099 => length == 16,
        340_000..=349_999 | 370_000..=379_999 => length == 15,
        300_000..=305_999 | 309_500..=309_599 | 360_000..=369_999 | 380_000..=399_999 => matches!(length, 14 | 16 | 19),
        352_800..=358_999 => (16..=19).contains(&length),
        601_100..=601_199 | 644_000..=659_999 | 620_000..=629_999 => (16..=19).contains(&length),
        // Maestro.
        500_000..=509_999 | 560_000..=589_999 | 639_000..=639_099 | 670_000..=679_999 => (13..=19).contains(&length),
        _ => false,
    }
}

fn card(card: &[u8]) -> bool {
    scheme(card) && luhn(card)
}

fn card_grouped(written: &[u8]) -> bool {
    let digits: Vec<u8> = written.iter().copied().filter(u8::is_ascii_digit).collect();
    card(&digits)
}

fn is_money(cell: &str) -> bool {
    const SIGNS: [&str; 13] = ["€", "$", "£", "¥", "¥", "₹", "₩", "₽", "zł", "Kč", "万元", "元", "円"];
    if cell.len() > 32 {
        return false;
    }
    let sign = |rest: &'_ str| SIGNS.contains(&rest) || is_currency(rest) || matches!(rest, "US$" | "C$" | "A$" | "R$" | "HK$");
    let digits = cell.bytes().filter(u8::is_ascii_digit).count();
    let Some(first) = cell.find(|letter: char| letter.is_ascii_digit()) else { return false };
    let end = cell.rfind(|letter: char| letter.is_ascii_digit()).map_or(first, |last| last + 1);
    let (before, amount, behind) = (&cell[..first], &cell[first..end], &cell[end..]);
    let before = before.trim_start_matches('-').trim_end_matches(['-', ' ', '\u{a0}']);
    let behind = behind.trim();
    let one = before.is_empty() && sign(behind) || behind.is_empty() && sign(before);
    // A code of letters that touches digits alone opens any shipment's number ("SHP00000001").
    let touches = cell.len() == amount.len() + 3 && amount.len() == digits;
    one && digits <= 15
        && !(touches && (is_currency(before) || is_currency(behind)))
        && amount.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b',' | b' ' | b'\''))
}
