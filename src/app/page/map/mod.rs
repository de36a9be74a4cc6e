//! Flows from country to country, on a chart.
//!
//! - [`projection`]: Equal Earth.
//! - [`chart`]: the view, the net of rhumb lines, the graticule, the frame graduated in degrees.
//! - [`scene`]: flows become shapes and names.
//! - [`world`]: the land, and countries' names.
//!
//! The first three know no browser and are tested natively (`tests/page.rs`). This file draws what they compute.

pub mod chart;
pub mod projection;
pub mod scene;
pub mod world;

use super::browser;
use super::disclosure::{Disclosures, Leaf};
use super::session::Session;
use super::state::Shared;
use super::wording::{count, counted, share};
use chart::{View, earth, frame, graticule, rhumbs};
use leptos::ev;
use leptos::html::Div;
use leptos::prelude::*;
use scene::{Lane, MOST_DRAWN, Mark, Reach, Scene, Shape, scene};
use world::{country_name, land};

/// Thickness of the frame in pixels.
const FRAME: f64 = 6.0;

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
    let lanes = Memo::new(move |_| {
        Shared::new(session.report.with(|report| {
            let flows = report.as_ref().map(|report| report.flows.as_slice()).unwrap_or_default();
            let ends = report.as_ref().map(|report| report.known_ends.as_slice()).unwrap_or_default();
            let wide = |(longitude, latitude): (f32, f32)| (f64::from(longitude), f64::from(latitude));
            let flows = flows.iter().map(|flow| Lane {
                from: country_name(&flow.from),
                to: country_name(&flow.to),
                from_at: wide(flow.from_at),
                to_at: wide(flow.to_at),
                reach: if flow.from == flow.to { Reach::Within } else { Reach::Between },
                shipments: flow.shipments,
            });
            let ends = ends.iter().map(|end| Lane {
                from: country_name(&end.country),
                to: country_name(&end.country),
                from_at: wide(end.at),
                to_at: wide(end.at),
                reach: if end.begins { Reach::Begins } else { Reach::Ends },
                shipments: end.shipments,
            });
            let mut lanes: Vec<Lane> = flows.chain(ends).collect();
            lanes.sort_by_key(|lane| std::cmp::Reverse(lane.shipments));
            lanes
        }))
    });
    let without = Memo::new(move |_| session.report.with(|report| report.as_ref().map_or(0, |report| report.without_flow)));
    let shipments = Memo::new(move |_| session.report.with(|report| report.as_ref().map_or(0, |report| report.shipments)));
    let none = Memo::new(move |_| lanes.with(|lanes| lanes.is_empty()));
    let says = move || lanes.with(|lanes| extent(lanes, without.get()));
    let table = Leaf::new("As a table", move || view! { <FlowTable lanes shipments/> });
    view! {
        <section class="flows" aria-labelledby="map">
            <h2 id="map" tabindex="-1">"Flows from country to country"</h2>
            <p class="lead">{says}</p>
            <Show when=move || !none.get()>
                <Chart lanes shipments/>
                <Disclosures id="flows".into() about=Signal::stored("the map".into()) leaves=vec![table.clone()]/>
            </Show>
        </section>
    }
}

/// What the map shows and what it does not.
fn extent(lanes: &[Lane], without: u64) -> String {
    if lanes.is_empty() {
        return "No shipment names a country where it begins or ends, so there is nothing to draw. \
                If a column does hold countries, give it that role under Columns."
            .into();
    }
    if lanes.iter().all(|lane| matches!(lane.reach, Reach::Begins | Reach::Ends)) {
        let neither = "No shipment names both a country where it begins and one where it ends.";
        let countries = counted(lanes.len() as u64, "country", "countries");
        return if lanes.len() > MOST_DRAWN {
            format!(
                "{neither} Of {countries} where shipments begin or end, the {MOST_DRAWN} with the most are drawn; the table has all."
            )
        } else {
            format!("{neither} The rings show {countries} where shipments begin or end.")
        };
    }
    let flows = counted(lanes.len() as u64, "flow", "flows");
    let drawn = if lanes.len() > MOST_DRAWN {
        format!(
            "The {MOST_DRAWN} largest of {flows} are drawn; the table has the other {}.",
            count((lanes.len() - MOST_DRAWN) as u64)
        )
    } else {
        format!("{flows}, by number of shipments.")
    };
    if without == 0 {
        drawn
    } else {
        let (what, verb) = if without == 1 { ("shipment", "is") } else { ("shipments", "are") };
        format!("{drawn} {} {what} {verb} on no flow, because the country of origin or destination is not known.", count(without))
    }
}

/// The drawing.
#[component]
fn Chart(lanes: Memo<Shared<Vec<Lane>>>, shipments: Memo<u64>) -> impl IntoView {
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

    let view = Memo::new(move |_| {
        let width = width.get();
        let height = if width < 560.0 { width * 0.95 } else { (width * 0.54).min(600.0) };
        let part = part.get();
        if part == Part::World {
            return View::world(width, if width < 560.0 { width * 0.56 } else { height });
        }
        let ends = lanes.with(|lanes| {
            let drawn = lanes.iter().take(MOST_DRAWN);
            drawn
                .flat_map(|lane| if part == Part::Ends { [lane.to_at; 2] } else { [lane.from_at, lane.to_at] })
                .collect::<Vec<_>>()
        });
        View::around(&ends, width, height * 0.78, height)
    });
    let drawn = Memo::new(move |_| lanes.with(|lanes| scene(lanes, &view.get())));
    let active = RwSignal::new(None::<usize>);
    let parts = [(Part::Flows, "All flows"), (Part::Ends, "Where they end"), (Part::World, "Whole world")]
        .map(|(this, says)| {
            view! {
                <button
                    type="button" class="quiet"
                    aria-pressed=move || if part.get() == this { "true" } else { "false" }
                    on:click=move |_| part.set(this)
                >
                    {says}
                </button>
            }
        })
        .collect_view();

    view! {
            <div class="chart" node_ref=holder>
                {move || {
                    let view = view.get();
                    let shown = drawn.get();
                    view! { <Sheet view shown lanes shipments active/> }
                }}
                <Tip drawn lanes shipments active/>
            </div>
            <div class="map-key">
                <Key drawn/>
    <div class="segments" role="group" aria-label="Part of the world">{parts}</div>
            </div>
        }
}

/// Sea, land, flows and names.
#[component]
fn Sheet(
    view: View,
    shown: Scene,
    lanes: Memo<Shared<Vec<Lane>>>,
    shipments: Memo<u64>,
    active: RwSignal<Option<usize>>,
) -> impl IntoView {
    let View { width, height, .. } = view;
    let net = rhumbs(width * 0.42, height * 0.56, width * 0.36, width * 2.0);
    let border = frame(&view, FRAME);
    let rose_at = rose_place(&shown, &view);
    let order: Vec<usize> = (0..shown.marks.len()).collect();
    // One stop for the keyboard; the arrows go from flow to flow, the largest first.
    let go = move |event: ev::KeyboardEvent| {
        let last = order.len().saturating_sub(1);
        let now = active.get_untracked().unwrap_or(0);
        let next = match event.key().as_str() {
            "ArrowRight" | "ArrowDown" => (now + 1).min(last),
            "ArrowLeft" | "ArrowUp" => now.saturating_sub(1),
            "Home" => 0,
            "End" => last,
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
    let marks = shown.marks.iter().map(|mark| flow(mark, lanes, shipments, active)).collect_view();
    let ports =
        shown.ports.iter().map(|port| view! { <circle class="port" cx=port.at.0 cy=port.at.1 r="2.6"></circle> }).collect_view();
    let names = shown
        .labels
        .iter()
        .map(|label| view! { <text class="port-name" x=label.x y=label.y text-anchor=label.anchor>{label.text.clone()}</text> })
        .collect_view();
    let bars =
        border.bars.iter().map(|bar| view! { <rect x=bar.x y=bar.y width=bar.width height=bar.height></rect> }).collect_view();
    let degrees = border
        .degrees
        .iter()
        .map(|degree| {
            let (anchor, y) = if degree.at_left { ("start", degree.y + 3.5) } else { ("middle", degree.y) };
            view! { <text x=degree.x y=y text-anchor=anchor>{degree.text.clone()}</text> }
        })
        .collect_view();
    view! {
        <svg
            class="map" viewBox=format!("0 0 {width:.0} {height:.0}") width=width height=height
            role="group" aria-label="Map of flows. Arrow keys go from flow to flow, the largest first." on:keydown=go
        >
            <defs><clipPath id="map-edge"><rect x="0" y="0" width=width height=height></rect></clipPath></defs>
            <g clip-path="url(#map-edge)">
                <g aria-hidden="true">
                    <path class="sea" d=earth(&view)></path>
                    <path class="rhumb quarter" d=net.quarter></path>
                    <path class="rhumb half" d=net.half></path>
                    <path class="rhumb principal" d=net.principal></path>
                    <path class="graticule" d=graticule(&view)></path>
                    <path class="shallows" d=land(&view)></path>
                    <path class="land" d=land(&view)></path>
                    {rose_at.map(|(x, y)| super::rose::rose(x, y, 34.0))}
                    <g class="degrees">{degrees}</g>
                </g>
                {marks}
                <g aria-hidden="true">{ports}{names}</g>
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
    lanes: Memo<Shared<Vec<Lane>>>,
    shipments: Memo<u64>,
    active: RwSignal<Option<usize>>,
) -> impl IntoView + use<> {
    let index = mark.lane;
    let is_active = move || active.get() == Some(index);
    let in_turn = move || if active.get().unwrap_or(0) == index { "0" } else { "-1" };
    let says = move || lanes.with(|lanes| lanes.get(index).map(|lane| sentence(lane, shipments.get())).unwrap_or_default());
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
            class="flow" class:active=is_active id=format!("flow-{index}") role="img" aria-label=says tabindex=in_turn
            on:pointerenter=move |_| active.set(Some(index))
            on:pointerleave=move |_| active.set(None)
            on:focus=move |_| active.set(Some(index))
            on:blur=move |_| active.set(None)
        >
            {shape}
        </g>
    }
}

fn sentence(lane: &Lane, all: u64) -> String {
    let part = lane.shipments as f64 / all.max(1) as f64;
    let what = counted(lane.shipments, "shipment", "shipments");
    let way = match lane.reach {
        Reach::Between => format!("{} to {}", lane.from, lane.to),
        _ => lane.title(),
    };
    format!("{way}: {what}, {}", share(part))
}

/// What the active flow is, beside it. Screen readers hear it from the flow itself.
#[component]
fn Tip(
    drawn: Memo<Scene>,
    lanes: Memo<Shared<Vec<Lane>>>,
    shipments: Memo<u64>,
    active: RwSignal<Option<usize>>,
) -> impl IntoView {
    move || {
        let index = active.get()?;
        let at = drawn.with(|drawn| drawn.marks.iter().find(|mark| mark.lane == index).map(|mark| mark.at))?;
        let lane = lanes.with(|lanes| lanes.get(index).cloned())?;
        let title = lane.title();
        let part = share(lane.shipments as f64 / shipments.get().max(1) as f64);
        Some(view! {
            <div class="tip" aria-hidden="true" style:left=format!("{:.0}px", at.0) style:top=format!("{:.0}px", at.1)>
                <strong>{title}</strong>
                <span>{counted(lane.shipments, "shipment", "shipments")}", "{part}" of all"</span>
            </div>
        })
    }
}

/// What widths mean, and which way a ribbon runs.
#[component]
fn Key(drawn: Memo<Scene>) -> impl IntoView {
    let widths = move || {
        drawn.with(|drawn| {
            drawn
                .legend
                .iter()
                .map(|&(shipments, width)| {
                    view! {
                        <li>
                            <svg viewBox="0 0 34 18" width="34" height="18" aria-hidden="true" focusable="false">
                                <rect class="key-width" x="0" y=9.0 - width / 2.0 width="34" height=width></rect>
                            </svg>
                            {count(shipments)}
                        </li>
                    }
                })
                .collect_view()
        })
    };
    let domestic = move || drawn.with(|drawn| drawn.marks.iter().any(|mark| matches!(mark.shape, Shape::Ring { .. })));
    view! {
        <div class="key">
            <p id="key-title">"Shipments"</p>
            <ul aria-labelledby="key-title">{widths}</ul>
            <p class="key-way">
                <svg viewBox="0 0 46 18" width="46" height="18" aria-hidden="true" focusable="false">
                    <path class="key-width" d="M0 7.5L34 5V2.5L46 9L34 15.5V13L0 10.5Z"></path>
                </svg>
                "from the narrow end to the arrow"
            </p>
            {move || domestic().then(|| view! {
                <p class="key-way">
                    <svg viewBox="0 0 18 18" width="18" height="18" aria-hidden="true" focusable="false">
                        <circle class="key-ring" cx="9" cy="9" r="6.5"></circle>
                        <circle class="key-dot" cx="9" cy="9" r="2.2"></circle>
                    </svg>
                    "within one country, or only one end known"
                </p>
            })}
        </div>
    }
}

/// All flows.
#[component]
fn FlowTable(lanes: Memo<Shared<Vec<Lane>>>, shipments: Memo<u64>) -> impl IntoView {
    let rows = move || {
        lanes.with(|lanes| {
            lanes
                .iter()
                .map(|lane| {
                    view! {
                        <tr>
                            <th scope="row">{lane.ends().0.to_owned()}</th>
                            <td>{lane.ends().1.to_owned()}</td>
                            <td class="number">{count(lane.shipments)}</td>
                            <td class="number">{share(lane.shipments as f64 / shipments.get().max(1) as f64)}</td>
                        </tr>
                    }
                })
                .collect_view()
        })
    };
    view! {
        <div class="scroll" tabindex="0" role="region" aria-label="All flows">
            <table>
                <caption>"All flows, the largest first"</caption>
                <thead>
                    <tr>
                        <th scope="col">"From"</th><th scope="col">"To"</th>
                        <th scope="col" class="number">"Shipments"</th><th scope="col" class="number">"Share of all"</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
}
