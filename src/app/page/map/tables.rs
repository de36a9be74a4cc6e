//! The map as tables: all flows, and all hubs. A country is chosen here by its name.

use super::lanes::Lanes;
use crate::app::page::navigation::Navigation;
use crate::app::page::session::Session;
use crate::app::page::state::Shared;
use crate::app::page::words::{figures, said, say, t};
use crate::language::page::map::MapSays;
use crate::saying::Value;
use leptos::prelude::*;

/// A country's name, which chooses it.
#[component]
fn CountryChoice(code: String, name: String) -> impl IntoView {
    let navigation = Navigation::of_page();
    let label = say(MapSays::Choose, [Value::Name(name.clone())]);
    let this = code.clone();
    let pressed = move || {
        let is = navigation.selection.with(|selection| selection.place.as_deref() == Some(this.as_str()));
        if is { "true" } else { "false" }
    };
    view! {
        <button type="button" class="link" aria-label=label aria-pressed=pressed on:click=move |_| choose(navigation, &code)>{name}</button>
    }
}

/// Chooses a country, or takes the choice back where it is chosen already.
pub fn choose(navigation: Navigation, code: &str) {
    navigation.select(|selection| {
        let is = selection.place.as_deref() == Some(code);
        selection.place = (!is).then(|| code.to_owned());
    });
}

/// All flows.
#[component]
pub fn FlowTable(
    /// The flows.
    lanes: Memo<Shared<Lanes>>,
) -> impl IntoView {
    let rows = move || {
        lanes.with(|lanes| {
            let end = |is: bool, code: &str, name: &str| match is {
                true => view! { <CountryChoice code=code.to_owned() name=name.to_owned()/> }.into_any(),
                false => "–".into_any(),
            };
            let rows = lanes.all.iter().map(|lane| {
                let (from, to) = lane.ends();
                view! {
                    <tr>
                        <th scope="row">{end(from == lane.from, &lane.codes.0, from)}</th>
                        <td>{end(to == lane.to, &lane.codes.1, to)}</td>
                        <td class="number">{lanes.number(lane.amount)}</td>
                        <td class="number">{figures(|figures| figures.share(lanes.share(lane)))}</td>
                    </tr>
                }
            });
            rows.collect_view()
        })
    };
    view! {
        <div class="scroll" tabindex="0" role="region" aria-label=t(MapSays::AllFlowsTable)>
            <table>
                <caption>{t(MapSays::AllFlowsTable)}</caption>
                <thead>
                    <tr>
                        <th scope="col">{t(MapSays::FromColumn)}</th><th scope="col">{t(MapSays::ToColumn)}</th>
                        <th scope="col" class="number">{move || lanes.with(|lanes| lanes.head())}</th>
                        <th scope="col" class="number">{t(MapSays::Share)}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
}

/// All hubs of the report, those without a place too.
#[component]
pub fn HubTable() -> impl IntoView {
    let report = super::around(Session::of_page());
    let rows = move || {
        report.with(|report| {
            let hubs = report.as_ref().map(|report| report.hubs.as_slice()).unwrap_or_default();
            let rows = hubs.iter().map(|hub| {
                let country = hub.country.as_ref().map(|code| {
                    let name = figures(|figures| figures.country(code));
                    view! { <CountryChoice code=code.clone() name/> }
                });
                view! {
                    <tr>
                        <th scope="row">{said(&hub.label)}</th>
                        <td>{country}</td>
                        <td class="number">{figures(|figures| figures.count(hub.shipments))}</td>
                        <td class="number">{figures(|figures| figures.share(hub.share))}</td>
                    </tr>
                }
            });
            rows.collect_view()
        })
    };
    view! {
        <div class="scroll" tabindex="0" role="region" aria-label=t(MapSays::HubsTable)>
            <table>
                <caption>{t(MapSays::HubsTable)}</caption>
                <thead>
                    <tr>
                        <th scope="col">{t(MapSays::HubColumn)}</th><th scope="col">{t(MapSays::Country)}</th>
                        <th scope="col" class="number">{t(MapSays::Shipments)}</th><th scope="col" class="number">{t(MapSays::Share)}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
}
