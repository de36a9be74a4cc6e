//! Revealing goods: lines whose goods can reveal a special category of GDPR Art. 9 about the natural person who receives them.
//!
//! Strength 3 is a product whose purpose is itself the category, 2 a typical sign, 1 a weak one. All of them count where a
//! person is named who receives; 2 and 3 also where a consignee or buyer is known by a number or an e-mail address only, behind
//! which a person can stand. What goes to an organisation, or to nobody who is named, reveals nothing of a person and is said
//! apart. Source: EXPOSURE.md §2; the list is a proposal of this project ([`crate::reference::goods::revealing`]), its basis
//! CJEU C-184/20, C-252/21 and C-21/23. Complexity: one look at each distinct goods' words, O(lines) besides.

use super::super::basis::{Basis, at};
use super::super::finding::{Detail, Exposure, Finding, Unit};
use super::super::kinds::Kinds;
use super::super::measure::{Measure, MeasureId};
use super::super::tally::most;
use super::super::thresholds::REVEALING_LINES;
use super::ProductsSay as Say;
use crate::reference::goods::{RevealingHit, SpecialCategory, revealing};
use crate::saying::{Saying, Value};
use crate::table::order;
use crate::understand::{PartyRole, Role};

/// What is declared of the number.
pub const MEASURE: Measure =
    Measure { exposure: Exposure::Products, id: MeasureId::ProductsRevealing, headline: false, unit: Unit::Share };

/// The categories, with what is said of lines that have them, and as labels.
pub(in crate::exposure) const CATEGORIES: [(SpecialCategory, Say, Say); 7] = [
    (SpecialCategory::Biometric, Say::InBiometric, Say::Biometric),
    (SpecialCategory::Genetic, Say::InGenetic, Say::Genetic),
    (SpecialCategory::Health, Say::InHealth, Say::Health),
    (SpecialCategory::PoliticalOpinion, Say::InPolitics, Say::Politics),
    (SpecialCategory::ReligionOrBelief, Say::InBelief, Say::Belief),
    (SpecialCategory::SexLifeOrOrientation, Say::InSexLife, Say::SexLife),
    (SpecialCategory::TradeUnion, Say::InUnion, Say::Union),
];

/// For each category the strength at which goods reveal it, 0 where they do not.
pub(in crate::exposure) type Strengths = [u8; CATEGORIES.len()];

/// Who receives a line, as far as it matters here.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub(in crate::exposure) enum Receiver {
    /// A natural person, named.
    Person,
    /// Somebody known by a number or an e-mail address only, who can be a person.
    Number,
    /// An organisation, or nobody who is named.
    Other,
}

impl Receiver {
    /// The weakest sign that counts.
    fn least(self) -> u8 {
        match self {
            Receiver::Person => 1,
            Receiver::Number => 2,
            Receiver::Other => u8::MAX,
        }
    }
}

/// What the goods of each line could reveal about whom.
pub(in crate::exposure) struct Told<'a> {
    basis: &'a Basis<'a>,
    strengths: &'a [Strengths],
    kinds: &'a Kinds,
    /// Importers by number are traders as a rule: only these columns tell of persons by number.
    by_number: [&'a [u32]; 2],
}

impl<'a> Told<'a> {
    pub fn new(basis: &'a Basis) -> Self {
        let strengths = basis.laid.revealing.get_or_init(|| {
            let goods = basis.shipments.goods.iter();
            goods.map(|goods| strengths(&revealing(goods.tariff.as_deref(), &goods.label))).collect()
        });
        let by_number = [PartyRole::Consignee, PartyRole::Buyer].map(|role| basis.parties(role));
        Told { basis, strengths, kinds: basis.kinds(), by_number }
    }

    /// Who receives a line: what the receiver is, and which party.
    pub fn receiver(&self, line: u32) -> (Receiver, u32) {
        let party = at(&self.basis.consignee, line);
        let receiver = if self.kinds.persons.has(party) {
            Receiver::Person
        } else if self.kinds.unknown.has(party) && self.by_number.iter().any(|column| at(column, line) == party) {
            Receiver::Number
        } else {
            Receiver::Other
        };
        (receiver, party)
    }

    /// What a line's goods could reveal, whoever receives them; all 0 for most.
    pub fn of_goods(&self, line: u32) -> Option<&'a Strengths> {
        self.strengths.get(at(self.basis.goods, line) as usize).filter(|strengths| strengths.iter().any(|&strength| strength > 0))
    }

    /// With what strength goods could reveal each category.
    pub fn strengths(&self, goods: u32) -> Strengths {
        self.strengths.get(goods as usize).copied().unwrap_or_default()
    }

    /// What they could reveal about the one who receives the line.
    pub fn of(&self, line: u32) -> Option<(Receiver, u32, Strengths)> {
        let strengths = self.of_goods(line)?;
        let (receiver, party) = self.receiver(line);
        let counted = strengths.map(|strength| if strength >= receiver.least() { strength } else { 0 });
        counted.iter().any(|&strength| strength > 0).then_some((receiver, party, counted))
    }
}

fn strengths(hits: &[RevealingHit]) -> Strengths {
    let mut strengths = Strengths::default();
    for hit in hits {
        if let Some(at) = CATEGORIES.iter().position(|(category, ..)| *category == hit.category) {
            strengths[at] = strengths[at].max(hit.strength);
        }
    }
    strengths
}

/// What a category at a strength is called, and the law that it rests on.
pub(in crate::exposure) fn sign(category: usize, strength: u8) -> (Saying, Saying) {
    let (_, _, label) = CATEGORIES[category];
    let code = match strength {
        3 => Say::PurposeSign,
        2 => Say::TypicalSign,
        _ => Say::WeakSign,
    };
    let basis = match label {
        Say::Health => Say::BasisHealth,
        Say::Biometric => Say::BasisBiometric,
        _ => Say::BasisOther,
    };
    (Saying::of(code, [Saying::plain(label).into()]), Saying::plain(basis))
}

/// Category and strength with how many have it, the strongest first.
pub(in crate::exposure) fn by_strength(counts: &[[u64; 4]; CATEGORIES.len()]) -> Vec<(usize, u8, u64)> {
    let mut all: Vec<(usize, u8, u64)> = (0..CATEGORIES.len())
        .flat_map(|category| (1..=3u8).map(move |strength| (category, strength)))
        .map(|(category, strength)| (category, strength, counts[category][strength as usize]))
        .filter(|&(.., count)| count > 0)
        .collect();
    order::sort_by_key(&mut all, |&(category, strength, count)| (3 - strength, u64::MAX - count, category));
    all
}

pub(in crate::exposure) fn measure(basis: &Basis) -> Finding {
    if basis.goods.is_empty() {
        return MEASURE.missing(Saying::plain(Say::NoGoods));
    }
    let told = Told::new(basis);
    let lines = basis.shipments.line_count as u64;
    let mut counts = [[0u64; 4]; CATEGORIES.len()];
    let (mut number, mut by_purpose, mut elsewhere) = (0u64, 0u64, 0u64);
    let mut lines_of_goods = vec![0u64; basis.shipments.goods.len()];
    // The first lines at each strength.
    let mut first: [Vec<u32>; 4] = Default::default();
    for line in 0..lines as u32 {
        match told.of(line) {
            Some((_, _, strengths)) => {
                number += 1;
                let strongest = strengths.into_iter().max().unwrap_or(0).min(3);
                by_purpose += u64::from(strongest == 3);
                for (count, strength) in counts.iter_mut().zip(strengths) {
                    count[usize::from(strength.min(3))] += 1;
                }
                lines_of_goods[at(basis.goods, line) as usize] += 1;
                if first[usize::from(strongest)].len() < 20 {
                    first[usize::from(strongest)].push(line);
                }
            }
            None => elsewhere += u64::from(told.of_goods(line).is_some_and(|strengths| strengths.iter().any(|&one| one > 1))),
        }
    }
    let share = number as f64 / lines.max(1) as f64;
    let says = if number == 0 {
        let others = match elsewhere {
            0 => Saying::plain(Say::NothingMore),
            some => Saying::of(Say::RevealingToOthers, [Value::Count(some)]),
        };
        Saying::of(Say::RevealingNone, [others.into()])
    } else {
        let mut categories: Vec<(u64, Say)> = CATEGORIES
            .iter()
            .zip(&counts)
            .map(|((_, said, _), counts)| (counts[1..].iter().sum::<u64>(), *said))
            .filter(|(count, _)| *count > 0)
            .collect();
        order::sort_by_key(&mut categories, |(count, _)| u64::MAX - count);
        let list = categories.into_iter().map(|(count, said)| Saying::of(said, [Value::Count(count)]).into()).collect();
        let plainly = match by_purpose {
            0 => Saying::plain(Say::NothingMore),
            some => Saying::of(Say::RevealingByPurpose, [Value::Count(some)]),
        };
        Saying::of(Say::Revealing, [Value::Count(number), Value::Part(number, lines), Value::List(list), plainly.into()])
    };
    let signs = by_strength(&counts).into_iter().take(8).map(|(category, strength, count)| {
        let (label, basis) = sign(category, strength);
        Detail::new(label, count as f64, Saying::joined([Saying::of(Say::LinesOf, [Value::Count(count)]), basis]))
            .in_unit(Unit::Lines)
    });
    let evidence = basis.evidence(number, first.iter().rev().flatten().copied(), |role| {
        matches!(role, Role::Goods(_)) || matches!(role, Role::Party(PartyRole::Consignee | PartyRole::Buyer, _))
    });
    MEASURE
        .found(share, says)
        .judged(&REVEALING_LINES, share)
        .with_details(signs.chain(told_by(basis, &lines_of_goods)))
        .with_evidence(evidence)
}

/// The words and codes that told, those of most lines first.
fn told_by(basis: &Basis, lines_of_goods: &[u64]) -> Vec<Detail> {
    let goods: Vec<u32> = (0..lines_of_goods.len() as u32).filter(|&goods| lines_of_goods[goods as usize] > 0).collect();
    let mut words: Vec<(&'static str, u64)> = Vec::new();
    for goods in most(&goods, 200, |&goods| lines_of_goods[goods as usize]) {
        let Some(seen) = basis.shipments.goods.get(goods as usize) else { continue };
        let Some(hit) = revealing(seen.tariff.as_deref(), &seen.label).into_iter().next() else { continue };
        let lines = lines_of_goods[goods as usize];
        match words.iter_mut().find(|(word, _)| *word == hit.by) {
            Some((_, count)) => *count += lines,
            None => words.push((hit.by, lines)),
        }
    }
    most(&words, 4, |&(_, count)| count)
        .into_iter()
        .map(|(word, count)| {
            let code = word.bytes().all(|byte| byte.is_ascii_digit());
            let label = Value::Name(word.to_owned());
            let label = Saying::of(if code { Say::TariffCode } else { Say::ToldBy }, [label]);
            Detail::new(label, count as f64, Saying::of(Say::LinesOf, [Value::Count(count)])).in_unit(Unit::Lines)
        })
        .collect()
}

#[cfg(test)]
pub(in crate::exposure) use tests::{any_deliveries, by_hand};

#[cfg(test)]
mod tests {
    use super::super::super::sample::Made;
    use super::*;
    use crate::understand::PartyKind;
    use crate::understand::Shipments;
    use proptest::prelude::*;

    #[test]
    fn goods_count_by_who_receives_them() {
        let shipments = Made::new(7)
            .goods(&["insulin pens", "insulin pens", "insulin pens", "manifesto", "manifesto", "red boots", "insulin pens"])
            .parties(PartyRole::Consignee, &["@Ann", "#7", "Acme", "@Bea", "#7", "@Ann", ""])
            .build();
        let finding = measure(&Basis::new(&shipments));
        assert_eq!(
            finding.sentence(),
            "3 lines (43 %) could reveal what GDPR Art. 9 protects about the person who receives the goods: health in 2 and \
             political opinions in 1; in 2 the purpose of the product is itself the category."
        );
        let labels: Vec<String> = finding.details.iter().map(Detail::label_text).collect();
        assert_eq!(
            labels,
            [
                "health: the product's own purpose (3 of 3)",
                "political opinions: a weak sign (1 of 3)",
                "told by “insulin”",
                "told by “manifesto”"
            ]
        );
        assert!(finding.details[0].note_text().starts_with("lines; GDPR Art. 9(1); CJEU C-21/23"));
        assert_eq!(finding.evidence.first.iter().map(|record| record.row).collect::<Vec<_>>(), [0, 1, 3]);
    }

    #[test]
    fn medicines_for_a_wholesaler_reveal_nothing_of_a_person() {
        let shipments = Made::new(2).goods(&["300490", "300490"]).parties(PartyRole::Importer, &["Acme Pharma", "#12"]).build();
        let finding = measure(&Basis::new(&shipments));
        assert_eq!(
            finding.sentence(),
            "No line was found whose goods could reveal what GDPR Art. 9 protects about a person who receives them; 2 lines \
             with such goods go to an organisation, or to nobody who is named."
        );
        assert_eq!(finding.number.map(|number| number.value), Some(0.0));
    }

    #[test]
    fn without_goods_nothing_is_known_of_them() {
        let shipments = Made::new(1).parties(PartyRole::Consignee, &["@Ann"]).build();
        assert_eq!(measure(&Basis::new(&shipments)).number, None);
    }

    /// Lines of persons, goods and whether they count, the plain way.
    pub(in crate::exposure) fn by_hand(shipments: &Shipments) -> Vec<(u32, Vec<RevealingHit>)> {
        let number = |line, role| shipments.party_of.get(&role).map(|column| column[line]);
        shipments
            .lines()
            .filter_map(|line| {
                let party = shipments.consignee(line)?;
                let goods = shipments.goods.get(shipments.goods_of[line.0 as usize] as usize)?;
                let least = match shipments.parties[party as usize].kind {
                    PartyKind::Person => 1,
                    PartyKind::Unknown
                        if number(line.0 as usize, PartyRole::Consignee) == Some(party)
                            || number(line.0 as usize, PartyRole::Buyer) == Some(party) =>
                    {
                        2
                    }
                    _ => return None,
                };
                let mut hits = revealing(goods.tariff.as_deref(), &goods.label);
                hits.retain(|hit| hit.strength >= least);
                (!hits.is_empty()).then_some((party, hits))
            })
            .collect()
    }

    /// Deliveries of goods that may tell something to persons, numbers and companies.
    pub(in crate::exposure) fn any_deliveries() -> impl Strategy<Value = Shipments> {
        const GOODS: [&str; 7] = ["insulin", "bible", "petition", "red boots", "300490", "condoms", ""];
        const PARTIES: [&str; 7] = ["@Ann", "@Bea", "Acme", "#1", "#2", "", "@Cleo"];
        prop::collection::vec((0..7usize, 0..7usize, any::<bool>()), 1..40).prop_map(|lines| {
            let goods: Vec<&str> = lines.iter().map(|line| GOODS[line.0]).collect();
            let of = |importer: bool| -> Vec<&str> {
                lines.iter().map(|line| if line.2 == importer { PARTIES[line.1] } else { "" }).collect()
            };
            Made::new(lines.len())
                .goods(&goods)
                .parties(PartyRole::Consignee, &of(false))
                .parties(PartyRole::Importer, &of(true))
                .build()
        })
    }

    proptest! {
        #[test]
        fn agrees_with_a_look_at_each_line(shipments in any_deliveries()) {
            let share = measure(&Basis::new(&shipments)).number.map_or(0.0, |number| number.value);
            prop_assert_eq!(share, by_hand(&shipments).len() as f64 / shipments.line_count as f64);
        }
    }
}
