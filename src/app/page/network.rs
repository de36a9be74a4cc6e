//! The supply network: what joins whom, where it is weak, and what would fail if one of them were cut; below it the findings.

use super::exposures::ExposuresOf;
use super::navigation::Navigation;
use super::overview::in_words;
use super::picture::Picture;
use super::session::Session;
use super::words::{figures, said, say, t};
use crate::chart::network::{Layout, NetLink, NetNode, Network, Role, State, lay_out, network};
use crate::chart::scene::{Caption, Chart, Of, Tone};
use crate::exposure::Exposure;
use crate::exposure::network::section::{NetworkSection, NodeKind, NodeReport};
use crate::language::page::{NetSay, PartSays};
use crate::saying::Value;
use leptos::prelude::*;

/// Height of the picture, as a share of its width, and at least so many pixels.
const HEIGHT: (f64, f64) = (0.62, 420.0);
/// With fewer nodes there is no network.
const LEAST: usize = 3;

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
        session.report.with(|report| {
            report.as_ref().map(|report| lay_out(&nodes(&report.network, None), &links(&report.network))).unwrap_or_default()
        })
    });
    let cut = navigation.cut;
    let draw = move |width| {
        session.report.with(|report| {
            report
                .as_ref()
                .map(|report| layout.with(|layout| drawn(&report.network, cut.get(), layout, width)))
                .unwrap_or_default()
        })
    };
    let choose = Callback::new(move |of: Of| {
        if let Of::One(node) = of {
            navigation.cut_out((cut.get_untracked() != Some(node)).then_some(node));
        }
    });
    view! {
        <p class="lead">{t(NetSay::Lead)}</p>
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

fn links(section: &NetworkSection) -> Vec<NetLink> {
    let link = |edge: &crate::exposure::network::section::EdgeReport| NetLink {
        from: edge.a,
        to: edge.b,
        weight: edge.weight as f64,
        bridge: edge.bridge,
    };
    section.edges.iter().map(link).collect()
}

fn nodes(section: &NetworkSection, cut: Option<u32>) -> Vec<NetNode> {
    let mut beside = vec![false; section.nodes.len()];
    for edge in &section.edges {
        for (one, other) in [(edge.a, edge.b), (edge.b, edge.a)] {
            if Some(one) == cut
                && let Some(beside) = beside.get_mut(other as usize)
            {
                *beside = true;
            }
        }
    }
    // What is most between the others, of those that are between any.
    let high = section.nodes.iter().filter_map(|node| node.betweenness).fold(0.0, f64::max) / 2.0;
    let node = |(index, node): (usize, &NodeReport)| {
        let mut more = vec![(say(NetSay::Weight, []), figures(|figures| figures.count(node.weight)))];
        if let Some(code) = &node.country {
            more.push((String::new(), figures(|figures| figures.country(code))));
        }
        NetNode {
            name: said(&node.label),
            weight: node.weight as f64,
            tone: match node.kind {
                NodeKind::Organisation => Tone::Flow,
                _ => Tone::Series(1),
            },
            role: match node.betweenness {
                _ if node.articulation && !node.own => Role::Separates,
                Some(between) if between >= high && high > 0.0 && !node.own => Role::Chokepoint,
                _ => Role::Plain,
            },
            state: match cut {
                Some(cut) if cut as usize == index => State::Cut,
                Some(_) if beside[index] => State::Affected,
                _ => State::Sound,
            },
            more,
        }
    };
    section.nodes.iter().enumerate().map(node).collect()
}

fn drawn(section: &NetworkSection, cut: Option<u32>, layout: &Layout, width: f64) -> Chart {
    let text = |code: NetSay| say(code, []);
    let notes = match (section.nodes_left_out, section.edges_left_out) {
        (0, 0) => Vec::new(),
        (nodes, edges) => vec![say(NetSay::LeftOut, [Value::Count(nodes), Value::Count(edges)])],
    };
    let caption = Caption { title: text(NetSay::Drawn), units: text(NetSay::Units), description: text(NetSay::Lead), notes };
    let heads = [NetSay::Node, NetSay::Weight, NetSay::Links, NetSay::Role, NetSay::State].map(text);
    let roles = [NetSay::Chokepoint, NetSay::Separates, NetSay::Bridge].map(text);
    let states = [NetSay::Cut, NetSay::Affected].map(text);
    let input = Network {
        caption: &caption,
        heads: heads.each_ref().map(String::as_str),
        nodes: &nodes(section, cut),
        links: &links(section),
        roles: roles.each_ref().map(String::as_str),
        states: states.each_ref().map(String::as_str),
        words: in_words(),
    };
    network(&input, layout, width, (width * HEIGHT.0).max(HEIGHT.1))
}
