//! Who is who, for the person to look over and set right: parties taken for one, parties possibly the same, and the largest.

use crate::saying::{Saying, Value};
use crate::understand::{EvidenceSays, LineId, NONE, NamesAre, Party, PartyKey, PartyKind, SharedTrait, Shipments};
use serde::{Deserialize, Serialize};
use std::cmp::Reverse;

/// So many of each list are in the report; how many there are stands beside it.
const SHOWN: usize = 60;

/// Who is who.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
pub struct PartiesReport {
    /// Organisations, persons, and parties that can be either.
    pub organisations: u64,
    /// Natural persons.
    pub persons: u64,
    /// Parties known by a number only.
    pub unknown: u64,
    /// Parties that stand in most lines, the first [`SHOWN`](self).
    pub largest: Vec<PartyReport>,
    /// Parties that several spellings were merged into.
    pub merged_count: u64,
    /// The first of them, those of most spellings first.
    pub merged: Vec<MergedReport>,
    /// Pairs that are possibly the same.
    pub alike_count: u64,
    /// The first of them, those in most lines first.
    pub alike: Vec<AlikeReport>,
}

/// A party.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct PartyReport {
    /// What a correction calls it.
    pub key: PartyKey,
    /// Its name, as written most often.
    pub name: String,
    /// ISO 3166-1 alpha-2 of its country, where known.
    pub country: Option<String>,
    /// Company or person.
    pub kind: PartyKind,
    /// Why it is held to be that.
    pub because: Saying,
    /// Lines in which it stands, in whatever part.
    pub lines: u64,
}

/// A party that several spellings were merged into.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct MergedReport {
    /// The party.
    pub party: PartyReport,
    /// Its spellings, that of most rows first.
    pub spellings: Vec<SpellingReport>,
}

/// A spelling of a party.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct SpellingReport {
    /// What a correction calls it.
    pub key: PartyKey,
    /// As it is written.
    pub text: String,
    /// Rows that have it.
    pub rows: u64,
    /// What ties it to the first.
    pub because: Saying,
}

/// Two parties that are possibly the same.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct AlikeReport {
    /// The one.
    pub one: PartyReport,
    /// The other.
    pub other: PartyReport,
    /// What speaks for it: "similar names (0.95), postcode 4460".
    pub because: Saying,
}

/// Who is who in these shipments.
///
/// # Complexity
/// One pass over the lines for each part that parties play, and a sort of the parties.
pub fn parties(shipments: &Shipments) -> PartiesReport {
    let lines = lines_of(shipments);
    let of = |party: u32| report(shipments, party, &lines);
    let number = |kind: PartyKind| shipments.parties.iter().filter(|party| party.kind == kind).count() as u64;
    let evidence = &shipments.evidence;

    let merged: Vec<_> = evidence.spellings.chunk_by(|one, other| one.party == other.party).collect();
    let merged_first = first(merged.len(), |at| (merged[at].len() as u64, lines[merged[at][0].party as usize]));
    let alike_first = first(evidence.alike.len(), |at| {
        let alike = &evidence.alike[at];
        (lines[alike.one as usize] + lines[alike.other as usize], 0)
    });
    PartiesReport {
        organisations: number(PartyKind::Organisation),
        persons: number(PartyKind::Person),
        unknown: number(PartyKind::Unknown),
        largest: first(lines.len(), |at| (lines[at], 0)).into_iter().filter_map(|at| of(at as u32)).collect(),
        merged_count: merged.len() as u64,
        merged: merged_first
            .into_iter()
            .filter_map(|at| {
                let spellings = merged[at].iter().map(|spelling| SpellingReport {
                    key: shipments.spelling_key(spelling),
                    text: spelling.text.clone(),
                    rows: u64::from(spelling.rows),
                    because: spelling.because.says().into(),
                });
                Some(MergedReport { party: of(merged[at][0].party)?, spellings: spellings.collect() })
            })
            .collect(),
        alike_count: evidence.alike.len() as u64,
        alike: alike_first
            .into_iter()
            .filter_map(|at| {
                let alike = &evidence.alike[at];
                let names = match alike.names {
                    NamesAre::Same => EvidenceSays::NamesSame.into(),
                    NamesAre::SameWords => EvidenceSays::NamesSameWords.into(),
                    NamesAre::Similar => {
                        Saying::of(EvidenceSays::NamesSimilar, [Value::Name(format!("{:.2}", alike.similarity))])
                    }
                    NamesAre::OtherScript => EvidenceSays::NamesOtherScript.into(),
                };
                let shares = alike.shares.iter().map(|(what, text)| Saying::of(shared(*what), [Value::Name(text.to_string())]));
                let because = Saying::listed([names].into_iter().chain(shares));
                Some(AlikeReport { one: of(alike.one)?, other: of(alike.other)?, because })
            })
            .collect(),
    }
}

fn shared(what: SharedTrait) -> EvidenceSays {
    match what {
        SharedTrait::Postcode => EvidenceSays::Postcode,
        SharedTrait::City => EvidenceSays::City,
        SharedTrait::Email => EvidenceSays::Email,
        SharedTrait::EmailDomain => EvidenceSays::EmailDomain,
        SharedTrait::Phone => EvidenceSays::Phone,
    }
}

fn report(shipments: &Shipments, party: u32, lines: &[u64]) -> Option<PartyReport> {
    let Party { name, kind, because, country, .. } = shipments.parties.get(party as usize)?;
    Some(PartyReport {
        key: shipments.party_key(party)?,
        name: name.clone(),
        country: country.map(|country| country.to_string()),
        kind: *kind,
        because: (*because).into(),
        lines: lines.get(party as usize).copied().unwrap_or_default(),
    })
}

/// In how many lines each party stands; a line in which it plays two parts counts once.
fn lines_of(shipments: &Shipments) -> Vec<u64> {
    let mut lines = vec![0u64; shipments.parties.len()];
    let columns: Vec<&[u32]> = shipments.party_of.values().map(|column| &column[..]).collect();
    for line in shipments.lines().map(|LineId(line)| line as usize) {
        for (nth, column) in columns.iter().enumerate() {
            let party = column[line];
            if party != NONE && columns[..nth].iter().all(|before| before[line] != party) {
                lines[party as usize] += 1;
            }
        }
    }
    lines
}

/// The positions of the [`SHOWN`] items with the largest keys, the largest first; of equals the earlier.
fn first<K: Ord + Copy>(count: usize, key: impl Fn(usize) -> K) -> Vec<usize> {
    // Of a million parties sixty are wanted: a list of that length, its least at the end, is kept in order.
    let mut best: Vec<(Reverse<K>, usize)> = Vec::with_capacity(SHOWN + 1);
    for at in 0..count {
        let item = (Reverse(key(at)), at);
        if best.len() < SHOWN || best.last().is_some_and(|least| item < *least) {
            let place = best.partition_point(|other| *other < item);
            best.insert(place, item);
            best.truncate(SHOWN);
        }
    }
    best.into_iter().map(|(_, at)| at).collect()
}
