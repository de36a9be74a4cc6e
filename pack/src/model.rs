//! Guesses the bytes of immediates from the instructions around them, and codes them by how likely they were.
//!
//! Each byte is a few decisions, along the tree of a Huffman code of its field. Eight contexts each remember how a decision
//! went before; their answers are weighed by a small network that learns as it goes (logistic mixing, Mahoney's paq). Packing
//! and unpacking run the same model over the same bytes, so that both weigh alike: its numbers are integers and 32-bit floats
//! that are only added and multiplied, in a fixed order, which gives the same everywhere.

use crate::coder::{Bits, CERTAIN};
use crate::follow::{Field, Follower, mix};

/// Contexts that are looked at for each byte.
const CONTEXTS: usize = 8;
/// What is weighed: the contexts, the two memories of long contexts, a constant; of SIMD's width.
const INPUTS: usize = 12;
/// Slots of each context, as a power of two.
const SLOT_BITS: u32 = 16;
/// Entries of the memory of long contexts, as a power of two.
const LONG_BITS: u32 = 16;
/// Kinds of fields.
pub(crate) const KINDS: usize = 32;
/// The longest code of a byte, in decisions.
pub(crate) const LONGEST_CODE: usize = 15;

/// Logarithms of odds run from -RANGE to RANGE, in steps of 1 / STEPS.
const RANGE: usize = 12;
const STEPS: usize = 128;
/// How fast weights learn.
const RATE: f32 = 0.02;
/// How far a counter moves towards what came, by how often it was asked: one part of so many.
const PARTS: [u32; 8] = [2, 3, 4, 6, 8, 12, 16, 24];
/// How much its answer is worth then.
const WORTH: [f32; 8] = [0.0, 0.6, 0.8, 0.9, 1.0, 1.05, 1.1, 1.15];

/// A Huffman code in canonical form (RFC 1951, 3.2.2), of bytes.
pub(crate) struct Code {
    /// By byte: how many decisions, and which.
    lengths: [u8; 256],
    codes: [u16; 256],
    /// By length: the first code, how many there are, and where their bytes begin in `bytes`.
    first: [u16; LONGEST_CODE + 1],
    count: [u16; LONGEST_CODE + 1],
    start: [u16; LONGEST_CODE + 1],
    bytes: Vec<u8>,
}

impl Code {
    /// From the length of each byte's code, 0 for a byte that does not occur.
    pub fn new(lengths: &[u8; 256]) -> Code {
        let mut code = Code {
            lengths: lengths.map(|length| if usize::from(length) <= LONGEST_CODE { length } else { 0 }),
            codes: [0; 256],
            first: [0; LONGEST_CODE + 1],
            count: [0; LONGEST_CODE + 1],
            start: [0; LONGEST_CODE + 1],
            bytes: Vec::new(),
        };
        let mut next = 0_u16;
        for length in 1..=LONGEST_CODE {
            next = next.wrapping_shl(1);
            code.first[length] = next;
            code.start[length] = code.bytes.len() as u16;
            for byte in 0..=255_u8 {
                if usize::from(lengths[usize::from(byte)]) == length {
                    code.codes[usize::from(byte)] = next;
                    code.bytes.push(byte);
                    code.count[length] += 1;
                    next = next.wrapping_add(1);
                }
            }
        }
        code
    }

    /// The byte to which these decisions lead, if they lead to one.
    fn byte(&self, path: u32, length: usize) -> Option<u8> {
        let after = path.wrapping_sub(u32::from(self.first[length]));
        if after >= u32::from(self.count[length]) {
            return None;
        }
        self.bytes.get(usize::from(self.start[length]) + after as usize).copied()
    }

    /// Decision number `depth` on the way to a byte.
    fn decision(&self, byte: u8, depth: usize) -> bool {
        let length = usize::from(self.lengths[usize::from(byte)]);
        length > depth && self.codes[usize::from(byte)] >> (length - depth - 1) & 1 == 1
    }

    /// Whether these decisions can lead to a byte, and have not yet.
    fn leads(&self, path: u32, depth: usize, byte: u8) -> bool {
        let length = usize::from(self.lengths[usize::from(byte)]);
        length > depth && u32::from(self.codes[usize::from(byte)]) >> (length - depth) == path
    }
}

/// Sixteen counters of one context, the first of them telling contexts apart. A counter: 13 bits of probability, 3 of age.
type Slot = [u16; 16];
const NEW_COUNTER: u16 = 0x8000;

/// What came last in a long context: the byte, and how often in a row it did.
#[derive(Clone, Copy, Default)]
struct Memory {
    check: u8,
    byte: u8,
    times: u8,
}

/// The guesser.
pub(crate) struct Model {
    codes: Vec<Code>,
    /// Chance of [`CERTAIN`] by the logarithm of odds.
    chances: Vec<u16>,
    /// The logarithm of odds by a counter's first 10 bits and its age, weighed by that.
    odds: Vec<f32>,
    slots: Vec<Slot>,
    contexts: [u32; CONTEXTS],
    chosen: [usize; CONTEXTS],
    memories: [Vec<Memory>; 2],
    /// How far the memories are right, by kind, times and decision.
    trusts: Vec<u16>,
    weights: Vec<[f32; INPUTS]>,
    more_weights: Vec<[f32; INPUTS]>,
    /// Corrects the weighed answer, by kind, depth and answer.
    corrections: Vec<u16>,
}

/// Kinds of a byte: its field; a number's first byte is apart from the others.
pub(crate) fn kind(follower: &Follower) -> usize {
    match (follower.field, follower.at) {
        (Field::Int32, 1..) => 31,
        (Field::Offset, 1..) => 30,
        (Field::Function, 1..) => 29,
        (Field::Int64, 1..) => 28,
        (field, _) => field as usize,
    }
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
    for first_bits in 0..1024_u32 {
        while at + 1 < chances.len() && u32::from(chances[at]) < first_bits * 64 + 32 {
            at += 1;
        }
        let plain = (at as f32 - (RANGE * STEPS) as f32) / STEPS as f32;
        odds.extend(WORTH.map(|worth| plain * worth));
    }
    odds
}

impl Model {
    pub fn new(codes: Vec<Code>) -> Model {
        let chances = table_of_chances();
        let odds = table_of_odds(&chances);
        let corrections: Vec<u16> =
            (0..33).map(|at| chances[(at * STEPS / 2 + RANGE * STEPS / 3).min(chances.len() - 1)]).collect();
        Model {
            codes,
            odds,
            chances,
            slots: vec![[0; 16]; CONTEXTS << SLOT_BITS],
            contexts: [0; CONTEXTS],
            chosen: [0; CONTEXTS],
            memories: [vec![Memory::default(); 1 << LONG_BITS], vec![Memory::default(); 1 << LONG_BITS]],
            trusts: vec![NEW_COUNTER; 2 * KINDS * 32 * 2],
            weights: vec![[0.3; INPUTS]; KINDS * 16],
            more_weights: vec![[0.0; INPUTS]; KINDS * 256],
            corrections: corrections.iter().copied().cycle().take(33 * KINDS * 16).collect(),
        }
    }

    // Not inlined, so that browsers can change to their fast code between two calls: within a loop they cannot.
    /// Codes a byte of an immediate, and gives it; `ahead` are the bytes of the opcodes that follow. 0 if the codes lead nowhere.
    #[inline(never)]
    pub fn byte(&mut self, bits: &mut impl Bits, byte: u8, follower: &Follower, ahead: [u8; 3]) -> u8 {
        let kind = kind(follower);
        let longs = self.find_contexts(follower, ahead, kind);
        let mut guesses = [None; 2];
        for ((guess, memory), long) in guesses.iter_mut().zip(&self.memories).zip(longs) {
            let found = memory[long as usize >> (32 - LONG_BITS)];
            if found.check == long as u8 | 1 {
                *guess = Some((found.byte, found.times));
            }
        }
        let mut path = 0;
        let mut depth = 0;
        let found = loop {
            if depth % 4 == 0 {
                self.choose_slots(mix(path, depth as u32));
            }
            let bit = self.decision(bits, byte, kind, path, depth, &guesses);
            path = path << 1 | u32::from(bit);
            depth += 1;
            let found = self.codes[kind].byte(path, depth);
            if found.is_some() || depth == LONGEST_CODE {
                break found.unwrap_or(0);
            }
        };
        for (memory, long) in self.memories.iter_mut().zip(longs) {
            let entry = &mut memory[long as usize >> (32 - LONG_BITS)];
            let same = entry.check == long as u8 | 1 && entry.byte == found;
            *entry = Memory { check: long as u8 | 1, byte: found, times: if same { (entry.times + 1).min(15) } else { 0 } };
        }
        found
    }

    /// Sets the contexts, and gives the two long ones.
    #[inline(never)]
    fn find_contexts(&mut self, follower: &Follower, ahead: [u8; 3], kind: usize) -> [u32; 2] {
        let f = follower;
        let [next, second, third] = ahead.map(u32::from);
        let o = f.opcodes.map(u32::from);
        let t = f.instructions;
        let own = if f.opcode >= 0xfc { f.sub << 8 } else { 0 } | u32::from(f.opcode);
        let base = mix(mix(kind as u32, own), f.prefix.wrapping_add(f.at));
        let enclosing = f.blocks.last().map_or(0, |&block| u32::from(block)) | (f.blocks.len() as u32) << 8;
        let in_function = mix(base, f.function);
        let one = mix(base, t[0]);
        let two = mix(one, t[1]);
        let three = mix(two, t[2]);
        let ops = |from: usize| o[from] | o[from + 1] << 8 | o[from + 2] << 16;
        self.contexts = match f.field {
            Field::Local => [
                mix(one, next),
                mix(two, next),
                mix(three, 0),
                mix(mix(mix(base, f.locals[0]), f.locals[1]), next | o[0] << 8),
                mix(in_function, t[0]),
                mix(mix(in_function, f.locals[0]), next | o[0] << 8),
                mix(in_function, next | second << 8 | third << 16),
                mix(mix(base, next | second << 8), ops(0)),
            ],
            Field::Label => [
                mix(base, enclosing),
                mix(mix(base, enclosing), t[0]),
                mix(one, next),
                two,
                mix(in_function, next),
                mix(mix(base, ops(0)), next | second << 8 | third << 16),
                mix(mix(in_function, enclosing), 1),
                mix(mix(base, f.last_of[usize::from(f.opcode)]), next),
            ],
            _ => [
                mix(base, next),
                mix(one, next),
                mix(two, 0),
                mix(three, 0),
                mix(mix(base, ops(0)), next | second << 8),
                mix(mix(base, f.last_of[usize::from(f.opcode)]), f.locals[0] << 8 | o[0]),
                mix(mix(in_function, f.locals[0]), 1),
                mix(mix(base, f.set_by[f.locals[0] as usize % 64]), next | o[0] << 8),
            ],
        };
        [mix(mix(mix(three, t[3]), t[4]), next), mix(mix(three, t[3]), next)]
    }

    /// For each context, its slot; one that is less used makes room if it has none.
    #[inline(never)]
    fn choose_slots(&mut self, salt: u32) {
        let mut at = [(0, 0); CONTEXTS];
        for (index, (at, context)) in at.iter_mut().zip(self.contexts).enumerate() {
            let digest = (context ^ salt).wrapping_mul(0x9e37_79b1);
            let digest = digest ^ digest >> 15;
            *at = ((index << SLOT_BITS) + (digest >> (32 - SLOT_BITS)) as usize, digest as u16 | 1);
        }
        // All are read before any is compared: memory is slow to answer, and answers several at once.
        let checks = at.map(|(at, _)| (self.slots[at][0], self.slots[at ^ 1][0]));
        for ((chosen, (at, check)), (first, other)) in self.chosen.iter_mut().zip(at).zip(checks) {
            let age = |at: usize| self.slots[at][1] & 7;
            *chosen = if first == check {
                at
            } else if other == check {
                at ^ 1
            } else {
                let rarest = if age(at) <= age(at ^ 1) { at } else { at ^ 1 };
                self.slots[rarest] = [NEW_COUNTER; 16];
                self.slots[rarest][0] = check;
                rarest
            };
        }
    }

    #[inline(never)]
    fn decision(
        &mut self,
        bits: &mut impl Bits,
        byte: u8,
        kind: usize,
        path: u32,
        depth: usize,
        guesses: &[Option<(u8, u8)>; 2],
    ) -> bool {
        let node = (1 << (depth % 4) | path as usize & ((1 << (depth % 4)) - 1)) & 15;
        let mut inputs = [0.0_f32; INPUTS];
        for (input, &chosen) in inputs.iter_mut().zip(&self.chosen) {
            let counter = self.slots[chosen][node];
            *input = self.odds[usize::from(counter >> 6 << 3 | counter & 7)];
        }
        let mut trusted = [None; 2];
        let mut state = 0;
        for (index, guess) in guesses.iter().enumerate() {
            let code = &self.codes[kind];
            if let Some((guess, times)) = *guess
                && code.leads(path, depth, guess)
            {
                let bit = code.decision(guess, depth);
                let at = (((index * KINDS + kind) * 32) + usize::from(times) * 2 + usize::from(depth > 0)) * 2 + usize::from(bit);
                trusted[index] = Some(at);
                inputs[CONTEXTS + index] = self.odds[usize::from(self.trusts[at] >> 6 << 3 | 4)];
                state |= (1 + usize::from(times).min(6)) << (3 * index);
            }
        }
        inputs[INPUTS - 2] = 0.3;
        let weights = &mut self.weights[kind * 16 + depth];
        let more_weights = &mut self.more_weights
            [kind * 256 + if state > 0 { state } else { 64 + ((1 << depth.min(5) | path as usize & 31) & 63) }];
        let mut sums = [0.0_f32; 4];
        for at in 0..INPUTS {
            sums[at % 4] += (weights[at] + more_weights[at]) * inputs[at];
        }
        let limit = RANGE as f32 - 0.1;
        let odds = ((sums[0] + sums[1]) + (sums[2] + sums[3])).clamp(-limit, limit);
        let chance = u32::from(self.chances[((odds + RANGE as f32) * STEPS as f32) as usize]);
        let correction = &mut self.corrections[(kind * 16 + depth) * 33 + ((odds.clamp(-7.9, 7.9) + 8.0) * 2.0 + 0.5) as usize];
        let corrected = ((chance * 3 + u32::from(*correction)) / 4).clamp(16, CERTAIN - 16);

        let bit = bits.bit(self.codes[kind].decision(byte, depth), corrected);

        move_slowly(correction, bit);
        let error = (if bit { 1.0 } else { 0.0 } - chance as f32 / CERTAIN as f32) * RATE;
        for at in 0..INPUTS {
            let step = error * inputs[at];
            weights[at] += step;
            more_weights[at] += step;
        }
        for &chosen in &self.chosen {
            let counter = &mut self.slots[chosen][node];
            let (chance, age) = (u32::from(*counter >> 3), *counter & 7);
            let parts = PARTS[usize::from(age)];
            let moved = if bit { chance + (8191 - chance) / parts } else { chance - chance / parts };
            *counter = (moved as u16) << 3 | (age + 1).min(7);
        }
        for at in trusted.into_iter().flatten() {
            move_slowly(&mut self.trusts[at], bit);
        }
        bit
    }
}

fn move_slowly(chance: &mut u16, bit: bool) {
    if bit {
        *chance += (u16::MAX - *chance) >> 6;
    } else {
        *chance -= *chance >> 6;
    }
}
