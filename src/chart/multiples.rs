//! Small multiples: the same small chart for many groups, on one scale or each on its own, and it says which.
//!
//! Each panel has its name, its last value beside the end of its line, and short lines where it changed. Panels beyond
//! [`MOST_PANELS`] are counted in the place of the last.

use super::axes::{Scale, range};
use super::scene::*;
use super::ticks::Step;
use super::words::{cut, width as wide};

/// So many panels are drawn.
pub const MOST_PANELS: usize = 60;
/// Least width of a panel, in pixels.
const LEAST: f64 = 150.0;
/// Height of a panel's plot.
const HIGH: f64 = 56.0;
/// Room between two panels.
const GAP: f64 = 20.0;

/// What is drawn.
pub struct Multiples<'a> {
    /// Title, units.
    pub caption: &'a Caption,
    /// Heads of the table: group, day, value with its unit.
    pub heads: [&'a str; 3],
    /// Panels, in the order in which they are drawn.
    pub panels: &'a [Panel],
    /// All panels have one scale, from nought to the greatest of all; else each has its own.
    pub common: bool,
    /// The note that says which: "all on one scale", "each on its own scale".
    pub scale_note: &'a str,
    /// A tick of time, in words.
    pub tick: &'a dyn Fn(Step, i64) -> String,
    /// Words.
    pub words: Words<'a>,
}

/// One small chart.
#[derive(Clone, PartialEq, Debug)]
pub struct Panel {
    /// Its name.
    pub name: String,
    /// Days since 1970 with values, in order of time; what is not finite is a gap.
    pub points: Vec<(i64, f64)>,
    /// Days of changes.
    pub changes: Vec<i64>,
    /// Further lines of its tip.
    pub more: Vec<(String, String)>,
}

/// Lays out small multiples in `width` pixels; the height is what they need.
pub fn multiples(input: &Multiples, width: f64) -> Chart {
    let mut chart = Chart::new(input.caption, width, 0.0);
    chart.caption.notes.push(input.scale_note.into());
    chart.table = ChartTable::new([(input.heads[0], false), (input.heads[1], false), (input.heads[2], true)]);
    for panel in input.panels {
        for &(day, value) in &panel.points {
            let number = if value.is_finite() { Cell::Number(value, (input.words.number)(value)) } else { Cell::Empty };
            chart.table.rows.push(vec![Cell::Text(panel.name.clone()), Cell::Text((input.tick)(Step::Date, day)), number]);
        }
    }
    let shown = if input.panels.len() > MOST_PANELS { MOST_PANELS - 1 } else { input.panels.len() };
    let drawn = input.panels.get(..shown).unwrap_or(&[]);
    let all = drawn.iter().flat_map(|panel| &panel.points);
    let common = range(all.clone().map(|point| point.1));
    let (first, last) = all.fold((i64::MAX, i64::MIN), |(a, b), point| (a.min(point.0), b.max(point.0)));
    let columns = (((width + GAP) / (LEAST + GAP)) as usize).clamp(1, input.panels.len().max(1));
    let panel_width = (width + GAP) / columns as f64 - GAP;
    let row = HIGH + 62.0;
    for (i, panel) in drawn.iter().enumerate() {
        let origin = ((i % columns) as f64 * (panel_width + GAP), (i / columns) as f64 * row);
        // The ends of time stand below the last panel of each column.
        let under = i + columns >= shown;
        draw_panel(&mut chart, input, i as u32, panel, origin, panel_width, (first, last), common, under);
    }
    if shown < input.panels.len() {
        let (x, y) = ((shown % columns) as f64 * (panel_width + GAP), (shown / columns) as f64 * row);
        let count = input.panels.len() - shown;
        let said = (input.words.others)(count);
        let frame = Frame::new(x, y, panel_width, HIGH + 34.0);
        let item = chart.item(Of::Others(count as u32), Tip::new(&said, "", ""), frame);
        chart.rect(Frame::new(x, y + 34.0, panel_width, HIGH), Style::line(Tone::Frame, 1.0).dash(Dash::Dashed), item);
        let text = cut(&said, panel_width - 8.0, Face::Label);
        chart.text(
            (x + panel_width / 2.0, y + 38.0 + HIGH / 2.0),
            &text,
            Anchor::Middle,
            Face::Label,
            Style::fill(Tone::Ink),
            item,
        );
    }
    let cells = input.panels.len().min(MOST_PANELS);
    chart.height = cells.div_ceil(columns) as f64 * row;
    chart
}

#[expect(clippy::too_many_arguments, reason = "a panel is drawn from what all panels share")]
fn draw_panel(
    chart: &mut Chart,
    input: &Multiples,
    index: u32,
    panel: &Panel,
    (left, top): (f64, f64),
    width: f64,
    (first, last): (i64, i64),
    common: (f64, f64),
    under: bool,
) {
    let (low, high) = if input.common { common } else { range(panel.points.iter().map(|point| point.1)) };
    let end = panel.points.iter().rev().find(|point| point.1.is_finite());
    let number = |value: f64| (input.words.number)(value);
    let end_text = end.map_or(String::new(), |end| number(end.1));
    let room = (wide(&end_text, Face::Strong) + 8.0).min(width / 2.0);
    let plot = Frame::new(left, top + 34.0, width - room, HIGH);
    let mut tip = Tip { title: panel.name.clone(), lines: panel.more.clone() };
    if let Some(end) = end {
        tip.lines.insert(0, ((input.tick)(Step::Date, end.0), end_text.clone()));
    }
    let item = chart.item(Of::One(index), tip, Frame::new(left, top, width, HIGH + 36.0));
    let (x, y) = (Scale::new(first as f64, last as f64, plot.x, plot.right()), Scale::new(low, high, plot.bottom(), plot.y));
    let most = number(high);
    let name = cut(&panel.name, width - 2.0, Face::Strong);
    chart.text((left, top + 13.0), &name, Anchor::Start, Face::Strong, Style::fill(Tone::Ink), item);
    chart.line((plot.x, plot.y), (plot.right(), plot.y), Style::line(Tone::Grid, 1.0), item);
    chart.line((plot.x, plot.bottom()), (plot.right(), plot.bottom()), Style::line(Tone::Frame, 1.0), item);
    for &change in &panel.changes {
        let at = x.at(change as f64);
        chart.line((at, plot.y), (at, plot.bottom()), Style::line(Tone::Emphasis, 1.25).dash(Dash::Dashed), item);
    }
    let (mut pen, mut down) = (Pen::default(), false);
    for &(day, value) in &panel.points {
        if value.is_finite() {
            let at = (x.at(day as f64), y.at(value));
            if down {
                pen.line(at.0, at.1)
            } else {
                pen.to(at.0, at.1)
            };
        }
        down = value.is_finite();
    }
    if !pen.0.is_empty() {
        chart.path(pen.0, Style::line(Tone::Flow, 1.75), item);
    }
    let quiet = Style::fill(Tone::Quiet);
    chart.text((plot.x, plot.y - 4.0), &cut(&most, plot.width, Face::Small), Anchor::Start, Face::Small, quiet, item);
    if let Some(end) = end {
        let at = (x.at(end.0 as f64), y.at(end.1));
        chart.circle(at.0, at.1, 2.5, Style::fill(Tone::Flow), item);
        let text = cut(&end_text, room, Face::Strong);
        chart.text((plot.right() + 6.0, at.1 + 4.0), &text, Anchor::Start, Face::Strong, Style::fill(Tone::Ink), item);
    }
    if under && first < last {
        let named = |step| [first, last].map(|day| (input.tick)(step, day));
        let fits = |texts: &[String; 2]| texts.iter().map(|text| wide(text, Face::Small)).sum::<f64>() + 10.0 <= width;
        let [begin, end] = [Step::Date, Step::Day, Step::Year].map(named).into_iter().find(fits).unwrap_or_default();
        let y = plot.bottom() + 15.0;
        chart.text((left, y), &begin, Anchor::Start, Face::Small, quiet, None);
        chart.text((left + width, y), &end, Anchor::End, Face::Small, quiet, None);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::dates::day;
    use crate::chart::testing::{check, overlapping_texts, picture, time, words};
    use proptest::prelude::*;

    fn panel(name: &str, size: f64, turn: i64) -> Panel {
        let points = (0..52).map(|week| {
            let value = size * (1.0 + 0.4 * ((week + turn) as f64 / 6.0).sin() + 0.02 * (week * turn % 9) as f64);
            (day(2023, 1, 2) + 7 * week, value)
        });
        let changes = if turn % 3 == 0 { vec![day(2023, 5, 1)] } else { Vec::new() };
        Panel { name: name.into(), points: points.collect(), changes, more: Vec::new() }
    }

    #[test]
    fn groups_in_regions() {
        let caption = Caption {
            title: "Toys rise before the school year, everywhere".into(),
            units: "Parcels a week, by group of goods and region".into(),
            description: "Twelve panels.".into(),
            notes: Vec::new(),
        };
        let names = [
            "Toys · North",
            "Toys · South",
            "Medical devices and orthopaedic appliances · North",
            "Books · North",
            "Shoes · South",
        ];
        let panels: Vec<Panel> = (0..11).map(|i| panel(names[i % 5], 40.0 + 37.0 * i as f64, i as i64)).collect();
        let input = Multiples {
            caption: &caption,
            heads: ["Group", "Week from", "Parcels"],
            panels: &panels,
            common: true,
            scale_note: "All on one scale.",
            tick: &time,
            words: words(),
        };
        picture("multiples-wide", &multiples(&input, 1100.0));
        picture(
            "multiples-narrow",
            &multiples(&Multiples { common: false, scale_note: "Each on its own scale.", ..input }, 340.0),
        );
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(48))]
        #[test]
        fn panels_do_not_overlap(count in 1usize..80, width in 300.0..1200.0f64, common: bool) {
            let caption = Caption::default();
            let panels: Vec<Panel> = (0..count).map(|i| panel("A name", 1.0 + i as f64 * 1000.0, i as i64)).collect();
            let input = Multiples { caption: &caption, heads: ["a", "b", "c"], panels: &panels, common, scale_note: "x", tick: &time, words: words() };
            let chart = multiples(&input, width);
            check(&chart);
            prop_assert!(overlapping_texts(&chart).is_empty(), "{:?}", overlapping_texts(&chart));
            prop_assert_eq!(chart.items.len(), count.min(MOST_PANELS));
            for (i, item) in chart.items.iter().enumerate() {
                prop_assert!(chart.items[i + 1..].iter().all(|other| !item.frame.overlaps(&other.frame)));
            }
        }
    }
}
