//! An interval for a share that was estimated by trials.
//!
//! Wilson's score interval: the shares that the trials do not contradict at a level of confidence. It is sound near 0 and 1 and
//! for few trials. Source: Wilson 1927; Brown, Cai and DasGupta 2001. Complexity: O(1).

/// The normal quantile of an interval at 95 %.
pub const Z_95: f64 = 1.959_963_984_540_054;

/// The interval for `hits` of `trials`; from 0 to 1 where there was no trial.
pub fn wilson(hits: u64, trials: u64, z: f64) -> (f64, f64) {
    if trials == 0 {
        return (0.0, 1.0);
    }
    let (n, share, square) = (trials as f64, hits as f64 / trials as f64, z * z);
    let middle = share + square / (2.0 * n);
    let half = z * (share * (1.0 - share) / n + square / (4.0 * n * n)).sqrt();
    let all = 1.0 + square / n;
    let low = if hits == 0 { 0.0 } else { ((middle - half) / all).max(0.0) };
    let high = if hits >= trials { 1.0 } else { ((middle + half) / all).min(1.0) };
    (low, high)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn none_all_and_half() {
        assert_eq!(wilson(0, 0, Z_95), (0.0, 1.0));
        let (low, high) = wilson(0, 10, Z_95);
        assert!(low == 0.0 && (high - 0.277_533).abs() < 1e-6);
        assert_eq!(wilson(10, 10, Z_95).1, 1.0);
        let (low, high) = wilson(50, 100, Z_95);
        assert!((low - 0.403_832).abs() < 1e-6 && (high - 0.596_168).abs() < 1e-6);
    }

    proptest! {
        /// Its ends are the shares from which the hits are z standard deviations away.
        #[test]
        fn its_ends_are_just_not_contradicted(hits in 1..200u64, more in 1..200u64) {
            let (n, share) = ((hits + more) as f64, hits as f64 / (hits + more) as f64);
            let (low, high) = wilson(hits, hits + more, Z_95);
            for end in [low, high] {
                prop_assert!(((share - end).abs() / (end * (1.0 - end) / n).sqrt() - Z_95).abs() < 1e-6);
            }
        }
    }
}
