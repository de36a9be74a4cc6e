//! Organisations made one, against planted truth: firms that are made up, each written in several ways.
//!
//! What is counted: pairs of spellings of one table. A pair is *the same* in truth if one firm wrote both. Precision is
//! the share of pairs made one that are the same; recall the share of the same that were made one or named as possibly the
//! same. Figures for each way of writing: `cargo test --test organisations -- --nocapture`.

use portolan::engine::sample::Random;
use portolan::table::{Origin, Source, Table, TableBuilder};
use portolan::understand::*;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// A way of writing a firm's name otherwise than it is registered.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
enum Way {
    AsRegistered,
    Case,
    Punctuation,
    FormAbbreviated,
    FormMoved,
    FormLeftOut,
    Accents,
    Typo,
    TwoTypos,
    LettersSwapped,
    WordsSwapped,
    WordsJoined,
    NumberOnly,
    OtherName,
    OtherScript,
}

use Way::*;
const WAYS: [Way; 14] = [
    Case,
    Punctuation,
    FormAbbreviated,
    FormMoved,
    FormLeftOut,
    Accents,
    Typo,
    TwoTypos,
    LettersSwapped,
    WordsSwapped,
    WordsJoined,
    NumberOnly,
    OtherName,
    OtherScript,
];

struct Land {
    code: &'static str,
    /// The form, and how else it is written.
    forms: &'static [(&'static str, &'static [&'static str])],
    syllables: &'static [&'static str],
    trades: &'static [&'static str],
    cities: &'static [&'static str],
}

const LANDS: [Land; 8] = [
    Land {
        code: "DE",
        forms: &[
            ("GmbH", &["G.m.b.H.", "Gesellschaft mit beschränkter Haftung", "GMBH"]),
            ("AG", &["A.G.", "Aktiengesellschaft"]),
        ],
        syllables: &["bär", "hol", "wen", "tük", "rod", "feld", "mar", "lin", "zen", "gol"],
        trades: &["Maschinenbau", "Handel", "Werkzeuge", "Optik", "Spedition", "Armaturen"],
        cities: &["Köln", "Halle", "Ulm", "Kassel"],
    },
    Land {
        code: "NL",
        forms: &[("B.V.", &["BV", "b.v.", "Besloten Vennootschap"]), ("N.V.", &["NV"])],
        syllables: &["voor", "hoek", "dijk", "mee", "ler", "zand", "wou", "tel", "rij", "kes"],
        trades: &["Bloemen", "Groothandel", "Techniek", "Logistiek", "Voeding"],
        cities: &["Utrecht", "Breda", "Zwolle", "Venlo"],
    },
    Land {
        code: "FR",
        forms: &[("SARL", &["S.A.R.L.", "S.à r.l."]), ("SAS", &["S.A.S."])],
        syllables: &["bré", "val", "mon", "tier", "sou", "lac", "fé", "rin", "dou", "lier"],
        trades: &["Textiles", "Négoce", "Parfums", "Mécanique", "Emballages"],
        cities: &["Lyon", "Nantes", "Metz", "Pau"],
    },
    Land {
        code: "IT",
        forms: &[("S.r.l.", &["SRL", "Srl", "Società a responsabilità limitata"]), ("S.p.A.", &["SPA", "Società per azioni"])],
        syllables: &["bel", "tra", "vini", "co", "ranno", "lu", "selli", "me", "dor", "ghi"],
        trades: &["Calzature", "Ceramiche", "Meccanica", "Tessuti", "Imballaggi"],
        cities: &["Torino", "Parma", "Bari", "Lecce"],
    },
    Land {
        code: "PL",
        forms: &[("Sp. z o.o.", &["SP Z OO", "Spółka z ograniczoną odpowiedzialnością", "Sp. z o. o."]), ("S.A.", &["SA"])],
        syllables: &["wró", "bel", "ska", "zim", "now", "dąb", "kor", "lis", "mał", "gro"],
        trades: &["Transport", "Odzież", "Narzędzia", "Meble", "Części"],
        cities: &["Łódź", "Gdynia", "Opole", "Lublin"],
    },
    Land {
        code: "CN",
        forms: &[("Co., Ltd.", &["Company Limited", "CO LTD", "Co.,Ltd"])],
        syllables: &["hua", "xing", "jin", "long", "tai", "fu", "rui", "da", "zhong", "mei"],
        trades: &["Electronic Technology", "Garments", "Hardware Products", "Plastic Toys", "Lighting"],
        cities: &["Shenzhen", "Ningbo", "Yiwu", "Wenzhou"],
    },
    Land {
        code: "RU",
        forms: &[("ООО", &["О.О.О.", "Общество с ограниченной ответственностью"]), ("АО", &["А.О."])],
        syllables: &["бел", "гор", "вол", "стан", "мир", "крас", "лен", "тор", "сев", "дон"],
        trades: &["Металл", "Торг", "Строй", "Сервис"],
        cities: &["Тверь", "Омск", "Псков"],
    },
    Land {
        code: "TR",
        forms: &[("Ltd. Şti.", &["LTD STI", "Limited Şirketi"]), ("A.Ş.", &["AS", "Anonim Şirketi"])],
        syllables: &["yıl", "demir", "gül", "tepe", "kara", "bulut", "çel", "ova", "şen", "öz"],
        trades: &["Tekstil", "Gıda", "Makina", "Mobilya"],
        cities: &["Bursa", "Konya", "Denizli"],
    },
];

#[derive(Clone)]
struct Firm {
    land: usize,
    words: Vec<String>,
    form: usize,
    city: String,
    postcode: String,
    number: String,
    han: String,
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

fn below(random: &mut Random, most: usize) -> usize {
    random.below(most as u32 as _) as usize
}

fn firm(random: &mut Random, at: usize) -> Firm {
    let land = below(random, LANDS.len());
    let of = &LANDS[land];
    let mut coined = |syllables: usize| -> String {
        capital(&(0..syllables).map(|_| of.syllables[below(random, of.syllables.len())]).collect::<String>())
    };
    let (first, second) = (coined(3), coined(2));
    let mut words = vec![first];
    if below(random, 2) == 0 {
        words.push(second);
    }
    words.push(of.trades[below(random, of.trades.len())].to_owned());
    let city = of.cities[below(random, of.cities.len())].to_owned();
    let postcode = format!("{}", 10_000 + below(random, 400));
    let number = format!("{}{:09}", of.code, 100_000_000 + at * 37 + below(random, 37));
    let han: String = (0..4).map(|_| ['华', '兴', '金', '隆', '泰', '福', '瑞', '达', '中', '美'][below(random, 10)]).collect();
    Firm { land, words, form: below(random, of.forms.len()), city, postcode, number, han }
}

fn without_accents(text: &str) -> String {
    let pairs = [
        ("äáàâą", 'a'),
        ("éèêëę", 'e'),
        ("öóòô", 'o'),
        ("üúùû", 'u'),
        ("çćč", 'c'),
        ("şśš", 's'),
        ("ğ", 'g'),
        ("ı", 'i'),
        ("łŁ", 'l'),
        ("żźž", 'z'),
        ("ń", 'n'),
    ];
    text.chars().map(|letter| pairs.iter().find(|(with, _)| with.contains(letter)).map_or(letter, |&(_, bare)| bare)).collect()
}

/// One letter of the longest word replaced, left out or doubled.
fn mistyped(random: &mut Random, words: &mut [String]) {
    let longest = (0..words.len()).max_by_key(|&at| words[at].chars().count()).unwrap_or(0);
    let mut letters: Vec<char> = words[longest].chars().collect();
    let at = below(random, letters.len());
    match below(random, 3) {
        0 => letters[at] = if letters[at].is_ascii() { char::from(b'a' + below(random, 26) as u8) } else { 'о' },
        1 => drop(letters.remove(at)),
        _ => letters.insert(at, letters[at]),
    }
    words[longest] = letters.into_iter().collect();
}

impl Firm {
    fn in_front(&self) -> bool {
        LANDS[self.land].code == "RU"
    }

    fn with(&self, words: &[String], form: &str) -> String {
        let words = words.join(" ");
        if self.in_front() { format!("{form} «{words}»") } else { format!("{words} {form}") }
    }

    fn written(&self, way: Way, random: &mut Random) -> String {
        let (form, others) = LANDS[self.land].forms[self.form];
        let mut words = self.words.clone();
        match way {
            AsRegistered => self.with(&words, form),
            Case => self.with(&words, form).to_uppercase(),
            Punctuation => format!("\"{}\" , {form}", words.join(" - ")),
            FormAbbreviated => self.with(&words, others[below(random, others.len())]),
            FormMoved if self.in_front() => format!("{}, {form}", words.join(" ")),
            FormMoved => format!("{form} {}", words.join(" ")),
            FormLeftOut => words.join(" "),
            Accents => without_accents(&self.with(&words, form)),
            Typo | TwoTypos => {
                mistyped(random, &mut words);
                if way == TwoTypos {
                    mistyped(random, &mut words);
                }
                self.with(&words, form)
            }
            LettersSwapped => {
                let mut letters: Vec<char> = words[0].chars().collect();
                let at = below(random, letters.len() - 1);
                letters.swap(at, at + 1);
                words[0] = letters.into_iter().collect();
                self.with(&words, form)
            }
            WordsSwapped => {
                words.rotate_left(1);
                self.with(&words, form)
            }
            WordsJoined => self.with(&[words.concat()], form),
            NumberOnly => String::new(),
            OtherName => format!(
                "{} {} {form}",
                capital(&self.number[5..9].replace(|_: char| true, "q")),
                self.words[0].chars().rev().collect::<String>()
            ),
            OtherScript => format!("{}有限公司", self.han),
        }
    }
}

struct Planted {
    table: Table,
    /// For each row the firm, the way it is written, and whether its number stands there.
    rows: Vec<(usize, Way, bool)>,
}

/// 600 firms, some in the same house, some of the same name abroad, some of the same name in the same house. Half of the
/// rows without number have something else in its place.
fn planted(seed: u64) -> Planted {
    let mut random = Random::new(seed as _);
    let mut firms: Vec<Firm> = (0..600).map(|at| firm(&mut random, at)).collect();
    for at in 0..firms.len() {
        match at % 10 {
            // Another firm in the same house.
            1 => {
                (firms[at].land, firms[at].city, firms[at].postcode) = {
                    let other = &firms[at - 1];
                    let (city, postcode) = (other.city.clone(), other.postcode.clone());
                    if firms[at].land == other.land {
                        (other.land, city, postcode)
                    } else {
                        (firms[at].land, firms[at].city.clone(), firms[at].postcode.clone())
                    }
                }
            }
            // The same name in another country.
            2 => {
                let land = (firms[at - 2].land + 1) % LANDS.len();
                firms[at] = Firm {
                    land,
                    form: 0,
                    words: firms[at - 2].words.clone(),
                    number: format!("{}{}", LANDS[land].code, &firms[at].number[2..]),
                    ..firms[at].clone()
                };
                firms[at].city = LANDS[land].cities[0].to_owned();
            }
            // The same name in the same country, and another firm: only numbers tell, and some rows have none.
            3 if at % 50 == 3 => {
                let namesake = firms[at - 2].clone();
                let number = format!("{}{}", LANDS[namesake.land].code, &firms[at].number[2..]);
                firms[at] = Firm { number, ..namesake };
            }
            _ => {}
        }
    }
    let columns = ["Seller Name", "Seller VAT", "Seller Country", "Seller City", "Seller Postcode", "Description of goods"];
    let mut builder = TableBuilder::new(Source { file: "planted.csv".into(), part: None }, columns);
    let mut rows = Vec::new();
    let mut row = |firm: usize, way: Way, numbered: bool, name: &str| {
        let of = &firms[firm];
        let none = ["", "", "N/A", "000000000"][rows.len() % 4];
        let cells = [name, if numbered { &of.number } else { none }, LANDS[of.land].code, &of.city, &of.postcode, "article"];
        cells.iter().for_each(|cell| {
            builder.push(cell);
        });
        builder.end_row(Origin { line: rows.len() as u32 + 2, byte: 0 });
        rows.push((firm, way, numbered));
    };
    // Of two of one name, the number is left out of rows of the one only, and only where the name is still that of both: of
    // other rows nobody could tell whose they are.
    let namesake = |at: usize, way: Way| {
        at % 50 == 3 || (at % 50 == 1 && matches!(way, Typo | TwoTypos | LettersSwapped | WordsSwapped | WordsJoined))
    };
    for (at, firm) in firms.iter().enumerate() {
        let namesakes = matches!(at % 50, 1 | 3);
        let has_number = below(&mut random, 5) < 2 || namesakes;
        let registered = firm.written(AsRegistered, &mut random);
        row(at, AsRegistered, has_number, &registered);
        let mut ways: BTreeSet<Way> = (0..4).map(|_| WAYS[below(&mut random, WAYS.len())]).collect();
        if !has_number {
            ways.retain(|way| !matches!(way, NumberOnly | OtherName | OtherScript));
        }
        for way in ways {
            let name = firm.written(way, &mut random);
            row(at, way, matches!(way, NumberOnly | OtherName | OtherScript) || namesake(at, way), &name);
        }
    }
    Planted { table: builder.finish(), rows }
}

/// What was found of the pairs with one way of writing: made one, possibly the same, missed.
#[derive(Default, Clone, Copy)]
struct Tally {
    same: u32,
    possibly: u32,
    missed: u32,
}

#[test]
fn organisations_are_made_one_as_they_were_planted() {
    for seed in [11, 2_026, 987_654] {
        let planted = planted(seed);
        let columns = planted.table.columns().len();
        let shipments = understand(&[Arc::new(planted.table)], &Corrections::default());
        let party = &shipments.party_of[&PartyRole::Seller];
        let alike: BTreeSet<(u32, u32)> = shipments.evidence.alike.iter().map(|alike| (alike.one, alike.other)).collect();
        let possibly = |one: u32, other: u32| alike.contains(&(one.min(other), one.max(other)));
        let mut tallies: BTreeMap<Way, Tally> = BTreeMap::new();
        let (mut right, mut wrong, mut found, mut planted_pairs) = (0u32, 0u32, 0u32, 0u32);
        let (mut possibly_right, mut possibly_wrong) = (0u32, 0u32);
        for (at, &(firm, way, _)) in planted.rows.iter().enumerate() {
            for (other, &(other_firm, other_way, _)) in planted.rows.iter().enumerate().take(at) {
                let (one, two) = (party[at], party[other]);
                assert!(one != NONE && two != NONE, "every row names a party");
                let (same, may) = (one == two, possibly(one, two));
                if firm != other_firm {
                    wrong += u32::from(same);
                    possibly_wrong += u32::from(!same && may);
                    continue;
                }
                planted_pairs += 1;
                right += u32::from(same);
                possibly_right += u32::from(!same && may);
                found += u32::from(same || may);
                if other_way == AsRegistered {
                    let tally = tallies.entry(way).or_default();
                    match (same, may) {
                        (true, _) => tally.same += 1,
                        (_, true) => tally.possibly += 1,
                        _ => tally.missed += 1,
                    }
                }
            }
        }
        let precision = f64::from(right) / f64::from((right + wrong).max(1));
        let recall = f64::from(found) / f64::from(planted_pairs);
        println!(
            "seed {seed}: {} rows, {columns} columns, {} parties; same: precision {precision:.4}; same or possibly same: recall \
             {recall:.4}; possibly same: {possibly_right} right, {possibly_wrong} wrong",
            planted.rows.len(),
            shipments.parties.len()
        );
        for (way, Tally { same, possibly, missed }) in tallies {
            println!("  {:<16} same {same:>3}, possibly {possibly:>3}, missed {missed:>3}", format!("{way:?}"));
        }
        assert!(precision >= 0.99, "precision {precision}");
        assert!(recall >= 0.90, "recall {recall}");
    }
}
