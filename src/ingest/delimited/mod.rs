//! Delimited text: CSV, TSV and their kin, as real files have them.
//!
//! The beginning of the text decides dialect and header; from then on each record goes straight into the columns.

mod dialect;
mod sign;
#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests;
mod tokenizer;

use super::decode::Decoder;
use super::says::{FormatSays, IngestSays, TablesSay, count, name};
use super::warning::Gathered;
use super::workbook::heading;
use super::{HEAD, Ingested, Reader, Severity, header, room};
use crate::saying::Saying;
use crate::table::{Origin, Source, TableBuilder};
use dialect::{Dialect, LineEnd};
use tokenizer::{MAX_CELLS, MAX_QUOTED, MAX_RECORD, Record, Sink, Tokenizer};

/// Columns that may be added for cells beyond the header; cells further out are counted, not kept.
const MAX_EXTRA_COLUMNS: usize = 64;
/// Records that are looked at to find the header.
const HEADER_RECORDS: usize = 200;

/// Reads delimited text.
pub(super) struct DelimitedReader {
    file: String,
    decoder: Decoder,
    stage: Stage,
}

enum Stage {
    /// Collecting the beginning; whether an end of line is in it.
    Beginning(String, bool),
    /// Filling columns.
    Filling(Box<Filling>),
}

impl DelimitedReader {
    /// For a file that begins with `head`; the head itself is fed like any chunk.
    pub(super) fn new(file: &str, head: &[u8]) -> Self {
        DelimitedReader { file: file.to_owned(), decoder: Decoder::new(head), stage: Stage::Beginning(String::new(), false) }
    }

    fn take(&mut self, chunk: &[u8], last: bool) {
        if let Stage::Beginning(text, has_end) = &mut self.stage {
            let before = text.len();
            self.decoder.decode(chunk, last, text);
            // A row's end may have begun in the chunk before.
            let unseen = text.floor_char_boundary(before.saturating_sub(sign::MAX_SIGN));
            *has_end = *has_end || Dialect::shows_rows(&text[unseen..]);
            // A beginning without any end of line says nothing of the lines: it goes on until there is one.
            let enough = text.len() >= HEAD && (*has_end || text.len() > MAX_RECORD);
            if !enough && !last {
                return;
            }
            let text = std::mem::take(text);
            self.stage = Stage::Filling(Box::new(Filling::begin(&self.file, text)));
        } else if let Stage::Filling(filling) = &mut self.stage {
            self.decoder.decode(chunk, last, filling.tokenizer.buffer());
        }
        if let Stage::Filling(filling) = &mut self.stage {
            filling.tokenizer.run(last, &mut Rows { state: &mut filling.state, decoder: &mut self.decoder });
        }
    }
}

impl Reader for DelimitedReader {
    fn feed(&mut self, chunk: &[u8]) {
        self.take(chunk, false);
    }

    fn rows(&self) -> u64 {
        match &self.stage {
            Stage::Beginning(..) => 0,
            Stage::Filling(filling) => filling.state.builder.row_count() as u64,
        }
    }

    fn finish(mut self: Box<Self>) -> Ingested {
        self.take(&[], true);
        let Stage::Filling(filling) = self.stage else {
            return Ingested::default();
        };
        let Filling { dialect, mut state, .. } = *filling;
        self.decoder.say_replaced(&mut state.warnings);
        let line_end = match dialect.line_end {
            LineEnd::Lf if state.saw_crlf => name("CRLF"),
            LineEnd::Lf => name("LF"),
            LineEnd::Cr => name("CR"),
            LineEnd::Sign(sign) => Saying::of(FormatSays::RowsEndWith, [sign.says().into()]).into(),
        };
        let encoding = name(self.decoder.encoding().name());
        state.finish(Saying::of(FormatSays::Delimited, [dialect.delimiter_says().into(), encoding, line_end]))
    }
}

struct Filling {
    dialect: Dialect,
    tokenizer: Tokenizer,
    state: State,
}

/// The table under way and what there is to say of it.
struct State {
    builder: TableBuilder,
    /// Records above the rows: titles, and the header.
    above: usize,
    /// Cells that rows mostly have.
    cells: usize,
    header_width: usize,
    has_header: bool,
    saw_crlf: bool,
    blank: u64,
    /// Cells that rows brought.
    brought: u64,
    not_read: u64,
    warnings: Gathered,
}

/// Takes the first records of a text.
struct FirstRecords(Vec<Vec<String>>);

impl Sink for FirstRecords {
    fn record(&mut self, mut record: Record<'_>) {
        if self.0.len() < HEADER_RECORDS {
            let mut cells = Vec::new();
            record.each(|cell| cells.push(cell.to_owned()));
            self.0.push(cells);
        }
    }
    fn unbalanced_quote(&mut self, _: u32, _: u64) {}
    fn endless_line(&mut self, _: u32, _: u64) {}
}

impl Filling {
    fn begin(file: &str, text: String) -> Self {
        let mut cut = text.len().min(HEAD);
        while !text.is_char_boundary(cut) {
            cut -= 1;
        }
        let dialect = Dialect::of(&text[..cut]);
        let mut first = FirstRecords(Vec::new());
        let mut trial = Tokenizer::new(dialect);
        trial.buffer().push_str(&text[..cut]);
        // The record that the cut goes through would be seen short; only a file that ends here ends with a whole one.
        trial.run(cut == text.len() && text.len() < HEAD, &mut first);
        if first.0.is_empty() && cut == text.len() {
            trial.run(true, &mut first);
        }
        let records = first.0;
        let heading = heading::of_records(&records, header::find(&records));
        let width = records.iter().skip(heading.above).take(heading.rows.max(1)).map(Vec::len).max().unwrap_or(0);
        let mut warnings = Gathered::new(file);
        let table = records.get(heading.above..).unwrap_or_default();
        // Where each row ends with a delimiter, no column is behind it.
        let trailing = width > 1
            && heading.has_header
            && table.len() > heading.rows
            && table.iter().all(|record| record.len() < width || record[width - 1..].iter().all(|cell| cell.trim().is_empty()));
        let (cells, width) = (width, width - usize::from(trailing));
        let mut header = heading.names;
        header.resize(if heading.has_header { width } else { 0 }, String::new());
        let (names, empty, repeated) = header::names(&header, width);
        if heading.grouped {
            let longest = heading::longest(&header);
            warnings.say(Severity::Note, None, None, &|file, _| Saying::of(TablesSay::TwoLines, [file, name(longest)]));
        }
        if !heading.has_header && !records.is_empty() {
            warnings.say(Severity::Note, None, None, &|file, _| Saying::of(TablesSay::NoHeader, [file]));
        }
        if empty + repeated > 0 && heading.has_header {
            warnings.say(Severity::Note, None, None, &|file, _| {
                Saying::of(TablesSay::HeaderMended, [file, count(empty), count(repeated)])
            });
        }
        if heading.above > 0 {
            let lines = heading.above;
            warnings.say(Severity::Note, None, None, &|file, _| Saying::of(TablesSay::Title, [file, count(lines)]));
        }
        let mut tokenizer = Tokenizer::new(dialect);
        let saw_crlf = text.contains("\r\n");
        *tokenizer.buffer() = text;
        let state = State {
            builder: TableBuilder::new(Source { file: file.to_owned(), part: None }, names),
            above: heading.above + heading.rows,
            cells,
            header_width: width,
            has_header: heading.has_header,
            saw_crlf,
            blank: 0,
            brought: 0,
            not_read: 0,
            warnings,
        };
        Filling { dialect, tokenizer, state }
    }
}

struct Rows<'a> {
    state: &'a mut State,
    decoder: &'a mut Decoder,
}

impl Sink for Rows<'_> {
    #[inline]
    fn record(&mut self, record: Record<'_>) {
        self.state.row(record, self.decoder);
    }

    fn unbalanced_quote(&mut self, line: u32, at: u64) {
        let byte = self.decoder.source_of(at);
        self.state.warnings.say(Severity::Partly, Some(line), Some(byte), &|file, place| {
            Saying::of(TablesSay::OpenQuote, [file, place, count(MAX_QUOTED >> 10)])
        });
    }

    fn endless_line(&mut self, line: u32, at: u64) {
        let byte = self.decoder.source_of(at);
        self.state.not_read += 1;
        self.state.warnings.say(Severity::Partly, Some(line), Some(byte), &|file, place| {
            Saying::of(IngestSays::EndlessLine, [file, place, count(MAX_RECORD >> 20)])
        });
    }
}

impl State {
    fn row(&mut self, mut record: Record<'_>, decoder: &mut Decoder) {
        if self.above > 0 {
            self.above -= 1;
            return;
        }
        if record.is_blank() {
            self.blank += 1;
            return;
        }
        let origin = Origin { line: record.line, byte: decoder.source_of(record.at) };
        let cells = record.len();
        self.brought += cells as u64;
        if !room::allows(self.builder.row_count() + 1, self.cells, self.brought) {
            return self.no_room(origin);
        }
        if cells != self.cells {
            self.ragged(&mut record, origin);
        }
        let builder = &mut self.builder;
        record.each(|cell| {
            builder.push(cell);
        });
        self.builder.end_row(origin);
    }

    /// A row that would make the table one of empty cells.
    #[cold]
    fn no_room(&mut self, origin: Origin) {
        self.not_read += 1;
        let width = self.cells;
        self.warnings.say(Severity::Partly, Some(origin.line), Some(origin.byte), &|file, place| {
            Saying::of(TablesSay::NoRoom, [file, place, count(room::ONE_IN), count(width)])
        });
    }

    /// A row with more or fewer cells than the table is wide: kept, and said.
    #[cold]
    fn ragged(&mut self, record: &mut Record<'_>, origin: Origin) {
        let (cells, width) = (record.len(), self.header_width);
        let place = (Some(origin.line), Some(origin.byte));
        if record.passed_over > 0 {
            self.warnings.say(Severity::Partly, place.0, place.1, &|file, place| {
                Saying::of(TablesSay::TooManyCells, [file, place, count(MAX_CELLS)])
            });
        }
        if cells < width {
            self.warnings.say(Severity::Note, place.0, place.1, &|file, place| {
                Saying::of(TablesSay::FewerCells, [file, count(width), place, count(cells)])
            });
            return;
        }
        // Empty cells beyond the header (trailing delimiters) are nothing to speak of.
        let (mut at, mut last_filled) = (0, 0);
        record.each(|cell| {
            at += 1;
            if !cell.trim().is_empty() {
                last_filled = at;
            }
        });
        if last_filled <= width {
            return;
        }
        let kept = last_filled.min(width + MAX_EXTRA_COLUMNS);
        while self.builder.column_count() < kept {
            let name = format!("{} (beyond the header)", header::by_position(self.builder.column_count()));
            self.builder.add_column(name);
        }
        self.cells = self.builder.column_count();
        let lost = last_filled > kept;
        let (severity, code) = match lost {
            true => (Severity::Partly, TablesSay::FarMoreCells),
            false => (Severity::Note, TablesSay::MoreCells),
        };
        self.warnings.say(severity, place.0, place.1, &|file, place| {
            Saying::of(code, [file, count(width), place, count(last_filled), count(MAX_EXTRA_COLUMNS)])
        });
    }

    fn finish(mut self, format: Saying) -> Ingested {
        let rows = self.builder.row_count();
        if self.blank > 0 {
            self.warnings.say_times(Severity::Note, None, None, self.blank, &|file, _| Saying::of(TablesSay::Blank, [file]));
        }
        if rows == 0 {
            let code = if self.has_header { TablesSay::OnlyHeader } else { TablesSay::NoRow };
            self.warnings.say(Severity::Unreadable, None, None, &|file, _| Saying::of(code, [file]));
        }
        let table = (rows > 0 || self.has_header).then(|| self.builder.finish());
        Ingested {
            tables: table.into_iter().collect(),
            format,
            rows_not_read: self.not_read,
            warnings: self.warnings.into_list(),
            ..Ingested::default()
        }
    }
}
