//! Changes over time: every series in small, the days of the file, and the goods whose share moved; below them the findings.

use super::exposures::ExposuresOf;
use super::overview::in_words;
use super::picture::Picture;
use super::session::Session;
use super::words::{calendar_names, figures, said, say, t};
use crate::chart::bars::{Bar, Bars, bars};
use crate::chart::calendar::{Calendar, calendar};
use crate::chart::multiples::{Multiples, Panel, multiples};
use crate::chart::scene::{Caption, Chart, Tone};
use crate::chart::ticks::Step;
use crate::exposure::patterns::PeriodUnit;
use crate::exposure::{Exposure, PatternsSection};
use crate::language::page::TimeSay;
use crate::saying::Value;
use crate::table::Day;
use leptos::prelude::*;

/// The view.
#[component]
pub fn PatternsView() -> impl IntoView {
    let session = Session::of_page();
    let has = move |is: fn(&PatternsSection) -> bool| {
        Memo::new(move |_| session.report.with(|report| report.as_ref().is_some_and(|report| is(&report.patterns))))
    };
    let series = has(|patterns| !patterns.series.is_empty());
    let days = has(|patterns| patterns.calendar.is_some());
    let moved = has(|patterns| patterns.movers.as_ref().is_some_and(|movers| !movers.groups.is_empty()));
    let with = move |draw: fn(&PatternsSection, f64) -> Chart| {
        move |width: f64| {
            session.report.with(|report| report.as_ref().map(|report| draw(&report.patterns, width)).unwrap_or_default())
        }
    };
    let lead = move || t(if series.get() || days.get() { TimeSay::Lead } else { TimeSay::Nothing })();
    view! {
        <section class="patterns" aria-labelledby="time">
            <h2 id="time" tabindex="-1">{t(TimeSay::Title)}</h2>
            <p class="lead">{lead}</p>
            <Show when=move || series.get()><Picture name="series" draw=with(all_series)/></Show>
            <Show when=move || days.get()><Picture name="calendar" draw=with(all_days)/></Show>
            <Show when=move || moved.get()><Picture name="movers" draw=with(movers)/></Show>
        </section>
        <ExposuresOf exposure=Exposure::Patterns/>
    }
}

fn caption(title: TimeSay, units: String, notes: Vec<String>) -> Caption {
    let title = say(title, []);
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
fn tick(step: Step, day: i64) -> String {
    let day = day as i32;
    match step {
        Step::Year => Day(day).ymd().0.to_string(),
        Step::Month => figures(|figures| figures.short_month(day)),
        Step::Day | Step::Week => figures(|figures| figures.short_day(day)),
        Step::Date => figures(|figures| figures.day(day)),
    }
}

fn all_series(section: &PatternsSection, width: f64) -> Chart {
    let panel = |series: &crate::exposure::patterns::section::SeriesReport| {
        let start = |period: usize| i64::from(period_start(series.unit, series.first_day, period));
        let mut more = vec![(say(TimeSay::Changes, []), figures(|figures| figures.count(series.changes.len() as u64)))];
        if let (Some(rise), Some(level)) = (series.smallest_rise, series.level.filter(|level| *level > 0.0)) {
            more.push((say(TimeSay::SmallestRise, []), figures(|figures| figures.share(rise / level))));
        }
        Panel {
            name: said(&series.label),
            points: series.counts.iter().enumerate().map(|(period, &count)| (start(period), f64::from(count))).collect(),
            changes: series.changes.iter().map(|&period| start(period as usize)).collect(),
            more,
        }
    };
    let mut notes = Vec::new();
    for (code, count) in [(TimeSay::LeftOut, section.series_left_out), (TimeSay::TooShort, section.series_too_short)] {
        if count > 0 {
            notes.push(say(code, [Value::Count(count)]));
        }
    }
    let panels: Vec<Panel> = section.series.iter().map(panel).collect();
    let heads = [TimeSay::Group, TimeSay::Day, TimeSay::Shipments].map(|code| say(code, []));
    let scale = say(TimeSay::OwnScale, []);
    let input = Multiples {
        caption: &caption(TimeSay::Series, say(TimeSay::SeriesUnits, []), notes),
        heads: heads.each_ref().map(String::as_str),
        panels: &panels,
        common: false,
        scale_note: &scale,
        tick: &tick,
        words: in_words(),
    };
    multiples(&input, width)
}

fn all_days(section: &PatternsSection, width: f64) -> Chart {
    let Some(known) = &section.calendar else { return Chart::default() };
    let days: Vec<(i64, f64)> = known
        .counts
        .iter()
        .enumerate()
        .map(|(after, &count)| (i64::from(known.first_day) + after as i64, f64::from(count)))
        .collect();
    let heads = [TimeSay::Day, TimeSay::Shipments].map(|code| say(code, []));
    let (months, weekdays) = calendar_names();
    let none = say(TimeSay::None, []);
    let input = Calendar {
        caption: &caption(TimeSay::Calendar, say(TimeSay::CalendarUnits, []), Vec::new()),
        heads: heads.each_ref().map(String::as_str),
        days: &days,
        months: months.each_ref().map(String::as_str),
        weekdays: weekdays.each_ref().map(String::as_str),
        week_start: 0,
        date: &|day| figures(|figures| figures.day(day as i32)),
        none: &none,
        words: in_words(),
    };
    calendar(&input, width)
}

fn movers(section: &PatternsSection, width: f64) -> Chart {
    let Some(known) = &section.movers else { return Chart::default() };
    let percent = |share: f64| figures(|figures| figures.share(share));
    let bar = |group: &crate::exposure::patterns::section::MoverReport| {
        let change = (group.after - group.before) * 100.0;
        let sign = if change < 0.0 { "↓ " } else { "↑ " };
        Bar {
            name: format!("{sign}{}", said(&group.label)),
            value: change.abs(),
            tone: Tone::Flow,
            hatched: !group.moved,
            more: vec![(say(TimeSay::Before, []), percent(group.before)), (say(TimeSay::After, []), percent(group.after))],
        }
    };
    let all: Vec<Bar> = known.groups.iter().map(bar).collect();
    let heads = [TimeSay::Group, TimeSay::Change].map(|code| say(code, []));
    let input = Bars {
        caption: &caption(TimeSay::Movers, say(TimeSay::MoversUnits, []), Vec::new()),
        heads: heads.each_ref().map(String::as_str),
        bars: &all,
        whole: None,
        reference: None,
        words: in_words(),
    };
    bars(&input, width)
}
