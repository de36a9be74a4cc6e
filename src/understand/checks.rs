//! Numbers that prove themselves: check digits of waybills, containers, postal items, articles and persons.
//!
//! Every function takes a cell as written; spaces, hyphens, dots and slashes within it do not count unless it says otherwise.

/// An identifier by which a shipment can be followed, and whose check digit was verified.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Verified {
    /// Container number, ISO 6346: four letters, six digits, check digit modulo 11.
    Container,
    /// Air waybill: three digits of the airline, seven of the serial number, their remainder modulo 7.
    AirWaybill,
    /// Postal item, UPU S10: two letters, eight digits, check digit modulo 11, country.
    PostalItem,
    /// Ship, IMO: `IMO` and seven digits, the last of them a weighted sum.
    Ship,
}

impl Verified {
    /// What it is called, one and many.
    pub fn name(self) -> (&'static str, &'static str) {
        match self {
            Verified::Container => ("container number", "container numbers"),
            Verified::AirWaybill => ("air waybill", "air waybills"),
            Verified::PostalItem => ("postal item number", "postal item numbers"),
            Verified::Ship => ("ship number", "ship numbers"),
        }
    }
}

/// Which identifier a cell holds, if one with a right check digit: a number that fits by its form alone is not verified.
///
/// An air waybill without its hyphen is eleven bare digits, and a ship's number without `IMO` seven, as many other numbers
/// are: the former is taken for one only where `waybills` says that the column holds them, the latter never.
///
/// ```
/// use portolan::understand::checks::{Verified, verify};
/// assert_eq!(verify("CSQU3054383", false), Some(Verified::Container));
/// assert_eq!(verify("CSQU3054384", false), None);
/// assert_eq!(verify("RR 473 124 829 GB", false), Some(Verified::PostalItem));
/// ```
pub fn verify(cell: &str, waybills: bool) -> Option<Verified> {
    let cell = cell.trim();
    let bytes = cell.as_bytes();
    if !(10..=20).contains(&bytes.len()) {
        return None;
    }
    let is = match bytes {
        [b'I' | b'i', b'M' | b'm', b'O' | b'o', ..] if imo(cell) => Verified::Ship,
        [b'0'..=b'9', ..] => {
            let parted = matches!(bytes[3], b'-' | b' ');
            return ((waybills || parted) && air_waybill(cell)).then_some(Verified::AirWaybill);
        }
        _ if container(cell) => Verified::Container,
        _ if postal_item(cell) => Verified::PostalItem,
        _ => return None,
    };
    Some(is)
}

/// The letters and digits of a cell, in capitals.
struct Packed {
    bytes: [u8; 34],
    length: usize,
}

impl std::ops::Deref for Packed {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        &self.bytes[..self.length]
    }
}

/// The letters and digits of a cell without spaces, hyphens, dots and slashes, in capitals; `None` where anything else stands
/// in it or it is longer than `most`, which is 34 at most.
fn packed(cell: &str, most: usize) -> Option<Packed> {
    let mut packed = Packed { bytes: [0; 34], length: 0 };
    for byte in cell.trim().bytes() {
        match byte {
            b' ' | b'-' | b'.' | b'/' => {}
            _ if byte.is_ascii_alphanumeric() && packed.length < most => {
                packed.bytes[packed.length] = byte.to_ascii_uppercase();
                packed.length += 1;
            }
            _ => return None,
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
        (Some(prefix), Some(serial), Some(check)) => prefix > 0 && serial > 0 && serial % 7 == check,
        _ => false,
    }
}

/// Container: owner and category of four letters, six digits, check digit (ISO 6346).
pub(super) fn container(cell: &str) -> bool {
    let Some(number) = packed(cell, 11).filter(|number| number.len() == 11) else { return false };
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
    let Some(packed) = packed(cell, 10) else { return false };
    let number = packed.strip_prefix(b"IMO").unwrap_or(&packed);
    if number.len() != 7 || digits(number).is_none() || number[0] == b'0' {
        return false;
    }
    let sum: u32 = number[..6].iter().zip([7, 6, 5, 4, 3, 2]).map(|(&digit, weight)| u32::from(digit - b'0') * weight).sum();
    sum % 10 == u32::from(number[6] - b'0')
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
    use proptest::prelude::*;

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

    #[test]
    fn only_what_can_be_followed_is_verified() {
        for (cell, expected) in [
            ("CSQU3054383", Some(Verified::Container)),
            ("csqu 305438-3", Some(Verified::Container)),
            ("RR473124829GB", Some(Verified::PostalItem)),
            ("IMO 9074729", Some(Verified::Ship)),
            ("9074729", None),
            ("020-12345675", Some(Verified::AirWaybill)),
            ("020-12345676", None),
            ("RR473124828GB", None),
            ("IMO 9074728", None),
            ("CSQA3054383", None),
            ("", None),
            ("naïve 12345", None),
            ("12345678901234567890", None),
        ] {
            assert_eq!(verify(cell, false), expected, "{cell}");
        }
        assert_eq!(verify("02012345675", false), None);
        assert_eq!(verify("02012345675", true), Some(Verified::AirWaybill));
    }

    /// ISO 6346's own table of letters.
    #[test]
    fn letters_count_as_the_standard_has_it() {
        const TABLE: [u32; 26] =
            [10, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 34, 35, 36, 37, 38];
        for (at, value) in TABLE.into_iter().enumerate() {
            let owner = [b'A' + at as u8, b'A', b'A', b'U'];
            let sum = value + 10 * 2 + 10 * 4 + 32 * 8;
            let text = format!("{}000000{}", String::from_utf8_lossy(&owner), sum % 11 % 10);
            assert_eq!(verify(&text, false), Some(Verified::Container), "{text}");
        }
    }

    proptest! {
        /// Of the ten possible check digits of a container, exactly one is right (10 and 0 share one).
        #[test]
        fn one_check_digit_is_right(owner in "[A-Z]{3}U", serial in "[0-9]{6}") {
            let right = (0..10).filter(|check| verify(&format!("{owner}{serial}{check}"), false).is_some()).count();
            prop_assert_eq!(right, 1);
        }

        #[test]
        fn one_check_digit_is_right_in_the_post(serial in "[0-9]{8}") {
            let right = (0..10).filter(|check| verify(&format!("RR{serial}{check}BE"), false).is_some()).count();
            prop_assert_eq!(right, 1);
        }

        #[test]
        fn no_cell_makes_it_stumble(cell in ".{0,24}") {
            verify(&cell, true);
        }
    }
}
