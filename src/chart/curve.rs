//! A curve over few steps with its interval: unicity against the number of points known, say.
//!
//! Each point has its number beside it and its interval as a line with ends; a wash joins the intervals.

use super::axes::{Scale, ValueAxis, range};
use super::scene::*;
use super::words::{cut, width as wide};

/// So many points are drawn; more steps are a series, not a curve.
pub const MOST_POINTS: usize = 24;

/// What is drawn.
pub struct Curve<'a> {
    /// Title, units.
    pub caption: &'a Caption,
    /// Heads of the table: step, value, lower and upper end of the interval.
    pub heads: [&'a str; 4],
    /// Points, from left to right.
    pub points: &'a [CurvePoint],
    /// Ends of the scale where they are known, as 0 and 1 are of shares.
    pub ends: Option<(f64, f64)>,
    /// What stands below the axis.
    pub axis: &'a str,
    /// Words.
    pub words: Words<'a>,
}

/// A point of a curve.
#[derive(Clone, PartialEq, Debug)]
pub struct CurvePoint {
    /// The step's name.
    pub name: String,
    /// Its value.
    pub value: f64,
    /// Lower and upper end of its interval; the value itself where there is none.
    pub interval: (f64, f64),
}

/// Lays out a curve.
pub fn curve(input: &Curve, width: f64, height: f64) -> Chart {
    let mut chart = Chart::new(input.caption, width, height.max(160.0));
    chart.table =
        ChartTable::new([(input.heads[0], false), (input.heads[1], true), (input.heads[2], true), (input.heads[3], true)]);
    let number = |value: f64| Cell::Number(value, (input.words.number)(value));
    for point in input.points {
        let (low, high) = point.interval;
        chart.table.rows.push(vec![Cell::Text(point.name.clone()), number(point.value), number(low), number(high)]);
    }
    let shown = input.points.get(..input.points.len().min(MOST_POINTS)).unwrap_or(&[]);
    let ends = input.ends.unwrap_or_else(|| range(shown.iter().flat_map(|it| [it.interval.0, it.value, it.interval.1])));
    let axis = ValueAxis::new(ends.0, ends.1, 5, input.words.number);
    let plot = Frame::new(axis.room, 20.0, width - axis.room - 8.0, chart.height - 62.0);
    axis.draw(&mut chart, &plot);
    let scale = axis.scale(&plot);
    let step = plot.width / shown.len().max(1) as f64;
    let across = Scale::new(0.0, 1.0, plot.x, plot.right());
    let place = |i: usize| across.at((i as f64 + 0.5) / shown.len().max(1) as f64);

    let (mut band, mut line) = (Pen::default(), Pen::default());
    for (i, point) in shown.iter().enumerate() {
        let (high, at) = (scale.at(point.interval.1), scale.at(point.value));
        if i == 0 {
            band.to(place(i), high)
        } else {
            band.line(place(i), high)
        };
        if i == 0 {
            line.to(place(i), at)
        } else {
            line.line(place(i), at)
        };
    }
    for (i, point) in shown.iter().enumerate().rev() {
        band.line(place(i), scale.at(point.interval.0));
    }
    if shown.len() > 1 {
        chart.path(band.close().0.clone(), Style::fill(Tone::Flow).opacity(14), None);
        chart.path(line.0, Style::line(Tone::Flow, 2.0), None);
    }
    for (i, point) in shown.iter().enumerate() {
        let (x, y) = (place(i), scale.at(point.value));
        let (low, high) = (scale.at(point.interval.0), scale.at(point.interval.1));
        let text = (input.words.number)(point.value);
        let mut tip = Tip::new(&point.name, input.heads[1], &text);
        if point.interval.0 != point.interval.1 {
            tip.lines.push((input.heads[2].into(), (input.words.number)(point.interval.0)));
            tip.lines.push((input.heads[3].into(), (input.words.number)(point.interval.1)));
        }
        let reach = (step / 2.0).min(28.0);
        let item = chart.item(Of::One(i as u32), tip, Frame::new(x - reach, plot.y - 8.0, 2.0 * reach, plot.height + 12.0));
        if low - high > 0.5 {
            let style = Style::line(Tone::Flow, 1.25);
            chart.line((x, low), (x, high), style, item);
            for end in [low, high] {
                chart.line((x - 5.0, end), (x + 5.0, end), style, item);
            }
        }
        chart.circle(x, y, 4.5, Style::fill(Tone::Flow).edge(Tone::Paper, 1.5), item);
        if wide(&text, Face::Strong) < step / 2.0 {
            let style = Style::fill(Tone::Ink).edge(Tone::Paper, 3.0);
            // A number stands aside of a line that rises steeply beside it.
            let steep = |other: Option<&CurvePoint>| other.is_some_and(|other| scale.at(other.value) < y - 30.0);
            let before = i.checked_sub(1).and_then(|before| shown.get(before));
            let (at, anchor) = match (steep(before), steep(shown.get(i + 1))) {
                (false, true) => (x + 4.0, Anchor::End),
                (true, false) => (x - 4.0, Anchor::Start),
                _ => (x, Anchor::Middle),
            };
            chart.text((at, high.min(y) - 8.0), &text, anchor, Face::Strong, style, item);
        }
        let name = cut(&point.name, step - 4.0, Face::Label);
        chart.text((x, plot.bottom() + 18.0), &name, Anchor::Middle, Face::Label, Style::fill(Tone::Ink), item);
    }
    let below = cut(input.axis, width, Face::Small);
    let half = wide(&below, Face::Small) / 2.0;
    let at = (plot.x + plot.width / 2.0).clamp(half.min(width / 2.0), (width - half).max(width / 2.0));
    chart.text((at, plot.bottom() + 36.0), &below, Anchor::Middle, Face::Small, Style::fill(Tone::Quiet), None);
    if input.points.len() > shown.len() {
        chart.caption.notes.push((input.words.others)(input.points.len() - shown.len()));
    }
    chart
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::testing::{check, overlapping_texts, picture, words};
    use proptest::prelude::*;

    #[test]
    fn unicity() {
        let caption = Caption {
            title: "Two deliveries single out most customers".into(),
            units: "Customers who are the only ones with these deliveries, in percent".into(),
            description: "The share rises from 12 percent with one delivery to 97 percent with four.".into(),
            notes: vec!["Intervals: 95 %, from 200 draws.".into()],
        };
        let points = [(1, 12.3, 10.1, 14.9), (2, 71.0, 66.2, 75.4), (3, 92.4, 88.9, 95.0), (4, 97.1, 94.0, 99.0)]
            .map(|(p, value, low, high)| CurvePoint { name: p.to_string(), value, interval: (low, high) });
        let input = Curve {
            caption: &caption,
            heads: ["Deliveries known", "Singled out (%)", "From (%)", "To (%)"],
            points: &points,
            ends: Some((0.0, 100.0)),
            axis: "Deliveries that someone knows of a person",
            words: words(),
        };
        picture("curve-wide", &curve(&input, 620.0, 320.0));
        picture("curve-narrow", &curve(&input, 340.0, 260.0));
    }

    proptest! {
        #[test]
        fn higher_is_higher(values in proptest::collection::vec(0.0..1.0f64, 1..12), width in 300.0..1200.0f64) {
            let caption = Caption::default();
            let points: Vec<_> = values
                .iter()
                .map(|&value| CurvePoint { name: "p".into(), value, interval: (value * 0.9, (value * 1.1).min(1.0)) })
                .collect();
            let input = Curve { caption: &caption, heads: ["a", "b", "c", "d"], points: &points, ends: Some((0.0, 1.0)), axis: "", words: words() };
            let chart = curve(&input, width, 300.0);
            check(&chart);
            prop_assert!(overlapping_texts(&chart).is_empty());
            let dots: Vec<f64> = chart.marks.iter().filter_map(|mark| match mark.shape {
                Shape::Circle { y, .. } => Some(y),
                _ => None,
            }).collect();
            for (a, x) in dots.iter().zip(&values) {
                for (b, y) in dots.iter().zip(&values) {
                    prop_assert!(x <= y || a <= b);
                }
            }
        }
    }
}
