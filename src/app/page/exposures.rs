//! The six exposures: each with its level, its sentence and its number, and what stands behind them one click away.

use super::disclosure::{Disclosures, Leaf};
use super::level::LevelMark;
use super::overview::{amount, name_of};
use super::records::Records;
use super::session::Session;
use super::words::{figures, lowering, said, say, t, words};
use crate::exposure::{Exposure, Finding, MeasureId, Unit};
use crate::language::page::{FindingSays, OverviewSays, StartSays};
use crate::saying::Value;
use leptos::prelude::*;

/// What it is about, in a few words.
pub fn about(exposure: Exposure) -> StartSays {
    match exposure {
        Exposure::Organisations => StartSays::AboutOrganisations,
        Exposure::Products => StartSays::AboutProducts,
        Exposure::Routes => StartSays::AboutRoutes,
        Exposure::Consumers => StartSays::AboutConsumers,
        Exposure::Network => StartSays::AboutNetwork,
        Exposure::Patterns => StartSays::AboutPatterns,
    }
}

/// The id of its panel.
pub fn anchor(exposure: Exposure) -> &'static str {
    match exposure {
        Exposure::Organisations => "organisations",
        Exposure::Products => "products",
        Exposure::Routes => "routes",
        Exposure::Consumers => "consumers",
        Exposure::Network => "network",
        Exposure::Patterns => "patterns",
    }
}

/// One exposure, as a view shows it below its pictures.
#[component]
pub fn ExposuresOf(
    /// Which.
    exposure: Exposure,
) -> impl IntoView {
    view! { <section class="exposures"><Panel exposure/></section> }
}

#[component]
fn Panel(exposure: Exposure) -> impl IntoView {
    let session = Session::of_page();
    let findings = Memo::new(move |_| {
        session.report.with(|report| {
            let all = report.as_ref().map(|report| report.findings.as_slice()).unwrap_or_default();
            all.iter().filter(|finding| finding.exposure == exposure).cloned().collect::<Vec<_>>()
        })
    });
    // The headline leads; where a report names none, its first finding does.
    let lead =
        Memo::new(move |_| findings.with(|all| all.iter().find(|finding| finding.headline).or_else(|| all.first()).cloned()));
    let others = Memo::new(move |_| {
        let lead = lead.with(|lead| lead.as_ref().map(|lead| lead.measure));
        findings.with(|all| {
            all.iter().map(|finding| finding.measure).filter(|measure| Some(measure) != lead.as_ref()).collect::<Vec<_>>()
        })
    });
    let level = Signal::derive(move || lead.with(|lead| lead.as_ref().and_then(|lead| lead.level)));
    let sentence = move || lead.with(|lead| lead.as_ref().map_or_else(|| say(FindingSays::Nothing, []), |lead| said(&lead.says)));
    let figure = move || {
        lead.with(|lead| lead.as_ref().and_then(|lead| lead.number)).map(|found| {
            let (value, unit) = amount(found);
            view! { <p class="figure"><strong>{value}</strong><span>{unit}</span></p> }
        })
    };
    let id = anchor(exposure);
    view! {
        <article class="exposure" id=id aria-labelledby=format!("{id}-title") class:unmeasured=move || lead.with(|lead| lead.as_ref().is_none_or(|lead| lead.number.is_none()))>
            <header>
                <h3 id=format!("{id}-title")>{t(name_of(exposure))}</h3>
                <p class="about">{t(about(exposure))}</p>
                <LevelMark level/>
            </header>
            <div class="said">
                <p class="sentence">{sentence}</p>
                {move || lead.with(Option::is_some).then(|| {
                    let finding = Signal::derive(move || lead.get());
                    view! { <Behind id=id.to_owned() finding/> }
                })}
                <ul class="further">
                    <For each=move || others.get() key=|measure| *measure let(measure)>
                        <Further findings measure/>
                    </For>
                </ul>
            </div>
            {figure}
        </article>
    }
}

/// A further finding of an exposure, as a secondary sentence.
#[component]
fn Further(findings: Memo<Vec<Finding>>, measure: MeasureId) -> impl IntoView {
    let id = measure.key().replace('.', "-");
    let finding = Memo::new(move |_| findings.with(|all| all.iter().find(|finding| finding.measure == measure).cloned()));
    let level = Signal::derive(move || finding.with(|finding| finding.as_ref().and_then(|finding| finding.level)));
    view! {
        <li>
            <p class="second-sentence">
                {move || finding.with(|finding| finding.as_ref().map(|finding| said(&finding.says)))}
                {move || level.get().map(|_| view! { " "<LevelMark level/> })}
            </p>
            <Behind id finding=Signal::derive(move || finding.get())/>
        </li>
    }
}

/// What stands behind a finding.
#[component]
fn Behind(id: String, finding: Signal<Option<Finding>>) -> impl IntoView {
    let total = Memo::new(move |_| finding.with(|finding| finding.as_ref().map_or(0, |finding| finding.evidence.total)));
    let has_records = Memo::new(move |_| total.get() > 0);
    let has_details =
        Memo::new(move |_| finding.with(|finding| finding.as_ref().is_some_and(|finding| !finding.details.is_empty())));
    let about =
        Signal::derive(move || finding.with(|finding| finding.as_ref().map(|finding| said(&finding.says)).unwrap_or_default()));
    move || {
        let mut leaves = vec![Leaf::new(FindingSays::Definition, move || view! { <DefinitionOf finding/> })];
        if has_details.get() {
            leaves.push(Leaf::new(FindingSays::Figures, move || view! { <Figures finding/> }));
        }
        if has_records.get() {
            let label = Signal::derive(move || say(FindingSays::Records, [Value::Count(total.get())]));
            leaves.push(Leaf::labelled(label, move || view! { <Records finding/> }));
        }
        let lowered = move || finding.with(|finding| finding.as_ref().map(lowering));
        leaves.push(Leaf::new(OverviewSays::WhatToDo, move || view! { <p class="lowered">{lowered}</p> }));
        view! { <Disclosures id=id.clone() about leaves/> }
    }
}

#[component]
fn DefinitionOf(finding: Signal<Option<Finding>>) -> impl IntoView {
    move || {
        finding.get().map(|finding| {
            let line = |name: FindingSays, text: String| {
                (!text.is_empty()).then(|| view! { <div><dt>{t(name)}</dt><dd>{text}</dd></div> })
            };
            let words = words(finding.measure);
            view! {
                <dl class="definition">
                    {line(FindingSays::Computed, words.definition.to_owned())}
                    {line(FindingSays::Assumes, words.assumption.to_owned())}
                    {line(FindingSays::Level, finding.threshold.as_ref().map(said).unwrap_or_default())}
                    {line(FindingSays::Source, words.source.to_owned())}
                </dl>
            }
        })
    }
}

/// The table behind a number.
#[component]
fn Figures(finding: Signal<Option<Finding>>) -> impl IntoView {
    move || {
        finding.get().map(|finding| {
            let unit = finding.number.map(|number| number.unit);
            let most = finding.details.iter().map(|detail| detail.value.abs()).fold(0.0, f64::max);
            let rows = finding
                .details
                .iter()
                .map(|detail| {
                    let value = match detail.unit.or(unit) {
                        // A row may count something else, as its note says: no share is above one.
                        Some(Unit::Share) if detail.value <= 1.0 => figures(|figures| figures.share(detail.value)),
                        _ => figures(|figures| figures.number(detail.value)),
                    };
                    let part = if most > 0.0 { detail.value.abs() / most * 100.0 } else { 0.0 };
                    view! {
                        <tr>
                            <th scope="row">{said(&detail.label)}</th>
                            <td class="number">{value}</td>
                            <td class="bar" aria-hidden="true">
                                <svg viewBox="0 0 100 8" preserveAspectRatio="none" focusable="false"><rect width=part height="8"></rect></svg>
                            </td>
                            <td>{said(&detail.note)}</td>
                        </tr>
                    }
                })
                .collect_view();
            let caption = say(FindingSays::MostTelling, [Value::Count(finding.details.len() as u64)]);
            view! {
                <div class="scroll" tabindex="0" role="region" aria-label=t(FindingSays::FiguresRegion)>
                    <table class="figures">
                        <caption>{caption}</caption>
                        <thead class="unseen"><tr><th scope="col">{t(FindingSays::What)}</th><th scope="col">{t(FindingSays::Number)}</th><td></td><th scope="col">{t(FindingSays::Note)}</th></tr></thead>
                        <tbody>{rows}</tbody>
                    </table>
                </div>
            }
        })
    }
}
