//! What is guessed of all that lies outside of functions, mostly texts and tables: the bytes before it, in several ways.

use crate::code::Code;
use crate::coder::Bits;
use crate::follow::mix;
use crate::model::{Around, Model};
use crate::repeats::Repeats;

const CONTEXTS: usize = 10;
/// Repeats are looked for from so many bytes on.
const SHORTEST_REPEAT: usize = 5;
/// From so many on, they are taken for nearly sure.
const LONG_REPEAT: usize = 32;
/// How fast weights learn.
const RATE: f32 = 0.007;

pub(crate) struct Outside {
    model: Model<CONTEXTS>,
    stream: Repeats,
    /// A digest of the letters and digits since the last other byte.
    word: u32,
}

impl Outside {
    pub fn new(code: Code) -> Outside {
        Outside { model: Model::new(vec![code], [17, 8], RATE), stream: Repeats::new(SHORTEST_REPEAT, LONG_REPEAT), word: 0 }
    }

    /// Codes the next byte, and gives it.
    pub fn byte(&mut self, bits: &mut impl Bits, byte: u8) -> u8 {
        let back = |far| self.stream.back(far);
        let one = mix(1, back(1));
        let two = mix(one, back(2));
        let three = mix(two, back(3));
        let four = mix(three, back(4));
        let number = |far: usize| (0..4).fold(0_u32, |number, byte| number | back(far - byte) << (8 * byte));
        // Tables of texts: an address is that of the text before, and its length on.
        let (whole, behind_a_byte) = (number(8).wrapping_add(number(4)), number(9).wrapping_add(number(5)));
        let fits =
            u32::from(number(12).wrapping_add(number(8)) & 0xff == back(4)) | u32::from(behind_a_byte & 0xff == back(1)) << 1;
        let contexts = [
            one,
            two,
            three,
            four,
            mix(mix(four, back(5)), back(6)),
            self.word,
            mix(mix(back(8), back(1)), 3),
            mix(mix(back(4), back(1)), 4),
            mix(mix(back(4), back(8)), 5),
            mix(mix(whole & 0xff | fits << 8, behind_a_byte >> 8 & 0xff), 6),
        ];
        let guess = self.stream.guess();
        let sets = [guess.map_or(0, |(_, long)| 1 + usize::from(long)), back(1) as usize >> 5];
        let byte =
            self.model.byte(bits, byte, &Around { kind: 0, contexts, guesses: [guess, None], sure: self.stream.sure(), sets });
        self.stream.push(byte);
        self.word = match byte.to_ascii_lowercase() {
            letter if letter.is_ascii_alphanumeric() || letter >= 0x80 => mix(self.word, u32::from(letter)),
            _ => 0,
        };
        byte
    }
}
