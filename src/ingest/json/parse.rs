//! A JSON text into a tree. Values keep their spelling (`1.10` stays `1.10`, a 20-digit number keeps its digits) and
//! every node its place. A comma too many is passed over; any other mistake ends the reading, and what stands before it
//! is kept. After RFC 8259.

use crate::ingest::says::{TreesSay, count, name};
use crate::ingest::tree::{Kind, MAX_DEPTH, MAX_NODES, Tree};
use crate::saying::Saying;

/// Where a text begins in its file.
#[derive(Copy, Clone, Debug)]
pub(super) struct Begin {
    /// Bytes of text before it.
    pub(super) text: u64,
    /// Its first line.
    pub(super) line: u32,
}

/// A mistake.
#[derive(Debug)]
pub(super) struct Trouble {
    /// Line, counted from 1.
    pub(super) line: u32,
    /// Column in characters, counted from 1.
    pub(super) column: usize,
    /// Byte of the text.
    pub(super) text: u64,
    /// What is wrong, within a sentence.
    pub(super) what: Saying,
}

struct Parser<'a> {
    text: &'a str,
    at: usize,
    line: u32,
    line_begin: usize,
    begin: Begin,
    source: &'a mut dyn FnMut(u64) -> u64,
    tree: &'a mut Tree,
}

/// Puts all values of a text into a tree, below what is under way there. `source` tells the byte of the file of a byte
/// of the text; it is asked in order.
pub(super) fn parse(text: &str, begin: Begin, source: &mut dyn FnMut(u64) -> u64, tree: &mut Tree) -> Result<(), Trouble> {
    let mut parser = Parser { text, at: 0, line: begin.line, line_begin: 0, begin, source, tree };
    parser.skip_space();
    while parser.at < text.len() {
        parser.value("", Kind::Member, 0)?;
        parser.skip_space();
        // Between values written one behind the other some exports set commas.
        if parser.peek() == Some(b',') {
            parser.at += 1;
            parser.skip_space();
        }
    }
    Ok(())
}

impl Parser<'_> {
    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn skip_space(&mut self) {
        loop {
            match self.peek() {
                Some(b'\n') => {
                    self.at += 1;
                    self.line = self.line.saturating_add(1);
                    self.line_begin = self.at;
                }
                Some(b' ' | b'\t' | b'\r') => self.at += 1,
                Some(0xEF) if self.text[self.at..].starts_with('\u{feff}') => self.at += 3,
                // A record separator (RFC 7464) and the end-of-file mark of old systems.
                Some(0x1E | 0x1A) => self.at += 1,
                _ => return,
            }
        }
    }

    fn trouble<T>(&self, what: Saying) -> Result<T, Trouble> {
        let column = self.text.get(self.line_begin..self.at).map_or(1, |before| before.chars().count() + 1);
        Err(Trouble { line: self.line, column, text: self.begin.text + self.at as u64, what })
    }

    /// What stands here, and not what `belongs` says.
    fn misplaced<T>(&self, belongs: TreesSay) -> Result<T, Trouble> {
        let found = match self.text.get(self.at..).and_then(|rest| rest.chars().next()) {
            None => Saying::plain(TreesSay::TextEnds),
            Some(letter) if letter.is_control() => {
                Saying::of(TreesSay::ControlStands, [name(format!("{:#06x}", u32::from(letter)))])
            }
            Some(letter) => Saying::of(TreesSay::Stands, [name(letter)]),
        };
        self.trouble(Saying::of(belongs, [found.into()]))
    }

    fn too_deep<T>(&self) -> Result<T, Trouble> {
        self.trouble(Saying::of(TreesSay::TooDeep, [count(MAX_DEPTH)]))
    }

    fn open(&mut self, name: &str, kind: Kind) -> Result<(), Trouble> {
        let byte = (self.source)(self.begin.text + self.at as u64);
        if self.tree.open(name, kind, self.line, byte) {
            return Ok(());
        }
        if self.tree.len() >= MAX_NODES {
            return self.trouble(Saying::of(TreesSay::TooManyValues, [count(MAX_NODES)]));
        }
        self.too_deep()
    }

    /// A value: it becomes one node of this name, or one for each element.
    fn value(&mut self, name: &str, kind: Kind, depth: usize) -> Result<(), Trouble> {
        if depth > MAX_DEPTH {
            return self.too_deep();
        }
        match self.peek() {
            Some(b'{') => {
                self.open(name, kind)?;
                self.object(depth)?;
                self.tree.close();
                Ok(())
            }
            Some(b'[') => self.array(name, depth),
            Some(b'"') => {
                self.open(name, kind)?;
                let text = self.string()?;
                self.tree.text(&text);
                self.tree.close();
                Ok(())
            }
            _ => self.scalar(name, kind),
        }
    }

    fn object(&mut self, depth: usize) -> Result<(), Trouble> {
        self.at += 1;
        loop {
            self.skip_space();
            match self.peek() {
                Some(b'}') => {
                    self.at += 1;
                    return Ok(());
                }
                Some(b',') => {
                    self.at += 1;
                    continue;
                }
                Some(b'"') => {}
                _ => return self.misplaced(TreesSay::WhereName),
            }
            let name = self.string()?;
            self.skip_space();
            if self.peek() != Some(b':') {
                return self.misplaced(TreesSay::WhereColon);
            }
            self.at += 1;
            self.skip_space();
            self.value(&name, Kind::Member, depth + 1)?;
            self.skip_space();
            if !matches!(self.peek(), Some(b',' | b'}')) {
                return self.misplaced(TreesSay::WhereBrace);
            }
        }
    }

    fn array(&mut self, name: &str, depth: usize) -> Result<(), Trouble> {
        self.at += 1;
        loop {
            self.skip_space();
            match self.peek() {
                Some(b']') => {
                    self.at += 1;
                    return Ok(());
                }
                Some(b',') => {
                    self.at += 1;
                    continue;
                }
                // Lists within lists: each inner one is an element, and its elements are known by their position.
                Some(b'[') => {
                    self.open(name, Kind::Listed)?;
                    self.inner(depth + 1)?;
                    self.tree.close();
                }
                _ => self.value(name, Kind::Listed, depth + 1)?,
            }
            self.skip_space();
            if !matches!(self.peek(), Some(b',' | b']')) {
                return self.misplaced(TreesSay::WhereBracket);
            }
        }
    }

    fn inner(&mut self, depth: usize) -> Result<(), Trouble> {
        self.at += 1;
        let mut position = 0;
        loop {
            self.skip_space();
            match self.peek() {
                Some(b']') => {
                    self.at += 1;
                    return Ok(());
                }
                Some(b',') => self.at += 1,
                _ => {
                    position += 1;
                    self.value(&format!("Column {position}"), Kind::Member, depth + 1)?;
                    self.skip_space();
                    if !matches!(self.peek(), Some(b',' | b']')) {
                        return self.misplaced(TreesSay::WhereBracket);
                    }
                }
            }
        }
    }

    /// A number, `true` or `false`, as it is written; `null` is no node.
    fn scalar(&mut self, name: &str, kind: Kind) -> Result<(), Trouble> {
        let rest = &self.text[self.at..];
        let length = rest.bytes().take_while(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.')).count();
        let word = &rest[..length];
        let is_number = word.trim_start_matches('-').bytes().next().is_some_and(|byte| byte.is_ascii_digit())
            && word.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'+' | b'-' | b'.' | b'e' | b'E'));
        match word {
            // What some programs write for numbers that are none.
            "null" | "NaN" | "Infinity" | "-Infinity" | "undefined" | "None" => {
                self.at += length;
                Ok(())
            }
            "true" | "false" | "True" | "False" => self.leaf(name, kind, &word.to_ascii_lowercase(), length),
            word if is_number => {
                let word = word.to_owned();
                self.leaf(name, kind, &word, length)
            }
            _ => self.misplaced(TreesSay::WhereValue),
        }
    }

    fn leaf(&mut self, name: &str, kind: Kind, text: &str, length: usize) -> Result<(), Trouble> {
        self.open(name, kind)?;
        self.tree.text(text);
        self.tree.close();
        self.at += length;
        Ok(())
    }

    /// A text in quotation marks. Line breaks within it are kept, though they should be escaped.
    fn string(&mut self) -> Result<String, Trouble> {
        self.at += 1;
        let mut text = String::new();
        loop {
            let rest = &self.text[self.at..];
            let Some(plain) = memchr::memchr3(b'"', b'\\', b'\n', rest.as_bytes()) else {
                return self.trouble(Saying::plain(TreesSay::OpenText));
            };
            text.push_str(&rest[..plain]);
            self.at += plain + 1;
            match rest.as_bytes()[plain] {
                b'"' => return Ok(text),
                b'\n' => {
                    text.push('\n');
                    self.line = self.line.saturating_add(1);
                    self.line_begin = self.at;
                }
                _ => self.escape(&mut text)?,
            }
        }
    }

    fn escape(&mut self, text: &mut String) -> Result<(), Trouble> {
        let Some(letter) = self.text[self.at..].chars().next() else {
            return self.trouble(Saying::plain(TreesSay::OpenText));
        };
        self.at += letter.len_utf8();
        match letter {
            'b' => text.push('\u{8}'),
            'f' => text.push('\u{c}'),
            'n' => text.push('\n'),
            'r' => text.push('\r'),
            't' => text.push('\t'),
            'u' => {
                let first = self.unit()?;
                let joined = if (0xD800..0xDC00).contains(&first) && self.text[self.at..].starts_with("\\u") {
                    let back = self.at;
                    self.at += 2;
                    let second = self.unit()?;
                    if (0xDC00..0xE000).contains(&second) {
                        0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00)
                    } else {
                        self.at = back;
                        first
                    }
                } else {
                    first
                };
                // Half a pair is no character.
                text.push(char::from_u32(joined).unwrap_or(char::REPLACEMENT_CHARACTER));
            }
            other => text.push(other),
        }
        Ok(())
    }

    /// Four hexadecimal digits.
    fn unit(&mut self) -> Result<u32, Trouble> {
        let digits = self.text.get(self.at..self.at + 4).filter(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit()));
        match digits.and_then(|digits| u32::from_str_radix(digits, 16).ok()) {
            Some(unit) => {
                self.at += 4;
                Ok(unit)
            }
            None => self.trouble(Saying::plain(TreesSay::NoDigits)),
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::language::english;
    use proptest::prelude::*;

    fn read(text: &str) -> (Tree, Result<(), Trouble>) {
        let mut tree = Tree::new();
        let outcome = parse(text, Begin { text: 0, line: 1 }, &mut |at| at, &mut tree);
        tree.close_all();
        (tree, outcome)
    }

    #[test]
    fn mistakes_have_a_line_and_a_column() {
        for (text, line, column, what) in [
            ("{\"a\": 1,\n \"b\" 2}", 2, 6, "where a colon belongs"),
            ("{\"a\": [1, 2}", 1, 12, "where a comma or “]” belongs"),
            ("{\"é\": x}", 1, 7, "where a value belongs"),
            ("{\"a\": \"x", 1, 8, "does not end"),
            ("{\"a\": \"\\u12\"}", 1, 10, "hexadecimal"),
            ("{\"a\": 1", 1, 8, "the text ends"),
        ] {
            let trouble = read(text).1.unwrap_err();
            assert_eq!((trouble.line, trouble.column), (line, column), "{text}: {trouble:?}");
            assert!(english(&trouble.what).contains(what), "{text}: {trouble:?}");
        }
        assert!(english(&read(&"[".repeat(100_000)).1.unwrap_err().what).contains("nests deeper"));
        assert!(english(&read(&"{\"a\":".repeat(100_000)).1.unwrap_err().what).contains("nests deeper"));
    }

    proptest! {
        #[test]
        fn what_serde_json_reads_is_read(text in "[\\[\\]{}:,\" a-c0-9.\\\\netrulfs-]{0,60}") {
            if serde_json::from_str::<serde_json::Value>(&text).is_ok() {
                prop_assert!(read(&text).1.is_ok(), "{}", text);
            }
        }

        #[test]
        fn nothing_panics(text in ".{0,200}") {
            let _ = read(&text);
        }
    }
}
