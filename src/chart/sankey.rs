//! A flow diagram in stages: what flows from the first to the last, and through whom.
//!
//! Layered drawing after Sugiyama, Tagawa and Toda, "Methods for Visual Understanding of Hierarchical System Structures",
//! IEEE Transactions on Systems, Man and Cybernetics 11(2), 1981: nodes are ordered in each stage by the barycentres of
//! what they are joined to, forth and back several times (see `layers`), and the order with the least crossed weight is kept. Heights
//! then follow the same centres as near as order and spacing allow (isotonic regression, pool adjacent violators).
//!
//! Widths are proportional to values, but none is less than [`LEAST_RIBBON`]; the note says so where that happened. Nodes
//! beyond [`MOST_NODES`] in a stage are one node with their count.

use super::layers::{Ribbon, Stop, first_order, gather, place, reduce_crossings, size, stack};
use super::scene::*;
use super::words::{cut, width as wide, wrap};

/// So many nodes are drawn in a stage.
pub const MOST_NODES: usize = 24;
/// Least width of a ribbon, in pixels.
pub const LEAST_RIBBON: f64 = 1.0;
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
        let room = if first {
            left(0) + NODE
        } else if stage + 1 == stages {
            width - left(stage)
        } else {
            pitch - 8.0
        };
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
            let room = if before {
                x - 6.0
            } else if member.stage + 1 == stages {
                width - x - NODE - 6.0
            } else {
                pitch - NODE - 9.0
            };
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
        for name in [
            "Example marketplace",
            "Hub operator",
            "Sample Forwarding and Customs Brokerage Holdings",
            "Last-mile carrier",
            "Customs",
            "Payment service",
        ] {
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
        for (observer, group, value) in
            [(4, 10, 900.0), (5, 10, 640.0), (6, 11, 500.0), (7, 13, 420.0), (8, 12, 300.0), (9, 13, 2.0)]
        {
            links.push(link(observer, group, value));
        }
        for (group, place, value) in
            [(10, 16, 1200.0), (10, 14, 340.0), (11, 15, 500.0), (12, 14, 300.0), (13, 17, 120.0), (13, 14, 300.0)]
        {
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
    }
}
