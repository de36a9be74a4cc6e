//! Numbers become scenes: marks, words and a table. Knows no screen, no file and no language.
//!
//! Each kind of chart takes plain numbers with labels that are already in the reader's language, and a size in pixels, and
//! gives a [`scene::Chart`]: typed marks with tones instead of colours, the things that can be pointed at in the order in
//! which the keyboard visits them, a legend, and the table behind it all. The page draws a scene as elements with classes;
//! [`svg`] writes the same scene as a file; [`csv`] writes its table.
//!
//! What there is no room for is counted in a mark of its own, never left out in silence.

pub mod bars;
pub mod calendar;
pub mod csv;
pub mod curve;
pub mod dates;
pub mod legend;
pub mod matrix;
pub mod multiples;
pub mod network;
pub mod palette;
pub mod sankey;
pub mod scene;
pub mod series;
pub mod svg;
pub mod ticks;
pub mod treemap;
pub mod words;

mod axes;
mod dots;
mod forces;
mod layers;
mod squarify;
#[cfg(test)]
pub(crate) mod testing;
