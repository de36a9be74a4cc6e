//! The supply network: what joins whom, where it is weak.

use super::in_words;
use crate::chart::network::{Layout, NetLink, NetNode, Network, Role, State, network};
use crate::chart::scene::{Caption, Chart, Tone};
use crate::exposure::network::section::{EdgeReport, NetworkSection, NodeKind, NodeReport};
use crate::language::Speech;
use crate::language::page::NetSay;
use crate::saying::Value;

/// Height of the picture, as a share of its width, and at least so many pixels.
const HEIGHT: (f64, f64) = (0.62, 420.0);
/// With fewer nodes there is no network.
pub const LEAST: usize = 3;

/// What the network joins.
pub fn links(section: &NetworkSection) -> Vec<NetLink> {
    let link = |edge: &EdgeReport| NetLink { from: edge.a, to: edge.b, weight: edge.weight as f64, bridge: edge.bridge };
    section.edges.iter().map(link).collect()
}

/// Its nodes, with what it is to them that one is cut.
pub fn nodes(speech: &Speech, section: &NetworkSection, cut: Option<u32>) -> Vec<NetNode> {
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
        let mut more = vec![(speech.plain(NetSay::Weight), speech.figures.count(node.weight))];
        if let Some(code) = &node.country {
            more.push((String::new(), speech.figures.country(code)));
        }
        NetNode {
            name: speech.said(&node.label),
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

/// The network as it was laid out, `width` pixels wide, with one node cut; items are [`Of::One`](crate::chart::scene::Of)s.
pub fn drawn(speech: &Speech, section: &NetworkSection, cut: Option<u32>, layout: &Layout, width: f64) -> Chart {
    let text = |code: NetSay| speech.plain(code);
    let notes = match (section.nodes_left_out, section.edges_left_out) {
        (0, 0) => Vec::new(),
        (nodes, edges) => vec![speech.say(NetSay::LeftOut, [Value::Count(nodes), Value::Count(edges)])],
    };
    let caption = Caption { title: text(NetSay::Drawn), units: text(NetSay::Units), description: text(NetSay::Lead), notes };
    let heads = [NetSay::Node, NetSay::Weight, NetSay::Links, NetSay::Role, NetSay::State].map(text);
    let roles = [NetSay::Chokepoint, NetSay::Separates, NetSay::Bridge].map(text);
    let states = [NetSay::Cut, NetSay::Affected].map(text);
    let words = in_words(speech);
    let input = Network {
        caption: &caption,
        heads: heads.each_ref().map(String::as_str),
        nodes: &nodes(speech, section, cut),
        links: &links(section),
        roles: roles.each_ref().map(String::as_str),
        states: states.each_ref().map(String::as_str),
        words: words.words(),
    };
    network(&input, layout, width, (width * HEIGHT.0).max(HEIGHT.1))
}
