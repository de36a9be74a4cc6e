//! The tokenizer on made-up texts, in pieces of every size.

use super::dialect::{Dialect, LineEnd};
use super::sign::Sign;
use super::tokenizer::{MAX_CELLS, MAX_RECORD, Record, Sink, Tokenizer};
use proptest::prelude::*;

#[derive(Default, PartialEq, Debug)]
struct Seen {
    records: Vec<Vec<String>>,
    places: Vec<(u32, u64)>,
    unbalanced: Vec<(u32, u64)>,
    endless: Vec<(u32, u64)>,
}

impl Sink for Seen {
    fn record(&mut self, mut record: Record<'_>) {
        let mut cells = Vec::new();
        record.each(|cell| cells.push(cell.to_owned()));
        assert_eq!(cells.len(), record.len());
        self.records.push(cells);
        self.places.push((record.line, record.at));
    }
    fn unbalanced_quote(&mut self, line: u32, at: u64) {
        self.unbalanced.push((line, at));
    }
    fn endless_line(&mut self, line: u32, at: u64) {
        self.endless.push((line, at));
    }
}

fn read(text: &str, line_end: LineEnd, size: usize) -> Seen {
    read_as(text, Dialect { delimiter: Sign::one(b','), line_end }, size)
}

fn read_as(text: &str, dialect: Dialect, size: usize) -> Seen {
    let mut tokenizer = Tokenizer::new(dialect);
    let mut seen = Seen::default();
    let symbols: Vec<char> = text.chars().collect();
    for chunk in symbols.chunks(size.max(1)) {
        tokenizer.buffer().extend(chunk);
        tokenizer.run(false, &mut seen);
    }
    tokenizer.run(true, &mut seen);
    seen
}

fn records(text: &str) -> Vec<Vec<String>> {
    let whole = read(text, LineEnd::Lf, text.len());
    assert_eq!(whole, read(text, LineEnd::Lf, 1), "{text:?} by single characters");
    whole.records
}

#[test]
fn cells_and_records() {
    assert_eq!(records("a,b\n1,2\n"), [["a", "b"], ["1", "2"]]);
    assert_eq!(records("a,b\r\n1,\r\n,"), [["a", "b"], ["1", ""], ["", ""]]);
    assert_eq!(records("a"), [["a"]]);
    assert_eq!(records("\n\n"), [[""], [""]]);
    assert_eq!(records("é,漢\n"), [["é", "漢"]]);
    assert_eq!(records("a\rb,c\n"), [["a\rb", "c"]]);
}

#[test]
fn quotes() {
    assert_eq!(records("\"a,b\",c\n"), [["a,b", "c"]]);
    assert_eq!(records("\"a \"\"b\"\"\",c\r\n"), [["a \"b\"", "c"]]);
    assert_eq!(records("\"a\nb\",c\n1,2"), [["a\nb", "c"], ["1", "2"]]);
    assert_eq!(records("\"a\"x,c\r\n"), [["ax", "c"]]);
    assert_eq!(records("\"\",\"\"\"\"\r\n"), [["", "\""]]);
    assert_eq!(records("5\" pipe,\"6\"\" pipe\"\n"), [["5\" pipe", "6\" pipe"]]);
}

#[test]
fn lines_and_bytes_are_counted_through_quotes() {
    let seen = read("h,i\r\n\"a\r\nb\",2\r\nc,3\r\n", LineEnd::Lf, 100);
    assert_eq!(seen.places, [(1, 0), (2, 5), (4, 15)]);
}

#[test]
fn bare_carriage_returns_end_lines_where_the_file_has_them() {
    for size in [1, 2, 100] {
        let seen = read("a,b\r1,\"2\r3\"\r\n4,5\r", LineEnd::Cr, size);
        assert_eq!(seen.records, [["a", "b"], ["1", "2\r3"], ["4", "5"]]);
        assert_eq!(seen.places, [(1, 0), (2, 4), (4, 13)]);
    }
}

#[test]
fn a_quote_that_opens_nothing_is_a_character() {
    let seen = read("a,b\n1,\"x\n2,y\n", LineEnd::Lf, 100);
    assert_eq!(seen.records, [["a", "b"], ["1", "\"x"], ["2", "y"]]);
    assert_eq!(seen.unbalanced, [(2, 6)]);
    // Many of them do not make the tokenizer read the rest of the file for each.
    let text = "1,\"x\n".repeat(10) + "2,y\n";
    let seen = read(&text, LineEnd::Lf, 1000);
    assert_eq!(seen.records.last().map(Vec::as_slice), Some(&["2".to_owned(), "y".to_owned()][..]));
}

#[test]
fn a_line_without_end_is_passed_over() {
    let text = "a,b\n".to_owned() + &"x".repeat(MAX_RECORD + 5) + "\nc,d\n";
    let seen = read(&text, LineEnd::Lf, 1 << 22);
    assert!(seen.records == [["a", "b"], ["c", "d"]], "{} records", seen.records.len());
    assert_eq!(seen.endless, [(2, 4)]);
    assert_eq!(seen.places.last(), Some(&(3, (MAX_RECORD + 10) as u64)));
}

#[test]
fn cells_beyond_the_limit_are_counted() {
    struct Count(usize, u64);
    impl Sink for Count {
        fn record(&mut self, record: Record<'_>) {
            *self = Count(record.len(), record.passed_over);
        }
        fn unbalanced_quote(&mut self, _: u32, _: u64) {}
        fn endless_line(&mut self, _: u32, _: u64) {}
    }
    let mut tokenizer = Tokenizer::new(Dialect { delimiter: Sign::one(b','), line_end: LineEnd::Lf });
    let mut count = Count(0, 0);
    tokenizer.buffer().push_str(&",".repeat(MAX_CELLS + 9));
    tokenizer.run(true, &mut count);
    assert_eq!((count.0, count.1), (MAX_CELLS, 10));
}

fn signs(delimiter: &str, line_end: &str) -> Dialect {
    let line_end = match line_end {
        "\n" => LineEnd::Lf,
        "\r" => LineEnd::Cr,
        sign => LineEnd::Sign(Sign::of(sign.as_bytes()).unwrap()),
    };
    Dialect { delimiter: Sign::of(delimiter.as_bytes()).unwrap(), line_end }
}

#[test]
fn signs_of_several_characters() {
    for (text, delimiter, end, expected, places) in [
        (
            "a||b\n\"1||\"\"2\"\"\"||3|4\n||\n",
            "||",
            "\n",
            vec![vec!["a", "b"], vec!["1||\"2\"", "3|4"], vec!["", ""]],
            vec![(1, 0), (2, 5), (3, 21)],
        ),
        (
            "a+|b&|\r\n1+|x\r\ny&|\r\n2+|&&+|&|\r\n3+|4&|",
            "+|",
            "&|\r\n",
            vec![vec!["a", "b"], vec!["1", "x\r\ny"], vec!["2", "&&", ""], vec!["3", "4"]],
            vec![(1, 0), (2, 8), (4, 19), (5, 30)],
        ),
        (
            "a\x1Fb\x1E1\x1Fx\ny\x1E2\x1F\"\x1E\"\x1E",
            "\x1F",
            "\x1E",
            vec![vec!["a", "b"], vec!["1", "x\ny"], vec!["2", "\x1E"]],
            vec![(1, 0), (2, 4), (4, 10)],
        ),
        ("a|b&|\n1|2&|\n", "|", "&|", vec![vec!["a", "b"], vec!["1", "2"]], vec![(1, 0), (2, 6)]),
    ] {
        for size in [1, 2, 3, 100] {
            let seen = read_as(text, signs(delimiter, end), size);
            assert_eq!(seen.records, expected, "{text:?} by {size}");
            assert_eq!(seen.places, places, "{text:?} by {size}");
        }
    }
}

#[test]
fn an_endless_row_is_passed_over_to_the_sign_that_ends_it() {
    let text = "a,b&|\n".to_owned() + &"x".repeat(MAX_RECORD + 5) + "&|\nc,d&|\n";
    let seen = read_as(&text, signs(",", "&|\n"), (1 << 22) + 3);
    assert!(seen.records == [["a", "b"], ["c", "d"]], "{} records", seen.records.len());
    assert_eq!(seen.endless, [(2, 6)]);
}

/// RFC 4180 written out, for text that keeps its rules.
fn write(rows: &[Vec<String>]) -> String {
    let quoted = |cell: &String| {
        if cell.contains(['"', ',', '\n', '\r']) { format!("\"{}\"", cell.replace('"', "\"\"")) } else { cell.clone() }
    };
    rows.iter().map(|row| row.iter().map(quoted).collect::<Vec<_>>().join(",") + "\r\n").collect()
}

proptest! {
    #[test]
    fn what_is_written_by_the_rules_is_read_back(
        rows in proptest::collection::vec(proptest::collection::vec("[a\",\n\r é]{0,6}", 2..5), 1..8), size in 1usize..50) {
        // A cell that ends with a bare CR before the line's end cannot be told from CRLF when it is not quoted: it is quoted here.
        prop_assert_eq!(read(&write(&rows), LineEnd::Lf, size).records, rows);
    }

    #[test]
    fn chunks_do_not_matter(text in "[a\",\n\r]{0,60}", size in 1usize..20, cr in any::<bool>()) {
        let line_end = if cr { LineEnd::Cr } else { LineEnd::Lf };
        prop_assert_eq!(read(&text, line_end, size), read(&text, line_end, text.len()));
    }

    #[test]
    fn chunks_do_not_matter_to_signs(text in "[a\"|~&\n\r]{0,60}", size in 1usize..20, end in 0usize..4) {
        let dialect = signs("|~", ["\n", "\r", "&|", "&\r\n"][end]);
        prop_assert_eq!(read_as(&text, dialect, size), read_as(&text, dialect, text.len()));
    }

    #[test]
    fn one_character_is_read_alike_as_a_sign(text in "[a\",\n\r]{0,60}") {
        let plain = Dialect { delimiter: Sign::one(b','), line_end: LineEnd::Lf };
        let written = text.replace(',', "~|~");
        let signs = read_as(&written, signs("~|~", "\n"), 9);
        let cells: Vec<Vec<String>> = read_as(&text, plain, 9).records;
        let as_signs: Vec<Vec<String>> =
            cells.into_iter().map(|row| row.into_iter().map(|cell| cell.replace(',', "~|~")).collect()).collect();
        prop_assert_eq!(signs.records, as_signs);
    }
}
