//! The heat table: who could see what, how badly. Rows are observers, columns exposures; each cell has a level and a number.
//!
//! A level is a wash, a scale bar of four parts and its place in the order: never a colour alone. Below [`NARROW`] pixels
//! each row becomes a block of cells with their columns' names. More rows than [`MOST_ROWS`] are counted in a last row that
//! shows, in each column, the highest level among them.

use super::scene::*;
use super::words::{cut, wrap};

/// So many rows are drawn one by one.
pub const MOST_ROWS: usize = 40;
/// Below this width in pixels, rows become blocks.
pub const NARROW: f64 = 640.0;

/// What is drawn.
pub struct Matrix<'a> {
    /// Title, units.
    pub caption: &'a Caption,
    /// What the rows are.
    pub head: &'a str,
    /// Names of the columns.
    pub columns: &'a [String],
    /// Rows, in the order in which they are drawn.
    pub rows: &'a [MatrixRow],
    /// Low, moderate, high, severe; and what is said of a cell without a level.
    pub levels: [&'a str; 5],
    /// Words.
    pub words: Words<'a>,
}

/// A row.
#[derive(Clone, PartialEq, Debug)]
pub struct MatrixRow {
    /// Its name.
    pub name: String,
    /// What is said below the name.
    pub note: String,
    /// A cell per column.
    pub cells: Vec<MatrixCell>,
}

/// A cell.
#[derive(Clone, PartialEq, Debug)]
pub struct MatrixCell {
    /// Its level; none where nothing is seen or measured.
    pub level: Option<Level>,
    /// The number that says it, with its unit.
    pub headline: String,
    /// Further lines of its tip.
    pub more: Vec<(String, String)>,
}

impl Matrix<'_> {
    fn word(&self, level: Option<Level>) -> &str {
        self.levels[level.map_or(4, |level| level as usize)]
    }
}

/// Lays out a heat table in `width` pixels; the height is what it needs.
pub fn matrix(input: &Matrix, width: f64) -> Chart {
    let mut chart = Chart::new(input.caption, width, 0.0);
    chart.table.columns.push(Column { name: input.head.into(), number: false });
    chart.table.columns.extend(input.columns.iter().map(|name| Column { name: name.clone(), number: false }));
    for row in input.rows {
        let mut cells = vec![Cell::Text(row.name.clone())];
        cells.extend((0..input.columns.len()).map(|i| match row.cells.get(i) {
            Some(cell) => {
                let word = input.word(cell.level);
                Cell::Text(if cell.headline.is_empty() { word.into() } else { format!("{word}: {}", cell.headline) })
            }
            None => Cell::Empty,
        }));
        chart.table.rows.push(cells);
    }
    let shown = if input.rows.len() > MOST_ROWS { MOST_ROWS - 1 } else { input.rows.len() };
    let rest = input.rows.get(shown..).unwrap_or(&[]);
    let others = (!rest.is_empty()).then(|| MatrixRow {
        name: (input.words.others)(rest.len()),
        note: String::new(),
        cells: (0..input.columns.len())
            .map(|i| MatrixCell {
                level: rest.iter().filter_map(|row| row.cells.get(i)?.level).max(),
                headline: String::new(),
                more: Vec::new(),
            })
            .collect(),
    });
    let wide = width >= NARROW;
    let label = if wide { (width * 0.23).clamp(150.0, 240.0) } else { 0.0 };
    let per_line =
        if wide { input.columns.len().max(1) } else { ((width / 104.0) as usize).clamp(1, input.columns.len().max(1)) };
    let cell_width = (width - label) / per_line as f64;
    let ink = Style::fill(Tone::Ink);
    let quiet = Style::fill(Tone::Quiet);

    let mut y = 0.0;
    if wide {
        let heads: Vec<_> = input.columns.iter().map(|name| wrap(name, cell_width - 12.0, 2, Face::Strong)).collect();
        let lines = heads.iter().map(Vec::len).max().unwrap_or(0);
        for (i, head) in heads.iter().enumerate() {
            for (n, line) in head.iter().enumerate() {
                // Heads end on one line, above their cells.
                let at = (label + i as f64 * cell_width + 8.0, 14.0 + 15.0 * (lines - head.len() + n) as f64);
                chart.text(at, line, Anchor::Start, Face::Strong, ink, None);
            }
        }
        y = 15.0 * lines as f64 + 8.0;
    }
    for (r, row) in input.rows.iter().take(shown).chain(&others).enumerate() {
        chart.line((0.0, y), (width, y), Style::line(Tone::Frame, if r == 0 { 1.5 } else { 1.0 }), None);
        let names = wrap(&row.name, if wide { label - 14.0 } else { width - 2.0 }, 2, Face::Strong);
        let note = cut(&row.note, if wide { label - 14.0 } else { width - 2.0 }, Face::Small);
        let title = 15.0 * names.len() as f64 + if note.is_empty() { 0.0 } else { 14.0 };
        for (n, line) in names.iter().enumerate() {
            chart.text((0.0, y + 19.0 + 15.0 * n as f64), line, Anchor::Start, Face::Strong, ink, None);
        }
        chart.text((0.0, y + 18.0 + 15.0 * names.len() as f64), &note, Anchor::Start, Face::Small, quiet, None);
        let cell_height = if wide { (title + 18.0).max(54.0) } else { 66.0 };
        let top = if wide { y } else { y + title + 12.0 };
        for (i, name) in input.columns.iter().enumerate() {
            let Some(cell) = row.cells.get(i) else { continue };
            let frame = Frame::new(
                label + (i % per_line) as f64 * cell_width + 1.0,
                top + (i / per_line) as f64 * (cell_height + 1.0) + 1.0,
                cell_width - 2.0,
                cell_height - 1.0,
            );
            let of = if r < shown { Of::Cell(r as u32, i as u32) } else { Of::Others(rest.len() as u32) };
            let mut tip = Tip::new(format!("{} · {name}", row.name), input.word(cell.level), &cell.headline);
            tip.lines.extend(cell.more.iter().cloned());
            let item = chart.item(of, tip, frame);
            let wash = cell.level.map_or(Style::fill(Tone::Leaf), |level| Style::fill(Tone::LevelWash(level)));
            chart.rect(frame, wash, item);
            let (x, mut line) = (frame.x + 7.0, frame.y + 14.0);
            if !wide {
                chart.text((x, line), &cut(name, frame.width - 10.0, Face::Small), Anchor::Start, Face::Small, ink, item);
                line += 14.0;
            }
            if cell.level.is_some() {
                chart.scale_bar(x, line - 6.5, cell.level, item);
            }
            let said = if cell.level.is_some() || !cell.headline.is_empty() { &cell.headline } else { input.levels[4] };
            let room = ((frame.bottom() - line) / 14.0) as usize;
            for text in wrap(said, frame.width - 12.0, room.min(2), Face::Small) {
                line += 14.0;
                let style = if cell.level.is_some() { ink } else { quiet };
                chart.text((x, line + 1.0), &text, Anchor::Start, Face::Small, style, item);
            }
        }
        let lines = input.columns.len().div_ceil(per_line).max(1) as f64;
        y = top + if wide { cell_height } else { lines * (cell_height + 1.0) + 14.0 };
    }
    if wide {
        chart.line((0.0, y), (width, y), Style::line(Tone::Frame, 1.0), None);
    }
    chart.height = y + 1.0;
    for level in [Level::Low, Level::Moderate, Level::High, Level::Severe] {
        let style = Style::fill(Tone::Level(level));
        chart.legend.push(Key { form: Form::Bars(level), style, text: input.word(Some(level)).into() });
    }
    chart
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::testing::{check, overlapping_texts, picture, words};
    use proptest::prelude::*;

    const LEVELS: [Option<Level>; 5] = [None, Some(Level::Low), Some(Level::Moderate), Some(Level::High), Some(Level::Severe)];

    fn columns() -> Vec<String> {
        ["Organisations", "Products", "Routes", "Consumers", "Network", "Patterns"].map(String::from).into()
    }

    fn made_up(names: &[&str]) -> Vec<MatrixRow> {
        let says = ["not seen", "12 of 116 partners", "3 of 9 chapters", "4,785 links", "19,675 cells of names and addresses"];
        names
            .iter()
            .enumerate()
            .map(|(r, name)| MatrixRow {
                name: name.to_string(),
                note: if r % 2 == 0 { "sees 100 % of rows".into() } else { "sees 34 % of rows".into() },
                cells: (0..6)
                    .map(|c| {
                        let which = (r * 3 + c * 2 + r * c) % 5;
                        let headline = if which == 0 { String::new() } else { says[which].into() };
                        MatrixCell { level: LEVELS[which], headline, more: Vec::new() }
                    })
                    .collect(),
            })
            .collect()
    }

    #[test]
    fn observers_and_exposures() {
        let caption = Caption {
            title: "Who could learn what from these files".into(),
            units: "Level of exposure and the number that says it, by observer".into(),
            description: "The platform has the most severe cells.".into(),
            notes: Vec::new(),
        };
        let rows = made_up(&[
            "Example Marketplace Platform Services (Europe) S.à r.l. and its processors",
            "Sample Forwarding",
            "Customs",
            "Harbour East hub operator",
            "Parcel carrier of the last mile",
        ]);
        let columns = columns();
        let input = Matrix {
            caption: &caption,
            head: "Observer",
            columns: &columns,
            rows: &rows,
            levels: ["Low", "Moderate", "High", "Severe", "Not seen"],
            words: words(),
        };
        picture("matrix-wide", &matrix(&input, 1100.0));
        picture("matrix-narrow", &matrix(&input, 340.0));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(96))]
        #[test]
        fn cells_do_not_overlap_and_all_rows_are_counted(
            count in 0usize..60, width in 320.0..1200.0f64, name in "[a-z ]{1,80}",
        ) {
            let caption = Caption::default();
            let rows = made_up(&vec![name.as_str(); count]);
            let columns = columns();
            let input = Matrix { caption: &caption, head: "a", columns: &columns, rows: &rows, levels: ["l", "m", "h", "s", "none"], words: words() };
            let chart = matrix(&input, width);
            check(&chart);
            prop_assert!(overlapping_texts(&chart).is_empty(), "{:?}", overlapping_texts(&chart));
            for (i, item) in chart.items.iter().enumerate() {
                prop_assert!(chart.items[i + 1..].iter().all(|other| !item.frame.overlaps(&other.frame)));
            }
            prop_assert_eq!(chart.items.len(), count.min(MOST_ROWS) * 6);
            prop_assert_eq!(chart.table.rows.len(), count);
        }
    }
}
