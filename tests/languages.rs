//! Every language says everything: each code of each room, each measure, each chapter, and the boot script's few sentences.
//!
//! The codes are read off the sources, so that a new room is walked without being listed here.

#![allow(clippy::unwrap_used, clippy::panic)]

use portolan::exposure::MeasureId;
use portolan::language::{ENGLISH, LANGUAGES};
use std::collections::BTreeSet;
use std::path::Path;

/// The keys that `codes!` declares anywhere below a folder.
fn keys_below(folder: &Path, keys: &mut Vec<String>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            keys_below(&path, keys);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            keys_in(&std::fs::read_to_string(&path).unwrap(), keys);
        }
    }
}

fn keys_in(source: &str, keys: &mut Vec<String>) {
    let mut inside = false;
    for line in source.lines() {
        match line {
            "codes! {" | "crate::codes! {" => inside = true,
            "}" => inside = false,
            line if inside => {
                let declared = line.split_once(" = \"").and_then(|(_, key)| key.strip_suffix("\","));
                keys.extend(declared.filter(|_| !line.trim_start().starts_with("//")).map(str::to_owned));
            }
            _ => {}
        }
    }
}

fn every_key() -> Vec<String> {
    let mut keys = Vec::new();
    keys_below(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut keys);
    // Measures are declared as codes are, and are explained by their own table.
    keys.retain(|key| MeasureId::of_key(key).is_none());
    keys.sort();
    keys
}

/// The values that a text writes, and those that choose between two words.
#[derive(Debug, Default, PartialEq)]
struct Places {
    written: BTreeSet<usize>,
    choosing: BTreeSet<usize>,
}

fn places(text: &str) -> Result<Places, String> {
    let mut places = Places::default();
    let mut rest = text;
    while let Some(at) = rest.find(['{', '}']) {
        // A closing brace in quotation marks is spoken of: one that a JSON file lacks.
        let spoken_of = rest[..at].ends_with(['“', '„', '«', ' ', '\u{a0}', '\u{202f}']);
        if rest[at..].starts_with('}') && spoken_of {
            rest = &rest[at + 1..];
            continue;
        }
        let inside = rest[at..].strip_prefix('{').ok_or("a brace is closed that was not opened")?;
        let (place, after) = inside.split_once('}').ok_or("a brace is not closed")?;
        let (index, words) = place.split_once('#').map_or((place, None), |(index, words)| (index, Some(words)));
        let index = index.parse().map_err(|_| format!("{{{place}}} names no value"))?;
        match words {
            None => places.written.insert(index),
            Some(words) if words.split('|').count() == 2 && !words.contains('{') => places.choosing.insert(index),
            Some(_) => return Err(format!("{{{place}}} has not two words")),
        };
        rest = after;
    }
    Ok(places)
}

/// What is wrong with a text of a key.
fn faults(key: &str, text: Option<&str>) -> Vec<String> {
    let Some(text) = text else { return vec!["no text".to_owned()] };
    let Some(english) = ENGLISH.text(key) else { return vec!["no English text".to_owned()] };
    let (its, of_english) = match (places(text), places(english)) {
        (Ok(its), Ok(of_english)) => (its, of_english),
        (Err(fault), _) | (_, Err(fault)) => return vec![fault],
    };
    let known: BTreeSet<usize> = of_english.written.union(&of_english.choosing).copied().collect();
    let mut faults = Vec::new();
    let mut check = |holds: bool, fault: &str| {
        if !holds {
            faults.push(fault.to_owned());
        }
    };
    // A few texts are clauses that another carries on, or are nothing at all.
    let ends = |text: &str| (text.is_empty(), text.starts_with(' '), text.ends_with(' '));
    check(ends(text) == ends(english) && !text.contains("  "), "empty, or other spaces than in English");
    check(its.written == of_english.written, "other values are written than in English");
    check(its.choosing.is_subset(&known), "words depend on a value that English does not have");
    // What ends with a full stop begins with a capital: a clause must stay one.
    check(text.ends_with('.') == english.ends_with('.'), "a sentence where English has none, or the other way round");
    faults
}

#[test]
fn every_language_has_every_text_with_its_places() {
    let keys = every_key();
    assert!(keys.len() > 900, "only {} codes were found", keys.len());
    let mut wrong = Vec::new();
    for pair in keys.windows(2).filter(|pair| pair[0] == pair[1]) {
        wrong.push(format!("{} is declared twice", pair[0]));
    }
    for language in LANGUAGES {
        for key in &keys {
            wrong.extend(faults(key, language.text(key)).into_iter().map(|fault| format!("{}, {key}: {fault}", language.code)));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_language_explains_every_measure_and_names_every_chapter() {
    for language in LANGUAGES {
        for &id in MeasureId::ALL {
            let (its, english) = (language.measure(id), ENGLISH.measure(id));
            let at = format!("{}, {}", language.code, id.key());
            for (its, english) in [
                (its.title, english.title),
                (its.definition, english.definition),
                (its.assumption, english.assumption),
                (its.source, english.source),
                (its.lowered_by, english.lowered_by),
            ] {
                assert_eq!(its.is_empty(), english.is_empty(), "{at}: {english}");
                assert_eq!(its.ends_with('.'), english.ends_with('.'), "{at}: {its}");
                assert!(!its.contains("  ") && !its.contains(['{', '}']), "{at}: {its}");
            }
        }
        for chapter in 0..=99 {
            let (its, english) = (language.chapter(chapter), ENGLISH.chapter(chapter));
            assert_eq!(its.is_some_and(|text| !text.is_empty()), english.is_some(), "{}, {chapter}", language.code);
        }
    }
}

#[test]
fn languages_differ_and_english_is_first() {
    assert_eq!(LANGUAGES[0].code, "en");
    let codes: BTreeSet<&str> = LANGUAGES.iter().map(|language| language.code).collect();
    let names: BTreeSet<&str> = LANGUAGES.iter().map(|language| language.name).collect();
    assert_eq!((codes.len(), names.len()), (LANGUAGES.len(), LANGUAGES.len()));
}

/// The sentences of `public/boot.js`, by language: code and text of each.
fn boot_sentences(script: &str) -> Vec<(&str, Vec<(&str, &str)>)> {
    let (_, table) = script.split_once("const SENTENCES = {\n").unwrap();
    let (table, _) = table.split_once("\n};\n").unwrap();
    let languages = table.split("\n  },");
    languages
        .filter_map(|part| {
            let (language, lines) = part.split_once(": {\n")?;
            let sentences = lines.lines().filter_map(|line| line.trim().strip_suffix("\",")?.split_once(": \""));
            Some((language.trim(), sentences.collect()))
        })
        .collect()
}

#[test]
fn the_boot_script_speaks_every_language_too() {
    let script = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("public/boot.js")).unwrap();
    let tables = boot_sentences(&script);
    let of = |code: &str| tables.iter().find(|(language, _)| *language == code).map(|(_, sentences)| sentences);
    let english = of("en").unwrap();
    assert!(english.len() >= 10, "{english:?}");
    for language in LANGUAGES {
        let its = of(language.code).unwrap_or_else(|| panic!("boot.js does not speak {}", language.code));
        assert_eq!(its.len(), english.len(), "{}", language.code);
        for ((code, text), (english_code, english)) in its.iter().zip(english) {
            assert_eq!(code, english_code, "{}", language.code);
            assert_eq!(places(&text.replace("\\u{", "")), places(english), "{}, {code}", language.code);
        }
    }
    let title = english.iter().find(|(code, _)| *code == "title").map(|(_, text)| *text);
    assert_eq!(title, ENGLISH.text("start.window-title"));
}

#[test]
fn faults_are_found() {
    let crippled = |key: &str| match key {
        "common.shipments" => Some("{0} {0#envoi|envois}"),
        "common.lines" => Some("{1} lignes"),
        "common.arrow" => Some("{0} → {1"),
        "common.numbered" => Some("numéro."),
        _ => None,
    };
    let faults = |key| faults(key, crippled(key));
    assert!(faults("common.shipments").is_empty());
    assert_eq!(faults("common.lines"), ["other values are written than in English"]);
    assert_eq!(faults("common.arrow"), ["a brace is not closed"]);
    assert_eq!(faults("common.numbered").len(), 2);
    assert_eq!(faults("common.name"), ["no text"]);
}
