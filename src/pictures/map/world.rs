//! The land, projected: what the reference tables know of the world, as paths for the map.

use super::chart::View;
use crate::reference::outline::outlines;
use std::fmt::Write as _;

/// All land in view, as the `d` of a path; fill it by the even-odd rule.
pub fn land(view: &View) -> String {
    let mut path = String::new();
    for ring in outlines().iter().flat_map(|outline| &outline.rings) {
        let points: Vec<(f64, f64)> = ring.iter().map(|at| view.place(f64::from(at.lon), f64::from(at.lat))).collect();
        if !in_view(&points, view) {
            continue;
        }
        let mut last = (f64::MAX, f64::MAX);
        for (i, &(x, y)) in points.iter().enumerate() {
            // What moves less than a third of a pixel is not seen.
            if i > 0 && i + 1 < points.len() && (x - last.0).abs() + (y - last.1).abs() < 0.34 {
                continue;
            }
            let _ = write!(path, "{}{x:.1} {y:.1}", if i == 0 { 'M' } else { 'L' });
            last = (x, y);
        }
        path.push('Z');
    }
    path
}

fn in_view(points: &[(f64, f64)], view: &View) -> bool {
    let bounds = |get: fn(&(f64, f64)) -> f64| {
        points.iter().map(get).fold((f64::MAX, f64::MIN), |(least, most), value| (least.min(value), most.max(value)))
    };
    let ((left, right), (top, bottom)) = (bounds(|point| point.0), bounds(|point| point.1));
    right > 0.0 && left < view.width && bottom > 0.0 && top < view.height
}
