//! The report written out in a language: every saying with its sentence, every measure with its words; and printed.

use super::{MeasureReport, PartiesReport, Report, VERSION};
use crate::exposure::Finding;
use crate::language::{Figures, Language, sentence};
use crate::saying::Saying;
use crate::understand::Reason;

/// A copy of the report whose texts are filled in.
pub fn written(report: &Report, language: Language, figures: &dyn Figures) -> Report {
    let mut report = report.clone();
    language.code.clone_into(&mut report.language);
    let measures = report.findings.iter().map(|finding| finding.measure).map(|id| {
        let words = language.measure(id);
        MeasureReport {
            id,
            title: words.title.to_owned(),
            definition: words.definition.to_owned(),
            assumption: Some(words.assumption.to_owned()).filter(|assumption| !assumption.is_empty()),
            source: words.source.to_owned(),
            lowered_by: words.lowered_by.to_owned(),
        }
    });
    report.measures = measures.collect();
    report.each_saying(&mut |saying| saying.text = sentence(saying, language, figures));
    report
}

impl Report {
    /// Hands out everything that is said, outermost sayings only.
    fn each_saying(&mut self, with: &mut dyn FnMut(&mut Saying)) {
        for file in &mut self.files {
            with(&mut file.format);
            file.warnings.iter_mut().for_each(|warning| with(&mut warning.says));
            file.messages.iter_mut().for_each(|messages| with(&mut messages.kind));
            for hidden in &mut file.hidden {
                with(&mut hidden.within);
                with(&mut hidden.says);
            }
        }
        with(&mut self.shipment_is);
        self.notes.iter_mut().for_each(&mut *with);
        self.parties.each_saying(with);
        let columns = self.tables.iter_mut().flat_map(|table| &mut table.columns);
        for reason in columns.flat_map(|column| &mut column.role.reasons) {
            match reason {
                Reason::Header { .. } => {}
                Reason::Values { kind: says, .. } | Reason::Neighbours { because: says } => with(says),
            }
        }
        for observer in &mut self.observers {
            with(&mut observer.name);
            observer.position.iter_mut().for_each(&mut *with);
            observer.matrix.iter_mut().for_each(|cell| with(&mut cell.says));
        }
        for law in &mut self.jurisdictions {
            with(&mut law.name);
            with(&mut law.adequacy);
            law.contested.iter_mut().for_each(&mut *with);
            for provision in &mut law.provisions {
                with(&mut provision.law);
                with(&mut provision.says);
            }
        }
        for group in &mut self.products.groups {
            with(&mut group.label);
            group.items.iter_mut().for_each(|item| with(&mut item.label));
        }
        self.hubs.iter_mut().for_each(|hub| with(&mut hub.label));
        let consumers = &mut self.consumers;
        consumers.missing.iter_mut().for_each(&mut *with);
        consumers.quasi.iter_mut().for_each(|quasi| with(&mut quasi.label));
        consumers.revealing.iter_mut().for_each(|revealing| with(&mut revealing.category));
        self.findings.iter_mut().for_each(|finding| each_of_finding(finding, with));
        self.network.nodes.iter_mut().for_each(|node| with(&mut node.label));
        self.patterns.series.iter_mut().for_each(|series| with(&mut series.label));
        self.patterns.movers.iter_mut().flat_map(|movers| &mut movers.groups).for_each(|group| with(&mut group.label));
    }
}

impl PartiesReport {
    fn each_saying(&mut self, with: &mut dyn FnMut(&mut Saying)) {
        self.largest.iter_mut().for_each(|party| with(&mut party.because));
        for merged in &mut self.merged {
            with(&mut merged.party.because);
            merged.spellings.iter_mut().for_each(|spelling| with(&mut spelling.because));
        }
        for alike in &mut self.alike {
            with(&mut alike.one.because);
            with(&mut alike.other.because);
            with(&mut alike.because);
        }
    }
}

fn each_of_finding(finding: &mut Finding, with: &mut dyn FnMut(&mut Saying)) {
    with(&mut finding.says);
    finding.threshold.iter_mut().chain(&mut finding.lowered_by).for_each(&mut *with);
    for detail in &mut finding.details {
        with(&mut detail.label);
        with(&mut detail.note);
    }
}

/// The report as JSON text: fields in the order of the schema, the same bytes for the same report, a line break at the end.
pub fn to_json(report: &Report) -> String {
    let mut json = serde_json::to_string_pretty(report).unwrap_or_else(|error| {
        // No type of the report can fail; if one ever does, what comes out is still JSON and says why.
        serde_json::json!({ "version": VERSION, "error": error.to_string() }).to_string()
    });
    json.push('\n');
    json
}
