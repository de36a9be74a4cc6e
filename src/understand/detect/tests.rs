//! The tables hold what they say.

use super::*;
use proptest::prelude::*;
use std::collections::BTreeSet;

#[test]
fn every_example_passes_and_every_counter_example_does_not() {
    let mut wrong = Vec::new();
    for detector in detectors() {
        for example in detector.examples.split('|') {
            if !detector.accepts(example) {
                wrong.push(format!("{}: {example} should pass", detector.id));
            }
        }
        for example in detector.counter_examples.split('|') {
            if detector.accepts(example) {
                wrong.push(format!("{}: {example} should not pass", detector.id));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_row_is_whole() {
    let ids: BTreeSet<&str> = detectors().map(|detector| detector.id).collect();
    assert_eq!(ids.len(), detectors().count());
    for detector in detectors() {
        assert!(!detector.examples.is_empty() && !detector.counter_examples.is_empty() && !detector.source.is_empty());
        assert!(detector.check.is_none_or(|check| check.by_chance > 0.0 && check.by_chance < 1.0), "{}", detector.id);
        if let Form::Packed(form) | Form::Exact(form) = detector.form {
            assert!(Pattern::new(form).is_some(), "{}: {form}", detector.id);
        }
        assert_eq!(super::detector(detector.id).map(|one| one.id), Some(detector.id));
    }
}

/// The share of random values of a form that pass is about what the row states: at most half as much again.
#[test]
fn chance_is_as_stated() {
    let mut random = crate::engine::sample::Random::new(1);
    for id in [
        "vat-de",
        "vat-be",
        "vat-fi",
        "vat-lu",
        "vat-mt",
        "vat-pl",
        "person-nl",
        "person-be",
        "person-pl",
        "person-de",
        "gtin",
        "imo",
        "awb",
        "dhl-express",
        "fedex-12",
        "company-be",
        "person-br",
        "person-no",
        "person-hr",
        "person-tr",
    ] {
        let detector = detector(id).unwrap();
        let check = detector.check.unwrap();
        let (mut fit, mut passed) = (0u32, 0u32);
        for _ in 0..10_000 {
            let example = detector.examples.split('|').next().unwrap();
            let value: String = example
                .chars()
                .map(|letter| if letter.is_ascii_digit() { char::from(b'0' + random.below(10) as u8) } else { letter })
                .collect();
            each(&value, &|_| true, |found, verified| {
                if std::ptr::eq(found, detector) {
                    fit += 1;
                    passed += u32::from(verified == Some(true));
                }
            });
        }
        let share = f64::from(passed) / f64::from(fit);
        assert!(fit > 800 && share <= check.by_chance * 1.5 && share >= check.by_chance / 6.0, "{id}: {share} of {fit}");
    }
}

/// Changing any one digit of an example of these makes it fail: their check digits are made for that.
#[test]
fn one_wrong_digit_fails() {
    for id in [
        "vat-at",
        "vat-be",
        "vat-de",
        "vat-fi",
        "vat-hr",
        "vat-hu",
        "vat-lu",
        "vat-sk",
        "vat-dk",
        "vat-ee",
        "vat-mt",
        "iban",
        "lei",
        "gtin",
        "sscc",
        "person-be-written",
        "person-fr",
        "person-cn",
        "person-es",
        "person-nl",
        "person-ch",
        "person-tr",
        "company-cn",
        "company-fr",
        "dpd-28",
        "dpd-14",
        "card",
        "fedex-ground",
        "passport-line",
    ] {
        let detector = detector(id).unwrap();
        for example in detector.examples.split('|') {
            for (at, letter) in example.char_indices().filter(|(_, letter)| letter.is_ascii_digit()) {
                for digit in ('0'..='9').filter(|digit| *digit != letter) {
                    let wrong = format!("{}{digit}{}", &example[..at], &example[at + 1..]);
                    // What stands behind the line of a passport may be filler; a digit of a form may change the form.
                    let same_form = detect(&wrong).iter().any(|one| std::ptr::eq(one.detector, detector));
                    assert!(!same_form || !detector.accepts(&wrong), "{id}: {wrong} for {example}");
                }
            }
        }
    }
}

#[test]
fn texts_are_searched() {
    for (text, expected) in [
        ("no number at all", vec![]),
        ("Order 1234567890 of 2024-01-15, 12.50 EUR, 61091000", vec![]),
        (
            "mail anna@example.org, or b.muster@mail.example.com.",
            vec!["email:anna@example.org", "email:b.muster@mail.example.com"],
        ),
        ("call +32 4 000 00 00 or (212) 555-0100", vec!["phone:+32 4 000 00 00", "phone-national:(212) 555-0100"]),
        ("tel:+3240000000;fax", vec!["phone:+3240000000"]),
        ("IBAN BE71 0961 2345 6769 BIC", vec!["iban:BE71 0961 2345 6769"]),
        ("card 4111 1111 1111 1111 exp 12/30", vec!["card-grouped:4111 1111 1111 1111"]),
        ("VAT BE 0246.770.968, EORI", vec!["vat-be:BE 0246.770.968"]),
        ("see https://www.example.org/a?b=1.", vec!["url:https://www.example.org/a?b=1"]),
        ("from 192.0.2.1 and 2001:db8::1", vec!["ipv4:192.0.2.1", "ipv6:2001:db8::1"]),
        ("CSQU 305438-3 / seal 123", vec!["container:CSQU 305438-3"]),
        ("MAWB 020-12345675, 2 pcs", vec!["awb-written:020-12345675"]),
        ("parcel 1Z 999 AA1 01 2345 6784 lost", vec!["ups:1Z 999 AA1 01 2345 6784"]),
        ("UN3480, PI 965", vec!["un-number:UN3480"]),
        ("rijksregister 70.00.10-362.32", vec!["person-be-written:70.00.10-362.32"]),
        ("身份证11010519491231002X号", vec![]),
        ("ID: 11010519491231002X.", vec!["person-cn:11010519491231002X"]),
        ("VAT BE 0246.770.969 is wrong, so is CSQU3054384", vec![]),
    ] {
        let found: Vec<String> =
            in_text(text).into_iter().map(|one| format!("{}:{}", one.detector.id, &text[one.span])).collect();
        assert_eq!(found, expected, "{text}");
    }
}

#[test]
fn columns_are_judged_by_what_verifies() {
    let ids = |cells: &[&str], hints: &[Kind]| -> Vec<&'static str> {
        judge(cells.iter().copied(), hints).into_iter().map(|one| one.detector.id).collect()
    };
    assert_eq!(ids(&["BE71 0961 2345 6769", "DE89 3704 0044 0532 0130 00"], &[]), ["iban"]);
    assert!(ids(&["BE71 0961 2345 6768", "DE89 3704 0044 0532 0130 01"], &[]).is_empty());
    // Two right numbers of nine bare digits are nothing; with a header that says so, four are.
    assert!(ids(&["111222333", "123456782"], &[]).is_empty());
    assert!(ids(&["111222333", "123456782", "491150830", "499277843"], &[Kind::PersonalId]).contains(&"person-nl"));
    assert!(ids(&["12345678", "12345679", "12345680"], &[Kind::Vat, Kind::PersonalId]).is_empty());
    let one = &judge(["a@example.org", "b@example.org", "c@example.org", "d@example.org", "none"], &[])[0];
    assert_eq!((one.detector.id, one.matched, one.verified, one.cells), ("email", 4, 4, 5));
    assert!(one.detector.form_only() && one.detector.name(true) == "e-mail addresses");
    // Bare digits are telephone numbers only where the header says so.
    assert!(ids(&["13812345678", "13900000001"], &[]).is_empty());
    assert_eq!(ids(&["13812345678", "13900000001"], &[Kind::Phone]), ["phone-bare"]);
}

/// Numbers of no meaning, random and counted up, in the lengths and shapes that order numbers, amounts, hashes, quantities
/// and dates have: no column of them is reported for anything but a date.
#[test]
fn columns_without_meaning_are_reported_for_nothing() {
    let mut random = crate::engine::sample::Random::new(7);
    let mut shapes: Vec<String> = (3..=20).map(|digits| "9".repeat(digits)).collect();
    shapes.extend(
        [
            "#9999",
            "SO-99999",
            "999-999999",
            "9999-9999-9999",
            "99.99",
            "9,999.99",
            "999999.9",
            "1999-99999",
            "ORD99999999",
            "AB999999",
            "9999/99",
            "INV-2024-9999",
            "hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh",
            "hhhhhhhh-hhhh-hhhh-hhhh-hhhhhhhhhhhh",
            "AAA-999999",
            "00000999999",
            "99x99x99",
            "99 kg",
            "A9A9A9",
            "9.9.9",
            "PO9999999",
            "0099999999",
            "000999999999",
            "99-9999999",
            "4000000000999999",
            "999.999.999",
        ]
        .map(str::to_owned),
    );
    for shape in shapes {
        let mut fill = |letter: char| match letter {
            '9' => char::from(b'0' + random.below(10) as u8),
            'h' => char::from(b"0123456789abcdef"[random.below(16) as usize]),
            'A' => char::from(b'A' + random.below(26) as u8),
            other => other,
        };
        let cells: Vec<String> = (0..300).map(|_| shape.chars().map(&mut fill).collect()).collect();
        let found = judge(cells.iter().map(String::as_str), &[]);
        assert!(found.is_empty(), "{shape}: {:?}", found.iter().map(|one| one.detector.id).collect::<Vec<_>>());
    }
    for (from, step) in [
        (1u64, 1),
        (1000, 1),
        (10_000_000, 1),
        (100_000_000_001, 7),
        (4_111_111_111_111_111, 1),
        (20240101, 1),
        (3_000_000_000, 10),
    ] {
        let cells: Vec<String> = (0..300).map(|at| (from + at * step).to_string()).collect();
        let found = judge(cells.iter().map(String::as_str), &[]);
        assert!(found.is_empty(), "{from}: {:?}", found.iter().map(|one| one.detector.id).collect::<Vec<_>>());
    }
}

proptest! {
    #[test]
    fn no_cell_makes_it_stumble(cell in "\\PC{0,60}") {
        detect(&cell);
        for one in in_text(&cell) {
            prop_assert!(cell.get(one.span).is_some());
        }
    }

    #[test]
    fn no_number_makes_it_stumble(cell in "[0-9A-Z<+(). /@:-]{0,52}") {
        detect(&cell);
        in_text(&cell);
    }

    /// Random order numbers are no telephone numbers, and hardly anything else, within a text.
    #[test]
    fn order_numbers_are_left_alone(order in "[1-9][0-9]{5,9}") {
        let text = format!("order {order} sent");
        prop_assert!(in_text(&text).is_empty());
    }
}
