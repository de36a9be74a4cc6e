//! Persons in Art. 9: natural persons with at least one good that may reveal a special category about them.
//!
//! A person is a party that receives, named or known by a number or an e-mail address of a consignee or buyer; what counts of
//! their goods is laid down in [`super::super::products::revealing`]. A person counts once, in each category at the strongest of
//! their goods. Source: EXPOSURE.md §4 and §2; GDPR Art. 9(1). Complexity: O(lines + parties).

use super::super::basis::{Basis, at};
use super::super::finding::{Detail, Exposure, Finding, Unit};
use super::super::measure::{Measure, MeasureId};
use super::super::products::revealing::{CATEGORIES, Receiver, Strengths, Told, by_strength, sign};
use super::super::thresholds::PERSONS_ART9;
use crate::saying::{Saying, Value};
use crate::table::order;
use crate::understand::{NONE, PartyRole, Role};

crate::codes! {
    /// What is said of persons and special categories.
    pub enum Art9Says {
        /// No column tells of the goods.
        NoGoods = "art9.no-goods",
        /// No natural person receives anything.
        NoPerson = "art9.no-person",
        /// None of `{0}` persons.
        NoneOf = "art9.none-of",
        /// `{0}` of `{1}` persons, with the categories `{2}`, a list; `{3}` is a clause on those known by a number.
        Persons = "art9.persons",
        /// No clause.
        AllNamed = "art9.all-named",
        /// `{0}` of them are known by a number or an e-mail address only.
        SomeNumbered = "art9.some-numbered",
        /// All of them are known so.
        AllNumbered = "art9.all-numbered",
        /// A note: persons, `{0}` of them.
        PersonsOf = "art9.persons-of",
    }
}

/// What is declared of the number.
pub const MEASURE: Measure =
    Measure { exposure: Exposure::Consumers, id: MeasureId::ConsumersPersonsArt9, headline: false, unit: Unit::Persons };

/// The persons of a file and what their goods could reveal.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(in crate::exposure) struct Persons {
    /// Natural persons who receive goods.
    pub persons: u64,
    /// Of them, those with a good that may reveal something.
    number: u64,
    /// Of these, those known by a number or an e-mail address only.
    numbered: u64,
    /// Persons by category and strength; each once in a category, at the strongest.
    pub counts: [[u64; 4]; CATEGORIES.len()],
    /// Lines with such goods.
    records: u64,
    /// The first lines at each strength.
    first: [Vec<u32>; 4],
}

impl Persons {
    /// Counts them; what is missing is said where there is nothing to count.
    pub fn of(basis: &Basis) -> Result<Persons, Saying> {
        if basis.goods.is_empty() {
            return Err(Saying::plain(Art9Says::NoGoods));
        }
        let told = Told::new(basis);
        let parties = basis.shipments.parties.len();
        // Whether a party receives as a person, and known by what.
        let mut receives = vec![Receiver::Other; parties];
        let mut strengths: Vec<Strengths> = vec![Strengths::default(); parties];
        let mut first: [Vec<u32>; 4] = Default::default();
        let mut records = 0u64;
        for line in 0..basis.shipments.line_count as u32 {
            let party = at(&basis.consignee, line);
            if party == NONE {
                continue;
            }
            if receives[party as usize] == Receiver::Other {
                receives[party as usize] = told.receiver(line).0;
            }
            if let Some((_, _, of_line)) = told.of(line) {
                records += 1;
                let own = &mut strengths[party as usize];
                for (own, strength) in own.iter_mut().zip(of_line) {
                    *own = (*own).max(strength);
                }
                let strongest = usize::from(of_line.into_iter().max().unwrap_or(0).min(3));
                if first[strongest].len() < 20 {
                    first[strongest].push(line);
                }
            }
        }
        let persons = receives.iter().filter(|&&receiver| receiver != Receiver::Other).count() as u64;
        if persons == 0 {
            return Err(Saying::plain(Art9Says::NoPerson));
        }
        let mut counts = [[0u64; 4]; CATEGORIES.len()];
        let (mut number, mut numbered) = (0u64, 0u64);
        for (own, receiver) in strengths.iter().zip(&receives).filter(|(own, _)| own.iter().any(|&strength| strength > 0)) {
            number += 1;
            numbered += u64::from(*receiver == Receiver::Number);
            for (count, strength) in counts.iter_mut().zip(own) {
                count[usize::from((*strength).min(3))] += 1;
            }
        }
        Ok(Persons { persons, number, numbered, counts, records, first })
    }
}

pub(in crate::exposure) fn measure(basis: &Basis) -> Finding {
    let found = match basis.consumers().persons(basis) {
        Ok(found) => found,
        Err(missing) => return MEASURE.missing(missing),
    };
    let Persons { persons, number, numbered, counts, records, first } = found;
    let (persons, number, numbered, records) = (*persons, *number, *numbered, *records);
    let says = if number == 0 {
        Saying::of(Art9Says::NoneOf, [Value::Count(persons)])
    } else {
        let mut categories: Vec<(u64, usize)> =
            counts.iter().enumerate().map(|(at, counts)| (counts[1..].iter().sum::<u64>(), at)).collect();
        categories.retain(|&(count, _)| count > 0);
        order::sort_by_key(&mut categories, |&(count, at)| (u64::MAX - count, at));
        let list = categories.into_iter().map(|(count, at)| Saying::of(CATEGORIES[at].1, [Value::Count(count)]).into());
        let known = match numbered {
            0 => Saying::plain(Art9Says::AllNamed),
            all if all == number => Saying::plain(Art9Says::AllNumbered),
            some => Saying::of(Art9Says::SomeNumbered, [Value::Count(some)]),
        };
        Saying::of(Art9Says::Persons, [Value::Count(number), Value::Count(persons), Value::List(list.collect()), known.into()])
    };
    let details = by_strength(counts).into_iter().map(|(category, strength, count)| {
        let (label, basis) = sign(category, strength);
        Detail::new(label, count as f64, Saying::joined([Saying::of(Art9Says::PersonsOf, [Value::Count(count)]), basis]))
    });
    let evidence = basis.evidence(records, first.iter().rev().flatten().copied(), |role| {
        matches!(role, Role::Goods(_)) || matches!(role, Role::Party(PartyRole::Consignee | PartyRole::Buyer, _))
    });
    MEASURE
        .found(number as f64, says)
        .judged(&PERSONS_ART9, number as f64 / persons as f64)
        .with_details(details)
        .with_evidence(evidence)
}

#[cfg(test)]
mod tests {
    use super::super::super::products::revealing::{any_deliveries, by_hand};
    use super::super::super::sample::Made;
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    #[test]
    fn a_person_counts_once_in_each_category() {
        let shipments = Made::new(5)
            .goods(&["first aid kit", "insulin pens", "bible", "red boots", "insulin pens"])
            .parties(PartyRole::Consignee, &["@Ann", "@Ann", "@Ann", "@Bea", "#7"])
            .build();
        let finding = measure(&Basis::new(&shipments));
        assert_eq!(
            finding.sentence(),
            "2 of 3 natural persons who receive goods have received some that may reveal what GDPR Art. 9 protects: health in 2 \
             and religion or belief in 1; 1 of them is known only by a number or an e-mail address."
        );
        assert_eq!(finding.details[0].label_text(), "health: the product's own purpose (3 of 3)");
        assert_eq!(finding.details[0].value, 2.0);
        assert_eq!(finding.evidence.first.iter().map(|record| record.row).collect::<Vec<_>>(), [1, 4, 2, 0]);
    }

    #[test]
    fn boots_reveal_nothing_and_companies_are_no_persons() {
        let made = |goods: &str, party: &str| {
            measure(&Basis::new(&Made::new(1).goods(&[goods]).parties(PartyRole::Consignee, &[party]).build()))
        };
        assert_eq!(
            made("red boots", "@Ann").sentence(),
            "Of 1 natural person who receives goods none is found to have received any that may reveal what GDPR Art. 9 protects."
        );
        assert_eq!(made("insulin", "Acme").number, None);
    }

    proptest! {
        #[test]
        fn agrees_with_a_set_of_persons(shipments in any_deliveries()) {
            let persons: BTreeSet<u32> = by_hand(&shipments).into_iter().map(|(party, _)| party).collect();
            let number = measure(&Basis::new(&shipments)).number.map_or(0.0, |number| number.value);
            prop_assert_eq!(number as usize, persons.len());
        }
    }
}
