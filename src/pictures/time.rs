//! Changes over time: every series in small, the days of the file, and the goods whose share moved.

use super::in_words;
use crate::chart::bars::{Bar, Bars, bars};
use crate::chart::calendar::{Calendar, calendar};
use crate::chart::multiples::{Multiples, Panel, multiples};
use crate::chart::scene::{Caption, Chart, Tone};
use crate::chart::ticks::Step;
use crate::exposure::PatternsSection;
use crate::exposure::patterns::PeriodUnit;
use crate::exposure::patterns::section::{MoverReport, SeriesReport};
use crate::language::Speech;
use crate::language::page::TimeSay;
use crate::saying::Value;
use crate::table::Day;

fn caption(speech: &Speech, title: TimeSay, units: String, notes: Vec<String>) -> Caption {
    let title = speech.plain(title);
    Caption { description: format!("{title}. {units}"), title, units, notes }
}

/// The first day of the period that is so many after that of `first`.
fn period_start(unit: PeriodUnit, first: i32, after: usize) -> i32 {
    match unit {
        PeriodUnit::Day => first + after as i32,
        PeriodUnit::Week => first + 7 * after as i32,
        PeriodUnit::Month => {
            let (year, month, _) = Day(first).ymd();
            let months = year * 12 + month as i32 - 1 + after as i32;
            Day::from_ymd(months.div_euclid(12), months.rem_euclid(12) as u32 + 1, 1).map_or(first, |day| day.0)
        }
    }
}

/// A tick of time.
fn tick(speech: &Speech, step: Step, day: i64) -> String {
    let day = day as i32;
    match step {
        Step::Year => Day(day).ymd().0.to_string(),
        Step::Month => speech.figures.short_month(day),
        Step::Day | Step::Week => speech.figures.short_day(day),
        Step::Date => speech.figures.day(day),
    }
}

/// Every series in small.
pub fn all_series(speech: &Speech, section: &PatternsSection, width: f64) -> Chart {
    let panel = |series: &SeriesReport| {
        let start = |period: usize| i64::from(period_start(series.unit, series.first_day, period));
        let mut more = vec![(speech.plain(TimeSay::Changes), speech.figures.count(series.changes.len() as u64))];
        if let (Some(rise), Some(level)) = (series.smallest_rise, series.level.filter(|level| *level > 0.0)) {
            more.push((speech.plain(TimeSay::SmallestRise), speech.figures.share(rise / level)));
        }
        Panel {
            name: speech.said(&series.label),
            points: series.counts.iter().enumerate().map(|(period, &count)| (start(period), f64::from(count))).collect(),
            changes: series.changes.iter().map(|&period| start(period as usize)).collect(),
            more,
        }
    };
    let mut notes = Vec::new();
    for (code, count) in [(TimeSay::LeftOut, section.series_left_out), (TimeSay::TooShort, section.series_too_short)] {
        if count > 0 {
            notes.push(speech.say(code, [Value::Count(count)]));
        }
    }
    let panels: Vec<Panel> = section.series.iter().map(panel).collect();
    let heads = [TimeSay::Group, TimeSay::Day, TimeSay::Shipments].map(|code| speech.plain(code));
    let scale = speech.plain(TimeSay::OwnScale);
    let words = in_words(speech);
    let input = Multiples {
        caption: &caption(speech, TimeSay::Series, speech.plain(TimeSay::SeriesUnits), notes),
        heads: heads.each_ref().map(String::as_str),
        panels: &panels,
        common: false,
        scale_note: &scale,
        tick: &|step, day| tick(speech, step, day),
        words: words.words(),
    };
    multiples(&input, width)
}

/// The days of the file.
pub fn all_days(speech: &Speech, section: &PatternsSection, width: f64) -> Chart {
    let Some(known) = &section.calendar else { return Chart::default() };
    let days: Vec<(i64, f64)> = known
        .counts
        .iter()
        .enumerate()
        .map(|(after, &count)| (i64::from(known.first_day) + after as i64, f64::from(count)))
        .collect();
    let heads = [TimeSay::Day, TimeSay::Shipments].map(|code| speech.plain(code));
    let (months, weekdays) = speech.figures.calendar_names();
    let none = speech.plain(TimeSay::None);
    let words = in_words(speech);
    let input = Calendar {
        caption: &caption(speech, TimeSay::Calendar, speech.plain(TimeSay::CalendarUnits), Vec::new()),
        heads: heads.each_ref().map(String::as_str),
        days: &days,
        months: months.each_ref().map(String::as_str),
        weekdays: weekdays.each_ref().map(String::as_str),
        week_start: 0,
        date: &|day| speech.figures.day(day as i32),
        none: &none,
        words: words.words(),
    };
    calendar(&input, width)
}

/// The goods whose share moved.
pub fn movers(speech: &Speech, section: &PatternsSection, width: f64) -> Chart {
    let Some(known) = &section.movers else { return Chart::default() };
    let percent = |share: f64| speech.figures.share(share);
    let bar = |group: &MoverReport| {
        let change = (group.after - group.before) * 100.0;
        let sign = if change < 0.0 { "↓ " } else { "↑ " };
        Bar {
            name: format!("{sign}{}", speech.said(&group.label)),
            value: change.abs(),
            tone: Tone::Flow,
            hatched: !group.moved,
            more: vec![
                (speech.plain(TimeSay::Before), percent(group.before)),
                (speech.plain(TimeSay::After), percent(group.after)),
            ],
        }
    };
    let all: Vec<Bar> = known.groups.iter().map(bar).collect();
    let heads = [TimeSay::Group, TimeSay::Change].map(|code| speech.plain(code));
    let words = in_words(speech);
    let input = Bars {
        caption: &caption(speech, TimeSay::Movers, speech.plain(TimeSay::MoversUnits), Vec::new()),
        heads: heads.each_ref().map(String::as_str),
        bars: &all,
        whole: None,
        reference: None,
        words: words.words(),
    };
    bars(&input, width)
}
