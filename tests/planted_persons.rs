//! Consumers, against planted truth: classes of known sizes, and persons whose goods reveal something.
//!
//! Files are made up from a seed, read as a page reads them, and their report is compared with what was planted. A class of a
//! size that was planted and is reported is a hit, one that is not a miss, one that is reported and was not planted a false
//! alarm; likewise for persons with revealing goods, category by category. Figures: `cargo test --test planted_persons --
//! --nocapture`.

#![allow(clippy::unwrap_used)]

use portolan::engine::protocol::Command;
use portolan::engine::sample::Random;
use portolan::engine::{InMemory, Session};
use portolan::exposure::consumers::QuasiId;
use portolan::exposure::{Finding, MeasureId};
use portolan::report::Report;
use std::collections::{BTreeMap, BTreeSet};

const FILES: u64 = 12;

/// Sizes of classes, and how many of each a file has at most.
const SIZES: [(u32, u64); 9] = [(1, 40), (2, 30), (3, 20), (4, 15), (5, 15), (7, 12), (10, 8), (12, 6), (30, 3)];

/// Goods that reveal nothing.
const PLAIN: [&str; 10] = [
    "red boots",
    "desk lamp",
    "kettle",
    "bath towels",
    "garden hose",
    "phone case",
    "notebook",
    "coffee mug",
    "rain coat",
    "tent pegs",
];

/// Goods that reveal something by their purpose or typically, with the category's code and the strength.
const REVEALING: [(&str, &str, u8); 8] = [
    ("insulin pens", "products.health", 3),
    ("folding wheelchair", "products.health", 3),
    ("walking frame", "products.health", 2),
    ("dna test", "products.genetic", 3),
    ("prayer mat", "products.belief", 2),
    ("campaign poster", "products.politics", 2),
    ("strike banner", "products.union", 2),
    ("chest binder", "products.sex-life", 2),
];

const GIVEN: [&str; 12] =
    ["Anna", "Bruno", "Carla", "David", "Elena", "Frank", "Greta", "Hugo", "Irene", "Jonas", "Klara", "Lukas"];
const FAMILY: [&str; 12] = [
    "Peeters",
    "Janssens",
    "Dubois",
    "Lambert",
    "Schneider",
    "Fischer",
    "Bakker",
    "Visser",
    "Moreau",
    "Lefebvre",
    "Wouters",
    "Claes",
];
const CITIES: [&str; 6] = ["Liège", "Namur", "Gent", "Brugge", "Leuven", "Mons"];

/// What others may know of a delivery, as numbers.
type Known = (u64, u64, &'static str, u64, u64);

/// A person and which of the revealing goods they receive.
type Revealed = Option<(usize, usize)>;

struct Planted {
    csv: String,
    /// Shipments by the size of their class.
    by_size: BTreeMap<u32, u64>,
    /// The rows of those alone.
    alone: BTreeSet<u32>,
    /// Rows of revealing goods, each of a person of its own.
    revealing: BTreeSet<u32>,
    /// Persons by category and strength.
    persons: BTreeMap<(String, u8), u64>,
}

fn plant(seed: u64) -> Planted {
    let mut random = Random::new(seed);
    let mut met: BTreeSet<Known> = BTreeSet::new();
    let known = |random: &mut Random, goods: &'static str| loop {
        let known = (random.below(40), random.below(60), goods, random.below(30), random.below(50));
        if met.insert(known) {
            break known;
        }
    };
    let mut known = known;
    // A class with its size; of revealing goods with who receives them.
    let mut lines: Vec<(Known, u32, Revealed)> = Vec::new();
    let mut by_size = BTreeMap::new();
    for (size, most) in SIZES {
        for _ in 0..1 + random.below(most) {
            let goods = *random.pick(&PLAIN);
            let class = known(&mut random, goods);
            *by_size.entry(size).or_insert(0) += u64::from(size);
            lines.extend((0..size).map(|_| (class, size, None)));
        }
    }
    let persons_with = 5 + random.below(11) as usize;
    for person in 0..persons_with {
        let goods = random.below(REVEALING.len() as u64) as usize;
        let class = known(&mut random, REVEALING[goods].0);
        *by_size.entry(1).or_insert(0) += 1;
        lines.push((class, 1, Some((person, goods))));
    }
    for at in (1..lines.len()).rev() {
        lines.swap(at, random.below(at as u64 + 1) as usize);
    }
    let mut planted =
        Planted { csv: String::new(), by_size, alone: BTreeSet::new(), revealing: BTreeSet::new(), persons: BTreeMap::new() };
    planted.csv.push_str(
        "Tracking number,Shipper name,Consignee name,Consignee postcode,Consignee city,Delivery date,Goods description,Gross weight (kg),Item value (EUR)\n",
    );
    for (row, &((postcode, day, goods, mass, value), size, revealing)) in lines.iter().enumerate() {
        // Persons with revealing goods have the first names of the grid, each once with such goods; they order other things too.
        let person = revealing.map_or_else(|| random.below(144) as usize, |(person, _)| person);
        let (given, family) = (GIVEN[person % 12], FAMILY[person / 12]);
        if size == 1 {
            planted.alone.insert(row as u32);
        }
        if let Some((_, goods)) = revealing {
            let (_, category, strength) = REVEALING[goods];
            planted.revealing.insert(row as u32);
            *planted.persons.entry((category.to_owned(), strength)).or_insert(0) += 1;
        }
        let (month, day) = (1 + day / 28, 1 + day % 28);
        let (mass, value) = (0.25 * (1.0 + mass as f64), 4.99 + value as f64);
        let (city, postcode) = (CITIES[postcode as usize % 6], 1000 + 50 * postcode);
        planted.csv.push_str(&format!(
            "TRK{seed:03}{row:06},Example Trading Ltd,{given} {family},{postcode},{city},2024-{month:02}-{day:02},{goods},{mass:.2},{value:.2}\n"
        ));
    }
    planted
}

fn report(csv: &str) -> Report {
    let mut session = Session::new(|| 0.0);
    session.handle(Command::Read { names: vec!["parcels.csv".to_owned()] }, vec![Box::new(InMemory(csv.as_bytes().to_vec()))]);
    while session.is_busy() {
        session.step();
    }
    session.report().unwrap().clone()
}

fn finding(report: &Report, id: MeasureId) -> &Finding {
    report.findings.iter().find(|finding| finding.measure == id).unwrap()
}

/// Hits, misses, false alarms.
#[derive(Default, Debug, PartialEq)]
struct Score(u64, u64, u64);

impl Score {
    fn add(&mut self, planted: u64, found: u64) {
        self.0 += planted.min(found);
        self.1 += planted.saturating_sub(found);
        self.2 += found.saturating_sub(planted);
    }

    fn add_rows(&mut self, planted: &BTreeSet<u32>, found: &BTreeSet<u32>) {
        self.0 += planted.intersection(found).count() as u64;
        self.1 += planted.difference(found).count() as u64;
        self.2 += found.difference(planted).count() as u64;
    }
}

fn rows(finding: &Finding) -> BTreeSet<u32> {
    finding.evidence.first.iter().map(|record| record.row).collect()
}

#[test]
fn every_class_and_every_person_is_found_and_none_is_invented() {
    let (mut in_classes, mut below, mut persons, mut person_rows) =
        (Score::default(), Score::default(), Score::default(), Score::default());
    let mut alone = Score::default();
    for seed in 1..=FILES {
        let planted = plant(seed);
        let report = report(&planted.csv);
        let section = &report.consumers;
        let mut quasi: Vec<QuasiId> = section.quasi.iter().filter(|quasi| quasi.used).map(|quasi| quasi.id).collect();
        quasi.sort_unstable();
        assert_eq!(
            quasi,
            [QuasiId::Postcode, QuasiId::City, QuasiId::Date, QuasiId::Goods, QuasiId::Mass, QuasiId::Value],
            "seed {seed}"
        );
        for bucket in &section.class_sizes {
            let within = planted.by_size.range(bucket.from..=bucket.to.unwrap_or(u32::MAX));
            in_classes.add(within.map(|(_, records)| records).sum(), bucket.records);
        }
        for risk in &section.at_risk {
            below.add(planted.by_size.range(..risk.below).map(|(_, records)| records).sum(), risk.records);
        }
        // Records come by the size of their class: where fewer than twenty are alone, those in pairs follow them.
        let first = &finding(&report, MeasureId::ConsumersK).evidence.first;
        let said_alone = first.iter().take(planted.alone.len()).map(|record| record.row);
        alone.add_rows(&said_alone.clone().filter(|row| planted.alone.contains(row)).collect(), &said_alone.collect());
        let mut found: BTreeMap<(String, u8), u64> = BTreeMap::new();
        for revealing in &section.revealing {
            *found.entry((revealing.category.code.0.to_string(), revealing.strength)).or_insert(0) += revealing.persons;
        }
        for key in planted.persons.keys().chain(found.keys()).collect::<BTreeSet<_>>() {
            let of = |map: &BTreeMap<(String, u8), u64>| map.get(key).copied().unwrap_or(0);
            persons.add(of(&planted.persons), of(&found));
        }
        person_rows.add_rows(&planted.revealing, &rows(finding(&report, MeasureId::ConsumersPersonsArt9)));
    }
    println!("over {FILES} files: hits, misses, false alarms");
    println!("shipments by size of class    {in_classes:?}");
    println!("shipments in small classes    {below:?}");
    println!("records said to be alone      {alone:?}");
    println!("persons by category, strength {persons:?}");
    println!("records of these persons      {person_rows:?}");
    for score in [&in_classes, &below, &alone, &persons, &person_rows] {
        assert!(score.0 > 100 && score.1 == 0 && score.2 == 0, "{score:?}");
    }
}

/// Persons who repeat an order can be told by their deliveries: planted are those whom one delivery tells, and those whom none
/// tells before the second.
#[test]
fn consignees_are_singled_out_by_as_many_deliveries_as_were_planted() {
    let mut csv = String::from("Tracking number,Consignee name,Consignee postcode,Delivery date\n");
    let mut row = 0;
    let mut line = |person: usize, place: usize, day: usize| {
        row += 1;
        let (given, family) = (GIVEN[person % 12], FAMILY[person / 12]);
        csv.push_str(&format!("TRK{row:06},{given} {family},{},2024-03-{:02}\n", 1000 + 10 * place, 1 + day));
    };
    // Sixty in a ring: each delivery is shared with one other, and nobody shares both. Thirty with a place of their own.
    (0..60).for_each(|person| [person, (person + 1) % 60].into_iter().for_each(|place| line(person, place, 0)));
    (60..90).for_each(|person| line(person, person + 100, 5));
    let report = report(&csv);
    let curve: Vec<(u32, u64, f64)> =
        report.consumers.unicity.iter().map(|point| (point.points, point.trials, point.share)).collect();
    println!("deliveries, consignees, share singled out: {curve:?}");
    assert_eq!(curve, [(1, 90, 30.0 / 90.0), (2, 60, 1.0)]);
}
