//! What the map is asked to show: by number, weight or value, and which months.

use super::lanes::By;
use super::months::{first_day, last_day, number_of};
use crate::app::page::navigation::Navigation;
use crate::app::page::session::Session;
use crate::app::page::words::{figures, say, t};
use crate::language::page::map::MapSays;
use crate::saying::Value;
use crate::table::Day;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;

/// What widths stand for; only what the files tell can be chosen.
#[component]
pub fn Widths(
    /// What was chosen.
    by: RwSignal<By>,
    /// Some months are chosen.
    #[prop(into)]
    by_months: Signal<bool>,
) -> impl IntoView {
    let session = Session::of_page();
    let report = super::around(session);
    let known = Memo::new(move |_| {
        report.with(|report| {
            let flows = report.as_ref().map(|report| report.flows.as_slice()).unwrap_or_default();
            (flows.iter().any(|flow| flow.mass > 0.0), flows.iter().any(|flow| flow.value > 0.0))
        })
    });
    let way = move |this: By, says: MapSays| {
        let now = move || if by_months.get() { By::Shipments } else { by.get() };
        view! {
            <button
                type="button" class="quiet" disabled=move || by_months.get() && this != By::Shipments
                aria-pressed=move || if now() == this { "true" } else { "false" }
                on:click=move |_| by.set(this)
            >
                {t(says)}
            </button>
        }
    };
    move || {
        let (weight, worth) = known.get();
        (weight || worth).then(|| {
            view! {
                <div class="segments" role="group" aria-label=t(MapSays::By)>
                    {way(By::Shipments, MapSays::Shipments)}
                    {weight.then(|| way(By::Weight, MapSays::Weight))}
                    {worth.then(|| way(By::Worth, MapSays::Worth))}
                </div>
            }
        })
    }
}

/// The first month that flows are counted by, and how many there are; `None` where there are no two.
pub fn months(session: Session) -> Memo<Option<(Day, usize)>> {
    let report = super::around(session);
    Memo::new(move |_| {
        report.with(|report| {
            let report = report.as_ref()?;
            let count = report.flows.iter().map(|flow| flow.months.len()).max()?;
            (count > 1).then_some((Day(report.first_month?), count))
        })
    })
}

/// The months that the one selection holds, as numbers from the first, both inside; `None` for all.
pub fn chosen(months: Memo<Option<(Day, usize)>>) -> Memo<Option<(usize, usize)>> {
    let selection = Navigation::of_page().selection;
    Memo::new(move |_| {
        let ((first, count), (from, to)) = (months.get()?, selection.with(|selection| selection.period)?);
        let last = count - 1;
        let chosen = (number_of(first, from, last), number_of(first, to, last));
        (chosen != (0, last)).then_some(chosen)
    })
}

/// Two sliders: the first month and the last.
#[component]
pub fn Months(
    /// The first month, and how many.
    months: Memo<Option<(Day, usize)>>,
    /// Those chosen.
    chosen: Memo<Option<(usize, usize)>>,
    /// What the sliders show while they are moved.
    held: RwSignal<Option<(usize, usize)>>,
) -> impl IntoView {
    let navigation = Navigation::of_page();
    let shown = Memo::new(move |_| {
        let (_, count) = months.get()?;
        Some(held.get().or(chosen.get()).unwrap_or((0, count - 1)))
    });
    let name = move |number: usize| {
        let day = months.get().and_then(|(first, _)| first_day(first, number));
        day.map(|day| figures(|figures| figures.month(day.0))).unwrap_or_default()
    };
    let settle = move |between: Option<(usize, usize)>| {
        let period = between.zip(months.get_untracked()).and_then(|((from, to), (first, count))| {
            let all = from == 0 && to + 1 == count;
            (!all).then(|| first_day(first, from).zip(last_day(first, to))).flatten()
        });
        held.set(None);
        navigation.select(|selection| selection.period = period);
    };
    let slider = move |is_first: bool, says: MapSays| {
        let value = move || shown.get().map_or(0, |(from, to)| if is_first { from } else { to });
        // The other end is pushed along: the first month never comes after the last.
        let between = move |event: &leptos::ev::Event| {
            let field = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok())?;
            let (value, (from, to)) = (field.value().parse::<usize>().ok()?, shown.get_untracked()?);
            Some(if is_first { (value, to.max(value)) } else { (from.min(value), value) })
        };
        view! {
            <label class="field">
                <span>{t(says)}" "<output>{move || name(value())}</output></span>
                <input
                    type="range" min="0" step="1" max=move || months.get().map_or(0, |(_, count)| count - 1).to_string()
                    prop:value=move || value().to_string() aria-valuetext=move || name(value())
                    on:input=move |event| if let Some(between) = between(&event) { held.set(Some(between)) }
                    on:change=move |event| if let Some(between) = between(&event) { settle(Some(between)) }
                />
            </label>
        }
    };
    let is_all = move || chosen.get().is_none();
    let says = move || {
        let (from, to) = shown.get()?;
        let all = held.get().is_none() && is_all();
        let (from, to) = (Value::Name(name(from)), Value::Name(name(to)));
        Some(if all { say(MapSays::AllMonths, []) } else { say(MapSays::Between, [from, to]) })
    };
    let any = move || months.with(Option::is_some);
    view! {
        <Show when=any>
            <div class="months" role="group" aria-label=t(MapSays::Months)>
                {slider(true, MapSays::From)}
                {slider(false, MapSays::To)}
                <p class="months-say">
                    <span>{says}</span>" "
                    <button type="button" class="quiet" disabled=is_all on:click=move |_| settle(None)>{t(MapSays::AllMonths)}</button>
                </p>
                <Show when=move || !is_all()><p class="quietly">{t(MapSays::MonthsAreCounts)}</p></Show>
            </div>
        </Show>
    }
}
