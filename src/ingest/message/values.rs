//! Dates, measures and amounts of messages in the one form that tables have: ISO dates, kilograms, cubic metres.

/// A date or time by an EDIFACT format code (2379); as it stands where the format is not one of these or does not fit.
pub(in crate::ingest) fn edifact_date(value: &str, format: &str) -> String {
    let value = value.trim();
    let digits = value.len();
    let format = match (format, digits) {
        // Labels lie: a value as long as another format is read as that.
        ("718", 16 | 17) => format,
        ("102" | "203" | "204" | "201" | "101" | "", 8) => "102",
        ("102" | "203" | "204" | "", 12) => "203",
        ("102" | "203" | "204" | "", 14) => "204",
        ("201" | "101" | "", 6) => "101",
        ("201" | "101" | "", 10) => "201",
        _ => return value.to_owned(),
    };
    let read = match format {
        "102" | "203" | "204" => date(value.get(..8), value.get(8..)),
        "101" | "201" => short_date(value.get(..6), value.get(6..)),
        // A range: both ends, parted as ISO 8601 does.
        _ => value
            .get(..8)
            .zip(value.get(digits - 8..))
            .and_then(|(from, to)| Some(format!("{}/{}", date(Some(from), None)?, date(Some(to), None)?))),
    };
    read.unwrap_or_else(|| value.to_owned())
}

/// An X12 date (CCYYMMDD or YYMMDD) with a time (HHMM…) that may be missing; as it stands if it is none.
pub(in crate::ingest) fn x12_date(day: &str, time: &str) -> String {
    let (day, time) = (day.trim(), Some(time.trim()).filter(|time| time.len() >= 4));
    let read = if day.len() == 6 { short_date(Some(day), time) } else { date(Some(day), time) };
    read.unwrap_or_else(|| day.to_owned())
}

/// CCYYMMDD and HHMM.
fn date(day: Option<&str>, time: Option<&str>) -> Option<String> {
    let day = day.filter(|day| day.len() == 8 && day.bytes().all(|byte| byte.is_ascii_digit()))?;
    let (month, of_month): (u8, u8) = (day[4..6].parse().ok()?, day[6..].parse().ok()?);
    if !(1..=12).contains(&month) || !(1..=31).contains(&of_month) {
        return None;
    }
    let clock = time.filter(|time| time.len() >= 4 && time.bytes().all(|byte| byte.is_ascii_digit()));
    let clock = clock.map_or_else(String::new, |time| format!(" {}:{}", &time[..2], &time[2..4]));
    Some(format!("{}-{}-{}{clock}", &day[..4], &day[4..6], &day[6..]))
}

/// YYMMDD, of the century that a shipment of our days can be in.
fn short_date(day: Option<&str>, time: Option<&str>) -> Option<String> {
    let day = day.filter(|day| day.len() == 6 && day.bytes().all(|byte| byte.is_ascii_digit()))?;
    let century = if day[..2] > *"69" { "19" } else { "20" };
    date(Some(&format!("{century}{day}")), time)
}

/// A plain decimal number from text with blanks and a decimal comma or point.
pub(in crate::ingest) fn number(text: &str, decimal: char) -> Option<String> {
    let mut plain: String = text.chars().filter(|symbol| !symbol.is_whitespace()).collect();
    let commas = plain.matches(',').count();
    if decimal == ',' && !plain.contains('.') || (commas == 1 && !plain.contains('.')) {
        plain = plain.replace(',', ".");
    } else {
        plain.retain(|symbol| symbol != ',');
    }
    let body = plain.strip_prefix(['-', '+']).unwrap_or(&plain);
    let is_number = body.bytes().any(|byte| byte.is_ascii_digit())
        && body.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.')
        && body.matches('.').count() <= 1;
    is_number.then(|| if body.starts_with('.') { plain.replacen('.', "0.", 1) } else { plain.trim_end_matches('.').to_owned() })
}

/// An amount whose last `places` digits stand behind a point that is not written: X12's N2.
pub(in crate::ingest) fn implied(text: &str, places: usize) -> Option<String> {
    let text = text.trim();
    if text.contains(['.', ',']) {
        return number(text, '.');
    }
    let (sign, digits) = text.strip_prefix('-').map_or(("", text), |digits| ("-", digits));
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let padded = format!("{digits:0>width$}", width = places + 1);
    let (whole, part) = padded.split_at(padded.len() - places);
    let whole = whole.trim_start_matches('0');
    Some(format!("{sign}{}.{part}", if whole.is_empty() { "0" } else { whole }))
}

/// How many kilograms a unit of mass has: UN/ECE Recommendation 20, X12 and Cargo-IMP codes.
fn kilograms(unit: &str) -> Option<f64> {
    Some(match unit {
        "KGM" | "KG" | "KGS" | "K" => 1.0,
        "GRM" | "GR" | "G" => 0.001,
        "TNE" | "MT" | "ME" | "MTS" => 1000.0,
        "LBR" | "LB" | "L" | "LBS" => 0.453_592_37,
        "ONZ" | "OZ" => 0.028_349_523_125,
        "STN" | "TN" | "S" => 907.184_74,
        "LTN" => 1_016.046_908_8,
        _ => return None,
    })
}

/// How many cubic metres a unit of volume has.
fn cubic_metres(unit: &str) -> Option<f64> {
    Some(match unit {
        "MTQ" | "CR" | "MC" | "X" | "CBM" | "M3" => 1.0,
        "DMQ" | "LTR" | "L" | "CD" => 0.001,
        "CMQ" | "CC" => 0.000_001,
        "FTQ" | "CF" | "E" => 0.028_316_846_592,
        "INQ" | "CI" | "N" => 0.000_016_387_064,
        _ => return None,
    })
}

/// A mass in kilograms; `None` if the unit is not one of mass.
pub(in crate::ingest) fn mass(value: &str, unit: &str, decimal: char) -> Option<String> {
    scaled(&number(value, decimal)?, kilograms(&unit.to_ascii_uppercase())?)
}

/// A volume in cubic metres; `None` if the unit is not one of volume.
pub(in crate::ingest) fn volume(value: &str, unit: &str, decimal: char) -> Option<String> {
    scaled(&number(value, decimal)?, cubic_metres(&unit.to_ascii_uppercase())?)
}

fn scaled(value: &str, factor: f64) -> Option<String> {
    if (factor - 1.0).abs() < f64::EPSILON {
        return Some(value.to_owned());
    }
    let value: f64 = value.parse().ok()?;
    let text = format!("{:.6}", value * factor);
    Some(text.trim_end_matches('0').trim_end_matches('.').to_owned())
}

/// A mode of transport in words by its code in UN/ECE Recommendation 19; other texts as they stand.
pub(in crate::ingest) fn mode(text: &str) -> &str {
    match text.trim() {
        "1" | "10" | "11" | "12" | "13" => "Sea",
        "2" | "20" => "Rail",
        "3" | "30" | "31" => "Road",
        "4" | "40" => "Air",
        "5" | "50" => "Mail",
        "6" | "60" => "Multimodal",
        "7" | "70" => "Fixed installation",
        "8" | "80" => "Inland water",
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_become_iso() {
        for (value, format, iso) in [
            ("20260401", "102", "2026-04-01"),
            ("202604011530", "203", "2026-04-01 15:30"),
            ("2604011530", "201", "2026-04-01 15:30"),
            ("260401", "101", "2026-04-01"),
            ("20260401-20260402", "718", "2026-04-01/2026-04-02"),
            ("201805290000", "102", "2018-05-29 00:00"),
            ("20261341", "102", "20261341"),
            ("soon", "102", "soon"),
            ("2026W14", "616", "2026W14"),
        ] {
            assert_eq!(edifact_date(value, format), iso);
        }
        assert_eq!(x12_date("20260401", "1530"), "2026-04-01 15:30");
        assert_eq!(x12_date("960807", ""), "1996-08-07");
    }

    #[test]
    fn measures_become_kilograms_and_cubic_metres() {
        assert_eq!(mass(" 1,5", "KGM", ',').as_deref(), Some("1.5"));
        assert_eq!(mass(".000", "KGM", '.').as_deref(), Some("0.000"));
        assert_eq!(mass("525", "GRM", '.').as_deref(), Some("0.525"));
        assert_eq!(mass("100", "LB", '.').as_deref(), Some("45.359237"));
        assert_eq!(mass("44", "PCS", '.'), None);
        assert_eq!(volume("96", "DMQ", '.').as_deref(), Some("0.096"));
        assert_eq!(implied("1700", 2).as_deref(), Some("17.00"));
        assert_eq!(implied("-5", 2).as_deref(), Some("-0.05"));
        assert_eq!(implied("12.5", 2).as_deref(), Some("12.5"));
        assert_eq!(number("1,234.50", '.').as_deref(), Some("1234.50"));
        assert_eq!(number("KGM", '.'), None);
    }
}
