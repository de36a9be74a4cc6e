//! Horizontal bars: shares, contributions, sizes of classes. Names at the left, numbers at the ends, no grid.
//!
//! Lengths are proportional to values from a common base; values below nought have their number and no bar. Where there
//! are more than [`MOST_BARS`], the last bar, hatched, is the sum of the rest.

use super::scene::*;
use super::words::{cut, width as wide, wrap};

/// So many bars are drawn one by one.
pub const MOST_BARS: usize = 30;
/// Below this width in pixels, names stand above their bars.
const NARROW: f64 = 520.0;

/// What is drawn.
pub struct Bars<'a> {
    /// Title, units.
    pub caption: &'a Caption,
    /// Heads of the table: of the names, and of the values with their unit.
    pub heads: [&'a str; 2],
    /// Bars, in the order in which they are drawn.
    pub bars: &'a [Bar],
    /// The end of the scale where it is known, as 1 is of shares; else the longest bar's end.
    pub whole: Option<f64>,
    /// A value to compare with, and what it is.
    pub reference: Option<(f64, &'a str)>,
    /// Words.
    pub words: Words<'a>,
}

/// One bar.
#[derive(Clone, PartialEq, Debug)]
pub struct Bar {
    /// Its name.
    pub name: String,
    /// Its length.
    pub value: f64,
    /// Its tone; `Tone::Flow` unless it means something else.
    pub tone: Tone,
    /// It is hatched: set apart without colour.
    pub hatched: bool,
    /// Further lines of its tip.
    pub more: Vec<(String, String)>,
}

/// Lays out bars in `width` pixels; the height is what they need.
pub fn bars(input: &Bars, width: f64) -> Chart {
    let mut chart = Chart::new(input.caption, width, 0.0);
    chart.table = ChartTable::new([(input.heads[0], false), (input.heads[1], true)]);
    for bar in input.bars {
        let value = Cell::Number(bar.value, (input.words.number)(bar.value));
        chart.table.rows.push(vec![Cell::Text(bar.name.clone()), value]);
    }
    let shown = if input.bars.len() > MOST_BARS { MOST_BARS - 1 } else { input.bars.len() };
    let rest = input.bars.get(shown..).unwrap_or(&[]);
    let others = (!rest.is_empty()).then(|| Bar {
        name: (input.words.others)(rest.len()),
        value: rest.iter().map(|bar| bar.value).filter(|value| value.is_finite()).sum(),
        tone: Tone::Frame,
        hatched: true,
        more: Vec::new(),
    });
    let drawn = || input.bars.iter().take(shown).chain(&others);

    let numbers: Vec<String> = drawn().map(|bar| (input.words.number)(bar.value)).collect();
    let number_room = numbers.iter().map(|text| wide(text, Face::Label)).fold(0.0, f64::max) + 10.0;
    let narrow = width < NARROW;
    let longest_name = drawn().map(|bar| wide(&bar.name, Face::Label)).fold(0.0, f64::max);
    let left = if narrow { 0.0 } else { longest_name.min(width * 0.36) + 10.0 };
    let room = (width - left - number_room).max(20.0);
    let most = drawn().map(|bar| bar.value).chain(input.whole).chain(input.reference.map(|it| it.0));
    let most = most.filter(|value| value.is_finite()).fold(0.0, f64::max);
    let length = |value: f64| if most > 0.0 && value.is_finite() { (value / most).clamp(0.0, 1.0) * room } else { 0.0 };

    let mut y = if input.reference.is_some() { 20.0 } else { 2.0 };
    let top = y;
    let mut texts = Vec::new();
    for (i, (bar, number)) in drawn().zip(&numbers).enumerate() {
        let names =
            if narrow { vec![cut(&bar.name, width - 2.0, Face::Label)] } else { wrap(&bar.name, left - 10.0, 2, Face::Label) };
        let high = if narrow { 16.0 } else { 18.0 };
        let row = if narrow { 42.0 } else { (15.0 * names.len() as f64 + 8.0).max(26.0) };
        let middle = if narrow { y + 27.0 } else { y + row / 2.0 };
        let of = if i < shown { Of::One(i as u32) } else { Of::Others(rest.len() as u32) };
        let mut tip = Tip::new(&bar.name, input.heads[1], number);
        tip.lines.extend(bar.more.iter().cloned());
        let item = chart.item(of, tip, Frame::new(0.0, y, width, row));
        for (n, line) in names.iter().enumerate() {
            let (at, anchor) = if narrow {
                ((0.0, y + 13.0), Anchor::Start)
            } else {
                ((left - 10.0, middle + 4.0 + 15.0 * (n as f64 - (names.len() as f64 - 1.0) / 2.0)), Anchor::End)
            };
            texts.push((at, line.clone(), anchor, item));
        }
        let frame = Frame::new(left, middle - high / 2.0, length(bar.value), high);
        if bar.hatched {
            chart.rect(frame, Style::fill(Tone::Leaf).edge(bar.tone, 1.0), item);
            chart.path(Pen::hatch(&frame, 6.0, false), Style::line(bar.tone, 1.0), item);
        } else {
            chart.rect(frame, Style::fill(bar.tone), item);
        }
        texts.push(((frame.right() + 6.0, middle + 4.0), number.clone(), Anchor::Start, item));
        y += row;
    }
    if !narrow {
        chart.line((left, top), (left, y), Style::line(Tone::Frame, 1.0), None);
    }
    if let Some((value, name)) = input.reference {
        let x = left + length(value);
        chart.line((x, top - 4.0), (x, y), Style::line(Tone::Emphasis, 1.25).dash(Dash::Dashed), None);
        let name = cut(name, width, Face::Small);
        let half = wide(&name, Face::Small) / 2.0;
        let at = x.clamp(half.min(width - half), (width - half).max(half));
        chart.text((at, top - 8.0), &name, Anchor::Middle, Face::Small, Style::fill(Tone::Emphasis), None);
    }
    // Above the line of comparison, with a halo: texts are read wherever they stand.
    for (at, text, anchor, item) in texts {
        chart.text(at, &text, anchor, Face::Label, Style::fill(Tone::Ink).edge(Tone::Paper, 4.0), item);
    }
    chart.height = y + 4.0;
    chart
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::testing::{check, overlapping_texts, picture, words};
    use proptest::prelude::*;

    fn bar(name: &str, value: f64) -> Bar {
        Bar { name: name.into(), value, tone: Tone::Flow, hatched: false, more: Vec::new() }
    }

    fn lengths(chart: &Chart) -> Vec<f64> {
        let bar = |mark: &Mark| match mark.shape {
            Shape::Rect(frame) => Some(frame.width),
            _ => None,
        };
        chart.marks.iter().filter_map(bar).collect()
    }

    #[test]
    fn shares_by_hub() {
        let caption = Caption {
            title: "Half of all shipments pass through one hub".into(),
            units: "Share of shipments in percent, by hub".into(),
            description: "Bars of six hubs; Harbour East has 51.2 percent.".into(),
            notes: vec!["Shipments whose hub is not said are not counted.".into()],
        };
        let mut list = vec![
            bar("Harbour East Distribution and Consolidation Centre", 51.2),
            bar("Airport West", 22.4),
            bar("River Terminal", 9.1),
            bar("North Yard", 3.0),
        ];
        list.extend((0..40).map(|i| bar(&format!("Depot {i}"), 0.4)));
        let input = Bars {
            caption: &caption,
            heads: ["Hub", "Share of shipments (%)"],
            bars: &list,
            whole: None,
            reference: Some((25.0, "25 %: high")),
            words: words(),
        };
        picture("bars-wide", &bars(&input, 760.0));
        picture("bars-narrow", &bars(&input, 340.0));
    }

    proptest! {
        #[test]
        fn lengths_are_proportional_and_nothing_is_lost(
            values in proptest::collection::vec(0.0..1e6f64, 0..60), width in 300.0..1200.0f64,
        ) {
            let caption = Caption::default();
            let list: Vec<Bar> = values.iter().enumerate().map(|(i, &value)| bar(&format!("Name {i}"), value)).collect();
            let input = Bars { caption: &caption, heads: ["a", "b"], bars: &list, whole: None, reference: None, words: words() };
            let chart = bars(&input, width);
            check(&chart);
            prop_assert!(overlapping_texts(&chart).is_empty());
            prop_assert_eq!(chart.table.rows.len(), values.len());
            let drawn = lengths(&chart);
            let total: f64 = values.iter().sum();
            let sum: f64 = drawn.iter().sum();
            for (length, value) in drawn.iter().zip(&values).take(if values.len() > MOST_BARS { MOST_BARS - 1 } else { MOST_BARS }) {
                prop_assert!((length * total - value * sum).abs() <= 1e-6 * (1.0 + total * sum));
            }
        }
    }
}
