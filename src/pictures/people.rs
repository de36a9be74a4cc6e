//! Consumers: how many shipments look alike, what makes them unique, how few deliveries single a person out, what goods could
//! reveal.

use super::{InWords, in_shares, in_words};
use crate::chart::bars::{Bar, Bars, bars};
use crate::chart::curve::{Curve, CurvePoint, curve};
use crate::chart::scene::{Caption, Chart, Tone};
use crate::exposure::consumers::{ConsumersSection, QuasiId};
use crate::language::Speech;
use crate::language::page::PeopleSay;
use crate::saying::Value;

/// Height of a curve in pixels.
const CURVE: f64 = 260.0;

fn caption(speech: &Speech, title: PeopleSay, units: String) -> Caption {
    let title = speech.plain(title);
    Caption { description: format!("{title}. {units}"), title, units, notes: Vec::new() }
}

fn bar(name: String, value: f64) -> Bar {
    Bar { name, value, tone: Tone::Flow, hatched: false, more: Vec::new() }
}

fn in_bars(
    speech: &Speech,
    caption: &Caption,
    heads: [PeopleSay; 2],
    all: &[Bar],
    whole: Option<f64>,
    words: &InWords,
    width: f64,
) -> Chart {
    let heads = heads.map(|code| speech.plain(code));
    let heads = heads.each_ref().map(String::as_str);
    bars(&Bars { caption, heads, bars: all, whole, reference: None, words: words.words() }, width)
}

/// What a quasi-identifier is called.
fn known(speech: &Speech, section: &ConsumersSection, id: QuasiId) -> String {
    section.quasi.iter().find(|quasi| quasi.id == id).map_or_else(String::new, |quasi| speech.said(&quasi.label))
}

/// How many shipments are in classes of which size.
pub fn class_sizes(speech: &Speech, section: &ConsumersSection, width: f64) -> Chart {
    let name = |from: u32, to: Option<u32>| match to {
        Some(1) => speech.plain(PeopleSay::Alone),
        Some(to) if to > from => speech.say(PeopleSay::Between, [Value::Count(from.into()), Value::Count(to.into())]),
        Some(only) => speech.figures.count(only.into()),
        None => speech.say(PeopleSay::From, [Value::Count(from.into())]),
    };
    let all: Vec<Bar> = section.class_sizes.iter().map(|class| bar(name(class.from, class.to), class.records as f64)).collect();
    let caption = caption(speech, PeopleSay::Classes, speech.plain(PeopleSay::ClassesUnits));
    in_bars(speech, &caption, [PeopleSay::Class, PeopleSay::Shipments], &all, None, &in_words(speech), width)
}

/// What each value adds to what makes shipments unique.
pub fn parts(speech: &Speech, section: &ConsumersSection, width: f64) -> Chart {
    let all: Vec<Bar> = section.contributions.iter().map(|part| bar(known(speech, section, part.quasi), part.share)).collect();
    let caption = caption(speech, PeopleSay::Contributions, speech.plain(PeopleSay::ContributionsUnits));
    in_bars(speech, &caption, [PeopleSay::Value, PeopleSay::Share], &all, Some(1.0), &in_shares(speech), width)
}

/// How few deliveries single a person out.
pub fn singled_out(speech: &Speech, section: &ConsumersSection, width: f64) -> Chart {
    // Deliveries may be known by several sets of values; the curve is that of the first.
    let Some(first) = section.unicity.first() else { return Chart::default() };
    let points: Vec<CurvePoint> = section
        .unicity
        .iter()
        .filter(|point| point.known_by == first.known_by)
        .map(|point| CurvePoint { name: point.points.to_string(), value: point.share, interval: (point.low, point.high) })
        .collect();
    let by: Vec<String> = first.known_by.iter().map(|&id| known(speech, section, id)).collect();
    let by = speech.figures.list(&by);
    let heads = [PeopleSay::Deliveries, PeopleSay::Share, PeopleSay::Low, PeopleSay::High].map(|code| speech.plain(code));
    let axis = speech.plain(PeopleSay::UnicityAxis);
    let words = in_shares(speech);
    let input = Curve {
        caption: &caption(speech, PeopleSay::Unicity, speech.say(PeopleSay::UnicityUnits, [Value::Name(by)])),
        heads: heads.each_ref().map(String::as_str),
        points: &points,
        ends: Some((0.0, 1.0)),
        axis: &axis,
        words: words.words(),
    };
    curve(&input, width, CURVE)
}

/// Persons whose goods could reveal something of a special category.
pub fn revealed(speech: &Speech, section: &ConsumersSection, width: f64) -> Chart {
    let all: Vec<Bar> = section
        .revealing
        .iter()
        .map(|of| {
            let name = speech.say(PeopleSay::OfStrength, [of.category.clone().into(), Value::Count(of.strength.into())]);
            bar(name, of.persons as f64)
        })
        .collect();
    let caption = caption(speech, PeopleSay::Revealing, speech.plain(PeopleSay::RevealingUnits));
    in_bars(speech, &caption, [PeopleSay::Category, PeopleSay::Persons], &all, None, &in_words(speech), width)
}
