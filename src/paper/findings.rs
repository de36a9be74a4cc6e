//! What was found: the worst first, then each exposure with all its findings and its pictures.

use super::WIDTH;
use super::writer::{Behind, Writer, anchor};
use crate::chart::network::lay_out;
use crate::exposure::{Exposure, Finding, Quantity, Unit};
use crate::language::Speech;
use crate::language::page::{FindingSays, NetSay, OverviewSays, PaperSays};
use crate::pictures::goods::Area;
use crate::pictures::{goods, map, people, supply, time};
use crate::report::{self, Report};
use crate::saying::{Saying, Value};

/// So many observers are named beside a finding.
const NAMED: usize = 5;

/// The worst findings, with who could learn them and what would lower them.
pub fn worst(out: &mut Writer, report: &Report, speech: &Speech) {
    let found = report::worst(&report.findings);
    if found.is_empty() {
        out.leaf("p", "", &speech.plain(OverviewSays::NothingMeasured));
        return;
    }
    out.start("ol", &[("class", "worst")]);
    for finding in &found {
        out.start("li", &[]);
        out.start("p", &[("class", "sort")]);
        out.leaf("strong", "", &speech.exposure(finding.exposure));
        out.text(" ");
        out.level(finding.level, speech);
        out.end();
        out.leaf("p", "sentence", &speech.said(&finding.says));
        out.start("dl", &[]);
        out.term(&speech.plain(OverviewSays::WhoCould), &who_could(report, speech, finding.exposure));
        out.term(&speech.plain(OverviewSays::WhatToDo), &speech.lowering(finding));
        out.end();
        out.end();
    }
    out.end();
}

fn who_could(report: &Report, speech: &Speech, exposure: Exposure) -> String {
    let names: Vec<String> = report::could_learn(&report.observers, exposure).iter().map(|name| speech.said(name)).collect();
    let more = names.len().saturating_sub(NAMED) as u64;
    match names.len() {
        0 => speech.plain(OverviewSays::OnlyHolders),
        _ if more == 0 => speech.figures.list(&names),
        _ => {
            let first = names.get(..NAMED).unwrap_or(&names).join(", ");
            speech.say(OverviewSays::ObserversMore, [Value::Name(first), Value::Count(more)])
        }
    }
}

/// An exposure: every finding, then its pictures.
pub fn exposure(out: &mut Writer, report: &Report, speech: &Speech, exposure: Exposure) {
    let mut any = false;
    for finding in report.findings.iter().filter(|finding| finding.exposure == exposure) {
        any = true;
        one(out, finding, speech);
    }
    if !any {
        out.leaf("p", "", &speech.plain(OverviewSays::NothingMeasured));
    }
    pictures(out, report, speech, exposure);
}

fn one(out: &mut Writer, finding: &Finding, speech: &Speech) {
    let key = finding.measure.key();
    out.start("article", &[("class", "finding"), ("id", &anchor("finding", key))]);
    out.leaf("h3", "", speech.words(finding.measure).title);
    out.leaf("p", "sentence", &speech.said(&finding.says));
    if let Some(number) = finding.number {
        let (value, unit) = speech.amount(number);
        out.start("p", &[("class", "figure")]);
        out.leaf("strong", "", &value);
        out.text(" ");
        out.text(&unit);
        out.text(" ");
        out.level(finding.level, speech);
        out.end();
        out.start("dl", &[]);
        let threshold = finding.threshold.as_ref().map(|threshold| speech.said(threshold)).unwrap_or_default();
        out.term(&speech.plain(PaperSays::Threshold), &threshold);
        out.term(&speech.plain(OverviewSays::WhatToDo), &speech.lowering(finding));
        out.end();
    }
    if !finding.details.is_empty() {
        details(out, finding, speech);
    }
    out.start("p", &[("class", "note")]);
    if finding.evidence.total > 0 {
        out.text(&speech.say(PaperSays::Records, [Value::Count(finding.evidence.total)]));
        out.text(" ");
    }
    out.link(&anchor("measure", key), &speech.plain(FindingSays::Definition));
    out.end();
    out.end();
}

fn details(out: &mut Writer, finding: &Finding, speech: &Speech) {
    let unit = finding.number.map(|number| number.unit);
    let value = |value: f64, of: Option<Unit>| match of.or(unit) {
        // A row may count something else, as its note says: no share is above one.
        Some(Unit::Share) if value <= 1.0 => speech.figures.share(value),
        _ => speech.amount(Quantity { value, unit: Unit::Number }).0,
    };
    let rows: Vec<Vec<String>> = finding
        .details
        .iter()
        .map(|detail| vec![speech.said(&detail.label), value(detail.value, detail.unit), speech.said(&detail.note)])
        .collect();
    let head = |code: FindingSays, number: bool| (speech.plain(code), number);
    let heads = [head(FindingSays::What, false), head(FindingSays::Number, true), head(FindingSays::Note, false)];
    out.table(&speech.plain(FindingSays::FiguresRegion), &heads, &rows, speech);
}

fn pictures(out: &mut Writer, report: &Report, speech: &Speech, exposure: Exposure) {
    match exposure {
        // The network is drawn once, where its weak points are.
        Exposure::Organisations => {}
        Exposure::Products => {
            if !report.products.groups.is_empty() {
                out.picture("goods", &goods::drawn(speech, &report.products, Area::Shipments, WIDTH), Behind::Closed, speech);
            }
        }
        Exposure::Routes => {
            if !report.flows.is_empty() || !report.known_ends.is_empty() {
                out.picture("map", &map::drawn(speech, report, WIDTH), Behind::Open, speech);
            }
        }
        Exposure::Consumers => {
            let people = &report.consumers;
            for (name, is, draw) in [
                ("class-sizes", !people.class_sizes.is_empty(), people::class_sizes as fn(&Speech, &_, f64) -> _),
                ("contributions", !people.contributions.is_empty(), people::parts),
                ("unicity", !people.unicity.is_empty(), people::singled_out),
                ("revealing", !people.revealing.is_empty(), people::revealed),
            ] {
                if is {
                    out.picture(name, &draw(speech, people, WIDTH), Behind::Closed, speech);
                }
            }
        }
        Exposure::Network => {
            let section = &report.network;
            if section.nodes.len() >= supply::LEAST {
                let layout = lay_out(&supply::nodes(speech, section, None), &supply::links(section));
                out.picture("network", &supply::drawn(speech, section, None, &layout, WIDTH), Behind::Closed, speech);
            } else {
                out.leaf("p", "note", &speech.said(&Saying::plain(NetSay::Nothing)));
            }
        }
        Exposure::Patterns => {
            let patterns = &report.patterns;
            for (name, is, draw) in [
                ("series", !patterns.series.is_empty(), time::all_series as fn(&Speech, &_, f64) -> _),
                ("calendar", patterns.calendar.is_some(), time::all_days),
                ("movers", patterns.movers.as_ref().is_some_and(|movers| !movers.groups.is_empty()), time::movers),
            ] {
                if is {
                    out.picture(name, &draw(speech, patterns, WIDTH), Behind::Closed, speech);
                }
            }
        }
    }
}
