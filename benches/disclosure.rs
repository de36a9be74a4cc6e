//! Disclosure risk of 30,162 records in 8 quasi-identifiers: the time of each measure, and of all of EXPOSURE.md §4 together.
//!
//! `cargo bench --bench disclosure`. The table is ARX's Adult where the shared folder is beside the project, else one made up
//! in its likeness: as many records, columns of as many and as unevenly frequent values.

#![allow(clippy::unwrap_used)]

use criterion::{Criterion, criterion_group, criterion_main};
use portolan::exposure::consumers::disclosure::classes::Classes;
use portolan::exposure::consumers::disclosure::coded::Coded;
use portolan::exposure::consumers::disclosure::discernability::Suppressed;
use portolan::exposure::consumers::disclosure::frequencies::Frequencies;
use portolan::exposure::consumers::disclosure::hierarchy::Hierarchy;
use portolan::exposure::consumers::disclosure::lattice::Lattice;
use portolan::exposure::consumers::disclosure::sensitive::Sensitive;
use portolan::exposure::consumers::disclosure::special_uniques::SpecialUniques;
use portolan::exposure::consumers::disclosure::unicity::{MOST_TRIALS, SEED, Traces, unicity};
use portolan::exposure::consumers::disclosure::*;
use std::hint::black_box;

/// Eight quasi-identifiers, then occupation.
const NAMES: [&str; 9] =
    ["sex", "age", "race", "marital-status", "education", "native-country", "workclass", "salary-class", "occupation"];

/// How many values each has in the made-up table, and how many levels above them.
const MADE: [(u32, u32); 9] = [(2, 1), (72, 4), (5, 1), (7, 2), (16, 3), (41, 2), (7, 2), (2, 1), (14, 2)];

/// The next of a fixed sequence of random numbers (SplitMix64), below 1.
fn random(state: &mut u64) -> f64 {
    *state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
    let mut z = *state;
    z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    (z >> 11) as f64 / (1u64 << 53) as f64
}

fn adult() -> (Vec<Coded>, Vec<Hierarchy>) {
    let oracle = |name: &str| {
        let folder = std::path::Path::new(option_env!("PORTOLAN_SHARED")?).join("oracles");
        std::fs::read_to_string(folder.join(name)).ok()
    };
    let mut seed = 1;
    let made = |&(values, _): &(u32, u32)| {
        // Few values are frequent and many are rare.
        let cells = (0..30_162).map(|_| (random(&mut seed).powi(3) * f64::from(values)) as u32);
        cells.map(|value| value.to_string()).collect::<Vec<String>>()
    };
    let columns: Vec<Vec<String>> = match oracle("adult.csv") {
        Some(text) => {
            let mut lines = text.lines().map(|line| line.split(';'));
            let header: Vec<&str> = lines.next().map_or(vec![], Iterator::collect);
            let rows: Vec<Vec<&str>> = lines.map(Iterator::collect).collect();
            let at = |name: &&str| header.iter().position(|known| known == name).unwrap_or(0);
            NAMES.iter().map(|name| rows.iter().map(|row| row[at(name)].to_owned()).collect()).collect()
        }
        None => MADE.iter().map(made).collect(),
    };
    let columns: Vec<Coded> =
        columns.iter().map(|cells| Coded::of(cells.iter().map(String::as_str), Missing::Category)).collect();
    let hierarchies = columns.iter().zip(NAMES).zip(MADE).map(|((column, name), (_, levels))| {
        let text = oracle(&format!("adult_hierarchy_{name}.csv")).unwrap_or_else(|| {
            let line = |value: &String| {
                let number: u32 = value.parse().unwrap_or(0);
                let above = (1..levels).map(|level| format!(";{}", number >> (2 * level)));
                format!("{value}{};*\n", above.collect::<String>())
            };
            column.labels.iter().map(line).collect()
        });
        Hierarchy::read(&text, ';', &column.labels, column.missing).unwrap_or_else(|why| panic!("{name}: {why}"))
    });
    let hierarchies = hierarchies.collect();
    (columns, hierarchies)
}

/// A million points of 200,000 subjects.
fn traces() -> (Vec<u32>, Vec<u32>) {
    let mut seed = 2;
    let point = |seed: &mut u64| ((random(seed).powi(2) * 2000.0) as u32, (random(seed) * 365.0) as u32);
    (0..1_000_000)
        .map(|_| {
            let subject = (random(&mut seed) * 200_000.0) as u32;
            let (place, day) = point(&mut seed);
            (subject, place * 365 + day)
        })
        .unzip()
}

fn measured(criterion: &mut Criterion) {
    let (columns, hierarchies) = adult();
    let eight = Keys::new(columns[..8].iter().map(|column| column.column().unwrap()).collect()).unwrap();
    let five = Keys::new(eight.columns()[..5].to_vec()).unwrap();
    let occupation = columns[8].column().unwrap();
    let occupations = &hierarchies[8];
    let weights: Vec<f64> = (0..eight.records()).map(|record| (record % 90 + 10) as f64).collect();
    let age = eight.columns()[1];
    let place: Vec<u32> = eight.columns()[5].codes().iter().zip(eight.columns()[4].codes()).map(|(a, b)| a * 64 + b).collect();
    let place = Column::new(&place, 64 * 64, None).unwrap();
    let subjects: Vec<u32> = (0..eight.records() as u32).map(|record| record / 6).collect();
    let subjects = Column::new(&subjects, eight.records() as u32, None).unwrap();

    let classes = || {
        let classes = Classes::of(black_box(&eight));
        let shares = [2, 3, 5, 11].map(|size| classes.records_below(size));
        (classes.k(), classes.distinction(), classes.separation(), classes.histogram(), shares)
    };
    let known = || {
        let frequencies = Frequencies::of(black_box(&eight), Missing::Category, Some(&weights)).unwrap();
        let population = linkage::link(&eight, &eight).unwrap();
        let risk = individual_risk::individual_risk(&frequencies);
        (
            prosecutor::prosecutor(&frequencies, prosecutor::THRESHOLD).average,
            linkage::linkage(&population, 0.2).marketer,
            presence::presence(&population),
            risk.iter().sum::<f64>(),
        )
    };
    let population = || {
        let classes = Classes::of(black_box(&eight));
        (zayatz::zayatz(&classes, 0.1), pitman::pitman(&classes, 0.1))
    };
    let attribute = || {
        let sensitive = Sensitive::of(&Classes::of(black_box(&eight)).numbered(), &occupation).unwrap();
        let l = (l_diversity::distinct(&sensitive), l_diversity::entropy(&sensitive), l_diversity::recursive(&sensitive, 2));
        let t = (
            t_closeness::equal(&sensitive),
            t_closeness::ordered(&sensitive),
            t_closeness::hierarchical(&sensitive, occupations),
        );
        let beta = (beta_likeness::basic(&sensitive), beta_likeness::enhanced(&sensitive));
        (l, t, beta, delta_disclosure::delta(&sensitive), alpha::alpha(&sensitive))
    };
    let traced = || {
        // Age stands for the day: five thousand subjects of six points.
        let points: Vec<u32> = place.codes().iter().zip(age.codes()).map(|(place, day)| place * 100 + day).collect();
        let points = Column::new(&points, 64 * 64 * 100, None).unwrap();
        let traces = Traces::of(&subjects, &points).unwrap();
        (1..=4).map(|p| unicity(&traces, p, SEED, MOST_TRIALS).share).sum::<f64>()
    };

    let mut group = criterion.benchmark_group("disclosure");
    group.sample_size(10);
    group.bench_function("all but special uniques", |bencher| {
        bencher.iter(|| (classes(), subsets::subsets(&eight, 3), known(), population(), attribute(), traced()));
    });
    group.bench_function("classes", |bencher| bencher.iter(classes));
    group.bench_function("subsets up to 3", |bencher| bencher.iter(|| subsets::subsets(&eight, 3)));
    group.bench_function("prosecutor, journalist, marketer, individual risk", |bencher| bencher.iter(known));
    group.bench_function("population uniques", |bencher| bencher.iter(population));
    group.bench_function("attribute disclosure", |bencher| bencher.iter(attribute));
    group.bench_function("unicity", |bencher| bencher.iter(traced));
    group.bench_function("special uniques of 5 columns", |bencher| bencher.iter(|| SpecialUniques::of(&five, None).unwrap()));
    group.bench_function("special uniques of 8 columns", |bencher| bencher.iter(|| SpecialUniques::of(&eight, None).unwrap()));
    let above: Vec<&Hierarchy> = hierarchies[..8].iter().collect();
    group.bench_function("optimum of 4,320 nodes", |bencher| {
        bencher.iter(|| Lattice::of(&eight, &above, None).unwrap().cheapest(5, 0.04, Suppressed::Penalized));
    });
    let (subjects, points) = traces();
    let (subjects, points) = (Column::new(&subjects, 200_000, None).unwrap(), Column::new(&points, 2000 * 365, None).unwrap());
    group.bench_function("unicity of 1,000,000 points", |bencher| {
        bencher.iter(|| {
            let traces = Traces::of(&subjects, &points).unwrap();
            (1..=4).map(|p| unicity(&traces, p, SEED, MOST_TRIALS).share).sum::<f64>()
        });
    });
    group.finish();
}

criterion_group!(benches, measured);
criterion_main!(benches);
