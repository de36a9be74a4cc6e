//! The sheet itself: sea, land, flows, hubs and names; what can be pointed at and chosen on it.

use super::chart::{Degree, View, earth, frame, graticule, rhumbs};
use super::gather::TOGETHER;
use super::lanes::Lanes;
use super::moving::Moving;
use super::projection::project;
use super::scene::{Hub, HubMark, Label, PlaceMark, Places, Scene, Shape};
use super::tables::choose;
use super::world::land;
use crate::app::page::browser;
use crate::app::page::navigation::Navigation;
use crate::app::page::state::Shared;
use crate::app::page::words::{say, t};
use crate::language::page::map::MapSays;
use crate::saying::Value;
use leptos::ev;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

/// Thickness of the frame in pixels.
const FRAME: f64 = 6.0;

/// What can be pointed at and visited by the keyboard.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Stop {
    /// A flow, by its number.
    Flow(usize),
    /// A mark of several countries, by its number among the marks.
    Ports(usize),
    /// A mark of several hubs.
    Hubs(usize),
}

impl Stop {
    fn id(self) -> String {
        match self {
            Stop::Flow(number) => format!("flow-{number}"),
            Stop::Ports(number) => format!("ports-{number}"),
            Stop::Hubs(number) => format!("hubs-{number}"),
        }
    }
}

/// The map's own element.
const MAP: &str = "map-sheet";

/// What the sheet shows and how it is moved; copies are handles to the same one.
#[derive(Copy, Clone)]
pub struct Shown {
    /// What is drawn. It changes while the land stays.
    pub drawn: Memo<Scene>,
    /// The flows.
    pub lanes: Memo<Shared<Lanes>>,
    /// The hubs.
    pub hubs: Memo<Vec<Hub>>,
    /// The countries and hubs, as they come together.
    pub places: Memo<Places>,
    /// What is pointed at.
    pub active: RwSignal<Option<Stop>>,
    /// The part of the world.
    pub moving: Moving,
}

/// A mark of several places: it parts from closer by.
pub struct Parting {
    /// How it is drawn.
    pub mark: PlaceMark,
    /// Longitude and latitude of each place.
    pub at: Vec<(f64, f64)>,
    /// What each is called.
    pub names: Vec<Value>,
}

impl Shown {
    /// The stops in the order of the keyboard: flows, the largest first, then marks that part.
    fn stops(&self) -> Vec<Stop> {
        let several = |marks: &[PlaceMark]| {
            let parting = marks.iter().enumerate().filter(|(_, mark)| mark.members.len() > 1);
            parting.map(|(number, _)| number).collect::<Vec<_>>()
        };
        self.drawn.with_untracked(|drawn| {
            let flows = (0..drawn.marks.len()).map(Stop::Flow);
            let ports = several(&drawn.ports).into_iter().map(Stop::Ports);
            flows.chain(ports).chain(several(&drawn.hub_marks).into_iter().map(Stop::Hubs)).collect()
        })
    }

    /// The mark of a stop that parts, with the places that it stands for.
    pub fn parting(&self, stop: Stop) -> Option<Parting> {
        let name_of = |hub: &Hub| say(MapSays::Hub, [Value::Name(hub.name.clone()), Value::Share(hub.share)]);
        self.drawn.with(|drawn| match stop {
            Stop::Flow(_) => None,
            Stop::Ports(number) => {
                let mark = drawn.ports.get(number)?.clone();
                let places = self.places.get();
                let of = mark.members.iter().filter_map(|&port| places.ports.get(port));
                let (at, names) = of.map(|port| (port.at, Value::Name(port.name.clone()))).unzip();
                Some(Parting { mark, at, names })
            }
            Stop::Hubs(number) => {
                let mark = drawn.hub_marks.get(number)?.clone();
                let hubs = self.hubs.get();
                let of = mark.members.iter().filter_map(|&hub| hubs.get(hub));
                let (at, names) = of.map(|hub| (hub.at, Value::Name(name_of(hub)))).unzip();
                Some(Parting { mark, at, names })
            }
        })
    }

    /// Looks at the places of a mark from so close by that they part.
    fn open(&self, stop: Stop) {
        let Some(Parting { mark, at, .. }) = untrack(|| self.parting(stop)) else { return };
        self.leave();
        let points = at.into_iter().map(|(longitude, latitude)| project(longitude, latitude));
        self.moving.fly(self.moving.view.get_untracked().onto(points, mark.parts_at * 1.2));
    }

    /// Nothing is pointed at; the map itself has the focus, and keeps it while marks come and go.
    fn leave(&self) {
        self.active.set(None);
        browser::focus(MAP);
    }

    fn choose(&self, navigation: Navigation, stop: Stop) {
        match stop {
            Stop::Flow(index) => chosen(navigation, self.lanes, index),
            _ => self.open(stop),
        }
    }

    /// Moves the focus to a stop; a flow that is out of sight comes into view where it ends.
    fn visit(&self, stop: Stop) {
        if let Stop::Flow(index) = stop {
            let at = self.drawn.with_untracked(|drawn| drawn.marks.iter().find(|mark| mark.lane == index).map(|mark| mark.at));
            let end = self.lanes.with_untracked(|lanes| lanes.all.get(index).map(|lane| lane.to_at));
            let view = self.moving.view.get_untracked();
            if let (Some(at), Some((longitude, latitude))) = (at, end)
                && !view.sees(at)
            {
                let (x, y) = view.place(longitude, latitude);
                self.moving.fly(view.moved(x - view.width / 2.0, y - view.height / 2.0));
            }
        }
        self.active.set(Some(stop));
        browser::focus(&stop.id());
    }
}

/// Sea, land, flows and names.
#[component]
pub fn Sheet(
    /// What is shown.
    shown: Shown,
    /// Shows the whole world.
    #[prop(into)]
    whole: Callback<()>,
) -> impl IntoView {
    let navigation = Navigation::of_page();
    let Shown { drawn, hubs, active, moving, .. } = shown;
    let view = moving.view;
    let size = Memo::new(move |_| view.with(|view| (view.width, view.height)));
    let net = Memo::new(move |_| {
        let (width, height) = size.get();
        rhumbs(width * 0.42, height * 0.56, width * 0.36, width * 2.0)
    });
    // Where the map was moved every corner may be looked at.
    let rose_at = Memo::new(move |_| {
        size.track();
        if moving.free.with(Option::is_some) { None } else { drawn.with(|drawn| rose_place(drawn, &view.get())) }
    });
    // One stop for the map and one for what is on it; the arrows go from stop to stop, the largest flow first.
    let go = move |event: ev::KeyboardEvent| {
        if event.ctrl_key() || event.meta_key() || event.alt_key() {
            return;
        }
        let on_map =
            event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok()).is_some_and(|it| it.id() == MAP);
        let key = event.key();
        let is_mark = move || matches!(active.get_untracked(), Some(Stop::Ports(_) | Stop::Hubs(_)));
        // A mark may be gone when the view has changed.
        let keep = move || {
            if is_mark() {
                shown.leave()
            }
        };
        let arrow = match key.as_str() {
            "ArrowRight" => Some((1.0, 0.0)),
            "ArrowLeft" => Some((-1.0, 0.0)),
            "ArrowDown" => Some((0.0, 1.0)),
            "ArrowUp" => Some((0.0, -1.0)),
            _ => None,
        };
        if let Some((right, down)) = arrow.filter(|_| on_map || event.shift_key()) {
            event.prevent_default();
            keep();
            return moving.shift(right, down);
        }
        let stops = shown.stops();
        let now = active.get_untracked().and_then(|active| stops.iter().position(|stop| *stop == active)).unwrap_or(0);
        let next = match key.as_str() {
            "+" | "=" | "-" | "_" => {
                keep();
                return moving.step(matches!(key.as_str(), "+" | "="));
            }
            "0" => {
                keep();
                return whole.run(());
            }
            "Escape" => return shown.leave(),
            _ if on_map => return,
            "ArrowRight" | "ArrowDown" => now + 1,
            "ArrowLeft" | "ArrowUp" => now.saturating_sub(1),
            "Home" => 0,
            "End" => usize::MAX,
            "Enter" | " " => {
                event.prevent_default();
                if let Some(stop) = stops.get(now) {
                    shown.choose(navigation, *stop);
                }
                return;
            }
            _ => return,
        };
        event.prevent_default();
        if let Some(stop) = stops.get(next.min(stops.len().saturating_sub(1))) {
            shown.visit(*stop);
        }
    };
    let flows = move || drawn.with(|drawn| drawn.marks.iter().map(|mark| mark.lane).collect::<Vec<_>>());
    // The land stays while flows change, and flows stay elements while the map moves: what has the focus keeps it.
    let above = move || {
        drawn.with(|drawn| {
            let rings = drawn.hubs.iter().map(|mark| hub(mark, hubs)).collect_view();
            let single = drawn.ports.iter().filter(|mark| mark.members.len() == 1);
            let ports = single.map(|mark| port_of(mark, shown, navigation)).collect_view();
            let several = |marks: &[PlaceMark], stop: fn(usize) -> Stop| {
                let several = marks.iter().enumerate().filter(|(_, mark)| mark.members.len() > 1);
                several.map(|(number, mark)| together(stop(number), mark, shown, navigation)).collect_view()
            };
            let names = |class: &'static str, labels: &[Label]| {
                let name = |label: &Label| {
                    view! { <text class=class x=label.x y=label.y text-anchor=label.anchor>{label.text.clone()}</text> }
                };
                labels.iter().map(name).collect_view()
            };
            view! {
                {rings}
                <g aria-hidden="true">{ports}{names("port-name", &drawn.labels)}{names("hub-name", &drawn.hub_labels)}</g>
                {several(&drawn.ports, Stop::Ports)}
                {several(&drawn.hub_marks, Stop::Hubs)}
            }
        })
    };
    let border = Memo::new(move |_| frame(&view.get(), FRAME));
    let bars = move || {
        let bars = border.with(|border| border.bars.clone()).into_iter();
        bars.map(|bar| view! { <rect x=bar.x y=bar.y width=bar.width height=bar.height></rect> }).collect_view()
    };
    let degrees = move || {
        let degrees = border.with(|border| border.degrees.clone()).into_iter();
        let degree = |degree: Degree| {
            let at = (degree.degrees, degree.at_left);
            let (anchor, y) = if degree.at_left { ("start", degree.y + 3.5) } else { ("middle", degree.y) };
            view! { <text x=degree.x y=y text-anchor=anchor>{degrees_of(at)}</text> }
        };
        degrees.map(degree).collect_view()
    };
    let (wide, high) = (move || size.get().0, move || size.get().1);
    view! {
        <svg
            class="map" class:moved=move || moving.free.with(Option::is_some) id=MAP tabindex="0"
            viewBox=move || format!("0 0 {:.0} {:.0}", wide(), high()) width=wide height=high
            role="group" aria-label=t(MapSays::Drawing) on:keydown=go
            on:wheel=move |event| moving.wheel(&event)
            on:pointerdown=move |event| moving.down(&event)
            on:pointermove=move |event| moving.track(&event)
            on:pointerup=move |event| moving.up(&event)
            on:pointercancel=move |event| moving.up(&event)
            on:touchmove=move |event| moving.touched(&event)
        >
            <defs><clipPath id="map-edge"><rect x="0" y="0" width=wide height=high></rect></clipPath></defs>
            <g clip-path="url(#map-edge)">
                <g aria-hidden="true">
                    <path class="sea" d=move || view.with(earth)></path>
                    <path class="rhumb quarter" d=move || net.with(|net| net.quarter.clone())></path>
                    <path class="rhumb half" d=move || net.with(|net| net.half.clone())></path>
                    <path class="rhumb principal" d=move || net.with(|net| net.principal.clone())></path>
                    <path class="graticule" d=move || view.with(graticule)></path>
                    <use class="shallows" href="#map-land"></use>
                    <path class="land" id="map-land" d=move || view.with(land)></path>
                    {move || rose_at.get().map(|(x, y)| crate::app::page::rose::rose(x, y, 34.0))}
                    <g class="degrees">{degrees}</g>
                </g>
                <For each=flows key=|lane| *lane children=move |lane| flow(lane, shown, navigation)/>
                {above}
            </g>
            <g class="frame" aria-hidden="true">
                <rect class="frame-ground" x="3" y="3" width=move || wide() - FRAME height=move || high() - FRAME></rect>
                {bars}
                <rect class="frame-line" x="0.5" y="0.5" width=move || wide() - 1.0 height=move || high() - 1.0></rect>
                <rect class="frame-line" x=FRAME y=FRAME width=move || wide() - 2.0 * FRAME height=move || high() - 2.0 * FRAME></rect>
            </g>
        </svg>
    }
}

/// The buttons that zoom.
#[component]
pub fn Zoom(
    /// How the map is moved.
    moving: Moving,
) -> impl IntoView {
    let can = Memo::new(move |_| moving.view.with(View::can_zoom));
    let button = move |closer: bool, says: MapSays, sign: &'static str| {
        // Not disabled where it goes no further: that would take the focus away.
        let ends = move || if closer { !can.get().0 } else { !can.get().1 };
        view! {
            <button type="button" aria-label=t(says) aria-disabled=move || ends().to_string() on:click=move |_| moving.step(closer)>
                {sign}
            </button>
        }
    };
    view! {
        <div class="zoom" role="group" aria-label=t(MapSays::Zoom)>
            {button(true, MapSays::ZoomIn, "+")}
            {button(false, MapSays::ZoomOut, "−")}
        </div>
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
        let points = shown.ports.iter().map(|mark| mark.at).chain(shown.marks.iter().map(|mark| mark.at));
        points.map(|at| (at.0 - x).hypot(at.1 - y)).fold(f64::MAX, f64::min)
    };
    let corners = [(right, low), (ROOM + 30.0, low), (right, ROOM + 8.0), (ROOM + 30.0, ROOM + 8.0)];
    let best = corners.into_iter().max_by(|one, other| free(one).total_cmp(&free(other)))?;
    (view.width > 560.0 && free(&best) > 90.0).then_some(best)
}

/// One flow: its shape, and a wider one that catches pointer and focus.
fn flow(index: usize, shown: Shown, navigation: Navigation) -> impl IntoView {
    let Shown { drawn, lanes, active, moving, .. } = shown;
    let this = Some(Stop::Flow(index));
    let is_active = move || active.get() == this;
    let in_turn = move || if active.get().unwrap_or(Stop::Flow(0)) == Stop::Flow(index) { "0" } else { "-1" };
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
    let shape =
        Memo::new(move |_| drawn.with(|drawn| drawn.marks.iter().find(|mark| mark.lane == index).map(|mark| mark.shape.clone())));
    // Two paths, or two circles: it changes with the flow, not with the view.
    let is_ring = Memo::new(move |_| shape.with(|shape| matches!(shape, Some(Shape::Ring { .. }))));
    let path = move |outer: bool| {
        shape.with(|shape| match shape {
            Some(Shape::Ribbon { outline, middle }) => (if outer { middle } else { outline }).clone(),
            _ => String::new(),
        })
    };
    let circle = move || {
        shape.with(|shape| match shape {
            Some(Shape::Ring { x, y, radius }) => (*x, *y, *radius),
            _ => (0.0, 0.0, 0.0),
        })
    };
    let round = move |class: &'static str| {
        view! { <circle class=class cx=move || circle().0 cy=move || circle().1 r=move || circle().2></circle> }
    };
    let shapes = move || match is_ring.get() {
        true => view! { {round("reach")}{round("ring")} }.into_any(),
        false => view! {
            <path class="reach" d=move || path(true)></path>
            <path class="ribbon" d=move || path(false)></path>
        }
        .into_any(),
    };
    view! {
        <g
            class="flow" class:active=is_active class:aside=aside id=format!("flow-{index}") role="button" aria-label=says tabindex=in_turn
            on:pointerenter=move |_| active.set(this)
            on:pointerleave=move |_| active.set(None)
            on:focus=move |_| active.set(this)
            on:blur=move |_| active.set(None)
            on:click=move |_| if !moving.dragged() { chosen(navigation, lanes, index) }
        >
            {shapes}
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
fn port_of(mark: &PlaceMark, shown: Shown, navigation: Navigation) -> Option<impl IntoView + use<>> {
    let ((x, y), index) = (mark.at, *mark.members.first()?);
    let code = shown.places.with_untracked(|places| Some(places.ports.get(index)?.code.clone()))?;
    let this = code.clone();
    let is_chosen = move || navigation.selection.with(|selection| selection.place.as_deref() == Some(this.as_str()));
    let choose = move |_| {
        if !shown.moving.dragged() {
            choose(navigation, &code);
        }
    };
    Some(view! {
        <g class="port-of" class:chosen=is_chosen on:click=choose>
            <circle class="port-reach" cx=x cy=y r="9"></circle>
            <circle class="port" cx=x cy=y r="2.6"></circle>
        </g>
    })
}

/// A mark of several countries, or a hub's ring that stands for several: choosing it looks at them from closer by.
fn together(stop: Stop, mark: &PlaceMark, shown: Shown, navigation: Navigation) -> impl IntoView + use<> {
    let Shown { active, places, .. } = shown;
    let ((x, y), members, count) = (mark.at, mark.members.clone(), mark.members.len());
    let of_ports = matches!(stop, Stop::Ports(_));
    // A ring keeps its area for its share: its number stands on its edge.
    let (x, y, radius) = match of_ports {
        true => (x, y, TOGETHER - 1.0),
        false => (x + mark.radius * 0.75, y - mark.radius * 0.75, 8.0),
    };
    let says = move || {
        let Parting { names, .. } = shown.parting(stop)?;
        Some(say(MapSays::Together, [Value::Name(number_of(stop, count)), Value::List(names)]))
    };
    let is_chosen = move || {
        of_ports
            && navigation.selection.with(|selection| {
                let Some(place) = &selection.place else { return false };
                places.with(|places| members.iter().any(|&port| places.ports.get(port).is_some_and(|port| port.code == *place)))
            })
    };
    let in_turn = move || if active.get() == Some(stop) { "0" } else { "-1" };
    view! {
        <g
            class=if of_ports { "together" } else { "together of-hubs" } class:chosen=is_chosen id=stop.id() role="button" aria-label=says tabindex=in_turn
            on:pointerenter=move |_| active.set(Some(stop))
            on:pointerleave=move |_| active.set(None)
            on:focus=move |_| active.set(Some(stop))
            on:blur=move |_| active.set(None)
            on:click=move |_| if !shown.moving.dragged() { shown.open(stop) }
        >
            <circle class="port-reach" cx=x cy=y r="12"></circle>
            <circle class="several" cx=x cy=y r=radius></circle>
            <text x=x y=y + 4.0 text-anchor="middle">{count}</text>
        </g>
    }
}

/// How many countries or hubs are close together.
pub fn number_of(stop: Stop, count: usize) -> String {
    let code = if matches!(stop, Stop::Hubs(_)) { MapSays::SomeHubs } else { MapSays::Countries };
    say(code, [Value::Count(count as u64)])
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
