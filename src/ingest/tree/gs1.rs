//! GS1 keys in both of their spellings: EPC URNs (`urn:epc:id:sgtin:4012345.012345.9`) and Digital Links
//! (`https://id.gs1.org/01/04012345123456/21/9`).
//!
//! A URN parts the company prefix from the rest, so that the company is known even where no name stands; a Digital Link
//! does not, and its GTIN begins with it all the same. After the GS1 EPC Tag Data Standard and the GS1 Digital Link
//! standard: URI syntax.

use crate::ingest::terms;

/// Column of the numbers that GS1 gave to companies.
pub(super) const COMPANY_PREFIX: &str = "GS1 company prefix";
/// Column of serial numbers of single items.
pub(super) const SERIAL: &str = "Serial number";
/// Column of batches or lots.
pub(super) const LOT: &str = "Batch or lot";
/// Column of keys of other kinds: assets, documents, relations.
pub(super) const OTHER_KEY: &str = "Other GS1 key";

/// What a key says.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub(super) struct Key {
    /// What is numbered: `gtin`, `sscc`, `gln`, or the EPC scheme.
    pub(super) kind: &'static str,
    /// The whole number with its check digit, where there is one.
    pub(super) number: String,
    /// The company prefix, if the spelling parts it.
    pub(super) company: Option<String>,
    /// The serial number of one item, the extension of one place.
    pub(super) serial: Option<String>,
    /// The batch or lot.
    pub(super) lot: Option<String>,
}

/// The GS1 check digit: weights 3 and 1 from the right.
fn with_check_digit(digits: &str) -> Option<String> {
    let mut sum = 0;
    for (at, byte) in digits.bytes().rev().enumerate() {
        if !byte.is_ascii_digit() {
            return None;
        }
        sum += u32::from(byte - b'0') * if at % 2 == 0 { 3 } else { 1 };
    }
    Some(format!("{digits}{}", (10 - sum % 10) % 10))
}

/// Schemes of EPC URNs that number neither goods, logistic units nor places, by what they number.
const OTHER_SCHEMES: [&str; 14] =
    ["grai", "giai", "gsrn", "gsrnp", "gdti", "cpi", "sgcn", "ginc", "gsin", "itip", "upui", "gid", "usdod", "adi"];

/// Reads a key; `None` for any other text.
pub(super) fn parse(text: &str) -> Option<Key> {
    let text = text.trim();
    if let Some(rest) = text.strip_prefix("urn:epc:") {
        return urn(rest);
    }
    if text.starts_with("http://") || text.starts_with("https://") {
        return digital_link(text);
    }
    None
}

fn urn(rest: &str) -> Option<Key> {
    let (_, rest) = rest.split_once(':')?;
    let (scheme, body) = rest.split_once(':')?;
    let mut parts = body.splitn(3, '.');
    let company = parts.next()?;
    if company.is_empty() || !company.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let item = parts.next().unwrap_or_default();
    let further = parts.next().filter(|part| *part != "*").map(str::to_owned);
    let company_of = Some(company.to_owned());
    let numbered = |kind, number: Option<String>, serial, lot| {
        number.map(|number| Key { kind, number, company: company_of.clone(), serial, lot })
    };
    let gtin = || {
        let indicator = item.get(..1)?;
        let digits = format!("{indicator}{company}{}", item.get(1..)?);
        (digits.len() == 13).then(|| with_check_digit(&digits)).flatten()
    };
    match scheme {
        "sgtin" => numbered("gtin", gtin(), further, None),
        "lgtin" => numbered("gtin", gtin(), None, further),
        "sscc" => {
            let digits = format!("{}{company}{}", item.get(..1)?, item.get(1..)?);
            numbered("sscc", (digits.len() == 17).then(|| with_check_digit(&digits)).flatten(), None, None)
        }
        "sgln" | "pgln" => {
            let digits = format!("{company}{item}");
            let serial = further.filter(|extension| extension != "0");
            numbered("gln", (digits.len() == 12).then(|| with_check_digit(&digits)).flatten(), serial, None)
        }
        scheme => {
            let kind = OTHER_SCHEMES.iter().find(|known| **known == scheme)?;
            numbered(kind, Some(body.to_owned()), None, None)
        }
    }
}

fn digital_link(text: &str) -> Option<Key> {
    let (_, path) = text.split_once("://")?.1.split_once('/')?;
    let path = path.split(['?', '#']).next()?;
    let segments: Vec<&str> = path.split('/').collect();
    // Other segments may stand before the key.
    let at = segments.iter().position(|segment| kind_of(segment).is_some())?;
    let kind = kind_of(segments[at])?;
    let number = *segments.get(at + 1)?;
    if number.is_empty() || !number.as_bytes()[0].is_ascii_alphanumeric() {
        return None;
    }
    if matches!(kind, "gtin" | "sscc" | "gln") && (number.len() < 8 || !number.bytes().all(|byte| byte.is_ascii_digit())) {
        return None;
    }
    let further =
        |identifier: &str| segments[at + 2..].chunks_exact(2).find(|pair| pair[0] == identifier).map(|pair| pair[1].to_owned());
    let serial = further("21").or_else(|| further("254").filter(|extension| extension != "0"));
    let number = if kind == "gtin" { format!("{number:0>14}") } else { number.to_owned() };
    Some(Key { kind, number, company: None, serial, lot: further("10") })
}

/// What a GS1 application identifier numbers.
fn kind_of(identifier: &str) -> Option<&'static str> {
    Some(match identifier {
        "01" => "gtin",
        "00" => "sscc",
        "414" | "417" => "gln",
        "253" => "gdti",
        "255" => "sgcn",
        "401" => "ginc",
        "402" => "gsin",
        "8003" => "grai",
        "8004" => "giai",
        "8006" => "itip",
        "8010" => "cpi",
        "8017" => "gsrnp",
        "8018" => "gsrn",
        _ => return None,
    })
}

/// Puts what a key says into columns; what is no key goes into the column as it is.
pub(super) fn columns(column: &str, text: &str, put: &mut dyn FnMut(&str, &str)) {
    let Some(key) = parse(text) else { return put(column, text) };
    match key.kind {
        "gtin" => put(terms::ARTICLE, &key.number),
        "sscc" => put(terms::SHIPMENT, &key.number),
        "gln" => {
            // A place or party: the column that was asked for.
            let extension = key.serial.as_ref().map(|serial| format!(" ({serial})")).unwrap_or_default();
            put(column, &format!("{}{extension}", key.number));
        }
        kind => put(OTHER_KEY, &format!("{kind} {}", key.number)),
    }
    if let Some(company) = &key.company {
        put(COMPANY_PREFIX, company);
    }
    if let (Some(serial), true) = (&key.serial, key.kind != "gln") {
        put(SERIAL, serial);
    }
    if let Some(lot) = &key.lot {
        put(LOT, lot);
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn both_spellings_name_the_same_number() {
        // Check digits worked out by hand after the GS1 General Specifications, section 7.9.
        for (urn, link, kind, number) in [
            ("urn:epc:id:sgtin:0614141.107346.2018", "https://id.gs1.org/01/10614141073464/21/2018", "gtin", "10614141073464"),
            ("urn:epc:id:sscc:0614141.1234567890", "https://id.gs1.org/00/106141412345678908", "sscc", "106141412345678908"),
            ("urn:epc:id:sgln:0614141.00777.0", "https://id.gs1.org/414/0614141007776", "gln", "0614141007776"),
        ] {
            let (one, other) = (parse(urn).unwrap(), parse(link).unwrap());
            assert_eq!((one.kind, one.number.as_str()), (kind, number), "{urn}");
            assert_eq!((other.kind, other.number.as_str(), &other.serial), (kind, number, &one.serial), "{link}");
            assert_eq!(one.company.as_deref(), Some("0614141"));
        }
        let lot = parse("urn:epc:class:lgtin:4054739.099914.20160711").unwrap();
        assert_eq!((lot.number.as_str(), lot.lot.as_deref()), ("04054739999148", Some("20160711")));
        assert_eq!(parse("https://example.com/some/01/9521141012345/10/L1").unwrap().number, "09521141012345");
        assert_eq!(parse("urn:epc:id:grai:4012345.55555.987").unwrap().kind, "grai");
    }

    #[test]
    fn other_text_is_no_key() {
        for text in [
            "",
            "urn:epc:id:sgtin:",
            "urn:epc:id:sgtin:x.y.z",
            "urn:epc:id:sgtin:1.é.2",
            "https://example.com/",
            "https://a/01/",
            "http://a",
            "urn:epc:id:sscc:0614141.12",
        ] {
            assert_eq!(parse(text), None, "{text}");
        }
    }
}
