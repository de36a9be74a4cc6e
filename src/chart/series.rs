//! One series over time: a line or steps, where it changed, and how much change would be seen.
//!
//! Days without a value break the line. Where more points come than [`PER_PIXEL`] allows, each column of pixels shows its
//! first, least, greatest and last value, which draws the same line (Jugel, Jerzak, Hackenbroich and Markl, "M4: A
//! Visualization-Oriented Time Series Data Aggregation", PVLDB 7(10), 2014). Names of changes stand in up to three rows;
//! one for which there is no room keeps its line, its tip and its row in the table.

use super::axes::{Scale, ValueAxis, range, time_axis};
use super::scene::*;
use super::ticks::Step;
use super::words::{cut, width as wide};

/// With more points per pixel than this, columns of pixels are drawn instead of points.
const PER_PIXEL: f64 = 1.0;
/// So many changes are drawn; the note counts the rest.
pub const MOST_CHANGES: usize = 60;
/// Rows for the names of changes.
const ROWS: usize = 3;

/// What is drawn.
pub struct Series<'a> {
    /// Title, units.
    pub caption: &'a Caption,
    /// Heads of the table: day, value with its unit, change.
    pub heads: [&'a str; 3],
    /// Days since 1970 with their values, in order of time; what is not finite is a gap.
    pub points: &'a [(i64, f64)],
    /// Each value holds until the next: steps instead of a line.
    pub steps: bool,
    /// Where it changed.
    pub changes: &'a [Change],
    /// Bands inside of which a change would not be seen.
    pub bands: &'a [Band],
    /// What the legend calls the series, a change, a band.
    pub names: [&'a str; 3],
    /// A tick of time, in words.
    pub tick: &'a dyn Fn(Step, i64) -> String,
    /// First day of the week, Monday 0.
    pub week_start: u8,
    /// Words.
    pub words: Words<'a>,
}

/// A point in time at which the series changed.
#[derive(Clone, PartialEq, Debug)]
pub struct Change {
    /// Day since 1970.
    pub day: i64,
    /// What happened, in a few words.
    pub name: String,
    /// Further lines of its tip.
    pub more: Vec<(String, String)>,
}

/// A band around a level: within it, a change would not be seen.
#[derive(Copy, Clone, PartialEq, Debug)]
pub struct Band {
    /// First day.
    pub first: i64,
    /// Last day.
    pub last: i64,
    /// Lower end.
    pub low: f64,
    /// Upper end.
    pub high: f64,
}

/// Lays out a series.
pub fn series(input: &Series, width: f64, height: f64) -> Chart {
    let mut chart = Chart::new(input.caption, width, height.max(180.0));
    chart.table = ChartTable::new([(input.heads[0], false), (input.heads[1], true), (input.heads[2], false)]);
    let day_name = |day: i64| (input.tick)(Step::Date, day);
    let mut upcoming = input.changes.iter().peekable();
    for &(day, value) in input.points {
        let mut change = String::new();
        while let Some(next) = upcoming.next_if(|next| next.day <= day) {
            change.push_str(if change.is_empty() { "" } else { "; " });
            change.push_str(&next.name);
        }
        let number = if value.is_finite() { Cell::Number(value, (input.words.number)(value)) } else { Cell::Empty };
        let change = if change.is_empty() { Cell::Empty } else { Cell::Text(change) };
        chart.table.rows.push(vec![Cell::Text(day_name(day)), number, change]);
    }

    let shown = input.changes.get(..input.changes.len().min(MOST_CHANGES)).unwrap_or(&[]);
    let (low, high) =
        range(input.points.iter().map(|point| point.1).chain(input.bands.iter().flat_map(|band| [band.low, band.high])));
    let axis = ValueAxis::new(low, high, (chart.height / 60.0) as usize, input.words.number);
    let days = input.points.iter().map(|point| point.0);
    let (first, last) = (days.clone().min().unwrap_or(0), days.max().unwrap_or(0));
    let x = Scale::new(first as f64, last as f64, axis.room, width - 8.0);
    let names = name_changes(shown, &x, width);
    let rows = names.iter().filter_map(|name| Some(name.as_ref()?.row + 1)).max().unwrap_or(0);
    let head = 10.0 + 16.0 * rows as f64;
    let plot = Frame::new(axis.room, head, width - axis.room - 8.0, chart.height - head - 24.0);
    let y = axis.scale(&plot);

    for band in input.bands {
        let (left, right) = (x.at(band.first as f64), x.at(band.last as f64));
        let frame = Frame::new(left, y.at(band.high), right - left, y.at(band.low) - y.at(band.high));
        chart.rect(frame, Style::fill(Tone::Shade(1)), None);
        for edge in [frame.y, frame.bottom()] {
            chart.line((left, edge), (right, edge), Style::line(Tone::Frame, 1.0).dash(Dash::Dotted), None);
        }
    }
    axis.draw(&mut chart, &plot);
    if first < last {
        time_axis(&mut chart, &plot, (first, last), input.week_start, input.tick);
    }
    draw_line(&mut chart, input, &plot, (&x, &y));
    draw_changes(&mut chart, shown, &names, &plot, &x, &day_name);

    let mut key = |form, style, i: usize| chart.legend.push(Key { form, style, text: input.names[i].into() });
    key(Form::Line, Style::line(Tone::Flow, 2.0), 0);
    if !shown.is_empty() {
        key(Form::Line, Style::line(Tone::Emphasis, 1.5).dash(Dash::Dashed), 1);
    }
    if !input.bands.is_empty() {
        key(Form::Box, Style::fill(Tone::Shade(1)).edge(Tone::Frame, 1.0).dash(Dash::Dotted), 2);
    }
    if input.changes.len() > shown.len() {
        chart.caption.notes.push((input.words.others)(input.changes.len() - shown.len()));
    }
    chart
}

/// Writes a line point by point.
#[derive(Default)]
struct Track {
    pen: Pen,
    at: Option<(f64, f64)>,
}

impl Track {
    fn put(&mut self, x: f64, y: f64, steps: bool) {
        match self.at {
            None => self.pen.to(x, y),
            Some((_, before)) if steps => self.pen.line(x, before).line(x, y),
            Some(_) => self.pen.line(x, y),
        };
        self.at = Some((x, y));
    }
}

/// The line, and what can be pointed at along it.
fn draw_line(chart: &mut Chart, input: &Series, plot: &Frame, (x, y): (&Scale, &Scale)) {
    let columns = (plot.width * PER_PIXEL).max(1.0) as usize;
    let mut track = Track::default();
    let mut dots = Vec::new();
    if input.points.len() <= columns {
        let gap = |other: Option<&(i64, f64)>| other.is_none_or(|other| !other.1.is_finite());
        for (i, &(day, value)) in input.points.iter().enumerate() {
            if !value.is_finite() {
                track.at = None;
                continue;
            }
            let at = (x.at(day as f64), y.at(value));
            track.put(at.0, at.1, input.steps);
            // A value between two gaps is no line.
            if gap(i.checked_sub(1).and_then(|before| input.points.get(before))) && gap(input.points.get(i + 1)) {
                dots.push(at);
            }
            point_item(chart, input, i, at, plot);
        }
    } else {
        let column = |day: i64| x.at(day as f64).floor() as i64;
        let mut rest = input.points;
        while let Some(&(day, _)) = rest.first() {
            let count = rest.iter().take_while(|point| column(point.0) == column(day)).count().max(1);
            let (bucket, after) = rest.split_at(count);
            let values = || bucket.iter().filter(|point| point.1.is_finite());
            let least = values().min_by(|a, b| a.1.total_cmp(&b.1));
            let greatest = values().max_by(|a, b| a.1.total_cmp(&b.1));
            let mut four: Vec<&(i64, f64)> =
                [values().next(), least, greatest, values().next_back()].into_iter().flatten().collect();
            four.sort_by_key(|point| point.0);
            four.dedup();
            for point in &four {
                track.put(x.at(point.0 as f64), y.at(point.1), false);
            }
            match greatest {
                Some(greatest) => {
                    let i = input.points.len() - rest.len();
                    point_item(chart, input, i, (x.at(day as f64), y.at(greatest.1)), plot);
                }
                None => track.at = None,
            }
            rest = after;
        }
    }
    if !track.pen.0.is_empty() {
        chart.path(track.pen.0, Style::line(Tone::Flow, 2.0), None);
    }
    for (x, y) in dots {
        chart.circle(x, y, 2.5, Style::fill(Tone::Flow), None);
    }
}

fn point_item(chart: &mut Chart, input: &Series, i: usize, at: (f64, f64), plot: &Frame) {
    let Some(&(day, value)) = input.points.get(i) else { return };
    let tip = Tip::new((input.tick)(Step::Date, day), input.heads[1], (input.words.number)(value));
    let frame = Frame::new((at.0 - 4.0).max(plot.x - 4.0), at.1 - 4.0, 8.0, 8.0);
    chart.item(Of::One(i as u32), tip, frame);
}

/// The name of a change as it is drawn.
struct Named {
    text: String,
    left: f64,
    /// Row, from the top.
    row: usize,
}

/// Names in the first row that is free. Rows are filled from the top, so that a later line does not cross an earlier name.
fn name_changes(changes: &[Change], x: &Scale, width: f64) -> Vec<Option<Named>> {
    let mut free = [0.0f64; ROWS];
    let name = |change: &Change| {
        let at = x.at(change.day as f64);
        let text = cut(&change.name, width * 0.45, Face::Small);
        let room = wide(&text, Face::Small);
        // At the right edge the name stands to the left of its line.
        let left = if at + 5.0 + room > width { at - 5.0 - room } else { at + 5.0 };
        let row = free.iter().position(|&from| left >= from)?;
        *free.get_mut(row)? = left.max(at) + room + 8.0;
        Some(Named { text, left, row })
    };
    changes.iter().map(name).collect()
}

fn draw_changes(
    chart: &mut Chart,
    changes: &[Change],
    names: &[Option<Named>],
    plot: &Frame,
    x: &Scale,
    day_name: &dyn Fn(i64) -> String,
) {
    let mut texts = Vec::new();
    for (i, (change, name)) in changes.iter().zip(names).enumerate() {
        let at = x.at(change.day as f64);
        let mut tip = Tip::new(&change.name, "", day_name(change.day));
        tip.lines.extend(change.more.iter().cloned());
        let item = chart.item(Of::Link(i as u32), tip, Frame::new(at - 4.0, 2.0, 8.0, plot.bottom() - 2.0));
        let top = name.as_ref().map_or(plot.y - 4.0, |name| 4.0 + 16.0 * name.row as f64);
        chart.line((at, top), (at, plot.bottom()), Style::line(Tone::Emphasis, 1.5).dash(Dash::Dashed), item);
        if let Some(name) = name {
            texts.push((name, top + 10.0, item));
        }
    }
    for (name, y, item) in texts {
        let style = Style::fill(Tone::Emphasis).edge(Tone::Paper, 3.0);
        chart.text((name.left, y), &name.text, Anchor::Start, Face::Small, style, item);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::dates::{date, day};
    use crate::chart::testing::{check, overlapping_texts, picture, time, words};
    use proptest::prelude::*;

    /// Numbers that only look random.
    fn wobble(i: i64) -> f64 {
        ((i * 7919 + 104_729) % 1000) as f64 / 1000.0
    }

    fn change(day: i64, name: &str) -> Change {
        Change { day, name: name.into(), more: Vec::new() }
    }

    #[test]
    fn parcels_a_week() {
        let caption = Caption {
            title: "An observer would have seen the change after two weeks".into(),
            units: "Parcels a week, of one group of goods in one region".into(),
            description: "A line that rises in March and falls in September.".into(),
            notes: vec!["Within the band a change is not told from chance (95 %).".into()],
        };
        let start = day(2023, 1, 2);
        let points: Vec<(i64, f64)> = (0..104)
            .map(|week| {
                let level = if week < 11 {
                    220.0
                } else if week < 37 {
                    410.0
                } else {
                    300.0
                };
                let value = level + 60.0 * (wobble(week) - 0.5) + f64::from(date(start + week * 7).month) * 4.0;
                (start + week * 7, if (60..63).contains(&week) { f64::NAN } else { value })
            })
            .collect();
        let changes = [
            change(start + 77, "Rise of 86 %"),
            change(start + 84, "Seen by the platform"),
            change(start + 259, "Fall of 27 %"),
            change(start + 720, "Fall to half"),
        ];
        let bands = [(0, 77, 220.0), (77, 259, 430.0), (259, 721, 328.0)].map(|(a, b, level)| Band {
            first: start + a,
            last: start + b,
            low: level - 45.0,
            high: level + 45.0,
        });
        let input = Series {
            caption: &caption,
            heads: ["Week from", "Parcels", "Change"],
            points: &points,
            steps: false,
            changes: &changes,
            bands: &bands,
            names: ["Parcels a week", "Change", "Smallest visible change"],
            tick: &time,
            week_start: 0,
            words: words(),
        };
        picture("series-wide", &series(&input, 1100.0, 340.0));
        picture("series-narrow", &series(&Series { steps: true, ..input }, 340.0, 260.0));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(96))]
        #[test]
        fn inside_at_any_size(
            values in proptest::collection::vec(-100.0..1e5f64, 1..900),
            marks in proptest::collection::vec(0i64..900, 0..8),
            width in 300.0..1200.0f64, steps: bool,
        ) {
            let caption = Caption::default();
            let points: Vec<(i64, f64)> = values.iter().enumerate().map(|(i, &value)| (19_000 + i as i64, value)).collect();
            let mut marks = marks;
            marks.sort_unstable();
            let changes: Vec<Change> = marks.iter().map(|&at| change(19_000 + at % values.len() as i64, "a change")).collect();
            let input = Series {
                caption: &caption, heads: ["a", "b", "c"], points: &points, steps, changes: &changes, bands: &[],
                names: ["a", "b", "c"], tick: &time, week_start: 0, words: words(),
            };
            let chart = series(&input, width, 300.0);
            check(&chart);
            prop_assert_eq!(chart.table.rows.len(), values.len());
            // Each change has its line, whatever its name had room for.
            let lines = chart.marks.iter().filter(|mark| mark.style.line == Some(Tone::Emphasis) && mark.style.fill.is_none());
            prop_assert_eq!(lines.count(), changes.len());
            prop_assert!(overlapping_texts(&chart).is_empty(), "{:?}", overlapping_texts(&chart));
        }
    }
}
