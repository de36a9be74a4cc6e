//! Walking through the XML parts of workbooks: elements by their local names, texts with entities replaced, no more.
//!
//! Entities that a document declares itself are never expanded. Ends that fit no beginning are forgiven.

use crate::ingest::archive::zip::{Trouble, trouble};
use quick_xml::events::{BytesStart, Event};
use quick_xml::{Error, Reader};
use std::borrow::Cow;
use std::io::BufRead;

/// What a walk comes by.
pub(super) enum Piece<'a> {
    /// An element begins.
    Open(Tag<'a>),
    /// The element of this local name ends.
    Close(&'a str),
    /// Text.
    Text(&'a str),
}

/// The beginning of an element.
pub(super) struct Tag<'a>(&'a BytesStart<'a>);

impl Tag<'_> {
    /// Its name without prefix.
    pub(super) fn name(&self) -> &str {
        let name = self.0.name().0;
        name.rsplit(':').next().unwrap_or(name)
    }

    /// Gives each attribute: its name without prefix, its value.
    pub(super) fn each(&self, mut take: impl FnMut(&str, Cow<'_, str>)) {
        for attribute in self.0.attributes().with_checks(false).flatten() {
            let key = attribute.key.0;
            take(key.rsplit(':').next().unwrap_or(key), unescape(&attribute.value));
        }
    }

    /// The value of an attribute.
    pub(super) fn get(&self, name: &str) -> Option<String> {
        let mut found = None;
        self.each(|key, value| {
            if found.is_none() && key == name {
                found = Some(value.into_owned());
            }
        });
        found
    }

    /// Whether an attribute is there and says yes.
    pub(super) fn says(&self, name: &str) -> bool {
        self.get(name).is_some_and(|value| value == "1" || value.eq_ignore_ascii_case("true"))
    }
}

/// Walks through a document to its end, or until `each` returns `false`.
///
/// # Errors
/// If the bytes cannot be unpacked to their end or are no XML; what came before was given to `each`.
pub(super) fn walk(source: impl BufRead, mut each: impl FnMut(Piece<'_>) -> bool) -> Result<(), Trouble> {
    let mut reader = Reader::from_reader(source);
    let config = reader.config_mut();
    config.check_end_names = false;
    config.allow_unmatched_ends = true;
    config.allow_dangling_amp = true;
    let mut buffer = Vec::new();
    loop {
        let event = reader.read_event_into(&mut buffer).map_err(|error| match error {
            Error::Io(error) => trouble(&error),
            _ => Trouble::Damaged,
        })?;
        let go_on = match &event {
            Event::Start(tag) => each(Piece::Open(Tag(tag))),
            Event::Empty(tag) => each(Piece::Open(Tag(tag))) && each(Piece::Close(Tag(tag).name())),
            Event::End(tag) => {
                let name = tag.name().0;
                each(Piece::Close(name.rsplit(':').next().unwrap_or(name)))
            }
            Event::Text(text) => each(Piece::Text(text)),
            Event::CData(text) => each(Piece::Text(text)),
            Event::GeneralRef(entity) => each(Piece::Text(&character(entity).map(String::from).unwrap_or_default())),
            Event::Eof => return Ok(()),
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_) => true,
        };
        if !go_on {
            return Ok(());
        }
        buffer.clear();
    }
}

/// Replaces the entities in a text.
pub(super) fn unescape(text: &str) -> Cow<'_, str> {
    if !text.contains('&') {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        // Names of entities are short; an ampersand without a semicolon soon after it is one that stands for itself.
        let end = rest.bytes().take(12).position(|byte| byte == b';');
        match end.and_then(|end| Some((end, character(&rest[1..end])?))) {
            Some((end, symbol)) => {
                out.push(symbol);
                rest = &rest[end + 1..];
            }
            None => {
                out.push('&');
                rest = &rest[1..];
            }
        }
    }
    out.push_str(rest);
    Cow::Owned(out)
}

/// The character that an entity stands for.
fn character(entity: &str) -> Option<char> {
    if let Some(number) = entity.strip_prefix('#') {
        let code = match number.strip_prefix(['x', 'X']) {
            Some(hex) => u32::from_str_radix(hex, 16),
            None => number.parse(),
        };
        return code.ok().and_then(char::from_u32).filter(|&symbol| symbol != '\0');
    }
    Some(match entity {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        // Of HTML, those that stand in tables of shipments.
        "nbsp" => ' ',
        "euro" => '€',
        "pound" => '£',
        "deg" => '°',
        "middot" => '·',
        "ndash" => '–',
        "mdash" => '—',
        "szlig" => 'ß',
        "auml" => 'ä',
        "ouml" => 'ö',
        "uuml" => 'ü',
        "Auml" => 'Ä',
        "Ouml" => 'Ö',
        "Uuml" => 'Ü',
        "eacute" => 'é',
        "Eacute" => 'É',
        "egrave" => 'è',
        "ecirc" => 'ê',
        "euml" => 'ë',
        "agrave" => 'à',
        "acirc" => 'â',
        "aacute" => 'á',
        "ccedil" => 'ç',
        "iuml" => 'ï',
        "icirc" => 'î',
        "iacute" => 'í',
        "ocirc" => 'ô',
        "oacute" => 'ó',
        "ucirc" => 'û',
        "ugrave" => 'ù',
        "uacute" => 'ú',
        "ntilde" => 'ñ',
        "atilde" => 'ã',
        "otilde" => 'õ',
        "oslash" => 'ø',
        "aring" => 'å',
        "aelig" => 'æ',
        _ => return None,
    })
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn entities_are_replaced_and_never_expanded() {
        assert_eq!(unescape("a &amp; b &#233;&#x20AC; AT&T &unknown;"), "a & b é€ AT&T &unknown;");
        let mut texts = String::new();
        let document = "<!DOCTYPE a [<!ENTITY b \"bbbbbbbb\">]><x:a n=\"1 &lt; 2\">1&b;2<![CDATA[<]]><c/></wrong></x:a>";
        walk(document.as_bytes(), |piece| {
            match piece {
                Piece::Open(tag) => texts += &format!("<{}{}>", tag.name(), tag.get("n").unwrap_or_default()),
                Piece::Close(name) => texts += &format!("</{name}>"),
                Piece::Text(text) => texts += text,
            }
            true
        })
        .unwrap();
        assert_eq!(texts, "<a1 < 2>12<<c></c></wrong></a>");
    }
}
