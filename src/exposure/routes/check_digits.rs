//! Check digits of the identifiers by which a shipment can be followed: container, air waybill, post, ship, customs entry.
//!
//! Each verifies the whole cell and nothing else: a number that fits by its form alone is not verified. One look at each
//! byte of the cell.

/// An identifier whose check digit was verified.
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

/// Which identifier a cell holds, if one with a right check digit. Spaces and hyphens between its parts do not count.
///
/// An air waybill without its hyphen is eleven bare digits, as many other numbers are: it is taken for one only where
/// `waybills` says that the column holds them.
///
/// ```
/// use portolan::exposure::routes::check_digits::{Verified, verify};
/// assert_eq!(verify("CSQU3054383", false), Some(Verified::Container));
/// assert_eq!(verify("CSQU3054384", false), None);
/// assert_eq!(verify("RR 473 124 829 GB", false), Some(Verified::PostalItem));
/// ```
pub fn verify(cell: &str, waybills: bool) -> Option<Verified> {
    let cell = cell.trim().as_bytes();
    if !(10..=20).contains(&cell.len()) {
        return None;
    }
    let mut kept = [0u8; 13];
    let mut length = 0;
    for &byte in cell {
        match byte {
            b' ' | b'-' | b'/' => continue,
            _ if length == kept.len() => return None,
            _ => kept[length] = byte.to_ascii_uppercase(),
        }
        length += 1;
    }
    match &kept[..length] {
        [b'I', b'M', b'O', number @ ..] if number.len() == 7 => ship(number).then_some(Verified::Ship),
        text if text.len() == 13 => postal_item(text).then_some(Verified::PostalItem),
        text if text.len() == 11 && text[0].is_ascii_uppercase() => container(text).then_some(Verified::Container),
        text if text.len() == 11 && (waybills || cell.get(3).is_some_and(|byte| matches!(byte, b'-' | b' '))) => {
            air_waybill(text).then_some(Verified::AirWaybill)
        }
        _ => None,
    }
}

fn digits<const N: usize>(text: &[u8]) -> Option<[u32; N]> {
    let text: &[u8; N] = text.try_into().ok()?;
    text.iter().all(u8::is_ascii_digit).then(|| text.map(|digit| u32::from(digit - b'0')))
}

/// ISO 6346: letters count 10 to 38 without the multiples of 11, positions count 1, 2, 4 …; sum modulo 11 modulo 10.
fn container(text: &[u8]) -> bool {
    let (owner, rest) = text.split_at(4);
    if !owner.iter().all(u8::is_ascii_uppercase) || !matches!(owner[3], b'U' | b'J' | b'Z') {
        return false;
    }
    let letter = |letter: u8| {
        let place = u32::from(letter - b'A') + 10;
        place + place.saturating_sub(1) / 10
    };
    digits::<7>(rest).is_some_and(|numbers| {
        let values = owner.iter().map(|&byte| letter(byte)).chain(numbers);
        let sum: u32 = values.take(10).enumerate().map(|(at, value)| value << at).sum();
        sum % 11 % 10 == numbers[6]
    })
}

/// IATA: the eighth digit of the serial number is the first seven modulo 7.
fn air_waybill(text: &[u8]) -> bool {
    digits::<11>(text).is_some_and(|numbers| {
        let serial = numbers[3..10].iter().fold(0, |serial, digit| serial * 10 + digit);
        numbers[..3] != [0, 0, 0] && serial > 0 && serial % 7 == numbers[10]
    })
}

/// UPU S10: weights 8 6 4 2 3 5 9 7; 11 less the remainder, 10 → 0, 11 → 5.
fn postal_item(text: &[u8]) -> bool {
    let letters = [text[0], text[1], text[11], text[12]];
    letters.iter().all(u8::is_ascii_uppercase)
        && digits::<9>(&text[2..11]).is_some_and(|numbers| {
            let sum: u32 = numbers.iter().zip([8, 6, 4, 2, 3, 5, 9, 7]).map(|(digit, weight)| digit * weight).sum();
            let check = match 11 - sum % 11 {
                10 => 0,
                11 => 5,
                check => check,
            };
            check == numbers[8]
        })
}

/// IMO: the first six digits times 7 to 2; the sum's last digit is the seventh.
fn ship(text: &[u8]) -> bool {
    digits::<7>(text).is_some_and(|numbers| {
        let sum: u32 = numbers.iter().zip((2..=7).rev()).map(|(digit, weight)| digit * weight).sum();
        numbers[0] > 0 && sum % 10 == numbers[6]
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn published_examples_hold() {
        for (cell, expected) in [
            ("CSQU3054383", Some(Verified::Container)),
            ("csqu 305438-3", Some(Verified::Container)),
            ("RR473124829GB", Some(Verified::PostalItem)),
            ("IMO 9074729", Some(Verified::Ship)),
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
