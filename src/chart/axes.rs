//! Scales and axes that the charts with coordinates share: few grid lines, the numbers beside them.

use super::scene::{Anchor, Chart, Face, Frame, Style, Tone};
use super::ticks::{self, Step};
use super::words;

/// A straight line from values to pixels.
#[derive(Copy, Clone)]
pub(super) struct Scale {
    low: f64,
    high: f64,
    from: f64,
    to: f64,
}

impl Scale {
    /// `low` stands at pixel `from`, `high` at `to`. Without a range all values stand in the middle.
    pub(super) fn new(low: f64, high: f64, from: f64, to: f64) -> Scale {
        Scale { low, high, from, to }
    }

    /// The pixel of a value, never beyond the ends.
    pub(super) fn at(&self, value: f64) -> f64 {
        let range = self.high - self.low;
        let share = if range > 0.0 && value.is_finite() { ((value - self.low) / range).clamp(0.0, 1.0) } else { 0.5 };
        self.from + share * (self.to - self.from)
    }
}

/// The range of an axis of values: from nought where nought is near enough to show proportions, else from the least.
pub(super) fn range(values: impl Iterator<Item = f64>) -> (f64, f64) {
    let (mut low, mut high) = (f64::INFINITY, f64::NEG_INFINITY);
    for value in values.filter(|value| value.is_finite()) {
        (low, high) = (low.min(value), high.max(value));
    }
    if low > high {
        return (0.0, 1.0);
    }
    if low >= 0.0 && low <= 0.75 * high {
        low = 0.0;
    }
    if low == high {
        (low, high) = if low > 0.0 { (0.0, high) } else { (low - 1.0, high.max(0.0)) };
    }
    (low, high)
}

/// An axis of values at the left: its ticks, and the room that their numbers need.
pub(super) struct ValueAxis {
    pub(super) ticks: Vec<(f64, String)>,
    pub(super) room: f64,
}

impl ValueAxis {
    pub(super) fn new(low: f64, high: f64, wanted: usize, number: &dyn Fn(f64) -> String) -> ValueAxis {
        let ticks: Vec<_> = ticks::spanning(low, high, wanted).into_iter().map(|tick| (tick, number(tick))).collect();
        let room = ticks.iter().map(|(_, text)| words::width(text, Face::Small)).fold(0.0, f64::max) + 8.0;
        ValueAxis { ticks, room }
    }

    pub(super) fn scale(&self, plot: &Frame) -> Scale {
        let low = self.ticks.first().map_or(0.0, |tick| tick.0);
        let high = self.ticks.last().map_or(1.0, |tick| tick.0);
        Scale::new(low, high, plot.bottom(), plot.y)
    }

    /// Grid lines across the plot; the lowest, or nought, is the base.
    pub(super) fn draw(&self, chart: &mut Chart, plot: &Frame) {
        let scale = self.scale(plot);
        let with_nought = self.ticks.iter().any(|tick| tick.0 == 0.0);
        for (i, (value, text)) in self.ticks.iter().enumerate() {
            let y = scale.at(*value);
            let base = if with_nought { *value == 0.0 } else { i == 0 };
            let style = Style::line(if base { Tone::Frame } else { Tone::Grid }, 1.0);
            chart.line((plot.x, y), (plot.right(), y), style, None);
            chart.text((plot.x - 7.0, y + 4.0), text, Anchor::End, Face::Small, Style::fill(Tone::Quiet), None);
        }
    }
}

/// An axis of time below the plot: a short line and a text at each beginning, as many as there is room for.
pub(super) fn time_axis(
    chart: &mut Chart,
    plot: &Frame,
    (first, last): (i64, i64),
    week_start: u8,
    name: &dyn Fn(Step, i64) -> String,
) {
    let scale = Scale::new(first as f64, last as f64, plot.x, plot.right());
    let mut most = ((plot.width / 48.0) as usize).clamp(2, 14);
    loop {
        let (step, ticks) = ticks::times(first, last, most, week_start);
        // Line, middle of the text, half its width, text. At the edges the text stays inside.
        let named: Vec<(f64, f64, f64, String)> = ticks
            .iter()
            .map(|&tick| {
                let (x, text) = (scale.at(tick as f64), name(step, tick));
                let half = words::width(&text, Face::Small) / 2.0;
                (x, x.max(half).min(chart.width - half), half, text)
            })
            .collect();
        let close = named.windows(2).any(|pair| match pair {
            [a, b] => b.1 - b.2 < a.1 + a.2 + 10.0,
            _ => false,
        });
        if close && most > 1 {
            most -= 1;
            continue;
        }
        for (x, middle, _, text) in named {
            chart.line((x, plot.bottom()), (x, plot.bottom() + 5.0), Style::line(Tone::Frame, 1.0), None);
            let style = Style::fill(Tone::Quiet);
            chart.text((middle, plot.bottom() + 17.0), &text, Anchor::Middle, Face::Small, style, None);
        }
        return;
    }
}
