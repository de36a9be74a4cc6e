//! XML as files have it. Entities are never expanded, external ones never fetched; tags that do not match are said and
//! read past, so that a broken document is read as far as it goes.

use super::decode::Decoder;
use super::says::{TreesSay, count, name as named};
use super::tree::{Document, Kind, MAX_DEPTH, MAX_NODES, Reading, Tree};
use super::warning::Sentence;
use super::whole::Whole;
use super::{HEAD, Ingested, Place, Reader, Severity};
use crate::saying::Saying;
use quick_xml::Reader as Events;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesStart, Event};

/// Opens the reader, if a file that begins with `head` is XML; workbooks and web pages are not for this one.
pub(super) fn open(name: &str, head: &[u8]) -> Option<Box<dyn Reader>> {
    let mut decoder = Decoder::new(head);
    let mut text = String::new();
    decoder.decode(&head[..head.len().min(HEAD)], false, &mut text);
    let begins = text.trim_start_matches('\u{feff}').trim_start();
    if !begins.starts_with('<') || !begins.contains('>') {
        return None;
    }
    let root = root(begins)?;
    let is_page = ["html", "table", "body", "head"].iter().any(|page| root.eq_ignore_ascii_case(page));
    let is_workbook = begins.contains("urn:schemas-microsoft-com:office:spreadsheet") && root.ends_with("Workbook");
    (!is_page && !is_workbook).then(|| Box::new(Whole::new(name, read)) as Box<dyn Reader>)
}

/// The name of the root element, or nothing if none begins.
fn root(mut text: &str) -> Option<&str> {
    loop {
        text = text.get(text.find('<')?..)?;
        let skipped = [("<?", "?>"), ("<!--", "-->"), ("<!", ">")].iter().find(|(begin, _)| text.starts_with(begin));
        match skipped {
            Some((begin, end)) => text = text.get(begin.len()..)?.split_once(end)?.1,
            None => {
                let name = text[1..].split(|letter: char| letter.is_whitespace() || matches!(letter, '>' | '/')).next()?;
                let begins = name.chars().next().is_some_and(|letter| letter.is_alphabetic() || letter == '_');
                return begins.then_some(name);
            }
        }
    }
}

/// Counts lines up to a place in a text; places are asked for in order.
struct Lines<'t> {
    text: &'t str,
    at: usize,
    line: u32,
}

impl Lines<'_> {
    fn line_of(&mut self, at: usize) -> u32 {
        if let Some(between) = self.text.as_bytes().get(self.at..at) {
            self.line = self.line.saturating_add(memchr::memchr_iter(b'\n', between).count() as u32);
            self.at = at;
        }
        self.line
    }
}

/// What is under way.
struct State<'t> {
    tree: Tree,
    reading: Reading,
    lines: Lines<'t>,
    decoder: Decoder,
    /// Elements that are open but stand too deep for the tree.
    too_deep: usize,
    full: bool,
}

impl State<'_> {
    fn place(&mut self, at: usize) -> Place {
        Place { line: Some(self.lines.line_of(at)), byte: Some(self.decoder.source_of(at as u64)) }
    }

    // Each caller is a warning of its own.
    #[track_caller]
    fn warn(&mut self, place: Place, sentence: &Sentence<'_>) {
        self.reading.warnings.say(Severity::Partly, place.line, place.byte, sentence);
    }

    fn begin(&mut self, start: &BytesStart<'_>, at: usize) {
        let place = self.place(at);
        let (line, byte) = (place.line.unwrap_or_default(), place.byte.unwrap_or_default());
        let name = start.name().0;
        if self.too_deep > 0 || !self.tree.open(name, Kind::Member, line, byte) {
            self.too_deep += 1;
            self.full = self.full || self.tree.len() >= MAX_NODES;
            if self.full {
                self.reading.warnings.say(Severity::Partly, place.line, place.byte, &|file, place| {
                    Saying::of(TreesSay::MoreElements, [file, place, count(MAX_NODES)])
                });
            } else {
                self.reading.warnings.say(Severity::Partly, place.line, place.byte, &|file, place| {
                    Saying::of(TreesSay::DeepElements, [file, place, count(MAX_DEPTH)])
                });
            }
            return;
        }
        for attribute in start.attributes().with_checks(false).flatten() {
            let key = attribute.key.0;
            if key == "xmlns" || key.starts_with("xmlns:") {
                continue;
            }
            if self.tree.open(&format!("@{key}"), Kind::Attribute, line, byte) {
                self.tree.text(&unescape(&attribute.value));
                self.tree.close();
            }
        }
    }

    fn end(&mut self, name: &str, at: usize) {
        if self.too_deep > 0 {
            self.too_deep -= 1;
            return;
        }
        let open = self.tree.open_names().rev().position(|open| open == name);
        match open {
            Some(0) => self.tree.close(),
            Some(missing) => {
                let inner = self.tree.open_names().next_back().unwrap_or_default().to_owned();
                let place = self.place(at);
                self.warn(place, &|file, place| Saying::of(TreesSay::EndsEarly, [file, place, named(name), named(&inner)]));
                (0..=missing).for_each(|_| self.tree.close());
            }
            None => {
                let place = self.place(at);
                self.warn(place, &|file, place| Saying::of(TreesSay::NeverBegan, [file, place, named(name)]));
            }
        }
    }
}

/// The five predefined entities and character references; any other stays as it is written.
fn unescape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let end = rest.bytes().take(16).position(|byte| byte == b';');
        match end.and_then(|end| Some((end, entity(rest.get(1..end)?)?))) {
            Some((end, known)) => {
                out.push_str(&known);
                rest = &rest[end + 1..];
            }
            None => {
                out.push('&');
                rest = &rest[1..];
            }
        }
    }
    out.push_str(rest);
    out
}

/// What a reference stands for, if it stands for a character.
fn entity(name: &str) -> Option<String> {
    if let Some(number) = name.strip_prefix('#') {
        let code = match number.strip_prefix(['x', 'X']) {
            Some(hexadecimal) => u32::from_str_radix(hexadecimal, 16).ok()?,
            None => number.parse().ok()?,
        };
        return char::from_u32(code).map(String::from);
    }
    resolve_predefined_entity(name).map(str::to_owned)
}

/// The namespace of the root, by the declarations on it.
fn namespace(start: &BytesStart<'_>) -> String {
    let name = start.name().0;
    let wanted = name.split_once(':').map_or("xmlns".to_owned(), |(prefix, _)| format!("xmlns:{prefix}"));
    let mut attributes = start.attributes();
    let declared = attributes.with_checks(false).flatten().find(|attribute| attribute.key.0 == wanted);
    declared.map(|attribute| attribute.value.into_owned()).unwrap_or_default()
}

/// What is wrong, within a sentence.
fn mistake(error: &quick_xml::Error) -> Saying {
    use quick_xml::errors::SyntaxError;
    let quick_xml::Error::Syntax(error) = error else { return Saying::plain(TreesSay::Malformed) };
    let (begins, ends) = match error {
        SyntaxError::InvalidBangMarkup => ("<!", ">"),
        SyntaxError::UnclosedPI => ("<?", "?>"),
        SyntaxError::UnclosedXmlDecl => ("<?xml", "?>"),
        SyntaxError::UnclosedComment => ("<!--", "-->"),
        SyntaxError::UnclosedDoctype => ("<!DOCTYPE", ">"),
        SyntaxError::UnclosedCData => ("<![CDATA[", "]]>"),
        SyntaxError::UnclosedTag => ("<", ">"),
        SyntaxError::UnclosedSingleQuotedAttributeValue => ("'", "'"),
        SyntaxError::UnclosedDoubleQuotedAttributeValue => ("\"", "\""),
    };
    Saying::of(TreesSay::Unended, [named(begins), named(ends)])
}

/// Reads a whole document.
fn read(name: &str, bytes: Vec<u8>) -> Ingested {
    let Document { text, decoder } = Document::decode(bytes);
    let mut events = Events::from_str(&text);
    let config = events.config_mut();
    config.check_end_names = false;
    config.allow_unmatched_ends = true;
    config.allow_dangling_amp = true;
    config.check_comments = false;
    let lines = Lines { text: &text, at: 0, line: 1 };
    let reading = Reading::new(name, Some(String::new()));
    let mut state = State { tree: Tree::new(), reading, lines, decoder, too_deep: 0, full: false };
    let mut root: Option<String> = None;
    loop {
        let at = events.buffer_position() as usize;
        match events.read_event() {
            Ok(Event::Start(start)) => {
                if root.is_none() {
                    root = Some(start.name().0.to_owned());
                    state.reading.set_namespace(namespace(&start));
                }
                state.begin(&start, at);
            }
            Ok(Event::Empty(start)) => {
                if root.is_none() {
                    root = Some(start.name().0.to_owned());
                    state.reading.set_namespace(namespace(&start));
                }
                state.begin(&start, at);
                state.end(start.name().0, at);
            }
            Ok(Event::End(end)) => state.end(end.name().0, at),
            Ok(Event::Text(text)) if state.too_deep == 0 => state.tree.text(&text),
            Ok(Event::CData(text)) if state.too_deep == 0 => state.tree.text(&text),
            Ok(Event::GeneralRef(reference)) if state.too_deep == 0 => {
                let name: &str = &reference;
                match entity(name) {
                    Some(known) => state.tree.text(&known),
                    None => {
                        state.tree.text(&format!("&{name};"));
                        let place = state.place(at);
                        state.warn(place, &|file, place| Saying::of(TreesSay::Entity, [file, place, named(name)]));
                    }
                }
            }
            Ok(Event::Comment(comment)) => {
                let place = state.place(at);
                state.reading.comment(&comment, place);
            }
            Ok(Event::DocType(kind)) if kind.contains("<!ENTITY") => {
                let place = state.place(at);
                state.warn(place, &|file, place| Saying::of(TreesSay::Entities, [file, place]));
            }
            Ok(Event::Eof) => break,
            Ok(_) => {}
            Err(error) => {
                let place = state.place(at);
                state.warn(place, &|file, place| Saying::of(TreesSay::NoXml, [file, place, mistake(&error).into()]));
                break;
            }
        }
        if state.full {
            break;
        }
    }
    let open: Vec<String> = state.tree.open_names().map(str::to_owned).collect();
    if let Some(open) = open.last().filter(|_| !state.full) {
        let place = state.place(text.len());
        state.warn(place, &|file, place| Saying::of(TreesSay::CutOff, [file, place, named(open)]));
    }
    let State { mut tree, mut reading, decoder, .. } = state;
    decoder.say_replaced(&mut reading.warnings);
    reading.take(&mut tree);
    let root = root.unwrap_or_default();
    reading.finish(Saying::name(format!("XML ({root})")), decoder.encoding().name())
}
