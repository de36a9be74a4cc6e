//! Organisations that are possibly the same: similar names, and a postcode or city, e-mail or telephone number in common.
//!
//! Never merged here, only listed with what speaks for it (EXPOSURE.md §0 (c)). Names are compared without their legal
//! forms: they are alike if they have the same words, or a Jaro-Winkler similarity of at least 0.92; names whose digits
//! differ ("Store 12", "Store 13") are not. Persons are left out, and so are two with registered numbers of one kind.
//!
//! Only parties that share something are compared: all of a small group with each other; in a large one each with those
//! that stand beside it in the order of the alphabet, read forwards and backwards (the sorted neighbourhood of Hernández
//! and Stolfo, 1995), and with those of the same words.

use super::evidence::{Alike, KeptApart, NamesAre, SharedTrait};
use super::legal_forms::without_form_in_front;
use super::parties::{Columns, Mark, in_han};
use super::person_or_company::{bare_name, has_private_mailbox};
use super::says::NotesSay;
use super::sheet::Sheet;
use super::shipments::{Party, PartyKind, TableRoles};
use super::similarity::Letters;
use crate::reference::fold;
use crate::saying::{Saying, Value};
use crate::table::order;
use crate::table::{ColumnId, RowId, text_hash};
use rustc_hash::FxHashMap;

/// From so much similarity on, names are alike (EXPOSURE.md §0).
const ALIKE: f32 = 0.92;
/// Of each party so many changes of postcode, city … are looked at in one part of one table.
const LOOKED_AT: u8 = 64;
/// In groups up to this size everybody is compared with everybody.
const SMALL_GROUP: usize = 48;
/// In larger ones with so many that follow in each order.
const NEIGHBOURS: usize = 10;
/// An e-mail address or telephone number speaks for two names in different scripts if no more parties have it.
const FEW: usize = 4;
/// No more names than this are compared, and no more pairs listed.
const MOST_COMPARISONS: usize = 2_000_000;
const MOST_PAIRS: usize = 50_000;

/// A column that traits were read from.
#[derive(Copy, Clone)]
struct Source {
    table: usize,
    column: ColumnId,
    is: SharedTrait,
}

/// That a party has a trait: the hash of its text, and where it was read.
#[derive(Copy, Clone)]
struct Has {
    key: u64,
    party: u32,
    row: RowId,
    source: u32,
}

/// What parties can share, as it was read.
#[derive(Default)]
pub(super) struct Traits {
    has: Vec<Has>,
    sources: Vec<Source>,
}

fn digits_of(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

/// What is compared of a cell; `None` if it says nothing.
fn compared(is: SharedTrait, cell: &str) -> Option<u64> {
    let text = match is {
        SharedTrait::Postcode => fold(cell).replace(' ', ""),
        SharedTrait::City => fold(cell),
        SharedTrait::Email => cell.to_lowercase(),
        SharedTrait::EmailDomain if has_private_mailbox(cell) => return None,
        SharedTrait::EmailDomain => cell.rsplit_once('@')?.1.to_lowercase(),
        // The last nine digits are the same with and without the country's code.
        SharedTrait::Phone => {
            let digits = digits_of(cell);
            digits.get(digits.len().checked_sub(7)?.saturating_sub(2)..)?.to_owned()
        }
    };
    (text.chars().count() > 1).then(|| text_hash(&text).wrapping_add(is as u64))
}

impl Traits {
    /// Reads what the parties of one part of a table have.
    #[allow(clippy::too_many_arguments)]
    pub(super) fn read(
        &mut self,
        sheet: &Sheet,
        table: usize,
        columns: &Columns,
        of_row: &[u32],
        parties: &[u32],
        seen: &[Party],
        marks: &[Mark],
    ) {
        use SharedTrait::{City, Email, EmailDomain, Phone, Postcode};
        let can = |party: u32| {
            let named = marks.get(party as usize).is_some_and(|mark| mark.spelling != 0);
            named && seen.get(party as usize).is_some_and(|party| party.kind != PartyKind::Person)
        };
        let kinds = [
            (&columns.postcodes, Postcode),
            (&columns.cities, City),
            (&columns.emails, Email),
            (&columns.emails, EmailDomain),
            (&columns.phones, Phone),
        ];
        let any = kinds.iter().any(|(columns, _)| !columns.is_empty());
        if !any || !parties.iter().any(|&party| can(party)) {
            return;
        }
        // For each party how often it was looked at; and what it had last, so that what repeats is not read again.
        let open: Vec<u8> = (0..seen.len() as u32).map(|party| if can(party) { 0 } else { LOOKED_AT }).collect();
        for (columns, is) in kinds {
            for &column in columns {
                self.sources.push(Source { table, column, is });
                let mut keys: FxHashMap<u32, Option<u64>> = FxHashMap::default();
                let (mut looked, mut last) = (open.clone(), vec![None; seen.len()]);
                for (row, &party) in of_row.iter().enumerate() {
                    let Some(looked) = looked.get_mut(party as usize).filter(|looked| **looked < LOOKED_AT) else { continue };
                    let Some(last) = last.get_mut(party as usize) else { continue };
                    let row = RowId(row as u32);
                    let key = match sheet.column(column).code(row) {
                        Some(code) => *keys.entry(code).or_insert_with(|| compared(is, &sheet.text(column, row))),
                        None => compared(is, &sheet.text(column, row)),
                    };
                    let Some(key) = key.filter(|key| *last != Some(*key)) else { continue };
                    self.has.push(Has { key, party, row, source: self.sources.len() as u32 - 1 });
                    (*last, *looked) = (Some(key), *looked + 1);
                }
            }
        }
    }

    /// Whether no party has any.
    pub(super) fn is_empty(&self) -> bool {
        self.has.is_empty()
    }

    /// Gives what each mention had to the party that it became.
    pub(super) fn settle(&mut self, party: impl Fn(u32) -> u32) {
        self.has.iter_mut().for_each(|has| has.party = party(has.party));
    }
}

/// A party's name, made ready to be compared.
#[derive(Clone, Default)]
struct Name {
    bare: Box<str>,
    /// The same for the same words in any order.
    words: u64,
    digits: u64,
    han: Option<bool>,
}

impl Name {
    fn of(party: &Party) -> Self {
        let folded = fold(&party.name);
        let bare = without_form_in_front(bare_name(&party.name, &folded));
        let words = bare.split(' ').fold(0u64, |sum, word| sum.wrapping_add(text_hash(word)));
        let digits = if bare.bytes().any(|byte| byte.is_ascii_digit()) { text_hash(&digits_of(bare)) } else { 0 };
        Name { bare: bare.into(), words, digits, han: in_han(bare) }
    }
}

struct Search<'a> {
    seen: &'a [Party],
    shapes: &'a [u32],
    apart: &'a [KeptApart],
    sources: &'a [Source],
    names: Vec<Option<Name>>,
    left: Letters,
    right: Letters,
    comparisons: usize,
    found: Vec<(Alike, Has)>,
}

impl Search<'_> {
    fn name(&self, party: u32) -> Option<&Name> {
        self.names.get(party as usize)?.as_ref()
    }

    /// Whether no more is to be compared.
    fn is_over(&self) -> bool {
        self.comparisons >= MOST_COMPARISONS || self.found.len() >= MOST_PAIRS
    }

    fn compare(&mut self, one: Has, other: Has, few: bool) {
        let (one, other) = if one.party < other.party { (one, other) } else { (other, one) };
        let (Some(a), Some(b)) = (self.name(one.party), self.name(other.party)) else { return };
        let (Some(first), Some(second)) = (self.seen.get(one.party as usize), self.seen.get(other.party as usize)) else {
            return;
        };
        let shape = |party: u32| self.shapes.get(party as usize).copied().unwrap_or(0);
        let two_numbers = shape(one.party) != 0 && shape(one.party) == shape(other.party);
        let abroad = first.country.is_some() && second.country.is_some() && first.country != second.country;
        let pair = (one.party, other.party);
        if pair.0 == pair.1 || two_numbers || abroad {
            return;
        }
        let is = self.sources.get(one.source as usize).map(|source| source.is);
        let own = matches!(is, Some(SharedTrait::Email | SharedTrait::Phone));
        let (names, similarity) = if a.digits != b.digits {
            return;
        } else if a.bare == b.bare && first.country != second.country {
            (NamesAre::Same, 1.0)
        } else if a.words == b.words {
            (NamesAre::SameWords, 1.0)
        } else if few && own && a.han.is_some() && b.han.is_some() && a.han != b.han {
            (NamesAre::OtherScript, 0.0)
        } else {
            let (mut left, mut right) = (self.left.clone(), self.right.clone());
            left.set(&a.bare);
            right.set(&b.bare);
            let similarity = left.similarity(&right, ALIKE);
            (self.left, self.right) = (left, right);
            self.comparisons += 1;
            if similarity < ALIKE {
                return;
            }
            (NamesAre::Similar, similarity)
        };
        if self.apart.iter().any(|apart| (apart.one, apart.other) == pair) {
            return;
        }
        self.found.push((Alike { one: pair.0, other: pair.1, names, similarity, shares: Vec::new() }, one));
    }

    /// Compares those who share a trait.
    fn group(&mut self, group: &[Has]) {
        if group.len() <= SMALL_GROUP {
            for (at, &one) in group.iter().enumerate() {
                for &other in group.get(at + 1..).unwrap_or_default() {
                    self.compare(one, other, group.len() <= FEW);
                }
            }
            return;
        }
        let bare = |search: &Self, has: &Has| search.name(has.party).map(|name| name.bare.clone()).unwrap_or_default();
        let mut keyed: Vec<(Box<str>, u64, Has)> =
            group.iter().map(|has| (bare(self, has), self.name(has.party).map_or(0, |name| name.words), *has)).collect();
        order::sort_by(&mut keyed, |one, other| (&one.0, one.2.party).cmp(&(&other.0, other.2.party)));
        self.neighbours(&keyed, NEIGHBOURS, |_, _| true);
        order::sort_by(&mut keyed, |one, other| {
            one.0.bytes().rev().cmp(other.0.bytes().rev()).then(one.2.party.cmp(&other.2.party))
        });
        self.neighbours(&keyed, NEIGHBOURS, |_, _| true);
        order::sort_by_key(&mut keyed, |(_, words, has)| (*words, has.party));
        self.neighbours(&keyed, NEIGHBOURS, |one, other| one == other);
    }

    fn neighbours(&mut self, keyed: &[(Box<str>, u64, Has)], most: usize, also: impl Fn(u64, u64) -> bool) {
        for (at, (_, words, one)) in keyed.iter().enumerate() {
            if self.is_over() {
                return;
            }
            for (_, theirs, other) in keyed.get(at + 1..).unwrap_or_default().iter().take(most) {
                if also(*words, *theirs) {
                    self.compare(*one, *other, false);
                }
            }
        }
    }
}

/// The pairs of parties that are possibly the same, without what they share but with where it stands; and a sentence where a
/// limit cut the search.
pub(super) fn alike(
    traits: &mut Traits,
    seen: &[Party],
    shapes: &[u32],
    apart: &[KeptApart],
    tables: &[TableRoles],
) -> (Vec<Alike>, Option<Saying>) {
    let Traits { mut has, sources } = std::mem::take(traits);
    let country = |party: u32| seen.get(party as usize).and_then(|party| party.country);
    if has.is_empty() {
        return (Vec::new(), None);
    }
    has.retain(|has| seen.get(has.party as usize).is_some_and(|party| party.kind != PartyKind::Person));
    // A postcode or city is one within its country; where a party's country is not given, it can be in any.
    let is = |has: &Has| sources.get(has.source as usize).map(|source| source.is);
    let local = |has: &Has| matches!(is(has), Some(SharedTrait::Postcode | SharedTrait::City));
    let mut anywhere: Vec<Has> = Vec::new();
    if has.iter().any(|has| local(has) && country(has.party).is_none()) {
        anywhere = has.iter().filter(|has| local(has)).copied().collect();
    }
    for has in has.iter_mut().filter(|has| local(has)) {
        has.key ^= country(has.party).map_or(0, |country| text_hash(country.as_str()));
    }
    let mut search = Search {
        seen,
        shapes,
        apart,
        sources: &sources,
        names: vec![None; seen.len()],
        left: Letters::new(),
        right: Letters::new(),
        comparisons: 0,
        found: Vec::new(),
    };
    let mut over = false;
    for (all, mixed) in [(&mut has, false), (&mut anywhere, true)] {
        all.sort_unstable_by_key(|has| (has.key, has.party, has.source, has.row));
        all.dedup_by_key(|has| (has.key, has.party));
        let mut groups: Vec<&[Has]> = all.chunk_by(|one, other| one.key == other.key).filter(|group| group.len() > 1).collect();
        if mixed {
            groups.retain(|group| group.iter().any(|has| country(has.party).is_none()));
        }
        // The smaller what they share, the more it says.
        order::sort_by_key(&mut groups, |group| (group.len(), group.first().map(|has| (has.party, has.key))));
        for group in groups {
            if search.is_over() {
                over = true;
                break;
            }
            for has in group {
                if let (Some(name @ None), Some(party)) = (search.names.get_mut(has.party as usize), seen.get(has.party as usize))
                {
                    *name = Some(Name::of(party));
                }
            }
            search.group(group);
        }
    }
    over |= search.is_over();
    let written = |has: Has| {
        let source = sources.get(has.source as usize)?;
        let cell = tables.get(source.table)?.table.column(source.column).text(has.row);
        let cell = cell.trim();
        let domain = if source.is == SharedTrait::EmailDomain { cell.rsplit('@').next() } else { None };
        Some((source.is, domain.unwrap_or(cell).to_owned()))
    };
    let found = search.found.into_iter().map(|(mut alike, has)| {
        alike.shares.extend(written(has));
        alike
    });
    let note = over.then(|| {
        let (comparisons, pairs) = (MOST_COMPARISONS / 1_000_000, MOST_PAIRS / 1000);
        Saying::of(NotesSay::NotAllCompared, [Value::Count(comparisons as u64), Value::Count(pairs as u64)])
    });
    (found.collect(), note)
}

/// Puts pairs in order, each once with all that it shares.
pub(super) fn each_pair_once(mut pairs: Vec<Alike>) -> Vec<Alike> {
    order::sort_by(&mut pairs, |one, other| {
        (one.one, one.other, one.names, &one.shares).cmp(&(other.one, other.other, other.names, &other.shares))
    });
    pairs.dedup_by(|second, first| {
        let same = (first.one, first.other) == (second.one, second.other);
        if same {
            for shared in second.shares.drain(..) {
                if !first.shares.iter().any(|known| known.0 == shared.0) {
                    first.shares.push(shared);
                }
            }
        }
        same
    });
    pairs
}

#[cfg(test)]
mod tests {
    use super::super::sample::csv;
    use super::super::{Shipments, understand};
    use super::*;
    use std::fmt::Write;

    fn read(text: &str) -> Shipments {
        understand(&[csv(text)], &Default::default())
    }

    fn pairs(text: &str) -> Vec<(u32, u32, NamesAre)> {
        read(text).evidence.alike.iter().map(|alike| (alike.one, alike.other, alike.names)).collect()
    }

    #[test]
    fn similar_names_in_one_town_are_possibly_the_same() {
        let text = "Seller Name,Seller Country,Seller City,Seller Postcode\nVoorbeeld Trading BV,NL,Utrecht,3511\nVoorbeled Trading,NL,Utrecht,3511\nTrading Voorbeeld NV,NL,UTRECHT,\nVoorbeeld Trading BV,BE,Gent,9000\nAndere Handel BV,NL,Utrecht,3511\n";
        assert_eq!(pairs(text), [(0, 1, NamesAre::Similar), (0, 2, NamesAre::SameWords)]);
        let shipments = read(text);
        let alike = &shipments.evidence.alike[0];
        assert_eq!(alike.shares, [(SharedTrait::Postcode, "3511".to_owned()), (SharedTrait::City, "Utrecht".to_owned())]);
        assert!(alike.similarity > 0.95 && alike.similarity < 1.0);
        assert_eq!(shipments.parties.len(), 5, "none of them merged");
    }

    #[test]
    fn digits_and_numbers_tell_apart() {
        let digits = "Seller Name,Seller Country,Seller City\nVoorbeeld Store 12,NL,Utrecht\nVoorbeeld Store 13,NL,Utrecht\n";
        assert_eq!(pairs(digits), []);
        let numbers = "Seller Name,Seller VAT,Seller Country,Seller City\nVoorbeeld BV,NL001234567B01,NL,Utrecht\nVoorbeelt BV,NL007654321B01,NL,Utrecht\n";
        assert_eq!(pairs(numbers), []);
    }

    #[test]
    fn a_country_that_is_not_given_is_no_other_country() {
        let text =
            "Seller Name,Seller Country,Seller City\nVoorbeeld BV,NL,Utrecht\nVoorbeeld BV,,Utrecht\nVoorbeeld BV,BE,Utrecht\n";
        assert_eq!(pairs(text), [(0, 1, NamesAre::Same), (1, 2, NamesAre::Same)]);
    }

    #[test]
    fn a_companys_mail_domain_counts_and_a_providers_does_not() {
        let text = "Seller Name,Seller Country,Seller Email\nVoorbeeld Trading BV,NL,a@voorbeeld.example\nVoorbeeldt Trading BV,NL,b@voorbeeld.example\nMuster Handel GmbH,DE,a@gmail.com\nMuster Handle GmbH,DE,b@gmail.com\n";
        let shipments = read(text);
        assert_eq!(shipments.evidence.alike.len(), 1);
        assert_eq!(shipments.evidence.alike[0].shares, [(SharedTrait::EmailDomain, "voorbeeld.example".to_owned())]);
    }

    #[test]
    fn persons_are_left_out() {
        let text = "Consignee Name,Consignee Country,Consignee City\nAnna Voorbeeld,NL,Utrecht\nAnna Voorbeld,NL,Utrecht\nAnna Voorbeeld BV,NL,Utrecht\n";
        assert_eq!(pairs(text), []);
    }

    #[test]
    fn in_a_large_town_they_are_found_by_their_neighbours() {
        let mut text = String::from("Seller Name,Seller Country,Seller City\n");
        let mut random = crate::engine::sample::Random::new(7);
        let mut word = || -> String { (0..7).map(|_| char::from(b'a' + random.below(26) as u8)).collect() };
        let firms = 2000;
        for at in 0..firms {
            let (first, second) = (word(), word());
            let _ = writeln!(text, "{first} {second} Trading BV,NL,Utrecht");
            // A letter doubled, at the beginning, in the middle or near the end.
            let place = (at as usize * 5) % first.len();
            let (left, right) = first.split_at(place);
            let _ = writeln!(text, "{left}{}{right} {second} Trading BV,NL,Utrecht", &right[..1]);
        }
        let shipments = read(&text);
        let name = |party: u32| shipments.parties[party as usize].name.as_str();
        let right =
            shipments.evidence.alike.iter().filter(|alike| name(alike.one).get(8..) == name(alike.other).get(9..)).count();
        // Jaro's figure itself is below the threshold for some, whose doubled letter comes again further on.
        let reached = (0..firms).filter(|at| {
            let (mut one, mut other) = (Letters::new(), Letters::new());
            one.set(name(2 * at).trim_end_matches(" BV").to_lowercase().as_str());
            other.set(name(2 * at + 1).trim_end_matches(" BV").to_lowercase().as_str());
            one.similarity(&other, 0.0) >= ALIKE
        });
        let reached = reached.count();
        assert!(reached as u32 * 100 > firms * 95 && right == reached, "{right} of {reached}");
        assert!(shipments.evidence.alike.len() as u32 * 100 < firms * 110, "{}", shipments.evidence.alike.len());
        assert!(shipments.notes.iter().all(|note| note.code != NotesSay::NotAllCompared.into()), "{:?}", shipments.notes);
    }
}
