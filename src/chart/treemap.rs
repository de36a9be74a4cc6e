//! Goods as areas: chapters of the Harmonized System, divided into their headings.
//!
//! Squarified on both levels (see `squarify`); no strip is taken from the areas for titles, so that areas compare across
//! chapters: a chapter's name stands in its largest heading. Text stands only where it fits. Strategic goods are hatched one
//! way with a diamond, revealing ones the other way with a ring: never told by colour alone. Headings too small to see are
//! one area per chapter, chapters too small or too many are one area, each with its count. What is chosen has a double outline
//! and a tick.

use super::scene::*;
use super::squarify::squarify;
use super::words::wrap;

/// So many chapters are drawn one by one.
pub const MOST_CHAPTERS: usize = 40;
/// Headings of less than so many square pixels are drawn as one.
pub const LEAST_AREA: f64 = 60.0;

/// What is drawn.
pub struct Treemap<'a> {
    /// Title, units.
    pub caption: &'a Caption,
    /// Heads of the table: chapter, heading, value with its unit, what the shade stands for, what is marked.
    pub heads: [&'a str; 5],
    /// Chapters, in any order.
    pub chapters: &'a [Chapter],
    /// What the steps of the shade are called, from little to much; at most seven.
    pub shades: &'a [&'a str],
    /// What strategic and revealing goods are called.
    pub signs: [&'a str; 2],
    /// What a chosen chapter or heading is called.
    pub chosen: &'a str,
    /// Words.
    pub words: Words<'a>,
}

/// A chapter.
#[derive(Clone, PartialEq, Debug)]
pub struct Chapter {
    /// Its number and name.
    pub name: String,
    /// It is chosen as a whole.
    pub chosen: bool,
    /// Its headings, in any order.
    pub leaves: Vec<Leaf>,
}

/// A heading.
#[derive(Clone, PartialEq, Debug)]
pub struct Leaf {
    /// Its number and name.
    pub name: String,
    /// Its area.
    pub value: f64,
    /// Its step of the shade, an index into [`Treemap::shades`]; one beyond them where that is not known.
    pub shade: u8,
    /// It is of strategic use.
    pub strategic: bool,
    /// It says something about who buys it.
    pub revealing: bool,
    /// It is chosen: it is drawn by itself, however small.
    pub chosen: bool,
    /// Further lines of its tip.
    pub more: Vec<(String, String)>,
}

fn sane(value: f64) -> f64 {
    if value.is_finite() { value.max(0.0) } else { 0.0 }
}

/// What fills one area: a heading, or several.
struct Part<'a> {
    value: f64,
    leaf: Option<(usize, &'a Leaf)>,
    count: usize,
}

/// Lays out a treemap.
pub fn treemap(input: &Treemap, width: f64, height: f64) -> Chart {
    let mut chart = Chart::new(input.caption, width, height);
    table(&mut chart, input);
    let sum = |chapter: &Chapter| chapter.leaves.iter().map(|leaf| sane(leaf.value)).sum::<f64>();
    let mut order: Vec<(usize, f64)> = input.chapters.iter().map(sum).enumerate().filter(|it| it.1 > 0.0).collect();
    order.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
    let total: f64 = order.iter().map(|it| it.1).sum();
    let per_pixel = total / (width * height).max(1.0);
    let fit = order.iter().take(MOST_CHAPTERS).take_while(|it| it.1 >= LEAST_AREA * per_pixel).count();
    let rest: f64 = order.iter().skip(fit).map(|it| it.1).sum();
    let left_out = order.len() - fit;
    let mut values: Vec<f64> = order.iter().take(fit).map(|it| it.1).collect();
    // The rest is laid last, wherever its size would put it: it is no chapter.
    let area = Frame::new(0.0, 0.0, width, height);
    let share = if left_out > 0 && total > 0.0 { rest / total } else { 0.0 };
    let strip = if width >= height {
        Frame::new(width * (1.0 - share), 0.0, width * share, height)
    } else {
        Frame::new(0.0, height * (1.0 - share), width, height * share)
    };
    let main = if share == 0.0 {
        area
    } else if width >= height {
        Frame::new(0.0, 0.0, strip.x, height)
    } else {
        Frame::new(0.0, 0.0, width, strip.y)
    };
    values.truncate(fit);
    for (&(index, _), frame) in order.iter().zip(squarify(&values, main)) {
        if let Some(chapter) = input.chapters.get(index) {
            draw_chapter(&mut chart, input, index, chapter, frame, per_pixel);
        }
    }
    if left_out > 0 {
        let said = (input.words.others)(left_out);
        draw_others(&mut chart, input, strip, left_out, &said, rest);
        chart.rect(strip, Style::line(Tone::Paper, 3.0), None);
    }
    for (i, name) in input.shades.iter().enumerate().take(usize::from(SHADES)) {
        let style = Style::fill(Tone::Shade(step(i as u8, input.shades.len()))).edge(Tone::Frame, 0.5);
        chart.legend.push(Key { form: Form::Box, style, text: (*name).into() });
    }
    // Above everything, so that no neighbour covers the outline.
    mark_chosen(&mut chart, input);
    let any = |sign: fn(&Leaf) -> bool| input.chapters.iter().any(|chapter| chapter.leaves.iter().any(sign));
    let style = Style::fill(Tone::Leaf).edge(Tone::Ink, 1.0);
    for (present, form, name) in [
        (any(|leaf| leaf.strategic), Form::Hatched, input.signs[0]),
        (any(|leaf| leaf.revealing), Form::BackHatched, input.signs[1]),
    ] {
        if present {
            chart.legend.push(Key { form, style, text: name.into() });
        }
    }
    if input.chapters.iter().any(|chapter| chapter.chosen) || any(|leaf| leaf.chosen) {
        chart.legend.push(Key { form: Form::Box, style: OUTLINE, text: format!("✓ {}", input.chosen) });
    }
    chart
}

/// The outline of what is chosen, inside its area; a lighter one inside of it sets it off from any shade.
const OUTLINE: Style = Style::line(Tone::Emphasis, 3.5);

/// Draws the outline and the tick of what is chosen.
fn mark_chosen(chart: &mut Chart, input: &Treemap) {
    let is_chosen = |item: &Item| match item.of {
        Of::Cell(chapter, leaf) => input
            .chapters
            .get(chapter as usize)
            .is_some_and(|chapter| chapter.chosen || chapter.leaves.get(leaf as usize).is_some_and(|leaf| leaf.chosen)),
        _ => false,
    };
    let chosen: Vec<(u32, Frame)> =
        (0..).zip(&chart.items).filter(|(_, item)| is_chosen(item)).map(|(number, item)| (number, item.frame)).collect();
    for (number, area) in chosen {
        let inside = |by: f64| {
            let (x, y) = (by.min(area.width / 2.0), by.min(area.height / 2.0));
            Frame::new(area.x + x, area.y + y, area.width - 2.0 * x, area.height - 2.0 * y)
        };
        chart.rect(inside(4.25), Style::line(Tone::Leaf, 1.5), Some(number));
        chart.rect(inside(2.0), OUTLINE, Some(number));
        if area.width > 34.0 && area.height > 30.0 {
            let (x, y) = (area.right() - 13.0, area.y + 13.0);
            chart.circle(x, y, 8.0, Style::fill(Tone::Emphasis).edge(Tone::Leaf, 1.5), Some(number));
            let mut tick = Pen::default();
            tick.to(x - 3.5, y + 0.3).line(x - 1.0, y + 3.0).line(x + 3.8, y - 3.0);
            chart.path(tick.0, Style::line(Tone::Leaf, 2.0), Some(number));
        }
    }
}

fn table(chart: &mut Chart, input: &Treemap) {
    let [chapter_head, leaf_head, value_head, shade_head, sign_head] = input.heads;
    chart.table =
        ChartTable::new([(chapter_head, false), (leaf_head, false), (value_head, true), (shade_head, false), (sign_head, false)]);
    for chapter in input.chapters {
        for leaf in &chapter.leaves {
            let shade = input.shades.get(usize::from(leaf.shade)).map_or(Cell::Empty, |name| Cell::Text((*name).into()));
            chart.table.rows.push(vec![
                Cell::Text(chapter.name.clone()),
                Cell::Text(leaf.name.clone()),
                Cell::Number(leaf.value, (input.words.number)(leaf.value)),
                shade,
                Cell::Text(signs(input, chapter, leaf)),
            ]);
        }
    }
}

fn signs(input: &Treemap, chapter: &Chapter, leaf: &Leaf) -> String {
    let signs =
        [(leaf.strategic, input.signs[0]), (leaf.revealing, input.signs[1]), (leaf.chosen || chapter.chosen, input.chosen)];
    signs.into_iter().filter(|(is, _)| *is).map(|(_, sign)| sign).collect::<Vec<_>>().join(", ")
}

/// Few shades are spread over all steps but the last: large areas of the strongest shout.
fn step(shade: u8, shades: usize) -> u8 {
    let most = usize::from(SHADES) - 2;
    let shade = if usize::from(shade) < shades { usize::from(shade) } else { 0 };
    if shades < 2 { 2 } else { (shade * most).div_ceil(shades.min(most + 1) - 1).min(most) as u8 }
}

fn draw_chapter(chart: &mut Chart, input: &Treemap, index: usize, chapter: &Chapter, frame: Frame, per_pixel: f64) {
    let mut parts: Vec<Part> = Vec::new();
    let mut small = Part { value: 0.0, leaf: None, count: 0 };
    for (i, leaf) in chapter.leaves.iter().enumerate().filter(|it| sane(it.1.value) > 0.0) {
        if leaf.value >= LEAST_AREA * per_pixel || leaf.chosen {
            parts.push(Part { value: leaf.value, leaf: Some((i, leaf)), count: 1 });
        } else {
            small.value += leaf.value;
            small.count += 1;
        }
    }
    parts.sort_by(|a, b| b.value.total_cmp(&a.value));
    if small.count > 0 {
        parts.push(small);
        // Squarified areas fall in size.
        parts.sort_by(|a, b| b.value.total_cmp(&a.value));
    }
    let values: Vec<f64> = parts.iter().map(|part| part.value).collect();
    for (n, (part, area)) in parts.iter().zip(squarify(&values, frame)).enumerate() {
        let title = if n == 0 { chapter.name.as_str() } else { "" };
        match part.leaf {
            Some((i, leaf)) => draw_leaf(chart, input, (index, i), (chapter, leaf), area, title),
            None => {
                let said = (input.words.others)(part.count);
                draw_others(chart, input, area, part.count, &format!("{} · {said}", chapter.name), part.value);
                label(chart, area, title, &[&said], (Tone::Ink, None), 0.0);
            }
        }
    }
    chart.rect(frame, Style::line(Tone::Paper, 3.0), None);
}

fn draw_others(chart: &mut Chart, input: &Treemap, area: Frame, count: usize, said: &str, value: f64) {
    let tip = Tip::new(said, input.heads[2], (input.words.number)(value));
    let item = chart.item(Of::Others(count as u32), tip, area);
    chart.rect(area, Style::fill(Tone::Leaf).edge(Tone::Frame, 1.0).dash(Dash::Dashed), item);
}

fn draw_leaf(chart: &mut Chart, input: &Treemap, at: (usize, usize), of: (&Chapter, &Leaf), area: Frame, title: &str) {
    let (chapter, leaf) = of;
    let mut tip = Tip::new(&leaf.name, input.heads[2], (input.words.number)(leaf.value));
    tip.lines.insert(0, (input.heads[0].into(), chapter.name.clone()));
    if let Some(name) = input.shades.get(usize::from(leaf.shade)) {
        tip.lines.push((input.heads[3].into(), (*name).into()));
    }
    let said = signs(input, chapter, leaf);
    if !said.is_empty() {
        tip.lines.push((input.heads[4].into(), said));
    }
    tip.lines.extend(leaf.more.iter().cloned());
    let item = chart.item(Of::Cell(at.0 as u32, at.1 as u32), tip, area);
    let shade = step(leaf.shade, input.shades.len());
    let ink = Tone::on_shade(shade);
    chart.rect(area, Style::fill(Tone::Shade(shade)).edge(Tone::Paper, 1.0), item);
    let inner = Frame::new(area.x + 1.0, area.y + 1.0, (area.width - 2.0).max(0.0), (area.height - 2.0).max(0.0));
    for (marked, back) in [(leaf.strategic, false), (leaf.revealing, true)] {
        if marked && inner.width > 2.0 && inner.height > 2.0 {
            chart.path(Pen::hatch(&inner, 7.0, back), Style::line(ink, 0.75).opacity(38), item);
        }
    }
    // The signs stand at the lower right, out of the text's way.
    let mut x = area.right() - 12.0;
    let room = area.width > 22.0 && area.height > 20.0;
    let ground = Style::fill(Tone::Shade(shade)).edge(ink, 1.5);
    for (marked, diamond) in [(leaf.strategic, true), (leaf.revealing, false)] {
        if marked && room && x > area.x + 8.0 {
            let y = area.bottom() - 12.0;
            if diamond {
                chart.path(Pen::diamond(x, y, 6.0), ground, item);
            } else {
                chart.circle(x, y, 5.0, ground, item);
            }
            x -= 15.0;
        }
    }
    let area = match leaf.chosen || chapter.chosen {
        // The outline and the tick take their room.
        true => Frame::new(area.x + 3.0, area.y + 3.0, area.width - 25.0, area.height - 6.0),
        false => area,
    };
    let hatched = leaf.strategic || leaf.revealing;
    let halo = hatched.then_some(Tone::Shade(shade));
    let kept = if hatched && room { 18.0 } else { 0.0 };
    label(chart, area, title, &[&leaf.name, &(input.words.number)(leaf.value)], (ink, halo), kept);
}

/// The chapter's name, bold, then the heading's and its number, as far as there is room above the `kept` pixels at the bottom.
fn label(chart: &mut Chart, area: Frame, title: &str, names: &[&str], (ink, halo): (Tone, Option<Tone>), kept: f64) {
    let room = area.width - 12.0;
    let mut style = Style::fill(ink);
    if let Some(halo) = halo {
        style = style.edge(halo, 3.0);
    }
    let mut y = area.y + 4.0;
    let bottom = area.bottom() - 4.0 - kept;
    let mut put = |text: &str, face: Face, most: usize| {
        let lines = (((bottom - y) / face.line()) as usize).min(most);
        // A word that is cut to a few letters says nothing.
        let wrapped = if room < 34.0 { Vec::new() } else { wrap(text, room, lines, face) };
        for line in wrapped {
            y += face.line();
            chart.text((area.x + 6.0, y - 3.0), &line, Anchor::Start, face, style, None);
        }
    };
    if !title.is_empty() {
        put(title, Face::Strong, 2);
    }
    for name in names {
        put(name, Face::Small, if room < 60.0 { 1 } else { 3 });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::testing::{check, overlapping_texts, picture, words};
    use proptest::prelude::*;

    fn leaf(name: &str, value: f64, shade: u8, strategic: bool, revealing: bool) -> Leaf {
        Leaf { name: name.into(), value, shade, strategic, revealing, chosen: false, more: Vec::new() }
    }

    fn input<'a>(caption: &'a Caption, chapters: &'a [Chapter]) -> Treemap<'a> {
        Treemap {
            caption,
            heads: ["Chapter", "Heading", "Shipments", "Described as", "Marked"],
            chapters,
            shades: &["only “goods”", "a kind", "a product", "a model"],
            signs: ["Strategic", "Says something about the buyer"],
            chosen: "Chosen",
            words: words(),
        }
    }

    #[test]
    fn goods_by_chapter_and_heading() {
        let caption = Caption {
            title: "A third of the goods say something about their buyers".into(),
            units: "Shipments, by chapter and heading of the Harmonized System".into(),
            description: "Electrical machinery is the largest chapter.".into(),
            notes: Vec::new(),
        };
        let mut chapters = vec![
            Chapter {
                name: "85 Electrical machinery".into(),
                chosen: false,
                leaves: vec![
                    leaf("8517 Telephones", 900.0, 3, false, false),
                    leaf("8542 Integrated circuits", 420.0, 3, true, false),
                    leaf("8525 Cameras and transmitters", 200.0, 2, true, true),
                    leaf("8504 Transformers", 150.0, 1, false, false),
                ],
            },
            Chapter {
                name: "90 Optical, medical and precision instruments".into(),
                chosen: false,
                leaves: vec![
                    leaf("9021 Orthopaedic appliances", 310.0, 2, false, true),
                    leaf("9018 Medical instruments", 250.0, 2, false, true),
                    leaf("9013 Lasers", 60.0, 3, true, false),
                ],
            },
            Chapter {
                name: "61 Knitted clothing".into(),
                chosen: false,
                leaves: vec![leaf("6109 T-shirts", 500.0, 1, false, false), leaf("6110 Jerseys", 300.0, 1, false, false)],
            },
            Chapter {
                name: "49 Printed books".into(),
                chosen: false,
                leaves: vec![leaf("4901 Books", 240.0, 2, false, true), leaf("4911 Other print", 40.0, 0, false, false)],
            },
            Chapter { name: "95 Toys".into(), chosen: false, leaves: vec![leaf("9503 Toys", 380.0, 1, false, false)] },
            Chapter {
                name: "99 Not said".into(), chosen: false, leaves: vec![leaf("“Gift”, “sample”", 330.0, 0, false, false)]
            },
        ];
        chapters[0].leaves.extend((0..30).map(|i| leaf(&format!("85{i:02} Parts"), 0.2, 1, false, false)));
        chapters.extend((0..25).map(|i| Chapter {
            name: format!("{i:02}"),
            chosen: false,
            leaves: vec![leaf("x", 0.3, 0, false, false)],
        }));
        picture("treemap-wide", &treemap(&input(&caption, &chapters), 1100.0, 520.0));
        picture("treemap-narrow", &treemap(&input(&caption, &chapters), 340.0, 520.0));
    }

    #[test]
    fn what_is_chosen_has_an_outline_and_a_tick_and_is_said_to_be() {
        let caption = Caption::default();
        let chapter = |name: &str, leaves| Chapter { name: name.into(), chosen: false, leaves };
        let big = leaf("6109 T-shirts", 5000.0, 1, false, false);
        let mut small = leaf("6110 Jerseys", 0.5, 1, true, false);
        small.chosen = true;
        let mut chapters = vec![chapter("61 Knitted", vec![big.clone(), small]), chapter("95 Toys", vec![big])];
        let outlined = |chart: &Chart| {
            let of = chart.marks.iter().filter(|mark| mark.style == OUTLINE).filter_map(|mark| mark.item);
            of.filter_map(|item| chart.items.get(item as usize)).map(|item| item.tip.title.clone()).collect::<Vec<_>>()
        };
        let chart = treemap(&input(&caption, &chapters), 600.0, 400.0);
        check(&chart);
        assert_eq!(outlined(&chart), ["6110 Jerseys"], "drawn by itself, however small");
        assert!(chart.items.iter().any(|item| item.tip.spoken().contains("Strategic, Chosen")));
        assert!(chart.legend.iter().any(|key| key.text == "✓ Chosen"));
        chapters[0].leaves[1].chosen = false;
        chapters[1].chosen = true;
        assert_eq!(outlined(&treemap(&input(&caption, &chapters), 600.0, 400.0)), ["6109 T-shirts"]);
        chapters[1].chosen = false;
        let none = treemap(&input(&caption, &chapters), 600.0, 400.0);
        assert!(outlined(&none).is_empty() && none.legend.iter().all(|key| !key.text.contains("Chosen")));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(96))]
        #[test]
        fn areas_are_proportional_within_chapters_and_across(
            values in proptest::collection::vec(proptest::collection::vec(0.0..1e4f64, 0..12), 1..60),
            width in 300.0..1200.0f64, height in 200.0..800.0f64,
        ) {
            let caption = Caption::default();
            let chapters: Vec<Chapter> = values.iter().enumerate().map(|(c, list)| Chapter {
                name: format!("{c:02} A chapter"), chosen: false,
                leaves: list.iter().map(|&value| leaf("0101 A heading", value, 1, value > 5e3, value < 1e3)).collect(),
            }).collect();
            let chart = treemap(&input(&caption, &chapters), width, height);
            check(&chart);
            prop_assert!(overlapping_texts(&chart).is_empty(), "{:?}", overlapping_texts(&chart));
            let total: f64 = values.iter().flatten().sum();
            prop_assume!(total > 0.0);
            let mut counted = 0.0;
            for (i, item) in chart.items.iter().enumerate() {
                prop_assert!(chart.items[i + 1..].iter().all(|other| !item.frame.overlaps(&other.frame)));
                counted += item.frame.area();
                if let Of::Cell(c, l) = item.of {
                    let value = values[c as usize][l as usize];
                    prop_assert!((item.frame.area() / (width * height) - value / total).abs() < 1e-6);
                }
            }
            prop_assert!((counted / (width * height) - 1.0).abs() < 1e-6);
        }
    }
}
