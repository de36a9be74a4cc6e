//! A scene as a standalone SVG: the same bytes for the same scene, nothing referred to outside.
//!
//! Colours and faces are presentation attributes: drawing programs and office programs read them where they do not read
//! style sheets with custom properties, and no policy refuses them.

use super::legend;
use super::palette::{DASHED, DOTTED, SANS, SERIF, Theme, classes};
use super::scene::{Anchor, Chart, Dash, Face, Frame, Mark, Shape, Style, Tone};
use super::words;

/// Room around a chart in a file, in pixels.
const MARGIN: f64 = 20.0;

/// The chart with its title, units, legend and notes, as a file. `name` begins the names inside, so that several charts can
/// stand in one document: letters, digits and hyphens.
pub fn svg(chart: &Chart, theme: Theme, name: &str) -> String {
    write(&framed(chart), Some(theme), name)
}

/// The chart with its title, units, legend and notes, without styles: for a document that holds [`super::palette::rules`].
pub fn fragment(chart: &Chart, name: &str) -> String {
    write(&framed(chart), None, name)
}

/// The chart with its legend and nothing else around, without styles: for a document that holds [`super::palette::rules`] and
/// says title, units and notes itself.
pub fn inside(chart: &Chart, name: &str) -> String {
    write(&bare(chart), None, name)
}

/// The chart with its legend above it and nothing else around: for a page that says title, units and notes itself.
pub fn bare(chart: &Chart) -> Chart {
    let (marks, high) = legend::lay_out(&chart.legend, chart.width);
    let down = if high > 0.0 { high + 8.0 } else { 0.0 };
    let mut whole = Chart::new(&chart.caption, chart.width, chart.height + down);
    place(&mut whole, &marks, 0.0, 0.0, 0);
    place(&mut whole, &chart.marks, 0.0, down, 0);
    for item in &chart.items {
        let mut item = item.clone();
        item.frame.y += down;
        whole.items.push(item);
    }
    whole
}

/// The elements inside a page's own `svg`: the marks with their classes, each with the number of its item as `data-item`; then
/// for each item what the keyboard visits, a rectangle of the class `hit` with what is said of it. `role` is that of an item:
/// `img` where it can only be looked at, `button` where it can be chosen.
pub fn elements(chart: &Chart, role: &str) -> String {
    let mut text = String::with_capacity(chart.marks.len() * 130 + chart.items.len() * 160);
    let out = &mut text;
    for mark in &chart.marks {
        let before = out.len();
        write_mark(mark, None, out);
        if let Some(item) = mark.item {
            // Behind the element's name, which every mark begins with.
            let name = out[before + 1..].find(' ').map_or(out.len(), |at| before + 1 + at);
            out.insert_str(name, &format!(" data-item=\"{item}\""));
        }
    }
    for (index, item) in chart.items.iter().enumerate() {
        out.push_str("<rect class=\"hit\" role=\"");
        out.push_str(role);
        out.push_str("\" tabindex=\"");
        out.push_str(if index == 0 { "0" } else { "-1" });
        out.push_str("\" data-item=\"");
        out.push_str(&index.to_string());
        out.push_str("\" aria-label=\"");
        escape(out, &item.tip.spoken());
        out.push('"');
        let frame = item.frame;
        for (key, value) in [("x", frame.x), ("y", frame.y), ("width", frame.width), ("height", frame.height)] {
            attribute(out, key, value);
        }
        out.push_str("/>\n");
    }
    text
}

fn write(chart: &Chart, theme: Option<Theme>, name: &str) -> String {
    let mut text = String::with_capacity(chart.marks.len() * 120 + 1000);
    let out = &mut text;
    out.push_str("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-labelledby=\"");
    escape(out, name);
    out.push_str("-title ");
    escape(out, name);
    out.push_str("-description\"");
    for (key, value) in [("width", chart.width), ("height", chart.height)] {
        attribute(out, key, value);
    }
    out.push_str(" viewBox=\"0 0 ");
    number(out, chart.width);
    out.push(' ');
    number(out, chart.height);
    out.push('"');
    if theme.is_some() {
        for part in [" font-family=\"", SANS, "\" font-size=\"12\""] {
            out.push_str(part);
        }
    }
    out.push_str(">\n<title id=\"");
    escape(out, name);
    out.push_str("-title\">");
    escape(out, &chart.caption.title);
    out.push_str("</title>\n<desc id=\"");
    escape(out, name);
    out.push_str("-description\">");
    escape(out, &chart.caption.description);
    out.push_str("</desc>\n");
    for mark in &chart.marks {
        write_mark(mark, theme, out);
    }
    out.push_str("</svg>\n");
    text
}

/// The chart with everything around it that the page says in its own elements.
pub fn framed(chart: &Chart) -> Chart {
    let caption = &chart.caption;
    let width = chart.width + 2.0 * MARGIN;
    let mut whole = Chart { table: chart.table.clone(), ..Chart::new(caption, width, 0.0) };
    whole.rect(Frame::default(), Style::fill(Tone::Paper), None);
    let mut y = MARGIN - 6.0;
    for (text, face, tone) in [(&caption.title, Face::Title, Tone::Ink), (&caption.units, Face::Label, Tone::Quiet)] {
        y += 2.0;
        for line in words::wrap(text, chart.width, 4, face) {
            y += face.line();
            whole.text((MARGIN, y), &line, Anchor::Start, face, Style::fill(tone), None);
        }
    }
    y += 14.0;
    let (marks, high) = legend::lay_out(&chart.legend, chart.width);
    place(&mut whole, &marks, MARGIN, y, 0);
    y += high + if high > 0.0 { 8.0 } else { 0.0 };
    place(&mut whole, &chart.marks, MARGIN, y, 0);
    for item in &chart.items {
        let mut item = item.clone();
        item.frame.x += MARGIN;
        item.frame.y += y;
        whole.items.push(item);
    }
    y += chart.height;
    for note in &caption.notes {
        for line in words::wrap(note, chart.width, 6, Face::Small) {
            y += Face::Small.line();
            whole.text((MARGIN, y + 4.0), &line, Anchor::Start, Face::Small, Style::fill(Tone::Quiet), None);
        }
    }
    whole.height = y + MARGIN;
    if let Some(Mark { shape: Shape::Rect(ground), .. }) = whole.marks.first_mut() {
        *ground = Frame::new(0.0, 0.0, width, whole.height);
    }
    whole
}

/// Adds marks moved by `(dx, dy)`.
fn place(whole: &mut Chart, marks: &[Mark], dx: f64, dy: f64, items: u32) {
    for mark in marks {
        let mut mark = mark.clone();
        mark.item = mark.item.map(|item| item + items);
        match &mut mark.shape {
            Shape::Rect(frame) => (frame.x, frame.y) = (frame.x + dx, frame.y + dy),
            Shape::Path(d) => *d = moved(d, dx, dy),
            Shape::Circle { x, y, .. } | Shape::Text { x, y, .. } => (*x, *y) = (*x + dx, *y + dy),
            Shape::Line { x1, y1, x2, y2 } => (*x1, *y1, *x2, *y2) = (*x1 + dx, *y1 + dy, *x2 + dx, *y2 + dy),
        }
        whole.marks.push(mark);
    }
}

/// A path of absolute commands with pairs of numbers, moved.
fn moved(d: &str, dx: f64, dy: f64) -> String {
    let mut out = String::with_capacity(d.len());
    let mut nth = 0;
    let mut rest = d;
    while let Some(c) = rest.chars().next() {
        let end = rest.find(|c: char| !(c.is_ascii_digit() || c == '.' || c == '-')).unwrap_or(rest.len());
        if end == 0 {
            out.push(c);
            rest = rest.get(c.len_utf8()..).unwrap_or("");
            continue;
        }
        let value: f64 = rest.get(..end).and_then(|digits| digits.parse().ok()).unwrap_or(0.0);
        number(&mut out, value + if nth % 2 == 0 { dx } else { dy });
        nth += 1;
        rest = rest.get(end..).unwrap_or("");
    }
    out
}

fn write_mark(mark: &Mark, theme: Option<Theme>, out: &mut String) {
    let style = &mark.style;
    let face = if let Shape::Text { face, .. } = mark.shape { Some(face) } else { None };
    let (tag, numbers): (&str, [(&str, f64); 4]) = match &mark.shape {
        Shape::Rect(f) => ("rect", [("x", f.x), ("y", f.y), ("width", f.width), ("height", f.height)]),
        Shape::Path(_) => ("path", [("", 0.0); 4]),
        Shape::Circle { x, y, radius } => ("circle", [("cx", *x), ("cy", *y), ("r", *radius), ("", 0.0)]),
        Shape::Line { x1, y1, x2, y2 } => ("line", [("x1", *x1), ("y1", *y1), ("x2", *x2), ("y2", *y2)]),
        Shape::Text { x, y, .. } => ("text", [("x", *x), ("y", *y), ("", 0.0), ("", 0.0)]),
    };
    out.push('<');
    out.push_str(tag);
    match theme {
        Some(theme) => paint(style, face, theme, out),
        None => {
            out.push_str(" class=\"");
            classes(style, face, out);
            out.push('"');
        }
    }
    for (key, value) in numbers {
        if !key.is_empty() {
            attribute(out, key, value);
        }
    }
    if style.line.is_some() && style.width != 1.0 {
        attribute(out, "stroke-width", style.width);
    }
    if style.opacity < 100 {
        attribute(out, "opacity", f64::from(style.opacity) / 100.0);
    }
    match &mark.shape {
        Shape::Path(d) => {
            out.push_str(" d=\"");
            out.push_str(d);
            out.push_str("\"/>\n");
        }
        Shape::Text { text, anchor, .. } => {
            out.push_str(match anchor {
                Anchor::Start => "",
                Anchor::Middle => " text-anchor=\"middle\"",
                Anchor::End => " text-anchor=\"end\"",
            });
            out.push('>');
            escape(out, text);
            out.push_str("</text>\n");
        }
        _ => out.push_str("/>\n"),
    }
}

/// What the classes mean in a theme, as presentation attributes.
fn paint(style: &Style, face: Option<Face>, theme: Theme, out: &mut String) {
    let mut put = |key: &str, value: &str| {
        for part in [" ", key, "=\"", value, "\""] {
            out.push_str(part);
        }
    };
    let colour = |tone: Tone| format!("#{:06x}", tone.colour(theme));
    match style.fill {
        Some(tone) => put("fill", &colour(tone)),
        None => put("fill", "none"),
    }
    if let Some(tone) = style.line {
        put("stroke", &colour(tone));
        if face.is_some() {
            put("paint-order", "stroke");
            put("stroke-linejoin", "round");
        }
    }
    match style.dash {
        Dash::Solid => {}
        Dash::Dashed => put("stroke-dasharray", DASHED),
        Dash::Dotted => put("stroke-dasharray", DOTTED),
    }
    match face {
        None | Some(Face::Label) => {}
        Some(Face::Strong) => put("font-weight", "600"),
        Some(Face::Small) => put("font-size", "11"),
        Some(Face::Title) => {
            put("font-family", SERIF);
            put("font-size", "17");
            put("font-weight", "600");
        }
    }
}

fn attribute(out: &mut String, key: &str, value: f64) {
    out.push(' ');
    out.push_str(key);
    out.push_str("=\"");
    number(out, value);
    out.push('"');
}

/// A number with at most two decimals, without trailing zeros; what is not finite is nought.
pub fn number(out: &mut String, value: f64) {
    let hundredths = if value.is_finite() { (value * 100.0).round().clamp(-1e12, 1e12) as i64 } else { 0 };
    if hundredths < 0 {
        out.push('-');
    }
    let magnitude = hundredths.unsigned_abs();
    let (mut whole, part) = (magnitude / 100, (magnitude % 100) as u8);
    let mut digits = [0u8; 20];
    let mut n = 0;
    while whole > 0 || n == 0 {
        if let Some(digit) = digits.get_mut(n) {
            *digit = b'0' + (whole % 10) as u8;
        }
        whole /= 10;
        n += 1;
    }
    for digit in digits.iter().take(n).rev() {
        out.push(char::from(*digit));
    }
    if part > 0 {
        out.push('.');
        out.push(char::from(b'0' + part / 10));
        if part % 10 > 0 {
            out.push(char::from(b'0' + part % 10));
        }
    }
}

/// Text for an element or an attribute. Characters that XML 1.0 forbids or advises against become U+FFFD, and so do those that
/// turn the direction of what follows them: a name must not rearrange the sentence that it stands in.
pub fn escape(out: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\t' | '\n' | '\r' => out.push(' '),
            '\u{0}'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{fffe}' | '\u{ffff}' => out.push('\u{fffd}'),
            '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => out.push('\u{fffd}'),
            _ => out.push(c),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::testing::well_formed;
    use proptest::prelude::*;

    #[test]
    fn numbers_are_short() {
        let written = |value: f64| {
            let mut out = String::new();
            number(&mut out, value);
            out
        };
        let cases = [(0.0, "0"), (-0.001, "0"), (1.5, "1.5"), (1.0, "1"), (-12.345, "-12.35"), (0.05, "0.05"), (f64::NAN, "0")];
        for (value, expected) in cases {
            assert_eq!(written(value), expected);
        }
    }

    #[test]
    fn a_path_is_moved() {
        assert_eq!(moved("M1 2L-3.5 4C1 1 2 2 3 3Z", 10.0, 20.0), "M11 22L6.5 24C11 21 12 22 13 23Z");
    }

    #[test]
    fn a_file_needs_no_style_sheet_and_a_fragment_has_classes() {
        let mut chart = Chart::new(&Default::default(), 100.0, 100.0);
        chart.rect(Frame::new(1.0, 2.0, 3.0, 4.0), Style::fill(Tone::Series(0)).edge(Tone::Leaf, 2.0).dash(Dash::Dashed), None);
        let file = svg(&chart, Theme::Light, "a");
        assert!(!file.contains("style") && !file.contains("class") && !file.contains("var("));
        assert!(file.contains("fill=\"#0d5668\" stroke=\"#fcfaf3\" stroke-dasharray=\"5 3\" x=\"21\""), "{file}");
        assert!(fragment(&chart, "a").contains("class=\"f-series-0 s-leaf dashed\""));
    }

    proptest! {
        #[test]
        fn any_text_is_escaped(title in "\\PC{0,20}[<>&\"]{0,3}", text in "[<>&\"'\u{0}-\u{1f}a-z]{0,20}") {
            let mut chart = Chart::new(&Default::default(), 100.0, 100.0);
            chart.caption.title = title;
            chart.text((1.0, 20.0), &text, Anchor::Start, Face::Label, Style::fill(Tone::Ink), None);
            well_formed(&svg(&chart, Theme::Light, "a"));
        }

        #[test]
        fn numbers_are_within_half_a_hundredth(value in -1e6..1e6f64) {
            let mut out = String::new();
            number(&mut out, value);
            prop_assert!((out.parse::<f64>().unwrap() - value).abs() <= 0.005 + 1e-9);
        }
    }
}
