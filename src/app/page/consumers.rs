//! Consumers: how many shipments look alike, what makes them unique, how few deliveries single a person out, and what goods
//! could reveal; below them the findings.

use super::exposures::ExposuresOf;
use super::overview::in_words;
use super::picture::Picture;
use super::session::Session;
use super::words::{figures, said, say, t};
use crate::chart::bars::{Bar, Bars, bars};
use crate::chart::curve::{Curve, CurvePoint, curve};
use crate::chart::scene::{Caption, Chart, Tone, Words};
use crate::exposure::Exposure;
use crate::exposure::consumers::{ConsumersSection, QuasiId};
use crate::language::page::PeopleSay;
use crate::saying::Value;
use leptos::prelude::*;

/// Height of a curve in pixels.
const CURVE: f64 = 260.0;

/// The view.
#[component]
pub fn ConsumersView() -> impl IntoView {
    let session = Session::of_page();
    let has = move |is: fn(&ConsumersSection) -> bool| {
        Memo::new(move |_| session.report.with(|report| report.as_ref().is_some_and(|report| is(&report.consumers))))
    };
    let classes = has(|people| !people.class_sizes.is_empty());
    let contributions = has(|people| !people.contributions.is_empty());
    let unicity = has(|people| !people.unicity.is_empty());
    let revealing = has(|people| !people.revealing.is_empty());
    let with = move |draw: fn(&ConsumersSection, f64) -> Chart| {
        move |width: f64| {
            session.report.with(|report| report.as_ref().map(|report| draw(&report.consumers, width)).unwrap_or_default())
        }
    };
    view! {
        <section class="people" aria-labelledby="people">
            <h2 id="people" tabindex="-1">{t(PeopleSay::Title)}</h2>
            <p class="lead">{t(PeopleSay::Lead)}</p>
            <Show when=move || classes.get()><Picture name="class-sizes" draw=with(class_sizes)/></Show>
            <Show when=move || contributions.get()><Picture name="contributions" draw=with(parts)/></Show>
            <Show when=move || unicity.get()><Picture name="unicity" draw=with(singled_out)/></Show>
            <Show when=move || revealing.get()><Picture name="revealing" draw=with(revealed)/></Show>
        </section>
        <ExposuresOf exposure=Exposure::Consumers/>
    }
}

fn caption(title: PeopleSay, units: String) -> Caption {
    let title = say(title, []);
    Caption { description: format!("{title}. {units}"), title, units, notes: Vec::new() }
}

/// Numbers that are shares.
fn in_shares() -> Words<'static> {
    Words { number: &|share| figures(|figures| figures.share(share)), ..in_words() }
}

fn bar(name: String, value: f64) -> Bar {
    Bar { name, value, tone: Tone::Flow, hatched: false, more: Vec::new() }
}

fn drawn(caption: &Caption, heads: [PeopleSay; 2], all: &[Bar], whole: Option<f64>, words: Words<'static>, width: f64) -> Chart {
    let heads = heads.map(|code| say(code, []));
    let heads = heads.each_ref().map(String::as_str);
    bars(&Bars { caption, heads, bars: all, whole, reference: None, words }, width)
}

/// What a quasi-identifier is called.
fn known(section: &ConsumersSection, id: QuasiId) -> String {
    section.quasi.iter().find(|quasi| quasi.id == id).map_or_else(String::new, |quasi| said(&quasi.label))
}

fn class_sizes(section: &ConsumersSection, width: f64) -> Chart {
    let name = |from: u32, to: Option<u32>| match to {
        Some(1) => say(PeopleSay::Alone, []),
        Some(to) if to > from => say(PeopleSay::Between, [Value::Count(from.into()), Value::Count(to.into())]),
        Some(only) => figures(|figures| figures.count(only.into())),
        None => say(PeopleSay::From, [Value::Count(from.into())]),
    };
    let all: Vec<Bar> = section.class_sizes.iter().map(|class| bar(name(class.from, class.to), class.records as f64)).collect();
    let caption = caption(PeopleSay::Classes, say(PeopleSay::ClassesUnits, []));
    drawn(&caption, [PeopleSay::Class, PeopleSay::Shipments], &all, None, in_words(), width)
}

fn parts(section: &ConsumersSection, width: f64) -> Chart {
    let all: Vec<Bar> = section.contributions.iter().map(|part| bar(known(section, part.quasi), part.share)).collect();
    let caption = caption(PeopleSay::Contributions, say(PeopleSay::ContributionsUnits, []));
    drawn(&caption, [PeopleSay::Value, PeopleSay::Share], &all, Some(1.0), in_shares(), width)
}

fn singled_out(section: &ConsumersSection, width: f64) -> Chart {
    // Deliveries may be known by several sets of values; the curve is that of the first.
    let Some(first) = section.unicity.first() else { return Chart::default() };
    let points: Vec<CurvePoint> = section
        .unicity
        .iter()
        .filter(|point| point.known_by == first.known_by)
        .map(|point| CurvePoint { name: point.points.to_string(), value: point.share, interval: (point.low, point.high) })
        .collect();
    let by: Vec<String> = first.known_by.iter().map(|&id| known(section, id)).collect();
    let by = figures(|figures| figures.list(&by));
    let heads = [PeopleSay::Deliveries, PeopleSay::Share, PeopleSay::Low, PeopleSay::High].map(|code| say(code, []));
    let axis = say(PeopleSay::UnicityAxis, []);
    let input = Curve {
        caption: &caption(PeopleSay::Unicity, say(PeopleSay::UnicityUnits, [Value::Name(by)])),
        heads: heads.each_ref().map(String::as_str),
        points: &points,
        ends: Some((0.0, 1.0)),
        axis: &axis,
        words: in_shares(),
    };
    curve(&input, width, CURVE)
}

fn revealed(section: &ConsumersSection, width: f64) -> Chart {
    let all: Vec<Bar> = section
        .revealing
        .iter()
        .map(|of| {
            let name = say(PeopleSay::OfStrength, [of.category.clone().into(), Value::Count(of.strength.into())]);
            bar(name, of.persons as f64)
        })
        .collect();
    let caption = caption(PeopleSay::Revealing, say(PeopleSay::RevealingUnits, []));
    drawn(&caption, [PeopleSay::Category, PeopleSay::Persons], &all, None, in_words(), width)
}
