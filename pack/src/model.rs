//! Guesses bytes from what is around them, and codes them by how likely they were.
//!
//! Each byte is a few decisions, along the tree of a Huffman code of its kind. Some contexts each remember how a decision
//! went before; what such a memory is worth is learned too, for each kind; the answers are weighed by a small network that
//! learns as it goes (logistic mixing, Mahoney's paq). Packing and unpacking run the same model over the same bytes, so that
//! both weigh alike: its numbers are integers and 32-bit floats that are only added and multiplied, in a fixed order, which
//! gives the same everywhere.

use crate::code::{Code, LONGEST_CODE};
use crate::coder::{Bits, CERTAIN};
use crate::follow::mix;

/// What is weighed: the contexts, up to two guesses of the whole byte, a constant; of SIMD's width.
const INPUTS: usize = 12;
/// Slots of each context, as a power of two.
const SLOT_BITS: u32 = 16;

/// Logarithms of odds run from -RANGE to RANGE, in steps of 1 / STEPS.
const RANGE: usize = 12;
const STEPS: usize = 128;
/// How far a counter moves towards what came, by how often it was asked: one part of so many.
const PARTS: [u32; 8] = [2, 3, 4, 5, 6, 8, 10, 12];
/// How much its answer is worth then, before anything is learned.
const WORTH: [f32; 8] = [0.0, 0.6, 0.8, 0.9, 1.0, 1.05, 1.1, 1.15];

/// Sixteen counters of one context, the first of them telling contexts apart. A counter: 13 bits of probability, 3 of age.
type Slot = [u16; 16];
/// Two slots that share a line of the processor's cache.
#[derive(Clone)]
#[repr(align(64))]
struct Pair([Slot; 2]);
const NEW_COUNTER: u16 = 0x8000;
/// What a counter's worth depends on: 7 bits of its probability, and its age.
const STATES: usize = 1024;

/// A byte that may come, and how much speaks for it: 0..16.
pub(crate) type Guess = Option<(u8, u8)>;

/// What a byte is guessed from.
pub(crate) struct Around<const CONTEXTS: usize> {
    /// Which code it has.
    pub kind: usize,
    pub contexts: [u32; CONTEXTS],
    pub guesses: [Guess; 2],
    /// A guess that is nearly sure: only if it is wrong, anything else is looked at, which takes longer.
    pub sure: Option<u8>,
    /// Which weights are used: two numbers, below what [`Model::new`] was told.
    pub sets: [usize; 2],
}

/// The guesser.
pub(crate) struct Model<const CONTEXTS: usize> {
    codes: Vec<Code>,
    /// How fast weights learn.
    rate: f32,
    /// Chance of [`CERTAIN`] by the logarithm of odds.
    chances: Vec<u16>,
    /// The logarithm of odds by a chance's first 12 bits.
    odds: Vec<f32>,
    slots: Vec<Pair>,
    chosen: [usize; CONTEXTS],
    /// How likely a guess is right that is nearly sure, by kind.
    sure: Vec<u16>,
    /// How likely a decision is by a counter's state, by kind and context.
    worths: Vec<u16>,
    /// How far guesses are right, by kind, what speaks for them and decision.
    trusts: Vec<u16>,
    weights: Vec<[f32; INPUTS]>,
    more_weights: Vec<[f32; INPUTS]>,
    /// Corrects the weighed answer, by kind, depth and answer.
    corrections: Vec<u16>,
}

fn table_of_chances() -> Vec<u16> {
    // e to the power of one step.
    const GROWTH: f64 = 1.007_843_097_206_447_9;
    let mut power = 1.0;
    let mut above = Vec::new();
    for _ in 0..RANGE * STEPS {
        above.push(power / (1.0 + power));
        power *= GROWTH;
    }
    let below = above[1..].iter().rev().map(|chance| 1.0 - chance);
    let all = std::iter::once(1.0 - power / (1.0 + power)).chain(below).chain(above.iter().copied());
    all.map(|chance| (chance * f64::from(CERTAIN)).clamp(1.0, 65_535.0) as u16).collect()
}

fn table_of_odds(chances: &[u16]) -> Vec<f32> {
    let mut odds = Vec::new();
    let mut at = 0;
    for first_bits in 0..4096_u32 {
        while at + 1 < chances.len() && u32::from(chances[at]) < first_bits * 16 + 8 {
            at += 1;
        }
        odds.push((at as f32 - (RANGE * STEPS) as f32) / STEPS as f32);
    }
    odds
}

fn chance_of(odds: f32, chances: &[u16]) -> u16 {
    let limit = RANGE as f32 - 0.1;
    chances[((odds.clamp(-limit, limit) + RANGE as f32) * STEPS as f32) as usize]
}

impl<const CONTEXTS: usize> Model<CONTEXTS> {
    /// For bytes of as many kinds as there are codes.
    pub fn new(codes: Vec<Code>, sets: [usize; 2], rate: f32) -> Self {
        let kinds = codes.len();
        let chances = table_of_chances();
        let odds = table_of_odds(&chances);
        let worth = |state: usize| chance_of(odds[(state >> 3) * 32 + 16] * WORTH[state & 7], &chances);
        let worths: Vec<u16> = (0..STATES).map(worth).collect();
        let corrections: Vec<u16> =
            (0..33).map(|at| chances[(at * STEPS / 2 + RANGE * STEPS / 3).min(chances.len() - 1)]).collect();
        Model {
            codes,
            rate,
            odds,
            chances,
            slots: vec![Pair([[0; 16]; 2]); CONTEXTS << (SLOT_BITS - 1)],
            sure: vec![NEW_COUNTER; kinds],
            chosen: [0; CONTEXTS],
            worths: worths.repeat(kinds * CONTEXTS),
            trusts: vec![NEW_COUNTER; 2 * kinds * 32 * 2],
            weights: vec![[0.3; INPUTS]; sets[0] * 16],
            more_weights: vec![[0.0; INPUTS]; sets[1] * 256],
            corrections: corrections.repeat(kinds * 16),
        }
    }

    /// Codes a byte, and gives it: 0 if the codes lead nowhere.
    // Not inlined, so that browsers can change to their fast code between two calls: within a loop they cannot.
    #[inline(never)]
    pub fn byte(&mut self, bits: &mut impl Bits, byte: u8, around: &Around<CONTEXTS>) -> u8 {
        if let Some(guess) = around.sure {
            let chance = &mut self.sure[around.kind];
            let right = bits.bit(byte == guess, u32::from(*chance).clamp(16, CERTAIN - 16));
            move_slowly(chance, right, 6);
            if right {
                return guess;
            }
        }
        let mut path = 0;
        let mut depth = 0;
        loop {
            if depth % 4 == 0 {
                self.choose_slots(&around.contexts, mix(path, depth as u32));
            }
            let bit = self.decision(bits, byte, path, depth, around);
            path = path << 1 | u32::from(bit);
            depth += 1;
            let found = self.codes[around.kind].byte(path, depth);
            if found.is_some() || depth == LONGEST_CODE {
                return found.unwrap_or(0);
            }
        }
    }

    /// For each context, its slot; one that is less used makes room if it has none.
    #[inline(never)]
    fn choose_slots(&mut self, contexts: &[u32; CONTEXTS], salt: u32) {
        let mut at = [(0, 0); CONTEXTS];
        for (index, (at, context)) in at.iter_mut().zip(contexts).enumerate() {
            let digest = (context ^ salt).wrapping_mul(0x9e37_79b1);
            let digest = digest ^ digest >> 15;
            *at = ((index << SLOT_BITS) + (digest >> (32 - SLOT_BITS)) as usize, digest as u16 | 1);
        }
        // All are read before any is compared: memory is slow to answer, and answers several at once.
        let checks = at.map(|(at, _)| (self.slots[at >> 1].0[at & 1][0], self.slots[at >> 1].0[at & 1 ^ 1][0]));
        for ((chosen, (at, check)), (first, other)) in self.chosen.iter_mut().zip(at).zip(checks) {
            let age = |at: usize| self.slots[at >> 1].0[at & 1][1] & 7;
            *chosen = if first == check {
                at
            } else if other == check {
                at ^ 1
            } else {
                let rarest = if age(at) <= age(at ^ 1) { at } else { at ^ 1 };
                let slot = &mut self.slots[rarest >> 1].0[rarest & 1];
                *slot = [NEW_COUNTER; 16];
                slot[0] = check;
                rarest
            };
        }
    }

    #[inline(never)]
    fn decision(&mut self, bits: &mut impl Bits, byte: u8, path: u32, depth: usize, around: &Around<CONTEXTS>) -> bool {
        let kind = around.kind;
        let node = (1 << (depth % 4) | path as usize & ((1 << (depth % 4)) - 1)) & 15;
        let mut inputs = [0.0_f32; INPUTS];
        let mut states = [0; CONTEXTS];
        for (index, (state, &chosen)) in states.iter_mut().zip(&self.chosen).enumerate() {
            let counter = self.slots[chosen >> 1].0[chosen & 1][node];
            *state = (kind * CONTEXTS + index) * STATES + usize::from(counter >> 9 << 3 | counter & 7);
            inputs[index] = self.odds[usize::from(self.worths[*state] >> 4)];
        }
        let mut trusted = [None; 2];
        let mut said = 0;
        for (index, guess) in around.guesses.iter().enumerate() {
            let code = &self.codes[kind];
            if let Some((guess, times)) = *guess
                && code.leads(path, depth, guess)
            {
                let bit = code.decision(guess, depth);
                let of_kind = index * self.codes.len() + kind;
                let at = (of_kind * 32 + usize::from(times) * 2 + usize::from(depth > 0)) * 2 + usize::from(bit);
                trusted[index] = Some(at);
                inputs[(CONTEXTS + index).min(INPUTS - 2)] = self.odds[usize::from(self.trusts[at] >> 4)];
                said |= (1 + usize::from(times).min(6)) << (3 * index);
            }
        }
        inputs[INPUTS - 1] = 0.3;
        let weights = &mut self.weights[around.sets[0] * 16 + depth];
        let more_weights = &mut self.more_weights
            [around.sets[1] * 256 + if said > 0 { said } else { 64 + ((1 << depth.min(6) | path as usize & 63) & 127) }];
        let mut sums = [0.0_f32; 4];
        for at in 0..INPUTS {
            sums[at % 4] += (weights[at] + more_weights[at]) * inputs[at];
        }
        let odds = (sums[0] + sums[1]) + (sums[2] + sums[3]);
        let chance = u32::from(chance_of(odds, &self.chances));
        let correction = &mut self.corrections[(kind * 16 + depth) * 33 + ((odds.clamp(-7.9, 7.9) + 8.0) * 2.0 + 0.5) as usize];
        let corrected = ((chance * 3 + u32::from(*correction)) / 4).clamp(16, CERTAIN - 16);

        let bit = bits.bit(self.codes[kind].decision(byte, depth), corrected);

        move_slowly(correction, bit, 6);
        let error = (if bit { 1.0 } else { 0.0 } - chance as f32 / CERTAIN as f32) * self.rate;
        for at in 0..INPUTS {
            let step = error * inputs[at];
            weights[at] += step;
            more_weights[at] += step;
        }
        for (&chosen, state) in self.chosen.iter().zip(states) {
            let counter = &mut self.slots[chosen >> 1].0[chosen & 1][node];
            let (chance, age) = (u32::from(*counter >> 3), *counter & 7);
            let parts = PARTS[usize::from(age)];
            let moved = if bit { chance + (8191 - chance) / parts } else { chance - chance / parts };
            *counter = (moved as u16) << 3 | (age + 1).min(7);
            move_slowly(&mut self.worths[state], bit, 7);
        }
        for at in trusted.into_iter().flatten() {
            move_slowly(&mut self.trusts[at], bit, 6);
        }
        bit
    }
}

/// Moves a chance towards what came, by one part of 2 to the power of `slowness`.
pub(crate) fn move_slowly(chance: &mut u16, bit: bool, slowness: u32) {
    if bit {
        *chance += (u16::MAX - *chance) >> slowness;
    } else {
        *chance -= *chance >> slowness;
    }
}
