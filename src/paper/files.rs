//! What was read: the head of the document, the files with what their owner should know, the columns with their roles.

use super::writer::Writer;
use crate::exposure::{Chosen, GoodsChosen, PlaceChosen};
use crate::ingest::{Hidden, Severity, Warning};
use crate::language::Speech;
use crate::language::page::{ColumnsSay, FilesSay, OverviewSays, PaperSays, names};
use crate::report::{ColumnReport, FileReport, Report, TableReport};
use crate::saying::Value;
use crate::understand::{RoleSource, label};

/// So many warnings, and so many hidden things, of a file are in the document.
const TO_KNOW: usize = 60;
/// So many tables are in the document.
const TABLES: usize = 60;

/// The title, what was read, and what part of it is looked at.
pub fn head(out: &mut Writer, report: &Report, speech: &Speech) {
    let sum = |of: fn(&FileReport) -> u64| report.files.iter().map(of).sum::<u64>();
    let (read, not_read) = (sum(|file| file.rows_read), sum(|file| file.rows_not_read));
    out.start("header", &[]);
    out.leaf("p", "of", "Portolan");
    out.leaf("h1", "", &speech.plain(OverviewSays::Title));
    if report.synthetic {
        out.start("p", &[("class", "synthetic")]);
        out.leaf("strong", "", &speech.plain(OverviewSays::Synthetic));
        out.text(" ");
        out.text(&speech.plain(OverviewSays::SyntheticMeans));
        out.end();
    }
    let file = match report.files.as_slice() {
        [one] => one.name.clone(),
        all => speech.say(OverviewSays::FilesRead, [Value::Count(all.len() as u64)]),
    };
    out.leaf("p", "of", &file);
    out.start("dl", &[("class", "facts")]);
    let mut fact = |number: u64, name: String| out.term(&name, &speech.figures.count(number));
    fact(read, speech.say(OverviewSays::RowsRead, [Value::Count(read)]));
    fact(not_read, speech.say(OverviewSays::RowsNotRead, [Value::Count(not_read)]));
    let is = Value::Name(speech.said(&report.shipment_is));
    fact(report.shipments, speech.say(OverviewSays::ShipmentsAre, [Value::Count(report.shipments), is]));
    out.end();
    if let Some(part) = &report.part {
        let values = [report.shipments, part.of, part.lines].map(Value::Count);
        let mut sentences = vec![speech.say(PaperSays::Part, values)];
        sentences.extend(chosen(&part.chosen, speech));
        out.leaf("p", "part", &sentences.join(" "));
    }
    out.end();
}

/// What was chosen, in sentences.
fn chosen(chosen: &Chosen, speech: &Speech) -> Vec<String> {
    let mut all = Vec::new();
    if let Some((from, to)) = chosen.period {
        all.push(speech.say(PaperSays::PartDays, [Value::Day(from.0), Value::Day(to.0)]));
    }
    all.extend(chosen.goods.as_ref().map(|goods| match goods {
        GoodsChosen::Tariff(digits) => speech.say(PaperSays::PartTariff, [Value::Name(digits.clone())]),
        GoodsChosen::Group(_) => speech.plain(PaperSays::PartGoods),
    }));
    all.extend(chosen.place.as_ref().map(|place| match place {
        PlaceChosen::Country(code) => speech.say(PaperSays::PartCountry, [Value::Country(code.to_string())]),
        PlaceChosen::Place(_) => speech.plain(PaperSays::PartPlace),
    }));
    all.extend(chosen.party.map(|_| speech.plain(PaperSays::PartParty)));
    all
}

/// The files, what was assumed, and of each file what its owner should know.
pub fn files(out: &mut Writer, report: &Report, speech: &Speech) {
    let text = |code: OverviewSays| speech.plain(code);
    let heads = [
        (text(OverviewSays::File), false),
        (text(OverviewSays::Format), false),
        (speech.plain(PaperSays::Size), true),
        (text(OverviewSays::Rows), true),
        (text(OverviewSays::NotRead), true),
    ];
    let rows: Vec<Vec<String>> = report.files.iter().map(|file| row(file, speech)).collect();
    out.table(&text(OverviewSays::FileTable), &heads, &rows, speech);
    if !report.notes.is_empty() {
        out.leaf("h3", "", &speech.plain(FilesSay::Notes));
        out.start("ul", &[]);
        for note in &report.notes {
            out.leaf("li", "", &speech.said(note));
        }
        out.end();
    }
    for file in &report.files {
        of_file(out, file, speech);
    }
}

fn row(file: &FileReport, speech: &Speech) -> Vec<String> {
    let mut format = speech.said(&file.format);
    for messages in &file.messages {
        format.push_str(", ");
        format.push_str(&speech.say(FilesSay::Messages, [Value::Count(messages.count), messages.kind.clone().into()]));
    }
    let count = |number: u64| speech.figures.count(number);
    vec![file.name.clone(), format, count(file.bytes), count(file.rows_read), count(file.rows_not_read)]
}

fn of_file(out: &mut Writer, file: &FileReport, speech: &Speech) {
    let name = || [Value::Name(file.name.clone())];
    if !file.warnings.is_empty() {
        out.leaf("h3", "", &speech.say(PaperSays::Warnings, name()));
        out.start("ul", &[("class", "to-know")]);
        file.warnings.iter().take(TO_KNOW).for_each(|warning| of_warning(out, warning, speech));
        out.end();
        out.left_out(file.warnings.len(), TO_KNOW, speech);
    }
    if !file.hidden.is_empty() {
        out.leaf("h3", "", &speech.say(PaperSays::Hidden, name()));
        out.start("ul", &[("class", "to-know")]);
        for Hidden { says, within, place, .. } in file.hidden.iter().take(TO_KNOW) {
            let place = place.map(|place| place.says());
            let at: Vec<String> = [Some(within.clone()), place].iter().flatten().map(|at| speech.said(at)).collect();
            item(out, "", &speech.said(says), &at.join(", "));
        }
        out.end();
        out.left_out(file.hidden.len(), TO_KNOW, speech);
    }
}

fn of_warning(out: &mut Writer, warning: &Warning, speech: &Speech) {
    let word = match warning.severity {
        Severity::Note => FilesSay::Note,
        Severity::Partly => FilesSay::Partly,
        Severity::Unreadable => FilesSay::Unreadable,
    };
    let place = warning.place.map(|place| Value::from(place.says()));
    let at = match (place, warning.times) {
        (None, 0 | 1) => String::new(),
        (Some(place), 0 | 1) => speech.say(FilesSay::At, [place]),
        (None, times) => speech.say(FilesSay::Times, [Value::Count(times)]),
        (Some(place), times) => speech.say(FilesSay::TimesAt, [Value::Count(times), place]),
    };
    item(out, &speech.plain(word), &speech.said(&warning.says), &at);
}

fn item(out: &mut Writer, word: &str, says: &str, at: &str) {
    out.start("li", &[]);
    if !word.is_empty() {
        out.leaf("strong", "", word);
        out.text(" ");
    }
    out.text(says);
    if !at.is_empty() {
        out.text(" ");
        out.leaf("span", "note", at);
    }
    out.end();
}

/// The columns of each table, with their roles.
pub fn columns(out: &mut Writer, report: &Report, speech: &Speech) {
    for table in report.tables.iter().take(TABLES) {
        of_table(out, report, table, speech);
    }
    out.left_out(report.tables.len(), TABLES, speech);
}

fn of_table(out: &mut Writer, report: &Report, table: &TableReport, speech: &Speech) {
    let no_name = || speech.plain(ColumnsSay::NoName);
    let mut name = report.files.get(table.file as usize).map_or_else(no_name, |file| file.name.clone());
    if let Some(part) = &table.part {
        name.push_str(", ");
        name.push_str(part);
    }
    let values = [Value::Name(name), Value::Count(table.columns.len() as u64), Value::Count(table.rows)];
    let head = |code: ColumnsSay, number: bool| (speech.plain(code), number);
    let heads = [
        head(ColumnsSay::Column, false),
        head(ColumnsSay::Role, false),
        head(ColumnsSay::Holds, false),
        head(ColumnsSay::Filled, true),
        (speech.plain(PaperSays::Sure), false),
    ];
    let row = |column: &ColumnReport| {
        vec![
            if column.name.is_empty() { no_name() } else { column.name.clone() },
            speech.said(&label(column.role.role)),
            speech.plain(names::kind(&column.kind)),
            speech.figures.share(column.filled as f64 / table.rows.max(1) as f64),
            speech.plain(sure(column)),
        ]
    };
    let rows: Vec<Vec<String>> = table.columns.iter().map(row).collect();
    out.table(&speech.say(ColumnsSay::Caption, values), &heads, &rows, speech);
}

fn sure(column: &ColumnReport) -> PaperSays {
    match column.role.confidence.0 {
        _ if column.role.source == RoleSource::Person => PaperSays::ByPerson,
        sure if sure >= 0.85 => PaperSays::Clear,
        sure if sure >= 0.6 => PaperSays::Likely,
        _ => PaperSays::Uncertain,
    }
}
