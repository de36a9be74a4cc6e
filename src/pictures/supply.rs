//! The supply network: what joins whom, where it is weak.

use super::in_words;
use crate::chart::network::{Layout, NetLink, NetNode, Network, Role, State, network};
use crate::chart::scene::{Caption, Cell, Chart, ChartTable, Tone};
use crate::exposure::network::section::{DependentReport, EdgeReport, NetworkSection, NodeKind, NodeReport};
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
    let mut lost = vec![0u64; section.nodes.len()];
    for dependent in cut.and_then(|cut| section.nodes.get(cut as usize)).iter().flat_map(|node| &node.dependents) {
        if let Some(lost) = lost.get_mut(dependent.node as usize) {
            *lost = dependent.shipments;
        }
    }
    // What is most between the others, of those that are between any.
    let high = section.nodes.iter().filter_map(|node| node.betweenness).fold(0.0, f64::max) / 2.0;
    let node = |(index, node): (usize, &NodeReport)| {
        let mut more = vec![(speech.plain(NetSay::Weight), speech.figures.count(node.weight))];
        if let Some(code) = &node.country {
            more.push((String::new(), speech.figures.country(code)));
        }
        let lost = lost.get(index).copied().unwrap_or(0);
        if lost > 0 {
            more.push((speech.plain(NetSay::PassToo), speech.figures.share(lost as f64 / node.shipments.max(1) as f64)));
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
                _ if lost > 0 => {
                    if lost >= node.shipments {
                        State::Severed
                    } else {
                        State::Affected
                    }
                }
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
    let states = [NetSay::Cut, NetSay::Affected, NetSay::Severed].map(text);
    let words = in_words(speech);
    let input = Network {
        caption: &caption,
        heads: heads.each_ref().map(String::as_str),
        nodes: &nodes(speech, section, cut),
        links: &links(section),
        // The report joins two nodes whichever way shipments go between them.
        directed: false,
        roles: roles.each_ref().map(String::as_str),
        states: states.each_ref().map(String::as_str),
        words: words.words(),
    };
    network(&input, layout, width, (width * HEIGHT.0).max(HEIGHT.1))
}

/// So many of those that rely on a node are listed.
pub const DEPENDENTS_LISTED: usize = 40;

/// What fails without a node, as a table: what passes it, what is never seen to get there without it, and what finds no room
/// elsewhere even where others take over; by shipments, products and share. `None` where nothing of that is known.
pub fn what_fails(speech: &Speech, section: &NetworkSection, cut: u32) -> Option<ChartTable> {
    let fails = section.nodes.get(cut as usize)?.fails?;
    let text = |code: NetSay| speech.plain(code);
    let heads = [NetSay::State, NetSay::Weight, NetSay::Share, NetSay::Products].map(text);
    let [what, shipments, share, products] = heads.each_ref().map(String::as_str);
    let mut table = ChartTable::new([(what, false), (shipments, true), (share, true), (products, true)]);
    let count = |count: u64| Cell::Number(count as f64, speech.figures.count(count));
    table.rows = [
        (NetSay::Passes, fails.shipments, fails.products),
        (NetSay::NoOtherWay, fails.cut_off, fails.products_cut),
        (NetSay::NoRoom, fails.lost, fails.products_short),
    ]
    .into_iter()
    .map(|(code, shipments, products)| {
        let share = shipments as f64 / section.shipments.max(1) as f64;
        vec![Cell::Text(text(code)), count(shipments), Cell::Number(share, speech.figures.share(share)), count(products)]
    })
    .collect();
    Some(table)
}

/// Who relies on a node, as a table: of the shipments of each, how many pass it. Those that lose the greatest part come first,
/// at most [`DEPENDENTS_LISTED`].
pub fn dependents(speech: &Speech, section: &NetworkSection, cut: u32) -> Option<ChartTable> {
    let node = section.nodes.get(cut as usize)?;
    if node.dependents.is_empty() {
        return None;
    }
    let heads = [NetSay::Node, NetSay::Weight, NetSay::PassToo, NetSay::Share].map(|code| speech.plain(code));
    let [name, shipments, pass, share] = heads.each_ref().map(String::as_str);
    let mut table = ChartTable::new([(name, false), (shipments, true), (pass, true), (share, true)]);
    let count = |count: u64| Cell::Number(count as f64, speech.figures.count(count));
    let row = |dependent: &DependentReport| {
        let other = section.nodes.get(dependent.node as usize)?;
        let part = dependent.shipments as f64 / other.shipments.max(1) as f64;
        let share = Cell::Number(part, speech.figures.share(part));
        Some(vec![Cell::Text(speech.said(&other.label)), count(other.shipments), count(dependent.shipments), share])
    };
    table.rows = node.dependents.iter().take(DEPENDENTS_LISTED).filter_map(row).collect();
    Some(table)
}

/// How many of those that rely on a node lose everything with it, and how many a part.
pub fn severed(section: &NetworkSection, cut: u32) -> (u64, u64) {
    let dependents = section.nodes.get(cut as usize).map(|node| node.dependents.as_slice()).unwrap_or_default();
    let all = |dependent: &&DependentReport| {
        section.nodes.get(dependent.node as usize).is_some_and(|node| dependent.shipments >= node.shipments)
    };
    let severed = dependents.iter().filter(all).count();
    (severed as u64, (dependents.len() - severed) as u64)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exposure::network::section::FailsReport;
    use crate::language::{EnglishFigures, LANGUAGES};
    use crate::saying::Saying;

    fn node(name: &str, shipments: u64, dependents: &[(u32, u64)]) -> NodeReport {
        NodeReport {
            label: Saying::name(name),
            kind: NodeKind::Place,
            party: None,
            country: None,
            weight: 2 * shipments,
            own: false,
            articulation: false,
            cut_off_nodes: 0,
            cut_off_shipments: 0,
            betweenness: None,
            fails: Some(FailsReport { shipments: 10, products: 4, cut_off: 6, products_cut: 2, lost: 8, products_short: 3 }),
            shipments,
            dependents: dependents.iter().map(|&(node, shipments)| DependentReport { node, shipments }).collect(),
        }
    }

    #[test]
    fn what_relies_on_a_cut_node_wholly_is_severed_and_the_tables_say_the_same() {
        let section = NetworkSection {
            nodes: vec![node("Hub", 9, &[(1, 4), (2, 5)]), node("Acme", 4, &[]), node("Birch", 8, &[]), node("Cedar", 3, &[])],
            shipments: 20,
            ..NetworkSection::default()
        };
        let speech = Speech { language: LANGUAGES[0], figures: &EnglishFigures };
        let states = |cut| nodes(&speech, &section, cut).into_iter().map(|node| node.state).collect::<Vec<_>>();
        assert_eq!(states(Some(0)), [State::Cut, State::Severed, State::Affected, State::Sound]);
        assert_eq!(states(None), [State::Sound; 4]);
        assert_eq!(severed(&section, 0), (1, 1));
        let numbers = |table: &ChartTable| {
            let number = |cell: &Cell| if let Cell::Number(number, _) = cell { Some(*number) } else { None };
            table.rows.iter().map(|row| row.iter().filter_map(number).collect::<Vec<_>>()).collect::<Vec<_>>()
        };
        let fails = what_fails(&speech, &section, 0).unwrap();
        assert_eq!(numbers(&fails), [[10.0, 0.5, 4.0], [6.0, 0.3, 2.0], [8.0, 0.4, 3.0]]);
        assert_eq!(numbers(&dependents(&speech, &section, 0).unwrap()), [[4.0, 4.0, 1.0], [8.0, 5.0, 0.625]]);
        assert!(dependents(&speech, &section, 1).is_none() && what_fails(&speech, &section, 9).is_none());
    }
}
