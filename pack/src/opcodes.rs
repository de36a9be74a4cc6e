//! What opcodes are guessed from: the opcodes before them.

use crate::code::Code;
use crate::coder::Bits;
use crate::follow::mix;
use crate::model::{Around, Model};
use crate::repeats::Repeats;

const CONTEXTS: usize = 6;
/// How many bytes each context looks back.
const FAR: [usize; CONTEXTS] = [1, 2, 3, 4, 6, 9];
/// Repeats are looked for from so many bytes on.
const SHORTEST_REPEAT: usize = 12;
/// From so many on, they are taken for nearly sure.
const LONG_REPEAT: usize = 32;
/// How fast weights learn.
const RATE: f32 = 0.005;
/// Kinds of bytes: [`Kind`].
pub(crate) const KINDS: usize = 4;

/// What the next byte of the stream is.
#[derive(Clone, Copy, Default)]
#[repr(u8)]
pub(crate) enum Kind {
    #[default]
    Opcode,
    Align,
    BlockType,
    SubOpcode,
}

impl Kind {
    /// The kind of the byte after this one.
    pub fn after(self, byte: u8) -> Kind {
        match (self, byte) {
            (Kind::Opcode, 0x02..=0x04) => Kind::BlockType,
            (Kind::Opcode, 0x28..=0x3e) => Kind::Align,
            (Kind::Opcode, 0xfc | 0xfd) => Kind::SubOpcode,
            (Kind::SubOpcode, 0x80..) => Kind::SubOpcode,
            _ => Kind::Opcode,
        }
    }
}

pub(crate) struct Opcodes {
    model: Model<CONTEXTS>,
    kind: Kind,
    /// All that came so far.
    pub stream: Repeats,
}

impl Opcodes {
    pub fn new(codes: Vec<Code>) -> Opcodes {
        let model = Model::new(codes, [256, KINDS], RATE);
        Opcodes { model, kind: Kind::default(), stream: Repeats::new(SHORTEST_REPEAT, LONG_REPEAT) }
    }

    /// Codes the next byte.
    pub fn byte(&mut self, bits: &mut impl Bits, byte: u8) {
        let kind = self.kind as usize;
        let mut digest = kind as u32;
        let mut far = 0;
        let contexts = FAR.map(|until| {
            while far < until {
                far += 1;
                digest = mix(digest, self.stream.back(far));
            }
            digest
        });
        let sets = [self.stream.back(1) as usize, kind];
        let around = Around { kind, contexts, guesses: [self.stream.guess(), None], sure: self.stream.sure(), sets };
        let byte = self.model.byte(bits, byte, &around);
        self.stream.push(byte);
        self.kind = self.kind.after(byte);
    }
}
