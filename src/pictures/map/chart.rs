//! What makes a chart a chart: the net of rhumb lines, the graticule and the frame graduated in degrees.
//!
//! Portolan charts were drawn over sixteen points on a hidden circle, each joined to every other: the eight principal
//! winds in black, the eight half-winds in green, the sixteen quarter-winds in red.

use super::projection::{HALF_HEIGHT, HALF_WIDTH, latitude_at, longitude_at, project};
use std::f64::consts::PI;
use std::fmt::Write as _;

/// As close as one can look, in pixels per radius: some 800 m a pixel, at which the outlines' corners are seen as such.
pub const CLOSEST: f64 = 8_000.0;
/// Room in pixels around places that are looked at from as close as possible.
const MARGIN: f64 = 70.0;

/// A window onto the projected earth, mapped onto a rectangle of pixels.
#[derive(Copy, Clone, PartialEq, Debug)]
pub struct View {
    /// Width in pixels.
    pub width: f64,
    /// Height in pixels.
    pub height: f64,
    /// Projected x of the left edge.
    pub west: f64,
    /// Projected y of the upper edge.
    pub north: f64,
    /// Pixels per radius.
    pub scale: f64,
}

impl View {
    /// The whole earth, in the middle, with a margin.
    pub fn world(width: f64, height: f64) -> View {
        let scale = (width / (2.04 * HALF_WIDTH)).min(height / (2.04 * HALF_HEIGHT));
        View { width, height, west: -width / scale / 2.0, north: height / scale / 2.0, scale }
    }

    /// The smallest view, with a margin, that holds all `points` (longitude, latitude); not narrower than a small continent.
    /// Its height is what the points need, between `least` and `most` pixels.
    pub fn around(points: &[(f64, f64)], width: f64, least: f64, most: f64) -> View {
        let projected: Vec<_> = points.iter().map(|&(lon, lat)| project(lon, lat)).collect();
        let Some(&(x, y)) = projected.first() else { return View::world(width, most) };
        let (mut left, mut right, mut down, mut up) = (x, x, y, y);
        for (x, y) in projected {
            (left, right) = (left.min(x), right.max(x));
            (down, up) = (down.min(y), up.max(y));
        }
        let (wide, high) = ((right - left).max(0.4) * 1.24, (up - down).max(0.22) * 1.7);
        let height = (width / wide * high).clamp(least, most);
        let scale = (width / wide).min(height / high);
        let world = View::world(width, most);
        if scale <= world.scale {
            return world;
        }
        // Flows bend north: more room is left there.
        let north = height / scale * 0.06;
        View::about(((left + right) / 2.0, (down + up) / 2.0 + north), scale, width, height)
    }

    /// A window of this size with a projected point in its middle, as far as that shows nothing but the earth.
    fn about((x, y): (f64, f64), scale: f64, width: f64, height: f64) -> View {
        let within =
            |middle: f64, half: f64, bound: f64| if half >= bound { 0.0 } else { middle.clamp(half - bound, bound - half) };
        let (half_wide, half_high) = (width / scale / 2.0, height / scale / 2.0);
        let (x, y) = (within(x, half_wide, HALF_WIDTH), within(y, half_high, HALF_HEIGHT));
        View { width, height, west: x - half_wide, north: y + half_high, scale }
    }

    /// The projected point in its middle.
    fn middle(&self) -> (f64, f64) {
        (self.west + self.width / self.scale / 2.0, self.north - self.height / self.scale / 2.0)
    }

    /// The scale from which the whole earth is seen.
    fn farthest(&self) -> f64 {
        View::world(self.width, self.height).scale.min(CLOSEST)
    }

    /// Whether one can look from closer by, and from farther off.
    pub fn can_zoom(&self) -> (bool, bool) {
        (self.scale < CLOSEST * 0.999, self.scale > self.farthest() * 1.001)
    }

    /// From `by` times as close, with what lies at a point in pixels staying there; no closer than [`CLOSEST`] and no farther
    /// than the whole earth.
    pub fn zoomed(&self, by: f64, (x, y): (f64, f64)) -> View {
        let scale = (self.scale * by).clamp(self.farthest(), CLOSEST);
        let (mx, my) = self.middle();
        // How far the middle lies from the point that stays, before and after.
        let (dx, dy) = (x - self.width / 2.0, y - self.height / 2.0);
        let less = 1.0 / self.scale - 1.0 / scale;
        View::about((mx + dx * less, my - dy * less), scale, self.width, self.height)
    }

    /// Moved by so many pixels to the right and down, as far as the earth goes.
    pub fn moved(&self, right: f64, down: f64) -> View {
        let (x, y) = self.middle();
        View::about((x + right / self.scale, y - down / self.scale), self.scale, self.width, self.height)
    }

    /// A window of the same size onto projected points, as close as holds all of them and at least at the scale `least`.
    pub fn onto(&self, points: impl Iterator<Item = (f64, f64)>, least: f64) -> View {
        let bounds = points.fold(None, |bounds, (x, y)| {
            let (w, e, s, n) = bounds.unwrap_or((x, x, y, y));
            Some((x.min(w), x.max(e), y.min(s), y.max(n)))
        });
        let Some((west, east, south, north)) = bounds else { return *self };
        let fit = |room: f64, range: f64| (room - 2.0 * MARGIN).max(MARGIN) / range.max(1e-9);
        let scale = fit(self.width, east - west).min(fit(self.height, north - south)).max(least);
        let scale = scale.clamp(self.farthest(), CLOSEST);
        View::about(((west + east) / 2.0, (south + north) / 2.0), scale, self.width, self.height)
    }

    /// The same part of the earth, as far as possible, in a window of another size.
    pub fn sized(&self, width: f64, height: f64) -> View {
        if (self.width, self.height) == (width, height) {
            return *self;
        }
        let scale = self.scale.max(View::world(width, height).scale);
        View::about(self.middle(), scale, width, height)
    }

    /// On the way to another view of the same size: at 0 this one, at 1 the other. What stays where it is in both stays there on
    /// the way too.
    pub fn toward(&self, other: &View, part: f64) -> View {
        let scale = self.scale * (other.scale / self.scale).powf(part);
        let range = 1.0 / self.scale - 1.0 / other.scale;
        let part = if range.abs() * self.scale > 1e-6 { (1.0 / self.scale - 1.0 / scale) / range } else { part };
        let ((x, y), (to_x, to_y)) = (self.middle(), other.middle());
        View::about((x + (to_x - x) * part, y + (to_y - y) * part), scale, self.width, self.height)
    }

    /// Whether a point in pixels is inside.
    pub fn sees(&self, (x, y): (f64, f64)) -> bool {
        (0.0..=self.width).contains(&x) && (0.0..=self.height).contains(&y)
    }

    /// Where a place lies, in pixels from the upper left corner.
    pub fn place(&self, longitude: f64, latitude: f64) -> (f64, f64) {
        let (x, y) = project(longitude, latitude);
        ((x - self.west) * self.scale, (self.north - y) * self.scale)
    }

    /// Degrees of latitude from the upper edge to the lower.
    fn degrees_high(&self) -> f64 {
        let bound = |y: f64| y.clamp(-HALF_HEIGHT, HALF_HEIGHT);
        let north = latitude_at(bound(self.north)).unwrap_or(90.0);
        north - latitude_at(bound(self.north - self.height / self.scale)).unwrap_or(-90.0)
    }

    /// Degrees between two lines of the graticule.
    fn step(&self) -> i32 {
        match self.degrees_high() {
            high if high > 110.0 => 30,
            high if high > 45.0 => 15,
            high if high > 20.0 => 10,
            high if high > 9.0 => 5,
            high if high > 4.0 => 2,
            _ => 1,
        }
    }
}

/// Meridians and parallels, as the `d` of a path.
pub fn graticule(view: &View) -> String {
    let step = view.step();
    let mut path = String::new();
    let mut line = |points: &mut dyn Iterator<Item = (f64, f64)>| {
        for (i, (longitude, latitude)) in points.enumerate() {
            let (x, y) = view.place(longitude, latitude);
            let _ = write!(path, "{}{x:.1} {y:.1}", if i == 0 { 'M' } else { 'L' });
        }
    };
    let bound = |y: f64| latitude_at(y.clamp(-HALF_HEIGHT, HALF_HEIGHT)).unwrap_or(0.0);
    let (north, south) = (bound(view.north), bound(view.north - view.height / view.scale));
    for meridian in (-180..=180).step_by(step as usize).map(f64::from) {
        // From edge to edge, bent as in 90 pieces from pole to pole.
        let pieces = ((north - south) / 2.0).ceil().max(4.0) as i32;
        let latitude = |k: i32| south + (north - south) * f64::from(k) / f64::from(pieces);
        let x = |latitude: f64| view.place(meridian, latitude).0;
        let (one, other) = (x(north), x(south));
        if one.max(other).max(x(0.0)) >= 0.0 && one.min(other).min(x(0.0)) <= view.width {
            line(&mut (0..=pieces).map(|k| (meridian, latitude(k))));
        }
    }
    for parallel in (-90..=90).step_by(step as usize) {
        line(&mut [-180.0, 180.0].into_iter().map(|longitude| (longitude, f64::from(parallel))));
    }
    path
}

/// The earth's outline, as the `d` of a path.
pub fn earth(view: &View) -> String {
    let east = (-45..=45).map(|k| (180.0, f64::from(k * 2)));
    let west = (-45..=45).rev().map(|k| (-180.0, f64::from(k * 2)));
    let mut path = String::new();
    for (i, (longitude, latitude)) in east.chain(west).enumerate() {
        let (x, y) = view.place(longitude, latitude);
        let _ = write!(path, "{}{x:.1} {y:.1}", if i == 0 { 'M' } else { 'L' });
    }
    path.push('Z');
    path
}

/// One bar of the chequered frame, in pixels.
#[derive(Copy, Clone, PartialEq, Debug)]
pub struct Bar {
    /// Left.
    pub x: f64,
    /// Top.
    pub y: f64,
    /// Width.
    pub width: f64,
    /// Height.
    pub height: f64,
}

/// A degree written at the frame.
#[derive(Clone, PartialEq, Debug)]
pub struct Degree {
    /// Pixels from the left.
    pub x: f64,
    /// Pixels from the top.
    pub y: f64,
    /// Degrees north of the equator at the left edge, east of Greenwich at the lower one; below zero south and west.
    pub degrees: i32,
    /// It stands at the left edge, not at the lower one.
    pub at_left: bool,
}

/// The frame of a chart: every second interval between lines of the graticule is filled.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Frame {
    /// The filled bars.
    pub bars: Vec<Bar>,
    /// What is written beside them.
    pub degrees: Vec<Degree>,
}

/// The frame of `view`, `thick` pixels wide, inside its edges. The graduation is true: bars end where the graticule's
/// lines meet the edge.
pub fn frame(view: &View, thick: f64) -> Frame {
    let step = view.step();
    let mut frame = Frame::default();
    let crossing_left = |latitude: i32| view.place(0.0, f64::from(latitude)).1;
    for south in (-90..90).step_by(step as usize) {
        let (top, bottom) = (crossing_left(south + step).max(0.0), crossing_left(south).min(view.height));
        if bottom <= top {
            continue;
        }
        if (south / step).rem_euclid(2) == 0 {
            for x in [0.0, view.width - thick] {
                frame.bars.push(Bar { x, y: top, width: thick, height: bottom - top });
            }
        }
        let y = crossing_left(south);
        if y > 24.0 && y < view.height - 24.0 {
            frame.degrees.push(Degree { x: thick + 5.0, y, degrees: south, at_left: true });
        }
    }
    for (y, top) in [(view.north, true), (view.north - view.height / view.scale, false)] {
        // Where a meridian meets this edge: the edge lies on one parallel, along which meridians are evenly spaced.
        let left = longitude_at(view.west, y).unwrap_or(-180.0);
        let right = longitude_at(view.west + view.width / view.scale, y).unwrap_or(180.0);
        let Some(latitude) = latitude_at(y) else { continue };
        let first = (left / f64::from(step)).floor() as i32 * step;
        for west in (first..180).step_by(step as usize).take_while(|&west| f64::from(west) < right) {
            let x = |longitude: i32| view.place(f64::from(longitude.clamp(-180, 180)), latitude).0.clamp(0.0, view.width);
            let (from, to) = (x(west), x(west + step));
            if (west / step).rem_euclid(2) == 0 && to > from {
                let y = if top { 0.0 } else { view.height - thick };
                frame.bars.push(Bar { x: from, y, width: to - from, height: thick });
            }
            if !top && from > 48.0 && from < view.width - 40.0 {
                frame.degrees.push(Degree { x: from, y: view.height - thick - 5.0, degrees: west, at_left: false });
            }
        }
    }
    frame
}

/// The lines of one kind of wind, as the `d` of a path each.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Rhumbs {
    /// The eight principal winds.
    pub principal: String,
    /// The eight half-winds.
    pub half: String,
    /// The sixteen quarter-winds.
    pub quarter: String,
}

/// The net over sixteen points of a circle about `(x, y)`, its lines drawn on to `reach` pixels.
pub fn rhumbs(x: f64, y: f64, radius: f64, reach: f64) -> Rhumbs {
    let mut net = Rhumbs::default();
    let node = |i: u32| {
        let turn = f64::from(i) * PI / 8.0;
        (x + radius * turn.sin(), y - radius * turn.cos())
    };
    for i in 0..16 {
        for j in i + 1..16 {
            let ((x1, y1), (x2, y2)) = (node(i), node(j));
            let (dx, dy) = (x2 - x1, y2 - y1);
            let long = dx.hypot(dy);
            let (ux, uy) = (dx / long * reach, dy / long * reach);
            // A chord between points i and j runs at (i + j) quarter-winds.
            let path = match (i + j) % 4 {
                0 => &mut net.principal,
                2 => &mut net.half,
                _ => &mut net.quarter,
            };
            let _ = write!(path, "M{:.1} {:.1}L{:.1} {:.1}", x1 - ux, y1 - uy, x2 + ux, y2 + uy);
        }
    }
    net
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_world_fits_and_a_closer_view_holds_its_points() {
        let world = View::world(1000.0, 500.0);
        for (longitude, latitude) in [(180.0, 0.0), (-180.0, 0.0), (0.0, 90.0), (0.0, -90.0)] {
            let (x, y) = world.place(longitude, latitude);
            assert!((0.0..=1000.0).contains(&x) && (0.0..=500.0).contains(&y));
        }
        let points = [(104.0, 35.0), (4.5, 50.5), (-3.7, 40.4)];
        let near = View::around(&points, 1000.0, 400.0, 500.0);
        assert!(near.scale > world.scale);
        for (longitude, latitude) in points {
            let (x, y) = near.place(longitude, latitude);
            assert!((40.0..=960.0).contains(&x) && (40.0..=near.height - 40.0).contains(&y), "{x} {y}");
        }
        assert_eq!(View::around(&[], 1000.0, 400.0, 500.0), world);
    }

    #[test]
    fn a_map_is_zoomed_about_a_point_and_moved_with_it() {
        let home = View::around(&[(104.0, 35.0), (4.5, 50.5)], 900.0, 400.0, 500.0);
        let (x, y) = home.place(4.5, 50.5);
        let near = home.zoomed(4.0, (x, y));
        assert!((near.scale / home.scale - 4.0).abs() < 1e-9);
        let (nx, ny) = near.place(4.5, 50.5);
        assert!((nx - x).abs() < 1e-6 && (ny - y).abs() < 1e-6, "{nx} {ny}");
        let moved = near.moved(30.0, -20.0).place(4.5, 50.5);
        assert!((moved.0 - (x - 30.0)).abs() < 1e-6 && (moved.1 - (y + 20.0)).abs() < 1e-6);
        let middle = home.toward(&near, 0.4);
        let (mx, my) = middle.place(4.5, 50.5);
        assert!((mx - x).abs() < 1e-6 && (my - y).abs() < 1e-6 && middle.scale > home.scale && middle.scale < near.scale);
        assert_eq!((home.toward(&near, 0.0).scale, near.can_zoom()), (home.scale, (true, true)));
    }

    #[test]
    fn no_closer_than_the_outlines_bear_and_no_farther_than_the_earth() {
        let home = View::around(&[(104.0, 35.0), (4.5, 50.5)], 900.0, 400.0, 500.0);
        let (near, far) = (home.zoomed(1e9, (10.0, 10.0)), home.zoomed(1e-9, (10.0, 10.0)));
        assert_eq!((near.scale, near.can_zoom()), (CLOSEST, (false, true)));
        assert_eq!((far, far.can_zoom()), (View::world(900.0, home.height), (true, false)));
        assert_eq!(far.moved(1e6, 1e6), far);
        // Moved as far as it goes, the edge of the earth is the edge of the window.
        let corner = near.moved(1e9, 1e9);
        assert!((corner.west + 900.0 / CLOSEST - HALF_WIDTH).abs() < 1e-9);
        assert_eq!(near.sized(300.0, 200.0).scale, CLOSEST);
    }

    #[test]
    fn looked_at_from_as_close_as_holds_all() {
        let home = View::around(&[(104.0, 35.0), (4.5, 50.5)], 900.0, 400.0, 500.0);
        let points = [(4.5, 50.5), (5.3, 52.1)];
        let near = home.onto(points.iter().map(|&(lon, lat)| project(lon, lat)), 0.0);
        for (longitude, latitude) in points {
            assert!(near.scale > 4.0 * home.scale && near.sees(near.place(longitude, latitude)));
        }
        assert_eq!(home.onto(points.iter().map(|&(lon, lat)| project(lon, lat)), 1e9).scale, CLOSEST);
    }

    #[test]
    fn the_graticule_has_lines_at_every_scale() {
        let mut view = View::around(&[(104.0, 35.0), (4.5, 50.5)], 900.0, 400.0, 500.0);
        while view.can_zoom().0 {
            view = view.zoomed(1.7, (300.0, 200.0));
            let lines = graticule(&view).matches('M').count();
            assert!((4..200).contains(&lines) && frame(&view, 6.0).bars.len() > 4, "{}: {lines}", view.scale);
        }
    }

    #[test]
    fn the_net_has_a_line_for_each_pair_of_points() {
        let net = rhumbs(0.0, 0.0, 100.0, 0.0);
        let lines = |path: &str| path.matches('M').count();
        assert_eq!(lines(&net.principal) + lines(&net.half) + lines(&net.quarter), 120);
    }

    #[test]
    fn the_frame_is_graduated_inside_its_edges() {
        let view = View::around(&[(104.0, 35.0), (4.5, 50.5)], 900.0, 450.0, 450.0);
        let frame = frame(&view, 6.0);
        assert!(frame.bars.len() > 6 && frame.degrees.len() > 4);
        for bar in frame.bars {
            assert!(bar.x >= 0.0 && bar.x + bar.width <= 900.01 && bar.y >= 0.0 && bar.y + bar.height <= 450.01, "{bar:?}");
        }
    }
}
