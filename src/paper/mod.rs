//! The report as one document that needs no script and nothing from elsewhere: to be read, kept and printed.
//!
//! It says what the JSON says, in the order in which a person asks: what was read, what is worst, who could learn what, each
//! exposure with its pictures, who could see it under which law, what the numbers rest on. It holds no record; how many stand
//! behind a finding is counted. The same report in the same language gives the same bytes.
//!
//! - [`writer`]: elements that close, text that is escaped, tables.
//! - [`findings`], [`observers`], [`files`], [`definitions`]: the sections.

mod definitions;
mod files;
mod findings;
mod observers;
#[cfg(test)]
mod tests;
mod writer;

use crate::chart::palette::{Theme, properties, rules};
use crate::exposure::Exposure;
use crate::language::Speech;
use crate::language::page::{ColumnsSay, OverviewSays, PaperSays, WhoSays};
use crate::report::{Report, worst};
use crate::saying::Value;
use writer::{Writer, anchor};

/// What the document may load: nothing. Styles stand in it.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/// Width of pictures in pixels: what an A4 page has between its margins.
const WIDTH: f64 = 680.0;

/// The report as one HTML document.
pub fn html(report: &Report, speech: &Speech) -> String {
    let mut out = Writer::default();
    out.raw("<!doctype html>\n");
    out.start("html", &[("lang", speech.language.code)]);
    head(&mut out, speech);
    out.start("body", &[]);
    out.start("main", &[]);
    let sections = sections(report);
    files::head(&mut out, report, speech);
    contents(&mut out, &sections, report, speech);
    for section in sections {
        let (id, title) = (section.id(), anchor("heading", section.id()));
        out.start("section", &[("id", id), ("aria-labelledby", &title)]);
        out.heading("h2", &title, &section.title(report, speech));
        section.write(&mut out, report, speech);
        out.end();
    }
    out.start("footer", &[]);
    let made = [&report.generator, &report.version].map(|text| Value::Name(text.clone()));
    out.leaf("p", "", &speech.say(PaperSays::Made, made));
    out.end();
    out.finish()
}

/// A section of the document.
#[derive(Copy, Clone)]
enum Section {
    Worst,
    Matrix,
    Of(Exposure),
    Who,
    Laws,
    Files,
    Columns,
    Definitions,
    Methods,
}

impl Section {
    fn id(self) -> &'static str {
        match self {
            Section::Worst => "worst",
            Section::Matrix => "matrix",
            Section::Of(Exposure::Organisations) => "organisations",
            Section::Of(Exposure::Products) => "products",
            Section::Of(Exposure::Routes) => "routes",
            Section::Of(Exposure::Consumers) => "consumers",
            Section::Of(Exposure::Network) => "network",
            Section::Of(Exposure::Patterns) => "patterns",
            Section::Who => "who",
            Section::Laws => "laws",
            Section::Files => "files",
            Section::Columns => "columns",
            Section::Definitions => "definitions",
            Section::Methods => "methods",
        }
    }

    fn title(self, report: &Report, speech: &Speech) -> String {
        match self {
            Section::Worst => speech.say(OverviewSays::Worst, [Value::Count(worst(&report.findings).len() as u64)]),
            Section::Matrix => speech.plain(OverviewSays::MatrixTitle),
            Section::Of(exposure) => speech.exposure(exposure),
            Section::Who => speech.plain(OverviewSays::ShowWho),
            Section::Laws => speech.plain(WhoSays::Laws),
            Section::Files => speech.plain(PaperSays::Files),
            Section::Columns => speech.plain(ColumnsSay::Title),
            Section::Definitions => speech.plain(PaperSays::Definitions),
            Section::Methods => speech.plain(PaperSays::Methods),
        }
    }

    fn write(self, out: &mut Writer, report: &Report, speech: &Speech) {
        match self {
            Section::Worst => findings::worst(out, report, speech),
            Section::Matrix => observers::matrix(out, report, speech),
            Section::Of(exposure) => findings::exposure(out, report, speech, exposure),
            Section::Who => observers::observers(out, report, speech),
            Section::Laws => observers::laws(out, report, speech),
            Section::Files => files::files(out, report, speech),
            Section::Columns => files::columns(out, report, speech),
            Section::Definitions => definitions::definitions(out, report, speech),
            Section::Methods => definitions::methods(out, report, speech),
        }
    }
}

/// The sections, in reading order. What a report has nothing of is left out.
fn sections(report: &Report) -> Vec<Section> {
    let mut all = vec![Section::Worst];
    all.extend((!report.observers.is_empty()).then_some(Section::Matrix));
    all.extend(Exposure::ALL.map(Section::Of));
    all.push(Section::Who);
    all.extend((!report.jurisdictions.is_empty()).then_some(Section::Laws));
    all.extend([Section::Files, Section::Columns, Section::Definitions, Section::Methods]);
    all
}

fn head(out: &mut Writer, speech: &Speech) {
    out.start("head", &[]);
    out.raw("<meta charset=\"utf-8\"/>\n<meta http-equiv=\"Content-Security-Policy\" content=\"");
    out.raw(POLICY);
    out.raw("\"/>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n<meta name=\"referrer\" content=\"no-referrer\"/>\n");
    out.leaf("title", "", &format!("Portolan: {}", speech.plain(OverviewSays::Title)));
    out.raw("<style>\n:root{color-scheme:light dark;");
    out.raw(&properties(Theme::Light));
    // Paper is white: what is printed is printed in light colours whatever the screen shows.
    out.raw("}\n@media screen and (prefers-color-scheme:dark){:root{");
    out.raw(&properties(Theme::Dark));
    out.raw("}}\n");
    out.raw(&rules());
    out.raw(include_str!("style.css"));
    out.raw("</style>\n");
    out.end();
}

fn contents(out: &mut Writer, sections: &[Section], report: &Report, speech: &Speech) {
    out.start("nav", &[("class", "contents"), ("aria-labelledby", "contents")]);
    out.heading("h2", "contents", &speech.plain(PaperSays::Contents));
    out.start("ol", &[]);
    for section in sections {
        out.start("li", &[]);
        out.link(section.id(), &section.title(report, speech));
        out.end();
    }
    out.end();
    out.end();
}
