//! A legend in rows: a form, what it stands for, and the next.

use super::scene::{Anchor, Chart, Face, Form, Frame, Key, Mark, Pen, Style, Tone};
use super::words;

/// Height of a row in pixels.
const ROW: f64 = 20.0;
/// Room between two keys.
const GAP: f64 = 18.0;

/// The marks of a legend no wider than `width`, and its height.
pub fn lay_out(keys: &[Key], width: f64) -> (Vec<Mark>, f64) {
    let mut chart = Chart::default();
    let (mut x, mut y) = (0.0, 0.0);
    for key in keys {
        let wide = if matches!(key.form, Form::Bars(_)) { 46.0 } else { 24.0 };
        let text = words::cut(&key.text, width - wide, Face::Label);
        let room = wide + words::width(&text, Face::Label);
        if x > 0.0 && x + room > width {
            (x, y) = (0.0, y + ROW);
        }
        draw(&mut chart, key, x, y + ROW / 2.0);
        chart.text((x + wide, y + 14.0), &text, Anchor::Start, Face::Label, Style::fill(Tone::Ink), None);
        x += room + GAP;
    }
    (chart.marks, if keys.is_empty() { 0.0 } else { y + ROW })
}

/// Draws the form of a key in 18 pixels to the right of `x`, around the height `y`.
fn draw(chart: &mut Chart, key: &Key, x: f64, y: f64) {
    let frame = Frame::new(x, y - 6.0, 18.0, 12.0);
    let across = |back| Pen::hatch(&frame, 5.0, back);
    match key.form {
        Form::Box => chart.rect(frame, key.style, None),
        Form::Hatched | Form::BackHatched => {
            chart.rect(frame, key.style, None);
            let tone = key.style.line.unwrap_or(Tone::Ink);
            chart.path(across(key.form == Form::BackHatched), Style::line(tone, 1.0), None);
        }
        Form::Line => chart.line((x, y), (x + 18.0, y), key.style, None),
        Form::Disc => chart.circle(x + 9.0, y, 5.5, key.style, None),
        Form::Diamond => chart.path(Pen::diamond(x + 9.0, y, 6.5), key.style, None),
        Form::DoubleRing => {
            chart.circle(x + 9.0, y, 7.0, Style::line(key.style.fill.unwrap_or(Tone::Ink), 1.25), None);
            chart.circle(x + 9.0, y, 4.0, key.style, None);
        }
        Form::Crossed => {
            chart.circle(x + 9.0, y, 5.5, key.style, None);
            let line = Style::line(Tone::Emphasis, 2.0);
            chart.line((x + 3.0, y - 6.0), (x + 15.0, y + 6.0), line, None);
            chart.line((x + 3.0, y + 6.0), (x + 15.0, y - 6.0), line, None);
        }
        Form::Barred => {
            chart.circle(x + 9.0, y, 5.5, key.style, None);
            chart.line((x + 3.0, y), (x + 15.0, y), Style::line(Tone::Emphasis, 2.0), None);
        }
        Form::Bars(level) => chart.scale_bar(x, y - 3.5, Some(level), None),
    }
}
