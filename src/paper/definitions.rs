//! What the numbers are, and what they are not.

use super::writer::{Writer, anchor};
use crate::language::Speech;
use crate::language::page::{FindingSays, FrameSays, PaperSays};
use crate::report::Report;

/// The definitions of all measures that the findings name.
pub fn definitions(out: &mut Writer, report: &Report, speech: &Speech) {
    for finding in &report.findings {
        let words = speech.words(finding.measure);
        out.start("article", &[("class", "measure"), ("id", &anchor("measure", finding.measure.key()))]);
        out.leaf("h3", "", words.title);
        out.start("dl", &[]);
        out.term(&speech.plain(FindingSays::Computed), words.definition);
        out.term(&speech.plain(FindingSays::Assumes), words.assumption);
        out.term(&speech.plain(FindingSays::Source), words.source);
        out.end();
        out.end();
    }
}

/// What the numbers are not, and what the document itself gives away.
pub fn methods(out: &mut Writer, report: &Report, speech: &Speech) {
    let all = [
        PaperSays::Permits,
        PaperSays::Levels,
        PaperSays::Inferred,
        PaperSays::OnlyThese,
        PaperSays::Incomplete,
        PaperSays::HoldsNone,
        PaperSays::WhereMade,
    ];
    out.start("ul", &[]);
    for code in all {
        out.leaf("li", "", &speech.plain(code));
    }
    if !report.flows.is_empty() || !report.known_ends.is_empty() {
        out.leaf("li", "", &speech.plain(FrameSays::FootMap));
    }
    out.end();
}
