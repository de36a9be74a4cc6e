//! The document is whole whatever stands in the data.

#![allow(clippy::unwrap_used)]

use super::html;
use crate::chart::testing::well_formed;
use crate::engine::protocol::Command;
use crate::engine::{Bytes, Session};
use crate::language::{ENGLISH, EnglishFigures, LANGUAGES, Speech};
use crate::report::Report;
use crate::saying::Saying;
use proptest::prelude::*;
use std::collections::BTreeSet;

struct InMemory(Vec<u8>);

impl Bytes for InMemory {
    fn len(&self) -> u64 {
        self.0.len() as u64
    }

    fn read(&mut self, at: u64, length: u64) -> Result<Vec<u8>, Saying> {
        let (from, to) = (at as usize, (at + length).min(self.len()) as usize);
        Ok(self.0.get(from..to).unwrap_or_default().to_vec())
    }
}

fn report_of(name: &str, text: &str) -> Report {
    let mut session = Session::new(|| 0.0);
    session.handle(Command::Read { names: vec![name.to_owned()] }, vec![Box::new(InMemory(text.as_bytes().to_vec()))]);
    while session.is_busy() {
        session.step();
    }
    session.report().unwrap().clone()
}

/// Shipments from and to parties of these names, in goods and places of these names.
fn shipments(names: &[String]) -> String {
    let quoted = |text: &str| format!("\"{}\"", text.replace('"', "\"\""));
    let mut csv = String::from("Shipment No,Shipper,Consignee,Goods Description,HS Code,Origin,Destination,Carrier,Date\n");
    for (at, name) in names.iter().cycle().take(60).enumerate() {
        let [shipper, consignee, goods, carrier] =
            ["GmbH", "Ltd", "spare parts", "Airlines"].map(|end| quoted(&format!("{name} {end}")));
        let (number, day) = (10_000 + at, 1 + at % 28);
        csv.push_str(&format!("{number},{shipper},{consignee},{goods},640399,CN,BE,{carrier},2024-03-{day:02}\n"));
    }
    csv
}

fn english(report: &Report) -> String {
    html(report, &Speech { language: ENGLISH, figures: &EnglishFigures })
}

/// Whole, without a script, with nothing from elsewhere, and with every link leading somewhere inside.
fn check(document: &str) {
    let body = document.strip_prefix("<!doctype html>\n").unwrap();
    // The tags that the program writes close in themselves or are closed.
    well_formed(body);
    let lower = body.to_lowercase();
    for never in ["<script", "<iframe", "<object", "<link", "<img", " onload", " src=", "url(", "@import", "javascript:"] {
        assert!(!lower.contains(never), "{never}");
    }
    assert_eq!(lower.matches("<style>").count(), 1);
    assert_eq!(lower.matches("</style>").count(), 1);
    assert_eq!(lower.matches("http-equiv=\"content-security-policy\"").count(), 1);
    let values = |attribute: &'static str| body.split(attribute).skip(1).map(|rest| rest.split('"').next().unwrap().to_owned());
    let ids: Vec<String> = values(" id=\"").collect();
    let once: BTreeSet<&String> = ids.iter().collect();
    assert_eq!(once.len(), ids.len(), "an id stands for two");
    for to in values(" href=\"") {
        assert!(to.strip_prefix('#').is_some_and(|id| once.contains(&id.to_owned())), "{to}");
    }
    headings_descend(body);
}

/// A heading is at most one level below the one before it.
fn headings_descend(body: &str) {
    let mut before = 0;
    for piece in body.split("<h").skip(1) {
        let Some(level) = piece.chars().next().and_then(|digit| digit.to_digit(10)) else { continue };
        assert!(level <= before + 1, "h{level} follows h{before}: {}", piece.chars().take(60).collect::<String>());
        before = level;
    }
}

#[test]
fn the_sample_makes_a_whole_document_in_every_language() {
    let mut session = Session::new(|| 0.0);
    session.handle(Command::Sample, Vec::new());
    while session.is_busy() {
        session.step();
    }
    let report = session.report().unwrap();
    for language in LANGUAGES {
        let document = html(report, &Speech { language, figures: &EnglishFigures });
        check(&document);
        assert!(document.contains(&format!("<html lang=\"{}\">", language.code)));
        assert_eq!(document, html(report, &Speech { language, figures: &EnglishFigures }));
    }
    let document = english(report);
    assert!(document.contains("class=\"synthetic\""), "made-up data are marked");
    for name in ["observers", "who", "goods", "map", "network", "class-sizes"] {
        assert!(document.contains(&format!("id=\"picture-{name}\"")), "{name}");
    }
    for finding in &report.findings {
        assert!(document.contains(&super::anchor("measure", finding.measure.key())));
    }
}

#[test]
fn an_empty_report_is_whole_too() {
    check(&english(&report_of("nothing.csv", "")));
}

#[test]
fn names_that_look_like_markup_are_names() {
    let hostile = [
        "</style><script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "<!--",
        "]]>",
        "&lt;b&gt;",
        "{}</title><svg onload=alert(1)>",
        "\u{202e}gnp.exe",
    ];
    let report = report_of("</style><h1>orders\".csv", &shipments(&hostile.map(str::to_owned)));
    assert!(report.shipments > 0);
    let document = english(&report);
    let body = document.strip_prefix("<!doctype html>\n").unwrap();
    well_formed(body);
    let lower = body.to_lowercase();
    for never in ["<script", "<img", "<!--", "<svg onload", "<h1>orders", "\u{202e}"] {
        assert!(!lower.contains(never), "{never}");
    }
    assert!(lower.contains("&lt;/style&gt;&lt;h1&gt;orders&quot;.csv"));
    assert_eq!(lower.matches("</style>").count(), 1);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, ..ProptestConfig::default() })]

    #[test]
    fn any_name_is_escaped(name in "[a-z<>&\"'/!\\-=;\u{1}\u{7f}\u{85}\u{202e}]{1,24}", other in "\\PC{1,16}") {
        let document = english(&report_of(&name, &shipments(&[name.clone(), other])));
        let body = document.strip_prefix("<!doctype html>\n").unwrap();
        well_formed(body);
        prop_assert!(!body.to_lowercase().contains("<script"));
        let bare = body.contains(['\u{1}', '\u{7f}', '\u{85}', '\u{202e}']);
        prop_assert!(!bare, "a control character is left");
    }
}
