//! The supply network: what joins whom, where it is weak, and what would fail if one of them were cut; below it the findings.

use super::exposures::ExposuresOf;
use super::looked_at::{Choice, Kind};
use super::navigation::Navigation;
use super::picture::Picture;
use super::session::Session;
use super::words::{say, speech, t};
use crate::chart::network::{Layout, lay_out};
use crate::chart::scene::{Cell, ChartTable, Of};
use crate::exposure::Exposure;
use crate::exposure::network::section::{NetworkSection, NodeKind};
use crate::language::Speech;
use crate::language::page::{NetSay, PartSays};
use crate::pictures::supply::{self, DEPENDENTS_LISTED, LEAST};
use crate::saying::Value;
use leptos::prelude::*;

/// The view.
#[component]
pub fn NetworkView() -> impl IntoView {
    let session = Session::of_page();
    let any = Memo::new(move |_| {
        session.report.with(|report| report.as_ref().is_some_and(|report| report.network.nodes.len() >= LEAST))
    });
    let inside = move || {
        if any.get() { view! { <Graph/> }.into_any() } else { view! { <p class="lead">{t(NetSay::Nothing)}</p> }.into_any() }
    };
    view! {
        <section class="network" aria-labelledby="net">
            <h2 id="net" tabindex="-1">{t(NetSay::Title)}</h2>
            {inside}
        </section>
        <ExposuresOf exposure=Exposure::Organisations/>
        <ExposuresOf exposure=Exposure::Network/>
    }
}

#[component]
fn Graph() -> impl IntoView {
    let session = Session::of_page();
    let navigation = Navigation::of_page();
    // Places are found once for a report: what is cut changes marks, and moves nothing.
    let layout = Memo::new(move |_| {
        session.report.with(|report| report.as_ref().map(|report| placed(&report.network)).unwrap_or_default())
    });
    let cut = navigation.cut;
    let draw = move |width| {
        session.report.with(|report| {
            report
                .as_ref()
                .map(|report| {
                    layout.with(|layout| speech(|speech| supply::drawn(speech, &report.network, cut.get(), layout, width)))
                })
                .unwrap_or_default()
        })
    };
    let choose = Callback::new(move |of: Of| {
        if let Of::One(node) = of {
            navigation.cut_out((cut.get_untracked() != Some(node)).then_some(node));
        }
    });
    // What is said of the node that is cut, and what can be looked at alone.
    let says = Signal::derive(move || {
        let said = cut.get().and_then(|cut| session.report.with(|report| what_fails(&report.as_ref()?.network, cut)));
        said.unwrap_or_default()
    });
    let chosen = Memo::new(move |_| {
        let cut = cut.get()?;
        session.report.with(|report| {
            let node = report.as_ref()?.network.nodes.get(cut as usize)?;
            Some((node.party, node.country.clone().filter(|_| node.kind == NodeKind::Country)))
        })
    });
    view! {
        <p class="lead">{t(NetSay::Lead)}" "{t(NetSay::Choose)}</p>
        <Picture name="network" draw choose/>
        {move || chosen.get().map(|(party, country)| {
            let only_its = ViewFn::from(move || (party.is_some() || country.is_some()).then(|| {
                let country = country.clone();
                view! {
                    <button type="button" class="quiet" on:click=move |_| navigation.select(|selection| {
                        selection.organisation = party.or(selection.organisation);
                        selection.place = country.clone().or(selection.place.take());
                    })>{t(PartSays::OnlyIts)}</button>
                }
            }));
            view! { <Choice kind=Kind::Cut says back=NetSay::Whole>{only_its.run()}</Choice> }
        })}
        <Losses/>
    }
}

/// What would fail without what is cut, and who relies on it, as tables.
#[component]
fn Losses() -> impl IntoView {
    let (session, cut) = (Session::of_page(), Navigation::of_page().cut);
    let table = move |of: fn(&Speech, &NetworkSection, u32) -> Option<ChartTable>, says: NetSay| {
        let made = session.report.with(|report| {
            let section = &report.as_ref()?.network;
            let cut = cut.get()?;
            let left = section.nodes.get(cut as usize)?.dependents.len().saturating_sub(DEPENDENTS_LISTED);
            Some((speech(|speech| of(speech, section, cut))?, left))
        });
        made.map(|(table, left)| {
            let heads = table.columns.into_iter().map(|head| view! { <th scope="col" class:number=head.number>{head.name}</th> });
            let rows = table.rows.into_iter().map(|row| {
                let cells = row.into_iter().enumerate().map(|(at, cell)| match cell {
                    Cell::Number(_, text) => view! { <td class="number">{text}</td> }.into_any(),
                    Cell::Text(text) if at == 0 => view! { <th scope="row">{text}</th> }.into_any(),
                    Cell::Text(text) => view! { <td>{text}</td> }.into_any(),
                    Cell::Empty => view! { <td>"–"</td> }.into_any(),
                });
                view! { <tr>{cells.collect_view()}</tr> }
            });
            let left = (says == NetSay::Dependents && left > 0)
                .then(|| view! { <p class="note">{say(NetSay::MoreDependents, [Value::Count(left as u64)])}</p> });
            view! {
                <div class="scroll" tabindex="0" role="group" aria-label=t(says)>
                    <table class="figures losses">
                        <caption>{t(says)}</caption>
                        <thead><tr>{heads.collect_view()}</tr></thead>
                        <tbody>{rows.collect_view()}</tbody>
                    </table>
                </div>
                {left}
            }
        })
    };
    view! {
        {move || table(supply::what_fails, NetSay::WhatFails)}
        {move || table(supply::dependents, NetSay::Dependents)}
    }
}

/// Where its nodes lie.
fn placed(section: &NetworkSection) -> Layout {
    lay_out(&speech(|speech| supply::nodes(speech, section, None)), &supply::links(section))
}

/// What would fail without a node, in sentences.
fn what_fails(section: &NetworkSection, cut: u32) -> Option<String> {
    let node = section.nodes.get(cut as usize)?;
    let name = Value::from(node.label.clone());
    let Some(fails) = node.fails else {
        return Some(relies(section, cut, &name).unwrap_or_else(|| say(NetSay::IfOwn, [name])));
    };
    let mut sentences = vec![say(NetSay::IfCut, [name.clone(), Value::Count(fails.shipments)])];
    if fails.cut_off > 0 {
        sentences.push(say(NetSay::IfCutOff, [Value::Count(fails.cut_off), Value::Count(fails.products_cut)]));
    }
    sentences.push(match fails.lost {
        0 => say(NetSay::IfNothing, []),
        lost => say(NetSay::IfLost, [Value::Count(lost), Value::Count(fails.products_short)]),
    });
    sentences.extend(relies(section, cut, &name));
    Some(sentences.join(" "))
}

/// How many rely on a node, wholly and in part.
fn relies(section: &NetworkSection, cut: u32, name: &Value) -> Option<String> {
    let counts = supply::severed(section, cut);
    let says = [(counts.0, NetSay::IfSevered), (counts.1, NetSay::IfPart)];
    let said: Vec<String> = says
        .into_iter()
        .filter(|(count, _)| *count > 0)
        .map(|(count, code)| say(code, [Value::Count(count), name.clone()]))
        .collect();
    (!said.is_empty()).then(|| said.join(" "))
}
