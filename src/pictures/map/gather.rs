//! Places whose marks would cover each other are one mark; seen from closer by they part.
//!
//! Two marks touch first, as the map draws away, whose distance is the least beside the room that both take. They become one
//! mark in the middle of its places, and so on until one is left: the order of these joins is found once, and a view takes as
//! many of them as its scale needs. So at every scale each place is in one mark, no two marks cover each other, and what
//! is apart stays apart when one looks closer.

/// Room in pixels between two marks.
const GAP: f64 = 2.0;
/// Radius in pixels of a mark that stands for several places.
pub const TOGETHER: f64 = 11.0;

/// A place to be drawn.
#[derive(Copy, Clone, PartialEq, Debug)]
pub struct Spot {
    /// Where it lies, projected.
    pub at: (f64, f64),
    /// Radius of its own mark in pixels.
    pub radius: f64,
}

/// One mark with its places.
#[derive(Clone, PartialEq, Debug)]
pub struct Group {
    /// The middle of its places, projected.
    pub at: (f64, f64),
    /// Its radius in pixels.
    pub radius: f64,
    /// Its places, by index, ascending.
    pub members: Vec<usize>,
    /// The scale, in pixels per radius of the earth, from which it parts; nought for a place by itself, infinite for places
    /// that lie at one point.
    pub parts_at: f64,
}

/// Two marks that become one: their numbers, and the scale below which they do. A new mark's number follows the last.
type Join = (usize, usize, f64);

/// The places with the order in which they are joined.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Gathering {
    spots: Vec<Spot>,
    joins: Vec<Join>,
}

fn alone((index, spot): (usize, &Spot)) -> Option<Group> {
    Some(Group { at: spot.at, radius: spot.radius, members: vec![index], parts_at: 0.0 })
}

fn joined(one: Group, other: Group, parts_at: f64) -> Group {
    let (n, m) = (one.members.len() as f64, other.members.len() as f64);
    let middle = |a: f64, b: f64| (a * n + b * m) / (n + m);
    let mut members = one.members;
    members.extend(other.members);
    members.sort_unstable();
    Group {
        at: (middle(one.at.0, other.at.0), middle(one.at.1, other.at.1)),
        radius: one.radius.max(other.radius).max(TOGETHER),
        members,
        parts_at,
    }
}

/// The scale from which two marks leave room between them.
fn clear_from(one: &Group, other: &Group) -> f64 {
    let apart = (one.at.0 - other.at.0).hypot(one.at.1 - other.at.1);
    (one.radius + other.radius + GAP) / apart
}

impl Gathering {
    /// Finds the order. O(n³): for as many places as a map shows.
    pub fn of(spots: Vec<Spot>) -> Gathering {
        let mut marks: Vec<Option<Group>> = spots.iter().enumerate().map(alone).collect();
        let mut joins: Vec<Join> = Vec::new();
        loop {
            let mut first: Option<Join> = None;
            let here = || marks.iter().enumerate().filter_map(|(number, mark)| Some((number, mark.as_ref()?)));
            for (a, one) in here() {
                for (b, other) in here().skip_while(|(b, _)| *b <= a) {
                    let scale = clear_from(one, other);
                    if first.is_none_or(|(_, _, most)| scale > most) {
                        first = Some((a, b, scale));
                    }
                }
            }
            let Some((a, b, scale)) = first else { break };
            // A mark may lie closer to the next than its places did: it never parts after what it was joined from.
            let scale = joins.last().map_or(scale, |last| scale.min(last.2));
            let (Some(one), Some(other)) = (marks[a].take(), marks[b].take()) else { break };
            marks.push(Some(joined(one, other, scale)));
            joins.push((a, b, scale));
        }
        Gathering { spots, joins }
    }

    /// The same places, each by itself at every scale.
    pub fn apart(spots: Vec<Spot>) -> Gathering {
        Gathering { spots, joins: Vec::new() }
    }

    /// The marks at a scale in pixels per radius of the earth, in the order of their first places.
    pub fn at(&self, scale: f64) -> Vec<Group> {
        let mut marks: Vec<Option<Group>> = self.spots.iter().enumerate().map(alone).collect();
        for &(a, b, until) in self.joins.iter().take_while(|join| scale < join.2) {
            let mut take = |number: usize| marks.get_mut(number).and_then(Option::take);
            if let (Some(one), Some(other)) = (take(a), take(b)) {
                marks.push(Some(joined(one, other, until)));
            }
        }
        let mut groups: Vec<Group> = marks.into_iter().flatten().collect();
        groups.sort_by_key(|group| group.members.first().copied());
        groups
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn spot(x: f64, y: f64) -> Spot {
        Spot { at: (x, y), radius: 7.0 }
    }

    #[test]
    fn neighbours_are_one_mark_until_one_looks_closer() {
        let gathering = Gathering::of(vec![spot(0.0, 0.0), spot(1.0, 0.0), spot(0.01, 0.0)]);
        let members = |scale: f64| gathering.at(scale).into_iter().map(|group| group.members).collect::<Vec<_>>();
        assert_eq!(members(1.0), [vec![0, 1, 2]]);
        assert_eq!(members(100.0), [vec![0, 2], vec![1]]);
        let parts_at = gathering.at(100.0)[0].parts_at;
        assert!((parts_at - 1600.0).abs() < 1e-6, "{parts_at}");
        assert_eq!(members(parts_at), [[0], [1], [2]]);
    }

    #[test]
    fn places_at_one_point_never_part() {
        let gathering = Gathering::of(vec![spot(0.5, 0.5), spot(0.5, 0.5)]);
        let groups = gathering.at(1e12);
        assert_eq!((groups.len(), groups[0].parts_at), (1, f64::INFINITY));
        assert!(Gathering::of(Vec::new()).at(1.0).is_empty());
    }

    proptest! {
        #[test]
        fn each_place_is_in_one_mark_and_marks_do_not_cover_each_other_and_stay_apart(
            spots in proptest::collection::vec((-2.7..2.7f64, -1.3..1.3f64, 3.0..22.0f64), 0..40),
            scales in (100.0..9000.0f64, 1.0..30.0f64),
        ) {
            let spots: Vec<Spot> = spots.into_iter().map(|(x, y, radius)| Spot { at: (x, y), radius }).collect();
            let gathering = Gathering::of(spots.clone());
            let mark_of = |scale: f64| {
                let mut mark_of = vec![Vec::new(); spots.len()];
                for (mark, group) in gathering.at(scale).iter().enumerate() {
                    group.members.iter().for_each(|&member| mark_of[member].push(mark));
                }
                mark_of
            };
            let (far, near) = (scales.0, scales.0 * scales.1);
            for scale in [far, near] {
                prop_assert!(mark_of(scale).iter().all(|marks| marks.len() == 1));
                let groups = gathering.at(scale);
                for (i, one) in groups.iter().enumerate() {
                    prop_assert!(one.members.len() == 1 || scale < one.parts_at);
                    for other in &groups[i + 1..] {
                        let apart = (one.at.0 - other.at.0).hypot(one.at.1 - other.at.1) * scale;
                        prop_assert!(apart + 1e-6 >= one.radius + other.radius + GAP, "{one:?} {other:?}");
                    }
                }
            }
            let (far, near) = (mark_of(far), mark_of(near));
            for one in 0..spots.len() {
                for other in 0..one {
                    prop_assert!(far[one] == far[other] || near[one] != near[other]);
                }
            }
        }
    }
}
