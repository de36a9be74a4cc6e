//! The nodes of a network in pixels: how large, pushed apart, their shapes, and which have names where.

use super::forces;
use super::network::{Layout, NetNode, Network, Role, State, sane};
use super::scene::*;
use super::words::{cut, width as wide};

/// So many names are tried.
const MOST_LABELS: usize = 48;
/// So many names stand even where light nodes are.
const SURE_LABELS: usize = 12;
/// Rounds in which nodes that cover each other are pushed apart; where there is no room for all, some still touch.
const ROUNDS: usize = 300;

/// Both ends of a line.
pub(super) type Ends = ((f64, f64), (f64, f64));

/// A node as it is drawn.
pub(super) struct Dot<'a> {
    pub(super) index: u32,
    pub(super) node: &'a NetNode,
    pub(super) x: f64,
    pub(super) y: f64,
    pub(super) radius: f64,
    pub(super) item: Option<u32>,
}

impl Dot<'_> {
    /// Half of the room that its shape takes.
    pub(super) fn reach(&self) -> f64 {
        match self.node.role {
            Role::Plain => self.radius + 0.5,
            Role::Chokepoint => self.radius * 1.25 + 1.0,
            Role::Separates => self.radius + 3.5,
        }
    }

    /// Named first, and visited first by the keyboard.
    pub(super) fn importance(&self) -> (State, Role) {
        (self.node.state, self.node.role)
    }
}

/// Nodes in pixels, pushed apart where they would cover each other.
pub(super) fn dots<'a>(input: &Network<'a>, layout: &Layout, width: f64, height: f64) -> Vec<Dot<'a>> {
    let upright = height > width;
    let turned: Vec<(f64, f64)> = layout.places.iter().map(|&(x, y)| if upright { (y, x) } else { (x, y) }).collect();
    let weights = || layout.nodes.iter().filter_map(|&node| input.nodes.get(node as usize)).map(|node| sane(node.weight));
    let most = weights().fold(0.0, f64::max).max(1e-300);
    // Nodes together cover a part of the picture only.
    let sum = weights().sum::<f64>() / most;
    let largest = (0.07 * width * height / std::f64::consts::PI / sum.max(1.0)).sqrt().clamp(5.0, 20.0);
    let (low, high) = forces::bounds(&turned);
    let pad = largest * 1.25 + 6.0;
    let (across, down) = (width - 2.0 * pad, height - 2.0 * pad);
    let fit = |room: f64, range: f64| if range > 1e-9 { room / range } else { f64::INFINITY };
    let (sx, sy) = (fit(across, high.0 - low.0), fit(down, high.1 - low.1));
    // As large as fits, up to a link of 90 px; stretched a little to use the room.
    let scale = sx.min(sy).min(90.0);
    let (sx, sy) = (sx.min(scale * 1.35), sy.min(scale * 1.35));
    let middle = ((low.0 + high.0) / 2.0, (low.1 + high.1) / 2.0);
    let mut dots: Vec<Dot> = layout
        .nodes
        .iter()
        .zip(turned)
        .filter_map(|(&index, place)| {
            let node = input.nodes.get(index as usize)?;
            let radius = ((sane(node.weight) / most).sqrt() * largest).max(2.5);
            let (x, y) = (width / 2.0 + (place.0 - middle.0) * sx, height / 2.0 + (place.1 - middle.1) * sy);
            Some(Dot { index, node, x, y, radius, item: None })
        })
        .collect();
    push_apart(&mut dots, width, height);
    dots
}

fn push_apart(dots: &mut [Dot], width: f64, height: f64) {
    let widest = dots.iter().map(Dot::reach).fold(0.0, f64::max);
    let mut order: Vec<usize> = (0..dots.len()).collect();
    for _ in 0..ROUNDS {
        let x = |i: usize| dots.get(i).map_or(0.0, |dot| dot.x);
        order.sort_by(|&a, &b| x(a).total_cmp(&x(b)).then(a.cmp(&b)));
        let mut moved = false;
        for n in 0..order.len() {
            for m in n + 1..order.len() {
                let (Some(&i), Some(&j)) = (order.get(n), order.get(m)) else { break };
                let (Some(a), Some(b)) = (dots.get(i), dots.get(j)) else { break };
                let (dx, dy) = (b.x - a.x, b.y - a.y);
                if dx > 2.0 * widest + 2.0 {
                    break;
                }
                let (apart, needed) = ((dx * dx + dy * dy).sqrt(), a.reach() + b.reach() + 1.5);
                if apart >= needed {
                    continue;
                }
                let (ux, uy) = if apart > 1e-6 { (dx / apart, dy / apart) } else { (0.8, 0.6) };
                // A row that is too long for its line has to leave it: a little to one side or the other.
                let aside = if (i + j) % 2 == 0 { 0.2 } else { -0.2 };
                let (ux, uy) = (ux - aside * uy, uy + aside * ux);
                // The lighter one gives way.
                let share = b.radius / (a.radius + b.radius);
                // A little farther than needed: rows of neighbours come to rest sooner.
                let by = 1.2 * (needed - apart) + 0.01;
                for (which, part) in [(i, -share), (j, 1.0 - share)] {
                    if let Some(dot) = dots.get_mut(which) {
                        (dot.x, dot.y) = (dot.x + ux * by * part, dot.y + uy * by * part);
                    }
                }
                moved = true;
            }
        }
        for dot in dots.iter_mut() {
            let reach = dot.reach() + 0.5;
            dot.x = dot.x.clamp(reach, (width - reach).max(reach));
            dot.y = dot.y.clamp(reach, (height - reach).max(reach));
        }
        if !moved {
            return;
        }
    }
}

pub(super) fn rank(role: Role) -> u8 {
    match role {
        Role::Chokepoint => 0,
        Role::Separates => 1,
        Role::Plain => 2,
    }
}

pub(super) fn draw_dot(chart: &mut Chart, dot: &Dot) {
    let (x, y, radius, item) = (dot.x, dot.y, dot.radius, dot.item);
    let style = match dot.node.state {
        State::Sound => Style::fill(dot.node.tone).edge(Tone::Paper, 1.0),
        State::Cut => Style::fill(Tone::Leaf).edge(Tone::Emphasis, 1.5),
        State::Severed => Style::fill(Tone::Leaf).edge(Tone::Emphasis, 1.75),
        State::Affected => Style::fill(Tone::EmphasisWash).edge(Tone::Emphasis, 1.75).dash(Dash::Dotted),
    };
    match dot.node.role {
        Role::Plain => chart.circle(x, y, radius, style, item),
        Role::Chokepoint => chart.path(Pen::diamond(x, y, radius * 1.25), style, item),
        Role::Separates => {
            let ring = style.line.filter(|_| dot.node.state != State::Sound).unwrap_or(dot.node.tone);
            chart.circle(x, y, radius + 2.75, Style::fill(Tone::Paper).edge(ring, 1.25), item);
            chart.circle(x, y, radius, style, item);
        }
    }
    if dot.node.state == State::Severed {
        let reach = dot.reach() - 0.5;
        chart.line((x - reach, y), (x + reach, y), Style::line(Tone::Emphasis, 2.0), item);
    }
    if dot.node.state == State::Cut {
        let reach = dot.reach() * 0.72 - 1.0;
        for up in [-1.0, 1.0] {
            chart.line((x - reach, y - up * reach), (x + reach, y + up * reach), Style::line(Tone::Emphasis, 2.0), item);
        }
    }
}

/// Names in order of importance, where there is room: to the right, to the left, above, below; rather not over a line. The
/// first [`SURE_LABELS`] may stand over nodes smaller than theirs.
pub(super) fn name_dots(chart: &mut Chart, dots: &[Dot], lines: &[Ends]) {
    let tries = ((chart.width * chart.height / 9000.0) as usize).clamp(6, MOST_LABELS);
    let mut order: Vec<&Dot> = dots.iter().collect();
    // Stable: dots come by weight.
    order.sort_by_key(|dot| (dot.node.state != State::Cut, rank(dot.node.role) == 2));
    let mut taken: Vec<Frame> = Vec::new();
    let all = chart.frame();
    for (nth, dot) in order.into_iter().take(tries).enumerate() {
        let strong = dot.node.role != Role::Plain || dot.node.state == State::Cut;
        let face = if strong { Face::Strong } else { Face::Small };
        let text = cut(&dot.node.name, (chart.width * if strong { 0.45 } else { 0.34 }).min(180.0), face);
        let (long, high) = (wide(&text, face), face.size());
        let (gap, slant) = (dot.reach() + 3.0, dot.reach() * 0.4);
        let places = [
            (dot.x + gap, dot.y - high / 2.0),
            (dot.x - gap - long, dot.y - high / 2.0),
            (dot.x - long / 2.0, dot.y - gap - high),
            (dot.x - long / 2.0, dot.y + gap),
            (dot.x + slant, dot.y - gap - high),
            (dot.x + slant, dot.y + gap),
            (dot.x - slant - long, dot.y - gap - high),
            (dot.x - slant - long, dot.y + gap),
        ];
        let free = |frame: &Frame, least: f64| {
            let covered = |other: &Dot| other.radius > least && Frame::around(other.x, other.y, other.reach()).overlaps(frame);
            all.holds(frame) && !taken.iter().any(|other| other.overlaps(frame)) && !dots.iter().any(covered)
        };
        let frames = || places.iter().map(|&(x, y)| Frame::new(x, y, long, high));
        let found = frames()
            .find(|frame| free(frame, 0.0) && !lines.iter().any(|&line| crosses(frame, line)))
            .or_else(|| frames().find(|frame| free(frame, 0.0)))
            .or_else(|| frames().find(|frame| nth < SURE_LABELS && free(frame, 0.75 * dot.radius)));
        let Some(frame) = found else { continue };
        let style = Style::fill(Tone::Ink).edge(Tone::Paper, 3.0);
        chart.text((frame.x, frame.y + high * 0.8), &text, Anchor::Start, face, style, dot.item);
        taken.push(Frame::new(frame.x - 2.0, frame.y - 1.0, long + 4.0, high + 2.0));
    }
}

/// A line passes through a rectangle (Liang and Barsky's clipping).
fn crosses(frame: &Frame, (from, to): Ends) -> bool {
    let (mut enter, mut leave) = (0.0f64, 1.0f64);
    for (start, delta, low, high) in
        [(from.0, to.0 - from.0, frame.x, frame.right()), (from.1, to.1 - from.1, frame.y, frame.bottom())]
    {
        if delta == 0.0 {
            if start < low || start > high {
                return false;
            }
            continue;
        }
        let (a, b) = ((low - start) / delta, (high - start) / delta);
        (enter, leave) = (enter.max(a.min(b)), leave.min(a.max(b)));
    }
    enter < leave
}
