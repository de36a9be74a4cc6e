//! How somebody can be reached: e-mail, telephone, web and Internet addresses.

use super::phone::{phone_bare, phone_international, phone_national};
use super::{Detector, Form, Kind, PLAIN, needs};
use crate::reference::goods::is_hs6;
use std::net::{Ipv4Addr, Ipv6Addr};

const PHONE: Detector = Detector { kind: Kind::Phone, tells: true, in_text: true, ..PLAIN };
const ADDRESS: Detector = Detector { kind: Kind::IpAddress, tells: true, in_text: true, ..PLAIN };

pub(super) const ROWS: &[Detector] = &[
    Detector {
        id: "email",
        kind: Kind::Email,
        form: Form::Read(needs::AT | needs::DOT, is_email),
        tells: true,
        in_text: true,
        examples: "jan@example.org|a.voorbeeld+orders@mail.example.co.uk|müller@beispiel.example",
        counter_examples: "jan@example|@example.org|jan@@example.org|jan voorbeeld@example.org|jan@example.org.|a@b..example|3@4.5",
        source: "RFC 5321, 4.1.2 (addresses in use; no quoted local parts)",
        ..PLAIN
    },
    Detector {
        id: "phone",
        of: "international",
        form: Form::Read(needs::DIGIT, phone_international),
        examples: "+32 4 000 00 00|+44 (0)20 7946 0000|0032 2 000 00 00|+1 (212) 555-0100|+8613800000000|+49/30/0000000",
        counter_examples: "+12.50|+999 123 456 789|0012345678|003225550000|000012345678|+1 123 456 7890|2024-01-15|+32 2|00340123450000000018",
        source: "ITU-T E.164, 6.2; list of country codes (E.164D); lengths of national numbers by ITU E.129 presentations",
        ..PHONE
    },
    Detector {
        id: "phone-national",
        of: "national",
        form: Form::Read(needs::DIGIT, phone_national),
        examples: "04 000 00 00|(212) 555-0100|212-555-0100|010-1234 5678|0221/123456|01 23 45 67 89|020 7946 0000 ext. 12",
        counter_examples: "01/02/2024|0123-456|020-12345675|1234567890|12 345 678|0.123456789|112-3456789-0123456|01-2345678|007 123 456",
        source: "ITU-T E.123, 2.1; North American Numbering Plan for 3-3-4",
        ..PHONE
    },
    Detector {
        id: "phone-bare",
        of: "bare digits",
        form: Form::Read(needs::DIGIT, phone_bare),
        tells: false,
        in_text: false,
        examples: "13812345678|0471234567|555 0100|040000000",
        counter_examples: "12345|1234567890123456|12.50|AB123456|00000000",
        source: "ITU-T E.164, 6.1: at most 15 digits; only where the header speaks of telephones",
        ..PHONE
    },
    Detector {
        id: "url",
        kind: Kind::Url,
        form: Form::Read(needs::DOT | needs::LETTER, is_url),
        tells: true,
        in_text: true,
        examples: "https://www.example.org/track?id=1|http://example.org|www.example.org",
        counter_examples: "example.org|http://|https://localhost|www.|Http: none.",
        source: "RFC 3986; hosts with a dot only",
        ..PLAIN
    },
    Detector {
        id: "ipv4",
        of: "version 4",
        form: Form::Read(needs::DIGIT | needs::DOT, is_ipv4),
        examples: "192.0.2.1|198.51.100.23|203.0.113.255",
        counter_examples: "1.2.3.4|192.0.2|192.0.2.256|85.17.13.10|10.000.000.00",
        source: "RFC 791; RFC 5737 for the examples. Four parts below ten are a version, tariff codes are no addresses",
        ..ADDRESS
    },
    Detector {
        id: "ipv6",
        of: "version 6",
        form: Form::Read(needs::COLON, is_ipv6),
        examples: "2001:db8::1|2001:0db8:0000:0000:0000:ff00:0042:8329",
        counter_examples: "12:30:45|2001:db8|::|ab:cd:ef:01:23:45",
        source: "RFC 4291, 2.2; RFC 3849 for the examples",
        ..ADDRESS
    },
];

/// A host of the web or the mail: labels of letters, digits and hyphens, two at least, the last of letters.
pub(super) fn is_host(host: &str) -> bool {
    let label = |label: &str| {
        !label.is_empty()
            && label.len() <= 63
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.chars().all(|letter| letter.is_alphanumeric() || letter == '-')
    };
    let Some((_, last)) = host.rsplit_once('.') else { return false };
    host.len() <= 253
        && host.split('.').all(label)
        && last.len() >= 2
        && (last.starts_with("xn--") || last.chars().all(char::is_alphabetic))
}

/// Whether a letter can stand in an address before the `@`.
pub(super) fn of_mailbox(letter: char) -> bool {
    letter.is_alphanumeric() || "._%+-'&=~".contains(letter)
}

fn is_email(cell: &str) -> bool {
    let Some((local, host)) = cell.split_once('@') else { return false };
    !local.is_empty()
        && local.len() <= 64
        && local.chars().all(of_mailbox)
        && !local.starts_with('.')
        && !local.ends_with('.')
        && !local.contains("..")
        && is_host(host)
}

fn is_url(cell: &str) -> bool {
    let after = |scheme: &str| {
        cell.get(..scheme.len()).filter(|start| start.eq_ignore_ascii_case(scheme)).and_then(|_| cell.get(scheme.len()..))
    };
    let rest = after("https://").or_else(|| after("http://")).or_else(|| after("ftp://"));
    let Some(rest) = rest.or_else(|| after("www.").map(|_| cell)) else { return false };
    let end = rest.find(['/', '?', '#', ':']).unwrap_or(rest.len());
    let host = &rest[..end];
    is_host(host.strip_prefix("www.").filter(|rest| rest.contains('.')).unwrap_or(host))
        && !cell.contains(char::is_whitespace)
        && host != "www."
}

fn is_ipv4(cell: &str) -> bool {
    let Ok(address) = cell.parse::<Ipv4Addr>() else { return false };
    let two_each = cell.len() == 11 && cell.split('.').all(|part| part.len() == 2);
    address.octets().iter().any(|part| *part >= 10) && !(two_each && cell.get(..8).is_some_and(is_hs6))
}

fn is_ipv6(cell: &str) -> bool {
    cell.len() > 4 && cell.parse::<Ipv6Addr>().is_ok()
}
