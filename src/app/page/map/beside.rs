//! What stands beside the sheet: what is said of the mark that is pointed at, and what widths and signs mean.

use super::lanes::Lanes;
use super::scene::{Scene, Shape};
use super::sheet::{Parting, Shown, Stop, number_of};
use crate::app::page::state::Shared;
use crate::app::page::words::{said, say, t};
use crate::language::page::PictureSays;
use crate::language::page::map::MapSays;
use crate::saying::{Saying, Value};
use leptos::prelude::*;

/// So many names are said of a mark of several.
const NAMES: usize = 8;
/// A tip keeps so many pixels from both edges, and stands below what is nearer to the upper one.
const TIP_ROOM: (f64, f64) = (110.0, 70.0);

/// What is pointed at, beside it. Screen readers hear it from the mark itself.
#[component]
pub fn Tip(
    /// What is shown.
    shown: Shown,
) -> impl IntoView {
    let words = move |stop: Stop| match stop {
        Stop::Flow(index) => {
            let at = shown.drawn.with(|drawn| drawn.marks.iter().find(|mark| mark.lane == index).map(|mark| mark.at))?;
            let (title, says) =
                shown.lanes.with(|lanes| lanes.all.get(index).map(|lane| (said(&lane.title()), lanes.of(lane))))?;
            Some((at, title, vec![says]))
        }
        _ => {
            let Parting { mark, names, .. } = shown.parting(stop)?;
            let left = names.len().saturating_sub(NAMES);
            let mut lines: Vec<String> = names.into_iter().take(NAMES).map(|name| said(&Saying::value(name))).collect();
            lines.extend((left > 0).then(|| say(PictureSays::Others, [Value::Count(left as u64)])));
            Some((mark.at, number_of(stop, mark.members.len()), lines))
        }
    };
    move || {
        let ((x, y), title, lines) = words(shown.active.get()?)?;
        let width = shown.moving.view.with(|view| view.width);
        let x = x.max(TIP_ROOM.0).min((width - TIP_ROOM.0).max(TIP_ROOM.0));
        let high = TIP_ROOM.1 + 20.0 * (lines.len() as f64 - 1.0);
        let class = if y < high { "tip below" } else { "tip" };
        let lines = lines.into_iter().map(|line| view! { <span>{line}</span> }).collect_view();
        Some(view! {
            <div class=class aria-hidden="true" style:left=format!("{x:.0}px") style:top=format!("{y:.0}px")>
                <strong>{title}</strong>
                {lines}
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
            {move || drawn.with(|drawn| drawn.ports.iter().chain(&drawn.hub_marks).any(|mark| mark.members.len() > 1)).then(|| view! {
                <p class="key-way">
                    <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
                        <g class="together"><circle class="several" cx="10" cy="10" r="9"></circle><text x="10" y="14" text-anchor="middle">"3"</text></g>
                    </svg>
                    {t(MapSays::TogetherIs)}
                </p>
            })}
        </div>
    }
}
