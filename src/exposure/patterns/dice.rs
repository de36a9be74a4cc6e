//! Numbers by chance with a fixed seed, for tests that measure how often a method errs.

/// Marsaglia's xorshift64.
pub struct Dice(pub u64);

impl Dice {
    /// From 0 to 1, 1 excluded.
    pub fn uniform(&mut self) -> f64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) as f64 / (1u64 << 53) as f64
    }

    /// Knuth's Poisson.
    pub fn poisson(&mut self, mean: f64) -> f64 {
        let (limit, mut product, mut count) = (f64::exp(-mean), self.uniform(), 0.0);
        while product > limit {
            product *= self.uniform();
            count += 1.0;
        }
        count
    }

    /// A standard normal value, by twelve uniform ones.
    pub fn normal(&mut self) -> f64 {
        (0..12).map(|_| self.uniform()).sum::<f64>() - 6.0
    }
}
