//! The observer matrix: who could learn how much of what.

use super::in_words;
use crate::chart::matrix::{self, Matrix, MatrixRow};
use crate::chart::scene::{Caption, Chart, Level as Shade};
use crate::exposure::observers::Who;
use crate::exposure::{Exposure, Level};
use crate::language::Speech;
use crate::language::page::{FrameSays, OverviewSays};
use crate::report::{MatrixCell, Report};
use crate::saying::Value;

/// A level as charts have it.
pub fn shade(level: Level) -> Shade {
    match level {
        Level::Low => Shade::Low,
        Level::Moderate => Shade::Moderate,
        Level::High => Shade::High,
        Level::Severe => Shade::Severe,
    }
}

/// The short number of a cell of the matrix.
pub fn short(speech: &Speech, cell: &MatrixCell) -> String {
    let Some(number) = cell.number else { return String::new() };
    match cell.exposure {
        Exposure::Patterns => speech.say(OverviewSays::Rise, [Value::Share(number)]),
        _ => speech.figures.share(number),
    }
}

/// The matrix, `width` pixels wide; its items are [`Of::Cell`](crate::chart::scene::Of)s of observers and exposures.
pub fn drawn(speech: &Speech, report: &Report, width: f64) -> Chart {
    let rows: Vec<MatrixRow> = report
        .observers
        .iter()
        .map(|observer| MatrixRow {
            name: speech.said(&observer.name),
            note: match observer.who {
                Who::Jurisdiction(_) => speech.say(OverviewSays::Together, [Value::Count(observer.together.len() as u64)]),
                _ => speech.say(OverviewSays::SeesShare, [Value::Share(observer.share)]),
            },
            cells: Exposure::ALL
                .iter()
                .map(|&exposure| match observer.matrix.iter().find(|cell| cell.exposure == exposure) {
                    Some(cell) => matrix::MatrixCell {
                        level: cell.level.map(shade),
                        headline: short(speech, cell),
                        more: vec![(speech.said(&cell.says), String::new())],
                    },
                    None => matrix::MatrixCell { level: None, headline: String::new(), more: Vec::new() },
                })
                .collect(),
        })
        .collect();
    let grave = rows.iter().flat_map(|row| &row.cells).filter(|cell| cell.level >= Some(Shade::High)).count() as u64;
    let caption = Caption {
        title: speech.plain(OverviewSays::MatrixTitle),
        units: speech.plain(OverviewSays::MatrixUnits),
        description: speech.say(OverviewSays::MatrixDescription, [Value::Count(rows.len() as u64), Value::Count(grave)]),
        notes: vec![speech.plain(OverviewSays::MatrixNote)],
    };
    let columns = Exposure::ALL.map(|exposure| speech.exposure(exposure));
    let levels = [FrameSays::Low, FrameSays::Moderate, FrameSays::High, FrameSays::Severe].map(|level| speech.plain(level));
    let [low, moderate, high, severe] = &levels;
    let (head, not_seen) = (speech.plain(OverviewSays::MatrixHead), speech.plain(OverviewSays::NotSeen));
    let words = in_words(speech);
    let input = Matrix {
        caption: &caption,
        head: &head,
        columns: &columns,
        rows: &rows,
        levels: [low, moderate, high, severe, &not_seen],
        words: words.words(),
    };
    matrix::matrix(&input, width)
}
