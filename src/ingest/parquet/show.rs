//! Values of Parquet as text: ISO dates and times, decimals with their point, numbers as they are.

use super::schema::{Leaf, Meaning, Physical};
use crate::table::Day;
use std::fmt::Write;

/// Bytes that are no text are shown as so many of them, in hexadecimal digits.
const SHOWN_BYTES: usize = 32;

/// Appends what a value shows, given as it lies in the page.
pub(super) fn value(leaf: &Leaf, bytes: &[u8], out: &mut String) -> Option<()> {
    match leaf.physical {
        Physical::Boolean => out.push_str(if *bytes.first()? == 0 { "false" } else { "true" }),
        Physical::Int32 => {
            let value = i32::from_le_bytes(bytes.try_into().ok()?);
            integer(leaf, i64::from(value), u64::from(value.cast_unsigned()), out);
        }
        Physical::Int64 => {
            let value = i64::from_le_bytes(bytes.try_into().ok()?);
            integer(leaf, value, value.cast_unsigned(), out);
        }
        Physical::Int96 => {
            // Nanoseconds of the day, then the day by Julian count.
            let nanos = i64::from_le_bytes(bytes.get(..8)?.try_into().ok()?);
            let day = i64::from(u32::from_le_bytes(bytes.get(8..12)?.try_into().ok()?)) - 2_440_588;
            let seconds = day.checked_mul(86_400)?.checked_add(nanos.div_euclid(1_000_000_000))?;
            moment(seconds, nanos.rem_euclid(1_000_000_000), out);
        }
        Physical::Float => float(f64::from(f32::from_le_bytes(bytes.try_into().ok()?)), true, out),
        Physical::Double => float(f64::from_le_bytes(bytes.try_into().ok()?), false, out),
        Physical::Bytes | Physical::Fixed(_) => byte_array(leaf, bytes, out),
    }
    Some(())
}

fn integer(leaf: &Leaf, value: i64, unsigned: u64, out: &mut String) {
    // Writing to a string cannot fail.
    let _ = match leaf.meaning {
        Meaning::Unsigned => write!(out, "{unsigned}"),
        Meaning::Decimal(scale) => {
            decimal(i128::from(value), scale, out);
            Ok(())
        }
        Meaning::Date => match i32::try_from(value) {
            Ok(day) if day.unsigned_abs() < 4_000_000 => write!(out, "{}", Day(day)),
            _ => write!(out, "{value}"),
        },
        Meaning::Time(per_second) => {
            clock(value.div_euclid(per_second), value.rem_euclid(per_second) * (1_000_000_000 / per_second), out);
            Ok(())
        }
        Meaning::Timestamp(per_second, utc) => {
            let nanos = value.rem_euclid(per_second) * (1_000_000_000 / per_second);
            moment(value.div_euclid(per_second), nanos, out);
            out.push_str(if utc { "Z" } else { "" });
            Ok(())
        }
        _ => write!(out, "{value}"),
    };
}

fn byte_array(leaf: &Leaf, bytes: &[u8], out: &mut String) {
    match (leaf.meaning, bytes) {
        (Meaning::Decimal(scale), bytes) if (1..=16).contains(&bytes.len()) => {
            let sign = if bytes[0] & 0x80 == 0 { 0 } else { -1 };
            decimal(bytes.iter().fold(sign, |value, &byte| value << 8 | i128::from(byte)), scale, out);
        }
        (Meaning::Uuid, bytes) => {
            for (at, byte) in bytes.iter().enumerate() {
                let _ = write!(out, "{}{byte:02x}", if matches!(at, 4 | 6 | 8 | 10) { "-" } else { "" });
            }
        }
        (Meaning::Half, &[low, high]) => float(half(u16::from_le_bytes([low, high])), true, out),
        (meaning, bytes) => match std::str::from_utf8(bytes) {
            Ok(text) => out.push_str(text),
            Err(_) if meaning == Meaning::Text => out.push_str(&String::from_utf8_lossy(bytes)),
            Err(_) => {
                out.push_str("0x");
                bytes.iter().take(SHOWN_BYTES).for_each(|byte| {
                    let _ = write!(out, "{byte:02x}");
                });
                out.push_str(if bytes.len() > SHOWN_BYTES { "…" } else { "" });
            }
        },
    }
}

fn float(value: f64, single: bool, out: &mut String) {
    if !value.is_finite() {
        return;
    }
    let plain = value == 0.0 || (1e-12..1e21).contains(&value.abs());
    let _ = match (plain, single) {
        (true, true) => write!(out, "{}", value as f32),
        (true, false) => write!(out, "{value}"),
        (false, true) => write!(out, "{:e}", value as f32),
        (false, false) => write!(out, "{value:e}"),
    };
}

fn half(bits: u16) -> f64 {
    let (sign, exponent, fraction) = (bits >> 15, i32::from(bits >> 10 & 0x1F), f64::from(bits & 0x3FF));
    let size = match exponent {
        0 => fraction * 2f64.powi(-24),
        31 => f64::NAN,
        _ => (1.0 + fraction / 1024.0) * 2f64.powi(exponent - 15),
    };
    if sign == 1 { -size } else { size }
}

/// An integer with its last digits behind a point.
fn decimal(unscaled: i128, scale: u32, out: &mut String) {
    let digits = format!("{:0>1$}", unscaled.unsigned_abs().to_string(), scale as usize + 1);
    out.push_str(if unscaled < 0 { "-" } else { "" });
    let (whole, part) = digits.split_at(digits.len() - scale as usize);
    out.push_str(whole);
    if scale > 0 {
        out.push('.');
        out.push_str(part);
    }
}

fn moment(seconds: i64, nanos: i64, out: &mut String) {
    match i32::try_from(seconds.div_euclid(86_400)) {
        Ok(day) if day.unsigned_abs() < 4_000_000 => {
            let _ = write!(out, "{}T", Day(day));
            clock(seconds.rem_euclid(86_400), nanos, out);
        }
        _ => {
            let _ = write!(out, "{seconds}");
        }
    }
}

fn clock(seconds: i64, nanos: i64, out: &mut String) {
    let _ = write!(out, "{:02}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60);
    if nanos > 0 {
        let part = format!("{nanos:09}");
        out.push('.');
        out.push_str(part.trim_end_matches('0'));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_plain_text() {
        let shows = |physical, meaning, bytes: &[u8]| {
            let leaf = Leaf { name: String::new(), physical, meaning, definition: 0, repetition: 0 };
            let mut out = String::new();
            value(&leaf, bytes, &mut out);
            out
        };
        let day = 19_479i32;
        let micros = i64::from(day) * 86_400_000_000 + 3_600_500_000;
        assert_eq!(shows(Physical::Int32, Meaning::Date, &day.to_le_bytes()), "2023-05-02");
        let stamp = Meaning::Timestamp(1_000_000, true);
        assert_eq!(shows(Physical::Int64, stamp, &micros.to_le_bytes()), "2023-05-02T01:00:00.5Z");
        assert_eq!(shows(Physical::Int32, Meaning::Decimal(2), &(-1205i32).to_le_bytes()), "-12.05");
        assert_eq!(shows(Physical::Fixed(3), Meaning::Decimal(3), &[0xFF, 0xFF, 0xFE]), "-0.002");
        assert_eq!(shows(Physical::Int32, Meaning::Unsigned, &[0xFF; 4]), "4294967295");
        assert_eq!(shows(Physical::Float, Meaning::Plain, &0.1f32.to_le_bytes()), "0.1");
        assert_eq!(shows(Physical::Bytes, Meaning::Plain, &[0xFF, 0x00]), "0xff00");
        assert_eq!(shows(Physical::Fixed(2), Meaning::Half, &[0x00, 0x3E]), "1.5");
        let mut int96 = 1_000_000_000i64.to_le_bytes().to_vec();
        int96.extend((2_440_588u32 + 19_479).to_le_bytes());
        assert_eq!(shows(Physical::Int96, Meaning::Plain, &int96), "2023-05-02T00:00:01");
    }
}
