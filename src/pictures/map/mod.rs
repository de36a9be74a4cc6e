//! Flows from country to country, on a map.
//!
//! - [`projection`]: Equal Earth.
//! - [`chart`]: the view, the net of rhumb lines, the graticule, the frame graduated in degrees.
//! - [`world`]: the land.
//! - [`lanes`]: the report's flows, by number, weight or value.
//! - [`gather`]: places that would cover each other become one mark.
//! - [`scene`]: flows become shapes and names.
//! - [`drawn`]: all of it as one picture that stands still.

pub mod chart;
pub mod gather;
pub mod lanes;
pub mod projection;
pub mod scene;
pub mod world;

use crate::chart::scene::Shape as Form;
use crate::chart::scene::{Anchor, Caption, Cell, Chart, ChartTable, Face, Frame, Item, Mark, Of, Style, Tip, Tone};
use crate::language::Speech;
use crate::language::page::MapSays;
use crate::report::Report;
use crate::saying::Value;
use chart::{View, earth, graticule};
use lanes::{By, hubs, lanes};
use scene::{Label, MOST_DRAWN, Places, Shape, scene};
use world::land;

/// Height of the map as a share of its width.
const HEIGHT: f64 = 0.56;

/// The largest flows by number of shipments, with hubs, `width` pixels wide; its items are [`Of::One`]s of the lanes.
pub fn drawn(speech: &Speech, report: &Report, width: f64) -> Chart {
    let lanes = lanes(speech, report, By::Shipments, None);
    let hubs = hubs(speech, report);
    let ends: Vec<(f64, f64)> = lanes.all.iter().take(MOST_DRAWN).flat_map(|lane| [lane.from_at, lane.to_at]).collect();
    let view = View::around(&ends, width, width * HEIGHT * 0.78, width * HEIGHT);
    let shown = scene(&lanes.all, &hubs, &Places::apart(&lanes.all, &hubs), &view);

    let rings = shown.marks.iter().any(|mark| matches!(mark.shape, Shape::Ring { .. }));
    let signs = [(true, MapSays::RunsTo), (rings, MapSays::RingIs), (!shown.hubs.is_empty(), MapSays::HubIs)];
    let signs: Vec<String> = signs.into_iter().filter(|(is, _)| *is).map(|(_, code)| speech.plain(code)).collect();
    let mut notes = vec![signs.join("; ")];
    notes.extend((report.without_flow > 0).then(|| speech.say(MapSays::Without, [Value::Count(report.without_flow)])));
    let [all, most] = [lanes.all.len(), MOST_DRAWN].map(|number| Value::Count(number as u64));
    let description = match lanes.all.len().checked_sub(MOST_DRAWN) {
        Some(left) if left > 0 => speech.say(MapSays::SomeDrawn, [most, all, Value::Count(left as u64)]),
        _ => speech.say(MapSays::AllDrawn, [all]),
    };
    let caption = Caption { title: speech.plain(MapSays::Title), units: speech.plain(MapSays::Shipments), description, notes };
    let mut map = Chart::new(&caption, view.width, view.height);

    let put = |map: &mut Chart, shape: Form, style: Style, item: Option<u32>| map.marks.push(Mark { shape, style, item });
    put(&mut map, Form::Path(earth(&view)), Style::fill(Tone::Water), None);
    put(&mut map, Form::Path(graticule(&view)), Style::line(Tone::Grid, 0.5), None);
    put(&mut map, Form::Path(land(&view)), Style::fill(Tone::Land), None);
    for mark in &shown.marks {
        let Some(lane) = lanes.all.get(mark.lane) else { continue };
        let amount = (speech.plain(MapSays::Shipments), speech.figures.number(lane.amount));
        let share = (speech.plain(MapSays::Share), speech.figures.share(lanes.share(lane)));
        let tip = Tip { title: speech.said(&lane.title()), lines: vec![amount, share] };
        let item = map.items.len() as u32;
        let (x, y) = mark.at;
        map.items.push(Item { of: Of::One(mark.lane as u32), tip, frame: Frame::new(x - 6.0, y - 6.0, 12.0, 12.0) });
        let (form, style) = match &mark.shape {
            Shape::Ribbon { outline, .. } => (Form::Path(outline.clone()), Style::fill(Tone::Flow).opacity(62)),
            &Shape::Ring { x, y, radius } => (Form::Circle { x, y, radius }, Style::line(Tone::Flow, 2.0)),
        };
        put(&mut map, form, style, Some(item));
    }
    for &scene::HubMark { at: (x, y), radius, .. } in &shown.hubs {
        put(&mut map, Form::Circle { x, y, radius }, Style::line(Tone::Emphasis, 1.5), None);
    }
    for &scene::PlaceMark { at: (x, y), .. } in &shown.ports {
        put(&mut map, Form::Circle { x, y, radius: 2.6 }, Style::fill(Tone::Ink).edge(Tone::Leaf, 1.0), None);
    }
    for (labels, tone) in [(&shown.labels, Tone::Ink), (&shown.hub_labels, Tone::Emphasis)] {
        for Label { x, y, text, anchor } in labels {
            let anchor = match *anchor {
                "end" => Anchor::End,
                "middle" => Anchor::Middle,
                _ => Anchor::Start,
            };
            let form = Form::Text { x: *x, y: *y, text: text.clone(), anchor, face: Face::Label };
            put(&mut map, form, Style::fill(tone).edge(Tone::Leaf, 3.0), None);
        }
    }

    let [from, to, share] = [MapSays::FromColumn, MapSays::ToColumn, MapSays::Share].map(|code| speech.plain(code));
    map.table = ChartTable::new([(&from, false), (&to, false), (&speech.plain(MapSays::Shipments), true), (&share, true)]);
    map.table.rows = lanes
        .all
        .iter()
        .map(|lane| {
            let (from, to) = lane.ends();
            let part = lanes.share(lane);
            vec![
                Cell::Text(from.to_owned()),
                Cell::Text(to.to_owned()),
                Cell::Number(lane.amount, speech.figures.number(lane.amount)),
                Cell::Number(part, speech.figures.share(part)),
            ]
        })
        .collect();
    map
}
