//! A flow diagram in stages: what flows from the first to the last, and through whom.
//!
//! Layered drawing after Sugiyama, Tagawa and Toda, "Methods for Visual Understanding of Hierarchical System Structures",
//! IEEE Transactions on Systems, Man and Cybernetics 11(2), 1981: nodes are ordered in each stage by the barycentres of
//! what they are joined to, forth and back [`SWEEPS`] times, and the order with the least crossed weight is kept. Heights
//! then follow the same centres as near as order and spacing allow (isotonic regression, pool adjacent violators).
//!
//! Widths are proportional to values, but none is less than [`LEAST_RIBBON`]; the note says so where that happened. Nodes
//! beyond [`MOST_NODES`] in a stage are one node with their count.

use super::scene::*;
use super::words::{cut, width as wide, wrap};
use std::cmp::Ordering;

/// So many nodes are drawn in a stage.
pub const MOST_NODES: usize = 24;
/// Least width of a ribbon, in pixels.
pub const LEAST_RIBBON: f64 = 1.0;
/// Times that the order is improved forth and back.
const SWEEPS: usize = 10;
/// Width of a node.
const NODE: f64 = 10.0;
/// Below this width of the chart, names stand in two lines between the stages.
const NARROW: f64 = 720.0;
/// Height of the stages' names.
const HEAD: f64 = 26.0;

/// What is drawn.
pub struct Sankey<'a> {
    /// Title, units.
    pub caption: &'a Caption,
    /// Heads of the table: from, to, value with its unit.
    pub heads: [&'a str; 3],
    /// Names of the stages, from left to right.
    pub stages: &'a [&'a str],
    /// Nodes, in any order.
    pub nodes: &'a [FlowNode],
    /// Links, each from a stage to the next; others are in the table only.
    pub links: &'a [FlowLink],
    /// The note for where ribbons are drawn wider than they are.
    pub thin_note: &'a str,
    /// Words.
    pub words: Words<'a>,
}

/// A node.
#[derive(Clone, PartialEq, Debug)]
pub struct FlowNode {
    /// Index of its stage.
    pub stage: usize,
    /// Its name.
    pub name: String,
    /// Its tone, and that of the ribbons that leave it.
    pub tone: Tone,
    /// Lines of its tip.
    pub more: Vec<(String, String)>,
}

/// A link.
#[derive(Clone, PartialEq, Debug)]
pub struct FlowLink {
    /// Index of the node where it begins.
    pub from: u32,
    /// Index of the node where it ends.
    pub to: u32,
    /// Its width.
    pub value: f64,
    /// Further lines of its tip.
    pub more: Vec<(String, String)>,
}

/// A node as it is drawn: one of the caller's, or several.
struct Stop {
    stage: usize,
    /// The caller's node; none for several.
    one: Option<usize>,
    count: usize,
    name: String,
    tone: Tone,
    weight: f64,
    height: f64,
    slot: f64,
    /// Middle, from the top.
    middle: f64,
}

/// A ribbon as it is drawn.
struct Ribbon {
    from: usize,
    to: usize,
    value: f64,
    /// The caller's link; none for several.
    one: Option<usize>,
    count: usize,
    width: f64,
    /// Upper edge at both ends, once placed.
    top: (f64, f64),
}

/// Lays out a flow diagram; it grows higher than asked where its names need that.
pub fn sankey(input: &Sankey, width: f64, height: f64) -> Chart {
    let mut chart = Chart::new(input.caption, width, height);
    table(&mut chart, input);
    let stages = input.stages.len();
    if stages == 0 {
        return chart;
    }
    let (mut boxes, mut ribbons) = gather(input);
    let mut order = first_order(&boxes, stages);
    reduce_crossings(&mut order, &boxes, &ribbons);

    let narrow = width < NARROW;
    let line = if narrow { 2.0 * Face::Small.line() + 2.0 } else { Face::Label.line() + 1.0 };
    let room = size(&mut boxes, &mut ribbons, &order, (height - HEAD - 4.0).max(60.0), line);
    chart.height = room + HEAD + 4.0;
    place(&mut boxes, &ribbons, &order, room);
    stack(&mut boxes, &mut ribbons);

    let longest = |stage: usize| {
        let names = boxes.iter().filter(|it| it.stage == stage).map(|it| wide(&it.name, Face::Label));
        names.fold(0.0, f64::max).min(width * 0.17) + 8.0
    };
    let sides = if narrow { (0.0, width / stages as f64 - NODE) } else { (longest(0), longest(stages - 1)) };
    let pitch = if stages > 1 { (width - sides.0 - sides.1 - NODE) / (stages - 1) as f64 } else { 0.0 };
    let left = |stage: usize| sides.0 + stage as f64 * pitch;

    for (stage, name) in input.stages.iter().enumerate() {
        let style = Style::fill(Tone::Quiet);
        let first = stage == 0 && !narrow;
        let room = if first { left(0) + NODE } else if stage + 1 == stages { width - left(stage) } else { pitch - 8.0 };
        let (x, anchor) = if first { (left(0) + NODE, Anchor::End) } else { (left(stage), Anchor::Start) };
        chart.text((x, 13.0), &cut(name, room, Face::Small), anchor, Face::Small, style, None);
    }
    draw_ribbons(&mut chart, input, &boxes, &ribbons, &left);
    for members in &order {
        for member in members.iter().filter_map(|&i| boxes.get(i)) {
            let x = left(member.stage);
            let frame = Frame::new(x, HEAD + member.middle - member.height / 2.0, NODE, member.height);
            let of = match member.one {
                Some(one) => Of::One(one as u32),
                None => Of::Others(member.count as u32),
            };
            let mut tip = Tip::new(&member.name, input.heads[2], (input.words.number)(member.weight));
            if let Some(node) = member.one.and_then(|one| input.nodes.get(one)) {
                tip.lines.extend(node.more.iter().cloned());
            }
            let item = chart.item(of, tip, frame);
            chart.rect(frame, Style::fill(member.tone), item);
            let before = member.stage == 0 && !narrow;
            let face = if narrow { Face::Small } else { Face::Label };
            let room = if before { x - 6.0 } else if member.stage + 1 == stages { width - x - NODE - 6.0 } else { pitch - NODE - 12.0 };
            let lines = ((member.slot - 1.0) / face.line()).floor().clamp(1.0, 3.0) as usize;
            let names = wrap(&member.name, room, lines, face);
            let (at, anchor) = if before { (x - 6.0, Anchor::End) } else { (x + NODE + 6.0, Anchor::Start) };
            for (n, name) in names.iter().enumerate() {
                let y = HEAD + member.middle + 4.0 + face.line() * (n as f64 - (names.len() as f64 - 1.0) / 2.0);
                chart.text((at, y), name, anchor, face, Style::fill(Tone::Ink).edge(Tone::Paper, 3.0), item);
            }
        }
    }
    if ribbons.iter().any(|ribbon| ribbon.width <= LEAST_RIBBON) {
        chart.caption.notes.push(input.thin_note.into());
    }
    chart
}

fn table(chart: &mut Chart, input: &Sankey) {
    chart.table = ChartTable::new([(input.heads[0], false), (input.heads[1], false), (input.heads[2], true)]);
    for link in input.links {
        let name = |node: u32| input.nodes.get(node as usize).map_or(Cell::Empty, |node| Cell::Text(node.name.clone()));
        let value = Cell::Number(link.value, (input.words.number)(link.value));
        chart.table.rows.push(vec![name(link.from), name(link.to), value]);
    }
}

/// The largest nodes of each stage, the rest of it as one, and what joins them.
fn gather(input: &Sankey) -> (Vec<Stop>, Vec<Ribbon>) {
    let stage = |node: u32| input.nodes.get(node as usize).map(|node| node.stage);
    let fits = |link: &&FlowLink| {
        link.value > 0.0
            && link.value.is_finite()
            && matches!((stage(link.from), stage(link.to)), (Some(from), Some(to)) if from + 1 == to && to < input.stages.len())
    };
    let mut flows = vec![(0.0f64, 0.0f64); input.nodes.len()];
    for link in input.links.iter().filter(fits) {
        if let Some(from) = flows.get_mut(link.from as usize) {
            from.1 += link.value;
        }
        if let Some(to) = flows.get_mut(link.to as usize) {
            to.0 += link.value;
        }
    }
    let weight = |node: usize| flows.get(node).map_or(0.0, |flow| flow.0.max(flow.1));
    let mut boxes: Vec<Stop> = Vec::new();
    let mut drawn_as = vec![usize::MAX; input.nodes.len()];
    for stage in 0..input.stages.len() {
        let mut members: Vec<usize> = (0..input.nodes.len())
            .filter(|&node| weight(node) > 0.0 && input.nodes.get(node).is_some_and(|it| it.stage == stage))
            .collect();
        members.sort_by(|&a, &b| weight(b).total_cmp(&weight(a)).then(a.cmp(&b)));
        let shown = if members.len() > MOST_NODES { MOST_NODES - 1 } else { members.len() };
        for (rank, &node) in members.iter().enumerate() {
            if rank <= shown {
                let one = (rank < shown).then_some(node);
                let (name, tone) = match one.and_then(|one| input.nodes.get(one)) {
                    Some(node) => (node.name.clone(), node.tone),
                    None => ((input.words.others)(members.len() - shown), Tone::Frame),
                };
                let count = if one.is_some() { 1 } else { members.len() - shown };
                boxes.push(Stop { stage, one, count, name, tone, weight: 0.0, height: 0.0, slot: 0.0, middle: 0.0 });
            }
            if let (Some(slot), Some(last)) = (drawn_as.get_mut(node), boxes.len().checked_sub(1)) {
                *slot = last;
            }
        }
    }
    let at = |node: u32| drawn_as.get(node as usize).copied().unwrap_or(usize::MAX);
    let mut pairs: Vec<(usize, usize, usize, f64)> = input
        .links
        .iter()
        .enumerate()
        .filter(|it| fits(&it.1))
        .map(|(i, link)| (at(link.from), at(link.to), i, link.value))
        .collect();
    pairs.sort_by_key(|pair| (pair.0, pair.1, pair.2));
    let mut ribbons: Vec<Ribbon> = Vec::new();
    for (from, to, i, value) in pairs {
        match ribbons.last_mut() {
            Some(last) if last.from == from && last.to == to => {
                last.value += value;
                last.one = None;
                last.count += 1;
            }
            _ => ribbons.push(Ribbon { from, to, value, one: Some(i), count: 1, width: 0.0, top: (0.0, 0.0) }),
        }
    }
    for (i, member) in boxes.iter_mut().enumerate() {
        let sum = |end: fn(&Ribbon) -> usize| ribbons.iter().filter(|it| end(it) == i).map(|it| it.value).sum::<f64>();
        member.weight = sum(|it| it.from).max(sum(|it| it.to));
    }
    (boxes, ribbons)
}

/// Nodes of each stage, the largest first.
fn first_order(boxes: &[Stop], stages: usize) -> Vec<Vec<usize>> {
    let mut order = vec![Vec::new(); stages];
    for (i, member) in boxes.iter().enumerate() {
        if let Some(stage) = order.get_mut(member.stage) {
            stage.push(i);
        }
    }
    order
}

fn ranks(order: &[Vec<usize>], count: usize) -> Vec<f64> {
    let mut ranks = vec![0.0; count];
    for stage in order {
        for (rank, &node) in stage.iter().enumerate() {
            if let Some(place) = ranks.get_mut(node) {
                *place = rank as f64;
            }
        }
    }
    ranks
}

/// Sum over crossing pairs of the product of their values.
fn crossed(ribbons: &[Ribbon], boxes: &[Stop], ranks: &[f64]) -> f64 {
    let rank = |node: usize| ranks.get(node).copied().unwrap_or(0.0);
    let stage = |node: usize| boxes.get(node).map_or(0, |it| it.stage);
    let mut sum = 0.0;
    for (i, a) in ribbons.iter().enumerate() {
        for b in ribbons.get(i + 1..).unwrap_or(&[]) {
            if stage(a.from) == stage(b.from) && (rank(a.from) - rank(b.from)) * (rank(a.to) - rank(b.to)) < 0.0 {
                sum += a.value * b.value;
            }
        }
    }
    sum
}

fn reduce_crossings(order: &mut Vec<Vec<usize>>, boxes: &[Stop], ribbons: &[Ribbon]) {
    let mut best = (crossed(ribbons, boxes, &ranks(order, boxes.len())), order.clone());
    for sweep in 0..2 * SWEEPS {
        let forth = sweep % 2 == 0;
        let stages: Vec<usize> = if forth { (1..order.len()).collect() } else { (0..order.len().saturating_sub(1)).rev().collect() };
        for stage in stages {
            let ranks = ranks(order, boxes.len());
            let centre = |node: usize| {
                // Several in one stand last.
                if boxes.get(node).is_none_or(|it| it.one.is_none()) {
                    return f64::INFINITY;
                }
                let (mut sum, mut weight) = (0.0, 0.0);
                for ribbon in ribbons {
                    let (here, there) = if forth { (ribbon.to, ribbon.from) } else { (ribbon.from, ribbon.to) };
                    if here == node {
                        sum += ranks.get(there).copied().unwrap_or(0.0) * ribbon.value;
                        weight += ribbon.value;
                    }
                }
                if weight > 0.0 { sum / weight } else { ranks.get(node).copied().unwrap_or(0.0) }
            };
            let Some(members) = order.get_mut(stage) else { continue };
            let mut keyed: Vec<(f64, usize)> = members.iter().map(|&node| (centre(node), node)).collect();
            // Stable: equal centres keep their order.
            keyed.sort_by(|a, b| a.0.total_cmp(&b.0));
            *members = keyed.into_iter().map(|it| it.1).collect();
        }
        let now = crossed(ribbons, boxes, &ranks(order, boxes.len()));
        if now < best.0 {
            best = (now, order.clone());
        }
    }
    *order = best.1;
}

/// Widths of ribbons and heights of nodes at one scale for all, the largest that fits; the height that they need.
fn size(boxes: &mut [Stop], ribbons: &mut [Ribbon], order: &[Vec<usize>], height: f64, line: f64) -> f64 {
    let mut needed = |scale: f64| {
        for ribbon in ribbons.iter_mut() {
            ribbon.width = (ribbon.value * scale).max(LEAST_RIBBON);
        }
        for (i, member) in boxes.iter_mut().enumerate() {
            let sum = |end: fn(&Ribbon) -> usize| ribbons.iter().filter(|it| end(it) == i).map(|it| it.width).sum::<f64>();
            member.height = sum(|it| it.from).max(sum(|it| it.to)).max(2.0);
            member.slot = member.height.max(line) + 5.0;
        }
        let of_stage = |stage: &Vec<usize>| stage.iter().filter_map(|&i| boxes.get(i)).map(|it| it.slot).sum::<f64>();
        order.iter().map(of_stage).fold(0.0, f64::max)
    };
    let room = height.max(needed(0.0) * 1.3);
    let most = order.iter().map(|stage| stage.len()).max().unwrap_or(0);
    let (mut low, mut high) = (0.0, 1.0);
    while most > 0 && needed(high) < room && high < 1e12 {
        high *= 2.0;
    }
    for _ in 0..60 {
        let middle = (low + high) / 2.0;
        if needed(middle) <= room { low = middle } else { high = middle }
    }
    needed(low);
    room
}

/// Middles of nodes: near the centre of what they are joined to, in their order, not closer than their slots.
fn place(boxes: &mut [Stop], ribbons: &[Ribbon], order: &[Vec<usize>], room: f64) {
    for members in order {
        let total: f64 = members.iter().filter_map(|&i| boxes.get(i)).map(|it| it.slot).sum();
        let mut y = (room - total) / 2.0;
        for &i in members {
            if let Some(member) = boxes.get_mut(i) {
                member.middle = y + member.slot / 2.0;
                y += member.slot;
            }
        }
    }
    let stages = order.len();
    let rounds = (1..stages).chain((0..stages.saturating_sub(1)).rev());
    for stage in rounds.cycle().take(6 * 2 * stages.saturating_sub(1)) {
        let Some(members) = order.get(stage) else { continue };
        let wanted: Vec<(f64, f64, f64)> = members
            .iter()
            .filter_map(|&i| {
                let member = boxes.get(i)?;
                let (mut sum, mut weight) = (member.middle * 0.05 * member.weight, 0.05 * member.weight);
                for ribbon in ribbons {
                    let other = if ribbon.from == i { ribbon.to } else if ribbon.to == i { ribbon.from } else { continue };
                    sum += boxes.get(other)?.middle * ribbon.value;
                    weight += ribbon.value;
                }
                Some((if weight > 0.0 { sum / weight } else { member.middle }, weight.max(1e-9), member.slot))
            })
            .collect();
        for (&i, middle) in members.iter().zip(spaced(&wanted, room)) {
            if let Some(member) = boxes.get_mut(i) {
                member.middle = middle;
            }
        }
    }
}

/// The places nearest to what is wanted (place, weight, slot), in this order, a slot's room for each, inside `0..room`.
fn spaced(wanted: &[(f64, f64, f64)], room: f64) -> Vec<f64> {
    // Without the room before each, places need only not fall: pool adjacent violators.
    let mut pools: Vec<(f64, f64, usize)> = Vec::new();
    let mut before = 0.0;
    for &(place, weight, slot) in wanted {
        let mut pool = ((place - before - slot / 2.0) * weight, weight, 1);
        while let Some(last) = pools.last() {
            if last.0 / last.1 <= pool.0 / pool.1 {
                break;
            }
            pool = (pool.0 + last.0, pool.1 + last.1, pool.2 + last.2);
            pools.pop();
        }
        pools.push(pool);
        before += slot;
    }
    let free = (room - before).max(0.0);
    let mut places = Vec::with_capacity(wanted.len());
    let mut before = 0.0;
    let mut slots = wanted.iter();
    for (sum, weight, count) in pools {
        let start = (sum / weight).clamp(0.0, free);
        for &(_, _, slot) in slots.by_ref().take(count) {
            places.push(start + before + slot / 2.0);
            before += slot;
        }
    }
    places
}

/// Stacks ribbons at both ends, in the order of their other ends.
fn stack(boxes: &mut [Stop], ribbons: &mut [Ribbon]) {
    let middle = |i: usize| boxes.get(i).map_or(0.0, |it| it.middle);
    let by = |a: f64, b: f64, i: usize, j: usize| -> Ordering { a.total_cmp(&b).then(i.cmp(&j)) };
    let mut order: Vec<usize> = (0..ribbons.len()).collect();
    for leaving in [true, false] {
        let other = |i: usize| ribbons.get(i).map_or(0.0, |it| middle(if leaving { it.to } else { it.from }));
        order.sort_by(|&i, &j| by(other(i), other(j), i, j));
        let mut used: Vec<f64> = boxes.iter().map(|it| it.middle - it.height / 2.0).collect();
        for &i in &order {
            let Some(ribbon) = ribbons.get_mut(i) else { continue };
            let Some(y) = used.get_mut(if leaving { ribbon.from } else { ribbon.to }) else { continue };
            if leaving { ribbon.top.0 = *y } else { ribbon.top.1 = *y }
            *y += ribbon.width;
        }
    }
}

fn draw_ribbons(chart: &mut Chart, input: &Sankey, boxes: &[Stop], ribbons: &[Ribbon], left: &dyn Fn(usize) -> f64) {
    // The widest first, so that thin ones lie on top.
    let mut order: Vec<&Ribbon> = ribbons.iter().collect();
    order.sort_by(|a, b| b.width.total_cmp(&a.width));
    for ribbon in order {
        let (Some(from), Some(to)) = (boxes.get(ribbon.from), boxes.get(ribbon.to)) else { continue };
        let (x1, x2) = (left(from.stage) + NODE, left(to.stage));
        let (y1, y2, thick) = (HEAD + ribbon.top.0, HEAD + ribbon.top.1, ribbon.width);
        let bend = (x1 + x2) / 2.0;
        let mut pen = Pen::default();
        pen.to(x1, y1).curve([bend, y1, bend, y2, x2, y2]).line(x2, y2 + thick);
        pen.curve([bend, y2 + thick, bend, y1 + thick, x1, y1 + thick]).close();
        let (top, bottom) = (y1.min(y2), y1.max(y2) + thick);
        let mut tip = Tip::new(format!("{} → {}", from.name, to.name), input.heads[2], (input.words.number)(ribbon.value));
        let of = match ribbon.one {
            Some(one) => Of::Link(one as u32),
            None => Of::Others(ribbon.count as u32),
        };
        if let Some(link) = ribbon.one.and_then(|one| input.links.get(one)) {
            tip.lines.extend(link.more.iter().cloned());
        }
        let item = chart.item(of, tip, Frame::new(x1, top, x2 - x1, bottom - top));
        chart.path(pen.0, Style::fill(from.tone).opacity(38), item);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::testing::{check, overlapping_texts, picture, words};
    use proptest::prelude::*;

    fn node(stage: usize, name: &str, tone: Tone) -> FlowNode {
        FlowNode { stage, name: name.into(), tone, more: Vec::new() }
    }

    fn link(from: u32, to: u32, value: f64) -> FlowLink {
        FlowLink { from, to, value, more: Vec::new() }
    }

    #[test]
    fn data_observers_groups_jurisdictions() {
        let caption = Caption {
            title: "Most personal data ends under two laws".into(),
            units: "Rows in which an observer sees the kind of data".into(),
            description: "Four stages: kinds of data, observers, groups, jurisdictions.".into(),
            notes: Vec::new(),
        };
        let kinds = ["Names and addresses", "Goods and prices", "Routes and times", "Organisations"];
        let mut nodes: Vec<FlowNode> = kinds.iter().enumerate().map(|(i, name)| node(0, name, Tone::Series(i as u8))).collect();
        for name in ["Example marketplace", "Hub operator", "Sample Forwarding and Customs Brokerage Holdings", "Last-mile carrier", "Customs", "Payment service"] {
            nodes.push(node(1, name, Tone::Series(7)));
        }
        for name in ["Example Group", "Sample Holdings", "Public authorities", "Independent"] {
            nodes.push(node(2, name, Tone::Series(6)));
        }
        for name in ["European Union", "United States", "China", "Switzerland"] {
            nodes.push(node(3, name, Tone::Flow));
        }
        let mut links = Vec::new();
        for kind in 0..4u32 {
            for observer in 0..6u32 {
                if (kind + 2 * observer) % 3 != 0 {
                    links.push(link(kind, 4 + observer, f64::from(900 / (1 + kind + observer) + 5)));
                }
            }
        }
        for (observer, group, value) in [(4, 10, 900.0), (5, 10, 640.0), (6, 11, 500.0), (7, 13, 420.0), (8, 12, 300.0), (9, 13, 2.0)] {
            links.push(link(observer, group, value));
        }
        for (group, place, value) in [(10, 16, 1200.0), (10, 14, 340.0), (11, 15, 500.0), (12, 14, 300.0), (13, 17, 120.0), (13, 14, 300.0)] {
            links.push(link(group, place, value));
        }
        let input = Sankey {
            caption: &caption,
            heads: ["From", "To", "Rows"],
            stages: &["Kind of data", "Observer", "Group", "Jurisdiction"],
            nodes: &nodes,
            links: &links,
            thin_note: "Flows thinner than a pixel are drawn one pixel wide.",
            words: words(),
        };
        picture("sankey-wide", &sankey(&input, 1100.0, 460.0));
        picture("sankey-narrow", &sankey(&input, 340.0, 480.0));
    }

    #[test]
    fn two_that_cross_are_uncrossed() {
        let caption = Caption::default();
        let nodes: Vec<FlowNode> = [(0, "a"), (0, "b"), (1, "c"), (1, "d")].map(|(stage, name)| node(stage, name, Tone::Flow)).into();
        let links = [link(0, 3, 5.0), link(1, 2, 5.0)];
        let input = Sankey { caption: &caption, heads: ["a", "b", "c"], stages: &["x", "y"], nodes: &nodes, links: &links, thin_note: "", words: words() };
        let (boxes, ribbons) = gather(&input);
        let mut order = first_order(&boxes, 2);
        assert!(crossed(&ribbons, &boxes, &ranks(&order, 4)) > 0.0);
        reduce_crossings(&mut order, &boxes, &ribbons);
        assert_eq!(crossed(&ribbons, &boxes, &ranks(&order, 4)), 0.0);
    }

    proptest! {
        #[test]
        fn nothing_overlaps_and_sums_are_conserved(
            sizes in [1usize..40, 1usize..12, 1usize..12, 1usize..6],
            joins in proptest::collection::vec((0usize..3, 0usize..40, 0usize..40, 0.01..1e4f64), 0..60),
            width in 330.0..1200.0f64, height in 200.0..700.0f64,
        ) {
            let caption = Caption::default();
            let mut nodes = Vec::new();
            let mut starts = [0usize; 4];
            for (stage, &count) in sizes.iter().enumerate() {
                starts[stage] = nodes.len();
                nodes.extend((0..count).map(|i| node(stage, &format!("Node {i} of stage {stage}"), Tone::Flow)));
            }
            let links: Vec<FlowLink> = joins.iter().map(|&(stage, a, b, value)| {
                link((starts[stage] + a % sizes[stage]) as u32, (starts[stage + 1] + b % sizes[stage + 1]) as u32, value)
            }).collect();
            let input = Sankey {
                caption: &caption, heads: ["a", "b", "c"], stages: &["Kind", "Observer", "Group", "Jurisdiction"],
                nodes: &nodes, links: &links, thin_note: "thin", words: words(),
            };
            let chart = sankey(&input, width, height);
            check(&chart);
            prop_assert!(overlapping_texts(&chart).is_empty(), "{:?}", overlapping_texts(&chart));
            let bars: Vec<Frame> = chart.marks.iter().filter_map(|mark| match mark.shape {
                Shape::Rect(frame) => Some(frame),
                _ => None,
            }).collect();
            for (i, bar) in bars.iter().enumerate() {
                prop_assert!(bars[i + 1..].iter().all(|other| !bar.overlaps(other)));
            }
            let (boxes, ribbons) = gather(&input);
            let drawn: f64 = ribbons.iter().map(|it| it.value).sum();
            let given: f64 = links.iter().map(|it| it.value).sum();
            prop_assert!((drawn - given).abs() <= 1e-9 * given.max(1.0));
            prop_assert!(boxes.len() <= 4 * MOST_NODES);
        }

        #[test]
        fn spaced_keeps_order_and_room(wanted in proptest::collection::vec((-100.0..500.0f64, 0.1..10.0f64, 1.0..20.0f64), 1..20)) {
            let places = spaced(&wanted, 400.0);
            let mut from = 0.0;
            for (place, (_, _, slot)) in places.iter().zip(&wanted) {
                prop_assert!(place - slot / 2.0 >= from - 1e-9);
                from = place + slot / 2.0;
            }
            prop_assert!(from <= 400.0 + 1e-9);
        }
    }
}
