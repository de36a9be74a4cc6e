//! How wide words are, without a screen to ask: enough to cut, wrap and place labels.
//!
//! Widths are those of DejaVu Sans, the widest of the common sans-serif faces in the page's list, so that a label that fits
//! here fits everywhere. Letters beyond ASCII count as a wide letter, ideographs as a full square.

use super::scene::Face;

/// Hundredths of the size, from the space to the tilde.
#[rustfmt::skip]
const WIDTHS: [u8; 95] = [
    32, 40, 46, 84, 64, 95, 78, 27, 39, 39, 50, 84, 32, 36, 32, 34, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 34, 34, 84, 84,
    84, 53, 100, 68, 69, 70, 77, 63, 58, 77, 75, 29, 29, 66, 56, 86, 75, 79, 60, 79, 69, 63, 61, 73, 68, 99, 69, 61, 69, 39,
    34, 39, 84, 50, 50, 61, 63, 55, 63, 62, 35, 63, 63, 28, 28, 58, 28, 97, 63, 61, 63, 63, 41, 52, 39, 63, 59, 82, 59, 59,
    52, 64, 34, 64, 84,
];
/// Bold is so much wider.
const BOLD: f64 = 1.12;

fn letter(c: char) -> f64 {
    match c as u32 {
        code @ 0x20..=0x7e => f64::from(*WIDTHS.get(code as usize - 0x20).unwrap_or(&64)),
        0x300..=0x36f | 0x200b..=0x200f => 0.0,
        0xa0 | 0x202f | 0x2009 => 32.0,
        0xb7 | 0x2019 | 0x2018 => 33.0,
        0x2026 | 0x1100..=0x11ff | 0x2e80..=0xdfff | 0xf900..=0xfaff | 0xff00..=0xff60 | 0x1f000.. => 100.0,
        _ => 72.0,
    }
}

/// Width in pixels of one line of text.
pub fn width(text: &str, face: Face) -> f64 {
    let sum: f64 = text.chars().map(letter).sum();
    sum / 100.0 * face.size() * if face.bold() { BOLD } else { 1.0 }
}

/// The text, or as much of its beginning as fits into `room` pixels, with an ellipsis; empty if not even two letters fit.
pub fn cut(text: &str, room: f64, face: Face) -> String {
    if width(text, face) <= room {
        return text.into();
    }
    let scale = face.size() / 100.0 * if face.bold() { BOLD } else { 1.0 };
    let mut left = room - 100.0 * scale;
    let mut end = 0;
    let mut letters = 0;
    for (at, c) in text.char_indices() {
        left -= letter(c) * scale;
        if left < 0.0 {
            break;
        }
        end = at + c.len_utf8();
        letters += 1;
    }
    if letters < 2 {
        return String::new();
    }
    let kept = text.get(..end).unwrap_or("").trim_end_matches([' ', ',', '-', '(', '/']);
    format!("{kept}…")
}

/// The text in at most `lines` lines of `room` pixels, broken at spaces and behind hyphens and slashes; what does not fit
/// is cut with an ellipsis.
pub fn wrap(text: &str, room: f64, lines: usize, face: Face) -> Vec<String> {
    let mut rest = text.trim();
    let mut wrapped = Vec::new();
    while !rest.is_empty() && wrapped.len() < lines {
        if wrapped.len() + 1 == lines || width(rest, face) <= room {
            let last = cut(rest, room, face);
            if !last.is_empty() {
                wrapped.push(last);
            }
            break;
        }
        let mut end = 0;
        for (at, c) in rest.char_indices() {
            let (stop, next) = match c {
                ' ' => (at, at + 1),
                '-' | '/' => (at + 1, at + 1),
                _ => continue,
            };
            if width(rest.get(..stop).unwrap_or(""), face) > room {
                break;
            }
            end = next;
        }
        if end == 0 {
            // One long word: it is cut where it stands.
            let last = cut(rest, room, face);
            if !last.is_empty() {
                wrapped.push(last);
            }
            break;
        }
        wrapped.push(rest.get(..end).unwrap_or("").trim_end().into());
        rest = rest.get(end..).unwrap_or("").trim_start();
    }
    wrapped
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn long_names_are_wrapped_and_cut() {
        let name = "Sample Freight Forwarding and Customs Brokerage (Example) Holdings";
        let lines = wrap(name, 160.0, 2, Face::Label);
        assert_eq!(lines, ["Sample Freight", "Forwarding and Custom…"]);
        assert_eq!(wrap("Liège", 160.0, 2, Face::Label), ["Liège"]);
        assert_eq!(cut("Liège", 10.0, Face::Label), "");
    }

    proptest! {
        #[test]
        fn what_is_wrapped_fits(text in "\\PC{0,60}", room in 30.0..300.0f64, lines in 1usize..4) {
            let wrapped = wrap(&text, room, lines, Face::Label);
            prop_assert!(wrapped.len() <= lines);
            for line in wrapped {
                prop_assert!(width(&line, Face::Label) <= room + 1e-9);
            }
        }
    }
}
