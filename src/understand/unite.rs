//! Mentions become parties: what links them is weighed, the strongest first, and every tie and every refusal is kept.
//!
//! The person's word comes first; then a registered number that two mentions share; then what stands in one row; then the
//! same name and country, unless two registered numbers of the same kind speak against it. Where a name is borne by two
//! parties with numbers, mentions of the name alone stay a party of their own: which of the two is meant is open.

use super::alike;
use super::corrections::{OrganisationCorrections, PartyKey};
use super::evidence::{Alike, ApartBecause, KeptApart, NamesAre, Spelling, Tie};
use super::parties::{Mark, Parties};
use super::person_or_company::bare_name;
use super::says::KindBecause;
use super::shipments::{NONE, Party, PartyKind, TableRoles};
use crate::reference::fold;
use crate::table::order;
use rustc_hash::FxHashMap;
use std::collections::BTreeMap;

/// Of one name that many registered parties bear, so many pairs are listed.
const PAIRS_OF_A_NAME: usize = 20;

/// What links two mentions, as it was met.
#[derive(Default)]
pub(super) struct Links {
    numbers: Vec<(u32, u32)>,
    rows: Vec<(u32, u32)>,
    /// Who bore the name first, the name's hash, and who bears it too.
    names: Vec<(u32, u64, u32)>,
}

impl Links {
    pub(super) fn number(&mut self, one: u32, other: u32) {
        self.numbers.push((one, other));
    }

    pub(super) fn same_row(&mut self, one: u32, other: u32) {
        self.rows.push((one, other));
    }

    pub(super) fn name(&mut self, first: u32, name: u64, other: u32) {
        self.names.push((first, name, other));
    }
}

/// The person's corrections, made ready to be looked up.
#[derive(Default)]
pub(super) struct Corrected {
    given: OrganisationCorrections,
    kinds: FxHashMap<u64, PartyKind>,
    split: FxHashMap<u64, bool>,
}

/// The person's word on pairs, by party.
#[derive(Default)]
pub(super) struct Said {
    same: Vec<(u32, u32)>,
    apart: Vec<(u32, u32)>,
}

impl Corrected {
    pub(super) fn new(given: &OrganisationCorrections, print: impl Fn(&PartyKey) -> Option<u64>) -> Self {
        let mut corrected = Corrected { given: given.clone(), ..Corrected::default() };
        for (one, other) in &given.apart {
            // Two spellings: each becomes a party, and if they are of two names, its own name's others go with it.
            if let (true, Some(name), Some(second)) = (one != other, one.of_name(), other.of_name()) {
                for split in [one, other].into_iter().filter_map(&print) {
                    *corrected.split.entry(split).or_insert(false) |= name == second;
                }
            }
        }
        for (key, kind) in &given.kinds {
            let own = print(key);
            let name = key.of_name().filter(|_| own.is_none_or(|own| !corrected.split.contains_key(&own)));
            corrected.kinds.extend(own.into_iter().chain(name.and_then(|name| print(&name))).map(|print| (print, *kind)));
        }
        corrected
    }

    /// Whether any name was split.
    pub(super) fn splits(&self) -> bool {
        !self.split.is_empty()
    }

    /// Whether the person told this spelling from another; and if so, whether from one of the same name.
    pub(super) fn is_split(&self, written: u64) -> Option<bool> {
        self.split.get(&written).copied()
    }

    /// Marks a party as the person said, if one of its keys was named.
    pub(super) fn tell(&self, seen: &mut [Party], marks: &mut [Mark], party: u32, keys: [Option<u64>; 4]) {
        if self.kinds.is_empty() {
            return;
        }
        let told = keys.iter().flatten().find_map(|key| self.kinds.get(key));
        if let (Some(&kind), Some(seen), Some(mark)) = (told, seen.get_mut(party as usize), marks.get_mut(party as usize)) {
            (seen.kind, seen.because, mark.told) = (kind, KindBecause::Corrected, true);
        }
    }

    /// The pairs, as far as their keys name parties.
    pub(super) fn pairs(&self, find: impl Fn(&PartyKey) -> Option<u32>) -> Said {
        let party = |key: &PartyKey| {
            let name = key.of_name().unwrap_or_else(|| key.clone());
            let only = PartyKey(name.0.replacen("name:", "named-only:", 1));
            find(key).or_else(|| find(&only)).or_else(|| find(&name)).or_else(|| find(&name.anywhere()?))
        };
        let pairs = |keys: &[(PartyKey, PartyKey)]| -> Vec<(u32, u32)> {
            let found = keys.iter().filter_map(|(one, other)| Some((party(one)?, party(other)?)));
            let mut pairs: Vec<_> = found.filter(|(one, other)| one != other).map(ordered).collect();
            order::sort_by(&mut pairs, Ord::cmp);
            pairs.dedup();
            pairs
        };
        Said { same: pairs(&self.given.same), apart: pairs(&self.given.apart) }
    }
}

fn ordered((one, other): (u32, u32)) -> (u32, u32) {
    (one.min(other), one.max(other))
}

/// Which mentions are one party so far: a forest whose roots are the first mentions.
struct Groups<'a> {
    above: Vec<u32>,
    marks: &'a [Mark],
    /// The registered numbers of groups of several mentions, by root: kind and mention.
    numbers: FxHashMap<u32, Vec<(u32, u32)>>,
    apart: &'a [(u32, u32)],
    kept_apart: Vec<(u32, u32, ApartBecause)>,
    ties: BTreeMap<u32, Tie>,
}

impl Groups<'_> {
    fn root(&mut self, mut at: u32) -> u32 {
        while let Some(&above) = self.above.get(at as usize).filter(|&&above| above != at) {
            let further = self.above.get(above as usize).copied().unwrap_or(above);
            if let Some(of) = self.above.get_mut(at as usize) {
                *of = further;
            }
            at = above;
        }
        at
    }

    fn shape(&self, of: u32) -> u32 {
        self.marks.get(of as usize).map_or(0, |mark| mark.shape)
    }

    fn numbers(&self, root: u32) -> Vec<(u32, u32)> {
        let own = || (self.shape(root) != 0).then(|| (self.shape(root), root)).into_iter().collect();
        self.numbers.get(&root).cloned().unwrap_or_else(own)
    }

    /// Two mentions, one of each group, whose registered numbers are of one kind.
    fn conflict(&self, one: u32, other: u32) -> Option<(u32, u32)> {
        let others = self.numbers(other);
        let clash = |(shape, mine): (u32, u32)| Some((mine, others.iter().find(|theirs| theirs.0 == shape)?.1));
        self.numbers(one).into_iter().find_map(clash)
    }

    /// Makes two mentions one party, unless the person or, where they count, two registered numbers speak against it.
    fn unite(&mut self, (one, other): (u32, u32), tie: Tie) {
        let (root, second) = ordered((self.root(one), self.root(other)));
        if root == second {
            return;
        }
        for at in 0..self.apart.len() {
            let (left, right) = self.apart[at];
            if ordered((self.root(left), self.root(right))) == (root, second) {
                self.kept_apart.push((left, right, ApartBecause::Person));
                return;
            }
        }
        if matches!(tie, Tie::Name | Tie::SameRow)
            && let Some((one, other)) = self.conflict(root, second)
        {
            self.kept_apart.push((one, other, ApartBecause::TwoNumbers));
            return;
        }
        let mut numbers = self.numbers(root);
        numbers.extend(self.numbers(second));
        if !numbers.is_empty() {
            self.numbers.insert(root, numbers);
        }
        if let Some(above) = self.above.get_mut(second as usize) {
            *above = root;
        }
        self.ties.entry(other).or_insert(tie);
        self.ties.entry(one).or_insert(tie);
    }

    /// Everyone who bears one name: all are one, or those with numbers stay apart and the others beside them.
    fn unite_name(&mut self, bearers: &[u32], open: &mut Vec<(u32, u32)>) {
        let (numbered, named): (Vec<u32>, Vec<u32>) = bearers.iter().partition(|&&bearer| self.shape(bearer) != 0);
        let mut of_shape: FxHashMap<u32, u32> = FxHashMap::default();
        let mut clash = Vec::new();
        for &bearer in &numbered {
            let first = *of_shape.entry(self.shape(bearer)).or_insert(bearer);
            if self.root(first) != self.root(bearer) {
                clash.push((first, bearer, ApartBecause::TwoNumbers));
            }
        }
        if clash.is_empty() {
            let Some(&first) = bearers.first() else { return };
            bearers.iter().skip(1).for_each(|&bearer| self.unite((first, bearer), Tie::Name));
            return;
        }
        clash.truncate(PAIRS_OF_A_NAME);
        self.kept_apart.extend(clash);
        let pairs = named.iter().flat_map(|&named| numbered.iter().map(move |&numbered| (named, numbered)));
        open.extend(pairs.take(PAIRS_OF_A_NAME));
    }
}

/// Makes one what is one, and writes down why.
pub(super) fn settle(parties: &mut Parties, said: Said, tables: &[TableRoles]) {
    let links = std::mem::take(&mut parties.links);
    let mut open = Vec::new();
    let (mut kept_apart, mut ties) = (Vec::new(), BTreeMap::new());
    let mut index: Vec<u32> = Vec::new();
    let spelt;
    if !(links.numbers.is_empty() && links.rows.is_empty() && links.names.is_empty() && said.same.is_empty()) {
        let mut groups = Groups {
            above: (0..parties.seen.len() as u32).collect(),
            marks: &parties.marks,
            numbers: FxHashMap::default(),
            apart: &said.apart,
            kept_apart: Vec::new(),
            ties: BTreeMap::new(),
        };
        said.same.iter().for_each(|&pair| groups.unite(pair, Tie::Person));
        links.numbers.iter().for_each(|&pair| groups.unite(pair, Tie::Number));
        links.rows.iter().for_each(|&pair| groups.unite(pair, Tie::SameRow));
        let mut names = links.names;
        order::sort_by(&mut names, Ord::cmp);
        names.dedup();
        for bearers in names.chunk_by(|one, other| (one.0, one.1) == (other.0, other.1)) {
            let all: Vec<u32> =
                bearers.iter().take(1).map(|bearer| bearer.0).chain(bearers.iter().map(|bearer| bearer.2)).collect();
            groups.unite_name(&all, &mut open);
        }
        let roots: Vec<u32> = (0..parties.seen.len() as u32).map(|at| groups.root(at)).collect();
        (kept_apart, ties) = (groups.kept_apart, groups.ties);
        spelt = collect(parties, &roots, &ties);
        index = fold_parties(parties, &roots);
    } else {
        spelt = collect(parties, &[], &ties);
    }
    let party = |old: u32| index.get(old as usize).copied().unwrap_or(old);
    let told_apart = said.apart.iter().map(|&(one, other)| (one, other, ApartBecause::Person));
    kept_apart.extend(told_apart);
    let mut apart: Vec<KeptApart> = kept_apart
        .into_iter()
        .map(|(one, other, because)| (ordered((party(one), party(other))), because))
        .filter(|((one, other), _)| one != other)
        .map(|((one, other), because)| KeptApart { one, other, because })
        .collect();
    order::sort_by(&mut apart, Ord::cmp);
    apart.dedup();
    parties.evidence.apart = apart;
    call(parties, spelt, party, &ties);
    parties.evidence.numbers.settle(party);
    parties.evidence.split = marked(&parties.marks, party);
    let mut same: Vec<Alike> = open
        .into_iter()
        .map(|(one, other)| ordered((party(one), party(other))))
        .filter(|(one, other)| one != other)
        .map(|(one, other)| Alike { one, other, names: NamesAre::Same, similarity: 1.0, shares: Vec::new() })
        .collect();
    parties.traits.settle(party);
    let shapes = if parties.traits.is_empty() { Vec::new() } else { shapes(&parties.marks, &index, parties.seen.len()) };
    let (found, note) = alike::alike(&mut parties.traits, &parties.seen, &shapes, &parties.evidence.apart, tables);
    same.extend(found);
    parties.evidence.alike = alike::each_pair_once(same);
    parties.notes.extend(note);
    parties.marks = Vec::new();
}

fn marked(marks: &[Mark], party: impl Fn(u32) -> u32) -> Vec<u32> {
    let mut split: Vec<u32> = marks.iter().zip(0..).filter(|(mark, _)| mark.split).map(|(_, old)| party(old)).collect();
    order::sort_by(&mut split, Ord::cmp);
    split.dedup();
    split
}

/// The kinds of the registered numbers of each party; 0 for none. Of several, the first.
fn shapes(marks: &[Mark], index: &[u32], parties: usize) -> Vec<u32> {
    let mut shapes = vec![0; parties];
    for (mark, old) in marks.iter().zip(0u32..) {
        let at = index.get(old as usize).copied().unwrap_or(old);
        if let Some(shape) = shapes.get_mut(at as usize).filter(|shape| **shape == 0) {
            *shape = mark.shape;
        }
    }
    shapes
}

/// Leaves each party once, what its mentions say put together; returns the new place of each old one.
fn fold_parties(parties: &mut Parties, roots: &[u32]) -> Vec<u32> {
    let mut index = vec![NONE; roots.len()];
    let mut folded: Vec<Party> = Vec::with_capacity(parties.seen.len());
    let mut told: Vec<bool> = Vec::new();
    for ((seen, old), &root) in std::mem::take(&mut parties.seen).into_iter().zip(0usize..).zip(roots) {
        let mark_told = parties.marks.get(old).is_some_and(|mark| mark.told);
        if root as usize == old {
            index[old] = folded.len() as u32;
            folded.push(seen);
            told.push(mark_told);
            continue;
        }
        let at = index[root as usize];
        index[old] = at;
        let (Some(one), Some(one_told)) = (folded.get_mut(at as usize), told.get_mut(at as usize)) else { continue };
        let rank = |kind: PartyKind| match kind {
            PartyKind::Organisation => 2,
            PartyKind::Person => 1,
            PartyKind::Unknown => 0,
        };
        if !*one_told && (mark_told || rank(seen.kind) > rank(one.kind)) {
            (one.kind, one.because) = (seen.kind, seen.because);
        }
        *one_told |= mark_told;
        one.country = one.country.or(seen.country);
        one.identifiable |= seen.identifiable;
        one.only_a_number &= seen.only_a_number;
    }
    parties.seen = folded;
    for of_line in parties.of_line.values_mut() {
        for party in of_line.iter_mut().filter(|party| **party != NONE) {
            *party = index.get(*party as usize).copied().unwrap_or(NONE);
        }
    }
    index
}

/// A spelling on its way to its party: who has it, what tells it from others, and what the mention was known by.
struct Spelt {
    tells: u32,
    via: Tie,
    mention: u32,
    spelling: Spelling,
}

/// The spellings of all parties that have several, under the first mention of each.
fn collect(parties: &mut Parties, roots: &[u32], ties: &BTreeMap<u32, Tie>) -> Vec<Spelt> {
    if parties.spellings.is_empty() && ties.is_empty() {
        return Vec::new();
    }
    let root = |old: u32| roots.get(old as usize).copied().unwrap_or(old);
    let mut several = vec![false; parties.seen.len()];
    for old in parties.spellings.keys().map(|&(old, _)| old).chain(ties.keys().copied()) {
        several.get_mut(root(old) as usize).into_iter().for_each(|several| *several = true);
    }
    let spelt = |mention: u32, tells: u32, rows: u32, first, text: String, via| {
        let spelling = Spelling { party: root(mention), text, rows, first, because: Tie::Name };
        Spelt { tells, via, mention, spelling }
    };
    let further = std::mem::take(&mut parties.spellings);
    let mut all: Vec<Spelt> =
        further.into_iter().map(|((old, tells), of)| spelt(old, tells, of.rows, of.first, of.text, of.via)).collect();
    for ((seen, mark), old) in parties.seen.iter().zip(&parties.marks).zip(0u32..) {
        if mark.spelling != 0 && several.get(root(old) as usize).is_some_and(|several| *several) {
            all.push(spelt(old, mark.spelling, mark.rows, mark.first, seen.name.clone(), mark.via));
        }
    }
    order::sort_by_key(&mut all, |spelt| (spelt.spelling.party, spelt.tells, spelt.mention));
    all.dedup_by(|second, first| {
        let same = (first.spelling.party, first.tells) == (second.spelling.party, second.tells);
        if same {
            first.spelling.rows = first.spelling.rows.saturating_add(second.spelling.rows);
            first.spelling.first = first.spelling.first.min(second.spelling.first);
        }
        same
    });
    all
}

/// Counts spellings, says what ties each to its party, and calls each party as it is written most often.
fn call(parties: &mut Parties, mut spelt: Vec<Spelt>, party: impl Fn(u32) -> u32, ties: &BTreeMap<u32, Tie>) {
    spelt.iter_mut().for_each(|spelt| spelt.spelling.party = party(spelt.spelling.party));
    order::sort_by_key(&mut spelt, |spelt| {
        (spelt.spelling.party, u32::MAX - spelt.spelling.rows, spelt.spelling.first, spelt.tells)
    });
    for of_party in spelt.chunk_by_mut(|one, other| one.spelling.party == other.spelling.party) {
        let Some((main, others)) = of_party.split_first_mut() else { continue };
        if let Some(seen) = parties.seen.get_mut(main.spelling.party as usize) {
            seen.name.clone_from(&main.spelling.text);
            seen.spellings = 1 + others.len() as u32;
        }
        if others.is_empty() {
            continue;
        }
        let bare = |text: &str| {
            let folded = fold(text);
            bare_name(text, &folded).to_owned()
        };
        let called = bare(&main.spelling.text);
        for other in others.iter_mut() {
            other.spelling.because = match (other.via, main.via) {
                _ if bare(&other.spelling.text) == called => Tie::Name,
                (Tie::SameRow, _) | (_, Tie::SameRow) => Tie::SameRow,
                (Tie::Number, _) if other.mention == main.mention => Tie::Number,
                _ => [other.mention, main.mention].iter().find_map(|mention| ties.get(mention)).copied().unwrap_or(other.via),
            };
        }
        parties.evidence.spellings.push(main.spelling.clone());
        parties.evidence.spellings.extend(others.iter().map(|other| other.spelling.clone()));
    }
}

#[cfg(test)]
mod tests {
    use super::super::evidence::SharedTrait;
    use super::super::sample::csv;
    use super::super::{Corrections, PartyRole, Shipments, understand};
    use super::*;
    use proptest::prelude::*;

    fn read(text: &str) -> Shipments {
        understand(&[csv(text)], &Corrections::default())
    }

    fn corrected(text: &str, organisations: OrganisationCorrections) -> Shipments {
        understand(&[csv(text)], &Corrections { organisations, ..Corrections::default() })
    }

    fn sellers(shipments: &Shipments) -> &[u32] {
        &shipments.party_of[&PartyRole::Seller]
    }

    #[test]
    fn two_spellings_and_a_number_are_one_organisation_in_any_order() {
        let rows = ["Acme Gmbh.,,DE", "ACME GmbH,VAT DE129273398,DE", ",DE 129 273 398,DE"];
        for order in [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] {
            let text = order.map(|at| rows[at]).join("\n");
            let shipments = read(&format!("Seller Name,Seller VAT,Seller Country\n{text}\n"));
            assert_eq!(sellers(&shipments), [0, 0, 0], "{order:?}");
            let evidence = &shipments.evidence;
            assert_eq!((evidence.spellings_of(0).len(), shipments.parties[0].spellings), (2, 2), "{order:?}");
            assert!(evidence.spellings_of(0).iter().all(|spelling| spelling.because == Tie::Name && spelling.rows == 1));
            assert_eq!(evidence.numbers.of(0).map(|(number, _)| number).collect::<Vec<_>>(), ["DE129273398"], "{order:?}");
            assert_eq!(shipments.party_key(0), Some(PartyKey::number("DE129273398")));
            assert_eq!(shipments.parties[0].kind, PartyKind::Organisation);
        }
    }

    #[test]
    fn each_spelling_says_how_often_it_is_written_and_why_it_belongs() {
        let shipments = read(
            "Seller Name,Seller VAT,Seller Country\nAcme BV,NL001234567B01,NL\nAcme BV,,NL\nBlue Trading,NL001234567B01,NL\nBlue Trading,,NL\nACME B.V.,,NL\n",
        );
        let of = shipments.evidence.spellings_of(0);
        let said: Vec<_> = of.iter().map(|of| (of.text.as_str(), of.rows, of.first.0, of.because)).collect();
        assert_eq!(said, [("Acme BV", 2, 0, Tie::Name), ("Blue Trading", 2, 2, Tie::Number), ("ACME B.V.", 1, 4, Tie::Name)]);
        assert_eq!(sellers(&shipments), [0, 0, 0, 0, 0]);
    }

    #[test]
    fn two_registered_numbers_keep_apart_what_has_one_name() {
        let shipments =
            read("Seller Name,Seller VAT,Seller Country\nAcme GmbH,DE129273398,DE\nAcme GmbH,DE811569869,DE\nAcme GmbH,,DE\n");
        assert_eq!(sellers(&shipments), [0, 1, 2], "which of the two the third row means is open");
        let apart = [KeptApart { one: 0, other: 1, because: ApartBecause::TwoNumbers }];
        assert_eq!(shipments.evidence.apart, apart);
        let alike: Vec<_> = shipments.evidence.alike.iter().map(|alike| (alike.one, alike.other, alike.names)).collect();
        assert_eq!(alike, [(0, 2, NamesAre::Same), (1, 2, NamesAre::Same)]);
        let kinds =
            read("Seller Name,Seller VAT,Seller Country\nAcme GmbH,DE129273398,DE\nAcme GmbH,4012345000009,DE\nAcme GmbH,,DE\n");
        assert_eq!(sellers(&kinds), [0, 0, 0], "numbers of two registers");
    }

    #[test]
    fn what_fills_a_form_is_no_number() {
        let shipments =
            read("Seller Name,Seller VAT\nAcme GmbH,000000000\nBirch GmbH,000000000\nCedar GmbH,n/a\nDogwood GmbH,n/a\n");
        assert_eq!(sellers(&shipments), [0, 1, 2, 3]);
        let shop = read("Seller Name,Seller IOSS\nAcme GmbH,IM0560000000\nBirch GmbH,IM0560000000\n");
        assert_eq!(sellers(&shop), [0, 1], "a marketplace's number");
    }

    #[test]
    fn han_and_pinyin_are_one_on_evidence_only() {
        let alone = read("Seller Name,Seller Country\n深圳例强有限公司,CN\nShenzhen Liqiang Co Ltd,CN\n");
        assert_eq!(sellers(&alone), [0, 1]);
        assert!(alone.evidence.alike.is_empty());
        let beside =
            read("Seller Name,Seller Country\n深圳例强有限公司 / Shenzhen Liqiang Co Ltd,CN\nSHENZHEN LIQIANG,CN\n深圳例强,CN\n");
        assert_eq!(sellers(&beside), [0, 0, 0]);
        assert!(beside.evidence.spellings_of(0).iter().any(|spelling| spelling.because == Tie::SameRow));
        let numbered = read(
            "Seller Name,Seller VAT,Seller Country\n深圳例强,91440300MA5EXAMP1L,CN\nShenzhen Liqiang,91440300MA5EXAMP1L,CN\n",
        );
        assert_eq!(sellers(&numbered), [0, 0]);
        let phone = read(
            "Seller Name,Seller Phone,Seller Country\n深圳例强有限公司,+86 755 0000 1234,CN\nShenzhen Liqiang Co Ltd,0755 00001234,CN\n",
        );
        assert_eq!(sellers(&phone), [0, 1]);
        let alike = &phone.evidence.alike[0];
        assert_eq!((alike.names, alike.shares[0].0), (NamesAre::OtherScript, SharedTrait::Phone));
    }

    const NAMES: &str = "Seller Name,Seller Country,Seller City\nAcme GmbH,DE,Ulm\nAcme Gmbh.,DE,Ulm\nAcme,DE,Ulm\nBirch AG,DE,Ulm\nBirhc AG,DE,Ulm\n";

    #[test]
    fn the_person_merges() {
        assert_eq!(sellers(&read(NAMES)), [0, 0, 0, 1, 2]);
        let (one, other) = (read(NAMES).party_key(1).unwrap(), read(NAMES).party_key(2).unwrap());
        let said = OrganisationCorrections { same: vec![(one, other)], ..Default::default() };
        let shipments = corrected(NAMES, said);
        assert_eq!(sellers(&shipments), [0, 0, 0, 1, 1]);
        assert_eq!(shipments.evidence.spellings_of(1)[1].because, Tie::Person);
        assert!(shipments.evidence.alike.is_empty(), "{:?}", shipments.evidence.alike);
    }

    #[test]
    fn the_person_splits() {
        let found = read(NAMES);
        let keys: Vec<PartyKey> = found.evidence.spellings_of(0).iter().map(|spelling| found.spelling_key(spelling)).collect();
        let said = OrganisationCorrections { apart: vec![(keys[0].clone(), keys[1].clone())], ..Default::default() };
        let shipments = corrected(NAMES, said.clone());
        assert_eq!(sellers(&shipments), [0, 1, 2, 3, 4], "each spelling that was told apart, and the third");
        assert_eq!(shipments.evidence.apart, [KeptApart { one: 0, other: 1, because: ApartBecause::Person }]);
        assert_eq!(shipments.party_key(1), Some(keys[1].clone()));
        let both = OrganisationCorrections { same: said.apart.clone(), ..said };
        assert_eq!(sellers(&corrected(NAMES, both)), sellers(&shipments), "apart holds where both are said");
    }

    #[test]
    fn the_person_splits_what_a_number_joins() {
        let text = "Seller Name,Seller VAT,Seller Country\nAcme BV,NL001234567B01,NL\nBlue BV,NL001234567B01,NL\n";
        let country = crate::reference::country::CountryCode::new("NL");
        let pair = (PartyKey::written("Acme BV", country), PartyKey::written("Blue BV", country));
        assert_eq!(sellers(&read(text)), [0, 0]);
        let said = OrganisationCorrections { apart: vec![pair], ..Default::default() };
        assert_eq!(sellers(&corrected(text, said)), [0, 1]);
    }

    #[test]
    fn the_person_marks_persons() {
        let key = PartyKey::name("Birch AG", read(NAMES).parties[1].country);
        let said = OrganisationCorrections { kinds: vec![(key, PartyKind::Person)], ..Default::default() };
        let shipments = corrected(NAMES, said);
        assert_eq!((shipments.parties[1].kind, shipments.parties[1].because), (PartyKind::Person, KindBecause::Corrected));
        assert_eq!(shipments.parties[2].kind, PartyKind::Organisation);
        let mentions = shipments.direct.iter().filter(|found| found.kind == super::super::DirectKind::PersonName);
        assert_eq!(mentions.map(|found| found.cells).sum::<u64>(), 1);
    }

    proptest! {
        /// Whatever the person says, once or twice, in any order: every line keeps a party, and the answer is the same.
        #[test]
        fn corrections_hold_however_often_they_are_said(
            rows in proptest::collection::vec(("(Acme|ACME|Birch|Cedar)( GmbH| AG)?", "(DE129273398|DE811569869|FR12345678901)?", "DE|FR|"), 1..14),
            same in proptest::collection::vec((0usize..14, 0usize..14), 0..3),
            apart in proptest::collection::vec((0usize..14, 0usize..14), 0..3),
        ) {
            let lines: Vec<String> = rows.iter().map(|(name, number, country)| format!("{name},{number},{country}")).collect();
            let text = format!("Seller Name,Seller VAT,Seller Country\n{}\n", lines.join("\n"));
            let key = |at: usize| {
                let (name, _, country) = &rows[at % rows.len()];
                PartyKey::written(name, crate::reference::country::CountryCode::new(country))
            };
            let pairs = |of: &[(usize, usize)]| of.iter().map(|&(one, other)| (key(one), key(other))).collect::<Vec<_>>();
            let once = OrganisationCorrections { same: pairs(&same), apart: pairs(&apart), kinds: Vec::new() };
            let mut again = once.clone();
            again.same.extend(once.same.iter().rev().map(|(one, other)| (other.clone(), one.clone())));
            again.apart.extend(once.apart.iter().rev().map(|(one, other)| (other.clone(), one.clone())));
            let (first, second) = (corrected(&text, once), corrected(&text, again));
            prop_assert_eq!(sellers(&first), sellers(&second));
            prop_assert_eq!(&first.parties, &second.parties);
            prop_assert!(sellers(&first).iter().all(|&party| (party as usize) < first.parties.len()));
            for at in 0..first.parties.len() as u32 {
                prop_assert!(sellers(&first).contains(&at), "every party has a line");
                let spellings = first.evidence.spellings_of(at);
                prop_assert_eq!(spellings.len().max(1) as u32, first.parties[at as usize].spellings);
            }
        }
    }
}
