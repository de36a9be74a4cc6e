//! The layered drawing behind the flow diagram: which nodes stand in which order, how high, and where.

use super::sankey::{FlowLink, LEAST_RIBBON, MOST_NODES, Sankey};
use super::scene::Tone;
use std::cmp::Ordering;

/// Times that the order is improved forth and back.
const SWEEPS: usize = 10;

/// A node as it is drawn: one of the caller's, or several.
pub(super) struct Stop {
    pub(super) stage: usize,
    /// The caller's node; none for several.
    pub(super) one: Option<usize>,
    pub(super) count: usize,
    pub(super) name: String,
    pub(super) tone: Tone,
    pub(super) weight: f64,
    pub(super) height: f64,
    pub(super) slot: f64,
    /// Middle, from the top.
    pub(super) middle: f64,
}

/// A ribbon as it is drawn.
pub(super) struct Ribbon {
    pub(super) from: usize,
    pub(super) to: usize,
    pub(super) value: f64,
    /// The caller's link; none for several.
    pub(super) one: Option<usize>,
    pub(super) count: usize,
    pub(super) width: f64,
    /// Upper edge at both ends, once placed.
    pub(super) top: (f64, f64),
}

/// The largest nodes of each stage, the rest of it as one, and what joins them.
pub(super) fn gather(input: &Sankey) -> (Vec<Stop>, Vec<Ribbon>) {
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
pub(super) fn first_order(boxes: &[Stop], stages: usize) -> Vec<Vec<usize>> {
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

pub(super) fn reduce_crossings(order: &mut Vec<Vec<usize>>, boxes: &[Stop], ribbons: &[Ribbon]) {
    let mut best = (crossed(ribbons, boxes, &ranks(order, boxes.len())), order.clone());
    for sweep in 0..2 * SWEEPS {
        let forth = sweep % 2 == 0;
        let stages: Vec<usize> =
            if forth { (1..order.len()).collect() } else { (0..order.len().saturating_sub(1)).rev().collect() };
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
pub(super) fn size(boxes: &mut [Stop], ribbons: &mut [Ribbon], order: &[Vec<usize>], height: f64, line: f64) -> f64 {
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
pub(super) fn place(boxes: &mut [Stop], ribbons: &[Ribbon], order: &[Vec<usize>], room: f64) {
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
                    let other = if ribbon.from == i {
                        ribbon.to
                    } else if ribbon.to == i {
                        ribbon.from
                    } else {
                        continue;
                    };
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
pub(super) fn stack(boxes: &mut [Stop], ribbons: &mut [Ribbon]) {
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
            if leaving {
                ribbon.top.0 = *y
            } else {
                ribbon.top.1 = *y
            }
            *y += ribbon.width;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::sankey::FlowNode;
    use crate::chart::scene::Caption;
    use crate::chart::testing::words;
    use proptest::prelude::*;

    #[test]
    fn two_that_cross_are_uncrossed() {
        let caption = Caption::default();
        let nodes: Vec<FlowNode> = [(0, "a"), (0, "b"), (1, "c"), (1, "d")]
            .map(|(stage, name)| FlowNode { stage, name: name.into(), tone: Tone::Flow, more: Vec::new() })
            .into();
        let links = [(0, 3), (1, 2)].map(|(from, to)| FlowLink { from, to, value: 5.0, more: Vec::new() });
        let input = Sankey {
            caption: &caption,
            heads: ["a", "b", "c"],
            stages: &["x", "y"],
            nodes: &nodes,
            links: &links,
            thin_note: "",
            words: words(),
        };
        let (boxes, ribbons) = gather(&input);
        let mut order = first_order(&boxes, 2);
        assert!(crossed(&ribbons, &boxes, &ranks(&order, 4)) > 0.0);
        reduce_crossings(&mut order, &boxes, &ribbons);
        assert_eq!(crossed(&ribbons, &boxes, &ranks(&order, 4)), 0.0);
    }

    proptest! {
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
