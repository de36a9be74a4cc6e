//! What a chart is made of, without a screen: marks in tones, what can be pointed at, a legend, and the table behind it.

/// A chart, laid out.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Chart {
    /// Width in pixels.
    pub width: f64,
    /// Height in pixels: what the chart needs at this width.
    pub height: f64,
    /// Title, units and what else is said about it.
    pub caption: Caption,
    /// What can be pointed at, in the order in which the keyboard visits it.
    pub items: Vec<Item>,
    /// Marks, in the order in which they are drawn.
    pub marks: Vec<Mark>,
    /// What tones and forms stand for; empty where marks are labelled directly.
    pub legend: Vec<Key>,
    /// The numbers behind the marks: all of them, those too that there was no room to draw.
    pub table: ChartTable,
}

/// What is said about a chart as a whole.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Caption {
    /// What it shows.
    pub title: String,
    /// What is measured, in which unit.
    pub units: String,
    /// One sentence for those who do not see the marks.
    pub description: String,
    /// Notes below: scales, what is left out, sources.
    pub notes: Vec<String>,
}

/// What numbers and what is left out are called, in the reader's language.
#[derive(Copy, Clone)]
pub struct Words<'a> {
    /// A number as people read it.
    pub number: &'a dyn Fn(f64) -> String,
    /// "12 others".
    pub others: &'a dyn Fn(usize) -> String,
}

/// A colour by what it means; [`crate::chart::palette`] has the colours of both themes.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Tone {
    /// The page.
    Paper,
    /// Raised paper: the ground of cells, the halo of labels.
    Leaf,
    /// Text and what matters.
    Ink,
    /// Text that explains.
    Quiet,
    /// Lines to look along.
    Grid,
    /// Axes and frames.
    Frame,
    /// Flows, bars, lines: the one series.
    Flow,
    /// What is selected or changes.
    Emphasis,
    /// The ground of what is emphasised.
    EmphasisWash,
    /// Sea.
    Water,
    /// Land.
    Land,
    /// One of eight categories, `0..8`; larger numbers begin again.
    Series(u8),
    /// A level.
    Level(Level),
    /// The ground behind a level, on which ink is read.
    LevelWash(Level),
    /// A step of the ordered scale, `0..7`, from little to much.
    Shade(u8),
}

/// Number of tones for categories.
pub const SERIES: u8 = 8;
/// Number of steps of the ordered scale.
pub const SHADES: u8 = 7;

impl Tone {
    /// The tone in which text is read on a step of the ordered scale.
    pub fn on_shade(step: u8) -> Tone {
        if step < 4 { Tone::Ink } else { Tone::Leaf }
    }
}

/// How much a finding gives away.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Level {
    /// Low.
    Low,
    /// Moderate.
    Moderate,
    /// High.
    High,
    /// Severe.
    Severe,
}

/// A rectangle in pixels.
#[derive(Copy, Clone, PartialEq, Debug, Default)]
pub struct Frame {
    /// Left.
    pub x: f64,
    /// Top.
    pub y: f64,
    /// Width.
    pub width: f64,
    /// Height.
    pub height: f64,
}

impl Frame {
    /// A rectangle.
    pub const fn new(x: f64, y: f64, width: f64, height: f64) -> Frame {
        Frame { x, y, width, height }
    }

    /// The smallest rectangle around a point, `reach` to each side.
    pub fn around(x: f64, y: f64, reach: f64) -> Frame {
        Frame::new(x - reach, y - reach, 2.0 * reach, 2.0 * reach)
    }

    /// Right edge.
    pub fn right(&self) -> f64 {
        self.x + self.width
    }

    /// Lower edge.
    pub fn bottom(&self) -> f64 {
        self.y + self.height
    }

    /// Area in square pixels.
    pub fn area(&self) -> f64 {
        self.width * self.height
    }

    /// Two rectangles share more than an edge (a thousandth of a pixel is none).
    pub fn overlaps(&self, other: &Frame) -> bool {
        const EDGE: f64 = 1e-3;
        self.x + EDGE < other.right()
            && other.x + EDGE < self.right()
            && self.y + EDGE < other.bottom()
            && other.y + EDGE < self.bottom()
    }

    /// `other` lies inside (a thousandth of a pixel beyond is inside).
    pub fn holds(&self, other: &Frame) -> bool {
        const EDGE: f64 = 1e-3;
        other.x > self.x - EDGE
            && other.y > self.y - EDGE
            && other.right() < self.right() + EDGE
            && other.bottom() < self.bottom() + EDGE
    }
}

/// Something that can be pointed at, focused and chosen.
#[derive(Clone, PartialEq, Debug)]
pub struct Item {
    /// Which of the caller's things it is.
    pub of: Of,
    /// What is said of it.
    pub tip: Tip,
    /// Where it lies: the ring of the keyboard's focus goes around it, the tip stands at its upper edge.
    pub frame: Frame,
}

/// Which of the caller's things an item is, by index in what was given.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Of {
    /// A node, bar, day, point: the n-th.
    One(u32),
    /// A link or a change point: the n-th.
    Link(u32),
    /// The cell of a row and a column; the leaf of a chapter; the point of a panel.
    Cell(u32, u32),
    /// So many that are not drawn one by one.
    Others(u32),
}

/// What is said of an item.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Tip {
    /// Its name.
    pub title: String,
    /// Labels with values.
    pub lines: Vec<(String, String)>,
}

impl Tip {
    /// A tip with one line.
    pub fn new(title: impl Into<String>, label: impl Into<String>, value: impl Into<String>) -> Tip {
        Tip { title: title.into(), lines: vec![(label.into(), value.into())] }
    }

    /// All in one line, for those who hear it.
    pub fn spoken(&self) -> String {
        let mut text = self.title.clone();
        for (label, value) in &self.lines {
            text.push_str(if text.is_empty() { "" } else { "; " });
            text.push_str(label);
            text.push_str(if label.is_empty() || value.is_empty() { "" } else { ": " });
            text.push_str(value);
        }
        text
    }
}

/// A mark: a shape in a style.
#[derive(Clone, PartialEq, Debug)]
pub struct Mark {
    /// The shape.
    pub shape: Shape,
    /// How it is drawn.
    pub style: Style,
    /// Index into [`Chart::items`] of what it belongs to.
    pub item: Option<u32>,
}

/// A shape, in pixels from the upper left corner.
#[derive(Clone, PartialEq, Debug)]
pub enum Shape {
    /// A rectangle.
    Rect(Frame),
    /// A path, as the `d` of an SVG path.
    Path(String),
    /// A circle.
    Circle {
        /// Middle, from the left.
        x: f64,
        /// Middle, from the top.
        y: f64,
        /// Radius.
        radius: f64,
    },
    /// A straight line.
    Line {
        /// Beginning, from the left.
        x1: f64,
        /// Beginning, from the top.
        y1: f64,
        /// End, from the left.
        x2: f64,
        /// End, from the top.
        y2: f64,
    },
    /// One line of text.
    Text {
        /// Of the anchor, from the left.
        x: f64,
        /// Of the base line, from the top.
        y: f64,
        /// The text.
        text: String,
        /// Which part of the text stands at `x`.
        anchor: Anchor,
        /// Size and weight.
        face: Face,
    },
}

/// Which part of a text stands at its place.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Anchor {
    /// Its beginning.
    Start,
    /// Its middle.
    Middle,
    /// Its end.
    End,
}

/// Size and weight of a text.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Face {
    /// 12 px: labels.
    Label,
    /// 12 px, bold.
    Strong,
    /// 11 px: ticks and small print.
    Small,
    /// 17 px, the serif: titles.
    Title,
}

impl Face {
    /// Size in pixels.
    pub fn size(self) -> f64 {
        match self {
            Face::Label | Face::Strong => 12.0,
            Face::Small => 11.0,
            Face::Title => 17.0,
        }
    }

    /// It is bold.
    pub fn bold(self) -> bool {
        matches!(self, Face::Strong | Face::Title)
    }

    /// Pixels from one base line to the next.
    pub fn line(self) -> f64 {
        match self {
            Face::Label | Face::Strong => 15.0,
            Face::Small => 14.0,
            Face::Title => 22.0,
        }
    }
}

/// How a mark is drawn.
#[derive(Copy, Clone, PartialEq, Debug)]
pub struct Style {
    /// What fills it.
    pub fill: Option<Tone>,
    /// What draws its outline.
    pub line: Option<Tone>,
    /// Width of the outline in pixels.
    pub width: f64,
    /// Whether the outline is broken.
    pub dash: Dash,
    /// Opacity in percent.
    pub opacity: u8,
}

/// Whether a line is broken.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Dash {
    /// It is not.
    Solid,
    /// Long dashes.
    Dashed,
    /// Dots.
    Dotted,
}

impl Style {
    /// A filled shape without outline.
    pub const fn fill(tone: Tone) -> Style {
        Style { fill: Some(tone), line: None, width: 0.0, dash: Dash::Solid, opacity: 100 }
    }

    /// An outline without filling.
    pub const fn line(tone: Tone, width: f64) -> Style {
        Style { fill: None, line: Some(tone), width, dash: Dash::Solid, opacity: 100 }
    }

    /// The same with an outline. On text it is a halo, drawn behind.
    pub const fn edge(self, tone: Tone, width: f64) -> Style {
        Style { line: Some(tone), width, ..self }
    }

    /// The same with a broken outline.
    pub const fn dash(self, dash: Dash) -> Style {
        Style { dash, ..self }
    }

    /// The same, seen through.
    pub const fn opacity(self, percent: u8) -> Style {
        Style { opacity: percent, ..self }
    }
}

/// A line of the legend.
#[derive(Clone, PartialEq, Debug)]
pub struct Key {
    /// What is drawn.
    pub form: Form,
    /// How it is drawn.
    pub style: Style,
    /// What it stands for.
    pub text: String,
}

/// What a line of the legend shows.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Form {
    /// A filled box.
    Box,
    /// A box with lines across, from the lower left.
    Hatched,
    /// A box with lines across, from the upper left.
    BackHatched,
    /// A line.
    Line,
    /// A disc.
    Disc,
    /// A diamond.
    Diamond,
    /// A ring around a disc.
    DoubleRing,
    /// A disc crossed out.
    Crossed,
    /// A disc with a bar through it.
    Barred,
    /// Four parts, filled as the level says.
    Bars(Level),
}

/// The table behind a chart.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct ChartTable {
    /// Heads of the columns.
    pub columns: Vec<Column>,
    /// Rows; each has a cell per column.
    pub rows: Vec<Vec<Cell>>,
}

/// The head of a column.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Column {
    /// Its name, with its unit.
    pub name: String,
    /// Its cells are numbers and stand at the right.
    pub number: bool,
}

/// A cell of the table.
#[derive(Clone, PartialEq, Debug)]
pub enum Cell {
    /// Words.
    Text(String),
    /// A number: as it is, and as people read it.
    Number(f64, String),
    /// Nothing is known.
    Empty,
}

impl ChartTable {
    /// A table without rows; of each head, whether it is one of numbers.
    pub fn new<const N: usize>(columns: [(&str, bool); N]) -> ChartTable {
        let columns = columns.into_iter().map(|(name, number)| Column { name: name.into(), number }).collect();
        ChartTable { columns, rows: Vec::new() }
    }
}

impl Chart {
    /// An empty chart.
    pub fn new(caption: &Caption, width: f64, height: f64) -> Chart {
        Chart { width, height, caption: caption.clone(), ..Chart::default() }
    }

    /// Everything lies in it.
    pub fn frame(&self) -> Frame {
        Frame::new(0.0, 0.0, self.width, self.height)
    }

    pub(super) fn item(&mut self, of: Of, tip: Tip, frame: Frame) -> Option<u32> {
        self.items.push(Item { of, tip, frame });
        Some((self.items.len() - 1) as u32)
    }

    pub(super) fn rect(&mut self, frame: Frame, style: Style, item: Option<u32>) {
        self.marks.push(Mark { shape: Shape::Rect(frame), style, item });
    }

    pub(super) fn path(&mut self, path: String, style: Style, item: Option<u32>) {
        self.marks.push(Mark { shape: Shape::Path(path), style, item });
    }

    pub(super) fn circle(&mut self, x: f64, y: f64, radius: f64, style: Style, item: Option<u32>) {
        self.marks.push(Mark { shape: Shape::Circle { x, y, radius }, style, item });
    }

    pub(super) fn line(&mut self, from: (f64, f64), to: (f64, f64), style: Style, item: Option<u32>) {
        let shape = Shape::Line { x1: from.0, y1: from.1, x2: to.0, y2: to.1 };
        self.marks.push(Mark { shape, style, item });
    }

    pub(super) fn text(&mut self, at: (f64, f64), text: &str, anchor: Anchor, face: Face, style: Style, item: Option<u32>) {
        if !text.is_empty() {
            let shape = Shape::Text { x: at.0, y: at.1, text: text.into(), anchor, face };
            self.marks.push(Mark { shape, style, item });
        }
    }

    /// The four parts of a scale bar, filled as far as the level says; 38 px wide, 7 px high.
    pub(super) fn scale_bar(&mut self, x: f64, y: f64, level: Option<Level>, item: Option<u32>) {
        for i in 0..4 {
            let frame = Frame::new(x + f64::from(i) * 9.5 + 0.5, y + 0.5, 8.5, 6.0);
            let style = match level {
                Some(level) if i <= level as i32 => Style::fill(Tone::Level(level)).edge(Tone::Level(level), 1.0),
                _ => Style::line(Tone::Frame, 1.0),
            };
            self.rect(frame, style, item);
        }
    }
}

/// Writes a path.
#[derive(Default)]
pub(super) struct Pen(pub(super) String);

impl Pen {
    fn put(&mut self, command: char, numbers: &[f64]) -> &mut Pen {
        self.0.push(command);
        for (i, number) in numbers.iter().enumerate() {
            if i > 0 {
                self.0.push(' ');
            }
            super::svg::number(&mut self.0, *number);
        }
        self
    }

    pub(super) fn to(&mut self, x: f64, y: f64) -> &mut Pen {
        self.put('M', &[x, y])
    }

    pub(super) fn line(&mut self, x: f64, y: f64) -> &mut Pen {
        self.put('L', &[x, y])
    }

    pub(super) fn curve(&mut self, numbers: [f64; 6]) -> &mut Pen {
        self.put('C', &numbers)
    }

    pub(super) fn close(&mut self) -> &mut Pen {
        self.0.push('Z');
        self
    }

    /// A diamond around a point.
    pub(super) fn diamond(x: f64, y: f64, reach: f64) -> String {
        let mut pen = Pen::default();
        pen.to(x, y - reach).line(x + reach, y).line(x, y + reach).line(x - reach, y).close();
        pen.0
    }

    /// Lines across a rectangle at 45°, `step` pixels apart: rising to the right, or falling where `back`. They are cut
    /// at the edges, so that no clipping is needed where they are drawn.
    pub(super) fn hatch(frame: &Frame, step: f64, back: bool) -> String {
        let mut pen = Pen::default();
        let (width, height) = (frame.width, frame.height);
        let mut offset = step / 2.0;
        while step > 0.0 && offset < width + height {
            // The line x + y = offset inside (0..width) × (0..height).
            let (x1, x2) = ((offset - height).max(0.0), offset.min(width));
            let side = |x: f64| if back { frame.right() - x } else { frame.x + x };
            pen.to(side(x1), frame.y + offset - x1).line(side(x2), frame.y + offset - x2);
            offset += step;
        }
        pen.0
    }
}
