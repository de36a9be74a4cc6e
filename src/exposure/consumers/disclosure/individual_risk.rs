//! Individual risk by weights: how likely each record of a sample survey is found by someone who has the population.
//!
//! f records that are alike stand, by their weights, for F people. The risk is the posterior mean of 1/F_true given f, F_true
//! being f and a negative binomial number of others with p = f/F (Benedetti and Franconi 1998):
//!
//! - f = 1: p/(1−p) · ln(1/p)
//! - f = 2: p/(1−p)² · (p ln p + 1 − p)
//! - f ≥ 3: p/(f − (1 − p)), an approximation by Capobianchi, Polettini and Lucarelli 2001, which sdcMicro uses
//!
//! and 1/f where p = 1, the limit of all three. The expected number of people found is the sum of the risks. Source:
//! Benedetti and Franconi 1998; sdcMicro's `freqCalc` and `indivRisk`. Whether a missing cell is a category or a wildcard
//! was said when f and F were counted ([`super::frequencies`]). Complexity: O(n).

use super::frequencies::Frequencies;

/// The risk of each record.
pub fn individual_risk(frequencies: &Frequencies) -> Vec<f64> {
    frequencies.sample.iter().zip(&frequencies.population).map(|(&f, &population)| risk(f, population)).collect()
}

/// The risk of a record with f alike that stand for F. Weights below 1 can give F < f, which is taken as F = f.
pub fn risk(f: u32, population: f64) -> f64 {
    let count = f64::from(f.max(1));
    let p = (count / population).min(1.0);
    let q = 1.0 - p;
    if q < NEAR {
        return 1.0 / count;
    }
    match f {
        0 | 1 => p / q * -p.ln(),
        2 => p / (q * q) * (p * p.ln() + q),
        _ => p / (count - q),
    }
}

/// So near to p = 1 the logarithms cancel, and the limit is closer than what would be computed.
const NEAR: f64 = 1e-7;

#[cfg(test)]
mod tests {
    use super::super::made::TEN_POPULATION;
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_ten_rows_have_the_published_risks() {
        let sample = vec![2, 2, 1, 2, 1, 2, 1, 1, 2, 2];
        let risks = individual_risk(&Frequencies { sample, population: TEN_POPULATION.to_vec() });
        let published = [0.0054, 0.0054, 0.0251, 0.0126, 0.0282, 0.0126, 0.0290, 0.0251, 0.0074, 0.0074];
        for (risk, published) in risks.iter().zip(published) {
            assert!((risk - published).abs() <= 0.000_05, "{risk} {published}");
        }
    }

    #[test]
    fn whoever_stands_for_nobody_else_is_one_of_f() {
        for f in [1, 2, 3, 7] {
            assert_eq!(risk(f, f64::from(f)), 1.0 / f64::from(f));
            assert!((risk(f, f64::from(f) * (1.0 + 1e-6)) - 1.0 / f64::from(f)).abs() < 1e-4);
        }
    }

    proptest! {
        /// The mean of 1/F by its series: F = f + a negative binomial number of failures.
        #[test]
        fn is_the_mean_of_one_by_the_population(f in 1..3u32, p in 0.05..0.95f64) {
            let (mut chance, mut mean) = (p.powi(f as i32), 0.0);
            for others in 0..4000u32 {
                mean += chance / f64::from(f + others);
                chance *= (1.0 - p) * f64::from(f + others) / f64::from(others + 1);
            }
            prop_assert!((risk(f, f64::from(f) / p) - mean).abs() < 1e-9);
        }

        /// The approximation of larger classes lies near the series too.
        #[test]
        fn is_near_the_mean_for_larger_classes(f in 3..12u32, p in 0.05..0.95f64) {
            let (mut chance, mut mean) = (p.powi(f as i32), 0.0);
            for others in 0..6000u32 {
                mean += chance / f64::from(f + others);
                chance *= (1.0 - p) * f64::from(f + others) / f64::from(others + 1);
            }
            prop_assert!((risk(f, f64::from(f) / p) / mean - 1.0).abs() < 0.05);
        }
    }
}
