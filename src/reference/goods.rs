//! Goods: chapters and headings of the Harmonised System (2022), goods that matter to states, and goods that can reveal
//! something about the person who buys them.
//!
//! The labels are our own; that a chapter or heading exists is a fact. Subheadings are not embedded. The lists of
//! strategic and revealing goods were compiled for this project (`tables/strategic.tsv`, `tables/revealing.tsv`); all but
//! the common high priority list are proposals and say so.

use std::sync::OnceLock;

use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};

use super::says::StrategicSays;
use super::{cells, fold, is_han, lines, parts};

/// A chapter: our label, its last heading, and the numbers up to it that are not in use.
struct Chapter(&'static str, u8, &'static [u8]);

/// Chapters 1 to 97, in order.
const CHAPTERS: [Chapter; 97] = [
    Chapter("Live animals", 6, &[]),
    Chapter("Meat", 10, &[]),
    Chapter("Fish and seafood", 9, &[]),
    Chapter("Dairy, eggs, honey", 10, &[]),
    Chapter("Other animal products", 11, &[3, 9]),
    Chapter("Live plants, cut flowers", 4, &[]),
    Chapter("Vegetables", 14, &[]),
    Chapter("Fruit and nuts", 14, &[]),
    Chapter("Coffee, tea, spices", 10, &[]),
    Chapter("Cereals", 8, &[]),
    Chapter("Flour, malt, starch", 9, &[]),
    Chapter("Oil seeds, other seeds, fodder", 14, &[]),
    Chapter("Gums and plant extracts", 2, &[]),
    Chapter("Plaiting plants", 4, &[2, 3]),
    Chapter("Fats and oils", 22, &[19]),
    Chapter("Prepared meat and fish", 5, &[]),
    Chapter("Sugar and sweets", 4, &[]),
    Chapter("Cocoa and chocolate", 6, &[]),
    Chapter("Cereal foods, bakery", 5, &[]),
    Chapter("Prepared fruit and vegetables", 9, &[]),
    Chapter("Other foods, supplements", 6, &[]),
    Chapter("Drinks, spirits, vinegar", 9, &[]),
    Chapter("Food residues, animal feed", 9, &[]),
    Chapter("Tobacco and nicotine products", 4, &[]),
    Chapter("Salt, stone, cement", 30, &[27]),
    Chapter("Ores, slag, ash", 21, &[]),
    Chapter("Mineral fuels and oils", 16, &[]),
    Chapter("Inorganic chemicals", 53, &[38, 48, 51]),
    Chapter("Organic chemicals", 42, &[]),
    Chapter("Medicines and pharmacy goods", 6, &[]),
    Chapter("Fertilisers", 5, &[]),
    Chapter("Dyes, paints, inks", 15, &[]),
    Chapter("Perfume and cosmetics", 7, &[]),
    Chapter("Soap, wax, cleaning goods", 7, &[]),
    Chapter("Proteins, glues, enzymes", 7, &[]),
    Chapter("Explosives, fireworks, matches", 6, &[]),
    Chapter("Photographic goods", 7, &[]),
    Chapter("Other chemical products", 27, &[]),
    Chapter("Plastics", 26, &[]),
    Chapter("Rubber", 17, &[]),
    Chapter("Hides and leather", 15, &[8, 9, 10, 11]),
    Chapter("Leather goods, bags", 6, &[4]),
    Chapter("Fur", 4, &[]),
    Chapter("Wood", 21, &[]),
    Chapter("Cork", 4, &[]),
    Chapter("Basketware", 2, &[]),
    Chapter("Wood pulp, waste paper", 7, &[]),
    Chapter("Paper and board", 23, &[15]),
    Chapter("Books and print", 11, &[]),
    Chapter("Silk", 7, &[]),
    Chapter("Wool and animal hair", 13, &[]),
    Chapter("Cotton", 12, &[]),
    Chapter("Flax, jute, other plant fibres", 11, &[4]),
    Chapter("Synthetic filaments", 8, &[]),
    Chapter("Synthetic staple fibres", 16, &[]),
    Chapter("Wadding, felt, rope", 9, &[]),
    Chapter("Carpets", 5, &[]),
    Chapter("Special fabrics, lace, embroidery", 11, &[]),
    Chapter("Coated and technical textiles", 11, &[]),
    Chapter("Knitted fabrics", 6, &[]),
    Chapter("Clothing, knitted", 17, &[]),
    Chapter("Clothing, not knitted", 17, &[]),
    Chapter("Household textiles, used clothing", 10, &[]),
    Chapter("Shoes", 6, &[]),
    Chapter("Hats and helmets", 7, &[3]),
    Chapter("Umbrellas and sticks", 3, &[]),
    Chapter("Feathers, artificial flowers, wigs", 4, &[]),
    Chapter("Goods of stone, cement, mica", 15, &[]),
    Chapter("Ceramics", 14, &[8]),
    Chapter("Glass", 20, &[12]),
    Chapter("Jewellery, precious metals and stones", 18, &[]),
    Chapter("Iron and steel", 29, &[]),
    Chapter("Goods of iron or steel", 26, &[]),
    Chapter("Copper", 19, &[14, 16, 17]),
    Chapter("Nickel", 8, &[]),
    Chapter("Aluminium", 16, &[]),
    Chapter("Reserved, not in use", 0, &[]),
    Chapter("Lead", 6, &[3, 5]),
    Chapter("Zinc", 7, &[6]),
    Chapter("Tin", 7, &[4, 5, 6]),
    Chapter("Other base metals", 13, &[7]),
    Chapter("Tools and cutlery", 15, &[]),
    Chapter("Locks, fittings, other metal goods", 11, &[]),
    Chapter("Machinery, computers", 87, &[69]),
    Chapter("Electrical goods, electronics", 49, &[20]),
    Chapter("Railway goods, containers", 9, &[]),
    Chapter("Road vehicles and parts", 16, &[]),
    Chapter("Aircraft, drones, spacecraft", 7, &[3]),
    Chapter("Ships and boats", 8, &[]),
    Chapter("Optical, measuring, medical instruments", 33, &[9]),
    Chapter("Clocks and watches", 14, &[]),
    Chapter("Musical instruments", 9, &[3, 4]),
    Chapter("Arms and ammunition", 7, &[]),
    Chapter("Furniture, bedding, lamps", 6, &[]),
    Chapter("Toys, games, sports goods", 8, &[1, 2]),
    Chapter("Other manufactured goods", 20, &[]),
    Chapter("Art and antiques", 6, &[]),
];

/// What a chapter of the Harmonised System holds, in a few words of ours; 77 is reserved.
pub fn chapter_label(chapter: u8) -> Option<&'static str> {
    Some(chapter_of(chapter)?.0)
}

/// How many headings a chapter has in the edition of 2022.
pub fn heading_count(chapter: u8) -> Option<u8> {
    let Chapter(_, last, unused) = chapter_of(chapter)?;
    Some(last.saturating_sub(u8::try_from(unused.len()).unwrap_or(0)))
}

/// Whether four digits ("8517", "85.17") are a heading of the Harmonised System, edition of 2022.
pub fn is_hs_heading(code: &str) -> bool {
    digits::<4>(code).is_some_and(|[a, b, c, d]| {
        chapter_of(a * 10 + b).is_some_and(|Chapter(_, last, unused)| {
            let heading = c * 10 + d;
            (1..=*last).contains(&heading) && !unused.contains(&heading)
        })
    })
}

/// Whether six digits ("851713", "8517.13") can be a subheading: the heading exists and the last two are well formed (a
/// zero before a digit is never used). Single subheadings are not embedded, so a code that was never given out passes.
pub fn is_hs6(code: &str) -> bool {
    digits::<6>(code).is_some_and(|digits| {
        let [.., e, f] = digits;
        let heading: String = digits.iter().take(4).map(|digit| char::from(b'0' + digit)).collect();
        is_hs_heading(&heading) && (e != 0 || f == 0)
    })
}

fn chapter_of(chapter: u8) -> Option<&'static Chapter> {
    CHAPTERS.get(usize::from(chapter.checked_sub(1)?))
}

/// Exactly so many digits; dots and spaces between them do not matter.
fn digits<const N: usize>(code: &str) -> Option<[u8; N]> {
    let mut found = [0; N];
    let mut count = 0;
    for byte in code.trim().bytes().filter(|byte| !matches!(byte, b'.' | b' ')) {
        *found.get_mut(count)? = byte.is_ascii_digit().then(|| byte - b'0')?;
        count += 1;
    }
    (count == N).then_some(found)
}

/// The digits of a tariff code of any length, at most the first six.
fn six(code: &str) -> String {
    code.chars().filter(char::is_ascii_digit).take(6).collect()
}

/// Why goods matter to states.
#[derive(Copy, Clone, Debug, Eq, PartialEq, Ord, PartialOrd, Hash)]
pub enum Strategic {
    /// On the common high priority list of the EU, UK, US and Japan (February 2024).
    HighPriority {
        /// Its tier: 1, 2, 3A, 3B, 4A or 4B.
        tier: &'static str,
    },
    /// Holds a critical raw material of Regulation (EU) 2024/1252. Which codes do is our proposal.
    RawMaterial {
        /// The material.
        material: StrategicSays,
        /// Whether it is strategic too (Annex I).
        strategic: bool,
    },
    /// Could be a dual-use or military good. A hint by heading, not a classification.
    DualUseHint {
        /// What goods.
        topic: StrategicSays,
    },
}

/// One reason why a code is strategic.
#[derive(Copy, Clone, Debug, Eq, PartialEq, Ord, PartialOrd, Hash)]
pub struct StrategicHit {
    /// Why.
    pub why: Strategic,
    /// The code or prefix in the list.
    pub code: &'static str,
    /// What to keep in mind, or the control list meant; may be empty.
    pub note: &'static str,
}

impl StrategicHit {
    /// How firm it is: "list", "proposal" or "hint, not classification".
    pub fn standing(&self) -> &'static str {
        match self.why {
            Strategic::HighPriority { .. } => "list",
            Strategic::RawMaterial { .. } => "proposal",
            Strategic::DualUseHint { .. } => "hint, not classification",
        }
    }
}

/// Why a tariff code matters to states; empty if it does not. Longer codes count by their first six digits; shorter ones
/// only where a whole heading or chapter is listed.
pub fn strategic(hs6: &str) -> Vec<StrategicHit> {
    static LISTED: OnceLock<FxHashMap<&'static str, Vec<StrategicHit>>> = OnceLock::new();
    let listed = LISTED.get_or_init(|| {
        let mut listed: FxHashMap<&'static str, Vec<StrategicHit>> = FxHashMap::default();
        for line in lines(include_str!("tables/strategic.tsv")) {
            let [list, code, what, more, note] = cells(line);
            let hit = match (list, StrategicSays::of_table(what)) {
                ("p", _) => StrategicHit { why: Strategic::HighPriority { tier: what }, code, note: "" },
                ("m", Some(material)) => {
                    StrategicHit { why: Strategic::RawMaterial { material, strategic: more == "s" }, code, note }
                }
                (_, Some(topic)) => StrategicHit { why: Strategic::DualUseHint { topic }, code, note: more },
                // A test holds that every key of the table is known.
                _ => continue,
            };
            listed.entry(code).or_default().push(hit);
        }
        listed
    });
    let code = six(hs6);
    let prefixes = [6, 4, 2].into_iter().filter_map(|length| code.get(..length));
    prefixes.filter_map(|prefix| listed.get(prefix)).flatten().copied().collect()
}

/// A special category of personal data, GDPR Art. 9(1).
#[derive(Copy, Clone, Debug, Eq, PartialEq, Ord, PartialOrd, Hash, Serialize, Deserialize)]
pub enum SpecialCategory {
    /// Biometric data for identifying a person.
    Biometric,
    /// Genetic data.
    Genetic,
    /// Health.
    Health,
    /// Political opinions.
    PoliticalOpinion,
    /// Religious or philosophical beliefs.
    ReligionOrBelief,
    /// Sex life or sexual orientation.
    SexLifeOrOrientation,
    /// Trade union membership.
    TradeUnion,
}

impl SpecialCategory {
    /// What to call it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Biometric => "biometric data",
            Self::Genetic => "genetic data",
            Self::Health => "health",
            Self::PoliticalOpinion => "political opinions",
            Self::ReligionOrBelief => "religion or belief",
            Self::SexLifeOrOrientation => "sex life or sexual orientation",
            Self::TradeUnion => "trade union membership",
        }
    }

    /// On what its recognition by goods rests.
    pub fn basis(self) -> &'static str {
        match self {
            Self::Health => "GDPR Art. 9(1); CJEU C-21/23 (orders of pharmacy-only medicines), C-184/20 (inference)",
            Self::Biometric => "GDPR Art. 9(1), recital 51: only if processed to identify a person",
            _ => "GDPR Art. 9(1); CJEU C-184/20 (inference), C-252/21 (one such item marks a mixed set)",
        }
    }

    fn coded(code: &str) -> Option<Self> {
        Some(match code {
            "biometric" => Self::Biometric,
            "genetic" => Self::Genetic,
            "health" => Self::Health,
            "political_opinion" => Self::PoliticalOpinion,
            "religion_or_belief" => Self::ReligionOrBelief,
            "sex_life_or_orientation" => Self::SexLifeOrOrientation,
            "trade_union" => Self::TradeUnion,
            _ => return None,
        })
    }
}

/// Goods that may reveal a special category about the person who receives them.
#[derive(Copy, Clone, Debug, Eq, PartialEq, Ord, PartialOrd, Hash, Serialize)]
pub struct RevealingHit {
    /// What they may reveal.
    pub category: SpecialCategory,
    /// 3: the product's purpose is itself the category; 2: typical; 1: weak, to be counted only for a named person and
    /// where no business receives it.
    pub strength: u8,
    /// The tariff code or the keyword that told.
    pub by: &'static str,
    /// The law and case law it rests on.
    pub basis: &'static str,
}

#[derive(Default)]
struct Revealing {
    codes: FxHashMap<&'static str, Vec<RevealingHit>>,
    /// First word → folded keywords.
    words: FxHashMap<String, Vec<(String, RevealingHit)>>,
    /// The first two bytes with which keywords' first words begin: most words of a description are passed over by them alone.
    begin: Vec<u64>,
    /// First character → keywords in Han characters.
    han: FxHashMap<char, Vec<(String, RevealingHit)>>,
}

/// The place of a word's first two bytes among [`Revealing::begin`].
fn beginning(word: &str) -> Option<(usize, u64)> {
    let [first, second, ..] = *word.as_bytes() else { return None };
    Some((usize::from(first) << 2 | usize::from(second >> 6), 1 << (second & 63)))
}

fn revealing_goods() -> &'static Revealing {
    static REVEALING: OnceLock<Revealing> = OnceLock::new();
    REVEALING.get_or_init(|| {
        let mut all = Revealing { begin: vec![0; 1 << 10], ..Revealing::default() };
        for line in lines(include_str!("tables/revealing.tsv")) {
            let [category, strength, what] = cells(line);
            let (Some(category), Ok(strength)) = (SpecialCategory::coded(category), strength.parse()) else {
                continue;
            };
            let hit = |by| RevealingHit { category, strength, by, basis: category.basis() };
            if let Some(codes) = what.strip_prefix('#') {
                for code in parts(codes) {
                    all.codes.entry(code).or_default().push(hit(code));
                }
                continue;
            }
            for word in parts(what) {
                let folded = fold(word);
                match folded.chars().next() {
                    Some(first) if is_han(first) => all.han.entry(first).or_default().push((folded, hit(word))),
                    Some(_) => {
                        let first = folded.split(' ').next().unwrap_or_default().to_owned();
                        if let Some((place, bit)) = beginning(&first) {
                            all.begin[place] |= bit;
                        }
                        all.words.entry(first).or_default().push((folded, hit(word)));
                    }
                    None => {}
                }
            }
        }
        all
    })
}

/// What goods may reveal about a natural person, by tariff code and by description: the strongest hit of each category,
/// the strongest first. "May reveal", never "reveals"; the list is a proposal.
///
/// Keywords match as whole words, with or without a final "s"; those in Han characters as substrings. A code counts by
/// its first six digits, or its first four where a whole heading is listed.
///
/// No goods are taken to reveal racial or ethnic origin: to infer it from goods or names is itself profiling.
pub fn revealing(hs: Option<&str>, description: &str) -> Vec<RevealingHit> {
    let goods = revealing_goods();
    let mut hits: Vec<RevealingHit> = Vec::new();
    let mut add = |hit: &RevealingHit| match hits.iter_mut().find(|known| known.category == hit.category) {
        Some(known) if known.strength < hit.strength => *known = *hit,
        Some(_) => {}
        None => hits.push(*hit),
    };
    if let Some(code) = hs.map(six) {
        // The subheading's own strength counts where it has one.
        let own = code.get(..6).and_then(|code| goods.codes.get(code));
        let heading = code.get(..4).and_then(|code| goods.codes.get(code));
        for hit in own.or(heading).into_iter().flatten() {
            add(hit);
        }
    }
    if !description.is_empty() {
        let text = fold(description);
        let mut at = 0;
        for word in text.split(' ') {
            let rest = text.get(at..).unwrap_or_default();
            at += word.len() + 1;
            if beginning(word).is_none_or(|(place, bit)| goods.begin[place] & bit == 0) {
                continue;
            }
            let singular = word.strip_suffix('s').unwrap_or(word);
            let known = [Some(word), Some(singular).filter(|_| singular != word)];
            for (keyword, hit) in known.into_iter().flatten().filter_map(|word| goods.words.get(word)).flatten() {
                let Some(after) = rest.strip_prefix(keyword.as_str()) else {
                    continue;
                };
                let after = after.strip_prefix('s').unwrap_or(after);
                if after.is_empty() || after.starts_with(' ') {
                    add(hit);
                }
            }
        }
        if !text.is_ascii() {
            for (at, letter) in text.char_indices() {
                for (keyword, hit) in goods.han.get(&letter).into_iter().flatten() {
                    if text.get(at..).is_some_and(|rest| rest.starts_with(keyword)) {
                        add(hit);
                    }
                }
            }
        }
    }
    hits.sort_by_key(|hit| (std::cmp::Reverse(hit.strength), hit.category));
    hits
}

/// Folded column names that hold biometric material rather than goods: signatures, photographs, scans of papers.
pub const BIOMETRIC_COLUMNS: &[&str] =
    &["signature image", "signature b64", "pod photo", "face", "fingerprint", "id photo", "selfie", "passport scan"];

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn chapters_and_headings_are_those_of_2022() {
        assert_eq!((1..=97).filter_map(heading_count).map(u32::from).sum::<u32>(), 1228);
        assert_eq!(chapter_label(85), Some("Electrical goods, electronics"));
        assert!(chapter_label(77).unwrap().contains("Reserved"));
        assert_eq!((chapter_label(0), chapter_label(98)), (None, None));
        for code in ["8517", "85.17", "0101", "8524", "8549", "8485", "8807", "9706"] {
            assert!(is_hs_heading(code), "{code}");
        }
        for code in ["", "85", "8520", "8803", "7701", "0100", "9801", "85171", "85a7", "8550"] {
            assert!(!is_hs_heading(code), "{code}");
        }
    }

    #[test]
    fn a_subheading_is_six_digits_under_a_heading() {
        for code in ["851713", "8517.13", "8517 13", "260300"] {
            assert!(is_hs6(code), "{code}");
        }
        for code in ["8517", "852010", "851701", "85171300", "LGG123", "20231008"] {
            assert!(!is_hs6(code), "{code}");
        }
    }

    #[test]
    fn every_listed_code_exists() {
        for line in lines(include_str!("tables/strategic.tsv")) {
            let [list, code] = cells(line);
            assert!(list == "d" && (code.len() == 2 || is_hs_heading(code)) || is_hs6(code), "{line}");
            assert!(strategic(code).iter().any(|hit| hit.code == code), "{line}");
        }
        for code in revealing_goods().codes.keys() {
            assert!(is_hs_heading(code) || is_hs6(code), "{code}");
        }
    }

    #[test]
    fn strategic_goods_say_how_firm_they_are() {
        let standings = |code| strategic(code).iter().map(StrategicHit::standing).collect::<Vec<_>>();
        assert_eq!(standings("85423100"), ["list", "hint, not classification"]);
        assert_eq!(standings("811292").first(), Some(&"proposal"));
        assert_eq!(standings("9301"), ["hint, not classification"]);
        assert!(strategic("610910").is_empty());
        assert!(strategic("").is_empty());
        assert!(matches!(strategic("854231")[0].why, Strategic::HighPriority { tier: "1" }));
    }

    fn told(hs: Option<&str>, description: &str) -> Vec<(SpecialCategory, u8)> {
        revealing(hs, description).iter().map(|hit| (hit.category, hit.strength)).collect()
    }

    #[test]
    fn goods_that_may_reveal_are_found_in_each_language() {
        use SpecialCategory::*;
        for (description, category, strength) in [
            ("Insulin pump, 1 pc", Health, 3),
            ("2x HEARING AIDS", Health, 3),
            ("Hörgerät", Health, 3),
            ("fauteuil roulant pliable", Health, 3),
            ("血糖仪 家用", Health, 3),
            ("prayer mat travel", ReligionOrBelief, 2),
            ("Bijbel", ReligionOrBelief, 2),
            ("condoms 12", SexLifeOrOrientation, 2),
            ("Works-council handbook", TradeUnion, 2),
            ("DNA-test kit", Genetic, 3),
            ("petition forms", PoliticalOpinion, 1),
        ] {
            assert_eq!(told(None, description), [(category, strength)], "{description}");
        }
        assert_eq!(told(Some("30049000"), ""), [(Health, 3)]);
        assert_eq!(told(Some("3822.19"), ""), [(Health, 2), (Genetic, 1)]);
        assert_eq!(told(Some("300490"), "bible"), [(Health, 3), (ReligionOrBelief, 2)]);
    }

    #[test]
    fn other_goods_reveal_nothing() {
        for description in
            ["", "aids to navigation", "bib", "gaylord box", "insulation foam", "toy car", "CSC plate", "ACV drink", "altarboy"]
        {
            assert_eq!(told(Some("950300"), description), [], "{description}");
        }
    }

    #[test]
    fn every_keyword_tells() {
        let goods = revealing_goods();
        let words = goods.words.values().chain(goods.han.values()).flatten();
        let mut count = 0;
        for (keyword, hit) in words {
            assert!(told(None, keyword).iter().any(|(category, _)| *category == hit.category), "{keyword}");
            assert!((1..=3).contains(&hit.strength));
            count += 1;
        }
        assert!(count > 300, "{count}");
    }
}
