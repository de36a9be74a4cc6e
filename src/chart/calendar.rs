//! The calendar as a heat map: a square a day, weeks and weekdays, year below year.
//!
//! Wide: a column per week, a row per weekday, outlines around months. Narrow: the months as small leaves, three in a row.
//! Values fall into at most seven classes with round ends: even steps, or doubling ones (1, 2, 5, 10 …) where the greatest
//! value is more than [`SKEWED`] times the median; the legend says the ends. Days without records are outlined, not filled;
//! a day with none is not a day with few.

use super::dates::{date, day, month_length, weekday};
use super::scene::*;
use super::ticks;
use super::words::width as wide;

/// So many years are drawn, the last ones; the note counts the days before.
pub const MOST_YEARS: i32 = 8;
/// Below this width in pixels, months stand as leaves.
const NARROW: f64 = 640.0;
/// With the greatest value more than so many times the median, classes double.
const SKEWED: f64 = 4.0;

/// What is drawn.
pub struct Calendar<'a> {
    /// Title, units.
    pub caption: &'a Caption,
    /// Heads of the table: day, value with its unit.
    pub heads: [&'a str; 2],
    /// Days since 1970 with values, in order of time, each day once.
    pub days: &'a [(i64, f64)],
    /// Short names of the months.
    pub months: [&'a str; 12],
    /// Short names of the weekdays, Monday first.
    pub weekdays: [&'a str; 7],
    /// First day of the week, Monday 0.
    pub week_start: u8,
    /// A day in words.
    pub date: &'a dyn Fn(i64) -> String,
    /// What a day without records is called.
    pub none: &'a str,
    /// Words.
    pub words: Words<'a>,
}

/// Upper ends of the classes: rising, the last at or above the greatest value.
fn classes(values: &[f64]) -> Vec<f64> {
    let mut sorted: Vec<f64> = values.iter().copied().filter(|value| value.is_finite() && *value > 0.0).collect();
    sorted.sort_by(f64::total_cmp);
    let (Some(&most), Some(&median)) = (sorted.last(), sorted.get(sorted.len() / 2)) else { return vec![1.0] };
    let mut ends = Vec::new();
    if most > SKEWED * median {
        let mut power = most.log10().ceil() as i32;
        'down: loop {
            for step in [1.0, 0.5, 0.2] {
                let end = step * 10f64.powi(power);
                // The first that is no longer needed was one too many.
                if end >= most {
                    ends.clear();
                }
                ends.push(end);
                if ends.len() == usize::from(SHADES) {
                    break 'down;
                }
            }
            power -= 1;
        }
        ends.reverse();
    } else {
        // As many even classes as there are steps, if their ends are round.
        for wanted in (3..=usize::from(SHADES) + 1).rev() {
            ends = ticks::spanning(0.0, most, wanted);
            ends.retain(|&end| end > 0.0);
            if ends.len() <= usize::from(SHADES) {
                break;
            }
        }
        // What is still too many is one class at the top.
        let more = ends.len().saturating_sub(usize::from(SHADES));
        ends.drain(usize::from(SHADES).min(ends.len()) - usize::from(more > 0)..ends.len() - usize::from(more > 0));
    }
    // Classes below the least value hold nothing.
    let least = sorted.first().copied().unwrap_or(0.0);
    let empty = ends.iter().take_while(|&&end| end < least).count().min(ends.len().saturating_sub(1));
    ends.drain(..empty);
    ends
}

/// The step of the ordered scale of a class, spread over all steps.
fn shade(class: usize, classes: usize) -> u8 {
    if classes < 2 { 4 } else { (class * usize::from(SHADES - 1) / (classes - 1)).min(usize::from(SHADES - 1)) as u8 }
}

/// Lays out a calendar in `width` pixels; the height is what it needs.
pub fn calendar(input: &Calendar, width: f64) -> Chart {
    let mut chart = Chart::new(input.caption, width, 0.0);
    chart.table = ChartTable::new([(input.heads[0], false), (input.heads[1], true)]);
    for &(day, value) in input.days {
        let number = if value.is_finite() { Cell::Number(value, (input.words.number)(value)) } else { Cell::Empty };
        chart.table.rows.push(vec![Cell::Text((input.date)(day)), number]);
    }
    let values: Vec<f64> = input.days.iter().map(|day| day.1).collect();
    let ends = classes(&values);
    let years = input.days.iter().map(|it| date(it.0).year);
    let (Some(first), Some(last)) = (years.clone().min(), years.max()) else { return chart };
    let first = first.max(last - MOST_YEARS + 1);
    let before = input.days.iter().filter(|it| date(it.0).year < first).count();
    if before > 0 {
        chart.caption.notes.push((input.words.others)(before));
    }
    let mut y = 0.0;
    for year in first..=last {
        let marked = Marked { input, ends: &ends, year };
        y = if width < NARROW { marked.leaves(&mut chart, y) } else { marked.weeks(&mut chart, y) };
    }
    chart.height = y;
    let mut from = 0.0;
    for (class, &end) in ends.iter().enumerate() {
        let style = Style::fill(Tone::Shade(shade(class, ends.len()))).edge(Tone::Frame, 0.5);
        let text = format!("{}–{}", (input.words.number)(from), (input.words.number)(end));
        chart.legend.push(Key { form: Form::Box, style, text });
        from = end;
    }
    chart.legend.push(Key { form: Form::Box, style: Style::line(Tone::Grid, 1.0), text: input.none.into() });
    chart
}

/// One year and what marks its days.
struct Marked<'a> {
    input: &'a Calendar<'a>,
    ends: &'a [f64],
    year: i32,
}

impl Marked<'_> {
    /// Row of a day in its week, from the first day of the week.
    fn row(&self, on: i64) -> i64 {
        i64::from((weekday(on) + 7 - self.input.week_start % 7) % 7)
    }

    /// The day lies in the period.
    fn within(&self, on: i64) -> bool {
        matches!((self.input.days.first(), self.input.days.last()), (Some(a), Some(b)) if a.0 <= on && on <= b.0)
    }

    fn square(&self, chart: &mut Chart, on: i64, frame: Frame) {
        let at = self.input.days.partition_point(|it| it.0 < on);
        match self.input.days.get(at) {
            Some(&(found, value)) if found == on && value.is_finite() => {
                let class = self.ends.partition_point(|&end| end < value).min(self.ends.len().saturating_sub(1));
                let tip = Tip::new((self.input.date)(on), self.input.heads[1], (self.input.words.number)(value));
                let item = chart.item(Of::One(at as u32), tip, frame);
                chart.rect(frame, Style::fill(Tone::Shade(shade(class, self.ends.len()))), item);
            }
            // Outside of the period there is nothing to say.
            _ if at == 0 || at == self.input.days.len() => {}
            _ => {
                let inner = Frame::new(frame.x + 0.5, frame.y + 0.5, frame.width - 1.0, frame.height - 1.0);
                chart.rect(inner, Style::line(Tone::Grid, 1.0), None);
            }
        }
    }

    /// A column per week, a row per weekday.
    fn weeks(&self, chart: &mut Chart, top: f64) -> f64 {
        let quiet = Style::fill(Tone::Quiet);
        let names = self.input.weekdays.iter().map(|name| wide(name, Face::Small)).fold(0.0, f64::max) + 8.0;
        let cell = ((chart.width - names) / 54.0).floor().clamp(9.0, 20.0);
        let (left, head) = (names, top + 38.0);
        chart.text((0.0, top + 14.0), &self.year.to_string(), Anchor::Start, Face::Strong, Style::fill(Tone::Ink), None);
        for row in (0..7).step_by(2) {
            let name = self.input.weekdays[(row + usize::from(self.input.week_start)) % 7];
            let at = (left - 6.0, head + row as f64 * cell + cell / 2.0 + 4.0);
            chart.text(at, name, Anchor::End, Face::Small, quiet, None);
        }
        let first = day(self.year, 1, 1);
        let monday = first - self.row(first);
        let mut outlines = Pen::default();
        for month in 1..=12u8 {
            let begin = day(self.year, month, 1);
            let length = i64::from(month_length(self.year, month));
            for on in begin..begin + length {
                let frame = Frame::new(
                    left + ((on - monday) / 7) as f64 * cell,
                    head + self.row(on) as f64 * cell,
                    cell - 1.0,
                    cell - 1.0,
                );
                self.square(chart, on, frame);
            }
            let at = left + ((begin - monday + 6) / 7) as f64 * cell;
            let name = self.input.months[usize::from(month) - 1];
            let shown = self.within(begin) || self.within(begin + length - 1);
            if shown && at + wide(name, Face::Small) <= chart.width {
                chart.text((at, head - 7.0), name, Anchor::Start, Face::Small, quiet, None);
            }
            if month > 1 && self.within(begin) {
                // The line between two months: down the week in which the new one begins, with a step at its first day.
                let (column, row) = ((begin - monday) / 7, self.row(begin));
                let (x, step) = (left + column as f64 * cell - 0.5, head + row as f64 * cell - 0.5);
                let bottom = head + 7.0 * cell - 0.5;
                if row > 0 {
                    outlines.to(x + cell, head - 0.5).line(x + cell, step).line(x, step).line(x, bottom);
                } else {
                    outlines.to(x, head - 0.5).line(x, bottom);
                }
            }
        }
        chart.path(outlines.0, Style::line(Tone::Frame, 1.25), None);
        head + 7.0 * cell + 12.0
    }

    /// Months as leaves, three in a row.
    fn leaves(&self, chart: &mut Chart, top: f64) -> f64 {
        let (columns, gap) = (3, 14.0);
        let leaf = (chart.width + gap) / f64::from(columns) - gap;
        let cell = (leaf / 7.0).floor().clamp(6.0, 20.0);
        let high = 6.0 * cell + 26.0;
        chart.text((0.0, top + 14.0), &self.year.to_string(), Anchor::Start, Face::Strong, Style::fill(Tone::Ink), None);
        for month in 1..=12u8 {
            let (column, row) = ((i32::from(month) - 1) % columns, (i32::from(month) - 1) / columns);
            let (x, y) = (f64::from(column) * (leaf + gap), top + 22.0 + f64::from(row) * high);
            let name = self.input.months[usize::from(month) - 1];
            chart.text((x, y + 12.0), name, Anchor::Start, Face::Small, Style::fill(Tone::Quiet), None);
            let begin = day(self.year, month, 1);
            let monday = begin - self.row(begin);
            for on in begin..begin + i64::from(month_length(self.year, month)) {
                let (week, of_week) = (((on - monday) / 7) as f64, self.row(on) as f64);
                self.square(chart, on, Frame::new(x + of_week * cell, y + 17.0 + week * cell, cell - 1.0, cell - 1.0));
            }
        }
        top + 22.0 + 4.0 * high + 10.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::testing::{check, overlapping_texts, picture, time, words};
    use proptest::prelude::*;

    const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    const WEEKDAYS: [&str; 7] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

    fn input<'a>(caption: &'a Caption, days: &'a [(i64, f64)]) -> Calendar<'a> {
        Calendar {
            caption,
            heads: ["Day", "Parcels"],
            days,
            months: MONTHS,
            weekdays: WEEKDAYS,
            week_start: 0,
            date: &|day| time(ticks::Step::Date, day),
            none: "No records",
            words: words(),
        }
    }

    #[test]
    fn parcels_by_day() {
        let caption = Caption {
            title: "Nothing moves on Sundays, everything in November".into(),
            units: "Parcels a day".into(),
            description: "Two years of days.".into(),
            notes: Vec::new(),
        };
        let start = day(2022, 6, 13);
        let days: Vec<(i64, f64)> = (0..560)
            .map(|i| start + i)
            .filter(|&on| weekday(on) != 6)
            .map(|on| {
                let busy = if date(on).month == 11 { 3.0 } else { 1.0 };
                (on, (busy * (40.0 + ((on * 7919) % 60) as f64 + 8.0 * f64::from(weekday(on)))).round())
            })
            .collect();
        picture("calendar-wide", &calendar(&input(&caption, &days), 1100.0));
        picture("calendar-narrow", &calendar(&input(&caption, &days), 340.0));
    }

    #[test]
    fn classes_have_round_ends() {
        assert_eq!(classes(&[1.0, 3.0, 98.0, 60.0, 55.0]), [20.0, 40.0, 60.0, 80.0, 100.0]);
        assert_eq!(classes(&[1.0, 2.0, 2.0, 3.0, 900.0]), [10.0, 20.0, 50.0, 100.0, 200.0, 500.0, 1000.0]);
        assert_eq!(classes(&[130.0, 150.0, 150.0, 160.0, 4000.0]).first(), Some(&200.0));
        assert_eq!(classes(&[]), [1.0]);
        assert_eq!((shade(0, 4), shade(3, 4), shade(6, 7), shade(0, 1)), (0, 6, 6, 4));
    }

    proptest! {
        #[test]
        fn each_day_has_its_square(
            start in 0i64..30_000, gaps in proptest::collection::vec(1i64..9, 1..400), width in 300.0..1200.0f64, week_start in 0u8..7,
        ) {
            let caption = Caption::default();
            let mut on = start;
            let days: Vec<(i64, f64)> = gaps.iter().map(|gap| { on += gap; (on, *gap as f64 * 10.0) }).collect();
            let chart = calendar(&Calendar { week_start, ..input(&caption, &days) }, width);
            check(&chart);
            prop_assert!(overlapping_texts(&chart).is_empty(), "{:?}", overlapping_texts(&chart));
            let last = date(on).year;
            let drawn = days.iter().filter(|it| date(it.0).year > last - MOST_YEARS).count();
            prop_assert_eq!(chart.items.len(), drawn);
            for (i, item) in chart.items.iter().enumerate() {
                prop_assert!(chart.items[i + 1..].iter().all(|other| !item.frame.overlaps(&other.frame)));
            }
        }

        #[test]
        fn classes_hold_every_value(values in proptest::collection::vec(0.001..1e9f64, 1..100)) {
            let ends = classes(&values);
            prop_assert!(ends.len() <= usize::from(SHADES) && ends.windows(2).all(|pair| pair[0] < pair[1]));
            prop_assert!(values.iter().all(|&value| value <= ends[ends.len() - 1] * (1.0 + 1e-9)), "{ends:?}");
        }
    }
}
