//! Values brought to one form: dates to ISO 8601, masses to kilograms, volumes to cubic metres, codes to their last part.

use super::{NodeId, Tree};

/// The part of a code that says what it is: `https://ref.gs1.org/cbv/BizStep-receiving`,
/// `urn:epcglobal:cbv:bizstep:receiving` and `receiving` are `receiving`.
pub(super) fn code(text: &str) -> &str {
    let text = text.trim();
    let part = text.trim_end_matches('/').rsplit(['#', '/', ':']).next().unwrap_or(text);
    ["BizStep-", "Disp-", "SDT-", "BTT-", "Comp-"].iter().find_map(|prefix| part.strip_prefix(prefix)).unwrap_or(part)
}

/// A moment in the compact forms of customs and EDI (`20250731`, `20250731143931+01`, `202507311439`) as ISO 8601; any
/// other text as it is.
pub(super) fn iso_date(text: &str) -> String {
    let text = text.trim();
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let (number, zone) = text.split_at(digits);
    let zone_is = zone.is_empty() || zone == "Z" || zone.starts_with(['+', '-']);
    let part = |from: usize, to: usize| number.get(from..to).unwrap_or_default();
    let plausible =
        matches!(part(0, 2), "19" | "20") && ("01"..="12").contains(&part(4, 6)) && ("01"..="31").contains(&part(6, 8));
    if !plausible || !zone_is || zone.len() > 6 {
        return text.to_owned();
    }
    let day = format!("{}-{}-{}", part(0, 4), part(4, 6), part(6, 8));
    match digits {
        8 if zone.is_empty() => day,
        12 => format!("{day}T{}:{}{zone}", part(8, 10), part(10, 12)),
        14 => format!("{day}T{}:{}:{}{zone}", part(8, 10), part(10, 12), part(12, 14)),
        _ => text.to_owned(),
    }
}

/// A number with its unit or currency.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Quantity<'t> {
    pub(super) number: &'t str,
    pub(super) unit: &'t str,
}

/// The names under which the number of a structured quantity stands.
const NUMBERS: [&str; 5] = ["value", "numericalValue", "numericValue", "amount", "price"];
/// The names under which its unit or currency stands.
const UNITS: [&str; 9] =
    ["unitCode", "unit", "uom", "currencyID", "currencyUnit", "currencyCode", "currency", "priceCurrency", "UoM"];

/// A quantity: `<m unitCode="KGM">5</m>`, `{"value": 5, "unit": "KGM"}`,
/// `{"numericalValue": 5, "unit": {"@id": "…#KGM"}}`, or `5` beside a member `mUnit`.
pub(super) fn quantity(tree: &Tree, node: NodeId) -> Quantity<'_> {
    let node = tree.resolved(node);
    let mut number = tree.text_of(node);
    if number.is_empty() {
        number = NUMBERS.iter().find_map(|name| tree.child(node, name)).map_or("", |child| tree.text_of(child));
    }
    let mut unit = UNITS.iter().find_map(|name| tree.child(node, name)).map_or("", |child| code(tree.text_of(child)));
    if unit.is_empty()
        && let Some(parent) = tree.parent(node)
    {
        let beside = ["Unit", "_unit", "Currency", "UnitCode", "UQ"].iter().find_map(|end| {
            let name = format!("{}{end}", tree.name(node));
            tree.child(parent, &name)
        });
        unit =
            beside.map_or("", |child| code(tree.child(child, "Code").map_or(tree.text_of(child), |coded| tree.text_of(coded))));
    }
    Quantity { number, unit }
}

/// Kilograms of one unit, by its code in UN/ECE Recommendation 20 or as people write it.
fn kilograms(unit: &str) -> Option<f64> {
    Some(match unit.to_ascii_uppercase().as_str() {
        "KGM" | "KG" | "KGS" | "K" | "KILOGRAM" | "KILOGRAMS" => 1.0,
        "GRM" | "G" | "GR" | "GRAM" | "GRAMS" => 0.001,
        "LBR" | "LB" | "LBS" | "L" | "POUND" | "POUNDS" => 0.453_592_37,
        "TNE" | "T" | "TON" | "MT" | "MTON" | "TONNE" | "TONNES" => 1000.0,
        "ONZ" | "OZ" | "OUNCE" | "OUNCES" => 0.028_349_523_125,
        "MGM" | "MG" => 0.000_001,
        _ => return None,
    })
}

/// Cubic metres of one unit.
fn cubic_metres(unit: &str) -> Option<f64> {
    Some(match unit.to_ascii_uppercase().as_str() {
        "MTQ" | "M3" | "CBM" | "CMB" | "CUM" => 1.0,
        "CMQ" | "CM3" => 0.000_001,
        "DMQ" | "LTR" | "D3" | "DM3" => 0.001,
        "FTQ" | "CF" | "CFT" | "FT3" => 0.028_316_846_592,
        "INQ" | "CI" | "IN3" => 0.000_016_387_064,
        _ => return None,
    })
}

fn times(number: &str, factor: f64) -> Option<String> {
    if factor == 1.0 {
        return Some(number.to_owned());
    }
    let product = number.trim().parse::<f64>().ok().filter(|number| number.is_finite())? * factor;
    // Six digits behind the point are a milligram: nothing of the trade is lost, and 0.1 + 0.2 does not show.
    let text = format!("{product:.6}");
    Some(text.trim_end_matches('0').trim_end_matches('.').to_owned())
}

/// A mass in kilograms; with an unknown unit it is left as it is, its unit behind it.
pub(super) fn in_kilograms(quantity: &Quantity<'_>, otherwise: &str) -> String {
    convert(quantity, otherwise, kilograms)
}

/// A volume in cubic metres.
pub(super) fn in_cubic_metres(quantity: &Quantity<'_>, otherwise: &str) -> String {
    convert(quantity, otherwise, cubic_metres)
}

fn convert(quantity: &Quantity<'_>, otherwise: &str, factor: impl Fn(&str) -> Option<f64>) -> String {
    let unit = if quantity.unit.is_empty() { otherwise } else { quantity.unit };
    match factor(unit).and_then(|factor| times(quantity.number, factor)) {
        Some(text) => text,
        None if quantity.number.is_empty() || unit.is_empty() => quantity.number.to_owned(),
        None => format!("{} {unit}", quantity.number),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_dates_and_masses_take_one_form() {
        for (text, is) in [
            ("https://ref.gs1.org/cbv/BizStep-receiving", "receiving"),
            ("urn:epcglobal:cbv:bizstep:receiving", "receiving"),
            ("cbv:BizStep-receiving", "receiving"),
            ("receiving", "receiving"),
            ("https://vocabulary.uncefact.org/UnitMeasureCode#KGM", "KGM"),
        ] {
            assert_eq!(code(text), is);
        }
        for (text, is) in [
            ("20250731143931+01", "2025-07-31T14:39:31+01"),
            ("20210310", "2021-03-10"),
            ("202103101130Z", "2021-03-10T11:30Z"),
            ("2021-03-10", "2021-03-10"),
            ("20219910", "20219910"),
            ("9780201379624", "9780201379624"),
            ("2021é", "2021é"),
        ] {
            assert_eq!(iso_date(text), is);
        }
        let mass = |number, unit| in_kilograms(&Quantity { number, unit }, "KGM");
        assert_eq!(mass("250", "GRM"), "0.25");
        assert_eq!(mass("10", "LBR"), "4.535924");
        assert_eq!(mass("1.5", "TNE"), "1500");
        assert_eq!(mass("7.50", ""), "7.50");
        assert_eq!(mass("7", "H87"), "7 H87");
        assert_eq!(mass("many", "LBR"), "many LBR");
        assert_eq!(in_cubic_metres(&Quantity { number: "2602000", unit: "CMQ" }, ""), "2.602");
    }
}
