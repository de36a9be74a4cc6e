//! The world's outlines, to draw a map without fetching one.
//!
//! From `world-atlas` at 1:110 million (Natural Earth), rings cut at the antimeridian, rounded to 0.05 degree and written
//! as differences, five bits a character (see `make/tables.mjs`). Decoded once.

use std::sync::OnceLock;

use super::country::CountryCode;
use super::place::Point;
use super::{cells, lines};

/// The rings of one country or territory.
#[derive(Clone, Debug, PartialEq)]
pub struct Outline {
    /// Its country; none for a territory that has no code of its own on the map.
    pub country: Option<CountryCode>,
    /// Closed rings: the last point repeats the first. Holes are rings too: fill by the even-odd rule.
    pub rings: Vec<Vec<Point>>,
}

/// Steps per degree.
const STEPS: f32 = 20.0;

/// Every outline, by country code.
pub fn outlines() -> &'static [Outline] {
    static OUTLINES: OnceLock<Vec<Outline>> = OnceLock::new();
    OUTLINES.get_or_init(|| {
        lines(include_str!("tables/outlines.tsv"))
            .map(|line| {
                let [code, rings] = cells(line);
                Outline { country: CountryCode::new(code), rings: rings.split(' ').map(ring).collect() }
            })
            .collect()
    })
}

fn ring(text: &str) -> Vec<Point> {
    let mut points = Vec::new();
    let (mut lon, mut lat) = (0i16, 0i16);
    let mut steps = steps(text);
    while let (Some(east), Some(north)) = (steps.next(), steps.next()) {
        lon = lon.saturating_add(east);
        lat = lat.saturating_add(north);
        points.push(Point { lon: f32::from(lon) / STEPS, lat: f32::from(lat) / STEPS });
    }
    points
}

/// The signed numbers of a line: five bits a character, least first, the sixth says that more follow; the sign is in
/// the lowest bit.
fn steps(text: &str) -> impl Iterator<Item = i16> {
    let mut bytes = text.bytes();
    std::iter::from_fn(move || {
        let (mut value, mut shift) = (0u16, 0u32);
        loop {
            let bits = bytes.next()?.wrapping_sub(63);
            value |= u16::from(bits & 31).checked_shl(shift).unwrap_or(0);
            shift += 5;
            if bits & 32 == 0 {
                break;
            }
        }
        let size = i16::try_from(value >> 1).unwrap_or(0);
        Some(if value & 1 == 1 { !size } else { size })
    })
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn every_ring_is_closed_and_on_the_earth() {
        assert_eq!(outlines().len(), 177);
        for outline in outlines() {
            assert!(!outline.rings.is_empty());
            for ring in &outline.rings {
                assert!(ring.len() >= 4, "{:?}", outline.country);
                assert_eq!(ring.first(), ring.last(), "{:?}", outline.country);
                for point in ring {
                    assert!(point.lon.abs() <= 180.0 && point.lat.abs() <= 90.0, "{:?} {point:?}", outline.country);
                }
            }
        }
    }

    #[test]
    fn no_line_runs_around_the_world() {
        for outline in outlines() {
            let antarctica = outline.country == CountryCode::new("AQ");
            for pair in outline.rings.iter().flat_map(|ring| ring.windows(2)).filter(|_| !antarctica) {
                assert!((pair[0].lon - pair[1].lon).abs() < 60.0, "{:?} {pair:?}", outline.country);
            }
        }
    }

    #[test]
    fn a_country_lies_where_it_should() {
        let belgium = outlines().iter().find(|outline| outline.country == CountryCode::new("BE")).unwrap();
        for point in belgium.rings.iter().flatten() {
            assert!((2.0..7.0).contains(&point.lon) && (49.0..52.0).contains(&point.lat), "{point:?}");
        }
    }
}
