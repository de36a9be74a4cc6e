//! Who could see it: the matrix, the ways of data to jurisdictions, each observer, each jurisdiction once and in one tone.

use super::WIDTH;
use super::writer::{Behind, Writer};
use crate::exposure::Exposure;
use crate::exposure::observers::Who;
use crate::language::Speech;
use crate::language::page::{OverviewSays, PaperSays, WhoSays, names};
use crate::pictures::flow::{self, held, is_single, law_name};
use crate::pictures::matrix as matrix_picture;
use crate::report::{JurisdictionReport, MatrixCell, ObserverReport, Report, WayReport};
use crate::saying::{Saying, Value};

/// Width that the matrix is drawn in, in pixels: its heads need it; it is shown smaller.
const WIDE: f64 = 880.0;

/// The observer matrix, and the same as a table.
pub fn matrix(out: &mut Writer, report: &Report, speech: &Speech) {
    out.picture("observers", &matrix_picture::drawn(speech, report, WIDE), Behind::Beside, speech);
}

/// Each observer.
pub fn observers(out: &mut Writer, report: &Report, speech: &Speech) {
    let single: Vec<&ObserverReport> = report.observers.iter().filter(|observer| is_single(observer)).collect();
    if single.is_empty() {
        out.leaf("p", "sentence", &speech.plain(WhoSays::Nobody));
        out.leaf("p", "", &speech.plain(WhoSays::NobodyMeans));
        return;
    }
    out.leaf("p", "", &speech.say(WhoSays::Lead, [Value::Count(single.len() as u64)]));
    out.picture("who", &flow::drawn(speech, report, WIDTH), Behind::Closed, speech);
    for observer in single {
        one(out, report, observer, speech);
    }
}

fn one(out: &mut Writer, report: &Report, observer: &ObserverReport, speech: &Speech) {
    out.start("article", &[("class", "observer")]);
    out.leaf("h3", "", &speech.said(&observer.name));
    let mut about = vec![
        speech.say(OverviewSays::SeesShare, [Value::Share(observer.share)]),
        speech.say(WhoSays::SeesShipments, [Value::Count(observer.shipments)]),
    ];
    about.extend(observer.group.as_ref().map(|group| speech.say(WhoSays::GroupIs, [Value::Name(group.clone())])));
    about.extend(observer.asked.then(|| speech.plain(WhoSays::SetByYou)));
    out.leaf("p", "about", &about.join("; "));
    out.start("dl", &[]);
    let part = observer.part.map(|part| speech.plain(names::part(part))).unwrap_or_default();
    out.term(&speech.plain(WhoSays::Part), &part);
    let laws: Vec<String> = observer.control.iter().map(|code| law_name(speech, report, code)).collect();
    let laws = if laws.is_empty() { speech.plain(WhoSays::NoneRecorded) } else { speech.figures.list(&laws) };
    out.term(&speech.plain(WhoSays::CouldBeOrdered), &laws);
    let fields: Vec<String> = observer.fields.and(held(report)).iter().map(|field| speech.plain(names::field(field))).collect();
    out.term(&speech.plain(WhoSays::FieldsSeen), &fields.join(", "));
    let ways: Vec<String> = observer.ways.iter().map(|way| of_way(way, speech)).collect();
    let ways = if ways.is_empty() { speech.plain(WhoSays::NotNamed) } else { ways.join("; ") };
    out.term(&speech.plain(WhoSays::Recognised), &ways);
    let mut basis = match (&observer.who, observer.basis.is_empty()) {
        (Who::Other { .. }, _) => speech.plain(WhoSays::ToldByYou),
        (_, true) => speech.plain(WhoSays::GeneralKnowledge),
        (_, false) => observer.basis.clone(),
    };
    if !observer.sourced {
        basis.push_str(" – ");
        basis.push_str(&speech.plain(WhoSays::Unverified));
    }
    out.term(&speech.plain(WhoSays::RestsOn), &basis);
    let position = observer.position.as_ref().map(|position| speech.said(position)).unwrap_or_default();
    out.term(&speech.plain(WhoSays::Position), &position);
    out.end();
    out.leaf("h4", "", &speech.plain(WhoSays::CouldLearn));
    could_learn(out, &observer.matrix, speech);
    out.end();
}

/// How it was recognised. The cell itself is left out: it may be the number of a parcel.
fn of_way(way: &WayReport, speech: &Speech) -> String {
    let acts: Value = Saying::plain(names::acting(way.acts_as)).into();
    speech.say(PaperSays::Way, [Value::Name(way.column.clone()), acts, Value::Count(way.rows)])
}

/// A row of the observer matrix, in words.
fn could_learn(out: &mut Writer, matrix: &[MatrixCell], speech: &Speech) {
    out.start("dl", &[("class", "could-learn")]);
    for exposure in Exposure::ALL {
        let Some(cell) = matrix.iter().find(|cell| cell.exposure == exposure) else { continue };
        out.start("div", &[]);
        out.leaf("dt", "", &speech.exposure(exposure));
        out.start("dd", &[]);
        out.level(cell.level, speech);
        out.text(" ");
        out.text(&speech.said(&cell.says));
        out.end();
        out.end();
    }
    out.end();
}

/// Each jurisdiction once: over whom, what they could learn together, under which provisions.
pub fn laws(out: &mut Writer, report: &Report, speech: &Speech) {
    out.leaf("p", "", &speech.plain(WhoSays::LawsLead));
    for law in &report.jurisdictions {
        jurisdiction(out, report, law, speech);
    }
}

fn jurisdiction(out: &mut Writer, report: &Report, law: &JurisdictionReport, speech: &Speech) {
    let mut key = String::from("jurisdiction:");
    key.push_str(&law.code);
    out.start("article", &[("class", "jurisdiction")]);
    out.leaf("h3", "", &speech.said(&law.name));
    out.leaf("p", "about", &speech.said(&law.adequacy));
    let over = report.observers.iter().filter(|observer| is_single(observer) && observer.control.contains(&law.code));
    let over: Vec<Value> = over.map(|observer| Value::Name(speech.said(&observer.name))).collect();
    if !over.is_empty() {
        out.leaf("p", "", &speech.say(WhoSays::Over, [Value::List(over)]));
    }
    if let Some(together) = report.observers.iter().find(|observer| observer.key == key) {
        out.leaf("p", "", &speech.say(WhoSays::TogetherSee, [Value::Share(together.share)]));
        could_learn(out, &together.matrix, speech);
    }
    if law.provisions.is_empty() {
        out.leaf("p", "", &speech.plain(WhoSays::NoProvisions));
    } else {
        out.start("ul", &[("class", "provisions")]);
        for provision in &law.provisions {
            out.start("li", &[]);
            out.leaf("strong", "", &speech.said(&provision.law));
            out.text(" ");
            if !provision.sourced {
                out.leaf("span", "unverified", &speech.plain(WhoSays::Unverified));
            }
            out.leaf("p", "", &speech.said(&provision.says));
            out.leaf("p", "note", &speech.say(WhoSays::Source, [Value::Name(provision.source.clone())]));
            out.end();
        }
        out.end();
    }
    if let Some(contested) = &law.contested {
        out.start("p", &[]);
        out.leaf("strong", "", &speech.plain(WhoSays::Contested));
        out.text(" ");
        out.text(&speech.said(contested));
        out.end();
    }
    out.end();
}
