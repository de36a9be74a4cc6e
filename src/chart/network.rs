//! The supply network: who is joined to whom, and where it is weak.
//!
//! Places depend on nodes and links only (see `forces`): [`lay_out`] is called once, and the picture stays still when a node
//! is chosen or cut. What nodes are is told by shape: chokepoints are diamonds, nodes whose loss separates others have a
//! double ring, bridges are dashed; a cut node is crossed out, what is out of reach without it is hollow with a bar through it, what
//! loses a part is hollow with a dotted edge. The most
//! important nodes have names, as far as names do not cover each other or a node.
//!
//! Of more nodes than [`MOST_NODES`] or links than [`MOST_LINKS`] the heaviest are drawn; a square of its own counts the rest.

use super::dots::{Dot, Ends, dots, draw_dot, name_dots, rank};
use super::forces;
use super::scene::*;

/// So many nodes are drawn.
pub const MOST_NODES: usize = 1500;
/// So many links are drawn.
pub const MOST_LINKS: usize = 4000;
/// Up to so many links, each can be pointed at and has its arrow, if it has a direction; with more, only bridges can.
pub const MOST_ARROWS: usize = 200;

/// What is drawn.
pub struct Network<'a> {
    /// Title, units.
    pub caption: &'a Caption,
    /// Heads of the table: node, weight with its unit, number of links, role, state.
    pub heads: [&'a str; 5],
    /// Nodes, in any order.
    pub nodes: &'a [NetNode],
    /// Links, in any order.
    pub links: &'a [NetLink],
    /// Links run from one end to the other, and have arrows; else they join both.
    pub directed: bool,
    /// What a chokepoint, a node that separates, a bridge are called.
    pub roles: [&'a str; 3],
    /// What a cut, an affected and a severed node are called.
    pub states: [&'a str; 3],
    /// Words.
    pub words: Words<'a>,
}

/// A node.
#[derive(Clone, PartialEq, Debug)]
pub struct NetNode {
    /// Its name.
    pub name: String,
    /// Its size: its area is proportional, but none is too small to see.
    pub weight: f64,
    /// Its tone.
    pub tone: Tone,
    /// What it is in the network.
    pub role: Role,
    /// How it stands in the question "what if".
    pub state: State,
    /// Further lines of its tip.
    pub more: Vec<(String, String)>,
}

/// What a node is in the network.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Role {
    /// One of many.
    Plain,
    /// Much goes through it: a diamond.
    Chokepoint,
    /// Without it, others are separated: a double ring.
    Separates,
}

/// How a node stands in the question "what if".
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum State {
    /// As it is.
    Sound,
    /// It is cut.
    Cut,
    /// It loses a part by what is cut.
    Affected,
    /// It loses everything: nothing reaches it any more, or it reaches nobody.
    Severed,
}

/// A link.
#[derive(Clone, PartialEq, Debug)]
pub struct NetLink {
    /// Index of the node where it begins.
    pub from: u32,
    /// Index of the node where it ends.
    pub to: u32,
    /// Its width.
    pub weight: f64,
    /// Without it, the network falls apart.
    pub bridge: bool,
}

/// Where nodes are drawn, and which.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Layout {
    /// The nodes that are drawn, by index, the heaviest first.
    pub(super) nodes: Vec<u32>,
    /// The links that are drawn, by index, as given.
    links: Vec<u32>,
    /// The places of the drawn nodes, in lengths of a link.
    pub(super) places: Vec<(f64, f64)>,
}

pub(super) fn sane(weight: f64) -> f64 {
    if weight.is_finite() { weight.max(0.0) } else { 0.0 }
}

/// Finds places for the heaviest nodes. To be done once per network: it takes some hundred milliseconds for the largest.
pub fn lay_out(nodes: &[NetNode], links: &[NetLink]) -> Layout {
    let mut heaviest: Vec<u32> = (0..nodes.len() as u32).collect();
    let weight = |node: u32| nodes.get(node as usize).map_or(0.0, |node| sane(node.weight));
    heaviest.sort_by(|&a, &b| weight(b).total_cmp(&weight(a)).then(a.cmp(&b)));
    heaviest.truncate(MOST_NODES);
    let mut drawn_as = vec![u32::MAX; nodes.len()];
    for (rank, &node) in heaviest.iter().enumerate() {
        if let Some(slot) = drawn_as.get_mut(node as usize) {
            *slot = rank as u32;
        }
    }
    let drawn = |node: u32| drawn_as.get(node as usize).copied().filter(|&rank| rank != u32::MAX);
    let mut kept: Vec<u32> = (0..links.len() as u32)
        .filter(|&i| {
            let ends = links.get(i as usize).map(|link| (drawn(link.from), drawn(link.to)));
            matches!(ends, Some((Some(a), Some(b))) if a != b)
        })
        .collect();
    let strength = |i: u32| links.get(i as usize).map_or(0.0, |link| if link.bridge { f64::INFINITY } else { sane(link.weight) });
    kept.sort_by(|&a, &b| strength(b).total_cmp(&strength(a)).then(a.cmp(&b)));
    kept.truncate(MOST_LINKS);
    kept.sort_unstable();
    let pairs: Vec<(u32, u32)> = kept
        .iter()
        .filter_map(|&i| links.get(i as usize))
        .filter_map(|link| Some((drawn(link.from)?, drawn(link.to)?)))
        .collect();
    let places = forces::lay_out(heaviest.len(), &pairs);
    Layout { nodes: heaviest, links: kept, places }
}

/// Draws a network at the places found by [`lay_out`] for the same nodes and links.
pub fn network(input: &Network, layout: &Layout, width: f64, height: f64) -> Chart {
    let mut chart = Chart::new(input.caption, width, height);
    table(&mut chart, input);
    let left_out = input.nodes.len().saturating_sub(layout.nodes.len());
    let mut dots = dots(input, layout, width, height - if left_out > 0 { 30.0 } else { 0.0 });
    add_items(&mut chart, input, &mut dots);
    let lines = draw_links(&mut chart, input, layout, &dots);
    // The heaviest last would hide the light ones: they are drawn first.
    for dot in &dots {
        draw_dot(&mut chart, dot);
    }
    name_dots(&mut chart, &dots, &lines);
    if left_out > 0 {
        let said = (input.words.others)(left_out);
        let frame = Frame::new(4.0, height - 20.0, 14.0, 14.0);
        let item = chart.item(Of::Others(left_out as u32), Tip::new(&said, "", ""), frame);
        chart.rect(frame, Style::fill(Tone::Leaf).edge(Tone::Frame, 1.25).dash(Dash::Dashed), item);
        chart.text((24.0, height - 9.0), &said, Anchor::Start, Face::Small, Style::fill(Tone::Quiet), item);
    }
    legend(&mut chart, input);
    chart
}

fn table(chart: &mut Chart, input: &Network) {
    let [name, weight, links, role, state] = input.heads;
    chart.table = ChartTable::new([(name, false), (weight, true), (links, true), (role, false), (state, false)]);
    let mut degrees = vec![0u32; input.nodes.len()];
    for link in input.links {
        for end in [link.from, link.to] {
            if let Some(degree) = degrees.get_mut(end as usize) {
                *degree += 1;
            }
        }
    }
    for (node, degree) in input.nodes.iter().zip(degrees) {
        let number = |value: f64| Cell::Number(value, (input.words.number)(value));
        let word = |word: Option<&str>| word.map_or(Cell::Empty, |word| Cell::Text(word.into()));
        chart.table.rows.push(vec![
            Cell::Text(node.name.clone()),
            number(node.weight),
            number(f64::from(degree)),
            word(role_word(input, node)),
            word(state_word(input, node)),
        ]);
    }
}

fn role_word<'a>(input: &Network<'a>, node: &NetNode) -> Option<&'a str> {
    match node.role {
        Role::Plain => None,
        Role::Chokepoint => Some(input.roles[0]),
        Role::Separates => Some(input.roles[1]),
    }
}

fn state_word<'a>(input: &Network<'a>, node: &NetNode) -> Option<&'a str> {
    match node.state {
        State::Sound => None,
        State::Cut => Some(input.states[0]),
        State::Affected => Some(input.states[1]),
        State::Severed => Some(input.states[2]),
    }
}

/// Items in order of importance: what is cut, chokepoints, what separates, then by weight.
fn add_items(chart: &mut Chart, input: &Network, dots: &mut [Dot]) {
    let mut order: Vec<usize> = (0..dots.len()).collect();
    let key = |i: usize| dots.get(i).map(|dot| (dot.importance().0 != State::Cut, rank(dot.importance().1), i));
    order.sort_by_key(|&i| key(i));
    for i in order {
        let Some(dot) = dots.get_mut(i) else { continue };
        let mut tip = Tip::new(&dot.node.name, input.heads[1], (input.words.number)(dot.node.weight));
        for (head, word) in [(input.heads[3], role_word(input, dot.node)), (input.heads[4], state_word(input, dot.node))] {
            tip.lines.extend(word.map(|word| (head.to_string(), word.to_string())));
        }
        tip.lines.extend(dot.node.more.iter().cloned());
        dot.item = chart.item(Of::One(dot.index), tip, Frame::around(dot.x, dot.y, dot.reach()));
    }
}

/// Draws links and gives the ends of those that are drawn one by one.
fn draw_links(chart: &mut Chart, input: &Network, layout: &Layout, dots: &[Dot]) -> Vec<Ends> {
    let mut dot_of = vec![u32::MAX; input.nodes.len()];
    for (i, dot) in dots.iter().enumerate() {
        if let Some(slot) = dot_of.get_mut(dot.index as usize) {
            *slot = i as u32;
        }
    }
    let dot = |node: u32| dots.get(dot_of.get(node as usize).copied().unwrap_or(u32::MAX) as usize);
    let links = || layout.links.iter().filter_map(|&i| Some((i, input.links.get(i as usize)?)));
    let most = links().map(|it| sane(it.1.weight)).fold(0.0, f64::max).max(1e-300);
    let each = layout.links.len() <= MOST_ARROWS;
    // Many plain links are four paths, by width: few marks.
    let mut merged: [Pen; 4] = Default::default();
    let mut special = Vec::new();
    for (i, link) in links() {
        let (Some(a), Some(b)) = (dot(link.from), dot(link.to)) else { continue };
        let share = (sane(link.weight) / most).sqrt();
        let lost = [a, b].into_iter().any(|dot| matches!(dot.node.state, State::Cut | State::Severed));
        if each || link.bridge || lost {
            special.push((i, link, a, b, share, lost));
        } else if let Some(pen) = merged.get_mut((share * 3.99) as usize) {
            pen.to(a.x, a.y).line(b.x, b.y);
        }
    }
    for (class, pen) in merged.into_iter().enumerate() {
        if !pen.0.is_empty() {
            chart.path(pen.0, Style::line(Tone::Frame, 0.75 + 0.6 * class as f64).opacity(45), None);
        }
    }
    let mut lines = Vec::with_capacity(special.len());
    for (i, link, a, b, share, lost) in special {
        lines.push(((a.x, a.y), (b.x, b.y)));
        let mut tip = Tip::new(
            format!("{} {} {}", a.node.name, if input.directed { "→" } else { "–" }, b.node.name),
            input.heads[1],
            (input.words.number)(link.weight),
        );
        if link.bridge {
            tip.lines.push((input.heads[3].into(), input.roles[2].into()));
        }
        let frame = Frame::new(a.x.min(b.x), a.y.min(b.y), (a.x - b.x).abs(), (a.y - b.y).abs());
        let item = if each || link.bridge { chart.item(Of::Link(i), tip, frame) } else { None };
        let (tone, width, dash) = match (lost, link.bridge) {
            (true, _) => (Tone::Emphasis, 1.5, Dash::Dotted),
            (false, true) => (Tone::Ink, 1.5 + 1.5 * share, Dash::Dashed),
            (false, false) => (Tone::Frame, 0.9 + 2.1 * share, Dash::Solid),
        };
        let apart = ((b.x - a.x) * (b.x - a.x) + (b.y - a.y) * (b.y - a.y)).sqrt();
        let (ux, uy) = if apart > 1e-6 { ((b.x - a.x) / apart, (b.y - a.y) / apart) } else { continue };
        let start = (a.x + ux * a.reach().min(apart), a.y + uy * a.reach().min(apart));
        let arrow = 5.0 + width;
        let stop = (apart - b.reach() - 1.0).max(0.0);
        let tip_at = (a.x + ux * stop, a.y + uy * stop);
        let opacity = if tone == Tone::Frame { 75 } else { 100 };
        if each && input.directed && stop - a.reach() > arrow + 2.0 {
            let base = (tip_at.0 - ux * arrow, tip_at.1 - uy * arrow);
            chart.line(start, base, Style::line(tone, width).dash(dash).opacity(opacity), item);
            let half = arrow * 0.42;
            let mut pen = Pen::default();
            pen.to(tip_at.0, tip_at.1).line(base.0 - uy * half, base.1 + ux * half).line(base.0 + uy * half, base.1 - ux * half);
            chart.path(pen.close().0.clone(), Style::fill(tone).opacity(opacity), item);
        } else {
            chart.line(start, tip_at, Style::line(tone, width).dash(dash).opacity(opacity), item);
        }
    }
    lines
}

fn legend(chart: &mut Chart, input: &Network) {
    let has = |test: fn(&NetNode) -> bool| input.nodes.iter().any(test);
    let ink = Style::fill(Tone::Flow);
    let keys = [
        (has(|node| node.role == Role::Chokepoint), Form::Diamond, ink, input.roles[0]),
        (has(|node| node.role == Role::Separates), Form::DoubleRing, ink, input.roles[1]),
        (input.links.iter().any(|link| link.bridge), Form::Line, Style::line(Tone::Ink, 2.0).dash(Dash::Dashed), input.roles[2]),
        (has(|node| node.state == State::Cut), Form::Crossed, Style::fill(Tone::Leaf).edge(Tone::Emphasis, 1.5), input.states[0]),
        (
            has(|node| node.state == State::Severed),
            Form::Barred,
            Style::fill(Tone::Leaf).edge(Tone::Emphasis, 1.75),
            input.states[2],
        ),
        (
            has(|node| node.state == State::Affected),
            Form::Disc,
            Style::fill(Tone::EmphasisWash).edge(Tone::Emphasis, 1.75).dash(Dash::Dotted),
            input.states[1],
        ),
    ];
    for (present, form, style, text) in keys {
        if present {
            chart.legend.push(Key { form, style, text: text.into() });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::testing::{check, overlapping_texts, picture, words};
    use proptest::prelude::*;

    fn node(name: String, weight: f64, role: Role) -> NetNode {
        NetNode { name, weight, tone: Tone::Flow, role, state: State::Sound, more: Vec::new() }
    }

    fn link(from: u32, to: u32, weight: f64, bridge: bool) -> NetLink {
        NetLink { from, to, weight, bridge }
    }

    /// Suppliers around factories, factories around two hubs, hubs joined by a bridge, and some pairs aside.
    fn made_up(suppliers: u32) -> (Vec<NetNode>, Vec<NetLink>) {
        let mut nodes = vec![
            node("Harbour East hub".into(), 900.0, Role::Chokepoint),
            node("Airport West hub".into(), 500.0, Role::Separates),
        ];
        let mut links = vec![link(0, 1, 300.0, true)];
        for factory in 0..6u32 {
            nodes.push(node(format!("Factory {factory} of Sample Industries"), 200.0 - 20.0 * f64::from(factory), Role::Plain));
            links.push(link(2 + factory, factory % 2, 100.0, false));
        }
        for i in 0..suppliers {
            let at = nodes.len() as u32;
            nodes.push(node(format!("Supplier {i}"), f64::from(5 + i * 7919 % 60), Role::Plain));
            links.push(link(at, 2 + i * 13 % 6, f64::from(1 + i % 17), false));
            if i % 5 == 0 {
                links.push(link(at, 2 + (i * 13 + 2) % 6, 3.0, false));
            }
        }
        for i in 0..5 {
            let at = nodes.len() as u32;
            nodes.extend((0..2).map(|k| node(format!("Pair {i} {k}"), 12.0, Role::Plain)));
            links.push(link(at, at + 1, 4.0, true));
        }
        (nodes, links)
    }

    fn input<'a>(caption: &'a Caption, nodes: &'a [NetNode], links: &'a [NetLink]) -> Network<'a> {
        Network {
            caption,
            heads: ["Organisation", "Shipments", "Links", "Role", "If cut"],
            nodes,
            links,
            directed: true,
            roles: ["Chokepoint", "Separates others", "Bridge"],
            states: ["Cut", "Loses supply", "Out of reach"],
            words: words(),
        }
    }

    #[test]
    fn hubs_factories_suppliers() {
        let caption = Caption {
            title: "Without Harbour East, three factories lose every supplier".into(),
            units: "Organisations by shipments, links by shipments between them".into(),
            description: "Two hubs, six factories, their suppliers.".into(),
            notes: Vec::new(),
        };
        let (mut nodes, links) = made_up(60);
        let layout = lay_out(&nodes, &links);
        picture("network-wide", &network(&input(&caption, &nodes, &links), &layout, 1100.0, 620.0));
        nodes[0].state = State::Cut;
        for i in [2, 4, 6] {
            nodes[i].state = State::Affected;
        }
        let cut = network(&input(&caption, &nodes, &links), &layout, 340.0, 460.0);
        picture("network-narrow-cut", &cut);
    }

    #[test]
    fn cutting_moves_nothing() {
        let caption = Caption::default();
        let (mut nodes, links) = made_up(30);
        let layout = lay_out(&nodes, &links);
        let places = |chart: &Chart| {
            let mut places: Vec<(Of, Frame)> = chart.items.iter().map(|item| (item.of, item.frame)).collect();
            places.sort_by_key(|place| format!("{:?}", place.0));
            places
        };
        let before = places(&network(&input(&caption, &nodes, &links), &layout, 800.0, 500.0));
        nodes[3].state = State::Cut;
        nodes[9].state = State::Affected;
        nodes[11].state = State::Severed;
        assert_eq!(before, places(&network(&input(&caption, &nodes, &links), &layout, 800.0, 500.0)));
    }

    #[test]
    fn what_is_severed_is_told_by_its_shape_its_links_and_in_words() {
        let caption = Caption::default();
        let (mut nodes, links) = made_up(30);
        let layout = lay_out(&nodes, &links);
        let lost = |chart: &Chart| chart.marks.iter().filter(|mark| mark.style.line == Some(Tone::Emphasis)).count();
        assert_eq!(lost(&network(&input(&caption, &nodes, &links), &layout, 800.0, 500.0)), 0);
        nodes[12].state = State::Severed;
        let chart = network(&input(&caption, &nodes, &links), &layout, 800.0, 500.0);
        check(&chart);
        let of_it = links.iter().filter(|link| link.from == 12 || link.to == 12).count();
        assert_eq!(lost(&chart), of_it + 2, "its links, its edge and the bar through it");
        assert!(chart.items.iter().any(|item| item.tip.spoken().contains("If cut: Out of reach")));
        assert!(chart.legend.iter().any(|key| key.form == Form::Barred));
        assert!(chart.table.rows[12].contains(&Cell::Text("Out of reach".into())));
    }

    #[test]
    fn large_networks_are_few_marks() {
        let caption = Caption { title: "Large".into(), ..Caption::default() };
        let (nodes, links) = made_up(1700);
        let started = std::time::Instant::now();
        let layout = lay_out(&nodes, &links);
        println!("{:?}", started.elapsed());
        let chart = network(&input(&caption, &nodes, &links), &layout, 1100.0, 700.0);
        check(&chart);
        assert!(chart.marks.len() < 5000, "{}", chart.marks.len());
        assert!(chart.items.iter().any(|item| item.of == Of::Others(218)), "the rest is counted");
        if let Some(folder) = std::env::var_os("CHART_PICTURES") {
            let drawn = crate::chart::svg::svg(&chart, crate::chart::palette::Theme::Light, "large");
            let _ = (folder, std::fs::write(std::env::temp_dir().join("network-large-dark.svg"), drawn));
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(32))]
        #[test]
        fn nodes_and_names_do_not_overlap(
            count in 1usize..80, joins in proptest::collection::vec((0u32..80, 0u32..80, any::<bool>()), 0..160),
            width in 320.0..1200.0f64, height in 300.0..800.0f64,
        ) {
            let caption = Caption::default();
            let roles = [Role::Plain, Role::Chokepoint, Role::Separates, Role::Plain];
            let nodes: Vec<NetNode> = (0..count).map(|i| node(format!("Node number {i}"), (i * i % 97) as f64, roles[i % 4])).collect();
            let links: Vec<NetLink> = joins.iter().map(|&(a, b, bridge)| link(a, b, f64::from(a + b), bridge)).collect();
            let layout = lay_out(&nodes, &links);
            let chart = network(&input(&caption, &nodes, &links), &layout, width, height);
            check(&chart);
            prop_assert!(overlapping_texts(&chart).is_empty(), "{:?}", overlapping_texts(&chart));
            prop_assert_eq!(chart.items.iter().filter(|item| matches!(item.of, Of::One(_))).count(), count);
            let dots: Vec<&Item> = chart.items.iter().filter(|item| matches!(item.of, Of::One(_))).collect();
            for (i, a) in dots.iter().enumerate() {
                for b in &dots[i + 1..] {
                    let (dx, dy) = (a.frame.x + a.frame.width / 2.0 - b.frame.x - b.frame.width / 2.0, a.frame.y + a.frame.height / 2.0 - b.frame.y - b.frame.height / 2.0);
                    prop_assert!(dx.hypot(dy) > (a.frame.width + b.frame.width) / 2.0 - 1.0, "{width} {height} {a:?} {b:?}");
                }
            }
        }
    }
}
