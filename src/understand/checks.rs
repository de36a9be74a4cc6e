//! Numbers that prove themselves: check digits of waybills, containers, postal items, articles and persons.
//!
//! Every function takes a cell as written; what may stand between the digits is named at each.

/// The letters and digits of a cell without spaces, hyphens and dots, in capitals; `None` where anything else stands in it
/// or it is longer than `most`.
fn packed(cell: &str, most: usize) -> Option<Vec<u8>> {
    let mut packed = Vec::with_capacity(most);
    for byte in cell.trim().bytes() {
        match byte {
            b' ' | b'-' | b'.' => {}
            _ if byte.is_ascii_alphanumeric() => packed.push(byte.to_ascii_uppercase()),
            _ => return None,
        }
        if packed.len() > most {
            return None;
        }
    }
    Some(packed)
}

fn digits(bytes: &[u8]) -> Option<u64> {
    let all = !bytes.is_empty() && bytes.len() < 19 && bytes.iter().all(u8::is_ascii_digit);
    all.then(|| bytes.iter().fold(0, |sum, byte| sum * 10 + u64::from(byte - b'0')))
}

/// Air waybill: airline prefix of three digits, seven digits, and their remainder by seven (IATA Resolution 600a).
pub(super) fn air_waybill(cell: &str) -> bool {
    let Some(number) = packed(cell, 11).filter(|number| number.len() == 11) else { return false };
    match (digits(&number[..3]), digits(&number[3..10]), digits(&number[10..])) {
        (Some(prefix), Some(serial), Some(check)) => prefix > 0 && serial % 7 == check,
        _ => false,
    }
}

/// Container: owner and category of four letters, six digits, check digit (ISO 6346).
pub(super) fn container(cell: &str) -> bool {
    let Some(number) = packed(&cell.replace('/', "-"), 11).filter(|number| number.len() == 11) else { return false };
    if !number[..3].iter().all(u8::is_ascii_uppercase)
        || !matches!(number[3], b'U' | b'J' | b'Z')
        || digits(&number[4..]).is_none()
    {
        return false;
    }
    // Letters count from 10, leaving out 11, 22 and 33.
    let value = |byte: u8| match byte {
        b'0'..=b'9' => u32::from(byte - b'0'),
        b'A' => 10,
        b'B'..=b'K' => u32::from(byte - b'B') + 12,
        b'L'..=b'U' => u32::from(byte - b'L') + 23,
        _ => u32::from(byte - b'V') + 34,
    };
    let sum: u32 = number[..10].iter().enumerate().map(|(at, &byte)| value(byte) << at).sum();
    sum % 11 % 10 == u32::from(number[10] - b'0')
}

/// Postal item: service of two letters, eight digits, check digit, country of two letters (UPU S10).
pub(super) fn postal_item(cell: &str) -> bool {
    let Some(number) = packed(cell, 13).filter(|number| number.len() == 13) else { return false };
    let letters = number[..2].iter().chain(&number[11..]).all(u8::is_ascii_uppercase);
    if !letters || digits(&number[2..11]).is_none() {
        return false;
    }
    const WEIGHTS: [u32; 8] = [8, 6, 4, 2, 3, 5, 9, 7];
    let sum: u32 = number[2..10].iter().zip(WEIGHTS).map(|(&byte, weight)| u32::from(byte - b'0') * weight).sum();
    let check = match 11 - sum % 11 {
        10 => 0,
        11 => 5,
        check => check,
    };
    check == u32::from(number[10] - b'0')
}

/// The country whose post issued a postal item, if the check digit is right: the number's last two letters.
pub(super) fn postal_item_country(cell: &str) -> Option<&str> {
    let cell = cell.trim();
    postal_item(cell).then(|| &cell[cell.len() - 2..])
}

/// Article number of 8, 12, 13 or 14 digits, or shipping container code of 18, with check digit (GS1).
pub(super) fn gs1(cell: &str) -> bool {
    let cell = cell.trim();
    if !matches!(cell.len(), 8 | 12 | 13 | 14 | 18) || !cell.bytes().all(|byte| byte.is_ascii_digit()) {
        return false;
    }
    let sum: u32 =
        cell.bytes().rev().enumerate().map(|(at, byte)| u32::from(byte - b'0') * if at % 2 == 1 { 3 } else { 1 }).sum();
    sum.is_multiple_of(10)
}

/// IMO number of a vessel: seven digits, the last the weighted sum of the others; "IMO" may stand before it.
pub(super) fn imo(cell: &str) -> bool {
    let cell = cell.trim();
    let number = cell.strip_prefix("IMO").unwrap_or(cell).trim();
    if number.len() != 7 || !number.bytes().all(|byte| byte.is_ascii_digit()) {
        return false;
    }
    let digits: Vec<u32> = number.bytes().map(|byte| u32::from(byte - b'0')).collect();
    let sum: u32 = digits[..6].iter().zip([7, 6, 5, 4, 3, 2]).map(|(digit, weight)| digit * weight).sum();
    sum % 10 == digits[6]
}

/// Identity card of mainland China: 17 digits and a check character (GB 11643).
pub(super) fn chinese_identity(cell: &str) -> bool {
    let cell = cell.trim().as_bytes();
    if cell.len() != 18 || digits(&cell[..17]).is_none() {
        return false;
    }
    const WEIGHTS: [u32; 17] = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
    let sum: u32 = cell[..17].iter().zip(WEIGHTS).map(|(&byte, weight)| u32::from(byte - b'0') * weight).sum();
    b"10X98765432".get((sum % 11) as usize) == Some(&cell[17].to_ascii_uppercase())
}

/// Tax number of a natural person in Brazil (CPF): nine digits and two check digits.
pub(super) fn cpf(cell: &str) -> bool {
    let Some(number) = packed(cell, 11).filter(|number| number.len() == 11 && digits(number).is_some()) else { return false };
    let check = |count: usize| {
        let sum: usize = number[..count].iter().enumerate().map(|(at, &byte)| usize::from(byte - b'0') * (count + 1 - at)).sum();
        (sum * 10 % 11 % 10) as u8 + b'0' == number[count]
    };
    number.iter().any(|byte| *byte != number[0]) && check(9) && check(10)
}

/// Bank account (IBAN, ISO 13616): remainder 1 by 97.
pub(super) fn iban(cell: &str) -> bool {
    let Some(number) = packed(cell, 34).filter(|number| number.len() >= 15) else { return false };
    if !number[..2].iter().all(u8::is_ascii_uppercase) || digits(&number[2..4]).is_none() {
        return false;
    }
    let remainder = number[4..].iter().chain(&number[..4]).fold(0u32, |remainder, &byte| match byte {
        b'0'..=b'9' => (remainder * 10 + u32::from(byte - b'0')) % 97,
        _ => (remainder * 100 + u32::from(byte - b'A') + 10) % 97,
    });
    remainder == 1
}

/// Legal entity identifier: 20 letters and digits, remainder 1 by 97 (ISO 17442).
pub(super) fn lei(cell: &str) -> bool {
    let Some(number) = packed(cell, 20).filter(|number| number.len() == 20) else { return false };
    let remainder = number.iter().fold(0u32, |remainder, &byte| match byte {
        b'0'..=b'9' => (remainder * 10 + u32::from(byte - b'0')) % 97,
        _ => (remainder * 100 + u32::from(byte - b'A') + 10) % 97,
    });
    remainder == 1 && digits(&number[18..]).is_some()
}

/// EORI or VAT number by its form: a country of the Union (or GB, XI, CH, NO) and 5 to 15 letters and digits, most of them
/// digits. There is no check digit that all of them share.
pub(super) fn eori_or_vat(cell: &str) -> bool {
    const PREFIXES: [&[u8]; 33] = [
        b"AT", b"BE", b"BG", b"CH", b"CY", b"CZ", b"DE", b"DK", b"EE", b"EL", b"ES", b"FI", b"FR", b"GB", b"GR", b"HR", b"HU",
        b"IE", b"IM", b"IT", b"LT", b"LU", b"LV", b"MT", b"NL", b"NO", b"PL", b"PT", b"RO", b"SE", b"SI", b"SK", b"XI",
    ];
    let Some(number) = packed(cell, 17).filter(|number| number.len() >= 8) else { return false };
    let digits = number[2..].iter().filter(|byte| byte.is_ascii_digit()).count();
    PREFIXES.contains(&&number[..2]) && digits >= 5 && digits * 3 >= (number.len() - 2) * 2
}

/// IOSS number: `IM` and ten digits.
pub(super) fn ioss(cell: &str) -> bool {
    packed(cell, 12).is_some_and(|number| number.len() == 12 && number.starts_with(b"IM") && digits(&number[2..]).is_some())
}

/// Movement reference number of a customs declaration, by its form: year, country, and 14 letters and digits.
pub(super) fn movement_reference(cell: &str) -> bool {
    packed(cell, 18).is_some_and(|number| {
        number.len() == 18
            && digits(&number[..2]).is_some()
            && number[2..4].iter().all(u8::is_ascii_uppercase)
            && number[17].is_ascii_digit()
            && number[4..].iter().any(u8::is_ascii_digit)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn right_check_digits_pass_and_wrong_ones_do_not() {
        for (check, right, wrong) in [
            (air_waybill as fn(&str) -> bool, "020-1234 5675", "020-12345674"),
            (container, "CSQU 305438-3", "CSQU3054384"),
            (postal_item, "RR473124829GB", "RR473124820GB"),
            (gs1, "4006381333931", "4006381333932"),
            (imo, "IMO 9074729", "9074728"),
            (chinese_identity, "11010519491231002X", "110105194912310021"),
            (cpf, "529.982.247-25", "529.982.247-26"),
            (iban, "BE71 0961 2345 6769", "BE71 0961 2345 6768"),
            (lei, "529900T8BM49AURSDO55", "529900T8BM49AURSDO56"),
        ] {
            assert!(check(right), "{right}");
            assert!(!check(wrong), "{wrong}");
            assert!(!check(""), "{right}");
            assert!(!check("é020-1234"), "{right}");
        }
        assert_eq!(postal_item_country("RR473124829GB"), Some("GB"));
    }

    #[test]
    fn forms_without_check_digit() {
        assert!(eori_or_vat("BE0123456749") && !eori_or_vat("BEAUTIFUL") && !eori_or_vat("US12345678"));
        assert!(ioss("IM0560000000") && !ioss("IM05600000"));
        assert!(movement_reference("24BE12345678901234") && !movement_reference("24BE1234"));
    }
}
