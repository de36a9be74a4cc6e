//! Who could see it: kinds of data flowing to observers, their groups and the laws over them; then each observer, whom else
//! the files are handed to, and each jurisdiction once.

use super::hand_over::HandOver;
use super::laws::Laws;
use super::navigation::Navigation;
use super::observers::Observers;
use super::overview::in_words;
use super::picture::Picture;
use super::session::Session;
use super::words::{figures, said, say, t};
use crate::chart::sankey::{FlowLink, FlowNode, Sankey, sankey};
use crate::chart::scene::{Caption, Chart, Of, Tone};
use crate::exposure::observers::{Field, Fields, Who};
use crate::language::page::WhoSays;
use crate::report::{ObserverReport, Report};
use crate::saying::Value;
use leptos::prelude::*;

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

/// The view.
#[component]
pub fn WhoView() -> impl IntoView {
    let session = Session::of_page();
    let count = Memo::new(move |_| {
        session.report.with(|report| {
            report.as_ref().map_or(0, |report| report.observers.iter().filter(|observer| is_single(observer)).count())
        })
    });
    let any = Memo::new(move |_| count.get() > 0);
    let lead = move || {
        if any.get() {
            let lead = move || say(WhoSays::Lead, [Value::Count(count.get() as u64)]);
            view! { <p class="lead">{lead}</p><Flow/> }.into_any()
        } else {
            view! { <p class="sentence">{t(WhoSays::Nobody)}</p><p class="lead">{t(WhoSays::NobodyMeans)}</p> }.into_any()
        }
    };
    view! {
        <section class="who-view" aria-labelledby="observers">
            <h2 id="observers" tabindex="-1">{t(WhoSays::Title)}</h2>
            {lead}
            <Observers/>
            <HandOver/>
            <Laws/>
        </section>
    }
}

/// What a node of the flow diagram stands for, where it can be chosen.
type Chosen = Option<String>;

/// Nodes by stage and name, in the order in which they come.
#[derive(Default)]
struct Nodes {
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
    fn link(&mut self, from: u32, to: u32, shipments: u64, kinds: usize) {
        let value = shipments as f64 * kinds as f64;
        if let Some(link) = self.links.iter_mut().find(|link| (link.from, link.to) == (from, to)) {
            // Several observers of one group: whether they see the same shipments is not said here.
            link.value += value;
            link.more.clear();
            return;
        }
        let more = vec![(say(WhoSays::Shipments, []), figures(|figures| figures.count(shipments)))];
        self.links.push(FlowLink { from, to, value, more });
    }
}

const KIND: usize = 0;
const OBSERVERS: usize = 1;
const GROUPS: usize = 2;
const LAWS: usize = 3;

fn nodes(report: &Report) -> Nodes {
    let held = held(report);
    let mut all = Nodes::default();
    for observer in report.observers.iter().filter(|observer| is_single(observer) && observer.shipments > 0) {
        let seen = observer.fields.and(held);
        let kinds: Vec<usize> = (0..KINDS.len()).filter(|&kind| seen.and(KINDS[kind].1) != Fields::default()).collect();
        if kinds.is_empty() {
            continue;
        }
        let (key, name) = (Some(observer.key.clone()), said(&observer.name));
        let itself = all.node(OBSERVERS, &name, Tone::Flow, key);
        for &kind in &kinds {
            // The first tone of categories is that of the observers.
            let from = all.node(KIND, &say(KINDS[kind].0, []), Tone::Series(kind as u8 + 1), None);
            all.link(from, itself, observer.shipments, 1);
        }
        // One that is in no group stands for itself.
        let group = observer.group.as_ref().unwrap_or(&name);
        let group = all.node(GROUPS, group, Tone::Flow, None);
        all.link(itself, group, observer.shipments, kinds.len());
        for code in &observer.control {
            let law = report
                .jurisdictions
                .iter()
                .find(|known| known.code == *code)
                .map_or_else(|| code.clone(), |known| said(&known.name));
            let law = all.node(LAWS, &law, Tone::Frame, Some(format!("jurisdiction:{code}")));
            all.link(group, law, observer.shipments, kinds.len());
        }
        if observer.control.is_empty() {
            let law = all.node(LAWS, &say(WhoSays::NoLaw, []), Tone::Grid, None);
            all.link(group, law, observer.shipments, kinds.len());
        }
    }
    all
}

fn drawn(report: &Report, width: f64) -> Chart {
    let all = nodes(report);
    let of = |stage: usize| Value::Count(all.nodes.iter().filter(|node| node.stage == stage).count() as u64);
    let caption = Caption {
        title: say(WhoSays::FlowTitle, []),
        units: say(WhoSays::FlowUnits, []),
        description: say(WhoSays::FlowDescription, [of(OBSERVERS), of(LAWS)]),
        notes: vec![say(WhoSays::FlowNote, [])],
    };
    let [from, to, value, thin] =
        [WhoSays::FlowFrom, WhoSays::FlowTo, WhoSays::FlowValue, WhoSays::FlowThin].map(|code| say(code, []));
    let stages = [WhoSays::StageKinds, WhoSays::StageObservers, WhoSays::StageGroups, WhoSays::StageLaws];
    let stages = stages.map(|code| say(code, []));
    let input = Sankey {
        caption: &caption,
        heads: [&from, &to, &value],
        stages: &stages.each_ref().map(String::as_str),
        nodes: &all.nodes,
        links: &all.links,
        thin_note: &thin,
        words: in_words(),
    };
    sankey(&input, width, HEIGHT)
}

#[component]
fn Flow() -> impl IntoView {
    let session = Session::of_page();
    let navigation = Navigation::of_page();
    let draw = move |width| session.report.with(|report| report.as_ref().map(|report| drawn(report, width)).unwrap_or_default());
    let choose = Callback::new(move |of: Of| {
        let all = session.report.with_untracked(|report| report.as_ref().map(|report| untrack(|| nodes(report))));
        if let Some(key) = all.and_then(|all| chosen(&all, of)) {
            navigation.select(|selection| selection.observer = Some(key));
        }
    });
    view! { <Picture name="who" draw choose/> }
}

/// The observer or jurisdiction that a node stands for, or that a ribbon leads to or comes from.
fn chosen(all: &Nodes, of: Of) -> Chosen {
    let at = |node: u32| all.chosen.get(node as usize).cloned().flatten();
    match of {
        Of::One(node) => at(node),
        Of::Link(link) => all.links.get(link as usize).and_then(|link| at(link.to).or_else(|| at(link.from))),
        _ => None,
    }
}
