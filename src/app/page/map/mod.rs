//! Flows from country to country, on a chart.
//!
//! The projection, the land and the shapes of flows come from [`crate::pictures::map`].
//!
//! - [`months`]: months by number; knows no browser and is tested natively (`tests/page.rs`).
//! - [`lanes`]: the report's flows, by number, weight or value, in words.
//! - [`choices`]: what is asked for. [`moving`]: zoom and pan. [`sheet`], [`beside`], [`tables`]: what is seen.

pub mod beside;
pub mod choices;
pub mod lanes;
pub mod months;
pub mod moving;
pub mod sheet;
pub mod tables;

use crate::pictures::map::{chart, gather, projection, scene, world};

use super::disclosure::{Disclosures, Leaf};
use super::looked_at::{Choice, Kind, name};
use super::navigation::Navigation;
use super::session::Session;
use super::state::Shared;
use super::words::{say, t};
use crate::language::page::map::MapSays;
use crate::report::Report;
use crate::saying::Value;
use beside::{Key, Tip};
use chart::View;
use choices::{Months, Widths, chosen, months};
use lanes::{By, Lanes, hubs, lanes};
use leptos::ev;
use leptos::html::Div;
use leptos::prelude::*;
use moving::Moving;
use scene::{Hub, MOST_DRAWN, Places, Reach, scene};
use sheet::{Sheet, Shown, Zoom};
use tables::{FlowTable, HubTable};

/// The part of the world that the map shows.
#[derive(Copy, Clone, PartialEq, Eq)]
enum Part {
    /// As much as holds both ends of every flow drawn.
    Flows,
    /// As much as holds the places where flows end, which mostly lie close together.
    Ends,
    /// All of it.
    World,
}

/// The section of the map.
#[component]
pub fn FlowMap() -> impl IntoView {
    let session = Session::of_page();
    let report = around(session);
    let by = RwSignal::new(By::default());
    let held = RwSignal::new(None::<(usize, usize)>);
    let with_hubs = RwSignal::new(true);
    let months = months(session);
    let chosen = chosen(months);
    let shown_months = Memo::new(move |_| held.get().or(chosen.get()));
    let by_months = Signal::derive(move || shown_months.with(Option::is_some));
    let shown = Memo::new(move |_| {
        let (by, months) = (by.get(), shown_months.get());
        Shared::new(report.with(|report| report.as_ref().map(|report| lanes(report, by, months)).unwrap_or_default()))
    });
    let whole = Memo::new(move |_| {
        let lanes = report.with(|report| report.as_ref().map(|report| lanes(report, By::default(), None)));
        Shared::new(lanes.unwrap_or_default())
    });
    let hubs = Memo::new(move |_| report.with(|report| report.as_ref().map(|report| hubs(report)).unwrap_or_default()));
    let lanes = shown;
    let without = Memo::new(move |_| report.with(|report| report.as_ref().map_or(0, |report| report.without_flow)));
    // What can be chosen stays where nothing is of that kind, or in those months.
    let none = Memo::new(move |_| whole.with(|lanes| lanes.all.is_empty()));
    let says = move || {
        if !none.get() && lanes.with(|lanes| lanes.all.is_empty()) {
            return say(MapSays::NothingThen, []);
        }
        lanes.with(|lanes| extent(lanes, if lanes.of_flows { 0 } else { without.get() }))
    };
    let label = Signal::derive(t(MapSays::AsTable));
    let table = Leaf::labelled(label, move || view! { <FlowTable lanes/> });
    let hub_label = Signal::derive(t(MapSays::Hubs));
    let any_hub = report.with_untracked(|report| report.as_ref().is_some_and(|report| !report.hubs.is_empty()));
    let mut leaves = vec![table];
    leaves.extend(any_hub.then(|| Leaf::labelled(hub_label, move || view! { <HubTable/> })));
    let has_hubs = move || hubs.with(|hubs| !hubs.is_empty());
    let navigation = Navigation::of_page();
    let is_chosen = Memo::new(move |_| navigation.selection.with(|selection| selection.place.is_some()));
    let chosen_says = Signal::derive(move || {
        let name = name(session, navigation, Kind::Place).unwrap_or_default();
        say(MapSays::Chosen, [Value::Name(name)])
    });
    view! {
        <section class="flows" aria-labelledby="map">
            <h2 id="map" tabindex="-1">{t(MapSays::Title)}</h2>
            <p class="lead">{says}</p>
            <Show when=move || !none.get()>
                <div class="map-choices">
                    <Widths by by_months/>
                    <Show when=has_hubs>
                        <button
                            type="button" class="quiet" aria-pressed=move || if with_hubs.get() { "true" } else { "false" }
                            on:click=move |_| with_hubs.update(|with_hubs| *with_hubs = !*with_hubs)
                        >
                            {t(MapSays::Hubs)}
                        </button>
                    </Show>
                    <Months months chosen held/>
                </div>
                {move || is_chosen.get().then(|| view! { <Choice kind=Kind::Place says=chosen_says back=MapSays::Everywhere/> })}
                <Chart whole lanes hubs with_hubs/>
                <Disclosures id="flows".into() about=Signal::derive(t(MapSays::Title)) leaves=leaves.clone()/>
            </Show>
        </section>
    }
}

/// The report whose flows are drawn: period and place are chosen here, and shown among all of them.
fn around(session: Session) -> Memo<Option<Shared<Report>>> {
    session.around(|chosen| (chosen.period, chosen.place) = (None, None))
}

/// What the map shows and what it does not.
fn extent(lanes: &Lanes, without: u64) -> String {
    let all = lanes.all.len();
    let (number, most) = (Value::Count(all as u64), Value::Count(MOST_DRAWN as u64));
    if all == 0 {
        return say(MapSays::Nothing, []);
    }
    if lanes.all.iter().all(|lane| matches!(lane.reach, Reach::Begins | Reach::Ends)) {
        return if all > MOST_DRAWN { say(MapSays::OneEndSome, [most, number]) } else { say(MapSays::OneEnd, [number]) };
    }
    let drawn = if all > MOST_DRAWN {
        say(MapSays::SomeDrawn, [most, number, Value::Count((all - MOST_DRAWN) as u64)])
    } else {
        say(MapSays::AllDrawn, [number])
    };
    if without == 0 { drawn } else { format!("{drawn} {}", say(MapSays::Without, [Value::Count(without)])) }
}

/// The drawing.
#[component]
fn Chart(
    whole: Memo<Shared<Lanes>>,
    lanes: Memo<Shared<Lanes>>,
    hubs: Memo<Vec<Hub>>,
    with_hubs: RwSignal<bool>,
) -> impl IntoView {
    let holder = NodeRef::<Div>::new();
    let width = RwSignal::new(960.0);
    let part = RwSignal::new(Part::Flows);
    let looked = StoredValue::new(false);
    let measure = move || {
        if let Some(holder) = holder.get_untracked() {
            let now = f64::from(holder.client_width());
            if now > 0.0 && (now - width.get_untracked()).abs() > 0.5 {
                width.set(now);
                // So small a map of all flows would show little: it begins with where they end.
                if now < 560.0 && !looked.get_value() {
                    part.set(Part::Ends);
                }
                looked.set_value(true);
            }
        }
    };
    holder.on_load(move |_| request_animation_frame(measure));
    let resized = window_event_listener(ev::resize, move |_| measure());
    on_cleanup(move || resized.remove());

    let preset = Memo::new(move |_| {
        let width = width.get();
        let height = if width < 560.0 { width * 0.95 } else { (width * 0.54).min(600.0) };
        let part = part.get();
        if part == Part::World {
            return View::world(width, if width < 560.0 { width * 0.56 } else { height });
        }
        // Of all flows, whatever is chosen: a map that moves under the hand is not read.
        let ends = whole.with(|lanes| {
            let drawn = lanes.all.iter().take(MOST_DRAWN);
            drawn
                .flat_map(|lane| if part == Part::Ends { [lane.to_at; 2] } else { [lane.from_at, lane.to_at] })
                .collect::<Vec<_>>()
        });
        View::around(&ends, width, height * 0.78, height)
    });
    let moving = Moving::from(preset);
    let seen = Memo::new(move |_| if with_hubs.get() { hubs.get() } else { Vec::new() });
    // Found once for what is drawn, and not for every view of it.
    let places = Memo::new(move |_| lanes.with(|lanes| seen.with(|hubs| Places::of(&lanes.all, hubs))));
    let drawn = Memo::new(move |_| {
        let view = moving.view.get();
        lanes.with(|lanes| seen.with(|hubs| places.with(|places| scene(&lanes.all, hubs, places, &view))))
    });
    let shown = Shown { drawn, lanes, hubs: seen, places, active: RwSignal::new(None), moving };
    let show = move |this: Part| {
        part.set(this);
        moving.home();
    };
    let whole = Callback::new(move |()| show(Part::World));
    let parts = [(Part::Flows, MapSays::AllFlows), (Part::Ends, MapSays::WhereTheyEnd), (Part::World, MapSays::World)]
        .map(|(this, says)| {
            view! {
                <button
                    type="button" class="quiet"
                    aria-pressed=move || if part.get() == this && moving.free.with(Option::is_none) { "true" } else { "false" }
                    on:click=move |_| show(this)
                >
                    {t(says)}
                </button>
            }
        })
        .collect_view();

    view! {
        <div class="chart" node_ref=holder>
            <Sheet shown whole/>
            <Zoom moving/>
            <Tip shown/>
        </div>
        <div class="map-key">
            <Key drawn lanes/>
            <div class="segments" role="group" aria-label=t(MapSays::Part)>{parts}</div>
        </div>
        <p class="quietly zoom-ways">{t(MapSays::ZoomWays)}</p>
    }
}
