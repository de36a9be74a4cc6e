//! The sheet itself: sea, land, flows, hubs and names; what is pointed at; what widths mean.

use super::chart::{View, earth, frame, graticule, rhumbs};
use super::lanes::Lanes;
use super::scene::{Hub, HubMark, Mark, Port, Scene, Shape};
use super::tables::choose;
use super::world::land;
use crate::app::page::browser;
use crate::app::page::navigation::Navigation;
use crate::app::page::state::Shared;
use crate::app::page::words::{said, say, t};
use crate::language::page::map::MapSays;
use crate::saying::Value;
use leptos::ev;
use leptos::prelude::*;

/// Thickness of the frame in pixels.
const FRAME: f64 = 6.0;

/// Sea, land, flows and names.
#[component]
pub fn Sheet(
    /// The part of the world.
    view: View,
    /// What is drawn. It changes while the land stays.
    drawn: Memo<Scene>,
    /// The flows.
    lanes: Memo<Shared<Lanes>>,
    /// The hubs.
    hubs: Memo<Vec<Hub>>,
    /// The flow that is pointed at.
    active: RwSignal<Option<usize>>,
) -> impl IntoView {
    let navigation = Navigation::of_page();
    let View { width, height, .. } = view;
    let net = rhumbs(width * 0.42, height * 0.56, width * 0.36, width * 2.0);
    let ground = land(&view);
    let border = frame(&view, FRAME);
    let rose_at = drawn.with_untracked(|drawn| rose_place(drawn, &view));
    // One stop for the keyboard; the arrows go from flow to flow, the largest first.
    let go = move |event: ev::KeyboardEvent| {
        let last = drawn.with_untracked(|drawn| drawn.marks.len()).saturating_sub(1);
        let now = active.get_untracked().unwrap_or(0);
        let next = match event.key().as_str() {
            "ArrowRight" | "ArrowDown" => (now + 1).min(last),
            "ArrowLeft" | "ArrowUp" => now.saturating_sub(1),
            "Home" => 0,
            "End" => last,
            "Enter" | " " => {
                event.prevent_default();
                return chosen(navigation, lanes, now);
            }
            "Escape" => {
                active.set(None);
                return;
            }
            _ => return,
        };
        event.prevent_default();
        active.set(Some(next));
        browser::focus(&format!("flow-{next}"));
    };
    let above = move || {
        drawn.with(|shown| {
            let marks = shown.marks.iter().map(|mark| flow(mark, lanes, active, navigation)).collect_view();
            let ports = shown.ports.iter().map(|port| port_of(port, navigation)).collect_view();
            let rings = shown.hubs.iter().map(|mark| hub(mark, hubs)).collect_view();
            let hub_names = shown
                .hub_labels
                .iter()
                .map(|label| view! { <text class="hub-name" x=label.x y=label.y text-anchor=label.anchor>{label.text.clone()}</text> })
                .collect_view();
            let names = shown
                .labels
                .iter()
                .map(|label| view! { <text class="port-name" x=label.x y=label.y text-anchor=label.anchor>{label.text.clone()}</text> })
                .collect_view();
            view! {
                {marks}
                {rings}
                <g aria-hidden="true">{ports}{names}{hub_names}</g>
            }
        })
    };
    let bars =
        border.bars.iter().map(|bar| view! { <rect x=bar.x y=bar.y width=bar.width height=bar.height></rect> }).collect_view();
    let degrees = border
        .degrees
        .iter()
        .map(|degree| {
            let at = (degree.degrees, degree.at_left);
            let (anchor, y) = if degree.at_left { ("start", degree.y + 3.5) } else { ("middle", degree.y) };
            view! { <text x=degree.x y=y text-anchor=anchor>{move || degrees_of(at)}</text> }
        })
        .collect_view();
    view! {
        <svg
            class="map" viewBox=format!("0 0 {width:.0} {height:.0}") width=width height=height
            role="group" aria-label=t(MapSays::Drawing) on:keydown=go
        >
            <defs><clipPath id="map-edge"><rect x="0" y="0" width=width height=height></rect></clipPath></defs>
            <g clip-path="url(#map-edge)">
                <g aria-hidden="true">
                    <path class="sea" d=earth(&view)></path>
                    <path class="rhumb quarter" d=net.quarter></path>
                    <path class="rhumb half" d=net.half></path>
                    <path class="rhumb principal" d=net.principal></path>
                    <path class="graticule" d=graticule(&view)></path>
                    <path class="shallows" d=ground.clone()></path>
                    <path class="land" d=ground></path>
                    {rose_at.map(|(x, y)| crate::app::page::rose::rose(x, y, 34.0))}
                    <g class="degrees">{degrees}</g>
                </g>
                {above}
            </g>
            <g class="frame" aria-hidden="true">
                <rect class="frame-ground" x="3" y="3" width=width - FRAME height=height - FRAME></rect>
                {bars}
                <rect class="frame-line" x="0.5" y="0.5" width=width - 1.0 height=height - 1.0></rect>
                <rect class="frame-line" x=FRAME y=FRAME width=width - 2.0 * FRAME height=height - 2.0 * FRAME></rect>
            </g>
        </svg>
    }
}

/// Degrees of latitude or longitude, with the side on which they lie.
fn degrees_of((degrees, latitude): (i32, bool)) -> String {
    let side = match (degrees.signum(), latitude) {
        (0, _) => return "0°".to_owned(),
        (1, true) => MapSays::North,
        (_, true) => MapSays::South,
        (1, false) => MapSays::East,
        (_, false) => MapSays::West,
    };
    say(side, [Value::Count(degrees.unsigned_abs().into())])
}

/// The emptiest corner, for the rose; none where the map is small or every corner is taken.
fn rose_place(shown: &Scene, view: &View) -> Option<(f64, f64)> {
    const ROOM: f64 = 78.0;
    let (right, low) = (view.width - ROOM, view.height - ROOM);
    let free = |&(x, y): &(f64, f64)| {
        let points = shown.ports.iter().map(|port| port.at).chain(shown.marks.iter().map(|mark| mark.at));
        points.map(|at| (at.0 - x).hypot(at.1 - y)).fold(f64::MAX, f64::min)
    };
    let corners = [(right, low), (ROOM + 30.0, low), (right, ROOM + 8.0), (ROOM + 30.0, ROOM + 8.0)];
    let best = corners.into_iter().max_by(|one, other| free(one).total_cmp(&free(other)))?;
    (view.width > 560.0 && free(&best) > 90.0).then_some(best)
}

/// One flow: its shape, and a wider one that catches pointer and focus.
fn flow(
    mark: &Mark,
    lanes: Memo<Shared<Lanes>>,
    active: RwSignal<Option<usize>>,
    navigation: Navigation,
) -> impl IntoView + use<> {
    let index = mark.lane;
    let is_active = move || active.get() == Some(index);
    let in_turn = move || if active.get().unwrap_or(0) == index { "0" } else { "-1" };
    let says = move || lanes.with(|lanes| lanes.all.get(index).map(|lane| lanes.sentence(lane)).unwrap_or_default());
    // Where a country is chosen, what neither begins nor ends there steps back.
    let aside = move || {
        navigation.selection.with(|selection| {
            let Some(place) = &selection.place else { return false };
            lanes.with(|lanes| {
                let any = lanes.all.iter().any(|lane| lane.codes.0 == *place || lane.codes.1 == *place);
                any && lanes.all.get(index).is_some_and(|lane| lane.codes.0 != *place && lane.codes.1 != *place)
            })
        })
    };
    let shape = match &mark.shape {
        Shape::Ribbon { outline, middle } => view! {
            <path class="reach" d=middle.clone()></path>
            <path class="ribbon" d=outline.clone()></path>
        }
        .into_any(),
        Shape::Ring { x, y, radius } => view! {
            <circle class="reach" cx=*x cy=*y r=*radius></circle>
            <circle class="ring" cx=*x cy=*y r=*radius></circle>
        }
        .into_any(),
    };
    view! {
        <g
            class="flow" class:active=is_active class:aside=aside id=format!("flow-{index}") role="button" aria-label=says tabindex=in_turn
            on:pointerenter=move |_| active.set(Some(index))
            on:pointerleave=move |_| active.set(None)
            on:focus=move |_| active.set(Some(index))
            on:blur=move |_| active.set(None)
            on:click=move |_| chosen(navigation, lanes, index)
        >
            {shape}
        </g>
    }
}

/// Chooses the country that a flow is about.
fn chosen(navigation: Navigation, lanes: Memo<Shared<Lanes>>, index: usize) {
    let country = lanes.with_untracked(|lanes| lanes.all.get(index).map(|lane| lane.country().to_owned()));
    if let Some(country) = country {
        choose(navigation, &country);
    }
}

/// A country in which a flow begins or ends; a pointer chooses it. The keyboard does so by the flows and in the table.
fn port_of(port: &Port, navigation: Navigation) -> impl IntoView + use<> {
    let ((x, y), code) = (port.at, port.code.clone());
    let this = code.clone();
    let is_chosen = move || navigation.selection.with(|selection| selection.place.as_deref() == Some(this.as_str()));
    view! {
        <g class="port-of" class:chosen=is_chosen on:click=move |_| choose(navigation, &code)>
            <circle class="port-reach" cx=x cy=y r="9"></circle>
            <circle class="port" cx=x cy=y r="2.6"></circle>
        </g>
    }
}

/// A hub: a ring whose area stands for its share.
fn hub(mark: &HubMark, hubs: Memo<Vec<Hub>>) -> impl IntoView + use<> {
    let index = mark.hub;
    let says = move || {
        hubs.with(|hubs| {
            let hub = hubs.get(index)?;
            Some(say(MapSays::Hub, [Value::Name(hub.name.clone()), Value::Share(hub.share)]))
        })
    };
    view! {
        <g class="hub" role="img" aria-label=says>
            <title>{says}</title>
            <circle cx=mark.at.0 cy=mark.at.1 r=mark.radius></circle>
        </g>
    }
}

/// What the active flow is, beside it. Screen readers hear it from the flow itself.
#[component]
pub fn Tip(
    /// What is drawn.
    drawn: Memo<Scene>,
    /// The flows.
    lanes: Memo<Shared<Lanes>>,
    /// The flow that is pointed at.
    active: RwSignal<Option<usize>>,
) -> impl IntoView {
    move || {
        let index = active.get()?;
        let at = drawn.with(|drawn| drawn.marks.iter().find(|mark| mark.lane == index).map(|mark| mark.at))?;
        let (title, says) = lanes.with(|lanes| lanes.all.get(index).map(|lane| (said(&lane.title()), lanes.of(lane))))?;
        Some(view! {
            <div class="tip" aria-hidden="true" style:left=format!("{:.0}px", at.0) style:top=format!("{:.0}px", at.1)>
                <strong>{title}</strong>
                <span>{says}</span>
            </div>
        })
    }
}

/// What widths mean, and which way a ribbon runs.
#[component]
pub fn Key(
    /// What is drawn.
    drawn: Memo<Scene>,
    /// The flows.
    lanes: Memo<Shared<Lanes>>,
) -> impl IntoView {
    let widths = move || {
        drawn.with(|drawn| {
            drawn
                .legend
                .iter()
                .map(|&(amount, width)| {
                    view! {
                        <li>
                            <svg viewBox="0 0 34 18" width="34" height="18" aria-hidden="true" focusable="false">
                                <rect class="key-width" x="0" y=9.0 - width / 2.0 width="34" height=width></rect>
                            </svg>
                            {lanes.with(|lanes| lanes.number(amount))}
                        </li>
                    }
                })
                .collect_view()
        })
    };
    let domestic = move || drawn.with(|drawn| drawn.marks.iter().any(|mark| matches!(mark.shape, Shape::Ring { .. })));
    view! {
        <div class="key">
            <p id="key-title">{move || lanes.with(|lanes| lanes.head())}</p>
            <ul aria-labelledby="key-title">{widths}</ul>
            <p class="key-way">
                <svg viewBox="0 0 46 18" width="46" height="18" aria-hidden="true" focusable="false">
                    <path class="key-width" d="M0 7.5L34 5V2.5L46 9L34 15.5V13L0 10.5Z"></path>
                </svg>
                {t(MapSays::RunsTo)}
            </p>
            {move || domestic().then(|| view! {
                <p class="key-way">
                    <svg viewBox="0 0 18 18" width="18" height="18" aria-hidden="true" focusable="false">
                        <circle class="key-ring" cx="9" cy="9" r="6.5"></circle>
                        <circle class="key-dot" cx="9" cy="9" r="2.2"></circle>
                    </svg>
                    {t(MapSays::RingIs)}
                </p>
            })}
            {move || drawn.with(|drawn| !drawn.hubs.is_empty()).then(|| view! {
                <p class="key-way">
                    <svg viewBox="0 0 18 18" width="18" height="18" aria-hidden="true" focusable="false">
                        <g class="hub"><circle cx="9" cy="9" r="7"></circle></g>
                    </svg>
                    {t(MapSays::HubIs)}
                </p>
            })}
        </div>
    }
}
