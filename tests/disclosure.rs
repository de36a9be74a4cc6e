//! The measures of disclosure risk against answers that ARX, sdcMicro and pyCANON published (EXPOSURE.md §9).
//!
//! The tables are in the shared folder; where it is absent these tests are counted as ignored, and the small tables written out
//! beside each measure check it. Integers are exact; reals agree to 1e-9 of their size, or to the digits that were published.

#![allow(clippy::unwrap_used)]
#![cfg_attr(not(portolan_shared), allow(dead_code, unused_imports))]

use portolan::exposure::consumers::disclosure::classes::Classes;
use portolan::exposure::consumers::disclosure::coded::{Coded, alike};
use portolan::exposure::consumers::disclosure::discernability::Suppressed;
use portolan::exposure::consumers::disclosure::frequencies::Frequencies;
use portolan::exposure::consumers::disclosure::hierarchy::Hierarchy;
use portolan::exposure::consumers::disclosure::lattice::Lattice;
use portolan::exposure::consumers::disclosure::sensitive::Sensitive;
use portolan::exposure::consumers::disclosure::special_uniques::SpecialUniques;
use portolan::exposure::consumers::disclosure::*;
use std::path::PathBuf;

/// The quasi-identifiers of Adult, in the order of EXPOSURE.md §9.
const NINE: [&str; 9] =
    ["sex", "age", "race", "marital-status", "education", "native-country", "workclass", "occupation", "salary-class"];

/// The same without occupation.
const EIGHT: [&str; 8] = ["sex", "age", "race", "marital-status", "education", "native-country", "workclass", "salary-class"];

fn oracle(name: &str) -> String {
    let path = PathBuf::from(option_env!("PORTOLAN_SHARED").unwrap_or_default()).join("oracles").join(name);
    std::fs::read_to_string(&path).unwrap_or_else(|why| panic!("{}: {why}", path.display()))
}

/// A file's cells by row, and its header. None of the oracles has a quoted cell.
struct Table {
    names: Vec<String>,
    rows: Vec<Vec<String>>,
}

impl Table {
    fn read(name: &str, delimiter: char) -> Self {
        let text = oracle(name);
        let mut lines = text.lines().map(|line| line.split(delimiter).map(str::to_owned).collect());
        Table { names: lines.next().unwrap(), rows: lines.collect() }
    }

    fn cells(&self, name: &str) -> impl Iterator<Item = &str> {
        let at = self.names.iter().position(|known| known == name).unwrap();
        self.rows.iter().map(move |row| row[at].as_str())
    }

    fn coded(&self, names: &[&str]) -> Vec<Coded> {
        names.iter().map(|name| Coded::of(self.cells(name), Missing::Category)).collect()
    }
}

fn keys(columns: &[Coded]) -> Keys<'_> {
    Keys::new(columns.iter().map(|column| column.column().unwrap()).collect()).unwrap()
}

fn hierarchies(names: &[&str], columns: &[Coded]) -> Vec<Hierarchy> {
    let read = |(name, column): (&&str, &Coded)| {
        Hierarchy::read(&oracle(&format!("adult_hierarchy_{name}.csv")), ';', &column.labels, column.missing).unwrap()
    };
    names.iter().zip(columns).map(read).collect()
}

/// Adult at a node, by the columns named.
struct Adult {
    columns: Vec<Coded>,
    hierarchies: Vec<Hierarchy>,
}

impl Adult {
    fn of(names: &[&str]) -> Self {
        let columns = Table::read("adult.csv", ';').coded(names);
        let hierarchies = hierarchies(names, &columns);
        Adult { columns, hierarchies }
    }

    fn at(&self, levels: &[usize]) -> Vec<Coded> {
        let each = self.columns.iter().zip(&self.hierarchies).zip(levels);
        each.map(|((column, hierarchy), &level)| hierarchy.generalize(column, level).unwrap()).collect()
    }

    fn sizes(&self, levels: &[usize]) -> Vec<u32> {
        Classes::of(&keys(&self.at(levels))).numbered().sizes
    }

    fn lattice<'l>(&'l self, sensitive: Option<&Column>) -> Lattice<'l> {
        Lattice::of(&keys(&self.columns), &self.hierarchies.iter().collect::<Vec<_>>(), sensitive).unwrap()
    }
}

#[track_caller]
fn close(found: f64, published: f64) {
    assert!((found - published).abs() <= 1e-9 * published.abs().max(1.0), "{found:.17} is not {published:.17}");
}

/// Equal to so many digits after the point.
#[track_caller]
fn to_digits(found: f64, published: f64, digits: i32) {
    assert!((found - published).abs() <= 0.5 * 10f64.powi(-digits), "{found} is not {published}");
}

#[test]
#[cfg_attr(not(portolan_shared), ignore = "needs ../shared beside the project")]
fn arx_classes_and_uniques_of_adult() {
    let adult = Adult::of(&NINE);
    let classes = Classes::of(&keys(&adult.columns));
    assert_eq!((classes.records(), classes.count(), classes.alone()), (30_162, 19_502, 15_512));
    close(classes.distinction(), 0.646_575_160_798_355_5);
    close(classes.alone() as f64 / classes.records() as f64, 0.514_289_503_348_584_4);
    let frequencies = Frequencies::of(&keys(&adult.columns), Missing::Category, None).unwrap();
    let risk = prosecutor::prosecutor(&frequencies, prosecutor::THRESHOLD);
    close(risk.average, 0.646_575_160_798_355_5);
    assert_eq!((risk.highest, frequencies.records_below(2)), (1.0, 15_512));

    let few = Classes::of(&keys(&adult.columns[..3]));
    assert_eq!((few.count(), few.alone(), few.records_below(3), few.records_below(5)), (528, 62, 180, 425));
    let sets = subsets::subsets(&keys(&adult.columns), 3);
    assert_eq!(sets.len(), 9 + 36 + 84);
    let set = sets.iter().find(|set| set.columns == [0, 1, 2]).unwrap();
    assert_eq!((set.classes, set.uniques, set.separation), (528, 62, few.separation()));
}

#[test]
#[cfg_attr(not(portolan_shared), ignore = "needs ../shared beside the project")]
fn arx_population_uniques_of_adult() {
    let adult = Adult::of(&NINE);
    let classes = Classes::of(&keys(&adult.columns));
    close(pitman::pitman(&classes, 0.1).unwrap(), 0.276_849_938_836_535_97);
    close(zayatz::zayatz(&classes, 0.1).unwrap(), 0.320_740_239_346_618_9);
    close(zayatz::zayatz(&classes, 0.2).unwrap(), 0.357_709_923_482_912_5);
    close(pitman::pitman(&classes, 0.01).unwrap(), 0.144_608_353_116_738_4);
    close(zayatz::zayatz(&classes, 1.0).unwrap(), 0.514_289_503_348_584_4);
    close(pitman::pitman(&classes, 1.0).unwrap(), 0.514_289_503_348_584_4);
}

#[test]
#[cfg_attr(not(portolan_shared), ignore = "needs ../shared beside the project")]
fn arx_quality_of_nodes() {
    let adult = Adult::of(&EIGHT);
    for (levels, average) in [
        ([0, 0, 0, 0, 0, 0, 0, 0], 29.113_899_613_899_616),
        ([0, 3, 1, 0, 0, 1, 1, 0], 53.384_070_796_460_18),
        ([1, 1, 1, 1, 3, 2, 2, 1], 1005.4),
    ] {
        close(class_size::average_class_size(&adult.sizes(&levels), 5), average);
    }
    for (levels, cost) in
        [([0, 0, 0, 0, 0, 0, 0, 0], 463_536_157), ([0, 0, 1, 0, 3, 2, 0, 0], 110_335_369), ([1, 2, 0, 2, 2, 1, 0, 0], 54_541_529)]
    {
        assert_eq!(discernability::with_penalty(&adult.sizes(&levels), 5), cost);
    }
    for (levels, cost) in
        [([0, 0, 0, 0, 0, 0, 0, 0], 485_542), ([1, 1, 0, 1, 0, 2, 0, 0], 4_426_432), ([1, 0, 1, 1, 3, 2, 2, 0], 8_461_812)]
    {
        assert_eq!(discernability::without_penalty(&adult.sizes(&levels)), cost);
    }

    let adult = Adult::of(&NINE);
    for (levels, bits) in [
        ([1, 0, 1, 1, 3, 2, 2, 0, 1], 255_559.854_557_310_67),
        ([1, 2, 1, 1, 3, 2, 2, 1, 1], 407_289.538_892_529_3),
        ([0, 4, 1, 1, 3, 2, 2, 1, 1], 453_196.893_245_874_3),
    ] {
        let hierarchies: Vec<&Hierarchy> = adult.hierarchies.iter().collect();
        close(entropy::non_uniform_entropy(&keys(&adult.columns), &hierarchies, &levels).unwrap(), bits);
    }
}

#[test]
#[cfg_attr(not(portolan_shared), ignore = "needs ../shared beside the project")]
fn arx_searches_the_lattice() {
    let adult = Adult::of(&EIGHT);
    let lattice = adult.lattice(None);
    assert_eq!(lattice.nodes(), 4_320);
    let best = lattice.cheapest(5, 0.0, Suppressed::Penalized).unwrap();
    assert_eq!((best.cost, best.levels, best.classes, best.suppressed), (55_170_356, vec![1, 1, 1, 1, 3, 2, 2, 1], 30, 0));
    assert_eq!(lattice.anonymous(&[2, 3, 5, 10, 100], 0.0), [94, 72, 60, 45, 15]);
    assert_eq!(lattice.anonymous(&[2, 3, 5, 10, 100], 0.04), [3_424, 2_866, 2_277, 1_629, 337]);
}

#[test]
#[cfg_attr(not(portolan_shared), ignore = "needs ../shared beside the project")]
fn arx_closeness_of_occupations() {
    let adult = Adult::of(&EIGHT);
    let occupation = Table::read("adult.csv", ';').coded(&["occupation"]);
    let values = occupation[0].column().unwrap();
    let within = |levels: &[usize]| Sensitive::of(&Classes::of(&keys(&adult.at(levels))).numbered(), &values).unwrap();

    let lattice = adult.lattice(Some(&values));
    let keep = |all: &Sensitive, class: &[(u32, u32)]| t_closeness::equal_of(all, class) <= 0.2;
    let best = lattice.cheapest_keeping(5, 0.0, Suppressed::Penalized, keep).unwrap();
    assert_eq!((best.cost, best.levels.as_slice(), best.suppressed), (456_853_172, &[1, 4, 1, 1, 3, 2, 2, 1][..], 0));
    to_digits(t_closeness::equal(&within(&best.levels)), 0.131_54, 5);
    // The published cost is that without penalty; with it the same node is the cheapest.
    let best = lattice.cheapest_keeping(5, 0.04, Suppressed::Kept, keep).unwrap();
    assert_eq!((best.cost, best.levels.as_slice()), (311_880_088, &[1, 4, 1, 0, 3, 2, 2, 1][..]));
    let best = lattice.cheapest_keeping(5, 0.04, Suppressed::Penalized, keep).unwrap();
    assert_eq!((best.cost, best.levels.as_slice()), (336_773_094, &[1, 4, 1, 0, 3, 2, 2, 1][..]));
    assert_eq!((best.classes, best.suppressed), (5, 21 + 827));

    let hierarchy = &hierarchies(&["occupation"], &occupation)[0];
    let levels = [0, 4, 1, 1, 3, 2, 2, 1];
    to_digits(t_closeness::hierarchical(&within(&levels), hierarchy), 0.199_783_30, 8);
    assert_eq!(discernability::with_penalty(&adult.sizes(&levels), 5), 290_180_796);
    let tree = t_closeness::Tree::of(&within(&levels), hierarchy);
    let near = |_: &Sensitive, class: &[(u32, u32)]| tree.distance(class) <= 0.2;
    assert_eq!(lattice.cheapest_keeping(5, 0.0, Suppressed::Penalized, near).unwrap().levels, levels);
}

#[test]
#[cfg_attr(not(portolan_shared), ignore = "needs ../shared beside the project")]
fn arx_presence_of_a_subset_of_adult() {
    let (population, table) = (Table::read("adult.csv", ';'), Table::read("adult_subset.csv", ';'));
    let levels = [1, 4, 1, 1, 1, 2, 2, 1];
    let coded = EIGHT.iter().zip(levels).map(|(name, level)| {
        let (table, population) = alike(table.cells(name), population.cells(name), Missing::Category);
        let hierarchy = &hierarchies(&[name], std::slice::from_ref(&population))[0];
        (hierarchy.generalize(&table, level).unwrap(), hierarchy.generalize(&population, level).unwrap())
    });
    let (table, population): (Vec<Coded>, Vec<Coded>) = coded.unzip();
    let classes = linkage::link(&keys(&table), &keys(&population)).unwrap();
    let present = presence::presence(&classes).unwrap();
    assert!(present.within(0.05, 0.15));
    to_digits(present.least, 0.086_96, 5);
    to_digits(present.greatest, 0.116_88, 5);
    let sizes: Vec<u32> = classes.iter().map(|class| class.sample).filter(|&f| f > 0).collect();
    assert_eq!(discernability::without_penalty(&sizes), 1_613_190);
    assert_eq!(linkage::linkage(&classes, 0.2).beyond, 0);
}

#[test]
#[cfg_attr(not(portolan_shared), ignore = "needs ../shared beside the project")]
fn sdcmicro_ten_rows() {
    let table = Table::read("sdc10.csv", ',');
    let columns = table.coded(&["residence", "gender", "education", "labor"]);
    assert_eq!(SpecialUniques::of(&keys(&columns), None).unwrap().scores, [0, 0, 6, 0, 12, 0, 6, 10, 0, 0]);
    // The file gives F, which the weights of a class add up to.
    let f = Frequencies::of(&keys(&columns), Missing::Category, None).unwrap().sample;
    assert_eq!(f, [2, 2, 1, 2, 1, 2, 1, 1, 2, 2]);
    let weights: Vec<f64> =
        table.cells("class_weight").zip(&f).map(|(all, &f)| all.parse::<f64>().unwrap() / f64::from(f)).collect();
    for meaning in [Missing::Category, Missing::Wildcard] {
        let found = Frequencies::of(&keys(&columns), meaning, Some(&weights)).unwrap();
        assert_eq!(found.population, [360.0, 360.0, 215.0, 152.0, 186.0, 152.0, 180.0, 215.0, 262.0, 262.0]);
        let published = [0.0054, 0.0054, 0.0251, 0.0126, 0.0282, 0.0126, 0.0290, 0.0251, 0.0074, 0.0074];
        for (risk, published) in individual_risk::individual_risk(&found).into_iter().zip(published) {
            to_digits(risk, published, 4);
        }
    }
}

#[test]
#[cfg_attr(not(portolan_shared), ignore = "needs ../shared beside the project")]
fn sdcmicro_data_sets() {
    let seven = ["urbrur", "roof", "walls", "water", "electcon", "relat", "sex"];
    let second = Table::read("sdcmicro_testdata2.csv", ',');
    assert_eq!(SpecialUniques::of(&keys(&second.coded(&seven)), None).unwrap().scores[0], 180);
    let five = second.coded(&["urbrur", "roof", "walls", "water", "sex"]);
    assert_eq!(SpecialUniques::of(&keys(&five), None).unwrap().scores[0], 2);

    let first = Table::read("sdcmicro_testdata.csv", ',').coded(&seven);
    let classes = Classes::of(&keys(&first));
    assert_eq!((classes.records_below(2), classes.records_below(3), classes.count()), (157, 281, 412));
    let free = Table::read("sdcmicro_free1.csv", ',').coded(&["REGION", "SEX", "AGE"]);
    for meaning in [Missing::Category, Missing::Wildcard] {
        assert_eq!(Frequencies::of(&keys(&free), meaning, None).unwrap().records_below(3), 3_452);
        assert_eq!(Frequencies::of(&keys(&first), meaning, None).unwrap().records_below(3), 281);
    }
}

#[test]
#[cfg_attr(not(portolan_shared), ignore = "needs ../shared beside the project")]
fn pycanon_students() {
    let measured = |name: &str| {
        let table = Table::read(name, ',');
        let columns = table.coded(&["Teacher", "Gender", "Ethnic", "Freeredu", "wesson"]);
        let score = table.coded(&["Score"]);
        let classes = Classes::of(&keys(&columns));
        (Sensitive::of(&classes.numbered(), &score[0].column().unwrap()).unwrap(), classes)
    };
    let (raw, classes) = measured("processed_StudentsMath_Score.csv");
    assert_eq!((classes.records(), classes.k(), l_diversity::distinct(&raw)), (216, 1, 1));
    close(beta_likeness::basic(&raw), 71.0);
    close(beta_likeness::enhanced(&raw), 5.375_278_407_684_164);
    close(delta_disclosure::delta(&raw), 4.276_666_119_016_055);
    close(t_closeness::ordered(&raw), 0.416_591_995_221_027_4);

    let (five, classes) = measured("processed_StudentsMath_Score_k5.csv");
    assert_eq!((classes.records(), classes.count(), classes.k(), l_diversity::distinct(&five)), (154, 25, 5, 4));
    close(alpha::alpha(&five), 0.5);
    to_digits(l_diversity::entropy(&five), 3.4641, 4);
    assert_eq!(l_diversity::entropy(&five).floor(), 3.0);
    close(beta_likeness::basic(&five), 29.8);
    close(beta_likeness::enhanced(&five), 5.036_952_602_413_629);
    close(delta_disclosure::delta(&five), 3.427_514_689_979_528_6);
    close(t_closeness::ordered(&five), 0.310_232_870_577_698_27);
}
