//! Flows between countries become shapes: what is drawn where, how wide, under which name.

use super::chart::View;
use super::gather::{Gathering, Group, Spot};
use super::projection::project;
use crate::language::page::map::MapSays;
use crate::saying::{Saying, Value};
use std::fmt::Write as _;

/// So many flows are drawn; the table beside the map has all.
pub const MOST_DRAWN: usize = 60;
/// Points along a ribbon: one in so many pixels, at least and at most so many.
const STEPS: (f64, f64, f64) = (60.0, 28.0, 160.0);

/// A flow, with the names that people read.
#[derive(Clone, PartialEq, Debug)]
pub struct Lane {
    /// Name of the country where it begins.
    pub from: String,
    /// Name of the country where it ends.
    pub to: String,
    /// Codes of both (ISO 3166-1 alpha-2).
    pub codes: (String, String),
    /// Longitude and latitude of the beginning.
    pub from_at: (f64, f64),
    /// Longitude and latitude of the end.
    pub to_at: (f64, f64),
    /// What is known of where it goes.
    pub reach: Reach,
    /// What its width stands for: shipments, kilograms, or an amount of money.
    pub amount: f64,
}

/// A hub that shipments pass.
#[derive(Clone, PartialEq, Debug)]
pub struct Hub {
    /// What it is called.
    pub name: String,
    /// Longitude and latitude.
    pub at: (f64, f64),
    /// The share of shipments that pass it.
    pub share: f64,
}

/// What is known of where shipments go. All but the first are one place on the map, and drawn as a ring.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Reach {
    /// From one country to another.
    Between,
    /// They stay in one country.
    Within,
    /// They begin there; where they end is not said.
    Begins,
    /// They end there; where they begin is not said.
    Ends,
}

impl Lane {
    /// Where it begins and ends, for tables: an end that is not said is a dash.
    pub fn ends(&self) -> (&str, &str) {
        match self.reach {
            Reach::Between | Reach::Within => (&self.from, &self.to),
            Reach::Begins => (&self.from, "–"),
            Reach::Ends => ("–", &self.to),
        }
    }

    /// What it is, in a few words.
    pub fn title(&self) -> Saying {
        let (from, to) = (Value::Name(self.from.clone()), Value::Name(self.to.clone()));
        match self.reach {
            Reach::Between => Saying::of(MapSays::Way, [from, to]),
            Reach::Within => Saying::of(MapSays::Within, [from]),
            Reach::Begins => Saying::of(MapSays::Begins, [from]),
            Reach::Ends => Saying::of(MapSays::Ends, [to]),
        }
    }

    /// The country that it is about where one is to be chosen: where it ends, as far as that is known.
    pub fn country(&self) -> &str {
        if self.reach == Reach::Begins { &self.codes.0 } else { &self.codes.1 }
    }
}

/// The shape of a flow.
#[derive(Clone, PartialEq, Debug)]
pub enum Shape {
    /// From one country to another: narrow where it begins, an arrow where it ends.
    Ribbon {
        /// The ribbon, as the `d` of a closed path.
        outline: String,
        /// Its middle line, as the `d` of an open path.
        middle: String,
    },
    /// Within a country: a dot with a ring.
    Ring {
        /// Pixels from the left.
        x: f64,
        /// Pixels from the top.
        y: f64,
        /// Radius of the ring in pixels.
        radius: f64,
    },
}

/// A flow as it is drawn.
#[derive(Clone, PartialEq, Debug)]
pub struct Mark {
    /// Index of the flow.
    pub lane: usize,
    /// Its shape.
    pub shape: Shape,
    /// Where what is said of it points to, in pixels: a point of it that is in view, where there is one.
    pub at: (f64, f64),
}

/// A country's name on the map.
#[derive(Clone, PartialEq, Debug)]
pub struct Label {
    /// Pixels from the left, of the text's start, middle or end.
    pub x: f64,
    /// Pixels from the top, of the base line.
    pub y: f64,
    /// The name.
    pub text: String,
    /// `start`, `middle` or `end`.
    pub anchor: &'static str,
}

/// A country in which a flow begins or ends.
#[derive(Clone, PartialEq, Debug)]
pub struct Port {
    /// Its name.
    pub name: String,
    /// Longitude and latitude.
    pub at: (f64, f64),
    /// What begins or ends there, in what widths stand for.
    pub amount: f64,
    /// Its code.
    pub code: String,
}

/// A hub as it is drawn.
#[derive(Clone, PartialEq, Debug)]
pub struct HubMark {
    /// Index of the hub.
    pub hub: usize,
    /// Pixels from the left and the top: where it lies, or the middle of the hubs that are one mark with it.
    pub at: (f64, f64),
    /// Radius in pixels: the area stands for the share.
    pub radius: f64,
}

/// One mark for a country or hub, or for several that would cover each other.
#[derive(Clone, PartialEq, Debug)]
pub struct PlaceMark {
    /// Pixels from the left and the top.
    pub at: (f64, f64),
    /// Radius in pixels.
    pub radius: f64,
    /// Which of [`Places`] it stands for, the largest first.
    pub members: Vec<usize>,
    /// The scale from which it parts.
    pub parts_at: f64,
}

/// The countries in which flows begin or end, and the hubs, and how they come together. Countries and hubs are apart: a hub's
/// ring may lie around the country's point.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Places {
    /// Countries, those with most first.
    pub ports: Vec<Port>,
    ports_together: Gathering,
    hubs_together: Gathering,
}

/// Radius in pixels of the room that a country's point takes.
const PORT_ROOM: f64 = 7.0;

impl Places {
    /// The places of lanes and hubs, which come together where they would cover each other.
    pub fn of(lanes: &[Lane], hubs: &[Hub]) -> Places {
        Places::with(lanes, hubs, Gathering::of)
    }

    /// The same, each by itself: for a picture that stands still.
    pub fn apart(lanes: &[Lane], hubs: &[Hub]) -> Places {
        Places::with(lanes, hubs, Gathering::apart)
    }

    fn with(lanes: &[Lane], hubs: &[Hub], gather: fn(Vec<Spot>) -> Gathering) -> Places {
        let ports = ports(&lanes[..lanes.len().min(MOST_DRAWN)]);
        let spot = |(longitude, latitude): (f64, f64), radius: f64| Spot { at: project(longitude, latitude), radius };
        let ports_together = gather(ports.iter().map(|port| spot(port.at, PORT_ROOM)).collect());
        let hubs_together = gather(hubs.iter().map(|hub| spot(hub.at, hub_radius(hub))).collect());
        Places { ports, ports_together, hubs_together }
    }
}

/// Everything that the map shows above land and sea.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Scene {
    /// Flows, the smallest first, so that the largest lie on top.
    pub marks: Vec<Mark>,
    /// Ends of flows that are in view.
    pub ports: Vec<PlaceMark>,
    /// Hubs that are in view, as marks that part when one looks closer.
    pub hub_marks: Vec<PlaceMark>,
    /// Names, as far as there is room.
    pub labels: Vec<Label>,
    /// Hubs, the largest first.
    pub hubs: Vec<HubMark>,
    /// Their names, as far as there is room left.
    pub hub_labels: Vec<Label>,
    /// Widths of the legend: amounts, pixels.
    pub legend: Vec<(f64, f64)>,
}

/// Width in pixels of the largest flow on a map of this width.
fn widest(view: &View) -> f64 {
    (view.width / 76.0).clamp(6.5, 13.0)
}

/// Radius in pixels of a hub that all shipments pass.
const LARGEST_HUB: f64 = 22.0;

fn hub_radius(hub: &Hub) -> f64 {
    (LARGEST_HUB * hub.share.clamp(0.0, 1.0).sqrt()).max(4.0)
}

/// Draws the largest [`MOST_DRAWN`] of `lanes`, and `hubs`, with their `places`; both come largest first.
pub fn scene(lanes: &[Lane], hubs: &[Hub], places: &Places, view: &View) -> Scene {
    let lanes = &lanes[..lanes.len().min(MOST_DRAWN)];
    let most = lanes.iter().map(|lane| lane.amount).fold(0.0, f64::max);
    // By square root: an area four times as large is four times as many, and small flows remain visible.
    let width = |amount: f64| (widest(view) * (amount / most.max(f64::MIN_POSITIVE)).sqrt()).max(1.0);
    let place = |(longitude, latitude): (f64, f64)| view.place(longitude, latitude);

    let mut marks: Vec<Mark> = lanes
        .iter()
        .enumerate()
        .map(|(index, lane)| {
            let (from, to) = (place(lane.from_at), place(lane.to_at));
            if lane.reach != Reach::Between {
                let radius = width(lane.amount) * 0.8 + 5.0;
                return Mark { lane: index, shape: Shape::Ring { x: to.0, y: to.1, radius }, at: to };
            }
            // A pair of opposite flows bends to both sides; a lone one bends north.
            let lesser_of_pair = lanes[..index].iter().any(|other| other.from == lane.to && other.to == lane.from);
            let bend = Bend::new(from, to, lesser_of_pair);
            let shape = Shape::Ribbon { outline: bend.ribbon(width(lane.amount)), middle: bend.middle() };
            Mark { lane: index, shape, at: bend.seen(view) }
        })
        .collect();
    marks.reverse();

    let mark = |group: Group| {
        let at = ((group.at.0 - view.west) * view.scale, (view.north - group.at.1) * view.scale);
        let Group { radius, members, parts_at, .. } = group;
        view.sees(at).then_some(PlaceMark { at, radius, members, parts_at })
    };
    let marks_of = |gathering: &Gathering| gathering.at(view.scale).into_iter().filter_map(mark).collect::<Vec<_>>();
    let (ports, hub_marks) = (marks_of(&places.ports_together), marks_of(&places.hubs_together));
    let ring = |mark: &PlaceMark, hub: usize| Some(HubMark { hub, at: mark.at, radius: hub_radius(hubs.get(hub)?) });
    let mut rings: Vec<HubMark> =
        hub_marks.iter().flat_map(|mark| mark.members.iter().filter_map(|&hub| ring(mark, hub))).collect();
    rings.sort_by_key(|ring| ring.hub);

    // What stands for several has the name of the largest, and how many more there are.
    let name = |mark: &PlaceMark, name: &dyn Fn(usize) -> Option<String>| {
        let first = name(*mark.members.first()?)?;
        Some(if mark.members.len() > 1 { format!("{first} +{}", mark.members.len() - 1) } else { first })
    };
    let port_name = |port: usize| Some(places.ports.get(port)?.name.clone());
    let hub_name = |hub: usize| Some(hubs.get(hub)?.name.clone());
    let mut taken: Vec<[f64; 4]> = ports.iter().map(|mark| around(mark.at, dot(mark))).collect();
    let room = |mark: &PlaceMark| if mark.members.len() > 1 { mark.radius - 3.0 } else { 0.0 };
    let labels = labels(ports.iter().filter_map(|mark| Some((mark.at, room(mark), name(mark, &port_name)?))), &mut taken, view);
    taken.extend(hub_marks.iter().map(|mark| around(mark.at, mark.radius * 0.7)));
    let named = hub_marks.iter().filter_map(|mark| Some((mark.at, mark.radius, name(mark, &hub_name)?)));
    let hub_labels = self::labels(named, &mut taken, view);
    let legend = legend(most).into_iter().map(|amount| (amount, width(amount))).collect();
    Scene { marks, ports, hub_marks, labels, hubs: rings, hub_labels, legend }
}

/// Half of the room that no name may cover.
fn dot(mark: &PlaceMark) -> f64 {
    if mark.members.len() > 1 { mark.radius } else { 4.0 }
}

/// A quadratic curve between two points.
struct Bend {
    from: (f64, f64),
    over: (f64, f64),
    to: (f64, f64),
}

impl Bend {
    fn new(from: (f64, f64), to: (f64, f64), southward: bool) -> Bend {
        let (dx, dy) = (to.0 - from.0, to.1 - from.1);
        let high = if southward { -0.26 } else { 0.26 };
        // Of the two normals, the one that points up the screen.
        let side = if dx >= 0.0 { 1.0 } else { -1.0 };
        let over = ((from.0 + to.0) / 2.0 + dy * high * side, (from.1 + to.1) / 2.0 - dx * high * side);
        Bend { from, over, to }
    }

    fn at(&self, t: f64) -> (f64, f64) {
        let (a, b, c) = ((1.0 - t) * (1.0 - t), 2.0 * t * (1.0 - t), t * t);
        (a * self.from.0 + b * self.over.0 + c * self.to.0, a * self.from.1 + b * self.over.1 + c * self.to.1)
    }

    /// The point nearest to its middle that is in view; its middle where none is.
    fn seen(&self, view: &View) -> (f64, f64) {
        let aside = [0.0, 0.1, -0.1, 0.2, -0.2, 0.3, -0.3, 0.35, -0.35, 0.4, -0.4, 0.45, -0.45, 0.475, -0.475, 0.5, -0.5];
        let points = aside.map(|aside| self.at(0.5 + aside));
        points.into_iter().find(|&point| view.sees(point)).unwrap_or(points[0])
    }

    /// The unit normal at `t`.
    fn normal(&self, t: f64) -> (f64, f64) {
        let along = |from: f64, over: f64, to: f64| 2.0 * (1.0 - t) * (over - from) + 2.0 * t * (to - over);
        let (dx, dy) = (along(self.from.0, self.over.0, self.to.0), along(self.from.1, self.over.1, self.to.1));
        let long = dx.hypot(dy).max(1e-9);
        (-dy / long, dx / long)
    }

    fn middle(&self) -> String {
        let ((x1, y1), (x2, y2), (x3, y3)) = (self.from, self.over, self.to);
        format!("M{x1:.1} {y1:.1}Q{x2:.1} {y2:.1} {x3:.1} {y3:.1}")
    }

    /// A ribbon that is `width` wide before its arrow and a third of that where it begins.
    fn ribbon(&self, width: f64) -> String {
        let long = (self.to.0 - self.from.0).hypot(self.to.1 - self.from.1).max(1.0);
        let head = (width * 1.1 + 5.0).min(long * 0.6);
        let neck = 1.0 - head / long;
        let (mut there, mut back) = (String::new(), Vec::new());
        let steps = (long / STEPS.0).clamp(STEPS.1, STEPS.2) as usize;
        for i in 0..=steps {
            let t = neck * i as f64 / steps as f64;
            let half = width / 2.0 * (0.34 + 0.66 * t / neck);
            let ((x, y), (nx, ny)) = (self.at(t), self.normal(t));
            let _ = write!(there, "{}{:.1} {:.1}", if i == 0 { 'M' } else { 'L' }, x + nx * half, y + ny * half);
            back.push((x - nx * half, y - ny * half));
        }
        let ((x, y), (nx, ny)) = (self.at(neck), self.normal(neck));
        let wing = width / 2.0 + 2.5;
        for (x, y) in [(x + nx * wing, y + ny * wing), self.to, (x - nx * wing, y - ny * wing)] {
            let _ = write!(there, "L{x:.1} {y:.1}");
        }
        for (x, y) in back.into_iter().rev() {
            let _ = write!(there, "L{x:.1} {y:.1}");
        }
        there.push('Z');
        there
    }
}

fn ports(lanes: &[Lane]) -> Vec<Port> {
    let mut ports: Vec<Port> = Vec::new();
    for lane in lanes {
        let ends = [(&lane.from, &lane.codes.0, lane.from_at), (&lane.to, &lane.codes.1, lane.to_at)];
        for (name, code, at) in &ends[usize::from(lane.reach != Reach::Between)..] {
            match ports.iter_mut().find(|port| port.name == **name) {
                Some(port) => port.amount += lane.amount,
                None => ports.push(Port { name: (*name).clone(), at: *at, amount: lane.amount, code: (*code).clone() }),
            }
        }
    }
    ports.sort_by(|one, other| other.amount.total_cmp(&one.amount).then_with(|| one.name.cmp(&other.name)));
    ports
}

/// Names where there is room for them: those that come first, right of the mark, else left, below, above. Each comes with its
/// place and the radius of its mark; what is written is added to what is taken.
fn labels(named: impl Iterator<Item = ((f64, f64), f64, String)>, taken: &mut Vec<[f64; 4]>, view: &View) -> Vec<Label> {
    const LETTER: f64 = 8.6;
    const LINE: f64 = 15.0;
    const EDGE: f64 = 30.0;
    let mut labels = Vec::new();
    for ((x, y), radius, name) in named {
        let wide = name.chars().count() as f64 * LETTER;
        let gap = radius + 8.0;
        let tries = [
            ("start", x + gap, y + 4.0, x + gap),
            ("end", x - gap, y + 4.0, x - gap - wide),
            ("middle", x, y + gap + 11.0, x - wide / 2.0),
            ("middle", x, y - gap - 2.0, x - wide / 2.0),
        ];
        for (anchor, x, y, left) in tries {
            let space = [left, y - LINE + 4.0, left + wide, y + 3.0];
            let inside = left > EDGE && left + wide < view.width - 14.0 && space[1] > 14.0 && space[3] < view.height - 24.0;
            if inside && !taken.iter().any(|other| overlap(other, &space)) {
                taken.push(space);
                labels.push(Label { x, y, text: name, anchor });
                break;
            }
        }
    }
    labels
}

fn around((x, y): (f64, f64), half: f64) -> [f64; 4] {
    [x - half, y - half, x + half, y + half]
}

fn overlap(one: &[f64; 4], other: &[f64; 4]) -> bool {
    one[0] < other[2] && other[0] < one[2] && one[1] < other[3] && other[1] < one[3]
}

/// Up to three round numbers up to `most`, the largest first.
fn legend(most: f64) -> Vec<f64> {
    if most <= 0.0 || !most.is_finite() {
        return Vec::new();
    }
    let round = |value: f64| {
        let ten = 10f64.powf(value.log10().floor());
        let first = value / ten;
        (if first >= 5.0 {
            5.0
        } else if first >= 2.0 {
            2.0
        } else {
            1.0
        }) * ten
    };
    let mut steps = vec![round(most)];
    for part in [8.0, 64.0] {
        let step = most / part;
        if step >= 1.0 && !steps.contains(&round(step)) {
            steps.push(round(step));
        }
    }
    steps
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::english;

    fn scene(lanes: &[Lane], hubs: &[Hub], view: &View) -> Scene {
        super::scene(lanes, hubs, &Places::apart(lanes, hubs), view)
    }

    fn lane(from: &str, to: &str, from_at: (f64, f64), to_at: (f64, f64), amount: f64) -> Lane {
        Lane {
            from: from.into(),
            to: to.into(),
            codes: (from.into(), to.into()),
            from_at,
            to_at,
            reach: if from == to { Reach::Within } else { Reach::Between },
            amount,
        }
    }

    #[test]
    fn the_largest_lies_on_top_and_opposite_flows_part() {
        let (china, belgium) = ((104.0, 35.0), (4.5, 50.5));
        let lanes = [lane("China", "Belgium", china, belgium, 900.0), lane("Belgium", "China", belgium, china, 100.0)];
        let drawn = scene(&lanes, &[], &View::world(1000.0, 500.0));
        assert_eq!(drawn.marks.iter().map(|mark| mark.lane).collect::<Vec<_>>(), [1, 0]);
        assert!(drawn.marks[1].at.1 < drawn.marks[0].at.1 - 20.0, "the larger bends north, the lesser south");
        assert_eq!(drawn.ports.len(), 2);
    }

    #[test]
    fn a_flow_within_a_country_is_a_ring_and_one_port() {
        let drawn = scene(&[lane("Belgium", "Belgium", (4.5, 50.5), (4.5, 50.5), 7.0)], &[], &View::world(1000.0, 500.0));
        assert!(matches!(drawn.marks[0].shape, Shape::Ring { radius, .. } if radius > 5.0));
        assert_eq!(Places::of(&[lane("Belgium", "Belgium", (4.5, 50.5), (4.5, 50.5), 7.0)], &[]).ports[0].amount, 7.0);
        assert_eq!(drawn.ports.len(), 1);
    }

    #[test]
    fn a_known_end_is_a_ring_that_says_what_is_not_known() {
        let mut lane = lane("Italy", "Italy", (12.5, 42.8), (12.5, 42.8), 7.0);
        lane.reach = Reach::Begins;
        assert!(matches!(
            scene(std::slice::from_ref(&lane), &[], &View::world(1000.0, 500.0)).marks[0].shape,
            Shape::Ring { .. }
        ));
        assert_eq!((lane.ends(), english(&lane.title()).as_str()), (("Italy", "–"), "From Italy; where to is not said"));
    }

    #[test]
    fn no_more_than_is_legible() {
        let lanes: Vec<Lane> = (0..100).map(|i| lane("A", &i.to_string(), (0.0, 0.0), (f64::from(i), 10.0), 100.0)).collect();
        assert_eq!(scene(&lanes, &[], &View::world(1000.0, 500.0)).marks.len(), MOST_DRAWN);
    }

    #[test]
    fn names_do_not_cover_each_other() {
        let lanes: Vec<Lane> =
            (0..20).map(|i| lane("Here", &format!("Country {i}"), (0.0, 0.0), (f64::from(i) * 0.4, 50.0), 10.0)).collect();
        let labels = scene(&lanes, &[], &View::world(1000.0, 500.0)).labels;
        assert!(labels.len() < 12);
    }

    #[test]
    fn a_legend_of_round_numbers() {
        assert_eq!(legend(3120.0), [2000.0, 200.0, 20.0]);
        assert_eq!(legend(3.0), [2.0]);
        assert_eq!(legend(1.0), [1.0]);
    }

    #[test]
    fn nothing_to_draw_is_nothing_drawn() {
        assert!(scene(&[], &[], &View::world(1000.0, 500.0)).marks.is_empty());
    }

    #[test]
    fn hubs_are_rings_by_share_and_what_is_out_of_sight_is_left_out() {
        let view = View::around(&[(0.0, 45.0), (10.0, 55.0)], 1000.0, 400.0, 500.0);
        let hub = |name: &str, at, share| Hub { name: name.into(), at, share };
        let hubs = [hub("Liège", (5.4, 50.6), 0.64), hub("Hahn", (7.3, 49.9), 0.16), hub("Sydney", (151.2, -33.9), 0.1)];
        let drawn = scene(&[], &hubs, &view);
        assert_eq!(drawn.hubs.iter().map(|mark| mark.hub).collect::<Vec<_>>(), [0, 1]);
        assert!((drawn.hubs[0].radius / drawn.hubs[1].radius - 2.0).abs() < 1e-9, "four times the area");
        assert_eq!(drawn.hub_labels.first().map(|label| label.text.as_str()), Some("Liège"));
    }

    #[test]
    fn countries_and_hubs_that_would_cover_each_other_are_one_mark_until_one_looks_closer() {
        let ends = [("France", (2.4, 46.6)), ("Belgium", (4.7, 50.6)), ("Netherlands", (5.3, 52.1))];
        let lanes: Vec<Lane> = ends.iter().map(|(to, at)| lane("China", to, (104.0, 35.0), *at, 9.0)).collect();
        let hub = |name: &str, at, share| Hub { name: name.into(), at, share };
        let hubs = [hub("Liège", (5.4, 50.6), 0.64), hub("Hahn", (7.3, 49.9), 0.16), hub("Yiwu", (120.1, 29.3), 0.9)];
        let places = Places::of(&lanes, &hubs);
        let world = View::world(1000.0, 500.0);
        let drawn = super::scene(&lanes, &hubs, &places, &world);
        let names = |labels: &[Label]| labels.iter().map(|label| label.text.clone()).collect::<Vec<_>>();
        assert_eq!(names(&drawn.labels), ["China", "Belgium +2"]);
        assert_eq!(drawn.hub_marks.iter().map(|mark| mark.members.clone()).collect::<Vec<_>>(), [vec![0, 1], vec![2]]);
        assert_eq!(drawn.hubs[0].at, drawn.hubs[1].at, "rings of one mark lie around its middle");
        let closer = world.onto(places.ports[1..].iter().map(|port| project(port.at.0, port.at.1)), drawn.ports[1].parts_at);
        let drawn = super::scene(&lanes, &hubs, &places, &closer);
        assert_eq!(names(&drawn.labels).len(), 3, "China is out of sight: {:?}", names(&drawn.labels));
        assert_eq!((drawn.ports.len(), drawn.hub_marks.len()), (3, 2));
        assert!(drawn.marks.iter().all(|mark| closer.sees(mark.at)), "what is said of a flow stands where it is seen");
    }
}
