//! Tones become colours, in two themes: paper and ink, and the same chart at night.
//!
//! The eight tones for categories were found by search: the least difference between any two (CIEDE2000) is as large as
//! could be had, for those who see all colours and for those with protanopia and deuteranopia (matrices of Machado,
//! Oliveira and Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE TVCG 15(6),
//! 2009), with at least 3 : 1 against the ground (WCAG 2.2, 1.4.11). The tests hold them to it.

use super::scene::{Dash, Face, Level, SERIES, SHADES, Style, Tone};
use std::fmt::Write as _;

/// Light or dark.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Theme {
    /// Ink on paper.
    Light,
    /// A chart at night.
    Dark,
}

/// A tone, the end of its class's name, its colour in light and in dark.
type Row = (Tone, &'static str, u32, u32);

/// All tones.
#[rustfmt::skip]
pub const TONES: [Row; 34] = [
    (Tone::Paper, "paper", 0xf6f2e6, 0x0e191f),
    (Tone::Leaf, "leaf", 0xfcfaf3, 0x13222a),
    (Tone::Ink, "ink", 0x14252d, 0xebe5d6),
    (Tone::Quiet, "quiet", 0x4a5a60, 0xa9b5b4),
    (Tone::Grid, "grid", 0xd8cfb7, 0x2b3d46),
    (Tone::Frame, "frame", 0x857c5e, 0x6a7f88),
    (Tone::Flow, "flow", 0x0d5668, 0x6fbccb),
    (Tone::Emphasis, "emphasis", 0xa02a1c, 0xff9a85),
    (Tone::EmphasisWash, "emphasis-wash", 0xf6e4da, 0x3a201d),
    (Tone::Water, "water", 0xeef1e9, 0x0b151b),
    (Tone::Land, "land", 0xe6dcc0, 0x24343a),
    (Tone::Series(0), "series-0", 0x0d5668, 0x6fbccb),
    (Tone::Series(1), "series-1", 0x906606, 0xeece74),
    (Tone::Series(2), "series-2", 0x5c1030, 0xb36d6d),
    (Tone::Series(3), "series-3", 0x5285d9, 0x5983c8),
    (Tone::Series(4), "series-4", 0x888966, 0x6fead4),
    (Tone::Series(5), "series-5", 0x70280a, 0x9e7f1e),
    (Tone::Series(6), "series-6", 0x7d5857, 0x897e91),
    (Tone::Series(7), "series-7", 0x629092, 0xd1a78f),
    (Tone::Level(Level::Low), "low", 0x5f8794, 0x7fa3ad),
    (Tone::Level(Level::Moderate), "moderate", 0xa87a10, 0xd9b24a),
    (Tone::Level(Level::High), "high", 0xb44a12, 0xf08a4b),
    (Tone::Level(Level::Severe), "severe", 0x8a1230, 0xff7a8c),
    (Tone::LevelWash(Level::Low), "low-wash", 0xe9eeea, 0x1d2f37),
    (Tone::LevelWash(Level::Moderate), "moderate-wash", 0xf0e6cb, 0x38392f),
    (Tone::LevelWash(Level::High), "high-wash", 0xedd3bf, 0x4d392f),
    (Tone::LevelWash(Level::Severe), "severe-wash", 0xdeb9bd, 0x623f4a),
    (Tone::Shade(0), "shade-0", 0xe2ebe3, 0x1a303a),
    (Tone::Shade(1), "shade-1", 0xc7dbd6, 0x20404b),
    (Tone::Shade(2), "shade-2", 0xabccca, 0x27535f),
    (Tone::Shade(3), "shade-3", 0x85b0b3, 0x2f6675),
    (Tone::Shade(4), "shade-4", 0x417784, 0x5ca1b0),
    (Tone::Shade(5), "shade-5", 0x0b4c5e, 0x8ecbd5),
    (Tone::Shade(6), "shade-6", 0x062c3c, 0xd9f2ee),
];

impl Tone {
    fn place(self) -> usize {
        match self {
            Tone::Paper => 0,
            Tone::Leaf => 1,
            Tone::Ink => 2,
            Tone::Quiet => 3,
            Tone::Grid => 4,
            Tone::Frame => 5,
            Tone::Flow => 6,
            Tone::Emphasis => 7,
            Tone::EmphasisWash => 8,
            Tone::Water => 9,
            Tone::Land => 10,
            Tone::Series(i) => 11 + usize::from(i % SERIES),
            Tone::Level(level) => 19 + level as usize,
            Tone::LevelWash(level) => 23 + level as usize,
            Tone::Shade(i) => 27 + usize::from(i.min(SHADES - 1)),
        }
    }

    /// The end of the names of its classes: `f-ink` fills, `s-ink` strokes.
    pub fn name(self) -> &'static str {
        TONES.get(self.place()).map_or("ink", |row| row.1)
    }

    /// Its colour, as 0xRRGGBB.
    pub fn colour(self, theme: Theme) -> u32 {
        TONES.get(self.place()).map_or(0, |row| if theme == Theme::Light { row.2 } else { row.3 })
    }
}

/// Adds the classes of a mark, without quotes: `f-flow s-leaf dashed`. Width, opacity and size are attributes.
pub fn classes(style: &Style, face: Option<Face>, out: &mut String) {
    out.push_str("f-");
    out.push_str(style.fill.map_or("none", Tone::name));
    if let Some(line) = style.line {
        out.push_str(" s-");
        out.push_str(line.name());
    }
    out.push_str(match style.dash {
        Dash::Solid => "",
        Dash::Dashed => " dashed",
        Dash::Dotted => " dotted",
    });
    out.push_str(match face {
        None => "",
        Some(Face::Label) => " t-label",
        Some(Face::Strong) => " t-strong",
        Some(Face::Small) => " t-small",
        Some(Face::Title) => " t-title",
    });
}

/// What the classes mean, without colours: these are the custom properties `--c-ink` and so on.
pub fn rules() -> String {
    let mut css = String::from(".f-none{fill:none}\n");
    for (_, name, ..) in TONES {
        let _ = writeln!(css, ".f-{name}{{fill:var(--c-{name})}}.s-{name}{{stroke:var(--c-{name})}}");
    }
    let _ = write!(
        css,
        ".dashed{{stroke-dasharray:{DASHED}}}.dotted{{stroke-dasharray:{DOTTED}}}\n\
         .t-label,.t-strong,.t-small{{font-family:{SANS};font-size:12px;font-variant-numeric:tabular-nums lining-nums}}\n\
         .t-strong{{font-weight:600}}.t-small{{font-size:11px}}\n\
         .t-title{{font:600 17px {SERIF}}}\n\
         .t-label,.t-strong,.t-small,.t-title{{paint-order:stroke;stroke-linejoin:round}}\n"
    );
    css
}

/// The sans-serif of labels, for elements and for files alike.
pub(super) const SANS: &str = "system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans','Liberation Sans',Arial,sans-serif";
/// The serif of titles.
pub(super) const SERIF: &str = "'Iowan Old Style','Palatino Linotype',Palatino,'URW Palladio L',P052,'Book Antiqua','Noto Serif',Georgia,'Liberation Serif',serif";
/// Lengths of dashes and gaps.
pub(super) const DASHED: &str = "5 3";
/// Lengths of dots and gaps.
pub(super) const DOTTED: &str = "1.5 2.5";

/// The custom properties of a theme: `--c-ink:#14252d;` and so on.
pub fn properties(theme: Theme) -> String {
    let mut css = String::new();
    for (tone, name, ..) in TONES {
        let _ = write!(css, "--c-{name}:#{:06x};", tone.colour(theme));
    }
    css
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::testing::colour::{Sight, contrast, difference};

    const GROUNDS: [Tone; 2] = [Tone::Paper, Tone::Leaf];
    const LEVELS: [Level; 4] = [Level::Low, Level::Moderate, Level::High, Level::Severe];
    const THEMES: [Theme; 2] = [Theme::Light, Theme::Dark];

    #[test]
    fn every_tone_finds_its_row() {
        for (tone, name, light, dark) in TONES {
            assert_eq!((tone.name(), tone.colour(Theme::Light), tone.colour(Theme::Dark)), (name, light, dark));
        }
    }

    /// The page's style sheet holds the same tones and classes.
    #[test]
    fn the_page_has_the_same_tones() {
        let sheet = include_str!("../app/page/page.css");
        assert!(sheet.contains(&rules()));
        for (_, name, light, dark) in TONES {
            let property = format!("--c-{name}: light-dark(#{light:06x}, #{dark:06x});");
            assert!(sheet.contains(&property), "{property}");
        }
    }

    #[test]
    fn marks_have_three_to_one_against_their_ground() {
        let mut marks = vec![Tone::Frame, Tone::Flow, Tone::Emphasis];
        marks.extend((0..SERIES).map(Tone::Series));
        marks.extend(LEVELS.map(Tone::Level));
        for theme in THEMES {
            for &mark in &marks {
                for ground in GROUNDS {
                    let ratio = contrast(mark.colour(theme), ground.colour(theme));
                    assert!(ratio >= 3.0, "{mark:?} on {ground:?}, {theme:?}: {ratio:.2}");
                }
            }
            for level in LEVELS {
                let ratio = contrast(Tone::Level(level).colour(theme), Tone::LevelWash(level).colour(theme));
                assert!(ratio >= 3.0, "{level:?} on its wash, {theme:?}: {ratio:.2}");
            }
        }
    }

    #[test]
    fn text_has_four_and_a_half_to_one() {
        let mut pairs = Vec::new();
        for ground in [Tone::Paper, Tone::Leaf, Tone::EmphasisWash, Tone::Water] {
            pairs.extend([(Tone::Ink, ground), (Tone::Quiet, ground), (Tone::Emphasis, ground)]);
        }
        pairs.extend(LEVELS.map(|level| (Tone::Ink, Tone::LevelWash(level))));
        pairs.extend((0..SHADES).map(|step| (Tone::on_shade(step), Tone::Shade(step))));
        for theme in THEMES {
            for &(text, ground) in &pairs {
                let ratio = contrast(text.colour(theme), ground.colour(theme));
                assert!(ratio >= 4.5, "{text:?} on {ground:?}, {theme:?}: {ratio:.2}");
            }
        }
    }

    #[test]
    fn categories_are_told_apart_by_everyone() {
        // A difference of 1 is just seen side by side; 10 and more is plain at a distance.
        for theme in THEMES {
            for sight in [Sight::All, Sight::Protanopia, Sight::Deuteranopia] {
                for a in 0..SERIES {
                    for b in a + 1..SERIES {
                        let far = difference(Tone::Series(a).colour(theme), Tone::Series(b).colour(theme), sight);
                        assert!(far >= 12.0, "{a} and {b}, {sight:?}, {theme:?}: {far:.1}");
                    }
                }
            }
        }
    }

    #[test]
    fn the_ordered_scale_is_ordered_for_everyone() {
        for theme in THEMES {
            for sight in [Sight::All, Sight::Protanopia, Sight::Deuteranopia] {
                for step in 1..SHADES {
                    let (a, b) = (Tone::Shade(step - 1).colour(theme), Tone::Shade(step).colour(theme));
                    assert!(difference(a, b, sight) >= 4.0, "{step}, {theme:?}: {}", difference(a, b, sight));
                    let ground = Tone::Paper.colour(theme);
                    assert!(contrast(a, ground) < contrast(b, ground), "{step}, {theme:?}");
                }
            }
        }
    }
}
