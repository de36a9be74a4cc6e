//! How much a finding gives away, as a word beside a mark: never by colour alone.
//!
//! The mark is a scale bar of four parts, as charts have it; one part is filled for low, all four for severe.

use super::words::say;
use crate::exposure::Level;
use crate::language::page::names;
use leptos::prelude::*;

fn class(level: Option<Level>) -> &'static str {
    match level {
        Some(Level::Low) => "level low",
        Some(Level::Moderate) => "level moderate",
        Some(Level::High) => "level high",
        Some(Level::Severe) => "level severe",
        None => "level none",
    }
}

/// The mark and the word.
#[component]
pub fn LevelMark(
    /// The level.
    #[prop(into)]
    level: Signal<Option<Level>>,
) -> impl IntoView {
    let filled = move || level.get().map_or(0, |level| level as i32 + 1);
    let bars = move || {
        (0..4)
            .map(|i| {
                let class = if i < filled() { "filled" } else { "empty" };
                view! { <rect class=class x=f64::from(i) * 11.0 + 0.75 y="0.75" width="9.5" height="7.5"></rect> }
            })
            .collect_view()
    };
    view! {
        <span class=move || class(level.get())>
            <svg class="scale-bar" viewBox="0 0 44 9" width="44" height="9" aria-hidden="true" focusable="false">{bars}</svg>
            <span class="level-word">{move || say(names::level(level.get()), [])}</span>
        </span>
    }
}
