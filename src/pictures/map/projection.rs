//! Equal Earth: areas keep their proportions, so that no country looks more than it is.
//!
//! The polynomial of Bojan Šavrič, Tom Patterson and Bernhard Jenny, "The Equal Earth map projection", International
//! Journal of Geographical Information Science 33(3), 2018, on a sphere of radius 1.

const A1: f64 = 1.340264;
const A2: f64 = -0.081106;
const A3: f64 = 0.000893;
const A4: f64 = 0.003796;
/// √3 / 2.
const M: f64 = 0.866_025_403_784_438_6;

/// Half the width of the whole earth: x of 180° east on the equator.
pub const HALF_WIDTH: f64 = 2.706_629_983_696_074_8;
/// Half its height: y of the north pole.
pub const HALF_HEIGHT: f64 = 1.317_362_759_157_413_3;

/// Longitude and latitude in degrees to x (east) and y (north), in radii of the sphere.
pub fn project(longitude: f64, latitude: f64) -> (f64, f64) {
    let theta = (M * latitude.to_radians().sin()).asin();
    (longitude.to_radians() * x_per_radian(theta), y_of(theta))
}

/// The latitude, in degrees, of a height `y`; `None` beyond the poles.
///
/// Newton's method on the polynomial; eight steps bring it below 1e-12 everywhere.
pub fn latitude_at(y: f64) -> Option<f64> {
    if y.abs() > HALF_HEIGHT {
        return None;
    }
    let mut theta = y / A1;
    for _ in 0..8 {
        theta -= (y_of(theta) - y) / y_slope(theta);
    }
    Some((theta.sin() / M).clamp(-1.0, 1.0).asin().to_degrees())
}

/// The longitude, in degrees, of a point `(x, y)`; `None` outside of the earth's outline.
pub fn longitude_at(x: f64, y: f64) -> Option<f64> {
    let latitude = latitude_at(y)?;
    let theta = (M * latitude.to_radians().sin()).asin();
    let longitude = (x / x_per_radian(theta)).to_degrees();
    (longitude.abs() <= 180.0).then_some(longitude)
}

fn y_of(theta: f64) -> f64 {
    let t2 = theta * theta;
    let t6 = t2 * t2 * t2;
    theta * (A1 + A2 * t2 + t6 * (A3 + A4 * t2))
}

fn y_slope(theta: f64) -> f64 {
    let t2 = theta * theta;
    let t6 = t2 * t2 * t2;
    A1 + 3.0 * A2 * t2 + t6 * (7.0 * A3 + 9.0 * A4 * t2)
}

fn x_per_radian(theta: f64) -> f64 {
    theta.cos() / (M * y_slope(theta))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Values of d3-geo 3.1, `geoEqualEarthRaw`.
    #[test]
    fn the_corners_are_where_others_have_them() {
        assert!((project(180.0, 0.0).0 - HALF_WIDTH).abs() < 1e-12);
        assert!((project(0.0, 90.0).1 - HALF_HEIGHT).abs() < 1e-12);
        assert_eq!(project(0.0, 0.0), (0.0, 0.0));
    }

    #[test]
    fn equal_areas_stay_equal() {
        // A cell of the sphere between two latitudes has area Δλ (sin φ₂ − sin φ₁); the map's is summed in thin strips.
        for south in [-80, -40, 0, 10, 50, 70] {
            let (south, north) = (f64::from(south), f64::from(south + 10));
            let strips = 2000;
            let map: f64 = (0..strips)
                .map(|i| {
                    let at = |k: f64| south + (north - south) * (f64::from(i) + k) / f64::from(strips);
                    let width = project(10.0, at(0.5)).0 - project(0.0, at(0.5)).0;
                    width * (project(0.0, at(1.0)).1 - project(0.0, at(0.0)).1)
                })
                .sum();
            let sphere = 10f64.to_radians() * (north.to_radians().sin() - south.to_radians().sin());
            assert!((map / sphere - 1.0).abs() < 1e-6, "{south}: {map} {sphere}");
        }
    }

    #[test]
    fn back_from_the_map() {
        for (longitude, latitude) in [(0.0, 0.0), (5.44, 50.64), (-179.0, -77.5), (121.5, 31.2), (90.0, 89.5)] {
            let (x, y) = project(longitude, latitude);
            assert!(latitude_at(y).is_some_and(|found| (found - latitude).abs() < 1e-9));
            assert!(longitude_at(x, y).is_some_and(|found| (found - longitude).abs() < 1e-9));
        }
        assert_eq!(latitude_at(1.4), None);
        assert_eq!(longitude_at(2.7, 1.0), None);
    }
}
