//! Whether a whole cell is one number that is known in advance: for whoever has a column's role and asks about that alone.
//!
//! Every function takes a cell as written; spaces, hyphens, dots and slashes within it do not count unless it says otherwise.

use super::check_digits::{self, part};
use super::{payment, personal, registered};

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
/// use portolan::understand::detect::{Verified, verify};
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

fn all_digits(bytes: &[u8]) -> bool {
    !bytes.is_empty() && bytes.iter().all(u8::is_ascii_digit)
}

/// The letters and digits of a cell, if there are exactly so many.
fn exactly(cell: &str, length: usize) -> Option<Packed> {
    packed(cell, length).filter(|number| number.len() == length)
}

/// Air waybill: airline prefix of three digits, seven digits, and their remainder by seven (IATA Resolution 600a).
pub(in crate::understand) fn air_waybill(cell: &str) -> bool {
    exactly(cell, 11).is_some_and(|number| {
        let serial = check_digits::number(part(&number, 3..10));
        all_digits(&number) && !number.starts_with(b"000") && serial > 0 && check_digits::mod7(part(&number, 3..11))
    })
}

/// The airline whose prefix an air waybill bears: its IATA designator, if the check digit is right and the prefix is known.
pub(in crate::understand) fn waybill_airline(cell: &str) -> Option<&'static str> {
    if !air_waybill(cell) {
        return None;
    }
    super::transport::airline(part(&exactly(cell, 11)?, 0..3))
}

/// Container: owner and category of four letters, six digits, check digit (ISO 6346).
pub(in crate::understand) fn container(cell: &str) -> bool {
    exactly(cell, 11).is_some_and(|number| {
        part(&number, 0..3).iter().all(u8::is_ascii_uppercase)
            && matches!(number[3], b'U' | b'J' | b'Z')
            && all_digits(part(&number, 4..11))
            && check_digits::iso6346(&number)
    })
}

/// Postal item: service of two letters, eight digits, check digit, country of two letters (UPU S10).
pub(in crate::understand) fn postal_item(cell: &str) -> bool {
    exactly(cell, 13).is_some_and(|number| {
        let letters = part(&number, 0..2).iter().chain(part(&number, 11..13)).all(u8::is_ascii_uppercase);
        letters && all_digits(part(&number, 2..11)) && check_digits::s10(part(&number, 2..11))
    })
}

/// The country whose post issued a postal item, if the check digit is right: the number's last two letters.
pub(in crate::understand) fn postal_item_country(cell: &str) -> Option<&str> {
    let cell = cell.trim();
    if postal_item(cell) { cell.get(cell.len() - 2..) } else { None }
}

/// Article number of 8, 12, 13 or 14 digits, or shipping container code of 18, with check digit (GS1).
pub(in crate::understand) fn gs1(cell: &str) -> bool {
    let cell = cell.trim().as_bytes();
    matches!(cell.len(), 8 | 12 | 13 | 14 | 18) && all_digits(cell) && check_digits::gs1(cell)
}

/// IMO number of a vessel: seven digits, the last the weighted sum of the others; "IMO" may stand before it.
pub(in crate::understand) fn imo(cell: &str) -> bool {
    packed(cell, 10).is_some_and(|packed| {
        let number = packed.strip_prefix(b"IMO").unwrap_or(&packed);
        number.len() == 7 && all_digits(number) && number[0] != b'0' && super::transport::imo(number)
    })
}

/// Identity card of mainland China: 17 digits and a check character (GB 11643), without separators. Whether its date of birth
/// is one is not asked.
pub(in crate::understand) fn chinese_identity(cell: &str) -> bool {
    let number = cell.trim().to_ascii_uppercase();
    let number = number.as_bytes();
    number.len() == 18
        && all_digits(part(number, 0..17))
        && (number[17] == b'X' || number[17].is_ascii_digit())
        && check_digits::mod11_2(number)
}

/// Tax number of a natural person in Brazil (CPF): nine digits and two check digits.
pub(in crate::understand) fn cpf(cell: &str) -> bool {
    exactly(cell, 11).is_some_and(|number| all_digits(&number) && personal::br(&number))
}

/// Bank account (IBAN, ISO 13616): a country's length, and remainder 1 by 97.
pub(in crate::understand) fn iban(cell: &str) -> bool {
    packed(cell, 34).is_some_and(|number| {
        number.len() >= 15
            && part(&number, 0..2).iter().all(u8::is_ascii_uppercase)
            && all_digits(part(&number, 2..4))
            && payment::iban(&number)
    })
}

/// Legal entity identifier: 20 letters and digits, remainder 1 by 97 (ISO 17442).
pub(in crate::understand) fn lei(cell: &str) -> bool {
    exactly(cell, 20).is_some_and(|number| all_digits(part(&number, 18..20)) && check_digits::mod97(&number) == 1)
}

/// EORI or VAT number by its form: a country of the Union (or GB, XI, CH, NO) and 5 to 15 letters and digits, most of them
/// digits. There is no check digit that all of them share.
pub(in crate::understand) fn eori_or_vat(cell: &str) -> bool {
    packed(cell, 17).is_some_and(|number| number.len() >= 8 && registered::eori(&number))
}

/// IOSS number: `IM` and ten digits.
pub(in crate::understand) fn ioss(cell: &str) -> bool {
    exactly(cell, 12).is_some_and(|number| number.starts_with(b"IM") && all_digits(part(&number, 2..12)))
}

/// Movement reference number of a customs declaration, by its form: year, country, and 14 letters and digits.
pub(in crate::understand) fn movement_reference(cell: &str) -> bool {
    exactly(cell, 18).is_some_and(|number| {
        all_digits(part(&number, 0..2))
            && part(&number, 2..4).iter().all(u8::is_ascii_uppercase)
            && number[17].is_ascii_digit()
            && part(&number, 4..18).iter().any(u8::is_ascii_digit)
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
