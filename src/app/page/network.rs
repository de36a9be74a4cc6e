//! The supply network: what joins whom, where it is weak, and what would fail if one of them were cut; below it the findings.

use super::exposures::ExposuresOf;
use super::navigation::Navigation;
use super::picture::Picture;
use super::session::Session;
use super::words::{say, speech, t};
use crate::chart::network::{Layout, lay_out};
use crate::chart::scene::Of;
use crate::exposure::Exposure;
use crate::exposure::network::section::{NetworkSection, NodeKind, NodeReport};
use crate::language::page::{NetSay, PartSays};
use crate::pictures::supply::{self, LEAST};
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
    view! {
        <p class="lead">{t(NetSay::Lead)}" "{t(NetSay::Choose)}</p>
        <Picture name="network" draw choose/>
        <div aria-live="polite">
            {move || cut.get().and_then(|node| session.report.with(|report| {
                let node = report.as_ref()?.network.nodes.get(node as usize)?;
                Some((what_fails(node), node.party, node.country.clone().filter(|_| node.kind == NodeKind::Country)))
            })).map(|(sentences, party, country)| view! {
                <div class="chosen">
                    <p>{sentences}</p>
                    {(party.is_some() || country.is_some()).then(|| view! {
                        <button type="button" class="quiet" on:click=move |_| navigation.select(|selection| {
                            selection.organisation = party.or(selection.organisation);
                            selection.place = country.clone().or(selection.place.take());
                        })>{t(PartSays::OnlyIts)}</button>
                    })}
                    <button type="button" class="quiet" on:click=move |_| navigation.cut_out(None)>{t(NetSay::Whole)}</button>
                </div>
            })}
        </div>
    }
}

/// Where its nodes lie.
fn placed(section: &NetworkSection) -> Layout {
    lay_out(&speech(|speech| supply::nodes(speech, section, None)), &supply::links(section))
}

/// What would fail without a node, in sentences.
fn what_fails(node: &NodeReport) -> String {
    let name = Value::from(node.label.clone());
    let Some(fails) = node.fails else { return say(NetSay::IfOwn, [name]) };
    let mut sentences = vec![say(NetSay::IfCut, [name, Value::Count(fails.shipments)])];
    if fails.cut_off > 0 {
        sentences.push(say(NetSay::IfCutOff, [Value::Count(fails.cut_off), Value::Count(fails.products_cut)]));
    }
    sentences.push(match fails.lost {
        0 => say(NetSay::IfNothing, []),
        lost => say(NetSay::IfLost, [Value::Count(lost), Value::Count(fails.products_short)]),
    });
    sentences.join(" ")
}
