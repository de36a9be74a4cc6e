//! Population uniques by Pitman: which share of the population is unique in it.
//!
//! The sizes of classes are taken for Pitman's sampling formula with parameters θ and α. These are fitted to the table by
//! maximum likelihood: with u classes, s_j of them of size j, in n records, Newton's method finds the zero of
//!
//! - ∂/∂θ: Σ_{i=1}^{u−1} 1/(θ+iα) − Σ_{i=1}^{n−1} 1/(θ+i)
//! - ∂/∂α: Σ_{i=1}^{u−1} i/(θ+iα) − Σ_{j≥2} s_j Σ_{i=1}^{j−1} 1/(i−α)
//!
//! from the estimate by moments; a population of N = n/π then has Γ(θ+1)/Γ(θ+α) · N^α uniques. Source: Pitman 1995, Hoshino
//! 2001; ARX, whose numbers these are. *Assumption*: a random sample, which a shipment file is not; the page says so.
//! Complexity: O(n) for each step, mostly fewer than ten.

use super::classes::Classes;

/// Newton's method gives up after so many steps.
const STEPS: usize = 100;

/// A step that moves both parameters less than this, relative to them, is the last.
const ACCURACY: f64 = 1e-12;

/// The share of the population that is unique in it, by Pitman, at a sampling fraction π in (0, 1].
///
/// `None` where there are no records, π is not in that range, or the model does not fit: no class of two, or no maximum of the
/// likelihood with 0 < α < 1. At π = 1 it is the share of uniques of the table, which is then no estimate.
pub fn pitman(classes: &Classes, fraction: f64) -> Option<f64> {
    let n = classes.records() as f64;
    let population = population(n, fraction)?;
    if fraction == 1.0 || classes.alone() == 0 {
        return Some(classes.alone() as f64 / n);
    }
    let (theta, alpha) = fit(classes)?;
    let uniques = (ln_gamma(theta + 1.0) - ln_gamma(theta + alpha) + alpha * population.ln()).exp();
    let share = uniques / population;
    share.is_finite().then_some(share.clamp(0.0, 1.0))
}

/// The size of a population of which n records are a fraction, in whole records.
pub(super) fn population(n: f64, fraction: f64) -> Option<f64> {
    (n > 0.0 && fraction > 0.0 && fraction <= 1.0).then(|| (n / fraction).round())
}

/// θ and α of the greatest likelihood.
pub fn fit(classes: &Classes) -> Option<(f64, f64)> {
    let histogram = classes.histogram();
    let of_size = |size| histogram.iter().find(|(of, _)| *of == size).map_or(0.0, |(_, count)| *count as f64);
    let (n, u, s1, s2) = (classes.records() as f64, classes.count() as f64, of_size(1), of_size(2));
    let c = s1 * (s1 - 1.0) / s2;
    let mut theta = (n * u * c - s1 * (n - 1.0) * (2.0 * u + c)) / (2.0 * s1 * u + s1 * c - n * c);
    let mut alpha = (theta * (s1 - n) + (n - 1.0) * s1) / (n * u);
    for _ in 0..STEPS {
        if !(theta.is_finite() && alpha > 0.0 && alpha < 1.0 && theta > -alpha) {
            return None;
        }
        let slope = Slope::at(classes.count(), classes.records(), &histogram, theta, alpha);
        let determinant = slope.theta_theta * slope.alpha_alpha - slope.theta_alpha * slope.theta_alpha;
        let by_theta = (slope.theta * slope.alpha_alpha - slope.alpha * slope.theta_alpha) / determinant;
        let by_alpha = (slope.alpha * slope.theta_theta - slope.theta * slope.theta_alpha) / determinant;
        theta -= by_theta;
        alpha -= by_alpha;
        if by_theta.abs() <= ACCURACY * theta.abs() && by_alpha.abs() <= ACCURACY * alpha.abs() {
            return (alpha > 0.0 && alpha < 1.0 && theta > -alpha).then_some((theta, alpha));
        }
    }
    None
}

/// First and second derivatives of the logarithm of the likelihood.
struct Slope {
    theta: f64,
    alpha: f64,
    theta_theta: f64,
    theta_alpha: f64,
    alpha_alpha: f64,
}

impl Slope {
    fn at(classes: u64, records: u64, histogram: &[(u32, u64)], theta: f64, alpha: f64) -> Self {
        let mut slope = Slope { theta: 0.0, alpha: 0.0, theta_theta: 0.0, theta_alpha: 0.0, alpha_alpha: 0.0 };
        for i in 1..classes {
            let i = i as f64;
            let part = 1.0 / (theta + i * alpha);
            slope.theta += part;
            slope.alpha += i * part;
            slope.theta_theta -= part * part;
            slope.theta_alpha -= i * part * part;
            slope.alpha_alpha -= i * part * (i * part);
        }
        let (mut first, mut second) = (0.0, 0.0);
        for i in 1..records {
            let part = 1.0 / (theta + i as f64);
            first += part;
            second += part * part;
        }
        slope.theta -= first;
        slope.theta_theta += second;
        let (mut size, mut first, mut second) = (1u32, 0.0, 0.0);
        for &(of, count) in histogram {
            while size < of {
                let part = 1.0 / (f64::from(size) - alpha);
                first += part;
                second += part * part;
                size += 1;
            }
            slope.alpha -= count as f64 * first;
            slope.alpha_alpha -= count as f64 * second;
        }
        slope
    }
}

/// ln Γ(x) for x > 0, by Stirling's series from 10 on, to 15 digits.
fn ln_gamma(x: f64) -> f64 {
    let (mut x, mut shift) = (x, 1.0);
    while x < 10.0 {
        shift *= x;
        x += 1.0;
    }
    let square = 1.0 / (x * x);
    // B(2k) / (2k (2k−1)), k = 1 … 7.
    let terms = [1.0 / 12.0, -1.0 / 360.0, 1.0 / 1260.0, -1.0 / 1680.0, 1.0 / 1188.0, -691.0 / 360_360.0, 1.0 / 156.0];
    let series = terms.iter().rev().fold(0.0, |sum, term| sum * square + term) / x;
    (x - 0.5) * x.ln() - x + 0.5 * std::f64::consts::TAU.ln() + series - f64::ln(shift)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn classes(sizes: &[u32]) -> Classes {
        let of: Vec<u64> = sizes.iter().zip(0..).flat_map(|(&size, class)| vec![class; size as usize]).collect();
        let mut classes = Classes::one(of.len());
        classes.split(|record| of[record as usize], Some(sizes.len() as u64));
        classes
    }

    #[test]
    fn gamma_of_small_and_large_numbers() {
        let close = |x: f64, expected: f64| assert!((ln_gamma(x) - expected).abs() <= 1e-14 * expected.abs().max(1.0), "{x}");
        close(0.5, std::f64::consts::PI.sqrt().ln());
        close(1.0, 0.0);
        close(5.0, 24f64.ln());
        close(101.0, (1..=100).map(|i| f64::from(i).ln()).sum());
    }

    #[test]
    fn the_whole_population_is_no_estimate() {
        let few = classes(&[1, 1, 1, 2, 2, 3]);
        assert_eq!(pitman(&few, 1.0), Some(0.3));
        assert_eq!(pitman(&classes(&[2, 3]), 0.1), Some(0.0));
        // No class of two: the moments have no solution.
        assert_eq!((pitman(&classes(&[1, 1, 3]), 0.1), pitman(&few, 0.0)), (None, None));
    }

    /// The logarithm of Pitman's sampling formula, without what does not depend on θ and α.
    fn likelihood(sizes: &[u32], theta: f64, alpha: f64) -> f64 {
        let n: u32 = sizes.iter().sum();
        let by_classes: f64 = (1..sizes.len()).map(|i| (theta + i as f64 * alpha).ln()).sum();
        let by_records: f64 = (1..n).map(|i| (theta + f64::from(i)).ln()).sum();
        let by_sizes: f64 = sizes.iter().flat_map(|&size| (1..size).map(move |i| (f64::from(i) - alpha).ln())).sum();
        by_classes - by_records + by_sizes
    }

    proptest! {
        #[test]
        fn nothing_near_is_likelier(ones in 5..40usize, twos in 1..12usize, more in prop::collection::vec(3..12u32, 0..8)) {
            let sizes = [vec![1; ones], vec![2; twos], more].concat();
            if let Some((theta, alpha)) = fit(&classes(&sizes)) {
                let slope = |of: &dyn Fn(f64) -> f64, step: f64| (of(step) - of(-step)) / (2.0 * step);
                let step = 1e-5 * theta.abs().max(0.1);
                prop_assert!(slope(&|step| likelihood(&sizes, theta + step, alpha), step).abs() < 1e-4);
                prop_assert!(slope(&|step| likelihood(&sizes, theta, alpha + step), 1e-6).abs() < 1e-4);
                let share = pitman(&classes(&sizes), 0.1);
                prop_assert!(share.is_none_or(|share| (0.0..=1.0).contains(&share)));
            }
        }
    }
}
