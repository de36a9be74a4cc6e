//! What the tests of charts share: colour as it is seen, pictures as files, and what every chart must hold.

use super::palette::Theme;
use super::scene::{Cell, Chart, Frame, Shape};
use super::{svg, words};
use std::path::PathBuf;

/// Formats numbers as English people read them, for tests.
pub fn english(number: f64) -> String {
    let rounded = if number.abs() < 10.0 { (number * 10.0).round() / 10.0 } else { number.round() };
    let text = format!("{rounded}");
    let (whole, part) = text.split_once('.').map_or((text.as_str(), ""), |(whole, part)| (whole, part));
    let digits: Vec<char> = whole.trim_start_matches('-').chars().collect();
    let mut out = String::from(if number < 0.0 { "-" } else { "" });
    for (i, digit) in digits.iter().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            out.push(',');
        }
        out.push(*digit);
    }
    if !part.is_empty() {
        out.push('.');
        out.push_str(part);
    }
    out
}

/// Times as English people read them, for tests.
pub fn time(step: super::ticks::Step, day: i64) -> String {
    use super::dates::date;
    use super::ticks::Step;
    const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let on = date(day);
    let month = MONTHS[usize::from(on.month) - 1];
    match step {
        Step::Date => format!("{} {month} {}", on.day, on.year),
        Step::Day | Step::Week => format!("{} {month}", on.day),
        Step::Month if on.month == 1 => format!("{month} {}", on.year),
        Step::Month => month.into(),
        Step::Year => on.year.to_string(),
    }
}

/// Words for tests.
pub fn words() -> super::scene::Words<'static> {
    super::scene::Words { number: &english, others: &|n| format!("{n} others") }
}

/// Compares the chart, in both themes, with the pictures kept; writes them anew where `UPDATE_SNAPSHOTS` is set.
pub fn picture(name: &str, chart: &Chart) {
    check(chart);
    for (theme, end) in [(Theme::Light, "light"), (Theme::Dark, "dark")] {
        let drawn = svg::svg(chart, theme, name);
        assert_eq!(drawn, svg::svg(chart, theme, name));
        well_formed(&drawn);
        // One theme is kept: the other differs in its colours alone.
        if theme == Theme::Dark && std::env::var_os("CHART_PICTURES").is_none() {
            continue;
        }
        let kept = if theme == Theme::Light {
            PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(format!("src/chart/snapshots/{name}.svg"))
        } else {
            std::env::temp_dir().join(format!("{name}-{end}.svg"))
        };
        if theme == Theme::Dark || std::env::var_os("UPDATE_SNAPSHOTS").is_some() {
            std::fs::write(&kept, &drawn).expect("written");
        }
        let before = std::fs::read_to_string(&kept).unwrap_or_default();
        assert!(before == drawn, "{} is not what is drawn; UPDATE_SNAPSHOTS=1 writes it anew", kept.display());
    }
}

/// Every tag that is opened is closed, no text holds a bare `<` or `&`.
pub fn well_formed(svg: &str) {
    let mut open = Vec::new();
    let mut rest = svg;
    while let Some(at) = rest.find('<') {
        let end = rest[at..].find('>').expect("tag ends") + at;
        let tag = &rest[at + 1..end];
        if let Some(name) = tag.strip_prefix('/') {
            assert_eq!(open.pop(), Some(name.to_string()));
        } else if !tag.ends_with('/') {
            open.push(tag.split([' ', '\n']).next().unwrap_or("").to_string());
        }
        rest = &rest[end + 1..];
    }
    assert!(open.is_empty(), "{open:?}");
    for piece in svg.split('&').skip(1) {
        assert!(["amp;", "lt;", "gt;", "quot;"].iter().any(|known| piece.starts_with(known)), "bare &");
    }
}

/// The box of a text.
pub fn text_frame(shape: &Shape) -> Option<Frame> {
    let Shape::Text { x, y, text, anchor, face } = shape else { return None };
    let wide = words::width(text, *face);
    let left = match anchor {
        super::scene::Anchor::Start => *x,
        super::scene::Anchor::Middle => x - wide / 2.0,
        super::scene::Anchor::End => x - wide,
    };
    Some(Frame::new(left, y - face.size() * 0.76, wide, face.size() * 0.96))
}

/// Texts that are drawn over each other.
pub fn overlapping_texts(chart: &Chart) -> Vec<(String, String)> {
    let texts: Vec<(Frame, &str)> = chart
        .marks
        .iter()
        .filter_map(|mark| match &mark.shape {
            Shape::Text { text, .. } => Some((text_frame(&mark.shape)?, text.as_str())),
            _ => None,
        })
        .collect();
    let mut found = Vec::new();
    for (i, (frame, text)) in texts.iter().enumerate() {
        for (other, beside) in &texts[i + 1..] {
            if frame.overlaps(other) {
                found.push((text.to_string(), beside.to_string()));
            }
        }
    }
    found
}

/// What holds for every chart: finite numbers, everything inside, full table rows, items that exist.
pub fn check(chart: &Chart) {
    let all = chart.frame();
    assert!(chart.width.is_finite() && chart.height.is_finite());
    let inside = |frame: Frame, what: &dyn std::fmt::Debug| {
        assert!(frame.x.is_finite() && frame.y.is_finite() && frame.width >= 0.0 && frame.height >= 0.0, "{what:?}");
        assert!(all.holds(&frame), "outside of {all:?}: {what:?}");
    };
    for mark in &chart.marks {
        match &mark.shape {
            Shape::Rect(frame) => inside(*frame, mark),
            Shape::Circle { x, y, radius } => inside(Frame::around(*x, *y, *radius), mark),
            Shape::Line { x1, y1, x2, y2 } => {
                inside(Frame::new(x1.min(*x2), y1.min(*y2), (x1 - x2).abs(), (y1 - y2).abs()), mark)
            }
            Shape::Text { .. } => inside(text_frame(&mark.shape).expect("text"), mark),
            Shape::Path(d) => {
                assert!(!d.contains("NaN") && !d.contains("inf"));
                // Only absolute commands with pairs of numbers are written.
                let numbers: Vec<f64> = d
                    .split(|c: char| !(c.is_ascii_digit() || c == '.' || c == '-'))
                    .filter(|piece| !piece.is_empty())
                    .map(|piece| piece.parse().expect("number"))
                    .collect();
                for pair in numbers.chunks(2) {
                    inside(Frame::new(pair[0], pair[1], 0.0, 0.0), mark);
                }
            }
        }
        if let Some(item) = mark.item {
            assert!((item as usize) < chart.items.len());
        }
    }
    for item in &chart.items {
        inside(item.frame, item);
        assert!(!item.tip.spoken().is_empty());
    }
    for row in &chart.table.rows {
        assert_eq!(row.len(), chart.table.columns.len(), "{row:?}");
        for (cell, column) in row.iter().zip(&chart.table.columns) {
            assert!(!matches!(cell, Cell::Number(..)) || column.number, "{cell:?} under {column:?}");
        }
    }
}

/// Colour as it is seen.
pub mod colour {
    /// Who looks.
    #[derive(Copy, Clone, PartialEq, Eq, Debug)]
    pub enum Sight {
        /// Someone who sees all colours.
        All,
        /// Without the cones for long waves.
        Protanopia,
        /// Without the cones for middle waves.
        Deuteranopia,
    }

    fn linear(colour: u32) -> [f64; 3] {
        [16, 8, 0].map(|shift| {
            let c = f64::from(colour >> shift & 0xff) / 255.0;
            if c <= 0.04045 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) }
        })
    }

    fn luminance(colour: u32) -> f64 {
        let [r, g, b] = linear(colour);
        0.2126 * r + 0.7152 * g + 0.0722 * b
    }

    /// The ratio of contrast of WCAG 2.2.
    pub fn contrast(a: u32, b: u32) -> f64 {
        let (a, b) = (luminance(a), luminance(b));
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    /// Severity 1.0 of Machado et al. 2009, on linear RGB.
    fn seen(colour: u32, sight: Sight) -> [f64; 3] {
        let rgb = linear(colour);
        let rows: [[f64; 3]; 3] = match sight {
            Sight::All => return rgb,
            Sight::Protanopia => {
                [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
            }
            Sight::Deuteranopia => {
                [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
            }
        };
        rows.map(|row| (row[0] * rgb[0] + row[1] * rgb[1] + row[2] * rgb[2]).clamp(0.0, 1.0))
    }

    fn lab([r, g, b]: [f64; 3]) -> [f64; 3] {
        let f = |t: f64| if t > 216.0 / 24389.0 { t.cbrt() } else { (24389.0 / 27.0 * t + 16.0) / 116.0 };
        let x = f((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047);
        let y = f(0.2126729 * r + 0.7151522 * g + 0.0721750 * b);
        let z = f((0.0193339 * r + 0.1191920 * g + 0.9503041 * b) / 1.08883);
        [116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z)]
    }

    /// CIEDE2000 between two colours as someone sees them.
    pub fn difference(a: u32, b: u32, sight: Sight) -> f64 {
        ciede2000(lab(seen(a, sight)), lab(seen(b, sight)))
    }

    /// Sharma, Wu and Dalal, "The CIEDE2000 color-difference formula", Color Research and Application 30(1), 2005.
    fn ciede2000(a: [f64; 3], b: [f64; 3]) -> f64 {
        let seventh = |c: f64| (c.powi(7) / (c.powi(7) + 25f64.powi(7))).sqrt();
        let g = 0.5 * (1.0 - seventh((a[1].hypot(a[2]) + b[1].hypot(b[2])) / 2.0));
        let (a1, b1) = (a[1] * (1.0 + g), b[1] * (1.0 + g));
        let (ca, cb) = (a1.hypot(a[2]), b1.hypot(b[2]));
        let hue = |y: f64, x: f64| if x == 0.0 && y == 0.0 { 0.0 } else { y.atan2(x).to_degrees().rem_euclid(360.0) };
        let (ha, hb) = (hue(a[2], a1), hue(b[2], b1));
        let mut dh = hb - ha;
        let mut mean_hue = ha + hb;
        if ca * cb == 0.0 {
            dh = 0.0;
        } else {
            let far = dh.abs() > 180.0;
            if far {
                dh -= 360.0 * dh.signum();
            }
            mean_hue = match (far, mean_hue < 360.0) {
                (false, _) => mean_hue / 2.0,
                (true, true) => (mean_hue + 360.0) / 2.0,
                (true, false) => (mean_hue - 360.0) / 2.0,
            };
        }
        let (dl, dc) = (b[0] - a[0], cb - ca);
        let dhue = 2.0 * (ca * cb).sqrt() * (dh / 2.0).to_radians().sin();
        let (l, c) = ((a[0] + b[0]) / 2.0, (ca + cb) / 2.0);
        let cos = |degrees: f64| degrees.to_radians().cos();
        let t = 1.0 - 0.17 * cos(mean_hue - 30.0) + 0.24 * cos(2.0 * mean_hue) + 0.32 * cos(3.0 * mean_hue + 6.0)
            - 0.20 * cos(4.0 * mean_hue - 63.0);
        let off = (l - 50.0).powi(2);
        let (sl, sc, sh) = (1.0 + 0.015 * off / (20.0 + off).sqrt(), 1.0 + 0.045 * c, 1.0 + 0.015 * c * t);
        let turn = 30.0 * (-((mean_hue - 275.0) / 25.0).powi(2)).exp();
        let rt = -(2.0 * turn).to_radians().sin() * 2.0 * seventh(c);
        ((dl / sl).powi(2) + (dc / sc).powi(2) + (dhue / sh).powi(2) + rt * dc / sc * dhue / sh).sqrt()
    }

    /// Pairs of the data that Sharma, Wu and Dalal publish with the formula.
    #[test]
    fn the_formula_gives_what_its_authors_give() {
        for (a, b, expected) in [
            ([50.0, 2.6772, -79.7751], [50.0, 0.0, -82.7485], 2.0425),
            ([50.0, 2.5, 0.0], [73.0, 25.0, -18.0], 27.1492),
            ([2.0776, 0.0795, -1.1350], [0.9033, -0.0636, -0.5514], 0.9082),
        ] {
            assert!((ciede2000(a, b) - expected).abs() < 1e-4);
        }
    }
}
