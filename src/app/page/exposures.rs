//! The six exposures: each with its level, its sentence and its number, and what stands behind them one click away.

use super::disclosure::{Disclosures, Leaf};
use super::level::LevelMark;
use super::records::Records;
use super::session::Session;
use super::wording::{count, counted, number, share};
use super::words::{lowering, said, words};
use crate::exposure::{Exposure, Finding, MeasureId, Quantity, Unit};
use leptos::prelude::*;

/// What an exposure is called.
pub fn title(exposure: Exposure) -> &'static str {
    match exposure {
        Exposure::Organisations => "Organisations",
        Exposure::Products => "Products",
        Exposure::Routes => "Routes",
        Exposure::Consumers => "Consumers",
        Exposure::Network => "Network",
        Exposure::Patterns => "Patterns",
    }
}

/// What it is about, in a few words.
pub fn about(exposure: Exposure) -> &'static str {
    match exposure {
        Exposure::Organisations => "Who trades with whom.",
        Exposure::Products => "What is shipped, how specifically, at what price.",
        Exposure::Routes => "By which way, with whom, how regularly.",
        Exposure::Consumers => "Which people, how identifiable, what their goods say about them.",
        Exposure::Network => "The supply network and its weak points.",
        Exposure::Patterns => "Changes in what is bought where.",
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

/// A quantity as a number and what it counts.
pub fn quantity(quantity: Quantity) -> (String, &'static str) {
    let value = quantity.value;
    let plural = |one, many| if value == 1.0 { one } else { many };
    match quantity.unit {
        Unit::Share => (share(value), ""),
        Unit::Organisations => (number(value), plural("organisation", "organisations")),
        Unit::Links => (number(value), plural("trade link", "trade links")),
        Unit::Shipments => (number(value), plural("shipment", "shipments")),
        Unit::Cells => (number(value), plural("cell", "cells")),
        Unit::Persons => (number(value), plural("person", "persons")),
        Unit::HhiPoints => (number(value), "HHI points of 10,000"),
        Unit::ChangePoints => (number(value), plural("change", "changes")),
        Unit::Lines => (number(value), plural("line", "lines")),
        Unit::Spellings => (number(value), plural("spelling", "spellings")),
        Unit::Days => (number(value), plural("day", "days")),
        Unit::Ratio => (number(value), "times as much"),
        Unit::Products => (number(value), plural("product", "products")),
        Unit::Stops => (number(value), "organisations and places"),
        Unit::Bits => (format!("{value:.3}"), "bits"),
        Unit::Number => (number(value), ""),
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
    let sentence =
        move || lead.with(|lead| lead.as_ref().map_or_else(|| "Nothing was measured here.".to_owned(), |lead| said(&lead.says)));
    let figure = move || {
        lead.with(|lead| lead.as_ref().and_then(|lead| lead.number)).map(|found| {
            let (value, unit) = quantity(found);
            view! { <p class="figure"><strong>{value}</strong><span>{unit}</span></p> }
        })
    };
    let id = anchor(exposure);
    view! {
        <article class="exposure" id=id aria-labelledby=format!("{id}-title") class:unmeasured=move || lead.with(|lead| lead.as_ref().is_none_or(|lead| lead.number.is_none()))>
            <header>
                <h3 id=format!("{id}-title")>{title(exposure)}</h3>
                <p class="about">{about(exposure)}</p>
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
        let mut leaves = vec![Leaf::new("Definition", move || view! { <DefinitionOf finding/> })];
        if has_details.get() {
            leaves.push(Leaf::new("Figures", move || view! { <Figures finding/> }));
        }
        if has_records.get() {
            let label = Signal::derive(move || format!("Records behind it ({})", count(total.get())));
            leaves.push(Leaf::labelled(label, move || view! { <Records finding/> }));
        }
        let lowered = move || finding.with(|finding| finding.as_ref().map(lowering));
        leaves.push(Leaf::new("What would lower it", move || view! { <p class="lowered">{lowered}</p> }));
        view! { <Disclosures id=id.clone() about leaves/> }
    }
}

#[component]
fn DefinitionOf(finding: Signal<Option<Finding>>) -> impl IntoView {
    move || {
        finding.get().map(|finding| {
            let line = |name: &'static str, text: String| {
                (!text.is_empty()).then(|| view! { <div><dt>{name}</dt><dd>{text}</dd></div> })
            };
            let words = words(finding.measure);
            view! {
                <dl class="definition">
                    {line("How it is computed", words.definition.to_owned())}
                    {line("It assumes", words.assumption.to_owned())}
                    {line("Level", finding.threshold.as_ref().map(said).unwrap_or_default())}
                    {line("Source", words.source.to_owned())}
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
                        Some(Unit::Share) if detail.value <= 1.0 => share(detail.value),
                        _ => number(detail.value),
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
            let caption = format!("The most telling {}", counted(finding.details.len() as u64, "figure", "figures"));
            view! {
                <div class="scroll" tabindex="0" role="region" aria-label="Figures behind the number">
                    <table class="figures">
                        <caption>{caption}</caption>
                        <thead class="unseen"><tr><th scope="col">"What"</th><th scope="col">"Number"</th><td></td><th scope="col">"Note"</th></tr></thead>
                        <tbody>{rows}</tbody>
                    </table>
                </div>
            }
        })
    }
}
