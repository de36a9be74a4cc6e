//! Places for the nodes of a graph, the same each time: nothing is drawn by lot.
//!
//! Each connected part is first laid out by its distances (Ulrik Brandes and Christian Pich, "Eigensolver Methods for
//! Progressive Multidimensional Scaling of Large Data", Graph Drawing 2006: pivot MDS), then refined by forces (Thomas
//! Fruchterman and Edward Reingold, "Graph Drawing by Force-directed Placement", Software: Practice and Experience 21(11),
//! 1991) with the repulsion of far nodes summed over a quadtree (Josh Barnes and Piet Hut, Nature 324, 1986), for at most
//! [`STEPS`] steps. Parts are turned so that they lie broad, and stand in rows, the largest first.
//!
//! Only sums, products and square roots are used, so that every machine finds the same places.

/// Pivots of the first layout.
const PIVOTS: usize = 40;
/// Steps of the second; fewer where nothing moves any more.
const STEPS: usize = 260;
/// A cell of the quadtree this much smaller than it is far counts as one body.
const OPENING: f64 = 0.9;
/// Depth of the quadtree: closer bodies than this divides are one.
const DEPTH: usize = 24;
/// Cosine and sine of the golden angle.
const GOLDEN: (f64, f64) = (-0.737_368_878_078_319_9, 0.675_490_294_261_523_7);
/// Room around a connected part, in lengths of a link.
const MARGIN: f64 = 0.9;

/// The nodes of a connected part with their places.
type Part = (Vec<u32>, Vec<(f64, f64)>);

/// Places for `count` nodes with links between them, in lengths of a link. Links to nodes that are not there count for nothing.
///
/// Time: O(steps · (n log n + links)).
pub(super) fn lay_out(count: usize, links: &[(u32, u32)]) -> Vec<(f64, f64)> {
    let mut neighbours: Vec<Vec<u32>> = vec![Vec::new(); count];
    for &(a, b) in links {
        if a != b && (a as usize) < count && (b as usize) < count {
            for (from, to) in [(a, b), (b, a)] {
                if let Some(list) = neighbours.get_mut(from as usize) {
                    list.push(to);
                }
            }
        }
    }
    for list in &mut neighbours {
        list.sort_unstable();
        list.dedup();
    }
    let mut placed = vec![(0.0, 0.0); count];
    let mut parts: Vec<Part> = Vec::new();
    let mut seen = vec![false; count];
    for start in 0..count {
        let members = part(start, &neighbours, &mut seen);
        if !members.is_empty() {
            let places = lay_out_part(&members, &neighbours);
            parts.push((members, places));
        }
    }
    // Stable: parts of one size keep their order.
    parts.sort_by_key(|part| std::cmp::Reverse(part.0.len()));
    pack(&mut parts);
    for (members, places) in &parts {
        for (&node, &place) in members.iter().zip(places) {
            if let Some(slot) = placed.get_mut(node as usize) {
                *slot = place;
            }
        }
    }
    placed
}

fn part(start: usize, neighbours: &[Vec<u32>], seen: &mut [bool]) -> Vec<u32> {
    let mut members = Vec::new();
    if seen.get(start) == Some(&false) {
        seen[start] = true;
        members.push(start as u32);
    }
    let mut next = 0;
    while let Some(&node) = members.get(next) {
        next += 1;
        for &other in neighbours.get(node as usize).map_or(&[][..], Vec::as_slice) {
            if let Some(flag) = seen.get_mut(other as usize).filter(|flag| !**flag) {
                *flag = true;
                members.push(other);
            }
        }
    }
    members
}

fn lay_out_part(members: &[u32], neighbours: &[Vec<u32>]) -> Vec<(f64, f64)> {
    let n = members.len();
    if n < 3 {
        return (0..n).map(|i| (i as f64, 0.0)).collect();
    }
    // Numbers within the part.
    let most = members.iter().max().map_or(0, |&node| node as usize + 1);
    let mut local = vec![0u32; most];
    for (i, &node) in members.iter().enumerate() {
        if let Some(slot) = local.get_mut(node as usize) {
            *slot = i as u32;
        }
    }
    let inner: Vec<Vec<u32>> = members
        .iter()
        .map(|&node| {
            let list = neighbours.get(node as usize).map_or(&[][..], Vec::as_slice);
            list.iter().filter_map(|&other| local.get(other as usize).copied()).collect()
        })
        .collect();
    let mut places = by_distances(&inner);
    // Leaves of one node have the same distances to all: they are set apart before they push each other.
    let mut turn = (1.0, 0.0);
    for place in &mut places {
        *place = (place.0 + 0.35 * turn.0, place.1 + 0.35 * turn.1);
        turn = (turn.0 * GOLDEN.0 - turn.1 * GOLDEN.1, turn.0 * GOLDEN.1 + turn.1 * GOLDEN.0);
    }
    by_forces(&mut places, &inner);
    lie_broad(&mut places);
    places
}

fn by_distances(neighbours: &[Vec<u32>]) -> Vec<(f64, f64)> {
    let n = neighbours.len();
    let pivots = PIVOTS.min(n);
    // Squared distances, a row per pivot; each pivot is the node farthest from those before.
    let mut rows: Vec<Vec<f64>> = Vec::with_capacity(pivots);
    let mut nearest = vec![u32::MAX; n];
    let mut pivot = 0;
    for _ in 0..pivots {
        let distances = breadth_first(pivot, neighbours);
        let mut farthest = (0, 0);
        for (i, (&distance, near)) in distances.iter().zip(&mut nearest).enumerate() {
            *near = (*near).min(distance);
            if *near > farthest.0 {
                farthest = (*near, i);
            }
        }
        rows.push(distances.iter().map(|&distance| f64::from(distance) * f64::from(distance)).collect());
        pivot = farthest.1;
    }
    // Double centring.
    let of_pivot: Vec<f64> = rows.iter().map(|row| row.iter().sum::<f64>() / n as f64).collect();
    let all = of_pivot.iter().sum::<f64>() / pivots as f64;
    let of_node: Vec<f64> = (0..n).map(|i| rows.iter().filter_map(|row| row.get(i)).sum::<f64>() / pivots as f64).collect();
    for (row, mean) in rows.iter_mut().zip(&of_pivot) {
        for (value, node) in row.iter_mut().zip(&of_node) {
            *value = -0.5 * (*value - mean - node + all);
        }
    }
    let dot = |a: &[f64], b: &[f64]| a.iter().zip(b).map(|(x, y)| x * y).sum::<f64>();
    let product: Vec<Vec<f64>> = rows.iter().map(|a| rows.iter().map(|b| dot(a, b)).collect()).collect();
    let mut axes: Vec<Vec<f64>> = Vec::new();
    for k in 0..2 {
        let mut vector: Vec<f64> = (0..pivots).map(|i| 1.0 + 0.1 * ((i * 7 + k * 3) % 11) as f64).collect();
        for _ in 0..60 {
            for axis in &axes {
                let share = dot(axis, &vector);
                vector.iter_mut().zip(axis).for_each(|(value, along)| *value -= share * along);
            }
            let next: Vec<f64> = product.iter().map(|row| dot(row, &vector)).collect();
            let length = dot(&next, &next).sqrt();
            if length < 1e-12 {
                break;
            }
            vector = next.into_iter().map(|value| value / length).collect();
        }
        axes.push(vector);
    }
    let along = |axis: usize, i: usize| {
        let Some(axis) = axes.get(axis) else { return 0.0 };
        rows.iter().zip(axis).filter_map(|(row, weight)| Some(row.get(i)? * weight)).sum::<f64>()
    };
    let mut places: Vec<(f64, f64)> = (0..n).map(|i| (along(0, i), along(1, i))).collect();
    // Links have length 1 on average.
    let (mut sum, mut count) = (0.0, 0.0);
    for (i, list) in neighbours.iter().enumerate() {
        for &j in list {
            if let (Some(a), Some(b)) = (places.get(i), places.get(j as usize)) {
                sum += distance(*a, *b);
                count += 1.0;
            }
        }
    }
    let scale = if sum > 1e-9 { count / sum } else { 1.0 };
    places.iter_mut().for_each(|place| *place = (place.0 * scale, place.1 * scale));
    places
}

fn distance(a: (f64, f64), b: (f64, f64)) -> f64 {
    ((a.0 - b.0) * (a.0 - b.0) + (a.1 - b.1) * (a.1 - b.1)).sqrt()
}

fn breadth_first(start: usize, neighbours: &[Vec<u32>]) -> Vec<u32> {
    let mut distances = vec![u32::MAX; neighbours.len()];
    if let Some(first) = distances.get_mut(start) {
        *first = 0;
    }
    let mut queue = vec![start as u32];
    let mut next = 0;
    while let Some(&node) = queue.get(next) {
        next += 1;
        let here = distances.get(node as usize).copied().unwrap_or(0);
        for &other in neighbours.get(node as usize).map_or(&[][..], Vec::as_slice) {
            if let Some(slot) = distances.get_mut(other as usize).filter(|slot| **slot == u32::MAX) {
                *slot = here + 1;
                queue.push(other);
            }
        }
    }
    distances
}

fn by_forces(places: &mut [(f64, f64)], neighbours: &[Vec<u32>]) {
    let n = places.len();
    let mut heat = 0.12 * (n as f64).sqrt().max(2.0);
    let cooling = 0.975;
    let mut forces = vec![(0.0f64, 0.0f64); n];
    for _ in 0..STEPS {
        let tree = Quadtree::new(places);
        for (i, (force, &place)) in forces.iter_mut().zip(places.iter()).enumerate() {
            *force = tree.push(place);
            for &j in neighbours.get(i).map_or(&[][..], Vec::as_slice) {
                let Some(&other) = places.get(j as usize) else { continue };
                // Pull grows with the square of the length.
                let pull = distance(place, other);
                *force = (force.0 + (other.0 - place.0) * pull, force.1 + (other.1 - place.1) * pull);
            }
        }
        let mut most = 0.0f64;
        for (place, force) in places.iter_mut().zip(&forces) {
            let strength = (force.0 * force.0 + force.1 * force.1).sqrt();
            if strength > 1e-12 {
                let step = strength.min(heat);
                *place = (place.0 + force.0 / strength * step, place.1 + force.1 / strength * step);
                most = most.max(step);
            }
        }
        if most < 0.004 {
            break;
        }
        heat = (heat * cooling).max(0.002);
    }
}

/// Bodies by the quarter of the square in which they lie, and again.
struct Quadtree {
    cells: Vec<Quarter>,
    size: f64,
}

#[derive(Copy, Clone)]
struct Quarter {
    /// Sum of the bodies' places.
    sum: (f64, f64),
    mass: f64,
    children: [u32; 4],
}

impl Quadtree {
    fn new(places: &[(f64, f64)]) -> Quadtree {
        const EMPTY: Quarter = Quarter { sum: (0.0, 0.0), mass: 0.0, children: [0; 4] };
        let (low, high) = bounds(places);
        let size = (high.0 - low.0).max(high.1 - low.1).max(1e-9);
        let mut cells = Vec::with_capacity(2 * places.len() + 1);
        cells.push(EMPTY);
        for &place in places {
            let (mut at, mut corner, mut side) = (0usize, low, size);
            for depth in 0..DEPTH {
                let Some(cell) = cells.get_mut(at) else { break };
                let before = (cell.sum, cell.mass);
                cell.sum = (cell.sum.0 + place.0, cell.sum.1 + place.1);
                cell.mass += 1.0;
                if before.1 == 0.0 || depth + 1 == DEPTH {
                    break;
                }
                side /= 2.0;
                let quarter = |of: (f64, f64)| usize::from(of.0 >= corner.0 + side) + 2 * usize::from(of.1 >= corner.1 + side);
                if before.1 == 1.0 && cell.children == [0; 4] {
                    // The body that was here alone moves down.
                    let index = cells.len() as u32;
                    if let Some(child) = cells.get_mut(at).and_then(|cell| cell.children.get_mut(quarter(before.0))) {
                        *child = index;
                    }
                    cells.push(Quarter { sum: before.0, mass: 1.0, ..EMPTY });
                }
                let which = quarter(place);
                let index = cells.len() as u32;
                let Some(child) = cells.get_mut(at).and_then(|cell| cell.children.get_mut(which)) else { break };
                if *child == 0 {
                    *child = index;
                    at = index as usize;
                    cells.push(EMPTY);
                } else {
                    at = *child as usize;
                }
                corner = (corner.0 + side * (which % 2) as f64, corner.1 + side * (which / 2) as f64);
            }
        }
        Quadtree { cells, size }
    }

    /// The force on a body at `place`: away from all others, as the inverse of the distance.
    fn push(&self, place: (f64, f64)) -> (f64, f64) {
        let mut force = (0.0, 0.0);
        let mut open = [(0u32, 0.0f64); 4 * DEPTH];
        open[0] = (0, self.size);
        let mut count = 1;
        while count > 0 {
            count -= 1;
            let Some(&(at, size)) = open.get(count) else { break };
            let Some(cell) = self.cells.get(at as usize) else { continue };
            let (dx, dy) = (place.0 - cell.sum.0 / cell.mass, place.1 - cell.sum.1 / cell.mass);
            let square = dx * dx + dy * dy;
            if cell.children == [0; 4] || size * size < OPENING * OPENING * square {
                if square > 1e-12 {
                    force = (force.0 + dx / square * cell.mass, force.1 + dy / square * cell.mass);
                }
                continue;
            }
            for &child in cell.children.iter().filter(|child| **child != 0) {
                if let Some(slot) = open.get_mut(count) {
                    *slot = (child, size / 2.0);
                    count += 1;
                }
            }
        }
        force
    }
}

/// Lower and upper corner.
pub(super) fn bounds(places: &[(f64, f64)]) -> ((f64, f64), (f64, f64)) {
    let Some(&first) = places.first() else { return ((0.0, 0.0), (0.0, 0.0)) };
    places.iter().fold((first, first), |(low, high), place| {
        ((low.0.min(place.0), low.1.min(place.1)), (high.0.max(place.0), high.1.max(place.1)))
    })
}

/// Turns places so that their greatest spread lies along x.
fn lie_broad(places: &mut [(f64, f64)]) {
    let n = places.len().max(1) as f64;
    let (sx, sy) = places.iter().fold((0.0, 0.0), |sum, place| (sum.0 + place.0, sum.1 + place.1));
    let middle = (sx / n, sy / n);
    let (mut xx, mut xy, mut yy) = (0.0, 0.0, 0.0);
    for place in places.iter() {
        let (x, y) = (place.0 - middle.0, place.1 - middle.1);
        (xx, xy, yy) = (xx + x * x, xy + x * y, yy + y * y);
    }
    // The first eigenvector of the covariance.
    let root = ((xx - yy) * (xx - yy) / 4.0 + xy * xy).sqrt();
    let (a, b) = if xx >= yy { ((xx - yy) / 2.0 + root, xy) } else { (xy, (yy - xx) / 2.0 + root) };
    let length = (a * a + b * b).sqrt();
    let (a, b) = if length > 1e-12 { (a / length, b / length) } else { (1.0, 0.0) };
    for place in places {
        let (x, y) = (place.0 - middle.0, place.1 - middle.1);
        *place = (x * a + y * b, y * a - x * b);
    }
}

/// Stands parts in rows, as broad as makes the whole some 1.6 times as broad as high.
fn pack(parts: &mut [Part]) {
    let sizes: Vec<((f64, f64), f64, f64)> = parts
        .iter()
        .map(|(_, places)| {
            let (low, high) = bounds(places);
            (low, high.0 - low.0 + MARGIN, high.1 - low.1 + MARGIN)
        })
        .collect();
    let area: f64 = sizes.iter().map(|size| size.1 * size.2).sum();
    let broad = sizes.iter().map(|size| size.1).fold((1.6 * area).sqrt(), f64::max);
    let (mut x, mut y, mut row) = (0.0, 0.0, 0.0f64);
    for ((_, places), (low, width, height)) in parts.iter_mut().zip(sizes) {
        if x > 0.0 && x + width > broad + 1e-9 {
            (x, y, row) = (0.0, y + row, 0.0);
        }
        for place in places {
            *place = (place.0 - low.0 + x, place.1 - low.1 + y);
        }
        x += width;
        row = row.max(height);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_path_is_drawn_as_a_path() {
        let links: Vec<(u32, u32)> = (0..9).map(|i| (i, i + 1)).collect();
        let places = lay_out(10, &links);
        let rising = places.windows(2).filter(|pair| pair[0].0 < pair[1].0).count();
        assert!(rising == 0 || rising == 9, "{places:?}");
    }

    /// Two dense groups joined by one link lie apart.
    #[test]
    fn groups_lie_apart() {
        let mut links = vec![(0, 8)];
        for group in [0, 8] {
            for a in 0..8 {
                for b in 0..a {
                    links.push((group + a, group + b));
                }
            }
        }
        let places = lay_out(16, &links);
        let middle = |from: usize| {
            let group = &places[from..from + 8];
            (group.iter().map(|it| it.0).sum::<f64>() / 8.0, group.iter().map(|it| it.1).sum::<f64>() / 8.0)
        };
        let between = distance(middle(0), middle(8));
        for (i, place) in places.iter().enumerate() {
            assert!(distance(*place, middle(i / 8 * 8)) < between / 2.0);
        }
    }

    /// The quadtree's sum is near the sum over all pairs.
    #[test]
    fn far_bodies_count_as_one() {
        let places: Vec<(f64, f64)> = (0..300).map(|i| (f64::from(i * 7919 % 1000), f64::from(i * 104_729 % 1000))).collect();
        let tree = Quadtree::new(&places);
        for &place in places.iter().step_by(29) {
            let mut exact = (0.0, 0.0);
            for &other in &places {
                let (dx, dy) = (place.0 - other.0, place.1 - other.1);
                let square = dx * dx + dy * dy;
                if square > 0.0 {
                    exact = (exact.0 + dx / square, exact.1 + dy / square);
                }
            }
            let found = tree.push(place);
            assert!(distance(found, exact) < 0.1 * (exact.0 * exact.0 + exact.1 * exact.1).sqrt() + 0.02);
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(48))]
        #[test]
        fn the_same_each_time_finite_and_apart(
            count in 1usize..60, joins in proptest::collection::vec((0u32..60, 0u32..60), 0..120),
        ) {
            let places = lay_out(count, &joins);
            prop_assert_eq!(&places, &lay_out(count, &joins));
            for (i, place) in places.iter().enumerate() {
                prop_assert!(place.0.is_finite() && place.1.is_finite());
                for other in &places[i + 1..] {
                    prop_assert!(distance(*place, *other) > 0.02, "{places:?}");
                }
            }
        }
    }
}
