//! The ways in which numbers prove themselves, each named after its standard.
//!
//! All take capitals and digits without separators, as [`super::pattern`] has found them, check digits included; anything
//! else counts as nought, and a number that is too short fails.

/// What a letter or digit counts: digits as they are, letters from 10.
pub(super) fn value(byte: u8) -> u32 {
    match byte {
        b'0'..=b'9' => u32::from(byte - b'0'),
        b'A'..=b'Z' => u32::from(byte - b'A') + 10,
        _ => 0,
    }
}

/// Digits as one number; more than 19 of them do not fit and give the greatest one.
pub(super) fn number(digits: &[u8]) -> u64 {
    digits.iter().fold(0u64, |sum, digit| sum.saturating_mul(10).saturating_add(u64::from(value(*digit))))
}

/// A part of a number; empty where the number is too short.
pub(super) fn part(bytes: &[u8], range: std::ops::Range<usize>) -> &[u8] {
    bytes.get(range).unwrap_or_default()
}

/// The last digit, and those before it.
pub(super) fn last(bytes: &[u8]) -> (u32, &[u8]) {
    bytes.split_last().map_or((u32::MAX, &[]), |(last, before)| (value(*last), before))
}

/// The sum of digits times weights, as many as there are of both.
pub(super) fn weighted(digits: &[u8], weights: &[u32]) -> u32 {
    digits.iter().zip(weights).map(|(digit, weight)| value(*digit) * weight).sum()
}

/// The sum of digits, the first times `from`, each next times one less.
pub(super) fn falling(digits: &[u8], from: u32) -> u32 {
    digits.iter().zip((0..=from).rev()).map(|(digit, weight)| value(*digit) * weight).sum()
}

/// Luhn's formula, modulo 10 with every second digit doubled (ISO/IEC 7812-1, annex B).
pub(super) fn luhn(digits: &[u8]) -> bool {
    let doubled = |digit: u32| if digit > 4 { 2 * digit - 9 } else { 2 * digit };
    let one = |(at, digit): (usize, &u8)| if at % 2 == 1 { doubled(value(*digit)) } else { value(*digit) };
    !digits.is_empty() && digits.iter().rev().enumerate().map(one).sum::<u32>().is_multiple_of(10)
}

/// Weights 3 and 1 by turns from the right, modulo 10 (GS1 General Specifications, 7.9).
pub(super) fn gs1(digits: &[u8]) -> bool {
    let one = |(at, digit): (usize, &u8)| value(*digit) * if at % 2 == 1 { 3 } else { 1 };
    !digits.is_empty() && digits.iter().rev().enumerate().map(one).sum::<u32>().is_multiple_of(10)
}

/// The remainder by 97, letters as two digits (ISO/IEC 7064, MOD 97-10): 1 where the number is right.
pub(super) fn mod97(bytes: &[u8]) -> u32 {
    bytes.iter().fold(0, |remainder, &byte| (remainder * if byte.is_ascii_digit() { 10 } else { 100 } + value(byte)) % 97)
}

/// Hybrid system with two moduli (ISO/IEC 7064, MOD 11,10 with `modulus` 10, MOD 37,36 with 36).
pub(super) fn hybrid(bytes: &[u8], modulus: u32) -> bool {
    let (check, before) = last(bytes);
    let product = before.iter().fold(modulus, |product, byte| {
        let sum = (product + value(*byte)) % modulus;
        if sum == 0 { modulus * 2 % (modulus + 1) } else { sum * 2 % (modulus + 1) }
    });
    check < modulus && (product + check) % modulus == 1
}

/// Pure system modulo 11 with the radix 2 and `X` for ten (ISO/IEC 7064, MOD 11-2), as GB 11643 has it.
pub(super) fn mod11_2(bytes: &[u8]) -> bool {
    let Some((check, before)) = bytes.split_last() else { return false };
    let sum = before.iter().fold(0, |sum, byte| (sum + value(*byte)) * 2 % 11);
    let check = if *check == b'X' { 10 } else { value(*check) };
    (sum + check) % 11 == 1
}

/// Letters from 10 without the multiples of 11, the weights powers of two, modulo 11 and 10 (ISO 6346, 3.1.4).
pub(super) fn iso6346(bytes: &[u8]) -> bool {
    // Of 10 to 38, 11, 22 and 33 are left out.
    let letter = |byte: u8| value(byte) + u32::from(byte > b'A') + u32::from(byte > b'K') + u32::from(byte > b'U');
    let one = |(at, byte): (usize, &u8)| if byte.is_ascii_digit() { value(*byte) } else { letter(*byte) } << at;
    let (check, before) = last(bytes);
    check < 10 && before.len() < 24 && before.iter().enumerate().map(one).sum::<u32>() % 11 % 10 == check
}

/// Eight digits and a check digit modulo 11 (UPU S10, annex).
pub(super) fn s10(digits: &[u8]) -> bool {
    let (check, before) = last(digits);
    let right = match 11 - weighted(before, &[8, 6, 4, 2, 3, 5, 9, 7]) % 11 {
        10 => 0,
        11 => 5,
        right => right,
    };
    before.len() == 8 && right == check
}

/// All digits but the last, by 7: the remainder is the last.
pub(super) fn mod7(digits: &[u8]) -> bool {
    let (check, before) = last(digits);
    number(before) % 7 == u64::from(check)
}

/// Weights 1, 3 and 7 by turns from the right, modulo 11 and 10.
pub(super) fn weights_137(digits: &[u8]) -> bool {
    let (check, before) = last(digits);
    let sum: u32 = before.iter().rev().zip([1, 3, 7].into_iter().cycle()).map(|(digit, weight)| value(*digit) * weight).sum();
    !before.is_empty() && sum % 11 % 10 == check
}

/// Weights 1 and 2 by turns from the left, letters as their place in the alphabet plus one, modulo 10.
pub(super) fn weights_12(bytes: &[u8]) -> bool {
    let (check, before) = last(bytes);
    let letter = |byte: u8| if byte.is_ascii_digit() { value(byte) } else { (value(byte) + 2) % 10 };
    let sum: u32 = before.iter().enumerate().map(|(at, byte)| letter(*byte) * (1 + at as u32 % 2)).sum();
    !before.is_empty() && (10 - sum % 10) % 10 == check
}

/// Weights 7, 3 and 1 by turns, letters from 10, modulo 10 (ICAO Doc 9303, part 3, 4.9). `<` counts nought.
pub(super) fn icao(bytes: &[u8]) -> bool {
    let (check, before) = last(bytes);
    let sum: u32 = before.iter().zip([7, 3, 1].into_iter().cycle()).map(|(byte, weight)| value(*byte) * weight).sum();
    check < 10 && sum % 10 == check
}

/// A check digit of `11 - sum % 11`, where 11 counts as nought and a number for which it is 10 is never given out.
pub(super) fn eleven_less(sum: u32, check: u32) -> bool {
    (11 - sum % 11) % 11 == check && check < 10
}

/// Whether a year, month and day, two digits each or four of the year, can be a date; February always has 29 days where
/// the century is not written.
pub(super) fn is_date(year: &[u8], month: u64, day: u64) -> bool {
    let year = number(year);
    let leap = year.is_multiple_of(4) && (year < 100 || !year.is_multiple_of(100) || year.is_multiple_of(400));
    let days = match month {
        2 => 28 + u64::from(leap),
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    };
    (1..=days).contains(&day)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn examples_of_the_standards_are_right() {
        assert!(luhn(b"79927398713") && !luhn(b"79927398710"));
        assert!(gs1(b"4006381333931") && gs1(b"106141412345678908") && !gs1(b"4006381333932"));
        assert!(mod97(b"529900T8BM49AURSDO55") == 1);
        assert!(hybrid(b"07945", 10) && hybrid(b"A12425GABC1234002M", 36));
        assert!(mod11_2(b"11010519491231002X") && mod11_2(b"079X"));
        assert!(iso6346(b"CSQU3054383") && iso6346(b"06DE586600006143E1") && iso6346(b"10NL5663962BE1E825"));
        assert!(s10(b"473124829") && !s10(b"473124828"));
        assert!(icao(b"L898902C36") && icao(b"7408122"));
        assert!(is_date(b"00", 2, 29) && !is_date(b"1900", 2, 29) && !is_date(b"2023", 4, 31));
    }

    /// ISO 6346's own table of letters.
    #[test]
    fn letters_count_as_iso_6346_has_it() {
        const TABLE: [u32; 26] =
            [10, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 34, 35, 36, 37, 38];
        for (at, value) in TABLE.into_iter().enumerate() {
            let mut text = vec![b'A' + at as u8, b'A', b'A', b'U', b'0', b'0', b'0', b'0', b'0', b'0'];
            let sum = value + 10 * 2 + 10 * 4 + 32 * 8;
            text.push(b'0' + (sum % 11 % 10) as u8);
            assert!(iso6346(&text), "{}", String::from_utf8_lossy(&text));
        }
    }

    /// Whether every other digit at every place makes a right number wrong.
    fn notices_each_digit(right: &[u8], check: fn(&[u8]) -> bool) -> bool {
        (0..right.len()).all(|at| {
            (b'0'..=b'9').filter(|digit| *digit != right[at]).all(|digit| {
                let mut wrong = right.to_vec();
                wrong[at] = digit;
                !check(&wrong)
            })
        })
    }

    fn completed(serial: &str, check: fn(&[u8]) -> bool) -> Option<Vec<u8>> {
        (b'0'..=b'9').map(|digit| [serial.as_bytes(), &[digit]].concat()).find(|whole| check(whole))
    }

    proptest! {
        /// One wrong digit is noticed by these wherever it stands (those that fold 10 into 0 notice nearly all).
        #[test]
        fn one_wrong_digit_is_noticed(serial in "[0-9]{10}") {
            for check in [luhn as fn(&[u8]) -> bool, gs1, |whole| hybrid(whole, 10)] {
                let right = completed(&serial, check);
                prop_assert!(right.is_some_and(|right| notices_each_digit(&right, check)));
            }
        }

        #[test]
        fn one_wrong_digit_of_a_remainder_by_97_is_noticed(serial in "[0-9]{12}") {
            let check = 98 - mod97(format!("{serial}00").as_bytes());
            let right = format!("{serial}{check:02}");
            prop_assert!(notices_each_digit(right.as_bytes(), |whole| mod97(whole) == 1));
        }

        /// Each of these takes exactly one check digit of ten, so that a tenth of random numbers pass.
        #[test]
        fn one_check_digit_of_ten_is_right(serial in "[0-9]{8}") {
            for check in [luhn as fn(&[u8]) -> bool, gs1, iso6346, s10, weights_137, weights_12, icao] {
                prop_assert_eq!((0..10).filter(|digit| check(format!("{serial}{digit}").as_bytes())).count(), 1);
            }
        }

        #[test]
        fn nothing_makes_them_stumble(cell in "[0-9A-Z<]{0,48}") {
            let bytes = cell.as_bytes();
            for check in [luhn as fn(&[u8]) -> bool, gs1, mod11_2, iso6346, s10, mod7, weights_137, weights_12, icao] {
                check(bytes);
            }
            hybrid(bytes, 36);
            mod97(bytes);
        }
    }
}
