//! What a text is guessed from: the letters before it, the word, the word before, and where the same stood already.

use crate::code::Code;
use crate::coder::Bits;
use crate::follow::mix;
use crate::model::{Around, Model};
use crate::repeats::Repeats;

const CONTEXTS: usize = 8;
/// Repeats are looked for from so many bytes on.
const SHORTEST_REPEAT: usize = 5;
/// From so many on, they are taken for nearly sure.
const LONG_REPEAT: usize = 32;
/// How fast weights learn.
const RATE: f32 = 0.007;

pub(crate) struct Text {
    model: Model<CONTEXTS>,
    stream: Repeats,
    /// Digests of the letters and digits since the last other byte, and of the word before.
    word: u32,
    word_before: u32,
}

impl Text {
    pub fn new(code: Code) -> Text {
        let stream = Repeats::new(SHORTEST_REPEAT, LONG_REPEAT);
        Text { model: Model::new(vec![code], [17, 8], RATE), stream, word: 0, word_before: 0 }
    }

    /// Codes the next byte, and gives it.
    pub fn byte(&mut self, bits: &mut impl Bits, byte: u8) -> u8 {
        let back = |far| self.stream.back(far);
        let one = mix(1, back(1));
        let two = mix(one, back(2));
        let three = mix(two, back(3));
        let four = mix(three, back(4));
        let five = mix(four, back(5));
        let contexts =
            [one, two, three, four, five, mix(five, back(6)), mix(self.word, 7), mix(mix(self.word, self.word_before), 8)];
        let guess = self.stream.guess();
        let sets = [guess.map_or(0, |(_, long)| 1 + usize::from(long)), back(1) as usize >> 5];
        let byte =
            self.model.byte(bits, byte, &Around { kind: 0, contexts, guesses: [guess, None], sure: self.stream.sure(), sets });
        self.stream.push(byte);
        match byte.to_ascii_lowercase() {
            letter if letter.is_ascii_alphanumeric() || letter >= 0x80 => self.word = mix(self.word, u32::from(letter)),
            _ if self.word != 0 => (self.word_before, self.word) = (self.word, 0),
            _ => {}
        }
        byte
    }
}
