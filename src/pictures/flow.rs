//! Kinds of data flowing to observers, their groups and the laws over them.

use super::in_words;
use crate::chart::sankey::{FlowLink, FlowNode, Sankey, sankey};
use crate::chart::scene::{Caption, Chart, Of, Tone};
use crate::exposure::observers::{Field, Fields, Who};
use crate::language::Speech;
use crate::language::page::WhoSays;
use crate::report::{ObserverReport, Report};
use crate::saying::Value;

/// Height of the flow diagram in pixels, where its names need no more.
const HEIGHT: f64 = 440.0;

/// Kinds of data: fields that tell of the same thing.
const KINDS: [(WhoSays, Fields); 6] = [
    (WhoSays::KindParties, Fields::of(&[Field::Shipper, Field::Consignee, Field::OtherParties])),
    (WhoSays::KindPersons, Fields::of(&[Field::Addresses, Field::Contacts, Field::PersonalNumbers])),
    (WhoSays::KindRoute, Fields::of(&[Field::Route, Field::Transport])),
    (WhoSays::KindGoods, Fields::of(&[Field::Goods, Field::Tariff])),
    (WhoSays::KindValue, Fields::of(&[Field::Value, Field::Quantity])),
    (WhoSays::KindTimes, Fields::of(&[Field::Times, Field::References])),
];

/// The fields that the files hold.
pub fn held(report: &Report) -> Fields {
    let columns = report.tables.iter().flat_map(|table| &table.columns).filter(|column| column.filled > 0);
    columns.filter_map(|column| Field::of(column.role.role)).fold(Fields::default(), |all, field| all.with(Fields::of(&[field])))
}

/// Whether an observer is one, not several taken together.
pub fn is_single(observer: &ObserverReport) -> bool {
    !matches!(observer.who, Who::Jurisdiction(_))
}

/// What a node of the flow diagram stands for, where it can be chosen.
pub type Chosen = Option<String>;

/// Nodes by stage and name, in the order in which they come.
#[derive(Default)]
pub struct Nodes {
    nodes: Vec<FlowNode>,
    chosen: Vec<Chosen>,
    links: Vec<FlowLink>,
}

impl Nodes {
    fn node(&mut self, stage: usize, name: &str, tone: Tone, chosen: Chosen) -> u32 {
        let known = self
            .nodes
            .iter()
            .zip(&self.chosen)
            .position(|(node, known)| node.stage == stage && node.name == name && (stage != OBSERVERS || *known == chosen));
        known.unwrap_or_else(|| {
            self.nodes.push(FlowNode { stage, name: name.to_owned(), tone, more: Vec::new() });
            self.chosen.push(chosen);
            self.nodes.len() - 1
        }) as u32
    }

    /// Joins two nodes by so many shipments, each seen in so many kinds of data.
    fn link(&mut self, speech: &Speech, from: u32, to: u32, shipments: u64, kinds: usize) {
        let value = shipments as f64 * kinds as f64;
        if let Some(link) = self.links.iter_mut().find(|link| (link.from, link.to) == (from, to)) {
            // Several observers of one group: whether they see the same shipments is not said here.
            link.value += value;
            link.more.clear();
            return;
        }
        let more = vec![(speech.plain(WhoSays::Shipments), speech.figures.count(shipments))];
        self.links.push(FlowLink { from, to, value, more });
    }
}

const KIND: usize = 0;
const OBSERVERS: usize = 1;
const GROUPS: usize = 2;
const LAWS: usize = 3;

/// What the diagram joins.
pub fn nodes(speech: &Speech, report: &Report) -> Nodes {
    let held = held(report);
    let mut all = Nodes::default();
    for observer in report.observers.iter().filter(|observer| is_single(observer) && observer.shipments > 0) {
        let seen = observer.fields.and(held);
        let kinds: Vec<usize> = (0..KINDS.len()).filter(|&kind| seen.and(KINDS[kind].1) != Fields::default()).collect();
        if kinds.is_empty() {
            continue;
        }
        let (key, name) = (Some(observer.key.clone()), speech.said(&observer.name));
        let itself = all.node(OBSERVERS, &name, Tone::Flow, key);
        for &kind in &kinds {
            // The first tone of categories is that of the observers.
            let from = all.node(KIND, &speech.plain(KINDS[kind].0), Tone::Series(kind as u8 + 1), None);
            all.link(speech, from, itself, observer.shipments, 1);
        }
        // One that is in no group stands for itself.
        let group = observer.group.as_ref().unwrap_or(&name);
        let group = all.node(GROUPS, group, Tone::Flow, None);
        all.link(speech, itself, group, observer.shipments, kinds.len());
        for code in &observer.control {
            let law = law_name(speech, report, code);
            let law = all.node(LAWS, &law, Tone::Frame, Some(format!("jurisdiction:{code}")));
            all.link(speech, group, law, observer.shipments, kinds.len());
        }
        if observer.control.is_empty() {
            let law = all.node(LAWS, &speech.plain(WhoSays::NoLaw), Tone::Grid, None);
            all.link(speech, group, law, observer.shipments, kinds.len());
        }
    }
    all
}

/// A jurisdiction by its code, as it is called.
pub fn law_name(speech: &Speech, report: &Report, code: &str) -> String {
    let known = report.jurisdictions.iter().find(|known| known.code == code);
    known.map_or_else(|| code.to_owned(), |known| speech.said(&known.name))
}

/// The diagram, `width` pixels wide; [`chosen`] says what its items stand for.
pub fn drawn(speech: &Speech, report: &Report, width: f64) -> Chart {
    let all = nodes(speech, report);
    let of = |stage: usize| Value::Count(all.nodes.iter().filter(|node| node.stage == stage).count() as u64);
    let caption = Caption {
        title: speech.plain(WhoSays::FlowTitle),
        units: speech.plain(WhoSays::FlowUnits),
        description: speech.say(WhoSays::FlowDescription, [of(OBSERVERS), of(LAWS)]),
        notes: vec![speech.plain(WhoSays::FlowNote)],
    };
    let [from, to, value, thin] =
        [WhoSays::FlowFrom, WhoSays::FlowTo, WhoSays::FlowValue, WhoSays::FlowThin].map(|code| speech.plain(code));
    let stages = [WhoSays::StageKinds, WhoSays::StageObservers, WhoSays::StageGroups, WhoSays::StageLaws];
    let stages = stages.map(|code| speech.plain(code));
    let words = in_words(speech);
    let input = Sankey {
        caption: &caption,
        heads: [&from, &to, &value],
        stages: &stages.each_ref().map(String::as_str),
        nodes: &all.nodes,
        links: &all.links,
        thin_note: &thin,
        words: words.words(),
    };
    sankey(&input, width, HEIGHT)
}

/// The observer or jurisdiction that a node stands for, or that a ribbon leads to or comes from.
pub fn chosen(all: &Nodes, of: Of) -> Chosen {
    let at = |node: u32| all.chosen.get(node as usize).cloned().flatten();
    match of {
        Of::One(node) => at(node),
        Of::Link(link) => all.links.get(link as usize).and_then(|link| at(link.to).or_else(|| at(link.from))),
        _ => None,
    }
}
