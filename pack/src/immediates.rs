//! What immediates are guessed from: the instructions around them.

use crate::code::Code;
use crate::coder::Bits;
use crate::follow::{Field, Follower, mix};
use crate::model::{Around, Model};

const CONTEXTS: usize = 8;
/// Kinds of bytes.
pub(crate) const KINDS: usize = 32;
/// Entries of the memory of long contexts, as a power of two.
const LONG_BITS: u32 = 16;
/// How fast weights learn.
const RATE: f32 = 0.012;

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

/// What came last in a long context: the byte, and how often in a row it did.
#[derive(Clone, Copy, Default)]
struct Memory {
    check: u8,
    byte: u8,
    times: u8,
}

pub(crate) struct Immediates {
    model: Model<CONTEXTS>,
    memories: [Vec<Memory>; 2],
}

impl Immediates {
    pub fn new(codes: Vec<Code>) -> Immediates {
        let memory = vec![Memory::default(); 1 << LONG_BITS];
        Immediates { model: Model::new(codes, [KINDS, KINDS], RATE), memories: [memory.clone(), memory] }
    }

    /// Codes a byte of an immediate, and gives it; `ahead` are the bytes of the opcodes that follow.
    pub fn byte(&mut self, bits: &mut impl Bits, byte: u8, follower: &Follower, ahead: [u8; 3]) -> u8 {
        let kind = kind(follower);
        let (contexts, longs) = contexts(follower, ahead, kind);
        let mut guesses = [None; 2];
        for ((guess, memory), long) in guesses.iter_mut().zip(&self.memories).zip(longs) {
            let found = memory[long as usize >> (32 - LONG_BITS)];
            if found.check == long as u8 | 1 {
                *guess = Some((found.byte, found.times));
            }
        }
        let sure = guesses[0].and_then(|(byte, times)| (times == 15).then_some(byte));
        let found = self.model.byte(bits, byte, &Around { kind, contexts, guesses, sure, sets: [kind, kind] });
        for (memory, long) in self.memories.iter_mut().zip(longs) {
            let entry = &mut memory[long as usize >> (32 - LONG_BITS)];
            let same = entry.check == long as u8 | 1 && entry.byte == found;
            *entry = Memory { check: long as u8 | 1, byte: found, times: if same { (entry.times + 1).min(15) } else { 0 } };
        }
        found
    }
}

/// The contexts, and two long ones.
#[inline(never)]
fn contexts(follower: &Follower, ahead: [u8; 3], of: usize) -> ([u32; CONTEXTS], [u32; 2]) {
    let f = follower;
    let [next, second, third] = ahead.map(u32::from);
    let o = f.opcodes.map(u32::from);
    let t = f.instructions;
    let own = if f.opcode >= 0xfc { f.sub << 8 } else { 0 } | u32::from(f.opcode);
    let base = mix(mix(of as u32, own), f.prefix.wrapping_add(f.at));
    let enclosing = f.blocks.last().map_or(0, |&block| u32::from(block)) | (f.blocks.len() as u32) << 8;
    let in_function = mix(base, f.function);
    let one = mix(base, t[0]);
    let two = mix(one, t[1]);
    let three = mix(two, t[2]);
    let ops = |from: usize| o[from] | o[from + 1] << 8 | o[from + 2] << 16;
    let contexts = match f.field {
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
    (contexts, [mix(mix(mix(three, t[3]), t[4]), next), mix(mix(three, t[3]), next)])
}
