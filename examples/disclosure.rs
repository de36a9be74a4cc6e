//! Prints the disclosure risk of a delimited table as JSON.
//!
//! ```text
//! cargo run --release --example disclosure -- --data F --qi a,b,c
//!     [--delimiter ';']            the default is a comma
//!     [--missing wildcard]         what blank and redacted cells mean; the default is category
//!     [--sensitive s]              a column whose values are not to be learnt
//!     [--hierarchy col=F]…         what the values of a column are generalized to, here or in the lattice
//!     [--levels 1,0,…]             measure the table at these levels, one for each quasi-identifier
//!     [--k 5] [--suppression 0.04] what the lattice is searched for
//!     [--population F]             the table that this one is a part of
//!     [--fraction 0.1]             which part of an unknown population it is
//!     [--weights col]              how many people each record stands for
//!     [--threshold 0.2]            from which risk on a record is at risk
//!     [--subject s --points a,b]   whose trace it is, and what a point of it is made of
//! ```
//!
//! Exit code 0, or 2 with one sentence on stderr.

use portolan::exposure::consumers::disclosure::classes::Classes;
use portolan::exposure::consumers::disclosure::coded::{Coded, alike};
use portolan::exposure::consumers::disclosure::discernability::Suppressed;
use portolan::exposure::consumers::disclosure::frequencies::Frequencies;
use portolan::exposure::consumers::disclosure::hierarchy::Hierarchy;
use portolan::exposure::consumers::disclosure::lattice::Lattice;
use portolan::exposure::consumers::disclosure::sensitive::Sensitive;
use portolan::exposure::consumers::disclosure::special_uniques::SpecialUniques;
use portolan::exposure::consumers::disclosure::unicity::{MOST_TRIALS, SEED, Traces};
use portolan::exposure::consumers::disclosure::*;
use serde_json::{Map, Value, json};
use std::process::ExitCode;

/// Class sizes below which shares are given.
const SIZES: [u32; 4] = [2, 3, 5, 11];

/// Records listed one by one, the riskiest first.
const LISTED: usize = 20;

#[derive(Default)]
struct Options {
    data: String,
    delimiter: Option<char>,
    quasi: Vec<String>,
    sensitive: Option<String>,
    hierarchies: Vec<(String, String)>,
    levels: Option<Vec<usize>>,
    population: Option<String>,
    fraction: Option<f64>,
    weights: Option<String>,
    missing: Missing,
    threshold: Option<f64>,
    k: Option<u32>,
    suppression: Option<f64>,
    subject: Option<String>,
    points: Vec<String>,
}

impl Options {
    fn read(mut given: impl Iterator<Item = String>) -> Result<Self, String> {
        let mut options = Options::default();
        let list = |text: &str| text.split(',').map(|name| name.trim().to_owned()).collect::<Vec<_>>();
        while let Some(option) = given.next() {
            let value = given.next().ok_or_else(|| format!("{option} needs a value after it."))?;
            let number = || value.parse::<f64>().map_err(|_| format!("{option} takes a number, not “{value}”."));
            match option.as_str() {
                "--data" => options.data = value,
                "--delimiter" => options.delimiter = Some(one_letter(&value)?),
                "--qi" => options.quasi = list(&value),
                "--sensitive" => options.sensitive = Some(value),
                "--hierarchy" => {
                    let (name, file) =
                        value.split_once('=').ok_or("--hierarchy takes a column and its file: city=cities.csv.")?;
                    options.hierarchies.push((name.to_owned(), file.to_owned()));
                }
                "--levels" => {
                    let levels = list(&value).iter().map(|level| level.parse().ok()).collect::<Option<Vec<usize>>>();
                    options.levels = Some(levels.ok_or("--levels takes whole numbers with commas between them: 1,0,2.")?);
                }
                "--population" => options.population = Some(value),
                "--fraction" => {
                    let fraction = Some(number()?).filter(|fraction| *fraction > 0.0 && *fraction <= 1.0);
                    options.fraction = Some(fraction.ok_or("--fraction takes a number above 0, at most 1.")?);
                }
                "--weights" => options.weights = Some(value),
                "--missing" => {
                    options.missing = match value.as_str() {
                        "wildcard" => Missing::Wildcard,
                        "category" => Missing::Category,
                        _ => return Err(format!("--missing is “wildcard” or “category”, not “{value}”.")),
                    }
                }
                "--threshold" => options.threshold = Some(number()?),
                "--k" => options.k = Some(value.parse().map_err(|_| format!("--k takes a whole number, not “{value}”."))?),
                "--suppression" => options.suppression = Some(number()?),
                "--subject" => options.subject = Some(value),
                "--points" => options.points = list(&value),
                _ => return Err(format!("There is no option {option}; the options are at the top of examples/disclosure.rs.")),
            }
        }
        if options.data.is_empty() || options.quasi.is_empty() {
            return Err("Name a file and its quasi-identifiers: --data FILE --qi column,column.".to_owned());
        }
        match &options.levels {
            Some(levels) if levels.len() != options.quasi.len() => {
                Err(format!("{} quasi-identifiers need as many levels, not {}.", options.quasi.len(), levels.len()))
            }
            _ => Ok(options),
        }
    }
}

fn one_letter(value: &str) -> Result<char, String> {
    match (value, value.chars().next()) {
        ("\\t" | "tab", _) => Ok('\t'),
        (_, Some(letter)) if value.chars().count() == 1 && letter != '"' => Ok(letter),
        _ => Err(format!("--delimiter takes one character (or “tab”), not “{value}”.")),
    }
}

/// A file's header and its columns.
struct Table {
    path: String,
    names: Vec<String>,
    columns: Vec<Vec<String>>,
}

impl Table {
    fn read(path: &str, delimiter: char) -> Result<Self, String> {
        let text = text_of(path)?;
        let mut rows = rows(text.trim_start_matches('\u{feff}'), delimiter).into_iter();
        let names = rows.next().ok_or_else(|| format!("{path} is empty."))?;
        let mut columns: Vec<Vec<String>> = vec![Vec::new(); names.len()];
        for (at, row) in rows.enumerate() {
            if row.len() != names.len() {
                let (cells, expected) = (row.len(), names.len());
                return Err(format!("{path} has {cells} cells in record {}, and {expected} in its header.", at + 1));
            }
            columns.iter_mut().zip(row).for_each(|(column, cell)| column.push(cell));
        }
        Ok(Table { path: path.to_owned(), names, columns })
    }

    fn column(&self, name: &str) -> Result<&[String], String> {
        let at = self.names.iter().position(|known| known == name);
        at.and_then(|at| self.columns.get(at))
            .map(Vec::as_slice)
            .ok_or_else(|| format!("{} has no column “{name}”; its columns are {}.", self.path, self.names.join(", ")))
    }

    fn cells(&self, name: &str) -> Result<impl Iterator<Item = &str>, String> {
        Ok(self.column(name)?.iter().map(String::as_str))
    }
}

fn text_of(path: &str) -> Result<String, String> {
    let bytes = std::fs::read(path).map_err(|why| format!("{path} cannot be opened: {why}."))?;
    String::from_utf8(bytes).map_err(|why| format!("{path} is not UTF-8 from byte {} on.", why.utf8_error().valid_up_to()))
}

fn rows(text: &str, delimiter: char) -> Vec<Vec<String>> {
    let mut rows = Vec::new();
    let (mut row, mut cell, mut quoted) = (Vec::new(), String::new(), false);
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '"' if quoted && letters.next_if_eq(&'"').is_some() => cell.push('"'),
            '"' if quoted || cell.is_empty() => quoted = !quoted,
            '\n' if !quoted => {
                row.push(std::mem::take(&mut cell));
                rows.push(std::mem::take(&mut row));
            }
            '\r' if !quoted => {}
            _ if letter == delimiter && !quoted => row.push(std::mem::take(&mut cell)),
            _ => cell.push(letter),
        }
    }
    if !cell.is_empty() || !row.is_empty() {
        row.push(cell);
        rows.push(row);
    }
    rows.retain(|row: &Vec<String>| row.len() > 1 || row.iter().any(|cell| !cell.is_empty()));
    rows
}

fn keys(columns: &[Coded]) -> Result<Keys<'_>, Unfit> {
    Keys::new(columns.iter().map(Coded::column).collect::<Result<Vec<_>, _>>()?)
}

fn hierarchy(options: &Options, name: &str, column: &Coded) -> Result<Option<Hierarchy>, String> {
    let Some((_, path)) = options.hierarchies.iter().find(|(known, _)| known == name) else { return Ok(None) };
    let read = Hierarchy::read(&text_of(path)?, options.delimiter.unwrap_or(','), &column.labels, column.missing);
    read.map(Some).map_err(|why| format!("{path}: {why}"))
}

fn measured(options: &Options) -> Result<Value, String> {
    let said = |why: Unfit| why.to_string();
    let delimiter = options.delimiter.unwrap_or(',');
    let table = Table::read(&options.data, delimiter)?;
    let population = options.population.as_ref().map(|path| Table::read(path, delimiter)).transpose()?;
    for (name, _) in &options.hierarchies {
        if !options.quasi.contains(name) && options.sensitive.as_ref() != Some(name) {
            return Err(format!("“{name}” has a hierarchy, but is neither a quasi-identifier nor the sensitive column."));
        }
    }
    let (mut base, mut columns, mut others, mut hierarchies) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for (at, name) in options.quasi.iter().enumerate() {
        let (own, other) = match &population {
            Some(population) => alike(table.cells(name)?, population.cells(name)?, options.missing),
            None => (Coded::of(table.cells(name)?, options.missing), Coded::default()),
        };
        let known = hierarchy(options, name, &own)?.unwrap_or_else(|| Hierarchy::flat(&own.labels, own.missing));
        let level = options.levels.as_ref().and_then(|levels| levels.get(at).copied()).unwrap_or(0);
        let highest = known.levels() - 1;
        let lacks = || format!("“{name}” has no level {level}; its highest is {highest}.");
        columns.push(known.generalize(&own, level).ok_or_else(lacks)?);
        others.push(known.generalize(&other, level).ok_or_else(lacks)?);
        base.push(own);
        hierarchies.push(known);
    }
    let keys_of_table = keys(&columns).map_err(said)?;
    let weights = options.weights.as_ref().map(|name| {
        let number = |(at, cell): (usize, &String)| {
            cell.trim().parse::<f64>().map_err(|_| format!("Record {} has the weight “{cell}”, which is no number.", at + 1))
        };
        table.column(name)?.iter().enumerate().map(number).collect::<Result<Vec<f64>, String>>()
    });
    let weights = weights.transpose()?;
    let threshold = options.threshold.unwrap_or(prosecutor::THRESHOLD);
    let frequencies = Frequencies::of(&keys_of_table, options.missing, weights.as_deref()).map_err(said)?;
    let classes = Classes::of(&keys_of_table);

    let mut report = Map::new();
    let mut tell = |name: &str, value: Value| report.insert(name.to_owned(), value);
    tell("records", json!(classes.records()));
    tell("missing", json!(if options.missing == Missing::Wildcard { "wildcard" } else { "category" }));
    let quasi = options.quasi.iter().zip(&columns).map(|(name, column)| {
        let blank = column.missing.map_or(0, |missing| column.codes.iter().filter(|&&code| code == missing).count());
        json!({"name": name, "categories": column.labels.len(), "missing_cells": blank})
    });
    tell("quasi_identifiers", quasi.collect());
    tell("classes", told_classes(&classes));
    tell("frequencies", told_frequencies(&frequencies));
    let sets = subsets::subsets(&keys_of_table, 3);
    tell("subsets", sets.iter().map(|set| told_subset(set, &options.quasi)).collect());
    let risk = prosecutor::prosecutor(&frequencies, threshold);
    tell(
        "prosecutor",
        json!({"threshold": threshold, "highest": risk.highest, "average": risk.average, "records_at_risk": risk.records_at_risk, "at_risk": risk.at_risk}),
    );
    if population.is_some() {
        let linked = linkage::link(&keys_of_table, &keys(&others).map_err(said)?).map_err(said)?;
        let risk = linkage::linkage(&linked, threshold);
        tell(
            "journalist",
            json!({"threshold": threshold, "highest": risk.highest, "records_at_risk": risk.records_at_risk, "at_risk": risk.at_risk, "beyond_population": risk.beyond}),
        );
        tell("marketer", json!({"share_linked": risk.marketer}));
        tell(
            "presence",
            presence::presence(&linked).map_or(Value::Null, |range| json!({"least": range.least, "greatest": range.greatest})),
        );
    }
    if let Some(fraction) = options.fraction {
        tell(
            "population_uniques",
            json!({"fraction": fraction, "zayatz": zayatz::zayatz(&classes, fraction), "pitman": pitman::pitman(&classes, fraction), "assumption": "The table is a random sample of its population."}),
        );
    }
    tell("special_uniques", told_special(&keys_of_table, &classes, options)?);
    if weights.is_some() {
        let risks = individual_risk::individual_risk(&frequencies);
        let riskiest = riskiest(
            &risks,
            |record, risk| json!({"record": record + 1, "risk": risk, "f": frequencies.sample[record], "F": frequencies.population[record]}),
        );
        tell("individual_risk", json!({"expected": risks.iter().sum::<f64>(), "riskiest": riskiest}));
    }
    if let Some(name) = &options.sensitive {
        let column = Coded::of(table.cells(name)?, Missing::Category);
        let known = hierarchy(options, name, &column)?;
        let values = column.column().map_err(said)?;
        let sensitive = Sensitive::of(&classes.numbered(), &values).map_err(said)?;
        tell("attribute_disclosure", told_attribute(name, &sensitive, known.as_ref()));
    }
    let sizes = classes.numbered().sizes;
    let k = options.k.unwrap_or(5);
    tell(
        "quality",
        json!({
            "k": k,
            "average_class_size": class_size::average_class_size(&sizes, k),
            "discernability": {"with_penalty": discernability::with_penalty(&sizes, k), "without_penalty": discernability::without_penalty(&sizes)},
        }),
    );
    if !options.hierarchies.is_empty() {
        let base = keys(&base).map_err(said)?;
        let each: Vec<&Hierarchy> = hierarchies.iter().collect();
        let levels = options.levels.clone().unwrap_or_else(|| vec![0; each.len()]);
        let bits = entropy::non_uniform_entropy(&base, &each, &levels).map_err(said)?;
        let suppression = options.suppression.unwrap_or(0.0);
        let lattice = Lattice::of(&base, &each, None).map_err(said)?;
        let ks = [2, 3, 5, 10, 100];
        let anonymous = ks.iter().zip(lattice.anonymous(&ks, suppression)).map(|(k, nodes)| json!({"k": k, "nodes": nodes}));
        let best = lattice.cheapest(k, suppression, Suppressed::Penalized);
        let best = best.map(|best| json!({"levels": best.levels, "discernability": best.cost, "classes": best.classes, "suppressed": best.suppressed}));
        tell("non_uniform_entropy", json!({"levels": levels, "bits": bits}));
        tell(
            "lattice",
            json!({"nodes": lattice.nodes(), "k": k, "suppression": suppression, "anonymous": anonymous.collect::<Value>(), "optimum": best}),
        );
    }
    if let Some(subject) = &options.subject {
        tell("unicity", told_unicity(&table, subject, options)?);
    }
    Ok(Value::Object(report))
}

fn below(n: u64, records_below: impl Fn(u32) -> u64) -> Value {
    let each = SIZES.iter().map(|&size| {
        let records = records_below(size);
        json!({"size": size, "records": records, "share": records as f64 / n.max(1) as f64})
    });
    each.collect()
}

fn told_classes(classes: &Classes) -> Value {
    let n = classes.records();
    let distribution: Value = classes.histogram().iter().map(|(size, count)| json!({"size": size, "classes": count})).collect();
    json!({
        "count": classes.count(), "uniques": classes.alone(), "k": classes.k(),
        "sample_uniqueness": classes.alone() as f64 / n.max(1) as f64,
        "distinction": classes.distinction(), "separation": classes.separation(),
        "distribution": distribution, "in_classes_below": below(n, |size| classes.records_below(size)),
    })
}

fn told_frequencies(frequencies: &Frequencies) -> Value {
    json!({"k": frequencies.k(), "with_f_below": below(frequencies.records() as u64, |size| frequencies.records_below(size))})
}

fn told_subset(set: &subsets::Subset, names: &[String]) -> Value {
    let names: Vec<&String> = set.columns.iter().filter_map(|&at| names.get(at)).collect();
    json!({"columns": names, "classes": set.classes, "uniques": set.uniques, "distinction": set.distinction, "separation": set.separation})
}

fn told_special(keys: &Keys, classes: &Classes, options: &Options) -> Result<Value, String> {
    let found = SpecialUniques::of(keys, None).map_err(|why| why.to_string())?;
    let scores: Vec<f64> = found.scores.iter().map(|&score| score as f64).collect();
    let highest = riskiest(&scores, |record, score| {
        let contributions: Map<String, Value> = options
            .quasi
            .iter()
            .cloned()
            .zip(found.contributions_to(record as u32).unwrap_or_default().into_iter().map(Value::from))
            .collect();
        json!({"record": record + 1, "score": score, "contributions": contributions})
    });
    let columns: Map<String, Value> =
        options.quasi.iter().cloned().zip(found.contributions.iter().map(|&share| Value::from(share))).collect();
    Ok(json!({
        "records": found.special(), "minimal_uniques_by_size": found.sizes, "contributions": columns, "highest": highest,
        "file_risk": options.fraction.and_then(|fraction| special_uniques::file_risk(classes, fraction)),
    }))
}

/// The records of the highest risk above 0; of equal risk the first.
fn riskiest(risks: &[f64], told: impl Fn(usize, f64) -> Value) -> Value {
    let mut order: Vec<usize> = (0..risks.len()).filter(|&record| risks[record] > 0.0).collect();
    order.sort_by(|&one, &other| risks[other].total_cmp(&risks[one]).then(one.cmp(&other)));
    order.into_iter().take(LISTED).map(|record| told(record, risks[record])).collect()
}

fn told_attribute(name: &str, sensitive: &Sensitive, hierarchy: Option<&Hierarchy>) -> Value {
    // An infinite c is no number of JSON: null, no c is enough.
    let recursive = (2..=4).map(|l| json!({"l": l, "c": l_diversity::recursive(sensitive, l)}));
    json!({
        "column": name,
        "l": {"distinct": l_diversity::distinct(sensitive), "entropy": l_diversity::entropy(sensitive), "recursive": recursive.collect::<Value>()},
        "t": {
            "equal": t_closeness::equal(sensitive), "ordered": t_closeness::ordered(sensitive),
            "hierarchical": hierarchy.map(|hierarchy| t_closeness::hierarchical(sensitive, hierarchy)),
        },
        "beta": {"basic": beta_likeness::basic(sensitive), "enhanced": beta_likeness::enhanced(sensitive)},
        "delta": delta_disclosure::delta(sensitive), "classes_lacking_a_value": delta_disclosure::lacking(sensitive),
        "alpha": alpha::alpha(sensitive),
    })
}

fn told_unicity(table: &Table, subject: &str, options: &Options) -> Result<Value, String> {
    if options.points.is_empty() {
        return Err("--subject needs --points: the columns that make a point of a trace.".to_owned());
    }
    let said = |why: Unfit| why.to_string();
    let subjects = Coded::of(table.cells(subject)?, Missing::Category);
    let points = options.points.iter().map(|name| Ok(Coded::of(table.cells(name)?, Missing::Category)));
    let points = points.collect::<Result<Vec<_>, String>>()?;
    // A point is its columns together: their classes, numbered.
    let numbered = Classes::of(&keys(&points).map_err(said)?).numbered();
    let point = Column::new(&numbered.class_of, numbered.sizes.len() as u32, None).map_err(said)?;
    let traces = Traces::of(&subjects.column().map_err(said)?, &point).map_err(said)?;
    let each = (1..=4).map(|p| {
        let found = unicity::unicity(&traces, p, SEED, MOST_TRIALS);
        json!({"points": p, "subjects": found.subjects, "trials": found.trials, "singled_out": found.singled_out, "share": found.share, "interval_95": [found.interval.0, found.interval.1]})
    });
    Ok(json!({"seed": SEED, "by_points": each.collect::<Value>()}))
}

fn main() -> ExitCode {
    let report = Options::read(std::env::args().skip(1)).and_then(|options| measured(&options));
    match report.and_then(|report| serde_json::to_string_pretty(&report).map_err(|why| why.to_string())) {
        Ok(text) => {
            println!("{text}");
            ExitCode::SUCCESS
        }
        Err(sentence) => {
            eprintln!("{sentence}");
            ExitCode::from(2)
        }
    }
}
