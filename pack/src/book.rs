//! The languages' books of texts, each packed by itself: a page needs one at a time, and another one only once it is chosen.
//!
//! The archive, its numbers little-endian:
//!
//! | bytes | what |
//! |---|---|
//! | 0..4 | how many books there are |
//! | 20 for each | its language, two letters and two zeros; its length; its packed length; XXH64, seed 0, of its text |
//! | .. | the books one after another: as they are, if just as long; else from the arithmetic coder: lengths of a code ([`code::lengths`]), then the text |

use crate::code::{self, Code};
use crate::coder::{Bits, Decoder, Encoder};
use crate::text::Text;
use crate::{UNPACKED_LIMIT, digest, length_of, lengths_of_codes, number};
use xxhash_rust::xxh64::xxh64;

/// Bytes of the list for each book.
const ENTRY: usize = 20;

/// A language and its text.
pub type Book = (String, Vec<u8>);

/// The archive of these books; `stored` leaves them as they are.
pub fn pack_books(books: &[Book], stored: bool) -> Result<Vec<u8>, &'static str> {
    let count = u32::try_from(books.len()).map_err(|_| "there are too many books")?;
    let mut list = count.to_le_bytes().to_vec();
    let mut bodies = Vec::new();
    for (language, text) in books {
        let &[one, other] = language.as_bytes() else { return Err("a language has not two letters") };
        let mut body = if stored { text.clone() } else { packed(text) };
        // What is just as long would be taken for the text itself.
        if body.len() == text.len() {
            body.clone_from(text);
        }
        list.extend([[one, other, 0, 0], length_of(text)?, length_of(&body)?].concat());
        list.extend(xxh64(text, 0).to_le_bytes());
        bodies.extend(body);
    }
    list.extend(bodies);
    Ok(list)
}

fn packed(text: &[u8]) -> Vec<u8> {
    let mut counts = [0; 256];
    text.iter().for_each(|&byte| counts[usize::from(byte)] += 1);
    let lengths = [lengths_of_codes(&counts)];
    let mut encoder = Encoder::new();
    code::lengths(&mut encoder, Some(&lengths), 1);
    coded(&mut encoder, &lengths[0], text.iter().copied());
    encoder.finish()
}

fn coded(bits: &mut impl Bits, lengths: &[u8; 256], known: impl Iterator<Item = u8>) -> Vec<u8> {
    let mut model = Text::new(Code::new(lengths));
    known.map(|byte| model.byte(bits, byte)).collect()
}

/// A book of the archive; `None` if there is none, or if it is damaged.
pub fn unpack_book(archive: &[u8], index: usize) -> Option<Vec<u8>> {
    let (count, entries) = number(archive)?;
    let (entries, mut bodies) = entries.split_at_checked(count.checked_mul(ENTRY)?)?;
    for (at, entry) in entries.as_chunks::<ENTRY>().0.iter().enumerate() {
        let (length, rest) = number(&entry[4..])?;
        let (packed, rest) = number(rest)?;
        let (body, behind) = bodies.split_at_checked(packed)?;
        if at == index {
            let text = unpacked(body, length)?;
            return (xxh64(&text, 0) == digest(rest)?.0).then_some(text);
        }
        bodies = behind;
    }
    None
}

fn unpacked(body: &[u8], length: usize) -> Option<Vec<u8>> {
    if body.len() == length {
        return Some(body.to_vec());
    }
    if length > UNPACKED_LIMIT {
        return None;
    }
    let mut decoder = Decoder::new(body.to_vec());
    let lengths = code::lengths(&mut decoder, None, 1);
    Some(coded(&mut decoder, lengths.first()?, std::iter::repeat_n(0, length)))
}

#[cfg(test)]
mod tests {
    use super::{Book, ENTRY, number, pack_books, unpack_book};

    fn books() -> Vec<Book> {
        let english = "Who reads these records could learn of {0} {0#link|links}.\n".repeat(40);
        let french = "Qui lit ces enregistrements pourrait apprendre {0} {0#lien|liens} : où, à qui.\n".repeat(30);
        vec![("en".to_owned(), english.into_bytes()), ("fr".to_owned(), french.into_bytes()), ("nl".to_owned(), Vec::new())]
    }

    #[test]
    fn each_book_comes_back_by_itself() {
        for stored in [true, false] {
            let archive = pack_books(&books(), stored).unwrap();
            for (index, (language, text)) in books().iter().enumerate() {
                assert!(unpack_book(&archive, index).as_ref() == Some(text), "{language}");
            }
            assert!(unpack_book(&archive, 3).is_none());
        }
        let lengths = [true, false].map(|stored| pack_books(&books(), stored).unwrap().len());
        assert!(lengths[1] < lengths[0] / 4, "{lengths:?}");
        assert!(pack_books(&[("english".to_owned(), Vec::new())], false).is_err());
    }

    #[test]
    fn a_damaged_book_is_refused() {
        let archive = pack_books(&books(), false).unwrap();
        let packed = |index: usize| number(&archive[4 + index * ENTRY + 8..]).unwrap().0;
        let body = 4 + books().len() * ENTRY + packed(0);
        assert!((0..body + packed(1)).all(|length| unpack_book(&archive[..length], 1).is_none()));
        // The end of a text that repeats itself takes hardly any bits.
        for at in body..body + packed(1) * 3 / 4 {
            let mut damaged = archive.clone();
            damaged[at] ^= 0x10;
            assert!(unpack_book(&damaged, 1).is_none(), "{at}");
        }
    }
}
