//! Change points of a series: Pruned Exact Linear Time (Killick, Fearnhead and Eckley 2012).
//!
//! A segmentation costs, for each segment, the sum of squared differences from the segment's mean, and a penalty for each
//! change. PELT finds the cheapest of all segmentations exactly: the recursion over the last change of optimal partitioning
//! (Jackson et al. 2005), with every candidate dropped for good once it can never be the last change of a cheapest one.
//! O(T²) at worst, near O(T) where changes are frequent.

/// Changes of a series: the positions at which a new segment begins, in order, where every segment holds at least `least`
/// values. Of segmentations that cost the same, one whose last segments are longest.
///
/// ```
/// use portolan::exposure::patterns::pelt::change_points;
/// assert_eq!(change_points(&[1.0, 1.1, 0.9, 5.0, 5.1, 4.9], 0.5, 1), [3]);
/// assert!(change_points(&[1.0, 1.1, 0.9, 1.0], 0.5, 1).is_empty());
/// ```
pub fn change_points(series: &[f64], penalty: f64, least: usize) -> Vec<usize> {
    let (length, least) = (series.len(), least.max(1));
    if length < 2 * least {
        return Vec::new();
    }
    let sums = Sums::new(series);
    // cheapest[t]: the cost of the cheapest segmentation of the first t values, last[t]: where its last segment begins.
    let mut cheapest = vec![f64::INFINITY; length + 1];
    let mut last = vec![0usize; length + 1];
    cheapest[0] = -penalty;
    let mut candidates: Vec<usize> = Vec::new();
    for end in least..=length {
        let newest = end - least;
        if cheapest[newest].is_finite() {
            // Whatever comes, a change at `newest` beats one at a candidate that costs more up to there: splitting a
            // segment never raises its cost.
            candidates.retain(|&begin| cheapest[begin] + sums.cost(begin, newest) <= cheapest[newest] + TIE);
            candidates.push(newest);
        }
        for &begin in &candidates {
            let cost = cheapest[begin] + sums.cost(begin, end) + penalty;
            if cost < cheapest[end] - TIE || cheapest[end].is_infinite() {
                (cheapest[end], last[end]) = (cost, begin);
            }
        }
    }
    let mut changes = Vec::new();
    let mut end = length;
    while end > 0 {
        end = last[end];
        if end > 0 {
            changes.push(end);
        }
    }
    changes.reverse();
    changes
}

/// Costs that differ by less are the same: rounding must not make a change.
const TIE: f64 = 1e-10;

/// Running sums, from which the cost of any segment follows in O(1).
struct Sums {
    values: Vec<f64>,
    squares: Vec<f64>,
}

impl Sums {
    fn new(series: &[f64]) -> Self {
        // Around the mean, so that little is lost to rounding.
        let mean = series.iter().sum::<f64>() / series.len().max(1) as f64;
        let (mut values, mut squares) = (vec![0.0], vec![0.0]);
        for (at, value) in series.iter().map(|value| value - mean).enumerate() {
            values.push(values[at] + value);
            squares.push(squares[at] + value * value);
        }
        Sums { values, squares }
    }

    #[inline]
    fn cost(&self, begin: usize, end: usize) -> f64 {
        let sum = self.values[end] - self.values[begin];
        (self.squares[end] - self.squares[begin] - sum * sum / (end - begin) as f64).max(0.0)
    }
}

/// Standard deviation of a series' noise, from the median absolute difference of neighbours: a change of level moves only
/// one of them. For normal noise a difference has √2 times its deviation, and a median of 0.6745 of that.
pub fn noise(series: &[f64]) -> f64 {
    let mut differences: Vec<f64> = series.windows(2).map(|pair| (pair[1] - pair[0]).abs()).collect();
    median(&mut differences) / (std::f64::consts::SQRT_2 * 0.674_489_750_196_081_7)
}

/// Median, the mean of the two middle values where there are two; 0 where there is none. Sorts the values.
pub(super) fn median(values: &mut [f64]) -> f64 {
    values.sort_unstable_by(f64::total_cmp);
    match (values.len(), values.len() / 2) {
        (0, _) => 0.0,
        (length, half) if length % 2 == 1 => values[half],
        (_, half) => (values[half - 1] + values[half]) / 2.0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn cost(series: &[f64]) -> f64 {
        let mean = series.iter().sum::<f64>() / series.len() as f64;
        series.iter().map(|value| (value - mean).powi(2)).sum()
    }

    fn cost_of(series: &[f64], changes: &[usize], penalty: f64) -> f64 {
        let bounds: Vec<usize> = [0].into_iter().chain(changes.iter().copied()).chain([series.len()]).collect();
        bounds.windows(2).map(|pair| cost(&series[pair[0]..pair[1]])).sum::<f64>() + penalty * changes.len() as f64
    }

    /// Optimal partitioning by the plain recursion, nothing pruned, every segment's cost from scratch.
    fn plain(series: &[f64], penalty: f64, least: usize) -> f64 {
        if series.len() < least {
            return cost(series);
        }
        let mut cheapest = vec![-penalty];
        for end in 1..=series.len() {
            let begins = 0..(end + 1).saturating_sub(least);
            let costs = begins.map(|begin| cheapest[begin] + cost(&series[begin..end]) + penalty);
            cheapest.push(costs.fold(f64::INFINITY, f64::min));
        }
        cheapest[series.len()]
    }

    #[test]
    fn steps_are_found_where_they_are() {
        let series: Vec<f64> = (0..60)
            .map(|t| {
                if t < 20 {
                    1.0
                } else if t < 45 {
                    3.0
                } else {
                    2.0
                }
            })
            .collect();
        assert_eq!(change_points(&series, 0.1, 1), [20, 45]);
        assert_eq!(change_points(&[2.0; 30], 0.0, 1), Vec::<usize>::new());
        assert!(change_points(&[], 1.0, 1).is_empty());
    }

    #[test]
    fn noise_of_alternating_values() {
        assert!((noise(&[0.0, 1.0, 0.0, 1.0]) - 1.0 / (std::f64::consts::SQRT_2 * 0.674_489_750_196_081_7)).abs() < 1e-12);
        assert_eq!(median(&mut [3.0, 1.0, 2.0, 10.0]), 2.5);
    }

    proptest! {
        /// Nothing is lost by pruning.
        #[test]
        fn as_cheap_as_optimal_partitioning(series in prop::collection::vec(0.0..5.0f64, 1..40), penalty in 0.0..4.0f64, least in 1..5usize) {
            let changes = change_points(&series, penalty, least);
            let bounds: Vec<usize> = [0].into_iter().chain(changes.iter().copied()).chain([series.len()]).collect();
            prop_assert!(changes.is_empty() || bounds.windows(2).all(|pair| pair[1] - pair[0] >= least));
            prop_assert!((cost_of(&series, &changes, penalty) - plain(&series, penalty, least)).abs() < 1e-7);
        }

        /// Every segmentation there is, one by one.
        #[test]
        fn as_cheap_as_the_cheapest_of_all(series in prop::collection::vec(0..4u8, 1..11), penalty in 0.1..3.0f64) {
            let series: Vec<f64> = series.into_iter().map(f64::from).collect();
            let inner = series.len() - 1;
            let cheapest = (0..1u32 << inner)
                .map(|mask| {
                    let changes: Vec<usize> = (0..inner).filter(|at| mask >> at & 1 == 1).map(|at| at + 1).collect();
                    cost_of(&series, &changes, penalty)
                })
                .fold(f64::INFINITY, f64::min);
            let found = cost_of(&series, &change_points(&series, penalty, 1), penalty);
            prop_assert!((found - cheapest).abs() < 1e-7, "{found} {cheapest}");
        }
    }
}
