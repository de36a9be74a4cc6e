//! A picture: a chart on the page, with its title, what is pointed at, the table behind it, and the ways to keep it.
//!
//! What is drawn is a [`Chart`], laid out anew for every width and language. The keyboard visits its items by the arrow keys;
//! Enter chooses one where something can be chosen. Nothing here knows what is drawn.

use super::browser;
use super::words::t;
use crate::chart::csv::csv;
use crate::chart::palette::Theme;
use crate::chart::scene::{Cell, Chart, Of, Tip};
use crate::chart::svg::{bare, elements, svg};
use crate::language::page::PictureSays;
use leptos::html::Div;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, SvgElement};

/// No picture is drawn narrower, in pixels.
const LEAST_WIDTH: f64 = 280.0;

/// A picture.
#[component]
pub fn Picture(
    /// Its name: letters, digits and hyphens; the stem of the files that it is kept as.
    name: &'static str,
    /// Draws it in so many pixels.
    draw: impl Fn(f64) -> Chart + Send + Sync + 'static,
    /// What is done when an item is chosen; nothing can be chosen where there is none.
    #[prop(optional, into)]
    choose: Option<Callback<Of>>,
) -> impl IntoView {
    let around = NodeRef::<Div>::new();
    let width = RwSignal::new(0.0_f64);
    let measure = move || {
        if let Some(element) = around.get_untracked() {
            let wide = f64::from(element.client_width()).max(LEAST_WIDTH);
            // Signals are set only where something changes: a picture takes milliseconds to lay out.
            if (width.get_untracked() - wide).abs() >= 1.0 {
                width.set(wide);
            }
        }
    };
    Effect::new(move |_| {
        around.track();
        measure();
    });
    let resized = window_event_listener(leptos::ev::resize, move |_| measure());
    on_cleanup(move || resized.remove());

    let chart = Memo::new(move |_| if width.get() > 0.0 { draw(width.get()) } else { Chart::default() });
    let shown = Memo::new(move |_| chart.with(bare));
    let pointed = RwSignal::new(None::<u32>);
    let role = if choose.is_some() { "button" } else { "img" };
    let item_at = move |index: u32| shown.with_untracked(|chart| chart.items.get(index as usize).cloned());
    let chosen = move |index: u32| {
        if let (Some(choose), Some(item)) = (choose, item_at(index)) {
            choose.run(item.of);
        }
    };
    let keyed = move |event: leptos::ev::KeyboardEvent| {
        let Some(now) = item_of(&event) else { return };
        let count = shown.with_untracked(|chart| chart.items.len()) as u32;
        let next = match event.key().as_str() {
            "ArrowRight" | "ArrowDown" => (now + 1).min(count.saturating_sub(1)),
            "ArrowLeft" | "ArrowUp" => now.saturating_sub(1),
            "Home" => 0,
            "End" => count.saturating_sub(1),
            "Enter" | " " => {
                event.prevent_default();
                return chosen(now);
            }
            "Escape" => return pointed.set(None),
            _ => return,
        };
        event.prevent_default();
        focus_item(&event, next);
    };
    let tip = move || {
        let chart = shown.get();
        let item = chart.items.get(pointed.get()? as usize)?;
        let middle = item.frame.x + item.frame.width / 2.0;
        // The tip stands above the item, towards the middle of the picture so that it stays inside.
        let side = if middle > chart.width / 2.0 { "tip left" } else { "tip right" };
        let Tip { title, lines } = item.tip.clone();
        let lines = lines.into_iter().map(|(label, value)| view! { <div><dt>{label}</dt><dd>{value}</dd></div> }).collect_view();
        Some(view! {
            <div class=side aria-hidden="true" style:left=format!("{middle:.0}px") style:top=format!("{:.0}px", item.frame.y)>
                <strong>{title}</strong>
                <dl>{lines}</dl>
            </div>
        })
    };
    let caption = move || chart.with(|chart| chart.caption.clone());
    view! {
        <figure class="picture" id=format!("picture-{name}")>
            <figcaption>
                <h3>{move || caption().title}</h3>
                <p class="units">{move || caption().units}</p>
            </figcaption>
            <div class="drawn" node_ref=around>
                <svg
                    role="group"
                    aria-label=move || caption().description
                    viewBox=move || shown.with(|chart| format!("0 0 {:.0} {:.0}", chart.width, chart.height))
                    width=move || shown.with(|chart| chart.width)
                    height=move || shown.with(|chart| chart.height)
                    inner_html=move || shown.with(|chart| elements(chart, role))
                    class:choosable=choose.is_some()
                    on:pointermove=move |event| pointed.set(item_of(&event))
                    on:pointerleave=move |_| pointed.set(None)
                    on:focusin=move |event| pointed.set(item_of(&event))
                    on:focusout=move |_| pointed.set(None)
                    on:click=move |event| if let Some(index) = item_of(&event) { chosen(index) }
                    on:keydown=keyed
                ></svg>
                {tip}
            </div>
            {move || caption().notes.into_iter().map(|note| view! { <p class="note">{note}</p> }).collect_view()}
            <Keep name chart/>
        </figure>
    }
}

/// The number of the item that an event happened on.
fn item_of(event: &web_sys::Event) -> Option<u32> {
    let target = event.target()?.dyn_into::<Element>().ok()?;
    target.closest("[data-item]").ok()??.get_attribute("data-item")?.parse().ok()
}

/// Moves the keyboard's focus to an item of the picture that an event happened in.
fn focus_item(event: &web_sys::Event, index: u32) {
    let Some(target) = event.target().and_then(|target| target.dyn_into::<Element>().ok()) else { return };
    let Some(drawing) = target.closest("svg").ok().flatten() else { return };
    let item = drawing.query_selector(&format!(".hit[data-item=\"{index}\"]")).ok().flatten();
    if let Some(item) = item.and_then(|item| item.dyn_into::<SvgElement>().ok()) {
        let _ = target.set_attribute("tabindex", "-1");
        let _ = item.set_attribute("tabindex", "0");
        let _ = item.focus();
    }
}

/// The table behind a picture, and the ways to keep it.
#[component]
fn Keep(name: &'static str, chart: Memo<Chart>) -> impl IntoView {
    let open = RwSignal::new(false);
    let save = move |ending: &'static str, kind: &'static str, text: String| {
        let _ = browser::download(&format!("portolan-{name}.{ending}"), kind, &text);
    };
    let as_svg = move |_| save("svg", "image/svg+xml", chart.with_untracked(|chart| svg(chart, theme(), name)));
    let as_csv = move |_| save("csv", "text/csv", chart.with_untracked(|chart| csv(&chart.table)));
    let as_png = move |_| {
        let whole = chart.with_untracked(|chart| svg(chart, theme(), name));
        browser::download_png(&format!("portolan-{name}.png"), &whole);
    };
    view! {
        <p class="keep">
            <button type="button" class="quiet" aria-expanded=move || open.get().to_string() on:click=move |_| open.update(|open| *open = !*open)>
                {t(PictureSays::Table)}
            </button>
            <span class="keep-as">{t(PictureSays::SaveAs)}</span>
            <button type="button" class="quiet" on:click=as_svg>"SVG"</button>
            <button type="button" class="quiet" on:click=as_png>"PNG"</button>
            <button type="button" class="quiet" on:click=as_csv>"CSV"</button>
        </p>
        <Show when=move || open.get()><Table chart/></Show>
    }
}

/// So many rows of a table are shown; the file has all.
const ROWS_SHOWN: usize = 400;

#[component]
fn Table(chart: Memo<Chart>) -> impl IntoView {
    move || {
        chart.with(|chart| {
            let heads = chart.table.columns.iter().map(|column| {
                view! { <th scope="col" class:number=column.number>{column.name.clone()}</th> }
            });
            let rows = chart.table.rows.iter().take(ROWS_SHOWN).map(|row| {
                let cells = row.iter().map(|cell| match cell {
                    Cell::Text(text) => view! { <td>{text.clone()}</td> }.into_any(),
                    Cell::Number(_, text) => view! { <td class="number">{text.clone()}</td> }.into_any(),
                    Cell::Empty => view! { <td>"–"</td> }.into_any(),
                });
                view! { <tr>{cells.collect_view()}</tr> }
            });
            let title = chart.caption.title.clone();
            let left = chart.table.rows.len().saturating_sub(ROWS_SHOWN) as u64;
            view! {
                <div class="scroll" tabindex="0" role="region" aria-label=title>
                    <table class="figures">
                        <thead><tr>{heads.collect_view()}</tr></thead>
                        <tbody>{rows.collect_view()}</tbody>
                    </table>
                </div>
                {(left > 0).then(|| view! { <p class="note">{move || super::words::say(PictureSays::MoreRows, [crate::saying::Value::Count(left)])}</p> })}
            }
        })
    }
}

/// The theme that the page shows.
fn theme() -> Theme {
    let chosen = document().document_element().and_then(|root| root.get_attribute("data-theme"));
    let dark = match chosen.as_deref() {
        Some("dark") => true,
        Some("light") => false,
        _ => window().match_media("(prefers-color-scheme: dark)").ok().flatten().is_some_and(|query| query.matches()),
    };
    if dark { Theme::Dark } else { Theme::Light }
}
